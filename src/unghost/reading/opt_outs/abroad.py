"""More ways of asking to be left alone in other languages than English, a language a block."""

from __future__ import annotations

__all__ = ["ABROAD"]

_GERMAN = (
    r"\b(?:von|auf) (?:\w+ ){0,2}?(?:kontakt\w*|anfragen|mails?|e-mails?|anrufen|werbung|zusendungen|schreiben|nachrichten"
    r"|angeboten)\b.{0,40}\b(?:abzusehen|verzichten|abs(?:e|ä)hen)\b"
    r"|\bsehen sie .{0,60}\bab\b(?=[.!]|$)"
    r"|\b(?:unterlassen|unterlasst|unterlässt|unterlasse)\b.{0,50}\b(?:werbung|kontakt\w*|anrufe|mails?|e-mails?|zusendung\w*"
    r"|anschreiben|belästig\w*|schreiben|das)\b",
    r"^(?:bitte )?(?:austragen|abmelden|abbestellen|rausnehmen|stopp?|aufhören|runter von der"
    r" liste|raus aus dem verteiler)(?:[ ,]+(?:bitte|danke|jetzt|sofort))*[.! ]*$",
    r"\b(?:kein(?:e|en|erlei)?)(?: \w+){0,2} (?:mails?|e-?mails?|anrufe?|werbung|newsletter|nachrichten|kontakt(?:e|aufnahmen?"
    r"|ierung"
    r"|versuche)?|anfragen|angebote|post|sms|whatsapps?|schreiben|zusendungen|briefe)(?: \w+){0,3}? (?:mehr|erwünscht"
    r"|gewünscht)\b"
    r"|\b(?:keinen|keine|keinerlei) (?:weitere[nr]?|künftige[nr]?) (?:\w+ )?(?:mails?|e-?mails?|anrufe|werbung|newsletter"
    r"|nachrichten"
    r"|kontakt\w*|anfragen|angebote|post|sms|schreiben|zusendungen)\b",
    r"\bnoch eine? (?:einzige |weitere )?(?:mail|e-mail|anruf|nachricht)\b.{0,60}\b(?:meld|anwalt|anzeig|beschwer|behörde"
    r"|blockier"
    r"|sperr)\w*|\b(?:habe|haben|werde|werden) (?:sie|dich|euch|ihre \w+|ihren \w+|diese \w+)(?: \w+){0,3} (?:blockier|gesperrt"
    r"|sperren|als spam)\w*",
    r"\b(?:nicht|nie)(?: \w+){0,4}? (?:mehr|wieder|weiter)(?: \w+){0,5}? (?:kontaktier|anruf|anschreib|belästig|angeruf"
    r"|angeschrieb"
    r"|bewerb|beworb|gemeld|stör|gestört|behellig)\w*"
    r"|\b(?:widerspreche|widerspruch|widersprechen|widerruf)\w*\b.{0,60}\b(?:nutzung|verarbeit\w+|daten|werb\w+|einwilligung"
    r"|kontakt\w*)"
    r"|\bhör(?:t|en sie)? (?:endlich |bitte |doch )*auf\b.{0,60}",
    r"\b(?:daten|adresse|kontaktdaten|nummer)(?: \w+){0,6}? (?:löschen|entfernen|gelöscht|zu löschen|sperren)\b"
    r"|\brecht auf (?:löschung|vergessen\w*|widerspruch)\b"
    r"|\b(?:verteiler|mailingliste|kontaktliste|adressliste)\b.{0,30}\b(?:nehmen|streichen|löschen|entfernen|austragen|raus"
    r"|runter)"
    r"|\b(?:nehm|streich|lösch|entfern|trag)\w* .{0,40}\b(?:verteiler|mailingliste|kontaktliste|adressliste)\b",
)
_FRENCH = (
    r"\bne (?:me|nous|m['’]) ?(?:re)?(?:contact|appel|écri|ecri|relanc|sollicit|démarch|dérang)\w* (?:pas|plus|jamais)(?=[.,;!]"
    r"|$)"
    r"|^(?:plus|pas) de newsletters?\b",
    r"\b(?:ne plus|ne pas|ne jamais|de ne plus jamais|plus jamais)(?: (?:me|nous|m['’]|jamais|lui|le|la|être))*"
    r" ?(?:m['’])?(?:contact|appel|écri|ecri|relanc|envoy|sollicit|démarch|télépho|dérang|recontact|rappel|import|adress|joindre)"
    r"\w*(?!.{0,30}\b(?:lundi|demain)\b)",
    r"^(?:svp |merci |s['’]il vous plaît )?(?:désinscription|désabonnement|désinscrire|stop|arrêtez"
    r"|désabonner)(?: (?:svp|merci|s['’]il vous plaît|maintenant))*[.! ]*$",
    r"\b(?:inutile|pas la peine|plus besoin) de (?:me |nous |m['’])(?:re)?(?:contact|appel|écri|relanc|envoy|sollicit)\w*"
    r"(?=.{0,20}\b(?:jamais|à l['’]avenir|désormais)|[.!]|$)",
    r"\b(?:retir|enlev|supprim|désinscri|désabonn|effac|ray|radi|sort|ôt)\w*[- ](?:moi|nous|me|mon|ma|mes|notre|nos"
    r"|cette adresse)\b"
    r"|\b(?:me|nous|m['’]|mon \w+|mes \w+|notre \w+) ?(?:retirer|enlever|supprimer|désinscrire|désabonner|effacer|rayer|radier"
    r"|sortir"
    r"|ôter)\b",
    r"\bne (?:souhait|veu|désir|voul)\w*(?: pas| plus)?(?: \w+)? (?:recevoir|être|avoir|de vos|entendre)\b.{0,40}",
    r"\b(?:encore|un|une|le|la)(?: \w+)? (?:seul|seule|autre|prochain|prochaine|message|mail|appel|relance)\b.{0,50}\b(?:cnil"
    r"|signal"
    r"|avocat|plainte|bloqu|spam)\w*|\bje (?:vous|t['’])(?: ai)? ?(?:bloqu|signal)\w+",
    r"\b(?:pas|plus|aucun|zéro|stop) (?:de |d['’]|les |aux )?(?:sms|textos?|whatsapp|appels?|e-?mails?|mails?|courriels?"
    r"|messages?"
    r"|démarchage|pub|publicité|newsletters?)\b(?=[ ,.!]*(?:svp|s['’]il|merci|par|écri|appel|désormais|$|[.!,;]))",
    r"\b(?:droit d['’]opposition|droit à l['’]oubli|droit à l['’]effacement|suppression de (?:mes|nos|toutes)"
    r"|effacement de (?:mes|nos))",
    r"\b(?:cess|arrêt)\w+ (?:de |d['’]|immédiatement|tout\w*|vos|ces|avec).{0,50}",
)
_SPANISH = (
    r"\bno (?:volv|vuelv)\w+ a \w*(?:escrib|llam|contact|envi|mand|molest)\w*",
    r"^(?:por favor,? |solicito |quiero )?(?:la )?(?:baja|darme de baja|cancelar suscripción)"
    r"(?: (?:por favor|ya|gracias))*[.! ]*$|\b(?:dar(?:me|nos)|denme|dennos|deme|d[eé]nos|me den|nos den|me d[eé]) de baja\b",
    r"\b(?:supresi|eliminaci|cancelaci|borrad)\w+ de (?:todos )?(?:mis|nuestros) (?:datos|correo\w*)|\bderecho (?:de (?:oposici"
    r"|supresi"
    r"|cancelaci)\w+|al olvido)|\bme opongo a(?:l| que)\b|\bderechos arco\b",
    r"\b(?:les?|los?|te|os|lo|la) (?:he|hemos|voy a|vamos a) (?:bloque|denunci|report)\w+|\b(?:otro|un|una"
    r"|siguiente)(?: \w+)? (?:correo"
    r"|mensaje|llamada)(?: más)?\b.{0,40}\b(?:denunci|bloque|abogad|aepd)\w*|\bno insistan?\b",
    r"\bno (?:desea|deseamos|deseo|quiere|queremos|quiero)(?: más)?(?: \w+){0,2}? (?:ser|que|recibir|más|saber"
    r"|volver)(?: \w+){0,2}?"
    r" ?(?:contact|llam|escrib|correos?|mensajes?|publicidad|informaci|molest|newsletter|ofertas|recib|promocion|nada|envi)\w*",
    r"\bno (?:me |nos |le )?(?:vuelv|sig|continú|continu)\w+ (?:a |)(?:\w+)?(?:contact|llam|escrib|mand|envi|molest)\w*"
    r"|\bno (?:me|nos) (?:\w+ )?(?:env[ií]|mand|escrib|llam|contact|molest)\w+ (?:más|mas|nunca|nada)\b",
    r"\b(?:basta|no más|nada de|ni una?|sin) (?:ya )?(?:de )?(?:correos?|llamadas?|mensajes?|emails?|whatsapps?|mails?"
    r"|publicidad|spam)"
    r"(?: \w+)?(?=[ ,.;!]|$)|\b(?:dej|par)(?:e|en|a|ad) (?:ya )?(?:de|con) (?:\w+ )?(?:los |las |tantos |tantas )?(?:correos"
    r"|llamadas"
    r"|mensajes|contact|llam|escrib|envi|mand|molest|insist|spam)\w*",
)
_PORTUGUESE = (
    r"\b(?<!não )deix(?:e|em|a) de (?:me |nos )?(?:contact|contat|lig|escrev|envi|mand|telefon|incomod)\w*|\bnão (?:receber"
    r"|ser conta\w+) mais\b",
    r"\b(?:cancelar|cancele|cancelem|cancelamento d[ae]) (?:a |à |minha )?(?:inscrição|subscrição"
    r"|assinatura d[ao] (?:newsletter|lista))"
    r"|^(?:descadastrar|parem)(?: (?:por favor|já))*[.! ]*$",
    r"\b(?:remoção|exclusão|eliminação|apagamento|retirada) d[oae]s? (?:todos os )?(?:meus?|minhas?|nossos?|nosso)\b|\bdireito"
    r" (?:de oposição|ao esquecimento|ao apagamento)\b|\bme oponho a\w*\b",
    r"\bnão (?:insist|incomod|perturb|contact|contat|escrev|ligu|envi|mand|telefon)\w+(?:-me|-nos)? (?:mais|nunca)\b"
    r"|\bnão (?:me|nos) (?:ligu|mand|envi|escrev|cham|procur|contat|contact)\w*(?: \w+)? (?:mais|nunca|de novo)\b"
    r"|\bnão (?:desej|quer|pretend)\w+(?: \w+)? (?:receber|ser|contat|contact)\w*.{0,30}",
    r"\b(?:tir|retir|remov|exclu|apag|risqu)\w*[- ]?(?:me|nos|o meu|a minha|meu|minha|nosso|nossa|os meus|este e-?mail)\b"
    r".{0,30}\b(?:lista|base|cadastro|mailing|sistema|contat\w*|contact\w*)|\b(?:me|nos) (?:tir|retir|remov|exclu|apag)\w+"
    r" (?:dess[ae]|dest[ae]|d[aeo]|dos|das)\b|\bsair d(?:a|essa|esta) lista\b",
    r"\b(?:vou|vamos) (?:bloque|denunci|report)\w+|\b(?:bloqueei|denunciei) (?:vocês|você|o seu|seu|este)",
)
_ITALIAN = (
    r"\bnon essere (?:più |ulteriormente )*(?:ri)?contattat\w+",
    r"\b(?:rimuov|togl|cancell|elimin|depenn)\w* (?:il|la|i|le) (?:mi|nostr)\w+ (?:indirizzo|nome|numero|dati|e-?mail"
    r"|contatt\w+|nominativo|recapit\w+)\b"
    r"|\bnon (?:desider|vogli|intend)\w+(?: più)? (?:essere|ricevere|avere)\b.{0,30}(?:contatt|chiamat|mail|messagg|comunicaz"
    r"|nulla|telefonat|disturb"
    r"|newsletter|pubblicit)\w*",
    r"\b(?:cancellazione|rimozione|eliminazione) de(?:i|l|lla|lle) (?:miei|nostri|mio|nostro|mia) ?\w*"
    r"|\bdiritto (?:di opposizione"
    r"|all['’]oblio|alla cancellazione)|\bmi oppongo a\w*|\brevoco (?:il|ogni|qualsiasi)? ?consenso",
    r"\b(?:non|mai più)(?: \w+){0,3}? (?:contattar|scriver|chiamar|telefonar|disturbar|inviar|mandar|ricontattar|importunar)\w*"
    r"(?:mi|ci|li)?(?: più| mai| altro| ulteriormente)?(?=[.,;!]|$| né| grazie)",
    r"\b(?:niente|basta|stop|nessun\w*|no)(?: più| altr\w+| con| alle| agli| ai| a)*(?: le| gli| i)? (?:e-?mail|mail|newsletter"
    r"|telefonate"
    r"|chiamate|messaggi|sms|whatsapp|pubblicità|spam|contatti)\b",
    r"^(?:disiscrizione|disiscrivimi|cancellami|cancellatemi|cancellarmi|rimuovetemi|toglietemi|smettetela"
    r"|stop)(?: (?:grazie"
    r"|subito|per favore))*[.! ]*$|\bsmett\w+(?:la|etela)? (?:di |con )",
    r"\b(?:togl|cancell|rimuov|elimin|depenn)\w*(?:mi|ci|temi|teci) (?:da|dal|dalla|dall['’]|dai|dalle|subito)\b"
    r"|\b(?:toglier|cancellar|rimuover|eliminar)(?:mi|ci)\b|\bvi (?:ho )?(?:blocc|segnal)\w+",
)
_DUTCH = (
    r"\b(?:hou|houd|houdt)(?: u| eens| nu| nou)? op (?:met|mij|ons|me)\b(?! de hoogte)|\bstop(?:t u)?(?: \w+)? (?:met|hiermee"
    r"|ermee)\b"
    r"(?= (?:het |al |die |dit |deze |mij |me |ons )?(?:\w+ )?(?:mail|bel|stur|benader|contact|schrijv|app|spam|reclame"
    r"|berichten|lastig)"
    r"|[.!]|$)",
    r"\b(?:maak|maken) (?:hierbij )?bezwaar tegen\b|\b(?:wissen|verwijder\w*|schrappen|wis|schrap|haal"
    r"|uitschrijven)\b.{0,40}\b(?:avg"
    r"|lijst|bestand|database|mailinglijst|systeem)\b|\b(?:mijn|onze) (?:persoons)?gegevens (?:\w+ )?(?:te )?(?:wissen"
    r"|verwijderen)\b"
    r"|\brecht (?:om vergeten te worden|op (?:vergetelheid|gegevenswissing|verwijdering))",
    r"\b(?:niet|nooit|geen)(?: \w+){0,4}? (?:meer|nog)(?: \w+){0,3}? (?:contact\w*|bel\w*|mail\w*|benader\w*|stur\w*|schrijv\w*"
    r"|app\w*"
    r"|opnemen|ontvangen|lastig\w*|gebeld|gemaild|horen|gecontacteerd)\b|\bschrijf (?:me|mij|ons) (?:\w+ )?uit\b|\bmeld (?:me|mij"
    r"|ons) (?:\w+ )?af\b",
    r"\b(?:heb|ga|zal|hebben|gaan) (?:u|je|jullie|uw \w+|dit \w+)(?: \w+){0,2} (?:geblokkeerd|blokkeren|als spam|melden"
    r"|aangeven)",
    r"^(?:uitschrijven|afmelden|stop|stoppen)(?: (?:graag|aub|a\.u\.b\.?|alstublieft|svp|nu))*[.! ]*$",
)
_NORTHERN = (
    r"\b(?:slett|slet|radera|fjern|ta bort) (?:\w+ )?(?:opplysning|oplysning|uppgift|personopp|personuppg|data|e-?postadress"
    r"|mejladress|mailadress)\w*"
    r" (?:mine?|mitt|mina|våre|våra|vores)\b|\ben halua,? että (?:minu|meihin)\w*",
    r"\b(?:ring|skriv|kontakta?|mejla|maila|mail|send|skicka|hör|hør|ta kontakt|tag kontakt|kom)\b(?: \w+){0,4}? (?:inte|ikke"
    r"|aldrig"
    r"|aldri|ej)(?: \w+){0,4}? (?:igen|igjen|mer|mera|mere|längre|lenger|længere|flere|fler)\b|\b(?:ikke|inte|aldri|aldrig)"
    r" (?:kontakta?|ring|skriv|send|mejla|skicka|ta kontakt)(?: \w+){0,3}? (?:igen|igjen|mer|mere|lenger|längre|længere|flere)\b",
    r"\b(?:slutt|slut|sluta|stopp?|hold op|hold opp|lad være|la være|hör upp)(?: \w+)? (?:med )?(?:at |å "
    r"|att )?(?:\w+ )?(?:ring|skriv"
    r"|send|kontakt|mejl|mail|skick|spam|mase?\b|forstyrr|plag|hør)\w*",
    r"\b(?:vill|vil|ønsker|önskar)(?: \w+){0,2} (?:inte|ikke|ej|aldrig|aldri)(?: \w+){0,4}? (?:mejl|mail|mails|e-?post\w*"
    r"|utskick|kontakt\w*"
    r"|samtal|reklam\w*|nyhetsbrev\w*|nyhedsbrev\w*|henvendelser|opkald|kontaktes|kontaktas|oppringninger|meldinger|beskeder"
    r"|kontaktad"
    r"|kontaktet|flere|fler)\b|\bavreg|\bmeld (?:meg|mig|oss|os) (?:av|af|fra)\b|\b(?:ta|fjern|slet|slett|tag|stryk|radera)"
    r" (?:bort )?(?:mig|meg|oss|os|mina|mine|våra|våre|vores|min|mit|mitt)\b.{0,25}\b(?:lista|liste|listen|listan|register"
    r"|registret|system"
    r"\w*|database\w*|databas\w*|gdpr|utskick|nyhetsbrev|mailing\w*|jeres|deres|er)\b",
    r"\b(?:blockerat|blokkert|blokeret) (?:er|dig|deg|dere|jer)\b",
    # Finnish
    r"\b(?:en|emme)(?: enää)? (?:halua|toivo|haluamme)(?: enää)? (?:\w+ )?(?:viestej|yhteydenot|sähköpost|mainoks|puhelu"
    r"|uutiskir|teiltä"
    r"|saada|kuulla)\w*|\b(?:poista|poistakaa|poistattehan|pyydän poistamaan)\b.{0,40}\b(?:listal|rekister|tieto|postituslis"
    r"|sähköpost)\w*",
    r"\b(?:älkää|älä|ettekö)(?: enää| ikinä| koskaan)? (?:\w+ )?(?:enää )?(?:ottako|soittako|lähettäkö|kirjoittako|häiritkö"
    r"|lähestykö"
    r"|lähetä|soita|ota|kirjoita|häiritse)\b(?: \w+)?|\blopettakaa\b|\blopeta \w+",
)
_SLAVIC = (
    # Polish
    r"\bnie (?:piszcie|dzwońcie|kontaktujcie|wysyłajcie|przysyłajcie|pisz|dzwoń|kontaktuj|wysyłaj)\b(?=.{0,30}\b(?:więcej|już"
    r"|nigdy)|(?: \w+)"
    r"?[.!]|$)|\b(?:więcej|już) nie (?:pis|dzwo|kontakt|wysył|przysył)\w*|\bproszę\b.{0,40}\b(?:więcej|już"
    r"|nigdy)\b.{0,20}\bnie \w+"
    r"|\bproszę (?:się )?(?:\w+ ){0,4}nie (?:kontaktować|pisać|dzwonić)",
    r"\b(?:usunięci|wykreśleni|skasowani)\w+ (?:moich|naszych|mnie|mojego|mojej|naszego|naszej)\b|\b(?:usun|wypis|wykreśl"
    r"|skreśl|skasuj)\w* (?:mnie|nas|moje|mój|mój"
    r" \w+|nasz\w*)\b|\bnie wyrażam zgody\b|\bcofam (?:moją )?zgodę\b|\bwycofuję zgodę\b|\bsprzeciw wobec\b|\bwypisz\w*\b"
    r"|\b(?:mnie|nas) (?:\w+ )?(?:wypisać|usunąć|wykreślić|skreślić)\b|\brezygnuję z"
    r" (?:newslettera|mailingu|subskrypcji|otrzymywania)\b|\bzablokował\w+ (?:was|pana|panią|ten)\b|\bdajcie (?:mi|nam) spokój\b",
    # Czech, Slovak
    r"\b(?:už |více |nikdy )?(?:mi |nám |mě |nás )?(?:už |více |nikdy |dále )*(?:nepište|nevolejte|nekontaktujte|neobtěžujte"
    r"|nepiš|nevolej|nekontaktujte|nepíšte|nevolajte)\b|\b(?:výmaz|vymazání|smazání) (?:mých|našich|osobních)\b|\bodhlásit\b"
    r"|\bodvolávám souhlas\b|\bnesouhlasím s(?:e)? (?:zpracován|zasílán)\w*|\bdejte (?:mi|nám) pokoj\b|\bnechte (?:mě"
    r"|nás) (?:být|na pokoji)"
    r"|\b(?:vyřaď|vyškrtn|vymaž|smaž|odstraň|odhlas)\w* (?:mě|nás|mne|si|mé|moje|moji|naši|naše)\b",
    # Russian, Ukrainian
    r"(?:больше|никогда|впредь|более)(?: \w+){0,3} не (?:пи|зво|при|бес|над|связ|конт|отпр|тревож|обращ)\w*|\bне (?:пи|зво|при"
    r"|бес|связ|отправ"
    r"|тревож|надоед)\w+(?: \w+){0,3} (?:больше|никогда|впредь)|(?:удал|исключ|отпи|вычеркн|убер)\w+(?: \w+)? (?:меня|нас|мой"
    r"|мои|наш\w*"
    r"|моё|мою|персональн\w+)|отзываю (?:своё |свое )?согласи|оставьте (?:меня|нас) в покое|хватит (?:мне |нам |уже )?(?:пис"
    r"|звон|слать|спам)"
    r"|не хоч\w+ (?:больше )?получать"
    r"|от(?:каз|пис)\w* от рассыл|заблокировал|\bпрошу (?:больше )?не (?:пис|звон|бес|связ|присыл)\w*|прекратит|перестан",
    r"(?:більше|ніколи)(?: \w+){0,3} не (?:пи|дзво|над|тур|зв)\w*|\bне (?:пи|дзво|над|турбу)\w+(?: \w+){0,3} більше|(?:видал"
    r"|відпи|викресл)\w+(?: \w+)?"
    r" (?:мене|нас|мої|мій|наш\w*)|припиніть|перестаньте (?:пис|дзвон)",
)
_FARTHER = (
    # Turkish
    r"\b(?:bir daha|artık|lütfen)\b.{0,40}\b(?:yaz|ara|gönder|at|iletişime geç|rahatsız et|ulaş)(?:ma|me)(?:yın|yin|yınız"
    r"|yiniz)\b"
    r"|\b(?:veri|bilgi)(?:leri|ları)\w*(?: \w+){0,2} sil\w*|\blisten\w* (?:\w+ )?(?:çıkar|sil|çıkmak)\w*|\babone(?:lik"
    r"|liğ)\w* (?:iptal|çık|sonlandır)\w*"
    r"|\b(?:beni|bizi) (?:\w+ )?(?:rahat bırak|arama|sil)\w*|\b(?:mail|e-posta|sms|mesaj) (?:\w+ )?(?:atma|gönderme"
    r"|istemiyor)\w*",
    # Arabic
    r"(?:لا|عدم|دون)\s?(?:ت|ال)?(?:راسل|تصل|اتصال|تواصل|إرسال|رسل|كتب|زعج)\w*.{0,30}(?:مرة أخرى|بعد الآن|مجدد|أبد|بي|بنا|ني|نا"
    r"|ثاني)|(?:توقف|كف|أوقف)\w*"
    r" (?:عن|ا?ل)?\s?(?:ال|إ|ا|م)?(?:رسال|إرسال|ارسال|تصال|اتصال|مراسل|راسل|رسائل|إزعاج|إرسال)|(?:إزال|ازال|حذف|احذف|أزيل|امسح"
    r"|شطب)\w* (?:\w+ )?(?:بريد|اسم|رقم|بيانات|عنوان|ي|ني|نا)"
    r"|(?:إلغاء|الغاء|ألغ) (?:ال)?اشتراك|لا أ(?:رغب|ريد)(?: \w+)? (?:في |ب)?(?:ال)?(?:تلقي|استلام|تواصل|رسائل|استقبال|سماع)",
    # Chinese, Japanese, Korean
    r"(?:不要|别|別|請勿|请勿|勿|不必|不用|停止|禁止)(?:再|继续|繼續)?(?:给|給|跟|向|和|与)?(?:我|我们|我們|本人"
    r"|咱们)?(?:再)?(?:打电话|打電話|发|發|联系|聯繫|聯絡|写信|寫信|骚扰|騷擾|推销|推銷|来电|來電|打扰|打擾)"
    r"|(?:删除|刪除|移除|清除|抹去)(?:掉)?(?:我|本人|我们|我們|所有)(?:的|司)?|(?:把|将|將)(?:我|我们|我司).{0,4}(?:移出|删除"
    r"|移除|剔除)|(?:名单|列表|通讯录|名單|邮件组|郵件列表).{0,6}(?:删|移|除|刪|去)|取消(?:订阅|訂閱)|拉黑|不(?:想|希望|愿意"
    r"|願意)(?:再|继续)?(?:收到|接到|被)|别烦|不再(?:接收|需要联系)",
    r"(?:連絡|メール|電話|配信|送信|営業|勧誘|案内|メルマガ|DM|訪問|お知らせ|FAX)(?:等|など)?(?:の|は|を|も"
    r"|が)?.{0,14}(?:しないで|お控え|控えて|ご遠慮|遠慮|不要|やめて|止めて|お断り|結構です|停止|お止め|おやめ|辞退|拒否|解除)"
    r"|(?:連絡し|かけて(?:こ)?|かけ|送ってこ|来)ないで|(?:メール|もう|何も|今後|これ以上).{0,10}送らないで|(?:個人)?(?:情報"
    r"|データ|アドレス|連絡先|登録)(?:の|を|は)?.{0,8}(?:削除|消去|抹消|消して)|(?:リスト|名簿|宛先)から.{0,8}(?:外|削除|除)"
    r"|二度と.{0,12}(?:な|ません)",
    r"(?:연락|메일|이메일|전화|문자|메시지|카톡|광고|홍보)(?:을|를|은|는|도|좀)? ?(?:더 ?이상 ?)?(?:좀 ?)?(?:하지|보내지|주지"
    r"|그만|마|삼가|원하지|받고 싶지|안|중단|사절|걸지)|더 ?(?:이상|는) ?(?:연락|전화|메일|보내).{0,8}(?:마|말|않|그만)|(?:구독"
    r"|수신)을? ?(?:취소|해지|거부|해제)"
    r"|(?:제|내|저희|우리) ?(?:개인 ?)?(?:정보|데이터|번호|주소|이메일)(?:를|을)?.{0,8}(?:삭제|지워)|(?:명단|목록"
    r"|리스트)에서 ?(?:저|제|나|우리|저희|이 ?주소).{0,10}(?:삭제|빼|제외)|(?:저를|저희를|나를).{0,10}(?:삭제|빼|제외)"
    r"|그만 ?(?:연락|보내)",
    # Hungarian, Romanian, Greek, Hebrew, Indonesian, Vietnamese, Hindi
    r"\b(?:ne|soha ne) (?:írjon|írjanak|hívjon|hívjanak|keressen|keressenek|küldjön|küldjenek|zavarj\w+)(?: \w+)?(?: többet"
    r"| többé| újra)?|\bleiratkoz\w*"
    r"|\b(?:töröljenek|töröljön|vegyenek le|iratkoztass\w+)\b|\b(?:törölj\w+) (?:az )?adat\w*",
    r"\bnu (?:mă|ma|ne|îmi|imi)(?: \w+)? (?:mai )?(?:contact|sun|scri|trimit|deranj)\w*|\b(?:ștergeți|stergeti|scoateți"
    r"|scoateti|eliminați|dezabon)\w*"
    r"(?:[- ]mă|[- ]ma|[- ]ne| datele)?|\bnu mai (?:vreau|doresc|dorim|vrem) (?:să |sa )?(?:primesc|primim|fiu|fim)\b"
    r"|\bîncetați\b",
    r"(?:μη|μην|να μην)(?: \w+){0,3} (?:ξανα)?(?:επικοινων|στείλ|στέλν|καλέ|γράψ|γράφ|ενοχλ|τηλεφων)\w*(?! πριν)|(?:διαγράψτε"
    r"|αφαιρέστε|διαγραφή)(?: \w+)? (?:με|μου|των|τα|το|στοιχεί)\w*|σταματήστε",
    r"(?:אל|נא לא|בבקשה לא|תפסיקו|הפסיקו|להפסיק)(?: \S+){0,2} ?(?:ת?פנו|ליצור|לשלוח|ת?שלחו|להתקשר|תתקשרו|לפנות|תצרו|לכתוב"
    r"|תכתבו)|(?:הסירו|תסירו|הסר|להסיר|מחקו) (?:אותי|אותנו|את)|הסרה מרשימ",
    r"\b(?:jangan|tolong jangan|mohon (?:tidak|jangan|berhenti)|berhenti) (?:\w+ )?(?:hubungi|kirim|mengirim|menghubungi"
    r"|telepon|menelepon|email|wa|chat)\w*"
    r"(?! sebelum)|\b(?:hapus|keluarkan) (?:saya|kami|data|email|nomor)\b|\bđừng (?:\w+ ){0,2}(?:liên hệ|gọi|gửi|làm phiền"
    r"|nhắn)|\bngừng (?:gửi|liên hệ|gọi)"
    r"|\b(?:xóa|gỡ) (?:tôi|email|thông tin)|(?:मुझे|हमें|कृपया)? ?(?:दोबारा|फिर से|आगे से|अब)? ?(?:ईमेल|मेल|कॉल|फ़ोन|फोन|संपर्क"
    r"|मैसेज|संदेश)s? ?(?:मत|न|ना|बंद|नहीं) ?(?:कर|भेज|चाहिए)|संपर्क न कर",
)

ABROAD = (
    *_GERMAN,
    *_FRENCH,
    *_SPANISH,
    *_PORTUGUESE,
    *_ITALIAN,
    *_DUTCH,
    *_NORTHERN,
    *_SLAVIC,
    *_FARTHER,
)
