// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/mapping_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Availability)
};

constexpr int kNamed = 8;
constexpr int kMostPercent = 100;

Error notFound(const QString& message)
{
    return {Error::Code::NotFound, message, {}};
}

bool isSame(const QString& a, const QString& b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

QString some(QStringList names)
{
    names.removeDuplicates();
    return names.mid(0, kNamed).join(u", "_s) + (names.size() > kNamed ? u" …"_s : QString());
}

Error noSuchModule(const Service& service, const QString& text)
{
    QStringList codes;
    for (const Part& module : service.modules)
        codes.append(module.code);
    return notFound(
        Text::tr("%1 has no module “%2”. There is: %3.").arg(service.code, text, codes.join(u", "_s)));
}

/// Whether `text` is the value of a label in a name as Prometheus writes it: `probe_success{module="CRM"}`.
bool isLabelIn(const QString& monitor, const QString& text)
{
    return monitor.contains(u"=\"%1\""_s.arg(text));
}

/// The one monitor of that name, else the one that has it as a label.
Result<SeriesKey> monitorNamed(const QString& text, const QList<SeriesKey>& monitors)
{
    QList<SeriesKey> found;
    QStringList names;
    QStringList sources;
    for (const SeriesKey& key : monitors) {
        names.append(key.monitor);
        if (key.monitor == text || key.source + u':' + key.monitor == text) {
            found.append(key);
            sources.append(key.source + u':' + key.monitor);
        }
    }
    for (const SeriesKey& key : found.isEmpty() ? monitors : QList<SeriesKey>()) {
        if (isLabelIn(key.monitor, text)) {
            found.append(key);
            sources.append(key.source + u':' + key.monitor);
        }
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty() && monitors.isEmpty())
        return notFound(
            Text::tr("There is no monitor “%1”: none was imported yet. Import monitoring data with "
                     "“holdfast import FILE”.")
                .arg(text));
    if (found.isEmpty())
        return notFound(Text::tr("There is no monitor “%1”. There is: %2.").arg(text, some(names)));
    return Error{
        Error::Code::BadInput,
        Text::tr("Several monitors are called “%1”. Say which: %2.").arg(text, sources.join(u", "_s)),
        {}};
}

}  // namespace

const Part* moduleNamed(const Service& service, const QString& text)
{
    if (text.trimmed().isEmpty())
        return nullptr;
    const auto named = [&text](const Part& module) {
        const QStringList names = module.name.texts().values();
        return std::any_of(names.cbegin(), names.cend(),
                           [&text](const QString& name) { return isSame(name, text); });
    };
    for (const Part& module : service.modules) {
        if (isSame(module.code, text))
            return &module;
    }
    const auto found = std::find_if(service.modules.cbegin(), service.modules.cend(), named);
    return found == service.modules.cend() ? nullptr : &*found;
}

Result<MonitorAssignment> assignmentFrom(const QString& text, const Service& service,
                                         const QList<SeriesKey>& monitors)
{
    const qsizetype divide = text.lastIndexOf(u'=');
    if (divide < 1) {
        return Error{Error::Code::BadInput,
                     Text::tr("“%1” does not say which monitor speaks for which module. Write it like "
                              "\"CRM login=CRM\".")
                         .arg(text),
                     {}};
    }
    const auto key = monitorNamed(text.left(divide), monitors);
    if (!key)
        return key.error();
    const QString module = text.mid(divide + 1).trimmed();
    MonitorAssignment assignment;
    assignment.monitor = key.value();
    assignment.service = service.code;
    if (module.isEmpty())
        return assignment;
    const Part* named = moduleNamed(service, module);
    if (named == nullptr)
        return noSuchModule(service, module);
    assignment.module = named->code;
    return assignment;
}

Result<ModuleCombination> combinationFrom(const QString& text, const Service& service)
{
    const QString name = text.section(u'=', 0, -2);
    const QString said = text.section(u'=', -1);
    const auto rule = combineRuleFromKeyword(said.section(u':', 0, 0));
    bool isNumber = true;
    const int percent = said.contains(u':') ? said.section(u':', 1).toInt(&isNumber) : 50;
    const bool isShare = isNumber && percent >= 1 && percent <= kMostPercent;
    if (name.isEmpty() || !rule || !isShare || (said.contains(u':') && *rule != CombineRule::Weighted)) {
        return Error{Error::Code::BadInput,
                     Text::tr("“%1” is no combination. Write it like CRM=any_down, CRM=all_down or "
                              "CRM=weighted:60.")
                         .arg(text),
                     {}};
    }
    const Part* module = moduleNamed(service, name);
    if (module == nullptr)
        return noSuchModule(service, name);
    return ModuleCombination{service.code, module->code, *rule, percent, {}, {}};
}

QList<MonitorAssignment> proposalsFrom(const QList<SeriesDescription>& series, const Service& service,
                                       const QList<MonitorAssignment>& assigned)
{
    QList<MonitorAssignment> proposals;
    for (const SeriesDescription& one : series) {
        const bool isAssigned =
            std::any_of(assigned.cbegin(), assigned.cend(),
                        [&one](const MonitorAssignment& known) { return known.monitor == one.key; });
        const Part* module = moduleNamed(service, one.proposedModule);
        if (isAssigned || module == nullptr || one.metric != Metric::Probe)
            continue;
        MonitorAssignment proposal;
        proposal.monitor = one.key;
        proposal.service = service.code;
        proposal.module = module->code;
        proposals.append(proposal);
    }
    return proposals;
}

}  // namespace holdfast
