"""Tokens are refreshed in time, kept before they are used, and lost by nobody."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from token_server import MAIL, Answer, TokenServer, error, said, token_server
from unghost.adapters.oauth.consent import access_token, tokens_name
from unghost.adapters.oauth.post import Reply
from unghost.adapters.oauth.tokens import UNTOLD, Tokens, granted, load
from unghost.adapters.secrets import key
from unghost.adapters.secrets.credentials import Credentials
from unghost.adapters.secrets.file import FileSecrets
from unghost.domain.account import Auth
from unghost.errors import LineBroken, LoginRefused, NoSecretStore

NOW = datetime(2026, 6, 17, 10, 0, tzinfo=UTC)
NAME = "jo@harbour.example"


class Clock:
    def __init__(self) -> None:
        self.at = NOW

    def __call__(self) -> datetime:
        return self.at


class Shelf:
    """Secrets in memory, noting every change."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.full = False

    where = "a shelf"

    def ready(self) -> None:
        """Always."""

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def set(self, name: str, secret: str) -> None:
        if self.full:
            raise NoSecretStore("The shelf is full.")
        self.kept[name] = secret

    def delete(self, name: str) -> bool:
        return self.kept.pop(name, None) is not None


@pytest.fixture
def server() -> Iterator[TokenServer]:
    with token_server() as running:
        yield running


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def clock() -> Clock:
    return Clock()


def keep(shelf: Shelf, minutes: float = 60, access: str = "access-0", refresh: str = "refresh-0") -> None:
    shelf.set(tokens_name(NAME), Tokens(access, refresh, NOW + timedelta(minutes=minutes)).dump())


def kept(shelf: Shelf) -> Tokens:
    tokens = load(shelf.kept[tokens_name(NAME)])
    assert tokens is not None
    return tokens


def token(server: TokenServer, shelf: Shelf, clock: Clock, home: Path, *, fresh: bool = False) -> str:
    return access_token(server.account(), shelf, home, clock, fresh=fresh)


def test_a_token_that_lasts_is_used_without_asking(server: TokenServer, shelf: Shelf, clock: Clock, tmp_path: Path) -> None:
    keep(shelf)
    assert token(server, shelf, clock, tmp_path) == "access-0"
    assert server.asked == []


@pytest.mark.parametrize(("seconds", "refreshed"), [(119, True), (120, True), (121, False), (0, True), (-9999, True)])
def test_a_token_is_refreshed_from_two_minutes_before_its_end(
    server: TokenServer, shelf: Shelf, clock: Clock, tmp_path: Path, seconds: float, refreshed: bool
) -> None:
    keep(shelf, seconds / 60)
    assert (token(server, shelf, clock, tmp_path) != "access-0") is refreshed


def test_a_refused_token_is_refreshed_however_long_it_would_last(
    server: TokenServer, shelf: Shelf, clock: Clock, tmp_path: Path
) -> None:
    keep(shelf)
    assert token(server, shelf, clock, tmp_path, fresh=True) == server.granted[0]


def test_a_rotated_refresh_token_is_kept_before_the_new_access_token_is_used(
    server: TokenServer, shelf: Shelf, clock: Clock, tmp_path: Path
) -> None:
    keep(shelf, 0)
    first = token(server, shelf, clock, tmp_path)
    assert kept(shelf) == Tokens(first, "refresh-1", NOW + timedelta(hours=1))
    clock.at += timedelta(hours=2)
    assert token(server, shelf, clock, tmp_path) == server.granted[1]
    shelf.full = True
    clock.at += timedelta(hours=2)
    with pytest.raises(NoSecretStore):
        token(server, shelf, clock, tmp_path)


def test_a_refresh_token_that_is_not_rotated_stays(server: TokenServer, shelf: Shelf, clock: Clock, tmp_path: Path) -> None:
    server.rotates = False
    keep(shelf, 0)
    token(server, shelf, clock, tmp_path)
    assert kept(shelf).refresh == "refresh-0"


