// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/report_words.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kHoursMinutes{u"%1 小时 %2 分", u"%1 h %2 min"};
constexpr Bilingual kHours{u"%1 小时", u"%1 h"};
constexpr Bilingual kMinutes{u"%1 分钟", u"%1 min"};
constexpr Bilingual kSeconds{u"%1 秒", u"%1 s"};
constexpr Bilingual kNone{u"无", u"None"};
constexpr qint64 kSecondsPerMinute = 60;
constexpr qint64 kMinutesPerHour = 60;

/// Latin letters, figures and the percent sign.
bool isNarrow(QChar letter)
{
    constexpr char16_t kFirstOther = 0x80;
    return letter.unicode() < kFirstOther && (letter.isLetterOrNumber() || letter == u'%');
}

/// A keyword and what people say for it.
struct Word {
    const char16_t* keyword;
    Bilingual text;
};

template <std::size_t N>
QString find(const Word (&words)[N], const QString& keyword, const QString& language)
{
    for (const Word& word : words) {
        if (keyword == QStringView(word.keyword))
            return word.text.in(language);
    }
    return keyword;
}

constexpr Word kChannels[] = {{u"duty_phone", {u"值班电话", u"Duty phone"}},
                              {u"hotline", {u"热线", u"Hotline"}},
                              {u"reserve_line", {u"备用通道", u"Reserve line"}},
                              {u"phone", {u"电话", u"Phone"}},
                              {u"email", {u"邮件", u"Email"}},
                              {u"im", {u"即时消息", u"Messenger"}},
                              {u"sms", {u"短信", u"Text message"}},
                              {u"ticket", {u"工单", u"Ticket"}},
                              {u"official_letter", {u"正式函件", u"Official letter"}},
                              {u"official_portal", {u"主管部门系统", u"Authority's portal"}},
                              {u"via_customer", {u"经甲方转达", u"Through the customer"}},
                              {u"in_person", {u"当面", u"In person"}}};

constexpr Word kStates[] = {{u"draft", {u"草稿", u"Draft"}},
                            {u"in_review", {u"评审中", u"In review"}},
                            {u"in-review", {u"评审中", u"In review"}},
                            {u"approved", {u"已批准", u"Approved"}},
                            {u"superseded", {u"已被取代", u"Superseded"}},
                            {u"archived", {u"已归档", u"Archived"}},
                            {u"built-in", {u"内置", u"Built in"}}};

constexpr Word kTargets[] = {
    {u"RTO", {u"RTO（核心业务恢复时间）", u"RTO (core business back)"}},
    {u"RPO", {u"RPO（数据丢失上限）", u"RPO (data loss limit)"}},
    {u"CONTRACT_FIX", {u"合同故障排除时限", u"Fault removed (contract)"}},
    {u"BCP_RTO", {u"BCP RTO（启用备用场所后）", u"BCP RTO (after the standby site is activated)"}},
    {u"BCP_RPO", {u"BCP RPO（灾难时数据丢失上限）", u"BCP RPO (data loss limit in a disaster)"}}};

Bilingual wordFor(Phase phase)
{
    switch (phase) {
    case Phase::Activate: return {u"启动与研判", u"Activate and assess"};
    case Phase::Contain: return {u"控制与隔离", u"Contain and isolate"};
    case Phase::Recover: return {u"恢复", u"Recover"};
    case Phase::Validate: return {u"恢复验证", u"Validate recovery"};
    case Phase::Return: return {u"恢复常态", u"Return to normal"};
    }
    Q_UNREACHABLE();
}

Bilingual wordFor(Power power)
{
    switch (power) {
    case Power::Declare: return {u"宣布启动预案", u"declare the activation"};
    case Power::ApprovePlan: return {u"审批预案", u"approve plans"};
    case Power::ApproveStep:
        return {u"作为第二人复核不可逆步骤", u"confirm irreversible steps as second person"};
    case Power::Decide: return {u"判定分支", u"decide branches"};
    case Power::Skip: return {u"批准跳过步骤", u"allow a step to be skipped"};
    case Power::AcceptDeferral: return {u"接受延迟事项", u"accept deferrals"};
    case Power::ReleaseNotice: return {u"签发通报", u"release notices"};
    case Power::StandDown: return {u"宣布解除", u"stand down"};
    case Power::CommitResources: return {u"决定资源投入", u"commit resources"};
    case Power::Review: return {u"事后独立审核", u"review independently afterwards"};
    case Power::Report: return {u"对甲方报告负责", u"answer for reports to the customer"};
    }
    Q_UNREACHABLE();
}

