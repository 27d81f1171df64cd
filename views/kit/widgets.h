// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/status.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QVBoxLayout;

namespace holdfast {

/// A label whose text is shown as it is written, whoever wrote it. `look` as applyTheme() knows it.
QLabel* makeLabel(const QString& text, const QString& look = {}, QWidget* parent = nullptr);

/// A button with the two names that every control has: `name` for tests (ends in "Button"), `text` for
/// people.
QPushButton* makeButton(const QString& name, const QString& text, const QString& look = {},
                        QWidget* parent = nullptr);

/// Changes a dynamic property "look" and has the style take notice.
void setLook(QWidget* widget, const QString& look);

/// Takes a widget off the screen for good, from within its own signal too; no test finds it any more.
void discard(QWidget* widget);

/// A frame with rounded corners and its layout.
QFrame* makeCard(QWidget* parent = nullptr);
QVBoxLayout* layoutOf(QFrame* card);

/// A small coloured mark: shape and word, in the colours of its status.
class StatusBadge final : public QWidget {
    Q_OBJECT

public:
    explicit StatusBadge(QWidget* parent = nullptr);

    /// `shape` stands in for the status's own, for example that of a step's state.
    void show(Status status, const QString& word, const QString& shape = {});
    /// Only coloured words, no ground.
    void setFlat(bool isFlat);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text() const;

    Status m_status = Status::Quiet;
    QString m_word;
    QString m_shape;
    bool m_isFlat = false;
};

/// A button that takes a whole line. Where its words find no room they are cut with "…", and its tooltip says
/// them whole.
class LineButton final : public QPushButton {
    Q_OBJECT

public:
    /// As makeButton().
    LineButton(const QString& name, const QString& text, const QString& look, QWidget* parent = nullptr);

    /// What it says and is called.
    void setWords(const QString& words);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// What an empty page says: what belongs here, and the first thing to do about it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    /// `action` may be empty: then there is no button.
    EmptyState(const QString& title, const QString& text, const QString& action, QWidget* parent = nullptr);

signals:
    void actionRequested();
};

}  // namespace holdfast
