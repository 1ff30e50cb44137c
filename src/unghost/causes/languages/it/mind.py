"""Italian: how they decide."""

from __future__ import annotations

from unghost.causes.pack import Words

_RIVAL = (
    r"(?:fornitor[ei]|aziend[ae]|ditt[ae]|impres[ae]|agenzi[ae]|soluzion[ei]|offert[ae]|propost[ae]|preventivo|studio|partner"
    r"|marchio|prodotto|"
    r"sistema|programma|artigiano|installatore|consulente|candidato|concorrente|società)"
)

MIND = {
    "indecision": Words(
        phrases=(
            r"(?:indecis[oiae]|titubant[ei]|combattut[oiae]|dubbios[oiae]|perpless[oiae]|tentenn\pL+|esit(?:o|iamo|a|ano|ando)"
            r"|nel dubbio|in dubbio|"
            r"dubbi|divis[iae] (?:tra|sul|fra|su)|su due piedi)(?: |,|\.|;|!|$)",
            r"non (?:\S+ ){0,3}(?:ancora )?(?:deciso|scelto|convint[oiae]|sicur[oiae]|certi|certo|d'accordo tra|decidiamo"
            r"|decidiamoci|metterci "
            r"d'accordo|mettiamo d'accordo|trovare un accordo|sappiamo (?:se|cosa|quale|che)|so (?:se|cosa|quale|che))",
            r"(?:ci stiamo (?:ancora )?(?:pensando|ragionando|riflettendo)|ci sto (?:ancora )?(?:pensando|ragionando)|devo"
            r" (?:ancora )?(?:pensarci|"
            r"rifletterci|dormirci)|dobbiamo (?:ancora )?(?:pensarci|rifletterci)|pensarci (?:su|sopra|ancora)|dormirci sopra"
            r"|serve tempo per "
            r"(?:decidere|pensare|riflettere))",
            r"(?:chi|metà|uno|alcuni) (?:\S+ ){0,2}(?:vuole|vogliono|dice) (?:\S+ ){0,4}(?:chi|l'altro|l'altra|altri|metà) ",
            r"(?:pareri|opinioni|idee) (?:\S+ )?(?:divers\pL+|discord\pL+|contrast\pL+|divis\pL+)|troppe (?:scelte|opzioni"
            r"|possibilità)",
        ),
        over=(
            r"(?:abbiamo|ho) (?:\S+ )?(?:finalmente |ormai )?deciso(?: |,|\.|$)",
            r"(?:sciolto|sciolti) (?:\S+ )?(?:dubbi|riserva|nodo)",
        ),
        speaks_on=(
            "Non abbiamo ancora deciso.",
            "Siamo indecisi fra i due modelli.",
            "Ci stiamo ancora pensando.",
            "Non riusciamo a metterci d'accordo.",
        ),
        silent_on=("Abbiamo deciso, ne servono sei.", "Quale dei due usate voi?", "Per domande chiamate Rita."),
        over_on=("Abbiamo deciso.", "Abbiamo sciolto la riserva."),
    ),
    "priority_shift": Words(
        phrases=(
            r"(?:priorità) (?:\S+ ){0,4}(?:cambiat[ae]|divers[ae]|altr[ae]|altrove|spostat[ae]|adesso|ora|sono|è)|(?:altre"
            r"|altra|nuove|nessuna|non è "
            r"(?:più )?una|bassa) priorità",
            r"(?:accantonat[oa]|messo da parte|messa da parte|in stand-?by|(?:finit[oa]|rest[ao]|rimast[oa]|mess[oa]|chius[oa])"
            r" nel (?:cassetto|congelatore)|sospes[oa]|rimandat[oa] a (?:data|tempi)|"
            r"rinviat[oa] a (?:data|tempi)|in pausa|archiviat[oa]|in secondo piano|parcheggiat[oa]|tagliat[oa]|saltat[oa]"
            r"|congelat[oa])"
            r"(?: |,|\.|;|!|$)",
            r"(?:progetto|budget|piano|investimento|fondi|iniziativa|idea|acquisto) (?:\S+ ){0,4}(?:sospes[oai]|tagliat[oai]"
            r"|dimezzat[oai]|ridott[oai]|"
            r"cancellat[oai]|annullat[oai]|ferm[oai]|rimandat[oai]|rinviat[oai]|azzerat[oai]|accantonat[oai]|saltat[oai])",
            r"non (?:ci |mi )?(?:serve|servono|occorre) più|non (?:è|sono) più (?:\S+ )?(?:necessari[oae]|urgent[ei]|attual[ei]"
            r"|rilevant[ei]|"
            r"in programma)|(?:non c'è|manca|niente|nessun) (?:\S+ )?(?:budget|soldi|fondi)",
            r"(?:prima (?:il|la|le|i|dobbiamo|viene|vengono) (?:\S+ ){0,3}(?:tetto|resto|altro|urgenze)|cose più (?:urgenti"
            r"|importanti)|può attendere|"
            r"può aspettare|tiriamo la cinghia|risparmi\pL+|tagli (?:al|ai|alle|di))",
        ),
        over=(
            r"(?:ancora|sempre|di nuovo|resta|rimane) (?:\S+ ){0,2}(?:una |la )?(?:priorità|in cima|in programma|all'ordine del"
            r" giorno)",
            r"(?:progetto|piano) (?:\S+ ){0,2}(?:ripreso|ripartito|riparte|va avanti|confermato|sbloccato)",
        ),
        speaks_on=(
            "Il progetto è sospeso.",
            "Le priorità sono cambiate.",
            "Il budget è stato tagliato.",
            "È stato messo da parte.",
        ),
        silent_on=(
            "Il progetto è ripartito.",
            "Nel cassetto ci sono le chiavi.",
            "Ci serve a maggio.",
        ),
        over_on=("Resta una priorità.", "Il progetto è ripartito."),
    ),
    "chose_other": Words(
        phrases=(
            rf"(?:altr[oaie]|un'altra|attual[ei]|solit[oa]|vecchi[oa]|local[ei]|più economic[oa]|divers[oa]) {_RIVAL} ?(?:\S+"
            rf" ){{0,4}}(?:scelt[oa]|"
            rf"pres[oa]|vinto|firmato|preferit[oa]|assegnat[oa])?",
            rf"(?:scelto|optato|firmato|preferito|preso|andati|deciso|affidato|assegnato|restiamo|rimaniamo|resto|passati)"
            rf" (?:\S+ )?(?:per |con |a |da "
            rf")?(?:un |una |un'|il |la |l'|al |alla |dal |nostro |nostra )*(?:\S+ )?(?:altr[oaie]|concorren\pL+|{_RIVAL})",
            r"(?:concorren(?:te|za|ti)) (?:\S+ ){0,4}(?:scelto|vinto|preso|costa|più|era|ha|è|,|\.|$)",
            r"(?:internamente|in casa|con le nostre forze|da soli|di seconda mano|usat[oa] su|trovato di meglio|a meno"
            r" (?:altrove|da)|altrove)"
            r"(?: |,|\.|;|!|$)",
            r"(?:lavoro|ordine|commessa|incarico|gara|appalto) (?:\S+ ){0,3}(?:andat[oa] a|assegnat[oa] a|vint[oa] da|è di"
            r"|aggiudicat[oa])|arrivati "
            r"secondi|non (?:siete|avete) (?:\S+ )?(?:stati scelti|vinto)",
            r"(?:cugino|cognato|amico|vicino|figlio|nipote|genero) (?:\S+ ){0,3}(?:lo fa|l'ha fatto|ci pensa|se ne occupa|lo"
            r" costruisce)",
        ),
        over=(
            r"non (?:abbiamo|ho) (?:\S+ )?(?:ancora )?(?:firmato|scelto|preso|ordinato|assegnato) (?:\S+ )?(?:nulla|niente"
            r"|nessuno|con nessuno)",
            r"(?:siete|è) (?:\S+ ){0,2}(?:in corsa|in gara|la nostra prima scelta|favorit[oiae]|in lizza)",
        ),
        speaks_on=(
            "Abbiamo scelto un altro fornitore.",
            "Il lavoro è andato alla concorrenza.",
            "Restiamo con il nostro fornitore.",
            "L'abbiamo fatto internamente.",
        ),
        silent_on=(
            "Non abbiamo ancora scelto nessuno.",
            "Avete un altro colore?",
            "Chi sono i vostri clienti?",
        ),
        over_on=("Non abbiamo firmato niente.", "Siete ancora in gara."),
    ),
}
