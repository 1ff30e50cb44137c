"""Words for a person to say or edit: a play's own script with the names and the topic of the case in it."""

from __future__ import annotations

import re

from unghost.causes.cause import View
from unghost.causes.events.care import private
from unghost.domain.touch import Side
from unghost.plays.recommend import library

_PREFIX = re.compile(r"^\s*(?:(?:re|aw|fw|fwd|wg|sv|vs|antw|rv|tr|res|enc|r)\s*:\s*)+", re.IGNORECASE)
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "herr", "frau", "monsieur", "madame", "señor", "señora", "sir"})
_LONGEST_TOPIC = 80


def script(play: str, view: View) -> tuple[str, ...]:
    """Return the words of a play for this case, a line or a branch an entry; empty where the play says nothing or is unknown.

    Lines that begin with "If" are branches, one to each answer, an easy no among them. "…" marks what only the user knows.
    """
    member = library().get(play)
    if member is None:
        return ()
    words = {"{name}": _name(view), "{topic}": topic(view), "{me}": _me(view), "{us}": _us(view)}
    return tuple(_filled(line, words) for line in member.script)


def topic(view: View) -> str:
    """Return what it is about: the deal, else the subject of the latest mail, without reply marks and line breaks.

    A subject that speaks of health, family or a death is passed over: no draft restates it.
    """
    deal = view.correspondence.deal
    if deal is not None and deal.name.strip():
        return _clean(deal.name)
    subjects = (t.subject for t in reversed(view.correspondence.touches) if t.subject.strip() and not private(t.subject))
    return _clean(next(subjects, "")) or "what we talked about"


def _filled(line: str, words: dict[str, str]) -> str:
    """Put each word in its place in one pass, so that nothing they wrote is read as a place."""
    return re.sub(r"\{(?:name|topic|me|us)\}", lambda m: words[m.group()], line)


def _name(view: View) -> str:
    """Return how to address them: the first name, or title and last name where they are known by a title."""
    parts = _clean(view.correspondence.person.name).split()
    if not parts:
        return "there"
    if parts[0].strip(".").casefold() in _TITLES and len(parts) > 1:
        return f"{parts[0]} {parts[-1]}"
    return parts[0]


def _me(view: View) -> str:
    """Return the first name of whoever of us wrote last, as far as the address shows it."""
    last = next((t.by for t in reversed(view.correspondence.touches) if t.side is Side.OURS and "@" in t.by), "")
    address = last or next(iter(view.history.settings.me), "")
    first = re.split(r"[._\-+\d]", address.partition("@")[0])[0]
    return first.capitalize() if len(first) > 1 else "me"


def _us(view: View) -> str:
    """Return a name for our side from our domain."""
    domain = next(iter(view.history.settings.ours), "") or next(iter(view.history.settings.me), "").rpartition("@")[2]
    return domain.split(".")[0].replace("-", " ").title() or "our office"


def _clean(text: str) -> str:
    plain = "".join(letter if letter.isprintable() else " " for letter in text[:400])
    return " ".join(_PREFIX.sub("", plain).split())[:_LONGEST_TOPIC].strip()