def test_a_token_whose_end_is_untold_lasts_an_hour(server: TokenServer, shelf: Shelf, clock: Clock, tmp_path: Path) -> None:
    server.lifetime = None
    keep(shelf, 0)
    token(server, shelf, clock, tmp_path)
    assert kept(shelf).expires == NOW + UNTOLD


def test_a_withdrawn_consent_is_told_with_what_to_do(server: TokenServer, shelf: Shelf, clock: Clock, tmp_path: Path) -> None:
    keep(shelf, 0, refresh="refresh-of-yesteryear")
    with pytest.raises(LoginRefused, match="withdrawn or has expired") as refused:
        token(server, shelf, clock, tmp_path)
    assert f"unghost account login {NAME}" in refused.value.remedy
    assert "yesteryear" not in refused.value.sentence
    assert kept(shelf).refresh == "refresh-of-yesteryear"  # nothing is thrown away on a server's word


@pytest.mark.parametrize(
    "what", ["", "{}", "null", "[]", "not json", '{"access": "a", "refresh": "b", "expires": "2026-01-01T00:00:00"}']
)
def test_without_consent_one_is_told_to_give_it(
    server: TokenServer, shelf: Shelf, clock: Clock, tmp_path: Path, what: str
) -> None:
    if what:
        shelf.set(tokens_name(NAME), what)
    with pytest.raises(LoginRefused, match="No consent"):
        token(server, shelf, clock, tmp_path)


def test_a_consent_that_was_not_lasting_is_asked_for_again(
    server: TokenServer, shelf: Shelf, clock: Clock, tmp_path: Path
) -> None:
    keep(shelf, 0, refresh="")
    with pytest.raises(LoginRefused) as refused:
        token(server, shelf, clock, tmp_path)
    assert "login" in refused.value.remedy
    assert server.asked == []


@pytest.mark.parametrize("answer", [Answer(500), Answer(302), error("temporarily_unavailable", 503), Answer(200, b"<html>")])
def test_a_broken_line_leaves_a_token_that_still_lasts_in_use(
    server: TokenServer, shelf: Shelf, clock: Clock, tmp_path: Path, answer: Answer
) -> None:
    keep(shelf, 1)
    server.script = [answer] * 3
    assert token(server, shelf, clock, tmp_path) == "access-0"
    with pytest.raises(LineBroken):
        token(server, shelf, clock, tmp_path, fresh=True)  # the server refused it, so it is of no use
    clock.at += timedelta(minutes=1)
    with pytest.raises(LineBroken):
        token(server, shelf, clock, tmp_path)
    assert kept(shelf).refresh == "refresh-0"


def test_two_at_once_refresh_once(server: TokenServer, shelf: Shelf, clock: Clock, tmp_path: Path) -> None:
    keep(shelf, 0)
    server.pause = 0.2
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(token(server, shelf, clock, tmp_path))) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [server.granted[0]] * 5
    assert len(server.asked) == 1


