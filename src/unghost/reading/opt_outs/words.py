"""How people ask to be left alone, a language a block; each entry is one pattern, its verbs written as stems."""

from __future__ import annotations

_A = "['’]?"
_ME = (
    r"(?:me|us|(?:my|our)(?! (?:assistant|secretary|boss|wife|husband|customers?|clients?|accountant|lawyer))|this|these|any|ever"
    r"|again|any ?more|further|here)"
)
_OFTEN = (
    r"(?:(?:please|ever|even|you|pls|plz|kindly|just|to|simply|bother|try|attempt|dare|continue|keep|under any circumstances?) )"
    r"{0,3}"
)
_CONTACTING = (
    r"(?:e-?mail|mail|call|text|contact|messag|writ|reach|follow|ping|bother|spam|pester|harass|phon|ring|solicit|chas|pitch"
    r"|whatsapp|dm|disturb|nagg?|hound|approach|market|badger|prospect|bombard|target|cold[- ]call|robo-?call|annoy|send|stalk"
    r"|contcat|emali)(?:m|p|l)?ing"
)
_CONTACT = (
    r"(?:contact|txt|msg|conatct|contct|e-?mail|mail|message|messge|phone|ring|text|write|whatsapp|bother|approach|dm|ping"
    r"|disturb|pester"
    r"|solicit|chase|spam|hassle|harass|cold[- ]call|badger|pitch)"
)
_THINGS = (
    r"(?:e-?mails?|mails?|messages?|calls?|phone ?calls?|texts?|text messages?|sms|contact|correspondence|letters?"
    r"|follow[- ]?ups?"
    r"|outreach|communications?|marketing|newsletters?|reminders?|linkedin|whatsapps?|spam|sales|solicitations?|pitch(?:es)?"
    r"|mail-?outs?|mailings?|promotions?|offers|mailshots?|sequences?|nudges|voicemails?|cold[- ]calls?|approaches|brochures?"
    r"|junk|advertis\w+|adverts?|ads|drip\w*|check-?ins)"
)
_STOP = (
    r"(?:stop|stopp|stpo|quit|cease|discontinue|refrain from|desist from|halt|end|give up|leave off|lay off|knock off|pack in"
    r"|give over|abstain from|cut out|suspend|terminate)"
)
_DO_NOT = (
    rf"(?:do not|don{_A}t|dont|do{_A}nt|dnt|never|not to|must not|may not|shall not|should not|shouldn{_A}t|would you not"
    rf"|pls no|kindly not|need not|(?:could|can|would|will) you (?:please |kindly )?not|please not)"
)
_REMOVE = (
    r"(?:take|remove|strike|scrub|delete|drop|purge|get|cross|leave|wipe|erase|kick|pull|keep|scratch|knock|cut|exclude|unlist"
    r"|omit|eliminate|clear|unenroll|withdraw|rub|expunge|tick|deregister|remvoe|rmeove|tkae|block"
    r"|taking|removing|deleting|striking|dropping|pulling|scrubbing|erasing|getting)"
)
_US = (
    r"(?:me|us|(?:my|our) (?:(?:\w+ )?(?:name|e-?mail|address|number|details|contact|info\w*|inbox|account|domain|company"
    r"|records?"
    r"|mailbox|entry|school|office|firm|practice|business|shop|clinic|team)\w*)(?: address| details)?"
    r"|this (?:e-?mail )?(?:address|number|e-?mail|inbox|mailbox|account|contact|domain))"
)
# A sheet of people, as against a meeting or a thread.
_LIST = (
    r"(?:\w+ ){0,3}(?:lists?|database|data ?base|records?|crm|system|files?|books?(?! of)|roster|rotation|sequences?|cadences?"
    r"|campaigns?"
    r"|mailings?|distribution|newsletters?|calendar of calls|contacts|pipeline|circulation|register|audience|subscribers|drip"
    r"|spreadsheet|address ?book|outreach|leads?|prospects)"
)

