// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace holdfast {

/// Fills `rect` with the hatching by which a drill is known.
void paintHatch(QPainter& painter, const QRect& rect, const QPalette& palette);

/// A hatched band that says 演练 EXERCISE, in both languages whatever is chosen: nobody may take a drill for
/// the real thing.
class ExerciseStrip final : public QWidget {
    Q_OBJECT

public:
    explicit ExerciseStrip(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Puts the strip on top of a dialog about an exercise, and says it in the title; once its layout is there.
void markAsExercise(QWidget& dialog);

}  // namespace holdfast
