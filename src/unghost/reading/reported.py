"""What a call note reports: what they asked, what they or we promised. Notes are written by us, in the third person."""

from __future__ import annotations

import re
from datetime import datetime

from unghost.domain.said import Promise, Said
from unghost.reading.dates.find import named_dates
from unghost.reading.opt_outs.opt_out import opt_out
from unghost.reading.sentences import sentences

_FLAGS = re.IGNORECASE
# They want something of us: asks, wants, needs; the same in the languages of the notes.
_ASKED = re.compile(
    r"\b(?:ask(?:s|ed|ing)? (?:for|if|whether|about|us|me|how|what|when)|want(?:s|ed)|would like|need(?:s|ed)|request(?:s|ed)"
    r"|bittet|bat um|möchte|will (?:wissen|haben)|fragt|braucht|wünscht"
    r"|demande|souhaite|voudrait|veut|a besoin"
    r"|pide|pidió|quiere|necesita|pregunta|pede|pediu|quer|precisa"
    r"|chiede|vuole|vorrebbe|ha bisogno|vraagt|wil|heeft nodig|vill ha|vill veta|frågar|ber om|ønsker|spør|prosi|chce|pyta)\b",
    _FLAGS,
)
# They will do something.
_THEIRS = re.compile(
    r"\b(?:(?:he|she|they)(?:'ll| will| is going to| are going to)|promis(?:ed|es)"
    r"|will (?:call|ring|write|come back|get back|let)|calls? back|rings? back|decides?|meldet sich"
    r"|(?:ruft|kommt) (?:\w+ )?zurück|gibt bescheid|entscheide[nt]"
    r"|rappelle|revient|décide|nous dira|me dira|llama|llamará|vuelve a|decide|retorna|liga de volta|richiama|ci dirà"
    r"|belt terug|komt terug|beslist|återkommer|ringer tillbaka|bestämmer|oddzwoni|zdecyduje)\b",
    _FLAGS,
)
# We will do something.
_OURS = re.compile(
    r"\b(?:I(?:'ll| will| am going to)|we(?:'ll| will)|I (?:send|prepare|check|find out)|ich (?:schicke|sende|kläre|prüfe|melde)"
    r"|wir (?:schicken|senden)|je (?:lui |leur )?(?:envoie|prépare|vérifie)|nous envoyons|le envío|envío|envio|mando|preparo"
    r"|stuur|ik stuur|jag skickar|wyślę)\b",
    _FLAGS,
)


def reported(note: str, at: datetime, locale: str = "") -> Said:
    """Return what a note about a live call says they asked and promised; every quote is a verbatim sentence of the note.

    What we promised in it counts as an ask of theirs that is open until we keep it. No yes or no is read from a note: the user
    can record a truth.
    """
    asks: list[str] = []
    promises: list[Promise] = []
    for sentence in sentences(note):
        quote = note[sentence.start : sentence.end].strip()
        if _ASKED.search(quote) or _OURS.search(quote):
            asks.append(quote)
        elif _THEIRS.search(quote):
            named = next(iter(named_dates(quote, at, locale)), None)
            promises.append(Promise(quote, named.date if named else None, named.precision if named else None))
    return Said(asks=tuple(asks), promises=tuple(promises), opt_out=opt_out(note))
