"""Tell a text that only thanks, greets or wishes, and a sentence that frees the reader from answering."""

from __future__ import annotations

import re

from unghost.reading.acts.voices.voice import patterns
from unghost.reading.gated import Gated, Heard
from unghost.reading.sentences import Sentence

_FREES = Gated(
    r"\bno (?:reply|answer|response|action|reaction|feedback)(?: (?:is|was|at all))?(?: (?:needed|required"
    r"|necessary|expected|wanted|due))?(?= |[.,!;:)]|$)(?! (?:yet|from|so far|to my|since|came|at all from|means"
    r"|by|until|received))|\bno need (?:for you |for a |for an )?to (?:reply|answer|respond|write back|get back"
    r"|react|do anything|come back|acknowledge)\b|\bno need for (?:a|an) (?:reply|answer|response)\b"
    r"|\bnothing (?:to (?:answer|reply to|do|react to|respond to)|(?:is )?(?:needed|required|expected) (?:from|of"
    r"|on) you|for you to (?:do|answer))\b|\byou (?:don['’]t|do not|needn['’]t|need not"
    r"|never)(?: even)? ?(?:need to|have to)? ?(?:reply|answer|respond|write back|react)\b"
    r"|\bdon['’]t (?:feel (?:you have to|obliged to|pressed to) (?:reply|answer|respond)|bother (?:to reply"
    r"|to answer|replying|answering))\b|\b(?:not|without) (?:expecting|needing|asking for|waiting for) (?:a|an"
    r"|any) (?:reply|answer|response)\b|\bonly (?:for your information|fyi)\b|\bjust (?:an? )?fyi\b"
    r"|\bkeine (?:antwort|rückmeldung|reaktion) (?:nötig|erforderlich|notwendig|erwartet)\b|\b(?:müssen"
    r"|brauchen) (?:sie |du )?(?:\w+ )?(?:nicht|nichts) (?:zu )?(?:antworten|reagieren)\b|\bsie müssen (?:darauf "
    r"|mir )?nicht antworten\b|\bpas (?:besoin|nécessaire) de (?:me |nous )?répondre\b"
    r"|\baucune réponse (?:n['’]est )?(?:attendue|nécessaire|requise)|\binutile de (?:me |nous )?répondre\b"
    r"|\bno (?:hace falta|es necesario|necesita) (?:que )?(?:respond|contest)\w*|\bnão (?:é preciso|é necessário"
    r"|precisa(?: de)?) (?:responder|resposta)\b|\bsem necessidade de resposta\b"
    r"|\bnon (?:serve|occorre|è necessari[oa]|c['’]è bisogno di)(?: una)? (?:rispost\w+|rispond\w+)|\b(?:hoef(?:t"
    r"|je)?|hoeft u|hoef je) (?:\w+ ){0,2}niet te (?:antwoorden|reageren)\b|\bgeen (?:antwoord|reactie) (?:nodig"
    r"|vereist|verwacht)\b|\b(?:du|ni) behöver inte svara\b|\b(?:inget|inga) svar behövs\b|\b(?:du|i"
    r"|dere) (?:behøver|trenger) (?:\w+ )?ikke (?:at |å )?svare\b|\b(?:intet|ikke noe|ingen) svar (?:nødvendig\w*"
    r"|påkrævet)\b|\bei tarvitse vastata\b|\bnie (?:trzeba|musi\w*) odpowiadać\b|\bnení (?:třeba"
    r"|nutné) odpovídat\b|\bnemusíte odpovídat\b",
    *patterns("frees"),
)
_WARM = Gated(
    r"\b(?:thanks?|thank you|thx|cheers|ta|much appreciated|appreciate it|grateful|great|wonderful|super|superb"
    r"|perfect|excellent|brilliant|lovely|fantastic|marvell?ous|splendid|terrific|delighted|glad|happy|pleased"
    r"|noted|understood|got it|received|roger|copy that|will do|sounds? (?:good|great|like a plan)|fair enough"
    r"|all right|alright|very well|"
    r"good (?:luck|to know|to hear|to read|news|call|evening|morning|night)|enjoy"
    r"|(?<!we )(?<!i )(?<!they )(?<!you )(?<!to )(?<!will )(?<!also )have (?:a|an|fun)|happy (?:new"
    r"|birthday|holidays|easter|christmas|friday|weekend)|merry|wish(?:es|ing)?|congrat\w*|well done|kudos"
    r"|pleasure|fingers crossed|hope|take care|take your time|all the best|safe (?:travels?|trip|journey)"
    r"|bon voyage|rest well|get well|no (?:worries|problem|rush|hurry)|my pleasure|not at all|you['’]re welcome|"
    r"see you|talk (?:soon|then|after|to you|in)|speak (?:soon|then|after|in)|until then|till then"
    r"|until (?:monday|tuesday|wednesday|thursday|friday|next)|looking forward|it is\b(?=[.!]|$)|i(?:['’]ll"
    r"| will) (?:wait|be here|ask|check in|leave you|keep|not|stay|write (?:again|then|in|after)|call (?:then|in"
    r"|after|you then)|be in touch|ring (?:then|in|after)|get in touch|come back|remember|look out|watch"
    r"|look forward)|close in peace|in peace|"
    r"sorry to hear|so sorry|condolences|thinking of you|welcome back|best of luck|warm(?:est)? (?:wishes"
    r"|regards)|a quiet|a good|a peaceful|a restful|peace|rest|"
    r"danke|dankeschön|vielen dank|herzlichen|besten dank|schön|gern geschehen|prima|alles klar|verstanden"
    r"|notiert|viel (?:erfolg|glück|spaß|spass)|gute (?:besserung|reise|fahrt|zeit|nacht)|schönes?|schönen|frohe"
    r"|drücke|freue|freut|bis dann|bis bald|wunderbar|"
    r"merci|parfait|super|entendu|bien (?:reçu|noté)|noté|bonne|bon (?:courage|week-end|voyage|rétablissement"
    r"|weekend)|bonnes|avec plaisir|je vous en prie|à bientôt|félicitations|joyeu\w+|"
    r"gracias|perfecto|estupendo|genial|entendido|anotado|recibido|de nada|felices?|feliz|buen|buena|buenas"
    r"|un placer|enhorabuena|suerte|hasta (?:pronto|luego|entonces)|"
    r"obrigad[oa]s?|perfeito|ótimo|óptimo|excelente|entendido|anotado|recebido|bom|boa|boas|feliz|um prazer"
    r"|parabéns|até (?:breve|lá|logo)|de nada|"
    r"grazie|perfetto|ottimo|benissimo|ricevuto|capito|prego|buon|buona|buone|auguri|complimenti|un piacere|a presto|"
    r"dank|bedankt|dankjewel|dank u|fijn|mooi|prima|top|geweldig|begrepen|genoteerd|graag gedaan|succes|prettige?"
    r"|fijne|tot (?:dan|snel|ziens)|gefeliciteerd|"
    r"tack|toppen|härligt|kanon|noterat|förstått|trevlig|lycka till|ha det|vi hörs|hörs|grattis|kul|jättebra"
    r"|perfekt|tak|tusind|dejligt|fint|forstået|forstått|noteret|notert|god|held og lykke|lykke til|vi høres|takk"
    r"|flott|supert|hyggelig|gratulerer|tillykke|"
    r"kiitos|hienoa|mukavaa|hyvää|selvä|dziękuję|dzięki|świetnie|super|miłego|powodzenia|děkuji|děkujeme|díky"
    r"|skvělé|výborně|hezký|přeji)\b",
)
# Something to look at, weigh or answer.
_WEIGHT = Gated(
    r"[$€£¥%]|\?|\b(?:attach\w*|enclosed|herewith|below|here(?:['’]s| is| are)|link|proposal|quot(?:e|ation|es)"
    r"|offer(?:s|ing)?|pric(?:e|es|ing)|discount|contract|draft|version|drawings?|figures|numbers|sample|samples"
    r"|estimate|option|options|invite|invitation|demo|download|document|pdf|file|video|film|report|"
    r"would you|could you|can you|shall|should we|if you(?:['’]d)? (?:like|want|wish|need|prefer)|let me know"
    r"|tell me|suggest|propos\w+|recommend|how about|what about|feel free|happy to (?:show|send|help|share|walk"
    r"|talk|call|meet|answer|discuss)|glad to (?:show|send|help|share|walk|talk|meet|answer|discuss)|we (?:can"
    r"|could|offer)|i (?:can|could)|i(?:['’]ll| will) (?:send|show|price|prepare|quote|draw|come|bring"
    r"|call you (?:on|at|tomorrow)|make)|per month|each|usd|eur|gbp|deadline|expires?|sign(?:ed|ature)?|"
    r"but|however|except|only|need|please|problem|question|wrong|issue|instead|"
    r"anbei|angehängt|beigefügt|anhang|angebot|preis|entwurf|vertrag|euro|vorschlag|ci-joint|joint|jointe|devis"
    r"|offre|prix|proposition|contrat|adjunt\w+|presupuesto|oferta|precio|propuesta|contrato|anex\w+|orçamento"
    r"|proposta|preço|allegat\w+|preventivo|offerta|prezzo|contratto|bijlage|bijgevoegd|offerte|prijs|contract"
    r"|voorstel|bifoga\w*|offert|pris|förslag|avtal|vedhæftet|vedlagt|tilbud|kontrakt|liitteenä|tarjous|załącz\w+"
    r"|oferta|umowa|příloh\w+|nabídk\w+|smlouv\w+)\b",
)
_ANSWERS = re.compile(
    r"^(?:yes|yep|yeah|yup|sure|no|nope|not|aye|ja|nein|nej|nei|oui|non|sí|si|sim|não|nee|kyllä|tak|ano|either"
    r"|both|neither)\b",
    re.I,
)
# "The second is better, thanks.": thanks at the end of a choice.
_CHOOSES = re.compile(
    r"^(?:plutôt|mejor|melhor|meglio|lieber|besser|liever|hellre|helst|heller|raczej|raději|rather|better|preferably)\b"
    r"|^(?!(?:that|this|it|all|everything|you|many|thanks?|thx|so|very|we|i|great|perfect|good|noted|no)\b)[^.!?\n]{2,60}?"
    r"\b(?:is|are|works?|suits?|does|will do|would be|better|best|one|then|instead|rather)\b[^.!?\n]{0,30},"
    r" (?:many )?(?:thanks?|thank you|merci|danke|gracias|grazie|obrigad[oa]|bedankt|tack|tak|takk)\b[^,]{0,20}$",
    re.I,
)
# "Invoice sent this morning." reports a thing done as asked.
_DONE = re.compile(
    r"^(?:it['’]?s |all |that['’]?s |the )?(?:\w+ ){0,3}(?:sent|done|booked|paid|posted|shipped|fixed|sorted"
    r"|passed on|on (?:its|their) way|forwarded|updated|changed|corrected|cancelled|moved|confirmed|erledigt"
    r"|verschickt|envoyé|fait|enviado|feito|inviato|fatto|verstuurd|gedaan|skickat|klart|sendt"
    r"|ordnet)(?: \w+){0,3}[.!]*$",
    re.I,
)
_GREETING = re.compile(
    r"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|evening|hallo|liebe[rs]?|guten (?:tag"
    r"|morgen|abend)|sehr geehrte\w*|servus|grüezi|moin|bonjour|bonsoir|cher|chère|salut|hola|estimad[oa]s?"
    r"|buen(?:os|as) (?:días|tardes)|querid[oa]|ol[áa]|bom dia|boa tarde|car[oa]|prezad[oa]|buongiorno|ciao"
    r"|buonasera|gentile|beste|geachte|dag|goede(?:morgen|middag|ndag)?|hej|hei|kære|bästa|hyvä|dzień dobry|cześć"
    r"|szanown\w+|dobrý den|ahoj|vážen\w+)\b[^.!?\n]{0,50}[,.!:–-]?$",
    re.I,
)
_CLOSING = re.compile(
    r"^(?:(?:with |mit |many |kind |best |warm |warmest |all the |very |yours |freundliche |viele |liebe |beste "
    r"|schöne |herzliche |med |vänliga |bien |met |vriendelijke |atenciosamente|cordiali |distinti |un |com os )*"
    r"(?:regards|wishes|best|cheers|thanks|thank you|sincerely|truly|yours|faithfully|grüßen?|grüsse?n?|grüße"
    r"|gruß|gruss|lg|mfg|vg|cordialement|bien à vous|salutations|amicalement|saludos?|un saludo|atentamente"
    r"|cumprimentos|abraços?|atenciosamente|saluti|cordiali saluti|groeten?|groet|hälsningar|mvh|hilsen|hilsener"
    r"|terveisin|pozdrawiam|pozdravem|s pozdravem|br|kr|rgds)(?: / \w+)?(?:,? \w+){0,2}[,.!]*)$",
    re.I,
)
_NAME = re.compile(r"^(?:[-–—] ?)?(?:(?:dr|mr|mrs|ms|prof)\.? )?[^\W\d_][^\W\d_.'’-]*\.?(?:[ -][^\W\d_][\w.'’-]*){0,3}$")
_WORDS = 32


