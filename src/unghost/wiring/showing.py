"""One mail of a home, for somebody who wants to read it: what is kept of it, and its original where that still lies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unghost.app.one_mail import OneMail
    from unghost.app.original import Original
    from unghost.wiring.home import Home


@dataclass(frozen=True, slots=True)
class Showing:
    """The mails of one home, one at a time."""

    home: Home

    def mail(self, name: str) -> OneMail | None:
        """Return the mail of a Message-ID or key with its neighbours in the thread; None where none is kept."""
        from unghost.app.one_mail import one_mail

        store, found = self.home.store, self.home.store.mail_called(name)
        if not found:
            return None
        mail = found[0][1]
        answered = [one for one in (mail.in_reply_to, *mail.references) if one]
        beside = self.home.keeper.mails_near(mail) or store.mails_named(answered)  # nothing is kept yet: what it says itself
        return one_mail(found[0], beside, self.home.known_settings())

    def original(self, name: str, clean: Callable[[str], str]) -> Original | None:
        """Return a mail as its bytes have it, read again from where it lay and cleaned; see ``app.original``.

        None where those bytes lie there no more, cannot be read, or hold what somebody who was erased has left.
        """
        from unghost.adapters.executors.processes import processes
        from unghost.adapters.originals import raw_at
        from unghost.app.original import Original, original_batch

        lying = (raw_at(origin, message.key) for origin, message in self.home.store.mail_called(name))
        raw = next((one for one in lying if one is not None), None)
        if raw is None:
            return None
        pool = processes(1)
        try:
            (found,) = next(iter(pool.map(partial(original_batch, clean=clean), [[raw]])))
        finally:
            pool.close()
        if not isinstance(found, Original) or self.home.store.left([found.message]) != [found.message]:
            return None
        return found
