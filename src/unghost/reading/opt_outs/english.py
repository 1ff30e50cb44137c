"""More English ways of asking to be left alone: permission, threats, last times, those who speak for others, lists, idioms."""

from __future__ import annotations

__all__ = ["ENGLISH_TERSE", "ENGLISH_WAYS"]

_A = "['’]?"
_NOT = (
    rf"(?:do not|don{_A}t|does not|doesn{_A}t|did not|didn{_A}t|will not|won{_A}t|would not|wouldn{_A}t|cannot|can{_A}t|no longer"
    r"|not|never)"
)
_FORBID = (
    rf"(?:do not|don{_A}t|never|not to|no longer|must not|may not|shall not|should not|shouldn{_A}t|kindly not|please not"
    r"|no need to|refrain from|without|no reason to)"
)
_REACH = (
    r"(?:contact|e-?mail|mail|call|text|phone|ring|write|message|whatsapp|dm|ping|approach|solicit|bother|pester|spam|disturb"
    r"|harass|chase|hassle|badger|pitch|target|annoy|nag|reach|telephone|cold[- ]call|inmail)"
)
_REACHING = (
    r"(?:contacting|e-?mailing|mailing|calling|texting|phoning|ringing|writing|messaging|whatsapping|pinging|approaching"
    r"|soliciting|bothering|pestering|spamming|disturbing|harassing|chasing|hassling|badgering|pitching|targeting|annoying"
    r"|nagging|telephoning|hounding|hammering|bugging|sending|mailshotting|dming|following up|reaching out|checking in)"
)
_REACHED = (
    r"(?:contacted|e-?mailed|mailed|called|texted|phoned|rung|written to|messaged|whatsapped|pinged|approached|solicited|bothered"
    r"|pestered|spammed|disturbed|harassed|chased|hassled|pitched|targeted|marketed to|sold to|telephoned|prospected|hounded)"
)
_THINGS = (
    r"(?:e-?mails?|mails?|messages?|(?:phone ?|sales ?|cold ?)?calls?|texts?|text messages?|sms|contact|correspondence|letters?"
    r"|follow[- ]?ups?|outreach|communications?|marketing|newsletters?|reminders?|inmails?|linkedin messages?|whatsapps?"
    r"|whatsapp messages?|spam|solicitations?|pitch(?:es)?|mailings?|promotions?|mailshots?|sequences?|nudges|voice ?mails?"
    r"|approaches|junk|advertis\w+|adverts?|ads|check-?ins|promos?|notifications|circulars|bumps|surveys?|bulletins?|digests?"
    r"|catalogu?es?|webinars?|invites?)"
)
_KIND = (
    r"(?:promotional|marketing|sales|unsolicited|commercial|advertising|bulk|cold|automated|spam|junk|unwanted|daily|weekly"
    r"|constant|endless|further|additional|more|future|any|such|your|these|those|this|all|the|linkedin|sms|whatsapp|phone"
    r"|telephone|text|silly|stupid|bloody|damn|damned|ridiculous|annoying|incessant|nonstop|non-stop|repeated|fucking|f\S{1,4}ing"
    r"|follow-?up|vendor|of)"
)
_AGAIN = r"(?:again|any ?more|any longer|ever|ever again|further|in (?:the )?future|henceforth|hereafter|going forward)"
_MINE = (
    r"(?:me|us|(?:my|our) (?:\w+ ){0,2}?(?:name|e-?mail|address|number|details|contact|info\w*|data|inbox|account|company"
    r"|records?"
    r"|entry|school|office|firm|practice|business|shop|clinic|team|phone|department|domain))"
)
_OFF = (
    r"(?:remove|take|strike|drop|delete|scrub|purge|cross|pull|get|leave|exclude|removing|taking|striking|dropping|deleting"
    r"|crossing|pulling)"
)
_SHEET = (
    r"(?:\w+[ -]){0,3}(?:lists?|data ?base|records?|crm|system|files?|sequences?|cadences?|campaigns?|mailings?|outreach"
    r"|distribution|newsletters?|contacts|pipeline|audience|subscribers|drip|follow-?ups?|prospects|funnel|rotation|rolodex"
    r"|books?|e-?mails|notes|radar|targets?|spam)"
)
# "asks that you please no": words between a verb of asking and what is asked, none of which begins another clause.
_ON = r"(?: (?!(?:why|whether|when|because|but|am|is|are|was|were|have|has|had|do|did|does|if)\b)[\w'’]+)"
_THREAT = (
    r"(?:(?:i|we)(?:['’]ll| will|['’]m| am| are|['’]re| shall)?(?: \w+){0,3} (?:report|block|sue|complain|reporting|blocking"
    r"|suing|blacklist\w*|file|filing|charg\w+|invoice|bill|take|taking|call(?:ing)?|contact(?:ing)?|inform|notify|go|going"
    r"|involv\w+|consult\w*)(?: (?:you|your|it|this|them|as|to|with|a|an|my|our|the|for"
    r"|legal|each|per)\b|(?=[.!,]|$))"
    r"|(?:goes|gets|will be|is going|will go|ends up)(?: \w+){0,4} (?:lawyers?|attorneys?|solicitors?|legal"
    r"|ico|ftc|fcc|police|spam|junk|ofcom|regulator|authorit\w+|reported|blocked|deleted|trash|bin|harassment|binned"
    r"|invoiced|billed|charged)\b|harassment)"
)

