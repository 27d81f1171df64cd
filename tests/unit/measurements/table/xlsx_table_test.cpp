// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/measurements/table/table_files.h"

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace holdfast {

TEST(XlsxTable, ReadsOutagesBelowATitleAndOneThatIsNotOver)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"outages.xlsx"_s);
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "故障");
    workbook_add_worksheet(book, "说明");
    lxw_format* date = workbook_add_format(book);
    format_set_num_format(date, "yyyy/m/d h:mm");
    worksheet_write_string(sheet, 0, 0, "故障统计", nullptr);
    const char* header[] = {"模块", "开始时间", "恢复时间", "原因"};
    for (lxw_col_t i = 0; i < 4; ++i)
        worksheet_write_string(sheet, 2, i, header[i], nullptr);
    worksheet_write_string(sheet, 3, 0, "结算", nullptr);
    worksheet_write_number(sheet, 3, 1, 46174.5, date);
    worksheet_write_number(sheet, 3, 2, 46174.520833333336, date);
    worksheet_write_string(sheet, 3, 3, "网络", nullptr);
    worksheet_write_string(sheet, 4, 0, "财务", nullptr);
    worksheet_write_number(sheet, 4, 1, 46175.25, date);
    workbook_close(book);

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(xlsxReader().recognises({path, file.read(64 * 1024), file.size()}));
    KeepingSink sink;
    ImportAnswers answers;
    const auto asked = xlsxReader().read({path, answers, {}}, sink);
    ASSERT_TRUE(asked);
    ASSERT_EQ(asked->questions.size(), 1);
    EXPECT_EQ(asked->questions.first().about, ImportQuestion::About::Zone);
    answers.zone = QTimeZone("Asia/Shanghai");
    const auto outcome = xlsxReader().read({path, answers, {}}, sink);
    ASSERT_TRUE(outcome) << outcome.error().message.toStdString();
    EXPECT_EQ(outcome->rows, 2);
    EXPECT_TRUE(sink.refusals.isEmpty());
    ASSERT_EQ(sink.names(), (QStringList{u"结算"_s, u"财务"_s}));
    EXPECT_EQ(sink.intervals[0][0].from, at("2026-06-01T04:00:00Z"));
    EXPECT_EQ(sink.intervals[0][0].to, at("2026-06-01T04:30:00Z"));
    EXPECT_EQ(sink.intervals[0][0].cause, u"网络"_s);
    EXPECT_FALSE(sink.intervals[1][0].to);
    EXPECT_TRUE(sink.cautions.first().contains(u"说明"_s));
}

}  // namespace holdfast
