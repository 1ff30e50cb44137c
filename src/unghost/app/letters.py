"""What a person may do to a letter after the yes: withdraw it, settle what nobody knows, let it go again; and hold everything."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from unghost.app.ports_outbox import Outbox
from unghost.app.queue import short
from unghost.domain.address import canonical
from unghost.domain.deed import Deed, What
from unghost.domain.letter import Letter
from unghost.domain.settings import Settings
from unghost.errors import BadUse, CouldNot
from unghost.outbox.holds import EVERYTHING
from unghost.outbox.standing import NotSoError, Standing, Step, may

SHORTEST = 4
"""Characters of a letter's id that are enough where no other letter begins so."""
RISK = "It may have arrived already: then they get it twice."


def find_letter(outbox: Outbox, name: str) -> tuple[Letter, Standing]:
    """Return a letter by its id, the beginning of it, or its draft (the last letter of it); raise BadUse where none is meant."""
    letters = outbox.named(name)
    found = [one for one in letters if len(name) >= SHORTEST and one.id.startswith(name)]
    found = found or [one for one in letters if one.draft == name][-1:]
    standing = outbox.standing(found[0].id) if len(found) == 1 else None
    if standing is None:
        several = "More than one letter begins" if found else "There is no letter whose name begins"
        raise BadUse(f"{several} with {name!r}.", "See: unghost outbox")
    return found[0], standing


def withdraw(outbox: Outbox, letter: Letter, by: str, now: datetime, reason: str = "") -> Standing:
    """Take an approval back, which is possible until the hand-over; raise CouldNot where it is too late."""
    return _write(outbox, Deed(now, by, What.WITHDRAWN, letter.id, {"why": reason or "taken back"}))


def settle(outbox: Outbox, letter: Letter, by: str, now: datetime, *, arrived: bool) -> Standing:
    """Write down what a person found out of a letter whose hand-over ended unknown; raise CouldNot where that is known."""
    standing = outbox.standing(letter.id)
    if standing is None or standing.step is not Step.UNKNOWN:
        raise CouldNot("Nothing is open about this letter.", f"See: unghost outbox {short(letter.id)}")
    why = "a person found it there" if arrived else "a person found that it did not arrive"
    return _write(outbox, Deed(now, by, What.SENT if arrived else What.FAILED, letter.id, {"why": why, "settled": True}))


def may_go_again(standing: Standing, by: str, now: datetime, settings: Settings) -> None:
    """Raise CouldNot where a letter may not be handed over once more, so that nobody is asked in vain."""
    why = may(standing, _once_more(standing.letter, by, now, settings))
    if why:
        raise _cannot_be(why, standing.letter)


def again(outbox: Outbox, letter: Letter, by: str, now: datetime, settings: Settings) -> Standing:
    """Let a letter be handed over once more, by a person who knows the risk; raise CouldNot where it may not."""
    return _write(outbox, _once_more(letter.id, by, now, settings))


def _once_more(letter: str, by: str, now: datetime, settings: Settings) -> Deed:
    start = now + timedelta(minutes=settings.undo_minutes)
    moments = {"not_before": start.isoformat(), "expires": (start + timedelta(days=settings.approval_days)).isoformat()}
    return Deed(now, by, What.AGAIN, letter, {**moments, "why": "a person chose to send it again", "risk": RISK})


def hold(outbox: Outbox, what: str, by: str, now: datetime, reason: str = "") -> None:
    """Hold back everything (``*``), an account, a domain or a person."""
    outbox.decide(lambda desk: desk.write(Deed(now, by, What.HELD, what, {"why": reason or "at your word"})))


def resume(outbox: Outbox, what: str, by: str, now: datetime, reason: str = "") -> Deed:
    """Let go what was held back, and return what held it; a home that was put back is trusted from then on.

    Raises BadUse where nothing of that name is held, and CouldNot where the log itself was changed from outside.
    """
    held = outbox.held().get(what)
    if held is None:
        raise BadUse(f"Nothing is held back by the name {what!r}.", "See: unghost outbox")
    if held.body.get("broken"):
        raise CouldNot(f"It stays held back: {held.body['why']}.", "See: unghost audit --verify; then: unghost backup --help")
    if not held.body.get("restored"):
        _let_go(outbox, Deed(now, by, What.RESUMED, what, {"why": reason or "at your word"}), held)
    still = outbox.held().get(what)
    if still is not None and still.body.get("restored"):
        outbox.trust()
        _let_go(outbox, Deed(now, by, What.RESTORED, what, {"why": reason or "a person looked at what would go out"}), still)
    return held


def _let_go(outbox: Outbox, deed: Deed, held: Deed) -> None:
    whole = replace(deed, body={**deed.body, "was": str(held.body.get("why", ""))})
    outbox.decide(lambda desk: desk.write(whole))


def scope_of(words: list[str]) -> str:
    """Return what a hold is about: ``account NAME``, ``domain NAME``, ``person ADDRESS`` or nothing; raise BadUse for others."""
    if not words:
        return EVERYTHING
    if len(words) == 2 and words[0] in ("account", "domain", "person"):
        return f"{words[0]} {words[1] if words[0] == 'account' else canonical(words[1]).lstrip('@')}"
    raise BadUse(
        f"{' '.join(words)!r} is nothing that can be held.", "Say: account NAME, domain NAME, person ADDRESS, or nothing."
    )


def _write(outbox: Outbox, deed: Deed) -> Standing:
    try:
        found = outbox.decide(lambda desk: desk.write(deed))
    except NotSoError as error:
        raise _cannot_be(str(error), deed.subject) from error
    assert found is not None  # a deed about a letter
    return found


def _cannot_be(why: str, letter: str) -> CouldNot:
    return CouldNot(f"That cannot be: {why}.", f"See how it stands: unghost outbox {short(letter)}")
