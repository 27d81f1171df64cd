// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/localized_text.h"
#include "models/core/result.h"
#include "models/organisation/off_peak_hours.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace holdfast {

/// What a role's holder may do in an incident (plan clauses 3.1 and 3.2). Read by keyword.
enum class Power {
    Declare,          ///< "declare": declare the activation of the continuity plan.
    ApprovePlan,      ///< "approve_plan"
    ApproveStep,      ///< "approve_step": be the second person of an irreversible step.
    Decide,           ///< "decide": answer a decision step.
    Skip,             ///< "skip": skip a step with a reason.
    AcceptDeferral,   ///< "accept_deferral"
    ReleaseNotice,    ///< "release_notice"
    StandDown,        ///< "stand_down"
    CommitResources,  ///< "commit_resources"
    Review,           ///< "review": judge afterwards, independently.
    Report            ///< "report": answer for what is reported to the customer (plan clause 4.2).
};

std::optional<Power> powerFromKeyword(const QString& keyword);

/// Who holds a role, in order: 0 is the primary, the others stand in.
struct RoleHolder {
    QString name;
    int order;
    QDate validFrom;  ///< Null: always.
    QDate validTo;    ///< Null: until further notice; the day itself belongs to it.

    bool isValidOn(QDate day) const;
    friend bool operator==(const RoleHolder&, const RoleHolder&) = default;
};

/// How a role is reached on duty: a hotline, a duty phone, a role mailbox. Never a private number.
struct DutyChannel {
    QString kind;
    QString value;
    std::optional<LocalizedText> label;

    friend bool operator==(const DutyChannel&, const DutyChannel&) = default;
};

struct Role {
    QString code;  ///< "LEAD".
    LocalizedText title;
    QString clause;  ///< Empty where no source names it.
    std::optional<LocalizedText> duty;
    QList<Power> powers;
    QList<RoleHolder> holders;  ///< By order.
    QList<DutyChannel> channels;

    friend bool operator==(const Role&, const Role&) = default;
};

/// What a service promised, by which clause, and from when to when.
struct Target {
    enum class Kind { Availability, Rto, ContractFix, Rpo, BcpRto, BcpRpo, Interruptions, AccessHours };

    QString id;
    Kind kind;
    int value;              ///< Hundredths of a percent, minutes or a count, by kind.
    QStringList appliesTo;  ///< Module codes, or "*".
    QString clause;
    QDate validFrom;
    QDate validTo;

    bool isValidOn(QDate day) const;
    friend bool operator==(const Target&, const Target&) = default;
};

/// A module, component or interface: what a BIA item may cover.
struct Part {
    QString code;
    LocalizedText name;
    QString kind;                       ///< Of a component: "database" …; empty otherwise.
    QStringList dependsOn;              ///< Component codes.
    bool isSinglePoint;                 ///< No redundancy stands behind it.
    std::optional<LocalizedText> note;  ///< Redundancy of a component, counterparty of an interface.

    friend bool operator==(const Part&, const Part&) = default;
};

struct Service {
    QString code;
    LocalizedText name;
    std::optional<LocalizedText> customer;
    std::optional<LocalizedText> contract;
    QTimeZone zone;  ///< In which the contract's months run.
    QString hours;   ///< "7x24".
    QList<Part> modules;
    QList<Part> components;
    QList<Part> interfaces;
    QList<Target> targets;
    QList<OffPeakHours> offPeak = {};  ///< None: nothing is known to be off-peak.

    /// The target of `kind` that is valid on `day`, the strictest where there are several.
    std::optional<Target> target(Target::Kind kind, QDate day) const;
};

/// Whom an event of a level is told, and within what time of detection.
struct LevelNotice {
    QString audience;  ///< "internal", "management", "customer", "regulator".
    int withinMin;
    std::optional<LocalizedText> text;
};

struct EventLevel {
    QString level;  ///< "I" is the highest.
    LocalizedText name;
    QList<LocalizedText> criteria;
    QString decideRole;
    QList<LevelNotice> tell;
};

/// One organisation with its services, roles and event levels: a controlled document's content.
class Organisation {
public:
    /// BadInput names the first field that is wrong: codes are unique, everything named exists, each role's
    /// holders have distinct orders.
    static Result<Organisation> fromJson(const QJsonObject& body);

    const LocalizedText& name() const { return m_name; }
    const QList<Service>& services() const { return m_services; }
    const QList<EventLevel>& levels() const { return m_levels; }
    const QList<Role>& roles() const { return m_roles; }
    /// Roles that may take the lead, in order; the first is the lead's own.
    const QStringList& succession() const { return m_succession; }
    /// The content it was read from.
    const QJsonObject& json() const { return m_json; }

    /// Null when there is none of that code (letter case does not count).
    const Service* service(const QString& code) const;
    /// By code, or by its title in any language; null when there is none.
    const Role* role(const QString& codeOrTitle) const;
    /// Codes of the roles that `name` holds on `day`, with the order in each.
    QList<std::pair<QString, int>> rolesOf(const QString& name, QDate day) const;

private:
    explicit Organisation(LocalizedText name) : m_name(std::move(name)) {}

    LocalizedText m_name;
    QList<Service> m_services;
    QList<EventLevel> m_levels;
    QList<Role> m_roles;
    QStringList m_succession;
    QJsonObject m_json;
};

/// `value` with all but its last two characters hidden: how a contact is shown in a drill.
QString masked(const QString& value);

}  // namespace holdfast
