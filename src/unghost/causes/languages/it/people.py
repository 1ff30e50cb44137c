"""Italian: what happens to people."""

from __future__ import annotations

from unghost.causes.pack import Words

_BOSS = (
    r"(?:capo|capa|titolare|direttore|direttrice|direttore generale|amministratore|amministratrice|responsabile|dirigente"
    r"|presidente|"
    r"(?-i:CEO|CFO|AD|DG)|sindaco|preside|primario|socio|proprietario|proprietaria|superiore)"
)
_GONE = (
    r"(?:è andat[oa] via|se n'è andat[oa]|se ne va|ha lasciato|lascia|si è dimess[oa]|ha dato le dimissioni|non c'è più|non"
    r" lavora più|"
    r"è stat[oa] (?:licenziat|sostituit|rimoss|trasferit|mandat)[oa]|è andat[oa] in pensione|va in pensione|è morto|è mancat[oa])"
)
_KIN = (
    r"(?:padre|papà|madre|mamma|moglie|marito|compagn[oa]|figli[oa]|fratello|sorella|nonn[oa]|suocer[oa]|zi[oa]|bambin[oa]"
    r"|cognat[oa]|"
    r"genitori|nipote|cane)"
)
_ROLE = r"(?:posto|ruolo|incarico|compiti|mansioni|attività|clienti|ufficio|acquisti|pratica|pratiche|portafoglio)"

