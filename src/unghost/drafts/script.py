"""Words for a person to say or edit: a play's script, letter and card with the names and the topic of the case in them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from unghost.causes.cause import View
from unghost.domain.touch import Channel
from unghost.drafts.places import filled, topic, words
from unghost.plays.catalogue import library
from unghost.plays.play import Branch, Letter, Play

__all__ = ["Draft", "draft", "letter", "script", "topic"]


@dataclass(frozen=True, slots=True)
class Draft:
    """The words of a play for one case on one channel, the places filled; "…" marks what only the user knows.

    For a call ``lines`` with ``branches`` and no subject; for a mail its ``subject`` and ``lines``; for a card ``lines`` alone.
    Words in brackets are a direction for whoever speaks.
    """

    play: Play
    channel: Channel
    lines: tuple[str, ...]
    subject: str = ""
    branches: tuple[Branch, ...] = ()

    @property
    def open_places(self) -> int:
        """How many places only the user can fill."""
        return sum(line.count("…") for line in (self.subject, *self.lines))


def draft(play: str, view: View, channel: Channel | None = None, to: str | None = None) -> Draft | None:
    """Return the words of a play on a channel, the first it has words for where none is named; None where it has none there.

    ``to`` is the address of whoever it is said to, where that is not the person of the view (a successor, a colleague).
    """
    member = library().get(play)
    if member is None:
        return None
    for way in (channel,) if channel is not None else member.channels:
        found = _written(member, way)
        if found is not None:
            places = words(view, to)
            return replace(
                found,
                lines=tuple(filled(line, places) for line in found.lines),
                subject=_capital(filled(found.subject, places)),
                branches=tuple(replace(branch, say=filled(branch.say, places)) for branch in found.branches),
            )
    return None


def script(play: str, view: View, channel: Channel | None = None, to: str | None = None) -> tuple[str, ...]:
    """Return the words of a play for this case, a line or a branch an entry; empty where the play says nothing or is unknown.

    A branch begins with what they say; an easy no is among them.
    """
    found = draft(play, view, channel, to)
    if found is None:
        return ()
    subject = (f"Subject: {found.subject}",) if found.subject else ()
    return (*subject, *found.lines, *(f"{branch.hears}: {branch.say}" for branch in found.branches))


def letter(play: str, view: View, to: str | None = None) -> Letter | None:
    """Return the short written form of a play for this case, or None where it has none."""
    found = draft(play, view, Channel.MAIL, to)
    return Letter(found.subject, found.lines) if found else None


def _written(play: Play, channel: Channel) -> Draft | None:
    if channel is Channel.CALL and play.script:
        return Draft(play, channel, play.script, branches=play.branches)
    if channel is Channel.LETTER and play.card:
        return Draft(play, channel, play.card)
    if channel is Channel.MAIL and play.letter:
        return Draft(play, channel, play.letter.lines, play.letter.subject)
    return None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
