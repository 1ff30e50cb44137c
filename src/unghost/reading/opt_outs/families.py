"""Ways of asking to be left alone, built from slots: what to do with us, how not to reach us, what is wanted no more."""

from __future__ import annotations

from unghost.reading.tables import entries

__all__ = ["ENGLISH_FAMILIES", "OTHER_FAMILIES"]


def _any(words: str) -> str:
    """Return a group that matches one of the words, given with blanks between them."""
    return "(?:" + "|".join(entries(words)) + ")"


_EN_REACH = _any("write call phone ring mail e-?mail text contact message visit bother pester chase disturb send nag trouble")
_EN_MINE = r"(?:my|our) (?:\w+ )?(?:name|address|number|details|e-?mail|phone|card|data)"
_EN_THINGS = _any(
    "e-?mails? mails? letters? calls? texts? messages? circulars? brochures? stuff mailings? newsletters? offers? pitch(?:es)?"
    " reminders? flyers? leaflets? advert\\w* spam contact"
)
_END_OF_CLAUSE = r"(?=[.,;!]|$| please| altogether| for good| now| thanks)"

ENGLISH_FAMILIES = (
    # Two verbs of contact under one "not".
    rf"\b(?:do not|don['’]?t|never|neither|not to|no longer|stop|please not)(?: \w+){{0,2}} {_EN_REACH}(?:ing)?"
    rf"(?:,? (?:to )?{_EN_REACH}(?:ing)?)*,? ?(?:or|and|nor|/) (?:to )?(?:\w+ )?{_EN_REACH}(?:ing)?(?: to)?"
    r"(?: (?:me|us|here|again|any ?more|any longer|ever|this)\b|[.!;]|$)",
    rf"(?:^|[.,;!:] ?|\b(?:please|just|kindly|simply|now|and|so) )(?:forget|lose|ditch|erase|unlist) (?:about )?(?:me|us"
    rf"|{_EN_MINE})"
    rf"{_END_OF_CLAUSE}",
    rf"\b(?:spare (?:me|us)|be spared|been spared) (?:all |any |your |the |these |those |further |more |from )+(?:\w+"
    rf" )?{_EN_THINGS}",
    rf"\b(?:want|wish|care|desire)s? (?:to )?(?:hear |receive |get |have |see )?(?:nothing|no) (?:more|further|else)"
    rf"(?: {_EN_THINGS}| to do with| to hear)?(?: (?:from|with|of))? (?:you|your \w+)\b(?! than)",
    r"\b(?:let (?:this|that|it) be|(?:this|that|it) (?:had|['’]d) better be|make (?:this|that|it)) the last (?:\w+ )?"
    rf"(?:{_EN_THINGS}|time|i|we)\b",
    r"\bthe last (?:that )?(?:i|we) (?:\w+ )?(?:hear|heard|see|saw) (?:of|from) (?:you|your \w+),? (?:i|we) (?:hope|trust"
    r"|pray)[.!]*$",
    rf"\b{_EN_THINGS}\b.{{0,60}}\bwant (?:it|this|them|these|that) (?:all )?to (?:stop|end|cease)\b",
    rf"\bwant (?:the|your|these|this|all this|all these) (?:\w+ )?{_EN_THINGS} to (?:stop|end|cease)\b",
    r"\b(?:pester|bother|annoy|spam|harass|badger|hassle|nag) (?:somebody|someone) else\b"
    r"|\b(?:somebody|someone) else to (?:pester|bother|annoy|spam|harass|badger|hassle|nag)\b|\bget off (?:my|our) (?:back"
    r"|case)\b",
    rf"\b(?:take|strike|cross|rub|cut|keep|leave|drop|remove|delete|erase) {_EN_MINE} (?:out of|off|from) (?:your|the) (?:\w+ )?"
    r"(?:index|books?|papers|memory|mailings?|lists?|files?|records?)\b",
    r"\bsave (?:your(?:self|selves)? )?(?:the|your) (?:ink|stamps?|postage|breath)\b|\bno need to (?:write|call|phone|contact"
    r"|mail)"
    r"(?: to)? (?:me|us) (?:again|any ?more|ever)\b",
)

