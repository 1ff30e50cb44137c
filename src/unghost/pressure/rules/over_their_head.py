"""P11: going over their head, or exposing them."""

from __future__ import annotations

from unghost.pressure.rule import ERROR, Rule

# Whom we would turn to, and how.
_BOSS = (
    r"(?:<boss>|hq|hr|group buyer|co-?founders?|mayor|trustees?|dean|auditors?|wife|husband|partner|spouse|parents|"
    r"colleagues?|teammates?|team|department|committee|accountant"
    r"|secretary|lead|deputy|superior|higher[- ]ups?|managing partner|predecessor|governors?|council|group headquarters|"
    r"peers|corridor|landlord|minister|bishop|senior \w+|powers that be|c-suite|employer|client|clients|customers|insurer|"
    r"line manager|top brass|people upstairs|stakeholders)"
)
_WHO = (
    r"(?:(?:your|their|his|her|both of your|the rest of your|all of your|someone in your|the \w+ of your)"
    rf"(?: own| whole| entire| boss's)? (?:[\w-]+ ){{0,2}}{_BOSS}\b"
    r"|\{\{\w*(?:boss|manager|ceo|cfo|director|superior)\w*\}\}|\[(?:boss|manager|ceo|director)\b)"
)
_TO = (
    r"(?:call|phone|ring|contact|write to|writing to|e-?mail|speak (?:to|with)|talk (?:to|with)|have a word with|ask|"
    r"approach|go (?:straight |directly |right )?to|turn to|turning to|reach out to"
    r"|inform|tell|notify|involve|include|copy|cc|bcc|loop in|tag|add|bring in|pull in|let|drop by|visit|explain (?:it |"
    r"this )?to|present(?:ing)? (?:it |this |the \w+ )?to|mention (?:it |this )?to"
    r"|complain to|report (?:this |it |you )?to|escalate (?:this |it )?to|raise (?:this |it )?with|(?:take|bring) (?:this|it"
    r"|the matter)(?: up)? (?:to|with)|send (?:this|it|the \w+) to|forward (?:this|it|the \w+) to|try|pop into)"
)

