// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/import_proposals.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

QString folded(const QString& text)
{
    return text.simplified().toCaseFolded();
}

QStringList namesOf(const Part& module)
{
    QStringList names{folded(module.code)};
    for (const QString& name : module.name.texts())
        names.append(folded(name));
    return names;
}

bool isLatin(QChar character)
{
    return character.isLetterOrNumber() && character < u'\x2e80';
}

/// Whether `word` stands in `text`, not as a piece of a longer word; Chinese words have no bounds.
bool hasWord(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool beginsInside = at > 0 && isLatin(text.at(at - 1)) && isLatin(word.front());
        const bool endsInside = end < text.size() && isLatin(text.at(end)) && isLatin(word.back());
        if (!beginsInside && !endsInside)
            return true;
    }
    return false;
}

/// The one module of all services that `fits`.
template <class Fits>
std::optional<ModuleProposal> onlyModule(const Organisation& organisation, Fits fits)
{
    std::optional<ModuleProposal> found;
    for (const Service& service : organisation.services()) {
        for (const Part& module : service.modules) {
            const QStringList names = namesOf(module);
            if (!std::any_of(names.cbegin(), names.cend(), fits))
                continue;
            if (found)
                return std::nullopt;
            found = ModuleProposal{service.code, module.code, false};
        }
    }
    return found;
}

std::optional<ModuleProposal> byText(const QString& stated, const Organisation& organisation)
{
    const QString text = folded(stated);
    if (text.isEmpty())
        return std::nullopt;
    if (const auto same = onlyModule(organisation, [&](const QString& name) { return name == text; }))
        return same;
    return onlyModule(organisation, [&](const QString& name) { return hasWord(text, name); });
}

}  // namespace

std::optional<ModuleProposal> proposeModule(const SeriesDescription& monitor,
                                            const QList<MonitorAssignment>& decided,
                                            const Organisation& organisation, QDate day)
{
    for (const MonitorAssignment& assignment : decided) {
        if (assignment.monitor == monitor.key &&
            Validity{assignment.validFrom, assignment.validTo}.includes(day))
            return ModuleProposal{assignment.service, assignment.module, true};
    }
    if (const auto stated = byText(monitor.proposedModule, organisation))
        return stated;
    return byText(monitor.key.monitor, organisation);
}

QDate monthToShow(Instant from, Instant to, const QTimeZone& zone)
{
    const auto startOf = [&zone](QDate day) { return day.startOfDay(zone).toMSecsSinceEpoch(); };
    const QDate lastDay = QDateTime::fromMSecsSinceEpoch(std::max(toMs(to) - 1, toMs(from)), zone).date();
    const QDate firstDay = QDateTime::fromMSecsSinceEpoch(toMs(from), zone).date();
    const QDate first(firstDay.year(), firstDay.month(), 1);
    QDate best(lastDay.year(), lastDay.month(), 1);
    qint64 most = -1;
    for (QDate month = best; month >= first; month = month.addMonths(-1)) {
        const qint64 begin = startOf(month);
        const qint64 end = startOf(month.addMonths(1));
        const qint64 covered = std::min(end, toMs(to)) - std::max(begin, toMs(from));
        if (2 * covered >= end - begin)
            return month;
        if (covered > most) {
            most = covered;
            best = month;
        }
    }
    return best;
}

}  // namespace holdfast
