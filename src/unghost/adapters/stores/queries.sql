-- Every statement of the store. A block begins with its name and a sentence that says what it is for.

-- name: all-settings
-- What the user chose, name by name.
SELECT name, value FROM setting;

-- name: save-setting
-- Set one choice of the user.
INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value;

-- name: known-keys
-- Which of these mails were read or set aside by this version of the reader or a later one.
SELECT key FROM message WHERE reader >= ?2 AND key IN (SELECT value FROM json_each(?1))
UNION ALL
SELECT key FROM quarantined WHERE reader >= ?2 AND key IN (SELECT value FROM json_each(?1));

-- name: known-ids
-- Which of these Message-IDs a stored mail bears.
SELECT DISTINCT message_id FROM message WHERE message_id IN (SELECT value FROM json_each(?));

-- name: naming-messages
-- Every mail that bears a Message-ID, or holds it anywhere in what was read of it.
SELECT key, text, facts FROM message WHERE message_id = ?1 OR instr(facts, ?1) > 0 ORDER BY id;

-- name: drop-message
-- Forget an older reading of a mail before its new one is stored.
DELETE FROM message WHERE key = ?;

-- name: stored-keys
-- Which of these mails are stored, by whatever version of the reader.
SELECT key FROM message WHERE key IN (SELECT value FROM json_each(?));

