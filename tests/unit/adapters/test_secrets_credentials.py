"""Which password opens a mailbox: the one kept, else the one given, else the one typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from token_server import TokenServer, token_server
from unghost.adapters.secrets import credentials, key
from unghost.adapters.secrets.credentials import Credentials
from unghost.adapters.secrets.file import FileSecrets
from unghost.app.ways_in import PASSWORD
from unghost.domain.account import Auth, MailAccount, Security
from unghost.errors import LineBroken, LoginRefused, NoSecretStore

NOW = datetime(2026, 6, 17, 10, 0, tzinfo=UTC)
ACCOUNT = MailAccount("jo@harbour.example", "imap.harbour.example", 993, Security.TLS, "jo@harbour.example")


@pytest.fixture(autouse=True)
def typed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Let a person type these, one after the other; nothing is typed where the list is empty."""
    words: list[str] = []
    monkeypatch.setattr(credentials, "ask", lambda _: words.pop(0) if words else None)
    monkeypatch.setattr(key, "ask", lambda _: None)
    monkeypatch.setattr(key, "WORK", 2**10)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv(key.PASSPHRASE, "a long passphrase")
    monkeypatch.delenv(PASSWORD, raising=False)
    yield words
    assert words == []


def of(home: Path) -> Credentials:
    return Credentials(home, lambda: NOW)


def test_the_one_kept_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSWORD, "given")
    assert of(tmp_path).of(ACCOUNT, fresh=False).secret == "given"
    where = of(tmp_path).keep_password(ACCOUNT, "kept")
    assert str(tmp_path) in where
    assert of(tmp_path).of(ACCOUNT, fresh=False).secret == "kept"


def test_the_one_typed_comes_last_and_is_asked_for_once_and_kept_nowhere(tmp_path: Path, typed: list[str]) -> None:
    typed.append("typed-by-jo")
    ours = of(tmp_path)
    assert [ours.of(ACCOUNT, fresh=False).secret for _ in range(3)] == ["typed-by-jo"] * 3
    assert list(tmp_path.iterdir()) == []
    assert "typed-by-jo" not in repr(ours) + repr(ours.of(ACCOUNT, fresh=False))


def test_a_typed_one_that_was_refused_is_asked_for_again(tmp_path: Path, typed: list[str]) -> None:
    typed += ["wrong", "right"]
    ours = of(tmp_path)
    assert ours.of(ACCOUNT, fresh=False).secret == "wrong"
    assert ours.of(ACCOUNT, fresh=True).secret == "right"


def test_a_kept_one_that_was_refused_is_not_tried_again(tmp_path: Path) -> None:
    of(tmp_path).keep_password(ACCOUNT, "kept")
    with pytest.raises(LoginRefused, match="refuses the password") as refused:
        of(tmp_path).of(ACCOUNT, fresh=True)
    assert "kept" not in refused.value.sentence + refused.value.remedy


def test_a_kept_one_that_was_refused_is_given_anew_by_login(tmp_path: Path) -> None:
    of(tmp_path).keep_password(ACCOUNT, "hunter22")
    with pytest.raises(LoginRefused) as refused:
        of(tmp_path).of(ACCOUNT, fresh=True)
    assert "unghost account login jo@harbour.example" in refused.value.remedy


def test_an_address_without_a_password_is_not_told_to_log_in_an_account(tmp_path: Path) -> None:
    address = MailAccount("imap://ann@imap.harbour.example/", "imap.harbour.example", 143, Security.STARTTLS, "ann")
    for fresh in (False, True):
        with pytest.raises(LoginRefused) as refused:
            of(tmp_path).of(address, fresh=fresh)
        assert "account login" not in refused.value.remedy
        assert PASSWORD in refused.value.remedy
        assert "unghost account add ann --host imap.harbour.example --security starttls" in refused.value.remedy


def test_a_name_with_a_space_can_be_copied_from_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(LoginRefused) as refused:
        of(tmp_path).of(replace(ACCOUNT, name="my mail; rm x"), fresh=False)
    assert "unghost account login 'my mail; rm x'" in refused.value.remedy


def test_a_password_given_for_one_run_is_shown_to_none_of_several_mailboxes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD, "given")
    ours = of(tmp_path)
    ours.of_several = True
    with pytest.raises(LoginRefused, match="several mailboxes") as refused:
        ours.of(ACCOUNT, fresh=False)
    assert "given" not in refused.value.remedy
    ours.keep_password(ACCOUNT, "its-own")
    assert ours.of(ACCOUNT, fresh=False).secret == "its-own"


def test_without_any_one_is_told_the_ways(tmp_path: Path) -> None:
    with pytest.raises(LoginRefused, match="no password") as refused:
        of(tmp_path).of(ACCOUNT, fresh=False)
    assert "unghost account login jo@harbour.example" in refused.value.remedy
    assert PASSWORD in refused.value.remedy


def test_secrets_that_cannot_be_opened_do_not_keep_a_given_one_from_working(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    of(tmp_path).keep_password(ACCOUNT, "kept")
    monkeypatch.delenv(key.PASSPHRASE)
    with pytest.raises(NoSecretStore):
        of(tmp_path).of(ACCOUNT, fresh=False)
    monkeypatch.setenv(PASSWORD, "given")
    assert of(tmp_path).of(ACCOUNT, fresh=False).secret == "given"


def test_a_password_and_a_consent_take_each_others_place(tmp_path: Path) -> None:
    with token_server() as server:
        server.client_secret = "client-secret"
        server.interval = 0.01
        ours, both = of(tmp_path), server.account()
        ours.keep_password(ACCOUNT, "kept")
        ours.ask_consent(both, "client-secret", lambda _: None)
        assert names(tmp_path) == {"client jo@harbour.example", "tokens jo@harbour.example"}
        assert of(tmp_path).of(both, fresh=False).secret == server.granted[0]
        ours.ask_consent(both, None, lambda _: None)  # the client secret kept before
        assert of(tmp_path).of(both, fresh=False).secret == server.granted[1]
        ours.keep_password(ACCOUNT, "kept")
        assert names(tmp_path) == {"password jo@harbour.example"}


def test_a_consent_that_fails_leaves_everything_as_it_was(tmp_path: Path) -> None:
    with token_server() as server:
        of(tmp_path).keep_password(ACCOUNT, "kept")
        with pytest.raises(LoginRefused):
            of(tmp_path).ask_consent(server.account(), "wrong secret", lambda _: None)
        assert names(tmp_path) == {"password jo@harbour.example"}


def test_forgetting_one_mailbox_leaves_the_others(tmp_path: Path) -> None:
    other = MailAccount("kim@harbour.example", "imap.harbour.example", 993, Security.TLS, "kim")
    ours = of(tmp_path)
    ours.keep_password(ACCOUNT, "1")
    ours.keep_password(other, "2")
    assert ours.forget(ACCOUNT.name) is True
    assert ours.forget(ACCOUNT.name) is False
    assert names(tmp_path) == {"password kim@harbour.example"}


def names(home: Path) -> set[str]:
    every = [f"{kind} {who}@harbour.example" for kind in ("password", "tokens", "client") for who in ("jo", "kim")]
    secrets = FileSecrets(home)
    return {name for name in every if secrets.get(name) is not None}


def test_a_mailbox_opened_by_consent_never_falls_back_to_a_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSWORD, "given")
    server = TokenServer(url="http://127.0.0.1:9")
    with pytest.raises((LoginRefused, LineBroken)):
        of(tmp_path).of(server.account(), fresh=False)
    assert server.account().auth is Auth.OAUTH
