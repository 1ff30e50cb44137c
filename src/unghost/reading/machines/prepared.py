"""A prepared text without any announcement: away, gone, received, slow, moved. Told by what every such text does and lacks.

Each of its sentences must belong to one of a few sorts (the absence, whom to ask, what happens to the mail, thanks, a greeting),
at least one of them the reason for the text; and nothing in it may be meant for one reader: no question, no name, no word of the
matter in hand, no absence that is over or still to come. Calling a person automatic is the worse error.
"""

from __future__ import annotations

import re

from unghost.reading.gated import Gated
from unghost.reading.machines import automatic_words
from unghost.reading.machines import prepared_words as words
from unghost.reading.machines.everybody import ABSENT_ELSEWHERE, LEFT, REASONS, Writer, is_for_everybody, listen
from unghost.reading.machines.everybody import LONGEST as LONGEST_WEIGHED
from unghost.reading.sentences import sentences
from unghost.reading.tables import entries

LONGEST = 800  # characters; prepared texts are shorter
_EARLY = 400  # characters within which such a text gives its reason
_MOST_SENTENCES = 25
_URGENT = 20  # letters, within which an urgent question stands before its mark
_SIGN_OFF_WORDS = 6
_ODD_WORDS = 12  # of the one sentence that may be anything: "Greetings from the mountains!"
_ENOUGH_SENTENCES = 3
_ODD_BESIDE_NUMBER = 3  # sentences of advice beside a ticket's number
_OFFERED = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.|\+?\d[\d ()/.-]{6,20}\d")  # an address or a number to turn to
_LINK = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,80}|(?:https?://|www\.)\S{1,200}")
_SUBJECT_WORD = re.compile(r"[^\W\d_]{5,}")
_WORD = re.compile(r"[^\W\d_]+")
# Long patterns that are asked together, or of texts most of which have nothing of them.
_MEANT = Gated(*(branch for sort in (words.PERSONAL, words.PERSONAL_ELSEWHERE, words.OVER) for branch in sort.branches))


def is_prepared(text: str, subject: str = "", recipients: bytes = b"") -> bool:
    """Say whether a text was prepared for anybody; ``recipients`` is the raw To header, whose names a greeting may hold."""
    if not text or len(text) > LONGEST or _greets(text, recipients):
        return False
    told = _unasked(text)
    if "?" in told or "？" in told:
        return False
    challenge = is_challenge(told)
    if not challenge and (_takes_up(subject, told) or not _has_reason(told)):  # what few have comes first
        return False
    if not _may_give_reason(told[:_EARLY]) or _is_meant_for_one(told):
        return False
    return challenge or _is_all_explained(told)


def _unasked(text: str) -> str:
    """Return the text without "Urgent?", where its first question is that one."""
    at = min((text.find(mark) for mark in "?？" if mark in text), default=-1)
    if at < 0 or words.URGENT_ASKED.search(text, max(0, at - _URGENT), at + 1) is None:
        return text
    return words.URGENT_ASKED.sub(".", text)


def is_impersonal(text: str, subject: str = "", recipients: bytes = b"") -> bool:
    """Say whether a text asks nothing, is meant for nobody in particular and has no sentence that prepared texts do not have."""
    if "?" in text or "？" in text or _greets(text, recipients) or _is_meant_for_one(text):
        return False
    return not _takes_up(subject, text) and _is_all_explained(text)


def is_weighed(text: str, subject: str, recipients: bytes, writer: Writer) -> bool:
    """Say whether a short text that asks nothing and names no reader outweighs what speaks for a person; see ``everybody``."""
    if not text or len(text) > LONGEST_WEIGHED or "?" in text or "？" in text or _greets(text, recipients):
        return False
    if not is_for_everybody(text, writer):  # most are not, and what is taken up only speaks against it
        return False
    return not _takes_up(subject, text) or is_for_everybody(text, writer, takes_up=True)


def is_challenge(text: str) -> bool:
    """Say whether a text asks its reader to prove that a person wrote."""
    return words.CHALLENGE.says(" ".join(text.split()))


def is_absent(text: str) -> bool:
    """Say whether a text speaks of an absence, and not of something else that is away or back."""
    return words.AWAY_ENGLISH.says(text) or ABSENT_ELSEWHERE.says(text)


def _may_give_reason(text: str) -> bool:
    heard = listen(text)
    return any(map(heard.maybe, (*REASONS, words.CHALLENGE)))


def _is_meant_for_one(text: str) -> bool:
    text = _LINK.sub(" ", text) if "." in text else text
    return _MEANT.says(text) or (words.TO_COME.says(text) and any(_is_to_come(s.text) for s in sentences(text)))


def _is_to_come(sentence: str) -> bool:
    """Say whether an absence is still to come; that an answer or a return is, prepared texts say too."""
    return words.TO_COME.says(sentence) and not (words.HANDLING.says(sentence) or words.BACK.search(sentence))


def _greets(text: str, recipients: bytes) -> bool:
    """Say whether the text opens with somebody's name."""
    match = words.NAMED.match(text[:100]) or words.LINE_OF_A_NAME.match(text[:100])
    if match is None or not match[1][0].isupper():
        return False
    name = match[1].lower()
    if words.POLITE.search(match[0].strip(" ,!:.\n–-")):
        return False
    return name not in words.GENERIC_NAMES and ("," not in match[0].rstrip()[:-1] or name.encode() in recipients.lower())


def _takes_up(subject: str, text: str) -> bool:
    """Say whether a text takes up a word of its subject, which is the matter in hand."""
    if not subject:
        return False
    spoken = {word for word in _SUBJECT_WORD.findall(subject.lower()) if word not in _ANY_SUBJECT}
    lower = text.lower()
    if not any(word in lower for word in spoken):
        return False
    return not spoken.isdisjoint(_WORD.findall(lower)) and not _may_give_reason(subject)


_ANY_SUBJECT = frozenset(
    entries(
        "about question message email request their please contact office urgent after until your yours anfrage nachricht ihre"
        " ihrer bitte votre demande message consulta mensaje pedido richiesta messaggio bericht vraag meddelande henvendelse"
    )
)


def _is_all_explained(text: str) -> bool:
    pieces = sentences(text)[:_MOST_SENTENCES]
    odd = 0
    numbered = words.RECEIVED.search(text) and (words.TIMED.search(text) or automatic_words.NUMBERED.search(text))
    allowed = _ODD_BESIDE_NUMBER if numbered else 1
    for number, piece in enumerate(pieces):
        if _OFFERED.search(piece.text) or words.EXPLAINED.says(piece.text):
            continue
        spoken = len(piece.text.split())
        own_line = number > 0 and text[piece.start - 1] == "\n"
        if own_line and number >= len(pieces) - 3 and spoken <= _SIGN_OFF_WORDS:
            continue
        odd += 1
        if numbered and odd <= allowed:
            continue
        if odd > allowed or spoken > _ODD_WORDS or len(pieces) < _ENOUGH_SENTENCES:
            return False
    return True


def _has_reason(text: str) -> bool:
    """Say whether the text gives a reason for itself, with what belongs to it."""
    heard = listen(text)
    if not any(map(heard.maybe, REASONS)):
        return False
    if heard.says(words.ENOUGH, text):
        return True
    received, timed = heard.says(words.RECEIVED, text), heard.says(words.TIMED, text)
    if received and (timed or words.OFFICE.says(text) or automatic_words.NUMBERED.search(text)):
        return True
    if timed and words.THANKS.says(text):
        return True
    if not (heard.says(LEFT, text) or heard.says(words.AWAY_ENGLISH, text) or heard.says(ABSENT_ELSEWHERE, text)):
        return False
    if words.ASK.says(text) or words.HANDLING.says(text) or _OFFERED.search(text):
        return True
    return words.THIRD.search(text) is None and (words.THANKS.says(text) or _is_away_and_back(text))


def _is_away_and_back(text: str) -> bool:
    """Say whether one sentence tells the absence and another one the return."""
    pieces = [s.text for s in sentences(text)]
    away = [n for n, piece in enumerate(pieces) if is_absent(piece) and not words.BACK.match(piece)]
    return bool(away) and any(words.BACK.search(piece) for piece in pieces[away[0] + 1 :])
