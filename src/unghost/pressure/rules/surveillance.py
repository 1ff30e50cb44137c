"""P13: telling them that we watched."""

from __future__ import annotations

from unghost.pressure.rule import ERROR, Rule

# What of ours they touched, and how they touched it.
_OURS = (
    r"(?:my|our|the|that|this|your)(?: [\w-]+){0,2} (?:<msg>|<paper>|website|web ?site|site|shop|pricing|portal|data room|"
    r"dashboard|white ?paper"
    r"|catalogue|newsletter|blog|profile|trial|account|app|webinar|calculator|attachment|workspace|checklist|menu|case study"
    r"|plans?|guide"
    r"|invitation|spreadsheet|checkout|form|recording|thread|photos?|pictures)"
)
_DID = (
    r"(?:opened|opening|clicked|clicking|viewed|viewing|visited|visiting|downloaded|downloading|looked|looking|logged|"
    r"logging|watched|watching"
    r"|browsed|browsing|been (?:on|back|in|through)|spent|forwarded|forwarding|re-?reads?|re-?reading|checked out|checking "
    r"out|checking|online|landed|came back"
    r"|returned|returning|scrolled|scrolling|hovered|hovering|typing|paused|uninstalled|searched|searching|researching|"
    r"zoomed|abandoned|signed in|unsubscribed"
    r"|(?:have|had|'ve|'d) read|reading|accessed|accessing|saved|printed|shared|skimmed|played|started|stopped|added|closed|"
    r"active|peeking)"
)
_TOOL = (
    r"(?:systems?|software|crm|tools?|analytics|trackers?|tracking|portal|platform|statistics|stats|logs?|dashboards?|app|"
    r"website|site|chatbot|sensors?|camera"
    r"|cam|scoring|report|pixel|heat ?map|plug-?in|link|server|computer|screen|viewer|data|e-?mail (?:client|tool)|mailer|"
    r"bot|cookies?)"
)
_SHOW = (
    r"(?:shows?|showed|says?|said|tells?|told|informs?|informed|flags?|flagged|notif(?:y|ied|ies)|indicates?|registers?|"
    r"registered|recorded|alert(?:s|ed)|reveals?"
    r"|reports?|logged|picked up|pinged|pings?|noticed|detected|detects|lit up|caught|counts?|counted|labels?|suggests?|"
    r"confirms?|saw|sees|knows|gave)"
)

