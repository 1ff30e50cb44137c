"""P08: a commitment demanded: imperative, presumed, dated, or yes or no."""

from __future__ import annotations

from unghost.pressure.rule import WARNING, Rule

RULE = Rule(
    name="commitment-ask",
    code="P08",
    why="Asking for the commitment before they offer it moves the talk to your goal.",
    instead="Offer one smaller step, or ask openly whether any step makes sense.",
    source="R19: change the close, ask for less.",
    phrases=(
        r"\b(?:can|could|will|would|are) you (?:\w+ )?(?:commit|sign|confirm (?:the|your) order|place (?:the|your"
        r"|an) order|order|decide|say yes|ready to (?:sign|order|commit|buy)|good to (?:sign|go))\b.{0,40}\?",
        r"\b(?:firm|clear|final|binding|written|verbal|definite) (?:commitment|yes|decision|go-ahead"
        r"|agreement)\b.{0,30}(?:from you|today|this week|now|by <day>|please|[.!?]|$)",
        r"\b(?:need|want|require|expect|looking for|look for|after|asking for|must have|give me|get) (?:a |an "
        r"|your |one |just )?(?:simple |clear |firm |quick |straight |definite |final )?(?:yes or (?:a )?no|yes/no"
        r"|commitment|signature|"
        r"decision|go-ahead|verbal|answer (?:today|now|by))\b",
        r"\bplease (?:\w+ )?(?:sign (?:and|the|here|page|by|it|this|below|now|today)|countersign|confirm (?:your"
        r"|the) (?:order|start|booking)|place your order|commit|let me have your (?:order|signature|decision"
        r"|answer)|send (?:me |us )?(?:the|your) (?:po|order|signed|purchase order)|return the signed)\b",
        r"\bplease (?:book|pick|choose|schedule|grab|select|reserve) (?:the|a|your|one|any) (?:demo|call|slot|time"
        r"|meeting|date|spot)\b",
        r"\b(?:let me have|send me|give me|i need|i expect|we expect) your (?:order|decision|answer|signature"
        r"|confirmation|commitment|approval) (?:by|before|until|today|now|this week)\b",
        r"\b(?:shall|should|can|may) i (?:\w+ )?(?:send|prepare|draw up|issue|raise|e-?mail) (?:over )?(?:the|your"
        r"|you the|a) (?:contract|order|agreement|paperwork|invoice|papers)\b.{0,50}\?",
        r"\bwhat (?:would|will|does) it take (?:for (?:you|us) )?to (?:say yes|sign|get (?:this|it|you)|close"
        r"|start|make (?:this|it) happen|win|earn)\b",
        r"\b(?:ready|prepared|willing) to (?:sign|commit|buy|move|pull the trigger|order|get started) (?:today|now"
        r"|this week|by|on|before)\b",
        r"\bbefore <day>,? (?:please )?(?:sign|confirm|decide|commit)\b",
    ),
    level=WARNING,
    relief=(
        r"\b(?:delivery note|driver|visitor|guest book|receipt|parcel|clause)\b",
        r"\bif (?:it|that) (?:suits|helps|makes sense)\b",
    ),
    fires_on=(
        "Can you commit to March?",
        "I need a yes or no by Friday.",
        "Please sign and return the order.",
        "What would it take to get this signed?",
    ),
    quiet_on=(
        "Please sign the delivery note for the driver.",
        "Would a short call make sense?",
        "The commitment of the fitters was remarkable.",
    ),
)
