// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/holiday_file.h"

#include "models/calendar/holiday_ics.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

/// No holiday has a longer name, and no source a longer address.
constexpr qsizetype kMaxTextLength = 1000;

Error bad(const QString& message)
{
    return {Error::Code::BadInput, message, {}};
}

/// Exactly YYYY-MM-DD; QDate alone would also take what follows it.
std::optional<QDate> readDate(const QString& text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != text)
        return std::nullopt;
    return date;
}

Error notADate(const QString& text, const QString& where, const QString& fileName)
{
    return bad(
        Text::tr("%1 in %2 has “%3” where a date like 2026-02-24 is needed. Correct the file and try again.")
            .arg(where, fileName, text.left(40)));
}

Error wrongType(const QString& where, const QString& wanted, const QString& fileName)
{
    return bad(Text::tr("%1 in %2 is missing or is not %3. Take in the file as it was published.")
                   .arg(where, fileName, wanted));
}

Result<HolidayDay> readHolidayCnDay(const QJsonValue& value, qsizetype index, const QString& fileName)
{
    const QString where = u"days[%1]"_s.arg(index);
    const QJsonObject day = value.toObject();
    const QJsonValue name = day["name"_L1];
    const QJsonValue date = day["date"_L1];
    const QJsonValue isOffDay = day["isOffDay"_L1];
    if (!name.isString() || name.toString().size() > kMaxTextLength)
        return wrongType(where + u".name"_s, Text::tr("a short text"), fileName);
    if (!date.isString())
        return wrongType(where + u".date"_s, Text::tr("a text"), fileName);
    if (!isOffDay.isBool())
        return wrongType(where + u".isOffDay"_s, Text::tr("true or false"), fileName);
    const std::optional<QDate> read = readDate(date.toString());
    if (!read)
        return notADate(date.toString(), where, fileName);
    return HolidayDay{*read, name.toString(), isOffDay.toBool()};
}

/// The addresses of the papers, or the name of the file where it names none.
Result<QString> readPapers(const QJsonValue& papers, const QString& fileName)
{
    if (!papers.isUndefined() && !papers.isArray())
        return wrongType(u"papers"_s, Text::tr("a list"), fileName);
    QStringList addresses;
    for (const QJsonValue& paper : papers.toArray()) {
        if (!paper.isString())
            return wrongType(u"papers"_s, Text::tr("a list of addresses"), fileName);
        addresses.append(paper.toString().simplified());
    }
    const QString joined = addresses.join(u' ').simplified();
    if (joined.size() > kMaxTextLength)
        return wrongType(u"papers"_s, Text::tr("a short list of addresses"), fileName);
    return joined.isEmpty() ? fileName : joined;
}

/// JSON of NateScarlet/holiday-cn: one year, with the papers it was read from.
Result<QList<HolidayYear>> readHolidayCn(const QJsonObject& root, const QString& fileName)
{
    const int year = root["year"_L1].toInt();
    if (year == 0)
        return wrongType(u"year"_s, Text::tr("a whole number"), fileName);
    if (!root["days"_L1].isArray())
        return wrongType(u"days"_s, Text::tr("a list"), fileName);
    const Result<QString> source = readPapers(root["papers"_L1], fileName);
    if (!source)
        return source.error();
    const QJsonArray values = root["days"_L1].toArray();
    QList<HolidayDay> days;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const Result<HolidayDay> day = readHolidayCnDay(values[i], i, fileName);
        if (!day)
            return day.error();
        days.append(*day);
    }
    const Result<HolidayYear> made = HolidayYear::make(year, *source, days);
    if (!made)
        return made.error();
    return QList<HolidayYear>{*made};
}

/// One of the objects of chinese-days, which map dates to "English name,Chinese name,days".
Done readChineseDays(const QJsonObject& root, QLatin1StringView key, bool isOffDay, const QString& fileName,
                     QList<HolidayDay>* days)
{
    if (!root[key].isObject())
        return wrongType(QString(key), Text::tr("an object of dates"), fileName);
    const QJsonObject entries = root[key].toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        const std::optional<QDate> date = readDate(it.key());
        if (!date)
            return notADate(it.key(), QString(key), fileName);
        const QString text = it.value().toString();
        if (text.isEmpty() || text.size() > kMaxTextLength)
            return wrongType(key + u"["_s + it.key() + u"]"_s, Text::tr("a short text"), fileName);
        const QStringList parts = text.split(u',');
        days->append({*date, parts.size() == 3 ? parts[1] : text, isOffDay});
    }
    return done();
}

/// JSON of chinese-days. Its "inLieuDays" are off as well; they should all be among the holidays.
Result<QList<HolidayYear>> readChineseDaysFile(const QJsonObject& root, const QString& fileName)
{
    QList<HolidayDay> days;
    if (const Done read = readChineseDays(root, "holidays"_L1, true, fileName, &days); !read)
        return read.error();
    if (const Done read = readChineseDays(root, "workdays"_L1, false, fileName, &days); !read)
        return read.error();
    if (root.contains("inLieuDays"_L1)) {
        if (const Done read = readChineseDays(root, "inLieuDays"_L1, true, fileName, &days); !read)
            return read.error();
    }
    return groupIntoYears(days, fileName);
}

Result<QList<HolidayYear>> readJson(const QByteArray& text, const QString& fileName)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (document.isNull()) {
        return bad(
            Text::tr(
                "%1 is not a holiday file, or is damaged at byte %2 (%3). Take in a JSON file of holiday-cn "
                "or chinese-days, or an .ics file.")
                .arg(fileName)
                .arg(problem.offset)
                .arg(problem.errorString()));
    }
    const QJsonObject root = document.object();
    if (root.contains("days"_L1))
        return readHolidayCn(root, fileName);
    if (root.contains("holidays"_L1))
        return readChineseDaysFile(root, fileName);
    return bad(Text::tr("%1 is JSON, but has neither “days” nor “holidays”. Take in a file of holiday-cn or "
                        "chinese-days.")
                   .arg(fileName));
}

}  // namespace

Result<QList<HolidayYear>> parseHolidayFile(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.size() > kMaxHolidayFileBytes) {
        return bad(
            Text::tr(
                "%1 is larger than the %2 MiB that a holiday file may have. Choose the file of one year.")
                .arg(fileName)
                .arg(kMaxHolidayFileBytes / (1024 * 1024)));
    }
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    if (text.trimmed().isEmpty())
        return bad(Text::tr("%1 is empty. Take in the file as it was published.").arg(fileName));
    const bool isIcs = text.trimmed().left(6).toUpper() == "BEGIN:";
    Result<QList<HolidayYear>> years = isIcs ? parseHolidayIcs(text, fileName) : readJson(text, fileName);
    if (!years)
        return Error{Error::Code::BadInput, years.error().message, years.error().detail};
    return years;
}

}  // namespace holdfast