ENGLISH = (
    # A verb of stopping with a verb or a noun of contact.
    rf"\b{_STOP} (?:all |the |with the |with |this |these |your |any |constantly |it with the )*{_CONTACTING}\b"
    r"(?! (?:it|that|each|one|at|for lunch|about (?!us|me)|out of|him|her|them|people|invoices?|orders?|such|a|an|its|their"
    r"|to (?:disk|file|the)|the (?:order|parcel|goods|data|file)"
    r"|samples)\b)"
    r"(?! (?:me|us) (?!again|any|at|on|about|with|for|every|all|so|please|now|from|and|or|to|your|these|this|stuff|things|via|by"
    r"|like|here|thank|pls|plz|spam|mail|e-?mail|messages|offers|unless)\w)",
    rf"\b{_STOP} (?:all |the |with the |with |this |these |your |any |further |unsolicited |constant "
    rf"|endless |it with )+(?:\w+ )?{_THINGS}\b",
    r"\b(?:(?:desist|refrain) from|discontinue|avoid) sending (?:me|us|my|our|these|those|any|your|more|unsolicited|further"
    r"|unwanted)\b"
    r"|\b(?:stop|quit|cease) (?:sending|sharing|forwarding|adding|spamming)(?: (?:me|us|my|our|this|these|those|any|anything"
    r"|stuff"
    r"|the|your|more|unsolicited|further|unwanted))",
    # A verb of contact, forbidden.
    rf"\b{_DO_NOT} {_OFTEN}{_CONTACT}(?:ing)?(?: to)?(?: (?:{_ME}|either of us|anyone here|anybody here|anyone at|anybody at"
    rf"|anyone in|anybody in"
    rf"|(?:my|our) (?:phone|cell|mobile|home|house|office|number|address|e-?mail|inbox|company|firm|staff|team|people"
    rf"|colleagues|employees))\b|[.,!;:]|$)(?! mind)",
    rf"\b{_DO_NOT} {_OFTEN}call(?:ing)?(?: (?:me|us|my \w+|our \w+|this number|here|again|any ?more))?(?=[.,!;:]|$"
    rf"| (?:me|us|again|any ?more|at|on|this|my|here))",
    rf"\b{_DO_NOT} {_OFTEN}(?:send|forward)(?: (?:me|us))?(?: any| anything| more| further| these| those| this| such| your| no"
    rf"| emails?| mails?| stuff)\b",
    rf"\b{_DO_NOT} {_OFTEN}(?:follow(?:ing)? up|reach(?:ing)? out|get(?:ting)? in touch|check(?:ing)? in|make contact)\b",
    rf"\b{_DO_NOT} {_OFTEN}(?:contact|call|e-?mail|write to|text|pitch) (?:me|us) about\b",
    rf"\b{_DO_NOT} (?:want|need|expect) (?:you |your (?:company|people|team) )?(?:to )?(?:{_CONTACT}|call)(?:ing)? (?:me|us)\b",
    # No more of it.
    rf"\bnot (?:another|one more|a single)(?: \w+)? {_THINGS}\b",
    r"\b(?:request|ask|asks|asked|asking|demand|demanded|beg|wish|want|insist|time i ask)(?: \w+)? to be (?:removed"
    r"|unsubscribed|taken off"
    r"|left alone|deleted)\b",
    r"\bsend (?:me |us )?no (?:more )?(?:e-?mails?|mails?|messages?|letters?|texts?)\b",
    rf"\bno (?:more|further|additional|unsolicited|other)(?: of (?:these|your|the))?(?: \w+)? {_THINGS}\b",
    r"(?:^|[.,;!] ?)no (?:more )?(?:e-?mails?|calls?|texts?|messages|phone|sms|whatsapp)(?: (?:please|to|on|at|any ?more|ever"
    r"|for)\b"
    r"|[.,!;]|$)|\bwants no (?:e-?mail|calls?|contact|texts?|phone|mail)\b",
    rf"\b(?:enough(?: of| with)?|(?:sick|tired|weary|fed up|done)(?: and tired)? (?:of|with)|(?:had|have had)(?: quite"
    rf"| more than)? enough of"
    rf"|could do without|can do without) (?:all |the |this |these |your |getting |receiving |being (?:e-?mailed|called|chased"
    rf"|pitched)"
    rf"|constant |endless |daily |(?:\w+ly )|of )*(?:{_THINGS}|{_CONTACTING}|being \w+ed)\b",
    # Off the list.
    rf"\b{_REMOVE} {_US}(?: \w+)? (?:off|from|out of)\b(?! (?:this meeting|the meeting|the invite|the call|cc|copy|speaker"
    r"|the invitation|bill|the loop|the thread|hold|bcc|that meeting|this (?:thread|invite|call|chain)|mute|top|track"
    r"|the (?:agenda"
    r"|schedule|attendee|guest|rota|order|quote|hook|invoice|delivery|label|form|contract|website|site)|this mess|trouble|here"
    r"|the way))",
    rf"\b(?:remove|remvoe|delete|erase|expunge|unsubscribe|unenroll|deregister|exclude|purge) {_US}(?:[.!,]| please| pls| plz"
    rf"| now"
    r"| at once| immediately| permanently| altogether|$)(?<!drop me[.!,])(?<!drop us[.!,])",
    rf"\b(?:me|us|it|be|am|are|(?:my|our|this) (?:\w+ ){{0,2}}\w+) (?:\w+ )?(?:off|out of) (?:of )?(?:your|this|that"
    rf"|the) {_LIST}\b(?!.*\bprice)",
    rf"\b{_REMOVE} (?:my|our) (?:\w+ ){{1,3}}(?:off|from|out of) (?:your|this|that|the) {_LIST}\b(?!.*\bprice)",
    r"\b(?:take|get) (?:this|that) (?:e-?mail )?(?:address|number|email) off\b",
    r"\b(?:delete|forget|lose|bin|shred|destroy|burn|throw away) (?:my|our|this (?=number|address)) ?(?:\w+ )?(?:number"
    r"|e-?mail|address|card|contact\w*"
    r"|details|phone|info\w*|data)\b|\bforget (?:that )?(?:i|we) exist|\bforget (?:you (?:ever )?(?:have|had|met)) (?:my|our|me"
    r"|us)\b",
    r"(?:^|[.,;!] ?|\bplease |\bplz |\bpls |\bkindly |\bto |\bjust |\band )unsub(?:scribe|cribe|scibe|scrib)?(?: (?:me|us|my"
    r"|our|this"
    r"|now|please|immediately|from|all)\b|[.,!;]|$)|\bunsubscribe (?:me|us|my|our)\b",
    r"\bopt (?:me|us|my \w+|our \w+|this \w+) out\b|\b(?:want|like|wish|asked|have|choose|need)(?:ed)? to (?:opt out"
    r"|unsubscribe|be removed"
    r"|be taken off|be unsubscribed|be left)\b|^opt[- ]out\b|\bI(?: am|['’]m)? opt(?:ing)? out\b|\b(?:consider|treat"
    r"|take) (?:this|me|us)"
    r" (?:\w+ ){0,4}(?:opt(?:ed)?[- ]?out|unsubscri\w+|removal)\b|\b(?:request|ask"
    r"|demand)\w* (?:for )?(?:the )?(?:immediate )?removal"
    r" (?:of (?:my|our)|from)\b",
    # A note in their records.
    r"\b(?:mark|flag|list|tag|put|add|register|set|code|note|move|place) (?:me|us|this (?:number|address|account|contact"
    r"|inbox)|my \w+"
    r"|our \w+)(?: \w+)? (?:down )?(?:as|on|onto|to|in) (?:a |an |your |the )?(?:\w+ )?(?:do[- ]not[- ]\w+|no[- ]contact"
    r"|not to be|opt(?:ed)?"
    r"[- ]?out|unsubscribed?|suppress\w*|block ?list|black ?list|dnc|exclusion|never contact|stop)",
    r"\b(?:update|change|amend|fix|correct|adjust|edit|mark|note|annotate) (?:\w+ )?(?:records?|list|lists|database|system|crm"
    r"|files?"
    r"|books)\b(?: accordingly)?(?:,| so| that| to|:| and)+(?: \w+){0,5} (?:don['’]?t|do not|no longer|not|never|stop|no)\b",
    # They do not want it.
    rf"\b(?:do not|don{_A}t|dont|dnt|no longer|never|not) (?:want|wish|care|need|like|consent|agree|intend|expect|ask)(?:ed|ing)?"
    rf"(?: any| to| you to| your| these| them| more| further| me| us)*(?: (?:receive|receiving|hear|hearing|be contacted"
    rf"|be called"
    rf"|be emailed|get|contact|communication\w*|emails?|mails?|calls?|messages?|texts?|spam|unsolicited|marketing|solicitation\w*"
    rf"|newsletters?|be approached|be bothered|be on|be messaged|be chased|be pitched|be solicited|be followed up))",
    rf"\bI (?:really )?(?:don{_A}t|do not|dont) want (?:them|these|it|this stuff|any of this)(?=[.,!;]|$)",
    r"\b(?:prefer|want|request|require|appreciate|would like|['’]d like|wish for|need) (?:to have )?no (?:more |further "
    r"|additional )?"
    r"(?:\w+ )?(?:contact|e-?mails?|correspondence|calls?|communication|messages|outreach|approaches)\b",
    r"\b(?:prefer|rather|wish|asked?|like|appreciate|request|want|beg|tell\w*|direct\w*|instruct\w*|grateful"
    r"|obliged)(?: (?:that|if|it if"
    r"|you|vendors|suppliers|sellers|salespeople|people|you to|him|not|your \w+|could|would)){0,4} (?:not|didn['’]?t|don['’]?t"
    r"|stop(?:ped)?|would not|wouldn['’]?t|never|ceased?|refrain(?:ed)? from)(?: to)?(?: be)?(?: \w+)? ?(?:contact(?:ed|ing)?"
    r"|call(?:ed|ing)?|e-?mail(?:ed|ing)?|writ(?:e|ing)|text(?:ed|ing)?|approach(?:ed|ing)?|solicit(?:ed)?|hear(?:ing)?|messag\w*"
    r"|bother\w*|reach out)\b(?! (?:him|her|them|it)\b)",
    r"\b(?:further|any more|more|additional|future|unsolicited|these|your) (?:\w+ )?(?:contact|communications?|correspondence"
    r"|calls?"
    r"|e-?mails?|messages?|approaches|outreach|solicitations?) (?:is|are|will be|would be) (?:un\w+|not (?:wanted|welcome|desired"
    r"|appreciated|needed)|reported|treated as|considered|blocked|deleted|harassment|spam)",
    r"(?<!won't )(?<!won’t )(?<!wouldn't )(?<!didn't )\bleave (?:me|us|my \w+|our \w+)(?: the \w+)? (?:alone|be|in peace)\b"
    r"|\bleft"
    r" (?:alone|in peace)\b|(?:^|[.,;!] ?|\b(?:please|just|now|so|to|and|kindly|do) )(?:go away|get lost|hop it|(?:back|bugger"
    r"|buzz|piss"
    r"|sod|lay|leave|f[u*@#]\S{1,5}) off)(?=[.,!]|$| please| now| and| with| already)(?! with)",
    r"\bplease,? (?:just )?stop(?: (?:this|it|now|doing this))?[.!,]*$",
    r"\bdo[- ]not[- ](?:call|contact|email|mail)(?:[- ]list| registry| registered)?\b(?! (?:me|us|him|her|the|it)\b)|\bDNC\b"
    r"|\bDND list\b|\b(?:telephone|mail(?:ing)?) preference service\b|\b(?:registered|listed) with the [TM]PS\b",
    # Law.
    r"\b(?:delete|erase|remove|destroy|purge|forget|wipe|erasure of|deletion of)(?: \w+){0,2} (?:my|our|all|any)(?: \w+){0,2}"
    r" (?:data|information|details|records?|info|profile|contact)\b",
    r"\b(?:withdraw|revoke|withhold)(?:ing|s|n)? (?:my|our|any|all)(?: \w+)? (?:consent|permission)\b|\b(?:do(?:n['’]?t| not)"
    r"|never|did not|didn['’]t) (?:give |gave )?consent\b(?: to (?:be|being|your|these|receiv|market|contact|this))?"
    r"|\bright (?:to erasure"
    r"|to be forgotten|to object)\b|\bobject(?:s|ion|ing)? to (?:the |any |your |all |further )?(?:\w+ )?(?:processing|use of"
    r"|direct"
    r" marketing|marketing|contact|mailings?|communications?)\b|\bunder (?:article|art\.?|section) (?:17|21)\b"
    r"|\bcease and desist\b"
    r"|\bcease all (?:contact|communication)",
    # One way only.
    r"\bonly (?:by|via|per|in) (?:e-?mail|mail|post|letter|text|phone|telephone|writing)\b(?!.*\b(?:delivered|shipped|sent"
    r"|available"
    r"|paid)\b)",
    r"\b(?:i|we) don['’]?t (?:do|take|accept) (?:the )?(?:phone|(?:sales |cold |phone )?calls|email|texts?|whatsapp)\b|[\"“]?\b"
    r"(?:e-?mail|phone|text|mail|post|letters?|writing) only\b[\"”]?(?!\s?\S+@)(?! (?:has|shows|works|contains|says))",
    r"(?:^|[.,;!] ?)(?:please )?not (?:on|by|via|over) (?:whatsapp|text|sms|phone|the phone|e-?mail|mail|linkedin|my (?:cell"
    r"|mobile"
    r"|personal \w+))\b",
    # One subject, closed for good.
    r"\bno more (?:talk |news |word )?(?:about|on) (?:this|that|it|your|the|these|\w+s)\b",
    rf"\b(?:{_DO_NOT}|won{_A}t|will not|not going to|not willing to|refuse to|aren['’]?t|are not|['’](?:re|m) not|stop"
    rf"|quit) (?:be |keep )?(?:rais"
    r"|bring|mention|pitch|push|sell|offer|discuss|revisit|talk)(?:e|ing|t?ing|ning)?(?: about| up)? (?:it|this|that|the \w+"
    r"|your \w+"
    r"|\w+ \w+)(?: up| \w+)? ?(?:again|any ?more|ever|any further|to (?:me|us))\b"
    rf"|\b{_DO_NOT} (?:raise|pitch|bring up) (?:it|this|that)(?=[.!,]|$)",
)

