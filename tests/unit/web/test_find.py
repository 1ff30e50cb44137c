"""Find: people by what they are called, mails by what they say, and any question is answered calmly."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from site_of import Tab, sample_home, tab
from unghost.app.find import Known, _plain, people

COLIN = "colin.prentice@harrowgate-leisure.example"
ODD = (
    "", "   ", '"', "*", "a OR b", "NEAR(", "'; DROP TABLE message; --", "<script>alert(1)</script>", "\x00\x01", "😀", "%",
    "\u202eevil", "ü" * 5000,
)  # fmt: skip


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sample_home(tmp_path_factory.mktemp("find"))) as opened:
        yield opened


def _asked(seller: Tab, words: str) -> str:
    answer = seller.get("/find", params={"q": words})
    assert answer.status_code == 200
    return str(answer.text)


@pytest.mark.parametrize("words", ["Colin Prentice", "prentice colin", "PRENT", COLIN, "Cólin"])
def test_a_person_is_found_by_parts_of_their_name_or_address(seller: Tab, words: str) -> None:
    assert f'href="/person/{COLIN}">Colin Prentice</a>' in _asked(seller, words)


def test_all_the_words_must_fit(seller: Tab) -> None:
    assert "/person/" not in _asked(seller, "Colin Nobody")


def test_a_mail_is_found_by_its_words_and_opens(seller: Tab) -> None:
    subject = seller.room.app.store.find("pump", 1)[0][3]
    page = _asked(seller, "pump")
    assert subject in unescape(page)
    assert 'href="/message/' in page


@pytest.mark.parametrize("words", ODD)
def test_odd_questions_are_answered_calmly(seller: Tab, words: str) -> None:
    page = _asked(seller, words)
    assert "<script>alert" not in page
    assert page.count("<h1") == 1


def test_nothing_found_says_how_to_look_further(seller: Tab) -> None:
    assert "Fewer words find more." in _asked(seller, "zzzyx qqq")


def test_no_question_says_what_can_be_asked(seller: Tab) -> None:
    assert "A name, an address, a company" in _asked(seller, "")


def test_in_a_large_home_names_come_from_what_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("unghost.web.homes.bench.FEW", 5)
    with tab(sample_home(tmp_path)) as opened:
        known = {one.id: one for one in opened.room.names()}
        assert len(known) > 5
        assert known[COLIN].matter == "harrowgate-leisure.example"  # without its deal: nobody was judged for it
        assert ">Colin Prentice</a>" in _asked(opened, "colin prent")


@pytest.mark.parametrize("words", ["O'Neil", "O’Neil", "oneil", "neil", "bob o'n"])
@pytest.mark.parametrize("name", ["Bob O'Neil", "Bob O’Neil"])
def test_a_name_with_an_apostrophe_is_found_however_it_is_typed(words: str, name: str) -> None:
    bob = Known("bob@acme.example", name, "", "waiting", "", _plain(f"bob@acme.example\n{name}"))
    ann = Known("ann@acme.example", "Ann Reid", "", "waiting", "", _plain("ann@acme.example\nAnn Reid"))
    assert people((ann, bob), words) == (bob,)


def test_a_name_that_begins_so_behind_its_apostrophe_comes_first() -> None:
    bob = Known("b@acme.example", "Zed O'Neil", "", "waiting", "", _plain("Zed O'Neil"))
    ann = Known("a@neil.example", "Ann Reid", "", "waiting", "", _plain("a@neil.example\nAnn Reid"))
    assert people((ann, bob), "neil") == (bob, ann)