ENGLISH_WAYS = (
    # They have, or give, no permission; they take it back.
    rf"\b(?:no|not have|not got|not given|never gave|never given|never had|{_NOT} (?:give|have|grant))(?: you| any| my| our| the"
    r"| your| valid| legal| lawful)* (?:permission|consent|authori[sz]ation|basis|right|business)(?: \w+){0,2}? (?:to (?:be )?"
    r"|for )(?:\w+ )?(?:contact|e-?mail|call|writ|text|messag|process|us|market|send|stor|keep|hold)\w*"
    r"(?! .{0,30}\b(?:third|customers?|clients?)\b)",
    r"\b(?:revok\w+|withdraw\w*|withdrew|rescind\w*|revocation of|withdrawal of)(?: \w+){0,2}? (?:my|our|any|all|this)"
    r"(?: \w+){0,3}? (?:permission|consent|opt-?in|authori[sz]ation)\b",
    r"\b(?:i|we)(?:['’]m|['’]re| am| are| do)?(?: hereby| formally| now| also)* (?:revok|withdraw|rescind)(?:e|ing)?"
    r" (?:permission|consent)\b",
    r"\b(?:my|our) (?:\w+ ){0,2}?(?:rights? (?:to (?:be forgotten|erasure|object|opt[- ]?out|deletion|withdraw|have)"
    r"|of (?:objection|erasure)|under (?:the )?(?:gdpr|ccpa|cpra|dpdp|pdpa|popia|pipeda|casl|article|art|section))"
    r"|(?:gdpr|ccpa) rights)\b|\b(?:action|apply|honou?r|respect)(?: \w+)? right to be forgotten\b",
    r"\b(?:erasure|deletion|removal|suppression) (?:request\b.{0,60}\b(?:my|our|me|us)\b|of (?:\w+ ){0,3}?(?:my|our)\b)"
    r"|\b(?:requesting|request|demand|require|want) (?:the )?(?:\w+ )?(?:erasure|deletion) of\b",
    r"\bdo not sell(?:,?(?: or)? share)? (?:my|our)\b|\bopt(?:ing)?[- ]?out of (?:the )?(?:sale|all|any|your|future|further|these"
    r"|marketing)\b",
    r"\b(?:treat|take|consider|regard|accept|this is)(?: (?:this|it))?(?: \w+){0,3}? (?:as |is )?(?:a |an |my |our |your |formal"
    r" |written |official |final )+(?:\w+ )?(?:request|notice|objection|notification|demand|instruction|warning|withdrawal)\b"
    r".{0,80}\b(?:stop|cease|desist|not|no longer|remov|eras|delet|object|marketing|unsubscri|opt)",
    r"\b(?:delete|erase|remove|destroy|wipe|purge|discard) (?:[\w]+ ){0,3}?(?:you|your company|your firm|your team)"
    r"(?: may| might| currently| still)? (?:hold|have|keep|store|kept|stored|got|collected|gathered)(?: \w+){0,2}?"
    r" (?:on|about|of|for|regarding|concerning) (?:me|us|my|our)\b",
    r"\b(?:delete|erase|wipe|scrub) (?:me|us) (?:entirely|completely|altogether|please|from)\b"
    r"|\b(?:delete|erase|remove|wipe|purge|bin|shred)(?: all| any)? (?:of )?(?:my|our) (?:\w+ )?(?:data|details|info\w*"
    r"|records?|contact\w*)\b(?! (?:row|line|field|page|sheet|tab)\b)",
    # They shut the door, or say what the next one costs us.
    r"\b(?:i|we|will|['’](?:ll|m|ve|re)|shall|must|to|be|am|are|have|had|just|and|or)(?: \w+ly| just| now| also)? (?:report"
    r"|reporting|reported|block|blocking|blocked|blacklist\w*|sue|suing) (?:you|u|your (?:e-?mail )?(?:company|domain"
    r"|address|firm|e-?mails?|messages))\b(?! (?:to (?:the )?(?:numbers|status)|in|out|off|for|a|some|the|by|on (?:mon|tue|wed"
    r"|thu|fri|the|a))\b)",
    r"\b(?:block|blocking|blocked) (?:your number|this (?:number|sender))\b|\byou(?:['’]re| are|['’]ve been| have been)"
    r"(?: now| hereby| officially)? (?:blocked|blacklisted|banned)\b",
    r"\b(?:consider|deem) (?:yourself|this address|your (?:address|domain|company|number)) (?:\w+ )?(?:blocked|blacklisted"
    r"|reported"
    r"|banned|filtered)\b",
    r"\b(?:i|we)(?:['’]ve|['’]ll|['’]m|['’]re| have| will| am| are| shall)?(?: \w+){0,2}? (?:mark|flag|report|treat|regard"
    r"|consider)(?:ed|ing|ged|ging)? (?:you|your|this|these|it|them|any|all|every|further)(?: \w+){0,4}? (?:as )?(?:spam|junk"
    r"|harassment)\b",
    rf"\b(?:one more|another|next|any (?:more|further|future|additional)|further)(?: (?:single|such|unwanted|unsolicited|word))?"
    rf" (?:{_THINGS}|of these|of those|of this|of your \w+|time you|one|word)\b.{{0,60}}?\b{_THREAT}",
    rf"\b(?:contact|e-?mail|call|write|text|message|bother)(?:ing|s)?(?: to)?(?: (?:me|us|here))?(?: even)? (?:again|any ?more"
    rf"|once more|further)"
    rf"\b.{{0,50}}?\b{_THREAT}",
    rf"\b(?:if|should) (?:you|this|these|the \w+)(?: \w+){{0,4}}? (?:again|persists?|continues?|keep|another"
    rf"|one more)\b.{{0,60}}?\b{_THREAT}",
    # Let it be the last.
    r"\b(?:let|make|consider|should|must|better|be)(?: (?:this|that|it|sure))?(?: please)?(?: to)?(?: be)?(?: is)?"
    r" (?:the|our|your) (?:very )?(?:last|final) (?:one(?=[.!,]|$)|e-?mail|message|time you|contact"
    r"|correspondence|letter|call|communication|word (?:from|between)|text|follow-?up)\b",
    rf"\b{_NOT} (?:\w+ ){{0,3}}?hear(?:ing)? from (?:you|your \w+|u)(?: \w+){{0,2}}? (?:again|any ?more|ever)\b"
    r"|\bhop\w+ (?:\w+ ){0,2}?(?:not|never) to hear from (?:you|your)|\bhear (?:\w+ )?less from you\b",
    r"\b(?:call|phone|ring|text|e-?mail|mail|write to|contact|message|bother) (?:me|us)(?: \w+)? (?:no more|never again"
    r"|no longer"
    r"|nevermore)\b",
    r"\bdarken (?:my|our)\b|\bnever (?:again|ever)(?: please)?[.!]+$|^(?:please )?(?:never again)\b",
    rf"\b(?:enough|no more)(?: already| now| please)? (?:of |with )(?:{_KIND} )*{_THINGS}\b",
    rf"\b(?:enough|no more) {_REACHING}\b",
    rf"\bno more\b(?! (?:than|but|and)\b)(?: (?:{_KIND}|pushy|email|e-?mail))* {_THINGS}\b",
    rf"(?:^|[.,;!:] ?|\bplease |\bpls )no (?:{_KIND} )*{_THINGS},? (?:please|pls|thanks|thank you|here|to this|on this|at all"
    r"|ever)\b",
    # They ask, or somebody asks for them, not to be reached.
    rf"\b(?:ask|request|requir|insist|demand|beg|urg|order|direct|instruct|grateful|oblig|appreciat|kind|prefer|rather|wish|hop"
    rf"|(?<=i )want|(?<=we )want|(?<=would )like|(?<=['’]d )like|expect|tell|told|plead|implor)(?:s|ed|ing|e|es|d"
    rf"|ful)?{_ON}{{0,7}}? (?:no longer|not|never|stop|stops|stopped"
    rf"|cease|ceased|refrain|refrained|desist|quit|discontinue|avoid)(?: (?:to|from|be|being|please|you|further|ever|try|trying"
    rf"|all|any|send\w*|receiv\w*|get\w*|hear\w*)){{0,3}} (?:{_REACH}|{_REACHING}|{_REACHED}|in touch|from you|receiv\w+"
    rf"|(?:{_KIND} )*{_THINGS})\b",
    rf"\b{_NOT} (?:wish|want|care|desire|accept|welcome|take|entertain|permit|allow|appreciate|need|require|like|respond to"
    rf"|consent to|agree to)s?(?: (?:to|be|being|receive|receiving|get|getting|have|having|you|for|that|of|or|vendor|you to|see"
    rf"|hear|hearing|{_KIND}))* (?:{_REACHED}|{_THINGS}|from you|{_REACHING})\b",
    rf"\b{_FORBID} (?:\w+ )?{_REACH}(?:ing)?(?: to| out to)? (?:me|us|him|her|them|(?:mr|mrs|ms|miss|dr|prof|sir)\.? \w+"
    rf"|this (?:person|address|number|inbox|mailbox|office|company)|our \w+|my \w+)(?: \w+){{0,2}}? {_AGAIN}\b",
    r"\bno longer (?:contact|e-?mail|write|call|text|message|approach|phone|ring|solicit|bother|send)(?: to)? (?:me|us|our|my"
    r"|this|her|him|them|here|anything)\b",
    r"\bno further (?:\w+ )?(?:contact|e-?mails?|follow[- ]?ups?|correspondence|communications?|outreach|messages|calls"
    r"|approaches"
    r"|mail|letters)\b",
    rf"\b(?:don{_A}t|do not|never)(?: please| ever| even| try to| bother to)? (?:reach (?:back )?out|get (?:back )?in touch"
    rf"|circle back|check (?:back )?in"
    r"|write back|hit (?:me|us) up|(?:get|come) back to (?:me|us)|loop back)(?: (?:to|with|on) (?:me|us|this|our \w+"
    r"|my \w+))?(?: (?:at all|either))?"
    rf"(?: {_AGAIN})?(?=[.,!;]|$)",
    r"\b(?:not to|don['’]?t want to|do not want to|rather not|prefer not to|no wish to|no desire to|not wish to) (?:receive"
    r"|be sent"
    r"|get|hear)(?: (?:anything|any|from you|from your \w+))(?: (?:further|more|else|other))?\b|\bsend (?:me "
    r"|us )?nothing (?:more"
    r"|further|else)\b",
    r"\bon (?:[\w.]+['’]s|his|her|their) behalf\b.{0,20}\b(?:remove|stop|unsubscribe|delete|take)\b",
    r"\b(?:remove|take|strike|drop|delete|scrub|cross|removing|taking) (?:him|her|(?:mr|mrs|ms|miss|dr|prof|sir)\.? \w+|(?:my"
    r"|our) (?:boss|ceo|cfo|colleague|mother|father|husband"
    r"|wife|mom|mum|dad|partner|manager|principal|director|son|daughter)|[^\W\d_]+(?: [^\W\d_]+)?) (?:off|from|out of) (?:of )?"
    r"your (?:\w+[ -]){0,2}?(?:mailing|contact|call|calling|e-?mail|marketing|distribution|outreach|follow-?up|list"
    r"|sequence|cadence|campaigns?|newsletter|crm|prospect\w*)s?\b(?! of)(?! price)",
    rf"\b(?:my|our|his|her|their|['’]s) (?:\w+ )?(?:name|number|address|e-?mail|details|contact\w*|data|entry)(?: (?!may|might"
    rf"|will)\w+){{0,3}}? (?:deleted|removed|taken|struck|erased"
    rf"|expunged|scrubbed|purged|dropped|wiped)(?: off| from| out of)+ (?:your|this|that) {_SHEET}\b",
    # Lists and notes.
    rf"\b{_OFF} {_MINE}(?: \w+)? (?:off|from|out of|of(?= your)) (?:any |all |whatever |every |future |further |of )*(?:your "
    rf"|this |that |these"
    rf" |any |all |the )?{_SHEET}\b(?! of (?:parts|items|issues))",
    r"\b(?:add|put|place|enter|register|keep|note) (?:\w+ ){1,6}?(?:on|onto|to|in|with) (?:your |the |a |any )?(?:\w+ )?"
    r"(?:(?:suppression|do[- ]not[- ](?:call|contact|e-?mail|mail)|dnc|no[- ]contact|no[- ]call|opt[- ]?out|unsubscribe)\b"
    r"|(?:exclusion|blocked|block|black|stop|dnd|suppressed)[- ]?(?:list|file|register|registry)\b)",
    rf"\b(?:don{_A}t|do not|never)(?: \w+)? (?:add|put|enrol?l?|include|subscribe|keep|sign) {_MINE}(?: \w+)? (?:to|on|in|into"
    rf"|up)"
    rf" (?:any|your|a|another|these|that|this|further|future|more) {_SHEET}\b",
    r"(?:^|[.,;!] ?|\b(?:please|just|kindly) )(?:take (?:my|our) (?:name|address|number|e-?mail)|take (?:me|us)) (?:out|off)"
    r"(?= of (?:it|this|that|your)|[.!,]|$| please| now)",
    r"\bif you (?:could |would |['’]d |can |will )?(?:please |just |kindly )?(?:cross(?:ed)?|took|take|removed?|struck|strike"
    r"|left"
    r"|leave|dropp?(?:ed)?|deleted?) (?:me|us|my \w+|our \w+)(?: \w+)? (?:off|from|out of|alone|be)\b(?! (?:the|this) (?:invit"
    r"|meet|thread))",
    r"\b(?:mark|put|list|log|code|set|flag) (?:me|us|this|my \w+|our \w+)(?: down)? (?:as|to) (?:a |an )?[\"']?(?:dead"
    r"|closed[- ]lost"
    r"|lost|do not|never|permanently|unsubscribed?|opted|removed|not to be)\b|\bclose (?:out )?(?:my|our) (?:file|record|contact"
    r"|lead|entry)\b",
    # A stop of anything that is sent.
    rf"\b(?:stop|quit|cease|discontinue|halt|cut out)(?: with| leaving| sending| it with)?(?: me| us)?"
    rf"(?: {_KIND})* (?:{_KIND}) {_THINGS}\b",
    r"\bstop leaving(?: me| us)? (?:\w+ )?(?:voice ?mails?|messages)\b|\bstop (?:sending )?(?:it|them|those|these)\b"
    r"(?= to (?:me|us)|[,.!]? (?:now|please|call|mail|i['’]m not|we['’]re not))",
    rf"\b(?:stop|quit|cease|refrain from|desist from|avoid) (?:trying to|attempting to|these attempts to) {_REACH}\b",
    r"(?:^|\bplease |\bmust |\bkindly )(?:discontinue|desist|cease)(?: (?:this|these|it|immediately|now|at once|forthwith"
    r"|please|and"
    r"|desist))*[.!]*$",
    rf"^(?:\w+ ){{0,2}}?{_THINGS} (?:to (?:me|us|my \w+|this \w+) )?(?:is|are) (?:not|un)(?: (?:ok|okay|fine|welcome|wanted"
    r"|appreciated|acceptable|desired|allowed|permitted|cool)|welcome|wanted|acceptable|desired)\b",
    rf"\b(?:don{_A}t|do not|never|no need to|please not)(?: ever)? (?:waste|bother|spend)(?: (?:any|more|your|my|our|further|any"
    r" more))* (?:time|breath|energy|effort|ink|stamps?|e-?mails?)(?: (?:on|with|for|writing|calling|emailing|sending"
    r"|contacting))?"
    r"(?: to)? ?(?:me|us|here|again|any ?more)\b",
    r"\bdo (?:me|us|us both|yourself|both of us|everyone|the world)(?: \w+)? (?:a|the|one) (?:\w+ )?(?:fav(?:ou)?r|kindness)"
    r"(?:,|:| and| by|[ -])+(?:please )?(?:stop|lose|delete|forget|remov|quit|leave (?:me|us)|go away|unsubscribe)\w*",
    r"(?:^|[.,;!] ?|\b(?:please|just|now|so|to|and|kindly|do|can you|will you|would you) )(?:cut it out|knock it off"
    r"|give it a rest"
    r"|give it up|pack it in|put a sock in it|take a hike|jog on|on your bike|pound sand|kick rocks|get stuffed|naff off"
    r"|shove off"
    r"|push off|clear off|move on to someone else|bog off|get off my \w+)(?=[.,!]|$| please| now| already| mate)",
    r"\b(?:out of|off|off of) (?:this|your|that) (?:\w+ )?(?:mailing|e-?mail|contact|call|calling|distribution"
    r"|marketing)[- ]?lists?\b"
    r"|\b(?:strike|cross out|scratch|cross off) (?:my|our) (?:name|address|number)\b|\bforget you (?:ever )?(?:know|knew|have"
    r"|had|met|saw) (?:me|us|my|our)\b",
    r"\b(?:discontinue|cease|stop|end|halt)(?: all| any| further| with)* (?:contact|communications?|correspondence"
    r"|outreach)\b(?! (?:with|between) (?!me|us))",
    rf"\b{_FORBID} keep (?:on )?{_REACHING}\b|\bnot {_REACHING}(?: (?:to )?(?:me|us))? (?:again|any ?more|further|in future)\b",
    r"\b(?:ask|request|insist|demand|want|prefer|wish)(?:ed|ing)?(?: that)? (?:they|it|this|these|them|that"
    r"|all this)(?: \w+)?? (?:to )?(?:stop|end|cease)\b"
    r"|\b(?:honou?r|respect|process|act on) (?:my|our) (?:\w+ )?(?:opt[- ]?out|unsubscri\w+|removal|request to be (?:removed"
    r"|left)|wish(?:es)? (?:not|to be left))\b",
    r"\bno more of (?:these|this|it|your|them|that)\b|(?:^|[,;.!] )(?:please do|do|please|kindly|just) stop[,.!]",
    rf"\b(?:rather|prefer) not (?:to )?(?:get|receive|have|see) (?:the|your|any|these|those|more"
    rf"|further)(?: \w+){{0,2}} {_THINGS}\b",
    r"\bmake (?:it|this|that|them|these(?: \w+)?|your \w+) stop\b|\bstop it with\b|\b(?:would|could|can|will) you (?:please "
    r"|just |kindly |all )?"
    r"stop(?: it| this| now)?[.!?]*$",
    r"\bon (?:my|our) (?:\w+ )?(?:block(?:ed)?(?: senders?)?|spam|junk|black|ignored?|kill)[- ]?list\b",
    rf"\b(?:all|any|every|future|further)(?: (?:future|further|other|your))? {_THINGS}(?: from (?:you|your \w+))?(?: (?:now"
    rf"|will|shall|are|is|going"
    r"|to|go|goes|be|get|gets|automatically|straight|directly|immediately|in|into|my|the|our|unread))+ (?:trash|bin|spam|junk"
    r"|deleted|ignored|unread|blocked"
    r"|binned|filtered|rejected)\b",
    r"\b(?:this|our|the|your|these) (?:correspondence|contact|communications?|e-?mails?|calls?|campaign|messages|texts|letters"
    r"|outreach|pestering)"
    r"(?: \w+)?? (?:ends? (?:here|now|today)|(?:must|should|can|could|ought to|needs? to|has to|have to"
    r"|had better) (?:now )?(?:stop|end|cease))\b",
    r"\b(?:should|ought to|was|were)(?: have)?(?: never| not)+ (?:to )?(?:have been|be) on (?:your|this|any"
    r"|that) (?:\w+ )?list\b",
    # One subject only, or one way.
    r"\bonly (?:contact|e-?mail|call|write|message|text|reach out|write to)(?: to)? (?:me|us) (?:about|regarding|concerning|on"
    r"|for)\b"
    r"|\bcontact (?:me|us) only (?:about|regarding|for|on)\b",
    rf"\b(?:do not|don{_A}t|never)(?: \w+)? (?:send|forward|share)(?: (?:me|us))?(?: \w+){{0,2}} (?:updates?|promotions?"
    rf"|offers|news|newsletters?|invit\w+|brochures?|catalogu?es?|{_THINGS})(?: (?:on|to|at) (?:my|our|this) \w+| {_AGAIN}"
    r"|,? only|[,;] ?(?:mail|e-?mail|call)|[.!]|$)",
    r"\bonly (?:send|share)(?: (?:me|us))?(?: \w+){0,3} (?:e-?mails?|mails|updates|messages)\b(?! (?:to|from|at|when|if|once)\b)",
)