# Where one of these stands anywhere in the sentence, it is a pause or a footer.
ENGLISH_PAUSE = (
    # It ends, or covers an hour of the day.
    r"\b(?:until|till|til|before|for now|for the moment|this week|this month|today|tomorrow|next week|between \d|during (?:the"
    r"|my|our)"
    r"|over the (?:weekend|holidays)|while (?:i|we)(?:['’]?m|['’]?re| am| are)|for (?:a|the next|another) (?:few|couple|week"
    r"|month|day)"
    r"|after (?:\d|the|that|noon|lunch|five|six|hours)|so (?:early|late)|right now|just yet|\byet\b|at (?:night|lunch)"
    r"|on (?:mon|tues"
    r"|wednes|thurs|fri|satur|sun)days?)\b",
    # A footer speaks to its reader.
    r"\b(?:who (?:does|do|did) not (?:wish|want)|anybody (?:to|who)|anyone who|are you (?:sick|tired|fed up|done)|subscribe(?:,"
    r"| or|/) ?unsubscribe"
    r"|how to (?:un)?subscribe|subject (?:line|box|field|header)|the subject\b|the word \"?(?:remove|stop|unsubscribe)|(?:from"
    r"|off) our (?:\w+ )?"
    r"(?:list|mailings?|database)|(?:remove|delete) your|you(?:['’]d| would| may| can| could)? (?:like|wish|want|prefer|choose"
    r"|opt)? ?to (?:be"
    r" removed|never|unsubscribe|opt))\b|(?<!like )(?<!want )(?<!wish )(?<!need )(?<!asked )(?<!trying )(?<!me )(?<!us )"
    r"\bto unsubscribe,?"
    r" (?:from|send|click|reply|visit|simply|please|e-?mail|go|or|at|just|yourself)\b",
    r"\bif you(?:['’]d| would| do not| don['’]?t| no longer| simply| ever| really)* (?:wish|want|like to|prefer|rather"
    r"|desire)\b|\bthose who\b"
    r"|\byou (?:do not|don['’]?t|no longer) (?:wish|want)\b|\bclick\b|^\W*to (?:unsubscribe|opt out|stop receiving)\b"
    r"|^(?:duly )?(?:noted|understood|acknowledged)\b|,? (?:duly )?(?:noted|understood|acknowledged)[.!]*$",
)

