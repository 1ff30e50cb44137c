"""Our hook, run by pre-commit itself in a repository of its own: installed from a clone of this one, then asked to commit."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WHO = (
    "-c",
    "user.name=Ann",
    "-c",
    "user.email=ann@harbour.example",
    "-c",
    "commit.gpgsign=false",
    "-c",
    "init.defaultBranch=main",
)


def git(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["git", *WHO, *words], cwd=folder, capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )


def clone(folder: Path) -> str:
    """Lay down this project as it stands in the working tree, as one commit; return its hash."""
    listed = git(
        ROOT,
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
        "-z",
        "--",
        "src",
        "pyproject.toml",
        "README.md",
        "LICENSE",
        ".pre-commit-hooks.yaml",
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes((ROOT / name).read_bytes())
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    assert git(folder, "commit", "--quiet", "--message", "all").returncode == 0
    return git(folder, "rev-parse", "HEAD").stdout.strip()


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """Return a repository of a sales team that has installed our hook as its readers are told to."""
    (tmp_path / "unghost").mkdir()
    revision = clone(tmp_path / "unghost")
    folder = tmp_path / "team"
    folder.mkdir()
    git(folder, "init", "--quiet")
    (folder / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: {tmp_path / 'unghost'}\n    rev: {revision}\n    hooks:\n      - id: unghost-lint\n", encoding="utf-8"
    )
    (folder / ".unghost.toml").write_text('[lint]\nexclude = ["old/**"]\n', encoding="utf-8")
    done = pre_commit(folder, "install", "--install-hooks")
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def surroundings(folder: Path) -> dict[str, str]:
    """Return where pre-commit keeps what it installs."""
    return {"PRE_COMMIT_HOME": str(folder.parent / "cache"), "PRE_COMMIT_COLOR": "never"}


def without_network() -> dict[str, str]:
    """Let pip build our package with the tools that are here, and leave out what it depends on: the linter needs none of it.

    pip reads "no build isolation" the wrong way round from its environment: 0 switches it on.
    """
    return {"PIP_NO_DEPS": "1", "PIP_NO_BUILD_ISOLATION": "0", "PIP_NO_INDEX": "1", "PYTHONPATH": sysconfig.get_path("purelib")}


def pre_commit(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **surroundings(folder), **without_network()}
    command = [sys.executable, "-m", "pre_commit", *words]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=environment)


def commit(folder: Path) -> subprocess.CompletedProcess[str]:
    git(folder, "add", "--all")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return git(folder, "commit", "--message", "a letter", PATH=path, **surroundings(folder))


def test_a_letter_that_presses_is_not_committed_and_a_calm_one_is(team: Path) -> None:
    (team / "letter.txt").write_text("Hello,\n\nI've called you four times.\n", encoding="utf-8")
    (team / "old").mkdir()
    (team / "old/letter.txt").write_text("I've called you four times.\n", encoding="utf-8")
    (team / "code.py").write_text('TEXT = "I\'ve called you four times."\n', encoding="utf-8")
    refused = commit(team)
    said = refused.stdout + refused.stderr
    assert refused.returncode == 1, said
    assert "letter.txt:3:1  P01 blaming-reference" in said
    assert "old/letter.txt" not in said
    assert "code.py" not in said

    (team / "letter.txt").write_text("Hello,\n\nThe drawings you asked for are attached.\n", encoding="utf-8")
    accepted = commit(team)
    assert accepted.returncode == 0, accepted.stdout + accepted.stderr
    assert "unghost lint" in accepted.stdout + accepted.stderr
