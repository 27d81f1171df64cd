// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/availability/mapping.h"

#include <QCoreApplication>
#include <QList>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Availability)
};

bool touches(const Validity& a, const Validity& b)
{
    const bool aEndsBefore = !a.to.isNull() && !b.from.isNull() && a.to < b.from;
    const bool bEndsBefore = !b.to.isNull() && !a.from.isNull() && b.to < a.from;
    return !aEndsBefore && !bEndsBefore;
}

}  // namespace

QString keyword(CombineRule rule)
{
    switch (rule) {
    case CombineRule::AnyDown: return u"any_down"_s;
    case CombineRule::AllDown: return u"all_down"_s;
    case CombineRule::Weighted: return u"weighted"_s;
    }
    Q_UNREACHABLE();
}

std::optional<CombineRule> combineRuleFromKeyword(const QString& text)
{
    for (const CombineRule rule : {CombineRule::AnyDown, CombineRule::AllDown, CombineRule::Weighted}) {
        if (keyword(rule) == text)
            return rule;
    }
    return std::nullopt;
}

QString nameOf(CombineRule rule)
{
    switch (rule) {
    case CombineRule::AnyDown: return Text::tr("down while any of its monitors is");
    case CombineRule::AllDown: return Text::tr("down only while all of its monitors are");
    case CombineRule::Weighted: return Text::tr("down while the weights of those that are reach the share");
    }
    Q_UNREACHABLE();
}

bool Validity::includes(QDate day) const
{
    return (from.isNull() || from <= day) && (to.isNull() || day <= to);
}

QList<Validity> remainder(const Validity& old, const Validity& taken)
{
    if (!touches(old, taken))
        return {old};
    QList<Validity> left;
    if (!taken.from.isNull() && (old.from.isNull() || old.from < taken.from))
        left.append({old.from, taken.from.addDays(-1)});
    if (!taken.to.isNull() && (old.to.isNull() || taken.to < old.to))
        left.append({taken.to.addDays(1), old.to});
    return left;
}

}  // namespace holdfast
