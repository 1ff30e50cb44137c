"""A wish to hear no more that stands in the subject alone: what a mail program sends for its button “unsubscribe” (RFC 2369)."""

from __future__ import annotations

import re

# The word, alone or with the token that names the letter; "unsubscribe confirmation" is a list server's own mail.
_SUBJECT = re.compile(r"(unsubscribe)(?: (?=\S*\d|\S{16})[\w.=:-]{1,300})?", re.IGNORECASE)


def asked_by_subject(subject: str) -> str:
    """Return the word of a subject that asks for an end and says nothing else, empty where it says anything else."""
    found = _SUBJECT.fullmatch(subject.strip())
    return found[1] if found else ""
