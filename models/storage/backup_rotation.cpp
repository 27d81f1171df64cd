// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup_rotation.h"

#include "models/core/rfc3339.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

using PeriodOf = std::function<QString(const QDateTime&)>;

/// Marks the newest backup of each of the last `count` periods that have one. `newestFirst` is so ordered.
void keepNewestOfEach(const QList<BackupFile>& newestFirst, int count, const PeriodOf& periodOf,
                      QSet<QString>& kept)
{
    QSet<QString> periods;
    for (const BackupFile& backup : newestFirst) {
        const QString period = periodOf(QDateTime::fromMSecsSinceEpoch(toMs(backup.takenAt), Qt::UTC));
        if (periods.contains(period))
            continue;
        if (periods.size() == count)
            return;
        periods.insert(period);
        kept.insert(backup.name);
    }
}

QString isoWeek(const QDateTime& at)
{
    int year = 0;
    const int week = at.date().weekNumber(&year);
    return u"%1-W%2"_s.arg(year).arg(week);
}

}  // namespace

QList<BackupFile> expiredBackups(const QList<BackupFile>& backups, const RotationRule& rule)
{
    QList<BackupFile> newestFirst = backups;
    std::sort(newestFirst.begin(), newestFirst.end(), [](const BackupFile& a, const BackupFile& b) {
        return std::tie(a.takenAt, a.name) > std::tie(b.takenAt, b.name);
    });
    QSet<QString> kept;
    keepNewestOfEach(
        newestFirst, rule.hourly, [](const QDateTime& at) { return at.toString(u"yyyyMMddHH"_s); }, kept);
    keepNewestOfEach(
        newestFirst, rule.daily, [](const QDateTime& at) { return at.toString(u"yyyyMMdd"_s); }, kept);
    keepNewestOfEach(newestFirst, rule.weekly, isoWeek, kept);
    keepNewestOfEach(
        newestFirst, rule.monthly, [](const QDateTime& at) { return at.toString(u"yyyyMM"_s); }, kept);
    const auto verified = std::find_if(newestFirst.cbegin(), newestFirst.cend(),
                                       [](const BackupFile& b) { return b.isVerified; });
    if (verified != newestFirst.cend())
        kept.insert(verified->name);

    QList<BackupFile> expired;
    std::copy_if(newestFirst.cbegin(), newestFirst.cend(), std::back_inserter(expired),
                 [&kept](const BackupFile& backup) { return !kept.contains(backup.name); });
    return expired;
}

QString backupName(Instant takenAt)
{
    return u"records-"_s + fileStamp(takenAt) + u".db"_s;
}

std::optional<Instant> backupTime(const QString& name)
{
    auto at = QDateTime::fromString(name, u"'records-'yyyyMMdd'T'HHmmss'Z.db'"_s);
    if (!at.isValid())
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return instantFromMs(at.toMSecsSinceEpoch());
}

}  // namespace holdfast
