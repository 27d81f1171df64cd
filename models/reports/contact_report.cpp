// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/contact_report.h"

#include "models/reports/report_words.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kContacts{u"通讯录", u"Contact sheet"};
constexpr Bilingual kContactsTitle{u"应急通讯录", u"Emergency contacts"};
constexpr Bilingual kCards{u"角色卡", u"Role cards"};
constexpr Bilingual kCardsTitle{u"应急角色卡", u"Emergency role cards"};
constexpr Bilingual kMasked{
    u"演练用：联系方式已遮盖，不得据此拨打。",
    u"For an exercise: contact values are masked, nobody is to be called from this sheet."};
constexpr Bilingual kDutyOnly{u"只列值班渠道，不含个人号码。", u"Duty channels only; no private numbers."};
constexpr Bilingual kByRole{u"按角色", u"By role"};
constexpr Bilingual kRole{u"角色", u"Role"};
constexpr Bilingual kHolders{u"担任人（按次序）", u"Held by, in order"};
constexpr Bilingual kReached{u"值班渠道", u"Duty channels"};
constexpr Bilingual kSuccession{u"接替次序", u"Line of succession"};
constexpr Bilingual kOrder{u"次序", u"Order"};
constexpr Bilingual kNobody{u"无人担任", u"Nobody holds it"};
constexpr Bilingual kNoChannel{u"没有值班渠道", u"No duty channel"};
constexpr Bilingual kLevels{u"分级通知", u"Who is told, by level"};
constexpr Bilingual kLevel{u"级别", u"Level"};
constexpr Bilingual kWithin{u"时限", u"Within"};
constexpr Bilingual kWhat{u"要求", u"What"};
constexpr Bilingual kDuty{u"职责", u"Duty"};
constexpr Bilingual kPowers{u"权限", u"Powers"};
constexpr Bilingual kClause{u"条款", u"Clause"};
constexpr Bilingual kPrimary{u"第一担任人", u"Primary"};
constexpr Bilingual kAlternate{u"第 %1 替补", u"Alternate %1"};
constexpr Bilingual kFirst{u"先做什么", u"Do first"};
constexpr Bilingual kOwnSteps{u"本角色的步骤", u"Steps of this role"};
constexpr Bilingual kSecondSteps{u"作为第二人复核", u"To confirm as second person"};
constexpr Bilingual kPlan{u"预案", u"Plan"};
constexpr Bilingual kStep{u"步骤", u"Step"};
constexpr Bilingual kPlanned{u"计划", u"Planned"};
constexpr Bilingual kNoSteps{u"各预案中没有由本角色执行的步骤。", u"No plan has a step for this role."};
constexpr Bilingual kNote{u"注意", u"Note"};
constexpr Bilingual kIrreversible{u"不可逆，双人", u"Irreversible, two people"};
constexpr Bilingual kTwo{u"双人", u"Two people"};
constexpr Bilingual kMemory{u"记忆项", u"From memory"};
constexpr Bilingual kUnconfirmed{u"待确认事项", u"To be confirmed"};

constexpr double kSlim = 0.7;
constexpr double kPlannedWidth = 1.1;
constexpr double kMedium = 1.6;
constexpr double kWide = 3.0;
constexpr double kWider = 4.2;

using Plans = QList<std::shared_ptr<const Plan>>;

QString channelLines(const Role& role, const ReportWords& words, bool isDrill)
{
    QStringList lines;
    for (const DutyChannel& channel : role.channels) {
        QString line = words.channel(channel.kind) + (words.isChinese() ? u"："_s : u": "_s) +
                       words.channelValue(channel, isDrill);
        if (channel.label)
            line += (words.isChinese() ? u"　"_s : u"  "_s) + words.in(channel.label);
        lines.append(line);
    }
    return lines.join(u'\n');
}

