// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace holdfast {

/// An ordered chain of boxes with arrows between them; the last box is the one that it leads to. Breaks into
/// lines where it is too wide.
class ChainView final : public QWidget {
    Q_OBJECT

public:
    explicit ChainView(QWidget* parent = nullptr);

    void show(const QStringList& links);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<QRect> boxesIn(int width) const;

    QStringList m_links;
};

}  // namespace holdfast
