"""Whatever stands in a file, an entry, an answer or an address: it is read or refused, and nothing else happens."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from urllib.parse import urlsplit

from hypothesis import example, given, settings
from hypothesis import strategies as st

from unghost.adapters.oauth.loopback import _answer
from unghost.adapters.oauth.post import Reply
from unghost.adapters.oauth.tokens import Tokens, granted, load
from unghost.adapters.secrets.box import Damaged, Newer, Sealed, WrongKey, seal
from unghost.adapters.secrets.key import Key, Recipe
from unghost.app.endpoint import is_loopback, is_safe
from unghost.domain.account import OAuthApp
from unghost.errors import LineBroken, LoginRefused

APP = OAuthApp("", "client", "https://mail.harbour.example/imap", "https://harbour.example/token")
NOW = datetime(2026, 6, 17, tzinfo=UTC)
RECIPE, KEY = Recipe("file", b"s" * 16), Key(b"k" * 32)
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
)
NAMES = st.sampled_from(["access_token", "refresh_token", "expires_in", "token_type", "scope", "error"])


@given(st.dictionaries(st.text(), st.text()))
def test_what_is_sealed_comes_back(secrets: dict[str, str]) -> None:
    assert Sealed.parse(seal(secrets, RECIPE, KEY).dump()).open(lambda _: KEY)[0] == secrets


@given(st.data())
@settings(max_examples=200)
def test_no_changed_byte_goes_unnoticed(data: st.DataObject) -> None:
    raw = bytearray(seal({"x": "secret"}, RECIPE, KEY).dump())
    place = data.draw(st.integers(0, len(raw) - 1))
    raw[place] ^= data.draw(st.integers(1, 255))
    with contextlib.suppress(Damaged, Newer, WrongKey):
        found = Sealed.parse(bytes(raw)).open(lambda recipe: KEY if recipe == RECIPE else Key(b"o" * 32))[0]
        assert found == {"x": "secret"}  # a space more or less in the JSON around it


@given(st.binary() | JSON.map(repr).map(str.encode))
def test_any_bytes_are_a_file_or_damaged(raw: bytes) -> None:
    with contextlib.suppress(Damaged, Newer):
        Sealed.parse(raw)


@given(st.text())
@example("[" * 100_000)
@example('{"access": 1e999, "refresh": [], "expires": "2026-01-01T00:00:00+00:00"}')
def test_any_text_is_tokens_or_none(text: str) -> None:
    found = load(text)
    assert found is None or isinstance(found, Tokens)


@given(st.dictionaries(NAMES, JSON))
def test_any_answer_is_a_grant_or_refused(found: dict[str, object]) -> None:
    with contextlib.suppress(LineBroken, LoginRefused):
        tokens = granted(Reply(200, found), APP, NOW)
        assert tokens.access.isascii()
        assert load(tokens.dump()) == tokens


@given(st.text(max_size=300) | st.builds("{}://{}/{}".format, st.sampled_from(["http", "https"]), st.text(), st.text()))
def test_no_address_is_spoken_to_in_the_clear_but_this_machine(url: str) -> None:
    if is_safe(url):
        parts = urlsplit(url)
        assert parts.scheme == "https" or is_loopback(parts.hostname or "")


@given(st.text(max_size=300), st.text(max_size=60))
def test_no_request_but_the_one_with_the_state_is_an_answer(path: str, host: str) -> None:
    assert _answer(path, host, "a-state-nobody-guesses") is None
