// SPDX-License-Identifier: GPL-3.0-or-later
//
// A month from the monitoring export to the published report, and maintenance notices, from the command line.
#include "tests/support/program_test.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

class MonthlyCommand : public ProgramTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(run({u"init"_s, u"--sample"_s}).status, 0);
        // Looks of the last ended month, every ten minutes, of one monitor a module; CRM is down for 50
        // minutes.
        const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
        first = QDate(today.year(), today.month(), 1).addMonths(-1);
        month = first.toString(u"yyyy-MM"_s);
        QByteArray text = R"({"status":"success","data":{"resultType":"matrix","result":[)";
        for (const QString& module : modules) {
            text += (module == modules.first() ? "" : ",");
            text += R"({"metric":{"__name__":"probe_success","instance":")" + module.toLower().toUtf8() +
                    R"("},"values":[)" + looks(module == u"CRM"_s) + "]}";
        }
        write(u"month.json"_s, text + "]}}");
    }

    QByteArray looks(bool isDownOnce) const
    {
        const qint64 begin = first.startOfDay(zone).toSecsSinceEpoch();
        const qint64 end = first.addMonths(1).startOfDay(zone).toSecsSinceEpoch();
        QByteArray values;
        for (qint64 at = begin; at < end; at += 600) {
            const bool isDown = isDownOnce && at >= begin + 36'000 && at < begin + 39'000;
            values += (at == begin ? "[" : ",[") + QByteArray::number(at) + (isDown ? ",\"0\"]" : ",\"1\"]");
        }
        return values;
    }

    void importAndMap()
    {
        ASSERT_EQ(run({u"import"_s, path(u"month.json"_s)}).status, 0);
        for (const QJsonValue& value :
             run({u"--json"_s, u"monitors"_s}).json().value(u"monitors"_s).toArray()) {
            const QString name = value.toObject().value(u"name"_s).toString();
            for (const QString& module : modules) {
                if (name.contains(module, Qt::CaseInsensitive)) {
                    const Ran ran = run({u"monitors"_s, u"--map"_s, name + u'=' + module});
                    ASSERT_EQ(ran.status, 0) << ran.err.toStdString();
                }
            }
        }
    }

    Ran monthly(const QStringList& words)
    {
        return run(QStringList{u"--json"_s, u"monthly"_s, words.first(), u"--month"_s, month} + words.mid(1));
    }

    const QTimeZone zone{"Asia/Shanghai"};
    const QStringList modules{u"CRM"_s, u"EMP"_s, u"SET"_s, u"FIN"_s};
    QDate first;
    QString month;
};

}  // namespace

