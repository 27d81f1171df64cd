-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_reader: 0001
-- A monitor may be assigned to no module: that it counts for none is a decision like any other.

CREATE TABLE monitor_assignment_next (
    id         INTEGER PRIMARY KEY,
    uid        BLOB NOT NULL CHECK (length(uid) = 16),
    source     TEXT NOT NULL CHECK (source <> ''),
    monitor    TEXT NOT NULL CHECK (monitor <> ''),
    service    TEXT NOT NULL CHECK (service <> ''),
    module     TEXT NOT NULL,  -- Empty: counts for none.
    component  TEXT NOT NULL CHECK (module <> '' OR component = ''),
    weight     INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 1000),
    valid_from TEXT,
    valid_to   TEXT,
    CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
) STRICT;

INSERT INTO monitor_assignment_next (id, uid, source, monitor, service, module, component, weight, valid_from, valid_to)
     SELECT id, uid, source, monitor, service, module, component, weight, valid_from, valid_to
       FROM monitor_assignment;

DROP TABLE monitor_assignment;
ALTER TABLE monitor_assignment_next RENAME TO monitor_assignment;

CREATE INDEX monitor_assignment_of ON monitor_assignment (source, monitor);
