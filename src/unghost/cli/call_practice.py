"""Practise a call: they say something, you answer aloud or in writing, and what presses in it is named. Nothing is kept."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from typing import Protocol

from unghost.app.words import quote, wrapped
from unghost.cli.command import Out
from unghost.drafts.script import Draft
from unghost.plays.play import Branch
from unghost.pressure.lint import lint
from unghost.pressure.rule import Level


class Desk(Protocol):
    """The person at the terminal."""

    def typed_line(self) -> str | None:
        """Return a line that is typed, None where nobody types one."""


def practise(draft: Draft, person: str, desk: Desk, out: Out) -> int:
    """Go through what may come back on a call, in an order that is this person's, and return how many answers were tried.

    An empty line shows the words of the play; a written answer is read for pressure first. Ctrl-D ends it, and so does ``q``.
    """
    out.line(out.strong("They have picked up. Say your opening aloud:"))
    _lines(draft.lines, out)
    tried = 0
    for branch in _shuffled(draft, person):
        out.line()
        out.line(out.strong(f"They: {branch.hears}"))
        out.line("You, in writing; or Enter to see our words, q to end:")
        answer = desk.typed_line()
        if answer is None or answer.strip().lower() == "q":
            break
        tried += 1
        if answer.strip():
            _lines(_said_of(answer), out)
        _lines([f"Ours: {branch.say}"], out)
    out.line()
    out.line("Nothing of this was logged.")
    return tried


def _shuffled(draft: Draft, person: str) -> list[Branch]:
    """Return the answers in an order that looks like chance and is the same for the same person and play."""
    return sorted(draft.branches, key=lambda b: blake2b(f"{person}|{draft.play.name}|{b.hears}".encode(), digest_size=8).digest())


def _said_of(answer: str) -> Iterator[str]:
    """Yield what the linter says of an answer: each pressure with why and what to say instead, or that it has none."""
    found = lint(answer, context="call")
    pressing = [finding for finding in found if finding.level is not Level.PRAISE]
    for finding in pressing:
        yield f"{finding.rule} {quote(finding.quote)}"
        yield f"why: {finding.why}"
        yield f"instead: {finding.instead}"
    if not pressing:
        yield "Nothing in it presses." + (" It leaves them free." if any(f.level is Level.PRAISE for f in found) else "")


def _lines(texts: Iterator[str] | list[str] | tuple[str, ...], out: Out) -> None:
    for text in texts:
        for line in wrapped(text, 2):
            out.line(line)
