// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace holdfast {

class Database;

/// "HOLD" in ASCII; marks a SQLite file as ours (PRAGMA application_id).
constexpr int kApplicationId = 0x484F4C44;

/// One numbered step of the schema, read from a file NNNN_verb_noun.sql.
struct Migration {
    int number;              ///< The schema's number (PRAGMA user_version) after this step.
    int minReader;           ///< The oldest program, by the newest schema it knows, that can still read it.
    QString name;            ///< File name without ending, for messages.
    QStringList statements;  ///< Split where SQLite says that a statement is complete.
};

/// Reads all steps of `folder` (a resource or a folder), in order; their numbers run from 1 without gaps.
/// Each file states "-- min_reader: NNNN". CorruptData names the file that breaks these rules.
Result<QList<Migration>> loadMigrations(const QString& folder = QStringLiteral(":/holdfast/sql/migrations"));

/// What a file says of itself before anything else is believed.
struct FileIdentity {
    int applicationId;
    int schema;         ///< PRAGMA user_version.
    int minReader;      ///< 0 where the file does not say.
    QString writtenBy;  ///< Program and version that last changed the schema; empty where unknown.
};

Result<FileIdentity> identify(Database& database);

/// What this program may do with a file of that identity.
enum class Opening {
    Create,         ///< An empty file: make the schema.
    Use,            ///< The schema is ours.
    Migrate,        ///< An older one: copy, verify, bring up to date.
    ReadOnlyNewer,  ///< A newer one that says we can still read it.
    RefuseNewer,    ///< A newer one that we cannot read.
    RefuseForeign   ///< Another program's file.
};
Opening openingFor(const FileIdentity& identity, int newestKnown);

/// Applies the steps that `database` lacks, each in one transaction with its number. A step that fails leaves
/// the file as the step before left it. `program` is kept as the writer of the schema.
Done migrate(Database& database, const QList<Migration>& steps, const QString& program, Instant now);

}  // namespace holdfast
