"""Ways of saying yes and no to the matter, built from slots, a language a block; what only takes a step is neither."""

from __future__ import annotations

from unghost.reading.tables import entries

__all__ = ["GO_AHEAD", "STEPS", "TURNED_DOWN"]


def _any(words: str) -> str:
    """Return a group that matches one of the words, given with blanks between them."""
    return "(?:" + "|".join(entries(words)) + ")"


# What may be gone ahead with, or put down for, and is no purchase.
STEPS = (
    r"\b"
    + _any(
        "surveys? samples? drafts? quotes? quotation visits? tests? testing trials? demos? measur\\w* drawings? calls?"
        " meetings? designs?"
        " stud(?:y|ies) analysis proposals? estimates? audits? inspections? mock-?ups? prototypes? pilots? sketch(?:es)?"
        " outline webinar"
        " newsletter tour chat slot look appointment questions presentation muster probe\\w* entwurf angebot zeichnung\\w*"
        " besichtigung"
        " termin aufmaß skizze échantillons? devis essai visite étude dessin brouillon rendez-vous croquis muestras? presupuesto"
        " prueba visita borrador dibujo boceto plano estudio cita amostras? orçamento teste rascunho desenho campion\\w*"
        " preventivo prova"
        " bozza disegno sopralluogo appuntamento proef\\w* offerte tekening\\w* concept schets bezoek monster staal afspraak"
        " prov\\w*"
        " offert\\w* ritning\\w* utkast besök skiss møte prøve\\w* tilbud\\w* tegning\\w* besøg besøk"
    )
    + r"\b"
)

_NUMBER = (
    r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty"
    r"|eighty|a hundred"
    r"|a dozen|both|all)"
)
_START = r"(?:^|[.,;:!–-] ?|\b(?:and|but|so|then|yes|ok|okay|please) )"
_TRADER = _any(
    "installer supplier vendor firm company shop contractor agency provider builder printer dealer maker manufacturer people"
    " lot outfit"
    " workshop bidder competitor brand garage studio office broker carrier consultant engineer joiner plumber electrician"
    " roofer carpenter"
    " painter house wholesaler farm store fitter"
)
_SOMEBODY = (
    rf"(?:(?:another|a different|a local|the local|somebody|someone|an old|our (?:old|usual|present|current|own|existing"
    rf"|regular)|my (?:old|usual"
    rf"|own|present|current))(?: \w+){{0,2}}? (?:{_TRADER}|else)|(?:the|an?|our|my) (?:\w+ )?{_TRADER} (?:who|that|which|from"
    rf"|in|next|near|down|up"
    r"|we|i|already|round)\b)"
)
_NOT_TO = r"(?:not to|against|to stay|to stick|to keep|to pass|to decline|to drop)"

