"""What a team may say in its settings, and what it is told when they are off."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from unghost.adapters.globs import matches
from unghost.adapters.lint_configs import Configs
from unghost.adapters.linter import Linter
from unghost.app.lint_text import Asked
from unghost.errors import BadUse
from unghost.pressure.rule import Level

PRESSING = "I've called you four times. Just checking in.\n"


def settings(folder: Path, text: str, name: str = ".unghost.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def found(folder: Path, asked: Asked | None = None, name: str = "a.txt", text: str = PRESSING) -> list[tuple[str, str]]:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    _, linted = Linter(asked or Asked()).lint(str(folder / name))
    return [(one.finding.rule, str(one.finding.level)) for one in linted.found]


def test_without_settings_every_rule_speaks_as_it_was_made(tmp_path: Path) -> None:
    assert found(tmp_path) == [("P01", "error"), ("P02", "error")]


@pytest.mark.parametrize(("name", "head"), [(".unghost.toml", "lint"), ("pyproject.toml", "tool.unghost.lint")])
def test_levels_are_chosen_by_code_or_name_in_either_file(tmp_path: Path, name: str, head: str) -> None:
    settings(tmp_path, f'[{head}.levels]\nP01 = "note"\nempty-ping = "off"\n', name)
    assert found(tmp_path) == [("P01", "note")]


def test_settings_are_found_upward_and_the_nearest_hold(tmp_path: Path) -> None:
    settings(tmp_path, '[lint]\nignore = ["P01"]\n')
    (tmp_path / "near").mkdir()
    settings(tmp_path / "near", '[lint]\nignore = ["P02"]\n')
    assert found(tmp_path, name="far/deep/a.txt") == [("P02", "error")]
    assert found(tmp_path, name="near/a.txt") == [("P01", "error")]


def test_a_pyproject_without_our_table_is_passed_by(tmp_path: Path) -> None:
    settings(tmp_path, '[lint]\nselect = ["P01"]\n')
    (tmp_path / "inner").mkdir()
    settings(tmp_path / "inner", "[project]\nname = 'x'\n", "pyproject.toml")
    assert found(tmp_path, name="inner/a.txt") == [("P01", "error")]


def test_context_and_play_are_chosen_by_glob_and_the_last_that_fits_holds(tmp_path: Path) -> None:
    settings(
        tmp_path,
        '[lint]\ncontext = "note"\n'
        '[[lint.per-file]]\nfiles = ["calls/**", "*.call.txt"]\ncontext = "call"\nplay = "apology-call"\n',
    )
    configs = Configs(Asked())
    called = configs.policy(str(tmp_path / "calls/may/a.txt"))
    assert (called.context, called.play) == ("call", "apology-call")
    assert configs.policy(str(tmp_path / "deep/x.call.txt")).context == "call"
    assert configs.policy(str(tmp_path / "a.txt")).context == "note"


def test_the_command_line_goes_before_the_settings(tmp_path: Path) -> None:
    settings(tmp_path, '[lint]\nselect = ["P01"]\ncontext = "note"\n')
    assert found(tmp_path, Asked(context="mail", select=("P02",))) == [("P02", "error")]
    assert found(tmp_path, Asked(no_config=True, ignore=("blaming-reference",))) == [("P02", "error")]


def test_named_settings_hold_instead_of_those_found(tmp_path: Path) -> None:
    settings(tmp_path, '[lint]\nselect = ["P01"]\n')
    other = settings(tmp_path, '[lint]\nselect = ["P02"]\n', "other.toml")
    assert found(tmp_path, Asked(config=str(other))) == [("P02", "error")]


def test_the_gravest_are_shown_where_only_so_many_are_wanted(tmp_path: Path) -> None:
    settings(tmp_path, '[lint]\nmax-findings = 1\nlevels = { P01 = "note" }\n')
    assert found(tmp_path) == [("P02", "error")]


@pytest.mark.parametrize(
    ("text", "said", "remedy"),
    [
        ("[lint]\ncontxt = 'mail'\n", ":2: there is no setting 'contxt'", "Did you mean context?"),
        ("[lint]\nwhatever = 1\n", ":2: there is no setting 'whatever'", "The settings are:"),
        ("[lint]\n\ncontext = 'email'\n", ":3: there is no context 'email'", "call, mail, note"),
        ("[lint.levels]\nP77 = 'off'\n", ":2: levels: there is no rule 'P77'", "The codes are: "),
        ("[lint.levels]\nguilt-tripp = 'off'\n", "there is no rule 'guilt-tripp'", "Did you mean guilt-trip?"),
        ("[lint]\nlevels = { P01 = 'loud' }\n", "there is no level 'loud'", "error, warn, note, off"),
        ("[lint]\nselect = 'P01'\n", ":2: select must be a list of texts", "select = ["),
        ("[lint]\nscorer = 'no'\n", ":2: scorer must be true or false", "scorer = false"),
        ("[lint]\nmax-findings = 0\n", ":2: max-findings must be", "max-findings = 50"),
        ("[lint]\npacks = ['no.such.pack']\n", ":2: the pack 'no.such.pack' cannot be imported", "Install it"),
        ("[lint]\npacks = ['json']\n", "has neither RULES nor RULE", "RULES ="),
        ("[[lint.per-file]]\ncontext = 'call'\n", "per-file needs files", 'files = "calls/**"'),
        ("[[lint.per-file]]\nfiles = 'x'\nlevel = 1\n", ":3: there is no setting 'level' of per-file", "files, context, play"),
        ("[lint\n", "is not TOML", "--no-config"),
    ],
)
def test_settings_that_are_off_are_told_with_their_line_and_a_remedy(tmp_path: Path, text: str, said: str, remedy: str) -> None:
    settings(tmp_path, text)
    with pytest.raises(BadUse) as told:
        found(tmp_path)
    assert said in told.value.sentence
    assert remedy in told.value.remedy


def test_settings_that_are_not_there_are_told(tmp_path: Path) -> None:
    with pytest.raises(BadUse, match="no settings"):
        found(tmp_path, Asked(config=str(tmp_path / "no.toml")))


def test_rules_of_the_house_come_from_a_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "our_house_pack.py").write_text(
        "from unghost.pressure.rule import Rule\n"
        "RULES = (Rule('synergy', 'H01', 'It says nothing.', 'Say what it does.', 'The house.', ('synergy',), (), ()),)\n",
        encoding="utf-8",
    )
    monkeypatch.syspath_prepend(tmp_path)
    settings(tmp_path, "[lint]\npacks = ['our_house_pack']\nlevels = { H01 = 'warn' }\n")
    assert found(tmp_path, text="We bring synergy.\n") == [("H01", "warn")]
    assert found(tmp_path, text="We bring synergy.  # unghost: allow H01 a quotation\n") == []
    described = Linter(Asked(config=str(tmp_path / ".unghost.toml"))).rules()
    assert described[-1].level is Level.WARN
    sys.modules.pop("our_house_pack", None)


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("*.txt", "a/b/c.txt", True),
        ("calls/**", "calls/x/y.md", True),
        ("calls", "calls/x.md", True),
        ("calls/*.md", "calls/x/y.md", False),
        ("**/old/*.md", "a/old/y.md", True),
        ("/a.txt", "b/a.txt", False),
        ("*.{md,txt}", "a.md", True),
        ("a[0-9].txt", "a7.txt", True),
        ("a[!0-9].txt", "a7.txt", False),
        ("?.txt", "ab.txt", False),
        ("a+b.txt", "a+b.txt", True),
        ("[", "[", True),
    ],
)
def test_patterns_are_those_people_know(pattern: str, path: str, fits: bool) -> None:
    assert matches(pattern, path) is fits
