-- What was thought and said at a moment, frozen: appended, never changed.

-- `digest` is the hash of salt, subject and body; `mark` the hash of the mark before, the digest, the moment and the sort. The words
-- (subject, body, with the salt that hides them) may be blanked when a person is erased: digests and marks stay, so the chain holds.
-- AUTOINCREMENT remembers how many there have been, so that lines cut off at the end are missed.
CREATE TABLE ledger (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      TEXT NOT NULL,
    sort    TEXT NOT NULL,
    subject TEXT NOT NULL,
    body    TEXT NOT NULL,
    salt    TEXT NOT NULL,
    digest  TEXT NOT NULL,
    mark    TEXT NOT NULL
);

CREATE UNIQUE INDEX ledger_once ON ledger (at, sort, subject) WHERE subject <> '';

CREATE TRIGGER ledger_stays BEFORE DELETE ON ledger BEGIN
    SELECT raise(ABORT, 'the ledger is frozen: no line of it can be removed');
END;

CREATE TRIGGER ledger_unchanged BEFORE UPDATE ON ledger
WHEN (new.id, new.at, new.sort, new.digest, new.mark) IS NOT (old.id, old.at, old.sort, old.digest, old.mark)
  OR (new.subject, new.body, new.salt) IS NOT ('', '', '')
BEGIN
    SELECT raise(ABORT, 'the ledger is frozen: a line of it can be blanked, never changed');
END;