TURNED_DOWN = (
    rf"\b(?:went|gone|going|go|decided to go|signed|settled|chose|chosen|opted|picked|hired|appointed|awarded|ordered)(?: it)?"
    rf"(?: for| with| on| from| to)? {_SOMEBODY}",
    # A winner by name, with the thanks or regrets that go to the loser.
    r"\b(?:decided|chosen|opted|chose|agreed)(?: (?:to go|to work|to sign|to stay))? (?:for|with)"
    r" (?-i:[A-Z][\w&.-]+)(?: (?-i:[A-Z])[\w&.-]+)?"
    r"(?: after all| instead| this time| in the end)?(?:,| –| -|\.|;)? ?(?:but|so|and|i['’]m|we['’]re)?"
    r" ?(?:thank you|thanks|many thanks|sorry|unfortunately|i['’]m afraid|apologies)\b",
    r"\b(?:decided|opted|chose)(?: (?:to go|to work|to sign))? (?:for|with) (?-i:[A-Z][\w&.-]+) instead\b",
    rf"\b(?:board|team|committee|boss|owner|council|partners?|directors?|trustees|wife|husband|brother|sister|father|mother"
    rf"|manager|family|chef)"
    rf" (?:has|have|had)? ?(?:\w+ly )?(?:decided|chosen|voted) {_NOT_TO}\b",
    rf"{_START}(?:have |has )?(?:decided|chosen) (?:against (?:it|this|that|the|your|going|buying)|not to (?:go|proceed|buy"
    rf"|take|order|continue))",
    r"\b(?:it|the (?:order|job|work|contract|business)) (?:has |had )?(?:went|gone|goes) to (?:another|someone else|somebody"
    r" else|a different)\b",
    r"\b(?:we|i)(?:['’]ll| will| shall)? ?(?:be )?(?:stay|staying|stick|sticking|remain|remaining) with (?:our|the (?:old"
    r"|present|current|one we)"
    r"|what we)\b|\bdecided to (?:stay|stick) with\b",
    # German
    r"\bauftrag (?:\w+ )?(?:hat|haben|bekommt|bekam|erhielt|ging an|geht an) (?:\w+ ){0,2}(?:ander\w+|mitbewerber"
    r"|konkurren\w+)|\banderweitig"
    r" (?:vergeben|beauftragt|entschieden|bestellt)|\b(?:wir|ich) bleiben? (?:\w+ )?bei (?:unser|mein|dem alten|dem bisher)\w*"
    r"|\bbleiben wir"
    r" (?:\w+ )?bei (?:unser\w+|dem bisher\w+|dem alten)|\b(?:haben|habe) (?:wir |ich )?uns? (?:\w+ ){0,4}für (?:den|die|das"
    r"|eine[nr]?) (?:\w+ ){0,2}"
    r"(?:anbieter|lieferanten|firma|betrieb|installateur|handwerker|händler|werkstatt|hersteller)\b.{0,80}entschieden",
    # French
    r"\bdécidé de ne pas (?:donner|poursuivre|continuer|acheter|commander|faire|aller|retenir|signer)|\b(?:nous|je)"
    r" (?:rest\w+) (?:avec|chez|fidèles? à)"
    r" (?:notre|mon|nos|le|l['’])|\b(?:retenu|choisi|pris|préféré) (?:\w+ )?(?:(?:un|une) (?:autre|confrère|concurrent\w*)"
    r"|l['’](?:entreprise|artisan"
    r"|installateur)|(?:le|la) (?:fournisseur|société|maison) qui)|\b(?:nous passons|je passe) (?:notre|mon) tour\b|\bpartis?"
    r" (?:avec|chez|sur)"
    r" (?:un|une) autre\b",
    # Spanish, Portuguese
    r"\bdecidido no (?:\w+r)\b|\b(?:nos quedamos|me quedo|seguimos|seguiremos) con (?:nuestro|el|mi) (?:\w+ )?(?:proveedor"
    r"|taller|instalador|actual)"
    r"|\b(?:decidido|decantado|optado) por (?:otr[oa]|la (?:empresa|casa) que|el \w+ que)\b|\b(?:dado|adjudicado|encargado) a"
    r" otr[oa]\b",
    r"\bdecidimos não \w+r\b|\b(?:ficamos|continuamos|vamos ficar|vamos continuar) com (?:o nosso|a nossa|o atual)\b"
    r"|\b(?:ficámos|fechámos|fechamos"
    r"|optámos|optamos|escolhemos)(?: por| com)? (?:outr[oa]|(?:a|o) (?:empresa|firma|casa|fornecedor) que)\b",
    # Italian
    r"\bdeciso di non \w+|\b(?:restiamo|resto|rimaniamo|rimango) (?:\w+ )?con (?:il|la|i) (?:nostr\w|mi\w|attual\w)"
    r"|\b(?:scelto|preso|preferito)"
    r" (?:un['’]altra|un altro|la ditta che|l['’]azienda che|il fornitore che)|\b(?:rinunciamo|lasciamo perdere)\b|\bandati"
    r" con un['’]?\s?altr[oa]\b",
    # Dutch
    r"\bbesloten (?:\w+ ){0,2}(?:niet|ervan af)\b|\bervan afgezien\b|\b(?:voor|met) een ander\w* (?:\w+ ){0,2}(?:gekozen|in"
    r" zee|gegaan)|\b(?:we|wij|ik) blij(?:ven|f)"
    r" (?:\w+ )?bij (?:onze|mijn|de huidige|de oude)|\bblijven (?:we|wij) (?:\w+ )?bij (?:onze|de huidige)|\b(?:gekozen voor"
    r"|in zee gegaan met|gegaan met)"
    r" (?:een ander\w*|de \w+ die)\b|\ber(?:tegen| tegen) besloten\b",
    # Swedish, Danish, Norwegian
    r"\b(?:valde|valgte|har valt|har valgt) (?:vi |jag |jeg )?(?:en annan|ett annat|en anden|en annen|någon annan|(?:firman"
    r"|företaget|firmaet) som)\b"
    r"|\b(?:vi|jag|jeg) (?:stannar|blir|bliver|forbliver) (?:\w+ )?(?:hos|kvar hos|ved) (?:vår|vores|den)\w*|\b(?:beslutat"
    r"|bestämt|besluttet|bestemt)"
    r" (?:oss |os )?(?:för |for )?(?:att inte|ikke|emot|imot|at vi ikke|å ikke)\b|\b(?:vi|jag) avstår\b",
)

