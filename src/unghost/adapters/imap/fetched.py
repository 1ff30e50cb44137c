"""What FETCH brings: the sizes and dates of mails, and the mails themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from imapclient.datetime_util import parse_to_datetime

from unghost.adapters.imap.wire import Answer, Record, Wire

ABOUT = "(UID FLAGS INTERNALDATE RFC822.SIZE)"
WHOLE = "(UID BODY.PEEK[])"
"""PEEK: looking leaves no trace (RFC 3501 sets \\Seen without it)."""
LARGEST_UID = 2**32 - 1

_FLAGS = re.compile(rb"FLAGS \(([^()]*)\)", re.I)
_UID = re.compile(rb"\bUID (\d{1,10})\b", re.I)
_SIZE = re.compile(rb"RFC822\.SIZE (\d{1,15})", re.I)
_DATE = re.compile(rb'INTERNALDATE "([^"]{0,60})"', re.I)
_BODY = re.compile(rb"BODY\[\](?:<0>)? \{\d+\}$", re.I)
_SHORT_BODY = re.compile(rb'BODY\[\](?:<0>)? "((?:[^"\\]|\\.)*)"', re.I | re.DOTALL)
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class About:
    """What a server says of a mail before it is fetched; ``size`` 0 where it does not say."""

    uid: int
    size: int
    received: datetime | None
    draft: bool


def about(wire: Wire, uids: str, allowance: int) -> tuple[Answer, list[About]]:
    """Ask for the sizes, dates and flags of mails; return them by growing UID."""
    answer = wire.fetch_raw(uids, ABOUT, allowance)
    found = {mail.uid: mail for record in answer.records if (mail := _about(record))}
    return answer, [found[uid] for uid in sorted(found)]


def bodies(wire: Wire, uids: Sequence[int], allowance: int) -> tuple[Answer, dict[int, bytes]]:
    """Fetch whole mails; what the server does not hand over is not among them."""
    answer = wire.fetch_raw(uid_set(uids), WHOLE, allowance)
    wanted = set(uids)
    found = (mail for record in answer.records if (mail := _body(record)))
    return answer, {uid: raw for uid, raw in found if uid in wanted}


def uid_set(uids: Iterable[int]) -> str:
    """Return UIDs as a set of ranges: ``1:3,7``."""
    return ",".join(f"{first}" if first == last else f"{first}:{last}" for first, last in _ranges(sorted(uids)))


def _ranges(uids: Sequence[int]) -> Iterator[tuple[int, int]]:
    if not uids:
        return
    first = uids[0]
    for one, following in pairwise(uids):
        if following != one + 1:
            yield first, one
            first = following
    yield first, uids[-1]


def _about(record: Record) -> About | None:
    text = _around(record)
    flags = _FLAGS.search(text)
    rest = text[: flags.start()] + text[flags.end() :] if flags else text
    uid, size, date = _UID.search(rest), _SIZE.search(rest), _DATE.search(rest)
    if uid is None or not (size or date) or not 0 < int(uid[1]) <= LARGEST_UID:
        return None  # an unasked-for word on the flags of some mail
    draft = flags is not None and b"\\draft" in flags[1].lower().split()
    return About(int(uid[1]), int(size[1]) if size else 0, _moment(date[1]) if date else None, draft)


def _body(record: Record) -> tuple[int, bytes] | None:
    text = _around(record)
    uid = _UID.search(_FLAGS.sub(b"", text))
    raw = next((piece[1] for piece in record if isinstance(piece, tuple) and _BODY.search(piece[0])), None)
    if isinstance(record[-1], bytes) and len(record) > 1 and not record[-1].startswith((b")", b" ")):
        return None  # the mail goes on behind its stated end
    if raw is None and (short := _SHORT_BODY.search(text)):
        raw = _ESCAPED.sub(rb"\1", short[1])
    return None if uid is None or raw is None else (int(uid[1]), raw)


def _around(record: Record) -> bytes:
    """Return the text of a response without its literals."""
    return b" ".join(piece if isinstance(piece, bytes) else piece[0] for piece in record)


def _moment(text: bytes) -> datetime | None:
    try:
        moment: datetime = parse_to_datetime(text, normalise=False)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError, TypeError):
        return None
