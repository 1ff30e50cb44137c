-- name: lost-lines
-- How many lines of a CSV file could not be cut into its columns, the first of them, and whether one is not in its encoding or
-- opens a quotation mark that is never closed.
SELECT count(DISTINCT line), min(line), bool_or(error_type = 'INVALID ENCODING'), bool_or(error_type = 'UNQUOTED VALUE')
FROM lost;

-- name: take-messages
-- The messages as they are, each with the reason why it cannot be used, if there is one.
CREATE TEMP TABLE message AS
SELECT *, CASE
    WHEN sent IS NULL OR isnan(sent) THEN 'no readable time'
    WHEN sent < 0 OR sent >= {end} THEN 'time outside {first_year} to {last_year}'
    WHEN coalesce(trim(sender), '') = '' THEN 'no sender'
    WHEN coalesce(trim(recipient), '') = '' THEN 'no recipient'
    WHEN sender = recipient THEN 'to themselves'
END AS reason
FROM (
    SELECT {ts} AS sent, {sender} AS sender, {recipient} AS recipient, {msg_id} AS id,
        CASE WHEN {n_rcpt} >= 1 THEN ceil(least({n_rcpt}, 1e6))::BIGINT END AS recipients,
        coalesce(lower(trim({kind})) = 'auto', false) AS machine,
        CASE WHEN {asks} IN (0, 1) THEN {asks} ELSE 'nan'::DOUBLE END AS asks
    FROM {table}
);

-- name: left-out
-- How many messages cannot be used, by reason.
SELECT reason, count(*) FROM message WHERE reason IS NOT NULL GROUP BY reason ORDER BY reason;

-- name: number-people
-- Everybody with a number, in the order in which they first appear, so that what comes later changes no number.
CREATE TEMP TABLE person AS
SELECT name, row_number() OVER (ORDER BY first, name) - 1 AS number
FROM (
    SELECT name, min(sent) AS first
    FROM (
        SELECT sender AS name, min(sent) AS sent FROM message WHERE reason IS NULL GROUP BY sender
        UNION ALL
        SELECT recipient AS name, min(sent) AS sent FROM message WHERE reason IS NULL GROUP BY recipient
    )
    GROUP BY name
);

-- name: recipients-missing
-- Whether it must be counted to how many people a message went.
SELECT bool_or(recipients IS NULL) FROM message WHERE reason IS NULL;

-- name: events
-- The usable messages by the numbers of people, in order of time; at one time in the order of the file.
SELECT sent, s.number AS sender, r.number AS recipient, {recipients} AS recipients, machine, asks
FROM message
JOIN person AS s ON s.name = message.sender
JOIN person AS r ON r.name = message.recipient
WHERE reason IS NULL
ORDER BY sent, message.rowid;

-- name: take-questions
-- The questions as they are, with what can be read of their numbers; `id` and `days_text` are given back unchanged.
CREATE TEMP TABLE question AS
SELECT {spell_id} AS id, {s} AS days_text, {owner} AS owner, {contact} AS contact,
    TRY_CAST({s} AS DOUBLE) AS days, {t0} AS opened, {l} AS asked
FROM {table};

-- name: bad-question
-- The first question whose numbers make no sense, with those numbers; a second is granted for rounding.
SELECT place, days_text, days, opened, asked FROM (
    SELECT rowid + 1 AS place, days_text, days, opened, asked FROM question
    WHERE NOT coalesce(days >= 0 AND isfinite(days) AND opened >= 0 AND opened < {end}
        AND asked >= opened - 1 AND asked < {end}, false)
)
ORDER BY place LIMIT 1;

-- name: questions
-- The questions by the numbers of people, -1 for somebody no message names, in the order of the file.
SELECT coalesce(o.number, -1) AS owner, coalesce(c.number, -1) AS contact, least(opened, asked) AS opened, asked, days
FROM question
LEFT JOIN person AS o ON o.name = question.owner
LEFT JOIN person AS c ON c.name = question.contact
ORDER BY question.rowid;

-- name: whole-ids
-- Whether every identifier is a whole number, written as such.
SELECT coalesce(bool_and(coalesce(TRY_CAST(id AS BIGINT)::VARCHAR = id, false)), true) FROM question;

-- name: known-names
-- The numbers of people by their names.
SELECT number FROM person WHERE name IN (SELECT unnest(?::VARCHAR[]));

-- name: answers
-- Identifier and day of each question beside its odds.
SELECT {id} AS spell_id, {days} AS s, {odds}
FROM question POSITIONAL JOIN answer;
