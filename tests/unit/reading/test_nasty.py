"""Damaged mail keeps its text and its people, whatever the damage, and each repair is named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from nasty import CASES, Nasty
from unghost.reading.mime import scan
from unghost.reading.read import read

ROOT = Path(__file__).resolve().parents[3]
REFUSALS = ("empty", "too large", "binary", "no headers")


def seen(case: Nasty, raw: bytes) -> dict[str, object]:
    """Return what is wrong with a reading: what came out, by what was expected."""
    message = read(raw)
    wrong: dict[str, object] = {f"text: {t}": message.text[:300] for t in case.text if t not in message.text}
    wrong |= {f"not in text: {t!r}": message.text[:300] for t in case.absent if t in message.text}
    wrong |= {f"problem: {p}": message.problems for p in case.problems if p not in message.problems}
    sender = message.sender
    pairs: list[tuple[str, object, object]] = [
        ("sender", case.sender, sender.email if sender else None),
        ("name", case.called, sender.name if sender else ""),
        ("to", case.to, tuple(a.email for a in message.to)[: max(1, len(case.to))]),
        ("subject", case.subject, " ".join(message.subject.split())),
        ("date", case.date, message.date.isoformat() if message.date else None),
    ]
    if case.attachments is not None:
        pairs.append(("attachments", case.attachments, message.attachments[: len(case.attachments)]))
    return wrong | {f"{what}: {expected}": found for what, expected, found in pairs if expected != found}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_damaged_mail_keeps_its_text_and_its_people(case: Nasty) -> None:
    assert seen(case, case.raw) == {}


def test_every_problem_is_explained_and_no_other() -> None:
    page = (ROOT / "docs/reference/reading-problems.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1] for line in page.splitlines() if line.startswith("| `")]
    explained = {name for row in rows for name in re.findall(r"`([^`]+)`", row)}
    named = set(REFUSALS)
    for path in (ROOT / "src/unghost/reading").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for call in re.findall(r"problems\.append\((.+)\)$", text, flags=re.MULTILINE):
            named |= set(re.findall(r'"([^"]+)"', call))
    named |= {"uuencoded file", "encoded file", *scan._WRAPPED.values()}
    assert explained == named
