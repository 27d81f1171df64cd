// SPDX-License-Identifier: GPL-3.0-or-later
//
// A long night at the real window must not eat the machine: what an entry more costs in memory, once caches
// are warm. tests/bench/window_bench measures the same over 72 hours. HOLDFAST_ENTRIES sets how many (2,000).
#include "tests/support/window_desk.h"

#include <cstdio>
#include <malloc.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

/// What the program has asked for and not given back; pages that the allocator keeps do not count.
double allocatedKb()
{
    constexpr double kKi = 1024;
    const struct mallinfo2 info = ::mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / kKi;
}

void log(WindowDesk& desk, const QString& code, int number)
{
    const QString text = u"第 %1 条：复制延迟 %2 秒，连接数正常，继续观察"_s.arg(number).arg(number % 90);
    const Act act{incident_entry::kLogged,
                  {{u"kind"_s, u"fact"_s}, {u"text"_s, QJsonObject{{u"zh"_s, text}}}},
                  {},
                  {},
                  {},
                  {}};
    desk.time.advance(std::chrono::seconds(10));
    QEventLoop waiting;
    desk.shared().act(code, act, [&waiting](const LogService::Recorded& recorded) {
        EXPECT_TRUE(recorded) << recorded.error().message.toStdString();
        waiting.quit();
    });
    waiting.exec();
    QCoreApplication::processEvents();
}

}  // namespace

TEST(WindowMemory, TakesAtMostTwoKibibytesForEveryEntryMore)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    GTEST_SKIP() << "A sanitizer's memory says nothing about the program's.";
#endif
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("HOLDFAST_ENTRIES", &isSet);
    const int entries = isSet ? wanted : 2'000;
    const int warmUp = entries / 3;
    WindowDesk desk(u"zh_CN"_s);
    const QString code = desk.declareIncident(u"DB-01"_s);
    desk.window().showPage(u"command"_s, code);
    desk.settle();
    for (int i = 0; i < warmUp; ++i)
        log(desk, code, i);
    const double before = allocatedKb();
    for (int i = warmUp; i < entries; ++i)
        log(desk, code, i);
    const double perEntry = (allocatedKb() - before) / (entries - warmUp);
    std::printf("%.2f KiB an entry\n", perEntry);
    EXPECT_LE(perEntry, 2.0);
    EXPECT_GE(desk.shared().incident(code)->entries.size(), entries);
}

}  // namespace holdfast
