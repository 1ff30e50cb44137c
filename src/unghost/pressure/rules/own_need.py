"""P14: our own need put on the table."""

from __future__ import annotations

from unghost.pressure.rule import WARNING, Rule

_CHIEF = (
    r"(?:boss|bosses|manager|director|directors|ceo|cfo|board|bank|banker|investors?|sales (?:director|manager"
    r"|leader)|vp|management|shareholders|head office|headquarters|superiors?|chief|controller|owner|lender)"
)
_AIM = (
    r"(?:quota|targets?|numbers?|goals?|quarter|month|year|half-?year|forecast|books|plan|bonus|commission|kpis?"
    r"|budget|sales figures|figures|line|capacity|production|pipeline|order book|run rate)"
)

RULE = Rule(
    name="own-need",
    code="P14",
    why="Our target is our concern; told to them it becomes a favour they are asked to pay for.",
    instead="Leave our needs out; speak of theirs.",
    source="R6, seed school G: asking from your needs and not theirs breeds mistrust.",
    phrases=(
        r"\bunder (?:\w+ ){0,4}pressure (?:from|to (?:close|sell|deliver|show|hit|make|book))\b",
        rf"\b<my> {_CHIEF} (?:\w+ )?(?:(?:is|are|'s|keeps?|was|has been|have been) (?:\w+ )?(?:breathing|asking"
        r"|on my|on our|pressing|pushing|waiting|chasing|hassling|demanding|getting|putting|watching|not happy"
        r"|unhappy|nervous|anxious|all over|counting)|wants?|needs?|expects?|demands?|asks?|asked|insists?|"
        r"won't|will (?:ask|want|kill|have|be|not)|is (?:going to|expecting)|would|wonders|requires|told me"
        r"|has asked|gave me|looks)\b",
        r"\b(?:hit|hitting|make|making|meet|meeting|reach|reaching|miss|missing|close|closing|fill|filling"
        r"|short of|behind on|shy of|below|save|saving|rescue|complete|finish|round off|top up"
        rf"|beat) (?:out )?(?:my|our|the) (?:\w+ )?{_AIM}\b",
        rf"\b(?:short|shy|away|off|behind|missing)(?: \w+){{0,2}} (?:of|from|on|for|to) (?:my|our) (?:\w+ )?{_AIM}\b",
        rf"\b<my> (?:\w+ )?(?:{_AIM}|job|career|promotion|position|cash ?flow|salary|jobs|rent|livelihood|review"
        r"|reputation|neck) (?:\w+ )?(?:depends?|is on the line|are on the line|is at stake|are at stake|rides?"
        r"|is riding|hangs?|ends|closes|is (?:tight|due|looking|short|almost|nearly|coming|in danger|empty|"
        r"behind|under)|are (?:tight|due|looking|short|in danger|behind|under)|needs?|looks?|would be|relies)\b",
        r"\b(?:i|we)(?:'m| am|'re| are)? ?(?:really |desperately |badly |urgently |honestly |just |absolutely "
        r"|simply )*(?:need|counting on|relying on|banking on|depend on|depending on|rely on|desperate for"
        r"|dependent on|in need of) (?:you|your|this|the|a|an|one more|some)?(?: \w+)? ?(?:order|orders|deal|deals"
        r"|signature|business|sale|contract|"
        r"win|reference|money|purchase|revenue|logo|you[.!,]|to (?:close|book|sign|sell|win))\b",
        r"\b(?:i|we) (?:really |desperately |badly |urgently )*need (?:you to (?:sign|order|commit|approve|close"
        r"|help me|come through|decide)|to (?:close|book|get (?:this|your|it)|report|show|fill|sell|land|win|hit"
        r"|make|know (?:by|today|now|for my)|forecast|hand|submit))\b",
        r"\b(?:(?:i'm|i am|we're|we are|getting|honestly) (?:\w+ )?desperate|begging|beg you|on my knees|pleading"
        r"|throw me a bone|last hope|only hope|my last chance|lifeline)\b",
        r"\b(?:save|saves|saved|make|makes|made|rescue) my (?:day|week|month|quarter|year|job|skin|life|neck)\b",
        r"\bhelp (?:me|us) (?:out here|hit|make|close|reach|get there|look|meet|keep|save|across|finish"
        r"|with my (?:numbers|target|quota|forecast|boss))\b",
        r"\b(?:do|did|doing) (?:me|us) (?:a|this|one|the) (?:\w+ )?(?:favou?r|solid|kindness)\b"
        r"|\bas a (?:personal )?favou?r to (?:me|us)\b|\bfor my sake\b",
        r"\b(?:it|this|that|your \w+) (?:would|will) (?:really |honestly )?(?:mean (?:a lot|the world|so much"
        r"|everything)|make (?:all )?the difference|help (?:me|us) (?:so much|a lot|enormously|get)|get (?:me"
        r"|us) (?:there|over)|put (?:me|us) over|make my|secure (?:my|our))\b",
        r"\b(?:i(?:'ll| will|'d| would| could| might)? (?:\w+ )?(?:lose my|be fired|get fired|get in trouble"
        r"|be in trouble|look (?:bad|foolish|like a fool|stupid)|have to explain|have to answer|be sacked"
        r"|get sacked|be out of a job))\b|\bkeep (?:me|us) (?:out of trouble|afloat|going|in business)\b",
        r"\bi(?:'ve| have|'d| had)? (?:already |also |just )?(?:promised|told|assured|committed to"
        rf"|reported to) (?:to )?my {_CHIEF}\b",
        r"\b(?:pipeline|forecast|sales|quarterly|commit) (?:review|call|meeting)\b.{0,60}\b(?:you|your|ask me"
        r"|answer|know|tell|they'll|i need|this)\b",
        r"\b(?:end of|before|close of|by the end of) (?:my|our) (?:\w+ )?(?:quarter|year|month|fiscal|half"
        r"|period)\b|\b(?:my|our) (?:fiscal |financial )?(?:quarter|month|year)[- ]end\b",
        r"\b(?:we're|we are) (?:only |just |but )?a (?:very )?(?:small|young|tiny|family|struggling"
        r"|little) (?:\w+ )?(?:company|business|shop|firm|start-?up|team|outfit)\b.{0,60}\b(?:need|depend|every"
        r"|each|count|matters|survive|can't afford|cannot afford|order)",
        r"\b(?:every|each) (?:order|deal|customer|sale|contract|signature) (?:counts|matters|helps)\b",
        r"\b<n> \w+ short of my\b|\bgets? me (?:there|over the line|to my)\b|\b(?:put|push|get|take) (?:me"
        r"|us) over (?:the (?:line|top|edge)|my|our)\b",
        r"\b(?:my|our) (?:sales )?(?:competition|contest|incentive trip|leader ?board|president's club|ranking)\b",
        r"\b(?:times are|business is|things are|it's been|it has been) (?:\w+ )?(?:hard|tough|slow|rough"
        r"|difficult)(?: \w+){0,2} (?:for (?:us|me)|here|on our side|quarter|month|year|season)\b",
        r"\bi have to (?:report|show|present|deliver|justify|explain|answer|fill|make|hit|close)\b.{0,40}\b(?:boss"
        r"|management|board|numbers?|target|quota|quarter|line|order|forecast|results?|deal)\b",
    ),
    level=WARNING,
    relief=(
        r"\b(?:from you|of you),? (?:nothing|not a thing)\b|\bthere(?:'s| is) nothing (?:i|we) need\b",
        r"\bhelp (?:me|us) (?:understand|improve|learn)\b",
        r"\b(?:your|customer's) (?:quota|target|quarter|budget)\b",
    ),
    fires_on=(
        "My boss keeps asking about this order.",
        "We need your signature to close the quarter.",
        "Two machines short of my target.",
        "It would mean the world to me.",
        "I promised my director that it would happen in June.",
        "Our bank wants to see more orders.",
    ),
    quiet_on=(
        "My boss and I measured the hall a second time.",
        "I don't need anything from you.",
        "The line reaches its target speed in nine seconds.",
        "Your board needs two signatures, you said.",
        "The commission paid by the state is listed on page four.",
    ),
)
