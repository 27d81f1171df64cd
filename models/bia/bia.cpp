// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bia/bia.h"

#include "models/core/json_reader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Bia)
};

constexpr int kMostMinutes = 60 * 24 * 366;

BiaItem readItem(JsonReader& reader)
{
    JsonReader covers = reader.child(u"covers"_s);
    BiaItem item{reader.text(u"id"_s),
                 reader.integer(u"priority"_s, 1, 99),
                 reader.localized(u"name"_s),
                 covers.texts(u"modules"_s),
                 covers.texts(u"components"_s),
                 covers.texts(u"interfaces"_s),
                 reader.integer(u"rto_min"_s, 1, kMostMinutes),
                 reader.optionalInteger(u"rpo_min"_s, 0, kMostMinutes),
                 reader.optionalInteger(u"bcp_rto_min"_s, 1, kMostMinutes),
                 reader.optionalInteger(u"bcp_rpo_min"_s, 0, kMostMinutes),
                 reader.optionalInteger(u"mtpd_min"_s, 1, kMostMinutes),
                 reader.texts(u"depends_on"_s),
                 {},
                 {}};
    for (JsonReader& child : reader.children(u"impact"_s))
        item.impacts.append({child.text(u"category"_s), child.integer(u"after_min"_s, 0, kMostMinutes),
                             child.integer(u"severity"_s, 1, 5), child.localized(u"text"_s)});
    item.unconfirmed = reader.optionalLocalized(u"unconfirmed"_s);
    if (item.mtpdMin && item.rtoMin > *item.mtpdMin)
        reader.refuse(u"rto_min"_s, Text::tr("the RTO is longer than the tolerable disruption (MTPD)"));
    return item;
}

}  // namespace

Result<Bia> Bia::fromJson(const QJsonObject& body)
{
    std::optional<Error> problem;
    JsonReader reader(body, {}, problem);
    Bia bia;
    bia.m_json = body;
    bia.m_service = reader.text(u"service"_s);
    for (JsonReader& child : reader.children(u"items"_s))
        bia.m_items.append(readItem(child));
    std::sort(bia.m_items.begin(), bia.m_items.end(),
              [](const BiaItem& a, const BiaItem& b) { return a.priority < b.priority; });
    QHash<QString, int> priorities;
    for (qsizetype i = 0; i < bia.m_items.size(); ++i) {
        const BiaItem& item = bia.m_items.at(i);
        if (item.priority != i + 1)
            reader.refuse(u"items"_s, Text::tr("the priorities must be 1, 2, 3 … without a gap"));
        if (priorities.contains(item.id))
            reader.refuse(u"items"_s, Text::tr("the id %1 is used twice").arg(item.id));
        priorities.insert(item.id, item.priority);
    }
    for (const BiaItem& item : std::as_const(bia.m_items)) {
        for (const QString& id : item.dependsOn) {
            if (!priorities.contains(id))
                reader.refuse(u"items"_s,
                              Text::tr("%1 depends on %2, which does not exist").arg(item.id, id));
            else if (priorities.value(id) >= item.priority)
                reader.refuse(
                    u"items"_s,
                    Text::tr("%1 depends on %2, which is recovered only after it").arg(item.id, id));
        }
    }
    if (bia.m_items.isEmpty())
        reader.refuse(u"items"_s, Text::tr("there is no item to recover"));
    if (problem)
        return *problem;
    return bia;
}

const BiaItem* Bia::item(int priority) const
{
    return priority >= 1 && priority <= m_items.size() ? &m_items.at(priority - 1) : nullptr;
}

}  // namespace holdfast
