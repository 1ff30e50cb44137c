"""German: what happens to people."""

from __future__ import annotations

from unghost.causes.languages.de.terms import BOSS, KIN, MY
from unghost.causes.pack import Words

PEOPLE = {
    "life_event": Words(
        phrases=(
            r"(?:krankgeschrieben|krank(?:enstand|gemeldet|schreibung)|im krankenhaus|ins krankenhaus|spital|klinik|"
            r"intensivstation|notaufnahme|reha|rehaklinik|burn-?out|chemo\pL*|bestrahlung|krebs\pL*|schlaganfall|"
            r"herzinfarkt|bandscheibe\pL*|lungenentzündung|grippe|corona|gehirnerschütterung|fehlgeburt|depression)(?: |,|"
            r"\.|;|!|$)",
            r"(?:bin|ist|sind|liegt|liege|seit \S+|leider|schwer|ernsthaft|länger|lange|wegen|plötzlich) (?:\S+ "
            r"){0,3}(?:krank|erkrankt|krankheit\pL*|erkrankung)(?: |,|\.|;|!|$)",
            r"(?:operiert|(?:nach|wegen|zur|einer|seiner|ihrer|meiner) operation|op am|op an|unterm messer|(?-i:OP)|"
            r"eingriff am|hüft-?op|knie-?op)(?: |,|\.|$)",
            r"(?:bein|arm|fuß|hand|hüfte|schulter|handgelenk|sprunggelenk|rippe|rippen|schlüsselbein|knie|wirbel|kreuzband|"
            r"finger|ellbogen) (?:\S+ ){0,2}(?:gebrochen|gerissen|ausgekugelt|verletzt|gebrochener|in gips|im gips)",
            r"(?:gebrochen\pL*|gerissen\pL*) (?:bein|arm|fuß|hand|hüfte|schulter|handgelenk|rippe|rippen|schlüsselbein|"
            r"knie|wirbel|kreuzband)",
            r"(?:verstorben|gestorben|verschieden|todesfall|trauerfall|trauer|trauerfeier|beerdigung|begräbnis|beisetzung|"
            r"requiem|bestattung|heimgegangen|entschlafen|tod (?:meine|unsere|des|der|von)\S*)",
            rf"{MY} (?:\S+ )?{KIN} (?:\S+ ){{0,4}}(?:tot|gestorben|verloren|stirbt|im sterben|pflegen|pflegefall|gestürzt|"
            rf"verunglückt|verunfallt|eingeliefert|überfahren|unfall|eingeschlafen)",
            r"(?:in|im|wegen|aus|meine[rn]?|ihre[rn]?|seine[rn]?|derzeit|ab \S+) (?:\S+ )?(?:elternzeit|mutterschutz|"
            r"mutterschaft\pL*|vaterschafts\pL*|karenz|papamonat|babypause|pflegezeit|pflegeurlaub)",
            r"(?:elternzeit|mutterschutz|karenz|mutterschaftsurlaub|vaterschaftsurlaub) (?:bis|ab|seit|vom)",
            r"(?:(?:sohn|tochter|kind|baby|zwillinge|kleine[rs]?|mädchen|bub|junge|nachwuchs) (?:\S+ ){0,5}(?:geboren|zur "
            r"welt|auf der welt|da ist|gekommen|ist da|unterwegs)|frischgebacken\pL*|wehen|kreißsaal|entbindung|entbunden|"
            r"geburt (?:unser|mein|des|der)\pL*|frühchen|(?:vater|papa|mama|mutter|eltern) geworden|zwillinge\.)",
            r"(?:gesundheitlich\pL*|familiär\pL*|persönlich\pL*|privat\pL*) (?:\S+ )?(?:gründe|gründen|notfall|lage|"
            r"situation|krise|umstände\pL*|ausnahmesituation|schicksalsschlag|ausgefallen|probleme|angeschlagen)",
            r"(?:aus gesundheitsgründen|schicksalsschlag|familiennotfall|notfall in der familie|scheidung|trennung von|"
            r"autounfall|verkehrsunfall|schwerer unfall|unfall (?:gehabt|mit)|reitunfall|skiunfall|verunfallt)",
            r"(?:wasserrohrbruch|brand|feuer|hochwasser|überschwemmung|sturm|einbruch) (?:\S+ ){0,2}(?:daheim|zu hause|"
            r"zuhause|in der wohnung|im eigenen haus|haus)",
            r"(?:haus|wohnung|hausdach|keller) (?:\S+ ){0,3}(?:abgebrannt|ausgebrannt|überflutet|unter wasser|"
            r"weggeschwommen|mitgenommen|abgedeckt|verwüstet)",
            r"(?:bettlägerig|im bett liegen|liege (?:\S+ ){0,3}(?:flach|im bett|auf der nase)|39 fieber|fieber|magen-?darm|"
            r"schläfrig|schwer gestürzt|arbeitsunfähig|beim arzt|bei den ärzten|pflegefall|diagnose|befund)(?: |,|\.|$)",
        ),
        over=(
            r"(?:wieder|völlig|ganz|vollständig) (?:\S+ )?(?:gesund|fit|genesen|auf den beinen|auf dem damm|arbeitsfähig|"
            r"erholt|auf der höhe|im dienst|hergestellt)",
            r"(?:zurück|wieder da) aus (?:\S+ )?(?:elternzeit|karenz|mutterschutz|reha|krankenstand|klinik|spital|krankenhaus)",
            r"(?:gips|verband) (?:\S+ ){0,2}(?:ab|weg|runter)",
        ),
        speaks_on=(
            "Herr Brandt ist seit März krankgeschrieben.",
            "Meine Mutter ist gestern gestorben.",
            "Wir sind Eltern geworden, unsere Tochter ist da.",
            "Ich habe mir das Bein gebrochen und liege im Spital.",
            "Frau Auer ist in Karenz.",
        ),
        silent_on=(
            "Ich bin wieder gesund und an der Arbeit.",
            "Wir beliefern Krankenhäuser mit Betten?",
            "Die Geburtstagskarten sind schön geworden.",
        ),
        over_on=("Ich bin wieder fit, es kann weitergehen.", "Sie ist zurück aus der Elternzeit."),
    ),
    "contact_left": Words(
        phrases=(
            r"nicht mehr (?:\S+ ){0,2}(?:für|bei|in|im|am) (?:\S+ ){0,4}(?:tätig|beschäftigt|unternehmen|firma|uns|hause?|"
            r"team|betrieb|dienst|vorstand|amt|bord|abteilung)",
            r"(?:das unternehmen|unser haus|die firma|uns|den betrieb|das haus|die agentur|den verein|die bank|die "
            r"gemeinde|unser unternehmen|die schule) (?:\S+ ){0,6}(?:verlassen|verlässt|verlasse)(?: hat| habe| haben)?",
            r"(?:verlasse|verlässt|verließ) (?:\S+ ){0,3}(?:das|die|den|unser\pL*|mein\pL*) (?:unternehmen|firma|haus|"
            r"betrieb|agentur|verein|bank|schule|gemeinde)",
            r"(?:letzte[rn]? arbeitstag|letzte[rn]? tag|letzte woche hier|in (?:den|die|seinen|ihren|meinen) (?:\S+ "
            r")?(?:ruhestand|pension|rente|vorruhestand)|in (?:rente|pension|altersteilzeit)|pensioniert|im ruhestand|"
            r"frühpensioniert)",
            r"(?:ausgeschieden|ausgetreten|scheide (?:\S+ ){0,4}aus|scheidet (?:\S+ ){0,4}aus|aus dem unternehmen|"
            r"gekündigt (?:hat|habe)|(?:habe|hat) (?:\S+ ){0,3}gekündigt|wurde (?:\S+ )?(?:gekündigt|entlassen|"
            r"freigestellt|versetzt|abgezogen)|freigestellt|aufhebungsvertrag)(?: |,|\.|$)",
            r"(?:neue[nr]? (?:stelle|job|aufgabe|herausforderung|arbeitgeber|position|wirkungskreis)|andere (?:stelle|"
            r"abteilung|aufgabe)|neuer? ansprechpartner\pL*)",
            r"(?:nicht mehr|nimmer|nicht länger|ab sofort nicht|künftig nicht) (?:\S+ ){0,4}(?:zuständig|verantwortlich|"
            r"ansprechpartner\pL*|betreue|betreut|mein (?:bereich|thema|ressort|tisch|gebiet))",
            r"(?:zuständigkeit|verantwortung|betreuung|aufgabe|thema|projekt|bereich) (?:\S+ ){0,6}(?:übergegangen|"
            r"abgegeben|übergeben|gewechselt|nicht mehr bei mir|liegt jetzt bei|jetzt bei|übernimmt|übernommen hat)",
            r"(?:arbeitsverhältnis|vertrag|befristung|probezeit|amtszeit|praktikum) (?:\S+ ){0,6}(?:beendet|läuft (?:\S+ "
            r"){0,3}aus|endet|nicht verlängert|ausgelaufen|nicht überstanden)",
            r"(?:nachfolger\pL*|nachfolge) (?:von|des|der|für) (?:herrn?|frau|ihre[mns]?)",
            r"(?:herr|frau|kollege|kollegin|fr\.|hr\.|der|die) (?-i:\pLu)\S+ (?:\S+ ){0,3}(?:ist weg|hat aufgehört|hört "
            r"auf|ist gegangen|hat gewechselt|gewechselt|arbeitet nicht mehr|ist raus|hat uns verlassen|schon länger weg)",
            r"(?:arbeite|arbeitet|bin|ist) (?:\S+ ){0,2}(?:nicht mehr|nimmer) (?:\S+ ){0,2}(?:hier|da|dort|dabei|bei "
            r"\S+)(?:\.|,|$| und|;)",
            r"(?:wechsle|wechsele|wechselt|gewechselt|wechseln) (?:\S+ ){0,6}(?:zur|zum|zu einer|zu einem|in die|in eine|"
            r"ins|die abteilung|abteilung|den arbeitgeber|arbeitgeber|die seiten)",
            r"(?:ist schluss für mich|werfe (?:\S+ )?hin|räume (?:\S+ ){0,2}(?:schreibtisch|büro)|sage (?:\S+ )?(?:servus|"
            r"tschüss|adieu|ade)|verabschiede (?:ich )?mich|abschied nehmen)",
            r"(?:habe|hab|hat) (?:\S+ ){0,3}(?:übernommen von|die nachfolge|das ressort|seine kunden|ihre kunden|seinen "
            r"bereich|ihren bereich|seine aufgaben|ihre aufgaben)(?: |,|\.|$)",
            r"(?:unbekannt|wohin) verzogen",
        ),
        over=(
            r"(?:ich|er|sie) (?:\S+ )?(?:bin|ist|bleibe|bleibt) (?:\S+ ){0,3}(?:noch da|weiterhin (?:ihr|zuständig|da)|"
            r"doch (?:da|hier|ihr)|ihr ansprechpartner|an bord|da|erhalten)(?:,|\.|!|$| und)",
            r"(?:kündigung|gekündigt) (?:\S+ ){0,3}(?:zurückgezogen|zurückgenommen)",
            r"bleibe (?:\S+ )?(?:ihr|weiterhin|doch|euer|dein|zuständig)",
        ),
        speaks_on=(
            "Frau Lenz ist nicht mehr bei uns im Unternehmen tätig.",
            "Ich verlasse die Firma Ende Mai.",
            "Herr Aumann ist in Pension gegangen.",
            "Für dieses Thema bin ich nicht mehr zuständig.",
            "Morgen ist mein letzter Arbeitstag.",
        ),
        silent_on=(
            "Ich bleibe Ihr Ansprechpartner.",
            "Sie verlassen die Autobahn an der Ausfahrt Nord.",
            "Darauf können Sie sich verlassen.",
        ),
        over_on=("Ich bleibe weiterhin Ihr Ansprechpartner.", "Ich habe meine Kündigung zurückgezogen."),
    ),
    "decider_left": Words(
        phrases=(
            rf"{MY} (?:\S+ )?{BOSS}(?:,? (?:\S+ ){{0,11}}| )(?:weg|gegangen|gekündigt|verlassen|verlässt|ausgeschieden|"
            rf"abgelöst|entlassen|gewechselt|abgesägt|abberufen|freigestellt|zurückgetreten|geht|ging|hingeworfen"
            r"|verschwunden|versetzt|abgewählt|abgesetzt|pensioniert|in (?:pension|rente|den ruhestand)|gefeuert|"
            r"verstorben|gestorben|rausgeworfen|gekippt|berufen|niedergelegt|beurlaubt|raus|hört auf|aufgehört|gegangen "
            r"worden|rausgeflogen|bei der konkurrenz)",
            r"(?-i:(?:GF|CEO|CFO|Inhaber|Inhaberin|Geschäftsführer|Geschäftsführerin|Prokurist|Chef|Chefin|Leiter|"
            r"Leiterin|Vorstand|Direktor|Direktorin|Bürgermeister|Bereichsleiter|Abteilungsleiter|Werksleiter|Präsident|"
            r"Rektor|Einkaufsleiter)) (?:\S+ )?(?:ist |wurde |hat |seit \S+ )?(?:weg|gegangen|gekündigt|ausgeschieden|"
            r"abgelöst|entlassen|abgesägt|abberufen|freigestellt|zurückgetreten|versetzt|abgewählt|pensioniert|gefeuert|"
            r"verstorben|tot|raus)",
            rf"(?:neue[rnm]?|interims?\S*|kommissarische[rnm]?|künftige[rnm]?) (?:{BOSS}|geschäftsführung|leitung|"
            rf"geschäftsleitung|management|führung|führungsspitze|spitze|vorstandschaft)",
            r"(?:führungswechsel|chefwechsel|leitungswechsel|wechsel (?:in|an) der (?:\S+ )?(?:spitze|leitung|führung|"
            r"geschäftsführung|geschäftsleitung|chefetage)|führungsvakuum|generationswechsel)",
            r"(?:nachfolger|nachfolgerin|nachfolge) (?:\S+ )?(?:will|prüft|steht|ist noch|noch|rollt|dreht|fängt|hat|kommt|"
            r"beginnt|muss|schaut|gesucht|offen|stellt)",
            r"(?:der|die) (?:das|es|alles|sie|ihn|ihnen|den|die|uns|ihr) (?:\S+ ){0,6}(?:unterschreiben|genehmigen|"
            r"freigeben|entscheiden|unterstützt|wollte|zugesagt|abgesegnet|getragen|angestoßen) (?:\S+ )?(?:sollte|hatte|"
            r"hat|wollte)?,? (?:\S+ ){0,3}(?:weg|gegangen|nicht mehr|verlassen|gekündigt|entlassen)",
            r"(?:stelle|posten|stuhl|position) (?:\S+ ){0,5}(?:unbesetzt|vakant|leer|nachbesetzt|nicht besetzt|verwaist)",
        ),
        over=(
            rf"{BOSS} (?:\S+ ){{0,3}}(?:bleibt|ist noch (?:da|im amt)|bleibt uns|macht weiter|nicht (?:weg|gegangen|"
            rf"gekündigt))",
            rf"(?:neue[rn]?) (?:{BOSS}|leitung|geschäftsführung) (?:\S+ ){{0,5}}(?:zugestimmt|sagt ja|ist dafür|steht "
            rf"(?:voll )?dahinter|begeistert|grünes licht|zugesagt|einverstanden)",
        ),
        speaks_on=(
            "Mein Chef ist gegangen, ich muss neu anfangen.",
            "Unsere Geschäftsführerin wurde abberufen.",
            "Im April kommt ein neuer Bereichsleiter, bis dahin ruht alles.",
            "Es gab einen Wechsel in der Geschäftsleitung.",
            "GF abberufen, AP weiß von nichts.",
        ),
        silent_on=(
            "Der Chef bleibt uns erhalten.",
            "Mein Chef findet den Entwurf schön.",
            "Der Stromleiter auf dem Dach ist gebrochen.",
        ),
        over_on=("Unser Chef bleibt, der Vertrag wurde verlängert.", "Die neue Leitung hat zugestimmt."),
    ),
}
