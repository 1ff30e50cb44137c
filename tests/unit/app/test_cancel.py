"""What enters the record stops the letters under way at once: told in a line, and cheap where there are none."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Never

import pytest

from mails import ME, SETTINGS, at
from signs import CAME, KIM, LEAVES, LONDON, SIGNS, WORDS, away, call, facts, letter, version
from unghost.app.cancel import BY, cancel_by_record, told
from unghost.app.case import Review
from unghost.app.review import review
from unghost.domain.deed import Deed, What
from unghost.domain.letter import DAILY, Letter, Version
from unghost.domain.touch import Disposition
from unghost.history.history import Facts, SourceState
from unghost.history.weave import no_holidays
from unghost.outbox.standing import Step
from unghost.silence.kaplan_meier import learn_kaplan_meier
from unghost.testing.outbox import MemoryOutbox

NOW = at(LEAVES)
KIMS = (
    letter(id="l2", draft="d2", person=KIM, to=KIM, message_id="l2@brightwell.example"),
    version(draft="d2", person=KIM, to=KIM, body=WORDS.replace("Hello Jim", "Hello")),
)


def outbox(*letters: tuple[Letter, Version], due: datetime = NOW) -> MemoryOutbox:
    """Return an outbox in which letters are approved."""
    made = MemoryOutbox()
    for one, words in letters or ((letter(), version()),):
        made.known[one.id] = one
        made.words.append(words)
        moments = {"not_before": due.isoformat(), "expires": (due + timedelta(days=5)).isoformat()}
        approved = Deed(at(70), ME, What.APPROVED, one.id, {"digest": one.digest, "needed": one.needed, **moments})
        made.decide(lambda desk, approved=approved: desk.write(approved))  # type: ignore[misc]  # bound as it is now
    return made


def stopped(box: MemoryOutbox, more: Facts, now: datetime = NOW) -> tuple[Deed, ...]:
    """Hold the outbox against the record with something new in it."""

    def review_of(_who: str) -> Review:
        return review(facts(more), now, SETTINGS, no_holidays, learn_kaplan_meier)

    return cancel_by_record(box, review_of, now)


def never(_who: str) -> Never:
    raise AssertionError("nobody is to be judged")


def test_nobody_is_judged_where_no_letter_is_under_way() -> None:
    assert cancel_by_record(MemoryOutbox(), never, NOW) == ()
    gone = outbox()
    gone.decide(lambda desk: desk.write(Deed(NOW, ME, What.WITHDRAWN, "l1")))
    assert cancel_by_record(gone, never, NOW) == ()


def test_the_daily_mail_is_not_held_against_the_record() -> None:
    daily = letter(play=DAILY, person="", to=ME)
    assert cancel_by_record(outbox((daily, version())), never, NOW) == ()


def test_a_reply_cancels_with_its_reason_and_its_evidence() -> None:
    box = outbox()
    (deed,) = stopped(box, SIGNS["a reply"].facts())
    assert (deed.by, deed.what, deed.subject, deed.body["evidence"]) == (BY, What.CANCELLED, "l1", "new")
    assert box.standings()["l1"].step is Step.CANCELLED
    assert stopped(box, SIGNS["a reply"].facts()) == ()


def test_a_letter_that_is_claimed_is_cancelled_too_and_one_that_leaves_is_not() -> None:
    claimed, leaving = outbox(), outbox()
    claim = {"claim": "c1", "lease_until": (NOW + timedelta(hours=1)).isoformat()}
    for box in (claimed, leaving):
        box.decide(lambda desk: desk.write(Deed(NOW, "worker", What.CLAIMED, "l1", claim)))
    leaving.decide(lambda desk: desk.write(Deed(NOW, "worker", What.HANDING, "l1", claim)))
    assert [deed.what for deed in stopped(claimed, SIGNS["a reply"].facts())] == [What.CANCELLED]
    assert stopped(leaving, SIGNS["a reply"].facts()) == ()


def test_one_that_is_handed_over_while_it_is_judged_is_left_as_it_is() -> None:
    box = outbox()
    claim = {"claim": "c1", "lease_until": (NOW + timedelta(hours=1)).isoformat()}

    def review_of(_who: str) -> Review:
        for what in (What.CLAIMED, What.HANDING):
            box.decide(lambda desk, what=what: desk.write(Deed(NOW, "worker", what, "l1", claim)))  # type: ignore[misc]  # bound
        return review(facts(SIGNS["a reply"].facts()), NOW, SETTINGS, no_holidays, learn_kaplan_meier)

    assert cancel_by_record(box, review_of, NOW) == ()
    assert box.standings()["l1"].step is Step.HANDING


def test_an_absence_moves_it_and_the_second_look_does_not_move_it_again() -> None:
    box = outbox()
    (deed,) = stopped(box, away(at(77)))
    assert deed.what is What.MOVED
    assert box.standings()["l1"].not_before == datetime(2026, 5, 18, 9, 0, tzinfo=LONDON)
    assert stopped(box, away(at(77))) == ()


@pytest.mark.parametrize(
    "more",
    [
        call(Disposition.NO_ANSWER),
        Facts(sources=(SourceState("imap", "mine", at(CAME), "the login was refused"),)),
    ],
    ids=["a call that reached nobody", "a mailbox that cannot be read"],
)
def test_what_only_holds_it_up_is_left_to_the_moment_it_would_go(more: Facts) -> None:
    assert stopped(outbox(), more) == ()


def test_it_is_judged_at_the_moment_it_would_go() -> None:
    evening = at(70.5)
    assert stopped(outbox(due=at(71.1)), Facts(), evening) == ()


def test_what_became_of_them_is_told_in_a_line() -> None:
    box = outbox()
    assert told(box, ()) == ()
    assert told(box, stopped(box, SIGNS["a reply"].facts())) == (
        "The letter to jim@acme.example will not go: Jim Doe wrote on Monday, 11 May.",
    )


def test_several_are_told_in_one_line_with_each_reason_once() -> None:
    box = outbox((letter(), version()), KIMS)
    (line,) = told(box, stopped(box, SIGNS["an entry for their house"].facts()))
    assert line.startswith("2 letters will not go: acme.example is on your suppression list")
    assert line.count("acme.example is on") == 1


def test_those_that_wait_are_told_apart() -> None:
    box = outbox()
    assert told(box, stopped(box, away(at(77)))) == (
        "The letter to jim@acme.example will go later: Jim Doe is away until 18 May 2026; it waits for their return.",
    )


def test_a_letter_that_waits_for_a_second_yes_is_cancelled_too() -> None:
    box = outbox((letter(needed=2), version()))
    assert box.standings()["l1"].step is Step.PENDING
    assert [deed.what for deed in stopped(box, SIGNS["an opt-out"].facts())] == [What.CANCELLED]