def frees(text: str, pieces: list[Sentence], heard: Heard) -> str | None:
    """Return the sentence that says no answer is needed, as a slice of the text, or None."""
    if not heard.maybe(_FREES):
        return None
    for piece in pieces:
        if heard.search(_FREES, piece) and not piece.text.endswith("?"):
            return text[piece.start : piece.end]
    return None


def body(pieces: list[Sentence]) -> list[Sentence]:
    """Return the sentences without a greeting line in front and without closing formula and name behind."""
    kept = list(pieces)
    while len(kept) > 1 and _is_greeting(kept[0].text):
        kept.pop(0)
    while len(kept) > 1 and (_CLOSING.match(kept[-1].text) or _is_name(kept[-1].text)):
        kept.pop()
    return kept


_TO_NAME = re.compile(
    r"(?:[A-ZÀ-ÖØ-ÞŁŚŻČŠŽŘ0-9][\w.'’-]*|and|und|et|y|e|en|och|og|i|a|to|all|everyone|every\w+|team|there|both|again|back"
    r"|folks?|friends?|sir|madam|van|von|der|den|de|da|do"
    r"|di|du|la|le|the|colleagues?|zusammen|tous|toutes|toda?s|tutti|allemaal|alla|alle|tous|à|tout|le monde|allerseits"
    r"|collega\w*|kolleg\w*|mr|mrs|ms|dr|sr|sra|&)[,.!:–-]*$"
)
_MOST_WORDS = 7


