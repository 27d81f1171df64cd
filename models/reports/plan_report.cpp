// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/plan_report.h"

#include "models/plans/plan_schedule.h"
#include "models/reports/report_words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kKind{u"应急预案", u"Emergency plan"};
constexpr Bilingual kNotApproved{
    u"本版本尚未批准（状态：%1）。可在紧急情况下使用，但启动时会留下警示记录。",
    u"This revision is not approved (state: %1). It may be used in an emergency; its "
    u"activation is then logged with a warning."};
constexpr Bilingual kPurpose{u"目的与范围", u"Purpose and scope"};
constexpr Bilingual kScope{u"适用范围：", u"Scope: "};
constexpr Bilingual kWhen{u"启动条件与分级", u"When it is used"};
constexpr Bilingual kTriggers{u"出现下列任一情形，即核对本预案：",
                              u"Check this plan when any of these is seen:"};
constexpr Bilingual kGrading{u"分级", u"Grading"};
constexpr Bilingual kLevel{u"级别", u"Level"};
constexpr Bilingual kCriteria{u"情形", u"When"};
constexpr Bilingual kResponse{u"响应", u"Response"};
constexpr Bilingual kDeclares{u"宣布人", u"Declared by"};
constexpr Bilingual kCommand{u"指挥与接替", u"Command and succession"};
constexpr Bilingual kDeclaredBy{u"启动由%1宣布。", u"The activation is declared by: %1."};
constexpr Bilingual kOrder{u"次序", u"Order"};
constexpr Bilingual kRole{u"角色", u"Role"};
constexpr Bilingual kTakesOver{u"接任条件", u"Takes over when"};
constexpr Bilingual kHolders{u"担任人（按次序）", u"Held by, in order"};
constexpr Bilingual kStaff{u"人数", u"People"};
constexpr Bilingual kDuty{u"职责", u"Duty"};
constexpr Bilingual kRoles{u"角色与职责", u"Roles and duties"};
constexpr Bilingual kTargets{u"恢复目标", u"Targets"};
constexpr Bilingual kTarget{u"目标", u"Target"};
constexpr Bilingual kTime{u"时限", u"Within"};
constexpr Bilingual kClause{u"条款", u"Clause"};
constexpr Bilingual kFirst{u"最初十分钟", u"The first ten minutes"};
constexpr Bilingual kMinute{u"第 %1 分钟", u"Minute %1"};
constexpr Bilingual kSteps{u"处置步骤", u"Steps"};
constexpr Bilingual kGoal{u"阶段目标：", u"Goal of the phase: "};
constexpr Bilingual kBranches{u"各分支能否守住承诺", u"Does each branch keep its promise?"};
constexpr Bilingual kBranch{u"分支", u"Branch"};
constexpr Bilingual kNeeds{u"预计用时", u"Takes"};
constexpr Bilingual kMargin{u"余量", u"To spare"};
constexpr Bilingual kVerdict{u"结论", u"Verdict"};
constexpr Bilingual kPath{u"关键路径", u"Critical path"};
constexpr Bilingual kFits{u"守得住", u"Fits"};
constexpr Bilingual kAtRisk{u"余量不足一成", u"At risk"};
constexpr Bilingual kTooLate{u"超出目标", u"Too late"};
constexpr Bilingual kReckoned{
    u"按预案所列人手排程计算，含发现时间；用时为编写人估计或实测值，并非承诺。",
    u"Reckoned with the people the plan counts on, detection included. Times are the authors' "
    u"estimates or measured ones, not a promise."};
