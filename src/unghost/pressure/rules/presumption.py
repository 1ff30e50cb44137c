"""P09: telling them what they think, feel, want or have decided."""

from __future__ import annotations

from unghost.pressure.rule import WARNING, Rule

_SURE = r"(?:sure|certain|positive|convinced|confident|persuaded|(?:in )?no doubt)"
_SURELY = (
    r"(?:surely|obviously|clearly|evidently|plainly|no doubt|undoubtedly|certainly|doubtless|apparently|secretly|deep "
    r"down|naturally|of course)"
)
_MIND = (
    r"(?:agree|see|know|want|think|feel|love|like|need|realis\w+|realiz\w+|believe|understand|appreciate|recogni[sz]e"
    r"|prefer|care|value|hate|wish|regret|hope|worry|expect|deserve|share)"
)
_GLAD = (
    r"(?:thrilled|excited|delighted|impressed|happy|pleased|convinced|sold|tempted|keen|eager|satisfied|amazed|sick "
    r"of|tired of|fed up|frustrated|worried|curious|dying|interested|hooked|relieved|nervous|afraid|scared|ready|torn"
    r"|annoyed|itching|kicking yourself)"
)
_THEM = (
    r"(?:your (?:\w+ )?(?:boss|board|budget|team|silence|priorities|plans|manager|partner|company|cfo|wife|husband)"
    r"|procurement|the (?:budget|money|board|boss|project|price|decision)|this (?:isn't|is not))"
)

