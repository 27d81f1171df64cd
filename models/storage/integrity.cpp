// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/integrity.h"

#include "models/storage/database.h"

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr auto kQuickCheck = "PRAGMA quick_check"_L1;
constexpr auto kIntegrityCheck = "PRAGMA integrity_check"_L1;
constexpr auto kForeignKeyCheck = "PRAGMA foreign_key_check"_L1;

}  // namespace

Result<QStringList> checkIntegrity(Database& database, IntegrityDepth depth)
{
    return database.read([depth](Connection& connection) {
        QStringList problems;
        auto row = connection.query(depth == IntegrityDepth::Quick ? kQuickCheck : kIntegrityCheck);
        while (row.next()) {
            if (row.text(0) != "ok"_L1)
                problems.append(row.text(0));
        }
        if (depth == IntegrityDepth::Full && problems.isEmpty()) {
            auto orphan = connection.query(kForeignKeyCheck);
            while (orphan.next())
                problems.append(u"%1 row %2 points at nothing in %3"_s.arg(orphan.text(0), orphan.text(1),
                                                                           orphan.text(2)));
        }
        return problems;
    });
}

Done requireIntegrity(Database& database, IntegrityDepth depth)
{
    const auto problems = checkIntegrity(database, depth);
    if (!problems)
        return problems.error();
    if (problems->isEmpty())
        return done();
    return describe(StorageException{Error::Code::CorruptData, problems->join(u"; "_s)},
                    database.options().path, false);
}

}  // namespace holdfast
