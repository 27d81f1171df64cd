// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reading/reading.h"

#include <QTextBrowser>

#include <optional>

namespace holdfast {

/// Shows a Reading: text that can be selected and copied, scrolled by keyboard, searched, and gone to by
/// place. Long lines are kept readable on wide windows.
class ReadingView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit ReadingView(QWidget* parent = nullptr);
    ~ReadingView() override;

    /// Replaces what is shown and stands at its beginning; the search is kept.
    void show(Reading reading);
    const Reading& reading() const { return m_reading; }

    /// Brings the part `name` to the top; false where there is none.
    bool showPlace(const QString& name);
    /// The part at the top of the view, or the one last gone to while it is in sight; empty before the first.
    QString placeInSight() const;

    /// Marks all places that contain `needle`, letter case aside, and goes to the first one from here.
    void search(const QString& needle);
    int hitCount() const { return static_cast<int>(m_hits.size()); }
    /// From 1; 0 where there is none.
    int currentHit() const { return m_current ? *m_current + 1 : 0; }
    /// Goes to the next hit, or the previous; over the end to the other.
    void stepHit(int by);

signals:
    void hitsChanged();
    void placeChanged(const QString& name);
    /// A link to a part of another kind than "copy:" was activated: "step:D05".
    void linkActivated(const QString& target);
    /// `text` was put on the clipboard.
    void copied(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(const QUrl& link);
    void notePlace();
    void findAll();
    void markHits();
    void scrollTo(int position);
    double topOf(int position) const;
    QRectF rectOf(const Reading::Ground& ground) const;
    void paintChip(QPainter& painter, const Reading::Chip& chip, double top) const;

    Reading m_reading;
    QString m_needle;
    QList<int> m_hits;
    std::optional<int> m_current;
    QString m_place;
    std::optional<int> m_goneTo;  ///< Scroll position of the place that was asked for.
};

}  // namespace holdfast