/// "第一担任人 示例甲", one a line.
QStringList holderLines(const Role& role, const ReportWords& words, const ReportSetting& setting)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMs(setting.now), setting.zone).date();
    QStringList lines;
    for (const RoleHolder& holder : role.holders) {
        if (!holder.isValidOn(day))
            continue;
        const QString place = lines.isEmpty() ? words.in(kPrimary) : words.in(kAlternate).arg(lines.size());
        lines.append(place + (words.isChinese() ? u"："_s : u": "_s) + holder.name);
    }
    return lines;
}

void addUnconfirmed(Report& report, const QJsonValue& body, const ReportWords& words)
{
    const QStringList texts = unconfirmedIn(body, words);
    if (texts.isEmpty())
        return;
    report.blocks.append(block::Heading{1, words.in(kUnconfirmed)});
    report.blocks.append(block::Items{texts});
}

/// What one role does in an emergency, over all plans.
class Card {
public:
    Card(const Role& role, const Plans& plans, const ReportSetting& setting)
        : m_role(role), m_plans(plans), m_setting(setting), m_words(setting)
    {
    }

    QList<ReportBlock> blocks() const
    {
        QList<ReportBlock> made;
        made.append(block::Heading{1, m_words.in(m_role.title)});
        made.append(facts());
        QStringList first = firstThings();
        if (!first.isEmpty()) {
            made.append(block::Heading{2, m_words.in(kFirst)});
            made.append(block::Items{first, true});
        }
        made.append(block::Heading{2, m_words.in(kOwnSteps)});
        made.append(steps(false));
        const block::Table second = steps(true);
        if (!second.rows.isEmpty()) {
            made.append(block::Heading{2, m_words.in(kSecondSteps)});
            made.append(second);
        }
        return made;
    }

private:
    block::Facts facts() const
    {
        block::Facts facts;
        const auto add = [&](const Bilingual& name, const QString& value, ReportTone tone) {
            if (!value.isEmpty())
                facts.facts.append({m_words.in(name), value, tone});
        };
        QStringList powers;
        for (const Power power : m_role.powers)
            powers.append(m_words.power(power));
        const QStringList holders = holderLines(m_role, m_words, m_setting);
        add(kDuty, m_words.in(m_role.duty), ReportTone::Plain);
        add(kPowers, m_words.joined(powers), ReportTone::Plain);
        add(kHolders, holders.isEmpty() ? m_words.in(kNobody) : holders.join(u'\n'),
            holders.isEmpty() ? ReportTone::Bad : ReportTone::Plain);
        add(kReached,
            m_role.channels.isEmpty() ? m_words.in(kNoChannel)
                                      : channelLines(m_role, m_words, m_setting.isDrill),
            m_role.channels.isEmpty() ? ReportTone::Bad : ReportTone::Plain);
        add(kClause, m_role.clause, ReportTone::Muted);
        return facts;
    }

    /// What the plans tell this role for the first ten minutes and from memory.
    QStringList firstThings() const
    {
        QStringList things;
        for (const auto& plan : m_plans) {
            for (const PlanStep& step : plan->steps()) {
                if (step.role == m_role.code && step.isMemoryItem)
                    things.append(plan->code() + u" "_s + step.id + u" "_s + m_words.in(step.title));
            }
        }
        return things;
    }

    block::Table steps(bool asSecond) const
    {
        block::Table table;
        table.title = m_words.in(m_role.title);
        table.columns = {{m_words.in(kPlan), kSlim},
                         {m_words.in(kStep), kWider},
                         {m_words.in(kPlanned), kPlannedWidth, block::Align::Right},
                         {m_words.in(kNote), kMedium}};
        if (!asSecond)
            table.ifEmpty = m_words.in(kNoSteps);
        for (const auto& plan : m_plans) {
            for (const PlanStep& step : plan->steps()) {
                const bool isMine = asSecond ? step.needsSecondPerson && step.secondRole == m_role.code
                                             : step.role == m_role.code;
                if (!isMine)
                    continue;
                QString note;
                if (step.isMemoryItem)
                    note = m_words.in(kMemory);
                else if (step.isIrreversible)
                    note = m_words.in(kIrreversible);
                else if (step.needsSecondPerson)
                    note = m_words.in(kTwo);
                table.rows.append(
                    {plan->code(), QString(step.id + u"　"_s + m_words.in(step.title)),
                     m_words.minutes(step.plannedMin),
                     block::Cell(note, note.isEmpty() ? ReportTone::Plain : ReportTone::Strong)});
            }
        }
        return table;
    }

