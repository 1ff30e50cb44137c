"""Laws of the bytes of a letter: what was planned comes out, and nothing else (promise P12)."""

from __future__ import annotations

import email.policy
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from typing import cast

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from unghost.domain.address import Address
from unghost.domain.letter import Version
from unghost.domain.settings import Settings
from unghost.errors import NotSendable
from unghost.outbox.mime import build, dated, plan_of, same, written
from unghost.reading.read import read

NOW = datetime(2026, 3, 3, 10, 0, tzinfo=UTC)
ANN = Address("ann@sender.example", "Ann Lee")
ID = "k3f9"
PLANNED = {
    *("from", "to", "subject", "message-id", "in-reply-to", "references", "list-unsubscribe", "list-unsubscribe-post"),
    *("mime-version", "content-type", "content-transfer-encoding"),
}
NASTY = st.sampled_from(
    [
        *("=?utf-8?q?a=0D=0ABcc:_evil@x.example?=", "=?utf-8?b?DQpCY2M6?=", "=?utf-8?q?=3D=3Futf-8=3Fq=3Fa=3D0A?=", "=?", "?="),
        *("\r\nBcc: evil@x.example", "\nTo: x", "\r", "\x00", "\x0b", "\x85", "\u2028", "\ud800", "\x7f"),
        *(
            "=?utf-7?q?+AA0ACg-?=",
            "=?utf-8?q?caf=C3=A9?=",
            "=?x-nothing?q?=0A?=",
            "café",
            "Größe",
            "日本語",
            "🙂",
            "e\u0301",
            "\u202e",
        ),
        *(
            ".",
            "..",
            "From ",
            ">From ",
            "--",
            "-- ",
            "=",
            "=3D",
            " ",
            "  ",
            "\t",
            ",",
            ";",
            ":",
            '"',
            "\\",
            "<",
            ">",
            "(",
            "@",
            "a" * 90,
        ),
    ]
)
SUBJECT = st.lists(NASTY | st.text(max_size=20), max_size=8).map("".join)
LINES = st.lists(SUBJECT | st.just("x" * 1200), max_size=6).map("\n".join)
IDS = st.lists(NASTY | st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=30), max_size=4).map("".join)


def version(**other: object) -> Version:
    """Return a version of a draft with some of its fields chosen."""
    plain = Version(
        "d1", 1, NOW, ANN.email, "jim@acme.example", "jim@acme.example", "ask-why", "Hello", "Hello Jim,\n\nall well?\n"
    )
    return replace(plain, **other)  # type: ignore[arg-type]  # the fields are chosen by name


def made(one: Version, sender: Address = ANN, unsubscribe: str | None = None) -> bytes | None:
    """Return the bytes of a version, None where it is refused with a sentence and a remedy."""
    try:
        return build(one, letter_id=ID, sender=sender, settings=Settings(), unsubscribe=unsubscribe)
    except NotSendable as error:
        return None if error.sentence.endswith(".") and error.remedy else b"no sentence"


def lawful(raw: bytes) -> None:
    """Check what holds of every mail of ours, whatever went into it."""
    assert raw.isascii()
    assert b"\0" not in raw
    lines = raw.split(b"\r\n")
    assert all(b"\r" not in line and b"\n" not in line and len(line) <= 998 for line in lines)
    for policy in (email.policy.compat32, email.policy.default, email.policy.SMTP):
        found = message_from_bytes(raw, policy=cast("email.policy.Policy[EmailMessage]", policy))
        names = [name.lower() for name in found.keys()]  # noqa: SIM118 - a header may be there twice
        assert set(names) <= PLANNED
        assert len(names) == len(set(names))
        again = message_from_bytes(found.as_bytes())
        assert {name.lower() for name in again.keys()} <= PLANNED  # noqa: SIM118 - as above


@settings(deadline=None)
@given(SUBJECT, LINES, IDS, st.lists(IDS, max_size=40))
@example("=?utf-8?q?a=0D=0ABcc:_evil@x.example?=", "x", "a@b", [])
@example("Größe" * 60, ".\n..\nFrom me\n" + "ü" * 500, "=?utf-8?q?a=0D=0ABcc:?=@x.example", ["a@b"] * 40)
def test_whatever_is_written_comes_out_as_planned_or_is_refused(subject: str, body: str, answers: str, before: list[str]) -> None:
    one = version(subject=subject, body=body, answers=answers, references=tuple(before))
    raw = made(one)
    if raw is None:
        return
    lawful(raw)
    plan = plan_of(one, letter_id=ID, sender=ANN, settings=Settings())
    found = read(dated(raw, NOW))
    assert [a.email for a in found.to] == [one.to]
    assert not found.cc
    assert found.sender == ANN
    assert found.message_id == f"{ID}@sender.example"
    assert found.in_reply_to == (plan.answers or None)
    assert found.references == plan.references
    assert found.date == NOW


@given(SUBJECT.map(lambda text: text[:120]))
@example('Dr. Ann, "the" Lee <x@y.example>')
def test_a_name_is_only_a_name(name: str) -> None:
    raw = made(version(), replace(ANN, name=name))
    if raw is not None:
        lawful(raw)
        assert [a.email for a in read(raw).to] == ["jim@acme.example"]
        assert b"evil" not in raw.partition(b"\r\n\r\n")[0].replace(b"<ann@sender.example>", b"") or "evil" in name


@given(st.text(max_size=30) | st.emails())
def test_a_recipient_is_one_address_or_is_refused(to: str) -> None:
    raw = made(version(to=to))
    if raw is not None:
        lawful(raw)
        assert len(message_from_bytes(raw)["To"].split("@")) == 2


@given(SUBJECT)
def test_a_subject_survives_our_own_reader(subject: str) -> None:
    assume(subject.isprintable() and "=?" not in subject)
    raw = made(version(subject=subject))
    if raw is not None:
        wanted = plan_of(version(subject=subject), letter_id=ID, sender=ANN, settings=Settings()).subject
        assert message_from_bytes(raw, policy=email.policy.default)["Subject"] == wanted


@pytest.mark.parametrize(
    "harm",
    [
        lambda raw: raw.replace(b"Subject:", b"Bcc: evil@x.example\r\nSubject:"),
        lambda raw: raw.replace(b"Subject:", b"Resent-To: evil@x.example\r\nSubject:"),
        lambda raw: raw.replace(b"To: jim@", b"To: evil@x.example, jim@"),
        lambda raw: raw.replace(b"jim@acme", b"jim@evil"),
        lambda raw: raw.replace(b"Subject: Hello", b"Subject: Hallo"),
        lambda raw: raw.replace(b"Subject: Hello", b"Subject: Hello\r\n\tBcc: x"),
        lambda raw: raw.replace(b"Message-ID: <k", b"Message-ID: <j"),
        lambda raw: raw.replace(b"all well", b"all bad"),
        lambda raw: raw.replace(b"\r\n", b"\n"),
        lambda raw: raw.replace(b"text/plain", b"text/html"),
        lambda raw: raw + b"\0",
        lambda raw: raw + b"One line more.\r\n",
        lambda raw: raw.replace(b"MIME-Version: 1.0\r\n", b""),
        lambda raw: raw.replace(b"\r\n\r\n", b"\r\n X: 1\r\n\r\n", 1),
    ],
)
def test_every_harm_to_the_bytes_is_told(harm: object) -> None:
    plan = plan_of(version(), letter_id=ID, sender=ANN, settings=Settings())
    raw = written(plan)
    assert same(raw, plan) == []
    harmed = harm(raw)  # type: ignore[operator]  # a function of bytes
    assert harmed != raw
    assert same(harmed, plan)
