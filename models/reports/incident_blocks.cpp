// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/incident_blocks.h"

#include "models/incidents/entry_sentence.h"
#include "models/incidents/fold.h"
#include "models/incidents/step_graph.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kMet{u"达标", u"Met"};
constexpr Bilingual kMissed{u"未达标", u"Missed"};
constexpr Bilingual kRunning{u"进行中", u"Running"};
constexpr Bilingual kAtRisk{u"有风险", u"At risk"};
constexpr Bilingual kBreached{u"已超时", u"Breached"};
constexpr Bilingual kWaiting{u"未开始", u"Not started"};
constexpr Bilingual kUnknown{u"无数据", u"No data"};
constexpr Bilingual kStopped{u"已停止", u"Stopped"};
constexpr Bilingual kCancelled{u"已取消", u"Cancelled"};

constexpr Bilingual kTook{u"用时 %1，目标 %2", u"%1 against a target of %2"};
constexpr Bilingual kTookOnly{u"用时 %1", u"%1"};
constexpr Bilingual kExposed{u"数据敞口 %1，目标 %2", u"data exposure %1 against a target of %2"};
constexpr Bilingual kExposedOnly{u"数据敞口 %1", u"data exposure %1"};
constexpr Bilingual kCount{u"本月 %1 次，目标不超过 %2 次", u"%1 this month, at most %2"};
constexpr Bilingual kLeft{u"，剩余 %1", u", %1 left"};
constexpr Bilingual kOver{u"，超出 %1", u", over by %1"};
constexpr Bilingual kExpected{u"，预计 %1", u", expected %1"};
constexpr Bilingual kTested{u"（恢复点做过恢复测试）", u" (a restore from that point was tested)"};
constexpr Bilingual kUntested{u"（恢复点未做过恢复测试）", u" (no restore from that point was tested)"};

constexpr Bilingual kNoGround{u"没有可据以计算的记录", u"nothing is recorded to reckon it from"};

constexpr Bilingual kClock{u"时钟", u"Clock"};
constexpr Bilingual kTarget{u"目标", u"Target"};
constexpr Bilingual kElapsed{u"用时／敞口", u"Time / exposure"};
constexpr Bilingual kForecast{u"预计", u"Expected"};
constexpr Bilingual kVerdict{u"结论", u"Verdict"};

constexpr Bilingual kStep{u"步骤", u"Step"};
constexpr Bilingual kWho{u"执行人", u"Who"};
constexpr Bilingual kSince{u"开始", u"Since"};
constexpr Bilingual kPlanned{u"计划", u"Planned"};
constexpr Bilingual kSoFar{u"已用", u"So far"};
constexpr Bilingual kState{u"状态", u"State"};
constexpr Bilingual kNoSteps{u"没有。", u"None."};

constexpr Bilingual kAt{u"时间", u"Time"};
constexpr Bilingual kNotice{u"通报", u"Notice"};
constexpr Bilingual kTo{u"对象", u"To"};
constexpr Bilingual kPromise{u"承诺下次通报", u"Next word promised"};
constexpr Bilingual kKept{u"兑现情况", u"Kept?"};
constexpr Bilingual kKeptYes{u"按时兑现", u"Kept"};
constexpr Bilingual kKeptLate{u"迟于承诺", u"Kept late"};
constexpr Bilingual kOpen{u"待兑现", u"Open"};
constexpr Bilingual kOverdue{u"已逾期", u"Overdue"};
constexpr Bilingual kMoot{u"事件已先行解除", u"Ended before"};
constexpr Bilingual kNoNotices{u"没有发出通报。", u"No notice was released."};
constexpr Bilingual kNoDue{u"没有待发的通报。", u"Nothing is due to be told."};
constexpr Bilingual kNoPromises{u"没有未兑现的承诺。", u"No promise is open."};
constexpr Bilingual kAcknowledged{u"%1 已确认收到", u"acknowledged by %1"};

constexpr Bilingual kDecision{u"决定", u"Decision"};
constexpr Bilingual kBy{u"决定人", u"By"};
constexpr Bilingual kNoDecisions{u"没有记录决定。", u"No decision was recorded."};
constexpr Bilingual kTo2{u"延至阶段", u"To the phase"};
constexpr Bilingual kReason{u"原因", u"Reason"};
constexpr Bilingual kAccepted{u"接受情况", u"Accepted?"};
constexpr Bilingual kYes{u"已由负责人接受", u"Accepted by the lead"};
constexpr Bilingual kNotYet{u"尚未接受", u"Not accepted yet"};
constexpr Bilingual kNoDeferrals{u"没有延迟事项。", u"Nothing was deferred."};