# Where one of these stands in the same clause, it is a report about others, or talk about a product.
ENGLISH_NOT = (
    # They are far from wanting an end, or it is they who stop.
    r"\b(?:don|doesn|didn|won|wouldn|can|couldn|shouldn)['’]?t (?:(?!you\b)\w+ ){0,2}(?:you to )?stop\b|\b(?:never|not|cannot"
    r"|no need to"
    r"|no reason to)(?: (?!you\b|so\b|and\b|interested|looking|please|buying|our\b|my\b|for\b|a\b"
    r"|the\b)\w+){0,2}(?: you to)? stop\b|\b(?:i|we)(?:['’]ll| will| have|['’]ve|['’]m| am)?(?: \w+ly| now"
    r"| had to)?"
    r" (?:stop(?:ped)?|quit|removed|taken|deleted|unsubscribed|opted out)\b(?! (?:out|me|us)\b)",
    # Somebody else is meant.
    r"\b(?:other|another|last|previous|old|former|different) (?:vendor|rep|supplier|seller|company|guy|agency|provider"
    r"|salesman|sales)\b"
    r"|\b(?:asked|told|tell|telling|made) (?:him|her|them|the other|everyone else|those)\b",
    r"\b(?:by mistake|by accident|accidentally|put me back|re-?add|resubscribe|(?<!never )(?<!not )(?<!n't )sign(?:ed)? up"
    r"|add me|keep me on)\b",
    r"\b(?:our|my|the|a|your) (?:customers?|clients?|patients?|users?|members?|subscribers?|contacts|patrons?|students?|donors?"
    r"|tenants?|guests?|visitors?|residents?|parents)\b(?! (?:list|database|data ?base))",
    # It is about the words or the thing itself.
    r"\b(?:saying|(?<!to )says?|(?<!i )(?<!already )said|reads?|the word|button|link|rate|setting|feature|page|template"
    r"|workflow|auto-?message)\b(?! (?:no"
    r"|so)\b)",
    r"\b(?:we|i) (?:would|'d|will|['’]ll)? ?(?:never|not) (?:ask|want|tell) you to\b",
)

