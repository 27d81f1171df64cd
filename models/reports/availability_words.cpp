// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/availability_words.h"

#include "models/measurements/source_format.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kReclassified{u"重新认定为“%1”：%2（%3认定，%4批准，%5 记录）",
                                  u"Reclassified as %1: %2 (by %3, approved by %4, recorded %5)"};
constexpr Bilingual kAnnounced{u"属于维护通知 %1 的窗口，予以剔除。",
                               u"Within the window of notice %1; does not count as downtime."};
constexpr Bilingual kUnlawful{u"维护通知 %1 不符合约定，按中断计：%2",
                              u"Notice %1 does not meet the conditions, so it counts as downtime: %2"};
constexpr Bilingual kNotLawfulAfterAll{
    u"没有符合约定的维护通知，仍按中断计。",
    u"No notice that meets the conditions covers it; it still counts as downtime."};
constexpr Bilingual kIncident{u"事件 %1：自 %2 至 %3", u"Incident %1: from %2 to %3"};
constexpr Bilingual kNotOver{u"尚未恢复", u"not restored"};
constexpr Bilingual kWithdrawn{u"已于 %1 撤回：%2", u"withdrawn on %1: %2"};
constexpr Bilingual kNotNotified{u"没有告知甲方的记录", u"no record that the customer was notified"};
constexpr Bilingual kLate{u"告知过迟：%1 才告知，最迟应为 %2（提前 %3 个工作日）",
                          u"notified too late: on %1; the last day was %2 (%3 working days ahead)"};
constexpr Bilingual kPeak{u"窗口超出业务低峰时段（%1）", u"the window leaves the off-peak hours (%1)"};
constexpr Bilingual kNoHours{u"未约定业务低峰时段", u"no off-peak hours are agreed"};
constexpr Bilingual kDaily{u"每日 %1", u"daily %1"};
constexpr Bilingual kWorking{u"工作日 %1", u"working days %1"};
constexpr Bilingual kOff{u"休息日 %1", u"days off %1"};

struct SourceWord {
    SourceFormat format;
    Bilingual name;
};

constexpr SourceWord kSources[] = {
    {SourceFormat::Csv, {u"CSV 表格", u"CSV table"}},
    {SourceFormat::Xlsx, {u"Excel 工作簿", u"Excel workbook"}},
    {SourceFormat::PrometheusJson, {u"Prometheus", u"Prometheus"}},
    {SourceFormat::PrometheusText, {u"Prometheus 文本", u"Prometheus text"}},
    {SourceFormat::UptimeKuma, {u"Uptime Kuma", u"Uptime Kuma"}},
    {SourceFormat::ZabbixProblems, {u"Zabbix", u"Zabbix"}},
    {SourceFormat::ZabbixNdjson, {u"Zabbix 实时导出", u"Zabbix real-time export"}},
    {SourceFormat::UpptimeLog, {u"Upptime", u"Upptime"}},
    {SourceFormat::UpptimeSummary, {u"Upptime 汇总", u"Upptime summary"}}};

constexpr qint64 kSecondsOfMinute = 60;
constexpr int kMinutesOfHour = 60;

Bilingual wordFor(MonthlyAct act)
{
    switch (act) {
    case MonthlyAct::Draft: return {u"起草", u"Drafted"};
    case MonthlyAct::Refresh: return {u"更新数字", u"Figures renewed"};
    case MonthlyAct::Check: return {u"复核", u"Checked"};
    case MonthlyAct::Submit: return {u"提交审核", u"Submitted for review"};
    case MonthlyAct::Accept: return {u"审核通过", u"Accepted"};
    case MonthlyAct::Return: return {u"退回", u"Returned"};
    case MonthlyAct::Publish: return {u"发布", u"Published"};
    case MonthlyAct::Audit: return {u"抽查审计", u"Audited"};
    }
    Q_UNREACHABLE();
}