constexpr Bilingual kRecovery{u"预计全部恢复：%1", u"Everything is expected back at %1"};
constexpr Bilingual kRecoveryP90{u"，九成把握不晚于 %1", u"; nine times in ten by %1"};
constexpr Bilingual kPath{u"决定时间的步骤：%1", u"The steps that decide it: %1"};
constexpr Bilingual kBest{
    u"按剩余步骤的最长路径计算，未计人手限制，是最好情形。",
    u"Reckoned on the longest way that remains; people are not counted, so it is the best that can "
    u"be reached."};
constexpr Bilingual kEnd{u"。", u"."};

constexpr Bilingual kWatchClock{u"%1：%2", u"%1: %2"};
constexpr Bilingual kWatchPoint{u"%1 的恢复点未做过恢复测试，能否恢复没有把握。",
                                u"The recovery point for %1 was never tried in a restore; it may not hold."};
constexpr Bilingual kWatchUnconfirmed{u"步骤 %1 要求双人，目前未经第二人复核。",
                                      u"Step %1 asks for two people and was not confirmed by a second one."};
constexpr Bilingual kWatchConflict{u"第 %1 条记录存在冲突，尚未裁定：%2",
                                   u"Entry #%1 is in conflict and not settled: %2"};
constexpr Bilingual kWatchFailed{u"步骤 %1 失败，尚未重做或改走其他分支。",
                                 u"Step %1 failed and was neither retried nor left by another branch."};

constexpr Bilingual kAssurance{
    u"全部 %1 条记录中：%2 条的作者以 PIN 核实，%3 条的作者身份未核验（本人声明），%4 "
    u"条由程序自动写入。日志只能证明：在他人持有的最近一份日志校验信息之前，"
    u"记录如有改动可以查出；不能证明记录当时即与事实相符。",
    u"Of %1 entries, %2 have an author who gave their PIN, %3 an author who was "
    u"not verified, and %4 were written by the "
    u"program. The log proves that a change before the last head that somebody "
    u"else holds would be found. It does not "
    u"prove that what was entered was true."};

constexpr double kSlim = 0.8;
constexpr double kNarrow = 1.1;
constexpr double kMedium = 1.6;
constexpr double kWide = 3.4;
constexpr double kWider = 5.0;

bool isData(ClockKind kind)
{
    return kind == ClockKind::Rpo || kind == ClockKind::BcpRpo;
}

bool isLive(const ClockReading& clock)
{
    return clock.state == ClockState::Running || clock.state == ClockState::AtRisk ||
           clock.state == ClockState::Breached;
}

QString clockText(const ClockReading& clock, const ReportWords& words)
{
    if (clock.kind == ClockKind::MonthInterruptions) {
        return words.in(kCount).arg(clock.count ? QString::number(*clock.count) : u"?"_s,
                                    clock.targetCount ? QString::number(*clock.targetCount) : u"—"_s);
    }
    if (!clock.elapsed)
        return clock.state == ClockState::Unknown ? words.in(kNoGround) : QString();
    const bool hasData = isData(clock.kind);
    QString text = clock.target
                       ? words.in(hasData ? kExposed : kTook)
                             .arg(words.duration(*clock.elapsed), words.duration(*clock.target))
                       : words.in(hasData ? kExposedOnly : kTookOnly).arg(words.duration(*clock.elapsed));
    if (clock.target && *clock.elapsed > *clock.target)
        text += words.in(kOver).arg(words.duration(*clock.elapsed - *clock.target));
    else if (clock.target && isLive(clock) && !hasData)
        text += words.in(kLeft).arg(words.duration(*clock.target - *clock.elapsed));
    if (clock.forecast && isLive(clock))
        text += words.in(kExpected).arg(words.shortTime(*clock.forecast));
    if (clock.isTested)
        text += words.in(*clock.isTested ? kTested : kUntested);
    return text;
}

