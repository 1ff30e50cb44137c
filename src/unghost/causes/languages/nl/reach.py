"""Dutch: our words, and when to come back."""

from __future__ import annotations

from unghost.causes.languages.nl.terms import MAIL, MONTH, THEN, WHEN
from unghost.causes.pack import Words

REACH = {
    "undeliverable": Words(
        phrases=(
            r"(?:kon|konden|kan) niet (?:worden )?(?:bezorgd|afgeleverd|verzonden|verstuurd|geleverd)(?: worden)?",
            r"(?:niet (?:afgeleverd|bezorgd|besteld)|onbestelbaar|bezorging mislukt|aflevering mislukt|ontvanger (?:is "
            r")?onbekend|geadresseerde (?:\S+ )?onbekend|retour afzender|teruggestuurd door de server)",
            r"(?:mailadres|e-mailadres|adres|postvak|mailbox|nummer|telefoonnummer|inbox|account) (?:\S+ ){0,4}(?:bestaat "
            r"niet|niet (?:meer )?(?:in gebruik|actief|geldig|bereikbaar|gelezen|bekeken|gecontroleerd|aangesloten|"
            r"toegekend)|opgeheven|verwijderd|afgesloten|onjuist|klopt niet|verkeerd|verouderd|buiten gebruik|geblokkeerd|"
            r"(?:zit |is )?vol)",
            r"(?:postvak|mailbox|inbox|voicemail|brievenbus) (?:\S+ )?vol",
            r"(?:in|naar|tussen|bij|uit|door) (?:\S+ ){0,3}(?:spam\S*|junk\S*|ongewenste (?:\S+)|quarantaine|prullenbak|"
            r"prullenmand|reclame|promoties|ongewenst)(?: |,|\.|;|!|$)",
            r"(?:spamfolder|spamfilter|ongewenste (?:mail|post|e-mail|berichten|items))",
            r"(?:filter|firewall|server|systeem|virusscanner|gateway|spamfilter) (?:\S+ ){0,4}(?:blokkeer\pL+|"
            r"tegengehouden|opgegeten|ingeslikt|weiger\pL+|gooi\pL+|geblokkeerd|geweigerd|verwijderd|weggegooid|vreet|eet|"
            r"slikt|houdt)",
            r"(?:nooit|niets|niks|nog nooit) (?:\S+ ){0,3}(?:ontvangen|aangekomen|gekregen|binnengekomen|toegekomen|"
            r"doorgekomen|gezien|bereikt)",
            rf"{MAIL} (?:\S+ ){{0,4}}(?:niet|nooit) (?:\S+ )?(?:ontvangen|aangekomen|gekregen|binnengekomen|toegekomen|"
            rf"doorgekomen|bereikt|gezien)",
            rf"(?:geen|nooit een) {MAIL} (?:\S+ ){{0,3}}(?:ontvangen|gekregen|gezien|binnengekomen|aangekomen)",
            r"(?:verkeerde?|foute?|fout|verouderde?|vorige) (?:\S+ )?(?:adres|nummer|mailadres|e-mailadres|telefoonnummer|"
            r"mailbox|mailaccount|postbus|toestel|nr)",
            r"(?:daar kijkt (?:\S+ )?(?:geen mens|niemand|nooit iemand)|(?:leest|kijkt|bekijkt) (?:\S+ ){0,3}niemand|"
            r"niemand (?:\S+ ){0,2}(?:leest|kijkt|opent)|nummer (?:\S+ )?(?:niet in gebruik|klopt niet|niet toegekend)|"
            r"verkeerd verbonden|gebounced|bouncet|bounced terug|kwam (?:\S+ )?(?:terug|retour)|kwamen (?:\S+ )?(?:terug|"
            r"retour)|per ongeluk (?:\S+ )?(?:geblokkeerd|verwijderd|weggegooid|gewist))",
        ),
        over=(
            r"(?:mailbox|postvak|lijn|adres|mail|server|inbox) (?:\S+ )?(?:werkt|doet het|is leeg|is hersteld|is "
            r"opgeschoond) ?(?:weer|terug|opnieuw)?",
            r"(?:mail|bericht|alles|offerte|ze|hij|het) (?:\S+ )?(?:wel|wél|goed|netjes|nu) (?:\S+ )?(?:ontvangen|"
            r"aangekomen|binnen|gekregen|toegekomen)",
        ),
        speaks_on=(
            "Uw bericht kon niet worden bezorgd.",
            "Ik heb je offerte nooit ontvangen.",
            "Je mails zaten in mijn spamfolder.",
            "Postvak vol, later proberen.",
            "Gebeld: nummer niet in gebruik.",
        ),
        silent_on=(
            "Je mail is goed aangekomen, dank.",
            "Graag leveren aan poort drie.",
            "Filtert jullie pakket ook reclame voor klanten?",
        ),
        over_on=("Mijn mailbox werkt weer.", "Mail wel ontvangen en gelezen."),
    ),
    "away": Words(
        phrases=(
            r"(?:niet op (?:kantoor|het werk|bureau|mijn werk)|niet aanwezig|afwezig|afwezigheid|buiten kantoor|uit "
            r"kantoor|niet op de zaak|buitenshuis)",
            r"(?:met|op|in|van) (?:\S+ )?(?:vakantie|verlof|zomervakantie|wintersport|huwelijksreis|zakenreis|dienstreis|"
            r"studiereis|sabbatical|jaarlijks verlof|reis|cursus|beurs|congres|conferentie|retraite|kamp|schoolreis|"
            r"expeditie|tournee|bouwverlof|montage|opleiding|training|teambuilding|missie|buitenland|het buitenland)(?: "
            r"(?:tot|t/m|van|vanaf|in|naar|deze|de hele|volgende|en|met|bij)|,|\.|;|!|$)",
            r"(?:vakantie|verlof|bouwverlof|bouwvak|sabbatjaar\pL*|sabbatical|collectieve sluiting|jaarlijkse sluiting|"
            r"kerstsluiting|zomersluiting) (?:\S+ )?(?:tot|t/m|van|vanaf|gesloten)",
            r"(?:gesloten|dicht|toe) (?:\S+ )?(?:tot|t/m|van|vanaf|wegens|tussen|deze|in de|voor|met|t\.e\.m\.)",
            r"(?:weer|terug|opnieuw|terug op) (?:\S+ )?(?:op|vanaf|bereikbaar|aanwezig|in|na|open) (?:\S+ )?(?:kantoor|\d|"
            r"maandag|dinsdag|woensdag|donderdag|vrijdag|volgende|" + MONTH[3:-1] + r"|het werk)\S*",
            r"(?:ben|is|zijn|zit|zitten|lig|ligt|sta|staat|blijf|vertrek|verblijf) (?:\S+ ){0,6}(?:afwezig|op reis|in het "
            r"buitenland|onderweg naar|op pad|er niet|niet bereikbaar|onbereikbaar|weg tot|vrij tot|op zee|op de camping|"
            r"aan het strand|in een hangmat|op een zeilschip|op wintersport|op skireis|op kamp|een week weg|even weg)(?: |"
            r",|\.|;|!|$)",
            r"(?:beperkt(?:e)?|geen|nauwelijks|weinig|zonder|slecht) (?:\S+ )?(?:toegang tot|bereik|internet|wifi|"
            r"ontvangst|verbinding)",
            r"(?:lees|bekijk|check|beantwoord) (?:\S+ ){0,3}(?:mails?|e-mails?|berichten) (?:niet|slechts|maar af en toe|"
            r"beperkt|onregelmatig|sporadisch)",
            r"(?:vrij|weg|afwezig|onbereikbaar|verlof|dicht) (?:tot|t/m|tot en met) ",
            r"tot (?:en met )?(?:\S+ ){1,3}(?:met vakantie|op vakantie|met verlof|in verlof|afwezig|weg|op reis|vrij|"
            r"gesloten|dicht)",
        ),
        over=(
            r"(?:weer|terug) (?:\S+ )?(?:terug|uit|van|thuis van|op kantoor|aan de slag|in het land|op post) ?(?:vakantie|"
            r"verlof|reis|de beurs|van vakantie|na)?(?:,|\.|!| en|$)",
            r"(?:vakantie|verlof|reis|beurs|bouwvak|bouwverlof) (?:\S+ ){0,2}(?:voorbij|afgelopen|achter de rug|zit erop|"
            r"gaat niet door|afgelast|geannuleerd|is om)",
            r"terug (?:van|uit) (?:\S+ )?(?:vakantie|verlof|reis|de beurs|wintersport|ziekte|het buitenland)",
        ),
        speaks_on=(
            "Ik ben met vakantie tot 20 augustus.",
            "Momenteel ben ik afwezig, met beperkte toegang tot mijn mail.",
            "Ons atelier is gesloten wegens bouwverlof.",
            "Zij zit deze week op een beurs in het buitenland.",
            "Vrij tot en met vrijdag.",
        ),
        silent_on=(
            "Ik ben terug van vakantie en las je offerte.",
            "Verhuren jullie ook vakantiehuizen?",
            "De deur moet 's nachts dicht blijven.",
        ),
        over_on=("Ik ben weer terug, stuur maar door.", "De vakantie is voorbij, vooruit ermee."),
    ),
    "told_us_when": Words(
        phrases=(
            rf"(?:bel|mail|schrijf|contacteer|benader|vraag|stuur|app|probeer|herinner|spreek|prik|kom|meld|klop|neem|hoor|"
            rf"laat|geef|trek|belt|mailt|bellen|terugbellen|terugkomen) (?:\S+ ){{0,6}}{THEN}",
            r"(?:bel|mail|schrijf|contacteer|benader) (?:me|mij|ons) (?:\S+ ){0,3}(?:na|over|eind|begin|half|vanaf|in) "
            r"(?:de |het |\pL+|\d+)",
            rf"(?:spreken|praten|bekijken|bellen|zien|hernemen|bespreken|pakken|kijken|hebben|zitten|afspreken|horen) "
            rf"(?:we|wij) (?:\S+ ){{0,5}}{THEN}",
            rf"{THEN},? (?:\S+ ){{0,5}}(?:mag|kan|kunnen|mogen|moet|moogt|kun) (?:je|u|ge|jij|we|jullie) (?:\S+ "
            rf"){{0,3}}(?:bellen|terugbellen|mailen|terugkomen|contacteren|contact|praten|afspreken|kijken|zien|schrijven|"
            rf"langskomen|verder|eens|het|me|weer|terug|opnieuw|proberen|aankloppen|benaderen)",
            rf"{THEN},? (?:\S+ ){{0,3}}(?:terugbellen|bellen|opnieuw (?:bellen|contacteren|proberen|contact)|nog eens|"
            rf"nabellen|opvolgen|contact opnemen|terugkomen|past beter|komt beter uit|beter|heb ik (?:weer |meer )?tijd|"
            rf"ben ik (?:je|uw|weer|er|vrij|beschikbaar)|hernemen|bekijken we|praten we|spreken we|pakken we|zien we|"
            rf"kijken we|hebben we|graag)",
            rf"(?:niet|niks|niets|geen \S+) (?:\S+ )?(?:voor|vóór|eerder dan) (?:\S+ ){{0,2}}{WHEN}",
            rf"(?:pas|ten vroegste|op zijn vroegst) (?:weer )?{THEN} (?:\S+ ){{0,3}}(?:weer|terug|tijd|zinvol|interessant|"
            rf"bespreken|praten|aan de orde|actueel|bellen|bekijken|verder|opnieuw|contact)",
            rf"(?:terugbellen|nabellen|opvolgen|opnieuw contact|contact opnemen|hercontacteren|terugkomen|herinnering|"
            rf"vervolgafspraak|wil gebeld worden|recontact) (?:\S+ ){{0,4}}{THEN}",
            rf"(?:liever|beter|het beste|best|graag|opnieuw|nog eens|nog een keer) (?:\S+ ){{0,2}}{THEN} ?(?:bellen|terug|"
            rf"eens|contact|mailen|proberen|afspreken|\.|,|$)",
            rf"(?:schuiven|verschuiven|uitstellen|verzetten|parkeren|verplaatsen) (?:we )?(?:\S+ ){{0,4}}(?:tot|naar) "
            rf"(?:\S+ ){{0,2}}{WHEN}",
            r"kom (?:er |hier )?(?:\S+ ){0,5}op terug",
        ),
        over=(
            r"(?:hoef|hoeft|hoeven|moet|moeten) (?:\S+ )?(?:niet|niet meer) (?:\S+ ){0,3}te? ?wachten",
            r"(?:eerder dan (?:gezegd|gepland|gedacht|verwacht)|nooit gezegd dat (?:\S+ ){0,4}(?:wachten|bellen)|wacht "
            r"niet tot)",
        ),
        speaks_on=(
            "Bel me na de zomer nog eens.",
            "In oktober mag u ons opnieuw contacteren.",
            "Kom er begin maart op terug.",
            "Niet voor september, helaas.",
            "Volgende maand terugbellen.",
        ),
        silent_on=(
            "In maart openden we de derde loods.",
            "Je hoeft niet tot mei te wachten.",
            "De machine draait sinds november.",
        ),
        over_on=("Je hoeft niet tot januari te wachten, nu kan ook.", "Het lukt eerder dan gepland."),
    ),
}
