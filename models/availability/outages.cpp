// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/outages.h"

#include "models/core/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

using std::chrono::seconds;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Availability)
};

template <class A, class B>
bool overlap(const A& a, const B& b)
{
    return a.from < b.to && b.from < a.to;
}

/// Neighbours of one ruling, as one.
QList<Outage> wholeOutages(const DecidedLine& line)
{
    QList<Outage> outages;
    const Ruling* last = nullptr;
    for (const DecidedSpan& span : line) {
        const bool isNext = last != nullptr && outages.last().to == span.counted.from;
        if (last != nullptr)
            outages.last().endsInSilence = !isNext || span.counted.standing() == Standing::Unknown;
        if (!span.ruling) {
            last = nullptr;
            continue;
        }
        const bool goesOn = isNext && *last == *span.ruling;
        if (!goesOn) {
            Outage outage;
            outage.from = span.counted.from;
            outage.kind = span.ruling->kind;
            outage.decision = span.ruling->decision;
            outage.incident = span.ruling->incident;
            outages.append(outage);
        }
        outages.last().to = span.counted.to;
        if (span.away < span.counted.length())
            outages.last().isApproximate = true;
        last = &*span.ruling;
    }
    if (last != nullptr && !outages.isEmpty())
        outages.last().endsInSilence = true;
    return outages;
}

QString remarkIn(const MonitorVoice& voice, const Outage& outage)
{
    const auto begin =
        std::lower_bound(voice.remarks.cbegin(), voice.remarks.cend(), outage.from,
                         [](const Remark& remark, Instant at) { return secondOf(remark.at) < at; });
    for (auto remark = begin; remark != voice.remarks.cend() && remark->at < outage.to; ++remark) {
        if (!remark->text.trimmed().isEmpty())
            return remark->text.trimmed();
    }
    return {};
}

bool isDownIn(const MonitorVoice& voice, const Outage& outage)
{
    const auto begin = std::lower_bound(voice.line.cbegin(), voice.line.cend(), outage.from,
                                        [](const StateSpan& span, Instant at) { return span.to <= at; });
    for (auto span = begin; span != voice.line.cend() && span->from < outage.to; ++span) {
        const seconds away = span->shares[Standing::Down] + span->shares[Standing::Maintenance];
        if (away.count() > 0 && span->from < voice.to && span->to > voice.from)
            return true;
    }
    return false;
}

void addWords(Outage& outage, const QList<MonitorVoice>& voices)
{
    QStringList causes;
    for (const MonitorVoice& voice : voices) {
        if (!isDownIn(voice, outage))
            continue;
        outage.monitors.append(voice.key);
        const QString cause = remarkIn(voice, outage);
        if (!cause.isEmpty() && !causes.contains(cause))
            causes.append(cause);
    }
    outage.cause = causes.join(u"; "_s);
    if (outage.cause.isEmpty() && !outage.incident.isEmpty() && outage.monitors.isEmpty())
        outage.cause =
            Text::tr("Said by incident %1; the monitoring knows nothing of that time.").arg(outage.incident);
}

QString difference(seconds incident, seconds monitoring, bool isBegin)
{
    const qint64 apart = (incident - monitoring).count();
    const int count = static_cast<int>(std::abs(apart));
    if (apart == 0)
        return {};
    if (isBegin)
        return apart < 0
                   ? Text::tr("The incident begins %n s earlier than the monitoring says.", nullptr, count)
                   : Text::tr("The incident begins %n s later than the monitoring says.", nullptr, count);
    return apart < 0 ? Text::tr("The incident ends %n s earlier than the monitoring says.", nullptr, count)
                     : Text::tr("The incident ends %n s later than the monitoring says.", nullptr, count);
}

/// Links `outages` that overlap `incident`, and says how all of them together differ from it.
void link(QList<Outage>& outages, const IncidentOutage& incident)
{
    Outage* first = nullptr;
    Outage* last = nullptr;
    seconds seen{0};
    for (Outage& outage : outages) {
        if (!overlap(outage, incident))
            continue;
        first = first == nullptr ? &outage : first;
        last = &outage;
        seen += std::chrono::floor<seconds>(outage.to - outage.from);
    }
    if (first == nullptr)
        return;
    QStringList words{difference(secondOf(incident.from).time_since_epoch(),
                                 secondOf(first->from).time_since_epoch(), true)};
    if (incident.isOpen)
        words.append(Text::tr("The incident says that it is not over."));
    else if (!last->endsInSilence)
        words.append(difference(secondOf(incident.to).time_since_epoch(),
                                secondOf(last->to).time_since_epoch(), false));
    if (first != last)
        words.append(Text::tr("The monitoring saw %n s of it as down, with breaks.", nullptr,
                              static_cast<int>(seen.count())));
    for (Outage* outage = first; outage <= last; ++outage) {
        if (!overlap(*outage, incident))
            continue;
        if (outage->incident.isEmpty())
            outage->incident = incident.code;
        outage->difference = joinSentences(words);
    }
}

}  // namespace

QList<Outage> outagesOf(const DecidedLine& line, const QList<MonitorVoice>& voices,
                        const QList<IncidentOutage>& incidents, const Period& period)
{
    QList<Outage> all = wholeOutages(line);
    for (const IncidentOutage& incident : incidents)
        link(all, incident);
    const StateLine counted = countedOf(line);
    LineSums sums(counted);
    QList<Outage> outages;
    for (Outage& outage : all) {
        if (outage.to <= period.from || outage.from >= period.to)
            continue;
        addWords(outage, voices);
        outage.isOpen = outage.to > period.to;
        outage.endsInSilence = outage.endsInSilence && !outage.isOpen;
        outage.from = std::max<Instant>(outage.from, period.from);
        outage.to = std::min<Instant>(outage.to, period.to);
        outage.down = sums.within(secondOf(outage.from), secondOf(outage.to))[Standing::Down];
        outages.append(outage);
    }
    return outages;
}

void connect(QList<Outage>& outages, QList<Interruption>& interruptions)
{
    // Both are in order, and an outage that is down lies within one interruption.
    auto outage = outages.begin();
    for (Interruption& interruption : interruptions) {
        QStringList causes;
        bool isFirst = true;
        for (; outage != outages.end() && outage->from < interruption.to; ++outage) {
            if (outage->to <= interruption.from || outage->down.count() == 0)
                continue;
            outage->isCounted = interruption.isCounted && isFirst;
            isFirst = false;
            if (!outage->cause.isEmpty() && !causes.contains(outage->cause))
                causes.append(outage->cause);
        }
        interruption.cause = causes.join(u"; "_s);
    }
}

}  // namespace holdfast
