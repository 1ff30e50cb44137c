"""Who is of the team: accounts are added, given a role, a password or an invitation, and removed.

The first account is the owner's: the mail of the served home is theirs, and they are an admin. Everybody else has a home of their
own.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from secrets import token_hex
from shlex import quote

from unghost.app.door import mark, new_link
from unghost.app.passwords import checked, normal
from unghost.app.roles import Role
from unghost.app.team import ALONE, Account, Event, PasswordHasher, TeamStore, Way, names
from unghost.errors import BadUse, NoAccount, NotLetIn

LONGEST_NAME = 80
INVITED = timedelta(days=2)
"""How long an invitation is good for."""


@dataclass(frozen=True, slots=True)
class Accounts:
    """What an admin may do with accounts, and everybody with their own."""

    store: TeamStore
    hasher: PasswordHasher

    def known(self, name: str) -> Account:
        """Return the account of a name; raise NoAccount."""
        found = self.store.named(_spelt(name))
        if found is None:
            raise NoAccount(f"Nobody here is called {name!r}.", f"There is: {names(self.store.accounts())}.")
        return found

    def add(self, name: str, role: Role, now: datetime) -> Account:
        """Add somebody, who can come in once they have a password; raise BadUse."""
        spelt = _right_name(name)

        def work() -> Account:
            there = self.store.accounts()
            if self.store.named(spelt) is not None:
                raise BadUse(f"Somebody is called {spelt!r} already.", "Choose another name, for example with the surname.")
            if not there and role is not Role.ADMIN:
                raise BadUse(
                    "The first account is that of whoever owns this home, and an admin.", "Add your own first: --role admin"
                )
            account = Account(token_hex(8), spelt, role, not there, now)
            self.store.save_account(account)
            if not there:  # from now on nobody is alone here
                self.store.drop_sessions(ALONE)
                for token in self.store.tokens(ALONE):
                    self.store.drop_token(ALONE, token.id)
            self.store.note(Event(now, "account added", account.id, f"{spelt}, {role.value}"))
            return account

        return self.store.together(work)

    def set_role(self, name: str, role: Role, now: datetime) -> Account:
        """Give somebody another role; they sign in anew. Raises NoAccount, and BadUse where no admin would be left."""

        def work() -> Account:
            account = self.known(name)
            if role is account.role:
                return account
            if role is not Role.ADMIN:
                self._leave_an_admin(account)
            changed = replace(account, role=role)
            self.store.save_account(changed)
            self.store.drop_sessions(account.id)
            self.store.note(Event(now, "role changed", account.id, f"{account.role.value} to {role.value}"))
            return changed

        return self.store.together(work)

    def remove(self, name: str, now: datetime) -> Account:
        """Remove an account; the folder with its mail stays where it is. Raises NoAccount, and BadUse for the owner's."""

        def work() -> Account:
            account = self.known(name)
            if account.owner:
                raise BadUse(
                    f"{account.name} owns this home: its mail is theirs.",
                    "Remove the others; to be alone again, remove team.db from the home.",
                )
            self._leave_an_admin(account)
            self.store.drop_account(account.id)
            self.store.note(Event(now, "account removed", account.id, account.name))
            return account

        return self.store.together(work)

    def set_password(self, account: Account, password: str, now: datetime) -> Account:
        """Give an account a password; whoever was signed in as it is signed out, and invitations end. Raises BadUse."""
        hashed = self.hasher.hash(checked(password, account.name))

        def work() -> Account:
            kept = self.store.account(account.id)
            if kept is None:
                raise NoAccount(f"{account.name} has no account any more.", "Ask an admin of this place.")
            changed = replace(kept, password=hashed, since=now)
            self.store.save_account(changed)
            self.store.drop_sessions(account.id)
            self.store.drop_links(Way.WELCOME, account.id)
            self.store.note(Event(now, "password set", account.id))
            return changed

        return self.store.together(work)

    def invite(self, name: str, now: datetime, *, anew: bool = False) -> str:
        """Return the secret of a link by which somebody chooses their password, once, within INVITED; earlier ones end.

        Somebody who has a password is invited ``anew`` only by whoever runs the server: who holds the link comes in as them, and
        an admin of the page reads nobody's mail. Raises NoAccount and BadUse.
        """

        def work() -> str:
            account = self.known(name)
            if account.password and not anew:
                raise BadUse(
                    f"{account.name} has a password, and only they can change it here.",
                    f"If it is forgotten, on the server: unghost team password {quote(account.name)}",
                )
            self.store.drop_links(Way.WELCOME, account.id)
            self.store.note(Event(now, "invited", account.id))
            return new_link(self.store, Way.WELCOME, account.id, now + INVITED)

        return self.store.together(work)

    def invited(self, secret: str, now: datetime) -> Account:
        """Return whom an invitation is for; raise NotLetIn where it is good no more."""
        link = self.store.link(mark(secret))
        account = self.store.account(link.account) if link and link.way is Way.WELCOME and now < link.until else None
        if account is None:
            raise NotLetIn(
                "This invitation was used already, or its time is over.", "Ask an admin of this place for another one."
            )
        return account

    def accept(self, secret: str, password: str, now: datetime) -> Account:
        """Choose the password of whom an invitation is for; raise NotLetIn, or BadUse where the password will not do."""
        account = self.invited(secret, now)
        checked(password, account.name)
        if not self.store.drop_link(mark(secret)):
            raise NotLetIn("This invitation was used already.", "Ask an admin of this place for another one.")
        return self.set_password(account, password, now)

    def share(self, account: Account, *, shares: bool, now: datetime) -> Account:
        """Say whether managers may see the sums of an account; where not, those shown are gone at once."""

        def work() -> Account:
            changed = replace(self.store.account(account.id) or account, shares=shares)
            self.store.save_account(changed)
            if not shares:
                self.store.save_sums(account.id, None)
            self.store.note(Event(now, "sums shared" if shares else "sums no longer shared", account.id))
            return changed

        return self.store.together(work)

    def _leave_an_admin(self, account: Account) -> None:
        others = [a for a in self.store.accounts() if a.role is Role.ADMIN and a.id != account.id]
        if account.role is Role.ADMIN and not others:
            raise BadUse(f"{account.name} is the only admin.", "Make somebody else an admin first.")


def _spelt(name: str) -> str:
    return normal(" ".join(name.split()))


def _right_name(name: str) -> str:
    """Return the name of an account in one spelling; raise BadUse where it is none."""
    spelt = _spelt(name)
    odd = any(unicodedata.category(sign)[0] == "C" for sign in spelt)
    if not spelt or len(spelt) > LONGEST_NAME or odd:
        raise BadUse(
            f"{name[:LONGEST_NAME]!r} is no name for an account.", f"Take up to {LONGEST_NAME} letters, digits, spaces and signs."
        )
    return spelt
