// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QComboBox>
#include <QTimeZone>

#include <optional>

namespace holdfast {

/// Every time zone there is, found by typing a piece of its name ("shang", "+08:00", "中国"). Nothing is
/// chosen at first.
class ZoneCombo final : public QComboBox {
    Q_OBJECT

public:
    /// Offsets are shown as they are at `at`.
    explicit ZoneCombo(Instant at, QWidget* parent = nullptr);

    /// Absent while nothing, or nothing that there is, was chosen.
    std::optional<QTimeZone> zone() const;
    /// As wide as what is chosen.
    QSize sizeHint() const override;
    void setZone(const std::optional<QTimeZone>& zone);

signals:
    void chosen(const QTimeZone& zone);

private:
    void take();
};

/// "Asia/Shanghai (UTC+08:00)".
QString nameWithOffset(const QTimeZone& zone, Instant at);

}  // namespace holdfast
