"""Who comes in: sign-in, sessions, links that work once, tokens. Secrets have 256 bits; of each only its SHA-256 is kept."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from secrets import token_hex, token_urlsafe

from unghost.app import attempts
from unghost.app.passwords import LONGEST, normal
from unghost.app.roles import FOR_AGENTS, Scope
from unghost.app.team import ALONE, Account, Event, Link, PasswordHasher, Session, TeamStore, Token, Way
from unghost.errors import BadUse, NotLetIn, TooOften

OPEN = timedelta(minutes=10)
"""How long the link of the one user is good for."""
SEEN = timedelta(minutes=1)
"""How exactly it is noted when a session or a token was last seen."""
TOKEN_BEGINS = "unghost_"
"""So that whoever looks for lost secrets finds ours."""
LONGEST_NAME = 80
MOST_TOKENS = 50


@dataclass(frozen=True, slots=True)
class Lasting:
    """How long a session lasts: without being used, and at all."""

    idle: timedelta
    whole: timedelta


LASTS_ALONE = Lasting(timedelta(days=30), timedelta(days=180))
"""On one's own machine, whose disk holds the mail in any case."""
LASTS = Lasting(timedelta(hours=12), timedelta(days=14))
"""Of an account: a working day, and two weeks."""


def lasts(account: str) -> Lasting:
    """Return how long a session of an account lasts."""
    return LASTS_ALONE if account == ALONE else LASTS


def mark(secret: str) -> bytes:
    """Return by what a secret is known again. It has 256 bits, so a fast hash without salt is enough."""
    return sha256(secret.encode("utf-8", "surrogatepass")).digest()


def new_link(store: TeamStore, way: Way, account: str, until: datetime) -> str:
    """Return the secret of a link that works once."""
    secret = token_urlsafe(32)
    store.add_link(Link(mark(secret), way, account, until))
    return secret


