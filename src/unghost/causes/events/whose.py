"""Whose event a sentence tells of: a cause hears that somebody is ill or gone; an event needs to know who."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from unghost.causes.events.event import Whom


class Speaker(StrEnum):
    """Whose words they are: the person's own, their machine's, a colleague's or assistant's, or the user's note."""

    OWN = "mail"
    MACHINE = "automatic reply"
    COLLEAGUE = "colleague"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence in which a cause was heard: ``before`` what stands in it before the words heard, ``quote`` those words.

    ``named`` says whether the sentence names the person we write to, ``firm_named`` their company, ``strangers`` whether it names
    anybody else; ``brief`` whether the whole text is a short one, as people write to each other.
    """

    sentence: str
    before: str
    quote: str
    speaker: Speaker
    named: bool = False
    firm_named: bool = False
    strangers: bool = False
    brief: bool = True

    @property
    def after(self) -> str:
        """What stands in the sentence after the words heard."""
        return self.sentence[len(self.before) + len(self.quote) :]


_I = re.compile(
    r"\b(?:I|I'm|I've|I'll|I’m|I’ve|I’ll|my|me|myself|ich|mein\w*|mich|je|j'\w+|j’\w+|mon|ma|mes|ik|mijn|jag"
    r"|min)\b|\b(?:yo|mi|mis|eu|meu|minha)\b"
)
_WE = re.compile(
    r"\b(?:we|we're|we’re|we've|we’ve|our|ours|us|wir|uns\w*|nous|notre|nos|nosotros|nuestr\w+|wij|ons|onze|nós"
    r"|noss\w+|vi|vår\w*)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:he|she|his|her|him|they|their|them|he's|she's|er|sie|sein\w*|ihr\w*|il|elle|son|sa|él|ella|su|hij|zij"
    r"|haar|zijn|ele|ela|seu|sua"
    r"|mr|mrs|ms|dr|herr|frau|mme|sr|sra|dhr|mevr)\b",
    re.IGNORECASE,
)
_TO_US = re.compile(
    r"\b(?:sorry (?:to hear|for|about) (?:\S+ ){0,4}you|(?:hear|heard) (?:\S+ ){0,4}your|condolences"
    r"|congratulat\w+ (?:\S+ ){0,4}you|get well|"
    r"hope (?:you|your)|wish (?:you|your)|your (?:\S+ )?(?:loss|illness|operation|surgery|baby|birth|mother"
    r"|father|wife|husband|family|leave"
    r"|company|firm|merger|acquisition|colleague|boss|director|predecessor|departure|resignation|retirement|promotion)"
    r"|(?:you|you've|you're|you were|you have) (?:been )?(?:\S+ )?(?:ill|sick|acquired|bought|left|leaving"
    r"|retir\w+|promoted|moved|merged)"
    r"|(?:ihr|ihre|euer|eure|dein\w*) (?:verlust|erkrankung|firma|fusion)|votre (?:perte|maladie|société)"
    r"|su (?:pérdida|enfermedad|empresa)"
    r"|uw (?:verlies|ziekte|bedrijf))\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:customers?|clients?|suppliers?|competitors?|vendors?|contractors?|subcontractors?|neighbou?rs?"
    r"|landlord|tenant|bank|insurer|agency"
    r"|friend of|a friend|somebody|someone|one of (?:your|their)|another (?:company|firm)|other companies"
    r"|the (?:film|book|novel|story|play|show)"
    r"|kunde\w*|lieferant\w*|nachbar\w*|wettbewerber\w*|client(?:s|e|es)?|fournisseurs?|concurrent\w*|voisins?"
    r"|proveedor\w*|competidor\w*|vecin\w+"
    r"|leveranciers?|klant\w*|concurrent\w*|fornecedor\w*|concorrent\w*|vizinh\w*|fornitor\w*)\b",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\b(?:might|may(?= (?:be|have|get|well|soon|yet))|could(?= (?:be|have|get|soon|well))|would|perhaps|possibly"
    r"|maybe|rumou?r\w*|as if|if|whether|unless|"
    r"in case|hypothetical\w*|imagine|suppose\w*|for example|e\.g|afraid of|fear(?:s|ing)?|vielleicht|könnte\w*"
    r"|gerücht\w*|falls|peut-être|pourrait|rumeur\w*"
    r"|quizás?|podría|rumor\w*|talvez|poderia|misschien|zou|gerucht\w*)\b",
    re.IGNORECASE,
)
_OF_A_THING = re.compile(
    r"\b(?:restructur\w+|re-?organi[sz]\w+|merg(?:er|ing|e[ds]?)|integration|consolidat\w+|freez\w+|overhaul) (?:of "
    r"|with )?(?:our|the|your|this|my|two|both)"
    r" (?:\w+ )?(?:menu|web ?site|pages?|data|files?|documents?|reports?|deck|code|database|backlog|calendars?"
    r"|contracts?|texts?|offers?|proposals?|lists?"
    r"|tables?|cells?|branch(?:es)?|invoices?|orders?|cells?|shelves|layout|schedule|agenda|scope|screens?|version)\b",
    re.IGNORECASE,
)
_BACK = re.compile(r"\b(?:(?:just |have |has )?(?:returned|back) from|while i was|i was out|when i was)\b", re.IGNORECASE)
_ROOT = 4
_ENDINGS = frozenset(["s", "ed", "d", "ing", "es", "en", "n", "e", "er", "t"]) - {"e", "t"}
_HERE = re.compile(
    r"\b(?:my|this|the (?:whole )?) ?(?:company|firm|employer|department|division|team|plant|site|board|office)\b"
    r"|\b(?:here|corporate|head office|hq|ho)\b",
    re.IGNORECASE,
)
_A_TRIP = re.compile(
    r"\bleav(?:e|ing) (?:for|now|home|here|early|tomorrow|tonight|soon|shortly|town|in (?:an|half|a|\d+) (?:hour"
    r"|minute|few)|at \d|on (?:vacation|holiday|a trip)"
    r"|(?:on |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:house|airport|country|city|building))",
    re.IGNORECASE,
)
_REPLACED = re.compile(
    r"\b(?:replace[ds]|replacement|successor|new management|management change|change of management|(?:new|change in"
    r"|leadership) (?:leadership|change)|guard|nachfolg\w*"
    r"|remplaçant\w*|sucesor\w*|opvolger\w*|sucessor\w*|commissioner|pastor|principal|minister|mayor|dean|trustee"
    r"|partner|chair|fd|md|gm|vp|n\+1|secretary|buyer"
    r"|approver|budget holder|predecessor|sponsor|someone new|who (?:ok'd|okayed|approved|signed|sponsored|supported"
    r"|backed))\b",
    re.IGNORECASE,
)
_OUR_BOSS = re.compile(
    r"\b(?:my|our|his|her|their|old|mein\w*|unser\w*|mon|ma|notre|nos|mi|nuestr\w+|mijn|onze|ons|meu|minha|noss\w+"
    r"|mio|mia|nostr\w+|min|vår)\b",
    re.IGNORECASE,
)
_BOSS = re.compile(
    r"\b(?:(?:my|our|the|his|her|their|new|old|former) )?(?:boss|(?:managing |finance |general |purchasing "
    r"|line )?(?:director|manager)|ceo|cfo|cio|cto|coo"
    r"|chairm\w+|chairwoman|president|head of \w+|owner|supervisor|sponsor|chef(?:in)?|geschäftsführer\w*"
    r"|vorgesetzt\w*|direct(?:eur|rice)|patron(?:ne)?"
    r"|jef[ea]|director\w*|gerente|baas|leidinggevende|chefe|diretor\w*|capo|direttor\w*)\b",
    re.IGNORECASE,
)


def whose(cause: str, said: Said) -> Whom | None:
    """Return whom it happened to, or None where it is not theirs, not sure, or not to be told from the sentence."""
    if _UNSURE.search(said.before[-90:]) or _TO_US.search(said.sentence) or _is_cut_short(said):
        return None
    judge = _JUDGES.get(cause)
    return judge(said) if judge is not None else None


def _life(said: Said) -> Whom | None:
    if _OTHERS.search(said.before[-60:]) or _BACK.search(said.before[-40:] + said.quote):
        return None
    if _BOSS.search(said.before[-40:]) and not _I_AM.search(said.quote):
        return Whom.DECIDER
    if said.speaker is Speaker.OWN and not _I.search(said.sentence):
        return Whom.PERSON if said.brief and not said.strangers else None
    return Whom.PERSON if _is_theirs(said) else None


def _is_cut_short(said: Said) -> bool:
    """Say whether the words heard are only the beginning of a longer word: "quit" in "quite"."""
    at = said.sentence.find(said.quote) + len(said.quote)
    last = re.search(r"[^\W\d_]+$", said.quote)
    further = re.match(r"[^\W\d_]+", said.sentence[at:])
    return bool(last and further) and len(last[0] if last else "") <= _ROOT and (further[0] if further else "") not in _ENDINGS


_I_AM = re.compile(r"\b(?:i'm|i am|i've|i was|my)\b", re.IGNORECASE)


def _is_theirs(said: Said) -> bool:
    """Say whether a sentence about a person is about the one we write to, by who speaks."""
    if said.speaker in (Speaker.OWN, Speaker.MACHINE) or said.named:
        return True
    return bool(_OTHER.search(said.sentence)) and not _I.search(said.before[-40:] + said.quote)


def _firm(said: Said) -> Whom | None:
    if any(_OTHERS.search(words) for words in (said.before[-60:], said.quote, said.after[:40])):
        return None
    if _OF_A_THING.search(said.sentence) or not _is_their_firm(said):
        return None
    if said.speaker is Speaker.NOTE and _WE.search(said.sentence) and not _OTHER.search(said.sentence):
        return None
    return Whom.ACCOUNT


def _is_their_firm(said: Said) -> bool:
    """Say whether a sentence about a company is about theirs: it says "we" or names it, or is a few words among themselves."""
    if said.firm_named or said.speaker in (Speaker.MACHINE, Speaker.NOTE):
        return True
    near = said.before[-40:] + said.quote + said.after[:30]
    if _WE.search(near) or _HERE.search(near):
        return said.brief or not said.strangers
    return said.brief and not said.strangers


def _gone(said: Said) -> Whom | None:
    """A departure told by the person needs an "I" or their name: "Tom has left" is somebody else's."""
    if _OTHERS.search(said.before[-60:]):
        return None
    if said.speaker is Speaker.OWN:
        goes = _I_GO.search(said.before[-25:] + said.quote) and not _A_TRIP.search(said.sentence)
        return Whom.PERSON if said.named or goes else None
    return Whom.PERSON if _is_theirs(said) else None


