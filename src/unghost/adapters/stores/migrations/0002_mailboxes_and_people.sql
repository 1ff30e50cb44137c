-- Mailboxes on servers and the user's word on who is who.

-- Mailboxes: where they are (never a secret), and how far each place that can be read on has been read.

CREATE TABLE account (
    name  TEXT PRIMARY KEY,
    facts TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE bookmark (
    kind  TEXT NOT NULL,
    place TEXT NOT NULL,
    name  TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (kind, place, name)
) WITHOUT ROWID;

-- The user's own word on who is who, appended and never changed: bond is same, different or writes_for.
CREATE TABLE link (
    id    INTEGER PRIMARY KEY,
    at    TEXT NOT NULL,
    one   TEXT NOT NULL,
    other TEXT NOT NULL,
    bond  TEXT NOT NULL CHECK (bond IN ('same', 'different', 'writes_for'))
);
