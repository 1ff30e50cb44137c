"""The words of promises and of their keeping, in eight languages. Data: extend here."""

from __future__ import annotations

# What a promise is about: something that can be handed over, a call, or word of something.
SENDS = (
    "send|share|forward|e-?mail|mail|attach|get (?:you|it|them|this|that|the|those) (?:\\w+ )*(?:to you|over|across|out|the"
    "|our|my|a|an)|get you"
    "|provide|prepare|put together|pull together|quote|price|draw up|draft|upload|supply|pass on|post|drop you"
    "|give you (?:the|a|an|our)"
    "|have (?:it|them|the \\w+|our \\w+|a \\w+|my \\w+) (?:for|with|to|on|ready|by|over|in)|you(?:['’]ll| will"
    "| shall) (?:have|get|receive)|owe you"
    "|schick\\w*|send\\w*|zusend\\w*|zukommen|zuschick\\w*|erstell\\w*|maile?n?|nachreich\\w*|sie (?:bekommen|erhalten)"
    "|enverr\\w+|envoi\\w*|envoy\\w+|transmet\\w*|prépar\\w+|fais? parvenir|fer\\w+ parvenir|vous (?:aurez|recevrez)"
    "|env[ií]\\w+|mand\\w+|prepar\\w+|pas(?:o|aré|amos|aremos)|remit\\w+|tendr[áa]"
    "|encaminh\\w+|passo|terá"
    "|stuur|sturen|opsturen|toesturen|bezorg\\w*|doorsturen|mail(?:en)?|maak|u (?:krijgt|ontvangt)"
    "|invi\\w+|inoltr\\w+|giro|gir(?:erò|eremo)|avrà|riceverà"
    "|skick\\w+|mejl\\w+|återkommer med|tar fram"
)
CALLS = (
    "(?:call|ring|phone)(?! (?:it|off|for|on the))|give you a (?:call|ring|shout|buzz)|rufe?n? .{0,40}an|anrufen|telefonier\\w*"
    "|r?appell?e\\w*|téléphon\\w+|llam\\w+|lig(?:o|amos|arei|aremos)|telefon\\w+|bel|bellen|chiam\\w+|ring(?:er|a)"
)
TELLS = (
    "get back|come back|report back|back to you|let you know|revert|confirm|find out|check (?:with|whether|if|on|that|this"
    "|it|and|the|our|what|how|when)"
    "|ask (?:our|the|my|them|him|her|around|whether|if)|look into|update you|keep you (?:posted|updated|informed"
    "|in the loop)|tell you"
    "|answer|reply|respond|have (?:an answer|an update|news|a decision|an answer|a date)|hear (?:from|back)|in touch (?:with"
    "|by|on|next|tomorrow)|clarify|verify"
    "|meld\\w+|bescheid|rückmeld\\w*|klär\\w+|prüf\\w+|frage|fragen|nachfrag\\w*|antwort\\w*|mitteil\\w*|hören von|bestätig\\w*"
    "|revien\\w+|reviendr\\w+|tien\\w+ (?:vous )?(?:au courant|informé)|répond\\w*|confirm\\w*|vérifi\\w*|demand\\w*"
    "|vois avec|renseign\\w*|dis\\b|dirai"
    "|avis\\w+|dig(?:o|ö)|dir(?:é|emos)|consult\\w*|pregunt\\w*|respond\\w*|contest\\w*|revis\\w*|averigu\\w*|coment\\w*"
    "|retorn\\w+|inform\\w+|verific\\w*|pergunt\\w*|dou"
    "|weten|kom\\w* .{0,30}terug|vraag|vragen|navra\\w+|zoek|check|laat|laten"
    "|far[òe]\\w* sapere|faccio sapere|aggiorn\\w+|conferm\\w+|chied\\w+|rispond\\w+|inform\\w+"
    "|återkommer|hör av|kollar|frågar|meddelar|bekräftar|svarar"
)
# A promise that hangs on something of theirs, or that is no more than a wish.
HANGS = (
    "\\b(?:call|ring|phone|e-?mail|mail|write|tell|ask|ping|text) (?:me|us)\\b.{0,40}\\band (?:i|we)(?:['’]ll| will)\\b|"
    "^(?:if|should|unless|in case|once you|when you|as soon as you|wenn|falls|sobald sie|si|dès que vous|cuando usted"
    "|cuando me|se|caso|quando você"
    "|quando lei|als|zodra u|zodra je|om|när du|när ni)\\b"
    "|\\b(?:if (?:you|they|there|it|that|we|needed|necessary|possible|anything|so|i (?:can|hear|see|find|get))|once you"
    "|when you (?:are|have|send|get|come|tell)|whenever|as soon as you|should you|unless|provided"
    "|in case|upon (?:receipt|your)|after you|wenn sie|falls|sobald sie|sollten sie|si vous|dès que vous|dès (?:réception"
    "|votre)|si (?:usted|quiere|le|me)|cuando (?:usted|me|nos)|en cuanto (?:me|nos|usted)"
    "|se (?:quiser|precisar|você|vuole|lei|mi|ci)|assim que (?:você|me|nos)|als u|als je|zodra u|zodra je|indien|om du|om ni"
    "|när du|när ni|så snart (?:du|ni))\\b"
    "|\\b(?:hope to|try to|try and|aim to|might|may|could|would|happy to|glad to|perhaps|maybe|probably|versuche|essaie\\w*"
    "|intent\\w+|prover\\w+|proberen|försöker)\\b"
)
# No more than staying in touch: owed by nobody unless a day is named.
LOOSE = (
    "in touch|touch base|check in|circle back|follow up|keep (?:you )?in mind|keep (?:you )?(?:posted|updated|informed"
    "|in the loop)|keep me|talk soon|speak soon|see you|leave you|not"
    "|auf dem laufenden|au courant|al tanto|al día|a par|al corrente|op de hoogte|uppdaterad"
    "|updates? (?:you )?(?:if|when|as)|let you know (?:if|when|how|once|as soon|what happens|what they)|when (?:i|we)"
    "|once (?:i|we|it|they|he|she|the)|as soon as|after (?:the|my|our|we|i)|sobald|dès que|en cuanto|assim que|appena|zodra"
    "|så snart"
)
# A thing is handed over.
HERE = (
    "here(?:['’]s| is| are| you| it| they| at last| comes?)|attached|enclosed|herewith|please find|as promised|as agreed"
    "|as discussed"
    "|below (?:is|are|you)|you(?:['’]ll| will) find|link below"
    "|(?:i|we)(?:['’]ve| have)? (?:just )?(?:sent|mailed|uploaded|shared|forwarded|posted|put|added)|is (?:on its way|out"
    "|in the post|ready)|are (?:out|ready|on their way)"
    "|anbei|angehängt|beigefügt|im anhang|wie (?:versprochen|besprochen|vereinbart)|hier (?:ist|sind|kommt|kommen)"
    "|ci-joints?|ci-jointe?s?|voici|comme (?:promis|convenu)|en pièce jointe|vous trouverez"
    "|adjunt\\w+|aquí (?:está|están|tiene|va|van)|como (?:prometí|acordamos|quedamos)"
    "|em anexo|segue|seguem|aqui (?:está|estão|vai|vão)|como (?:prometido|combinado)"
    "|allegat\\w+|in allegato|ecco|come (?:promesso|concordato)"
    "|bijgevoegd|bijgaand|in de bijlage|hierbij|zoals (?:beloofd|afgesproken)|hier (?:is|zijn)"
    "|bifog\\w+|här (?:är|kommer)|som (?:utlovat|lovat|överenskommet)"
)
# What they or we say of having talked.
TALKED = (
    "call(?:ed)?|phone[d]?|rang|talk(?:ed)?|spoke|spoken|conversation|tried (?:you|to (?:call|reach|ring))|voicemail"
    "|telefon\\w*|angerufen|gespräch|erreicht"
    "|gesprochen|appel\\w*|téléphon\\w*|parlé|llamad\\w*|hablad\\w*|llamé|hablamos|ligu?ei|ligação|falamos|chiamat\\w*"
    "|sentiti|gebeld|gesproken|ringde|pratade|samtal\\w*"
)
# They have it.
HAVE_IT = (
    "thank(?:s| you)(?: (?:so|very) much| a lot)? for (?:the|your|this|that|sending|these|those|all)|(?:i|we)(?:['’]ve"
    "| have)? (?:got|received|found|seen|read|looked)"
    "|(?:danke|dank) für (?:die|das|den|ihre?n?)|erhalten|bekommen|angekommen|merci (?:pour|de)|bien reçu|gracias por"
    "|recibid\\w+|recibimos|obrigad[oa] pel[oa]s?|recebi\\w*"
    "|grazie (?:per|del|della)|ricevut\\w+|bedankt voor|dank voor|ontvangen|tack för|fått|mottagit"
)
TIMES = (
    "today tomorrow tonight morning afternoon evening monday tuesday wednesday thursday friday saturday sunday week weeks"
    " month day days end early late soon shortly"
    " january february march april june july august september october november december"
    " heute morgen montag dienstag mittwoch donnerstag freitag woche wochen monat tage ende bald demain semaine lundi mardi"
    " mercredi jeudi vendredi mois fin"
    " mañana semana lunes martes miércoles jueves viernes mes amanhã segunda terça quarta quinta sexta domani settimana"
    " lunedì martedì mercoledì giovedì venerdì"
    " morgen maandag dinsdag woensdag donderdag vrijdag week imorgon vecka måndag tisdag onsdag torsdag fredag"
)
VERBS = (
    "send sends sending share forward mail email attach provide prepare quote put together pull draw upload supply pass post"
    " drop give call ring phone check ask find out"
    " look into get getting back come let know confirm update tell answer reply respond have hear revert schicke schicken"
    " sende senden zusenden zukommen lassen melde melden"
    " gebe geben bescheid kläre klären prüfe prüfen frage fragen ihnen sie ihrem envoie enverrai enverrons reviens transmets"
    " prépare confirme vous envío enviaré enviamos"
    " mando mandaré aviso confirmo digo envio enviarei enviaremos mandarei retorno mando invio invierò manderò preparo"
    " faccio farò sapere stuur sturen toe kom terug laat"
    " weten vraag skickar skicka återkommer kollar hör dig er promise promised personally gladly"
)

# A day named loosely.
LOOSE_DAY = (
    "(?:next|coming|few|couple of) (?:few )?days|or so|in den nächsten tagen|in ein paar tagen|ces prochains jours"
    "|dans les (?:prochains )?jours"
    "|próximos d[ií]as|nos próximos dias|nei prossimi giorni|komende dagen|(?:de )?närmaste dagarna|around|about|roughly"
    "|etwa|ungefähr|environ"
)
