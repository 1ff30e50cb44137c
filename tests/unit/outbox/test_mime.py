"""What the bytes of a letter look like."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes

import pytest

from unghost.domain.address import Address
from unghost.domain.hours import zone
from unghost.domain.letter import DAILY, Version
from unghost.domain.settings import Settings
from unghost.errors import BadUse, NotSendable
from unghost.outbox.mime import build, dated
from unghost.outbox.spelling import address_line, quoted_printable

NOW = datetime(2026, 3, 3, 10, 0, tzinfo=UTC)
ANN = Address("ann@sender.example", "Ann Lee")
PLAIN = Settings(me=(ANN.email,))
WORDS = Version("d1", 1, NOW, ANN.email, "jim@acme.example", "jim@acme.example", "ask-why", "Lanterns", "Hello Jim,\nall well?\n")


def raw(version: Version = WORDS, settings: Settings = PLAIN, unsubscribe: str | None = None, who: tuple[str, ...] = ()) -> bytes:
    """Return the bytes of a letter."""
    return build(version, letter_id="k1", sender=ANN, settings=settings, unsubscribe=unsubscribe, who=who)


def test_a_plain_letter_reads_as_it_was_written() -> None:
    assert raw() == (
        b"From: Ann Lee <ann@sender.example>\r\nTo: jim@acme.example\r\nSubject: Lanterns\r\nMessage-ID: <k1@sender.example>\r\n"
        b"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"Hello Jim,\r\nall well?\r\n"
    )


def test_the_date_is_written_at_the_hand_over_by_the_clock_of_the_sender() -> None:
    assert dated(raw(), NOW, zone("Asia/Kolkata")) == b"Date: Tue, 03 Mar 2026 15:30:00 +0530\r\n" + raw()


def test_who_we_are_stands_under_the_words_once_where_it_is_wanted() -> None:
    settings = replace(PLAIN, company="Lamps Ltd", postal=("1 Long Street", "Leeds"))
    who = (settings.company, *settings.postal)
    assert raw(settings=settings, who=who).endswith(b"\r\n\r\n--=20\r\nLamps Ltd\r\n1 Long Street\r\nLeeds\r\n")
    signed = replace(WORDS, body=WORDS.body + "Lamps Ltd\n1 Long Street\nLeeds\n")
    assert raw(signed, settings, who=who).count(b"Leeds") == 1
    assert b"Leeds" not in raw(settings=settings)
    mailing = replace(settings, unsubscribe_url="https://sender.example/stop/{token}")
    assert b"Leeds" in raw(settings=mailing, unsubscribe="k1")


def test_a_mailing_can_be_stopped_with_one_click_and_says_so() -> None:
    found = message_from_bytes(
        raw(settings=replace(PLAIN, unsubscribe_url="https://sender.example/stop/{token}"), unsubscribe="k1")
    )
    assert (
        found["List-Unsubscribe"].replace("\r\n", "").startswith("<https://sender.example/stop/k1>, <mailto:ann@sender.example?")
    )
    assert found["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert "https://sender.example/stop/k1" in found.get_payload(decode=True).decode()  # type: ignore[union-attr]  # one part
    with pytest.raises(BadUse):
        raw(unsubscribe="k1")


def test_a_long_thread_keeps_its_first_message_and_its_last_ones() -> None:
    version = replace(WORDS, answers="99@a", references=tuple(f"{n}@a" for n in range(99)))
    found = message_from_bytes(raw(version))
    assert found["In-Reply-To"] == "<99@a>"
    names = found["References"].split()
    assert (len(names), names[0], names[1], names[-1]) == (20, "<0@a>", "<81@a>", "<99@a>")


def test_the_days_list_says_that_no_person_wrote_it() -> None:
    assert b"Auto-Submitted: auto-generated\r\n" in raw(replace(WORDS, play=DAILY))
    assert b"Auto-Submitted" not in raw()


@pytest.mark.parametrize(
    "text", [".\n", "..\n", "From me\n", "end \n", "end\t\n", "=\n", "ü" * 99 + "\n", "." * 200 + "\n", "a b " * 99 + "\n"]
)
def test_what_a_relay_might_touch_is_spelt_out(text: str) -> None:
    import quopri

    spelt = quoted_printable(text)
    lines = spelt.split(b"\r\n")
    assert quopri.decodestring(spelt).replace(b"\r\n", b"\n").decode() == text
    assert all(len(line) <= 76 and not line.startswith((b".", b"From ")) and line == line.rstrip() for line in lines)


@pytest.mark.parametrize(
    ("there", "name"), [("a@müller.example", "a@xn--mller-kva.example"), ("A.b+c@X.Example", "A.b+c@x.example")]
)
def test_a_domain_goes_by_its_ascii_name(there: str, name: str) -> None:
    assert address_line(there) == name


@pytest.mark.parametrize(
    "address", ["a@straße.example", "jörg@x.example", "a@b@c.example", '"a b"@c.example', "a@[1.2.3.4]", "a@", "@b", ""]
)
def test_an_address_that_might_reach_somebody_else_is_refused(address: str) -> None:
    with pytest.raises(NotSendable):
        address_line(address)
