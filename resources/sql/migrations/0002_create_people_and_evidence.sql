-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_reader: 0001
-- Who may be named as acting, their PINs, and the files kept as evidence.

CREATE TABLE person (
    id            INTEGER PRIMARY KEY,
    uid           BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name          TEXT NOT NULL CHECK (trim(name) <> ''),
    role          TEXT NOT NULL,
    retired_at_ms INTEGER
) STRICT;

CREATE UNIQUE INDEX person_active_name ON person (name) WHERE retired_at_ms IS NULL;

CREATE TABLE person_pin (
    id                INTEGER PRIMARY KEY,
    person            BLOB NOT NULL UNIQUE REFERENCES person (uid),
    hash              TEXT NOT NULL,
    set_at_ms         INTEGER NOT NULL,
    failures          INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    last_failed_at_ms INTEGER
) STRICT;

CREATE TABLE evidence_file (
    id          INTEGER PRIMARY KEY,
    sha256      BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    size        INTEGER NOT NULL CHECK (size BETWEEN 0 AND 67108864),
    name        TEXT NOT NULL,
    added_at_ms INTEGER NOT NULL
) STRICT;
