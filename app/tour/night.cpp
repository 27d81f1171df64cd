// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/night.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Night)
};

// People of the sample organisation.
const QString kLead = u"示例甲"_s;
const QString kManager = u"示例乙"_s;
const QString kDevelopment = u"示例丙"_s;
const QString kEngineer = u"示例己"_s;
const QString kSecondEngineer = u"示例庚"_s;
const QString kScribe = u"示例卯"_s;

const QStringList kPins{QString(), u"4321"_s};  // The second person's alone.

QStringList as(const QString& person, const QStringList& words)
{
    return QStringList{u"--as"_s, person} + words;
}

/// Before anything happens.
QList<Scene> evening()
{
    QList<Scene> scenes{
        {Text::tr("A new data folder with the sample organisation"), 0, {u"init"_s, u"--sample"_s}, {}}};
    for (const QString& person : {kEngineer, kSecondEngineer, kDevelopment, kLead}) {
        scenes.append({Text::tr("%1 sets a PIN, to confirm what others do").arg(person),
                       1,
                       as(person, {u"person"_s, u"pin"_s, person}),
                       {u"4321"_s}});
    }
    scenes.append({Text::tr("The plan for tonight: does each branch keep its promise?"),
                   1,
                   {u"plan"_s, u"show"_s, u"DB-01"_s},
                   {}});
    scenes.append({Text::tr("The nightly incremental backup is finished; last quarter's restore test held"),
                   60,
                   as(kEngineer, {u"recovery-point"_s, u"-5m"_s, u"--mode"_s, u"logical"_s, u"--tested"_s,
                                  u"--source"_s, Text::tr("daily incremental")}),
                   {}});
    scenes.append({Text::tr("The replica follows within seconds"),
                   60,
                   as(kEngineer, {u"recovery-point"_s, u"-1m"_s, u"--mode"_s, u"hardware"_s, u"--source"_s,
                                  Text::tr("replica")}),
                   {}});
    return scenes;
}

/// Alarm, assessment, declaration.
QList<Scene> alarm(const QString& id)
{
    return {
        {Text::tr("03:10 — the engineer on duty opens an incident: the database port is unreachable"),
         4,
         as(kEngineer,
            {u"incident"_s, u"open"_s, Text::tr("Core database unreachable"), u"--impact"_s, u"-5m"_s}),
         {}},
        {Text::tr("What was seen"),
         1,
         as(kEngineer,
            {u"incident"_s, u"log"_s, id, Text::tr("Port 3306 refused from both networks; the host answers"),
             u"--kind"_s, u"detected"_s}),
         {}},
        {Text::tr("The lead is called twice and does not answer"),
         2,
         as(kEngineer, {u"incident"_s, u"call"_s, id, u"LEAD"_s, Text::tr("duty phone and hotline"),
                        u"--not-reached"_s}),
         {}},
        {Text::tr("The assessment asks for a declaration"),
         1,
         as(kEngineer, {u"incident"_s, u"assess"_s, id,
                        Text::tr("Primary dead, replica answers; all four modules are down"), u"--level"_s,
                        u"II"_s, u"--recommend"_s}),
         {}},
        {Text::tr("The first alternate declares, and has to say why"),
         1,
         as(kManager, {u"incident"_s, u"declare"_s, id, u"--plan"_s, u"DB-01"_s}),
         {},
         3},
        {Text::tr("… and does"),
         0,
         as(kManager, {u"incident"_s, u"declare"_s, id, u"--plan"_s, u"DB-01"_s, u"--reason"_s,
                       Text::tr("The lead was called twice and did not answer")}),
         {}},
    };
}

