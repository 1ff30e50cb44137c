"""How people end a letter, in many languages, and what stands in the block under it. Data only."""

from __future__ import annotations

import re

from unghost.reading.tables import entries, later

# Whole lines, lower case, without the punctuation at their ends.
CLOSINGS = frozenset(
    entries(
        "best|best regards|regards|kind regards|kindest regards|warm regards|warmest regards|warmly|all the best|best"
        " wishes|with best wishes|cheers|sincerely|yours sincerely"
        "|sincerely yours|yours truly|yours faithfully|faithfully|yours|cordially|respectfully|respectfully yours"
        "|very respectfully|v/r|rgds|brgds|br|kr|bw|take care|talk soon"
        "|love|xo|ciao|god bless|blessings|with kind regards|with regards|with best regards|many regards|best rgds"
        "|with warm regards|with appreciation|with gratitude|ttyl|later"
        "|have a nice day|have a great day|have a good day|have a good weekend|have a great weekend|have a nice"
        " weekend|have a good one|best to all|be well|stay well|onwards"
        "|mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche"
        " grüße|freundliche grüsse|freundlicher gruß|beste grüße"
        "|beste grüsse|viele grüße|viele grüsse|liebe grüße|liebe grüsse|herzliche grüße|herzliche grüsse|schöne"
        " grüße|schöne grüsse|mit besten grüßen|mit besten grüssen"
        "|mit herzlichen grüßen|hochachtungsvoll|gruß|gruss|grüße|grüsse|lg|vg|mfg|bg|hg|glg|mit lieben grüßen|mit"
        " vielen grüßen|schönen gruß|schönen tag noch|bis bald|bis dann"
        "|schönes wochenende|mit freundlichen gruessen|viele gruesse|freundliche gruesse|beste gruesse|servus|tschüss"
        "|herzlichst|ihr|ihre|dein|deine"
        "|cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|sincères salutations|meilleures"
        " salutations|salutations distinguées|salutations|amicalement"
        "|amitiés|bonne journée|bonne soirée|bonne réception|à bientôt|cdt|cdlt|bàv|respectueusement|sincèrement|avec"
        " mes salutations|bonne fin de journée|bon week-end|bises|a+|à plus"
        "|saludos|un saludo|saludos cordiales|un cordial saludo|cordialmente|atentamente|atte|muy atentamente|un"
        " abrazo|abrazos|saludos atentos|cordiales saludos|reciba un cordial saludo"
        "|le saluda atentamente|slds|hasta luego|hasta pronto|que tenga un buen día|buen día|feliz día|con un saludo"
        "|cumprimentos|melhores cumprimentos|com os melhores cumprimentos|atenciosamente|att|atte|abraço|abraços|um"
        " abraço|cordiais saudações|saudações|grande abraço|com os meus cumprimentos"
        "|os meus cumprimentos|respeitosamente|até breve|até logo|um bom dia|beijinhos|bom fim de semana"
        "|cordiali saluti|distinti saluti|saluti|un saluto|cordialmente|un cordiale saluto|cari saluti|buona giornata"
        "|buon lavoro|a presto|buona serata|in fede|un caro saluto"
        "|met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten"
        "|hartelijke groet|hartelijke groeten|mvg|hoogachtend|gr|groetjes|fijne dag|tot snel|tot dan"
        "|met hartelijke groet|fijn weekend|grtz|beste groeten"
        "|med vänliga hälsningar|med vänlig hälsning|vänliga hälsningar|vänlig hälsning|mvh|hälsningar|hälsning|bästa"
        " hälsningar|varma hälsningar|vh|allt gott|ha det bra|ha det gott|trevlig helg|vi hörs|hälsar"
        "|med venlig hilsen|med venlige hilsner|venlig hilsen|venlige hilsner|bedste hilsner|mange hilsner|hilsen|kh"
        "|dbh|de bedste hilsner|kærlig hilsen|god weekend|god dag|vi ses"
        "|med vennlig hilsen|vennlig hilsen|beste hilsen|hilsener|mvh|med hilsen|ha en fin dag|god helg|ha det fint"
        "|ystävällisin terveisin|terveisin|parhain terveisin|t|yt|hyvää päivänjatkoa|terveiset|kunnioittavasti|hyvää"
        " viikonloppua"
        "|pozdrawiam|z poważaniem|z wyrazami szacunku|serdecznie pozdrawiam|pozdrowienia|z powazaniem|miłego dnia"
        "|pozdr|łączę pozdrowienia|dobrego dnia|z pozdrowieniami"
        "|s pozdravem|s přátelským pozdravem|hezký den|zdraví|s úctou|pěkný den|zdravím|mějte se|s pozdravom|přeji hezký den"
        "|üdvözlettel|tisztelettel|üdv|szép napot|cu stima|o zi buna|cu respect|lp|lep pozdrav|srdačan pozdrav"
        "|pozdrav|saygılarımla|iyi çalışmalar|sevgiler|selamlar|με εκτίμηση"
        "|с уважением|с наилучшими пожеланиями|всего доброго|хорошего дня|з повагою|с уважение|敬具|以上"
        "|よろしくお願いいたします"
        "|よろしくお願いします|以上、よろしくお願いいたします|此致|此致敬礼|谢谢|顺颂商祺|祝好"
        "|감사합니다|בברכה|مع التحية|تحياتي",
        "|",
    )
)
# Thanks end a letter only where a name follows; alone they are what the writer has to say.
THANKS = frozenset(
    entries(
        "thanks|thank you|thx|many thanks|thanks again|thank you again|thanks a lot|thanks so much|thank you so much"
        "|thank you very much|thanks much|tks|thks|ta|much appreciated"
        "|thanks in advance|thank you in advance|thanks and regards|thanks & regards|thanks and best regards|thank you"
        " and best regards|thank you and regards|thanks & best regards"
        "|danke|vielen dank|besten dank|herzlichen dank|danke und gruß|danke und viele grüße|vielen dank und viele grüße"
        "|vielen dank im voraus|danke schön|dankeschön|danke vorab"
        "|merci|merci beaucoup|merci d'avance|merci et bonne journée|avec mes remerciements|gracias|muchas gracias"
        "|gracias de antemano|mil gracias|obrigado|obrigada|muito obrigado"
        "|muito obrigada|grazie|grazie mille|molte grazie|bedankt|dank|alvast bedankt|dank je|dank je wel|tack|tack så"
        " mycket|tack på förhand|tak|mange tak|på forhånd tak|takk|mange takk"
        "|på forhånd takk|kiitos|kiitoksia|kiitos jo etukäteen|dziękuję|z góry dziękuję|dzięki|děkuji|děkujeme|díky"
        "|předem děkuji|ďakujem|teşekkürler|спасибо|благодарю|köszönöm|mulțumesc|hvala"
        "|appreciate it|appreciated|with thanks|thanks for your help|thank you for your help|thank you for your time"
        "|thanks for your time",
        "|",
    )
)
# A short line that begins like this is a closing too: "Viele Grüße aus Köln", "Best wishes from all of us".
CLOSING_STARTS = (
    "best regards",
    "kind regards",
    "warm regards",
    "best wishes",
    "all the best",
    "with kind",
    "with best",
    "thanks and",
    "thanks & ",
    "yours ",
    "regards from",
    "greetings from",
    "mit freundlich",
    "mit besten",
    "mit lieb",
    "mit herzlich",
    "viele grüße",
    "viele grüsse",
    "beste grüße",
    "beste grüsse",
    "liebe grüße",
    "liebe grüsse",
    "herzliche grüße",
    "herzliche grüsse",
    "schöne grüße",
    "schöne grüsse",
    "freundliche grüße",
    "freundliche grüsse",
    "sonnige grüße",
    "grüße aus",
    "gruß aus",
    "bien cordialement",
    "bien à ",
    "je vous prie d",
    "nous vous prions d",
    "veuillez agréer",
    "dans l'attente de vous lire, je vous prie",
    "saludos ",
    "un saludo",
    "un cordial",
    "reciba un",
    "com os melhores",
    "melhores cumpr",
    "cordiali salut",
    "distinti salut",
    "cari saluti",
    "met vriendelijk",
    "vriendelijke groet",
    "hartelijke groet",
    "groet uit",
    "groeten uit",
    "med vänlig",
    "vänliga hälsn",
    "bästa hälsn",
    "med venlig",
    "venlig hilsen",
    "mange hilsn",
    "bedste hils",
    "med vennlig",
    "vennlig hilsen",
    "beste hilsen",
    "hilsen fra",
    "ystävällisin",
    "parhain terv",
    "z poważaniem",
    "pozdrawiam ",
    "serdecznie pozdr",
    "s pozdravem",
    "s přátel",
    "с уважением",
    "have a great",
    "have a nice",
    "have a good",
    "have a lovely",
    "wishing you a",
)

