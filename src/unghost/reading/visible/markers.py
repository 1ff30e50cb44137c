"""How mail programs of many languages mark what is not the writer's own: attributions, labels of quoted headers, separators.

Data only. Collected from what the programs themselves write in their localised versions.
"""

from __future__ import annotations

import re

from unghost.reading.tables import entries, later

FROM, SENT, TO, CC, SUBJECT, OTHER = "from", "sent", "to", "cc", "subject", "other"

_LABELS = {
    FROM: "from|von|de|da|van|från|fra|lähettäjä|od|от|від|kimden|gönderen|差出人|发件人|寄件者|寄件人|보낸 사람"
    "|보낸사람|feladó|de la"
    "|expéditeur|από|frá"
    "|remitente|remetente|mittente|afzender|avsändare|afsender|avsender|absender|odesílatel|nadawca|nuo|no|saatja"
    "|送信者|מאת|من",
    SENT: "sent|gesendet|envoyé|envoyé le|enviado|enviado el|enviada em|enviado em|enviada|inviato|inviata|verzonden"
    "|skickat|sendt|lähetetty|wysłano"
    "|wysłane|odesláno|odoslané|отправлено|дата|gönderildi|gönderme tarihi|tarih|送信日時|日時"
    "|发送时间|发送日期|寄件日期|日期|日付|보낸 날짜"
    "|날짜|date|datum|data|dato"
    "|fecha|päivämäärä|päiväys|date d'envoi|message du|elküldve|küldve|dátum|poslano|trimis|ημερομηνία|date sent"
    "|sendt den|נשלח",
    TO: "to|an|à|a|para|aan|till|til|vastaanottaja|do|komu|кому|kime|alıcı|宛先|收件人|받는 사람|받는사람|címzett"
    "|către|pro|προς"
    "|pour|destinatario|destinataire|per"
    "|empfänger|mottagare|modtager|mottaker|אל|إلى",
    CC: "cc|kopie|copie|copie à|cópia|kopia|copia|копия|копія|dw|kopio|kopi|抄送|副本|참조|bcc|c.c.|másolatot kap|cópia"
    " para|bilgi|cci|bcc:|kopie (cc)",
    SUBJECT: "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|předmět|predmet|тема|konu"
    "|件名|主题|主旨|제목|tárgy|sujet|subiect|θέμα|נושא|الموضوع",
    OTHER: "importance|wichtigkeit|priority|priorität|attachments|anlagen|pièces jointes|reply-to|antwort an|répondre"
    " à|responder a|sensitivity|importância"
    "|importancia|prioridade|vertraulichkeit|prioritet|betydelse|bilagor|vedlegg|vedhæftede filer|bijlagen|allegati"
    "|adjuntos|anexos|when|where",
}
LABELS = {label: role for role, labels in _LABELS.items() for label in labels.split("|")}
LONGEST_LABEL = max(map(len, LABELS))

# One word of each way to say that somebody wrote; two-word forms by their last word.
VERBS = frozenset(
    entries(
        "wrote writes said schrieb schreibt geschrieben écrit ecrit écrivait escribió escribio scritto scrive escreveu"
        " schreef geschreven skrev skriver kirjoitti napisał napisała"
        " napisal pisze napsal napsala píše napísal írta написал написала пишет написав scris έγραψε yazdı rašė rakstīja"
        " kirjutas napisao viết menulis writes писал писала писали scrisse pise kirjoittaa כתב כתבה كتب skrifaði escriure idatzi"
    )
)
VERBS_UNSPACED = ("写道", "寫道", "のメール", "書きました", "작성", "写到", "さんは書き", "さんが書き")
# "wrote" at the end of a line, plain or in a rule: "wrote ----", "schrieb: -----".
WRITING_END = later(r"wrote|[^\W\d_][:：]\s?[-*]", re.IGNORECASE)
# Lines above a heading that belong to it: "Message du 01/06/26 09:02" (Orange), "Al Bly ---06/01/2026 09:02 AM---Hi" (Notes).
LEADING = later(
    r"(?:message (?:du|of|from)|nachricht vom|messaggio del|mensaje del|mensagem de)\s.{0,80}$|.{2,80}?\s?---\d.{5,30}---",
    re.IGNORECASE,
)
# What ticket systems write: everything below it is theirs.
ABOVE = later(
    r"(?:reply|text|respond|response|write|type)\b.{0,40}\babove th(?:is|e) line|above this line|oberhalb dieser (?:linie|zeile)"
    r"|über dieser (?:linie|zeile)|au-dessus de cette ligne|por encima de esta línea|encima de esta línea|acima d(?:esta|a) linha"
    r"|sopra questa (?:riga|linea)|boven deze (?:regel|lijn)|ovanför (?:denna|den här) (?:rad|linje)|over denne (?:linje|linjen)"
    r"|powyżej tej linii|nad tento řádek|nad tímto řádkem|выше этой (?:строки|линии)",
    re.IGNORECASE,
)

