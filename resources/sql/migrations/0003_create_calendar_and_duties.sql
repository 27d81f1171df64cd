-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_reader: 0001
-- Holiday years that were imported beside the shipped ones, and what has to be done when.

CREATE TABLE holiday_year (
    id             INTEGER PRIMARY KEY,
    year           INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 1900 AND 9999),
    source         TEXT NOT NULL,
    imported_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE holiday_day (
    id     INTEGER PRIMARY KEY,
    year   INTEGER NOT NULL REFERENCES holiday_year (year),
    day    TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    name   TEXT NOT NULL,
    is_off INTEGER NOT NULL CHECK (is_off IN (0, 1)),
    UNIQUE (year, day)
) STRICT;

CREATE TABLE duty (
    id                INTEGER PRIMARY KEY,
    uid               BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    kind              TEXT NOT NULL CHECK (kind <> ''),
    title             TEXT NOT NULL CHECK (title <> ''),
    subject_kind      TEXT,
    subject_uid       BLOB CHECK (subject_uid IS NULL OR length(subject_uid) = 16),
    cadence           TEXT NOT NULL CHECK (cadence <> ''),
    first_due         TEXT NOT NULL,
    source_clause     TEXT NOT NULL,
    lead_working_days INTEGER NOT NULL CHECK (lead_working_days >= 0),
    retired_on        TEXT,
    CHECK ((subject_kind IS NULL) = (subject_uid IS NULL))
) STRICT;

CREATE TABLE duty_completion (
    id       INTEGER PRIMARY KEY,
    duty     BLOB NOT NULL REFERENCES duty (uid),
    done_on  TEXT NOT NULL,
    note     TEXT NOT NULL,
    evidence TEXT NOT NULL CHECK (evidence <> ''),
    entry    BLOB NOT NULL UNIQUE REFERENCES log_entry (uid)
) STRICT;

CREATE INDEX duty_completion_duty ON duty_completion (duty, done_on);
