"""Mailboxes on the page: what is filled in, what is never shown to another server, consent, and what letters leave through."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from site_of import Tab, sample_home, tab
from unghost.app.providers import DOMAINS
from unghost.domain.account import Auth, MailAccount, OAuthApp, Security, Submission
from unghost.errors import LoginRefused
from unghost.web.views.mailbox_form import fields_of, known_of, shown_to_others, way_back
from unghost.wiring.trying import Tried, Trying

SECRET = "nine words in a row 7"
ME = "nora@gmx.net"
OUT = Submission("mail.gmx.net", 587, Security.STARTTLS)
KEPT = MailAccount(ME, "imap.gmx.net", 993, Security.TLS, ME, submission=OUT)


@pytest.fixture
def seller(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tab]:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("UNGHOST_PASSPHRASE", "a passphrase of the tests")
    with tab(sample_home(tmp_path)) as opened:
        yield opened


def fields(page: str) -> dict[str, str]:
    """Return what stands in the form of a page."""
    found = dict(re.findall(r'<input [^>]*name="(\w+)" value="([^"]*)"', page))
    chosen = re.findall(r'<select id="(\w+)"[^>]*>.*?<option value="(\w*)" selected', page, re.DOTALL)
    return {**found, **dict(chosen)}


def accounts(seller: Tab) -> dict[str, MailAccount]:
    return {one.name: one for one in seller.room.app.store.accounts()}


def opening(monkeypatch: pytest.MonkeyPatch) -> list[tuple[MailAccount, str]]:
    """Let every mailbox open, and return what is tried with which password."""
    seen: list[tuple[MailAccount, str]] = []

    def try_out(_self: Trying, account: MailAccount, password: str = "") -> Tried:
        seen.append((account, password))
        return Tried(account, ("INBOX",))

    monkeypatch.setattr(Trying, "try_out", try_out)
    return seen


@pytest.mark.parametrize(("page", "more"), [("/mailbox", {"do": "untried"}), ("/first/mailbox", {})])
def test_without_a_keyring_the_page_says_what_to_type_and_what_works_meanwhile(
    seller: Tab, monkeypatch: pytest.MonkeyPatch, page: str, more: dict[str, str]
) -> None:
    monkeypatch.delenv("UNGHOST_PASSPHRASE")
    told = unescape(seller.post(page, {"address": ME, "password": SECRET, **more}).text)
    assert "There is no safe place for a secret" in told
    assert "Run it on a terminal" not in told
    assert "export UNGHOST_PASSPHRASE\nunghost serve" in told
    assert "Until then all else works" in told
    assert SECRET not in told
    assert accounts(seller) == {}


def test_the_address_of_the_form_that_tries_leads_back(seller: Tab) -> None:
    assert seller.get("/mailbox/try").url.path == "/mailbox"


@pytest.mark.parametrize("domain", sorted(DOMAINS))
def test_whatever_is_known_of_a_provider_is_filled_in_or_said(domain: str) -> None:
    known = known_of(f"me@{domain}")
    assert known is not None
    assert known.fields or known.hint or known.consent or DOMAINS[domain].hint
    if known.fields:
        assert known.fields["host"] == DOMAINS[domain].host
        assert f"{known.fields['out_host']}:{known.fields['out_port']}" == DOMAINS[domain].smtp
    assert known_of("me@nobody-knows.example") is None


def test_the_servers_of_a_known_address_come_by_script_and_by_a_plain_form(seller: Tab) -> None:
    part = seller.get(f"/mailbox/servers?address={ME}", headers={"HX-Request": "true"}).text
    assert "<html" not in part
    filled = fields(seller.post("/mailbox", {"address": ME, "do": "fill"}).text)
    for found in (fields(part), filled):
        assert (found["host"], found["out_host"], found["out_port"], found["out_security"]) == (
            "imap.gmx.net", "mail.gmx.net", "587", "starttls",
        )  # fmt: skip
    assert seller.get("/mailbox/servers?address=me@nobody-knows.example").status_code == 204
    assert accounts(seller) == {}


def test_a_provider_that_takes_consent_alone_gets_the_command_for_it(seller: Tab) -> None:
    part = unescape(seller.get("/mailbox/servers?address=me@outlook.com").text)
    command = "unghost account add me@outlook.com --provider microsoft --client-id ID"
    assert command in part
    refused = unescape(seller.post("/mailbox", {"address": "me@outlook.com", "password": SECRET}).text)
    assert "takes no password, only your consent" in refused
    assert command in refused
    assert accounts(seller) == {}


def test_a_mailbox_opened_by_consent_is_changed_in_a_terminal_and_may_be_tried_here(
    seller: Tab, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = OAuthApp("microsoft", "client-1", "s", "https://login.example/token")
    office = MailAccount(
        "me@office.example", "outlook.office365.com", 993, Security.TLS, "me@office.example", Auth.OAUTH, (), app
    )
    seller.room.write(lambda writer: writer.store.save_account(office))
    page = seller.get("/mailbox?name=me@office.example").text
    assert "unghost account login me@office.example" in page
    assert 'name="password"' not in page
    tried = opening(monkeypatch)
    assert "it opens; 1 folder would be read." in seller.post("/mailbox/try", {"name": office.name}).text
    assert tried == [(office, "")]


def test_it_is_tried_kept_and_its_password_shown_nowhere(seller: Tab, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = opening(monkeypatch)
    done = seller.post("/mailbox", {"address": ME, "password": SECRET})
    assert done.url.path == "/mailbox"
    assert f"{ME} opens, and letters can leave through it." in done.text
    assert tried == [(KEPT, SECRET)]
    assert accounts(seller) == {ME: KEPT}
    assert SECRET not in done.text + seller.get(f"/mailbox?name={ME}").text + seller.get("/audit").text
    assert seller.room.app.credentials.of(KEPT, fresh=False).secret == SECRET


def test_what_does_not_open_is_not_kept_unless_that_is_wished(seller: Tab, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = LoginRefused("No.", "Give it again: unghost account login me")
    monkeypatch.setattr(Trying, "try_out", lambda _self, account, _password="": Tried(account, closed=closed))
    told = seller.post("/mailbox", {"address": ME, "password": SECRET})
    assert told.status_code == 422
    assert "not tried, for the same password would be refused twice." in told.text
    assert "unghost account" not in told.text
    assert fields(told.text)["address"] == ME
    assert SECRET not in told.text
    assert accounts(seller) == {}
    kept = seller.post("/mailbox", {"address": ME, "password": SECRET, "do": "untried"})
    assert "is kept; nothing was opened with it yet." in kept.text
    assert accounts(seller) == {ME: KEPT}


@pytest.mark.parametrize(("change", "asked"), [
    ({}, False), ({"silent": "yes"}, False), ({"out_host": "", "out_port": "", "out_security": ""}, False),
    ({"host": "imap.elsewhere.example"}, True), ({"port": "994"}, True), ({"user": "another"}, True),
    ({"out_host": "smtp.elsewhere.example"}, True), ({"out_port": "465", "out_security": "tls"}, True), ({"out_user": "x"}, True),
])  # fmt: skip
def test_a_kept_password_is_never_shown_to_a_server_it_was_not_given_for(
    seller: Tab, monkeypatch: pytest.MonkeyPatch, change: dict[str, str], *, asked: bool
) -> None:
    tried = opening(monkeypatch)
    seller.post("/mailbox", {"address": ME, "password": SECRET})
    tried.clear()
    form = {**fields_of(KEPT), "name": ME, "password": "", **change}
    answer = seller.post("/mailbox", form)
    assert ("Type the password once more." in answer.text) is asked
    assert (tried == []) is asked
    assert all(password == "" for _, password in tried)
    again = seller.post("/mailbox", {**form, "password": "another 9"})
    assert again.status_code == 200
    assert tried[-1][1] == "another 9"


def test_only_what_is_new_is_shown_to_others() -> None:
    assert not shown_to_others(KEPT, replace(KEPT, folders=("INBOX",)))
    assert not shown_to_others(replace(KEPT, submission=None), KEPT)  # as its provider publishes
    assert shown_to_others(replace(KEPT, submission=None), replace(KEPT, submission=Submission("x.example", 465, Security.TLS)))


def test_of_several_the_user_chooses_and_until_then_it_is_said(seller: Tab, monkeypatch: pytest.MonkeyPatch) -> None:
    opening(monkeypatch)
    for name in (ME, "nora@mailbox.org"):
        seller.post("/mailbox", {"address": name, "password": SECRET})
    page = seller.get("/mailbox?back=/draft/d1").text
    assert "More than one mailbox could send." in page
    assert seller.room.app.known_settings().send_from == ""
    chosen = seller.post("/mailbox/choose", {"name": "nora@mailbox.org"})
    assert "Letters leave through nora@mailbox.org." in chosen.text
    assert seller.room.app.known_settings().send_from == "nora@mailbox.org"
    seller.room.write(lambda app: app.store.save_account(replace(KEPT, submission=None)))
    refused = seller.post("/mailbox/choose", {"name": ME})
    assert refused.status_code == 422
    assert "Nothing can be sent from" in refused.text


def test_the_way_back_is_to_a_draft_and_nowhere_else() -> None:
    assert way_back("/draft/d-1") == "/draft/d-1"
    assert way_back("/draft/d-1/approve") == "/draft/d-1/approve"
    others = ("//evil.example", "https://evil.example/draft/1", "/settings", "/draft/../leave", "/draft/1/approve?x=1", "/draft/")
    for other in others:
        assert way_back(other) == "", other


def test_a_mailbox_that_has_gone_meanwhile_is_said_to_have_gone(seller: Tab) -> None:
    for path in ("/mailbox/try", "/mailbox/choose"):
        answer: Any = seller.post(path, {"name": "gone@harbour.example"})
        assert answer.status_code == 422
        assert "no mailbox of that name any more" in answer.text


def test_nothing_wrong_breaks_the_form(seller: Tab) -> None:
    for form in (
        {}, {"address": "x"}, {"address": ME, "password": "p" * 5000}, {"address": "a b@c", "password": "x", "host": "in valid"},
        {"address": "me@harbour.example", "password": "x", "host": "h.example", "out_host": "h.example", "out_port": "99999999"},
        {"address": "me@harbour.example", "password": "x", "host": "h.example", "security": "plain"},
        {"address": "me@harbour.example", "password": "x"}, {"address": "<script>", "password": "x"},
    ):  # fmt: skip
        answer = seller.post("/mailbox", {**form, "do": "untried"})
        assert answer.status_code == 422 or form.get("out_port"), form
        assert "<script>" not in answer.text.partition("<main")[2].partition("</main")[0]
    assert all(one.name == "me@harbour.example" for one in accounts(seller).values())
