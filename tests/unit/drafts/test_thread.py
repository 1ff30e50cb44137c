"""A letter answers what it answers, and claims no thread where it begins one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from unghost.causes.cause import View
from unghost.domain.address import Address
from unghost.domain.message import Kind
from unghost.domain.touch import Touch
from unghost.drafts.thread import MOST_BEFORE, thread_of
from unghost.history.envelopes import Envelope
from unghost.plays.catalogue import library
from unghost.testing.build import NOW, THEM, correspondence, ours, theirs, view

ASKED = theirs(20, "And the price?", "And the price?")
TOUCHES = (ours(30, "Which lamp?"), theirs(29, "The green one."), ours(28, "Fine."), ASKED)


def seen(touches: Iterable[Touch] = TOUCHES, chain: Iterable[tuple[str, str]] = ()) -> View:
    about = view(correspondence(touches))
    mails = tuple(Envelope(NOW, one, Kind.HUMAN, "t1", answers, Address(THEM), (), ()) for one, answers in chain)
    return replace(about, history=replace(about.history, envelopes={about.correspondence.person.account: mails}))


def test_an_answer_goes_to_their_latest_mail_with_one_re() -> None:
    odd = [replace(t, subject="RE: AW: Re: Harbour lamps") for t in TOUCHES]
    found = thread_of(library()["answer-first"], seen(odd), THEM)
    assert (found.answers, found.subject) == ("theirs-20@mail.example", "Re: Harbour lamps")


def test_the_references_are_the_chain_above_oldest_first() -> None:
    chain = [
        ("theirs-20@mail.example", "ours-28@mail.example"),
        ("ours-28@mail.example", "theirs-29@mail.example"),
        ("theirs-29@mail.example", "ours-30@mail.example"),
    ]
    found = thread_of(library()["answer-first"], seen(chain=chain), THEM)
    assert found.references == ("ours-30@mail.example", "theirs-29@mail.example", "ours-28@mail.example")


def test_a_chain_that_bites_its_tail_or_holds_what_is_no_id_ends_there() -> None:
    loop = [("theirs-20@mail.example", "a@x.example"), ("a@x.example", "b@x.example"), ("b@x.example", "a@x.example")]
    assert thread_of(library()["park"], seen(chain=loop), THEM).references == ("b@x.example", "a@x.example")
    evil = [("theirs-20@mail.example", "a@x.example\r\nBcc: all@x.example")]
    assert thread_of(library()["park"], seen(chain=evil), THEM).references == ()


def test_a_thread_without_end_is_cut_but_keeps_its_beginning() -> None:
    ids = [f"m{n}@x.example" for n in range(500)]
    chain = [("theirs-20@mail.example", ids[-1]), *zip(ids[1:], ids, strict=False)]
    found = thread_of(library()["park"], seen(chain=chain), THEM).references
    assert len(found) == MOST_BEFORE
    assert (found[0], found[-1]) == (ids[0], ids[-1])


@pytest.mark.parametrize("play", sorted(name for name, play in library().items() if play.letter and not play.answers))
def test_a_play_that_stands_alone_begins_a_thread(play: str) -> None:
    assert thread_of(library()[play], seen(), THEM).answers == ""


def test_somebody_else_gets_a_thread_of_their_own() -> None:
    assert thread_of(library()["answer-first"], seen(), "pat@harbour.example").answers == ""


def test_a_mail_without_an_id_cannot_be_answered() -> None:
    bare = [replace(t, message="0123456789abcdef") for t in TOUCHES]
    assert thread_of(library()["answer-first"], seen(bare), THEM).answers == ""
    assert thread_of(library()["answer-first"], seen([TOUCHES[0]]), THEM).answers == ""
