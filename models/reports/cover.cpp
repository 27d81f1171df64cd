// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/cover.h"

#include "models/core/bilingual.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kOrganisation{u"单位", u"Organisation"};
constexpr Bilingual kKind{u"文件类型", u"Document"};
constexpr Bilingual kCode{u"编号", u"Number"};
constexpr Bilingual kVersion{u"版本", u"Version"};
constexpr Bilingual kGenerated{u"生成时间", u"Printed"};
constexpr Bilingual kLog{u"日志校验信息", u"Log checksum"};
constexpr Bilingual kRevisions{u"版本记录", u"Revisions"};
constexpr Bilingual kDate{u"日期", u"Date"};
constexpr Bilingual kState{u"状态", u"State"};
constexpr Bilingual kAuthor{u"编写", u"Author"};
constexpr Bilingual kApproved{u"批准", u"Approved by"};
constexpr Bilingual kChange{u"变更内容", u"Change"};
constexpr Bilingual kDrill{u"本文件属于演练，其中内容并非真实事件。",
                           u"This belongs to an exercise. Nothing in it really happened."};

constexpr Bilingual kDraft{u"本文件尚未发布，内容可能变化。",
                           u"This document is not published. Its content may change."};

constexpr double kNarrow = 0.8;
constexpr double kMedium = 1.3;
constexpr double kWide = 3.0;

}  // namespace

block::Table revisionTable(const ReportFurniture& furniture)
{
    const QString& language = furniture.language;
    block::Table table;
    table.title = kRevisions.in(language);
    table.columns = {{kVersion.in(language), kNarrow},  {kDate.in(language), kMedium},
                     {kState.in(language), kMedium},    {kAuthor.in(language), kMedium},
                     {kApproved.in(language), kMedium}, {kChange.in(language), kWide}};
    for (const ReportRevision& revision : furniture.revisions) {
        table.rows.append({block::Cell(revision.label), block::Cell(revision.date),
                           block::Cell(revision.state), block::Cell(revision.author),
                           block::Cell(revision.approvedBy), block::Cell(revision.change)});
    }
    return table;
}

QList<ReportBlock> coverBlocks(const ReportFurniture& furniture)
{
    const QString& language = furniture.language;
    QList<ReportBlock> blocks;
    block::Facts facts;
    const auto add = [&](const Bilingual& name, const QString& value) {
        if (!value.isEmpty())
            facts.facts.append({name.in(language), value});
    };
    add(kOrganisation, furniture.organisation);
    add(kKind, furniture.kind);
    add(kCode, furniture.code);
    add(kVersion, furniture.version);
    add(kGenerated, generatedLine(furniture));
    add(kLog, logHeadInFull(furniture));
    if (furniture.isDrill)
        blocks.append(
            block::Callout{block::Callout::Kind::Warning, drillMark() + (u" — "_s + kDrill.in(language))});
    if (!furniture.isDrill && furniture.isDraft)
        blocks.append(block::Callout{block::Callout::Kind::Warning,
                                     markOf(furniture) + (u" — "_s + kDraft.in(language))});
    blocks.append(facts);
    if (!furniture.assurance.isEmpty())
        blocks.append(block::Paragraph{furniture.assurance, ReportTone::Muted});
    if (!furniture.revisions.isEmpty()) {
        blocks.append(block::Heading{2, kRevisions.in(language)});
        blocks.append(revisionTable(furniture));
    }
    return blocks;
}

}  // namespace holdfast
