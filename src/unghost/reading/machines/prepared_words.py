"""What prepared texts consist of besides the absence itself, and what only a person says, in many languages. Data only."""

from __future__ import annotations

import re

from unghost.reading.gated import Gated
from unghost.reading.machines.automatic_words import ABSENT, LEFT, SAYS_AUTOMATIC
from unghost.reading.tables import entries, later

# Whom to turn to meanwhile.
ASK = Gated(
    r"\b(?:contact|reach(?: out)?|write to|e-?mail|call|ring|phone|direct|turn to|get in touch with|ping|speak (?:to"
    r"|with)|refer|forward|send|use|try|dial|text)\b.{0,160}(?:@|\d{3}|switchboard|front desk|reception|colleague"
    r"|website|form\b|instead|my (?:team|manager|assistant|deputy))|\b(?:use|try|see|visit)\b.{0,80}(?:@|website"
    r"|instead|form\b)"
    r"|\bplease (?:contact|call|direct|reach|write|e-?mail|ring|send|use|update|address|note)|\bkindly\b|\b(?:urgent"
    r"|urgency|emergenc\w+|immediate(?:ly)?"
    r"|on fire|time-?sensitive|pressing)\b|\bin my absence|\blooking after|\bcovering for me|\bwill (?:be )?(?:help"
    r"|assist|cover|attend|handl)\w*|\bmy (?:deputy"
    r"|colleague|successor|replacement|assistant)|\bstands? in|\b(?:happy|glad|able) to (?:help|assist)|\bescalat\w+"
    r"|\ball (?:enquiries|inquiries|correspondence)\b|\benquir\w+ to\b|\bfor (?:orders|deliveries|support|anything"
    r"|questions|all|sales|invoices|everything)"
    r"|\b(?:dringend|eilig|notfall|notfällen|wichtig)\w*|\bwenden sie sich|\bwende dich|\bkontaktieren|\bvertret\w+"
    r"|\bansprechpartner|\bbitte (?:an|nutzen"
    r"|verwenden|schreiben|rufen|richten|beachten|kontaktieren|wenden)|\bnachfolger"
    r"|\burgen\w+|\bpour toute?s?\b|\bpeut vous\b|\binterlocut|\bmettre à jour|\bmerci de (?:contacter|vous|bien"
    r"|diriger)|\bmerci d'(?:utiliser|écrire|adresser|envoyer)|\bveuillez|\bcontacte[rz]|\bvous pouvez|\badressez"
    r"|\bremplac|\ben mon absence|\bs'adresser"
    r"|\bsi corre prisa|\bescrib[ae]\w*|\bcontact[ae]\w*|\bpuede (?:contactar|escribir|dirigir|llamar)|\bdirigirse"
    r"|\bdiríjase|\batenderá|\ben mi ausencia|\bllame\b|\bsustitu"
    r"|\bcontact(?:ar|e|em)\b|\bem caso de|\bsubstitut|\bdirija|\bligue\b|\bescreva|\bpor favor"
    r"|\brivolg\w+|\bcontatta\w+|\bscriv\w+|\bchiamare|\bin mia assenza|\bsostitu|\bper (?:urgenze|necessità"
    r"|informazioni|qualsiasi)"
    r"|\bspoed|\bneem\b.{0,20}contact|\bkunt u\b|\bkun je\b|\bbel(?:len)?\b|\bmail(?:en)? naar|\bstuur\b.{0,40}@"
    r"|\bovergenomen door|\bcollega"
    r"|\bbrådskand|\bkontakt[ae]?\b|\bhör av dig|\bvänd dig|\bring\b|\bakut|\bhast(?:er|ende|esaker)\b|\bbråttom"
    r"|\bersätt|\befterträd|\bvikar|\bstedfortreder"
    r"|\bkiiree|\bota(?:than)? yhteyttä|\byhteys|\bsijai"
    r"|\bpiln\w+|\bkontakt\w*|\bprosz[ęe]|\bprosimy|\bzast[ęe]p|\bnal[ée]hav|\burgentn|\bkontaktujte|\bobra(?:ť|c|ťte)"
    r"|\bvolejte|\bzastup"
    r"|\bсрочн\w+|\bпишите|\bобращ\w+|\bзвоните|\bсвяж\w+|\bзамеща|\bacil\b|\biletişim|\bsürgős|\bkeres\w+|\burgen\w*"
    r"|\bcontactați|\bhitn|\bnujn"
    r"|\bεπείγ|\bعاجل|\bדחוף|お急ぎ|急事|緊急|至急|ご連絡|代わり|後任|紧急|緊急|请联系|請聯絡|联系|联络|급한|긴급|연락|대신",
)
# What happens to the mail meanwhile.
HANDLING = Gated(
    r"\b(?:no|limited|little|intermittent|sporadic|occasional|restricted|infrequent|irregular|without|poor"
    r"|patchy) (?:\S+ ){0,2}(?:access|connect\w+|e-?mail|internet)"
    r"|\b(?:mails?|e-?mails?|messages?|mailbox|inbox|correspondence|address)\b.{0,40}\b(?:will )?(?:not|never"
    r"|no longer)\b.{0,25}\b(?:read|forward\w*"
    r"|monitor\w*|check\w*|answered|delivered|in use|used)"
    r"|\b(?:no longer|not) (?:be )?(?:read|reading|check|checking|monitor|monitoring)\w*\b.{0,25}(?:mail|inbox|message)"
    r"|\b(?:mail|message)s?\b.{0,40}\bwait"
    r"|\b(?:respond|reply|answer|get back|come back|be in touch|get to|read|deal with|attend to)\b.{0,60}\b(?:return"
    r"|back|as soon as|when i|upon|after|later|tomorrow"
    r"|within|once|possible|next working|due course)|\b(?:on|upon|after) my return|\bslow(?:er)? (?:to|in|than|respon"
    r"|answer|repl)|\bdelay(?:ed|s)? in"
    r"|\b(?:please )?(?:allow|expect)\b.{0,40}(?:day|week|hour|delay|reply|respon)|\b(?:answer|reply to|respond to|read"
    r"|attend to|deal with) your (?:e-?mail|message|mail|note|enquiry)|\b(?:mails?|messages?|calls)\b.{0,30}\b(?:will"
    r"|are|can)\b.{0,20}\b(?:answered|read|processed|handled|dealt)|\bupdate your (?:records|contacts|address)"
    r"|\bnicht (?:automatisch )?(?:weitergeleitet|gelesen|bearbeitet|abgerufen|regelmäßig|beantwortet)"
    r"|\bkein(?:en)? zugriff|\beingeschränkt\w*"
    r"|\b(?:nach meiner|bei meiner) rückkehr|\bzeitnah|\bschnellstmöglich|\bsobald|\blese (?:\S+ ){0,2}(?:e-?)?mails"
    r"|\bantworten? (?:können|kann|dauer)|\bbis dahin|\bnur (?:sporadisch|unregelmäßig|gelegentlich)|\beinige tage"
    r"|\bgeduld"
    r"|\babgeschaltet|\bbeantwort\w+|\bbearbeit\w+"
    r"|\b(?:ne|n')(?: \S+)? ?(?:consult\w+|lir\w+|relèv\w+|aurai|ai|pourrai|suis|sera|est)\b.{0,30}(?:pas|plus|mail"
    r"|message|accès)|\bà mon retour|\bdès (?:mon|que|notre)"
    r"|\bsans accès|\baccès (?:limité|réduit)|\btraiter\w+|\bdélai|\bsera (?:lu|traité)|\brépond\w+|\bmeilleurs délais"
    r"|\bsous (?:\d+|quarante)|\bne sera pas"
    r"|\bno (?:tendré|tengo|leeré|podré|reviso)\b|\breenviad|\bsin acceso|\bacceso limitado|\ba (?:mi|la"
    r"|nuestra) (?:regreso|vuelta)|\batender\w+|\bresponder\w*|\bcontestar\w*|\blo antes posible"
    r"|\bsem acesso|\bacesso (?:limitado|regular)|\bnão (?:terei|tenho|lerei)|\bao meu regresso|\bresponder\w*"
    r"|\blogo que|\bassim que|\bo mais (?:breve|rápido)"
    r"|\bnon (?:avrò|ho|leggerò|potrò)\b|\bsenza accesso|\baccesso limitato|\bal (?:mio )?rientro|\bsaranno lette"
    r"|\briapertura|\brisponder\w*|\bleggerò|\bil prima possibile"
    r"|\bniet (?:doorgestuurd|gelezen|beantwoord)|\bu hoort\b|\bhoort u\b|\blees (?:mijn|ik)|\bgeen toegang|\bbeperkt"
    r"|\blees ik|\bbeantwoord|\bna (?:mijn )?(?:terugkomst|vakantie)|\bzo spoedig|\bzo snel"
    r"|\bläser inte|\bbegränsad|\bvid min återkomst|\bnär jag är|\bså snart|\bsvarar\b|\bsvarer\b|\bbesvar\w+"
    r"|\bikke (?:læst|lest|blive læst|videresendt)|\blæser ikke|\bleser ikke"
    r"|\bbegrænset|\bbegrenset|\bnår jeg er|\bså snart|\bså snarest|\bbliver ikke"
    r"|\ben (?:lue|pääse|vastaa)\b|\bluen\b|\brajoitet|\bpaluuni|\bpalattuani|\bvastaan\b|\bvastaamme|\bnie (?:mam"
    r"|będę (?:miał|mieć)|czytam|odbieram)|\bograniczon"
    r"|\bpo powrocie|\bodpowiem|\bodpowiemy|\bodpisz|\bnemám přístup|\bomezen|\bpo návratu|\bodpovím|\bodpovíme|\bnebudu"
    r"|\bне (?:читаю|буду|имею|проверяю)|\bограничен|\bпосле возвращения|\bотвечу|\bответим|\bdöndü|\berişim|\bvissza"
    r"|\bvoi reveni|\brăspun"
    r"|返信|対応|ご返事|遅れ|遅く|確認|回复|回覆|處理|处理|답변|회신|확인",
)
THANKS = Gated(
    r"\b(?:thank(?:s| you)|thx) (?:so much |very much )?for (?:your|the|getting|contacting|writing|reaching|e-?mailing"
    r"|understanding|being patient)"
    r"|\bthank you for (?:bearing|waiting)|\b(?:apolog\w+|sorry) for (?:any|the) inconvenience"
    r"|\bappreciate your (?:patience|understanding)"
    r"|\b(?:vielen |herzlichen |besten )?dank für (?:ihre|deine|eure|das|ihr|dein)|\bwir bitten um|\bich bitte um"
    r"|\bdanke für (?:ihre|deine|das|dein|ihr)"
    r"|\bmerci (?:de|pour|d'avance) (?:votre|ton|nous|m')|\bmerci de votre|\bgracias por (?:su|tu|escribir|contactar"
    r"|ponerse|la)|\bobrigad[oa] (?:pel[oa]|por)"
    r"|\bgrazie per (?:la|il|aver|averci|averm|l')|\b(?:dank|bedankt) voor (?:uw|je|het)|\btack för (?:ditt|att|din|er"
    r"|ert|förståelse)"
    r"|\btak(?:k)? for (?:din|at|deres|forståelse|henvendelse|e-?post|mail)|\bkiitos (?:viest|sähkö|yhtey)"
    r"|\bdzięku\w+ za|\bděkuj\w+ za|\bспасибо за|\bблагодар"
    r"|\bkösz(?:i|önöm|önjük)|\bmulțumesc|\bteşekkür|\bteşekkür|\bhvala|お世話になって|ありがとう|感谢|谢谢您|謝謝|감사",
)
# Greetings to anybody, closings, wishes.
POLITE = Gated(
    r"^\W{0,3}(?:(?:dear|hello|hi|hey|greetings|good (?:day|morning|afternoon|evening)|welcome)\b(?: (?:all|everyone"
    r"|everybody|there|sender|team|sir|madam|customer|client"
    r"|colleagues?|friends?|guest|visitor|applicant|correspondent|sir or madam|sir/madam))?|(?:sehr geehrte|liebe"
    r"|lieber|hallo|guten (?:tag|morgen)|moin|grüß gott|servus)"
    r"(?: (?:damen und herren|alle|zusammen|kolleg\w+|kund\w+|absender\w*|geschäftspartner\w*))?|bonjour"
    r"|madame,? monsieur|chers? \w+|hola|buen[oa]s(?: días| tardes)?|estimad[oa]s? \w+"
    r"|ol[áa]|bom dia|boa tarde|car[oi] \w+|exmos?\.? \w+|prezad[oa]s? \w+|buongiorno|gentil[ei] \w+|salve|ciao|beste"
    r"|geachte \w+|goedendag|dag|hallo|hej(?:san)?|hei|god dag|goddag|moi|hyvä \w+"
    r"|dzień dobry|szanowni państwo|witam|dobrý den|vážení \w+|здравствуйте|добрый день|merhaba|jó napot|tisztelt \w+"
    r"|bună ziua|您好|你好|안녕하세요|こんにちは)\W{0,4}$"
    r"|\b(?:kind|best|warm) regards|\bregards\b|\bsincerely|\bcheers\b|\bbest wishes|\bhave a (?:great|good|nice)"
    r"|\bhappy (?:holidays|new year|easter|christmas)|\bseason'?s greetings"
    r"|\bmerry christmas|\bgreetings from|\bmit freundlichen grüßen|\b(?:viele|beste|schöne|liebe|freundliche) grüße"
    r"|\bfrohe|\bcordialement|\bbien à vous|\bbonne\w* (?:journée|fêtes)|\bjoyeu"
    r"|\bsaludos|\batentamente|\bcumprimentos|\batenciosamente|\bcordiali saluti|\bdistinti saluti|\bbuone|\bgroet"
    r"|\bmet vriendelijke|\bhälsningar|\bhilsen|\bterveisin|\bpozdrawiam"
    r"|\bz poważaniem|\bs pozdravem|\bс уважением|\bglad (?:sommar|jul|påsk)|\bgod (?:jul|sommer|påske)|\bsaygılar"
    r"|\büdvözlettel",
)
# The matter in hand, a yes or a no, a conclusion, something seen or done: what a person adds and a prepared text lacks.
PERSONAL = Gated(
    r"\b(?:offers?|quotes?|quotation|prices?|pricing|proposals?|contracts?|budgets?|demo|invoice|agree[ds]?|go ahead"
    r"|let['’]?s|let us|let me|shall we"
    r"|decided?|decides|decision|sounds|looks (?:good|fine|great|ok|right)|perfect|works for|discuss\w*|resend|internally"
    r"|anyway|interested|yes|yep|nope|okay|ok|haha|lol|swear|promise)\b|\btalk (?:to you|then|soon|about|on|after|next)"
    r"|\bspeak (?:on|then|soon|next)"
    r"|\bsend (?:it|me|us|them|over|the)\b|\b(?:i|we)(?:['’]ve| have) (?:seen|read|looked|passed|asked|sent|forwarded"
    r"|got|reviewed|talked)|\bby the way|\bi (?:think|want|guess|saw"
    r"|read|like|liked|got|spoke|asked|told)\b|\bwe (?:want|take|need|like|liked|decided|chose)\b|\babout (?:this|it"
    r"|that|the)\b|\b(?:with|on) (?:this|that)(?: one)?[.,;!]"
    r"|\bthis (?:one|matter|topic|project|week['’]s|deal|order)\b|\bsorry (?:for the (?:delay|slow|late)|i|about|to|,)"
    r"|\bso (?:i|we|please|let|can|could|that we)\b"
    r"|\byou (?:are|were|said|sent|mentioned|asked)\b(?! (?:a |an )?(?:human|real|reading|person))|\bhope you|\bsee you"
    r"|\bcall you|\bmeet you|\byour (?:offer|proposal|call|visit|price|sample|product|letter|deck|question)s?\b"
    r"|\b(?:this is )?no(?:t an?)? auto|\bno,|\bnot yet\b|\bcan (?:i|we)\b|\bcould (?:you|we)\b|\bwhat about\b"
    r"|\bwhen you (?:arrive|come|get|call)\b|\bthe answer\b|\bhence\b|\bgreen light\b|\bthe decision|\bcontact me\b"
    r"|\bcall me on\b|\bthese days\b|\byeah\b|\bi just\b|\bcall me on\b|\bthese days\b|\bto me\b|\btaking over"
    r"|\btook over|\bi['’]m the new",
)
PERSONAL_ELSEWHERE = Gated(
    r"\b(?:angebot\w*|preise?|vertrag\w*|auftrag|rechnung|budget|entscheid\w+|entschieden|passt|gerne|klingt"
    r"|einverstanden|nein|lass uns|lassen sie uns|schicke?n?|schick|besprech\w+"
    r"|bestell\w+|zusage|absage|trotzdem|übrigens|vorher|deshalb|außerdem|zurückgestellt|melde mich|habe ich"
    r"|antworte kurz)\b|\bja,|\bwar im urlaub"
    r"|\b(?:devis|offre|prix|contrat|budget|facture|d['’]accord|parfait|reparle\w*|parlons|décid\w+|décision|étudi\w+"
    r"|envoyez|envoie|je pense|valide|confirme|allez-y|revenons vers vous|proposition)\b|\boui\b"
    r"|\b(?:oferta|precios?|presupuesto|contrato|factura|propuesta|de acuerdo|perfecto|hablamos|decid\w+|decisión"
    r"|cerramos|te llamo|le llamo|envíame|mándame|seguimos)\b|\bsí,|\bvale,"
    r"|\b(?:offerta|prezz[oi]|preventivo|contratto|fattura|proposta|d['’]accordo|perfetto|decision\w|decid\w+|sentiamo"
    r"|parliamo|inviami|mandami|va bene)\b|\bsì,"
    r"|\b(?:proposta|preço|orçamento|fatura|perfeito|decid\w+|decisão|falamos|envie-me|mande)\b|\bsim,"
    r"|\b(?:offerte|prijs|voorstel|factuur|akkoord|prima|beslis\w+|besluit|bespreken|praten|verder praten|stuur me)\b"
    r"|\bja,|\bnee,"
    r"|\b(?:offert\w*|pris(?:et|er|erna|erne|ene|lista|liste|erbjudande\w*|tilbud\w*)?|avtal\w*|tilbud\w*|kontrakt\w*"
    r"|faktura|beslut\w*|beslutning|bestäm\w+|vi tar|prata|snakk\w*|skicka mig|send mig|såg ditt|så ditt|förslag\w*"
    r"|forslag\w*)\b|\bnej,|\bnei,"
    r"|\bbel me dan\b|\bmoi qui\b|\bvoyez avec\b|\bd(?:e|é|ar)me de baja\b|\bdar(?:me|nos)? de baja\b|\bvejo\b"
    r"|\bmiro (?:los|las|el"
    r"|la|tu|su)\b|\bschaue? (?:ich|mir|wir)\b|\bkijk ik\b"
    r"|\bkatso(?:taan|n)\b|\bhyvältä\b|\bпосмотр\w+|\bzobacz\w+|\bpodívá\w+|\bdann (?:rechnen|sprechen|reden|schauen|sehen) wir\b"
    r"|\b(?:tarjou\w+|hint\w+|sopimu\w+|lasku\w*|päät\w+|sovitaan|kyllä)\b"
    r"|\b(?:ofert\w+|cen[aęy]|umow\w+|faktur\w+|decyzj\w+|zdecyd\w+|porozmawia\w+)\b|\btak,"
    r"|\b(?:nabídk\w+|cenu|smlouv\w+|rozhod\w+)\b|\bano,|\b(?:предложени\w+|цен[аыуе]|договор\w*|решени\w+|решим"
    r"|давайте)\b|\bда,|\b(?:teklif\w*|fiyat\w*|karar\w*)\b"
    r"|見積|価格|契約|検討|了解|承知|ご提案|报价|價格|价格|合同|考虑|决定|好的|同意|견적|가격|계약|검토|결정",
)
# An absence that is over, or that is still to come: people speak of these.
OVER = Gated(
    r"\bwas (?:on (?:holiday|vacation|leave)|away|out|travel)|\bback from\b|\bjust (?:back|returned)|\b(?:i am|i['’]m"
    r"|am) back(?:[!.,]| in\b)|\bhave returned|\bbeen (?:out|away|sick|on) |\bcatching up|\bzurück aus|\bwar (?:im|in"
    r"|auf|krank)"
    r"|\bde retour de|\bje rentre d|\bhe vuelto|\bya (?:he )?v(?:olví|uelto)|\bsono tornat|\bvoltei\b|\bterug van"
    r"|\btillbaka från|\btilbage fra|\btilbake fra|\bwróci[łl][ea]m|\bвернул[сa]|\bвернулась",
)
TO_COME = Gated(
    r"\bnext (?:week|month|fortnight)|(?<!today and )\btomorrow|\bfrom (?:monday|tuesday|wednesday|thursday"
    r"|friday) (?:on|for)|\bab (?:morgen|nächster)|(?<!heute und )\bmorgen\b(?! früh)|\bnächste (?:woche|n monat)"
    r"|\bla semaine prochaine|\bdemain\b|\bla (?:próxima semana|semana que viene)|\bmañana\b|\bla (?:settimana prossima"
    r"|prossima settimana)|\bdomani\b|\bstiamo? per partire|\bsto partendo|\bna próxima semana"
    r"|\bamanhã|\bvolgende week|\bnästa vecka|\bimorgon|\bi morgen\b|\bnæste uge|\bneste uke|\bensi viikolla|\bhuomenna"
    r"|\bw przyszłym tygodniu|\bjutro\b|\bpříští týden|\bzítra\b"
    r"|\bна следующей неделе|\bзавтра|来週|明日|下周|明天|다음 ?주|내일|\b(?:am|i['’]m|are) leaving\b"
    r"|\bwill be leaving|\bgoing on\b",
)
# What is enough by itself: a mailbox nobody reads, a test that the sender is a person, a prepared note on habits.
ALONE = Gated(
    r"\b(?:mailbox|inbox|address|account)\b.{0,60}\b(?:is|are) (?:not|no longer|un) ?-?(?:being )?(?:monitored|read"
    r"|checked|in use|used|active)|\bunmonitored\b"
    r"|\b(?:confirm|verif|prov|make sure|ensur)\w*\b.{0,50}\b(?:human|real person|not a (?:robot|machine|spam\w*)"
    r"|person)\b|\b(?:click|reply|follow)\b.{0,80}\b(?:released?|delivered|verif\w+|whitelist\w*|approved)"
    r"|\bprotected (?:by|from|against)\b.{0,60}\bspam|\bspam\b.{0,60}\b(?:click|confirm|verify)"
    r"|\b(?:only )?(?:check|read|answer|reply to|process)\b.{0,30}(?:e-?)?mails?\b.{0,30}(?:once|twice|only|times"
    r"|at \d)|\bonly (?:check|read|answer)"
    r"|\b(?:e-?mail )?address has changed|\bmy (?:new )?(?:e-?mail )?address (?:is|has)|\bnew (?:e-?mail )?address\b"
    r"|\bchanged (?:my|our) (?:e-?mail )?address"
    r"|\b(?:large|high|great) (?:number|volume) of|\b(?:it|reply|answers?|response)\b.{0,30}\b(?:can|may|will"
    r"|could) take\b|\b(?:batch|read|process|check)\b.{0,40}\bat \d|\bvolume of (?:mail|e-?mails?|messages|enquiries"
    r"|inquiries|correspondence|requests)|\bwork(?:ing)? part[- ]time|\bpart[- ]time\b|\barbeite in teilzeit"
    r"|\bin teilzeit\b|\btravaille à temps partiel|\bgrand nombre de|\bdélai de réponse"
    r"|\bautomated mailbox|\bnot read by|\breach me at\b|\bcorreo (?:ha )?cambi|\bupdate your address ?book"
    r"|\bmoved to a new (?:domain|provider)|\b(?:slow(?:er|ly)?|longer)\b.{0,25}\b(?:than usual|to (?:answer|reply"
    r"|respond)|respon\w+|season)|\b(?:office|opening|business|working) hours (?:are|:)"
    r"|\b(?:mailbox|postfach|adresse|e-?mail-?adresse)\b.{0,40}\bnicht (?:mehr )?(?:gelesen|überwacht|abgerufen"
    r"|verwendet|genutzt|aktiv)|\bneue e?-?(?:mail)?-?(?:adresse|anschrift)|\badresse\b.{0,20}geändert"
    r"|\b(?:boîte|adresse|messagerie)\b.{0,40}\b(?:n['’]est (?:pas|plus)|a changé|change)|\bnouvelle adresse"
    r"|\bnueva dirección|\b(?:dirección|correo)\b.{0,30}(?:ha cambiado|no se (?:revisa|lee))"
    r"|\bnovo (?:e-?mail|endereço)|\bnuov[oa] (?:indirizzo|e-?mail)|\bindirizzo\b.{0,20}cambiato"
    r"|\bnieuw(?:e)? (?:e-?mail)?adres|\badres\b.{0,20}(?:gewijzigd|veranderd)|\bny (?:e-?post|mejl|mail"
    r"|e-?mail)?-?adress?e?\b"
    r"|\bnowy adres|\badres\b.{0,20}zmieni|\bnov[áa] adresa|\bновый адрес|新しいメールアドレス|邮箱已更改|邮箱变更"
    r"|仅供发送|送信専用",
)
ENOUGH = Gated(SAYS_AUTOMATIC.pattern, *ALONE.branches)
# In how many hours or days.
TIMED = Gated(
    r"\b(?:within|in|under|sous|en|innerhalb|binnen|inom|inden|innen|entro|em|do|w ciągu|do|в течение|inden for|kahden"
    r"|kolmen)\b.{0,24}\b(?:\d+|one|two|three|five|ein\w*|zwei|drei|deux|trois|dos|tres|due|dois|três"
    r"|twee|drie|vijf|två|tre|to|dwóch|trzech|kahden|dvou|двух|трех|a few)\b.{0,24}(?:week|woche|semaine|semana"
    r"|settiman|veck|viiko|tygod|týdn|недел|day|hour|tag|stunde|jour|heure|día|hora|giorn|\bore\b|dia|dag|uur|timm|time"
    r"|dni|godz|pracov|päiv|дн|час|werk|hverdag)"
    r"|\b(?:\d+|one|two|three|kahden|kolmen) (?:working|business|arki|työ)\s?(?:day|hour|päiv)|\bnext (?:working"
    r"|business) day|\d\s?(?:営業日|工作日|個工作日|个工作日|영업일)",
)
# "Prove that you are a person": only machines ask that of everybody.
CHALLENGE = Gated(
    r"\b(?:click|follow|visit|reply|respond|answer|solve|press|tap)\b.{0,120}\b(?:(?:message|e-?mail|mail"
    r"|it)\b.{0,40}\b(?:delivered|released?|let through|accepted)|deliver (?:your|the) (?:message|e-?mail|mail)"
    r"|whitelisted)"
    r"|\b(?:message|mail|e-?mail)\b.{0,60}\b(?:held|quarantin\w+|waiting|on hold|pending)\b.{0,120}\b(?:click|reply"
    r"|link|confirm)"
    r"|\b(?:human|real person|not a (?:robot|bot|spammer|machine))\b.{0,160}(?:click|reply|link|follow|https?:|captcha)"
    r"|\b(?:bestätigen|klicken)\b.{0,160}\b(?:mensch|kein (?:spam\w*|roboter)|zugestellt|zustellung|freigegeben"
    r"|freischalt\w+)"
    r"|\b(?:confirm\w+|cliqu\w+)\b.{0,160}\b(?:humain|robot|personne réelle|délivré|livré|remis|libér\w+)"
    r"|\b(?:confirm\w+|haga clic|pulse|clique)\b.{0,160}\b(?:human[oa]|robot|persona real|pessoa real|entregad[oa]"
    r"|entregue|liberad[oa])"
    r"|\b(?:conferm\w+|clicc\w+|fare clic)\b.{0,160}\b(?:uman[oa]|robot|persona reale|consegnat[oa])"
    r"|\b(?:bevestig|klik)\w*\b.{0,160}\b(?:mens|robot|afgeleverd|bezorgd)|\b(?:bekräfta|klicka|bekreft|klikk|bekræft"
    r"|klik)\w*\b.{0,160}\b(?:människa|menneske|robot|levere\w*)"
    r"|\b(?:potwierd|kliknij|potvrď|klikně)\w*\b.{0,160}\b(?:człowiek\w*|robot\w*|dostarcz\w+|člověk|doruč\w+)"
    r"|подтверд.{0,120}(?:робот|человек|доставлен)"
    r"|approved senders|\bspam\b.{0,160}\b(?:approved|added|visit|klicken|cliqu\w+)|\bkein spammer|\bspammer\b"
    r"|boxtrapper|spamarrest|spam ?arrest|challenge[- ]response|sender (?:verification|address verification)",
)
# English says "away" and "back" of much besides people.
AWAY_ENGLISH = Gated(
    r"(?:\b(?:am|are|is|be|been|currently|presently|office|i['’]m|we['’]re|he['’]s"
    r"|she['’]s)\b\W{0,4}(?:\S{1,20} ){0,5}?|(?:^|\n)\W{0,4}(?:still |currently )?)(?:out (?:of|on|until|till|through|this"
    r"|today|sick)\b"
    r"|away\b|off (?:work|on|until|till|sick|for|this|today|from)\b|on (?:\S{1,20} ){0,3}(?:leave|vacation|holidays?"
    r"|pto|sabbatical|break|honeymoon|maternity|paternity|duty|the road)\b|ooo\b|unplugged\b|sick\b|ill\b"
    r"|gone \w+ing\b|travel+ing\b|not (?:in|at|working|available)\b|closed\b|shut\b|attending\b|offline\b"
    r"|in (?:the )?hospital\b|at (?:a|an|the) (?:\w+ )?(?:conference|fair|congress|show|summit)\b)"
    r"|\b(?:i|we) (?:will )?(?:be |have |return|resume)\b.{0,40}(?:back|limited access|no access|return|out|away)"
    r"|\b(?:annual|sick|medical|maternity|paternity|parental|compassionate|bereavement|family) leave|\b(?:i"
    r"|we)\b.{0,20}\bunavailable"
    r"|\b(?:death|loss) in (?:my|the|our) family|\bmy (?:absence|leave|vacation|holiday)\b|\bwhen (?:i|we)(?:['’]m| am"
    r"|['’]re| are| get)? (?:back|return|better)\b|(?:^|\n)\W{0,3}(?:back|returning) (?:on|at|in|mon|tue|wed|thu|fri)"
    r"|\b(?:surgery|operation|honeymoon|assignment|fieldwork|business trip|abroad|overseas)\b|\b(?:limited|no|little"
    r"|without) (?:\S{1,12} )?access\b",
)
# When or where they are again.
BACK = later(
    r"\bback\b|\breturn\w*|\bre-?open\w*|\bresum\w+|\bwieder\b|\bzurück|\bretour|\brevien\w+|\brentr\w+|\brouvr\w+"
    r"|\bregres\w+|\bvuel\w+|\bvolv\w+|\bvolt\w+|\bretorn\w+|\brientr\w+|\btorn\w+|\briapr\w+|\bterug\b|\bweer\b"
    r"|\btillbaka|\båter|\btilbage|\btilbake|\bigen\b|\bigjen\b|\bpala\w+|\btakaisin|\bwróc\w*|\bwrac\w+|\bvrát\w+"
    r"|\bzpět|\bверн\w+|\bвыйду|\bdön\w+|戻|復帰|再開|返回|恢复|回来|복귀",
    re.IGNORECASE,
)
# A first line that is a name.
LINE_OF_A_NAME = later(r"^\W{0,3}([A-ZÀ-Þ][^\W\d_]{2,20})(?: [A-ZÀ-Þ][^\W\d_]{2,20})?\s?[,:–-]\s*\n")
RECEIVED = Gated(
    r"\bthank(?:s| you) for (?:writing|contacting)|\b(?:we|i)(?:['’]ve| have)? got your (?:message|mail|e-?mail)"
    r"|\byour (?:request|message|e-?mail|mail|enquiry|inquiry|application|case|ticket|order|submission"
    r"|feedback)\b.{0,40}\b(?:received|created|opened|logged|registered|assigned|recorded|queue|number)"
    r"|\b(?:we|i)(?:['’]ve| have) (?:received|got) your (?:request|message|e-?mail|mail|enquiry|inquiry|application"
    r"|submission)|\bthank(?:s| you) for (?:contacting|your (?:request|enquiry|inquiry|application|submission|interest"
    r"|order)"
    r"|getting in touch|reaching out|writing to)|\b(?:ticket|case|reference) (?:number|no|id|nr|#)"
    r"|\b(?:ihre|deine) (?:e-?mail|nachricht|anfrage|mail|bewerbung|bestellung)\b.{0,40}(?:eingegangen|erhalten"
    r"|erreicht)|\b(?:vorgangs|ticket|bearbeitungs)nummer"
    r"|\bvotre (?:demande|message|courriel|e-?mail|candidature|mail)\b.{0,40}(?:reçue?|enregistr|pris|parvenu)"
    r"|\b(?:avons bien reçu|accusons réception)"
    r"|\bsu (?:consulta|solicitud|mensaje|correo|petición)\b.{0,40}(?:recibid|registrad)|\b(?:hemos"
    r"|ha sido) (?:recibido|registrad[oa]|recibid[oa])|\brecebemos|\bo seu (?:pedido|contacto|contato|e-?mail)\b"
    r"|\b(?:abbiamo ricevuto|richiesta\b.{0,30}(?:presa in carico|ricevuta|registrata))|\b(?:uw|je) (?:bericht|e-?mail"
    r"|vraag|aanvraag|verzoek|mail)\b.{0,40}(?:ontvangen|geregistreerd)|\bbedankt voor (?:uw|je) (?:bericht|e-?mail"
    r"|aanvraag|vraag)"
    r"|\b(?:ditt|ert) (?:ärende|meddelande|mejl|mail)\b|\btack för att du|\bdin (?:henvendelse|besked|e-?mail|mail"
    r"|e-?post)\b|\bviestisi|\bviestinne|\bpa[nń]stwa (?:zgłoszenie|wiadomość|zapytanie)|\bzgłoszenie\b"
    r"|\bdziękujemy za kontakt|\bwij ontvingen|\bwe ontvingen|\bобращение\b|\bзарегистрирован|\bkontaktaufnahme"
    r"|\bwir haben (?:ihre|deine) (?:anfrage|nachricht|e-?mail|mail)|\bobrigad[oa] por (?:nos )?contact"
    r"|\bgracias por contactar|\bmerci de nous avoir|\bgrazie per averci|\bváš (?:požadavek|e-?mail|dotaz)"
    r"|\bваш[еа]? (?:обращение|заявка|письмо|сообщение)|您的(?:邮件|来信|咨询|请求)|已收到|受付|お問い合わせ|문의|접수",
)
OFFICE = Gated(
    r"\b(?:within|in|under|sous|en|innerhalb|binnen|inom|inden|entro|em|do|w ciągu|do|в течение)\b.{0,24}\b(?:\d+|one"
    r"|two|three|ein\w*|zwei|drei|deux|dos|due|dois|twee|två|to|tre|dwóch|kahden)\b.{0,24}\b(?:day|hour|tag|stunde|jour"
    r"|heure|"
    r"día|hora|giorn|ore\b|dia|dag|uur|timm|time|dni|godz|pracov|päiv|дн|час|werk|arbeits|arbets|arbejds)|\b(?:\d+|one"
    r"|two|three) (?:working|business) (?:day|hour)|\bnext (?:working|business) day|\bdue course|\bshortly"
    r"|\bsoon as possible"
    r"|\bas quickly as|\bschnellstmöglich|\bzeitnah|\bgeduld|\bmeilleurs délais|\blo antes posible|\bprima possibile"
    r"|\bzo (?:spoedig|snel) mogelijk|\bså snart|\bbrevemente|\bmember of (?:our|the) team|\bour team|\bbe in touch"
    r"|\bget back to you|\bin touch with you|\ba few (?:hours|days)|\bhurtigst|\bniezwłocznie|\bcomunicará|\ban agent"
    r"|\bun (?:agente|conseiller|operador|operatore)"
    r"|\b(?:number|nummer|numéro|número|numero|numer|číslo|номер|reference|#)\b.{0,12}\d{3}|尽快|工作日|営業日|빠른",
)
ADDRESS_CHANGED = later(
    r"\b(?:new|changed?) (?:\S{1,10} )?(?:e-?mail )?address|\be-?mail address(?:es)? (?:has|have|is) (?:changed|now)"
    r"|\baddress has (?:now )?changed|\bneue e?-?(?:mail)?-?(?:adresse|anschrift)|\badressen?\b.{0,20}geändert"
    r"|\badresse\b.{0,40}\bchang|\bnouvelle adresse|\b(?:nueva dirección|nuevo correo)|\bdirección\b.{0,20}cambiad"
    r"|\bnovo (?:e-?mail|endereço)|\bendereço\b.{0,20}mud|\bnuov[oa] (?:indirizzo|e-?mail)|\bindirizzo\b.{0,20}cambiat"
    r"|\bnieuwe? (?:e-?mail)?-?adres|\badres\b.{0,20}(?:gewijzigd|veranderd)|\b(?:ny|nye) (?:e-?post|mejl|mail"
    r"|e-?mail)?-?adress?e?|\b(?:uusi|uuteen) (?:sähköposti)?osoit|\bnowy adres|\badres\b.{0,20}zmieni"
    r"|\bnov[áa] (?:e-?mailov\w+ )?adres"
    r"|\bновый адрес|\bадрес\b.{0,20}измени|新しい(?:メール)?アドレス|アドレスが変|邮箱(?:已)?(?:更改|变更)|新邮箱",
    re.IGNORECASE,
)
HOURS = later(
    r"\b(?:office|opening|business|working) hours\b|\böffnungszeiten|\bgeschäftszeiten|\bbürozeiten|\bsprechzeiten"
    r"|\bhoraires|\bhorario|\borari\b|\bopeningstijden|\böppettider|\båbningstider|\båpningstider|\baukioloajat"
    r"|\bgodziny (?:pracy|otwarcia)|\botevírací doba|営業時間|营业时间|工作时间",
    re.IGNORECASE,
)
THIRD = later(r"\b(?:he|she|mr|mrs|ms|herr|frau|er|sie ist|il est|elle est|m\.|mme|señora?|sr|sra)\b", re.IGNORECASE)
GENERIC_NAMES = frozenset(
    entries(
        "all everyone everybody there sender team sir madam customer client colleague colleagues friend friends"
        " guest visitor applicant correspondent folks both damen herren kolleginnen kollegen kunde kunden kundin"
        " zusammen alle absender madame monsieur collègues clients client señor señora señores cliente clientes"
        " senhores signori collega klant relatie alla kund kunde collegas allemaal state państwo kolego"
    )
)
NAMED = later(
    r"^\W{0,3}(?:hi|hello|hey|dear|hallo|liebe[rs]?|guten tag|moin|bonjour|ch[eè]re?|cher|hola|estimad[oa]|ol[áa]|oi"
    r"|car[oa]|prezad[oa]|ciao|buongiorno|beste|dag|hej|hei|hejsan|kära|kære|kjære|moi|cześć|ahoj"
    r"|привет|merhaba|szia|salut)[ ,]{1,2}(?:(?:mr|mrs|ms|dr|herr|frau|m|mme|sr|sra"
    r"|sig)\.? )?([^\W\d_]{2,30})(?: [^\W\d_]{2,30})?\s?[,!:.\n–-]",
    re.IGNORECASE,
)
URGENT_ASKED = later(
    r"\b(?:urgent|emergency|in a hurry|dringend|eilig|notfall|spoed|haast|urgence|urgente?|haster det|bråttom"
    r"|brådskande|kiire|pilne|naléhavé|срочно|acil|sürgős)\s?[?？]",
    re.IGNORECASE,
)
# Sentences that prepared texts consist of.
EXPLAINED = Gated(
    ABSENT.pattern,
    LEFT.pattern,
    SAYS_AUTOMATIC.pattern,
    *(
        branch
        for sort in (ASK, HANDLING, THANKS, POLITE, ALONE, RECEIVED, OFFICE, AWAY_ENGLISH, TIMED)
        for branch in sort.branches
    ),
)
