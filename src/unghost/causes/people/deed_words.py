"""What people ask about, and what they do, in their own words: patterns of eight languages, in the RE2 subset."""

from __future__ import annotations

from typing import Any

import re2


def _compiled(words: str) -> Any:  # google-re2 has no type stubs
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.max_mem = 1 << 25
    return re2.compile(words, options)


MONEY = _compiled(
    r"[€$£]|\b(?:price|pricing|cost|costs|quote|discount|invoice|payment|budget|how much|preis\w*|kost\w*|rabatt|angebot"
    r"|rechnung|skonto"
    r"|prix|coût\w*|devis|remise|facture|tarif\w*|precio\w*|coste?s?|presupuesto|descuento|factura|preço\w*|custos?|orçamento"
    r"|desconto"
    r"|prijs|prijzen|korting|offerte|factuur|prezz\w+|costi?|sconto|preventivo|fattura|pris\w*|kostnad\w*|rabatt|offert)\b",
)
CONTRACT = _compiled(
    r"\b(?:contract\w*|terms|clause|liability|indemnit\w*|nda|gdpr|data protection|warrant\w+|notice period|vertrag\w*"
    r"|haftung\w*|agb|klausel\w*"
    r"|datenschutz|contrat\w*|clause|conditions générales|responsabilité|rgpd|cláusula\w*|condiciones|responsabilidad|rgpd"
    r"|contrat[io]\w*"
    r"|overeenkomst|voorwaarden|aansprakelijkheid|avg|clausol\w+|condizioni|avtal\w*|villkor|ansvar)\b",
)
TECHNICAL = _compiled(
    r"\b(?:api|integrat\w+|interface|sso|server|cloud|firewall|install\w*|specification\w*|spec|datasheet|data sheet|voltage"
    r"|compatib\w+"
    r"|encrypt\w+|backup|latency|schnittstelle\w*|anbindung|datenblatt|verschlüssel\w*|kompatib\w+|interface|intégr\w+"
    r"|fiche technique|serveur"
    r"|integraci\w+|ficha técnica|servidor|integraç\w+|koppeling|gegevensblad|integrazione|scheda tecnica|gränssnitt|datablad)\b",
)
CHAMPION = _compiled(
    r"\b(?:I(?:'ve|’ve| have|'ll|’ll| will)? (?:already )?(?:"
    r"(?:recommend|pitch|push)\w* (?:it|you|this|your|them|for (?:it|you|this))\b"
    r"|show(?:n|ed)? (?:it|this|them"
    r"|your \w+) to|presented? (?:it|this|them)"
    r"|fight\w*|made the case|put (?:it|this|you) forward|told (?:the board|my boss|management))|(?:count"
    r"|I am|I'm|I’m) (?:a|your) fan"
    r"|ich (?:habe|werde) (?:\S+ ){0,5}(?:empfohlen|empfehlen|vorgestellt|vorstellen|stark gemacht)|je (?:vous "
    r"|l['’]?)?(?:ai |vais )?(?:recommand\w+|défend\w+|présent\w+)"
    r"|(?:lo|la|os|les) (?:he |voy a )?(?:recomend\w+|present\w+)|(?:vou |já )?(?:recomend|apresent)(?:ei|ar)|ik (?:heb"
    r"|zal) (?:\S+ ){0,4}(?:aanbevolen|aanbevelen|voorgesteld)"
    r"|(?:l['’]ho|vi ho|ho) (?:raccomandat\w|presentat\w)|jag (?:har )?rekommendera\w*)",
)
USER = _compiled(
    r"\b(?:I|we|my team|our crews?|our people|the crews?|the team) (?:now |already |really |all )*(?:use|uses|using|used"
    r"|tried|try|tested|work with|works with) (?:it|them|this|the)\b"
    r"|\b(?:ich|wir) (?:benutzen?|nutzen?|testen?|arbeiten? damit)|\b(?:j['’]utilise|nous (?:l['’])?utilisons)|\b(?:lo"
    r"|la) (?:uso|usamos)\b|\b(?:uso|usamos) (?:o|a)\b"
    r"|\b(?:ik gebruik|wij gebruiken|we gebruiken)\b|\b(?:lo|la) (?:uso|usiamo)\b|\b(?:jag|vi) använder\b",
)
PASSES = _compiled(
    r"\b(?:I(?:'ll|’ll| will| can)? (?:pass|forward|relay) (?:it|this|your \w+) (?:on|along)|(?:he|she|they) will (?:call"
    r"|ring|get back to) you|put you through|take a message"
    r"|richte es aus|leite (?:es|sie|das) weiter|je (?:lui )?transmets|je lui (?:passe|ferai passer)|le paso (?:el"
    r"|su) (?:mensaje|recado)|passo o recado|geef het door"
    r"|riferirò|framför|vidarebefordrar)\b",
)
WARM = _compiled(
    r"[!]|\b(?:thank\w*|glad|happy|love\w*|great|lovely|wonderful|looking forward|best wishes|warm\w*|enjoy\w*|danke\w*"
    r"|freu\w+|herzlich\w*"
    r"|gern\w*|toll|schön\w*|merci|ravie?|plaisir|volontiers|bonne journée|gracias|encantad\w+|gusto|abrazo|saludos cordiales"
    r"|obrigad\w+"
    r"|prazer|abraço|bedankt|dank\w*|graag|leuk|fijn|grazie|piacere|volentieri|tack|roligt|glad|trevlig\w*)",
)
DEPARTURE = _compiled(
    r"\bleft\b|leav|longer|retir|resign|moved|moving|last day|\bgone\b|depart|stepp|no more|let go|laid off|redundan"
    r"|new (?:job|role|position|chapter|challenge)|fired|dismiss|join|quit|replac|success|taken over|took over|former"
    r"|ex-|verlass|ausgeschied|nicht mehr|ruhestand|rente|gekündigt|kündig|gewechselt|wechsel|nachfolg|letzte|entlass"
    r"|quitt|parti|plus |retraite|licenci|remplac|démission|ya no|dej|jubil|despid|sucesor|sustitu|march|saiu|sair|deix"
    r"|já não|reform|aposent|despedi|substitu|sucess|demit|vertrok|vertrek|niet meer|niet langer|pensioen|ontslag"
    r"|opvolg|verla|weg |lasci|non |pension|dimess|licenzi|sostitu|slut|lämn|avgå|inte längre|anställ|took a |último"
    r"|dernier|laatste|não |transfer|ultimo|sista|moved on|works? (?:for|at)|career|anymore|any more"
    r"|preso |posto|subentr|succed|predecess|consegne|tagit över|tog över|tar över|företräd|efterträd|sagt upp|sade upp|sparken"
    r"|(?:travaill|arbeit|trabaj|trabalh|lavor|jobba|werk)"
)
"""Stems of which one stands in every text that tells of a departure: whatever has none is not listened to further."""
