// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QVariantMap>
#include <QWidget>

namespace holdfast {

/// One page of the window. A page is made anew when the language changes; what a person was doing on it goes
/// over by place() and resume().
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Names the page in preferences, links and the manual: "readiness", "incidents". Never translated.
    virtual QString name() const = 0;
    /// As the navigation shows it.
    virtual QString title() const = 0;
    /// Shows the record `subject` (a code or uid); without one, the page as it is.
    virtual void open(const QString& subject);
    /// Prints what is shown; false where there is nothing to print.
    virtual bool canPrint() const { return false; }
    virtual void print() {}

    /// Where the person is: selection, filter, half-written text.
    virtual QVariantMap place() const { return {}; }
    virtual void resume(const QVariantMap& place);

signals:
    /// Another page should show `subject`; `page` is its name().
    void recordRequested(const QString& page, const QString& subject);
};

}  // namespace holdfast
