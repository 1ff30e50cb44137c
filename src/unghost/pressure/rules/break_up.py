"""P04: finality or withdrawal."""

from __future__ import annotations

from unghost.pressure.rule import ERROR, Rule

RULE = Rule(
    name="break-up",
    code="P04",
    why="Announcing the end wins a reply by fear of loss, and loses the person.",
    instead="Leave the door open without a word of farewell: what you sent stays theirs, no answer needed.",
    source="R23: no break-up mail.",
    phrases=(
        r"\b(?:won't|will not|'ll not|shall not|no longer) be (?:bothered|contacted|troubled|disturbed|chased"
        r"|called|e-?mailed|approached)\b.{0,20}\b(?:again|further|any ?more|any longer|by (?:me|us))\b",
        r"\bthis is (?:me|us) (?:signing off|bowing out|giving up|letting go|moving on|saying)\b",
        r"\b(?:this|here|that|it) ?(?:is|will be|'ll be|'s|shall be|would be|has to be"
        r"|must be)(?: going to be)? (?:now |then |probably |likely )?(?:my|our|the) (?:very |absolutely )?(?:last"
        r"|final) "
        r"(?:<few>)(?:<msg>|contact|time|outreach|word|letter|ping|nudge|one|from me|check-?in|you)\b",
        r"\b(?:my|our|one|a|the) (?:very )?(?:final|last)(?: and final)? (?:attempt|try|follow-?up|outreach"
        r"|goodbye|check-?in|nudge|ping|reach-?out|shot|effort|stab|knock)\b",
        r"(?:\b(?:my|our|one|the) |^|: |- )final (?:e-?mail|mail|message|note|letter|notice|reminder|call to you"
        r"|word|attempt|try|follow-?up|outreach|check-?in|nudge|ping|goodbye)\b",
        r"(?:^|: |- )(?:one )?last (?:e-?mail|mail|message|note|letter|notice|reminder|attempt|try|follow-?up"
        r"|outreach|check-?in|nudge|ping|goodbye|word)\b",
        r"\b(?:one|for the) (?:very )?last (?:time|e-?mail|message|note|mail|call)\b.{0,40}(?:you|before|reach|try"
        r"|ask|follow|contact|$)",
        r"\bthe last (?:you(?:'ll| will| shall)|time (?:that )?(?:i|we|you)(?:'ll| will|'m going to| am going to) "
        r"|(?:e-?mail|message|note|letter|call|mail)(?: that)? (?:you(?:'ll| will)|i(?:'ll| will)|we(?:'ll| will)"
        r"|from (?:me|us)))\b",
        # closing
        r"\b(?:clos(?:e|ing|ed)|archiv(?:e|ing)|shut(?:ting)?|retir(?:e|ing)|purg(?:e|ing)|shelv(?:e|ing)"
        r"|bin(?:ning)?)(?: out| down| off)? (?:your|out your|our|my|down your) (?:\w+ ){0,2}"
        r"(?:file|files|case|record|folder|chapter|dossier|inquiry|enquiry|request|account request|entry"
        r"|opportunity|proposal|quote|offer|card|conversation|correspondence)\b",
        r"\b(?:should|shall|can|may|must|i'll|i will|we'll|we will|i'm|i am|we're|we are|going to|about to|have to"
        r"|time to|ready to|i|we|now|therefore|hereby) (?:be )?(?:now |then |therefore |officially |formally )?"
        r"(?:close|closing|archive|archiving|shut|consider|regard|treat|put)(?: out| down)? (?:the|this|that"
        r"|our) (?:\w+ )?(?:file|matter|case|book|books|chapter|folder|door|subject|thread|topic|dossier"
        r"|conversation|"
        r"discussion|loop|project|opportunity)(?: closed| as closed| to rest| from (?:our|my) side|\b)",
        r"\bclos(?:e|ing) (?:the|this|our) (?:loop|chapter|file|book|books|dossier|door) (?:on|for|from|with|here"
        r"|now|if)\b",
        r"(?:^|: )clos(?:e|ing) (?:the|this|our|your) (?:\w+ )?(?:loop|chapter|file|book|dossier|case|request"
        r"|inquiry)\b",
        r"\b(?:permission|ok|okay|time|go-ahead|alright|all right) to (?:close|archive|shut|bury|shelve) (?:your"
        r"|the|this|our|my|out)\b",
        r"\b(?:close|closing|closed) (?:everything|it|things|this) (?:down |out |off )?(?:on|from|at) (?:my"
        r"|our) (?:side|end)\b",
        # stopping
        r"\b(?:stop|stopping|cease|ceasing|discontinu(?:e|ing)|quit|quitting|end|ending|refrain from|suspend"
        r"|suspending|halt|withdraw|withdrawing)(?: all| any| our| my| the| further)*"
        r" (?:reaching|contacting|contact|e-?mailing|mailing|writing|calling|bothering|chasing|following"
        r"|follow-?ups?|pestering|messaging|knocking|trying|efforts|outreach|correspondence|communication|"
        r"pursuing|conversation|discussion|attempts)\b",
        r"\b(?:won't|will not|shall not|shan't|no longer|not going to|'m not going to|will never|cannot keep"
        r"|can't keep)(?: be| keep| continue)*(?: to)? (?:contact|contacting|e-?mail|e-?mailing|reach|reaching"
        r"|writ|write|writing|call|calling|"
        r"bother|bothering|trouble|troubling|follow|following|pester|disturb|pursue|pursuing|hear|knock|try|trying"
        r"|message|messaging)\b.{0,30}\b(?:again|any ?more|any longer|any further|further|after this|after today"
        r"|from now|out to you|"
        r"up with you|you)\b",
        r"\byou (?:won't|will not|'ll not|'ll never|will never|'re not going to|will no longer"
        r"|'ll no longer) (?:be )?(?:hear|hearing|see|seeing|get|getting|receive|receiving"
        r"|find)(?: \w+){0,3} (?:from (?:me|us)|of (?:me|us)|again|any ?more)\b",
        r"\b(?:i'm|i am|we're|we are|i'll be|i'll|we'll|we'll be|i will|we will|i will be|going to|have to|time to"
        r"|time for (?:me|us) to|must|forced to|ready to|best to|let's|let me|choose to|decided to|it's) (?:just "
        r"|now |then |both |therefore |simply |"
        r"finally |officially )*(?:bow(?:ing)? out|walk(?:ing)? away|part(?:ing)? ways|giv(?:e|ing) up(?: on)?"
        r"|sign(?:ing)? off for good|call(?:ing)? it (?:a day|quits)|"
        r"throw(?:ing)? in the towel|cut(?:ting)? (?:my|our) losses|tak(?:e|ing) the hint"
        r"|get(?:ting)? out of your (?:hair|inbox)|leav(?:e|ing) you (?:alone|in peace|be)|back(?:ing)? off"
        r"|step(?:ping)? (?:back|away|aside)|"
        r"let(?:ting)? (?:you|this|it) go|say(?:ing)? (?:goodbye|farewell)|withdraw(?:ing)?|draw(?:ing)? a line"
        r"|wav(?:e|ing) (?:goodbye|the white)|wrap(?:ping)? (?:this|it|things) up|turn(?:ing)? the page|stop here|"
        r"end(?:ing)? (?:it|this|things) here|fold(?:ing)?|disengag(?:e|ing)|releas(?:e|ing) you)\b",
        r"\b(?:i'm|i am|we're|we are|i'll|we'll|i will|we will|going to|have to|time to|time for me to|must"
        r"|best to|decided to)(?: be)?(?: just| now| then| both| therefore| simply| finally)* "
        r"mov(?:e|ing) on(?:[.,;!]|$| to (?:the )?(?:other|next|some)| from (?:this|you)| with(?:out)? (?:you"
        r"|other|some)| and\b)",
        r"\b<will> (?:now |then |therefore )?(?:leave|let) (?:it|things|this|matters|you) (?:here|there|at that|be"
        r"|rest|alone)\b.{0,30}\b(?:for good|forever|last|final|goodbye)",
        r"\b<will>(?: be)?(?: now| then| therefore)* (?:tak(?:e|ing)|remov(?:e|ing)|delet(?:e|ing)|strik(?:e|ing)"
        r"|cross(?:ing)?|drop(?:ping)?|scratch(?:ing)?) (?:you|your (?:\w+ )?(?:name|company|details|firm|number"
        r"|account|team))(?: off| from| out)"
        r"(?: of)? (?:my|our|the)\b",
        r"(?:^|: |say |say our |our |this is |, )(?:farewell|adieu|good-?bye)\b(?: (?:from (?:us|me|our|my)|then"
        r"|and|for)|[.,!]|$)",
        r"\bthis is (?:goodbye|farewell|the end|it from (?:me|us)|where (?:i|we) (?:stop|part|leave|get off))\b",
        r"\b(?:we're|we are|we 're|it's|it is|this is|i'm|i am|are we|is this|is it) (?:all |now |really |then "
        r"|officially |well and truly )?(?:done here|finished here|over between|over,? then|through here"
        r"|through with|the end of the (?:road|line)|"
        r"done (?:chasing|trying|waiting|writing|calling|asking)|finished (?:chasing|trying|waiting|writing))",
        r"\b(?:end|reached the end) of (?:the|our|my) (?:road|journey|line|rope|tether|conversation)\b",
        r"\b(?:our|the) (?:ways|paths|roads) (?:\w+ )?(?:part|separate|diverge)",
        r"\b(?:last|final) chance to (?:reply|answer|respond|talk|speak|say|tell me|let (?:me|us) know|hear)\b",
        r"\b(?:before (?:i|we)) (?:close|give up|move on|walk away|stop (?:trying|writing|calling)|archive"
        r"|take you off|sign off|let (?:this|it) go|leave you)\b",
        r"\b(?:i|we) (?:hereby |now |therefore )?(?:withdraw|retract|rescind) (?:my|our|the|this) (?:offer"
        r"|proposal|quote|quotation|bid|invitation)\b",
        r"\b(?:no longer|not) (?:be )?(?:pursu(?:e|ing)|continu(?:e|ing)) (?:this|the|our|you|your|with (?:you"
        r"|this))\b",
    ),
    level=ERROR,
    negatable=False,
    relief=(
        r"\bif you(?:'d| would|'ll)? (?:ever )?(?:rather|prefer|want|wish|like|don't want|would like)\b",
        r"\b(?:tell me|say so|let me know|just say|say the word|one word|a word) .{0,25}\b(?:stop|and i|and we)\b",
        r"\bas you (?:asked|wished|wanted)\b|\bunderstood\b|\byou asked\b|\bon your request\b",
        r"\b(?:ticket|bug|valve|lid|window|gate|lorry|road is|public holiday|holidays|for maintenance)\b",
        r"\b<i>(?:'ve| have) (?:now |already )?(?:taken|removed|deleted|crossed|struck)\b",
        r"\b(?:chase|chasing|push|pushing|press|pressing|pressure) you\b",
        r"\bentirely your call\b|\baddress(?:es)?\b",
    ),
    fires_on=(
        "This will be my last message to you.",
        "Should I close your file?",
        "I will stop contacting you.",
        "You won't hear from me again.",
        "I'm moving on.",
        "It looks like the end of the road.",
        "Before I give up on you, one question.",
        "I'll take you off my list on Friday.",
    ),
    quiet_on=(
        "The last page of the manual has the wiring plan.",
        "Please close the valve before you remove the filter.",
        "If you would rather I stop writing, one word is enough.",
        "Understood, I have taken you off every list.",
        "No answer needed; the drawing is yours either way.",
        "This is the final version of the layout.",
        "I assume you chose another supplier, and that is perfectly fine.",
    ),
)
