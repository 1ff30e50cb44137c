"""P17: health, family, dismissal, money or faith told back to them."""

from __future__ import annotations

from unghost.pressure.rule import ERROR, Rule

_YOU = r"(?:you|your|ur|yours|you're|you've|you'd|you'll)"
_KIN = (
    r"(?:father|mother|dad|mum|mom|wife|husband|partner|son|daughter|child|kids?|children|baby|brother|sister"
    r"|parents?|family|grandmother|grandfather|nan|gran|aunt|uncle|ex|ex-wife|ex-husband|twins|little one|fianc\w+"
    r"|girlfriend|boyfriend)"
)
# Words that are private wherever they stand beside a "you".
_BODY = (
    r"(?:illness|cancer|tumou?r|diagnosis|diagnosed|chemo\w*|heart attack|depression|depressed|burn-?out|burned out"
    r"|burnt out|breakdown|pneumonia|pregnan\w+|miscarriage|sick leave|medical leave|signed off sick|dementia"
    r"|alzheimer's|parkinson's|diabet\w+|epilep\w+|leuk\w+|seizures?|panic attacks?|hospitali[sz]\w+|intensive care"
    r"|slipped disc|rehab|fertility|stress leave|out of hospital|bed rest|maternity leave|weeks along)"
)
_MIND = (
    r"(?:addiction|alcoholi\w+|sober|sobriety|gambling|overdose|antidepressants?|medication|psychiatr\w+|therapist"
    r"|suicid\w+|self-harm|anxiety|insomnia|bipolar|adhd|autis\w+|ptsd|eating disorder|anorexi\w+|schizo\w+|mental "
    r"health|nervous breakdown|infertil\w+|ivf|hiv|hepatitis|dialysis|biopsy|transplant|mastectomy|hysterectomy"
    r"|angioplasty|pacemaker|disabilit\w+|wheelchair|special needs|hospice|menopause|radiation|arthritis|multiple "
    r"sclerosis)"
)
_HOME = (
    r"(?:divorc\w+|custody|bereave\w+|funeral of your|obituary|widow\w*|stillbirth|adultery|an affair|affair with"
    r"|alimony|child support|split from|separation from|left your (?:wife|husband|partner|family)|husband "
    r"have split|wife have split|restraining order|domestic violence)"
)
_PURSE = (
    r"(?:bankrupt\w*|insolven\w+|overdraft|in debt|your debts|mortgage arrears|foreclos\w+|repossess\w*|bailiffs?"
    r"|credit score|skint|debt collectors?|payday loan|evict\w+|food bank|money (?:troubles?|problems|worries)"
    r"|financial (?:difficult\w+|troubles?|problems|mess)|payment difficulties|(?:on|live off) benefits|gone bust"
    r"|money (?:is|must be) tight|trouble paying|(?:poor|bad) credit|credit is (?:poor|bad)|turned you down for"
    r"|behind on (?:\w+ ){0,2}(?:loans?|mortgage|rent|payments))"
)
_WORK = (
    r"(?:laid off|lay-?offs?|let go|made redundant|redundancy|got fired|were fired|been fired|fired you|sacked"
    r"|dismissal|dismissed|final warning|warning letter|termination letter|(?:were|been|are|got) given notice|given "
    r"notice|disciplinary|demot\w+|unemploy\w+|lost your job|losing your job|job centre|on probation|asked to "
    r"(?:leave|resign)|out of work|contract wasn't renewed|bury your|arrest\w*|prison|in jail|convict\w+)"
)
_CREED = (
    r"(?:muslim|jew|jewish|catholic|christian|hindu|sikh|buddhist|mormon|protestant|gay|lesbian|trans|queer|immigrant"
    r"|refugee|ramadan|sabbath)"
)

