CREATE TABLE organisation (
    programme_id BIGINT NOT NULL REFERENCES programme (id),
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('authority', 'school', 'trust', 'parent-carer-forum', 'health-body', 'other')),
    type TEXT,
    gss_code TEXT,
    dfe_code TEXT,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    is_provisional BOOLEAN NOT NULL,
    PRIMARY KEY (programme_id, key),
    CHECK (valid_to IS NULL OR valid_from <= valid_to)
);

CREATE TABLE organisation_predecessor (
    programme_id BIGINT NOT NULL,
    organisation_key TEXT NOT NULL,
    gss_code TEXT NOT NULL,
    PRIMARY KEY (programme_id, organisation_key, gss_code),
    FOREIGN KEY (programme_id, organisation_key) REFERENCES organisation (programme_id, key)
);
