"""Where a letter stands in a conversation: it answers a mail of theirs, or begins a thread of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from unghost.causes.cause import View
from unghost.causes.lapses import lapses
from unghost.domain.touch import Channel, Touch
from unghost.drafts.wording import LONGEST_SUBJECT, one_line
from unghost.plays.play import Play
from unghost.plays.topic import plain

MOST_BEFORE = 40
"""Earlier mails of a thread that are named: the first and the latest of them (RFC 5322, 3.6.4, lets a long list be cut)."""
_ID = re.compile(r"[!-;=?A-~]+@[!-;=?A-~]+")


@dataclass(frozen=True, slots=True)
class Thread:
    """What a letter answers: its Message-ID, those before it (oldest first) and its subject; all empty for a new thread."""

    answers: str = ""
    references: tuple[str, ...] = ()
    subject: str = ""


NEW = Thread()


def thread_of(play: Play, view: View, to: str) -> Thread:
    """Return what a play's letter answers: nothing where the play begins anew or goes to somebody else.

    It is the mail whose question or promise is still open, where one is, else their latest; a mail without a Message-ID cannot be
    answered. The subject is theirs, with one "Re:".
    """
    person = view.correspondence.person
    if not play.answers or to.lower() not in (person.id, *person.addresses):
        return NEW
    found = _answered(view)
    if found is None or found.message is None:
        return NEW
    subject = one_line(plain(found.subject))[:LONGEST_SUBJECT]
    return Thread(found.message, _before(view, found.message), f"Re: {subject}") if subject else NEW


def _answered(view: View) -> Touch | None:
    """Return the mail of theirs that a letter answers."""
    mails = [t for t in view.correspondence.theirs if t.channel is Channel.MAIL and _real(t) and not t.recovered]
    open_ = {lapse.message for lapse in lapses(view) if not lapse.repaired}
    asked = [touch for touch in mails if touch.message in open_]
    return next(reversed(asked or mails), None)


def _real(touch: Touch) -> bool:
    """Say whether a mail bears a Message-ID that may stand in a header of ours."""
    return touch.message is not None and _ID.fullmatch(touch.message) is not None


def _before(view: View, message: str) -> tuple[str, ...]:
    """Return the mails above one in its thread, oldest first, as far as the record shows them."""
    above: Mapping[str, str] = {
        mail.message: mail.answers for mail in view.history.envelopes.get(view.correspondence.person.account, ()) if mail.answers
    }
    found: list[str] = []
    at = above.get(message, "")
    while at and at != message and at not in found and _ID.fullmatch(at):
        found.append(at)
        at = above.get(at, "")
    oldest = tuple(reversed(found))
    return oldest if len(oldest) <= MOST_BEFORE else (oldest[0], *oldest[1 - MOST_BEFORE :])
