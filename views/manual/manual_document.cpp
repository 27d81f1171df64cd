// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/manual/manual_document.h"

#include "views/kit/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace holdfast {

namespace {

constexpr double kTitleSize = 1.7;
constexpr double kHeadingSize = 1.25;
constexpr double kLineHeight = 132;  // Percent; Chinese needs the air.
constexpr double kTableLineHeight = 115;
constexpr double kFixedSize = 0.93;  // Fixed fonts are drawn large.
constexpr double kCellPadding = 6;
constexpr double kMargin = 20;

struct Look {
    QFont font;
    QPalette palette;
};

QTextBlockFormat formatOf(const QTextBlock& block, const Look& look)
{
    QTextBlockFormat format = block.blockFormat();
    const double line = look.font.pointSizeF();
    const bool isInTable = QTextCursor(block).currentTable() != nullptr;
    format.setLineHeight(isInTable ? kTableLineHeight : kLineHeight, QTextBlockFormat::ProportionalHeight);
    if (format.headingLevel() == 1) {
        format.setTopMargin(0);
        format.setBottomMargin(line);
    } else if (format.headingLevel() > 1) {
        format.setTopMargin(line * 1.6);
        format.setBottomMargin(line * 0.5);
    } else if (format.hasProperty(QTextFormat::BlockCodeFence)) {
        // Lines of a block touch, or their ground would be striped.
        format.setLineHeight(0, QTextBlockFormat::SingleHeight);
        format.setBackground(tint::accentWash(look.palette));
        format.setTopMargin(0);
        format.setBottomMargin(0);
    } else if (format.hasProperty(QTextFormat::BlockQuoteLevel)) {
        format.setBackground(tint::accentWash(look.palette));
        format.setLeftMargin(line);
        format.setRightMargin(line);
        format.setTopMargin(line * 0.8);
        format.setBottomMargin(line * 0.8);
    } else if (block.textList() != nullptr) {
        format.setTopMargin(line * 0.25);
        format.setBottomMargin(line * 0.25);
    } else if (!isInTable) {
        format.setTopMargin(line * 0.4);
        format.setBottomMargin(line * 0.6);
    }
    return format;
}

QTextCharFormat formatOf(const QTextFragment& fragment, const QTextBlockFormat& block, const Look& look)
{
    const int headingLevel = block.headingLevel();
    QTextCharFormat format = fragment.charFormat();
    if (headingLevel > 0) {
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.setFontPointSize(look.font.pointSizeF() * (headingLevel == 1 ? kTitleSize : kHeadingSize));
        format.setFontWeight(QFont::DemiBold);
    }
    if (format.isAnchor()) {
        format.setForeground(look.palette.link());
        format.setFontUnderline(true);
    } else if (block.hasProperty(QTextFormat::BlockCodeFence)) {
        format.setFontPointSize(look.font.pointSizeF() * kFixedSize);
    } else if (format.fontFixedPitch()) {
        format.setBackground(tint::accentWash(look.palette));
        format.setFontPointSize(look.font.pointSizeF() * kFixedSize);
    }
    return format;
}

void setBlocks(QTextDocument& document, const Look& look)
{
    struct Run {
        int from;
        int to;
        QTextCharFormat format;
    };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QList<Run> runs;
        const QTextBlockFormat before = block.blockFormat();
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            runs.append({fragment.position(), fragment.position() + fragment.length(),
                         formatOf(fragment, before, look)});
        }
        QTextCursor cursor(block);
        cursor.setBlockFormat(formatOf(block, look));
        for (const Run& run : std::as_const(runs)) {
            cursor.setPosition(run.from);
            cursor.setPosition(run.to, QTextCursor::KeepAnchor);
            cursor.setCharFormat(run.format);
        }
    }
}

void setTable(QTextTable& table, const Look& look)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(tint::line(look.palette));
    format.setCellPadding(kCellPadding);
    format.setCellSpacing(0);
    format.setTopMargin(kCellPadding);
    format.setBottomMargin(kCellPadding);
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(0, column);
        QTextCharFormat head = cell.format();
        head.setBackground(look.palette.color(QPalette::AlternateBase));
        cell.setFormat(head);
    }
}

}  // namespace

void setManualText(QTextDocument& document, const QString& markdown, const QFont& font,
                   const QPalette& palette)
{
    const Look look{font, palette};
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(font);
    document.setDocumentMargin(kMargin);
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    document.setMarkdown(markdown, features | QTextDocument::MarkdownNoHTML);
    setBlocks(document, look);
    const auto frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        if (auto* table = qobject_cast<QTextTable*>(frame))
            setTable(*table, look);
    }
}

}  // namespace holdfast
