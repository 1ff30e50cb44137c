"""How people say who is above whom and who came after whom, in eight languages: data."""

from __future__ import annotations

from unghost.causes.people.contact import Tie
from unghost.causes.people.saying import Saying, Slot

_B, _H, _I, _W, _G = Slot.BEFORE, Slot.BEHIND, Slot.WITHIN, Slot.WRITER, Slot.GONE

RANKS: tuple[Saying, ...] = (
    Saying(
        Tie.BOSS_OF,
        _H,
        _W,
        {
            "en": (
                r"\bmy (?:(?:line|direct|immediate|current|own) )?(?:boss|manager|supervisor|superior)(?: is| here,?|,)?",
                r"\bI (?:now )?report (?:directly |now )?(?:in)?to",
            ),
            "de": (
                r"\bmeine?[mnr]? (?:direkte[nr]? )?(?:chef(?:in)?|vorgesetzten?r?)(?: ist|,)?",
                r"\bich berichte (?:direkt )?an",
            ),
            "fr": (
                r"\b(?:mon|ma) (?:chef(?:fe)?|patron(?:ne)?|supérieure?|n\+1)(?: est|,)?",
                r"\bje (?:rends compte|rapporte|reporte) (?:directement )?à",
            ),
            "es": (r"\bmi (?:jef[ea]|superiora?)(?: es|,)?", r"\b(?:yo )?(?:reporto|respondo) (?:directamente )?a"),
            "pt": (
                r"\b(?:o meu|a minha|meu|minha) (?:chefe|superiora?)(?: é (?:o|a)"
                r"|,)?",
                r"\breporto(?: diretamente)? (?:ao?|à)",
            ),
            "nl": (r"\bmijn (?:baas|chef|leidinggevende)(?: is|,)?", r"\bik rapporteer (?:rechtstreeks )?aan"),
            "it": (r"\b(?:il mio|la mia) (?:capo|superiore|responsabile)(?: è|,)?", r"\briporto (?:direttamente )?a"),
            "sv": (r"\bmin (?:närmaste )?chef(?: är|,)?", r"\bjag rapporterar (?:direkt )?till"),
        },
    ),
    Saying(
        Tie.BOSS_OF,
        _B,
        _W,
        {
            "en": (r"(?: is|,) my (?:(?:line|direct) )?(?:boss|manager|supervisor)\b",),
            "de": (r"(?: ist|,) meine? (?:chef(?:in)?|vorgesetzter?)\b",),
            "fr": (r"(?: est|,) (?:mon|ma) (?:chef(?:fe)?|patron(?:ne)?|supérieure?)\b",),
            "es": (r"(?: es|,) mi jef[ea]\b",),
            "pt": (r"(?: é|,) (?:o meu|a minha) chefe\b",),
            "nl": (r"(?: is|,) mijn (?:baas|chef|leidinggevende)\b",),
            "it": (r"(?: è|,) (?:il mio|la mia) (?:capo|superiore|responsabile)\b",),
            "sv": (r"(?: är|,) min (?:närmaste )?chef\b",),
        },
    ),
    Saying(
        Tie.CAME_AFTER,
        _W,
        _H,
        {
            "en": (
                r"\bI(?:'m|’m|'ve|’ve| am| have|'ll|’ll| will)? (?:just |now |recently |be )*(?:taken|taking|take"
                r"|took) over (?:\S+ ){0,6}?from",
                r"\bI(?:'m|’m|'ve|’ve| am| have)? (?:just |now |recently )*(?:replac(?:e|ed|ing)|succeed(?:ed|ing)?"
                r"|inherited (?:\S+ ){1,4}?from)",
                r"\bI(?:'m|’m| am) the (?:new |)(?:successor|replacement) (?:of|to|for)",
                r"\bI(?:'m|’m| am) (?:the )?(?:\S+ ){0,5}?(?:replacing|succeeding|taking over from)",
                r"\bI (?:have )?(?:stepped|moved) into (?:the )?(?:\S+ ){0,3}?(?:role|shoes) of",
            ),
            "de": (
                r"\b(?:die |der )nachfolge(?:rin|r)? von",
                r"\bich übernehme (?:\S+ ){0,6}?von",
                r"\bich (?:ersetze|folge auf)",
            ),
            "fr": (
                r"\bje (?:remplace|succède à)",
                r"\bj['’]ai (?:remplacé|succédé à|pris la (?:suite|succession|relève) de)",
                r"\bje (?:prends|reprends) (?:\S+ ){1,4}?de",
                r"\bj['’]ai repris (?:\S+ ){1,4}?de",
            ),
            "es": (
                r"\bhe (?:sustituido|reemplazado|sucedido) a",
                r"\b(?:sustituyo|reemplazo|sucedo) a",
                r"\bsoy (?:el|la) (?:sucesora?|sustitut[oa]) de",
                r"\b(?:he asumido|asumo) (?:\S+ ){1,4}?de",
                r"\bme hago cargo (?:\S+ ){1,5}?de",
            ),
            "pt": (
                r"\b(?:substituí|substituo|sucedo a[o]?) (?:o|a|ao|à)?",
                r"\bsou (?:o|a) (?:sucessora?|substitut[oa]) d(?:e|o|a)",
                r"\b(?:assumi|assumo) (?:\S+ ){1,4}?d(?:e|o|a)",
            ),
            "nl": (
                r"\bik (?:neem|heb) (?:\S+ ){0,5}?(?:over|overgenomen) van",
                r"\bik ben de (?:opvolg(?:er|ster)|vervang(?:er|ster)) van",
                r"\bik vervang",
            ),
            "it": (
                r"\bho (?:preso il posto di|sostituito)",
                r"\bsostituisco",
                r"\bsono (?:il|la|l') ?(?:nuov[oa] )?(?:successore|sostitut[oa]) di",
                r"\bsubentro a",
                r"\bsono subentrat[oa] a",
            ),
            "sv": (
                r"\bjag (?:har tagit|tar|tog) över (?:\S+ ){0,3}?(?:efter|från)",
                r"\bjag (?:efterträder|ersätter|har ersatt|har efterträtt)",
            ),
        },
    ),
    Saying(
        Tie.CAME_AFTER,
        _W,
        _I,
        {
            "de": (r"\bich habe (?:\S+ ){1,6}?von (?:\S+ ){1,4}?übernommen",),
            "nl": (r"\bik (?:neem|heb) (?:\S+ ){0,5}?van (?:\S+ ){1,4}?over(?:genomen)?\b", r"\bik volg (?:\S+ ){1,4}?op\b"),
        },
    ),
    Saying(
        Tie.CAME_AFTER,
        _H,
        _W,
        {
            "en": (
                r"\bmy (?:successor|replacement)(?: will be| is|,)?",
                r"\b(?:handed|handing|hand) (?:\S+ ){0,4}?over to",
                r"\bI(?:'ve|’ve| have)? (?:passed|handed|given|transferred|moved) (?:the|your|this|my|our) (?:\S+ )?(?:files?"
                r"|case|matter"
                r"|projects?|accounts?|dossier|folder|portfolio) (?:on )?to",
            ),
            "de": (
                r"\bmeine?[nr]? nachfolger(?:in)?(?: ist| wird|,)?",
                r"\bübergebe (?:\S+ ){0,4}?an",
                r"\bich habe (?:den|die|das|ihren|ihre) (?:vorgang|akte|projekt|fall|unterlagen) an",
            ),
            "fr": (
                r"\b(?:mon successeur|ma remplaçante|mon remplaçant)(?: est| sera|,)?",
                r"\bje passe le relais à",
                r"\bj['’]ai (?:transmis|remis|confié) (?:le|votre|ce) dossier à",
            ),
            "es": (r"\bmi (?:sucesora?|sustitut[oa])(?: es| será|,)?",),
            "pt": (r"\b(?:o meu|a minha) (?:sucessora?|substitut[oa])(?: é| será|,)?(?: o| a)?",),
            "nl": (r"\bmijn (?:opvolg(?:er|ster)|vervang(?:er|ster))(?: is| wordt|,)?", r"\bik draag (?:\S+ ){0,4}?over aan"),
            "it": (r"\b(?:il mio|la mia|il mio nuovo) (?:successore|sostitut[oa])(?: è| sarà|,)?",),
            "sv": (r"\bmin (?:efterträdare|ersättare)(?: är| blir|,)?",),
        },
    ),
    Saying(
        Tie.CAME_AFTER,
        _B,
        _W,
        {
            "en": (
                r"(?: is| will be|,) my (?:successor|replacement)\b",
                r" (?:has |will |is |)(?:taken|take|takes|taking) over (?:from me|my|all my)\b",
            ),
            "de": (r"(?: ist| wird|,) meine? nachfolger(?:in)?\b", r" übernimmt (?:\S+ )?(?:von mir|meine)\b"),
            "fr": (
                r"(?: est| sera|,) (?:mon successeur|ma remplaçante|mon remplaçant)\b",
                r" (?:me remplace|prend ma suite"
                r"|me succède)",
            ),
            "es": (r"(?: es| será|,) mi (?:sucesora?|sustitut[oa])\b", r" me (?:sustituye|reemplaza|sustituirá)"),
            "pt": (
                r"(?: é| será|,) (?:o meu|a minha) (?:sucessora?|substitut[oa])\b",
                r" (?:vai substituir-me|substitui-me"
                r"|me substitui)",
            ),
            "nl": (
                r"(?: is| wordt|,) mijn (?:opvolg(?:er|ster)|vervang(?:er|ster))\b",
                r" (?:neemt"
                r"|heeft) (?:\S+ ){0,3}?van mij over",
            ),
            "it": (r"(?: è| sarà|,) il mio (?:successore|sostituto)\b", r" mi (?:sostituisce|sostituirà)"),
            "sv": (r"(?: är| blir|,) min (?:efterträdare|ersättare)\b", r" tar över efter mig"),
        },
    ),
    Saying(
        Tie.CAME_AFTER,
        _B,
        _H,
        {
            "en": (
                r" (?:has |have |will |is |)(?:taken|take|takes|taking|took) over (?:\S+ ){0,3}?from",
                r" (?:has |is |will |)(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?)\b",
                r"(?: is|,) the (?:successor|replacement) (?:of|to|for)",
            ),
            "de": (r" übernimmt (?:\S+ ){0,3}?von", r" (?:ist|wird) (?:die |der )?nachfolger(?:in)? von", r" ersetzt"),
            "fr": (r" (?:remplace|succède à|a remplacé|a succédé à)", r" est (?:le successeur|la remplaçante) de"),
            "es": (r" (?:sustituye|reemplaza|ha sustituido|sucede) a", r" es (?:el|la) (?:sucesora?|sustitut[oa]) de"),
            "pt": (r" (?:substitui|substituiu|vai substituir) (?:o|a)", r" é (?:o|a) (?:sucessora?|substitut[oa]) d(?:e|o|a)"),
            "nl": (r" (?:vervangt|is de (?:opvolg|vervang)(?:er|ster) van)", r" neemt (?:\S+ ){0,3}?over van"),
            "it": (r" (?:sostituisce|ha sostituito|subentra a)", r" è (?:il|la) (?:successore|sostitut[oa]) di"),
            "sv": (r" (?:efterträder|ersätter|har ersatt|tar över efter|har tagit över efter)",),
        },
    ),
    Saying(Tie.CAME_AFTER, _H, _B, {"en": (r"['’]s (?:successor|replacement) (?:is|will be)",)}),
    Saying(
        Tie.CAME_AFTER,
        _B,
        _G,
        {
            "en": (
                r"(?:,? who)? (?:has|will|is|have) (?:now |just )?(?:be )?(?:taken|take|taking) over\b",
                r" (?:takes|took) over\b",
                r" is (?:his|her|their|the) (?:successor|replacement)\b",
            ),
            "de": (
                r"(?:, (?:die|der))? übernimmt\b",
                r" hat (?:\S+ ){0,3}?übernommen",
                r" ist (?:seine?"
                r"|ihre?) nachfolger(?:in)?\b",
            ),
            "fr": (r"(?: qui)? (?:prend|a pris|reprend) (?:la suite|la relève|le relais|ses dossiers)", r" (?:le|la) remplace"),
            "es": (r"(?: quien)? (?:ha asumido|asume|se hace cargo)", r" (?:le|la|lo) (?:sustituye|reemplaza)"),
            "pt": (r"(?: que)? (?:assumiu|assume|vai assumir)\b",),
            "nl": (r"(?:,? die)? (?:neemt|heeft) (?:\S+ ){0,4}?(?:over|overgenomen)\b",),
            "it": (r"(?: che)? (?:ha preso|prende) il suo posto", r" (?:lo|la) sostituisce"),
            "sv": (r"(?: som)? (?:tar|har tagit) över\b",),
        },
    ),
)

