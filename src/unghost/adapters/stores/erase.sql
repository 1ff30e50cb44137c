-- Every statement of an erasure. A block begins with its name and a sentence that says what it is for.

-- name: count-tombstones
-- How many marks of erased people there are.
SELECT count(*) FROM tombstone;

-- name: has-tombstone
-- Whether a mark is that of somebody erased.
SELECT 1 FROM tombstone WHERE mark = ?;

-- name: add-tombstone
-- Remember somebody erased; who is erased twice keeps the first day.
INSERT INTO tombstone (mark, at, scope) VALUES (?, ?, ?) ON CONFLICT (mark) DO NOTHING;

-- name: home-key
-- The key of this home.
SELECT key FROM home_key;

-- name: add-home-key
-- Make the key of this home; another process may have been faster.
INSERT INTO home_key (one, key) VALUES (1, ?) ON CONFLICT DO NOTHING;

-- name: erase-messages
-- Every mail, to look whether somebody is in it.
SELECT id, key, origin, reader, text, facts FROM message;

-- name: erase-message
-- Drop one mail; the trigger takes it out of the full-text index.
DELETE FROM message WHERE id = ?;

-- name: erase-calls
-- Every call, its key first.
SELECT at, who, side, disposition, seconds, note, by_whom FROM call;

-- name: erase-call
-- Drop one call.
DELETE FROM call WHERE (at, who, side, disposition) = (?, ?, ?, ?);

-- name: erase-deals
-- Every deal, its key first.
SELECT name, account, facts FROM deal;

-- name: erase-deal
-- Drop one deal.
DELETE FROM deal WHERE (name, account) = (?, ?);

-- name: erase-meetings
-- Every version of every meeting, its key first.
SELECT uid, known_at, facts FROM meeting;

-- name: erase-meeting
-- Drop one version of a meeting.
DELETE FROM meeting WHERE (uid, known_at) = (?, ?);

-- name: erase-every-news
-- Every piece of news, its key first.
SELECT key, facts FROM news;

-- name: erase-news
-- Drop one piece of news.
DELETE FROM news WHERE key = ?;

-- name: erase-every-told
-- Everything the user told us, its key first.
SELECT id, kind, facts FROM told;

-- name: erase-told
-- Drop one thing the user told us.
DELETE FROM told WHERE id = ?;

-- name: erase-links
-- Everything the user said of who is who, its key first.
SELECT id, at, one, other, bond FROM link;

-- name: erase-link
-- Drop one of them.
DELETE FROM link WHERE id = ?;

-- name: erase-every-listed
-- Every entry of every list, its key first.
SELECT who, since, scope, reason FROM listed;

-- name: erase-listed
-- Drop one entry.
DELETE FROM listed WHERE (who, since, scope) = (?, ?, ?);

-- name: erase-items
-- The library, its key first.
SELECT place, at, facts FROM item;

-- name: erase-item
-- Drop one item.
DELETE FROM item WHERE place = ?;

-- name: erase-every-quarantined
-- Where the mails lie that were set aside.
SELECT key, origin FROM quarantined;

-- name: erase-quarantined
-- Forget that a mail was set aside.
DELETE FROM quarantined WHERE key = ?;

-- name: erase-sources
-- The places that were read.
SELECT kind, place FROM source;

-- name: erase-bookmarks
-- How far each place was read: a folder may bear somebody's name.
SELECT kind, place, name, value FROM bookmark;

-- name: erase-ledger
-- The words of the frozen ledger that are there still.
SELECT id, subject, body FROM ledger WHERE body <> '';

-- name: blank-ledger
-- Blank one line of the ledger: its hashes stay, so the chain holds.
UPDATE ledger SET subject = '', body = '', salt = '' WHERE id = ?;

-- name: erase-deeds
-- The lines of the log whose words are there still, each with its number and then as it is read.
SELECT id, place, at, by, what, subject, body FROM deed WHERE body <> '' ORDER BY place;

-- name: blank-deed
-- Blank one line of the log: its hashes stay, so the chain holds.
UPDATE deed SET subject = '', body = '', salt = '' WHERE id = ?;

-- name: erase-versions
-- Every version of every draft.
SELECT draft, facts FROM draft_version;

-- name: erase-draft
-- Drop a draft with all its versions.
DELETE FROM draft_version WHERE draft = ?;

-- name: erase-letter
-- Drop a letter.
DELETE FROM letter WHERE id = ?;

-- name: empty-letter
-- Keep of a letter that is leaving this moment nothing but its name, until it is known how that ended.
UPDATE letter SET draft = '', person = '', facts = ?, raw = x'' WHERE id = ?;

-- name: emptied-letters
-- The letters of which nothing but their name is kept.
SELECT id FROM letter WHERE raw = x'';

-- name: add-unswept
-- Remember that the last traces of an erasure are still to go.
INSERT INTO unswept (at) VALUES (?);

-- name: is-unswept
-- Whether the last traces of an erasure are still to go.
SELECT 1 FROM unswept;

-- name: drop-unswept
-- The last traces are gone.
DELETE FROM unswept;

-- name: erase-notes
-- What webhooks were told and are to be told.
SELECT id, subject, body FROM webhook_note;

-- name: erase-note
-- Drop one note.
DELETE FROM webhook_note WHERE id = ?;

-- name: erase-every-seen
-- Of whom it is remembered how they stood.
SELECT kind, subject, mark FROM webhook_seen;

-- name: erase-seen
-- Forget how somebody stood.
DELETE FROM webhook_seen WHERE (kind, subject) = (?, ?);

-- name: erase-answers
-- Drop every answer that could be repeated: whom it is about cannot be told, and none is kept longer than a day.
DELETE FROM asked_once;

-- name: erase-webhooks
-- The addresses that are told.
SELECT id, url FROM webhook;

-- name: erase-webhook
-- Drop an address.
DELETE FROM webhook WHERE id = ?;
