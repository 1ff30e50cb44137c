"""Who outside is told when something happens: webhooks, their queue, and the way to them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from secrets import token_hex
from typing import TYPE_CHECKING

from unghost.app import outside
from unghost.app.ports_outside import Event, Note, State, Webhook, Went
from unghost.errors import BadUse, UnghostError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from unghost.adapters.stores.outside import SqliteOutside
    from unghost.adapters.webhooks.guard import Network, Resolve
    from unghost.wiring import App

AT_ONCE = 50
SHOWN = 10


@dataclass(frozen=True, slots=True)
class Telling:
    """The webhooks of one home. For the worker: ``look(now)`` and ``deliver(now)``. ``resolve`` looks names up, None for the
    system's own way.
    """

    app: App
    resolve: Resolve | None = None

    @property
    def kept(self) -> SqliteOutside:
        """What is kept of it."""
        return self.app.outside

    def all(self) -> tuple[tuple[Webhook, tuple[Note, ...]], ...]:
        """Return every webhook with its latest notes."""
        return tuple((hook, self.kept.notes(hook.id, SHOWN)) for hook in self.kept.webhooks())

    def add(self, url: str, events: Iterable[str], now: datetime) -> Webhook:
        """Remember a webhook, and from now on what changes; raise BadUse where it may not be spoken to."""
        from unghost.adapters.webhooks.guard import target
        from unghost.adapters.webhooks.post import new_secret

        target(url, self._own())
        known = self.kept.webhooks()
        if any(hook.url == url for hook in known):
            raise BadUse("That address is told already.", "See: unghost webhook list")
        if len(known) >= outside.MOST_WEBHOOKS:
            raise BadUse(f"There are {outside.MOST_WEBHOOKS} webhooks already.", "Remove one: unghost webhook remove ID")
        hook = Webhook(f"w{token_hex(4)}", now, url, outside.events_of(events), new_secret())
        self.kept.save(hook)
        if not self.kept.seen():
            self.kept.add((), self._standing(now), ())
        return hook

    def remove(self, name: str) -> Webhook:
        """Forget a webhook, with what it was still to be told; raise BadUse where there is none of that name."""
        hook = self.named(name)
        self.kept.drop(hook.id)
        return hook

    def named(self, name: str) -> Webhook:
        """Return a webhook by its id or its address; raise BadUse where there is none."""
        for hook in self.kept.webhooks():
            if name in (hook.id, hook.url):
                return hook
        raise BadUse(f"There is no webhook {name!r}.", "See: unghost webhook list")

    def test(self, name: str, now: datetime) -> Note:
        """Send a note that nothing has happened, and return how that went; a dead one is told again where it was taken."""
        hook = self.named(name)
        test = outside.Happened(Event.TEST, hook.id, {"webhook": hook.id})
        note = outside.note(hook, test, now, f"msg_{token_hex(12)}")
        went = replace(outside.after(note, self._sent(hook, note, now), now), due=None)
        went = went if went.state is Went.TOLD else replace(went, state=Went.GIVEN_UP)
        self.kept.add((went,), {}, ())
        if went.state is Went.TOLD and hook.state is State.DEAD:
            self.kept.save(replace(hook, state=State.ON, why=""))
        return went

    # -- for the worker ---------------------------------------------------------------------------------------------------

    def look(self, now: datetime) -> int:
        """Put what has changed since the last look into the queue; return how many notes that made."""
        hooks = self.kept.webhooks()
        if not hooks:
            return 0
        before, stands = self.kept.seen(), self._standing(now)
        found = outside.happened(before, stands, self.app.store.outbox.deeds())
        made = tuple(outside.notes(found, hooks, now, lambda: f"msg_{token_hex(12)}"))[: outside.MOST_WAITING]
        changed = {key: mark for key, mark in stands.items() if before.get(key) != mark}
        self.kept.add(made, changed, before.keys() - stands.keys())
        self.kept.forget(now - outside.KEPT)
        return len(made)

    def deliver(self, now: datetime) -> tuple[int, str]:
        """Send what is due; return how many were taken, and what stopped the last of the others, empty where nothing did."""
        hooks = {hook.id: hook for hook in self.kept.webhooks()}
        told, trouble = 0, ""
        failed: set[str] = set()
        for note in self.kept.due(now, AT_ONCE):
            hook = hooks.get(note.webhook)
            if hook is None or hook.state is State.DEAD:
                self.kept.went(replace(note, due=None, state=Went.GIVEN_UP, why="nobody listens there any more"))
                continue
            if hook.id in failed:  # what did not take one note now will not take the next
                continue
            why = self._sent(hook, note, now)
            went = outside.after(note, why, now)
            self.kept.went(went)
            told += not why
            trouble = why or trouble
            failed |= {hook.id} if why else set()
            if went.state is Went.GIVEN_UP:
                hooks[hook.id] = replace(hook, state=State.DEAD, why=why)
                self.kept.save(hooks[hook.id])
        return told, trouble

    def _sent(self, hook: Webhook, note: Note, now: datetime) -> str:
        from unghost.adapters.webhooks.post import send

        try:
            send(hook, note, now, self._own(), self.resolve)
        except UnghostError as error:
            return error.sentence
        return ""

    def _own(self) -> Sequence[Network]:
        from unghost.adapters.webhooks.guard import networks

        return networks(self.app.known_settings().webhook_networks)

    def _standing(self, now: datetime) -> dict[tuple[str, str], str]:
        store = self.app.store
        people = self.app.keeper.ask(now, outside.kept)
        if people is None:
            people = outside.judged(self.app.review(now))
        return outside.standing(people, store.beside().sources, store.outbox.deeds())