QString doerText(const IncidentEntry& entry, const IncidentBlocks& blocks)
{
    const QString role = entry.onBehalfOf ? QString() : entry.author.role;
    return role.isEmpty() ? entry.doer() : QString(entry.doer() + u'\n' + blocks.role(role));
}

}  // namespace

IncidentBlocks::IncidentBlocks(const IncidentState& state, const ReportSetting& setting)
    : m_speaking(setting.language),
      m_state(state),
      m_setting(setting),
      m_words(setting),
      m_account(at(state, setting.now, setting.zone))
{
}

ReportFurniture IncidentBlocks::furniture(const Bilingual& kind) const
{
    ReportFurniture furniture = furnitureFor(m_setting);
    furniture.kind = in(kind);
    furniture.title = textIn(m_state.title, m_setting.language);
    furniture.code = m_state.code;
    furniture.isDrill = m_state.isDrill();
    furniture.assurance = assuranceText();
    if (furniture.organisation.isEmpty() && m_state.pinned && m_state.pinned->organisation())
        furniture.organisation = m_words.in(m_state.pinned->organisation()->name());
    return furniture;
}

QString IncidentBlocks::role(const QString& code) const
{
    const auto& pinned = m_state.pinned;
    const Organisation* organisation = pinned && pinned->organisation() ? &*pinned->organisation() : nullptr;
    return m_words.role(code, organisation);
}

QString IncidentBlocks::stepTitle(const StepRef& ref) const
{
    const PlanStep& step = stepOf(m_state, ref);
    return step.id + u"　"_s + m_words.in(step.title);
}

QString IncidentBlocks::clockTitle(const ClockReading& clock) const
{
    QString title = holdfast::clockTitle(clockName(clock));
    const BiaItem* item = clock.priority && m_state.pinned && m_state.pinned->bia()
                              ? m_state.pinned->bia()->item(*clock.priority)
                              : nullptr;
    if (item != nullptr)
        title += u' ' + m_words.in(item->name);
    return title;
}

QList<ReportBlock> IncidentBlocks::verdicts() const
{
    QList<ReportBlock> blocks;
    for (const ClockReading& clock : m_account.clocks) {
        const bool saysNothing = clock.state == ClockState::Waiting || clock.state == ClockState::Cancelled;
        const QString text = clockText(clock, m_words);
        if (saysNothing && !clock.verdict)
            continue;
        const auto [tone, word] = judged(clock, m_words);
        blocks.append(block::Verdict{
            tone, word,
            text.isEmpty() ? clockTitle(clock)
                           : QString(clockTitle(clock) + (m_words.isChinese() ? u"："_s : u": "_s) + text)});
    }
    return blocks;
}

block::Table IncidentBlocks::clockTable() const
{
    block::Table table;
    table.title = in(kClock);
    table.columns = {{in(kClock), kWide},
                     {in(kTarget), kNarrow, block::Align::Right},
                     {in(kElapsed), kMedium, block::Align::Right},
                     {in(kForecast), kMedium},
                     {in(kVerdict), kNarrow}};
    for (const ClockReading& clock : m_account.clocks) {
        const auto [tone, word] = judged(clock, m_words);
        const bool counts = clock.kind == ClockKind::MonthInterruptions;
        const QString target = counts ? (clock.targetCount ? QString::number(*clock.targetCount) : u"—"_s)
                               : clock.target ? m_words.duration(*clock.target)
                                              : u"—"_s;
        const QString elapsed = counts          ? (clock.count ? QString::number(*clock.count) : u"—"_s)
                                : clock.elapsed ? m_words.duration(*clock.elapsed)
                                                : u"—"_s;
        table.rows.append({clockTitle(clock), target, elapsed,
                           clock.forecast && isLive(clock) ? m_words.shortTime(*clock.forecast) : u"—"_s,
                           block::Cell(word, tone)});
    }
    return table;
}

