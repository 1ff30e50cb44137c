"""Drafts and letters to JSON text and back."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime

from unghost.adapters.stores.codec import dump
from unghost.domain.letter import Letter, Origin, Shown, Version


def version_facts(version: Version) -> str:
    """Return a version of a draft as JSON."""
    soon = version.not_before.isoformat() if version.not_before else None
    return dump({**asdict(version), "at": version.at.isoformat(), "not_before": soon})


def version(facts: str) -> Version:
    """Return the version that ``version_facts`` described."""
    f = json.loads(facts)
    chosen = {
        "at": datetime.fromisoformat(f["at"]),
        "origin": Origin(f["origin"]),
        "references": tuple(f["references"]),
        "shown": tuple(Shown(**one) for one in f["shown"]),
        "backed_by": tuple(f["backed_by"]),
        "not_before": datetime.fromisoformat(f["not_before"]) if f["not_before"] else None,
        "seen": None if f.get("seen") is None else tuple(f["seen"]),
    }
    return Version(**{**f, **chosen})


def letter_facts(letter: Letter) -> str:
    """Return a letter but for its bytes as JSON."""
    facts = {name: value for name, value in asdict(letter).items() if name != "raw"}
    return dump({**facts, "made": letter.made.isoformat()})


def letter(facts: str, raw: bytes) -> Letter:
    """Return the letter that ``letter_facts`` described."""
    f = json.loads(facts)
    return Letter(**{**f, "made": datetime.fromisoformat(f["made"])}, raw=raw)
