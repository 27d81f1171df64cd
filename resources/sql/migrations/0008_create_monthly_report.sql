-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_reader: 0001
-- Monthly availability reports, their revisions, and what was done to each.

CREATE TABLE monthly_report (
    id             INTEGER PRIMARY KEY,
    uid            BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    service        TEXT NOT NULL CHECK (service <> ''),
    month          TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    revision       INTEGER NOT NULL CHECK (revision >= 1),
    state          TEXT NOT NULL
                   CHECK (state IN ('draft', 'checked', 'in-review', 'accepted', 'published', 'superseded')),
    body           TEXT NOT NULL CHECK (body <> ''),
    sha256         BLOB NOT NULL CHECK (length(sha256) = 32),
    figures_sha256 BLOB NOT NULL CHECK (length(figures_sha256) = 32),
    UNIQUE (service, month, revision)
) STRICT;

CREATE UNIQUE INDEX monthly_report_one_published ON monthly_report (service, month) WHERE state = 'published';

-- Only a draft follows the data.
CREATE TRIGGER monthly_report_stands_still BEFORE UPDATE OF body, sha256, figures_sha256 ON monthly_report
    WHEN old.state <> 'draft'
BEGIN
    SELECT RAISE(ABORT, 'the figures of a report that was checked are never changed');
END;

CREATE TRIGGER monthly_report_is_kept BEFORE DELETE ON monthly_report
BEGIN
    SELECT RAISE(ABORT, 'a monthly report is never deleted');
END;

CREATE TABLE monthly_report_move (
    id             INTEGER PRIMARY KEY,
    report         BLOB NOT NULL REFERENCES monthly_report (uid),
    act            TEXT NOT NULL CHECK (act IN ('draft', 'refresh', 'check', 'submit', 'accept', 'return',
                                                'publish', 'audit')),
    person_uid     BLOB CHECK (person_uid IS NULL OR length(person_uid) = 16),
    person_name    TEXT NOT NULL,
    role           TEXT NOT NULL,
    assurance      INTEGER NOT NULL CHECK (assurance IN (0, 1, 2)),
    at_ms          INTEGER NOT NULL,
    reason         TEXT NOT NULL,
    figures_sha256 BLOB NOT NULL CHECK (length(figures_sha256) = 32),
    entry          BLOB NOT NULL UNIQUE REFERENCES log_entry (uid)
) STRICT;

CREATE INDEX monthly_report_move_report ON monthly_report_move (report, id);
