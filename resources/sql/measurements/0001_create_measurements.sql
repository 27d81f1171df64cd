-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_reader: 0001
-- What imported files said, each file's part by itself, and what follows from all of them together.

CREATE TABLE schema_version (
    version       INTEGER PRIMARY KEY,
    min_reader    INTEGER NOT NULL CHECK (min_reader BETWEEN 1 AND version),
    program       TEXT NOT NULL,
    applied_at_ms INTEGER NOT NULL
) STRICT;

-- By which rules state_day was made; other rules, and it is made anew.
CREATE TABLE derivation (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL
) STRICT;

INSERT INTO derivation (id, version) VALUES (1, 0);

-- journal_entry: the entry of the log that says so, in full, so that a power cut between the two databases
-- leaves nothing to be asked again.
CREATE TABLE import (
    id            INTEGER PRIMARY KEY,
    uid           BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    file_name     TEXT NOT NULL CHECK (file_name <> ''),
    file_size     INTEGER NOT NULL CHECK (file_size >= 0),
    sha256        BLOB NOT NULL CHECK (length(sha256) = 32),
    format        TEXT NOT NULL CHECK (format <> ''),
    answers       TEXT NOT NULL,
    row_count     INTEGER NOT NULL CHECK (row_count >= 0),
    refused_count INTEGER NOT NULL CHECK (refused_count >= 0),
    refused       TEXT NOT NULL,
    cautions      TEXT NOT NULL,
    journal_entry TEXT NOT NULL
) STRICT;

CREATE TABLE series (
    id      INTEGER PRIMARY KEY,
    source  TEXT NOT NULL CHECK (source <> ''),
    monitor TEXT NOT NULL CHECK (monitor <> ''),
    UNIQUE (source, monitor)
) STRICT;

-- What one import says of one series. interval_ms: how far its looks are apart, as stated or as found.
CREATE TABLE contribution (
    id                 INTEGER PRIMARY KEY,
    import             INTEGER NOT NULL REFERENCES import (id),
    series             INTEGER NOT NULL REFERENCES series (id),
    metric             TEXT NOT NULL CHECK (metric IN ('probe', 'response_time', 'resource')),
    unit               TEXT NOT NULL,
    stated_interval_ms INTEGER CHECK (stated_interval_ms > 0),
    interval_ms        INTEGER CHECK (interval_ms > 0),
    proposed_module    TEXT NOT NULL,
    sample_count       INTEGER NOT NULL CHECK (sample_count >= 0),
    interval_count     INTEGER NOT NULL CHECK (interval_count >= 0),
    aggregate_count    INTEGER NOT NULL CHECK (aggregate_count >= 0),
    from_ms            INTEGER,
    to_ms              INTEGER,
    UNIQUE (import, series)
) STRICT;

CREATE INDEX contribution_of_series ON contribution (series);

-- The samples of one series and UTC day from one import; the formats are in models/measurements/day_outline.h.
CREATE TABLE chunk (
    id           INTEGER PRIMARY KEY,
    series       INTEGER NOT NULL REFERENCES series (id),
    day          INTEGER NOT NULL,
    import       INTEGER NOT NULL REFERENCES import (id),
    sample_count INTEGER NOT NULL CHECK (sample_count > 0),
    state_count  INTEGER NOT NULL CHECK (state_count BETWEEN 0 AND sample_count),
    outline       BLOB NOT NULL,
    sample_values BLOB NOT NULL,
    UNIQUE (series, day, import)
) STRICT;

CREATE INDEX chunk_of_import ON chunk (import);

-- to_ms of one that was not over is the end of what the file covers.
CREATE TABLE state_interval (
    id      INTEGER PRIMARY KEY,
    import  INTEGER NOT NULL REFERENCES import (id),
    series  INTEGER NOT NULL REFERENCES series (id),
    from_ms INTEGER NOT NULL,
    to_ms   INTEGER NOT NULL CHECK (to_ms >= from_ms),
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    state   INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
    cause   TEXT NOT NULL
) STRICT;

CREATE INDEX state_interval_of_series ON state_interval (series, from_ms);
CREATE INDEX state_interval_of_import ON state_interval (import);

CREATE TABLE aggregate (
    id            INTEGER PRIMARY KEY,
    import        INTEGER NOT NULL REFERENCES import (id),
    series        INTEGER NOT NULL REFERENCES series (id),
    from_ms       INTEGER NOT NULL,
    to_ms         INTEGER NOT NULL CHECK (to_ms > from_ms),
    up_s          INTEGER NOT NULL CHECK (up_s >= 0),
    down_s        INTEGER NOT NULL CHECK (down_s >= 0),
    degraded_s    INTEGER NOT NULL CHECK (degraded_s >= 0),
    maintenance_s INTEGER NOT NULL CHECK (maintenance_s >= 0)
) STRICT;

CREATE INDEX aggregate_of_series ON aggregate (series, from_ms);
CREATE INDEX aggregate_of_import ON aggregate (import);

CREATE TABLE coverage (
    id      INTEGER PRIMARY KEY,
    import  INTEGER NOT NULL REFERENCES import (id),
    series  INTEGER NOT NULL REFERENCES series (id),
    from_ms INTEGER NOT NULL,
    to_ms   INTEGER NOT NULL CHECK (to_ms > from_ms)
) STRICT;

CREATE INDEX coverage_of_series ON coverage (series, from_ms);
CREATE INDEX coverage_of_import ON coverage (import);

CREATE TABLE remark (
    id     INTEGER PRIMARY KEY,
    import INTEGER NOT NULL REFERENCES import (id),
    series INTEGER NOT NULL REFERENCES series (id),
    at_ms  INTEGER NOT NULL,
    text   TEXT NOT NULL CHECK (text <> '')
) STRICT;

CREATE INDEX remark_of_series ON remark (series, at_ms);
CREATE INDEX remark_of_import ON remark (import);

-- Derived: what all imports together say of one series and UTC day. runs: models/measurements/state_timeline.h.
CREATE TABLE state_day (
    series         INTEGER NOT NULL REFERENCES series (id),
    day            INTEGER NOT NULL,
    runs           BLOB NOT NULL,
    sample_count   INTEGER NOT NULL CHECK (sample_count >= 0),
    up_ms          INTEGER NOT NULL CHECK (up_ms >= 0),
    maintenance_ms INTEGER NOT NULL CHECK (maintenance_ms >= 0),
    degraded_ms    INTEGER NOT NULL CHECK (degraded_ms >= 0),
    down_ms        INTEGER NOT NULL CHECK (down_ms >= 0),
    PRIMARY KEY (series, day)
) STRICT, WITHOUT ROWID;
