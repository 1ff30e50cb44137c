"""P03: debt and hurt."""

from __future__ import annotations

from unghost.pressure.rule import ERROR, Rule

RULE = Rule(
    name="guilt-trip",
    code="P03",
    why="Counting your own efforts or hurt turns their silence into a debt.",
    instead="Own the gap: say what you may have missed, and that no answer is owed.",
    source="R15: ask with respect; no whine, no anger, no guilt.",
    phrases=(
        # Hurt, said of oneself.
        r"<i>(?:'m| am|'re| are|'ve been| have been| was| were| feel| felt| remain| won't hide"
        r"| must admit)(?: \w+,?){0,4} (?:disappointed|hurt|let down|saddened|upset|offended|heartbroken|gutted|bruised"
        r"|dismayed|bitter)\b",
        r"<i>(?:'m| am|'ve been| have been| was| were| feel| felt)(?: \w+){0,3} (?:betrayed|foolish|slighted|neglected"
        r"|unappreciated|insulted|snubbed|cheated|strung along|disheartened|forgotten|frustrated)\b",
        r"\b(?:feel|feeling|felt|being|been|hurts? to be) (?:\w+ )?(?:taken for granted|like an idiot|like a fool|stupid for"
        r"|foolish for|treated (?:like|this)|brushed off|led on|ghosted|ignored|stonewalled)\b",
        r"(?:^|honestly,? |frankly,? |truly |a bit |rather |quite |pretty |deeply )(?:disappointed|hurt|gutted|saddened"
        r"|heartbroken|upset|dismayed|let down) (?:that (?:you|we|nobody)|by you|with you|in you|to (?:see|hear"
        r"|learn) (?:that )?you)\b",
        r"\b(?:hurts?|wounded|pained|pains|saddens?|saddened|stings?|offends?|disappoints|grieves|upsets|breaks my heart) (?:me"
        r"|us|the (?:whole )?team|everyone)(?: (?:that|to|when|deeply|because|more|how)\b|[.,!]|$)",
        r"\b(?:this|that|it|one|which)(?: \w+)? (?:hurts?|stings?|stung|cuts deep|smarts)(?:[.,!]|$| (?:a (?:bit|little)"
        r"|to (?:be|hear|see|think)|when|that you|more|quite)\b)",
        r"\b(?:it's|it is|that's|this is)(?: \w+)? (?:disappointing|frustrating|discouraging|upsetting|disheartening|hurtful"
        r"|heartbreaking|embarrassing|sad)(?: (?:when|to (?:be|get|see|put)|that you|not to|after|for (?:us|me))\b|[.,!]|$)",
        r"\b(?:leaves?|left|makes?|made) (?:me|us) (?:feel )?(?:\w+ )?(?:sad|speechless|heartbroken|disappointed|hurt|bitter"
        r"|unappreciated|small|unwanted|foolish|used|like (?:a|an|i|we))\b|\bto (?:my|our) (?:\w+ )?(?:disappointment|dismay)\b",
        r"\b(?:slap in the face|kick in the teeth|stab in the back|punch in the gut|hard to swallow|bitter pill|(?:with"
        r"|have) (?:a )?heavy heart|(?:came|comes) as a (?:\w+ )?blow|salt in the wound|bad taste|rock bottom|(?:a"
        r"|real) let-?down)\b",
        r"\b(?:bitter to see|breaks? (?:my|our) hearts?|demorali[sz]ing|soul[- ]destroying|crushing blow"
        r"|take it to heart|look (?:stupid|foolish|like an idiot)|feelings too|on your conscience|live with yourself)\b",
        r"\b(?:cried|in tears|lost sleep|losing sleep|sleepless nights?|close to tears|wept|shed (?:a tear|tears)"
        r"|sleep well,? knowing)\b|\bwhat (?:i|we|it|they)(?:'ve| have)? (?:did|done) wrong\b|\b(?:stood|standing) (?:me"
        r"|us) up\b",
        # Effort presented as a debt.
        r"\b(?:even )?after (?:all|everything|so many|so much|how much|the (?:weeks|months|hours|years))(?: of)? ?(?:that "
        r"|these |those |the |this )?(?:<i>|<my>|years|work|effort|time|hours|help|favou?rs|trouble)\b",
        r"\bafter (?:\w+ ){0,2}(?:years|months|seasons|decades) of (?:\w+ )?(?:loyal\w*|good|cordial|close|partnership"
        r"|friendship|cooperation|working together|doing business|free|service to you)\b",
        r"\b(?:given|considering|seeing|in view of|knowing|despite|think of|think about) (?:how (?:much|hard)|all (?:the|we|i"
        r"|our|my|that)|everything|what) (?:\w+ ){0,2}<i>(?:'ve| have)? (?:put|spent|did|done|invested|gave|given|went|worked)\b",
        r"\b(?:stuck|put|stick|risked|staked) (?:my|our) (?:neck|head|name|reputation|credibility"
        r"|job)(?: (?:\w+ ){0,3}(?:for you|for your|line|to get you)\b|[.,!]|$)|\bout on a limb\b|\bvouched for you\b"
        r"|\bmade an exception for you\b",
        r"<i>(?:'ve| have)? (?:\w+ )?ben[dt] over backwards?\b|\bbending over backwards? (?:for|to)\b|\bburn(?:ed|t"
        r"|ing)? the midnight\b|\bdropped everything\b|\bblood,? sweat\b|\bwent to bat\b",
        r"\bmov(?:ed|ing) (?:heaven|mountains)\b|\bpulled (?:\w+ ){0,2}strings\b|\bcall(?:ed|ing) in (?:\w+ ){0,2}favou?rs?\b",
        r"\b(?:went|gone|go|going) (?:out of (?:my|our) way|the extra mile|above and beyond)\b|\bout of (?:my|our) own pocket\b"
        r"|\b(?:my|our) own money\b|\b(?:drove|flew|travell?ed|came) all the way\b",
        r"\b(?:put|poured|pour|putting) (?:\w+ ){0,2}(?:hearts?|souls?) (?:\w+ ){0,2}into\b|\bstayed (?:up"
        r"|late) .{0,40}\b(?:you|your)\b",
        r"\b(?:cancelled|canceled|cleared|rearranged|put aside|sacrificed|skipped|missed|gave up|turned (?:down|away)|sent away"
        r"|refused|rushed) (?:\w+ ){0,5}(?:for you|to help you|because of you|so (?:that )?you|to make room|for your)\b",
        r"\b(?:sacrificed|gave up|given up|giving up|worked (?:through|over|on|all|the)|spent) (?:\w+ ){0,3}(?:holidays?"
        r"|weekends?|evenings?|nights?|sundays?|christmas)\b.{0,30}\b(?:you|your|for nothing)\b",
        r"\b(?:kept|held|reserved|opened|drove|flew|came|got up|worked) (?:\w+ ){0,5}(?:weekend|sunday|bank holiday|holiday"
        r"|nights?|midnight|free|late|winter|idle|hours) (?:\w+ )?(?:for you|for your|just to|on your)\b",
        r"\b(?:spent|invested|put in|put|poured) (?:\w+ ){0,2}(?:hours|days|weeks|months|evenings?|work|effort|time|money"
        r"|energy) .{0,50}\b(?:for nothing|for you|and (?:now|then|yet|you|all)|meant nothing|not even|in vain)\b",
        r"\b(?:hours|work|effort|time|weeks|trouble) (?:that )?<i>(?:'ve| have)? (?:\w+ )?(?:put|poured|spent|invested|took"
        r"|went)\b.{0,40}\b(?:nothing|and|least|but|for you)\b|\ball (?:that|this|my|our) (?:\w+ )?(?:work|effort"
        r"|trouble),? (?:for|and|down|gone|wasted)\b",
        r"\b(?:free of charge|for free|unpaid|for nothing|on spec|at our own (?:cost|expense)),? (?:and (?:then|now|yet|you"
        r"|this)|yet|but you|only (?:for|to)|for you|and not even)\b|\bthe thanks (?:we|i) get\b|\bsome thanks\b",
        r"\b(?:was (?:it|that|this|everything)|it was|have been|all) (?:all )?(?:for nothing|in vain)\b|\b(?:for|got"
        r"|get) (?:absolutely |literally )?nothing (?:in return|to show|back)\b|\b(?:means?|meant) (?:nothing"
        r"|so little)(?: to you)?\b",
        r"\bwast(?:e|ed|ing) (?:of )?(?:my|our|everyone's) (?:time|effort|evening|work)\b|\b(?:test|try|trying|testing|abus\w+"
        r"|lose|losing|lost) (?:my|our) (?:patience|goodwill|kindness)\b|\btook advantage of (?:me|us|our)\b",
        r"<i>(?:'ve| have|'d| had)? (?:always |never once |been )?(?:stood by|stuck by|looked after|looked out for"
        r"|had your back|(?:been )?there for|been (?:loyal|good|fair|honest|patient|generous) (?:to|with)) you\b",
        r"<i>(?:'ve| have) (?:always |never once |only ever |been nothing but )(?:\w+ )?(?:treated|helped|supported|delivered"
        r"|done|given|there|fair|honest|loyal|good|patient|helpful|kind|nice)\b",
        r"<i>(?:'ve| have) been (?:more than |extremely |incredibly |very |so )+(?:patient|understanding|flexible|generous|fair"
        r"|accommodating|loyal)\b|\bno good deed\b",
        r"<i>(?:'ve| have)? (?:kept|held up|upheld|stuck to|did|done|honou?red) (?:my|our) (?:side|part|end|half|bit"
        r"|share)(?: of the (?:bargain|deal))?\b|\b(?:done|did|do) (?:you|your \w+) (?:\w+ ){0,3}favou?rs?\b",
        r"\b(?:couldn't|didn't|can't|don't|wouldn't) even (?:send|reply|answer|say|call|tell|write|ask|let|bother|have the|give"
        r"|take)\b|\byou(?:'ve| have)? let (?:me|us) down\b|\bour faith in you\b",
        r"\breturn (?:the|a|one|that) favou?r\b|\bgive (?:something|a little) back\b|\bas a (?:personal )?favou?r to you\b"
        r"|\bpicked (?:my|our) brains?\b|\bwithout (?:us|me) you(?:'d| would)\b|\bwhen (?:nobody|no one) else would\b",
        # Courtesy and thanks owed.
        r"\bthe (?:very )?least (?:you (?:can|could|might|should)|(?:one|i|we) (?:can |could |might |would )?(?:expect|deserve"
        r"|ask))|\bout of (?:respect|courtesy|decency|loyalty|fairness)\b|\bfrom you of all\b",
        r"<i>(?:'ve)? (?:\w+ )?deserved? better\b|\b(?:deserved?|earned|merited|entitled to) (?:\w+ )?(?:more than (?:this"
        r"|silence|a)|(?:an?|some) (?:\w+ )?(?:answer|reply|response|explanation|chance|hearing|courtesy|respect|loyalty)"
        r"|the (?:courtesy|decency|respect)|to (?:know|be told))\b",
        r"\b(?:common|basic|simple|professional|human|bit of|shred of|have the|had the|some|a little|at least the) (?:courtesy"
        r"|decency|loyalty|gratitude|consideration|good grace)(?: (?:to|of|would|should|and|from|after|in)\b|[.,?!]|$)",
        r"\byou owe (?:it to )?(?:me|us|them|my|our|the|that)\b|\bowe[sd]? (?:me|us) (?:an?|at least|that|some|this)\b"
        r"|\b(?:moral|certain) obligation\b|\b(?:bought|earned) us (?:a (?:little|bit of)|some) (?:credit|goodwill)\b",
        r"\b(?:not even|without even|without so much as|never even) (?:a |an |one )(?:single |simple |quick )?(?:thank|thanks"
        r"|thank-you|goodbye|call|phone call|courtesy|word|line|no)\b|\b(?:only|would be) (?:fair|decent|right"
        r"|polite) (?:of you|if you|to (?:us|me))\b",
        # Betrayed expectation.
        r"\b(?:expect|expected|hoped for|thought|deserved?) (?:\w+ )?(?:better|more|something else) (?:from|of) (?:you|someone"
        r"|a (?:company|partner|friend|customer))\b|\bso much for (?:loyalty|our|friendship|partnership|trust|promises)\b",
        r"<i>(?:'d|'ve|'d have| had| have)? (?:\w+ )?(?:thought|hoped|believed|expected|assumed|trusted"
        r"|felt)\b.{0,50}\b(?:mean something|meant something|partners|partnership|friends|friendship|relationship|trust"
        r"|at least|loyal\w*|an understanding)\b",
        r"<i>(?:'d|'ve|'d have| had| have)? (?:\w+ )?(?:thought|hoped|believed|expected|imagined)\b.{0,50}\b(?:your word"
        r"|shook hands|worth (?:something|a|at least)|man of|counted|mattered|goodwill|credit|valued|cared)\b",
        r"\b(?:trusted|believed|rely on|count on|counted on|counting on|relied on|relying on|depending on) (?:you"
        r"|your word)(?:,| (?:and|but|now|then|not|here)\b|[.!]|$)|\b(?:broke|gave (?:me|us)|went back on|break) your (?:word"
        r"|promise)\b",
        # Reproach.
        r"\bhow (?:could|can) you (?:do|just|treat|leave|let|go|be)\b|\bhow you could\b|\bwhat (?:have|did) (?:i"
        r"|we) (?:ever )?(?:do|done) to (?:deserve|you)\b|\bhow you (?:treat|thank|repay|reward)\b|\bnot how (?:partners"
        r"|friends|people)\b",
        r"\b(?:letting down|let down) (?:me|us|the|our|my|a|everyone)\b|\b(?:leav(?:e|ing)|left|drop(?:ped|ping)?|abandon(?:ed"
        r"|ing)?) (?:me|us|our \w+|my \w+|the team)(?: \w+)? (?:hanging|in the lurch|high and dry|standing|like (?:that|this))\b",
        r"\b(?:been|to be|being|was|were|left) (?:\w+ )?(?:left )?(?:hanging|in the lurch|high and dry)\b|\b(?:don't|do not"
        r"|never) (?:let (?:me|us|the team|him|her|them) down|abandon us|disappoint (?:me|us))\b|\btreated (?:me|us"
        r"|our \w+) like (?:this|that|a)\b",
        r"\b(?:would mean (?:a (?:great deal|lot)|the world|so much|everything) to (?:me|us|my|our|the)|turned? your back"
        r"|forg[eo]t(?:ten)? (?:all )?about (?:me|us)|(?:don't|never) (?:even )?(?:value|appreciate|respect) (?:my|our|us|me"
        r"|what))\b",
        r"\band (?:then|now|in return|still|yet) you (?:\w+ )?(?:just|simply|didn't|don't|hire|hired|leave|left|drop|dropped"
        r"|buy|bought|choose|chose|won't|not even|walk\w*)\b|\byou were (?:\w+ )?happy to take\b",
    ),
    level=ERROR,
    relief=(
        r"\b(?:with|in|by|at|of) (?:myself|ourselves|our own|my own|how (?:we|i)|our (?:work|service|mistake|delay|carrier"
        r"|packaging))\b|\bused to\b",
        r"(?:\bnot|n't|\bnever|\bnobody|\bhardly|\bnothing|\bwithout|\bsorry if) (?:\w+ ){0,2}(?:disappointed|hurt|upset"
        r"|offended|let down|owe|owes|deserve|used|sad|need|obliged|obligation|debt|angry|blame|expected)\b",
        r"\bno (?:debt|obligation|need|hard feelings)\b|\bowe (?:me|us) (?:nothing|no )|\bowe you\b|\bnot your (?:problem|fault"
        r"|job)\b|\bif you were\b",
        r"\b(?:let|have let|i let) you down\b|\b(?:you|you're) (?:were |are )?(?:right|entitled) to\b|\bcarrier\b|\binsurer\b",
        r"\byou (?:are|were|feel|felt|must be|must feel) (?:\w+ )?(?:disappointed|upset|hurt|let down|frustrated)\b|\b(?:i"
        r"|we) disappointed you\b",
    ),
    quiet_under=frozenset(),
    calmer=(
        (
            r"^.{0,30}\b(?:i|we) (?:\w+ )?deserve (?:\w+ ){0,3}?(?P<what>explanation|answer|reply|response|word"
            r"|call)\b.{0,30}$",
            "Any {what} would be welcome, and none is owed.",
        ),
        (
            r"^.{0,20}\bthe (?:very )?least (?:you|one) (?:can|could|might) (?:do|have done) (?:is|was|would be)(?:"
            r" to)? (?:\w+ ){0,2}(?P<what>(?:a|an|one|two|some) (?:\w+ )?(?:lines?|words?|call|answer|reply"
            r"|response))\b.{0,20}$",
            "{What} would be welcome, and none is owed.",
        ),
    ),
    negatable=False,
    fires_on=(
        "I am honestly quite disappointed.",
        "After all the hours we put into this layout, I expected a reply.",
        "I bent over backwards to get you that slot.",
        "We worked the whole weekend on your drawings.",
        "We turned down another job so that you could have the slot.",
        "This is the thanks we get.",
        "You couldn't even send one line.",
        "Is this how you treat a partner of ten years?",
        "The least you could do is write one line.",
        "I think I deserve an explanation.",
        "We have been more than patient.",
        "I had hoped you would at least tell us.",
    ),
    quiet_on=(
        "I am disappointed with our own carrier, who broke the crate.",
        "After all the rain you had, the smaller pump may be enough.",
        "Our fitters worked on the weekend and the line runs again.",
        "I feel I let you down with the wrong valves.",
        "You owe us nothing for the samples.",
        "The lab spent two days on the test and found no leak.",
        "You are not obliged to answer; I only wanted you to have the sheet.",
        "You don't owe us an explanation.",
        "I am sorry that my letter upset you.",
    ),
)
