"""Each guard, at its edge."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from unghost.causes.cause import View
from unghost.domain.days import day_of
from unghost.domain.hours import WorkWeek
from unghost.domain.record import Truth, TruthState
from unghost.domain.said import OptOut, Said, Scope
from unghost.domain.touch import Channel, Disposition, Side, Touch
from unghost.guards.check import check
from unghost.guards.guard import Proposal
from unghost.history.history import SourceState
from unghost.testing.build import (
    NOW,
    THEM,
    US,
    World,
    call,
    correspondence,
    deal,
    ours,
    out_of_office,
    silent,
    theirs,
    touch,
    view,
)

LONG_AGO = theirs(90, "Good.")


def refused(
    seen: View, play: str = "ask-why", channel: Channel = Channel.CALL, when: datetime = NOW, person: str = THEM
) -> set[str]:
    return {r.guard for r in check(seen, Proposal(play, channel, person, when))}


def of(*touches: Touch) -> View:
    return view(correspondence((LONG_AGO, *touches)))


def test_a_calm_case_is_not_refused() -> None:
    assert not refused(of(ours(60, "How is it?", "How is it?")))


def test_what_contacts_nobody_is_never_refused() -> None:
    assert check(of(*(call(n) for n in range(3, 9))), Proposal("wait", Channel.NONE, THEM, NOW, contacts=False)) == []


def test_the_fourth_unconnected_call_is_refused_and_a_letter_is_not() -> None:
    seen = of(ours(60, "?", "?"), call(40), call(30), call(20, Disposition.GATEKEEPER))
    assert "attempts-cap" in refused(seen)
    assert not {"attempts-cap", "delivered-cap"} & refused(seen, channel=Channel.MAIL)


def test_the_third_message_after_the_opening_one_is_refused_and_a_call_is_not() -> None:
    seen = of(ours(80, "?", "?"), ours(60, "?", "?"), ours(40, "?", "?"))
    assert "delivered-cap" in refused(seen, channel=Channel.MAIL)
    assert not {"attempts-cap", "delivered-cap"} & refused(seen)


def test_both_budgets_together_bound_the_episode() -> None:
    seen = of(ours(80, "?"), ours(70, "?"), ours(60, "?"), ours(50, "?"), call(40), call(30))
    assert "attempts-cap" in refused(seen)


def test_what_we_owe_is_outside_the_count() -> None:
    caps = {"attempts-cap", "delivered-cap", "dose-cap", "account-cap"}
    assert not caps & refused(of(ours(80), ours(60), ours(40)), "answer-first", Channel.MAIL)


def stopped(scope: Scope) -> View:
    known = correspondence((LONG_AGO, ours(60)))
    return view(known, replace(silent(known), suppressed=(OptOut(scope, "stop"), LONG_AGO)))


@pytest.mark.parametrize("channel", [Channel.CALL, Channel.MAIL, Channel.LETTER])
def test_an_opt_out_of_all_stops_every_channel(channel: Channel) -> None:
    assert "opted-out" in refused(stopped(Scope.ALL), "compassion", channel)


@pytest.mark.parametrize(
    ("scope", "forbidden"),
    [
        (Scope.CALLS, {Channel.CALL}),
        (Scope.MAIL, {Channel.MAIL}),
        (Scope.SMS, set()),
        (Scope.TOPIC, set()),
        (Scope.ALL, {Channel.CALL, Channel.MAIL, Channel.LETTER}),
    ],
)
def test_an_opt_out_forbids_the_way_they_named_and_no_other(scope: Scope, forbidden: set[Channel]) -> None:
    ways = (Channel.CALL, Channel.MAIL, Channel.LETTER)
    assert {way for way in ways if "opted-out" in refused(stopped(scope), channel=way)} == forbidden


@pytest.mark.parametrize(
    ("scope", "channel", "named"),
    [(Scope.CALLS, Channel.CALL, "calls"), (Scope.MAIL, Channel.MAIL, "mail"), (Scope.ALL, None, "contact")],
)
def test_the_refusal_quotes_them_and_names_what_they_forbade(scope: Scope, channel: Channel | None, named: str) -> None:
    proposal = Proposal("ask-why", channel or Channel.MAIL, THEM, NOW)
    (refusal,) = (r for r in check(stopped(scope), proposal) if r.guard == "opted-out")
    assert refusal.channel is channel
    assert refusal.reason.startswith(f"On {day_of(LONG_AGO.at)} they asked for no more {named} (“stop”).")


def about(quote: str) -> View:
    known = replace(correspondence((LONG_AGO, ours(60))), deals=(deal(),))
    return view(known, replace(silent(known), suppressed=(OptOut(Scope.TOPIC, quote), LONG_AGO)))


def test_an_opt_out_of_a_subject_stops_what_is_sent_unasked_and_nothing_else() -> None:
    newsletter = about("Take me off the newsletter")
    assert "opted-out" in refused(newsletter, "value", Channel.MAIL)
    for play in ("ask-why", "answer-first", "smaller-ask", "apology-call"):
        assert "opted-out" not in refused(newsletter, play, Channel.MAIL)


def test_what_they_forbid_adds_up() -> None:
    word = touch(70, "No calls please.", side=Side.THEIRS, said=Said(opt_out=OptOut(Scope.CALLS, "No calls please.")))
    known = correspondence((LONG_AGO, word, ours(60)))
    seen = view(known, replace(silent(known), suppressed=(OptOut(Scope.TOPIC, "Off the newsletter"), LONG_AGO)))
    assert "opted-out" in refused(seen)
    assert "opted-out" not in refused(seen, channel=Channel.MAIL)


def test_an_opt_out_of_our_own_matter_stops_all_but_what_we_owe() -> None:
    matter = about("Please send me nothing more about the harbour lamps")
    assert "opted-out" in refused(matter, "ask-why", Channel.MAIL)
    assert "opted-out" not in refused(matter, "answer-first", Channel.MAIL)
    assert "opted-out" not in refused(about("Write to me only about the harbour lamps"), "ask-why", Channel.MAIL)


def test_a_known_no_closes_the_case_but_not_what_we_owe() -> None:
    known = correspondence((LONG_AGO, ours(60)))
    seen = view(known, replace(silent(known), truth=Truth(NOW, THEM, TruthState.NO)))
    assert "closed" in refused(seen)
    assert "closed" not in refused(seen, "answer-first")


def test_a_machine_gets_no_mail() -> None:
    assert "never-to-a-machine" in refused(of(), channel=Channel.MAIL, person="no-reply@shop.example")
    assert "never-to-a-machine" not in refused(of(), channel=Channel.MAIL, person="noreen@shop.example")


def test_right_after_a_touch_the_next_is_too_soon() -> None:
    assert "contact-gap" in refused(of(ours(1, "?", "?")))


def test_after_a_gift_the_room_is_longer() -> None:
    gift = touch(10, "An article on salt, nothing to answer.", said=Said(frees="nothing to answer"))
    assert "contact-gap" in refused(of(ours(60, "?", "?"), gift))
    assert "contact-gap" not in refused(of(ours(60, "?", "?"), ours(10, "Any news?", "Any news?")))


def test_the_room_grows_with_each_open_touch() -> None:
    assert "contact-gap" not in refused(of(ours(9, "?", "?")), channel=Channel.MAIL)
    assert "contact-gap" in refused(of(ours(60, "?"), ours(50, "?"), ours(9, "?")), channel=Channel.MAIL)


def test_a_fresh_sign_of_life_asks_for_peace() -> None:
    assert "recent-reply" in refused(of(theirs(1, "Hello.")))
    assert "recent-reply" not in refused(of(theirs(1, "Hello?")), "answer-first")


def test_a_colleague_of_ours_on_it_asks_for_peace() -> None:
    seen = of(touch(1, "I take over.", by="sam@studio.example"))
    assert "colleague-on-it" in refused(seen)
    assert "colleague-on-it" not in refused(seen, "answer-first")
    assert "colleague-on-it" not in refused(of(touch(1, "I ask.", by=US)))


def test_a_colleague_who_rang_in_vain_is_on_it_too() -> None:
    rang = replace(call(2), by="sam@studio.example")
    assert "colleague-on-it" in refused(of(rang))
    assert "colleague-on-it" not in refused(of(replace(call(3), by="sam@studio.example")))


def test_night_in_tokyo_is_no_hour_for_a_call() -> None:
    seen = view(correspondence((LONG_AGO, ours(60, "?", "?")), week=WorkWeek("Asia/Tokyo")))
    late = datetime(2026, 6, 17, 14, 10, tzinfo=UTC)
    found = [r for r in check(seen, Proposal("ask-why", Channel.CALL, THEM, late)) if r.guard == "quiet-hours"]
    assert found
    assert found[0].until is not None
    assert found[0].until.astimezone(UTC) == datetime(2026, 6, 18, 0, 0, tzinfo=UTC)


def test_a_deputy_is_not_bound_by_the_absence_of_our_contact() -> None:
    week = WorkWeek("UTC").without([(NOW.date(), NOW.date() + timedelta(30))])
    seen = view(correspondence((LONG_AGO, ours(60)), week=week))
    assert "quiet-hours" in refused(seen)
    assert "quiet-hours" not in refused(seen, "successor", Channel.MAIL, person="lee@harbour.example")


def test_a_letter_may_be_written_at_any_hour() -> None:
    assert "quiet-hours" not in refused(of(), "compassion", Channel.LETTER, NOW.replace(hour=23))


def test_unread_mail_stops_every_contact() -> None:
    old = SourceState("imap", "inbox", NOW - timedelta(days=5))
    fresh = SourceState("imap", "inbox", NOW - timedelta(days=1))
    known = correspondence((LONG_AGO, ours(60)))
    assert "source-stale" in refused(view(known, world=World(sources=(old,))))
    assert "source-stale" not in refused(view(known, world=World(sources=(fresh,))))
    assert "source-stale" in refused(view(known, world=World(sources=(fresh, replace(fresh, stopped="refused")))))


def test_a_table_is_no_mailbox() -> None:
    known = correspondence((LONG_AGO, ours(60)))
    old = SourceState("calls", "calls.csv", NOW - timedelta(days=50))
    assert "source-stale" not in refused(view(known, world=World(sources=(old,))))


def test_while_life_comes_first_only_compassion_may_go() -> None:
    gone = out_of_office(5, "away", (NOW + timedelta(10)).date(), sensitive=True)
    seen = view(correspondence((LONG_AGO, ours(60)), signals=(gone,)))
    assert "sensitive-event" in refused(seen, "value", Channel.MAIL)
    assert "sensitive-event" not in refused(seen, "compassion", Channel.MAIL)


def test_the_reason_never_names_the_event() -> None:
    told = touch(5, "My mother died.", side=Side.THEIRS, said=Said(sensitive=True))
    found = check(view(correspondence((LONG_AGO, told))), Proposal("value", Channel.MAIL, THEM, NOW))
    assert all("mother" not in r.reason and "died" not in r.reason for r in found)


def test_an_apology_is_made_once_an_episode() -> None:
    said = of(ours(60, "?", "?"), call(30, Disposition.VOICEMAIL, "apologised, my fault, feedback welcome"))
    assert "once-per-episode" in refused(said, "apology-call")
    assert "once-per-episode" not in refused(said, "ask-why")
    fresh = of(ours(95, "Sorry for the delay."), ours(60, "?", "?"))
    assert "once-per-episode" not in refused(fresh, "apology-call")


def test_who_asked_for_writing_is_not_called() -> None:
    seen = view(correspondence((theirs(90, "Please only by e-mail, our line is poor."), ours(60, "?", "?"))))
    assert "their-channel" in refused(seen)
    assert "their-channel" not in refused(seen, channel=Channel.MAIL)
