// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/readers/upptime_log_reader.h"

#include "models/core/rfc3339.h"
#include "models/measurements/readers/source_text.h"

#include <QCoreApplication>
#include <QMap>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr qint64 kDayMs = 86'400'000;
/// Every service is mentioned at least once a day while Upptime runs.
constexpr qint64 kLongestSilenceMs = 2 * kDayMs;
/// One run asks each service once and takes longer than this, so the same state twice within it comes from
/// two services of one name.
constexpr qint64 kShortestRunMs = 120'000;
constexpr qint64 kFewestRepeats = 3;
constexpr qint64 kRepeatsShare = 10;  ///< At least one line in ten.

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementReaders)
};

struct Event {
    qint64 atMs;
    MonitorState state;
    qint64 line;
    QString cause;
};

struct Status {
    std::string_view word;
    std::string_view mark;
    MonitorState state;
};

constexpr std::array<Status, 3> kStatuses{{{" is up (", "\xf0\x9f\x9f\xa9", MonitorState::Up},
                                           {" is down (", "\xf0\x9f\x9f\xa5", MonitorState::Down},
                                           {" is degraded (", "\xf0\x9f\x9f\xa8", MonitorState::Degraded}}};

const Status* statusOf(std::string_view subject)
{
    const auto found = std::find_if(kStatuses.begin(), kStatuses.end(), [subject](const Status& status) {
        return subject.starts_with(status.mark);
    });
    return found == kStatuses.end() ? nullptr : &*found;
}

std::optional<qint64> momentFrom(std::string_view text)
{
    if (text.size() < 20 || text.size() > 40)
        return std::nullopt;
    const auto moment = parseRfc3339(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())));
    return moment && toMs(*moment) >= 0 ? std::optional(toMs(*moment)) : std::nullopt;
}

QString utc(qint64 ms)
{
    return formatRfc3339(instantFromMs(ms), QTimeZone::utc());
}

class UpptimeLog {
public:
    explicit UpptimeLog(MeasurementSink& sink) : m_sink(sink) {}

    void take(const SourceLine& line);
    Result<ReadOutcome> finish();

private:
    bool isShared(const std::vector<Event>& events) const;
    void sort();
    void hand(const QString& service, const std::vector<Event>& events);
    void sayWhereNobodyWatched();

    MeasurementSink& m_sink;
    QMap<QString, std::vector<Event>> m_services;
    std::vector<qint64> m_moments;
    qint64 m_firstMs = 0;
    qint64 m_lastMs = 0;
    qint64 m_rows = 0;
};

void UpptimeLog::take(const SourceLine& line)
{
    const auto tab = line.text.find('\t');
    const std::string_view subject = tab == std::string_view::npos ? line.text : line.text.substr(tab + 1);
    const Status* const status = statusOf(subject);
    if (!status)
        return;  // Any other commit of the repository.
    const auto at = tab == std::string_view::npos ? std::nullopt : momentFrom(line.text.substr(0, tab));
    const auto end = subject.rfind(status->word);
    if (!at || end == std::string_view::npos) {
        m_sink.refused(line.number,
                       Text::tr("The line is no time with offset, tabulator and status (“🟥 NAME is down "
                                "(502 in 534 ms)”)."));
        return;
    }
    const auto name = fieldText(subject.substr(status->mark.size(), end - status->mark.size()));
    if (!name || name->trimmed().isEmpty()) {
        m_sink.refused(line.number,
                       Text::tr("The name of the service is missing, longer than 64 KiB or not UTF-8."));
        return;
    }
    const auto causeFrom = end + status->word.size();
    const auto cause = status->state == MonitorState::Up
                           ? std::nullopt
                           : fieldText(subject.substr(causeFrom, subject.find(')', causeFrom) - causeFrom));
    m_services[name->trimmed()].push_back({*at, status->state, line.number, cause.value_or(QString())});
    m_moments.push_back(*at);
}

void UpptimeLog::sort()
{
    // Without --reverse, git writes the newest first; then lines of one second stand the wrong way round too.
    const bool isBackwards = m_moments.front() > m_moments.back();
    for (std::vector<Event>& events : m_services) {
        if (isBackwards)
            std::reverse(events.begin(), events.end());
        std::stable_sort(events.begin(), events.end(),
                         [](const Event& a, const Event& b) { return a.atMs < b.atMs; });
    }
    std::sort(m_moments.begin(), m_moments.end());
    m_firstMs = m_moments.front();
    m_lastMs = m_moments.back();
}

