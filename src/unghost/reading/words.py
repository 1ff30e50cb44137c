"""Read what a person's own words do: ask, promise, decide, name a time, free us, wish us well."""

from __future__ import annotations

import re
from datetime import datetime

from unghost.domain.message import Precision
from unghost.domain.said import Role, Said, When
from unghost.reading.asks import asks
from unghost.reading.courtesy import body, frees, is_courtesy
from unghost.reading.dates import Found, find_dates
from unghost.reading.decisions import decisions
from unghost.reading.gated import Gated, Heard
from unghost.reading.opt_out import opt_out
from unghost.reading.promises import promises
from unghost.reading.sensitive import is_sensitive
from unghost.reading.sentences import LIMIT, Sentence, sentences


def said(text: str, sent: datetime, locale: str = "") -> Said:
    """Return what a text does in its writer's own words, as meant at the moment it was sent.

    ``text`` is the visible text without quotes and signature; ``locale`` ("de", "en-GB") helps with dates. Every quote is a slice
    of ``text``. Linear in its length; only the first 8,000 characters are read.
    """
    head = text[:LIMIT]
    heard = Heard(head)
    pieces = sentences(head)
    found = find_dates(head, sent, locale)
    own = body(pieces)
    asked = asks(head, own, heard)
    yes, no = decisions(head, own, heard)
    return Said(
        asks=asked,
        promises=promises(head, own, found, heard),
        yes=yes,
        no=no,
        when=_when(head, own, found, heard),
        opt_out=opt_out(head, heard),
        frees=frees(head, own, heard),
        courtesy=not asked and yes is None and no is None and is_courtesy(own),
        sensitive=is_sensitive(head, heard),
    )


