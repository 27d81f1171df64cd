// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace holdfast {

class ForeignDatabase;

/// A monitor of Uptime Kuma.
struct KumaMonitor {
    qint64 id;
    QString name;  ///< May be empty.
    std::optional<qint64> interval_s;
};

/// A heartbeat; what the file holds otherwise than expected is absent.
struct KumaBeat {
    qint64 row;
    std::optional<qint64> monitor;
    std::optional<qint64> status;  ///< 0 down, 1 up, 2 pending, 3 maintenance.
    std::optional<QString> time;   ///< "2024-01-31 06:22:33.517", UTC.
    std::optional<double> ping_ms;
    std::optional<QString> message;
};

/// The tables in which version 2 sums beats up, with the length of their rows' periods in seconds.
enum class KumaStatistic { Minutely = 60, Hourly = 3'600, Daily = 86'400 };

/// How many beats of which state began in a period.
struct KumaCount {
    qint64 row;
    std::optional<qint64> monitor;
    std::optional<qint64> from_s;  ///< Unix time.
    std::optional<qint64> up;
    std::optional<qint64> down;     ///< Pending beats among them.
    std::optional<QString> extras;  ///< JSON: {"maintenance": n}.
};

/// Reads a copy of Uptime Kuma's database. Of all that it holds, only names, types of check, intervals, beats
/// and their sums can be read at all: no user, setting, notification or credential.
class KumaStore {
public:
    static Result<std::unique_ptr<KumaStore>> open(const QString& path, const Progress& progress);
    ~KumaStore();
    KumaStore(const KumaStore&) = delete;
    KumaStore& operator=(const KumaStore&) = delete;

    bool lacksWal() const;
    Result<QList<KumaMonitor>> monitors();
    /// Beats in the order in which they were written; stops where `take` answers false.
    Done beats(const std::function<bool(const KumaBeat&)>& take);
    /// Nothing where the file has no such table (version 1).
    Done counts(KumaStatistic statistic, const std::function<bool(const KumaCount&)>& take);

private:
    explicit KumaStore(std::unique_ptr<ForeignDatabase> database);

    std::unique_ptr<ForeignDatabase> m_database;
};

}  // namespace holdfast
