"""The words of the Makefile: the same here and in CI, and honest about what they could not do."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ABSENT = "no-package-is-called-this"


def run(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command in the project with exactly this environment, and PATH unless it is given."""
    return subprocess.run(
        command, cwd=ROOT, env={"PATH": os.environ["PATH"], **environment}, capture_output=True, text=True, check=False
    )


@pytest.fixture
def without_apt(tmp_path: Path) -> str:
    """Return a PATH with nothing on it but bash: no apt-get, no dpkg, no sudo."""
    (tmp_path / "bash").symlink_to("/bin/bash")
    (tmp_path / "env").symlink_to("/usr/bin/env")
    return str(tmp_path)


def test_ci_says_make_test_and_nothing_else() -> None:
    script = (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert "set -euo pipefail" in script
    assert script.strip().splitlines()[-2:] == ["export CI=true", "exec make --no-print-directory test"]
    assert os.access(ROOT / ".ci/run", os.X_OK)


def test_the_last_thing_make_test_does_is_to_run_the_tests() -> None:
    planned = run("make", "--dry-run", "test").stdout.strip().splitlines()
    assert planned[-1].startswith(".venv/bin/pytest ")


def test_every_word_of_the_makefile_is_explained_and_no_file_is_made_by_it() -> None:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    words = set(re.findall(r"^([a-z][a-z-]*):", text, flags=re.MULTILINE))
    explained = set(re.findall(r"^([a-z][a-z-]*):.*## ", text, flags=re.MULTILINE))
    phony = set(re.findall(r"^\.PHONY: (.*)$", text, flags=re.MULTILINE)[0].split())
    assert words == explained == phony


def test_nothing_is_said_when_no_package_is_needed() -> None:
    done = run("scripts/system-packages")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_on_a_persons_machine_a_package_that_cannot_be_had_is_said_and_skipped(without_apt: str) -> None:
    done = run("scripts/system-packages", ABSENT, PATH=without_apt)
    assert done.returncode == 0
    assert ABSENT in done.stderr
    assert "will be skipped" in done.stderr


def test_in_ci_a_package_that_cannot_be_had_is_an_error(without_apt: str) -> None:
    assert run("scripts/system-packages", ABSENT, PATH=without_apt, CI="true").returncode == 1
