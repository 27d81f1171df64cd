// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/palette_delegate.h"

#include "views/kit/theme.h"
#include "views/search/palette_model.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kMargin = 10;
constexpr int kBarWidth = 3;
constexpr int kRadius = 5;
constexpr int kLineGap = 2;
constexpr double kSmall = 0.9;
constexpr double kLarge = 1.25;
constexpr double kMostForNumber = 0.5;  ///< Of the row's width.

struct Fonts {
    explicit Fonts(const QFont& base)
        : title(base),
          small(resized(base, kSmall)),
          heading(resized(base, kSmall, QFont::DemiBold)),
          address(resized(base, 1, QFont::DemiBold)),
          number(resized(base, kLarge, QFont::DemiBold))
    {
    }

    QFont title;
    QFont small;
    QFont heading;
    QFont address;
    QFont number;
};

/// One line of text, cut at the end where it is too long, with `ranges` in the accent's colour and heavier.
void drawMarked(QPainter* painter, const QRect& area, const QFont& font, const QColor& colour,
                const QColor& accent, const QString& text, const QList<TextRange>& ranges)
{
    QString line = text;
    line.replace(u'\n', u' ');
    // Heavier characters are wider, so the cut is made for a line of them where any are marked.
    QFont heavy = font;
    heavy.setWeight(QFont::Bold);
    line = QFontMetrics(ranges.isEmpty() ? font : heavy).elidedText(line, Qt::ElideRight, area.width());
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange& range : ranges) {
        const qsizetype length = std::min(range.length, line.size() - range.start);
        if (length <= 0)
            continue;
        QTextLayout::FormatRange format;
        format.start = static_cast<int>(range.start);
        format.length = static_cast<int>(length);
        format.format.setFontWeight(QFont::Bold);
        format.format.setForeground(accent);
        formats.append(format);
    }
    QTextLayout layout(line, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine drawn = layout.createLine();
    if (drawn.isValid())
        drawn.setLineWidth(area.width());
    layout.endLayout();
    painter->setPen(colour);
    layout.draw(painter, area.topLeft());
}

void drawHeading(QPainter* painter, const QStyleOptionViewItem& option, const Fonts& fonts,
                 const QString& text)
{
    const QRect area = option.rect.adjusted(kMargin, 0, -kMargin, -kLineGap);
    painter->setFont(fonts.heading);
    painter->setPen(tint::muted(option.palette));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom, text);
}

void drawGround(QPainter* painter, const QStyleOptionViewItem& option)
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (!isChosen && !isHovered)
        return;
    const QRect ground = option.rect.adjusted(2, 1, -2, -1);
    painter->setPen(Qt::NoPen);
    QColor wash = tint::accentWash(option.palette);
    if (!isChosen)
        wash.setAlphaF(0.5F);
    painter->setBrush(wash);
    painter->drawRoundedRect(ground, kRadius, kRadius);
    if (!isChosen)
        return;
    painter->setBrush(tint::accent(option.palette));
    painter->drawRoundedRect(QRect(ground.left(), ground.top(), kBarWidth, ground.height()), 1, 1);
}

/// Draws what stands at the right; how wide it is.
int drawNumber(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area, const Fonts& fonts,
               const QModelIndex& index)
{
    QString number = index.data(PaletteModel::NumberRole).toString();
    if (number.isEmpty())
        return 0;
    const bool isCommand =
        index.data(PaletteModel::KindRole).toInt() == static_cast<int>(SearchKind::Command);
    // An address is long, and is copied rather than read out.
    const QFont font = isCommand ? fonts.small : number.contains(u'@') ? fonts.address : fonts.number;
    const QFontMetrics metrics(font);
    const int most = static_cast<int>(area.width() * kMostForNumber);
    number = metrics.elidedText(number, Qt::ElideMiddle, most);
    const int width = metrics.horizontalAdvance(number);
    painter->setFont(font);
    if (!isCommand) {
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, number);
        return width;
    }
    const int keyWidth = width + kMargin;
    const int keyHeight = metrics.height() + kLineGap * 2;
    const QRect key(area.right() - keyWidth, area.center().y() - keyHeight / 2, keyWidth, keyHeight);
    painter->setPen(tint::line(option.palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(key, kRadius, kRadius);
    painter->setPen(tint::muted(option.palette));
    painter->drawText(key, Qt::AlignCenter, number);
    return keyWidth;
}

}  // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Fonts fonts(option.font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        drawHeading(painter, option, fonts, index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    drawGround(painter, option);
    const QFontMetrics titleMetrics(fonts.title);
    const QRect inner = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const int signWidth = titleMetrics.height() + kMargin;
    painter->setFont(fonts.title);
    painter->setPen(tint::muted(option.palette));
    painter->drawText(QRect(inner.left(), inner.top(), titleMetrics.height(), inner.height()),
                      Qt::AlignCenter, index.data(PaletteModel::ShapeRole).toString());
    const int numberWidth = drawNumber(painter, option, inner, fonts, index);
    const int room = inner.width() - signWidth - (numberWidth > 0 ? numberWidth + kMargin : 0);
    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const int detailHeight = detail.isEmpty() ? 0 : QFontMetrics(fonts.small).height() + kLineGap;
    const int top = inner.center().y() - (titleMetrics.height() + detailHeight) / 2;
    const QColor accent = tint::accent(option.palette);
    drawMarked(painter, QRect(inner.left() + signWidth, top, room, titleMetrics.height()), fonts.title,
               option.palette.color(QPalette::Text), accent, index.data(Qt::DisplayRole).toString(),
               index.data(PaletteModel::TitleRangesRole).value<QList<TextRange>>());
    if (!detail.isEmpty()) {
        drawMarked(
            painter,
            QRect(inner.left() + signWidth, top + titleMetrics.height() + kLineGap, room, detailHeight),
            fonts.small, tint::muted(option.palette), accent, detail,
            index.data(PaletteModel::DetailRangesRole).value<QList<TextRange>>());
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Fonts fonts(option.font);
    const bool isHeading = index.data(PaletteModel::HeadingRole).toBool();
    const int height =
        isHeading ? QFontMetrics(fonts.heading).height() + kMargin
                  : QFontMetrics(fonts.title).height() + QFontMetrics(fonts.small).height() + kMargin;
    return {option.rect.width(), height};
}

}  // namespace holdfast
