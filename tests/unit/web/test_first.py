"""First steps: from nothing to a list; and a sentence for everything that cannot be read."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from given_files import ASKED, ME, mbox, zipped
from site_of import HOST, Tab, finished, tab
from unghost.errors import BadUse
from unghost.web.homes.jobs import State
from unghost.web.views.upload import _Form


@pytest.fixture
def newcomer(tmp_path: Path) -> Iterator[Tab]:
    with tab(tmp_path / "home", now=None) as opened:
        yield opened


def given(seller: Tab, name: str, content: bytes, kind: str = "") -> Any:
    """Send a file as a plain form does."""
    to = f"/first/file?csrf={seller.token()}" + (f"&kind={kind}" if kind else "")
    return seller.client.post(to, files={"file": (name, content)})


def piece(seller: Tab, name: str, whole: bytes, at: int, size: int) -> Any:
    """Send a piece of a file as the script does."""
    about = {"csrf": seller.token(), "name": name, "size": str(len(whole)), "stamp": "7", "at": str(at)}
    return seller.client.post("/first/piece", params=about, content=whole[at : at + size])


def told_of(answer: Any) -> str:
    """Return the page a form led to that could not be: the one it stands on, and no form's address."""
    assert (answer.status_code, str(answer.url)) == (200, f"{HOST}/first")
    assert [one.status_code for one in answer.history] == [303]
    assert 'role="alert"' in answer.text
    return str(answer.text)


def test_whoever_comes_first_finds_three_doors(newcomer: Tab) -> None:
    page = newcomer.get("/today")
    assert page.url.path == "/first"
    assert re.findall(r"<h2>([^<]+)</h2>", page.text)[:3] == ["A file", "A mailbox on a server", "The sample"]


def test_a_zipped_mailbox_leads_to_the_question_whose_it_is_and_to_today(newcomer: Tab) -> None:
    answer = given(newcomer, "takeout.zip", zipped({"Takeout/Mail/All.mbox": mbox(), "../evil.mbox": mbox()}))
    assert answer.status_code == 200
    assert finished(newcomer) is State.DONE
    ended = newcomer.room.jobs.ended()[0].sight
    assert any("outside" in str(values) for _, values in ended.detail)
    page = newcomer.get("/today")
    assert page.url.path == "/first"
    assert re.findall(r'value="([^"]+)" checked', page.text) == [ME]
    newcomer.post("/first/side", {"me": ME, "ours": "lindqvist-doors.example", "timezone": "Europe/Berlin", "country": "SE"})
    assert finished(newcomer) is State.DONE
    page = newcomer.get("/today")
    assert page.url.path == "/today"
    assert ASKED in page.text
    folder = newcomer.room.app.receiving.folder
    assert [one.name for one in folder.iterdir()] == ["takeout unpacked"]  # the archive itself has gone
    assert all(one.stat().st_mode & 0o077 == 0 for one in (folder, *folder.rglob("*")))


@pytest.mark.parametrize(("name", "content", "says"), [
    ("offer.pdf", b"%PDF-1.7 x", "offer.pdf is a PDF."), ("mail.pst", b"!BDNxx", "Outlook data file"),
    ("<b>.bin", bytes(range(256)) * 9, "nothing that can be read here"), ("cut.zip", zipped({"a.mbox": mbox()})[:80], "damaged"),
    ("empty.mbox", b"", "is empty"),
])  # fmt: skip
def test_the_wrong_file_gets_a_sentence_and_leaves_nothing_behind(newcomer: Tab, name: str, content: bytes, says: str) -> None:
    page = told_of(given(newcomer, name, content))
    assert says in page
    assert "<b>" not in page
    assert list(newcomer.room.app.receiving.folder.iterdir()) == []
    assert newcomer.room.jobs.under_way() == ()


def test_a_form_without_a_file_says_so(newcomer: Tab) -> None:
    for content, kind in ((b"", "multipart/form-data; boundary=x"), (b"a=b", "application/x-www-form-urlencoded")):
        to = f"/first/file?csrf={newcomer.token()}"
        told_of(newcomer.client.post(to, content=content, headers={"Content-Type": kind}))