constexpr Bilingual kMessages{u"通报", u"Messages"};
constexpr Bilingual kNumber{u"编号", u"No."};
constexpr Bilingual kTo{u"对象", u"To"};
constexpr Bilingual kTrigger{u"时机", u"When"};
constexpr Bilingual kDeadline{u"时限", u"Within"};
constexpr Bilingual kBy{u"拟稿／签发", u"Prepared / released by"};
constexpr Bilingual kChannels{u"渠道", u"Channels"};
constexpr Bilingual kEvery{u"此后每 %1", u"then every %1"};
constexpr Bilingual kTemplates{u"通报模板", u"Templates"};
constexpr Bilingual kResources{u"所需资源", u"Resources"};
constexpr Bilingual kWhat{u"内容", u"What"};
constexpr Bilingual kCheck{u"核验要求", u"Check"};
constexpr Bilingual kLeast{u"最低数量", u"At least"};
constexpr Bilingual kValidation{u"恢复验证标准", u"When recovery counts as proven"};
constexpr Bilingual kCriterion{u"标准", u"Criterion"};
constexpr Bilingual kPass{u"通过条件", u"Passes with"};
constexpr Bilingual kReturn{u"恢复常态", u"Back to normal"};
constexpr Bilingual kAfter{u"事后", u"Afterwards"};
constexpr Bilingual kDue{u"期限", u"Due"};
constexpr Bilingual kAssumptions{u"假设", u"Assumptions"};
constexpr Bilingual kNotes{u"说明", u"Notes"};
constexpr Bilingual kUnverified{u"尚未核实", u"Not verified yet"};

constexpr double kSlim = 0.6;
constexpr double kNarrow = 0.9;
constexpr double kMedium = 1.6;
constexpr double kWide = 3.2;
constexpr double kWider = 4.5;

/// Writes the chapters of one plan.
class Writer {
public:
    Writer(const Plan& plan, const PlanSource& source, const ReportSetting& setting)
        : m_plan(plan), m_source(source), m_setting(setting), m_words(setting)
    {
    }

    Report write()
    {
        furnish();
        purpose();
        when();
        command();
        targets();
        steps();
        branches();
        messages();
        lists();
        return m_report;
    }

private:
    void add(const ReportBlock& block) { m_report.blocks.append(block); }
    void chapter(const Bilingual& title)
    {
        add(block::Heading{1, QString(QString::number(++m_chapter) + u". "_s + m_words.in(title))});
    }
    QString role(const QString& code) const { return m_words.role(code, m_source.organisation, &m_plan); }
    QJsonArray array(QLatin1StringView key) const { return m_plan.json().value(key).toArray(); }

    void furnish();
    void purpose();
    void when();
    void command();
    void succession();
    void roles();
    void targets();
    void steps();
    block::ChecklistItem itemFor(const PlanStep& step) const;
    void addOptions(const PlanStep& step, block::ChecklistItem& item) const;
    void branches();
    void messages();
    void lists();
    void resources();
    void texts(const Bilingual& title, QLatin1StringView key);

    const Plan& m_plan;
    const PlanSource& m_source;
    const ReportSetting& m_setting;
    ReportWords m_words;
    Report m_report;
    int m_chapter = 0;
};

void Writer::furnish()
{
    ReportFurniture& furniture = m_report.furniture;
    furniture = furnitureFor(m_setting);
    furniture.kind = m_words.in(kKind);
    furniture.title = m_words.in(m_plan.title());
    furniture.code = m_plan.code();
    furniture.version = m_source.revision;
    furniture.hasCover = true;
    if (m_source.document != nullptr)
        furniture.revisions = revisionsOf(*m_source.document, m_words);
    if (m_source.revisionState != "approved"_L1 && !m_source.revisionState.isEmpty())
        add(block::Callout{block::Callout::Kind::Warning,
                           m_words.in(kNotApproved).arg(m_words.revisionState(m_source.revisionState))});
}

void Writer::purpose()
{
    const QString scope = m_words.in(m_plan.json().value("scope"_L1));
    if (!m_plan.purpose() && scope.isEmpty())
        return;
    chapter(kPurpose);
    if (m_plan.purpose())
        add(block::Paragraph{m_words.in(m_plan.purpose())});
    if (!scope.isEmpty())
        add(block::Paragraph{QString(m_words.in(kScope) + scope)});
}

