"""The locks pin everything by hash, agree with each other, and name no host."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-build.lock")


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def pins(name: str) -> dict[str, str]:
    """Return version by distribution name."""
    return dict(re.findall(r"^([a-z0-9-]+)==([^ \\;]+)", text(name), flags=re.MULTILINE))


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_records_no_host(name: str) -> None:
    lines = [line for line in text(name).splitlines() if "--hash=" not in line]
    assert [line for line in lines if re.search(r"https?:|file:|--index|--extra-index|--find-links|--trusted-host|@", line)] == []


@pytest.mark.parametrize("name", LOCKS)
def test_everything_in_a_lock_is_pinned_by_hash(name: str) -> None:
    blocks = re.split(r"\n(?=\S)", text(name).strip())
    loose = [block.split()[0] for block in blocks if "==" not in block.split("\n")[0] or "--hash=sha256:" not in block]
    assert loose == []


def test_the_locks_agree() -> None:
    running, developing, building = map(pins, LOCKS)
    assert running.items() <= developing.items()
    assert building.items() <= developing.items()
