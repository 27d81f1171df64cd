// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_delegate.h"

#include "models/incidents/timeline_table_model.h"
#include "views/kit/theme.h"
#include "views/timeline/entry_look.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kMargin = 10;
constexpr int kSpace = 7;
constexpr int kBar = 3;  ///< Width of the mark at the edge of an entry that stands out.
constexpr int kPictureHeight = 120;
/// More lines of one entry are cut: a pasted log must not fill the screen.
constexpr int kMostLines = 14;

QFont headFont(const QFont& font)
{
    return resized(font, 0.92);
}

/// Breaks `layout` into lines of `width`; their height. Long words break where they must.
qreal breakLines(QTextLayout& layout, int width)
{
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    qreal height = 0;
    for (int lines = 0; lines < kMostLines; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

bool isPicture(const TimelineItem& item)
{
    return item.evidence && isPictureName(item.evidence->name);
}

}  // namespace

TimelineDelegate::TimelineDelegate(PictureLoader* pictures, QObject* parent)
    : QStyledItemDelegate(parent), m_pictures(pictures)
{
}

void TimelineDelegate::setTimes(const QTimeZone& zone, Instant today)
{
    m_zone = zone;
    m_today = today;
}

QString TimelineDelegate::words(const TimelineItem& item) const
{
    constexpr qsizetype kMostWords = 2000;
    QString text = item.sentence.left(kMostWords).trimmed();
    if (text.size() < item.sentence.trimmed().size())
        text += u" …"_s;
    if (!item.conflict.isEmpty())
        text += u'\n' + item.conflict;
    text.replace(u'\n', QChar::LineSeparator);
    return text;
}

QPixmap TimelineDelegate::pictureOf(const TimelineItem& item) const
{
    return m_pictures != nullptr && isPicture(item) ? m_pictures->picture(item.evidence->sha256) : QPixmap();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TimelineItem item = index.data(TimelineTableModel::ItemRole).value<TimelineItem>();
    const int width = m_width > 0 ? m_width : option.rect.width();
    QTextLayout layout(words(item), option.font);
    const int text = static_cast<int>(std::ceil(breakLines(layout, std::max(width - 2 * kMargin - kBar, 1))));
    int height = kSpace + QFontMetrics(headFont(option.font)).height() + text + kSpace + 2;
    if (m_pictures != nullptr && isPicture(item))
        height += kPictureHeight + kSpace;
    return {width, height};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const TimelineItem item = index.data(TimelineTableModel::ItemRole).value<TimelineItem>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen)
        painter->fillRect(option.rect, tint::accentWash(option.palette));
    const EntryTone tone = item.conflict.isEmpty() ? toneOf(item.kind) : EntryTone::Bad;
    const QRect bar(option.rect.left(), option.rect.top(), kBar, option.rect.height());
    if (isChosen)
        painter->fillRect(bar, tint::accent(option.palette));
    else if (tone != EntryTone::Plain && !item.isVoid)
        painter->fillRect(bar.adjusted(0, 2, 0, -2), toneColour(tone, option.palette));
    painter->setPen(tint::line(option.palette));
    painter->setOpacity(0.5);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setOpacity(1);

    const QRect area = option.rect.adjusted(kMargin + kBar, kSpace, -kMargin, -kSpace);
    const int headHeight = paintHead(*painter, option, item, area);
    QFont font = option.font;
    font.setStrikeOut(item.isVoid);
    QTextLayout layout(words(item), font);
    const qreal height = breakLines(layout, area.width());
    painter->setPen(item.isVoid ? tint::muted(option.palette)
                                : option.palette.color(QPalette::Active, QPalette::Text));
    layout.draw(painter, QPointF(area.left(), area.top() + headHeight + 2));
    const int below = area.top() + headHeight + 2 + static_cast<int>(std::ceil(height));
    paintPicture(*painter, option, item,
                 {area.left(), below + kSpace, area.width(), std::max(area.bottom() - below - kSpace, 0)});
    if (option.state.testFlag(QStyle::State_HasFocus) && !isChosen) {
        painter->setPen(tint::accent(option.palette));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

/// Paints the line above the words; its height.
int TimelineDelegate::paintHead(QPainter& painter, const QStyleOptionViewItem& option,
                                const TimelineItem& item, const QRect& area) const
{
    const QFont plain = headFont(option.font);
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(plain);
    const QColor muted = tint::muted(option.palette);
    const QString number = item.number > 0 ? u"#"_s + QString::number(item.number) : QString();
    const int numberWidth = metrics.horizontalAdvance(number);
    painter.setFont(plain);
    painter.setPen(muted);
    painter.drawText(QRect(area.right() - numberWidth, area.top(), numberWidth + 1, metrics.height()),
                     static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), number);
    int left = area.left();
    const int end = area.right() - numberWidth - kSpace;
    const auto write = [&](const QString& text, const QFont& font, const QColor& colour) {
        if (left >= end || text.isEmpty())
            return;
        const QFontMetrics own(font);
        const QString fitting = own.elidedText(text, Qt::ElideRight, end - left);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(left, area.top(), end - left, metrics.height()),
                         static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), fitting);
        left += own.horizontalAdvance(fitting) + kSpace;
    };
    write(entryTime(item.occurredAt, m_zone, m_today), strong, option.palette.color(QPalette::Text));
    write(item.author, plain, muted);
    const EntryTone tone = toneOf(item.kind);
    const QString shape = shapeOf(tone);
    const QString kind = timelineKindName(item.kind);
    write((shape.isEmpty() ? u"·"_s : shape) + u' ' + kind, tone == EntryTone::Plain ? plain : strong,
          toneColour(tone, option.palette));
    const QList<EntryMark> marks = marksOf(item, m_zone, m_today);
    for (const EntryMark& mark : marks)
        write(mark.text, mark.status == Status::Quiet ? plain : strong,
              statusColour(mark.status, option.palette));
    return metrics.height();
}

void TimelineDelegate::paintPicture(QPainter& painter, const QStyleOptionViewItem& option,
                                    const TimelineItem& item, const QRect& area) const
{
    if (m_pictures == nullptr || !isPicture(item))
        return;
    const QPixmap picture = pictureOf(item);
    if (picture.isNull()) {
        painter.setPen(tint::line(option.palette));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRect(area.topLeft(), QSize(kPictureHeight * 3 / 2, kPictureHeight))
                                    .intersected(area.adjusted(0, 0, 0, kPictureHeight)),
                                4, 4);
        return;
    }
    const QSize size = picture.size().scaled({area.width(), std::min(kPictureHeight, picture.height())},
                                             Qt::KeepAspectRatio);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(QRect(area.topLeft(), size), picture);
    painter.setPen(tint::line(option.palette));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRect(area.topLeft(), size));
}

}  // namespace holdfast