_AGAIN = Gated(
    r"\b(?:(?:come|get|check|circle|reach|call|write|ping|ring|touch|ask|try|contact|talk|speak|chat|mail|e-?mail"
    r"|text|catch|hit|give|drop|bug|nudge|poke|knock|approach|remind|revert|connect)(?: (?:back|again|out|base|up"
    r"|in|me|us|him|her|them|to|with|on|a (?:call|ring|shout|line|bell|nudge|note)))+"
    r"|reconnect|revisit|re-?visit|re-?open (?:it|this|the)|regroup|resume|restart|pick (?:it|this|things) up"
    r"|follow up|touch base|recontact\w*|re-?approach|look at (?:it|this|that) again|start again"
    r"|think about it again|park (?:it|this)|put (?:it|this|me) (?:on|in) (?:ice|hold|your (?:calendar|diary))"
    r"|set (?:yourself )?a reminder|remind me|happy to (?:chat|talk|meet|look|speak)|let['’]?s (?:talk|speak|chat"
    r"|reconnect|meet|touch|revisit|pick|wait|look|catch|circle|park|discuss|see|do it|leave it|regroup)"
    r"|(?:melden|rufen|fragen|schreiben|kommen|probieren|versuchen) sie|(?:melde|frag|ruf|schreib|komm"
    r"|probier) (?:dich|mich|mir|uns|an|noch|wieder)|sprechen wir|reden wir|wieder (?:melden|sprechen|ansprechen"
    r"|aufgreifen|vorlegen)|recontact\w*|relanc\w+|rappel\w+|reven(?:ez|ons)|repren\w+ contact|reparl\w+"
    r"|on en reparle|revoyons"
    r"|(?:contáct|contact|llám|llam|escríb|escrib)\w*(?:me|nos)|vuelva|volvamos|retom\w+|hablamos|hablemos"
    r"|hablar de nuevo|contacte|contate|ligue|volte|fale (?:comigo|connosco|conosco)|falamos|falemos|ricontatt\w+"
    r"|richiam\w+|risentiamo|riparliam\w+|ci sentiamo|si faccia (?:vivo|sentire)|bel me|neem (?:\w+ ){0,4}contact"
    r"|kom (?:\w+ ){0,3}terug|spreken we|mail me"
    r"|hör av (?:dig|er)|återkom\b|kontakta (?:mig|oss)|ring (?:mig|oss)|vi hörs|vend tilbage|kontakt (?:mig|meg"
    r"|os|oss)|ta (?:\w+ )?kontakt|skriv til|ring til|la oss (?:snakke|prates)|ota(?:kaa)? yhteyttä"
    r"|palataan asiaan|proszę (?:\w+ )?(?:zadzwonić|odezwać|napisać|wrócić)|wróćmy|ozvěte se|zavolejte|vraťme se"
    r"|napište)\b",
)
_NOT_BEFORE = Gated(
    r"\b(?:not|nothing|nobody|no one|don['’]t|do not|won['’]t|cannot|can['’]t|isn['’]t|never|never mind|nicht"
    r"|nichts|pas|rien|no|nada|não|non|niente|niet|niets|inte|inget|ikke|intet|ei|nie|ne)\b.{0,60}?\b(?:before"
    r"|until|till|til|prior|bis|vor|avant|jusqu\w*|antes|hasta|até|prima|fino|voor|tot|före|förrän|innan|før"
    r"|ennen|przed|před|do|this side)\b"
    r"|\b(?:erst|seulement|pas avant|no antes|solo a partir|só|pas|först|først|vasta|dopiero|až|nur nach|only"
    r"|earliest|not this side)\b.{0,30}$",
)
_BUSY = Gated(
    r"\b(?:swamped|busy|buried|slammed|tied up|snowed|flat out|underwater|under water|crazy|hectic|drowning"
    r"|overloaded|full up|stretched|at capacity|on hold|frozen|freeze|blocked|no time|can['’]t (?:look|think|deal"
    r"|do anything)|moratorium|booked solid|booked up|eingespannt|ausgelastet|land unter|keine zeit|viel zu tun"
    r"|débordé\w*|surchargé\w*|gelé\w*|pas le temps|a tope|liad[oa]s?|desbordad[oa]s?|sin tiempo|saturad[oa]s?"
    r"|ocupad[oa]s?|sem tempo"
    r"|atolad[oa]s?|sobrecarregad[oa]s?|pres[oi] fino|impegnat[oi]|sommers[oi]|oberat[oi]|druk|geen tijd|vol tot"
    r"|fullt upp|fullbokad\w*|ingen tid|travlt|travelt|optaget|opptatt|kiire\w*|zajęt\w+|zawalen\w+"
    r"|zaneprázdněn\w*|inte tid)\b",
)
_PLANS = Gated(
    r"\b(?:budgets?|fiscal year|financial year|planning|contract (?:ends|expires|runs|is up|renews)|renewal|tied"
    r"|we plan|then we (?:plan|look|decide|start)|when we (?:plan|budget|look|start|review)|haushalt"
    r"|budgetplanung|exercice|presupuesto|orçamento|budget)\b",
)
_DECIDES = Gated(
    r"\b(?:board|committee|council|management|trustees|directors?|governing body|panel|cfo|ceo|boss|partners?"
    r"|team|group|friends|shareholders|owners?|jury|parish|senate|assembly|steering|meeting)\b.{0,60}\b(?:meets?"
    r"|meeting|votes?|decid\w+|decision|signs?|approv\w+|looks? at|sits?|discuss\w*|wants?|reviews?|gathers?)\b"
    r"|\bmeeting\b.{0,30}\b(?:on|in)\b|\b(?:we|they|he|she)(?:['’]ll| will)? (?:decide|vote|meet|choose|sign"
    r"|approve)s?\b|\b(?:decision|approval|vote|board meeting|sign-?off|verdict|tender closes|award)\b"
    r"|\b(?:entscheid\w+|vorstand\w*|aufsichtsrat|sitzung|freigabe|gremium|geschäftsführung|gemeinderat|décision"
    r"|décid\w+|comité|conseil|direction|decisión|decid\w+|comité|junta|consejo|decisão|conselho|direção|reunião"
    r"|decision[ei]|decider\w+|consiglio|riunione|beslis\w+|besluit\w*|bestuur|directie|vergadering|beslut\w*"
    r"|styrelse\w*|ledning\w*|beslutning\w*|bestyrelse\w*|styre\w*|ledelse\w*|päät\w+|johtoryhm\w+|hallitus"
    r"|decyzj\w+|zarząd\w*|rada|rozhodn\w+|představenstv\w*|vedení|decidiamo)\b",
)
_RETURNS = Gated(
    r"\b(?:(?:i|he|she|we|they)(?:['’]m|['’]s|['’]re|['’]ll be| am| is| are| will be)? (?:\w+ )?(?:back|out|away"
    r"|off|travel\w*|on (?:leave|vacation|holiday|holidays|annual leave|pto|the road))|back (?:in the office"
    r"|at (?:work|my desk)|on|from|in)|return(?:ing|s)?|(?:bin|sind|ist) (?:\S+ ){0,5}(?:zurück|weg|unterwegs"
    r"|im urlaub|nicht da|wieder da)|wieder (?:da|im (?:büro|haus|dienst)|erreichbar)|zurück|de retour|absent\w*"
    r"|en congé\w*|en vacances|vuelvo|regreso|de vacaciones|fuera|estarei|estou (?:fora|de férias)|de férias"
    r"|volto|regresso"
    r"|rientr\w+|in ferie|sono via|torno|terug|met vakantie|op vakantie|afwezig|tillbaka|åter\b|på semester"
    r"|bortrest|tilbage|tilbake|på ferie|bortreist|palaan|lomalla|wracam|wrócę|na urlopie|vrátím|na dovolené"
    r"|zpět)\b",
)
_ELLIPTIC_WORDS = 4


