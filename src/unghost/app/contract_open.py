"""What is open between us, and the groundwork, as JSON (docs/reference/schemas/case.json)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from unghost.causes.cause import Lapse, Owed
from unghost.domain.span import Evidence

Json = dict[str, Any]


def lapses_json(lapses: Iterable[Lapse]) -> list[Json]:
    """Return our lapses, those that were put right as such."""
    return [lapse_json(lapse) for lapse in lapses]


def lapse_json(lapse: Lapse) -> Json:
    """Return one lapse of ours."""
    return {
        "kind": lapse.kind,
        "message": lapse.message,
        "quote": lapse.quote,
        "repaired": lapse.repaired,
        "since": _time(lapse.since),
        "repair": lapse.repair or None,
        "by": lapse.by,
    }


def owed_json(owed: Iterable[Owed]) -> list[Json]:
    """Return what is open on their side."""
    return [
        {
            "kind": one.kind,
            "message": one.message,
            "quote": one.quote,
            "due": one.due.isoformat() if one.due else None,
            "since": _time(one.since),
        }
        for one in owed
    ]


def ground_json(parts: Mapping[str, tuple[bool | None, tuple[Evidence, ...]]]) -> Json:
    """Return the parts of the groundwork with their passages."""
    return {name: {"met": met, "evidence": [evidence_json(e) for e in proofs]} for name, (met, proofs) in parts.items()}


def evidence_json(evidence: Evidence) -> Json:
    """Return one passage."""
    return {
        "message": evidence.message,
        "at": evidence.at.isoformat(),
        "quote": evidence.quote,
        "weight": round(evidence.weight, 3),
    }


def _time(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
