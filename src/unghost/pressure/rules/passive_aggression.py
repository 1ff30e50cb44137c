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
        # Said before, and you did not listen.
        r"\bas (?:<i>(?:'ve| have|'d| had)? )?(?:already|previously|clearly|repeatedly|patiently) (?:\w+ )?(?:said|explained"
        r"|mentioned|stated|wrote|written|told|pointed|noted|asked|sent|outlined|indicated|described)\b",
        r"\bas (?:i|we)(?:'ve| have|'d| had)? (?:said|explained|mentioned|stated|wrote|told you|noted|asked"
        r"|pointed out)(?: \w+){0,2} (?:before|twice|<n> times|more than once|already|repeatedly|in my (?:last|previous"
        r"|first))\b",
        r"\b(?:like i (?:said|told you|mentioned) (?:before|last|already|in)|as (?:i|we) keep saying|(?:we've"
        r"|we have) been (?:over|through) this|i(?:'ve| have)? already (?:told you|explained|answered (?:this|that))"
        r"|for the (?:umpteenth|hundredth|thousandth) time)\b",
        r"\b(?:as )?per my (?:last|previous|earlier|first|prior|original|initial|<n>|many|other"
        r"|last <n>) (?:\w+ )?(?:<msg>)(?:[,:]? \w+)",
        r"\bas (?:stated|mentioned|explained|noted|written|indicated) (?:\w+ )?in my (?:\w+ )?(?:<msg>)\b"
        r"|\bin each of my (?:<msg>)\b|\bi thought i (?:was|had been|made myself) (?:\w+ )?clear\b"
        r"|\bmake myself (?:\w+ )?clear\b|\b(?:see|refer to|re-?read|read) my (?:last|previous|earlier|first|<n>"
        r"|many) (?:<msg>)(?: \w+)? (?:again|where|which|for the|in which|properly)\b|\bread (?:\w+ ){0,3}(?:to the end"
        r"|properly|carefully) (?:this|for once)\b",
        r"\bas (?:you|everyone|everybody|anyone) (?:(?:will|would|may|should|must|can) )?(?:surely|no doubt|doubtless|certainly"
        r"|undoubtedly|who has read)(?: \w+){0,3} (?:remember|recall|know|aware|realise|realize|tell)\b",
        r"\b(?:if memory serves|correct me if i'm wrong,? but|i (?:distinctly|clearly) (?:remember|recall)|could have sworn"
        r"|we were led to believe|i must have (?:imagined|misheard|dreamt|dreamed)|last time i (?:checked|looked))\b",
        r"\b(?:here|there) i was,? (?:thinking|believing|hoping)\b|\band here i thought\b|\bi thought (?:this|that"
        r"|it) was (?:urgent|important|a priority)\b|\bin case (?:it|i|this) (?:wasn't|was not) (?:clear|obvious)\b"
        r"|\bin case you (?:hadn't|haven't) notice",
        r"\b(?:let me|i'll|shall i|allow me to|to|must i|do i have to) (?:\w+ )?(?:put|say|explain|spell|draw) (?:this|it"
        r"|that)(?: out)?(?: once more| again)? (?:in (?:simple|plain|small|words|terms that|a way|crayon)|slowly|for you)\b",
        r"\b(?:words|terms|language) (?:that )?(?:even )?(?:you|your \w+|\w+)(?:'ll| will| can| might) understand\b"
        r"|\bin case you(?:'d)? missed it the (?:first|second|last)\b|\b(?:perhaps|maybe) the (?:second|third|fourth"
        r"|fifth) (?:time|explanation|attempt|try)\b",
        # I know you are busy, but.
        r"\b(?:i know|sure|realise|realize|understand|i get|appreciate|no doubt|surely|obviously|clearly|imagine|aware"
        r"|doubtless|must be|i'm told)(?: that| how)?,? (?:you|your|everyone|things)\b.{0,40}\b(?:busy|swamped|in demand"
        r"|lots? on|stretched|buried|diary|schedule)\b.{0,12}\b(?:but|though|however|yet|still|surely)\b",
        r"\byou(?:'re| are| must be) (?:obviously |clearly |very |so |really |terribly )*(?:busy|swamped|snowed under"
        r"|in demand)\b,? (?:but|yet|though|still|however)\b|\b(?:busy|important|occupied|thorough) as you (?:\w+ )?(?:are|be"
        r"|may|must)\b",
        r"\b(?:too|so) (?:busy|important|good|grand|proud|rich|big|insignificant) (?:to|for) (?:answer|reply|respond|write|talk"
        r"|deal|bother|return|pick|say|us|me|the likes|people like|little|an? (?:answer|reply)|you to)\b",
        r"\b(?:realise|realize|guess|clearly|must|obviously|sure|suppose|evidently|apparently)\b.{0,15} (?:have "
        r"|got )?(?:more important|better|bigger|far better) (?:things|people|fish|matters|offers|places)\b"
        r"|\bgot nothing better to do\b|\bi'm sure (?:it's|it was|that's|there's) (?:just |only "
        r"|another )?(?:an? )?(?:oversight|coincidence)\b",
        r"\byour (?:\w+ )?(?:royal|precious|legendary|renowned|oh-so|ever so|much[- ]praised|highness|majesty|lordship)\b"
        r"|\bivory tower\b|\bhigh horse\b|\bhardly dares? to\b",
        r"\b(?:interesting|funny|amazing|remarkable|impressive|strange|odd|curious|fascinating|amusing)(?: to see)?(?: that"
        r"| how)? (?:you|people|everyone|your|somebody|quickly|quick|fast|many)\b.{0,40}\b(?:time|find|found|forget|fast"
        r"|suddenly|manage|when|always|need\w*|answer)\b",
        # Mock thanks, praise, apology.
        r"\b(?:thanks|thank you)(?: so much| very much| a lot| ever so much| kindly| in advance)? for (?:nothing|finally"
        r"|actually|eventually|never|ignoring|letting us know so|not (?:replying|answering|telling|reading|bothering)"
        r"|all your (?:replies|answers)|the (?:silence|deafening|overwhelming))\b",
        r"\bfor your (?:silence|lack|overwhelming|lightning|deafening|enthusiasm,)\b|\b(?:taking the time|time) to ignore\b"
        r"|^oh,? wait[.!]*$|(?:^|[.,] )wow,? (?:ok|okay|just|so|no|not)\b",
        r"\b(?:nice|kind|good|gracious|generous|lovely|big|decent|great|glad)(?: of you| to see you| to see| that you)(?: have"
        r"| could| to| that you have| that you)? (?:finally|eventually|at last|at least|even|to (?:finally|join|remember|grace"
        r"|drop by))\b",
        r"\b(?:good|great|nice|lovely|glad|wonderful) to (?:know|see|hear) (?:that )?(?:we're (?:at|not)|where we|how (?:much"
        r"|little|important)|my (?:e-?mails?|messages?|time)|you're (?:too|so|still))\b",
        r"\b(?:congratulations|well done|bravo|hats off|full marks|kudos|slow clap|top marks)\b.{0,40}\b(?:non|ignor\w+"
        r"|avoid\w+|slow\w*|fastest|longest|record|not|silence|mislaying|losing|nobody)\b|\bi (?:do|must|really"
        r"|can only) admire (?:how|your)\b",
        r"\b(?:sorry|apologies|apologi[sz]e|forgive me|excuse me|pardon me|my (?:mistake|bad)|silly (?:me|of me)|foolish of me"
        r"|naive of me|shame on me|stupid me),? (?:\w+ )?(?:for|to) (?:expect\w*|think\w*|hop\w+|assum\w+|car\w+|believ\w+"
        r"|dar\w+|exist\w*|trust\w*|dream\w*|breathing)\b",
        r"\b(?:sorry|apologies) (?:that|if) (?:my|our|the) .{0,30}\b(?:disturb(?:ed|s)|interrupt(?:ed|s)|got in the way|peace"
        r"|siesta|beauty sleep)\b|\b(?:wouldn't|would not|couldn't) dream of\b|\bi'd hate to (?:interrupt|disturb"
        r"|get in the way|spoil)\b|\b(?:heaven|god) forbid\b|\b(?:don't|please don't) get up\b",
        r"\bhow (?:thorough|convenient|surprising|original|refreshing|charming|predictable|very \w+)(?:[.!,]|$| (?:to meet"
        r"|for you|that (?:at least|you|your)))|\bhow nice (?:that at least|for you)\b|\b(?:what a surprise|surprise,? surprise"
        r"|imagine my surprise|wonders never cease)\b",
        r"\b(?:must be (?:nice|great|lovely|wonderful|exhausting) (?:to|being|having)|lucky you|good for you|bold (?:strategy"
        r"|move|choice)|no pressure,? (?:it's|only|just)|each to their own|suit yourself|good luck with that|who's counting)\b"
        r"|\bmust be nice\b",
        r"\b(?:not that (?:i'm (?:counting|bitter)|anyone|you(?:'d| would)? (?:care|notic|ask|read))|story of my life"
        r"|if you say so|have it your way|whatever you say|it's your loss|that's your loss|no wonder (?:you|your|nothing"
        r"|things))\b",
        r"\b(?:don't (?:trouble|bother|strain|overwork|exhaust) yourself|never mind (?:us|me)\b|don't mind (?:me|us)[.,!]"
        r"|no,? no,? (?:it's|that's) fine|(?:it's|they're) only (?:the whole|my)|don't all (?:shout|rush|answer) at once"
        r"|i live in hope|watching paint dry)",
        r"\bdon't worry,? (?:\S+ )?(?:i|we)(?:'ve|'m|'ll| have)? (?:only|just|got nothing|love waiting|enjoy|used to)\b"
        r"|\b(?:take your time|no rush),? (?:it's (?:only|not like)|we've only|i've only|really,|why hurry)\b"
        r"|\bnot to worry,? i'm used to\b",
        # The sneer of "apparently".
        r"\b(?:apparently|evidently|obviously|clearly|presumably|seemingly|i see|i gather|i take it|i guess|i suppose"
        r"|looks like)(?: that)?,? (?:you(?:'re| are|'ve| have)? (?:\w+ )?(?:too|not|better|more important|don't|can't|didn't"
        r"|never|enjoy|forgotten|bigger|other)|we're still|you're still)\b",
        r"\b(?:apparently|evidently|obviously|clearly|presumably|it seems|i see|i gather|i take it|i guess|i suppose"
        r"|looks like)(?: that)?,? (?:(?:my|our) (?:\w+ ){1,2}(?:is|are|was|were|does|do|must|not|isn't|aren't|ranks?)|<i>(?:'m"
        r"|'re| am| are| do| was)? ?(?:not|n't))\b",
        r"\b(?:apparently|evidently|obviously|clearly|presumably|it seems|i see|i guess|i suppose)(?: that)?,? (?:good manners"
        r"|manners|common|basic|some people|it takes|it's too|it is too|(?:an?|one) (?:\w+ )?(?:reply|answer|call|yes|question"
        r"|email|line|word)|(?:this|it) (?:isn't|is not) (?:a|much|that|very|important|urgent|worth))\b",
        r"\b(?:which|but|and|yet|though),? (?:apparently|evidently|obviously|clearly|of course)(?: \w+)? (?:we are not"
        r"|it (?:isn't|is not|wasn't)|not|never|nobody|you (?:don't|didn't|haven't|never)|isn't|didn't)\b|\bsince (?:it|you"
        r"|nobody) (?:apparently|evidently|clearly|obviously)\b",
        r"\b(?:clearly|obviously|evidently|apparently|just|hardly|not exactly)(?: \w+)? (?:not )?(?:a|your|much of a"
        r"|high on) (?:priority|strength|strong suit|forte|priorities)\b|\bgood manners\b|\bout of fashion\b"
        r"|\b(?:unprofessional|poor form|bad form|bad manners|(?:quite|rather|a bit|frankly) rude)\b",
        # Rhetorical questions and digs.
        r"\b(?:would it (?:kill|hurt) (?:you|anyone|someone) to|is (?:it|that|this|a \w+) (?:really )?(?:so (?:hard|difficult)"
        r"|asking too much|too much to (?:ask|expect))|too much to ask|how hard (?:can|could|is) (?:it|that)|(?:can't"
        r"|cannot) be that (?:hard|difficult))\b",
        r"\b(?:a lot to ask,? a|not (?:too complicated|rocket science|brain surgery)|not asking (?:for|you to) (?:much"
        r"|the (?:moon|world|earth)|a (?:kidney|novel|miracle)|miracles|move|climb|write)|how many (?:more )?(?:times|e-?mails"
        r"|reminders|messages) (?:do|must|does|will|should))\b",
        r"\b(?:what|which) part of .{0,40}\b(?:unclear|understand|confus\w+|difficult)\b|\bnot sure (?:what|how|why"
        r"|which) .{0,30}\b(?:unclear|so difficult|so hard|complicated|confus\w+)\b",
        r"\b(?:i know|i'm aware|i understand|i realise|i realize|i get)(?: that)? (?:answering|replying|reading|responding"
        r"|e-?mails?|typing) .{0,25}(?:isn't|is not|aren't|is hard|can be|must be)\b|\b(?:reply|replying|answering|typing"
        r"|saying no) (?:is|can be|must be) (?:so |very |really )?(?:hard|difficult|exhausting)\b",
        r"\b(?:one|you|i) (?:can only |could |do |can't help but )?(?:wonders?|begin to wonder) (?:how|if|whether|why"
        r"|what) (?:your|you|anyone|anybody|any of|it takes)\b.{0,30}\b(?:survives?|run|ever|manage|anything|still|read"
        r"|bother)\b|\ba mystery (?:to science|how|why)\b",
        r"\b(?:mind[- ]?readers?|mind[- ]?reading|clairvoyants?|my crystal ball|(?:hold|holding) (?:my|our) breath"
        r"|at your beck and call|in crayon|reading glasses|google that for you|quite the (?:feat|achievement|mystery|record))\b",
        r"\b(?:with (?:all )?(?:due|the greatest|the utmost) respect|far be it from me|one hates to nag|(?:anyone"
        r"|those) still wondering|in case anyone (?:cares|is still)|be that as it may|as any (?:\w+ )?(?:expert|professional"
        r"|adult|child|beginner|\w+ person) (?:would|knows|could|can))\b",
        r"\b(?:any|every) (?:serious|decent|sensible|reasonable|competent|responsible|half-decent|normal) (?:\w+ )?(?:would"
        r"|knows|could|can|should|has)\b|\bsome of us (?:have|still|are|do|actually|prefer|would)\b|\b(?:sometime"
        r"|one of) (?:this (?:year|century|decade|lifetime)|these years)\b",
        r"\b(?:just |for )once,? (?:you|someone|somebody|it would|could|i'd|we'd)|\b(?:would be|make) a (?:nice|pleasant"
        r"|welcome|refreshing) (?:change|novelty|surprise)\b|\b(?:that|this|it)(?:'s| is| isn't"
        r"| is not) (?:not )?too much (?:trouble|to ask|work|effort)\b",
        r"\b(?:a|one) (?:simple|quick|short|single|plain) (?:yes or no|no|yes|line|word|reply|answer|sentence) (?:would|should"
        r"|might|could|can't|cannot) (?:have |be |really )*(?:been|be|do|done|suffice|sufficed|enough|nice|possible|kill|hurt"
        r"|too|killed|hard)\b",
        r"\byou could (?:have )?(?:just|at least|simply) (?:said|say|told|tell|let|answered|replied|written|answer|reply)\b"
        r"|\b(?:you do (?:still )?exist|this (?:century|lifetime|millennium)|before (?:i|we) (?:retire|die|grow old)"
        r"|hell freezes|next ice age|in my lifetime|old and grey)\b",
        r"\bfriendly reminder,? (?:that )?(?:i|we|the words|it was|you|some of us)\b|\b(?:your competitors?|the others"
        r"|everyone else|others|most people) (?:\w+ ){0,2}(?:had an opinion|manage[ds]?|answer(?:ed)?|replied) (?:it |a |to "
        r"|within)",
        r"\bfor (?:someone|somebody|a (?:company|person|man|woman|firm|business|team|school)) (?:who|that|which|of your|in your"
        r"|so)\b.{0,40}\b(?:surpris\w*|strange\w*|odd|funny|remarkabl\w*|slow|quiet|claims?|prides?|preach\w*|value\w*)\b"
        r"|\bone would (?:have )?(?:thought|think) (?:that )?(?:a|an|your|someone)\b",
        r"\b(?:i'd|i would|we'd) have (?:expected|thought|imagined) .{0,30}\b(?:from|of) (?:someone|somebody|a|an|your)\b"
        r"|\byour silence (?:\w+ )?(?:speaks|says|is (?:deafening|golden))\b|\bfond of the silence\b|\bfell on deaf ears\b",
        r"\b(?:i'll|i will|we'll|we will|should i|shall i|i can only) (?:just |then |therefore )?(?:take|read|interpret"
        r"|understand) (?:your|the|that|this) (?:\w+ )?(?:silence|non-?answer|lack)\b",
        r"\b(?:once|when|whenever|if) you(?:'ve| have|'re| are)? (?:finally|eventually|deigned?|can tear yourself|feel like it"
        r"|find it in)\b|\bwhen(?:ever)? (?:you (?:find|have|get) (?:\w+ ){0,4}(?:precious|packed|between|gap)|your (?:royal"
        r"|calendar|highness|diary|majesty))\b",
    ),
    level=WARNING,
    relief=(
        r"\b(?:no worries|no problem|not a problem|that's fine|as agreed)\b",
        r"\bclause\b|\bcontract\b|\bwe'?d? agreed\b|\bwhen it suits you\b|\bit keeps\b|\bpassword\b",
    ),
    negatable=False,
    reportable=False,
    calmer=(
        (
            r"^.{0,40}\btake (?:your |the |this )?silence (?:as|for) .{0,20}\b(?:time|timing|moment)\b.*$",
            "If this is not the right time, that is perfectly fine.",
        ),
        (r"^(?:just )?(?:a )?(?:friendly|gentle|kind|polite) reminder that (?!(?:i|we)\b)", ""),
        (
            r"\b(?:as per|per|as stated in|as i said in) my (?:last|previous|earlier|first|other) (?:e-?mail|mail"
            "|message|note|letter)s?,? ",
            "",
        ),
        (
            r"^as (?:i|we)(?:'ve| have|'d| had)? (?:\w+ ){0,2}?(?:said|mentioned|explained|stated|wrote|written|told"
            r" you|pointed out|noted|indicated|described|outlined)\b[^,;]{0,60}, ",
            "",
        ),
        (r"^as (?:any|every) \w+ (?:would|should|will) (?:know|see|agree),? ", ""),
    ),
    fires_on=(
        "I'm sure you're very busy, but one line should be possible.",
        "As I already explained, the valve opens at two bar.",
        "Apparently a short reply is too much.",
        "Forgive me for thinking that we had a date.",
        "Your silence says it all.",
        "Would it kill you to write one line?",
        "How nice that at least your fax machine answers.",
        "I know that replying is hard, so here are two boxes to tick.",
        "Thanks for finally reading the first page.",
        "Any reasonable person would have called by now.",
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