_OPENERS = (
    "on|am|um|le|el|il|em|op|den|dne|dňa|dnia|w dniu|v dne|ar|a|på|ons|in|at|quoting|în|la|στις|в|во|tarihinde|il"
    " giorno|il day|vào|pada|בתאריך|date|"
    "---- on|at|from|den|d\\.|els?|dana|kl|ngày|le\\s"
)
_WEEKDAYS = (
    "mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mier|mié|jeu|jue|ven|vie|sam|sáb|sab|dim|dom|gio"
    "|seg|ter|qua|qui|sex|ma|wo|vr|za|zo|mån|tis"
    "|ons|tor|tors|fre|lør|lör|søn|sön|man|tir|pe|la|su|ti|ke|to|pon|pt|śr|czw|pią|sob|nie|niedz|po|út|st|čt|pá|ne|пн"
    "|вт|ср|чт|пт|сб|вс|понед|втор|сред|четв|пятн|субб|воскр|pzt|sal|çar|per|cum"
    "|cmt|paz|hétf|kedd|szer|csüt|pén|szo|vas"
)
START = later(
    rf"^[\s*_-]{{0,12}}(?:(?:{_OPENERS})\s|(?:{_WEEKDAYS})[a-zа-яäöüéèêáíóúçñřýůžšœ]{{0,9}}[.,]{{0,2}}\s|\d|['\"*])",
    re.IGNORECASE,
)
MOMENT = later(r"\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d月")

ORIGINAL = entries(
    "original message|original email|reply message|original appointment|ursprüngliche nachricht|originalnachricht"
    "|original-nachricht|urspr. nachricht|original nachricht"
    "|message d'origine|message d’origine|message original|message initial|mensaje original|mensagem original"
    "|messaggio originale|messaggio orig"
    "|oorspronkelijk bericht|origineel bericht|originalmeddelande|ursprungligt meddelande|opprinnelig melding"
    "|original melding|original meddelelse"
    "|oprindelig meddelelse|oprindelig besked|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|původní"
    " zpráva|původní e-mail|originální zpráva"
    "|исходное сообщение|оригинальное сообщение|исходное письмо|orijinal mesaj|özgün ileti|orjinal mesaj|元のメッセージ"
    "|オリジナルメッセージ|元のメール"
    "|original message|回复的原邮件|回复的原郵件|原始邮件|邮件原件|原始郵件|原始信件|원본 메시지|원본 메일"
    "|원본메일|eredeti üzenet"
    "|mesaj"
    " original|mesajul original|αρχικό"
    " μήνυμα|pôvodná správa"
    "|in reply to|ursprüngliche e-mail|original mail|oprindelig mail|isi pesan asli|izvorna poruka|algne kiri",
    "|",
)
FORWARDED = entries(
    "forwarded message|forwarded by|forwarded email|begin forwarded message|original message forwarded"
    "|weitergeleitete nachricht|anfang der weitergeleiteten"
    "|weitergeleitet von|weitergeleitete e-mail|message transféré|message transmis|début du message réexpédié|début"
    " du message transféré|message réexpédié"
    "|transféré par|mensaje reenviado|inicio del mensaje reenviado|mensagem encaminhada|mensagem reencaminhada|início"
    " da mensagem reencaminhada"
    "|início da mensagem encaminhada|messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|begin"
    " doorgestuurd bericht|doorgezonden bericht"
    "|vidarebefordrat meddelande|vidarebefordrat brev|vidarebefordrat mejl|börja vidarebefordrat|videresendt melding"
    "|videresendt meddelelse|videresendt besked"
    "|videresendt e-post|start på videresendt|start på videresendte|välitetty viesti|edelleenlähetetty viesti|aloita"
    " välitetty|wiadomość przekazana"
    "|przekazana wiadomość|przesłana wiadomość|treść przekazanej|začátek přeposlané|přeposlaná zpráva|пересылаемое"
    " сообщение|пересланное сообщение"
    "|начало переадресованного|转发的邮件|转发邮件|轉寄的郵件|轉寄郵件|転送されたメッセージ|転送メッセージ|전달된"
    " 메시지|iletilen mesaj|yönlendirilen ileti"
    "|továbbított üzenet"
    "|mesaj redirecționat|προωθημένο μήνυμα|preposlaná správa|proslijeđena poruka",
    "|",
)
SEPARATORS = tuple(dict.fromkeys((*ORIGINAL, *FORWARDED)))

