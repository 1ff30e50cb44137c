"""How people say whom to talk to, who decides, whom they ask and for whom they write, in eight languages: data."""

from __future__ import annotations

from unghost.causes.people.contact import Tie
from unghost.causes.people.saying import Saying, Slot

_B, _H, _W = Slot.BEFORE, Slot.BEHIND, Slot.WRITER

TALKS: tuple[Saying, ...] = (
    Saying(
        Tie.NAMED_BY,
        _H,
        _W,
        {
            "en": (
                r"\b(?:please |pls |kindly |you (?:can|may|should|could) |do |)(?:contact|write to|reach out to"
                r"|get in touch with|speak (?:to|with)"
                r"|talk (?:to|with)|turn to)(?: my colleague| our colleague|,)?",
                r"\b(?:your|our|the) (?:new |right |best )?(?:contact|person)(?: person)?(?: \S+){0,4} (?:is|will be)",
                r"\b(?:I(?:'d|’d| would) like to |let me |I |may I |happy to |want to )introduce(?: you to"
                r"| to you)?(?: my colleague)?",
                r"\b(?:I(?:'m|’m| am|'ve|’ve| have) )?(?:adding|copying|looping|added|copied|cc'?ing|cc'?d"
                r"|forwarding (?:\S+ ){1,3}?to|forwarded (?:\S+ ){1,3}?to|passed (?:\S+ ){1,3}?to)(?: in| my colleague)*",
            ),
            "de": (
                r"\bwenden sie sich (?:bitte )?(?:ab sofort |künftig |direkt )?an(?: meinen kollegen| meine kollegin)?",
                r"\b(?:kontaktieren|schreiben) sie (?:bitte )?(?:an )?",
                r"\bansprechpartner(?:in)?(?: \S+){0,3} ist",
                r"\bich (?:setze|nehme) (?:\S+ )?(?:meinen kollegen |meine kollegin )?",
                r"\bich leite (?:\S+ ){1,3}?an",
                r"\bdarf ich (?:\S+ )?vorstellen:?",
            ),
            "fr": (
                r"\b(?:veuillez |vous pouvez |merci de )?(?:contacter|contactez|écrire à|adresser à|vous adresser à"
                r"|adressez-vous à)(?: mon collègue| ma collègue)?",
                r"\b(?:votre|le bon|la bonne) (?:contact|interlocuteur|interlocutrice|personne)(?: \S+){0,3} est",
                r"\bje (?:vous présente|mets en copie|transmets (?:\S+ ){1,3}?à|transfère (?:\S+ ){1,3}?à)(?: mon collègue"
                r"| ma collègue)?",
            ),
            "es": (
                r"\b(?:por favor,? |puede |pueden )?(?:contacte|contacten|contactar|escriba|escriban|escribir|dirigirse"
                r"|diríjase|hable|hablar) (?:con |a )(?:mi compañer[oa] )?",
                r"\b(?:su|el|la) (?:nuev[oa] )?(?:contacto|persona de contacto|interlocutora?)(?: \S+){0,3} es",
                r"\b(?:le|te|os) presento a",
                r"\b(?:pongo|copio|incluyo) (?:en copia )?a",
            ),
            "pt": (
                r"\b(?:por favor,? |pode |podem )?(?:contacte|contactar|contate|contatar|escreva|escrever|fale|falar)(?: com"
                r"| para)? (?:o |a |ao |à )?(?:(?:meu|minha) colega )?",
                r"\b(?:o seu|a pessoa|o) (?:novo )?(?:contacto|contato)(?: \S+){0,3} é (?:o |a )?",
                r"\b(?:apresento-lhe|apresento|ponho em cópia|coloco em cópia|copio|encaminhei (?:\S+ ){1,3}?a(?:o)?) (?:o |a )?",
            ),
            "nl": (
                r"\b(?:neem|neemt u) (?:\S+ )?contact op met(?: mijn collega)?",
                r"\b(?:u kunt |je kunt )?(?:contact opnemen met|schrijven naar|terecht bij)(?: mijn collega)?",
                r"\b(?:uw|je|de) (?:nieuwe )?contactpersoon(?: \S+){0,3} is",
                r"\bik (?:stel (?:\S+ ){1,3}?voor aan|zet|neem)",
            ),
            "it": (
                r"\b(?:la prego di |può |potete )?(?:contattare|contatti|contattate|scrivere a|scriva a|rivolgersi a"
                r"|si rivolga a|parlare con)(?: il mio collega| la mia collega)?",
                r"\b(?:il suo|il nuovo|la persona) (?:contatto|referente|di riferimento)(?: \S+){0,3} è",
                r"\b(?:le presento|metto in copia|inoltro (?:\S+ ){1,3}?a)(?: il mio collega| la mia collega)?",
            ),
            "sv": (
                r"\b(?:vänligen )?(?:kontakta|vänd (?:dig|er) till|skriv till|prata med)(?: min kollega)?",
                r"\b(?:din|er|rätt) (?:nya )?kontakt(?:person)?(?: \S+){0,3} är",
                r"\bjag (?:presenterar|kopierar in|vidarebefordrar (?:\S+ ){1,3}?till)",
            ),
        },
    ),
    Saying(
        Tie.NAMED_BY,
        _B,
        _W,
        {
            "en": (
                r"(?:,? who)? (?:now |currently )?(?:looks after|is looking after|is responsible for|is in charge of|handles"
                r"|is handling|deals with|takes care of"
                r"|runs|manages|organi[sz]es|leads|will help|can help|is the right (?:person|one)|is the (?:best )?(?:person"
                r"|one)|is your (?:new )?contact|will be your (?:new )?contact"
                r"|will (?:get back|come back|be in touch|contact|answer|write|look after|handle))\b",
                r",? (?:in|on) (?:copy|cc)\b",
                r" \(?(?:cc'?d|copied|in cc|in copy)\)?",
            ),
            "de": (
                r"(?:, (?:die|der))? (?:kümmert sich|ist (?:jetzt |nun )?(?:zuständig|verantwortlich)|betreut|organisiert"
                r"|meldet sich|wird sich melden|hilft)",
                r",? in (?:kopie|cc)\b",
            ),
            "fr": (
                r"(?: qui)? (?:s['’]occupe|gère|est (?:en charge|responsable|chargée?)|vous (?:recontactera"
                r"|répondra))",
                r",? en (?:copie|cc)\b",
            ),
            "es": (
                r"(?: que)? (?:se (?:ocupa|encarga)|lleva|gestiona|es (?:el|la) responsable|le (?:contactará"
                r"|responderá))",
                r",? en copia\b",
            ),
            "pt": (
                r"(?: que)? (?:trata|cuida|é (?:o|a) responsável|está responsável|vai (?:contactar"
                r"|responder))",
                r",? em cópia\b",
            ),
            "nl": (
                r"(?:,? die)? (?:is verantwoordelijk|gaat (?:hierover|over)|regelt|behandelt"
                r"|neemt contact)",
                r",? in (?:cc|kopie)\b",
            ),
            "it": (r"(?: che)? (?:si occupa|gestisce|segue|è (?:il|la) responsabile|la contatterà)", r",? in copia\b"),
            "sv": (r"(?: som)? (?:ansvarar|är ansvarig|sköter|hanterar|tar hand|återkommer|kontaktar)", r",? på kopia\b"),
        },
    ),
    Saying(
        Tie.DECIDES_FOR,
        _B,
        _W,
        {
            "en": (
                r" (?:decides|will decide|has to (?:decide|sign|approve|agree|okay|sign off)|needs to (?:decide|sign|approve"
                r"|agree|okay|sign off)"
                r"|must (?:decide|sign|approve|agree)|makes the (?:final )?(?:decision|call)|has the (?:last|final) (?:word"
                r"|say)|signs|holds the (?:budget|purse))\b",
                r"(?:'s|’s) (?:decision|approval|signature|sign-?off|call|budget)\b",
            ),
            "de": (
                r" (?:entscheidet|muss (?:\S+ ){0,4}?(?:entscheiden|unterschreiben|unterzeichnen|freigeben|zustimmen"
                r"|genehmigen)|hat das letzte wort|unterschreibt)\b",
            ),
            "fr": (r" (?:décide|décidera|doit (?:\S+ ){0,2}?(?:décider|signer|valider|approuver)|signe|a le dernier mot)\b",),
            "es": (
                r" (?:decide|decidirá|(?:tiene que|debe) (?:\S+ ){0,2}?(?:decidir|firmar|aprobar|autorizar)|firma"
                r"|tiene la última palabra)\b",
            ),
            "pt": (
                r" (?:decide|(?:tem de|tem que|deve) (?:\S+ ){0,2}?(?:decidir|assinar|aprovar|autorizar)|assina"
                r"|tem a última palavra)\b",
            ),
            "nl": (
                r" (?:beslist|besluit|moet (?:\S+ ){0,4}?(?:beslissen|tekenen|ondertekenen|goedkeuren)|tekent"
                r"|heeft het laatste woord)\b",
            ),
            "it": (r" (?:decide|deciderà|deve (?:\S+ ){0,2}?(?:decidere|firmare|approvare)|firma|ha l['’]ultima parola)\b",),
            "sv": (
                r" (?:bestämmer|beslutar|måste (?:\S+ ){0,3}?(?:bestämma|skriva under|godkänna)|skriver under"
                r"|har sista ordet)\b",
            ),
        },
        known=False,
    ),
    Saying(
        Tie.ASKED_BY,
        _H,
        _W,
        {
            "en": (
                r"\bI(?:'ll|’ll| will| must| need to| have to| should| want to|'d like to| am going to|'m going to"
                r"|’m going to)? (?:first |just |also |quickly )?(?:ask|check (?:\S+ ){0,2}?with|consult"
                r"|discuss (?:\S+ ){1,3}?with"
                r"|run (?:\S+ ){1,3}?(?:by|past)|clear (?:\S+ ){1,3}?with|take (?:\S+ ){1,2}?to|(?:talk|speak) (?:to|with))",
                r"\b(?:waiting (?:for|on)|back from|hear from|heard from)",
            ),
            "de": (
                r"\bich (?:werde|muss|will|möchte|kläre|bespreche)(?: \S+){0,4}? (?:mit|bei)",
                r"\bich frage",
                r"\brücksprache mit",
                r"\bwarte (?:noch )?auf(?: (?:die |eine )?(?:antwort|freigabe|rückmeldung) von)?",
            ),
            "fr": (
                r"\bje (?:vais |dois |voudrais )?(?:demander? à|voi[rs] (?:\S+ ){0,2}?avec|(?:en )?parle[r]? (?:\S+ )?(?:à"
                r"|avec)|consulte[r]?)",
                r"\bj['’]attends (?:\S+ ){0,3}?de",
            ),
            "es": (
                r"\b(?:lo )?(?:pregunto|preguntaré|preguntar) a",
                r"\b(?:lo )?(?:consulto|consultaré|consultarlo|hablarlo"
                r"|hablo|hablar|hablaré) con",
                r"\bespero (?:\S+ ){0,3}?de",
            ),
            "pt": (
                r"\b(?:vou |preciso de |tenho de |tenho que )?(?:perguntar?|pergunto) (?:ao?|à)",
                r"\b(?:vou |preciso de "
                r"|tenho de |tenho que )?(?:falar|falo|consultar|ver) com (?:o |a )?",
            ),
            "nl": (
                r"\bik (?:vraag|zal|moet|wil)(?: \S+){0,4}? (?:aan|met|bij)",
                r"\bik (?:overleg"
                r"|bespreek)(?: \S+){0,3}? met",
                r"\bik vraag",
            ),
            "it": (
                r"\b(?:devo )?(?:chiedo|chiederò|chiedere) a",
                r"\b(?:ne )?(?:parlo|parlerò|parlare"
                r"|parlarne) con",
                r"\b(?:devo )?(?:sento|sentire)",
            ),
            "sv": (r"\bjag (?:frågar|ska fråga|måste fråga|hör med|pratar med|ska prata med|stämmer av(?: \S+){0,2} med)",),
        },
        known=True,
    ),
    Saying(
        Tie.WRITES_FOR,
        _W,
        _H,
        {
            "en": (
                r"\bon behalf of",
                r"\bI(?:'m|’m| am) (?:the )?(?:personal |executive )?(?:assistant|secretary|PA"
                r"|EA) (?:to|of)",
                r"\bI(?:'m|’m| am) writing for",
            ),
            "de": (r"\bim (?:auftrag|namen) von", r"\bich bin die? (?:assistentin|assistent|sekretärin) von"),
            "fr": (r"\b(?:au nom|de la part) de", r"\bje suis l['’]assistante? de"),
            "es": (r"\b(?:en nombre|de parte) de", r"\bsoy (?:el|la) (?:asistente|secretari[oa]) de"),
            "pt": (r"\bem nome d(?:e|o|a)", r"\bsou (?:o|a) (?:assistente|secretári[oa]) d(?:e|o|a)"),
            "nl": (r"\bnamens", r"\bik ben de (?:assistente?|secretaresse) van"),
            "it": (r"\b(?:a nome|per conto) di", r"\bsono l['’]assistente di"),
            "sv": (r"\bpå uppdrag av", r"\bjag är assistent (?:till|åt)"),
        },
    ),
)
