// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the incident engine costs: the fold of 100,000 entries, `at` of a 300-step plan, and one act (read,
// decide, append, commit) in an incident of 100,000 entries, beside the same act in an incident of ten. The
// peer of the act is the bare append of an entry in the same mode.
#include "models/core/uid.h"
#include "models/documents/canonical_json.h"
#include "models/incidents/account.h"
#include "models/incidents/fold.h"
#include "models/incidents/incident_replay.h"
#include "models/incidents/incident_service.h"
#include "models/log/log_store.h"
#include "models/storage/records_file.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr int kEntries = 100'000;
constexpr int kSteps = 300;
constexpr int kRuns = 7;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

template <class Work>
double medianMs(int runs, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

/// A plan of `kSteps` steps, each waiting for the one ten before it, so that ten run side by side.
QJsonObject longPlan()
{
    QJsonArray steps;
    for (int i = 0; i < kSteps; ++i) {
        QJsonObject step{
            {u"id"_s, u"L%1"_s.arg(i)}, {u"phase"_s, u"recover"_s},
            {u"kind"_s, u"action"_s},   {u"title"_s, QJsonObject{{u"zh"_s, u"第 %1 步"_s.arg(i)}}},
            {u"role"_s, u"OPS"_s},      {u"planned_min"_s, 5}};
        if (i >= 10)
            step.insert(u"depends_on"_s, QJsonArray{u"L%1"_s.arg(i - 10)});
        if (i == kSteps - 1)
            step.insert(u"recovers"_s, QJsonArray{1, 2, 3, 4});
        steps.append(step);
    }
    return {{u"type"_s, u"emergency-plan"_s},
            {u"schema"_s, 1},
            {u"code"_s, u"LONG-01"_s},
            {u"scenario"_s, u"bench"_s},
            {u"title"_s, QJsonObject{{u"zh"_s, u"长预案"_s}}},
            {u"steps"_s, steps}};
}

EntryDraft draft(const IncidentId& id, const QString& kind, const QJsonObject& payload, Instant at)
{
    EntryDraft draft = automaticDraft(kind, {u"incident"_s, id.uid()},
                                      QJsonDocument(payload).toJson(QJsonDocument::Compact), at);
    return draft;
}

/// An incident with `count` entries: opened, declared by the long plan, and the rest words of a busy night.
QList<EntryDraft> busyNight(const IncidentId& id, int count, const QString& code, Instant at)
{
    QList<EntryDraft> drafts{draft(id, incident_entry::kOpened,
                                   {{u"code"_s, code},
                                    {u"mode"_s, u"real"_s},
                                    {u"title"_s, QJsonObject{{u"zh"_s, u"测"_s}}},
                                    {u"pinned"_s, QJsonObject{{u"rule_set"_s, 1}}},
                                    {u"impact_ms"_s, toMs(at) - 1000}},
                                   at),
                             draft(id, incident_entry::kPlanAttached,
                                   {{u"code"_s, u"LONG-01"_s},
                                    {u"revision"_s, u"V1"_s},
                                    {u"revision_state"_s, u"draft"_s},
                                    {u"body"_s, longPlan()}},
                                   at),
                             draft(id, incident_entry::kDeclared, {{u"plan"_s, u"LONG-01"_s}}, at)};
    while (drafts.size() < count) {
        const qsizetype i = drafts.size();
        drafts.append(
            draft(id, incident_entry::kLogged,
                  {{u"kind"_s, u"fact"_s},
                   {u"text"_s,
                    QJsonObject{{u"zh"_s, u"第 %1 条：复制延迟 %2 秒，连接数正常"_s.arg(i).arg(i % 90)}}}},
                  at + std::chrono::milliseconds(i)));
    }
    return drafts;
}

QList<IncidentEntry> asEntries(const QList<EntryDraft>& drafts)
{
    const DeviceId device(QUuid::createUuid());
    QList<IncidentEntry> entries;
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const EntryDraft& one = drafts.at(i);
        entries.append({one.id,
                        device,
                        static_cast<quint64>(i + 1),
                        {toMs(one.occurredAt), 0},
                        one.kind,
                        one.occurredAt,
                        one.occurredAt,
                        one.author,
                        {},
                        {},
                        QJsonDocument::fromJson(one.publicPart).object()});
    }
    return entries;
}

