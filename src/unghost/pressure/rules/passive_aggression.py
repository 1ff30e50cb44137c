"""P19: sting and irony."""

from __future__ import annotations

from unghost.pressure.rule import WARNING, Rule

RULE = Rule(
    name="passive-aggression",
    code="P19",
    why="A sting wrapped in politeness is felt first and remembered longest.",
    instead="Say the plain thing without the edge, or leave it out.",
    source="R15: no whine, no anger, no guilt.",
    phrases=(
        r"\b(?:busy|important|occupied|swamped) as you (?:surely |no doubt |must |certainly |obviously "
        r"|clearly )?(?:are|be|may|must)\b",
        r"\b(?:could|can|might|would) (?:\w+ )?spare (?:\w+ ){1,3}(?:seconds?|minutes?|moment|words?"
        r"|lines?)\b.{0,20}(?:from|of|in|out|\?|for (?:me|us))",
        r"\b(?:i|we) (?:suppose|guess|gather|take it|assume|imagine)(?: that)?,? (?:i'm|i am|we're|we are|my"
        r"|our) .{0,15}\bnot\b.{0,30}\b(?:enough|important|worth|interesting|priority|big|good)\b",
        r"\b(?:nice|kind|good|gracious|generous|lovely) of you to (?:finally|eventually|at last|get back|reply"
        r"|answer|join|remember|grace)\b",
        r"\b(?:clearly|obviously|apparently|evidently),? (?:my|our|i|we)\b.{0,30}\b(?:not|isn't|aren't"
        r"|n't)\b.{0,20}\b(?:worth|important|enough|matter|deserve|priority|time)\b",
        r"\b(?:i know|i'm sure|i am sure|i realise|i realize|i understand|i get|i appreciate|no doubt|surely"
        r"|obviously|clearly|of course|i can imagine|i imagine|i'm aware|we know|we understand)(?: that"
        r"| how)? (?:you're|you are|you must be|you've|you have|everyone is|everybody is|we're all|we are all|your"
        r"|busy)\b.{0,40}"
        r"\b(?:busy|swamped|important|in demand|occupied|schedule|a lot on|lots on|full plate|stretched|overloaded"
        r"|buried)\b.{0,12}(?:,|-|;|\.)? ?\b(?:but|though|however|yet|still|and yet|surely)\b",
        r"\b(?:too|so) (?:busy|important|good|grand|proud|rich|big|boring|dull|small|insignificant"
        r"|expensive) (?:to|for) (?:answer|reply|respond|write|talk|speak|deal|bother|return|send|pick|say|us|me"
        r"|you|the likes|people like|a)\b",
        r"\bas (?:i|we)(?:'ve| have|'d| had)? (?:already|previously|clearly|repeatedly|just|now|also"
        r"|patiently) (?:\w+ )?(?:said|explained|mentioned|stated|wrote|written|told|pointed|noted|asked|sent"
        r"|outlined|indicated|described)\b",
        r"\bas (?:i|we) (?:have |had |'ve )?(?:said|explained|mentioned|stated|wrote|written|told you|noted"
        r"|asked)(?: \w+){0,2} (?:before|twice|<n> times|more than once|already|last time|repeatedly|earlier"
        r"|several|again)\b",
        r"\b(?:as per|per|as stated in|as mentioned in|as noted in|as explained in|as written in|see|please see"
        r"|refer to|as in|as i wrote in|as i said in|re-?read|please (?:re-?)?read) my (?:last|previous|earlier"
        r"|first|prior|original|initial|<n>|many|below|other) (?:<few>)(?:<msg>)\b",
        r"\b(?:but|yet|though|although|-),? ?(?:apparently|evidently|obviously|clearly|it seems"
        r"|seemingly)(?: that)?,? (?:not|no|i was wrong|we were wrong|nobody|no one)\b",
        r"\b(?:apparently|evidently|obviously|clearly|seems|seems like|looks like|i see|i guess|guess|i suppose"
        r"|i take it|perhaps|maybe|presumably|must be that|i gather|it appears)(?: that)?,? (?:you(?:'re| are|'ve"
        r"| have| don't| do not| can't| cannot| didn't| never)? (?:\w+ )?(?:too|not|better|more important"
        r"|important|bother\w*|care|time|"
        r"have (?:no|better|other|bigger)|answer|busy|forgotten|afford|lost your|keyboard|allergic|fallen)"
        r"|my (?:<few>)(?:<msg>|words|offer|proposal|time|questions?|work) (?:are|aren't|is|isn't|were|was|wasn't"
        r"|go\w*|keep\w*|don't|doesn't|have|has|must)|a (?:simple|short|quick|single|one-line) |(?:we|i) (?:'m "
        r"|'re |am |are )?(?:not|don't|aren't)"
        r" (?:important|good|worth|big|matter|rank|high|interesting)|good manners|manners|common|politeness"
        r"|it's too|it is too|nobody|no one|some people|basic|two lines|silence is)\b",
        r"\b(?:as )?any (?:\w+ )?(?:expert|professional|serious|decent|sensible|reasonable|competent|responsible"
        r"|smart|good|rational|prudent|forward-thinking|grown-?up|adult|beginner|child|apprentice|fool"
        r"|idiot)\b.{0,20}\b(?:would|knows?|could|can|should|understands?|sees?)\b",
        r"\bas (?:everyone|everybody|anyone|you (?:should|surely|well|no doubt|certainly|of course|may or may not"
        r"|would)) (?:\w+ )?(?:knows?|know|aware|remember|recall|realise|realize|noticed|understand)\b",
        r"\bas you (?:would|'d|might|should|could) (?:have )?(?:know|known|seen|see|read|noticed|realise|realize"
        r"|remember|found|find)(?:n)? (?:if|had)\b|\bif you had (?:actually |only |bothered |taken |read|looked"
        r"|listened|paid)|\bhad you (?:actually |only |bothered |taken |read|looked|listened|paid)",
        r"\b(?:friendly|gentle|little|quick|just a|another) reminder,? (?:that )?(?:i'm|i am|we're|we are|i"
        r"|we) (?:still |do |also )?(?:here|exist|alive|waiting|around|human|breathing)\b|\b(?:i"
        r"|we) (?:do )?still exist\b|\bremember me\b|\b(?:remember|forgotten|forget) (?:about )?(?:me|us)\?",
        r"\bnot sure (?:if|what|how|why|which|whether|where)\b.{0,30}\b(?:unclear|difficult|hard|complicated|lost"
        r"|confus\w+|misunderst\w+|took so|takes so|part of|there is to|getting my|can read)\b",
        r"\b(?:(?:two|one|a|three|a few|a single) (?:lines?|words?|minutes?|seconds?|sentences?|e-?mails?|click"
        r"|call|reply|answer))(?: \w+)? (?:should|would|isn't|is not|can't|cannot|wouldn't|shouldn't|is hardly"
        r"|might|could)\b.{0,20}\b(?:possible|too much|hard|enough|suffice|be (?:too|so|nice|possible)|kill|hurt"
        r"|asking|difficult|"
        r"manageable|doable|feasible|do)\b",
        r"\b(?:is|was|isn't|would|wouldn't) (?:that|it|this|a \w+(?: \w+)?) (?:be )?(?:really )?(?:(?:asking )?too"
        r" much(?: to ask)?|so (?:hard|difficult)|that (?:hard|difficult)|really so)\b|\btoo much to ask\b"
        r"|\bhow (?:hard|difficult|long) (?:can|could|does|is|would) (?:it|that|a)\b",
        r"\b(?:whenever|when|once|as soon as|if)(?: it suits| you)? (?:you )?(?:find|get|have|feel|manage|deign"
        r"|can spare|decide|finally|can find|happen|can tear|ever|get around|get round|condescend|emerge"
        r"|wake)\b.{0,40}\b(?:packed|busy|precious|full schedule|royal|throne|finally|deign|of your oh|important"
        r"|bother|a gap|other priorities|"
        r"spare a thought|yourself away|like it)\b",
        r"\bif you (?:can|could) be bothered|\bbother(?:ed|ing)? to (?:reply|answer|respond|read|write|look|call"
        r"|tell|return|open|let)\b",
        r"\bmust be nice\b|\blucky you\b|\bgood for you\b|\bhow nice (?:for|of|to)\b|\bsilly (?:me|of me)\b"
        r"|\bmy bad for (?:expecting|thinking|hoping|assuming|caring)|\b(?:forgive|excuse"
        r"|pardon) me for (?:expecting|thinking|hoping|assuming|caring|asking|believing|daring|existing)\b",
        r"\b(?:i'll|i will|i|we'll|we will|shall|should i|going to|i can only) (?:just |simply |then "
        r"|therefore )?(?:take|read|interpret|understand|treat|count) (?:your|the|that|this|it"
        r"|no)(?: \w+)? ?(?:silence|non-?answer|lack|as a (?:no|yes|sign|not)|as (?:not|no|your answer"
        r"|disinterest)|answer as|response as|reply as)\b",
        r"\b(?:your|the|this|that) silence (?:\w+ )?(?:speaks|says|tells|is (?:deafening|golden|an answer|telling"
        r"|noted|loud|remarkable|impressive)|sends|has (?:told|spoken|said))\b|\bmessage received\b|\b(?:duly"
        r"|noted and) noted\b|\bi (?:get|got) the (?:message|hint|picture)\b|\bpoint taken\b",
        r"\b(?:thanks|thank you)(?: so much| very much| a lot| ever so much)? (?:for (?:nothing|(?:not|never"
        r"|ignoring|your (?:silence|non|lack|prompt|swift|overwhelming|speedy|lightning))|all your (?:replies"
        r"|answers))|for the (?:silence|overwhelming|swift|speedy|prompt|lightning))\b",
        r"\bno need to (?:reply|answer|respond|apologi[sz]e|rush),? ?(?:obviously|apparently|as usual|clearly"
        r"|of course|then|you (?:never|don't|won't|didn't))\b",
        r"(?:^|[^a-z])hello+\?|\b(?:anybody|anyone|is anybody|is anyone) (?:there|home|out there|listening|alive"
        r"|awake)\b|\bknock,? knock\b|\bearth to\b|\b(?:crickets|radio silence|tumbleweeds?)\b"
        r"|\bis this thing on\b|\btalking to (?:a|the) (?:wall|walls|brick|void|myself)\b",
        r"\b(?:third|fourth|fifth|sixth|\d+th) time(?:'s| is)? (?:the |a |lucky)(?:charm)?",
        r"\bfor (?:someone|somebody|a (?:company|person|man|woman|firm|business|team)) (?:who|that|which|of your"
        r"|in your|so|as)\b.{0,50}\b(?:surpris|strange|odd|funny|remarkabl|slow|little|quiet|claim|expect|hard"
        r"|curious|interesting|rather)\w*",
        r"\b(?:i was|we were|i'd been|we'd been) (?:told|led to believe|under the impression"
        r"|given to understand)\b.{0,60}\b(?:but|apparently|evidently|obviously|seems|wrong|mistaken|yet)\b",
        r"\bgood to (?:know|see) (?:where|how (?:much|little)|that (?:my|our|we|i|you))\b.{0,40}\b(?:stand|matter"
        r"|value|priorit|care|count|worth|important|little)\w*|\bnice to (?:know|see) (?:how|where|that (?:my|our"
        r"|we|i))\b",
        r"\bnot that (?:you(?:'d| would|'re| are)?|anyone|it|i'm) (?:\w+ )?(?:care|notice|notic\w+|mind|bother\w*"
        r"|matters?|counting|keeping (?:score|count)|listening|answer|reply)\b",
        r"\b(?:in case|if) you (?:care|even care|still care|were wondering|still remember|actually (?:read|care)"
        r"|ever (?:read|look|check)|happen to (?:read|care|remember)|do (?:care|read))\b",
        r"\b(?:next time|another time|in future|in the future),? (?:perhaps|maybe|kindly|a simple|just|at least"
        r"|please (?:at least|just|have the|do me)|do (?:me|us))\b",
        r"\b(?:with all due respect|no offen[cs]e|not to be (?:rude|funny|difficult)|i don't want to (?:be rude"
        r"|nag|sound)|far be it from me|correct me if i'm wrong, but|i hate to (?:nag|be (?:that|a)|say)"
        r"|at the risk of (?:nagging|repeating|sounding))\b",
        r"\b(?:you're|you are|you|people like you are|not the easiest|a) (?:\w+ )?(?:hard|difficult|tough|tricky"
        r"|easiest|impossible|elusive) ?(?:person|man|woman|one|guy|people|customer)? (?:to|and) (?:reach"
        r"|get hold of|get a hold of|pin down|catch|track down|find|get an answer|please|read)\b|\b(?:playing"
        r"|play) (?:hard to get|hide and seek|dead)\b",
        r"\bdid i (?:do|say) (?:something|anything) (?:wrong|to (?:offend|upset))|\b(?:have i|did i|did we"
        r"|have we) (?:offend|offended|upset|scare|scared|annoy|annoyed|insult|bore|bored|frighten)\w*",
        r"\b(?:one of these (?:days|years)|this (?:century|decade)|before (?:i|we) (?:retire|die|grow old)"
        r"|in this lifetime|while (?:i'm|we're) (?:still )?(?:young|alive)|by (?:christmas|easter) (?:next|of|2\d)"
        r"|hell freezes)\b.{0,20}(?:[?!.]|reply|answer|perhaps|maybe|would be)",
        r"\b(?:eaten by|abducted|alligator|hippo|trapped under|kidnapped|fallen off the (?:earth|planet)"
        r"|witness protection|alive and well|still alive|emigrated|moved to mars|stranded on|desert island"
        r"|struck by lightning|swallowed by)\b",
        r"\bit(?:'s| is) (?:not|n't|hardly) (?:rocket science|brain surgery|that (?:hard|difficult|complicated)"
        r"|too difficult|a difficult)\b|\b(?:simple|yes|even you|a child|my (?:grandmother|dog|cat)) (?:could|can"
        r"|would) (?:understand|answer|do|see|write)\b",
        r"\b(?:i'm|i am|we're) (?:not )?(?:a )?(?:mind ?readers?|clairvoyant|psychic|holding my breath"
        r"|made of stone|invisible|your (?:servant|secretary|alarm))\b|\b(?:you )?call(?:ed)? that (?:a|an)\b",
        r"\bperhaps (?:this time|now|today) (?:you|i|we)(?:'ll| will| can| could)?\b|\b(?:surprise me"
        r"|prove me wrong|i won't hold my breath|i'm not holding my breath|don't hold your breath"
        r"|for what it's worth to you|whatever you say|suit yourself|be that as it may|if you say so|funny how"
        r"|interesting how|strange how|odd how|curious how)\b",
        r"\bi would have (?:thought|expected)\b.{0,60}\b(?:you|your|someone|somebody|simple|basic|at least|company)\b",
    ),
    level=WARNING,
    relief=(
        r"\b(?:no worries|no problem|not a problem|that's fine|as agreed)\b",
        r"\bclause\b|\bcontract\b",
    ),
    negatable=False,
    reportable=False,
    fires_on=(
        "I'm sure you're very busy, but one line should be possible.",
        "As I already explained, the valve opens at two bar.",
        "Apparently a short reply is too much.",
        "Forgive me for thinking that we had a date.",
        "Your silence says it all.",
        "Hello? Anyone there?",
        "Per my last email, the price includes delivery.",
    ),
    quiet_on=(
        "I know you are busy, so I kept this to one page.",
        "As agreed with your colleague, the crane comes at seven.",
        "No worries about the delay, but do mind the wet paint.",
        "Per clause 12, the filter is included.",
        "I was not clear about the warranty, so here it is again.",
    ),
)
