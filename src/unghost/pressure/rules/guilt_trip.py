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
        r"\b(?:my|our) (?:engineers?|people|team|crew|colleagues?|staff|designers?|fitters?|guys|technicians?"
        r"|developers?|boss|wife|family)(?: all| both| even)? (?:gave up|sacrificed|skipped|cancelled|canceled"
        r"|missed|stayed late|worked late|drove|flew|came in)\b.{0,50}(?:for you|on your)",
        r"\b<ihave> (?:even )?(?:turned (?:down|away)|refused|passed up|put off|let go of) .{0,40}(?:for you\b"
        r"|for your)",
        r"\byou (?:\w+ )?(?:don't|do not|didn't|never|clearly don't|hardly) (?:even )?(?:value|appreciate|respect"
        r"|care (?:about|for|what)|acknowledge|recogni[sz]e)\b.{0,30}(?:work|time|effort|what|us|me|went|did)",
        r"\byou (?:gave (?:me|us) your word|promised (?:me|us)|looked me in the eye|shook (?:my hand|on it))\b",
        r"\b(?:not even|without even|without so much as|never even) (?:a |an |one )?(?:single |simple )?(?:thank"
        r"|thanks|word of thanks|no,? thank|goodbye|line|courtesy)",
        # hurt
        r"<i>(?:'m| am|'re| are| feel| must (?:say|admit|confess)| have to (?:say|admit)|'d be lying| can't hide"
        r"| remain| find myself)(?: that| i'm| i am| it's| it is| we're| we are|"
        r" it)?(?: \w+){0,3} (?:disappointed|disappointing|hurt|let down|saddened|upset|offended|insulted"
        r"|taken aback|disheartened|dismayed|stung|heartbroken|crushed|"
        r"gutted|betrayed|slighted|neglected|unappreciated|humiliated)\b",
        r"\b<i>(?:'m| am|'re| are| was)(?: \w+){0,2} (?:surprised|disappointed|hurt|upset|offended|saddened"
        r"|puzzled|frustrated|confused|annoyed|unhappy|sad|shocked|baffled|bewildered) (?:that )?(?:you|your"
        r"|by your|at your|with your|not to have|to have (?:heard|received) nothing|"
        r"no one|nobody|to see (?:you|no)|how you)",
        r"\b(?:it|this|that)(?:'s| is| really| does| honestly| has| would)?(?: \w+){0,2} (?:hurts?|stings?|stung"
        r"|saddens|pains|disappoints|frustrates|disheartening|discouraging|demoralising|demoralizing|a slap|"
        r"a kick|painful|heartbreaking|insulting|a (?:real )?(?:shame|pity|blow) that you)(?: (?:me|us|to be"
        r"|to (?:get|hear|see|receive) (?:no|nothing|only|how little)|when (?:you|i|we|someone)|that you|a (?:bit"
        r"|little))\b|[,!]|$)",
        r"\bto be honest,? (?:i|we|it|that) (?:\w+ )?(?:hurts?|stings?|expected|hoped|thought)\b",
        r"\b(?:hurts? to be|(?:i'm|i am|we're|we are|hate|tired of|fond of|used to|enjoy|like) being|(?:i"
        r"|we)(?:'ve| have) been|feel|feeling|felt|i was|we were|to be) (?:\w+ )?(?:ignored|ghosted"
        r"|taken for granted|strung along|stonewalled|left out|given the cold shoulder|brushed off|treated like"
        r"|snubbed"
        r"|passed over|led on|kept (?:hanging|dangling))\b",
        r"\byou(?:'ve| have|'re| are| just| simply| then| keep| are just)* (?:ignor(?:ed|ing)|ghosted|avoid(?:ed"
        r"|ing)|dropp(?:ed|ing)|string(?:ing)?|strung|vanish(?:ed)?|disappear(?:ed)?|abandon(?:ed)?|snubb?(?:ed)?|"
        r"left|blank(?:ed|ing)|forgotten|forgot|stood)(?: \w+)? (?:me|us|my|our|on me|on us|up"
        r"|hanging|in the dark|without a word|about us|about me)\b",
        r"\b(?:left|leave|leaves|leaving|kept|keep|keeping) (?:me|us|my team|our team|everyone here|all of us"
        r"|my people) (?:\w+ )?(?:hanging|in the dark|out in the cold|high and dry|guessing|dangling|in limbo"
        r"|waiting)\b",
        r"\band (?:then )?you (?:just|simply|didn't even|never even|couldn't even|wouldn't even|do not even"
        r"|don't even|can't even)\b",
        # effort as a debt
        r"\b(?:i|we|my team|our team|my people|my colleagues|everyone here|the whole team|half (?:my"
        r"|our) team)(?:'ve|'d| have| had| all| even| personally)*"
        r" (?:spent|spend|drove|driven|flew|flown|travelled|traveled|invested|gave up|given up|sacrificed|skipped"
        r"|cancelled|canceled|got up|poured|burned|burnt|rearranged)\b.{0,50}(?:\bfor you\b|on your (?:behalf"
        r"|account|request|project|"
        r"proposal|quote|deck|case|file|offer|design|plan|team|order|layout)|because of you|for your)",
        r"\b(?:i|we|my team|our team|my people|my colleagues|everyone here|the whole team|half (?:my"
        r"|our) team)(?:'ve|'d| have| had| all| even| personally)*"
        r" (?:spent|worked|put in|put everything|stayed|drove|driven|flew|flown|travelled|traveled|invested"
        r"|gave up|given up|sacrificed|skipped|missed|cancelled|canceled|got up|sat|poured|burned|burnt|dropped"
        r"|came|came out|come)\b.{0,60}(?:for nothing|until (?:two|three|four|\d|late|midnight|the (?:small"
        r"|early))|all night|all weekend|the (?:whole )?weekend|on a (?:saturday|sunday|holiday|weekend)"
        r"|free of charge|at our (?:own )?(?:cost|expense)|unpaid|(?:my|our) (?:evenings?"
        r"|weekends?|nights?|holidays?|vacation)|everything (?:else )?(?:aside|to help))",
        r"\b(?:i|we|i've|we've|i'd|we'd)(?: \w+){0,2} (?:stuck (?:my|our) neck|gone? out on a limb"
        r"|went out on a limb|bent over backwards?|bending over backwards?|moved? heaven|moved mountains"
        r"|pulled (?:\w+ ){0,3}strings"
        r"|called in (?:\w+ ){0,2}favou?rs?|called in every|fought (?:\w+ ){0,4}(?:for|to get|with)|went to bat"
        r"|gone to bat|went out of (?:my|our) way|gone out of (?:my|our) way|go out of (?:my|our) way"
        r"|went the extra|gone the extra"
        r"|put (?:my|our) (?:name|neck|reputation|credibility) on|vouched for you|stood up for you|defended you)",
        r"\b(?:had to|have to) (?:fight|beg|plead|argue) .{0,30}(?:for (?:you|this|it)|to get)\b",
        r"\bafter (?:all|everything) (?:of )?(?:that )?(?:i|we|the|this|that|these|those|my|our)(?:'ve| have"
        r"| has)? ?(?:\w+ ){0,3}(?:work|effort|efforts|time|hours|help|done|did|put|invested|gave|given|trips"
        r"|visits|meetings|went|"
        r"been through|weeks|months|free|support|preparation)",
        r"\b(?:given|considering|in view of|with) (?:how much|all the|the amount of|everything) (?:time |work "
        r"|effort |hours |energy )?(?:that )?(?:i|we|i've|we've|my|our)\b.{0,30}(?:put|spent|did|done|invested"
        r"|gave|given|work)",
        r"\b(?:so much|a lot of|hours of|days of|weeks of|countless hours|considerable|tremendous|all (?:my|our"
        r"|this|that)) (?:time|effort|work|energy|money|unpaid work)? ?.{0,20}(?:into|on|for) (?:this|you"
        r"|your)\b.{0,40}"
        r"(?:nothing|and (?:now|then|yet|you)|but|silence|least|for what)",
        r"\b(?:for|got|get|and got|and get|in return,? (?:i|we) got) (?:absolutely |literally "
        r"|next to )?nothing (?:in return|back|to show|but)",
        r"\b<ihave> (?:always|never once|only ever) (?:tried|wanted|been|looked after|treated|helped|supported"
        r"|gone|delivered|kept|charged|done|did|asked|honest|fair|patient|loyal|good|there)\b.{0,50}"
        r"\b(?:you|your|help|fair|patient|honest|best|respect)\b",
        r"\b<i>(?:'ve| have|'d)? (?:always )?(?:kept|held up|upheld|stuck to|delivered on|did|done"
        r"|honou?red) (?:my|our) (?:side|part|end|word|half|bit|share|promises?|commitments?)\b",
        r"\b<i>(?:'ve| have)? been (?:very |more than |quite |extremely |nothing but |so |incredibly "
        r"|always )+(?:patient|understanding|flexible|generous|fair|accommodating|loyal|kind|good to)\b",
        r"\b(?:wast(?:e|ed|ing) (?:of )?(?:my|our|everyone's)|(?:my|our) (?:wasted )?(?:time|patience|goodwill"
        r"|good will) (?:is|has|was|isn't|too|also))\b.{0,30}",
        r"\b(?:test|try|trying|testing|abuse|abusing|lose|losing|lost) (?:my|our) patience\b",
        # courtesy owed
        r"\bthe (?:very )?least (?:you (?:can|could|might|should) (?:do|have)|(?:one|i|we) (?:can|could|might"
        r"|would|may)? ?(?:expect|deserve|ask))",
        r"\b(?:should|would|must|ought to|might) (?:\w+ )?(?:be|have been|at least be) worth (?:at least )?(?:an?"
        r"|some|your|two|one)\b",
        r"\b(?:deserve|deserves|deserved|earned|entitled to) (?:at least |better|more than|an? (?:answer|reply"
        r"|response|explanation|word|straight|clear|decent|proper|honest|call)|some (?:respect|courtesy|answer|"
        r"consideration|loyalty)|the (?:courtesy|decency|respect)|to (?:know|hear|be told|get an)|your)",
        r"\b(?:common|basic|simple|ordinary|professional|human|business|minimum of|bit of|little) (?:courtesy"
        r"|decency|politeness|respect|manners|gratitude)\b",
        r"\b(?:have|had|show|shown|showed|extend|enough) (?:me |us )?(?:the |some |a little )?(?:courtesy|decency"
        r"|good manners|gratitude|loyalty|respect) (?:to|of|for|and|in)\b",
        r"\byou owe (?:it to )?(?:me|us|yourself)\b",
        r"\bowe(?:s|d)? (?:me|us) (?:an?|at least|that|some|this)(?: \w+)? (?:answer|reply|response|explanation"
        r"|call|decision|courtesy|favou?r|word|apology|one)",
        # betrayed expectation
        r"\b<ihave> (?:honestly |really |truly |always |sincerely |genuinely |rather |somehow )*(?:thought|hoped"
        r"|believed|expected|assumed|imagined|trusted|counted on|hoping|felt|was hoping|were hoping)"
        r" (?:that )?(?:you|we|our|this|it|there)(?:'d|'re| had| was| were| would| could)?\b.{0,45}(?:relationship"
        r"|an understanding|friends?\b|friendship|partners?\b|partnership|trust|meant|counted|mattered|matter"
        r"|good ones|different"
        r"|(?:your|my|a) word|shook hands|more than (?:that|this)|at least|valued?|serious|respect|loyal)",
        r"\b<ihave> (?:\w+ )?(?:expected|hoped for|thought|deserve|deserved|expect) (?:\w+ )?(?:better|more"
        r"|at least|something) (?:from|of) (?:you|someone|a (?:company|partner|friend|customer))",
        r"\byou (?:\w+ )?(?:promised|gave (?:me|us) your word|assured (?:me|us)|swore|shook (?:my|our|on)"
        r"|said you(?:'d| would)|told (?:me|us) (?:that )?you(?:'d| would)|agreed)\b.{0,70}(?:but|and (?:then|now"
        r"|yet|still|here|nothing|"
        r"i'm|we're|you)|yet|never|nothing|still (?:no|nothing|wait|have)|only to|ago)\b",
        r"\b(?:how (?:could|can) you|why (?:would|are|did) you (?:do this|doing|ignor|avoid|treat|leave|punish)\w*"
        r"|what (?:have|did) (?:i|we) (?:ever )?(?:do|done) to (?:deserve|you)|don't (?:do this to|leave"
        r"|let) (?:me|us)"
        r"(?: down| hanging)?|please don't let (?:me|us) down|is (?:this|that) how you|was (?:it|that|everything"
        r"|all (?:of )?(?:it|that)) for nothing)\b",
        r"\bi (?:went home and |had )?(?:told|promised|assured) (?:my|our|the) (?:people|team|staff|engineers|wife"
        r"|family|crew|colleagues|children|kids) .{0,60}(?:deal|on board|sign|buy|yes|agreed|with us|done|home)",
        r"\bi(?:'ve| have)? (?:cried|lost sleep|been losing sleep|not slept|couldn't sleep|lie awake)\b",
        r"\b(?:our|my) (?:relationship|friendship|partnership|help|trust|history|years) (?:\w+ )?(?:means?|meant"
        r"|counts?|counted|is|was) (?:\w+ )?(?:more|nothing|worth|something|so little)\b",
    ),
    level=ERROR,
    relief=(
        r"\b(?:with|in|by|at|of) (?:myself|ourselves|our own|my own|our (?:work|service|mistake|delay|carrier))\b",
        r"\b(?:don't|do not|never) (?:owe|blame)\b",
        r"\bowe (?:me|us) (?:nothing|no )",
        r"\bnot your (?:problem|fault|job)\b",
        r"\b(?:let|have let|i let) you down\b",
    ),
    quiet_under=frozenset(),
    fires_on=(
        "I am honestly quite disappointed.",
        "After all the hours we put into this layout, I expected a reply.",
        "I bent over backwards to get you that slot.",
        "We worked the whole weekend on your drawings.",
        "You promised an answer by Easter and I am still waiting; you said you would call, and nothing.",
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
    ),
)
