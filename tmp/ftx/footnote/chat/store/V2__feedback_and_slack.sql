CREATE TABLE feedback (
    answer   TEXT NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
    giver    TEXT NOT NULL,
    rating   TEXT NOT NULL,
    comment  TEXT,
    given_at TEXT NOT NULL,
    PRIMARY KEY (answer, giver)
);

-- A thread of Slack that an answer was asked for in. Its conversation is known once it has an answer.
CREATE TABLE slack_thread (
    channel      TEXT NOT NULL,
    ts           TEXT NOT NULL,
    conversation TEXT,
    PRIMARY KEY (channel, ts)
);

-- What Slack brought, once each: waiting (its thread is not known), open, done or failed. Times are milliseconds since 1970.
CREATE TABLE slack_errand (
    id           TEXT PRIMARY KEY,
    kind         TEXT NOT NULL,
    channel      TEXT NOT NULL,
    ts           TEXT NOT NULL,
    thread       TEXT NOT NULL,
    team         TEXT NOT NULL,
    person       TEXT NOT NULL,
    words        TEXT NOT NULL,
    response_url TEXT NOT NULL,
    state        TEXT NOT NULL,
    came_at      BIGINT NOT NULL,
    leased_until BIGINT NOT NULL,
    takes        INTEGER NOT NULL,
    attempted    INTEGER NOT NULL,
    message      TEXT,
    answer       TEXT,
    UNIQUE (channel, ts)
);

CREATE INDEX slack_errand_by_state ON slack_errand (state, leased_until);
CREATE INDEX slack_errand_by_thread ON slack_errand (channel, thread, state);
