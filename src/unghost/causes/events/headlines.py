"""What a sentence of the news says of a company: shapes in which ``X`` stands for its name, as their subject or their object.

Closed lists on purpose: between the name and its verb stands nothing but small words, so that "a supplier of X files for
insolvency" or "X rival Y is sold" are not taken for news of X.
"""

from __future__ import annotations

import re

from unghost.causes.events.event import EventKind
from unghost.reading.tables import later

X = "\ue000"
P = "\ue001"
_K = EventKind
_SMALL = (
    r"today|yesterday|now|also|finally|officially|formally|has|have|had|is|was|are|were|be|been|being|gets?|got"
    r"|will|to|it|that|says?|said"
    r"|announce[sd]?|announcing|confirm(?:s|ed)?|plans?|planning|agree[sd]?|set|due|just|recently|on \w+day"
    r"|this (?:week|month|year|morning)"
    r"|last (?:week|month)|wird|werden|wurde|hat|ist|heute|künftig|sich|a|va|est|vient de|a été|se|ha|ha sido"
    r"|será|fue|es|wordt|heeft|is|werd|gaat"
    r"|foi|vai|é|está"
)
_GAP = rf"(?:, [^,;]{{2,70}},)? (?:(?:{_SMALL}) ){{0,6}}"
_BE = r"(?:is|was|are|has been|have been|had been|is being|to be|will be|be|been|being|gets?|got) "
_AFTER = (
    r"(?=\W*$|[.,;:!)\"”]| (?:for|par|from|in|after|as|to|with|at|amid|and|by|um|für|nach|pour|après|por|tras|voor|na|após"
    r"|vollständig|ganz|over)\b)"
)
_ADJ = (
    r"(?:(?:the|its|all of|rival|fellow|troubled|german|french|british|dutch"
    r"|spanish|italian|american|us|uk|[a-z-]+(?:-based)?) ){0,3}"
)
_FIRM = rf"(?:(?:rival|fellow|start-?up|competitor|maker|firm|company|parts of|the|its|its rival) ){{0,3}}(?:(?-i:[A-Z])|{P})"
_JOBS = r"(?:jobs?|people|staff|workers|employees|(?:of )?(?:its |the )?workforce|positions|roles|posts|headcount)"
_TITLE = (
    r"(?:ceo|boss|cfo|cio|cto|coo|cpo|cmo|chief [a-z]+(?: [a-z]+)? officer|(?:group |deputy )?managing director"
    r"|chair(?:man|woman|person)?|president"
    r"|(?:vice president|vp|head|director) of [a-z]+|(?:finance|purchasing|operations|sales|it) director"
    r"|geschäftsführer(?:in)?|vorstandschef(?:in)?"
    r"|finanzchef(?:in)?|einkaufschef(?:in)?|chef(?:in)?|pdg|directeur général|directrice générale"
    r"|director general|directora general"
    r"|consejer[oa] delegad[oa]|presidente|topman|topvrouw|directeur|diretor-geral|diretora-geral|founder|owner)"
)
_NAME = r"(?:(?-i:[A-Z])[\w'’.-]+(?: (?-i:[A-Z])[\w'’.-]+){0,3}|\ue001)"
_OF = rf"(?:,? (?:of|at|from|von|de|van|da) {X})?"
_LEAVES = (
    r"(?:resigns?|resigned|steps? down|stepped down|stepping down|to step down|leaves|left|leaving|to leave"
    r"|quits?|departs?|departed|exits|exited"
    r"|ousted|fired|sacked|dismissed|removed|retires?|retired|to retire|tritt (?:\w+ )?(?:zurück|ab)|verlässt"
    r"|geht|démissionne|quitte|part|dimite"
    r"|deja|abandona|stapt op|vertrekt|treedt af|demite-se|deixa|sai)\b"
)


def _any(*shapes: str) -> re.Pattern[str]:
    return later("|".join(f"(?:{shape})" for shape in shapes), re.IGNORECASE)


