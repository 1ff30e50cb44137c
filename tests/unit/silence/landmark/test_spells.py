"""What a silence is, case by case, and on public correspondence."""

from __future__ import annotations

from pathlib import Path

import duckdb
import numpy as np
import pytest

from property.silences import Spell, plain_spells, told
from unghost.silence.landmark.arrays import DAY
from unghost.silence.landmark.events import Events
from unghost.silence.landmark.spells import spells_of
from unit.silence.landmark.tables import Mail, table

OPEN = None
LATER: Mail = (300, 2, 0, 99, True)  # the record goes on, and nothing else


@pytest.mark.parametrize(
    ("mails", "spells"),
    [
        (((0, 0, 1), (2, 1, 0)), [(0, 1, 0, 2, True), (1, 0, 2, OPEN, False)]),
        (((0, 0, 1), (1, 0, 1), (2, 1, 0, 5)), [(0, 1, 0, 2, True)]),
        (((0, 0, 1, 4), (1, 0, 1, 3), (3, 1, 0, 10)), [(0, 1, 1, 3, True)]),
        (((0, 0, 1), (1, 1, 0, 11), (2, 1, 0, 4)), [(0, 1, 0, 2, True)]),
        (((0, 0, 1, 1, True), (1, 0, 1), (2, 1, 0, 1, True), (3, 1, 0, 4)), [(0, 1, 1, 3, True)]),
        (((0, 0, 1), (0, 1, 0)), [(0, 1, 0, 0, True), (1, 0, 0, OPEN, False)]),
        (((0, 0, 1), (120, 1, 0, 4)), [(0, 1, 0, 120, True)]),
        (((0, 0, 1), (121, 1, 0, 4)), [(0, 1, 0, 120, False)]),
        (((0, 0, 1), (119, 0, 1), (121, 0, 1), (125, 1, 0, 4)), [(0, 1, 0, 120, False), (0, 1, 121, 125, True)]),
        (((0, 0, 1), (120, 0, 1), (240, 0, 1), (241, 1, 0, 4)), [(0, 1, 0, 120, False), (0, 1, 240, 241, True)]),
        (((0, 0, 1), (120, 2, 0, 99, True)), [(0, 1, 0, OPEN, False)]),
        (((0, 0, 1), LATER), [(0, 1, 0, 120, False)]),
        (((0, 0, 1, 4), (1, 1, 0, 4)), []),
        ((), []),
    ],
    ids=[
        "an answer closes and asks in turn",
        "a follow-up does not restart the clock",
        "a message to many opens none",
        "a newsletter is no answer",
        "machines do neither",
        "in one second the later row answers",
        "the last day still counts",
        "after that it has expired",
        "the next message after an expiry opens anew",
        "follow-ups do not put off the expiry",
        "at the last moment it is still open",
        "one expires while others write",
        "nothing opens",
        "nothing at all",
    ],
)
def test_a_silence_is(mails: tuple[Mail, ...], spells: list[Spell]) -> None:
    assert [
        (o, c, a / DAY, b if b is None else b / DAY, x) for o, c, a, b, x in told(spells_of(table(*mails, people=3)))
    ] == spells


def test_each_closed_silence_says_how_long_it_lasted() -> None:
    spells = spells_of(table((0, 2, 1), (0, 0, 1), (1, 0, 1), (3, 1, 0), (200, 0, 2)))
    assert (spells.seconds / DAY).tolist() == [120.0, 3.0, 120.0, 0.0]


def test_what_was_known_earlier_has_no_later_end() -> None:
    spells = spells_of(table((0, 0, 1), (1, 0, 2), (3, 1, 0), (200, 0, 1)))
    early = spells.until(2 * DAY)
    assert told(early) == [(0, 1, 0.0, None, False), (0, 2, DAY, None, False)]
    assert early.seconds.tolist() == [0.0, 0.0]
    assert told(spells.until(3 * DAY))[0] == (0, 1, 0.0, 3 * DAY, True)
    assert len(spells.until(-1.0)) == 0


def public(place: Path) -> Events:
    """Return a public table as events."""
    with duckdb.connect() as base:
        columns = {c[0] for c in base.execute(f"describe select * from '{place}'").fetchall()}
        many = "n_rcpt" if "n_rcpt" in columns else "count(*) over (partition by sender, ts)"
        machine = "coalesce(kind, 'msg') = 'auto'" if "kind" in columns else "false"
        people = f"(select who, row_number() over (order by who) - 1 as n from (select sender as who from '{place}' union "
        people += f"select recipient from '{place}'))"
        found = base.execute(
            f"select ts, s.n as sender, r.n as recipient, {many} as recipients, {machine} as machine from '{place}' "
            f"join {people} s on sender = s.who join {people} r on recipient = r.who where sender <> recipient "
            "order by ts, sender, recipient"
        ).fetchnumpy()
    size = int(max(found["sender"].max(), found["recipient"].max())) + 1
    return Events(
        np.asarray(found["ts"], dtype=np.float64),
        np.asarray(found["sender"], dtype=np.int64),
        np.asarray(found["recipient"], dtype=np.int64),
        np.asarray(found["recipients"], dtype=np.int64),
        np.asarray(found["machine"], dtype=np.bool_),
        np.full(len(found["ts"]), np.nan),
        size,
        np.full(size, -1),
    )


@pytest.mark.parametrize("name", ["lists_dev", "eu_dev"])
def test_the_silences_of_public_correspondence_are_those_found_message_by_message(shared: Path, name: str) -> None:
    place = shared / "silence" / f"{name}.parquet"
    if not place.is_file():
        pytest.skip(f"{name} is not here")
    events = public(place)
    spells = spells_of(events)
    assert len(spells) > 10_000
    assert told(spells) == plain_spells(events)
