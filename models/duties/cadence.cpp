// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/cadence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Duties)
};

}  // namespace

Result<Cadence> Cadence::everyDays(int days)
{
    if (days < 1 || days > kMaxDays) {
        return Error{Error::Code::InvalidValue,
                     Text::tr("A duty cannot come every %1 days. Enter a number of days from 1 to %2.")
                         .arg(days)
                         .arg(kMaxDays),
                     {}};
    }
    return Cadence(Kind::EveryDays, days);
}

Result<Cadence> Cadence::fromText(const QString& text)
{
    for (const Cadence& cadence : {once(), weekly(), monthly(), quarterly(), halfYearly(), yearly()}) {
        if (cadence.toText() == text)
            return cadence;
    }
    const QString before = u"every-"_s;
    const QString after = u"-days"_s;
    if (text.size() > before.size() + after.size() && text.startsWith(before) && text.endsWith(after)) {
        const int days = text.sliced(before.size()).chopped(after.size()).toInt();
        Result<Cadence> cadence = everyDays(days);
        if (cadence && cadence->toText() == text)
            return cadence;
    }
    return Error{
        Error::Code::InvalidValue,
        Text::tr("“%1” does not say how often a duty comes. Use once, every-N-days (N from 1 to %2), weekly, "
                 "monthly, quarterly, half-yearly or yearly.")
            .arg(text.left(40))
            .arg(kMaxDays),
        {}};
}

QString Cadence::toText() const
{
    switch (m_kind) {
    case Kind::Once: return u"once"_s;
    case Kind::EveryDays: return u"every-%1-days"_s.arg(m_count);
    case Kind::Weekly: return u"weekly"_s;
    case Kind::Monthly: return u"monthly"_s;
    case Kind::Quarterly: return u"quarterly"_s;
    case Kind::HalfYearly: return u"half-yearly"_s;
    case Kind::Yearly: return u"yearly"_s;
    }
    Q_UNREACHABLE();
}

std::optional<QDate> Cadence::occurrence(QDate anchor, int k) const
{
    if (!isRecurring())
        return k == 0 ? std::optional(anchor) : std::nullopt;
    const qint64 count = qint64{k} * m_count;
    constexpr qint64 kSafeCount = 10'000 * 366;
    if (qAbs(count) > kSafeCount)
        return std::nullopt;
    const QDate date = countsDays() ? anchor.addDays(count) : anchor.addMonths(static_cast<int>(count));
    if (!date.isValid())
        return std::nullopt;
    return date;
}

int Cadence::firstAfter(QDate anchor, QDate last) const
{
    Q_ASSERT(isRecurring() && anchor.isValid() && last.isValid());
    const qint64 between = countsDays() ? anchor.daysTo(last)
                                        : (last.year() - anchor.year()) * 12 + last.month() - anchor.month();
    // One period too early at most, since a month's end may be cut.
    int k = std::max(0, static_cast<int>(between / m_count) - 1);
    for (std::optional<QDate> date = occurrence(anchor, k); date && *date <= last;
         date = occurrence(anchor, k))
        ++k;
    return k;
}

std::optional<QDate> Cadence::next(QDate anchor, QDate last) const
{
    if (!isRecurring())
        return anchor > last ? std::optional(anchor) : std::nullopt;
    return occurrence(anchor, firstAfter(anchor, last));
}

}  // namespace holdfast
