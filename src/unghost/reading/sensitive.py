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
    r"|\b(?:bin|ist|war|sind|leider) krank\b"
    # French, Spanish, Portuguese, Italian
    r"|\b(?:arrêt|congé) (?:de )?(?:maladie|travail|maternité|paternité|parental|pathologique)|\bdeuil\b"
    r"|\bdécès\b|\bdécédée?\b|\bobsèques\b|\benterrement\b|\bhospitalisée?\b|\benceinte\b|\bnaissance de\b"
    r"|\bbaja (?:médica|por (?:enfermedad|maternidad|paternidad)|maternal|paternal|laboral)|\b(?:permiso"
    r"|licencia) (?:de |por )?(?:maternidad|paternidad|médica|parental|nacimiento|fallecimiento|matern\w+"
    r"|patern\w+)|\bfalleci\w+|\bpor duelo\b|\bhospitalizad[oa]\b|\boperación de (?:mi|la)\b|\bentierro\b"
    r"|\bembarazada\b"
    r"|\blicença(?:[- ](?:de |por )?)(?:maternidade|paternidade|médica|parental|saúde|luto|nojo)|\bbaixa médica\b"
    r"|\bde luto\b|\bpor luto\b|\bfaleci\w+|\bfuneral d\w|\binternad[oa]\b|\bgrávida\b|\bmotivos? de saúde\b"
    r"|\bin maternità\b|\bcongedo (?:di |per )?(?:maternità|paternità|parentale|malattia|lutto)|\bin malattia\b"
    r"|\bper malattia\b|\blutto\b|\bfunerali?\b (?:di|del)|\bricoverat[oa]\b|\bin ospedale\b|\bincinta\b"
    r"|\bmotivi di salute\b"
    # Dutch, Swedish, Danish, Norwegian
    r"|\b(?:zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|moederschapsrust|vaderschapsverlof"
    r"|geboorteverlof|ziekteverlof|rouwverlof|zorgverlof|begrafenis|crematie|overleden|overlijden van|ziekgemeld"
    r"|zwanger|ziekenhuis)\b|\b(?:ben|is|wegens) ziek(?:te)?\b"
    r"|\b(?:föräldraledig\w*|föräldraledighet|mammaledig|pappaledig|sjukskriven|sjukdom|begravning|dödsfall"
    r"|gått bort|vård av barn|sjukhus\w*|vabbar|vab)\b|\bär sjuk\b"
    r"|\b(?:barsel\w*|forældreorlov|foreldrepermisjon|pappaperm\w*|mammaperm\w*|fødselspermisjon|sygemeldt"
    r"|sykmeldt|sygdom|sykdom|begravelse|dødsfald|dødsfall|sykehus\w*|hospitalet)\b|\ber (?:syg|syk)\b"
    # Finnish, Polish, Czech
    r"|\b(?:äitiysloma\w*|äitiysvapaa\w*|isyysvapaa\w*|vanhempainvapaa\w*|perhevapaa\w*|sairaslom\w*|sairaana"
    r"|hautaja\w*|kuolem\w+)\b"
    r"|\b(?:urlop\w* (?:macierzyńsk|rodzicielsk|ojcowsk|tacierzyńsk)\w*|zwolnieni\w* lekarsk\w*|chorobow\w*"
    r"|pogrzeb\w*|szpital\w*|żałob\w*|śmier\w+)\b"
    r"|\b(?:mateřsk\w*|rodičovsk\w*|otcovsk\w*|nemocensk\w*|nemoc\w*|pohřeb\w*|úmrtí|nemocnic\w*)\b"
    r"|産休|育休|育児休|病気|入院|忌引|葬|产假|陪产假|病假|住院|丧",
)
# Trades in which these words are daily bread.
_TRADE = re.compile(
    r"\b(?:funeral (?:director|home|parlou?r)s?|baby (?:monitors?|food|products?|clothes|wear|shop)"
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
