"""What somebody has forbidden us, taken over everything they said: it adds up, and only their own invitation takes it back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from unghost.domain.message import Kind
from unghost.domain.said import OptOut, Said, Scope
from unghost.domain.touch import Channel, Side, Signal, Touch
from unghost.history.history import Correspondence
from unghost.reading.opt_outs.opt_in import invites_again

Wish = tuple[OptOut, Touch]

# What forbids more comes later.
_WIDTH = {Scope.TOPIC: 0, Scope.SMS: 1, Scope.CALLS: 2, Scope.MAIL: 3, Scope.ALL: 4}
_SHORTEST_NAME = 3
_WORD = re.compile(r"[^\W\d_]+")


def standing_wish(correspondence: Correspondence, of_their_house: Sequence[Touch] = ()) -> Wish | None:
    """Return the opt-out that stands, with the touch it was first said in, or None.

    The widest one holds, whatever was said later: no calls, and later no mail, leave no way at all. A complaint about our mail
    that their provider sent on is an opt-out of everything, and what they say on the telephone counts as what they write. A
    colleague who names them in a request (``of_their_house``) speaks for them. Only their own later words that invite us again
    take it back.
    """
    standing: Wish | None = None
    for touch in sorted(
        _touches(correspondence, of_their_house), key=lambda t: (t.at, t.said.opt_out is not None, t.message or "")
    ):
        if touch.said.opt_out is not None:
            standing = _wider(standing, (touch.said.opt_out, touch))
        elif standing is not None and touch.side is Side.THEIRS and invites_again(touch.text):
            standing = None
    return standing


def _wider(standing: Wish | None, new: Wish) -> Wish:
    if standing is None:
        return new
    if {standing[0].scope, new[0].scope} == {Scope.CALLS, Scope.MAIL}:
        return replace(new[0], scope=Scope.ALL), new[1]
    return new if _WIDTH[new[0].scope] > _WIDTH[standing[0].scope] else standing


def _touches(correspondence: Correspondence, of_their_house: Sequence[Touch]) -> list[Touch]:
    found = [*correspondence.theirs, *(t for t in correspondence.ours if t.channel is Channel.CALL)]
    found += [_complaint(s) for s in correspondence.signals if s.kind is Kind.ARF]
    names = frozenset(part for part in correspondence.person.name.split() if len(part) >= _SHORTEST_NAME and part[:1].isupper())
    if names:
        found += [t for t in of_their_house if t.person != correspondence.person.id and _names(t, names)]
    return found


def _names(touch: Touch, names: frozenset[str]) -> bool:
    """Say whether a request names somebody, as a word with its capital: "mark" within "marketing" is nobody."""
    wish = touch.said.opt_out
    return wish is not None and not names.isdisjoint(_WORD.findall(wish.quote))


def _complaint(signal: Signal) -> Touch:
    """Return a complaint as the touch it stands for: they told their provider that they want no mail of ours."""
    return Touch(
        at=signal.at,
        side=Side.THEIRS,
        channel=Channel.MAIL,
        person=signal.person,
        by=signal.person,
        message=signal.message,
        said=Said(opt_out=OptOut(Scope.ALL, signal.text[:300])),
    )
