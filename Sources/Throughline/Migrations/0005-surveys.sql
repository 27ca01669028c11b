CREATE TABLE survey_version (
    programme_id BIGINT NOT NULL REFERENCES programme (id),
    survey_key TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    title TEXT NOT NULL,
    published_on TEXT NOT NULL,
    PRIMARY KEY (programme_id, survey_key, number)
);

CREATE TABLE survey_section (
    programme_id BIGINT NOT NULL,
    survey_key TEXT NOT NULL,
    version_number BIGINT NOT NULL,
    number BIGINT NOT NULL,
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (programme_id, survey_key, version_number, number),
    UNIQUE (programme_id, survey_key, version_number, key),
    FOREIGN KEY (programme_id, survey_key, version_number) REFERENCES survey_version (programme_id, survey_key, number)
);

CREATE TABLE survey_question (
    programme_id BIGINT NOT NULL,
    survey_key TEXT NOT NULL,
    version_number BIGINT NOT NULL,
    number BIGINT NOT NULL,
    section_number BIGINT NOT NULL,
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('rating', 'single', 'multiple', 'scale', 'number', 'text')),
    is_core BOOLEAN NOT NULL,
    at_most BIGINT CHECK (at_most > 0),
    PRIMARY KEY (programme_id, survey_key, version_number, number),
    UNIQUE (programme_id, survey_key, version_number, key),
    FOREIGN KEY (programme_id, survey_key, version_number, section_number)
        REFERENCES survey_section (programme_id, survey_key, version_number, number)
);

CREATE TABLE survey_option (
    programme_id BIGINT NOT NULL,
    survey_key TEXT NOT NULL,
    version_number BIGINT NOT NULL,
    question_number BIGINT NOT NULL,
    number BIGINT NOT NULL,
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    descriptor TEXT,
    role TEXT NOT NULL CHECK (role IN ('answer', 'doNotKnow', 'noneOfThese')),
    PRIMARY KEY (programme_id, survey_key, version_number, question_number, number),
    UNIQUE (programme_id, survey_key, version_number, question_number, key),
    FOREIGN KEY (programme_id, survey_key, version_number, question_number)
        REFERENCES survey_question (programme_id, survey_key, version_number, number)
);

CREATE TABLE survey_wave (
    programme_id BIGINT NOT NULL REFERENCES programme (id),
    survey_key TEXT NOT NULL,
    key TEXT NOT NULL,
    number BIGINT NOT NULL,
    version_number BIGINT,
    title TEXT NOT NULL,
    opens_on TEXT NOT NULL,
    closes_on TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('authorities', 'people')),
    is_anonymous BOOLEAN NOT NULL,
    event_key TEXT,
    invited BIGINT CHECK (invited >= 0),
    disclosure TEXT NOT NULL,
    returns_file TEXT,
    register_file TEXT,
    PRIMARY KEY (programme_id, survey_key, key),
    UNIQUE (programme_id, number),
    FOREIGN KEY (programme_id, survey_key, version_number) REFERENCES survey_version (programme_id, survey_key, number),
    CHECK (opens_on <= closes_on)
);

-- Who returned. Of an anonymous wave it shares no column with the returns but the wave.
CREATE TABLE survey_participation (
    programme_id BIGINT NOT NULL,
    wave_number BIGINT NOT NULL,
    organisation_key TEXT NOT NULL,
    returned_on TEXT NOT NULL,
    PRIMARY KEY (programme_id, wave_number, organisation_key),
    FOREIGN KEY (programme_id, wave_number) REFERENCES survey_wave (programme_id, number),
    FOREIGN KEY (programme_id, organisation_key) REFERENCES organisation (programme_id, key)
);

CREATE TABLE survey_return (
    programme_id BIGINT NOT NULL,
    wave_number BIGINT NOT NULL,
    number BIGINT NOT NULL,
    organisation_key TEXT,
    returned_on TEXT NOT NULL,
    PRIMARY KEY (programme_id, wave_number, number),
    UNIQUE (programme_id, wave_number, organisation_key),
    FOREIGN KEY (programme_id, wave_number) REFERENCES survey_wave (programme_id, number),
    FOREIGN KEY (programme_id, organisation_key) REFERENCES organisation (programme_id, key)
);

-- Clustered by question, since a tabulation reads one question of every return.
CREATE TABLE survey_answer (
    programme_id BIGINT NOT NULL,
    wave_number BIGINT NOT NULL,
    question_number BIGINT NOT NULL,
    return_number BIGINT NOT NULL,
    row_number BIGINT NOT NULL,
    option_number BIGINT NOT NULL,
    number BIGINT,
    text TEXT,
    PRIMARY KEY (programme_id, wave_number, question_number, return_number, row_number, option_number),
    FOREIGN KEY (programme_id, wave_number, return_number) REFERENCES survey_return (programme_id, wave_number, number)
);
