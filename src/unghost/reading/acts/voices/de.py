"""German: what people say to an offer, as written in letters and as typed on a phone."""

from unghost.reading.acts.voices.voice import Voice

_BOARD = (
    r"(?:vorstand|chef(?:in|etage)?|geschäfts(?:führ|leit)\w+|leitung|direktion|zentrale|gremium|\w*ausschuss|gemeinderat"
    r"|stadtrat"
    r"|aufsichtsrat|kommission|kund(?:e|in)|gesellschafter|inhaber(?:in)?|konzern|träger|vorgesetzte[rn]?)"
)
_OTHER = (
    r"(?:(?:d(?:en|ie|as|er|em)|ein(?:e[nmr]?)?) (?:\w+ )?(?:ander\w+|mitbewerber\w*|wettbewerber\w*|konkurren\w+)"
    r"|jemand(?:en|em)? ander\w+|(?:mitbewerber|konkurrenz))"
)
_END = r"(?=[.,!;:)]|$| –| -)"
_MORE = (
    r"(?:weiter ?verfolgen|weiter ?machen|weiter ?führen|fort(?:führen|setzen)|zusammen ?arbeiten|umsetzen|realisieren|anschaffen"
    r"|annehmen|beauftragen|zusammen ?kommen|in anspruch nehmen|eingehen|verlängern|abschließen)"
)