def _is_greeting(line: str) -> bool:
    """Say whether a line greets and says nothing else: whom it greets is short, or made of names alone."""
    if not _GREETING.match(line):
        return False
    words = line.split()[1:]
    return (len(words) <= 2 and line[-1:] not in ".") or (
        len(words) <= _MOST_WORDS and all(_TO_NAME.match(word) for word in words)
    )


def _is_name(line: str) -> bool:
    words = line.split()
    return (
        len(words) <= 4
        and line[-1:] not in ("!", "?", ".")
        and bool(_NAME.match(line))
        and not _WARM.search(line)
        and all(w[0].isupper() or w in ("de", "van", "von", "der") for w in words)
    )


def is_courtesy(kept: list[Sentence], heard: Heard) -> bool:
    """Say whether the sentences of a body leave nothing to react to: short, warm, no ask, answer, offer or thing to look at."""
    if not kept or len(kept) > 5 or not heard.maybe(_WARM) or sum(len(piece.text.split()) for piece in kept) > _WORDS:
        return False
    if any(heard.search(_WEIGHT, piece) or _ANSWERS.match(piece.text) or _CHOOSES.match(piece.text) for piece in kept):
        return False
    warm = [heard.search(_WARM, piece) is not None for piece in kept]
    plain = [piece for piece, is_warm in zip(kept, warm, strict=True) if not is_warm]
    if not any(warm):
        return False
    return all(len(piece.text.split()) <= 4 or _DONE.match(piece.text) or _is_name(piece.text) for piece in plain)
