"""How people ask to be left alone, a language a block; each entry is one pattern, its verbs written as stems."""

from __future__ import annotations

_A = "['’]?"
_ME = r"(?:me|us|my|our|this|these|any|ever|again|anymore|further)"
_OFTEN = r"(?:(?:please|ever|even|you|pls|plz|kindly|just|to|simply) ){0,3}"
_CONTACTING = (
    r"(?:e-?mail|mail|call|text|contact|messag|writ|reach|follow|ping|bother|spam|pester|harass|phon|ring|solicit"
    r"|chas|pitch|whatsapp"
    r"|dm|disturb|nagg|hound|approach|market)(?:m|p|l)?ing"
)
_THINGS = (
    r"(?:e-?mails?|mails?|messages?|calls?|phone calls?|texts?|text messages?|sms|contact|correspondence|letters?"
    r"|follow[- ]?ups?|outreach"
    r"|communications?|marketing|newsletters?|reminders?|linkedin|whatsapps?|spam|sales|solicitations?|pitches"
    r"|mailings?|promotions?|offers)"
)
_DO_NOT = (
    rf"(?:do not|don{_A}t|dont|do{_A}nt|never|not to|must not|may not|shall not|should not|shouldn{_A}t|would you not"
    rf"|pls no|kindly not)"
)

