// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/timeline_item.h"
#include "views/timeline/picture_loader.h"

#include <QStyledItemDelegate>

namespace holdfast {

/// Paints entries of a timeline: time, author, kind and marks on one line, the words below, wrapped, then the
/// picture that the entry brings.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `pictures` is not owned and may be null: then only names are shown.
    explicit TimelineDelegate(PictureLoader* pictures, QObject* parent = nullptr);

    /// Times are those of `zone`; those of the day of `today` go without a date.
    void setTimes(const QTimeZone& zone, Instant today);
    /// How wide an entry is painted.
    void setWidth(int width) { m_width = width; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QString words(const TimelineItem& item) const;
    QPixmap pictureOf(const TimelineItem& item) const;
    int paintHead(QPainter& painter, const QStyleOptionViewItem& option, const TimelineItem& item,
                  const QRect& area) const;
    void paintPicture(QPainter& painter, const QStyleOptionViewItem& option, const TimelineItem& item,
                      const QRect& area) const;

    PictureLoader* m_pictures;
    QTimeZone m_zone = QTimeZone::utc();
    Instant m_today;
    int m_width = 0;
};

}  // namespace holdfast
