"""The main job on the public data beside the checkout, where it is there; the sample covers the same ground without it."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest


def unghost(home: Path, *words: str) -> Any:
    command = [sys.executable, "-m", "unghost.cli.main", "--home", str(home), "--json", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_every_odd_message_is_read_or_set_aside_and_known_the_next_time(shared: Path, tmp_path: Path) -> None:
    unghost(tmp_path, "init", "--me", "nora@brightwell.example")
    place = str(shared / "mime")
    first, second = unghost(tmp_path, "sync", "eml", place), unghost(tmp_path, "sync", "eml", place)
    assert first["read"] == first["new"] + first["known"] + first["quarantined"] > 1500
    assert set(first["reasons"]) <= {"no headers", "empty", "binary", "too large"}
    assert (second["read"], second["new"]) == (first["read"], 0)


@pytest.fixture(scope="module")
def scores(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[int]]:
    """Return (right, all) for each kind of constraint on the gold correspondences."""
    out = tmp_path_factory.mktemp("gold") / "scores.json"
    program = f"{shlex.quote(sys.executable)} -m unghost.cli.main --home {{home}}"
    judge = [sys.executable, str(shared / "gold" / "score_cases.py"), str(shared / "gold" / "cases_dev"), "--cmd", program]
    subprocess.run([*judge, "--jobs", "2", "--json", str(out)], capture_output=True, check=False, timeout=600)
    scored: dict[str, list[int]] = json.loads(out.read_text(encoding="utf-8"))["constraints"]
    return scored


@pytest.mark.parametrize("kind", ["runs", "well_formed", "quotes_are_own", "not_flagged", "never_plays"])
def test_no_correspondence_breaks_what_must_hold(scores: dict[str, list[int]], kind: str) -> None:
    right, every = scores[kind]
    assert right == every


@pytest.mark.parametrize(
    "kind", ["state", "since_message", "since_date", "last_sign_of_life_date", "unanswered_touches", "attempts"]
)
def test_state_and_clock_are_right_nearly_always(scores: dict[str, list[int]], kind: str) -> None:
    right, every = scores[kind]
    assert right / every >= 0.9
