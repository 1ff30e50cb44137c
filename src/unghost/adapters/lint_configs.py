"""Which settings hold for a file: the nearest upward, or those that were named. Reading them is imported when there are any."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace

from unghost.adapters.lint_config import Config
from unghost.app.lint_text import Asked, Policy
from unghost.errors import BadUse

NAMES = (".unghost.toml", "pyproject.toml")


class Configs:
    """Finds and keeps the settings that hold for each file."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        self._by_folder: dict[str, Config] = {}
        self._fixed = self._told()
        self._chosen = _chosen(asked.select, "--select") if asked.select else None
        self._ignored = _chosen(asked.ignore, "--ignore") if asked.ignore else frozenset()

    def policy(self, path: str) -> Policy:
        """Return how a file is linted; ``path`` is absolute. Raises BadUse where its settings are off."""
        config = self.of(path)
        policy, inner = config.policy, _relative(path, config.folder)
        for one in config.per_file:
            if _any(one.files, inner):
                policy = replace(policy, context=one.context or policy.context, play=one.play or policy.play)
        return replace(
            policy,
            context=self._asked.context or policy.context,
            play=policy.play if self._asked.play is None else self._asked.play,
            chosen=policy.chosen if self._chosen is None else self._chosen,
            ignored=policy.ignored | self._ignored,
            most=self._asked.most or policy.most,
        )

    def excluded(self, path: str) -> bool:
        """Say whether the settings leave a file out."""
        config = self.of(path)
        return bool(config.exclude) and _any(config.exclude, _relative(path, config.folder))

    def of(self, path: str) -> Config:
        """Return the settings that hold for a file: the nearest upward, or the one that was named."""
        return self._fixed or self._upward(os.path.dirname(path))

    def forget(self) -> None:
        """Read every file of settings anew when it is next needed."""
        self._by_folder.clear()
        self._fixed = self._told()

    def _told(self) -> Config | None:
        if self._asked.no_config:
            return Config(os.getcwd())
        if self._asked.config is None:
            return None
        path = os.path.abspath(self._asked.config)
        if not os.path.isfile(path):
            raise BadUse(f"There are no settings at {self._asked.config}.", "Name a .unghost.toml or a pyproject.toml.")
        return _read(path) or Config(os.path.dirname(path), path=path)

    def _upward(self, folder: str) -> Config:
        known = self._by_folder.get(folder)
        if known is None:
            above = os.path.dirname(folder)
            known = _here(folder) or (Config(folder) if above == folder else self._upward(above))
            self._by_folder[folder] = known
        return known


def _here(folder: str) -> Config | None:
    found = (os.path.join(folder, name) for name in NAMES)
    return next((config for path in found if os.path.isfile(path) and (config := _read(path))), None)


def _relative(path: str, folder: str) -> str:
    return os.path.relpath(path, folder).replace(os.sep, "/")


def _read(path: str) -> Config | None:
    from unghost.adapters.lint_settings import read_config

    return read_config(path)


def _chosen(words: tuple[str, ...], where: str) -> frozenset[str]:
    from unghost.adapters.lint_settings import chosen
    from unghost.pressure.lint import rules

    return chosen(words, where, rules())


def _any(patterns: Iterable[str], path: str) -> bool:
    from unghost.adapters.globs import matches

    return any(matches(pattern, path) for pattern in patterns)
