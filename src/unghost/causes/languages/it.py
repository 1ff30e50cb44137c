"""Italian."""

from __future__ import annotations

from unghost.causes.pack import Pack, Words

PACK = Pack(
    name="it",
    title="Italian",
    common=("il la di che e per non con una un sono abbiamo del della ha ho ci mi si le lo gli alla al nel da ma"),
    denials=(
        "non",
        "nessuno?",
        "nessuna",
    ),
    openings=(
        "se",
        "quando",
        "qualora",
        "appena",
    ),
    awaited=(
        "finché",
        "quando",
        "se",
        "prima",
        "dopo",
        "deve",
    ),
    long_ago=("\\w+ anni fa",),
    joints=(
        "ma",
        "e",
        "però",
    ),
    words={
        "awaiting_others": Words(
            phrases=(r"(?:attend(?:o|iamo) (?:la|il|l'|le|i|una|un)|in attesa d|approvazione d|benestare)",),
            speaks_on=("Siamo in attesa di una firma.",),
        ),
        "away": Words(
            phrases=(r"(?:fuori (?:ufficio|sede)|in ferie|in vacanza|assente (?:fino|dal))",),
            speaks_on=("Sono in ferie.",),
        ),
        "busy": Words(
            phrases=(r"(?:sommers[oi]|oberat[oi]|non ho avuto tempo|pien[oi] di lavoro|impegnatissim[oi])",),
            speaks_on=("Sono oberato, mi scusi.",),
        ),
        "chose_other": Words(
            phrases=(r"(?:altro fornitore|un'altra (?:soluzione|azienda|offerta)|concorren(?:te|za)|internamente)",),
            speaks_on=("Abbiamo scelto un altro fornitore.",),
        ),
        "company_event": Words(
            phrases=(
                r"(?:acquisit[aioe] d|fusione|ristrutturazione aziendale|licenziamenti|cassa integrazione|"
                r"blocco (?:delle|dei))",
            ),
            speaks_on=("Ci sarà una fusione.",),
        ),
        "contact_left": Words(
            phrases=(r"(?:non lavora più|ha lasciato (?:la|l')|non fa più parte|ultimo giorno|è andat[oa] in pensione)",),
            speaks_on=("La signora Riva non lavora più qui.",),
        ),
        "decider_left": Words(
            phrases=(
                r"(?:il (?:mio|nostro)|la (?:mia|nostra)) (?:capo|direttore|direttrice|"
                r"responsabile) (?:\S+ ){0,2}(?:è andat|ha lasciato|si è dimess|non c'è più)",
            ),
            speaks_on=("Il nostro direttore è andato via.",),
        ),
        "indecision": Words(
            phrases=(r"(?:indecis[io]|non (?:abbiamo|ho) (?:ancora )?deciso|ci stiamo pensando|dubbi|non ci decidiamo)",),
            speaks_on=("Non abbiamo ancora deciso.",),
        ),
        "life_event": Words(
            phrases=(r"(?:malat[oa]|ricoverat[oa]|operat[oa] d|lutto|scompars[oa] (?:di|del)|maternità|funerale)",),
            speaks_on=("È ricoverata da lunedì.",),
        ),
        "priority_shift": Words(
            phrases=(
                r"(?:priorità|accantonat[oa]|non (?:è|e) più|messo da parte|non (?:ci )?serve più|progetto (?:è )?sospeso)",
            ),
            speaks_on=("Il progetto è sospeso.",),
        ),
        "told_us_when": Words(
            phrases=(
                r"(?:mi richiami|mi chiami|risentiamoci|ci sentiamo|ne riparliamo|mi scriva|"
                r"riparliamone) (?:\S+ ){0,3}(?:a|dopo|in|il|la|verso|fine|settembre|gennaio) ",
            ),
            speaks_on=("Mi richiami a settembre dopo la fiera.",),
        ),
        "undeliverable": Words(
            phrases=(
                r"(?:non è stato possibile (?:recapitare|consegnare)|casella piena|nello spam|mai (?:arrivat|ricevut)|"
                r"indirizzo (?:errato|inesistente))",
            ),
            speaks_on=("Era finito nello spam.",),
        ),
    },
)