ENGLISH = (
    rf"\b(?:stop|quit|cease|discontinue|refrain from|halt|end|give up) (?:all |the |with the |this |these |your "
    rf"|any )?{_CONTACTING}\b"
    r"(?! (?:it|that|each|one|at|for lunch|about (?!us|me))\b)"
    r"(?! (?:me|us) (?!again|any|at|on|about|with|for|every|all|so|please|now|from|and|or|to)\w)",
    r"\bsend (?:me |us )?no (?:more )?(?:e-?mails?|mails?|messages?|letters?|texts?)\b",
    r"\bonly (?:by|via|per) (?:e-?mail|mail|post|letter|text|phone|telephone)\b"
    r"(?!.*\b(?:delivered|shipped|sent|available|paid)\b)",
    rf"\b(?:stop|quit|cease|discontinue|end|halt) (?:all |the |with the |this |these |your |any |further "
    rf"|unsolicited |constant )+(?:\w+ )?{_THINGS}\b",
    r"\b(?:stop|quit|cease) (?:sending|sharing|forwarding|adding|spamming)(?: (?:me|us|my|our|this|these|those"
    r"|any|anything|stuff|the|your|more))",
    rf"\b{_DO_NOT} {_OFTEN}(?:contact|e-?mail|mail|message|phone|ring|text|write|whatsapp|bother|approach|dm|ping"
    rf"|disturb)(?: to)?"
    rf"(?: {_ME}\b|[.,!;:]|$)(?! mind)",
    rf"\b{_DO_NOT} {_OFTEN}call(?: (?:me|us|my \w+|our \w+|this number|here|again|anymore|any ?more))?(?=[.,!;:]"
    rf"|$| (?:me|us|again|any ?more|at|on|this|my|here))",
    rf"\b{_DO_NOT} {_OFTEN}(?:send|forward)(?: (?:me|us))?(?: any| anything| more| further| these| those| this"
    rf"| such| your| no| emails?| mails?| stuff)\b",
    rf"\b{_DO_NOT} {_OFTEN}(?:follow(?:ing)? up|reach(?:ing)? out|get in touch|check(?:ing)? in)\b",
    rf"\b{_DO_NOT} {_OFTEN}(?:contact|call|e-?mail|write to|text|pitch) (?:me|us) about\b",
    r"\b(?:take|remove|strike|scrub|delete|drop|purge|get|cross|leave|wipe|erase|kick|pull|keep|scratch|knock|cut"
    r"|exclude|unlist|taking|removing|deleting"
    r"|striking|dropping) (?:me|us|my (?:name|e-?mail|address|number|details|contact|info\w*)(?: \w+)?"
    r"|our (?:names?|e-?mails?|address(?:es)?|school|company|office|firm"
    r"|details|practice)|this (?:e-?mail )?(?:address|number|email|inbox|mailbox))(?: \w+)? (?:off|from|out of"
    r"|on)\b(?! (?:this meeting|the meeting|the invite|the call"
    r"|cc|copy|speaker|the invitation|bill|the loop|the thread|hold|bcc|that meeting|this (?:thread|invite|call"
    r"|chain)|mute|top|track))",
    r"\b(?:take|get) (?:this|that) (?:e-?mail )?(?:address|number|email) off\b",
    r"(?:^|[.,;!] ?|\bplease |\bplz |\bpls |\bkindly |\bto |\bjust )unsubscribe(?: (?:me|us|my|this|now|please"
    r"|immediately|from)\b|[.,!;]|$)",
    r"\bopt (?:me|us) out\b|\b(?:want|like|wish|asked|have|choose|need)(?:ed)? to opt out\b|^opt[- ]out\b"
    r"|\bI(?: am|['’]m)? opt(?:ing)? out\b|\bconsider (?:this|me|us)"
    r" (?:\w+ ){0,3}opt(?:ed)?[- ]?out\b",
    rf"\bno (?:more|further|additional|unsolicited|other)(?: of (?:these|your|the))?(?: \w+)? {_THINGS}\b",
    r"(?:^|[.,;!] ?)no (?:more )?(?:e-?mails?|calls?|texts?|messages|phone|sms|whatsapp)(?: (?:please|to|on|at"
    r"|anymore|any ?more|ever|for)\b|[.,!;]|$)|\bwants no (?:e-?mail|calls?|contact"
    r"|texts?|phone|mail)\b",
    rf"\b(?:do not|don{_A}t|dont|no longer|never|not) (?:want|wish|care|need|like|consent|agree|intend|expect"
    rf"|ask)(?:ed|ing)?(?: any| to| you to| your| these| them| more| further)"
    rf"*(?: (?:receive|receiving|hear|hearing|be contacted|be called|be emailed|get|contact|communication\w*"
    rf"|emails?|mails?|calls?|messages?|texts?|spam|unsolicited|marketing|solicitation\w*"
    r"|newsletters?|be approached|be bothered|be on))",
    rf"\bI (?:really )?(?:don{_A}t|do not|dont) want (?:them|these|it|this stuff|any of this)(?=[.,!;]|$)",
    r"\b(?:prefer|want|request|require|appreciate|would like|['’]d like|wish for) (?:to have )?no (?:more "
    r"|further |additional )?(?:\w+ )?(?:contact|e-?mails?|correspondence|calls?|communication|messages"
    r"|outreach)\b",
    r"\b(?:prefer|rather|wish|asked?|like|appreciate|request|want|beg|tell\w*|direct\w*|instruct\w*)(?: (?:that"
    r"|if|it if|you|vendors|suppliers|sellers|salespeople|people|you to|him|not)){0,4} (?:not|didn['’]?t"
    r"|don['’]?t|stop(?:ped)?|would not|wouldn['’]?t)"
    r"(?: to)?(?: be)?(?: \w+)? ?(?:contact(?:ed|ing)?|call(?:ed|ing)?|e-?mail(?:ed|ing)?|writ(?:e|ing)|text(?:ed"
    r"|ing)?|approach(?:ed)?|solicit(?:ed)?|hear(?:ing)?|messag\w*|bother\w*|reach out)\b"
    r"(?! (?:him|her|them|it)\b)",
    r"(?<!won't )(?<!won’t )(?<!wouldn't )(?<!didn't )\bleave (?:me|us)(?: the \w+)?"
    r" (?:alone|be|in peace)\b|\bleft alone\b|\bleave off\b|\bgo away\b"
    r"|\bget lost[.!]|\blose (?:my|this|our) (?:number|email|address|card|contact)\b|\b(?:back|bugger|buzz|piss"
    r"|sod|f\w*) off\b",
    r"^(?:please |plz |pls |just |now |kindly |ok |okay |enough[,. ]+)*(?:stop|stop it|stop this|stop please"
    r"|stop now|cease|cease and desist|stop all|stopp?|desist)(?: please| now| it| this| thanks?| thank you"
    r"| already)*[.!]*$",
    r"\bplease,? (?:just )?stop(?: (?:this|it|now|doing this))?[.!,]*$|\bcease and desist\b|^enough(?: is enough"
    r"| already)?[!.]+",
    r"\bno m[aá]s\b|^no more[.!]*$|^(?:i['’]?m |i am )?done with (?:these|this|your|you)\b",
    r"\bdo[- ]not[- ](?:call|contact|email|mail)(?:[- ]list| registry| registered)?\b(?! (?:me|us|him|her|the"
    r"|it)\b)|\bDNC\b|\bDND list\b",
    r"\b(?:delete|erase|remove|destroy|purge|forget|wipe)(?: \w+){0,2} (?:my|our|all|any)(?: \w+){0,2} (?:data"
    r"|information|details|records?|info|profile|contact)\b",
    r"\b(?:withdraw|revoke|withhold)(?:ing)? (?:my|our|any|all) (?:consent|permission)\b|\bdo(?:n['’]?t"
    r"| not) consent\b|\bright (?:to erasure|to be forgotten|to object)\b|\bobject to (?:the |any |your )?"
    r"(?:processing|use|direct marketing|marketing)\b|\bunder (?:article|art\.?) (?:17|21)\b",
    r"\b(?:update|change|amend|fix) your (?:records|list|lists|database|system)\b(?: so| that"
    r"| to)+(?: \w+){0,4} (?:don['’]?t|no longer|not|never|stop)\b",
    r"\b(?:i|we) don['’]?t do (?:the )?(?:phone|calls|phone calls|email|texts?|whatsapp)\b|[\"“]?\b(?:e-?mail"
    r"|phone|text|mail|post|letters?|writing) only\b[\"”]?(?! (?:has|shows|works|contains|says))",
    r"(?:^|[.,;!] ?)(?:please )?not (?:on|by|via|over) (?:whatsapp|text|sms|phone|the phone|e-?mail|mail|linkedin"
    r"|my (?:cell|mobile|personal \w+))\b",
    r"\bno more about\b|\b(?:not|never|aren['’]?t|we['’]re not"
    r"|don['’]?t want to) (?:be )?discuss(?:ing)? \w+ \w+ again\b|\b(?:don['’]?t|do not|stop|quit|never) (?:rais"
    r"|bring|mention|pitch|push|sell)(?:e|ing|ning)? (?:it|this|that|the \w+|up \w+)(?: \w+)? ?(?:again|to (?:me"
    r"|us)|up)?[.,]",
)

