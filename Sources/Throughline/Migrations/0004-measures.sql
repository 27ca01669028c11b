CREATE TABLE measure (
    programme_id BIGINT NOT NULL REFERENCES programme (id),
    key TEXT NOT NULL,
    number BIGINT NOT NULL,
    project_key TEXT NOT NULL,
    title TEXT NOT NULL,
    target TEXT NOT NULL,
    due_on TEXT NOT NULL,
    rule TEXT,
    PRIMARY KEY (programme_id, key),
    UNIQUE (programme_id, number),
    FOREIGN KEY (programme_id, project_key) REFERENCES project (programme_id, key)
);

CREATE TABLE measure_attestation (
    programme_id BIGINT NOT NULL,
    measure_key TEXT NOT NULL,
    number BIGINT NOT NULL,
    attested_on TEXT NOT NULL,
    actual TEXT NOT NULL,
    met TEXT NOT NULL CHECK (met IN ('yes', 'no', 'by publication')),
    attested_by TEXT NOT NULL,
    PRIMARY KEY (programme_id, measure_key, number),
    FOREIGN KEY (programme_id, measure_key) REFERENCES measure (programme_id, key)
);

CREATE TABLE measure_delay (
    programme_id BIGINT NOT NULL,
    measure_key TEXT NOT NULL,
    number BIGINT NOT NULL,
    recorded_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('internal', 'external')),
    revised TEXT NOT NULL,
    PRIMARY KEY (programme_id, measure_key, number),
    FOREIGN KEY (programme_id, measure_key) REFERENCES measure (programme_id, key)
);

CREATE TABLE measure_variance (
    programme_id BIGINT NOT NULL,
    measure_key TEXT NOT NULL,
    number BIGINT NOT NULL,
    recorded_on TEXT NOT NULL,
    what TEXT NOT NULL,
    accepted_by TEXT NOT NULL,
    PRIMARY KEY (programme_id, measure_key, number),
    FOREIGN KEY (programme_id, measure_key) REFERENCES measure (programme_id, key)
);
