// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/readiness/readiness_facts.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

namespace {

/// The sample's BIA with the item `id` changed.
Bia biaWith(const QString& id, const QJsonObject& changes)
{
    QJsonObject body = sampleBody(u"bia"_s);
    QJsonArray items = body.value("items"_L1).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        QJsonObject item = items.at(i).toObject();
        if (item.value("id"_L1).toString() != id)
            continue;
        for (auto it = changes.begin(); it != changes.end(); ++it)
            item.insert(it.key(), it.value());
        items[i] = item;
    }
    body.insert("items"_L1, items);
    return Bia::fromJson(body).value();
}

QStringList textsOf(const QList<Finding>& findings)
{
    QStringList texts;
    for (const Finding& finding : findings)
        texts.append(finding.word + u": "_s + finding.text);
    return texts;
}

/// Restore-tested points of all modes, `age` old.
QList<RecoveryPoint> pointsOf(const ReadinessFacts& facts, std::chrono::minutes age)
{
    QList<RecoveryPoint> points;
    for (const FailureMode mode : {FailureMode::Hardware, FailureMode::Logical, FailureMode::Site})
        points.append({mode, facts.now - age, {}, true});
    return points;
}

}  // namespace

/// The source plan gives no MTPD for any of its four items.
TEST(ImpactFindings, NameEveryItemWithoutMtpd)
{
    EXPECT_EQ(wordsOf(impactFindings(sampleFacts())),
              (QStringList{u"MTPD open BIA-1"_s, u"MTPD open BIA-2"_s, u"MTPD open BIA-3"_s,
                           u"MTPD open BIA-4"_s}));
    ReadinessFacts facts = sampleFacts();
    facts.bia = biaWith(u"BIA-2"_s, {{u"mtpd_min"_s, 1440}});
    EXPECT_FALSE(wordsOf(impactFindings(facts)).contains(u"MTPD open BIA-2"_s));
}

/// BIA-2 and BIA-3 wait for BIA-1; BIA-4 too. With three hours BIA-3 is promised before what it waits for.
TEST(ImpactFindings, ActOnAnItemPromisedBeforeWhatItWaitsFor)
{
    ReadinessFacts facts = sampleFacts();
    facts.bia = biaWith(u"BIA-3"_s, {{u"rto_min"_s, 180}});
    QList<Finding> findings = impactFindings(facts);
    findings.removeIf([](const Finding& finding) { return finding.word != u"contradiction"_s; });
    ASSERT_EQ(wordsOf(findings), (QStringList{u"contradiction BIA-3"_s, u"contradiction BIA-3"_s}));
    EXPECT_EQ(findings.first().severity, FindingSeverity::ActNow);
    EXPECT_EQ(findings.first().detail, u"RTO 3 h < 4 h"_s);
}

/// Promised are 1 h, and 24 h after the loss of a site. The replica protects against failing hardware only,
/// so the daily incremental is the best against damaged data: up to 24 h. For the site 24 h are enough.
TEST(CapabilityFindings, HoldTheBackupSchemeAgainstThePromises)
{
    ReadinessFacts facts = sampleFacts();
    facts.recoveryPoints = pointsOf(facts, 30min);
    const QList<Finding> findings = capabilityFindings(facts);
    ASSERT_EQ(textsOf(findings),
              QStringList{u"RPO not kept: In case of data damage, the backup scheme cannot keep RPO 1 h."_s});
    EXPECT_TRUE(findings.first().detail.contains(u"Daily incremental backup"_s));
    EXPECT_TRUE(findings.first().detail.contains(u"up to 24 h"_s));
    EXPECT_EQ(findings.first().clause, u"2.1.2"_s);
    EXPECT_EQ(findings.first().page, u"bia"_s);
}

TEST(CapabilityFindings, SayThatWithoutARecoveryPointNothingIsKnown)
{
    QStringList words = wordsOf(capabilityFindings(sampleFacts()));
    EXPECT_EQ(words.removeAll(u"no recovery point"_s), 3);
    EXPECT_EQ(words, QStringList{u"RPO not kept"_s});
}