void Writer::when()
{
    if (m_plan.triggers().isEmpty() && m_plan.grading().isEmpty())
        return;
    chapter(kWhen);
    if (!m_plan.triggers().isEmpty()) {
        add(block::Paragraph{m_words.in(kTriggers)});
        block::Items items;
        for (const PlanTrigger& trigger : m_plan.triggers())
            items.items.append(m_words.in(trigger.text));
        add(items);
    }
    if (m_plan.grading().isEmpty())
        return;
    add(block::Heading{2, m_words.in(kGrading)});
    block::Table table;
    table.title = m_words.in(kGrading);
    table.columns = {{m_words.in(kLevel), kSlim, block::Align::Centre},
                     {m_words.in(kCriteria), kWider},
                     {m_words.in(kResponse), kWide},
                     {m_words.in(kDeclares), kMedium}};
    for (const PlanLevel& level : m_plan.grading()) {
        QStringList criteria;
        for (const LocalizedText& text : level.when)
            criteria.append(u"• "_s + m_words.in(text));
        table.rows.append(
            {block::Cell(level.level, ReportTone::Strong), criteria.join(u'\n'), m_words.in(level.response),
             role(m_plan.command().declareByLevel.value(level.level, m_plan.command().declareRole))});
    }
    add(table);
    if (const QString note = m_words.in(m_plan.json().value("level"_L1).toObject().value("note"_L1));
        !note.isEmpty())
        add(block::Callout{block::Callout::Kind::Note, note});
}

void Writer::command()
{
    chapter(kCommand);
    if (!m_plan.command().declareRole.isEmpty())
        add(block::Paragraph{m_words.in(kDeclaredBy).arg(role(m_plan.command().declareRole))});
    succession();
    const QJsonArray first =
        m_plan.json().value("command"_L1).toObject().value("first_10_minutes"_L1).toArray();
    if (!first.isEmpty()) {
        add(block::Heading{2, m_words.in(kFirst)});
        block::Table table;
        table.title = m_words.in(kFirst);
        table.columns = {
            {m_words.in(kTime), kNarrow}, {m_words.in(kRole), kMedium}, {m_words.in(kWhat), kWider}};
        for (const QJsonValue& value : first) {
            const QJsonObject object = value.toObject();
            table.rows.append({m_words.in(kMinute).arg(object.value("minute"_L1).toInt()),
                               role(object.value("role"_L1).toString()),
                               m_words.in(object.value("text"_L1))});
        }
        add(table);
    }
    roles();
}

void Writer::succession()
{
    const QJsonArray rows = m_plan.json().value("command"_L1).toObject().value("succession"_L1).toArray();
    if (m_plan.command().succession.isEmpty())
        return;
    block::Table table;
    table.title = m_words.in(kCommand);
    table.columns = {{m_words.in(kOrder), kSlim, block::Align::Centre},
                     {m_words.in(kRole), kMedium},
                     {m_words.in(kTakesOver), kWider}};
    int order = 0;
    for (const QString& code : m_plan.command().succession) {
        QString condition;
        for (const QJsonValue& row : rows) {
            if (row.toObject().value("role"_L1).toString() == code)
                condition = m_words.in(row.toObject().value("when"_L1));
        }
        table.rows.append({QString::number(++order), role(code), condition});
    }
    add(table);
}

void Writer::roles()
{
    if (m_plan.roles().isEmpty())
        return;
    add(block::Heading{2, m_words.in(kRoles)});
    block::Table table;
    table.title = m_words.in(kRoles);
    table.columns = {{m_words.in(kRole), kMedium},
                     {m_words.in(kStaff), kSlim, block::Align::Centre},
                     {m_words.in(kDuty), kWide},
                     {m_words.in(kHolders), kMedium}};
    for (const PlanRole& planned : m_plan.roles()) {
        const Role* known =
            m_source.organisation != nullptr ? m_source.organisation->role(planned.code) : nullptr;
        table.rows.append({m_words.in(planned.title),
                           planned.staffing > 0 ? QString::number(planned.staffing) : u"—"_s,
                           m_words.in(planned.duty), known != nullptr ? m_words.holders(*known) : QString()});
    }
    add(table);
}

