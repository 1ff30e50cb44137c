"""The words by which an answer is told, in eight languages: what carries no substance, what opens one, what is asked for."""

from __future__ import annotations

from unghost.reading.tables import entries

COMMON = frozenset(
    entries(
        """
the and you your for with from that this what when where which who how can could would will shall are is was were does did have
has had our they them not but about into than then there here please need know want any some more much many let get got send
also just still day today tomorrow week thanks thank dear hello best regards its his her their been being both each every too
very well good great nice fine sure back make made take took give gave see look think work like again before after until since
should may might must one two three first next last new all only even ever yet let's i'm don't it's we're you're i'd i'll
der die das und sie ihr ihre für mit von dass wie was wann wir uns ist sind bitte können haben noch auch den dem ein eine einen
einer nicht oder aber wenn dann schon mal nur mehr sehr gut hier dort wird werden wurde hat habe kann würde könnte möchte gern
les des une pour avec vous nous que qui est sont dans votre merci bonjour pas plus par sur ont avez avons été être fait
faire aussi très bien cette ces mais quand comment quel quelle
por favor para con que las los una del como cual gracias hola pode uma obrigado más muy bien esta este está son tiene hay pero
cuando cuándo quiero puede usted ustedes nos sus
não mais muito bem esse essa isso você vocês com dos das nos mas quando tem são está
per con una che del della dei sono grazie come quando anche più molto bene questo questa può avete abbiamo noi voi
het een van voor met dat dit zijn wordt niet ook nog wel maar als wanneer hoe wat kunt kunnen graag jullie heeft hebben
och att det som för med inte kan ska har vad när hur tack hej från till den ett era ert
"""
    )
)

OPENERS = (
    "yes|no|yep|nope|yeah|sure|of course|certainly|absolutely"
    "|gladly|happily|with pleasure|my pleasure|delighted|done|sent|on (?:its|their|the) way"
    "|both|neither|either|correct|exactly|indeed|not yet|it depends"
    "|(?:they|we|i|you|it|he|she) (?:can|do|does|did|are|is|will|would|am)(?=\\s*[.,;:!)]|\\s+(?:not|indeed|so|both|all)\\b)"
    "|ja|nein|klar|gerne|natürlich|selbstverständlich|oui|non"
    "|bien sûr|sí|claro|por supuesto|sim|não|tak|nie|ano|sì|certo|certamente|jo|nej|nee|graag|natuurlijk|zeker|absolut|självklart"
)

# Openers that hand something over: they answer only where that may be what was asked for.
HANDS = (
    "attached|enclosed|here (?:is|are|you)|there (?:is|are)|anbei|ci-joint|(?:la |le |les |en )?voici|hier (?:ist|sind|is)"
    "|aquí|aqui|ecco|här"
    "|her er"
    "|bifogat|bifogad|bifogas|vedlagt|vedhæftet|bijgevoegd|oheisena|adjunto|em anexo|segue|in allegato"
)

# Words with which we offer something to react to, or speak of the matter itself as something for them to take up.
OFFERED = (
    "(?:i|we) (?:can|could|would|might)|(?:i|we)(?:['’]d| would) (?:be )?(?:happy|glad|like|love)|how about|what about"
    "|let me know|tell me|suggest\\w*|propos\\w*|offer\\w*|option\\w*|available|quote|quotation|draft|drawing|sample\\w*"
    "|price\\w*"
    "|(?:ich|wir) (?:könn\\w+|würd\\w+)|vorschlag\\w*|vorschlagen|angebot\\w*|anbiet\\w*|entwurf"
    "|je (?:peux|pourrais|vous propose)"
    "|nous (?:pouvons|pourrions)|proposition|devis|puedo|podemos|podría\\w*|propuesta|presupuesto|oferta|posso"
    "|poderia\\w*"
    "|proposta|orçamento|possiamo|potre\\w+|preventivo|offerta|(?:ik|we|wij) (?:kan|kunnen|zou|zouden)|voorstel\\w*|offerte"
    "|(?:jag|vi) (?:kan|skulle)|förslag|offert\\w*"
)

