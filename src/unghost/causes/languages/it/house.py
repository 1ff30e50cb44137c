"""Italian: what happens in their house."""

from __future__ import annotations

from unghost.causes.pack import Words

_THE = (
    r"(?:il |lo |la |i |gli |le |l'|un |una |un'|del |dello |della |dell'|dei |degli |delle |al |alla |all'|agli |alle |dal "
    r"|dalla |dall'|nostr\pL |mi\pL )"
)
_BODY = (
    r"(?:direzione|ufficio acquisti|acquisti|ufficio legale|legale|legali|avvocat[oi]|consiglio|cda|comitato|commissione|giunta"
    r"|comune|"
    r"regione|ministero|sindacat[oi]|rsu|banca|assicurazione|amministrazione|amministratore|contabilità|finanza|controllo di"
    r" gestione|"
    r"casa madre|capogruppo|sede centrale|sede|gruppo|informatica|sicurezza|qualità|risorse umane|commercialista|notaio"
    r"|architetto|"
    r"geometra|proprietari[oa]|padrone di casa|condominio|assemblea|soci|socio|capo|titolare|direttore|responsabile|revisori"
    r"|fondazione|"
    r"diocesi|curia|asl|soprintendenza|inquilin[oi]|cliente|fornitore|dogana|gara|collegio|preside|consiglio d'istituto)"
)
_NOD = (
    r"(?:firma|firme|approvazione|autorizzazione|benestare|via libera|nulla osta|ok|okay|permesso|delibera|visto|conferma"
    r"|risposta|"
    r"decisione|esito|parere|finanziamento|mutuo|prestito|fondi|contributo|bando|budget|ordine d'acquisto|riscontro|verdetto"
    r"|licenza)"
)

