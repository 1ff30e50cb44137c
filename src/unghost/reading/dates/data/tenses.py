"""How each language tells what was and what will be: patterns of verbs, and the words at which a clause ends.

Endings are taken where a language marks its past by them, whole words elsewhere. A participle that describes a state which lasts
("closed", "planned", "booked") tells nothing of the past and is in none of them.
"""

# Syllables that end in the past of Korean, without those of "there is" and of what is to come.
_PAST_SYLLABLES = "".join(chr(c) for c in range(0xAC00, 0xD7A4) if (c - 0xAC00) % 28 == 20 and chr(c) not in "있겠")

PAST = {
    "en": r"\b(?:was(?! told)|were(?! told)|did|had|bought|met|spoke|spoken|talked|sent|went|saw|seen|got|came|left|fell"
    r"|broke|lost|gave|began"
    r"|sold|wrote|made|ran|took|tried|(?:told|said|heard|thought|knew)(?!\s+(?:[^\s\x00]+\s+){2,}\x00)|read your"
    r"|never (?:reached|arrived|came)|(?:have|has) been|since (?:the|our|my|we|i)"
    r"|(?<!is )(?<!are )(?<!be )(?<!am )(?<!get )(?<!gets )(?<!not )(?<!['’]s )(?<!['’]re )(?!(?:clos|schedul|book|plann"
    r"|interest|delay|need|expect|postpon|extend|mov"
    r"|push|reschedul|reserv|ti|fix|propos|target|us|bas|requir|suppos|limit|dedicat|confirm|slat|pack|swamp|snow|slamm"
    r"|committ|lock|frozen|allow|permitt|invit|grant"
    r"|unne|inde|spe|fe|se|hundr|bre|proce|succe|exce)ed\b)\w{3,}ed"
    r"|(?:launch|sign|start|mov|visit|join|call|discuss|agre|e?mail|receiv|install|open|deliver|finish|measur|order|ask|repli"
    r"|answer|hir|switch|introduc|reach|happen|arriv|retir|resign|fir|quit|fail|stopp|chang|collaps|merg|pass(?= away)"
    r"|purchas|renew|list|mention|complain|report)ed"
    r"|(?:i|we|they|he|she|it|you|somebody|someone|who|nobody) (?:already |just |\w+ly |never )?[a-z]{2,}ed)\b",
    "de": r"\b(?:war(?:en)?|hatten?|wurden?|kam(?:en)?|riefen|(?<!\d\. )rief|ging(?:en)?|gab(?:en)?|sprach(?:en)?|trafen"
    r"|schrieb(?:en)?|bekam(?:en)?"
    r"|erhielt(?:en)?|fiel(?:en)?|ließ(?:en)?|fand(?:en)?|begann(?:en)?|endete|blieb(?:en)?|sagte|starb|lief(?:en)?|brach"
    r"|zog(?:en)?"
    r"|(?:haben?|hat|habt|bin|ist|sind)\b.{0,90}?\b(?!geplant|geschlossen|geöffnet|gebucht|geschaltet|gesperrt|geblockt|gerade"
    r"|gern|gesamt|verschoben|vorgesehen|belegt|verplant|beschränkt|verreist|besetzt|vergeben|bestimmt|gut|vielleicht|bereit"
    r"|verbind|bekannt|gefragt|gefüllt|beschäftigt|erst|bitte|berech|betriebs|betreff|gesetzt|gemein|gelegen|gegen|begrenzt)"
    r"(?:(?:an|ab|auf|aus|ein|mit|nach|vor|zu|um|weg|kennen|statt|los|fest|her|hin|zurück)?ge\w{2,}(?:t|en)|\w{2,}iert"
    r"|(?:ver|be|er|ent|zer)\w{2,}(?:t|en|gt))(?=\W*$|[.!?,;]| (?:und|aber)\b))",
    "fr": r"\b(?:(?:était|étaient|étions|avait|avaient|avions|fut)\b|(?:j['’]ai|ai|a|as|avons|avez|ont|n['’]ai|n['’]a|n['’]ont"
    r"|n['’]avons|l['’]a|l['’]ai|m['’]a|m['’]avez|nous a|vous a|nous avez) (?:pas |jamais |déjà |bien |tous |tout |beaucoup )?"
    r"(?!prévu|fixé|planifié|programmé|réservé|noté|reporté|décalé|repoussé|besoin|envie|congé|marché|comité)\w+(?:é|ée"
    r"|és|ées|i|u|is|it"
    r"|ert|eint|aint)\b|(?:suis|est|sommes|sont|êtes|[sn]['’]est|s['’]était) (?:pas |jamais"
    r" |déjà |bien |aussi |tous )?(?:arriv|pass|rencontr|n|déménag|rest|tomb|mont|entr|retourn|d[ée]c[ée]d|parl|appel"
    r"|quitt|crois)ée?s?\b"
    r"|(?:est|s['’]est|sommes|sont|suis|se sont) (?:pas |jamais |déjà )?(?:venue?s?|partie?s?|sortie?s?|vue?s?|née?s?"
    r"|arrivé|passé|resté"
    r"|morte?|devenue?s?)\b)",
    "es": r"\b(?:(?!s[óo]l[óo]\b)\w{2,}ó|\w{2,}(?:aron|ieron|isteis|asteis)|(?!caf|qu|porqu|aunqu|comit)\w{2,}(?<![rq])é"
    r"|envié|llamé|estuve|estuvo|tuve"
    r"|hice|hizo|fui|fue|fueron|fuimos|dijo|dije|vino|vine|puse|puso|supe|quise|nac[ií]|recib[ií]|sal[ií]|perd[ií]"
    r"|escrib[ií]|le[ií]|vi|conoc[ií]"
    r"|conocimos|vimos|tuvimos|hicimos|dijimos|vinimos|perdimos|recibimos|compramos|firmamos|contratamos|pagamos|era|eran"
    r"|éramos"
    r"|estaba|estábamos|tenía|teníamos|había|habíamos|iba|(?:he|has|ha|hemos|han) (?:ya )?\w+(?:[ai]do|cho|sto|rto))\b",
    "pt": r"\b(?:(?!sou\b|vou\b|dou\b|estou\b)\w{2,}ou|(?!meu|seu|teu|museu|europeu)\w{2,}[eí]u|\w{2,}iu|\w{2,}[aei]ram"
    r"|\w{2,}ámos|(?!sei|lei|rei|hei)\w{2,}(?<!r)ei"
    r"|comprei|parei|tirei|esteve|estive|estivemos|tive|teve|tivemos|foi|fui|fomos|foram|saí|fiz|fez|vi|viu|veio|vim"
    r"|disse|pus|quis"
    r"|nasci|recebi|perdi|era|eram|estava|tinha|havia|conhecemo-nos|vimo-nos|falámos|recebemos)\b",
    "it": r"\b(?:(?:ho|hai|ha|abbiamo|avete|hanno|avevo|aveva|avevamo) (?:mai |già |appena |sempre |tutto )?(?!previsto"
    r"|programmato|fissato"
    r"|pianificato|prenotato|bisogno|chiuso|spostato|rimandato)\w+(?:[aiu]t|st|tt|s|rs|rt|nt)[oaie]|(?:ci|mi|si|vi|le|gli"
    r"|lo|la) (?:siamo|sono|è|ha|ho|hanno|abbiamo|avete) (?:\w+ )?\w+(?:[aiu]t|st|tt)[oaie]|(?:è|sono|siamo|era|erano"
    r"|eravamo|s'è|si è) (?:mai |già |appena |"
    r"sempre |più )?(?:stat|venut|arrivat|passat|andat|uscit|nat|partit|conosciut|sentit|vist|incontrat|parlat|success"
    r"|decadut|mort"
    r"|fallit|cambiat|rimast|finit|crollat)[oaie]|era|erano|aveva|avevo|avevamo|fu|furono)\b",
    "nl": r"\b(?:was|waren|had|hadden|werd|werden|kwam|kwamen|ging|gingen|belde|belden|sprak|spraken|zag|zagen|kreeg"
    r"|kregen|stuurde"
    r"|schreef|zei|vertrok|stopte|ontving|kocht|kochten|(?:heb|hebt|heeft|hebben|ben|bent|is|zijn)\b.{0,80}?\b(?!gesloten"
    r"|geopend"
    r"|gepland|geboekt|gereserveerd|geblokkeerd|gedaan|gebeld|geen|geld|gelegenheid|gebruikelijk|gewoon|gelukkig|gesprek"
    r"|geïnteresseerd"
    r"|verder|verzet|verplaatst|verhinderd|bezet|beschikbaar|besloten|beperkt|bekend|best|bereid|begin)(?:(?:aan|langs"
    r"|weg|op|af|uit|terug|mee)?ge\w+?"
    r"(?:d|t|en|aan)|ontmoet|ontvangen|vertrokken|begonnen|ver\w{3,}(?:d|t)|be\w{3,}(?:d|t)))\b",
    "sv": r"\b(?:var|kom|fick(?! höra)|hade|sågs|såg|träffades|träffade|ringde|köpte|bytte|skrev|sade|sa|gick|blev"
    r"|skickade|tog|gav|mötte"
    r"|möttes|hände|föll|började|slutade|lades|stängde|flyttade|tecknade|(?!lade|glade)\w{3,}ades?|(?!måste|bäste|näste"
    r"|sist|främst)\w{2,}[kpstln]te|(?!värde|kunde)\w{2,}(?:[lrgv]|(?<![ae])n)de|i (?:mån|tis|ons|tors|fre|lör|sön)dags"
    r"|(?:har|hade)\b.{0,60}?\b(?:varit|köpt|fått|skrivit|pratat|talat|bytt|tagit|sagt|gjort|haft|jobbat|\w{3,}(?:erat"
    r"|tat|dat)))\b",
    "da": r"\b(?:var|kom|fik(?! at vide)|havde|mødtes|mødte|så(?= (?:vi|jeg|hinanden))|ringede|købte|skrev|talte|sagde"
    r"|gik|blev|sendte|tog|gav|skete|faldt|døde|hørte"
    r"|(?!allerede|rede\b|glæde)\w{3,}ede|\w{2,}[bgkplv]te|(?:har|havde)\b.{0,60}?\b(?:været|købt|fået|skrevet|talt"
    r"|skiftet|taget|sagt|gjort|haft|\w{3,}eret))\b",
    "no": r"\b(?:var|kom|fikk(?! høre)|hadde|møttes|møtte|ringte|kjøpte|skrev|snakket|sa|gikk|ble|sendte|tok|ga|sluttet"
    r"|flyttet|skjedde|startet"
    r"|byttet|falt|døde|hørte|signerte|\w{2,}(?:er|[gkplv])te|(?:har|hadde)\b.{0,60}?\b(?:vært|kjøpt|fått|skrevet|snakket"
    r"|byttet|tatt|sagt|gjort|hatt|jobbet|\w{3,}ert))\b",
    "fi": r"\b(?:\w{3,}(?<!is)imme|ol(?:i|in|ivat)|kävi|kävin|tuli|sai|sain|lähti|lähdin|soitti|soitin|osti|ostin|saapui"
    r"|sanoi|kertoi|päättyi"
    r"|loppui|lopetti|lopetin|synnyin|syntyi|aloitti|näin(?= te)|teki|tein|(?:ei|en|emme|eivät|on|ovat|olen|olemme"
    r"|ole)\b.{0,60}?\b"
    r"(?:\w{2,}(?:nut|nyt|neet)|(?:maks|oste|peru|vastaano|saa|läh)\w*(?:ttu|tty)))\b",
    "pl": r"\b(?:\w{2,}(?:łem|łam|łeś|łaś|liśmy|łyśmy)|(?!cał|mał|stał|dział|wspaniał|chwil|mił|był\w? by|udział"
    r"|zespół)\w{2,}(?:ął|ęła|ęli|[aiyo]ł"
    r"|[aiyo]ł[aoy]|[aiy]li|edł|arł|szła|szli|dł|kł|gł|tł)|był[aoy]?|byli|zosta(?:ł|ła|ło|ły|li))\b",
    "cs": r"\b(?:byl[aoiy]?|(?:jsem|jsme|jste|se|si)\b.{0,60}?\b(?!neděl|e?mail|hotel|detail|materiál"
    r"|model)\w{2,}(?:[aeěiyu]l[aoiy]?|[kdhtsš]l[aoiy]?|šel)"
    r"|(?!neděl|nehodl)ne\w{2,}(?:[aeiyu]l[aoiy]?|šel)|(?!neděl|nehodl)\w{3,}(?:[aeěiyu]l|[kdt]l[ay]?|šel)[aoiy]? (?:jsem"
    r"|jsme|jste|se|si)|(?!e?mail|profil|mobil|detail|neděl|bohužel|minul|cel)\w{3,}(?:il|al|ěl|yl|ul)[aoi]?"
    r"|zavolal[aio]?|přišl[aoiy]|přišel"
    r"|skončil[aoiy]?|odešel|odešl[ai])\b",
    "hu": r"\b(?:volt(?:ak|am|unk)?|(?!pont|csoport)\w{2,}(?:z|s|l|n|r|d|v|t|g|p)t(?:unk|ünk|uk|ük|am|em)|(?!között|előtt"
    r"|mellett|alatt|fölött|felett|mögött"
    r"|helyett|együtt|tervezett|ütemezett|javasolt|megbeszélt)\w{3,}(?:ott|ett|ött|ttak|ttek|ottam|ettem|öttem)|jött|járt"
    r"|vett|adott|ment|kapott|írt|beszélt)\b",
    "ro": r"\b(?:era|erau|eram|avea|aveam|(?:(?:\w{1,2}-)?(?:am|ai|a|ați|au))(?: mai| tot| și)? (?!planificat|programat"
    r"|stabilit|rezervat|amânat|mutat)\w{2,}"
    r"(?:[auiâ]t|ns|is|os|as|us|rs|pt|rt|mas|ors))\b",
    "tr": r"\b(?:etti|oldu|geldi|gitti|aldı|verdi)\w*|\b(?!kendi|şimdi)\w{2,}(?:(?:m[ıi]ş|muş|müş)t[ıiuü]|[mn]?[ae]d[ıi]"
    r"|[ıiuü]d[ıiuü]|[nlryzvğ]d[ıiuü]|[şkpçs]t[ıiuü])(?:m|k|n|l[ae]r|n[ıiuü]z|ğ[ıi]m[ıi]z)?\b",
    "ru": r"\b(?!квартал|отдел|материал|журнал|персонал|филиал|раздел|недел|модел|цел|начал|мал|дел|если|после"
    r"|апрел)\w{2,}(?:[аиеуяыоё]л|[аиеяы]л[аио]"
    r"|шл[аио]|гл[аио]|кл[аио]|чен[ао]?|лен[ао]?)(?:ся|сь)?\b",
    "uk": r"\b(?!квартал|відділ|матеріал|журнал|персонал|філіал|неділ|модел|ціл|мал|діл|якщо|після|коли|поки"
    r"|квітн)\w{2,}(?:[аиіеуяо]л[аио]|йшл[аио]|шл[аио]"
    r"|йшов|(?<!спр)(?<!за)(?<!вист)(?:[бвгджзйклмнпрстхцчшщуюи])ав|ачено|чено|лено)(?:ся)?\b|\bбу(?:в|ло|ла|ли)\b",
    "el": r"\b(?:ήταν|είχ\w+|ήρθ\w+|πήρ\w+|έφτασ\w*|έστειλ\w*|έφυγ\w*|έκαν\w*|είδα\w*|έγιν\w*|έκλεισ\w*|έληξ\w*"
    r"|υπέγραψ\w+|\w+(?:ήκαμε|ηκε|θηκα|ηκαν|γραψε|[σξψ]ατε)"
    r"|γνωριστήκαμε|μιλήσαμε(?= τ)|συναντηθήκαμε|γεννήθηκα)\b",
    "ja": r"(?<!決まり)(?<!延期になり)(?<!変更になり)(?:ました|でした|ませんでした|だった|ていた)(?!ら)|生まれ",
    "zh": r"见过|收到|已付|已经|曾|来过|签了|买了|离开了|出生|去年",
    "ko": f"[{_PAST_SYLLABLES}](?:습|어|던|다|는|지|네|고)",
}
"""Verbs in the past."""

