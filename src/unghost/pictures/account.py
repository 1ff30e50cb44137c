"""The people of an account: a row each with role and last sighting, and beside them arrows for how they stand to each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from unghost.causes.people.contact import Contact, House, Relation, Role, Tie
from unghost.domain.days import day_of
from unghost.pictures import drawing
from unghost.pictures.drawing import Table

MOST = 14
"""How many people fit; those above others, then those who wrote lately are drawn."""

_LANES = 6
_ROW = 38.0
_TEXT, _RIGHT = 92.0, 344.0
_DOT_X, _LANE_X, _LANE = 78.0, 62.0, 9.0
_NAME, _BELOW = 22, 40
# Drawn in this order of weight: the class of the stroke, of the head, what the arrow says, and whether it runs one → other.
_ARROWS: dict[Tie, tuple[str, str, str, bool]] = {
    Tie.CAME_AFTER: ("here", "head-fill", "handed over to", False),
    Tie.STANDS_IN: ("here", "head-fill", "handed over to", False),
    Tie.BOSS_OF: ("line", "mass", "is the boss of", True),
    Tie.WRITES_FOR: ("ideal", "mass", "writes for", True),
    Tie.ASKED_BY: ("axis", "mass", "asks or copies", False),
    Tie.COPIED_BY: ("axis", "mass", "asks or copies", False),
}
_FIRST = {Role.BOSS: 0, Role.DECIDER: 1}
TIE_WORDS = {
    Tie.CAME_AFTER: "came after",
    Tie.STANDS_IN: "stands in for",
    Tie.BOSS_OF: "is the boss of",
    Tie.WRITES_FOR: "writes for",
    Tie.DECIDES_FOR: "decides for",
    Tie.ASKED_BY: "is asked by",
    Tie.NAMED_BY: "was named by",
    Tie.COPIED_BY: "is copied by",
}


@dataclass(frozen=True, slots=True)
class _Arrow:
    """One arrow between two rows, ``lane`` how far out it runs."""

    tie: Tie
    start: int
    end: int
    lane: int
    says: str


def account_picture(house: House, us: str, name: str = "account") -> str:
    """Return the account as SVG; ``us`` is the identity of the contact the case is about, who is marked."""
    rows = shown(house)
    says = says_of(house)
    title = f"Who is at {house.account}"
    parts, top = drawing.heading(title, says)
    top += 26.0
    arrows = _arrows(house.relations, rows)
    parts += [stroke for arrow in arrows for stroke in _drawn(arrow, top)]
    parts += [part for n, contact in enumerate(rows) for part in _row(contact, top + _ROW * n, us=us)]
    bottom = top + _ROW * len(rows)
    parts += _key({arrow.tie for arrow in arrows}, bottom + 6.0)
    heard = " ".join(r.says for r in house.relations if r.tie in _ARROWS)
    return drawing.picture(name, title, f"{says} {heard}".strip(), bottom + 60.0, parts)


def account_table(house: House) -> Table:
    """Return the same as a table: a row a person."""
    told = {c.person: _ties_of(c, house) for c in house.contacts}
    rows = tuple((_one(c.called), role_words(c), _one(c.title), day_of(c.last), told[c.person]) for c in house.contacts)
    return Table(says_of(house), ("who", "role", "title", "last seen", "and"), rows)


def shown(house: House) -> tuple[Contact, ...]:
    """Return the people who fit, those above others first."""
    ranked = sorted(house.contacts, key=lambda c: (_FIRST.get(c.role, 2), bool(c.gone)))
    return tuple(ranked[:MOST])


def says_of(house: House) -> str:
    """Return in a sentence or two how many are known there, and how."""
    many = len(house.contacts)
    wrote = sum(c.has_written for c in house.contacts)
    more = f" {many - MOST} more are not drawn." if many > MOST else ""
    who = "Nobody is" if not many else "One person is" if many == 1 else f"{many} people are"
    return f"{who} known there; {wrote} wrote or spoke to us.{more}"


def role_words(contact: Contact) -> str:
    """Return a role as people say it; "not known" is a proper answer."""
    return "not known" if contact.role is Role.UNKNOWN else contact.role.value


def _ties_of(contact: Contact, house: House) -> str:
    names = {c.person: c.called for c in house.contacts}
    ties = [
        f"{TIE_WORDS[r.tie]} {_one(r.other_name or names.get(r.other, r.other))}"
        for r in house.relations
        if r.one == contact.person
    ]
    gone = ["has left"] if contact.gone else []
    return "; ".join([*gone, *dict.fromkeys(ties)][:4])


def _one(text: str) -> str:
    return " ".join(text.split())


def _row(contact: Contact, y: float, *, us: str) -> list[str]:
    mine = contact.person == us
    says = " ".join(r.says for r in contact.reasons[:3])
    seen = f"{contact.called}, {role_words(contact)}, last seen {day_of(contact.last)}. {says}".strip()
    radius = 6.0 if contact.has_written else 3.5
    name = drawing.shortened(_one(contact.called), _NAME)
    below = " · ".join(
        part
        for part in ("our contact" if mine else "", "has left" if contact.gone else "", role_words(contact), _one(contact.title))
        if part
    )
    around = [drawing.dot("free", (_DOT_X, y - 4), radius + 3.0)] if mine else []
    return [
        *around,
        drawing.dot("mass" if contact.gone else "dot", (_DOT_X, y - 4), radius, seen),
        drawing.text("strong" if mine else "text", (_TEXT, y), name),
        drawing.text("soft", (_RIGHT, y), day_of(contact.last), "end"),
        drawing.text("soft", (_TEXT, y + 14), drawing.shortened(below, _BELOW)),
    ]


def _arrows(relations: Sequence[Relation], rows: Sequence[Contact]) -> list[_Arrow]:
    """Return the arrows that can be drawn, the weightiest kinds first, each pair once in a kind, no more than there are lanes."""
    place = {contact.person: n for n, contact in enumerate(rows)}
    order = list(_ARROWS)
    found: list[_Arrow] = []
    seen = set()
    for relation in sorted((r for r in relations if r.tie in _ARROWS), key=lambda r: order.index(r.tie)):
        one, other = place.get(relation.one), place.get(relation.other)
        if one is None or other is None or one == other:
            continue
        start, end = (one, other) if _ARROWS[relation.tie][3] else (other, one)
        mark = (_ARROWS[relation.tie][2], start, end)
        if mark not in seen and len(found) < _LANES:
            seen.add(mark)
            found.append(_Arrow(relation.tie, start, end, len(found), relation.says))
    return found


def _drawn(arrow: _Arrow, top: float) -> list[str]:
    stroke, head, _, _ = _ARROWS[arrow.tie]
    x = _LANE_X - _LANE * arrow.lane
    offset = 2.0 * (arrow.lane - _LANES / 2)  # so that two arrows at one dot do not lie on each other
    y1, y2 = top + _ROW * arrow.start - 4 + offset, top + _ROW * arrow.end - 4 + offset
    tip = _DOT_X - 9.0
    runs = [((tip, y1), (x, y1)), ((x, y1), (x, y2)), ((x, y2), (tip - 4, y2))]
    return [
        *(drawing.line(stroke, start, end) for start, end in runs),
        drawing.path(head, [(tip, y2), (tip - 6, y2 - 3.5), (tip - 6, y2 + 3.5)], closed=True),
        drawing.dot("mass", (x, (y1 + y2) / 2), 2.4, arrow.says),
    ]


def _key(ties: set[Tie], y: float) -> list[str]:
    kinds = list(dict.fromkeys(_ARROWS[tie][:3] for tie in _ARROWS if tie in ties))
    parts = []
    for n, (stroke, head, words) in enumerate(kinds):
        x = 16.0 + 168.0 * (n % 2)
        row = y + 17.0 * (n // 2)
        parts.append(drawing.line(stroke, (x, row), (x + 14, row)))
        parts.append(drawing.path(head, [(x + 18, row), (x + 12, row - 3), (x + 12, row + 3)], closed=True))
        parts.append(drawing.text("soft", (x + 22, row + 4), words))
    return [*parts, drawing.text("soft", (16, y + 4 + 17.0 * ((len(kinds) + 1) // 2)), "A small dot has never written to us.")]
