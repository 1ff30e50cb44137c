"""Spanish: what people say to an offer, as written in letters and as typed on a phone."""

from unghost.reading.acts.voices.voice import Voice

_BOARD = (
    r"(?:direcci[oó]n|consejo|comité|jef[ea]|gerente|gerencia|junta|cliente|central|dueñ[oa]|director[a]?|ayuntamiento|propiedad|patronato"
    r"|comunidad|equipo|cabildo|diputación)"
)
_OTHER = (
    r"(?:otr[oa]s?|la competencia|un competidor|una (?:empresa|casa|firma|solución) (?:de aquí|local|de la zona|interna)|un"
    r" proveedor (?:local|de aquí|de la zona)"
    r"|alguien más)"
)
_GO_ON = (
    r"(?:continuar|seguir|proseguir|avanzar|comprar\w*|contratar\w*|hacerlo|renovar\w*|llevarlo a cabo|tirar adelante"
    r"|aceptar\w*|firmar\w*|colaborar)"
)

VOICE = Voice(
    name="es",
    no=(
        rf"\b(?:hemos|he|nos hemos|me he) (?:\w+ )?(?:decidido|optado|preferido|acordado|elegido) (?:\w+ )?(?:no |por no"
        rf" )(?:\w+ )?{_GO_ON}\b"
        rf"|\b(?:hemos|he|nos hemos|me he|{_BOARD} ha|{_BOARD} se ha) (?:\w+ )?(?:elegido|firmado|contratado|decidido|optado"
        rf"|decantado|escogido|preferido|adjudicado|quedado|ido|dado"
        rf"|encargado|comprado)(?: \w+)?(?: a| con| por| en)? {_OTHER}\b"
        rf"|\b(?:elegimos|optamos por|firmamos con|nos decantamos por|nos decidimos por|contratamos a|escogimos) (?:a"
        rf" )?{_OTHER}\b"
        r"|\b(?:no|tampoco) (?:lo |la |nos |les |los )?(?:vamos a|voy a|podremos|podemos) (?:\w+ )?(?:hacer(?:lo|la)?|seguir"
        r" adelante|continuar|comprar(?:lo|la)?|contratar\w*|aceptar\w*)"
        r"(?=[.,!;]|$| con (?:el proyecto|esto|la compra|ustedes|vosotros))",
        r"\bno (?:seguiremos|continuaremos|avanzaremos|seguimos) (?:\w+ )?(?:adelante|con (?:el|la|ello|esto|ustedes))?\b(?!"
        r" (?:en|hasta|antes))"
        r"|\b(?:propuesta|oferta|presupuesto|candidatura) (?:\w+ ){0,3}no (?:ha sido|fue|ha resultado|resultó|salió) (?:\w+"
        r" )?(?:seleccionad|elegid|aceptad|adjudicatari|aprobad|escogid|ganador)\w*"
        r"|\b(?:no|sin) (?:\w+ ){0,3}presupuesto\b.{0,60}\b(?:lo dejamos|lo descart|renunci|desist|así que no)\w*"
        r"|\bya no (?:lo |la |los |las |nos |me )?(?:necesit|hace falta|interesa|hará falta|es necesari|nos encaja)\w*(?! (?:la"
        r" lista|ayuda|respuesta))"
        r"|\b(?:lo|la|los) (?:hemos |he )?(?:descartado|descartamos|desestimado|desestimamos)\b|\bqueda(?:n|mos)? descartad\w+",
        rf"\b{_BOARD} (?:\w+ )?(?:ha dicho|dijo|dice) (?:\w+ )?que no\b|\b{_BOARD} (?:lo |la )?(?:ha |han )?(?:rechazad|denegad"
        rf"|descartad|desestimad|tumbad|vetad)\w*"
        r"|\bno (?:nos|me) (?:encaja|conviene|cuadra|sirve|convence)(?=[.,!;]|$| (?:gracias|lo que|la propuesta|el presupuesto"
        r"|para))"
        r"|\bno es lo que (?:buscamos|busco|necesitamos)\b|\bes (?:un )?no(?: rotundo| definitivo)?(?=[.!,;]|$| por)|\bla"
        r" respuesta es (?:\w+ )?(?:no|negativa)\b"
        r"|\b(?:proyecto|compra|inversión) (?:\w+ ){0,2}(?:se ha|ha sido|queda|está|fue|se) (?:\w+ )?(?:cancelad|anulad"
        r"|descartad|parad|abandonad|canceló|anuló)\w*"
        r"|\b(?:preferimos|prefiero|decidido) (?:quedarnos|quedarme|seguir|dejarlo|continuar) (?:como|con (?:lo|el|la|nuestr)"
        r"|así)\w*|\b(?:lo dejamos|lo dejo) (?:aquí|estar|correr|por imposible)\b"
        r"|\b(?:renunciamos|desistimos|declinamos|rechazamos)(?=[.,!;]|$| (?:a|de|la|el|su|vuestra|al)\b)|\bnos"
        r" retiramos\b(?=[.,!;]|$)",
        r"\b(?:hemos|he) (?:\w+ )?(?:preferido|elegido|escogido|aceptado|tomado) (?:la|el) (?:oferta|propuesta|solución"
        r"|presupuesto) (?:de|del) (?!ustedes|vosotros|usted\b)|^(?:al final |entonces |pues |bueno,? )?lo dejamos(?=[.,!;]|$)",
    ),
    yes=(
        r"\bsí,? nos quedamos con (?:el|la|los|las) (?:segund|primer|tercer)\w*|\b(?:presupuesto|contrato|ejemplar|copia|oferta)"
        r" firmad[oa]s?\b.{0,40}\b(?:correo|adjunt[oa]s?|camino|enviad[oa]s?)\b",
        r"\b(?:acept|aprob|aprueb|confirm)(?:o|amos) (?:ya |con gusto |por tanto )?(?:la|el|su|tu|vuestr[oa]) (?:oferta"
        r"|presupuesto|propuesta|pedido|contrato)\b"
        r"|\b(?:pueden?|puedes|podéis) (?:ya )?(?:empezar|comenzar|proceder|facturar|arrancar|ponerse en marcha|seguir adelante"
        r"|hacer el pedido)(?=[.,!;]|$| (?:ya|cuando|con (?:el|la)))"
        r"|\b(?:contrato|presupuesto|pedido|acuerdo) (?:ya )?(?:está|queda|va|ha sido) (?:ya )?(?:firmado|aceptado|confirmado"
        r"|hecho|tramitado|aprobado)\b"
        r"|\b(?:adelante|cuenten? con nosotros|cuenta con nosotros)[,.!]? (?:con (?:el|la|los)|cuent\w+ con|tiren?|firmamos"
        r"|háganlo|hacedlo)\b",
        r"\b(?:tira|tiren|tirad|vamos) adelante con (?:el|la|los|las) (?:pedido|compra|oferta|contrato|proyecto)\b|\bnos (?:lo"
        r"|la|los|las)? ?quedamos(?: con (?:ustedes|vosotros|usted|ello|él|la oferta))?(?=[.,!;]|$)"
        r"|\b(?:adjunto|adjuntamos|adjunta|le envío|te envío|va)\b.{0,30}\b(?:pedido|contrato|presupuesto|oferta"
        r"|acuerdo)\b.{0,12}\bfirmad[oa]\b"
        r"|\b(?:tienen?|tenéis|tienes) (?:\w+ )?luz verde\b|\bdecidido (?:trabajar|firmar|avanzar|seguir|contar|continuar"
        r"|quedarnos) con (?:ustedes|vosotros|usted|vosotras)\b",
        rf"\b{_BOARD} (?:lo |la |nos )?(?:ha|han) (?:\w+ )?(?:aprobado|dado el visto bueno|dicho que sí|aceptado|dado luz"
        rf" verde)\b"
        r"|\b(?:confirm|formaliz)(?:o|amos) (?:el|nuestro|mi|este) pedido\b|\bhagamos el pedido\b|\bcompramos (?:la|el|los"
        r"|las)\b(?! (?:\w+ )?siempre)|\b(?:trato|negocio) (?:hecho|cerrado)\b|\bes un sí\b",
        r"\b(?:firmo|firmamos|pedimos|encargamos|compramos)(?=[.,!;]|$| y (?:le|les|te|se|os) | (?:\d+|una?|dos|tres|cuatro"
        r"|cinco|seis|ocho|diez|doce|veinte|tod[oa]s)\b)(?! (?:disculpas|perdón|un poco))",
    ),
    unsure=(
        r"\b(?:si(?![,.!])|quizás?|tal vez|a lo mejor|probablemente|seguramente|en principio|(?:todavía|aún) no|no (?:\w+"
        r" ){0,3}(?:todavía|aún)|cuando|en cuanto|antes de|hasta"
        r"|(?:año|mes) pasado|de momento|por ahora|por el momento|actualmente|hace \w+ años?|mi (?:hermana|hermano|vecina?"
        r"|cuñad[oa]|prim[oa])|vecin[oa]s?|no hemos dicho|nadie|podría\w*|me dijeron|me dijiste|esperamos|esperando)\b",
    ),
    denied=(r"\b(?:no|nunca|ni|tampoco|competencia|competidor|otr[oa]s?)\b",),
    promises=(
        r"\b(?:le|les|te|os|se lo|se la|te lo|te la|lo|la) (?:digo|diré|diremos|llamo|llamaré|llamaremos|escribo|escribiré"
        r"|aviso|avisaré|avisaremos|confirmo|confirmaré|envío|enviaré|enviaremos|mando"
        r"|mandaré|paso|pasaré|respondo|responderé|responderemos|contesto|contestaré|contestaremos|mantendré|mantendremos"
        r"|mantengo|haré llegar|haremos llegar|hago llegar|daré|daremos|doy|informaré"
        r"|informaremos|cuento|contaré|tendré|tendremos|consulto|hablo|preparo|prepararé|entrego|entregaré|devuelvo"
        r"|devolveré)\b(?! (?:las gracias|gracias|siempre|que no|la razón))"
        r"|\b(?:tendrá|tendrás|tendréis|recibirá|recibirás|recibiréis|sabrá|sabrás)n? (?:\S+ ){0,4}(?:noticias|respuesta|de mí"
        r"|de nosotros|mañana|hoy|el (?:lunes|martes|miércoles|jueves|viernes)|antes"
        r"|esta semana|la (?:semana|próxima)|presupuesto|oferta|contrato|información|propuesta)\b",
        r"\b(?:me pongo|nos ponemos|me pondré|nos pondremos) en contacto\b|\bquedo en (?:llamar|escribir|enviar|mandar"
        r"|confirmar|decir|avisar|pasar)\w*|\b(?:me|nos) comprometo?\w* a\b"
        r"|\b(?:lo|la) (?:hablo|consulto|miro|veo|comento|planteo)\b|\bme encargo\b|\bte (?:cuento|aviso|digo)\b|\b(?:mañana"
        r"|hoy|el (?:lunes|martes|miércoles|jueves|viernes)|esta (?:tarde|semana|noche))"
        r" (?:le|les|te|os) (?:\w+o|\w+é|\w+emos|\w+amos)\b",
    ),
    no_promises=(
        r"\b(?:no|nunca|jamás|tampoco) (?:le|les|te|os|lo|la|se|me|nos|voy|vamos|volver\w*)\b",
        r"\b(?:escribo|llamo|contacto|escribimos) (?:por|para|porque|sobre|con|en relación|en nombre|desde|a raíz)\b",
    ),
    asks=(
        r"\b(?:me|nos) (?:pasas?|pasa|pasan|pasáis|mandas?|mandan|envías?|envían|dices?|dice|confirmas?|das?|puedes?|pueden?"
        r"|podrías?|podrían|haces?|cuentas?|preparas?|dejas?)\b(?! (?:que|a mí|igual|cuenta|lo mismo|la impresión|miedo|pena))"
        r"|\b(?:podr[ií]a|podr[ií]as|podr[ií]an|podr[ií]ais|puedes?|pueden|podéis) (?:\w*(?:me|nos|melo|noslo|mela)\b|(?:me"
        r"|nos) \w+|\w+(?:ar|er|ir)(?:me|nos)\w*)"
        r"|\b(?:hága|díga|déme?|mánde|envíe|pása|páse|confírme|indíque|avíse|explíque|prepáre|cuénte)(?:me|nos|melo|noslo)\b"
        r"|\b(?:dime|dinos|dame|danos) (?:si|qué|cuánto|cuándo|cómo|algo|un|una|el|la)\b",
        r"\b(?:me|nos) (?:gustaría|interesaría|interesa) (?:saber|conocer|ver|recibir|tener)\b|\b(?:quisiera|quisiéramos"
        r"|querría|querríamos|quería|queríamos|quiero|queremos) (?:saber|conocer|recibir|un|una|el|la|ver)\b"
        r"|\b(?:nos|me) (?:haría|hace) falta (?:un|una|el|la|los)\b|\b(?:sería|es) posible (?:\w+(?:ar|er|ir)\w*|que|un|una"
        r"|el)\b(?! que no)|\bagradecería (?:que|si|un|una)\b",
        r"^(?:y |pero |hola,? |una pregunta:? )?(?:cuánto|cuántos|cuántas|cuándo|cómo|qué|cuál|dónde|a qué) (?:cuesta|costaría"
        r"|vale|sale|tarda|es|sería|son|pueden?|podrían?|tiempo|plazo|precio|entregan|incluye|hay|se|día)"
        r"\b(?![^?]*, (?:está|viene) )(?! (?:bien|bonito|alegría|pena))|^(?:y |pero |también )?(?:existe|tienen|tenéis|tienes"
        r"|hay|hacen|incluye|se puede|puede ser|viene) (?:también|en|un|una|algún|alguna|otro|descuento|con)\b[^,?]{2,60}$"
        r"|^(?:y )?cuando (?:pueden|podrían|podéis|puedes) \w+(?:[.]|$)|^(?:y )?cuando (?:pueden|podrían|podéis|puedes)"
        r" (?:entregar|enviar|venir|empezar|instalar|mandar)\b[^,]*$",
    ),
    no_asks=(r"\bno duden? en\b|\bno dude[ns]? en\b|\bdisculpen?\b|\bantes la (?:firma|aprobación)|\bque quede\b",),
    frees=(
        r"\b(?:sin|no hay|no tengo|no tenemos|ninguna) (?:ninguna )?(?:prisa|urgencia|agobios?)\b|\bno (?:me |nos )?(?:corre"
        r"|lleva) (?:ninguna )?prisa\b|\bno (?:es |me |nos )?(?:urgente|urge)\b(?! menos)"
        r"|\bno (?:hace falta|es necesario|necesita|tienes?|tiene|hay) (?:que )?(?:\w+ )?(?:me |nos )?(?:respond|contest|hacer"
        r" nada|haga nada|hagas nada)\w*|\btóme(?:se|te) (?:\w+ )?(?:su|tu|el) tiempo\b|\btómatelo con calma\b",
        r"\b(?:solo|sólo|únicamente|simplemente) (?:para|a título de|como) (?:su |tu )?(?:información|que lo sepa)\w*|\bno"
        r" espero (?:una )?respuesta\b|\bno (?:requiere|precisa|necesita) respuesta\b|\bcon calma\b(?=[.,!;]|$)",
    ),
    written=(
        r"\b(?:mejor|preferiblemente|de preferencia|solo|sólo|únicamente|exclusivamente|siempre) (?:por|a través de(?:l)?)"
        r" (?:correo|e-?mail|mail|escrito)\b|\bprefier\w+ (?:\w+ )?(?:el |los |por |un )?(?:correos?|e-?mails?|mails?|escrito"
        r"|escribir)\b"
        r"|\b(?:por|al) teléfono (?:mejor )?no\b|\bno (?:me |nos )(?:llame|llamen|llames|llaméis)(?=[.,!;]|$)(?! más)|\bcon un"
        r" (?:correo|e-?mail|mail) (?:me |nos )?(?:basta|vale|es suficiente)\b",
        r"\b(?:mejor|prefiero) (?:escribir|escríb\w+|correo) (?:que|antes que|a) (?:llam|telefon|teléfono)\w*|\bprefier\w+ que"
        r" (?:me|nos) (?:escrib|mand|conteste por)\w*|\bpor escrito,? (?:por favor|mejor|gracias)\b|\bmejor escríb(?:a|e)\w*"
        r"|\bcorreo (?:\w+ )?es (?:\w+ )?(?:la mejor|lo mejor|más fácil|preferible|mejor)\b|\bnada de (?:llamadas|teléfono)\b"
        r"|\bsin llamadas\b|\bno contesto (?:al|el) teléfono\b",
    ),
    no_written=(r"\bprefier\w+ (?:que )?(?:me |nos )?llam\w*|\bno (?:me|nos) llame\w* (?:antes|después|más tarde|entre)\b",),
)
