"""Consent is asked for on another device or in the browser of this machine, and whatever else happens is told."""

from __future__ import annotations

import contextlib
import http.client
import socket
import threading
import webbrowser
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from token_server import PENDING, SLOW_DOWN, Answer, TokenServer, error, said, token_server
from unghost.adapters.oauth import loopback
from unghost.adapters.oauth.asking import Asking, watched
from unghost.adapters.oauth.consent import ask_consent
from unghost.adapters.oauth.loopback import has_desktop
from unghost.adapters.oauth.tokens import Tokens
from unghost.errors import LineBroken, LoginRefused

NOW = datetime(2026, 6, 17, 10, 0, tzinfo=UTC)


@pytest.fixture
def server() -> Iterator[TokenServer]:
    with token_server() as running:
        yield running


class Waiting:
    """Time that passes only by sleeping."""

    def __init__(self) -> None:
        self.at = 0.0
        self.slept: list[float] = []
        self.shown: list[str] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.at += seconds

    def asking(self) -> Asking:
        return Asking(self.shown.append, False, contextlib.nullcontext, 5, self.sleep, lambda: self.at)


def on_device(server: TokenServer, waiting: Waiting) -> Tokens:
    return ask_consent(server.account(), server.client_secret, waiting.asking(), lambda: NOW)


def started(server: TokenServer, **changed: Any) -> Answer:
    words: dict[str, Any] = {
        "verification_uri": f"{server.url}/go",
        "user_code": "WDJB-MJHT",
        "device_code": "d",
        "expires_in": 900,
        "interval": 5,
    }
    return said(**{name: value for name, value in {**words, **changed}.items() if value is not None})


def test_address_and_code_are_shown_and_consent_is_waited_for(server: TokenServer) -> None:
    waiting = Waiting()
    server.script = [started(server), PENDING, PENDING]
    assert on_device(server, waiting).access == server.granted[0]
    assert waiting.shown == [f"To let unghost into this mailbox, open {server.url}/go on any device and enter the code WDJB-MJHT"]
    assert waiting.slept == [5, 5, 5]
    assert server.asked[-1]["device_code"] == "d"
    assert "device-secret" not in waiting.shown[0]


def test_a_server_that_asks_for_patience_gets_it(server: TokenServer) -> None:
    waiting = Waiting()
    server.script = [started(server, interval=2), SLOW_DOWN, PENDING, SLOW_DOWN]
    on_device(server, waiting)
    assert waiting.slept == [2, 7, 7, 12]


def test_a_line_that_breaks_is_tried_again_with_longer_pauses(server: TokenServer) -> None:
    waiting = Waiting()
    server.script = [started(server), Answer(500), Answer(200, b"<html>"), PENDING]
    assert on_device(server, waiting).access
    assert waiting.slept == [5, 10, 20, 20]


def test_a_line_that_stays_broken_is_told_when_the_code_has_run_out(server: TokenServer) -> None:
    waiting = Waiting()
    server.script = [started(server, expires_in=60), *[Answer(500)] * 20]
    with pytest.raises(LineBroken):
        on_device(server, waiting)
    assert 60 <= sum(waiting.slept) < 180


@pytest.mark.parametrize("last", [error("expired_token"), error("bad_verification_code")])
def test_a_code_that_ran_out_is_told(server: TokenServer, last: Answer) -> None:
    server.script = [started(server), PENDING, last]
    with pytest.raises(LoginRefused, match="ran out") as refused:
        on_device(server, Waiting())
    assert "unghost account login jo@harbour.example" in refused.value.remedy


def test_a_code_nobody_types_runs_out_by_itself(server: TokenServer) -> None:
    waiting = Waiting()
    server.script = [started(server, expires_in=30), *[PENDING] * 99]
    with pytest.raises(LoginRefused, match="ran out"):
        on_device(server, waiting)
    assert sum(waiting.slept) == 30


@pytest.mark.parametrize("code", ["access_denied", "authorization_declined"])
def test_a_no_is_a_no(server: TokenServer, code: str) -> None:
    server.script = [started(server), error(code)]
    with pytest.raises(LoginRefused, match="declined"):
        on_device(server, Waiting())


def test_an_application_nobody_knows_is_told(server: TokenServer) -> None:
    server.script = [error("unauthorized_client", 400, 'AADSTS700016: Application "x" was not found')]
    with pytest.raises(LoginRefused, match="AADSTS700016"):
        on_device(server, Waiting())


def test_a_scope_the_device_flow_does_not_allow_is_told(server: TokenServer) -> None:
    server.script = [error("invalid_scope")]
    with pytest.raises(LoginRefused, match="may not ask"):
        on_device(server, Waiting())


