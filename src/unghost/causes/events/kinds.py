"""Which kind of event a sentence tells of, among those one cause may mean. The first shape that fits is the kind."""

from __future__ import annotations

import re

from unghost.causes.events.event import EventKind

_K = EventKind


def _shape(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words), re.IGNORECASE)


_GONE = (
    (
        _K.RETIREMENT,
        _shape(r"\bretir\w+|pensionier\w*|ruhestand|\brente\b|retraite|\bjubil\w+|pensi[óo]n\w*|aposent\w+|reform(?:ou|ad)"),
    ),
    (
        _K.DISMISSAL,
        _shape(
            r"\b(?:let|laid) (?:\S+ )?(?:go|off)\b|fired|sacked|dismissed|ousted|made (?:\S+ )?redundant|\baxed\b|laid me off"
            r"|(?:position|job|role|post) (?:was|is|has been|were) (?:cut|eliminated|abolished|made redundant)"
            r"|removed|voted out",
            r"entlassen|gekündigt worden|freigestellt|licenci[ée]|renvoyé|despedid[oa]|destituid|licenziat"
            r"|ontslagen|demitid[oa]|avskedad",
        ),
    ),
    (
        _K.RESIGNATION,
        _shape(
            r"\bresign\w*|handed in|\bquit\b|stepp?(?:ed|s|ing) down|st(?:ood|ands?) down|notice\b|kündig\w+"
            r"|démission\w*|dimi(?:ti|te|sión)"
            r"|dimess|opgestapt|ontslag genomen|demitiu-se|sagt upp"
        ),
    ),
    (
        _K.NEW_JOB,
        _shape(
            r"new (?:job|position|role|post|challenge|adventure)|another (?:job|company|firm|department|team"
            r"|role)|chang(?:ed|ing) (?:jobs|roles)"
            r"|switched (?:jobs|teams|roles|departments)|took (?:a|the) (?:job|position|role|post)|accepted (?:a"
            r"|the) (?:job|position|role|post)",
            r"moved to|moving to|transferred|reassigned|neue stelle|gewechselt|nouveau poste|nuevo (?:puesto"
            r"|empleo)|nuovo (?:lavoro|ruolo)"
            r"|nieuwe (?:baan|functie)|novo (?:emprego|cargo)",
        ),
    ),
)
_LIFE = (
    (
        _K.DEATH,
        _shape(
            r"pass(?:ed|ing) away|passing of (?:my|his|her|our|their|mr|mrs|ms|dr|a (?:dear|close|colleague|friend))"
            r"|\b(?:mother|father|mum|mom|dad|wife|husband|son|daughter|sister|brother|grand\w+|uncle|aunt|he|she) (?:has "
            r"|have |just )?passed\b|\bdied\b|\bdies\b|\bdying\b|\bdeath\b|\bdead\b|funeral|bereav|griev"
            r"|mourn|\bbur(?:y|ied|ying) (?:my|his|her|our|their) (?!head)|\bburial\b|demise"
            r"|\blost (?:my|his|her|our|their|a)\b|\bloss of\b|\bwake\b|cremat",
            r"verstorben|gestorben|\bstarb\b|\btod\b|todesfall|trauer|beerdig|beisetz|d[ée]c[èe]s|décédé|deuil"
            r"|obsèques|enterr|mort de"
            r"|falleci|muert[eo]|muri[óo]|\bluto\b|lutto|scompars|\bmort[eo]\b|overle[de]|begrafenis|sterfgeval|uitvaart|\brouw"
            r"|falec|morreu|gick bort|dödsfall|begravning|gått bort",
        ),
    ),
    (
        _K.LEAVE,
        _shape(
            r"(?:maternity|paternity|parental|family|carer'?s|adoption|care) leave|on maternity|on paternity|\bmat leave\b",
            r"elternzeit|mutterschutz|pflegezeit|congé\w* (?:maternité|parental|paternité|de (?:maternité"
            r"|paternité))|baja (?:maternal|paternal|por (?:maternidad|paternidad))"
            r"|(?:permiso|licencia) (?:de|por) (?:maternidad|paternidad)"
            r"|permiso (?:parental|de (?:maternidad|paternidad))|maternità|paternità|congedo parentale"
            r"|(?:zwangerschaps|ouderschaps|geboorte)verlof"
            r"|licença (?:de )?(?:maternidade|paternidade|parental)|föräldraledig",
        ),
    ),
    (
        _K.BIRTH,
        _shape(
            r"\bbirth\b|\bborn\b|\bbaby\b|newborn|\btwins\b|(?:went into|goes into|is in|was in|in early) labou?r\b"
            r"|became (?:a )?(?:father|mother|parents?|dad|mum|mom)|\bprem(?:ature|ee)"
            r"|preemie|neonatal|expecting|new (?:dad|mum|mom|father|mother|parents?)",
            r"\bgeburt\b|geboren|nachwuchs|(?:vater|mutter|eltern) geworden|naissance|accouch|\bné[es]? le\b"
            r"|nacimiento|naci[óo]|bebé|\bparto\b"
            r"|nascit|\bnat[oa] (?:il|la|mi)|bevall|geboorte|nasc(?:eu|imento)|bebê|\bfödd|bebis",
        ),
    ),
    (
        _K.FAMILY,
        _shape(
            r"family (?:emergency|matter|crisis|reasons?|situation|circumstances)|divorce|separation from (?:my|his|her)"
            r"|(?:house"
            r"|home|flat|apartment)"
            r"|familiäre|familien|familiales?|familiar(?:es)?\b|familieomstandigheden|urgence familiale|scheidung|divorci",
        ),
    ),
    (
        _K.ILLNESS,
        _shape(
            r"\bill\b|illness|\bsick|unwell|poorly|hospital|intensive care|surgery|operat(?:ion|ed on)|chemo|cancer"
            r"|\bstroke\b|heart attack|pneumonia|covid|\bflu\b",
            r"burn-?out|concussion|miscarriage|diagnos|hospice|\brehab\b|transplant|appendi|\bbroke(?:n)?\b|fractur|\b(?:tore"
            r"|torn)\b|injur|recover|laid up",
            r"signed off|written off|bedridden|medical|health|stress|accident|rushed|needs (?:me|care)|fell\b|krank|klinik"
            r"|operiert|operation|schlaganfall|\breha\b",
            r"malad|\barrêt\b|opérée?|santé|enferm|\bbaja\b|operad[oa]|cirug|salud|malat|ricover|operat[oa]|salute|\bziek"
            r"|geopereerd|gezondheid|doente|internad",
            r"licença médica|baixa|saúde|sjuk",
        ),
    ),
)
_FIRM = (
    (
        _K.INSOLVENCY,
        _shape(
            r"insolv|bankrupt|receivership|liquidation of (?:the|our)|(?:\bin|into|enters?|entered|under) administration\b"
            r"|chapter 11|chapter 7|gone bust|went bust"
            r"|wound up|gone under|went under",
            r"redressement judiciaire|dépos\w+ le bilan|faillite|concurso de acreedores|quiebra|fallimento"
            r"|faillissement|failliet|surseance"
            r"|falência|recuperação judicial|konkurs",
        ),
    ),
    (
        _K.MERGER,
        _shape(r"\bmerg(?:e[ds]?|er|ing)\b|\bfusi(?:on|ón|one|onn|onier|e)\w*|\bfus[ãa]o\b|samgå|sammanslag|zusammenschluss"),
    ),
    (
        _K.ACQUISITION,
        _shape(
            r"acqui(?:r|sition)|bought|buy-?out|taken? over|took over|takeover|\bsold\b|swallowed|absorbed"
            r"|new owners?|private equity|part of the"
            r"|\boffer from\b|\bbid\b|demerger|carve-?out|spin-?off|nationali[sz]|parent company|now part of",
            r"übernommen|übernahme|verkauft|gekauft|rach[eè]t|repris par|adquiri|compra(?:d|r)|acquisi[tz]"
            r"|overgenomen|overname|aquisi|uppköp",
        ),
    ),
    (
        _K.LAYOFFS,
        _shape(
            r"lay-?offs?|laid off|redundan|job cuts|cut(?:ting)? (?:\S+ ){0,4}(?:jobs|people|staff)|let go of"
            r"|sacked|workforce|dismissed",
            r"entlass|stellenabbau|kurzarbeit|licenciement|plan social|despid|\bERE\b|licenziament"
            r"|cassa integrazione|ontslag|demiss|varsel",
        ),
    ),
    (
        _K.FREEZE,
        _shape(
            r"fr[eo]e?ze|frozen|freezing|moratorium|lockdown|spending (?:stop|ban|controls)|(?:stopped|paused"
            r"|suspended|halted) (?:\S+ )?"
            r"(?:all|any|every|our|spending|budgets?|purchas|hiring|investment|vendor|new)|(?:spending"
            r"|budgets?) (?:is|are|was|were) stopped",
            r"ausgabenstopp|budgetsperre|haushaltssperre|investitionsstopp|einstellungsstopp|\bgel\b|gelé|congela"
            r"|blocco|uitgavenstop|bestedingsstop"
            r"|vacaturestop|inköpsstopp",
        ),
    ),
    (
        _K.OFFICE_MOVE,
        _shape(
            r"(?:mov|relocat)\w* (?:\S+ ){0,4}(?:offices?|premises|headquarters|building)|umzug|déménag|traslad|verhuiz|mudança"
        ),
    ),
    (
        _K.REORGANISATION,
        _shape(
            r"re-?org|restructur|consolidat|centrali[sz]|clos(?:e|ing|ure)|shut|integration"
            r"|overhaul|merging (?:all|our|the|two)",
            r"umstrukturier|umbau|réorganis|restructurat|reestructur|reorgani|ristruttur|omorganis|reestrutur",
        ),
    ),
    (
        _K.DISRUPTION,
        _shape(
            r"\bfire\b|flood|explosion|earthquake|hurricane|storm|\bstrike\b|cyber-?attack|ransomware|\bhack(?:ed)?\b"
            r"|break-?in|burst|data breach|upheaval",
            r"\bbrand\b|überschwemm|streik|cyberangriff|incendie|inondation|grève|cyberattaque|incendio|inundaci|huelga"
            r"|ciberataque|\bstaking\b|cyberaanval",
            r"inundaç|\bgreve\b",
        ),
    ),
)
_ANY = re.compile("")
_BY_CAUSE = {
    "life_event": _LIFE,
    "company_event": _FIRM,
    "contact_left": (*_GONE, (_K.DEPARTURE, _ANY)),
    "decider_left": (
        *_GONE,
        (_K.PROMOTION, _shape("promot|beförder|promu|ascend")),
        (_K.DEPARTURE, _ANY),
    ),
    "promotion": ((_K.PROMOTION, _ANY),),
    "office_move": ((_K.OFFICE_MOVE, _ANY),),
}


def kind_of(cause: str, quote: str, sentence: str) -> EventKind | None:
    """Return the kind of event that a passage heard for a cause tells of; the words heard come before their sentence.

    None where they tell of none: a father who had a business is no illness.
    """
    for text in (quote, sentence):
        for kind, shape in _BY_CAUSE.get(cause, ()):
            if shape is not _ANY and shape.search(text):
                return kind
    return next((kind for kind, shape in _BY_CAUSE.get(cause, ()) if shape is _ANY), None)
