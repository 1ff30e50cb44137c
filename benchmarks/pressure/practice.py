"""What the practice itself teaches people to say, and the scripts of our own plays: our linter must not object to one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from unghost.plays.play import Play
from unghost.plays.recommend import library
from unghost.pressure.lint import lint
from unghost.pressure.rule import Level

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
_SPOKEN = re.compile(r"[“\"]((?:Hi|Hey|Hello|Just thinking)\b[^\n”\"]*)")
_ASKED = re.compile(r"Has the [^?\n]+\?(?:[^?\n]+\?){1,2}")


def taught(folder: Path = SEEDS) -> list[str]:
    """Return the scripts quoted in the practice's own texts; none where they are absent."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    return [words for text in texts for words in (*_SPOKEN.findall(text), *_ASKED.findall(text))]


def own() -> list[tuple[str, str]]:
    """Return (play, words) of all our plays: what is said in a call before they answer, each branch, each letter, each card."""
    return [(play.name, words) for play in library().values() for words in _said_at_once(play)]


def _said_at_once(play: Play) -> list[str]:
    letter = play.letter.lines if play.letter else ()
    wholes = ("\n".join(lines) for lines in (play.script, letter, play.card) if lines)
    return [*wholes, *(branch.say for branch in play.branches)]


def objections(text: str, play: str = "") -> Iterator[str]:
    """Yield what our linter says against a script, in a mail and in a call, under its play and under none."""
    for context in ("mail", "call"):
        for under in {play, ""}:
            for found in lint(text, context=context, play=under):
                if found.level is not Level.PRAISE:
                    yield f"{found.rule} {found.quote!r}"
