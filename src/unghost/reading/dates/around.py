"""What the words right beside a day make of it: a refusal, the date of a paper, a street, a name, a custom."""

from __future__ import annotations

import re

from unghost.reading.dates.candidate import Candidate

# "Not in May", "I can't do Thursday": the day named is none on which anything happens.
_NOT = re.compile(
    r"(?:^|[\s.,;:!?(])(?<!why )(?<!warum )(?<!pourquoi )(?<!waarom )(?<!perché )(?<!por qué )(?<!varför )(?<!hvorfor )"
    r"(?:not|(?:can|won|don|doesn|isn|couldn)['’]?t(?: be able to)?|not be able to|cannot|nicht|pas|no|non|não|niet|inte"
    r"|ikke|ei|nie|ne|nem|nu|не|όχι)\s+"
    r"(?:(?:do|make|manage|call|ring|come|meet|phone|write|le|la|el|o|il|a|op|de|den|em|in|im|am|an|en|on|the|στις|τον"
    r"|τη)\s+){0,2}$",
    re.I,
)
# "No Tuesday" is refused in English too, "no, Tuesday" is an answer, "no May" nobody says.
_UNFIT = re.compile(
    r"\s*(?:"
    # English
    r"(?:is|are|will|would|does|do|can)(?:n['’]?t| not\b|not\b)(?! far)|won['’]?t\b|(?:is|['’]s) (?:no good|out\b"
    r"|impossible|a no\b|bad\b|not\b|dead\b)"
    r"|(?:i|we) (?:can['’]?t|cannot)(?: make| do)?(?=\s*(?:$|[.,;!?]))"
    # German, Dutch, Nordic
    r"|(?:geht|passt|klappt|ist|kann|wäre|haut)\s+(?:(?:es|mir|uns|bei|ich|wir|leider|das|da|aber)\s+){0,3}(?:nicht\b"
    r"|schlecht|unmöglich)"
    r"|(?:kan|lukt|gaat|past|komt|schikt)\s+(?:(?:het|ik|me|mij|ons|echt|helaas|dat)\s+){0,3}niet\b"
    r"|(?:går|funkar|passar|kan|dur|passer|duger|fungerer|er|är)\s+(?:(?:det|jag|jeg|vi|mig|meg|oss|os|tyvärr|desværre"
    r"|dessverre)\s+)"
    r"{0,3}(?:inte\b|ikke\b|dålig\w*|dårlig\w*|omöjlig\w*|umulig\w*)"
    # Romance
    r"|,?\s*(?:ne (?:va|convient|marche|peut)|(?:me|nos) (?:es imposible|viene mal)|c['’]est (?:impossible|non\b|mort"
    r"|compliqué)|n['’]est pas|je ne peux pas|impossible|imposible)"
    r"|,?\s*no(?: (?:puedo|podemos|me va|nos va|me viene|va|es posible|sirve|va bien))?(?=\s*(?:$|[.,;!?]))"
    r"|,?\s*não(?: (?:dá|posso|podemos|funciona|é possível|serve))?(?=\s*(?:$|[.,;!?]))"
    r"|,?\s*non (?:va|posso|possiamo|è possibile|riesco|funziona|mi va)"
    r"|,?\s*nu (?:pot|putem|merge|e bine|se poate|convine|îmi convine)"
    # Others
    r"|(?:ei (?:käy|sovi|onnistu|ole mahdollis)|en (?:pääse|ehdi|voi)|emme (?:pääse|ehdi|voi))"
    r"|(?:nie (?:mogę|możemy|pasuje|da rady|dam|odpowiada)|odpada)|(?:ne(?:můžu|mohu|můžeme|jde|vyhovuje|hodí|lze|pasuje)"
    r"|to nejde"
    r"|se (?:mi |nám )?nehodí)|nem (?:jó|megy|alkalmas|tudok|tudunk|érek|felel)|(?:olmaz|uymaz|uymuyor|uygun değil"
    r"|müsait değil)"
    r"|не (?:могу|можем|получится|подходит|удобно|смогу|выйдет|можу|можемо|вийде|підходить|зручно|зможу)"
    r"|δεν (?:μπορώ|μπορούμε|γίνεται|βολεύει|με βολεύει)|は?(?:無理|難しい|都合が悪|ダメ|不可|できません)|不行|没空|不方便"
    r"|(?:은|는|엔|에는)? ?(?:안 ?됩|안 ?돼|어렵|힘들|불가))",
    re.I,
)
# "If it were June".
_IF = re.compile(
    r"\b(?:if (?:it|this) (?:were|was)|(?<!wie )wäre (?:es|jetzt|schon)|si on était(?: en)?|si fuera|se fosse|als het)\s$", re.I
)

