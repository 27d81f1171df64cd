// SPDX-License-Identifier: GPL-3.0-or-later
//
// Incidents from the command line: what other programs rely on (names, units, exit statuses) and whole
// stories.
#include "tests/support/program_test.h"

#include <QFileInfo>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

class IncidentCommand : public ProgramTest {
protected:
    void begin() { ASSERT_EQ(run({u"init"_s, u"--sample"_s}).status, 0); }

    QString declare(const QStringList& more)
    {
        const Ran ran =
            run(QStringList{u"--json"_s, u"incident"_s, u"declare"_s, u"--impact"_s, u"-10m"_s} + more);
        EXPECT_EQ(ran.status, 0) << ran.err.toStdString();
        return ran.json().value("id"_L1).toString();
    }

    QJsonObject show(const QString& id, const QStringList& more = {})
    {
        const Ran ran = run(QStringList{u"--json"_s} + more + QStringList{u"incident"_s, u"show"_s, id});
        EXPECT_EQ(ran.status, 0) << ran.err.toStdString();
        return ran.json();
    }

    int step(const QString& id, const QString& name, const QString& verb, const QStringList& more = {})
    {
        return run(QStringList{u"incident"_s, u"step"_s, id, name, verb} + more).status;
    }

    static QString stateOf(const QJsonObject& incident, const QString& id)
    {
        const QJsonArray steps = incident.value("steps"_L1).toArray();
        for (const QJsonValue& value : steps) {
            if (value.toObject().value("id"_L1).toString() == id)
                return value.toObject().value("state"_L1).toString();
        }
        return {};
    }

    static QJsonObject clockOf(const QJsonObject& incident, const QString& kind)
    {
        const QJsonArray clocks = incident.value("clocks"_L1).toArray();
        for (const QJsonValue& value : clocks) {
            if (value.toObject().value("kind"_L1).toString() == kind)
                return value.toObject();
        }
        return {};
    }
};

QStringList keysOf(const QJsonObject& object, const QStringList& wanted)
{
    QStringList found;
    for (const QString& key : wanted) {
        if (object.contains(key))
            found.append(key);
    }
    return found;
}

}  // namespace

TEST_F(IncidentCommand, EntersTheSampleOrganisation)
{
    begin();
    const QJsonArray plans = run({u"--json"_s, u"plan"_s, u"list"_s}).json().value("plans"_L1).toArray();
    QStringList codes;
    for (const QJsonValue& plan : plans) {
        codes.append(plan.toObject().value("code"_L1).toString());
        const QStringList keys{u"code"_s,  u"title"_s,    u"kind"_s, u"scenario"_s,
                               u"level"_s, u"revision"_s, u"state"_s};
        EXPECT_EQ(keysOf(plan.toObject(), keys), keys);
    }
    EXPECT_EQ(codes,
              (QStringList{u"XDYJ-06-15"_s, u"DB-01"_s, u"DC-01"_s, u"GEN-01"_s, u"NET-01"_s, u"SRV-01"_s}));
    EXPECT_EQ(plans.first().toObject().value("kind"_L1).toString(), u"management"_s);
    EXPECT_EQ(plans.first().toObject().value("state"_L1).toString(), u"approved"_s);
    const QJsonArray items = run({u"--json"_s, u"bia"_s}).json().value("items"_L1).toArray();
    ASSERT_EQ(items.size(), 4);
    EXPECT_EQ(items.first().toObject().value("rto_s"_L1).toInt(), 14400);
    EXPECT_EQ(items.first().toObject().value("rpo_s"_L1).toInt(), 3600);
    EXPECT_TRUE(items.first().toObject().value("mtpd_s"_L1).isNull());
    const QJsonObject status = run({u"--json"_s, u"status"_s}).json();
    EXPECT_TRUE(status.value("open_incidents"_L1).toArray().isEmpty());
    EXPECT_GE(run({u"--json"_s, u"duty"_s, u"list"_s}).json().value("duties"_L1).toArray().size(), 16);
    EXPECT_EQ(run({u"organisation"_s}).status, 0);
    EXPECT_EQ(run({u"verify"_s}).status, 0);
}

