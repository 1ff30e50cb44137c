"""The outbox on the page: where letters stand, what a person may do with one, and one pass that cannot double anything."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from functools import partial

import pytest

from letters_site import ME, PATRICK, begun, digest_on, sending_home, words
from site_of import Tab, tab
from unghost.app.dispatch.dispatched import Dispatched, Waits
from unghost.app.ports_outbox import Desk
from unghost.domain.deed import Deed, What
from unghost.wiring.acting import Acting

_GOES_WRONG = (What.CLAIMED, What.HANDING, What.UNKNOWN)


@pytest.fixture
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sending_home(tmp_path_factory.mktemp("outbox"))) as opened:
        yield opened


def _written(deed: Deed, desk: Desk) -> None:
    desk.write(deed)


def approved(seller: Tab) -> str:
    """Approve a letter to Patrick; return where it is shown."""
    where = begun(seller)
    answer = seller.post(f"{where}/approve", {"digest": digest_on(seller.get(f"{where}/approve").text)})
    return str(answer.url.path)


def lost(seller: Tab, why: str = "the line broke") -> str:
    """Approve a letter, and let the line break while it is handed over; return where it is shown."""
    where = approved(seller)
    name, outbox = where.rpartition("/")[2], seller.room.app.posting.outbox
    standing = outbox.standing(name)
    assert standing is not None
    at = standing.not_before + timedelta(seconds=1)
    claim = {"claim": "one", "lease_until": (at + timedelta(minutes=5)).isoformat()}
    for seconds, what in enumerate(_GOES_WRONG):
        deed = Deed(at + timedelta(seconds=seconds), "worker", what, name, claim | {"why": why})
        outbox.decide(partial(_written, deed))
    return where


def test_a_reason_that_is_a_sentence_ends_in_one_dot(seller: Tab) -> None:
    where = lost(seller, why="The mailbox is read at /home/me/.unghost/demo.")
    for page in ("/outbox", where):
        said = words(seller.get(page).text)
        assert "/home/me/.unghost/demo." in said
        assert ".unghost/demo.." not in said


def test_an_empty_outbox_says_what_it_is_for(seller: Tab) -> None:
    assert "Nothing is on its way" in words(seller.get("/outbox").text)


def test_what_waits_says_when_it_goes_and_that_no_worker_works(seller: Tab) -> None:
    where = approved(seller)
    said = words(seller.get("/outbox").text)
    assert "Goes today 14:00" in said
    assert "No worker has run at this home." in said
    letter = seller.get(where).text
    assert "approved a letter" in words(letter)
    assert "Patrick," in words(letter)
    raw = seller.get(f"{where}/raw")
    assert raw.text.startswith("From: ")
    assert raw.headers["content-type"].startswith("text/plain")


def test_everything_is_held_back_and_goes_on(seller: Tab) -> None:
    where = approved(seller)
    seller.post("/outbox/hold", {"what": "", "reason": "the fair"})
    assert f"Everything is held back by {ME}: the fair." in words(seller.get("/outbox").text)
    assert "Everything is held back" in words(seller.get(where).text)
    seller.post("/outbox/resume", {"what": ""})
    assert "is held back" not in words(seller.get("/outbox").text)
    assert "Nothing is held back by the name" in words(seller.post("/outbox/resume", {"what": ""}).text)  # a second click


def test_one_person_is_held_back_from_their_letter(seller: Tab) -> None:
    where = approved(seller)
    said = words(seller.post("/outbox/hold", {"what": f"person {PATRICK}", "letter": where.rpartition("/")[2]}).text)
    assert f"Person {PATRICK} is held back by {ME}" in said
    assert "is nothing that can be held" in words(seller.post("/outbox/hold", {"what": "the weather today"}).text)


def test_of_a_letter_nobody_knows_the_end_of_a_person_says_what_became_of_it(seller: Tab) -> None:
    where = lost(seller)
    listed = words(seller.get("/outbox").text)
    assert "These need you" in listed
    assert "Nobody knows whether it arrived" in listed
    assert "It may have arrived already: then they get it twice." in words(seller.get(where).text)
    assert "takes a word of yours" in words(seller.post(f"{where}/again", {}).text)  # without the word that the risk is known
    assert "Did it arrive?" in words(seller.post(f"{where}/settle", {}).text)
    assert "Noted that it did not arrive." in words(seller.post(f"{where}/settle", {"arrived": "no"}).text)
    assert "It goes again when its time comes." in words(seller.post(f"{where}/again", {"risk": "known"}).text)
    assert "Nothing is open about this letter." in words(seller.post(f"{where}/settle", {"arrived": "yes"}).text)


def test_a_pass_over_the_outbox_tells_what_it_did_and_is_not_begun_twice(seller: Tab, monkeypatch: pytest.MonkeyPatch) -> None:
    where = approved(seller)
    letter = seller.room.app.posting.outbox.letter(where.rpartition("/")[2])
    assert letter is not None
    begun_, go_on, passes = threading.Event(), threading.Event(), list[str]()

    def once(_acting: Acting, *, quiet: bool) -> Dispatched:
        assert quiet
        passes.append("a pass")
        begun_.set()
        assert go_on.wait(20)
        return Dispatched(waiting=[Waits(letter, "their day has not begun")])

    monkeypatch.setattr(Acting, "dispatch", once)
    csrf, first = seller.token(), list[str]()
    send = threading.Thread(target=lambda: first.append(seller.client.post("/outbox/dispatch", data={"csrf": csrf}).text))
    send.start()
    assert begun_.wait(20)
    assert "That is under way already." in words(seller.client.post("/outbox/dispatch", data={"csrf": csrf}).text)
    go_on.set()
    send.join()
    assert f"waits {PATRICK}: their day has not begun" in words(first[0])
    assert passes == ["a pass"]


def test_a_pass_where_nothing_is_due_moves_nothing(seller: Tab) -> None:
    where = approved(seller)
    before = seller.room.app.posting.outbox.deeds()
    said = words(seller.post("/outbox/dispatch", {}).text)
    assert PATRICK in said
    assert seller.room.app.posting.outbox.deeds() == before
    assert "Take it back" in words(seller.get(where).text)


def test_a_letter_there_is_not_is_told_in_a_sentence(seller: Tab) -> None:
    for path in ("/outbox/nothing", "/outbox/nothing/raw"):
        answer = seller.get(path)
        assert answer.status_code in (404, 422)
        assert "There is no letter" in words(answer.text)
