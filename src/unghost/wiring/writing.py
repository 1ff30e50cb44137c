"""A language model at one home: off unless an address is set and a draft asks for it (``unghost draft PERSON --model``)."""

from __future__ import annotations

import os
from dataclasses import dataclass
from secrets import token_hex
from typing import TYPE_CHECKING

from unghost.app.ghostwriter import Written, barred, improve
from unghost.app.ghostwriter_prompt import as_text, harmless, messages
from unghost.errors import BadUse

if TYPE_CHECKING:
    from collections.abc import Callable

    from unghost.adapters.model.chat import ChatModel
    from unghost.app.case import Case
    from unghost.app.compose import Composed
    from unghost.causes.cause import View
    from unghost.drafts.style import Style
    from unghost.wiring.home import Home

KEY = "UNGHOST_MODEL_KEY"
"""Where the surroundings give the key of the model's server; it goes before the one that is kept."""
SECRET = "model key"
"""The name under which a key is kept with the other secrets."""
_NOTED = ("model", "noted")
"""Where it is noted whether a key is kept, so that secrets are opened only then, and of which server the user was told."""


def leaves(host: str) -> str:
    """Say what of a home a model is shown, and where that goes."""
    return (
        f"To {host} goes what --show-prompt shows: the template's words and up to six mails between you and this one"
        " person, without addresses, links, telephone numbers and anything about health or family. Nothing else goes there."
    )


@dataclass(frozen=True, slots=True)
class Writing:
    """The language model of one home. ``improve`` takes a letter and returns it with the model's words, or as it was and why."""

    home: Home

    def model(self) -> ChatModel:
        """Return the model of the settings; raise BadUse where none is set."""
        from unghost.adapters.model.chat import ChatModel

        settings = self.home.store.settings()
        if not (settings.model_url and settings.model):
            remedy = "Set both, for example: unghost settings model_url http://127.0.0.1:11434/v1 and unghost settings model NAME"
            raise BadUse("No language model is set; drafts are made from templates.", remedy)
        return ChatModel(settings.model_url, settings.model, self._key())

    def check(self) -> str:
        """Ask the model for one word, and return what it answers, in short. No mail is shown to it."""
        answer = self.model().complete([{"role": "user", "content": "Answer with the one word: ready"}])
        return " ".join(harmless(answer).split())[:60] or "with nothing"

    def key_from(self) -> str:
        """Return where the key comes from, in words; empty where there is none."""
        if os.environ.get(KEY):
            return f"in {KEY}"
        return "kept with the secrets of this home" if self._kept() else ""

    def keep_key(self, key: str) -> str:
        """Keep the key of the model's server; return where."""
        secrets = self.home.credentials.secrets
        secrets.set(SECRET, key)
        self.home.store.save_bookmarks(*_NOTED, {"key": "kept"})
        return secrets.where

    def forget_key(self) -> bool:
        """Forget the key that is kept; return whether one was."""
        kept = self._kept() and self.home.credentials.secrets.delete(SECRET)
        self.home.store.save_bookmarks(*_NOTED, {"key": ""})
        return kept

    def _kept(self) -> bool:
        return "key" in self.home.store.bookmarks(*_NOTED)

    def _key(self) -> str:
        return os.environ.get(KEY) or (self.home.credentials.secrets.get(SECRET) or "" if self._kept() else "")

    def improve(self, case: Case, view: View, made: Composed, style: Style, say: Callable[[str], None]) -> Written:
        """Have the model word the middle of a letter. What leaves this machine is said before it does, the first time."""
        model = self.model()
        self._tell_once(model, say)
        return improve(case, view, made, style, model, token_hex(8))

    def prompt(self, case: Case, view: View, made: Composed, style: Style) -> str:
        """Return what a model would be shown, or why none would be asked. Nothing is sent, and no model need be set."""
        reason = barred(case, view, made)
        return f"No model would be asked: {reason}." if reason else as_text(messages(view, made, style, token_hex(8)))

    def _tell_once(self, model: ChatModel, say: Callable[[str], None]) -> None:
        store = self.home.store
        if store.bookmarks(*_NOTED).get("host") == model.host:
            return
        say(leaves(model.host))
        store.save_bookmarks(*_NOTED, {"host": model.host})
