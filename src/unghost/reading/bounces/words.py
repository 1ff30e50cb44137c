"""How mail servers say that a message did not arrive, and why. Data only: wordings of the programs themselves and of RFC 3463."""

from __future__ import annotations

import re

from unghost.reading.tables import later

MACHINE_LOCAL = later(
    r"^(?:poo?st[-_.]?master|mailer[-_.]?daemon|mail[-_.]?daemon|mailerdaemon|postmaster|mdaemon|mail[-_.]?system"
    r"|mailsystem|microsoftexchange[0-9a-f]*|bounces?|mailadmin|maildelivery|exchange|smtp|uucp"
    r"|noreply-?mailer|mail-delivery|delivery|administrator|sysadmin|ndr|double-bounce|mailgateway|majordomo-owner"
    r"|dmz-mail|mailer|mmdf|root)\b",
    re.IGNORECASE,
)
MACHINE_NAME = later(
    r"mail delivery|delivery sub-?system|mailer[- ]daemon|postmaster|system administrator|mail administrator|delivery"
    r" system|mail system|internet mail delivery|mail router|mailgate",
    re.IGNORECASE,
)
# Addresses that no person has.
DAEMON = later(r"^(?:mailer|mail|smtp)[-_.]?daemon|^mailerdaemon|^microsoftexchange[0-9a-f]", re.IGNORECASE)
SUBJECT_END = later(
    r"[:-]\s?(?:non remis|undeliver(?:able|ed)|not delivered|delivery failed|unzustellbar|nicht zugestellt|no entregado"
    r"|não entregue|non recapitato|onbestelbaar|niet bezorgd)(?:\s\([^()]{0,40}\))?\W{0,3}$",
    re.IGNORECASE,
)
# After these the addresses stand.
FOLLOWS = later(
    r"following (?:\S{1,20} ){0,3}(?:recipient|address|user|e-?mail|person|mailbox|destination|group)|failed (?:address"
    r"|recipient)|(?:permanent|fatal|delivery|transient|non-fatal) errors|(?:not|n't|unable to|cannot"
    r"|failed to) (?:yet )?(?:be )?(?:been )?(?:deliver"
    r"|reach|sent? |transmit)\w{0,3}|did not reach|undeliverable to|intended recipients?|returned by|recipients?:"
    r"|\b(?:your|the|a) (?:message|mail|e-?mail|letter) (?:\S{1,20} )?(?:to|for)\b|addressed to"
    r"|delivery (?:\S{1,12} ){0,2}to\b"
    r"|folgende[nr]? (?:\S{1,20} )?(?:empfänger|adresse)|konnte (?:\S{1,20} ){0,4}(?:nicht|an)|nicht (?:an|zugestellt)"
    r"|(?:destinataires?|adresses?) suivant|pu (?:être|etre) (?:remis|d[ée]livr|distribu|achemin|envoy)"
    r"|siguientes? (?:destinatari|direcci)"
    r"|pud[oi]e?r?o?n? (?:ser )?entregar|seguent[ei] (?:destinatari|indirizz)|seguintes? (?:destinat|endere)"
    r"|possível entregar"
    r"|volgende (?:ontvanger|geadresseerde|adres)|följande (?:mottagare|adress)|følgende (?:modtager|mottaker|adresse)"
    r"|seuraav(?:alle|ille|ien)|następując|następujący|následující|следующ|не (?:удалось|может быть|было) достав"
    r"|以下の(?:宛先|アドレス|メール)|次の(?:宛先|受信者|メール)|宛先|配信できません|以下收件人|无法(?:发送|投递|送达)"
    r"|無法(?:傳送|寄送)|收件人|수신자",
    re.IGNORECASE,
)
# The reply was to the message, not to the recipient.
AFTER_DATA = later(
    r"(?:reply|response) to (?:the )?(?:end of )?(?:data|\.)|after (?:the )?(?:end of )?data|\bend of (?:message|data)\b"
    r"|>>> data\s{1,4}<<< (?!503|554 5\.5\.1)[45]\d\d|smtp command\s{1,3}data\b|\b(?:command|stage|phase):? ?\(?data\b"
    r"|data command",
    re.IGNORECASE,
)
AFTER_RCPT = later(
    r"(?:reply|response) to (?:the )?rcpt|after (?:the )?rcpt|>>> rcpt|\[rcpt_to\]|smtp:rcpt|smtp command\s{1,3}rcpt"
    r"|rcpt to\b[^\n]{0,100}(?:fail|reject|refus|error)",
    re.IGNORECASE,
)
# Exchange Online answers so for names its directory does not know (5.4.1, Directory-Based Edge Blocking).
DENIED_ADDRESS = later(
    r"5\.4\.1\b.{0,60}recipient address rejected: access denied|\bhost does not accept",
    re.IGNORECASE | re.DOTALL,
)
REFUSED = later(
    r"auto(?:matically)? reject|\brejected\b|\brefused\b|abgelehnt|zurückgewiesen|refusé|rechazad|rejeitad|rifiutat"
    r"|geweigerd",
    re.IGNORECASE,
)
NOTIFICATION = later(r"\"(?:notification|event)Type\"\s{0,5}:\s{0,5}\"(?:Bounce|Complaint|Delivery)\"")
STILL_TRYING = later(
    r"only a (?:warning|temporary)|warning message only|do(?:es)? not need to re-?send|no (?:further )?action is required"
    r"|(?:attempts?|try(?:ing)?) .{0,30}continue|continue .{0,20}(?:try|attempt)|will (?:be retried|retry|try again)"
    r"|just a warning"
    r"|not yet been delivered",
    re.IGNORECASE,
)
SUBJECT = later(
    r"^\W{0,3}(?:(?:undeliver(?:able|ed)|non[- ]?deliver(?:y|able)|not delivered|delivery (?:status notification"
    r"|failure|failed|report|error|notification|problem|unsuccessful|has failed|incomplete|delayed|warning"
    r"|status)|mail (?:failed|delivery|system error|could not|failure|error|undeliverable)|mailsystem|failure (?:notice"
    r"|delivery)|failed (?:mail|delivery)|delivery.{0,20}(?:fail|error)|returned (?:mail|email|to sender)"
    r"|message (?:undeliverable|delivery|not delivered|could not|delayed|status|you sent blocked)|undelivered|ndn:"
    r"|ndr:|dsn:|dsn\b|\(?delivery|warning: (?:could not send|message)|permanent delivery|rejected (?:mail|message)"
    r"|error sending|email (?:delivery|could not)|your (?:message|email|mail) (?:could not|was not|to .{1,80}(?:could"
    r" not|was))|bounce|could not deliver|unable to deliver|delivery has been delayed|user unknown"
    r"|rejected:|message rejected|problems? (?:with )?deliver|transient delivery|mail transport|unzustellbar|nicht"
    r" zustellbar|zustellung|nicht zugestellt|übermittlungsfehler|fehlgeschlagen"
    r"|non remis|échec de (?:la )?remise|échec de livraison|non distribu|message non|retour de|avis de non|no se (?:ha"
    r" podido|pudo) entregar|no entregado|error de entrega|devuelto|correo devuelto|no se puede entregar"
    r"|não entregue|não foi possível entregar|falha na entrega|falha de entrega|mensagem devolvida|impossibile"
    r" (?:recapitare|consegnare)|mancato recapito|non recapitato|consegna non riuscita|mancata consegna|recapito"
    r"|onbestelbaar|niet bezorgd|niet afgeleverd|kan niet worden bezorgd|bezorging|går inte att leverera|olevererbar"
    r"|kunde inte levereras|leveransfel|kan ikke leveres|ikke leveret|uleverbar|kunne ikke leveres"
    r"|ei voi(?:tu|da) toimittaa|toimitusvirhe|nie można dostarczyć|niedostarcz|błąd dostarcz|zwrot|nedoručiteln"
    r"|nedoručen|недоставлен|не доставлен|не удалось доставить|配信不能|配信できません|エラーメール|退信|邮件无法|系统退信"
    r"|退件|반송|배달 실패|kézbesíthetetlen|teslim edilemedi))",
    re.IGNORECASE,
)
BODY = later(
    r"no valid recipients|failed addresses|has encountered delivery problems|error has occurred while (?:attempting"
    r"|trying)|(?:could|can|did|was|has|were|have) ?n(?:ot|'t) (?:be |been )?(?:able to )?(?:deliver|reach|sent"
    r"|complete)|(?:un"
    r"|non)[- ]?deliver|not (?:been )?delivered|delivery (?:to|has|of|attempt|status|error|failed|failure|report"
    r"|temporarily)"
    r"|unable to deliver|failed to deliver|(?:was|been) (?:returned|rejected|refused|blocked|bounced)|permanent(?:ly)?"
    r" (?:error|fatal|fail)|fatal errors?|returned (?:mail|message|to)|user (?:is )?unknown|unknown (?:user|recipient"
    r"|address)"
    r"|mailbox (?:is )?(?:full|unavailable|not found)|no such (?:user|recipient|mailbox|address|account)|does ?n(?:ot"
    r"|'t) exist|over quota|reason (?:for|of) (?:the )?(?:fail|return|delay)|failed recipient"
    r"|recipient.{0,30}(?:reject|fail|unknown|refus)"
    r"|[45]\.\d{1,2}\.\d{1,3}\b|\b5[05]\d[ -]|will (?:be )?(?:retr|tr)(?:ied|y)|still (?:being )?(?:tr|retr|queued)"
    r"|delayed|nicht (?:zugestellt|zustellbar|ausgeliefert|übermittelt)|n'a (?:pas )?pu être|non remis|no (?:se"
    r" )?(?:ha )?p(?:ud|od)o? ?(?:ser )?entrega"
    r"|não (?:foi|pôde|pode) |non (?:è stato|può essere|recapit)|niet (?:worden )?(?:bezorgd|afgeleverd)|kunde inte"
    r"|kunne ikke|ei voitu|nie (?:można|został)|nedoruč|не (?:удалось|может быть|был) |配信|送信できません"
    r"|宛先|ユーザー|退|无法|반송",
    re.IGNORECASE,
)
DELAY = later(
    r"delivery (?:status notification \(delay\)|delayed|has been delayed|temporarily (?:deferred|suspended))|warning:"
    r" (?:message|could not send)|\bdelayed\b|delivery (?:is )?delayed|this is a warning message only"
    r"|you do not need to resend|has not yet been (?:delivered|sent)|still (?:trying|being retried|queued)|will"
    r" (?:continue|keep) (?:to )?(?:try|be retried|trying|retrying)|will be retried|further attempts will be made"
    r"|zustellung.{0,30}verzögert|verzögert|retardé|différé|retrasad|atrasad|ritardat|vertraagd|försenad|forsinket"
    r"|viivästy|opóźnion|zpožděn|задержан",
    re.IGNORECASE,
)
GIVEN_UP = later(
    r"giving up|gave up|given up|not be (?:attempted|retried)|no further|will not be|retry time(?:out)? (?:not reached"
    r"|exceeded)|has been in the queue (?:too long|for)|message (?:expired|timed out)|could not be delivered for"
    r"|permanent"
    r"|undeliverable|removed from queue|unable to deliver.{0,60}after|time(?:d)? ?out|exceeded|expired|delivery failed"
    r"|failed permanently",
    re.IGNORECASE,
)
COPY = later(
    r"^[ >|]{0,4}(?:-{2,}.{0,60}(?:copy of the message|original (?:message|mail)|returned message|message (?:header"
    r"|text|follows)|below this line|unsent message|message.{0,20}header|enclosed|undelivered|transcript of session"
    r" follows -*\s*never)"
    r".{0,60}|the (?:header|following) (?:of|is|was).{0,40}(?:original|header|copy).{0,60}|(?:original|returned"
    r"|rejected|unsent) message(?: header| follows| below| text)?.{0,40}:|message (?:headers?|contents?) (?:follow"
    r"|below).{0,40}"
    r"|return-path: ?<|message details:|received: (?:from|by|\()|begin message|original (?:mail|message) (?:header"
    r"|follow).{0,40}"
    r"|(?:reporting|arrival)-.{0,20}below.{0,40}|here is a copy.{0,60}|--- ?undelivered message.{0,40}|a copy of"
    r" (?:the|your).{0,60})",
    re.IGNORECASE | re.MULTILINE,
)

