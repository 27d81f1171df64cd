// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/management_report.h"

#include "models/reports/report_words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kKind{u"管理计划", u"Management plan"};
constexpr int kDeepest = 3;

}  // namespace

Report managementPlanReport(const Document& document, const ReportSetting& setting)
{
    const ReportWords words(setting);
    const QJsonObject body = bodyOf(document.current());
    Report report;
    report.furniture = furnitureFor(setting);
    report.furniture.kind = words.in(kKind);
    report.furniture.title = words.in(body.value("title"_L1));
    report.furniture.code = document.code;
    report.furniture.version = document.current().label;
    report.furniture.revisions = revisionsOf(document, words);
    report.furniture.hasCover = true;
    if (const QString own = words.in(body.value("organisation"_L1)); !own.isEmpty())
        report.furniture.organisation = own;
    const QJsonArray sections = body.value("sections"_L1).toArray();
    for (const QJsonValue& value : sections) {
        const QJsonObject section = value.toObject();
        const QString clause = section.value("clause"_L1).toString();
        const int level = std::min(static_cast<int>(clause.count(u'.')) + 1, kDeepest);
        report.blocks.append(
            block::Heading{level, QString(clause + u"　"_s + words.in(section.value("title"_L1)))});
        if (const QString text = words.in(section.value("text"_L1)); !text.isEmpty())
            report.blocks.append(block::Paragraph{text});
    }
    return report;
}

}  // namespace holdfast
