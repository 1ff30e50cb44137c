"""What an automatic reply says: when they are back, whom to ask meanwhile, and whether they have left for good."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from unghost.domain.message import Delegate, NamedDate
from unghost.reading.acts.sensitive import is_sensitive
from unghost.reading.dates.find import Found, find_dates
from unghost.reading.dates.loose_days import loose_days
from unghost.reading.gated import Gated
from unghost.reading.machines.delegates import delegates
from unghost.reading.machines.everybody_words import AGAIN, AWAY, GONE
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
    r"\b(?:repl(?:y|ies)|answer(?:s|ing)?|respon(?:d|se|ses|ding)|hear from me|read(?:ing)?|catch up|in the office"
    r"|hopefully|at the desk"
    r"|(?:phone|post) gets|dry land|available again|reachable again"
    r"|antworten?|antworte|beantworte\w*|lese\w*|hoffentlich|répond\w*|rentre\w*|réponses?|lit|lecture|respond\w+|contest\w+"
    r"|incorpor\w+|rispond\w+|rispost\w+|reincorpor\w+"
    r"|lees|antwoord\w*|svarar|svarer|leser|läser|genåbner|gjenåpner|paikalla|otwiera\w*|powrót|powrocie|odpisz\w+|odpowi\w+"
    r"|otevírá\w*|odpovím|ozvu|döner\w*|ответ\w+)\b"
    r"|戻|通常|回复|回來|返信|" + "|".join(AGAIN.branches),
    re.I,
)
# "From the 30th" alone is a return, where the sentence names no absence.
_FROM = re.compile(
    r"\b(?:from|as of|ab(?: dem)?|à partir du|à compter du|dès le|a partir del?|desde(?: el)?|dal|vanaf|per"
    r"|från(?: och med)?|fra(?: og med)?"
    r"|od|с|з)\s?$",
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
    r"|\bei (?:ole )?enää (?:työskentele|töissä|palveluksessa)|\bjäänyt eläkkeelle\b|\b(?:nie pracuj\w+ (?:już|u nas|w)"
    r"|już nie pracuj\w+|nie jest już|odeszła?|przeszła? na emeryturę)\b|\b(?:již|už) (?:ne|v) ?(?:pracuj\w*"
    r"|společnosti|zaměstnan\w*)|\bjiž (?:u nás )?nepracuj\w*|\bodešla? (?:z|do důchodu)\b"
    r"|退職|退社|異動|离职|離職|退休|已不在|不再任职|퇴사|퇴직|больше не работа|уволил",
)
_TO = re.compile(
    r"\b(?:until|till|through|bis(?: zum)?|jusqu['’]au|hasta(?: el)?|até(?: ao?)?|fino (?:al|all['’]|a)|tot(?: en met)?|t/m"
    r"|till? och med|t\.?o\.?m\.?|till?|til og med|do|aż do|do dnia)\s?$",
    re.I,
)
# Days of every week.
_WEEKLY = re.compile(
    r"\b(?:mon|tue|wed|thu|mo|di|mi|do|lun|mar|ma|ti)\w{0,7}\.?\s?(?:[-–]|to|bis|à|a|tot|till|til|do)\s?(?:tue|wed|thu"
    r"|fri|sat|sun|mi|do|fr|sa"
    r"|mer|jeu|ven|mié|jue|vie|gio|wo|vr|on|to|pt)\w{0,8}\b|\b\w+days and \w+days\b|\bevery (?:mon|tue|wed|thu|fri|sat|sun)",
    re.I,
)
# The machine speaks of the message it answers.
_ABOUT_OURS = re.compile(
    r"\b(?:your (?:message|e-?mail|mail|note)|ihre nachricht|votre message)\W{1,4}[\"“«„]|\bautomat\w+ response to\b", re.I
)


def absence(text: str, subject: str, sent: datetime | None, locale: str = "", sender: str = "") -> Absence:
    """Return what an automatic reply says, nothing of it from what it quotes. Without ``sent`` there is no return date.

    ``sender`` is the address it came from, which is no delegate.
    """
    cut = _CUT.search(text[:_LIMIT])
    own = text[: cut.start()] if cut and text[: cut.start()].strip() else text[:_LIMIT]
    left = bool(_LEFT.search(own) or GONE.search(own))
    back = None if left or sent is None else _return_date(own, sent, locale) or _return_date(subject, sent, locale)
    return Absence(back, delegates(own, sender.lower()), is_sensitive(own) or is_sensitive(subject), left)


def _return_date(text: str, sent: datetime, locale: str) -> NamedDate | None:
    found = find_dates(text, sent, locale)
    away_to = max((item.last for item in found if item.until or item.is_range), default=sent.date())
    loose = loose_days(text, max(sent.date(), away_to))
    found = [item for item in found if not any(_corrects(other, item) for other in loose)]
    loose = [item for item in loose if not any(f.start < item.end and item.start < f.end for f in found)]
    pieces = sentences(text)
    habits = _WEEKLY.search(text) is not None
    for items in (found, [] if habits else loose):
        cued = [item for item in items if _cued(item, text, pieces)]
        if cued:
            best = max(cued, key=lambda item: _nearness(item, text))
            if not best.until or items is loose:
                return _named(best, best.last if best.is_range and best.last > best.date else best.date, text)
    last_away = [
        item
        for item in (*found, *loose)
        if (item.until or item.is_range or _TO.search(text, max(0, item.start - 16), item.start))
        and not _about_ours(item, pieces)
    ]
    if last_away:
        best = max(last_away, key=lambda item: item.last)
        return _named(best, best.last if best.is_range else best.date, text)
    return None


def _corrects(loose: Found, item: Found) -> bool:
    """Say whether a day with its month was taken for something shorter, by a reader of another language."""
    return not item.is_range and item.start < loose.end and loose.start < item.end < loose.end and item.date != loose.date


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
    begins = _FROM.match(text, item.start) or _FROM.search(text, max(piece.start, item.start - 14), item.start)
    if begins and not item.until and not AWAY.search(piece.text):
        return True
    return bool(_BACK.search(text, max(piece.start, item.start - 60), item.start)) or (
        bool(_BACK.search(text, item.end, min(piece.end, item.end + 40))) and not item.until
    )


def _nearness(item: Found, text: str) -> tuple[int, int]:
    """Prefer a day close to the return word, best behind it; "until" names the last day away."""
    cues = [m.end() for m in _BACK.finditer(text, max(0, item.start - 60), item.start)]
    behind = _BACK.search(text, item.end, item.end + 40)
    gap = min(item.start - cues[-1] if cues else 60, behind.start() - item.end + 8 if behind else 60)
    return (-1 if item.until else 0, -gap)