RULE = Rule(
    name="sensitive-reveal",
    code="P17",
    why="Telling a private blow back to them shows that it was passed around and is now being used.",
    instead="Keep the fact out; a kind wish needs no diagnosis.",
    source="R24: compassion without an ask; health and family facts are minimised.",
    phrases=(
        # You, and in the same sentence what is nobody's business; either way round.
        rf"\b{_YOU}\b.{{0,60}}\b{_BODY}\b",
        rf"\b{_BODY}\b.{{0,60}}\b{_YOU}\b",
        rf"\b{_YOU}\b.{{0,60}}\b{_MIND}\b",
        rf"\b{_MIND}\b.{{0,60}}\b{_YOU}\b",
        rf"\b{_YOU}\b.{{0,60}}\b{_HOME}\b",
        rf"\b{_HOME}\b.{{0,60}}\b{_YOU}\b",
        rf"\b{_YOU}\b.{{0,60}}\b{_PURSE}\b",
        rf"\b{_PURSE}\b.{{0,60}}\b{_YOU}\b",
        rf"\b{_YOU}\b.{{0,60}}\b{_WORK}\b",
        rf"\b{_WORK}\b.{{0,60}}\b{_YOU}\b",
        r"\b(?:as an?|you being|being an?|being|since you're|since you are|you are an?|you're an?|you're|given that you "
        rf"are) (?:\w+ )?{_CREED}\b",
        # Weaker words, right beside "your".
        r"\b(?:your|ur|you|the|'s) (?:\w+ )?(?:knee|hip|heart|back|eye|brain|kidney|liver|bypass|cataract|prostate|hernia"
        r"|gall ?bladder) (?:op|operation|problems?|condition|trouble|surgery|bypass|replacement)\b",
        r"\byour (?:\w+ )?(?:disease|stroke|surgery|operation|accident|injury|condition|treatment|therapy|recovery) "
        r"(?:from|was|is|last|must|went|,|[.!?]|for (?:cancer|depression))",
        r"\b(?:your|ur) (?:\w+ )?(?:stroke|surgery|accident|injury|infection|arrest|termination|warning|hospital stay"
        r"|firing|death|drinking|weight|ms|asthma|migraines?|stammer|sexuality|religion|faith|separation|dismissal"
        r"|suspension|bereavement)\b",
        r"\b(?:last week's|recent|sudden|minor|major) (?:stroke|operation|surgery|accident|loss|diagnosis"
        r"|split)\b.{0,40}\byou\b",
        r"\byou(?:'re| are| were|'ve been| have been|'d been| had been)? (?:\w+ )?(?:(?:in|out of) hospital|in (?:rehab"
        r"|mourning|therapy|a bad way|a dark place)|off sick|off ill|at the (?:clinic|hospital|hospice)|under the knife"
        r"|not (?:at all )?well|seriously ill|very ill|unwell)\b",
        r"\b(?:you|that you|you've|ur|so you)(?:'re| are| were) (?:\w+ )?(?:broke|separated|suspended|disabled|expecting "
        r"(?:a baby|twins|again|your)|sick(?: again| with|[.!,]|$)|ill|dying|splitting|on your own)",
        r"\b(?:bank|lender) (?:has )?turned you down\b|\bramadan\b.{0,30}\byou|\byou (?:lost (?:your|a (?:baby|child"
        r"|parent|son|daughter))|buried|are mourning|can't pay|cannot pay|can't afford (?:the|your) (?:rent|mortgage)|owe "
        r"money|filed for|had a (?:baby|fall)|drink too|drink a|relapsed|(?:have |'ve )?converted|need a new (?:hip|knee"
        r"|kidney))\b",
        r"\b(?:they(?:'ve| have)?|(?:he|she|who|hr) (?:has )?)(?: \w+)? ?(?:suspended|sacked|demoted|dismissed|evicted"
        r"|let go of) you\b|\bsuspended you\b",
        r"\bgiven your (?:\w+ )?(?:religion|faith|age|health|condition|illness|situation at home|family situation"
        r"|background|upbringing|weight|finances|ms)\b",
        r"\b(?:as a|being a) (?:single|divorced|lone|jobless|disabled|stay-at-home) (?:mother|father|mum|mom|dad|parent"
        r"|man|woman)\b",
        r"\b(?:heard|sorry|told|read|know|learn\w*) (?:me |us )?(?:about|of) (?:the|your) (?:\w+ )?(?:lay-?offs?"
        r"|bankruptcy|insolvency|divorce|miscarriage|diagnosis|dismissal|redundancy|overdose|cancer|burn-?out|pregnancy"
        r"|accident|operation)\b",
        r"\b(?:hope|did|how was|how did) (?:the )?(?:rehab|surgery|operation|treatment|chemo|therapy|scan|biopsy)\b|\bhow "
        r"are you .{0,20}\bafter (?:the|your) (?:stroke|operation|surgery|accident)\b",
        r"\byou(?:'re| are) (?:\w+ )?(?:a single (?:mum|mom|dad|mother|father|parent)|trying for a baby|no longer married"
        r"|being investigated|having (?:a hard|a tough|a rough) time at home)\b|\byou two (?:have )?(?:split|separated)\b",
        # Your kin and what befell them.
        rf"\b(?:your|ur) (?:\w+ )?{_KIN}(?:'s)? (?:\w+ ){{0,3}}(?:death|passing|stroke|surgery|operation|accident|illness"
        r"|disease|condition|loss|treatment)\b",
        rf"\b(?:your|ur) (?:\w+ )?{_KIN}(?:'s| has| is| was| had)?(?: just| been)? (?:\w+ )?(?:passed away|passed|died"
        r"|dying|left you|moved out|walked out|ill|sick|cheat\w*|struggl\w+|in (?:a home|hospital|court|care)|at the "
        r"clinic|splitting|arrested|suspended|given birth|unwell|disabled|expecting|leaving you)\b",
        rf"\b(?:loss|death|passing|illness|accident|operation|surgery|stroke) of your (?:\w+ )?{_KIN}\b",
        rf"\b(?:caring|care|looking) (?:for|after) your (?:\w+ )?(?:ill|sick|dying|{_KIN})\b",
        # The greeting that names it; the voice it came from.
        r"\bhow(?:'s| is| are) (?:the|your|ur) (?:\w+ )?(?:recovery|knee|hip|back|treatment|chemo|drinking|leg|heart"
        r"|depression|cancer|diabetes|divorce|anxiety|burn-?out|pregnancy)\b",
        r"\b(?:congrat\w*|condolences) on (?:the|your) (?:\w+ )?(?:baby|twins|newborn|recovery|engagement|remarriage)\b"
        r"|\b(?:beating|surviving|battle with) (?:cancer|covid)\b",
        r"\b(?:hospital|ward|doctor|nurse|porter|receptionist|neighbou?r|credit bureau|credit agency|switchboard"
        r"|grapevine|parish)\b.{0,30}\b(?:told|says?|said|let (?:me|us)|mentioned|informed|explained|page)\b.{0,30}\byou",
    ),
    level=ERROR,
    relief=(
        r"\b(?:warranty|machine|pump|engine|battery|database|server|system|network|signal|data|chairs|patients|brochure"
        r"|course|talk|charity|campaign|blood pressure monitors?|pets?|products?|catalogue|market|company's|module"
        r"|software|water|heat|statistics|insurance policy|terms|your clinic)\b",
        r"\b(?:if you(?:'re| are| have| owe)|whether you|do you owe|are you in debt)\b",
        r"\byou (?:wrote|told (?:me|us))\b|\bfaith in\b",
        r"\b(?:(?:i was|i am|i'm|i've been|while i was) (?:\w+ )?(?:ill|sick|away|off|in hospital|pregnant|myself)|my "
        r"(?:own|mother|father|wife|husband|daughter|son))\b",
        r"\b(?:your doctor can|health care provider|consult your)\b",
    ),
    quiet_under=frozenset(),
    negatable=False,
    calmer=(
        (
            "^given your (?:religion|faith|age|health|condition|illness|family situation|pregnancy)(?: and"
            r" [^,]{3,30})?,? (?=(?:i|we|you|would|is|the|shall|perhaps)\b)",
            "",
        ),
    ),
    fires_on=(
        "Your assistant told me about your surgery.",
        "I was sorry to learn that you have been diagnosed with diabetes; shall we move the date?",
        "I heard that your wife passed away.",
        "Given your faith, I suppose Saturday is out.",
        "How's your recovery?",
    ),
    quiet_on=(
        "Get well soon, from all of us.",
        "The health check of your server took an hour.",
        "I am sorry to hear about your mother.",
        "We are a family company.",
        "The clinic ordered twelve beds.",
    ),
)
