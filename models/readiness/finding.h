// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace holdfast {

/// How soon somebody has to see to a finding, the most pressing first.
enum class FindingSeverity {
    ActNow,    ///< An activation tonight would suffer from it, or a promise is broken.
    Soon,      ///< It will be so on a day that is known.
    Unproven,  ///< A claim that nothing proves, or that what is known speaks against.
    Note       ///< Good to know.
};

/// "act-now", "soon", "unproven", "note": as machine-readable output has it. Never changes.
QString keyword(FindingSeverity severity);
/// The heading under which findings of it stand.
QString nameOf(FindingSeverity severity);

/// What a finding is about.
enum class FindingKind {
    Incident,      ///< An incident that is not closed.
    Duty,          ///< Something that had to be done, or has to be soon.
    Holder,        ///< Who holds a role, and until when.
    Channel,       ///< How a role is reached.
    Succession,    ///< Who takes over from whom.
    Approval,      ///< A document that nobody approved.
    Drill,         ///< A plan that was not tried.
    Schedule,      ///< A plan beside its target.
    StepTime,      ///< A plan beside what was measured.
    Impact,        ///< What the BIA leaves open, or contradicts itself in.
    Capability,    ///< How far back data can be had, beside what was promised.
    Backup,        ///< The data folder's own backup.
    Check,         ///< The data folder's own check.
    Availability,  ///< What is left of the month's promise.
    Calendar,      ///< Days reckoned without holiday data.
    Setup          ///< What was not entered at all.
};

/// "incident", "duty" …: as machine-readable output has it. Never changes.
QString keyword(FindingKind kind);

/// One reason why the organisation is not as ready as it could be. All texts are translated.
struct Finding {
    FindingKind kind;
    FindingSeverity severity;
    QString word;     ///< What is wrong, in two or three words: "overdue", "no holder".
    QString text;     ///< The same in a sentence, with what it is about.
    QString detail;   ///< What else helps to judge it; may be empty.
    QString clause;   ///< What demands it: a clause of the source plan or a standard; may be empty.
    QString page;     ///< Name of the page that shows its record; empty where there is none.
    QString subject;  ///< The record: a code, a BIA item's id, a uid; may be empty.
    std::optional<QDate> since;
    std::optional<QDate> due;

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// One line for a list, a clipboard, a terminal: word, text and detail.
QString lineFor(const Finding& finding);

}  // namespace holdfast