SUBJECT: tuple[tuple[EventKind, float, re.Pattern[str]], ...] = (
    (
        _K.INSOLVENCY,
        1.0,
        _any(
            rf"{X}{_GAP}(?:files?|filed|filing|seeks?|sought|enters?|entered|goes into|went into|falls into"
            rf"|placed (?:in|into)|put into|declares?|declared)"
            r" (?:for |into )?(?:\w+ )?(?:insolvency|bankruptcy|administration|receivership|liquidation"
            r"|chapter (?:11|7)|creditor protection)",
            rf"{X}{_GAP}(?:goes|gone|went|going) (?:bust|bankrupt|under)\b|{X}{_GAP}(?:insolvent|bankrupt)\b",
            rf"{X}{_GAP}(?:meldet|beantragt|stellt)? ?(?:insolvenz(?:antrag)?|zahlungsunfähig|pleite)",
            rf"{X}{_GAP}(?:en )?(?:redressement judiciaire|liquidation judiciaire|dépose le bilan|cessation de paiements?)",
            rf"{X}{_GAP}(?:solicita |entra en |declara en |presenta )?(?:concurso de acreedores|quiebra)"
            rf"|{X}{_GAP}(?:failliet|vraagt surseance|meldt faillissement)",
            rf"{X}{_GAP}(?:pede |entra em |declara )?(?:falência|insolvência|recuperação judicial)",
        ),
    ),
    (
        _K.MERGER,
        1.0,
        _any(
            rf"{X}(?: (?:and|und|et|y|en|e|&) {_NAME})?{_GAP}(?:merges?|merged|merging|merge|fusionier\w+"
            rf"|fusionn\w+|fusiona\w*|fuseert|fuseren"
            r"|fundem-se|funde-se)\b",
            rf"{X}(?: (?:and|&) {_NAME})?{_GAP}(?:agree[sd]? (?:to|on) |complete[sd]? )?(?:a |the |their |its )?merger\b",
        ),
    ),
    (
        _K.ACQUISITION,
        1.0,
        _any(
            rf"{X}(?:, [^,;]{{2,70}},)? (?:(?:{_SMALL}) ){{0,4}}{_BE}(?:acquired|bought(?: out)?|taken over|sold"
            rf"|swallowed|absorbed|taken private)\b",
            rf"{X} (?:acquired|bought|taken over|sold) (?:by|to)\b",
            rf"{X}(?:, [^,;]{{2,70}},)? (?:wird|wurde|werden) (?:[^.;]{{0,60}})?(?:übernommen|verkauft|gekauft)",
            rf"{X}(?:, [^,;]{{2,70}},)? (?:est |a été |va être |vient d'être )?(?:rachetée?|reprise?|cédée?)\b par",
            rf"{X}(?:, [^,;]{{2,70}},)? (?:ha sido |fue |es |será )?(?:adquirid[oa]|comprad[oa]|vendid[oa])\b",
            rf"{X}(?:, [^,;]{{2,70}},)? (?:wordt|is|werd) (?:[^.;]{{0,60}})?(?:overgenomen|verkocht|gekocht)",
            rf"{X}(?:, [^,;]{{2,70}},)? (?:foi |é |será )(?:adquirid[oa]|comprad[oa]|vendid[oa])\b",
            rf"{X}(?:'s|’s)? (?:owners?|founders?|shareholders?) sell\b",
        ),
    ),
    (
        _K.ACQUISITION,
        0.45,
        _any(
            rf"{X}{_GAP}(?:acquires?|acquired|buys|bought|buy|acquire|takes over|took over|snaps up"
            rf"|completes? (?:the |its )?(?:acquisition|purchase"
            rf"|takeover) of|übernimmt|kauft|rachète|acquiert|adquiere|compra|neemt|adquire) {_FIRM}",
        ),
    ),
    (
        _K.LAYOFFS,
        1.0,
        _any(
            rf"{X}{_GAP}(?:lays? off|laid off|laying off|lay off|lets? go)\b",
            rf"{X}{_GAP}(?:cuts?|cutting|slash(?:es|ing)?|sheds?|shedding|axes?|axing|sacks|makes"
            rf"|eliminates?) (?:[\w,.%]+ ){{0,5}}(?:{_JOBS}|redundant)",
            rf"{X} (?:(?:announces|announced|plans|confirms|starts|faces) )?(?:\w+ )?(?:layoffs|lay-offs|job cuts"
            rf"|redundancies|redundancy (?:round|plan))",
            rf"{X}{_GAP}(?:baut|streicht|entlässt|kürzt) (?:[\w,.%]+ ){{0,5}}(?:stellen|mitarbeiter\w*|jobs"
            rf"|arbeitsplätze|beschäftigte)",
            rf"{X}{_GAP}(?:supprime|licencie|coupe) (?:[\w,.%]+ ){{0,5}}(?:emplois|postes|salariés|personnes)"
            rf"|{X}.{{0,30}}plan social",
            rf"{X}{_GAP}(?:despide|despedirá|recorta|suprime) (?:[\w,.%]+ ){{0,5}}(?:empleos|puestos|trabajadores"
            rf"|empleados|personas)",
            rf"{X}{_GAP}(?:schrapt|ontslaat) (?:[\w,.%]+ ){{0,5}}(?:banen|werknemers|mensen|medewerkers)",
            rf"{X}{_GAP}(?:demite|despede|corta) (?:[\w,.%]+ ){{0,5}}(?:funcionários|trabalhadores|empregos|pessoas)",
        ),
    ),
    (
        _K.FREEZE,
        1.0,
        _any(
            rf"{X}{_GAP}(?:freezes|froze|frozen|freezing|freeze|halts?|halted|suspends?|suspended|stops|stopped"
            rf"|pauses|paused) (?:all |its |any |most )*"
            r"(?:new )?(?:hiring|spending|recruitment|budgets?|investments?|purchas\w+|procurement|contracts|projects)",
            rf"{X} (?:(?:announces|announced|imposes|imposed|introduces|orders|extends) )?(?:an? )?(?:hiring"
            rf"|spending|budget|investment|purchasing) (?:freeze|stop|ban)",
            rf"{X}{_GAP}(?:verhängt|erlässt) (?:einen )?(?:ausgabenstopp|einstellungsstopp|investitionsstopp)"
            rf"|{X}{_GAP}gèle (?:les |ses )(?:embauches|dépenses"
            rf"|budgets|investissements)|{X}{_GAP}congela |{X}{_GAP}(?:kondigt )?(?:een )?(?:vacaturestop|uitgavenstop)",
        ),
    ),
    (
        _K.OFFICE_MOVE,
        1.0,
        _any(
            rf"{X}{_GAP}(?:relocat\w+|mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?) (?:[\w']+ ){{0,4}}(?:headquarters?|hq"
            rf"|head office|offices?|premises|base|site)\b",
            rf"{X}{_GAP}(?:zieht um|verlegt (?:ihren |seinen |den )?(?:firmensitz|hauptsitz|sitz|zentrale))"
            rf"|{X}{_GAP}(?:déménage|transfère son siège)",
            rf"{X}{_GAP}(?:traslada su sede|se muda|verhuist|muda de sede|transfere (?:a )?sede)",
        ),
    ),
    (
        _K.REORGANISATION,
        1.0,
        _any(
            rf"{X}{_GAP}(?:restructur\w+|re-?organi[sz]\w+|overhauls?|splits? (?:itself|in two|into|up)|spins? off)\b",
            rf"{X} (?:(?:announces|announced|starts|plans|launches|begins) )?(?:an? "
            rf"|its )?(?:\w+ )?(?:restructuring|re-?organi[sz]ation|overhaul|carve-out|spin-?off)",
            rf"{X}{_GAP}(?:clos(?:e|es|ed|ing)|shuts?|shutting)(?: down)? (?:[\w']+ ){{0,4}}(?:plants?|factor(?:y"
            rf"|ies)|sites?|divisions?|branch(?:es)?|units?|mills?"
            r"|warehouses?|stores?)\b",
            rf"{X}{_GAP}(?:restrukturiert|schließt (?:[\w]+ ){{0,3}}(?:werk|standort))"
            rf"|{X}{_GAP}(?:se )?(?:restructure|réorganise|reestructura|reorganiseert|reestrutura)",
        ),
    ),
    (
        _K.DISRUPTION,
        1.0,
        _any(
            rf"{X}{_GAP}(?:hit|crippled|paralysed|paralyzed|targeted|shut down"
            rf"|knocked offline) by (?:\w+ ){{0,2}}(?:ransomware|cyber-?attack|hackers?|strike|flood|fire"
            r"|storm|explosion)",
            rf"{X} (?:workers|staff|employees) (?:strike|walk out|go on strike)|{X}(?:'s"
            rf"|’s)? (?:\w+ ){{0,2}}(?:plant|factory|warehouse|site) (?:burns?|burned|explodes)",
        ),
    ),
)
OBJECT: tuple[tuple[EventKind, float, re.Pattern[str]], ...] = (
    (
        _K.ACQUISITION,
        1.0,
        _any(
            rf"\b(?:acquires?|acquired|acquiring|acquire|acquisition of|buys|bought|buying|buy|purchase of"
            rf"|purchases|purchased|takes? over|took over"
            rf"|taking over|takeover of|buyout of|sale of|snaps? up|swallows?|swallowed|übernimmt|kauft"
            rf"|übernahme von|rachète|rachat (?:de|d')|acquiert|acquisition de"
            rf"|reprend|adquiere|adquirió|compra(?: de)?|adquisición de|neemt|koopt|overname van|adquire|adquiriu"
            rf"|comprou|aquisição d[ae])"
            rf" ?(?:{_ADJ})?{X}{_AFTER}",
        ),
    ),
    (
        _K.MERGER,
        1.0,
        _any(
            rf"\b(?:merges?|merged|merger|merging|merge|fusion|fusioniert|fusionne|fusión|fusiona|fusie|fuseert"
            rf"|fusão)\b[^.;]{{0,50}}?"
            rf"\b(?:with|between|of|and|mit|zwischen|und|avec|entre|et|con|de|y|met|tussen|en|com|e) {X}{_AFTER}"
        ),
    ),
    (
        _K.LAYOFFS,
        1.0,
        _any(
            rf"\b(?:layoffs|lay-offs|job cuts|redundancies|jobs (?:to )?go|stellenabbau|entlassungen|licenciements"
            rf"|plan social|despidos|ontslagen"
            rf"|ontslagronde|demissões|despedimentos)\b[^.;]{{0,30}}? (?:at|bei|chez|en|bij|na|no) {X}"
        ),
    ),
    (
        _K.INSOLVENCY,
        1.0,
        _any(
            rf"\b(?:insolvency|bankruptcy|administrators|receivers|liquidation|insolvenz|faillissement|curator"
            rf"|quiebra|concurso|faillite|falência)"
            rf"\b[^.;]{{0,25}}? (?:of|for|at|into|von|bei|van|de|da|du|chez) {X}{_AFTER}",
        ),
    ),
    (
        _K.FREEZE,
        1.0,
        _any(rf"\b(?:hiring|spending|budget|investment) freeze (?:at|across|in) {X}|(?:ausgabenstopp|einstellungsstopp) bei {X}"),
    ),
    (
        _K.DISRUPTION,
        1.0,
        _any(
            rf"\b(?:fire|flood|explosion|strike|ransomware attack|cyber-?attack) (?:at|on|hits|cripples"
            rf"|shuts down) {X}(?:(?:'s|’s)? (?:\w+ ){{0,2}}(?:plant|factory"
            rf"|warehouse|site|offices?|mill)\b|{_AFTER})",
        ),
    ),
    (
        _K.REORGANISATION,
        1.0,
        _any(
            rf"\b(?:restructuring|re-?organi[sz]ation|overhaul|umstrukturierung|restructuration|réorganisation"
            rf"|reestructuración|reorganisatie|reestruturação)"
            rf" (?:at|of|bei|chez|de|en|bij|van|na|da) {X}"
        ),
    ),
)
DECIDER: tuple[tuple[EventKind, float, re.Pattern[str]], ...] = (
    (
        _K.RETIREMENT,
        0.5,
        _any(
            rf"{X}(?:'s|’s)? (?:\w+ ){{0,2}}?(?P<who>{_TITLE}(?: {_NAME})?),?{_GAP}(?:retires?|retired|to retire"
            rf"|geht in (?:den )?ruhestand)\b"
        ),
    ),
    (
        _K.DISMISSAL,
        0.6,
        _any(
            rf"{X}(?:'s|’s)? (?:\w+ ){{0,2}}?(?P<who>{_TITLE}(?: {_NAME})?),?{_GAP}(?:ousted|fired|sacked|dismissed|removed)\b",
            rf"{X}{_GAP}(?:ousts?|ousted|fires|fired|sacks|dismisses|dismissed|removes|replaces|parts ways with"
            rf"|feuert|entlässt|despide a|ontslaat) (?:its |the )?"
            rf"(?P<who2>{_TITLE})",
        ),
    ),
    (
        _K.RESIGNATION,
        0.6,
        _any(
            rf"{X}(?:'s|’s)? (?:\w+ ){{0,2}}?(?P<who>{_TITLE}(?: {_NAME})?),?{_GAP}{_LEAVES}",
            rf"(?P<who2>{_TITLE}) (?:of|at|von|bei|de|van|da) {X}(?:,? {_NAME},?)?{_GAP}{_LEAVES}",
        ),
    ),
    (
        _K.DEPARTURE,
        0.5,
        _any(
            rf"{X}{_GAP}(?:names?|named|appoints?|appointed|hires|hired|taps|picks|welcomes|promotes|ernennt"
            rf"|beruft|nomme|nombra|benoemt|nomeia)"
            rf" (?:(?:as|its|the|an?|new|next|interim|acting|zum|zur|neuen?|comme|nouveau|nouvelle|como|nuev[oa]"
            rf"|nieuwe|nov[oa]|{_NAME}) ){{0,5}}?"
            rf"(?P<who>{_TITLE})\b",
            rf"{X} gets (?:a )?new (?P<who2>{_TITLE})\b|neuer? (?P<who3>{_TITLE}) (?:bei|für) {X}"
            rf"|new (?P<who4>{_TITLE}) (?:at|for) {X}",
        ),
    ),
)
PERSONAL: tuple[tuple[EventKind, float, re.Pattern[str]], ...] = (
    (
        _K.DEATH,
        1.0,
        _any(
            rf"{P}{_OF}{_GAP}(?:dies|died|passed away|passes away|dead)\b|\b(?:death|passing|obituary) of {P}"
            rf"|{P}{_OF}{_GAP}(?:gestorben|verstorben)"
            rf"|{P}{_OF}{_GAP}(?:est décédée?|meurt|fallece|falleció|overleden|morre|morreu)"
        ),
    ),
    (_K.RETIREMENT, 1.0, _any(rf"{P}{_OF}{_GAP}(?:retires?|retired|to retire)\b")),
    (
        _K.DISMISSAL,
        1.0,
        _any(rf"{P}{_OF}{_GAP}{_BE}(?:ousted|fired|sacked|dismissed|removed|let go)\b|{P} (?:ousted|fired|sacked|dismissed)\b"),
    ),
    (_K.NEW_JOB, 1.0, _any(rf"{P}{_OF}{_GAP}(?:joins|joined|moves to|moved to|leaves {X} for|left {X} for) (?-i:[A-Z])(?!{X})")),
    (_K.RESIGNATION, 1.0, _any(rf"{P}{_OF}{_GAP}{_LEAVES}")),
    (_K.PROMOTION, 1.0, _any(rf"{P}{_OF}{_GAP}(?:promoted|appointed|named|becomes)\b|\b(?:promotes|appoints|names) {P}")),
)
UNSURE = later(
    r"\b(?:(?-i:may)|might|could|would|reportedly|allegedly|rumou?r\w*|speculat\w+|considers?|considering|mulls?"
    r"|weighs?|weighing|in talks|talks with|explor\w+|eyes|eyeing"
    r"|denie[sd]|deny|denying|denies|denial|rejects?|rejected|drops?|dropped|abandons?|abandoned|calls? off"
    r"|called off|walks? away|blocked|blocks|fails? to"
    r"|failed|not|never|no|rules? out|ruled out|avoids?|avoided|averts?|averted|ends|ended|lifts?|lifted"
    r"|exits? (?:administration|bankruptcy)|emerges?|if|unless"
    r"|whether|anniversary|könnte\w*|dementiert|angeblich|offenbar|nicht|kein\w*|pourrait|dément|ne|pas"
    r"|selon des rumeurs|podría|niega|desmiente|zou|ontkent|niet|geen"
    r"|poderia|nega|desmente|não)\b",
    re.IGNORECASE,
)
_NOT_SUBJECT = """
    of for to from with by at and or against than like ex former as von für mit bei gegen als de du des avec par pour chez con
    por para van voor met bij door da do das dos com supplier customer rival ex-
"""
NOT_SUBJECT = frozenset(_NOT_SUBJECT.split())
"""Words before a name after which it is not what the sentence is about."""
THE_COMPANY = later(
    r"(?:the (?:company|firm|group|business|manufacturer|maker|retailer|supplier)|das unternehmen|die firma"
    r"|der konzern|l'entreprise|la société|le groupe"
    r"|la empresa|la compañía|el grupo|het bedrijf|a empresa|o grupo)\b",
    re.IGNORECASE,
)
