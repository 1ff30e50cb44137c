"""Was this text prepared for everybody? Weighed, not matched: each sort of evidence counts for it or against it.

For it speak that it says so itself, an absence, a day on which things go on, how mail is treated here, whom to turn to
meanwhile, the writer in the third person; against it whatever belongs to one reader: a question, a name, the matter in hand,
somebody else's absence, a next step, sentences that notices do not have. Calling a person automatic is the worse error, so
doubt counts for the person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from unghost.reading.acts.sensitive import is_sensitive
from unghost.reading.gated import Gated, Heard, Together
from unghost.reading.machines import automatic_words, prepared_words
from unghost.reading.machines import everybody_words as words
from unghost.reading.machines.standing_words import MONTHS, WEEKDAYS
from unghost.reading.sentences import Sentence, sentences

LONGEST = 400  # characters; what is longer is judged by ``prepared`` alone
_ENOUGH = 4
_REASONED = 2  # below this nothing else helps
_MOST_SENTENCES = 10
_SHORT = 4  # words of a sentence that may be a sigh or a greeting
_REASON = 8  # words of the first sentence, which may be any reason: "Sawdust flies again"
_WORD = re.compile(r"[^\W_]+")
_DAY = re.compile(r"\d")
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.")

LEFT = Gated(automatic_words.LEFT.pattern)
ABSENT_ELSEWHERE = Gated(automatic_words.ABSENT_ELSEWHERE.pattern)
# What is asked of every short text without a question: in one pass.
REASONS = (
    LEFT,
    ABSENT_ELSEWHERE,
    prepared_words.ENOUGH,
    prepared_words.RECEIVED,
    prepared_words.AWAY_ENGLISH,
    prepared_words.TIMED,
)
_AT_ONCE = Together(*REASONS, *words.CORE, words.AGAIN)

_FOR_SENTENCES = (
    words.AWAY,
    words.AGAIN,
    words.HABIT,
    words.PROMISED,
    words.WE_RETURN,
    words.ARRIVED,
    words.INSTEAD,
    words.GONE,
    words.MACHINE,
    prepared_words.HANDLING,
    prepared_words.THANKS,
    prepared_words.POLITE,
    prepared_words.ASK,
    prepared_words.OFFICE,
    words.CLOSING,
    words.UNTIL,
)
_OWN_SORTS = (words.HABIT, words.PROMISED, words.MACHINE, words.GONE, words.TO_ALL)
# "Herr Kern ist ...", "Bo is away": somebody by title or first name.
ANOTHER = re.compile(
    r"\b(?:Mrs?|Ms|Herrn?|Frau|Madame|Monsieur|Mme|Señora?|Sra?|Signora?|Signor|Mevrouw|Meneer|Dhr|Fru|Pani?)\b\.? [A-ZÀ-Ž]"
    r"|(?:^|[.!;,] )(?!The |We |It |This |That |Everyone |Everybody |All |Nobody |Work |Office |Shop |Wir |Das |Alles "
    r"|Nous |On |Tout |Todo "
    r"|Allt |Vi |Jag |Jeg |Ich |Ik |Je |Here |There |Desk |What |Who |Zaak |Verstas |Paja |Praxis |Werkstatt |Laden "
    r"|Toimisto |Biuro |Kontoret )"
    r"[A-ZÀ-Ž][a-zà-ž]{1,12} (?:is|['’]s|ist|est|está|è|är|er|jest|je) (?!closed|shut|geschlossen|zu\b|fermé|cerrad"
    r"|chius|gesloten|dicht"
    r"|toe\b|stängt|lukket|zamkn|zavř|kiinni)"
)


@dataclass(frozen=True, slots=True)
class Writer:
    """What is known of the writer beside the text: the words of the name, and whether the address is a role's."""

    names: frozenset[str] = frozenset()
    role: bool = False


@lru_cache(maxsize=4)
def listen(text: str) -> Heard:
    """Return what a short text may say of all that makes one prepared."""
    return Heard(text, _AT_ONCE)


