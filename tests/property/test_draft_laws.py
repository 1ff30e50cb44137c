"""Laws of drafts: whatever they wrote, a letter is plain text of ours; the same history, the same draft; every fact is linked."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from mails import ME, SETTINGS, at, mail
from unghost.app.compose import Composed, compose, view_of
from unghost.app.compose_check import check_words
from unghost.app.people import case_of
from unghost.app.review import review
from unghost.domain.message import Message
from unghost.domain.record import Call, Deal
from unghost.domain.settings import Settings
from unghost.domain.touch import Disposition, Side
from unghost.drafts.shown import facts_shown
from unghost.drafts.style import learn, sample_of
from unghost.drafts.templates import VARIABLES, filled
from unghost.drafts.wording import forbidden
from unghost.errors import UnghostError
from unghost.guards.facts import unbacked
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.plays.catalogue import library
from unghost.silence.kaplan_meier import learn_kaplan_meier

HOSTILE = st.one_of(
    st.sampled_from(
        (
            "{{ 7*7 }}",
            "{% for x in range(9) %}x{% endfor %}",
            "{name}",
            "Pier\r\nBcc: all@evil.example",
            "\x1b[31mred\u202egnp",
            "Re: Re: AW: Fwd: Pier",
            "{{ cycler.__init__.__globals__ }}",
            "",
        )
    ),
    st.text(max_size=60),
)
NOW = at(70.1)
LETTERS = [name for name, play in library().items() if play.letter is not None]


def talk(name: str, subject: str, words: str) -> tuple[Message, ...]:
    jim = "jim@acme.example"
    made = (
        mail(1, ME, jim, "Which pump runs hottest?", ident="a1@x.example"),
        mail(2, jim, ME, f"The one by the door.\n{words}", ident="b1@x.example", answers="a1@x.example"),
        mail(3, ME, jim, "Which should come first?", ident="a2@x.example", answers="b1@x.example"),
    )
    named = (replace(m, subject=subject) for m in made)
    return tuple(replace(m, sender=replace(m.sender, name=name)) if m.sender and m.sender.email == jim else m for m in named)


def composed(messages: tuple[Message, ...], deal: str, own: Settings = SETTINGS) -> list[tuple[Composed, Facts]]:
    """Return the letters of every play that has a place here."""
    calls = tuple(Call(at(day), "jim@acme.example", Side.OURS, Disposition.NO_ANSWER, 0) for day in (30, 45, 60))
    deals = (Deal(deal, "acme.example", ("jim@acme.example",), stated=0.5),) if deal else ()
    facts = Facts(messages=messages, calls=calls, deals=deals)
    found = review(facts, NOW, own, no_holidays, learn_kaplan_meier)
    style = learn(one for m in messages if m.sender and m.sender.email == ME and (one := sample_of(m)))
    made = []
    for play in LETTERS:
        try:
            made.append((compose(case_of(found, "jim@acme.example"), found, play, style=style), facts))
        except UnghostError:
            continue
    return made


@settings(max_examples=25, deadline=None)
@given(HOSTILE, HOSTILE, HOSTILE, HOSTILE)
def test_whatever_they_wrote_a_letter_is_plain_and_no_template_of_theirs_runs(
    name: str, subject: str, words: str, deal: str
) -> None:
    for letter, _ in composed(talk(name, subject, words), deal):
        assert forbidden(letter.subject) is None
        assert forbidden(letter.body) is None
        assert "\n" not in letter.subject
        assert "49" not in letter.subject + letter.body or "49" in name + subject + words + deal
        assert "<class" not in letter.body
        assert letter.to == "jim@acme.example"
        assert all("\n" not in one and " " not in one for one in (letter.answers, *letter.references))
        assert letter.subject.lower().count("re:") <= 1 + deal.lower().count("re:") + subject.lower().count("re:")
        assert letter.answers or not letter.subject.startswith("Re:") or deal.startswith("Re:")


@settings(max_examples=10, deadline=None)
@given(HOSTILE, HOSTILE)
def test_the_same_history_gives_the_same_drafts_in_any_order(name: str, subject: str) -> None:
    messages = talk(name, subject, "")
    assert [one for one, _ in composed(messages, "Pier")] == [one for one, _ in composed(messages[::-1], "Pier")]


PIECES = (
    *("14 July", "on 3 March", "40 lamps", "9,000 euros", "at 81 degrees", "12,345", "1940"),
    *("Dear Ms Okafor,", "https://x.example/a", "…", "yes"),
)
WORDS = st.lists(st.sampled_from(PIECES), max_size=8).map(" and ".join)


@settings(max_examples=40, deadline=None)
@given(WORDS, WORDS)
def test_every_fact_is_linked_or_refused(theirs: str, ours: str) -> None:
    facts = Facts(messages=talk("Jim Doe", "Pumps", theirs))
    found = review(facts, NOW, SETTINGS, no_holidays, learn_kaplan_meier)
    view = view_of(case_of(found, "jim@acme.example"), found)
    body = f"Hello Jim,\n\n{ours}\n\nNora"
    checked = check_words(view, Composed(ME, "jim@acme.example", "jim@acme.example", "fresh-start", "Pumps", body))
    linked = {body[s.start : s.end] for s in facts_shown(view, body)}
    every = unbacked(body, "Jim Doe jim@acme.example", NOW.date())
    unlinked = [fact for fact in every if not any(fact in one or one in fact for one in linked)]
    refused = " ".join(r.reason for r in checked.refusals if r.guard == "unbacked-facts")
    assert not unlinked or refused
    for shown in checked.shown:
        quoted = [m for m in facts.messages if m.message_id == shown.message]
        assert not shown.quote or not quoted or any(shown.quote in f"{m.text}\n{m.subject}\n{m.sender}" for m in quoted)


def test_the_laws_have_something_to_hold() -> None:
    assert {letter.play for letter, _ in composed(talk("Jim Doe", "Pumps", ""), "Pier")} >= {"fresh-start", "value"}
    play = library()["value"]
    assert play.letter is not None
    places = dict.fromkeys(VARIABLES, "")
    assert (
        "56" in filled(play, play.letter, places, {"value": "Subject: x\n\n" + "{{ 7 + 49 }}"}).body
    )  # what must never happen to theirs
