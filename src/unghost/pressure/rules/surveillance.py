"""P13: telling them that we watched."""

from __future__ import annotations

from unghost.pressure.rule import ERROR, Rule

_OURS = (
    r"(?:my|our|the|that|this|your)(?: last| latest| \w+)? (?:<msg>|<paper>|website|web ?site|site|page|pricing"
    r"|portal|data room|dashboard|white ?paper|catalogue|newsletter|blog|landing page|link|profile|trial|account"
    r"|app|video|webinar|calculator|attachment)"
)
_WATCH = (
    r"(?:opened|open|opening|clicked|clicking|click|viewed|viewing|visited|visiting|downloaded|downloading"
    r"|looked at|looking at|logged (?:in|on|into)|log in|logging in|watched|watching|browsed|browsing|been on"
    r"|been back|spent|forwarded|re-?read|read|reading|checked out|checking out|active|online|landed on"
    r"|came back to|returned to|scrolled|hovered|typing|started|stopped|played)"
)

RULE = Rule(
    name="surveillance",
    code="P13",
    why="Saying that you watched turns a private moment into evidence against them.",
    instead="Leave out what you only know from tracking; go by what they told you.",
    source="R6: pressure shuts people up. Tracking opens are used for nothing.",
    phrases=(
        r"\byou(?:'ve| have)? been (?:on|in|back (?:on|in|to)|through|over|all over|reading|looking at"
        rf"|browsing) {_OURS}",
        r"^(?:just )?(?:noticed|saw|spotted|looks like|seems|i see|i saw)(?: that)? (?:you|your \w+"
        r"|someone at your \w+)(?:'ve| have| has)? (?:just |also )?(?:viewed|visited|opened|clicked|downloaded"
        rf"|read|looked at|watched|checked out)(?: on)? {_OURS}",
        rf"\b{_OURS}(?: i sent| we sent| you got| you have)? (?:has|have) been (?:clicked|opened|viewed|downloaded"
        r"|forwarded|played)\b",
        r"\b(?:see|saw|noticed|tell) (?:that )?you (?:were|are|have been) (?:in|on|inside|back in|back on) (?:the"
        r"|our|your) (?:portal|site|website|data room|dashboard|page|document|app|system)",
        r"\b(?:i|we)(?:'ve|'d| can| could| have| just| also)* (?:see|saw|seen|notice|noticed|know|spotted|noted"
        r"|observed|watched|got (?:a|an) (?:notification|alert|ping)|was (?:notified|told by (?:the|our))|get (?:a"
        r"|an) (?:notification|alert)|track(?:ed)?)(?: that| how| from| when| what time|"
        r" whenever)? (?:you|your (?:\w+ ){1,2}|somebody|someone|he|she|they)(?:'ve|'re|'d| have| has| had| were"
        rf"| was| are| at \w+| from your \w+)?(?: \w+){{0,2}} {_WATCH}\b.{{0,30}}(?:\b{_OURS}|\b(?:it|online|times"
        r"|twice|(?:it )?at \d|minutes|last night)\b)",
        r"\b(?:see|saw|noticed?|know|spotted) (?:that )?you(?:'ve|'re| have| were| are)? (?:just "
        r"|also )?(?:clicked|downloaded|logged in|online|active|typing)\b",
        r"\b(?:our|my|the) (?:\w+ )?(?:system|software|crm|tool|tools|analytics|tracking|tracker|portal|platform"
        r"|statistics|stats|logs?|dashboard|marketing (?:tool|software)|link|app|website)(?: \w+)? (?:shows?"
        r"|showed|says?|said|tells?|told|flag(?:s|ged)|notif(?:y|ied|ies)|indicates?|"
        rf"registered|recorded|alert(?:s|ed)|reveals?|reports?|logged|picked up|pinged)\b.{{0,40}}(?:\b{_WATCH}"
        r"|interest|activity|visits?|opens?|clicks?|views?|not (?:been )?opened)\b",
        r"\byou(?:'ve| have| had|'d)?(?: now| already| just| also| clearly| actually| obviously| both"
        r"| all)* (?:opened|viewed|clicked|visited|downloaded|watched|logged into|looked at|read|forwarded"
        rf"|browsed)(?: on)? {_OURS}.{{0,40}}(?:\b(?:<n> times|twice|times|yesterday|last night|this morning|today"
        r"|on <day>|at \d|but|and (?:yet|still|then|not)|"
        r"again|minutes|seconds|on (?:your|a) (?:phone|mobile))\b|at \d|\?)",
        r"\b(?:read|delivery|open|opening|seen) (?:receipts?|notifications?|confirmations?)\b.{0,30}(?:came|says"
        r"|said|shows|tells|from|at|arrived|told|confirm|i got|popped|back|in)\b",
        r"\b(?:tracking|analytics|heat ?map|session (?:recording|replay)|pixel) (?:shows?|says?|tells?|flagged"
        r"|data|software|indicates?|caught|revealed)\b",
        rf"\b{_OURS} (?:was|were|has been|have been|got|is being|had been|hasn't been|has not been|have not been"
        r"|wasn't|was not) (?:\w+ )?(?:opened|read|viewed|downloaded|clicked|forwarded|seen)\b.{0,40}(?:times"
        r"|twice|devices?|but|\d|by you|on your|never|yesterday|last night|this morning|people|minutes|yet|from)",
        r"\b(?:your (?:\w+ ){0,2}(?:ceo|cfo|boss|team|colleagues?|director|company|office|people|manager"
        r"|assistant)|someone (?:at|from|in) your \w+|somebody (?:at|from|in) your \w+) (?:has |have |had |is "
        r"|was |were |just )*(?:not |n't )?(?:yet )?(?:opened|open|clicked|viewed|visited|visiting|downloaded"
        r"|looked at|"
        rf"logged|watched|browsing|browsed|read|on our|been on)(?: on| into)? {_OURS}",
        r"\byou (?:were|was|are|'re|have been|'ve been|seem to be|appear to be) (?:last )?(?:online|active"
        r"|on (?:our|the) (?:site|website|page|pricing)|logged in|typing|on linkedin|on whatsapp)\b",
        r"\b(?:last seen|seen at \d|two blue ticks|blue (?:ticks|checks|check ?marks)|green dot|marked as (?:read"
        r"|seen)|left (?:me )?on read)\b",
        r"\b(?:saw|noticed|see|spotted|found)(?: \w+){0,3} (?:on|via|through) (?:your )?(?:facebook|instagram"
        r"|tiktok|snapchat|strava|whatsapp)\b.{0,60}\b(?:you|your|holiday|vacation|beach|family|wife|husband|kids"
        r"|car|house)\b",
        r"\byou (?:keep|kept) (?:coming back to|opening|visiting|looking at|returning to|clicking)\b",
        r"\b(?:i'm|we're|i am|we are|i've been|we've been|have been) (?:watching|monitoring|tracking) (?:you"
        r"|your (?:visits|activity|usage|clicks|behaviou?r|profile))\b",
        r"\b(?:you|your (?:colleague|team)) (?:spent|stayed|lingered) (?:\w+ ){0,3}(?:minutes?|seconds|hours|time"
        r"|a while|ages) (?:on|reading|in|with|looking) (?:my|our|the)\b",
    ),
    level=ERROR,
    relief=(
        r"\b(?:you asked|at your request|you rent|monitoring contract|under the (?:service|maintenance)"
        r"|support case|as you reported|you reported|alarm|your (?:own )?(?:log|admin) (?:shows|says))\b",
        r"\bfrom your (?:mail|e-?mail|message|letter|note|website|annual report|press release|post|answer)\b",
        r"\bthank you for\b|\bthanks for\b",
    ),
    quiet_under=frozenset({"apology-call"}),
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