void benchFold(Instant now)
{
    const auto entries =
        asEntries(busyNight(IncidentId(QUuid::createUuid()), kEntries, u"INC-2026-001"_s, now));
    std::printf("fold of %d entries: %.0f ms\n", kEntries, medianMs(kRuns, [&] { return fold(entries); }));
    const IncidentState state = fold(entries);
    std::printf("at of a %d-step plan: %.2f ms\n", kSteps, medianMs(kRuns * 5, [&] {
                    return at(state, now + std::chrono::hours(1), QTimeZone::utc());
                }));
}

void benchReplay(Instant now)
{
    constexpr int kNight = 10'000;
    const IncidentState state =
        fold(asEntries(busyNight(IncidentId(QUuid::createUuid()), kNight, u"INC-2026-001"_s, now)));
    IncidentReplay known(state, IncidentReplay::Sight::AsKnown);
    IncidentReplay was(state, IncidentReplay::Sight::AsItWas);
    int moment = kNight / 2;
    const double on = medianMs(kRuns * 5, [&] { known.state(++moment); });
    const double back = medianMs(kRuns, [&] { known.state(moment -= 10); });
    const double as = medianMs(kRuns, [&] { was.state(moment -= 10); });
    std::printf("replay of %d entries, in the middle: a step on %.2f ms, back %.1f ms, as it was %.1f ms\n",
                kNight, on, back, as);
}

double actMs(IncidentService& service, const QString& code, const Actor& actor)
{
    const Act act{incident_entry::kLogged,
                  {{u"kind"_s, u"fact"_s}, {u"text"_s, QJsonObject{{u"zh"_s, u"又一条"_s}}}},
                  {},
                  {},
                  {},
                  {}};
    return medianMs(25, [&] {
        auto future = service.act(code, act, actor, u"zh"_s);
        future.waitForFinished();
        if (!future.result())
            std::printf("refused: %s\n", qPrintable(future.result().error().message));
    });
}

void benchActs()
{
    QTemporaryDir dir;
    RealDisk disk;
    SystemTimeSource time;
    const DataFolder folder(dir.filePath(u"data"_s));
    const OpeningContext opening{folder, disk, time, u"bench"_s};
    if (!createRecords(opening))
        return;
    const IncidentId large(mintUid(time.now()));
    const IncidentId small(mintUid(time.now()));
    StorageThread storage([&] { return openRecords(opening); });
    LogService log(storage, disk, time, identifyInstallation(folder.records()), dir.filePath(u"outbox"_s));
    IncidentService service(storage, log, time);
    const Instant begin = time.now() - std::chrono::hours(48);
    for (const auto& [id, count, code] :
         {std::tuple(large, kEntries, u"INC-2026-001"_s), std::tuple(small, 10, u"INC-2026-002"_s)}) {
        const auto drafts = busyNight(id, count, code, begin);
        auto future = log.recordDecided([drafts](Connection&) { return drafts; });
        future.waitForFinished();
        if (!future.result()) {
            std::printf("could not fill: %s\n", qPrintable(future.result().error().detail));
            return;
        }
    }
    const Actor actor{NamedPerson{PersonId(QUuid::createUuid()), u"测"_s}, {}, Assurance::Stated};
    QElapsedTimer first;
    first.start();
    service.state(u"INC-2026-001"_s).waitForFinished();
    std::printf("first look at an incident of %d entries (read and fold): %lld ms\n", kEntries,
                first.elapsed());
    const double bare = medianMs(25, [&] {
        log.record(automaticDraft(u"bench"_s, {u"bench"_s, QUuid::createUuid()}, "{}", time.now()))
            .waitForFinished();
    });
    const double few = actMs(service, u"INC-2026-002"_s, actor);
    const double many = actMs(service, u"INC-2026-001"_s, actor);
    std::printf(
        "bare entry: %.2f ms\nact at 10 entries: %.2f ms (%.2f x)\nact at %d entries: %.2f ms (%.2f x)\n",
        bare, few, few / bare, kEntries, many, many / bare);
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchFold(SystemTimeSource().now());
    benchReplay(SystemTimeSource().now());
    benchActs();
    return 0;
}
