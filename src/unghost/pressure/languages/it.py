"""Italian."""

from __future__ import annotations

from unghost.pressure.pack import Pack, Words

PACK = Pack(
    name="it",
    title="Italian",
    common="abbiamo avuto fare sarò sarebbe nemmeno secondo volta caso contrario mettiamoci volevo mia mio alla mancanza "
    "riscontro verrà qualunque va bene ultima ultimo ultimi offerta risposta restano solo ancora nostri nostra tuo tua sua suo "
    "suoi le vi arrendo benvenuto fretta pratica novità nostro prego questo è stata colpa l'offerta l'errore voi lei",
    denials=("non", "mai", "senza", "nemmeno", "invece di", "né"),
    follows=(),
    joints=("ma", "e", "però", "perché"),
    turns=("ma", "però", "tuttavia", "comunque", "eppure"),
    reports=(
        r"come (?:lei |voi |ci |mi |tu )*(?:ha|hai|avete|aveva) (?:chiest|richiest|dett|propost|suggerit|volut|indicat)|"
        r"come (?:richiesto|da (?:sua|vostra) richiesta)",
        r"su (?:sua|tua|vostra) (?:richiesta|indicazione|proposta)",
        r"(?:lei |tu |voi )?(?:mi|ci) (?:ha|hai|avete|aveva) (?:chiest|dett|scritt|propost)|(?:lei ha|tu hai|"
        r"voi avete) (?:chiest|dett|scritt|propost)",
        r"come (?:concordato|d'accordo|convenuto|previsto)",
    ),
    confessions=(
        r"colpa (?:mia|nostra)|(?:mio|nostro) (?:errore|sbaglio)|errore (?:è stato|è) (?:mio|nostro)",
        r"(?:mi scusi|scusi|scusa|scusate|perdoni|mi dispiace|chiedo scusa) (?:\w+ )?(?:per (?:i|le|la|il|l')|di (?:aver|"
        r"averla|averti|avervi|non)|se (?:ho|abbiamo) insist)",
        r"e mi dispiace|ho insistito troppo|(?:l'ho|ti ho|vi ho) (?:messa?|messo) sotto pressione",
    ),
    slots={
        "your": "(?:(?:il |la |i |le )?(?:suo|sua|suoi|sue|tuo|tua|tuoi|vostro|vostra|vostri))",
        "n": r"(?:due|tre|quattro|cinque|sei|sette|otto|dieci|divers[ei]|vari|varie|numeros[ei]|molt[ei]|parecchi\w*|"
        r"ripetut[ei]|più|\d+)",
        "nth": r"(?:second[oa]|terz[oa]|quart[oa]|quint[oa]|sest[oa]|settim[oa]|ennesim[oa])",
        "msg": r"(?:e-?mail|mail|messaggi[o]?|lettere?|telefonate?|chiamate?|tentativ[oi]|solleciti?|promemoria|richieste?|"
        r"volt[ae])",
        "reply": r"(?:rispost[ae]|riscontr[oi]|notizi[ae]|novità|reazione|cenno|conferma|feedback)",
        "boss": r"(?:(?:il |la |i |le |al |alla |ai |con |l')?(?:<your> )?(?:capo|capi|direttore|direttrice|direzione|"
        r"dirigent[ei]|responsabil[ei]|superior[ei]|titolare|"
        r"amministratore delegato|consiglio di amministrazione|cda|presidente|manager))",
        "end": r"(?:annull|ceder|cedo|chius|chiud|chiuder|dedurr|consider|aument|perd|pers[oa]|costrett|obbligat|interromp|"
        r"ritir|archiv|vender|assegn|riterr|desumer|"
        r"conclu|liber|altr[oa] (?:cliente|persona|acquirente)|scad|decad|rescind|elimin|interpret|bloccat|sospes|sospend|"
        r"presum|dar\w* per|terrò)",
    },
    words={
        "P01": Words(
            phrases=(
                r"(?:cerco|provo|tento) (?:\w+ )?(?:di|a) (?:\w+ )?(?:contatt|raggiung|parl|chiam)\w* (?:\w+ )?da (?:giorni|"
                r"settimane|mesi)",
                r"(?:non|mai|nemmeno) (?:\w+ )?(?:ho|abbiamo|avendo|è arrivat\w|mi è|ci è) (?:\w+ ){0,4}(?:ricevuto|avuto|"
                r"ottenuto|giunt\w|arrivat\w|saputo) (?:\w+ ){0,3}(?:<reply>|sue|tue|vostre|suoi|più nulla|nulla)",
                r"(?:ho|abbiamo) (?:\w+ )?(?:ricevuto|avuto) (?:alcun|nessun)\w* <reply>",
                r"non (?:mi |ci |si )?(?:ha|hai|avete|hanno) (?:\w+ )?(?:\w+ )?(?:risposto|richiamat\w|reagito|"
                r"dato (?:riscontro|notizie|risposta|seguito))",
                r"(?:questo|questa|è) (?:è )?(?:già )?(?:il |la )?(?:mio|mia|nostro|nostra) <nth> <msg>",
                r"(?:nonostante|malgrado|dopo) (?:\w+ )?<n> (?:\w+ )?<msg>",
                r"(?:aspetto|attendo|aspettiamo|attendiamo|"
                r"sto aspettando) (?:\w+ ){0,3}<reply> (?:\w+ ){0,2}da (?:\w+ )?(?:giorni|settiman|mes|\d|tropp|marzo|lunedì)",
                r"da (?:\w+ ){1,2}(?:settimane|giorni|mesi) (?:\w+ ){0,3}(?:attend|aspett|senza)",
                r"(?:rimast[aeio]|resta|restano|sono) (?:\w+ )?senza (?:\w+ )?(?:risposta|riscontro)",
                r"(?:provato|tentato|cercato) (?:\w+ ){0,3}(?:a|di) (?:\w+ ){0,2}(?:chiam|contatt|raggiung|telefon|"
                r"rintracci)\w*(?: (?:<n>|più volte|senza|invano))",
                r"(?:provato|tentato|cercato|scritto|chiamato|mandato|inviato|telefonato) (?:già )?<n> (?:volte|mail|messaggi)|"
                r"<n> volte (?:\w+ ){0,3}(?:senza|invano)",
                r"(?:per|è) la <nth> volta",
                r"non (?:vi siete|si è|ti sei) (?:\w+ )?(?:più )?(?:\w+ )?fatt[oaie] (?:più )?(?:sentire|viv[oaie])",
                r"non sono (?:\w+ )?riuscit[oa] a (?:contatt|raggiung|parl|rintracci)",
                r"ancora (?:in attesa di|nessun\w?|senza) (?:\w+ ){0,2}<reply>",
                r"(?:alcun|nessun)\w* (?:riscontro|risposta) da parte (?:sua|tua|vostra)",
            ),
            relief=(
                r"se non (?:ha|hai|riceve|avete)",
                r"(?:dal|dalla|dell'|dal) ?(?:proprietario|autista|corriere|banca|fornitore|comune)",
                r"non ho dato notizie",
            ),
            fires_on=("Non mi hai ancora risposto.", "Questo è il mio quarto messaggio."),
            quiet_on=("Non abbiamo ancora una risposta dal proprietario.", "Se non ha notizie dell'autista, ci chiami."),
        ),
        "P02": Words(
            phrases=(
                r"(?:sapere|vedere|chiedere|chiederle|chiederti) se (?:\w+ ){0,2}(?:ci sono|ci fossero|ha|hai|avete|aveva|"
                r"avesse|ci sia) (?:\w+ ){0,3}(?:novità|notizie|avuto|potuto|pensato|decis|letto|vist)",
                r"(?:ha|hai|avete) (?:\w+ )?(?:avuto|potuto|trovato) (?:\w+ )?(?:modo|tempo|occasione|dare un'occhiata|"
                r"guardare|leggere|valutare|vedere)",
                r"(?:breve|piccolo|gentile|semplice|solo un) promemoria",
                r"(?:ha|hai|avete) (?:visto|ricevuto|letto) (?:la |il )?(?:mia|mio|nostra|nostro) (?:\w+ )?(?:mail|e-?mail|"
                r"messaggio|offerta|proposta|preventivo)",
                r"(?:ci sono|qualche|avete|ha|hai) (?:\w+ )?(?:novità|notizie)(?: (?:su|sul|sulla|per|riguardo|in|circa|dal)|"
                r"\?|\.|$)",
                r"a che punto (?:siete|è|sei|siamo)|come (?:procede|sta andando|va con|proseg)",
                r"(?:torno|ritorno|tornare|ricontatt\w+|riscriv\w+) (?:\w+ ){0,2}(?:scriver|contattar|sul|sulla|riguardo|"
                r"in merito|per|a)",
                r"(?:che ne|cosa ne) (?:pensa|pensi|pensate|dice|dici)",
                r"(?:è|sei|siete) ancora interessat",
                r"sollecit(?:are|o|arla|arvi|arti)\b",
                r"(?:riport|richiam|sottopor)\w+ (?:\w+ ){0,5}(?:attenzione|in cima)",
                r"(?:passo|passavo) (?:\w+ )?(?:per|a) (?:un saluto|sapere|vedere|chiedere)",
            ),
            relief=(r"(?:ultimo|questo non è un) sollecito",),
            fires_on=("Volevo solo sapere se ci sono novità.", "A che punto siete?"),
            quiet_on=("È libero martedì o mercoledì?", "Lei ha risposto alla nostra domanda, grazie."),
        ),
        "P03": Words(
            phrases=(
                r"(?:sono|siamo|resto|rimango) (?:\w+ ){0,2}(?:delus[oaie]|ferit[oaie]|amareggiat[oaie]|"
                r"dispiaciut[oaie])(?: (?:da|di|per|dal) (?:lei|voi|te|suo|vostro|tuo|silenzio|come|non)| che|[.,!]|$)",
                r"dopo tutt[oaie] (?:il|la|i|le|quello|quanto) .{0,90}(?:aspett|merit|almeno|sper)",
                r"(?:rifiutat|rinunciat|annullat|disdett|perso)\w* (?:\w+ ){0,4}per (?:lei|voi|te|colpa (?:sua|vostra|tua))",
                r"il minimo (?:sarebbe|era|che|è)",
                r"non è (?:il|un) modo di (?:trattare|fare|comport)|non si tratta così",
                r"(?:passato|trascorso|sacrificato|dedicato|lavorato) (?:\w+ ){0,3}(?:fine settimana|weekend|notte|notti|ore|"
                r"giorni|sera) (?:\w+ )?(?:sul|al|per|su) (?:\w+ )?(?:suo|vostro|tuo|lei|voi|te)",
                r"(?:merit(?:o|iamo|are|avo|avamo)) (?:\w+ )?(?:almeno |quantomeno )?(?:una?|di più|meglio|rispetto|un po')",
                r"(?:nemmeno|neanche|neppure) (?:\w+ )?(?:degnat|una? (?:risposta|riga|grazie|parola|cenno)|un grazie|"
                r"presa? la briga|rispost)",
                r"(?:ecco come|così|è così che) (?:ci|mi) (?:ringrazia|tratta|ripaga)",
                r"(?:mi sento|ci sentiamo) (?:\w+ )?(?:abbandonat|ignorat|tradit|usat|trascurat|presi? in giro)",
                r"(?:mi aspettavo|ci aspettavamo|speravo) (?:\w+ )?(?:di più|di meglio|altro|almeno|quantomeno)",
            ),
            fires_on=("Il minimo sarebbe rispondere.", "Da lei mi aspettavo di più."),
            quiet_on=("Sono deluso dal nostro corriere, che ha rotto la cassa.", "Dopo tutta la pioggia basta la pompa piccola."),
        ),
        "P04": Words(
            phrases=(
                r"(?:scrivo|contatto|chiamo|provo|chiedo|sollecito) (?:\w+ ){0,2}per l'ultima volta",
                r"(?:questo|questa|è|sarà|sarebbe) (?:è )?(?:\w+ )?(?:il |la |l')?(?:mio|mia|nostro|nostra) ultim[oa] (?:<msg>|"
                r"volta|avviso)",
                r"(?:mio|mia|nostro|nostra) ultim[oa] (?:avviso|tentativo|sollecito|promemoria|mail prima)",
                r"^ultim[oa] (?:avviso|sollecito|tentativo|messaggio|mail|promemoria)\b",
                r"(?:chiud|archiv|elimin|cancell)\w* (?:definitivamente )?(?:la |il |questa |questo |l')?(?:sua |suo |tua |"
                r"tuo |vostra |vostro )?(?:pratica|richiesta|account|fascicolo|scheda|posizione|profilo|dossier|trattativa|caso)",
                r"non (?:mi |ci |avrà |avrete )(?:sentir\w+|più (?:notizie|sentir)|sentirete|sentirai) ?(?:più|mie|nostre)?",
                r"non (?:le|ti|vi|la) (?:\w+ )?(?:scriver|disturber|contatter|chiamer|importuner|cercher|infastidir|"
                r"solleciter)\w* (?:più|oltre|mai)",
                r"mi arrendo|ci arrendiamo|getto la spugna|gettiamo la spugna|ci rinuncio",
                r"(?:la|ti|vi|lo) (?:tolgo|toglierò|cancello|cancellerò|rimuovo|elimino|togliamo) da(?:l|lla|i|lle)? (?:mia|"
                r"mio|nostra|nostro|nostri)",
                r"(?:consider|riteng|riten)\w+ (?:\w+ ){1,4}(?:chius[oa]|conclus[oa]|terminat[oa]|archiviat[oa])",
                r"(?:ritiro|ritiriamo|ritirerò|ritireremo) (?:la |il )?(?:mia|nostra|mio|nostro) (?:offerta|proposta|"
                r"candidatura|preventivo)",
                r"prima di (?:archiviare|chiudere|arrendermi|rinunciare|gettare|eliminare)",
                r"(?:addio\b|finisce qui|mi fermo qui definitiv)",
            ),
            relief=(
                r"se (?:lo )?(?:preferisce|preferisci|desidera|vuole|vuoi)",
                r"(?:della macchina|la macchina|stampante|server)",
            ),
            fires_on=("Questo è il mio ultimo messaggio.", "Chiuderò la sua pratica."),
            quiet_on=("Non chiuderò la sua pratica.", "L'ultimo messaggio della macchina era un errore."),
        ),
        "P05": Words(
            phrases=(
                r"(?:presumo|suppongo|deduco|ne deduco|immagino|presumiamo|"
                r"deduciamo) che (?:\w+ )?non (?:\w+ )?(?:\w+ )?interessat",
                r"(?:se|qualora) (?:.{0,40})\bnon\b.{0,60}(?:notizie|rispond|risposta|riscontro|firm|decid|conferm|ricev|pag|"
                r"sapere|sent).{0,70}\b<end>",
                r"senza (?:la |una |un )?(?:sua|tua|vostra|suo|vostro|tuo|alcun) (?:\w+ )?(?:risposta|firma|conferma|"
                r"riscontro)\b.{0,70}\b<end>",
                r"(?:in mancanza di|in assenza di|mancando) .{0,40}(?:rispost|riscontr|firm|conferm).{0,70}\b<end>",
                r"(?:rispond|conferm|firm|decid).{0,60}\b(?:o|altrimenti|se no|in caso contrario|oppure),? (?:\w+ )?(?:dovr|"
                r"sar|annull|perd|chiud|aument|verr)\w*",
                r"(?:altrimenti|in caso contrario|diversamente|se no),? .{0,30}(?:costrett|obbligat|<end>)",
                r"(?:<your>|il) silenzio (?:\w+ ){0,2}(?:interpretat|intes|come un|signific|equival|varrà|considerat)",
            ),
            relief=(
                r"(?:non cambia nulla|nulla cambia|non cambia niente|nessun problema|non c'è problema|va bene|va benissimo)",
                r"(?:pacco|filtro|newsletter|autista|spedizione)",
            ),
            fires_on=("Se non risponde, ne dedurrò che non è più interessato.",),
            quiet_on=("Se non risponde, non cambia nulla.", "Se il filtro non arriva, ne manderemo un altro."),
        ),
        "P06": Words(
            phrases=(
                r"(?:offerta|sconto|promozione|prezzo|proposta|tariffa|bonus|condizioni) (?:\w+ ){0,2}(?:scade|scadono|termina|"
                r"finisce|sta per scadere|sta per finire)\b",
                r"(?:restano|rimangono|ci sono|resta|rimane|abbiamo) (?:ancora )?(?:solo|soltanto|appena|pochi|poche|"
                r"gli ultimi|solamente) ",
                r"(?:solo|soltanto|ultimi|ultime) (?:<n> )?(?:posti|pezzi|disponibilità|giorni|ore|posto)",
                r"prima che sia (?:troppo )?tardi",
                r"ultim[ae] (?:occasione|opportunità|possibilità|chance)",
                r"(?:tenere|mantenere|riservare|garantire|bloccare|tengo|mantengo) (?:\w+ ){1,3}(?:solo|soltanto|"
                r"al massimo) (?:fino|per)",
                r"(?:c'è|abbiamo|ho) (?:già )?un altr[oa] (?:cliente|acquirente|persona|interessat)|altr[ie] (?:clienti|"
                r"acquirenti|persone|interessat\w) (?:\w+ ){0,3}(?:interessat|attes|vogliono|aspett)",
                r"(?:nostri|i|nostre) (?:prezzi|tariffe|listini) (?:\w+ )?(?:aumentano|aumenteranno|salgono|saliranno|"
                r"stanno per)",
                r"non (?:perd\w+|lasci\w*|farti|si lasci) (?:\w+ ){0,3}(?:occasione|opportunità|offerta|scappare|sfuggire)",
                r"(?:esaurendo|in esaurimento|si esauriscono|quasi esaurit|vanno a ruba)",
                r"valid[oa] (?:solo|soltanto|solamente) (?:fino|oggi|per)|(?:solo|soltanto) (?:fino a|per) (?:oggi|domani|"
                r"stasera|poco|mezzanotte)",
                r"(?:affrettati|si affretti|affrettatevi|approfitta(?:ne)? (?:subito|ora)|ne approfitti (?:subito|ora))",
                r"(?:agisca|agisci|si decida|deciditi|prenoti|acquisti) (?:\w+ )?(?:ora|subito|adesso|prima che)",
            ),
            relief=(
                r"non (?:scade|scadono|termina|finisce|aumenta)",
                r"non (?:scade|scadono|termina|finisce|aumenta)",
                r"(?:non c'è fretta|senza fretta|dichiarazione|comune|garanzia|gara d'appalto|prova gratuita)",
            ),
            fires_on=("L'offerta scade venerdì.", "Restano solo tre posti!"),
            quiet_on=("L'offerta non scade.", "Restano tre viti nel sacchetto."),
        ),
        "P07": Words(
            phrases=(
                r"(?:andare avanti|procedere|accelerare|far avanzare|portare avanti|avanzare) (?:con|su|in|il|la|questo|"
                r"rapidamente|subito)",
                r"(?:che cosa|cosa|che) (?:la|ti|vi|lo) (?:frena|trattiene|blocca|ferma)",
                r"non (?:perdiamo|perdere) (?:lo |il )?(?:slancio|ritmo|treno)|mantenere (?:lo |il )?(?:slancio|ritmo)",
                r"(?:chiudere|firmare|concludere|definire) (?:\w+ ){0,2}(?:prima di|entro|subito|al più presto)",
                r"prossimi passi per (?:partire|iniziare|cominciare|firmare|chiudere)",
                r"(?:mettiamoci in moto|rimbocchiamoci le maniche)",
            ),
            fires_on=("Che cosa la frena?",),
            quiet_on=("Il nastro avanza di un metro al secondo.",),
        ),
        "P08": Words(
            phrases=(
                r"(?:un )?sì o (?:un )?no\b",
                r"(?:impegnarsi|impegnarti|impegnarvi)(?: (?:per|a|su|entro)|\?|$)",
                r"(?:firmare|firmi|firma|firmate) (?:\w+ ){0,2}(?:l')?(?:ordine|contratto|preventivo|offerta|accordo)",
                r"(?:servirebbe|serve|ci vorrebbe|manca) per (?:farla|farti|farvi|convincer\w+) ?(?:firm|accett|decid|acquist)?",
                r"(?:ho|abbiamo) bisogno d(?:i|ella) (?:sua|una|tua|vostra) (?:decisione|risposta definitiva|firma|conferma)|"
                r"mi serve (?:la|una) (?:sua|tua)? ?(?:decisione|firma)",
                r"(?:posso|possiamo) contare (?:sulla|sul|su) (?:sua|suo|tua|tuo|vostra) (?:approvazione|firma|conferma|"
                r"impegno|ordine|sì)",
            ),
            fires_on=("Mi serve un sì o un no entro venerdì.",),
            quiet_on=("La prego di firmare la bolla di consegna.",),
        ),
        "P09": Words(
            phrases=(
                r"(?:sarà|sarai|sarete|è) (?:\w+ )?(?:sicuramente|certamente|senz'altro) (?:\w+ )?(?:d'accordo|entusiast|"
                r"convint)",
                r"(?:sarà|sarete|sarai|deve essere|dev'essere) (?:\w+ )?(?:entusiast|felicissim|convint)",
                r"benvenut[oaie] a bordo",
                r"sarebbe (?:\w+ )?(?:folle|una follia|pazzo|pazzesco|stupido)",
                r"(?:sappiamo (?:entrambi|bene entrambi|tutti e due)|entrambi sappiamo)",
                r"(?:immagino|suppongo|presumo) che (?:\w+ ){0,4}(?:budget|capo)",
            ),
            fires_on=("Benvenuto a bordo!",),
            quiet_on=("Benvenuto al museo.",),
        ),
        "P11": Words(
            phrases=(
                r"(?:parlare|parlerò|rivolgermi|rivolgerò|rivolgo|contattare|contatterò|scrivere|scriverò|portare|porterò|"
                r"segnalare|chiamare|chiamerò|informare|informerò) (?:\w+ ){0,4}?(?:con |a |al |alla |ai )?<boss>",
                r"<boss> (?:\w+ )?in (?:copia|cc)|in (?:copia|cc) <boss>",
                r"(?:escalation|fare escalation|scalare il problema)\b",
                r"(?:cosa|che cosa) (?:direbbe|direbbero|penserebbe|dirà) (?:\w+ )?<boss>",
                r"<boss> (?:vorrà|vorranno|vorrebbe|sarà) (?:\w+ ){0,2}(?:sapere|interessat|conoscere)",
                r"(?:qualcuno|una persona|chi) (?:che )?(?:\w+ )?(?:possa|può|abbia|in grado) (?:\w+ )?(?:decidere|il potere|"
                r"di decidere)",
            ),
            relief=(
                r"(?:mio|nostro) (?:capo|direttore) e io",
                r"se (?:le|ti|vi) (?:servono|serve|aiuta)|se (?:lo )?(?:desidera|vuole)",
                r"ha approvato",
            ),
            fires_on=("Dovrò parlare con il suo capo.",),
            quiet_on=("Il mio capo e io abbiamo misurato la sala.", "Il consiglio di amministrazione ha approvato i lavori."),
        ),
        "P13": Words(
            phrases=(
                r"(?:visto|vedo|notato|noto|dice|indica|mostra|risulta|accorto|accorta) che (?:\w+ ){0,3}(?:apert|lett|visitat|"
                r"scaricat|cliccat|online|collegat|era sul|consultat|guardat)",
                r"(?:conferma|ricevuta) di lettura",
                r"(?:ha|hai|avete) scaricato (?:la |il )?(?:nostr|mi)",
                r"(?:mia|mio|nostra|nostro|la) (?:mail|e-?mail|messaggio|offerta|proposta|link|"
                r"preventivo) (?:è stat[oa]) (?:apert|lett|cliccat|visualizzat)",
                r"secondo (?:le |i |il )?(?:nostre|nostri|nostro|mie|mio) (?:statistiche|sistema|dati|registri)",
                r"(?:visto|notato) su (?:linkedin|facebook|instagram)",
            ),
            fires_on=("Vedo che ha aperto la mia mail.",),
            quiet_on=("Vedo dalla sua lettera che il capannone è finito.",),
        ),
        "P19": Words(
            phrases=(
                r"come (?:le |ti |vi )?(?:ho|abbiamo) già (?:\w+ )?(?:spiegat|dett|scritt|comunicat|indicat)|"
                r"come già (?:spiegat|dett|scritt|comunicat)",
                r"(?:molto|tanto|sicuramente|certamente) (?:\w+ )?(?:occupat|impegnat)[oaie].{0,5} ma",
                r"(?:chiedere troppo|pretendere troppo)",
                r"silenzio (?:dice tutto|parla da sé|la dice lunga|parla chiaro)",
                r"(?:almeno|per fortuna) (?:la |il )?(?:sua|suo|tua|tuo|vostra) (?:segreteria|fax|assistente|risponditore)",
                r"come da (?:mia|nostra|mio) (?:mail |e-?mail |messaggio )?(?:precedente|ultima)|"
                r"come scritto nella mia (?:precedente|ultima)",
                r"grazie (?:di|per) (?:avere |aver )?(?:finalmente|niente|nulla|essersi degnat)",
            ),
            fires_on=("Il suo silenzio dice tutto.",),
            quiet_on=("Come concordato, la gru arriva alle sette.",),
        ),
        "C01": Words(
            phrases=(
                r"un no (?:va|è|sarebbe|andrebbe|mi|ci) (?:\w+ ){0,3}(?:ben|benissimo|bene|gradit|accett|benvenut|normal)|"
                r"un no va",
                r"(?:se|forse|magari) .{0,60}(?:non c'è (?:nessun |alcun )?problema|nessun problema|va (?:benissimo|bene)|"
                r"lo capisco|è comprensibile)",
                r"qualunque (?:cosa|sia) .{0,30}(?:va bene|benissimo)|qualunque (?:sia|cosa) (?:la (?:sua|tua) )?(?:decisione|"
                r"decida)",
                r"(?:può|puoi|potete) (?:\w+ )?dir(?:e|mi|ci) (?:pure )?di no",
            ),
            fires_on=("Un no va benissimo.",),
            quiet_on=("No, il colore è blu.",),
        ),
        "C02": Words(
            phrases=(
                r"(?:è stata|è) (?:\w+ )?colpa (?:mia|nostra)|l'errore (?:è stato|è) (?:mio|nostro)",
                r"(?:me ne |mi |ce ne )?assum(?:o|iamo) (?:tutta )?(?:la )?(?:piena |intera )?responsabilità",
                r"(?:mi dispiace|mi scusi|mi rammarico) di (?:aver|averla|averti|avervi)",
            ),
            fires_on=("È stata colpa mia.",),
            quiet_on=("È stata colpa del corriere.",),
        ),
        "C03": Words(
            phrases=(
                r"non (?:c'è (?:alcun |nessun )?bisogno di|serve|occorre|è necessario|deve|devi|dovete) (?:\w+ )?(?:risponder|"
                r"rispost|una risposta)",
                r"non (?:richiede|attendo|aspetto|chiede) (?:alcuna |nessuna |una )?risposta|nessuna risposta (?:è )?necessaria",
            ),
            fires_on=("Non serve una risposta.",),
            quiet_on=("La dogana aspetta una risposta.",),
        ),
        "C04": Words(
            phrases=(
                r"(?:si prenda|prenditi|prendetevi|prenda) (?:\w+ )?(?:il |tutto il )?(?:suo |tuo |vostro )?tempo",
                r"(?:non c'è|senza|nessuna) (?:nessuna |alcuna )?fretta|senza (?:alcun )?impegno|senza pressioni?",
                r"la (?:decisione|scelta) (?:è|spetta) (?:\w+ )?(?:sua|tua|vostra|a lei|a te)",
                r"con (?:i suoi|i tuoi|i vostri|calma i suoi) tempi|quando (?:le|ti) (?:è )?(?:più )?comod",
            ),
            fires_on=("Si prenda il suo tempo.",),
            quiet_on=("Il tempo di posa è di due ore.", "Non c'è fretta, ma risponda entro venerdì."),
        ),
    },
)
