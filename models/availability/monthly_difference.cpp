// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/monthly_difference.h"

#include "models/availability/account_json.h"
#include "models/availability/monthly_parts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MonthlyReports)
};

/// Collects what differs.
class Comparison {
public:
    void compare(const QString& what, const QString& then, const QString& now)
    {
        if (then != now)
            m_differences.append({what, then, now});
    }
    void compare(const QString& what, std::chrono::seconds then, std::chrono::seconds now)
    {
        compare(what, Text::tr("%1 s").arg(then.count()), Text::tr("%1 s").arg(now.count()));
    }
    void compare(const QString& what, qsizetype then, qsizetype now)
    {
        compare(what, QString::number(then), QString::number(now));
    }
    void modules(const ModuleAccount& then, const ModuleAccount& now, const QString& name);

    QList<FigureDifference> take() { return std::move(m_differences); }
    bool isEmpty() const { return m_differences.isEmpty(); }

private:
    QList<FigureDifference> m_differences;
};

void Comparison::modules(const ModuleAccount& then, const ModuleAccount& now, const QString& name)
{
    compare(Text::tr("%1: up").arg(name), then.buckets.up, now.buckets.up);
    compare(Text::tr("%1: down").arg(name), then.buckets.down, now.buckets.down);
    compare(Text::tr("%1: degraded").arg(name), then.buckets.degraded, now.buckets.degraded);
    compare(Text::tr("%1: excluded").arg(name), then.buckets.excluded, now.buckets.excluded);
    compare(Text::tr("%1: unknown").arg(name), then.buckets.unknown, now.buckets.unknown);
    compare(Text::tr("%1: outages").arg(name), then.outages.size(), now.outages.size());
    compare(Text::tr("%1: target").arg(name), QString::number(then.target.value_or(0)),
            QString::number(now.target.value_or(0)));
}

/// A part that is compared as a whole.
template <class T>
QByteArray bytesOf(const QList<T>& parts)
{
    QJsonArray list;
    for (const T& part : parts)
        list.append(monthly_parts::toJson(part));
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

template <class T>
void compareParts(Comparison& comparison, const QString& what, const QList<T>& then, const QList<T>& now)
{
    if (bytesOf(then) == bytesOf(now))
        return;
    const QString before = Text::tr("%n entry(ies)", nullptr, static_cast<int>(then.size()));
    const QString after = Text::tr("%n entry(ies)", nullptr, static_cast<int>(now.size()));
    comparison.compare(what, before, before == after ? Text::tr("%1, with other content").arg(after) : after);
}

QString namesOf(const QList<AccountSource>& sources)
{
    QStringList names;
    for (const AccountSource& source : sources)
        names.append(source.fileName + u' ' + QString::fromLatin1(source.sha256.toHex().left(8)));
    names.sort();
    return names.join(u", "_s);
}

const ModuleAccount* moduleOf(const ServiceAccount& account, const QString& code)
{
    const auto found = std::find_if(account.modules.cbegin(), account.modules.cend(),
                                    [&code](const ModuleAccount& module) { return module.code == code; });
    return found == account.modules.cend() ? nullptr : &*found;
}

void compareAccounts(Comparison& comparison, const ServiceAccount& then, const ServiceAccount& now)
{
    for (const ModuleAccount& module : then.modules) {
        if (const ModuleAccount* other = moduleOf(now, module.code))
            comparison.modules(module, *other, module.code);
        else
            comparison.compare(module.code, Text::tr("in the account"), Text::tr("not in the account"));
    }
    for (const ModuleAccount& module : now.modules) {
        if (moduleOf(then, module.code) == nullptr)
            comparison.compare(module.code, Text::tr("not in the account"), Text::tr("in the account"));
    }
    comparison.modules(then.whole, now.whole, Text::tr("Whole service"));
    comparison.compare(Text::tr("Interruptions"), then.interruptions, now.interruptions);
    comparison.compare(Text::tr("Accounting rule"), QString::number(then.rule.version),
                       QString::number(now.rule.version));
    comparison.compare(Text::tr("Sources"), namesOf(then.sources), namesOf(now.sources));
}

}  // namespace

QList<FigureDifference> differencesBetween(const MonthlyBody& then, const MonthlyBody& now)
{
    if (then.figures() == now.figures())
        return {};
    Comparison comparison;
    compareAccounts(comparison, then.account, now.account);
    compareParts(comparison, Text::tr("Planned maintenance"), then.maintenance, now.maintenance);
    compareParts(comparison, Text::tr("Off-peak hours"), then.offPeak, now.offPeak);
    compareParts(comparison, Text::tr("Reclassified outages"), then.decisions, now.decisions);
    compareParts(comparison, Text::tr("Monitors and their modules"), then.assignments, now.assignments);
    compareParts(comparison, Text::tr("Combination of monitors"), then.combinations, now.combinations);
    compareParts(comparison, Text::tr("Incidents"), then.incidents, now.incidents);
    if (comparison.isEmpty()) {
        comparison.compare(Text::tr("When outages began and ended"), then.figures().toHex().left(12),
                           now.figures().toHex().left(12));
    }
    return comparison.take();
}

}  // namespace holdfast
