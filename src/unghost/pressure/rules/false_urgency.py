"""P06: expiring prices, scarcity, fear of missing out."""

from __future__ import annotations

from unghost.pressure.asking import ASKING, SO
from unghost.pressure.rule import ERROR, Rule

# What is said to run out, and how it is said to go.
_PRICE = (
    r"(?:offers?|price|prices|pricing|discounts?|deals?|rates?|quote|quotation|promo\w*|savings?|coupon|code|bonus|waiver|"
    r"tariff|rebate"
    r"|voucher|incentive|conditions|terms|bundle|perks?|fee|waive[rd]|early[- ]bird|introductory \w+|special|markdown|"
    r"freebie|upgrade|credit)"
)
_PLACE = (
    r"(?:spots?|seats?|places?|slots?|units?|pieces|copies|machines|openings?|licen[cs]es?|rooms?|tickets|tables?|plots?|"
    r"stalls?|booths?"
    r"|pallets|bottles|drums|vans|pitches|pitch|passes|dates|appointments|spaces|vacanc\w+|sets|boxes|cases|flats|cabins|desks)"
)
_GO = (
    r"(?:expires?|ends?|ending|lapses?|dies|vanish\w*|disappears?|evaporates?|melts?|drops? out|runs? out|is (?:gone|history"
    r"|over|off)|closes"
    r"|goes? (?:away|up|back)|going (?:away|up)|comes? (?:off|down)|shrinks?|turns? into|won't (?:last|be)|will not (?:last|"
    r"be)|is about to"
    r"|stands? only|(?:is )?only (?:good|valid|holds|until|till|good till)|(?:is )?(?:good|valid) (?:only|for \d+ hours|for "
    r"(?:today|the day))|self-?destructs?)"
)
_SO = rf"(?:{SO} {ASKING})?"  # what a clock is commonly followed by: so I need your answer today
_EBBS = (
    r"(?:expires?|ends?|lapses?|runs? out|closes?|disappears?|goes? away|(?:is|are) (?:only )?(?:valid|good|available|open)"
    r" (?:only )?(?:until|till|through))(?: on| at| by| from| until)?"
)
_SOON = (
    r"(?:<day>|tonight|midnight|sunday night|(?:another |the next )?(?:<n>|an|one) (?:more )?(?:hours?|days?|minutes?)|then|"
    r"the weekend|the end|end of|month[- ]end|quarter[- ]end)"
)
_RIVAL = (
    r"(?:(?:an)?other (?:clients?|customers?|compan\w+|buyers?|bidders?|people|firms?|part(?:y|ies)|prospects?|schools?|"
    r"couples?|famil\w+|tenants?"
    r"|applicants?|clinics?|offers?|candidates?|restaurants?|farms?|agenc\w+)|someone else|somebody else|others|<n> "
    r"(?:others|other \w+|enquiries|offers|bids))"
)