_DO = r"(?:please |do |just |you can |you may |so |then )?"
GO_AHEAD = (
    rf"\b{_DO}(?:go|going) ahead (?:with|on|and (?:order|book|buy|place|sign)) (?:the |your |our |this |that |these |those "
    rf"|it\b|them\b|all |both |an? )?"
    rf"(?:(?:\w+ ){{0,2}}(?:orders?|purchase|booking|installation|contract|job|work|one|ones|package|plan|option|version|model"
    rf"|offer)\b|{_NUMBER}\b"
    r"|(?<=it)(?=[.,;!]|$)|(?<=them)(?=[.,;!]|$)|(?<=both )|(?<=all ))",
    rf"\bproceed with (?:the |all |both |your )?(?:(?:\w+ )?(?:orders?|purchase|booking|contract|offer)\b|{_NUMBER}\b)",
    rf"{_START}(?:please |do |just |so |then |then you can )?(?:order|book|reserve) (?:it|them|both|all|the (?:lot|{_NUMBER}"
    rf"|\w+ (?:one|ones))|{_NUMBER})\b(?! (?:with|from|at) (?!you))",
    rf"{_START}{_DO}place the order\b|\b(?:please|so) (?:do )?(?:place|put through|process) (?:the|our|my|this) order\b",
    rf"{_START}(?:please |just )?(?:put|sign|count|mark) (?:me|us) (?:in|down|up) for (?:(?:the|a) (?:\w+ )?(?:plan|package"
    rf"|model|option|contract|subscription)|{_NUMBER})\b",
    rf"\b(?:we|i)(?:['’]ll| will) (?:have (?:the )?{_NUMBER}(?=[.,;!]|$| please| then| of (?:them|those|these))|take (?:the"
    rf" )?{_NUMBER}\b)(?! (?:\w+ )?(?:days?|weeks?|months?|minutes?|hours?|look|years?|moments?|visitors|people"
    rf"|guests|time|of (?:us|my|our)|meetings?|in |at ))|{_START}make (?:it|that) {_NUMBER} (?:pieces|units|boxes|metres"
    rf"|meters|crates|then)\b",
    r"\b(?:we|i)(?:['’]re| are|['’]m| am) (?:in|on board|sold)(?=[.,!;]|$)",
    # German
    r"(?:^|[.,;:!–-] ?|\b(?:dann|also|gern|gerne|ja|und|einfach) )(?:bitte )?bestellen sie(?: bitte| gern| gerne| doch| das|"
    r" die| es| den| uns| alle| beide| \d+)+"
    r"(?=[ .,!;]|$)|\bbitte bestellen sie(?=[.,!]|$)|\b(?:wir|ich) (?:nehmen|nehme) (?:die|das|den|alle|beide|es|sie|\d+)(?:"
    r" \w+){0,3}(?=[.,!;]|$)"
    r"|\b(?:bestellung|auftrag|lieferung) (?:bitte )?(?:auslösen|freigeben|starten|freigegeben|erteilt)\b|\bsie (?:haben"
    r"|bekommen|erhalten) (?:hiermit |damit )?den auftrag\b",
    # French
    r"\bvous pouvez (?:donc )?(?:lancer|passer|valider|enregistrer|confirmer) (?:la|notre|ma|cette) (?:commande|production"
    r"|fabrication)\b"
    r"|(?:^|[.,;:!–-] ?|\bdonc )(?:passez|lancez|enregistrez) (?:donc )?(?:la|notre) commande\b|(?:^|[.,;:!–-]"
    r" ?)commandez(?:-(?:les?|la|en))?(?: (?:les|le|la) \w+| \w+)?(?=[.,!;]|$)"
    r"|\b(?:nous|je|on) (?:les |le |la |en )?(?:prenons|prends|prend|commandons|commande) (?:les|le|la|l['’]|tout\w*|\d+)(?:"
    r" \w+){0,3}(?=[.,!;]|$)"
    r"|\bnous (?:sommes|en sommes) partants\b|\b(?:on les prend|nous les prenons|nous la prenons|nous le prenons)(?=[.,!;]|$)",
    # Spanish
    r"\badelante con (?:el|la|los|las|lo) (?!de\b)\w+|(?:^|[.,;:!–-] ?|\b(?:por favor|así que|pues|entonces) )(?:haga|hagan"
    r"|tramite|tramiten|curse|lance|formalice) (?:el|nuestro|ya el) pedido\b"
    r"|\bpuede[ns]? (?:ya )?(?:hacer|tramitar|lanzar|cursar|pasar|formalizar) (?:el|nuestro) pedido\b|\b(?:nos|me) (?:quedamos"
    r"|quedo) con (?:los|las|el|la|tod[oa]s|\d+)"
    r"(?! (?:\w+ )?(?:proveedor|duda|ganas|gana|idea|impresión))(?: \w+){0,2}(?=[.,!;]|$)|\bnos (?:lo|la|los|las) quedamos\b",
    # Portuguese
    r"(?:^|[.,;:!–-] ?|\b(?:então|já|sim|por isso) )podem? (?:avançar|prosseguir|encomendar|faturar)(?=[ .,!;]|$)|\b(?:façam?"
    r"|pode fazer|podem fazer) a encomenda\b"
    r"|\b(?:ficamos|fico) com (?:os|as|o|a|tod[oa]s|\d+)(?! (?:nosso|nossa|impressão|ideia|sensação|dúvida|fornecedor))(?:"
    r" \w+){0,2}(?=[.,!;]|$)",
    # Italian
    r"\b(?:proced(?:i|a|ete|ano)|ordin(?:i|a|ate|ino)|confermi|confermate) pure\b|\b(?:può|potete|puoi) (?:procedere con"
    r"|confermare|fare|inviare|lanciare) l['’]ordine\b"
    r"|\b(?:ne prendiamo|ne ordiniamo|li prendiamo|le prendiamo|lo prendiamo|la prendiamo)\b|\bfac(?:cia|ciate) (?:pure"
    r" )?l['’]ordine\b",
    # Dutch
    r"\bga (?:maar |gerust )?(?:door|verder|aan de slag) met (?:de|het|onze) \w+|(?:^|[.,;:!–-] ?|\bdus )bestel (?:ze|het|hem"
    r"|deze|de \w+|er \w+|\d+)(?: maar| gerust| \w+)?(?=[ .,!;]|$)"
    r"|\b(?:we|wij|ik) (?:nemen|neem) (?:ze|er|de|het|\d+)(?: \w+){1,2}(?=[.,!;]|$)|\bu (?:mag|kunt) (?:ze|het|de \w+)"
    r" (?:gerust )?bestellen\b|\bzet ons (?:maar )?(?:op|voor) \d+",
    # Swedish, Danish, Norwegian
    r"\b(?:vi|jag|jeg) (?:tar|tager|beställer|bestiller) (?:de|den|dem|båda|begge|alla|alle|\d+|tio|tolv|tjugo|ti|tolv"
    r"|tyve)(?! (?:med|upp|op|till|til|vidare|videre)\b)(?: \w+){0,2}(?=[.,!;]|$)|\b(?:lägg|læg|legg) (?:gärna |bare )?(?:in )?"
    r"(?:beställningen|ordern|ordren|bestillingen)|\b(?:ni|du|dere|i) (?:kan|får|må) (?:gärna |gerne |gjerne )?(?:beställa"
    r"|bestille|lägga (?:beställningen|ordern))\b|\bkör på (?:med )?(?:beställningen|ordern|de)\b"
    r"|(?:^|[.,;:!–-] ?)(?:beställ|bestil|bestill) (?:gärna |bare |gerne )?(?:de|den|dem|alla|alle|\d+)\b",
)