def test_a_file_cut_off_goes_on_where_it_stopped(newcomer: Tab) -> None:
    whole = b"%PDF-1.7 " + b"x" * 5000
    assert piece(newcomer, "big.pdf", whole, 0, 2000).json() == {"at": 2000}
    again = piece(newcomer, "big.pdf", whole, 0, 2000)
    assert (again.status_code, again.json()) == (409, {"at": 2000})
    assert piece(newcomer, "big.pdf", whole, 2000, 3000).json() == {"at": 5000}
    last = piece(newcomer, "big.pdf", whole, 5000, 3000)
    assert last.status_code == 422
    assert last.json()["sentence"] == "big.pdf is a PDF."


def test_two_tabs_that_send_the_same_piece_at_once_make_no_medley(newcomer: Tab) -> None:
    receiving = newcomer.room.app.receiving
    one, other = (receiving.arrival("all.mbox", 8, "7") for _ in range(2))
    with one.writing(0) as take:
        with pytest.raises(BadUse, match="already"), other.writing(0):
            pass
        take(b"x")
    with other.writing(1) as take:
        take(b"y")
    assert one.at == 2


def test_a_form_sent_twice_at_once_takes_each_file_whole(newcomer: Tab) -> None:
    """The first of a double click is cut off by the browser; that must not take away what the second brings."""
    receiving = newcomer.room.app.receiving
    first, second = _Form(receiving, 0), _Form(receiving, 0)
    for form in (first, second):
        form._header.extend(b"Content-Disposition")
        form._value.extend(b'form-data; name="file"; filename="all.mbox"')
        form._header_ends()
        form._data(b"From me", 0, 7)
    with first._open:
        first.drop()
    with second._open:
        second._part_ends()
    assert second.done(receiving).read_bytes() == b"From me"