void collectUnconfirmed(const QJsonValue& value, const ReportWords& words, QStringList& found)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& element : array)
            collectUnconfirmed(element, words, found);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "unconfirmed"_L1) {
            collectUnconfirmed(it.value(), words, found);
            continue;
        }
        const QString text = words.in(it.value());
        if (!text.isEmpty() && !found.contains(text))
            found.append(text);
    }
}

}  // namespace

ReportFurniture furnitureFor(const ReportSetting& setting)
{
    ReportFurniture furniture;
    furniture.organisation = setting.organisation;
    furniture.language = setting.language;
    furniture.isDrill = setting.isDrill;
    furniture.generatedAt = setting.now;
    furniture.zone = setting.zone;
    furniture.logHead = setting.logHead;
    return furniture;
}

QString ReportWords::in(const QJsonValue& map) const
{
    const auto text = LocalizedText::fromJson(map.toObject());
    return text ? text->in(m_setting.language).text : QString();
}

QString ReportWords::time(const std::optional<Instant>& at) const
{
    return at ? QDateTime::fromMSecsSinceEpoch(toMs(*at), m_setting.zone).toString(u"yyyy-MM-dd HH:mm"_s)
              : u"—"_s;
}

QString ReportWords::shortTime(Instant at) const
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), m_setting.zone).toString(u"MM-dd HH:mm"_s);
}

QString ReportWords::date(Instant at) const
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), m_setting.zone).toString(u"yyyy-MM-dd"_s);
}

QString ReportWords::duration(std::chrono::seconds time) const
{
    const qint64 all = std::abs(time.count());
    const qint64 inMinutes = all / kSecondsPerMinute;
    const QString sign = time.count() < 0 ? u"−"_s : QString();
    if (inMinutes == 0)
        return sign + in(kSeconds).arg(all);
    if (inMinutes < kMinutesPerHour)
        return sign + in(kMinutes).arg(inMinutes);
    if (inMinutes % kMinutesPerHour == 0)
        return sign + in(kHours).arg(inMinutes / kMinutesPerHour);
    return sign + in(kHoursMinutes).arg(inMinutes / kMinutesPerHour).arg(inMinutes % kMinutesPerHour);
}

QString ReportWords::behindText(const QString& text) const
{
    return isChinese() && !text.isEmpty() && isNarrow(text.front()) ? QString(u' ' + text) : text;
}

QString ReportWords::beforeText(const QString& text) const
{
    return isChinese() && !text.isEmpty() && isNarrow(text.back()) ? QString(text + u' ') : text;
}

QString ReportWords::joined(QStringList parts) const
{
    parts.removeAll(QString());
    return parts.join(isChinese() ? u"、"_s : u", "_s);
}

QString ReportWords::none() const
{
    return in(kNone);
}

QString ReportWords::phase(Phase phase) const
{
    return in(wordFor(phase));
}

QString ReportWords::channel(const QString& kind) const
{
    return find(kChannels, kind, m_setting.language);
}

QString ReportWords::power(Power power) const
{
    return in(wordFor(power));
}

QString ReportWords::revisionState(const QString& keyword) const
{
    return find(kStates, keyword, m_setting.language);
}

QString ReportWords::targetName(const QString& id) const
{
    return find(kTargets, id, m_setting.language);
}

QString ReportWords::role(const QString& code, const Organisation* organisation, const Plan* plan) const
{
    if (const Role* role = organisation != nullptr ? organisation->role(code) : nullptr)
        return in(role->title);
    if (const PlanRole* role = plan != nullptr ? plan->role(code) : nullptr)
        return in(role->title);
    return code;
}

QString ReportWords::holders(const Role& role) const
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMs(m_setting.now), m_setting.zone).date();
    QStringList names;
    for (const RoleHolder& holder : role.holders) {
        if (holder.isValidOn(day))
            names.append(holder.name);
    }
    return joined(names);
}

QString ReportWords::channelValue(const DutyChannel& channel, bool isDrill) const
{
    return isDrill ? masked(channel.value) : channel.value;
}

QList<ReportRevision> revisionsOf(const Document& document, const ReportWords& words)
{
    QList<ReportRevision> revisions;
    for (const Revision& revision : document.revisions) {
        QString approved = revision.approvedBy;
        if (revision.approvedAt)
            approved += u'\n' + words.date(*revision.approvedAt);
        revisions.append({revision.label, words.date(revision.draftedAt), words.revisionState(revision.state),
                          revision.author, approved, revision.change});
    }
    return revisions;
}

QStringList unconfirmedIn(const QJsonValue& body, const ReportWords& words)
{
    QStringList found;
    collectUnconfirmed(body, words, found);
    return found;
}

}  // namespace holdfast
