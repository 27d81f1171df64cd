// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/measurements/readers/upptime_summary_reader.h"

#include "models/measurements/readers/json_text.h"
#include "models/measurements/readers/source_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

namespace dom = simdjson::dom;

constexpr qint64 kDaySeconds = 86'400;
constexpr qint64 kMostDays = 366 * 100;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeasurementReaders)
};

/// Days as their number since 1970, with the minutes down.
using DaysDown = QMap<qint64, double>;

std::optional<qint64> dayFrom(std::string_view text)
{
    const QDate date =
        QDate::fromString(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())), Qt::ISODate);
    const qint64 day = date.isValid() ? QDate(1970, 1, 1).daysTo(date) : -1;
    return text.size() == 10 && day >= 0 && day < kMostDays ? std::optional(day) : std::nullopt;
}

class UpptimeSummary {
public:
    UpptimeSummary(const ReadJob& job, MeasurementSink& sink) : m_job(job), m_sink(sink) {}

    Result<ReadOutcome> read(dom::array services);

private:
    std::optional<QString> nameOf(dom::element service);
    std::optional<DaysDown> daysOf(dom::element service, const QString& name);
    void hand(const QString& name, const DaysDown& days);

    const ReadJob& m_job;
    MeasurementSink& m_sink;
    qint64 m_number = 0;
    qint64 m_rows = 0;
};

std::optional<QString> UpptimeSummary::nameOf(dom::element service)
{
    std::string_view name;
    if (service["name"].get_string().get(name))
        return std::nullopt;
    const auto text = fieldText(name);
    return text && !text->trimmed().isEmpty() ? std::optional(text->trimmed()) : std::nullopt;
}

std::optional<DaysDown> UpptimeSummary::daysOf(dom::element service, const QString& name)
{
    dom::object entries;
    if (service["dailyMinutesDown"].get_object().get(entries))
        return std::nullopt;
    DaysDown days;
    for (const auto& [key, value] : entries) {
        double minutes = 0;
        const auto day = dayFrom(key);
        if (!day || value.get_double().get(minutes) || !(minutes >= 0 && minutes <= 1440)) {
            m_sink.refused(
                m_number,
                Text::tr("%1: a day of “dailyMinutesDown” is no date with 0 to 1440 minutes.").arg(name));
            continue;
        }
        days.insert(*day, minutes);
    }
    return days;
}

void UpptimeSummary::hand(const QString& name, const DaysDown& days)
{
    const auto index = m_sink.series({{u"upptime"_s, name}, Metric::Probe, {}, std::nullopt, {}});
    qint64 from = days.isEmpty() ? 0 : days.firstKey();
    qint64 to = days.isEmpty() ? 0 : days.lastKey() + 1;
    if (const auto& covered = m_job.answers.covered) {
        const qint64 dayMs = kDaySeconds * 1000;
        from = std::max<qint64>((toMs(covered->from) + dayMs - 1) / dayMs, 0);
        to = std::min(toMs(covered->to) / dayMs, from + kMostDays);
    }
    for (qint64 day = from; day < to; ++day) {
        const std::chrono::seconds down(std::llround(days.value(day, 0) * 60));
        m_sink.aggregate(index, {instantFromMs(day * kDaySeconds * 1000),
                                 instantFromMs((day + 1) * kDaySeconds * 1000),
                                 std::chrono::seconds(kDaySeconds) - down,
                                 down,
                                 {},
                                 {}});
    }
    m_rows += days.size();
}

Result<ReadOutcome> UpptimeSummary::read(dom::array services)
{
    QMap<QString, int> uses;
    for (const dom::element service : services) {
        if (const auto name = nameOf(service))
            ++uses[*name];
    }
    for (const dom::element service : services) {
        ++m_number;
        const auto name = nameOf(service);
        const auto days = name ? daysOf(service, *name) : std::nullopt;
        if (!days)
            m_sink.refused(m_number,
                           Text::tr("Entry %1 has no name or no “dailyMinutesDown”.").arg(m_number));
        else if (uses.value(*name) > 1)
            m_sink.refused(
                m_number,
                Text::tr("Two services are called “%1” and share one history, so neither is taken. Give "
                         "them different names in .upptimerc.yml.")
                    .arg(*name));
        else
            hand(*name, *days);
    }
    m_sink.caution(Text::tr(
        "Upptime deletes outages shorter than 15 minutes and those of services with long names from its "
        "summary. The log of its status commits has them all: import that where you can."));
    if (!m_job.answers.covered)
        m_sink.caution(Text::tr(
            "The summary does not say since when a service is watched: only the days between its first and "
            "its last outage count as known. Say what it covers with --covers."));
    return ReadOutcome{{}, m_rows};
}

bool looksLikeUpptimeSummary(const SourceHead& head)
{
    const QByteArray text = headText(head).trimmed();
    return text.startsWith('[') && text.contains("\"dailyMinutesDown\"") && text.contains("\"slug\"");
}

Result<ReadOutcome> readUpptimeSummary(const ReadJob& job, MeasurementSink& sink)
{
    const auto text = readJsonText(job.path, job.progress, kLargestJsonTree);
    if (!text)
        return text.error();
    dom::parser parser;
    dom::element root;
    dom::array services;
    const auto view = text->view();
    if (const auto problem = parser.allocate(view.size(), kDeepestNesting))
        return badJson(problem, text.value(), nullptr);
    if (const auto problem = parser.parse(view.data(), view.size(), false).get(root))
        return badJson(problem, text.value(), nullptr);
    if (root.get_array().get(services))
        return badInput(Text::tr("This is no summary.json of Upptime: it is no list of services."));
    return UpptimeSummary(job, sink).read(services);
}

}  // namespace

MeasurementReader upptimeSummaryReader()
{
    return {SourceFormat::UpptimeSummary, looksLikeUpptimeSummary, readUpptimeSummary};
}

}  // namespace holdfast
