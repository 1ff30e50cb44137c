"""What only looks like a time: names, verbs, numbers of something else, and days that lie behind them."""

from __future__ import annotations

import re
from collections.abc import Callable

from unghost.reading.dates.around import follows_on, stands_alone
from unghost.reading.dates.candidate import Candidate
from unghost.reading.dates.frame import number_of
from unghost.reading.dates.words import QUARTER, WEEK

_AFTER_SHY = re.compile(
    r"\s*(?:$|[.,;:?!)\n–—/]|-\s|'s\b|’s\b|(?:maybe|perhaps|probably|likely|latest|earliest|eher|vielleicht|plutôt"
    r"|peut-être|mejor|quizás?|melhor|talvez"
    r"|meglio|forse|liever|misschien|snarare|hellre|kanske|hellere|måske|heller|kanskje|mieluummin|ehkä|raczej|może"
    r"|spíš\w?|možná|inkább|talán"
    r"|скорее|радше)\b|(?:is|was|works?|would|will|should|looks?|suits?|then|or|and|at|if|please)\b)"
)
# A day or month by itself that somebody proposes.
_PROPOSED = re.compile(r"\s*(?:$|[.,;?!)\n–—]|(?:works?|would|should|looks?|suits?|then|or|at|if|please|onwards?)\b)")
_STRONG_KINDS = frozenset(
    (
        "numeric",
        "partials",
        "day_month",
        "month_day",
        "nth_weekday",
        "nth_week",
        "week_of",
        "weekday_after",
        "weekday_next_week",
        "weekday_in_weeks",
        "next_unit",
        "month_of_year",
        "relative",
        "in_units",
        "give_units",
        "week_after",
        "week_before",
        "units_after",
        "after_next",
        "weekday_day",
        "article_day",
    )
)
_AGAIN = re.compile(
    r"\s*(?:$|[.,;!)\n]|(?:gern\w*|wieder|erst|again|maybe|perhaps|then|it is|please|dann|bitte|works|would)\b)",
    re.I,
)
_THING = re.compile(
    r"[\s-]+(?:thing|project|item|topic|conversation|problem|priority|decision|matter|discussion|job|start|task|thema"
    r"|sache|projekt|sujet"
    r"|tema|konusu|konu|asia|téma|issue|sak|sag|onderwerp|assunto|вопрос|тема)\b|年?の案件|的事",
    re.I,
)
_NUMBERS = frozenset(("partial", "partials", "ordinal_day", "article_day", "week_number", "numeric", "day_month", "weekday_day"))
# What numbers are given to besides days.
_NUMBERED = re.compile(
    r"\b(?:chapter|section|version|room|raum|suite|floor|build\w*|release|gebäude|kapitel|abschnitt|punkt|paragra\w+|artikel"
    r"|article|art|clause|cap[íi]tulo|secci[óo]n|se[çc][ãa]o|punto|pages?|seite|nr|no|num\w*|v|ver|item|ref\w*|apt|flat|unit"
    r"|zimmer|ziff\w*|nummer|abs\w*|pos|tz|kto|konto|account|iban|blz|halle|hall|stand|booth|gate|bus|line|linie|ligne"
    r"|rated?|score[ds]?|got|ratio|scale"
    r"|kapittel|kapitel|avsnitt|sal"
    r"|versie|versión|versão|versione|hoofdstuk|pagina|página|wersja|verze|rozdział|kapitola|luku|§)[.: #]{0,3}$",
    re.I,
)
_STREET = re.compile(
    r"\s*(?:street|str|st|road|rd|lane|ln|avenue|ave|drive|dr|close|way|court|square|sq|place|crescent|terrace|boulevard|blvd"
    r"|parkway|pkwy|gardens?|hill)\b\.?(?!\w)",
    re.I,
)
# Behind "the 4th" another noun makes it a rank; these do not.
_NO_NOUN = re.compile(
    r"\s*(?:$|[^a-z\s]|(?:is|was|are|works?|would|will|should|could|can|may|might|or|and|at|if|please|for|in|to|i|we|he"
    r"|she|they"
    r"|it|you|when|then|as|on|but|suits?|looks?|of|from|onwards?|because|so|with|after|before|by|until|till|only|again|instead"
    r"|unless|that|this|next|about|around|also|not|too|though|my|our|his|her|their|its|has|have|had|"
    r"morning|afternoon|evening|latest|and|since|which|there|sounds|seems|onward|we['’]ll|i['’]ll|i['’]m|we['’]re|would|the"
    r"|no)\b)"
)
_QUARTER_OF = re.compile(
    r"\s*(?:of|des|der|du|de la|del|of the|do|da)\s+(?:(?:the|your|our|my|this|a)\s+)?(?!year|fiscal|financial)\w",
    re.I,
)


