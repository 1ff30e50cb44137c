"""What opens a mailbox: kept, given by the surroundings, asked for, or refreshed."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from unghost.adapters.secrets.ask import ask
from unghost.adapters.secrets.choose import secrets_of
from unghost.app.ports import Secrets
from unghost.app.ways_in import PASSWORD, right_password, some_password
from unghost.domain.account import Auth, Credential, MailAccount
from unghost.errors import LoginRefused, NoSecretStore


def password_name(account: str) -> str:
    """Return the name that an account's password is kept under."""
    return f"password {account}"


class Credentials:
    """The secrets of one home, by mailbox. What was typed once is remembered as long as this object, and kept nowhere."""

    def __init__(self, home: Path, now: Callable[[], datetime], secrets: Secrets | None = None) -> None:
        self._home = home
        self._now = now
        self._secrets = secrets
        self._typed: dict[str, str] = {}
        self.of_several = False
        """Whether the command at hand names several mailboxes, so that nobody knows which one a password given to it is for."""

    def __repr__(self) -> str:
        return f"Credentials({str(self._home)!r})"

    @property
    def secrets(self) -> Secrets:
        """Return the place the secrets are kept in, chosen when first asked for."""
        if self._secrets is None:
            self._secrets = secrets_of(self._home)
        return self._secrets

    def of(self, account: MailAccount, *, fresh: bool) -> Credential:
        """Return what opens a mailbox; ``fresh`` where the last one was refused.

        A password is the one kept, else ``UNGHOST_IMAP_PASSWORD`` where the command names no other
        mailbox, else typed on a terminal. Raises LoginRefused where there is
        none or the server has refused it, and for consent LineBroken; NoSecretStore where the secrets cannot be opened.
        """
        if account.auth is Auth.OAUTH:
            from unghost.adapters.oauth.consent import access_token

            return Credential(Auth.OAUTH, access_token(account, self.secrets, self._home, self._now, fresh=fresh))
        return Credential(Auth.PASSWORD, self._password(account, fresh=fresh))

    def keep_password(self, account: MailAccount, password: str) -> str:
        """Keep a password and forget what is of no use any more; return where it is kept."""
        self._typed.pop(account.name, None)
        self.secrets.set(password_name(account.name), password)
        self._forget(account.name, but=password_name(account.name))
        return self.secrets.where

    def ask_consent(
        self, account: MailAccount, client_secret: str | None, say: Callable[[str], None], *, browser: bool = False
    ) -> str:
        """Ask for consent and keep its tokens; return where. ``client_secret`` is None where the one kept before counts.

        Raises LoginRefused, LineBroken or NoSecretStore; nothing is changed then.
        """
        from unghost.adapters.oauth.asking import Asking
        from unghost.adapters.oauth.consent import ask_consent, client_name, tokens_name

        kept = self.secrets.get(client_name(account.name)) or "" if client_secret is None else client_secret
        tokens = ask_consent(account, kept, Asking(say, browser), self._now)
        if kept:
            self.secrets.set(client_name(account.name), kept)
        self.secrets.set(tokens_name(account.name), tokens.dump())
        self._forget(account.name, but=client_name(account.name) if kept else "", and_but=tokens_name(account.name))
        return self.secrets.where

    def forget(self, name: str) -> bool:
        """Forget every secret of a mailbox; return whether there was one."""
        self._typed.pop(name, None)
        return self._forget(name)

    def _forget(self, name: str, *, but: str = "", and_but: str = "") -> bool:
        from unghost.adapters.oauth.consent import client_name, tokens_name

        names = {password_name(name), tokens_name(name), client_name(name)} - {but, and_but}
        return any([self.secrets.delete(kept) for kept in sorted(names)])

    def _password(self, account: MailAccount, *, fresh: bool) -> str:
        name = account.name
        if fresh and self._typed.pop(name, None) is None:
            raise LoginRefused(f"The server refuses the password for {name}.", right_password(account))
        found = self._typed.get(name) or (None if fresh else self._kept_or_given(name))
        if found:
            return found
        typed = ask(f"Password for {account.user} at {account.host}: ")
        if not typed:
            raise LoginRefused(f"There is no password for {name}.", some_password(account))
        self._typed[name] = typed
        return typed

    def _kept_or_given(self, name: str) -> str | None:
        given = os.environ.get(PASSWORD)
        try:
            kept = self.secrets.get(password_name(name))
        except NoSecretStore:
            if not given:
                raise
            kept = None
        if kept or not given:
            return kept
        if self.of_several:
            sentence = f"{name} has no password of its own, and the one in {PASSWORD} is not shown to several mailboxes."
            raise LoginRefused(sentence, "Name one mailbox at a time; or add each with its own password: unghost account add")
        return given
