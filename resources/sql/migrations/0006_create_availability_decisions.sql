-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_reader: 0001
-- Which monitor speaks for which module, how several are combined, and what an outage really was.

-- One entry of the log may stand in several rows: a later one in its middle leaves a piece before and one after.
CREATE TABLE monitor_assignment (
    id         INTEGER PRIMARY KEY,
    uid        BLOB NOT NULL CHECK (length(uid) = 16),
    source     TEXT NOT NULL CHECK (source <> ''),
    monitor    TEXT NOT NULL CHECK (monitor <> ''),
    service    TEXT NOT NULL CHECK (service <> ''),
    module     TEXT NOT NULL CHECK (module <> ''),
    component  TEXT NOT NULL,
    weight     INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 1000),
    valid_from TEXT,
    valid_to   TEXT,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;

CREATE INDEX monitor_assignment_of ON monitor_assignment (source, monitor);

CREATE TABLE module_combination (
    id                INTEGER PRIMARY KEY,
    uid               BLOB NOT NULL CHECK (length(uid) = 16),
    service           TEXT NOT NULL CHECK (service <> ''),
    module            TEXT NOT NULL CHECK (module <> ''),
    rule              TEXT NOT NULL CHECK (rule IN ('any_down', 'all_down', 'weighted')),
    threshold_percent INTEGER NOT NULL CHECK (threshold_percent BETWEEN 1 AND 100),
    valid_from        TEXT,
    valid_to          TEXT,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
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

-- What was once said of an outage stays visible.
CREATE TRIGGER reclassification_is_fixed BEFORE UPDATE ON reclassification
BEGIN
    SELECT RAISE(ABORT, 'what was said of an outage is never changed; say something else');
END;

CREATE TRIGGER reclassification_is_kept BEFORE DELETE ON reclassification
BEGIN
    SELECT RAISE(ABORT, 'what was said of an outage is never deleted');
END;