OTHERS = (
    # German
    r"\b(?:streichen|nehmen|löschen|entfernen|tragen|melden|austragen) sie (?:mich|uns|meine|unsere|diese)\b"
    r"|\b(?:streich|nimm|nehm|lösch|entfern|trag)(?:t|e)? (?:mich|uns|meine)\b|\baus (?:dem|ihrem|eurem|der"
    r"|ihrer) (?:verteiler|liste|adress\w*|kartei|datenbank)\b",
    r"\b(?:mailen|schreiben|rufen|kontaktieren|melden|senden|schicken|belästigen|anschreiben"
    r"|anrufen)\b.{0,30}\b(?:nicht mehr|nie wieder|nie mehr|nicht weiter)\b|\bnicht (?:mehr|weiter) (?:an"
    r"|zu )?(?:rufen|schreiben|kontaktieren|mailen|melden|anrufen|anschreiben|belästigen|kontaktiert|angerufen"
    r"|angeschrieben)",
    r"\b(?:unterlassen|stoppen|beenden|einstellen) sie\b|\bhören sie (?:bitte )?auf\b|\b(?:keine"
    r"|keinerlei) (?:weiteren?|mehr )? ?(?:e-?mails?|mails?|anrufe|werbung|nachrichten|kontaktaufnahme|anfragen"
    r"|newsletter|angebote|post|kontakt)\b.{0,12}(?:mehr|bitte|$|!|\.)",
    r"\b(?:widerspreche|widerrufe)\b.{0,40}\b(?:nutzung|verarbeitung|daten|werbung|einwilligung|kontakt)"
    r"|\blass(?:en sie|t)? (?:mich|uns) (?:\w+ ){0,2}in (?:ruhe|frieden)\b|\bmöchte (?:keine|nicht mehr)\b.{0,30}\b(?:mails?"
    r"|erhalten|bekommen|kontaktiert|anrufe|nachrichten|werbung|newsletter)|\bnewsletter abbestellen\b"
    r"|^(?:bitte )?abmelden\b",
    r"\b(?:löschen|löschung|entfernen)\b.{0,25}\b(?:meiner|meine|unsere|unserer|aller) (?:\w+ )?(?:daten|adresse"
    r"|e-?mail|kontaktdaten|nummer)\b",
    # French
    r"\bdésabonne[rz]|\bdésinscri|\b(?:retire[rz]|supprime[rz]|enleve[rz]|radie[rz]|efface[rz]|ôte[rz])[- ](?:moi"
    r"|nous|mon|mes|notre)\b|\bde (?:votre|vos) (?:liste|fichier|base|listes|fichiers)\b",
    r"\bne (?:me|nous|m['’]|nous) ?(?:contact|appel|écri|relanc|envoy|sollicit|démarch|téléphon|dérang)\w* plus\b"
    r"|\bne (?:souhait|veu|désir)\w*(?: pas| plus)(?: \w+)? (?:être|recevoir|avoir|vos|aucun)"
    r"|\bne (?:souhait|veu|voul|désir)\w* (?:plus|pas) de (?:vos|votre|courriers?|mails?|e-mails?|messages?|appels?|lettres?"
    r"|coups? de fil"
    r"|relances?|sollicitations?|publicité|pub|newsletters?|contact)\b",
    r"\blaisse[rz][- ](?:moi|nous) (?:tranquille|en paix)|\bcesse[rz] (?:de|tout|toute|ces|vos|d['’])"
    r"|\barrêt(?:ez|er) (?:de (?:m|n|me|nous)|vos|ces|d['’])|\b(?:plus|pas) d(?:e|['’]) ?(?:messages?|mails?"
    r"|e-mails?|emails?|relances?|appels?|courriels?|démarchage|sms)\b|\bstop (?:aux|à vos)\b",
    r"\b(?:supprim|efface)\w* (?:toutes )?(?:mes|nos) (?:données|coordonnées)\b|\bdroit (?:à l['’]effacement"
    r"|d['’]opposition)\b|\bm['’]oppose (?:à|au)\b|\bliste (?:rouge|d['’]opposition|bloctel)\b|\bbloctel\b",
    # Spanish
    r"\b(?:dar|de|den|dé)(?:me|nos|n me)? de baja\b|\b(?:denme|démosme|deme|dénos|darnos|darme) de baja\b"
    r"|\b(?:quít|bórr|elimín|sáqu|borr|elimin|quit)(?:a|e|en|an)?(?:me|nos)\b|\b(?:elimin|borr"
    r"|suprim)\w* (?:todos )?(?:mis|nuestros) datos\b",
    r"\bno (?:me|nos) (?:vuelva[ns]? a )?(?:contact|llam|escrib|env[ií]|mand|molest)\w*(?: más| mas| nunca| por"
    r"| de nuevo)?(?=[\s.,!]|$)|\bdej(?:e|en|a|ad) de (?:contact|llam|escrib|envi|mand|molest)\w*|\bno (?:quiero"
    r"|queremos|deseo|deseamos)(?: \w+)? (?:recib|más|correos|llamadas|que me|ser contact)\w*|\bno más (?:correos"
    r"|llamadas|mensajes|emails)\b|\bd[ée]j(?:e|en|a)(?:me|nos) en paz\b|\bbasta de (?:correos|llamadas"
    r"|mensajes)\b|^(?:por favor,? )?(?:ya )?no m[aá]s(?:,? (?:por favor|gracias))?[.!]*$",
    # Portuguese
    r"\b(?:remov|retir|exclu|tir|descadastr|apag)(?:a|am|e|em|ir|er|ar|i)(?:-me|-nos| me| nos| meu| o meu"
    r"| os meus| meus)\b|\b(?:me|nos) (?:remov|retir|exclu|tir|descadastr)\w+\b(?! d[ao] (?:reuni|convite))"
    r"|\bdescadastr|\bexclusão d\w+ (?:meus?|nossos?) dados\b|\bnão volt(?:e|em|a) a (?:me |nos )?(?:contact|lig|escrev|envi"
    r"|mand|telefon)\w*|\bpar(?:e|em|a) de (?:me |nos )?(?:mand|envi|lig"
    r"|escrev|contact)\w*|\bdeix(?:e|em)(?:-me|-nos| me) em paz\b",
    r"\bnão (?:quero|queremos|desejo|desejamos) (?:mais )?(?:receber|ser contact|contato|contacto|mais(?=[.,!]|$)|e-?mails"
    r"|a newsletter)\w*|\bnão (?:me|nos) (?:ligu|mand|envi|contact|escrev|incomod)\w*(?: mais)?(?=[\s.,!]|$)"
    r"|\b(?:sem|chega de|nada de|não mais) (?:mais )?(?:e-?mails?|ligações|mensagens|chamadas|telefonemas"
    r"|contatos)\b",
    # Italian
    r"\b(?:cancell|rimuov|togli|elimin|disiscriv|depenn)\w*(?:temi|teci|mi|rmi|tevi)\b|\bnon (?:mi"
    r"|ci) (?:\w+ )?(?:contatt|chiam|telefon|scriv|mand|invi|disturb)\w* (?:più|mai)\b|\b(?:smett|finit)\w+ di\b(?! (?:preoccup"
    r"|scus|ringraz|lavor|produ))"
    r"|\bnon (?:desider|vogli)\w+ (?:più )?(?:ricev|essere contatt|altre|mail|email)\w*|\b(?:niente|basta"
    r"|nessun\w?)(?: più| altr\w)? (?:e-?mail|mail|telefonate|chiamate|messaggi|contatt\w+)\b|\b(?:cancell|elimin"
    r"|rimuov)\w* (?:tutti )?i (?:miei|nostri) dati\b|\blasciate?(?:mi|ci) in pace\b|\bnon (?:contatta|chiama|telefona|scrive"
    r"|manda|invia|disturba)(?:te|r)?(?:mi|ci) (?:più|mai)\b|\bdisiscri",
    # Dutch
    r"\b(?:haal|verwijder|schrap|schrijf|gooi)(?:t u)? (?:me|mij|ons|mijn (?:gegevens|adres|naam|mailadres"
    r"|e-mail\w*))\b(?! (?:op|in)\b)|\b(?:uitschrijven|afmelden)\b"
    r"|\bstop(?:pen)? (?:a\.?u\.?b\.? )?met (?:het )?(?:mailen|bellen|sturen|benaderen|contact|schrijven|appen"
    r"|deze|die|spammen)\b|\b(?:niet meer|nooit meer) (?:te )?(?:bellen|mailen|benaderen|contact|schrijven|sturen"
    r"|benaderd|gebeld|appen|lastig)\w*|\b(?:bel|mail|benader|contacteer|stuur|app|schrijf) (?:me|mij"
    r"|ons)(?: \w+)? (?:niet meer|nooit meer|niet)\b|\bgeen (?:\w+ )?(?:mails?|e-mails?|telefoontjes|berichten"
    r"|reclame|nieuwsbrie\w+|contact|appjes)(?: \w+)? (?:meer|graag|aub|a\.u\.b\.?)\b|\blaat (?:me|mij"
    r"|ons) met rust\b",
    # Swedish
    r"\b(?:ta bort|stryk|radera|plocka bort|avregistrera) (?:mig|oss|min|mina|vår|våra)\b(?! (?:från|ur) (?:mötet"
    r"|inbjudan|kalender))|\bsluta (?:att )?(?:ring|mejl|maila|skick|kontakt|hör|skriv|sms|spamm)\w*"
    r"|\b(?:kontakta|ring|mejla|maila|skriv)(?: till)? (?:mig|oss) (?:inte|aldrig)\b|\b(?:kontakta|ring|mejla"
    r"|maila) (?:inte|aldrig)\b|\bskicka (?:inte|aldrig) (?:mer|fler|något|mig|oss|igen)\b|\b(?:inga|inte) fler (?:mejl|mail"
    r"|samtal|utskick|meddelanden)\b"
    r"|\bvill inte (?:längre )?(?:ha|få|bli|bli kontakt)\b.{0,20}(?:mejl|mail|utskick|kontakt|samtal|reklam"
    r"|nyhetsbrev)|\blämna (?:mig|oss) i ?fred\b|\bavprenumer|\bavregistrer",
    # Danish and Norwegian
    r"\b(?:fjern|slet|slett|stryg|stryk|ta bort|tag) (?:mig|meg|os|oss|mine|mit|min|vores|våre)(?: \w+)?(?: fra"
    r"| ud| av|$)|\b(?:afmeld|avmeld)|\bstopp? (?:med (?:at|å|det|disse)|å|disse|det der)\b"
    r"|\b(?:ingen|ikke) flere (?:mails?|opkald|beskeder|e-?post\w*|oppringninger|meldinger|henvendelser)\b"
    r"|\b(?:lad|la) (?:mig|meg|os|oss) være\b|\bønsker ikke (?:længere|lenger|flere|at|å)(?: å| at)? (?:modtage"
    r"|motta|bli|blive|høre|få)",
    # Finnish
    r"\bpoista(?:kaa)? (?:minut|meidät|tietoni|sähköpostini|osoitteeni)\b|\bälkää (?:enää )?(?:ottako|soittako"
    r"|lähettäkö|olko|kirjoittako|häiritkö)\b|\blopettakaa\b|\ben (?:enää )?halua (?:enää )?(?:saada|vastaanottaa"
    r"|teidän|että)|\bälä (?:enää )?(?:soita|lähetä|ota|kirjoita)\b|\bperu(?:kaa|uttakaa|utta)? (?:\w+ )?tilau",
    # Polish
    r"\bproszę\b.{0,25}\bnie (?:pisać|dzwonić|kontaktować|niepokoić)\b|\bnie (?:wysyłać|przysyłać) (?:mi|nam|do mnie|więcej|już"
    r"|żadnych|kolejnych)\b"
    r"|\bproszę\b.{0,20}\b(?:usunąć|wypisać|wykreślić|skreślić) (?:mnie|nas|moje|mój)\b|\b(?:usuńcie|wypiszcie"
    r"|wykreślcie|skreślcie)\b|\bnie życzę sobie\b|\bprzestańcie\b|\bproszę (?:przestać|zaprzestać)\b(?! się)"
    r"|\bnie chcę (?:już |więcej )?(?:otrzymywać|dostawać)\b|\bsprzeciw\w* (?:wobec|na) przetwarzan",
    # Czech
    r"\b(?:odhlaste|odhlásit|vyřaďte|vymažte|smažte|odstraňte|vyškrtněte) (?:mě|mne|nás|mé|moje|naše|si)\b"
    r"|\b(?:nepište|nevolejte|nekontaktujte|neobtěžujte)\b|\bneposílejte (?:mi|nám|už|více|další|nic)\b|\b(?:nepřeji"
    r"|nepřejeme) si\b|\bpřestaňte\b|\bnechci (?:už |více |dále )?(?:dostávat|být kontakt|žádné)",
    # Turkish, Russian, Japanese, Chinese, Korean
    r"\blisteni\w* (?:\w+ )?çıkar|\b(?:beni|bizi) (?:bir daha |artık )?(?:aramayın|rahatsız etmeyin)\b"
    r"|\bmail (?:atmayın|göndermeyin)\b|\b(?:aramayın|yazmayın)\b|\babonelikten çık",
    r"отпишите|отписаться|\bне (?:пишите|звоните|присылайте|беспокойте|отправляйте)(?= (?:мне|нам|сюда|больше|на|никогда|меня"
    r"|нас|ничего)|[.,!]|$)|\b(?:больше|впредь) не (?:пи|зво|при|бес)"
    r"|удалите (?:меня|мой|мои|наш)|\b(?:прекратите|перестаньте)\b|исключите (?:меня|нас)",
    r"退订|退訂|取消订阅|停止(?:发|聯|联|打|給|给)|(?:把我|将我).{0,6}(?:名单|列表).{0,4}(?:删|移)|删除我的(?:信息|数据|邮箱"
    r"|资料)",
    r"配信(?:を)?停止|(?:連絡|送信|電話|メール|営業)(?:は|を|も)?.{0,8}(?:しないで|お控え|ご遠慮|不要|やめて|お断り|結構です)"
    r"|連絡しないで|(?:リスト"
    r"|名簿)から.{0,8}(?:外|削除)|退会",
    r"수신 ?거부|연락하지 ?마|전화하지 ?마|(?:명단|목록)에서.{0,6}(?:삭제|빼)",
)