REFRESH = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from unghost.adapters.clock import SystemClock
from unghost.adapters.secrets.credentials import Credentials
from unghost.domain.account import Auth, MailAccount, OAuthApp, Security
home, url = sys.argv[1:]
app = OAuthApp("", "client-1", "https://mail.harbour.example/imap offline_access", url + "/token", url + "/device")
name = "jo@harbour.example"
account = MailAccount(name, "imap.harbour.example", 993, Security.TLS, name, Auth.OAUTH, (), app)
print(Credentials(Path(home), SystemClock().now).of(account, fresh=False).secret)
"""


def test_two_processes_at_once_do_not_lose_the_rotation(
    server: TokenServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key, "WORK", 2**10)
    monkeypatch.setenv(key.PASSPHRASE, "a long passphrase")
    FileSecrets(tmp_path).set(tokens_name(NAME), Tokens("access-0", "refresh-0", NOW - timedelta(days=900)).dump())
    server.pause = 0.3
    command = [sys.executable, "-c", REFRESH, str(tmp_path), server.url]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    said_by_each = {process.communicate(timeout=60)[0].strip() for process in running}
    assert said_by_each == {server.granted[0]}
    assert [form["refresh_token"] for form in server.asked] == ["refresh-0"]


# -- what counts as a grant --------------------------------------------------------------------------------

GOOD = {"access_token": "ya29.a0-_~+/=", "token_type": "Bearer", "expires_in": 3599, "refresh_token": "1//r", "scope": MAIL}


@pytest.mark.parametrize(
    "changed",
    [
        {"access_token": None},
        {"access_token": ""},
        {"access_token": 7},
        {"access_token": ["a"]},
        {"access_token": "a\r\nb"},
        {"access_token": "a\x01auth"},
        {"access_token": "ä"},
        {"access_token": "a" * 20_000},
        {"token_type": "mac"},
        {"token_type": 7},
        {"refresh_token": {"a": 1}},
        {"refresh_token": "a\nb"},
    ],
    ids=str,
)
def test_what_is_no_token_is_not_taken_for_one(server: TokenServer, changed: dict[str, object]) -> None:
    with pytest.raises(LineBroken):
        granted(Reply(200, {**GOOD, **changed}), server.app(), NOW)


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        (3599, 3599), ("3599", 3599), (3599.5, 3599.5), (None, 3600), ("soon", 3600), ([], 3600), (True, 1), (-5, 0), (0, 0),
        (float("inf"), 3600), (float("nan"), 3600), (10**400, 3600), (1e300, 30 * 86400), (10**9, 30 * 86400),
    ],
)  # fmt: skip
def test_a_lifetime_is_taken_with_salt(server: TokenServer, told: object, seconds: float) -> None:
    assert granted(Reply(200, {**GOOD, "expires_in": told}), server.app(), NOW).expires == NOW + timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("scope", "covered"),
    [
        (MAIL, True), (MAIL + "/", True), (MAIL.upper(), True), (f"openid {MAIL} email", True),
        (None, True), ("", True), (7, True),
        ("https://mail.harbour.example/send", False), ("openid email", False), ("offline_access", False),
    ],
)  # fmt: skip
def test_a_consent_without_mail_is_told(server: TokenServer, scope: object, covered: bool) -> None:
    if covered:
        assert granted(Reply(200, {**GOOD, "scope": scope}), server.app(), NOW).access == GOOD["access_token"]
    else:
        with pytest.raises(LoginRefused, match="not for reading mail"):
            granted(Reply(200, {**GOOD, "scope": scope}), server.app(), NOW)


def test_a_consent_without_sending_is_told(server: TokenServer) -> None:
    both = replace(server.app(), scope=f"{MAIL} https://mail.harbour.example/SMTP.Send offline_access")
    with pytest.raises(LoginRefused, match="not for sending mail"):
        granted(Reply(200, {**GOOD, "scope": MAIL}), both, NOW)


def test_missing_fields_of_an_answer_are_told(server: TokenServer, shelf: Shelf, clock: Clock, tmp_path: Path) -> None:
    keep(shelf, 0)
    server.script = [said(), said(token_type="Bearer"), said(access_token="a")]
    for _ in range(2):
        with pytest.raises(LineBroken):
            token(server, shelf, clock, tmp_path)
    assert token(server, shelf, clock, tmp_path) == "a"
    assert kept(shelf).refresh == "refresh-0"


def test_a_token_comes_as_a_credential_that_shows_nothing(
    server: TokenServer, shelf: Shelf, clock: Clock, tmp_path: Path
) -> None:
    keep(shelf, access="very-secret")
    credential = Credentials(tmp_path, clock, shelf).of(server.account(), fresh=False)
    assert (credential.auth, credential.secret) == (Auth.OAUTH, "very-secret")
    assert "very-secret" not in repr(credential) + repr(kept(shelf))
