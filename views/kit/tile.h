// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>

namespace holdfast {

/// A large thing to choose: a heading that wraps, and a note below it. Space or a click chooses it; Enter
/// does nothing.
class Tile final : public QPushButton {
    Q_OBJECT

public:
    /// `name` ends in "Button"; `key` is shown in the corner, such as "1", and may be empty.
    Tile(const QString& name, const QString& heading, const QString& note, const QString& key = {},
         QWidget* parent = nullptr);

    void setNote(const QString& note);
    /// For a page on which little else stands.
    void makeLarge();
    QString heading() const { return m_heading->text(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void describe();

    QLabel* m_heading;
    QLabel* m_note;
};

}  // namespace holdfast