def test_a_second_file_of_the_same_name_is_read_too(newcomer: Tab, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every Takeout calls its mailbox the same: what comes while the first is being read is work of its own."""
    monkeypatch.setattr(newcomer.room.jobs, "_run", lambda: None)
    for content in (mbox(), mbox() + mbox()):
        assert given(newcomer, "All mail.mbox", content).status_code == 200
    assert [job.title for job in newcomer.room.jobs.under_way()] == ["All mail.mbox", "All mail 2.mbox"]
    assert given(newcomer, "All mail.mbox", mbox()).status_code == 200
    assert [len(one.read_bytes()) for one in newcomer.room.app.receiving.waiting()] == [len(mbox()) * 2, len(mbox())]


def test_a_file_called_as_a_folder_of_ours_is_taken_all_the_same(newcomer: Tab) -> None:
    given(newcomer, "takeout.zip", zipped({"Mail/All.mbox": mbox()}))
    assert finished(newcomer) is State.DONE
    assert given(newcomer, "takeout unpacked", mbox()).status_code == 200
    assert finished(newcomer) is State.DONE


def test_more_than_was_announced_is_refused(newcomer: Tab) -> None:
    about = {"csrf": newcomer.token(), "name": "x", "size": "10", "stamp": "", "at": "0"}
    answer = newcomer.client.post("/first/piece", params=about, content=b"x" * 11)
    assert answer.status_code == 422
    assert list(newcomer.room.app.receiving.folder.iterdir()) == []
    assert newcomer.client.post("/first/piece", params={**about, "at": "-1"}, content=b"x").status_code == 422


def test_what_does_not_fit_on_the_disk_is_refused_before_it_is_sent(newcomer: Tab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("unghost.wiring.receiving.free", lambda _folder: 70 << 20)
    about = {"csrf": newcomer.token(), "name": "mail.mbox", "size": str(5_000_000_000), "stamp": "", "at": "0"}
    answer = newcomer.client.post("/first/piece", params=about, content=b"x")
    assert answer.status_code == 422
    assert answer.json()["sentence"] == "mail.mbox needs about 10.0 GB here, and 6 MB are free."


@pytest.mark.parametrize("to", ["/first/file", "/first/piece", "/first/folder", "/first/mailbox", "/first/side", "/first/go-on"])
def test_a_form_of_another_page_does_nothing(newcomer: Tab, to: str) -> None:
    assert newcomer.client.post(f"{to}?csrf=wrong&size=1&at=0", data={"csrf": "wrong", "folder": "/"}).status_code == 403
    assert not (newcomer.room.app.home / "received").exists()


@pytest.mark.parametrize("named", ["~nobody-of-that-name/Mail", "/proc/self/mem", "/dev/zero", "pipe"])
def test_a_path_nothing_can_be_read_of_gets_a_sentence(newcomer: Tab, tmp_path: Path, named: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    told_of(newcomer.post("/first/folder", {"folder": str(tmp_path / named) if named == "pipe" else named}))


def test_a_folder_that_is_not_there_gets_a_sentence(newcomer: Tab) -> None:
    page = told_of(newcomer.post("/first/folder", {"folder": "/nowhere/at-all"}))
    assert "There is nothing at" in page
    assert 'value="/nowhere/at-all"' in page
    assert 'role="alert"' not in newcomer.get("/first").text  # said once


@pytest.mark.parametrize("form", ["file?csrf=x", "piece", "folder", "mailbox", "side", "go-on", "sample/remove"])
def test_who_asks_for_the_address_of_a_form_gets_the_page_it_stands_on(newcomer: Tab, form: str) -> None:
    answer = newcomer.get(f"/first/{form}")
    assert (answer.status_code, str(answer.url)) == (200, f"{HOST}/first")


def test_what_went_wrong_is_told_to_the_session_it_went_wrong_in_alone(newcomer: Tab) -> None:
    newcomer.post("/first/folder", {"folder": "/nowhere/at-all"}, follow_redirects=False)
    gate = newcomer.client.app.state.gate  # type: ignore[attr-defined]
    mine = newcomer.client.cookies
    newcomer.client.cookies = type(mine)()
    newcomer.get(f"/open/{gate.link()}")
    assert 'role="alert"' not in newcomer.get("/first").text
    newcomer.client.cookies = mine
    assert 'role="alert"' in newcomer.get("/first").text


@pytest.mark.parametrize(("fields", "says"), [
    ({"address": "x@outlook.com", "password": "p"}, "takes no password, only your consent"),
    ({"address": "x@house.example", "password": "p"}, "not known on which server"),
    ({"address": "x@house.example", "password": "", "host": "imap.house.example"}, "There is no password"),
    ({"address": "x@house.example", "password": "p", "host": "imap.house.example", "security": "plain"}, "in the clear"),
    ({"address": "", "password": "p"}, "cannot be a name"),
])  # fmt: skip
def test_a_mailbox_that_cannot_be_opened_so_says_what_to_do(newcomer: Tab, fields: dict[str, str], says: str) -> None:
    page = told_of(newcomer.post("/first/mailbox", fields))
    assert says in page
    assert 'name="password" value' not in page
    assert f'value="{fields["address"]}"' in page
    assert newcomer.room.app.store.accounts() == ()


def test_nobody_is_kept_waiting_for_a_side_that_is_none(newcomer: Tab) -> None:
    given(newcomer, "all.mbox", mbox())
    finished(newcomer)
    told_of(newcomer.post("/first/side", {"me": "no address", "timezone": "Mars/Phobos"}))
    told_of(newcomer.post("/first/side", {}))


def test_a_line_that_breaks_leaves_no_half_file(newcomer: Tab) -> None:
    body = b'--x\r\nContent-Disposition: form-data; name="file"; filename="m.mbox"\r\n\r\nFrom - half'
    to = f"/first/file?csrf={newcomer.token()}"
    answer = newcomer.client.post(to, content=body, headers={"Content-Type": "multipart/form-data; boundary=x"})
    assert "did not come through whole" in told_of(answer)
    assert list(newcomer.room.app.receiving.folder.iterdir()) == []


def test_the_country_is_chosen_by_its_name_and_looked_at_again_by_the_server(newcomer: Tab) -> None:
    given(newcomer, "all.mbox", mbox())
    finished(newcomer)
    page = newcomer.get("/first").text
    assert '<option value="DE">Germany</option>' in page
    assert '<option value="DE">Deutschland</option>' in newcomer.get("/first", headers={"Accept-Language": "de"}).text
    told = {"me": ME, "more": "ida@home.example", "timezone": "Europe/Vienna"}
    refused = told_of(newcomer.post("/first/side", {**told, "country": "zz"}))
    assert "There is no country &#39;zz&#39;." in refused
    assert "<option selected>Europe/Vienna</option>" in refused  # what was chosen stays
    assert 'value="ida@home.example"' in refused
    newcomer.post("/first/side", {**told, "country": "AT"})
    assert newcomer.room.app.known_settings().country == "AT"