# German
_DE_MINE = r"(?:mein\w*|unser\w*) (?:\w+ )?(?:name\w*|adresse\w*|nummer\w*|daten|kontakt\w*|telefonnummer|anschrift|e-?mail\w*)"
_DE_WORDS = (
    r"(?:mails?|e-?mails?|briefe?n?|anrufe?n?|werbung|schreiben|post|nachrichten|zusendungen|zuschriften|anfragen|prospekte\w*)"
)
_GERMAN = (
    r"\b(?:möchte|möchten|will|wollen|wünsche|wünschen|mag)\b(?: \w+){0,5} (?:nichts|nie|keine?n?|nicht)(?: \w+){0,2}? (?:mehr"
    r"|wieder)"
    r"(?: \w+){0,5}? (?:hören|lesen|erhalten|bekommen|angerufen|angeschrieben|kontaktiert|belästigt|gestört)\b",
    rf"\b(?:vergessen sie|vergesst|vergiss) (?:bitte |einfach |doch )*(?:mich|uns|{_DE_MINE})(?=[.,!;]|$| bitte| einfach|"
    rf" wieder| endlich)",
    r"\b(?:verschonen sie|verschont|verschone) (?:bitte )?(?:mich|uns)\b"
    rf"|\b(?:ersparen|sparen) sie (?:mir|uns|sich) (?:bitte )?(?:\w+ ){{0,2}}{_DE_WORDS}\b",
    rf"\b(?:tilgen|streichen|löschen|entfernen|werfen|nehmen|vernichten) sie (?:bitte |doch )*(?:mich|uns|{_DE_MINE})\b",
    r"\bweder (?:\w+ ){0,2}?(?:anrufen|schreiben|mailen|kontaktieren|melden)\b.{0,60}\b(?:mehr|wieder|künftig)\b",
    rf"\bverzichte\w* (?:\w+ ){{0,2}}auf (?:\w+ ){{0,2}}{_DE_WORDS}\b|\bgenug von (?:ihr|eur|all d)\w+ (?:\w+ )?{_DE_WORDS}\b",
    rf"\b(?:sehen sie|bitte) (?:\w+ ){{0,3}}von weiter\w+ {_DE_WORDS} ab",
)

# French
_FR_MINE = r"(?:mon|mes|ma|notre|nos) (?:nom|adresse|numéro|coordonnées|mail|courriel|fiche|données|contact|e-mail)s?"
_FRENCH = (
    rf"(?<!n['’])(?<!ne )\b(?:oublie[rz]?|perde[rz]|jete[rz])(?:[- ](?:moi|nous)\b| {_FR_MINE}\b)(?! pas)(?=[.,;!]|$|(?:"
    rf" \w+){{0,3}}[.,;!]?$)",
    rf"\b(?:raye|biffe|efface|ôte|radie|barre|enlève|enleve|retire|supprime)[rz]?(?:[- ](?:moi|nous)\b| {_FR_MINE}\b)",
    r"\bsorte[rz][- ](?:moi|nous) de (?:vos|votre) (?:listes?|fichiers?|base|tablettes)\b",
    r"\b(?:veux|voulons|souhaite|souhaitons|désire|désirons)(?: \w+)? (?:plus|rien)(?: jamais)? (?:entendre parler|"
    r"(?:avoir|recevoir) (?:de |aucun\w* )?(?:vos|nouvelles|courriers?|lettres?|messages?|appels?|coups? de fil))",
    r"\bn['’](?:écri|appel|insist|envoy|télépho)\w+ (?:plus|jamais)(?: jamais)?(?=[.,;!]|$| et| ni)"
    r"|\bne (?:m['’]|me |nous )(?:\w+ ){0,2}?(?:écri|appel|contact|recontact|rappel|cherch|import|ennuy|harcel|embêt|relanc"
    r"|envoy|sollicit)\w*"
    r"(?: (?:ni|et|ou) (?:ne )?(?:me |m['’]|nous )?\w+){0,2} (?:plus|jamais)\b",
    r"\b(?:épargne[rz])[- ](?:moi|nous)\b|\b(?:fiche|foute)[rz][- ](?:moi|nous) la paix\b|\bque ce soit (?:votre|le|la) derni\w+ "
    r"(?:message|courrier|appel|lettre|mail)",
)