/// Freeze, evidence, the decision, the first notices.
QList<Scene> containment(const QString& id)
{
    const auto step = [&id](const QString& name, const QString& verb, const QStringList& more = {}) {
        return QStringList{u"incident"_s, u"step"_s, id, name, verb} + more;
    };
    return {
        {Text::tr("Writes are frozen first, from memory"), 1, as(kEngineer, step(u"D02"_s, u"start"_s)), {}},
        {Text::tr("The other engineer establishes what is alive"),
         0,
         as(kSecondEngineer, step(u"D01"_s, u"start"_s)),
         {}},
        {Text::tr("Writes and jobs are stopped"), 4, as(kEngineer, step(u"D02"_s, u"done"_s)), {}},
        {Text::tr("The team is called together"),
         0,
         as(kManager,
            {u"incident"_s, u"notice"_s, id, u"DB-C1"_s, u"--field"_s,
             u"symptom="_s + Text::tr("database port refused"), u"--field"_s,
             u"task="_s + Text::tr("join the call"), u"--field"_s, u"bridge="_s + Text::tr("crisis room 1")}),
         {}},
        {Text::tr("The first notice to the customer, with a promise"),
         2,
         as(kManager, {u"incident"_s, u"notice"_s, id, u"DB-C2"_s, u"--promise"_s, u"04:00"_s, u"--field"_s,
                       u"workaround="_s + Text::tr("urgent entries are kept on paper")}),
         {}},
        {Text::tr("The customer's contact answers"),
         2,
         as(kManager,
            {u"incident"_s, u"log"_s, id, Text::tr("The customer confirms: no resubmission until told"),
             u"--kind"_s, u"communication"_s}),
         {}},
        {Text::tr("The replica has caught up"),
         2,
         as(kSecondEngineer,
            step(u"D01"_s, u"done"_s, {u"--value"_s, Text::tr("lag 2 s, all received log applied")})),
         {}},
        {Text::tr("A figure was misread; the entry is corrected, not erased"),
         1,
         as(kScribe, {u"incident"_s, u"log"_s, id, Text::tr("Replica lag 42 s"), u"--kind"_s, u"fact"_s}),
         {}},
        {Text::tr("… the entry keeps what it said"),
         1,
         as(kScribe, {u"incident"_s, u"correct"_s, id, u"18"_s, u"--text"_s, Text::tr("Replica lag 2 s"),
                      u"--reason"_s, Text::tr("read from the wrong column")}),
         {}},
        {Text::tr("A decision without an answer is none"), 1, as(kManager, step(u"D05"_s, u"done"_s)), {}, 3},
        {Text::tr("The branch is chosen: fence the old primary, promote the replica"),
         1,
         as(kManager, step(u"D05"_s, u"done"_s, {u"--option"_s, u"replica_healthy"_s})),
         {}},
        {Text::tr("Management hears it before the early warning is overdue"),
         0,
         as(kManager, {u"incident"_s, u"notice"_s, id, u"DB-C4"_s, u"--field"_s,
                       u"decision_needed="_s + Text::tr("none for now"), u"--field"_s,
                       u"data_window="_s + Text::tr("not known yet")}),
         {}},
        {Text::tr("Nobody's data was touched: no report to an authority"),
         0,
         as(kManager, {u"incident"_s, u"notice"_s, id, u"DB-C7"_s, u"--not-needed"_s, u"--reason"_s,
                       Text::tr("below “relatively serious”, no personal information altered or lost")}),
         {}},
        {Text::tr("Snapshots first"), 1, as(kEngineer, step(u"D04"_s, u"start"_s)), {}},
        {Text::tr("The three first notices are out"), 3, as(kManager, step(u"D03"_s, u"done"_s)), {}},
        {Text::tr("Fencing needs a second pair of hands"),
         1,
         as(kSecondEngineer, step(u"D08"_s, u"start"_s)),
         {}},
        {Text::tr("Evidence is safe"),
         5,
         as(kEngineer, step(u"D04"_s, u"done"_s, {u"--value"_s, u"SNAP-1 SNAP-2 SNAP-3"_s})),
         {}},
        {Text::tr("Fenced; the other engineer got the same refusal"), 3,
         as(kSecondEngineer, step(u"D08"_s, u"done"_s, {u"--second"_s, kEngineer})), kPins},
    };
}

