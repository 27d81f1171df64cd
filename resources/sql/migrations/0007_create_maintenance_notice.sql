-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_reader: 0001
-- Notices of planned maintenance.

CREATE TABLE maintenance_notice (
    id                 INTEGER PRIMARY KEY,
    uid                BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    code               TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
    service            TEXT NOT NULL CHECK (service <> ''),
    modules            TEXT NOT NULL,
    from_ms            INTEGER NOT NULL,
    to_ms              INTEGER NOT NULL CHECK (to_ms > from_ms),
    work               TEXT NOT NULL CHECK (trim(work) <> ''),
    notified_at_ms     INTEGER,
    channel            TEXT NOT NULL,
    acknowledged_at_ms INTEGER,
    acknowledged_by    TEXT NOT NULL,
    withdrawn_at_ms    INTEGER,
    author             TEXT NOT NULL CHECK (author <> '')
) STRICT;
