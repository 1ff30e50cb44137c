"""Was the ground laid? Need, relationship, interest, meetings, information, follow-up: each from the record, or not known."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import pairwise

from unghost.causes.cause import Lapse, View
from unghost.causes.ground.passages import MOST, asked, first_words, quotes, spoken
from unghost.causes.ground.words import AHEAD, GIVEN, HAVE_ALL, HELD, INTEREST, NEED, NO_INTEREST, NO_NEED, PAPER
from unghost.causes.lapses import lapses
from unghost.causes.lapses.promise import said_outright
from unghost.causes.ways import met
from unghost.domain.record import About, Says
from unghost.domain.span import Evidence
from unghost.domain.touch import Channel, Side, Touch
from unghost.pressure.rule import Level
from unghost.pressure.trend import findings_in
from unghost.reading.tables import entries, later
from unghost.silence.answer_words import MONEY
from unghost.silence.answers import words_of

Ground = tuple[bool | None, tuple[Evidence, ...]]
_NEED = spoken(NEED)
_NO_NEED = later(rf"\b(?:{NO_NEED})\b", re.IGNORECASE)
_INTEREST = spoken(INTEREST, r"(?!\w)")
_NO_INTEREST = later(rf"(?:\b|(?=n['’]t))(?:{NO_INTEREST})\b", re.IGNORECASE)
_HELD = spoken(HELD, r"(?!\w)")
_AHEAD = later(rf"\b(?:{AHEAD})\b", re.IGNORECASE)
_GIVEN = spoken(GIVEN, also=rf"{MONEY}|\d\s?k\b")
_HAVE_ALL = spoken(HAVE_ALL)
_MONEY = later(rf"{MONEY}|\d\s?k\b", re.IGNORECASE)
_PAPER = frozenset(entries(PAPER))
_SAYS_SOMETHING = 4
"""Words of substance from which a letter that follows up brings more than the question whether there is news."""
TOLD = "you said so"
"""What stands as the passage where the user ticked a part without a note."""


def groundwork(view: View) -> Mapping[str, Ground]:
    """Return the six parts of the groundwork (R2) with their evidence: True met, False missing, None where nothing tells.

    What the user ticked overrides the record.
    """
    ticked = view.correspondence.ticked(About.GROUND)
    found: dict[str, Ground] = {}
    for name, look in PARTS.items():
        tick = ticked.get(name)
        if tick is not None and tick.says in (Says.YES, Says.NO):
            found[name] = (tick.says is Says.YES, (Evidence(None, tick.at, tick.note or TOLD),))
        else:
            found[name] = look(view)
    return found


def missing(view: View) -> tuple[str, ...]:
    """Return, a sentence each, what they have not got of what a decision needs, as far as the record tells."""
    found = [f"You have not answered this: “{' '.join(x.quote.split())}”" for x in _open(view, "unanswered_question")]
    found += [f"You have not sent what you promised: “{' '.join(x.quote.split())}”" for x in _open(view, "missed_promise")]
    ours = view.correspondence.ours
    if not any(_MONEY.search(said_outright(t)) or t.attachments for t in ours):
        found.append("Neither a price nor a paper of yours is on record.")
    elif not any(_MONEY.search(said_outright(t)) for t in ours):
        found.append("No price of yours is on record; it may stand in an attachment.")
    return tuple(found)


def met_in_words(view: View) -> tuple[Evidence, ...]:
    """Return the passages, theirs or ours, that speak of having met or talked."""
    return quotes(view.correspondence.touches[:60], _HELD, _took_place)


def exchanges(view: View) -> int:
    """Return how often they answered us or we them: changes of side between touches that got through, halved upwards."""
    sides = [t.side for t in view.correspondence.touches if t.delivered]
    changes = sum(a is not b for a, b in pairwise(sides))
    return (changes + 1) // 2 if Side.THEIRS in sides else 0


def _need(view: View) -> Ground:
    theirs = view.correspondence.theirs
    found = (*quotes(theirs, _NEED, lambda s: not _NO_NEED.search(s)), *asked(theirs))
    if not found and len(theirs) > 1:
        found = quotes(theirs[:3], _INTEREST, _not_denied)
    return (True, found[:3]) if found else (None, ())


def _relationship(view: View) -> Ground:
    count = exchanges(view) + bool(met(view.correspondence))
    proof = tuple(Evidence(t.message, t.at, first_words(t)) for t in view.correspondence.theirs[-1:] if first_words(t))
    if count >= 2:
        return True, proof
    return (None, proof) if count else (False, ())


def _interest(view: View) -> Ground:
    theirs = view.correspondence.theirs
    if view.silence.truth is not None and view.silence.truth.state.value == "no":
        return False, tuple(Evidence(t.message, t.at, t.said.no) for t in theirs[-1:] if t.said.no)
    found = (*quotes(theirs, _INTEREST, _not_denied), *asked(theirs))
    return (True, found[:3]) if found else (None, ())


def _meetings(view: View) -> Ground:
    held = [t for t in met(view.correspondence) if t.text]
    proofs = (*(Evidence(t.message, t.at, first_words(t)) for t in held if first_words(t)), *met_in_words(view))
    if met(view.correspondence) or proofs:
        return True, tuple(proofs[:3])
    ended = [m for m in view.correspondence.meetings if m.end <= view.history.now and not m.cancelled]
    past = [m for m in ended if not _declined(view, m.attendees)]
    return (True, tuple(Evidence(None, m.start, m.summary) for m in past[:3] if m.summary)) if past else (None, ())


def _declined(view: View, attendees: tuple[tuple[str, str], ...]) -> bool:
    return any(who in view.correspondence.person.addresses and answer == "DECLINED" for who, answer in attendees)


def _information(view: View) -> Ground:
    open_ = (*_open(view, "unanswered_question"), *_open(view, "missed_promise"))
    if open_:
        times = {t.message: t.at for t in view.correspondence.touches}
        return False, tuple(Evidence(x.message, times.get(x.message, view.history.now), x.quote) for x in open_[:3])
    given = [t for t in view.correspondence.ours if _gives(t)]
    said = [_passage(t) for t in given[:MOST]]
    proofs = (*(e for e in said if e is not None), *quotes(view.correspondence.theirs, _HAVE_ALL))
    return (True, proofs[:3]) if given or proofs else (None, ())


def _follow_up(view: View) -> Ground:
    """Met where they had the last word, or we followed our offer up with something to say; missing where we let it lie."""
    last = view.silence.last_sign_of_life
    open_ = [t for t in view.silence.unanswered if t is not view.silence.opener and t.delivered]
    if open_:
        told = [t for t in open_ if t.channel is not Channel.MAIL or (_brings(t) and not _presses(t))]
        proof = tuple(Evidence(t.message, t.at, first_words(t)) for t in (told or open_)[:3] if first_words(t))
        return (True if told else None), proof
    if view.silence.opener is not None and view.silence.quiet:
        opener = view.silence.opener
        return False, tuple(Evidence(t.message, t.at, first_words(t)) for t in (opener,) if first_words(t))
    offers = [t for t in view.correspondence.ours if _gives(t)]
    if last is not None and offers and last.at > offers[-1].at and first_words(last):
        return True, (Evidence(last.message, last.at, first_words(last)),)
    return None, ()


def _presses(touch: Touch) -> bool:
    """Say whether a letter of ours presses so hard that it is no follow-up to be counted."""
    return any(finding.level is Level.ERROR for finding in findings_in(touch))


def _open(view: View, kind: str) -> tuple[Lapse, ...]:
    return tuple(x for x in lapses(view) if x.kind == kind and not x.repaired)


def _gives(touch: Touch) -> bool:
    """Say whether a letter of ours gave what a decision needs: money, an attachment, or words that hand it over."""
    if touch.channel is not Channel.MAIL:
        return False
    text = said_outright(touch)
    return touch.attachments > 0 or _GIVEN.says(text)


def _passage(touch: Touch) -> Evidence | None:
    """Return the sentence of a letter of ours that gives it, None where only the attachment does."""
    text = said_outright(touch)
    found = quotes((touch,), _GIVEN, lambda s: s in text)
    return found[0] if found else None


def _brings(touch: Touch) -> bool:
    return touch.attachments > 0 or len(words_of(touch.text)) >= _SAYS_SOMETHING


def _not_denied(sentence: str) -> bool:
    return not _NO_INTEREST.search(sentence)


def _took_place(sentence: str) -> bool:
    """Say whether a sentence that speaks of a meeting speaks of one that was held, and not of a letter or of one to come."""
    match = _HELD.search(sentence)
    if match is None or sentence.endswith("?"):
        return False
    words = match.group().casefold().replace(",", " ").split()
    return not any(word.strip(".!") in _PAPER for word in words) and not _AHEAD.search(sentence)


PARTS: Mapping[str, Callable[[View], Ground]] = {
    "need": _need,
    "relationship": _relationship,
    "interest": _interest,
    "meetings": _meetings,
    "information": _information,
    "follow_up": _follow_up,
}
"""The parts by name, each with what reads it."""
