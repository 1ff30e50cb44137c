from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from unghost.domain.record import Meeting
from unghost.domain.said import Promise, Said
from unghost.domain.touch import Channel, Disposition, Side
from unghost.errors import BadUse
from unghost.pressure.record import Contact, Record, either, some
from unghost.pressure.record_of import NOTHING, as_record, record_of
from unghost.testing.build import NOW, World, at, call, correspondence, deal, ours, person, theirs, touch, view


def test_what_is_absent_from_a_mapping_is_unknown_and_an_empty_list_is_none() -> None:
    record = as_record({"calls": []})
    assert record is not None
    assert (record.rang, record.wrote, record.spoke, record.bought) == (False, None, None, None)


def test_a_program_hands_over_what_it_knows_in_its_own_words() -> None:
    record = as_record(
        {
            "calls": [{"at": "2026-05-04T10:00:00Z", "direction": "out", "disposition": "voicemail"}],
            "mails": [{"direction": "in", "subject": "AW: Pump 4"}, {"direction": "out", "subject": "x", "attachments": 0}],
            "meetings": [],
            "contracts": [{"name": "Service 2026"}],
            "promises": ["I will send the figures"],
            "introduced_by": ["Petra"],
            "now": NOW,
        }
    )
    assert record is not None
    assert (record.rang, record.spoke, record.heard, record.wrote, record.attached) == (True, False, True, True, False)
    assert (record.bought, record.promised, record.introduced, record.has_thread("Re: pump  4")) == (True, True, True, True)
    assert record.has_thread("Re: another matter") is False


@pytest.mark.parametrize("given", ["never", {"visits": []}, {"calls": 3}, {"calls": [{"at": "soon"}]}, {"now": "2026-05-04"}])
def test_what_cannot_be_read_is_refused_with_a_sentence(given: str | dict[str, object]) -> None:
    with pytest.raises(BadUse):
        as_record(given)


def test_a_moment_without_its_offset_is_refused() -> None:
    naive = datetime(2026, 5, 4, tzinfo=UTC).replace(tzinfo=None)
    with pytest.raises(ValueError, match="offset"):
        Contact(at=naive)


def test_words_say_that_this_was_all() -> None:
    assert as_record("none") == NOTHING
    both = as_record("call_out, mail_in")
    assert both is not None
    assert (both.rang, both.spoke, both.heard, both.bought) == (True, False, True, False)
    assert as_record(None) is None
    assert as_record(NOTHING) is NOTHING


def test_only_what_lies_within_the_days_counts_and_what_has_no_date_stays() -> None:
    record = Record(calls=(Contact(at=NOW - timedelta(days=90)),), mails=(Contact(),), now=NOW)
    assert (record.within(30).rang, record.within(100).rang, record.within(30).wrote) == (False, True, True)
    assert replace(record, now=None).within(1).rang is True


def test_a_meeting_still_to_come_was_accepted_and_not_held() -> None:
    record = replace(NOTHING, meetings=(Contact(theirs=True, at=NOW + timedelta(days=2)),), now=NOW)
    assert (record.met, record.spoke, record.agreed) == (False, False, True)


def test_an_unknown_beside_a_no_is_unknown_and_beside_a_yes_is_yes() -> None:
    assert (either(True, None), either(False, None), either(False, False), some(None)) == (True, None, False, None)


def test_the_store_knows_calls_only_where_anybody_logs_them() -> None:
    written = correspondence([ours(20, "The drawing."), theirs(19, "Thanks, a question?")])
    alone = record_of(written, view(written).history)
    assert (alone.rang, alone.spoke, alone.bought, alone.heard) == (None, None, None, True)
    other = correspondence([call(3, person="el@dock.example")], who=person("el@dock.example", "El"), deals=(deal(),))
    beside = record_of(written, view(written, world=World(others=(other,))).history)
    assert (beside.rang, beside.spoke, beside.bought) == (False, False, False)


def test_the_store_knows_calls_meetings_orders_promises_and_who_spoke_for_us() -> None:
    promise = Said(promises=(Promise("I will send the figures", None),))
    about = correspondence(
        [
            touch(30, "I will send the figures.", said=promise, attachments=2),
            call(20, Disposition.VOICEMAIL),
            touch(10, channel=Channel.MEETING, side=Side.THEIRS),
        ],
        deals=(deal(outcome="won"),),
    )
    about = replace(about, meetings=(Meeting("u1", at(9), at(-3), at(-3, 11), "Visit", ((about.person.id, "ACCEPTED"),)),))
    colleague = correspondence([theirs(40, "Ask Jo.", person="pat@harbour.example")], who=person("pat@harbour.example", "Pat"))
    record = record_of(about, view(about, world=World(others=(colleague,))).history)
    assert (record.rang, record.met, record.bought, record.attached) == (True, True, True, True)
    assert record.promises == ("I will send the figures",)
    assert record.introduced_by == ("Pat",)
    assert record.now == NOW