# Good wishes, and what somebody usually does.
_WISH = re.compile(
    r"\b(?:schön\w*|gut\w{1,2}|frohe\w*|bonne?|buen\w?|felices|bom|boa|boas|buon\w?|fijne?|prettige|god|glad|trevlig|hyvää"
    r"|miłego|miłej"
    r"|udanego|hezk\w+|pěkn\w+|good|nice|great|happy|lovely|have an?|enjoy (?:your|the)|iyi)\s$",
    re.I,
)
_HABIT = re.compile(
    r"\s+(?:mornings|afternoons|evenings|nights|usually|generally|normally|in general|as a rule|of (?:each|every)|in der regel"
    r"|meistens"
    r"|normalerweise|en général|normalement|habituellement|por lo general|generalmente|normalmente|geralmente|di solito"
    r"|meestal|brukar"
    r"|yleensä|zwykle|obvykle)\b",
    re.I,
)


def _is_wished(found: Candidate) -> bool:
    pre = found.pre
    return "A" not in pre and "B" not in pre and not found.post and bool(_WISH.search(found.before(16)))


def is_credible(found: Candidate) -> bool:
    """Say whether a candidate has what its kind needs to be a date and no name, number or verb."""
    if found.behind == "k" or _HABIT.match(found.text, found.end) or (found.start and _is_wished(found)):
        return False
    kind = found.kind
    if kind in _NUMBERS and not _counts_days(found):
        return False
    judge = _JUDGES.get(kind)
    if judge is not None:
        return judge(found)
    return kind in _STRONG_KINDS or _not_a_name(found)


def _this_fits(found: Candidate) -> bool:
    return bool(found.mod) if found.what in ("TU", "TQ") else _not_a_name(found)


def _relative_fits(found: Candidate) -> bool:
    return found.what != "Uo" or found.token.value in (1, 3)


def _name_owns(found: Candidate) -> bool:
    """ "June's on vacation" speaks of a person."""
    return bool(
        re.match(r"['’]s (?:on|in|out|away|off|back|the|our|my|handling|got|been|gone)\b", found.text[found.end : found.end + 14])
    )


def _year_fits(found: Candidate) -> bool:
    if _THING.match(found.text, found.end) and not found.before(12).rstrip().lower().endswith(("since", "the")):
        return True
    return found.led or (bool(_NAMES_A_TIME.search(found.before(20))) and bool(_AGAIN.match(found.text, found.end)))


def _in_units_fits(found: Candidate) -> bool:
    """ "After 2 weeks" is in two weeks where nothing follows; "after two weeks of testing" names no day."""
    if "A" not in found.pre:
        return True
    start = found.start
    return found.text[start : start + 5].lower() == "after" and bool(_PROPOSED.match(found.text, found.end))


_HOUR = re.compile(r"(?<=/\d) ?[ap]\.?m\b|(?<=/\d\d) ?[ap]\.?m\b", re.I)


def _counts_days(found: Candidate) -> bool:
    """Say whether a number is one of days: of no unit, room, chapter or street."""
    before = found.match.string[max(0, found.match.start() - 1) : found.match.start()]
    if found.kind == "day_month":
        return not (_STREET.match(found.text, found.end) and found.language in ("en", ""))
    if found.kind == "partial" and _HOUR.match(found.text, found.end):
        return before != "v"
    return found.behind not in ("v", "U") and before != "v" and not _NUMBERED.search(found.before(14))


