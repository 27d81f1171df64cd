// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/availability/month.h"
#include "models/core/digest.h"
#include "models/core/strong_id.h"
#include "models/log/entry.h"
#include "models/organisation/organisation.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace holdfast {

using MonthlyReportId = StrongId<struct MonthlyReportTag>;

/// Where a monthly report stands. Stored by keyword.
enum class MonthlyState {
    Draft,      ///< "draft": follows the data.
    Checked,    ///< "checked": the service manager stands by the figures; from here on they stand still.
    InReview,   ///< "in-review": with the quality department.
    Accepted,   ///< "accepted": they accepted it.
    Published,  ///< "published": sent to the customer, frozen.
    Superseded  ///< "superseded": a corrected revision was published.
};
QString keyword(MonthlyState state);
std::optional<MonthlyState> monthlyStateFromKeyword(const QString& keyword);
/// For the person, translated.
QString nameOf(MonthlyState state);

/// What is done to a monthly report. Stored by keyword.
enum class MonthlyAct {
    Draft,    ///< "draft": a revision begins.
    Refresh,  ///< "refresh": a draft took over new figures.
    Check,    ///< "check"
    Submit,   ///< "submit": to the quality department.
    Accept,   ///< "accept"
    Return,   ///< "return": it is a draft again, with a reason.
    Publish,  ///< "publish"
    Audit     ///< "audit": the quality department held a sample of the published figures against the sources.
};
QString keyword(MonthlyAct act);
std::optional<MonthlyAct> monthlyActFromKeyword(const QString& keyword);
QString nameOf(MonthlyAct act);

/// A line of a report's history.
struct MonthlyMove {
    MonthlyAct act;
    Actor author;
    Instant at;
    QString reason;  ///< Why returned or corrected, what was audited with which result; may be empty.
    Digest figures;  ///< SHA-256 of the figures as they were then.

    friend bool operator==(const MonthlyMove&, const MonthlyMove&) = default;
};

/// A month's availability as it is reported to the customer: one revision. A correction is a new one.
struct MonthlyReport {
    MonthlyReportId id;
    QString service;
    Month month;
    int revision;  ///< From 1.
    MonthlyState state;
    QByteArray body;             ///< Canonical JSON; see MonthlyBody.
    Digest sha256;               ///< Of `body`.
    Digest figures;              ///< Of its figures alone, which the same data give again.
    QList<MonthlyMove> history;  ///< In order.

    /// "V1", "V2".
    QString label() const { return QStringLiteral("V%1").arg(revision); }
    /// The last move of that kind; null where there is none.
    const MonthlyMove* last(MonthlyAct act) const;

    friend bool operator==(const MonthlyReport&, const MonthlyReport&) = default;
};

/// The state that `act` leads to from `state`; absent where it cannot be done there. An audit leads nowhere.
std::optional<MonthlyState> stateAfter(MonthlyState state, MonthlyAct act);

/// Whether `actor` may do `act` to `report`, by the roles of `organisation` (null: none entered) on `today`:
/// - drafting and refreshing are open to all, the program included; all else needs a person;
/// - check, submit and publish: who answers for reports (Power::Report; where no role has it,
///   Power::ReleaseNotice);
/// - accept and audit: who reviews (Power::Review), with their PIN, and has neither drafted, refreshed,
/// checked
///   nor submitted this revision (plan clause 3.2: the quality department is independent);
/// - return: either of them, with a reason.
/// Where no role has a holder, everybody has every power, but nobody accepts their own report.
std::optional<Error> whyNot(const MonthlyReport& report, MonthlyAct act, const Actor& actor,
                            const QString& reason, const Organisation* organisation, QDate today);

/// `actor` in the role that lets them do `act`: their own where it does, else the first they hold that does.
Actor inRoleFor(MonthlyAct act, const Actor& actor, const Organisation* organisation, QDate today);

/// What duties about the monthly report are about, so that publishing and auditing fulfil them.
Subject reportDutySubject();
Subject auditDutySubject();

}  // namespace holdfast
