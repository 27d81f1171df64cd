// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/bia_report.h"

#include "models/reports/report_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kKind{u"业务影响分析", u"Business impact analysis"};
constexpr Bilingual kPriorities{u"恢复优先级与目标", u"Recovery priorities and targets"};
constexpr Bilingual kOrder{u"优先级", u"Priority"};
constexpr Bilingual kItem{u"业务", u"Item"};
constexpr Bilingual kDepends{u"依赖", u"Depends on"};
constexpr Bilingual kUndecided{u"未定", u"Not decided"};
constexpr Bilingual kCovers{u"覆盖范围", u"What each covers"};
constexpr Bilingual kModules{u"模块", u"Modules"};
constexpr Bilingual kComponents{u"组件", u"Components"};
constexpr Bilingual kInterfaces{u"接口", u"Interfaces"};
constexpr Bilingual kSinglePoint{u"单点", u"single point"};
constexpr Bilingual kImpacts{u"中断影响", u"What an interruption costs"};
constexpr Bilingual kAfter{u"中断时长", u"After"};
constexpr Bilingual kCategory{u"类别", u"Category"};
constexpr Bilingual kSeverity{u"程度（1～5）", u"Severity (1–5)"};
constexpr Bilingual kText{u"影响", u"Impact"};
constexpr Bilingual kUnconfirmed{u"待确认事项", u"To be confirmed"};
constexpr Bilingual kMtpd{
    u"MTPD 未定的业务：最长可容忍中断时间须由业务方确定，Holdfast 不代为填写。",
    u"Where the MTPD is not decided, the business has to decide it; Holdfast fills nothing in."};
constexpr Bilingual kFinancial{u"财务", u"Financial"};
constexpr Bilingual kOperational{u"运营", u"Operational"};
constexpr Bilingual kReputational{u"声誉", u"Reputational"};
constexpr Bilingual kLegal{u"法律合规", u"Legal"};

constexpr double kSlim = 0.8;
constexpr double kNarrow = 1.1;
constexpr double kMedium = 1.6;
constexpr double kWide = 3.2;
constexpr int kSevere = 4;

QString category(const QString& key, const ReportWords& words)
{
    if (key == "financial"_L1)
        return words.in(kFinancial);
    if (key == "operational"_L1)
        return words.in(kOperational);
    if (key == "reputational"_L1)
        return words.in(kReputational);
    return key == "legal"_L1 ? words.in(kLegal) : key;
}

block::Cell optionalLimit(const std::optional<int>& minutes, const ReportWords& words)
{
    return minutes ? block::Cell(words.minutes(*minutes)) : block::Cell(u"—"_s, ReportTone::Muted);
}

QString names(const QStringList& codes, const QList<Part>& parts, const ReportWords& words)
{
    QStringList texts;
    for (const QString& code : codes) {
        QString text = code;
        for (const Part& part : parts) {
            if (part.code == code)
                text = words.in(part.name) +
                       (part.isSinglePoint ? QString(u"〔"_s + words.in(kSinglePoint) + u"〕"_s) : QString());
        }
        texts.append(text);
    }
    return words.joined(texts);
}

block::Table priorityTable(const Bia& bia, const ReportWords& words)
{
    block::Table table;
    table.title = words.in(kPriorities);
    table.columns = {
        {words.in(kOrder), kSlim, block::Align::Centre}, {words.in(kItem), kWide},
        {u"RTO"_s, kNarrow, block::Align::Right},        {u"RPO"_s, kNarrow, block::Align::Right},
        {u"BCP RTO"_s, kNarrow, block::Align::Right},    {u"BCP RPO"_s, kNarrow, block::Align::Right},
        {u"MTPD"_s, kNarrow, block::Align::Right},       {words.in(kDepends), kSlim}};
    for (const BiaItem& item : bia.items()) {
        QStringList before;
        for (const QString& id : item.dependsOn) {
            for (const BiaItem& other : bia.items()) {
                if (other.id == id)
                    before.append(QString::number(other.priority));
            }
        }
        table.rows.append({block::Cell(QString::number(item.priority), ReportTone::Strong),
                           words.in(item.name), words.minutes(item.rtoMin), optionalLimit(item.rpoMin, words),
                           optionalLimit(item.bcpRtoMin, words), optionalLimit(item.bcpRpoMin, words),
                           item.mtpdMin ? block::Cell(words.minutes(*item.mtpdMin))
                                        : block::Cell(words.in(kUndecided), ReportTone::Caution),
                           before.isEmpty() ? u"—"_s : words.joined(before)});
    }
    return table;
}

