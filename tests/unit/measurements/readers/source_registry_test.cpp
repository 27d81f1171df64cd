// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/measurements/readers/reader_files.h"

#include <QDir>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

class SourceRegistry : public ReaderTest {};

}  // namespace

TEST_F(SourceRegistry, HasEachFormatOnceAndTheGeneralOnesLast)
{
    QList<SourceFormat> formats;
    for (const MeasurementReader& reader : allReaders()) {
        EXPECT_FALSE(formats.contains(reader.format));
        formats.append(reader.format);
    }
    for (const SourceFormat format : allSourceFormats()) {
        EXPECT_TRUE(formats.contains(format) || format == SourceFormat::Csv || format == SourceFormat::Xlsx)
            << keyword(format).toStdString();
    }
}

TEST_F(SourceRegistry, RecognisesByContentWhateverTheNameSays)
{
    if (!hasSharedData(u"prometheus"_s))
        GTEST_SKIP() << "no shared test data";
    const QList<std::pair<QString, SourceFormat>> files{
        {u"prometheus/month_step300.json"_s, SourceFormat::PrometheusJson},
        {u"prometheus/error_bad_data.json"_s, SourceFormat::PrometheusJson},
        {u"prometheus/promtool_range_o_json.json"_s, SourceFormat::PrometheusJson},
        {u"prometheus/promtool_tsdb_dump.txt"_s, SourceFormat::PrometheusText},
        {u"prometheus/real_textfile_blackbox.txt"_s, SourceFormat::PrometheusText},
        {u"uptime-kuma/tomihbk.v1.db"_s, SourceFormat::UptimeKuma},
        {u"uptime-upptime/manticoresoftware_upptime/log.tsv"_s, SourceFormat::UpptimeLog},
        {u"uptime-upptime/manticoresoftware_upptime/summary.json"_s, SourceFormat::UpptimeSummary},
        {u"zabbix/problems_zh_constructed.gb18030.csv"_s, SourceFormat::ZabbixProblems},
        {u"zabbix/api_history_get.constructed.json"_s, SourceFormat::ZabbixNdjson},
        {u"zabbix/trends-main-process-0.constructed.ndjson"_s, SourceFormat::ZabbixNdjson}};
    for (const auto& [file, format] : files) {
        const QString copy = dir.filePath(u"export.csv"_s);
        QFile::remove(copy);
        ASSERT_TRUE(QFile::copy(sharedData(file), copy));
        const auto recognised = recogniseSource(copy);
        ASSERT_TRUE(recognised) << file.toStdString();
        EXPECT_EQ(keyword(recognised.value()), keyword(format)) << file.toStdString();
    }
}

TEST_F(SourceRegistry, TakesNoOtherFilesForItsParticularFormats)
{
    if (!hasSharedData(u"csv"_s))
        GTEST_SKIP() << "no shared test data";
    for (const QString& folder :
         {u"csv/constructed"_s, u"csv/spectrum"_s, u"capacity"_s, u"incidents"_s, u"postmortems"_s}) {
        for (const QFileInfo& file : QDir(sharedData(folder)).entryInfoList(QDir::Files)) {
            const auto recognised = recogniseSource(file.filePath());
            const SourceFormat format = recognised ? recognised.value() : SourceFormat::Csv;
            EXPECT_TRUE(format == SourceFormat::Csv || format == SourceFormat::Xlsx)
                << file.filePath().toStdString() << " as " << keyword(format).toStdString();
        }
    }
}

TEST_F(SourceRegistry, SaysWhatIsWrongWithAFileThatCannotBeRecognised)
{
    const auto messageOf = [](const QString& path) {
        const auto recognised = recogniseSource(path);
        return recognised ? std::string("recognised") : recognised.error().message.toStdString();
    };
    write("");
    EXPECT_EQ(messageOf(dir.filePath(u"file"_s)), "file is empty. Export it again.");
    EXPECT_NE(messageOf(dir.path()).find("is a folder"), std::string::npos);
    EXPECT_NE(messageOf(dir.filePath(u"absent"_s)).find("cannot be read"), std::string::npos);
    write(QByteArray("\x7f"
                     "ELF\x02\x01\0\0\0",
                     9));
    EXPECT_NE(messageOf(dir.filePath(u"file"_s)).find("Uptime Kuma database"), std::string::npos);
}
