CREATE TABLE cited_document (
    programme_id BIGINT NOT NULL REFERENCES programme (id),
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    published TEXT NOT NULL,
    PRIMARY KEY (programme_id, key)
);

CREATE TABLE published_total (
    programme_id BIGINT NOT NULL REFERENCES programme (id),
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('single', 'rating', 'multiple')),
    unit TEXT NOT NULL CHECK (unit IN ('authorities', 'people')),
    base BIGINT NOT NULL CHECK (base >= 0),
    invited BIGINT CHECK (invited >= base),
    unsplit BIGINT NOT NULL CHECK (unsplit >= 0),
    document_key TEXT NOT NULL,
    place TEXT NOT NULL,
    lines TEXT NOT NULL,
    note TEXT,
    PRIMARY KEY (programme_id, key),
    FOREIGN KEY (programme_id, document_key) REFERENCES cited_document (programme_id, key)
);

CREATE TABLE published_total_cell (
    programme_id BIGINT NOT NULL,
    total_key TEXT NOT NULL,
    number BIGINT NOT NULL,
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    count BIGINT NOT NULL CHECK (count >= 0),
    is_derived BOOLEAN NOT NULL,
    PRIMARY KEY (programme_id, total_key, number),
    UNIQUE (programme_id, total_key, key),
    FOREIGN KEY (programme_id, total_key) REFERENCES published_total (programme_id, key)
);

-- A definition is a query, not data: its JSON is read whole and never searched.
CREATE TABLE evidence_definition (
    programme_id BIGINT NOT NULL REFERENCES programme (id),
    kind TEXT NOT NULL CHECK (kind IN ('figure', 'table', 'chart', 'claim')),
    key TEXT NOT NULL,
    definition TEXT NOT NULL,
    PRIMARY KEY (programme_id, kind, key)
);