# Spanish and Portuguese
_ES_MINE = r"(?:mi|mis|nuestr[oa]s?) (?:número|nombre|correo|dirección|datos|contacto|teléfono|email|e-mail)"
_PT_MINE = r"(?:o |a |os )?(?:meus?|minha|nossos?|nossa) (?:nome|número|contac?to|e-?mail|endereço|telefone|dados|morada)"
_IBERIAN = (
    rf"(?<!no )(?<!no se )(?<!no te )\bolv[ií]d(?:e|en|a|ad|ao)(?:se|nse|te|s|os)? de (?:m[ií](?=[.,;!]|$| por)|nosotr[oa]s\b"
    rf"|{_ES_MINE})"
    rf"|(?<!no )\bolv[ií]d(?:e|en|a)(?:me|nos)(?=[.,;!]|$| por)|\b(?:borr|elimin|tach|quit|saqu|suprim|pierd|olvid)(?:e|en|a"
    rf"|an|ad)"
    rf" {_ES_MINE}\b|\bt[áa]ch(?:e|en|a)(?:me|nos) de\b",
    r"\bno (?:me|nos) (?:\w+ ){0,2}?busqu\w* (?:más|nunca|jamás)(?=[.,;!]|$)|\bno (?:me|nos)? ?(?:\w+ ){0,2}?(?:escrib|llam"
    r"|contact|molest|persig|insist|mand|marqu|env[ií])\w*"
    r"(?: (?:ni|o|y) (?:me |nos )?\w+){0,2} (?:más|nunca|jamás)(?=[.,;!]|$| por| nunca)",
    r"\bno vuelv\w+ a (?:contact|llam|escrib|envi|mand|molest|busc)\w*",
    r"\bno (?:quiero|queremos|deseo|deseamos) (?:saber|oír|volver a saber) (?:\w+ ){0,2}(?:de|con) (?:ustedes?|vosotros|usted"
    r"|su|ti)\b"
    r"|\bd[ée]j(?:e|en|a)(?:me|nos) (?:\w+ )?tranquil\w+|\bah[óo]rr(?:e|en)(?:me|nos|se|nse) (?:sus|las?|los|el|esos) \w+",
    rf"(?<!não )(?<!não se )(?<!não te )(?<!não nos )\besque[çc](?:a|am)(?:-se|-me|-nos)?(?: de (?:mim|nós)| {_PT_MINE}"
    rf"|(?<=-me)(?=[.,!]|$)"
    r"|(?<=-nos)(?=[.,!]|$))",
    rf"\b(?:apagu|risqu|tir|retir|elimin|remov|delet|esque[çc]|perc)(?:e|em|a|am) {_PT_MINE}\b|\brisqu(?:e|em)-(?:me|nos)\b",
    r"\b(?:não (?:me |nos )?(?:procur|contact|escrev|lig|telefon|incomod|maç|chate)\w*(?: (?:nem|ou|e) (?:me |nos )?\w+)?"
    r" (?:nunca )?mais"
    r"|nunca mais (?:procur|contact|escrev|lig|telefon|incomod|maç|chate)\w+)(?=[.,;!]|$)",
    r"\bnunca mais (?:me|nos) \w+(?:em|am|e|a)\b|\bpoup(?:e|em)-(?:me|nos)\b|\bdeix(?:e|em)-(?:me|nos) (?:em paz|sossegad\w+)\b"
    r"|\bnão (?:quero|queremos) (?:mais )?saber (?:mais )?(?:nada )?(?:de vocês|de vós|da vossa|do senhor|de si)\b",
)

# Italian
_IT_MINE = (
    r"(?:il|la|i|le) (?:mi[oa]|miei|mie|nostr[oaie]) (?:\w+ )?(?:nome|numero|indirizzo|contatto|dati|e-?mail|recapit\w+"
    r"|nominativo)"
)
_IT_REACH = r"(?:cerc|contatt|scriv|chiam|telefon|disturb|importun|mand|invi|richiam|ricontatt|assill)\w*"
_ITALIAN = (
    rf"\bnon (?:mi |ci )?{_IT_REACH}(?: (?:né|nè|e|o) (?:non )?(?:mi |ci )?\w+){{0,2}} mai più\b"
    rf"|\bnon (?:mi|ci) {_IT_REACH}(?: (?:né|nè|e|o) (?:non )?(?:mi |ci )?\w+){{0,2}} (?:più|mai)(?=[.,;!]|$| per| mai)"
    r"|\bnon (?:cercat|contattat|chiamat|scrivet|telefonat)e(?:mi|ci) (?:né \w+ )?(?:più|mai)\b",
    r"\b(?:mi|ci) (?:tolg|cancell|elimin|depenn|rimuov|lev|sfil)(?:a|i|ano|ino) (?:subito )?(?:dall[ae'’]|dal|dai|dagli)\b"
    r"|(?<!non )\b(?:mi|ci) dimentichi(?:no)?(?=[.,;!]|$| per)|(?<!non )\bdimenticate(?:mi|ci|vi di (?:me|noi))\b"
    rf"|(?<!non )\bsi dimentichi(?:no)? di (?:me|noi)\b|\b(?:cancell|elimin|dimentic|butt|tolg|perd|depenn)\w* (?:via"
    rf" )?{_IT_MINE}\b",
    r"\bnon (?:voglio|vogliamo|desider\w+|intend\w+) (?:più )?(?:saper\w*|sentir\w*|aver\w*)(?: \w+){0,3} (?:di|da|con) (?:voi"
    r"|lei|vostr\w+)\b"
    r"|\b(?:mi|ci) risparmi(?:no)? (?:le |i |altr\w |ulterior\w |altre )",
)