/// Promotion that fails once, hand-over, validation.
QList<Scene> recovery(const QString& id)
{
    const auto step = [&id](const QString& name, const QString& verb, const QStringList& more = {}) {
        return QStringList{u"incident"_s, u"step"_s, id, name, verb} + more;
    };
    return {
        {Text::tr("Promotion, which cannot be undone"), 1, as(kEngineer, step(u"D11"_s, u"start"_s)), {}},
        {Text::tr("It fails"),
         3,
         as(kEngineer,
            step(u"D11"_s, u"failed"_s,
                 {u"--reason"_s, Text::tr("promotion refused: a replication filter was left behind")})),
         {}},
        {Text::tr("The filter is removed; once more"), 4, as(kEngineer, step(u"D11"_s, u"retry"_s)), {}},
        {Text::tr("The lead is on the call and takes over again"),
         1,
         as(kManager, {u"incident"_s, u"handover"_s, id, u"--to"_s, kLead, u"--reason"_s,
                       Text::tr("the lead is back")}),
         {}},
        {Text::tr("Promoted; the lead confirmed before the command was given"), 6,
         as(kEngineer, step(u"D11"_s, u"done"_s, {u"--second"_s, kLead})), kPins},
        {Text::tr("The promised word to the customer"),
         1,
         as(kLead, {u"incident"_s, u"notice"_s, id, u"DB-C3"_s, u"--promise"_s, u"04:30"_s, u"--field"_s,
                    u"data_window="_s + Text::tr("none expected")}),
         {}},
        {Text::tr("Something no plan foresaw becomes a step"),
         1,
         as(kLead, {u"incident"_s, u"step-add"_s, id, Text::tr("Extend the log retention of the old primary"),
                    u"--role"_s, u"OPS"_s, u"--minutes"_s, u"10"_s, u"--phase"_s, u"validate"_s}),
         {}},
        {Text::tr("… and can wait until things are normal"),
         0,
         as(kLead, step(u"X1"_s, u"defer"_s,
                        {u"--phase"_s, u"return"_s, u"--reason"_s, Text::tr("not needed for recovery")})),
         {}},
        {Text::tr("Data is validated"), 2, as(kDevelopment, step(u"D16"_s, u"start"_s)), {}},
        {Text::tr("Management is asked for help before it is late"),
         3,
         as(kLead, {u"incident"_s, u"decide"_s, id, Text::tr("Rent a second database instance for tonight?"),
                    u"--option"_s, Text::tr("yes"), u"--option"_s, Text::tr("no"), u"--choice"_s,
                    Text::tr("yes"), u"--reason"_s, Text::tr("a single server until the replica is rebuilt"),
                    u"--authority"_s, u"LEAD"_s}),
         {}},
        {Text::tr("Where the team stands"), 2, as(kScribe, {u"incident"_s, u"sitrep"_s, id}), {}},
        {Text::tr("Nothing is lost: the recovery point is the crash itself"),
         12,
         as(kDevelopment,
            {u"incident"_s, u"recovery-point"_s, id, u"03:05"_s, u"--mode"_s, u"hardware"_s, u"--tested"_s}),
         {}},
        {Text::tr("Validated by two people"), 6,
         as(kDevelopment, step(u"D16"_s, u"done"_s, {u"--second"_s, kEngineer})), kPins},
        {Text::tr("Connections move to the new primary"), 1, as(kEngineer, step(u"D17"_s, u"start"_s)), {}},
        {Text::tr("Priority 1 is back"), 11, as(kEngineer, step(u"D17"_s, u"done"_s, {u"--second"_s, kLead})),
         kPins},
        {Text::tr("Business is validated by priority"), 1, as(kDevelopment, step(u"D18"_s, u"start"_s)), {}},
        {Text::tr("All four priorities are back"), 16, as(kDevelopment, step(u"D18"_s, u"done"_s)), {}},
        {Text::tr("The customer is told"),
         4,
         as(kLead,
            {u"incident"_s, u"notice"_s, id, u"DB-C5"_s, u"--field"_s, u"data_window="_s + Text::tr("none"),
             u"--field"_s, u"held_batches="_s + Text::tr("pay and filing, released after reconciliation"),
             u"--field"_s, u"recovery_point=03:05"_s, u"--field"_s,
             u"workaround="_s + Text::tr("none needed")}),
         {}},
    };
}

/// Back to normal, stand-down, closing, proof.
QList<Scene> morning(const QString& id)
{
    const auto step = [&id](const QString& name, const QString& verb, const QStringList& more = {}) {
        return QStringList{u"incident"_s, u"step"_s, id, name, verb} + more;
    };
    return {
        {Text::tr("The replica is rebuilt"), 5, as(kEngineer, step(u"D20"_s, u"start"_s)), {}},
        {Text::tr("Reconciled; batches are released by two people"), 40,
         as(kManager, step(u"D19"_s, u"done"_s, {u"--second"_s, kDevelopment})), kPins},
        {Text::tr("Standing down is refused while work is open"),
         1,
         as(kLead, {u"incident"_s, u"stand-down"_s, id}),
         {},
         3},
        {Text::tr("The replica and the backup chain are back"),
         75,
         as(kEngineer, step(u"D20"_s, u"done"_s)),
         {}},
        {Text::tr("… and while a deferred step is not accepted"),
         1,
         as(kLead, {u"incident"_s, u"stand-down"_s, id}),
         {},
         3},
        {Text::tr("The lead accepts it, with a reason"),
         1,
         as(kLead, {u"incident"_s, u"accept-deferrals"_s, id, u"--reason"_s,
                    Text::tr("planned for tomorrow's maintenance")}),
         {}},
        {Text::tr("No supplier was needed"),
         0,
         as(kLead, {u"incident"_s, u"notice"_s, id, u"DB-C6"_s, u"--not-needed"_s, u"--reason"_s,
                    Text::tr("solved without the supplier")}),
         {}},
        {Text::tr("… and no individual has to be told"),
         0,
         as(kLead, {u"incident"_s, u"notice"_s, id, u"DB-C8"_s, u"--not-needed"_s, u"--reason"_s,
                    Text::tr("no personal information altered or lost")}),
         {}},
        {Text::tr("Stood down"), 1, as(kLead, {u"incident"_s, u"stand-down"_s, id}), {}},
        {Text::tr("The review begins"), 60, as(kLead, {u"incident"_s, u"review"_s, id}), {}},
        {Text::tr("Closed"), 24 * 60, as(kLead, {u"incident"_s, u"close"_s, id}), {}},
        {Text::tr("The record of the night"), 1, {u"incident"_s, u"show"_s, id}, {}},
        {Text::tr("Nothing in it was altered"), 0, {u"verify"_s, u"--incident"_s, id}, {}},
    };
}

}  // namespace

QList<Scene> theNight(const QString& incident)
{
    return evening() + alarm(incident) + containment(incident) + recovery(incident) + morning(incident);
}

}  // namespace holdfast
