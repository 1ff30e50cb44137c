"""The words of need, interest, meeting and information, in eight languages. Data: extend here."""

from __future__ import annotations

# They want something, or something hurts. What the other side "must" is no need of theirs.
NEED = (
    "(?:we|i|they|it|our \\w+|my \\w+|who|and|still|really|badly|urgently|also) (?:\\w+ly )?needs?|we['’]re needing|needed"
    "|need (?:a|an|the|some|more|new|better|it|them|this"
    "|help|\\d+|two|three|four|to (?:replace|fix|change|find|get|buy|cut|save|reduce|speed|stop|start|improve|be able|know"
    "|move|have|store|light|track|grow|order))"
    "|in need of|looking for|searching for|on the lookout|problems?|trouble|pain|painful(?:ly)?|struggl\\w+|headaches?"
    "|nightmare|fed up|sick of|tired of"
    "|(?:we|i)(?:['’]d| would)? (?:like|love) to (?:have|see|try|get|buy|order|use|replace|change|move|test|know)|(?:we|i) want"
    "|have to (?:replace|fix|change|find|buy|cut|reduce|stop|do something|move|throw|redo|repeat|wait|count|write|type|call|walk)"
    "|require(?:s|d|ments?)?|replac\\w+|broken|breaks? (?:down|again)|broke|fail(?:s|ed|ing|ure)s?|leak\\w*|costs? us|eats?"
    "|eating|bane|hate|annoy\\w*|lose|losing|lost (?:money|time|days|orders|customers)"
    "|too (?:slow|old|small|expensive|many|much|late|loud|heavy|dark|cold|hot|long)|never works|does(?: not|n['’]t) work"
    "|wast\\w+|takes us|complain\\w*|deserve|deadline"
    "|(?:wir|ich) brauchen?|benötig\\w+|bräucht\\w+|suchen|problem\\w*|ärger\\w*|schwierig\\w*|kaputt|zu (?:langsam|alt"
    "|teuer|klein)|fehlt uns|ersetzen|mühsam|kostet uns"
    "|besoin|cherch\\w+|problèmes?|souci|difficultés?|panne|trop (?:lent|vieux|cher|petit)\\w*|remplacer|il nous (?:faut"
    "|faudrait|manque)|nous coûte|perdons"
    "|necesit\\w+|buscamos|buscando|problemas?|falla\\w*|demasiado|hace falta|nos falta|cuesta mucho|reemplazar|perdemos"
    "|precisamos|preciso de|procuramos|dificuldade|quebr\\w+|avari\\w+|substituir|faz falta|perdemos"
    "|(?:ci|mi) serv(?:e|ono)|cerchiamo|bisogno|problemi|guasto|rotto|troppo|sostituire|ci manca|perdiamo"
    "|nodig|zoeken|op zoek|problemen|kapot|te (?:traag|oud|duur|klein)|vervangen|verliezen|last van"
    "|behöver|söker|letar efter|trasig\\w*|för (?:långsam|gammal|dyr|liten)\\w*|byta ut|förlorar|saknar"
)
# What looks like a need and is none: time, leave, somebody's word, nothing.
NO_NEED = (
    "no need|(?:don['’]t|do not|won['’]t|not|never|no longer|nothing we|hardly) (?:really |actually |currently )?need"
    "|need(?:s|ed)? (?:\\w+ ){0,2}(?:time|to think|to discuss|to talk|to check|to ask|to speak"
    "|to go|to leave|to wait|approval|sign-?off|permission|a break|to run it|to consult|to sleep|to be left)|no problems?"
    "|not a problem|problem solved|kein(?:e)? problem|pas de (?:problème|souci)|pas besoin|sin problema"
    "|no hay problema|sem problema|não precis\\w+|nessun problema|non (?:serve|ho bisogno|abbiamo bisogno)|geen probleem"
    "|niet nodig|inga problem|inget problem|behöver inte|brauchen (?:wir )?(?:nicht|kein\\w*)"
    "|no necesit\\w+|n['’](?:ai|avons) (?:plus |pas )besoin"
)
# They are drawn to it.
INTEREST = (
    "yes,? please|yes\\b|please (?:do|send|book|go|come|bring|show|put|order|add|include|sign|proceed|keep|fly|ship|price"
    "|quote)|(?:both|all|the \\w+) please"
    "|sounds? (?:good|great|lovely|interesting|right|perfect|fine|like)|looks? (?:good|great|lovely|nice|right|fine"
    "|promising|really good|very good|interesting)|(?:that|this|it)(?:['’]s| is| was| would be) (?:\\w+ )?(?:great|good"
    "|lovely|perfect|wonderful|excellent|fun|impressive|interesting|brilliant|fantastic|useful|handy|clever)"
    "|great|lovely|wonderful|perfect|excellent|brilliant|fantastic|impress\\w+|excit\\w+|delighted|thrilled|keen|curious|wow"
    "|spot on|love|loves|loved|likes|liked"
    "|(?:we|i|they|the \\w+|everybody|everyone|crew|crews) (?:really |all |quite |do |would |also )?(?:like|enjoy)"
    "|interested|interesting|with pleasure|glad(?:ly)?|happy (?:to|with|about)|satisfied|agree[ds]?|convinced"
    "|you have my attention"
    "|let['’]s (?:do|go|try|start|talk|meet|book|see)|go ahead|reckon so|works for (?:me|us)|suits? (?:me|us)|count (?:me"
    "|us) in|put (?:me|us) (?:in|down)|smiled|looking forward|can['’]t wait|fine by (?:me|us)|would be (?:good|great|nice"
    "|fine|ideal)"
    "|sehr (?:gut|gern\\w*|schön|interessant)|gerne?|klingt|super|toll|prima|perfekt|begeistert|interess\\w+|freue\\w*"
    "|einverstanden|gefällt|ja,? bitte|machen wir|spannend"
    "|volontiers|avec plaisir|parfait|super|génial|excellent|intéress\\w*|ravie?s?|enchanté\\w*|ça me (?:va|plaît)"
    "|d['’]accord|oui|très bien|hâte"
    "|me (?:gusta|encanta|interesa)|nos (?:gusta|encanta|interesa)|encant\\w*|perfecto|genial|estupendo|interes\\w+"
    "|claro que sí|de acuerdo|adelante|sí,|muy bien"
    "|gost\\w+|adorei|adoramos|perfeito|ótimo|excelente|interess\\w+|com prazer|combinado|sim,|muito bo[ma]|vamos (?:fazer"
    "|avançar|em frente)"
    "|volentieri|perfetto|ottimo|benissimo|piac\\w+|interess\\w+|d['’]accordo|con piacere|sì,|molto bene|va bene"
    "|graag|mooi|prachtig|perfect|interessant|leuk|akkoord|ja,? graag|lijkt (?:me|ons)|enthousiast|prima"
    "|gärna|toppen|perfekt|jättebra|kul|intress\\w+|låter (?:bra|kul)|ser bra ut|ja,? tack|härligt"
)
# Courtesy, likeness and refusal: no interest.
NO_INTEREST = (
    "not|n['’]t|no thanks?|no thank you|never|no longer|unfortunately|sadly|cannot|without|instead of|hardly|neither|nor"
    "|would have|had hoped|too bad|good ?bye|leider|nicht|kein\\w*|malheureusement|hélas|plus (?:intéress|besoin)"
    "|pas (?:intéress|pour|de|le|la)|ne \\w+ pas|lamentablemente|desgraciadamente|no (?:me|nos|es|estamos|tenemos|gracias)"
    "|infelizmente|não|purtroppo|non|helaas|niet|geen|tyvärr|inte|ingen"
)
# Meetings that took place.
HELD = (
    "thanks?(?: you)?(?: \\w+){0,3}? for (?:the|your|having|showing|taking|meeting|hosting|receiving|letting"
    "|wading|walking|coming|a|this|last|yesterday)(?: \\w+){0,2}"
    "|(?:good|great|nice|lovely|pleasure|glad|wonderful) (?:seeing|meeting|talking|speaking|chatting|to (?:have )?(?:meet"
    "|met|see|seen|talk|speak|chat|catch up))"
    "|a pleasure (?:meeting|to)|(?:when|as|since) we (?:met|spoke|talked)|(?:we|i) (?:met|spoke|talked)|as (?:discussed|said"
    "|agreed) (?:on|over|at|in)|on the phone|in person|walked (?:us|me|you) through"
    "|met (?:you|us|me|him|her)|your visit (?:last|on|to|was|yesterday)|(?:our|the|your) (?:call|meeting|visit|conversation"
    "|chat|demo|workshop|tour|lunch|kick-?off) (?:on|last|yesterday|today|this morning|was|went|helped|showed|with|in|at|of)"
    "|after (?:our|the|your) (?:call|meeting|visit|conversation|chat|demo|workshop|tour|lunch|kick-?off)|(?:monday|tuesday"
    "|wednesday|thursday|friday) (?:at|with) you|good days? (?:with|at)"
    "|(?:danke|dank) für (?:die|das|den|ihre?n?) \\w+|(?:nach|bei|in) (?:unserem|dem|ihrem) (?:gespräch|telefonat|treffen"
    "|besuch|termin)|(?:das|unser|ihr) (?:gespräch|telefonat|treffen|besuch|termin) (?:war|hat|am|gestern|letzte)"
    "|telefoniert|getroffen|besucht"
    "|merci pour (?:la|le|l['’]|votre|cet|cette) ?\\w+|(?:après|lors de|suite à) (?:notre|votre|la|le|cette) (?:visite"
    "|rencontre|rendez-vous|réunion|appel|échange|entretien)|nous (?:nous sommes|avons) (?:vus|parlé|rencontré\\w*)"
    "|au téléphone"
    "|gracias por (?:la|el|su) \\w+|(?:después de|tras|en) (?:nuestra|la|su|nuestro|el) (?:visita|reunión|llamada|charla"
    "|encuentro)|(?:nos )?(?:vimos|reunimos|conocimos)|hablamos por teléfono"
    "|obrigad[oa] pel[oa]s? \\w+|(?:depois d[ao]|após a?|na) (?:nossa |sua )?(?:visita|reunião|conversa|ligação|chamada)"
    "|(?:nos )?(?:encontramos|falamos|conhecemos)"
    "|grazie (?:per|della|del|dell['’]) ?(?:la|il|l['’]|tutti)? ?\\w+|(?:dopo|durante|nel) (?:la|il|nostr[oa]"
    "|vostr[oa]) (?:visita|riunione|incontro|chiamata|telefonata)|ci siamo (?:visti|sentiti|incontrati|parlati)"
    "|bedankt voor (?:het|de|uw|je) \\w+|(?:na|tijdens) (?:ons|het|uw) (?:bezoek|gesprek|overleg|telefoontje)|(?:ontmoet"
    "|gesproken|langsgekomen)"
    "|tack för \\w+(?: \\w+)?|(?:efter|vid|under) (?:vårt|mötet|besöket|samtalet)|(?:träffades|sågs|pratade i telefon)"
)
# What is thanked for without anybody having met.
PAPER = """
mail email e-mail mails message messages note reply answer letter enquiry inquiry request order interest feedback
information info quick
patience quote offer prompt fast swift kind update updates numbers details document documents drawing drawings papers
keys bill list sending
help understanding clarification heads heads-up consideration confirmation confirming reminder response invoice sample
samples proposal link
photos pictures file files report trust getting replying writing asking link word words nothing everything all
nachricht anfrage antwort rückmeldung interesse geduld angebot info infos unterlagen zusendung hilfe bestellung
erinnerung bestätigung mühe
réponse demande courriel devis retour intérêt patience envoi document documents informations précisions compréhension
aide offre commande
mensaje respuesta correo oferta presupuesto información interés paciencia ayuda envío pedido rapidez atención
messaggio risposta richiesta offerta preventivo informazioni interesse pazienza aiuto invio ordine disponibilità
bericht antwoord reactie offerte informatie interesse geduld hulp toezending bestelling
svar svaret mejl mejlet offert offerten information informationen intresse tålamod hjälp snabbt
resposta mensagem proposta orçamento informação informações interesse paciência ajuda envio pedido
"""
# What is still to come, or only wished for, has not been held.
AHEAD = (
    "shall|could|would|let['’]s|schedule|arrange|book|propose|set up|before (?:our|the|your)|looking forward|look forward"
    "|next (?:week|month|call|meeting|visit|monday|tuesday|wednesday|thursday|friday)|tomorrow|upcoming"
    "|happy to (?:meet|talk|call|visit)|if (?:you|we|it)|when (?:can|could|would|will|shall)|will (?:meet|visit|call|talk"
    "|come)|how about|what about|possible"
    "|vereinbaren|können wir|könnten|würden|nächste\\w*|morgen|freue mich auf|pourrions|souhait\\w+|prochain\\w*|demain"
    "|organiser|podr[ií]amos|próxim\\w+|mañana|agendar|quedar|poderíamos|marcar|amanhã"
    "|potremmo|fissare|prossim\\w+|domani|zouden|volgende|afspreken|morgen|kan vi|skulle|nästa|imorgon|boka"
)
# What they need to decide, given by us.
GIVEN = (
    "attached|enclosed|herewith|proposal|quotation|(?:the|our|your|my) (?:quote|offer|price|prices|contract|brochure"
    "|data ?sheet|drawing|proposal|estimate)|price (?:is|list|stays|of)|free of charge|no charge|included"
    "|anbei|angebot|preis\\w*|vertrag|beigefügt|im anhang|ci-joint\\w*|devis|offre|prix|contrat|en pièce jointe|adjunt\\w+"
    "|oferta|precio|presupuesto|contrato|allegat\\w+|offerta|preventivo|prezzo|contratto"
    "|bijgevoegd|bijlage|offerte|prijs|overeenkomst|anexo|proposta|preço|orçamento|bifog\\w+|offert\\w*|pris\\w*|avtal\\w*"
)
HAVE_ALL = (
    "(?:have|got|has) (?:all|everything)|(?:all|everything)(?: is|['’]s)? clear|that answers|answers (?:my|our|all)"
    "|nothing (?:is )?missing|habe alles|haben alles|alles klar|alles da|nichts fehlt"
    "|tout est clair|j['’]ai tout|nous avons tout|todo (?:está )?claro|tengo todo|tenemos todo|tutto chiaro|ho tutto"
    "|abbiamo tutto|alles duidelijk|tudo claro|tenho tudo|allt klart|har allt"
)