void Writer::targets()
{
    if (m_plan.targets().isEmpty())
        return;
    chapter(kTargets);
    block::Table table;
    table.title = m_words.in(kTargets);
    table.columns = {{m_words.in(kTarget), kWide},
                     {m_words.in(kTime), kNarrow, block::Align::Right},
                     {m_words.in(kClause), kNarrow}};
    for (const PlanTarget& target : m_plan.targets())
        table.rows.append({m_words.targetName(target.id), m_words.minutes(target.minutes), target.clause});
    add(table);
}

void Writer::steps()
{
    chapter(kSteps);
    for (const Phase phase :
         {Phase::Activate, Phase::Contain, Phase::Recover, Phase::Validate, Phase::Return}) {
        block::Checklist list;
        list.title = m_words.in(m_plan.phaseTitle(phase));
        for (const PlanStep& step : m_plan.steps()) {
            if (step.phase == phase)
                list.items.append(itemFor(step));
        }
        if (list.items.isEmpty())
            continue;
        add(block::Heading{2, list.title});
        const QJsonArray phases = array("phases"_L1);
        for (const QJsonValue& known : phases) {
            const QString goal = m_words.in(known.toObject().value("goal"_L1));
            if (known.toObject().value("id"_L1).toString() == keyword(phase) && !goal.isEmpty())
                add(block::Paragraph{QString(m_words.in(kGoal) + goal), ReportTone::Muted});
        }
        add(list);
    }
}

block::ChecklistItem Writer::itemFor(const PlanStep& step) const
{
    static constexpr Bilingual kAsk{u"确认", u"Challenge"};
    static constexpr Bilingual kExpect{u"期望", u"Expected"};
    static constexpr Bilingual kDo{u"做法", u"How"};
    static constexpr Bilingual kWaits{u"前置", u"After"};
    static constexpr Bilingual kOnlyIf{u"仅当", u"Only if"};
    static constexpr Bilingual kFails{u"失败时", u"If it fails"};
    static constexpr Bilingual kRollback{u"回退", u"Way back"};
    static constexpr Bilingual kReadBack{u"读回数值：＿＿＿＿＿＿＿＿＿＿",
                                         u"Read back: ____________________"};
    static constexpr Bilingual kValue{u"数值", u"Value"};
    static constexpr Bilingual kIrreversible{u"不可逆。", u"Cannot be undone. "};
    static constexpr Bilingual kSecond{u"须第二人复核：%1。", u"A second person confirms: %1."};
    static constexpr Bilingual kMemory{u"记忆项：先做，后查预案。",
                                       u"From memory: act first, then open the plan."};
    const QString& language = m_setting.language;
    block::ChecklistItem item;
    item.id = step.id;
    item.title = m_words.in(step.title);
    item.who = role(step.role);
    item.time = m_words.minutes(step.plannedMin);
    if (step.isIrreversible || step.needsSecondPerson) {
        QString warning = step.isIrreversible ? kIrreversible.in(language) : QString();
        if (step.needsSecondPerson)
            warning += kSecond.in(language).arg(role(step.secondRole));
        item.warnings.append(warning.trimmed());
    }
    if (step.isMemoryItem)
        item.warnings.append(kMemory.in(language));
    const auto line = [&](const Bilingual& label, const QString& text) {
        if (!text.isEmpty())
            item.lines.append({label.in(language), text});
    };
    QStringList conditions;
    for (const StepCondition& condition : step.conditions) {
        const PlanStep& decision = m_plan.steps().at(condition.decision);
        QStringList answers;
        for (const QString& answer : condition.answers) {
            const StepOption* option = decision.option(answer);
            answers.append(option != nullptr ? m_words.in(option->text) : answer);
        }
        conditions.append(decision.id + u" = "_s + answers.join(u" / "_s));
    }
    line(kOnlyIf, conditions.join(m_words.isChinese() ? u"；或 "_s : u"; or "_s));
    QStringList before;
    for (const int index : step.dependsOn)
        before.append(m_plan.steps().at(index).id);
    line(kWaits, m_words.joined(before));
    line(kAsk, m_words.in(step.challenge));
    line(kExpect, m_words.in(step.expected));
    if (step.asksValue)
        line(kValue, kReadBack.in(language));
    addOptions(step, item);
    line(kDo, m_words.in(step.detail));
    line(kFails, m_words.in(step.onFail));
    line(kRollback, m_words.in(step.rollback));
    for (const StepCommand& command : step.commands)
        item.commands.append(u"["_s + command.engine + u"] "_s + command.text);
    return item;
}

