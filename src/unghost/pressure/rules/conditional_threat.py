"""P05: a consequence of silence or refusal, dated or not."""

from __future__ import annotations

from unghost.pressure.rule import ERROR, Rule

_ACT = (
    r"(?:hear|receive|get|see|have|reply|respond|answer|react|sign|decide|confirm|commit|order|act|move|book|renew"
    r"|pay|approve|accept|agree|settle|go ahead|proceed|come back|get back|write back|call|let (?:me|us) know|"
    r"return|choose|pick|say|give|send|place|close|finali[sz]e|complete|upgrade|show up|tell|make|want|take|engage"
    r"|speak|talk|manage|reach|start|use)"
)
_HEAR = r"(?:hear|heard|receive|received|get|got|see|have|had|reach|agree|sign|settle|close|sort|finish)"
_THEN = (
    r"(?:(?:i|we|you|it|they|this|that|there|he|she)(?:'ll|'m|'re|'d)|will|shall|would|going to|have to|has to"
    r"|must|forced|assume|no choice|(?:i|we) (?:am|are|can't|cannot|take|close|stop|move|give|sell|assume"
    r"|consider))"
)

RULE = Rule(
    name="conditional-threat",
    code="P05",
    why="A price on silence makes an answer something extorted, not given.",
    instead="Let silence cost nothing: say that everything stays as it is, or say nothing about it.",
    source="R10: an easy, blameless way to say no.",
    phrases=(
        r"\bno (?:reply|answer|response|signature|order|decision|word) (?:by|until|before|this|from|today"
        r"|on)\b.{0,25}\b(?:and|means|then)\b (?:the|your|i|we|it|you)\b",
        r"\bif (?:the|your|this|that|it)\b.{0,40}\b(?:isn't|is not|aren't|hasn't|has not|not|doesn't"
        r"|does not)\b.{0,50}\b(?:is gone|are gone|is lost|be lost|cancel\w*|releas\w+|withdraw\w*|forfeit\w*"
        r"|goes to|go to (?:someone|another)|off the table|expires?|lapses?)\b",
        r"\b(?:leaves?|leaving|left|gives?|giving) (?:me|us) (?:with )?no (?:other )?(?:choice|option|alternative)\b",
        r"\b(?:say no|wait|hesitate|delay|ignore this|do nothing|stay silent) and (?:you|the|your|i|we)(?:'ll"
        r"| will)? (?:\w+ )?(?:pay|lose|miss|is|be|go|goes|will|cancel|close|have)\b",
        r"\bif you let (?:this|it|things|the \w+) (?:lapse|slide|expire|lie|drop|run out)\b",
        r"\b(?:if|should) (?:i|we) (?:hear nothing|get nothing|receive nothing|get no|hear no|receive no|(?:don't"
        rf"|do not|haven't|have not|can't|cannot|not|still don't) (?:{_HEAR}))\b.{{0,70}}\b{_THEN}\b",
        r"\bif you (?:(?:don't|do not|can't|cannot|won't|will not|haven't|have not|fail|choose not|decide not"
        rf"|are not|aren't)(?: to)?(?: \w+)? (?:{_ACT}|interested|ready|willing|going)|decline|refuse|say no"
        r"|let (?:this|it) (?:slip|pass|go)|"
        r"wait|delay|hesitate|ignore|pass on|walk away|keep (?:waiting|silent|quiet)|stay silent|remain silent"
        rf"|sit on)\b.{{0,60}}\b{_THEN}\b",
        r"\b(?:if|when) (?:there's|there is|no) (?:no )?(?:reply|answer|response|reaction|word|decision|order"
        rf"|signature|feedback|action|confirmation)\b.{{0,60}}\b{_THEN}\b",
        rf"\bunless (?:i|we|you|there|this|your|someone|somebody|it|that)\b.{{0,60}}\b{_THEN}\b",
        r"\b(?:without|absent|failing|in the absence of|barring|lacking) (?:your|a|an|any|that|some|further"
        r"|such) ?(?:\w+ ){0,2}(?:answer|reply|response|go|go-ahead|signature|order|confirmation|decision|yes"
        r"|word|approval|commitment|feedback|"
        rf"sign|input|po|payment|action|green light|deposit)?\b.{{0,50}}\b{_THEN}\b",
        r"\b(?:i'll|i will|we'll|we will|i shall|we shall|i'm going to|we're going to|i am going to|will be"
        r"|will have to|have to|must|i'd|i'm|we're|you'll|you will|your \w+ will)\b.{0,80}"
        r"\b(?:unless|if (?:i|we) (?:don't|do not|haven't|have not|hear nothing|get no|receive no|get nothing"
        r"|still)|if you (?:don't|do not|haven't|have not|fail|can't|cannot|won't|decline)|if (?:there's"
        r"|there is) no|if no|absent|without your|without (?:a|an) "
        r"(?:reply|answer|signature|order|response|decision))\b",
        r"\b(?:respond|reply|answer|sign|confirm|act|place your order|decide|renew|pay|let (?:me|us) know|get back"
        r"|write back|call (?:me|us)|book|commit|upgrade|return|come back|choose)\b.{0,50}\b(?:to avoid"
        r"|in order to avoid|to prevent|or else|or (?:i|we|you)"
        r"(?:'ll| will| shall|'m| am|'re| are| must| have| lose)|or (?:the|your|it|this|our|my) (?:\w+ )?(?:will"
        r"|is|are|goes|gets|place|slot|price)|before (?:i|we) (?:have to |am forced |must )?(?:close|release|move"
        r"|give|offer|cancel|sell|withdraw|reassign|"
        r"stop|raise|hand|drop))\b",
        r"\b(?:otherwise|or else|if not|failing (?:that|this|which))\b,? ?(?:i|we|you|your|the|it|this|our|my"
        r"|they)?(?:'ll|'m|'re|'d| \w+)?(?: will| shall| would| must| have to| has to)? (?:be )?(?:have to|has to"
        r"|must|forced|assum\w+|take it|lose|los\w+|cancel\w*|"
        r"give|given|sell|sold|release\w*|clos\w+|go(?:es)? to|withdraw\w*|charg\w+|remov\w+|drop\w*|forfeit\w*"
        r"|cease|suspend\w*|consider|treat|move on|end up|miss|be back|regret|pay (?:the )?(?:full|more)|stop"
        r"|raise|escalat\w+|off the)",
        r"\b(?:no (?:reply|answer|response|word|reaction|news)|silence|hearing nothing|not hearing|non-?response"
        r"|saying nothing|doing nothing)\b(?: \w+){0,4} ?(?:means|will mean|would mean|=|equals|counts? as"
        r"|tells (?:me|us)|(?:will be|is|be|as) (?:taken|read|treated|understood|considered|"
        r"counted|interpreted)|and (?:i'm|i|we're|we|it|your|you)(?:'ll| will| am| are)?\b|then (?:i|we)(?:'ll| will))",
        r"\b(?:one|another|a further|any) (?:more |further |single )?(?:\w+ )?(?:day|week|month|delay|silence|wait"
        r"|hesitation|postponement)s?\b(?: of (?:silence|waiting|delay))?.{0,10}(?:and|,| -) ?(?:i'm|i'll|i will"
        r"|we'll|we will|we're|i am|we are|you'll|you will|"
        r"it'll|it's|it will|the|your)\b",
        r"\b(?:then|so) (?:i'll|i will|we'll|we will|i must|we must|i can only|i have to|we have to|i'd have to"
        r"|i shall) (?:have to |just |simply |be forced to |safely )?(?:assume|take it|conclude|presume|consider"
        r"|suppose|believe|treat)\b.{0,50}"
        r"(?:not interested|no interest|no longer|declin|a no\b|closed|off the table|lost|dead|not going"
        r"|don't want|do not want|not need|cancel|withdrawn|rejected)",
        r"\b(?:forced|compelled|obliged|left with no (?:choice|option|alternative)|have no (?:choice|option"
        r"|alternative)|no other (?:choice|option)|little choice|reluctantly have) (?:but )?to (?:cancel|close"
        r"|give|withdraw|release|remove|stop|raise|charge|offer|sell|"
        r"suspend|terminate|reassign|drop|take (?:the|your|it|back)|hand|pull|reconsider|seek|invoice|pass)",
        r"\bafter (?:that|this|then|<day>|which|the deadline|it)\b,? .{0,12}(?:i|we|you|your|the|it|this|our"
        r"|my)(?:'ll| will|'m|'re| shall| must| have to| is| are| \w+ will| \w+ \w+ will| \w+ is"
        r"| \w+)? (?:be )?(?:give|giving|released?|releasing|sell|sold|cancel\w*|offer\w*|lose|los\w+|"
        r"withdraw\w*|remov\w+|drop\w*|reassign\w*|goes to|go to|forfeit\w*|clos\w+|assum\w+|void|off the table"
        r"|disappears?|gone|expires?|no longer|hand\w*|pass\w*|taken|off)\b",
        r"\b(?:you'll|you will|you'd|you are going to|you're going to|risk|risking|you may"
        r"|you might) (?:then )?(?:lose|losing|be (?:back|moved|dropped|downgraded|charged|billed|left|put|sent"
        r"|cut|removed|taken|without|responsible)|forfeit|go to the (?:end|back|bottom)|have to start|drop to|"
        r"slip to|find yourself|regret|be sorry)\b.{0,40}\b(?:queue|waiting list|end of the (?:line|list)|place"
        r"|slot|access|support|discount|priority|seat|spot|rate|special terms)\b",
        r"\b(?:avoid|prevent|stop) (?:your|losing|being|having) ?(?:\w+ ){0,3}(?:from )?(?:being )?(?:downgraded?"
        r"|suspended|cancel\w*|closed|disconnect\w*|charged|terminated|deactivat\w+|removed|dropped|released|lost"
        r"|your)",
        r"\bgo(?:ing)? to (?:sell|give|offer|release|award|hand|pass|reassign|cancel"
        r"|pull)\b.{0,40}\b(?:your competitors?|somebody else|someone else|another (?:client|customer|company"
        r"|buyer)|the next|others|competitor)",
        r"\b(?:don't|do not) (?:come crying|say (?:i|we) didn't warn)\b|\b(?:i|we) (?:did warn|warned|have warned"
        r"|'ve warned) you\b",
        r"\byour (?:choice|inaction|hesitation|delay|refusal|decision not) (?:\w+ )?(?:will|would|has|is going to"
        r"|means|may) (?:\w+ )?(?:cost|consequences|be costly|hurt|mean|jeopardi)",
    ),
    level=ERROR,
    negatable=False,
    relief=(
        r"\b(?:nothing (?:changes|happens|is (?:lost|charged|owed))|no (?:harm|problem|hard feelings|obligation"
        r"|charge|rush|hurry|reply (?:is )?needed|answer (?:is )?needed|need))\b",
        r"\b(?:that's|that is|it's|it is|is|be|are|would be|am|all) (?:also |just |perfectly |completely |totally "
        r"|quite |absolutely |entirely |all |just as )*(?:fine|ok|okay|all right|understandable|good|no problem)\b",
        r"\b(?:stays?|remains?) (?:yours|open|as it is|the same|where|in place|available|unchanged|valid)\b",
        r"\b(?:clause|paragraph|section|article|§|terms (?:of|and)|contract says|under the (?:contract|agreement"
        r"|lease)|by law|licen[cs]e)\b",
        r"\b(?:leave you in peace|not (?:chase|push|press)|won't (?:chase|push|press)|happy to|you can (?:always"
        r"|still|just)|simply leave it|refund|free of charge|replace|repair|take it back|tell me|correct (?:it"
        r"|me))\b",
        r"\bplease (?:tell|let|ask|contact|call|check|ignore|disregard|feel free)\b",
        r"\bif you (?:don't|do not|can't|cannot|won't|have not|haven't) (?:have|find|know|see|understand|receive"
        r"|like|mind|remember|use|need|work|own|recognise|agree with|feel)\b",
        r"\b(?:they|he|she|the (?:machine|pump|alarm|server|system|organi[sz]ers|supplier|office|court|bank"
        r"|customs)) (?:will|would|shall)\b",
    ),
    fires_on=(
        "If I don't hear from you by Tuesday, I'll release your slot.",
        "I will hand the machine to another buyer unless you sign.",
        "Without your signature this week we will cancel the delivery.",
        "Please answer by noon or we will raise the price.",
        "No answer means you are out.",
        "If you don't order now, you'll go to the back of the queue.",
        "If there is no reply by Monday, I must assume you have lost interest.",
    ),
    quiet_on=(
        "If the filter does not arrive, we will send another.",
        "If you do not want the newsletter, please tell us.",
        "If you don't reply, nothing changes and the loan unit is yours until May.",
        "Under clause 9 the lease ends in June unless either side renews it.",
        "If you decide against it, that is completely fine.",
        "If you haven't received the parcel, I will replace it.",
    ),
)
