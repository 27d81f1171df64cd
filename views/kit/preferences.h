// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

namespace holdfast {

/// What one person likes on one machine: kept apart from the data, and lost without harm.
class Preferences {
public:
    /// `file` is an INI file that need not exist; an empty name keeps everything in memory only.
    explicit Preferences(const QString& file);

    /// "zh_CN" or "en"; absent: as the machine's.
    std::optional<QString> language() const;
    void setLanguage(const QString& language);
    Scheme scheme() const;
    void setScheme(Scheme scheme);
    /// Size of text in percent, 75 … 200.
    int textSize() const;
    void setTextSize(int percent);

    /// Whatever a widget wants to find again: geometry, column widths. `key` names widget and thing.
    QVariant kept(const QString& key) const;
    void keep(const QString& key, const QVariant& value);

private:
    std::unique_ptr<QSettings> m_settings;
    QVariantMap m_memory;
};

}  // namespace holdfast
