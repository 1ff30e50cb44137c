"""A play and a case become a letter that could go: pure, in the user's style, in its thread, with who we are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mails import ME, SETTINGS, at, mail
from unghost.app.case import Case, Review
from unghost.app.compose import Composed, compose, view_of
from unghost.app.compose_check import Checked, check_words, linted
from unghost.app.people import case_of
from unghost.app.review import review
from unghost.domain.item import Item
from unghost.domain.letter import Origin
from unghost.domain.message import Message
from unghost.domain.record import Call, Deal
from unghost.domain.settings import Settings
from unghost.domain.touch import Channel, Disposition, Side
from unghost.drafts.style import Last, Style
from unghost.errors import BadUse, CouldNot
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.pressure.rule import Level
from unghost.silence.kaplan_meier import learn_kaplan_meier

JIM = "Jim Doe <jim@acme.example>"
NOW = at(70.1)
DEAL = Deal("Second pump", "acme.example", ("jim@acme.example",), stated=0.5)
TALK = (
    mail(1, ME, JIM, "Which pump runs hottest?", ident="a1@brightwell.example"),
    mail(2, JIM, ME, "The one by the door, at 81 degrees.", ident="b1@acme.example", answers="a1@brightwell.example"),
    mail(3, ME, JIM, "Which of the two should come first?", ident="a2@brightwell.example", answers="b1@acme.example"),
)
ASKED = mail(4, JIM, ME, "What would the small one cost?", ident="b2@acme.example", answers="a2@brightwell.example")
TRIED = tuple(Call(at(day), "jim@acme.example", Side.OURS, Disposition.NO_ANSWER, 0) for day in (30, 45, 60))


def judged(*messages: Message, settings: Settings = SETTINGS, items: tuple[Item, ...] = ()) -> tuple[Case, Review]:
    facts = Facts(messages=messages or TALK, deals=(DEAL,), calls=TRIED, items=items)
    found = review(facts, NOW, settings, no_holidays, learn_kaplan_meier)
    return case_of(found, "jim@acme.example"), found


def made(play: str = "fresh-start", style: Style = Style(), **more: object) -> Composed:  # noqa: B008  - a frozen value
    return compose(*judged(**more), play, style=style)  # type: ignore[arg-type]  # what judged takes


def checked(words: Composed) -> Checked:
    case, found = judged()
    return check_words(view_of(case, found), words)


def test_the_same_history_gives_the_same_letter() -> None:
    assert made() == made()
    assert made() == compose(*judged(*reversed(TALK)), "fresh-start")


def test_a_letter_names_them_and_us_and_begins_a_thread() -> None:
    found = made()
    assert (found.to, found.by, found.person, found.play) == ("jim@acme.example", ME, "jim@acme.example", "fresh-start")
    assert found.subject == "One thought about Second pump"
    assert found.body.startswith("Hello Jim,\n\nOne thought about “Second pump”")
    assert found.body.endswith("\n\nNora")
    assert (found.answers, found.references) == ("", ())
    assert found.words in found.body


def test_what_they_asked_is_answered_in_its_thread() -> None:
    found = compose(*judged(*TALK, ASKED), "answer-first")
    assert (found.subject, found.answers) == ("Re: The second pump", "b2@acme.example")
    assert found.references == ("a1@brightwell.example", "b1@acme.example", "a2@brightwell.example")
    assert not [r for r in checked(found).refusals if "Re:" in r.reason]


def test_the_users_style_is_applied() -> None:
    style = Style("Hi {name}!", "Best,", "Nora E.", people={"jim@acme.example": Last("Dear {name},", "Jim", NOW)})
    assert made(style=style).body.startswith("Dear Jim,\n\n")
    assert made(style=replace(style, people={})).body.startswith("Hi Jim!\n\n")
    assert made(style=style).body.endswith("\n\nBest,\nNora E.")
    assert made(style=replace(style, people={}, names="full")).body.startswith("Hi Jim Doe!\n\n")


def test_a_name_nobody_knows_is_not_invented() -> None:
    bare = tuple(
        replace(m, sender=replace(m.sender, name=""), to=tuple(replace(a, name="") for a in m.to)) for m in TALK if m.sender
    )
    assert compose(*judged(*bare), "fresh-start", style=Style("Dear {name},")).body.startswith("Hello,\n\n")


def test_who_we_are_stands_under_it_where_law_wants_it_and_is_no_unbacked_fact() -> None:
    settings = replace(SETTINGS, company="Brightwell Ltd", postal=("12 Mill Lane", "Leeds LS1 4AP"))
    found = made(settings=settings)
    assert found.body.endswith("Nora\n\nBrightwell Ltd\n12 Mill Lane\nLeeds LS1 4AP")
    case, seen = judged(settings=settings)
    assert not [r for r in check_words(view_of(case, seen), found).refusals if r.guard == "unbacked-facts"]
    assert "unghost settings company" in "\n".join(made().notes)


def test_an_item_of_the_library_comes_with_its_link_and_backs_its_facts() -> None:
    item = Item(at(0), "https://pumps.example/heat-81", "Pumps that run hot", ("pump",))
    found = made("value", items=(item,))
    assert "Pumps that run hot, https://pumps.example/heat-81" in found.body
    assert found.backed_by == ("Pumps that run hot", "https://pumps.example/heat-81")
    file = replace(item, place="/home/nora/heat.pdf")
    without = made("value", items=(file,))
    assert "/home" not in without.body
    assert "is a file, and letters carry none" in "\n".join(without.notes)


def test_a_language_we_do_not_speak_is_said_and_not_pretended() -> None:
    texts = (
        "Welche von den Pumpen ist die heißeste?",
        "Die an der Tür ist es, und sie ist auch sehr alt.",
        "Welche soll es denn sein?",
    )
    german = tuple(replace(m, text=text) for m, text in zip(TALK, texts, strict=True))
    style = Style(germans={"jim@acme.example": "Sie"})
    notes = "\n".join(compose(*judged(*german), "fresh-start", style=style).notes)
    assert "You write to each other in German; these words are English. You say “Sie” to them." in notes
    ours = "Which of the two should be the first that we look at for you?"
    mixed = (replace(german[0], text=ours), german[1], replace(german[2], text=ours))
    assert "German" not in "\n".join(compose(*judged(*mixed), "fresh-start").notes)


def test_another_way_than_mail_is_no_draft() -> None:
    with pytest.raises(BadUse):
        compose(*judged(), "fresh-start", Channel.CALL)
    with pytest.raises(CouldNot):
        compose(*judged(), "wait")
    with pytest.raises(BadUse):
        compose(*judged(), "no-such-play")


def test_a_fact_of_the_users_own_is_shown_or_refused() -> None:
    found = made()
    right = checked(replace(found, body="Hello Jim,\n\nthe one by the door runs at 81 degrees.\n\nNora"))
    assert right.fine
    assert [(s.message, s.quote) for s in right.shown] == [("b1@acme.example", "The one by the door, at 81 degrees.")]
    wrong = checked(replace(found, body="Hello Jim,\n\nthe one by the door runs at 97 degrees.\n\nNora"))
    assert [r.guard for r in wrong.refusals] == ["unbacked-facts"]
    assert "“97”" in wrong.refusals[0].reason


def test_errors_of_the_linter_come_first_and_forbid() -> None:
    found = checked(replace(made(), body="Hello Jim,\n\nI have emailed you four times.\n\nNora"))
    assert found.findings[0].level is Level.ERROR
    assert "lint-errors" in {r.guard for r in found.refusals}


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"body": "Hello Jim,\n\nhere it is: …\n\nNora"}, "One place (“…”) is yours to fill in."),
        ({"body": "… and …"}, "2 places"),
        ({"subject": "Re: The second pump"}, "begins a new thread"),
        ({"subject": "x\nBcc: all@x.example"}, "control character"),
        ({"body": "Hello\x07"}, "control character"),
        ({"body": " "}, "needs a subject and words"),
        ({"to": "no-reply@acme.example"}, "belongs to a machine"),
    ],
)
def test_what_is_wrong_with_a_letter_as_such_is_refused(change: dict[str, str], says: str) -> None:
    found = checked(replace(made(), **change))  # type: ignore[arg-type]  # texts alone are changed
    assert any(says in r.reason for r in found.refusals)


def test_a_finding_counts_characters_of_what_was_linted() -> None:
    words = replace(made(), body="Hello Jim,\n\nI have emailed you four times.\n\nNora")
    for finding in checked(words).findings:
        assert linted(words)[finding.start : finding.end] == finding.quote


def test_a_version_says_the_same_as_the_letter_and_checks_alike() -> None:
    found = made()
    version = found.version("d1", 1, NOW, checked(found).shown, Origin.MODEL)
    assert (version.subject, version.body, version.to, version.origin) == (found.subject, found.body, found.to, Origin.MODEL)
    case, seen = judged()
    assert check_words(view_of(case, seen), version) == check_words(view_of(case, seen), found)
    assert all(s.start < s.end <= len(version.body) for s in version.shown)
