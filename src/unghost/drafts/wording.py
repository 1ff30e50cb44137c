"""What may stand in a subject and a body at all: no sign that commands a machine, nothing a person has still to fill in."""

from __future__ import annotations

import re

from unghost.errors import BadUse

SUBJECT = "Subject:"
LONGEST_BODY = 20_000
LONGEST_SUBJECT = 200
"""Characters. A letter is far shorter: beyond this it is a slip, such as a whole file."""
# Control characters but the line feed, surrogates, line and paragraph separators, and the marks that turn a line round.
_FORBIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_BLANK = re.compile(r"(?<!\S)…(?!\w)")
_MARKS = re.compile(r"^\s*(?:re|aw|antw|sv|vs|ref)(?:\[\d+\])?\s*:", re.IGNORECASE)
_PASSED_ON = re.compile(r"^\s*(?:fwd?|wg|tr|rv|doorst)\s*:", re.IGNORECASE)
_GAPS = re.compile(r"\n{3,}")


def blanks(text: str) -> int:
    """Return how many places ("…" standing alone) are still to be filled; the dots that end a word are no place."""
    return len(_BLANK.findall(text))


def forbidden(text: str) -> re.Match[str] | None:
    """Return the first sign that may stand in no subject and no body, None where there is none."""
    return _FORBIDDEN.search(text)


def one_line(text: str) -> str:
    """Return a text on one line, without signs that may not stand in a letter."""
    return " ".join(_FORBIDDEN.sub(" ", text).split())


def tidy(text: str) -> str:
    """Return a body with line feeds alone, no blanks at the ends of lines, and no more than one empty line together."""
    lines = (line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").split("\n"))
    return _GAPS.sub("\n\n", "\n".join(lines)).strip("\n")


def replies(subject: str) -> bool:
    """Say whether a subject claims to answer something."""
    return _MARKS.match(subject) is not None


def headed(subject: str, body: str) -> str:
    """Return a letter as one text to be read by rules: the subject above the body, named as such where it claims a thread."""
    claims = replies(subject) or _PASSED_ON.match(subject)
    return f"{'Subject: ' if claims else ''}{subject}\n\n{body}"


def body_of(text: str) -> str:
    """Return a body as a person wrote it, tidied; raise BadUse where it cannot stand in a letter."""
    body = tidy(text)
    if not body.strip():
        raise BadUse("The letter has no words.", "Write some, or leave the draft as it is.")
    if len(body) > LONGEST_BODY:
        raise BadUse(f"The letter has {len(body)} characters; a draft holds {LONGEST_BODY}.", "Is it the right file?")
    found = forbidden(body)
    if found is not None:
        line = body.count("\n", 0, found.start()) + 1
        raise BadUse(f"Line {line} holds a control character (U+{ord(found[0]):04X}).", "Take it out, and save it again.")
    return body


def subject_of(text: str) -> str:
    """Return a subject as a person wrote it; raise BadUse where it cannot stand in a header."""
    subject = re.sub(" +", " ", text).strip(" ")
    found = forbidden(subject) or re.search("\n", subject)
    if found is not None:
        raise BadUse(f"The subject holds a control character (U+{ord(found[0]):04X}).", "A subject is one line of text.")
    if not subject or len(subject) > LONGEST_SUBJECT:
        raise BadUse(f"A subject has 1 to {LONGEST_SUBJECT} characters; this one has {len(subject)}.", "Write another.")
    return subject


def letter_of(text: str) -> tuple[str | None, str]:
    """Return subject and body of a letter written as one text; the subject, on the first line, is None where none is."""
    lines = tidy(text).split("\n")
    if not lines[0].startswith(SUBJECT):
        return None, "\n".join(lines)
    return lines[0].removeprefix(SUBJECT).strip(), "\n".join(lines[1:])
