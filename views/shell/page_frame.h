// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace holdfast {

class Page;

/// A page in the window. It fills its place; where the place is too small for it (large text in a small
/// window), it keeps the size that it needs and is scrolled.
class PageFrame final : public QScrollArea {
    Q_OBJECT

public:
    /// Owns `page`.
    explicit PageFrame(Page* page, QWidget* parent = nullptr);

    Page* page() const { return m_page; }
    QSize minimumSizeHint() const override { return {}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    Page* m_page;
};

}  // namespace holdfast
