"""The command ``unghost lint`` as a person types it."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from unghost.app.lint_text import Policy, lint_text
from unghost.cli.main import main
from unghost.pressure.lint import rules

PRESSING = "I've called you four times.\n"
CALM = "The drawings you asked for are attached.\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder in which the command is run."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder: Path, **files: str | bytes) -> None:
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)


def test_one_bad_file_stops_no_other_and_the_code_tells(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here, a_txt=PRESSING, b_txt=b"\x00\x01" * 99, c_txt=CALM)
    assert main(["lint", "b.txt", "nowhere.txt", "a.txt", "c.txt"]) == 1
    said = capsys.readouterr()
    assert "a.txt:1:1  P01" in said.out
    assert "b.txt is not linted. It is binary, not text." in said.err
    assert "There is no text at nowhere.txt." in said.err
    assert "2 texts: 1 error, 1 praise; 2 files could not be read." in said.err
    assert main(["lint", "b.txt", "c.txt"]) == 3
    assert main(["lint", "nowhere.txt", "c.txt"]) == 2
    assert main(["lint", "c.txt"]) == 0


def test_a_whole_folder_is_linted_and_the_rest_is_counted(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here, mails__a_md=PRESSING, mails__b_png="x", mails__deep__c_html=f"<p>{PRESSING}</p>")
    assert main(["lint", "mails"]) == 1
    said = capsys.readouterr()
    assert "mails/a.md:1:1" in said.out
    assert "mails/deep/c.html:1:4" in said.out
    assert "Passed over: 1 file of no known kind of text (.png 1)." in said.err


def test_errors_can_be_let_pass_and_rules_chosen(here: Path) -> None:
    write(here, a_txt=PRESSING)
    assert main(["lint", "--exit-zero", "a.txt"]) == 0
    assert main(["lint", "--ignore", "P01", "a.txt"]) == 0
    assert main(["lint", "--select", "P02,P03", "--select", "break-up", "a.txt"]) == 0
    assert main(["lint", "--select", "P0", "a.txt"]) == 1
    assert main(["lint", "--select", "Q", "a.txt"]) == 2


def test_settings_beside_the_text_hold_unless_told_otherwise(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here, a_txt=PRESSING, pyproject_toml="[tool.unghost.lint]\nignore = ['P01']\nexclude = ['old']\n", old__b_txt=PRESSING)
    assert main(["lint", "a.txt", "old"]) == 0
    assert "1 file by the settings (exclude)" in capsys.readouterr().err
    assert main(["lint", "--no-config", "a.txt"]) == 1
    write(here, other_toml="[lint]\ncontxt = 'call'\n")
    assert main(["lint", "--config", "other.toml", "a.txt"]) == 2
    assert "other.toml:2: there is no setting 'contxt'" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ["--apply"],
        ["--fix", "--format", "json"],
        ["--fix", "--statistics"],
        ["--config", "x", "--no-config"],
        ["--max-findings", "0"],
    ],
)
def test_options_that_do_not_go_together_are_told(here: Path, words: list[str]) -> None:
    write(here, a_txt=CALM)
    assert main(["lint", *words, "a.txt"]) == 2


def test_statistics_count_instead_of_listing(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(here, a_txt=PRESSING * 1 + "\nJust checking in.\n\n" + PRESSING)
    assert main(["lint", "--statistics", "a.txt"]) == 1
    assert capsys.readouterr().out.splitlines()[0].split() == ["2", "P01", "blaming-reference", "(error)"]
    main(["--json", "lint", "--statistics", "a.txt"])
    assert json.loads(capsys.readouterr().out)[0]["count"] == 2


def test_standard_input_can_bear_a_name(here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert here.is_dir()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(f"<p>{PRESSING}</p>".encode())))
    assert main(["lint", "--stdin-name", "mails/a.html", "-"]) == 1
    assert capsys.readouterr().out.startswith("mails/a.html:1:4")


def mendable() -> str:
    """Return a sentence for which a calmer wording is known."""
    texts = (text for rule in rules() for text in rule.fires_on if "\n" not in text)
    return next((text for text in texts if any(one.rewrite for one in lint_text("a.txt", text, Policy()).found)), "")


def test_a_fix_is_shown_first_and_written_when_asked(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = mendable()
    assert text, "no rule has a calmer wording"
    write(here, a_txt=f"Hello,\n\n{text}\n")
    main(["lint", "--fix", "a.txt"])
    shown = capsys.readouterr()
    assert shown.out.startswith("--- a.txt\n+++ a.txt\n@@ -1,3 +1,3 @@\n")
    assert "calmer wording" in shown.err
    assert (here / "a.txt").read_text(encoding="utf-8") == f"Hello,\n\n{text}\n"
    main(["lint", "--fix", "--apply", "a.txt"])
    fixed = (here / "a.txt").read_text(encoding="utf-8")
    assert fixed != f"Hello,\n\n{text}\n"
    capsys.readouterr()
    assert main(["lint", "--fix", "a.txt"]) in (0, 1)
    assert "0 calmer wordings" in capsys.readouterr().err


def test_standard_input_is_never_written_but_printed_calmer(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert here.is_dir()
    text = mendable()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    main(["lint", "--fix", "--apply", "-"])
    printed = capsys.readouterr().out
    assert printed != text
    assert "P0" not in printed


def test_the_linter_starts_without_what_it_does_not_need(here: Path) -> None:
    write(here, a_txt=CALM)
    program = "import sys; from unghost.cli.main import main; main(['lint', '--no-config', 'a.txt']); print(*sys.modules)"
    loaded = set(subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split())
    unneeded = {
        "numpy",
        "scipy",
        "rich",
        "platformdirs",
        "importlib.metadata",
        "pygls",
        "asyncio",
        "sqlite3",
        "tomllib",
        "difflib",
    }
    unneeded |= {"pathlib", "tempfile", "hashlib", "selectolax", "unghost.reading.read", "unghost.cli.commands.sync"}
    assert loaded & unneeded == set()