-- name: add-message
-- Store one read mail; one that is there already stays as it is.
INSERT INTO message (key, reader, origin, message_id, at, sender, subject, text, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (key) DO NOTHING;

-- name: last-message
-- The row after which new mails are written.
SELECT coalesce(max(id), 0) FROM message;

-- name: index-messages
-- Put the mails written after a row into the full-text index, all at once: a trigger for each row takes four times as long.
INSERT INTO found (rowid, subject, sender, text)
SELECT id, subject, sender, substr(text, 1, 8000) FROM message WHERE id > ?;

-- name: add-quarantined
-- Store that a mail was set aside, and why.
INSERT INTO quarantined (key, reader, origin, reason, at) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (key) DO UPDATE SET reader = excluded.reader, reason = excluded.reason;

-- name: drop-quarantined
-- A mail that was set aside could be read after all.
DELETE FROM quarantined WHERE key = ?;

-- name: all-messages
-- Every mail with its words; the rest of what was read is in `facts`.
SELECT key, text, facts FROM message;

-- name: some-messages
-- The mails in some rows.
SELECT key, text, facts FROM message WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id;

-- name: messages-after
-- The mails behind a row.
SELECT id, key, text, facts FROM message WHERE id > ? ORDER BY id;

-- name: own-mails
-- The latest mails up to a moment whose sender is one of these addresses, the latest first.
SELECT key, text, facts FROM message
WHERE at IS NOT NULL AND julianday(at) <= julianday(?2)
    AND EXISTS (SELECT 1 FROM json_each(?1) WHERE sender = value OR substr(sender, -length(value) - 1) = ' ' || value)
ORDER BY julianday(at) DESC, key LIMIT ?3;

-- name: mails-by-id
-- The mails that bear these Message-IDs.
SELECT key, text, facts FROM message WHERE message_id IN (SELECT value FROM json_each(?)) ORDER BY id;

-- name: mail-called
-- The mails of a Message-ID, or of a key where a mail has no other name, with where each lies.
SELECT origin, key, text, facts FROM message WHERE message_id = ?1
UNION ALL
SELECT origin, key, text, facts FROM message WHERE key = ?1 AND message_id IS NOT ?1;

-- name: mail-mark
-- The last row of mail and how many there are: both change with any mail that comes, goes or is read anew.
SELECT coalesce(max(id), 0), count(*) FROM message;

-- name: add-call
-- Store one call; the same call twice is one, with what was noted last.
INSERT INTO call (at, who, side, disposition, seconds, note, by_whom) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET seconds = excluded.seconds, note = excluded.note
WHERE (note, seconds) IS NOT (excluded.note, excluded.seconds) AND excluded.note <> '';

-- name: all-calls
-- Every call.
SELECT at, who, side, disposition, seconds, note, by_whom FROM call;

-- name: add-deal
-- Store one deal in its latest version; counts as a change only where something differs.
INSERT INTO deal (name, account, facts) VALUES (?, ?, ?)
ON CONFLICT (name, account) DO UPDATE SET facts = excluded.facts WHERE facts IS NOT excluded.facts;

-- name: all-deals
-- Every deal.
SELECT facts FROM deal;

-- name: add-meeting
-- Store one version of a meeting; of two versions of one moment the greater stays, whichever came first.
INSERT INTO meeting (uid, known_at, facts) VALUES (?, ?, ?)
ON CONFLICT (uid, known_at) DO UPDATE SET facts = excluded.facts WHERE excluded.facts > facts;

-- name: all-meetings
-- Every version of every meeting.
SELECT facts FROM meeting;

-- name: add-news
-- Store one version of a piece of news; the same version twice is one.
INSERT INTO news (key, at, facts) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING;

-- name: all-news
-- Every version of every piece of news.
SELECT facts FROM news;

-- name: add-told
-- Append something the user told us.
INSERT INTO told (kind, at, person, facts) VALUES (?, ?, ?, ?);

-- name: all-told
-- Everything the user told us, in the order told.
SELECT kind, facts FROM told ORDER BY id;

-- name: add-link
-- Append what the user said of two addresses.
INSERT INTO link (at, one, other, bond) VALUES (?, ?, ?, ?);

-- name: all-links
-- Everything the user said of who is who, in the order told.
SELECT at, one, other, bond FROM link ORDER BY id;

-- name: one-source
-- How the last reading of a place ended.
SELECT read_at, stopped, items FROM source WHERE kind = ? AND place = ?;

-- name: all-sources
-- How the last reading of every place ended.
SELECT kind, place, read_at, stopped FROM source;

-- name: some-places
-- The places of a kind that were read before.
SELECT place FROM source WHERE kind = ? ORDER BY place;

-- name: forget-source
-- Forget that a place was ever read.
DELETE FROM source WHERE kind = ? AND place = ?;

-- name: save-source
-- Remember how a reading ended; a reading that was stopped keeps the moment and the count of the last good one.
INSERT INTO source (kind, place, read_at, items, stopped) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (kind, place) DO UPDATE SET
    stopped = excluded.stopped,
    read_at = CASE excluded.stopped WHEN '' THEN excluded.read_at ELSE read_at END,
    items = CASE excluded.stopped WHEN '' THEN excluded.items ELSE items END;

-- name: some-bookmarks
-- How far a place has been read.
SELECT name, value FROM bookmark WHERE kind = ? AND place = ?;

-- name: save-bookmark
-- Remember how far a place has been read.
INSERT INTO bookmark (kind, place, name, value) VALUES (?, ?, ?, ?)
ON CONFLICT (kind, place, name) DO UPDATE SET value = excluded.value;

-- name: drop-bookmark
-- Forget how far one part of a place was read.
DELETE FROM bookmark WHERE kind = ? AND place = ? AND name = ?;

-- name: forget-bookmarks
-- Forget how far a place was read.
DELETE FROM bookmark WHERE kind = ? AND place = ?;

-- name: all-accounts
-- The mailboxes on servers.
SELECT facts FROM account ORDER BY name;

-- name: save-account
-- Remember a mailbox on a server.
INSERT INTO account (name, facts) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET facts = excluded.facts;

-- name: drop-account
-- Forget a mailbox on a server.
DELETE FROM account WHERE name = ?;

-- name: save-item
-- Put an item into the library; one of its place gets the new title and topics and stays as old as it was.
INSERT INTO item (place, at, facts) VALUES (?, ?, ?) ON CONFLICT (place) DO UPDATE SET facts = excluded.facts
WHERE facts <> excluded.facts;

-- name: drop-item
-- Take an item out of the library.
DELETE FROM item WHERE place = ?;

-- name: add-listed
-- Store one entry of a list; the same entry twice is one, with the reason given last.
INSERT INTO listed (who, since, scope, reason) VALUES (?, ?, ?, ?)
ON CONFLICT (who, since, scope) DO UPDATE SET reason = excluded.reason WHERE reason <> excluded.reason AND excluded.reason <> '';

-- name: all-listed
-- Every entry of every list.
SELECT who, since, scope, reason FROM listed;

-- name: all-items
-- The library.
SELECT place, at, facts FROM item ORDER BY place;

-- name: find-words
-- The messages that hold all the words, best first: of words that thousands hold, the best of those stored last. The words, how many are
-- weighed, how many are wanted.
WITH newest AS MATERIALIZED (SELECT rowid AS id, rank AS near FROM found WHERE found MATCH ?1 ORDER BY rowid DESC LIMIT ?2),
best AS MATERIALIZED (SELECT id, near FROM newest ORDER BY near, id DESC LIMIT ?3)
SELECT m.message_id, m.at, m.sender, m.subject, snippet(found, 2, '', '', ' … ', 16)
FROM best CROSS JOIN found ON found.rowid = best.id AND found MATCH ?1 JOIN message AS m ON m.id = best.id
ORDER BY near, best.id DESC;

-- name: quarantine-counts
-- How many mails are set aside, by reason.
SELECT reason, count(*) FROM quarantined GROUP BY reason ORDER BY 2 DESC, 1;

-- name: counts
-- How much of everything there is.
SELECT 'messages', count(*) FROM message UNION ALL SELECT 'calls', count(*) FROM call UNION ALL SELECT 'deals', count(*) FROM deal
UNION ALL SELECT 'meetings', count(*) FROM meeting UNION ALL SELECT 'told', count(*) FROM told
UNION ALL SELECT 'news', count(*) FROM news UNION ALL SELECT 'items', count(*) FROM item
UNION ALL SELECT 'listed', count(*) FROM listed;

-- name: add-entry
-- Freeze one line of the ledger.
INSERT INTO ledger (at, sort, subject, body, salt, digest, mark) VALUES (?, ?, ?, ?, ?, ?, ?);

-- name: has-entry
-- Whether a line of that moment, sort and subject is frozen already.
SELECT 1 FROM ledger WHERE at = ? AND sort = ? AND subject = ?;

-- name: last-mark
-- The mark the next line follows.
SELECT mark FROM ledger ORDER BY id DESC LIMIT 1;

-- name: all-entries
-- What was frozen, in that order, but for the lines that were blanked.
SELECT at, sort, subject, body FROM ledger WHERE body <> '' ORDER BY id;

-- name: some-entries
-- What was frozen about some people, and all that a table of deals stated or that was offered.
SELECT at, sort, subject, body FROM ledger
WHERE body <> '' AND (sort <> 'predicted' OR subject IN (SELECT value FROM json_each(?))) ORDER BY id;

-- name: telling-entries
-- The frozen lines that judgements rest on: what a table of deals stated, and the moves that were offered.
SELECT at, subject, body FROM ledger WHERE sort <> 'predicted' AND body <> '';

-- name: whole-ledger
-- The ledger with its chain, to be checked.
SELECT id, at, sort, subject, body, salt, digest, mark FROM ledger ORDER BY id;

-- name: ledger-length
-- How many lines were ever frozen.
SELECT seq FROM sqlite_sequence WHERE name = 'ledger';

-- name: add-deed
-- Write one line of the log.
INSERT INTO deed (at, by, what, subject, body, salt, digest, mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?);

-- name: last-deed
-- The mark the next line follows.
SELECT mark FROM deed ORDER BY id DESC LIMIT 1;

-- name: all-deeds
-- The log in its order, but for the lines that were blanked.
SELECT place, at, by, what, subject, body FROM deed WHERE body <> '' ORDER BY place;

-- name: some-deeds
-- The lines about one subject, in their order.
SELECT place, at, by, what, subject, body FROM deed WHERE subject = ? AND body <> '' ORDER BY place;

-- name: live-deeds
-- The lines about every letter that has not ended, or that anything was noted of from a moment on, in the order of the log.
SELECT place, at, by, what, subject, body FROM deed WHERE body <> '' AND subject IN (
    SELECT a.subject FROM deed AS a WHERE a.what = 'approved' AND NOT EXISTS (
        SELECT 1 FROM deed AS e WHERE e.subject = a.subject
        AND e.what IN ('sent', 'failed', 'cancelled', 'withdrawn', 'expired')
        AND e.place > coalesce((SELECT max(g.place) FROM deed AS g WHERE g.subject = a.subject AND g.what = 'again'), 0)
    )
    UNION SELECT subject FROM deed WHERE at >= ?
) ORDER BY place;

-- name: hold-deeds
-- What was held back and let go again, in the order of the log.
SELECT place, at, by, what, subject, body FROM deed WHERE what IN ('held', 'resumed') AND body <> '' ORDER BY place;

-- name: last-line
-- The number and the mark of the last line of the log.
SELECT id, mark FROM deed ORDER BY id DESC LIMIT 1;

-- name: last-step
-- When a step of a letter, or the end of a hold, was noted last; drafts and answers may bear moments a person named. A line that
-- stands in for an older one is no step; the older one, blanked, still counts.
SELECT at FROM deed
WHERE what NOT IN ('drafted', 'setting', 'suppressed', 'erased', 'exported', 'answered', 'held') AND place = id
ORDER BY id DESC LIMIT 1;

-- name: line-mark
-- The mark of one line of the log.
SELECT mark FROM deed WHERE id = ?;

-- name: the-instance
-- Which home this is, and where it was when that was last noted.
SELECT id, machine, path FROM instance;

-- name: save-instance
-- Note which home this is, and where; its key stays what it was.
INSERT INTO instance (only, id, machine, path, key) VALUES (1, ?, ?, ?, ?)
ON CONFLICT (only) DO UPDATE SET id = excluded.id, machine = excluded.machine, path = excluded.path;

-- name: instance-key
-- What the names of letters are made with.
SELECT key FROM instance;

-- name: whole-log
-- The log with its chain, to be checked.
SELECT id, at, by, what, subject, body, salt, digest, mark FROM deed ORDER BY id;

-- name: vouched
-- The lines of the log or of the ledger that an erasure says it blanked; a line of the log can only vouch for those before it.
SELECT n.value FROM deed AS e, json_each(iif(e.body = '', '{}', e.body), '$.' || ?1) AS n
WHERE e.what = 'erased' AND (?1 <> 'blanked' OR n.value < e.id);

-- name: blanked-from-outside
-- The first line of the log whose words are gone though no erasure says that it took them.
SELECT id FROM deed WHERE body = '' AND id NOT IN (
    SELECT n.value FROM deed AS e, json_each(iif(e.body = '', '{}', e.body), '$.blanked') AS n
    WHERE e.what = 'erased' AND n.value < e.id
) ORDER BY id LIMIT 1;

-- name: log-length
-- How many lines were ever written.
SELECT seq FROM sqlite_sequence WHERE name = 'deed';

-- name: add-version
-- Keep a version of a draft.
INSERT INTO draft_version (draft, number, at, person, facts) VALUES (?, ?, ?, ?, ?);

-- name: some-versions
-- Versions of drafts, oldest first: of one draft, about one person, or all.
SELECT facts FROM draft_version WHERE (?1 IS NULL OR draft = ?1) AND (?2 IS NULL OR person = ?2) ORDER BY at, draft, number;

-- name: add-letter
-- Keep a letter that was approved.
INSERT INTO letter (id, draft, person, facts, raw) VALUES (?, ?, ?, ?, ?);

-- name: some-letters
-- Letters with their bytes: those named, or all.
SELECT facts, raw FROM letter WHERE ?1 IS NULL OR id IN (SELECT value FROM json_each(?1)) ORDER BY facts ->> 'made', id;

-- name: letters-of-draft
-- The letters of one draft with their bytes.
SELECT facts, raw FROM letter WHERE draft = ? ORDER BY facts ->> 'made', id;

-- name: letters-named
-- The letters whose id (small letters and digits) begins so, and those of a draft of that name.
SELECT facts, raw FROM letter WHERE (id >= ?1 AND id < ?1 || '~') OR draft = ?1 ORDER BY facts ->> 'made', id;