@pytest.mark.parametrize(
    "changed",
    [
        {"verification_uri": None},
        {"verification_uri": "http://harbour.example/go"},
        {"verification_uri": "javascript:alert(1)"},
        {"verification_uri": "https://harbour.example/\x1b[2J"},
        {"verification_uri": 7},
        {"user_code": None},
        {"user_code": ""},
        {"user_code": "A\x1b[31m"},
        {"user_code": "A" * 99},
        {"device_code": None},
        {"device_code": ["d"]},
    ],
    ids=str,
)
def test_an_invitation_that_is_none_is_never_shown(server: TokenServer, changed: dict[str, Any]) -> None:
    waiting = Waiting()
    words: dict[str, Any] = {"verification_uri": f"{server.url}/go", "user_code": "W", "device_code": "d", **changed}
    server.script = [said(**{name: value for name, value in words.items() if value is not None})]
    with pytest.raises(LineBroken):
        on_device(server, waiting)
    assert waiting.shown == []


@pytest.mark.parametrize(
    ("interval", "slept"), [(None, 5), (0, 5), (-1, 5), ("3", 3), ("x", 5), (0.01, 1), (9999, 60), ([], 5), (float("nan"), 5)]
)
def test_an_interval_is_kept_within_reason(server: TokenServer, interval: object, slept: float) -> None:
    waiting = Waiting()
    server.script = [started(server, interval=interval)]
    on_device(server, waiting)
    assert waiting.slept == [slept]


def test_the_older_name_of_the_address_is_known(server: TokenServer) -> None:
    waiting = Waiting()
    server.script = [started(server, verification_uri=None, verification_url=f"{server.url}/old")]
    on_device(server, waiting)
    assert "/old" in waiting.shown[0]


def test_nothing_is_drawn_where_nobody_watches() -> None:
    with watched() as shown:
        assert shown is None


# -- in the browser of this machine --------------------------------------------------------------------------------


class Browser:
    """A person at a browser: shown an address, it does something in a thread of its own."""

    def __init__(self, does: Callable[[str], None]) -> None:
        self.does = does
        self.shown: list[str] = []
        self.faults: list[BaseException] = []

    def __call__(self, text: str) -> None:
        self.shown.append(text)
        threading.Thread(target=self._do, args=(text.rpartition("\n")[2],), daemon=True).start()

    def _do(self, address: str) -> None:
        try:
            self.does(address)
        except BaseException as fault:
            self.faults.append(fault)


def get(url: str, host: str = "", method: str = "GET") -> tuple[int, str, dict[str, str]]:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection("127.0.0.1", parts.port or 80, timeout=5)
    connection.request(method, f"{parts.path}?{parts.query}", headers={"Host": host or parts.netloc})
    reply = connection.getresponse()
    found = reply.status, reply.read().decode(), dict(reply.getheaders())
    connection.close()
    return found


def in_browser(server: TokenServer, does: Callable[[str], None], *, provider: str = "", patience: float = 5) -> Tokens:
    browser = Browser(does)
    asking = Asking(browser, True, contextlib.nullcontext, patience)
    account = server.account(device=False, authorize=True, provider=provider)
    try:
        return ask_consent(account, server.client_secret, asking, lambda: NOW)
    finally:
        assert browser.faults == []


@pytest.fixture(autouse=True)
def _no_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loopback, "has_desktop", lambda: False)


def test_consent_in_a_browser_comes_back_to_this_machine(server: TokenServer) -> None:
    pages = []
    tokens = in_browser(server, lambda address: pages.append(get(server.consent(address))))
    assert tokens.access == server.granted[0]
    assert tokens.refresh == "refresh-1"
    status, page, headers = pages[0]
    assert status == 200
    assert "close this window" in page
    assert headers["Cache-Control"] == "no-store"
    assert server.code not in page


def test_the_address_carries_a_challenge_and_never_the_verifier(server: TokenServer) -> None:
    seen: dict[str, list[str]] = {}

    def look(address: str) -> None:
        seen.update(parse_qs(urlsplit(address).query))
        get(server.consent(address))

    in_browser(server, look)
    assert set(seen) == {
        "response_type",
        "client_id",
        "redirect_uri",
        "scope",
        "state",
        "code_challenge",
        "code_challenge_method",
    }
    assert server.asked[-1]["code_verifier"] not in str(seen)
    assert 43 <= len(server.asked[-1]["code_verifier"]) <= 128
    assert urlsplit(seen["redirect_uri"][0]).hostname == "127.0.0.1"


@pytest.mark.parametrize(
    ("provider", "words", "host"),
    [
        ("google", {"login_hint", "access_type", "prompt"}, "127.0.0.1"),
        ("microsoft", {"login_hint"}, "localhost"),
    ],
)
def test_each_provider_gets_the_words_it_wants(server: TokenServer, provider: str, words: set[str], host: str) -> None:
    seen: dict[str, list[str]] = {}

    def look(address: str) -> None:
        seen.update(parse_qs(urlsplit(address).query))
        get(server.consent(address))

    in_browser(server, look, provider=provider)
    assert words <= set(seen)
    assert urlsplit(seen["redirect_uri"][0]).hostname == host


