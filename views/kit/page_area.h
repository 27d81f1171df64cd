// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace holdfast {

/// A page that is scrolled as a whole. By keyboard too: it takes the focus, and then its scroll bar says so
/// and no frame does, which cards and charts would cut.
class PageArea final : public QScrollArea {
    Q_OBJECT

public:
    PageArea(const QString& name, const QString& accessibleName, QWidget* content, QWidget* parent = nullptr);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

}  // namespace holdfast
