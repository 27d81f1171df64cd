// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/account_json.h"
#include "models/availability/monthly_difference.h"
#include "tests/unit/availability/monthly_values.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace holdfast {

TEST(MonthlyBody, GivesBackEveryFigureAndWord)
{
    const MonthlyBody body = bodyOfMay();
    const QByteArray bytes = body.bytes().value();
    const auto read = MonthlyBody::fromBytes(bytes);
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(read->bytes().value(), bytes);
    EXPECT_EQ(read->figures(), body.figures());
    const ServiceAccount& account = read->account;
    const ServiceAccount expected = accountOfMay();
    EXPECT_EQ(account.zone, expected.zone);
    ASSERT_EQ(account.modules.size(), 4);
    for (int i = 0; i < 4; ++i) {
        const ModuleAccount& module = account.modules.at(i);
        const ModuleAccount& wanted = expected.modules.at(i);
        EXPECT_EQ(module.buckets, wanted.buckets);
        EXPECT_EQ(module.runs, wanted.runs);
        EXPECT_EQ(module.availability, wanted.availability);
        EXPECT_EQ(module.isMet, wanted.isMet);
        EXPECT_EQ(module.budget, wanted.budget);
        EXPECT_EQ(module.mttr, wanted.mttr);
        EXPECT_EQ(module.mtbf, wanted.mtbf);
        EXPECT_EQ(module.monitors, wanted.monitors);
        EXPECT_EQ(module.days.size(), 31);
        EXPECT_EQ(module.outages.size(), wanted.outages.size());
    }
    EXPECT_EQ(account.modules.at(0).outages.first().cause, u"connect ECONNREFUSED 10.0.0.4:443"_s);
    EXPECT_EQ(account.modules.at(0).outages.first().difference,
              expected.modules.at(0).outages.first().difference);
    EXPECT_EQ(account.modules.at(2).outages.first().kind, OutageClass::PlannedMaintenance);
    EXPECT_EQ(account.whole.interruptions.first().cause, expected.whole.interruptions.first().cause);
    EXPECT_NEAR(*account.meanOfModules, *expected.meanOfModules, 1e-9);
    EXPECT_EQ(account.cautions, expected.cautions);
    EXPECT_EQ(account.isMet, true);
    EXPECT_EQ(read->maintenance.first().notice, body.maintenance.first().notice);
    EXPECT_EQ(read->decisions, body.decisions);
    EXPECT_EQ(read->assignments, body.assignments);
    EXPECT_EQ(read->combinations, body.combinations);
    EXPECT_EQ(read->offPeak, body.offPeak);
    EXPECT_EQ(read->names.modules.value(u"SET"_s, LocalizedText::of(u"zh"_s, u"?"_s)).in(u"zh"_s).text,
              u"结算"_s);
}

TEST(MonthlyBody, HasFiguresThatDoNotHangOnALanguageOrAnOrderOfImports)
{
    const MonthlyBody body = bodyOfMay();
    MonthlyBody english = body;
    english.language = u"en"_s;
    english.account.serviceName = u"Fengyingyun"_s;
    english.account.cautions = {u"Finance was not monitored on 31 May."_s};
    english.account.modules[0].outages[0].difference = u"The incident begins 120 s earlier."_s;
    english.account.modules[2].outages[0].decision = u"Announced by notice MN-2026-001."_s;
    std::reverse(english.account.sources.begin(), english.account.sources.end());
    EXPECT_EQ(english.figures(), body.figures());
    EXPECT_NE(english.bytes().value(), body.bytes().value());
}

TEST(MonthlyBody, HasOtherFiguresAfterASecond)
{
    const MonthlyBody body = bodyOfMay();
    MonthlyBody other = body;
    other.account.modules[0].runs[1].to += 1s;
    other.account.modules[0].runs[2].from += 1s;
    EXPECT_NE(other.figures(), body.figures());
    // An outage that began and ended a second later has the same sums.
    const auto differences = differencesBetween(body, other);
    ASSERT_EQ(differences.size(), 1);
}

TEST(MonthlyBody, SaysWhatDiffers)
{
    const MonthlyBody then = bodyOfMay();
    EXPECT_TRUE(differencesBetween(then, bodyOfMay()).isEmpty());
    MonthlyBody now = bodyOfMay();
    now.account.modules[0].buckets.down += 60s;
    now.account.modules[0].buckets.up -= 60s;
    now.account.sources.removeLast();
    now.decisions.clear();
    QStringList what;
    for (const FigureDifference& difference : differencesBetween(then, now))
        what.append(difference.what);
    EXPECT_EQ(what, (QStringList{u"CRM: up"_s, u"CRM: down"_s, u"Sources"_s, u"Reclassified outages"_s}));
    EXPECT_EQ(differencesBetween(then, now).at(1),
              (FigureDifference{u"CRM: down"_s, u"3600 s"_s, u"3660 s"_s}));
}

TEST(MonthlyBody, RefusesWhatIsNotOne)
{
    EXPECT_FALSE(MonthlyBody::fromBytes("{}"));
    EXPECT_FALSE(MonthlyBody::fromBytes("not json"));
    QJsonObject json = QJsonDocument::fromJson(bodyOfMay().bytes().value()).object();
    QJsonObject figures = json.value("figures"_L1).toObject();
    QJsonObject account = figures.value("account"_L1).toObject();
    account.remove(u"whole"_s);
    figures.insert(u"account"_s, account);
    json.insert(u"figures"_s, figures);
    EXPECT_EQ(MonthlyBody::fromBytes(QJsonDocument(json).toJson()).error().code, Error::Code::CorruptData);
}

TEST(Month, BeginsAndEndsInItsZone)
{
    const Month may = Month::fromText(u"2026-05"_s).value();
    EXPECT_EQ(may.begin(QTimeZone("Asia/Shanghai")), shanghai("2026-05-01 00:00"));
    EXPECT_EQ(may.end(QTimeZone("Asia/Shanghai")), shanghai("2026-06-01 00:00"));
    // 31 days less the hour that the clocks skip.
    const QTimeZone berlin("Europe/Berlin");
    const Month march = Month::fromText(u"2026-03"_s).value();
    EXPECT_EQ(march.end(berlin) - march.begin(berlin), 743h);
    EXPECT_EQ(Month::of(shanghai("2026-05-31 23:59"), QTimeZone("Asia/Shanghai")), may);
    EXPECT_EQ(Month::of(shanghai("2026-06-01 00:00"), QTimeZone::utc()), may);
    EXPECT_EQ(may.plus(-5).text(), u"2025-12"_s);
    for (const QString& text : {u"2026-13"_s, u"2026"_s, u"26-05"_s, u"2026-5"_s, u""_s})
        EXPECT_FALSE(Month::fromText(text)) << text.toStdString();
}

}  // namespace holdfast