/// What the source plan leaves open: no MTPD, no drill yet, daily copies for an RPO of one hour, branches
/// that end minutes before their target.
TEST_F(IncidentCommand, SaysInStatusWhatOfTheSampleIsUnproven)
{
    begin();
    ASSERT_EQ(run({u"backup"_s}).status, 0);
    ASSERT_EQ(run({u"check"_s}).status, 0);
    const QJsonArray claims = run({u"--json"_s, u"status"_s}).json().value("unproven"_L1).toArray();
    QHash<QString, int> counts;
    for (const QJsonValue& claim : claims) {
        ++counts[claim["kind"_L1].toString()];
        EXPECT_FALSE(claim["text"_L1].toString().isEmpty());
        EXPECT_NE(claim["severity"_L1].toString(), u"note"_s);
    }
    const QHash<QString, int> expected{{u"impact"_s, 4},     {u"drill"_s, 4},  {u"schedule"_s, 4},
                                       {u"capability"_s, 4}, {u"holder"_s, 1}, {u"approval"_s, 6}};
    EXPECT_EQ(counts, expected);
    EXPECT_EQ(run({u"status"_s, u"--strict"_s}).status, 1);
    EXPECT_TRUE(run({u"--lang"_s, u"en"_s, u"status"_s}).out.contains(u"▲ never drilled  DB-01"_s));
}

TEST_F(IncidentCommand, PrintsTheShapesThatOthersRelyOn)
{
    begin();
    const QString id = declare({u"--plan"_s, u"DB-01"_s});
    ASSERT_EQ(step(id, u"D01"_s, u"start"_s), 0);
    const QJsonObject incident = show(id);
    const QStringList keys{u"id"_s,       u"mode"_s,      u"service"_s,    u"title"_s,       u"state"_s,
                           u"plans"_s,    u"impact"_s,    u"detected"_s,   u"declared"_s,    u"restored"_s,
                           u"resolved"_s, u"closed"_s,    u"clocks"_s,     u"steps"_s,       u"entries"_s,
                           u"forecast"_s, u"conflicts"_s, u"downtime_s"_s, u"data_loss_s"_s, u"months"_s,
                           u"log"_s};
    EXPECT_EQ(keysOf(incident, keys), keys);
    EXPECT_EQ(incident.value("mode"_L1).toString(), u"real"_s);
    EXPECT_TRUE(incident.value("restored"_L1).isNull());
    EXPECT_TRUE(incident.value("data_loss_s"_L1).isNull());
    EXPECT_TRUE(incident.value("impact"_L1).toString().endsWith(u"+08:00"_s));
    EXPECT_EQ(incident.value("plans"_L1).toArray().first().toObject().value("revision"_L1).toString(),
              u"V1.0"_s);
    const QJsonObject rto = clockOf(incident, u"rto"_s);
    EXPECT_EQ(rto.value("priority"_L1).toInt(), 1);
    EXPECT_EQ(rto.value("anchor"_L1).toString(), u"impact"_s);
    EXPECT_EQ(rto.value("target_s"_L1).toInt(), 14400);
    EXPECT_GE(rto.value("elapsed_s"_L1).toInt(), 600);
    EXPECT_TRUE(rto.value("verdict"_L1).isNull());
    const QJsonObject first = incident.value("steps"_L1).toArray().first().toObject();
    EXPECT_EQ(first.value("id"_L1).toString(), u"D01"_s);
    EXPECT_EQ(first.value("state"_L1).toString(), u"running"_s);
    EXPECT_EQ(first.value("role"_L1).toString(), u"OPS"_s);
    EXPECT_EQ(first.value("planned_s"_L1).toInt(), 600);
    EXPECT_TRUE(first.value("actual_s"_L1).isNull());
    const QJsonObject entry = incident.value("entries"_L1).toArray().first().toObject();
    EXPECT_EQ(entry.value("seq"_L1).toInt(), 1);
    EXPECT_EQ(entry.value("author"_L1).toString(), u"示例甲"_s);
    EXPECT_EQ(entry.value("assurance"_L1).toString(), u"stated"_s);
    EXPECT_TRUE(entry.value("corrects"_L1).isNull());
    EXPECT_EQ(run({u"--json"_s, u"status"_s}).json().value("open_incidents"_L1).toArray().size(), 1);
}

