"""The user's own word on their style: a small readable file, read and written whole."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping

from unghost.drafts.style import NAMES, SET, Style
from unghost.drafts.wording import forbidden
from unghost.errors import BadUse

FILE = "style.toml"
_LONGEST = 100
_PLACES = re.compile(r"[{}]")
_HEAD = """\
# How you write. What stands here goes before what was learnt from your own letters; take a line out to leave it to them again.
#
#   greeting   the line a letter begins with, {name} where the name goes
#   sign_off   the line above your name; may be empty
#   name       what you sign with
#   names      what {name} is: "first" (Jo) or "full" (Jo Brandon)
#   words      the usual length of a letter of yours, in words
"""


def read_style(text: str) -> dict[str, str]:
    """Return the user's own word by field; raise BadUse, saying which line or field is off, where the file cannot be read."""
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadUse(f"{FILE} cannot be read: {error}.", "Mend that line: unghost style --edit") from None
    return {name: checked(name, str(value) if not isinstance(value, str) else value) for name, value in found.items()}


def write_style(told: Mapping[str, str]) -> str:
    """Return the file that says so."""
    quoted = {name: value if name == "words" else json.dumps(value, ensure_ascii=False) for name, value in told.items()}
    return _HEAD + "\n" + "".join(f"{name} = {quoted[name]}\n" for name in SET if name in quoted)


def changed(told: Mapping[str, str], settings: list[str]) -> dict[str, str]:
    """Return the user's word after ``NAME=VALUE`` settings, each an entry; ``NAME=`` alone leaves it to the letters again."""
    after = dict(told)
    for setting in settings:
        name, equals, value = setting.partition("=")
        if not equals:
            raise BadUse(f"{setting!r} sets nothing.", 'Write for example: unghost style --set greeting="Hi {name},"')
        after[name.strip()] = value.strip()
        if value.strip() or name.strip() not in SET:
            checked(name.strip(), value.strip())
        elif name.strip() != "sign_off":
            del after[name.strip()]
    return after


def checked(name: str, value: str) -> str:
    """Return a value that may stand in a field; raise BadUse where it may not."""
    if name not in SET:
        raise BadUse(f"A style has nothing called {name!r}.", f"It has: {', '.join(SET)}.")
    if forbidden(value) or "\n" in value or len(value) > _LONGEST:
        raise BadUse(f"{name} is one line of at most {_LONGEST} characters, without control characters.", "Write another.")
    if name == "greeting" and (not value or _PLACES.search(value.replace("{name}", "", 1))):
        raise BadUse(f"{value!r} is no greeting: it holds words, and {{name}} once where the name goes.", 'Like: "Hi {name},"')
    if name == "names" and value not in NAMES:
        raise BadUse(f"{value!r} is no way to name somebody.", f"There are: {', '.join(NAMES)}.")
    if name == "words" and not (value.isascii() and value.isdigit() and 0 < int(value) <= 2000):
        raise BadUse(f"{value!r} is no number of words.", "Write a whole number up to 2000.")
    return value


def style_json(style: Style, own: Mapping[str, str], where: str) -> dict[str, object]:
    """Return a profile as JSON (docs/reference/schemas)."""
    fields = {name: getattr(style, name) for name in SET}
    return {
        "schema": 1,
        "file": where,
        **fields,
        "told": [name for name in SET if name in own],
        "letters": style.letters,
        "learnt": style.learnt,
        "languages": dict(style.languages),
    }
