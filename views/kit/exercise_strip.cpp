// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/exercise_strip.h"

#include "views/kit/status.h"
#include "views/kit/theme.h"

#include <QLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kPadding = 6;
constexpr int kStripe = 10;

QString stripText()
{
    return u"演练 EXERCISE"_s;
}

}  // namespace

void paintHatch(QPainter& painter, const QRect& rect, const QPalette& palette)
{
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, statusFill(Status::Maintenance, palette));
    QColor stripe = tint::card(palette);
    constexpr int kFaint = 70;
    stripe.setAlpha(kFaint);
    painter.setPen(QPen(stripe, kStripe / 2.0));
    for (int x = rect.left() - rect.height(); x < rect.right(); x += kStripe)
        painter.drawLine(x, rect.bottom() + 1, x + rect.height(), rect.top());
    painter.restore();
}

ExerciseStrip::ExerciseStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(u"exerciseStrip"_s);
    setAccessibleName(stripText());
}

QSize ExerciseStrip::sizeHint() const
{
    return {0, fontMetrics().height() + 2 * kPadding};
}

void ExerciseStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintHatch(painter, rect(), palette());
    const QFont font = resized(this->font(), 1.0, QFont::Bold);
    const int width = QFontMetrics(font).horizontalAdvance(stripText()) + 4 * kPadding;
    const QRect plate((this->width() - width) / 2, 0, width, height());
    painter.fillRect(plate, statusFill(Status::Maintenance, palette()));
    painter.setFont(font);
    painter.setPen(statusInk(Status::Maintenance, palette()));
    painter.drawText(plate, Qt::AlignCenter, stripText());
}

void markAsExercise(QWidget& dialog)
{
    dialog.layout()->setMenuBar(new ExerciseStrip(&dialog));
    dialog.setWindowTitle(u"演练 EXERCISE — "_s + dialog.windowTitle());
}

}  // namespace holdfast
