"""Waiting for mail: IDLE on the folder where it comes in, and a look at the others each minute."""

from __future__ import annotations

import re
from time import monotonic

from unghost.adapters.imap.folders import Folder, chosen, look
from unghost.adapters.imap.reading import Seen, Stood, standing
from unghost.adapters.imap.session import BrokeError, Session
from unghost.adapters.imap.wire import Wire

_EXISTS = re.compile(rb"\* (\d{1,10}) EXISTS\b", re.I)
_BYE = re.compile(rb"\* BYE\b", re.I)


def wait(session: Session, seen: Seen, seconds: float) -> bool:
    """Return True as soon as something new is in a mailbox since it was last seen, False after so many seconds.

    A line that breaks is opened again, for as long as there is time. Raises LoginRefused, MissingPlace or LineBroken where it
    cannot be opened at all.
    """
    deadline = monotonic() + seconds
    stood: Stood = dict(seen.stood)
    breaks = 0
    while (left := deadline - monotonic()) > 0:
        try:
            if session.attempt(lambda wire: _watch(wire, session, stood, deadline)):
                return True
            breaks = 0
        except BrokeError:
            waits = session.patience.waits or (1.0,)
            session.patience.sleep(min(waits[min(breaks, len(waits) - 1)], left))
            breaks += 1
    return False


def _watch(wire: Wire, session: Session, stood: Stood, deadline: float) -> bool:
    """Look at all folders, then at what the server tells for a while; return whether something is new."""
    folders = chosen(look(wire), session.account)
    now = {folder.name: standing(folder.status) for folder in folders}
    if not stood:
        stood.update(now)
    if any(stood.get(name) != standing_now for name, standing_now in now.items()):
        return True
    patience = session.patience
    until = min(deadline, monotonic() + (patience.look if len(folders) > 1 or not wire.can("IDLE") else patience.idle))
    if folders and wire.can("IDLE"):
        return _told(wire, folders[0], until)
    patience.sleep(max(until - monotonic(), 0.01))
    return False


def _told(wire: Wire, folder: Folder, until: float) -> bool:
    """Let the server tell of changes in a folder until a moment; return whether mail came in."""
    answer, numbers = wire.examine(folder.raw)
    if not answer.done:
        raise BrokeError(answer.text)
    if folder.status and standing(folder.status)[1] != (numbers["UIDNEXT"] or -numbers["EXISTS"]):
        return True  # it came between the look and this
    there = numbers["EXISTS"]
    wire.idle_begin()
    while (left := until - monotonic()) > 0:
        line = wire.idle_line(left)
        if line is None:
            break
        if _BYE.match(line):
            raise wire.AbortError("the server hung up")
        exists = _EXISTS.match(line)
        if exists and int(exists[1]) > there:
            wire.idle_end()
            return True
        there = int(exists[1]) if exists else there
    wire.idle_end()
    return False
