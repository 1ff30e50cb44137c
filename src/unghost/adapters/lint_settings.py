"""Read ``[tool.unghost.lint]`` of a ``pyproject.toml`` or ``[lint]`` of a ``.unghost.toml``; say what is off with its line."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from functools import partial
from importlib import import_module
from typing import Any

from unghost.adapters.lint_config import Config, PerFile
from unghost.app.lint_text import Policy
from unghost.errors import BadUse
from unghost.pressure.allow import DESCRIBED
from unghost.pressure.lint import rules
from unghost.pressure.rule import Level, Rule

CONTEXTS = ("call", "mail", "note")
_LEVELS: dict[str, Level | None] = {"error": Level.ERROR, "warn": Level.WARN, "note": Level.NOTE, "off": None}
_KEYS = ("context", "play", "levels", "select", "ignore", "exclude", "packs", "scorer", "max-findings", "per-file")
_PER_FILE = ("files", "context", "play")
_MOST_BYTES = 1_000_000


def read_config(path: str) -> Config | None:
    """Return the settings in a file, None where it has none for the linter; raise BadUse where they are off, with the line."""
    try:
        raw = _bytes(path)
        text = raw.decode("utf-8-sig")
        whole = tomllib.loads(text) if len(raw) <= _MOST_BYTES else {}
    except OSError as error:
        raise BadUse(f"{path} cannot be read: {error.strerror}.", "Check its permissions, or use --no-config.") from None
    except UnicodeDecodeError:
        raise BadUse(f"{path} is not UTF-8.", "Save it as UTF-8, or use --no-config.") from None
    except tomllib.TOMLDecodeError as error:
        if os.path.basename(path) == "pyproject.toml" and "unghost" not in text:
            return None
        raise BadUse(f"{path} is not TOML: {error}.", "Mend that line, or use --no-config.") from None
    dotted = os.path.basename(path) != "pyproject.toml"
    table = _table(whole.get("lint") if dotted else _inner(whole))
    return None if table is None and not dotted else _Reader(path, text).config(table or {})


def _bytes(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read(_MOST_BYTES + 1)


def _inner(whole: Mapping[str, Any]) -> Any:
    tool = whole.get("tool", {})
    ours = tool.get("unghost", {}) if isinstance(tool, dict) else {}
    return ours.get("lint") if isinstance(ours, dict) else None


def _table(value: Any) -> dict[str, Any] | None:
    return value if isinstance(value, dict) else None


def chosen(words: Iterable[str], where: str, known: Iterable[Rule]) -> frozenset[str]:
    """Return the names of the rules that words mean: codes, their beginnings (``P0``) or names; raise BadUse for any other."""
    all_rules = [*((rule.code, rule.name) for rule in known), *((code, name) for code, (name, _) in DESCRIBED.items())]
    found: set[str] = set()
    for word in (piece.strip() for piece in words):
        these = {name for code, name in all_rules if name == word.lower() or (word and code.startswith(word.upper()))}
        if not these:
            raise BadUse(f"{where}: there is no rule {word!r}.", _remedy(word, all_rules))
        found |= these
    return frozenset(found)


def _remedy(word: str, known: Iterable[tuple[str, str]]) -> str:
    pairs = list(known)
    near = get_close_matches(word.lower(), [name for _, name in pairs], 1)
    codes = ", ".join(dict.fromkeys(code for code, _ in pairs))
    return f"Did you mean {near[0]}?" if near else f"The codes are: {codes}."


class _Reader:
    """Turns a table of settings into a Config, and says what is off with its line."""

    def __init__(self, path: str, text: str) -> None:
        self._path = path
        self._text = text

    def config(self, table: Mapping[str, Any]) -> Config:
        self._known(table, _KEYS, "")
        packs = tuple(rule for name in self._words(table, "packs") for rule in self._pack(name))
        known = (*rules(), *packs)
        policy = Policy(
            context=self._context(table, "mail"),
            play=self._text_of(table, "play"),
            levels=self._levels(table.get("levels", {}), known),
            chosen=self._rules(table, "select", known) if "select" in table else None,
            ignored=self._rules(table, "ignore", known),
            packs=packs,
            most=self._most(table),
            scorer=self._flag(table, "scorer"),
        )
        exclude = tuple(self._words(table, "exclude"))
        return Config(os.path.dirname(self._path), policy, exclude, self._per_file(table.get("per-file", [])), self._path)

    def _off(self, key: str, what: str, remedy: str) -> BadUse:
        written = re.compile(rf"\s*(?:\[\[?[\w.-]*)?[\"']?{re.escape(key)}[\"']?\s*(?:=|\]|\.)")
        line = next((n for n, row in enumerate(self._text.splitlines(), 1) if written.match(row)), 0)
        return BadUse(f"{self._path}{f':{line}' if line else ''}: {what}.", remedy)

    def _known(self, table: Mapping[str, Any], keys: tuple[str, ...], within: str) -> None:
        for key in table:
            if key not in keys:
                near = get_close_matches(key.replace("_", "-"), keys, 1)
                remedy = f"Did you mean {near[0]}?" if near else f"The settings{within} are: {', '.join(keys)}."
                raise self._off(key, f"there is no setting {key!r}{within}", remedy)

    def _words(self, table: Mapping[str, Any], key: str) -> list[str]:
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            raise self._off(key, f"{key} must be a list of texts", f'Write {key} = ["..."].')
        return value

    def _text_of(self, table: Mapping[str, Any], key: str) -> str:
        value = table.get(key, "")
        if not isinstance(value, str):
            raise self._off(key, f"{key} must be a text", f'Write {key} = "...".')
        return value

    def _flag(self, table: Mapping[str, Any], key: str) -> bool:
        value = table.get(key, True)
        if not isinstance(value, bool):
            raise self._off(key, f"{key} must be true or false", f"Write {key} = false.")
        return value

    def _most(self, table: Mapping[str, Any]) -> int | None:
        value = table.get("max-findings")
        if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
            raise self._off("max-findings", "max-findings must be a whole number of 1 or more", "Write max-findings = 50.")
        return value

    def _context(self, table: Mapping[str, Any], absent: str) -> str:
        value = table.get("context", absent)
        if value != absent and value not in CONTEXTS:
            raise self._off("context", f"there is no context {value!r}", f"Write one of: {', '.join(CONTEXTS)}.")
        return str(value)

    def _rules(self, table: Mapping[str, Any], key: str, known: Iterable[Rule]) -> frozenset[str]:
        return self._placed(key, lambda: chosen(self._words(table, key), key, known))

    def _levels(self, table: Any, known: tuple[Rule, ...]) -> Mapping[str, Level | None]:
        if not isinstance(table, dict):
            raise self._off("levels", "levels must be a table", 'Write levels = { P07 = "off" }.')
        found: dict[str, Level | None] = {}
        for word, level in table.items():
            if not isinstance(level, str) or level not in _LEVELS:
                raise self._off(word, f"there is no level {level!r} (for {word})", f"Write one of: {', '.join(_LEVELS)}.")
            names = self._placed(word, partial(chosen, (word,), "levels", known))
            found.update(dict.fromkeys(names, _LEVELS[level]))
        return found

    def _placed(self, key: str, judge: Callable[[], frozenset[str]]) -> frozenset[str]:
        try:
            return judge()
        except BadUse as error:
            raise self._off(key, error.sentence.rstrip("."), error.remedy) from None

    def _per_file(self, value: Any) -> tuple[PerFile, ...]:
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise self._off("per-file", "per-file must be a list of tables", 'Write [[...per-file]] with files = "calls/**".')
        return tuple(self._one(one) for one in value)

    def _one(self, table: Mapping[str, Any]) -> PerFile:
        self._known(table, _PER_FILE, " of per-file")
        files = table.get("files")
        patterns = [files] if isinstance(files, str) else files
        if not isinstance(patterns, list) or not patterns or not all(isinstance(one, str) and one for one in patterns):
            raise self._off("files", "per-file needs files: a pattern, or a list of them", 'Write files = "calls/**".')
        return PerFile(tuple(patterns), self._context(table, ""), self._text_of(table, "play"))

    def _pack(self, name: str) -> tuple[Rule, ...]:
        try:
            module = import_module(name)
        except (ImportError, ValueError, TypeError) as error:
            raise self._off("packs", f"the pack {name!r} cannot be imported ({error})", "Install it beside unghost.") from None
        offered = getattr(module, "RULES", None)
        found = tuple(offered) if isinstance(offered, list | tuple) else (getattr(module, "RULE", None),)
        if not found or not all(isinstance(rule, Rule) for rule in found):
            raise self._off("packs", f"the pack {name!r} has neither RULES nor RULE", "Let it say RULES = (Rule(...), ...).")
        taken = {word for rule in rules() for word in (rule.code, rule.name)}
        twice = next((rule for rule in found if rule.name in taken), None)
        if twice is not None:
            raise self._off("packs", f"the pack {name!r} has a rule called {twice.name}, and so have we", "Give it another name.")
        return found
