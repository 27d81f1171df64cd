// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/month.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Month)
};

// People of the sample organisation.
const QString kManager = u"示例乙"_s;
const QString kReviewer = u"示例癸"_s;
const QStringList kPin{u"4321"_s};
const QStringList kSecondsPin{QString(), u"4321"_s};  // The second person's alone.

constexpr int kMinutesPerDay = 24 * 60;

QStringList as(const QString& person, const QStringList& words)
{
    return QStringList{u"--as"_s, person} + words;
}

/// What is announced before it stops.
QList<Scene> announcement(QDate month)
{
    const QString day = month.toString(u"yyyy-MM"_s) + u"-15"_s;
    const QString notice = u"MN-%1-001"_s.arg(month.year());
    return {{Text::tr("A new data folder with the sample organisation"), 0, {u"init"_s, u"--sample"_s}, {}},
            {Text::tr("The reviewer of the quality department sets a PIN"), 1,
             as(kReviewer, {u"person"_s, u"pin"_s, kReviewer}), kPin},
            {Text::tr("Maintenance is planned: by when must the customer be told?"),
             10,
             as(kManager, {u"maintenance"_s, u"plan"_s, Text::tr("Version upgrade of the core database"),
                           u"--from"_s, day + u" 01:00"_s, u"--to"_s, day + u" 02:30"_s}),
             {}},
            {Text::tr("The customer is told the same day"),
             30,
             as(kManager, {u"maintenance"_s, u"notified"_s, notice, u"--channel"_s, Text::tr("e-mail")}),
             {}},
            {Text::tr("… and acknowledges it the next morning"),
             20 * 60,
             as(kManager,
                {u"maintenance"_s, u"acknowledged"_s, notice, u"--by"_s, Text::tr("customer's contact")}),
             {}}};
}

/// The export of the monitoring, and what it means by the contract.
QList<Scene> account(QDate month, const QString& exported)
{
    const QString text = month.toString(u"yyyy-MM"_s);
    const auto outage = [&text](const QString& day, const QString& from, const QString& to) {
        return QStringList{u"--from"_s, text + u'-' + day + u' ' + from, u"--to"_s,
                           text + u'-' + day + u' ' + to};
    };
    return {{Text::tr("The month is over. What would the monitoring's export bring?"),
             (month.daysInMonth() - 5) * kMinutesPerDay,
             as(kManager, {u"import"_s, exported, u"--dry-run"_s}),
             {}},
            {Text::tr("It is imported, and each monitor is said to speak for its module"),
             1,
             as(kManager,
                {u"import"_s, exported, u"--map"_s, u"crm-probe=CRM"_s, u"--map"_s, u"employee-probe=EMP"_s,
                 u"--map"_s, u"settlement-probe=SET"_s, u"--map"_s, u"finance-probe=FIN"_s}),
             {}},
            {Text::tr("The same file again changes nothing"), 1, as(kManager, {u"import"_s, exported}), {}},
            {Text::tr("Availability by the contract: two interruptions where one is allowed"),
             1,
             as(kManager, {u"availability"_s, u"--month"_s, text, u"--strict"_s}),
             {},
             1},
            {Text::tr("The second was the carrier's fault; the quality department confirms it with a PIN"),
             30,
             as(kManager, QStringList{u"--second"_s, kReviewer, u"availability"_s, u"reclassify"_s,
                                      u"--module"_s, u"SET"_s} +
                              outage(u"21"_s, u"14:05"_s, u"14:17"_s) +
                              QStringList{u"--kind"_s, u"third_party"_s, u"--reason"_s,
                                          Text::tr("Carrier's fault ticket 2231, line restored 14:17")}),
             kSecondsPin},
            {Text::tr("The account again: the decision stays visible beside the outage"),
             1,
             as(kManager, {u"availability"_s, u"--month"_s, text}),
             {}}};
}

/// From the draft to what the customer gets.
QList<Scene> report(QDate month, const QString& folder)
{
    const QString text = month.toString(u"yyyy-MM"_s);
    const QStringList of{u"--month"_s, text};
    return {{Text::tr("The draft of the month's report"),
             5,
             as(kManager, QStringList{u"monthly"_s, u"draft"_s} + of),
             {}},
            {Text::tr("The service manager stands by the figures"),
             20,
             as(kManager, QStringList{u"monthly"_s, u"check"_s} + of),
             {}},
            {Text::tr("It goes to the quality department"),
             5,
             as(kManager, QStringList{u"monthly"_s, u"submit"_s} + of),
             {}},
            {Text::tr("Who reviews it had no hand in it, and accepts"), 120,
             as(kReviewer, QStringList{u"monthly"_s, u"accept"_s} + of), kPin},
            {Text::tr("Published: frozen with the digests of its sources"),
             10,
             as(kManager, QStringList{u"monthly"_s, u"publish"_s} + of),
             {}},
            {Text::tr("Reckoned again from the data, the figures are the same"),
             1,
             as(kManager, QStringList{u"monthly"_s, u"verify"_s} + of),
             {}},
            {Text::tr("The report for the customer"),
             1,
             as(kManager, QStringList{u"report"_s, u"availability"_s} + of +
                              QStringList{u"--out"_s, folder + u"/availability.pdf"_s}),
             {}},
            {Text::tr("… and as a workbook"),
             1,
             as(kManager, QStringList{u"report"_s, u"availability"_s} + of +
                              QStringList{u"--out"_s, folder + u"/availability.xlsx"_s}),
             {}},
            {Text::tr("The log has every decision"), 1, {u"verify"_s}, {}}};
}

}  // namespace

QList<Scene> theMonth(QDate month, const QString& exported, const QString& folder)
{
    return announcement(month) + account(month, exported) + report(month, folder);
}

}  // namespace holdfast
