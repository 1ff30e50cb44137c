-- The first layout: facts only. Conclusions are computed from them and never stored.

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- One row for each distinct mail. `key` is the hash of its bytes, `facts` the read message as JSON, `reader` the version that read it.
CREATE TABLE message (
    id         INTEGER PRIMARY KEY,
    key        TEXT NOT NULL UNIQUE,
    reader     INTEGER NOT NULL,
    origin     TEXT NOT NULL,
    message_id TEXT,
    at         TEXT,
    sender     TEXT NOT NULL,
    subject    TEXT NOT NULL,
    text       TEXT NOT NULL,
    facts      TEXT NOT NULL
);

CREATE INDEX message_by_id ON message (message_id) WHERE message_id IS NOT NULL;

-- Mail that could not be read, kept by its key so that a second reading knows it.
CREATE TABLE quarantined (
    key    TEXT PRIMARY KEY,
    reader INTEGER NOT NULL,
    origin TEXT NOT NULL,
    reason TEXT NOT NULL,
    at     TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE call (
    at          TEXT NOT NULL,
    who         TEXT NOT NULL,
    side        TEXT NOT NULL,
    disposition TEXT NOT NULL,
    seconds     INTEGER NOT NULL,
    note        TEXT NOT NULL,
    by_whom     TEXT NOT NULL,
    PRIMARY KEY (at, who, side, disposition)
) WITHOUT ROWID;

CREATE TABLE deal (
    name    TEXT NOT NULL,
    account TEXT NOT NULL,
    facts   TEXT NOT NULL,
    PRIMARY KEY (name, account)
) WITHOUT ROWID;

-- Every version of every event: what was known of a meeting at an earlier moment stays known.
CREATE TABLE meeting (
    uid      TEXT NOT NULL,
    known_at TEXT NOT NULL,
    facts    TEXT NOT NULL,
    PRIMARY KEY (uid, known_at)
) WITHOUT ROWID;

-- What the user tells us, appended and never changed: kind is truth, park or note.
CREATE TABLE told (
    id     INTEGER PRIMARY KEY,
    kind   TEXT NOT NULL CHECK (kind IN ('truth', 'park', 'note')),
    at     TEXT NOT NULL,
    person TEXT NOT NULL,
    facts  TEXT NOT NULL
);

-- How the last reading of each place ended; `items` is how many things its last whole reading had.
CREATE TABLE source (
    kind    TEXT NOT NULL,
    place   TEXT NOT NULL,
    read_at TEXT NOT NULL,
    items   INTEGER NOT NULL,
    stopped TEXT NOT NULL,
    PRIMARY KEY (kind, place)
) WITHOUT ROWID;

-- Full text over the beginning of the messages (8,000 characters, so that a patch or a log is not indexed to its end); the words
-- themselves stay in `message`. Segments are merged only when many have gathered: a sync writes them in great numbers.
-- `index-messages` fills it in the transaction that stores the mails; the trigger keeps it right when one is dropped.
CREATE VIRTUAL TABLE found USING fts5 (
    subject, sender, text,
    content = 'message', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
);

INSERT INTO found (found, rank) VALUES ('automerge', 0);

CREATE TRIGGER message_lost AFTER DELETE ON message BEGIN
    INSERT INTO found (found, rowid, subject, sender, text) VALUES ('delete', old.id, old.subject, old.sender, substr(old.text, 1, 8000));
END;
