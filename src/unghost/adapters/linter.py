"""The linter over files: their settings, their texts, what was found in them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace

from unghost.adapters.lint_configs import Configs
from unghost.adapters.lint_files import Loaded, Skipped, load, rewrite, walk
from unghost.app.lint_text import Asked, Linted, lint_text
from unghost.pressure.ledger import level
from unghost.pressure.lint import rules
from unghost.pressure.rule import Level, Rule


@dataclass(frozen=True, slots=True)
class Described:
    """A rule as it speaks under the settings of one folder: ``level`` None where it is off."""

    rule: Rule
    level: Level | None


class Linter:
    """Lints files by the settings that hold for each. ``skipped`` says what was passed over so far."""

    def __init__(self, asked: Asked, *, mend: bool = True, stdin_name: str = "") -> None:
        self._configs = Configs(asked)
        self._mend = mend
        self._history = asked.history
        self._stdin_name = stdin_name
        self.skipped = Skipped()

    def names(self, places: Sequence[str]) -> list[str]:
        """Return the names of the files at some places: those of folders that are known kinds of text, all that were named."""
        return list(walk(places, self._configs.excluded, self.skipped))

    def lint(self, name: str) -> tuple[Loaded, Linted]:
        """Read one file and lint it; raise BadUse or CouldNot."""
        loaded = load(name, self._stdin_name)
        return loaded, self.of(loaded, loaded.decoded.text)

    def of(self, loaded: Loaded, text: str) -> Linted:
        """Lint another text as if it stood in a file."""
        raw = loaded.raw if text is loaded.decoded.text else None
        return self.text(loaded.name, loaded.path, text, raw)

    def text(self, name: str, path: str, text: str, raw: bytes | None = None, *, mend: bool | None = None) -> Linted:
        """Lint a text that belongs to a path, whether it is there or not; raise BadUse where its settings are off."""
        mends = self._mend if mend is None else mend
        policy = replace(self._configs.policy(os.path.abspath(path)), mend=mends, history=self._history)
        return lint_text(name, text, policy, raw)

    def nothing(self, name: str, text: str) -> Linted:
        """Return what is found in a text that is left out."""
        return Linted(name, text, ())

    def excluded(self, path: str) -> bool:
        """Say whether the settings leave a file out."""
        return self._configs.excluded(os.path.abspath(path))

    def write(self, loaded: Loaded, text: str) -> None:
        """Write a text into its file; raise UnreadablePlace where that cannot be done."""
        rewrite(loaded, text)

    def forget(self) -> None:
        """Read every file of settings anew."""
        self._configs.forget()

    def rules(self) -> tuple[Described, ...]:
        """Return the rules and the levels they have where the command runs."""
        policy = self._configs.policy(os.path.join(os.getcwd(), "-"))
        own = (*rules(), *policy.packs)
        return tuple(Described(rule, _level(rule, policy.levels.get(rule.name, "own"), policy.context)) for rule in own)


def _level(rule: Rule, told: Level | str | None, context: str) -> Level | None:
    if told is None or isinstance(told, Level):
        return told
    return level(rule, context) if context in rule.level else None