TAGLINE = later(
    r"^[\s>*_(\[-]{0,6}(?:"
    r"(?:sent|written|typed|dictated|composed|envoyé|expédié|enviado|enviada|inviato|verzonden|verstuurd|skickat"
    r"|skickades|sendt|lähetetty|wysłane|wysłano|odesláno"
    r"|gesendet|diese nachricht wurde|отправлено|gönderildi|trimis|elküldve|odoslané)\s(?:securely |fra |from|with|via|avec"
    r"|using|on|by|by my|de|depuis|à partir|desde|do|da|dal|con|com|"
    r"pelo|a partir|vanaf|van|met|från|med|min|mit|von|aus|über|z|ze|z mojego|iphonesta|puhelimesta|outlookin|с|из|iphone)\b"
    r"|get (?:outlook|gmail|[a-z]{3,12}) for (?:android|ios)|yahoo mail\s?:|on the go\b.{0,20}sent|(?:获取|取得|下载)"
    r" ?outlook|outlook for (?:ios|android)|this (?:e-?mail|message) was (?:sent|typed|written) (?:from|on|with) (?:a"
    r"|my)\b|(?:please )?(?:excuse|forgive|pardon) (?:any |the |my )?(?:typos|brevity)|download (?:outlook|yahoo)|von"
    r" (?:meinem|unterwegs|outlook|mail für"
    r"|samsung)[^.!?]{0,60}gesendet|gesendet (?:mit|von|aus|über)"
    r"|holen sie sich outlook|outlook für (?:ios|android)|obtenir outlook pour|télécharger outlook|obtener outlook"
    r" para|obter o outlook|obtenha o outlook"
    r"|scarica outlook|ottieni outlook|outlook voor|download outlook|hämta outlook|skaffa outlook|få outlook|hent"
    r" outlook|hanki outlook|pobierz (?:program )?outlook"
    r"|stáhnout outlook|iphone(?:から|より)送信|从我的|發自我的|发自我的|나의 iphone|내 iphone|iphone'?umdan|lähetetty"
    r"|مرسل من|נשלח מ"
    r"|προωθήθηκε|στάλθηκε από"
    r"|outlook for (?:ios|android|mac)|this (?:email|message) was sent from my)",
    re.IGNORECASE,
)
FOOTER_STEMS = (
    "unsubscribe",
    "mailing list",
    "listinfo",
    "received this message because",
    "are receiving this",
    "stop receiving",
    "abmelden",
    "désabonner",
    "darse de baja",
)
LIST_FOOTER = later(
    r"^(?:_{5,}|-{20,}|={20,}|_{2})\s*$|^to unsubscribe (?:from|send)|^unsubscribe\s*(?:from this list)?[:|]|mailing"
    r" list\s*$|^you received this message because you are subscribed"
    r"|^you are receiving this (?:e?mail|because)|/mailman/listinfo/|^to stop receiving emails from"
    r"|^abmelden\b.{0,60}liste|^pour se désabonner|^para darse de baja",
    re.IGNORECASE,
)
# Lines of a signature that stand for themselves: pictures, booking links, social networks.
PROMOTION = later(
    r"^\W{0,4}(?:https?://\S{3,200}\.(?:png|gif|jpe?g)\b|\[?cid:|\[?image\d|book (?:a|time|some"
    r"|your)\b.{0,60}(?:https?:|www\.|<)|schedule (?:a"
    r"|time)\b.{0,60}(?:https?:|www\.|<)"
    r"|(?:follow|find|like|connect with|visit) (?:us|me) (?:on|at)\b|folgen sie uns|suivez[- ]nous|síguenos|siga-nos|seguici"
    r"|volg ons|följ oss|følg oss|følg os|seuraa meitä|obserwuj nas|sledujte nás"
    r"|(?:facebook|twitter|linkedin|instagram|xing|youtube|tiktok|x)(?:\W{1,5}(?:facebook|twitter|linkedin|instagram"
    r"|xing|youtube|tiktok|x)\b){1,6}\W*$)",
    re.IGNORECASE,
)
DELIMITER = later(r"^(?:-- ?|—|–|-{3,40}\s*|_{2,60}\s*|={3,60}\s*|\*{3,60}\s*|~{3,60}\s*)$")
POSTSCRIPT = later(
    r"^\W{0,2}(?:p\.?\s?-?\s?s\.?(?:\s?-?s\.?)?\s?[:.,)\s–—-]|p\.?\s?p\.?\s?s\b|pps\b|nb[:\s]|n\.b\.|p\.?\s?d\.?\s?[:.]"
    r"|з\.?ы\.?[\s:.]"
    r"|post\s?script(?:um)?\b|nachtrag:|附言|又及|追伸|추신)",
    re.IGNORECASE,
)

