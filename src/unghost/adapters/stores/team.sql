-- Every statement of the store of a team. A block begins with its name and a sentence that says what it is for.

-- name: layout-1
-- The first layout: accounts, what opens the door for them, and what happened at it. A mark is the SHA-256 of a secret of 256 bits.
CREATE TABLE account (
    id TEXT PRIMARY KEY, folded TEXT NOT NULL UNIQUE, name TEXT NOT NULL, role TEXT NOT NULL, owner INTEGER NOT NULL,
    made TEXT NOT NULL, password TEXT NOT NULL, since TEXT, shares INTEGER NOT NULL
);
CREATE UNIQUE INDEX one_owner ON account (owner) WHERE owner = 1;
CREATE TABLE session (
    mark BLOB PRIMARY KEY, account TEXT NOT NULL, opened TEXT NOT NULL, seen TEXT NOT NULL, browser TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX session_by_account ON session (account);
CREATE TABLE token (
    mark BLOB PRIMARY KEY, id TEXT NOT NULL, account TEXT NOT NULL, name TEXT NOT NULL, scopes TEXT NOT NULL, agent INTEGER NOT NULL,
    made TEXT NOT NULL, until TEXT, used TEXT
) WITHOUT ROWID;
CREATE INDEX token_by_account ON token (account);
CREATE TABLE link (mark BLOB PRIMARY KEY, way TEXT NOT NULL, account TEXT NOT NULL, until TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE tries (key TEXT PRIMARY KEY, count INTEGER NOT NULL, last TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sums (account TEXT PRIMARY KEY, sums TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE event (id INTEGER PRIMARY KEY, at TEXT NOT NULL, what TEXT NOT NULL, account TEXT NOT NULL, detail TEXT NOT NULL);
CREATE INDEX event_by_account ON event (account);

-- name: all-accounts
-- Everybody, the first one first.
SELECT id, name, role, owner, made, password, since, shares FROM account ORDER BY made, id;

-- name: one-account
-- Somebody by their id.
SELECT id, name, role, owner, made, password, since, shares FROM account WHERE id = ?;

-- name: named-account
-- Somebody by their name, small or large letters alike.
SELECT id, name, role, owner, made, password, since, shares FROM account WHERE folded = ?;

-- name: save-account
-- Store an account, replacing what was known of it.
INSERT INTO account (id, folded, name, role, owner, made, password, since, shares) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET folded = excluded.folded, name = excluded.name, role = excluded.role, password = excluded.password,
since = excluded.since, shares = excluded.shares;

-- name: drop-account
-- Forget an account.
DELETE FROM account WHERE id = ?;

-- name: drop-account-sessions
-- End every session of an account but one.
DELETE FROM session WHERE account = ? AND mark <> ?;

-- name: drop-account-tokens
-- Forget every token of an account.
DELETE FROM token WHERE account = ?;

-- name: drop-account-links
-- Forget every link of a kind that an account has.
DELETE FROM link WHERE way = ? AND account = ?;

-- name: one-session
-- A session by the mark of its secret.
SELECT mark, account, opened, seen, browser FROM session WHERE mark = ?;

-- name: some-sessions
-- The sessions of an account, the newest first.
SELECT mark, account, opened, seen, browser FROM session WHERE account = ? ORDER BY opened DESC;

-- name: save-session
-- Store a session, or when it was last seen.
INSERT INTO session (mark, account, opened, seen, browser) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (mark) DO UPDATE SET seen = excluded.seen;

-- name: drop-session
-- End one session.
DELETE FROM session WHERE mark = ?;

-- name: one-token
-- A token by the mark of its secret.
SELECT mark, id, account, name, scopes, agent, made, until, used FROM token WHERE mark = ?;

-- name: some-tokens
-- The tokens of an account, the newest first.
SELECT mark, id, account, name, scopes, agent, made, until, used FROM token WHERE account = ? ORDER BY made DESC, id;

-- name: save-token
-- Store a token, or when it was last used; what it may do never changes.
INSERT INTO token (mark, id, account, name, scopes, agent, made, until, used) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (mark) DO UPDATE SET used = excluded.used;

-- name: drop-token
-- Forget a token of an account.
DELETE FROM token WHERE account = ? AND id = ?;

-- name: add-link
-- Keep a link that works once.
INSERT INTO link (mark, way, account, until) VALUES (?, ?, ?, ?);

-- name: one-link
-- A link by the mark of its secret.
SELECT mark, way, account, until FROM link WHERE mark = ?;

-- name: drop-link
-- Forget a link.
DELETE FROM link WHERE mark = ?;

-- name: one-tries
-- How often somebody failed of late.
SELECT count, last FROM tries WHERE key = ?;

-- name: save-tries
-- Remember how often somebody failed of late.
INSERT INTO tries (key, count, last) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET count = excluded.count, last = excluded.last;

-- name: drop-tries
-- Forget the failures of somebody.
DELETE FROM tries WHERE key = ?;

-- name: all-sums
-- What is shown to managers.
SELECT account, sums FROM sums ORDER BY account;

-- name: save-sums
-- Show something to managers.
INSERT INTO sums (account, sums) VALUES (?, ?) ON CONFLICT (account) DO UPDATE SET sums = excluded.sums;

-- name: drop-sums
-- Show nothing of an account to managers any more.
DELETE FROM sums WHERE account = ?;

-- name: add-event
-- Write a line of what happened at the door.
INSERT INTO event (at, what, account, detail) VALUES (?, ?, ?, ?);

-- name: drop-old-events
-- Keep no more than so many lines.
DELETE FROM event WHERE id <= (SELECT max(id) FROM event) - ?;

-- name: some-events
-- The newest lines of what happened, of one account or of all.
SELECT at, what, account, detail FROM event WHERE ?1 IS NULL OR account = ?1 ORDER BY id DESC LIMIT ?2;

-- name: drop-old-links
-- Forget links past their time.
DELETE FROM link WHERE until < ?;

-- name: drop-old-sessions
-- Forget sessions nobody can use any more.
DELETE FROM session WHERE opened < ? OR seen < ?;

-- name: drop-old-tries
-- Forget old failures.
DELETE FROM tries WHERE last < ?;
