"""Laws of who is at an account: order does not matter, nobody of ours or elsewhere is there, no role without a reason."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from mails import ME, SETTINGS, address, at, mail
from unghost.causes.people.contact import House, Role
from unghost.causes.people.house import house
from unghost.domain.address import account_of
from unghost.domain.message import Kind, Message, Signature
from unghost.history.history import Facts
from unghost.history.weave import weave
from unghost.pictures.account import account_picture, account_table

WHO = (
    "Jim Doe <jim@acme.example>",
    "Ann Bell <ann@acme.example>",
    "Tom Ray <tom@acme.example>",
    "Pia Roe <pia@other.example>",
    "Bo Kay <bo@brightwell.example>",
    "noreply@acme.example",
    ME,
)
TEXTS = (
    "My boss Tom Ray has to sign.",
    "I have taken over from Jim Doe.",
    "Jim has left the company, please write to zoe@acme.example.",
    "I'll ask Ann. Please contact Pia Roe (pia@other.example).",
    "What does it cost? Is there a discount?",
    "On behalf of Tom Ray: Friday suits.",
    "Ann Bell is my boss, and Tom Ray has taken over from me.",
)
TITLES = ("", "Managing Director", "Buyer", "<script>")


@st.composite
def mails(draw: st.DrawFn) -> list[Message]:
    found = []
    for n in range(draw(st.integers(1, 10))):
        sender = draw(st.sampled_from(WHO))
        one = mail(
            draw(st.integers(0, 200)) / 10, sender, draw(st.sampled_from(WHO)), draw(st.sampled_from(TEXTS)), ident=f"m{n}"
        )
        copied = tuple(address(w) for w in draw(st.lists(st.sampled_from(WHO), max_size=3)))
        title = draw(st.sampled_from(TITLES))
        signature = Signature(one.sender.name, title, (), title) if title and one.sender else None
        kind = draw(st.sampled_from((Kind.HUMAN, Kind.HUMAN, Kind.LEFT_COMPANY)))
        found.append(replace(one, cc=copied, signature=signature, kind=kind))
    return found


def houses(messages: list[Message]) -> dict[str, House]:
    known = weave(Facts(messages=tuple(messages)), at(30), SETTINGS)
    return {account: house(known, account) for account in sorted({*known.by_account, *known.envelopes})}


@given(st.data())
def test_the_order_of_facts_does_not_matter(data: st.DataObject) -> None:
    messages = data.draw(mails())
    assert houses(messages) == houses(data.draw(st.permutations(messages)))


@given(mails())
def test_nobody_of_ours_no_robot_and_nobody_elsewhere_is_at_an_account(messages: list[Message]) -> None:
    for account, found in houses(messages).items():
        for contact in found.contacts:
            assert all(account_of(a) == account and not SETTINGS.is_ours(a) for a in contact.addresses)
            assert not contact.person.startswith("noreply")


@given(mails())
def test_no_role_without_a_reason_and_every_quote_is_their_own(messages: list[Message]) -> None:
    texts = {m.message_id: m.text for m in messages}
    for found in houses(messages).values():
        for contact in found.contacts:
            assert contact.role is Role.UNKNOWN or contact.role in {r.role for r in contact.reasons}
            assert contact.first <= contact.last
            assert all(not r.quote or r.quote in texts[r.message] for r in contact.reasons)
        assert all(not r.quote or r.quote in texts[r.message] for r in found.relations)
        assert all(r.one != r.other for r in found.relations)


@given(mails(), st.text(max_size=40))
def test_the_picture_is_well_formed_whatever_the_names(messages: list[Message], name: str) -> None:
    for found in houses(messages).values():
        named = tuple(replace(c, name=name or c.name, title=name) for c in found.contacts)
        drawn = replace(found, contacts=named, by_person={c.person: c for c in named})
        root = ET.fromstring(account_picture(drawn, "jim@acme.example"))
        height = float((root.get("viewBox") or "").split()[-1])
        for element in root.iter():
            assert all(0.0 <= float(element.get(x, "0")) <= 360.0 for x in ("x", "x1", "x2", "cx"))
            assert all(0.0 <= float(element.get(y, "0")) <= height for y in ("y", "y1", "y2", "cy"))
        assert len(ET.fromstring(account_table(drawn).html).findall("tbody/tr")) == len(named)