bool UpptimeLog::isShared(const std::vector<Event>& events) const
{
    qint64 repeats = 0;
    for (std::size_t i = 1; i < events.size(); ++i) {
        if (events[i].state == events[i - 1].state && events[i].atMs - events[i - 1].atMs < kShortestRunMs)
            ++repeats;
    }
    return repeats >= kFewestRepeats && repeats * kRepeatsShare >= static_cast<qint64>(events.size());
}

void UpptimeLog::hand(const QString& service, const std::vector<Event>& events)
{
    const auto index = m_sink.series({{u"upptime"_s, service}, Metric::Probe, {}, std::nullopt, {}});
    const Event& last = events.back();
    const bool isGone = m_lastMs - last.atMs > kLongestSilenceMs;
    if (isGone && last.state == MonitorState::Down)
        m_sink.caution(
            Text::tr(
                "The last line of “%1”, of %2, says down, and the log goes on to %3: it counts as down until "
                "then. If it was taken out of the configuration, do not count it for a module.")
                .arg(service, utc(last.atMs), utc(m_lastMs)));
    const qint64 end = isGone && last.state != MonitorState::Down ? last.atMs : m_lastMs;
    for (std::size_t i = 0; i < events.size();) {
        std::size_t next = i + 1;
        while (next < events.size() && events[next].state == events[i].state)
            ++next;
        const qint64 to = next < events.size() ? events[next].atMs : end;
        if (to > events[i].atMs)
            m_sink.interval(
                index, {instantFromMs(events[i].atMs), instantFromMs(to), events[i].state, events[i].cause});
        i = next;
    }
    m_rows += static_cast<qint64>(events.size());
}

void UpptimeLog::sayWhereNobodyWatched()
{
    for (std::size_t i = 1; i < m_moments.size(); ++i) {
        if (m_moments[i] - m_moments[i - 1] > kLongestSilenceMs)
            m_sink.caution(
                Text::tr(
                    "The log has no line from %1 to %2, though Upptime writes every day. It probably did not "
                    "run then; the log gives that time the state before it.")
                    .arg(utc(m_moments[i - 1]), utc(m_moments[i])));
    }
}

Result<ReadOutcome> UpptimeLog::finish()
{
    if (m_moments.empty())
        return badInput(
            Text::tr("The log has no status line that can be read. Write it with: git log --reverse "
                     "--format='%cI%x09%s' > log.tsv"));
    sort();
    sayWhereNobodyWatched();
    for (auto it = m_services.cbegin(); it != m_services.cend(); ++it) {
        if (isShared(it.value()))
            m_sink.refused(
                it.value().front().line,
                Text::tr("Two services are called “%1”: their %2 lines cannot be told apart, so neither is "
                         "taken. Give them different names in .upptimerc.yml.")
                    .arg(it.key())
                    .arg(it.value().size()));
        else
            hand(it.key(), it.value());
    }
    m_sink.caution(Text::tr("Known time ends with the last line of the log, %1.").arg(utc(m_lastMs)));
    return ReadOutcome{{}, m_rows};
}

bool looksLikeUpptimeLog(const SourceHead& head)
{
    const QByteArray text = headText(head);
    for (const QByteArray& line : text.split('\n')) {
        const qsizetype tab = line.indexOf('\t');
        const std::string_view view(line.constData(), static_cast<std::size_t>(line.size()));
        if (tab > 0 && momentFrom(view.substr(0, static_cast<std::size_t>(tab))) &&
            statusOf(view.substr(static_cast<std::size_t>(tab) + 1)))
            return true;
    }
    return false;
}

Result<ReadOutcome> readUpptimeLog(const ReadJob& job, MeasurementSink& sink)
{
    LineReader lines(job.path, job.progress);
    UpptimeLog log(sink);
    for (SourceLine line; lines.next(line);)
        log.take(line);
    if (lines.failure())
        return *lines.failure();
    return log.finish();
}

}  // namespace

MeasurementReader upptimeLogReader()
{
    return {SourceFormat::UpptimeLog, looksLikeUpptimeLog, readUpptimeLog};
}

}  // namespace holdfast
