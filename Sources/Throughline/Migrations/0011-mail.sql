-- Mail that is to go out, went out, or did not. A row is written in the transaction of what it tells of, and kept for a time.
CREATE TABLE mail (
    id TEXT PRIMARY KEY,
    programme_id BIGINT REFERENCES programme (id),
    message_id TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL,
    name TEXT,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT,
    is_urgent BOOLEAN NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'refused', 'stopped', 'bounced')),
    note TEXT,
    written_at TEXT NOT NULL,
    ended_at TEXT,
    CHECK ((state = 'waiting') = (ended_at IS NULL))
);

CREATE INDEX mail_sent ON mail (lower(address), ended_at) WHERE state = 'sent';

-- Addresses that take no more mail: what came back for good, or was complained of. In lower case.
CREATE TABLE mail_stop (
    address TEXT PRIMARY KEY,
    reason TEXT NOT NULL CHECK (reason IN ('bounce', 'complaint')),
    note TEXT,
    since TEXT NOT NULL
);
