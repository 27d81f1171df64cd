// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/plan.h"
#include "models/reports/plan_report.h"
#include "views/reports/report_renderer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace holdfast;

/// G17: a ten-page report in 300 ms and 300 KB. The plan for a database outage in Chinese has some fifteen
/// pages of tables; time and size are given for it, and for ten pages in proportion. The first run loads
/// fonts.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QFile file(u":/holdfast/plans/database.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const auto plan = Plan::fromJson(planBodyFrom(QJsonDocument::fromJson(file.readAll()).object()));
    if (!plan)
        return 1;
    ReportSetting setting;
    setting.language = u"zh"_s;
    const Report report = planReport(plan.value(), {nullptr, u"V1.0"_s, u"draft"_s, nullptr}, setting);
    constexpr int kRuns = 9;
    QList<double> times;
    QByteArray pdf;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        pdf = toPdf(report);
        constexpr double kMillion = 1e6;
        times.append(static_cast<double>(timer.nsecsElapsed()) / kMillion);
    }
    const double first = times.takeFirst();
    std::sort(times.begin(), times.end());
    const double median = times.at(times.size() / 2);
    const auto pages = static_cast<double>(pdf.count("/Type /Page\n"));
    constexpr double kTen = 10.0;
    std::printf("%.0f pages: first %.0f ms, then %.0f ms (median of %d), %.0f KB\n", pages, first, median,
                kRuns - 1, static_cast<double>(pdf.size()) / 1000.0);
    if (pages > 0.0)
        std::printf("ten pages: %.0f ms (goal 300), %.0f KB (goal 300)\n", median * kTen / pages,
                    static_cast<double>(pdf.size()) / 1000.0 * kTen / pages);
    return 0;
}
