// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/search_items.h"

#include "models/incidents/entry_sentence.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

const QString kBetween = u" · "_s;

QString inAllLanguages(const LocalizedText& text)
{
    return text.texts().values().join(u'\n');
}

QString inAllLanguages(const std::optional<LocalizedText>& text)
{
    return text ? inAllLanguages(*text) : QString();
}

QString joined(QStringList parts, const QString& between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// What else a thing is called: its codes, and its title in the other languages.
QStringList otherNames(const QStringList& codes, const LocalizedText& title, const QString& shown)
{
    QStringList names = codes + title.texts().values();
    names.removeAll(shown);
    names.removeDuplicates();
    return names;
}

/// In the language shown first, so that an excerpt is in it where it can be.
QString languageFirst(const std::optional<LocalizedText>& text, const QString& language)
{
    return text ? joined({text->in(language).text, inAllLanguages(*text)}, u"\n"_s) : QString();
}

QString textOf(const PlanStep& step, const QString& language)
{
    QStringList texts;
    for (const auto* text : {&step.challenge, &step.expected, &step.detail, &step.rollback, &step.onFail})
        texts.append(languageFirst(*text, language));
    for (const StepOption& option : step.options)
        texts.append(inAllLanguages(option.text));
    for (const StepCommand& command : step.commands)
        texts.append(command.text);
    return joined(texts, u"\n"_s);
}

SearchItem itemOf(const Plan& plan, const PlanStep& step, const QString& language)
{
    const PlanRole* role = plan.role(step.role);
    const QString title = step.title.in(language).text;
    SearchItem item{SearchKind::Step,
                    u"plans"_s,
                    plan.code() + u'/' + step.id,
                    title,
                    joined({plan.code() + u' ' + step.id, plan.title().in(language).text,
                            plan.phaseTitle(step.phase).in(language).text,
                            role != nullptr ? role->title.in(language).text : step.role},
                           kBetween),
                    {},
                    textOf(step, language),
                    {},
                    {}};
    item.names = otherNames({step.id, item.subject}, step.title, title);
    return item;
}

QString timeIn(const QTimeZone& zone, Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString timeOf(const IncidentState& state, Instant at)
{
    return timeIn(state.pinned ? state.pinned->zone() : QTimeZone::utc(), at);
}

/// What an incident is found and shown by.
struct IncidentNames {
    QString code;
    QString page;
    QJsonObject title;
    IncidentMode mode;
    Course course;
    Instant began;
    Instant openedAt;
};

SearchItem incidentItem(const IncidentNames& incident, const QTimeZone& zone, const QString& language)
{
    const QString title = textIn(incident.title, language);
    QStringList names{incident.code};
    for (const QJsonValue& other : incident.title) {
        if (other.toString() != title)
            names.append(other.toString());
    }
    const QStringList about{incident.code, timeIn(zone, incident.began), nameOf(incident.mode),
                            nameOf(incident.course)};
    return {SearchKind::Incident, incident.page, incident.code, title, joined(about, kBetween), names, {}, {},
            incident.openedAt};
}

QStringList holdersOn(const Role& role, QDate day)
{
    QStringList names;
    for (const RoleHolder& holder : role.holders) {
        if (holder.isValidOn(day))
            names.append(holder.name);
    }
    return names;
}

}  // namespace

bool masksContacts(const QList<const IncidentState*>& open)
{
    return !open.isEmpty() && std::all_of(open.cbegin(), open.cend(),
                                          [](const IncidentState* state) { return state->isDrill(); });
}

QList<SearchItem> searchItems(const Plan& plan, const QString& language)
{
    const QString title = plan.title().in(language).text;
    QStringList triggers;
    for (const PlanTrigger& trigger : plan.triggers())
        triggers.append(inAllLanguages(trigger.text));
    QList<SearchItem> items{
        {SearchKind::Plan, u"plans"_s, plan.code(), title,
         plan.purpose() ? joined({plan.code(), plan.purpose()->in(language).text}, kBetween) : plan.code(),
         otherNames({plan.code()}, plan.title(), title),
         joined({inAllLanguages(plan.purpose()), triggers.join(u'\n')}, u"\n"_s), QString(), std::nullopt}};
    for (const PlanStep& step : plan.steps())
        items.append(itemOf(plan, step, language));
    return items;
}

QList<SearchItem> searchItems(const Organisation& organisation, const ContactView& view)
{
    QList<SearchItem> items;
    for (const Role& role : organisation.roles()) {
        const QStringList holders = holdersOn(role, view.day);
        const QString title = role.title.in(view.language).text;
        //: Between the names of people.
        const QString comma = Text::tr(", ");
        const QString people = holders.isEmpty() ? Text::tr("nobody holds this role") : holders.join(comma);
        const SearchItem contact{SearchKind::Contact,
                                 u"contacts"_s,
                                 role.code,
                                 title,
                                 joined({people, Text::tr("no duty channel is registered")}, kBetween),
                                 otherNames(QStringList{role.code} + holders, role.title, title),
                                 inAllLanguages(role.duty),
                                 {},
                                 {}};
        if (role.channels.isEmpty())
            items.append(contact);
        for (const DutyChannel& channel : role.channels) {
            SearchItem item = contact;
            const QString label =
                channel.label ? channel.label->in(view.language).text : view.channelName(channel.kind);
            item.detail = joined({people, label}, kBetween);
            item.text = joined({item.text, inAllLanguages(channel.label)}, u"\n"_s);
            item.number = view.isMasked ? masked(channel.value) : channel.value;
            items.append(item);
        }
    }
    return items;
}

QList<SearchItem> searchItems(const QList<PaletteCommand>& commands)
{
    QList<SearchItem> items;
    for (const PaletteCommand& command : commands) {
        items.append({SearchKind::Command,
                      {},
                      command.keyword,
                      command.title,
                      {},
                      command.keywords.split(u' ', Qt::SkipEmptyParts),
                      {},
                      command.shortcut,
                      {}});
    }
    return items;
}

SearchItem searchItem(const IncidentState& state, const QString& language)
{
    const QTimeZone zone = state.pinned ? state.pinned->zone() : QTimeZone::utc();
    return incidentItem({state.code, isOver(state) ? u"incidents"_s : u"command"_s, state.title, state.mode,
                         courseOf(state), state.impact.value_or(state.openedAt), state.openedAt},
                        zone, language);
}

SearchItem searchItem(const IncidentSummary& past, const QTimeZone& zone, const QString& language)
{
    return incidentItem({past.code, u"incidents"_s, past.title, past.mode, past.course,
                         past.impact.value_or(past.openedAt), past.openedAt},
                        zone, language);
}

QList<SearchItem> entrySearchItems(const IncidentState& state, qsizetype from, const QString& language)
{
    QList<SearchItem> items;
    const QString page = u"incidents"_s;
    for (qsizetype at = from; at < state.entries.size(); ++at) {
        const IncidentEntry& entry = state.entries.at(at);
        const QString number = QString::number(at + 1);
        items.append(
            {SearchKind::Entry,
             page,
             state.code + u'#' + number,
             entrySentence(state, entry, language),
             joined({state.code + u" #"_s + number, timeOf(state, entry.occurredAt), entry.doer()}, kBetween),
             {},
             {},
             {},
             entry.occurredAt});
    }
    return items;
}

}  // namespace holdfast