block::Table coverTable(const Bia& bia, const Service& service, const ReportWords& words)
{
    block::Table table;
    table.title = words.in(kCovers);
    table.columns = {{words.in(kOrder), kSlim, block::Align::Centre},
                     {words.in(kModules), kMedium},
                     {words.in(kComponents), kWide},
                     {words.in(kInterfaces), kMedium}};
    for (const BiaItem& item : bia.items()) {
        table.rows.append({QString::number(item.priority), names(item.modules, service.modules, words),
                           names(item.components, service.components, words),
                           names(item.interfaces, service.interfaces, words)});
    }
    return table;
}

block::Table impactTable(const BiaItem& item, const ReportWords& words)
{
    block::Table table;
    table.title = words.in(kImpacts) + u' ' + QString::number(item.priority);
    table.columns = {{words.in(kAfter), kNarrow},
                     {words.in(kCategory), kNarrow},
                     {words.in(kSeverity), kMedium, block::Align::Centre},
                     {words.in(kText), kWide * 2}};
    for (const BiaImpact& impact : item.impacts) {
        table.rows.append({words.minutes(impact.afterMin), category(impact.category, words),
                           block::Cell(QString::number(impact.severity),
                                       impact.severity >= kSevere ? ReportTone::Strong : ReportTone::Plain,
                                       impact.severity),
                           words.in(impact.text)});
    }
    return table;
}

}  // namespace

Report biaReport(const Bia& bia, const Document* document, const Organisation* organisation,
                 const ReportSetting& setting)
{
    const ReportWords words(setting);
    Report report;
    report.furniture = furnitureFor(setting);
    report.furniture.kind = words.in(kKind);
    const QString title = words.in(bia.json().value("title"_L1));
    report.furniture.title = title.isEmpty() ? words.in(kKind) : title;
    report.furniture.code = u"BIA-"_s + bia.service();
    if (document != nullptr) {
        report.furniture.version = document->current().label;
        report.furniture.revisions = revisionsOf(*document, words);
    }
    report.blocks.append(block::Heading{1, words.in(kPriorities)});
    report.blocks.append(priorityTable(bia, words));
    const bool isUndecided = std::any_of(bia.items().cbegin(), bia.items().cend(),
                                         [](const BiaItem& item) { return !item.mtpdMin.has_value(); });
    if (isUndecided)
        report.blocks.append(block::Callout{block::Callout::Kind::Note, words.in(kMtpd)});
    if (const Service* service = organisation != nullptr ? organisation->service(bia.service()) : nullptr) {
        report.blocks.append(block::Heading{1, words.in(kCovers)});
        report.blocks.append(coverTable(bia, *service, words));
    }
    report.blocks.append(block::Heading{1, words.in(kImpacts)});
    for (const BiaItem& item : bia.items()) {
        if (item.impacts.isEmpty())
            continue;
        report.blocks.append(
            block::Heading{2, QString(QString::number(item.priority) + u"　"_s + words.in(item.name))});
        report.blocks.append(impactTable(item, words));
    }
    const QStringList unconfirmed = unconfirmedIn(bia.json(), words);
    if (!unconfirmed.isEmpty()) {
        report.blocks.append(block::Heading{1, words.in(kUnconfirmed)});
        report.blocks.append(block::Items{unconfirmed});
    }
    return report;
}

}  // namespace holdfast