HOUSE = {
    "company_event": Words(
        phrases=(
            r"(?:siamo|sono|è|azienda|ditta|società|ci|stat[aioe]) (?:\S+ ){0,4}(?:acquisit[aioe]|comprat[aioe]|vendut[aioe]"
            r"|assorbit[aioe]|"
            r"incorporat[aioe]|rilevat[aioe]) (?:da|dal|dalla|dai|a)",
            r"(?:fusione|acquisizione|ristrutturazione aziendale|riorganizzazione|licenziamenti|esuberi|cassa integrazione"
            r"|cassaintegrazione|"
            r"concordato preventivo|fallimento|liquidazione|amministrazione controllata|commissariat[oa]|commissario|nuova"
            r" proprietà|"
            r"cessione (?:dell'azienda|del ramo)|scorporo|tagli al personale|riduzione del personale)(?: |,|\.|;|!|$)",
            r"(?:blocco|stop|congelament[oi]|sospensione) (?:\S+ ){0,2}(?:acquisti|spese|spesa|assunzioni|investimenti|budget"
            r"|ordini|pagamenti)",
            r"(?:budget|spese|acquisti|investimenti|assunzioni|tutto) (?:\S+ ){0,2}(?:congelat[oaie]|bloccat[oaie]|sospes[oaie])",
            r"(?:sciopero|serrata|incendio (?:in|nel|nello|al)|alluvione|allagat[oaie]|attacco (?:hacker|informatico)"
            r"|hackerat[oaie]|ransomware|"
            r"pignorament[oi])(?: |,|\.|;|!|$)",
            r"(?:chiude|chiudono|chiudiamo|chiusura) (?:\S+ ){0,2}(?:stabilimento|filiale|fabbrica|sede di|impianto|negozio di)",
        ),
        over=(
            r"(?:fusione|sciopero|acquisizione|riorganizzazione|vendita|blocco|fallimento) (?:\S+ ){0,3}(?:saltat[oa]|finit[oa]"
            r"|conclus[oa]|"
            r"annullat[oa]|revocat[oa]|terminat[oa]|alle spalle|rientrat[oa])",
        ),
        speaks_on=(
            "Ci sarà una fusione.",
            "Siamo stati acquisiti da un gruppo straniero.",
            "Blocco degli acquisti fino a nuovo ordine.",
            "C'è sciopero da martedì.",
        ),
        silent_on=(
            "La fusione è saltata.",
            "Abbiamo comprato una seconda pressa.",
            "Fate celle per prodotti congelati.",
        ),
        over_on=("Lo sciopero è finito.", "La fusione è saltata, tutto come prima."),
    ),
    "awaiting_others": Words(
        phrases=(
            rf"(?:attendo|attendiamo|aspetto|aspettiamo|aspettando|attendendo|in attesa|attesa|manca|mancano|dipende|dipendiamo"
            rf"|serve prima|"
            rf"senza) (?:ancora |solo |tutti |che |di |da )*{_THE}?(?:\S+ ){{0,2}}(?:{_NOD}|{_BODY})",
            rf"{_BODY} (?:\S+ ){{0,3}}(?:deve (?:ancora |prima )?(?:\S+ )?(?:pronunciarsi|approvar\pL*|firmar\pL*|decider\pL*"
            rf"|dire|dare|"
            rf"esprimersi|valutar\pL*|autorizzar\pL*|confermar\pL*|rispondere|esaminar\pL*|votar\pL*)|devono (?:ancora )?(?:\S+"
            rf" )?\pL+|non ha "
            rf"ancora|non hanno ancora|sta (?:valutando|esaminando|verificando|decidendo)|stanno (?:valutando|esaminando)|si"
            rf" riunisce|decide|"
            rf"deciderà|valuta|esamina|tarda|prende tempo)",
            rf"(?:in mano|nelle mani|al vaglio|all'esame|sul tavolo|sulla scrivania|è fermo|è ferma|bloccat[oa]|dipende|ce l'ha"
            rf"|ce l'hanno|passa|"
            rf"passare) (?:\S+ )?{_THE}?(?:\S+ )?{_BODY}",
            rf"(?:devo|dobbiamo|bisogna|debbo|occorre) (?:\S+ )?(?:parlar\pL*|sentir\pL*|chieder\pL*|consultar\pL*|confrontarmi"
            rf"|confrontarci|"
            rf"sottopor\pL*|discuter\pL*|veder\pL*|condivider\pL*|portar\pL*) (?:\S+ )?(?:con |a |al |alla |in )?{_THE}?(?:\S+"
            rf" )?(?:{_BODY}|capo|socio|"
            rf"moglie|marito)",
            rf"{_NOD} (?:\S+ ){{0,3}}(?:non è (?:ancora )?(?:arrivat|giunt)[oa]|non arriva|tarda|in ritardo|ancora in sospeso"
            rf"|in sospeso|manca|"
            rf"ancora da)",
            r"(?:non (?:dipende|decido) (?:\S+ )?(?:da me|io|da noi)|non sono io (?:a|che) (?:decid\pL+|firm\pL+)|ho le mani"
            r" legate|mani legate|"
            r"iter (?:di approvazione|interno|autorizzativo)|in (?:fase di )?(?:approvazione|valutazione interna|istruttoria))",
        ),
        over=(
            rf"(?:abbiamo|ho|è arrivat[oa]|sono arrivat[ei]|ricevuto|ottenuto|avuto) {_THE}?(?:firma|approvazione"
            rf"|autorizzazione|via libera|benestare|"
            rf"permesso|ok|finanziamento|delibera)",
            r"(?:firma|approvazione|autorizzazione|permesso|finanziamento|delibera|via libera|benestare) (?:\S+"
            r" ){0,2}(?:arrivat[oa]|c'è|ottenut[oa]|"
            r"concess[oa])",
            rf"{_BODY} (?:\S+ )?(?:ha|hanno) (?:\S+ )?(?:approvato|firmato|detto di sì|autorizzato|dato il via libera|accettato)",
        ),
        speaks_on=(
            "Siamo in attesa di una firma.",
            "Aspettiamo il via libera della banca.",
            "Il consiglio deve ancora approvare.",
            "Devo parlarne con il mio socio.",
            "La pratica è in mano all'ufficio legale.",
        ),
        silent_on=(
            "La firma è arrivata, procediamo.",
            "La sala d'attesa ha dodici sedie.",
            "Vi aspetto al cancello tre.",
        ),
        over_on=("Il consiglio ha approvato ieri.", "Abbiamo l'autorizzazione."),
    ),
    "busy": Words(
        phrases=(
            r"(?:sommers[oiae]|oberat[oiae]|sopraffatt[oiae]|travolt[oiae]|sovraccaric[oiahe]+|impegnatissim[oiae]"
            r"|incasinat[oiae]|strapien[oiae]|"
            r"stracaric[oiahe]+|pres[oiae] fino|pien[oiae] di (?:lavoro|impegni)|fino al collo|fin sopra i capelli|acqua alla"
            r" gola|non respiro|"
            r"senza respiro|affog\pL+|anneg\pL+|in apnea|sott'acqua)(?: |,|\.|;|!|$)",
            r"(?:non|nessun|zero|poco|pochissimo|senza) (?:\S+ ){0,3}(?:tempo|un minuto|un attimo|un momento libero|minuto)(?: "
            r"|,|\.|;|!|$)",
            r"(?:non (?:sono|siamo|è|ho|abbiamo) (?:\S+ ){0,2}(?:ancora )?(?:riuscit[oaie]|avuto modo|guardato|letto"
            r"|arrivat[oaie] a)|non riesco "
            r"(?:a seguire|a guardare|nemmeno|neanche|a stare dietro))",
            r"(?:sotto|in piena|in pieno|nel mezzo|alle prese|presi dal\pL*|nel pieno) (?:\S+ ){0,3}(?:inventario|bilancio"
            r"|chiusura|chiusure|vendemmia|"
            r"raccolta|stagione|trasloco|audit|fiera|scadenze|dichiarazioni|saldi|esami|consegne)",
            r"(?:periodo|settimana|settimane|mese|giornate|momento) (?:\S+ ){0,2}(?:pien[oaie]|intens[oaie]|frenetic[oahe]+"
            r"|infernal[ei]|di fuoco|"
            r"caotic[oahe]+|impegnativ[oaie])",
            r"(?:siamo in (?:due|tre|pochi)|manca personale|sotto organico|carenza di personale|due colleghi in meno|doppi"
            r" turni)",
        ),
        over=(
            r"(?:finalmente|adesso|ora|di nuovo) (?:\S+ ){0,3}(?:tempo per|respiro|un po' di tempo|più calma|più libero|più"
            r" tranquill[oiae])",
            r"(?:inventario|bilancio|vendemmia|stagione|fiera|trasloco|picco|caos) (?:\S+ ){0,2}(?:finit[oa]|conclus[oa]|alle"
            r" spalle|passat[oa]|"
            r"terminat[oa])",
        ),
        speaks_on=(
            "Sono oberato, mi scusi.",
            "Non ho avuto un minuto.",
            "Siamo in piena vendemmia.",
            "Presa fino al collo con il bilancio.",
        ),
        silent_on=(
            "La vendemmia è finita, ho letto tutto.",
            "A che ora apre il magazzino?",
            "La manopola è a sinistra.",
        ),
        over_on=("Finalmente ho tempo per la vostra proposta.", "L'inventario è alle spalle."),
    ),
}
