CREATE TABLE event (
    programme_id BIGINT NOT NULL REFERENCES programme (id),
    key TEXT NOT NULL,
    number BIGINT NOT NULL,
    title TEXT NOT NULL,
    held_from TEXT NOT NULL,
    held_to TEXT NOT NULL,
    period TEXT,
    mode TEXT NOT NULL CHECK (mode IN ('in-person', 'online', 'hybrid')),
    place TEXT,
    headcount BIGINT CHECK (headcount >= 0),
    is_meeting BOOLEAN NOT NULL,
    PRIMARY KEY (programme_id, key),
    UNIQUE (programme_id, number),
    CHECK (held_from <= held_to)
);

-- Append-only: a correction is a new row that names the one it supersedes.
CREATE TABLE event_attendance (
    programme_id BIGINT NOT NULL,
    event_key TEXT NOT NULL,
    number BIGINT NOT NULL,
    organisation_key TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('attended', 'did-not-attend')),
    source TEXT NOT NULL,
    recorded_on TEXT NOT NULL,
    supersedes BIGINT,
    PRIMARY KEY (programme_id, event_key, number),
    FOREIGN KEY (programme_id, event_key) REFERENCES event (programme_id, key),
    FOREIGN KEY (programme_id, organisation_key) REFERENCES organisation (programme_id, key),
    FOREIGN KEY (programme_id, event_key, supersedes) REFERENCES event_attendance (programme_id, event_key, number)
);
