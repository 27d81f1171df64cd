// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program_test.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

class ReportCommand : public ProgramTest {
protected:
    void SetUp() override { ASSERT_EQ(run({u"init"_s, u"--sample"_s}).status, 0); }

    QString content(const QString& name)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return QString::fromUtf8(file.readAll());
    }
};

}  // namespace

TEST_F(ReportCommand, WritesEveryKindOfReportInBothLanguages)
{
    const Ran declared =
        run({u"--json"_s, u"incident"_s, u"declare"_s, u"--plan"_s, u"DB-01"_s, u"--impact"_s, u"-10m"_s});
    ASSERT_EQ(declared.status, 0) << declared.err.toStdString();
    const QString id = declared.json().value("id"_L1).toString();
    const QList<QStringList> reports{
        {u"incident"_s, id},          {u"handover"_s, id}, {u"situation"_s, id}, {u"plan"_s, u"DB-01"_s},
        {u"plan"_s, u"XDYJ-06-15"_s}, {u"roles"_s},        {u"contacts"_s},      {u"bia"_s}};
    for (const QStringList& words : reports) {
        for (const QString& language : {u"zh"_s, u"en"_s}) {
            const QString file = path(words.join(u'-') + u'-' + language + u".html"_s);
            const Ran ran = run(QStringList{u"--json"_s, u"report"_s} + words +
                                QStringList{u"--out"_s, file, u"--report-lang"_s, language});
            ASSERT_EQ(ran.status, 0) << ran.err.toStdString();
            EXPECT_EQ(ran.json().value("file"_L1).toString(), file);
            EXPECT_TRUE(content(QFileInfo(file).fileName())
                            .contains(language == u"zh"_s ? u"lang=\"zh-CN\""_s : u"lang=\"en\""_s));
        }
    }
}

TEST_F(ReportCommand, WritesAPdfWithoutADisplay)
{
    const QString file = path(u"contacts.pdf"_s);
    const Ran ran = run({u"report"_s, u"contacts"_s, u"--drill"_s, u"--out"_s, file});
    ASSERT_EQ(ran.status, 0) << ran.err.toStdString();
    QProcess program;
    program.start(u"pdftotext"_s, {file, u"-"_s});
    ASSERT_TRUE(program.waitForFinished());
    const QString text = QString::fromUtf8(program.readAllStandardOutput());
    EXPECT_TRUE(text.contains(u"演练 EXERCISE"_s));
    EXPECT_FALSE(text.contains(u"000-0000-0001"_s));
}

TEST_F(ReportCommand, RefusesWhatItCannotWriteAndSaysWhy)
{
    const Ran ending = run({u"report"_s, u"contacts"_s, u"--out"_s, path(u"contacts.docx"_s)});
    EXPECT_EQ(ending.status, 3);
    EXPECT_TRUE(ending.err.contains(u".xlsx"_s)) << ending.err.toStdString();
    const Ran nowhere = run({u"report"_s, u"contacts"_s});
    EXPECT_EQ(nowhere.status, 3);
    EXPECT_TRUE(nowhere.err.contains(u"--out"_s));
    EXPECT_EQ(run({u"report"_s, u"plan"_s, u"NO-1"_s, u"--out"_s, path(u"x.md"_s)}).status, 3);
    EXPECT_EQ(run({u"report"_s, u"incident"_s, u"INC-1"_s, u"--out"_s, path(u"x.md"_s)}).status, 3);
}

}  // namespace holdfast