# Where one of these stands in the sentence, or the one behind it, it is a pause, a report about others, or talk about a product.
ENGLISH_NOT = (
    r"\bnoted\b",
    r"\b(?:until|till|til|before|for now|for the moment|this week|this month|today|tomorrow|next week|between \d"
    r"|during (?:the|my|our)|over the (?:weekend|holidays)|while i['’]?m|"
    r"for (?:a|the next|another) (?:few|couple|week|month|day)|after (?:\d|the|that|noon|lunch|five|six|hours)"
    r"|so (?:early|late)|right now|just yet|\byet\b|at (?:night|lunch)|on (?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)days?)\b",
    r"\b(?:would|could|do|can|will|won|wouldn|couldn|can|don|doesn|didn|never|not"
    r"|cannot)(?:['’]?t)?(?: want you to| ever| mean for you to| ask you to| need to)? stop (?:talking|following"
    r"|writing|calling|emailing|now|raving)\b",
    r"\b(?:other|another|last|previous|old|former|different) (?:vendor|rep|supplier|seller|company|guy|agency"
    r"|provider|salesman|sales)\b|\b(?:asked|told|tell|telling) (?:him|her|them|the other|everyone else|those)\b",
    r"\b(?:by mistake|by accident|accidentally|put me back|re-?add|resubscribe|sign(?:ed)? up|add me|keep me on)\b",
    r"\b(?:our|my|the|a|your) (?:customers?|clients?|patients?|users?|members?|subscribers?|contacts?|patrons?"
    r"|students?|donors?|tenants?)\b",
    r"\b(?:saying|says?|said|reads?|the word|button|link|rate|setting|feature|page|template|workflow"
    r"|auto-?message)\b(?! (?:no|so)\b)",
    r"\b(?:we|i) (?:would|'d|will|['’]ll)? ?(?:never|not) (?:ask|want|tell) you to\b",
)