block::Table IncidentBlocks::stepTable(const QList<StepState>& wanted) const
{
    block::Table table;
    table.title = in(kStep);
    table.ifEmpty = in(kNoSteps);
    table.columns = {{in(kStep), kWide},
                     {in(kWho), kMedium},
                     {in(kState), kNarrow},
                     {in(kSince), kMedium},
                     {in(kPlanned), kSlim, block::Align::Right},
                     {in(kSoFar), kNarrow, block::Align::Right}};
    for (int p = 0; p < m_state.plans.size(); ++p) {
        const PlanInUse& plan = m_state.plans.at(p);
        const QList<StepState> states = stepStates(plan);
        for (int i = 0; i < states.size(); ++i) {
            if (!wanted.contains(states.at(i)) ||
                (plan.use != PlanInUse::Use::Active && states.at(i) != StepState::Running))
                continue;
            const StepRef ref{p, i};
            const StepProgress& progress = progressOf(m_state, ref);
            block::Cell soFar(u"—"_s, ReportTone::Muted);
            if (progress.startedAt && !progress.settledAt) {
                const auto time = std::chrono::duration_cast<std::chrono::seconds>(
                    elapsed(m_state, *progress.startedAt, m_setting.now));
                const bool isLong = time > std::chrono::minutes(plan.steps.at(i).plannedMin);
                soFar = {m_words.duration(time), isLong ? ReportTone::Caution : ReportTone::Plain};
            }
            QString who = role(plan.steps.at(i).role);
            if (!progress.by.isEmpty())
                who = progress.by + u'\n' + who;
            table.rows.append(
                {stepTitle(ref), who,
                 block::Cell(nameOf(states.at(i)),
                             states.at(i) == StepState::Failed ? ReportTone::Bad : ReportTone::Plain),
                 progress.startedAt ? m_words.shortTime(*progress.startedAt) : u"—"_s,
                 m_words.minutes(plan.steps.at(i).plannedMin), soFar});
        }
    }
    return table;
}

block::Table IncidentBlocks::noticeTable() const
{
    block::Table table;
    table.title = in(kNotice);
    table.ifEmpty = in(kNoNotices);
    table.columns = {{in(kAt), kMedium},
                     {in(kNotice), kNarrow},
                     {in(kTo), kMedium},
                     {in(kPromise), kMedium},
                     {in(kKept), kMedium}};
    for (int i = 0; i < m_state.notices.size(); ++i) {
        const Notice& notice = m_state.notices.at(i);
        QString to = audienceName(notice.audience);
        if (!notice.acknowledgedBy.isEmpty())
            to += u'\n' + in(kAcknowledged).arg(notice.acknowledgedBy);
        block::Cell kept(u"—"_s, ReportTone::Muted);
        if (notice.promise) {
            switch (promiseState(m_state, i, m_setting.now)) {
            case PromiseState::Kept: kept = {in(kKeptYes), ReportTone::Good}; break;
            case PromiseState::KeptLate: kept = {in(kKeptLate), ReportTone::Bad}; break;
            case PromiseState::Open: kept = {in(kOpen), ReportTone::Caution}; break;
            case PromiseState::Overdue: kept = {in(kOverdue), ReportTone::Bad}; break;
            case PromiseState::Moot: kept = {in(kMoot), ReportTone::Muted}; break;
            }
        }
        table.rows.append({m_words.shortTime(notice.at), notice.communication, to,
                           notice.promise ? m_words.shortTime(*notice.promise) : u"—"_s, kept});
    }
    return table;
}

QString IncidentBlocks::dueText(const DueNotice& notice) const
{
    static constexpr Bilingual kCommunication{u"通报 %1", u"Notice %1"};
    static constexpr Bilingual kWarning{u"早期预警（%1）", u"Early warning (%1)"};
    static constexpr Bilingual kLevel{u"按 %1 级要求告知", u"To be told at level %1"};
    static constexpr Bilingual kPromised{u"兑现 %1 中承诺的下次通报", u"The next word promised in %1"};
    static constexpr Bilingual kRound{u"小组情况通报", u"Situation report of the team"};
    switch (notice.kind) {
    case DueNotice::Kind::Communication: return in(kCommunication).arg(notice.id);
    case DueNotice::Kind::EarlyWarning: {
        QStringList clocks = notice.id.split(u", "_s);
        for (QString& clock : clocks)
            clock = holdfast::clockTitle(clock);
        return in(kWarning).arg(m_words.joined(clocks));
    }
    case DueNotice::Kind::Level: return in(kLevel).arg(notice.id);
    case DueNotice::Kind::Promise: return in(kPromised).arg(notice.id);
    case DueNotice::Kind::SituationCall: return in(kRound);
    }
    Q_UNREACHABLE();
}

