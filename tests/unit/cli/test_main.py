"""How the program is ended, and what it says of a call that is off."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from unghost.cli.main import main
from unghost.wiring import App


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such signal")
def test_a_program_that_is_told_to_end_ends_as_one_that_is_interrupted(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(App, "sync", lambda *_, **__: os.kill(os.getpid(), signal.SIGTERM))
    assert main(["--home", str(tmp_path), "sync", "mbox", "x"]) == 1
    assert "What was done is kept" in capsys.readouterr().err
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


def test_a_home_behind_the_command_is_told_where_it_goes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sync", "mbox", "x", "--home", "/tmp/x"]) == 2
    assert "--home DIR goes before the command" in capsys.readouterr().err
    assert main(["sync", "mbox", "x", "--hom"]) == 2
    assert "--help" in capsys.readouterr().err


@pytest.mark.parametrize("places", [["a@x.example"], ["a@x.example", "b@x.example"], ["a@x.example", "a@x.example"]])
def test_a_sync_says_whether_it_names_several_mailboxes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, places: list[str]
) -> None:
    seen: list[bool] = []

    def sync(app: App, *_: object, **__: object) -> None:
        seen.append(app.credentials.of_several)
        raise KeyboardInterrupt

    monkeypatch.setattr(App, "sync", sync)
    main(["--home", str(tmp_path), "sync", "imap", *places])
    assert seen == [len(set(places)) > 1]
