"""Lists of the user's, the do-not-call register, and the clock of Canadian consent. Nothing here is legal advice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from unghost.causes.cause import View
from unghost.domain.listed import Listed, ListScope, by_who
from unghost.domain.record import Deal, Truth, TruthState
from unghost.domain.settings import Settings
from unghost.domain.touch import Channel, Side, Touch
from unghost.guards.calendar import months_after
from unghost.guards.check import check
from unghost.guards.guard import Proposal, Refusal
from unghost.testing.build import NOW, SETTINGS, THEM, World, correspondence, deal, ours, person, theirs, touch, view

SINCE = datetime(2026, 1, 1, tzinfo=UTC)
PHONE = "+442079460000"
EVERY_WAY = (Channel.CALL, Channel.MAIL, Channel.LETTER)


def seen(
    *touches: Touch,
    listed: tuple[Listed, ...] = (),
    country: str = "GB",
    deals: tuple[Deal, ...] = (),
    settings: Settings = SETTINGS,
) -> View:
    known = correspondence(touches, who=replace(person(), country=country), deals=deals)
    made = view(known, world=World(settings=settings))
    return replace(made, history=replace(made.history, listed=by_who(listed)))


def found(about: View, guard: str, channel: Channel = Channel.CALL, at: datetime = NOW, play: str = "ask-why") -> Refusal | None:
    return next((r for r in check(about, Proposal(play, channel, THEM, at)) if r.guard == guard), None)


def forbidden(listed: Listed) -> set[Channel]:
    return {way for way in EVERY_WAY if found(seen(theirs(90), listed=(listed,)), "suppression-list", way)}


@pytest.mark.parametrize(
    "who", [THEM, "harbour.example", PHONE, "442079460000", "2079460000", "79460000"], ids=lambda who: str(who)
)
def test_an_address_a_domain_or_a_number_on_the_list_stops_every_way(who: str) -> None:
    assert forbidden(Listed(who, SINCE)) == set(EVERY_WAY)


@pytest.mark.parametrize("who", ["other.example", "bour.example", "jo@other.example", "+442079460001", "946"])
def test_whoever_is_not_named_is_not_stopped(who: str) -> None:
    assert forbidden(Listed(who, SINCE)) == set()


def test_a_list_forbids_the_way_it_names() -> None:
    assert forbidden(Listed(THEM, SINCE, ListScope.CALLS)) == {Channel.CALL}
    assert forbidden(Listed(THEM, SINCE, ListScope.MAIL)) == {Channel.MAIL}


def test_the_list_holds_for_what_we_owe_as_well_and_says_why() -> None:
    refusal = found(seen(theirs(90), listed=(Listed(THEM, SINCE, reason="by letter"),)), "suppression-list", play="answer-first")
    assert refusal is not None
    assert "by letter" in refusal.reason
    assert refusal.needs in refusal.reason


def test_a_later_entry_of_scope_none_takes_back_and_an_earlier_does_not() -> None:
    entry, off = Listed(THEM, SINCE), Listed(THEM, SINCE + timedelta(days=9), ListScope.NONE)
    assert by_who((off, entry)) == {}
    assert by_who((Listed(THEM, SINCE - timedelta(days=9), ListScope.NONE), entry)) == {THEM: (entry,)}


def test_the_order_of_a_list_does_not_matter() -> None:
    entries = (Listed(THEM, SINCE), Listed(THEM, SINCE, ListScope.MAIL), Listed("x.example", SINCE, ListScope.NONE))
    assert by_who(entries) == by_who(reversed(entries))


REGISTERED = (Listed(PHONE, SINCE, ListScope.DO_NOT_CALL),)


def test_a_number_on_the_register_is_not_called_and_may_be_written_to() -> None:
    about = seen(theirs(10, "What does it cost?"), listed=REGISTERED)
    assert found(about, "do-not-call") is not None
    assert found(about, "do-not-call", Channel.MAIL) is None


@pytest.mark.parametrize(("country", "months"), [("US", 3), ("CA", 6)])
def test_an_inquiry_lifts_the_register_for_its_months_to_the_minute(country: str, months: int) -> None:
    asked = theirs(60, "What does it cost?")
    about = seen(asked, ours(50), listed=REGISTERED, country=country)
    end = months_after(asked.at, months, "UTC")
    assert found(about, "do-not-call", at=end - timedelta(microseconds=1)) is None
    refusal = found(about, "do-not-call", at=end)
    assert refusal is not None
    assert refusal.until is None
    assert refusal.needs


def test_a_purchase_lifts_it_for_eighteen_months() -> None:
    won = replace(deal(outcome="won"), opened=date(2025, 3, 3), expected_close=date(2025, 4, 1))
    about = seen(ours(50), listed=REGISTERED, country="US", deals=(won,))
    assert found(about, "do-not-call") is None
    assert found(about, "do-not-call", at=datetime(2026, 9, 3, tzinfo=UTC)) is not None


def test_a_deal_without_a_day_or_only_lost_starts_no_clock() -> None:
    undated = replace(deal(outcome="won"), opened=None, expected_close=None)
    assert found(seen(ours(50), listed=REGISTERED, country="US", deals=(undated,)), "do-not-call") is not None
    assert found(seen(ours(50), listed=REGISTERED, country="US", deals=(deal(outcome="lost"),)), "do-not-call") is not None


def test_a_call_of_ours_they_answered_is_no_inquiry() -> None:
    answered = touch(10, channel=Channel.MEETING)
    assert found(seen(answered, listed=REGISTERED, country="US"), "do-not-call") is not None
    rang = touch(10, channel=Channel.CALL, side=Side.THEIRS)
    assert found(seen(rang, listed=REGISTERED, country="US"), "do-not-call") is None


def test_consent_and_the_settings_lift_the_register() -> None:
    consent = Listed(THEM, SINCE, ListScope.CONSENT)
    assert found(seen(theirs(200), listed=(*REGISTERED, consent)), "do-not-call") is None
    assert found(seen(theirs(200), listed=REGISTERED, settings=replace(SETTINGS, do_not_call=False)), "do-not-call") is None
    strict = replace(SETTINGS, known_callers=False)
    assert found(seen(theirs(9), listed=REGISTERED, country="US", settings=strict), "do-not-call") is not None


def test_consent_lifts_no_suppression() -> None:
    both = (Listed(THEM, SINCE), Listed(THEM, SINCE, ListScope.CONSENT))
    assert found(seen(theirs(9), listed=both), "suppression-list") is not None


def test_mail_to_canada_ends_six_months_after_their_last_word() -> None:
    asked = theirs(90, "What does it cost?")
    about = seen(asked, ours(80), country="CA")
    end = months_after(asked.at, 6, "UTC")
    assert found(about, "lawful-basis", Channel.MAIL, end - timedelta(microseconds=1)) is None
    refusal = found(about, "lawful-basis", Channel.MAIL, end)
    assert refusal is not None
    assert "CASL" in refusal.reason
    for channel in (Channel.CALL, Channel.LETTER):
        assert found(about, "lawful-basis", channel, end) is None


def test_a_purchase_carries_mail_to_canada_for_two_years() -> None:
    about = replace(seen(theirs(300), ours(80), country="CA"))
    bought = Truth(NOW - timedelta(days=300), THEM, TruthState.YES)
    about = replace(about, correspondence=replace(about.correspondence, truths=(bought,)))
    assert found(about, "lawful-basis", Channel.MAIL) is None
    assert found(about, "lawful-basis", Channel.MAIL, months_after(bought.at, 24, "UTC")) is not None


def test_elsewhere_with_consent_for_what_they_asked_or_switched_off_it_holds_nothing_up() -> None:
    consent = (Listed(THEM, SINCE, ListScope.CONSENT),)
    assert found(seen(theirs(300), country="CA"), "lawful-basis", Channel.MAIL) is not None
    assert found(seen(theirs(300), country="US"), "lawful-basis", Channel.MAIL) is None
    assert found(seen(theirs(300), country="CA", listed=consent), "lawful-basis", Channel.MAIL) is None
    assert found(seen(theirs(300), country="CA"), "lawful-basis", Channel.MAIL, play="answer-first") is None
    assert found(seen(theirs(300), country="CA", settings=replace(SETTINGS, casl=False)), "lawful-basis", Channel.MAIL) is None


@pytest.mark.parametrize(
    ("start", "months", "zone", "end"),
    [
        ("2026-01-31T10:00:00+00:00", 1, "UTC", "2026-02-28T10:00:00+00:00"),
        ("2027-08-31T10:00:00+00:00", 6, "UTC", "2028-02-29T10:00:00+00:00"),
        ("2026-10-15T12:00:00+00:00", 3, "UTC", "2027-01-15T12:00:00+00:00"),
        ("2026-01-15T12:00:00+00:00", 6, "Europe/London", "2026-07-15T11:00:00+00:00"),
    ],
)
def test_months_are_those_of_the_calendar_on_their_clock(start: str, months: int, zone: str, end: str) -> None:
    assert months_after(datetime.fromisoformat(start), months, zone) == datetime.fromisoformat(end)