TEST_F(IncidentCommand, ComesToItsEndThroughStandDown)
{
    begin();
    const QString id = declare({});
    EXPECT_EQ(run({u"incident"_s, u"step-add"_s, id, u"重启网关"_s, u"--minutes"_s, u"10"_s}).status, 0);
    EXPECT_EQ(run({u"incident"_s, u"stand-down"_s, id}).status, 3);
    EXPECT_EQ(step(id, u"X1"_s, u"done"_s), 0);
    EXPECT_EQ(run({u"incident"_s, u"mark"_s, id, u"restored"_s}).status, 0);
    EXPECT_EQ(run({u"incident"_s, u"stand-down"_s, id}).status, 0);
    EXPECT_EQ(run({u"incident"_s, u"close"_s, id}).status, 0);
    const QJsonObject incident = show(id);
    EXPECT_EQ(incident.value("state"_L1).toString(), u"closed"_s);
    EXPECT_EQ(clockOf(incident, u"rto"_s).value("verdict"_L1).toString(), u"met"_s);
    EXPECT_EQ(clockOf(incident, u"contract"_s).value("verdict"_L1).toString(), u"met"_s);
    EXPECT_EQ(run({u"verify"_s, u"--incident"_s, id}).status, 0);
    // The next one began while this one lasted: together they are one interruption.
    const QJsonObject next = show(declare({}));
    EXPECT_EQ(clockOf(next, u"month_interruptions"_s).value("count"_L1).toInt(), 1);
}

TEST_F(IncidentCommand, AsksForTheSecondPersonAndTakesTheirPin)
{
    begin();
    ASSERT_EQ(runWithPins({u"--as"_s, u"示例庚"_s, u"--pin-fd"_s, u"3"_s, u"person"_s, u"pin"_s, u"示例庚"_s},
                          "4321\n")
                  .status,
              0);
    const QString id =
        run({u"--as"_s, u"示例甲"_s, u"--json"_s, u"incident"_s, u"declare"_s, u"--plan"_s, u"DB-01"_s})
            .json()
            .value("id"_L1)
            .toString();
    for (const QString& name : {u"D01"_s, u"D02"_s})
        ASSERT_EQ(step(id, name, u"done"_s), 0);
    EXPECT_EQ(step(id, u"D05"_s, u"done"_s), 3);
    ASSERT_EQ(step(id, u"D05"_s, u"done"_s, {u"--option"_s, u"replica_healthy"_s}), 0);
    const Ran bare = run({u"incident"_s, u"step"_s, id, u"D08"_s, u"done"_s});
    EXPECT_EQ(bare.status, 3);
    EXPECT_TRUE(bare.err.contains(u"--second"_s)) << bare.err.toStdString();
    const QStringList second{u"--second"_s, u"示例庚"_s, u"--pin-fd"_s, u"3"_s,   u"incident"_s,
                             u"step"_s,     id,          u"D08"_s,      u"done"_s};
    EXPECT_EQ(runWithPins(second, "\n9999\n").status, 3);
    EXPECT_EQ(runWithPins(second, "\n4321\n").status, 0);
    EXPECT_EQ(stateOf(show(id), u"D08"_s), u"done"_s);
}

