"""P06: expiring prices, scarcity, fear of missing out."""

from __future__ import annotations

from unghost.pressure.rule import ERROR, Rule

_PERK = (
    r"(?:offer|offers|price|prices|pricing|discount|discounts|deal|deals|rate|rates|quote|quotation|promotion"
    r"|promo|saving|savings|code|coupon|bonus|waiver|fee|special|percent off|% off|%|voucher|incentive|conditions"
    r"|terms|bundle|rebate|upgrade|"
    r"slot|place|spot|package|perk|grant|subsidy|gift|credit|guarantee|opportunity|window|proposal|cart"
    r"|reservation|launch price|early ?bird)"
)
_GO = (
    r"(?:(?:expires?|expired|expiring|expiry)\b|ends\b|(?:will|'ll|must|to) end\b|(?:is|are) ending|ending (?:soon"
    r"|today|tonight|on)\b|runs? out|lapses?|disappears?|vanish(?:es)?|(?:is|are|be|will be|'ll be|it's) (?:gone"
    r"|off the table|history|withdrawn|pulled|void|over)|goes? (?:up|away|back)|go(?:ing)? up|self-?destructs?|"
    r"won't (?:last|be (?:around|available|here|repeated))|will not (?:last|be (?:around|available|here|repeated))"
    r"|no longer (?:be )?(?:available|valid|hold|apply)|dies|melts|evaporates?|turns into|closes|closing"
    r"|is only (?:good|valid|available|open) (?:until|through|till|for|today)|"
    r"only (?:until|through|till|for|stands until|holds until|lasts)|(?:good|valid|stands|holds|available|there"
    r"|lasts?|open) only (?:until|through|till)|last day)"
)
_END = (
    r"(?:<day>|sunday night|tonight|(?:\d+|<n>|another|the next|a) (?:more )?(?:hours?|days?|minutes?|weeks?|hrs?)"
    r"|the end|end of|month[- ]end|quarter[- ]end|year[- ]end|then)"
)