# Papers that carry a date, in front of it; "of", "from" and "dated" may stand between.
_PAPER = re.compile(
    r"(?:\b(?:(?:e-?)?mails?|messages?|notes?|letters?|quotes?|quotation|proposal|invoice|order|contract|agreement"
    r"|voicemail|minutes"
    r"|receipt|statement|memo|fax|reminder|request|enquiry|inquiry|application|newsletter|article|report|offer|issue|list"
    r"|po|bill|summary"
    r"|\w*(?:schreiben|nachricht|angebot|rechnung|anfrage|vertrag|protokoll|bestellung|lieferschein|mahnung|termin"
    r"|gespräch|telefonat"
    r"|artikel|muster\w{0,2}|brief|liste|schein|bescheid|gutschrift|auftrag|[zab]\w{0,3}sage|anruf)"
    r"|offre|courriel|courrier|facture|devis|contrat|commande|proposition|lettre|relance|procès-verbal|article|entretien"
    r"|échantillons?|livraison|bon|appel|réponse"
    r"|oferta|correo|mensaje|factura|pedido|contrato|propuesta|presupuesto|carta|acta|albarán|muestras|gu[íi]a|recibo"
    r"|lista|respuesta"
    r"|mensagem|fatura|encomenda|proposta|orçamento|carta|ata|amostras"
    r"|offerta|messaggio|lettera|fattura|ordine|contratto|preventivo|verbale|campioni|bolla|ddt|ricevuta|listino|telefonata"
    r"|offerte|bericht|factuur|bestelling|contract|verslag|aanvraag|monsters|pakbon|\w*lijst|telefoontje"
    r"|brev\w*|mejl\w*|faktura\w*|offert\w*|erbjudande\w*|avtal\w*|beställning\w*|protokoll\w*|prover\w*|mailet|tilbud\w*"
    r"|aftale\w*"
    r"|ordre\w*|kontrakt\w*|referat\w*|besøg|prøver\w*"
    r"|tarjou\w+|lasku\w*|viesti\w*|sopimu\w+|tilau\w+"
    r"|ofert\w+|faktur\w*|list\w{0,2}|umow\w*|zamówieni\w*|wiadomoś\w+|prób\w+|nabídk\w+|dopis\w*|smlouv\w*|objednávk\w*"
    r"|zpráv\w*|vzork\w+"
    r"|ofert\w+|scrisoar\w+|comand\w+|contract\w*|mesaj\w*)"
    r"(?: nr\.? ?\d+| dumneavoastră| voastră| deres)?\W+(?:from|of|dated|vom|du|de|van|del|do|da|di|dal|av|från|fra|af"
    r"|från den|z|ze|din|a)?\s*(?:the|le|el|il|den|lundi)?"
    r"|\b(?:dated|datée? du|gedateerd|daterad|dateret|datert|datad[oa]|fechad[oa](?: el)?|datat[oa]|datiert(?: vom)?)"
    r")\s*$",
    re.I,
)
_BY_LETTER = re.compile(r"\b(?:z|ze|av|af|от|від|της)\s+(?:den\s+)?$", re.I)  # where only papers are "of" a day
_PAPER_BEHIND = re.compile(
    r"\s*(?:tarihli|付け?の?|付|日?(?:的|发来的)?的?(?:发票|邮件|来信|订单|合同|报价|信|货)|자\b|-?i\s+(?:számla|számlá|ajánlat|level|szerződés"
    r"|megrendelés|szállít)\w*)",
    re.I,
)
_BEHIND_IN = frozenset(("tr", "hu", "ja", "zh", "ko"))
_SENDS = re.compile(
    r"\b(?:send|drop|shoot|write|leave|schick\w*|schreib\w*|send\w*|envoy\w+|env[íi]\w*|mand\w+|stuur\w*|skicka|invi\w+"
    r"|pošl\w+|wyśl\w+)\b",
    re.I,
)
# "Since the 3rd", by languages that have a word for it alone.
_SINCE = re.compile(
    r"\b(?:since|seit(?:dem)?|depuis|sinds|sedan(?: den)?|siden(?: den)?)(?:\s+(?:dem|der|le|la|the|last))?\s*$", re.I
)

