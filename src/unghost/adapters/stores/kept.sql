-- Every statement of the cache of judgements. A block begins with its name and a sentence that says what it is for.

-- name: layout
-- Everything the cache holds: ties and rows of mail by group, lines and addresses of people, judgements, readings of texts.
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE tie (tie TEXT PRIMARY KEY, grp INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX tie_by_group ON tie (grp);
CREATE TABLE mail (id INTEGER PRIMARY KEY, grp INTEGER NOT NULL);
CREATE INDEX mail_by_group ON mail (grp);
CREATE TABLE witness (grp INTEGER NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (grp, id)) WITHOUT ROWID;
CREATE TABLE loose (digest TEXT PRIMARY KEY, grps TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE person (
    id TEXT PRIMARY KEY, grp INTEGER NOT NULL, name TEXT NOT NULL, account TEXT NOT NULL, state TEXT NOT NULL, steady REAL, start REAL,
    opened REAL, flags INTEGER NOT NULL, week TEXT NOT NULL, figures BLOB NOT NULL, rest TEXT NOT NULL, tried TEXT NOT NULL
);
CREATE INDEX person_by_group ON person (grp);
CREATE TABLE address (address TEXT PRIMARY KEY, person TEXT NOT NULL, grp INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX address_by_group ON address (grp);
CREATE TABLE firm (account TEXT NOT NULL, name TEXT NOT NULL, grp INTEGER NOT NULL, PRIMARY KEY (account, name)) WITHOUT ROWID;
CREATE INDEX firm_by_group ON firm (grp);
CREATE TABLE future (grp INTEGER PRIMARY KEY, at REAL NOT NULL);
CREATE TABLE judged (person TEXT PRIMARY KEY, grp INTEGER NOT NULL, judged TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX judged_by_group ON judged (grp);
CREATE TABLE reading (digest BLOB PRIMARY KEY, found TEXT NOT NULL) WITHOUT ROWID;