TEST(CapabilityFindings, AskForARestoreBeforeAPointIsBelieved)
{
    ReadinessFacts facts = sampleFacts();
    facts.recoveryPoints = pointsOf(facts, 30min);
    facts.recoveryPoints[0].isTested = false;
    EXPECT_EQ(textsOf(capabilityFindings(facts)).first(),
              u"never restored: In case of hardware failure, no restore was ever tried."_s);
    facts.recoveryPoints.append({FailureMode::Hardware, facts.now - 24h * 30, {}, true});
    EXPECT_EQ(wordsOf(capabilityFindings(facts)), QStringList{u"RPO not kept"_s});
}

/// 61 minutes are more than the hour that is promised; 25 hours more than the day after the loss of a site.
TEST(CapabilityFindings, HoldTheNewestPointAgainstThePromise)
{
    ReadinessFacts facts = sampleFacts();
    facts.recoveryPoints = pointsOf(facts, 60min);
    EXPECT_EQ(capabilityFindings(facts).size(), 1);
    facts.recoveryPoints = pointsOf(facts, 61min);
    QList<Finding> findings = capabilityFindings(facts);
    ASSERT_EQ(findings.size(), 2);
    EXPECT_TRUE(findings.first().text.contains(u"hardware failure"_s));
    EXPECT_TRUE(findings.first().detail.contains(u"61 min"_s));
    facts.recoveryPoints = pointsOf(facts, 25h);
    findings = capabilityFindings(facts);
    ASSERT_EQ(findings.size(), 3);
    EXPECT_TRUE(findings.last().text.contains(u"loss of the site"_s));
    EXPECT_TRUE(findings.last().detail.contains(u"25 h old, BCP RPO 24 h"_s))
        << findings.last().detail.toStdString();
}

TEST(CapabilityFindings, NameTheFailureThatNoBackupCovers)
{
    ReadinessFacts facts = sampleFacts();
    facts.recoveryPoints = pointsOf(facts, 30min);
    facts.documents.removeIf(
        [](const Document& document) { return document.type == DocumentType::BackupScheme; });
    QJsonObject scheme = sampleBody(u"backup-scheme"_s);
    QJsonArray sets = scheme.value("sets"_L1).toArray();
    for (qsizetype i = sets.size() - 1; i >= 0; --i) {
        // What is left: the replica, and images, which hold no data.
        if (sets.at(i)["kind"_L1] == "full"_L1 || sets.at(i)["kind"_L1] == "incremental"_L1)
            sets.removeAt(i);
    }
    scheme.insert("sets"_L1, sets);
    facts.documents.append(documentOf(DocumentType::BackupScheme, u"BACKUP"_s, scheme));
    EXPECT_EQ(textsOf(capabilityFindings(facts)),
              (QStringList{u"not protected: In case of data damage, no backup protects the data."_s,
                           u"not protected: In case of loss of the site, no backup protects the data."_s}));
}

/// A day for the backup, a week for the check; to the minute.
TEST(SafekeepingFindings, DoNotBelieveAnOldBackupNorAnOldCheck)
{
    ReadinessFacts facts = sampleFacts();
    facts.safekeeping = {facts.now - 24h, facts.now - 24h * 7};
    EXPECT_TRUE(safekeepingFindings(facts).isEmpty());
    facts.safekeeping = {facts.now - 24h - 1min, facts.now - 24h * 7 - 1min};
    EXPECT_EQ(wordsOf(safekeepingFindings(facts)), (QStringList{u"backup too old"_s, u"not checked"_s}));
    facts.safekeeping = {};
    EXPECT_EQ(wordsOf(safekeepingFindings(facts)), (QStringList{u"no backup"_s, u"not checked"_s}));
}

}  // namespace holdfast