# Where a day is a street.
_IN_STREET = re.compile(
    r"\b(?:rue|avenue|bd|boulevard|place|quai|impasse|(?<!au )(?<!en )cours|calle|avenida|avda|plaza|rua|praça|via|viale"
    r"|piazza|(?<!nel )(?<!in )corso|largo"
    r"|straße des|straße|platz des|straat|laan|plein|ul|ulic[ayię]|ulici|aleja|plac|nám|náměstí|třída|bulevardul|strada|piața"
    r"|улиц\w{1,2}|ул|площад\w|проспект|вулиц\w|вул|площ\w)\.?\s+(?:(?:du|de|del|do|des|le|il|\w{1,4}\.?)\s+){0,2}$",
    re.I,
)
_STREET_BEHIND = re.compile(r"\.?\s+(?:caddesi|cad\.|sokak|sokağı|bulvarı|meydanı|mahallesi|tér|utca|út|útja|tere)\b", re.I)

# Who bears the name of a month or weekday.
_TITLES = re.compile(
    r"\b(?:m|mr|mrs|ms|mme|mlle|madame|monsieur|ma[îi]tre|dr|prof|doct(?:eur|or|ora)|dott|dottor|dottoressa|herrn?|frau"
    r"|kolleg(?:e|in)"
    r"|sr|sra|señora?|don|doña|senhora?|dona|sig|signora?|signor|ing|avv|heer|mevrouw|mevr|dhr|fru|frøken|pana?|pani|paní"
    r"|panem|domnul|doamna"
    r"|restaurant|café|bar|hotel|firma|господин|пан|κύριος)\.?\s$",
    re.I,
)
_TITLE_BEHIND = re.compile(r"\s+(?:hanım|bey)\b", re.I)
_ACTS = re.compile(
    r"\s+(?:ya no (?:trabaja|est)|trabaja|lleva|se (?:encarga|ocupa)|s['’]en occupe|s['’]occupe|vous (?:répond|contact)"
    r"|segue|si occupa"
    r"|não trabalha|trata|tar över|tager over|tar seg|ilgilen|odpow|zajm|bearbeitet|kümmert|übernimmt|kennt)",
    re.I,
)
_LOWER = frozenset(("fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs", "ro", "hu", "ru", "uk"))
_NAME_BEHIND = re.compile(r" [A-ZÀ-ÞŁŚŻŠČŘŽА-Я][\w'’-]+")
_NAME_BEFORE = re.compile(r"(?:^|[\w,] )[A-ZÀ-ÞŁŚŻŠČŘŽА-Я][a-zà-ÿа-я'’-]+ $")

# What somebody does time and again.
_EVER = re.compile(
    r"\b(?:every (?:year|month|week|quarter|spring|summer|autumn|fall|winter)|each (?:year|month|week|quarter)|always"
    r"|usually|quarterly|annually|only (?:buy|order|meet|open)"
    r"|immer|jedes (?:jahr|quartal)|jede[nrs]? (?:woche|monat)|jeweils|toujours|tous les (?:ans|mois)|chaque|siempre|cada"
    r"|tod[oa]s (?:los|las|os|as)"
    r"|sempre|ogni|tutt[ie] (?:gli|i|le)|altijd|elke?|ieder[e]?|alltid|varje|altid|hver[t]?|aina|joka|zawsze|każd\w+|vždy"
    r"|každ\w+|mindig|minden"
    r"|întotdeauna|fiecare|her|всегда|кажд\w+|завжди|кожн\w+|κάθε|πάντα)\b|毎|每|매(?:주|월|년)",
    re.I,
)
_BIRTHDAY = re.compile(
    r"\b(?:birthday|born|geburtstag|geboren|anniversaire|cumpleaños|aniversário|compleanno|verjaardag|jarig|födelsedag"
    r"|fyller|fødselsdag"
    r"|bursdag|syntymäpäivä\w*|urodziny|narozeniny|születésnap\w*|doğum gün\w*|день рождения|день народження|γενέθλια"
    r"|turns? (?:\d\d|thirty|forty|fifty|sixty))\b|誕生日|生日|생일",
    re.I,
)
_EVER_KINDS = frozenset(("weekday", "nth_weekday", "month", "season", "article_day", "ordinal_day", "festival"))
_OF_EACH = re.compile(
    r"\s+(?:of (?:each|every)|(?:i|in|v|w|de|du|van|des|eines|di) (?:varje|hver|jed\w+|každ\w+|chaque|cada|ogni"
    r"|elke|monats)\b|eines monats)",
    re.I,
)
_HABIT_ARTICLE = {"fr": re.compile(r"\ble\s+$", re.I), "es": re.compile(r"\blos\s+$", re.I), "it": re.compile(r"\bil\s+$", re.I)}
_NUMBERED_DAY = re.compile(r"\s+(?:\d|de |di |prochain|suivant|que |pross|succ|dopo|après|après-midi \d)")