block::Table IncidentBlocks::dueTable() const
{
    static constexpr Bilingual kBefore{u"时限", u"By"};
    static constexpr Bilingual kWhat{u"事项", u"What"};
    static constexpr Bilingual kReleaser{u"签发", u"Released by"};
    block::Table table;
    table.title = in(kNotice);
    table.ifEmpty = in(kNoDue);
    table.columns = {
        {in(kBefore), kMedium}, {in(kWhat), kWide}, {in(kTo), kMedium}, {in(kReleaser), kMedium + kSlim}};
    for (const DueNotice& notice : m_account.due) {
        table.rows.append({block::Cell(m_words.shortTime(notice.dueAt) +
                                           (notice.isOverdue ? QString(u' ' + in(kOverdue)) : QString()),
                                       notice.isOverdue ? ReportTone::Bad : ReportTone::Plain),
                           dueText(notice), audienceName(notice.audience), role(notice.releaserRole)});
    }
    return table;
}

block::Table IncidentBlocks::openPromiseTable() const
{
    block::Table table = noticeTable();
    table.ifEmpty = in(kNoPromises);
    QList<QList<block::Cell>> open;
    for (int i = 0; i < m_state.notices.size(); ++i) {
        const PromiseState state = promiseState(m_state, i, m_setting.now);
        if (m_state.notices.at(i).promise && (state == PromiseState::Open || state == PromiseState::Overdue))
            open.append(table.rows.at(i));
    }
    table.rows = open;
    return table;
}

bool IncidentBlocks::isDecision(const IncidentEntry& entry) const
{
    using namespace incident_entry;
    static const QStringList kinds{kDeclared,     kNotActivated,    kWithdrawn,         kAborted,
                                   kEscalated,    kStoodDown,       kHandedOver,        kSiteActivated,
                                   kSiteReturned, kResourceDecided, kDeferralsAccepted, kStepSkipped};
    if (kinds.contains(entry.kind))
        return true;
    if (entry.kind == kStepDone)
        return !entry.text("option"_L1).isEmpty();
    return entry.kind == kLogged && entry.text("kind"_L1) == "decision"_L1;
}

block::Table IncidentBlocks::decisionTable(const std::optional<Instant>& since) const
{
    block::Table table;
    table.title = in(kDecision);
    table.ifEmpty = in(kNoDecisions);
    table.columns = {{in(kAt), kNarrow}, {in(kDecision), kWider}, {in(kBy), kMedium + kSlim}};
    for (const IncidentEntry& written : m_state.entries) {
        const auto correction = m_state.corrections.constFind(written.id);
        const bool isVoid = correction != m_state.corrections.cend() && correction->isVoid;
        const IncidentEntry entry = corrected(m_state, written);
        if (isVoid || !isDecision(entry) || (since && entry.occurredAt < *since))
            continue;
        table.rows.append({m_words.shortTime(entry.occurredAt),
                           entrySentence(m_state, written, m_setting.language), doerText(entry, *this)});
    }
    return table;
}

block::Table IncidentBlocks::deferralTable(bool openOnly) const
{
    block::Table table;
    table.title = in(kStep);
    table.ifEmpty = in(kNoDeferrals);
    table.columns = {{in(kStep), kWide}, {in(kTo2), kMedium}, {in(kReason), kWide}, {in(kAccepted), kMedium}};
    for (int p = 0; p < m_state.plans.size(); ++p) {
        const PlanInUse& plan = m_state.plans.at(p);
        for (int i = 0; i < plan.steps.size(); ++i) {
            const StepProgress& progress = plan.progress.at(i);
            if (progress.said != StepState::Deferred || (openOnly && progress.isDeferralAccepted))
                continue;
            table.rows.append(
                {stepTitle({p, i}),
                 progress.deferredTo ? m_words.in(plan.plan->phaseTitle(*progress.deferredTo)) : QString(),
                 progress.reason,
                 progress.isDeferralAccepted ? block::Cell(in(kYes), ReportTone::Good)
                                             : block::Cell(in(kNotYet), ReportTone::Caution)});
        }
    }
    return table;
}