AHEAD = {
    "en": r"\b(?:to|will|would|should|shall|please|let|can|may|until further|agreed on|set for|again|moved to|pushed to"
    r"|scheduled)\b|['’]ll\b",
    "de": r"\b(?:wird|werden|werde|bitte|soll(?:en)?|will|wollen|könn\w+|kann|möcht\w+|möglich|geplant|verschoben|ab"
    r"|melden|reden|sprechen wir|geht es)\b",
    "fr": r"\b(?:\w{2,}(?:rai|ras|ra|rons|rez|ront)|va|vais|allons|vont|peut|pouvez|prévu\w*|reporté\w*|décalé\w*)\b",
    "es": r"\b(?:\w{2,}r(?:é|ás|á|emos|án)|va a|vamos a|voy a|van a|puede|podemos|previsto|aplaz\w+|pospuso|pospus\w+"
    r"|ll[áa]m\w*[mn](?:e|os)|escr[íi]b\w*(?:me|nos))\b",
    "pt": r"\b(?:\w{2,}r(?:ei|ás|á|emos|ão)|vai|vamos|vou|vão|pode|podemos|previsto|adi\w+|ligue|volte|contacte|fale)\b",
    "it": r"\b(?:\w{2,}r(?:ò|à|emo|anno)|può|possiamo|previst\w|rinviat\w|spostat\w|richiam\w+|rinvi\w+)\b",
    "nl": r"\b(?:zal|zullen|wordt|worden|kan|kunnen|wil|gaan|gepland|verplaatst|verschoven|graag|bel)\b",
    "sv": r"\b(?:ska|skall|kommer att|kan|vill|planer\w+|senarel\w+|flytta\w* till|skjut\w+|hör av|ring|gärna|öppnar|börjar)\b",
    "da": r"\b(?:skal|vil|kan|planlagt|udskudt|udsat|flyttet til|ring|gerne|åbner|starter)\b",
    "no": r"\b(?:skal|vil|kan|planlagt|utsatt|flyttet til|ring|gjerne|åpner)\b",
    "fi": r"\b(?:voi\w*|pitäisi|palataan|soita\w*|siirre\w+|siirty\w+|sovi\w*)\b",
    "pl": r"\b(?:będ\w+|żeby|aby|gdyby|\w+by|przeł\w+|przesun\w+|zaplan\w+|proszę|może)\b",
    "cs": r"\b(?:bud\w+|aby\w*|by|bych\w*|kdyby\w*|přesun\w+|odlož\w+|naplán\w+|prosím|může\w*)\b",
    "hu": r"\b(?:fog\w*|majd|kell|lehet|elhalaszt\w+|áttett\w*|kérem|hívjon)\b",
    "ro": r"\b(?:vom|va|voi|vor|o să|să|poate|amân\w+|mutat\w*)\b",
    "tr": r"\b\w+(?:acak|ecek|acağ|eceğ)\w*\b|\bertelen\w+|\blütfen\b",
    "ru": r"\b(?:буд\w+|чтобы|бы|перен\w+|отлож\w+|можно|пожалуйста|давайте)\b",
    "uk": r"\b(?:буд\w+|щоб|би|перен\w+|відклад\w+|можна)\b",
    "el": r"\b(?:θα|να|μεταφέρ\w+|αναβλ\w+)\b",
    "ja": r"予定|お願い|でしょう|いかが|延期|変更|決ま",
    "zh": r"将|会议|再|要|请|推迟|改到",
    "ko": r"예정|겠|주세요|연기|변경",
}
"""Verbs and words of what is to come, by which a past verb beside them is overruled."""

JOINS = {
    "en": "and|but|so|that|who|because|when|which|he says|she says|i think",
    "de": "und|aber|dass|weil|denn|sondern",
    "fr": "et|mais|que|qu|qui|car|donc",
    "es": "y|pero|que|porque",
    "pt": "e|mas|que|porque",
    "it": "e|ma|che|perché|però",
    "nl": "en|maar|dat|die|want|dus",
    "sv": "och|men|att|eftersom|så",
    "da": "og|men|at|som|fordi|så",
    "no": "og|men|at|som|fordi|så",
    "fi": "ja|mutta|että|koska|joten",
    "pl": "i|a|ale|że|bo|więc",
    "cs": "a|ale|že|protože|takže",
    "hu": "és|de|hogy|mert",
    "ro": "și|dar|că|iar",
    "tr": "ve|ama|çünkü",
    "ru": "и|но|что|а",
    "uk": "і|але|що|та|а",
    "el": "και|αλλά|ότι|πως",
}
"""Words that begin another clause."""