# No tagline begins with another word.
TAGLINE_WORDS = (
    "yahoo",
    "on",
    "获",
    "取",
    "下载",
    "please",
    "excuse",
    "forgive",
    "pardon",
    "sent",
    "writ",
    "typed",
    "dict",
    "compo",
    "envoy",
    "expéd",
    "enviad",
    "inviat",
    "verz",
    "verst",
    "skick",
    "sendt",
    "lähet",
    "wysł",
    "odesl",
    "odosl",
    "gesend",
    "diese",
    "отправ",
    "gönder",
    "trimis",
    "elküld",
    "get",
    "download",
    "von",
    "holen",
    "outlook",
    "obten",
    "télé",
    "obter",
    "scarica",
    "otti",
    "hämta",
    "skaffa",
    "få",
    "hent",
    "hanki",
    "pobierz",
    "stáh",
    "iphone",
    "从",
    "發",
    "发",
    "나의",
    "내",
    "مرسل",
    "נשלח",
    "προ",
    "στάλ",
    "this",
)
# A tagline of a device names the device or the program; "Sent from the warehouse this morning" does not.
DEVICE = later(
    r"spark\b|bluemail|thumb|keyboard|typos|brevity|小米|华为|手机|iphone|ipad|ios|android|samsung|galaxy|mobil|phone|handy"
    r"|gerät|blackberry|outlook|gmail|yahoo|mail|proton|huawei"
    r"|xiaomi|pixel|nokia|sony|htc|tablet|device|windows"
    r"|sparrow|thunderbird|superhuman|téléphone|móvil|celular|cellulare|telefon|puhelin|smartphone|mac\b|watch|телефон"
    r"|айфон|送信|发|발신|מה",
    re.IGNORECASE,
)

# Stems of disclaimers, lower case: a paragraph is one where stems of two of the groups meet.
DISCLAIMER_GROUPS = tuple(
    tuple(stems.split("|"))
    for stems in (
        "confidential|privileged|vertraulich|confidentiel|riservat|confidenci|vertrouwelijk|fortrolig|konfident"
        "|sekretess|luottamuksell|poufn|důvěrn|конфиденц|机密|機密|gizli"
        "|bizalmas|proprietary|legally protected|prohibited|rechtlich geschützt|秘密|uitsluitend bestemd|exclusivamente"
        "|uniquement|reserved for|solely for",
        "intended for|intended only|intended solely|intended recipient|addressee|named recipient|the recipient"
        "|individual or entity|empfänger|adressat|destinataire|destinatari"
        "|destinatár|geadresseerde|mottagare|modtager|mottaker|vastaanottaj|adresat|adresát|příjemc|адресат|получател"
        "|收件人|受信者|宛先|alıcı|címzett|sole use",
        "in error|by mistake|notify the sender|delete it|delete this|please delete|destroy|irrtümlich|irrtum|vernicht"
        "|löschen|absender|par erreur|détrui|supprim|per errore|cancellar"
        "|por error|por engano|por erro|eliminar|elimine|borrar|borre|apagu|ten onrechte|verwijder|av misstag|radera"
        "|ved en fejl|ved feil|slett|erehdyksessä|tuhoa|poista|przez pomyłkę"
        "|usunię|omylem|smaž|ошибк|удал|删除|削除|yanlışlıkla|tévedés|disclosure|copying|distribution|weitergabe"
        "|unauthori|unbefugt|viruses|malware",
    )
)
DISCLAIMER_LINE = later(
    r"^\W{0,4}(?:(?:notice|note|warning)\s?:\s?if you|disclaimer|if you (?:have )?received this\b|this (?:e-?mail"
    r"|message) (?:was|is) (?:sent|intended) (?:only )?(?:for|to)\b|confidentiality (?:notice|note)|legal (?:notice"
    r"|disclaimer)|classification\s*:"
    r"|haftungsausschluss|avis de confidentialité|aviso (?:legal|de confidencialidade)"
    r"|this (?:e-?mail|message|communication)(?: message)?,?(?: and| \(?including| is (?:intended|confidential)|"
    r" contains| may contain| transmission)|the information (?:contained )?in this"
    r"|think before you print|please consider the environment|before printing|bitte denken sie an die umwelt|pensez à"
    r" l'environnement|p please consider"
    r"|diese e-?mail (?:enthält|und|ist)|ce (?:message|courriel)(?: électronique)?(?: et|,| est| contient| peut)|dit"
    r" (?:e-?mail)?bericht (?:is|kan|en)|le informazioni contenute"
    r"|este (?:mensaje|correo|e-?mail|mensagem)|esta mensagem|detta (?:meddelande|e-post)|denne (?:e-?mail|meddelelse"
    r"|e-post)|tämä (?:viesti|sähköposti)|ta wiadomość|tato zpráva"
    r"|本(?:邮件|メール|電子メール))",
    re.IGNORECASE,
)
