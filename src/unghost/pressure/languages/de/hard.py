"""German: what stops a message, the errors."""

from __future__ import annotations

from unghost.pressure.pack import Words

HARD = {
    "P01": Words(
        phrases=(
            r"versuche (?:ich )?(?:<you> )?(?:nun |jetzt |schon )?seit \w+ \w+ (?:<you> )?",
            r"nichts (?:mehr )?(?:von|aus) (?:<you>|<your> \w+) (?:mehr )?(?:gehört|vernommen|gelesen)",
            r"(?:bis (?:heute|jetzt|dato)|bislang|bisher|immer noch|noch immer|leider|weiterhin) (?:\w+ ){0,2}"
            r"(?:keine(?:rlei)? (?:\w+ )?<reply>|nichts (?:\w+ ){0,2}gehört|nicht (?:geantwortet|reagiert|gemeldet|"
            r"zurückgerufen))",
            r"(?:das|dies|hier) (?:ist|wäre) (?:\w+ ){0,2}(?:meine?|unsere?) (?:\w+ )?<nth> <msg>",
            r"(?:schon|bereits|nun|jetzt|inzwischen|mittlerweile) zum <nth> mal",
            r"(?:schreibe|rufe|maile|melde|frage) (?:ich )?(?:<you> |mich |bei ihnen )*(?:\w+ ){0,3}zum <nth> mal",
            r"(?:sie|du|ihr) (?:haben|hast|habt) (?:\w+ ){0,6}(?:nicht|nie|nichts|keine)(?: \w+){0,2} (?:geantwortet|"
            r"reagiert|"
            r"gemeldet|zurückgerufen|zurückgeschrieben|beantwortet|von (?:ihnen|dir|euch) hören lassen)",
            r"(?:haben|hast|habt) (?:sie|du|ihr) (?:\w+ ){0,6}(?:nicht|nie|nichts) (?:\w+ )?(?:geantwortet|reagiert|gemeldet|"
            r"zurückgerufen)",
            r"(?:trotz|nach) (?:\w+ )?<n> (?:\w+ )?<msg>",
            r"auf (?:meine?|unsere?)[nrs]? (?:\w+ ){0,3}<msg>(?: \w+){0,4} (?:keine|nicht|nie|ohne) (?:\w+ )?(?:<reply>|"
            r"geantwortet|"
            r"reagiert|eingegangen)",
            r"(?:seit|schon) (?:\w+ ){1,4}(?:warte|warten|harre) (?:ich|wir) (?:\w+ ){0,3}auf (?:\w+ ){0,2}<reply>",
            r"(?:warte|warten) (?:ich |wir )?(?:immer noch|noch immer|seit \w+ \w+|weiterhin|vergeblich|nun|"
            r"schon) (?:\w+ ){0,4}"
            r"auf (?:\w+ ){0,2}<reply>",
            r"(?:mehrfach|mehrmals|mehrere male|wiederholt|vergeblich|schon oft|<n>mal|<n> mal) (?:\w+ ){0,2}(?:versucht|"
            r"angerufen|angeschrieben|geschrieben|gemailt|nachgefragt|kontaktiert|gebeten)",
            r"(?:blieb|bleibt|bleiben|blieben|ist|sind) (?:\w+ ){0,4}(?:unbeantwortet|ohne (?:jede )?<reply>)",
            r"(?:ich|wir) (?:<you> )?(?:haben? |"
            r"hatten? )(?:<you> )?(?:\w+ ){0,3}<n> (?:\w+ )?<msg> (?:\w+ ){0,3}(?:geschrieben|"
            r"geschickt|gesendet|hinterlassen)",
            r"(?:ohne|noch keine|keine|nie eine) (?:einzige |jede |jegliche )?<reply> (?:von <you>|<your>erseits|ihrerseits|"
            r"deinerseits|(?:auf (?:meine?|unsere?)[nrs]? (?:\w+ ){0,2}<msg> )?(?:erhalten|bekommen|gekommen))",
        ),
        relief=(
            r"(?:vom|von der|von den|von unserem) (?:vermieter|fahrer|behörde|bank|spedition|lieferant\w*|hersteller|amt)",
            r"(?:sich|mich|uns) (?:so )?lange nicht gemeldet",
            r"(?:falls|wenn|sollten|sobald) (?:sie|du|ihr) ",
        ),
        fires_on=("Leider habe ich bis heute nichts von Ihnen gehört.", "Das ist nun meine dritte Mail."),
        quiet_on=("Wir haben noch keine Antwort vom Vermieter.", "Ich habe mich lange nicht gemeldet, das tut mir leid."),
    ),
    "P02": Words(
        phrases=(
            r"(?:ob|gibt) es (?:\w+ ){0,2}(?:etwas neues|was neues|neuigkeiten|neues|news)",
            r"(?:schon|irgendwelche|gibt's) (?:\w+ )?(?:neuigkeiten|neues|news)\b",
            r"(?:in|kurz in) erinnerung (?:rufen|bringen)",
            r"(?:hake|haken|nachhaken|nachzuhaken|nachfassen|nachzufassen)\b",
            r"(?:wollte|wollten|möchte|mich) (?:\w+ ){0,4}(?:nur|kurz|mal|einmal) (?:\w+ ){0,2}(?:nachfragen|nachhören|"
            r"anklopfen|"
            r"nachhaken|melden|hören, wie|fragen, (?:ob|wie))",
            r"(?:kurze|kleine|freundliche|sanfte|nette) (?:\w+ )?(?:nachfrage|erinnerung|rückfrage)\b",
            r"(?:konnten|konntest|konntet|haben|hast|habt) (?:sie|du|ihr) (?:\w+ ){0,3}(?:einen )?blick (?:auf|in) ",
            r"(?:konnten|konntest|konntet|haben|hast|habt) (?:sie|du|ihr) (?:\w+ ){0,2}(?:schon|bereits|"
            r"mal) (?:\w+ ){0,5}(?:ansehen|"
            r"anschauen|angesehen|angeschaut|geprüft|prüfen|durchlesen|durchgelesen|gedanken|zeit gefunden|entschieden)",
            r"(?:haben|hast|habt) (?:sie|du|ihr) (?:\w+ )?(?:meine?n?|unsere?n?) (?:\w+ )?<msg> (?:\w+ ){0,3}(?:gesehen|"
            r"erhalten|"
            r"bekommen|gelesen)",
            r"stand der dinge",
            r"(?:wie ist|was ist) (?:\w+ ){0,2}(?:aktuelle |derzeitige )?stand (?:bei|in|mit|zu)",
            r"(?:nachricht|mail|angebot) (?:\w+ ){0,3}nach oben",
            r"(?:besteht|haben sie|hast du|habt ihr|gibt es) (?:\w+ )?(?:noch|weiterhin) (?:\w+ )?interesse",
            r"noch (?:\w+ )?interessiert",
            r"(?:wie|was) (?:hat <you>|halten sie|hältst du|haltet ihr) (?:\w+ ){0,2}(?:von )?(?:\w+ )?(?:unser|mein|"
            r"angebot|vorschlag)",
            r"wie (?:weit sind|steht es|sieht es) (?:sie|du|ihr|bei|mit|um|denn|inzwischen|nun|aus)\b",
        ),
        fires_on=("Ich wollte nur kurz nachfragen.", "Kleine Erinnerung an mein Angebot."),
        quiet_on=("Haben Sie am Dienstag Zeit?", "Zu Ihrer Rückfrage: das Kabel ist zwölf Meter lang."),
    ),
    "P03": Words(
        phrases=(
            r"(?:bin|sind|war|bleibe) (?:ich |wir )?(?:\w+ ){0,4}(?:enttäuscht|gekränkt|verletzt) (?:von <you>|"
            r"über (?:<your>|<you>)|dass "
            r"(?:sie|du|ihr|ich|wir|keine|nichts))",
            r"(?:bin|sind) (?:ich |wir )?(?:ehrlich gesagt |doch |wirklich |sehr |schon )+(?:\w+ )?(?:enttäuscht|gekränkt|"
            r"verletzt)(?:[.,!]|$)",
            r"nach (?:all|alle)(?: der| dem| den|m|r)? (?:\w+ ){0,2}(?:arbeit|mühe|aufwand|was|stunden|jahren|zeit|"
            r"einsatz)\b.{0,90}"
            r"(?:erwart|hätte|gehofft|verdient|wenigstens|zumindest|mindest)",
            r"(?:wenigstens|zumindest) (?:eine?n? )?(?:kurze )?(?:<reply>|zeile|absage|wort|nachricht) (?:erwart|verdient|"
            r"gehofft|hätte)",
            r"erwarte (?:ich |wir )?(?:\w+ )?(?:wenigstens|zumindest|mindestens) ",
            r"(?:extra|eigens|ihretwegen|deinetwegen|euretwegen|nur für <you>) (?:\w+ ){0,6}(?:durchgearbeitet|gearbeitet|"
            r"abgesagt|"
            r"abgelehnt|verschoben|freigehalten|verzichtet|geopfert)",
            r"so (?:geht|behandelt) man (?:\w+ ){0,3}(?:mit|keine|nicht|einen)",
            r"(?:wäre|ist|sei) (?:\w+ )?das mindeste",
            r"das mindeste (?:wäre|gewesen|,)",
            r"nicht einmal (?:die mühe|für nötig|eine zeile|ein wort|den anstand|geantwortet|eine antwort)",
            r"(?:haben|habe) (?:wir|ich) (?:das|so etwas|eine solche behandlung) (?:\w+ )?verdient",
            r"(?:im stich gelassen|hängen gelassen|hingehalten|ausgenutzt)\b",
            r"(?:das )?(?:ist|war) (?:\w+ )?(?:also |wohl |nun )?der dank (?:für|dafür)",
            r"(?:hätte|hätten) (?:ich|wir) (?:\w+ ){0,2}(?:von|nicht von) (?:<you>|<your> \w+) (?:\w+ ){0,2}(?:gedacht|"
            r"erwartet)",
            r"(?:das )?hätte(?:n)? (?:ich|wir) (?:so )?nicht (?:von <you> )?(?:gedacht|erwartet)",
            r"mehr (?:respekt|anstand|wertschätzung|von <you>) (?:erwartet|verdient|gewünscht)",
        ),
        fires_on=("So geht man nicht miteinander um.", "Das wäre das Mindeste."),
        quiet_on=("Ich bin enttäuscht von unserem Spediteur.", "Nach all dem Regen reicht die kleinere Pumpe."),
    ),
    "P04": Words(
        phrases=(
            r"(?:schreibe|melde|versuche|frage|wende|kontaktiere|erinnere) (?:\w+ ){1,4}zum (?:aller)?letzten mal",
            r"(?:das|dies|hier|es) (?:ist|wird|war|wäre)(?: nun| jetzt| damit| wohl| dann| also)? (?:mein|unser)e? "
            r"(?:aller)?letzter? (?:<msg>|e-?mail|kontaktaufnahme|mahnung|versuch|aufforderung)",
            r"(?:mein|unser)e? (?:aller)?letzter? (?:<msg>|kontaktaufnahme|mahnung|aufforderung|warnung|wort)\b",
            r"^(?:aller)?letzte[rs]? (?:<msg>|mahnung|aufforderung|kontaktversuch)\b",
            r"(?:werde|werden|will|kann|muss|möchte|soll|sollen|sollte|darf) (?:ich |wir )?(?:\w+ ){0,2}(?:<your>|den|die|"
            r"das|diese[ns]?|dein) "
            r"(?:akte|vorgang|konto|anfrage|fall|dossier|ticket|unterlagen|eintrag|kundenkonto|profil|"
            r"registrierung) (?:\w+ ){0,3}"
            r"(?:schließ|zu schließ|abschließ|abzuschließ|lösch|zu lösch|archivier|beende|zu beenden|stornier)",
            r"(?:schließe|schließen|lösche|löschen|archiviere|beende) (?:ich|wir) (?:\w+ )?(?:<your>|den|die|das|"
            r"diese[ns]?) (?:akte|vorgang|"
            r"konto|anfrage|fall|dossier|eintrag|kundenkonto|profil)",
            r"(?:ich|wir) (?:schließe|lösche|archiviere|beende)n? (?:\w+ )?(?:<your>|den|die|das|diese[ns]?) (?:akte|"
            r"vorgang|konto|anfrage|fall|"
            r"dossier|eintrag|kundenkonto|profil)\b",
            r"(?:bevor|ehe) (?:ich|wir) (?:\w+ ){0,5}(?:abschließ|schließ|aufgeb|lösch|archivier|abhak)",
            r"nichts mehr von (?:mir|uns) (?:hören|lesen)",
            r"(?:nicht|nie) (?:mehr|wieder|länger|weiter) (?:\w+ ){0,3}(?:melden|schreiben|kontaktieren|anschreiben|"
            r"anrufen|behelligen|"
            r"belästigen|stören|nachfragen|nachhaken)\b",
            r"(?:melde|schreibe|kontaktiere|störe|belästige|behellige) (?:ich )?(?:mich )?(?:<you> )?(?:\w+ )?(?:nicht|"
            r"nie) (?:mehr|wieder|länger)",
            r"(?:ich|wir) (?:gebe|geben) (?:es |nun |jetzt |hiermit |dann |langsam )*auf\b(?:[.,!]|$)",
            r"(?:nehme|streiche|lösche|entferne)n? (?:ich |wir )?<you> (?:\w+ ){0,2}(?:aus|von) (?:meine[rm]|unsere[rm]|"
            r"der|dem)",
            r"(?:betrachte|sehe|werte|erachte)n? (?:ich |wir )?(?:\w+ ){1,5}als (?:\w+ )?(?:erledigt|abgeschlossen|beendet|"
            r"gescheitert|hinfällig)",
            r"(?:ziehe|ziehen) (?:ich |wir )?(?:\w+ )?(?:mein|unser)e? (?:angebot|bewerbung|vorschlag|gebot|"
            r"anfrage) (?:\w+ )?zurück",
            r"(?:hier|an dieser stelle|damit) (?:trennen sich|endet) (?:unsere|mein|unser)",
            r"(?:leb(?:en sie|t)? wohl|werfe das handtuch|letzte chance,? (?:sich|mir|uns) )",
        ),
        relief=(
            r"(?:wenn|falls|sofern|sollten) (?:sie|du|ihr) (?:\w+ ){0,4}(?:möchte|wünsch|lieber|will|wollen|willst)",
            r"\b(?:drucker|maschine|server|newsletter)\b",
            r"(?:bis|vor) (?:zu )?(?:<your>|die|der) (?:wartung|lieferung|termin)",
        ),
        fires_on=(
            "Dies ist meine letzte Mail.",
            "Ich werde Ihre Akte schließen.",
            "Dann gebe ich auf, ich melde mich nicht mehr.",
        ),
        quiet_on=("Das ist keine letzte Mahnung.", "Ich schließe Ihre Akte nicht.", "Bitte schließen Sie das Ventil."),
    ),
    "P05": Words(
        phrases=(
            r"(?:gehe|gehen|nehme|nehmen|schließe|schließen|folgere) (?:ich|wir) (?:\w+ )?(?:davon aus|an|"
            r"daraus),? dass .{0,50}(?:nicht mehr (?:relevant|aktuell|interess)|kein (?:interesse|bedarf)|erledigt|"
            r"nicht interessiert)",
            r"(?:wenn|falls|sofern|sollten?|sollte|solange) (?:.{0,40})\b(?:nichts|nicht|keine?)\b.{0,45}(?:hör|meld|"
            r"antwort|reagier|"
            r"rückmeld|unterschr|unterzeichn|entscheid|eingeh|eingegangen|zusag|bestätig|bestell|zahl).{0,60}\b<end>",
            r"(?:höre|hören|erhalte|erhalten|bekomme|bekommen) (?:ich|wir) .{0,40}\b(?:nichts|keine)\b.{0,60}\b<end>",
            r"ohne (?:<your> |eine |weitere )(?:\w+ )?(?:<reply>|unterschrift|zusage|bestätigung|zahlung)\b.{0,70}\b<end>",
            r"(?:antwort|meld|reagier|unterschr|unterzeichn|bestätig|entscheid|bitte).{0,60}\b(?:sonst|ansonsten|"
            r"andernfalls|oder (?:wir|ich)) "
            r".{0,40}<end>",
            r"(?:sonst|ansonsten|andernfalls) .{0,30}(?:gezwungen|genötigt|keine (?:andere )?wahl|rechtliche schritte|<end>)",
            r"(?:keine|ausbleibende) <reply> (?:werte|verstehe|deute|betrachte|interpretiere|sehe|nehme|gilt|heißt|bedeutet)",
            r"(?:<your>|das) schweigen (?:\w+ )?(?:werte|verstehe|deute|betrachte|interpretiere|gilt|fasse|nehme)",
            r"sehen (?:wir )?uns (?:\w+ )?gezwungen",
        ),
        relief=(
            r"(?:ändert sich nichts|passiert nichts|geschieht nichts|macht (?:das )?nichts|in ordnung|kein problem|okay)",
            r"(?:newsletter|rundbrief)",
            r"(?:paket|filter|fahrer|lieferung|sendung|ware|zahlung ist) ",
        ),
        fires_on=(
            "Wenn ich bis Freitag nichts höre, vergebe ich den Termin anderweitig.",
            "Bitte antworten Sie, sonst schließen wir das Konto.",
        ),
        quiet_on=(
            "Wenn Sie nicht antworten, ändert sich nichts.",
            "Wenn der Filter nicht ankommt, schicken wir einen neuen.",
        ),
    ),
    "P06": Words(
        phrases=(
            r"(?:angebot|aktion|preis|rabatt|konditionen?|sonderpreis|vorteil|gutschein)\w* (?:\w+ ){0,3}(?:nur noch|"
            r"nur) (?:\w+ )?(?:bis|heute|"
            r"diese|wenige|kurze)",
            r"nur (?:noch )?(?:bis|heute|diese woche|wenige tage|für kurze zeit|kurze zeit) .{0,30}(?:gültig|erhältlich|"
            r"verfügbar|rabatt|angebot)",
            r"nur noch (?:\w+ )?(?:<n>|ein|eine|zwei|wenige|einzelne) (?:freie )?(?:plätze?|exemplare?|stück|termine?|"
            r"einheiten|zimmer|wohnungen|"
            r"karten|tickets|geräte)",
            r"bevor es zu spät ist",
            r"(?:angebot|rabatt|aktion|sonderpreis|gutschein|nachlass|bonus|vorteil|vorzugspreis)\w* (?:\w+ ){0,3}(?:läuft|"
            r"verfällt|endet|erlischt)\b"
            r"(?: (?:am|um|heute|morgen|in|bald|diese|nächste|zum|schon|\w+tag))",
            r"(?:letzte|einmalige|einzigartige) (?:chance|gelegenheit|möglichkeit)",
            r"(?:fast|bald|beinahe|nahezu) (?:schon )?(?:ausverkauft|ausgebucht|vergriffen|weg\b)",
            r"(?:solange der vorrat reicht|nur solange (?:der )?vorrat|jetzt zugreifen|greifen sie (?:jetzt )?zu|"
            r"schnell sein)",
            r"(?:preis|rabatt|angebot|termin|platz|konditionen?) (?:\w+ ){0,3}nur (?:noch )?bis (?:\w+ ){1,3}(?:halten|"
            r"reservier|garantier|anbieten)",
            r"nur (?:noch )?bis (?:\w+ ){1,3}(?:halten|reservieren|garantieren|anbieten|gültig)",
            r"(?:ein|anderer|weiterer|andere|weitere) (?:\w+ )?(?:interessent|kunde|bewerber|"
            r"käufer)\w* (?:\w+ ){0,3}(?:bereit|schlange|interess|"
            r"wartet|warten|will|möchte|angefragt)",
            r"(?:sichern|sichere|sichert) (?:sie )?(?:dir |euch |sich )?(?:\w+ )?(?:jetzt|noch heute|schnell)",
            r"(?:steigen|erhöhen sich|erhöhen wir|steigt) (?:\w+ )?(?:unsere?|die) (?:preise?|tarife|konditionen)",
            r"(?:unsere) (?:preise|tarife) (?:\w+ ){0,3}(?:steigen|erhöhen)",
            r"(?:verpassen sie|verpass|verpasst|versäumen sie)\b (?:\w+ ){0,4}(?:nicht|chance|gelegenheit|keine)",
            r"(?:handeln sie|handle|beeilen sie sich|beeil dich) (?:\w+ )?(?:jetzt|schnell|rasch|,|!|$)",
            r"(?:zeit|uhr) (?:läuft|tickt)(?: ab)?\b(?:[.,!]|$)",
        ),
        relief=(r"(?:keine eile|ohne eile|garantie|steuer|behörde|ausschreibung|testphase|probezeit)",),
        fires_on=("Nur noch drei Plätze frei!", "Der Rabatt läuft heute ab."),
        quiet_on=("Das Angebot läuft nicht ab.", "Die Öffnungszeiten gelten bis Freitag."),
    ),
    "P11": Words(
        phrases=(
            r"(?:wende|wenden|gehe|spreche|sprechen|rede|reden|melde|rufe|anrufen|kontaktiere|kontaktieren|informiere|"
            r"informieren) (?:ich |wir )?"
            r"(?:mich |uns )?(?:\w+ ){0,2}(?:an |mit |bei |zu |direkt )*<boss>",
            r"(?:an|mit|bei|zu) <boss> (?:wenden|sprechen|reden|gehen|melden|telefonieren|weitergeben|herantreten)",
            r"<boss> (?:\w+ )?(?:anrufen|kontaktieren|informieren|einschalten|einbeziehen|ansprechen)",
            r"<boss> (?:\w+ ){0,2}(?:in kopie|in cc|ins cc|auf cc)",
            r"(?:in kopie|in cc|ins cc):? (?:\w+ ){0,2}<boss>",
            r"(?:eskalieren|eskaliere|eskalation)\b",
            r"was (?:würde|würden|sagt|sagen|wohl) (?:\w+ )?<boss>",
            r"<boss> (?:\w+ ){0,3}(?:wissen|interessieren|erfahren|freuen)",
            r"(?:jemand(?:en|em)?|wer|ansprechpartner|person),? (?:\w+ ){0,4}(?:entscheiden (?:kann|darf)|"
            r"entscheidungsbefug|befugt)",
            r"(?:eine )?ebene höher|(?:nächst)?höhere[rn]? (?:stelle|ebene|instanz)",
        ),
        relief=(
            r"mein (?:chef|vorgesetzter)",
            r"(?:wenn|falls) (?:sie|du|ihr|es) (?:\w+ ){0,3}(?:möchte|hilft|wünsch|magst|mögen)",
        ),
        fires_on=("Dann wende ich mich an Ihre Geschäftsleitung.", "Ich muss das Thema eskalieren."),
        quiet_on=("Mein Chef und ich haben die Halle vermessen.", "Der Vorstand hat dem Umbau zugestimmt."),
    ),
    "P13": Words(
        phrases=(
            r"(?:gesehen|bemerkt|festgestellt|mitbekommen|aufgefallen|sehe|sehen|merke|zeigt (?:mir|uns|an)|"
            r"zeigt),?(?: \w+)? (?:dass|wie|wann) "
            r"(?:sie|du|ihr) (?:\w+ ){0,6}(?:geöffnet|gelesen|geklickt|angeklickt|besucht|heruntergeladen|angesehen|"
            r"angeschaut|online|aufgerufen|"
            r"website|webseite|homepage|seite)",
            r"(?:wie ich|ich) sehe,? (?:hast du|haben sie|habt ihr|du hast|sie haben) (?:\w+ ){0,4}(?:gelesen|geöffnet|"
            r"angesehen|heruntergeladen)",
            r"lesebestätigung (?:\w+ )?(?:kam|traf|ist|liegt|zeigt|erhalten)",
            r"(?:laut|gemäß|nach) (?:\w+ )?(?:tracking|statistik|system|auswertung|protokoll)\b",
            r"(?:sie haben|du hast|ihr habt) (?:unsere?n?|meine?n?) (?:\w+ ){1,5}(?:heruntergeladen|geöffnet|angeklickt)",
            r"(?:mail|nachricht|angebot|link|dokument) (?:wurde|ist) (?:\w+ ){0,5}(?:geöffnet|angeklickt|aufgerufen|gelesen)",
            r"(?:auf|bei|über) (?:linkedin|facebook|instagram|xing) (?:\w+ ){0,3}(?:gesehen|bemerkt|entdeckt|mitbekommen)",
        ),
        fires_on=("Ich sehe, dass Sie meine Mail geöffnet haben.", "Die Lesebestätigung kam um neun."),
        quiet_on=("Ich sehe aus Ihrem Brief, dass die Halle fertig ist.", "Sie können die Sendung verfolgen."),
    ),
}
