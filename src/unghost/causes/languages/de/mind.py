"""German: how they decide."""

from __future__ import annotations

from unghost.causes.languages.de.terms import RIVAL
from unghost.causes.pack import Words

MIND = {
    "indecision": Words(
        phrases=(
            r"(?:hin-? und her(?:gerissen)?|unschlüssig|unentschlossen|unentschieden|zwiegespalten|zögern|zögere|zaudern|"
            r"zaudere|schwanken|schwanke|hadern|hadere|grübeln|grüble|zweifeln|zweifle|bedenkzeit|bauchweh|bauchschmerzen|"
            r"bauchgrummeln|muffensausen|kalte füße|patt|eiere|eiern)(?: |,|\.|;|!|$|:)",
            r"(?:noch nicht|nicht|noch nie|immer noch nicht) (?:\S+ ){0,3}(?:entschieden|entscheiden|durchringen|festlegen|"
            r"schlüssig|einig|einigen|sicher, ob|überzeugt|im klaren|durchgerungen|so weit|trauen)",
            r"(?:uns|mir|sich|wir sind) (?:\S+ ){0,3}(?:noch )?(?:nicht|uneinig|uneins|unsicher|unklar) ?(?:einig|sicher|"
            r"schlüssig|im klaren|ob|welche\pL*|was|,|\.|$)",
            r"(?:weiß|wissen|wisse) (?:\S+ ){0,2}(?:noch |selbst |selber |einfach |ehrlich gesagt )?(?:nicht|net|nicht "
            r"recht|nicht so recht|nicht genau|noch nicht),? (?:\S+ )?(?:ob|welche\pL*|was (?:wir|ich)|wie (?:wir|ich)|so "
            r"recht|recht)",
            r"(?:überlegen|überlege|grübeln|denken|diskutieren|beraten|streiten|ringen|rätseln|brüten|abwägen|wägen) "
            r"(?:\S+ ){0,2}(?:noch|immer noch|gerade|weiter|uns noch)",
            r"(?:noch|erst ?mal|erst mal|erst einmal|in ruhe|nochmal|noch mal|noch einmal|eine nacht|ein paar tage|noch "
            r"etwas) (?:\S+ ){0,3}(?:überlegen|drüber schlafen|darüber schlafen|nachdenken|sacken|setzen lassen|überdenken|"
            r"abwägen|drüber nachdenken|verdauen|bedenken)",
            r"(?:sacken lassen|darüber schlafen|drüber schlafen|zeit zum (?:\S+ )?(?:nachdenken|überlegen)|im kreis|in den "
            r"haaren|qual der wahl|für und wider|zwischen (?:zwei|den) stühlen|zwei seelen|fifty-?fifty|kopf sagt|bauch "
            r"sagt|herz sagt|mal so,? mal so)",
            r"(?:trau\pL*|getrau\pL*) (?:mich|sich|uns|mi) (?:\S+ ){0,3}(?:nicht|noch nicht|net|nid)",
            r"(?:keiner|niemand) (?:\S+ )?(?:will|traut|mag|möchte) (?:\S+ ){0,3}(?:entscheid\pL*|festlegen|verantwort\pL*|"
            r"unterschreiben|sich)",
            r"(?:halb dafür|die einen|der eine|die eine|die hälfte|manche) (?:\S+ ){0,5}(?:die anderen|der andere|die "
            r"andere|halb dagegen|andere dagegen|wollen|will)",
            r"(?:gespalten|geteilter meinung|unterschiedlicher meinung|verschiedener meinung|geteilte meinungen|zwei lager|"
            r"uneins|zerstritten|keine einigung|unsicher|verunsichert)(?: |,|\.|$)",
            r"(?:tun|tue|tut) (?:\S+ ){0,2}(?:schwer|schwer damit)|tu mich schwer|überfordert mich|zu viele (?:varianten|"
            r"optionen|möglichkeiten)",
        ),
        over=(
            r"(?:haben|hat|habe|sind|ist|bin) (?:\S+ ){0,4}(?:entschieden|durchgerungen|festgelegt|geeinigt|entschlossen|"
            r"einig geworden|überzeugt)(?:,|\.|:|!|$| und| für)",
            r"(?:entscheidung (?:\S+ )?(?:gefallen|getroffen|steht)|knoten (?:\S+ )?geplatzt|(?:keine|ohne) (?:zweifel|"
            r"bedenken))",
        ),
        speaks_on=(
            "Wir sind noch unschlüssig.",
            "Ich konnte mich noch nicht entscheiden.",
            "Wir wissen nicht recht, ob wir das brauchen.",
            "Das muss ich erst mal sacken lassen.",
            "Im Team sind wir geteilter Meinung.",
        ),
        silent_on=(
            "Wir haben uns entschieden, es wird die große.",
            "Hat die Decke genug Tragkraft?",
            "Der Wagen pendelt zwischen Halle und Hof.",
        ),
        over_on=("Die Entscheidung ist gefallen.", "Wir haben uns durchgerungen und nehmen Blau."),
    ),
    "priority_shift": Words(
        phrases=(
            r"(?:prioritäten|priorität|prio|schwerpunkt|fokus|schwerpunkte) (?:\S+ ){0,5}(?:verschoben|geändert|verlagert|"
            r"verändert|anders|gesunken|neu|woanders|nicht mehr|liegt (?:jetzt|derzeit|nun)|liegen|hat jetzt|verlegt|"
            r"andere|auf)",
            r"(?:andere|anderen|keine|niedrige|geringe|wichtigere|niedrigere|nicht mehr|nicht die höchste|neue|höhere|hat "
            r"keine|nicht oberste) (?:\S+ )?(?:priorität\pL*|prio|baustellen|prioritäten|dinge|themen|sorgen|projekte "
            r"vorrang)(?:,|\.|!|$| mehr| gesetzt| sind| bei| als| haben| hat| im| vorgezogen)",
            r"(?:zurückgestellt|zurückgefahren|hintangestellt|hintenangestellt|vertagt|verschoben|ausgesetzt|eingestampft|"
            r"abgeblasen|abgesagt|gestoppt|begraben|beerdigt|gecancelt|gekippt|aufgegeben|verworfen|ad acta gelegt|"
            r"eingemottet|aufgehoben|storniert)(?: worden| wurde| haben| hat|,|\.|!|;|$| und| weil| bis auf| -| –)",
            r"(?:projekt|vorhaben|thema|budget|neubau|umbau|ausschreibung|idee|plan|pläne|veranstaltung|investition|"
            r"sanierung|position|etat|\pL+projekt|\pL+budget) (?:\S+ ){0,6}(?:gestrichen|gestorben|tot|gekippt|gestoppt|"
            r"eingestampft|zurückgestellt|begraben|beerdigt|vom tisch|auf eis|gekürzt|zusammengestrichen|halbiert|"
            r"gecancelt|eingestellt|aufgegeben|abgeblasen|erledigt|weggefallen|hinfällig|obsolet|in der schublade|"
            r"verschoben|geplatzt|passé|fällt (?:\S+ )?(?:aus|weg|flach)|ist durch|auf null|0)",
            r"(?:auf eis|auf die lange bank|auf sparflamme|in die schublade|in der schublade|auf unbestimmte zeit|bis auf "
            r"weiteres (?:zurückgestellt|verschoben|ausgesetzt)|hinten ?an|hinten ?runter|nach hinten (?:geschoben|"
            r"gerutscht)|von der liste|in den hintergrund|ins hintertreffen|auf stand-?by|auf hold)",
            r"(?:kein|keinen|keine|nicht mehr|derzeit kein|momentan kein|im moment kein|aktuell kein|nimmer) (?:\S+ "
            r")?(?:thema mehr|thema|bedarf mehr|verwendung mehr|notwendigkeit mehr|notwendigkeit|dringend\pL*|relevant|"
            r"aktuell|geplant|vorgesehen|auf der agenda|auf dem plan)(?: bei| für uns| mehr|,|\.|!|$)",
            r"(?:brauchen|brauch|braucht|benötigen|benötigt|brauche) (?:\S+ ){0,5}(?:nicht mehr|gar nicht mehr|nimmer|doch "
            r"nicht|gar nicht|keine\pL* (?:\S+ )?mehr|also keine?\pL*)",
            r"(?:bedarf|notwendigkeit|grund|nachfrage) (?:\S+ ){0,5}(?:weggefallen|weggebrochen|entfallen|nicht mehr (?:da|"
            r"gegeben)|entfällt|fällt weg|erübrigt|erledigt)",
            r"(?:(?:hat|haben) sich (?:\S+ ){0,3}erledigt|erübrigt sich|hinfällig|obsolet|nicht mehr aktuell|kein geld "
            r"(?:mehr )?(?:dafür|da|für)|budget (?:\S+ ){0,3}(?:gekürzt|gestrichen|weg|zusammengestrichen|umgeschichtet|"
            r"halbiert|0|aufgebraucht)|budgetkürzung|mittelkürzung|rotstift|strategiewechsel|kurswechsel|umgeschichtet)",
            r"(?:wichtiger|wichtigere|dringender|dringendere|vorrangig|vorrang|geht vor|gehen vor|vordringlich\pL*|vorher|"
            r"zuerst) (?:\S+ ){0,3}(?:ist|sind|hat|haben|jetzt|dinge|themen|das dach|die heizung|für uns|als|der|die|"
            r"das)(?: |,|\.|$)",
            r"(?:geht|gehen|hat|haben) (?:\S+ ){0,2}(?:vor|vorrang)(?:\.|,|$)",
            r"(?:kommen|komm|leben|reicht|reichen|genügt|tut's|tut es|läuft|geht) (?:\S+ ){0,5}(?:auch ohne|so (?:auch|"
            r"weiter|gut)|noch (?:ein|zwei|drei|ein paar) jahre?|uns völlig|uns auch|mit (?:dem alten|bordmitteln)|vorerst|"
            r"doch noch)",
            r"(?:lohnt (?:sich )?(?:\S+ ){0,3}(?:nicht|nimmer)|rechnet sich nicht|zahlt sich nicht aus|nice to have|luxus|"
            r"verzichten (?:\S+ )?(?:darauf|drauf|vorerst)|kleinere brötchen|sparen (?:\S+ ){0,3}(?:ein|müssen)|lassen "
            r"(?:wir )?(?:es|das) (?:\S+ )?(?:bleiben|sein))",
        ),
        over=(
            r"(?:weiter|weiterhin|immer noch|nach wie vor|wieder) (?:\S+ ){0,3}(?:ganz oben|priorität|im plan|auf der "
            r"agenda|aktuell|thema|auf dem tisch|oberste|höchste|wichtig)",
            r"(?:nicht|keineswegs) (?:\S+ ){0,2}(?:gestrichen|gestorben|vom tisch|aufgegeben|abgesagt|abgeblasen|"
            r"eingestellt|gestoppt)",
            r"(?:projekt|vorhaben|thema|budget) (?:\S+ ){0,3}(?:wiederbelebt|wieder (?:da|aufgenommen|freigegeben)|lebt|"
            r"läuft weiter)",
        ),
        speaks_on=(
            "Das Projekt wurde zurückgestellt.",
            "Unsere Prioritäten haben sich verschoben.",
            "Das liegt bei uns auf Eis.",
            "Der Bedarf ist weggefallen.",
            "Das Budget dafür wurde gestrichen.",
        ),
        silent_on=(
            "Das Projekt steht weiterhin ganz oben.",
            "Die Wand wird weiß gestrichen?",
            "Das Eis schmeckt allen.",
        ),
        over_on=("Das Thema ist nach wie vor aktuell.", "Das Vorhaben ist nicht vom Tisch."),
    ),
    "chose_other": Words(
        phrases=(
            rf"(?:ander(?:en|er|em|es)|andere|lokal\pL*|günstiger\pL*|billiger\pL*|regional\pL*|bisherig\pL*|bestehend\pL*|"
            rf"alten|alter|örtlich\pL*) {RIVAL} (?:\S+ ){{0,6}}(?:entschieden|vergeben|beauftragt|gefunden|gewählt|"
            rf"genommen|gegangen|bekommen|zuschlag|unterschrieben|gewonnen|verlängert|treu|bevorzugt|gekauft|bestellt|"
            rf"ausgewählt|macht das|gewechselt)",
            rf"(?:entschieden|entscheidung|wahl|zuschlag|auftrag|gewählt|entscheiden) (?:\S+ ){{0,5}}(?:für|an|auf|"
            rf"zugunsten) (?:\S+ ){{0,3}}(?:ander\pL*|mitbewerb\pL*|wettbewerb\pL*|konkurren\pL*|lokal\pL*|günstiger\pL*|"
            rf"{RIVAL})",
            r"(?:zuschlag|auftrag) (?:\S+ ){0,6}(?:geht an|ging an|an (?:die|den|das|ein\pL*) (?:firma|büro|anbieter|"
            r"mitbewerber|konkurren\pL*|angebot|ander\pL*)|anderweitig|bereits vergeben|schon vergeben|vergeben|leider "
            r"nicht an sie|bekommt|bekommen|erhält|erhalten|raus)",
            r"(?:mitbewerber\pL*|wettbewerber\pL*|konkurrent\pL*|konkurrenz|konkurrenzangebot|marktbegleiter\pL*|"
            r"mitbewerb) (?:\S+ ){0,5}(?:entschieden|gewonnen|bekommen|gekriegt|günstiger|billiger|schneller|"
            r"unterschrieben|den zuschlag|war|hat|macht|vorgezogen|gegangen)",
            r"(?:beim|zur|zum|vom|für (?:die|den|einen)|an (?:die|den|einen)) (?:mitbewerb\pL*|wettbewerb\pL*|konkurren\pL*)",
            r"(?:intern gelöst|selbst gebaut|selber gebaut|selbst gemacht|selber gemacht|selbst programmiert|selbst "
            r"entwickelt|eigenentwicklung|eigenbau|eigenlösung|inhouse|hauseigene\pL*|anderweitig (?:vergeben|entschieden|"
            r"beauftragt|umgesehen|versorgt|eingedeckt|fündig)|machen (?:das|es|wir) (?:\S+ ){0,3}(?:selbst|selber|intern)|"
            r"bauen (?:\S+ ){0,3}(?:selbst|selber)|in eigenregie)",
            r"(?:bleiben|bleibt|bleibe) (?:\S+ ){0,3}(?:bei|beim) (?:\S+ ){0,3}(?:lieferant\pL*|anbieter|\pL*lieferant\pL*|"
            r"system|partner|\pL*dienstleister|alten|bewährten|bisherigen|jetzigen|bestehenden|agentur|vertrag|lösung|dem, "
            r"was)",
            r"(?:vertrag|abo|rahmenvertrag) (?:\S+ ){0,6}(?:verlängert|erneuert)",
            r"(?:haben|habe|hat) (?:\S+ ){0,6}(?:woanders|anderswo|andernorts|bei (?-i:\pLu)\S+|gebraucht\pL*|vom nachbarn|"
            r"im internet|online) (?:\S+ ){0,2}(?:unterschrieben|gekauft|bestellt|abgeschlossen|beauftragt|genommen|"
            r"gefunden|geholt|erstanden)",
            r"(?:sind|bin|ist) (?:\S+ ){0,4}(?:woanders|anderswo|anderweitig|fündig|bei (?:einem|einer) ander\pL*) (?:\S+ "
            r")?(?:fündig|untergekommen|gelandet|versorgt|geworden|gegangen)?",
            r"(?:(?:einen|eine) (?:\S+ ){0,3}(?:eingestellt|angestellt|fest eingestellt) |(?:grafiker|entwickler|"
            r"mitarbeiter|fachmann|programmierer|techniker)\pL* (?:\S+ )?eingestellt)",
            r"(?:leider nicht (?:an sie|sie|ihr|euch|für sie)|nicht für sie entschieden|gegen sie entschieden|gegen ihr "
            r"angebot|nicht ihr angebot|absage erteilen|nicht berücksichtig\pL+|nur zweiter|zweiter platz|knapp zweiter|"
            r"platz zwei|zweitplatziert\pL*)",
            r"(?:firma|büro|truppe|schreiner|nachbar|schwager|neffe|bekannter|freund|cousin|betrieb) (?:\S+ "
            r"){0,5}(?:macht's|macht das|macht uns das|kriegt's|kriegt den|bekommt den|übernimmt das|liefert jetzt)",
            r"(?:sind|seit \S+|jetzt|nun|künftig) (?:\S+ ){0,3}(?:zu|auf) (?-i:\pLu)\S+ (?:gewechselt|umgestiegen)",
            r"mit (?-i:\pLu)\S+ (?:abgeschlossen|unterschrieben|zusammengetan|gestartet)",
        ),
        over=(
            r"(?:noch|bisher|bislang) (?:\S+ ){0,2}(?:niemanden|keinen|keine|nichts|nicht) (?:\S+ ){0,2}(?:entschieden|"
            r"unterschrieben|beauftragt|vergeben|gewählt|ausgewählt)",
            r"(?:sie sind|ihr seid|du bist|sind sie) (?:\S+ ){0,3}(?:noch|weiter|weiterhin|unser|der einzige|die "
            r"einzigen)? ?(?:\S+ )?(?:im rennen|favorit\pL*|erste wahl|einzige\pL*)",
            r"(?:abgesagt|abgebrochen|gekündigt|rausgeworfen|verabschiedet) (?:\S+ )?(?:,|und) (?:\S+ ){0,2}(?:sie|ihr|du) ",
            r"kein(?:en)? ander\pL+ (?:anbieter|angebot|lieferanten|partner)",
        ),
        speaks_on=(
            "Wir haben uns für einen anderen Anbieter entschieden.",
            "Der Auftrag ging an den Mitbewerber.",
            "Wir bleiben bei unserem bisherigen Lieferanten.",
            "Das haben wir intern gelöst.",
            "Sind woanders fündig geworden, danke.",
        ),
        silent_on=(
            "Wir haben noch niemanden ausgewählt.",
            "Können Sie mir ein anderes Muster schicken?",
            "Wer sind Ihre Mitbewerber?",
        ),
        over_on=("Wir haben noch nichts unterschrieben.", "Sie sind weiterhin unser Favorit."),
    ),
}
