-- What the last load wrote, so that a record edited since is told from one that the pack changed.
CREATE TABLE pack_record (
    programme_id BIGINT NOT NULL REFERENCES programme (id),
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    PRIMARY KEY (programme_id, kind, key)
);
