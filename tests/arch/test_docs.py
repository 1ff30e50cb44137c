"""What the documentation says is there: links lead somewhere, commands and members have their heading."""

from __future__ import annotations

import re
import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import cast

import pytest

from unghost.catalog import members
from unghost.cli.command import Command

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.rglob("*.md"), *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"))])
COMMANDS = DOCS / "reference/commands.md"
EVERYWHERE = {"--json", "--now", "--at"}  # explained once, for all commands that take them
CATALOGUES = {
    "rules": (("unghost.pressure.rules", "unghost.pressure.praise"), "RULE"),
    "causes": (("unghost.causes.known",), "CAUSE"),
    "plays": (("unghost.plays.library",), "PLAY"),
    "guards": (("unghost.guards.known",), "GUARD"),
}


def prose(page: Path) -> str:
    """Return a page without its code blocks and code spans."""
    return re.sub(r"`[^`\n]*`", "", re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL))


def headings(page: Path) -> list[str]:
    """Return the headings of a page, code marks and emphasis removed."""
    lines = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL).splitlines()
    return [re.sub(r"[`*\\]", "", line.lstrip("#")).strip() for line in lines if re.match(r"#{1,6} ", line)]


def anchors(page: Path) -> set[str]:
    """Return the anchors of a page as hosting sites make them from headings."""
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings(page)}


def sections(page: Path) -> dict[str, str]:
    """Return the text under each heading of a page, by the heading."""
    text = page.read_text(encoding="utf-8")
    parts = re.split(r"^#{1,6} (.*)$", text, flags=re.MULTILINE)
    return {re.sub(r"[`*\\]", "", title).strip(): body for title, body in zip(parts[1::2], parts[2::2], strict=True)}


def commands() -> dict[str, set[str]]:
    """Return the long options of every command, by its name."""
    found = {}
    for name, command in members("unghost.cli.commands", "COMMAND").items():
        parser = ArgumentParser(prog=name, add_help=False)
        cast(Command, command).add(parser)
        found[name] = set(re.findall(r"--[a-z][a-z-]*", parser.format_help()))
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_relative_link_leads_somewhere(page: Path) -> None:
    broken = []
    for link in re.findall(r"\]\(([^)\s]+)\)", prose(page)):
        path, _, anchor = link.partition("#")
        if re.match(r"[a-z]+:", link):
            continue
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and target.suffix == ".md" and anchor not in anchors(target)):
            broken.append(link)
    assert broken == []


def test_every_command_has_its_heading_and_no_heading_lacks_its_command() -> None:
    assert sorted(headings(COMMANDS)[1:]) == sorted(commands())


def test_every_option_stands_under_the_heading_of_its_command() -> None:
    said = sections(COMMANDS)
    unsaid = {
        name: absent
        for name, options in commands().items()
        if (absent := {option for option in options - EVERYWHERE if option not in said.get(name, "")})
    }
    assert unsaid == {}


@pytest.mark.parametrize("name", CATALOGUES)
def test_every_member_has_its_heading(name: str) -> None:
    described = [heading.split()[-1].replace("&lt;", "<") for heading in headings(DOCS / f"catalogue/{name}.md")[1:]]
    packages, attribute = CATALOGUES[name]
    assert sorted(described) == sorted(member for package in packages for member in members(package, attribute))


def test_the_catalogue_pages_are_what_the_members_say() -> None:
    command = [sys.executable, str(ROOT / "scripts/catalogue-pages"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr + "\nmake pages writes them anew"


def test_the_picture_of_the_floors_shows_every_folder_and_no_other() -> None:
    page = (DOCS / "how-it-works.md").read_text(encoding="utf-8")
    drawn = set(re.findall(r"^  (\w+)(?:/|\.py) ", page, flags=re.MULTILINE))
    package = ROOT / "src/unghost"
    there = {path.name for path in package.iterdir() if (path / "__init__.py").is_file()}
    there |= {path.stem for path in package.glob("*.py") if path.stem != "__init__"}
    assert drawn == there


def test_every_number_of_the_practice_that_is_named_is_explained() -> None:
    explained = set(re.findall(r"^\| (R\d+) ", (DOCS / "practice.md").read_text(encoding="utf-8"), flags=re.MULTILINE))
    files = [*(ROOT / "src").rglob("*.py"), *(ROOT / "tests").rglob("*.py"), *DOCS.rglob("*.md")]
    named = {number for path in files for number in re.findall(r"\bR\d{1,2}\b", path.read_text(encoding="utf-8"))}
    assert named - explained == set()


def test_every_schema_is_listed() -> None:
    page = (DOCS / "reference/schemas/README.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"\]\((\w+\.json)\)", page)) == sorted(
        path.name for path in (DOCS / "reference/schemas").glob("*.json")
    )


def test_every_decision_is_listed() -> None:
    page = (DOCS / "decisions/README.md").read_text(encoding="utf-8")
    written = sorted(path.name for path in (DOCS / "decisions").glob("[0-9]*.md"))
    assert sorted(re.findall(r"\]\((\d{4}-[\w-]+\.md)\)", page)) == written


def test_a_changelog_fragment_is_named_for_its_kind_and_is_a_sentence() -> None:
    for path in (ROOT / "changes").iterdir():
        if path.name in ("README.md", ".gitignore"):
            continue
        assert re.fullmatch(r"(\d+|\+[a-z0-9-]+)\.(new|better|fixed|gone)(\.\d+)?\.md", path.name), path.name
        assert path.read_text(encoding="utf-8").strip().endswith("."), path.name