@dataclass(frozen=True, slots=True)
class Door:
    """What is done at the door."""

    store: TeamStore
    hasher: PasswordHasher

    def sign_in(self, name: str, password: str, address: str, now: datetime) -> Account:
        """Return whose name and password these are; raise NotLetIn, the same for a name nobody bears, and TooOften."""
        self._patient(name, address, now)
        account = self.store.named(normal(" ".join(name.split())))
        given = normal(password) if len(password) <= LONGEST else ""
        if not self.hasher.matches(account.password if account else "", given) or account is None:
            self.store.note(Event(now, "sign-in refused", account.id if account else "", address))
            raise NotLetIn("This name and this password do not belong together.", "Type both once more.")
        attempts.succeeded(self.store, name, address)
        if self.hasher.outdated(account.password):
            self.store.save_account(replace(account, password=self.hasher.hash(given)))
        self.store.note(Event(now, "signed in", account.id, address))
        return account

    def prove(self, account: Account, password: str, address: str, now: datetime) -> None:
        """Ask somebody who is signed in for their password again; raise NotLetIn and TooOften."""
        self._patient(account.name, address, now)
        if not self.hasher.matches(account.password, normal(password) if len(password) <= LONGEST else ""):
            self.store.note(Event(now, "old password refused", account.id, address))
            raise NotLetIn(
                "That is not your present password.",
                "Try again; whoever runs this server can let you choose a new one: unghost team password NAME",
            )
        attempts.succeeded(self.store, account.name, address)

    def _patient(self, name: str, address: str, now: datetime) -> None:
        left = attempts.begin(self.store, name, address, now)
        if left > timedelta(0):
            seconds = int(left.total_seconds()) + 1
            wait = f"{seconds} seconds" if seconds < 120 else f"{round(seconds / 60)} minutes"
            raise TooOften("There were too many attempts.", f"Wait {wait}, then try again.", seconds)

    def open_session(self, account: str, browser: str, now: datetime, instead_of: str = "") -> str:
        """Return the secret of a new session; whatever session the browser had before is over."""
        secret = token_urlsafe(32)
        if instead_of:
            self.store.drop_session(mark(instead_of))
        self.store.tidy(now, now - LASTS_ALONE.whole, now - LASTS_ALONE.idle, now - attempts.FORGOTTEN)
        self.store.save_session(Session(mark(secret), account, now, now, browser[:200]))
        return secret

    def session(self, secret: str, now: datetime) -> Session | None:
        """Return the session of a secret as long as it lasts."""
        found = self.store.session(mark(secret)) if secret else None
        if found is None:
            return None
        lasting = lasts(found.account)
        if now - found.seen > lasting.idle or now - found.opened > lasting.whole:
            self.store.drop_session(found.mark)
            return None
        if now - found.seen > SEEN:
            found = replace(found, seen=now)
            self.store.save_session(found)
        return found

    def link(self, now: datetime) -> str:
        """Return the secret of a link that opens a session of the one user; raise BadUse where there are accounts."""
        if self.store.accounts():
            raise BadUse(
                "This home has accounts, so nobody comes in by a link.",
                "Sign in on the page; for a forgotten password: unghost team password NAME",
            )
        return new_link(self.store, Way.OPEN, ALONE, now + OPEN)

    def opened(self, secret: str, address: str, now: datetime) -> None:
        """Use up the link of the one user; raise NotLetIn where it is good no more."""

        def work() -> bool:
            found = self.store.link(mark(secret))
            good = found is not None and found.way is Way.OPEN and now < found.until and not self.store.accounts()
            return good and self.store.drop_link(mark(secret))

        if not self.store.together(work):
            self.store.note(Event(now, "link refused", ALONE, address))
            raise NotLetIn("This link was used already, or its ten minutes are over.", "Print another one: unghost serve --link")
        self.store.note(Event(now, "link opened", ALONE, address))

    # -- tokens -----------------------------------------------------------------------------------------------------------

    def new_token(
        self, account: str, name: str, scopes: Collection[Scope], now: datetime, *, agent: bool, until: datetime | None = None
    ) -> str:
        """Return the secret of a new token; it is shown once. Raises BadUse."""
        spelt = " ".join(name.split())
        if not spelt or len(spelt) > LONGEST_NAME or not spelt.isprintable():
            raise BadUse(f"{spelt[:LONGEST_NAME]!r} is no name for a token.", "Say in a few words which program it is for.")
        if not scopes:
            raise BadUse("A token that may do nothing is of no use.", f"Choose from: {', '.join(s.value for s in Scope)}.")
        too_much = sorted(scope.value for scope in scopes if agent and scope not in FOR_AGENTS)
        if too_much:
            raise BadUse(
                f"A token for an agent can never hold: {', '.join(too_much)}.",
                "An agent reads, lints and drafts; what is true and what is sent is said by a person.",
            )
        if until is not None and until <= now:
            raise BadUse("The token would have ended before it begins.", "Name a day to come, or none.")
        kept = self.store.tokens(account)
        if len(kept) >= MOST_TOKENS or any(token.name == spelt for token in kept):
            raise BadUse(
                f"There is a token called {spelt!r}, or there are {MOST_TOKENS} already.",
                "Revoke it first, or choose another name.",
            )
        secret = TOKEN_BEGINS + token_urlsafe(32)
        self.store.save_token(Token(token_hex(4), mark(secret), account, spelt, frozenset(scopes), agent, now, until))
        self.store.note(Event(now, "token made", account, f"{spelt}: {', '.join(sorted(s.value for s in scopes))}"))
        return secret

    def token(self, secret: str, now: datetime) -> Token | None:
        """Return the token of a secret as long as it holds."""
        found = self.store.token(mark(secret)) if secret.startswith(TOKEN_BEGINS) else None
        if found is None or (found.until is not None and now >= found.until):
            return None
        if found.used is None or now - found.used > SEEN:
            self.store.save_token(replace(found, used=now))
        return found

    def revoke(self, account: str, name: str, now: datetime) -> Token:
        """Revoke a token of an account, by its name or id; raise BadUse."""
        found = next((token for token in self.store.tokens(account) if name in (token.name, token.id)), None)
        if found is None or not self.store.drop_token(account, found.id):
            raise BadUse(f"No token is called {name!r}.", "See them: unghost token list")
        self.store.note(Event(now, "token revoked", account, found.name))
        return found
