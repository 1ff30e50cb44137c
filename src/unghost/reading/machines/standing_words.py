"""The few words standing notices are made of, in many languages: "closed until", "received, will be answered". Data only.

A word is here only where a notice to anybody needs it. What a person answers with (yes, fine, price, offer, I, me) is left out on
purpose: a text is a notice because nothing else is in it.
"""

from __future__ import annotations

from unghost.reading.tables import entries

CLOSED = frozenset(
    entries(
        "closed shut closure closing shutdown holiday holidays vacation geschlossen betriebsferien betriebsurlaub betriebsruhe"
        " werksferien sommerpause winterpause urlaub sommerurlaub jahresurlaub ferien schließen schliessen ferme ferment fermé"
        " fermée fermés fermées fermons fermera fermerons fermeture congés congé vacances cerrado cerrada cerrados cerradas"
        " cerramos cerraremos cerrará cerrarán cierre vacaciones chiude chiudono chiuso chiusa chiusi chiuse chiudiamo"
        " chiuderemo chiusura ferie gesloten sluiten sluiting vakantie bouwvak bouwvakvakantie zomersluiting fechado fechada"
        " fechados fechadas fechamos fecharemos encerrado encerrada encerrados encerradas encerramos encerramento férias stängt"
        " stängd stänger semesterstängt sommarstängt julstängt semester lukket ferielukket sommerlukket sommerferie stengt"
        " feriestengt nieczynne nieczynny nieczynna zamknięte zamknięta zamknięty zamknięci urlop urlopu urlopie suljettu"
        " suljettuna kesätauolla lomalla kiinni zavřeno zavřeny dovolená dovolenou dovolené"
    )
)
# Until when: with a number or a month, the end of a closure.
UNTIL = frozenset(
    entries(
        "until till through to between reopen reopens reopening open again back return resume bis zwischen wieder zurück ab"
        " jusqu au rouvrons rouvrirons rouvrira rouvriront réouverture reprendrons reprenons retour hasta al volvemos"
        " volveremos reabrimos reabriremos reapertura regresamos retomamos fino riapriamo riapriremo riapertura riaprono"
        " riapriranno riaprirà torniamo torneremo tot tm weer heropenen terug vanaf até a reabertura reabre regressamos"
        " voltamos tom igen åter öppnar tillbaka til igjen åbner åpner tilbage tilbake do wracamy wrócimy ponownie otwieramy"
        " asti saakka avaamme palaamme jälleen opět zpět otevíráme od"
    )
)
MONTHS = frozenset(
    entries(
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep"
        " sept oct nov dec januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août"
        " septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
        " diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari maart mei augustus"
        " janeiro fevereiro março maio junho julho setembro outubro novembro dezembro augusti marts maj stycznia lutego marca"
        " kwietnia maja czerwca lipca sierpnia września października listopada grudnia tammikuuta helmikuuta maaliskuuta"
        " huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta ledna února března"
        " dubna května června července srpna září října listopadu prosince"
    )
)
WEEKDAYS = frozenset(
    entries(
        "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun montag dienstag mittwoch"
        " donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves"
        " viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag"
        " vrijdag zaterdag zondag segunda terça quarta quinta sexta feira måndag tisdag onsdag torsdag fredag lördag söndag"
        " mandag tirsdag lørdag søndag poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę"
        " poniedziałku piątku maanantai maanantaina tiistai tiistaina torstaina perjantaina"
    )
)
RECEIVED = frozenset(
    entries(
        "received recorded logged registered receipt erhalten eingegangen erreicht empfangen eingang parvenu parvenue reçu"
        " reçue enregistré enregistrée recibido recibida registrado registrada recibimos pervenuta pervenuto ricezione ricevuto"
        " ricevuta registrata preso carico ontvangen geregistreerd recebemos recebido recebida registado registada mottagit"
        " tagit mottaget mottatt modtaget emot otrzymaliśmy przyjęta otrzymanie otrzymana inkommit ontvangst réception"
        " recepción receção zarejestrowana zarejestrowane przyjęte vastaanottaneet vastaanotettu saaneet saapunut obdrželi"
        " přijali"
    )
)
ANSWERED = frozenset(
    entries(
        "answer answered reply respond response dealt processed handled attended back touch hear beantworten beantwortet"
        " bearbeiten bearbeitet melden verbindung antworten kümmern bearbeitung antwort répondrons répondons répondra réponse"
        " traitée traité traiterons traitons recontacterons contacterons reviendrons responderemos respondemos responderá"
        " respuesta contestaremos pondremos pondrá atendida atendido atenderemos contactaremos risponderemo rispondiamo"
        " risposta evasa evaso ricontatteremo contatteremo contatterà riceverà lavorata elaborata reageren reactie beantwoorden"
        " antwoorden antwoord behandelen behandeld beantwoord contact hoort resposta tratado tratada entraremos svarar"
        " återkommer besvarar besvaras svar hanteras handläggs svarer vender kommer besvares behandles odpowiemy odpowiadamy"
        " odpowiedź skontaktujemy udzielona rozpatrzone rozpatrzona vastaamme palaamme käsitellään odpovíme"
    )
)
# Handling in the manner of offices: enough beside thanks, without "received".
HANDLED = frozenset(
    entries(
        "processed dealt handled bearbeiten bearbeitet bearbeitung traitée traité traiterons traitons atendida atendido evasa"
        " evaso elaborata behandelen behandeld tratado tratada hanteras handläggs behandles rozpatrzone rozpatrzona käsitellään"
    )
)
# What is acknowledged: "Thanks, received, we will answer" says a person.
MESSAGES = frozenset(
    entries(
        "message messages mail mails email emails mejl enquiry inquiry request requests contacting touch form nachricht anfrage"
        " anliegen kontaktaufnahme courriel demande contacté mensaje correo consulta solicitud petición contacto contactarnos"
        " messaggio richiesta contattato contattarci bericht aanvraag vraag verzoek mensagem pedido solicitação contato"
        " meddelande ärende förfrågan kontaktar besked henvendelse melding wiadomość wiadomości zgłoszenie zapytanie kontakt"
        " viestinne viestisi viestistä sähköpostinne sähköpostisi zprávu zpráva"
    )
)
# Time as offices count it: "within two working days".
OFFICE_TIME = frozenset(
    entries(
        "working business hours werktagen werktage werktag werktags stunden arbeitstagen arbeitstage ouvrés ouvrées ouvrables"
        " heures hábiles laborables horas lavorativi ore werkdagen werkdag uur úteis arbetsdag arbetsdagar vardagar timmar"
        " arbejdsdage arbejdsdag arbeidsdag arbeidsdager hverdag virkedag virkedager hverdage timer roboczych godzin arkipäivän"
        " työpäivän pracovních"
    )
)
THANKS = frozenset(
    entries(
        "thank thanks dank danke merci gracias grazie bedankt obrigado obrigada tack tak takk dziękujemy dziękuję kiitos"
        " kiitämme děkujeme"
    )
)
GREETINGS = frozenset(
    entries(
        "hi hello dear hallo guten liebe lieber sehr bonjour cher chère chers hola estimado estimada estimados buongiorno"
        " gentile gentili salve ciao caro cara beste geachte goedendag dag olá oi prezado prezada exmo bom hej hejsan hei bästa"
        " kära kjære kære dzień szanowni szanowna szanowny witam witamy cześć hyvä moi dobrý vážení vážený"
    )
)
# After these a single word that is not listed may name the place or the reason: "the bakery is closed for stocktaking".
BEFORE_A_NOUN = frozenset(
    entries(
        "the our for unser unsere unserem das der die wegen aufgrund notre nos le la l les pour cause de el los nuestro nuestra"
        " nuestros nuestras por il lo i gli nostro nostra nostri nostre per het ons onze wegens vanwege o a os as nosso nossa"
        " nossos para motivo vår vårt våra för vores vor på grund nasz nasza nasze powodu z en due"
    )
)
# A person's word, whatever else is said: themselves, a yes or no, the matter itself, a wish.
PERSONAL = frozenset(
    entries(
        "me my mine myself am yes yep nope ok okay fine great good perfect sorry price prices quote offer proposal contract"
        " budget ich mir mich mein meine meinem meinen meiner nein gut passt angebot preis preise vertrag auftrag rechnung"
        " termin je j moi mon ma oui accord parfait devis prix contrat offre facture yo mí sí claro vale perfecto oferta precio"
        " presupuesto contrato propuesta factura io mio mia miei sì bene perfetto offerta prezzo preventivo contratto proposta"
        " fattura ik mij mijn nee goed offerte prijs factuur voorstel isso eu mim meu minha sim ótimo perfeito preço orçamento"
        " fatura jag mig min mitt mina nej bra okej offert offerten pris priset avtal avtalet förslag jeg meg tilbud tilbuddet"
        " mnie mi mój moja moje dobrze ofertę cena cenę umowa umowę minä minun kyllä tarjous hinta"
    )
)
# "so schnell wie möglich", "så snart vi kan": any other "so" draws a conclusion.
SOON_AFTER_SO = frozenset(entries("schnell bald rasch zeitnah spoedig snel snart fort soon"))
ENGLISH_AFTER_I = frozenset(
    entries("have had will ve ll d m am shall can would received answer reply return respond get got return reopen")
)
_NUMBERS = (
    "one two three four five six seven ten zwei drei vier fünf sechs sieben zehn deux trois quatre cinq sept dix dos tres"
    " cuatro cinco seis siete diez due tre quattro cinque sei sette dieci twee drie vijf zes zeven tien dois duas três quatro"
    " sete dez två fyra fem sex sju tio fire seks syv ti dwóch trzech czterech pięciu kilku siedmiu kahden kolmen neljän viiden"
    " dvou tří pěti"
)
_EN = (
    "they arrive arrives note that following further we us our we're you your it its is are was be been being will shall has"
    " have had re ll ve the a an and or any all of on in at from by with as for to this these those then due not no until soon"
    " possible within one two three few next day days week weeks st nd rd th am pm office offices shop store workshop practice"
    " company business premises team customer customers service support client clients department holiday holidays summer"
    " winter christmas easter new year annual break vacation public bank period time during message messages email emails e"
    " mail mails enquiry enquiries inquiry request requests query contact contacting writing touch getting get come shortly"
    " order which arrived reopened please urgent case cases matters emergency emergencies call phone number if need needs read"
    " monitored forwarded checked automatically inclusive including both dates members member staff usually aim happy wish"
    " wishes regards kind best warm sincerely faithfully everyone everybody sir madam sirs there afterwards after before date"
    " placed online orders dispatched shipped delivered deliveries answered turn look can cannot able currently temporarily"
    " notice closing takes hereby confirm confirmation confirms receipt safely somebody someone soonest normally quickly"
    " earliest while who whom via website faq outside opening resumes operations operation operate available unavailable"
    " weekend weekends thereafter again well each every always form submitted submitting sent landed inbox queue ticket"
    " reference hear speak than more longer usual patience understanding thank much very so"
)
_DE = (
    "zeitnah wir mit uns unser gern gerne sich wird erfolgreich übermittelt setzen setzt kollege kollegin zuständigen gesendet"
    " unsere unserem unseren sie ihnen ihr ihre ihrem ihren ihrer es ist sind sein werden wurde haben hat bleibt bleiben und"
    " oder auf für von vom zum zur in im am an den dem der die das des bei nach aus einschließlich inklusive so wie möglich"
    " schnell bald schnellstmöglich schnellstmöglichst umgehend baldmöglichst innerhalb binnen kürze zwei drei ein einem einer"
    " eines tage tagen woche wochen kw kalenderwoche büro praxis werkstatt betrieb laden geschäft geschäftsstelle firma kanzlei"
    " haus team kundenservice kundendienst service kunden kunde kundin damen herren geehrte geehrter geehrten tag guten hallo"
    " liebe lieber vielen danke herzlichen nachricht nachrichten mail e mails anfrage anfragen anliegen kontaktaufnahme"
    " interesse dieser zeit zeitraum während keine kein nicht gelesen weitergeleitet eingegangene danach anschließend eingangs"
    " reihenfolge dringenden fällen bitte wenden erreichen erreichbar telefonisch unter freundlichen grüßen gruß grüße beste"
    " wieder da ferien sommer winter weihnachten ostern jahreswechsel schönen schöne sommerferien weihnachtsferien feiertage"
    " nächsten werktag macht machen befinden befindet liegt sommerurlaub jahresurlaub telefon mobil rückmeldung bestätigen"
    " hiermit erreicht angekommen möglichst sobald rund kann können dauern etwas länger derzeit aktuell momentan geduld"
    " verständnis bestellungen lieferungen versendet verschickt außerhalb öffnungszeiten stunde stunden dann auch gewohnt"
    " gewohnter frische wünschen frohe eine einen mehr website liebes kundinnen gilt erfolgt geöffnet betriebsferien"
    " unterstützung erholsame prüfen zuständige mitarbeiter meldet kümmern automatisch"
)
_FR = (
    "nous ses son vous apportée donnée donnerons sous cinq tenir réception accuse parviendra leurs notre nos votre vos il elle"
    " ils est sont sera seront serons sommes restera resteront reste restent a ont avons avez été être le la les l un une des"
    " du de d au aux à en dans et ou pour par sur avec ce cette ces qui jusqu inclus incluse bien meilleurs délais dès que"
    " possible plus vite rapidement prochainement brefs jours jour deux trois semaine semaines bureau bureaux magasin atelier"
    " entreprise société cabinet établissement équipe service services clients client clientèle annuels annuelle annuel d'été"
    " hiver noël pâques fêtes pont bonjour madame monsieur mesdames messieurs chers cher remercions message messages mail mails"
    " courriel e demande demandes courrier contacté contact avoir période durant pendant absence ne n pas lus traités"
    " cordialement salutations cordiale bonne journée urgence cas appeler veuillez contacter numéro heures réouvrira reprise"
    " activité aura lieu ferme ferment portes er parvenu parvenue arrivé arrivée enregistrés pris prise compte charge étudiée"
    " tout tous toute toutes merci très reviendrons revenons vers joindre joignables rouvre rouvrent ouvert ouverte ouverts"
    " nouveau même fin début matin soir actuellement commandes livraisons expédiées passées patience compréhension site"
    " internet également souhaitons bel belle automatique délai maximum confirmons accusons attention intérêt porté"
)
_ES = (
    "nosotros nuestro agentes agente compañeros uno informamos les que nuestra nuestros nuestras su sus tu le se lo la el los"
    " las un una y o e en de del al a para por con es son será serán está están estará estarán estaremos estamos permanecerá"
    " permanecerán permaneceremos ha han hemos sido ambos inclusive incluido hasta desde día días mes semana semanas dos tres"
    " plazo breve posible antes más pronto mayor brevedad oficina oficinas tienda taller empresa local despacho equipo servicio"
    " atención cliente clientes verano invierno navidad santa estimado estimada estimados buenos buenas tardes hola saludo"
    " saludos cordial cordiales atentamente mensaje mensajes correo correos electrónico consulta solicitud petición ponerse"
    " ponerte contacto escribirnos contactarnos durante periodo período este estos no urgencias urgente caso llame teléfono"
    " feliz anuales anual festivos felices fiestas correctamente recibidos pondremos pondrá usted ustedes agradecemos"
    " agradeciendo interés confianza confirmamos recepción encuentra encuentran cerraremos abriremos abrimos abierta abierto"
    " abiertos nuevo nuevamente partir actualmente siguiente horas pedidos enviados paciencia comprensión sitio web disculpe"
    " molestias disculpen ocasionadas compañero nos tan sea"
)
_IT = (
    "noi nostro tutti tutte uno dei nostri operatori responsabili nostra nostre suo sua vostro vostra tuo tua le la lo il i gli"
    " l un una e ed o di del della delle da dal dall dalla al all alla ai in nel nei per con su che è sono sarà saranno siamo"
    " saremo resta restano resterà resteranno rimarrà rimarranno rimane abbiamo ha hanno averci avere stato stata verrà"
    " verranno viene compreso compresi incluso prima possibile più presto breve entro giorni giorno due tre settimana settimane"
    " ufficio uffici negozio officina azienda studio sede team staff servizio clienti cliente assistenza estive estiva estivo"
    " pausa natale natalizie pasqua anno gentile gentili buongiorno salve messaggio messaggi mail email posta richiesta"
    " richieste comunicazione contattato contattarci scritto durante periodo questo non lette letti urgenze caso cordiali"
    " saluti distinti cordialmente buone buona chiude chiudono operativi operativa operativo nuovamente nuovo aperti aperto"
    " aperta attivi pervenuta pervenuto arrivata contatteremo contatterà contattata ringraziamo grazie interesse confermiamo"
    " confermo ricezione attualmente appena ordini spediti pazienza comprensione sito disagio scusiamo servizi locali tempi"
    " brevi lavorativo lavorativi prendiamo prenderemo carico presa riceverà riceverete ci auguriamo vacanze provvederemo"
    " quanto esaminata elaborazione ferragosto festività mattina"
)
_NL = (
    "wij we ons hoort horen krijgen ze via onze uw u je jouw jullie het de een en of van voor wegens vanwege op in aan bij met"
    " naar om dan deze dit is zijn zal zullen wordt worden werd hebben heeft blijft blijven staan goede orde zo spoedig snel"
    " mogelijk binnen kort korte termijn twee drie dagen dag week weken tot kantoor winkel werkplaats bedrijf praktijk zaak"
    " team klantenservice service klant klanten klaar zomer winter kerst pasen jaarlijkse beste geachte heer mevrouw hallo"
    " goedendag bericht berichten mail e mails vraag aanvraag verzoek reactie nemen neemt contact opnemen tijdens periode geen"
    " niet gelezen dringende gevallen spoed vriendelijke groet groeten hartelijke hartelijk fijne vakantieperiode zomervakantie"
    " kerstvakantie verband bouwvak open geopend krijgt ontvangt ontvangst antwoord streven ernaar zodra eerst volgende"
    " werkuren na momenteel tijdelijk bestellingen verzonden geduld begrip website welkom wensen hierbij bevestigen bevestigd"
    " komen erop terug collega hopen dank dankjewel per ook alle feestdagen zomerstop bereikbaar goed binnengekomen medewerker"
    " verwerkt"
)
_PT = (
    "nós nosso até um dos nossos colaboradores todos nossa nossas seu sua seus suas lhe o a os as uma e ou de do da das no na"
    " nos nas ao à em para por pelo pela com que é são será serão está estão estará estarão estamos estaremos encontra"
    " encontram se permanecerá foi ser tem temos inclusive entre dia dias mês semana semanas dois duas três prazo breve"
    " brevemente possível mais rapidamente logo assim escritório escritórios loja oficina empresa equipa equipe serviço apoio"
    " atendimento cliente clientes verão inverno natal páscoa caro cara caros prezado prezados olá bom boa tarde mensagem"
    " mensagens mail email correio pedido solicitação contacto contato contactar durante este período não lidas urgência caso"
    " cumprimentos melhores atenciosamente boas coletivas contactou informamos entraremos consigo sucesso brevidade"
    " retornaremos retornamos retorno atenderemos abriremos abrimos abertos aberto aberta novamente novo partir atualmente"
    " momento encomendas enviadas paciência compreensão agradecemos agradecer confirmamos receção recepção interesse analisada"
    " analisado seguinte úteis volta feliz férias site telefone responderá"
)
_SV = (
    "vi vår alla snarast handlägga skickat vårt våra er ert din ditt dina ni du det den de en ett och eller för på i av med"
    " till från under om är har blir ska kommer att så snart kan möjligt fort inom två tre några dag dagar vecka veckorna v t o"
    " m tom kontoret butiken verkstaden företaget varvet teamet kundtjänst kundservice kund kunder plats då sommaren sommar"
    " sommarledigt jul påsk tiden mejl mail e post meddelande meddelanden ärende ärenden förfrågan fråga läses inte ej emot hej"
    " tack vänliga vänlig hälsningar hälsning glad trevlig bästa brådskande ring åter först håller holder kontaktar kontaktat"
    " hört hörde tagit besvaras inkommit kommit fram bekräftar mottagandet handläggare återkopplar igång öppet öppen öppnat"
    " stängda stängd just nu tålamod förståelse beställningar skickas webbplats önskar arbetsdag vardagar vardag mellan samt"
    " åbent åpent kontakter kontaktede modtaget mottatt bekræfter bekrefter arbejdsdag arbeidsdag virkedag hverdag ferien"
    " sommerferie ferie åbner åpner mandag øjeblikket tålmodighed forståelse svare besvare hører fra ønsker alle tid vores vor"
    " jeres deres dit os oss bliver vil og til inden innen to dage dager uge uger uke uker butikken værkstedet verkstedet"
    " virksomheden bedriften kundeservice besked beskeder melding henvendelse henvendelser hurtigst muligt raskt mulig snarest"
    " som tilbage god sommer venlig vennlig hilsen hilsner tak takk dig deg"
)
_PL = (
    "my że została zostanie przyjęta przyjęte rozpatrzymy prześlemy otrzymają nasz nasza nasze naszego państwa państwu twoja"
    " twoją twój się w we z ze i oraz lub na od do za po dla jest są będzie będą będziemy jesteśmy zostały zostało dniach dni"
    " dnia dniu dwóch trzech ciągu tygodnia tygodni najszybciej jak to możliwe wkrótce niezwłocznie biuro biura firma sklep"
    " zakład warsztat gabinet obsługi klienta klienci zespół dział powodu przerwy przerwa urlopowa urlopowej świątecznej"
    " letniej szanowni państwo dzień dobry witamy wiadomość wiadomości mail maila e zgłoszenie zapytanie kontakt państwem nami"
    " tym czasie okresie nie włącznie pilnych sprawach prosimy pozdrowieniami poważaniem pozdrawiamy odczytywane informujemy"
    " potwierdzamy otrzymanie otrzymaniu zapoznamy roboczego dziękujemy przyjęliśmy zgłoszenia skontaktuje konsultant obecnie"
    " chwilowo otwarte czynne ponownie wracamy zamówienia wysyłane cierpliwość wyrozumiałość życzymy urlopową przerwę mamy"
    " godzin następny udzielimy odpowiedzi kontaktujemy święta"
)
_FI = (
    "me meidän teidän toimistomme toimisto liikkeemme myymälämme yrityksemme on ovat ollaan olemme vuoksi takia kesälomien"
    " kesäloman loman lomien ajan välisenä aikana ja tai viestinne viestisi sähköpostinne sähköpostisi viestistä"
    " yhteydenotostanne yhteydenotostasi mahdollisimman pian kahden arkipäivän työpäivän kuluessa sisällä hyvä asiakas hei"
    " terveisin ystävällisin asiakaspalvelu hyvää kesää viikon viikot sinulle teille naše náš kancelář firma je jsou budeme"
    " bude vaši vaše váš zprávu zpráva jsme co nejdříve odpovíme během dnů pracovních dobrý den děkujeme za od do z důvodu"
    " pozdravem otevřeno opět pracovního potvrzujeme přijetí ozveme vám brzy avoinna taas tavoitettavissa vastaamme kiitos"
)
KNOWN = (
    frozenset(entries(" ".join((_NUMBERS, _EN, _DE, _FR, _ES, _IT, _NL, _PT, _SV, _PL, _FI))))
    | CLOSED
    | UNTIL
    | MONTHS
    | WEEKDAYS
    | RECEIVED
    | ANSWERED
    | OFFICE_TIME
    | THANKS
    | GREETINGS
    | frozenset(("so",))
) - PERSONAL
CORE = (
    CLOSED | RECEIVED | ANSWERED | frozenset(entries("contacting kontaktaufnahme contacté contactarnos contattato contattarci"))
)
# "Hi Tom", "Hallo Jan": listed as other words, but a name after a greeting.
ALSO_NAMES = UNTIL | MONTHS | WEEKDAYS
