-- The user's own library of things worth sending: where each is, since when it is there, and what it is about.
CREATE TABLE item (
    place TEXT PRIMARY KEY,
    at    TEXT NOT NULL,
    facts TEXT NOT NULL
) WITHOUT ROWID;
