"""What titles say of roles, and what people say of who is who, in eight languages."""

from __future__ import annotations

import pytest

from unghost.causes.people.contact import Role, Tie
from unghost.causes.people.saying import Slot
from unghost.causes.people.titles import roles_in
from unghost.causes.people.told import Named, noted, told


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Managing Director", Role.BOSS),
        ("Geschäftsführerin", Role.BOSS),
        ("Directrice générale", Role.BOSS),
        ("Consejero delegado", Role.BOSS),
        ("Sócio-gerente", Role.BOSS),
        ("Algemeen directeur", Role.BOSS),
        ("Amministratore delegato", Role.BOSS),
        ("VD", Role.BOSS),
        ("Vice President Operations", Role.DECIDER),
        ("Deputy Managing Director", Role.DECIDER),
        ("Werksleiter", Role.DECIDER),
        ("Head of Procurement", Role.PROCUREMENT),
        ("Leiterin Einkauf", Role.PROCUREMENT),
        ("Responsable des achats", Role.PROCUREMENT),
        ("Inköpschef", Role.PROCUREMENT),
        ("Legal Counsel", Role.LEGAL),
        ("Abogada", Role.LEGAL),
        ("CFO", Role.FINANCE),
        ("Buchhaltung", Role.FINANCE),
        ("Software Engineer", Role.TECHNICAL),
        ("IT-Leiter", Role.TECHNICAL),
        ("Executive Assistant to the CEO", Role.ASSISTANT),
        ("Direktionsassistentin", Role.ASSISTANT),
        ("Receptionist", Role.GATEKEEPER),
        ("Shift Supervisor", Role.USER),
    ],
)
def test_a_title_says_a_role(title: str, role: Role) -> None:
    assert roles_in(title)[0][0] is role


@pytest.mark.parametrize("title", ["Account Manager", "Product Owner", "Chef de projet", "Assistant Manager", "", "\r\n"])
def test_a_title_that_only_looks_like_a_role_says_none(title: str) -> None:
    assert roles_in(title) == ()


W = Slot.WRITER


@pytest.mark.parametrize(
    ("text", "tie", "one", "other"),
    [
        ("My boss Jim Doe has to sign.", Tie.BOSS_OF, "Jim Doe", W),
        ("Jim Doe is my boss.", Tie.BOSS_OF, "Jim Doe", W),
        ("I report to Ann Lee.", Tie.BOSS_OF, "Ann Lee", W),
        ("Mein Chef ist Herr Weber.", Tie.BOSS_OF, "Weber", W),
        ("Ma cheffe est Luce Morel.", Tie.BOSS_OF, "Luce Morel", W),
        ("Mi jefa es Ana Ruiz.", Tie.BOSS_OF, "Ana Ruiz", W),
        ("Mijn baas is Jan de Vries.", Tie.BOSS_OF, "Jan de Vries", W),
        ("I have taken over from Maria Lopez.", Tie.CAME_AFTER, W, "Maria Lopez"),
        ("Ich habe die Aufgaben von Frau Keller übernommen.", Tie.CAME_AFTER, W, "Keller"),
        ("Je remplace Luc Morel.", Tie.CAME_AFTER, W, "Luc Morel"),
        ("He sustituido a Juan Pérez.", Tie.CAME_AFTER, W, "Juan Pérez"),
        ("Sou a sucessora do Rui Antunes.", Tie.CAME_AFTER, W, "Rui Antunes"),
        ("Ik ben de opvolger van Jan de Vries.", Tie.CAME_AFTER, W, "Jan de Vries"),
        ("Sostituisco Marco Rossi.", Tie.CAME_AFTER, W, "Marco Rossi"),
        ("Jag har tagit över efter Anna Berg.", Tie.CAME_AFTER, W, "Anna Berg"),
        ("My successor is Petra Kunz.", Tie.CAME_AFTER, "Petra Kunz", W),
        ("Jim's successor is Ann Bell.", Tie.CAME_AFTER, "Ann Bell", "Jim"),
        ("I am replacing Maria Lopez while she is on leave.", Tie.STANDS_IN, W, "Maria Lopez"),
        ("I'll ask Maria and come back to you.", Tie.ASKED_BY, "Maria", W),
        ("Ich muss das mit Herrn Weber besprechen.", Tie.ASKED_BY, "Weber", W),
        ("Maria Lopez has to sign.", Tie.DECIDES_FOR, "Maria Lopez", W),
        ("Das muss Frau Keller entscheiden; Frau Keller entscheidet.", Tie.DECIDES_FOR, "Keller", W),
        ("I write on behalf of Tom Ray.", Tie.WRITES_FOR, W, "Tom Ray"),
        ("Please contact Ann Bell.", Tie.NAMED_BY, "Ann Bell", W),
    ],
)
def test_people_say_who_is_who(text: str, tie: Tie, one: str | Slot, other: str | Slot) -> None:
    found = [(t.tie, _short(t.one), _short(t.other)) for t in told(text)]
    assert (tie, one, other) in found
    assert all(t.quote in text for t in told(text))


def _short(who: Named | Slot) -> str | Slot:
    return who if isinstance(who, Slot) else who.name


@pytest.mark.parametrize(
    "text",
    [
        "Is Jim your boss?",
        "Jim is not my boss.",
        "If Jim has taken over from Tom, tell me.",
        "Our former boss Jim sends his regards.",
        "Haben Sie noch Fragen für Montag?",
        "I'll ask around.",
        "Please contact us.",
        "My boss is away.",
    ],
)
def test_questions_denials_and_the_like_say_nothing(text: str) -> None:
    assert told(text) == ()


def test_a_note_speaks_of_the_person_it_is_about() -> None:
    (one,) = noted("Spoke to Jo, her boss is Jim Mahler.")
    assert (one.tie, one.one, one.other) == (Tie.BOSS_OF, Named("Jim Mahler", sure=True), Slot.WRITER)


def test_an_address_beside_a_name_belongs_to_it() -> None:
    (one,) = (t for t in told("Please contact Ann Bell (Ann@acme.example).") if t.tie is Tie.NAMED_BY)
    assert one.one == Named("Ann Bell", sure=True, address="ann@acme.example")


def test_endless_text_is_read_in_bounded_time() -> None:
    assert len(told("My boss " * 50_000 + "Jim Doe signs. " * 10_000)) < 2_000
