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
        # The last of its kind.
        r"\b(?:this|here|that|it|these) ?(?:is|was|will be|'ll be|'s|are|would be|has to be|as)(?: now| then| probably| likely"
        r"| going to be)? (?:my|our|the) (?:very )?(?:last|final) (?:\w+ )?(?:<msg>|contact|time|outreach|words?|ping|nudge"
        r"|check-?in|communication|goodbye|post)\b",
        r"\b(?:this|it|that)(?: is|'s| will be|'ll be) (?:my last|the last (?:you'll|you will|one from|you hear)"
        r"|the last(?:[.,!]|$)|it (?:from|then)|me done)|\bthis will be it\b|\bthe last (?:you'll|you will"
        r"|thing you'll) (?:\w+ )?(?:hear|get|have|see)\b",
        r"\b(?:my|our|one|a|this) (?:very )?final(?: and final| ever)? (?:<msg>|attempt|try|outreach|goodbye|check-?in|nudge"
        r"|ping|shot|effort|words?|communication)\b",
        r"\b(?:my|our|one|consider this my) (?:very )?last(?: ever)? (?:attempt|try|outreach|goodbye|check-?in|nudge|ping"
        r"|reach-?out|shot|effort|stab|follow-?up|reminder|words?|voice ?mail|message from me|knock)\b",
        r"(?:^|: |- )(?:one |my |the |a )?(?:final|last|parting) (?:follow-?up|outreach|check-?in|nudge|ping"
        r"|goodbye|thoughts?|shot|knock)\b",
        r"(?:^|: |- )(?:one |my )?(?:final|last) (?:e-?mail|mail|message|note|letter|reminder)(?:[.,!?]|$| (?:from (?:me|us)"
        r"|before|to you|for you|then)\b)",
        r"\b(?:one|just one|you one|once) (?:very )?(?:last|final) (?:time|try|e-?mail|message|note|mail|ping)(?:[.,!]|$"
        r"| (?:before|to|about|on|from|then|and|with|regarding)\b)",
        r"\bthe last (?:time (?:that )?(?:i|we|you)(?:'ll| will|'m| am)|(?:e-?mail|message|note|letter|call"
        r"|mail)(?: that)? (?:you(?:'ll| will)|i(?:'ll| will)|we(?:'ll| will)|from (?:me|us)))\b",
        r"\b(?:no (?:more|further|<nth>)|won't be (?:a|any|another)|not be (?:a|any|another)) (?:\w+ )?(?:e-?mails?|mails?"
        r"|messages?|letters?|follow-?ups?|outreach|contact|attempts?|voicemails?|reminders?|pings?)(?: (?:from (?:me|us|my|our"
        r"|this)|will (?:be|follow|come)|after this|shall)\b|[.,!]|$)",
        r"\b(?:swan ?song|curtain call|final bow|last (?:hurrah|dance)|parting shot|exit stage|end of the line"
        r"|ship has sailed|good things (?:must )?come to an end|(?:wasn't|not) meant to be|that's all,? folks"
        r"|so long,? and thanks)\b",
        r"\b(?:reached|looks like|like|is|to|at|this) (?:\w+ )?the end of (?:the|our) (?:road|line|story|journey|conversation"
        r"|correspondence)\b",
        # Closing the file.
        r"\b(?:clos|archiv|shut|shutt|retir|purg|shelv|binn?|bury|park|scrap)(?:e|ing|ed)?(?: out| down| off)? (?:out "
        r"|down )?your (?:\w+ ){0,2}(?:file|files|case|record|folder|dossier|inquiry|enquiry|request|entry|opportunity|proposal"
        r"|quote|card|profile|application)\b",
        r"\b(?:should|shall|can|may|i'll|i will|we'll|we will|i'm|i am|we're|we are|to|i|we|now|therefore|hereby|before i"
        r"|before we|and) (?:be )?(?:now |then |therefore |just |go ahead and )?clos(?:e|ing)(?: out| down| off)? (?:the|this"
        r"|that|my|our) (?:\w+ )?(?:file|case|books?|chapter|folder|dossier|loop|opportunity|subject|matter|inquiry|enquiry)\b",
        r"\b(?:close|closing|shut|shutting|wrap|wrapping) (?:this|things|everything|it) (?:out|down|off|up)(?:[.,!]|$| (?:on"
        r"|from|at) (?:my|our)\b| for good\b)|\b(?:clos(?:e|ing)|archiv(?:e|ing)) (?:this|the) (?:thread|conversation|chapter)\b",
        r"\bclos(?:e|ing) (?:the|this|our) (?:loop|chapter|file|books?|dossier|door) (?:on|for|from|with|here|now)\b|(?:^"
        r"|: )clos(?:e|ing) (?:the|this|our|your|out) (?:\w+ )?(?:loop|chapter|file|book|dossier|case|request|inquiry)\b"
        r"|\bpermission to close\b",
        r"\b(?:regard|consider|treat|deem|declare|mark|put|move|file|flag)(?:ed|ing)? (?:\w+ ){1,5}(?:as (?:closed|lost|dead"
        r"|terminated|ended|inactive|finished|not interested)|terminated|to (?:inactive|closed|rest)|under (?:never|lost"
        r"|closed))\b|\bclosed[- ]lost\b|\bset to closed\b",
        r"\b(?:door|chapter|file|case|book) (?:is|has|will be|are) (?:now )?(?:closing|closed|shut)\b(?: (?:on|for) (?:this|you"
        r"|our|the)|.{0,20}\b(?:our|my) (?:end|side|part))|\bwrit(?:e|ing) you off\b|\bput(?:ting)? (?:this|it"
        r"|things) to (?:bed|rest)\b",
        # Stopping.
        r"\b(?:stop|stopping|cease|ceasing|discontinu(?:e|ing)|quit|quitting|refrain from|end|ending|abandon|abandoning)(?: all"
        r"| any| our| my| the| further)* (?:reaching|contacting|contact with|e-?mailing|mailing|writing|calling|ringing"
        r"|bothering|chasing|following up|pestering|messaging|knocking|trying|attempts|efforts|outreach|correspondence)\b",
        r"\b(?:stop|stopping) (?:clogging|cluttering|filling|flooding|spamming|crowding|haunting|invading|landing in"
        r"|popping up in) (?:up )?your\b|\b(?:ending|end|broken off|breaking off) (?:the|our|this) (?:process"
        r"|conversation about|correspondence|negotiations?|discussions?|talks)\b",
        r"\bpull(?:ing)? the plug on (?:this|it|our|the (?:project|deal|offer|conversation))\b"
        r"|\blay(?:ing)? down my (?:pen|efforts)\b|\b(?:flogging|dead horse|horse is dead)\b"
        r"|\b(?:not going to|won't|can't|will not|don't want to) keep (?:messaging|e-?mailing|calling|writing|chasing|trying"
        r"|bothering|pestering|following|reaching)\b",
        r"\b<i>(?:'ll| will|'m| am|'re| are)? ?(?:won't|will not|shall not|shan't|no longer|not going to|'ll not|not"
        r"|never) (?:be )?(?:contact|e-?mail|reach|writ|write|call|ring|bother|trouble|follow|pester|disturb|pursu|pursue|chase"
        r"|darken)(?:e|ing)?\b.{0,30}\b(?:again|any ?more|any longer|further|after this|from now)\b",
        r"\b(?:won't|will not|shan't|'ll not|no longer|will never) (?:keep |be )?(?:bother|pester|trouble|chase|disturb"
        r"|contact)(?:ing)? (?:you|u)(?: any ?more| again| further|[.,!]|$)|\bno longer (?:at|on) your (?:door|heels)\b",
        r"\byou (?:won't|will not|'ll not|'ll never|will never|will no longer|'ll no longer) (?:be )?(?:hear|hearing|see|seeing"
        r"|get|getting|receive|find|bothered|contacted|troubled)(?: \w+){0,3} (?:from|of|by) (?:me|us|our (?:team|office"
        r"|side))\b|\byou(?:'ll| will) hear (?:no more|nothing (?:more|further))\b",
        r"\b(?:i|we|me|us|i'll|we'll|i'm|we're|am|are|will|to|let's|let me|hereby|now|just) (?:\w+ )?(?:bow(?:ing)? out"
        r"|part(?:ing)? ways|throw(?:ing)? in the towel|call(?:ing)? it quits|cut(?:ting)? (?:my|our) losses"
        r"|see(?:ing)? (?:myself|ourselves) out|walk(?:ing)? away (?:now|here)|step(?:ping)? (?:away|aside|back) (?:now|from))\b",
        r"\b(?:i|we|i'll|we'll|i'm|we're|am|will|i've|officially|now|before i|before we|decided to|have to|going to"
        r"|ready to) (?:\w+ )?(?:giv(?:e|ing) up(?: on (?:you|this)\b|[,.!]|$)|surrender\b|tak(?:e|ing) (?:the|a) hint|tak(?:e"
        r"|ing) my leave|sign(?:ing)? off[.,! ]|back(?:ing)? off\b)",
        r"\b(?:giv(?:e|ing) up on (?:you|this)|tak(?:e|ing) (?:the|a) hint|i give up|wav(?:e|ing) the white flag"
        r"|(?:get(?:ting)?|stay(?:ing)?|i'm|i am) out of your (?:hair|inbox|way)|leav(?:e|ing) you (?:alone|in peace|be)"
        r"|let you be|consider me gone)\b",
        r"\b(?:i'm|i am|we're|we are|i'll|we'll|i will|we will|going to|time to|must|best to|decided to)(?: be)?(?: just| now"
        r"| then| both| therefore| simply)? mov(?:e|ing) on(?:[.,;!]|$| to (?:the )?(?:other|next|some)| from (?:this|you)"
        r"| with(?:out)? (?:you|other|some)| and\b)",
        r"\blet(?:ting)? (?:you|this one|that one) go(?:[.,!]|$| (?:now|then|and|from)\b)|\b(?:end|stop|leave) (?:it|this"
        r"|things|our \w+) here\b|\bgood place to (?:end|stop|leave)\b|\b(?:leave|leaving) (?:it|things|this) (?:there"
        r"|at that)\b.{0,25}\b(?:for good|goodbye|farewell)\b",
        r"\b(?:our|the) (?:ways|paths|roads) (?:\w+ )?(?:part|separate|diverge)\b|\b(?:best"
        r"|better) (?:that )?(?:if )?we (?:\w+ )?(?:part|stop|end|leave) (?:ways|it|this|things|here)\b|\bgetting off here\b",
        # Taking them out, taking it back.
        r"\b(?:tak(?:e|ing|en)|remov(?:e|ing)|delet(?:e|ing)|strik(?:e|ing)|cross(?:ing)?|drop(?:ping)?|scratch(?:ing)?) (?:you"
        r"|u|your (?:\w+ )?(?:name|company|details|firm|number|account|team|file|record|project|school|business))(?: off| from"
        r"| out of)\b",
        r"\byour (?:name|file|profile|place|account|card)(?:'s| is| will be| goes| comes| moves)? ?(?:coming off|going off"
        r"|being (?:deleted|removed)|taken off|out of the (?:rolodex|pool|race)|to the (?:bottom|drawer))\b|\bcrossing you off\b",
        r"\b(?:i|we|i'm|we're|am|are|hereby|therefore|will|to|and) (?:\w+ )?(?:withdraw|withdrawing|retract|retracting|rescind"
        r"|rescinding|return|pull|pulling|revok\w+) (?:my|our) (?:\w+ )?(?:offer|proposal|quote|quotation|bid|invitation"
        r"|mandate|participation|team|application|candidacy)\b",
        r"\b(?:are|we're|i'm|am|hereby) (?:\w+ )?(?:rescinding|withdrawing|deleting|binning|shredding) (?:our|my|the|your"
        r"|this)\b|\b(?:pulling|stepping|withdrawing|dropping|backing|bowing|pull|step|back) (?:\w+ ){0,2}out of (?:the|your"
        r"|this) (?:evaluation|process|deal|tender|project|race|running)\b",
        r"\b(?:no longer|not|stop) (?:be )?(?:pursu(?:e|ing)|continu(?:e|ing)) (?:this|our|you|your|with (?:you|this))\b"
        r"|\bstand down as\b",
        # Farewell.
        r"(?:^|: |say |this is |, |i guess )(?:so |then )?(?:farewell|adieu|good-?bye|au revoir|so long|bye now"
        r"|over and out)(?: (?:from (?:us|me)|then|and (?:good|all|thank)|for (?:good|now))\b|[.,!]|$)",
        r"\bthis is (?:me|us) (?:signing off|bowing out|giving up|letting go|moving on|saying|done)\b|\bthis is (?:goodbye"
        r"|farewell|the end|where (?:i|we) (?:stop|part|leave|get off))\b|\bbefore i (?:close|give up|move on|stop (?:writing"
        r"|trying))\b|\bbefore i go(?:[.,!?:]| (?:quiet|away)\b|$)",
        r"\b(?:we're|we are|it's|it is|i'm|i am|are we|is this|is it)(?: all| now| really| then)? (?:done here|finished here"
        r"|over between|over,? then|through with you|done (?:chasing|trying|waiting|writing|calling|asking)|finished (?:chasing"
        r"|trying|waiting))\b",
        r"\b(?:last|final) chance to (?:reply|answer|respond|talk|speak|say|tell me|let (?:me|us) know|hear)\b"
        r"|\bthanks for the ride\b|\brun out of reasons\b|\bbreaking up with you\b|\bpart (?:as friends|on good terms)\b",
    ),
    level=ERROR,
    negatable=False,
    relief=(
        r"\bif you(?:'d| would|'ll)? (?:ever )?(?:rather|prefer|want|wish|like|don't want|would like)\b|\bunless you (?:ask"
        r"|want|tell|call|write|say)\b",
        r"\b(?:tell me|say so|let me know|just say|say the word|one word|a word) .{0,25}\b(?:stop|and i|and we)\b",
        r"\bas you (?:asked|wished|wanted|wrote|said|requested)\b|\bunderstood\b|\byou asked\b|\b(?:on|at) your (?:request"
        r"|wish)\b|\bas (?:requested|agreed)\b",
        r"\b(?:ticket|bug|valve|lid|window|gate|lorry|road is|public holiday|holidays|for maintenance|drinks|party|exam"
        r"|newsletter|your bus|predecessor)\b",
        r"\b<i>(?:'ve| have) (?:now |already )?(?:taken|removed|deleted|crossed|struck)\b|\bwould you rather\b",
        r"\b(?:chase|chasing|push|pushing|press|pressing|pressure) you\b",
        r"\bentirely your call\b|\baddress(?:es)?\b|\byour dinner\b|\bno (?:news|answer) is\b|\buntil (?:your|you|then|next|the"
        r"|i)\b",
    ),
    calmer=(
        (
            r"^.{0,40}\btake (?:your |the |this )?silence (?:as|for) .{0,20}\b(?:time|timing|moment)\b.*$",
            "If this is not the right time, that is perfectly fine.",
        ),
        (
            "^before (?:i|we) (?:close|give up|move on|walk away|stop|archive|take you off|sign off|let|leave"
            r"|go)\b[^,;?]{0,50}, ",
            "",
        ),
        (
            ",? (?:- )?before (?:i|we) (?:close|give up|move on|walk away|stop|archive|take you off|sign off|let"
            r" (?:this|it) go|leave you|go)\b[^,;?.!]{0,40}",
            "",
        ),
        (
            r"^(?!.*\b(?:leave it|leave you|stop|goodbye|farewell)\b)(?:one|my|a|the|this is my|just one)? ?(?:very"
            " )?(?:final|last) (?:note|word|thought|message|e-?mail|follow-?up|question|attempt|try|ping|nudge)(?:"
            " from (?:me|us)|, i promise)?(?:: | - |, )",
            "",
        ),
        (
            "^(?:final|last) (?:notice|reminder|call|attempt|message|follow-?up)(?: (?:on|about|regarding|re))?(?:: | - )",
            "",
        ),
        (
            "(?:,| and|,? so|;|,? then)(?: then)? (?:i|we)(?:'ll| will|'m going to)? (?:then )?(?:close|leave it"
            r"|stop|move on|be out of|bow out|take you off|not bother)\b[^,;?.!]{0,50}",
            "",
        ),
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
        "I can take a hint.",
        "I'm pulling the plug on this one.",
        "We are withdrawing our bid for the roof.",
        "No more letters from my side.",
    ),
    quiet_on=(
        "The last page of the manual has the wiring plan.",
        "Please close the valve before you remove the filter.",
        "If you would rather I stop writing, one word is enough.",
        "Understood, I have taken you off every list.",
        "No answer needed; the drawing is yours either way.",
        "This is the final version of the layout.",
        "I assume you chose another supplier, and that is perfectly fine.",
        "You won't hear from us until your service is due in May.",
        "The end of the road is icy.",
    ),
)
