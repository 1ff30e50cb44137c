"""Sources: every place that is read, how it is, and whom not to contact."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from site_of import Tab, finished, sample_home, tab
from unghost.domain.account import MailAccount, Security
from unghost.history.history import SourceState
from unghost.testing.sample.plant import SAMPLE_NOW
from unghost.web.homes.jobs import State


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sample_home(tmp_path_factory.mktemp("sources"))) as opened:
        yield opened


def test_every_place_is_there_with_when_and_how_much(seller: Tab) -> None:
    page = seller.get("/sources").text
    for name in ("mail.mbox", "Maildir", "letters", "calls.csv", "deals.csv", "calendar.ics"):
        assert f">{name}</span>" in page
    assert page.count("17 June 2026 09:0") >= 6 or page.count("<time") >= 6
    assert "Nothing works in the background." in page


def test_a_place_that_has_stopped_says_why_and_what_to_do(seller: Tab) -> None:
    seller.room.write(lambda app: app.store.save_source(SourceState("mbox", "/x/<b>.mbox", SAMPLE_NOW, "suddenly empty"), 0))
    page = seller.get("/sources").text
    assert "has stopped:" in page
    assert "suddenly empty" in page
    assert "<b>.mbox" not in page
    seller.post("/sources/forget", {"kind": "mbox", "place": "/x/<b>.mbox"})
    assert "suddenly empty" not in seller.get("/sources").text


def test_a_place_is_read_again_and_what_is_known_is_not_read_twice(seller: Tab) -> None:
    place = seller.room.app.places("calls")[0]
    page = seller.post("/sources/read", {"kind": "calls", "place": place})
    assert page.url.path in ("/first", "/sources")
    assert finished(seller) is State.DONE
    assert "known already" in seller.get("/sources").text


@pytest.mark.parametrize("to", ["read", "forget", "remove"])
def test_a_form_cannot_name_a_place_that_is_not_read(seller: Tab, to: str) -> None:
    answer = seller.post(f"/sources/{to}", {"kind": "mbox", "place": "/etc/passwd"})
    assert answer.status_code == 422
    assert "is read here" in answer.text
    assert seller.room.jobs.under_way() == ()


def test_a_mailbox_never_read_is_listed_and_can_be_forgotten(seller: Tab) -> None:
    account = MailAccount("ida@house.example", "imap.house.example", 993, Security.TLS, "ida@house.example")
    seller.room.write(lambda app: app.store.save_account(account))
    assert "ida@house.example" in seller.get("/sources").text
    seller.post("/sources/remove", {"kind": "imap", "place": account.name})
    assert seller.room.app.store.accounts() == ()


def test_a_list_of_whom_not_to_contact_is_read_and_given_back(seller: Tab) -> None:
    to = f"/first/file?kind=suppress&csrf={seller.token()}"
    seller.client.post(to, files={"file": ("no.csv", b"who,reason\n@quiet.example,asked\n")})
    assert finished(seller) is State.DONE
    page = seller.get("/sources").text
    assert "1 entry is on your own list." in page
    table = seller.get("/sources/suppression.csv")
    assert table.headers["Content-Disposition"].startswith("attachment")
    assert "\r\nquiet.example,all," in table.text


def test_who_works_in_the_background_is_told_with_what_troubles_it(seller: Tab) -> None:
    at = SAMPLE_NOW.isoformat()
    duty = {"duty": "sync imap x", "last": None, "did": "", "trouble": "The password is wrong.", "remedy": "Give it."}
    health = {"schema": 1, "pid": 1, "started": at, "at": at, "state": "troubled", "warning": "", "duties": [duty]}
    file = seller.room.app.home / "worker.json"
    file.write_text(json.dumps(health))
    try:
        page = seller.get("/sources").text
    finally:
        file.unlink()
    assert "The password is wrong." in page
    assert "Give it." in page
