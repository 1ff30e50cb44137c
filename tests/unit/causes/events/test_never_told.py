"""What is nobody's business stays in the owner's own view: no script, no list of the day tells an illness or a death."""

from __future__ import annotations

from functools import cache

import pytest

from mails import ME, SETTINGS, at, mail
from unghost.app.case import Review
from unghost.app.contract import case_json, listed_case_json
from unghost.app.review import review
from unghost.app.today import today
from unghost.causes.cause import View
from unghost.causes.events.care import BE_KIND
from unghost.cli.command import Out
from unghost.cli.show_today import show_entry, show_today
from unghost.domain.message import Kind
from unghost.drafts.script import script
from unghost.history.history import Facts
from unghost.history.weave import no_holidays
from unghost.plays.recommend import library
from unghost.silence.landmark.kept import Forgetful
from unghost.silence.landmark.learn import LandmarkLearner
from unghost.silence.landmark.prior import shipped_prior
from unghost.silence.watch.tops import SHIPPED_TOPS

LEARN = LandmarkLearner(shipped_prior(), SHIPPED_TOPS, Forgetful())
JIM = "Jim Doe <jim@acme.example>"
ANA = "Ana Ray <ana@fern.example>"
MATTER = ("pneumonia", "hospital", "funeral", "mother", "passed away", "surgery", "bereave")
FACTS = Facts(
    messages=(
        mail(0, ME, JIM, "Which pump should come first?", ident="a1"),
        mail(1, JIM, ME, "The blue one.", ident="a2", answers="a1"),
        mail(2, ME, JIM, "It is yours for 300. Shall we send it?", ident="a3", answers="a2"),
        mail(
            3,
            JIM,
            ME,
            "I am in hospital with pneumonia and surgery is due on Monday.",
            ident="a4",
            answers="a3",
            subject="Re: My pneumonia",
        ),
        mail(8, ME, JIM, "Shall we send it in May?", ident="a5", subject="Re: My pneumonia"),
        mail(0, ME, ANA, "Which lamp should come first?", ident="b1"),
        mail(1, ANA, ME, "The red one.", ident="b2", answers="b1"),
        mail(2, ME, ANA, "It is yours for 200. Does it suit you?", ident="b3", answers="b2"),
        mail(
            2.01,
            ANA,
            ME,
            "I am away for the funeral of my mother, who passed away, until 20 March.",
            ident="b4",
            kind=Kind.OUT_OF_OFFICE,
            back=at(18),
            subject="Funeral",
        ),
    )
)


@cache
def judged(days: int) -> Review:
    return review(FACTS, at(days), SETTINGS, no_holidays, LEARN)


@pytest.mark.parametrize("now", [12, 40])
def test_no_list_of_the_day_tells_it(now: int, capsys: pytest.CaptureFixture[str]) -> None:
    found, out = judged(now), Out(as_json=False, quiet=False, colour=False)
    show_today(today(found), SETTINGS, out)
    for number, case in enumerate(found.cases, 1):
        show_entry(number, case, found.now, out)
    shown = " ".join(capsys.readouterr().out.casefold().split())
    assert not [word for word in MATTER if word in shown]
    assert shown.count(BE_KIND.casefold()) >= 2


def test_no_script_of_any_play_tells_it() -> None:
    found = judged(40)
    for case in found.cases:
        seen = View(found.history, case.correspondence, case.silence)
        for play in library():
            words = " ".join(script(play, seen)).casefold()
            assert not [word for word in MATTER if word in words], play


def test_a_list_as_json_has_a_note_and_the_owner_s_view_the_passage() -> None:
    found = judged(12)
    listed = [event for case in found.cases for event in listed_case_json(case)["events"]]
    assert listed
    assert all((event["kind"], event["quote"], event["note"]) == (None, None, BE_KIND) for event in listed)
    whole = [event for case in found.cases for event in case_json(case)["events"]]
    assert {event["kind"] for event in whole} == {"illness", "death"}
    assert all(event["sensitive"] and event["quote"] for event in whole)


def test_after_its_time_the_owner_s_view_is_silent_too() -> None:
    found = judged(400)
    for case in found.cases:
        told = case_json(case)
        assert told["events"] == []
        quotes = [e["quote"] for c in told["causes"] for e in (*c["for"], *c["against"])]
        quotes += [e["quote"] for part in told["groundwork"].values() for e in part["evidence"]]
        assert not [q for q in quotes if any(word in q.casefold() for word in MATTER)]
