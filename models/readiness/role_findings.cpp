// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who would answer the call.
#include "models/readiness/readiness_rules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

constexpr auto kResponseStructure = "ISO 22301, 8.4.2"_L1;
constexpr auto kCommunication = "ISO 22301, 8.4.3"_L1;

/// What the organisation's own plan says of the role comes before the standard.
QString clauseOf(const Role& role, QLatin1StringView standard)
{
    return role.clause.isEmpty() ? QString(standard) : role.clause;
}

/// One role, judged on one day.
class RoleJudge {
public:
    RoleJudge(const Role& role, const ReadinessFacts& facts)
        : m_role(role), m_today(facts.today()), m_title(role.title.in(facts.language).text)
    {
        for (const RoleHolder& holder : role.holders) {
            if (holder.isValidOn(m_today))
                m_holders.append(holder);
        }
    }

    QList<Finding> findings() const
    {
        QList<Finding> found;
        if (m_holders.isEmpty())
            found.append(nobody());
        else if (const auto alternate = alternateFinding())
            found.append(*alternate);
        if (m_role.channels.isEmpty())
            found.append(
                finding(FindingKind::Channel, FindingSeverity::Unproven, Text::tr("no duty channel"),
                        Text::tr("The role %1 cannot be reached on duty.").arg(m_title),
                        Text::tr("No hotline, duty phone or role mailbox is entered, so the role can only "
                                 "be reached over private numbers, which need a key to read."),
                        kCommunication));
        for (const RoleHolder& holder : m_holders) {
            if (!holder.validTo.isNull() && holder.validTo <= m_today.addDays(kHolderNoticeDays))
                found.append(ending(holder));
        }
        return found;
    }

private:
    Finding finding(FindingKind kind, FindingSeverity severity, const QString& word, const QString& text,
                    const QString& detail, QLatin1StringView standard) const
    {
        return {kind,          severity,    word, text, detail, clauseOf(m_role, standard),
                u"contacts"_s, m_role.code, {},   {}};
    }

    Finding nobody() const
    {
        QString detail = Text::tr("No holder was ever entered.");
        for (const RoleHolder& holder : m_role.holders) {
            // In an incident the next one counts more than the last one.
            if (!holder.validFrom.isNull() && holder.validFrom > m_today) {
                detail = Text::tr("%1 takes it over on %2.")
                             .arg(holder.name, holder.validFrom.toString(Qt::ISODate));
                break;
            }
            detail = Text::tr("%1 held it until %2.").arg(holder.name, holder.validTo.toString(Qt::ISODate));
        }
        return finding(FindingKind::Holder, FindingSeverity::ActNow, Text::tr("no holder"),
                       Text::tr("Nobody holds the role %1 today.").arg(m_title), detail, kResponseStructure);
    }

    std::optional<Finding> alternateFinding() const
    {
        QSet<QString> names;
        QString twice;
        for (const RoleHolder& holder : m_holders) {
            if (names.contains(holder.name))
                twice = holder.name;
            names.insert(holder.name);
        }
        if (!twice.isEmpty())
            return finding(FindingKind::Succession, FindingSeverity::Unproven, Text::tr("own alternate"),
                           Text::tr("%1 stands in for themself as %2.").arg(twice, m_title),
                           Text::tr("The same person is entered twice for this role."), kResponseStructure);
        if (names.size() > 1)
            return std::nullopt;
        return finding(FindingKind::Holder, FindingSeverity::Unproven, Text::tr("no alternate"),
                       Text::tr("Only %1 holds the role %2.").arg(m_holders.first().name, m_title),
                       Text::tr("Nobody stands in when they cannot be reached."), kResponseStructure);
    }

    Finding ending(const RoleHolder& holder) const
    {
        Finding found = finding(FindingKind::Holder, FindingSeverity::Soon, Text::tr("ends soon"),
                                Text::tr("%1 holds the role %2 only until %3.")
                                    .arg(holder.name, m_title, holder.validTo.toString(Qt::ISODate)),
                                Text::tr("Name who follows, or extend it."), kResponseStructure);
        found.due = holder.validTo;
        return found;
    }

    const Role& m_role;
    QDate m_today;
    QString m_title;
    QList<RoleHolder> m_holders;  ///< Valid today, in order.
};

/// The first who would be asked in `role` on `day`; empty where there is nobody.
QString firstHolder(const Role& role, QDate day)
{
    const auto found = std::find_if(role.holders.cbegin(), role.holders.cend(),
                                    [day](const RoleHolder& holder) { return holder.isValidOn(day); });
    return found == role.holders.cend() ? QString() : found->name;
}

/// Roles of the line of succession whose own holder already heads an earlier one.
QList<Finding> successionFindings(const Organisation& organisation, const ReadinessFacts& facts)
{
    QList<Finding> findings;
    QHash<QString, QString> headOf;  // Name to the title of the first role.
    const QStringList line = organisation.succession();
    for (const QString& code : line) {
        const Role& role = *organisation.role(code);
        const QString name = firstHolder(role, facts.today());
        const QString title = role.title.in(facts.language).text;
        if (name.isEmpty())
            continue;
        if (!headOf.contains(name)) {
            headOf.insert(name, title);
            continue;
        }
        findings.append(
            {FindingKind::Succession,
             FindingSeverity::Unproven,
             Text::tr("own alternate"),
             Text::tr("%1 would take over from themself.").arg(name),
             Text::tr("In the line of succession %1 comes after %2, and %3 is the first holder of "
                      "both.")
                 .arg(title, headOf.value(name), name),
             clauseOf(role, kResponseStructure),
             u"contacts"_s,
             role.code,
             {},
             {}});
    }
    return findings;
}

}  // namespace

QList<Finding> roleFindings(const ReadinessFacts& facts)
{
    QList<Finding> findings;
    if (!facts.organisation)
        return findings;
    for (const Role& role : facts.organisation->roles())
        findings += RoleJudge(role, facts).findings();
    return findings + successionFindings(*facts.organisation, facts);
}

}  // namespace holdfast
