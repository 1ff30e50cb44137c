"""English sentences of the core, recognised by their templates and said in another language (decision 0024).

The core says everything in English and knows of no other language. A catalogue holds its sentences as templates, ``{span}
waited``, read from the code that makes them. Here a finished sentence is found among them, its values are taken out, said in turn
and put into the other language's template. What is not found stays as it is: a name, a quotation, a user's own words.
"""

from __future__ import annotations

import gettext
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from unghost.web.rendering.figures import MONTHS, figure

HOLE = re.compile(r"\{(\w+)\}")
LONGEST = 1500
"""Characters of a text that is looked at as a whole; a longer one is taken sentence by sentence."""
OWN = frozenset({"account", "called", "name", "note", "owed", "passage", "quote", "stage", "stopped", "subject"})
"""Values that are somebody's own words: they stay as they are, whatever they say. So does what stands in quotation marks."""
_PEOPLE = frozenset({"account", "called", "name"})
NAMED = frozenset({"deal", "place", "title"})
"""Values that may be ours or somebody's: what is known of them is said, anything else stays. So are those that end in ``_``:
what somebody gave, or what a machine said, as errors name it."""
_PARTICLES = "de|da|di|do|du|la|le|van|von|der|den|ten"  # words in small letters that names have
_PLAIN = re.compile(rf"(?<![\w@.\-'’])(?!(?:{_PARTICLES})\b)[a-z]{{2,}}(?![\w@.\-])|(?<!\S)a(?!\S)")
_QUOTED = re.compile(r"“[^”]*(?:”|$)")
_DATED = re.compile(rf"\d{{1,2}} (?:{'|'.join(MONTHS['en'])}) \d{{4}}\b")  # a day is said, whatever stands behind it
_GIVEN = re.compile(r"'[^']*'|\"[^\"]*\"")  # what somebody typed, as an error shows it
COUNTED = frozenset({"n", "doses", "number", "days"})
"""Values that are numbers, in figures or as one word."""
_ENDS = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9“{]|[\w-]+\.[\w-]+[:,]|[\w.+-]+@\w)")
_BESIDE = " · "  # parts so joined are each for themselves
_BETWEEN = ("; ", _BESIDE, ": ", ", ")
_DEEPEST = 25  # parts within parts
_MOST_LOOKED_AT = 300  # parts of one text: beyond that it is none of ours, whoever wrote it
_WORD = re.compile(r"\w+")
_CUT = 12  # letters from which on a cut text is looked for by how it begins
_PAIRS = ("“”", "()")
_SIGNS = re.compile(r"(?P<before>[,;: ]*)(?P<text>.+?)(?P<after>(?: [-+]\d[\d.,]*)?|[.:?!,]?)", re.DOTALL)


