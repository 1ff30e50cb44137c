"""The agenda: what becomes an entry, when, how discreetly, and that an unchanged plan gives an unchanged calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from mails import JIM, ME, SETTINGS, at, call, mail
from unghost.adapters.calendars.ics import feed, read, single
from unghost.adapters.calendars.whole_file import write_whole
from unghost.app.agenda import Entry, Kind, agenda, owner_prefix
from unghost.app.queue import Queued
from unghost.app.review import review
from unghost.domain.letter import Letter
from unghost.domain.message import Kind as MailKind
from unghost.domain.message import Message, NamedDate, Precision
from unghost.domain.record import Call, Deal, Meeting, Note, Park, Truth, TruthState
from unghost.domain.touch import Disposition, Side
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.outbox.standing import Standing, Step
from unghost.silence.kaplan_meier import learn_kaplan_meier

# Quick answers, a talk, and then a question that stays open.
TALK = tuple(
    mail(2 * n + d, *who, text, ident=f"{n}{d}", answers=f"{n}0" if d else None)
    for n in range(6)
    for d, who, text in (
        (0, (ME, JIM), "Which pump runs hottest?"),
        (1, (JIM, ME), "The one by the door. It was good to meet you, this looks really good."),
    )
)
QUESTION = mail(14, ME, JIM, "Our offer is attached. Which of the two should come first?", ident="q")
NOW = at(70) + timedelta(hours=1)  # a Monday, ten o'clock UTC, eleven in London


def entries(*more: Message, now: datetime = NOW, **facts: object) -> tuple[Entry, ...]:
    known = Facts(messages=(*TALK, *more), **facts)  # type: ignore[arg-type]  # tests name any table
    return agenda(review(known, now, SETTINGS, no_holidays, learn_kaplan_meier))


def kinds(found: tuple[Entry, ...]) -> list[Kind]:
    return [entry.kind for entry in found]


def test_a_call_is_a_quarter_of_an_hour_in_their_day_with_its_number_and_words() -> None:
    (entry,) = entries(QUESTION, notes=(Note(at(20), JIM, "direct line: +44 20 7946 0123"),))
    assert entry.kind is Kind.CALL
    assert entry.start is not None
    assert entry.end == entry.start + timedelta(minutes=15)
    assert "tel:+442079460123" in entry.description
    assert "Hello" in entry.description
    assert entry.summary == "Call jim@acme.example (acme.example)"


def test_where_no_number_is_known_the_entry_says_where_one_may_be() -> None:
    (entry,) = entries(QUESTION)
    assert "No number of theirs is on record: look on the website of acme.example" in entry.description


def test_a_call_that_found_nobody_moves_the_entry_to_another_day_by_itself() -> None:
    (before,) = entries(QUESTION)
    tried = Call(NOW, JIM, Side.OURS, Disposition.NO_ANSWER, 0)
    (after,) = entries(QUESTION, calls=(tried,), now=NOW + timedelta(hours=1))
    assert (before.uid, before.plan != after.plan) == (after.uid, True)
    assert after.start is not None
    assert after.start.date() > NOW.date()
    assert after.sequence > before.sequence


def test_a_rest_of_yours_is_a_whole_day_and_ends_the_call() -> None:
    (entry,) = entries(QUESTION, parks=(Park(at(60), JIM, date(2026, 9, 1), "their budget"),))
    assert (entry.kind, entry.day, entry.start) == (Kind.WAKE, date(2026, 9, 1), None)
    assert "You let them rest" in entry.description


def test_a_reminder_appears_once_on_its_day_and_is_gone_when_they_were_reminded() -> None:
    parked = (Park(at(60), JIM, date(2026, 9, 1), "their budget"),)
    day = datetime(2026, 9, 1, 9, tzinfo=UTC)
    assert [entry.day for entry in entries(QUESTION, parks=parked, now=day)] == [date(2026, 9, 1)]
    wrote = mail((day - at(0)).total_seconds() / 86_400, ME, JIM, "Is it a good moment to look at it?", ident="r")
    assert entries(QUESTION, wrote, parks=parked, now=day + timedelta(hours=2)) == ()


def test_after_a_talk_without_a_next_step_a_day_to_look_again_is_an_entry() -> None:
    spoke = (call(69, Disposition.ANSWERED),)
    (entry,) = entries(QUESTION, calls=spoke)
    assert (entry.kind, entry.day) == (Kind.WAKE, date(2026, 5, 22))
    assert "no next step is on record" in entry.description
    due = entries(QUESTION, calls=spoke, now=datetime(2026, 5, 25, 10, tzinfo=UTC))
    assert kinds(due) == [Kind.CALL]


def test_whoever_said_no_or_asks_for_peace_has_no_entry() -> None:
    assert entries(QUESTION, truths=(Truth(at(60), JIM, TruthState.NO),)) == ()
    assert entries(QUESTION, mail(60, JIM, ME, "Please stop contacting me.", ident="s")) == ()


def test_what_we_owe_is_an_entry_of_today() -> None:
    (entry,) = entries(mail(69, JIM, ME, "What would the small one cost?", ident="o"))
    assert (entry.kind, entry.day) == (Kind.OWED, NOW.date())


def test_a_letter_that_waits_for_another_yes_is_an_entry_of_today() -> None:
    facts = Facts(messages=(*TALK, QUESTION))
    standing = Standing("l1", Step.PENDING, NOW, ME, "", NOW, NOW + timedelta(days=1), needed=2, approvals=1)
    letter = Letter("l1", "d1", 1, JIM, "ask-why", "ann", ME, JIM, "l1@us.example", b"", NOW, needed=2)
    found = agenda(review(facts, NOW, SETTINGS, no_holidays, learn_kaplan_meier), [Queued(letter, standing)])
    assert kinds(found) == [Kind.APPROVE]  # and no call: a letter is on its way


def test_the_day_somebody_is_back_on_is_an_entry_until_they_are_back() -> None:
    away = replace(
        mail(69, JIM, ME, "I am out of the office until 17 June 2026 and will answer then.", ident="v"),
        kind=MailKind.OUT_OF_OFFICE,
        return_date=NamedDate(date(2026, 6, 17), Precision.DAY, "until 17 June 2026"),
    )
    (entry,) = entries(QUESTION, away)
    assert (entry.kind, entry.day) == (Kind.WAKE, date(2026, 6, 17))
    assert "Away, and says until when." in entry.description
    back = datetime(2026, 6, 18, 10, tzinfo=UTC)
    assert Kind.WAKE not in kinds(entries(QUESTION, away, now=back))


def test_nothing_private_is_in_a_calendar() -> None:
    ill = mail(60, JIM, ME, "I was in hospital after my heart attack, please call me again on 1 September.", ident="p")
    text = feed(entries(QUESTION, ill)).decode()
    assert "hospital" not in text
    assert "heart" not in text


def test_an_unchanged_plan_is_the_same_to_the_byte_and_a_whole_day_later_no_older() -> None:
    assert feed(entries(QUESTION)) == feed(entries(QUESTION, now=NOW + timedelta(minutes=40)))
    before, after = entries(QUESTION)[0], entries(QUESTION, now=NOW + timedelta(days=1))[0]
    assert (after.plan, after.uid) == (before.plan, before.uid)
    assert after.sequence > before.sequence


def test_two_users_have_different_entries_in_one_calendar() -> None:
    assert owner_prefix(["kim@studio.example"]) != owner_prefix(["lee@studio.example"])
    assert all(entry.uid.startswith(owner_prefix(SETTINGS.me)) for entry in entries(QUESTION))


CALL = Entry("unghost-1-call-1", Kind.CALL, "Call", "why", NOW, "p", start=NOW, end=NOW + timedelta(minutes=15))


@pytest.mark.parametrize(
    ("name", "summer", "winter"),
    [
        ("Asia/Kolkata", "0430", "0430"),
        ("America/St_Johns", "1230", "1330"),
        ("Europe/London", "0900", "1000"),
        ("Australia/Lord_Howe", "2330", "2300"),
    ],
)
def test_times_are_right_in_every_zone_and_season(name: str, summer: str, winter: str) -> None:
    for month, expected in ((7, summer), (1, winter)):
        start = datetime(2026, month, 14, 10, tzinfo=ZoneInfo(name))
        (event,) = Calendar.from_ical(single(replace(CALL, start=start, end=start + timedelta(minutes=15)))).walk("VEVENT")
        written = event.decoded("dtstart")
        assert (f"{written:%H%M}", written) == (expected, start)


def test_hostile_names_stay_one_value() -> None:
    wild = replace(CALL, summary="Jim\r\nATTENDEE:mailto:x@evil.example", description="a;b,c\\d\r\nEND:VEVENT\x00")
    (event,) = Calendar.from_ical(single(wild)).walk("VEVENT")
    assert "ATTENDEE" not in event
    found = read(single(wild))
    assert found is not None
    assert not found.edited


def test_what_cannot_be_read_is_nobodys_entry() -> None:
    broken = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:x\nEND:VEVENT\nEND:VCALENDAR"
    for raw in (b"", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", b"BEGIN:VEVENT", b"\xff\xfe", broken):
        found = read(raw)
        assert found is None or not found.uid


def test_a_file_is_written_whole_once_and_for_the_user_alone(tmp_path: Path) -> None:
    place = tmp_path / "plan.ics"
    assert write_whole(str(place), b"one")
    inode = place.stat().st_ino
    assert not write_whole(str(place), b"one")
    assert (place.stat().st_ino, place.stat().st_mode & 0o777) == (inode, 0o600)
    place.chmod(0o644)
    assert write_whole(str(place), b"two")
    assert (place.read_bytes(), place.stat().st_mode & 0o777, [p.name for p in tmp_path.iterdir()]) == (
        b"two",
        0o644,
        ["plan.ics"],
    )


def test_a_meeting_that_was_held_is_followed_up_as_a_call_is() -> None:
    held = Meeting("m", at(60), at(69), at(69) + timedelta(hours=1), "Pumps", ((JIM, "ACCEPTED"),))
    (entry,) = entries(QUESTION, meetings=(held,))
    assert entry.kind is Kind.WAKE


def test_where_every_deal_has_ended_a_talk_asks_for_no_other_look() -> None:
    won = Deal("Pumps", "acme.example", (JIM,), outcome="won")
    assert entries(QUESTION, calls=(call(69, Disposition.ANSWERED),), deals=(won,)) == ()
