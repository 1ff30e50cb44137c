"""P05: a consequence of silence or refusal, dated or not."""

from __future__ import annotations

from unghost.pressure.rule import ERROR, Rule

# What the reader is asked to do, and what we receive when it is done.
_ACT = (
    r"(?:hear|reply|respond|answer|react|sign|decide|confirm|commit|order|act|book|renew|pay|approve|accept|agree|proceed"
    r"|get back|write back|call|return|object|upgrade|register|go ahead|let (?:me|us) know|come back|choose)"
)
_ANSWER = (
    r"(?:reply|replies|answers?|responses?|reaction|feedback|signatures?|deposit|decision|confirmation|word|approval"
    r"|acceptance|go-ahead|green light|payment|po|purchase order|yes|order|okay?|commitment|sign of life|echo|objections?)"
)
_IF = r"(?:\b(?:if|in case|where|when|once|assuming|supposing)|\bshould (?:i|we|you|your|no|nobody|there|this|the))\b"
_NEVER = (
    r"\b(?:no|not|nothing|nobody|none|neither|don't|doesn't|can't|cannot|won't|isn't|aren't|hasn't|haven't|fails?|refuse|"
    r"decline"
    r"|ignore|wait|delay|hesitate|silent|silence|un(?:answered|signed|paid|confirmed)|turn|walk away|without|sit on|slip|"
    r"slide|drag)\b"
)
# Our own next move as it is announced, and the harm it does.
_WELL = (
    r"(?:i'll|we'll|i'd|we'd|i'm|we're|(?:i|we) (?:will|shall|must|would|can only|can|have to|need to|may|might"
    r"|take|am|are))"
)
_HARM = (
    r"(?:cancel|releas|withdraw|forfeit|reassign|re-?let|resold|resell|sell|sold|offload|scrap|delet|remov|purg|clos|drop"
    r"|suspend|terminat|throttl|escalat|charg|bill|lose|losing|lost|rais|stop|giv|hand|pass|void|laps|expir|paus|revok|revis"
    r"|downgrad"
    r"|award|reconsider|pull|deactivat|disconnect|penal|publish|collect|escort|forc|oblig|sue|regret|miss|no longer|back to|"
    r"off the|gone)\w*"
)
_DEEM = (
    r"(?:assum|presum|conclud|deem|consider|treat|interpret|infer|suppos|tak(?:e|ing) (?:it that|this as|that as"
    r"|your|silence)|regard)\w*"
)
_THEN = rf"(?:{_WELL}|you'll|you will|your|it'll|will|shall|would|is|are|goes|gets?|has to|must|then)"