Bilingual wordFor(MonthlyState state)
{
    switch (state) {
    case MonthlyState::Draft: return {u"草稿", u"Draft"};
    case MonthlyState::Checked: return {u"已复核", u"Checked"};
    case MonthlyState::InReview: return {u"审核中", u"In review"};
    case MonthlyState::Accepted: return {u"审核通过", u"Accepted"};
    case MonthlyState::Published: return {u"已发布", u"Published"};
    case MonthlyState::Superseded: return {u"已被取代", u"Superseded"};
    }
    Q_UNREACHABLE();
}

QDateTime localTime(Instant at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone);
}

}  // namespace

QString AvailabilityWords::month(const Month& month) const
{
    return m_words.isChinese() ? u"%1 年 %2 月"_s.arg(month.first().year()).arg(month.first().month())
                               : QLocale(QLocale::English).toString(month.first(), u"MMMM yyyy"_s);
}

QString AvailabilityWords::shortMoment(Instant at) const
{
    return localTime(at, m_setting.zone).toString(u"MM-dd HH:mm:ss"_s);
}

QString AvailabilityWords::stretch(Instant from, Instant to) const
{
    const QDateTime begin = localTime(from, m_setting.zone);
    const QDateTime end = localTime(to, m_setting.zone);
    return begin.toString(u"MM-dd HH:mm:ss"_s) + u" – "_s +
           end.toString(begin.date() == end.date() ? u"HH:mm:ss"_s : u"MM-dd HH:mm:ss"_s);
}

QString AvailabilityWords::zone() const
{
    const int offset = localTime(m_body.account.from, m_setting.zone).offsetFromUtc();
    const auto minutes = std::abs(offset) / static_cast<int>(kSecondsOfMinute);
    return u"%1 (UTC%2%3:%4)"_s.arg(QString::fromLatin1(m_setting.zone.id()), offset < 0 ? u"−"_s : u"+"_s)
        .arg(minutes / kMinutesOfHour, 2, 10, QLatin1Char('0'))
        .arg(minutes % kMinutesOfHour, 2, 10, QLatin1Char('0'));
}

QString AvailabilityWords::serviceName() const
{
    return m_body.names.service ? m_words.in(*m_body.names.service) : m_body.account.serviceName;
}

QString AvailabilityWords::moduleName(const QString& code) const
{
    const auto found = m_body.names.modules.constFind(code);
    return found == m_body.names.modules.cend() ? code : m_words.in(*found);
}

std::pair<ReportTone, QString> AvailabilityWords::verdict(const std::optional<bool>& isMet) const
{
    const ReportTone tone = !isMet ? ReportTone::Muted : *isMet ? ReportTone::Good : ReportTone::Bad;
    return {tone, m_figures.verdict(isMet)};
}

QString AvailabilityWords::act(MonthlyAct act) const
{
    return in(wordFor(act));
}

QString AvailabilityWords::state(MonthlyState state) const
{
    return in(wordFor(state));
}

QString AvailabilityWords::assurance(const Actor& author) const
{
    switch (author.assurance) {
    case Assurance::Stated: return in({u"未核验（本人声明）", u"not verified"});
    case Assurance::Pin: return in({u"PIN 核实", u"PIN"});
    case Assurance::Automatic: return in({u"程序自动", u"automatic"});
    }
    Q_UNREACHABLE();
}

QString AvailabilityWords::person(const Actor& actor) const
{
    if (actor.role.isEmpty())
        return holdfast::nameOf(actor);
    const auto found = m_body.names.roles.constFind(actor.role);
    const QString role = found == m_body.names.roles.cend() ? actor.role : m_words.in(*found);
    return in({u"%1（%2）", u"%1 (%2)"}).arg(holdfast::nameOf(actor), role);
}

