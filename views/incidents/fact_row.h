// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/status.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace holdfast {

class StatusBadge;

/// What is known of something, as names over values, in lines of five.
class FactRow final : public QWidget {
    Q_OBJECT

public:
    struct Fact {
        QString name;
        QString value;
    };

    explicit FactRow(QWidget* parent = nullptr);
    void show(const QList<Fact>& facts);

private:
    struct Pair {
        QLabel* name;
        QLabel* value;
    };

    QGridLayout* m_grid;
    QList<Pair> m_pairs;
};

/// Verdicts side by side, in as many lines as they need, each as shape, colour and words.
class VerdictRow final : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        Status status;
        QString words;
    };

    using QWidget::QWidget;
    void show(const QList<Entry>& verdicts);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QList<StatusBadge*> m_badges;
};

}  // namespace holdfast