OTHERS = (
    # German
    r"\b(?:streichen|nehmen|löschen|entfernen|tragen|melden|austragen) sie (?:mich|uns|meine|unsere|diese)\b"
    r"|\b(?:streich|nimm|lösch|entfern|trag)(?:t|e)? (?:mich|uns|meine)\b|\baus (?:dem|ihrem|eurem|der"
    r"|ihrer) (?:verteiler|liste|adress\w*|kartei|datenbank)\b",
    r"\b(?:mailen|schreiben|rufen|kontaktieren|melden|senden|schicken|belästigen|anschreiben"
    r"|anrufen)\b.{0,30}\b(?:nicht mehr|nie wieder|nie mehr|nicht weiter)\b|\bnicht (?:mehr|weiter) (?:an"
    r"|zu )?(?:rufen|schreiben|kontaktieren|mailen|melden|anrufen|anschreiben|belästigen|kontaktiert|angerufen"
    r"|angeschrieben)",
    r"\b(?:unterlassen|stoppen|beenden|einstellen) sie\b|\bhören sie (?:bitte )?auf\b|\b(?:keine"
    r"|keinerlei) (?:weiteren?|mehr )? ?(?:e-?mails?|mails?|anrufe|werbung|nachrichten|kontaktaufnahme|anfragen"
    r"|newsletter|angebote|post|kontakt)\b.{0,12}(?:mehr|bitte|$|!|\.)",
    r"\b(?:widerspreche|widerrufe)\b.{0,40}\b(?:nutzung|verarbeitung|daten|werbung|einwilligung|kontakt)"
    r"|\blass(?:en sie|t)? (?:mich|uns) in (?:ruhe|frieden)\b|\bmöchte (?:keine|nicht mehr)\b.{0,30}\b(?:mails?"
    r"|erhalten|bekommen|kontaktiert|anrufe|nachrichten|werbung|newsletter)|\bnewsletter abbestellen\b"
    r"|^(?:bitte )?abmelden\b",
    r"\b(?:löschen|löschung|entfernen)\b.{0,25}\b(?:meiner|meine|unsere|unserer|aller) (?:\w+ )?(?:daten|adresse"
    r"|e-?mail|kontaktdaten|nummer)\b",
    # French
    r"\bdésabonne[rz]|\bdésinscri|\b(?:retire[rz]|supprime[rz]|enleve[rz]|radie[rz]|efface[rz]|ôte[rz])[- ](?:moi"
    r"|nous|mon|mes|notre)\b|\bde (?:votre|vos) (?:liste|fichier|base|listes|fichiers)\b",
    r"\bne (?:me|nous|m['’]|nous) ?(?:contact|appel|écri|relanc|envoy|sollicit|démarch|téléphon|dérang)\w* plus\b"
    r"|\bne (?:souhait|veu|désir)\w*(?: pas| plus)(?: \w+)? (?:être|recevoir|avoir|de|vos|aucun)",
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
    r"|mensajes)\b",
    # Portuguese
    r"\b(?:remov|retir|exclu|tir|descadastr|apag)(?:a|am|e|em|ir|er|ar|i)(?:-me|-nos| me| nos| meu| o meu"
    r"| os meus| meus)\b|\b(?:me|nos) (?:remov|retir|exclu|tir|descadastr)\w+\b(?! d[ao] (?:reuni|convite))"
    r"|\bdescadastr|\bexclusão d\w+ (?:meus?|nossos?) dados\b|\bpar(?:e|em|a) de (?:me |nos )?(?:mand|envi|lig"
    r"|escrev|contact)\w*|\bdeix(?:e|em)(?:-me|-nos| me) em paz\b",
    r"\bnão (?:quero|queremos|desejo|desejamos) (?:mais )?(?:receber|ser contact|contato|contacto|mais|e-?mails"
    r"|a newsletter)\w*|\bnão (?:me|nos) (?:ligu|mand|envi|contact|escrev|incomod)\w*(?: mais)?(?=[\s.,!]|$)"
    r"|\b(?:sem|chega de|nada de|não mais) (?:mais )?(?:e-?mails?|ligações|mensagens|chamadas|telefonemas"
    r"|contatos)\b",
    # Italian
    r"\b(?:cancell|rimuov|togli|elimin|disiscriv|depenn)\w*(?:temi|teci|mi|rmi|tevi)\b|\bnon (?:mi"
    r"|ci) (?:\w+ )?(?:contatt|chiam|telefon|scriv|mand|invi|disturb)\w* (?:più|mai)\b|\b(?:smett|finit)\w+ di\b"
    r"|\bnon (?:desider|vogli)\w+ (?:più )?(?:ricev|essere contatt|altre|mail|email)\w*|\b(?:niente|basta"
    r"|nessun\w?)(?: più| altr\w)? (?:e-?mail|mail|telefonate|chiamate|messaggi|contatt\w+)\b|\b(?:cancell|elimin"
    r"|rimuov)\w* (?:tutti )?i (?:miei|nostri) dati\b|\blasciate?(?:mi|ci) in pace\b|\bdisiscri",
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
    r"|maila|skicka) (?:inte|aldrig)\b|\b(?:inga|inte) fler (?:mejl|mail|samtal|utskick|meddelanden)\b"
    r"|\bvill inte (?:längre )?(?:ha|få|bli|bli kontakt)\b.{0,20}(?:mejl|mail|utskick|kontakt|samtal|reklam"
    r"|nyhetsbrev)|\blämna (?:mig|oss) i ?fred\b|\bavprenumer|\bavregistrer",
    # Danish and Norwegian
    r"\b(?:fjern|slet|slett|stryg|stryk|ta bort|tag) (?:mig|meg|os|oss|mine|mit|min|vores|våre)(?: \w+)?(?: fra"
    r"| ud| av|$)|\b(?:afmeld|avmeld)|\bstopp? (?:med )?(?:at|å|det|disse|med)\b|\b(?:ring|skriv|kontakt|mail"
    r"|send)(?: til| ikke)? ?(?:mig|meg|os|oss)?(?: ikke| aldrig| aldri)? ?(?:mere|mer|igen|igjen|flere)\b"
    r"|\b(?:ingen|ikke) flere (?:mails?|opkald|beskeder|e-?post\w*|oppringninger|meldinger|henvendelser)\b"
    r"|\b(?:lad|la) (?:mig|meg|os|oss) være\b|\bønsker ikke (?:længere|lenger|flere|at|å)(?: å| at)? (?:modtage"
    r"|motta|bli|blive|høre|få)",
    # Finnish
    r"\bpoista(?:kaa)? (?:minut|meidät|tietoni|sähköpostini|osoitteeni)\b|\bälkää (?:enää )?(?:ottako|soittako"
    r"|lähettäkö|olko|kirjoittako|häiritkö)\b|\blopettakaa\b|\ben (?:enää )?halua (?:enää )?(?:saada|vastaanottaa"
    r"|teidän|että)|\bälä (?:enää )?(?:soita|lähetä|ota|kirjoita)\b|\bperu(?:kaa|uttakaa|utta)? (?:\w+ )?tilau",
    # Polish
    r"\bproszę\b.{0,25}\bnie (?:pisać|dzwonić|kontaktować|wysyłać|przysyłać|niepokoić)\b"
    r"|\bproszę\b.{0,20}\b(?:usunąć|wypisać|wykreślić|skreślić) (?:mnie|nas|moje|mój)\b|\b(?:usuńcie|wypiszcie"
    r"|wykreślcie|skreślcie)\b|\bnie życzę sobie\b|\bprzestańcie\b|\bproszę (?:przestać|zaprzestać)\b"
    r"|\bnie chcę (?:już |więcej )?(?:otrzymywać|dostawać)\b|\bsprzeciw\w* (?:wobec|na) przetwarzan",
    # Czech
    r"\b(?:odhlaste|odhlásit|vyřaďte|vymažte|smažte|odstraňte|vyškrtněte) (?:mě|mne|nás|mé|moje|naše|si)\b"
    r"|\b(?:nepište|nevolejte|nekontaktujte|neposílejte|neobtěžujte)\b(?: \w+)?(?: už| více| mi)?|\b(?:nepřeji"
    r"|nepřejeme) si\b|\bpřestaňte\b|\bnechci (?:už |více |dále )?(?:dostávat|být kontakt|žádné)",
    # Turkish, Russian, Japanese, Chinese, Korean
    r"\blisteni\w* (?:\w+ )?çıkar|\b(?:beni|bizi) (?:bir daha |artık )?(?:aramayın|rahatsız etmeyin)\b"
    r"|\bmail (?:atmayın|göndermeyin)\b|\b(?:aramayın|yazmayın)\b|\babonelikten çık",
    r"отпишите|отписаться|\bне (?:пишите|звоните|присылайте|беспокойте)|\b(?:больше|впредь) не (?:пи|зво|при|бес)"
    r"|удалите (?:меня|мой|мои|наш)|\b(?:прекратите|перестаньте)\b|исключите (?:меня|нас)",
    r"(?:不要|别|請勿|请勿|勿)再|退订|退訂|取消订阅|停止(?:发|聯|联|打|給|给)|(?:把我|将我).{0,6}(?:名单|列表).{0,4}(?:删|移)|删除我的(?:信息|数据|邮箱|资料)",
    r"配信(?:を)?停止|(?:連絡|送信|電話|メール|営業)(?:は|を|も)?.{0,8}(?:しないで|お控え|ご遠慮|不要|やめて|お断り|結構です)|(?:送ら|連絡し)ないで|(?:リスト"
    r"|名簿)から.{0,8}(?:外|削除)|退会",
    r"수신 ?거부|연락하지 ?마|보내지 ?마|전화하지 ?마|(?:명단|목록)에서.{0,6}(?:삭제|빼)",
)

OTHERS_NOT = (
    r"\b(?:vor dem|bis|vorerst|heute|diese woche|avant|d['’]ici|cette semaine|aujourd['’]hui|hasta|antes de"
    r"|esta semana|hoy|até|antes das?|esta semana|hoje|fino a|prima del(?:le)?|prima di|oggi|questa settimana|tot"
    r"|voor (?:maandag|dinsdag|woensdag|donderdag|vrijdag"
    r"|\d)|vandaag|deze week|före|innan|idag|i dag|til|før|tänään|ennen|dziś|przed|wcześniej|dnes)\b",
    r"\b(?:par erreur|aus versehen|irrtümlich|per ongeluk|por error|sin querer|por engano|per errore|av misstag"
    r"|ved en fejl|ved en feil|réinscrire|wieder anmelden|weer op|di nuovo)\b",
    r"\b(?:mötet|inbjudan|besprechung|termin|meeting|reunión|reunião|réunion|riunione|vergadering|møde|møte|会议|会議"
    r"|счёт|rechnung|facture|factura|fattura|報价|报价|angebot|devis|order)\b|会议|会議|报价|счёт",
)
