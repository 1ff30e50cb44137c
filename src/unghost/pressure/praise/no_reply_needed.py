"""C05: nothing has to be answered."""

from __future__ import annotations

from unghost.pressure.rule import PRAISE, Rule

RULE = Rule(
    name="no-reply-needed",
    code="C05",
    why="A message that asks for nothing can be read with pleasure.",
    instead="Keep it.",
    source="R25: value without an ask.",
    phrases=(
        r"\b(?:no|without any) (?:answer|reply|response|action) (?:is |are )?(?:needed|necessary|required|expected"
        r"|called for|owed)\b",
        r"\bno need to (?:answer|reply|respond|write back|call back|do anything|react)\b",
        r"\b(?:nothing to (?:answer|do|decide)|you (?:don't|do not) (?:have|need) to (?:answer|reply|respond|write"
        r"|react|do anything))\b",
        r"\b(?:please )?(?:don't|do not) feel (?:you (?:have|need|ought) to|obliged to|pressed to|any (?:need|duty) to)"
        r" (?:answer|reply|respond"
        r"|write|react)\b|\bthis (?:note|mail|e-?mail|message|letter|card) (?:asks|wants|needs|expects|calls) (?:for"
        r" )?(?:no|nothing)\b"
        r"|\basks nothing of you\b",
        r"\b(?:there's|there is) (?:no (?:request|ask|question)|nothing (?:i|we) (?:need|want|ask)"
        r"|nothing you (?:have|need) to)\b",
    ),
    level=PRAISE,
    confessable=False,
    relief=(r"\b(?:obviously|apparently|as usual|clearly)\b", r"\b(?:unless|but)\b"),
    negatable=False,
    fires_on=(
        "No answer needed.",
        "There is no need to reply.",
        "You do not have to answer this.",
        "Please do not feel obliged to reply.",
    ),
    quiet_on=("No need to reply, obviously.", "An answer is needed by the customs office."),
)
