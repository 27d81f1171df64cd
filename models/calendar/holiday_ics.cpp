// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/holiday_ics.h"

#include "models/calendar/ics_text.h"

#include <QCoreApplication>
#include <QDate>

#include <libical/ical.h>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

/// No holiday is longer; Spring Festival has nine days.
constexpr qint64 kMaxDaysOfEvent = 31;

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

Error bad(const QString& message)
{
    return {Error::Code::BadInput, message, {}};
}

/// What the SUMMARY of an event says; absent when it says neither "off" nor "working".
struct Meaning {
    QString name;
    bool isOffDay;
};

std::optional<Meaning> meaning(const QString& summary)
{
    QString text = summary.simplified();
    text.replace(u'（', u'(').replace(u'）', u')');
    const QString off = u"假期"_s;
    const QString makeUp = u"上班(补"_s;
    if (text.startsWith(makeUp) && text.endsWith(u')')) {
        QString name = text.mid(makeUp.size()).chopped(1);
        if (name.endsWith(off))
            name.chop(off.size());
        return Meaning{name, false};
    }
    if (text.endsWith(u"(班)"_s))
        return Meaning{text.chopped(3), false};
    if (text.endsWith(u"(休)"_s))
        return Meaning{text.chopped(3), true};
    if (text.endsWith(off))
        return Meaning{text.chopped(off.size()), true};
    return std::nullopt;
}

/// The day of a DTSTART or DTEND; absent unless it is there once and is a whole day.
std::optional<QDate> wholeDay(icalcomponent* event, icalproperty_kind kind)
{
    if (icalcomponent_count_properties(event, kind) != 1)
        return std::nullopt;
    const icalvalue* value = icalproperty_get_value(icalcomponent_get_first_property(event, kind));
    if (value == nullptr || icalvalue_isa(value) != ICAL_DATE_VALUE)
        return std::nullopt;
    const icaltimetype time = icalvalue_get_date(value);
    const QDate date(time.year, time.month, time.day);
    if (!date.isValid())
        return std::nullopt;
    return date;
}

QString summaryOf(icalcomponent* event)
{
    const icalproperty* summary = icalcomponent_get_first_property(event, ICAL_SUMMARY_PROPERTY);
    return summary == nullptr ? QString() : QString::fromUtf8(icalproperty_get_summary(summary));
}

bool isCancelled(icalcomponent* event)
{
    const icalproperty* status = icalcomponent_get_first_property(event, ICAL_STATUS_PROPERTY);
    return status != nullptr && icalproperty_get_status(status) == ICAL_STATUS_CANCELLED;
}

/// Adds the days of one event to `days`.
Done readEvent(icalcomponent* event, const QString& fileName, QList<HolidayDay>* days)
{
    const QString summary = summaryOf(event);
    const QString shown = summary.simplified().left(40);
    const std::optional<QDate> first = wholeDay(event, ICAL_DTSTART_PROPERTY);
    const bool hasEnd = icalcomponent_count_properties(event, ICAL_DTEND_PROPERTY) != 0;
    const std::optional<QDate> end = hasEnd ? wholeDay(event, ICAL_DTEND_PROPERTY) : first;
    // libical puts a property that it cannot read aside as X-LIC-ERROR; a bad DTEND must not pass as none.
    // Where there is an end, what is aside is something else: holiday-cn writes DTSTAMP as a date.
    const bool isComplete = hasEnd || icalcomponent_count_properties(event, ICAL_XLICERROR_PROPERTY) == 0;
    const bool isWhole =
        isComplete && icalcomponent_count_properties(event, ICAL_DURATION_PROPERTY) == 0 && first && end;
    if (!isWhole) {
        return bad(
            Text::tr(
                "The event “%1” in %2 is not made of whole days, or is damaged. A holiday calendar has whole "
                "days only. Take in the file as it was published.")
                .arg(shown, fileName));
    }
    const qint64 count = hasEnd ? first->daysTo(*end) : 1;
    if (count < 1 || count > kMaxDaysOfEvent) {
        return bad(
            Text::tr(
                "The event “%1” in %2 begins on %3 and ends before %4. A holiday has 1 to %5 days. Correct "
                "the file and try again.")
                .arg(shown, fileName, first->toString(Qt::ISODate), end->toString(Qt::ISODate))
                .arg(kMaxDaysOfEvent));
    }
    const std::optional<Meaning> said = meaning(summary);
    if (!said || icalcomponent_count_properties(event, ICAL_SUMMARY_PROPERTY) != 1) {
        return bad(
            Text::tr("The event “%1” in %2 does not say whether it is a day off (休, 假期) or a working day "
                     "(班, 上班). Take in a calendar of holiday-cn or chinese-days.")
                .arg(shown, fileName));
    }
    for (qint64 i = 0; i < count; ++i)
        days->append({first->addDays(i), said->name, said->isOffDay});
    return done();
}

/// Reads the events of `component` and of those within it. The depth was limited by checkedIcsText.
Done readEvents(icalcomponent* component, const QString& fileName, QList<HolidayDay>* days)
{
    if (icalcomponent_isa(component) == ICAL_VEVENT_COMPONENT)
        return isCancelled(component) ? done() : readEvent(component, fileName, days);
    for (icalcompiter it = icalcomponent_begin_component(component, ICAL_ANY_COMPONENT);
         icalcompiter_deref(&it) != nullptr; icalcompiter_next(&it)) {
        if (const Done read = readEvents(icalcompiter_deref(&it), fileName, days); !read)
            return read;
    }
    return done();
}

}  // namespace

Result<QList<HolidayYear>> parseHolidayIcs(const QByteArray& bytes, const QString& fileName)
{
    const Result<QByteArray> text = checkedIcsText(bytes, fileName);
    if (!text)
        return text.error();
    // libical as it is built by default aborts the program on its own errors.
    icalerror_set_errors_are_fatal(0);
    const Component root(icalparser_parse_string(text->constData()));
    if (!root) {
        return bad(Text::tr("%1 cannot be read as an iCalendar file. Take in the file as it was published.")
                       .arg(fileName));
    }
    QList<HolidayDay> days;
    if (const Done read = readEvents(root.get(), fileName, &days); !read)
        return read.error();
    return groupIntoYears(days, fileName);
}

}  // namespace holdfast
