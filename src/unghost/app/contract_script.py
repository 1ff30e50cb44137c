"""Prepared words and the library as JSON (docs/reference/schemas)."""

from __future__ import annotations

from typing import Any

from unghost.app.contract import SCHEMA
from unghost.app.prepare import Prepared
from unghost.domain.item import Item
from unghost.drafts.page import next_step
from unghost.plays.shelf.match import Match, Shelf

Json = dict[str, Any]


def script_json(prepared: Prepared) -> Json:
    """Return the words of a play for one case."""
    found = prepared.draft
    return {
        "schema": SCHEMA,
        "person": prepared.view.correspondence.person.id,
        "to": prepared.to,
        "play": found.play.name,
        "title": found.play.title,
        "channel": found.channel.value,
        "not_before": prepared.not_before.isoformat() if prepared.not_before else None,
        "reason": prepared.reason or None,
        "why": list(prepared.why),
        "subject": found.subject or None,
        "lines": list(found.lines),
        "branches": [{"hears": b.hears, "say": b.say, "record": b.record.value if b.record else None} for b in found.branches],
        "blanks": found.open_places,
        "approvals": found.play.approvals,
        "item": match_json(prepared.match) if prepared.match else None,
        "next": {"days": found.play.after.days, "says": next_step(found)},
    }


def item_json(item: Item) -> Json:
    """Return one item of the library."""
    return {"place": item.place, "title": item.title, "topics": list(item.topics), "since": item.at.isoformat()}


def match_json(match: Match) -> Json:
    """Return an item that fits, with the words and passages by which it does."""
    hits = [
        {"word": hit.word, "of": "title" if hit.of_title else "topic", "source": hit.care.source, "quote": hit.care.text,
         "message": hit.care.message, "at": hit.care.at.isoformat() if hit.care.at else None}
        for hit in match.hits
    ]  # fmt: skip
    return {**item_json(match.item), "score": match.score, "why": match.why, "hits": hits}


def shelf_json(person: str, found: Shelf) -> Json:
    """Return the library as it stands towards one person."""
    given = [{**item_json(g.item), "given": {"at": g.touch.at.isoformat(), "message": g.touch.message}} for g in found.given]
    return {"person": person, "fits": [match_json(m) for m in found.matches], "given": given, "items": found.items}
