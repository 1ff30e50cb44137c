-- The user's word on single points of the record, and news of the companies they sell to.

-- What the user told us may now be a tick as well; nothing told before is lost.
CREATE TABLE told_with_ticks (
    id     INTEGER PRIMARY KEY,
    kind   TEXT NOT NULL CHECK (kind IN ('truth', 'park', 'note', 'tick')),
    at     TEXT NOT NULL,
    person TEXT NOT NULL,
    facts  TEXT NOT NULL
);
INSERT INTO told_with_ticks (id, kind, at, person, facts) SELECT id, kind, at, person, facts FROM told;
DROP TABLE told;
ALTER TABLE told_with_ticks RENAME TO told;

-- One piece of news from a folder or a feed the user named: what it says, never what it means.
CREATE TABLE news (
    key   TEXT PRIMARY KEY,
    at    TEXT NOT NULL,
    facts TEXT NOT NULL
) WITHOUT ROWID;
