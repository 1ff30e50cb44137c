"""Today: whoever needs one, why, what to do first; and everybody else, with when they come back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from site_of import Tab, sample_home, tab
from unghost.app.today import Sleeper, Today
from unghost.app.told_case import told_case
from unghost.domain.person import Person
from unghost.domain.settings import Settings
from unghost.history.history import SourceState
from unghost.testing.sample.plant import SAMPLE_NOW, SAMPLE_SETTINGS
from unghost.web.pages.today import _waking


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sample_home(tmp_path_factory.mktemp("today"))) as opened:
        yield opened


@pytest.fixture(scope="module")
def page(seller: Tab) -> str:
    found: str = seller.get("/today").text
    return found


def case_of(page: str, name: str) -> str:
    """Return the part of the page about somebody."""
    return next(part for part in page.split('<li class="case"') if f">{name}</a>" in part)


def test_the_day_is_told_in_a_sentence_and_cases_stand_in_order(seller: Tab, page: str) -> None:
    listed = seller.room.today()
    assert "<h1>Wednesday 17 June 2026</h1>" in page
    assert f"{len(listed.cases)} people are worth your time. {listed.waiting} waits are ordinary." in page
    names = re.findall(r'data-open href="[^"]+">([^<]+)</a>', page)
    assert names == [case.correspondence.person.name for case in listed.cases]


def test_a_debt_shows_its_words_opens_their_mail_and_is_ticked_off_in_one_press(page: str) -> None:
    matteo = case_of(page, "Matteo Brandolini")
    assert "One question of theirs from 7 May has no answer yet." in matteo
    assert re.search(r'<q class="passage"><a href="/message/[^"]+">Before anything is signed', matteo)
    assert 'name="number" value="unanswered_question:' in matteo
    assert "Answer first" in matteo
    assert "€12,400" in matteo


def test_two_questions_of_one_mail_are_ticked_off_as_two(page: str) -> None:
    siobhan = case_of(page, "Siobhán Keane")
    assert "Both are answered" in siobhan
    assert "It is answered" not in siobhan
    ticked = re.search(r'<button class="quiet" data-key="d"[^>]*>.*?class="unseen">: (.*?)</span>', siobhan, re.DOTALL)
    assert ticked is not None
    assert ticked[1].count("?") == 2


def test_a_silence_shows_their_answer_times_the_likely_causes_and_the_call(page: str) -> None:
    colin = case_of(page, "Colin Prentice")
    assert 'class="spark"' in colin
    assert "ug-spark-now" in colin
    assert "Perhaps" in colin
    assert re.search(r"best \w+ \d\d:\d\d to \d\d:\d\d their time", colin)
    assert 'href="/person/colin.prentice@harrowgate-leisure.example/call" data-key="c"' in colin


def test_park_and_truth_are_two_presses_away_and_come_back_here(page: str) -> None:
    colin = case_of(page, "Colin Prentice")
    for act in ("park", "truth"):
        form = re.search(rf'action="/person/[^"]+/{act}".*?</form>', colin, re.DOTALL)
        assert form is not None
        assert 'name="csrf"' in form[0]
        assert 'name="to" value="/today"' in form[0]
    assert 'min="2026-06-18" value="2026-07-01"' in colin


def test_what_is_read_in_their_words_is_confirmed_with_one_press(page: str) -> None:
    anke = case_of(page, "Anke de Vries")
    assert "Their words read as: no." in anke
    assert re.search(r'action="/person/[^"]+/truth">.*?name="state" value="confirm">.*?Confirm it', anke, re.DOTALL)


def test_the_draft_of_a_letter_is_begun_with_one_press(seller: Tab, page: str) -> None:
    names = ("Matteo Brandolini", "Colin Prentice", "Thiago Moreira", "Patrick Doyle")
    matteo, colin, thiago, patrick = (case_of(page, name) for name in names)
    fields = 'name="person" value="matteo@cantina-brandolini.example"><input type="hidden" name="play" value="answer-first">'
    assert re.search(rf'action="/draft/new">.*?{fields}<button class="primary" data-key="a">Answer first', matteo)
    assert "/draft/new" not in colin
    assert re.search(r'<button class="primary" data-key="a">Write.*<button data-key="v">Confirm it', thiago, re.DOTALL)
    assert "Confirm it" not in patrick  # the day they named has come: there is nothing left to confirm, and a mail to write
    begun = seller.post("/draft/new", {"person": "matteo@cantina-brandolini.example", "play": "answer-first"})
    assert re.fullmatch(r"/draft/d\d+", begun.url.path)
    assert "A draft is begun" in begun.text


def test_everybody_else_is_counted_and_named_on_request(seller: Tab, page: str) -> None:
    listed = seller.room.today()
    assert all(f"<strong>{n}</strong> {reason}" in page for reason, n in listed.not_shown)
    more = seller.get("/today?waiting=1").text
    assert all(sleeper.name in more for sleeper in listed.sleeping if sleeper.name)
    assert "They come back by themselves" in more


def test_where_many_are_known_how_many_sleep_is_said_and_where_they_are_found(
    seller: Tab, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = seller.room.today()
    with monkeypatch.context() as patched:
        patched.setattr(seller.room, "today", lambda **_: replace(listed, sleeping=()))  # as of ten thousand
        found = seller.get("/today").text
    asleep = sum(n for _, n in listed.not_shown)
    assert f'{asleep} people sleep; nothing is to be done about them today. <a href="/find">' in found
    assert '<a href="/pipeline">See those with an open deal</a>' in found
    assert "people sleep;" not in seller.get("/today").text  # of few, a press names them all


def test_nothing_is_said_that_is_nobodys_business(page: str) -> None:
    assert not re.search(r"hospital|funeral|cancer|surgery|diagnos|passed away", page, re.IGNORECASE)


def test_a_place_that_has_stopped_is_a_calm_banner_with_its_remedy(seller: Tab) -> None:
    place = "/mail/inbox.mbox"
    seller.room.write(lambda app: app.store.save_source(SourceState("mbox", place, SAMPLE_NOW, "suddenly empty"), 0))
    found = seller.get("/today").text
    seller.room.write(lambda app: app.store.forget_source("mbox", place))
    assert f"{place} has stopped (suddenly empty)." in found
    assert '<a href="/sources">See what to do about it</a>' in found


def test_who_wakes_soon_is_said_and_ordinary_waits_are_not(seller: Tab) -> None:
    listed = seller.room.today()
    wakes = SAMPLE_NOW + timedelta(days=5)
    tomorrow = SAMPLE_NOW + timedelta(days=1)
    asleep = (Sleeper("a", "A", "resting until a day", "", wakes), Sleeper("b", "B", "an ordinary wait", "", tomorrow))

    def says(*sleeping: Sleeper) -> str:
        return _waking(replace(listed, sleeping=sleeping), SAMPLE_NOW)

    assert says(*asleep) == "One wakes on Monday."
    assert says() == ""


def test_a_name_can_do_nothing(seller: Tab) -> None:
    listed: Today = seller.room.today()
    evil = "<script>alert(1)</script>\u202e" + "x" * 5000
    case = listed.cases[4]
    person = Person(id=case.correspondence.person.id, name=evil, account=evil, addresses=case.correspondence.person.addresses)
    named = replace(case, correspondence=replace(case.correspondence, person=person))
    told = told_case(named, SAMPLE_SETTINGS, SAMPLE_NOW)
    assert told.spark is not None
    room = seller.room
    kept, room.today = room.today, lambda **_wait: replace(listed, cases=(named,), places=listed.places[4:5])  # type: ignore[method-assign]  # one evil case
    try:
        found = seller.get("/today")
    finally:
        room.today = kept  # type: ignore[method-assign]  # as it was
    assert found.status_code == 200
    assert "<script>alert" not in found.text
    assert "&lt;script&gt;alert" in found.text


def test_when_nobody_needs_one_the_page_says_so_warmly(seller: Tab, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = seller.room.today()
    with monkeypatch.context() as patched:
        patched.setattr(seller.room, "today", lambda **_: replace(listed, cases=(), places=()))  # a quiet day
        found = seller.get("/today").text
    assert "Nobody needs you today." in found
    assert "A quiet day, and a good one" in found


def test_the_parts_of_a_case_are_the_same_whatever_the_clock_of_the_user(seller: Tab) -> None:
    case = seller.room.today().cases[4]
    told = told_case(case, Settings(me=SAMPLE_SETTINGS.me, timezone="UTC"), SAMPLE_NOW)
    assert told.spark is not None
    assert told.spark.now == pytest.approx(case.silence.waited / 8)
    assert date(2026, 6, 17) <= SAMPLE_NOW.date()


def test_what_is_confirmed_here_keeps_their_day_and_their_words(seller: Tab) -> None:
    who = "anke.devries@polder-kassen.example"
    form = case_of(seller.get("/today").text, "Anke de Vries")
    fields = dict(re.findall(r'name="(state|seen|to)" value="([^"]*)"', form.partition("/truth")[2].partition("</form>")[0]))
    assert set(fields) == {"state", "seen", "to"}
    answer = seller.post(f"/person/{who}/truth", fields)
    told = seller.room.case(who).truth
    assert answer.url.path == "/today"
    assert told is not None
    assert told.confirmed
    assert told.reason
