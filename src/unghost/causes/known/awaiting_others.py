"""They wait for somebody else: approval, legal, procurement, budget, input."""

from __future__ import annotations

from unghost.causes.cause import Cause, Finding, View
from unghost.causes.overheard import overheard

_WHO = (
    "(?:approval|approvals|sign-?off|green light|go-ahead|go ahead|legal|lawyers?|counsel|"
    "procurement|purchasing|purchase order|po number|finance|the budget|budget approval"
    "|funding|grant|the board|board|committee|management|my boss|my manager|my director|"
    "headquarters|head office|hq|corporate|compliance|security|infosec|(?-i:IT)|audit|"
    "auditors?"
    "|insurers?|insurance|the bank|landlord|council|the state|the city|planning|permit|permission|"
    "licen[cs]e|works council|union|partner|partners|ceo|cfo|cto|cio|coo|md|vp|director"
    "|owner|trustees|shareholders|the client|architect|the release|vendor (?:code|registration|"
    "onboarding)|data protection officer|dpo|signature|allocation|tender)"
)
_WHAT = (
    f"(?:{_WHO}|feedback|input|numbers|figures|quotes?|an answer|a decision|decision|release|"
    f"review|the team|his|her|their|others?|everyone|customer|engineer(?:ing)?)"
)
_NOD = (
    "(?:approval|approvals|sign-?off|green light|go-ahead|permission|the release|release|"
    "signature|blessing|okay|budget approval|a purchase order|po number)"
)


def look(view: View) -> Finding:
    """Return what was said of somebody else's word that is missing."""
    return overheard(view, CAUSE)


CAUSE = Cause(
    name="awaiting_others",
    title="Waiting for somebody else",
    why="Approval, legal, procurement or a missing input holds them; our contact may be as impatient as we are.",
    source="R12",
    prior=0.12,
    look=look,
    question="As far as you know, do they still wait for somebody else: an approval, a budget, legal?",
    weight=3.4,
    asks=True,
    phrases=(
        "(?:on|through|with|for) (?:their|another|a|the) (?:first|second|third|fourth|next|new|further|other)? ?(?:set|round) of "
        "(?:redlines|mark-?ups|comments|changes|questions|amendments)",
        "(?:sits|lies|rests|stuck|parked|is|are|it's|now|still|back) (?:still |now |back )?with (?:their|our|the|my|his|her) "
        "(?:\\S+ )?(?:lawyers?|solicitors?|attorneys?|counsel|legal|notary|auditors?|insurers?|bank|landlord|trustees"
        "|works council)",
        f"(?:waiting|wait|awaiting|await|awaits|hold) (?:for|on|to hear (?:from|back from|about|how)|until|till)? ?~{_WHAT}",
        "(?:waiting|still waiting) to (?:hear|see|know|get|find out)",
        f"{_WHO} (?:is|are) (?:awaited|pending|outstanding|still missing|still open|not (?:yet )"
        f"?(?:through|there|in|given|approved|signed)|under process|in process)",
        f"(?:pending|subject to|depends on|dependent on|contingent on) ~{_WHO}",
        f"(?:needs|need|requires?) ~{_NOD}",
        f"(?:held up|stuck|sitting|stalled|parked|caught|bogged down|hung up|jammed|tied up|blocked)"
        f" (?:in|with|at|by|on) ~{_WHO}",
        "(?:it's|it is|is|this is|file is|contract is|now|still) (?:still |now )?(?:with|in the "
        "hands of|on the desk of|before|in front of|at) (?:our |the |my )?(?:legal|lawyers|"
        "counsel|procurement|purchasing|finance|the board|board|committee|management|security|"
        "infosec|compliance|(?-i:IT)|cfo|ceo|director|head office|hq|boss|team)",
        "(?:ball's|ball is) in (?:\\S+ ){1,3}court",
        "(?:hands are tied|out of my hands|not (?:in|only) my (?:hands|decision)|not (?:mine|my "
        "call|my decision) (?:alone|to make)|not up to me|above my pay ?grade)",
        "(?:legal|procurement|purchasing|finance|security|infosec|compliance|irb|the board|the "
        "committee|the lawyers|our lawyers|the council|the bank|corporate|(?-i:IT)) (?:have|"
        "has|have got|has got|are|is) (?:it|the|to|still|yet|not|looking|reviewing|sitting|"
        "taking|reading|checking)",
        "(?:security|legal|infosec|compliance|procurement|technical|budget|privacy|vendor|(?-i:IT)|"
        "internal) (?:review|approval|check|assessment|questionn?aire|process|registration|"
        "onboarding)",
        f"{_WHO} (?:\\S+ )?(?:has|have|had|needs?|still) (?:yet )?to (?:approve|sign|bless|agree|"
        f"okay|ok|confirm|release|clear|give|decide|vote|review|look at)",
        f"(?:once|until|till|as soon as|when|before|unless) (?:\\S+ ){{0,3}}{_WHO} (?:\\S+ )?(?:is|"
        f"are|has|have|signs?|approves?|approved|confirms?|confirmed|issues?|agrees?|agreed|"
        f"gives?|comes?|came|decides?|decided|says?|said|returns?)",
        "(?:no|not a) (?:purchase|order|contract|decision|money|spending) (?:until|till|before|without) ",
        "(?:discuss|discussing|clear|clearing|check|checking|run it|take it|taking it|show it|bring "
        "it|put it|present it|talk|speak|raise it) (?:\\S+ ){0,2}(?:with|by|past|to|up to|"
        "before) (?:the |my |our )?(?:board|boss|management|partner|partners|team|director|ceo|"
        "cfo|wife|husband|colleagues|committee|finance|legal|accountant|owner|landlord|"
        "leadership|chair)",
        "(?:find|finding|found|get|getting|free up|release|secure) (?:the |some |more )?(?:money|budget|funds|funding)",
        "(?:budget|funding|grant|money) (?:isn't|is not|hasn't been|has not been|not yet|still to "
        "be|is still|comes|gets|will be) ~(?:approved|confirmed|released|decided|there|through|"
        "clear|set|allocated)",
        "(?:internal|formal|final) approval",
    ),
    over=(
        f"(?:{_WHO}|works council|review) (?:has|have|had|was|were|is|are|came|been|just)? ?(?:been "
        f")?(?:agreed|passed|approved|granted|cleared|signed|given|released|confirmed|accepted|"
        f"arrived|through|in|done|here|came|said yes|signed off|gave)(?: in| through| back| "
        f"yesterday| today| the)?",
        "(?:got|have|received|has given|gave|given) (?:the |us |me |their |his |her |its )"
        "?(?:approval|green light|go-ahead|sign-?off|okay|ok|budget|blessing|permission)",
    ),
    speaks_on=(
        "I am still waiting for the board's approval.",
        "The contract is with our lawyers.",
        "Once the landlord agrees we can start.",
    ),
    silent_on=(
        "Legal has approved it, we can go on.",
        "The waiting room needs six lamps.",
        "Thank you, that answers my question.",
    ),
)
