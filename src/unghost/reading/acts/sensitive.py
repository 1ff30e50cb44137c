"""Hear that health, family or a loss is spoken of, so that it is treated with care and kept short."""

from __future__ import annotations

import re

from unghost.reading.gated import Gated, Heard
from unghost.reading.sentences import LIMIT

_KIN = (
    r"(?:mother|mom|mum|mama|father|dad|wife|husband|partner|son|daughter|brother|sister|child|kid|baby"
    r"|grand(?:mother|father|ma|pa)|nan|uncle|aunt|mother-in-law"
    r"|father-in-law|family|friend|spouse)"
)
_WORDS = Gated(
    r"\bnew (?:knee|hip)\b|\bdoctor (?:says|said|insists)\b|\bit['’]s a (?:girl|boy)\b|\bbur(?:ying|ied) (?:my|our|his"
    r"|her)\b|\bflat on (?:my|the)"
    r" (?:back|floor)\b|\bback went\b|\bon mat leave\b|\bborn (?:on|last|this|yesterday)\b",
    r"\b(?:haben|bekommen|bekamen|erwarten) nachwuchs\b|\b(?:vater|mutter|eltern|oma|opa) geworden\b|\bgrippe\b"
    r"|\bbettlägerig\b|\bliege im bett\b"
    r"|\bkrankheitsfall\b",
    r"\b(?:clouée?|alitée?)\b|\bla grippe\b|\bcassée? (?:la|le|une) (?:jambe|bras|cheville|poignet)\b|\b(?:jambe"
    r"|cheville|épaule) cassée\b",
    r"\breposo (?:médico|absoluto|domiciliario|laboral)\b|\bla gripe\b|\blumbalgia\b|\brot[oa] (?:una|un|la"
    r"|el) (?:pierna|brazo|muñeca|tobillo|pie)\b"
    r"|\brott[oa] (?:una|un|il|la) (?:gamba|braccio|polso|caviglia|piede|spalla)\b|\bcon l['’]influenza\b|\bparti (?:a"
    r"|o|um) (?:perna|braço|pé)\b",
    r"\bsterfgeval\b|\bgriep\b|\bbevallen\b(?! van\b)|\b(?:been|arm|pols|enkel) gebroken\b"
    r"|\bbarn(?:et)?(?: är)? sjuk\w*|\binfluensa\b|\bbrutit (?:benet|armen)\b",
    r"\bgryp[aęy]\b|\bzłama\w+ (?:nogę|rękę)\b|\bchřipk\w+|\bzlomen\w+ (?:noh|ruk)\w*|\bflunssa\w*|\binfluenssa\w*",
    # What takes people away from work, with the word that says so
    r"\b(?:due to|because of|owing to|following|through|for|after) (?:(?:an?|my|the|some|sudden|serious|acute|family"
    r"|unexpected|ongoing"
    r"|personal) ){0,3}(?:illness|sickness|ill[- ]health|injury|bereavement|pregnancy|medical (?:reasons?|emergency|procedures?"
    r"|appointments?|issues?|treatment)|health (?:reasons?|issues?|problems?)|burn-?out|miscarriage|stillbirth|hospitali[sz]ation"
    r"|death|loss|tragedy|family (?:reasons?|emergency|matters?|crisis|circumstances|illness))\b(?! (?:of (?:data|revenue"
    r"|power|customers|our|the)"
    r"|in revenue|leader|prevention|insurance|and safety))",
    r"\b(?:sickness absence|sick(?:ness)? leave|carer['’]?s['’]? leave|care leave|stress leave|disability leave"
    r"|pregnancy leave|medically unfit"
    r"|maternal leave|birth leave|mat(?:ernity)? cover leave|fmla|on (?:maternity|paternity|mat|pat)\b(?! (?:ward|wear|shop"
    r"|market|project)))",
    r"\b(?:off|home|out) (?:sick|ill|unwell|poorly)\b|\bunder the weather\b|\b(?:not"
    r"|['’]?n['’]?t) (?:been )?feeling (?:very )?(?:well|good|great)\b"
    r"|\bfeeling (?:ill|sick|unwell|poorly)\b|\btested positive\b|\b(?:i have|i['’]ve|have) (?:caught"
    r"|come down with) (?!up\b)\w+|\bdoctor['’]?s orders\b",
    r"\b(?:recover(?:ing|y)|recuperat\w+|convalesc\w+) (?:from|after|at home|in)\b(?! (?:the )?(?:backlog|outage|disaster|data"
    r"|sales|recession))"
    r"|\bundergo(?:ing)? (?:\w+ )?(?:surgery|an operation|treatment|therapy)\b|\b(?:in|into|at) (?:the )?(?:icu|a&e"
    r"|intensive care|hospice"
    r"|maternity ward|emergency room|er)\b(?! (?:project|clients?|customers?))|\bmental[- ]health (?:break|leave|days?"
    r"|reasons)\b",
    r"\b(?:caring for|looking after|taking care of|care of) (?:my|a|our|an) (?:\w+ ){0,2}(?:mother|mom|mum|father|dad|wife"
    r"|husband|partner|son"
    r"|daughter|parents?|child|baby|newborn|grand\w+|family member|relative|sister|brother)\b|\bbirth of (?:my|our|his|her)\b"
    r"|\b(?:welcom\w+|new arrival of) (?:my|our|a|his|her)(?: \w+)? (?:baby|son|daughter|child|twins|little one)\b"
    r"|\bmy (?:divorce|due date)\b"
    r"|\bnew(?:est)? (?:dad|mum|mom|parent)\b|\bbaby (?:leave|break|bonding)\b|\bbaby['’]s? (?:arrived|here|due)\b"
    r"|\bbonding leave\b",
    r"\b(?:we|i) (?:have |['’]ve )?(?:just |recently )?(?:had|have|became parents of) (?:a|our|another) (?:\w+ )?(?:baby"
    r"|daughter|son|child|twins)\b"
    r"|(?:['’]ve|have|has) (?:broken|fractured|injured|torn) (?:my|her|his) \w+|\b(?:sick|ill) (?:child|kid|baby|son|daughter"
    r"|wife|husband|partner"
    r"|mother|father|parent)\b|\b(?:i|she|he|we|my \w+) (?:have |has )?had (?:an|a) (?:\w+ )?(?:accident|fall|heart attack"
    r"|stroke|miscarriage)\b"
    r"|\bin labou?r\b(?! (?:law|relations|markets?|costs?))",
    r"\b(?:family|personal) (?:tragedy|bereavement|loss|crisis)\b|\bloss in (?:the|my|our) family\b|\bpassing of (?:my|our|his"
    r"|her|a)\b"
    r"|\b(?:attend\w*|at|for) (?:a|the|my|our)(?: \w+){0,2} (?:funeral|wake|memorial service|burial)\b|\bsitting shiva\b"
    r"|\bmourning\b"
    r"|\bfamily (?:medical )?emergency\b|\bfamily (?:reasons|circumstances|illness)\b",
    # Illness
    r"\b(?:medical|sick|health|compassionate|bereavement|maternity|paternity|parental|adoption|family|mat"
    r"|pat) leave\b|\bsigned off (?:sick|with|work)|\boff sick\b|\bhealth (?:problem|issue|reason|scare"
    r"|condition)s?\b"
    r"|\b(?:i|she|he|they|we)(?:['’]m|['’]s| am| is| was| were| have been| has been|['’]ve been)? (?:\w+ )?(?:in"
    r"|home from|out of|back from|going into) (?:the )?hospital\b|\bhospitali[sz]ed\b"
    r"|\b(?:my|her|his|had|have|has|having|for|after|recovering from|scheduled for) (?:\w+ )?(?:surgery"
    r"|operation on|chemo\w*|stroke|heart attack|concussion)\b|\bfamily emergency\b|\b(?:diagnos|chemothera"
    r"|miscarr)\w+"
    r"|\bbroke (?:my|her|his) (?:\w+ )?(?:hip|leg|arm|wrist|ankle|back|foot|collarbone|hand|shoulder)\b|\b(?:i"
    r"|she|he)(?:['’]m|['’]s| am| is| was| have been| has been)? (?:\w+ )?(?:very |really |quite "
    r"|seriously )?(?:ill|sick|unwell|poorly)\b(?! of)"
    r"|\b(?:with|has|have|got|down with) (?:the )?(?:cancer|covid|flu|pneumonia|burn-?out|depression)\b"
    # Birth and loss
    rf"|\b(?:my|our|his|her) (?:\w+ )?{_KIN}(?:['’]s)? (?:passed|died|is dying|is in|was in|had a|has (?:cancer"
    rf"|been|a)|is (?:very |seriously )?(?:ill|sick)|is not well|isn['’]t well|death|funeral|illness|passing)"
    rf"|\bpassed away\b|\b(?:mom|mum|dad|mother|father|{_KIN})['’]?s? (?:passed|funeral|died|death)\b|\b(?:the|a"
    rf"|my|our|for|s) funeral (?:was|is|of|on|for|and)\b|\bfuneral of\b|\bbereave\w+|\bin mourning\b"
    rf"|\bdemise of\b|\bdeath (?:in|of) (?:the|my|our|a) (?:family|\w+)"
    r"|\b(?:gave birth|giving birth|newborn|new baby|having a baby|expecting a (?:baby|child)|(?:our|my) baby"
    r"|baby (?:boy|girl)|pregnan\w+)\b|\b(?:lost|losing|loss of) (?:my|our|her|his) (?:\w+ )?" + _KIN + r"\b"
    # German
    r"|\b(?:erkrankt|krankheitsbedingt|krankgeschrieben|krankheit\w*|krankenhaus|krankenstand|elternzeit"
    r"|mutterschutz|babypause|trauerfall\w*|todesfall\w*|beerdigung|beisetzung|verstorben|gestorben|schwanger\w*|reha"
    r"|karenz|elternkarenz|pflegezeit)\b"
    r"|\b(?:bin|ist|war|sind|leider)(?: (?:\w+ ){0,3})?krank\b|\b(?:aus|wegen) gesundheitlich\w*\b"
    r"|\b(?:krank ?gemeldet|krankmeldung|arbeitsunfähig\w*|gesundheitlich\w* (?:gründe\w*|problem\w*|bedingt)|gesundheitsbedingt"
    r"|vaterschaftsurlaub|mutterschaftsurlaub|vaterschaftszeit|elternurlaub|elternteilzeit|wochenbett|trauer\b|operiert\w*"
    r"|genesung\w*"
    r"|burn-?out|hospitalisiert|kur\b(?= |\.|,)|familiär\w* (?:gründe\w*|notfall\w*|angelegenheit\w*|umstände\w*))",
    r"\b(?:nach|wegen|für) (?:einer|eines|meiner|meines|einem)? ?(?:\w+ )?(?:operation|op|unfalls?|eingriffs?|krankheit"
    r"|erkrankung|fehlgeburt)\b"
    r"|\bgeburt (?:unser|mein|sein|ihr)\w*|\bpflege (?:mein|unser)\w*|\bunfall gehabt\b|\btod (?:mein|unser|sein|ihr)\w*"
    r"|\bliege flach\b"
    r"|\bnachwuchs bekommen\b|\bin (?:die )?babypause\b|\bauf der intensivstation\b|\bim (?:krankenhaus|krankenstand"
    r"|mutterschutz|mutterschaftsurlaub)\b"
    # French, Spanish, Portuguese, Italian
    r"|\b(?:arrêt|congé) (?:de )?(?:maladie|travail|maternité|paternité|parental|pathologique)|\bdeuil\b"
    r"|\bdécès\b|\bdécédée?\b|\bobsèques\b|\benterrement\b|\bhospitalisée?\b|\benceinte\b|\bnaissance de\b"
    r"|\bbaja (?:médica|por (?:enfermedad|maternidad|paternidad)|maternal|paternal|laboral)|\b(?:permiso"
    r"|licencia) (?:de |por )?(?:maternidad|paternidad|médica|parental|nacimiento|fallecimiento|matern\w+"
    r"|patern\w+)|\bfalleci\w+|\bpor duelo\b|\bhospitalizad[oa]\b|\boperación de (?:mi|la)\b|\bentierro\b"
    r"|\bembarazada\b"
    r"|\blicença(?:[- ](?:de |por )?)(?:maternidade|paternidade|médica|parental|saúde|luto|nojo)|\bbaixa médica\b"
    r"|\bde luto\b|\bpor luto\b|\bfalece?[ui]\w*|\bfuneral d\w|\binternad[oa]\b|\bgrávida\b|\bmotivos? de saúde\b"
    r"|\bin maternità\b|\bcongedo (?:di |per )?(?:maternità|paternità|parentale|malattia|lutto)|\bin malattia\b"
    r"|\bper malattia\b|\blutto\b|\bfunerali?\b (?:di|del)|\bricoverat[oa]\b|\bin ospedale\b|\bincinta\b"
    r"|\bmotivi di salute\b"
    r"|\b(?:pour|cause de|raison de) (?:maladie|santé)\b|\b(?:suis|tombée?|est) (?:\w+ )?(?:malade|souffrante?|opérée?"
    r"|enceinte)\b"
    r"|\b(?:convalescence|accouche\w*|funérailles|grossesse|burn-?out|hospitalisation)\b|\bà l['’]hôpital\b"
    r"|\b(?:raisons?|problèmes?|motifs?|ennuis?) (?:de santé|médica\w+|familia\w+)\b|\bcongés? (?:mat|pat|d['’]adoption"
    r"|de naissance|de deuil|de"
    r" proche)\w*|\ben arrêt\b|\bperte de (?:mon|ma|mes|notre)\b|\bperdu (?:mon|ma|notre)\b|\b(?:intervention"
    r"|opération) chirurgicale\b"
    r"|\bévénement familial\b|\burgence familiale\b|\benfant malade\b",
    r"\b(?:estoy|está|cay[óo]|encuentro) (?:\w+ )?(?:enferm[oa]|de baja|ingresad[oa]|hospitalizad[oa])\b|\bpor enfermedad\b"
    r"|\bincapacidad"
    r" (?:temporal|médica|laboral)\b|\b(?:cirugía|intervención quirúrgica|operad[oa] de|sepelio|excedencia)\b|\b(?:motivos?"
    r"|problemas?|razones)"
    r" (?:de salud|médic[oa]s|familiares|personales y familiares)\b|\b(?:emergencia|asunto|urgencia)s? familiar(?:es)?\b"
    r"|\bnacimiento de (?:mi|nuestr)"
    r"|\bpérdida de (?:mi|un|nuestr)\w*|\ben (?:el )?hospital\b|\bfuneral(?:es)? de\b|\bluto\b|\bbaja por\b",
    r"\b(?:estou|está|fiquei|encontro-me) (?:\w+ )?(?:doente|de baixa|internad[oa]|hospitalizad[oa])\b|\bpor doença\b"
    r"|\bmotivos? de doença\b"
    r"|\bbaixa (?:por|de|méd)\w*|\batestado médico\b|\b(?:cirurgia|falecimento|óbito|hospitalizad[oa]"
    r"|maternidade)\b(?! (?:do hospital|hospital))"
    r"|\b(?:razões|questões|problemas?|motivos?) (?:de saúde|médic[oa]s|familiares)\b|\bemergência familiar\b"
    r"|\bnascimento d[oa] (?:meu|minha|noss)"
    r"|\bno hospital\b|\bfuneral\b",
    r"\b(?:sono|è|causa) (?:\w+ )?(?:malat[oa]|malattia|infortunio|indisposizione|operat[oa])\b|\bcongedo (?:di |per "
    r"|parental)\w*|\b(?:maternità"
    r"|paternità)\b(?! (?:dell['’]ospedale|ospedal))|\bintervento chirurgico\b|\boperazione chirurgica\b|\b(?:motivi|problemi"
    r"|ragioni) (?:di salute|familiari"
    r"|medici)\b|\bnascita d(?:i mi|el mi|ella mi|el nostr|ella nostr)\w*|\bscomparsa di mi\w+|\bfunerali?\b"
    r"|\bemergenza familiare\b"
    # Dutch, Swedish, Danish, Norwegian
    r"|\b(?:zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|moederschapsrust|vaderschapsverlof"
    r"|geboorteverlof|ziekteverlof|rouwverlof|zorgverlof|begrafenis|crematie|overleden|overlijden (?:van|in)|ziekgemeld"
    r"|zwanger|ziekenhuis)\b|\b(?:ben|is|wegens) ziek(?:te)?\b"
    r"|\b(?:föräldraledig\w*|föräldraledighet|mammaledig|pappaledig|sjukskriven|sjukdom|begravning|dödsfall"
    r"|gått bort|vård av barn|sjukhus\w*|vabbar|vab)\b|\bär sjuk\b"
    r"|\b(?:barsel\w*|forældreorlov|foreldrepermisjon|pappaperm\w*|mammaperm\w*|fødselspermisjon|sygemeldt"
    r"|sykmeldt|sygdom|sykdom|begravelse|dødsfald|dødsfall|sykehus\w*|hospitalet)\b|\ber (?:syg|syk)\b"
    r"|\b(?:ziek gemeld|ziektewet|wegens (?:persoonlijke )?ziekte|geopereerd|uitvaart|rouw\w*|burn-?out|familieomstandigheden"
    r"|mantelzorg"
    r"|zwangerschaps\w*|ouderschaps\w*|bevallings\w*|geboorte van (?:mijn|onze|ons)|operatie (?:gehad|aan)|in het ziekenhuis)\b"
    r"|\b(?:gezondheids|medische) ?(?:redenen|klachten|problemen)\b|\bherstel\w* van (?:een|mijn)\b",
    r"\b(?:sjukledig|sjuk\b(?! ?vård)|sjukfrånvaro|opererad\w*|utbränd|utmattning\w*|barnledig|bortgång|sorg\b|hälsoskäl"
    r"|familjeskäl|sjukskriv\w*"
    r"|sjukanmäl\w*|föräldrapenning|pappamånad\w*|sjukt barn)\b",
    r"\b(?:sygeorlov|sygefravær|sygemeld\w*|sykemeld\w*|sykmeld\w*|foreldreperm\w*|forældreorlov\w*|barselsorlov\w*|opereret"
    r"|operert|utbrent"
    r"|helbredsmæssige|helsemessige|helseårsaker|familiære (?:årsager|årsaker|grunde)|omsorgspermisjon|barns? syg\w*|sykt barn"
    r"|sygt barn"
    r"|syg i dag|på sykehus\w*)\b"
    # Finnish, Polish, Czech
    r"|\b(?:äitiysloma\w*|äitiysvapaa\w*|isyysvapaa\w*|vanhempainvapaa\w*|perhevapaa\w*|sairaslom\w*|sairaana"
    r"|hautaja\w*|kuolem\w+)\b"
    r"|\b(?:urlop\w* (?:macierzyńsk|rodzicielsk|ojcowsk|tacierzyńsk)\w*|zwolnieni\w* lekarsk\w*|chorobow\w*"
    r"|pogrzeb\w*|szpital\w*|żałob\w*|śmier\w+)\b"
    r"|\b(?:mateřsk\w*|rodičovsk\w*|otcovsk\w*|nemocensk\w*|nemoc\w*|pohřeb\w*|úmrtí|nemocnic\w*)\b"
    r"|\b(?:sairas\b|sairausloma\w*|leikkauk\w*|sairaala\w*|perhesyi\w*|hoitovapaa\w*|terveyssyi\w*|perhevapaa\w*"
    r"|vanhempainvapaa\w*"
    r"|lapsen synty\w*)",
    r"\b(?:chor(?:y|a|oby|obę)\b|operacj\w+|tacierzyńsk\w*|macierzyńsk\w*|rodzicielsk\w*|ojcowsk\w*|narodzin\w*|l4\b|względów"
    r" (?:zdrowotnych|rodzinnych)|hospitalizacj\w*)",
    r"\b(?:zdravotn\w+ důvod\w*|rodinn\w+ důvod\w*|operac\w+|nemocná|nemocný|neschopenk\w*|narození)",
    r"\b(?:hastayım|hastalı\w+|hastane\w*|ameliyat\w*|(?:doğum|babalık|annelik|süt|hastalık) izn\w*|raporluyum|cenaze\w*"
    r"|vefat\w*|taziye\w*"
    r"|sağlık (?:sorun|neden)\w*)",
    r"\b(?:болен|больна|болею|болезн\w+|больничн\w+|больниц\w+|операци[яюи]\b|декрет\w*|по уходу за|похорон\w*|скончал\w+"
    r"|траур\w*"
    r"|состоянию здоровья|семейным обстоятельствам|лікарнян\w+|хвор\w+|похован\w+|декретн\w+|рождени\w+ (?:сына|дочери|ребенка"
    r"|ребёнка))",
    r"\b(?:betegszabadság\w*|betegség\w*|beteg vagyok|kórház\w*|műtét\w*|szülési|gyed\b|gyes\b|temetés\w*|gyász\w*"
    r"|haláleset\w*|egészségügyi ok\w*"
    r"|concedi\w+ (?:medical|de maternitate|matern\w*|patern\w*|de creștere|parental)|spitaliz\w*|înmormânt\w*|deces\w*"
    r"|bolnav\w*|de boală|doliu"
    r"|αναρρωτικ\w+|ασθένει\w+|νοσοκομεί\w+|χειρουργ\w+|κηδεί\w+|πένθος|μητρότητ\w+)"
    r"|体調不良|手術|病欠|休職|出産|忌中|療養|喪中|身内の不幸|育児|生病|因病|手术|陪产|丧假|葬礼|去世|身体不适|育儿假|병가|입원|수술|출산|육아휴직|장례|상중|부고"
    r"|産休|育休|育児休|病気|入院|忌引|葬|产假|陪产假|病假|住院|丧",
)
# Trades in which these words are daily bread.
_TRADE = re.compile(
    r"\b(?:(?:parental|maternity|paternity|sick|medical|family) leave (?:software|products?|team|solutions?|app|tools?"
    r"|consult\w+|law|compliance)"
    r"|recovery (?:from|after) (?:the |a |our )?(?:\w+ )?(?:outage|backlog|disaster|incident|attack|recession|crash|failure)"
    r"|(?:maternity|paternity) (?:wards?|wear|clothes|shops?|markets?|clinics?|hospitals?|fashion|project|units?)"
    r"|burn-?out (?:prevention|workshops?|training|study)|(?:funeral|hospital|health ?care|medical|maternity) (?:industry"
    r"|sector|market|trade"
    r"|technology|devices?|supplies|companies|conference|software|insurance|business(?:es)?|fair)"
    r"|(?:krankheits|trauer|bestattungs)\w*(?:kosten|versicherung|branche|statistik)\w*|krankenhaus(?:kunden?|projekt\w*|it"
    r"|gesellschaft|markt)"
    r"|mutterschutzgesetz|assurance maladie|sector funerario|hospital clients?"
    r"|funeral (?:director|home|parlou?r)s?|baby (?:monitors?|food|products?|clothes|wear|shop)"
    r"|leave (?:polic|management|request|tracking|module)\w*|hospital (?:beds?|clients?|customers?|group|project)"
    r"|our (?:patients|hospital)"
    r"|(?:maternity|paternity|parental|sick) leave (?:polic|module|report|tracking|request|calendar)\w*)\b",
    re.I,
)


def is_sensitive(text: str, heard: Heard | None = None) -> bool:
    """Say whether a text speaks of illness, birth, bereavement or a family crisis of its writer or of somebody near.

    The words of a trade ("we are funeral directors") do not count. ``heard`` is the same text, where it has been heard already.
    """
    if heard is not None and not heard.maybe(_WORDS):
        return False
    head = text[:LIMIT]
    return bool(_WORDS.search(head)) and bool(_WORDS.search(_TRADE.sub(" ", head)))