QString AvailabilityWords::named(const QString& name, const QStringList& words) const
{
    if (words.isEmpty())
        return name;
    return in({u"%1：%2", u"%1: %2"}).arg(name, words.join(m_words.isChinese() ? u"；"_s : u"; "_s));
}

QString AvailabilityWords::offPeakHours() const
{
    QStringList texts;
    for (const OffPeakHours& hours : m_body.offPeak) {
        switch (hours.days) {
        case OffPeakHours::Days::Daily: texts.append(in(kDaily).arg(hours.text())); break;
        case OffPeakHours::Days::Working: texts.append(in(kWorking).arg(hours.text())); break;
        case OffPeakHours::Days::Off: texts.append(in(kOff).arg(hours.text())); break;
        }
    }
    return m_words.joined(texts);
}

QString AvailabilityWords::sourceName(const QString& keyword) const
{
    for (const SourceWord& word : kSources) {
        if (holdfast::keyword(word.format) == keyword)
            return in(word.name);
    }
    return keyword;
}

QString AvailabilityWords::decision(const ModuleAccount& module, const Outage& outage) const
{
    const auto covers = [&outage](const auto& stretch) {
        return stretch.from < outage.to && stretch.to > outage.from;
    };
    QStringList parts;
    const auto said = std::find_if(m_body.decisions.crbegin(), m_body.decisions.crend(),
                                   [&](const auto& one) { return one.module == module.code && covers(one); });
    const bool isSaid = said != m_body.decisions.crend();
    if (isSaid) {
        parts.append(in(kReclassified)
                         .arg(m_figures.kind(said->kind), said->reason, m_words.beforeText(said->author),
                              m_words.beforeText(said->approver), m_words.time(said->recordedAt)));
    }
    bool isLawful = false;
    bool isMentioned = false;
    for (const JudgedMaintenance& one : m_body.maintenance) {
        const QStringList& modules = one.notice.modules;
        if (!covers(one.notice) || (!modules.isEmpty() && !modules.contains(module.code)))
            continue;
        isMentioned = true;
        isLawful = isLawful || one.judgement.isCompliant;
        parts.append(one.judgement.isCompliant
                         ? in(kAnnounced).arg(one.notice.code)
                         : in(kUnlawful).arg(one.notice.code,
                                             faults(one).join(m_words.isChinese() ? u"；"_s : u"; "_s)));
    }
    if (isSaid && said->kind == OutageClass::PlannedMaintenance && !isLawful && !isMentioned)
        parts.append(in(kNotLawfulAfterAll));
    return parts.join(u'\n');
}

QString AvailabilityWords::incident(const Outage& outage) const
{
    if (outage.incident.isEmpty())
        return {};
    for (const IncidentOfMonth& one : m_body.incidents) {
        if (one.code == outage.incident) {
            return in(kIncident).arg(one.code, m_words.shortTime(one.from),
                                     one.to ? m_words.shortTime(*one.to) : in(kNotOver));
        }
    }
    return outage.incident;
}

QStringList AvailabilityWords::faults(const JudgedMaintenance& maintenance) const
{
    const MaintenanceNotice& notice = maintenance.notice;
    const NoticeJudgement& judgement = maintenance.judgement;
    QStringList faults;
    if (notice.withdrawnAt)
        faults.append(in(kWithdrawn).arg(m_words.date(*notice.withdrawnAt), notice.withdrawnBecause));
    if (!notice.notifiedAt)
        faults.append(in(kNotNotified));
    else if (!judgement.isInTime)
        faults.append(in(kLate)
                          .arg(m_words.date(*notice.notifiedAt), judgement.latestNotice.toString(Qt::ISODate))
                          .arg(m_body.account.rule.noticeWorkingDays));
    if (m_body.account.rule.mustBeOffPeak && !judgement.isOffPeak)
        faults.append(m_body.offPeak.isEmpty() ? in(kNoHours) : in(kPeak).arg(offPeakHours()));
    return faults;
}

}  // namespace holdfast
