"""German: what happens in their house."""

from __future__ import annotations

from unghost.causes.languages.de.terms import BODY, BY_WHOM
from unghost.causes.pack import Words

HOUSE = {
    "company_event": Words(
        phrases=(
            r"(?:wurden?|worden|werden|sind|wird|ist|hat uns|haben uns) (?:\S+ ){0,6}(?:übernommen|aufgekauft|geschluckt|"
            r"verkauft worden|verkauft|gekauft|ausgegliedert|zerschlagen|fusioniert|eingegliedert|verschmolzen|"
            r"abgewickelt)(?: worden)?(?:\.|,|$| und| von)",
            r"(?:übernommen worden|firmenübernahme|firmenverkauf|übernahme durch|übernahme von|übernahme der|fusion\pL*|"
            r"fusionieren|zusammenschluss|zusammenlegung|ausgründung|gliedern (?:\S+ ){0,4}aus|neue[rn]? (?:eigentümer|"
            r"gesellschafter|investor|mutterkonzern))",
            r"(?:insolvent|insolvenz|insolvenz(?:antrag|anmeldung|verfahren)|konkurs|pleite|zahlungsunfähig\pL*|"
            r"gläubigerschutz|nachlassstundung|schutzschirm\pL*|liquidation|betriebsschließung|standortschließung|"
            r"werksschließung|masseverwalter|sanierungsverfahren)",
            r"(?:kurzarbeit|umstrukturier\pL+|reorganisation|restrukturierung|neuorganisation|umorganisation|"
            r"\pL*sparprogramm|stellenabbau|entlassung\pL*|massenentlassung\pL*|entlassungswelle|sozialplan|personalabbau|"
            r"kündigungswelle|sparkurs)",
            r"(?:ausgaben|budget|haushalts|investitions|einstellungs|beschaffungs|bestell|einkaufs|vergabe|kosten|zahlungs|"
            r"projekt)(?:sperre|stopp|stop|pause|bremse|moratorium)",
            r"(?:budgets?|ausgaben|investitionen|bestellungen|etats?|mittel|einstellungen|alles) (?:\S+ "
            r"){0,4}(?:eingefroren|gesperrt|auf eis)",
            r"(?:streik\pL*|warnstreik|ausstand|aussperrung|großbrand|feuer (?:in|im)|brand (?:in|im)|abgebrannt|"
            r"ausgebrannt|hochwasser (?:in|im|bei|hat)|überflutet|explosion in|wassereinbruch)(?: |,|\.|$)",
            r"(?:cyber-?angriff\pL*|hacker\pL*|gehackt|ransomware|verschlüsselungstrojaner|erpressungstrojaner|"
            r"hacker-?angriff|it-ausfall)",
            r"(?:standort|werk|filiale|niederlassung|betrieb|abteilung|firma) (?:\S+ ){0,4}(?:wird geschlossen|schließt|"
            r"zugesperrt|dichtgemacht|aufgelöst|verlagert|zugemacht|macht zu|macht dicht|sperrt zu)",
            r"(?:jeder (?:dritte|zweite|vierte|fünfte)|die hälfte|hundert|\d+) (?:\S+ )?(?:muss gehen|müssen gehen|stellen "
            r"(?:\S+ ){0,3}(?:weg|gestrichen|abgebaut)|leute entlassen|mitarbeiter entlassen)",
        ),
        over=(
            r"(?:fusion|übernahme|streik|umstrukturierung|insolvenz\pL*|kurzarbeit|verkauf|sperre|\pL+sperre|\pL+stopp|"
            r"reorganisation) (?:\S+ ){0,3}(?:vom tisch|geplatzt|abgesagt|abgeschlossen|beendet|vorbei|aufgehoben|durch|"
            r"überstanden|zu ende|ausgestanden|ist aus|gefallen)",
            r"(?:nichts|niemand|keiner|nicht) (?:\S+ ){0,3}(?:verkauft|übernommen|insolvent|pleite|fusioniert)",
            r"kein(?:e|en)? (?:\S+ )?(?:fusion|übernahme|insolvenz|verkauf|entlassungen|streik|kurzarbeit|umstrukturierung)",
        ),
        speaks_on=(
            "Wir stecken mitten in einer Umstrukturierung.",
            "Unsere Firma wurde letzte Woche von einem Konzern übernommen.",
            "Ab sofort gilt eine Ausgabensperre.",
            "Wir haben Kurzarbeit, da geht nichts.",
            "Hackerangriff, bei uns steht alles still.",
        ),
        silent_on=(
            "Die Fusion ist vom Tisch.",
            "Ich habe die Kosten übernommen.",
            "Was kostet die Übernahme der Altgeräte?",
        ),
        over_on=("Die Haushaltssperre wurde aufgehoben.", "Die Übernahme ist geplatzt, alles bleibt beim Alten."),
    ),
    "awaiting_others": Words(
        phrases=(
            rf"(?:wir|ich|man|alle|noch|selbst|selber|er|und|hier) warte[nt]?(?: \S+){{0,5}} (?:auf|bis) ~{BY_WHOM}",
            rf"(?-i:Warte[nt]?)(?: wir| ich| noch| selbst| selber| immer| weiter| derzeit| gerade| aktuell| alle){{0,4}} "
            rf"auf ~{BY_WHOM}",
            r"(?-i:Warte[nt]?) (?:noch )?auf ",
            r"(?:nicht ohne|keine|kein|noch keine|noch kein|fehlt (?:\S+ ){0,3}|fehlen (?:\S+ ){0,3}|brauche (?:\S+ ){0,3}|"
            r"brauchen (?:\S+ ){0,3}|benötigen (?:\S+ ){0,3}|hängt an|hängt an der|wegen|holen|einholen|hole|liegt an|um "
            r"die|ausstehende|vorbehaltlich) ?(?:\S+ ){0,2}(?:\pL*freigabe|genehmigung|zustimmung|unterschrift|bewilligung|"
            r"baubewilligung|baugenehmigung|grünes licht|okay|segen|zusage|budgetfreigabe|förderzusage|bestellnummer|"
            r"\pL*bescheid)",
            r"(?:\pL*freigabe|\pL*genehmigung|zustimmung|unterschrift|\pL*bewilligung|\pL*bescheid|förderzusage|"
            r"\pL*gutachten|\pL*prüfung|\pL*beschluss|budget|rückmeldung|antwort|entscheid|stellungnahme|okay) (?:\S+ "
            r"){0,6}(?:fehlt|fehlen|steht (?:\S+ ){0,2}aus|stehen (?:\S+ ){0,2}aus|aussteht|ausständig|ist offen|noch "
            r"offen|offen|noch nicht|läuft noch|dauert|zieht sich|lässt auf sich warten|noch nicht da|in arbeit|liegt noch)",
            rf"(?:liegt|hängt|steckt|ist|sind|liegen|befindet sich|schmort|klemmt|verstaubt) (?:\S+ ){{0,3}}(?:bei|beim|"
            rf"bei der|vor dem|vorm|im|in der|in|auf dem tisch|auf dem schreibtisch|in den händen|zur (?:prüfung|freigabe|"
            rf"unterschrift)) ?(?:\S+ ){{0,2}}{BODY}",
            rf"{BODY} (?:\S+ ){{0,3}}(?:muss|müssen|prüft|prüfen|hat noch|haben noch|hat sich noch|entscheidet|entscheiden|"
            rf"berät|tagt|trifft sich|schaut|will noch|soll noch|lässt auf sich warten|braucht noch|sitzt auf|brütet|"
            rf"zögert|ziert sich|hat das letzte wort|mahlt|blockiert)(?: (?:\S+ ){{0,9}}(?:zustimmen|genehmigen|freigeben|"
            rf"unterschreiben|absegnen|prüfen|gesagt|entschieden|getagt|geantwortet|rückgemeldet|gemeldet|drüberschauen|"
            rf"drauf|durchwinken|abnicken|nicht|drüber|abstimmen|noch|ok|okay|das|die|den|ja sagen|mitreden))?",
            r"(?:\pL+ (?:mus?s|müssen|müsste)|mus?s (?:erst|noch|ich|das|intern)) (?:\S+ ){0,8}(?:absegnen|abgesegnet|"
            r"freigegeben|freigeben|genehmigt|genehmigen|zustimmen|abnicken|unterschreiben|unterschrieben|durchwinken|"
            r"abgestimmt|abstimmen|absprechen|besprechen|abklären|abgeklärt|rücksprache halten|fragen)(?: werden)?",
            r"(?:rücksprache|abstimmung|abklärung) (?:mit|beim|bei|im) ",
            r"(?:intern|mit meinem|mit meiner|mit dem|mit der|mit unserem|mit den) (?:\S+ )?(?:abstimmen|abklären|"
            r"besprechen|chef|chefin|partner|team|vorstand|steuerberater|geschäftsführer)(?: (?:abstimmen|besprechen|"
            r"abklären|reden|klären|sprechen))",
            r"(?:nicht (?:in meiner hand|allein meine|meine entscheidung|allein entscheiden|ich allein|mein bier)|mir sind "
            r"die hände gebunden|hände gebunden|entscheide ich nicht|entscheidet nicht|liegt nicht an mir|kann ich nicht "
            r"alleine?)",
            r"(?:entscheidung|entscheid) (?:\S+ )?(?:fällt|liegt|trifft|treffen) (?:\S+ ){0,2}(?:in der|im|beim|bei|der|"
            r"die|das|auf) ",
            r"(?:genehmigungs|freigabe|prüf|vergabe|bewilligungs|beschaffungs)(?:prozess|verfahren|schleife|weg|runde)",
            r"(?:wird (?:\S+ )?geprüft|in (?:der )?(?:juristischen |rechtlichen |internen |technischen )?prüfung|dienstweg|"
            r"instanzenweg|mühlen|budgetrunde|budgetverhandlung\pL*|haushaltsberatung\pL*|budget (?:\S+ ){0,4}(?:noch "
            r"nicht|noch kein|nicht) (?:\S+ )?(?:freigegeben|bewilligt|verabschiedet|genehmigt|durch|beschlossen))",
            r"(?:sobald|erst wenn|solange|wenn erst|bevor) (?:\S+ ){0,4}(?:\pL*freigabe|\pL*genehmigung|zustimmung|"
            r"unterschrift|ok|okay|zusage|bescheid|amt|bank|rat|vorstand|vermieter|kommission|budget|chef|chefin|konzern|"
            r"zentrale|zahlen|förderung|architekt|betriebsrat|behörde|versicherung)",
        ),
        over=(
            r"(?:\pL*freigabe|\pL*genehmigung|zustimmung|unterschrift|\pL*bewilligung|okay|zusage|grünes licht|budget|"
            r"\pL*bescheid|segen) (?:\S+ ){0,5}(?:ist da|da|gekommen|erteilt|erhalten|liegt vor|eingetroffen|durch|"
            r"bekommen|haben wir|genehmigt|bewilligt|unterschrieben|gegeben)",
            rf"{BODY} (?:\S+ ){{0,3}}(?:hat|haben) (?:\S+ ){{0,3}}(?:zugestimmt|genehmigt|freigegeben|unterschrieben|ja "
            rf"gesagt|abgesegnet|grünes licht|abgenickt|durchgewunken|bewilligt)",
            r"(?:unterschrieben zurück|ist genehmigt|wurde (?:gestern |heute )?(?:genehmigt|freigegeben|bewilligt)|"
            r"entscheide ich (?:selbst|allein)|brauche (?:dafür )?niemanden)",
        ),
        speaks_on=(
            "Wir warten noch auf die Freigabe vom Einkauf.",
            "Das liegt beim Vorstand.",
            "Der Vermieter muss noch zustimmen.",
            "Freigabe steht aus, Sitzung Ende Monat.",
            "Ich muss das mit meinem Chef besprechen.",
        ),
        silent_on=(
            "Die Freigabe ist da, wir bestellen.",
            "Der Warteraum hat zwölf Stühle.",
            "Ich warte am Tor 3 auf Sie.",
        ),
        over_on=("Der Vorstand hat gestern zugestimmt.", "Die Genehmigung liegt vor."),
    ),
    "busy": Words(
        phrases=(
            r"(?:ertrink\pL*|versink\pL*|erstick\pL*|ersäuf\pL*|absauf\pL*|unterg(?:eh|ing)\pL*|überlast\pL*|überrollt|"
            r"überrannt|zugeschüttet|zugemüllt) ?(?:\S+ ){0,3}(?:in|im|an|unter|von|mit|,|\.|$)",
            r"(?:völlig|total|komplett|gerade|grad|ziemlich|heillos) (?:überlastet|überarbeitet|ausgelastet|eingespannt|im "
            r"stress|am limit|am anschlag|ausgebucht|zugebucht|zu)",
            r"(?:überlastet|überarbeitet|ausgelastet|am limit|am anschlag|am rotieren|am rudern|im dauerstress|stress pur|"
            r"land unter|hochsaison|hochbetrieb|hochdruck|hauptsaison|feuerwehrmodus|weihnachtsgeschäft|doppelschicht\pL*|"
            r"personalmangel|unterbesetzt|personalnot|im akkord)",
            r"(?:viel|zu viel|so viel|wahnsinnig viel|jede menge|extrem viel|einiges|alle hände voll|genug) (?:\S+ )?(?:um "
            r"die ohren|zu tun|auf dem tisch|auf dem schreibtisch|am hals|los bei (?:mir|uns)|auf dem zettel|arbeit am "
            r"hals)",
            r"(?:keine|kaum|null|nicht die|noch keine|einfach keine|gar keine|wenig|nie) (?:freie )?(?:zeit|minute|luft|"
            r"kapazität\pL*|kapa|nerven|ruhe)(?:,|\.|!|$| dafür| dazu| gefunden| gehabt| für| es| mich| um| mir| zum| im "
            r"moment| momentan| frei| bis)",
            r"(?:noch nicht|nicht|nie) (?:\S+ ){0,3}(?:dazu gekommen|dazugekommen|dazu komm\pL*|geschafft|reingeschaut|zum "
            r"lesen gekommen|angeschaut|durchgelesen|zum durchschnaufen)",
            r"(?:komm\pL*|bin|kam) (?:\S+ ){0,3}(?:zu (?:gar )?(?:nix|nichts)|nicht dazu|nicht hinterher|nimmer nach|kaum "
            r"nach|nicht mehr nach|nicht nach|nicht zum)",
            r"(?:bis (?:zum hals|über beide ohren|oben hin|unters dach|unter die decke)|über den kopf|kopf (?:\S+ "
            r")?(?:nicht|nimmer) (?:\S+ )?(?:steht|frei)|wo mir der kopf steht|keine hand frei|hände voll)",
            r"(?:brennt (?:\S+ )?(?:an allen ecken|lichterloh|die hütte|der hut)|brennt's|hütte brennt|die hölle los|"
            r"geht's rund|geht es rund|drunter und drüber|rennen uns die bude ein|der wahnsinn|wahnsinn gerade|feuer "
            r"unterm dach)",
            r"(?:mitten im|mitten in der|stecken? (?:\S+ )?(?:im|in der|in den)|stecke (?:\S+ )?(?:im|in der|in den)|sind "
            r"im|bin im|steh \S*) (?:\S+ ){0,3}(?:jahresabschluss|inventur|ernte|quartalsabschluss|monatsabschluss|"
            r"weihnachtsgeschäft|umzugsstress|prüfungszeit|steuer\pL+|audit|lese|weinlese|heuernte|saison|"
            r"messevorbereitung\pL*|abschluss)",
            r"(?:vertrete|vertretung für|vertritt|mache die arbeit von|arbeit von (?:zwei|drei)|für (?:zwei|drei|vier)(?: "
            r"leute| kollegen| mann)?,|zu zweit|zu dritt) ?(?:\S+ ){0,4}(?:kollegen|leute|kolleginnen|mann|stellen|"
            r"abteilungen|statt)",
            r"(?:zwei|drei|vier|mehrere|halbe|hälfte) (?:\S+ )?(?:leute|kollegen|mann|mitarbeiter|belegschaft|mannschaft|"
            r"truppe|team) (?:\S+ )?(?:fehlen|ausgefallen|krank|fallen aus|weniger|zu wenig|fehlt)",
            r"(?:tag (?:\S+ )?(?:hat |hätte )?(?:nur 24|zu wenig|mehr) stunden|stapel\pL* sich|türmt sich|türmen sich|"
            r"berg(?:e)? (?:an|von) (?:arbeit|akten|mails)|postfach quillt|\d+ ungelesene|mailflut|terminflut|von "
            r"(?:termin|meeting|sitzung|baustelle|kunde) zu (?:termin|meeting|sitzung|baustelle|kunde))",
        ),
        over=(
            r"(?:jetzt|wieder|endlich|nun) (?:\S+ ){0,3}(?:luft|zeit für|ruhiger|mehr zeit|land in sicht|kapazität\pL*|den "
            r"kopf frei)",
            r"(?:stress|trubel|hektik|sturm|inventur|ernte|abschluss|jahresabschluss|saison|messe|ansturm|rummel|"
            r"weihnachtsgeschäft) (?:\S+ ){0,2}(?:vorbei|überstanden|rum|geschafft|durch|erledigt|unter dach und fach|"
            r"hinter uns|gelegt)",
            r"(?:sauregurkenzeit|saure-gurken-zeit|von wegen stress)",
        ),
        speaks_on=(
            "Bei uns ist gerade Land unter, ich melde mich.",
            "Ich bin noch nicht dazu gekommen, tut mir leid.",
            "Wir stecken mitten im Jahresabschluss.",
            "Hab keine Zeit dafür, ersticke in Arbeit.",
            "Der Chef hat so viel um die Ohren.",
        ),
        silent_on=(
            "Der Stress ist vorbei, jetzt habe ich Zeit.",
            "Die Zeit läuft auf allen Uhren gleich.",
            "Auf der Straße war viel Verkehr.",
        ),
        over_on=("Jetzt habe ich wieder Luft und lese Ihr Angebot.", "Die Inventur ist geschafft, weiter geht's."),
    ),
}