def test_an_answer_with_another_state_is_told_off_and_the_right_one_still_taken(server: TokenServer) -> None:
    statuses: list[int] = []

    def attack_first(address: str) -> None:
        good = server.consent(address)
        bad = [
            good.replace("state=", "state=x"),
            good.replace("state=", "other="),
            f"{good.split('?')[0]}?code=stolen",
            f"{good.split('?')[0]}favicon.ico",
            good.replace("code=", "kode="),
            f"{good.split('?')[0]}?" + "&".join(f"a{n}=1" for n in range(200)),
        ]
        statuses.extend(get(url)[0] for url in bad)
        statuses.append(get(good, host="evil.example")[0])
        statuses.append(get(good, method="POST")[0])
        statuses.append(get(good)[0])

    assert in_browser(server, attack_first).access == server.granted[0]
    assert statuses == [400] * 7 + [501, 200]
    assert [form["code"] for form in server.asked] == [server.code]


def test_idle_connections_of_a_browser_do_not_keep_the_answer_waiting(server: TokenServer) -> None:
    def idle_first(address: str) -> None:
        url = server.consent(address)
        idle = [socket.create_connection(("127.0.0.1", urlsplit(url).port or 0)) for _ in range(5)]
        get(url)
        for connection in idle:
            connection.close()

    assert in_browser(server, idle_first).access


def test_a_no_in_the_browser_is_a_no(server: TokenServer) -> None:
    with pytest.raises(LoginRefused, match="declined"):
        in_browser(server, lambda address: void(get(server.consent(address, code="", error="access_denied"))))
    assert server.asked == []


def test_an_odd_refusal_in_the_browser_is_not_repeated_word_by_word(server: TokenServer) -> None:
    with pytest.raises(LoginRefused) as refused:
        in_browser(server, lambda address: void(get(server.consent(address, code="", error="<script>\x1b[2J"))))
    assert "script" not in refused.value.sentence


def test_nobody_at_the_browser_is_told_after_a_while(server: TokenServer) -> None:
    with pytest.raises(LoginRefused, match="in time") as refused:
        in_browser(server, void, patience=0.1)
    assert "unghost account login jo@harbour.example" in refused.value.remedy


def test_a_code_that_is_not_ours_is_refused_by_the_server(server: TokenServer) -> None:
    with pytest.raises(LoginRefused):
        in_browser(server, lambda address: void(get(server.consent(address, code="stolen"))))


def test_after_it_all_the_port_is_closed(server: TokenServer) -> None:
    ports = []

    def remember(address: str) -> None:
        url = server.consent(address)
        ports.append(urlsplit(url).port)
        get(url)

    in_browser(server, remember)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", ports[0] or 0), timeout=1)


def test_without_a_desktop_the_address_is_shown_with_a_way_from_elsewhere(server: TokenServer) -> None:
    browser = Browser(lambda address: void(get(server.consent(address))))
    ask_consent(server.account(device=False, authorize=True), "", Asking(browser, patience=5), lambda: NOW)
    assert "ssh -L" in browser.shown[0]


def test_on_a_desktop_the_browser_is_opened(server: TokenServer, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(loopback, "has_desktop", lambda: True)

    def open_it(address: str) -> bool:
        opened.append(address)
        return True

    monkeypatch.setattr(webbrowser, "open", open_it)
    browser = Browser(lambda address: void(get(server.consent(address))))
    ask_consent(server.account(device=False, authorize=True), "", Asking(browser, patience=5), lambda: NOW)
    assert opened == [browser.shown[0].rpartition("\n")[2]]
    assert "ssh" not in browser.shown[0]


@pytest.mark.parametrize(
    ("platform", "around", "there"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":10", "SSH_CONNECTION": "a b"}, False),
        ("darwin", {}, True),
        ("darwin", {"SSH_TTY": "/dev/ttys1"}, False),
        ("win32", {}, True),
    ],
)
def test_a_browser_is_opened_only_where_it_is_seen(platform: str, around: dict[str, str], there: bool) -> None:
    assert has_desktop(platform, around) is there


def test_a_provider_with_both_ways_is_asked_by_device_unless_told_otherwise(server: TokenServer) -> None:
    both = server.account(device=True, authorize=True)
    waiting = Waiting()
    ask_consent(both, "", waiting.asking(), lambda: NOW)
    assert "enter the code" in waiting.shown[0]
    browser = Browser(lambda address: void(get(server.consent(address))))
    ask_consent(both, "", Asking(browser, True, contextlib.nullcontext, 5), lambda: NOW)
    assert "code_challenge" in browser.shown[0]


def test_an_account_without_an_application_is_told(server: TokenServer) -> None:
    with pytest.raises(LoginRefused, match="not known where"):
        ask_consent(replace(server.account(), oauth=None), "", Waiting().asking(), lambda: NOW)


def void(found: object) -> None:
    """Take something and give nothing back."""
