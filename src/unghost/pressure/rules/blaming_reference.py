"""P01: unanswered, counted or dated contact held against the reader."""

from __future__ import annotations

from unghost.pressure.rule import WRITTEN, Rule

RULE = Rule(
    name="blaming-reference",
    code="P01",
    why="Pointing at what they left unanswered makes the next line an excuse they owe you.",
    instead="Start from what is useful now, as if for the first time; or, on a call, say what you may have missed.",
    source="R18: the fresh start does not refer to the past.",
    phrases=(
        r"\b(?:nobody|no one|none of you|no-one)(?: at your \w+)? (?:has|have|'s|ever) (?:yet |ever "
        r"|even )?(?:come back|got back|gotten back|written|called|replied|responded|reacted|answered|returned"
        r"|been in touch)\b",
        r"\byou (?:were|was) (?:going|supposed|meant|due) to (?:let|get|send|call|write|come|tell|confirm|return"
        r"|reply|answer|ring|decide)\b",
        r"\b<my> (?:<few>)(?:<msg>|<paper>) .{0,30}\b(?:unnoticed|vanished|disappeared|evaporated|gone missing"
        r"|unread|overlooked|forgotten|gathering dust)\b",
        r"\b<n> (?:\w+ )?(?:unanswered|unreturned|ignored|unread) <msg>\b",
        r"\bnot had the (?:pleasure|honou?r|courtesy|benefit) of (?:an?|any|your) <reply>",
        # counting one's own attempts
        r"<ihave> (?:now |already |even |personally |just )?(?:called|phoned|rung|rang|messaged|texted|pinged"
        r"|e-?mailed|mailed|written|wrote"
        r"|contacted|reached out|followed up|tried|asked|reminded|chased|requested).{0,40} (?:<n>|more than"
        r"|over) (?:separate )?(?:times|occasions|<msg>)\b",
        r"<ihave> .{0,25}\b(?:called|phoned|messaged|texted|e-?mailed|mailed|written|wrote|contacted|reached out"
        r"|followed up|tried|asked|reminded)"
        r" .{0,30}(?:twice|thrice|repeatedly|again and again|time and again|over and over|more than once"
        r"|many times|a number of times|on .{0,12}occasions)",
        r"\b(?:repeatedly|again and again|twice|<n> times)(?: now| already)? (?:called|phoned|e-?mailed|written"
        r"|asked|tried|reached out|reminded)\b",
        r"(?:<ihave> .{0,15})?\b(?:sent|left|written|mailed|dropped|addressed)(?: you| over| out| in"
        r"| with you)? (?:<n>|a third|another|yet another) "
        r"(?:<few>)?(?:<msg>)\b",
        r"\b(?:this is|here is|here's|here comes|this makes|that's|that makes|now on to|we are at|i'm on) (?:now "
        r"|already |actually |at least |only )?"
        r"(?:(?:my|our|the|a) <nth> (?:<few>)(?:<msg>|time|try|and)|(?:e-?mail|mail|message|attempt|call|reminder"
        r"|follow-?up|try) (?:(?:number|no\.?|#) ?)?(?:<nth>|two|three|four|five|six|\d{1,2}))\b",
        r"\b<my> (?:now )?<nth> (?:and (?:final|last) )?(?:<few>)(?:<msg>|try|time)\b",
        r"\b(?:attempt|e-?mail|mail|message|call|try|reminder|follow-?up) (?:number|no\.?|nr\.?|#|n°) ?(?:\d{1,2}"
        r"|two|three|four|five|six)\b",
        r"\b(?:ask|asking|asked|write|writing|wrote|call|calling|called|remind|reminding|request|requesting|try"
        r"|trying|tried|follow|following up|reaching out|chasing|chase|come back"
        r"|come to you)\b.{0,40}\bfor the <nth> time\b",
        r"\bthat's <n>(?: now| already| mails| messages| calls| times)\b",
        r"\b(?:despite|after|notwithstanding) (?:<my> |all )?(?:<n>|repeated|several|all the|all my"
        r"|all our) (?:<few>)?(?:<msg>|tries)\b",
        r"\b(?:several|multiple|repeated|numerous|various|many|previous|earlier) (?:unanswered )?(?:attempts"
        r"|efforts) (?:to|at) "
        r"(?:reach|contact|connect|get|call|reaching|contacting|speak)",
        r"<ihave> (?:\w+ )?(?:written|wrote|requested|asked|sent|called|e-?mailed|reminded|followed up|tried|rung"
        r"|rang).{0,40} on (?:the )?<when>.{0,15}"
        r"(?:,|and|again|&).{0,12}<when>",
        r"\b<my> (?:<msg>) (?:of|from|dated|on) (?:the )?<when>.{0,20}(?:,| and| &) .{0,10}<when>",
        r"<ihave> (?:reached out|tried|called|followed up|e-?mailed|been in touch|written|wrote"
        r"|left (?:you )?(?:messages|voicemails))(?: to you| you)? "
        r"(?:<n> times|a few times|a couple of times|several times|a number of times|multiple times)",
        r"<ihave> (?:\w+ )?(?:been (?:trying|attempting)|tried|attempted) (?:<few>)to (?:reach|contact|get (?:hold"
        r"|a hold|in touch|through)|call|catch"
        r"|connect|speak|talk|track)\b.{0,20}\b(?:you|for (?:days|weeks|a while|some)|without|no luck|in vain|but)",
        # nothing came back
        r"\b(?:haven't|have not|hadn't|had not|have yet to|still haven't|'ve not|'ve yet to|'ve still not|never"
        r"|did not|didn't|not yet|not"
        r"|don't seem to have|yet to)(?: yet| still| really| actually| even| had| got)* "
        r"(?:heard|hear|received|receive|got|gotten|get|had|seen) (?:back(?: (?:from you|yet|on|about|to|regarding"
        r"|so|and|since|after|at all)\b|[.,;!?]|$)|anything(?: back)? from you|anything back|from you|a peep"
        r"|(?:a|any|your|one|so much as an?|even an?) (?:single |kind of |sort of )?<reply>)",
        r"\b(?:no|zero|not a|not one|not a single|not so much as an?|without(?: a| any| getting an?"
        r"| receiving an?)?) (?:single )?<reply>"
        r" (?:yet|so far|since|from (?:you|your)|to (?:my|our|any|the|these|those|it)|on (?:my|our|the)"
        r"|has (?:been|come|reached)|was received|came|whatsoever"
        r"|received|at all)\b",
        r"\bas no <reply> (?:has|was|came|is)\b",
        r"\b(?:none|neither|not one|not a single one) of (?:(?:my|our|the) (?:<n> )?(?:<msg>"
        r"|<paper>) ?.{0,15}(?:answer|repl|respon|return|acknowledg|read|reached|got|was|were|has|have)\w*"
        r"|(?:them|these|those) ?.{0,20}(?:answer|repl|respon|return|acknowledg)\w*)",
        r"\b<my> (?:<few>)(?:<msg>|<paper>|invoices?) .{0,25}(?:unanswered|unreturned|ignored|no (?:answer|reply"
        r"|response)|without (?:an? )?(?:answer|reply|response)"
        r"|not (?:been )?(?:answered|returned|acknowledged)|neither accepted|met with|into (?:the|a) (?:void"
        r"|black hole)|went nowhere|fell on deaf)",
        r"\b<my> (?:<msg>) (?:are|is|have|has|must be|keep|seem|were|went|go) (?:<few>)?(?:going|gone|go|get"
        r"|getting|got|to have|landed|landing|ended|ending)?"
        r" ?(?:<few>)?(?:spam|junk|lost|same place|nowhere|void|black hole|bin|trash|cracks)",
        r"\b(?:land|landed|end|ended|ending up|went|gone|go|caught|stuck|disappeared|vanish\w*)(?: up)? (?:in|into|to)"
        r" (?:<few>)(?:spam|junk|void|black hole)",
        r"\bstill (?:no|nothing|not a|without(?: an?| any)?|waiting (?:for|on)|awaiting|hoping for|missing"
        r"|looking for|expecting)"
        r"(?: (?:your|any|some|an?|you|the))? ?(?:<reply>|decision|go-ahead|sign|signature|approval|input|thoughts"
        r"|comments|to hear|from you|from your|for you)\b",
        r"^still (?:nothing|no (?:news|answer|reply|word))\b",
        r"\bsubject: still (?:nothing|no|waiting)\b",
        r"\b(?:still|been|remains|is|are|sits|sitting) (?:\w+ )?(?:pending|outstanding|unanswered|unsigned|waiting"
        r"|stuck|sitting|open)"
        r" (?:at|on|with|from|in) your (?:end|side|desk|inbox|lap|office|part|hands)\b",
        r"\bstill (?:with|at) your\b",
        r"\byour (?:continued |prolonged |complete |ongoing |long |total )?(?:silence|lack of (?:a |any )?(?:reply"
        r"|response|answer|reaction)|non-?response)\b",
        r"\byou (?:have not|haven't|never|did not|didn't|still have not|still haven't|have yet to|have never"
        r"|still didn't|still did not|hadn't|had not)"
        r" (?:yet |even |still |once |actually |ever |been able to |had the time to |managed to "
        r"|found (?:the )?time to |bothered to )*(?:<replied>)\b",
        r"\b(?:you|you've|you have|you'd|you just|you all|your side|your end|it|it's|it has|things|all|everything"
        r"|you suddenly)"
        r"(?: has| have|'ve|'s)? (?:just |suddenly |all |rather |been |then )*(?:gone|went|fallen|fell"
        r"|go) (?:very |so |all |rather |awfully |completely )?"
        r"(?:quiet|silent|dark|cold|awol|off the (?:radar|grid|map)|mute|missing)\b",
        r"\b(?:nothing but|only|complete|total|dead|been met with|radio|weeks of|days of|months of"
        r"|deafening) silence\b",
        # how long it has been
        r"\b(?:it's|it is|it has|it's now|that's|that is)(?: now| already| been)*(?: nearly| almost| over"
        r"| more than| about| around| exactly| some| well over)*"
        r" (?:<n>|an?|an? whole|an? full) <span>(?: now| already)?,? (?:since|that|and|without|ago that"
        r"|after) (?:we|i|you|my|our|your|the|any|a|still|no)\b",
        r"\b(?:<n>|a) <span> (?:have|has) (?:now |already )*(?:passed|gone by|elapsed|come and gone)\b",
        r"\b<n> <span> (?:without|of|with no) (?:a |an |any |so much as a )?(?:<reply>|silence|hearing|waiting)\b",
        r"\b(?:sent|wrote|e-?mailed|messaged|called|mailed|rang|dropped)(?: (?:to )?you| over)? .{0,25}\b(?:days"
        r"|weeks|months|a (?:day|week|month|fortnight)|a while|some time)"
        r" (?:ago|back)\b.{0,60}(?:sure|spam|see|seen|but|and|wonder|check|whether|if|get|got|no\b|not)",
        # did you see
        r"\b(?:did|have|haven't|didn't|do|were|was) you (?:<few>)?(?:<few>)?(?:see|seen|read|receive|received|get"
        r"|got|review|reviewed|open|opened|look|looked|find)"
        r"(?: at| over| into| through| back to)? (?:my|our|the|this|that|last) (?:<few>)(?:<msg>|<paper>)\b",
        r"\b(?:did|have|were|had) you (?:get|have|had|find|found|able|ever|yet|manage)(?:<few>)?.{0,25}(?:look|see"
        r"|read|review|open|go) "
        r"(?:at|over|through|into|my|our|the|what|it|this|that)\b",
        r"\bdid (?:my|our|the|these|those|you get|you see) (?:<few>)?(?:<msg>|<paper>)? ?(?:reach|arrive"
        r"|get through|come through|land|get lost|make it)\b",
        r"\b(?:perhaps|maybe|possibly|must have|may have|might have|seem to have|guess you|suspect you"
        r"|think you) .{0,12}(?:overlooked|missed|forgotten|forgot|deleted"
        r"|misplaced|not seen|not read|ignored) .{0,20}(?:<msg>|my|our|below|me|us)\b",
        r"\b(?:as|which|that|because|since) you (?:have|did|do|still) ?(?:not|n't)(?: yet)? (?:<replied>)",
        r"\b(?:see|notice|noticed|note|noted) (?:that )?(?:my|our|the) .{0,40}(?:neither|not (?:been )?(?:accepted"
        r"|answered|signed|opened)|unanswered|unopened)",
    ),
    level=WRITTEN,
    relief=(
        r"\b(?:called|asked|rang|phoned|e-?mailed|wrote to|reminded|contacted) (?:your colleague|our|his|her|him"
        r"|them|my|the (?:carrier|warehouse|supplier|bank|office|depot|landlord))\b",
        r"\bsilence on the\b",
        r"\b(?:if|unless|until|in case|when|should|once|before) (?:you|i|we|my|our|the|this|it)(?:'ve"
        r"|'d)? (?:<few>)(?:heard|went|landed|hear|received|receive|got|get|had|replied|answered|responded"
        r"|returned|confirmed|reply)",
        r"\b(?:you're|you are) (?:still )?waiting\b",
        r"\b(?:take|read|interpret|treat) (?:your|the|that)(?: \w+)? silence",
        r"\bplan\b.{0,30}\btiming\b",
        r"\b(?:completely|perfectly|totally|absolutely|quite) (?:fine|ok|okay|understandable|all right)\b",
        r"\bmy (?:second|third|fourth|fifth) (?:year|child|son|daughter|question|visit|day|week|point|job|cup"
        r"|attempt at)",
    ),
    negatable=False,
    quiet_under=frozenset({"apology-call", "answer-first"}),
    fires_on=(
        "I have called you six times this month.",
        "This is my fourth message about the cooling unit.",
        "I still haven't heard back from you on the lease.",
        "It has been three weeks since I sent the estimate.",
        "Did you get a chance to read my proposal?",
        "You have not answered any of the questions in our last letter.",
        "None of my calls was returned.",
        "You\u2019ve gone very quiet all of a sudden.",
        "I wrote to you on Monday, on Wednesday and again on Friday.",
    ),
    quiet_on=(
        "Thank you for the four calls you made to our workshop.",
        "You haven't received the second parcel because the carrier lost it.",
        "I have not heard from you for a while and I believe that is my fault.",
        "If you haven't heard from our driver by noon, ring the depot.",
        "You told me: \u201cI have written to them three times.\u201d",
        "The pump has been running for three weeks since the repair.",
    ),
)
