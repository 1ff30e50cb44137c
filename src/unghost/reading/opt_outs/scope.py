"""What an opt-out covers: everything, the telephone, mail, short messages, or one subject while the rest stays welcome."""

from __future__ import annotations

import re

from unghost.domain.said import Scope

_CALLS = re.compile(
    r"\b(?:call(?:s|ing|ed)?|phon(?:e|es|ing|ed)|phone ?calls?|ring(?:ing)?|do[- ]not[- ]call|DNC|DND|no-call|anruf\w*|rufen|ruft"
    r"|telefon\w*|appel\w*|téléphon\w*|coups? de fil|ll[aá]m\w+|telefonea\w*|lig(?:ue|uem|ar|ações|uei)|telefonem\w*|chiam\w+"
    r"|bel(?:len|t)?|gebeld|ringa?|opkald|oppringninger|samtal|soitt?a\w*|puhelu\w*|dzwoni\w*|dzwoń\w*|telefonów"
    r"|nevolejte|volejte|volat|nevolajte|hovory|voice ?mails?|e-?mail only|mail only|writing only|text only|ara(?:mayın|ma)\w*"
    r"|telefonla|cold[- ]call\w*|robo-?calls?|hívj\w+|sun[aă]\w*)\b|звон|打电话|打電話|电话|電話|来电|전화|اتصل|اتصال|مكالم"
    r"|дзвон",
    re.I,
)
_MAIL = re.compile(
    r"\b(?:e-?mail(?:s|ing|ed|en)?|mail(?:s|ing|en|ed|e)?|mailed|phone only|courriels?|correos?|mejl\w*|schriftlich|e-?post\w*"
    r"|inbox|e-?maile\w*|sähköpost\w*|e-?posta\w*|written messages)\b|邮件|邮箱|郵件|メール|이메일|메일|بريد|эл\. почт|имейл",
    re.I,
)
_SMS = re.compile(
    r"\b(?:text(?:s|ing|ed)?|text messages?|txts?|sms\w*|textos?|whats ?app\w*|appjes|appen|app|torpedos?|sms:\w+|imessages?"
    r"|telegram|viber|signal messages|esemes\w*|tekstiviest\w*)\b|短信|微信|ショートメール|문자|카톡|ватсап|вотсап|смс|واتس",
    re.I,
)
_SOCIAL = re.compile(r"\b(?:linkedin|inmails?|xing|facebook|instagram|twitter)\b", re.I)
# "Neither write nor call": no way is left.
_ANY_WAY = re.compile(
    r"\b(?:write|writing|contact(?:ing)?|mail|schreib\w*|écri\w+|escrib\w+|escrev\w+|scriv\w+|schrijf|schrijven|skriv\w*|pis\w+"
    r"|kontakt\w*)\b(?! (?:instead|only))",
    re.I,
)
_WAYS = (
    r"(?:e-?mails?|mails?|texts?|phone|telephone|letters?|post|calls?|brief|mailen|bel|bellen|telefono|courrier|courriel"
    r"|correo|e-?post|whats ?app|sms|voice|a call|mobile|cell"
    r"|(?:office|desk|land) ?line|telefoon|telefon|mejl|writing|schriftlich|e-?posta|sähköposti|appeln?|mejla|puhelin)"
)
_OTHER_WAY = re.compile(
    # A way with a word of approval behind it, or one of choice in front.
    rf"\b(?:{_WAYS}\b.{{0,25}}\b(?:fine|ok|okay|only|instead|please|works?|welcome|better|best|enough|great|good|preferred"
    rf"|easier|will do|sweet|cool|does|reicht|alright|all right|happy|suits"
    rf"|genügt|gern|gerne|mag|gewoon|suffit|va bien|mejor|melhor|meglio|yeterli|käy|stačí|wystarczy|sirve|basta|serve|räcker"
    rf"|holder|er fint|er bedre|is beter|liever|prima|besser|mieux|de preferência|está bien|tudo bem)"
    rf"|(?:use|prefer|rather|better|via|try|stick to|keep to|by|per|nur|lieber|plutôt) (?:the |an? |my |our |by |to |per |par )?"
    rf"(?:\w+ )?{_WAYS}"
    rf"|(?:usa|usen?|utilice|prefiero|prefiro|preferisco|preferisca|liever|meglio|lieber|plutôt|mejor por|melhor por|hellre"
    rf"|heller|wolę|radši|rather"
    rf"|mieluummin|raczej|raději)"
    r"|(?<!never )(?<!not )(?<!to )(?<!to cold )(?<!or )(?<!and )(?<!n['’]t )(?<!n['’]t ever )(?<!further )(?:mail|e-?mail"
    r"|write|call"
    r"|phone|text|ring|write to|write to me|drop) (?:me|us|the (?:office|shop|desk)|my (?:cell|mobile|office))"
    r"(?! (?:again|any|no more|never|at all|one more|once more|another|hereafter|in future))|(?:pick up|use) the phone|call if"
    r"|ring if|write if|text if|phone if"
    r"|(?<!non )mi (?:chiami|telefoni|scriva|chiamate|scriv[ae]te)|(?<!ne m['’])(?:appelez|écrivez|téléphonez)[- ]?(?:moi|nous)"
    r"|(?<!no me )(?<!no nos )(?:ll[áa]m|escr[íi]b)[ae]n?(?:me|nos)"
    r"|ligue(?:m)?[- ]me|me ligue(?! mais)(?<!não me ligue)|escreva[- ]?(?:me)?|mande e-?mail|rufen sie(?: mich"
    r"| uns)? (?:lieber |bitte"
    r" |gern )*an(?! )|ruf(?:t)? (?:mich )?an|schreiben sie (?:mir|uns)?(?: lieber| bitte)*(?=[.!]|$)|pište|napište|piszcie"
    r"|proszę pisać"
    r"|bel (?:maar|gewoon|liever|me gerust)|mail (?:maar|gewoon|liever)|mejla (?:istället|gärna|hellre)|ring (?:istället|gärna"
    r"|hellre|gerne"
    r"|heller|i stedet)|skriv (?:istället|i stedet|heller|gerne)|send (?:heller|gerne)"
    r"|(?:phone|number|address|line)\b.{0,20}(?:unchanged|not changed|n['’]t changed|stays?|still (?:works|valid|good))"
    r"|telefonisch|per telefon|erreichbar|scriv\w+ piuttosto|(?:scrivete|scrivetemi|mi scriva|llámeme|llámenme|llámame|llamen)"
    r"|(?:^|[.!?] )(?:please |just )*(?:call|phone|ring|text|write|e-?mail)(?=[.!]|$)|reached by|by telephone|in writing"
    r"|instead|(?:or|but) (?:office|e-?mail|text|mail|phone|write|call)"
    r"|(?:phone|e-?mail|mail|text|writing) only|em vez|au lieu|statt(?:dessen)?|invece|i stället|i stedet)\b"
    r"|пишите (?:на|по|в)|звоните|лучше (?:по|на|поч|зв)|(?<!再)(?<!要)(?<!勿)(?<!给我)发邮件(?:就|即|可|联系|吧)|邮件(?:联系"
    r"|就|即|可)|(?:可以|请)(?:打电话|发)|メールで|電話で|お電話(?:で|くだ)|메일로|이메일로|전화로"
    r"|문자로|بالبريد|عبر البريد|البريد الإلكتروني",
    re.I,
)
_TOPIC = re.compile(
    r"\b(?:newsletters?|digests?|boletín|boletim|marketing stuff|bulletins?|nieuwsbrief|nyhetsbrev\w*|nyhedsbrev\w*|uutiskirje\w*"
    r"|promotion(?:s|al)?|promos?|promociones|promoções|promozion\w+|webinars?|blog|weekly|monthly|events?|invitations?"
    r"|invites?|surveys?"
    r"|about|regarding|topic|subject|product updates?|upgrade|plan|module|updates?|campaigns?|announcements?|training|mailings?"
    r"|add-?ons?|werbung|werbemails|infolettres?|publicité|publicidad|publicidade|pubblicità|reclame|reklam\w*|aktionen|offers"
    r"|news"
    r"|marketing|insurance|pitch\w*|bring|raise|mention|discuss\w*|promo|ads|adverts?)\b|новостн|рассылк|订阅|通讯|メルマガ"
    r"|뉴스레터|النشرة",
    re.I,
)
_STILL_WELCOME = re.compile(
    r"\b(?:but|keep going|is fine|are (?:fine|good|ok|okay|welcome)|still|sigue|siguen|mas (?:pode|o|a|continu|quero)|mais"
    r"|yes(?: please)?|(?:an)?other (?:matter|story|thing)|(?:different|separate) (?:matter|story|thing)|andere sache"
    r"|autre (?:chose"
    r"|sujet|histoire)|otra (?:cosa|historia)|outra (?:coisa|história)|altra (?:cosa|faccenda)|iets anders|annan sak"
    r"|as is|sí|the rest|stands|"
    r"go ahead|gerne|aber|jedoch|continue|you and i|otherwise|everything else|all else|fair game|nur|ma |però|pero|men |maar"
    r"|wel\b"
    r"|graag wel|only|welcome|happy to|other than that|apart from|except|solo|sólo|só |seulement|uniquement|alleen|kun "
    r"|ainoastaan"
    r"|ale|tylko|ama|fakat|mutta|keep (?:me|us) posted|interested in|interests? (?:us|me)|of interest)\b|но |а вот|但|不过|只"
    r"|ですが|のみ|だけ|지만|만 |لكن|فقط",
    re.I,
)
_ONLY_ABOUT = re.compile(
    r"\b(?:only (?:contact|e-?mail|call|write|message|text|reach out|write to)(?: to)? (?:me|us) (?:about|regarding|concerning"
    r"|on|for)"
    r"|contact (?:me|us) only (?:about|regarding|for|on)|only (?:send|share) )",
    re.I,
)
_ONLY_WAY = re.compile(r"\b(phone|call|calls|telephone)s?,? only\b", re.I)
_ONE = r"(?:e-?mail|mail|call|phone|ring|text|writ|write|sms|whatsapp|letter|message)"
_BOTH = re.compile(
    rf"\b{_ONE}(?:s|ing)?(?: me| us)?(?:,? (?:or|and|nor)(?: to| do not| don['’]t| not| further| any| phone)*|/|,) ?{_ONE}(?:s"
    rf"|ing)?\b"
    r"(?! (?:only|is|are|works?|fine|instead|if|me (?:if|instead)))",
    re.I,
)
# "Write and do not phone" offers the first way, unless what stands before refuses it.
_OFFERS_FIRST = re.compile(r"\b(?:do not|don['’]t|nor|not)\b", re.I)
_REFUSES = re.compile(r"(?:\b(?:not|never|no|stop|without|neither)|n['’]t)\b[^.!?]{0,20}$", re.I)
_KINDS = ((Scope.SMS, _SMS), (Scope.CALLS, _CALLS), (Scope.MAIL, _MAIL))