TEST_F(MonthlyCommand, TakesAMonthFromTheExportToThePublishedReport)
{
    importAndMap();
    // The draft is there without having been asked for.
    QJsonArray reports = run({u"--json"_s, u"monthly"_s, u"list"_s}).json().value(u"reports"_s).toArray();
    ASSERT_EQ(reports.size(), 1);
    EXPECT_EQ(reports.first().toObject().value(u"state"_s).toString(), u"draft"_s);
    const Ran shown = monthly({u"show"_s});
    const QJsonObject crm = shown.json().value(u"modules"_s).toArray().first().toObject();
    EXPECT_EQ(crm.value(u"down_s"_s).toInt(), 3000);
    EXPECT_EQ(crm.value(u"total_s"_s).toInt(), first.daysInMonth() * 86'400);

    EXPECT_EQ(monthly({u"check"_s, u"--as"_s, u"示例己"_s}).status, 3) << "an engineer answers for no report";
    EXPECT_EQ(monthly({u"check"_s, u"--as"_s, u"示例乙"_s}).status, 0);
    EXPECT_EQ(monthly({u"publish"_s, u"--as"_s, u"示例乙"_s}).status, 3) << "not reviewed";
    EXPECT_EQ(monthly({u"submit"_s, u"--as"_s, u"示例乙"_s}).status, 0);
    EXPECT_EQ(monthly({u"accept"_s, u"--as"_s, u"示例癸"_s}).status, 3) << "without a PIN";
    ASSERT_EQ(runWithPins({u"person"_s, u"pin"_s, u"示例癸"_s, u"--as"_s, u"示例癸"_s, u"--pin-fd"_s, u"3"_s},
                          "271828\n")
                  .status,
              0);
    const auto accept = [&] {
        return runWithPins({u"--json"_s, u"monthly"_s, u"accept"_s, u"--month"_s, month, u"--as"_s,
                            u"示例癸"_s, u"--pin-fd"_s, u"3"_s},
                           "271828\n");
    };
    const Ran accepted = accept();
    ASSERT_EQ(accepted.status, 0) << accepted.err.toStdString();
    const Ran published = monthly({u"publish"_s, u"--as"_s, u"示例乙"_s});
    EXPECT_EQ(published.json().value(u"state"_s).toString(), u"published"_s) << published.err.toStdString();
    EXPECT_EQ(monthly({u"verify"_s}).status, 0);

    const Ran report = run({u"report"_s, u"availability"_s, u"--month"_s, month, u"--report-lang"_s, u"zh"_s,
                            u"--out"_s, path(u"report.md"_s)});
    ASSERT_EQ(report.status, 0) << report.err.toStdString();
    QFile file(path(u"report.md"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(u"服务可用性报告"_s));
    EXPECT_TRUE(text.contains(published.json().value(u"figures_sha256"_s).toString()));
    EXPECT_FALSE(text.contains(u"草稿 DRAFT"_s));

    // A decision after the publication shows, and changes nothing that was published.
    ASSERT_EQ(
        run({u"maintenance"_s, u"plan"_s, u"补登维护"_s, u"--from"_s,
             first.toString(Qt::ISODate) + u" 09:00"_s, u"--to"_s, first.toString(Qt::ISODate) + u" 12:00"_s})
            .status,
        0);
    const Ran verified = monthly({u"verify"_s});
    EXPECT_EQ(verified.status, 1);
    EXPECT_FALSE(verified.json().value(u"differences"_s).toArray().isEmpty());
    EXPECT_EQ(monthly({u"draft"_s, u"--as"_s, u"示例乙"_s}).status, 3) << "a correction has a reason";
    EXPECT_EQ(monthly({u"draft"_s, u"--as"_s, u"示例乙"_s, u"--reason"_s, u"补登维护通知"_s})
                  .json()
                  .value(u"revision"_s)
                  .toInt(),
              2);
    EXPECT_EQ(monthly({u"show"_s, u"--revision"_s, u"1"_s}).json().value(u"state"_s).toString(),
              u"published"_s);
}

TEST_F(MonthlyCommand, SaysWhatAMonthWaitsFor)
{
    importAndMap();
    EXPECT_EQ(monthly({u"show"_s, u"--revision"_s, u"7"_s}).status, 3);
    EXPECT_EQ(run({u"monthly"_s, u"show"_s}).status, 2);
    EXPECT_EQ(run({u"monthly"_s, u"show"_s, u"--month"_s, u"May"_s}).status, 3);
    const QString current = first.addMonths(1).toString(u"yyyy-MM"_s);
    EXPECT_EQ(run({u"monthly"_s, u"draft"_s, u"--month"_s, current}).status, 3) << "it is not over";
}

TEST_F(MonthlyCommand, MarksAReportThatIsNotPublished)
{
    importAndMap();
    for (const QString& ending : {u"md"_s, u"html"_s, u"xlsx"_s, u"pdf"_s, u"odt"_s}) {
        const QString name = path(u"draft."_s + ending);
        const Ran ran = run({u"report"_s, u"availability"_s, u"--month"_s, month, u"--out"_s, name});
        ASSERT_EQ(ran.status, 0) << ran.err.toStdString();
        EXPECT_GT(QFile(name).size(), 1000);
    }
    QFile file(path(u"draft.html"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(file.readAll()).contains(u"草稿 DRAFT"_s));
}

TEST_F(MonthlyCommand, KeepsANoticeFromPlanToWithdrawal)
{
    const QString day = QDate::currentDate().addDays(30).toString(Qt::ISODate);
    const Ran planned = run({u"--json"_s, u"maintenance"_s, u"plan"_s, u"数据库版本升级"_s, u"--from"_s,
                             day + u" 00:30"_s, u"--to"_s, day + u" 04:00"_s, u"--module"_s, u"SET"_s});
    ASSERT_EQ(planned.status, 0) << planned.err.toStdString();
    const QString code = planned.json().value(u"id"_s).toString();
    EXPECT_TRUE(code.startsWith(u"MN-"_s));
    EXPECT_TRUE(planned.json().value(u"off_peak"_s).toBool());
    EXPECT_FALSE(planned.json().value(u"compliant"_s).toBool());
    const Ran notified = run({u"--json"_s, u"maintenance"_s, u"notified"_s, code, u"--channel"_s, u"邮件"_s});
    EXPECT_TRUE(notified.json().value(u"compliant"_s).toBool()) << notified.out.toStdString();
    EXPECT_EQ(run({u"maintenance"_s, u"notified"_s, code}).status, 3);
    EXPECT_EQ(run({u"maintenance"_s, u"acknowledged"_s, code, u"--by"_s, u"甲方联系人"_s}).status, 0);
    EXPECT_EQ(run({u"maintenance"_s, u"withdraw"_s, code}).status, 3) << "without a reason";
    EXPECT_EQ(run({u"maintenance"_s, u"withdraw"_s, code, u"--reason"_s, u"改期"_s}).status, 0);
    const QJsonArray notices =
        run({u"--json"_s, u"maintenance"_s, u"list"_s}).json().value(u"notices"_s).toArray();
    ASSERT_EQ(notices.size(), 1);
    EXPECT_EQ(notices.first().toObject().value(u"withdrawn_because"_s).toString(), u"改期"_s);
}
