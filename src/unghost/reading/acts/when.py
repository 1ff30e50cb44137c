"""Find the time a text names for things to go on, and what it is for."""

from __future__ import annotations

import re

from unghost.domain.message import Precision
from unghost.domain.said import Role, When
from unghost.reading.acts.promises import is_come_back
from unghost.reading.dates.find import Found
from unghost.reading.dates.returning import is_return
from unghost.reading.gated import Gated, Heard
from unghost.reading.sentences import Sentence

_AGAIN = Gated(
    r"\b(?:(?:get|check|circle|reach|call|telephone|write|ping|ring|touch|ask|try|contact|talk|speak|chat|mail|e-?mail"
    r"|text|catch|hit|give|drop|bug|nudge|poke|knock|approach|remind|revert|connect)(?: (?:back|again|out|base|up"
    r"|in|me|us|him|her|them|to|with|on|a (?:call|ring|shout|line|bell|nudge|note)))+"
    r"|come (?:back|again)|reconnect|revisit|re-?visit|re-?open (?:it|this|the)|regroup|resume|restart|pick (?:it|this|things) up"
    r"|follow up|touch base|recontact\w*|re-?approach|look at (?:it|this|that) again|start again"
    r"|think about it again|park (?:it|this)|put (?:it|this|me) (?:on|in) (?:ice|hold|your (?:calendar|diary))"
    r"|set (?:yourself )?a reminder|remind me|happy to (?:chat|talk|meet|look|speak)|let['’]?s (?:talk|speak|chat"
    r"|reconnect|meet|touch|revisit|pick|wait|look|catch|circle|park|discuss|see|do it|leave it|regroup)"
    r"|(?:melden|rufen|fragen|schreiben|probieren|versuchen) sie|(?:melde|frag|ruf|schreib"
    r"|probier) (?:dich|mich|mir|uns|an|noch|wieder)|komm\w* sie (?:\S+ ){0,5}(?:auf (?:mich|uns)|zurück|wieder)|sprechen wir"
    r"|reden wir|wieder (?:melden|sprechen|ansprechen"
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
    r"\b(?:up to (?:my|our|his|her|their|the) (?:\w+ )?(?:ears?|necks?|eyes|eyeballs|elbows|knees|chins?|armpits|gills|neck)"
    r"|over (?:my|our|his|her|their) heads?|in over (?:my|our) heads?|run off (?:my|our) feet|rushed off (?:my|our) feet"
    r"|up the wall|chock-?a-?block|no (?:spare )?(?:capacity|minute|head ?space)|hands (?:are )?full|out of (?:time|hands))\b",
    r"\b(?:(?:bis )?über (?:beide|die) ohren|bis (?:zum|an den|über den) (?:hals|kopf|kragen)|alle hände voll|kopf voll|im stress"
    r"|unter wasser|ausgebucht|komplett voll|überlastet|(?:tot )?over (?:mijn|mn|m['’]n|onze|zijn|haar|de) oren|handen vol"
    r"|omkomen? in"
    r"|kom\w* om in|volgeboekt|tot aan mijn nek)\b",
    r"\b(?:sous l['’]eau|tête sous l['’]eau|par-dessus la tête|jusqu['’]au cou|noyé\w*|submergé\w*|sous pression"
    r"|pas une minute|(?:bras|mains) plein\w+)\b",
    r"\b(?:hasta (?:arriba|el cuello|las orejas|los ojos|las cejas)|al cuello|agobiad[oa]s?|sin un minuto|até (?:o pescoço"
    r"|ao pescoço|às orelhas"
    r"|à cabeça|aos olhos|o nariz)|afogad[oa]s?|assoberbad[oa]s?|enterrad[oa]s? em|sem mãos a medir|con el agua al cuello)\b",
    r"\b(?:fino al collo|fin sopra i capelli|fin sopra la testa|con l['’]acqua alla gola|strapien[oi]|incasinat[oi]"
    r"|senza respiro|full(?:t)? upp|fullt? opp"
    r"|upp över öronen|över öronen|över huvudet|knökfull\w*|fuldt? optaget|(?:op|opp) over ørerne|til op over|over ørene"
    r"|til halsen|fullt program)\b",
    r"\b(?:korviani myöten|kädet täynnä|hukun|hukumme|po uszy|po szyję|urwanie głowy|ręce pełne|až po uši|nad hlavu|plné ruce)\b",
)
# "After that we look at it", where the day was named just before.
_AFTERWARDS = Gated(
    r"\b(?:after (?:that|this|it|which)|afterwards?|then|once (?:that|this|it)['’]?s? (?:is )?(?:over|done|behind us|through"
    r"|out of the way)|thereafter)"
    r",? (?:\S+ ){0,3}(?:look|talk|see|speak|think|pick|return|revisit|go on|discuss|start|meet|have (?:time|a look|air|room))\b"
    r"|\b(?:look|talk|see|speak|think|revisit|discuss|ring|call|write|bell|shout|line"
    r"|try)(?: \S+){0,4} (?:after (?:that|this|it)|afterwards|thereafter|then)\b",
    r"\b(?:danach|dann|anschließend|hinterher|später) (?:\S+ ){0,2}(?:schau|seh|red|sprech|reden|guck|kümmer|prüf|nehm|überleg"
    r"|wieder)\w*",
    r"\b(?:daarna|nadien|dan|erna) (?:\S+ ){0,2}(?:kijk|praat|prat|zie|spreek|spreken|pak|bekijk|overleg|denk|heb)\w*",
    r"\b(?:ensuite|après (?:ça|cela|quoi)|après|puis),? (?:\S+ ){0,3}(?:regard|verr|voi|parl|reparl|repren|discut|étudi)\w*",
    r"\b(?:después|luego|tras eso),? (?:\S+ ){0,3}(?:ve(?:mos|remos)|mir|habl|retom|revis|estudi)\w*",
    r"\b(?:depois|a seguir|após isso),? (?:\S+ ){0,3}(?:ve(?:mos|remos)|olh|fal|retom|convers|analis)\w*",
    r"\b(?:dopo|poi|in seguito),? (?:\S+ ){0,3}(?:ved|guard|parl|riparl|riprend|valut)\w*",
    r"\b(?:därefter|sedan|efter det|sen|derefter|herefter|etterpå|etter det|så) (?:\S+ ){0,2}(?:titta|tittar|ser|pratar|kollar"
    r"|tar|kigger|snakker|taler|diskuter\w*)\b",
    r"\b(?:sen jälkeen|sitten) (?:\S+ ){0,2}(?:katso|puhu|palat|mieti)\w*|\b(?:potem|później) (?:\S+ ){0,2}(?:spojrzymy"
    r"|zobaczymy|porozmawiamy|wrócimy|przyjrzymy)"
    r"|\b(?:pak|poté|potom) (?:\S+ ){0,3}(?:podíváme|vrátíme|promluvíme|probereme|uvidíme)\b",
)
# They, or somebody they speak for, come to us.
_TURNS = Gated(
    r"\b(?:he|she|they|who|and|but)(?:['’]ll| will| is going to| are going to| would)? (?:\w+ ){0,2}(?:be in touch|(?:get|come"
    r"|report|be|write) back"
    r"|contact you|call you|ring you|write|phone you|let you know|answer|reply|respond|turn to you|reach out|get in touch)\b"
    r"|\bwill (?:\w+ )?(?:be in touch|(?:get|come|report|be) back (?:to|with) you|contact you|call you|ring you|write to you"
    r"|let you know|get in touch)\b",
    r"\b(?:meldet|melden|melde) (?:sich|uns|mich)\b|\b(?:ruft|schreibt|antwortet|kommt auf sie|wendet sich)\b|\b(?:wird"
    r"|werden) (?:sich|sie|ihnen) ",
    r"\b(?:vous|te) (?:recontact|rappel|répond|contact|écri|appell)\w+|\brevien(?:t|dra) vers\b|\breprend(?:ra)? contact\b"
    r"|\bdonner(?:a|ont) des nouvelles\b",
    r"\b(?:le|la|les|os) (?:llamará|escribirá|contactará|responderá|contestará|llama|escribe)\b"
    r"|\bse pondrá(?:n)? en contacto\b|\blhe (?:liga|ligará|escreve"
    r"|responde|responderá)\b|\b(?:vai|irá) (?:ligar|escrever|responder|contactar|entrar em conta[ct]*o)\b"
    r"|\bentrará em conta[ct]*o\b",
    r"\bsi (?:farà|fa) (?:vivo|viva|sentire|risentire)\b|\b(?:la|vi|ti) (?:contatterà|richiamerà|chiamerà|ricontatta"
    r"|richiama)\b|\b(?:le|vi) (?:scriverà|risponderà)\b",
    r"\bneemt (?:\S+ ){0,4}contact\b|\bkomt (?:\S+ ){0,4}(?:erop |op )?terug\b|\b(?:belt|mailt|schrijft) (?:u|je|jou|jullie)\b"
    r"|\blaat (?:\S+ ){0,3}weten\b",
    r"\bhör (?:själv )?av sig\b|\båterkommer\b|\b(?:ringer|skriver|kontaktar) (?:er|dig)\b|\bvender (?:selv )?tilbage\b"
    r"|\b(?:kontakter|ringer|skriver til) (?:dig|jer|deg|dere)\b"
    r"|\btar (?:selv )?kontakt\b|\b(?:ottaa|hän ottaa) yhteyttä\b|\bpalaa asiaan\b|\b(?:odezwie|skontaktuje|zgłosi) się\b"
    r"|\b(?:zadzwoni|napisze)\b|\bozve se\b",
)
_VISIT = Gated(
    r"\b(?:must|should|have to|do|please|why don['’]t you|welcome to|love (?:you )?to) (?:all |both )?come (?!back\b|again\b)",
    r"\bcome (?:and |to |over and |down and |by and |back and |again and )?(?:see|visit|taste|try|look|stay|have|watch|meet"
    r"|join|enjoy|admire)\b"
    r"|\bpay us a visit\b|\bcome (?:by|over|round|down|along)\b|\bbe our guests?\b|\b(?:visit|join) us\b",
    r"\b(?:kommen sie|kommt|komm) (?:\S+ ){0,5}(?:besuchen|vorbei|probieren|kosten|schauen|ansehen|zu uns|feiern|essen)\b"
    r"|\bbesuchen sie uns\b|\bseien sie unser",
    r"\b(?:venez|viens|passez|passe) (?:\S+ ){0,5}(?:voir|goûter|visiter|déguster|dîner|boire)\b|\brendez-nous visite\b",
    r"\b(?:ven|venga|vengan|venid|tiene que venir|tenéis que venir|pásese) (?:\S+ ){0,5}(?:a )?(?:ver\w*|visitar\w*|probar\w*"
    r"|catar|conocer)\b|\bvis[ií]t[ea]nos\b",
    r"\b(?:venha|venham|vem|tem de vir|têm de vir|apareça) (?:\S+ ){0,5}(?:visitar|ver|provar|conhecer)\b|\bvisite-nos\b",
    r"\b(?:venga|venite|vieni|deve venire|dovete venire) (?:\S+ ){0,5}(?:a )?(?:trovar\w*|assaggiar\w*|veder\w*|visitar\w*"
    r"|provar\w*|cena|pranzo)\b",
    r"\bkom (?:\S+ ){0,5}(?:langs|proeven|kijken|op bezoek|och (?:hälsa|smaka|titta|besök)|og (?:smag|smak|besøg|besøk|se)"
    r"|på besøg|på besøk|på besök)\b",
    r"\btul(?:e|kaa) (?:\S+ ){0,4}(?:käymään|maistamaan|katsomaan)\b|\b(?:przyjedź|przyjdź|wpadnij|przyjedźcie|zapraszamy)\b"
    r"|\bproszę (?:\S+ ){0,3}przyjechać\b"
    r"|\b(?:přijeďte|přijďte|zastavte se)\b",
)
# What grows or is reaped at a time of theirs; nothing of ours goes on then.
_YIELDS = Gated(
    r"\b(?:harvest\w*|vintage|in (?:flower|bloom|blossom)|flower(?:s|ing)|bloom(?:s|ing)?|blossoms?|lambing|ripe|ripen\w*"
    r"|weinlese|ernte\w*|blüh\w+|blüte"
    r"|vendanges?|récolte|moisson|fleuri\w*|vendimia|cosecha|floración|flor|vindima|colheita|vendemmia|raccolto|fiorit\w+"
    r"|oogst\w*|bloei\w*|skörd\w*|blommar"
    r"|høst\w*|blomstr\w*|sadonkorjuu|żniwa|zbiory|winobranie|sklizeň|vinobraní)\b"
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
    r"|\b(?:board|committee|council|trustees|governors|governing body|panel|senate|assembly|jury"
    r"|shareholders)(?: \w+)?,? (?:on|in|at|by"
    r"|next|after)\b"
    r"|\bmeeting\b.{0,30}\b(?:on|in)\b|\b(?:we|they|he|she)(?:['’]ll| will)? (?:decide|vote|meet|choose|sign"
    r"|approve)s?\b|\b(?:decision|approval|vote|board meeting|sign-?off|verdict|tender closes|award)\b"
    r"|\b(?:entscheid\w+|vorstand\w*|aufsichtsrat|sitzung|freigabe|gremium|geschäftsführung|gemeinderat|décision"
    r"|décid\w+|comité|conseil|direction|decisión|decid\w+|comité|junta|consejo|decisão|conselho|direção|reunião"
    r"|decision[ei]|decider\w+|consiglio|riunione|beslis\w+|besluit\w*|bestuur|directie|vergadering|beslut\w*"
    r"|styrelse\w*|ledning\w*|beslutning\w*|bestyrelse\w*|styre\w*|ledelse\w*|päät\w+|johtoryhm\w+|hallitus"
    r"|decyzj\w+|zarząd\w*|rada|rozhodn\w+|představenstv\w*|vedení|decidiamo)\b",
)
# A talk that settles it.
_SETTLES = Gated(
    r"\b(?:budget|investment|planning|purchasing|finance|spending) (?:talks?|meeting|round|review|session|discussions?"
    r"|committee|decision"
    r"|negotiations?|hearing|conference)\b|\b(?:budgetrunde|budgetgespräch\w*|haushaltsberatung\w*|haushaltssitzung)\b"
)
# Shut or gone, which until a day named means: not before.
_SHUT = Gated(
    r"(?:^|\b(?:am|are|is|be|been|all|he|she|they|we|i)\b|['’](?:m|s|re)\b) ?(?:\w+ )?(?:off|out|away|gone)\b",
    r"\b(?:closed|shut|travel\w*|abroad|unavailable|on (?:(?:\w+ )?leave|holidays?|vacation|tour|site|the road|a (?:trip"
    r"|tour)))\b",
    r"\b(?:geschlossen|weg|unterwegs|verreist|abwesend|im urlaub|nicht (?:da|im haus)|fermée?s?|absente?s?|en congés?|en vacances"
    r"|cerrad[oa]s?|fuera|ausentes?|de vacaciones|fechad[oa]s?|fora|de férias|chius[oaie]|(?:sono|siamo) via|assent[ei]"
    r"|in ferie)\b",
    r"\b(?:gesloten|dicht|afwezig|op vakantie|met vakantie|stängt|borta|bortrest|på semester|lukket|stengt|bortrejst|bortreist"
    r"|på ferie"
    r"|auf (?:\w*reisen?|tour|tournee|montage)|en (?:tournée|déplacement|voyage)|de (?:viaje|gira)|em (?:viagem|digressão)"
    r"|in (?:viaggio|tournée"
    r"|trasferta)|op (?:reis|tournee)|på (?:resa|turné|rejse|reise)|w (?:podróży|delegacji|trasie)|na (?:cestách|turné)"
    r"|matkoilla|kiertueella"
    r"|suljettu|poissa|lomalla|zamknięt\w+|nieobecn\w+|na urlopie|zavřen\w*|na dovolené)\b",
)
_UNTIL = re.compile(
    r"\b(?:until|till|til|through|thru|bis|jusqu\S*|d['’]ici|hasta|até|fino|tot|do|fram|t\.?o\.?m)\b|\b(?:asti|saakka)\b", re.I
)
_BEFORE = re.compile(r"\b(?:before|prior|vor|avant|antes|prima|voor|före|innan|før|inden|ennen|przed|před)\b", re.I)
_NOTHING = re.compile(
    r"\b(?:not|nothing|nobody|no|don['’]?t|won['’]?t|can['’]?t|cannot|isn['’]?t|never|nicht|nichts|kein\w*|pas|rien|no|nada"
    r"|não|non|niente"
    r"|niet|niets|geen|inte|inget|ikke|intet|ei|emme|nie|nic|nelze|nejde|nem\w+|nebud\w+)\b",
    re.I,
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
_NEAR = 36  # characters between being gone and the day it ends
_PREPOSITION = 14  # characters of the longest that may stand before the day


def when(text: str, pieces: list[Sentence], found: list[Found], heard: Heard) -> When | None:
    """Return the time they name for things to go on, quoted from ``text``; None where they name none.

    An invitation to come again at a time beats a bound ("not before", "busy until"), of which the later counts as does a day on
    which they turn to us themselves; then a return, a decision, and any other time, the first of each.
    """
    best: tuple[int, When] | None = None
    if not found:
        return None
    busy = heard.maybe(_BUSY) and any(heard.search(_BUSY, piece) for piece in pieces)
    for place, items in _by_sentence(pieces, found):
        piece = pieces[place]
        follows = pieces[place + 1] if place + 1 < len(pieces) else None
        for item in _tied(items, piece, heard):
            rank, role = _role(item, piece, heard, busy=busy)
            if rank > _BOUND and role is not Role.DECISION and _goes_on_after(item, piece, follows, heard):
                rank, role = _BOUND, Role.CONTACT_AGAIN
            if (
                rank > _BOUND
                and len(found) > 1
                and role is not Role.DECISION
                and is_return(item, text, away=_was_away(item, found))
            ):
                rank, role = _BOUND, Role.RETURN
            named = When(item.date, item.precision, text[piece.start : piece.end][:300], role)
            if best is None or _beats(rank, named, item, best):
                best = rank, named
    return best[1] if best else None


def _was_away(item: Found, found: list[Found]) -> bool:
    return any((other.until or other.is_range) and other.end <= item.start for other in found)


# How much a time weighs: an invitation, a bound, a return, a decision, anything else.
_INVITED, _BOUND, _RETURN, _DECISION, _OTHER = range(5)


def _beats(rank: int, named: When, item: Found, best: tuple[int, When]) -> bool:
    if rank != best[0]:
        return rank < best[0]
    if named.quote == best[1].quote and _finer(item, best[1]):
        return True
    return rank == _BOUND and named.date > best[1].date


def _by_sentence(pieces: list[Sentence], found: list[Found]) -> list[tuple[int, list[Found]]]:
    """Return the dates of each sentence that has any; both lists run in reading order."""
    groups: list[tuple[int, list[Found]]] = []
    place = 0
    for item in found:
        while place < len(pieces) and pieces[place].end <= item.start:
            place += 1
        if place >= len(pieces) or item.start < pieces[place].start:
            continue
        if not groups or groups[-1][0] != place:
            groups.append((place, []))
        groups[-1][1].append(item)
    return groups


def _tied(items: list[Found], piece: Sentence, heard: Heard) -> list[Found]:
    """Return, of several dates in a sentence, those behind the verb with which somebody bids us come or turns to us."""
    if len(items) < 2:
        return items
    verb = heard.search(_AGAIN, piece) or heard.search(_TURNS, piece)
    behind = [item for item in items if verb and item.start >= piece.start + verb.start()]
    return behind or items


def _goes_on_after(item: Found, piece: Sentence, follows: Sentence | None, heard: Heard) -> bool:
    """Say whether they will look at it after the day named: further on in its sentence, or in the next."""
    match = heard.search(_AFTERWARDS, piece)
    if match is not None and piece.start + match.start() >= item.end:
        return True
    if follows is None or follows.text.endswith("?"):
        return False
    return heard.search(_AFTERWARDS, follows) is not None or is_come_back(follows.text[:600], heard)


def _finer(item: Found, than: When) -> bool:
    """Say whether a day is named after a vaguer time of which it is a part ("the March meeting on the 11th")."""
    return item.precision is Precision.DAY and than.precision is not Precision.DAY and item.date.month == than.date.month


def _role(item: Found, piece: Sentence, heard: Heard, *, busy: bool) -> tuple[int, Role]:
    words = piece.text[:600]
    if heard.search(_VISIT, piece, words) and not is_come_back(words, heard):
        return _OTHER, Role.OTHER
    if words.endswith("?"):
        asks = heard.search(_AGAIN, piece, words) and not re.match(r"(?:shall|should|may|can) (?:we|i)\b", words, re.I)
        return (_INVITED, Role.CONTACT_AGAIN) if asks else (_OTHER, Role.OTHER)
    if heard.search(_SETTLES, piece, words):
        return _DECISION, Role.DECISION
    if _asks_us_again(piece, words, heard):
        return _INVITED, Role.CONTACT_AGAIN
    bound = _bound(item, piece, words, heard)
    if bound is not None:
        return _BOUND, bound
    if _elliptic(item, piece) and (busy or (_LATER_WORD.match(words) and not heard.search(_DECIDES, piece, words))):
        return _BOUND, Role.CONTACT_AGAIN
    return _lesser_role(piece, words, heard)


def _bound(item: Found, piece: Sentence, words: str, heard: Heard) -> Role | None:
    """Return what begins at a day before which nothing happens, our turn or theirs; None for no bound."""
    turns = heard.search(_TURNS, piece, words)
    if turns and item.start >= piece.start + turns.start() and _OF_ANOTHER.search(words) and not _WE_WRITE.search(words):
        return Role.DECISION if heard.search(_DECIDES, piece, words) else Role.RETURN
    if _shut_until(item, piece, words, heard):
        return Role.RETURN if _OF_ANOTHER.search(words) and not _NOTHING.search(words) else Role.CONTACT_AGAIN
    before = words[: max(0, item.start - piece.start) + 12]
    if heard.search(_NOT_BEFORE, piece, before) or heard.search(_BUSY, piece, words):
        return Role.CONTACT_AGAIN
    return None


def _lesser_role(piece: Sentence, words: str, heard: Heard) -> tuple[int, Role]:
    if heard.search(_YIELDS, piece, words) and not heard.search(_DECIDES, piece, words):
        return _OTHER, Role.OTHER
    if heard.search(_RETURNS, piece, words):
        return _RETURN, Role.RETURN
    if heard.search(_DECIDES, piece, words):
        return _DECISION, Role.DECISION
    plans = heard.search(_PLANS, piece, words) and _STARTS.search(words)
    return (_BOUND, Role.CONTACT_AGAIN) if plans else (_OTHER, Role.OTHER)


# Somebody of theirs by name, title, part or pronoun, as against the writer.
_OF_ANOTHER = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Ee]r|[Ee]lle|[Ii]l|[Éé]l|[Ee]lla|[Ee]la|[Ee]le|[Ll]ei|[Ll]ui|[Hh]ij|[Zz]ij|[Hh]on|[Hh]an|[Hh]un"
    r"|[Hh]än|[Oo]n|[Oo]na)\b"
    r"(?=['’ ])|\b(?:Mrs?|Ms|Dr|Prof|Frau|Herrn?|Madame|Monsieur|M\.|Mme|[Ss]eñora?|Sra?|[Ss]enhora?|[Ss]ignora?|[Ss]ignor"
    r"|[Dd]ott\w*|Mevrouw|Meneer|Dhr|Mevr"
    r"|Fru|Pani?|Don|Doña|Dona)\b"
    r"|\b(?:[Mm]y|[Oo]ur|[Tt]he) (?:\w+ ){0,2}(?:boss|colleague|director|manager|buyer|owner|partner|chair\w*|head|treasurer"
    r"|secretary|engineer|father|mother"
    r"|brother|sister|wife|husband|clerk|accountant|CFO|CEO|architect|foreman)\b"
    r"|\b(?:[Mm]eine?|[Uu]nsere?|[Mm]on|[Mm]a|[Nn]otre|[Mm]i|[Nn]uestr[oa]|[Mm]eu|[Mm]inha|[Oo] nosso|[Ii]l mio|[Ll]a mia"
    r"|[Mm]ijn|[Oo]nze|[Mm]in|[Vv]år) "
    r"(?:chef\w*|kolleg\w*|collègue|directeur|directrice|jef[ea]|colega|socio|chefe|capo|collega|baas|partner|direct\w+)\b"
    r"|(?:^|[.,;–] |\b(?:but|and|since|as|that|denn|weil|mais|pero|mas|ma|maar|men) )(?!(?:The|We|It|This|That|Everyone"
    r"|Everybody|All|Nobody|Work|Office|Shop|Wir|Das"
    r"|Alles|Nous|On|Tout|Todo|Tudo|Tutto|Alles|Allt|Vi|Jag|Jeg|Ich|Ik|Je|Here|There|Sorry|What|Money|Budget|Who)\b)"
    r"[A-ZÀ-ÞŁŚŻŠČŘŽ][\w'’-]+(?: [A-ZÀ-ÞŁŚŻŠČŘŽ][\w'’-]+)? (?:is|['’]s|ist|est|está|è|är|er|on|jest|je|will|was|wird|sera"
    r"|estará|sarà)\b"
)


