"""A mailbox as tests read it: the source, and a memory of bookmarks that behaves as the store does."""

from __future__ import annotations

import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from imap_server import PASSWORD
from unghost.adapters.imap.session import Patience
from unghost.adapters.imap.source import imap_source
from unghost.app.ports import Bookmark, Gone, Holds, Item, RawMail, SetAside, Source
from unghost.domain.account import Auth, Credential, MailAccount, Security

HASTY = Patience(connect=3.0, hear=3.0, waits=(0.01, 0.02, 0.04, 0.05, 0.05, 0.05), look=0.3, idle=1.0)


@dataclass
class Mailbox:
    """One account, read again and again. ``kept`` holds every mail ever read, ``marks`` the bookmarks."""

    port: int
    host: str = "127.0.0.1"
    user: str = "ann"
    security: Security = Security.PLAIN
    folders: tuple[str, ...] = ()
    auth: Auth = Auth.PASSWORD
    secrets: list[str] = field(default_factory=lambda: [PASSWORD])
    context: ssl.SSLContext | None = None
    patience: Patience = HASTY
    marks: dict[str, str] = field(default_factory=dict)
    kept: list[bytes] = field(default_factory=list)
    asked: list[bool] = field(default_factory=list)

    @property
    def account(self) -> MailAccount:
        """The account it reads."""
        return MailAccount("mine", self.host, self.port, self.security, self.user, self.auth, self.folders)

    def credential(self, account: MailAccount, *, fresh: bool) -> Credential:
        """Give the first secret, or the next one where the last was refused."""
        self.asked.append(fresh)
        if fresh and len(self.secrets) > 1:
            self.secrets.pop(0)
        return Credential(account.auth, self.secrets[0])

    def source(self) -> Source:
        """Return the source, as the wiring would make it."""
        return imap_source(lambda _: self.account, self.credential, self.bookmarks, self.patience, self.context)

    def bookmarks(self, _place: str) -> Mapping[str, str]:
        """Return the bookmarks kept so far."""
        return dict(self.marks)

    def items(self) -> Iterator[Item]:
        """Yield what there is, keeping mails and bookmarks as they come."""
        for item in self.source().read("mine"):
            if isinstance(item, RawMail):
                self.kept.append(item.raw)
            if isinstance(item, Bookmark) and item.value:
                self.marks[item.name] = item.value
            elif isinstance(item, Bookmark):
                self.marks.pop(item.name, None)
            yield item

    def read(self) -> list[Item]:
        """Read what there is."""
        return list(self.items())


def mails(items: list[Item]) -> list[bytes]:
    """Return the mails among items."""
    return [item.raw for item in items if isinstance(item, RawMail)]


def asides(items: list[Item]) -> list[str]:
    """Return why things were set aside."""
    return [item.reason for item in items if isinstance(item, SetAside)]


def gone(items: list[Item]) -> list[Gone]:
    """Return what is missing."""
    return [item for item in items if isinstance(item, Gone)]


def holds(items: list[Item]) -> int:
    """Return how much there is."""
    return next(item.items for item in items if isinstance(item, Holds))


def folders_of(items: list[Item]) -> list[str]:
    """Return the folders mails were read from, each once, in order."""
    origins = [item.origin for item in items if isinstance(item, RawMail)]
    return list(dict.fromkeys(origin.split("/", 3)[3].partition(";")[0] for origin in origins))