RULE = Rule(
    name="false-urgency",
    code="P06",
    why="A clock or a shortage of our own making pushes a decision before its time.",
    instead="Name a date only if somebody else set it, say who, and say what stays possible afterwards.",
    source="R6: pressure, not price, shuts people up.",
    phrases=(
        # How few are left.
        r"\b(?:only|just|barely|precisely|exactly|down to|last|final|but) (?:the )?(?:last |final )?(?:<n>|one|a handful of"
        rf"|a single|a few)(?: more| last)? (?:[\w-]+ ){{0,2}}{_PLACE}\b"
        r"(?: \w+){0,2} ?(?:left|remain\w*|to go|available|open|free|before)",
        r"\b(?:only|just|precisely|literally|exactly|barely) (?:got )?(?:<n>|one|a handful|a few|a couple)(?: \w+){0,3} "
        r"(?:left|remain(?:s|ing)?|still (?:free|open|available)|to go)\b",
        rf"\b(?:<n>|one|single|few|no more than \w+) (?:[\w-]+ )?{_PLACE} (?:(?:is|are) )?(?:still )?(?:left|remain(?:s|"
        r"ing)?|to go|is spoken for)\b",
        r"\b(?:only|just) (?:take|taking|accept|room for|have room|work with|open to) (?:on )?(?:<n>|one|a handful of|a "
        r"limited)\b",
        rf"\blimited[- ](?:time|availability|stock|supply|quantit\w+|capacity|run|{_PLACE})\b|\b(?:extremely|strictly|"
        r"severely) limited\b",
        rf"\b(?:{_PLACE}|stocks?|diary|calendar|order book|schedule|list|capacity|supplies|supply|waiting list|availability)"
        r" (?:is|are|will be|get|gets|keeps?) (?:now |already |almost |nearly |very |quickly |really |getting )*"
        r"(?:tight|scarce|short|dwindl\w+|melting|shrink\w*|filling|full|bursting|running (?:out|low|down)|disappearing|"
        r"thinning|going|filled|taken|snapped|limited)\b",
        r"\b(?:going|selling|filling|booking|flying|disappearing|sells?|goes?|fills?|snapped|vanishing|moving|moves?)(?: up|"
        r" out| away)? (?:so |very |really |pretty )?(?:fast|quickly|rapidly)\b",
        r"\b(?:hot ?cakes|off the shel\w+|flying off|first[- ]come|first come|whoever is (?:quickest|first|fastest)|early "
        r"birds? (?:gets?|catch\w*)|sold out (?:soon|fast|last time|before))\b",
        r"\bwhile (?:stocks?|supplies|they|quantities|places|seats|it|offer) (?:still )?lasts?\b|\bwhile you (?:still "
        r")?can\b|\bwhen (?:it's|it is|they're|they are) gone,? (?:it's|it is|they're|they are)\b|\bonce (?:it's|they're|"
        r"this \w+ is) gone\b",
        r"\b(?:almost|nearly|practically|all but|as good as) (?:gone|sold out|full|fully booked|booked (?:out|up)|out of "
        r"stock|taken)\b|(?:\bbe|\bis|\bare|\ball|,) gone (?:by|before|in) (?:<day>|tonight|you know|the weekend|hours|"
        r"minutes)\b",
        r"\bdemand (?:has|is) (?:gone |been )?(?:\w+ )?(?:through|huge|high|strong|off|enormous|outstripping|soaring|crazy|"
        r"exploding)\b|\bin (?:very |such )?(?:high|great|hot|huge|strong) demand\b",
        # Others who want it too.
        rf"\b{_RIVAL}(?: \w+){{0,3}} (?:interested|waiting|asked (?:for (?:it|them|the|this|your)|about)|asking (?:for|"
        r"about)|looking at|(?:lined|queued) up|after (?:it|your|the|this)|wants?|circling|bidding|eyeing|knocking|ready to"
        r"|keen)\b",
        r"\b(?:your|of your|the other) (?:\w+ )?(?:neighbou?rs|peers|rivals|competit\w+|competition)(?: \w+){0,4} (?:already"
        r"|signed|switched|ahead|moved|joined|ordered|won't wait|using|isn't sleeping|aren't waiting|on board)\b",
        r"\b(?:everyone|everybody|every \w+) else (?:in|on|at) your \w+ (?:has|have|is|are|already)\b|\b(?:left|fall|falling"
        r"|be|get|getting|being) (?:left )?behind\b(?: [.,!]|[.,!?]|$| your| the (?:comp|curve))|\bthe only one (?:left |"
        r"still )?without\b",
        # The price that goes.
        rf"\b(?:\b{_PRICE}\b|%).{{0,40}}\b{_GO}(?: \w+){{0,3}} ?(?:{_SOON}|soon|today|for good|irrevocably|for ever|forever|"
        r"long|at|in \d)",
        rf"\b(?:{_PRICE}|cart|reservation|basket) (?:\w+ )?(?:is (?:about to|set to)|expires?|dies|vanish\w*|disappears?|"
        r"evaporates?|self-?destructs?|is history|won't (?:last|wait|come back|be repeated)|can't last)\b",
        r"\b(?:prices?|rates?|fees?|costs?|premiums?|tariffs?|we) (?:will |are going to |is going to |are set to |are about "
        r"to |have )?(?:to )?(?:go up|goes up|going up|rise|rises|jump|jumped|jumps|climb|climbs|climbing|double) (?:up "
        r")?(?:again )?(?:on|after|from|next|in|by|as of|soon|tomorrow|<day>)\b",
        r"\b(?:before|ahead of|beat) (?:the |our |we |all |your )?(?:next )?(?:price|prices|rates?|costs?|fees?|premiums?|"
        r"vendor)(?:'s)? ?(?:\w+ )?(?:rises?|go|goes|increases?|climbs?|jumps?|hikes?|raise|up|change)\b",
        r"\b(?:lock|locks|locking|lock in|secure|grab|claim|snag|snap up|pocket|bag|reserve) (?:in )?(?:your|the|this|it|"
        rf"that|our)(?: [\w%-]+){{0,4}} (?:before|now|today|while|by {_SOON}|in time|this week|tonight)\b",
        r"\b(?:next|from next|after this|come) (?:week|month|monday|quarter|year)(?:,| and)? ?(?:it's|it is|it will be|back "
        r"to|the price|full|it costs|we're back|i'm back)\b",
        r"\b(?:back|return|revert)(?:s|ing)? to (?:the )?(?:tariff|(?:full|list|normal|regular|standard|retail|old) (?:price"
        r"|rate|tariff|fee))s?\b",
        r"\b(?:more expensive|costlier|dearer|pricier) (?:by the|every|each|from|after|with every)\b|\b(?:every|each) "
        r"(?:single )?(?:day|week|month|hour|minute) (?:you|that you|of (?:delay|waiting|hesitation)|without|that passes|"
        r"counts|costs|lost|goes by)\b",
        r"\b<i>(?:'ll| can| could| will| am able to|'m able to| may)(?: only| just| still)? (?:hold|keep|guarantee|reserve|"
        r"honou?r|freeze|ring-?fence|save|block) (?:it|this|that|the|your|you|these|them|a|one|our)\b.{0,40}\b(?:until|"
        rf"till|through|up to|for(?: just| only| another)?) {_SOON}",
        r"\b<i> (?:can't|cannot|am unable to|won't be able to|may not be able to) (?:\w+ )?(?:hold|guarantee|promise|keep|"
        r"honou?r|reserve|repeat|extend)\b(?: \w+){1,5} (?:forever|longer|again|after|beyond|indefinitely|past|another|price"
        r"|rate|discount|slot|there)\b",
        # Calls to hurry.
        r"\b(?:last|final) (?:<n> (?:\w+ )?(?:spots|seats|places|tickets|slots)|remaining (?:spots|seats|places|tickets|"
        r"slots)|chance|call|hours|opportunity|few (?:hours|days|spots|seats|places|slots|units|left)|minutes|notice)\b(?: "
        r"to| for|[:!.,]|$)",
        r"\b(?:act|move|decide|jump|be|book|order|hurry|reply|sign up|reserve|get in) (?:\w+ )?(?:now|fast|quick|quickly|"
        r"soon|early|swiftly)(?: or|,? (?:before|if|while|because|since|as)|[!]|$)",
        r"\bhurry\b(?: up|,|!|$| before)|\b(?:now or never|tick[- ,]*to[ck]+|countdown[:!]|clock is ticking|time is running "
        r"(?:out|short)|(?:you're|you are) running out of time|time is (?:of the essence|almost up)|time's (?:almost )?up)\b",
        r"\b(?:don't|do not|wouldn't|would not|not to) (?:\w+ )?(?:miss (?:out|your chance|this|it|the)|wait (?:until|too|"
        r"any|much)|delay\b|wait[,.!]|dawdle|dither|sleep on|hang about|leave it (?:too|until)|let (?:this|it|that) (?:\w+ "
        r")?(?:slip|pass|go|get away)|hesitate (?:too|any))\b",
        r"\b(?:before it's|before it is) (?:too late|gone|all gone)|\bonce[- ]in[- ]a[- ](?:lifetime|decade|year)\b|\bnever "
        r"be repeated\b|\b(?:window|doors?) (?:is |are |will )?(?:closing|closes|shuts)\b(?: for| soon| fast|[.!]|$)",
        r"\b(?:kick yourself|snap it up|you snooze|regret (?:missing|not|waiting|it later)|slip through your fingers|fomo|"
        r"miss the (?:boat|train|bus|window)|missing out|miss out|flash (?:sale|rate|deal|offer)|closing soon|last orders "
        r"for)\b",
        r"\b(?:today|tonight|tomorrow|<day>|this)(?: \w+)? (?:is|'s) (?:\w+ )?(?:the|your) (?:very )?(?:last|final|night|"
        r"moment|time)(?: (?:day|chance))? (?:to|for the|at|of the offer)\b|\btoday's the (?:final|last) day\b|\bthere "
        r"(?:won't|will not|will never) be (?:a better|another|others|any more)\b",
        r"\b(?:you )?(?:only |just )have (?:only |just )?(?:until|till|<n> (?:hours|days|minutes))\b|\b(?:(?:good|price|"
        r"offer|valid|discount|deal|off) today|tonight|\d+ hours|this weekend) only(?:[:!,.]|$)|\b(?:for today|this week|"
        r"tonight) only\b|\b(?:ends|expires|closes) (?:tonight|today|at midnight)\b|\b(?:expires|expiring|ending) (?:soon|"
        r"tomorrow|today|tonight)\b(?:[.!,:]|$| so| and your)|\bonly (?:until|till) (?:tonight|midnight|<day>)\b",
        r"\bwaiting (?:is|costs|will cost|gets|only makes)\b|\b(?:won't|will not|doesn't|can't) (?:wait|last) (?:for "
        r"(?:anybody|anyone|you|ever)|forever|long|much)\b|\bsomeone else (?:will|may|might|could) (?:snap|grab|take|get|"
        r"snatch)\b",
        r"\b(?:one[- ]off|one[- ]time) (?:offer|deal|price|opportunity|chance|discount)\b|\b(?:about|set|due|going) to "
        r"(?:expire|run out|sell out|be discontinued|disappear)\b|\b(?:offer|price|deal) of the (?:day|week)\b",
        r"\bmove (?:fast|quickly|quick)\b|\bact (?:now|today|fast|immediately)(?: or| and|,| before| while|[.]|$)|"
        r"\b(?:better|best) (?:be quick|hurry|book early|act|sooner|get in|not wait)\b|\bquick (?:if i were|before)\b|"
        r"\bsooner (?:rather|the better)\b.{0,40}(?:price|rate|slot|stock)",
        # More clocks, more shortage.
        r"\b(?:spoken for|running low|won't be restocked|the last of our|few and far between|only one of its kind"
        r"|not many left|hardly any left|down to our last|never (?:come|been) (?:round|cheaper)|while it's hot)\b",
        r"\b(?:before (?:it|they|(?:the|this|your) (?:offer|price|deal|discount|window|rate|quote)) (?:expires?|ends|goes|"
        r"disappears?|closes|runs out|lapses)|on the table (?:only )?(?:until|till|for)|before (?:someone|somebody|anyone|"
        r"another) (?:else )?(?:does|snaps|takes|grabs|beats|gets|buys|books)|before they(?:'re| are) (?:gone|taken|all)|"
        r"first dibs|beat (?:the (?:rush|queue|deadline)|your (?:rivals|competitors)|others))\b",
        r"\b(?:no time (?:to (?:lose|waste)|like the present)|now(?:'s| is) (?:the|your) (?:time|moment|chance)|"
        r"time[- ]sensitive|the sooner you|get in (?:early|while|before)|don't be (?:the )?(?:last|left|late)|be the last "
        r"(?:to|one)|strike now)\b",
        r"\b(?:no guarantee|can't promise|cannot promise|may not|might not|won't|will not) (?:\w+ ){0,4}(?:still be (?:there"
        r"|available|around|free|open)|be (?:there|available|around) (?:next|tomorrow|for long|much|when|after|by)|come "
        r"(?:round|around|along|back) again)\b",
        r"\b(?:we(?:'re| are)|i(?:'m| am)|they(?:'re| are)) (?:\w+ )?(?:booked (?:solid|out|up)|filling up|selling out|"
        r"running out of (?:space|stock|room|slots|time slots)|nearly full|about to close|closing (?:the|our) round)\b",
        r"\b(?:get|gets|getting|becom\w+|is|be|turn\w*|only get) (?:a lot |much |only |far )?(?:more expensive|pricier|"
        r"dearer|costlier|scarcer)\b|\bpay(?:ing)? (?:\w+ )?(?:more|extra|double|a third more|the difference) (?:later|next|"
        r"in|after|if you wait|from)\b",
        # A bargain for the quick.
        r"\b(?:order|book|sign|sign up|reply|register|buy|decide|commit|confirm|join|renew|upgrade)(?: \w+){0,3} (?:by|"
        rf"before|until) {_SOON}(?: \w+)? (?:and|to|for|we|you|i|at|in order)(?:'ll)? (?:get|gets|save|receive|keep|lock\w*|"
        r"secure|benefit|the (?:old|current|lower)|throw|take|qualify)",
        r"\b(?:\d+ ?(?:%|percent|per cent)(?: off| discount)?|discount|free \w+|waived?|special price|better price|bonus|"
        r"sweeten\w*)\b.{0,30}\bif (?:you|we) (?:sign|order|decide|book|commit|agree|close|confirm|act|move|reply|buy|"
        r"start|can)(?: \w+){0,3} (?:by|before|today|this|tonight|now|until|within|in the next)\b",
        r"\bfor the first (?:<n>|hundred|dozen) (?:customers|people|clients|sign-?ups|who|orders|bookings|callers|companies|"
        r"firms)\b|\bthe first (?:<n>|dozen) (?:to|who|customers|sign)\b|\b(?:extended?|extend it) (?:\w+ ){0,4}(?:one last "
        r"time|last time|for the last|by popular)\b",
        r"\bprice (?:increases?|rises?|hikes?|adjustments?) (?:is |are )?(?:on|in|from|coming|takes?|kicks?|next|of \d|this|"
        r"hits?|around|looming|due|before|ahead)\b|\b(?:quote|price|offer|rate|discount) (?:is |stands |holds |only "
        r")*(?:valid|guaranteed|good|available|locked) (?:only )?(?:today|tonight|until (?:tonight|tomorrow|midnight|noon)|"
        r"till|for (?:today|one more|another|the next|\d+ (?:hours|days)))",
    ),
    level=ERROR,
    negatable=True,
    relief=(
        r"\bno (?:rush|hurry|end date|deadline|expiry|pressure|time limit)\b|\b(?:take|take all) (?:your|the) time\b|"
        r"\bwithout (?:any )?(?:rush|deadline|end)\b",
        r"\b(?:organi[sz]ers?|tender|tax|customs|court|ministry|government|law|legal|regulat\w+|authorit(?:y|ies)|council|"
        r"by statute|warranty|clause|association|canteen|traffic|students|fair|their date"
        r"|certificate|passport|visa|permit|trial|lease|framework|insurer|their (?:own )?(?:site|sheet|website|terms))\b",
        r"\byou (?:asked|wanted to know|cancelled|set)\b|\bnothing is charged\b|\b(?:does not|doesn't|do not|don't|never|no "
        r"longer) (?:expire|end|run out|lapse)\b"
        r"|\bnot (?:expire|limited|urgent)\b|\b(?:gladly|happily|always|can|glad to|happy to) (?:be )?(?:extend|renew)\w*",
        r"\b(?:as long as you|until you(?:'ve| have|'re| are)? (?:back|ready|decide|know|need)|whenever|by mistake|sorry|"
        r"how many|not affect\w*|unchanged|stays? as)\b",
        r"\b(?:our|the|my) (?:office|shop|showroom|road|store|meeting|talk|session|shift|exhibition|fair|report|call|season|"
        r"bar|pool|bridge) (?:is |will be )?(?:closes?|closed|ends?|open|opens|shuts?)\b",
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
    calmer=(
        (
            r"(?:^|[,;:!-] |\b(?:and|so) )(?:please )?(?:act (?:now|fast|today|quickly|soon)|hurry(?: up)?|don't"
            " (?:wait|delay|miss (?:out|it|this|your chance)|sleep on (?:it|this)|let (?:this|it) (?:slip|pass))|be"
            r" quick|time is running out|the clock is ticking|tick-?tock)\b[^,;.!?]{0,40}[!.]*",
            "",
        ),
        (
            ",? (?:- )?(?:and |so )?before (?:it's|it is|they're|they are|someone|somebody|others|another|time|your"
            r" competit\w+) [^.;!?,]{0,40}",
            "",
        ),
        (
            ",? (?:- )?while (?:stocks?|supplies|they|it|places|seats|you (?:still )?can|there's still|it's still"
            r"|the list)\b[^.;!?,]{0,30}",
            "",
        ),
        (
            "^(?:final call|last call|last chance|final (?:hours|notice|reminder)|hurry|limited[- ]time(?: offer)?"
            r"|today only|act now)\b(?:[:!,] | - |[.!] | (?=your |the |our ))",
            "",
        ),
        (
            "^(?:[^a-z]*(?:final call|last call|last chance|final hours|hurry)(?:[:!,]| -)* )?(?:(?:quick heads-up"
            "|heads-up|fyi|just so you know|please note|kindly note(?: sir)?|remember|note)(?: that)?[,:]?"
            r" )?(?P<what>(?:the|this|that|your|our|my)\b[^,;:]{2,60}?) (?:expires|self-destructs|ends|lapses"
            "|evaporates|vanishes|melts|dies|runs out|closes|disappears|goes away|is gone|is (?:only )?(?:valid|good"
            "|available|open) (?:only )?(?:until|till|through)|(?:only )?lasts (?:only )?until|stands only until)"
            r" (?:on |at |by |from |until )?(?P<when>(?:the )?<day>(?: (?:night|evening|morning|noon|at \d[\w:.]*"
            rf"|\d[\w:.]*))?){_SO}[.!]*$",
            "{What} runs until {when}; whatever you decide is fine.",
        ),
        (
            "^you (?:only |just )?have (?:only |just )?(?P<when>(?:until|till) (?:the )?<day>)(?:;|,| -) ?(?:and"
            r" )?after (?:that|which),? (?P<what>(?:the|this|your|our) [\w %-]{3,30}?) (?:disappears|expires|ends|is"
            " gone|goes away|lapses)[.!]*$",
            "{What} runs {when}; whatever you decide is fine.",
        ),
        (
            "^(?P<what>there(?:'s| is| are) [^,;]{3,60}), (?:but )?only (?P<when>(?:until|till|through|for)"
            " [^,;.!]{2,30}?)[.!]*$",
            "{What} {when}; whatever you decide is fine.",
        ),
        (
            r"\b(?P<so>so |and |therefore )?<i> can only (?:hold|keep|guarantee|honou?r) (?P<what>(?:our|the|this"
            r"|your) [\w -]{3,30}?) (?P<when>(?:until|till) (?:the )?<day>(?: (?:evening|morning|night"
            "|noon))?)(?=[,.;]|$)",
            "{so}{what} stands {when}",
        ),
        (
            r"^(?P<what>(?:the|these|those|your|our|my|all)\b[^,;:]{2,60}?) (?:expire|end|lapse|run out|close"
            "|disappear|go away|are (?:only )?(?:valid|good|available|open) (?:only )?(?:until|till|through)|(?:only"
            " )?last (?:only )?until) (?:on |at |by |from |until )?(?P<when>(?:the )?<day>(?: (?:night|evening"
            rf"|morning|noon|at \d[\w:.]*|\d[\w:.]*))?){_SO}[.!]*$",
            "{What} run until {when}; whatever you decide is fine.",
        ),
        (
            "^(?:[^a-z]*(?:final call|last call|last chance|final hours|hurry)(?:[:!,]| -)* )?(?:(?:quick heads-up"
            "|heads-up|fyi|just so you know|please note|kindly note(?: sir)?|remember|note)(?: that)?[,:]?"
            r" )?(?P<what>(?:the|this|that|your|our|my)\b[^,;:]{2,60}?) (?:expires|ends|lapses|evaporates|vanishes"
            r"|melts|dies|runs out|closes|disappears) in (?:just |only )?(?P<when>(?:\d+|<n>|a few) (?:more"
            rf" )?(?:hours?|days?|weeks?)){_SO}[.!]*$",
            "{What} runs for another {when}; whatever you decide is fine.",
        ),
        (
            "^(?:so |unfortunately |sadly )?<i>(?:'ll| can| could| will| am able to| are able to| may|'m able to)(?:"
            " only| just)? (?:only )?(?:hold|keep|guarantee|honou?r|freeze|reserve|offer)(?: you)?(?: only)?"
            " (?P<what>(?:this|the|your|that|our|these) [^,;]{2,40}?)(?: for you)?(?: only| just)? (?P<when>(?:until"
            "|till|for|through) (?:only |just |another |the next )?[^,;.]{2,30}?)(?:,? (?:no longer|only|not (?:a"
            rf"|one) \w+ (?:longer|more)))?{_SO}[.!]*$",
            "{What_is} held {when}; whatever you decide is fine.",
        ),
        (
            "^(?:there are |we have |we've |i have |i've |we're down to |there's )?(?:only |just )?(?P<n>(?:two"
            r"|three|four|five|six|seven|eight|nine|ten|\d+|a few|a handful of)) (?:more |last )?(?P<what>[\w"
            " -]{2,30}?)(?: are)? (?:left|remaining|to go|still (?:free|open|available)|remain)(?P<rest>(?: (?:this"
            rf"|for|in|on|at|before|until) [^,;.!]{{2,40}}?)?){_SO}[.!]*$",
            "{N} {what} are free{rest}; whatever you decide is fine.",
        ),
        (
            "^(?:our |the |all |list )?(?P<what>prices|rates|fees|costs|list prices) (?:will |are going to |are"
            " about to )?(?:go up|rise|increase|climb)(?: again)? (?:on|from|after|as of) (?P<when>(?:the"
            rf" )?<day>){_SO}[.!]*$",
            "From {when} our {what} are higher; whatever you decide is fine.",
        ),
        (
            "^(?P<what>(?:our|the|this|your) (?:[\\w-]+ ){0,2}?(?:price|rate|fee|cost|tariff)) (?:will |is going to |is about to"
            " )?(?:goes up|go up|rises?|increases?|climbs?)(?: again)? (?:on|from|after|as of) (?P<when>(?:the )?<day>)"
            rf"{_SO}[.!]*$",
            "From {when} {what} is higher; whatever you decide is fine.",
        ),
        (
            rf"^{ASKING},? (?:as|because|since|for) (?P<what>(?:the|this|that|your|our|my)\b[^,;:]{{2,60}}?) {_EBBS}"
            r" (?P<when>(?:the )?<day>)[.!]*$",
            "{What} stands until {when}; whatever you decide is fine.",
        ),
        (r"^.{0,20}\b(?:almost|nearly) (?:gone|sold out|full|fully booked)\b.{0,20}$", ""),
    ),
)