RULE = Rule(
    name="presumption",
    code="P09",
    why="Telling people what they think or have decided takes the answer out of their mouth; they push back or go quiet.",
    instead="Ask what they think, or say only what they told you.",
    source="R4, R10: the truth is not known yet, and any answer is welcome.",
    phrases=(
        # I am sure you agree; I know you want it.
        rf"\b(?:i'm|i am|we're|we are|i feel|feel) (?:\w+ )?{_SURE} (?:that )?(?:(?:once|after|when|if) .{{0,40}})?(?:you"
        r"|ur)(?:'ll|'d|'re|'ve)? (?:will|agree|see|know|want|would|feel|don't|love|like|understand|share|need"
        r"|recogni[sz]e|be|convinced|happy|excited|were|think|find|seeing|getting|enjoying|feeling)\b",
        r"\b(?:i|we) (?:\w+ )?(?:don't|do not|have no|never) doubt (?:\w+ ){0,4}(?:that )?(?:you|your)\b",
        r"\b(?:i|we) (?:\w+ )?know (?:that )?(?:you,? like|you'(?:ll|d) |you (?:will|want|need|love|agree|would|deserve"
        r"|feel|think|like|care|can't|already|secretly|deep|loved|liked|enjoyed|were)\b)",
        r"\b(?:i|we) (?:can |could )?(?:\w+ )?(?:assume|presume|guess|imagine|suspect|gather|reckon|bet|sense|conclude"
        rf"|surmise|take it|tell that|tell by|dare say) (?:that )?(?:you|your|{_THEM}|somebody|someone|the reason|this "
        r"means)\b",
        r"\b(?:i'm|i am|we're) (?:just )?(?:guessing|assuming|betting|gathering) (?:that )?(?:you|your|the (?:budget"
        r"|board|boss|price))\b|\b(?:gather|assume|take it|presume) (?:we're|we are|it's a yes)\b",
        r"\b(?:i'd|i would|i'll|let me|my) (?:guess|bet|wager|hunch|feeling|impression|theory|suspicion|sense|gut)(?: is| "
        r"tells me| says|,)? (?:is )?(?:that )?(?:it's )?(?:you|your|procurement|somebody|someone|the (?:budget|boss"
        r"|board|price|tender))\b",
        r"\bi (?:have|get|'ve got|'ve) (?:a|the) (?:\w+ )?(?:hunch|feeling|impression|sense|suspicion|inkling) (?:that "
        r")?(?:you|your|procurement|somebody|someone|the (?:budget|price|boss|board))\b",
        r"\b(?:i|we) (?:can|could) (?:\w+ )?(?:hear|see|tell|feel|sense) (?:it )?(?:in|from|by|how) (?:you|your)\b|\bi "
        r"can (?:tell|feel|sense|hear) (?:that )?you\b",
        r"\bi (?:can |could )?(?:feel|understand|see|sense|notice|know) (?:that )?you(?:'re| are| have|'ve| were) (?:\w+ "
        r")?(?:doubts|hesita\w+|reluctant|sceptical|skeptical|undecided|reservations|cautious|not sure|unsure|impressed"
        r"|tempted|interested|keen|excited|afraid|nervous|torn|overwhelmed|concerned)\b",
        # You must be, you surely think.
        rf"\byou(?:'re| are)? (?:must|have to|'ve got to|should) be (?:\w+ )?{_GLAD}",
        r"\byou(?:'ll| will| would|'d) (?:\w+ )?(?:agree|admit|concede|realis\w+|realiz\w+|recogni[sz]e|acknowledge|be "
        r"the first|appreciate|understand)(?: (?:that|with|me|us|how|why|safety))\b",
        rf"\byou(?:'ll|'d|'re|'ve| will| would| are| have)? {_SURELY}(?:,)? (?:\w+ )?{_MIND}\b",
        r"\b(?:surely|obviously|clearly|evidently|plainly|no doubt|doubtless|secretly|deep down),? (?:you(?:'re|'ve|'ll"
        r"|'d)?|ur|your (?:team|boss|board|business))\b",
        r"\bas you(?:'ve| have)? (?:surely|obviously|clearly|evidently|no doubt|undoubtedly|doubtless) \w+",
        rf"\byou(?:'re| are) (?:probably|likely|no doubt|bound to be|secretly|as) (?:\w+ )?{_GLAD}",
        r"\byou(?:'re| are) (?:probably |likely |just |no doubt |already |surely )*(?:thinking|asking yourself|telling "
        r"yourself)\b",
        r"\bwhat you(?:'re| are)? (?:really |actually |probably )?(?:thinking|want|need|feel|mean)(?: now)? (?:is|are)\b",
        r"\byou(?:'ve| have) (?:already |long since |probably |secretly |clearly |obviously )+(?:decided|chosen|made"
        r"|fallen|outgrown|seen|realis\w+|realiz\w+|noticed|agreed|moved|said yes)\b",
        r"\byou (?:must|will|'ll) have (?:\w+ )?(?:realis\w+|realiz\w+|had enough|felt|come to|thought|guessed|decided"
        r"|understood|forgotten)\b|\byou(?:'ve| have)? (?:\w+ )?had (?:enough of|your fill)\b",
        r"\byou(?:'re| are) (?:\w+ )?(?:wasting|losing|struggling|bleeding|drowning|overpaying|throwing away|missing "
        r"out)\b|\b(?:exactly|just|precisely) what you(?:'ve been| need|'re looking)\b",
        r"\byou strike me as\b|\bdon't strike me as\b|\byou(?:'re| are) (?:\w+ )?(?:the|a) (?:\w+ )?(?:type|kind|sort) "
        r"(?:to|of|who)\b|\bsurprised if (?:you|your)\b",
        r"\bas an? (?:[\w-]+ ){0,3}[\w-]+,? you(?:'ll| will| must| know| surely| want| understand| care| can't| don't "
        r"want)\b|\bof course you (?:do|want|will|agree|need|would)\b",
        r"(?:^|, |and )you(?:'re| are)? (?:hate|love|crave|dread|too (?:smart|clever|good|shrewd|sharp|wise|experienced"
        r"|busy) (?:an? \w+ )?(?:to|for|not))\b",
        # Who would say no: you would be crazy.
        r"\byou(?:'d| would|'ll)? (?:be|have to be|must be) (?:\w+ )?(?:crazy|mad|insane|foolish|silly|a fool|blind|daft"
        r"|nuts|stupid|an idiot|sorry|missing out|leaving|better off|lost without|unwise|remiss)\b",
        r"\b(?:nobody|no one|no (?:sensible|sane|serious|reasonable|responsible|self-respecting|good|smart) \w+|who) "
        r"(?:in (?:his|her|their) right mind |in your position,? (?:\S+ )?|\w+ )?(?:would|could|can|wouldn't|can say|says"
        r"|turns) (?:\w+ )?(?:say no|refuse|turn|pass|resist|not want|want to|decline|object|dislike|disagree|reject"
        r"|miss)\b",
        r"\b(?:like all|like every|like any|like most) (?:\w+ )?(?:\w+),? you\b|\b(?:someone|somebody|a \w+ (?:\w+ )?"
        r"|people|anyone|a man|a woman) (?:like you|as \w+ as you|of your \w+) .{0,30}(?:will|would|knows?|agrees?|can't"
        r"|deserves?|won't|see)\b",
        r"\bno[- ]brainer\b|\byou (?:can't|cannot|can hardly|could hardly|can't possibly) (?:\w+ )?(?:disagree|argue with"
        r"|say no|afford (?:to|not)|be (?:satisfied|happy)|go on|deny|refuse|ignore|seriously)\b",
        r"\b(?:nobody|no one) knows better than you that\b|\byou know (?:\w+ )?(?:better than to|as well as i|perfectly "
        r"well|full well|deep down|in your heart|it makes sense|it's true|you want|you need|you'd|u want)\b|\band you "
        r"know it\b|\bu know u\b|\byou know you (?:want|need|love|like)\b",
        r"\b(?:let me guess|you can't fool me|who (?:wouldn't|doesn't|would not) (?:want|love|like)|smart enough to "
        r"(?:know|see)|there's no (?:reason for you not to|way you)|neither do you|(?:i see|picture|imagine) us|what day "
        r"are we|you(?:'re| are) going to love)\b",
        r"\byou(?:'ll| will| don't want to) .{0,30}, (?:right|do you|won't you)\?|\byou (?:don't|do not) want to (?:fall"
        r"|miss|lose|be left|risk|regret)\b",
        r"\b(?:budgeted|planned|counted|pencilled)(?: in)?(?: for| on| with)? your (?:order|revenue|renewal|business"
        r"|booking|signature)\b|\b(?:as|since) you(?:'re| are) (?:unhappy|dissatisfied|not happy|fed up|so keen"
        r"|interested)\b",
        r"\b(?:the only thing|what's really|what is really|all that's) (?:holding|stopping|keeping) you\b|\byou(?:'re| "
        r"are) (?:just |only |simply )?(?:afraid|scared|nervous|playing)\b|\byour (?:hesitation|reluctance|interest"
        r"|enthusiasm) (?:is|was|tells|shows|must)\b",
        # It goes without saying; we both.
        r"\b(?:it goes without saying|needless to say|it is clear|it's (?:fair|safe) to say|it's clear|it's obvious|it is "
        r"obvious|there's no doubt|there is no doubt|no doubt|i have no doubt)(?: to me)? (?:that )?(?:you|your (?:team"
        r"|boss|company))\b",
        r"\bwe both (?:\w+ )?(?:know|want|agree|see|understand|feel|realis\w+|realiz\w+|have|think|believe|need|love)\b"
        r"|\byou and i (?:both )?(?:both|know|agree|want|see|are)\b|\bwe(?:'re| are) (?:\w+ )?(?:on the same page (?:here"
        r"|on this)|of one mind|of the same mind|in agreement|kindred)\b",
        r"\b(?:admit it|face it|let's (?:face it|be honest|be real)|if you(?:'re| are) (?:\w+ )?honest(?: with yourself)?"
        r"|be honest with yourself|don't tell me),? (?:that )?(?:you|your|the|isn't|it)\b",
        r"\b(?:your (?:gut|heart|head|instinct|face|voice|smile)|in your heart|deep down|deep inside|at heart) "
        r".{0,20}(?:you|yes|know|told|said|says|already|tells|gave)\b",
        # Welcome before a yes.
        r"\bwelcome (?:aboard|on ?board|to the (?:\w+ )?(?:family|club|fold|crew|gang|community|tribe)|to the team[!.,]"
        r"|among our)|\bpart of (?:the|our) (?:\S+ )?family\b",
        r"\bcongrat\w* on (?:\w+ )?(?:choosing|picking|your (?:\w+ )?(?:decision|choice|purchase|new (?:\w+ )?(?:machine"
        r"|kitchen|system|supplier|partner)|order)|making|becoming|selecting|joining|going with|opting|deciding)\b",
        r"\b(?:thrilled|delighted|glad|happy|pleased|great|excited|wonderful|good|honou?red|grateful|chuffed|proud) (?:to "
        r"(?:hear |see |learn |know )?)?(?:that )?(?:you(?:'ve| have)? (?:picked|chos\w+|decided|selected|joined|opted"
        r"|are joining|are going|went|trusted|trust)|we(?:'ll| will) be working|to have you|we're (?:now )?(?:partners"
        r"|working)|have you on|count you among)\b",
        r"\b(?:having|have|see|seeing) you (?:on ?board|aboard|as (?:our|a|one of our) (?:\w+ )?(?:customer|client"
        r"|partner|member|tenant))\b|\bas our (?:new|newest|latest|future) (?:customer|client|partner)\b",
        r"\b(?:now that|as|since|because) (?:we(?:'re| are)|you(?:'re| are|'ve| have)) (?:now |already |practically "
        r")?(?:working together|partners|going (?:ahead|with us)|one of us|on ?board|decided (?:to|for|on|in)|chosen"
        r"|signed up|committed|joining us)\b",
        r"\b(?:you're|you are|it's|it is|we're|we are) (?:practically|basically|virtually|as good as|all but|nearly"
        r"|almost|already) (?:\w+ )?(?:signed|yours|decided|a (?:customer|client|member)|one of us|done|agreed|family"
        r"|settled|ours)\b",
        r"\b(?:taken the (?:liberty|freedom) (?:of|to)|went ahead and|gone ahead and|already) (?:add|put|book|includ|list"
        r"|enrol|regist|sign|pencil|print|told)\w* (?:you|your (?:name|logo))\b",
        # What will become of you; what your silence says.
        r"\byou(?:'ll| will|'d| would)(?: \w+)? (?:love (?:it|this|what|our|the|working)|thank (?:me|us|yourself)|regret"
        r"|never (?:look back|want|regret|go back|need)|kick yourself|come (?:round|around|back|to)|wonder (?:how|why)|be "
        r"(?:glad|amazed|thrilled|convinced|hooked|blown away|sorry you|one of our|delighted|our))\b",
        r"\b(?:you|your \w+) (?:deserve (?:better|more)|owe it to yourself)\b|\bdoing nothing (?:is|isn't|is not) (?:\w+ "
        r")?option\b|\b(?:can't wait to|cannot wait to) (?:meet|welcome) you\b|\bblew your\b|\bchance of a lifetime\b",
        r"\byour silence (?:\w+ )?(?:tells|says|means|suggests|speaks|shows|makes|leads|signals|confirms|implies"
        r"|indicates)\b|\b(?:the |your )silence (?:means|tells me|suggests|says) (?:that )?(?:you|yes|the)\b",
        r"\b(?:it )?(?:seems|looks like|looks as if|looks as though|sounds like|sounds as if|appears|seems like)(?: to "
        r"me)? (?:that )?(?:a yes|you(?:'ve|'re)? (?:ready|happy|keen|sold|all set|leaning|are |don't |do not |no |lost "
        r"|aren't |prefer |went |decided |changed |already |chose )|(?:somebody|someone) (?:has |'s )?(?:changed|got|lost"
        r"|decided|forgot)|hiring|your \w+ (?:isn't|has|have|aren't))",
        r"\b(?:you(?:'ve|'re| have| are| got| must have| may have)?(?: \w+)? (?:changed your mind|cold feet|having second "
        r"thoughts|lost interest|shopping around|been burned|playing hard to get|on the fence|made up your mind|made your "
        r"decision)|your mind is made up)\b",
    ),
    level=WARNING,
    relief=(
        r"\b(?:your|a|the) (?:\w+ )?(?:log-?in|password|invoice|account|onboarding|first (?:day|week|invoice))\b",
        r"\byou (?:\w+ )?(?:wrote|told|said|mentioned|asked|put it|wanted)\b|\bas you (?:say|said)\b",
        r"\b(?:i'm|i am) not (?:sure|certain)\b|\bi may be wrong\b|\bno (?:hard feelings|matter)\b",
        r"\b(?:that's|that is|which is|it's|is|would be) (?:\w+ )?(?:fine|ok|okay|all right|alright|understandable|no "
        r"problem)\b",
        r"\b(?:in case you|have you (?:changed|lost|made)|if you(?:'re| are) (?:thinking|the type))\b",
        r"\bif (?:so|you(?:'ve| have) (?:lost|changed|decided|chosen|gone))\b",
    ),
    calmer=(
        (
            "^(?:so |ah,? )?you(?:'ve| have)? (?:went with|gone with|go with|decided to go with|decided for|chose to"
            r" go with|chose|chosen|picked|signed with|bought from|are going with) (?P<who>[\w &.'-]{2,40}?)(?:,?"
            " (?:then|i (?:see|guess|take it|gather)))?[.!?]*$",
            "If you went with {who}, that is perfectly fine.",
        ),
        (
            r"^(?:i'm|i am|we're|we are) (?:\w+ )?(?:sure|certain|confident|convinced) (?:that )?you(?:'ll|'d| will|"
            r" would)? (?:\w+ )?(?:agree|see|find)(?: that)? ",
            "In my view, ",
        ),
        (r"^welcome (?:aboard|to|on)\b[^.,;!]{0,40}[.!]*$", ""),
        (
            "^i(?:'d)? (?:guess|presume|assume|suppose|take it|gather|imagine)(?: that)? (?P<case>(?:the |your"
            r" )?(?:budget|funding|money|project|plan|plans|board|boss|team) (?:\w+ ){0,4}?(?:cut|gone|frozen|stopped"
            r"|changed|postponed|cancelled|canceled|said no|on hold))\b.{0,60}$",
            "If {case}, you can simply say so.",
        ),
    ),
    fires_on=(
        "I'm sure you agree.",
        "You must be thrilled with the demo.",
        "Welcome aboard!",
        "I presume your budget got cut.",
        "You'd be crazy not to take it.",
        "We both know the old line is finished.",
    ),
    quiet_on=(
        "I'm sure it was the 12th of May.",
        "You told us that you prefer blue.",
        "Welcome to the museum; the cloakroom is on the left.",
        "I can't judge whether you need it.",
        "We assume a snow load of two kilonewtons.",
        "What do you think of it?",
    ),
)