PEOPLE = {
    "life_event": Words(
        phrases=(
            r"(?:è|sono|sei|siamo|era|ero|anche) (?:\S+ ){0,2}(?:malat[oai]|ammalat[oai]|ricoverat[oai]|operat[oai]"
            r"|ingessat[oai]|"
            r"convalescente|infortunat[oai]|indispost[oai])(?: |,|\.|;|!|$)",
            r"(?:in malattia|in mutua|in ospedale|in clinica|pronto soccorso|terapia intensiva|rianimazione|sala operatoria"
            r"|infortunio|"
            r"convalescenza|riabilitazione|chemio\pL*|radioterapia|tumore|cancro|infarto|ictus|polmonite|covid|esaurimento"
            r"|burnout|"
            r"intervento (?:chirurgico|al|alla)|fratturat[oa]|frattura|ernia)(?: |,|\.|;|!|$)",
            r"(?:rott[oa]|rotto|fratturat[oa]|slogat[oa]) (?:\S+ ){0,2}(?:gamba|braccio|polso|caviglia|spalla|ginocchio|piede"
            r"|mano|costole?|"
            r"femore|anca|gomito)",
            r"(?:lutto|funerale|funerali|decesso|defunt[oa]|venut[oa] a mancare|è mancat[oa]|è mort[oa]|è decedut[oa]|è"
            r" scompars[oa] (?:mi|"
            r"su|nostr)\pL+|scompars[oa] (?:di|del|della) (?:mi|su|nostr)\pL+|condoglianze|abbiamo perso (?:mi|nostr)\pL+)(?: "
            r"|,|\.|;|!|$)",
            rf"(?:mio|mia|suo|sua|nostro|nostra) (?:\S+ )?{_KIN} (?:\S+ ){{0,4}}(?:ospedale|incidente|ricoverat[oa]|operat[oa]"
            rf"|mort[oa]|"
            rf"mancat[oa]|malat[oa]|grave|cadut[oa]|nat[oa])",
            r"(?:maternità|paternità|congedo parentale|congedo (?:per|di)|ha partorito|è nat[oa]|sono nati|parto|gravidanza)(?:"
            r" |,|\.|;|!|$)",
            r"(?:motivi|problemi|ragioni|questioni|emergenza) (?:\S+ )?(?:di salute|familiari?|di famiglia|personali|medici)",
            r"(?:incidente (?:stradale|d'auto|in moto|grave)|divorzio|separazione (?:da|con) mi)",
        ),
        over=(
            r"(?:di nuovo|ormai|finalmente) (?:\S+ )?(?:in salute|in forma|guarit[oa]|in piedi)",
            r"(?:è|sono|sta|sto) (?:\S+ )?(?:guarit[oa]|ripres[oa]|meglio|dimess[oa] dall'ospedale|rimess[oa])(?: |,|\.|;|!|$)",
            r"(?:rientrat[oa]|tornat[oa]) (?:\S+ )?(?:dalla (?:malattia|maternità|mutua)|dall'ospedale)",
        ),
        speaks_on=(
            "È ricoverata da lunedì.",
            "Mio padre è in ospedale.",
            "La collega è in maternità fino a maggio.",
            "Per motivi di salute non posso seguirla ora.",
            "Sono in malattia, mi scusi.",
        ),
        silent_on=(
            "Sono guarito e di nuovo al lavoro.",
            "Facciamo letti per gli ospedali.",
            "La macchina è nel padiglione due.",
        ),
        over_on=("Mia moglie sta meglio, grazie.", "È rientrata dalla maternità."),
    ),
    "contact_left": Words(
        phrases=(
            r"(?:non lavor\pL+ più|non fa più parte|non faccio più parte|non è più (?:con noi|qui|da noi|in azienda|in forza|in"
            r" servizio|"
            r"dei nostri|alle dipendenze)|non sono più (?:in azienda|qui|alle dipendenze)|non c'è più)",
            r"(?:ha|ho|aveva|hanno) (?:\S+ ){0,2}(?:lasciato|abbandonato) (?:\S+ ){0,2}(?:l'azienda|azienda|la ditta|ditta|la"
            r" società|società|"
            r"lo studio|studio|l'ufficio|ente|scuola|il gruppo|il posto|l'incarico|il suo incarico|lavoro)",
            r"(?:si è dimess[oa]|mi sono dimess[oa]|ha dato le dimissioni|ho dato le dimissioni|licenziat[oa]|ultimo giorno"
            r"|ultima settimana|"
            r"lascio (?:l'azienda|la ditta|la società|il mio incarico)|lascerà (?:l'azienda|la ditta|la società)|cambiato"
            r" (?:lavoro|azienda|"
            r"ufficio|ruolo|mansione)|cambia lavoro|nuovo (?:lavoro|incarico|impiego)|trasferit[oa] (?:ad altro|in un altro|a"
            r" un altro|"
            r"presso)|contratto (?:\S+ ){0,2}(?:scaduto|non rinnovato|finito))(?: |,|\.|;|!|$)",
            r"(?:in pensione|pensionat[oa]|prepensionament\pL+)(?: |,|\.|;|!|$)",
            rf"(?:preso|prendo|assunto|ereditato|rilevato|ricopro|occupo) (?:\S+ ){{0,2}}(?:suo|sua|suoi|sue|mio predecessore)"
            rf" ?{_ROLE}?",
            rf"(?:sostituisco|subentro|succedo|subentrat[oa]|successore|predecessore|precedente responsabile) ?(?:\S+"
            rf" ){{0,4}}(?:collega|{_ROLE}|"
            rf"che|signor\pL*|dottor\pL*|a lui|a lei|ha|è)?",
            rf"non (?:mi occupo|si occupa|seguo|segue|gestisco|gestisce|sono|è) (?:\S+ ){{0,2}}più (?:\S+ ){{0,3}}(?:di|{_ROLE}"
            rf"|referente|"
            rf"responsabile|questo|degli|delle)",
            r"(?:passat[oe] le consegne|passaggio di consegne|nuov[oa] (?:referente|contatto|interlocutore|interlocutrice))",
        ),
        over=(
            r"(?:resto|rimango|rimane|resta|sono sempre|è sempre) (?:\S+ )?(?:qui|il vostro|la vostra|al mio posto|al suo posto"
            r"|con noi|"
            r"referente)",
            r"non (?:si è dimess[oa]|se ne va|va in pensione|lascia|ha lasciato)",
        ),
        speaks_on=(
            "La signora Riva non lavora più qui.",
            "Il collega ha lasciato l'azienda.",
            "Da marzo sono in pensione.",
            "La dottoressa si è dimessa.",
            "Ho preso il suo posto.",
        ),
        silent_on=(
            "Resto il vostro referente.",
            "Ha lasciato la macchina davanti alla porta.",
            "L'uscita è a destra.",
        ),
        over_on=("Non si è dimessa, era a un corso.", "Rimango qui, al mio posto."),
    ),
    "decider_left": Words(
        phrases=(
            rf"(?:il|la|mio|mia|nostro|nostra|suo|sua|del|al) (?:\S+ )?{_BOSS} (?:\S+ ){{0,3}}{_GONE}",
            rf"(?:nuov[oa]|prossim[oa]) (?:\S+ )?(?:{_BOSS}|direzione|dirigenza|proprietà|amministrazione|giunta) (?:\S+"
            rf" ){{0,4}}(?:arriva|inizia|"
            rf"vuole|rivede|sta|deve|prende|non|verrà|preferisce)",
            r"(?:cambio (?:di|ai vertici|alla|al vertice|della) ?(?:direzione|dirigenza|gestione|vertici|vertice|proprietà)?"
            r"|senza (?:direttore|"
            r"direttrice|responsabile) (?:da|fino)|posto vacante|sede vacante|cambio di dirigenza)",
            r"(?:hanno|è stato) (?:\S+ )?(?:licenziato|rimosso|sostituito|destituito) (?:il|la|nostr\pL+) (?:\S+"
            r" )?(?:direttor\pL+|direttrice|capo|"
            r"responsabile|amministratore)",
        ),
        over=(
            rf"{_BOSS} (?:\S+ )?(?:non (?:se ne va|lascia|si è dimess[oa])|resta (?:al|in)|rimane (?:al|in))",
            rf"nuov[oa] (?:\S+ )?(?:{_BOSS}|direzione) (?:\S+ ){{0,3}}(?:d'accordo|ha detto di sì|ha approvato|favorevole"
            rf"|entusiasta)",
        ),
        speaks_on=(
            "Il nostro direttore è andato via.",
            "La responsabile si è dimessa e nessuno firma.",
            "Il nuovo direttore arriva a maggio e rivede tutto.",
            "C'è stato un cambio di dirigenza.",
        ),
        silent_on=(
            "Il direttore resta al suo posto.",
            "Al mio capo piace il disegno.",
            "Il direttore d'orchestra chiede più luce.",
        ),
        over_on=("Il direttore non se ne va.", "La nuova direzione ha detto di sì."),
    ),
}
