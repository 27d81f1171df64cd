// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/readiness/findings_view.h"

#include "views/kit/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kMargin = 12;
constexpr int kGap = 14;
constexpr int kAbove = 8;
constexpr int kHeadingAbove = 16;
constexpr int kBar = 3;
constexpr double kHeadingSize = 1.15;
constexpr double kDetailSize = 0.92;
constexpr int kWrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

FindingSeverity severityOf(const QModelIndex& index)
{
    return static_cast<FindingSeverity>(index.data(FindingsListModel::SeverityRole).toInt());
}

bool isHeading(const QModelIndex& index)
{
    return index.data(FindingsListModel::IsHeadingRole).toBool();
}

/// The parts of a finding's row, and where they stand in it.
struct RowLayout {
    QFont textFont;
    QFont detailFont;
    QString word;
    QString text;
    QString detail;
    QString day;
    QRect wordRect;
    QRect textRect;
    QRect detailRect;
    QRect dayRect;
    int height = 0;
};

QString detailLine(const QModelIndex& index)
{
    QStringList parts;
    if (const QString detail = index.data(FindingsListModel::DetailRole).toString(); !detail.isEmpty())
        parts.append(detail);
    // The name of a source is not broken.
    if (QString clause = index.data(FindingsListModel::ClauseRole).toString(); !clause.isEmpty())
        parts.append(FindingDelegate::tr("Source: %1").arg(clause).replace(u' ', QChar::Nbsp));
    return parts.join(u"  ·  "_s);
}

QString dayText(const QModelIndex& index)
{
    const QDate due = index.data(FindingsListModel::DueRole).toDate();
    const QDate since = index.data(FindingsListModel::SinceRole).toDate();
    if (due.isValid())
        return FindingDelegate::tr("due %1").arg(due.toString(Qt::ISODate));
    return since.isValid() ? FindingDelegate::tr("since %1").arg(since.toString(Qt::ISODate)) : QString();
}

/// Lays a row out in `area`, of which only position and width count.
RowLayout layOut(const QFont& font, const QRect& area, const QModelIndex& index)
{
    RowLayout row;
    row.textFont = resized(font, 1.0, QFont::Medium);
    row.detailFont = resized(font, kDetailSize);
    const QFontMetrics textMetrics(row.textFont);
    const QFontMetrics detailMetrics(row.detailFont);
    row.word =
        shapeOf(statusOf(severityOf(index))) + u' ' + index.data(FindingsListModel::WordRole).toString();
    row.text = index.data(Qt::DisplayRole).toString();
    row.detail = detailLine(index);
    row.day = dayText(index);
    constexpr int kWordLines = 8;
    constexpr int kMostShare = 4;
    const int wordWidth = std::min(textMetrics.height() * kWordLines, area.width() / kMostShare);
    const int dayWidth = row.day.isEmpty() ? 0 : detailMetrics.horizontalAdvance(row.day);
    const int left = area.left() + kMargin + wordWidth + kGap;
    const int top = area.top() + kAbove;
    const int width = std::max(area.right() - kMargin - dayWidth - kGap - left, 1);
    const auto heightOf = [width](const QFontMetrics& metrics, const QString& text) {
        return text.isEmpty() ? 0 : metrics.boundingRect(QRect(0, 0, width, 0), kWrap, text).height();
    };
    const int textHeight = heightOf(textMetrics, row.text);
    const int detailHeight = heightOf(detailMetrics, row.detail);
    const int wordHeight = textMetrics.boundingRect(QRect(0, 0, wordWidth, 0), kWrap, row.word).height();
    row.wordRect = QRect(area.left() + kMargin, top, wordWidth, wordHeight);
    row.textRect = QRect(left, top, width, textHeight);
    row.detailRect = QRect(left, top + textHeight, width, detailHeight);
    row.dayRect = QRect(area.right() - kMargin - dayWidth, top, dayWidth, textMetrics.height());
    row.height = std::max(textHeight + detailHeight, wordHeight) + 2 * kAbove;
    return row;
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Status status = statusOf(severityOf(index));
    const QFont font = resized(option.font, kHeadingSize, QFont::DemiBold);
    const QRect area = option.rect.adjusted(kMargin, kHeadingAbove, -kMargin, 0);
    painter.setFont(font);
    painter.setPen(statusColour(status, option.palette));
    const QString shape = shapeOf(status) + u"  "_s;
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, shape);
    painter.setPen(option.palette.color(QPalette::Active, QPalette::Text));
    painter.drawText(area.adjusted(QFontMetrics(font).horizontalAdvance(shape), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignTop, index.data().toString());
    painter.setPen(tint::line(option.palette));
    painter.drawLine(option.rect.left() + kMargin, option.rect.bottom(), option.rect.right() - kMargin,
                     option.rect.bottom());
}

}  // namespace

Status statusOf(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::ActNow: return Status::Down;
    case FindingSeverity::Soon: return Status::Degraded;
    case FindingSeverity::Unproven: return Status::Unknown;
    case FindingSeverity::Note: return Status::Quiet;
    }
    Q_UNREACHABLE();
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    if (isHeading(index)) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    const QPalette& palette = option.palette;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, isChosen ? tint::accentWash(palette)
                                                : palette.color(QPalette::Active, QPalette::AlternateBase));
    if (isChosen)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(kBar, option.rect.height())),
                          tint::accent(palette));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(tint::accent(palette));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    const RowLayout row = layOut(option.font, option.rect, index);
    painter->setFont(row.textFont);
    painter->setPen(statusColour(statusOf(severityOf(index)), palette));
    painter->drawText(row.wordRect, kWrap, row.word);
    painter->setPen(palette.color(QPalette::Active, QPalette::Text));
    painter->drawText(row.textRect, kWrap, row.text);
    painter->setFont(row.detailFont);
    painter->setPen(tint::muted(palette));
    painter->drawText(row.detailRect, kWrap, row.detail);
    painter->drawText(row.dayRect, Qt::AlignRight | Qt::AlignVCenter, row.day);
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    if (isHeading(index))
        return {width, QFontMetrics(resized(option.font, kHeadingSize, QFont::DemiBold)).height() +
                           kHeadingAbove + kAbove / 2};
    return {width, layOut(option.font, QRect(0, 0, width, 0), index).height};
}

FindingsView::FindingsView(QWidget* parent) : QListView(parent)
{
    setItemDelegate(new FindingDelegate(this));
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that rows do not change their height with it.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setResizeMode(Adjust);
    setMouseTracking(true);
}

void FindingsView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

}  // namespace holdfast
