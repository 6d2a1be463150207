CREATE TABLE conversation (
    id         TEXT PRIMARY KEY,
    started_at TEXT NOT NULL
);

CREATE TABLE answer (
    id           TEXT PRIMARY KEY,
    conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    asked_at     TEXT NOT NULL,
    json         TEXT NOT NULL
);

CREATE INDEX answer_by_conversation ON answer (conversation, asked_at);