    const Role& m_role;
    const Plans& m_plans;
    const ReportSetting& m_setting;
    ReportWords m_words;
};

block::Table successionTable(const Organisation& organisation, const ReportWords& words)
{
    block::Table table;
    table.title = words.in(kSuccession);
    table.columns = {{words.in(kOrder), kSlim, block::Align::Centre},
                     {words.in(kRole), kWide},
                     {words.in(kHolders), kWide}};
    int order = 0;
    for (const QString& code : organisation.succession()) {
        const Role* role = organisation.role(code);
        table.rows.append({QString::number(++order), words.role(code, &organisation),
                           role != nullptr ? words.holders(*role) : QString()});
    }
    return table;
}

block::Table levelTable(const Organisation& organisation, const ReportWords& words)
{
    block::Table table;
    table.title = words.in(kLevels);
    table.columns = {{words.in(kLevel), kMedium},
                     {words.in(kWithin), kSlim, block::Align::Right},
                     {words.in(kWhat), kWider}};
    for (const EventLevel& level : organisation.levels()) {
        for (const LevelNotice& tell : level.tell)
            table.rows.append({words.in(level.name), words.minutes(tell.withinMin), words.in(tell.text)});
    }
    return table;
}

}  // namespace

Report contactSheet(const Organisation& organisation, const ReportSetting& setting)
{
    const ReportWords words(setting);
    Report report;
    report.furniture = furnitureFor(setting);
    report.furniture.kind = words.in(kContacts);
    report.furniture.title = words.in(kContactsTitle);
    if (setting.isDrill)
        report.blocks.append(block::Callout{block::Callout::Kind::Warning, words.in(kMasked)});
    report.blocks.append(block::Heading{1, words.in(kByRole)});
    report.blocks.append(block::Paragraph{words.in(kDutyOnly), ReportTone::Muted});
    block::Table table;
    table.title = words.in(kContacts);
    table.columns = {{words.in(kRole), kMedium}, {words.in(kHolders), kMedium}, {words.in(kReached), kWider}};
    for (const Role& role : organisation.roles()) {
        const QStringList holders = holderLines(role, words, setting);
        table.rows.append({block::Cell(words.in(role.title), ReportTone::Strong),
                           block::Cell(holders.isEmpty() ? words.in(kNobody) : holders.join(u'\n'),
                                       holders.isEmpty() ? ReportTone::Bad : ReportTone::Plain),
                           block::Cell(role.channels.isEmpty() ? words.in(kNoChannel)
                                                               : channelLines(role, words, setting.isDrill),
                                       role.channels.isEmpty() ? ReportTone::Bad : ReportTone::Plain)});
    }
    report.blocks.append(table);
    report.blocks.append(block::Heading{1, words.in(kSuccession)});
    report.blocks.append(successionTable(organisation, words));
    report.blocks.append(block::Heading{1, words.in(kLevels)});
    report.blocks.append(levelTable(organisation, words));
    addUnconfirmed(report, organisation.json().value("roles"_L1), words);
    return report;
}

Report roleCards(const Organisation& organisation, const Plans& plans, const ReportSetting& setting)
{
    const ReportWords words(setting);
    Report report;
    report.furniture = furnitureFor(setting);
    report.furniture.kind = words.in(kCards);
    report.furniture.title = words.in(kCardsTitle);
    report.furniture.hasCover = true;
    bool isFirst = true;
    for (const Role& role : organisation.roles()) {
        if (!isFirst)
            report.blocks.append(block::PageBreak{});
        isFirst = false;
        report.blocks.append(Card(role, plans, setting).blocks());
    }
    return report;
}

}  // namespace holdfast