void Writer::addOptions(const PlanStep& step, block::ChecklistItem& item) const
{
    static constexpr Bilingual kOption{u"选项", u"Option"};
    static constexpr Bilingual kUnsure{u"拿不准", u"If unsure"};
    static constexpr Bilingual kOther{u"（转预案 %1）", u" (plan %1 takes over)"};
    const QString& language = m_setting.language;
    for (const StepOption& option : step.options) {
        QString text = u"□ "_s + m_words.in(option.text);
        if (option.then)
            text += u" → "_s + m_words.in(option.then);
        if (!option.escalatesTo.isEmpty())
            text += kOther.in(language).arg(option.escalatesTo);
        item.lines.append({kOption.in(language), text});
    }
    if (const StepOption* safe = step.option(step.ifUnsure)) {
        QString text = m_words.in(safe->text);
        if (step.ifUnsureWhy)
            text += (m_words.isChinese() ? u"。"_s : u". "_s) + m_words.in(step.ifUnsureWhy);
        item.lines.append({kUnsure.in(language), text});
    }
}

void Writer::branches()
{
    if (m_plan.branches().isEmpty())
        return;
    chapter(kBranches);
    add(block::Paragraph{m_words.in(kReckoned), ReportTone::Muted});
    block::Table table;
    table.title = m_words.in(kBranches);
    table.columns = {{m_words.in(kBranch), kWide},
                     {m_words.in(kNeeds), kMedium, block::Align::Right},
                     {m_words.in(kTarget), kMedium, block::Align::Right},
                     {m_words.in(kMargin), kMedium, block::Align::Right},
                     {m_words.in(kVerdict), kMedium},
                     {m_words.in(kPath), kWide}};
    for (const PlanBranch& branch : m_plan.branches()) {
        const BranchVerdict verdict = judgeBranch(m_plan, branch);
        const auto takes = verdict.schedule.allRecoveredStaffed();
        const ReportTone tone = !verdict.fits      ? ReportTone::Bad
                                : verdict.isAtRisk ? ReportTone::Caution
                                                   : ReportTone::Good;
        const Bilingual& word = !verdict.fits ? kTooLate : verdict.isAtRisk ? kAtRisk : kFits;
        table.rows.append({m_words.in(branch.name), takes ? m_words.minutes(*takes) : u"—"_s,
                           QString(branch.targetId + u"　"_s + m_words.minutes(branch.targetMin)),
                           m_words.minutes(verdict.marginMin), block::Cell(m_words.in(word), tone),
                           verdict.schedule.criticalPath.join(u" → "_s)});
    }
    add(table);
}

void Writer::messages()
{
    if (m_plan.communications().isEmpty())
        return;
    static constexpr Bilingual kNames[] = {
        {u"处置团队", u"The team"},      {u"管理层", u"Management"},
        {u"甲方", u"The customer"},      {u"供应商", u"The supplier"},
        {u"主管部门", u"The authority"}, {u"受影响人员", u"The people concerned"}};
    static const QStringList kKeys{u"internal"_s, u"management"_s, u"customer"_s,
                                   u"supplier"_s, u"regulator"_s,  u"employees"_s};
    const auto audience = [&](const QString& key) {
        const qsizetype index = kKeys.indexOf(key);
        return index < 0 ? key : m_words.in(kNames[index]);
    };
    chapter(kMessages);
    block::Table table;
    table.title = m_words.in(kMessages);
    table.columns = {{m_words.in(kNumber), kNarrow}, {m_words.in(kTo), kMedium},
                     {m_words.in(kTrigger), kWide},  {m_words.in(kDeadline), kMedium},
                     {m_words.in(kBy), kWide},       {m_words.in(kChannels), kMedium}};
    for (const Communication& message : m_plan.communications()) {
        QStringList deadline;
        if (message.deadlineMin)
            deadline.append(m_words.minutes(*message.deadlineMin));
        if (message.cadenceMin)
            deadline.append(m_words.in(kEvery).arg(m_words.minutes(*message.cadenceMin)));
        QStringList channels;
        for (const QString& channel : message.channels)
            channels.append(m_words.channel(channel));
        QStringList people{role(message.preparedBy), role(message.releaserRole)};
        people.removeAll(QString());
        table.rows.append({message.id, audience(message.audience), m_words.in(message.trigger),
                           deadline.join(u'\n'), people.join(u"\n→ "_s), m_words.joined(channels)});
    }
    add(table);
    add(block::Heading{2, m_words.in(kTemplates)});
    for (const Communication& message : m_plan.communications()) {
        add(block::Message{QString(message.id + u" · "_s + audience(message.audience)),
                           m_words.in(message.subject), m_words.in(message.text)});
    }
}

