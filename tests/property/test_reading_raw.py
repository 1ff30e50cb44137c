"""Laws of the reader: it raises nothing but Unreadable, gives the same for the same, and bounds what it keeps."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from unghost.domain.message import Message
from unghost.errors import Unreadable
from unghost.reading import limits
from unghost.reading.read import read
from unghost.reading.visible import quotes, signature

SEED = (
    b'From: Ann <ann@acme.example>\nTo: al@shop.example, "B, C" <b@shop.example>\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\n'
    b"Date: Mon, 1 Jun 2026 09:00:00 +0200\nMessage-ID: <1@acme.example>\nMIME-Version: 1.0\n"
    b'Content-Type: multipart/alternative; boundary="xx"\n\n--xx\nContent-Type: text/plain; charset=utf-8\n'
    b"Content-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=C3=9Fe\n\nOn 1 Jun 2026 at 08:00, Al <al@shop.example> wrote:\n"
    b"> Hello\n--xx\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+aGFsbG88L3A+\n--xx--\n"
)
PIECES = st.sampled_from(
    [
        b"\n",
        b"\r",
        b"\x00",
        b"--xx",
        b"--xx--",
        b"=?utf-8?b?",
        b"?=",
        b"<",
        b">",
        b";",
        b":",
        b"From: ",
        b"Content-Type: text/calendar\n",
        b"Content-Transfer-Encoding: base64\n",
        b"charset=utf-16",
        b"\xff\xfe",
        b"BEGIN:VEVENT\n",
        b"-- \n",
        b"wrote:\n",
        b"message/rfc822",
    ]
)


def _try(raw: bytes) -> Message | None:
    try:
        return read(raw)
    except Unreadable:
        return None


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=2_000))
def test_arbitrary_bytes_never_raise(raw: bytes) -> None:
    _try(raw)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(SEED)), st.integers(0, 30), PIECES | st.binary(max_size=20)), max_size=8))
def test_a_mutated_mail_never_raises_and_reads_the_same_twice(cuts: list[tuple[int, int, bytes]]) -> None:
    raw = SEED
    for at, length, piece in cuts:
        raw = raw[:at] + piece + raw[at + length :]
    message = _try(raw)
    assert message == _try(raw)
    if message is not None:
        assert len(message.text) <= limits.TEXT_CHARS
        assert not any(letter < " " or "\x7f" <= letter <= "\x9f" for letter in message.subject)
        assert message.date is None or message.date.tzinfo is not None


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["", "Hello there.", "> quoted", "On Mon, 1 Jun 2026 at 08:00, Al <a@b.example> wrote:", "-- ", "Regards,", "Ann"]
        )
    )
)
def test_own_words_are_lines_of_the_text(lines: list[str]) -> None:
    written = {line.strip() for line in lines} | {""}
    own = quotes.split("\n".join(lines)).own
    assert all(line.strip() in written for line in own.split("\n"))
    kept = signature.trim(own).text
    assert all(line.strip() in written for line in kept.split("\n"))