_OUT = re.compile(
    r"\b(?:start\w*|begin\w*|ends?|opens?|re-?opens?|due|deadline|launch\w*|say|circa|week|vecka|uge|uke|semaine|out|off|away"
    r"|back|again|return\w*|zurück|weg|wieder da|retour|absent\w*|åter|terug|tilbage|tilbake|palaan)\W*$",
    re.I,
)
_AT = re.compile(r"(?:\bat|@|\bum|\bà|\ba las|\bàs|\balle|\bkl\.?|\bkello|\bklo|\bom|\bo|\bve|\bsaat)\s*$", re.I)


def _partial_fits(found: Candidate) -> bool:
    token = found.words[found.match.end() - 1]
    value = token.value
    assert isinstance(value, tuple)
    word = found.text[token.start : token.end]
    dotted = "/" not in word
    if (dotted and (value[1] > 12 or _at_an_hour(found))) or max(value) > 31 or min(value) < 1 or min(value) > 12:
        return False
    if value == (24, 7) and not found.pre:
        return False
    if found.kind == "partials" or bool(found.pre) or found.what[0] == "W" or found.post or _OUT.search(found.before(14)):
        return True
    if dotted:
        return word.endswith(".") and found.behind in ("", ".", "w", ",", "-")
    return value != (7, 11) and bool(_PROPOSED.match(found.text, found.end)) and bool(_NAMES_A_TIME.search(found.before(20)))


def _at_an_hour(found: Candidate) -> bool:
    token = found.words[found.match.end() - 1]
    return bool(_AT.search(found.text[max(0, token.start - 8) : token.start])) or bool(
        re.match(r"\s*(?:[ap]\.?m\b|uhr\b|h\b|o'clock)", found.text[token.end : token.end + 12], re.I)
    )


def is_attribute(found: Candidate) -> bool:
    """Say whether a month only tells which one of something is meant ("after the October meeting")."""
    before = found.text[max(0, found.token.start - 4) : found.token.start].lower()
    return found.kind == "month" and before == "the " and bool(_WHAT_GOES_ON.match(found.text, found.end))


def _unit_fits(found: Candidate) -> bool:
    match, words = found.match, found.words
    if found.kind == "week_number":
        count = number_of(words[match.start(found.kind)]) if found.what[0] in "NO" else number_of(words[match.end() - 1])
        if found.behind in ("w", "v") and _QUARTER_OF.match(found.text, found.end):
            return False
        return ("c" in found.what or found.token.value == WEEK) and 1 <= count <= 53 and "n" not in match["pre"]
    if found.kind == "ordinal_unit":
        unit = number_of(words[match.start(found.kind) + found.what.index("U")])
        if found.behind in ("w", "v") and _QUARTER_OF.match(found.text, found.end):
            return False
        if found.language in ("en", "") and not found.led and _WAS.match(found.text, found.end):
            return False
        return unit in (4, 5) and number_of(found.token) <= (4 if unit == QUARTER else 2)
    return found.token.value in (1, 3, 4, 6)


def _ordinal_fits(found: Candidate) -> bool:
    start = found.token.start
    before = found.match.string[max(0, found.match.start() - 1) : found.match.start()]
    the = "the " in found.text[max(0, start - 4) : start].lower()
    if (
        found.language in ("en", "")
        and not found.what.endswith("U")
        and not _NO_NOUN.match(found.text[found.end : found.end + 20].lower())
    ):
        return False
    if found.language not in ("en", "ja", "zh", "ko") and number_of(found.token) != 1 and _NOUN.match(found.text, found.end):
        return False
    return bool(found.pre) or before in ("X", "-") or the or found.language in ("ja", "zh", "ko") or bool(found.post)


_NOUN = re.compile(
    r"\s+(?!(?:de|du|des|del|do|da|der|di|van|e|et|y|ou|o|à|a|au|en|in|às|por|pour|si|je|j|nous|on|c|con|para|als|dan|om|is"
    r"|ist|est|es|é"
    r"|è|och|og|als|wir|ich|we|ik|eller|oder|und|kan|kann|geht|passt|pas|past|ben|bin|weer|wel|wieder|igen|igjen|taas"
    r"|znów|ponownie|znovu|nous|dan|ok)\b)[a-zà-ÿ]{3,}"
)
_IN_STREETS = re.compile(
    r"\s*,?\s+(?:bis |ter )?(?:rue|avenue|av|bd|boulevard|place|quai|impasse|chemin|allée|route|cours|calle|avenida|plaza|rua"
    r"|via|viale"
    r"|piazza|corso|straat|laan)\b",
    re.I,
)


