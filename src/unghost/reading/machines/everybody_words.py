"""What texts prepared for everybody say, however they say it, and what only an answer to one person says. Data only.

Each list is one sort of evidence, in many languages; a text is weighed by the sorts it shows, see ``everybody``.
"""

from __future__ import annotations

from unghost.reading.gated import Gated
from unghost.reading.tables import entries

# It says itself that no person wrote it.
MACHINE = Gated(
    r"\b(?<!your )(?<!the )(?<!an )(?:auto-?responder|autoreply|answering machine|mail ?(?:robot|bot)"
    r"|reply ?bot)\b(?! (?:and|but)\b)",
    r"\b(?:i am|i['’]m|this is|here (?:is|speaks)|you have reached|you['’]ve reached|reached)\b[^.!?\n]{0,30}\b(?:auto-?responder"
    r"|robot|bot|machine|autoreply|automated (?:assistant|system|service|mailbox|reply|answer)|answering machine)\b",
    r"\b(?:beep boop|nobody types here|no human (?:reads|wrote|is))\b",
    r"^\W{0,4}automat(?:e|ik|a)?(?: de réponse)?\s?[:–-]",
    r"\b(?:der|ein|mein|unser|dieser|vom) (?:autoresponder|mail-?automat|mail-?roboter|e-?mail-?roboter|anruf\w+|automat)\b"
    r"|\b(?:schreibt|antwortet|spricht)\b.{0,25}\b(?:maschine|automat|autoresponder|roboter|robot|computer)\b",
    r"\b(?:répondeur|automate) (?:automatique|de réponse)|\brépondeur\b|\benvoyé\w* automatiquement|\bce(?:ci|tte"
    r"|t)?\b[^.\n]{0,25}"
    r"\bautomatique(?:ment)?\b|\bje suis un (?:robot|automate)",
    r"\bcontestador\b|\bsoy (?:un|el) (?:robot|contestador|bot)|\bmensaje (?:enviado|generado) (?:de forma )?autom",
    r"\brisponditore\b|\bsono un (?:robot|bot)|\b(?:inviato|generato|spedito) (?:da un|automaticamente)",
    r"\bsou um (?:robô|bot)|\brespondedor autom|\bmensagem (?:enviada|gerada) autom",
    r"\bautomatisch (?:gegenereerd|antwoord|verstuurd|bericht)|\bik ben een (?:robot|bot)|\bantwoordapparaat",
    r"\b(?:skickas|skickat|svar|sendes|sendt)\b.{0,20}\b(?:av|fra|af) en (?:robot|maskin\w*|bot)|\b(?:jag"
    r"|jeg) är en (?:robot|bot)"
    r"|\bautosvarer",
    r"\b(?:lähetti|vastaa|kirjoitti) (?:automaatti|robotti)|\bautomaattivasta\w+|\bautomaatin\b",
    r"\b(?:pisze|odpowiada|to) (?:automat|robot|bot)\b|\bodpověď (?:poslal|píše)\b.{0,10}automat|\b(?:píše"
    r"|odpovídá) (?:vám )?(?:automat|robot)",
    r"\bэто (?:робот|автоответ\w+|бот)|\bотвечает (?:робот|автомат)|\bавтоответчик|\bце (?:робот|автовідповід\w+)",
    r"\botomatik (?:mesaj|yanıt|cevap|ileti)|\bbu bir otomatik|\bautomatikus (?:válasz|üzenet)|\brăspuns automat|\bautomatski",
    r"αυτόματ\w+ (?:απάντηση|μήνυμα)|系统自动|自动(?:发出|回复|发送)|自動(?:返信|応答|送信|配信)|자동(?:으로)? ?(?:발송|회신"
    r"|응답)",
)
# Away or shut, plainly or in passing: with the day of the return it is all that an absence notice has.
AWAY = Gated(
    r"\b(?:abroad|overseas|unattended)\b|\bim ausland\b|\burlaubsbedingt\b|\bnicht erreichbar\b|\b(?:beperkt"
    r"|eingeschränkt|niet) (?:bereikbaar|erreichbar)\b|\bcongés\b"
    r"|\bà l['’]étranger\b|\bsin personal\b|\bfiestas\b|\bin het buitenland\b|\butomlands\b|\bza granicą\b",
    r"\b(?:a|our) (?:break|breather|pause)\b|\bpause\b|\bpausa\b|\bpaus\b|\bprzerw\w+|\btauko\w*|\brefurbish\w+"
    r"|\bouting\b|\bphones? off\b|\bout delivering\b"
    r"|\bohne (?:netz|empfang|internet)\b|\bfeiertag\b|\bkeiner da\b|\ben stage\b|\beven weg\b"
    r"|\buntil further notice\b|\bbis auf weiteres\b|\btodesfall\b|\bhoneymoon\b",
    r"\bgone \w+ing\b|\bhibernat\w+|\boff the grid\b|\bout \w+ing\b|\b(?:no|without) (?:signal|internet|reception|coverage"
    r"|wifi|e-?mail|mail|phone)\b|\bunplugged\b",
    r"(?:^|[.!\n]\s?|['’]s |\bis |\bare |\bshop |\bstore |\boffice |\bworkshop |\bpub )(?:all |still |now )?(?:shut"
    r"|closed|dark|cold|away|off"
    r"|unstaffed|unmanned|absent|out|asleep)\b(?! of (?!office|the office|town|the country)| to\b)",
    r"\b(?:desk|oven|ovens|kiln|bench|till|chair)\b.{0,12}\b(?:empty|cold|off|dark)\b|\bunstaffed\b|\bnobody (?:here|in the)\b",
    r"\b(?:winter|spring|summer|autumn|easter|christmas|bank|term|public|local) (?:break|holidays?|recess)\b|\b(?:on"
    r"|in) (?:the )?(?:jury"
    r"|retreat|pilgrimage|fieldwork|court|field|tour|strike|secondment|mountains|alps|sabbatical|leave|holidays?|vacation)\b"
    r"|\b(?:retreat|fieldwork|jury service|secondment|pilgrimage|stock-?tak\w+|inventory|lambing|harvest|staff training)\b",
    r"\b(?:on|in|at) (?:the|a) (?:road|beach|boat|coast|sea|seaside|ski slopes?|slopes|fair|show)\b|\bunder (?:a"
    r"|the) palm|\bpower is out\b"
    r"|\boffice is\b.{0,20}\b(?:unstaffed|empty)|\bterm (?:has|is) (?:ended|over)\b|\b(?:take|taking) (?:the"
    r"|a) (?:week|break|few days)\b",
    r"\b(?:laden|werkstatt|büro|praxis|betrieb|geschäft|haus|amt|studio|atelier|bürgeramt|kanzlei|hof|café"
    r"|restaurant)\b.{0,60}\b(?:zu|dicht)\b"
    r"(?!\w|-| (?:den|dem|der|ihnen|uns))|\bverreist\b|\b(?:ist|sind|bin|bleibt)\b.{0,40}\b(?:nicht (?:besetzt|da"
    r"|im haus|am platz)"
    r"|unbesetzt|weg)\b|\bin den bergen\b|\bam meer\b|\bim (?:wald|schnee|sabbatical|urlaub)\b|\bauf (?:der|einer) (?:messe|reise"
    r"|tagung|fortbildung)\b|\bvorlesungsfrei\w*|\binventur\b|\bkeine (?:e-?)?mails\b|\bstreik\b",
    r"\b(?:on |nous |est |sommes )?ferm(?:e|é\w*|ons)\b|\bparti\w* \w+er\b|\b(?:au|en) (?:ski|vacances|congés?|mer"
    r"|montagne|déplacement"
    r"|formation)\b|\bskie\b|\bfait le pont\b|\babsente?s?\b|\bpas là\b|\bgrève\b|\bpas au bureau\b|\binventaire\b",
    r"\bcerrad[oa]s?\b|\bcerramos\b|\bde (?:viaje|vacaciones|puente|baja)\b|\bfuera(?: de|\.|;)|\bausente\b|\bpuente\b|\bhuelga\b"
    r"|\bno estar[áé]n? (?:operativ|disponible|abiert)\w*|\binventario\b",
    r"\bchius[aoie]\b|\bchiusura\b|\bin (?:ferie|montagna|vacanza|viaggio|trasferta)\b|\bfuori (?:sede|ufficio"
    r"|città)\b|\bsciopero\b",
    r"\b(?:de|em|nas) férias\b|\bencerrad[oa]s?\b|\bfechad[oa]s?\b|\bausente\b|\bem viagem\b|\bgreve\b|\binventário\b",
    r"\b(?:is|zijn|gaat|ligt)\b.{0,15}\b(?:dicht|toe|plat|gesloten)\b|\bop (?:reis|vakantie|wintersport|cursus)\b"
    r"|\bstudieverlof\b|\bgesloten\b"
    r"|\bniet (?:op kantoor|aanwezig)\b|\bstaking\b",
    r"\b(?:sport|vinter|sommar|jul|påsk|höst)lov\b|\bledig\b|\bsemester\b|\bstängt?d?a?\b|\bobemanna[td]\w*|\bbortrest\b"
    r"|\b(?:vinter|sommer|jule|påske|efterårs|høst)?ferie\b|\blukket\b|\bstengt\b|\bingen dekning\b|\binventering\b"
    r"|\bhemma till\b"
    r"|\blader batterie\w+",
    r"\bkiinni\b|\b(?:kesä|hiihto|joulu|talvi)?loma\w*|\bsuljettu\b|\bmatkoilla\b",
    r"\bzamknięt\w+|\bnieczynn\w+|\burlop\w*|\bweekend majowy\b|\bnie pracuje\b|\bna (?:nartach|wyjeździe|szkoleniu)\b"
    r"|\bogranicz\w+ skład\w*"
    r"|\binwentaryzacj\w+",
    r"\b(?:máme|je|jsme) zavřen\w*|\bzavřeno\b|\bjsem mimo\b|\bmimo kancelář|\bna horách\b|\bdovolen\w+|\bvolno\b",
    r"\bв (?:отпуск\w+|отъезде|отлучке|командировке)|\bзакрыт\w*|\bвідпустц\w+|\bотсутству\w+|\bна каникулах",
    r"\bizin\w+|\byokum\b|\byurt dışında\w*|\bkapalı\w*|\bszabadság\w+|\bzárva\b|\bconcediu\b|\bînchis\w*|\bgodišnj\w+"
    r"|\bdopust\w*|\bθα λείπ\w+"
    r"|\bσε άδεια|\bκλειστ\w+",
    r"\b(?:parental|maternity|paternity|adoption|mat|pat|sick|medical|bereavement|compassionate) leave\b|\bchemo\w*"
    r"|\bflu\b|\bhome until\b"
    r"|\bflat on\b|\bin hospital\b|\b(?:off|home) (?:sick|ill)\b|\bno (?:longer )?(?:reading|answering)\b|\bfuneral\b",
    r"\belternzeit\b|\bmutterschutz\b|\bkrank\w*|\bgrippe\b|\bnachwuchs\b|\bbeurlaubt\b|\bumzug\w*|\breha\b|\btrauerfall\w*",
    r"\barrêt (?:maladie|de travail)\b|\bmalade\b|\b(?:clouée?|alitée?)\b|\bdeuil\b|\breposo\b|\bde baja (?:por|médica"
    r"|hasta)\b|\b(?:permiso|licencia) "
    r"(?:de|por|parental|médic)\w*|\blicença\b|\bbaixa médica\b|\bin (?:malattia|maternità|congedo|permesso)\b"
    r"|\brott[oa] (?:una|un|il|la)\b",
    r"\bziek\w*|\bouderschapsverlof\b|\bsterfgeval\b|\bsjuk\w*|\bföräldraledig\b|\b(?:syge|syk)meld\w*|\bpermisjon\b"
    r"|\bbarsel\b|\borlov\b"
    r"|\bl4\b|\bchorob\w+|\bzwolnieni\w+|\bna nemocensk\w+|\bsairaus\w+|\bна больничном",
    r"休館|休業|休暇|休み|不在|出張|放假|休假|年假|出差|外出|휴가|출장|부재|휴무",
)
# With a day: when things go on.
AGAIN = Gated(
    r"\b(?:again|back|re-?open\w*|opens?|opened|opening|resum\w+|restart\w*|return\w*|resurfac\w+|normal service"
    r"|first day|next in"
    r"|wakes? up|home (?:on|mon|tue|wed|thu|fri|sat|sun|the|\d)\w*|see you|my first day|up and running|refilled"
    r"|with you|online|answers? from|at my desk|read(?:s|ing)? (?:my )?(?:e-?)?mail|will answer"
    r"|repl(?:y|ies) (?:on|from)|we answer when)\b",
    r"\b(?:ab (?:dem )?|dal |od |from )\d|\b(?:wieder\w*|weiter|zurück|weiter(?:hin)?|geht['’]?s)\b",
    r"\b(?:rouvr\w+|réouv\w+|repren\w+|repri\w+|de retour|revien\w+|relis|à nouveau|dès le|à partir du|à compter du|retour"
    r"|lecture des mails|connaissance|traiterai|répondrai)\b",
    r"\b(?:de nuevo|otra vez|(?:re)?abrimos|reabr\w+|volve\w+|vuelv\w+|reanud\w+|retom\w+|a partir del|nuevamente"
    r"|operativ\w+|de vuelta)\b",
    r"\b(?:riapr\w+|riapert\w+|si riparte|ripart\w+|riprend\w+|riprender\w+|torn\w+|rientr\w+|nuovamente|di nuovo"
    r"|leggo|riaccend\w+)\b",
    r"\b(?:volt\w+|reabr\w+|retom\w+|novamente|de novo|a partir de|regress\w+|de volta|respondo)\b",
    r"\b(?:weer|terug|opnieuw|vanaf|heropen\w*)\b|\bper \d",
    r"\b(?:igen|igjen|åter|tillbaka|tilbage|tilbake|öppnar|åbner|åpner|på plats)\b",
    r"\b(?:taas|jälleen|alkaen|takaisin|avaa\w*|palaa\w*|vastail\w+)\b",
    r"\b(?:znowu|znów|ponownie|wrac\w+|wróc\w+|z powrotem|pracujemy|przyjmujemy|odpisuj\w+|pełna obsługa|do usłyszenia"
    r"|do zobaczenia)\b",
    r"\b(?:zase|opět|znovu|zpět|späť|vrát\w+|vrac\w+|otev\w+|odpovíd\w+|opet|ponovno|vraća\w+|nazaj)\b",
    r"\b(?:снова|опять|вновь|верн\w+|поверн\w+|на связи|знову|выйду|ответ\w+)\b",
    r"\b(?:tekrar|yeniden|dön\w+|başında\w*|vissza\w*|jövök|újra|nyit\w+|revin\w*|reven\w*|din nou|επιστρ\w+|ξανά)\b",
    r"恢复|返回|回来|回到|重新|上班|再開|戻|復帰|より|以降|営業|開館|帰国|복귀|부터|다시|출근",
)
# The writer, or the house, is back: in most languages the form of the verb says who.
WE_RETURN = Gated(
    r"\b(?:we|i)(?:['’](?:re|m|ll)| are| am| will)? (?:be )?(?:re-?open|open again|return|back|resume|with you again"
    r"|start again|at it again)\b(?! to (?:you|this|that))"
    r"|\bmy first day back\b|\bsee you (?:again |all |back )?(?:here )?(?:from|on) \b|\b(?:home|back|open|opening"
    r"|returning|reopening) (?:again )?(?:on )?(?:the |from )?"
    r"(?:mon|tue|wed|thu|fri|sat|sun|\d)",
    r"\bwir (?:öffnen|sind|starten|arbeiten|haben)\b.{0,40}\bwieder\b|\b(?:bin|sind|ist) (?:ich|wir|das \w+)?.{0,30}\bwieder\b"
    r"|\bwieder (?:für (?:sie|euch)|erreichbar|geöffnet|besetzt|zu erreichen|am start|da\b)|\bkeiner da\b|\bfür sie da\b",
    r"\bréouverture\b|\bnous (?:rouvrons|reprenons|revenons)\b|\bje (?:reprends|reviens|traiterai|lirai|répondrai"
    r"|relis)\b|\b(?:re)?abrimos\b|\bvolvemos\b"
    r"|\bregresamos\b|\b(?:me )?reincorporo\b|\b(?:ri)?torniamo\b|\briapriamo\b|\brientr(?:o|iamo)\b|\bregressamos\b"
    r"|\bvoltamos\b|\breabrimos\b",
    r"\b(?:ben|zijn|beantwoord|lees|pak) (?:ik|wij|we) (?:er )?(?:\w+ )?weer\b|\bhörs igen\b|\böppnar (?:vi )?igen\b"
    r"|\båter (?:på|den|i)\b|\båbner igen\b"
    r"|\båpner igjen\b|\bkuullaan taas\b|\b(?:palaamme|avaamme|palaan)\b|\bwracamy\b|\bdo (?:usłyszenia|zobaczenia)\b"
    r"|\botwieramy\b|\b(?:vracíme|otevíráme)\b"
    r"|\b(?:вернусь|вернёмся|вернемся|откроемся|повернуся)\b",
    r"営業(?:します|いたします|再開)|再開(?:します|いたします)|恢复(?:上班|营业|办公)|출근합니다|복귀합니다",
)
# Until when, where no return is named.
UNTIL = Gated(
    r"\b(?:until|till|through|not before|before|bis|erst|jusqu\w*|pas avant|hasta|fino|até|tot|t/m|till och med|till"
    r"|til|frem til|fram till"
    r"|do|saakka|asti|до|по|kadar|până|έως|μέχρι)\b|[-–]ig\b|まで|至|까지",
)
# Gone for good, in words of their own.
GONE = Gated(
    r"\bfor good\b|\bhung up (?:my|his|her)\b|\bpermanently\b|\bthat['’]s me done\b|\bpastures new\b|\bpassed away\b"
    r"|\bdied on\b|\b(?:my|his|her)"
    r" (?:contract|term|time)\b.{0,20}\bended\b|\bleft us\b|\bnow part of\b|\bis being retired\b|\bclosed down\b"
    r"|\bsold the (?:\w+),|\b(?:my|the) final day\b|\bmy last day\b|\benjoying (?:my )?retirement\b"
    r"|\bwinding up\b|\bceased trading\b|\bdiscontinued\b|\ba cessé\b|\bya no ocupa\b|\b(?:i have|i['’]ve|has"
    r"|have) retired\b|\bno longer (?:works?|with|reads?"
    r"|here|employed|at)\b",
    r"\bnagel gehängt\b|\b(?:im|meinen|in den|verdienten?) ruhestand\b|\bin rente\b|\bnicht mehr (?:hier|bei|im hause"
    r"|im haus|im unternehmen"
    r"|in der firma)\b|\barbeitet\b.{0,15}\bnicht mehr\b|\bschluss nach\b|\bbleibt zu\b|\bwir trauern\b"
    r"|\bverst[ao]rb\w*\b|\bfür immer geschlossen\b|\bunsere türen\b|\bausgeschieden\b",
    r"\b(?:ma|sa) retraite\b|\ben retraite\b|\bnous a quittés\b|\bplus partie de\b|\bà la retraite\b|\bquitté (?:la|l['’]|notre)",
    r"\bya no (?:estoy|trabaj\w+)\b|\bme he jubilado\b|\bestoy jubilad[oa]\b|\bin pensione\b|\bnon lavor\w+ più\b"
    r"|\breformei-me\b|\baposentei"
    r"|\bdeixou a empresa\b|\bcierro mi etapa\b|\btoma el relevo\b|\borganisatie verlaten\b|\bons verlaten\b|\bjá não trabalh\w+",
    r"\b(?:ons|ons) (?:\w+ ){0,3}ontvallen\b|\bmet pensioen\b|\bwerkt niet meer\b|\bgått i pension\b|\ber (?:sluttet"
    r"|fratrådt|stoppet)\b"
    r"|\bhar slutat\b|\bgått av med\b|\bgået på pension\b",
    r"\b(?:jäin|jäänyt|olen) eläkkee\w+|\bna emeryturze\b|\bnie pracuje już\b|\bjuż nie pracuj\w+|\bv důchodu\b|\bна пенсии\b"
    r"|\bбольше не работаю\b|\bemekli oldum|\bnyugdíj\w+|\bpensionat",
    r"退職|退社|离职|離職|퇴직|퇴사",
)
# How mail is treated here, always: hours, habits, the queue, too much of it.
HABIT = Gated(
    r"\b(?:messages?|mails|e-?mails|letters|correspondence|enquiries|applications|communications?"
    r"|processing)\b[^.!\n]{0,30}\b(?:answered|processed|considered"
    r"|handled|dealt with|takes \w+)\b|\b(?:nachrichten|anfragen|schreiben|mails)\b[^.!\n]{0,50}\b(?:bearbeitet"
    r"|beantwortet|gelesen|geleitet)\b",
    r"\b(?:berichten|mails)\b[^.!\n]{0,40}\bvolgorde\b|\bbehandelen (?:berichten|mails)\b|\bbesvaras\b"
    r"|\bodpowiedzi będą\b|\borden de llegada\b"
    r"|\bréponse vous sera\b|\bsaranno (?:lette|evase)\b|\bserão (?:lidas|respondidas)\b|\bdo not send reminders\b",
    r"\b(?:read|check|answer|reply to|do)(?:s|ed)? (?:my |the )?(?:e-?)?mails? (?:at|on|only|once|twice|in the|when)\b"
    r"|\bmail (?:gets|is) read"
    r" (?:on|once|only|in)\b|\bpart[- ]time\b|\bonly in (?:on )?\w+days\b|\bi (?:only )?work (?:\w+ )?(?:\w+days|mon|tue|wed)\b",
    r"\b(?:more|too much|so much|several thousand|hundreds of|thousands of|a lot of) (?:e-?)?mails?\b|\bslow season\b"
    r"|\bcannot answer each\b"
    r"|\banswers? take until\b|\b(?:lines?|reading room|office|desk|counter|archive) (?:is|are) (?:open|staffed"
    r"|manned)\b|\bin the order they\b"
    r"|\b(?:answered|dealt with|handled|taken) (?:in turn|by date of receipt|in the order)\b|\bin turn\b",
    r"\b(?:enquiries|inquiries) only\b|\bnot be answered from this\b|\b(?:box|mailbox|inbox|address)\b.{0,25}\b(?:not"
    r"|no longer)\b.{0,12}\b(?:read"
    r"|watched|monitored|used|checked|staffed)\b|\breply every\b|\b(?:mail|letter|message)s?\b.{0,20}\bwithin (?:a"
    r"|\w+) (?:week|day|working)"
    r"|\bi answer (?:in|on|at|only|when|most)\b|\bhear from me\b|\bthings can take\b|\bcan take (?:a while"
    r"|some (?:time|days)|several|up to)\b"
    r"|\bhow it works\b|\breplies within\b|\breplying adds\b",
    r"\b(?:because of|due to|owing to|given) (?:the |a |an )?(?:many|large|high|great|volume|unusual)\b|\bonce a day\b"
    r"|\brepl(?:y|ies) (?:will|may|can) be (?:slow|late|delayed)"
    r"|\b(?:mail|box|inbox|mailbox|address)\b.{0,30}\b(?:switched off|has moved|shuts down|closes)\b"
    r"|\bonly reply to (?:those|people|applicants)\b",
    r"\baufgrund (?:der |des )?(?:viel|hoh|groß|stark)\w*|\ben raison (?:du|d['’]un) (?:grand|volume|nombre)\b"
    r"|\bdebido al? (?:gran|alto|volumen)\b|\ba causa del (?:gran|numero)"
    r"|\bvisto l['’]elevato\b|\bpå grund av (?:många|stort|hög)\w*|\bze względu na (?:dużą|liczbę)\b",
    r"\bist nur\b.{0,25}\bbesetzt\b|\bist\b.{0,40}\bvon \d{1,2}\b.{0,20}\buhr besetzt\b|\bbleibt (?:die"
    r"|meine) (?:e-?)?mail\b|\bgesammelt gelesen\b"
    r"|\bich arbeite (?:nur )?(?:mo|di|mi|do|fr|am|montag|in teilzeit)\w*|\bder reihe nach\b|\bvon niemandem gelesen\b",
    r"\bvolume de (?:courrier|mails|messages)\b|\bcomptez\b.{0,25}\bréponse\b|\bsera lu par\b|\bne répondez pas\b"
    r"|\btemps partiel\b",
    r"\bno responda a este\b|\bnão (?:responda|é necessário)\b|\blavoro (?:solo )?il \w+dì\b|\bla posta aspetta\b"
    r"|\bnon rispondere a\b|\btrabajo los \w+"
    r"|\bjornada reducida\b",
    r"\bdoor drukte\b|\bpas na\b.{0,25}\bwerkdagen\b|\bik werk (?:op )?(?:ma|di|wo|do|vr)\w*|\bmånga ärenden\b"
    r"|\bväntetid\b|\bikke besvares\b"
    r"|\bnie odpowiadać na\b|\bneodpovídejte\b|\bмного писем\b",
)
# It has arrived, and what becomes of it.
ARRIVED = Gated(
    r"\b(?:your (?:message|mail|e-?mail|letter|communication)|ih(?:r|re) (?:schreiben|nachricht|mail)|votre (?:message"
    r"|courriel|mail)|su (?:mensaje|correo)|uw (?:mail|bericht)"
    r"|il suo messaggio|o seu email|ditt mejl)\b[^.!\n]{0,30}\b(?:arrived|reached us|confirmed|eingelangt|eingegangen"
    r"|parvenu\w*|llegado|binnen|arrivato|chegou|framme)\b",
    r"\b(?:we|i) acknowledge (?:your|receipt)\b|\bin the queue\b|\bput on the pile\b|\bwe got it\b"
    r"|\bon the pile\b.{0,10}$|\bthank(?:s| you) for"
    r" (?:contacting|asking about|your enquiry)\b|\bhas (?:been )?(?:received|logged|registered)\b|\bis being held\b"
    r"|\bcomes through\b",
    r"\beingangsbestätigung\b|\bliegt uns vor\b|\bhat uns erreicht\b|\bvorgang (?:nr\.? )?\d|\bist (?:da|eingegangen"
    r"|angekommen), ein mensch\b",
    r"\bconfirme (?:l['’]arrivée|la réception|réception)\b|\bse ha (?:abierto|registrado|creado)\b|\brecebemos\b"
    r"|\babbiamo ricevuto\b"
    r"|\bwij hebben (?:je|uw)\b|\btagit emot\b|\bmottatt\b|\bmodtaget\b",
    r"\bon kirjattu\b|\bprzyjęliśmy\b|\b(?:přijali jsme|jsme přijali|jsme obdrželi)\b|\bпринят[оа]?\b"
    r"|\bзарегистрирован\w*|已收到|受け付け|접수",
)
# Somebody will answer, as houses promise it to everybody.
PROMISED = Gated(
    r"\b(?:we|colleague|team|agent|advis[eo]r|someone|somebody|member)\b[^.!\n]{0,40}\b(?:in touch|get back|be back"
    r"|reply|respond|answer)\b[^.!\n]{0,25}\b(?:within"
    r"|shortly|soon|as soon|as quickly|in due course|by the next)\b|\bmatters to us\b|\bis important to us\b",
    r"\b(?:melden uns|meldet sich|antworten(?: ihnen)?|kümmern uns|werden uns)\b[^.!\n]{0,30}\b(?:rasch|schnell\w*"
    r"|bald\w*|umgehend|zeitnah|kürze|innerhalb|möglich\w*)\b",
    r"\brevien\w+ vers vous\b[^.!\n]{0,20}\b(?:sous|rapidement|dans|très|bientôt|dès)\b|\b(?:répondr\w+"
    r"|traiter\w+)\b[^.!\n]{0,25}\b(?:délais|sous \d|bientôt)\b"
    r"|\b(?:responderemos|contestaremos|pondremos en contacto|contactaremos)\b|\b(?:risponderemo|ricontatteremo"
    r"|contatteremo)\b|\b(?:responderemos|entraremos em contac?to)\b",
    r"\b(?:nemen|neemt)\b[^.!\n]{0,20}\bcontact (?:met u |met je )?op\b|\bvi (?:återkommer|hör av oss|svarar"
    r"|vender tilbage|svarer)\b[^.!\n]{0,20}\b(?:snart|inom|inden|innen)\b"
    r"|\b(?:odpowiemy|skontaktujemy się)\b|\b(?:odpovíme|ozveme se)\b|\bvastaamme\b|\bответим\b",
)
# Whom else to turn to, and when.
INSTEAD = Gated(
    r"\burgen\w+|\bemergenc\w+|\bif it (?:burns|matters|is on fire|can['’]t wait|cannot wait)\b|\b(?:phone|ring"
    r"|call)(?: (?:us|me))?(?: if|[.!]|$)"
    r"|\b(?:ring|phone|call) \d|\bis your (?:person|man|woman|contact)\b|\bhas (?:the keys|everything)\b"
    r"|\bcovers (?:my|for)\b|\bminding the\b"
    r"|\b(?:runs|took|takes) (?:it|over)\b|\bgoes to\b|\bis reached at\b|\bwrite to\b|\buse the form\b|\bring us\b"
    r"|\bplease telephone\b|\bon (?:our|the) (?:\w+ )?(?:site|page|website|faq)\b|\bplease use\b",
    r"\bvertretung\b|\bkümmert sich\b|\bmacht weiter\b|\bbitte (?:an|per)\b|\beilige\w*|\bdringend\w*|\bgehört jetzt\b",
    r"\bpermanence\b|\bà votre disposition\b|\bécrivez à\b|\bs['’]adresser\b|\bcontact :|\batenderá\b|\blleva ahora\b"
    r"|\bes con\b|\bfalem com\b"
    r"|\bé com\b|\bguardia medica\b|\bha preso\b",
    r"\bspoed\b|\blopende (?:zaken|dossiers)\b|\bhar tagit över\b|\bskriv til\b|\bsvarar på\b|\bovertar\b"
    r"|\bhoitaa nyt\b|\bzastępuje\b|\bacil\b"
    r"|\bпишите\b|\burgențe\b|急事|お急ぎ",
)
# Polite to nobody in particular.
TO_ALL = Gated(
    r"\b(?:all|to all|everyone|everybody|whoever|correspondents?|(?:dear|our|all our) (?:customers?|clients?|guests?"
    r"|friends|readers?|patients?))\b"
    r"|\bdamen und herren\b|\bchère clientèle\b|\bà tous\b|\bestimad[oa]s clientes\b|\bgentil[ei] client\w\b"
    r"|\bgeachte (?:relatie|klant)\b"
    r"|\bhyvä (?:lähettäjä|asiakas)\b|\bszanowni państwo\b|\btisztelt \w+ünk\b|\bl['’]utenza\b|\bwir als\b",
    r"\bthank(?:s| you) for your (?:patience|understanding|mail|message|e-?mail)\b|\bthank you all\b|\bthanks to all\b",
)
# Somebody else's absence, told by a person.
THIRD = Gated(
    r"\b(?:my|our|the) (?:\w+ )?(?:boss|colleagues?|manager|director|accountant|predecessor|carpenter|husband|wife"
    r"|assistant|partner|team ?mate"
    r"|buyer|lawyer|engineer|architect|landlord|chairman|supervisor|board)\b",
    r"\b(?:he|she|they)\b(?! say)|\bwithout (?:him|her)\b",
    r"\b(?:mein|unser)e? (?:\w+ )?(?:chef\w*|kolleg\w+|vorgesetzt\w+|buchhalt\w+|mann|frau|partner\w*)\b"
    r"|^\W{0,3}chef ist\b|\bohne (?:ihn|sie)\b"
    r"|\b(?:mon|ma|notre|le|la) (?:collègue|chef\w*|patron\w*|directeur|directrice|menuisier|associée?|comptable|responsable)\b",
    r"\b(?:mi|nuestr[oa]) (?:compañer[oa]|jef[ea]|socio|colega|director\w?|marido|mujer)\b|\b(?:la mia|il mio"
    r"|il nostro|la nostra|nostr[oa])"
    r" (?:collega|capo|socio|direttore|responsabile)\b|\b(?:o meu|a minha|meu|minha) (?:colega|chefe|patr\w+|sóci[oa])\b",
    r"\b(?:mijn|onze) (?:baas|collega|chef|manager|partner|man|vrouw)\b|\b(?:min|vår|vores) (?:chef|kollega|sjef"
    r"|partner)\b|\bkolleg[ae]n\b|\bchefen\b"
    r"|\b(?:esimies|esimieheni|pomoni|kollegani)\b|\b(?:szef|kolega|koleżanka|kierownik)\b|\b(?:šéf|kolega|kolegyně|vedoucí)\b"
    r"|\b(?:начальник|коллега|шеф|директор)\b|課長|部長|社長|担当者が|老板|经理|同事|팀장|부장",
)
# A person's next step with this one reader, or a word on the matter.
JOINT = Gated(
    r", so (?!soon|on|far)\w+|\b(?:after|before|nach|vor|après|avant|después|antes|dopo|prima|depois|após|efter|före"
    r"|po|před) (?:the |der |den |dem |les |las |los |le |das |de |di )?"
    r"(?:holidays?|vacation|easter|harvest|inventur|ferien|urlaub|vacances|vacaciones|ferie|férias|vakantie|semestern?"
    r"|dovolené|urlopie|stock-?tak\w+)\b",
    r"\b(?:but|though|therefore|however|hence|which is why)\b|\b(?:i|we)(?:['’]ll| will| shall| would| can| could"
    r"| must| need| have to| hope)"
    r" (?!be\b|answer|reply|respond|return|read|get back|not|reopen|open|resume|only|currently|no longer"
    r"|look after)\w+|\band (?:then )?(?:i|we|will|show|send|want|only)\b|\bthen (?:i|we)\b|\band until\b|\b(?:bel me"
    r"|ruf mich|appelle-moi|llámame|chiamami|ring mig)\b"
    r"|\b(?:your|the) (?:stuff|thing|note|parcel|sample|drawing|file|order|plan|draft|report|photos?|dossier|project"
    r"|matter|topic)s?\b"
    r"|\bi (?:passed|sent|found|saw|want|like|forwarded|inherited|asked)\b|\b(?:must|have to|should|can) (?:be|wait)\b"
    r"|\bhold (?:two|on|it|them)\b"
    r"|\bwait until\b|\bno (?:need|thanks?|thank you)\b|\bnot for us\b|\bdeliver\b|\bcome (?:by|from|over)\b"
    r"|\bsee you\b(?! (?:again|all|back|from|on|in)\b)|\bgot it\b",
    r"\b(?:und|dann) (?:rufe|rechne|schaue|sehe|melde|prüfe|schreibe|gehe)\b|\b(?:rufe|melde mich|schaue|rechnen wir"
    r"|sprechen)\b|\baber\b|\bsonst\b"
    r"|\bich (?:prüfe|kann|muss|will|möchte)\b|\bbitte (?:noch|von|nicht (?:vor|mehr))\b|\bdeshalb\b|\bdaher\b",
    r"\bmais\b|\b(?:on|nous) en (?:parle|reparle)|\bje (?:regarde|vous|te|t['’])\b|\bje l['’]\w+|\bvotre dossier\b"
    r"|\bpero\b|\b(?:miro|veo|te|lo) (?:los|las"
    r"|llamo|entonces|comento)\b|\bno sé\b|\bma\b|\bti (?:chiamo|scrivo)\b|\bpoi\b|\bvejo\b|\bmas\b|\bpode mandar\b",
    r"\bmaar\b|\bdan kijk\b|\bhoor je\b|\bmen\b|\bringer den\b|\bjag (?:tar|ringer|kollar)\b|\bmutta\b|\bkatsotaan\b"
    r"|\bale\b|\bwtedy\b|\bzamówię\b"
    r"|\bdo tematu\b|\bпосмотр\w+|\bно\b|\btady\b",
    r"確認します|その時|その後|再看|ですので|ますので|검토하겠",
)
# The reader, spoken to.
YOU = Gated(
    r"\b(?:you|your|yours|yourself|dir|dich|dein\w*|euch|ihnen|ihre[nmrs]?|vous|votre|vos|toi|usted|ustedes|contigo"
    r"|consigo|lei|voi|vostr[oa]|tuo|tua"
    r"|você|vocês|jij|jou|jullie|dig|deg|ditt|teille|teidän|sinulle|państwu|państwa|państwem|twoj\w+|vám|vás|váš|вам"
    r"|вас|ваш\w*|size|sizin)\b",
)
# Houses that open and shut.
HOUSE = Gated(
    r"\b(?:shop|store|office|workshop|studio|practice|surgery|clinic|forge|mill|kiln|oven|ovens|bakery|pub|restaurant"
    r"|cafe|salon|library|parish|desk"
    r"|farm|yard|school|team|staff|garage|gallery|museum shop|reception|registry)\b",
    r"\b(?:werkstatt|laden|praxis|büro|kanzlei|betrieb|geschäft\w*|bürgeramt|dekanat|sekretariat|pfarrbüro|pfarramt"
    r"|hofladen|schmiede|backstube)\b"
    r"|\b(?:atelier|magasin|cabinet|étude|boutique|secrétariat|mairie|boulangerie)\b|\b(?:tienda|taller|oficina"
    r"|consulta|despacho|salón|clínica)\b"
    r"|\b(?:bottega|studio|ufficio|negozio|laboratorio|forno|officina)\b|\b(?:loja|oficina|clínica|escritório|ateliê)\b",
    r"\b(?:winkel|praktijk|kantoor|zaak|werkplaats|ploegje)\b|\b(?:verkstan|butiken|kontoret|smedjan|affären|lagret"
    r"|butikken|verkstedet|kontor|skolens)\b"
    r"|\b(?:verstas|paja|toimisto|liike|myymälä)\b|\b(?:sklep|biuro|warsztat|sekretariat|gabinet)\b|\b(?:dílna|obchod"
    r"|kancelář|ordinace)\b"
    r"|\b(?:магазин|офис|мастерская)\b|\birodánk\b",
)
# A short closing or greeting to anybody.
CLOSING = Gated(
    r"\bbises\b|\bhappy\b|\bbest\b|\bcheers\b|\bregards\b|\bbear with me\b|\blove to all\b|\bciao\b|\bbis dahin\b"
    r"|\bbis bald\b|\bsalut\b|\bhälsning\w*"
    r"|\bthanks?\b|\bmerci\b|\bdanke\b|\bgracias\b|\bgrazie\b|\bobrigad[oa]\b|\btack\b|\btakk?\b|\bkiitos\b|\bdzięk\w+"
    r"|\bdíky\b|\bспасибо\b",
)
# One pass of these says whether a text is worth weighing at all.
CORE = (MACHINE, AWAY, GONE, HABIT, ARRIVED, PROMISED, WE_RETURN)
# Local parts of addresses that are nobody's own.
ROLES = frozenset(
    entries(
        "info office hello contact kontakt contacto contatto contato mail post shop store team desk reception help"
        " support service"
        " sales orders admin enquiries bookings praxis kanzlei werkstatt sekretariat rathaus dekanat pfarramt atelier"
        " bureau secretariat"
        " tienda clinica bottega studio ufficio negozio loja winkel bestel klantenservice verkstan butik kundtjanst"
        " asiakaspalvelu tuki"
        " biuro sklep parish clinic surgery library registry press finance accounts rental museum hotel kundenservice"
        " atendimento vorstand redaktion geschaeftsstelle verein club association secretaria segreteria"
    )
)
# Somewhere else, in a person's sentence that says until when.
OVER_THERE = Gated(
    r"\b(?:away|gone|off|out|abroad|travelling|traveling|leave|holidays?|vacation|pto|sick|unterwegs|weg|urlaub"
    r"|verreist|krank|absente?|vacances|congés?"
    r"|déplacement|fuera|viaje|vacaciones|fuori|ferie|via|fora|viagem|férias|afwezig|vakantie|weg|zit|semester"
    r"|bortrest|ledig|ferie|lomalla|poissa|urlop\w*"
    r"|wyjeździe|dovolen\w+|mimo|отпуск\w*|командировк\w+)\b|休|出張|不在|出差|휴가",
)
# Posts that machines write from, and the people who hold them too.
POSTS = frozenset(
    entries("postmaster hostmaster webmaster root system billing invoices receipts mailadmin administrator sysadmin")
)