PARTICLES = frozenset(entries("de van von der den la le du da do dos del di al el bin ibn ten ter te y e zu af av und and & i"))
CJK = later(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
CONTACT = later(
    r"https?://|www\.|[\w.+-]{1,64}@[\w-]{1,63}\.|(?:^|[\s:|])(?:tel|phone|ph|cell|mobile|mob|fax|direct|office|m|t|p"
    r"|c|o|d|f|tlf|tél|tfno|telefon|telefono|téléphone|handy|mobil|gsm|puh)\b\.?\s?[:.+(\d]"
    r"|\+?\(?\d[\d\s()./-]{6,18}\d|\bext\.?\s?\d|\b\d{3}-\d{4}\b",
    re.IGNORECASE,
)
COMPANY = later(
    r"\b(?:inc|ltd|llc|llp|plc|corp|co|gmbh|ag|kg|ohg|se|bv|b\.v|nv|n\.v|sa|s\.a|sas|sarl|spa|s\.p\.a|srl|s\.r\.l|ab"
    r"|a/s|aps|as|oy|oyj|sp\. z o\.o|s\.r\.o|a\.s|kft|zrt|ltda|s\.l|sl|pty|pte|kk"
    r"|company|group|holding|university|college|institute|school|hospital|clinic|council|bank|partners|associates"
    r"|consulting|solutions|technologies|systems|services|logistics|industries"
    r"|department|dept|division|team|abteilung|ufficio|service|dirección|direction|afdeling|avdelning|afdeling|dział"
    r"|oddělení)\b\.?|株式会社|有限会社|公司|会社|営業部|部$|課$",
    re.IGNORECASE,
)
