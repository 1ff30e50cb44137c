"""P17: health, family, dismissal, money or faith told back to them."""

from __future__ import annotations

from unghost.pressure.rule import ERROR, Rule

_KIN = (
    r"(?:father|mother|dad|mum|mom|wife|husband|partner|son|daughter|child|children|baby|brother|sister|parents?"
    r"|family|grandmother|grandfather)"
)
_ILL = (
    r"(?:illness|disease|cancer|tumou?r|diagnosis|surgery|operation|chemo\w*|stroke|heart attack|depression"
    r"|burn-?out|breakdown|pneumonia|hospital\w*|rehab|pregnancy|miscarriage|"
    r"injury|accident|sick leave|treatment|therapy|addiction|disability|infection|condition)"
)
_LOSS = (
    r"(?:death|passing|funeral|bereavement|loss|divorce|separation|custody|insolvency|bankruptcy|debts?|dismissal"
    r"|lay-?off|firing|redundancy|warning letter|termination|religion|faith|arrest)"
)

RULE = Rule(
    name="sensitive-reveal",
    code="P17",
    why="Telling a private blow back to them shows that it was passed around and is now being used.",
    instead="Keep the fact out; a kind wish needs no diagnosis.",
    source="R24: compassion without an ask; health and family facts are minimised.",
    phrases=(
        rf"\byour (?:recent |own |serious |sudden |personal |\w+'s )?(?:{_ILL}|{_LOSS})\b",
        rf"\byour {_KIN}(?:'s)?(?: \w+)? (?:{_ILL}|{_LOSS}|passed away|died|has died|is (?:\w+ )?(?:ill|sick|dying"
        r"|in hospital)|was (?:\w+ )?(?:ill|sick|diagnosed|hospitali[sz]ed|in hospital)|lost)\b",
        rf"\b(?:{_ILL}|{_LOSS}) (?:of|in) your (?:\w+ )?{_KIN}\b",
        r"\b(?:heard|told|informed|know|understand|learn|learned|learnt|saw|read|mentioned|gather|aware|hear"
        rf"|see) .{{0,30}}\byou(?:'re|'ve|'d| are| were| have| had)(?: \w+){{0,3}} (?:{_ILL}|diagnosed|ill|sick"
        r"|pregnant|divorced|divorcing|"
        r"fired|laid off|let go|dismissed|sacked|made redundant|insolvent|bankrupt|hospitali[sz]ed|in hospital"
        r"|in rehab|a miscarriage|burn(?:ed|t) out|depressed|insolvency|suspended)\b",
        rf"\bthe (?:{_ILL}|{_LOSS}) (?:that )?you (?:got|had|have|received|are|were|went|suffered)\b",
        r"\bgiven your (?:religion|faith|age|health|condition|illness|situation at home|family situation|pregnancy)\b",
        r"\b(?:he|she|they|your \w+|mr \w+|ms \w+|mrs \w+) (?:told|mentioned|informed"
        rf"|said) .{{0,40}}\byour (?:\w+ ){{0,2}}(?:{_ILL}|{_LOSS})\b",
    ),
    level=ERROR,
    relief=(
        r"\b(?:warranty|machine|pump|engine|battery|database|server|system|network|weight|signal|data"
        r"|blood pressure monitors?|pets?|products?|catalogue|market|company's|module|software|water|heat"
        r"|insurance policy|terms)\b",
        r"\byou (?:wrote|told (?:me|us)|mentioned)\b",
    ),
    quiet_under=frozenset(),
    negatable=False,
    fires_on=(
        "Your assistant told me about your surgery.",
        "I was sorry to learn that you have been diagnosed with diabetes; shall we move the date?",
        "I heard that your wife passed away.",
        "Given your faith, I suppose Saturday is out.",
    ),
    quiet_on=(
        "Get well soon, from all of us.",
        "The health check of your server took an hour.",
        "I am sorry to hear about your mother.",
        "We are a family company.",
    ),
)
