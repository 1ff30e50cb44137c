-- Whom the user's own lists name: suppressed, on a do-not-call register, with consent, or struck off again. Entries are only added.
CREATE TABLE listed (
    who    TEXT NOT NULL,
    since  TEXT NOT NULL,
    scope  TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (who, since, scope)
) WITHOUT ROWID;
