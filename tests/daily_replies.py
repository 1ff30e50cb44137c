"""Replies to a day's list as mail programs write them: what the user typed above (or within) the list they quote."""

from __future__ import annotations

import quopri
from collections.abc import Callable
from email import message_from_bytes
from html import escape

from unghost.domain.letter import Letter

ME = "kim@studio.example"


def body_of(letter: Letter) -> str:
    payload = message_from_bytes(letter.raw).get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode().replace("\r\n", "\n")


def quoted(text: str, mark: str = "> ") -> str:
    return "\n".join(f"{mark}{line}".rstrip() for line in text.rstrip("\n").split("\n"))


def gmail(typed: str, letter: Letter) -> str:
    return f"{typed}\n\nOn Wed, Jun 17, 2026 at 7:00 AM unghost <{ME}> wrote:\n\n{quoted(body_of(letter))}\n"


def apple(typed: str, letter: Letter) -> str:
    return f"{typed}\n\n> On 17 Jun 2026, at 07:00, unghost <{ME}> wrote:\n> \n{quoted(body_of(letter))}\n"


def thunderbird(typed: str, letter: Letter) -> str:
    """The answer stands below what is quoted."""
    return f"On 17/06/2026 07:00, unghost wrote:\n{quoted(body_of(letter))}\n\n{typed}\n"


def german(typed: str, letter: Letter) -> str:
    return f"{typed}\n\nAm 17.06.2026 um 07:00 schrieb unghost <{ME}>:\n\n{quoted(body_of(letter))}\n"


def between(typed: str, letter: Letter) -> str:
    """Each line of the answer stands where it belongs, between the lines that are quoted."""
    first, *rest = typed.split("\n")
    head, mark, tail = body_of(letter).partition("\n2 ·")
    below = f"{quoted(mark.lstrip() + tail)}\n\n" if mark else ""
    return f"On Wed, Jun 17, 2026 unghost wrote:\n{quoted(head)}\n\n{first}\n\n{below}" + "\n".join(rest) + "\n"


def outlook(typed: str, letter: Letter) -> str:
    """No mark at all before what is quoted."""
    head = f"From: unghost <{ME}>\nSent: Wednesday, June 17, 2026 7:00 AM\nTo: {ME}\nSubject: Wednesday 17 June 2026"
    return f"{typed}\n\n________________________________\n{head}\n\n{body_of(letter)}\n"


def outlook_german(typed: str, letter: Letter) -> str:
    head = f"Von: unghost <{ME}>\nGesendet: Mittwoch, 17. Juni 2026 07:00\nAn: {ME}\nBetreff: Wednesday 17 June 2026"
    return f"{typed}\n\n{head}\n\n{body_of(letter)}\n"


def bare_below(typed: str, letter: Letter) -> str:
    """A program that quotes with no mark and no heading."""
    return f"{typed}\n\n{body_of(letter)}\n"


def nothing_quoted(typed: str, _letter: Letter) -> str:
    return f"{typed}\n"


STYLES: dict[str, Callable[[str, Letter], str]] = {
    f.__name__: f for f in (gmail, apple, thunderbird, german, between, outlook, outlook_german, bare_below, nothing_quoted)
}


def reply(
    typed: str,
    letter: Letter,
    style: Callable[[str, Letter], str] = gmail,
    *,
    sender: str = ME,
    to: str = ME,
    ident: str = "r1@phone.example",
    date: str = "Wed, 17 Jun 2026 08:30:00 +0100",
    threaded: bool = True,
    extra: str = "",
) -> bytes:
    """Return a reply to a list, as bytes."""
    thread = f"In-Reply-To: <{letter.message_id}>\nReferences: <{letter.message_id}>\n" if threaded else ""
    head = f"From: {sender}\nTo: {to}\nSubject: Re: Wednesday 17 June 2026\nMessage-ID: <{ident}>\nDate: {date}\n{thread}{extra}"
    kind = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n"
    return (head + kind + "\n").encode() + quopri.encodestring(style(typed, letter).encode())


def html_reply(typed: str, letter: Letter, ident: str = "r1@phone.example") -> bytes:
    """Return a reply with an HTML part alone, as web mail writes it."""
    mine = "".join(f"<div>{escape(line)}</div>" for line in typed.split("\n"))
    theirs = "<br>".join(escape(line) for line in body_of(letter).split("\n"))
    quote = f'<div class="gmail_quote"><div class="gmail_attr">On Wed, Jun 17, 2026 unghost wrote:<br></div>{theirs}</div>'
    head = f"From: {ME}\nTo: {ME}\nSubject: Re: list\nMessage-ID: <{ident}>\nDate: Wed, 17 Jun 2026 08:30:00 +0100\n"
    thread = f"In-Reply-To: <{letter.message_id}>\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
    return (head + thread + f"<html><body>{mine}<br>{quote}</body></html>").encode()
