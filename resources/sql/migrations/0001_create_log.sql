-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_reader: 0001
-- The schema's own history, the installation and the log.

CREATE TABLE schema_version (
    version       INTEGER PRIMARY KEY,
    min_reader    INTEGER NOT NULL CHECK (min_reader BETWEEN 1 AND version),
    program       TEXT NOT NULL,
    applied_at_ms INTEGER NOT NULL
) STRICT;

-- Every installation that ever wrote here, in the order in which it came.
CREATE TABLE device (
    id            INTEGER PRIMARY KEY,
    uid           BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    ordinal       INTEGER NOT NULL UNIQUE CHECK (ordinal >= 1),
    host          TEXT NOT NULL,
    started_at_ms INTEGER NOT NULL
) STRICT;

-- Which device writes now, and the fingerprint of the file it was started on: a copy has another one.
CREATE TABLE installation (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    device      BLOB NOT NULL REFERENCES device (uid),
    fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32)
) STRICT;

-- The columns before body repeat what body says, so that entries can be found; verify compares them.
-- nodes: the hashes of all perfect subtrees that this leaf completes, its own first; root: of the tree so far.
CREATE TABLE log_entry (
    id              INTEGER PRIMARY KEY,
    uid             BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    device          BLOB NOT NULL CHECK (length(device) = 16),
    seq             INTEGER NOT NULL CHECK (seq >= 1),
    logical_ms      INTEGER NOT NULL,
    logical_counter INTEGER NOT NULL CHECK (logical_counter BETWEEN 0 AND 4294967295),
    subject_kind    TEXT NOT NULL CHECK (subject_kind <> ''),
    subject_uid     BLOB NOT NULL CHECK (length(subject_uid) = 16),
    kind            TEXT NOT NULL CHECK (kind <> ''),
    occurred_at_ms  INTEGER NOT NULL,
    recorded_at_ms  INTEGER NOT NULL,
    body            BLOB NOT NULL,
    nodes           BLOB NOT NULL CHECK (length(nodes) >= 32 AND length(nodes) % 32 = 0),
    root            BLOB NOT NULL CHECK (length(root) = 32),
    UNIQUE (device, seq)
) STRICT;

CREATE INDEX log_entry_subject ON log_entry (subject_uid, logical_ms);

CREATE TRIGGER log_entry_is_never_changed BEFORE UPDATE ON log_entry
BEGIN
    SELECT RAISE(ABORT, 'a log entry is never changed');
END;

CREATE TRIGGER log_entry_is_never_deleted BEFORE DELETE ON log_entry
BEGIN
    SELECT RAISE(ABORT, 'a log entry is never deleted');
END;

-- The private part of an entry. It may be erased (the entry holds only its commitment), never changed.
CREATE TABLE log_private (
    id      INTEGER PRIMARY KEY,
    uid     BLOB NOT NULL UNIQUE REFERENCES log_entry (uid),
    salt    BLOB NOT NULL CHECK (length(salt) = 32),
    content BLOB NOT NULL
) STRICT;

CREATE TRIGGER log_private_is_never_changed BEFORE UPDATE ON log_private
BEGIN
    SELECT RAISE(ABORT, 'the private part of a log entry is never changed');
END;

-- When routine work was last done, for example the full check of this file.
CREATE TABLE housekeeping (
    name  TEXT PRIMARY KEY,
    at_ms INTEGER NOT NULL
) STRICT;