TEST_F(IncidentCommand, MasksContactsWhileADrillRuns)
{
    begin();
    EXPECT_TRUE(run({u"organisation"_s}).out.contains(u"000-0000-0001"_s));
    const QString id = declare({u"--plan"_s, u"SRV-01"_s, u"--drill"_s});
    EXPECT_TRUE(id.startsWith(u"DRL-"_s));
    EXPECT_FALSE(run({u"organisation"_s}).out.contains(u"000-0000-0001"_s));
    const Ran shown = run({u"--lang"_s, u"en"_s, u"incident"_s, u"show"_s, id});
    EXPECT_TRUE(shown.out.contains(u"EXERCISE"_s));
    EXPECT_FALSE(shown.out.contains(u"000-0000"_s));
    EXPECT_TRUE(show(id).value("months"_L1).toArray().isEmpty());
    EXPECT_EQ(run({u"incident"_s, u"pause"_s, id}).status, 0);
    EXPECT_EQ(run({u"incident"_s, u"resume"_s, id}).status, 0);
    EXPECT_EQ(run({u"incident"_s, u"jump"_s, id, u"--by"_s, u"30"_s}).status, 0);
    EXPECT_GE(clockOf(show(id), u"rto"_s).value("elapsed_s"_L1).toInt(), 2400);
}

TEST_F(IncidentCommand, ImportsATimelineOnceAndJudgesItInTheZoneAsked)
{
    const QString file = QStringLiteral(HOLDFAST_SOURCE_DIR "/resources/incidents/S04_gitlab_2017.csv");
    begin();
    const QStringList import{u"--json"_s,
                             u"incident"_s,
                             u"import"_s,
                             file,
                             u"--own"_s,
                             u"--impact"_s,
                             u"2017-01-31T23:27:00Z"_s,
                             u"--restored"_s,
                             u"2017-02-01T18:14:00Z"_s,
                             u"--recovery-point"_s,
                             u"2017-01-31T17:20:00Z"_s};
    const QString id = run(import).json().value("id"_L1).toString();
    EXPECT_EQ(run(import).json().value("id"_L1).toString(), id);
    const QJsonObject utc = show(id, {u"--timezone"_s, u"UTC"_s});
    EXPECT_EQ(utc.value("mode"_L1).toString(), u"past"_s);
    EXPECT_EQ(utc.value("downtime_s"_L1).toInt(), 1127 * 60);
    EXPECT_EQ(utc.value("data_loss_s"_L1).toInt(), 367 * 60);
    const QJsonArray months = utc.value("months"_L1).toArray();
    ASSERT_EQ(months.size(), 2);
    EXPECT_EQ(months.at(0).toObject().value("downtime_s"_L1).toInt(), 33 * 60);
    EXPECT_DOUBLE_EQ(months.at(0).toObject().value("availability_pct"_L1).toDouble(), 99.9261);
    EXPECT_DOUBLE_EQ(months.at(1).toObject().value("availability_pct"_L1).toDouble(), 97.2867);
    EXPECT_EQ(clockOf(utc, u"rto"_s).value("verdict"_L1).toString(), u"missed"_s);
    EXPECT_EQ(clockOf(utc, u"bcp_rto"_s).value("verdict"_L1).toString(), u"met"_s);
    EXPECT_EQ(clockOf(utc, u"rpo"_s).value("verdict"_L1).toString(), u"missed"_s);
    EXPECT_TRUE(clockOf(utc, u"rto"_s).value("priority"_L1).isNull());
    EXPECT_EQ(utc.value("entries"_L1).toArray().at(2).toObject().value("precision"_L1).toString(),
              u"approx"_s);
    const QJsonObject shanghai = show(id);
    ASSERT_EQ(shanghai.value("months"_L1).toArray().size(), 1);
    EXPECT_DOUBLE_EQ(
        shanghai.value("months"_L1).toArray().first().toObject().value("availability_pct"_L1).toDouble(),
        97.2049);
    // The same file as somebody else's is another incident, and it ships.
    const QString reference =
        run({u"--json"_s, u"incident"_s, u"import"_s, file}).json().value("id"_L1).toString();
    EXPECT_TRUE(reference.startsWith(u"REF-"_s));
}

