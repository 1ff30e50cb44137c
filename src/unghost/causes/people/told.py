"""Read what one text says of who is who: relations between names, with the sentence; whose names they are is told elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import re2

from unghost.causes.people.contact import Tie
from unghost.causes.people.rank_words import NOTED, RANKS
from unghost.causes.people.saying import TEMPORARY, Saying, Slot
from unghost.causes.people.talk_words import TALKS
from unghost.reading.sentences import LIMIT, sentences
from unghost.reading.tables import entries

ADDRESS = re.compile(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9][\w-]{0,62}(?:\.[\w-]{1,62}){1,6}")
LONGEST_QUOTE = 300
_FAR = 90  # characters beyond the words in which the name or its address is looked for
_HONORIFIC = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Hr|Frau|Fr|Monsieur|Madame|Mme|Mlle|M|Señora?|Sra?|Sr|Senhora?|Dhr|Mevr|Mevrouw|Meneer"
    r"|De heer|Signora?|Sig|Dott|Eng|Ing|Don|Doña|Dona)\.?,? ){0,2}"
)
_SMALL = r"(?:van|von|de|der|den|da|di|du|del|la|le|bin|al|ten|zu|dos|das|do|af)"
_CAPITAL = f"[{''.join(letter for letter in map(chr, range(0x41, 0x530)) if letter.isupper())}]"
_WORD = rf"{_CAPITAL}[^\W\d_]+(?:[-'’]{_CAPITAL}[^\W\d_]+)*"
_NAME = rf"(?P<hon>{_HONORIFIC})(?P<name>{_WORD}(?: (?:{_SMALL} ){{0,2}}{_WORD}){{0,2}})(?:['’]s\b)?"
_BEHIND = re.compile(rf"[\s:,–(\"“-]{{0,4}}(?:(?:to|at|with|an|mit|bei|avec|à|con|a|com|met|aan|till|med|the|my|our) )?{_NAME}")
_BEFORE = re.compile(rf"{_NAME}(?: ?\([^()]{{0,80}}\))?(?: ?<[^<>]{{0,80}}>)?,?\s?$")
_ANYWHERE = re.compile(_NAME)
_NO_NAME = frozenset(
    entries(
        """
        i we you he she it they the this that these those my our your his her their if when please and but or so as in
        on at to for from with by monday tuesday wednesday thursday friday saturday sunday january february march april
        may june july august september october november december hello hi dear thanks thank regards yes no not what who
        how where why all any best kind let there here once since montag dienstag mittwoch donnerstag freitag samstag
        sonntag januar februar märz mai juni juli oktober dezember ich wir sie er es der die das ein eine mein meine ihr
        ihre unser unsere bitte danke wenn und aber für auf von mit herr herrn frau hallo ihnen ihrem je nous vous il
        elle le la les un une mon ma mes votre notre si merci bonjour lundi mardi mercredi jeudi vendredi samedi
        dimanche yo nosotros usted ustedes él ella el los las mi su nuestro gracias hola lunes martes miércoles jueves
        viernes sábado domingo eu nós o a os meu minha seu sua obrigado obrigada olá segunda terça quarta quinta sexta
        ik wij u hij zij de het een mijn uw ons maandag dinsdag woensdag donderdag vrijdag zaterdag zondag io noi lei
        lui lo mio mia suo grazie lunedì martedì mercoledì giovedì venerdì jag vi ni han hon den det en ett min din vår
        måndag tisdag onsdag torsdag fredag lördag söndag ceo cfo cto cio vp hr legal procurement purchasing finance
        accounting sales marketing support management board team einkauf rechtsabteilung vertrieb urlaub
        """
    )
)
_DENIED = re.compile(
    r"\b(?:not|never|nobody|none|no longer|nicht|kein\w*|nie|ne|pas|jamais|nunca|não|non|niet|geen|inte|former|previous|old"
    r"|ex|ehemalig\w*|ancien\w*"
    r"|antigu[oa]|voormalige?)\b|n['’]t\b",
    re.IGNORECASE,
)
_IF = re.compile(r"^\W*(?:if|unless|should|whether|suppose|wenn|falls|si|se|als|indien|om)\b", re.IGNORECASE)
_TEMPORARY = re.compile(TEMPORARY, re.IGNORECASE)
_ASKS = frozenset({Tie.ASKED_BY, Tie.DECIDES_FOR})


@dataclass(frozen=True, slots=True)
class Named:
    """A name as written, without its honorific; ``sure`` where it has two words or had one; ``address`` if one stands by it."""

    name: str
    sure: bool = False
    address: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What one sentence says: ``one`` <tie> ``other``, each a name or the slot of the writer or of whoever is gone."""

    tie: Tie
    one: Named | Slot
    other: Named | Slot
    quote: str
    known: bool