RULE = Rule(
    name="false-urgency",
    code="P06",
    why="A clock or a shortage of our own making pushes a decision before its time.",
    instead="Name a date only if somebody else set it, say who, and say what stays possible afterwards.",
    source="R6: pressure, not price, shuts people up.",
    phrases=(
        r"\byour (?:neighbou?rs|peers|rivals|industry|sector)\b.{0,25}\b(?:already|signed|switched|ahead|moved"
        r"|have joined|have ordered)\b",
        r"\b(?:of your|other) (?:neighbou?rs|peers|competitors|rivals|colleagues) (?:have|has|are|are already"
        r"|have already) (?:already )?(?:signed|joined|switched|ordered|bought|moved|using)\b",
        r"\bdon't be (?:the )?(?:last|left|late|too late)\b",
        r"\b(?:stocks?|supply|supplies|inventory|availability|places|seats|slots) (?:is|are) (?:\w+ )?(?:melting"
        r"|dwindling|shrinking|vanishing|evaporating|drying up|running down)",
        r"^(?:our |the |all )?(?:prices?|rates?|fees?) (?:rise|rises|go up|goes up|increase|increases|climb) (?:on"
        r"|after|from|next|in|by)\b.{0,60}(?:so|better|hurry|quick|order|now|before)",
        rf"\b{_PERK}\b.{{0,40}}\b{_GO}",
        rf"%.{{0,30}}\b(?:only (?:until|through|till)|expires?|ends (?:on|in|at|<day>)|until {_END})",
        r"\b(?:lock|lock in|secure|grab|claim|snag|get|take advantage of|beat|keep|save|redeem|snap up"
        r"|pocket)\b.{0,35}\b(?:price|prices|rate|discount|offer|deal|increase|saving|spot|place|slot|seat"
        rf"|\d+ ?%).{{0,30}}\b(?:before|now|today|while|by {_END}|"
        r"until|this week|in time|soon)\b",
        r"\b(?:only|just) (?:<n>|a few|a handful(?: of)?|one|a couple of|a limited number of)(?: more"
        r"| last)? ?(?:\w+ ){0,2}(?:left|remain(?:ing)?|to go|still (?:free|open|available)|spots?|seats?|slots?"
        r"|hours? left|days? left)\b",
        r"\b(?:<n>|one|last few|final few|few) (?:\w+ )?(?:spots?|seats?|places?|slots?|units?|pieces|copies"
        r"|machines|openings?|hours|days|minutes)(?: are| is)?(?: still)? (?:left|remain(?:ing)?|to go)\b",
        r"\b(?:last|final) (?:chance|call|hours|opportunity|few (?:hours|days|spots|seats|places|slots)|remaining)\b",
        r"\b(?:limited[- ](?:time|edition|offer|availability|stock|supply|quantit\w+|spots|seats|places|capacity"
        r"|slots|number of (?:spots|seats|places|slots|customers|clients))|(?:places|seats|slots|spots|spaces"
        r"|stocks?|supplies|capacity|quantities|availability) (?:is|are) (?:very |strictly |really |"
        r"extremely |getting )?(?:limited|scarce|tight|short|few|low|running|going|filling|flying|disappearing"
        r"|almost|nearly))\b",
        r"\bwhile (?:stocks?|supplies|they|it|places|seats|quantities|it's|there's|there are|the (?:price|offer"
        r"|list|iron|deal|discount|stock|line|door) ?(?:is|are|lasts?)|you (?:still )?can) ?(?:still |is still "
        r"|are still |lasts?\b|last\b|can\b|is (?:short|hot|open)|it lasts|is time|have)",
        r"\b(?:going|selling|filling|booking|flying|disappearing|sell|sells|go|fills?|booked|snapped|vanishing"
        r"|book|books)(?: up| out| off(?: the shel\w+)?| away)? (?:\w+ )?(?:fast|quick|quickly|rapidly"
        r"|like hot ?cakes|out soon|out fast|out of stock)\b",
        r"\b(?:almost|nearly|practically|all but|as good as) (?:gone|sold out|full|fully booked|booked (?:out|up)"
        r"|out of stock|taken)\b",
        r"\bin (?:very |such )?(?:high|great|hot|huge|strong) demand\b",
        r"\b(?:others?|another|someone else|somebody else|two others|other (?:clients?|customers?|companies"
        r"|buyers?|bidders?|people|firms|parties|prospects?)|another (?:client|customer|company|buyer|bidder|party"
        r"|firm|prospect)|<n> (?:other )?(?:clients?|customers?|companies|buyers?|bidders?|people|parties|firms))"
        r"(?: has| have| is| are|'s|'re| who| also| already| (?:keen|really|seriously|very|just|been"
        r"|currently)){1,4} ?.{0,12}\b(?:interested|waiting|asking (?:for|about)|looking at|in line|in the queue"
        r"|queu(?:e|ing)|lined up|ahead of you|after (?:it|your|the|this)|want (?:it|your|the)|wants (?:it|your"
        r"|the)|circling|bidding|on the waiting list|eyeing|knocking)",
        r"\b<i>(?:'ll| can| could| will| am able to|'m able to| are able to|'re able to| may)(?: only"
        r"| just)? (?:only )?(?:to )?(?:hold|keep|guarantee|reserve|honou?r|offer|freeze|lock|save"
        rf"|extend)\b.{{0,45}}\b(?:(?:until|till|through|up to|by|for(?: just| only| another| the next)?) {_END}"
        r"|no longer|not forever|"
        r"today only|only (?:today|until|for|this))",
        r"\b<i>(?: can't| cannot|'m not able to| won't be able to| will not be able to|'re not able to"
        r"| am unable to| may not be able to|'ll not be able to)(?: possibly)? (?:to )?(?:hold|guarantee|promise"
        r"|keep|honou?r|reserve|offer|repeat|extend|send it|make this)\b.{0,50}"
        r"(?:forever|any longer|much longer|again|after|price|discount|rate|offer|stock|availability|slot|place"
        r"|beyond|indefinitely|past)",
        r"\bact (?:now|today|immediately)\b",
        r"\b(?:act|hurry|order|decide|buy|book|sign up|move|register|reply|jump|reserve|upgrade|claim) (?:fast"
        r"|quickly|today only|before (?:it's too|it is too|they're|they are|midnight|the price|prices|someone"
        r"|somebody|others|time|your competitors?|it's gone|we run))\b",
        r"\b(?:now is (?:the|your) (?:time|moment|chance)|before it's too late|before it is too late"
        r"|time is (?:running (?:out|short)|ticking|short|of the essence|almost up|nearly up)"
        r"|(?:the )?clock is ticking|(?:you are|you're) running out of time|(?:door|window|gap) (?:is "
        r"|will )?(?:closing|closes?|shuts?|slamm\w+)|tick-?tock|"
        r"once[- ]in[- ]a[- ]lifetime|never be repeated|one[- ]time (?:offer|deal|price|opportunity|chance)"
        r"|don't (?:miss (?:out|your chance|this|it|the (?:chance|boat|opportunity|window|deal|train))"
        r"|wait (?:until|too long|any longer)|delay|sleep|let (?:this|it) (?:slip|pass|go|chance|opportunity))"
        r"|do not (?:miss (?:out|your chance|this)|delay|let this)|you snooze|"
        r"sleep on (?:it|this)|hurry(?: up|,|!)|fear of missing|regret (?:missing|not|waiting|it later)"
        r"|slip through your fingers|kick yourself)",
        r"\b(?:you(?:'ll| will| would|'d| might| may|'re| are)? |not |to |be )(?:be )?(?:miss(?:ing)? out"
        r"|left behind|fall(?:ing)? behind (?:your|the) compet|the only one (?:left|without))",
        r"\byou (?:only |just )?have (?:only |just )?(?:until|till)\b",
        rf"\byou (?:(?:only|just) have|have (?:only|just|exactly)) {_END}\b",
        r"\b(?:today only|for today only|this week only|this month only|\d+ hours only|(?:ends|expires) (?:tonight"
        r"|at midnight)|until (?:tonight|midnight) only)\b",
        r"\b(?:after|from|as of|starting|come) (?:<day>|that|this|then|midnight|\d+ (?:hours"
        r"|days)),? .{0,30}\b(?:full price|list price|regular price|price (?:goes|will|jumps|rises)|costs? more"
        r"|prices (?:go|rise|will)|(?:discount|offer|rate|deal|price|code|bonus|place|slot)s? (?:\w+ )?(?:expires?"
        r"|disappears?|is gone|are gone|goes|ends?|lapses?)|it expires|it(?:'s| is) gone|more expensive)",
        r"\b(?:before|until|ahead of) (?:the |our |we |all )?(?:prices?|rates?|costs?|fees?|premiums?) (?:go|goes"
        r"|rise|rises|increase|increases|climb|climbs|jump|hike|are raised|is raised|change|changes|adjustment)",
        r"\b(?:our|list|your|the) (?:prices?|rates?|fees?) (?:will |are going to |is going to |must |is about to "
        r"|are about to )?(?:go(?:es)? up|rise|rises|increase|increases|jump|double|climb)\b.{0,30}(?:on|after"
        r"|next|from|in|soon|as of|tomorrow|<day>)",
        r"\b(?:every|each) (?:single )?(?:day|week|month|hour|minute) (?:you|that you|of (?:delay|waiting"
        r"|hesitation)|without|that passes|counts|costs|lost|wasted|goes by|that goes)\b",
        r"\byour competit(?:ors?|ion)\b.{0,30}\b(?:already|ahead|signed|is using|are using|won't wait"
        r"|aren't waiting|are not waiting|not sleeping|moving (?:fast|faster|ahead)|overtak|leav|beat)",
        r"\bthe (?:stock|list|queue|waiting list|calendar|order book|schedule|production) (?:is|won't"
        r"|gets?) (?:still short|filling|full|almost|nearly|longer|last|growing|closing|running)\b",
        r"\b(?:offer|price|deal|discount|rate|bonus|place|spot|slot|seat|gift|window) (?:\w+ )?(?:won't|will not"
        r"|can't|cannot) (?:wait|last|stay|come|hold|be there|be repeated|be held|remain)\b",
    ),
    level=ERROR,
    negatable=True,
    relief=(
        r"\bno (?:rush|hurry|end date|deadline|expiry|pressure|time limit)\b|\b(?:take|take all) (?:your"
        r"|the) time\b|\bwithout (?:any )?(?:rush|deadline|end)\b",
        r"\b(?:organi[sz]ers?|tender|licen[cs]e|tax|customs|court|ministry|government|law|legal|regulator"
        r"|authorit(?:y|ies)|council|eu|state|by statute|warranty|clause|certificate|passport|visa|permit|trial"
        r"|lease|framework|insurer)\b",
        r"\byou (?:asked|wanted to know)\b|\bnothing is charged\b|\b(?:does not|doesn't|do not|don't|never"
        r"|no longer) (?:expire|end|run out|lapse)\b|\bnot (?:expire|limited|urgent)\b"
        r"|\bcan (?:always )?(?:be )?(?:extend|renew)",
        r"\b(?:as long as you|until you(?:'ve| have|'re| are)? (?:back|ready|decide|know|need)|whenever)\b",
        r"\b(?:our|the) (?:office|shop|showroom|road|store|meeting|talk|session|shift|exhibition|fair|report|call"
        r"|season) (?:is |will be )?(?:closes?|closed|ends?|open|opens)\b",
    ),
    fires_on=(
        "The discount expires on Friday.",
        "Only three slots left this month.",
        "We are selling out fast.",
        "I can hold this price until noon.",
        "Act now before it's too late.",
        "Somebody else is interested in your unit.",
        "You will miss out on the bonus.",
        "Our rates go up on the 1st.",
    ),
    quiet_on=(
        "The quote is valid until 30 June, no rush.",
        "The tender closes on 4 May, as the council wrote.",
        "Your trial ends on Monday; nothing is charged.",
        "The yoghurt keeps for six days.",
        "The price of the filter does not expire.",
        "The seats in the van fold flat.",
        "Our office closes at five.",
    ),
)
