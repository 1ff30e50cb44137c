"""The program at one home: its store, its sources, its judgements."""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Self, cast

from unghost.adapters.clock import SystemClock
from unghost.catalog import member, members
from unghost.errors import BadUse, NotInitialised, UnknownKind

if TYPE_CHECKING:
    from pathlib import Path

    from unghost.adapters.lint_files import Loaded as Loaded
    from unghost.adapters.linter import Linter as Linter
    from unghost.adapters.secrets.credentials import Credentials
    from unghost.adapters.stores.sqlite import SqliteStore
    from unghost.app.case import Review
    from unghost.app.keeper import Keeper
    from unghost.app.known import Known
    from unghost.app.lint_text import Asked
    from unghost.app.ports import Pool, Progress, Source
    from unghost.app.ready import Ready
    from unghost.app.sync import Synced
    from unghost.app.today import Today
    from unghost.domain.account import Credential, MailAccount
    from unghost.domain.item import Item
    from unghost.domain.settings import Settings
    from unghost.history.history import History
    from unghost.silence.landmark.learn import LandmarkLearner


MANY_FILES = 20
"""From so many files on a linter shows how far it is."""
PRESENT = timedelta(hours=1)
"""A review no older than this is one of the present."""


@dataclass(slots=True)
class Home:
    """The program at one home. Whatever is dear is opened when first needed, so that a small command starts fast."""

    _home: Path | None
    clock: SystemClock = field(default_factory=SystemClock)
    _store: SqliteStore | None = None
    _credentials: Credentials | None = None
    _keeper: Keeper | None = None

    @classmethod
    def at(cls, home: str | None) -> Self:
        """Return the program at a home: the folder named, else the user's data folder."""
        if not home:
            return cls(None)
        from pathlib import Path  # the linter asks for no home, and each import costs it a start

        return cls(Path(home).expanduser())

    @property
    def home(self) -> Path:
        """The folder all state lives in."""
        if self._home is None:
            from platformdirs import user_data_path

            self._home = user_data_path("unghost")
        return self._home

    def elsewhere(self, home: Path) -> Self:
        """Return the program at another home."""
        return type(self)(home, self.clock)

    @property
    def store(self) -> SqliteStore:
        """The store of this home, opened when first asked for."""
        if self._store is None:
            from unghost.adapters.stores.sqlite import SqliteStore

            self._store = SqliteStore(self.home)
        return self._store

    def now(self, told: datetime | None) -> datetime:
        """Return the moment told, else the present one."""
        return told or self.clock.now()

    def known_settings(self) -> Settings:
        """Return the user's settings, or those of somebody who has chosen nothing yet; no home is made to look."""
        from unghost.adapters.stores.sqlite import FILE
        from unghost.domain.settings import Settings

        if not (self.home / FILE).exists():
            return Settings()
        try:
            return self.store.settings()
        except NotInitialised:
            return Settings()

    def linter(self, asked: Asked, *, mend: bool = True, stdin_name: str = "") -> Linter:
        """Return what lints files and texts by the settings that hold for them; nothing of this home is needed for it."""
        from unghost.adapters.linter import Linter

        return Linter(asked, mend=mend, stdin_name=stdin_name)

    def lint_progress(self, files: int, *, quiet: bool) -> Progress:
        """Return a bar over so many files where a person is watching and there are many of them."""
        from unghost.adapters.progress import progress_for_terminal

        return progress_for_terminal(quiet=quiet or files < MANY_FILES, doing="linting")

    def known(self, now: datetime) -> Known:
        """Return what is known at a moment: what everything is judged from."""
        from unghost.adapters.holidays import days_off
        from unghost.app.known import known_at
        from unghost.history.window import read_until

        facts = read_until(self.store.facts(), now - self.clock.now())
        return known_at(facts, now, self.store.settings(), days_off)

    def review(self, now: datetime) -> Review:
        """Judge everybody as of a moment."""
        from unghost.app.review import judged

        with self.keeper.reading():
            return judged(self.known(now), self.learner())

    @property
    def keeper(self) -> Keeper:
        """What keeps judgements at this home, made when first asked for."""
        if self._keeper is None:
            from unghost.adapters.holidays import days_off
            from unghost.adapters.stores.kept import kept_at
            from unghost.app.keeper import Keeper

            learn = partial(self.make_ready, changed=True)
            self._keeper = Keeper(self.store, lambda: kept_at(self.home), self.learner(), days_off, learn)
        return self._keeper

    def judging(self, *, quiet: bool) -> Progress:
        """Return a bar over the people who are judged where a person is watching."""
        from unghost.adapters.progress import progress_for_terminal

        return progress_for_terminal(quiet=quiet, doing="judging")

    def today(self, now: datetime, *, quiet: bool) -> Today | None:
        """Return the present day's list, but for who sleeps, from what is kept; None where everybody must be judged."""
        return self.keeper.today(now, self.judging(quiet=quiet))

    def review_of(self, told: datetime | None, who: str) -> Review:
        """Judge as much as concerns one person: of the present by what is kept, of any other moment everybody."""
        return self.present_of(who) if told is None else self.review(told)

    def present_of(self, who: str) -> Review:
        """Judge as much of the present as concerns one person, by what is kept where that can say."""
        now = self.now(None)
        return self.keeper.review_of(now, who) or self.review(now)

    def settle(self, now: datetime, *, changed: bool, quiet: bool) -> Ready | None:
        """Learn what the odds of this week rest on, judge whoever must be, and freeze what is thought of them; see make_ready."""
        from unghost.adapters.fits import KeptFits
        from unghost.silence.landmark.learn import week_start

        if not changed and KeptFits(self.home).has(week_start(now).timestamp()):
            return None
        found = self.keeper.settle(now, self.judging(quiet=quiet), self._freeze)
        return found or self.make_ready(now, changed=changed)

    def _freeze(self, review: Review) -> None:
        """Freeze what is thought and offered in a review of the present."""
        from unghost.app.offers import offered

        self.freeze(review)
        if timedelta(0) <= self.clock.now() - review.now <= PRESENT:
            self.store.freeze(offered(review, review.history.ledger))

    def learner(self) -> LandmarkLearner:
        """Return what learns the silence model; its fits are kept at this home."""
        from unghost.adapters.fits import KeptFits
        from unghost.silence.landmark.learn import LandmarkLearner
        from unghost.silence.landmark.prior import mailbox_prior
        from unghost.silence.watch.tops import SHIPPED_TOPS

        return LandmarkLearner(mailbox_prior(), SHIPPED_TOPS, KeptFits(self.home))

    def make_ready(self, now: datetime, *, changed: bool) -> Ready | None:
        """Learn what the odds of this week rest on; None where nothing has changed since that was done this week."""
        from time import perf_counter

        from unghost.adapters.fits import KeptFits
        from unghost.app.ready import make_ready
        from unghost.silence.landmark.learn import week_start

        if not changed and KeptFits(self.home).has(week_start(now).timestamp()):
            return None
        return make_ready(lambda: self.known(now), self.learner(), perf_counter)

    def freeze(self, review: Review) -> int:
        """Freeze what is thought and said in a review of the present; return how many lines were new.

        A review of any other moment is left alone: what was not frozen then cannot be frozen now, and the future is not known.
        """
        from unghost.app.freeze import frozen

        if not timedelta(0) <= self.clock.now() - review.now <= PRESENT:
            return 0
        return self.store.freeze(frozen(review, review.history.ledger))

    def write(self, place: str, text: str) -> str:
        """Write a text to a file and return its path; raise BadUse, and CouldNot where the system refuses."""
        from unghost.adapters.whole_file import write_text

        return write_text(absolute(place), text)

    def history(self, now: datetime) -> History:
        """Return what is known at a moment, without judging it."""
        from unghost.history.weave import weave

        with self.keeper.reading():
            return weave(self.store.facts(), now, self.store.settings())

    def history_of(self, told: datetime | None, who: str) -> History:
        """Return as much of what is known as concerns one person, judging nobody: of the present by what is kept."""
        found = self.keeper.history_of(self.now(None), who) if told is None else None
        return found or self.history(self.now(told))

    def sync(self, kind: str, places: list[str], *, jobs: int, quiet: bool, source: Source | None = None) -> Synced:
        """Read places of one kind into the store with so many processes, from a source at hand where there is one."""
        from unghost.adapters.progress import progress_for_terminal
        from unghost.app.sync import Hands, sync

        source = source or self.source(kind)
        progress = progress_for_terminal(quiet=quiet)
        hands = Hands(self.store, self.pool(jobs), progress, self.clock.now(), self.known_settings().country)
        return sync(source, [self.place(kind, p) for p in places], hands)

    def valuable(self, place: str, at: datetime, title: str, topics: str) -> tuple[list[Item], list[tuple[str, str]]]:
        """Return one item for the library, as ``valuables`` does."""
        from unghost.adapters.valuables import item_at, split_topics

        return [item_at(place, at, title, split_topics(topics))], []

    def valuables(self, place: str, at: datetime) -> tuple[list[Item], list[tuple[str, str]]]:
        """Return the items of a table or a folder for the library, and what was set aside with the reason."""
        from unghost.adapters.valuables import items_in
        from unghost.domain.item import Item

        found = list(items_in(place, at))
        aside = [(one.origin, one.reason) for one in found if not isinstance(one, Item)]
        return [one for one in found if isinstance(one, Item)], aside

    def forget(self, kind: str, place: str) -> bool:
        """Forget that a place of a kind was ever read; return whether it was known."""
        return self.store.forget_source(kind, self.place(kind, place))

    def place(self, kind: str, place: str) -> str:
        """Return what the store calls a place, so that one place has one name."""
        named = kind == "imap" or (kind == "news" and place.lower().startswith(("http://", "https://")))
        return place if named else absolute(place)

    def places(self, kind: str) -> list[str]:
        """Return the places of a kind that were read before."""
        return list(self.store.places(kind))

    def sources(self) -> dict[str, Source]:
        """Return every kind of source by name."""
        files = cast("dict[str, Source]", members("unghost.adapters.sources", "SOURCE", "unghost.sources"))
        return {**files, "imap": self.imap(), "news": self.news()}

    def imap(self) -> Source:
        """Return the source of mailboxes on servers."""
        from unghost.adapters.imap.source import imap_source
        from unghost.app.sync import bookmarks_of

        return imap_source(self.account, self.credential, lambda place: bookmarks_of(self.store, "imap", place))

    def news(self) -> Source:
        """Return the source of news, which remembers what of a feed it has seen."""
        from unghost.adapters.sources.news import news_source
        from unghost.app.sync import bookmarks_of

        return news_source(lambda place: bookmarks_of(self.store, "news", place))

    def source(self, kind: str) -> Source:
        """Return the source of a kind; raise UnknownKind where there is none."""
        if kind in ("imap", "news"):
            return self.imap() if kind == "imap" else self.news()
        shipped = member("unghost.adapters.sources", "SOURCE", kind)
        if shipped is not None:
            return cast("Source", shipped)
        kinds = self.sources()
        if kind not in kinds:
            raise UnknownKind(f"There is no source of the kind {kind!r}.", f"The kinds are: {', '.join(sorted(kinds))}.")
        return kinds[kind]

    def no_single_message(self, name: str, raw: bytes) -> str:
        """Return why a file is no single message though it is mail (an mbox), empty where it may be one."""
        from unghost.app.ports import SetAside

        if not raw.startswith(b"From ") or name == "-":
            return ""
        found = next(iter(self.source("eml").read(name)))
        return found.reason if isinstance(found, SetAside) else ""

    def account(self, place: str) -> MailAccount:
        """Return the mailbox of that name, or the one that an ``imaps://`` address describes."""
        from unghost.adapters.imap.place import account_of

        named = {account.name: account for account in self.store.accounts()}
        return named[place] if place in named else account_of(place)

    def credential(self, account: MailAccount, *, fresh: bool) -> Credential:
        """Return what opens a mailbox: its password, or an access token; ``fresh`` where the last one was refused."""
        return self.credentials.of(account, fresh=fresh)

    def ask(self, prompt: str) -> str | None:
        """Ask the person at the terminal for a secret, without showing it; None where nobody is there."""
        from unghost.adapters.secrets.ask import ask

        return ask(prompt)

    def somebody_there(self) -> bool:
        """Say whether a person sits at a terminal and can be asked."""
        from unghost.adapters.keys import somebody_there

        return somebody_there()

    def keystroke(self) -> str | None:
        """Wait for one key of the person at the terminal; None where nobody is there, or they end it."""
        from unghost.adapters.keys import keystroke

        return keystroke()

    def folders(self, account: MailAccount) -> tuple[str, ...]:
        """Log in to a mailbox and return the names of the folders that are read there."""
        from unghost.adapters.imap.folders import chosen, look
        from unghost.adapters.imap.session import Patience, Session

        with closing(Session(account, self.credential, Patience(), None)) as session:
            return tuple(folder.name for folder in chosen(session.steady(look), account))

    @property
    def credentials(self) -> Credentials:
        """The secrets of this home, by mailbox; one object, so that what was typed once is not asked for again."""
        if self._credentials is None:
            from unghost.adapters.secrets.credentials import Credentials

            self._credentials = Credentials(self.home, self.clock.now)
        return self._credentials

    def pool(self, jobs: int) -> Pool:
        """Return what runs the reading: other processes, so that no mail can harm this one."""
        from unghost.adapters.executors.processes import processes

        return processes(jobs)

    def close(self) -> None:
        """Let go of the store and the cache."""
        if self._keeper is not None:
            self._keeper.close()
        if self._store is not None:
            self._store.close()


def absolute(place: str) -> str:
    """Return a path as the store names it, so that one place has one name."""
    try:
        place.encode()
    except UnicodeEncodeError:
        raise BadUse(f"The name {place!r} holds bytes that are no text.", "Give the file another name, or link to it.") from None
    return os.path.realpath(os.path.expanduser(place))
