"""A correspondence as steps: each touch of ours that reached them, and what became of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from unghost.domain.touch import Channel, Side, Touch
from unghost.history.history import Correspondence
from unghost.silence.clock import leaves_ball
from unghost.silence.waits import EXPIRES, counts_from

_PAUSE = timedelta(days=7)  # who has been quiet for so long and writes again begins anew
_LONGEST_GREETING, _LONGEST_LINE = 5, 80  # words and letters
_OPENING, _CLOSING = 400, 200  # letters of a text in which it is warm, where it is warm at all
SIGNS = 3
"""Signs of warmth that are looked for: a greeting, thanks, an exclamation or a smile."""

_THANKS = re.compile(
    r"\b(?:thanks?|thx|cheers|appreciate|danke|dank|merci|gracias|grazie|obrigad[oa]|tack|takk|tak|bedankt|kiitos|dzięki|dziękuję"
    r"|děkuji|köszönöm|mulțumesc|ευχαριστώ|спасибо|дякую|teşekkür\w*)\b|ありがとう|感謝|谢谢|謝謝|감사",
    re.IGNORECASE,
)
_LIVELY = re.compile("[!！]|[:;]-?[)D]|[\u2764\u263a\U0001f300-\U0001faff]|\\b(?:haha|hehe|lol)\\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Step:
    """One touch of ours that they have, and what became of it.

    ``lag`` is in working hours of theirs until they answered of their own accord, ``open_for`` for how long it stayed without an
    answer where none came before our next touch, our call or now; both None where nothing was to be answered. Of the answer:
    ``words`` of their own, ``asks`` questions, ``warmth`` (0 to SIGNS), ``others`` whether it had further readers; None without
    a written answer.
    """

    touch: Touch
    lag: float | None = None
    open_for: float | None = None
    words: int | None = None
    asks: int | None = None
    warmth: int | None = None
    others: bool | None = None

    @property
    def answered(self) -> bool:
        """Whether they answered it in any way that can be measured."""
        return self.lag is not None or self.words is not None


def steps(correspondence: Correspondence, until: datetime, *, watched: bool) -> tuple[Step, ...]:
    """Return the steps of a correspondence, oldest first, using nothing later than ``until``.

    ``watched`` is False where the wait that is still open tells nothing: they are known to be away, or it is ordinary.
    """
    touches = [t for t in correspondence.touches if t.at <= until and (t.delivered or t.sign_of_life)]
    found: list[Step] = []
    last: Touch | None = None
    for place, touch in enumerate(touches):
        if _ours(touch):
            following = touches[place + 1] if place + 1 < len(touches) else None
            found.append(_step(correspondence, touch, last, touches[place + 1 :], following.at if following else until))
        elif touch.sign_of_life:
            last = touch
    open_since = last.at if last else None
    if not watched:
        found = [Step(s.touch) if not s.answered and (open_since is None or s.touch.at > open_since) else s for s in found]
    return tuple(found)


def _ours(touch: Touch) -> bool:
    """Say whether a touch of ours can be a step: a mail, or a voicemail they have."""
    return touch.side is Side.OURS and not touch.sign_of_life and touch.delivered


def _step(correspondence: Correspondence, touch: Touch, last: Touch | None, after: Sequence[Touch], end: datetime) -> Step:
    start = counts_from(correspondence, touch, last)
    waits = leaves_ball(touch)
    answered = bool(after) and after[0].side is Side.THEIRS
    hours = correspondence.week.between(start, min(end, touch.at + EXPIRES))
    if not answered:
        return Step(touch, open_for=hours if waits else None)
    in_time = waits and after[0].at - touch.at <= EXPIRES
    turn = _turn(after)
    written = [t for t in turn if t.channel is Channel.MAIL and t.text.strip()]
    lag, open_for = (hours, None) if in_time else (None, hours if waits else None)
    if not written:
        return Step(touch, lag, open_for)
    return Step(
        touch,
        lag,
        open_for,
        words=sum(len(t.text.split()) for t in written),
        asks=sum(len(t.said.asks) for t in written),
        warmth=warmth(written[0].text),
        others=written[0].recipients > 1,
    )


def _turn(touches: Sequence[Touch]) -> list[Touch]:
    """Return what they said until our next word, or until they had been quiet for so long that they begin anew."""
    turn = [touches[0]]
    for touch in touches[1:]:
        if touch.side is not Side.THEIRS or touch.at - turn[-1].at >= _PAUSE:
            break
        turn.append(touch)
    return turn


def warmth(text: str) -> int:
    """Return how many signs of warmth a text shows, 0 to SIGNS: it greets somebody, it thanks, it exclaims or smiles."""
    ends = text if len(text) <= _OPENING + _CLOSING else f"{text[:_OPENING]}\n{text[-_CLOSING:]}"
    return _greets(text) + bool(_THANKS.search(ends)) + bool(_LIVELY.search(ends))


def _greets(text: str) -> bool:
    """Say whether the first line is a greeting in any language: a few words by themselves that end in a mark, or in nothing."""
    first, _, rest = text.strip().partition("\n")
    line = first.strip()
    words = _WORD.findall(line) if len(line) <= _LONGEST_LINE else []
    return bool(rest.strip()) and 0 < len(words) <= _LONGEST_GREETING and line[-1] not in ".?;" and words[0][:1].isupper()
