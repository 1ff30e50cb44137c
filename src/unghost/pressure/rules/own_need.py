"""P14: our own need put on the table."""

from __future__ import annotations

from unghost.pressure.rule import WARNING, Rule

_CHIEF = (
    r"(?:boss|bosses|managers?|director|ceo|cfo|vp|md|board|bank|investors?|head office|hq|management|chief|head of "
    r"\w+|team lead|owners?|leadership|landlord|finance(?: team)?)"
)
_AIM = r"(?:quota|targets?|numbers?|goals?|quarter|month|forecast|plan|budget|commission|bonus|figures|kpis?)"
_DEAL = (
    r"(?:orders?|deals?|sales?|business|bookings?|win|contracts?|renewal|money|cash ?flow|revenue|logo|clients?"
    r"|customers?|work|support)"
)

RULE = Rule(
    name="own-need",
    code="P14",
    why="Our target is our concern; told to them it becomes a favour they are asked to pay for.",
    instead="Leave our needs out; speak of theirs.",
    source="R6, seed school G: asking from your needs and not theirs breeds mistrust.",
    phrases=(
        # Somebody above us presses: the chief asks, waits, wants to see.
        rf"\b<my> (?:\w+ )?{_CHIEF}(?: m[rs]s?\.? \w+)?(?: is| are|'s| keeps?| has been| have been| was) (?:\w+ "
        r")?(?:breathing|asking|pressing|pushing|waiting|chasing|pestering|hassling|watching|following|nervous|anxious|on "
        r"my|all over|reviewing|on me)\b",
        rf"\b<my> (?:\w+ )?{_CHIEF}(?: m[rs]s?\.? \w+)? (?:wants?|needs?|expects?|demands?|insists?|is expecting)\b",
        r"\b(?:the )?(?:board|bank|head office|hq|management|investors|owners) (?:wants?|expects?|demands?"
        r"|needs?)\b.{0,30}\b(?:me|us|our|numbers?|results?)\b",
        r"\b(?:down my neck|on my back|getting (?:heat|flak|grief) (?:from|over|here))\b|\b(?:after|pestering|chasing"
        r"|hounding|pressing|grilling|pushing) me (?:for|about|to|daily|every|on)\b",
        r"\b(?:i'm|i am|we're|we are|puts? me|been) (?:\w+ )?under (?:\w+ ){0,3}pressure\b",
        r"\b(?:what|something|anything|good news|a date|a number) .{0,12}(?:tell|show|report|bring|explain to)(?:$|\.| "
        r"(?:to|my|our|her|him|upstairs)\b)",
        rf"\b(?:told|tell|promised|assured|explain(?:ed)? to|face|back to) <my> (?:\w+ )?(?:{_CHIEF}|team),? (?:\w+,? "
        r")?(?:that )?(?:you|you'd|you're|we'd|we'll|this|it|where|why|without|empty)\b",
        # Our number: the bare possessive says it all, or a verb of reaching it.
        r"\bmy (?:\w+ )?(?:quota|targets?|bonus|commission|incentive|promotion|probation|performance review|appraisal"
        r"|sales numbers?)\b|\bour sales (?:targets?|quota|goal)\b",
        rf"\b(?:hit|hitting|make|meet|meeting|reach|miss|close|save|rescue|fill|beat|look at|lifts?) <my> (?:\w+ )?{_AIM}\b",
        rf"\b(?:short|shy|away|behind|off|below|under)(?: \w+)? (?:of|from|on|for)? ?(?:my|our) (?:\w+ )?{_AIM}\b",
        r"\b(?:still|little|bit) short(?:[.!,]|$)|\bfor (?:my|our) numbers\b|\bmy (?:very )?first (?:deal|sale|customer"
        r"|client|order)\b|\b(?:month|week) in sales\b|\b(?:number|target|quota) to (?:hit|make|reach|meet)\b",
        r"\b(?:i'm|we're|i am|we are) (?:\w+ )?(?:<n>|one|\S?\d\S*) (?:\w+ )?(?:short|shy|behind)\b",
        r"\b<n> \w+ (?:short|shy|away) (?:of|for|from)\b.{0,20}\b(?:target|quota|goal|incentive|number|plan)\b",
        r"\bi(?:'m| am) (?:only |being )?(?:measured|judged|paid|graded|ranked|evaluated|scored) (?:on|by|per|only)\b",
        r"\b(?:pays? me|i (?:only )?get paid|i'm paid) (?:per|by the|only|on|when|if)\b|\bi (?:\w+ )?(?:work|do this"
        r"|live) on commission\b",
        # What hangs on it: job, wages, cash.
        r"\b<my> (?:\w+ )?(?:numbers?|forecast|pipeline|quarter|month|jobs?|career|neck|cash ?flow|year|company|survival"
        r"|future) (?:\w+ )?(?:depends?|hangs?|hinges?|rides?|rests?|(?:is|are) (?:on the line|at stake|tight|short))\b",
        r"\b(?:a lot|everything|so much|much|our whole \w+) (?:\w+ )?(?:depends|hangs|rides|hinges) on (?:you|your|this)\b",
        r"\b(?:mouths?|family|kids|children|staff|team|wages|salaries|rent|bills|people|payroll) to (?:feed|pay|cover"
        r"|make)\b",
        r"\b(?:keep|keeps|keeping) (?:us|me|our \w+|the (?:lights|doors|lads|crew|team)) (?:\w+ )?(?:afloat|going|in "
        r"business|open|employed)\b|\bkeep the lights on\b",
        r"\b<my> (?:boss|manager|director|ceo|vp) (?:will|'ll|would|is going to) (?:kill|fire|have my|be (?:\w+ "
        r")?(?:unhappy|angry|mad|thrilled|delighted))\b|\bi(?:'d| would) look (?:\w+ )?(?:good|great|bad|silly|foolish"
        r"|stupid)\b|\b<my> (?:\w+ ){1,2}depends? on (?:it|you|this|your)\b",
        r"\bmak(?:e|es|ing) (?:me|us) look (?:\w+ )?(?:bad|silly|stupid|foolish|good|great|like)\b|\b(?:back|home|up|to "
        r"\w+) empty[- ]handed\b",
        # Needing, counting on, living from.
        rf"\b(?:i|we) (?:\w+ ){{0,2}}(?:need|could (?:really )?use|could do with) (?:this|your|the|one more|another|that) "
        rf"(?:\w+ )?{_DEAL}\b",
        r"\bone more (?:(?:yes|sale|school|order|deal|customer|client) )?and (?:i|we|the)\b|\bwithout your (?:order"
        r"|business|support|booking),? (?:i|we)\b",
        r"\b(?:fill|need|place|sell) (?:just |only )?<n> more\b|\b(?:depend|rely|live) on (?:\w+ )?(?:orders|customers"
        r"|clients|people) like\b|\bin (?:my|our) (?:\w+ )?forecast\b",
        r"\b(?:clos|get|book|land|sign|win)\w* (?:this|it|you|this one|it all) .{0,20}\b(?:before|by) (?:the|our|my)? "
        r"?(?:month|quarter|year|end of (?:the |our )?(?:quarter|month|year))\b",
        r"\b(?:could|can) (?:really |certainly |sure )?(?:use|do with) (?:this one|a win|your (?:support|help|order"
        r"|business|yes|signature))\b",
        r"\b(?:one|two|three) more (?:orders?|sales?|signatures?|deals?|clients?|customers?|polic(?:y|ies)|placements?"
        r"|sign-?ups?|contracts?|wins?)\b",
        r"\b(?:counting|rely|banking|depend|relying|depending|live) (?:\w+ )?(?:up)?(?:on|from) (?:your (?:\w+ )?(?:order"
        r"|business|yes|deal|renewal|contract)|this (?:order|deal|sale|one)|people like you)",
        r"\b(?:sits?|sitting) (?:idle|on (?:it|the (?:stock|material)))\b|\bour (?:\w+ )?(?:line|machine|press|crew|team"
        r"|oven|van|vans|staff) (?:stands?|sits?|is|are|has stood) (?:idle|still|around|empty)\b",
        r"\b(?:i'm|i am|we're|we are|getting|rather|bit) (?:\w+ )?desperate(?: for (?:this|your|the|an?|orders?|work"
        r"|business|customers)\b| to\b| here|[.!,]|$)",
        r"\b(?:(?:lose|losing|keep|save|risking) my (?:job|position|bonus)|last hope|my only hope|my last chance|on my "
        r"knees|throw me a bone|get (?:me )?fired|have my (?:head|guts)|make ends meet)\b",
        # The favour, and the calendar of ours.
        r"\b(?:do|doing|done) (?:me|us) (?:a|this|one|the|that) (?:\w+ )?(?:favou?r|solid|kindness)\b",
        r"\b(?:mean (?:a lot|the world|so much|everything) to (?:me|us)|as a (?:personal )?favou?r|for my sake|need a "
        r"(?:\w+ )?favou?r|throw me a bone|help a \w+ (?:\w+ )?out)\b",
        r"\bhelp (?:me|us) (?:to )?(?:hit|make|close|reach|get there|look good|keep|across|finish|over the line)\b",
        r"\b(?:makes?|made|saves?|rescue) my (?:day|week|month|quarter|year|weekend|birthday|life)\b",
        r"\b(?:selfishly|be (?:cheeky|selfish)|for me,? personally|understand my position)\b",
        r"\b(?:before|by|until|(?:end|close) of|close out|into|for) <my> (?:\w+ )?(?:quarter|fiscal|q[1-4]|half|year[- "
        r"]end|forecast|books|year closes)\b",
        r"\b<my> (?:\w+ )?(?:quarter|year|month|q[1-4]|half|books) (?:ends?|closes?|is ending|is closing) .{0,20}\b(?:and"
        r"|so) (?:we|i|it)\b",
        r"\b(?:quarter|month|year|q[1-4])(?:[- ]end)?\b.{0,20}\b(?:over here|for us|on our side|here at \w+)\b",
        r"\bclos(?:e|ing)(?: out)? (?:the|my|our) (?:month|quarter|books|half|fiscal)\b|\b(?:pipeline|forecast|commit"
        r"|quota) (?:review|call|meeting)\b",
        r"\bfor (?:my|our|the|internal) (?:\w+ )?(?:forecast|pipeline|planning|sales meeting)\b.{0,30}\b(?:need|require"
        r"|know|tell|you)\b",
        r"\b(?:put|got|have|had|marked) you(?:r \w+)?(?: down)? (?:as|at|in|for) (?:\w+ ){0,3}(?:percent|%|forecast"
        r"|pipeline|commit)\b",
        r"\b(?:win (?:it|this|the \w+) for (?:me|us)|the sales bell|i ring the bell|leader ?board|president's club|(?:win"
        r"|winning|lead) (?:the|our|this) (?:\w+ )?(?:contest|competition)|sales (?:contest|competition)|sales(?:man"
        r"|person|woman) of the)\b",
        r"\b(?:every|each) (?:\w+ )?(?:order|deal|customer|sale|contract|booking|signature|client|commission) (?:\w+ "
        r")?(?:counts|matters|helps)\b",
        r"\b(?:trade|business|sales|the (?:year|season|spring|winter)|it)(?:'s| has| have) been (?:\w+ )?(?:slow|brutal"
        r"|dreadful|hard|tough|rough|thin|terrible|lean)\b",
        r"\b(?:dreadful|slow|tough|terrible|lean|rough|hard|brutal|thin) (?:\w+ )?(?:year|quarter|month|season|spring"
        r"|summer|winter|start) (?:for (?:us|me|our|freelancers)|here|so far|and (?:every|each|we|i))\b",
    ),
    level=WARNING,
    relief=(
        r"\b(?:from you|of you),? (?:nothing|not a thing)\b|\bthere(?:'s| is) nothing (?:i|we) need\b|\bneed (?:nothing"
        r"|you to do nothing)\b",
        r"\bhelp (?:me|us) (?:understand|improve|learn)\b",
        r"\b(?:your|customer's) (?:quota|target|quarter|budget|board|forecast)\b",
        r"\b(?:isn't|is not|aren't|not) your (?:problem|concern|worry|business|job)\b|\bmakes no difference\b|\beither "
        r"(?:answer|way) is fine\b",
        r"\bi (?:won't|will not) (?:ask|press|push)\b|\byou(?:'re| are|'d been| were) (?:right|wrong)\b",
    ),
    calmer=(
        (
            "^(?P<rest>(?!(?:and |so |but )?(?:i|we|my|our|he|she|they|it|that|you're|you are|help|do me|say|sign"
            r"|order|buy)\b)[^;]{8,120}?),? (?:so that |so |because |as |since |to |before |in order to )(?:i|we|my"
            r"|our|help|hit|make|close|meet|reach|save|fill|get)\b[^,;.?]{2,70}[.?!]*$",
            "{rest}",
        ),
    ),
    fires_on=(
        "My boss keeps asking about this order.",
        "We need one more sale to close our quarter.",
        "Two machines short of my target.",
        "It would mean the world to us.",
        "I promised my director that it would happen in June.",
        "Our bank wants to see more orders.",
        "I have a family to feed.",
    ),
    quiet_on=(
        "My boss and I measured the hall a second time.",
        "I don't need anything from you.",
        "The line reaches its target speed in nine seconds.",
        "Your board needs two signatures, you said.",
        "The commission paid by the state is listed on page four.",
        "My internal target isn't your concern.",
    ),
)