VOICE = Voice(
    name="de",
    no=(
        # Against it, or for somebody else.
        rf"\b(?:wir|ich) (?:haben|habe)(?: uns| mich)? (?:\S+ ){{0,5}}(?:gegen|dagegen|anders|für {_OTHER})(?: \S+){{0,6}}"
        rf" entschieden\b"
        rf"|\b(?:haben|habe) (?:wir|ich)(?: uns| mich)? (?:\S+ ){{0,5}}(?:gegen|dagegen|anders|für {_OTHER})(?: \S+){{0,6}}"
        rf" entschieden\b"
        rf"|\b(?:wahl|entscheidung|zuschlag|auftrag) (?:\S+ ){{0,4}}(?:auf|an|für|zugunsten) {_OTHER}(?: \S+){{0,3}}"
        r" (?:gefallen|vergeben|gegangen|erteilt|ausgefallen)\b"
        rf"|\b(?:wahl|entscheidung|auftrag|zuschlag) (?:fiel|ging|geht|fällt) (?:\S+ ){{0,3}}(?:auf|an|für|zugunsten) {_OTHER}"
        r"|\bauftrag (?:\S+ ){0,3}?(?:an (?!sie\b|euch\b|dich\b)(?:\S+ ){1,4}?|anderweitig |bereits |schon )(?:vergeben|erteilt"
        r"|gegeben)\b"
        rf"|\bbei(?:m)? {_OTHER}(?: \S+){{0,3}} (?:unterschrieben|abgeschlossen|bestellt|gekauft|unterzeichnet|beauftragt"
        rf"|zugesagt)\b"
        r"|\b(?:ist|sind|wurde|wird) (?:\S+ ){0,4}(?:ein anderer|eine andere|ein anderes|die konkurrenz|der mitbewerber)"
        r" geworden\b",
        # Not, not any more, not for us.
        rf"\b(?:wir|ich) (?:mach|nehm|kauf|verfolg|führ|brauch|benötig)\w* (?:das|es|die \w+|den \w+|ihr\w* \w+|dieses? \w+) "
        rf"(?:\w+ )?(?:doch|leider|jetzt|nun|nicht|also)(?: doch)? (?:nicht|mehr|weiter)(?: mehr| weiter)?{_END}"
        rf"|\b(?:werden|wollen|möchten|können|werde|möchte|kann) (?:wir |ich )?(?:\S+ ){{0,6}}(?:nicht(?: \w+)?|leider nicht)"
        rf" {_MORE}\b"
        rf"|\b(?:wir|ich) (?:verfolg|mach|führ)\w+ (?:\S+ ){{0,4}}nicht (?:mehr )?weiter{_END}"
        r"|\b(?:brauch|benötig)\w* (?:wir |ich )?(?!.{0,40}\b(?:unterlage|liste|info|antwort|termin|rückruf|muster|heute"
        r"|morgen)\w*)"
        rf"(?:\S+ ){{1,4}}nicht (?:mehr|länger){_END}"
        r"|\bkein(?:en|erlei)? (?:\w+ )?(?:bedarf|verwendung)\b(?! an (?:weiter\w+ )?(?:info|frage|erklär)\w*)"
        r"|\b(?:projekt|vorhaben|bedarf|anschaffung|kauf)(?: \S+){0,3} hat sich (?:\S+ ){0,4}erledigt\b"
        r"|\b(?:hat|haben) sich (?:\S+ ){0,2}für uns (?:\S+ ){0,2}erledigt\b"
        r"|\bnicht (?:mehr )?(?:das richtige|passend|relevant|interessant) für uns\b|\bfür uns (?:\w+ ){0,2}nicht (?:mehr"
        r" )?(?:das richtige"
        r"|in ?frage|infrage|relevant|interessant|aktuell)\b|\bpasst (?:\w+ ){0,2}nicht zu uns\b"
        r"|\bkein(?:en)? (?:budget|geld|mittel|etat)\b.{0,60}\b(?:lassen (?:wir )?(?:es|das)|also nicht|verzicht\w+)\b",
        # Withdrawn, refused, thanked off.
        r"\bvon (?:einer|der|einem|dem|ihrem|ihrer|unserer|diesem) (?:\w+ )?(?:zusammenarbeit|beauftragung|anschaffung|kauf"
        r"|angebot|auftrag"
        r"|projekt|vorhaben)(?: \S+){0,3} (?:absehen|abzusehen|abstand|abgesehen|zurückgetreten|zurücktreten)\b"
        r"|\b(?:angebot|bewerbung|vorschlag)(?: \S+){0,4} nicht (?:\w+ )?(?:berücksichtig\w+|zum zuge?|annehmen|angenommen"
        r"|ausgewählt"
        r"|überzeug\w+|den zuschlag)\b|\b(?:angebot|vorschlag) (?:\S+ ){0,3}(?:lehnen|lehne) (?:\w+ ){0,2}ab\b"
        rf"|\b{_BOARD} (?:hat|haben) (?:\S+ ){{0,4}}(?:abgelehnt|nein gesagt|dagegen gestimmt|abgewunken|gestoppt"
        r"|gestrichen|gekippt|verworfen)\b"
        rf"|\bwir (?:sind|wären) (?:\w+ ){{0,2}}raus{_END}|\bwir steigen (?:\w+ )?aus{_END}|\bkommen (?:wir )?(?:\w+"
        rf" ){{0,2}}nicht zusammen{_END}"
        rf"|\b(?:ist|wird|bleibt) (?:\S+ ){{0,3}}(?:ein (?:klares |endgültiges )?nein|eine absage)\b|\bsagen (?:wir )?(?:\w+"
        rf" ){{0,2}}nein{_END}"
        r"|\beine absage (?:erteilen|geben|schicken)\b|\babschlägig\w*\b"
        rf"|\blassen (?:wir )?(?:es|das)(?: \w+){{0,3}}? (?:bleiben|sein){_END}|\bverzichten (?:wir |leider |nun |daher"
        rf" )*(?:auf (?:den|die|das|ihr"
        rf"|eine|einen)\b|darauf|lieber{_END})|\b(?:bleiben|bleibt) (?:\S+ ){{0,3}}beim alten\b",
        r"\bkommt (?:\S+ ){0,3}nicht zustande\b|\b(?:haben|habe) (?:\w+ )?(?:das angebot|die lösung|den vorschlag) (?:von|der"
        r"|des) (?!ihnen\b)(?:\S+ ){1,4}(?:genommen|vorgezogen|angenommen|gewählt)\b",
    ),
    yes=(
        r"\bja,? wir nehmen (?:es|das|die|den|ihn|sie)\b(?! nicht)|\bunterschriebene\w* (?:exemplar|angebot|vertrag|auftrag"
        r"|bestellung"
        r"|fassung)\b.{0,40}\b(?:post|anhang|anbei|unterwegs|beigefügt)\b",
        rf"\b(?:nehmen|nehme) (?:wir |ich )?(?:ihr|euer|dein|das|dieses) (?:\w+ )?angebot(?: \w+){{0,3}} an{_END}"
        r"|\b(?:der|unser|ihr|den|die|das|unsere) (?:vertrag|auftrag|angebot|bestellung) (?:ist|wurde|sind|haben wir|habe ich"
        r"|liegt|geht|ging)"
        r" (?:\w+ ){0,3}(?:unterschrieben|unterzeichnet|ausgelöst|aufgegeben|erteilt|raus|rausgegangen|freigegeben)\b"
        r"|\bhiermit (?:\S+ ){0,3}(?:beauftrag|bestell|erteil|nehmen)\w*|\bfür (?:sie|euch|dich|ihr angebot|ihre firma|ihr haus)"
        r" entschieden\b",
        r"\b(?:anbei|im anhang|beiliegend|angehängt|beigefügt)\b.{0,40}\b(?:gegen)?(?:unterschrieb|unterzeichn|gezeichn)ene?\w* "
        r"\w*(?:vertrag|angebot|auftrag\w*|bestellung|bestätigung)\b|\b(?:unterschrieb|unterzeichn)ene?\w* \w*(?:vertrag"
        r"|angebot|auftrag\w*"
        r"|bestätigung) (?:\S+ ){0,2}(?:anbei|im anhang|zurück)\b"
        rf"|\b(?:sie|du|ihr) (?:können|kannst|könnt|dürfen|dürft|darfst) (?:\w+ ){{0,2}}(?:loslegen|anfangen|starten|beginnen"
        rf"|bestellen){_END}"
        r"|\b(?:sie|du|ihr) (?:bekomm|krieg|hab|erhalt|hast|bekommst)\w* (?:\w+ ){0,2}(?:den|unseren) (?:auftrag|zuschlag)\b",
        rf"\b{_BOARD} (?:hat|haben) (?:\w+ ){{0,3}}(?:zugestimmt|genehmigt|freigegeben|ja gesagt|abgesegnet|grünes licht"
        rf" gegeben)\b"
        r"|\bbitte liefern sie\b(?! (?:mir|uns) (?:ein|die info|infor))|\bbitte bestellen(?=[.,!;]|$)"
        rf"|\b(?:wir|ich) (?:woll|möcht|würd)\w* (?:das|es|sie|ihn|die \w+|den \w+) (?:\w+ ){{0,3}}(?:so haben|bestellen|kaufen"
        rf"|beauftragen){_END}"
        r"|\bwir kaufen (?:die|das|den|sie|ihn|es)\b|\bgrünes licht von (?:\S+ ){1,4}?(?:sie|wir|ihr)\b",
        r"\b(?:wir|ich) (?:unterschreiben?|bestellen?)(?: (?:das|die|den|heute|sofort|gerne|dann|jetzt|\d+|\w+))?(?=[.,!;]|$)"
        r"|\b(?:wir haben|ich habe)(?: (?:das|die|den|es|heute|gestern|soeben|gerade|\w+ stück))* (?:bestellt|unterschrieben)\b"
        r"|\b(?:chef(?:in)?|vorstand|leitung) (?:ist|sind) (?:\w+ )?einverstanden\b",
    ),
    unsure=(
        r"\b(?:wenn|falls|ob|sofern|vielleicht|wahrscheinlich|vermutlich|eventuell|evtl|grundsätzlich|im prinzip|sobald|bevor"
        r"|noch|würden?"
        r"|könnten?|hätten?|wären?(?! raus)|sollten?|nicht gesagt|niemand\w*|damals|früher|(?:letzte|vorige|vergangene)[sn]"
        r" jahr|vor \w+ jahr\w*"
        r"|schwester|bruder|schwager|nachbar\w*|freund\w*|nicht vor|erst|derzeit|aktuell|momentan|zurzeit|zur zeit|vorerst|im"
        r" moment|gerade)\b",
    ),
    denied=(r"\b(?:nicht|nie|niemals|kein\w*|nichts|konkurren\w+|mitbewerb\w+|wettbewerb\w+|ander(?:e[nmr]?|weitig))\b",),
    promises=(
        r"\b(?:ich|wir|dann|und|bis|am|heute|morgen|nächste woche|diese woche) (?:geb|meld|sag|schick|ruf|frag|kümmer|liefer"
        r"|reich|mach|bring"
        r"|bereit|stell|informier|leit|halt|red|sprech|schau|rechn|überweis|bestätig)(?:e|en)?\b(?:'| )(?=(?:\S+"
        r" ){0,6}?(?:bescheid|ihnen|dir|euch"
        r"|mich|uns|nach|darum|drum|zurück|an\b|den chef|die chefin|weiter|auf dem laufenden|sie\b|das\b|es\b|die\b|dich\b))",
        r"\b(?:am|bis|spätestens|ab|in|heute|morgen|übermorgen|diese|nächste|kommende)\b[^!?]{0,30}? (?:ruf|schick|meld|send"
        r"|bring|liefer|bekomm"
        r"|schreib|geb)(?:e|en|s)? (?:ich|wir)\b|\b(?:am|bis|spätestens|heute|morgen|diese|nächste)\b[^!?]{0,30}?"
        r" (?:haben|hast|bekommen|bekommst|kriegen|kriegst|erhalten|hören|hörst) (?:sie|du|ihr)\b(?! keine?\b)",
        r"\b(?:das|die|den|ihr\w*) \w+ (?:haben|bekommen|kriegen|erhalten|hast|bekommst|kriegst) (?:sie|du|ihr)"
        r" (?=(?:\S+ ){0,3}(?:bis|am|heute|morgen|übermorgen|diese|nächste|spätestens|anfang|mitte|ende|im|von mir|von uns)\b)"
        r"|\b(?:sie|du|ihr) (?:kriegen|kriegst|kriegt|bekommen|bekommst|bekommt|erhalten|haben|hast)"
        r" (?=(?:\S+ ){0,5}(?:von mir|von uns|bis (?:zum|ende|mon|diens|mitt|donn|frei|morgen|heute|anfang|nächste)\w*))"
        r"|\b(?:sie|du|ihr) (?:hören|hörst|hört) (?:\S+ ){0,4}(?:von mir|von uns)\b"
        r"|\b(?:bis|am|spätestens) (?:\S+ ){1,4}(?:steht|fällt) (?:unsere|die) entscheidung\b|\bwerden (?:wir |uns |das |es"
        r" )?(?:\S+ ){0,6}rühren\b",
        r"\b(?:von uns|von mir) (?:bekommen|hören|kriegen|erhalten) (?:sie|du|ihr)\b|\b(?:ich|wir) (?:schau|guck|seh|les)\w*"
        r" (?:\S+ ){1,9}und (?:schreib|meld|sag|geb|ruf)\w*",
    ),
    no_promises=(
        r"\b(?:nicht|nie|niemals|keine?) (?:mehr|wieder)\b|\bnie\b(?! (?:ohne|vor))|\bsie (?:hören|hörst) ja\b",
        r"\b(?:komme|kommen) aus\b|\b(?:schreibe?n?|melde?n?) (?:ich |wir )?(?:mich |uns |ihnen |dir )?(?:wegen|zu ihrem|weil"
        r"|im namen)\b",
    ),
    asks=(
        r"\bbitte (?:nennen|lassen|geben|machen|teilen|sagen|rechnen|schauen|prüfen|klären|fügen|legen|ändern) sie\b"
        r"|\b(?:mich|uns) (?:würde|interessiert|interessieren|tät)\b.{0,30}\b(?:interessieren|ob|was|wie|wann|welche\w*)\b"
        r"|\b(?:ich|wir) (?:wüsste\w*|würde\w* gerne? wissen|möchte\w* (?:gerne? )?wissen|frage\w* mich,? ob sie)\b"
        r"|\b(?:wär\w*|ist) es (?:\w+ )?möglich\b|\bbräucht\w* (?:ich |wir )?(?:\w+ )?(?:ein|eine|einen|die|den|das|noch|ihre)\b"
        r"|\b(?:schick|schicken|sende|senden|gib|geben|mail|mailen)(?: sie)? (?:mir|uns) (?:\w+ ){0,2}(?:das|die|den|ein|eine"
        r"|einen|noch|ihr\w*)\b",
        r"^(?:und |aber |hallo,? |hi,? |nur kurz:? |kurze frage:? |frage:? )?(?:was|wie ?viel|wie lange|wie hoch|wie schnell"
        r"|wie|wann|wo|wer|ab wann"
        r"|bis wann|welche\w*(?: \w+)?) (?:kostet|kosten|können|kann|könnten|ist|sind|wäre|wären|haben|hat|liefern|macht|machen"
        r"|gibt|geht|braucht"
        r"|brauchen|dauert|soll|sollen|muss|dürfen|kommt|kommen|läuft|sieht|heißt|bedeutet|würde|würden|spricht)\b(?![^?]*,"
        r" (?:steht|ist|weiß|war)\b)"
        r"|^(?:und |aber |hallo,? |hi,? )?(?:haben|hätten|habt|hast|können|könnten|kann|kannst|könnt|gibt|gäbe|geht|ginge|ist"
        r"|wäre|passt|dürfen|sollen"
        r"|liefern|bieten|machen|braucht|funktioniert) (?:sie|du|ihr|es|das|wir|ich|man|die|der)\b(?! (?:vielen|besten"
        r"|herzlichen|recht|lieben|dank"
        r"|nicht nur)\b)[^,?]{3,80}$",
        r"\bwann (?:würde|passt|hätten|haben|können|könnten) (?:es |sie |ihnen |wir )",
        r"\b(?:schreiben|erklären|verraten|antworten) sie (?:mir|uns)(?: \w+){0,3},? (?:wie|was|ob|wann|wo|welche\w*)\b",
    ),
    no_asks=(
        r"\bbei (?:\w+ )?(?:rück)?fragen\b|\bbitte (?:um )?(?:entschuldig|verständnis|haben sie verständnis|beacht|nicht)\w*"
        r"|^(?:ist|wäre|geht|passt) (?:das|es) (?:\w+ )?(?:so|nicht|gut|klar|ok|okay)(?=[.!]|$)",
    ),
    frees=(
        r"(?<!sehr )(?<!doch )\b(?:es |das |die sache )?eilt (?:\w+ )?nicht\b|\b(?:hat|haben) (?:\w+ )?keine? (?:eile|hast)\b"
        r"|\bkeine eile\b|\bnicht eilig\b"
        r"|\b(?:brauch|müss|musst)\w* (?:sie |du |ihr |mir |uns |darauf |auch )*(?:nicht|nichts|gar nicht|gar nichts) (?:weiter"
        r" )?(?:zu )?(?:antworten"
        r"|reagieren|tun|unternehmen|machen|zurückschreiben)\b|\bantwort (?:\w+ ){0,2}(?:nicht|unnötig|überflüssig)\w*\b(?!"
        r" (?:erhalten|bekommen"
        r"|gekommen|verstanden))|\bkeine (?:antwort|rückmeldung|reaktion|rückantwort) (?:\w+ )?(?:nötig|erforderlich|notwendig"
        r"|erwartet)\b",
        r"(?:^|[,.;] ?|\b(?:ist |dies ist |das ist ))nur (?:zu[rm]?|als) (?:ihrer |deiner |eurer )?(?:info\w*|kenntnis\w*)\b"
        r"|\bnichts zu tun\b"
        r"|\bzu tun ist (?:\w+ )?nichts\b|\b(?:lassen sie sich|lass dir|lasst euch|nehmen sie sich)(?: \w+)? (?:ruhig )?(?:die"
        r" )?zeit\b"
        r"|(?:^|[,.;] ?)kein(?:en)? stress\b|\bohne eile\b|\bantworten sie (?:nur|ruhig),? wenn\b",
    ),
    written=(
        r"\b(?:lieber|besser|bevorzugt|am liebsten|bitte|nur|ausschließlich|gern|gerne) (?:\w+ )?(?:schriftlich|(?:per|via"
        r"|über) (?:e-?)?mail|in schriftform)\b"
        r"(?<!mir schriftlich)(?<!das schriftlich)(?<!es schriftlich)(?<!uns schriftlich)(?! (?:bestätigen|schicken|senden"
        r"|geben|mitteilen|zukommen|haben))"
        r"|\b(?:e-?)?mails? (?:ist|sind|wäre|wären|passt|geht) (?:mir|uns) (?:\w+ )?(?:lieber|am liebsten|besser)\b|\b(?:mir"
        r"|uns) (?:ist|sind|wäre|wären)"
        r" (?:\S+ ){0,4}(?:e-?mails?|schriftlich\w*|mails?)(?: \w+)? (?:lieber|am liebsten)\b",
        r"\b(?:bevorzuge|bevorzugen|ziehe|ziehen) (?:\w+ )?(?:e-?mails?|mails?|den schriftlichen|die schriftliche"
        r"|schriftliche\w*)\b"
        r"|\bschreib(?:en sie|t|e)? (?:mir|uns)?(?: bitte| doch| gern)? ?lieber\b(?! (?:später|morgen|nächste))|\bnicht"
        r" an(?:zu)?rufen\b|\btelefoniere"
        r" (?:\w+ )?(?:ungern|nicht gern\w*|nie)\b|\brufen sie (?:mich |uns )?(?:bitte )?nicht an\b(?! bevor)|\bruf (?:mich"
        r" )?(?:bitte )?nicht an\b"
        r"|\bkeine (?:anrufe|telefonate)\b|\b(?:statt|anstatt|als) (?:\w+ )?(?:anzurufen|anrufen|zu telefonieren|telefonieren"
        r"|am telefon|telefonisch)\b"
        r"|\bnur schriftlich\b|\b(?:der schriftliche weg|schriftlicher kontakt) (?:\S+ ){0,3}lieber\b",
    ),
    no_written=(r"\b(?:lieber|besser) (?:\S+ ){0,3}(?:an\b|anrufen|telefonieren|telefonisch)|\bich rufe\b",),
)
