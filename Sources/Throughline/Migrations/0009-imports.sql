-- What was brought in from files. Never deleted: an import that was undone says so.
CREATE TABLE import (
    programme_id BIGINT NOT NULL REFERENCES programme (id),
    number BIGINT NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind IN ('attendance', 'returns', 'feedback', 'actuals', 'organisations')),
    subject TEXT,
    file_name TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    imported_on TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    mapping TEXT NOT NULL,
    counts TEXT NOT NULL,
    undone_on TEXT,
    PRIMARY KEY (programme_id, number)
);

-- The records that an import wrote, each with its row as it stood in the file. Of anonymous returns there is one for the whole file,
-- without line or values: nothing may join a return to a row.
CREATE TABLE import_row (
    programme_id BIGINT NOT NULL,
    import_number BIGINT NOT NULL,
    number BIGINT NOT NULL,
    record_kind TEXT NOT NULL,
    record_key TEXT NOT NULL,
    line BIGINT,
    original TEXT,
    was TEXT,
    became TEXT NOT NULL,
    PRIMARY KEY (programme_id, import_number, number),
    FOREIGN KEY (programme_id, import_number) REFERENCES import (programme_id, number),
    CHECK ((line IS NULL) = (original IS NULL))
);

CREATE INDEX import_row_record ON import_row (programme_id, record_kind, record_key);

-- A record of attendance that was made by mistake. It stays, and is never read as evidence.
CREATE TABLE event_attendance_withdrawal (
    programme_id BIGINT NOT NULL,
    event_key TEXT NOT NULL,
    attendance_number BIGINT NOT NULL,
    withdrawn_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (programme_id, event_key, attendance_number),
    FOREIGN KEY (programme_id, event_key, attendance_number) REFERENCES event_attendance (programme_id, event_key, number)
);
