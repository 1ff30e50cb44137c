-- The words of drafts, version by version; a version is never changed.
CREATE TABLE draft_version (
    draft  TEXT NOT NULL,
    number INTEGER NOT NULL,
    at     TEXT NOT NULL,
    person TEXT NOT NULL,
    facts  TEXT NOT NULL,
    PRIMARY KEY (draft, number)
) WITHOUT ROWID;

-- Letters that were approved, to the byte but for the Date line. None is ever changed.
CREATE TABLE letter (
    id     TEXT PRIMARY KEY,
    draft  TEXT NOT NULL,
    person TEXT NOT NULL,
    facts  TEXT NOT NULL,
    raw    BLOB NOT NULL
) WITHOUT ROWID;

CREATE INDEX letter_of ON letter (draft);

-- What was done, by whom and when. A line is only ever added; each bears the hash of the one before it, as in the frozen ledger.
-- `place` is where a line is read: where it was written, but for one that stands in for a line whose words an erasure took out.
CREATE TABLE deed (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      TEXT NOT NULL,
    by      TEXT NOT NULL,
    what    TEXT NOT NULL,
    subject TEXT NOT NULL,
    body    TEXT NOT NULL,
    salt    TEXT NOT NULL,
    digest  TEXT NOT NULL,
    mark    TEXT NOT NULL,
    place   INTEGER AS (CASE WHEN instr(body, '"instead_of":') THEN body ->> 'instead_of' ELSE id END) VIRTUAL
);
CREATE INDEX deed_of ON deed (subject, place);
CREATE INDEX deed_at ON deed (at);
CREATE INDEX deed_placed ON deed (place);
CREATE INDEX deed_held ON deed (place) WHERE what IN ('held', 'resumed');
CREATE INDEX deed_blank ON deed (id) WHERE body = '';
CREATE INDEX deed_erased ON deed (id) WHERE what = 'erased';
-- Which letters have not ended is asked often: it must not take longer the longer the log is.
CREATE INDEX deed_begun ON deed (subject) WHERE what = 'approved';
CREATE INDEX deed_again ON deed (subject, place) WHERE what = 'again';
CREATE INDEX deed_ended ON deed (subject, place) WHERE what IN ('sent', 'failed', 'cancelled', 'withdrawn', 'expired');

-- Which home this is, and where it was: a copy of it must not send what the first one has sent (docs/decisions/0018). The key
-- names letters: nobody can guess the names, and a store put back from a backup gives a letter the name it had.
CREATE TABLE instance (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    id      TEXT NOT NULL,
    machine TEXT NOT NULL,
    path    TEXT NOT NULL,
    key     TEXT NOT NULL
);

CREATE TRIGGER deed_stays BEFORE DELETE ON deed BEGIN
    SELECT raise(ABORT, 'the log is kept: no line of it can be removed');
END;

CREATE TRIGGER deed_unchanged BEFORE UPDATE ON deed
WHEN (new.id, new.at, new.by, new.what, new.digest, new.mark) IS NOT (old.id, old.at, old.by, old.what, old.digest, old.mark)
  OR (new.subject, new.body, new.salt) IS NOT ('', '', '')
BEGIN
    SELECT raise(ABORT, 'the log is kept: a line of it can be blanked, never changed');
END;
