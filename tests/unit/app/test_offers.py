"""What is advised is put down when it changes, in numbers and names only."""

from __future__ import annotations

import json
from dataclasses import replace

from mails import JIM, ME, SETTINGS, at, mail
from unghost.app.case import Review
from unghost.app.offers import MOVED, offer_now, offered
from unghost.app.review import review
from unghost.domain.ledger import Entry, Sort
from unghost.domain.message import Message
from unghost.domain.record import Truth, TruthState
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.learning.offer import offer_of
from unghost.plays.play import Move
from unghost.silence.kaplan_meier import learn_kaplan_meier

TALK = (
    mail(1, ME, JIM, "Which pump runs hottest?", ident="a1"),
    mail(2, JIM, ME, "The one by the door. My daughter is ill, so I write late.", ident="a2", answers="a1"),
    mail(3, ME, JIM, "Which of the two should come first?", ident="a3", answers="a2"),
)


def judged(*more: Message, now: float = 70, **facts: tuple[object, ...]) -> Review:
    made = Facts(messages=(*TALK, *more), **facts)  # type: ignore[arg-type]  # tests name any table
    return review(made, at(now), SETTINGS, no_holidays, learn_kaplan_meier)


def moved(before: Review, **change: object) -> Review:
    """Return a review whose one case advises something else."""
    (case,) = before.cases
    move: Move = replace(case.move, **change)  # type: ignore[arg-type]  # tests name any field
    return replace(before, cases=(replace(case, recommendation=replace(case.recommendation, move=move)),))


def test_a_quiet_case_gets_a_line_and_the_same_advice_gets_no_second_one() -> None:
    first = offered(judged(), ())
    assert [(e.sort, e.subject, e.at) for e in first] == [(Sort.OFFERED, JIM, at(70))]
    assert offered(judged(now=70.1), first) == ()


def test_the_line_says_what_was_advised_and_what_was_known() -> None:
    now = judged()
    (line,) = offered(now, ())
    (case,) = now.cases
    told = offer_of(line)
    assert told is not None
    assert (told.play, told.channel, told.to) == (case.move.play, case.move.channel, JIM)
    assert told.known.state == "silent"
    assert told.known.touches == 1
    assert told.known.never is not None
    assert 0.0 < told.chance <= 1.0


def test_no_word_of_any_mail_gets_into_a_line_and_what_is_private_is_not_named() -> None:
    (line,) = offered(judged(), ())
    text = json.dumps(dict(line.body))
    assert len(text) < 600
    for word in ("daughter", "life_event", "door", "pump"):
        assert word not in text


def test_another_play_channel_or_person_is_another_line() -> None:
    now = judged()
    before = offered(now, ())
    later = replace(now, now=at(71))
    for change in ({"play": "value"}, {"person": "pia@acme.example"}):
        assert len(offered(moved(later, **change), before)) == 1


def test_a_day_that_moves_by_little_or_has_come_is_no_news() -> None:
    soon = moved(judged(), not_before=at(75))
    lines = offered(soon, ())
    for day, expected in ((at(75) + MOVED / 2, 0), (at(75) + MOVED, 1), (None, 1)):
        assert len(offered(moved(replace(soon, now=at(71)), not_before=day), lines)) == expected
    assert offered(moved(replace(soon, now=at(76)), not_before=at(90)), lines) == ()


def test_an_ordinary_wait_or_a_known_truth_gets_no_first_line() -> None:
    assert offered(judged(now=3.2), ()) == ()
    assert offered(judged(truths=(Truth(at(60), JIM, TruthState.NO),)), ()) == ()


def test_an_ordinary_wait_that_turns_quiet_is_news_even_with_the_same_advice() -> None:
    now = judged()
    waiting = Entry(at(60), Sort.OFFERED, JIM, {**offered(now, ())[0].body, "state": "expected"})
    assert len(offered(now, (waiting,))) == 1


def test_the_end_of_an_offer_is_put_down_too() -> None:
    lines = offered(judged(), ())
    closed = judged(now=75, truths=(Truth(at(74), JIM, TruthState.NO),))
    (end,) = offered(closed, lines)
    assert end.body["state"] == "closed"


def test_what_was_advised_before_the_last_line_can_no_longer_be_put_down() -> None:
    later = tuple(replace(line, at=at(70.5)) for line in offered(judged(), ()))
    assert offered(moved(judged(), play="value"), later) == ()


def test_the_order_of_the_ledger_does_not_matter() -> None:
    first = offered(judged(), ())
    other = tuple(replace(line, at=at(69), body={**line.body, "play": "value"}) for line in first)
    for order in ((*first, *other), (*other, *first)):
        assert offered(judged(now=70.2), order) == ()


def test_the_chances_of_the_advice_stand_in_the_offer() -> None:
    (case,) = judged().cases
    play = case.move.play
    drawn = replace(case, recommendation=replace(case.recommendation, chances={play: 0.6, "pigeon": 0.4}))
    offer = offer_now(drawn, at(70))
    assert (offer.chance, dict(offer.others)) == (0.6, {"pigeon": 0.4})
    certain = replace(case, recommendation=replace(case.recommendation, chances={}))
    assert offer_now(certain, at(70)).chance == 1.0