RULE = Rule(
    name="surveillance",
    code="P13",
    why="Saying that you watched turns a private moment into evidence against them.",
    instead="Leave out what you only know from tracking; go by what they told you.",
    source="R6: pressure shuts people up. Tracking opens are used for nothing.",
    phrases=(
        # I saw that you ...
        r"\b(?:i|we)?(?:'ve|'d|'m| can| could| have| just| also| did| happened to)* ?(?:see|saw|seen|notice|noticed|know|"
        r"spotted|observed|detected|caught|watched|tell)"
        r"(?: on \w+ \w+)?(?: that| how| from \w+ \w+| when)? (?:you|u|your (?:\w+ ){1,2}|somebody|someone)(?:'ve|'re|'d|"
        r" have| has| had| were| was| are| at \w+ \w+)?(?: \w+)?"
        rf" {_DID}\b(?: \w+)?(?: {_OURS}| on| at| into| in| it| from| through| around| again| twice| last| this)",
        r"\b(?:see|saw|noticed|spotted|can tell|observed) (?:that )?(?:you|your \w+) (?:were |are |have been |was )?(?:on|in"
        r"|back on|inside) (?:the|our|my)(?: \w+)? (?:portal|site|website|data room|dashboard|page|document|app|system|shop)\b",
        r"\b(?:see|saw|notice|noticed|know|observed|noted|spotted) (?:that )?you(?:'ve| have)?(?: \w+)? (?:not|never|haven't"
        r"|hadn't|didn't|stopped|still not)(?: \w+)? (?:logg|open|us|read|click|sign|look|train|view|visit|finish|download|"
        r"touch)\w*",
        r"\b(?:noticed|saw|see|spotted) (?:some |a (?:lot|spike) of |new |your )(?:\w+ )?(?:activity|interest|visits?|"
        r"clicks?|opens|views|traffic|log-?ins?|usage)\b",
        r"\bi can see (?:from|in|on) (?:my|our|the) (?:\w+ )?(?:end|side|tracker|system|logs|dashboard|report|tool|stats|"
        r"analytics)\b|\bi saw you on our (?:site|website|page|shop)|\bnoticed you noticing\b|\bsaw (?:that )?you(?:'ve)? "
        r"(?:hung up|left|joined|dropped out) ",
        # Our tool tells us.
        rf"\b(?:my|our|the|your)(?: [\w-]+){{0,2}} {_TOOL}(?: \w+)? {_SHOW} (?:\w+ )?(?:(?:me|us|that|you|your|a|an|the|two|"
        r"somebody|someone)\b).{0,60}"
        rf"\b(?:{_DID}|read|open|interest\w*|activity|visits?|opens?|clicks?|views?|times|minutes|used|visitor|stayed|"
        r"engaged|searches)\b",
        rf"\b(?:my|our)(?: [\w-]+){{0,2}} {_TOOL}(?: \w+)? (?:says?|shows?|tells|told|notified|informed|informs|noticed|"
        r"detected|registered|recorded|pinged|flagged|picked up)(?: me| us)? (?:that )?(?:you|your)\b",
        rf"\b(?:according to|going by|judging by|as far as|based on|per) (?:the|our|my|your) (?:\w+ )?(?:{_TOOL}|clicks?|"
        r"activity|visits?|click|browsing|usage|history)\b",
        r"\b(?:tracking|analytics|session (?:recording|replay)|intent data|retargeting|reverse[- ]ip|website visitor|"
        r"visitor report|tracker|web stats|telemetry) (?:\w+ )?(?:shows?|says?|tells?|flagged|pinged|indicates?|caught|"
        r"revealed|picked|report|data)\b",
        r"\b(?:read|open|opening|seen) (?:receipts?|notifications?|confirmations?)\b.{0,30}(?:came|says|said|shows|tells|"
        r"from|at|arrived|told|confirm|i got|popped|back|in|on)\b|\b(?:sent|got|received|gave) (?:me |us )?a (?:read|opening"
        r"|seen) (?:receipt|confirmation|notification)\b",
        r"\b(?:two|double|both) blue (?:ticks|checks|check ?marks)\b|\b(?:shows?|got|the|your) blue (?:ticks|checks)\b|"
        r"\b(?:the|your|a) green dot (?:was|is|next|beside|says|tells|by)\b|\b(?:marked as|shows as|it says) (?:read|seen|"
        r"opened)\b|\bleft (?:me )?on read\b|\blast (?:seen|active|online) (?:at|on|today|yesterday|this)\b",
        r"\byou (?:were|are|'re|have been|'ve been|seem to be|appear to be) (?:\w+ )?(?:online|active|logged in|typing) "
        r"(?:at|on|last|this|today|right|yesterday|until|again|\d)",
        # You opened it: what nobody told us.
        r"^(?:so |hi!? |hey,? |hello,? |well,? )?(?:u|you)(?:'ve| have| had|'d| were| was|'re| are)?(?: now| already| just|"
        rf" also| clearly| actually| only| both| all| obviously| again| even)* {_DID}"
        rf"(?: at| on| through| to| into| in| for| up| over| back to)? {_OURS}\b(?:.{{0,40}}(?:times|twice|yesterday|last "
        r"night|this morning|today|<day>|\d|but|again|minutes|seconds|longer|often|several)|[.,?!]|$)",
        r"\byou(?:'ve| have)?(?: \w+)? (?:opened|viewed|clicked|visited|downloaded|watched|read|looked at|checked|"
        rf"forwarded)(?: on)? {_OURS}(?: \w+){{0,3}} (?:<n> times|twice|times|yesterday|last night|this morning|more than "
        r"once|at \d|on <day>|from your|on your (?:phone|mobile))",
        r"\byou (?:keep|kept|frequently|often|always|repeatedly|regularly)(?: \w+)? (?:coming back to|opening|visiting|"
        r"looking at|returning to|clicking|revisit\w*|checking|re-?reading|browsing|hovering) (?:our|my|the|that|this|it|on)\b",
        r"\byou (?:spent|stayed|lingered|were|stopped|paused) (?:\w+ ){0,3}(?:minutes?|seconds|hours|longest|a while|ages|"
        r"some time|quite some time) (?:on|reading|in|with|looking|at|over)\b",
        r"\byou (?:hovered|scrolled|zoomed|clicked|tapped|swiped) (?:\w+ )?(?:on|over|to|through|in|into|past|all)\b",
        r"\b(?:someone|somebody|a (?:colleague|person|visitor)|people|your (?:\w+ ){0,2}(?:ceo|cfo|boss|team|colleagues?|"
        r"director|company|office|manager|assistant|staff|firm))"
        rf"(?: \w+)? (?:at|from|in|with|on|has|have|had|is|was|were) (?:\w+ ){{0,3}}{_DID}\b.{{0,20}}(?:{_OURS}|our|times|"
        r"twice)",
        rf"\b{_OURS} (?:was|were|has been|have been|got|is being|had been)(?: \w+)? (?:opened|read|viewed|downloaded|clicked"
        r"|forwarded|displayed|scanned|accessed|watched|played)\b"
        r"(?: \w+){0,3} (?:times|twice|devices?|by you|by your|on your|on a|yesterday|last night|this morning|people|minutes"
        r"|from|in \w+|but|\d+)\b",
        r"\b(?:opened|read|viewed|clicked|downloaded) by you\b|\bi (?:can )?see(?: that)? (?:it|my \w+|the \w+) (?:was|has "
        r"been|been) (?:opened|read|viewed|downloaded|seen)\b",
        r"\b<i>(?:'m| am| can| could|'re)?(?: able to)? (?:know|see|tell) (?:exactly )?(?:when|who|how (?:long|often)|which "
        r"pages?)(?: [\w']+){0,3} (?:read|opened?|clicked?|visited|viewed|looked|being read)\b",
        # Counters, baskets, logins.
        r"\b(?:your|the) (?:\w+ )?(?:cart|basket|trolley|wish ?list) (?:is |are |still )?(?:feeling|waiting|lonely|full|"
        r"holds|contains|with|misses|still|abandoned)\b|\b(?:left|put|placed|forgot) (?:\w+ ){1,6}in (?:your|the) (?:basket|"
        r"cart|trolley)\b",
        r"\byou(?:'ve| have)?(?: \w+)? (?:last )?(?:haven't|not|never|last|didn't) (?:\w+ )?(?:logged|signed|log|sign) (?:in"
        r"|on)\b|\b(?:last|latest) (?:log-?in|sign-?in|visit) (?:was|on|of yours)\b",
        r"\b(?:log-?ins?|usage|activity|traffic|visits?|sessions?) (?:on|from|of|at|in) your (?:\w+ )?(?:account|domain|"
        r"company|team|network|ip|side|office|end)\b|\byour (?:usage|activity|engagement|session|click\w*|browsing)(?: "
        r"\w+)? (?:has|have|is|dropped|fell|shows|went|data)\b",
        r"\byour (?:ip|ip address|browser|phone'?s? location|gps|device|cookies|mail client|location)\b(?: \w+)? (?:gave|"
        r"says|shows|tells|spent|sent|visited|told|popped|turned)\b|\bfrom your (?:ip|ip address|domain|network)\b",
        r"\bvisits? to (?:the|our|my)(?: [\w-]+){1,3} (?:page|site|website|section|tab|portal)\b|\breturning visitor\b|"
        r"\b(?:showed|shows|turned|popped) up in (?:our|my) (?:\w+ )?(?:visitor|analytics|report|logs?|stats|tracking)\b",
        r"\bis (?:currently )?(?:researching|browsing|looking into|reading about) [\w -]+ (?:right now|at the moment|at "
        r"this (?:very )?moment)\b|\b(?:on|browsing) our (?:website|site|page|shop) (?:at this|right now|as we speak)\b",
        r"\bhighly engaged\b|\b(?:lead|engagement|heat) score\b|\bwent from cold to\b|\b(?:set|have) (?:up )?an alert on "
        r"your\b|\bwe detected (?:that )?you\b",
        # Their private pages.
        r"\b(?:your|you on|you in|following you on) (?:\w+ )?(?:instagram|facebook|tiktok|snapchat|strava|whatsapp|spotify|"
        r"stories)(?: \w+)? (?:shows?|says?|stories|story|posts?|profile|status|feed|runs?|i see|about)\b|\b(?:time|energy) "
        r"(?:for|to post on) (?:linkedin|facebook|instagram)\b",
        r"\b(?:saw|noticed|see|spotted|found|following)(?: \w+){0,3} (?:on|via|through) (?:your )?(?:facebook|instagram|"
        r"tiktok|snapchat|strava|whatsapp)\b|\btime to post (?:\w+ )?(?:pictures|photos|holiday|on)\b",
        r"\b(?:watching|monitoring|tracking|stalking) (?:you|your (?:visits|activity|usage|clicks|behaviou?r|profile|page|"
        r"site))\b|\b(?:lights? (?:was |were )?on|your car) (?:\w+ )?in your (?:office|drive|window)\b|\b(?:drove|walked|"
        r"cycled) past your \w+ and saw\b",
        # What you did, as the reason of this mail.
        r"\b(?:since|after|because|as|now that|given that|when|that) (?:i (?:saw|see|noticed) )?you(?:'ve| have|'d| "
        r"had)?(?: \w+)? (?:downloaded|visited|viewed|browsed|clicked|opened|looked at|registered on|checked out|searched|"
        r"started|abandoned|read)(?: \w+)? (?:our|my|the)(?: [\w-]+){1,3}\b(?: \w+)?(?: (?:yesterday|today|last|this|on|"
        r"at|twice|again|but|<n>)|[,.!?]|$)",
        r"\b(?:looks like|looks as if|seems|seems like|it seems|apparently|i gather|i take it|i know|obviously) (?:that "
        r")?(?:you|someone|your \w+)(?:'ve| have|'re| has| are| were)?(?: \w+)? (?:been (?:on|checking|reading|browsing|"
        r"looking|through|back)|opened|viewed|visited|clicked|downloaded|seen|forwarded|scrolled|browsing|logged)\b",
        r"\b(?:opened|read|viewed|clicked|visited|downloaded|watched|seen)(?: \w+){0,3} (?:<n>|\d+) times\b|\b(?:<n>|\d+|no|"
        r"zero) (?:opens|clicks|page ?views|visits|views|downloads)\b(?: \w+){0,3} (?:from|by|on|in) (?:you|your|my|our)\b",
        r"\b(?:minutes?|seconds|hours) (?:on|in|reading|over|with|looking at) (?:our|my|the)(?: [\w-]+){1,3} (?:page|section"
        r"|site|website|deck|proposal|offer|pdf|document|video|shop|portal|brochure|pricing)\b|\b(?:open|opened) for (?:<n>|"
        r"\d+) (?:minutes|seconds|hours)\b|\bhad (?:the|my|our) \w+ open\b",
        r"\b(?:you|u) (?:were|was|'ve been|have been|are) (?:looking at|on|browsing|checking(?: out)?|reading|back on|"
        r"viewing|through) (?:our|my|the)(?: [\w-]+){1,4} (?:last night|yesterday|this morning|again|today|at \d+|on <day>|"
        r"page|site|website|shop|portal|section)\b",
        r"\byou (?:checking|checked|check) out (?:our|the|my)\b|\b(?:your|that) (?:recent |last |latest )?visit to (?:our|my"
        r"|the) (?:\w+ )?(?:site|website|page|shop|portal|pricing)\b|\bvisited (?:our|my) (?:\w+ ){0,2}(?:page|site|website|"
        r"shop|portal)\b",
        # Bells that rang when you did.
        r"\b(?:got|get|getting|received|had|gives me|sends me) (?:a|an|another|the) (?:\w+ )?(?:notification|alert|ping|"
        r"buzz)\b.{0,40}\b(?:you|your|someone)\b|\b(?:phone|screen|inbox|app|tracker|tool) (?:\w+ )?(?:buzz\w*|ping\w*|"
        r"beep\w*|rang|lit up|blinked|flashed)\b.{0,30}\b(?:you|your|when)\b",
        r"\b<i>(?:'ve been| can| also| do|'re| are|'m| am)? ?(?:track|tracking|monitor|monitoring|logging|keep an eye on|"
        r"keeping an eye on|follow) (?:every|who|when|how|your|each|all|what you|which)\b|\bseen (?:at|on) \d|\b(?:says|"
        r"shows|showing|shown|showed) (?:as )?(?:read|seen|opened|online)\b",
        r"\byou (?:haven't|didn't|never|did not|have not|hadn't|still haven't)(?: even| yet| actually| once| so much as| "
        r"bothered to)* (?:open(?:ed)?|click\w*|view\w*|download\w*|log(?:ged)? in\w*|watch\w*|scroll\w*) ?(?:it|them|my|our"
        r"|the|any|on|a single|to|since|yet|[.,!?]|$)",
        r"\b(?:sits|sitting|still|remains|lies|is|are|lying) unopened\b|\b(?:your (?:shared |public |outlook )?calendar "
        r"(?:shows|says|tells)|(?:see|saw|checked) (?:in|from|on|that|your)(?: in| on)? ?(?:your)? calendar)\b|\byour name "
        r"(?:\w+ )?(?:popp\w+|came|comes|keeps? \w+|appear\w*|shows?|showed) (?:up )?(?:in|on) (?:our|my|the)\b",
        r"\b(?:spending|spent|passed|invested) (?:\w+ ){0,4}(?:on|in|with|over|reading) (?:our|my)(?: "
        r"[\w-]+){1,3}\b(?:[.,!?]|$| and| so| this| last| page| section)|\b(?:three dots|typing bubble|cctv|security camera|"
        r"doorbell cam)\b.{0,30}\byou",
    ),
    level=ERROR,
    relief=(
        r"\b(?:you asked|at your request|you rent|monitoring contract|under the (?:service|maintenance)|support case|you "
        r"(?:reported|sent|wrote|said|told|mentioned|ticked"
        r"|published|gave)|alarm|with your (?:ok|okay|permission|consent)|your (?:own )?(?:log|admin) (?:shows|says)|parcel|"
        r"pallet|crates?|by default|switched off|guests|visitors|signed for)\b",
        r"\bfrom your (?:mail|e-?mail|message|letter|note|website|annual report|press release|post|answer|ad|advert)\b|"
        r"\bsee your point\b",
        r"\bthank you for\b|\bthanks for\b|\b(?:your (?:public )?(?:website|talk|interview|article|newsletter|job ad|press))\b",
        r"\b(?:could you|can you|please|would you) (?:check|tell|scroll|click|open|look)\b",
    ),
    calmer=(("^(?:thanks|thank you) for (?:opening|reading|clicking|visiting|viewing|downloading) [^.;!]{2,50}[.!]*$", ""),),
    fires_on=(
        "I noticed you opened my proposal twice.",
        "Our software tells me you visited the pricing page.",
        "You downloaded our brochure last night.",
        "The read receipt arrived at nine.",
        "I can see that you have read my message.",
        "My mail was opened on three devices.",
    ),
    quiet_on=(
        "I see from your letter that the hall is finished.",
        "I noticed you opened a second plant in Lyon.",
        "You can follow the parcel with this number.",
        "Thank you for looking at the drawing.",
        "Our system does not record anything about visitors.",
    ),
)
