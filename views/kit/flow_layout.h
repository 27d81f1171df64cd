// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace holdfast {

/// Widgets one after the other, on as many lines as the width asks for; from the right with Qt::AlignRight.
/// What is hidden takes no room.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    /// The widest widget on a line of its own.
    QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    int arrange(const QRect& area, bool moves) const;

    QList<QLayoutItem*> m_items;
};

}  // namespace holdfast
