"""Laws of events: the order of facts does not matter, the future changes nothing, every quote is somebody's own words."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from random import Random  # noqa: TID251 - the type only: hypothesis hands in a seeded one

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mails import ME, SETTINGS, at, mail
from property.worlds import PEOPLE, worlds
from unghost.causes.cause import View
from unghost.causes.events.event import RULES, Event
from unghost.causes.events.find import events
from unghost.domain.message import Kind, Message
from unghost.domain.news import News
from unghost.history.history import Facts
from unghost.history.weave import weave
from unghost.testing.build import silent

LAW = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
TOLD = (
    "I am in hospital after surgery.",
    "My mother passed away.",
    "We were acquired by a larger group.",
    "The spending freeze was lifted.",
    "There is a spending freeze.",
    "I'm leaving the company in May.",
    "All is well here.",
)
TITLES = ("Fabrikam to acquire Acme", "Acme cuts 200 jobs", "Acme denies merger talks", "Acme's CFO Jane Roe resigns", "Rain")
NOTICES = ("Congratulate Jim Doe on his new position as Buyer at Globex", "Jim Doe is celebrating 5 years at Acme")


@st.composite
def told_worlds(draw: st.DrawFn) -> Facts:
    """Draw a month of correspondence with events in it, and news beside it."""
    facts = draw(worlds(most=6))
    days = st.integers(0, 29 * 24).map(lambda hours: hours / 24)
    mails: list[Message] = []
    for n in range(draw(st.integers(0, 4))):
        kind = draw(st.sampled_from((Kind.HUMAN, Kind.OUT_OF_OFFICE)))
        text = draw(st.sampled_from(TOLD))
        mails.append(mail(draw(days), draw(st.sampled_from(PEOPLE)), ME, text, ident=f"e{n}@test.example", kind=kind))
    for n in range(draw(st.integers(0, 2))):
        subject = draw(st.sampled_from(NOTICES))
        sender = "Network <no-reply@network.example>"
        mails.append(mail(draw(days), sender, ME, "More.", ident=f"n{n}@test.example", kind=Kind.LIST, subject=subject))
    news = [
        News(f"k{n}", at(draw(days)), draw(st.sampled_from(TITLES)), "", "", f"paper/{draw(st.integers(0, 2))}")
        for n in range(draw(st.integers(0, 4)))
    ]
    return replace(facts, messages=(*facts.messages, *mails), news=tuple(news))


def found(facts: Facts, now: datetime) -> dict[str, tuple[Event, ...]]:
    history = weave(facts, now, SETTINGS)
    return {person: events(View(history, c, silent(c))) for person, c in history.people.items()}


@LAW
@given(facts=told_worlds(), random=st.randoms(use_true_random=False))
def test_the_order_of_facts_does_not_matter(facts: Facts, random: Random) -> None:
    shuffled = replace(
        facts,
        messages=tuple(random.sample(facts.messages, len(facts.messages))),
        news=tuple(random.sample(facts.news, len(facts.news))),
    )
    assert found(facts, at(31)) == found(shuffled, at(31))


@LAW
@given(facts=told_worlds(), day=st.integers(1, 30))
def test_the_future_does_not_change_what_is_known(facts: Facts, day: int) -> None:
    now = at(day)
    past = replace(
        facts,
        messages=tuple(m for m in facts.messages if m.date is None or m.date <= now),
        news=tuple(n for n in facts.news if n.at <= now),
        calls=tuple(c for c in facts.calls if c.at <= now),
    )
    assert found(facts, now) == found(past, now)


@LAW
@given(facts=told_worlds(), months=st.integers(1, 24))
def test_every_quote_is_verbatim_and_nothing_outlives_its_time(facts: Facts, months: int) -> None:
    now = at(30 * months)
    texts = [m.text for m in facts.messages] + [m.subject for m in facts.messages] + [n.title for n in facts.news]
    for person in found(facts, now).values():
        for event in person:
            assert any(event.quote in text for text in texts)
            assert event.at <= now < event.expires
            assert event.sensitive == RULES[event.kind].sensitive
