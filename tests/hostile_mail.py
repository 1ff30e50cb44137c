"""Mail that wants to act: every payload of ours in every place a mail has for words, and mails whose shape is the trick."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime

from payloads import EVIL, PAYLOADS, Payload, filled
from payloads.shapes import SHAPES

ME = "nora@brightwell-pumps.example"
PLACES = ("name", "subject", "text", "html", "filename", "quoted", "address")
ROUND = 6
"""One mail in so many carries the words of all of them, but for its page, which is its own payload's alone."""
_ACTS = "<script>{do}</script><img src=x onerror={do}><img src={far}><a href='javascript:{do}'>x</a>"


@dataclass(frozen=True, slots=True)
class Sent:
    """A mail: its Message-ID, who wrote it, its bytes; ``leads`` where it carries the words of several payloads."""

    id: str
    sender: str
    raw: bytes
    leads: bool = False


def hostile_mails(now: datetime) -> Iterator[Sent]:
    """Yield a letter of ours and a question of theirs for every payload, and for every shape."""
    for at, payload in enumerate(PAYLOADS):
        many = PAYLOADS[at : at + ROUND] if at % ROUND == 0 else (payload,)
        yield _letter(payload.number, now)
        second, them = f"second{payload.number}@{_house(payload.number)}", _them(payload.number)
        yield Sent(second, them, _question(payload, many, now, second), at % ROUND == 0)
    for number, shape in enumerate(SHAPES.values(), PAYLOADS[-1].number + 1):
        yield _letter(number, now)
        words = filled(_ACTS, number)
        marks = {"{it64}": b64encode(words.encode()).decode(), "{it}": words, "{b}": f"<img src=x onerror=alert({number})>"}
        for mark, said in marks.items():
            shape = shape.replace(mark, said)
        second, them = f"second{number}@{_house(number)}", _them(number)
        head = _head(them, ME, f"Re: The pump {number}", now - timedelta(days=9), second)
        raw = f"{head}In-Reply-To: <first{number}@brightwell-pumps.example>\nMIME-Version: 1.0\n{filled(shape, number)}\n"
        yield Sent(second, them, raw.encode(), leads=True)


def as_mbox(mails: list[Sent]) -> bytes:
    """Return mails as one mbox."""
    return b"".join(b"From - Thu Jan  1 00:00:00 2026\n" + mail.raw.replace(b"\nFrom ", b"\n>From ") + b"\n\n" for mail in mails)


def in_line(text: str, most: int = 1_000) -> str:
    """Return a payload as it may stand in a header or a cell: on one line."""
    return " ".join(text.replace("\x00", " ").split("\n")).replace("\r", " ").replace("\x0c", " ").replace("\x0b", " ")[:most]


def _question(payload: Payload, many: Sequence[Payload], now: datetime, name: str) -> bytes:
    number, line = payload.number, in_line(payload.text).replace('"', '\\"')
    shown = f'"{line}"' if number % 2 else f"=?utf-8?B?{b64encode(in_line(payload.text, 300).encode()).decode()}?="
    subject = "Re: The pump " + " ".join(in_line(one.text, 300) for one in many)
    head = _head(f"{shown} <{_them(number)}>", ME, subject, now - timedelta(days=9), name)
    copies = "".join(f'"{in_line(one.text, 60)}"@{EVIL}, ' for one in many)
    head += f"In-Reply-To: <first{number}@brightwell-pumps.example>\nCc: {copies}{ME}\nReply-To: {shown} <{_them(number)}>\n"
    head += "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n"
    said = "\n".join(in_line(one.text, 2_000) for one in many)
    words = f"What does the small one cost?\n{said}\n\nOn Monday {ME} wrote:\n" + "".join(
        f"> {one}\n" for one in said.split("\n")
    )
    files = "".join(
        f'--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename="{_file(one)}.pdf"\n\nx\n' for one in many
    )
    body = (
        f'\n--b\nContent-Type: multipart/alternative; boundary="a"\n\n--a\nContent-Type: text/plain; charset=utf-8\n\n{words}\n'
    )
    return (head + body).encode() + _page(payload) + f"\n--a--\n{files}--b--\n".encode()


def _page(payload: Payload) -> bytes:
    codec = payload.charset if payload.charset in ("utf-16le", "utf-16be", "cp037") else "ascii"
    before, after = "<html><body><p>What does the small one cost?</p>".encode(codec), "<p>Bye</p></body></html>\n".encode(codec)
    whole = before + payload.raw + after
    if payload.charset == "utf-16":
        whole = b"\xff\xfe" + (before.decode() + payload.raw[2:].decode("utf-16le") + after.decode()).encode("utf-16le")
    head = f"--a\nContent-Type: text/html; charset={payload.charset}\n"
    if payload.charset != "utf-8" or b"\x00" in whole:
        coded = b64encode(whole).decode()
        lines = "\n".join(coded[at : at + 76] for at in range(0, len(coded), 76))
        return f"{head}Content-Transfer-Encoding: base64\n\n{lines}\n".encode()
    return f"{head}Content-Transfer-Encoding: 8bit\n\n".encode() + whole


def _file(payload: Payload) -> str:
    return in_line(payload.text, 200).replace("/", "").replace('"', '\\"')


def _letter(number: int, now: datetime) -> Sent:
    first = f"first{number}@brightwell-pumps.example"
    asked = _head(ME, _them(number), "The pump", now - timedelta(days=12, minutes=number), first)
    return Sent(first, ME, f"{asked}\nHello, which of the two pumps do you want?\n".encode())


def _house(number: int) -> str:
    return f"house{number}.example"


def _them(number: int) -> str:
    return f"person{number}@{_house(number)}"


def _head(sender: str, to: str, subject: str, at: datetime, name: str) -> str:
    return f"From: {sender}\nTo: {to}\nSubject: {subject}\nDate: {format_datetime(at)}\nMessage-ID: <{name}>\n"
