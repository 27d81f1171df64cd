// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incidents/notice_text.h"

#include "models/incidents/account.h"
#include "models/incidents/step_graph.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

bool isChinese(const QString& language)
{
    return language.startsWith("zh"_L1);
}

QString inZone(const IncidentState& state, Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), state.pinned->zone()).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString hoursAndMinutes(std::chrono::seconds time, const QString& language)
{
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(time).count();
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time).count() % 60;
    if (isChinese(language))
        return hours > 0 ? u"%1 小时 %2 分"_s.arg(hours).arg(minutes) : u"%1 分钟"_s.arg(minutes);
    return hours > 0 ? u"%1 h %2 min"_s.arg(hours).arg(minutes) : u"%1 min"_s.arg(minutes);
}

QString modulesText(const IncidentState& state, const QString& language)
{
    const Service* service = state.pinned->service();
    if (service == nullptr)
        return {};
    QStringList names;
    for (const Part& module : service->modules)
        names.append(module.name.in(language).text);
    return names.join(isChinese(language) ? u"、"_s : u", "_s);
}

/// Who speaks to the outside: the first holder of the service manager's role and its first duty channel.
std::pair<QString, QString> contactOf(const IncidentState& state)
{
    const Role* role = state.pinned->organisation() ? state.pinned->organisation()->role(u"PM"_s) : nullptr;
    if (role == nullptr || role->holders.isEmpty() || role->channels.isEmpty())
        return {};
    const QString number = role->channels.first().value;
    return {role->holders.first().name, state.isDrill() ? masked(number) : number};
}

QString progressText(const IncidentState& state, const QString& language)
{
    QStringList running;
    for (const PlanInUse& plan : state.plans) {
        for (int i = 0; i < plan.steps.size(); ++i) {
            if (plan.progress.at(i).said == StepState::Running)
                running.append(plan.steps.at(i).title.in(language).text);
        }
    }
    if (running.isEmpty()) {
        // Between two steps: what was done last says where the team stands.
        std::optional<Instant> last;
        for (const PlanInUse& plan : state.plans) {
            for (int i = 0; i < plan.steps.size(); ++i) {
                const StepProgress& progress = plan.progress.at(i);
                if (progress.said != StepState::Finished || (last && *progress.settledAt < *last))
                    continue;
                last = progress.settledAt;
                const QString title = plan.steps.at(i).title.in(language).text;
                running = {isChinese(language) ? u"已完成："_s + title : u"done: "_s + title};
            }
        }
    }
    return running.join(isChinese(language) ? u"；"_s : u"; "_s);
}

QString forecastText(const IncidentState& state, const IncidentAccount& account, const QString& language)
{
    if (!account.forecast.median)
        return {};
    const QString from = inZone(state, *account.forecast.median);
    const QString to = inZone(state, account.forecast.p90.value_or(*account.forecast.median));
    if (from == to)
        return isChinese(language) ? u"预计 %1"_s.arg(from) : u"expected %1"_s.arg(from);
    return isChinese(language) ? u"预计 %1 至 %2"_s.arg(from, to) : u"expected %1 to %2"_s.arg(from, to);
}

QString rtoLeftText(const IncidentAccount& account, const QString& language)
{
    std::optional<std::chrono::seconds> least;
    for (const ClockReading& clock : account.clocks) {
        const bool isRunning = clock.state == ClockState::Running || clock.state == ClockState::AtRisk;
        if (clock.kind == ClockKind::Rto && isRunning && clock.target)
            least = std::min(least.value_or(*clock.target), *clock.target - *clock.elapsed);
    }
    return least ? hoursAndMinutes(*least, language) : QString();
}

QHash<QString, QString> knownFields(const IncidentState& state, const IncidentAccount& account,
                                    const QJsonObject& said, const QString& language, Instant now)
{
    const auto contact = contactOf(state);
    QHash<QString, QString> known{{u"incident_code"_s, state.code},
                                  {u"now"_s, inZone(state, now)},
                                  {u"level"_s, state.level},
                                  {u"modules"_s, modulesText(state, language)},
                                  {u"progress"_s, progressText(state, language)},
                                  {u"forecast_range"_s, forecastText(state, account, language)},
                                  {u"rto_left"_s, rtoLeftText(account, language)},
                                  {u"contact_name"_s, contact.first},
                                  {u"contact_phone"_s, contact.second}};
    if (state.impact)
        known.insert(u"impact_start"_s, inZone(state, *state.impact));
    if (state.detected)
        known.insert(u"detected_at"_s, inZone(state, *state.detected));
    if (const auto back = restoredAt(state)) {
        known.insert(u"restored_at"_s, inZone(state, *back));
        known.insert(u"duration"_s,
                     hoursAndMinutes(account.downtime.value_or(std::chrono::seconds(0)), language));
    }
    if (said.contains("promise_ms"_L1))
        known.insert(u"next_update_at"_s,
                     inZone(state, instantFromMs(said.value("promise_ms"_L1).toInteger())));
    const QJsonObject own = said.value("fields"_L1).toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        known.insert(it.key(), it.value().toString());
    return known;
}