def _article_fits(found: Candidate) -> bool:
    """German "am 20." is a day where no noun is counted by it ("am 3. Standort")."""
    if not 1 <= number_of(found.token) <= 31:
        return False
    if _IN_STREETS.match(found.text, found.end):
        return False
    if found.language not in ("de", ""):
        return True
    rest = found.text[found.end : found.end + 12]
    return rest[:1] != "." or not re.match(r"\.\s?[A-ZÄÖÜ]\w", rest) or "\n" in rest[:3]


_TOPIC_ALONE = re.compile(r"\s+(?:thing|item|topic|conversation|matter|discussion|job|task)\s*(?:$|[.!\n])", re.I)
_NAMES_A_TIME = re.compile(
    r"(?:^|[.,;:?!(\n–—]|\b(?:talk|speak|meet|chat|connect|call|says?|maybe|perhaps|probably|about|do|is|back|try|or|and"
    r"|call you|ping me|see you))\W*$",
    re.I,
)
_CLOSING = re.compile(
    r"\b(?:cheers|thanks|thx|regards|best|greetings|yours|love|gruß|grüße|lg|vg|mfg|cordialement|merci|saludos|gracias|abraços"
    r"|att"
    r"|groet\w*|groeten|saluti|hälsningar|hilsen|mvh|pozdrawiam|terveisin)[,.!]?\s*$",
    re.I,
)
_TITLE = re.compile(
    r"\b(?:m|mr|mrs|ms|miss|mme|dr|prof|herr|herrn|frau|sr|sra|sig|dear|hi|hello|hallo|liebe[r]?|signora)\.?\s$",
    re.I,
)
_PERSONAL = re.compile(
    r"\s+(?:(?:will|would|can|could|should|has|had|is|was) (?:not )?(?:take|handle|call|send|get|have|review|contact|reach"
    r"|follow|look"
    r"|know|sign|decide|in\b|be (?:in touch|back|out|your|handling|taking|able)|our|the|my|your|out\b|on\b|away|cc|copied"
    r"|handling)"
    r"|told|said|asked|called|wrote|sent|thinks|knows|wants|handles|runs|manages|mentioned|from\b|in (?:accounting|finance"
    r"|procurement"
    r"|legal|it|sales|marketing|hr|purchasing))",
    re.I,
)
_EPITHET = re.compile(
    r"(?:^|\s)(?:happy|black|good|man|ruby|cyber|super|casual|ash|bloody|maundy|shrove|fat|tgi|blue|glad)\s$",
    re.I,
)
_ATTRIBUTE = re.compile(r"\b(?:the|our|a|an|my|your|their)\s$", re.I)
_BEGINS = re.compile(r"(?:^|[.,;:!?\n]\s?)$")
_WHAT_GOES_ON = re.compile(
    r"\s+(?!(?:is|was|works?|would|will|should|looks?|suits?|then|or|and|at|if|please|after|before|of|morning|afternoon"
    r"|evening|in"
    r"|on|when|the|that|for|to|we|i|you|he|she|they|it|as|but|so|following|next|week|sounds|seems|same|perhaps|maybe|latest"
    r"|lunch\w*"
    r"|noon|midday|first|early|late|onwards?|night|pm|am|eod|cob|instead|again|around|about|by|from|until|till|not|only|also"
    r"|too|okay"
    r"|fine|great|good|best|better|possible|call|though|unless|because|since|with|within|between|our|your|his|their|this|might"
    r"|may"
    r"|can|could|has|have|are|was|probably|hopefully|i['’]ll|we['’]ll|he['’]s|she['’]s|there|pls|please|thanks|thx"
    r"|coming)\b)[a-z]{3,}"
)
_SURNAME = re.compile(r" (?!Morning|Afternoon|Evening|Noon|Week|Night|Or|And|At|Is|Works|The|If|But)[A-Z][a-z]{2,}")
_WAS = re.compile(
    r"\s+(?:was|were|went|had|has been|have been|broke|came|brought|numbers?|results?|figures?|sales|revenues?|earnings|saw|ran"
    r"|did|is (?:our|my|always|usually|typically|a)\b|war\b|waren|hatte|lief|était|fut|fue|era\b|foi\b|è stat|var\b|werd\b"
    r"|oli\b|był)",
    re.I,
)


