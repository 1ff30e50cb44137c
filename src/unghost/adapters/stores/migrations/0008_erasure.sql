-- What an erasure leaves: enough to know somebody again who must not come back, never enough to know who they were.

-- The key of this home. Marks of two homes have nothing in common, and a mark without the key tells nothing.
CREATE TABLE home_key (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    key BLOB NOT NULL
);

-- `mark` is the HMAC-SHA256, under that key, of an address, the end of a telephone number or a full name of somebody erased;
-- `scope` what they had asked to hear no more of, empty where they had asked nothing. Nothing of theirs is stored again.
CREATE TABLE tombstone (
    mark  TEXT PRIMARY KEY,
    at    TEXT NOT NULL,
    scope TEXT NOT NULL
) WITHOUT ROWID;

-- An erasure that is decided, but whose last traces (free pages, the write-ahead log, what was kept beside the facts) are still to go.
CREATE TABLE unswept (at TEXT NOT NULL);