def scope_of(match: str, sentence: str, around: str) -> Scope:
    """Return what a request covers: ``match`` is the words that ask, in their ``sentence``, with the sentences ``around`` it.

    "No more mail" without another way offered is all; a telephone or short messages refused stay their one channel.
    """
    if _ONLY_ABOUT.search(sentence) or (_TOPIC.search(sentence) and _STILL_WELCOME.search(around) and not _by_way(match, around)):
        return Scope.TOPIC
    kinds = [scope for scope, words in _KINDS if words.search(match)]
    if _ONLY_WAY.search(around):
        return Scope.MAIL
    both = _BOTH.search(sentence)
    if both and _OFFERS_FIRST.search(both.group()) and not _REFUSES.search(sentence[: both.start()]):
        both = None
    if both and "only" not in sentence.lower() and not _OTHER_WAY.search(sentence[both.end() :]):
        return Scope.ALL
    if Scope.CALLS in kinds and _ANY_WAY.search(match) and not _OTHER_WAY.search(around.replace(match, " ")):
        return Scope.ALL
    if not kinds:
        kinds = [scope for scope, words in _KINDS if words.search(sentence)] if _OTHER_WAY.search(around) else []
    if "only" in match.lower():
        return Scope.CALLS
    return _narrowest(kinds, match, around)


def _by_way(match: str, around: str) -> bool:
    """Say whether they tell channels apart, and no subjects."""
    return not _TOPIC.search(match) and any(w.search(match) for _, w in _KINDS) and _OTHER_WAY.search(around) is not None


def _narrowest(kinds: list[Scope], match: str, around: str) -> Scope:
    if not kinds or (len(kinds) == 1 and _SOCIAL.search(match)):
        return Scope.ALL
    if len(kinds) > 1:
        other = _OTHER_WAY.search(around) is not None
        first = [
            kind for kind, words in _KINDS if (found := words.search(match)) and kind in kinds and found.start() <= len(match)
        ]
        kinds = (first or kinds)[:1] if other or kinds == [Scope.SMS, Scope.MAIL] else []
    if not kinds or (kinds[0] is Scope.MAIL and not _OTHER_WAY.search(around)):
        return Scope.ALL
    return kinds[0]
