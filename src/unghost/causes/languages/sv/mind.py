"""Swedish: how they decide."""

from __future__ import annotations

from unghost.causes.pack import Words

_RIVAL = (
    r"(?:leverantör|leverantören|lösning|företag|firma|byrå|partner|offert|aktör|anbud|produkt|system|märke|verkstad"
    r"|entreprenör|bolag|konsult|alternativ|"
    r"installatör|hantverkare)"
)

MIND = {
    "indecision": Words(
        phrases=(
            r"(?:osäker|osäkra|obeslutsam\pL*|tveksam\pL*|kluven|kluvna|tvekar|velar|vacklar|beslutsångest|vankelmod\pL*"
            r"|ambivalent\pL*)(?: |,|\.|;|!|$)",
            r"(?:har|kan|vet|är|kommer) (?:\S+ ){0,2}inte (?:\S+ ){0,2}(?:bestämt|bestämma|enas|överens|beslutat|välja|valt|om"
            r" vi|om jag|vad vi|vilken|vilket|komma fram|"
            r"övertygad\pL*|säkra på)",
            r"(?:funderar|tänker|grubblar|klurar|väger) (?:\S+ ){0,2}(?:fortfarande|ännu|än|på saken|över|fram och tillbaka"
            r"|vidare|på det|för och emot)|(?:sova på saken|"
            r"betänketid|tänka på saken|tänka över)",
            r"(?:ena|hälften|någon|några) (?:\S+ ){0,2}(?:vill|tycker) (?:\S+ ){0,4}(?:andra|andre|resten) |delade meningar"
            r"|(?:oeniga|oense)(?: |,|\.|$)|för många (?:val|"
            r"alternativ)",
        ),
        over=(
            r"(?:har|nu) (?:\S+ )?(?:bestämt oss|bestämt mig|beslutat oss|fattat beslut)(?: |,|\.|$)",
            r"(?:inte längre|inga) (?:\S+ )?(?:tvek\pL*|tvivel|osäkra)",
        ),
        speaks_on=(
            "Vi tvekar ännu.",
            "Vi kan inte enas.",
            "Vi har inte bestämt något.",
            "Jag funderar fortfarande på saken.",
        ),
        silent_on=("Vi har bestämt oss, det blir sex.", "Vilken av de två använder du?", "Ring Rita vid frågor."),
        over_on=("Vi har bestämt oss.", "Vi är inte längre osäkra."),
    ),
    "priority_shift": Words(
        phrases=(
            r"(?:prioriter\pL*) (?:\S+ ){0,4}(?:ändrats|ändrat|ändrade|annat|andra|om|nu|bort|ner|annorlunda|lägre)|(?:andra"
            r"|annan|ingen|inte|lägre|nya|högre) "
            r"(?:\S+ )?(?:prioritet\pL*|prioriterat|prioriterad|prio)|(?:omprioriter\pL*|nedprioriter\pL*|bortprioriter\pL*)",
            r"(?:på is|i malpåse|på hyllan|i byrålådan|pausat|pausad|på paus|parkerat|skjutits upp|skjuts upp|skjutit upp|lagts"
            r" ner|lagts ned|nedlagt|nerlagt|struket|"
            r"strukits|strukna|strukna|bordlagt|bordlagd|uppskjutet|inställt|skrotat|avblåst)(?: |,|\.|;|!|$)",
            r"(?:projektet|budgeten|planen|pengarna|satsningen|investeringen|potten) (?:\S+ ){0,4}(?:stoppat|stoppad|halverad"
            r"|skuren|borta|indragen|indragna|slut|skjutits|"
            r"inställd|krympt|nollad)",
            r"(?:inte längre|inte) (?:\S+ )?(?:aktuellt|aktuell|nödvändigt|nödvändig|bråttom för oss|relevant)|behövs inte"
            r"|(?:behöver|behöver det|behöver den) inte (?:längre|"
            r"mer)|(?:ingen|inga|finns ingen) (?:\S+ )?(?:budget|pengar)",
            r"(?:viktigare|mer akuta|mer brådskande) (?:saker|frågor|projekt|ärenden)|(?:sparbeting|sparkrav|besparing\pL*|dra"
            r" åt svångremmen|kan vänta|får vänta)",
        ),
        over=(
            r"(?:fortfarande|alltjämt|åter|igen) (?:\S+ ){0,3}(?:prioriterat|högst upp|på agendan|prioritet|aktuellt)",
            r"(?:projektet|planen) (?:\S+ ){0,2}(?:igång igen|återupptaget|lever|fortsätter|rullar)",
        ),
        speaks_on=(
            "Projektet är lagt på is.",
            "Våra prioriteringar har ändrats.",
            "Pengarna är strukna.",
            "Det är inte längre aktuellt.",
        ),
        silent_on=(
            "Projektet är igång igen.",
            "Isen ligger på sjön.",
            "Vi behöver den i maj.",
        ),
        over_on=("Det är fortfarande högst upp på listan.", "Projektet är igång igen."),
    ),
    "chose_other": Words(
        phrases=(
            rf"(?:annan|annat|andra|någon annan|nuvarande|befintlig\pL*|lokal\pL*|billigare|vanliga|gamla) {_RIVAL} ?(?:\S+"
            rf" ){{0,3}}(?:valt|vann|fick|kvar)?",
            rf"(?:valt|valde|bestämt oss för|tecknat med|tecknade med|skrivit på med|gått vidare med|gick vidare med|beställt"
            rf" av|köpt av|anlitat|stannar hos|stannar kvar hos|kvar "
            rf"hos) (?:\S+ ){{0,2}}(?:annan|annat|andra|konkurrent\pL*|{_RIVAL})",
            r"(?:konkurrent\pL*) (?:\S+ ){0,4}(?:valt|vann|fick|billigare|gav|var|är|har|,|\.|$)|(?:till|med|hos|av) (?:en |er "
            r"|ert )?konkurrent\pL*",
            r"(?:egen regi|internt|själva|inhouse|in-house|begagnad\pL*|på annat håll|någon annanstans|hittade billigare)(?: |,"
            r"|\.|;|!|$)",
            r"(?:uppdraget|ordern|jobbet|upphandlingen|kontraktet) (?:\S+ ){0,2}(?:gick till|har gått till|vanns av"
            r"|tilldelades)|kom tvåa|blev tvåa",
            r"(?:svåger|kusin|granne|son|svärson|vän|brorson) (?:\S+ ){0,3}(?:gör det|bygger|byggde|fixar|ordnar|programmerar)",
        ),
        over=(
            r"(?:inte|ingen|inget) (?:\S+ ){0,3}(?:skrivit på|valt|tecknat|beställt) ?(?:\S+ )?(?:någon|något|än|ännu|med någon)",
            r"(?:ni är|du är|är ni) (?:\S+ ){0,3}(?:med i leken|kvar i matchen|förstahandsval\pL*|favorit\pL*)",
        ),
        speaks_on=(
            "Vi har valt en annan leverantör.",
            "Uppdraget gick till konkurrenten.",
            "Vi stannar hos vår nuvarande leverantör.",
            "Vi gör det i egen regi.",
        ),
        silent_on=(
            "Vi har inte valt någon än.",
            "Finns den i en annan färg?",
            "Vilka är era kunder?",
        ),
        over_on=("Vi har inte skrivit på något.", "Ni är kvar i matchen."),
    ),
}
