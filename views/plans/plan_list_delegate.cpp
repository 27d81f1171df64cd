// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plans/plan_list_delegate.h"

#include "models/incidents/plan_list_model.h"
#include "views/kit/theme.h"
#include "views/plans/plan_reading.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kPadding = 7;
constexpr int kIndent = 14;
constexpr int kMostLines = 3;
constexpr double kSmaller = 0.88;

struct Lines {
    QString above;  ///< Small, muted.
    QString state;  ///< Small, at the right of `above`.
    QString main;
    QString below;  ///< Small, muted.
};

Lines linesOf(const QModelIndex& index)
{
    if (index.data(PlanListModel::IsHitRole).toBool())
        return {{},
                {},
                index.data(Qt::DisplayRole).toString(),
                index.data(PlanListModel::ExcerptRole).toString()};
    return {index.data(PlanListModel::CodeRole).toString(),
            index.data(PlanListModel::StateNameRole).toString(),
            index.data(PlanListModel::TitleRole).toString(),
            {}};
}

Status statusOfRow(const QModelIndex& index)
{
    if (index.data(PlanListModel::IsShippedRole).toBool())
        return Status::Quiet;
    return statusOf(static_cast<RevisionState>(index.data(PlanListModel::StateRole).toInt()));
}

/// A font that stands in for another may be taller.
int mostHeight(const QFontMetrics& metrics)
{
    return kMostLines * metrics.lineSpacing() + metrics.lineSpacing() / 2;
}

/// `text`, with an ellipsis where it does not fit into a few lines of `width`.
QString fitted(const QFontMetrics& metrics, const QString& text, int width)
{
    const int most = mostHeight(metrics);
    const auto fits = [&](const QString& one) {
        return metrics.boundingRect(QRect(0, 0, width, 2 * most), Qt::TextWordWrap, one).height() <= most;
    };
    QString shown = text;
    for (qsizetype length = text.size(); !fits(shown) && length > 0; --length)
        shown = text.left(length).trimmed() + u'…';
    return shown;
}

/// The place of `text` in at most a few lines of `width`.
QRect placeOf(const QFontMetrics& metrics, const QString& text, int width)
{
    const QRect most(0, 0, width, mostHeight(metrics));
    return metrics.boundingRect(most, Qt::AlignLeft | Qt::TextWordWrap, text).intersected(most);
}

}  // namespace

QSize PlanListDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int full = view != nullptr ? view->viewport()->width() : option.rect.width();
    const int indent = index.data(PlanListModel::IsHitRole).toBool() ? kIndent : 0;
    const int width = full - 2 * kPadding - indent;
    const Lines lines = linesOf(index);
    const QFontMetrics small(resized(option.font, kSmaller));
    const QFontMetrics metrics(option.font);
    int height = 2 * kPadding + placeOf(metrics, lines.main, width).height();
    if (!lines.above.isEmpty())
        height += small.lineSpacing();
    if (!lines.below.isEmpty())
        height += placeOf(small, lines.below, width).height();
    return {full, height};
}

void PlanListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    const bool isChosen = (option.state & QStyle::State_Selected) != 0;
    const QPalette& palette = option.palette;
    const QColor ink = palette.color(QPalette::Active, isChosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor second = isChosen ? ink : tint::muted(palette);
    if (isChosen)
        painter->fillRect(option.rect, tint::accent(palette));
    else if ((option.state & QStyle::State_MouseOver) != 0)
        painter->fillRect(option.rect, tint::accentWash(palette));
    const int indent = index.data(PlanListModel::IsHitRole).toBool() ? kIndent : 0;
    QRect rest = option.rect.adjusted(kPadding + indent, kPadding, -kPadding, -kPadding);
    Lines lines = linesOf(index);
    lines.main = fitted(QFontMetrics(option.font), lines.main, rest.width());
    const QFont small = resized(option.font, kSmaller);
    const QFontMetrics smallMetrics(small);
    if (!lines.above.isEmpty()) {
        const Status status = statusOfRow(index);
        painter->setFont(small);
        painter->setPen(second);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignTop, lines.above);
        painter->setPen(isChosen ? ink : statusColour(status, palette));
        painter->drawText(rest, Qt::AlignRight | Qt::AlignTop, shapeOf(status) + u' ' + lines.state);
        rest.setTop(rest.top() + smallMetrics.lineSpacing());
    }
    painter->setFont(option.font);
    painter->setPen(ink);
    const QRect main =
        placeOf(QFontMetrics(option.font), lines.main, rest.width()).translated(rest.topLeft());
    painter->setClipRect(QRect(rest.left(), main.top(), rest.width(), main.height()));
    painter->drawText(rest, Qt::AlignLeft | Qt::TextWordWrap, lines.main);
    painter->setClipping(false);
    if (!lines.below.isEmpty()) {
        rest.setTop(main.bottom() + 1);
        painter->setFont(small);
        painter->setPen(second);
        painter->drawText(rest, Qt::AlignLeft | Qt::TextWordWrap, lines.below);
    }
    painter->restore();
}

}  // namespace holdfast
