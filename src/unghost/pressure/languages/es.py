"""Spanish."""

from __future__ import annotations

from unghost.pressure.pack import Pack, Words

PACK = Pack(
    name="es",
    title="Spanish",
    common="hemos intentado veces siento haber caso mucho mi mis nuestros usted su contrario según clic vez este esta nada fue "
    "culpa otro otra sus viernes lunes ustedes precios última último oferta respuesta solo quedan todavía aún sigue sigo "
    "bienvenido nuestra nuestros le usted ustedes tú tu rindo prisa expediente alguna novedad",
    denials=("no", "nunca", "jamás", "sin", "en vez de", "tampoco", "ni"),
    follows=(),
    joints=("pero", "y", "sino", "pues"),
    turns=("pero", "sin embargo", "no obstante", "aunque"),
    reports=(
        r"(?:como|tal como) (?:usted |ustedes |me |nos |tú )*(?:lo )?(?:pidió|pidieron|pediste|solicit|indic|dijo|dijiste|"
        r"quería|sugir|propus)",
        r"a (?:petición|solicitud) (?:suya|tuya|vuestra|de usted)|a su (?:petición|solicitud)",
        r"(?:usted |ustedes |tú |me |nos )(?:\w+ )?(?:pidió|pediste|pidieron|escribió|escribiste|dijo|dijiste)\b",
        r"como (?:acordamos|quedamos|convenido)",
    ),
    confessions=(
        r"culpa (?:mía|nuestra)|(?:mi|nuestra) (?:culpa|responsabilidad)|(?:mi|nuestro) error|error (?:fue|ha sido) (?:mío|"
        r"nuestro)",
        r"(?:perd[oó]n\w*|discúlp\w+|disculp\w+|lamento|siento|lo siento) (?:por )?(?:haber|mis?|tanta|la insistencia|"
        r"mi insistencia|no haber|lo)",
        r"(?:y lo siento|insistí demasiado|he insistido demasiado)",
    ),
    slots={
        "your": "(?:su|sus|tu|tus|vuestr[oa]s?)",
        "n": r"(?:dos|tres|cuatro|cinco|seis|siete|ocho|diez|varios|varias|múltiples|numeros[oa]s|much[oa]s|repetid[oa]s|\d+)",
        "nth": r"(?:segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|enésim[oa])",
        "msg": r"(?:e-?mails?|mails?|correos?|mensajes?|cartas?|llamadas?|intentos?|recordatorios?|solicitudes|solicitud|"
        r"consultas?)",
        "reply": r"(?:respuestas?|contestación|noticias?|novedades|reacción|señal|confirmación|comentarios?)",
        "boss": r"(?:(?:el |la |los |las )?(?:<your> |el |la )?(?:jef[ea]s?|director(?:a|es)?|gerentes?|gerencia|"
        r"superior(?:es)?|dirección|consejo de administración|"
        r"junta|responsables?|dueñ[oa]|encargad[oa]|presidente|ceo))",
        "end": r"(?:cancel|anul|ceder|cedo|cierr|cerrar|dar\w* de baja|asum|entender|subir|subo|perder|pierd|obligad|terminar|"
        r"retir|archiv|vender|"
        r"daré por|daremos por|consider|supon|conclu|liber|otr[oa] (?:cliente|persona|comprador)|expir|caduc|deduc|rescind|"
        r"elimin|interpret|dar\w* por)",
    },
    words={
        "P01": Words(
            phrases=(
                r"(?:llevo|llevamos) (?:\w+ ){1,3}intentando (?:\w+ )?(?:habl|contact|localiz|llam|comunic)",
                r"(?:sigo|seguimos|continúo|continuamos) sin (?:\w+ ){0,2}(?:<reply>|saber (?:nada )?(?:de|más))",
                r"(?:no|nunca|tampoco) (?:he|hemos|me ha|me has|ha|has|han|me han|nos ha|nos han|había|tengo|recibí|recibimos|"
                r"obtuve|tuve) (?:\w+ ){0,3}<reply>",
                r"no (?:me |nos )?(?:ha|has|han|habéis) (?:\w+ )?(?:respondido|contestado|reaccionado|devuelto)",
                r"no (?:me |nos )?(?:respondió|respondiste|contestó|contestaste|respondieron|contestaron)\b",
                r"(?:este|esta) (?:es|ya es|sería) (?:ya )?(?:mi|nuestr[oa]|el|la) <nth> <msg>",
                r"(?:a pesar de|pese a|tras|después de) (?:\w+ )?<n> (?:\w+ )?<msg>",
                r"(?:llevo|llevamos) (?:\w+ ){1,4}(?:esperando|sin (?:\w+ )?<reply>)",
                r"(?:sigo|seguimos) esperando (?:\w+ ){0,2}<reply>",
                r"(?:siguen|sigue|quedaron|quedó|han quedado) sin (?:\w+ )?(?:respuesta|contestar|responder)",
                r"(?:intentado|intenté|tratado de|traté de|probado a) (?:\w+ ){0,2}(?:llam|contact|localiz|habl|"
                r"comunic)\w* (?:\w+ ){0,4}(?:<n>|repetidamente|sin éxito)",
                r"(?:escrito|llamado|enviado|mandado|dejado|intentado \w+) (?:ya )?(?:<n> (?:veces|<msg>))|"
                r"<n> veces (?:\w+ ){0,3}sin (?:respuesta|éxito)",
                r"por <nth> vez",
                r"no (?:sé|he sabido|hemos sabido|sabemos|supe) (?:nada|más) de (?:ti|usted|ustedes|vosotros|vuestra)",
                r"(?:desde hace|hace) (?:\w+ ){1,3}(?:semanas?|días|meses|mes) (?:\w+ )?(?:que (?:no|espero)|espero)",
            ),
            relief=(
                r"si no (?:ha|has|tiene|recibe|tienes)",
                r"(?:del|de la|de los) (?:propietario|conductor|transportista|banco|proveedor|ayuntamiento)",
                r"no le he dado",
            ),
            fires_on=("Todavía no he recibido respuesta.", "Este es mi cuarto mensaje."),
            quiet_on=("Todavía no tenemos respuesta del propietario.", "Si no ha tenido noticias del conductor, llámenos."),
        ),
        "P02": Words(
            phrases=(
                r"(?:saber|ver|preguntar) si (?:\w+ ){0,2}(?:hay|había|tiene|tienes|tenía|pudo|pudiste|ha podido|han podido|"
                r"pudieron|has podido) (?:\w+ ){0,3}(?:novedad|noticia|revis|echar|ver|leer|avance|mirar|decid|valor)",
                r"(?:ha|has|han|habéis) (?:tenido|podido) (?:\w+ ){0,3}(?:tiempo|oportunidad|ocasión|revisar|ver|leer|echar|"
                r"mirar)",
                r"(?:dar|dando|hacer|haciendo|doy) (?:\w+ )?seguimiento",
                r"(?:cómo|qué tal) (?:va|van|sigue|marcha) (?:todo|el|la|lo|con|vuestro|su|tu)",
                r"(?:viste|vio|vieron|has visto|ha visto|recibió|recibiste|ha recibido|leyó|leíste) (?:mi|"
                r"nuestr[oa]) (?:\w+ )?(?:<msg>|oferta|propuesta|presupuesto)",
                r"(?:un )?(?:pequeño|breve|amable|simple) recordatorio|solo (?:un )?recordatorio|recordatorio (?:sobre|de) mi",
                r"(?:alguna|hay|tiene|tienes|tienen) (?:\w+ )?(?:novedad|novedades|noticias)(?: (?:por|sobre|de|del|acerca|"
                r"respecto|con|en)|\?|\.|$)",
                r"(?:retomo|retomar|retomando|reactivar|rescato|vuelvo sobre) (?:\w+ ){0,3}(?:hilo|conversación|tema|correo|"
                r"asunto|contacto)",
                r"(?:sigue|sigues|siguen|todavía está|aún está) (?:\w+ )?interesad",
                r"(?:qué|que) (?:le|te|les|os) (?:pareció|ha parecido|parece) (?:\w+ )?(?:propuesta|oferta|presupuesto|mi|"
                r"nuestr|la|el)",
                r"(?:paso|pasaba|pasando) (?:\w+ )?(?:a|por aquí|para) (?:\w+ ){0,3}(?:saludar|saber|ver|preguntar)",
                r"(?:vuelvo a|me permito) (?:escribir|contactar|insistir)",
            ),
            fires_on=("Solo quería saber si hay alguna novedad.", "¿Sigue interesado en la caldera?"),
            quiet_on=("¿Está libre el martes o el miércoles?", "Usted respondió a nuestra pregunta, gracias."),
        ),
        "P03": Words(
            phrases=(
                r"(?:estoy|estamos|me siento|quedo) (?:\w+ ){0,2}(?:decepcionad|dolid|herid)[oa]s?(?: (?:con|de|por) (?:usted|"
                r"ustedes|ti|vosotros|su|tu|que)| (?:\w+ )?que|[.,!]|$)",
                r"(?:después de|tras|con) tod[oa]s? (?:el|la|los|las|lo) .{0,90}(?:esper|merec|al menos|por lo menos|mínimo)",
                r"(?:recha[czs]|renunci|cancel|dejamos|perdimos)\w* (?:\w+ ){0,5}por (?:usted|ustedes|ti|vosotros|su culpa|"
                r"tu culpa)",
                r"lo mínimo (?:sería|que|es|hubiera)|lo menos que (?:puede|podría|puedes|podrías|se puede)",
                r"no es (?:forma|manera|modo) de (?:tratar|hacer)|así no se trata",
                r"(?:pasado|pasé|sacrific\w+|dedicado|dediqué) (?:\w+ ){0,3}(?:fin de semana|noche|noches|horas|"
                r"días) (?:\w+ )?(?:con|en|a|para|por) (?:su|tu|vuestr|usted)",
                r"(?:merezco|merecemos|merecía|merecíamos) (?:\w+ )?(?:al menos |por lo menos )?(?:una?|algo|explicación|"
                r"respuesta|respeto|mejor)",
                r"ni siquiera (?:\w+ )*(?:se ha molestado|te has molestado|molest|una? (?:respuesta|línea|gracias|palabra)|"
                r"ha tenido|contest|respond)",
                r"(?:así|de esta manera) (?:nos|me) (?:lo )?(?:agradec|pagan|paga|pagas)",
                r"(?:me siento|nos sentimos) (?:\w+ )?(?:abandonad|ignorad|traicionad|utilizad)",
                r"(?:esperaba|esperábamos) (?:\w+ )?(?:más|mejor|otra cosa|al menos|por lo menos) (?:de|una?)",
                r"(?:ni un|ni una|ni siquiera un|ni siquiera una) (?:solo |sola |triste )?(?:gracias|respuesta|palabra|línea)",
            ),
            fires_on=("Lo mínimo sería contestar.", "Creo que merezco una explicación."),
            quiet_on=(
                "Estoy decepcionado con nuestro transportista, que rompió la caja.",
                "Después de toda la lluvia, basta la bomba pequeña.",
            ),
        ),
        "P04": Words(
            phrases=(
                r"(?:escribo|contacto|llamo|intento|insisto|pregunto) (?:\w+ ){0,2}por última vez",
                r"(?:este|esta|es|será|sería) (?:\w+ )?(?:mi|nuestr[oa]|el|la) últim[oa] (?:<msg>|vez|aviso|intento)",
                r"(?:mi|nuestr[oa]) últim[oa] (?:aviso|intento|recordatorio|correo|mensaje antes)",
                r"^últim[oa] (?:aviso|recordatorio|intento|mensaje|correo)\b",
                r"(?:cerrar|archivar|eliminar|cancelar|cierro|cerraré|cerramos|cerraremos|archivaré|"
                r"archivo) (?:definitivamente )?(?:<your>|el|este|la|esta) (?:expediente|caso|ficha|cuenta|solicitud|registro|"
                r"proyecto|conversación|tema)",
                r"no (?:volver\w+) a (?:saber de|tener noticias|escribir|contactar|molestar|oír|llamar|insistir)",
                r"no (?:le|te|les|os|lo|la) (?:\w+ )?(?:escribir|molestar|contactar|llamar|insistir)\w* (?:más|de nuevo|nunca|"
                r"otra vez)",
                r"(?:no (?:le|te|les|os) (?:molesto|escribo|insisto) más)",
                r"me (?:rindo|doy por vencid)|tiro la toalla|nos rendimos",
                r"(?:quitar|borrar|eliminar|sac|dar)\w* (?:\w+ ){0,2}de (?:mi|nuestra) (?:lista|base|agenda)|(?:le|te|lo|la|"
                r"los) (?:quit|borr|elimin|sac)\w+ de (?:mi|nuestra)",
                r"(?:doy|damos|daré|daremos|dar) (?:\w+ ){1,4}por (?:cerrad|terminad|perdid|concluid|finalizad)",
                r"(?:retir)(?:o|amos|aré|aremos) (?:mi|nuestra) (?:oferta|propuesta|candidatura)",
                r"antes de (?:archivar|cerrar|rendirme|dar por|tirar la toalla|eliminar)",
                r"(?:adiós (?:y|para siempre|definitiv)|hasta aquí (?:llego|hemos llegado))",
            ),
            relief=(r"si (?:lo )?(?:prefiere|prefieres|quiere|quieres|desea)", r"(?:la máquina|impresora|servidor)"),
            fires_on=("Este es mi último mensaje.", "Voy a cerrar su expediente."),
            quiet_on=("No voy a cerrar su expediente.", "El último mensaje de la máquina fue un error."),
        ),
        "P05": Words(
            phrases=(
                r"(?:asumo|supongo|entiendo|deduzco|asumimos|entendemos) que (?:ya )?no (?:\w+ )?(?:interes|está interesad|"
                r"les interesa|tiene interés|hay interés)",
                r"si no (?:.{0,60})(?:noticia|respond|respuesta|contest|firm|decid|dice|dices|confirm|recib|paga|me dic|saber|"
                r"sé ).{0,70}\b<end>",
                r"sin (?:su|tu|una|la) (?:\w+ )?(?:respuesta|firma|confirmación|contestación)\b.{0,70}\b<end>",
                r"(?:de no|en caso de no|caso de no|a falta de|ante la falta de|de no haber) .{0,40}(?:respuesta|contest|firm|"
                r"noticia|confirm).{0,70}\b<end>",
                r"(?:contest|respond|confirm|firm|decid).{0,60}\b(?:o|si no|de lo contrario|"
                r"en caso contrario),? (?:\w+ )?(?:tendr|nos ver|cancel|perd|me ver|anul|cerr|subir)",
                r"(?:de lo contrario|en caso contrario|si no),? .{0,30}(?:obligad|forzad|<end>)",
                r"(?:<your>|el) silencio (?:\w+ ){0,2}(?:se entender|se interpret|será|equival|significa|entend|tomaré|consider)",
            ),
            relief=(
                r"(?:no cambia nada|no pasa nada|no hay problema|está bien|perfectamente)",
                r"(?:paquete|filtro|boletín|conductor|envío)",
            ),
            fires_on=("Si no responde, entenderé que ya no le interesa.",),
            quiet_on=("Si no responde, no cambia nada.", "Si el filtro no llega, enviaremos otro."),
        ),
        "P06": Words(
            phrases=(
                r"(?:oferta|descuento|promoción|precio|rebaja|propuesta|tarifa|bono) (?:\w+ ){0,2}(?:caduca|expira|vence|"
                r"termina|finaliza|acaba|se acaba)",
                r"(?:solo|sólo|únicamente|apenas) (?:nos )?(?:queda|quedan) (?:\w+ )?(?:plaza|unidad|lugar|día|hora|cupo|<n>|"
                r"una?\b|poc)",
                r"(?:quedan|queda) (?:muy )?(?:poc[oa]s|solo|últim[oa]s) (?:unidades|plazas|lugares|cupos|días)",
                r"antes de que sea (?:demasiado )?tarde",
                r"últim[oa]s? (?:oportunidad|ocasión|plazas|unidades|día para|días para)",
                r"(?:mantener|reservar|guardar|sostener|garantizar)\w* (?:\w+ ){0,3}(?:solo )?hasta (?:mañana|hoy|el|esta|"
                r"mediod|las|fin)",
                r"(?:otr[oa]s?) (?:cliente|comprador|persona|interesad)\w* (?:\w+ ){0,3}(?:interesad|esperando|quiere|pregunt)",
                r"(?:nuestros|los|nuestras) (?:precios|tarifas) (?:\w+ )?(?:suben|subirán|aumentan|aumentarán|van a subir)",
                r"no (?:pierda|pierdas|pierdan|deje|dejes|se pierda|te pierdas) (?:\w+ ){0,3}(?:oportunidad|ocasión|oferta|"
                r"pasar|escapar)",
                r"(?:agotando|se agotan|se están acabando|vuelan|casi agotad)",
                r"(?:válida|vigente|disponible|válido) (?:solo|sólo|únicamente|solamente) (?:hasta|hoy|por|para)|(?:solo|"
                r"sólo) (?:hasta|por) (?:hoy|mañana|tiempo limitado)",
                r"(?:date prisa|dese prisa|apresúr|aproveche (?:ya|ahora)|aprovecha (?:ya|ahora)|corre que)",
                r"(?:actúe|actúa|decídase|decídete|reserve|compre|compra) (?:\w+ )?(?:ya\b|ahora|cuanto antes|antes)",
            ),
            relief=(
                r"no (?:caduca|expira|vence|termina|finaliza|sube)",
                r"no (?:caduca|expira|vence|termina|finaliza|sube)",
                r"(?:no hay prisa|sin prisa|impuestos|ayuntamiento|garantía|licitación|prueba gratuita)",
            ),
            fires_on=("La oferta caduca el viernes.", "¡Solo quedan tres plazas!"),
            quiet_on=("La oferta no caduca.", "El precio de la luz sube en todo el país."),
        ),
        "P07": Words(
            phrases=(
                r"(?:avanzar|seguir adelante|acelerar|agilizar) (?:con|en|esto|el|este|ya|juntos|cuanto)",
                r"(?:qué|que) (?:le|te|lo|los|les|os) (?:frena|detiene|impide|retiene)",
                r"(?:no )?(?:perd|manten|aprovech)\w* (?:el|este|la) (?:impulso|ritmo|momento|inercia)",
                r"(?:cerrar|firmar|concretar|finiquitar) (?:esto|este|el (?:trato|acuerdo|negocio)) (?:antes|cuanto|ya|esta|hoy)",
                r"próximos pasos para (?:empezar|comenzar|arrancar|firmar|cerrar)",
                r"(?:pongámonos en marcha|manos a la obra)",
            ),
            fires_on=("¿Qué le frena?",),
            quiet_on=("La cinta avanza un metro por segundo.",),
        ),
        "P08": Words(
            phrases=(
                r"(?:un )?sí o (?:un )?no\b",
                r"(?:comprometer(?:se|te|os)|se compromete|te comprometes)(?: (?:para|a|en|con)|\?|$)",
                r"(?:firme|firma|firmar|fírme\w+) (?:\w+ ){0,3}(?:pedido|contrato|presupuesto|acuerdo|oferta)",
                r"(?:haría falta|hace falta|falta|necesita|necesitaría) para que (?:firm|acept|se decid|compr|te decid)",
                r"(?:necesito|necesitamos) (?:su|tu|una|vuestra) (?:decisión|respuesta definitiva|firma|confirmación)",
                r"(?:puedo|podemos) contar con (?:su|tu|vuestr[oa]) (?:aprobación|firma|confirmación|compromiso|pedido|visto)",
            ),
            fires_on=("Necesito un sí o un no antes del viernes.",),
            quiet_on=("Firme por favor el albarán del conductor.",),
        ),
        "P09": Words(
            phrases=(
                r"(?:seguro|estoy seguro de|segura) que (?:\w+ )?(?:está|estás|están|coincid|opina|piensa|"
                r"concuerd) (?:\w+ )?(?:de acuerdo|conmigo|como yo|igual)?",
                r"(?:estará|debe estar|estarás|deben estar|estarán) (?:\w+ )?(?:encantad|emocionad|convencid|feliz con)",
                r"bienvenid[oa]s? a bordo",
                r"(?:sería|estaría) (?:\w+ )?(?:una locura|loc[oa]|una tontería|de tontos)",
                r"(?:los dos|ambos) sabemos",
                r"(?:supongo|imagino|me imagino) que (?:le|te|su|tu|les) (?:\w+ ){0,3}(?:presupuesto|jefe)",
            ),
            fires_on=("¡Bienvenido a bordo!",),
            quiet_on=("Bienvenido al museo.",),
        ),
        "P11": Words(
            phrases=(
                r"(?:hablar|hablaré|hablo|dirigirme|dirigiré|acudir|acudiré|recurrir|contactar|contactaré|escribir|llevar|"
                r"comunic\w+|elevar) (?:\w+ ){0,4}(?:con|a) ?<boss>",
                r"(?:llamar|llamaré|avisar|informar|informaré|contactar) (?:directamente )?a(?:l)? ?<boss>",
                r"<boss> (?:\w+ )?en copia|en copia (?:\w+ ){0,2}<boss>",
                r"(?:escalar|escalaré|elevar|elevaré) (?:\w+ ){0,2}(?:asunto|tema|caso|esto|problema|cuestión)",
                r"qué (?:diría|dirían|pensaría|pensarían|dirá) (?:\w+ )?<boss>",
                r"<boss> (?:querr|quisiera|le interesar|estará interesad|se alegrar)\w*",
                r"(?:alguien|una persona|persona) (?:que|con) (?:\w+ )?(?:pueda|puede|capacidad|poder|tenga|"
                r"autoridad) (?:\w+ )?(?:decidir|decisión|tomar)",
            ),
            relief=(
                r"(?:mi|nuestro) (?:jefe|director) y yo",
                r"si (?:le|te) (?:sirve|ayuda)|si (?:lo )?(?:desea|quiere|prefiere)",
                r"aprobó",
            ),
            fires_on=("Tendré que hablar con su jefe.",),
            quiet_on=("Mi jefe y yo medimos la sala.", "El consejo de administración aprobó la obra."),
        ),
        "P13": Words(
            phrases=(
                r"(?:visto|vi|veo|notado|noté|cuenta de|indica|muestra|dice|observado|constat\w+) que (?:\w+ ){0,4}(?:abri|"
                r"abierto|ley|leíd|visit|descarg|clic|en línea|conectad|entr|consult|online)",
                r"(?:confirmación|acuse) de lectura",
                r"(?:descarg(?:ó|aste|aron)|ha descargado|has descargado) (?:nuestr|mi|el folleto)",
                r"(?:mi|nuestr[oa]|el) (?:correo|mensaje|oferta|propuesta|enlace|mail) (?:se abrió|fue abiert|ha sido abiert|"
                r"fue leíd|se leyó|se ha abierto)",
                r"según (?:nuestr[oa]s?|mis?|las?|el) (?:estadísticas|sistema|datos|registros?|seguimiento)",
                r"(?:vi|visto|noté|observé) (?:\w+ )?en (?:linkedin|facebook|instagram|sus redes|tus redes)",
            ),
            fires_on=("Veo que abrió mi correo.",),
            quiet_on=("Veo en su carta que la nave está terminada.",),
        ),
        "P19": Words(
            phrases=(
                r"como ya (?:le |te |les |os |se lo )?(?:\w+ )?(?:expliqu|dije|coment|he (?:dicho|explicado)|indiqu|escrib|"
                r"mencion)",
                r"(?:muy|tan|seguramente) (?:\w+ )?ocupad[oa]s?.{0,5} pero",
                r"(?:es |sea )?(?:demasiado pedir|mucho pedir|pedir demasiado)",
                r"silencio (?:lo dice todo|habla|dice mucho)",
                r"(?:por lo menos|al menos|menos mal que) (?:su|tu) (?:contestador|buzón|asistente|fax)",
                r"como (?:le |te )?(?:dije|indiqué|mencioné|indicaba|decía) en mi (?:correo |mensaje )?(?:anterior|último|"
                r"previo)",
                r"gracias por (?:por fin|finalmente|nada|dignarse)",
            ),
            fires_on=("Su silencio lo dice todo.",),
            quiet_on=("Como acordamos, la grúa llega a las siete.",),
        ),
        "C01": Words(
            phrases=(
                r"un no (?:está|es|sería|me|también) (?:\w+ ){0,3}(?:bien|perfect|válid|bienvenid|aceptable|parece|igual|sirve)",
                r"(?:si|quizás?|tal vez) .{0,60}(?:no pasa nada|no hay (?:ningún )?problema|está (?:perfectamente |muy )?bien|"
                r"lo entiendo|es comprensible)",
                r"(?:decida|decidas|decidan) lo que (?:decida|decidas|decidan)|sea cual sea (?:su|tu|la) (?:decisión|respuesta)",
                r"(?:puede|puedes|pueden) (?:\w+ )?decir(?:me|nos)? que no",
            ),
            fires_on=("Un no está perfectamente bien.",),
            quiet_on=("No, el color es azul.",),
        ),
        "C02": Words(
            phrases=(
                r"(?:fue|ha sido|es) (?:\w+ )?culpa (?:mía|nuestra)|(?:fue|es) mi culpa|el error (?:fue|ha sido|es) (?:mío|"
                r"nuestro)",
                r"(?:asumo|asumimos) (?:toda )?(?:la )?(?:plena )?responsabilidad",
                r"(?:siento|lamento|perdón por) (?:mucho )?haber",
            ),
            fires_on=("Fue culpa mía.",),
            quiet_on=("Fue culpa del transportista.",),
        ),
        "C03": Words(
            phrases=(
                r"no (?:hace falta|es necesario|es preciso|hay necesidad de) (?:que )?(?:me |nos )?(?:respond|contest)",
                r"no (?:tiene|tienes|tienen|necesita|necesitas) (?:que |por qué )?(?:respond|contest)",
                r"no (?:requiere|necesita|espera|espero|pide) (?:ninguna )?(?:respuesta|contestación)",
            ),
            fires_on=("No hace falta que responda.",),
            quiet_on=("La aduana necesita una respuesta.",),
        ),
        "C04": Words(
            phrases=(
                r"(?:tómese|tómate|tómense|tomaos) (?:\w+ )?(?:su|tu|el|todo el|vuestro) tiempo",
                r"(?:no hay|sin|no corre|ninguna) (?:ninguna )?prisa|sin (?:ningún )?compromiso|sin presión",
                r"la decisión es (?:\w+ )?(?:suya|tuya|vuestra)|(?:usted|tú) decide[ns]?\b",
                r"a (?:su|tu) (?:ritmo|propio ritmo)|cuando (?:le|te) venga bien",
            ),
            fires_on=("Tómese su tiempo.",),
            quiet_on=("El tiempo de secado es de dos horas.", "No hay prisa, pero responda antes del viernes."),
        ),
    },
)
