// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/mapping_text.h"
#include "tests/unit/incidents/sample_people.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

Service sampleService()
{
    return Organisation::fromJson(sampleBody(u"organisation"_s)).value().services().first();
}

const QList<SeriesKey> kMonitors{{u"uptime-kuma"_s, u"CRM login"_s},
                                 {u"prometheus"_s, u"a=b"_s},
                                 {u"prometheus"_s, u"web"_s},
                                 {u"zabbix"_s, u"web"_s},
                                 {u"prometheus"_s, u"probe_success{instance=\"a\", module=\"结算\"}"_s},
                                 {u"prometheus"_s, u"probe_success{instance=\"b\", module=\"财务\"}"_s},
                                 {u"prometheus"_s, u"probe_success{instance=\"c\", module=\"财务\"}"_s}};

Result<MonitorAssignment> read(const QString& text)
{
    return assignmentFrom(text, sampleService(), kMonitors);
}

SeriesDescription series(const QString& name, const QString& proposed, Metric metric = Metric::Probe)
{
    return {{u"csv"_s, name}, metric, {}, {}, proposed};
}

}  // namespace

TEST(MappingText, NamesAModuleByCodeOrByNameInAnyLanguage)
{
    const Service service = sampleService();

    EXPECT_EQ(moduleNamed(service, u"crm"_s)->code, u"CRM"_s);
    EXPECT_EQ(moduleNamed(service, service.modules.last().name.in(u"zh"_s).text)->code,
              service.modules.last().code);
    EXPECT_EQ(moduleNamed(service, service.modules.last().name.in(u"en"_s).text)->code,
              service.modules.last().code);
    EXPECT_EQ(moduleNamed(service, u"nothing"_s), nullptr);
    EXPECT_EQ(moduleNamed(service, {}), nullptr);
}

TEST(MappingText, DividesAtTheLastEqualsSign)
{
    ASSERT_TRUE(read(u"a=b=CRM"_s));
    EXPECT_EQ(read(u"a=b=CRM"_s)->monitor, kMonitors.at(1));
    EXPECT_EQ(read(u"CRM login=CRM"_s)->module, u"CRM"_s);
    EXPECT_EQ(read(u"CRM login=CRM"_s)->service, sampleService().code);
}

TEST(MappingText, FindsAMonitorOfPrometheusByTheValueOfALabel)
{
    ASSERT_TRUE(read(u"结算=CRM"_s));
    EXPECT_EQ(read(u"结算=CRM"_s)->monitor, kMonitors.at(4));
    EXPECT_FALSE(read(u"财务=CRM"_s)) << "two have that label";
    EXPECT_FALSE(read(u"结=CRM"_s)) << "a part of a label is none";
}

TEST(MappingText, TakesAMonitorAwayWithoutAModule)
{
    ASSERT_TRUE(read(u"CRM login="_s));
    EXPECT_EQ(read(u"CRM login="_s)->module, QString());
}

TEST(MappingText, AsksWhichSourceIsMeantWhereSeveralHaveTheName)
{
    EXPECT_EQ(read(u"web=CRM"_s).error().code, Error::Code::BadInput);
    EXPECT_TRUE(read(u"web=CRM"_s).error().message.contains(u"zabbix:web"_s));
    ASSERT_TRUE(read(u"zabbix:web=CRM"_s));
    EXPECT_EQ(read(u"zabbix:web=CRM"_s)->monitor, kMonitors.at(3));
}

TEST(MappingText, SaysWhichMonitorsAndModulesThereAre)
{
    EXPECT_TRUE(read(u"nobody=CRM"_s).error().message.contains(u"CRM login"_s));
    EXPECT_TRUE(read(u"CRM login=XYZ"_s).error().message.contains(u"CRM"_s));
    EXPECT_EQ(read(u"CRM login"_s).error().code, Error::Code::BadInput);
    EXPECT_TRUE(
        assignmentFrom(u"x=CRM"_s, sampleService(), {}).error().message.contains(u"holdfast import"_s));
}

TEST(MappingText, ReadsCombinations)
{
    const Service service = sampleService();

    EXPECT_EQ(combinationFrom(u"CRM=all_down"_s, service)->rule, CombineRule::AllDown);
    EXPECT_EQ(combinationFrom(u"CRM=weighted:60"_s, service)->thresholdPercent, 60);
    for (const QString& wrong : {u"CRM"_s, u"CRM=some"_s, u"CRM=weighted:0"_s, u"CRM=weighted:101"_s,
                                 u"CRM=weighted:x"_s, u"CRM=any_down:5"_s})
        EXPECT_EQ(combinationFrom(wrong, service).error().code, Error::Code::BadInput) << wrong.toStdString();
    EXPECT_EQ(combinationFrom(u"XYZ=any_down"_s, service).error().code, Error::Code::NotFound);
}

TEST(MappingText, ProposesWhatFilesNameAndNobodySaidOtherwise)
{
    const Service service = sampleService();
    MonitorAssignment taken;
    taken.monitor = {u"csv"_s, u"taken"_s};
    taken.service = service.code;
    taken.module = u"FIN"_s;

    const auto proposals =
        proposalsFrom({series(u"one"_s, u"CRM"_s), series(u"taken"_s, u"CRM"_s),
                       series(u"strange"_s, u"XYZ"_s), series(u"cpu"_s, u"CRM"_s, Metric::Resource)},
                      service, {taken});

    ASSERT_EQ(proposals.size(), 1);
    EXPECT_EQ(proposals.first().monitor.monitor, u"one"_s);
    EXPECT_EQ(proposals.first().module, u"CRM"_s);
}

}  // namespace holdfast
