"""What one nasty mail is: its bytes, and what must come out of them."""

from __future__ import annotations

from dataclasses import dataclass

FROM = b"From: Ann Lee <ann@acme.example>\n"
TO = b"To: me@ours.example\n"
SUBJECT = b"Subject: Pump offer\n"
DATE = b"Date: Mon, 1 Jun 2026 09:00:00 +0200\n"
HEAD = FROM + TO + SUBJECT + DATE + b"MIME-Version: 1.0\n"
SAID = "Grüße aus Köln, bis Montag."
LONG = "Könnten wir den Preis für die zweite Pumpe am Dienstag besprechen? Schöne Grüße aus Köln.\n" * 6


@dataclass(frozen=True, slots=True)
class Nasty:
    """One kind of damage. ``text`` must be in the text, ``absent`` must not; ``None`` and ``()`` mean what they say."""

    name: str
    raw: bytes
    text: tuple[str, ...] = (SAID,)
    absent: tuple[str, ...] = ("\ufffd", "\x00")
    problems: tuple[str, ...] = ()
    sender: str | None = "ann@acme.example"
    called: str = "Ann Lee"
    to: tuple[str, ...] = ("me@ours.example",)
    subject: str = "Pump offer"
    date: str | None = "2026-06-01T09:00:00+02:00"
    attachments: tuple[str, ...] | None = None


def mail(body: str | bytes, *headers: str, head: bytes = HEAD) -> bytes:
    """Return a mail with more headers."""
    data = body.encode() if isinstance(body, str) else body
    return head + b"".join(h.encode() + b"\n" for h in headers) + b"\n" + data


def parts(*inner: str | bytes, boundary: str = "xx", kind: str = "mixed", end: bool = True, says: str | None = None) -> bytes:
    """Return a multipart mail of parts that are given with their headers; ``says`` is what the head claims the boundary is."""
    mark = b"--" + boundary.encode()
    body = b"".join(mark + b"\n" + (p.encode() if isinstance(p, str) else p) + b"\n" for p in inner)
    claim = f'; boundary="{boundary}"' if says is None else says
    return mail(body + (mark + b"--\n" if end else b""), f"Content-Type: multipart/{kind}{claim}")


PLAIN = "Content-Type: text/plain; charset=utf-8\n\n" + SAID + "\n"
HTML = "Content-Type: text/html; charset=utf-8\n\n<p>" + SAID + "</p>\n"
PDF = 'Content-Type: application/pdf; name="plan.pdf"\nContent-Disposition: attachment; filename="plan.pdf"\n\n%PDF\n'
