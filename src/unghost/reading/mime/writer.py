"""Whose word a mail is: the person From names, unless a list put itself in their place; and who typed it for them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from unghost.domain.address import Address
from unghost.reading.mime.decoding import header_text
from unghost.reading.mime.headers import addresses
from unghost.reading.mime.scan import Headers

_VIA = re.compile(r"^(.{1,200}?)['\"]?\s+via\s+.+$", re.IGNORECASE)
# What groups and lists note of the writer they replaced (Google Groups, Mailman, Sympa), the surest first.
_ORIGINALS = (b"x-original-from", b"x-original-sender")
_GROUP_HEADERS = (b"list-id", b"list-post", b"mailing-list", b"x-google-group-id")
_FALLBACKS = (b"sender", b"reply-to", b"return-path", b"x-sender", b"resent-from", b"envelope-from")
_MACHINE = re.compile(
    r"bounce|^owner-|-(?:owner|request|admin)$|no-?reply|mailer|^list|postmaster|^(?:srs\d|prvs|btv1)=", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Writer:
    """``sender`` is whose word it is; ``typist`` an assistant or delegate who sent it for them (RFC 5322 3.6.2), mostly None.

    ``replaced`` is the person in whose place the sender, a group or a service, says to write. Anybody can say so: whether it is
    believed depends on whose group it is.
    """

    sender: Address | None
    typist: Address | None = None
    replaced: Address | None = None


def writer(headers: Headers, problems: list[str]) -> Writer:
    """Return who wrote a message. A missing or broken From is made good from the other headers that name a sender."""
    found = _named(headers.get(b"from", []))
    if not found:
        problems.append("no sender")
        return Writer(_elsewhere(headers))
    sender = found[0]
    if b"sender" in headers:
        sent = _first(headers, b"sender")
        if sent is not None and len(found) > 1:
            sender = next((one for one in found if one.email == sent.email), sender)
        if sent is not None and _types_for(sent, sender):
            return Writer(sender, sent)
    if " via " in sender.name or b"x-original-from" in headers or b"x-original-sender" in headers:
        return Writer(sender, replaced=_replaced(headers, sender))
    return Writer(sender)


def _named(values: list[bytes]) -> tuple[Address, ...]:
    return next((found for value in values if (found := addresses(value))), ())


def _first(headers: Headers, name: bytes) -> Address | None:
    found = _named(headers.get(name, []))
    return found[0] if found else None


def _elsewhere(headers: Headers) -> Address | None:
    """Return the address another header gives, under the name that From has where it has no address."""
    found = next((one for name in _FALLBACKS if (one := _first(headers, name))), None)
    names = [name for value in headers.get(b"from", []) if (name := header_text(value[:300]).partition("<")[0].strip(" \"'"))]
    return Address(found.email, found.name or names[0]) if found and names else found


def _types_for(sent: Address, sender: Address) -> bool:
    """Say whether Sender names a person of the same house, not the machine that posted the mail."""
    if sent.email == sender.email or _MACHINE.search(sent.email.partition("@")[0]):
        return False
    here, there = sent.domain, sender.domain
    return here == there or here.endswith(f".{there}") or there.endswith(f".{here}")


def _replaced(headers: Headers, sender: Address) -> Address | None:
    """Return the person whose From a group rewrote to its own address, so that their domain's policy (DMARC) holds."""
    via = _VIA.match(sender.name)
    if via is None:
        return None
    name = via[1].strip(" '\"")
    grouped = any(header in headers for header in _GROUP_HEADERS)
    for header in (*_ORIGINALS, b"reply-to") if grouped else _ORIGINALS:
        found = _named(headers.get(header, []))
        if len(found) == 1 and found[0].email != sender.email:
            return Address(found[0].email, found[0].name or name)
    return None