_BAD_DAY = re.compile(r"\s+(?:was|were|war|waren|était|fue|foi|var|oli|był|byl|был|era)\b", re.I)


def _not_a_name(found: Candidate) -> bool:
    """Tell a bare month, weekday, season, quarter or festival from a name: by its preposition, its place or its capital."""
    kind, text, end = found.kind, found.text, found.end
    if text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha():
        return bool(_THING.match(text, end))
    if _is_named_so(found):
        return False
    if kind == "weekday" and not found.token.shy:
        placed = _ATTRIBUTE.search(found.before(6)) or (found.language == "en" and _BEGINS.search(found.before(3)))
        return found.led or not (placed and _WHAT_GOES_ON.match(text, end))
    if found.token.shy and found.language == "en" and text[found.token.start].islower() and kind in ("month", "weekday"):
        return found.led and bool(_AFTER_SHY.match(text, end))
    if found.led or kind in ("festival", "point", "end_word", "unit", "year"):
        return kind != "festival" or found.led or _festival_fits(found)
    return (kind == "month" and len(found.what) > 1) or _stands_as_time(found)


def _festival_fits(found: Candidate) -> bool:
    """English speaks of its festivals otherwise too ("our Super Bowl"); by itself one is a time where it stands as an answer."""
    if found.language not in ("en", ""):
        return not _WHAT_GOES_ON.match(found.text, found.end)
    before = re.sub(r"\bthe\s+$", "", found.before(24), flags=re.I)
    return bool(_AFTER_SHY.match(found.text, found.end)) and bool(_NAMES_A_TIME.search(before))


def _stands_as_time(found: Candidate) -> bool:
    edge = bool(_AFTER_SHY.match(found.text, found.end))
    if found.kind == "quarter" and re.search(r"\ban? $", found.before(4), re.I):
        return bool(_THING.match(found.text, found.end))
    if _BEGINS.search(found.before(3)) and _TOPIC_ALONE.match(found.text, found.end):
        return True
    if found.token.shy:
        return edge and bool(_NAMES_A_TIME.search(found.before(20)))
    return edge or (found.kind == "month" and found.language not in ("en", ""))


def _is_named_so(found: Candidate) -> bool:
    """Say whether a title, a closing or a surname beside it makes the word a name, or "was" behind it a memory."""
    kind, text, end = found.kind, found.text, found.end
    before = found.before(24)
    if kind in ("month", "season", "weekday") and not found.led:
        if before and (_TITLE.search(before) or (not text[end:].strip(" .\n") and _CLOSING.search(before))):
            return True
        if found.language == "en" and (_SURNAME.match(text, end) or _EPITHET.search(before)):
            return True
        if found.token.shy and kind != "weekday" and (_PERSONAL.match(text, end) or _name_owns(found)):
            return True
    if kind == "weekday" and _BAD_DAY.match(text, end):
        return True
    named = kind in ("month", "season", "quarter", "festival") or (kind == "weekday" and before.endswith("The "))
    return named and not found.led and bool(_WAS.match(text, end))


_JUDGES: dict[str, Callable[[Candidate], bool]] = {
    "partial": _partial_fits,
    "partials": _partial_fits,
    "week_number": _unit_fits,
    "ordinal_unit": _unit_fits,
    "unit_end": _unit_fits,
    "ordinal_day": _ordinal_fits,
    "article_day": _article_fits,
    "this_unit": _this_fits,
    "relative": _relative_fits,
    "year": _year_fits,
    "bare_units": stands_alone,
    "bare_day": lambda _: True,
    "then_unit": follows_on,
    "in_units": _in_units_fits,
}
