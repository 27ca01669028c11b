CREATE TABLE report (
    programme_id BIGINT NOT NULL REFERENCES programme (id),
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    subtitle TEXT,
    as_of TEXT NOT NULL,
    summary TEXT NOT NULL,
    approving_role TEXT,
    approving_organisation TEXT,
    file TEXT NOT NULL,
    first_line BIGINT NOT NULL,
    narrative TEXT NOT NULL,
    PRIMARY KEY (programme_id, key),
    CHECK ((approving_role IS NULL) = (approving_organisation IS NULL))
);

CREATE TABLE report_waiver (
    programme_id BIGINT NOT NULL,
    report_key TEXT NOT NULL,
    finding TEXT NOT NULL,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (programme_id, report_key, finding),
    FOREIGN KEY (programme_id, report_key) REFERENCES report (programme_id, key)
);

-- Never updated. `inputs` holds the fingerprints of the rows read: they stay here, since a hash over few ratings can be guessed.
CREATE TABLE report_publication (
    programme_id BIGINT NOT NULL,
    report_key TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    kind TEXT NOT NULL CHECK (kind IN ('first', 'revision', 'correction')),
    reason TEXT,
    as_of TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    record BYTEA NOT NULL,
    inputs TEXT NOT NULL,
    PRIMARY KEY (programme_id, report_key, version),
    FOREIGN KEY (programme_id, report_key) REFERENCES report (programme_id, key),
    CHECK ((kind = 'first') = (version = 1)),
    CHECK ((kind = 'first') = (reason IS NULL))
);
