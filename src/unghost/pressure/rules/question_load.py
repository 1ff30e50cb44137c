"""P16: more questions, or more words, than somebody who is quiet will answer."""

from __future__ import annotations

from collections.abc import Iterator

from unghost.pressure.fold import BLOT, Flat
from unghost.pressure.rule import ASIDE, Rule

MOST_QUESTIONS = 3
MOST_WORDS = {"mail": 250, "call": 500}
_BRANCHES = (b"if they ", b"if he ", b"if she ", b"[if ")  # of a script: only one of them is ever said
_BLOT = bytes([BLOT])


def measure(_text: str, flat: Flat, context: str) -> Iterator[tuple[int, int]]:
    """Yield the first question that is one too many, and the sentence in which the message grows too long."""
    questions = words = 0
    for start, end in flat.sentences():
        sentence = flat.text[start:end]
        if sentence.lstrip().startswith(_BRANCHES):
            continue
        before = words
        words += sum(1 for word in sentence.split() if not word.startswith(_BLOT))
        if sentence.rstrip().endswith(b"?"):
            questions += 1
            if questions == MOST_QUESTIONS + 1:
                yield start, end
                continue
        if before <= MOST_WORDS[context] < words:
            yield start, end


RULE = Rule(
    name="question-load",
    code="P16",
    why="Every further question is another debt; a long letter to somebody silent waits for a quiet hour that does not come.",
    instead="Ask one thing, or nothing; keep the rest for when they speak.",
    source="R19: a smaller, different close.",
    phrases=(),
    measure=measure,
    level=ASIDE,
    negatable=False,
    reportable=False,
    confessable=False,
    weight=0.5,
    fires_on=(
        "What is your budget? Who signs? When do you start? How many vans are there?",
        "Is Monday right?\nWhere do we park?\nWho lets us in?\nDo you need helmets?\nShall we bring lunch?",
        "The pump runs. " * 90,
    ),
    quiet_on=(
        "Is Monday right? Where do we park? Who lets us in?",
        "The pump runs. " * 60,
        "> What is your budget?\n> Who signs?\n> When?\n> How many?\nThe answers are below.",
    ),
)