# Word that an answer is still to come, where the writer promises it: it answers nothing.
DEFERS = (
    "get back|come back|back to you|let you know|send you|send (?:it|them|the|that|those|a|our)|get you|get (?:it|them"
    "|the \\w+|that) to you|find out"
    "|check|ask|look into|revert|call you|tell you|mail you|give you|have (?:it|them|the|an answer)|forward|follow"
    "|you(?:['’]ll| will) (?:have|get|hear|receive)"
    "|schick\\w*|send\\w*|meld\\w*|bescheid|klär\\w*|frag\\w*|prüf\\w*|nachreich\\w*|sie (?:bekommen|erhalten|hören)"
    "|envoi\\w*|enverr\\w*|revien\\w*|reviendr\\w*|demand\\w*|vérifi\\w*|transmet\\w*|tiens au courant|vous (?:aurez|recevrez)"
    "|env[ií]\\w+|mand\\w+|avis\\w+|consult\\w+|pregunt\\w+|digo|diré|inform\\w+|pergunt\\w+|verific\\w+|retorn\\w+"
    "|invi\\w+|chied\\w+|faccio sapere|far[òe]\\w* sapere|stuur|sturen|vraag|kom\\w* .{0,30}terug|laat .{0,20}weten"
    "|zoek .{0,20}uit"
    "|skick\\w+|återkommer|hör av|frågar|kollar"
)

# Asks that a yes or a no answers.
PLAIN = (
    "can|could|will|would|do|does|did|is|are|was|were|have|has|had|shall|should|may|might|am|kann|können|könnten|haben|hat"
    "|ist|sind|gibt"
    "|geht|wird|werden|würden|dürfen|sollen|est-ce|pouvez|avez|êtes|peut|peut-on|faut-il|puede|pueden|tiene|tienen|hay|está"
    "|es|pode|podem"
    "|tem|têm|há|può|potete|avete|è|sono|c'è|kan|kunt|kunnen|heeft|hebben|is|zijn|har|är|kommer|ska|finns"
)

# Names of what can be handed over, those of one thing in one paragraph.
_THINGS = """
price prices pricing quote quotes quotation offer offers estimate costs cost preis preise angebot kostenvoranschlag
kosten devis prix tarif tarifs offre precio precios presupuesto oferta preço preços orçamento proposta prezzo prezzi
preventivo offerta prijs prijzen offerte pris priser prisen proposal

contract contracts agreement vertrag vertrags contrat contrato contratto overeenkomst avtal avtalet kontrakt nda

drawing drawings plan plans zeichnung zeichnungen plan pläne dessin dessins dibujo dibujos plano planos desenho desenhos
disegno disegni tekening tekeningen ritning ritningar sketch sketches layout

sheet datasheet spec specs specification specifications datenblatt spezifikation fiche ficha scheda specifiche
especificaciones especificações datablad

photo photos picture pictures foto fotos bilder bild photos fotografía fotografías immagini

reference references referenz referenzen référence références referencia referencias referências referenze referenties
referenser

certificate certificates zertifikat zertifikate certificat certificats certificado certificados certificato certificati
certificaat licence license insurance

invoice invoices rechnung rechnungen facture factures factura facturas fatura faturas fattura fatture factuur facturen
faktura

list table breakdown liste tabelle aufstellung aufschlüsselung liste tableau lista tabla tabela elenco tabella lijst
tabel lista tabell spreadsheet

report results numbers figures bericht ergebnisse zahlen rapport chiffres résultats informe resultados cifras números
relatório rapporto risultati numeri dati cijfers resultaten siffror resultat analysis

sample samples muster probe proben échantillon échantillons muestra muestras amostra amostras campione campioni monster
monsters prov

brochure catalogue catalog prospekt katalog brochure catalogue folleto catálogo opuscolo catalogo folder broschyr

schedule timeline dates date agenda zeitplan termin termine calendrier planning fechas calendario cronograma datas date
scadenze planning data tidsplan datum

video film recording slides presentation deck präsentation présentation presentación apresentação presentazione
presentatie

address addresses adresse adressen dirección endereço indirizzo adres adress number phone telephone nummer

draft text wording document documents papers unterlagen entwurf dokument documents documento documentos documenti bozza
stukken handlingar

login access account link zugang accès acceso acesso accesso toegang
"""
THINGS = tuple(frozenset(entries(names)) for names in entries(_THINGS, "\n\n"))

# Those of them that answer nothing but the ask for themselves: price, contract, bill.
PRICE_THING = 0
PAPERS = frozenset((PRICE_THING, 1, 7))

