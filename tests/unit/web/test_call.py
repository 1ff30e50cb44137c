"""Call mode: the list, one call told once, whatever is sent twice, and a calm word where none is to be made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from html import unescape

import pytest

from site_of import Tab, sample_home, tab
from unghost.domain.record import About, TruthState
from unghost.domain.touch import Channel, Disposition, Touch
from unghost.testing.sample.plant import SAMPLE_NOW
from unghost.web.views.phone import call_list

PFAFF, ELENI, ASLEEP, PEACE = (
    "juergen.pfaff@rheintal-textil.example",
    "eleni@thalassa-hotels.example",
    "ty@sawtooth-brewing.example",
    "wpike@prairie-grain.example",
)
PRADO = "luiza.prado@usina-boa-vista.example"
BEAUMONT, NOWAK = "charlotte@beaumont-spa.example", "agnieszka.nowak@wisla-chemia.example"
IYER, IBANEZ, KJELDSEN, KOWALSKI = (
    "meera.iyer@nilgiri-tea.example",
    "carmen.ibanez@aceites-sierra.example",
    "mads.kjeldsen@limfjord-skaldyr.example",
    "dale.kowalski@lakeshore-bottling.example",
)


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sample_home(tmp_path_factory.mktemp("call"))) as opened:
        yield opened


def _form(page: str) -> dict[str, str]:
    """Return the hidden fields of the form of a call."""
    return {name: unescape(value) for name, value in re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page)}


def _open(seller: Tab, who: str, query: str = "") -> dict[str, str]:
    answer = seller.get(f"/person/{who}/call{query}")
    assert answer.status_code == 200
    fields = _form(answer.text.split('<form method="post" action="/person/')[-1])
    assert {"opened", "begun", "to", "play"} <= set(fields)
    return fields


def _calls(seller: Tab, who: str) -> list[Touch]:
    """Return the calls with somebody that were told here."""
    touches = seller.room.review_of(who).history.people[who].touches
    return [t for t in touches if t.channel is Channel.CALL and t.at >= SAMPLE_NOW - timedelta(minutes=5)]


def _blank(seller: Tab, who: str) -> dict[str, str]:
    """Return what a form of a call holds before anything is chosen, whether or not a call is advised."""
    return {"opened": seller.room.now.isoformat(), "begun": "", "seconds": "", "to": who, "play": "apology-call"}


def _said(page: str) -> str:
    found = re.search(r'<p class="said" role="status">(.*?)</p>', page, re.DOTALL)
    assert found is not None
    return unescape(found[1])


def test_the_list_names_the_calls_of_today_and_leads_to_the_first_that_can_be_made(seller: Tab) -> None:
    page = " ".join(seller.get("/calls").text.split())
    assert "7 calls are worth making today." in page
    assert "1 of them can be made now. 2 can be made later today. For 4 no number is on record; they stand last." in page
    assert "+49 30 23125633" in page
    assert seller.get("/calls/next").url.path == f"/person/{PFAFF}/call"
    asleep = seller.get(f"/calls/next?after={PFAFF}")
    assert asleep.url.path == "/calls"
    assert _said(asleep.text) == "Nobody else can be called at this hour. When each of them can stands here."
    numberless = _said(seller.get(f"/calls/next?after={ASLEEP}").text)
    assert numberless == "Of nobody else a number is on record. Each name leads to where to look for one."
    assert _said(seller.get(f"/calls/next?after={PRADO}").text) == "That was the last call of today."


def test_whose_hour_it_is_stands_first_then_who_can_be_called_soonest_and_last_who_has_no_number(seller: Tab) -> None:
    names = re.findall(r"<h2><a data-open [^>]*><bdi>([^<]+)</bdi>", seller.get("/calls").text)
    reached = ["Jürgen Pfaff", "Fiona Macallister", "Ty Robinson"]  # now, from 13:00 and from 16:00 London time
    assert names == [*reached, "Eleni Papadaki", "Charlotte Beaumont", "Agnieszka Nowak", "Luiza Prado"]  # by worth, as on Today
    assert seller.room.today().cases[7].correspondence.person.name == "Luiza Prado"  # who would be first by worth


def test_the_best_hours_of_a_call_of_today_are_those_left_of_today(seller: Tab) -> None:
    page = seller.get("/calls").text
    nowak = page[page.index("Agnieszka Nowak") :]
    assert "best Wednesday 12:00 to 15:00" in " ".join(nowak[: nowak.index("</li>")].split())  # Friday would be better yet


def test_where_nobody_can_be_called_now_the_list_says_so_and_begins_no_call(seller: Tab, monkeypatch: pytest.MonkeyPatch) -> None:
    found = call_list(seller.room)
    later = replace(found, today=tuple(one for one in found.today if one.not_before is not None))
    monkeypatch.setattr("unghost.web.pages.call.call_list", lambda _room: later)
    page = seller.get("/calls").text
    assert "Nobody can be called at this hour. Whoever can be first stands first." in page
    assert "Begin with the first" not in page
    nowhere = replace(found, today=tuple(one for one in found.today if one.number is None))
    monkeypatch.setattr("unghost.web.pages.call.call_list", lambda _room: nowhere)
    page = seller.get("/calls").text
    assert "For 4 no number is on record; they stand last." in page
    assert "Begin with the first" not in page


def test_the_page_has_the_number_their_time_the_words_and_a_key_for_each_answer(seller: Tab) -> None:
    page = seller.get(f"/person/{PFAFF}/call").text
    assert 'href="tel:+493023125633"' in page
    assert "There it is Wednesday 10:00." in page
    assert "I am calling to apologise." in page
    for key in ("a", "n", "v", "g", "b", "x", "s", "t", *"12345"):
        assert f'data-key="{key}"' in page, key


def test_that_the_words_are_in_another_language_than_theirs_is_said_above_the_words(seller: Tab) -> None:
    page, note = seller.get(f"/person/{PFAFF}/call").text, "You write to each other in German; these words are English."
    assert page.index(note) < page.index("I am calling to apologise.")
    person = seller.get(f"/person/{PFAFF}").text
    assert person.index("The words</summary>") < person.index(note) < person.index("I am calling to apologise.")
    assert "these words are English" not in seller.get(f"/person/{BEAUMONT}/call").text


def test_a_call_that_was_answered_is_kept_once_with_what_they_said(seller: Tab) -> None:
    fields = {**_open(seller, PFAFF), "how": "answered", "branch": "1", "further-1": "chose another", "note": "very kind"}
    answer = seller.post(f"/person/{PFAFF}/call", fields)
    assert answer.url.path == f"/person/{PFAFF}/called"
    assert _said(answer.text).startswith(f"Logged: call with {PFAFF}, answered. Recorded: no.")
    assert "Where they stand is known:" in answer.text
    again = seller.post(f"/person/{PFAFF}/call", fields)
    assert _said(again.text) == "Recorded already: answered. Nothing was added."
    other = seller.post(f"/person/{PFAFF}/call", {**fields, "how": "busy"})
    assert _said(other.text) == "Recorded already: answered. Nothing was added."
    here = seller.room.review_of(PFAFF).history.people[PFAFF]
    assert [(t.disposition, t.text) for t in _calls(seller, PFAFF)] == [(Disposition.ANSWERED, "very kind")]
    assert [(t.state, t.reason) for t in here.truths] == [(TruthState.NO, "chose another")]
    assert [t.note for t in here.ticks if t.about is About.PLAY] == ["apology-call"]


def test_the_clock_runs_by_a_plain_form_and_its_start_is_when_the_call_was(seller: Tab) -> None:
    fields = _open(seller, ELENI)
    begun = seller.post(f"/person/{ELENI}/call", {**fields, "do": "begin"})
    assert begun.url.path == f"/person/{ELENI}/call"
    assert "begun" in begun.url.query.decode()
    kept = _form(begun.text.split('<form method="post" action="/person/')[-1])
    assert kept["begun"]
    seller.post(f"/person/{ELENI}/call", {**kept, "how": "no_answer"})
    (call,) = _calls(seller, ELENI)
    assert call.at.isoformat() == kept["begun"] or call.at.timestamp() == pytest.approx(SAMPLE_NOW.timestamp(), abs=60)
    assert call.disposition is Disposition.NO_ANSWER
    seller.post(f"/person/{ELENI}/call", {**kept, "how": "no_answer"})
    assert len(_calls(seller, ELENI)) == 1


def test_how_long_it_took_is_what_the_clock_says_or_else_the_time_since_its_start(seller: Tab) -> None:
    early = (SAMPLE_NOW - timedelta(seconds=90)).isoformat()
    seller.post(f"/person/{IYER}/call", {**_blank(seller, IYER), "begun": early, "how": "answered", "seconds": "71"})
    (told,) = (call for call in seller.room.app.store.facts().calls if call.who == IYER and call.at > SAMPLE_NOW - timedelta(1))
    assert told.seconds == 71
    seller.post(f"/person/{IBANEZ}/call", {**_blank(seller, IBANEZ), "begun": early, "how": "answered"})
    (told,) = (call for call in seller.room.app.store.facts().calls if call.who == IBANEZ and call.at > SAMPLE_NOW - timedelta(1))
    assert 90 <= told.seconds <= 300


def test_who_was_reached_is_asked_where_they_stand_and_who_was_not_when_to_try_again(seller: Tab) -> None:
    told = {**_blank(seller, KJELDSEN), "how": "answered", "note": "call me in July"}
    reached = seller.post(f"/person/{KJELDSEN}/call", told)
    assert "Do you know by now where they stand?" in reached.text
    assert "call me in July" in reached.text
    seen = re.search(r'name="seen" value="([^"]*)"', reached.text)
    assert seen is not None
    then = {"state": "not_now", "further": "30", "then": "called", "seen": unescape(seen[1])}
    known = seller.post(f"/person/{KJELDSEN}/truth", then)
    assert known.url.path == f"/person/{KJELDSEN}/called"
    assert "Where they stand is known:" in known.text
    missed = seller.post(f"/person/{KOWALSKI}/call", {**_blank(seller, KOWALSKI), "how": "voicemail"})
    assert "Do you know by now" not in missed.text
    assert "Next call" in missed.text


def test_a_wish_for_no_further_contact_is_kept_before_anything_else(seller: Tab) -> None:
    answer = seller.post(f"/person/{NOWAK}/call", {**_open(seller, NOWAK), "how": "stop"})
    assert "is on your suppression list: nothing goes to them any more." in _said(answer.text)
    assert "They are to be left in peace." in seller.get(f"/person/{NOWAK}").text
    refused = seller.get(f"/person/{NOWAK}/call").text
    assert "No call now" in refused
    assert "tel:" not in refused


def test_where_no_call_is_to_be_made_the_page_says_so_and_until_when(seller: Tab) -> None:
    asleep = seller.get(f"/person/{ASLEEP}/call").text
    assert "No call now" in asleep
    assert "It is Wednesday 02:00 where they are" in asleep
    assert "Call from Wednesday 17 June 09:00 their time on." in asleep
    peace = seller.get(f"/person/{PEACE}/call").text
    assert "No call is to be made here: asked not to be contacted." in peace
    assert "unghost show" not in asleep + peace


def test_a_form_that_does_not_say_how_it_ended_comes_back_with_what_was_typed(seller: Tab) -> None:
    answer = seller.post(f"/person/{BEAUMONT}/call", {**_open(seller, BEAUMONT), "note": "half a sentence", "branch": "4"})
    assert answer.status_code == 422
    assert "How it ended is not said." in answer.text
    assert "half a sentence</textarea>" in answer.text
    assert re.search(r'value="4"[^>]* checked', answer.text)
    bad = {**_open(seller, BEAUMONT), "how": "answered", "branch": "4", "further-4": "day", "until-4": "nonsense"}
    assert seller.post(f"/person/{BEAUMONT}/call", bad).status_code == 422
    assert _calls(seller, BEAUMONT) == []


def test_a_call_made_in_spite_of_all_can_be_logged(seller: Tab) -> None:
    page = seller.get(f"/person/{ASLEEP}").text
    opened = re.search(r'name="opened" value="([^"]*)"', page)
    assert opened is not None
    fields = {"opened": unescape(opened[1]), "how": "answered", "note": "they rang me"}
    assert "Logged: call with" in seller.post(f"/person/{ASLEEP}/call", fields).text
    assert [t.text for t in _calls(seller, ASLEEP)] == ["they rang me"]


def test_an_unknown_person_or_play_is_told_in_a_sentence(seller: Tab) -> None:
    assert seller.get("/person/nobody@nowhere.example/call").status_code == 404
    assert "There is no play called" in unescape(seller.get(f"/person/{BEAUMONT}/call?play=%3Cscript%3E").text)
