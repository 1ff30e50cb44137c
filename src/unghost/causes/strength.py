"""How strong a relationship is, and why: named, weighted parts with a sentence each, never a bare number (R17)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import exp

from unghost.causes.cause import View
from unghost.causes.events.care import private
from unghost.causes.groundwork import exchanges, met_in_words
from unghost.causes.people.contact import Contact, House
from unghost.causes.people.deed_words import WARM
from unghost.causes.people.house import house
from unghost.causes.ways import met
from unghost.domain.touch import Channel, Side, Touch

FAIR = 0.5  # from here on a relationship bears candour
_THIN = 0.49  # what few short mails without ever having met or talked reach at most
_FEW, _VERY_FEW = 4, 3  # exchanges below which short mails alone are few, and any mails alone
_LITTLE = 3  # touches of theirs below which every part rests on little
_WEIGHTS = {"exchanges": 0.42, "met": 0.22, "length": 0.07, "warmth": 0.07, "initiative": 0.07, "others": 0.04, "recency": 0.11}
_SHORT = 0.5  # of the part "length": half of an answer that is no mere note
_LONG = 120.0  # characters of an answer that is no mere note
_YEAR = 365.0
_MANY = 3  # people on their side who know us, from which on the part is full


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the strength: ``value`` in 0..1, ``weight`` its share of the score, ``says`` what it rests on."""

    name: str
    value: float
    weight: float
    says: str


@dataclass(frozen=True, slots=True)
class Strength:
    """How strong a relationship is: ``score`` in 0..1, its parts, and a sentence on how much it all rests on."""

    score: float = 0.0
    parts: tuple[Part, ...] = ()
    rests_on: str = ""


def strength(view: View) -> tuple[float, Mapping[str, float]]:
    """Return (score in 0..1, parts in 0..1), as ``strength_parts`` explains them."""
    found = strength_parts(view)
    return found.score, {part.name: part.value for part in found.parts}


def strength_parts(view: View) -> Strength:
    """Return how strong a relationship is, with a sentence for each part.

    The score is the weighted sum of the parts, a formula of ours until outcomes can fit one: exchanges both ways
    (``1 - exp(-n / 2)``, .42), having met or talked (.22), their recency (``exp(-days / 365)``, .11), length (.07), warmth
    (.07) and initiative (.07) of what they write, and who else knows whom (.04). Few short mails without ever having met or
    talked stay below one half, whatever the sum.
    """
    theirs = view.correspondence.theirs
    talked, talked_says = _met(view)
    count = exchanges(view)
    values = {
        "exchanges": _exchanges(view, count),
        "met": (talked, talked_says),
        "length": _length(theirs),
        "warmth": _warmth(theirs),
        "initiative": _initiative(view.correspondence.touches),
        "others": _others(view),
        "recency": _recency(view),
    }
    parts = tuple(Part(name, round(value, 3), _WEIGHTS[name], says) for name, (value, says) in values.items())
    score = sum(part.weight * part.value for part in parts)
    if not theirs and talked == 0:
        score = 0.0
    short = values["length"][0] < _SHORT
    if talked == 0 and (count < _VERY_FEW or (count < _FEW and short)):
        score = min(_THIN, score)
    return Strength(round(min(1.0, score), 3), parts, _rests_on(theirs))


def _rests_on(theirs: tuple[Touch, ...]) -> str:
    if not theirs:
        return "They have not written or called yet, so there is nothing to tell a relationship by."
    if len(theirs) < _LITTLE:
        return f"This rests on {_count(len(theirs), 'touch', 'touches')} of theirs: too little to be sure."
    return f"This rests on {len(theirs)} touches of theirs."


