"""German: our words, and when to come back."""

from __future__ import annotations

from unghost.causes.languages.de.terms import NOUN, OFFER, THEN, WHEN
from unghost.causes.pack import Words

REACH = {
    "undeliverable": Words(
        phrases=(
            r"(?:konnten?|kann|können) ~nicht (?:zugestellt|übermittelt|ausgeliefert|zugeordnet|empfangen) (?:werden)?",
            r"nicht (?:zugestellt|zustellbar|übermittelt) ?(?:werden|worden|wurde)?",
            r"(?:unzustellbar\pL*|zustellung (?:\S+ )?(?:fehlgeschlagen|gescheitert|nicht möglich)|zustellfehler|empfänger "
            r"(?:ist )?unbekannt)",
            r"(?:empfänger|adresse|\pL*mail-?adresse|postfach|nummer|konto) (?:\S+ ){0,4}(?:existiert nicht|gibt es nicht|"
            r"nicht (?:mehr )?(?:bekannt"
            r"|vergeben|gültig|aktiv|aktuell|in betrieb|erreichbar|gelesen|abgerufen|besetzt)|abgeschaltet|gelöscht|"
            r"deaktiviert|gesperrt|stillgelegt)",
            r"(?:kein anschluss|rufnummer (?:\S+ )?(?:falsch|nicht vergeben)|(?:teilnehmer|anschluss) (?:\S+ ){0,3}nicht "
            r"(?:erreichbar|verfügbar)|nummer stimmt nicht)",
            r"(?:postfach|mailbox|speicher|posteingang|mailspeicher|briefkasten) (?:\S+ )?(?:voll|überfüllt|übergelaufen|"
            r"überquillt)",
            r"(?:im|in den|ins|im nirwana vom|aus dem|durch den) (?:\S+ )?(?:spam\S*|junk\S*|müll|papierkorb|quarantäne\S*|"
            r"nirwana|werbeordner|unbekannt\S*)",
            r"(?:spam-?(?:filter|ordner)|in (?:der |unserer )?quarantäne)",
            r"(?:nie|nichts|nix|nicht|keine?|keinen|gar nicht|noch nie) (?:\S+ ){0,3}(?:angekommen|eingegangen|"
            r"eingetroffen|durchgekommen|zu mir gedrungen)",
            r"(?:nie|nichts|nix) (?:\S+ ){0,3}(?:von ihnen|von euch|von dir) (?:\S+ )?(?:erhalten|bekommen|gekriegt|"
            r"gesehen|gelesen|gehört)",
            rf"{OFFER} (?:\S+ ){{0,2}}(?:nie|nicht) (?:\S+ )?(?:erhalten|bekommen|gekriegt|gesehen|angekommen)",
            rf"(?:keine|kein|nie eine|nie ein) {OFFER} (?:\S+ ){{0,3}}(?:erhalten|bekommen|gesehen|von ihnen|angekommen)",
            r"(?:filter|firewall|server|system|spamschutz|gateway|virenscanner) (?:\S+ ){0,3}(?:gefressen|geschluckt|"
            r"verschluckt|blockiert|blockt|abgewiesen"
            r"|abgelehnt|aussortiert|gelöscht|frisst|schluckt|weggefiltert|abgefangen|rausgefischt|weist)",
            r"(?:falsche[nrs]?|alte|alten|veraltete[nr]?|ungültige[nr]?|tote|früheren?) (?:\pL*adresse|\pL*mailadresse|"
            r"nummer|rufnummer|telefonnummer|durchwahl|postfach|abteilung|mailbox)",
            r"(?:nummer|telefonnummer|adresse|mailadresse|durchwahl) (?:\S+ ){0,6}(?:stimmt (?:\S+ ){0,3}nicht|nicht mehr|"
            r"falsch|veraltet)",
            r"(?:da schaut|da liest|liest|schaut) (?:\S+ ){0,4}(?:keiner|niemand|kein mensch)",
            r"(?:mails?|nachricht|mailings?|angebot|brief) (?:\S+ ){0,4}(?:kam|kamen|kommt|kommen|kam als|ging) (?:\S+ "
            r"){0,2}(?:zurück|retour|ins leere)",
            r"(?:retour gekommen|als unzustellbar|bounce[ds]?|hard bounce|falsch verbunden|ins leere (?:geklingelt|"
            r"gelaufen|gegangen|geschrieben))",
            r"(?:versehentlich|aus versehen|irrtümlich) (?:\S+ ){0,2}(?:blockiert|gelöscht|gesperrt|aussortiert)",
        ),
        over=(
            r"(?:postfach|mailbox|leitung|adresse|\pL*mail|server) (?:\S+ ){0,2}(?:wieder|jetzt) (?:\S+ )?(?:frei\pL*|"
            r"erreichbar|leer|funktioniert|geht|läuft)",
            r"(?:ist|sind|kam|kamen|war) (?:\S+ ){0,2}(?:gut |diesmal |jetzt |alles |doch |alle )(?:durchgekommen|"
            r"angekommen|eingegangen|an)",
            r"(?:erfolgreich|ordnungsgemäß) (?:\S+ ){0,3}(?:zugestellt|übermittelt|eingegangen)",
        ),
        speaks_on=(
            "Ihre Nachricht konnte nicht zugestellt werden.",
            "Ihr Angebot ist hier nie angekommen.",
            "Das lag alles im Spam-Ordner, bitte entschuldigen Sie.",
            "Unsere Firewall hat den Anhang gelöscht.",
            "Angerufen: Rufnummer nicht vergeben.",
        ),
        silent_on=(
            "Stellen Sie die Ware bitte an der Rampe zu.",
            "Ihr Angebot ist heute angekommen, danke.",
            "Können Sie Spam für unsere Kunden filtern?",
        ),
        over_on=("Mein Postfach ist wieder frei.", "Die Mail ist diesmal angekommen."),
    ),
    "away": Words(
        phrases=(
            r"(?:nicht|derzeit nicht|heute nicht|erst wieder) (?:im|am|ins) (?:hause?|büro|arbeitsplatz|platz|dienst|amt|"
            r"geschäft|laden)",
            r"(?:abwesend|abwesenheit|außer haus|außer landes|nicht am platz|abwesenheitsnotiz|ortsabwesend)",
            r"(?:im|in|auf|in den|in die|in meinem|in meinen|aus dem|meinen|mein|seinen|ihren|im wohlverdienten|noch|mit) "
            r"(?:\S+ ){0,2}(?:urlaub|resturlaub|jahresurlaub|sommerurlaub|ferien|sommerferien|winterferien|betriebsferien|"
            r"skiferien|herbstferien)(?: (?:bis|ab|vom|von|und|mit|in|am|an)|,|\.|!|$)",
            r"(?:urlaub|ferien) (?:bis|vom|ab|in)",
            r"(?:betriebsferien|betriebsurlaub|werksferien|werkferien|im sabbatical|sabbatjahr|bildungsurlaub|"
            r"dienstreise\S*|geschäftsreise\S*|tournee|pilgerreise|wehrübung|militärdienst|wiederholungskurs)",
            r"(?:auf|von der|zu einer) (?:\S+ )?(?:reisen?|messe|montage|lehrgang|schulung|fortbildung|weiterbildung|"
            r"tagung|konferenz|kongress|kur|hütte|almhütte|exkursion|klassenfahrt|fortbildungen|dem jakobsweg|hoher see|"
            r"kreuzfahrt|hochzeitsreise|\pL*tournee|\pL*reise|achse)(?: |,|\.|$)",
            r"(?:bin|ist|sind|seid|wäre|bleibe|bleibt|sei) (?:\S+ ){0,6}(?:verreist|unterwegs|weggefahren|ausgeflogen|"
            r"offline|im ausland|am meer|in den bergen|im militär|im wk|im trainingslager|auf lager)",
            r"(?:zurück|wieder|retour|erreichbar|verfügbar) (?:\S+ ){0,2}(?:am|ab|im|in|nach) (?:\S+ )?(?:\d|mo|di|mi|do|"
            r"fr|kw|nächst|kommend|büro|dienst|januar|märz|april|mai|juni|juli|august|september|oktober|nov|dez|feb)\S*",
            r"(?:ab|am|bis) (?:\S+ ){1,3}(?:bin ich |ist er |ist sie |sind wir )?wieder (?:da|im büro|im haus|im dienst|"
            r"zurück|erreichbar|am platz|für sie)",
            r"(?:betrieb|büro|werk|laden|praxis|ordination|werkstatt|geschäft|kanzlei|firma|wir|fabrik|produktion|"
            r"sekretariat|amt|restaurant|schule|hotel|haben|hat) (?:\S+ ){0,9}(?:geschlossen|zu|dicht)(?:\.|,|$| bis| ab| "
            r"von| und)",
            r"(?:bleibt|bleiben|haben|hat|ist|sind) (?:\S+ ){0,7}geschlossen",
            r"(?:bis|noch) (?:\S+ ){1,4}(?:weg|fort|außer gefecht|nicht da|nicht erreichbar|nicht zu erreichen|nicht "
            r"verfügbar|unerreichbar|auswärts)(?:\.|,|$| und)",
            r"(?:eingeschränkt\pL*|keinen|kaum|nur sporadisch\pL*|begrenzt\pL*|ohne) (?:\S+ )?(?:zugriff auf|zugang zu|"
            r"internet|netz|empfang)",
            r"(?:e-?mails?|nachrichten) (?:\S+ ){0,3}(?:nicht|nur unregelmäßig|nur sporadisch|nur gelegentlich|"
            r"unregelmäßig) (?:\S+ ){0,2}(?:gelesen|weitergeleitet|abgerufen|bearbeitet|lesen|abrufen)",
            r"(?:am strand|im flieger|auf der piste|beim skifahren|beim wandern|auf hochzeitsreise|in der sommerfrische|am "
            r"gardasee)",
            r"(?:baue|feiere|feiert|baut) (?:\S+ ){0,3}überstunden ab",
            r"ich bin (?:\S+ ){0,4}bis (?:\S+ ){1,4}(?:in|auf|beim|bei) ",
        ),
        over=(
            r"wieder (?:zurück|da|im büro|im haus|im lande|am platz|an bord)(?: aus| vom| und| von|,|\.|!|$)",
            r"(?:zurück|retour) (?:aus|von|vom) (?:\S+ ){0,3}(?:urlaub|ferien|reise|messe|dienstreise|kur|elternzeit|"
            r"\pL*urlaub)",
            r"(?:urlaub|ferien|messe|reise|dienstreise|betriebsferien) (?:\S+ ){0,3}(?:vorbei|zu ende|rum|fällt \S+ ?aus|"
            r"abgesagt|storniert|gestrichen|fällt aus)",
            r"ab heute wieder (?:da|im büro|erreichbar)",
        ),
        speaks_on=(
            "Ich bin bis zum 3. Mai nicht im Büro.",
            "Frau Rehm ist noch bis Freitag im Urlaub.",
            "Unsere Werkstatt bleibt über die Feiertage geschlossen.",
            "Vielen Dank für Ihre Nachricht. Ich bin auf Dienstreise und habe nur eingeschränkten Zugriff auf meine Mails.",
            "Chef ist auf Montage in Polen.",
        ),
        silent_on=(
            "Ich bin wieder zurück aus dem Urlaub.",
            "Kann man Urlaub in Ihrem Programm beantragen?",
            "Das Tor muss nachts geschlossen sein.",
        ),
        over_on=("Ich bin wieder im Büro und habe Ihr Angebot gelesen.", "Der Urlaub ist vorbei, jetzt geht es weiter."),
    ),
    "told_us_when": Words(
        phrases=(
            rf"(?:rufen|melden|schreiben|kommen|fragen|kontaktieren|sprechen|probieren|versuchen|erinnern|haken|klingeln|"
            rf"wenden|schauen|mailen) (?:sie|s') (?:\S+ ){{0,6}}{THEN}",
            rf"(?:ruf|meld|melde|schreib|komm|frag|erinner|erinnere|probier|probier's|versuch|versuch's|klingel|schick|"
            rf"ruft|meldet|schreibt|kommt) (?:\S+ ){{0,5}}{THEN}",
            rf"(?:sprechen|reden|telefonieren|hören|sehen|treffen|setzen|melden|schauen|besprechen|klären|planen|"
            rf"schließen) (?:wir|ma|mir) (?:\S+ ){{0,5}}{THEN}",
            rf"{THEN}(?: |, )(?:\S+ ){{0,5}}(?:dürfen|können|sollten|kannst|darfst|könnt|sollen|würde|würden|reden|"
            rf"sprechen|red|telefonieren|sehen|hören|schauen|melden|passt|passts|könnten|rufen|schreiben|wäre|wären) "
            rf"(?:\S+ )?"
            r"(?:sie|s'|wir|ma|du|ihr|gerne?|noch ?mal|nochmals|wieder|es|mir|uns|mich|besser|gut|ein|der)",
            rf"{THEN} (?:gerne? )?(?:bitte )?(?:noch ?mal|nochmals|noch einmal|wieder|erneut|gerne?) (?:\S+ "
            rf"){{0,2}}(?:durchklingeln|melden|anklopfen|anrufen|sprechen|reden|telefonieren|schreiben|kontaktieren|"
            rf"ansprechen|angesprochen|kontaktiert|nachhaken|nachfassen|nachfragen|probieren|versuchen|aufgreifen|angehen|"
            rf"vorlegen|auf \S+ zu\S*)",
            rf"(?:noch ?mal|nochmals|noch einmal|wieder|erneut|gerne?|bitte) (?:\S+ ){{0,2}}{THEN} (?:\S+ "
            rf"){{0,4}}(?:melden|anrufen|sprechen|reden|telefonieren|schreiben|kontaktieren|nachfassen|nachfragen|"
            rf"anklopfen|zukommen|aufnehmen|vorbeikommen|probieren)",
            rf"(?:rückruf|anruf|kontakt|nachfassen|nachhaken|neuer anlauf|termin|wiederaufnahme|gespräch|erinnerung|"
            rf"wiedervorlage|wvl?|follow-?up) (?:\S+ ){{0,4}}{THEN}",
            r"(?:wiedervorlage|wvl?):? \S+",
            rf"(?:nicht|nichts|nix|keine \S+|kein \S+) (?:\S+ )?vor {NOUN}?(?:\S+ )?{WHEN}",
            rf"(?:erst|frühestens) (?:wieder )?{THEN} (?:\S+ ){{0,3}}(?:wieder|interessant|spruchreif|ein thema|thema|"
            rf"reden|sprechen|zeit für|relevant|sinnvoll|dazu|melden|aktuell|darüber)",
            rf"(?:passt|passen|wäre|ist|geht) (?:\S+ ){{0,4}}(?:besser|günstiger|am besten|gut|ideal) (?:\S+ )?{THEN}",
            rf"(?:vertagen|verschieben|schieben|parken|legen) (?:wir )?(?:\S+ ){{0,3}}(?:auf|bis) (?:\S+ ){{0,2}}{WHEN}",
            rf"(?:bitte|gerne?) (?:\S+ ){{0,3}}{THEN} (?:wieder|nochmals|noch ?mal|erneut|noch einmal)",
            rf"am besten (?:\S+ ){{0,3}}{THEN}",
            r"melden (?:sie|s') sich (?:\S+ ){0,2}(?:nach|ab|im|anfang|ende|mitte) (?:\S+ ){1,4}(?:wieder|noch ?mal|"
            r"nochmals|erneut|gern)",
        ),
        over=(
            r"(?:müssen|brauchen|musst|brauchst|müsst) (?:\S+ )?(?:nicht|net) (?:\S+ ){0,5}(?:warten|gedulden)",
            r"(?:früher als (?:gesagt|geplant|gedacht)|nie gesagt, (?:\S+ ){0,4}(?:warten|melden|anrufen))",
            r"(?:geht|klappt|passt) (?:\S+ ){0,3}(?:schon früher|doch früher|doch schon)",
        ),
        speaks_on=(
            "Melden Sie sich bitte nach den Ferien wieder.",
            "Ruf mich Anfang Mai noch mal an.",
            "Ab Oktober können wir gern darüber sprechen.",
            "Wiedervorlage KW 14.",
            "Nichts vor dem Sommer, leider.",
        ),
        silent_on=(
            "Die Anlage läuft seit Mai ohne Störung.",
            "Im März haben wir geliefert.",
            "Sie müssen nicht bis Herbst warten.",
        ),
        over_on=("Sie müssen nicht bis Mai warten, es passt jetzt.", "Das geht schon früher als gedacht."),
    ),
}
