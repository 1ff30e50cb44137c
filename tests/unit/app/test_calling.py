"""What one needs for a call: the number and where it is from, where to look for one, and when."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from unghost.app.numbers import Number, numbers, where_to_look
from unghost.domain.listed import Listed, ListScope
from unghost.domain.person import Person
from unghost.domain.record import Note
from unghost.domain.touch import Disposition
from unghost.history.history import Correspondence
from unghost.silence.talk import LOOK_AGAIN_DAYS, look_again
from unghost.testing.build import NOW, THEM, call, correspondence, deal, ours, person, theirs, view

NOBODY = person(phones=())


def known(about: Correspondence, *listed: Listed) -> list[tuple[str, str]]:
    history = replace(view(about).history, listed={entry.who: (entry,) for entry in listed})
    return [(number.e164, number.source) for number in numbers(history, about)]


def test_their_signature_comes_before_your_notes_and_a_deal() -> None:
    noted = replace(
        correspondence(deals=(replace(deal(), notes="desk +44 20 7946 0003"),)), notes=(Note(NOW, THEM, "cell +44 20 7946 0002"),)
    )
    assert known(noted) == [
        ("+442079460000", "their signature"),
        ("+442079460002", "your note of 17 June"),
        ("+442079460003", "the deal Harbour lamps"),
    ]


def test_a_number_without_its_country_is_read_as_dialled_in_theirs() -> None:
    noted = replace(correspondence(who=NOBODY), notes=(Note(NOW, THEM, "try 020 7946 0018 after 9:30, offer 12345678 is old"),))
    assert known(noted) == [("+442079460018", "your note of 17 June")]


def test_the_note_of_a_call_tells_a_number_and_mail_does_not() -> None:
    spoken = correspondence([call(3, note="direct +44 20 7946 0009"), theirs(2, "Our fair is on +44 20 7946 0077")], who=NOBODY)
    assert known(spoken) == [("+442079460009", "your note on a call of 14 June")]


def test_a_deal_of_several_people_tells_nobodys_number() -> None:
    shared = replace(deal(), notes="+44 20 7946 0003", contacts=(THEM, "pia@harbour.example"))
    assert known(correspondence(who=NOBODY, deals=(shared,))) == []


@pytest.mark.parametrize(
    ("scope", "shown"), [(ListScope.ALL, 0), (ListScope.CALLS, 0), (ListScope.DO_NOT_CALL, 0), (ListScope.MAIL, 1)]
)
def test_a_number_that_is_not_to_be_called_is_not_shown(scope: ListScope, shown: int) -> None:
    noted = replace(correspondence(who=NOBODY), notes=(Note(NOW, THEM, "cell +44 20 7946 0002"),))
    assert len(known(noted, Listed("+442079460002", NOW, scope))) == shown


def test_a_number_is_written_as_between_countries_and_dialled_by_a_link() -> None:
    number = Number("+442079460000", "their signature")
    assert (number.shown, number.uri) == ("+44 20 7946 0000", "tel:+442079460000")


def test_where_no_number_is_known_a_colleague_or_their_website_is_named() -> None:
    here = correspondence(who=NOBODY)
    pia = correspondence(
        who=Person("pia@harbour.example", "Pia Roe", here.person.account, ("pia@harbour.example",), ("+442079460021",))
    )
    history = view(here).history
    beside = replace(history, people={THEM: here, pia.person.id: pia}, by_account={here.person.account: (THEM, pia.person.id)})
    assert "website of harbour.example" in where_to_look(history, here)
    assert "ask Pia Roe, whose number is +44 20 7946 0021" in where_to_look(beside, here)
    free = replace(here, person=replace(here.person, id="jo@gmail.com", addresses=("jo@gmail.com",)))
    assert "website" not in where_to_look(history, free)


def test_a_talk_is_looked_at_again_after_ten_working_days_of_theirs() -> None:
    spoke = correspondence([call(14, Disposition.ANSWERED)])  # Wednesday, 3 June
    assert look_again(spoke) == datetime(2026, 6, 17, tzinfo=UTC).date()
    off = frozenset({datetime(2026, 6, 8, tzinfo=UTC).date()})
    holiday = replace(spoke, week=replace(spoke.week, days_off=off))
    assert look_again(holiday) == datetime(2026, 6, 18, tzinfo=UTC).date()
    assert spoke.week.workdays((NOW - timedelta(days=14)).date(), NOW.date()) == LOOK_AGAIN_DAYS


def test_what_we_sent_after_the_talk_puts_the_look_off_and_a_try_does_not() -> None:
    spoke = call(14, Disposition.ANSWERED)
    assert look_again(correspondence([spoke, ours(7, "The notes of our talk.")])) == datetime(2026, 6, 24, tzinfo=UTC).date()
    assert look_again(correspondence([spoke, call(7)])) == look_again(correspondence([spoke]))


def test_a_mail_of_theirs_after_the_talk_needs_no_look() -> None:
    assert look_again(correspondence([call(14, Disposition.ANSWERED), theirs(7, "All clear.")])) is None
