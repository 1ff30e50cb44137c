"""German: parts of phrases that more than one phrase needs; each one group."""

from __future__ import annotations

NOUN = r"(?:(?:der|die|das|dem|den|des|ein\pL*|mein\pL*|unser\pL*|ihr\pL*|sein\pL*|eur\pL*|vom|beim|herrn?|frau) )"
MY = r"(?:mein\pL*|unser\pL*|ihr\pL*|sein\pL*|der|die|das|dem|den|des)"
MONTH = (
    r"(?:j[aä]n(?:uar|ner)?|feb(?:ruar|er)?|märz|april|mai|juni|juli|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|"
    r"nov(?:ember)?|dez(?:ember)?)"
)
WHEN = (
    rf"(?:{MONTH}|q ?[1-4]|kw ?\d+|kalenderwoche|frühjahr|frühling|frühsommer|spätsommer|sommer\pL*|herbst\pL*|winter\pL*|"
    rf"advent"
    r"|ostern|pfingsten|weihnacht\pL*|neujahr|silvester|fasching|karneval|fasnacht|feiertag\pL*|jahr(?:es\pL+)?|"
    r"quartal\pL*|semester\pL*"
    r"|schul(?:beginn|start|jahr\pL*)|\pL*ferien|\pL*urlaub\pL*|\pL*messe|\pL*ernte|weinlese|\pL*saison|inventur|"
    r"halbjahr\pL*|monat\pL*"
    r"|\pL*umzug|\pL*abschluss|\pL*wahl(?:en)?|\d{1,2}\. ?(?:\d{1,2}\.?)?|20\d\d|montags?|dienstags?|mittwochs?|"
    r"donnerstags?|freitags?"
    r"|(?:nächst|kommend|neu|übernächst)\pL* (?:woche|monat|jahr|quartal|halbjahr|frühjahr|sommer|herbst|winter|saison)"
    r"|(?:zwei|drei|vier|fünf|sechs|acht|zehn|\d+|paar|einigen|wenigen) (?:tagen|wochen|monaten|jahren|wochen?|monate?))"
)
THEN = (
    r"(?:(?:im|in|ab|nach|anfang|mitte|ende|zum|zur|gegen|um|zu|frühestens|so|ungefähr|nächst\pL*|kommend\pL*|"
    r"übernächst\pL*|am|rund)"
    rf" (?:\S+ ){{0,2}}{WHEN}|{WHEN})"
)
BOSS = (
    r"(?:\pL*chef|\pL*chefin|boss|(?-i:GF|CEO|CFO|COO|CIO|CTO)|geschäftsführer|geschäftsführerin|\pL*leiter|\pL*leiterin|"
    r"vorgesetzter?"
    r"|\pL*vorstand|vorständin|vorsitzende[rn]?|\pL*direktor|\pL*direktorin|prokurist|prokuristin|inhaber|inhaberin|"
    r"bürgermeister"
    r"|bürgermeisterin|rektor|rektorin|präsident|präsidentin|chefarzt|kanzler|dekan|intendant|kommandant|dezernent|"
    r"fürsprecher\pL*|sponsor)"
)
BY_WHOM = (
    r"(?:\pL*freigabe|\pL*genehmigung|\pL*zustimmung|\pL*bewilligung|unterschrift\pL*|okay|ok|go|segen|grüne[sn]? licht|"
    r"rückmeldung|antwort"
    r"|bescheid|zusage|entscheid\pL*|beschluss|budget\pL*|\pL*bescheid|förder\pL+|fördergeld\pL*|zahlen|feedback|rückruf|"
    r"input|stellungnahme"
    r"|gutachten|bestellnummer|prüfung|das amt|die bank|den \pL+|die \pL+|unser\pL* \pL+|mein\pL* \pL+)"
)
BODY = (
    r"(?:\pL*einkauf|beschaffung|rechtsabteilung|\pL*jurist(?:en|in)?|geschäftsführung|geschäftsleitung|\pL*vorstand|"
    r"aufsichtsrat|\pL*rat"
    r"|betriebsrat|\pL*amt|behörde|ämter|kreis|\pL*bank|sparkasse|\pL*versicherung|versicherer|vermieter|hausverwaltung|"
    r"eigentümer\pL*"
    r"|konzern\pL*|zentrale|mutterhaus|mutter(?:gesellschaft|konzern)?|finanzabteilung|controlling|buchhaltung|(?-i:IT)|"
    r"datenschutz\pL*"
    r"|\pL*sicherheit|compliance\pL*|revision|steuerberater\pL*|\pL*anw[aä]lt\pL*|notar|architekt\pL*|bauherr|"
    r"\pL*kommission|\pL*ausschuss"
    r"|gremium|gremien|kuratorium|\pL*stiftung|\pL*träger|kirch\pL+|beirat|chef|chefin|chefetage|boss|fachabteilung|"
    r"gemeinde|kanton|land"
    r"|gesellschafter|investor(?:en)?|statiker|denkmal\pL+|prüfer|auditor\pL*|personalabteilung|schulleitung|frau|mann|"
    r"partner\pL*)"
)
OFFER = (
    r"(?:\pL*mails?|nachricht(?:en)?|schreiben|brief|briefe|angebot|angebote|einladung|unterlagen|anfrage|post|alles|pdf|"
    r"anhang|fax)"
)
KIN = (
    r"(?:mutter|vater|mama|papa|mami|papi|eltern|frau|mann|partner|partnerin|sohn|tochter|schwester|bruder|oma|opa|"
    r"gro[sß]\pL+|kind|kleine[rn]?"
    r"|schwieger\pL+|schwager|onkel|tante|baby|hund|freundin|lebensgefährt\pL+|ehefrau|ehemann|gattin|gatte|neffe|"
    r"enkel\pL*|bub|kollegin|kollege)"
)
RIVAL = (
    r"(?:anbieter\pL*|lieferant\pL*|dienstleister\pL*|partner\pL*|lösung|agentur|angebot|firma|system|hersteller\pL*|büro|"
    r"tool|software|betrieb"
    r"|handwerker|händler|bewerber|makler|kanzlei|unternehmen|produkt|haus|bieter)"
)
