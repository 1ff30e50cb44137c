"""Events in mails, automatic replies and notes: whose they are, until when, and with what care."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from unghost.causes.cause import View
from unghost.causes.diagnose import diagnose
from unghost.causes.events.care import BE_KIND, in_lists, minimal, shareable
from unghost.causes.events.event import RULES, Event, EventKind, Whom
from unghost.causes.events.find import events
from unghost.domain.record import Note
from unghost.domain.said import OptOut, Scope
from unghost.domain.touch import Disposition
from unghost.testing.build import World, at, call, correspondence, ours, out_of_office, person, theirs, touch, view

BASE = (theirs(60, "Good."), ours(40, "How is it?", "How is it?"))


def said(text: str, days_ago: float = 20) -> tuple[Event, ...]:
    return events(view(correspondence((*BASE, theirs(days_ago, text)))))


def noted(text: str, days_ago: float = 20) -> View:
    known = correspondence((*BASE, call(days_ago, Disposition.ANSWERED, text)))
    return view(known)


@pytest.mark.parametrize(
    ("text", "kind", "about"),
    [
        ("I broke my hip on the ice and surgery was on Tuesday.", "illness", "person"),
        ("My mother passed away on Sunday.", "death", "person"),
        ("Our twins were born last week, I am at home with them. It was a premature birth.", "birth", "person"),
        ("I am on maternity leave until autumn.", "leave", "person"),
        ("There is a family emergency and I must go home.", "family", "person"),
        ("We were acquired by a larger group last month.", "acquisition", "account"),
        ("We are in the middle of a merger with our sister company.", "merger", "account"),
        ("They laid off half the people in our office.", "layoffs", "account"),
        ("There is a spending freeze until further notice.", "freeze", "account"),
        ("Our company filed for bankruptcy on Friday.", "insolvency", "account"),
        ("We are moving to new offices next month.", "office_move", "account"),
        ("There is a reorganisation going on here.", "reorganisation", "account"),
        ("My boss was fired on Friday.", "dismissal", "decider"),
        ("Our director resigned.", "resignation", "decider"),
        ("I'm leaving the company at the end of May.", "departure", "person"),
        ("I have been promoted to head of buying.", "promotion", "person"),
    ],
)
def test_their_own_words_tell_what_happened(text: str, kind: str, about: str) -> None:
    found = said(text)
    assert (kind, about) in {(e.kind.value, e.about.value) for e in found}
    assert all(e.quote in text for e in found)


@pytest.mark.parametrize(
    "text",
    [
        "We were acquired in 2011.",
        "We were acquired years ago.",
        "If we were acquired, the contract would end.",
        "We might be acquired one day.",
        "We were not acquired.",
        "One of our customers was acquired.",
        "Our supplier filed for bankruptcy.",
        "Has your company been acquired?",
        "I was sorry to hear about your illness.",
        "Congratulations on your new baby!",
        "I am leaving for Leeds on Friday.",
        "I am leaving now, call me tomorrow.",
        "We print cards for a funeral director.",
        "Tom has left the company.",
        "My father had a small business.",
        "The restructuring of our menu is done.",
        "I just returned from maternity leave.",
    ],
)
def test_what_is_old_denied_supposed_or_another_s_is_none(text: str) -> None:
    assert said(text) == ()


def test_a_colleague_tells_of_the_person_not_of_themselves() -> None:
    def from_colleague(text: str) -> tuple[Event, ...]:
        al = "al@harbour.example"
        other = correspondence(
            (touch(30, "Is Jo Brandon there?", person=al), theirs(20, text, person=al)), who=person(al, "Al Hill")
        )
        return events(view(correspondence(BASE), world=World(others=(other,))))

    assert [e.about for e in from_colleague("Jo Brandon has left the company.")] == [Whom.PERSON]
    assert from_colleague("Jo will write. I'm leaving the company in May.") == ()


def test_notes_and_calls_tell_of_them_not_of_us() -> None:
    assert [(e.kind.value, e.origin) for e in events(noted("He is in hospital after an operation."))] == [("illness", "note")]
    assert events(noted("I was in hospital, so I called late.")) == ()
    known = replace(correspondence(BASE), notes=(Note(at(10), "jo@harbour.example", "Her mother died."),))
    assert [e.kind.value for e in events(view(known))] == ["death"]


def test_what_they_say_is_over_is_no_event_any_more() -> None:
    known = correspondence((*BASE, theirs(20, "There is a spending freeze."), theirs(10, "The spending freeze was lifted.")))
    assert events(view(known)) == ()


def test_an_illness_is_forgotten_three_months_after_the_day_they_named() -> None:
    away = "I am in hospital and will be back on 1 May."
    signal = out_of_office(200, away, date(2026, 5, 1), sensitive=True)
    (event,) = events(view(correspondence(BASE, signals=[signal])))
    assert event.expires.date() == date(2026, 7, 30)
    assert event.origin == "automatic reply"


@pytest.mark.parametrize(
    ("text", "days"), [("I am in hospital.", 90), ("My mother passed away.", 180), ("My wife gave birth to a baby.", 120)]
)
def test_after_its_time_neither_quote_nor_kind_is_left(text: str, days: int) -> None:
    assert len(said(text, days - 1)) == 1
    seen = view(correspondence((theirs(days + 1, text), ours(days - 1, "All good wishes."))))
    assert events(seen) == ()
    causes = {w.cause: w for w in diagnose(seen).causes}
    assert causes["life_event"].supports == ()


def test_every_kind_has_its_rule_with_a_reason() -> None:
    assert set(RULES) == set(EventKind)
    assert all(rule.days > 0 and len(rule.why) > 20 for rule in RULES.values())
    assert {kind.value for kind, rule in RULES.items() if rule.sensitive} == {"illness", "birth", "death", "leave", "family"}


def test_a_sensitive_event_leaves_as_a_note_to_be_kind() -> None:
    private, public = said("My mother passed away on Sunday.")[0], said("We were acquired by a larger group.")[0]
    assert (shareable(private), shareable(public)) == (False, True)
    assert (minimal(private).note, minimal(private).kind, minimal(private).quote) == (BE_KIND, None, None)
    assert minimal(public).quote == "We were acquired by a larger group."
    assert len(in_lists([private, private, public])) == 2


def test_where_they_asked_us_to_stop_their_life_is_nobody_s_business() -> None:
    wish = theirs(20, "My mother passed away on Sunday. Stop writing to me.")
    seen = view(correspondence((*BASE, wish)))
    stop = replace(seen.silence, suppressed=(OptOut(Scope.ALL, "Stop writing to me."), wish))
    assert events(replace(seen, silence=stop)) == ()


def test_the_reference_page_says_each_kind_with_its_time_and_reason() -> None:
    page = (Path(__file__).resolve().parents[4] / "docs/reference/events.md").read_text(encoding="utf-8")
    for kind, rule in RULES.items():
        sensitive = "yes" if rule.sensitive else ""
        assert f"| `{kind.value}` | {rule.title} | {rule.days} | {sensitive} | {rule.why} |" in page