RULE = Rule(
    name="over-their-head",
    code="P11",
    why="Turning to their superiors, or hinting at it, shames the person you want to help.",
    instead="Ask them openly who else should know, and leave the choice to them.",
    source="R20: the second door is opened with them, transparently.",
    phrases=(
        # Others put in copy.
        r"(?:\b(?:cc'?ing|copying|looping|adding|tagging|bcc'?ing|pulling|bringing|involving|cc'?d|bcc'?d|cc|copied|looped|"
        rf"added|tagged|invited|pulled|alerted|inviting)\b|^\+)(?: \w+){{0,2}}?[:,]? (?:in )?(?:[a-z]+'s |the )?(?:{_WHO}|"
        r"(?:<boss>|hr|the hiring manager)\b)",
        r"\b(?:cc'?ing|looping in|copying(?: in)?|adding|tagging|pulling in) (?:in )?(?:\w+ )?(?:[a-z]+ (?:from|in|at|of) "
        r"(?:\w+ )?(?:finance|purchasing|procurement|legal|management|compliance|it|hr|head office)|[a-z]+'s (?:manager|boss"
        r"|supervisor|director))\b",
        rf"\b(?:put|added?|placed|included|copied|have|got) (?:{_WHO}|him|her|them|everyone|the (?:whole|entire) \w+)(?: "
        r"\w+)? (?:in|on|into|to) (?:copy|cc|bcc|this (?:mail|e-?mail|thread|message)|the (?:thread|loop|mail|distribution)"
        r")\b",
        r"\bfor (?:full )?(?:visibility|transparency|the record|everyone's information)\b.{0,20}\b(?:cc|cop|add|loop"
        rf"|{_WHO})|\b(?:looping|adding|tagging|copying|cc'?ing)\b.{{0,40}}\bfor (?:visibility|transparency|awareness)\b",
        # We have already spoken to them.
        r"\b(?:<ihave>|just|have|also|already|i've just) (?:\w+ ){0,2}(?:written to|wrote to|resent|forwarded|mailed|"
        r"e-?mailed|phoned|called|rung|rang|talked|informed|made|invited|approached|been in touch|messaged|reached out|"
        rf"notified|raised|escalated|shared|passed|flagged|mentioned)(?: \w+){{0,5}}? (?:to |with |for |of |by )?{_WHO}",
        r"\b(?:sent|forwarded|dropped|left|fired off|posted) (?:a|an|the|my|our|it|this)(?: \w+){0,3} (?:to|for|with|by)"
        rf" {_WHO}",
        rf"\b(?:copied|cc'?d|bcc'?d|looped in|tagged|messaged|informed|approached|alerted) (?:in )?{_WHO}",
        r"\btook the liberty of (?:\w+ )?(?:writing|calling|contacting|copying|forwarding|informing|speaking|asking|adding|"
        r"including|approaching|e-?mailing|sending)\b",
        rf"{_WHO}(?: \w+){{0,2}} (?:has|have|had|is|are|was|were)(?: \w+)? (?:received|been (?:informed|told|copied|notified"
        r"|alerted)|receiving (?:this|a|my)|in (?:copy|cc|the loop)|a (?:\w+ )?friend|my contact|heard)\b",
        # We are going to.
        r"\b(?:i'll|we'll|i'd|we'd|i'm|<i> (?:will|shall|must|may|might|could|can|would|have to|need to|am|should|ought to|"
        r"plan to|intend to)|shall i|should i|gonna|thinking of|consider(?:ing)?|no choice but to|why not|may i|let me|"
        r"perhaps i should|maybe i should|going to|have to|tempted to|happy to|time to|if i|better to|easier to|obliged to|"
        r"forced to|quicker (?:to|if i))"
        rf"(?: \w+){{0,3}} {_TO} (?:in )?(?:{_WHO}|(?:the|their) (?:\w+ )?<boss>\b|head office|headquarters|the top\b)",
        r"\b(?:next|my next|the next|another) (?:call|letter|mail|e-?mail|invitation|message|invoice|copy|step|stop)(?: "
        rf"\w+)? (?:goes|is|will be|will go) (?:straight )?(?:to|with) (?:{_WHO}|the \w+)\b",
        r"\b(?:i'll|i will|we'll|we will|let me|i'd|going to|i'm) (?:\w+ )?(?:make sure|see to it|ensure|be telling|be "
        rf"showing|be presenting|let|get)(?: that)? {_WHO}(?: \w+)? (?:sees?|knows?|hears?|reads?|gets?|learns?|is|about)\b",
        r"\b(?:call|calling|visit|write to|writing to|speak with|speaking to|present\w*|report\w*|complain\w*|talk\w*|"
        rf"meet\w*) (?:\w+ ){{0,3}}(?:to |with )?{_WHO} (?:\w+ )?(?:tomorrow|next|on|this|and|about|directly|instead|myself|"
        r"personally|if|to see|what|where|why|how)\b",
        r"\b(?:shall|should|may|can|could|why don't) (?:i|we) (?:just |simply |then )?(?:call|phone|ring|contact|write to|"
        r"speak (?:to|with)|talk (?:to|with)|ask|approach|explain (?:it|this) to) (?:him|her|them)(?: \w+)? ?(?:directly|"
        r"myself|personally|instead|straight)",
        r"\b(?:bring|bringing|get|involve|pull) (?:in |\w+ )?(?:the )?(?:grown-?ups?|higher[- ]ups?|adults|big guns|big "
        r"boss)\b|\b(?:go|going|went|gone) (?:straight |right |directly )?(?:to the top|around you|round you|behind your "
        r"back|over you|upstairs|higher up|up the (?:chain|ladder|line))\b",
        r"\bescalat(?:e|ing|ed|ion) (?:this|it|to|my|our|the matter|further|internally|above|within|up|over|matters)\b|"
        r"\b(?:will|must|shall|have to|need to|forced to) escalate\b",
        r"\b(?:bring|take|raise|report|put|lay)(?:ing)? (?:this|it|the (?:matter|issue|case|delay)|your (?:silence|delay)) "
        r"(?:\w+ ){0,2}(?:to the (?:notice|attention|desk)|before|higher|upstairs|up the (?:chain|ladder|line)|with (?:your|"
        r"the) )",
        # What they would say.
        rf"{_WHO} (?:\w+ )?(?:may|might|will|would|should|deserves?|has a right|ought|needs?|must|'ll|surely|wouldn't|won't|"
        r"could|can)(?: \w+){0,2} (?:be )?(?:interest\w*|know|knows|hear|find out|learn|told|ask\w*|like to|want to|"
        r"wonder\w*|see|sees|informed|aware|surprised|pleased|amused|happy|thrilled|care|does|do|answer|appreciate|think)\b",
        rf"\b(?:does|do|did|is|are|was|were) {_WHO} (?:even |actually |already |also )?(?:know|aware|reali[sz]e|informed|"
        rf"agree|see|hear|approve|happy)\b|\bsee what {_WHO} (?:\w+ )?(?:says?|has to say|thinks?|makes? of)\b",
        rf"\b(?:wonder|curious|imagine|let's see|interesting to know|interest)(?: \w+)? (?:how|what|whether|if|why) {_WHO}",
        rf"\b(?:what|how) (?:would|will|does|do|might|is) {_WHO}(?: \w+)? (?:say|think|feel|react|like|see|going)\b",
        rf"\b(?:hate|shame|pity|awkward|unfortunate|embarrassing|sad)\b.{{0,15}}(?:\bfor {_WHO} to (?:hear|find out|learn|"
        rf"discover|read|notice|be told)|\bif {_WHO} (?:heard|found out|learned|learnt|discovered|knew|asked))\b",
        rf"\b(?:interest|interesting (?:to|for)|explain to|word with|on) {_WHO}(?:'s desk| \w+)? ?(?:why|how|that|if|and not"
        r"|might|about|could|would|tell)\b|\b(?:on|reach|land on) your (?:<boss>)'s desk\b",
        rf"\b(?:maybe|perhaps|surely|i bet|i'm sure|no doubt|hopefully) {_WHO} (?:\w+ )?(?:sees?|thinks?|knows?|has|have|"
        r"feels?|is|are|values?|cares?|will|reads?|does|answers?|can|would)\b",
        r"\b(?:i know|i've met|i have met|i play|i golf|friends with|in touch with|old friend of|i sat next to|acquainted "
        rf"with) {_WHO}\b",
        # Give me somebody who counts.
        r"\b(?:put|transfer|connect|pass|patch|get|point|refer|direct|introduce) me (?:through |on |over |straight |back "
        rf")?(?:to|with) (?:{_WHO}|someone (?:else|more|with|who|higher|above)|somebody (?:else|more|with|who|higher|above)|"
        r"the (?:person|one) (?:who|in charge)|whoever)",
        r"\b(?:someone|somebody|anyone|anybody|a person|the person|whoever)(?: else)?(?: there| at your \w+)? (?:(?:who|"
        r"that) )?(?:(?:actually|really) )?(?:(?:is|are) )?(?:more senior|higher up|above you|with (?:\w+ )?(?:authority|"
        r"power|clout|budget|seniority)|(?:can|could) (?:actually )?(?:sign|decide|say yes|approve)|allowed to (?:make|"
        r"decide|sign)|able to (?:sign|decide|make)"
        r"|holds? the (?:purse|budget)|in charge|makes? (?:the )?decisions?|calls the shots|decides?|controls? the)\b",
        r"\b(?:real|actual|true|right|proper|ultimate) (?:decision[- ]?makers?|boss)\b|\b(?:a|the) decision[- ]?maker (?:in|"
        r"on|to|at|and|is|here|please|instead)\b|\bnot the decision[- ]?maker\b|\bhigher authority\b|\bpurse strings\b|"
        r"\bsigning (?:power|authority)\b",
        r"\bwho (?:do|does) you (?:report|answer) to\b|\bwho(?:'s| is) (?:above you|your (?:boss|manager|supervisor|"
        r"superior))\b|\b(?:over|above) your (?:head|level|pay)|\babove you\b|\b(?:prefer|like|rather|want) to (?:deal|speak"
        r"|talk|discuss this|work) (?:directly )?with (?:the (?:owner|boss|manager|director)|your)\b",
        r"\b(?:your|the) (?:boss|manager|superior|director|supervisor|ceo),? (?:then|please|instead|directly|himself|"
        r"herself)\b|\bmake (?:the |your )?(?:\w+ ){0,3}(?:of your (?:firm|company|group)|aware of the open|aware that you)\b",
        # In public.
        r"\b(?:post|write|tweet|blog|tell|share|talk)\w* (?:\w+ )?(?:about (?:this|you|your|it|how)|(?:this|it|that)) "
        r"(?:\w+ )?(?:on (?:linkedin|facebook|twitter|social|the internet|our blog)|in public|publicly|online)\b|"
        r"\btag(?:ging)? your (?:company|firm|employer)\b",
        r"\b(?:name and shame|name names|naming names|name the (?:firms|companies|ones)|wall of shame)\b|"
        r"\b(?:write|leave|post|publish) (?:a|an|my|our) (?:\w+ )?review\b.{0,30}\b(?:you|your|how|about)\b|\b(?:bad|"
        r"one[- ]star|public) review\b",
        r"\b(?:complaint|complain|report you|report this) (?:\w+ )?(?:to|with|at) (?:the|your) (?:\w+ )?(?:chamber|ombudsman"
        r"|regulator|trade|association|press|authorit\w+|board|council)\b|\b(?:everyone|others|people|the (?:whole "
        r")?(?:industry|market|town|trade)) (?:\w+ )?(?:will|is going to) (?:\w+ )?(?:know|hear|learn|find out)\b",
        r"\b(?:everyone|everybody|all|whole team|the whole (?:\w+ )?team|the other (?:members|departments)) (?:\w+ "
        r"){0,4}(?:in copy|in cc|on copy|receiving this|have been informed|on the thread)\b|\bso (?:that )?(?:everybody|"
        r"everyone|all|we're all|your team) (?:is|are|can) (?:\w+ )?(?:informed|aware|aligned|see|in the loop)\b",
        # Other doors of the house.
        rf"\b(?:see|try|hope|wonder) (?:if|whether) (?:{_WHO}|someone else (?:in|on|at) your \w+|anyone else (?:in|on|at) "
        r"your \w+|one of your colleagues) (?:is|has|might|can|could|would|will|picks)\b",
        r"\b(?:<ihave>|i'm|we're|i am) (?:\w+ ){0,2}(?:in contact|in touch|corresponding|meeting|(?:a |had a |having "
        r"(?:a )?)(?:chat|word|call|coffee|lunch|drink|talk|dinner)(?: about (?:this|you|it))?|due to meet|speaking|talking"
        rf"|seeing|playing) (?:\w+ )?(?:with |to )?{_WHO}",
        r"\bif you (?:can't|cannot|won't|don't|aren't|are not)(?: \w+){0,6},? (?:perhaps |maybe |then |i'll |i'm sure |"
        r"surely )?(?:your (?:\w+ )?(?:<boss>|colleagues?|team|partner)|someone (?:above|senior|else))\b",
        rf"\b(?:letting|let|keep|keeping|telling|asking|writing|calling|mailing|informing|approaching) {_WHO}(?: \w+)? "
        r"(?:know|informed|posted|in the loop|directly|too|as well|instead|about)\b",
        r"\b(?:raise|flag|mention|report|pursue|take)(?:d|ed|ing)? (?:this|it|the (?:matter|issue|point|topic))(?: "
        rf"\w+){{0,2}} (?:with|to|at) (?:{_WHO}|board level|management level|a higher level|the top|senior)\b",
        # Who decides, if not you; and what people will say.
        r"\b(?:is there|isn't there|have you got|do you have|there must be|can i (?:speak|talk) (?:to|with)|i'd (?:like|"
        r"rather|prefer) (?:to )?(?:speak|talk) (?:to|with)|let me (?:speak|talk) (?:to|with)) (?:an?|the|your|some|"
        r"any)?(?: ?one| ?body)? ?(?:manager|boss|owner|supervisor|director|senior|higher|above|more senior|in charge)\b",
        r"(?:^|so |me |know |ask |wonder |and )who (?:else )?(?:there |at your \w+ |in your \w+ )?(?:really |actually |"
        r"ultimately )?(?:has the (?:final )?(?:say|authority|budget)|signs off|calls the shots|makes the (?:decisions?|"
        r"call)|holds the|can (?:actually )?(?:sign|approve|decide)|is (?:really )?(?:in charge|the decision))\b",
        r"\b(?:reply(?:ing)?[- ]all|ask around|open letter|word (?:gets|travels|spreads)|people (?:talk|will talk)|(?:it's|"
        r"is) a small (?:world|industry|town|market)|your reputation|reputation(?:al)? (?:damage|risk)|make (?:it|this) "
        r"public|go(?:ing)? public|screenshots?|publish (?:your|a list|the names)|tell (?:everyone|others|the others|my "
        r"network|our network|your \w+ about))\b.{0,40}\b(?:you|your|this|how|that|who|it)\b",
        r"\b(?:try|trying|reach out to|contact|contacting|ask|asking|write to|call|approach|go to|speak to|find) (?:someone|"
        r"somebody|anyone|another (?:person|contact)|other people|a colleague of yours|one of your colleagues|others) "
        r"(?:else )?(?:at|in|on|within|inside|from) your (?:company|team|firm|office|organi[sz]ation|side|department|end|"
        r"business|house)\b",
        r"\b<ihave>(?:'ll|'m| will| am| shall| may| might)?(?: \w+){0,3} (?:cop(?:y|ied|ying)|cc\S*|loop\w*|involv\w+|"
        r"(?:forward|add|shar|pass)\w*(?: \w+){0,4} (?:to|with|on)|inform\w*|notif\w+|alert\w*|(?:bringing|bring|brought)"
        rf" in)(?: [\w-]+){{0,5}} (?:{_WHO}|(?:the|their) <boss>\b|everyone|all of)",
        r"\b(?:no (?:other )?(?:option|choice|alternative|way)|forced|obliged|compelled|have|had) (?:left )?(?:but )?to "
        r"(?:bring (?:this|it)|escalate|involve|go (?:to|over|above)|complain|raise (?:this|it)|report you|take (?:this|it|"
        r"the matter) (?:up|to|further|higher))\b",
    ),
    level=ERROR,
    relief=(
        r"\b(?:if (?:you|that|it)(?:'d|'s|'re| would| is| are)? (?:like|wish|want|prefer|help|helps|helpful|useful|easier|"
        r"agree|think|ok|okay|happy|fine)|with your (?:ok|okay|blessing|agreement|consent)"
        r"|would (?:it|that) help|only if you|you decide who|up to you|as (?:you|agreed|planned)|unless you ask|would you "
        r"rather|never|maternity|leave got|against the|not to|your (?:request|wish|invitation))\b",
        r"\b(?:who (?:else )?should (?:know|see)|whom? (?:else )?(?:should|would|could) (?:i|we))\b|\bbecause you\b|\byou "
        r"(?:asked|named|gave|suggested|invited|wrote|put|said|want(?:ed)?)\b",
        r"\b(?:my|our) (?:own )?(?:boss|manager|director|board|ceo|cfo|lab|finance|colleague|accountant|deputy|team)\b",
        r"\b(?:board|head|chief|chair|copy) (?:in|of|shop) the (?:control|cabinet|panel|pump|machine|house|table)\b|\b(?:has"
        r"|have) left\b|\bwho looks after\b|\b(?:invoice|umbrella|badge|misspelt|ordered|thank\w*)\b",
        r"\b(?:(?:anything|what|which \w+) your \w+ (?:would|might|may|could) (?:like|want|need)|(?:for|helps?) your (?:own "
        r")?(?:team|partner|board) to|stays between|private|kept your name|confidential|told nobody|not (?:higher|tell))\b",
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
    calmer=(
        (
            "^(?:or )?(?:shall|should|may|can|could|why don't) (?:i|we) (?:just |simply |then )?(?:call|phone|ring"
            r"|contact|write to|e-?mail|speak (?:to|with)|talk (?:to|with)|ask|approach) [^?]{2,50}\?$",
            "Who else should know about this is for you to say.",
        ),
    ),
)
