// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a search in 100,000 Chinese entries costs for 1, 2, 3, 4 and 8 characters (goal G15: at most 30 ms),
// beside instr() of SQLite on the same rows in the same run, and what building and adding to the index costs.
#include "models/search/search_index.h"
#include "tests/support/chinese_rows.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 20260501;
constexpr int kEntries = 100'000;
constexpr int kQueries = 40;
constexpr qsizetype kShown = 8;

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Resident memory of this process now, MiB.
double residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1024 / 1024;
}

struct Times {
    std::vector<double> values;

    double at(double share)
    {
        std::sort(values.begin(), values.end());
        return values.at(static_cast<std::size_t>(share * static_cast<double>(values.size() - 1)));
    }
};

SearchItem itemOf(int number, const QString& row)
{
    return {SearchKind::Entry,
            u"incidents"_s,
            u"INC-2026-001#%1"_s.arg(number),
            row,
            u"INC-2026-001 #%1 · 2026-11-24 03:21 · 示例甲"_s.arg(number),
            {},
            {},
            {},
            instantFromMs(number * 1000LL)};
}

void compare(const SearchIndex& index, SqlRows& sql, const QList<QString>& queries, const char* what)
{
    Times ours;
    Times theirs;
    qsizetype rows = 0;
    for (const QString& query : queries) {
        ours.values.push_back(milliseconds([&] { index.search(query, kShown); }));
        theirs.values.push_back(milliseconds([&] { rows += sql.find(query).size(); }));
    }
    std::printf("%-16s search median %5.1f p95 %5.1f max %5.1f ms; instr() median %5.1f max %5.1f ms; ratio "
                "%.2f; %lld rows a query\n",
                what, ours.at(0.5), ours.at(0.95), ours.at(1), theirs.at(0.5), theirs.at(1),
                ours.at(0.5) / theirs.at(0.5), static_cast<long long>(rows / queries.size()));
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    ChineseRows chance(kSeed);
    QStringList rows;
    QList<SearchItem> items;
    SqlRows sql;
    for (int id = 0; id < kEntries; ++id) {
        rows.append(chance.row());
        items.append(itemOf(id + 1, rows.last()));
        sql.add(id, rows.last());
    }

    const double pinyin = milliseconds([] { Pinyin().initialsOf(u"组长"_s); });
    std::printf("the converter of pinyin, made once: %.0f ms\n", pinyin);
    SearchIndex index;
    const double before = residentMiB();
    const double built = milliseconds([&] { index.replace(u"incident"_s, items); });
    std::printf("%d entries put in: %.0f ms, %.1f MiB beside the items themselves\n", kEntries, built,
                residentMiB() - before);
    Times adding;
    for (int i = 0; i < kQueries; ++i)
        adding.values.push_back(
            milliseconds([&] { index.append(u"incident"_s, {itemOf(kEntries + i, chance.row())}); }));
    std::printf("one entry more: median %.4f ms, max %.3f ms\n", adding.at(0.5), adding.at(1));

    std::printf("G15: <= 30 ms (%d queries of each length, in turn with instr())\n", kQueries);
    for (const int length : {1, 2, 3, 4, 8}) {
        QList<QString> queries;
        while (queries.size() < kQueries) {
            const QString query = chance.query(rows.at(chance.number(0, kEntries - 1)), length);
            if (wordsOf(query) == QStringList(query))
                queries.append(query);
        }
        compare(index, sql, queries, QByteArray::number(length).append(" characters").constData());
    }
    compare(index, sql, QList<QString>(kQueries, u"的"_s), "的");
    compare(index, sql, QList<QString>(kQueries, u"数据库"_s), "数据库");
    compare(index, sql, QList<QString>(kQueries, u"没有的词"_s), "没有的词");
    Times words;
    for (int i = 0; i < kQueries; ++i)
        words.values.push_back(milliseconds([&] { index.search(u"数据库 切换 延迟"_s, kShown); }));
    std::printf("three words: median %.1f ms, max %.1f ms\n", words.at(0.5), words.at(1));
    return 0;
}