def _exchanges(view: View, count: int) -> tuple[float, str]:
    if not count:
        return 0.0, "No exchange yet: nobody answered anybody."
    sides = [t.side for t in view.correspondence.touches if t.delivered]
    answered = sum(a is Side.OURS and b is Side.THEIRS for a, b in pairwise(sides))
    turns = sum(s is Side.OURS and (n == 0 or sides[n - 1] is not Side.OURS) for n, s in enumerate(sides))
    share = f"; they answered {answered} of {_count(turns, 'turn', 'turns')} of ours" if turns else ""
    return 1 - exp(-count / 2.0), f"{_count(count, 'exchange', 'exchanges')} both ways{share}."


def _met(view: View) -> tuple[float, str]:
    talks, told = met(view.correspondence), met_in_words(view)[:2]
    held = sum(1 for m in view.correspondence.meetings if m.end <= view.history.now and not m.cancelled)
    times = len(talks) + held + len(told)
    if not times:
        return 0.0, "No call, meeting or visit is on record."
    if talks or held:
        last = max([*(t.at for t in talks), *(m.start for m in view.correspondence.meetings if m.end <= view.history.now)])
        known = f"{_count(max(len(talks), held), 'call or meeting', 'calls or meetings')} on record, the last on {last.date()}."
    else:
        quote = "" if private(told[0].quote) else f": “{' '.join(told[0].quote.split())[:120]}”"
        known = f"The mails speak of having met or talked{quote or '.'}"
    return min(1.0, 0.75 + 0.25 * (times > 1)), known


def _length(theirs: tuple[Touch, ...]) -> tuple[float, str]:
    lengths = [len(t.text) for t in theirs if t.text and t.channel is Channel.MAIL]
    if not lengths:
        return 0.0, "No mail of theirs with words of their own."
    middle = sorted(lengths)[len(lengths) // 2]
    return sum(min(1.0, n / _LONG) for n in lengths) / len(
        lengths
    ), f"Their mails have about {middle} characters of their own words."


def _warmth(theirs: tuple[Touch, ...]) -> tuple[float, str]:
    written = [t for t in theirs if t.text and t.channel is Channel.MAIL]
    if not written:
        return 0.0, "Nothing written to tell warmth by."
    warm = sum(WARM.search(t.text) is not None for t in written)
    return warm / len(written), f"A warm word in {warm} of {_count(len(written), 'mail', 'mails')} of theirs."


def _initiative(touches: tuple[Touch, ...]) -> tuple[float, str]:
    theirs = [(n, t) for n, t in enumerate(touches) if t.side is Side.THEIRS]
    if not theirs:
        return 0.0, "They have not begun anything by themselves yet."
    own = sum(bool(t.said.asks or t.said.promises) or n == 0 or touches[n - 1].side is Side.THEIRS for n, t in theirs)
    says = f"They asked, promised or began by themselves in {own} of {_count(len(theirs), 'touch', 'touches')}."
    return min(1.0, 1.5 * own / len(theirs)), says


def _others(view: View) -> tuple[float, str]:
    here = house(view.history, view.correspondence.person.account)
    me = here.of(view.correspondence.person)
    there = [c for c in here.contacts if c.has_written and not c.shared and c is not me]
    ours = _of_us(me, here)
    both = min(1.0, len(there) / _MANY) * 0.7 + 0.3 * (len(ours) > 1)
    if not there and len(ours) < 2:
        return 0.0, "Nobody else on either side knows the other."
    know = "knows" if len(ours) == 1 else "know"
    return both, f"{_count(len(there), 'colleague', 'colleagues')} of theirs wrote or spoke to us; {len(ours)} of us {know} them."


def _of_us(me: Contact | None, here: House) -> set[str]:
    return set(me.known_to) if me is not None else {a for c in here.contacts for a in c.known_to}


def _recency(view: View) -> tuple[float, str]:
    last = view.correspondence.last_sign_of_life
    if last is None:
        return 0.0, "No sign of life yet."
    days = max(0.0, (view.history.now - last.at).total_seconds() / 86400)
    return exp(-days / _YEAR), f"Their last sign of life is {_count(round(days), 'day', 'days')} old."


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
