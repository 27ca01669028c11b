CREATE TABLE programme (
    id BIGINT PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    region TEXT NOT NULL,
    funder TEXT,
    publisher TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    banner TEXT,
    is_indexed BOOLEAN NOT NULL,
    CHECK (starts_on <= ends_on)
);

CREATE TABLE project (
    programme_id BIGINT NOT NULL REFERENCES programme (id),
    key TEXT NOT NULL,
    number BIGINT NOT NULL,
    title TEXT NOT NULL,
    aims TEXT NOT NULL,
    logic_model TEXT,
    PRIMARY KEY (programme_id, key),
    UNIQUE (programme_id, number)
);
