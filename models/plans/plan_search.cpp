// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/plan_search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kBefore = 18;
constexpr int kAfter = 42;

QString excerptAround(const QString& text, qsizetype at, qsizetype length)
{
    const qsizetype from = std::max<qsizetype>(0, at - kBefore);
    const qsizetype to = std::min(text.size(), at + length + kAfter);
    return (from > 0 ? u"…"_s : QString()) + text.mid(from, to - from).simplified() +
           (to < text.size() ? u"…"_s : QString());
}

/// Collects the hits of one search.
class Search {
public:
    Search(const QString& needle, const QString& language) : m_needle(needle.trimmed()), m_language(language)
    {
    }

    QString shown(const LocalizedText& text) const { return text.in(m_language).text; }

    void look(const QString& part, const QString& title, const QStringList& texts)
    {
        if (m_needle.isEmpty())
            return;
        if (part.contains(m_needle, Qt::CaseInsensitive) || title.contains(m_needle, Qt::CaseInsensitive)) {
            hits.append({part, title, {}});
            return;
        }
        for (const QString& text : texts) {
            const qsizetype at = text.indexOf(m_needle, 0, Qt::CaseInsensitive);
            if (at < 0)
                continue;
            hits.append({part, title, excerptAround(text, at, m_needle.size())});
            return;
        }
    }

    QList<PlanHit> hits;

private:
    QString m_needle;
    QString m_language;
};

QStringList textsOf(const PlanStep& step, const Search& search)
{
    QStringList texts;
    const auto append = [&](const std::optional<LocalizedText>& text) {
        if (text)
            texts.append(search.shown(*text));
    };
    append(step.challenge);
    append(step.expected);
    append(step.detail);
    for (const StepOption& option : step.options) {
        append(option.text);
        append(option.then);
    }
    append(step.ifUnsureWhy);
    append(step.rollback);
    append(step.onFail);
    for (const StepCommand& command : step.commands)
        texts.append(command.text);
    return texts;
}

}  // namespace

QList<PlanHit> searchPlan(const Plan& plan, const QString& needle, const QString& language)
{
    Search search(needle, language);
    search.look({}, plan.code() + u' ' + search.shown(plan.title()), {});
    for (const PlanStep& step : plan.steps())
        search.look(step.id, search.shown(step.title), textsOf(step, search));
    return search.hits;
}

QList<PlanHit> searchPlan(const ManagementPlan& plan, const QString& needle, const QString& language)
{
    Search search(needle, language);
    search.look({}, plan.code() + u' ' + search.shown(plan.title()), {});
    for (const PlanSection& section : plan.sections())
        search.look(section.clause, search.shown(section.title),
                    section.text ? QStringList{search.shown(*section.text)} : QStringList());
    return search.hits;
}

}  // namespace holdfast
