"""The account as a picture: a row a person, arrows between them, and the same in a table."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET

from unghost.causes.people.contact import Contact, House, How, Relation, Role, Seen, Tie
from unghost.pictures.account import MOST, account_picture, account_table

SVG = "{http://www.w3.org/2000/svg}"
DAY = datetime(2026, 3, 2, 9, tzinfo=UTC)


def contact(name: str, role: Role = Role.UNKNOWN, written: int = 1, gone: str = "") -> Contact:
    seen = (Seen(How.WROTE, DAY, None),)
    who = f"{name.lower()}@acme.example"
    return Contact(who, (who,), name, "", "acme.example", seen, DAY, DAY, written=written, role=role, gone=gone)


def relation(tie: Tie, one: str, other: str) -> Relation:
    return Relation(
        tie, f"{one}@acme.example", f"{other}@acme.example", DAY + timedelta(1), "", None, "", f"{one} {tie} {other}."
    )


def drawn(*contacts: Contact, relations: tuple[Relation, ...] = ()) -> tuple[ET.Element, House]:
    house = House("acme.example", contacts, relations, 0, {c.person: c for c in contacts})
    return ET.fromstring(account_picture(house, "jim@acme.example")), house


def words(root: ET.Element) -> list[str]:
    return [e.text or "" for e in root.iter(f"{SVG}text")]


def test_everybody_has_a_row_and_our_contact_is_marked() -> None:
    root, _ = drawn(contact("Jim"), contact("Ann"), contact("Tom", Role.BOSS, written=0))
    said = words(root)
    assert [w for w in said if w in ("Tom", "Jim", "Ann")] == ["Tom", "Jim", "Ann"]
    assert [w for w in said if "our contact" in w] == [said[said.index("Jim") + 2]], "it stands under the name"
    assert said.count("2 March 2026") == 3
    assert "A small dot has never written to us." in said
    kinds = [e.get("class") for e in root.iter()]
    assert kinds.count("ug-free") == 1, "one has a ring around"
    assert not {"ug-here-dot", "ug-here-text", "ug-press"} & set(kinds), "and none another colour"


def test_arrows_are_told_apart_and_explained() -> None:
    ties = (relation(Tie.CAME_AFTER, "ann", "jim"), relation(Tie.BOSS_OF, "tom", "jim"), relation(Tie.COPIED_BY, "tom", "jim"))
    root, house = drawn(contact("Jim"), contact("Ann"), contact("Tom"), relations=ties)
    assert {"handed over to", "is the boss of", "asks or copies"} <= set(words(root))
    assert "ann came_after jim." in (root.findtext(f"{SVG}desc") or "")
    rows = {row[0]: row[-1] for row in account_table(house).rows}
    assert rows == {"Jim": "", "Ann": "came after Jim", "Tom": "is the boss of Jim; is copied by Jim"}


def test_what_cannot_be_drawn_is_said() -> None:
    root, house = drawn(*(contact(f"P{n}") for n in range(MOST + 6)), relations=(relation(Tie.BOSS_OF, "nobody", "p1"),))
    assert any("6 more are not drawn." in word for word in words(root))
    assert len(account_table(house).rows) == MOST + 6


def test_hostile_names_are_harmless() -> None:
    root, _ = drawn(contact('<script>alert("x")</script>\r\n\x00'), contact("A" * 5_000))
    assert not list(root.iter(f"{SVG}script"))
    assert all(len(word) < 120 for word in words(root))
