"""The folders of an account: which there are, what they are for, how they stand, and which of them are read."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from imapclient.imap_utf7 import decode, encode

from unghost.adapters.imap.marks import Status
from unghost.adapters.imap.usual_names import ALL, DRAFTS, JUNK, NOT_MAIL, SENT, TRASH, USUAL
from unghost.adapters.imap.wire import Record, Wire
from unghost.domain.account import MailAccount
from unghost.errors import MissingPlace

_LIST = re.compile(rb'\((?P<flags>[^()]*)\) +(?:"\\?(?P<separator>[^"])"|NIL) +(?P<name>"(?:[^"\\]|\\.)*"|\{\d+\}$|[^ "]+)', re.I)
_STATUS = re.compile(rb'(?P<name>"(?:[^"\\]|\\.)*"|\{\d+\}$|[^ (]+)', re.I)
_ITEM = re.compile(rb"(UIDVALIDITY|UIDNEXT|MESSAGES|HIGHESTMODSEQ) +(\d{1,20})", re.I)
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)

_ROLES = {b"\\sent": SENT, b"\\drafts": DRAFTS, b"\\junk": JUNK, b"\\trash": TRASH, b"\\all": ALL}
"""RFC 6154."""
_SPAM = b"\\spam"
_VIEWS = frozenset({b"\\flagged", b"\\important", b"\\starred"})
"""RFC 6154, RFC 8457 and Gmail: these show mail that lies elsewhere."""
_CLOSED = frozenset({b"\\noselect", b"\\nonexistent", b"\\noaccess"})
_ASIDE = frozenset({DRAFTS, JUNK, TRASH, NOT_MAIL})
_EXCHANGE = re.compile(rb"microsoft exchange", re.I)
_TOPS = frozenset({"", "INBOX", "[Gmail]", "[Google Mail]"})


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder: its name as the server writes it and as people read it, what parts its levels, what it is for, how it stands."""

    raw: bytes
    name: str
    separator: str
    flags: frozenset[bytes]
    role: str = ""
    status: Status | None = None

    @property
    def is_inbox(self) -> bool:
        """Whether it is where new mail comes in."""
        return self.name == "INBOX"

    def below(self, other: Folder) -> bool:
        """Return whether it lies in another folder."""
        return bool(self.separator) and self.name.startswith(other.name + self.separator)


@dataclass(frozen=True, slots=True)
class Survey:
    """All folders of an account as they stood at one moment."""

    folders: tuple[Folder, ...]
    gmail: bool = False
    elsewhere: tuple[str, ...] = ()


def survey(wire: Wire) -> Survey:
    """Ask for all folders, their roles and, as far as one command brings it, how they stand."""
    extended = wire.can("LIST-EXTENDED") or wire.can("IMAP4REV2")
    wanted = ["SPECIAL-USE"] if wire.can("SPECIAL-USE") and extended else []
    with_status = extended and wire.can("LIST-STATUS")
    if with_status:
        wanted.append(f"STATUS {_status_items(wire)}")
    answer = wire.list_all(f" RETURN ({' '.join(wanted)})" if wanted else "")
    if not answer.done:
        raise wire.Error(answer.text)
    states = dict(filter(None, map(_status, wire.statuses_on_the_way()))) if with_status else {}
    found = [folder for record in answer.records if (folder := _folder(record))]
    folders = [replace(f, status=states.get(f.raw)) for f in {f.raw: f for f in found}.values()]
    exchange = bool(_EXCHANGE.search(wire.welcome or b""))
    return Survey(tuple(_with_roles(folders, exchange=exchange)), wire.can("X-GM-EXT-1"), _elsewhere(wire))


def _status_items(wire: Wire) -> str:
    """Return what to ask of the state of a folder."""
    modseq = " HIGHESTMODSEQ" if wire.can("CONDSTORE") or wire.can("QRESYNC") else ""
    return f"(MESSAGES UIDNEXT UIDVALIDITY{modseq})"


def _status_of(wire: Wire, folder: Folder) -> Status | None:
    """Ask how one folder stands; None where the server does not say."""
    answer = wire.status(folder.raw, _status_items(wire))
    states = [state for record in answer.records if (state := _status(record))]
    return states[-1][1] if answer.done and states else None


def look(wire: Wire) -> Survey:
    """Ask for all folders and how each of them stands that can be opened and is our own."""
    found = survey(wire)
    folders = [
        folder if folder.status or _not_ours(folder, found) else replace(folder, status=_status_of(wire, folder))
        for folder in found.folders
    ]
    return replace(found, folders=tuple(folders))


def _not_ours(folder: Folder, found: Survey) -> bool:
    return bool(folder.flags & _CLOSED) or folder.name.startswith(found.elsewhere or ("\0",))


