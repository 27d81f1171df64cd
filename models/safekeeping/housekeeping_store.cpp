// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safekeeping/housekeeping_store.h"

#include "models/storage/database.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kNote = R"(
    INSERT INTO housekeeping (name, at_ms) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET at_ms = excluded.at_ms
)"_L1;

constexpr auto kLastDone = "SELECT at_ms FROM housekeeping WHERE name = ?"_L1;

QString keyword(Housekeeping work)
{
    switch (work) {
    case Housekeeping::FullCheck: return u"full-check"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace

Done HousekeepingStore::note(Housekeeping work, Instant at)
{
    const auto noted = m_database.transact([&](Connection& connection) {
        return connection.execute(kNote, {keyword(work), bindInstant(at)});
    });
    return noted ? done() : Done(noted.error());
}

Result<std::optional<Instant>> HousekeepingStore::lastDone(Housekeeping work) const
{
    return m_database.read([work](Connection& connection) -> std::optional<Instant> {
        auto row = connection.query(kLastDone, {keyword(work)});
        return row.next() ? std::optional(row.instant(0)) : std::nullopt;
    });
}

}  // namespace holdfast
