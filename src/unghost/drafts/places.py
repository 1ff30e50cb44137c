"""What stands in the places of a play's words: whom it is said to, whom it is about, the topic, the item, and ourselves."""

from __future__ import annotations

import re
from collections.abc import Mapping

from unghost.causes.cause import View
from unghost.causes.events.care import private
from unghost.causes.hidden_break.find import find_break
from unghost.causes.lapses import lapses
from unghost.domain.touch import Side
from unghost.plays.shelf.match import shelf
from unghost.plays.told import told
from unghost.plays.topic import plain
from unghost.plays.topic import topic as known_topic

_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "herr", "frau", "monsieur", "madame", "señor", "señora", "sir"})
_PLACE = re.compile(r"\{(name|contact|topic|about|item|told|me|us|fault|asked)\}")
_LONGEST = 200
"""Characters of a question that is said back to them."""
BLANK = "…"
"""What only the user knows."""

Words = Mapping[str, str]


def words(view: View, to: str | None = None) -> Words:
    """Return what stands in each place. ``to`` is the address of whoever it is said to, where that is somebody else."""
    contact = view.correspondence.person
    them = _called(contact.name) if to in (None, contact.id) else _named(view, to or "")
    best, light = shelf(view).best, told(view)
    return {
        "name": them or "there",
        "fault": fault(view),
        "asked": asked(view),
        "contact": " ".join(plain(contact.name).split()) or contact.id,
        "topic": topic(view),
        "about": about(view),
        "item": f"{plain(best.item.title)}, {best.item.place}" if best else BLANK,
        "told": light.word if light else BLANK,
        "me": _me(view),
        "us": _us(view),
    }


def filled(line: str, places: Words) -> str:
    """Put each word in its place in one pass, so that nothing they wrote is read as a place."""
    return _PLACE.sub(lambda match: places[match[1]], line)


def topic(view: View) -> str:
    """Return what it is about, with words that fit any sentence where nothing tells."""
    return known_topic(view) or "what we talked about"


def about(view: View) -> str:
    """Return what it is about as it stands within a sentence: a title of the record in quotes, for nobody speaks it as a word."""
    title = known_topic(view)
    return f"“{title}”" if title else topic(view)


def fault(view: View) -> str:
    """Return what we take back as far as the record shows it: that we pressed, that we left something open, or neither surely."""
    it = about(view)
    if find_break(view) is not None:
        return f"In our last messages about {it} I pressed you at a time when that was no help to you, and that is my fault."
    if any(not lapse.repaired for lapse in lapses(view)):
        return f"With {it} I left something open that you had asked for or that I had promised you, and that is my fault."
    return f"I think I dropped something along the way with {it}, or left out what you needed, and that is my fault."


def asked(view: View) -> str:
    """Return what they wait for and that it is late, behind "you": their question as they put it, where it is on record."""
    open_ = [lapse for lapse in lapses(view) if not lapse.repaired]
    questions = [" ".join(lapse.quote.split()) for lapse in open_ if lapse.kind == "unanswered_question"]
    if open_ and not questions:
        return "are still waiting for something I promised you, and it is late"
    said = next((one for one in reversed(questions) if _may_be_said(one)), "")
    if not said:
        return "asked me something, and the answer is late"
    return f"{'asked' if said.endswith('?') else 'wrote'} “{said.rstrip('.')}”, and the answer is late"


def _may_be_said(question: str) -> bool:
    """Say whether a question may be said back to them as they put it."""
    return len(question) <= _LONGEST and not private(question) and not set(question) & set('“”"…')


def _named(view: View, address: str) -> str:
    """Return how to address somebody else: by the name on record, if there is one."""
    found = view.history.find(address)
    return _called(found.person.name) if found is not None else ""


def _called(name: str) -> str:
    """Return the first name, or title and last name where they are known by a title; empty where no name is known."""
    parts = plain(name).split()
    if len(parts) > 1 and parts[0].strip(".").casefold() in _TITLES:
        return f"{parts[0]} {parts[-1]}"
    return parts[0] if parts else ""


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