class Catalogue(gettext.GNUTranslations):
    """A compiled catalogue whose texts can be read one by one."""

    told: Mapping[str, str] = {}

    def _parse(self, fp: Any) -> None:
        super()._parse(fp)
        known: Mapping[Any, str] = self._catalog  # type: ignore[attr-defined]
        self.told = {key: said for key, said in known.items() if isinstance(key, str) and key}


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with holes: the texts around them, their names, how it is said here, and whose values are left as they are."""

    around: tuple[str, ...]
    names: tuple[str, ...]
    said: str
    verbatim: frozenset[str]

    @property
    def letters(self) -> int:
        """How much of it is fixed: the more, the surer it is meant."""
        return sum(map(len, self.around))

    @property
    def mark(self) -> str:
        """Its longest whole word, in small letters, by which it is looked up; empty where it has none."""
        fixed = "\0".join(self.around)
        words = [one for one in _WORD.finditer(fixed) if "\0" not in fixed[max(0, one.start() - 1) : one.end() + 1]]
        return max((one[0].lower() for one in words), key=len, default="")

    def values(self, text: str) -> Iterator[tuple[str, ...]]:
        """Yield what may stand in its holes, nothing where the text is another: first values as long as can be, then as short.

        Each part is looked for once, from one end: no text, whoever wrote it, can make this take long.
        """
        first, *middle, last = self.around
        if text.startswith(first) and text.endswith(last) and len(text) >= self.letters:
            inside = text[len(first) : len(text) - len(last)]
            yield from dict.fromkeys(one for one in (_from_the_end(inside, middle), _from_the_start(inside, middle)) if one)


def _from_the_start(text: str, parts: Sequence[str]) -> tuple[str, ...] | None:
    found = []
    for part in parts:
        before, sign, text = text.partition(part) if part else ("", "", text)
        if not sign and part:
            return None
        found.append(before)
    return (*found, text)


def _from_the_end(text: str, parts: Sequence[str]) -> tuple[str, ...] | None:
    found = []
    for part in reversed(parts):
        text, sign, after = text.rpartition(part) if part else (text, "", "")
        if not sign and part:
            return None
        found.append(after)
    return (text, *reversed(found))


def split(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [one for one in _ENDS.split(text.strip()) if one]


class Sentences:
    """What the core says, in one language. ``words`` are the page's own words, which stand within sentences, too."""

    def __init__(self, language: str, told: Mapping[str, str], words: Callable[[str], str]) -> None:
        self._language = language
        self._words = words
        self._whole = {text: said for text, said in told.items() if said and not HOLE.search(text)}
        made = (_template(text, said) for text, said in told.items() if said and HOLE.search(text))
        self._by_word: dict[str, list[Template]] = {}
        for template in sorted(made, key=lambda one: (-one.letters, len(one.names))):
            self._by_word.setdefault(template.mark, []).append(template)
        self.say = lru_cache(maxsize=8192)(self._say)

    def _say(self, text: str) -> str:
        """Return a text of the core in this language; what nobody knows stays as it is."""
        bare = text.strip()
        if len(bare) > LONGEST:
            return " ".join(one if len(one) > LONGEST else self.say(one) for one in split(text))
        if not bare or not _whole(bare):
            return text
        found = _Search(self, {}).found(bare)
        return text if found is None else text.replace(bare, found, 1)

    def known(self, text: str) -> str | None:
        """Return a whole text that the catalogue or the page's own words hold."""
        for form in _forms(text):
            said = self._whole.get(form) or self._words(form)
            if said == form and form.endswith("…") and len(form) > _CUT:
                said = next((_cut(found, len(form)) for one, found in self._whole.items() if one.startswith(form[:-1])), form)
            if said != form:
                return _as(text, form, said)
        return figure(text, self._language)

    def candidates(self, text: str) -> list[Template]:
        """Return the templates a text may be made from, the surest first."""
        marks = {"", *(one.lower() for one in _WORD.findall(text))}
        found = [template for mark in marks for template in self._by_word.get(mark, ())]
        return sorted(found, key=lambda one: (-one.letters, len(one.names)))