def is_for_everybody(text: str, writer: Writer, *, takes_up: bool = False) -> bool:
    """Say whether a text that asks nothing and greets nobody by name was prepared for everybody.

    ``takes_up`` where it takes up a word of its subject, which is the matter in hand. Linear in the length of the text.
    """
    heard = listen(text)
    if not any(map(heard.maybe, words.CORE)):
        return False
    core = 6 * heard.says(words.MACHINE, text) + _reason(heard, text)
    if core < _REASONED:
        return False
    pieces = sentences(text)[:_MOST_SENTENCES]
    spoken = [word for piece in pieces if len(piece.text.split()) > 2 for word in _WORD.findall(piece.text.lower())]
    named = not writer.names.isdisjoint(spoken)
    weight = core + _beside(heard, text) + 2 * named + writer.role
    if weight + 1 < _ENOUGH:  # not even where nothing speaks against it
        return False
    against = _against(heard, text, pieces, named=named) + 3 * takes_up
    pure = against == 0 and not _begins_oddly(heard, pieces)
    return weight + pure - against >= _ENOUGH


def _reason(heard: Heard, text: str) -> int:
    """Weigh the reason of the text: absence and return, departure, habit, receipt."""
    dated = (heard.maybe(words.AGAIN) or heard.maybe(words.UNTIL)) and _names_a_day(text)
    away = heard.says(words.AWAY, text) or is_sensitive(text)
    again = dated and heard.says(words.AGAIN, text)
    until = dated and not again and heard.says(words.UNTIL, text)
    weight = 2 * away + 2 * again + until + (again and heard.says(words.WE_RETURN, text))
    weight += 2 * heard.says(words.PROMISED, text)
    weight += 3 * (heard.says(words.GONE, text) or heard.says(LEFT, text))
    if heard.maybe(words.HABIT):
        habits = sum(heard.search(words.HABIT, piece) is not None for piece in sentences(text)[:_MOST_SENTENCES])
        weight += 2 + habits if habits else 0
    return weight + 3 * heard.says(words.ARRIVED, text)


def _names_a_day(text: str) -> bool:
    if _DAY.search(text):
        return True
    spoken = set(_WORD.findall(text.lower()))
    return not (spoken.isdisjoint(WEEKDAYS) and spoken.isdisjoint(MONTHS))


def _beside(heard: Heard, text: str) -> int:
    """Weigh what belongs to such texts besides: somebody to turn to, what happens to the mail, politeness to all, the house."""
    weight = int(heard.says(words.INSTEAD, text)) + int(_ADDRESS.search(text) is not None)
    return weight + sum(
        heard.says(sort, text) for sort in (prepared_words.HANDLING, prepared_words.THANKS, words.TO_ALL, words.HOUSE)
    )


def _against(heard: Heard, text: str, pieces: list[Sentence], *, named: bool) -> int:
    """Weigh what belongs to one reader; of a writer who is ``named``, "she" is no third person."""
    weight = 3 * heard.says(words.JOINT, text)
    if not named:
        other = heard.says(words.THIRD, text) or ANOTHER.search(text) is not None
        weight += 3 * other
    weight += 3 * any(_is_personal(heard, piece) for piece in pieces)
    weight += 4 * heard.says(prepared_words.OVER, text)
    weight += 2 * heard.says(prepared_words.TO_COME, text)
    return weight + sum(_odd(heard, number, piece) for number, piece in enumerate(pieces))


def _is_personal(heard: Heard, piece: Sentence) -> bool:
    if not (heard.search(prepared_words.PERSONAL, piece) or heard.search(prepared_words.PERSONAL_ELSEWHERE, piece)):
        return False
    return not any(heard.search(sort, piece) for sort in _OWN_SORTS)


def _begins_oddly(heard: Heard, pieces: list[Sentence]) -> bool:
    """Say whether the first sentence tells something else, and calmly: "Measures are right." """
    first = pieces[0] if pieces else None
    return first is not None and not first.text.endswith("!") and not any(heard.search(sort, first) for sort in _FOR_SENTENCES)


def _odd(heard: Heard, number: int, piece: Sentence) -> int:
    """Weigh a sentence that notices do not have; the first may be any reason, the last a name."""
    if any(heard.search(sort, piece) for sort in _FOR_SENTENCES) or _ADDRESS.search(piece.text):
        return 0
    spoken = len(piece.text.split())
    if heard.search(words.YOU, piece):
        return 3
    if number == 0:
        return 0 if spoken <= _SHORT or heard.search(words.HOUSE, piece) else 1 if spoken <= _REASON else 2
    return 1 if spoken <= _SHORT else 2
