"""The contracts hold, and each of them would notice: for every one a violation is planted in a copy and must be caught."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONFIG = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
CONTRACTS = {contract["id"]: contract for contract in CONFIG["contracts"]}


@dataclass(frozen=True)
class Violation:
    """Files to plant (path below src, text) and lines the report must then contain."""

    files: dict[str, str] = field(default_factory=dict)
    reported: tuple[str, ...] = ()


def floors() -> list[list[str]]:
    """Return the folders of every floor, the highest floor first, as far as they exist."""
    rows = [[name.strip(" ()") for name in layer.split("|")] for layer in CONTRACTS["floors"]["layers"]]
    return [present for row in rows if (present := [name for name in row if (ROOT / "src/unghost" / name).is_dir()])]


def upward_and_sideways() -> Violation:
    """Let each folder import the floor above and its neighbours, and add a folder that has no floor."""
    rows = floors()
    pairs = [(low, high) for above, below in pairwise(rows) for low in below for high in above]
    pairs += [(one, other) for row in rows for one in row for other in row if one != other]
    files = {"unghost/homeless/__init__.py": ""}
    for number, (importer, imported) in enumerate(pairs):
        files[f"unghost/{importer}/planted_{number}.py"] = f"import unghost.{imported}\n"
    reported = [f"unghost.{importer} is not allowed to import unghost.{imported}:" for importer, imported in pairs]
    return Violation(files, (*reported, "- unghost.homeless"))


def forbidden(contract: str) -> Violation:
    """Let every source of a contract import everything that is forbidden to it."""
    sources, names = CONTRACTS[contract]["source_modules"], CONTRACTS[contract]["forbidden_modules"]
    text = "".join(f"import {name}\n" for name in names)
    files = {f"{source.replace('.', '/')}/planted.py": text for source in sources}
    return Violation(files, tuple(f"{source} is not allowed to import {name}:" for source in sources for name in names))


def dependent(contract: str) -> Violation:
    """Let one member of a catalogue lean on another."""
    packages = [modules.removesuffix(".*") for modules in CONTRACTS[contract]["modules"]]
    files = {f"{package.replace('.', '/')}/planted_one.py": "" for package in packages}
    files |= {f"{package.replace('.', '/')}/planted_two.py": f"import {package}.planted_one\n" for package in packages}
    return Violation(
        files, tuple(f"{package}.planted_two is not allowed to import {package}.planted_one:" for package in packages)
    )


def only_the_listed_importers(contract: str) -> Violation:
    """Let an adapter and a use case use what is kept for others."""
    (protected,) = CONTRACTS[contract]["protected_modules"]
    planted = ("adapters/stores/planted", "app/planted")
    files = {f"unghost/{path}.py": f"import {protected}\n" for path in planted}
    lines = (f"- unghost.{path.replace('/', '.')} -> {protected}" for path in planted)
    return Violation(files, (f"Illegal imports of protected package {protected}:", *lines))


def circular() -> Violation:
    """Let two files of one folder need each other."""
    one, two = "unghost/domain/planted_one.py", "unghost/domain/planted_two.py"
    files = {one: "import unghost.domain.planted_two\n", two: "import unghost.domain.planted_one\n"}
    return Violation(files, ("No cycles are allowed in unghost.domain.",))


def violation(contract: str) -> Violation:
    """Return what a contract must catch, by its id and type."""
    match CONTRACTS[contract]["type"]:
        case "layers":
            return upward_and_sideways()
        case "forbidden":
            return forbidden(contract)
        case "independence":
            return dependent(contract)
        case "protected":
            return only_the_listed_importers(contract)
        case "acyclic_siblings":
            return circular()
    return Violation()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the package, with the real configuration beside it."""
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run import-linter in a folder, on the package of that folder."""
    environment = {**os.environ, "PYTHONPATH": str(folder / "src"), "COLUMNS": "300", "NO_COLOR": "1"}
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache", "--no-logo", *options]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def missing(lines: tuple[str, ...], report: str) -> list[str]:
    """Return the lines a report lacks."""
    said = [" ".join(line.split()) for line in report.splitlines()]
    return [line for line in lines if not any(line.strip() in spoken for spoken in said)]


def test_the_package_as_it_is_keeps_every_contract(copy: Path) -> None:
    done = lint(copy)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(CONTRACTS)} kept, 0 broken" in done.stdout


@pytest.mark.parametrize("contract", CONTRACTS)
def test_a_contract_catches_what_it_is_there_for(contract: str, copy: Path) -> None:
    planted = violation(contract)
    assert planted.files, f"say in this file what the contract {contract} must catch"
    for path, text in planted.files.items():
        target = copy / "src" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(f'"""Planted."""\n{text}', encoding="utf-8")

    done = lint(copy, "--contract", contract)

    assert done.returncode == 1, done.stdout + done.stderr
    assert missing(planted.reported, done.stdout) == [], done.stdout


def test_the_floors_leave_no_folder_out() -> None:
    assert CONTRACTS["floors"]["exhaustive"] is True
    assert CONTRACTS["floors"]["containers"] == ["unghost"]


def test_every_pure_floor_is_held_to_be_pure() -> None:
    names = [name.strip(" ()") for layer in CONTRACTS["floors"]["layers"] for name in layer.split("|")]
    core = names[names.index("drafts") : names.index("domain") + 1]
    assert sorted(CONTRACTS["pure-core"]["source_modules"]) == sorted(f"unghost.{name}" for name in core)