void Writer::resources()
{
    const QJsonArray rows = array("resources"_L1);
    if (rows.isEmpty())
        return;
    chapter(kResources);
    block::Table table;
    table.title = m_words.in(kResources);
    table.columns = {{m_words.in(kNumber), kNarrow},
                     {m_words.in(kWhat), kWide},
                     {m_words.in(kLeast), kNarrow, block::Align::Right},
                     {m_words.in(kCheck), kWider}};
    for (const QJsonValue& value : rows) {
        const QJsonObject object = value.toObject();
        const QString least = object.contains("min"_L1)
                                  ? QString(QString::number(object.value("min"_L1).toInt()) + u' ' +
                                            m_words.in(object.value("unit"_L1)))
                                  : QString();
        table.rows.append({object.value("id"_L1).toString(), m_words.in(object.value("name"_L1)), least,
                           m_words.in(object.value("check"_L1))});
    }
    add(table);
}

void Writer::texts(const Bilingual& title, QLatin1StringView key)
{
    const QJsonArray rows = array(key);
    block::Items items;
    for (const QJsonValue& value : rows) {
        const QJsonValue inner = value.toObject().value("text"_L1);
        items.items.append(m_words.in(inner.isObject() ? inner : value));
    }
    items.items.removeAll(QString());
    if (items.items.isEmpty())
        return;
    chapter(title);
    add(items);
}

void Writer::lists()
{
    resources();
    const auto rows = [&](const Bilingual& title, QLatin1StringView key, const Bilingual& head,
                          QLatin1StringView text, const Bilingual& lastHead, QLatin1StringView last) {
        const QJsonArray values = array(key);
        if (values.isEmpty())
            return;
        chapter(title);
        block::Table table;
        table.title = m_words.in(title);
        table.columns = {
            {m_words.in(kRole), kMedium}, {m_words.in(head), kWider}, {m_words.in(lastHead), kMedium}};
        if (last.isEmpty())
            table.columns.removeLast();
        for (const QJsonValue& value : values) {
            const QJsonObject object = value.toObject();
            QList<block::Cell> cells{role(object.value("role"_L1).toString()),
                                     m_words.in(object.value(text))};
            if (!last.isEmpty())
                cells.append(m_words.in(object.value(last)));
            table.rows.append(cells);
        }
        add(table);
    };
    rows(kValidation, "recovery_validation"_L1, kCriterion, "criterion"_L1, kPass, "pass"_L1);
    rows(kReturn, "return_to_normal"_L1, kWhat, "text"_L1, kDue, QLatin1StringView());
    rows(kAfter, "post_incident"_L1, kWhat, "text"_L1, kDue, "due"_L1);
    texts(kAssumptions, "assumptions"_L1);
    texts(kNotes, "notes"_L1);
    texts(kUnverified, "unverified"_L1);
}

}  // namespace

Report planReport(const Plan& plan, const PlanSource& source, const ReportSetting& setting)
{
    return Writer(plan, source, setting).write();
}

}  // namespace holdfast