# The fault is the sender's, or lies in between: the address itself may be good.
SENDERS_FAULT = later(
    r"domain of sender|sender (?:address|domain)|mail from:|from: domain|after (?:mail from|end of data)|reply to"
    r" (?:end of )?data|5\.1\.[78]\b|access denied|try again later|not found, try again|spamhaus|temporary"
    r"|for sending mail|permission to post|權限|权限|sending ip\b",
    re.IGNORECASE,
)
FULL = later(
    r"mail ?box (?:is )?(?:full|over|has exceeded|size|.{0,20}exceed)|(?:over|exceed\w*|out of|above"
    r"|beyond).{0,24}(?:quota|storage|mailbox|disk|space|allocated|maximum)|quota (?:exceed|full|violation|limit)"
    r"|(?:disk|storage|user'?s?) quota"
    r"|insufficient (?:system )?(?:storage|disk|space)|inbox (?:is )?full|is full|too full|not enough (?:storage|space"
    r"|disk)|no space left|storage (?:limit|space)|5\.2\.2|4\.2\.2|postfach.{0,20}voll|boîte.{0,30}pleine"
    r"|buzón.{0,20}lleno|容量|over ?quota|too many messages in",
    re.IGNORECASE,
)
MOVED = later(
    r"has moved|moved to|no longer (?:at this|with|employed|works)|forwarding address|new (?:e-?mail )?address|address"
    r" (?:has )?changed|has been (?:replaced|changed) (?:by|to)|please (?:use|try).{0,30}instead|relocated|user has"
    r" left|try <|no longer on server",
    re.IGNORECASE,
)
NO_HOST = later(
    r"host (?:or domain )?(?:name )?(?:is )?(?:unknown|not found|could not be found|does not exist|lookup)|unknown"
    r" (?:host|domain|mail server)|domain.{0,40}(?:does(?: not|n't) exist|not found|is not (?:a )?valid|unknown|cannot"
    r" be found|could not be found|invalid|not exist)"
    r"|nxdomain|no such (?:host|domain)|couldn'?t find any host|name service error|no (?:mx|a|aaaa) (?:or a"
    r" )?(?:record|host)|unrouteable (?:mail )?domain|unresolvable|cannot find.{0,20}(?:domain|host)|illegal host|all"
    r" relevant mx records point to non-existent"
    r"|bad destination (?:host|mailbox address)|5\.1\.2\b|5\.4\.4\b|invalid domain|dns (?:lookup )?(?:failure|error)"
    r"|no mail server|domain is not reachable|not.{0,20}find.{0,30}(?:host|domain)|nullmx|null mx|does not accept"
    r" (?:any )?mail|not accept(?:ing)? (?:e?mail|messages) ?(?:for|from)?|never accept|5\.1\.10|5\.3\.2"
    r"|system not accepting (?:network )?messages|host does not accept"
    r"|does not receive mail|no longer (?:accept|in use|available|active)|unknown local-?part or domain",
    re.IGNORECASE,
)
NO_USER = later(
    r"user (?:is )?(?:unknown|not (?:found|known|exist|local|listed)|doesn'?t|does not|invalid|account not)|unknown"
    r" (?:local|user|recipient|mailbox|account|address|login|virtual|to )|no such (?:user|recipient|mailbox|address"
    r"|account|person|local|addressee|email|mail|virtual|domain user)"
    r"|no (?:account|mailbox|user|person|recipient|mail ?box|valid recipient)s? (?:here|by that|with|exists?|of|named"
    r"|found|called|at|for)|(?:recipient|address|user|mailbox|account|addressee|email|id|user name|e-mail account"
    r"|alias|name)s?.{0,60}(?:does ?n(?:ot|'t) exist|not exist|not found|unknown"
    r"|was not found|could not be found|couldn'?t be found|isn'?t (?:valid|found|known)|is not (?:valid|known|found|a"
    r" valid|listed|recogni[sz]ed|a known)|no longer (?:exists|valid|available)|is invalid|invalid|not (?:valid|listed"
    r"|recogni[sz]ed)|not present|non existent|nonexistent)"
    r"|invalid (?:recipient|user|mailbox|address|login)|5\.1\.1\b|5\.1\.3\b|5\.1\.6\b|bad (?:address|recipient"
    r"|destination mailbox)|not a (?:valid|known) (?:user|mailbox|recipient|address)|there is no (?:such|user|one"
    r"|mailbox)|not our customer|does ?n(?:ot|'t) (?:have|exist)|unrouteable address"
    r"|delivery to this (?:user|address)|unlisted|mailbox (?:unavailable|not available|invalid)|not (?:in|listed in)"
    r" (?:the )?(?:directory|our|public)|unknown or illegal|undeliverable (?:mail ?)?address|address rejected: (?:user"
    r"|unknown|undeliverable)|recipnotfound|address unknown|unknown: |keine? (?:solche|benutzer|postfach)"
    r"|empfänger.{0,30}(?:unbekannt|nicht|existiert)"
    r"|utilisateur inconnu|destinataire inconnu|usuario desconocido|utente sconosciuto|onbekende|ukendt|okänd|存在しません"
    r"|不存在|didn'?t match any|unknown extension|nobody by that|can(?:not|'t) find (?:user|mailbox|your recipient)|all"
    r" recipients.{0,20}(?:invalid|unknown)|resolver\.adr\.\w*notfound|adr\.(?:recip|ex)",
    re.IGNORECASE,
)
SOFT = later(
    r"spam|blocked|black ?list|block ?list|blocklist|reputation|policy|dmarc|spf|dkim|authenticat|relay|access denied"
    r"|virus|malware|infected|banned|content|filter|reverse dns|ptr\b|rejected (?:for|due|by|as)|greylist|grey-?list"
    r"|try again|temporar|deferred|timed? ?out|time-?out|expired"
    r"|too (?:big|large|many)|size (?:limit|exceed)|exceeds? (?:the )?(?:maximum|size|limit)|rate limit|throttl"
    r"|connection (?:refused|reset|lost|timed|closed|dropped)|suspended|disabled|inactive|deactivated|locked|frozen"
    r"|not active|loop|too many hops|hop count|tls|syntax|system (?:error|problem|config)"
    r"|internal error|i/o error|insufficient|out of memory|no route|network|unsolicited|abuse|security|not allowed"
    r"|restrict|permission|not authorized|prohibited|denied|sender (?:address )?(?:rejected|denied|verif|domain)"
    r"|unable to verify|not accepting|does not like|refused|command unrecognized|listed (?:at|in|by)",
    re.IGNORECASE,
)
# A subject that continues a conversation, as reports do not.
ANSWERS = later(r"^\W{0,3}(?:re|aw|sv|antw|tr|odp|vs|rv|rif)\s?:", re.IGNORECASE)
