"""Italian: what people say to an offer, as written in letters and as typed on a phone."""

from unghost.reading.acts.voices.voice import Voice

_BOARD = (
    r"(?:direzione|consiglio|comitato|capo|titolare|cliente|amministrazione|presidenza|direttore|direttrice|proprietà"
    r"|proprietario|cda|comune|sede|soci)"
)
_OTHER = (
    r"(?:un['’] ?altr[oa]|un altro|altri|altro|la concorrenza|alla concorrenza|un concorrente|qualcun altro|(?:una|la) (?:ditta"
    r"|azienda|impresa|soluzione) (?:della zona|del posto|locale|interna|di qui)"
    r"|(?:un|il) fornitore (?:locale|della zona|attuale|di sempre))"
)
_GO_ON = (
    r"(?:proseguire|procedere|continuare|andare avanti|acquistare|comprare|accettare|dare seguito|rinnovare|fare|farlo"
    r"|realizzare|collaborare|firmare)"
)

VOICE = Voice(
    name="it",
    no=(
        r"\b(?:abbiamo|ha|hanno|si è) (?:scelto|preferito|optato per) un(?:['’]|[ao]? )\w+ (?:di qui|del posto|locale"
        r"|della zona|del paese"
        r"|vicin[oa]|nostran[oa])\b",
        rf"\b(?:abbiamo|ho|{_BOARD} ha) (?:\w+ )?(?:deciso|scelto|preferito|stabilito) (?:\w+ )?(?:di )?non {_GO_ON}\b"
        rf"|\b(?:abbiamo|ho|siamo|{_BOARD} ha) (?:\w+ )?(?:scelto|optato|firmato|preso|preferito|assegnato|affidato|dato|andati"
        rf"|acquistato|comprato|concluso)(?: il \w+| l['’]\w+| tutto)?(?: per| con| a| da)? ?{_OTHER}\b"
        r"|\bnon (?:lo |la |li |ne |ci )?(?:facciamo|compriamo|acquistiamo|proseguiamo|procediamo|prendiamo|andremo avanti"
        r"|andiamo avanti|proseguiremo|procederemo|daremo seguito|diamo seguito|continueremo|rinnoviamo|rinnoveremo|accettiamo)"
        r"(?: più)?(?=[.,!;]|$| (?:con (?:il|la|l['’]|questo|voi)|alla|all['’]|il progetto|grazie))"
        rf"|\bnon (?:vogliamo|possiamo|intendiamo|desideriamo) (?:più )?{_GO_ON}\b(?! (?:oggi|subito|prima|adesso|ora|senza))",
        r"\b(?:offerta|proposta|preventivo|candidatura) (?:\w+ ){0,3}non (?:è|sarà) (?:stat[oa] )?(?:\w+ )?(?:scelt|selezionat"
        r"|accettat|approvat|accolt|vincitor|risultat)\w*"
        r"|\b(?:non|senza) (?:\S+ ){0,3}(?:budget|fondi|soldi)\b.{0,60}\b(?:lasciamo perdere|rinunc|lasciamo stare|quindi"
        r" no\b)\w*"
        r"|\bnon (?:ci|mi) (?:serve|servono|interessa|interessano|occorre) più\b|\bnon ne abbiamo più bisogno\b|\bnon ci"
        r" serve(?=[.!]|$)(?! (?:prima|subito))"
        rf"|\b{_BOARD} (?:\w+ )?(?:ha|hanno) (?:\w+ )?(?:detto (?:di )?(?:no|che no)|respinto|rifiutato|bocciato|scartato"
        rf"|bloccato)\b",
        r"\bnon (?:fa|è) (?:\w+ )?(?:per noi|al caso nostro|adatt[oa] a noi)\b|\bnon è (?:\w+ )?(?:quello|ciò) che (?:cerchiamo"
        r"|ci serve|vogliamo)\b|\bè (?:un )?no(?: definitivo| secco)?(?=[.!,;]|$| da)|\bla risposta è (?:\w+ )?(?:no"
        r"|negativa)\b"
        r"|\b(?:progetto|acquisto|investimento|lavoro|ordine|incarico) (?:\w+ ){0,2}(?:è (?:stato )?(?:\w+ )?(?:annullato"
        r"|cancellato|abbandonato|accantonato per sempre|archiviato)|è andato (?:alla|a un|ad un|ad) (?:concorren|altr)\w*)"
        r"|\bpreferiamo (?:restare|rimanere|tenere|continuare) (?:come|con|così|quello)\b|\b(?:rinunciamo|desistiamo|decliniamo"
        r"|ci ritiriamo|ci tiriamo indietro|lasciamo perdere|lasciamo stare)(?=[.,!;]|$| (?:a|all|alla|al|il|la|l['’])\b)"
        r"|\bnon se ne fa (?:più )?(?:niente|nulla)\b|\bspiacenti di (?:\S+ ){1,4}(?:non|negativ\w*)\b",
        r"\b(?:abbiamo|ho) (?:\w+ )?(?:preferito|scelto|accettato|preso) (?:l['’]offerta|la proposta|la soluzione|il"
        r" preventivo) (?:di|del|della|dell['’]) ?(?!voi\b|vostr)",
    ),
    yes=(
        r"\bsì,? prendiamo (?:il|la|lo|i|le|quell[oa])\b|\b(?:contratto|preventivo|copia|offerta|ordine) firmat[oa]\b.{0,40}"
        r"\b(?:posta|allegat[oa]|in arrivo|spedit[oa]|partit[oa])\b",
        r"\b(?:accett|approv|conferm)(?:o|iamo) (?:quindi |volentieri )?(?:la|il|l['’]|la vostra|la sua|il vostro|il suo)"
        r" ?(?:offerta|preventivo|proposta|ordine|contratto)\b"
        r"|\b(?:può|potete|puoi|possono) (?:già |pure |quindi |tranquillamente )?(?:procedere|cominciare|iniziare|partire"
        r"|fatturare|andare avanti|ordinare)(?=[.,!;]|$| (?:pure|con (?:l['’]ordine|il lavoro|i lavori|la fornitura)))"
        r"|\b(?:contratto|preventivo|ordine|accordo|offerta) (?:\w+ )?(?:è|è stat[oa]) (?:già |stat[oa] )?(?:firmat|accettat"
        r"|confermat|approvat|inviat|partit)[oa]\b|^(?:ok,? |bene,? |perfetto,? |allora |d['’]accordo,? )*procediamo(?=[.,!;]|$"
        r"| (?:pure|con))",
        r"\babbiamo (?:\w+ )?scelto (?:voi|la vostra|lei|la sua)\b|\b(?:in allegato|allego|alleghiamo|ecco|le invio|vi"
        r" invio)\b.{0,30}\b(?:ordine|contratto|preventivo|offerta|accordo)\b.{0,12}\bfirmat[oa]\b"
        r"|\b(?:avete|ha|hai) (?:\w+ )?(?:il|nostro) via libera\b|\bdeciso di (?:lavorare|firmare|procedere|andare avanti"
        r"|collaborare|continuare) con (?:voi|lei)\b"
        rf"|\b{_BOARD} (?:ha|hanno) (?:\w+ )?(?:approvato|dato (?:il|l['’]) ?(?:via libera|ok|assenso)|detto di sì|accettato"
        rf"|deliberato a favore)\b",
        r"\bconferm(?:o|iamo) (?:l['’]|il nostro |il )?ordine\b|\baffare fatto\b|\b(?:facciamo|faccia|faccia pure|lanci|mandi)"
        r" l['’]ordine\b|\bcompriamo (?:la|il|l['’]|le|i|lo)\b|\bl['’]ordine è vostro\b|\bè un sì\b",
        r"\b(?:firmo|firmiamo)(?=[.,!;]|$| e (?:rimando|le|vi|ti|mando))|\bne (?:ordiniamo|prendiamo) \w+|\b(?:capo|titolare"
        r"|direzione|consiglio|socio|soci) (?:è|sono) d['’]accordo\b",
    ),
    unsure=(
        r"\b(?:se(?! ne\b)|qualora|forse|probabilmente|magari|in linea di (?:principio|massima)|ancora|quando|appena|prima"
        r" (?:di|del|della|che)|(?:anno|mese) scorso|anni fa|mia (?:sorella|madre|cugina)|mio (?:fratello|vicino|cugino"
        r"|cognato)"
        r"|vicini|non abbiamo detto|nessuno|potrebbe\w*|mi (?:avete|ha) detto|aspettiamo|in attesa|per ora|al momento|per il"
        r" momento|attualmente)\b",
    ),
    denied=(r"\b(?:non|mai|né|concorren\w+|altr[oi])\b",),
    promises=(
        r"\b(?:le|vi|ti|gliel[oa]|ve l[oa]|te l[oa]|la|lo) (?:faccio|farò|faremo|facciamo|mando|manderò|manderemo|scrivo"
        r"|scriverò|scriveremo|rispondo|risponderò|risponderemo|dico|dirò|diremo|confermo|confermerò|confermeremo|invio|invierò"
        r"|invieremo|telefono"
        r"|chiamo|chiamerò|chiameremo|richiamo|richiamerò|contatto|contatterò|contatteremo|ricontatto|aggiorno|aggiornerò|passo"
        r"|passerò|porto|porterò|tengo|terrò|terremo|preparo|preparerò|do|darò|daremo|giro|consegno|consegnerò|comunico"
        r"|comunicherò)\b"
        r"(?! (?:ragione|atto|per))|\b(?:avrà|avrai|avrete|riceverà|riceverai|riceverete|saprà|saprete) (?:\S+ ){0,4}(?:notizie"
        r"|risposta|mie|nostre|domani|oggi|(?:lune|marte|mercole|giove|vener)dì|entro|questa settimana|la (?:settimana"
        r"|prossima)|preventivo"
        r"|offerta|contratto|proposta)\b",
        r"\bmi (?:faccio|farò) (?:\w+ )?(?:viv[oa]|sentire|risentire)\b|\bci (?:faremo|facciamo) (?:vivi|sentire)\b|\b(?:ne"
        r" parlo|ne parliamo|chiedo|verifico|sento|controllo|vedo) (?:\S+ ){0,6}e (?:poi )?(?:ti|le|vi|la|gli) \w+|\bme ne"
        r" occupo\b|\bsarà mia cura\b"
        r"|\b(?:mi|ci) (?:impegno|impegniamo) a\b|\bdevo (?:prima )?(?:parlarne|sentire|chiedere|verificare)\b",
    ),
    no_promises=(
        r"\b(?:non|mai|nemmeno|neanche) (?:le|vi|ti|la|lo|mi|ci|gliel\w|ve|te|faccio|chiamo)\b",
        r"\b(?:scrivo|chiamo|contatto|scriviamo) (?:\w+ )?(?:per (?:il|la|un|una|conto|chieder|saper|dir)|in merito|perché|a"
        r" nome|riguardo|a proposito)\w*",
    ),
    asks=(
        r"\b(?:mi|ci) (?:manda|mandi|mandate|invia|invii|inviate|dica|dici|dite|dice|passa|passi|passate|fa|fai|fate|faccia"
        r"|facciate|conferma|confermi|confermate|dà|dai|dia|date|gira|giri|rimanda|rimandi|spiega|spieghi|prepara|prepari"
        r"|indica|indichi)\b"
        r"(?! (?:piacere|paura|che|capire|sapere che|mai|pensare|male))|\b(?:può|puoi|potete|potrebbe|potresti|potreste|riesce"
        r"|riesci|riuscite)(?: a)? (?:\w*(?:rmi|rci|rmelo|rcelo)\b|(?:mi|ci) \w+re\b|per favore|fare uno sconto|fare (?:un"
        r"|una))"
        r"|\b(?:mi|ci) (?:può|puoi|potete|potrebbe|potresti|potreste) \w+re?\b",
        r"\b(?:vorrei|vorremmo|volevo|volevamo|desidererei|mi piacerebbe|ci piacerebbe) (?:sapere|conoscere|vedere|ricevere"
        r"|avere|capire|un|una|il|la)\b|\b(?:mi|ci) (?:servirebbe|servirebbero|farebbe comodo|occorre|occorrerebbe) (?:un|una"
        r"|il|la|i|le|l['’])"
        r"|\b(?:sarebbe|è) possibile (?:\w+r[el]\w*|un|una|che)\b|\bmi chiedevo\b|\bsapete dirmi\b|\bgradirei\b",
        r"^(?:e |ma |ciao,? |buongiorno,? |una domanda:? )?(?:quanto|quanti|quante|quando|come|qual è|quali|dove|che|cosa|entro"
        r" quando) ?(?:costa|costerebbe|costano|viene|verrebbe|ci vuole|ci mettete|potete|può|potreste|consegnate|è|sono"
        r"|sarebbe|tempo|tempi|prezzo|include|comprende|funziona)\b"
        r"(?![^?]*, (?:è scritto|sta) )(?! (?:bello|peccato|previsto|detto|noto|sopra|sempre))|^(?:e |ma |anche )?(?:esiste"
        r"|avete|c['’]è|ci sono|fate|include|si può|è disponibile|c['’]è anche) (?:anche |in |un |una |uno |altri|sconto|con"
        r" )[^,?]{2,60}$",
    ),
    no_asks=(r"\bnon esit\w+\b|\bscusi? (?:il|per|tanto)\b|\bserve prima\b|\bmi (?:fa|dai|dà) (?:piacere|ragione)\b",),
    frees=(
        r"\b(?:nessuna|senza|non c['’]è|non ho|non abbiamo|niente) (?:alcuna |nessuna )?(?:fretta|urgenza|premura)\b|\bnon è"
        r" (?:\w+ )?urgente\b|\bcon (?:tutta )?(?:calma|comodo|comodità)\b(?=[.,!;]|$)|\bcon comodo\b|\bnon (?:serve|occorre|è"
        r" necessari[oa]|c['’]è bisogno di|deve|devi|dovete|aspetto|attendo)"
        r" (?:che )?(?:mi |ci )?(?:una |alcuna )?(?:rispo\w+|fare (?:niente|nulla))\b|\b(?:faccia|fai|fate) con (?:calma"
        r"|comodo)\b",
        r"\b(?:solo|soltanto|unicamente) per (?:sua |tua |vostra )?(?:conoscenza|informazione)\b|\bprenda(?:si|tevi)? (?:pure"
        r" )?(?:tutto )?(?:il|il suo|il tempo)\b|\bnessuna risposta (?:necessaria|richiesta|attesa)\b|\bsi prenda (?:pure"
        r" )?(?:tutto )?il tempo\b|\bquando (?:può|potete|puoi|ha tempo)(?=[.,!;]|$)",
    ),
    written=(
        r"\b(?:meglio|preferibilmente|di preferenza|solo|soltanto|esclusivamente|sempre) (?:per|via|tramite) (?:e-?mail|mail"
        r"|posta elettronica|iscritto)\b|\bpreferi(?:sco|amo|rei) (?:\w+ )?(?:l['’]|la |le |per |una |via |una )?(?:e-?mail"
        r"|mail|iscritto|scrivere)\b"
        r"|\bniente (?:telefono|telefonate|chiamate)\b(?! da)|\bnon (?:mi|ci) (?:chiami|chiamate|telefoni|telefonate)(?=[.,!;]"
        r"|$)|\bbasta una (?:e-?mail|mail)\b|\bpreferi(?:sco|amo|rei) che (?:mi|ci) (?:scriv|mand)\w*",
        r"\bmeglio scriver\w*|\b(?:e-?mail|mail) è (?:\w+ )?(?:il modo migliore|il miglior modo|più comod[oa]|meglio"
        r"|preferibile)\b|\bper iscritto,? (?:grazie|per favore|se possibile)\b|\bmi scriva (?:piuttosto|invece)\b|\bnon"
        r" rispondo (?:mai )?al telefono\b|\bpiuttosto che (?:telefonare|chiamare|al telefono)\b",
    ),
    no_written=(r"\bpreferi(?:sco|rei) che mi (?:chiam|telefon)\w*|\bnon mi chiam\w+ (?:prima|dopo|più tardi|tra)\b",),
)
