"""P07: pushing the sale forward."""

from __future__ import annotations

from unghost.pressure.rule import WARNING, Rule

RULE = Rule(
    name="forward-momentum",
    code="P07",
    why="Momentum is the seller's wish; hearing it, people hold on to the brake.",
    instead="Step back: say where things stand and leave the next step to them.",
    source="R6, R8: move backward, not forward.",
    phrases=(
        r"\b(?:move|moving|push|pushing|drive|driving|take|taking|bring|carry|keep|get|getting|propel|advance"
        r"|press) (?:this|it|things|the (?:\w+ )?(?:deal|project|process|matter|conversation|contract|order"
        r"|proposal)|us|our \w+|everything|all this)"
        r" (?:\w+ )?(?:forward|ahead|along|through|over the (?:line|finish)|across the line|home|moving|going|done"
        r"|wrapped up|over with|signed|closed|started|rolling|to the next (?:step|level|stage))\b",
        r"\b(?:we|let's|let us|to|can|should|you and i|us) (?:\w+ )?(?:move|press|push|forge|power"
        r"|charge) (?:forward|ahead)\b(?: with (?:this|the|our)| together| on (?:this|the)|[.,!?]|$)",
        r"\b(?:keep(?:ing)?|maintain(?:ing)?|lose|losing|build(?:ing)?|use) (?:up )?(?:the|this|our|some)? ?momentum\b",
        r"\b(?:close|seal|clinch|finali[sz]e|wrap up|conclude|nail down|lock in|ink|tie up|land) (?:the|this|our"
        r"|a) (?:deal|contract|agreement|sale|paperwork|order)\b",
        r"\bstrike while|\bget the (?:show|ball) (?:on the road|rolling|moving)\b|\b(?:done deal"
        r"|finish(?:ing)? line|home stretch|across the line|over the line|green light)\b",
        r"\b(?:speed|hurry|accelerate|fast-?track|unblock|unlock) (?:things|this|it|the (?:\w+ )?(?:process"
        r"|decision|approval|deal)|matters)(?: up| along)?\b",
        r"\bwhat(?:'s| is| would be)? (?:still )?(?:standing between|holding (?:you|us|this) (?:back|up)"
        r"|stopping (?:you|us)|keeping (?:you|us) from|in the way|preventing)\b",
        r"\b(?:the|our|logical|natural|obvious) next steps? (?:is|are|would be|will be"
        r"|should be) (?:\w+ ){0,4}(?:sign|contract|order|signature|close|paperwork|agreement|legal|procurement"
        r"|get|book|schedule|start)\b",
        r"\b(?:go|jump|proceed|get|skip) (?:straight |right |directly )?to (?:the )?(?:contract|signature|signing"
        r"|order|paperwork|close)\b",
        r"\b(?:get|want|like) (?:this|it|us|you|everything) (?:all )?(?:wrapped up|signed|signed off|done"
        r"|over the line|closed|sorted|on board|started) (?:before|by|this|today|soon|in|as soon)\b",
    ),
    level=WARNING,
    relief=(
        r"\b(?:conveyor|belt|vehicle|machine|arm|piston|wheel|cart|robot)\b",
        r"\bat your (?:own )?pace\b",
        r"\bif you (?:like|wish|want)\b",
    ),
    fires_on=(
        "I'd like to move this forward.",
        "Let's keep the momentum.",
        "What's holding you back?",
        "We want to get this signed before Easter.",
    ),
    quiet_on=(
        "I'm not calling to move anything forward.",
        "The belt moves forward at one metre a second.",
        "The momentum wheel is steel.",
    ),
)
