"""The budgets of an episode and of a house, and the room between two touches."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from unghost.causes.cause import View
from unghost.domain.ledger import Entry, Sort
from unghost.domain.record import About, Says, Tick
from unghost.domain.settings import Settings
from unghost.domain.touch import Channel, Disposition, Touch
from unghost.guards.check import check
from unghost.guards.guard import Proposal, Refusal
from unghost.testing.build import (
    NOW,
    SETTINGS,
    THEM,
    US,
    World,
    call,
    correspondence,
    ours,
    person,
    silent,
    theirs,
    touch,
    view,
)

LONG_AGO = theirs(90, "Good.")
PUSHY = "I haven't heard back from you. If you don't reply by Friday I will close your file."


def found(seen: View, guard: str, play: str = "ask-why", channel: Channel = Channel.MAIL, **more: object) -> Refusal | None:
    proposal = replace(Proposal(play, channel, THEM, NOW), **more)  # type: ignore[arg-type]  # each test names its own field
    return next((r for r in check(seen, proposal) if r.guard == guard), None)


def of(*touches: Touch, settings: Settings = SETTINGS) -> View:
    return view(correspondence((LONG_AGO, *touches)), world=World(settings=settings))


def test_a_spent_budget_says_so_and_names_what_gives_it_back() -> None:
    refusal = found(of(ours(80), ours(60), ours(40)), "delivered-cap")
    assert refusal is not None
    assert refusal.spent
    assert refusal.until is None
    assert "sign of life" in refusal.needs
    assert refusal.needs in refusal.reason


def test_a_voicemail_is_an_attempt_and_a_touch() -> None:
    seen = of(ours(80), call(60, Disposition.VOICEMAIL), call(50, Disposition.VOICEMAIL))
    assert found(seen, "delivered-cap") is not None
    assert found(seen, "attempts-cap", channel=Channel.CALL) is None
    assert found(of(*seen.correspondence.ours, call(40)), "attempts-cap", channel=Channel.CALL) is not None


def test_calls_before_the_first_letter_count_from_their_last_word_on() -> None:
    seen = of(call(70), call(60), call(50), ours(40, "Shall we?", "Shall we?"))
    assert found(seen, "attempts-cap", channel=Channel.CALL) is not None


def test_a_word_of_theirs_gives_every_budget_back() -> None:
    seen = of(ours(80), ours(60), ours(40), call(35), call(30), call(25), theirs(10, "Yes?"))
    assert found(seen, "delivered-cap") is None
    assert found(seen, "attempts-cap", channel=Channel.CALL) is None


def test_other_budgets_in_the_settings_hold_at_once_and_can_be_taken_back() -> None:
    touches = (ours(80), ours(60), ours(40))
    assert found(of(*touches, settings=replace(SETTINGS, max_delivered=3)), "delivered-cap") is None
    assert found(of(*touches), "delivered-cap") is not None


def test_a_message_on_the_machine_is_left_only_where_the_user_allows_it() -> None:
    seen = of(ours(60))
    assert found(seen, "no-voicemail", channel=Channel.CALL, voicemail=True) is not None
    assert found(seen, "no-voicemail", channel=Channel.CALL) is None
    allowed = replace(SETTINGS, voicemail=True)
    assert found(of(ours(60), settings=allowed), "no-voicemail", channel=Channel.CALL, voicemail=True) is None
    full = of(ours(80), ours(60), ours(40), settings=allowed)
    assert found(full, "delivered-cap", channel=Channel.CALL, voicemail=True) is not None


def test_a_spent_dose_leaves_only_what_takes_pressure_away() -> None:
    seen = of(ours(60, PUSHY), ours(40, PUSHY))
    assert found(seen, "dose-cap") is not None
    for play in ("apology-call", "release", "compassion", "answer-first"):
        assert found(seen, "dose-cap", play) is None


def test_calm_words_and_words_nobody_got_are_no_dose() -> None:
    assert found(of(ours(60, "The drawing is attached, no reply needed."), ours(40, "A piece on salt.")), "dose-cap") is None
    assert found(of(ours(60), call(40, note=PUSHY), call(30, note=PUSHY)), "dose-cap") is None


def house(*moments: float, settings: Settings = SETTINGS) -> View:
    """Return a view of somebody whose five colleagues got one mail each, so many days ago."""
    others = tuple(
        correspondence(
            [replace(ours(day), person=f"p{n}@harbour.example", by="sam@studio.example")], who=person(f"p{n}@harbour.example")
        )
        for n, day in enumerate(moments)
    )
    return view(correspondence((LONG_AGO,)), world=World(settings=settings, others=others))


def test_a_house_has_had_enough_when_six_touches_lie_unanswered() -> None:
    assert found(house(1, 2, 3, 4, 5), "account-cap") is None
    refusal = found(house(1, 2, 3, 4, 5, 6), "account-cap")
    assert refusal is not None
    assert refusal.until == NOW - timedelta(days=6) + timedelta(days=28)
    assert not refusal.spent


def test_of_more_than_six_as_many_must_age_as_are_too_many() -> None:
    refusal = found(house(1, 2, 3, 4, 5, 6, 20), "account-cap")
    assert refusal is not None
    assert refusal.until == NOW - timedelta(days=6) + timedelta(days=28)


def test_one_mail_to_six_people_is_one_touch_to_the_house() -> None:
    assert found(house(1, 1, 1, 1, 1, 1), "account-cap") is None


def test_a_living_conversation_never_fills_the_house() -> None:
    talking = correspondence([*(ours(n) for n in range(3, 12)), theirs(2, "Fine.")])
    assert found(view(talking), "account-cap") is None


def test_a_limit_of_nothing_needs_another_limit() -> None:
    refusal = found(house(settings=replace(SETTINGS, max_account=0)), "account-cap")
    assert refusal is not None
    assert refusal.until is None
    assert refusal.needs


def test_whoever_takes_long_gets_at_least_as_long() -> None:
    slow = [t for n in range(4) for t in (ours(700 - 120 * n, "?", "?"), theirs(640 - 120 * n, "Yes."))]
    seen = view(correspondence((*slow, ours(50, "?", "?"))))
    assert found(seen, "contact-gap") is not None


def test_one_reminder_on_the_day_needs_no_gap_and_a_second_does() -> None:
    wake = (NOW - timedelta(days=2)).date()
    known = correspondence((LONG_AGO, ours(4, "In June, then.")))
    due = view(known, replace(silent(known), wake=wake))
    assert found(due, "contact-gap", "park") is None
    again = correspondence((LONG_AGO, ours(1, "We said June.")))
    assert found(view(again, replace(silent(again), wake=wake)), "contact-gap", "park") is not None


def offered(play: str, days_ago: float, *touches: Touch) -> View:
    line = Entry(NOW - timedelta(days=days_ago), Sort.OFFERED, THEM, {"play": play})
    seen = of(*touches)
    return replace(seen, history=replace(seen.history, ledger=(line,)))


def test_a_bold_stroke_is_made_once() -> None:
    mail = ours(40, "A drawing of your pier, as a cake.")
    assert found(offered("bold", 41, ours(60), mail), "once-per-episode", "bold") is not None
    assert found(offered("bold", 39, ours(60), mail), "once-per-episode", "bold") is None
    assert found(offered("value", 41, ours(60), mail), "once-per-episode", "bold") is None
    assert found(offered("bold", 41, ours(60), mail, theirs(30, "Ha!")), "once-per-episode", "bold") is None


def test_any_play_said_to_be_made_once_is() -> None:
    mail = ours(40, "A drawing.")
    assert found(offered("personal", 41, mail), "once-per-episode", "personal") is None
    assert found(offered("personal", 41, mail), "once-per-episode", "personal", once=True) is not None


def test_the_users_word_on_a_touch_goes_before_the_ledger() -> None:
    mail = ours(40, "A drawing.")
    seen = offered("bold", 41, mail)
    tick = Tick(NOW, THEM, About.PLAY, f"touch:{mail.at.timestamp():.0f}", Says.YES, "value")
    seen = replace(seen, correspondence=replace(seen.correspondence, ticks=(tick,)))
    assert found(seen, "once-per-episode", "bold") is None


def test_nobody_is_a_colleague_of_nobody() -> None:
    assert found(of(touch(1, "Hello", by=US)), "colleague-on-it") is None
