-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_reader: 0001
-- Which monitor speaks for which module, how several are combined, and what an outage really was.

CREATE TABLE monitor_assignment (
    id         INTEGER PRIMARY KEY,
    uid        BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    source     TEXT NOT NULL CHECK (source <> ''),
    monitor    TEXT NOT NULL CHECK (monitor <> ''),
    service    TEXT NOT NULL CHECK (service <> ''),
    module     TEXT NOT NULL,
    component  TEXT NOT NULL,
    weight     INTEGER NOT NULL CHECK (weight >= 1),
    valid_from TEXT,
    valid_to   TEXT
) STRICT;

CREATE TABLE module_combination (
    id                INTEGER PRIMARY KEY,
    uid               BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    service           TEXT NOT NULL CHECK (service <> ''),
    module            TEXT NOT NULL CHECK (module <> ''),
    rule              TEXT NOT NULL CHECK (rule IN ('any_down', 'all_down', 'weighted')),
    threshold_percent INTEGER NOT NULL CHECK (threshold_percent BETWEEN 1 AND 100),
    valid_from        TEXT,
    valid_to          TEXT
) STRICT;

CREATE TABLE reclassification (
    id             INTEGER PRIMARY KEY,
    uid            BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    service        TEXT NOT NULL CHECK (service <> ''),
    module         TEXT NOT NULL CHECK (module <> ''),
    from_ms        INTEGER NOT NULL,
    to_ms          INTEGER NOT NULL CHECK (to_ms > from_ms),
    kind           TEXT NOT NULL CHECK (kind IN ('unplanned', 'planned_maintenance', 'third_party', 'false_alarm')),
    reason         TEXT NOT NULL CHECK (trim(reason) <> ''),
    author         TEXT NOT NULL CHECK (author <> ''),
    approver       TEXT NOT NULL CHECK (approver <> '' AND approver <> author),
    recorded_at_ms INTEGER NOT NULL
) STRICT;