/// One text with its fields filled; notes those that are not.
QString filled(const QString& text, const QHash<QString, QString>& known, const Plan& plan,
               const QString& language, bool isDrill, QStringList& missing)
{
    static const QRegularExpression field(u"\\{\\{(\\w+)\\}\\}"_s);
    QString out;
    qsizetype from = 0;
    auto matches = field.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += text.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString name = match.captured(1);
        if (name == "drill_mark"_L1) {
            if (isDrill)
                out += isChinese(language) ? u"【演练】"_s : u"[EXERCISE] "_s;
        } else if (!known.value(name).isEmpty()) {
            out += known.value(name);
        } else {
            const auto meaning = plan.field(name);
            const QString what = meaning ? meaning->in(language).text : name;
            out += isChinese(language) ? u"［待填：%1］"_s.arg(what) : u"[to fill in: %1]"_s.arg(what);
            if (!missing.contains(name))
                missing.append(name);
        }
    }
    return out + text.mid(from);
}

QString lineOf(const IncidentState& state, const StepRef& ref)
{
    const PlanStep& step = stepOf(state, ref);
    return step.id + u' ' + step.title.in(QLocale().bcp47Name()).text;
}

QStringList stepsIn(const IncidentState& state, StepState wanted, std::optional<Instant> since)
{
    QStringList lines;
    for (int p = 0; p < state.plans.size(); ++p) {
        const QList<StepState> states = stepStates(state.plans.at(p));
        for (int i = 0; i < states.size(); ++i) {
            const auto settled = state.plans.at(p).progress.at(i).settledAt;
            if (states.at(i) == wanted && (!since || (settled && *settled >= *since)))
                lines.append(lineOf(state, {p, i}));
        }
    }
    return lines;
}

}  // namespace

NoticeText fillNotice(const IncidentState& state, const Plan& plan, const Communication& communication,
                      const QJsonObject& said, Instant now)
{
    NoticeText notice;
    const IncidentAccount account = at(state, now, state.pinned->zone());
    const auto fill = [&](const LocalizedText& text) {
        QJsonObject out;
        const auto texts = text.texts();
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            out.insert(it.key(), filled(it.value(), knownFields(state, account, said, it.key(), now), plan,
                                        it.key(), state.isDrill(), notice.missing));
        }
        return out;
    };
    if (communication.subject)
        notice.subject = fill(*communication.subject);
    notice.text = fill(communication.text);
    return notice;
}

QString situationText(const IncidentState& state, Instant now)
{
    const IncidentAccount account = at(state, now, state.pinned->zone());
    const Instant since = state.situationReports.isEmpty() ? state.openedAt : state.situationReports.last();
    const auto line = [](const QString& title, const QStringList& steps) {
        return steps.isEmpty() ? QString() : title + u' ' + steps.join(u"; "_s) + u'\n';
    };
    QString text = line(Text::tr("Done since the last report:"), stepsIn(state, StepState::Finished, since)) +
                   line(Text::tr("Running:"), stepsIn(state, StepState::Running, {})) +
                   line(Text::tr("Ready to begin:"), stepsIn(state, StepState::Ready, {})) +
                   line(Text::tr("Failed:"), stepsIn(state, StepState::Failed, {}));
    if (const QString left = rtoLeftText(account, QLocale().bcp47Name()); !left.isEmpty())
        text += Text::tr("Least time left of an RTO: %1.").arg(left) + u'\n';
    if (account.forecast.median)
        text += Text::tr("Expected recovery: %1.").arg(inZone(state, *account.forecast.median)) + u'\n';
    return text.isEmpty() ? Text::tr("Nothing new since the last report.") : text.trimmed();
}

}  // namespace holdfast
