"""P11: going over their head, or exposing them."""

from __future__ import annotations

from unghost.pressure.rule import ERROR, Rule

_THEIR = (
    r"(?:your|the|their|his|her|somebody in your|someone in your|someone on your|the rest of your"
    r"|other people in your)(?: whole| entire| own)? (?:\w+ ){0,2}"
)
_WHO = (
    rf"(?:{_THEIR}(?:<boss>|team|colleagues?|accountant|assistant|department|committee|group|lead|leader|secretary"
    r"|buyer|cc)\b)"
)

RULE = Rule(
    name="over-their-head",
    code="P11",
    why="Turning to their superiors, or hinting at it, shames the person you want to help.",
    instead="Ask them openly who else should know, and leave the choice to them.",
    source="R20: the second door is opened with them, transparently.",
    phrases=(
        rf"\b(?:maybe|perhaps|surely|i bet|i'm sure|no doubt) {_WHO} (?:\w+ )?(?:sees?|thinks?|knows?|has|have"
        r"|feels?|is|are|values?|cares?)\b",
        rf"\b(?:does|do|did|is|are|was) {_WHO} (?:even |actually |already |also )?(?:know|aware|realise|realize"
        r"|informed|agree|see|hear)\b",
        r"\btook the liberty of (?:\w+ )?(?:writing|calling|contacting|copying|forwarding|informing|speaking"
        r"|asking|adding|including|approaching|e-?mailing|sending)\b",
        r"\b(?:whoever|to the person who|somebody who|someone who) (?:\w+ )?(?:holds?|decides?"
        r"|controls?|signs?|is in charge|has the (?:budget|say|power|final)|calls the shots|pays)\b",
        r"\b<ihave>(?:'ll|'m| will| am| are| shall| may| might)?(?: now| also| already| taken the liberty of"
        r"| therefore| going to| have to| had to| decided to| be| just| gone ahead and| just)*"
        r" (?:cop(?:ied|ying|y)|cc'?d|cc'?ing|cc|loop(?:ed|ing)?|add(?:ed|ing)?|includ(?:ed?|ing)|forward(?:ed"
        r"|ing)?|involv(?:ed?|ing)|inform(?:ed|ing)?|notif(?:y|ied|ying)|alert(?:ed|ing)?|"
        r"bring(?:ing)?|brought|put|bcc'?d)(?: in| my| our| this| the| these| it| you and| whole| entire| all"
        r"| last| exchange| e-?mails?| mails?| messages?| thread| correspondence| below)*(?: in| to| on| into| for"
        rf"| with)* {_WHO}",
        r"\b<ihave>(?: now| also| already| taken the liberty of| just| therefore)* (?:copied|copying|cc'?d"
        r"|looped in|cc'?ing) (?:in )?(?:mr|mrs|ms|dr|your|the|his|her|everyone|all)\b",
        r"\b(?:<will>|i may|we may|i might|we might|shall i|should i|let me|i'd rather|i'd better|perhaps i should"
        r"|maybe i should|time to|i could|we could|i can|i'm tempted to|happy to|plan to|intend to"
        r"|going to)(?: then| simply| just| also| now| directly| soon| simply have to| perhaps| well)*"
        r" (?:call|phone|ring|contact|write to|e-?mail|mail|speak (?:to|with)|talk (?:to|with)|ask|approach"
        r"|go (?:straight |directly |right )?to|turn to|reach out to|take (?:this|it|the matter)(?: up)? (?:to"
        r"|with)|raise (?:this|it|the matter)(?: \w+)? with|report (?:this|it|you|back)?(?: to)?|tell|inform|"
        r"mention (?:this|it|that)?(?: \w+){0,4} to|bring (?:this|it|the matter) (?:up with|to)|include|involve"
        r"|copy|cc|loop in|escalate (?:this |it )?to|notify|let|address|complain to|check with|try|send (?:this|it"
        rf"|the \w+)(?: \w+)? to)(?: with| in)? {_WHO}",
        r"\b(?:shall|should|may|can|could|why don't) (?:i|we) (?:just |simply |then )?(?:call|phone|ring|contact"
        r"|write to|e-?mail|speak (?:to|with)|talk (?:to|with)|ask|approach|explain (?:it|this) to) (?:him|her"
        r"|them|your \w+)(?: \w+)? ?(?:directly|myself|personally|instead|straight)",
        r"\bescalat(?:e|ing|ed|ion)(?: (?:this|it|the|to|my|our|matter|further|internally|above|within|up|over|is"
        r"|will)\b|[.,!]|$)",
        r"\b(?:bring|take|raise|report|put|lay)(?:ing)? (?:this|it|the (?:matter|issue|case|delay)|your (?:silence"
        r"|delay)) .{0,20}(?:to the (?:notice|attention|desk|knowledge) of|before|higher|upstairs|up the (?:chain"
        r"|ladder|line)|with (?:your|the) )",
        r"\b(?:(?:somebody|someone|a person|anyone|anybody|people|the person|a colleague|those)(?: else)?(?: there"
        r"| at your \w+)? (?:with|who|that|in|of|higher|more|above) ?(?:has |have |can |could |is |are |actually "
        r"|really |the |real |some |in )*(?:authority|decide|decides|decision|charge|senior|say|power|above"
        r"|higher up|"
        r"able to decide|make the (?:decision|call)|makes? (?:the )?decisions?|influence|budget))\b",
        r"\b(?:real|actual|true|right) (?:decision[- ]?maker|boss|person to (?:talk|speak))\b",
        r"\b(?:over|above) your (?:head|level|pay)|\babove you\b|\bgo over (?:you|his|her|their)\b|\bpast you\b",
        r"\b(?:wonder|curious|imagine|know|ask myself|think about)(?: about)? (?:how|what|whether"
        rf"|if) {_WHO}.{{0,20}}\b(?:feel|think|say|would|make|react|know|see|like|sees|thinks|knows)\b",
        rf"\b(?:what|how) (?:would|will|does|do|might|is) {_WHO}(?: \w+)? (?:say|think|feel|react|like|see|going)\b",
        rf"\b(?:hate|shame|pity|awkward|unfortunate|embarrassing|want|like)\b.{{0,15}}(?:\bfor (?:{_WHO}"
        rf"|[a-z]+) to (?:hear|find out|learn|discover|read|notice|be told)|\bif {_WHO} (?:heard|found out|learned"
        r"|learnt|discovered|knew|asked))\b",
        rf"{_WHO} (?:may|might|will|would|should|deserves?|has a right|ought|needs?|must|is going to|'ll"
        r"|surely wants?|would surely)(?: \w+){0,2} (?:be )?(?:interested|interest|know|hear|find out|learn"
        r"|be told|ask (?:you|why)|like to know|want to know|wonder|see (?:this|what|how)|told|informed|aware"
        r"|surprised|pleased)\b",
        r"\b(?:cc|copy|cc'?d|bcc)(?: to)? ?:? (?:your|the) (?:\w+ ){0,2}(?:<boss>|team|management|colleagues?)\b",
        rf"\b(?:put|transfer|connect|pass|get) me (?:through |on |over |straight )?(?:to|with) (?:{_WHO}"
        r"|someone (?:else|more|with|who)|somebody (?:else|more|with|who))",
        r"\b(?:no (?:other )?(?:option|choice|alternative|way)|forced|obliged|compelled"
        r"|have) (?:left )?(?:but )?to (?:bring|escalate|contact|inform|involve|take (?:this|it|the) .{0,15}(?:to"
        r"|up|higher|further)|go (?:to|over|above)|write to|raise|report|call|approach|turn to|complain)",
        r"\b(?:everyone|everybody|all|whole team|the whole (?:\w+ )?team|all (?:your )?colleagues) (?:in"
        r"|on) (?:copy|cc|the (?:thread|loop|distribution))\b",
        r"\b(?:name and shame|publicly|on linkedin|on social media|in public|online review|bad review|one[- ]star"
        r"|leave a review|tell others|spread the word|the (?:whole )?industry (?:will|would|knows))\b.{0,40}(?:you"
        r"|your|how|that|this|about)\b",
        r"\b(?:in (?:my|our) (?:report|letter|next (?:mail|letter|report|message))|when (?:i|we) (?:next )?(?:see"
        rf"|meet|speak to|talk to)) (?:to )?{_WHO}",
        r"\bfor (?:full )?(?:visibility|transparency|the record),? (?:i|we|your|copying|cc)",
        r"\b(?:i've met|i have met|i play|i golf|i'm (?:friends|in touch)|i am (?:friends|in touch)"
        rf"|old friend).{{0,25}}{_WHO}",
    ),
    level=ERROR,
    relief=(
        r"\b(?:if (?:you|that|it)(?:'d|'s|'re| would| is| are)? (?:like|wish|want|prefer|help|helps|helpful|useful"
        r"|easier|agree|think|ok|okay|happy|fine)|with your (?:ok|okay|permission|blessing|agreement|consent)"
        r"|would (?:it|that) help|only if you|you decide who|up to you|as you (?:asked|suggested|wished)"
        r"|your (?:request|wish))\b",
        r"\b(?:who (?:else )?should (?:know|see)|whom? (?:else )?(?:should|would|could) (?:i|we))\b",
        r"\b(?:my|our) (?:own )?(?:boss|manager|director|board|ceo|cfo)\b",
        r"\b(?:board|head|chief|chair) (?:in|of) the (?:control|cabinet|panel|pump|machine|house|table)\b",
        r"\b(?:has|have) left\b|\bwho looks after\b",
    ),
    quiet_under=frozenset({"second-door", "successor", "champion-pack"}),
    fires_on=(
        "I have copied your director on this message.",
        "Perhaps I should call your CEO directly.",
        "I will have to escalate this.",
        "What would your board say about it?",
        "Your manager may want to know why.",
        "Please connect me with someone who can decide.",
        "I'd hate for your boss to find out from others.",
    ),
    quiet_on=(
        "You asked me to copy your manager, and I did.",
        "The board in the panel has a new relay.",
        "If you like, I can write two pages for your director.",
        "My boss and I measured the hall again.",
        "You suggested I call your finance team, and we meet on Tuesday.",
        "Who else should know about the change of dates?",
    ),
)
