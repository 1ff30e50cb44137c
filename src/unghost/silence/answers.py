"""Does a reply of ours touch on what they asked? Precision first: only a reply that passes over a question leaves it open."""

from __future__ import annotations

import re
from collections.abc import Sequence

from unghost.domain.touch import Touch

# Fewest words of substance from which an ask counts as particular: an answer must then touch on it.
PARTICULAR = 3
# Words are compared by their first letters, so that endings do not matter.
STEM = 5

_WORD = re.compile(r"[^\W\d_]{3,}|\d+")
_OPENERS = (
    "yes|no|yep|nope|sure|of course|certainly|absolutely|done|sent|attached|enclosed|here (?:is|are|you)|on (?:its|their|the) way"
    "|(?:they|we|i|you|it|he|she) (?:can|do|does|did|are|is|will|would)|ja|nein|klar|gerne|natürlich|anbei|oui|non|bien sûr"
    "|ci-joint|(?:la |le |les |en )?voici|hier (?:ist|sind|is)|aquí|aqui|ecco|här|her er"
    "|bifogat|bifogad|vedlagt|vedhæftet|bijgevoegd|oheisena"
    "|sí|claro|adjunto|sim|não|em anexo|tak|nie|ano|sì|certo|jo|nej|graag|natuurlijk"
)
# A name and a greeting may stand before the answer: "Hi Anna, yes".
_SHORT_ANSWER = re.compile(rf"^\W*(?:[\w’'.-]+[,!]?\s+){{0,3}}(?:{_OPENERS})\b", re.IGNORECASE)
# Asking whether anything is still missing says that something was given.
_ANYTHING_ELSE = re.compile(
    r"\b(?:(?:anything|something) else|autre chose|sonst noch|algo más|mais alguma coisa|qualcos'altro|nog iets|något mer)\b",
    re.IGNORECASE,
)
_COMMON_WORDS = """
the and you your for with from that this what when where which who how can could would will shall are is was were does did have
has had our they them not but about into than then there here please need know want any some more much many let get got send
also just still day today tomorrow week thanks thank dear hello best regards
der die das und sie ihr ihre für mit von dass wie was wann wir uns ist sind bitte können haben noch auch
les des une pour avec vous nous que qui est sont dans votre merci bonjour
por favor para con que los las una del como cual gracias hola pode uma obrigado
"""
_COMMON = frozenset(_COMMON_WORDS.split())


def words_of(text: str) -> set[str]:
    """Return the words of substance in a text, in small letters, each cut to its first five."""
    return {word[:STEM] for word in _WORD.findall(text.casefold()) if word not in _COMMON}


def answers(asked: str, replies: Sequence[Touch]) -> bool:
    """Say whether any of our replies touches on what was asked.

    It does where it shares a word of substance; where it opens like an answer to a question ("Yes, ..."); or, for an ask too
    short to be particular, where the first reply brings a number or an attachment.
    """
    wanted = words_of(asked)
    if not wanted or any(wanted & words_of(reply.text) for reply in replies):
        return True
    first = replies[0] if replies else None
    if first is None:
        return False
    if _ANYTHING_ELSE.search(first.text):
        return True
    if _SHORT_ANSWER.match(first.text) and ("?" in asked or len(wanted) < PARTICULAR):
        return True
    return len(wanted) < PARTICULAR and (first.attachments > 0 or any(c.isdigit() for c in first.text))