def is_refused(found: Candidate) -> bool:
    """Say whether the words beside a day say that it is not the one."""
    pre = found.pre
    if "A" in pre or "B" in pre or found.post:
        return False
    if found.start and _is_denied(found, pre):
        return True
    return found.end < len(found.text) and bool(_UNFIT.match(found.text, found.end))


def _is_denied(found: Candidate, pre: str) -> bool:
    before = found.before(28)
    if (_NOT.search(before) and not re.search(r"\bno[,.]?\s+$", before, re.I)) or _IF.search(before):
        return True
    return bool(pre) and found.language in ("es", "it") and f" {before.lower()}".endswith((" no ", " no en ", " no el "))


def is_paper_date(found: Candidate) -> bool:
    """Say whether a day only tells which letter, order or contract is meant."""
    pre, text = found.pre, found.text
    if "A" in pre or "B" in pre or found.kind in ("relative", "in_units", "next_unit", "give_units", "week_of"):
        return False
    if found.language in _BEHIND_IN and _PAPER_BEHIND.match(text, found.end):
        return True
    start = found.start
    if start < 3:
        return False
    if _SINCE.search(text, max(0, start - 16), start):
        return True
    core = found.token.start
    if (
        found.language in ("pl", "cs", "ru", "uk", "el", "sv", "da", "no")
        and _BY_LETTER.search(text, max(0, core - 8), core)
        and not re.match(r"\s*(?:do|до|по|έως|-|–)\b", text[found.end : found.end + 6])
        and start > 5
        and not found.mod
        and found.kind in ("day_month", "month_day", "partial")
    ):
        return True
    return bool(_PAPER.search(text[max(0, start - 32) : core])) and not _SENDS.search(text[max(0, start - 50) : start])


def is_place_or_person(found: Candidate) -> bool:
    """Say whether a day is a street, or somebody's name."""
    text, kind = found.text, found.kind
    if (
        kind in ("day_month", "month", "festival")
        and found.language not in ("en", "")
        and (
            (found.token.start > 2 and _IN_STREET.search(text[max(0, found.token.start - 34) : found.token.start]))
            or _STREET_BEHIND.match(text, found.end)
        )
    ):
        return True
    if kind not in ("month", "weekday", "season"):
        return False
    word, start = found.token, found.token.start
    if not text[start : start + 1].isupper() or found.language in ("en", ""):
        return False
    if _TITLES.search(text[max(0, start - 16) : start]) or _TITLE_BEHIND.match(text, found.end):
        return True
    if found.led or len(found.what) > 1:
        return False
    if _ACTS.match(text, found.end):
        return True
    return found.language in _LOWER and bool(
        _NAME_BEHIND.match(text, word.end) or (start > 3 and _NAME_BEFORE.search(text[max(0, start - 24) : start]))
    )


def is_custom(found: Candidate, parts: tuple[str, str]) -> bool:
    """Say whether a day comes round: "every year in July", "le lundi", "lunea"; ``parts`` is its clause around it."""
    if _BIRTHDAY.search(parts[0]) or _BIRTHDAY.search(parts[1]):
        return True
    if found.kind not in _EVER_KINDS or "A" in found.pre or "B" in found.pre:
        return False
    if _EVER.search(parts[0]) or _EVER.search(parts[1]) or _OF_EACH.match(found.text, found.end):
        return True
    if found.kind != "weekday":
        return False
    article = _HABIT_ARTICLE.get(found.language)
    start = found.token.start
    if article is not None and article.search(found.text, max(0, start - 5), start):
        return not _NUMBERED_DAY.match(found.text, found.end)
    return (
        found.language == "ro"
        and found.text[start : found.token.end].lower().endswith("ea")
        and not _RO_NEXT.match(found.text, found.end)
    )


_RO_NEXT = re.compile(r"\s+(?:viitoare|asta|aceasta|următoare)", re.I)


def follows_on(found: Candidate) -> bool:
    """Say whether "the week after" is told from one that was named, not a week that is over."""
    return found.text[: found.end].endswith(("after", "efter", "etter", "dopo", "después", "depois"))


_THEN = re.compile(
    r"\s*[,.;–—]?\s*(?:and |et |und |y |e |en |och |og )?(?:then|dann|c['’]est bon|ok\b|dan\b|entonces|poi|sedan|så|potem|pak"
    r"|fine)",
    re.I,
)
_BRIEF = 30


def stands_alone(found: Candidate) -> bool:
    """Say whether "two weeks, then fine" is an answer: it opens the text and little else follows."""
    if found.start or found.mod or found.pre:
        return False
    rest = found.text[found.end :]
    return bool(_THEN.match(rest)) or (len(found.text) <= _BRIEF and not rest.strip(" .?!\n"))
