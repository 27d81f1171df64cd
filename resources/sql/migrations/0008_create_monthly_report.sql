-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_reader: 0001
-- Monthly availability reports and what was published.

CREATE TABLE monthly_report (
    id            INTEGER PRIMARY KEY,
    uid           BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    service       TEXT NOT NULL CHECK (service <> ''),
    month         TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    revision      INTEGER NOT NULL CHECK (revision >= 1),
    state         TEXT NOT NULL CHECK (state IN ('draft', 'checked', 'in-review', 'published', 'superseded')),
    body          TEXT NOT NULL CHECK (body <> ''),
    sha256        BLOB NOT NULL CHECK (length(sha256) = 32),
    changed_at_ms INTEGER NOT NULL,
    UNIQUE (service, month, revision)
) STRICT;
