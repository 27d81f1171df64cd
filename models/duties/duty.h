// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/digest.h"
#include "models/core/localized_text.h"
#include "models/core/result.h"
#include "models/core/strong_id.h"
#include "models/duties/cadence.h"
#include "models/log/entry.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace holdfast {

using DutyId = StrongId<struct DutyTag>;

/// What has to be done. Stored by keyword().
enum class DutyKind {
    Drill,
    Tabletop,
    Review,
    RestoreTest,
    BackupCheck,
    HealthCheck,
    Report,
    Audit,
    ContactCheck,
    Notice,
    Other
};

/// The keyword that is stored, for example "restore-test". Never changes.
QString keyword(DutyKind kind);
/// Reads keyword(); absent for any other text.
std::optional<DutyKind> dutyKindFromKeyword(const QString& keyword);

/// That a duty was done once.
struct DutyCompletion {
    QDate doneOn;
    QString note;            ///< May be empty.
    QList<Digest> evidence;  ///< Files that prove it, by SHA-256; may be empty.

    friend bool operator==(const DutyCompletion&, const DutyCompletion&) = default;
};

/// What a Duty is made of; see there for the rules.
struct DutyParts {
    DutyId id;
    DutyKind kind;
    LocalizedText title;
    std::optional<Subject>
        subject;  ///< What is drilled, reviewed, restored …; absent for the organisation itself.
    Cadence cadence;
    QDate firstDue;                      ///< Anchor of the schedule.
    std::optional<DutyCompletion> last;  ///< The latest by `doneOn`.
    QList<QDate> earlierDoneOn;          ///< Days of all completions before `last`, in any order.
    QString sourceClause;                ///< What demands it, for example "XDYJ-06-15 5.2"; may be empty.
    int leadWorkingDays = 5;             ///< It is announced this many working days before it is due.
    std::optional<QDate> retiredOn;      ///< From this day on nothing is due any more.

    friend bool operator==(const DutyParts&, const DutyParts&) = default;
};

/// Something that has to be done once or again and again, with what was last done about it.
///
/// The days of the earlier completions belong to it because only they tell whether the last one came late for
/// one occurrence or early for the next (see nextDue).
class Duty {
public:
    /// Refused with InvalidValue: days that are not dates of the years 1900 … 9999, a subject without kind or
    /// uid, a lead that is not 0 … WorkCalendar::kMaxDays working days, earlier completions without a last
    /// one or after it.
    static Result<Duty> make(DutyParts parts);

    const DutyId& id() const { return m_parts.id; }
    DutyKind kind() const { return m_parts.kind; }
    const LocalizedText& title() const { return m_parts.title; }
    const std::optional<Subject>& subject() const { return m_parts.subject; }
    const Cadence& cadence() const { return m_parts.cadence; }
    QDate firstDue() const { return m_parts.firstDue; }
    const std::optional<DutyCompletion>& last() const { return m_parts.last; }
    /// In ascending order.
    const QList<QDate>& earlierDoneOn() const { return m_parts.earlierDoneOn; }
    const QString& sourceClause() const { return m_parts.sourceClause; }
    int leadWorkingDays() const { return m_parts.leadWorkingDays; }
    const std::optional<QDate>& retiredOn() const { return m_parts.retiredOn; }

    /// Whether nothing is due any more on `day`.
    bool isRetired(QDate day) const { return m_parts.retiredOn && *m_parts.retiredOn <= day; }

    /// The same duty done once more. A completion that is older than the last one joins the earlier ones.
    Result<Duty> withCompletion(const DutyCompletion& completion) const;
    Result<Duty> withRetirement(QDate on) const;

    friend bool operator==(const Duty&, const Duty&) = default;

private:
    explicit Duty(DutyParts parts) : m_parts(std::move(parts)) {}

    DutyParts m_parts;
};

}  // namespace holdfast
