// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/unit/incidents/sample_people.h"

namespace holdfast {

/// A laptop on which an incident is worked on: it decides, writes, and takes in what others wrote.
class Laptop {
public:
    explicit Laptop(int number = 1, const IncidentId& incident = IncidentId(QUuid::createUuid()))
        : m_device(QUuid::createUuid()),
          m_context{incident, moment("2026-11-24T19:10:00Z"), QStringLiteral("zh"),
                    number == 1 ? QString() : QString(QChar(u'A' + number - 1)), &shelf}
    {
    }

    IncidentState state;
    QList<IncidentEntry> entries;  ///< In order of arrival.

    Instant now() const { return m_context.now; }
    const IncidentId& incident() const { return m_context.incident; }
    void wait(std::chrono::milliseconds time) { m_context.now += time; }
    void goTo(Instant time) { m_context.now = time; }

    Result<QList<EntryDraft>> decideOn(const Act& act, const Actor& actor) const
    {
        return decide(state, act, actor, m_context);
    }

    /// Carries out an act; why not otherwise.
    Done act(const QString& kind, const QJsonObject& fields, const Actor& actor,
             const std::optional<Actor>& second = {}, const QStringList& plans = {},
             std::optional<Instant> at = {})
    {
        const auto drafts = decideOn({kind, fields, at, {}, second, plans}, actor);
        if (!drafts)
            return drafts.error();
        write(drafts.value());
        return done();
    }

    Done open(IncidentMode mode = IncidentMode::Real, const QJsonObject& pinned = samplePinned(),
              std::optional<Instant> impact = {}, const Actor& actor = person(kLead))
    {
        const auto drafts = decideOpening({QStringLiteral("INC-2026-001"),
                                           mode,
                                           QStringLiteral("FYY"),
                                           {{QStringLiteral("zh"), QStringLiteral("数据库宕机")}},
                                           pinned,
                                           {},
                                           {},
                                           impact,
                                           {},
                                           {}},
                                          actor, m_context);
        if (!drafts)
            return drafts.error();
        write(drafts.value());
        return done();
    }

    /// Opens and declares by `plan`, the impact ten minutes ago.
    void declare(const QString& plan, IncidentMode mode = IncidentMode::Real,
                 const QJsonObject& pinned = samplePinned())
    {
        ASSERT_TRUE(open(mode, pinned, now() - std::chrono::minutes(10)));
        const auto declared =
            act(incident_entry::kDeclared, {{QStringLiteral("plan"), plan}}, person(kLead), {}, {plan});
        ASSERT_TRUE(declared) << declared.error().message.toStdString();
    }

    /// Reports a step done, as those who may do it would.
    Done finish(const QString& step, const QString& option = {})
    {
        QJsonObject fields{{QStringLiteral("step"), step}};
        if (!option.isEmpty())
            fields.insert(QStringLiteral("option"), option);
        const auto ref = findStep(state, {}, step);
        std::optional<Actor> second;
        if (ref && stepOf(state, *ref).needsSecondPerson) {
            const QString role = stepOf(state, *ref).secondRole;
            const QHash<QString, QString> holders{{QStringLiteral("OPS"), kEngineer},
                                                  {QStringLiteral("LEAD"), kDevelopment},
                                                  {QStringLiteral("QA"), kQuality},
                                                  {QStringLiteral("RD"), kDevelopment},
                                                  {QStringLiteral("PM"), kManager}};
            second = person(holders.value(role), Assurance::Pin);
        }
        return act(incident_entry::kStepDone, fields, person(kLead), second);
    }

    Done step(const QString& kind, const QString& name, const QJsonObject& more = {},
              const Actor& actor = person(kLead))
    {
        QJsonObject fields = more;
        fields.insert(QStringLiteral("step"), name);
        return act(kind, fields, actor);
    }

    StepState stateOf(const QString& name, const QString& plan = {}) const
    {
        const auto ref = findStep(state, plan, name);
        EXPECT_TRUE(ref) << name.toStdString();
        return stepStates(state.plans.at(ref->plan)).at(ref->step);
    }

    /// Takes in an entry that another laptop wrote.
    void receive(const IncidentEntry& entry)
    {
        if (state.positions.contains(entry.id))
            return;
        m_time = holdfast::receive(m_time, entry.time, m_context.now);
        entries.append(entry);
        apply(state, entry);
    }

    void receiveAll(const Laptop& other)
    {
        for (const IncidentEntry& entry : other.entries)
            receive(entry);
    }

private:
    void write(const QList<EntryDraft>& drafts)
    {
        for (const EntryDraft& draft : drafts) {
            m_time = tick(m_time, m_context.now);
            IncidentEntry entry = asNextEntry(state, draft, m_context.now);
            entry.device = m_device;
            entry.seq = ++m_seq;
            entry.time = m_time;
            entries.append(entry);
            apply(state, entry);
        }
    }

    DeviceId m_device;
    quint64 m_seq = 0;
    LogicalTime m_time;
    DecideContext m_context;
};

/// A digest of all that can be seen of a state, for comparing states that were reached in different ways.
inline QByteArray fingerprint(const IncidentState& state)
{
    QByteArray text = keyword(courseOf(state)).toUtf8();
    for (const IncidentEntry& entry : state.entries)
        text += entry.id.uid().toByteArray();
    for (const Conflict& conflict : state.conflicts)
        text +=
            conflict.entry.uid().toByteArray() + (conflict.isSettled ? "s" : "o") + conflict.reason.toUtf8();
    for (const PlanInUse& plan : state.plans) {
        const QList<StepState> states = stepStates(plan);
        for (int i = 0; i < states.size(); ++i) {
            text += plan.steps.at(i).id.toUtf8() + keyword(states.at(i)).toUtf8() +
                    plan.progress.at(i).option.toUtf8();
            if (plan.progress.at(i).settledAt)
                text += QByteArray::number(toMs(*plan.progress.at(i).settledAt));
        }
    }
    const IncidentAccount account = at(state, moment("2026-11-25T12:00:00Z"), QTimeZone::utc());
    for (const ClockReading& clock : account.clocks) {
        text += clockName(clock).toUtf8() + keyword(clock.state).toUtf8();
        text +=
            clock.elapsed ? QByteArray::number(static_cast<qint64>(clock.elapsed->count())) : QByteArray("-");
    }
    return text;
}

}  // namespace holdfast