def chosen(found: Survey, account: MailAccount) -> list[Folder]:
    """Return the folders to read, the inbox first, then what we sent. Raises MissingPlace where one that was named is not there.

    Without names: all that can be opened but drafts, junk, trash and what lies in them, views, and what belongs to others. On
    Gmail the one folder of all mail holds everything once, so it alone is read.
    """
    open_ones = [folder for folder in found.folders if not folder.flags & _CLOSED]
    if account.folders:
        return _named(account, open_ones)
    everything = [folder for folder in open_ones if folder.role == ALL]
    if found.gmail and everything:
        return everything[:1]
    skipped = [f for f in found.folders if f.role in _ASIDE and not f.is_inbox]
    kept = [f for f in open_ones if not _is_view(f, open_ones) and f not in skipped and not any(f.below(s) for s in skipped)]
    kept = [f for f in kept if not _not_ours(f, found)]
    return sorted(kept, key=lambda f: (not f.is_inbox, f.role != SENT))


def _is_view(folder: Folder, others: Sequence[Folder]) -> bool:
    return (folder.role == ALL and len(others) > 1) or bool(folder.flags & _VIEWS)


def _named(account: MailAccount, folders: Sequence[Folder]) -> list[Folder]:
    picked: dict[str, Folder] = {}
    missing = []
    for name in account.folders:
        folder = _find(name, folders)
        if folder is None:
            missing.append(name)
        else:
            picked[folder.name] = folder
    if missing:
        there = ", ".join(sorted(folder.name for folder in folders)) or "none"
        raise MissingPlace(f"{account.host} has no folder {', '.join(map(repr, missing))}.", f"The folders there are: {there}.")
    return list(picked.values())


def _find(name: str, folders: Sequence[Folder]) -> Folder | None:
    """Return the folder of a name: as it is, with ``/`` between its levels, or what it is for as in ``\\Sent``."""
    wanted = inbox_spelt(name)
    role = _ROLES.get(name.lower().encode("utf-8", "replace"))
    by_name = (f for f in folders if f.name in (name, wanted) or (f.separator and f.name == wanted.replace("/", f.separator)))
    return next(by_name, None) or next((f for f in folders if role and f.role == role), None)


def inbox_spelt(name: str) -> str:
    """Return a name with INBOX in capitals: RFC 3501 has it mean the same in any case."""
    return "INBOX" if name.upper() == "INBOX" else name


def _with_roles(folders: Sequence[Folder], *, exchange: bool) -> list[Folder]:
    """Give each folder its role: as the server says, else by what such folders are usually called."""
    told = {folder.role for folder in folders} - {""}
    return [folder if folder.role else replace(folder, role=_usual_role(folder, told, exchange=exchange)) for folder in folders]


def _usual_role(folder: Folder, told: Collection[str], *, exchange: bool) -> str:
    parent, _, last = folder.name.rpartition(folder.separator) if folder.separator else ("", "", folder.name)
    role = USUAL.get(last.casefold(), "") if inbox_spelt(parent) in _TOPS else ""
    return "" if role in told or (role == NOT_MAIL and not exchange) else role


def _elsewhere(wire: Wire) -> tuple[str, ...]:
    """Return how the names of folders begin that belong to other people or to all (RFC 2342)."""
    if not wire.can("NAMESPACE"):
        return ()
    try:
        spaces = wire.namespace()
    except wire.AbortError:
        raise
    except (wire.Error, TypeError, ValueError):  # the server does not keep to its word; nothing hangs on it
        return ()
    return tuple(prefix for space in (spaces.other, spaces.shared) for prefix, _ in space or () if prefix)


def _folder(record: Record) -> Folder | None:
    literal = record[0][1] if isinstance(record[0], tuple) else None
    found = _LIST.match(record[0][0] if isinstance(record[0], tuple) else record[0])
    if found is None:
        return None
    raw = _unquoted(found["name"]) if literal is None else literal
    if any(octet in raw for octet in b"\r\n\0"):
        return None  # no such name can be said to a server in one line; RFC 3501 forbids it
    flags = frozenset(flag.lower() for flag in found["flags"].split())
    role = next((_ROLES[flag] for flag in sorted(flags) if flag in _ROLES), JUNK if _SPAM in flags else "")
    separator = (found["separator"] or b"").decode("latin-1")
    return Folder(raw, _readable(raw), separator, flags, role)


def _status(record: Record) -> tuple[bytes, Status] | None:
    first, rest = (record[0], b"") if isinstance(record[0], bytes) else (record[0][0], record[0][1])
    found = _STATUS.match(first)
    last = record[-1]
    if found is None or not isinstance(last, bytes):
        return None
    name = rest if isinstance(record[0], tuple) else _unquoted(found["name"])
    said = last if isinstance(record[0], tuple) else first[found.end() :]
    items = {key.upper(): int(value) for key, value in _ITEM.findall(said)}
    return name, Status(*(items.get(key, 0) for key in (b"UIDVALIDITY", b"UIDNEXT", b"MESSAGES", b"HIGHESTMODSEQ")))


def _unquoted(name: bytes) -> bytes:
    return _ESCAPED.sub(rb"\1", name[1:-1]) if name.startswith(b'"') else name


def _readable(raw: bytes) -> str:
    """Return a name as people read it, where it is modified UTF-7 that any store and terminal can take; else as it was sent."""
    try:
        name = decode(raw)
        if encode(name) == raw and name.isprintable():
            return inbox_spelt(name)
    except (ValueError, UnicodeError):
        pass
    return raw.decode("utf-8", "backslashreplace")