TEST_F(IncidentCommand, RefusesWithoutChangingAnything)
{
    begin();
    const QString id = declare({u"--plan"_s, u"DB-01"_s});
    const auto size = show(id).value("log"_L1).toObject().value("size"_L1).toInt();
    write(u"bad.csv"_s, "ts,kind,zh\nyesterday,FACT,x\n");
    const QList<QStringList> refused{
        {u"incident"_s, u"show"_s, u"INC-1999-001"_s},
        {u"incident"_s, u"step"_s, id, u"D99"_s, u"done"_s},
        {u"incident"_s, u"step"_s, id, u"D04"_s, u"done"_s},
        {u"incident"_s, u"step"_s, id, u"D01"_s, u"explode"_s},
        {u"incident"_s, u"step"_s, id, u"D01"_s, u"skip"_s, u"--reason"_s, u"x"_s},
        {u"incident"_s, u"log"_s, id, u" "_s},
        {u"incident"_s, u"log"_s, id, u"x"_s, u"--kind"_s, u"gossip"_s},
        {u"incident"_s, u"log"_s, id, u"x"_s, u"--at"_s, u"2999-01-01T00:00:00Z"_s},
        {u"incident"_s, u"log"_s, id, u"x"_s, u"--at"_s, u"soon"_s},
        {u"incident"_s, u"correct"_s, id, u"999"_s, u"--void"_s, u"--reason"_s, u"x"_s},
        {u"incident"_s, u"withdraw"_s, id},
        {u"incident"_s, u"escalate"_s, id, u"--plan"_s, u"XX-01"_s},
        {u"incident"_s, u"declare"_s, id},
        {u"incident"_s, u"declare"_s, u"--plan"_s, u"XX-01"_s},
        {u"incident"_s, u"stand-down"_s, id},
        {u"incident"_s, u"close"_s, id},
        {u"incident"_s, u"notice"_s, id, u"XX-C1"_s},
        {u"incident"_s, u"pause"_s, id},
        {u"incident"_s, u"handover"_s, id, u"--to"_s, u"没有这个人"_s},
        {u"incident"_s, u"mark"_s, id, u"happiness"_s},
        {u"incident"_s, u"recovery-point"_s, id, u"-5m"_s},
        {u"incident"_s, u"import"_s, path(u"bad.csv"_s)},
        {u"plan"_s, u"show"_s, u"XX-01"_s}};
    for (const QStringList& words : refused) {
        const Ran ran = run(words);
        EXPECT_EQ(ran.status, 3) << words.join(u' ').toStdString();
        EXPECT_FALSE(ran.err.trimmed().isEmpty());
        EXPECT_TRUE(ran.out.isEmpty());
    }
    EXPECT_EQ(show(id).value("log"_L1).toObject().value("size"_L1).toInt(), size);
}

