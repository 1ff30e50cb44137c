"""An erasure takes words out of the log and undoes nothing: it frees no letter to somebody else, and lifts no hold (P1, P5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatch_world import ME, SETTINGS
from erasure_world import ANN, NOW, letter
from unghost.adapters.stores import log
from unghost.adapters.stores.erase import Order
from unghost.adapters.stores.outbox import SqliteDesk
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.app.erased import Traces
from unghost.domain.deed import Deed, What
from unghost.outbox.standing import Standing, Step, may, standing_of

KIM = "kim@other.example"
TRACES = Traces(frozenset({KIM}), names=frozenset({"Kim Lee"}))
OTHERS, HERS = ("letter1", "letter2"), "letter9"
HOLDS = ("*", "domain acme.example", f"person {ANN}")
WORDS = ("Kim Lee says so", f"{KIM} wants peace", "nobody is named here")
OF_A_LETTER = tuple(list(What)[: list(What).index(What.RELEASED) + 1])
LETTERS = {
    name: letter(int(name[-1]), to, "Hello, about lanterns.\n")[1]
    for name, to in zip((*OTHERS, HERS), (ANN, ANN, KIM), strict=True)
}
LATE = {"not_before": 20, "expires": 4000, "lease_until": 30, "date": 0}
SAYS = {
    What.APPROVED: ("not_before", "expires"),
    What.MOVED: ("not_before", "expires"),
    What.AGAIN: ("not_before", "expires"),
    What.CLAIMED: ("claim", "lease_until"),
    What.HANDING: ("claim", "lease_until", "date"),
    What.DEFERRED: ("claim", "not_before"),
    What.RELEASED: ("claim", "not_before"),
    What.UNKNOWN: ("claim",),
    What.FAILED: ("claim",),
}
Moments = dict[str, object]


def line(what: What, minute: int, subject: str, why: str, needed: int = 1) -> Deed:
    """Return a line of the log as the program writes it, at a minute of the story."""
    at = NOW + timedelta(minutes=minute)
    body: Moments = {name: (at + timedelta(minutes=LATE[name])).isoformat() for name in SAYS.get(what, ()) if name in LATE}
    body |= {"claim": "c"} if "claim" in SAYS.get(what, ()) else {}
    body |= {"digest": LETTERS[subject].digest, "needed": needed} if what is What.APPROVED else {}
    return Deed(at, ME, what, subject, {**body, "why": why})


@st.composite
def logs(draw: st.DrawFn) -> list[Deed]:
    """Return lines about three letters and three holds, in an order in which each was allowed."""
    found: list[Deed] = []
    stands: dict[str, Standing | None] = {}
    needed = draw(st.integers(1, 2))
    minute = 0
    for _ in range(draw(st.integers(3, 24))):
        minute += draw(st.sampled_from((0, 1, 25, 40)))
        why, subject = draw(st.sampled_from(WORDS)), draw(st.sampled_from((*OTHERS, HERS, *HOLDS)))
        kinds = (What.HELD, What.RESUMED) if subject in HOLDS else OF_A_LETTER
        able = [one for what in kinds if not _refused(one := line(what, minute, subject, why, needed), stands)]
        if able:
            found.append(draw(st.sampled_from(able)))
            stands[subject] = standing_of([deed for deed in found if deed.subject == subject])
    return found


def _refused(deed: Deed, stands: dict[str, Standing | None]) -> str:
    return "" if deed.subject in HOLDS else may(stands.get(deed.subject), deed)


def effects(store: SqliteStore) -> dict[str, object]:
    """Return everything the log brings about for others than Kim, without a word."""
    outbox, found = store.outbox, {}
    for days in (None, 0, 1):
        stands = outbox.standings(None if days is None else NOW + timedelta(days=days))
        found[f"letters {days}"] = {name: replace(one, why="") for name, one in stands.items() if name != HERS}
    hers = outbox.standing(HERS)
    return found | {
        "leaving": replace(hers, why="") if hers is not None and hers.step is Step.HANDING else None,
        "held": set(outbox.held()),
        "lines": [(d.number, d.at, d.by, d.what, d.subject) for d in outbox.deeds() if d.subject in (*OTHERS, *HOLDS)],
    }


def erased(deeds: Sequence[Deed]) -> None:
    """Hold a log to the law: write it, erase Kim from it, twice, and compare."""
    with TemporaryDirectory() as folder, closing(SqliteStore(Path(folder))) as store:
        store.save_settings(SETTINGS)

        def lay(desk: SqliteDesk) -> None:
            for one in LETTERS.values():
                desk.add_letter(one)
            for deed in deeds:
                desk.write(deed)

        store.outbox.decide(lay)
        before, last = effects(store), store.outbox.decide(lambda desk: desk.last_step)
        hers = store.outbox.standing(HERS)
        for _ in range(2):
            store.erase(Order(TRACES, SETTINGS.is_ours, NOW, ME))
            assert effects(store) == before
            assert store.check() == []
        assert not any(TRACES.within(str(deed)) for deed in store.outbox.deeds())
        if hers is None or not hers.step.open:  # an open one is cancelled, which is a step
            assert store.outbox.decide(lambda desk: desk.last_step) == last


@given(logs())
@settings(max_examples=60, deadline=None)
def test_an_erasure_changes_nothing_about_the_letters_and_holds_of_others(deeds: list[Deed]) -> None:
    erased(deeds)


KIM_SAID = WORDS[0]
STORIES = {
    "cancelled": [line(What.APPROVED, 0, "letter1", ""), line(What.CANCELLED, 1, "letter1", KIM_SAID)],
    "withdrawn": [line(What.APPROVED, 0, "letter1", ""), line(What.WITHDRAWN, 1, "letter1", KIM_SAID)],
    "everything held": [line(What.HELD, 0, "*", KIM_SAID)],
    "a domain held": [line(What.HELD, 0, "domain acme.example", KIM_SAID)],
    "moved, then over": [
        line(What.APPROVED, 0, "letter1", ""),
        line(What.MOVED, 1, "letter1", KIM_SAID),
        line(What.CANCELLED, 2, "letter1", ""),
    ],
    "failed, then let go again": [
        line(What.APPROVED, 0, "letter1", ""),
        line(What.CLAIMED, 20, "letter1", ""),
        line(What.HANDING, 21, "letter1", ""),
        line(What.FAILED, 22, "letter1", KIM_SAID),
        line(What.AGAIN, 23, "letter1", ""),
    ],
    "their own is leaving": [
        line(What.APPROVED, 0, HERS, ""),
        line(What.MOVED, 1, HERS, KIM_SAID),
        line(What.CLAIMED, 21, HERS, ""),
        line(What.HANDING, 22, HERS, ""),
    ],
    "held, then let go": [line(What.HELD, 0, "*", KIM_SAID), line(What.RESUMED, 1, "*", "")],
}


def forgets(_deed: Deed) -> None:
    """Leave nothing of a line that was blanked."""


def repeats_at_the_end(deed: Deed) -> Deed:
    """Say the line again without words, as if it were done now."""
    return replace(deed, body={name: said for name, said in deed.body.items() if name in log.EFFECT})


def keeps_no_moments(deed: Deed) -> Deed:
    """Say at its place that there was such a line, and nothing of what it set."""
    return replace(deed, body={"instead_of": deed.number})


@pytest.mark.parametrize("story", STORIES)
def test_each_story_keeps_its_end(story: str) -> None:
    erased(STORIES[story])


@pytest.mark.parametrize(
    ("story", "wrong"),
    [
        ("cancelled", forgets),
        ("withdrawn", forgets),
        ("everything held", forgets),
        ("a domain held", forgets),
        ("moved, then over", repeats_at_the_end),
        ("failed, then let go again", repeats_at_the_end),
        ("held, then let go", repeats_at_the_end),
        ("moved, then over", keeps_no_moments),
        ("their own is leaving", forgets),
    ],
)
def test_an_erasure_that_forgets_an_effect_is_caught(
    story: str, wrong: Callable[[Deed], Deed | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log, "stand_in", wrong)
    with pytest.raises(AssertionError):
        erased(STORIES[story])
