"""``unghost model``: off until it is set, its key kept where secrets are and shown nowhere, its answer tried without any mail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from model_server import ModelServer, model_server, told, words
from program import as_json, unghost
from schemas import validate
from unghost.wiring import App
from unghost.wiring.writing import KEY

SECRET = "s3cret-of-the-server"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("UNGHOST_PASSPHRASE", "three plain words")
    monkeypatch.delenv(KEY, raising=False)
    monkeypatch.setattr(App, "ask", lambda _app, _prompt: SECRET)
    unghost(tmp_path / "home", "init", "--me", "kim@studio.example")
    return tmp_path / "home"


@pytest.fixture
def server(home: Path) -> Iterator[ModelServer]:
    with model_server() as state:
        app = App(home)
        app.store.save_settings(replace(app.store.settings(), model_url=state.url, model="small"))
        app.close()
        state.answer = lambda _: words("ready")
        yield state


def test_none_is_set_and_it_says_so(home: Path) -> None:
    assert "No language model is set" in unghost(home, "model").stdout
    found = as_json(home, "model")
    validate("model", found)
    assert (found["on"], found["key"]) == (False, None)
    done = unghost(home, "model", "--check")
    assert (done.returncode, "unghost settings model_url" in done.stderr) == (2, True)


def test_its_answer_is_tried_without_any_mail(home: Path, server: ModelServer) -> None:
    assert unghost(home, "model", "--check").stdout == "It answers: ready\n"
    assert told(server.asked[0]) == "Answer with the one word: ready"
    assert server.keys == [""]
    assert not (home / "secrets").exists()


def test_a_key_is_kept_with_the_secrets_used_and_forgotten(home: Path, server: ModelServer) -> None:
    kept = unghost(home, "model", "--key")
    assert "is kept in" in kept.stdout
    unghost(home, "model", "--check")
    assert server.keys == [f"Bearer {SECRET}"]
    shown = unghost(home, "model")
    assert "kept with the secrets" in shown.stdout
    assert SECRET not in kept.stdout + shown.stdout
    assert SECRET.encode() not in (home / "unghost.db").read_bytes() + (home / "secrets").read_bytes()
    assert unghost(home, "model", "--forget-key").stdout == "The key is forgotten.\n"
    assert unghost(home, "model", "--forget-key").stdout == "No key was kept.\n"
    unghost(home, "model", "--check")
    assert server.keys[-1] == ""


def test_the_key_of_the_surroundings_goes_first(home: Path, server: ModelServer, monkeypatch: pytest.MonkeyPatch) -> None:
    unghost(home, "model", "--key")
    monkeypatch.setenv(KEY, "another")
    unghost(home, "model", "--check")
    assert server.keys == ["Bearer another"]
    assert as_json(home, "model")["key"] == f"in {KEY}"


def test_no_key_is_no_use(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(App, "ask", lambda _app, _prompt: None)
    done = unghost(home, "model", "--key")
    assert (done.returncode, KEY in done.stderr) == (2, True)
