"""What would change the advice, and why a play ranks lower: the figures of the weighing, said in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from unghost.domain.days import day_of
from unghost.plays.play import Play
from unghost.plays.recommendation import Score
from unghost.silence.figures import chance

LEARNT: Mapping[str, str] = {
    "undeliverable": "your mail does not reach them",
    "away": "they are away",
    "told_us_when": "they meant a later time",
    "company_event": "their company has other worries just now",
    "contact_left": "they have left",
    "decider_left": "whoever decides has gone",
    "busy": "they are snowed under",
    "awaiting_others": "others have yet to decide: a board that has not met, an approval that is out",
    "indecision": "they cannot make up their mind",
    "priority_shift": "something else comes first now",
    "chose_other": "they have chosen another way",
    "our_lapse": "something of ours is still open",
    "our_pressure": "it was too much of us",
}
"""Each cause as it follows "You learn that"; what happens in their life is nobody's guess to make."""
_LIKELY = 0.06  # below this a cause is not worth a word
_SURE = 0.6  # from here on it is what the advice rests on already
MOST = 2


def flips(chosen: str, plays: Mapping[Play, Callable[[str], float]], causes: Mapping[str, float]) -> tuple[str, ...]:
    """Return, a sentence each, what to learn for another play to become the best, the likeliest cause first; two at most.

    ``plays`` gives, by play, its worth if a cause were known.
    """
    found = []
    for cause, p in sorted(causes.items(), key=lambda one: (-one[1], one[0])):
        if not _LIKELY <= p < _SURE or cause not in LEARNT:
            continue
        best = max(plays, key=lambda play: (plays[play](cause), play.name))
        if best.name != chosen:
            found.append(f"You learn that {LEARNT[cause]}; then: “{best.title}”.")
    return tuple(found[:MOST])


def until_then(until: datetime, title: str) -> str:
    """Return the sentence that says what comes when a refusal has passed."""
    return f"From {day_of(until)} on nothing stands against it; then: “{title}”."


def why_lower(score: Score, best: Score, *, tied: bool) -> str:
    """Return why a play is not the first: the part that costs it most beside the first."""
    if tied:
        return "It is as good as the first; between the two it was drawn."
    lacks = {name: best.part(name) - score.part(name) for name in ("truth", "good", "harm", "pressure", "time")}
    most = max(lacks, key=lambda name: lacks[name])
    return {
        "truth": f"It ranks lower because it would tell you less often: {chance(score.chance)}, against {chance(best.chance)}.",
        "good": "It ranks lower because it does the relationship less good.",
        "harm": "It ranks lower because it could cost more of the relationship.",
        "pressure": "It ranks lower because it reaches further, after the pressure of our own words.",
        "time": "It ranks lower because it takes more of your time.",
    }[most]