# A word or two that are all they wrote, or nearly.
ENGLISH_TERSE = (
    r"^(?:please,? |ok,? |okay,? |look,? )?(?:no more|enough(?: is enough| already| now| please)?)(?:[,.! ]+(?:please|thanks"
    r"|thank you))?[.!]*$|^enough[!.]+|^(?:i['’]?m |i am "
    r"|we['’]re )?done with (?:these|this"
    r"|your|you)\b",
    r"^(?:please |plz |pls |just |now |kindly |ok |okay |enough[,. ]+)*(?:stop|stop it|stop this|stop please|stop now|cease"
    r"|cease and desist|stop all|stopp?|desist|unsub|dnc)(?: please| pls| plz| now| it| this| thanks?"
    r"| thank you| already)*[.!]*$",
    r"^(?:please |plz |pls )?(?:remove|remove me|take me off)(?: please| pls| plz| now| thanks?| thank you)*[.!]*$",
    r"^(?:please,? |pls |just |kindly )*(?:remove|removed|take me off|take us off|unsubscribe|dnc|opt[- ]?out|no more|delete me"
    r"|drop (?:me|us)|(?:get |"
    r"take )?(?:me |us )?off (?:the|your|this|that|ur) list|off list|quit it|leave me alone|rmv|opt (?:me|us) out"
    r"|no (?:further |more )?(?:contact|e-?mails?|mails?))"
    r"(?:[ ,]+(?:please|pls|now|thanks|thank you|asap|immediately|today))*[.! ]*$",
    r"^(?:please )?(?:(?:stop|no more|unsubscribe|enough|remove)[,.! ]+)(?:please )?(?:(?:stop|no more|unsubscribe|enough"
    r"|remove)[,.! ]*)+$"
    r"|^no[,.! ]+(?:no[,.! ]+)*(?:stop|unsubscribe|remove)[,.! ]*$",
)
