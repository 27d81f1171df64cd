// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incidents/account.h"

#include <QTreeWidget>

namespace holdfast {

/// The clocks of an incident as they stood: time against target, and the verdict as shape and word.
class PastClocks final : public QTreeWidget {
    Q_OBJECT

public:
    explicit PastClocks(QWidget* parent = nullptr);

    void show(const IncidentState& state, const QList<ClockReading>& clocks, const QString& language);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
};

}  // namespace holdfast
