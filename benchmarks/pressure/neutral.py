"""Neutral sentences, public ones, in two halves: one to train on, one never seen by a fit."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SHARED = Path(__file__).parents[3] / "shared" / "data" / "lang"
_HEADER = re.compile(r"^[A-Z][\w-]{1,24}: |^\s*[>|]|^--|https?://")
_SENTENCE = re.compile(r"[A-Z][^\n.!?]{20,240}[.!?](?=\s|$)")


@dataclass(frozen=True, slots=True)
class Neutral:
    """Sentences nobody would call pressing: half to train on, half to count false alarms on."""

    trained: list[str]
    unseen: list[str]


def neutral(folder: Path = SHARED) -> Neutral:
    """Return business sentences and sentences of ordinary mail, split in halves. Raises FileNotFoundError without the data."""
    sentences = business(folder)
    mail = ordinary(folder)
    return Neutral(sentences[::2] + mail[::2][:2500] + shop(folder), sentences[1::2] + mail[1::2][:3000])


def business(folder: Path = SHARED) -> list[str]:
    """Return the 1,642 sentences of enron-intent that request nothing."""
    return [row["text"] for row in _rows(folder / "enron-intent.jsonl") if row["label"] == "none"]


def ordinary(folder: Path = SHARED) -> list[str]:
    """Return sentences of wanted mail (sa, ham), one writer's words each: no header, no quotation, no address."""
    found: dict[str, None] = {}
    for row in _rows(folder / "sa.jsonl"):
        if row["label"] == "ham":
            body = "\n".join(line for line in row["text"].splitlines() if not _HEADER.search(line))
            found.update(dict.fromkeys(" ".join(s.split()) for s in _SENTENCE.findall(body)[:4]))
    return list(found)


def shop(folder: Path = SHARED) -> list[str]:
    """Return the lines of shops that ecdp calls no dark pattern."""
    return [row["text"] for row in _rows(folder / "ecdp.jsonl") if row["label"] == 0]


def hurried(folder: Path = SHARED) -> list[str]:
    """Return the lines of shops that ecdp calls urgency or scarcity: false urgency, as we say."""
    return [row["text"] for row in _rows(folder / "ecdp.jsonl") if row["cat"] in ("Urgency", "Scarcity")]


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
