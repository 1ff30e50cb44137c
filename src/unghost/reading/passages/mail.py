"""A mail, or a draft with headers: its subject and the writer's own words, traced back to the file."""

from __future__ import annotations

import re

from unghost.errors import Unreadable
from unghost.reading.passages.passage import Passage, Weaver, whole
from unghost.reading.passages.transfer import decoded, head_of, parts_of

_HEADER_LINE = re.compile(r"(?:[A-Za-z][\w-]{1,60}[ \t]*:|[ \t]+\S|>?From )")
_SURE = re.compile(r"^(?:subject|message-id|mime-version|received|return-path|delivered-to)[ \t]*:", re.IGNORECASE | re.MULTILINE)
_SENT = re.compile(r"^(?:from|to)[ \t]*:[^\n@]{0,200}@", re.IGNORECASE | re.MULTILINE)
_HEAD_CHARS = 60_000
_MISSES = 40  # lines of which nothing is found in the file, after which it is searched no more


def looks_like_mail(text: str) -> bool:
    """Say whether a text begins with the headers of a mail: with nothing else before the first blank line."""
    start = text[:_HEAD_CHARS].lstrip("\ufeff\r\n")
    head = re.split(r"\r?\n[ \t]*\r?\n", start, maxsplit=1)[0]
    lines = head.splitlines()
    return bool(lines) and all(_HEADER_LINE.match(line) for line in lines) and bool(_SURE.search(head) or _SENT.search(head))


def own_words(source: str, raw: bytes) -> Passage:
    """Return the subject (``Subject: ...``), a blank line, and the visible own text of a mail.

    ``source`` is its file as text, ``raw`` as bytes. A line that cannot be found in the file stands where the one before it does.
    Raises Unreadable where this is no mail.
    """
    from unghost.reading.read import read  # knows mail from forty years: nothing else needs it

    message = read(raw, quotations=False)
    everything = _everything(source, message.subject)
    weaver = Weaver(everything.text, everything)
    at = everything.text.find("\n\n") + 2 if message.subject else 0
    weaver.copy(0, at)
    _align(weaver, everything.text, at, message.text)
    return weaver.passage()


def _everything(source: str, subject: str) -> Passage:
    """Return the subject and all texts of a mail, one after the other."""
    weaver = Weaver(source)
    head, body = head_of(source, 0, len(source))
    if subject:
        value, start, end = head.get("subject", ("", body, body))
        weaver.put("Subject: ", start, start)
        if value == subject:
            weaver.copy(start, end)
        else:
            weaver.put(" ".join(subject.split()), start, end)
        weaver.put("\n\n", end, end)
    for part in parts_of(source):
        passage = decoded(source, part)
        if passage is not None:
            weaver.extend(passage)
            weaver.put("\n", part.end, part.end)
    return weaver.passage()


def _align(weaver: Weaver, text: str, at: int, visible: str) -> None:
    """Write the visible lines, each from where it stands in the text."""
    missed = 0
    for line in visible.split("\n"):
        words = line.split()
        found = re.compile(r"[\s>]+".join(map(re.escape, words))).search(text, at) if words and missed < _MISSES else None
        if found:
            _words(weaver, text, found.start(), found.end(), words)
            at = found.end()
        elif words:
            missed += 1
            weaver.put(line, at, at)
        weaver.put("\n", at, at)


def _words(weaver: Weaver, text: str, start: int, end: int, words: list[str]) -> None:
    """Copy a line whose words may stand further apart, or on two lines, in the file."""
    if text[start:end] == " ".join(words):
        weaver.copy(start, end)
        return
    at = start
    for word in words:
        first = text.index(word, at, end)
        if first > at:
            weaver.put(" ", at, first)
        weaver.copy(first, first + len(word))
        at = first + len(word)


def mail_or_text(source: str, raw: bytes) -> Passage:
    """Return the own words of a mail; the whole text where it turns out to be none."""
    try:
        return own_words(source, raw)
    except Unreadable:
        return whole(source)