OTHERS_PAUSE = (
    r"\b(?:vor dem|bis|vorerst|(?<!ab )heute|diese woche|avant|d['’]ici|cette semaine|aujourd['’]hui|hasta|antes de"
    r"|esta semana|hoy|até|antes das?|esta semana|hoje|fino a|prima del(?:le)?|prima di|oggi|questa settimana|tot"
    r"|voor (?:maandag|dinsdag|woensdag|donderdag|vrijdag"
    r"|\d)|vandaag|deze week|före|innan|idag|i dag|til(?! (?:mig|meg|os|oss))|før|tänään|ennen|dziś|przed|wcześniej|dnes|před"
    r"|noch nicht|pas encore"
    r"|todavía no|aún no|ainda não|non ancora|nog niet|ännu|än|endnu|ennå|vielä|jeszcze|ještě|zatím|mañana|amanhã|domani|demain"
    r"|imorgon|i morgen|jutro|zítra|yarın|завтра)\b|明天|明日|내일|غدا",
)

OTHERS_NOT = (
    r"\b(?:par erreur|aus versehen|irrtümlich|per ongeluk|por error|sin querer|por engano|per errore|av misstag"
    r"|ved en fejl|ved en feil|réinscrire|wieder anmelden|weer op|di nuovo)\b",
    r"\b(?:mötet|inbjudan|besprechung|termin|meeting|reunión|reunião|réunion|riunione|vergadering|møde|møte|会议|会議"
    r"|счёт|rechnung|facture|factura|fattura|報价|报价|angebot|devis|order)\b|会议|会議|报价|счёт",
    r"\b(?:position|pos\.|zeile|posten|ligne|línea|linha|riga|regel|rad|linje) \w+|\b(?:lunes|martes|miércoles|jueves|viernes"
    r"|lundi"
    r"|mardi|mercredi|jeudi|vendredi|lunedì|martedì|mercoledì|giovedì|venerdì|segunda-feira|terça-feira|quarta-feira|quinta-feira"
    r"|sexta-feira|montag|dienstag|mittwoch|donnerstag|freitag|måndag|tisdag|onsdag|torsdag|fredag|mandag|tirsdag)s?\b",
)
