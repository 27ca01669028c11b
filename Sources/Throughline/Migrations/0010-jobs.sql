-- Work to be done later. Whoever takes a job moves `due_at` on by a lease, so that another takes it over when the first has died.
CREATE TABLE job (
    id TEXT PRIMARY KEY,
    programme_id BIGINT REFERENCES programme (id),
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dead')),
    due_at TEXT NOT NULL,
    attempts BIGINT NOT NULL CHECK (attempts >= 0),
    holder TEXT,
    steps_done BIGINT,
    steps BIGINT,
    fault TEXT,
    created_at TEXT NOT NULL,
    ended_at TEXT,
    CHECK ((state = 'open') = (ended_at IS NULL)),
    CHECK ((steps_done IS NULL) = (steps IS NULL))
);

CREATE INDEX job_due ON job (due_at, id) WHERE state = 'open';
CREATE INDEX job_ended ON job (ended_at) WHERE state <> 'open';

-- The last day for which a schedule made its job: whichever process moves it on makes the job.
CREATE TABLE job_schedule (
    key TEXT PRIMARY KEY,
    last_on TEXT NOT NULL
);
