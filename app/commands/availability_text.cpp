// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/availability_json.h"
#include "models/availability/figure_text.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using std::chrono::seconds;

QString localTime(Instant at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString mark(const std::optional<bool>& isMet)
{
    return !isMet ? u"?"_s : *isMet ? u"✔"_s : u"✖"_s;
}

QString target(const std::optional<int>& basisPoints)
{
    return basisPoints ? Text::tr("target %1").arg(targetText(basisPoints)) : Text::tr("no target");
}

void addPart(QStringList& parts, seconds length, const QString& word)
{
    if (length.count() > 0)
        parts.append(word.arg(secondsText(length)));
}

QString lineFor(const ModuleAccount& module)
{
    QStringList parts;
    addPart(parts, module.buckets.down, Text::tr("down %1"));
    addPart(parts, module.buckets.degraded, Text::tr("degraded %1"));
    addPart(parts, module.buckets.excluded, Text::tr("excluded %1"));
    addPart(parts, module.buckets.unknown, Text::tr("unknown %1"));
    const QString name = module.name == module.code ? module.code : module.code + u' ' + module.name;
    return u"%1 %2: %3 (%4)%5\n"_s.arg(mark(module.isMet), name,
                                       percentText(module.availability, module.target), target(module.target),
                                       parts.isEmpty() ? QString() : u", "_s + parts.join(u", "_s));
}

QString lineFor(const Outage& outage, const QTimeZone& zone)
{
    QStringList words{nameOf(outage.kind)};
    for (const QString& text : {outage.cause, outage.decision, outage.difference}) {
        if (!text.isEmpty())
            words.append(text);
    }
    if (!outage.incident.isEmpty())
        words.append(outage.incident);
    QString end = outage.isOpen ? Text::tr("after the period") : localTime(outage.to, zone);
    if (outage.endsInSilence)
        end = Text::tr("%1, then no data").arg(end);
    //: From when to when, how long; then what is known of it.
    return Text::tr("    %1 – %2, %3: %4")
               .arg(localTime(outage.from, zone), end,
                    (outage.isApproximate ? u"≈ "_s : QString()) + secondsText(outage.down),
                    words.join(u"; "_s)) +
           u'\n';
}

QString daysOf(const ModuleAccount& module)
{
    QString text;
    for (const DayFigures& day : module.days) {
        if (day.buckets.down.count() == 0 && day.buckets.unknown.count() == 0)
            continue;
        QStringList parts;
        addPart(parts, day.buckets.down, Text::tr("down %1"));
        addPart(parts, day.buckets.unknown, Text::tr("unknown %1"));
        text += u"    %1: %2\n"_s.arg(day.day.toString(Qt::ISODate), parts.join(u", "_s));
    }
    return text;
}

QString overall(const ServiceAccount& account)
{
    const ModuleAccount& whole = account.whole;
    QString text = u"%1 "_s.arg(mark(account.isMet)) +
                   Text::tr("The whole service: %1 with any module down, %2 as the mean of its modules (%3).")
                       .arg(percentText(whole.availability, whole.target),
                            percentText(account.meanOfModules, whole.target), target(whole.target)) +
                   u'\n';
    if (account.interruptionsTarget)
        text +=
            u"%1 "_s.arg(mark(account.interruptionsMet)) + Text::tr("Interruptions: %1, at most %2 a month.")
                                                               .arg(account.interruptions)
                                                               .arg(*account.interruptionsTarget);
    else
        text += Text::tr("Interruptions: %1.").arg(account.interruptions);
    return text + u'\n';
}

}  // namespace

QString availabilityText(const ServiceAccount& account, const AvailabilityShape& shape)
{
    QString text = Text::tr("%1 from %2 to %3 (%4), accounting rule version %5")
                       .arg(account.service.isEmpty() ? Text::tr("Monitors") : account.service,
                            localTime(account.from, account.zone), localTime(account.to, account.zone),
                            QString::fromLatin1(account.zone.id()))
                       .arg(account.rule.version) +
                   u'\n';
    if (account.modules.isEmpty())
        text += Text::tr("No monitoring data are imported. Import some with “holdfast import FILE”.") + u'\n';
    for (const ModuleAccount& module : account.modules) {
        text += lineFor(module);
        for (const Outage& outage : module.outages)
            text += lineFor(outage, account.zone);
        if (shape.hasDays)
            text += daysOf(module);
    }
    if (!shape.isByMonitor)
        text += overall(account);
    for (const QString& caution : account.cautions)
        text += u"△ "_s + caution + u'\n';
    return text;
}

}  // namespace holdfast
