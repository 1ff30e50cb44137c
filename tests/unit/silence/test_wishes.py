"""What somebody forbids adds up, holds for good, and ends only when they invite us again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from unghost.domain.message import Kind
from unghost.domain.said import OptOut, Said, Scope
from unghost.domain.touch import Channel, Disposition, Side, Signal, Touch
from unghost.reading.opt_outs.opt_out import opt_out
from unghost.silence.wishes import standing_wish
from unghost.testing.build import THEM, at, call, correspondence, ours, person, theirs

COLLEAGUE = "lee@harbour.example"


def says(days_ago: float, text: str, who: str = THEM) -> Touch:
    return replace(theirs(days_ago, text, person=who), said=Said(opt_out=opt_out(text)))


def scope(*touches: Touch) -> Scope | None:
    wish = standing_wish(correspondence(touches))
    return wish[0].scope if wish else None


def test_the_widest_wish_holds_whatever_was_said_later() -> None:
    assert scope(says(9, "Unsubscribe me."), says(3, "Stop calling me, email is fine.")) is Scope.ALL


def test_no_calls_and_then_no_mail_leave_no_way() -> None:
    assert scope(says(9, "No more calls."), says(3, "No more emails, just send a letter by post instead.")) is Scope.ALL


def test_a_wish_is_dated_by_the_first_time_it_was_said() -> None:
    first = says(9, "Please stop contacting me.")
    wish = standing_wish(correspondence([first, says(3, "I said: please stop contacting me.")]))
    assert wish is not None
    assert wish[1].message == first.message


@pytest.mark.parametrize(
    "later", ["Thanks, got it.", "Did you delete my data?", "Please don't call me again.", "Who gave you my name?"]
)
def test_other_words_do_not_take_it_back(later: str) -> None:
    assert scope(says(9, "Unsubscribe me."), says(3, later)) is Scope.ALL


@pytest.mark.parametrize(
    "later",
    [
        "Please write to me again, we need lamps after all.",
        "Please put me back on your list.",
        "I unsubscribed by mistake, sorry.",
        "You can call me again, the project is on.",
    ],
)
def test_their_own_invitation_takes_it_back(later: str) -> None:
    assert scope(says(9, "Unsubscribe me."), says(3, later)) is None


def test_it_can_be_said_again_after_an_invitation() -> None:
    assert scope(says(9, "Unsubscribe me."), says(5, "You can call me again."), says(1, "Unsubscribe me.")) is Scope.ALL


def test_our_own_invitation_takes_nothing_back() -> None:
    assert scope(says(9, "Unsubscribe me."), ours(3, "You can call me again any time.")) is Scope.ALL


def test_what_they_say_on_the_telephone_counts() -> None:
    note = "Asked us never to contact them again."
    spoken = replace(call(3, Disposition.ANSWERED, note), said=Said(opt_out=OptOut(Scope.ALL, note)))
    assert scope(spoken) is Scope.ALL


def test_a_footer_of_our_own_is_no_wish_of_theirs() -> None:
    assert scope(replace(ours(3, "Reply STOP."), said=Said(opt_out=OptOut(Scope.ALL, "Reply STOP.")))) is None


def test_a_complaint_to_their_provider_is_an_opt_out() -> None:
    complaint = Signal(at(2), Kind.ARF, THEM, "arf@mail.example", "This is an abuse report.")
    wish = standing_wish(correspondence([theirs(9, "Hello.")], signals=[complaint]))
    assert wish is not None
    assert (wish[0].scope, wish[1].side, wish[1].channel) == (Scope.ALL, Side.THEIRS, Channel.MAIL)


def test_a_colleague_who_names_them_speaks_for_them() -> None:
    assert person().name == "Jo Brandon"
    told = says(2, "Ms Brandon does not wish to be contacted again.", COLLEAGUE)
    assert standing_wish(correspondence([theirs(9, "Hello.")]), [told]) is not None


@pytest.mark.parametrize("words", ["Unsubscribe me.", "Please take me off your brandonised marketing list."])
def test_a_colleague_who_names_only_themselves_speaks_for_themselves(words: str) -> None:
    assert standing_wish(correspondence([theirs(9, "Hello.")]), [says(2, words, COLLEAGUE)]) is None