@dataclass(frozen=True, slots=True)
class _Table:
    """The sayings, each compiled, and one set of all their words that tells in one pass which may be there."""

    gate: Any  # google-re2 has no type stubs
    rows: tuple[tuple[Saying, Any], ...]


@cache
def _theirs() -> _Table:
    return _table((*RANKS, *TALKS))


@cache
def _ours() -> _Table:
    return _table(NOTED)


def _table(sayings: Iterable[Saying]) -> _Table:
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.max_mem = 1 << 26
    gate = re2.Set.SearchSet(options)
    rows = []
    for saying in sayings:
        for words in (w for tongue in saying.words.values() for w in tongue):
            gate.Add(words)
            rows.append((saying, re2.compile(words, options)))
    gate.Compile()
    return _Table(gate, tuple(rows))


@lru_cache(maxsize=32768)
def told(text: str) -> tuple[Told, ...]:
    """Return what somebody's own words say of who is who, in order. Questions, conditions and denials say nothing."""
    return tuple(_told(text[:LIMIT], _theirs()))


@lru_cache(maxsize=8192)
def noted(text: str) -> tuple[Told, ...]:
    """Return what a note of ours about a person says of them: they stand in the writer's place."""
    return tuple(_told(text[:LIMIT], _ours()))


def _told(text: str, table: _Table) -> Iterator[Told]:
    hits = sorted(table.gate.Match(text) or ())
    if not hits:
        return
    rows = [table.rows[n] for n in hits]
    for sentence in sentences(text):
        plain = text[sentence.start : sentence.end]
        if len(plain) < LIMIT and not _IF.search(plain) and not plain.rstrip().endswith("?"):
            yield from _in_sentence(plain, rows)


def _in_sentence(sentence: str, rows: Sequence[tuple[Saying, Any]]) -> Iterator[Told]:
    seen = set()
    for saying, words in rows:
        for match in words.finditer(sentence):
            start, end = match.span()
            if _DENIED.search(sentence[max(0, start - 30) : end]) and saying.tie not in _ASKS:
                continue
            one, other = (_fill(slot, sentence, start, end) for slot in (saying.one, saying.other))
            if one is None or other is None or (saying.tie, one, other) in seen:
                continue
            seen.add((saying.tie, one, other))
            tie = Tie.STANDS_IN if saying.tie is Tie.CAME_AFTER and _TEMPORARY.search(sentence) else saying.tie
            yield Told(tie, one, other, _quote(sentence, start), saying.known)


def _quote(sentence: str, at: int) -> str:
    """Return the sentence, or of a long one the part around the words: always a slice of it."""
    if len(sentence) <= LONGEST_QUOTE:
        return sentence
    start = max(0, at - LONGEST_QUOTE // 2)
    return sentence[start : start + LONGEST_QUOTE].strip()


def _fill(slot: Slot, sentence: str, start: int, end: int) -> Named | Slot | None:
    if slot in (Slot.WRITER, Slot.GONE):
        return slot
    if slot is Slot.BEHIND:
        return _behind(sentence, end)
    if slot is Slot.BEFORE:
        before = sentence[max(0, start - _FAR) : start]
        return _named(_BEFORE.search(before), before)
    of = max(sentence.rfind(word, start, end) for word in (" von ", " van "))
    inside = list(_ANYWHERE.finditer(sentence, of + 5 if of >= 0 else start, end))
    return next((named for match in reversed(inside) if (named := _named(match, "")) is not None), None)


def _behind(sentence: str, end: int) -> Named | None:
    after = sentence[end : end + _FAR]
    named = _named(_BEHIND.match(after), after)
    if named is not None:
        return named
    address = ADDRESS.search(after[:60])
    return (
        Named("", sure=True, address=_clean(address.group())) if address and not after[: address.start()].strip(" :,(<") else None
    )


def _named(match: re.Match[str] | None, around: str) -> Named | None:
    if match is None:
        return None
    words = match["name"].split()
    while words and words[-1].casefold() in _NO_NAME:
        words.pop()
    while words and words[0].casefold() in _NO_NAME:
        words.pop(0)
    if not words or not words[0][0].isupper():
        return None
    beside = ADDRESS.search(around, max(0, match.start()))
    near = beside is not None and beside.start() - match.end() <= 40
    return Named(" ".join(words), bool(match["hon"]) or len(words) > 1, _clean(beside.group()) if beside and near else "")


def _clean(address: str) -> str:
    return address.lower().rstrip(".")


def addresses_in(text: str) -> tuple[str, ...]:
    """Return the addresses somebody wrote in a text, in order, without repeats; twenty at most."""
    if "@" not in text:
        return ()
    return tuple(dict.fromkeys(_clean(a) for a in ADDRESS.findall(text[:LIMIT])))[:20]
