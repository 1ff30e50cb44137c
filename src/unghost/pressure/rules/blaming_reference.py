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
        # Nothing came back to me.
        r"\b(?:haven't|have not|hadn't|didn't|did not|never|yet to|'ve not|not|nor) (?:\w+ )?hear[d]? (?:\w+ ){0,3}(?:back"
        r"|from (?:you|u|anyone|your)|since)\b",
        r"(?:^|\b(?:and|but|i|we|'ve)(?: still)? )(?:haven't|have not|hadn't|didn't|did not|never|yet to|not) (?:\w+ )?(?:had"
        r"|have|gett?|got|gotten|receiv\w+|seen) (?:\w+ ){0,4}(?:<reply>|anything back|anything from you)\b",
        r"\bdon't (?:think|believe|seem to have) (?:<i>(?:'ve)? )?(?:had|got|gotten|received|seen|heard)\b",
        r"\b(?:received|got|getting|had|shows?|was|been|is|met with|but|yet|day) (?:still )?(?:no|zero|not one"
        r"|not a single) (?:\w+ )?<reply> (?:from|to|on|yet|so|at|of|since|what)\b",
        r"\b(?:received|got|met with|there's been|there has been) (?:\w+ )?(?:no|zero) <reply>\b|\b(?:couldn't|can't"
        r"|unable to) get (?:an?|any) <reply>\b",
        r"^(?:subject: )?(?:still )?no (?:\w+ )?<reply> (?:yet|so far|from you|to (?:my|our)|on (?:my|our)|at all|till|has|have"
        r"|came|was)\b",
        r"\bstill (?:no|nothing|not an?|zero|without)(?:$|[.,!?]| (?:an? |any )?(?:<reply>|from you|back|sign)\b)",
        r"\b<my> (?:<few>)(?:<msg>|<paper>|questions?) .{0,40}\b(?:without (?:an? |any )?<reply>|unfulfilled|no (?:answer|reply"
        r"|response)|ignored|not (?:been )?(?:answered|returned|acknowledged))\b",
        r"\b(?:written|writing|wrote|called|tried|asked|<msg>)\b.{0,50}\b(?:to no avail|in vain|(?:without"
        r"|with no) (?:\w+ )?(?:result|line|success|echo|luck|effect))\b",
        r"\b(?:nothing|not a (?:peep|word|sound|line|squeak)) (?:came|has come|ever came|back|from (?:you|your side) (?:yet"
        r"|since|so|for|in)|for <n> <span>)\b",
        r"\b(?:gone|went|go|goes|going|left|remains?|remained|been|sits?|still) (?:\w+ )?(?:unanswered|unacknowledged"
        r"|unreturned|unread|unopened|ignored)\b",
        r"\b(?:unanswered|unreturned|ignored) (?:\w+ )?(?:e-?mails?|mails?|messages?|calls|letters?|notes?|voice ?mails?|texts?"
        r"|invit\w+)\b",
        r"\b(?:all|only|but) (?:\w+ ){0,2}crickets\b|\bcrickets (?:from|since|on|so far)\b|\bradio silence\b|\bphone tag\b"
        r"|\b(?:only|deafening|stony|wall of|(?:weeks?|months?|days) of|total|met with|nothing but) silence\b",
        r"\b(?:no ?one|no-one|nobody|none of (?:you|my|our|these)|not one of (?:my|our|these))\b.{0,40}\b(?:replied|answered"
        r"|responded|(?:come|came|got|gotten|written) back|acknowledged|returned)\b",
        r"\b(?:collect|gather)(?:s|ing|ed)? (?:\w+ )?(?:dust|cobwebs)\b|\b(?:sitting|lying|languishing) (?:\w+ )?(?:unread"
        r"|unopened|unsigned|in your (?:in-?box|drafts|junk|spam))\b",
        # You did not.
        r"\byou(?:'ve| have)? (?:\w+ )?(?:not|never|haven't|didn't|yet to) (?:\w+ ){0,2}(?:repl(?:y|ied)|answer(?:ed)?"
        r"|respond(?:ed)?|(?:got|get|gotten|written|called|come) back|been in touch|returned? (?:my|our))\b|\bnot (?:answering"
        r"|replying to|returning|responding to) (?:my|our|me|us|any)\b|\byou (?:don't|do not) (?:answer|reply|respond)\b",
        r"\b(?:you(?:'ve| have)?|it's|it has|things(?: have)?|all|everything|your (?:side|end|team)(?: has)?)(?: \w+)? (?:gone"
        r"|went|fallen|fell) (?:\w+ )?(?:quiet|silent|mute|dark|cold|awol|off the (?:radar|grid))\b",
        r"\b(?:you(?:'ve| have)|your (?:side|end|team|office)|(?:my|our) inbox)(?: has)?(?: been| stayed| is"
        r"| remains?) (?:\w+ )?(?:quiet|silent|mute)\b|\b(?:quiet|silence) (?:from|on|at) your (?:end|side)\b",
        r"\byou (?:had |have |'d )?(?:promised|announced|were (?:going|supposed|meant|due) to|had (?:wanted"
        r"|meant) to)\b.{0,30}\b(?:answer|reply|get back|call|ring|get in touch|let (?:me|us) know|decision|feedback)\b",
        r"\byou(?:'d| had)? (?:said|told me|mentioned|announced)(?: that)? you(?:'d| would)\b.{0,40}\b(?:but|and (?:then|yet"
        r"|still|here we|that was|it's now)|yet|that was|nothing)\b",
        r"\bball (?:is|has|'s|was|sits|remains) (?:\w+ ){0,3}(?:in|on) your (?:court|side|half|end)\b|\b(?:waiting game"
        r"|keep missing each other)\b",
        r"\bstill (?:with|at|on) your\b|\bbeen with (?:you|your \w+) (?:for|since)\b|\bstill (?:\w+ )?(?:pending|outstanding"
        r"|sitting|waiting|stuck|lying|unsigned|resting) (?:at|on|with|in|from) your (?:end|side|desk|in-?box|office|hands|lap"
        r"|team)\b",
        r"\b(?:still|been) (?:\w+ )?(?:waiting|awaiting|missing|hoping)(?: for| on)? (?:your|an?|any|to hear|some"
        r"|that) (?:\w+ )?(?:<reply>|hear|sign|decision|go-ahead|comments|thoughts|back|from)\b",
        r"\b(?:left|been|are|am|keeps?|kept|me|us) (?:\w+ )?in (?:the dark|limbo)\b|\byour (?:\w+ )?(?:reply|answer|response"
        r"|feedback|decision|sign-off)\b.{0,30} (?:overdue|outstanding|is late)\b",
        # Counting one's own attempts.
        r"\b(?:this is|here's|here is|that's|here comes|makes(?: it)?|it's|with|subject:|my|our|for) (?:now |already )?(?:my "
        r"|our |the |a )?<nth> (?:and final )?(?:\w+ )?(?:<msg>|attempt|try|time)\b",
        r"(?:^|\()<nth> (?:and (?:final|last) )?(?:<msg>|attempt|try|time)\b|\b(?:attempt|email|follow-?up|reminder) (?:two"
        r"|three|four|five|\d)(?:[.,:)!]|$)",
        r"\b(?:attempt|try|reminder|e-?mail|mail|message|follow-?up|call|voice ?mail) (?:number|no\.?|nr\.?|#) ?(?:two|three"
        r"|four|five|six|seven|\d{1,2})\b",
        r"<i>(?:'ve|'d| have| had)?(?: \w+)? (?:called|rang|messaged|texted|pinged|e-?mailed|written|wrote|contacted"
        r"|reached out|followed up|tried|asked|reminded|chased|knocked) (?:(?:you|u|out|to|on|with|for"
        r"|your) ){0,3}(?:\w+ )?(?:<n> (?:\w+ )?times|twice|thrice|repeatedly|more than once|on <n> occasions)\b",
        r"\b(?:twice|thrice|repeatedly|<n> times) (?:now |already )?(?:called|phoned|e-?mailed|written|wrote|asked|tried"
        r"|reached out|reminded|messaged|contacted)\b",
        r"<i>(?:'ve|'d| have| had)?(?: \w+)? (?:sent|left|written|mailed|dropped|forwarded)(?: you| u| over| your \w+)? (?:two"
        r"|three|four|five|six|<n> (?:of )?|a third|yet another) (?:\w+ )?(?:<msg>)\b",
        r"\b(?:despite|after|notwithstanding) (?:<my> )?(?:<n>|repeated|all (?:my|our|those)) (?:\w+ )?(?:e-?mails|mails"
        r"|messages|reminders|attempts|voice ?mails|follow-?ups|letters|tries)\b",
        r"\b<n> (?:\w+ )?(?:<msg>) (?:from (?:me|us)|(?:have|has) been (?:sent|dispatched|made)|later)\b|\b(?:my"
        r"|our) (?:previous|last|earlier|prior) (?:<n>|few|several) (?:\w+ )?(?:<msg>)\b",
        r"\b(?:been|was|were|i'm|keep|kept|have) (?:trying|attempting|tried) (?:\w+ )?to (?:\w+ )?(?:reach|contact"
        r"|get (?:a )?hold of|get in touch with|get through to|catch|connect with|speak (?:to|with)) (?:you|u|someone|anyone)\b",
        r"\b(?:tried|attempted|attempts?|trying) (?:\w+ )?(?:to )?(?:reach|call|ring|contact|catch|get hold of"
        r"|connect with)(?:ing)? (?:you|u)\b|\bhaven't been able to (?:reach|get hold of) you\b|<i>(?:'ve"
        r"| have) tried (?:e-?mail|phone|calling|everything)\b",
        r"\b(?:been|keep|kept) (?:\w+ )?(?:e-?mailing|writing|calling|messaging|chasing|asking|knocking|ringing|reminding"
        r"|pinging)(?: with| to| on| at)? (?:you|u|your|\{\{)",
        r"<i>(?:'ve| have)? (?:\w+ )?(?:called|wrote|written|e-?mailed|asked|rang|left \w+|tried|texted"
        r"|messaged)\b.{0,60}\b<when>\w*(?:,| and| then)(?: again| on| the| <i> \w+){0,3} (?:<when>|again)",
        r"\b<my> (?:\w+ )?(?:<msg>) (?:of|from|dated|on) (?:the )?<when>.{0,20}(?:,| and| &) (?:on |the |of ){0,2}<when>",
        # How long it has been.
        r"\b(?:it's|it is|it has|has|that's|now|over|than)(?: \w+){0,3} (?:<n>|an?"
        r"|few) <span>(?: now)?,? since (?:<i> (?:\w+ )?(?:sent|wrote|shared|submitted|e-?mailed|spoke|talked|asked|heard|last)"
        r"|my|our|your last)\b",
        r"\b(?:<n>|a|an) <span>(?: on| later| now| in)?,? (?:and (?:still|counting|no|not|nothing)"
        r"|without (?:\w+ ){0,2}(?:<reply>|hearing|line)|of silence|(?:have|has) (?:now |already )?(?:passed|gone by|elapsed))\b",
        r"<i>(?:'ve|'d| have| had)? (?:\w+ )?(?:shared|e-?mailed|wrote|reached out|messaged|left|submitted)\b.{0,50}\b(?:days"
        r"|weeks|months|a (?:week|month|fortnight|while)) (?:ago|back)\b",
        # Did you see it?
        r"\b(?:did|have|had|haven't|didn't) (?:you|u|anyone|your \w+) (?:\w+ ){0,3}(?:see|seen|read|receive|received|get|got"
        r"|catch|review|reviewed|open|opened|look at|find) (?:my|our|the|this|that) (?:\w+ ){0,3}(?:<msg>|<paper>|fax|dms?)\b",
        r"\b(?:did you|have you|had you|whether you|(?:wonder\w*|see|check) if you|if you(?:'ve| have)? (?:had"
        r"|got))\b.{0,25}(?:chance|time|moment|minute|opportunity|manage\w*|round|look) (?:to|at) (?:\w+ )?(?:look|review|read"
        r"|see|open|go (?:through|over)|study|my|our|the|it)\b",
        r"\b(?:did|have) you (?:see|seen|get|got|read|receive|received) (?:this|it|that)\?|\bwere you able to (?:\w+ )?(?:see"
        r"|look|open|review|read|access|go through)\b",
        r"\b(?:did|has|have|was|were|that|sure if|not|wonder\w* if) (?:my|our|the (?:<msg>|<paper>"
        r"|samples?))\b.{0,50}\b(?:reach(?:ed)? you|get (?:through|lost|to you)|got (?:through|lost)|make it (?:to|through)"
        r"|caught in|lost|go astray|spam|junk)\b",
        r"\b(?:check|mak(?:e|ing) sure|see|confirm|wondering|ask|not sure|like|hope|chance) (?:that |if |whether )?you(?:'d|'ve"
        r"| had| have| did)? (?:\w+ )?(?:received|got|seen|get|receive|see|saw|read) (?:it|my|our|this|the (?:\w+ )?(?:<msg>"
        r"|<paper>)(?: below| i|\?|[.,]|$))\b",
        r"\b(?:<msg>|<paper>) (?:\w+ )?(?:may|might|must|could|has|have|got|ended|landed|went|probably|perhaps"
        r"|somehow)(?: \w+){0,3} (?:spam|junk|lost|slipped|buried|void|black hole|overlooked|missed|astray)\b",
        r"\b(?:perhaps|maybe|possibly|must have|may have|might have|probably|seem to have) .{0,12}(?:overlooked|missed"
        r"|forgotten|deleted|misplaced|ignored) (?:\w+ )?(?:my|our|me|us|the) ",
        r"\b(?:land|end|go|gone|went|disappear|vanish|fall|caught|stuck)(?:s|ed|ing)?(?: up)? in(?:to)? (?:your |the "
        r"|a )?(?:\w+ )?(?:spam|junk|void|black hole|abyss)\b",
        r"\b(?:slipped|escaped|fallen off|dropped off) your (?:mind|attention|notice|memory|radar|desk)\b|\b(?:slipped|fell"
        r"|fallen) through the cracks\b",
    ),
    level=WRITTEN,
    relief=(
        r"\b(?:if|unless|until|in case|when|should|once|before|where|assuming|anyone who) (?:you|i|we|my|our|the|this|it|no"
        r"|hasn't)(?:'ve|'d)? (?:<few>)(?:heard|went|landed|hear|received|receive|got|get|had|replied|answered|responded"
        r"|returned|reply|find|lands?)\b",
        r"\b(?:reply|answer|response|news|word|feedback) (?:is |was )?(?:needed|necessary|required|expected|owed|called for)\b"
        r"|\bno (?:answer|reply|response) at all\b|\bcontent with\b",
        r"\b(?:<reply>|hear|heard|back) (?:back )?(?:yet )?from (?:the|our|my|their|his|her|one|him|them) ",
        r"\b(?:take|read|interpret|treat|count) (?:your|the|that|this|no)(?: \w+)? (?:silence|reply|answer|response)\b"
        r"|\bsilence (?:\w+ )?(?:will|would|forced?|forces|obliges?|means)\b",
        r"\b(?:completely|perfectly|totally|absolutely|quite|that's) (?:fine|ok|okay|understandable|all right)\b|\bno (?:rush"
        r"|hurry)\b",
        r"\b(?:answered|opened) the door\b|\bas you (?:had |'d )?(?:asked|wanted|requested)\b|\b(?:parents|pupils|members"
        r"|residents) have\b",
    ),
    negatable=False,
    calmer=(
        (
            r"^.{0,120}\b(?:so|and) (?:i|we)(?:'ll| will|'m going to| can only| must)? ?(?:\w+ )?(?:assume|take it"
            r"|guess|presume|suppose|conclude)\b.{0,30}\b(?:priority|right time|good time|interested|interest|for you"
            r"|not a fit|a fit)\b.{0,20}$",
            "If this is not a priority right now, that is perfectly fine.",
        ),
        (
            r",? (?:just )?(?:in case|to make sure) (?:it|this|that|my <msg>|you|they) (?:\w+ )?(?:didn't |did not"
            r" )?(?:got|get|gets|was|were|missed|slipped|fell|ended|end|landed|land)\b[^,;.!?-]{0,40}",
            "",
        ),
        (
            r"^(?:as|since|because|given that) (?:i|we|you|my|our|there|no)\b[^,;]{5,90}, (?=(?:here|the|attached"
            r"|please find)\b)",
            "",
        ),
    ),
    reportable=True,
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
        "I emailed the plan on the 3rd and haven't had anything back.",
        "My letters about the roof remain unanswered.",
        "I've been trying to reach you since Easter.",
        "Two weeks on and still no answer.",
        "Perhaps my note ended up in your spam folder.",
    ),
    quiet_on=(
        "Thank you for the four calls you made to our workshop.",
        "You haven't received the second parcel because the carrier lost it.",
        "I have not heard from you for a while and I believe that is my fault.",
        "If you haven't heard from our driver by noon, ring the depot.",
        "You told me: \u201cI have written to them three times.\u201d",
        "The pump has been running for three weeks since the repair.",
        "No answer is needed, the drawing is for your files.",
        "We have not had an answer from the landlord yet.",
    ),
)
