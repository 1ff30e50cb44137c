"""Does a reply of ours touch on what they asked? Precision first: only a reply that passes over a question leaves it open."""

from __future__ import annotations

import re
from collections.abc import Sequence

from unghost.domain.touch import Touch

# Fewest words of substance from which an ask counts as particular: an answer must then touch on it.
PARTICULAR = 3
# An ask with fewer words of substance ("And then?") is taken as answered by whatever we wrote.
TELLING = 2
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
# A greeting may stand before the answer: "Hi Anna, yes".
_SHORT_ANSWER = re.compile(rf"^\W*(?:[^\n,!]{{1,40}}[,!]\s+)?(?:{_OPENERS})\b", re.IGNORECASE)
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


# An ask for money is paid by an amount of money, whatever words stand around it.
_PRICE = re.compile(
    r"\b(?:pric\w+|costs?|quotes?|quotation|estimate|how much|invoice|fee"
    r"|preis\w*|kost\w*|angebot|kostenvoranschlag|rechnung|devis|prix|tarif|combien|facture|precio\w*|presupuesto|cuánto|factura|prezz[oi]|preventivo|quanto|fattura|prijs\w*|offerte|hoeveel|preço"
    r"|orçamento|fatura|pris\w*|offert|cena|cenę|oferta|ofertę|wycen\w+)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"[£€$¥₹]\s?\d|\d\s?(?:[£€$¥₹]|eur\b|euros?\b|usd|gbp|chf|sek|nok|dkk|kr\b|pln|zł)|\d[.,]\d{2}\b|\d{3,}", re.IGNORECASE
)


def _touches_on(wanted: set[str], reply: Touch) -> bool:
    """Say whether a reply shares a word with an ask: one that it states, or two that it only asks about in turn."""
    asked = set().union(*map(words_of, reply.said.asks))
    stated = reply.text
    for ask in reply.said.asks:
        stated = stated.replace(ask, " ")
    return bool(wanted & words_of(stated)) or len(wanted & asked) >= TELLING


def words_of(text: str) -> set[str]:
    """Return the words of substance in a text, in small letters, each cut to its first five."""
    return {word[:STEM] for word in _WORD.findall(text.casefold()) if word not in _COMMON}


def answers(asked: str, replies: Sequence[Touch]) -> bool:
    """Say whether any of our replies touches on what was asked.

    It does where it shares a word of substance; where a price was asked and an amount is named; where it opens like an answer to
    a question ("Yes, ..."); or, for an ask too short to be particular, where the first reply brings a number or an attachment.
    """
    wanted = words_of(asked)
    first = replies[0] if replies else None
    if first is None:
        return not wanted
    if len(wanted) < TELLING or any(_touches_on(wanted, reply) for reply in replies):
        return True
    if _ANYTHING_ELSE.search(first.text) or (_PRICE.search(asked) and any(_MONEY.search(reply.text) for reply in replies)):
        return True
    if _SHORT_ANSWER.match(first.text) and ("?" in asked or len(wanted) < PARTICULAR):
        return True
    return len(wanted) < PARTICULAR and (first.attachments > 0 or any(c.isdigit() for c in first.text))
