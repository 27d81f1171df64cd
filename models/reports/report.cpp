// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/report.h"

#include "models/core/bilingual.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr Bilingual kLogHead{u"日志 %1 条 · 根哈希 %2", u"Log: %1 entries · root %2"};
constexpr int kRootStart = 16;
constexpr int kRootEnd = 8;

}  // namespace

QString shapeOf(ReportTone tone)
{
    switch (tone) {
    case ReportTone::Good: return u"●"_s;
    case ReportTone::Caution: return u"▲"_s;
    case ReportTone::Bad: return u"✖"_s;
    case ReportTone::Plain:
    case ReportTone::Strong:
    case ReportTone::Muted:
    case ReportTone::Void: return {};
    }
    Q_UNREACHABLE();
}

QString drillMark()
{
    return u"演练 EXERCISE"_s;
}

QString markOf(const ReportFurniture& furniture)
{
    if (furniture.isDrill)
        return drillMark();
    return furniture.isDraft ? u"草稿 DRAFT"_s : QString();
}

QString logHeadLine(const ReportFurniture& furniture)
{
    if (!furniture.logHead)
        return {};
    const QString root = furniture.logHead->root.toHex();
    return kLogHead.in(furniture.language)
        .arg(furniture.logHead->seq)
        .arg(QString(root.left(kRootStart) + u'…' + root.right(kRootEnd)));
}

QString logHeadInFull(const ReportFurniture& furniture)
{
    if (!furniture.logHead)
        return {};
    return kLogHead.in(furniture.language).arg(furniture.logHead->seq).arg(furniture.logHead->root.toHex());
}

QString generatedLine(const ReportFurniture& furniture)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(furniture.generatedAt), furniture.zone);
    const int offset = local.offsetFromUtc();
    constexpr int kSecondsPerMinute = 60;
    constexpr int kMinutesPerHour = 60;
    const int minutes = std::abs(offset) / kSecondsPerMinute;
    return u"%1 (UTC%2%3:%4)"_s.arg(local.toString(u"yyyy-MM-dd HH:mm"_s), offset < 0 ? u"−"_s : u"+"_s)
        .arg(minutes / kMinutesPerHour, 2, 10, QLatin1Char('0'))
        .arg(minutes % kMinutesPerHour, 2, 10, QLatin1Char('0'));
}

QString codeAndVersion(const ReportFurniture& furniture)
{
    if (furniture.code.isEmpty() || furniture.version.isEmpty())
        return furniture.code + furniture.version;
    return furniture.code + u" · "_s + furniture.version;
}

QString proposedFileName(const ReportFurniture& furniture)
{
    const QStringList parts{furniture.code, furniture.version, furniture.kind};
    QString name;
    for (const QString& part : parts) {
        QString clean;
        for (const QChar letter : part)
            clean += letter.isLetterOrNumber() || letter == u'-' || letter == u'.' ? letter : u'_';
        if (!clean.isEmpty())
            name += (name.isEmpty() ? QString() : u"_"_s) + clean;
    }
    return name.isEmpty() ? u"report"_s : name;
}

}  // namespace holdfast
