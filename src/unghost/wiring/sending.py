"""The one door out of a home, and the folders its copies lie in: built here and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from unghost.adapters.imap.sent import SentFolder
    from unghost.adapters.senders.smtp import SmtpSender
    from unghost.app.submission import KeptOut
    from unghost.wiring.home import Home


class Sending:
    """What letters of one home leave by. ``sender`` is for dispatch alone."""

    def __init__(self, home: Home) -> None:
        self._home = home

    @property
    def sender(self) -> SmtpSender:
        """What hands letters in at the submission server of each account."""
        from unghost.adapters.senders.smtp import SmtpSender

        return SmtpSender(self._home.account, self._home.credential)

    @property
    def copies(self) -> SentFolder:
        """The folder of sent mail of each account."""
        from unghost.adapters.imap.sent import SentFolder

        return SentFolder(self._home.account, self._home.credential)

    def check(self, account: str) -> KeptOut | None:
        """Log in at the submission server of an account, and leave without a word of any letter; return what keeps us out."""
        return kept_out(self.sender, account)


def kept_out(sender: SmtpSender, account: str) -> KeptOut | None:
    """Log in at a submission server and leave again; return what keeps us out, None where nothing does."""
    from unghost.app.ports_door import NotTakenError
    from unghost.app.submission import KeptOut
    from unghost.outbox.replies import BY_ITSELF

    try:
        sender.check(account)
    except NotTakenError as error:
        here = error.result.remedy.replace(f"{BY_ITSELF} If it goes on, look at the port", "Look at the port")
        remedy = here.replace(BY_ITSELF, "Try again in a while.")
        return KeptOut(error.result.why, error.result.reply, remedy)
    return None
