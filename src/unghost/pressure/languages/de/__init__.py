"""German."""

from __future__ import annotations

from unghost.pressure.languages.de.gentle import GENTLE
from unghost.pressure.languages.de.hard import HARD
from unghost.pressure.pack import Pack

PACK = Pack(
    name="de",
    title="German",
    common="meine mein meinen unser unsere hast haben habe hatte du wurde welche gibt nun mal gern willkommen letzte letzter "
    "letztes letzten keine noch nur antwort angebot jetzt ihr ihre ihnen sie dein deine dich dir euch",
    denials=("nicht", "nie", "niemals", "keine?", "keine[nrms]", "ohne", "statt"),
    follows=("nicht", "nie"),
    joints=("aber", "und", "sondern", "denn", "doch"),
    turns=("aber", "jedoch", "allerdings", "trotzdem", "nur bitte"),
    reports=(
        r"(?:wie|so wie|da|weil) (?:von )?(?:ihnen|sie|du|dir|ihr|euch) (?:es |das |mich )?(?:\w+ )?(?:gewünscht|gebeten|"
        r"erbeten|wollte|gesagt|vorgeschlagen|wünsch|bat|sagte|schrieb)",
        r"(?:auf|nach) (?:ihren?|deinen?|euren?) (?:ausdrücklichen )?(?:wunsch|bitte|vorschlag|anweisung|absage)",
        r"(?:sie|du|ihr|er) (?:baten|batst|batet|bat|schrieben|schriebst|sagten|sagtest|wünschten|wolltest)\b",
        r"wie (?:vereinbart|abgesprochen|besprochen|gewünscht)",
    ),
    confessions=(
        r"(?:mein|unser)e?s? (?:fehler|schuld|versäumnis|versehen)",
        r"(?:lag|liegt|geht) (?:\w+ )?(?:an (?:mir|uns)|auf (?:meine|unsere) kappe)",
        r"(?:tut|täte) (?:mir|uns) (?:\w+ )?leid, dass (?:ich|wir)",
        r"(?:das|es) tut (?:mir|uns) (?:sehr |wirklich )?leid",
        r"(?:entschuldig\w+|verzeih\w+|pardon|sorry)(?: sie)?,? (?:dass (?:ich|wir)|für (?:mein|unser|das|die viel|den druck)|"
        r"mein)",
        r"(?:habe|haben) (?:sie|dich|euch) (?:zu \w+ |so )?(?:gedrängt|bedrängt)",
    ),
    slots={
        "you": "(?:sie|ihnen|dich|dir|euch)",
        "your": "(?:ihr|dein|eu)(?:e[nrms]?|re[nrms]?|er)?",
        "n": r"(?:zwei|drei|vier|fünf|sechs|sieben|acht|zehn|mehrere[nr]?|mehrfache[nr]?|einige[nr]?|zahlreiche[nr]?|viele[nr]?|"
        r"unzählige[nr]?|etliche[nr]?|\d+)",
        "nth": r"(?:zweite|dritte|vierte|fünfte|sechste|siebte|achte|x-te|\d+\.)[nrsm]?",
        "msg": r"(?:e-?mails?|mails?|nachricht(?:en)?|schreiben|briefe?n?|anrufe?n?|erinnerung(?:en)?|anfragen?|"
        r"kontaktversuche?n?|"
        r"versuche?n?|rückfragen?|nachfragen?|angebote?n?|vorschl[aä]ge?n?)",
        "boss": r"(?:(?:<your>|die|der|den) )?(?:\w+ )?(?:vorgesetzten?|chefs?|chefin|geschäftsführ\w+|geschäftsleitung|"
        r"vorstand|vorständen|direktor\w*|"
        r"direktion|abteilungsleit\w+|aufsichtsrat|zentrale|inhaber\w*|vorgesetzte[rm]|management)",
        "reply": "(?:antwort|rückmeldung|reaktion|rückruf|feedback|lebenszeichen)",
        "end": r"(?:schließ|schliess|löscht?|lösch|stornier|vergeb|vergib|kündig|beend|erhöh|verlier|verfäll|verfall|erlischt|"
        r"streich|"
        r"abgeb|weitergeb|geh\w* (?:ich|wir) davon aus|davon aus|nehme? (?:ich|wir) an|annehm|werte|betracht|zurückzieh|ziehe|"
        r"eskalier|wende|anderweitig|jemand ander|einem? ander|bekommt|bekommen|sperr|mahn|rechtlich|anwalt|inkasso|freigeb|"
        r"gebe)",
    },
    words={**HARD, **GENTLE},
)
