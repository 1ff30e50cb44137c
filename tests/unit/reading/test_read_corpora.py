"""Public mail of all sorts: nothing raises, ordinary people are never taken for machines, and real bounces are found."""

from __future__ import annotations

import json
from pathlib import Path

from unghost.domain.message import Kind, Message
from unghost.errors import Unreadable
from unghost.reading.read import read


def _try(raw: bytes) -> Message | None:
    try:
        return read(raw)
    except Unreadable:
        return None


def test_nothing_in_the_odd_mail_of_other_parsers_raises(shared: Path) -> None:
    files = [p for p in sorted((shared / "mime").rglob("*")) if p.is_file() and p.parent.parent.name != "spamassassin"]
    for path in files:
        raw = path.read_bytes()
        unix = raw.replace(b"\r\n", b"\n")
        messages = [_try(x) for x in (unix, unix.replace(b"\n", b"\r\n"))]
        assert len({(m.kind, m.text, m.subject) if m else None for m in messages}) == 1, path


def test_ordinary_mail_is_neither_a_bounce_nor_an_absence(shared: Path) -> None:
    ham = [p for folder in ("easy-ham-1", "hard-ham-1") for p in sorted((shared / "mime/spamassassin" / folder).iterdir())][::2]
    kinds = [m.kind for m in (_try(p.read_bytes()) for p in ham) if m]
    assert not {Kind.BOUNCE, Kind.DELAY, Kind.LEFT_COMPANY, Kind.OUT_OF_OFFICE} & set(kinds)


def test_nine_in_ten_real_bounces_are_found(shared: Path) -> None:
    labels = json.loads((shared / "mime/sisimai/labels.json").read_text())
    reports = [name for name, rows in labels.items() if rows[0]["reason"] not in ("feedback", "vacation", "delivered")]
    read_as = [_try((shared / "mime/sisimai" / name).read_bytes()) for name in reports]
    found = sum(m is not None and m.kind in (Kind.BOUNCE, Kind.DELAY) for m in read_as)
    assert found >= 0.9 * len(reports)


def test_visible_text_and_kinds_of_the_gold_sets(shared: Path) -> None:
    labels = json.loads((shared / "gold/ooo_labels_dev.json").read_text())
    read_as = {name: read((shared / "gold/ooo_dev" / name).read_bytes()).kind for name in labels}
    assert sum(read_as[name] == label["kind"] for name, label in labels.items()) >= 0.9 * len(labels)
    assert all(read_as[name] is Kind.HUMAN for name, label in labels.items() if label["kind"] == "human")