# Dutch
_NL_MINE = r"(?:mijn|onze?) (?:\w+ )?(?:naam|adres|nummer|gegevens|mailadres|telefoonnummer|e-mail\w*|contactgegevens)"
_DUTCH = (
    rf"\bvergeet (?:(?:me|mij)(?=[.,;!]|$| maar| aub| alstublieft)|ons(?=[.,;!]|$| maar| aub| alstublieft)|{_NL_MINE})(?!.*"
    rf" niet\b)",
    rf"\b(?:schrap|wis|verwijder|streep|gooi|haal|delete|vernietig)(?:t u)? (?:\w+ )?{_NL_MINE}\b(?! (?:op|in|van de"
    rf" (?:factuur|offerte)))",
    r"\b(?:bel|mail|schrijf|app|stuur|benader|contacteer|zoek|stoor)(?: (?:of|en|noch) \w+){0,2}(?: (?:me|mij|ons))?(?: \w+)?"
    r" (?:nooit meer|nooit weer|niet meer)\b",
    r"\b(?:wil|willen|wens|wensen|hoef|hoeven)(?: \w+){0,3} (?:niets|niks|nooit|geen \w+|niet)(?: meer)(?: \w+){0,4}? (?:horen"
    r"|ontvangen|krijgen"
    r"|gebeld|gemaild|benaderd|lastiggevallen|aangeschreven)\b|\bbespaar (?:me|mij|ons) (?:uw|jullie|die|verdere|de)\b"
    r"|\blaat (?:me|mij|ons) (?:verder )?(?:gerust|met rust)\b",
)

# Swedish, Danish, Norwegian
_SV_MINE = (
    r"(?:min|mitt|mina|vår|vårt|våra|mit|mine|vores|våre) (?:\w+ )?(?:adress\w*|nummer|uppgifter|namn|mejl\w*"
    r"|oplysninger|navn|nummer|opplysninger|e-?post\w*)"
)
_SV_WORDS = (
    r"(?:brev|mejl|mail|mails|samtal|utskick|reklam|meddelanden|påminnelser|opkald|beskeder|henvendelser|e-?post\w*"
    r"|oppringninger|meldinger|annonser)"
)
_NORTHERN = (
    rf"\b(?:vill|önskar|vil)(?: \w+){{0,2}} (?:slippa|slippe)(?: for)?(?: \w+){{0,2}} {_SV_WORDS}\b",
    r"\b(?:vill|vil|önskar|ønsker)(?: \w+){0,2} (?:inte|ikke|aldrig|aldri)(?: \w+)? (?:höra|høre)(?: \w+)? (?:av|från|ifrån"
    r"|fra) (?:er|dig|jer|dere|deg)\b",
    rf"\b(?:glöm|glem)(?: bort)? (?:(?:mig|meg|oss|os)(?=[.,;!]|$| tack| tak| takk)|{_SV_MINE}(?! (?:inte|ikke)))",
    rf"\b(?:stryk|radera|släng|kasta|ta bort|sudda|slett?|fjern|stryg) (?:\w+ )?{_SV_MINE}\b",
    r"\bhör inte av (?:er|dig)(?: \w+){0,2} (?:mer|igen|längre)\b",
    r"\b(?:skriv|ring|mejla|maila|kontakta?|sök|stör)(?: (?:eller|och|og) \w+)? (?:inte|aldrig|ikke|aldri)(?: (?:till"
    r"|til))?(?: (?:mig|meg|oss|os))?"
    r" (?:mer|mera|mere|igen|igjen|längre)\b|\bbespara (?:mig|oss)\b|\blåt (?:mig|oss) vara\b|\bspar (?:mig|meg|os|oss) for\b",
)

OTHER_FAMILIES = (*_GERMAN, *_FRENCH, *_IBERIAN, *_ITALIAN, *_DUTCH, *_NORTHERN)
