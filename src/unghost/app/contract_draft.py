"""Drafts as JSON (docs/reference/schemas), and who wrote the message that shows a fact."""

from __future__ import annotations

from typing import Any

from unghost.app.contract import SCHEMA
from unghost.app.drafts import Draft, Proof
from unghost.causes.cause import View
from unghost.domain.letter import Shown, Version
from unghost.domain.touch import Touch
from unghost.drafts.wording import blanks
from unghost.plays.catalogue import library
from unghost.pressure.lint import Finding

Json = dict[str, Any]


def draft_json(found: Proof) -> Json:
    """Return one version of a draft with what checking it found."""
    version = found.version
    return {
        "schema": SCHEMA,
        **_version(version),
        "versions": len(found.draft.versions),
        "new": found.new,
        "body": version.body,
        "under": list(found.under),
        "answers": version.answers or None,
        "references": list(version.references),
        "not_before": version.not_before.isoformat() if version.not_before else None,
        "reason": found.reason or None,
        "why": list(found.why),
        "notes": version.note.splitlines(),
        "approvals": approvals(version),
        "findings": [_finding(finding) for finding in found.checked.findings],
        "refused": [
            {"guard": r.guard, "reason": r.reason, "until": r.until.isoformat() if r.until else None, "needs": r.needs or None}
            for r in found.checked.refusals
        ],
        "facts": [_fact(found.view, version, shown) for shown in found.checked.shown],
        "letters": _letters(found.draft),
    }


def drafts_json(found: tuple[Draft, ...]) -> Json:
    """Return every draft, by its latest version."""
    return {
        "schema": SCHEMA,
        "drafts": [{**_version(draft.latest), "versions": len(draft.versions), "letters": _letters(draft)} for draft in found],
    }


def difference_json(one: Version, other: Version, lines: tuple[str, ...]) -> Json:
    """Return what is other between two versions."""
    return {"schema": SCHEMA, "draft": one.draft, "from": one.number, "to": other.number, "lines": list(lines)}


def approvals(version: Version) -> int:
    """Return how often a person has to say yes before it goes out."""
    play = library().get(version.play)
    return play.approvals if play is not None else 1


def source_of(view: View, shown: Shown) -> Touch | None:
    """Return the touch whose message shows a fact; None for a table, a note, the library, or a machine's word."""
    if shown.message is None:
        return None
    people = (view.correspondence, *view.history.colleagues(view.correspondence.person))
    return next((t for one in people for t in one.touches if t.message == shown.message), None)


def _version(version: Version) -> Json:
    return {
        "draft": version.draft,
        "version": version.number,
        "at": version.at.isoformat(),
        "by": version.by,
        "person": version.person,
        "to": version.to,
        "play": version.play,
        "subject": version.subject,
        "origin": version.origin.value,
        "blanks": blanks(version.subject) + blanks(version.body),
    }


def _letters(draft: Draft) -> list[Json]:
    return [{"letter": letter.id, "version": letter.version, "step": stands.step.value} for letter, stands in draft.letters]


def _finding(finding: Finding) -> Json:
    return {
        "start": finding.start,
        "end": finding.end,
        "rule": finding.rule,
        "name": finding.name,
        "level": finding.level.value,
        "quote": finding.quote,
        "why": finding.why,
        "instead": finding.instead,
    }


def _fact(view: View, version: Version, shown: Shown) -> Json:
    touch = source_of(view, shown)
    return {
        "start": shown.start,
        "end": shown.end,
        "text": version.body[shown.start : shown.end],
        "message": shown.message,
        "at": touch.at.isoformat() if touch is not None else None,
        "from": touch.by if touch is not None else None,
        "quote": shown.quote,
    }
