"""C06: one thing that is of use to them, and why to them."""

from __future__ import annotations

from unghost.pressure.rule import PRAISE, Rule

_THING = (
    r"(?:articles?|checklists?|tables?|drawings?|reports?|figures|templates?|guides?|notes?|links?|samples?|lists?"
    r"|calculations?|spreadsheets?|studies|study|examples?|photos?|measurements?|summar(?:y|ies)|comparisons?|passages?"
    r"|chapters?|plans?|sketch(?:es)?)"
)

RULE = Rule(
    name="specific-value",
    code="C06",
    why="Something that answers what they said they care about is welcome even when they cannot answer.",
    instead="Keep it, and ask for nothing beside it.",
    source="R25: bring something of value, then wait longer.",
    phrases=(
        r"\b(?:made|makes|had|has) me think of (?:what you|your|you and your|how you)\b",
        r"\b(?:just )?thinking of (?:you|your)\b.{0,60}\b(?:interested in|useful|attached|enclosed|help|might like|may like)\b",
        rf"\b{_THING}\b.{{0,50}}\b(?:you (?:asked (?:about|for|how|whether)|wondered about|were (?:looking for|wondering about"
        r"|struggling with|working on)|mentioned|spoke of)|answers? your question|about your (?:\w+ ){0,3}(?:question"
        r"|problem|worry|concern))\b",
        rf"\b(?:attached|enclosed|here|below) (?:is|are|you find|you will find) (?:\w+ ){{0,3}}{_THING}\b.{{0,60}}\b(?:(?:may"
        r"|might|could|can|should) (?:help|be of (?:use|help)|save|be useful|spare|come in handy|interest)|saves? you|spares?"
        r" you|shows? how|for your)\b",
        r"\b(?:may|might|could) (?:save|spare) you (?:\w+ ){0,4}(?:time|hours?|days?|weeks?|work|trouble|money|cost|trip"
        r"|search|effort)\b",
        r"\b(?:since|because|as) you (?:said|told|mentioned|wrote|asked|wanted|care about|worried"
        rf" about)\b.{{0,80}}\b(?:attached|enclosed|here (?:is|are)|{_THING}|i (?:found|looked up|measured|drew|made|asked"
        r"|checked))\b",
    ),
    level=PRAISE,
    confessable=False,
    reportable=False,
    relief=(
        r"\b(?:but|however|so when|so can|now can|in return|only if|if you (?:sign|order|book|reply|answer|act)|before"
        r" (?:friday|monday|the end)|last chance|book a|sign|quota|discount)\b",
        r"\bwhen (?:can|could|shall|will) (?:we|you|i)\b",
    ),
    fires_on=(
        "This made me think of what you said about the damp store.",
        "Attached is a checklist that may help with your audit.",
        "Here are the figures you asked about.",
        "The table may save you a morning of work.",
    ),
    quiet_on=(
        "Our product brings value to your business.",
        "Attached is the report, but I need your answer by Friday.",
        "Attached is the invoice.",
        "Here is a checklist; when can we book a call?",
    ),
)
