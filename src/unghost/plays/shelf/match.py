"""Which items of the library fit somebody, by which words, best first; and which they have been given."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log
from unicodedata import normalize

from unghost.causes.cause import View
from unghost.causes.events.care import private
from unghost.domain.days import day_of
from unghost.domain.item import Item
from unghost.domain.touch import Touch
from unghost.plays.shelf.cares import Care, cares
from unghost.plays.shelf.stems import same, stems

_TOPIC, _TITLE = 2.0, 1.0
_TELLING = 5  # letters of a stem from which on a word of a title alone may tell
Read = Sequence[tuple[Care, tuple[str, ...]]]
_PLACE = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)
_TRACKING = re.compile(r"(?<=[?&])(?:utm_\w+|fbclid|gclid)=[^&#]*&?", re.IGNORECASE)
_TITLE_LEAST = 12  # characters from which on a title is no chance phrase


@dataclass(frozen=True, slots=True)
class Hit:
    """One topic (or word of the title) of an item that they speak of, and the passage in which they do."""

    word: str
    care: Care
    of_title: bool


@dataclass(frozen=True, slots=True)
class Match:
    """An item that fits: by which words, the most telling first; ``score`` for ranking only."""

    item: Item
    hits: tuple[Hit, ...]
    score: float

    @property
    def why(self) -> str:
        """The reason in a sentence, with the passage."""
        best = self.hits[0]
        of = "its title speaks of" if best.of_title else "you filed it under"
        day = f", {day_of(best.care.at)}" if best.care.at else ""
        others = list(dict.fromkeys(hit.word for hit in self.hits[1:] if hit.word != best.word))
        also = f" It also touches: {', '.join(others[:3])}." if others else ""
        return f"It fits: {of} “{best.word}”, and so does {best.care.source}{day}: “{_line(best.care.text)}”.{also}"


@dataclass(frozen=True, slots=True)
class Given:
    """An item they have already, and the touch of ours that brought it."""

    item: Item
    touch: Touch


@dataclass(frozen=True, slots=True)
class Shelf:
    """The library as it stands towards one person: what fits and is new to them, best first; and what they were given."""

    matches: tuple[Match, ...]
    given: tuple[Given, ...]
    items: int

    @property
    def best(self) -> Match | None:
        """The item to send, or None."""
        return self.matches[0] if self.matches else None

    @property
    def nothing_fits(self) -> bool:
        """Whether there is a library, and nothing in it to send them."""
        return bool(self.items) and not self.matches


def shelf(view: View) -> Shelf:
    """Return the library as it stands towards one person.

    An item fits where every word of one of its topics stands in one passage of what they care about; or two words of its title;
    or, of an item without topics, one long word of its title in what they need or in the deal. Private passages never count, nor
    do words of our own name. The score (a judgement of ours) adds, over what was hit, 2 for a topic or 1 for a title word × the
    weight of the passage × ``log(1 + n / n_with_it)``, so that a topic of many items tells little.
    """
    items = view.history.items
    if not items:
        return Shelf((), (), 0)
    given = tuple(Given(item, touch) for item in items if (touch := given_in(item, view.correspondence.ours)))
    had = {g.item.place for g in given}
    read = [(care, stems(care.text)) for care in cares(view)]
    name = _our_name(view)
    found = [match for item in items if item.place not in had and (match := _match(item, read, items, name))]
    return Shelf(tuple(sorted(found, key=lambda m: (-m.score, m.item.place))), given, len(items))


def given_in(item: Item, ours: Iterable[Touch]) -> Touch | None:
    """Return the touch of ours that gave an item: its link, its file name or its title stands in it, or it was attached."""
    named = _named(item)
    file = "" if item.link else _file_name(item)
    for touch in ours:
        if named.search(_composed(f"{touch.subject}\n{touch.text}")) or file in map(_composed, touch.files):
            return touch
    return None


@lru_cache(maxsize=4096)
def _named(item: Item) -> re.Pattern[str]:
    """Return what finds an item by its link or file name, or by its title where that is no chance phrase, as a whole."""
    if item.link:
        link = _composed(_TRACKING.sub("", _PLACE.sub("", item.place)).split("#")[0].rstrip("/?&"))
        names = [rf"(?<![\w@.-])(?:https?://)?(?:www\.)?{re.escape(link)}/?(?![\w-]|[./]\w)"]
    else:
        names = [rf"(?<!\w){re.escape(_file_name(item))}(?!\w)"]
    if len(item.title) >= _TITLE_LEAST:
        names.append(rf"(?<!\w){re.escape(_composed(item.title))}(?!\w)")
    return re.compile("|".join(names))


def _our_name(view: View) -> str:
    """Return what we are called: our own domains. A word in it is what we sell to everybody, and tells nothing of one."""
    settings = view.history.settings
    return " ".join(domain.casefold() for domain in (*settings.ours, *(own.rpartition("@")[2] for own in settings.me)))


def _match(item: Item, read: Read, items: Sequence[Item], name: str) -> Match | None:
    telling_words = [word for word in dict.fromkeys(item.title.split()) if not _in_name(word, name)]
    topics = [hit for topic in item.topics if not _in_name(topic, name) and (hit := _first(topic, read, of_title=False))]
    worded = [hit for word in telling_words if (hit := _first(word, read, of_title=True))]
    telling = [
        hit for hit in worded if not item.topics and hit.care.weight >= 2 and all(len(s) >= _TELLING for s in stems(hit.word))
    ]
    if not topics and len({stems(hit.word) for hit in worded}) < 2 and not telling:
        return None
    hits = [*topics, *worded]
    weighed = sorted(((_weight(hit, items), hit) for hit in hits), key=lambda pair: (-pair[0], pair[1].word))
    return Match(item, tuple(hit for _, hit in weighed), round(sum(weight for weight, _ in weighed), 6))


def _in_name(words: str, name: str) -> bool:
    return all(stem in name for stem in stems(words))


def _first(words: str, read: Read, *, of_title: bool) -> Hit | None:
    """Return the plainest passage that holds all of these words and is nobody's private matter."""
    wanted = stems(words)
    if not wanted:
        return None
    for care, theirs in read:
        if all(any(same(one, other) for other in theirs) for one in wanted) and not private(care.text):
            return Hit(" ".join(words.split()), care, of_title)
    return None


def _weight(hit: Hit, items: Sequence[Item]) -> float:
    wanted = stems(hit.word)
    having = sum(all(w in _words(item) for w in wanted) for item in items)
    return (_TITLE if hit.of_title else _TOPIC) * hit.care.weight * log(1 + len(items) / max(1, having))


@lru_cache(maxsize=4096)
def _words(item: Item) -> frozenset[str]:
    return frozenset(stems(" ".join((item.title, *item.topics))))


def _file_name(item: Item) -> str:
    return _composed(re.split(r"[/\\]", item.place)[-1])


def _composed(text: str) -> str:
    """Return a text so that the same letters are equal however they were typed: composed, small, on one line."""
    return " ".join(normalize("NFC", text).casefold().split())


def _line(text: str) -> str:
    return " ".join(text.split())
