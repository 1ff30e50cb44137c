"""Pictures from the command line: drawn for a terminal that can, a plain table in a pipe, a file where one is named."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from site_of import sample_home
from unghost.cli import pictures
from unghost.cli.main import main
from unghost.testing.sample.plant import SAMPLE_NOW

NOW = ("--now", SAMPLE_NOW.isoformat())
WHO = "Colin Prentice"
EVERY = (
    *(("show", WHO, "--picture", kind) for kind in ("answers", "thread", "causes", "account", "year")),
    ("why", WHO, "--picture"),
    ("plays", "--picture"),
    ("doctor", "--calibration", "--picture"),
    ("forecast", "--picture", "pipeline"),
    ("forecast", "--picture", "years"),
)


@dataclass(frozen=True, slots=True)
class Home:
    place: Path
    capsys: pytest.CaptureFixture[str] = field(repr=False)

    def run(self, *words: str) -> tuple[int, str, str]:
        code = main(["--home", str(self.place), *words, *NOW])
        said = self.capsys.readouterr()
        return code, said.out, said.err


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_home(tmp_path_factory.mktemp("pictures"))


@pytest.fixture
def home(place: Path, capsys: pytest.CaptureFixture[str]) -> Home:
    return Home(place, capsys)


@pytest.mark.parametrize("words", EVERY, ids=" ".join)
def test_in_a_pipe_a_picture_is_a_plain_table(home: Home, words: tuple[str, ...]) -> None:
    code, out, _ = home.run(*words)
    assert code == 0
    assert len(out.splitlines()) > 3
    assert not any(0x2801 <= ord(letter) <= 0x28FF for letter in out)
    assert "\x1b" not in out


@pytest.mark.parametrize("words", EVERY[1:2] + EVERY[-1:], ids=" ".join)
def test_a_terminal_that_speaks_unicode_is_drawn_on(home: Home, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "_can_draw", lambda: True)
    monkeypatch.setenv("COLUMNS", "90")
    code, out, _ = home.run(*words)
    assert code == 0
    assert any(0x2801 <= ord(letter) <= 0x28FF for letter in out)
    assert max(len(line) for line in out.splitlines()) <= 89


@pytest.mark.parametrize("words", EVERY[4:8], ids=" ".join)
def test_a_picture_is_written_where_a_file_is_named(home: Home, tmp_path: Path, words: tuple[str, ...]) -> None:
    file = tmp_path / "it.svg"
    code, _, err = home.run(*words, "--svg", str(file))
    assert code == 0
    assert file.read_text(encoding="utf-8").startswith("<svg")
    assert str(file) in err


def test_where_nothing_is_to_be_drawn_it_says_so(home: Home) -> None:
    code, out, err = home.run("forecast", "--picture", "limbo")
    assert (code, out) == (1, "")
    assert "Limbo is noted down once a week." in err


def test_a_picture_is_no_json(home: Home) -> None:
    code, _, err = home.run("show", WHO, "--picture", "thread", "--json")
    assert code == 2
    assert "A picture is no JSON." in err


def test_a_picture_of_the_odds_needs_calibration(home: Home) -> None:
    code, _, err = home.run("doctor", "--picture")
    assert code == 2
    assert "--picture is the picture of --calibration." in err
