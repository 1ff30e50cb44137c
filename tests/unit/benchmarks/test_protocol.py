"""Spells, rows and labels: what opens, what closes, and what nobody can know."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np
from benchmarks.silence.mail_events import Events, from_columns
from benchmarks.silence.protocol import DAY, STANDARD, Spells, held_out, labels, landmark_rows, last_sent, spells, times
from hypothesis import given, settings
from hypothesis import strategies as st

Letter = tuple[float, str, str, int, str]  # day, from, to, recipients, kind


def mails(*letters: Letter) -> Events:
    columns = zip(*letters, strict=True)
    return from_columns(
        dict(zip(("ts", "sender", "recipient", "n_rcpt", "kind"), map(list, columns), strict=True)) | days(letters)
    )


def days(letters: Sequence[Letter]) -> dict[str, list[float]]:
    return {"ts": [letter[0] * DAY for letter in letters]}


def told(events: Events, found: Spells) -> list[tuple[str, str, float, float, bool]]:
    people = events.people
    return [
        (people[found.owner[k]], people[found.contact[k]], found.t0[k] / DAY, found.end[k] / DAY, bool(found.answered[k]))
        for k in range(len(found))
    ]


def test_a_letter_opens_and_the_first_answer_closes() -> None:
    events = mails((0, "a", "b", 1, "msg"), (2, "b", "a", 1, "msg"), (3, "b", "a", 1, "msg"))
    assert told(events, spells(events)) == [("a", "b", 0, 2, True), ("b", "a", 2, np.inf, False)]


def test_a_follow_up_does_not_restart_the_clock() -> None:
    events = mails((0, "a", "b", 1, "msg"), (9, "a", "b", 1, "msg"), (10, "b", "a", 1, "msg"))
    assert told(events, spells(events))[0] == ("a", "b", 0, 10, True)


def test_letters_to_many_open_nothing_newsletters_and_machines_close_nothing() -> None:
    events = mails(
        (0, "a", "b", 4, "msg"),
        (1, "a", "b", 3, "msg"),
        (2, "b", "a", 11, "msg"),
        (3, "b", "a", 1, "auto"),
        (4, "b", "a", 10, "msg"),
    )
    assert told(events, spells(events)) == [("a", "b", 1, 4, True)]


def test_a_silence_expires_and_a_later_letter_opens_another() -> None:
    events = mails((0, "a", "b", 1, "msg"), (100, "a", "b", 1, "msg"), (121, "a", "b", 1, "msg"), (130, "b", "a", 5, "msg"))
    assert told(events, spells(events)) == [("a", "b", 0, 120, False), ("a", "b", 121, 130, True)]


def test_a_letter_on_the_last_allowed_day_still_answers() -> None:
    events = mails((0, "a", "b", 1, "msg"), (120, "b", "a", 5, "msg"))
    assert told(events, spells(events)) == [("a", "b", 0, 120, True)]


def test_what_is_open_at_the_end_stays_open() -> None:
    events = mails((0, "a", "b", 1, "msg"), (100, "c", "d", 1, "msg"))
    assert [end for *_, end, _ in told(events, spells(events))] == [np.inf, np.inf]


def by_hand(events: Events) -> list[tuple[str, str, float, float, bool]]:
    """The same by one slow pass, letter by letter."""
    found: list[tuple[int, int, float, float, bool]] = []
    open_: dict[tuple[int, int], int] = {}
    for k in np.flatnonzero(~events.auto).tolist():
        a, b, t = int(events.sender[k]), int(events.recipient[k]), float(events.ts[k])
        if events.n_rcpt[k] <= STANDARD.reply_max_rcpt and (b, a) in open_:
            close(found, open_.pop((b, a)), t)
        if events.n_rcpt[k] <= STANDARD.max_rcpt:
            if (a, b) in open_ and t - found[open_[a, b]][2] > STANDARD.expire_days * DAY:
                close(found, open_.pop((a, b)), np.inf)
            if (a, b) not in open_:
                open_[a, b] = len(found)
                found.append((a, b, t, np.inf, False))
    for place in open_.values():
        if float(events.ts[-1]) - found[place][2] > STANDARD.expire_days * DAY:
            close(found, place, np.inf)
    return [(events.people[a], events.people[b], t / DAY, end / DAY, answered) for a, b, t, end, answered in found]


def close(found: list[tuple[int, int, float, float, bool]], place: int, t: float) -> None:
    a, b, begun, *_ = found[place]
    allowed = STANDARD.expire_days * DAY
    found[place] = (a, b, begun, t, True) if t - begun <= allowed else (a, b, begun, begun + allowed, False)


LETTERS = st.tuples(
    st.floats(0, 400).map(lambda day: round(day * 4) / 4),  # often at the same moment, often 120 days apart
    st.sampled_from("abc"),
    st.sampled_from("abc"),
    st.sampled_from([1, 1, 1, 3, 4, 10, 11]),
    st.sampled_from(["msg", "msg", "msg", "auto"]),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(LETTERS, min_size=1, max_size=40))
def test_all_at_once_is_the_same_as_letter_by_letter(letters: list[Letter]) -> None:
    events = mails(*letters)
    if len(events):
        assert told(events, spells(events)) == by_hand(events)


def test_a_generated_file_is_the_same_letter_by_letter(events: Events) -> None:
    assert told(events, spells(events)) == by_hand(events)


def test_rows_are_open_at_their_moment_and_inside_the_test_time(events: Events) -> None:
    found, when = spells(events), times(events)
    rows = landmark_rows(found, when.split, when.end, daily=True)
    assert len(rows) > 1000
    assert np.all((rows.at >= when.split) & (rows.at < when.end) & (found.end[rows.spell] > rows.at))
    assert np.allclose(rows.at, found.t0[rows.spell] + rows.s * DAY)
    assert len(set(zip(rows.spell.tolist(), rows.s.tolist(), strict=True))) == len(rows)


def test_no_label_leans_on_time_after_the_owner_has_stopped_writing() -> None:
    events = mails((0, "a", "b", 1, "msg"), (20, "a", "z", 1, "msg"), (300, "y", "z", 1, "msg"))
    found = spells(events)
    rows = landmark_rows(found, 0, 300 * DAY)
    rows = rows.take(rows.spell == 0)
    known = labels(rows, found, events, 300 * DAY)
    at = {day: k for k, day in enumerate(rows.s.tolist())}
    assert known[7][at[10.0]] == 0
    assert np.isnan(known[7][at[14.0]])
    assert np.isnan(known[30][at[0.0]])


def test_a_label_says_whether_the_answer_came_in_time() -> None:
    events = mails((0, "a", "b", 1, "msg"), (8, "b", "a", 1, "msg"), (200, "a", "z", 1, "msg"))
    found = spells(events)
    rows = landmark_rows(found, 0, 10 * DAY)
    rows = rows.take(rows.spell == 0)
    known = labels(rows, found, events, 200 * DAY)
    assert dict(zip(rows.s.tolist(), known[7].tolist(), strict=True)) == {0: 0, 1: 1, 2: 1, 3: 1, 5: 1, 7: 1}


def test_a_fifth_of_the_people_is_held_out_by_their_name_alone() -> None:
    names = [f"person {k}" for k in range(5000)]
    out = held_out(names)
    assert 0.18 < out.mean() < 0.22
    digest = hashlib.sha256(b"silence-1|person 0").hexdigest()
    assert out[0] == (int(digest[:8], 16) / 0xFFFFFFFF < 0.2)


def test_a_record_ends_with_the_last_own_letter() -> None:
    events = mails((0, "a", "b", 1, "msg"), (5, "a", "b", 1, "auto"), (9, "b", "a", 1, "msg"))
    assert dict(zip(events.people, (last_sent(events) / DAY).tolist(), strict=True)) == {"a": 5, "b": 9}
    assert last_sent(events, 4 * DAY)[1] == -np.inf


def test_recipients_are_counted_where_the_file_does_not_say() -> None:
    events = from_columns({"ts": [1, 1, 1, 2], "sender": list("aaba"), "recipient": list("bcab")})
    assert events.n_rcpt.tolist() == [2, 2, 1, 1]
    two = from_columns({"ts": [1, 1], "sender": list("aa"), "recipient": list("bc"), "msg_id": ["x", "y"]})
    assert two.n_rcpt.tolist() == [1, 1]