RULE = Rule(
    name="conditional-threat",
    code="P05",
    why="A price on silence makes an answer something extorted, not given.",
    instead="Let silence cost nothing: say that everything stays as it is, or say nothing about it.",
    source="R10: an easy, blameless way to say no.",
    phrases=(
        # If we hear nothing: the condition alone says that something follows.
        r"\b(?:if|should|when|where|in case|assuming|unless|until) <i> (?:should )?(?:\w+ )?(?:hear|get|receive|see) "
        r"(?:nothing|no|none|silence)\b",
        r"\b(?:if|in case|when|assuming) <i> (?:don't|do not|haven't|have not|can't|cannot|still don't) (?:\w+ )?"
        r"(?:hear|heard|receive|received|get|got|see|have|reach) (?:back|from you|an?y? <reply>|anything|your)\b",
        r"\bunless (?:<i> (?:hear|get|receive|have|see)|you (?:object|say (?:otherwise|so)|write back|let me|call|contact|"
        r"get back|tell me))\b",
        # A condition of silence or refusal, then what we or they will do.
        rf"{_IF}.{{0,30}}{_NEVER}.{{0,50}}\b{_THEN} (?:\w+ ){{0,3}}{_HARM}\b",
        rf"{_IF}.{{0,30}}{_NEVER}.{{0,50}}\b{_WELL} (?:\w+ ){{0,2}}{_DEEM}\b",
        r"\b(?:unless|failing|absent|barring|in the absence of|without) (?:i|we|you|your|there|this|someone|an? (?:\w+ "
        r")?(?:answer|reply|yes|signature|order|deposit)|any (?:answer|reply|word))\b.{0,60}"
        rf"\b{_THEN} (?:\w+ ){{0,3}}(?:{_HARM}|{_DEEM})\b",
        rf"\b(?:without|failing|absent|barring|for want of) (?:your|an?|any|such|written|further) (?:\w+ )?{_ANSWER}\b(?: "
        r"\w+){0,4},? (?:(?:<i>|you|it|there|this) )?(?:'ll|will|can't|cannot|won't|have to|must|am|are|is)\b",
        rf"\b(?:{_WELL}|you'll|you|will be|are|is|gets?|be|going to|will) (?:\w+ ){{0,2}}{_HARM}\b.{{0,60}}"
        r"\b(?:unless|without your|if (?:(?:<i>|you|u) (?:don't|do not|haven't|hear|fail|decline|can't|get no|choose|refuse"
        r"|say no|wait)|nobody|no|there))\b",
        # Nouns of silence that bring something about.
        rf"\bno {_ANSWER}(?: \w+){{0,3}}(?:,| -)? ?(?:means|equals|=|no \w+|and (?:i|we|it|the|your|you)|then (?:i|we|the|"
        r"your|it))\b",
        r"\b(?:(?:your|their|further|continued) silence|non-?response|not (?:replying|answering|responding|hearing (?:back|"
        r"from)|signing|deciding)|(?:non-?receipt|absence|lack) of (?:your|an?|any) \w+)"
        r"(?: \w+){0,4} (?:will|would|shall|means?|forces?|forced|obliges?|counts?|leaves?)\b",
        r"\b(?:remains?|stays?|left) (?:again )?(?:unanswered|unsigned|unconfirmed|without (?:an |any |your )?(?:answer|echo"
        r"|reply|response))\b",
        r"\b(?:those|anyone|anybody|whoever|suppliers|members|customers|everyone) (?:who )?(?:\w+ )?(?:don't|do not|doesn't"
        r"|hasn't|haven't|fails? to|stays?)"
        rf" (?:{_ACT}\w*|replied|responded|silent)\b",
        # Do it, or else.
        rf"\b{_ACT}\b.{{0,40}}(?:\b(?:or|else|otherwise|or else|if not|failing which|failing that)\b,? ?){{1,2}}(?:i'm "
        rf"afraid )?{_THEN}(?: \w+){{0,3}} {_HARM}\b",
        r"(?:^|, |- )(?:otherwise|or else|if not|else|failing (?:that|which)),? (?:i'm afraid )?(?:the |your |our |it |"
        rf"this )?(?:\w+ )?{_THEN}(?: \w+){{0,3}} {_HARM}\b",
        r"\b(?:or|and|to|will|you'll|not) (?:lose|forfeit|losing) (?:your|the|this) (?:\w+ ){0,2}(?:seat|place|slot|spot|"
        r"discount|rate|price|deposit|access|booking|booth|stand|turn|priority)\b",
        r"\b(?:so (?:that )?(?:we|i) (?:don't|do not) have to|before (?:we|i) (?:have to|am forced to|are forced to|must)|"
        rf"(?:to|and) (?:avoid|prevent)(?: \w+)?(?: from)?(?: being| having to)?) {_HARM}\b",
        rf"\b{_ACT}\b.{{0,40}}\b(?:to|and) (?:avoid|prevent) (?:your|the|any|a|being|losing|having|further|late|extra|legal)\b",
        rf"^(?:subject: )?(?:please |pls |kindly )?(?:{_ACT}|action (?:needed|required))\b(?: \w+){{0,4}},? or (?:else|we|i|"
        r"you|the|your|it|this)\b",
        r"\beither (?:i|we|you) (?:get|receive|have|hear|sign|pay|reply|decide|confirm|order|see)\b.{0,50}\bor\b",
        # Feigned commands: say no, and you will see.
        r"^(?:(?:so|just|but) )?(?:say (?:no|nothing)|do nothing|(?:let (?:this|it|the)|leave (?:this|it|me)|delay|skip|miss"
        r"|refuse|decline|turn (?:us|me|this|it) down|ghost (?:me|us)|put (?:this|it|us) off|keep (?:us|me) waiting|sit on "
        r"(?:this|it)|ignore (?:this|us|it|my))"
        r"|wait|hesitate|don't (?:reply|answer|sign|act|decide|pay|order|renew))\b(?: [\w'-]+){0,5}(?: and|,) (?:i|we|you|"
        r"your|the|it|my|our)(?:'ll|'re|'d)?\b",
        r"\b(?:any further|one more|another|further) (?:\w+ )?(?:day|week|month|delay|silence|hesitation|postponement|"
        r"unanswered \w+|missed \w+)\b(?: \w+){0,3} ?(?:and|will|means|would) (?:i|we|you|your|the|it|mean|be|cost|force)",
        # Silence read as an answer.
        r"\b(?:i'll|we'll|i will|we will|i shall|we shall|i must|i'd have to|i have to|i can only) (?:have to |then |just |"
        r"simply |therefore )?(?:assume|presume|deem|interpret|take it that|treat (?:it|this|that|your))\b",
        r"\b<i>(?:'ll|'d| shall| will| would| have to| must|) ?(?:take|read|treat|interpret|understand|count) (?:that|this|"
        r"it|your|no|silence|not)\b.{0,40}\b(?:as (?:a (?:no|yes|refusal|decline)|an|your|consent|acceptance|meaning|settled"
        r"|void)|to mean)\b",
        # Consequences with no way out.
        r"\b(?:no (?:other )?(?:choice|option|alternative)|forced|obliged?|obligated|compelled?) (?:but |us |me )?to "
        r"(?:cancel|close|give|withdraw|release|remove|stop|raise|charge|hand"
        r"|sell|suspend|terminate|pass|escalate|publish|reconsider|invoice|take (?:your|the|it|this|legal)|seek|involve)\b",
        r"\b(?:(?:take|start|begin|consider|threaten) legal (?:action|steps)|to collections|to our (?:lawyers?|solicitors?|"
        r"legal \w+)|our (?:lawyers?|solicitors?) will)\b",
        r"\breserve the right to (?:award|cancel|withdraw|charge|raise|stop|offer|reassign|release|give)\b",
        r"\b(?:after (?:that|which|this|<day>|the deadline|then)|the moment you|past that|from then on),? (?:[\w']+ "
        rf"){{0,5}}(?:goes? (?:to|back|away)|(?:will be|is|are|gets?|be|have to|'ll) (?:\w+ )?{_HARM})\b",
        r"\b(?:goes?|going|moves?|offer(?:ed)?|given?|pass(?:ed)?|award(?:ed)?|sell|sold|hand(?:ed)?) (?:\w+ ){0,3}to "
        r"(?:the next (?:\w+ )?(?:on|in|name|applicant|person|buyer|company)|the (?:back|end|bottom) of|someone else|"
        r"somebody else|your competitors?|(?:an)?other (?:client|customer|buyer|dealer|bidder|applicant|company|firm))\b",
        r"\b(?:provided|as long as|only if|on condition that) (?:that )?(?:you (?:answer|reply|sign|confirm|respond|pay|"
        r"decide|order|commit)|<i> (?:receive|get|hear))\b",
        r"\b(?:back|end|bottom) of (?:the|a|our) (?:[\w-]+ )?(?:queue|list|waiting list)\b|\bstart (?:again )?from scratch\b",
        r"\byour (?:inaction|hesitation|delay|refusal) (?:\w+ )?(?:will|would|has|means|may|could)\b",
        # Cold announcements.
        r"\b(?:will|'ll|would|'d|must|may|might) (?:\w+ )?(?:have to|need to|be (?:forced|obliged|compelled) to|no longer "
        rf"be able to) (?:\w+ )?{_HARM} (?:your|the|this|it|you|our)\b",
        r"\bby (?:<day>|then|noon),? or (?:i|we|you|the|your|it|else)\b|\b(?:this|or it) (?:\w+ )?(?:goes|will go|is going|"
        r"gets passed) (?:to|back (?:on|to|into)) (?:the (?:market|pool|waiting list|next)|someone|somebody|another)\b",
        r"\b(?:draw (?:my|our) (?:own )?conclusions?|act accordingly|take (?:the )?(?:appropriate|further|other|necessary) "
        r"(?:steps|action|measures)|suffer the consequences|there will be consequences|all bets are off|you(?:'ve| have) "
        r"been warned|didn't warn|on your own head)\b",
        r"\b(?:count (?:yourself|you) out|(?:strike|cross|drop) you (?:off|from) (?:the|our|my)|(?:removed from|off) (?:the|"
        r"our) (?:supplier )?(?:plan|panel|shortlist)|out of the running|(?:is|are|be|goes|comes) off the table)\b|"
        r"\byou(?:'re| are) out(?:[.!]|$)",
        r"\b(?:won't|will not|can't|cannot) (?:\w+ )?(?:hold|keep|reserve|guarantee|deliver|start|ship|go on)"
        r"\b.{0,40}\b(?:unless|without (?:a|an|your)|if you (?:don't|do not|wait|can't)|until you)\b",
        r"\b(?:late|cancellation|reconnection|reactivation|re-?stocking|storage|penalty) (?:fees?|charges?|surcharge)"
        r"\b.{0,30}\b(?:if you|unless|will (?:apply|be)|after|from)\b",
        r"\b(?:deemed|treated as|taken as|considered) (?:to be |to have been )?(?:accepted|withdrawn|void|cancelled|declined"
        r"|settled|closed|rejected|abandoned|lapsed|forfeited|a (?:yes|no|refusal)|consent)\b",
        r"\b(?:you'll|you will|you'd|you risk|or risk|risk|you may|you might|you could) (?:then |also |probably |just |soon "
        r")?(?:lose|losing|forfeit|be (?:charged|billed|downgraded|cut off|dropped|moved (?:to|down|back)|suspended|locked "
        r"out)|go (?:straight )?(?:to the )?(?:back|end|bottom)|drop (?:to|back|down)|have to (?:start|queue|reapply|pay))\b",
        r"\b(?:to|and|can) (?:avoid|prevent|stop) (?:(?:your|the) (?:\w+ ){1,2}(?:from )?being|being|losing|(?:a |any |the "
        r")?(?:cancellation|interruption|suspension|downgrade|late fees?|termination|removal|disconnection|deactivation))\b",
        r"\b(?:no (?:reply|answer|response|word|reaction)|silence from|hearing nothing|doing nothing|saying nothing|inaction"
        r"|no action)\b(?: \w+){0,4} ?(?:means|will mean|would mean|=|equals|costs|(?:will be|is|be|as) (?:taken|read|"
        r"treated|understood|considered|counted|interpreted)|and (?:i'm|we're|i|we|it|your|you)(?:'ll| will)?\b|then (?:i|"
        r"we)\b)",
        r"\byour (?:\w+ ){1,2}(?:will be|gets|is going to be|has to be|shall be) (?:\w+ )?(?:cancelled|released|deleted|"
        r"suspended|deactivated|withdrawn|forfeited|given (?:away|to)|re-?let|archived|reassigned|downgraded|terminated|"
        r"sold|disconnected|purged)\b",
        r"\b(?:move on to (?:the next|another|other|someone)|(?:give|offer|hand|pass|release|sell|let|award|reassign|"
        r"reallocate) (?:up |away )?(?:your|the|this|that) (?:\w+ )?(?:slot|seat|place|spot|unit|table|machine|room|date|"
        r"stand|booth|position|job|territory|car|flat|appointment)s? (?:to|away|elsewhere))\b",
        r"\bfailure to (?:reply|respond|sign|pay|confirm|return|act|comply|renew|answer)\b|\b(?:last|final) (?:reminder|"
        r"notice|warning|call) before\b|\b(?:proceed|go ahead|act|work) on the (?:basis|assumption) that\b|\bgo ahead and "
        r"(?:cancel|release|charge|delete|remove|assume)\b",
    ),
    level=ERROR,
    negatable=False,
    relief=(
        r"\b(?:just say so|as you (?:asked|wished|requested)|your (?:request|wish)|ignore this message|password|do nothing|"
        r"the carrier|nothing (?:will be|changes|happens|is (?:lost|charged|owed))|no (?:harm|problem|hard feelings|"
        r"obligation|worries"
        r"|charge|rush|hurry|need)|not (?:chase|push|press)|won't (?:chase|push|press)|in peace)\b",
        r"\b(?:that's|that is|it's|it is|is|be|are|would be|am|all) (?:also |just |perfectly |completely |totally |quite "
        r"|absolutely |entirely |all |just as )*(?:fine|ok|okay|all right|understandable|good|well|enough|no problem)\b",
        r"\b(?:stays?|remains?|keeps?|is|are) (?:yours|open|as it is|the same|where|in place|available|unchanged|valid|as "
        r"agreed)\b",
        r"\b(?:clause|paragraph|section|article|terms (?:of|and)|contract says|under (?:the|our|your) (?:\w+ )?(?:contract|"
        r"agreement|lease)"
        r"|by law|licen[cs]e|regulations?|rules of|statute)\b",
        r"\b(?:happy to|glad to|you can (?:always|still|just)|leave it|refund\w*|free of charge|replac\w+|repair\w*|at our "
        r"(?:own )?(?:cost|expense)"
        r"|correct (?:it|me)|no cost|apologi[sz]e)\b",
        r"\bplease (?:ignore|disregard|feel free)\b|\b(?:presume|assume) nothing\b|\byours to keep\b|\b(?:wrongly|"
        r"mistakenly)\b",
        r"\b(?:try|call|ring|write to) (?:him|her|them) again\b|\bwe (?:make|made) up for\b",
        r"\bif you (?:don't|do not|can't|cannot|won't|have not|haven't) (?:have|find|know|see|understand|like|mind"
        r"|remember|use|need|work|own|recognise|agree with|feel)\b",
    ),
    fires_on=(
        "If I don't hear from you by Tuesday, I'll release your slot.",
        "I will hand the machine to another buyer unless you sign.",
        "Without your signature this week we will cancel the delivery.",
        "Please answer by noon or we will raise the price.",
        "No answer means you are out.",
        "If you don't order now, you'll go to the back of the queue.",
        "If there is no reply by Monday, I must assume you have lost interest.",
    ),
    quiet_on=(
        "If the filter does not arrive, we will send another.",
        "If you do not want the newsletter, please tell us.",
        "If you don't reply, nothing changes and the loan unit is yours until May.",
        "Under clause 9 the lease ends in June unless either side renews it.",
        "If you decide against it, that is completely fine.",
        "If you haven't received the parcel, I will replace it.",
    ),
    calmer=(
        (
            r"^(?:\w+, )?(?:if (?:<i> (?:don't|do not|haven't|have not|hear|get)\b.{0,40}?|there(?:'s| is) no"
            " .{0,30}?|you (?:don't|do not|haven't|have not|can't) .{0,40}?)|without .{3,40}?) (?P<when>(?:by|before"
            "|until) (?:the )?<day>(?: [a-z]+)?),? (?:then )?<will> (?:have to |need to |be forced to |then"
            " )*(?:release|free(?: up)?|let go of|give up|give away|reassign|reallocate|pass on|sell|offer|give)"
            r" (?P<thing>(?:your|the|this|that|our|those|these|my) [\w -]{2,30}?)(?: to (?:another|someone|somebody"
            r"|the next|others|your competitor|a competitor|the competition)[\w ]{0,30}| again| on)?[.!]?$",
            "{Thing_is} held {until}; if you would rather let it go, that is fine.",
        ),
        (
            r"^(?:\w+, )?(?:(?:if|unless) (?:<i>|there|you)\b[^,;]{3,50}?|without [^,;]{3,40}?),? (?:then )?<will>"
            " (?:have to |need to |be forced to |then )*(?:release|free(?: up)?|let go of|give up|give away|reassign"
            r"|reallocate|pass on|sell|offload|give) (?P<thing>(?:your|the|this|that|our|those|these|my) [\w"
            " -]{2,30}?)(?: to (?:another|someone|somebody|the next|others|your competitor|a competitor|the"
            r" competition)[\w ]{0,30}| again| on)?[.!]?$",
            "{Thing_is} held for now; if you would rather let it go, that is fine.",
        ),
        (
            r"^(?:please )?(?:answer|reply|respond|decide|confirm|sign|order|book)\b[^,;]{0,40}? (?P<when>(?:by"
            "|before|until) (?:the )?<day>),? (?:or|otherwise|or else),? (?:(?:i|we)(?:'ll| will| must| have to)+"
            " (?:have to )?(?:raise|increase|put up) (?:the|our|your) price|the price (?:will )?(?:goes? up|rises?"
            "|increases?))[^,;]{0,30}$",
            "The price stands {until}; whatever you decide is fine.",
        ),
        (
            "^(?:without|unless (?:i|we) (?:get|have|receive)) your (?P<need>signature|order|confirmation|answer"
            r"|reply|go-ahead|payment|deposit|approval|decision|yes)(?P<when>(?: (?:by|before|this|until) [\w"
            " ]{2,20}?)?),? (?:(?:i|we)(?:'ll| will| must| have to| are going to| am going to| shall)+ (?:have to "
            r"|be forced to )?cancel) (?P<thing>(?:your|the|this|our) [\w -]{2,30}?)[.!]*$",
            "{Thing} can only go ahead with your {need}{when}; a no is fine, too.",
        ),
        (
            r"^(?:please )?(?:answer|reply|respond|let me know|decide|confirm|sign|tell us|tell me)\b[^,;]{0,40}?"
            r" (?:by|before|until) (?P<lost1>(?:the )?<day>),? (?:or|otherwise|or else),? .{0,20}\b(?:assume|take it"
            r"|close|move on|consider|give up|conclude)\b.{0,60}$",
            "If this is not for you, that is perfectly fine.",
        ),
        (
            r",? (?:or else|otherwise|failing which|if not)(?:,? .{0,20}\b(?:assume|take it|close (?:your|the|this)"
            r" file|move on|give up|conclude)\b[^;]{0,60})$",
            "",
        ),
    ),
)
