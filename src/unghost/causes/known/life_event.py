"""Life happened to them: illness, a birth, a death, a family in need."""

from __future__ import annotations

from unghost.causes.cause import Cause, Finding, View
from unghost.causes.events.care import unexpired
from unghost.causes.events.evidence import with_news
from unghost.causes.overheard import overheard
from unghost.domain.message import Kind
from unghost.domain.span import Evidence

_KIN = (
    "(?:mother|father|mum|mom|dad|wife|husband|partner|son|daughter|sister|brother|baby|child|kid|"
    "grandmother|grandfather|grandma|grandpa|uncle|aunt"
    "|parents?|in-laws?|mother-in-law|father-in-law|family|twins)"
)
_ILL = (
    "(?:ill|sick|hospitali[sz]ed|in (?:the )?hospital|in intensive care|unwell|off sick|"
    "bedridden|recovering|laid up|signed off|poorly|injured)"
)


def look(view: View) -> Finding:
    """Return what was said of a life event and has not expired; nothing once they asked us to stop: it is nobody's business."""
    if view.silence.let_be:
        return Finding()
    heard = overheard(view, CAUSE)
    quoted = {e.message for e in heard.supports}
    last = view.correspondence.last_sign_of_life
    seen = tuple(
        Evidence(s.message, s.at, s.text.strip()[:160], 4.0)
        for s in view.correspondence.signals
        if s.sensitive
        and s.kind is not Kind.BOUNCE
        and s.message not in quoted
        and (last is None or s.at > last.at)
        and s.text.strip()
    )
    return with_news(view, CAUSE, unexpired(view, Finding((*heard.supports, *seen), heard.opposes)))


CAUSE = Cause(
    name="life_event",
    title="Something in their life",
    why="Illness, a birth or a loss comes before any deal; compassion and patience are all we can add.",
    source="R24",
    prior=0.02,
    look=look,
    question="As far as you know, does something in the life of {name} come first just now? No detail is needed.",
    weight=5.2,
    phrases=(
        f"(?:i'm|i am|i've been|i was|he's|he is|he was|she's|she is|she was|been|is|was|my {_KIN} "
        f"is|my {_KIN} was|fell|taken) (?:\\S+ )?{_ILL}",
        "(?:medical|sick|maternity|paternity|parental|bereavement|compassionate|family|carer's) leave",
        "(?:signed off|written off) (?:\\S+ )?(?:with|sick|for|by)",
        "(?:surgery|operated on|chemo(?:therapy)?|cancer|stroke|heart attack|pneumonia|covid|"
        "burn-?out|concussion|miscarriage|diagnos(?:ed|is)|hospice|rehab|transplant|appendix)",
        "(?:broke|broken|fractured|tore|torn) (?:my|his|her|an?) (?:\\S+ )?(?:leg|hip|arm|wrist|"
        "ankle|back|collarbone|shoulder|knee|foot|hand|rib|ribs|elbow|achilles)",
        "(?:passed away|passing of|funeral|bereavement|bereaved|grieving|mourning|burying|buried "
        "(?:my|his|her)|lost (?:my|his|her|our) " + _KIN + "|death (?:in|of)|demise of)",
        f"(?:my|his|her|our) {_KIN} (?:\\S+ )?(?:died|passed|is dying|had a|had an|was rushed|needs (?:me|care)|is in|fell)",
        "(?:in labou?r|gave birth|had (?:a|the|our|her|his) (?:baby|twins)|premature|preemie|"
        "neonatal|newborn|baby (?:arrived|came|is here|was born|is due)|expecting (?:a|our|"
        "twins)|became (?:a )?(?:father|mother|parents?))",
        "(?:health (?:problem|problems|issue|issues|reasons|scare)|family (?:emergency|matter|crisis|reasons|situation))",
        "(?:our|my|his|her|the) (?:house|home|flat|apartment) (?:\\S+ )?(?:burn(?:ed|t)|flooded|was "
        "destroyed|is gone|caught fire)",
        "(?:divorce|separation from (?:my|his|her))",
    ),
    over=(
        "(?:back|recovered|home|fine|well) (?:\\S+ )?(?:again|now|from (?:the )?(?:hospital|surgery|"
        "sick leave|maternity leave|parental leave|leave))",
        "(?:fully|all|completely) recovered",
        "on the mend and back",
    ),
    speaks_on=(
        "My mother died on Sunday, I will be with my family.",
        "He is in hospital after an operation.",
        "Jo is on maternity leave.",
    ),
    silent_on=(
        "We build beds for a children's ward, does the paint resist alcohol?",
        "Thank you, the drawing is fine.",
        "I am fully recovered and back at work.",
    ),
)
