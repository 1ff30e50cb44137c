"""A pass that only says what it would do: nothing is written, nobody is spoken to, and no mailbox is looked at."""

from __future__ import annotations

from unghost.app.dispatch.dispatched import Asks, Dispatched, Done, Waits
from unghost.app.dispatch.gate import against
from unghost.app.dispatch.hands import Hands
from unghost.app.dispatch.run import TOO_LATE, due, resting
from unghost.app.dispatch.unknown import CUT_OFF
from unghost.app.verdict import Action, Verdict
from unghost.domain.deed import What
from unghost.domain.letter import Letter
from unghost.outbox.standing import Standing, Step

WOULD_GO = "Nothing speaks against it. The last look at the mailboxes comes first."
_DOES = {Action.GO: What.SENT, Action.CANCEL: What.CANCELLED, Action.MOVE: What.MOVED}


def rehearse(hands: Hands) -> Dispatched:
    """Return what a pass would do now, as far as that can be said without a look at the mailboxes."""
    result = Dispatched()
    now = hands.clock.now()
    for standing in hands.outbox.standings(since=now).values():
        letter = hands.outbox.letter(standing.letter)
        if letter is not None:
            _unfinished(letter, standing, hands, result)
    for letter in due(hands):
        _would(letter, hands, result)
    named = {one.letter.id for one in result.done} | {one.letter.id for one in result.waiting}
    result.waiting.extend(one for one in resting(hands, named) if one.until is None or one.until > now)
    return result


def _unfinished(letter: Letter, standing: Standing, hands: Hands, result: Dispatched) -> None:
    now = hands.clock.now()
    if standing.step.open and standing.expires <= now:
        result.done.append(Done(letter, What.EXPIRED, TOO_LATE))
    elif standing.step is Step.HANDING and standing.lapsed(now):
        result.done.append(Done(letter, What.UNKNOWN, CUT_OFF))
    elif standing.step is Step.UNKNOWN:
        result.asks.append(Asks(letter, standing.why))


def _would(letter: Letter, hands: Hands, result: Dispatched) -> None:
    found = hands.outbox.decide(lambda desk: against(letter, desk, hands))
    if found is not None and found.what is None:
        result.waiting.append(Waits(letter, found.why, found.until))
        return
    if found is not None and found.what is not None:
        result.done.append(Done(letter, found.what, found.why))
        return
    verdict = _verdict(letter, hands)
    result.done.append(Done(letter, _DOES[verdict.action], verdict.why or WOULD_GO, verdict.until))


def _verdict(letter: Letter, hands: Hands) -> Verdict:
    if hands.own(letter):
        return Verdict(Action.GO)
    versions = {version.number: version for version in hands.outbox.versions(draft=letter.draft)}
    return hands.judge(letter, versions.get(letter.version))
