-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_reader: 0001
-- Documents under control with their revisions, where incidents are found, and how far back data can be had.

CREATE TABLE document (
    id   INTEGER PRIMARY KEY,
    uid  BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    type TEXT NOT NULL CHECK (type <> ''),
    code TEXT NOT NULL CHECK (trim(code) <> ''),
    UNIQUE (type, code)
) STRICT;

CREATE TABLE document_revision (
    id             INTEGER PRIMARY KEY,
    uid            BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    document       BLOB NOT NULL REFERENCES document (uid),
    number         INTEGER NOT NULL CHECK (number >= 1),
    label          TEXT NOT NULL CHECK (trim(label) <> ''),
    state          TEXT NOT NULL CHECK (state IN ('draft', 'in-review', 'approved', 'superseded', 'archived')),
    body           TEXT NOT NULL CHECK (body <> ''),
    sha256         BLOB NOT NULL CHECK (length(sha256) = 32),
    change         TEXT NOT NULL,
    author         TEXT NOT NULL,
    drafted_at_ms  INTEGER NOT NULL,
    approved_by    TEXT NOT NULL,
    approved_at_ms INTEGER,
    UNIQUE (document, number)
) STRICT;

CREATE UNIQUE INDEX document_revision_one_approved ON document_revision (document) WHERE state = 'approved';

-- An approved body is never changed: a change is a new revision.
CREATE TRIGGER document_revision_body_is_never_changed BEFORE UPDATE OF body, sha256, number, document
    ON document_revision
BEGIN
    SELECT RAISE(ABORT, 'the body of a revision is never changed');
END;

-- Where to find an incident; what it is stands in its entries alone.
CREATE TABLE incident (
    id            INTEGER PRIMARY KEY,
    uid           BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    code          TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
    mode          TEXT NOT NULL CHECK (mode IN ('real', 'drill', 'past', 'reference')),
    opened_at_ms  INTEGER NOT NULL,
    source_sha256 BLOB CHECK (source_sha256 IS NULL OR length(source_sha256) = 32)
) STRICT;

CREATE INDEX incident_source ON incident (source_sha256);

CREATE TABLE recovery_point (
    id      INTEGER PRIMARY KEY,
    uid     BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    mode    TEXT NOT NULL CHECK (mode IN ('hardware', 'logical', 'site')),
    at_ms   INTEGER NOT NULL,
    source  TEXT NOT NULL,
    tested  INTEGER NOT NULL CHECK (tested IN (0, 1)),
    entry   BLOB NOT NULL UNIQUE REFERENCES log_entry (uid)
) STRICT;

CREATE INDEX recovery_point_mode ON recovery_point (mode, at_ms);
