"""How calendar programs begin the subject of an answer to an invitation, in many languages. Data only.

From the localised Outlook, Exchange, Google Calendar, Thunderbird, Zimbra, Notes and Apple Calendar.
"""

from __future__ import annotations

import re

from unghost.reading.tables import later

ACCEPTED = later(
    r"accepted|accept|angenommen|zugesagt|zusage|akzeptiert|accepté|acceptée|acceptation|aceptad[ao]|acepta|aceite"
    r"|aceit[ao]|aprovado|accettat[ao]|accettazione|geaccepteerd"
    r"|accepterad|accepterat|godkänd|accepteret|godtaget|akseptert|godtatt|hyväksytty|zaakceptowan[oay]|akceptacja"
    r"|przyjęte|přijato|přijat[aoý]|prijaté|elfogadva|acceptat|принято|прийнято"
    r"|kabul edildi|prihvaćeno|sprejeto|αποδοχή|承諾|承諾済み|承認|已接受|接受|수락|수락함|مقبول|התקבל",
    re.IGNORECASE,
)
DECLINED = later(
    r"declined|decline|abgelehnt|absage|abgesagt von|refusé|refusée|refus|rechazad[ao]|rechaza|recusad[ao]|recusa"
    r"|rejeitad[ao]|rifiutat[ao]|rifiuto|geweigerd|afgewezen|avböjd|avböjt|afvist|afslået"
    r"|avslått|avvist|hylätty|kieltäydytty|odrzucon[oay]|odmowa|odmítnut[oaý]|zamítnuto|odmietnuté|elutasítva|refuzat"
    r"|отклонено|відхилено|reddedildi|odbijeno|zavrnjeno|απόρριψη|辞退|欠席|拒否|已拒绝|拒绝|已謝絕|거절|거절함"
    r"|مرفوض|נדחה",
    re.IGNORECASE,
)
TENTATIVE = later(
    r"tentative|tentatively accepted|tentatively accept|maybe|mit vorbehalt|unter vorbehalt|vorläufig"
    r"|vorläufig zugesagt|provisoire|tentative acceptée|accepté provisoirement|peut-être|provisional|tentativa|tal vez"
    r"|quizás|talvez"
    r"|provisório|provvisorio|con riserva|accettato con riserva|forse|voorlopig|onder voorbehoud|misschien|preliminär"
    r"|preliminärt accepterad|kanske|foreløbig|foreløpig|måske|kanskje|alustava|alustavasti hyväksytty|ehkä"
    r"|wstępnie zaakceptowano|wstępna"
    r"|nezávazně|předběžně|předběžně přijato|feltételesen|provizoriu|под вопросом|возможно|belki|仮承諾|仮の予定|暂定"
    r"|暫定|미정|임시",
    re.IGNORECASE,
)
NEW_TIME = later(
    r"new (?:meeting )?time proposed(?: for)?|proposed new time|new time proposal|neuer zeitvorschlag"
    r"|neue (?:besprechungs)?zeit vorgeschlagen|neue uhrzeit vorgeschlagen|nouvel horaire (?:de réunion )?proposé"
    r"|nouvelle heure proposée"
    r"|nueva hora (?:de reunión )?propuesta|novo horário (?:de reunião )?proposto|nova hora proposta"
    r"|nuovo orario (?:riunione )?proposto|nuova ora proposta|nieuwe (?:vergader)?tijd voorgesteld"
    r"|ny (?:mötes)?tid föreslagen|ny tid föreslagen"
    r"|nyt (?:møde)?tidspunkt foreslået|nytt (?:møte)?tidspunkt foreslått|uusi aika ehdotettu|zaproponowano nowy termin"
    r"|navržen nový čas|предложено новое время|新しい時間の提案|建议的新时间|새 시간 제안",
    re.IGNORECASE,
)
# The rest of such a subject where a person wrote it of something else.
OF_BUSINESS = later(
    r"\b(?:offers?|quotes?|quotation|proposals?|orders?|contracts?|invoice|manuscript|paper|application|angebot\w*"
    r"|auftrag|vertrag|offre|devis|commande|oferta|pedido|proposta|offerta|offerte|bestelling|offert\w*|tilbud\w*"
    r"|tarjous\w*|nabídk\w*)\b",
    re.IGNORECASE,
)
