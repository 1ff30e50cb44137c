"""One pass over the outbox: everything that is due is handed over, or stays with a reason."""

from __future__ import annotations

from collections.abc import Iterator

from unghost.app.dispatch.aftermath import catch_up
from unghost.app.dispatch.attempt import Stop, attempt, last_look
from unghost.app.dispatch.dispatched import Dispatched, Waits
from unghost.app.dispatch.hands import Hands
from unghost.app.dispatch.settle import done
from unghost.app.dispatch.unknown import give_up_lapsed, resolve
from unghost.app.ports_outbox import Desk
from unghost.domain.deed import Deed, What
from unghost.domain.letter import Letter
from unghost.outbox.standing import Standing, Step

TOO_LATE = "Its approval has run out. Approve it again if it is still to go."
ONE_MORE = "It waits for another approval."
NOT_YET = "Its time has not come."
ELSEWHERE = "Another worker has it."


def dispatch(hands: Hands) -> Dispatched:
    """Go once over the outbox and return what was done, what waits and why, and what needs a person.

    May be killed at any moment, and may run beside others of its kind: no letter is handed over twice, and none is lost
    (docs/reference/outbox.md says what holds that up). Raises StoreBusy and StoreBroken.
    """
    result = Dispatched()
    hands.points("started")
    expire(hands, result)
    hands.points("expired")
    give_up_lapsed(hands, result)
    hands.points("lapsed")
    resolve(hands, result)
    hands.points("resolved")
    catch_up(hands, result)
    hands.points("caught up")
    _hand_over(hands, result)
    named = {one.letter.id for one in result.done} | {one.letter.id for one in result.waiting}
    result.waiting.extend(resting(hands, named))
    return result


def expire(hands: Hands, result: Dispatched) -> None:
    """Write EXPIRED for each letter whose approval has run out before it left."""

    def work(desk: Desk) -> list[Deed]:
        now = hands.clock.now()
        late = [s.letter for s in desk.standings(since=now).values() if s.step.open and s.expires <= now]
        deeds = [hands.deed(letter, What.EXPIRED, why=TOO_LATE) for letter in late]
        for deed in deeds:
            desk.write(deed)
        return deeds

    for deed in hands.outbox.decide(work):
        letter = hands.outbox.letter(deed.subject)
        if letter is not None:
            result.done.append(done(letter, deed))


def due(hands: Hands) -> list[Letter]:
    """Return the letters that may be claimed now, those first that have waited longest."""
    now = hands.clock.now()
    standings = sorted(
        (s for s in hands.outbox.standings(since=now).values() if s.due(now)), key=lambda s: (s.not_before, s.letter)
    )
    return [letter for s in standings if (letter := hands.outbox.letter(s.letter)) is not None]


def _hand_over(hands: Hands, result: Dispatched) -> None:
    letters = due(hands)
    stops = _in_the_way(hands, letters, result)
    hands.progress.start("letters", len(letters))
    try:
        for letter in letters:
            _one(hands, letter, stops, result)
            hands.progress.advance(1)
    finally:
        hands.progress.finish()


def _in_the_way(hands: Hands, letters: list[Letter], result: Dispatched) -> list[Stop]:
    """Look once before anything is claimed, so that a mailbox that is down for a day does not fill the log with claims."""
    stop = last_look(hands) if any(not hands.own(letter) for letter in letters) else None
    if stop is None:
        return []
    result.remark(stop.why)
    return [stop]


def _one(hands: Hands, letter: Letter, stops: list[Stop], result: Dispatched) -> None:
    stopped = next((stop for stop in stops if _stops(stop, letter, hands)), None)
    if stopped is not None:
        result.waiting.append(Waits(letter, stopped.why))
        return
    outcome, stop = attempt(hands, letter)
    if stop is not None:
        stops.append(stop)
        result.remark(stop.why)
    if isinstance(outcome, Waits):
        result.waiting.append(outcome)
        return
    result.done.append(outcome)
    if outcome.what is What.SENT:
        catch_up(hands, result)


def _stops(stop: Stop, letter: Letter, hands: Hands) -> bool:
    """Say whether what stood in another letter's way stands in this one's: a mailbox does not for the day's list to oneself."""
    return stop.account == letter.account or (not stop.account and not hands.own(letter))


def resting(hands: Hands, named: set[str]) -> Iterator[Waits]:
    """Yield every other letter that has not left and still may, with what it waits for."""
    now = hands.clock.now()
    for standing in hands.outbox.standings(since=now).values():
        letter = hands.outbox.letter(standing.letter) if standing.step.open else None
        if letter is not None and letter.id not in named:
            yield Waits(letter, _rests_for(standing), standing.not_before if standing.not_before > now else None)


def _rests_for(standing: Standing) -> str:
    if standing.step is Step.CLAIMED:
        return ELSEWHERE
    return ONE_MORE if standing.step is Step.PENDING else standing.why or NOT_YET
