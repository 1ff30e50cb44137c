"""German: what is for the writer to weigh, and the praise."""

from __future__ import annotations

from unghost.pressure.pack import Words

GENTLE = {
    "P07": Words(
        phrases=(
            r"(?:vorantreiben|voranbringen|voranzutreiben|vorankommen|nägel mit köpfen|unter dach und fach|"
            r"in trockene tücher)\b",
            r"was (?:hält|hindert) (?:<you>) (?:\w+ ){0,3}(?:ab|zurück|davon|daran)",
            r"(?:schwung|tempo|momentum|fahrt) (?:nicht )?(?:\w+ )?(?:verlieren|halten|nutzen|aufnehmen|beibehalten)",
            r"nächsten? schritte?\b.{0,40}\b(?:starten|beginnen|loslegen|abschließen|abschluss|unterschrift)",
            r"(?:wann können wir|damit wir|lassen sie uns|lass uns) (?:\w+ ){0,3}(?:endlich |jetzt )?(?:loslegen|"
            r"durchstarten|abschließen|starten)",
        ),
        fires_on=("Lassen Sie uns Nägel mit Köpfen machen.", "Was hält Sie noch davon ab?"),
        quiet_on=("Das Band läuft vorwärts.", "Der nächste Schritt im Handbuch ist das Ölen."),
    ),
    "P08": Words(
        phrases=(
            r"(?:klares |eindeutiges |kurzes )?ja oder (?:ein )?nein\b",
            r"(?:fest )?(?:mit|auf) (?:<your>) (?:zusage|zustimmung|unterschrift|auftrag|ok) (?:rechnen|zählen|setzen)",
            r"(?:unterschreiben|unterzeichnen) sie (?:\w+ ){0,3}(?:auftrag|vertrag|angebot|bestellung|vereinbarung)",
            r"(?:unterschreib|unterzeichne) (?:\w+ ){0,3}(?:auftrag|vertrag|angebot|bestellung|vereinbarung)",
            r"was (?:müsste|muss|braucht es|fehlt) .{0,30}damit (?:sie|du|ihr) (?:\w+ )?(?:unterschr|zusag|kauf|bestell|"
            r"unterzeichn)",
            r"(?:festlegen|verbindlich zusagen|fest zusagen|verpflichten)\b(?:[.,?!]|$| (?:auf|für|bis|zu))",
            r"(?:brauche|benötige|brauchen|benötigen) (?:ich |wir )?(?:\w+ ){0,4}(?:<your> )?(?:entscheidung|zusage|"
            r"unterschrift)",
        ),
        fires_on=("Ich brauche ein klares Ja oder Nein.", "Kannst du dich bis Montag festlegen?"),
        quiet_on=("Bitte unterschreiben Sie den Lieferschein.", "Die Entscheidung des Rates fiel im Mai."),
    ),
    "P09": Words(
        phrases=(
            r"(?:sie sind|du bist|ihr seid) (?:\w+ ){0,2}(?:sicher|bestimmt|gewiss) (?:\w+ ){0,2}(?:der meinung|"
            r"einverstanden|begeistert|meiner meinung)",
            r"(?:sie|du|ihr) (?:stimmen|stimmst|stimmt) (?:mir|uns) (?:\w+ )?(?:sicher|bestimmt|gewiss)",
            r"(?:gehe|gehen) (?:ich |wir )?davon aus, dass (?:sie|du|ihr) (?:\w+ ){0,3}(?:begeistert|interessiert|"
            r"einverstanden|überzeugt|"
            r"zustimm|unterschr)",
            r"willkommen an bord",
            r"wir wissen (?:doch |ja )?(?:beide|alle beide)",
            r"(?:wären|wärst|wärt) (?:sie |du |ihr )?(?:\w+ )?(?:verrückt|dumm|töricht)",
            r"(?:ich nehme an|vermutlich|ich vermute),? (?:dass )?(?:das|ihr|dein|euer) (?:budget|chef|etat)",
            r"(?:müssen|musst|werden|wirst) (?:\w+ )?(?:begeistert|überzeugt) (?:sein|gewesen)",
        ),
        fires_on=("Willkommen an Bord!", "Sie sind sicher der Meinung, dass es so nicht geht."),
        quiet_on=("Willkommen im Museum.", "Ich gehe davon aus, dass die Last zwei Kilonewton beträgt."),
    ),
    "P19": Words(
        phrases=(
            r"wie (?:ich |wir )?(?:bereits|schon|schon mehrfach) (?:\w+ ){0,3}(?:erklärt|erwähnt|geschrieben|gesagt|"
            r"mitgeteilt|dargelegt)",
            r"(?:sicher|bestimmt|gewiss|wohl) (?:\w+ )?(?:beschäftigt|viel zu tun|im stress).{0,5} aber",
            r"(?:ist )?(?:offenbar|anscheinend|offensichtlich|scheinbar|wohl) (?:\w+ ){0,4}zu viel (?:verlangt|erwartet)|"
            r"zu viel verlangt",
            r"schweigen (?:sagt|spricht|ist auch eine)",
            r"(?:wie schön|schön|immerhin|nett), dass (?:wenigstens|zumindest|sie|du|ihr) (?:\w+ ){0,4}(?:endlich|"
            r"antwortet|zeit)",
            r"keine antwort ist auch eine antwort",
            r"(?:wie in|siehe) (?:meiner|unserer) (?:letzten|vorigen|vorherigen) (?:mail|e-?mail|nachricht)",
            r"danke(?:,)? (?:dass sie|dass du|für)? ?(?:endlich|nichts)\b",
            r"(?:mehr|schwer) kann (?:das|es) (?:doch )?(?:nicht|wohl nicht) sein",
        ),
        fires_on=("Ihr Schweigen sagt alles.", "Eine Antwort ist offenbar zu viel verlangt."),
        quiet_on=("Wie vereinbart kommt der Kran um sieben.", "Sie sind sicher beschäftigt, daher nur eine Seite."),
    ),
    "C01": Words(
        phrases=(
            r"(?:ein )?nein (?:ist|wäre|hilft) (?:\w+ ){0,3}(?:in ordnung|okay|ok|gut|willkommen|recht|genauso|fein)",
            r"(?:wenn|falls|sollte|sollten|vielleicht|womöglich|vermutlich) .{0,60}\b(?:ist das|das ist|"
            r"das wäre) (?:\w+ ){0,3}(?:in ordnung|okay|ok|"
            r"kein problem|gut so|verständlich|fein)",
            r"(?:wie|was|wofür|egal wie) (?:auch immer )?(?:sie|du|ihr) (?:sich |dich |"
            r"euch )?(?:\w+ ){0,2}entscheide\w*.{0,40}(?:in ordnung|okay|ok|gut|recht|"
            r"respekt)",
            r"(?:dürfen|darfst|dürft|können|kannst|könnt) (?:sie |du |ihr )?(?:auch |jederzeit |gern |gerne |ruhig |"
            r"einfach |ohne weiteres )*nein sagen",
        ),
        fires_on=("Ein Nein ist völlig in Ordnung.",),
        quiet_on=("Nein, die Farbe ist Blau.",),
    ),
    "C02": Words(
        phrases=(
            r"(?:das|es|dies) (?:war|ist) (?:\w+ )?(?:mein|unser)e? (?:fehler|schuld|versäumnis)",
            r"(?:tut|täte) (?:mir|uns) (?:\w+ )?leid, dass (?:ich|wir)",
            r"übernehme(?:n)? (?:ich |wir )?(?:dafür )?(?:die )?(?:volle |ganze )?verantwortung",
            r"(?:geht|ging) (?:\w+ )?auf (?:meine|unsere) kappe|(?:liegt|lag) (?:\w+ )?an (?:mir|uns)\b",
        ),
        fires_on=("Das war mein Fehler.",),
        quiet_on=("Das war Ihr Fehler.",),
    ),
    "C03": Words(
        phrases=(
            r"(?:müssen|brauchen) (?:sie )?(?:mir |uns |darauf |hierauf |auch )*(?:nicht|nichts) (?:zu )?(?:antworten|"
            r"reagieren|erwidern)",
            r"(?:musst|brauchst|müsst|braucht) (?:du |ihr )?(?:mir |uns |darauf |hierauf |auch )*(?:nicht|"
            r"nichts) (?:zu )?(?:antworten|reagieren)",
            r"(?:antwort|rückmeldung) ist (?:\w+ )?(?:nicht|un)? ?(?:nötig|notwendig|erforderlich)|keine (?:antwort|"
            r"rückmeldung) (?:nötig|notwendig|erforderlich)",
            r"(?:verlangt|erwartet|braucht|erfordert|erwarte|erwarten wir) keine antwort",
        ),
        fires_on=("Sie müssen nicht antworten.",),
        quiet_on=("Eine Antwort ist bis Freitag nötig.",),
    ),
    "C04": Words(
        phrases=(
            r"(?:lassen sie sich|lass dir|lasst euch|nehmen sie sich|nimm dir|nehmt euch) (?:\w+ ){0,3}zeit\b",
            r"(?:es |das )?(?:eilt|drängt|pressiert) (?:\w+ )?(?:nicht|gar nicht)|keine eile\b|ohne eile\b|kein stress\b|"
            r"ganz ohne druck",
            r"(?:ganz |allein |völlig |vollkommen )?(?:ihre|deine|eure) entscheidung\b(?:[.,!]|$)",
            r"(?:liegt|ist) (?:\w+ )?(?:ganz|allein|völlig) bei (?:ihnen|dir|euch)",
            r"(?:in ruhe|in ihrem tempo|in deinem tempo|in eurem tempo|wann immer (?:es )?(?:ihnen|dir|euch))",
        ),
        fires_on=("Lassen Sie sich ruhig Zeit.", "Es eilt nicht."),
        quiet_on=("Die Zeit läuft auf der Uhr in der Halle.", "Keine Eile, aber bitte bis Freitag."),
    ),
}