TEST_F(IncidentCommand, PutsPlansUnderControl)
{
    begin();
    ASSERT_EQ(runWithPins({u"--as"_s, u"示例甲"_s, u"--pin-fd"_s, u"3"_s, u"person"_s, u"pin"_s, u"示例甲"_s},
                          "4321\n")
                  .status,
              0);
    ASSERT_EQ(run({u"plan"_s, u"export"_s, u"DB-01"_s, path(u"db.json"_s)}).status, 0);
    EXPECT_EQ(run({u"--as"_s, u"示例丙"_s, u"plan"_s, u"import"_s, path(u"db.json"_s)}).status, 3)
        << "the same content";
    QJsonObject body = readJsonFile(path(u"db.json"_s));
    body.insert(u"purpose"_s, QJsonObject{{u"zh"_s, u"改过的目的"_s}});
    write(u"db.json"_s, QJsonDocument(body).toJson());
    const QStringList import{u"plan"_s, u"import"_s, path(u"db.json"_s), u"--revision"_s, u"V1.1"_s};
    ASSERT_EQ(run(import).status, 0);
    EXPECT_EQ(run({u"plan"_s, u"approve"_s, u"DB-01"_s}).status, 3);
    ASSERT_EQ(run({u"plan"_s, u"submit"_s, u"DB-01"_s}).status, 0);
    ASSERT_EQ(run({u"plan"_s, u"return"_s, u"DB-01"_s, u"--reason"_s, u"写清楚"_s}).status, 0);
    ASSERT_EQ(run({u"plan"_s, u"submit"_s, u"DB-01"_s}).status, 0);
    ASSERT_EQ(
        runWithPins({u"--second"_s, u"示例甲"_s, u"--pin-fd"_s, u"3"_s, u"plan"_s, u"approve"_s, u"DB-01"_s},
                    "\n4321\n")
            .status,
        0);
    const QJsonObject plan = run({u"--json"_s, u"plan"_s, u"show"_s, u"DB-01"_s}).json();
    EXPECT_EQ(plan.value("revision"_L1).toString(), u"V1.1"_s);
    EXPECT_EQ(plan.value("state"_L1).toString(), u"approved"_s);
    QJsonArray steps = body.value("steps"_L1).toArray();
    steps.removeFirst();
    body.insert(u"steps"_s, steps);
    write(u"broken.json"_s, QJsonDocument(body).toJson());
    const Ran broken = run({u"plan"_s, u"import"_s, path(u"broken.json"_s)});
    EXPECT_EQ(broken.status, 3);
    EXPECT_TRUE(broken.err.contains(u"/steps/"_s)) << broken.err.toStdString();
}

TEST_F(IncidentCommand, WorksWithoutAnOrganisation)
{
    ASSERT_EQ(run({u"init"_s, u"--operator"_s, u"王强"_s}).status, 0);
    const Ran ran = run({u"--as"_s, u"王强"_s, u"--json"_s, u"incident"_s, u"declare"_s});
    ASSERT_EQ(ran.status, 0) << ran.err.toStdString();
    const QString id = ran.json().value("id"_L1).toString();
    EXPECT_EQ(run({u"incident"_s, u"show"_s, id}).status, 0);
    EXPECT_EQ(run({u"incident"_s, u"mark"_s, id, u"restored"_s}).status, 0);
    EXPECT_EQ(run({u"incident"_s, u"stand-down"_s, id}).status, 0);
    EXPECT_EQ(run({u"bia"_s}).status, 3);
}

TEST_F(IncidentCommand, KeepsAnOutageRunningThatNobodySaidIsOver)
{
    begin();
    const QString id = declare({});
    ASSERT_EQ(run({u"incident"_s, u"stand-down"_s, id}).status, 0);
    const Ran closed = run({u"--lang"_s, u"en"_s, u"incident"_s, u"close"_s, id});
    ASSERT_EQ(closed.status, 0);
    EXPECT_TRUE(closed.out.contains(u"mark "_s)) << "it says what is missing";
    const QJsonObject incident = show(id);
    EXPECT_GE(incident.value("downtime_s"_L1).toInt(), 600);
    EXPECT_TRUE(incident.value("resolved"_L1).isNull());
    EXPECT_TRUE(clockOf(incident, u"contract"_s).value("verdict"_L1).isNull());
    ASSERT_EQ(run({u"incident"_s, u"mark"_s, id, u"restored"_s, u"--at"_s, u"-2m"_s}).status, 0);
    EXPECT_EQ(clockOf(show(id), u"contract"_s).value("verdict"_L1).toString(), u"met"_s);
}

