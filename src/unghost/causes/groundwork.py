"""Was the ground laid? Need, relationship, interest, meetings, information, follow-up: each from the record, or not known."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise

from unghost.causes.cause import View
from unghost.causes.lapses import lapses
from unghost.causes.ways import met
from unghost.domain.span import Evidence
from unghost.domain.touch import Channel, Side, Touch

Ground = tuple[bool | None, tuple[Evidence, ...]]
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_SHOWN = 160
_TOO_SHORT = 12

_NEED = re.compile(
    r"\b(?:needs?|needed|looking for|searching for|problems?|trouble|pain|struggl\w+|we want|i want|"
    r"have to|must|require|replace|broken|fails?|costs? us|eating|bane|hate|annoy\w*"
    r"|brauch\w+|benötig\w+|suchen|problem\w*|besoin|cherch\w+|problème|necesit\w+|buscamos|"
    r"problema|serve|servono|cerchiamo|bisogno|nodig|zoeken|precis\w+|behöver|söker)\b",
    re.IGNORECASE,
)
_INTEREST = re.compile(
    r"\b(?:yes|please|great|good|love\w*|like\w*|interest\w*|excit\w*|perfect|wonderful|nice|happy|"
    r"thank\w*|impress\w*|keen|curious|with pleasure|wow|sounds|looks|satisfied|agree\w*"
    r"|ja|gerne?|bitte|gut|danke|interess\w*|freue\w*|oui|volontiers|merci|bien|intéress\w*|sí|"
    r"gracias|me gusta|encant\w*|volentieri|grazie|bene|graag|bedankt|mooi|sim|obrigad\w*|"
    r"gostei|tack|bra)\b",
    re.IGNORECASE,
)
_MET = re.compile(
    r"\b(?:thanks?(?: you)? (?:\w+ ){0,2}?for (?:the|your|having|showing|taking|meeting|hosting|"
    r"receiving|letting|wading|walking|a|this|last|yesterday)(?: \w+)? ?(?P<what>\w+)?"
    r"|(?:good|great|nice|lovely|pleasure|glad|wonderful) (?:to|seeing|meeting|talking|speaking)(?: "
    r"(?:meet|see|talk|speak|chat|have met))?\b(?P<fair>)|a pleasure\b"
    r"|(?:when|as|since) we (?:met|spoke|talked)|(?:our|the|your) (?:call|meeting|visit|"
    r"conversation|chat|demo|workshop|tour|lunch|kick-?off)\b|on the phone|in person|walked "
    r"(?:us|me) through"
    r"|met (?:you|us|me|him|her)|(?:monday|tuesday|wednesday|thursday|friday) (?:at|with) you|danke "
    r"für (?:die|das|den|ihre?n?) (?P<was>\w+)|merci pour (?:la|le|l'|votre) ?(?P<quoi>\w+)"
    r"|gracias por (?:la|el|su) (?P<que>\w+)|grazie (?:per|a) (?:la|il|l'|tutti) ?(?P<cosa>\w+)|"
    r"bedankt voor (?:het|de|uw) (?P<wat>\w+)|tack för (?P<vad>\w+)|obrigad[oa] pela? "
    r"(?P<o>\w+)"
    r"|besuch|treffen|gespräch|telefonat|visite|rendez-vous|réunion|visita|reunión|riunione|"
    r"incontro|bezoek|gesprek|reunião|möte)\b",
    re.IGNORECASE,
)
_ONLY_PAPER = frozenset(
    [
        "mail",
        "email",
        "e-mail",
        "mails",
        "message",
        "messages",
        "note",
        "reply",
        "answer",
        "letter",
        "enquiry",
        "inquiry",
        "request",
        "order",
        "interest",
        "feedback",
        "information",
        "info",
        "quick",
        "patience",
        "quote",
        "offer",
        "nachricht",
        "anfrage",
        "antwort",
        "rückmeldung",
        "mail",
        "interesse",
        "geduld",
        "message",
        "réponse",
        "demande",
        "courriel",
        "mensaje",
        "respuesta",
        "correo",
        "messaggio",
        "risposta",
        "richiesta",
        "bericht",
        "antwoord",
        "reactie",
        "svar",
        "mejl",
        "resposta",
        "mensagem",
        "prompt",
        "fast",
        "swift",
        "kind",
        "update",
        "numbers",
        "details",
        "document",
        "documents",
        "drawing",
        "papers",
        "keys",
        "bill",
        "list",
    ]
)
_OFFER = re.compile(
    r"[€$£¥]\s?\d|\d[\d.,']*\s?(?:€|eur|euros?|usd|dollars?|gbp|pounds?|chf|sek|kr|k)\b|"
    r"\b(?:attached|enclosed|proposal|quote|offer|price|contract|brochure|data ?sheet|drawing|"
    r"anbei|angebot|preis"
    r"|vertrag|ci-joint|devis|offre|prix|adjunt\w+|oferta|precio|presupuesto|allegat\w+|offerta|"
    r"preventivo|prezzo|bijgevoegd|bijlage|offerte|prijs|anexo|proposta|preço|bifogat|offert|"
    r"pris)\b",
    re.IGNORECASE,
)


_HAVE_ALL = re.compile(
    r"\b(?:(?:have|got|has) (?:all|everything)|(?:all|everything)(?: is|'s)? clear|that answers|habe alles|alles klar|alles da"
    r"|tout est clair|j'ai tout|todo (?:está )?claro|tengo todo|tutto chiaro|ho tutto|alles duidelijk|tudo claro|allt klart)\b",
    re.IGNORECASE,
)


def groundwork(view: View) -> Mapping[str, Ground]:
    """Return the six parts of the groundwork (R2) with their evidence: True met, False missing, None where nothing tells."""
    parts: dict[str, Callable[[View], Ground]] = {
        "need": _need,
        "relationship": _relationship,
        "interest": _interest,
        "meetings": _meetings,
        "information": _information,
        "follow_up": _follow_up,
    }
    return {name: look(view) for name, look in parts.items()}


def met_in_words(view: View) -> tuple[Evidence, ...]:
    """Return the passages, theirs or ours, that speak of having met or talked."""
    return _quotes(view.correspondence.touches[:60], _met_sentence)


def _need(view: View) -> Ground:
    proofs = _quotes(view.correspondence.theirs, lambda s: bool(_NEED.search(s)))
    asked = _asked(view)
    agreed = _quotes(view.correspondence.theirs[:3], lambda s: bool(_INTEREST.search(s)))
    found = (*proofs, *asked) or (agreed if len(view.correspondence.theirs) > 1 else ())
    return (True, found[:3]) if found else (None, ())


def _relationship(view: View) -> Ground:
    count = exchanges(view)
    theirs = view.correspondence.theirs
    proof = tuple(Evidence(t.message, t.at, _first(t)) for t in theirs[-1:] if _first(t))
    if count >= 2:
        return True, proof
    return (None, proof) if count else (False, ())


def _interest(view: View) -> Ground:
    proofs = _quotes(view.correspondence.theirs, lambda s: bool(_INTEREST.search(s)))
    if view.silence.truth is not None and view.silence.truth.state.value == "no":
        return False, ()
    asked = _asked(view)
    found = (*proofs, *asked)
    return (True, found[:3]) if found else (None, ())


def _meetings(view: View) -> Ground:
    held = [t for t in met(view.correspondence) if t.text]
    proofs = (*(Evidence(t.message, t.at, _first(t)) for t in held if _first(t)), *met_in_words(view))
    if met(view.correspondence) or proofs:
        return True, tuple(proofs[:3])
    past = [m for m in view.correspondence.meetings if m.end <= view.history.now and not m.cancelled]
    return (True, ()) if past else (None, ())


def _information(view: View) -> Ground:
    open_ = [x for x in lapses(view) if x.kind == "unanswered_question" and not x.repaired]
    if open_:
        times = {t.message: t.at for t in view.correspondence.touches}
        return False, tuple(Evidence(x.message, times.get(x.message, view.history.now), x.quote) for x in open_)
    written = [t for t in view.correspondence.ours if t.channel is Channel.MAIL]
    proofs = _quotes(written, lambda s: bool(_OFFER.search(s)))
    proofs = (*proofs, *_quotes(view.correspondence.theirs, lambda s: bool(_HAVE_ALL.search(s))))
    if proofs or any(t.attachments for t in written):
        return True, proofs[:3]
    return None, ()


def _follow_up(view: View) -> Ground:
    open_ = [t for t in view.silence.unanswered if t is not view.silence.opener]
    if open_:
        return True, tuple(Evidence(t.message, t.at, _first(t)) for t in open_[:3] if _first(t))
    return None, ()


def exchanges(view: View) -> int:
    """Return how often they answered us or we them: changes of side between touches that got through, halved upwards."""
    sides = [t.side for t in view.correspondence.touches if t.delivered]
    changes = sum(a is not b for a, b in pairwise(sides))
    return (changes + 1) // 2 if Side.THEIRS in sides else 0


def _asked(view: View) -> tuple[Evidence, ...]:
    """Return what they asked of us, but for being left alone."""
    return tuple(
        Evidence(touch.message, touch.at, ask)
        for touch in view.correspondence.theirs
        for ask in touch.said.asks
        if touch.message and not _forbids(touch, ask)
    )


def _forbids(touch: Touch, sentence: str) -> bool:
    """Say whether a sentence is the wish that we stop, or a piece of it: it lays no ground."""
    wish = " ".join(touch.said.opt_out.quote.split()) if touch.said.opt_out else ""
    said = " ".join(sentence.split())
    return bool(wish) and bool(said) and (said in wish or wish in said or said.rstrip(".!?") in wish)


def _quotes(touches: Iterable[Touch], speaks: Callable[[str], bool]) -> tuple[Evidence, ...]:
    found = []
    for touch in touches:
        for match in _SENTENCE.finditer(touch.text[:6000]):
            sentence = match.group().strip()
            if sentence and speaks(sentence) and not _forbids(touch, sentence):
                found.append(Evidence(touch.message, touch.at, sentence[:_SHOWN].strip()))
                break
    return tuple(found)


def _met_sentence(sentence: str) -> bool:
    match = _MET.search(sentence)
    if match is None:
        return False
    return not any(word.strip(".,") in _ONLY_PAPER for word in match.group().casefold().split())


def _first(touch: Touch) -> str:
    """Return the first sentence that says something, empty where there is nothing but a wish that we stop."""
    sentences = [match.group().strip() for match in _SENTENCE.finditer(touch.text[:2000])]
    long = next((s for s in sentences if len(s) > _TOO_SHORT and not _forbids(touch, s)), "")
    if long:
        return long[:_SHOWN].strip()
    return "" if touch.said.opt_out else touch.text.strip()[:_SHOWN]
