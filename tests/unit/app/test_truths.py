"""The truth as the user tells it: once, confirmed, taken back, and refused where it makes no sense."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mails import JIM, ME, SETTINGS, at, mail
from unghost.adapters.stores.sqlite import SqliteStore
from unghost.app.case import Review
from unghost.app.people import case_of
from unghost.app.review import review
from unghost.app.truths import Recorded, confirm, suggested, tell, undo
from unghost.domain.record import Deal, Truth, TruthState
from unghost.errors import BadUse, UnknownPerson
from unghost.history.weave import no_holidays
from unghost.silence.assessment import State
from unghost.silence.kaplan_meier import learn_kaplan_meier

DEALS = tuple(Deal(name, "acme.example", (JIM,), stated=0.5) for name in ("Pumps", "Filters"))
TALK = (
    mail(1, ME, JIM, "Which pump runs hottest?", ident="a1"),
    mail(1.9, JIM, ME, "The one by the door.", ident="a2", answers="a1"),
    mail(3, ME, JIM, "Which of the two should come first?", ident="a3", answers="a2"),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    opened = SqliteStore(tmp_path)
    opened.add_mail(TALK, ["here"] * 3, [], 1)
    opened.add_deals(DEALS)
    yield opened
    opened.close()


def seen(store: SqliteStore, days: float = 20) -> Review:
    return review(store.facts(), at(days), SETTINGS, no_holidays, learn_kaplan_meier)


def say(store: SqliteStore, state: TruthState, days: float = 20, **words: object) -> Recorded:
    told = replace(Truth(at(days), JIM, state), **words)  # type: ignore[arg-type]  # tests name any field
    return tell(store, seen(store, days).history, told)


def test_a_truth_recorded_twice_is_kept_once_and_said_so(store: SqliteStore) -> None:
    first, second = say(store, TruthState.NO, 20), say(store, TruthState.NO, 21)
    assert (first.again, second.again) == (False, True)
    assert "nothing was added" in second.says[0]
    assert len(store.facts().truths) == 1


def test_the_same_truth_told_after_they_wrote_again_is_a_new_one(store: SqliteStore) -> None:
    say(store, TruthState.NO, 10)
    store.add_mail([mail(15, JIM, ME, "Thanks, all clear.", ident="b1")], ["here"], [], 1)
    assert not say(store, TruthState.NO, 20).again


def test_two_words_at_one_moment_keep_their_order(store: SqliteStore) -> None:
    say(store, TruthState.NO)
    kept = say(store, TruthState.YES).truth
    assert kept.at > at(20)
    assert seen(store, 21).cases[0].truth == kept


def test_taking_back_restores_what_stood_before_and_deletes_nothing(store: SqliteStore) -> None:
    say(store, TruthState.NO, 10)
    say(store, TruthState.YES, 12)
    said = undo(store, seen(store, 13).history, JIM, at(13))
    assert said.truth.state is TruthState.YES
    assert "a no" in said.says[0] or "no, stands again" in said.says[0]
    truth = seen(store, 14).cases[0].truth
    assert truth is not None
    assert truth.state is TruthState.NO
    assert len(store.facts().truths) == 3
    undo(store, seen(store, 15).history, JIM, at(15))
    assert seen(store, 16).cases[0].state is not State.CLOSED
    with pytest.raises(BadUse, match="taken back"):
        undo(store, seen(store, 17).history, JIM, at(17))


def test_their_own_words_are_confirmed_with_one_word(store: SqliteStore) -> None:
    store.add_mail([mail(9, JIM, ME, "We decided to go with another supplier.", ident="b1")], ["here"], [], 1)
    found = seen(store)
    read = suggested(case_of(found, JIM))
    assert read is not None
    assert read.state is TruthState.NO
    kept = confirm(store, found.history, case_of(found, JIM), at(20)).truth
    assert (kept.state, kept.confirmed, kept.reason) == (TruthState.NO, True, read.reason)
    after = case_of(seen(store, 21), JIM)
    assert suggested(after) is None
    with pytest.raises(BadUse, match="confirmed"):
        confirm(store, found.history, after, at(21))


def test_nothing_read_is_nothing_to_confirm(store: SqliteStore) -> None:
    found = seen(store)
    with pytest.raises(BadUse, match="Nothing they wrote"):
        confirm(store, found.history, case_of(found, JIM), at(20))


@pytest.mark.parametrize(
    ("state", "words", "reason"),
    [
        (TruthState.NOT_NOW, {"until": date(2026, 1, 5)}, "has passed already"),
        (TruthState.NO, {"until": date(2027, 1, 5)}, "not_now only"),
        (TruthState.NO, {"to": "ida@acme.example"}, "--who belongs"),
        (TruthState.NO, {"deal": "Turbines"}, "No one deal"),
        (TruthState.NO, {"deal": "s"}, "No one deal"),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_remedy(
    store: SqliteStore, state: TruthState, words: dict[str, Any], reason: str
) -> None:
    with pytest.raises(BadUse, match=reason) as refused:
        say(store, state, **words)
    assert refused.value.remedy or refused.value.sentence
    assert store.facts().truths == ()


def test_nobody_is_invented_from_a_bare_name(store: SqliteStore) -> None:
    with pytest.raises(UnknownPerson, match="Somebody New"):
        say(store, TruthState.SOMEONE_ELSE, to="Somebody New")


def test_a_deal_may_be_named_by_a_part_of_its_name(store: SqliteStore) -> None:
    assert say(store, TruthState.NO, deal="pump").truth.deal == "Pumps"
    assert seen(store, 21).cases[0].state is not State.CLOSED


def test_gone_with_a_successor_opens_the_successor(store: SqliteStore) -> None:
    assert "--who ADDRESS" in " ".join(say(store, TruthState.CONTACT_GONE, 19).says)
    say(store, TruthState.CONTACT_GONE, 20, to="ida@acme.example")
    case = case_of(seen(store, 21), JIM)
    assert (case.move.play, case.move.person) == ("successor", "ida@acme.example")


def test_not_now_says_what_becomes_of_it(store: SqliteStore) -> None:
    assert "is proposed" in " ".join(say(store, TruthState.NOT_NOW).says)
    assert "one reminder" in " ".join(say(store, TruthState.NOT_NOW, 21, until=date(2026, 9, 1)).says)
