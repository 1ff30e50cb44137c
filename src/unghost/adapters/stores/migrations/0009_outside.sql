-- What leaves this home by itself: who is told of what, and what is still to be told.

-- An address that is told when something happens. `secret` signs what is sent; `events` is a list, as JSON; `state` says whether
-- it is told at present, `why` what stands in the way.
CREATE TABLE webhook (
    id     TEXT PRIMARY KEY,
    at     TEXT NOT NULL,
    url    TEXT NOT NULL,
    events TEXT NOT NULL,
    secret TEXT NOT NULL,
    state  TEXT NOT NULL,
    why    TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;

-- What is to be told, or was: `body` is sent as it stands; `due` is when it is tried next, empty once that has ended.
CREATE TABLE webhook_note (
    id      TEXT PRIMARY KEY,
    webhook TEXT NOT NULL,
    event   TEXT NOT NULL,
    subject TEXT NOT NULL,
    body    TEXT NOT NULL,
    made    TEXT NOT NULL,
    due     TEXT NOT NULL,
    tries   INTEGER NOT NULL,
    state   TEXT NOT NULL,
    why     TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX webhook_note_due ON webhook_note (due) WHERE due <> '';

-- How things stood when they were last looked at, to know what has changed since.
CREATE TABLE webhook_seen (
    kind    TEXT NOT NULL,
    subject TEXT NOT NULL,
    mark    TEXT NOT NULL,
    PRIMARY KEY (kind, subject)
) WITHOUT ROWID;

-- Questions to the HTTP API that bore a key, and their answers: asked again within a day, they are answered so again.
CREATE TABLE asked_once (
    key      TEXT PRIMARY KEY,
    at       TEXT NOT NULL,
    question TEXT NOT NULL,
    status   INTEGER NOT NULL,
    answer   TEXT NOT NULL
) WITHOUT ROWID;