_I_GO = re.compile(
    r"\bI(?:['’]m|['’]ve|['’]ll)?\b|\b(?:i am|i'm|i have|i've|i will|me|ich|je|j'ai|j’ai|ik|jag|eu|yo)\b"
    r"|\b(?:my|mein\w*|mon|ma|mijn|mi|mio|mia|meu|minha|min) (?:\S+ )?(?:position|job|role|post|departure|resignation"
    r"|retirement|notice|last"
    r"|letzter|dernier|último|última|ultimo|laatste|sista|stelle|poste|puesto|functie|cargo|kündigung|abschied|départ"
    r"|despedida|afscheid)\b"
    r"|\b(?:dejo|he dejado|me voy|me jubilo|me marcho|deixei|saio|saí|lascio|ho lasciato|vado in pensione|colaboro"
    r"|trabajo|trabalho|lavoro)\b",
    re.IGNORECASE,
)


def _decider(said: Said) -> Whom | None:
    """Who decides must be named by what they are, or be said to be replaced; and be theirs."""
    if not (_BOSS.search(said.sentence) or _REPLACED.search(said.sentence)) or _OTHERS.search(said.before[-60:]):
        return None
    theirs = _OUR_BOSS.search(said.sentence) or said.firm_named or said.speaker in (Speaker.MACHINE, Speaker.NOTE)
    return Whom.DECIDER if theirs or (said.brief and not said.strangers) else None


_JUDGES: dict[str, Callable[[Said], Whom | None]] = {
    "life_event": _life,
    "company_event": _firm,
    "contact_left": _gone,
    "decider_left": _decider,
    "promotion": _gone,
    "office_move": _firm,
}


def decider_of(sentence: str) -> str:
    """Return the words that name who decides, as written; empty where none do."""
    found = _BOSS.search(sentence)
    return found.group().strip() if found else ""
