"""How strong a relationship is, and why: named, weighted parts, never a bare number."""

from __future__ import annotations

from collections.abc import Mapping
from math import exp

from unghost.causes.cause import View
from unghost.causes.groundwork import exchanges, met_in_words
from unghost.causes.ways import met
from unghost.domain.touch import Side

FAIR = 0.5  # from here on a relationship bears candour (R17)
_WEIGHTS = {"exchanges": 0.44, "met": 0.22, "warmth": 0.14, "initiative": 0.08, "recency": 0.12}
_LONG = 120.0  # characters of an answer that is no mere note
_YEAR = 365.0


def strength(view: View) -> tuple[float, Mapping[str, float]]:
    """Return (score in 0..1, parts in 0..1): exchanges both ways, having met or talked, warmth, their initiative, recency.

    The score is the weighted sum of the parts (0.44, 0.22, 0.14, 0.08, 0.12): a formula of ours, to be replaced by a fitted one
    when outcomes are known. Few short mails without ever having met or talked stay below one half.
    """
    parts = {
        "exchanges": 1 - exp(-exchanges(view) / 2.0),
        "met": _met(view),
        "warmth": _warmth(view),
        "initiative": _initiative(view),
        "recency": _recency(view),
    }
    score = sum(_WEIGHTS[name] * value for name, value in parts.items())
    return round(min(1.0, score), 3), {name: round(value, 3) for name, value in parts.items()}


def _met(view: View) -> float:
    times = len(met(view.correspondence)) + len(met_in_words(view)[:2])
    held = sum(1 for m in view.correspondence.meetings if m.end <= view.history.now and not m.cancelled)
    return min(1.0, 0.75 * (times + held > 0) + 0.25 * (times + held > 1))


def _warmth(view: View) -> float:
    """Length and liveliness of what they write."""
    written = [t for t in view.correspondence.theirs if t.text]
    if not written:
        return 0.0
    long = sum(min(1.0, len(t.text) / _LONG) for t in written) / len(written)
    lively = sum(any(mark in t.text for mark in "!?:") or "thank" in t.text.casefold() for t in written) / len(written)
    return min(1.0, 0.6 * long + 0.5 * lively)


def _initiative(view: View) -> float:
    """Share of their touches that ask something, or come without one of ours just before."""
    touches = view.correspondence.touches
    theirs = [(n, t) for n, t in enumerate(touches) if t.side is Side.THEIRS]
    if not theirs:
        return 0.0
    own = sum(bool(t.said.asks or t.said.promises) or n == 0 or touches[n - 1].side is Side.THEIRS for n, t in theirs)
    return min(1.0, 1.5 * own / len(theirs))


def _recency(view: View) -> float:
    last = view.correspondence.last_sign_of_life
    if last is None:
        return 0.0
    days = max(0.0, (view.history.now - last.at).total_seconds() / 86400)
    return exp(-days / _YEAR)
