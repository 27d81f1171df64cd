-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_reader: 0001
-- Which files with monitoring data were imported, and how their tables are read.

CREATE TABLE measurement_import (
    id             INTEGER PRIMARY KEY,
    uid            BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    file_name      TEXT NOT NULL CHECK (file_name <> ''),
    sha256         BLOB NOT NULL CHECK (length(sha256) = 32),
    format         TEXT NOT NULL CHECK (format <> ''),
    answers        TEXT NOT NULL,
    row_count      INTEGER NOT NULL CHECK (row_count >= 0),
    refused_count  INTEGER NOT NULL CHECK (refused_count >= 0),
    from_ms        INTEGER,
    to_ms          INTEGER,
    imported_at_ms INTEGER NOT NULL,
    imported_by    TEXT NOT NULL,
    undone_at_ms   INTEGER,
    undone_because TEXT NOT NULL
) STRICT;

CREATE INDEX measurement_import_of_file ON measurement_import (sha256);

CREATE TABLE measurement_preset (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
    body TEXT NOT NULL CHECK (body <> '')
) STRICT;
