"""Italian: our words, their absence, and when to come back."""

from __future__ import annotations

from unghost.causes.pack import Words

_MONTH = r"(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)"
_WHEN = (
    rf"(?:{_MONTH}|q[1-4]|primavera|estate|autunno|inverno|natale|pasqua|capodanno|epifania|ferragosto|ferie|vacanze|feste"
    rf"|fiera|vendemmia|"
    rf"bilancio|inventario|chiusura|elezioni|trimestre|semestre|esercizio|anno|mese|mesi|settimana|settimane|lunedì|martedì"
    rf"|mercoledì|giovedì|"
    rf"venerdì|saldi|stagione|trasloco|\d{{1,2}}|20\d\d)"
)
_THEN = (
    rf"(?:(?:a|ad|in|dopo|nel|nella|nell'|da|dal|dalla|verso|entro|tra|fra|a fine|a inizio|inizio|fine|a metà|metà|per|la|il|l'"
    rf"|passat[oaei]|non prima "
    rf"di|non prima del|non prima della) ?(?:\S+ ){{0,3}}{_WHEN})"
)

REACH = {
    "told_us_when": Words(
        phrases=(
            rf"(?:mi|ci) (?:richiam\pL+|chiam\pL+|ricontatt\pL+|contatt\pL+|riscriv\pL+|scriv\pL+|risent\pL+|cerc\pL+"
            rf"|ricord\pL+) (?:\S+ ){{0,4}}{_THEN}",
            rf"(?:risentiamoci|ci sentiamo|ci risentiamo|sentiamoci|riparliamone|ne riparliamo|ne parliamo|parliamone"
            rf"|riprendiamo|vediamoci|ci vediamo|"
            rf"rivediamoci|ci aggiorniamo|aggiorniamoci|richiamatemi|richiamami|ricontattateci|riscrivetemi|riprovi|riprovate"
            rf"|se ne parla|se ne riparla|"
            rf"rimandiamo|rinviamo) (?:\S+ ){{0,4}}{_THEN}",
            rf"{_THEN},? (?:\S+ ){{0,3}}(?:ci sentiamo|ci risentiamo|ne riparliamo|ne parliamo|riprendiamo|vediamo|mi richiami"
            rf"|mi chiami|mi scriva|ci "
            rf"aggiorniamo|possiamo (?:parlarne|vederci|sentirci)|sarò (?:libero|libera|disponibile))",
            rf"(?:non|niente|nulla) (?:\S+ ){{0,3}}prima (?:di|del|della|delle|dell'|dei) ?(?:\S+ ){{0,2}}{_WHEN}",
            rf"(?:meglio|più avanti|preferibilmente) (?:\S+ )?{_THEN}",
        ),
        over=(r"(?:non (?:serve|occorre|c'è bisogno di|deve) (?:aspettare|attendere))", r"prima (?:del previsto|di quanto)"),
        speaks_on=(
            "Mi richiami a settembre dopo la fiera.",
            "Ne riparliamo dopo Pasqua.",
            "Ci sentiamo a inizio marzo.",
            "Non prima di ottobre, mi dispiace.",
        ),
        silent_on=(
            "A marzo abbiamo aperto il terzo capannone.",
            "Non serve aspettare maggio.",
            "Abbiamo comprato la pressa a novembre.",
        ),
        over_on=("Non occorre aspettare gennaio, parliamo ora.", "Non deve attendere maggio, mi chiami oggi."),
    ),
    "away": Words(
        phrases=(
            r"(?:fuori (?:ufficio|sede|città|dall'ufficio)|in ferie|in vacanza|in trasferta|all'estero|in viaggio|assente"
            r" (?:fino|dal|da|per|questa)|"
            r"in permesso|in congedo|via fino|ferie (?:fino|dal|collettive)|chiusi per ferie|chiusura (?:estiva|natalizia)|in"
            r" fiera|a un congresso)"
            r"(?: |,|\.|;|!|$)",
            r"(?:rientro|rientra|rientrerò|rientrerà|torno|torna|tornerò|tornerà|di ritorno) (?:\S+ ){0,3}(?:il|lunedì|martedì"
            r"|mercoledì|giovedì|"
            r"venerdì|in ufficio|dal|a|la|tra|fra)(?: |,|\.|$)",
            r"(?:accesso limitato|senza (?:connessione|campo|accesso)|non leggo le mail)",
        ),
        over=(
            r"(?:sono|è|siamo) (?:\S+ )?(?:rientrat[oaie]|tornat[oaie]|di nuovo in ufficio|di ritorno)(?: |,|\.|;|!|$)",
            r"(?:ferie|vacanze) (?:\S+ )?(?:finite|terminate)",
        ),
        speaks_on=(
            "Sono in ferie.",
            "Il dottore è fuori sede fino a giovedì.",
            "Rientro lunedì in ufficio.",
            "Siamo in fiera tutta la settimana.",
        ),
        silent_on=("Sono tornata dalle vacanze.", "Affittiamo case al mare.", "La porta resta chiusa di notte."),
        over_on=("Sono rientrato in ufficio.", "Le ferie sono finite, avanti."),
    ),
    "undeliverable": Words(
        phrases=(
            r"(?:non è stato possibile|impossibile|non siamo riusciti a) (?:recapitare|consegnare|inviare)|(?:mancata consegna"
            r"|errore di consegna|"
            r"destinatario sconosciuto|utente sconosciuto|mittente bloccato)",
            r"(?:casella|posta|indirizzo|numero|mail|e-mail) (?:\S+ ){0,3}(?:pien[oa]|inesistente|errat[oa]|sbagliat[oa]|non"
            r" (?:esiste|è più attiv[oa]|è "
            r"attiv[oa]|funziona)|disattivat[oa]|vecchi[oa])",
            r"(?:nello|in|tra lo|nella|finit[oaie] (?:nello|in)) (?:\S+ )?(?:spam|posta indesiderata|indesiderata|cestino"
            r"|quarantena)",
            r"(?:mai|non) (?:\S+ ){0,2}(?:arrivat[oaie]|ricevut[oaie]|vist[oaie]) (?:\S+ ){0,3}(?:mail|e-mail|messaggi\pL*"
            r"|offerta|preventivo|nulla|niente|"
            r"\.|,|$)",
            r"(?:filtro|server|antivirus|firewall|sistema) (?:\S+ ){0,3}(?:bloccat[oaie]|bloccava|cancellat[oaie]|respint[oaie]"
            r"|mangiat[oaie])",
        ),
        over=(
            r"(?:ora|adesso|stavolta|ieri) (?:\S+ )?(?:è arrivat[oa]|ho ricevuto|funziona)",
            r"(?:casella|server) (?:\S+ ){0,2}(?:funziona di nuovo|a posto)",
        ),
        speaks_on=("Era finito nello spam.", "La casella è piena.", "Non ho mai ricevuto il preventivo.", "Numero sbagliato."),
        silent_on=("Ora è arrivata, grazie.", "La spazzatura passa il lunedì.", "Consegnate la merce alla porta tre."),
        over_on=("Adesso è arrivata la mail.", "La casella funziona di nuovo."),
    ),
}