def _when(text: str, pieces: list[Sentence], found: list[Found], heard: Heard) -> When | None:
    """Return the time they name for things to go on: the first asking us to come again, else a return, a decision, any other."""
    best: tuple[int, When] | None = None
    if not found:
        return None
    busy = heard.maybe(_BUSY) and any(heard.search(_BUSY, piece) for piece in pieces)
    place = 0
    for item in found:
        while place < len(pieces) and pieces[place].end <= item.start:
            place += 1
        if place >= len(pieces) or item.start < pieces[place].start:
            continue
        role = _role(item, pieces[place], heard, busy=busy)
        quote = text[pieces[place].start : pieces[place].end][:300]
        rank = _RANKS[role]
        if best is None or rank < best[0] or (rank == best[0] and quote == best[1].quote and _finer(item, best[1])):
            best = rank, When(item.date, item.precision, quote, role)
    return best[1] if best else None


_RANKS = {Role.CONTACT_AGAIN: 0, Role.RETURN: 1, Role.DECISION: 2, Role.OTHER: 3}


def _finer(item: Found, than: When) -> bool:
    """Say whether a day is named after a vaguer time of which it is a part ("the March meeting on the 11th")."""
    return item.precision is Precision.DAY and than.precision is not Precision.DAY and item.date.month == than.date.month


def _role(item: Found, piece: Sentence, heard: Heard, *, busy: bool) -> Role:
    words = piece.text[:600]
    before = words[: max(0, item.start - piece.start) + 12]
    if words.endswith("?"):
        return (
            Role.CONTACT_AGAIN
            if heard.search(_AGAIN, piece, words) and not re.match(r"(?:shall|should|may|can) (?:we|i)\b", words, re.I)
            else Role.OTHER
        )
    if heard.search(_NOT_BEFORE, piece, before) or heard.search(_BUSY, piece, words) or _asks_us_again(piece, words, heard):
        return Role.CONTACT_AGAIN
    if _elliptic(item, piece) and (busy or (_LATER_WORD.match(words) and not heard.search(_DECIDES, piece, words))):
        return Role.CONTACT_AGAIN
    if heard.search(_RETURNS, piece, words):
        return Role.RETURN
    if heard.search(_DECIDES, piece, words):
        return Role.DECISION
    return Role.CONTACT_AGAIN if heard.search(_PLANS, piece, words) and _STARTS.search(words) else Role.OTHER


_STARTS = re.compile(
    r"\b(?:starts?|begins?|opens?|resets?|runs? (?:until|through|till)|ends?|expires?|is up|renews?|then|till|until)\b", re.I
)
_LATER_WORD = re.compile(
    r"^(?:(?:maybe|perhaps|probably|only|rather|better|again|hopefully|sorry,?|vielleicht|lieber) )?(?:not before"
    r"|after|once|from|until|erst|nach|ab|après|pas avant|después|tras|no antes|depois|após|dopo|non prima|na"
    r"|niet voor|efter|inte före|etter|ikke før|po|jälkeen|next|nächste\w*|later)\b",
    re.I,
)
_WE_WRITE = re.compile(
    r"^(?:i|we)(?:['’]ll| will| shall)\b|\bi(?:['’]ll| will) (?:call|write|ask|ring|contact|get back|come back"
    r"|check|be in touch|mail|e-?mail)\b",
    re.I,
)


def _asks_us_again(piece: Sentence, words: str, heard: Heard) -> bool:
    return bool(heard.search(_AGAIN, piece, words)) and not _WE_WRITE.search(words) and not words.endswith("?")


def _elliptic(item: Found, piece: Sentence) -> bool:
    rest = len(piece.text.split()) - len(piece.text[max(0, item.start - piece.start) : item.end - piece.start].split())
    return rest <= _ELLIPTIC_WORDS
