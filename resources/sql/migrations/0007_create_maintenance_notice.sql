-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_reader: 0001
-- Notices of planned maintenance.

CREATE TABLE maintenance_notice (
    id                          INTEGER PRIMARY KEY,
    uid                         BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    code                        TEXT NOT NULL UNIQUE CHECK (trim(code) <> ''),
    service                     TEXT NOT NULL CHECK (service <> ''),
    modules                     TEXT NOT NULL,
    from_ms                     INTEGER NOT NULL,
    to_ms                       INTEGER NOT NULL CHECK (to_ms > from_ms),
    work                        TEXT NOT NULL CHECK (trim(work) <> ''),
    author                      TEXT NOT NULL CHECK (author <> ''),
    notified_at_ms              INTEGER,
    channel                     TEXT NOT NULL DEFAULT '',
    notification_recorded_at_ms INTEGER,
    acknowledged_at_ms          INTEGER,
    acknowledged_by             TEXT NOT NULL DEFAULT '',
    withdrawn_at_ms             INTEGER,
    withdrawn_because           TEXT NOT NULL DEFAULT '',
    CHECK ((notified_at_ms IS NULL) = (notification_recorded_at_ms IS NULL)),
    CHECK (acknowledged_at_ms IS NULL OR notified_at_ms IS NOT NULL),
    CHECK ((acknowledged_at_ms IS NULL) = (acknowledged_by = ''))
) STRICT;

CREATE INDEX maintenance_notice_window ON maintenance_notice (service, from_ms);

-- What the customer was told of is fixed.
CREATE TRIGGER maintenance_notice_is_fixed BEFORE UPDATE OF uid, code, service, modules, from_ms, to_ms, work
    ON maintenance_notice
BEGIN
    SELECT RAISE(ABORT, 'a notice is withdrawn and planned anew');
END;
