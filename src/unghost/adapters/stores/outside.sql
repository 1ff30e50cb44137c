-- Every statement about what leaves this home by itself. A block begins with its name and a sentence that says what it is for.

-- name: all-webhooks
-- Whom something is told to, the oldest first.
SELECT id, at, url, events, secret, state, why FROM webhook ORDER BY at, id;

-- name: save-webhook
-- Remember an address, or how it stands now.
INSERT INTO webhook (id, at, url, events, secret, state, why) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET state = excluded.state, why = excluded.why;

-- name: drop-webhook
-- Forget an address.
DELETE FROM webhook WHERE id = ?;

-- name: drop-notes-of
-- Forget what an address was to be told.
DELETE FROM webhook_note WHERE webhook = ?;

-- name: notes
-- What was told or is to be told to an address, or to all for None, the latest first.
SELECT id, webhook, event, subject, body, made, due, tries, state, why FROM webhook_note
WHERE ?1 IS NULL OR webhook = ?1 ORDER BY made DESC, id DESC LIMIT ?2;

-- name: notes-due
-- What is to be told by now, the oldest first.
SELECT id, webhook, event, subject, body, made, due, tries, state, why FROM webhook_note
WHERE due <> '' AND due <= ? ORDER BY due, id LIMIT ?;

-- name: save-note
-- Remember a note, or how telling it went; one that was erased meanwhile stays erased.
INSERT INTO webhook_note (id, webhook, event, subject, body, made, due, tries, state, why) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- name: note-went
-- How telling a note went.
UPDATE webhook_note SET due = ?, tries = ?, state = ?, why = ? WHERE id = ?;

-- name: drop-old-notes
-- Forget what has ended before a moment.
DELETE FROM webhook_note WHERE due = '' AND made < ?;

-- name: seen
-- How things stood when they were last looked at.
SELECT kind, subject, mark FROM webhook_seen;

-- name: see
-- Remember how something stands.
INSERT INTO webhook_seen (kind, subject, mark) VALUES (?, ?, ?) ON CONFLICT (kind, subject) DO UPDATE SET mark = excluded.mark;

-- name: unsee
-- Forget how something stood.
DELETE FROM webhook_seen WHERE (kind, subject) = (?, ?);

-- name: see-nothing
-- Forget how everything stood.
DELETE FROM webhook_seen;

-- name: asked-once
-- A question that bore a key, and its answer.
SELECT question, status, answer FROM asked_once WHERE key = ? AND at >= ?;

-- name: answer-once
-- Remember the answer to a question that bore a key.
INSERT INTO asked_once (key, at, question, status, answer) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (key) DO UPDATE SET at = excluded.at, question = excluded.question, status = excluded.status, answer = excluded.answer;

-- name: drop-asked
-- Forget the questions from before a moment.
DELETE FROM asked_once WHERE at < ?;