@dataclass(slots=True)
class _Search:
    """One text being taken apart; ``seen`` holds what became of each part, so that none is looked at twice, ``depth`` is how deep
    in it the part is that is looked at.
    """

    sentences: Sentences
    seen: dict[str, str | None]
    depth: int = 0

    def found(self, text: str) -> str | None:
        """Return a text as it is said here, None where it is not known."""
        if text not in self.seen:
            self.seen[text] = None
            if text and len(self.seen) <= _MOST_LOOKED_AT and self.depth < _DEEPEST:
                self.depth += 1
                self.seen[text] = self.sentences.known(text) or self._filled(text) or self._taken_apart(text)
                self.depth -= 1
        return self.seen[text]

    def _taken_apart(self, text: str) -> str | None:
        return self._one_by_one(split(text)) or self._parts(text) or self._bare(text)

    def _one_by_one(self, parts: list[str]) -> str | None:
        """Say several sentences, each looked at for itself; None where not one is known."""
        said = [self.sentences.say(part) for part in parts] if len(parts) > 1 else []
        return " ".join(said) if any(one != part and " " in one for one, part in zip(said, parts, strict=False)) else None

    def _filled(self, text: str) -> str | None:
        for template in self.sentences.candidates(text):
            for form in _forms(text):
                tried = (self._with(template, values) for values in template.values(form))
                said = next((said for said in tried if said is not None), None)
                if said is not None:
                    return _as(text, form if template.around[0] else "", said)
        return None

    def _with(self, template: Template, values: tuple[str, ...]) -> str | None:
        """Return a template of this language with its values, None where one of them is no such value."""
        found = {}
        for name, value in zip(template.names, values, strict=True):
            said = self._named(name, value) if name in template.verbatim else self._value(name, value)
            if said is None:
                return None
            found[name] = said
        return HOLE.sub(lambda hole: found[hole[1]], template.said)

    def _named(self, name: str, value: str) -> str | None:
        """Return a value that is nobody's to change, None where it cannot be one, as a day with a name behind it."""
        first, comma, _ = value.partition(", ")
        return None if comma and name in _PEOPLE and self.sentences.known(first) else _kept(name, value)

    def _value(self, name: str, value: str) -> str | None:
        """Return a value in this language, names as they are; None for English that is not known."""
        bare = value.strip()
        if not bare or not _whole(value):
            return None if bare else value
        named = name.rstrip("0123456789") in NAMED
        if not named and (len(split(value)) > 1 or (name in COUNTED and " " in bare)):
            return None
        named = named or name.endswith("_")
        if name in COUNTED and bare.lower() == "no":
            bare, value = "none", "none"  # of something countable
        found = self.quoted(bare) if bare.startswith("“") else self.found(bare)
        if found is None:
            return value if named or _proper(bare) else None
        return value.replace(bare, found, 1)

    def quoted(self, text: str) -> str | None:
        """Return quoted answers of ours, ``“yes” or “no”``, None where one of them is somebody's own words."""
        answers = [one.removeprefix("“").removesuffix("”") for one in text.split(" or ")]
        said = [self.sentences.known(one) for one in answers]
        known = [f"„{one}“" for one in said if one]
        return f" {self.sentences.known('or') or 'or'} ".join(known) if len(known) == len(answers) > 0 else None

    def _bare(self, text: str) -> str | None:
        """Say a text without the signs it begins or ends with, or without the figure at its end."""
        found = _SIGNS.fullmatch(text)
        if found is None or not (found["before"] or found["after"]):
            return None
        said = self.found(found["text"])
        return None if said is None else f"{found['before']}{said}{self.sentences.known(found['after']) or found['after']}"

    def _parts(self, text: str) -> str | None:
        """Say the parts of a list, a remark in brackets."""
        if text.endswith(")") and " (" in text:
            before, _, inside = text[:-1].rpartition(" (")
            said = self._each([before, inside], " (")
            if said is not None:
                return f"{said})"
        several = ((sign, parts) for sign in _BETWEEN for parts in _apart(text, sign))
        return next(
            (said for sign, parts in several if (said := self._each(parts, sign, strictly=sign != _BESIDE)) is not None), None
        )

    def _each(self, parts: list[str], sign: str, *, strictly: bool = True) -> str | None:
        """Say parts that belong together; None where not one is known, or (strictly) one is English that is not known."""
        if len(parts) < 2:
            return None
        found = [self.found(part) for part in parts]
        if not any(said and (strictly or " " in said) for said in found):
            return None
        if strictly and not all(said or _proper(part) for said, part in zip(found, parts, strict=True)):
            return None
        return sign.join(said or part for said, part in zip(found, parts, strict=True))


def _forms(text: str) -> tuple[str, str]:
    """Return a text as it stands, and with its first letter large or small: a sentence may begin with it, or not."""
    return text, text[:1].swapcase() + text[1:]


def _cut(text: str, letters: int) -> str:
    return text if len(text) <= letters else f"{text[: letters - 1].rstrip()}…"


def _as(text: str, form: str, said: str) -> str:
    return said[:1].upper() + said[1:] if form != text and text[:1].isupper() else said


def _template(text: str, said: str) -> Template:
    parts = HOLE.split(text)
    around, names = tuple(parts[::2]), tuple(parts[1::2])
    quoted = {name for before, name in zip(around, names, strict=False) if before.endswith(("“", '"'))}
    own = {name for name in names if name.rstrip("0123456789") in OWN}
    return Template(around, names, said, frozenset(quoted | own) - NAMED)


def _kept(name: str, value: str) -> str | None:
    """Return a value that is nobody's to change, None where it cannot be one: half a quotation, or a name that is none."""
    named = name.rstrip("0123456789") not in _PEOPLE or _proper(value)
    return value if named and _whole(value) else None


def _whole(value: str) -> bool:
    """Say whether every quotation and every bracket in a value is closed there."""
    return all(value.count(pair[0]) == value.count(pair[1]) for pair in _PAIRS)


def _proper(text: str) -> bool:
    """Say whether a text is a name, an address, a number or a quotation: nothing to be said in another language."""
    bare = _QUOTED.sub("", text) if text.startswith("“") else text
    return _GIVEN.fullmatch(text) is not None or (_PLAIN.search(bare) is None and _DATED.match(bare) is None)


def _apart(text: str, sign: str) -> Iterator[list[str]]:
    """Yield a text in two parts: split at the last such sign, then at the first, but in no quotation and no brackets."""
    places = [at.start() for at in re.finditer(re.escape(sign), text) if at.start() > 0 and _whole(text[: at.start()])]
    yield from ([text[:at], text[at + len(sign) :]] for at in dict.fromkeys((*places[-1:], *places[:1])))
