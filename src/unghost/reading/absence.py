"""What an automatic reply says: when they are back, whom to ask meanwhile, and whether they have left for good."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from unghost.domain.message import Delegate, NamedDate
from unghost.reading.dates import Found, find_dates
from unghost.reading.gated import Gated
from unghost.reading.sensitive import is_sensitive
from unghost.reading.sentences import Sentence, sentences

_LIMIT = 8_000


@dataclass(frozen=True, slots=True)
class Absence:
    """What one automatic reply says. ``return_date`` is the first day back as written, or the last day away where only that is.

    ``delegates`` are the addresses offered instead; ``sensitive`` where illness, birth or loss is the reason; ``left`` where the
    person is gone for good or has handed the matter over.
    """

    return_date: NamedDate | None = None
    delegates: tuple[Delegate, ...] = ()
    sensitive: bool = False
    left: bool = False


_BACK = re.compile(
    r"\b(?:back|return(?:s|ing|ed)?|resum\w+|re-?open\w*|opens? again|opening again|available again"
    r"|reachable again|in the office again|at my desk|repl(?:y|ies)|answer(?:s|ing)?|respon(?:d|se|ses|ding)"
    r"|hear from me|read(?:ing)? (?:my )?(?:e-?)?mails?|catch up"
    r"|zurück|wieder|antworten?|antworte|beantworte\w*|retour|revien\w+|reprend\w*|rentre\w*|répond\w*|rouvr\w*|réouvert\w*"
    r"|repris\w*"
    r"|vuelv\w+|volve\w*|abrimos|abriremos|nuev\w+|regres\w+|retom\w+|respond\w+|contest\w+|reincorpor\w+|incorpor\w+|reabr\w+"
    r"|volt\w+"
    r"|retorn\w+|reabert\w+"
    r"|terug|weer|heropen\w*|lees|antwoord\w*|rient\w+|torn\w+|riapr\w+|operativ\w+|nuovamente|rispond\w+|åter\w*|tillbaka"
    r"|svarar|tilbage|tilbake"
    r"|svarer|igen|igjen|öppnar|genåbner|gjenåpner|åbner|åpner|palaa\w*|takaisin|paikalla|avaa\w*|jälleen|wraca\w*|wrócimy"
    r"|ponownie|otwiera\w*|wrócę|powrót|powrocie|odpiszę|odpowiem|zpět|otevírá\w*|otevře\w*|vrátí\w*"
    r"|vrac\w+|odpovím)\b"
    r"|戻|復帰|再開|通常|恢复|返回|回复|回來|回来|복귀",
    re.I,
)
_CUT = re.compile(
    r"^[ \t]*(?:-{3,} ?(?:original|ursprüngliche|message d|mensaje orig|mensagem orig|oorspronk|messaggio orig"
    r"|ursprung|oprindelig|opprinnelig|wiadomość|původní)?.*|original message:.*|_{5,}"
    r"|(?:on|le|am|el|em|op|il|den)\b.{4,200}(?:wrote|écrit|schrieb|escribió|escreveu|schreef|scritto"
    r"|skrev)\s?:.*|>.*)$",
    re.I | re.M,
)
_LEFT = Gated(
    r"\bno longer (?:with|at|works?|working|employed|part of|in this (?:role|position)|a member|be with|handles?"
    r"|handling|responsible|active|monitor\w* by)\b|\b(?:has|have|had|['’]ve|['’]s) (?:now |recently |since "
    r"|already |sadly )?left (?:the |our )?(?!a\b|you|me|my|it|for the day|early)"
    r"(?:company|firm|organi[sz]ation|business|team|\w+)\b(?! (?:message|note|voicemail))|\bleft (?:the"
    r"|our) (?:company|firm|organi[sz]ation|business|practice)\b|\b(?:does|do|did)(?:n['’]?t| not) work (?:here"
    r"|at|for|with)\b"
    r"|\b(?:my|was my|is my|their|her|his) last (?:working )?day\b|\b(?:has|have|['’]ve|is|am"
    r"|now) (?:\w+ )?retired\b|\b(?:his|her|my) retirement\b|\bmoved on (?:from|to)\b|\b(?:resigned|departed"
    r"|been relieved|relieved from|ceased to|parted ways|stepped down|been terminated|been laid off|laid off"
    r"|let go)\b"
    r"|\bnot (?:any ?more|longer) (?:active|working|employed|with)\b|\b(?:passed away|deceased)\b"
    r"|\bhas moved to (?:a )?(?:new|another|different) (?:role|position|team|department|company)\b|\btook (?:a"
    r"|another) (?:new )?(?:job|position|role)\b|\b(?:changed|new) roles?\b"
    r"|\bnicht (?:mehr|länger)\b.{0,50}\b(?:tätig|beschäftigt|unternehmen|mitarbeiter|zuständig|bei uns"
    r"|angestellt|arbeite\w*|erreichbar unter)\b|\b(?:unternehmen|firma|haus|betrieb)\b.{0,20}\b(?:verlassen"
    r"|ausgeschieden)\b|\bausgeschieden\b|\b(?:in|im) (?:den )?(?:wohlverdienten )?ruhestand\b|\bin rente\b"
    r"|\bletzter arbeitstag\b"
    r"|\bne (?:travaille|fait|suis|fais|collabore)\b.{0,12}\bplus\b|\bn['’](?:est|exerce|occupe) plus\b|\b(?:a|ai"
    r"|ayant) quitté\b|\bdroits à la retraite\b|\ben retraite\b|\b(?:parti|partie|départ) (?:à"
    r"|en) (?:la )?retraite\b|\bdernier jour\b|\ba cessé ses fonctions\b"
    r"|\bya no (?:trabaj|form|labor|est[áo]|colabor|pertene)\w*|\b(?:ha|he) dejado (?:de trabajar|la empresa"
    r"|la compañía|de formar|el cargo)|\bdej[óé] (?:la empresa|de trabajar)|\b(?:se ha|me he|se) jubil\w+"
    r"|\búltimo día\b|\bcausado baja\b"
    r"|\b(?:já|ja) não (?:trabalh|colabor|faz|faço|est[áo]|integr|exer|pertenc)\w*|\bnão (?:trabalh\w+|faz|faço"
    r"|integr\w+|colabor\w+|atu\w+|pertenc\w+)(?: parte)? mais\b|\b(?:deixou|deixei|saiu|saí) (?:a|da"
    r"|de trabalhar|a nossa|d\w+) ?(?:empresa|companhia|equip\w+|organização|trabalhar)?|\bmais não (?:faz"
    r"|trabalha)\b|\bnão faz mais parte\b|\b(?:reformou-se|aposentou-se|aposentad[oa]|reformad[oa])\b"
    r"|\búltimo dia\b|\bdesligad[oa] da\b"
    r"|\bnon (?:lavor|collabor|fa |faccio|è|sono|ricopr|oper)\w*.{0,14}\bpiù\b|\bha lasciato\b|\bin pensione\b"
    r"|\bultimo giorno\b|\buit dienst\b|\bniet (?:meer|langer)\b.{0,25}\b(?:werkzaam|dienst|werk\w*|bij ons"
    r"|actief)\b|\b(?:werk|werkt) (?:hier |er )?niet (?:meer|langer)\b|\b(?:met|pensioen gegaan"
    r"|gaat met) pensioen\b|\blaatste werkdag\b|\bheeft (?:ons bedrijf|de organisatie|het bedrijf|\w+) verlaten\b"
    r"|\b(?:har|hon|han|jag) (?:har )?slutat\b|\b(?:arbetar|jobbar) inte längre\b|\binte längre (?:kvar|anställd"
    r"|i tjänst)\b|\b(?:gått|går) i pension\b|\bsista (?:arbets)?dag\b|\b(?:er|har) (?:fratrådt|sluttet|sluttet"
    r"|fratrådt)\b|\b(?:arbejder|arbeider|jobber) (?:ikke )?(?:ikke )?(?:længere|lenger)\b|\bikke (?:længere"
    r"|lenger) (?:ansat|ansatt|her)\b|\b(?:gået|gått) (?:på|av med) pension\w*\b|\bsidste (?:arbejds)?dag\b"
    r"|\bsiste (?:arbeids)?dag\b"
    r"|\bei (?:ole )?enää (?:työskentele|töissä|palveluksessa)|\bjäänyt eläkkeelle\b|\b(?:nie pracuje|nie pracuję"
    r"|już nie pracuj\w+|nie jest już|odeszła?|przeszła? na emeryturę)\b|\b(?:již|už) (?:ne|v) ?(?:pracuj\w*"
    r"|společnosti|zaměstnan\w*)|\bjiž (?:u nás )?nepracuj\w*|\bodešla? (?:z|do důchodu)\b"
    r"|退職|退社|異動|离职|離職|退休|已不在|不再任职|퇴사|퇴직|больше не работа|уволил",
)
_MINE = re.compile(
    r"\b(?:be|been|being) (?:sent|forwarded|delivered) (?:to|by)\b|\byour (?:message|e-?mail|mail) to\b"
    r"|\bsent (?:to|from)\b|\bfrom:|\bmessage-id\b|\bmailto:",
    re.I,
)
_TO = re.compile(
    r"\b(?:until|till|through|bis(?: zum)?|jusqu['’]au|hasta(?: el)?|até(?: ao?)?|fino (?:al|all['’]|a)|tot(?: en met)?|t/m"
    r"|till? och med|t\.?o\.?m\.?|till?|til og med|do|aż do|do dnia)\s?$",
    re.I,
)
# The machine speaks of the message it answers.
_ABOUT_OURS = re.compile(
    r"\b(?:your (?:message|e-?mail|mail|note)|ihre nachricht|votre message)\W{1,4}[\"“«„]|\bautomat\w+ response to\b", re.I
)
_ADDRESS = re.compile(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9][\w-]{0,62}(?:\.[\w-]{1,62}){1,6}")
_NAME = re.compile(r"(?:[^\W\d_][^\W\d_.'’-]*(?:['’-][^\W\d_]+)*\.?)")
_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "herr",
        "frau",
        "herrn",
        "hr",
        "fr",
        "monsieur",
        "madame",
        "mme",
        "m",
        "señor",
        "señora",
        "sr",
        "sra",
        "sr.",
        "dra",
        "dra.",
        "eng",
        "ing",
        "sig",
        "signora",
        "dott",
        "dott.ssa",
        "de",
        "den",
        "der",
        "van",
        "von",
        "di",
        "da",
        "dr.",
        "mr.",
        "mrs.",
        "ms.",
        "prof.",
        "pani",
        "pan",
        "paní",
        "colleague",
        "meine",
        "kollegin",
        "kollegen",
    ]
)
_NOT_NAMES = frozenset(
    [
        "please",
        "contact",
        "email",
        "e-mail",
        "mail",
        "write",
        "call",
        "reach",
        "kindly",
        "for",
        "in",
        "the",
        "if",
        "urgent",
        "urgently",
        "matters",
        "until",
        "my",
        "our",
        "your",
        "i",
        "you",
        "we",
        "they",
        "at",
        "bitte",
        "kontaktieren",
        "wenden",
        "sie",
        "sich",
        "an",
        "in",
        "dringenden",
        "fällen",
        "meine",
        "unsere",
        "merci",
        "contacter",
        "cas",
        "d'urgence",
        "urgence",
        "pour",
        "vous",
        "pouvez",
        "contacte",
        "escriba",
        "urgencias",
        "asuntos",
        "urgente",
        "urgentes",
        "em",
        "caso",
        "assuntos",
        "rivolgersi",
        "per",
        "urgenze",
        "neem",
        "voor",
        "spoed",
        "vragen",
        "contacta",
        "hälsningar",
        "under",
        "kiireelliset",
        "asiat",
        "kontakta",
        "kontakt",
        "vid",
        "ved",
        "w",
        "sprawach",
        "proszę",
        "compras",
        "sales",
        "support",
        "this",
        "that",
        "these",
        "any",
        "all",
        "immediate",
        "assistance",
        "questions",
        "questions?",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "correspond",
        "voortaan",
        "note",
        "es",
        "le",
        "la",
        "el",
        "los",
        "il",
        "en",
        "no",
        "to",
        "of",
        "and",
        "or",
        "by",
        "is",
        "new",
    ]
)


def absence(text: str, subject: str, sent: datetime | None, locale: str = "") -> Absence:
    """Return what an automatic reply says, nothing of it from what it quotes. Without ``sent`` there is no return date."""
    cut = _CUT.search(text[:_LIMIT])
    own = text[: cut.start()] if cut and text[: cut.start()].strip() else text[:_LIMIT]
    left = bool(_LEFT.search(own))
    back = None if left or sent is None else _return_date(own, sent, locale) or _return_date(subject, sent, locale)
    return Absence(back, _delegates(own), is_sensitive(own) or is_sensitive(subject), left)


def _return_date(text: str, sent: datetime, locale: str) -> NamedDate | None:
    found = find_dates(text, sent, locale)
    if not found:
        return None
    pieces = sentences(text)
    cued = [item for item in found if _cued(item, text, pieces)]
    last_away = [
        item
        for item in found
        if (item.until or item.is_range or _TO.search(text, max(0, item.start - 16), item.start))
        and not _about_ours(item, pieces)
    ]
    if cued:
        best = max(cued, key=lambda item: _nearness(item, text))
        return _named(best, best.last if best.is_range and best.last > best.date else best.date, text)
    if last_away:
        best = max(last_away, key=lambda item: item.last)
        return _named(best, best.last if best.is_range else best.date, text)
    return None


def _named(item: Found, day: date, text: str) -> NamedDate:
    return NamedDate(day, item.precision, text[item.start : item.end])


def _around(item: Found, pieces: list[Sentence]) -> Sentence | None:
    return next((piece for piece in pieces if piece.start <= item.start < piece.end), None)


def _about_ours(item: Found, pieces: list[Sentence]) -> bool:
    piece = _around(item, pieces)
    return piece is not None and bool(_ABOUT_OURS.search(piece.text))


def _cued(item: Found, text: str, pieces: list[Sentence]) -> bool:
    piece = _around(item, pieces)
    if piece is None or item.is_range or _ABOUT_OURS.search(piece.text):
        return False
    return bool(_BACK.search(text, max(piece.start, item.start - 60), item.start)) or (
        bool(_BACK.search(text, item.end, min(piece.end, item.end + 40))) and not item.until
    )


def _nearness(item: Found, text: str) -> tuple[int, int]:
    """Prefer a day the return word stands before and close to, then the later one; "until" names the last day away."""
    cues = [m.end() for m in _BACK.finditer(text, max(0, item.start - 60), item.start)]
    gap = item.start - cues[-1] if cues else 45
    return (-1 if item.until else 0, -gap)


def _delegates(text: str) -> tuple[Delegate, ...]:
    found: dict[str, Delegate] = {}
    for piece in sentences(text):
        if _MINE.search(piece.text):
            continue
        for match in _ADDRESS.finditer(text, piece.start, piece.end):
            address = match.group().rstrip(".").lower()
            found.setdefault(
                address, Delegate(address, _name_before(text, piece.start, match.start()), text[piece.start : piece.end])
            )
    return tuple(found.values())


def _name_before(text: str, start: int, end: int) -> str:
    """Return the last run of capitalised words in front of an address, without titles, or nothing."""
    runs: list[list[str]] = [[]]
    last = start
    for match in _NAME.finditer(text, max(start, end - 90), end):
        word = match.group()
        gap = text[last : match.start()]
        if gap.strip(" ") and runs[-1]:
            runs.append([])
        last = match.end()
        lower = word.lower()
        if lower in _TITLES:
            continue
        if word[0].isupper() and lower.rstrip(".") not in _NOT_NAMES:
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
    named = [run for run in runs if run]
    return " ".join(named[-1][-4:]).strip(".,") if named else ""