def _shut_until(item: Found, piece: Sentence, words: str, heard: Heard) -> bool:
    """Say whether they are shut or gone until the time named, or nothing happens before it."""
    if not item.until:
        return False
    start, end = item.start - piece.start, item.end - piece.start
    named = words[max(0, start - _PREPOSITION) : end]
    if _UNTIL.search(named):
        return heard.search(_SHUT, piece, words[max(0, start - _NEAR) : end + _NEAR]) is not None
    return bool(_BEFORE.search(named) and _NOTHING.search(words))


_STARTS = re.compile(
    r"\b(?:starts?|begins?|opens?|resets?|runs? (?:until|through|till)|ends?|expires?|is up|renews?|then|till|until)\b", re.I
)
_LATER_WORD = re.compile(
    r"^(?:(?:maybe|perhaps|probably|only|rather|better|again|hopefully|sorry,?|vielleicht|lieber|besser|eher|plutôt|mejor"
    r"|melhor|meglio|liever|hellre|helst|heller|raczej|raději) )?(?:not before"
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
    if _WE_WRITE.search(words) or (heard.search(_TURNS, piece, words) and _OF_ANOTHER.search(words)):
        return False
    return heard.search(_AGAIN, piece, words) is not None or is_come_back(words, heard)


def _elliptic(item: Found, piece: Sentence) -> bool:
    rest = len(piece.text.split()) - len(piece.text[max(0, item.start - piece.start) : item.end - piece.start].split())
    return rest <= _ELLIPTIC_WORDS
