"""P02: a contact that carries nothing but the wish for an answer."""

from __future__ import annotations

from unghost.pressure.rule import WRITTEN, Rule

RULE = Rule(
    name="empty-ping",
    code="P02",
    why="A message that brings nothing only reminds them that they owe you an answer.",
    instead="Bring one thing they can use, or wait.",
    source="R25: add value, then wait longer.",
    phrases=(
        r"(?:^|: |, )following up (?:once|one|yet|another)\b",
        r"\b(?:popping|swinging|dropping|coming) (?:back )?(?:in|into|by|up in) (?:your )?(?:in-?box|again|once)",
        r"\bdo you (?:\w+ )?have (?:an|any|some) (?:update|news|feedback|decision|word|timeline)\b.{0,40}\?",
        r"\bhow(?:'s| is| are|'re) (?:the|your) (?:\w+ )?(?:decision|review|evaluation|approval|project|thinking"
        r"|plans?|discussions?|process) (?:coming|going|looking|progressing|shaping)\b.{0,30}\?",
        r"\b(?:keen|eager|curious|looking|love|anxious|excited|hoping) to hear (?:your|any|some|what you|how you"
        r"|where you)\b.{0,40}(?:thoughts|feedback|news|decision|think|feel|stand|verdict|answer)",
        r"\b(?:just|simply|only|quickly|again|briefly|wanted to|want to|i'd|like to|thought i'd|figured i'd|i'm"
        r"|i am|we're|we are|me|hereby|writing to|calling to|here to|"
        r"quick|hi|hello) (?:be )?(?:check|checking|check-)(?: |-)?(?:back )?in\b",
        r"(?:^|: |, |- )checking (?:back )?in\b",
        r"\b(?:just|simply|only|wanted to|i'm|am) (?:be )?(?:check|checking) (?:to see|if|whether|on (?:the|my|our"
        r"|this|where|how)|where|how|back)\b",
        r"\btouch(?:ing)? base\b",
        r"\bcircl(?:e|ing) (?:back|around|round)\b",
        r"\bloop(?:ing)? back\b",
        r"(?:^|: |, |- |! )follow(?:ing)?[- ]up\b(?: again| here| once more)? (?:on|about|regarding|to|with|re"
        r"|here|again|as|from|for)\b",
        r"(?:^|: |, |- |! )follow(?:ing)?[- ]up[.!]?$",
        r"\b(?:just|simply|only|wanted to|want to|i'd like to|like to|thought i'd|i'm|i am|we are|we're|writing to"
        r"|calling to|quick|quickly|let me|here to|allow me to"
        r"|take the liberty (?:of|to)|reaching out to|me) (?:be )?(?:follow|following)(?: |-)up\b",
        r"\b(?:bump|bumping|bumped|re-?surfac(?:e|ing)|reviv(?:e|ing)|resurrect(?:ing)?|boost(?:ing)?) (?:this|my"
        r"|the|it|up|that|our|an old)\b",
        r"\b(?:float|floating|bubbl(?:e|ing)|push|pushing|mov(?:e|ing)|put|putting|bring|bringing|pop|popping|get"
        r"|getting|kick|kicking|lift|lifting) "
        r"(?:this|it|my <msg>|our <msg>|the <msg>|these|things|myself|that|us|me)(?: back| up| right)* (?:to|on"
        r"|onto|at|in) "
        r"(?:the )?(?:top|your radar|front|your screen|your inbox|surface)",
        r"\b(?:to|at|on|near) the (?:very )?top of (?:your|the) (?:in-?box|list|pile|mailbox|stack|mail|e-?mail)",
        r"\b(?:on|back on|onto) your radar\b",
        r"\b(?:another|one more|quick|gentle|small|friendly|little|polite|soft|kind|tiny|light) (?:nudge|ping|bump"
        r"|poke|prod|knock|tap|wave)\b",
        r"\b(?:nudg|ping|prodd|pok)(?:e|ing) (?:you|this|on|again|about)\b",
        r"\b(?:gentle|kind|polite|soft|quick|little|small|short|friendly) reminder (?:about|on|of|regarding|for|re"
        r"|concerning|in case|as) ",
        r"\b(?:gentle|kind|polite|soft) reminder\b",
        r"\b(?:kindly |gently |just |only |simply )?(?:like|wanted|want|allow me) to (?:\w+ )?remind you (?:of"
        r"|about) (?:my|our|the|this)\b",
        r"\bin case (?:it|this|that|my <msg>|you|they|these) (?:\w+ )?(?:got|gets|get|was|were|has been|is|missed"
        r"|slipped|fell) ?(?:buried|lost|missed|it|this|overlooked|"
        r"through|away|stuck|by|my|down|swamped)",
        r"\b(?:slip|slipped|fell|fall|fallen|dropped) (?:through the cracks|off your|down your|past you|between)",
        r"(?:^|[,:] |- |so |and |there |are |were |know |hear |see |have you )any (?:update|updates|news|thoughts?"
        r"|feedback|progress|movement|luck|word|joy|developments?"
        r"|decision|further thoughts|first thoughts|questions)(?: at all| yet| so far| for me| for us| there"
        r"| from (?:you|your)| on (?:this|that|the|my|our|it|where|when|whether)| about"
        r"| regarding| since| to share| here)?[^.\n]{0,60}\?",
        r"\b(?:wanted|want|like|wondering|curious|hoping|writing|calling|ringing|keen|touch) (?:to )?(?:see|check"
        r"|know|ask|find out|hear|learn|enquire|inquire|get)?"
        r" ?(?:if|whether|where|how|what) (?:you|things|there|we|your|the|this|it|anything)(?:'ve|'d|'s"
        r"|'re)? .{0,20}(?:any (?:questions|thoughts|updates?|news|feedback|progress|concerns)"
        r"|stands?|decided|moved|come to|had (?:a|any|the) (?:chance|time|moment)|update|changed|are (?:at|with)"
        r"|feel about|status)",
        r"\b(?:what's|what is|is there|are there|what are) (?:the|your|any) (?:latest|status|news|thoughts|update"
        r"|updates|verdict|state of play)\b.{0,40}\?",
        r"(?:\b(?:see|check|know|hear|wonder|wondering|curious|ask|out|learn|on|about|understand|update on"
        r"|feel for|sense of) |^)where (?:do |are )?(?:things|we|this|you|that|matters)(?:'re| are)? (?:currently "
        r"|now )?(?:stand|stands|at|with)\b(?: (?:with|now|at|here|today|there|then)|[.,?!]|$)",
        r"\b(?:did|has|have) (?:anything|things|something|any of this|the situation) (?:\w+ )?(?:move|moved|change"
        r"|changed|happen|happened|progress|progressed|come)\b.{0,30}\?",
        r"\b(?:had|have|having|get|got|found|find) (?:a |any |the |some |enough )?(?:chance|moment|time"
        r"|opportunity|minute) to (?:think|consider|decide|discuss|digest|talk|reflect"
        r"|go over|chat|speak|mull|make up)\b.{0,60}\?",
        r"\b(?:are|is|were) (?:you|this|it|that|the \w+|the \w+ \w+)(?: all| guys)? still (?:interested|looking"
        r"|considering|keen|planning|on (?:your|the)|of interest|a priority|alive|relevant|"
        r"thinking|in the market|up for|live|an option|something)\b.{0,50}\?",
        r"^still (?:interested|looking|keen|thinking|considering|on for|relevant|a priority)\b.{0,40}\?",
        r"\b(?:just|only|simply) (?:another|one more|a quick|a short|a brief|a|me|popping|dropping|swinging"
        r"|pinging|poking|reaching out|calling|writing|ringing|a little)"
        r" ?(?:note|line|hello|follow-?up|again|in|by|to see|to check|to ask|to hear|to follow|message"
        r"|check)\b.{0,40}(?:\?|where|how|whether|if|news|$)",
        r"\bhow (?:are|is|did) (?:things|it|everything|that|we) (?:coming|looking|going|progressing|shaping|doing"
        r"|moving|go)(?: along| up)? (?:on|with|at|there) (?:your|the (?:proposal|quote|"
        r"offer|decision|contract|project|review))",
        r"\b(?:did|has|have) (?:you|your \w+|the \w+) (?:<few>)?(?:decide|decided|reach|reached|come to|make|made"
        r"|get|got) (?:on|a|any|to|anything|yet|up)? ?(?:decision|conclusion|yet|anywhere|"
        r"your mind|further)\b.{0,30}\?",
        r"\bkeep(?:ing)? (?:this|it|me|us|things) (?:warm|on your mind|top of mind|fresh|alive)\b",
    ),
    level=WRITTEN,
    relief=(
        r"\b(?:here (?:is|are)|here's|attached|enclosed|below (?:is|are|you)|you(?:'ll)? find|as (?:promised"
        r"|agreed|discussed|you asked|requested)|i have (?:now|since))\b",
        r"\byour (?:\w+ )?(?:question|request|enquiry|inquiry|query|order|point|ticket|call|complaint|comment"
        r"|e-?mail|message|mail|letter|note|concern)",
        r"\b(?:feedback|tell me|share|hear) .{0,40}(?:improve|better|differently|next time|learn|where i|how i"
        r"|what i|for me)",
        r"\bwhere (?:i|we) (?:can|could|should|might) (?:improve|do better)",
        r"\b(?:our|the) (?:warehouse|supplier|carrier|factory|workshop|engineers?|bank|insurer|lab)\b",
        r"\bcheck(?:ing)?[- ]in (?:desk|counter|bag\w*|at|time|date|luggage|for|online|the)\b",
        r"\bno (?:answer|reply|response) (?:needed|necessary|required|expected)\b",
    ),
    quiet_under=frozenset({"apology-call"}),
    fires_on=(
        "Just checking in.",
        "Circling back on the solar quote.",
        "Any news on the tender?",
        "A gentle nudge about my note.",
        "I wanted to see whether you had any thoughts.",
        "Bringing this back to the top of your inbox.",
        "Are you still interested in the boiler?",
    ),
    quiet_on=(
        "I checked in the parcel at the depot.",
        "Following up on your question: the cable is twelve metres long.",
        "I am not writing to check in, only to send the drawing.",
        "Any update of the firmware keeps your settings.",
        "As agreed, I'm following up in May: the sheet is attached.",
        "I followed up with the carrier and the crate is in Ghent.",
    ),
)
