"""The state machine of promise P1, walked through: every order of deeds up to a depth, by two workers and two people.

Every deed may bear any of a few moments in any order: a clock that steps both ways, a worker that stops for as long as it likes.
The walk remembers what the world saw: which bodies left, which the server took, what a person said. Each wrong version of a rule
at the end breaks a law.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest

from unghost.domain.deed import Deed, What
from unghost.outbox import standing as machine
from unghost.outbox.standing import NotSoError, Standing, Step, after

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANN, BEN = "ann@sender.example", "ben@sender.example"
DUE, LEASE, END = 5, 30, 60
MOMENTS = (0, 8, 40, 70)
"""Minutes: before it is due; due; past a lease taken at 8; past the approval."""
WORKERS = "ab"


@dataclass(frozen=True, slots=True)
class World:
    """What happened so far.

    ``handing`` are the claims under which a body is leaving, ``used`` all that ever were, ``began`` the last one without a word
    since.
    ``accepted`` bodies the server took and ``maybe`` bodies nobody heard of again; ``again`` how often a person said so.
    """

    standing: Standing | None = None
    claims: tuple[str, ...] = ("", "")
    handing: tuple[str, ...] = ()
    used: frozenset[str] = frozenset()
    began: str = ""
    accepted: int = 0
    maybe: int = 0
    again: int = 0
    stopped: bool = False
    yes: tuple[tuple[str, int, str], ...] = ()


def at(minute: int) -> datetime:
    """Return a moment."""
    return START + timedelta(minutes=minute)


def written(world: World, deed: Deed) -> World | None:
    """Return the world after a deed, None where it was refused."""
    try:
        standing = after(world.standing, deed)
    except NotSoError:
        return None
    return replace(world, standing=replace(standing, since=START, by="", why="", handed_at=standing.handed_at and START))


def by_worker(what: What, minute: int, **body: object) -> Deed:
    """Return a deed of a worker."""
    return Deed(at(minute), "worker", what, "l1", body)


def approvals(world: World, needed: int) -> Iterator[World | None]:
    for who, minute, digest in ((ANN, 0, "d"), (ANN, 8, "d"), (ANN, 40, "d"), (BEN, 0, "d"), (BEN, 8, "e")):
        if len(world.yes) < 3:
            moments = {"not_before": at(DUE).isoformat(), "expires": at(END).isoformat()}
            found = written(world, Deed(at(minute), who, What.APPROVED, "l1", {"digest": digest, "needed": needed, **moments}))
            yield found and replace(found, yes=(*world.yes, (who, minute, digest)))


def claims(world: World) -> Iterator[World | None]:
    for number, worker in enumerate(WORKERS):
        name = {"": f"{worker}1", f"{worker}1": f"{worker}2"}.get(world.claims[number], "")
        for minute in MOMENTS if name else ():
            found = written(world, by_worker(What.CLAIMED, minute, claim=name, lease_until=at(minute + LEASE).isoformat()))
            if found:
                running = (
                    world.standing is not None and world.standing.step is Step.CLAIMED and not world.standing.lapsed(at(minute))
                )
                assert not running, "a claim was taken while another's lease ran"
                mine = list(world.claims)
                mine[number] = name
                yield replace(found, claims=tuple(mine))


def hand_overs(world: World) -> Iterator[World | None]:
    for name in filter(None, world.claims):
        for minute in MOMENTS if name not in world.handing else ():
            found = written(world, by_worker(What.HANDING, minute, claim=name))
            if found:
                lawful(world, minute, name)
                yield replace(found, handing=tuple(sorted((*world.handing, name))), used=world.used | {name}, began=name)


def lawful(world: World, minute: int, claim: str) -> None:
    """Hold the beginning of a hand-over to the laws."""
    standing = world.standing
    assert standing is not None
    assert not world.began, "two hand-overs without a word between them"
    assert not world.stopped, "what was stopped was handed over"
    assert len(world.yes) >= standing.needed, "it was handed over before it was approved"
    assert standing.not_before <= at(minute) < standing.expires, "it was handed over outside its time"
    assert standing.lease_until is not None
    assert at(minute) < standing.lease_until, "it was handed over after the lease"
    assert claim == standing.claim, "it was handed over under another's claim"


def ends(world: World) -> Iterator[World | None]:
    """A body is accounted for: taken, put off, refused, cut off; or the worker is killed, before the body left or after it."""
    for name in world.handing:
        rest = replace(world, handing=tuple(one for one in world.handing if one != name))
        took = replace(rest, accepted=world.accepted + 1)
        yield rest
        yield took
        yield written(took, by_worker(What.SENT, 8, claim=name))
        yield written(took, by_worker(What.RELEASED, 8, claim=name))  # a worker that forgot what it did
        yield written(replace(rest, maybe=world.maybe + 1), by_worker(What.UNKNOWN, 8, claim=name))
        yield written(rest, by_worker(What.FAILED, 8, claim=name))
        put_off = written(rest, by_worker(What.DEFERRED, 8, claim=name))
        yield put_off and replace(put_off, began="" if name == world.began else world.began)


def others(world: World) -> Iterator[World | None]:
    for name in filter(None, world.claims):
        if name not in world.used:
            for what in (What.DEFERRED, What.RELEASED, What.FAILED):
                yield written(world, by_worker(what, 8, claim=name))
    for minute in MOMENTS:
        yield written(world, by_worker(What.UNKNOWN, minute))
        found = written(world, by_worker(What.EXPIRED, minute))
        assert not found or (world.standing and at(minute) >= world.standing.expires), "an approval ended before its time"
        yield found and replace(found, stopped=True)
    for what in (What.CANCELLED, What.WITHDRAWN):
        found = written(world, by_worker(what, 8))
        assert not found or (world.standing and world.standing.step.open), "it was stopped while it left"
        yield found and replace(found, stopped=True)
    yield written(world, by_worker(What.MOVED, 8, not_before=at(39).isoformat()))
    for who in (ANN, "worker"):
        found = written(world, Deed(at(8), who, What.AGAIN, "l1", {})) if world.again < 1 else None
        assert not found or who == ANN, "a program let it be sent again"
        assert not found or (world.standing and world.standing.step in (Step.UNKNOWN, Step.FAILED)), (
            "nothing is open to be sent again"
        )
        yield found and replace(found, again=1, began="")
    if world.accepted:
        found = written(world, by_worker(What.SENT, 8))
        assert found or (world.standing and world.standing.step is Step.SENT), "evidence was not heard"
        yield found


def held_to(world: World) -> None:
    """Hold a world to the laws."""
    left = world.accepted + world.maybe + len(world.handing)
    assert left <= 1 + world.again, "two copies without a person's word"
    for (who, when, digest), (other, later, same) in zip(world.yes, world.yes[1:], strict=False):
        assert who != other or at(later) >= at(when) + machine.SECOND_LOOK, "a second look at once"
        assert digest == same, "other words were approved"


def walk(needed: int, depth: int) -> int:
    """Go through every world within so many deeds after the first approval; return how many there are."""
    edge = [world for world in approvals(World(), needed) if world is not None]
    seen = set(edge)
    for _ in range(depth):
        found = {
            after_it
            for world in edge
            for deeds in (approvals(world, needed), claims(world), hand_overs(world), ends(world), others(world))
            for after_it in deeds
            if after_it is not None
        }
        edge = [world for world in found if world not in seen]
        for world in edge:
            held_to(world)
        seen.update(edge)
    return len(seen)


@pytest.mark.parametrize(("needed", "depth"), [(1, 7), (2, 5)])
def test_no_order_of_deeds_breaks_a_law(needed: int, depth: int) -> None:
    assert walk(needed, depth) > 2000


FORGOTTEN = [
    (What.CLAIMED, "another worker", 1),
    (What.HANDING, "run out", 1),
    (What.HANDING, "moved", 1),
    (What.APPROVED, "second look", 2),
    (What.APPROVED, "other words", 2),
    (What.AGAIN, "only a person", 1),
    (What.EXPIRED, "still holds", 1),
]
"""A rule, one of its reasons, and for how many approvals it matters."""


@pytest.mark.parametrize(("what", "reason", "needed"), FORGOTTEN)
def test_a_rule_that_forgets_a_reason_is_caught(what: What, reason: str, needed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    right = machine._CHECKS[what]
    monkeypatch.setitem(machine._CHECKS, what, lambda s, d: "" if reason in (said := right(s, d)) else said)
    with pytest.raises(AssertionError):
        walk(needed, 7)


ARROWS = [
    (What.CLAIMED, Step.UNKNOWN),
    (What.CLAIMED, Step.HANDING),
    (What.CLAIMED, Step.SENT),
    (What.AGAIN, Step.CANCELLED),
    (What.AGAIN, Step.SENT),
    (What.RELEASED, Step.HANDING),
    (What.RELEASED, Step.UNKNOWN),
    (What.CANCELLED, Step.HANDING),
]
"""Arrows that must not be there: a deed, and a step it would lead away from."""


@pytest.mark.parametrize(("what", "step"), ARROWS)
def test_an_arrow_too_many_is_caught(what: What, step: Step, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(machine._FROM, what, machine._FROM[what] | {step})
    if what is What.CLAIMED:
        monkeypatch.setitem(machine._CHECKS, what, lambda _standing, _deed: "")
    with pytest.raises(AssertionError):
        walk(1, 7)


def test_evidence_that_comes_late_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(machine._FROM, What.SENT, frozenset({Step.HANDING, Step.UNKNOWN}))
    with pytest.raises(AssertionError, match="evidence"):
        walk(1, 7)


def test_a_claim_that_anybody_may_use_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    right = machine.may
    monkeypatch.setattr(machine, "may", lambda s, d: "" if (no := right(s, d)) == "another worker has it" else no)
    with pytest.raises(AssertionError):
        walk(1, 7)
