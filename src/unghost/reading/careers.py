"""Read what a network's notice says of somebody's work: who has a new post, which, and where."""

from __future__ import annotations

import re
from dataclasses import dataclass

from unghost.reading.tables import later

LONGEST = 4_000
"""Characters of a notice that are read: its news stands at the top, the rest invites to look at more."""
PROMOTION = "promotion"
NEW_JOB = "new_job"
RETIREMENT = "retirement"

_SMALL = "van|von|de|der|den|da|di|du|del|la|le|bin|al|ten|zu"
_N = rf"(?P<name>[^\W\d_a-z][\w'’.-]*(?: (?:(?:{_SMALL}) ){{0,2}}[^\W\d_a-z][\w'’.-]*){{1,3}}?)"
_WHERE = r"(?i:at|with|bei|chez|en|na|no|bij|hos|in)"
_AS = r"(?i:as|als|comme|en tant que|como|para)"
_POST = r"(?i:position|job|role|post|chapter|stelle|aufgabe|poste|emploi|puesto|empleo|cargo|emprego|funç[ãa]o|functie|baan)"
_ROLE = rf"(?: (?:{_AS} )?(?:(?i:an?|the|de|una?|uma?|eine?) )?(?!{_WHERE} )(?P<role>[^.,;:!\n|]{{2,80}}?))?"
_FIRM = rf"(?: {_WHERE} (?P<firm>[^\W_a-z][^.,;:!\n|(]{{0,60}}?))?"
_END = r"(?=[.,;:!\n|(]|$| (?i:after|following|this|last|on|as)\b)"
_HIS = r"(?i:his|her|their|the|a|son|sa|su|zijn|haar|seu|sua|o|pelo|pela)"
_SHAPES = (
    rf"(?i:congratulate|say congrat(?:s|ulations) to|wish|congratulations to) {_N} (?i:on|for|in) (?i:starting )?(?:{_HIS} )?"
    rf"(?P<what>(?i:new )(?:{_POST})|(?i:promotion|recent promotion))" + _ROLE + _FIRM + _END,
    rf"{_N} (?i:has |is |just |recently )*(?i:started|starting|starts|has|accepted|begins|began|landed) "
    rf"(?i:a |an |his |her |their )?(?P<what>(?i:new )(?:{_POST}))" + _ROLE + _FIRM + _END,
    rf"{_N} (?i:is now|is the new|now works as|is starting as|started as|will be|becomes|became) (?:(?i:an?|the) )?"
    rf"(?P<role>[^.,;:!\n|]{{2,80}}?) (?i:at|with) (?P<firm>[^\W_a-z][^.,;:!\n|(]{{0,60}}?)" + _END,
    rf"{_N} (?i:has been|was|got|is being|has just been) (?P<what>(?i:promoted))(?i: to)?" + _ROLE + _FIRM + _END,
    rf"{_N} (?i:has |recently |just )*(?P<what>(?i:changed jobs|joined))(?: (?P<firm>[^\W_a-z][^.,;:!\n|(]{{0,60}}?))?" + _END,
    rf"{_N} (?i:has |is |just )*(?P<what>(?i:retired|retiring))" + _END,
    rf"(?i:gratulieren sie|gratuliere) {_N} (?i:zur|zum|zu seiner|zu ihrer) (?P<what>(?i:neuen? )(?:{_POST}|(?i:position|job))"
    r"|(?i:beförderung))" + _ROLE + _FIRM + _END,
    rf"{_N} (?i:hat) (?i:jetzt |nun )?(?P<what>(?i:eine neue |einen neuen )(?:{_POST}))(?i: angetreten| begonnen)?"
    + _ROLE
    + _FIRM
    + _END,
    rf"(?i:félicitez) {_N} (?i:pour|à l'occasion de) {_HIS} (?P<what>(?i:nouveau |nouvel )(?:{_POST})|(?i:promotion))"
    + _ROLE
    + _FIRM
    + _END,
    rf"{_N} (?i:a commencé|occupe|a pris) (?P<what>(?i:un nouveau |un nouvel )(?:{_POST}))" + _ROLE + _FIRM + _END,
    rf"(?i:felicita a|felicite a|parabenize|dê os parabéns a) {_N} (?i:por|pelo|pela) (?:{_HIS} )?"
    rf"(?P<what>(?i:nuevo |novo |nova |nueva )(?:{_POST})|(?i:ascenso|promoção))" + _ROLE + _FIRM + _END,
    rf"{_N} (?i:ha empezado|ha comenzado|tiene|iniciou|começou|tem) (?i:en |em )?"
    rf"(?P<what>(?i:un nuevo |um novo |uma nova )(?:{_POST}))" + _ROLE + _FIRM + _END,
    rf"(?i:feliciteer) {_N} (?i:met) {_HIS} (?P<what>(?i:nieuwe )(?:{_POST})|(?i:promotie))" + _ROLE + _FIRM + _END,
    rf"{_N} (?i:is begonnen aan|heeft) (?P<what>(?i:een nieuwe )(?:{_POST}))" + _ROLE + _FIRM + _END,
)
_SHAPE = tuple(later(shape, re.MULTILINE) for shape in _SHAPES)
_GATE = later(
    r"\b(?:new|now|promot|chang|join|retir|start|became|becomes|will be|neue|beförder|nouve|nuev|nov[oa]|nieuwe|ascenso)",
    re.IGNORECASE,
)
_NONE = later(
    r"\b(?:anniversar\w*|birthday|years? at|celebrat\w+ \d|jubiläum|geburtstag|anniversaire|aniversario|aniversário|jubileum"
    r"|verjaardag|is hiring|jobs? (?:for you|alert)|looking for a|open to work|could be|might be|years? ago)\b",
    re.IGNORECASE,
)
_PROMOTED = later(r"promot|beförder|ascenso|promoç", re.IGNORECASE)
_NO_NAME = frozenset(["you", "your", "the", "this", "that", "they", "we", "i", "our", "people", "network", "connections"])


@dataclass(frozen=True, slots=True)
class Career:
    """One change of somebody's work: ``kind`` new_job, promotion or retirement; role and firm empty where they are not named.

    ``quote`` is the passage, as written.
    """

    kind: str
    name: str
    role: str
    firm: str
    quote: str


def careers(text: str) -> tuple[Career, ...]:
    """Return the changes a notice tells of, in order, one a line at most. Anniversaries, birthdays and openings are none."""
    found = []
    for line in text[:LONGEST].split("\n"):
        clean = line.strip()
        if 8 <= len(clean) <= 400 and _GATE.search(clean) and not _NONE.search(clean) and not clean.endswith("?"):
            one = next((c for shape in _SHAPE if (m := shape.search(clean)) and (c := _career(m))), None)
            found += [one] if one else []
    return tuple(found)


def _career(match: re.Match[str]) -> Career | None:
    said = match.groupdict()
    name = said["name"].strip(" .-")
    if name.split()[0].casefold() in _NO_NAME:
        return None
    what = said.get("what") or ""
    kind = PROMOTION if _PROMOTED.search(what) else RETIREMENT if "retir" in what.casefold() else NEW_JOB
    return Career(kind, name, (said.get("role") or "").strip(), (said.get("firm") or "").strip(), match.group().strip())
