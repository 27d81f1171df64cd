// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/duty.h"

#include "models/calendar/work_calendar.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Duties)
};

constexpr std::array kKinds{DutyKind::Drill,       DutyKind::Tabletop,    DutyKind::Review,
                            DutyKind::RestoreTest, DutyKind::BackupCheck, DutyKind::HealthCheck,
                            DutyKind::Report,      DutyKind::Audit,       DutyKind::ContactCheck,
                            DutyKind::Notice,      DutyKind::Other};

Error invalid(const QString& message)
{
    return {Error::Code::InvalidValue, message, {}};
}

bool isDay(QDate date)
{
    return date.isValid() && date.year() >= HolidayYear::kFirstYear && date.year() <= HolidayYear::kLastYear;
}

Done checkCompletions(const DutyParts& parts)
{
    if (parts.last && !isDay(parts.last->doneOn))
        return invalid(
            Text::tr("The day on which the duty was done is not a date. Enter it like 2026-02-24."));
    const bool isInOrder =
        std::all_of(parts.earlierDoneOn.cbegin(), parts.earlierDoneOn.cend(),
                    [&parts](QDate day) { return isDay(day) && parts.last && day <= parts.last->doneOn; });
    if (!isInOrder) {
        return invalid(
            Text::tr("The earlier days on which the duty was done are not all before the last one. Enter the "
                     "latest day as the last one."));
    }
    return done();
}

}  // namespace

QString keyword(DutyKind kind)
{
    switch (kind) {
    case DutyKind::Drill: return u"drill"_s;
    case DutyKind::Tabletop: return u"tabletop"_s;
    case DutyKind::Review: return u"review"_s;
    case DutyKind::RestoreTest: return u"restore-test"_s;
    case DutyKind::BackupCheck: return u"backup-check"_s;
    case DutyKind::HealthCheck: return u"health-check"_s;
    case DutyKind::Report: return u"report"_s;
    case DutyKind::Audit: return u"audit"_s;
    case DutyKind::ContactCheck: return u"contact-check"_s;
    case DutyKind::Notice: return u"notice"_s;
    case DutyKind::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DutyKind> dutyKindFromKeyword(const QString& text)
{
    const auto* const found =
        std::find_if(kKinds.begin(), kKinds.end(), [&text](DutyKind kind) { return keyword(kind) == text; });
    return found == kKinds.end() ? std::nullopt : std::optional(*found);
}

Result<Duty> Duty::make(DutyParts parts)
{
    if (!isDay(parts.firstDue))
        return invalid(Text::tr("The first due day is not a date. Enter it like 2026-02-24."));
    if (parts.retiredOn && !isDay(*parts.retiredOn))
        return invalid(Text::tr("The day on which the duty ends is not a date. Enter it like 2026-02-24."));
    if (parts.subject && (parts.subject->kind.isEmpty() || parts.subject->uid.isNull()))
        return invalid(
            Text::tr("What the duty is about is named only in part. Choose it again, or leave it out."));
    if (parts.leadWorkingDays < 0 || parts.leadWorkingDays > WorkCalendar::kMaxDays) {
        return invalid(
            Text::tr("A duty cannot be announced %1 working days ahead. Enter a number from 0 to %2.")
                .arg(parts.leadWorkingDays)
                .arg(WorkCalendar::kMaxDays));
    }
    if (const Done sound = checkCompletions(parts); !sound)
        return sound.error();
    std::sort(parts.earlierDoneOn.begin(), parts.earlierDoneOn.end());
    return Duty(std::move(parts));
}

Result<Duty> Duty::withCompletion(const DutyCompletion& completion) const
{
    DutyParts parts = m_parts;
    if (parts.last && completion.doneOn.isValid() && completion.doneOn < parts.last->doneOn) {
        parts.earlierDoneOn.append(completion.doneOn);
    } else {
        if (parts.last)
            parts.earlierDoneOn.append(parts.last->doneOn);
        parts.last = completion;
    }
    return make(std::move(parts));
}

Result<Duty> Duty::withRetirement(QDate on) const
{
    DutyParts parts = m_parts;
    parts.retiredOn = on;
    return make(std::move(parts));
}

}  // namespace holdfast
