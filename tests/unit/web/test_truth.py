"""The truth in two clicks: told once, heard by the second tab, confirmed where it was read, taken back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

import pytest

from site_of import Tab, sample_home, tab
from unghost.domain.record import Truth, TruthState

CLOSED, GONE = "anke.devries@polder-kassen.example", "thiago.moreira@serra-sucos.example"


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sample_home(tmp_path_factory.mktemp("truth"))) as opened:
        yield opened


def _seen(seller: Tab, who: str) -> str:
    page = seller.get(f"/person/{who}").text
    found = re.search(r'name="seen" value="([^"]*)"><input type="hidden" name="state"', page)
    assert found is not None
    return unescape(found[1])


def _tell(seller: Tab, who: str, state: str, seen: str | None = None, **more: str) -> str:
    known = _seen(seller, who) if seen is None else seen
    answer = seller.post(f"/person/{who}/truth", {"state": state, "seen": known, **more})
    assert answer.status_code == 200
    assert answer.url.path == f"/person/{who}"
    said = re.search(r'<p class="said" role="status">(.*?)</p>', answer.text, re.DOTALL)
    assert said is not None
    return unescape(said[1])


def _truths(seller: Tab, who: str) -> tuple[Truth, ...]:
    return seller.room.review_of(who).history.people[who].truths


def test_a_no_is_told_with_its_reason_and_a_double_click_tells_it_once(seller: Tab) -> None:
    who = "ty@sawtooth-brewing.example"
    seen = _seen(seller, who)
    assert _tell(seller, who, "no", seen, further="chose another").startswith("Recorded: “no”. A no is almost as good")
    assert "Recorded already" in _tell(seller, who, "no", seen, further="chose another")
    assert [(t.state, t.reason) for t in _truths(seller, who)] == [(TruthState.NO, "chose another")]


def test_of_two_tabs_the_second_hears_what_the_first_told_and_may_insist(seller: Tab) -> None:
    who = "meera.iyer@nilgiri-tea.example"
    seen = _seen(seller, who)
    _tell(seller, who, "yes", seen)
    assert _tell(seller, who, "no", seen).startswith("Meanwhile “yes” was recorded, so nothing was changed.")
    assert [t.state for t in _truths(seller, who)] == [TruthState.YES]
    assert _tell(seller, who, "no").startswith("Recorded: “no”.")
    assert [t.state for t in _truths(seller, who)] == [TruthState.YES, TruthState.NO]


def test_a_second_click_on_undo_takes_nothing_more_back(seller: Tab) -> None:
    who = "carmen.ibanez@aceites-sierra.example"
    _tell(seller, who, "yes")
    _tell(seller, who, "no_decision")
    seen = _seen(seller, who)
    fields = {"seen": seen}
    assert "Taken back: no decision" in seller.post(f"/person/{who}/undo", fields).text
    again = unescape(seller.post(f"/person/{who}/undo", fields).text)
    assert "It was changed already, in another tab or by a second click: what stands now is “yes”." in again
    assert [t.state for t in _truths(seller, who)] == [TruthState.YES]


def test_not_now_takes_a_day_by_a_click_or_by_the_calendar(seller: Tab) -> None:
    who = "fiona.macallister@glenarder-distillery.example"
    assert "“not now, until 24 June 2026”" in _tell(seller, who, "not_now", further="7")
    assert "“not now, until 1 September 2026”" in _tell(seller, who, "not_now", further="day", until="2026-09-01")
    assert "“not now”" in _tell(seller, who, "not_now", further="open")
    assert "needs a day" in _tell(seller, who, "not_now", further="day", until="")
    assert "has passed already" in _tell(seller, who, "not_now", further="day", until="2026-01-01")
    assert len(_truths(seller, who)) == 3


def test_somebody_else_is_named_by_a_click_or_by_an_address(seller: Tab) -> None:
    who = "dale.kowalski@lakeshore-bottling.example"
    page = seller.get(f"/person/{who}").text
    assert 'name="further" value="teresa.lund@lakeshore-bottling.example"' in page
    assert "“someone else decides, teresa.lund@lakeshore-bottling.example”" in _tell(
        seller, who, "someone_else", further="teresa.lund@lakeshore-bottling.example"
    )
    assert "Nobody called 'nobody at all' is in the record." in _tell(seller, who, "contact_gone", own="nobody at all")


def test_what_was_read_is_confirmed_once(seller: Tab) -> None:
    assert "It is so" in seller.get(f"/person/{CLOSED}").text
    seen = _seen(seller, CLOSED)
    assert _tell(seller, CLOSED, "confirm", seen).startswith("Recorded: “no”.")
    assert _tell(seller, CLOSED, "confirm", seen).startswith("Recorded already: “no”")
    assert len(_truths(seller, CLOSED)) == 1
    assert "It is so" not in seller.get(f"/person/{CLOSED}").text


def test_a_state_there_is_not_is_refused_in_a_sentence(seller: Tab) -> None:
    assert "That is no answer to where they stand." in _tell(seller, GONE, "perhaps")
    assert "No one deal with" in _tell(seller, GONE, "yes", deal="none of theirs")
    assert _truths(seller, GONE) == ()


def test_no_sentence_tells_a_reader_of_the_page_to_type_a_command(seller: Tab) -> None:
    for state in ("someone_else", "contact_gone", "unknown", "no_decision"):
        assert "unghost " not in _tell(seller, "mads.kjeldsen@limfjord-skaldyr.example", state)


def test_a_form_of_the_days_list_tells_it_too_and_goes_back_there(seller: Tab) -> None:
    who = "luiza.prado@usina-boa-vista.example"
    fields = {"to": "/today", "state": "not_now", "until": "2026-09-01", "reason": "after the harvest"}
    answer = seller.post(f"/person/{who}/truth", fields)
    assert answer.url.path == "/today"
    assert "Recorded: “not now, until 1 September 2026”." in unescape(answer.text)
    other = unescape(seller.post(f"/person/{who}/truth", {"to": "/today", "state": "no", "reason": "no budget"}).text)
    assert "Recorded: “no”." in other
    assert "Before that, “not now, until 1 September 2026” stood." in other
    assert [(t.state, t.reason) for t in _truths(seller, who)] == [
        (TruthState.NOT_NOW, "after the harvest"),
        (TruthState.NO, "no budget"),
    ]
    elsewhere = seller.post(f"/person/{who}/note", {"to": "https://evil.example/", "text": "a note"})
    assert elsewhere.url.path == f"/person/{who}"