PRICE = (
    "pric\\w+|costs?|quotes?|quotation|estimate|how much|invoice|fee|rates?|charges?|discount"
    "|preis\\w*|kost\\w*|angebot|kostenvoranschlag|rechnung|devis|prix|tarifs?|combien|facture|precio\\w*|presupuesto|cuánto"
    "|factura"
    "|prezz[oi]|preventivo"
    "|quanto|fattura|prijs\\w*|offerte|hoeveel|preços?"
    "|orçamento|fatura|pris\\w*|offert|cena|cenę|oferta|ofertę|wycen\\w+"
)
MONEY = (
    r"[£€$¥₹]\s?\d|\d\s?(?:[£€$¥₹]|eur\b|euros?\b|usd|gbp|chf|sek|nok|dkk|kr\b|pln|zł"
    r"|pounds?\b|quid\b|dollars?\b|francs?\b|kron(?:or|er)\b|bucks\b|grand\b)|\d[.,]\d{2}\b|\d{3,}"
)

TIME_ASKED = (
    "when(?= (?:can|could|will|would|do|does|did|is|are|should|shall|might)\\b)"
    "|(?:know|tell (?:me|us)|say|asks?|asked|wonder(?:s|ing)?) when"
    "|what (?:date|day|time|week|month)|which (?:date|day|week|month)|by when|how (?:soon|long|quickly|fast|late|early)"
    "|lead times?"
    "|deadline|delivery (?:date|time)|wann|bis wann|wie (?:lange|schnell|bald)|lieferzeit|termin|quand|combien de temps"
    "|délai|cuándo"
    "|cuánto (?:tiempo|tarda)|plazo|quando|quanto tempo|prazo|tempi|wanneer|hoe (?:lang|snel)|levertijd|när|hur (?:länge"
    "|snabbt|lång)"
    "|leveranstid"
)
TIME_TOLD = (
    "\\d|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august"
    "|september|october"
    "|november|december|(?:next|this|two|three|four|five|six|a few|within|in a) (?:\\w+ )?(?:week|month|day|year|quarter"
    "|spring|summer|autumn)"
    "|weeks|months|days|montag|dienstag|mittwoch|donnerstag|freitag|heute|morgen|wochen?|tage?n?|januar|februar|märz|mai"
    "|juni|juli|oktober"
    "|dezember|lundi|mardi|mercredi|jeudi|vendredi|demain|semaines?|jours|mois|janvier|février|mars|avril|juin|juillet|août"
    "|lunes|martes"
    "|miércoles|jueves|viernes|mañana|semanas?|días|meses|segunda|terça|quarta|quinta|sexta|amanhã|dias|lunedì|martedì"
    "|mercoledì|giovedì"
    "|venerdì|domani|settiman[ae]|giorni|maandag|dinsdag|woensdag|donderdag|vrijdag|weken|dagen|måndag|tisdag|onsdag|torsdag"
    "|fredag"
    "|veckor|imorgon|dagar"
)

# What was asked for or promised is no longer wanted, or is there.
NO_NEED = (
    "that works|this works|works (?:great|well|fine|perfectly|for me)|(?:issue|problem|question) (?:is |was "
    "|has been )?(?:solved|resolved|settled)"
    "|thank(?:s| you)[^.!?\\n]{0,25} (?:input|explanation|explaining|clarif\\w+|advice|answers?|the info(?:rmation)?)\\b|"
    "(?:ignore|disregard) (?:my|this|that|the)|please (?:ignore|disregard)|my (?:mistake|bad|fault)|no need"
    "|no longer need(?:ed)?|don['’]t bother|not necessary|never ?mind|forget (?:it|about)|no rush|no hurry|take your time"
    "|whenever you|(?:have|has|had) (?:already|since|now) (?:got|found|ordered|bought|solved|sorted|done|received|seen"
    "|decided|fixed)|already (?:have|got|found|know)|sorted|solved|resolved|found (?:it|the answer)|that (?:answers|helps"
    "|clears|settles)|answers (?:my|our|all|the)|all clear|makes sense|works now|figured (?:it )?out"
    "|nicht (?:mehr )?(?:nötig|notwendig)|hat sich erledigt|erledigt|alles klar|keine eile|plus besoin|pas la peine|inutile"
    "|c['’]est (?:bon|réglé|clair)|pas pressé|no hace falta|ya no|ya está|resuelto|todo claro|sin prisa|não (?:é preciso"
    "|precisa)|já (?:está|tenho|resolv\\w+)|resolvido|sem pressa|non serve più|non importa|risolto|tutto chiaro|con calma"
    "|niet (?:meer )?nodig|laat maar|al (?:gevonden|opgelost)|opgelost|geen haast|behövs inte|inte längre|löst|klart nu"
    "|ingen brådska"
)