TEST_F(IncidentCommand, HoldsTimesThatAreSaidByHandAgainstTheOthers)
{
    begin();
    const QString id = declare({u"--plan"_s, u"SRV-01"_s});
    EXPECT_EQ(step(id, u"S01"_s, u"done"_s, {u"--at"_s, u"-2h"_s}), 3) << "before the impact";
    ASSERT_EQ(step(id, u"S01"_s, u"done"_s, {u"--at"_s, u"-4m"_s}), 0);
    EXPECT_EQ(step(id, u"S02"_s, u"start"_s, {u"--at"_s, u"-8m"_s}), 3) << "before what it waits for";
    EXPECT_EQ(step(id, u"S02"_s, u"done"_s), 0);
    EXPECT_EQ(run({u"incident"_s, u"withdraw"_s, id, u"--reason"_s, u"x"_s, u"--at"_s, u"-1d"_s}).status, 3);
    const QJsonArray entries = show(id).value("entries"_L1).toArray();
    int done = 0;
    for (const QJsonValue& entry : entries) {
        if (entry.toObject().value("kind"_L1).toString() == "step-done"_L1 && done == 0)
            done = entry.toObject().value("seq"_L1).toInt();
    }
    EXPECT_EQ(run({u"incident"_s, u"correct"_s, id, QString::number(done), u"--at"_s, u"-5h"_s, u"--reason"_s,
                   u"x"_s})
                  .status,
              3);
    EXPECT_EQ(run({u"incident"_s, u"correct"_s, id, QString::number(done), u"--text"_s, u"x"_s, u"--reason"_s,
                   u"x"_s})
                  .status,
              3);
}

TEST_F(IncidentCommand, LeavesTheCommandWithWhoIsInCommand)
{
    begin();
    const QString id = declare({u"--plan"_s, u"DB-01"_s});
    for (const QString& name : {u"示例乙"_s, u"示例己"_s, u"示例癸"_s}) {
        EXPECT_EQ(run({u"--as"_s, name, u"incident"_s, u"withdraw"_s, id, u"--reason"_s, u"x"_s}).status, 3);
        EXPECT_EQ(run({u"--as"_s, name, u"incident"_s, u"attach"_s, id, u"NET-01"_s}).status, 3);
        EXPECT_EQ(run({u"--as"_s, name, u"incident"_s, u"handover"_s, id, u"--to"_s, u"示例己"_s}).status, 3);
    }
    EXPECT_EQ(run({u"--as"_s, u"示例乙"_s, u"incident"_s, u"handover"_s, id, u"--to"_s, u"示例乙"_s}).status,
              3);
    EXPECT_EQ(run({u"--as"_s, u"示例乙"_s, u"incident"_s, u"handover"_s, id, u"--to"_s, u"示例乙"_s,
                   u"--reason"_s, u"组长失联"_s})
                  .status,
              0);
    EXPECT_EQ(run({u"--as"_s, u"示例甲"_s, u"incident"_s, u"abort"_s, id, u"--reason"_s, u"x"_s}).status, 3);
    EXPECT_EQ(run({u"--as"_s, u"示例乙"_s, u"incident"_s, u"attach"_s, id, u"DB-01"_s}).status, 3)
        << "in use already";
    EXPECT_EQ(run({u"--as"_s, u"示例乙"_s, u"incident"_s, u"declare"_s, id, u"--drill"_s}).status, 3);
}

TEST_F(IncidentCommand, ShowsForeignTextWithoutWhatSteersATerminal)
{
    begin();
    const QString id = declare({});
    ASSERT_EQ(run({u"incident"_s, u"log"_s, id, u"a\x1b[2Jb\u202Ec"_s}).status, 0);
    const QString shown = run({u"incident"_s, u"show"_s, id}).out;
    EXPECT_FALSE(shown.contains(QChar(0x1b)));
    EXPECT_FALSE(shown.contains(QChar(0x202E)));
    EXPECT_EQ(run({u"incident"_s, u"log"_s, id, u"\u200B\u200B"_s}).status, 3);
    EXPECT_EQ(run({u"incident"_s, u"log"_s, id, QString(30'000, u'x')}).status, 3);
}