QList<ReportBlock> IncidentBlocks::forecastBlocks() const
{
    const Forecast& forecast = m_account.forecast;
    if (!forecast.median)
        return {};
    QString text = in(kRecovery).arg(m_words.time(forecast.median));
    if (forecast.p90 && *forecast.p90 != *forecast.median)
        text += in(kRecoveryP90).arg(m_words.time(forecast.p90));
    QList<ReportBlock> blocks{block::Paragraph{QString(text + in(kEnd)), ReportTone::Strong}};
    if (!forecast.path.isEmpty())
        blocks.append(block::Paragraph{QString(in(kPath).arg(forecast.path.join(u" → "_s)) + in(kEnd))});
    blocks.append(block::Paragraph{in(kBest), ReportTone::Muted});
    return blocks;
}

QStringList IncidentBlocks::watchList() const
{
    QStringList watch;
    for (const ClockReading& clock : m_account.clocks) {
        if (clock.state == ClockState::AtRisk || clock.state == ClockState::Breached)
            watch.append(in(kWatchClock)
                             .arg(clockTitle(clock), judged(clock, m_words).second +
                                                         (m_words.isChinese() ? u"，"_s : u", "_s) +
                                                         clockText(clock, m_words)));
        if (isData(clock.kind) && clock.isTested && !*clock.isTested && isLive(clock))
            watch.append(in(kWatchPoint).arg(clockTitle(clock)));
    }
    for (int p = 0; p < m_state.plans.size(); ++p) {
        const PlanInUse& plan = m_state.plans.at(p);
        for (int i = 0; i < plan.steps.size(); ++i) {
            if (!plan.progress.at(i).isConfirmed)
                watch.append(in(kWatchUnconfirmed).arg(stepTitle({p, i})));
            if (plan.use == PlanInUse::Use::Active && plan.progress.at(i).said == StepState::Failed)
                watch.append(in(kWatchFailed).arg(stepTitle({p, i})));
        }
    }
    for (const Conflict& conflict : m_state.conflicts) {
        if (!conflict.isSettled)
            watch.append(
                in(kWatchConflict).arg(m_state.positions.value(conflict.entry) + 1).arg(conflict.reason));
    }
    return watch;
}

QString IncidentBlocks::assuranceText() const
{
    qsizetype counts[3] = {0, 0, 0};
    for (const IncidentEntry& entry : m_state.entries)
        ++counts[static_cast<int>(entry.author.assurance)];
    return in(kAssurance)
        .arg(m_state.entries.size())
        .arg(counts[static_cast<int>(Assurance::Pin)])
        .arg(counts[static_cast<int>(Assurance::Stated)])
        .arg(counts[static_cast<int>(Assurance::Automatic)]);
}

PromiseState promiseState(const IncidentState& state, int notice, Instant now)
{
    const Notice& made = state.notices.at(notice);
    if (!made.promise)
        return PromiseState::Moot;
    for (qsizetype i = notice + 1; i < state.notices.size(); ++i) {
        const Notice& later = state.notices.at(i);
        if (later.audience == made.audience)
            return later.at <= *made.promise ? PromiseState::Kept : PromiseState::KeptLate;
    }
    const auto ended = state.stoodDown ? state.stoodDown : state.endedAt;
    if (ended && *ended <= *made.promise)
        return PromiseState::Moot;
    return *made.promise < now ? PromiseState::Overdue : PromiseState::Open;
}

std::pair<ReportTone, QString> judged(const ClockReading& clock, const ReportWords& words)
{
    if (clock.verdict && clock.state != ClockState::Breached) {
        return *clock.verdict == Verdict::Met ? std::pair(ReportTone::Good, words.in(kMet))
                                              : std::pair(ReportTone::Bad, words.in(kMissed));
    }
    switch (clock.state) {
    case ClockState::Waiting: return {ReportTone::Muted, words.in(kWaiting)};
    case ClockState::Running: return {ReportTone::Plain, words.in(kRunning)};
    case ClockState::AtRisk: return {ReportTone::Caution, words.in(kAtRisk)};
    case ClockState::Breached: return {ReportTone::Bad, words.in(kBreached)};
    case ClockState::Stopped: return {ReportTone::Plain, words.in(kStopped)};
    case ClockState::Unknown: return {ReportTone::Muted, words.in(kUnknown)};
    case ClockState::Cancelled: return {ReportTone::Muted, words.in(kCancelled)};
    }
    Q_UNREACHABLE();
}

}  // namespace holdfast
