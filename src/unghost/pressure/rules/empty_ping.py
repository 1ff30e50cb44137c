"""P02: a contact that carries nothing but the wish for an answer."""

from __future__ import annotations

from unghost.pressure.rule import WRITTEN, Rule

RULE = Rule(
    name="empty-ping",
    code="P02",
    why="A message that brings nothing only reminds them that they owe you an answer.",
    instead="Bring one thing they can use, or wait.",
    source="R25: add value, then wait longer.",
    phrases=(
        # checking in, following up, circling back
        r"\b(?:just|simply|only|quickly|again|briefly|i'd|i'm|am|we're|are|me|quick|hi|hello|hey|keep|back|like to|want to"
        r"|thought i'd) (?:be )?check(?:ing)?[ -](?:back |up )?in\b",
        r"\bwanted to (?:\w+ )?check[ -](?:back |up )?in(?:[.,!?]|$| (?:on|with|about|regarding|again|once|here|to see|before"
        r"|now))",
        r"(?:^|: |, |- |! )check(?:ing)?[ -](?:back |quickly )?in\b",
        r"(?:\b(?:just|simply|only|wanted to|i'm|am|me|quickly) (?:be )?check(?:ing)?|^checking) (?:to see|if|whether|up on"
        r"|on (?:where|how|the|my|our|this)|where|how|back)\b",
        r"\btouch(?:ing|ed)? base\b|\bpulse[ -]check\b|\b(?:check|tak|feel)(?:e|ing)? the (?:pulse|temperature)\b",
        r"\b(?:circl(?:e|ing)|loop(?:ing)?|swing(?:ing)?) (?:back|around|round|by)\b",
        r"(?:^|: |, |- |! )(?:quick |short |another )?follow(?:ing)?[- ]up\b(?: again| here| once more| one more time)?(?: on"
        r"| about| regarding| with| re| as| from| for(?: the| our| my)|[.!]?$| [:x ]|,)",
        r"\b(?:just|simply|only|i'd|i'm|am|are|we're|quick|quickly|let me|usual|courtesy|friendly|another|little|short|brief"
        r"|like to|wanted to|want to|thought i'd) (?:be )?follow(?:ing)?[- ]up\b",
        r"\b(?:com|gett|revert|return)(?:e|ing)? back to (?:you )?(?:in the matter|regarding|on|about|concerning|our (?:offer"
        r"|quot|proposal))|\bget back to you (?:regarding|about) (?:my|our)\b",
        r"(?:^|\b(?:it's|only|just|back|here|hi|hello),? )(?:me again\b|again (?:about|on|regarding|concerning)\b)"
        r"|\b(?:reaching out|getting in touch|calling|ringing) (?:again|once more|once again)(?: (?:to see|about|regarding"
        r"|on)\b|[.,!]|$)",
        r"\b(?:chas(?:e|ing)(?: this| it| you| things| that)? up|(?:just|quick|little|only|gentle) chas(?:er|ing)|prompt for"
        r"|a (?:little|quick|gentle) prompt)\b|\bpick(?:ing)? (?:this|it|things) up again\b|\brun this by you\b"
        r"|\breach out again\b|\bchasing (?:on|for) (?:this|the|my|our|an?)\b",
        # lifting the mail
        r"\b(?:bump|bumping|bumped|re-?surface|re-?surfacing|reviving|resurrecting|boosting|dusting|rekindling|warming|stirring"
        r"|re-?sending) (?:off |up )?(?:this|my (?:last|<msg>)|our (?:last|<msg>)|the (?:<msg>|thread|conversation)|it"
        r"|up)\b(?:[.,!?]| |$)",
        r"^bump\b|\b(?:float|bubbl|push|mov|put|putt|bring|pop|popp|get|gett|kick|lift|roll|giv|nudg|hoist)(?:e|ing)? (?:this"
        r"|it|my|our|these|things|myself|us|one|me)(?: \w+){0,3} (?:top (?:of (?:your|the|my)|again|now)|up|radar|front|screen"
        r"|inbox|surface|pile|heap|nose|push|nudge|stir)\b",
        r"\b(?:to|at|on|near) (?:the )?(?:very )?(?:top|front) of (?:your|the) (?:in-?box|pile|mailbox|stack|mail|e-?mail|queue"
        r"|heap|mind)\b|\b(?:back )?on(?:to)? your (?:radar|screen)\b",
        r"\b(?:keep|keeping) (?:this|our|the|it)(?: \w+){0,3} (?:warm|alive|top of mind|fresh|on your mind)\b",
        r"\bin your in-?box (?:again|once more|one more)|\b(?:pop|popp|hop|hopp|dropp|slid)(?:e|ing)? (?:back )?(?:in|into|by"
        r"|up)(?: your in-?box| again| to say| to see| quickly)\b",
        r"\b(?:another|one more) (?:swing|stab|run|shot|go) at your\b|\bin case (?:it|this|that|my \w+) (?:\w+ )?(?:got|gets"
        r"|went|was|were|slipped|fell) ?(?:buried|lost|missed|under|overlooked|through|away|by)",
        # nudge, wave, reminder
        r"\b(?:another|one more|quick|gentle|small|friendly|little|polite|soft|kind|tiny|light|wee|cheeky|humble) (?:nudge|ping"
        r"|bump|poke|prod|knock|tap|wave|hello|hi|shove|tickle)\b",
        r"\b(?:nudg(?:e|ing)|ping(?:ing)?|prod(?:ding)?|pok(?:e|ing)) (?:you|on|again|about|u|this along)\b|^ping[.!]|\b(?:a"
        r"|another) nudge (?:from|about|on)\b",
        r"\b(?:gentle|kind|polite|soft|friendly|courteous|humble|quick|little) reminder(?: about| on| of| regarding| re"
        r"| concerning| for (?:the|my|our)|,|[.:!]|$| -)",
        r"\b(?:like|wanted|want|let me|allow me|permit) (?:\w+ ){0,2}remind you (?:of|about) (?:my|our|the|this)\b",
        r"\b(?:only|just|dropping by|popping in|stopping by) (?:to )?(?:say|saying) (?:hi|hello)\b|\b(?:just"
        r"|only) (?:wanted to stay|want to stay|staying|keeping) in touch\b|\bno particular reason for\b",
        r"\b(?:just|only|simply) (?:a|another|one more)? ?(?:quick|short|brief|little|wee)? ?(?:note|line|hello|word|message"
        r"|call) (?:to|about|on|regarding) ?(?:see|ask|check|hear|how|where|whether|if|follow|the|my|our)\b",
        # any news?
        r"(?:^|[,:!?.] |- |\b(?:so|and|there|are|were|was|if|for|hear|got|get|have|wondering|yet"
        r"|there's) )any (?:\w+ )?(?:updates?|news|thoughts?|feedback|progress|movement|luck|joy|developments?|decision|love"
        r"|clarity|verdict|headway)\b.{0,60}\?",
        r"\b(?:see|know|hear|wondering|wonder|ask|check|find out|curious)(?: if| whether)? (?:there's|there is|there was"
        r"|you have|you've|you had|you'd)(?: had)? (?:any|some|an) (?:\w+ )?(?:news|updates?|feedback|progress|movement"
        r"|thoughts|decision|questions)\b",
        r"\b(?:there's|there is|you have|do you have|you got|is there|are there) (?:any |some |an )?(?:\w+ )?(?:news|updates?"
        r"|anything new|progress|movement|feedback for)\b.{0,40}\?",
        r"\b(?:anything|something|things) (?:new|to report|moved|move|moving|changed?|happen\w*|progress\w*)\b.{0,40}\?"
        r"|^(?:your |further )?thoughts(?: on (?:this|the \w+))?\?",
        r"\bwhat(?:'s| is| are) (?:the|your) (?:\w+ )?(?:latest|status|news|updates?|verdict|state of play|word"
        r"|story)\b.{0,40}(?:\?|$)",
        r"\bwhere are we (?:with|on|at)\b|\b(?:where|curious where|see where|hear where) (?:do |are |did |does |is )?(?:things"
        r"|we|this|you|matters|the \w+|your head)(?:'re| are|'s|'ve)? (?:\w+ )?(?:stand|stands|at|landed|land|got to|up to"
        r"|with)(?: on (?:this|that|my|our|the (?:proposal|offer|quote|contract))| with (?:this|the|my|our)| now| at| here"
        r"| regarding| re|\?|[.,]|$)",
        r"\b(?:the|present|current|latest) (?:\w+ )?(?:status|state of play|state of (?:affairs|things)|fate) (?:of|on"
        r"|regarding|with|for) (?:my|our|the (?:proposal|offer|quot\w+|order|contract|decision))\b",
        r"\b(?:know|share|confirm|advise|enquire about|inquire about|ask about|give me|give us)(?: us| me)? (?:the|your"
        r"|an) (?:\w+ )?(?:status|update)\b",
        r"\b(?:keen|eager|curious|excited) to hear (?:your|any|what you) (?:thoughts|feedback|verdict|think|views|first)\b"
        r"|\b(?:appreciate|love|grateful for|welcome) (?:an?|any|some|your) (?:\w+ )?(?:update|quick word|news|verdict"
        r"|status)\b|\blet me know (?:your thoughts|where you (?:stand|are|land))\b",
        r"\b(?:see|hear|ask|wondering|know|wonder|curious|find out) (?:how|whether|if|what|where|how far) (?:you|you're|you've"
        r"|things|your|the|there's|you'd)\b.{0,30}\b(?:getting on|got on|going|progress\w*|coming along|come with|decided|moved"
        r"|proceeding|heads? at|stand)\b",
        r"\bhow(?:'s| is| are|'re| did| does) (?:the|your|it|things|everything|we|that) (?:\w+ )?(?:coming along|coming on"
        r"|looking|look|progressing|shaping up|moving|go with your|go with the|proceeding|getting on)\b.{0,40}\?",
        r"\bhow(?:'s| is| are) (?:the|your) (?:\w+ )?(?:decision|review|evaluation|approval|thinking|discussions?|search"
        r"|process) (?:coming|going|looking)\b|\bhow goes\b",
        # still interested? decided?
        r"\b(?:are|is|if|whether|it) (?:you|you're|this|it|that)(?:'s)? still (?:interested|looking|considering|keen|planning"
        r"|on (?:your|the|for)|of interest|a priority|relevant|thinking|in the market|up for|something)\b",
        r"(?:^|subject: )still (?:interested|looking|keen|thinking|considering|on for|on the|relevant|a priority|up for"
        r"|in the market)\b",
        r"\b(?:had|have|having|get|got|found|find) (?:a |any |the |some |enough )?(?:chance|moment|time|opportunity"
        r"|minute) to (?:\w+ )?(?:think|consider|decide|discuss|digest|talk|reflect|chat|mull|sleep on)\b.{0,60}(?:\?|[.]|$)",
        r"\b(?:did|has|have) (?:you|your \w+|the \w+) (?:\w+ )?(?:manage to talk|get any further|got any further|decide|decided"
        r"|reached? (?:a|any)|come to (?:a|any)|made? (?:a|any|up)|get anywhere|discuss(?:ed)?|talk about)\b.{0,40}\?",
        r"\b(?:has|have) (?:a|any|the) (?:\w+ )?decisions? (?:been|be)\b",
    ),
    level=WRITTEN,
    relief=(
        r"\bfollow(?:ing)?[- ]up [^:]{3,60}: (?:the|it|we|i|our|there|here|\d|one)\b|\bi promised\b|\b(?:first copy|attachment"
        r"|no page)\b|\bwhere we're up to with [^:]{3,40}: ",
        r"\b(?:here (?:is|are)|here's|attached|enclosed|below (?:is|are|you)|you(?:'ll)? find|as (?:promised|agreed|discussed"
        r"|you asked|requested)|i have (?:now|since))\b",
        r"\byour (?:\w+ )?(?:question|request|enquiry|inquiry|query|order|point|ticket|call|complaint|comment|e-?mail|message"
        r"|mail|letter|note|concern|claim)",
        r"\b(?:feedback|tell me|share|hear) .{0,40}(?:improve|better|differently|next time|learn|where i|how i|what i|for me)",
        r"\b(?:our|the) (?:warehouse|supplier|carrier|factory|workshop|engineers?|bank|insurer|lab)\b",
        r"\bcheck(?:ing)?[- ]in (?:desk|counter|bag\w*|at|time|date|luggage|for|online|the)\b",
        r"\bno (?:answer|reply|response|rush|hurry)\b|\bthanks? (?:you )?for (?:checking|following|the)\b|\bif you (?:enjoy"
        r"|like)\b|\bput aside\b",
    ),
    calmer=(
        (
            r"^.{0,60}\b(?:if|whether) you(?:'ve| have| had| might have| may have| got| have got)+ (?:any|some|more"
            r"|a) (?:further |more |other |open )?questions?\b.{0,60}$",
            "Any question about {topic} is welcome, whenever it suits you.",
        ),
        (
            r"^.{0,60}\b(?:if|whether) you(?:'ve| have| had| might have| may have| got| have got)+ (?:any|some|more"
            r"|a) (?:further |more |other |open )?questions?\b.{0,60}$",
            "Any question you may have is welcome, whenever it suits you.",
        ),
        (
            r"^.{0,40}\b(?:are|is|were) (?:you|this|it|that|the .{1,40}?|your .{1,40}?|our .{1,40}?)(?: all| guys)?"
            " still (?:interested|looking|considering|keen|planning|on (?:your|the)|of interest|a priority|alive"
            r"|relevant|thinking|in the market|up for|live|an option)\b.{0,60}\?$",
            "If you no longer need {topic}, that is perfectly fine.",
        ),
        (
            r"^.{0,40}\bstill (?:interested|looking|considering|keen|planning|on (?:your|the)|of interest|a priority"
            r"|alive|relevant|thinking|in the market|up for|live|an option)\b.{0,60}\?$",
            "If this is no longer of interest, that is perfectly fine.",
        ),
        (
            r"^(?:so |and |hi |anyway )*how(?:'s| is| are|'re) (?P<thing>(?:your|the|our) (?:[\w-]+ ){0,4}?[\w-]+)"
            r" (?:coming|going|looking|progressing|shaping|getting|moving)\b.{0,40}\?$",
            "No rush at all on {thing}; whenever it suits you is fine. || There's no rush at all on {thing}.",
        ),
        (
            r"\b(?:follow up|check in|touch base|circle back|reach out)(?: (?:on|about|with you) [^,;.]{2,40}?)?"
            " (?:and|to) (?=(?:share|send|let you know|tell you|give you|show you|pass on|attach|explain|mention"
            r"|thank)\b)",
            "",
        ),
        (
            r"\b(?:following up|checking in|touching base|circling back|reaching out)(?: (?:on|about|with you)"
            " [^,;.]{2,40}?)? to (?=(?:share|send|let you know|tell you|give you|show you|pass on|attach|explain"
            r"|mention|thank)\b)",
            "writing to ",
        ),
        (
            r",? (?:just |only )?in case (?:it|this|that|my <msg>|you|they|these) (?:\w+ )?(?:got|gets|get|was|were"
            r"|has been|is|missed|slipped|fell|ended|landed)\b[^,;.!?]{0,40}$",
            "",
        ),
    ),
    fires_on=(
        "Just checking in.",
        "Circling back on the solar quote.",
        "Any news on the tender?",
        "A gentle nudge about my note.",
        "I wanted to see whether you had any thoughts.",
        "Bringing this back to the top of your inbox.",
        "Are you still interested in the boiler?",
        "How's the evaluation coming along?",
        "Where are we with the lease?",
        "Did the partners manage to talk about the fence?",
        "Me again.",
    ),
    quiet_on=(
        "I checked in the parcel at the depot.",
        "Following up on your question: the cable is twelve metres long.",
        "I am not writing to check in, only to send the drawing.",
        "Any update of the firmware keeps your settings.",
        "As agreed, I'm following up in May: the sheet is attached.",
        "I followed up with the carrier and the crate is in Ghent.",
        "Following up on our talk: the painter can do Saturday.",
        "The status of your claim is: accepted.",
    ),
)
