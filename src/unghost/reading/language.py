"""Guess the language of a text by counting small words."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

# The commonest small words of each language; a word shared by several counts for each of them.
STOP_WORDS = {
    "en": "the a an and of to in is it you we i for on that this with are be have will not your our me can my do at or "
    "if was as"
    " from please thanks thank hi hello so but what how no yes by it's i'm don't let they he she would back out",
    "de": "der die das und ist nicht ich wir sie es ein eine einen dem den zu mit auf für von im in bin sind wird "
    "werden ihr ihre"
    " uns mir mich auch noch bitte danke sehr am ab bis vom zum zur aber oder wenn dass kein keine hallo nach "
    "bei wieder",
    "fr": "le la les un une des et est pas je nous vous il elle de du en à au aux pour que qui dans sur avec ne ce "
    "cette mon notre"
    " votre mais ou si merci bonjour suis sommes être plus jusqu'au c'est j'ai n'est l'on y très",
    "es": "el la los las un una y es no yo de del en a al para que por con se su mi nuestro lo le me nos pero o si "
    "gracias hola"
    " está estoy estamos muy más ya hasta le como cuando buenos días usted",
    "pt": "o a os as um uma e é não eu de do da dos das em no na para que por com se seu sua meu nosso mas ou obrigado "
    "obrigada"
    " olá está estou estamos muito mais já até você vocês bom dia ao à pelo pela dia",
    "nl": "de het een en is niet ik we wij je u van in op te voor met dat die zijn ben wordt uw ons mij me ook nog "
    "graag bedankt"
    " dank maar of als geen naar bij er aan tot om weer hallo beste even heb",
    "it": "il lo la i gli le un una e è non io di del della in a al per che con si suo mio nostro ma o se grazie "
    "buongiorno sono"
    " siamo molto più già fino ci vi mi da dal nel ho abbiamo anche come",
    "sv": "och är inte jag vi du ni det den en ett att för med på av till i som har kan ska vill tack hej men eller om "
    "så vår min"
    " er från åter kommer mig oss också när var ej",
    "da": "og er ikke jeg vi du i det den en et at for med på af til som har kan skal vil tak hej men eller om så "
    "vores min jer"
    " fra igen kommer mig os også når hvor ferie tilbage",
    "no": "og er ikke jeg vi du dere det den en et å for med på av til i som har kan skal vil takk hei men eller om så "
    "vår min"
    " fra igjen kommer meg oss også når hvor ferie tilbake",
    "fi": "ja on ei en minä me te se että kun olen olemme voi kiitos hei mutta tai jos niin meidän myös ole sitten "
    "vielä kanssa"
    " palaan takaisin lomalla asti teidän ovat",
    "pl": "i w na z do nie jest to się że jak o po za od dla ale lub jeśli dziękuję proszę dzień dobry jestem będę już "
    "mnie nas pan"
    " pani przez oraz są może",
    "cs": "a je v na z do ne to se že jak o po za od pro ale nebo pokud děkuji děkujeme prosím dobrý den jsem budu už "
    "mě nás"
    " jsme také však který není si by být",
}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LOOK_AT = 4000
_GLANCE = 500
_ENOUGH = 120  # as many votes as ten words of one language
_NOBODY: tuple[tuple[str, ...], int] = ((), 0)


@lru_cache(maxsize=1)
def _votes() -> dict[str, tuple[tuple[str, ...], int]]:
    """Return the languages of each small word, and what it counts for each: the less, the more share it."""
    found: dict[str, list[str]] = {}
    for language, words in STOP_WORDS.items():
        for word in set(words.split()):
            found.setdefault(word, []).append(language)
    return {word: (tuple(languages), 12 // len(languages)) for word, languages in found.items()}


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of the language a text is probably in, or an empty string where nothing tells.

    Each known small word votes for its languages, a word few languages share more than one that many do. The first 500
    characters decide where one language has three times the votes of any other, else the first 4,000. Chinese, Japanese, Korean
    and Cyrillic are told by their letters.
    """
    head = text[:_LOOK_AT]
    script = _by_script(head)
    if script:
        return script
    votes = _vote(head[:_GLANCE])
    if len(head) > _GLANCE and not _is_clear(votes):
        votes = _vote(head)
    return max(votes, key=lambda language: (votes[language], language == "en")) if votes else ""


def is_english(words: frozenset[str]) -> bool:
    """Say whether words in lower case are clearly English: more than four of its small words to each foreign one."""
    own, foreign = _sides()
    return len(words & own) > 4 * len(words & foreign)


@lru_cache(maxsize=1)
def _sides() -> tuple[frozenset[str], frozenset[str]]:
    """Return the small words that are English alone, and those that are not English at all."""
    english = frozenset(STOP_WORDS["en"].split())
    known = _votes()
    return frozenset(word for word in english if len(known[word][0]) == 1), frozenset(known) - english


def _vote(head: str) -> dict[str, int]:
    lower = head.lower()
    votes = _by_letters(lower)
    known = _votes()
    for word, count in Counter(_WORD.findall(lower.replace("’", "'"))).items():
        languages, weight = known.get(word, _NOBODY)
        for language in languages:
            votes[language] = votes.get(language, 0) + weight * count
    return votes


def _is_clear(votes: dict[str, int]) -> bool:
    first, second = sorted((0, 0, *votes.values()))[-1:-3:-1]
    return first >= _ENOUGH and first >= 3 * second


_SCRIPTS = (("ja", re.compile("[぀-ヿ]")), ("ko", re.compile("[가-힣]")), ("zh", re.compile("[一-鿿]")))
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_UKRAINIAN = re.compile("[іїєґ]")


def _by_script(head: str) -> str:
    if head.isascii():
        return ""
    for language, letters in _SCRIPTS:
        if letters.search(head):
            return language
    if len(_CYRILLIC.findall(head[:400])) * 2 > len(_WORD.findall(head[:400])) + 2:
        return "uk" if _UKRAINIAN.search(head.lower()) else "ru"
    return ""


# Letters that hardly occur elsewhere among these languages.
_LETTERS = {
    "de": "ß",
    "fr": "çœêû",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "pl": "łąęśżźń",
    "cs": "řěůč",
    "tr": "ğış",
}


def _by_letters(head: str) -> dict[str, int]:
    if head.isascii():
        return {}
    return {language: 6 for language, letters in _LETTERS.items() if any(letter in head for letter in letters)}