NOTED = (
    Saying(
        Tie.BOSS_OF,
        _H,
        _W,
        {
            "en": (
                r"\b(?:his|her|their) (?:\S+ )?(?:boss|manager|supervisor)(?: is| there,?|,)?",
                r"\b(?:reports|reporting) (?:directly )?to",
            ),
            "de": (r"\b(?:sein|ihr)e? (?:chef(?:in)?|vorgesetzte[r]?)(?: ist|,)?", r"\bberichtet an"),
            "fr": (r"\b(?:son|sa) (?:chef(?:fe)?|patron(?:ne)?|supérieure?)(?: est|,)?",),
            "es": (r"\bsu jef[ea](?: es|,)?",),
            "pt": (r"\b(?:o|a) (?:seu|sua) chefe(?: é)?",),
            "nl": (r"\b(?:zijn|haar) (?:baas|chef|leidinggevende)(?: is|,)?",),
            "it": (r"\b(?:il|la) su[oa] (?:capo|superiore|responsabile)(?: è|,)?",),
            "sv": (r"\b(?:hans|hennes) chef(?: är|,)?",),
        },
    ),
    Saying(
        Tie.CAME_AFTER,
        _H,
        _W,
        {
            "en": (r"\b(?:his|her|their) (?:successor|replacement)(?: is| will be|,)?",),
            "de": (
                r"\b(?:sein"
                r"|ihr)e? nachfolger(?:in)?(?: ist|,)?",
            ),
        },
    ),
)
"""What the user's own notes about a person say: the writer of these is that person."""
