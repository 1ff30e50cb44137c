"""Spanish: how they decide."""

from __future__ import annotations

from unghost.causes.languages.es.terms import RIVAL
from unghost.causes.pack import Words

MIND = {
    "indecision": Words(
        phrases=(
            r"(?:dudas|dudamos|dudando|dudo (?:entre|si|de)|duda entre|indecis[oa]s?|indecisión|titube\pL+|vacil(?:o|amos|"
            r"ando)|dubitativ[oa]s?|vértigo|cuesta decidir\pL*|mar de dudas|hecho un lío|hech[oa]s? un lío|divididos?|"
            r"divididas?|empatad[oa]s|empate|no nos ponemos de acuerdo|sin ponernos de acuerdo|reticen\pL+|miedo a "
            r"(?:equivocar\pL*|dar el paso)|nos tiembla)(?: |,|\.|;|!|$)",
            r"(?:no|aún no|todavía no|sigo sin|seguimos sin|sin|ni) (?:\S+ )?(?:\S+ )?(?:decid\pL+|aclar\pL+|definid\pL+|"
            r"definir\pL*|tenerlo claro|tengo claro|tenemos claro|lo tengo claro|lo tenemos claro|lo vemos claro|lo veo "
            r"claro|tiene claro|convencid[oa]s?|segur[oa]s? (?:de|si)|saber (?:cuál|si|qué|que)|sabemos (?:cuál|si|qué|"
            r"que)|sé (?:si|cuál|qué|que hacer)|me atrevo|nos atrevemos|me animo|nos animamos|convence del todo|me "
            r"convence|hay consenso|acabo de ver\pL*|terminamos de|acabamos de (?:decidir|ver)|termino de (?:decidir|"
            r"convencer)\pL*)",
            r"(?:lo (?:estamos|estoy|está|están) (?:pensando|valorando|meditando|rumiando|evaluando|discutiendo|debatiendo|"
            r"considerando)|seguimos (?:pensando|valorando|debatiendo|evaluando|discutiendo|dándole)|sigo (?:pensando|"
            r"dándole|meditando)|se seguirá valorando|dándole vueltas|dado (?:tantas|muchas|mil) vueltas|le doy vueltas|"
            r"damos vueltas|dando vueltas|consultarlo con la almohada|consultar con la almohada|pensármelo|pensarlo "
            r"(?:bien|mejor|con calma|un poco|más)|pensárnoslo|déjame pensarlo|déjeme pensarlo|dejame pensarlo|digerir\pL*|"
            r"masticar\pL*|rumiar\pL*|necesito (?:\S+ )?tiempo para (?:pensar|decidir)|tiempo para pensar\pL*|deshojando "
            r"la margarita|entre la espada)",
            r"(?:unos|la mitad|algunos|un[oa]|mi (?:hermana|hermano|socio|mujer|marido|madre)) (?:\S+ ){0,4}(?:quieren?|"
            r"dicen?|prefieren?) (?:\S+ ){0,4}(?:y |, )(?:\S+ )?(?:otros|la otra mitad|otr[oa]|yo|los demás|mi)",
            r"(?:opiniones (?:divididas|encontradas)|opinión dividida|hay división|no hay (?:consenso|acuerdo)|ni sí ni no|"
            r"un día sí|unos días sí|sí pero no|no sé qué hacer|demasiadas opciones|tantas opciones|nadie (?:se atreve|"
            r"quiere decidir|se decide))",
        ),
        over=(
            r"(?:ya )?(?:decidimos|hemos decidido|me decidí|nos decidimos|lo tenemos claro|ya decidí|elegimos|hemos "
            r"elegido|está decidido|decisión tomada|lo tengo claro)(?: |,|\.|:|!|$)",
            r"(?:no hay|sin) (?:\S+ )?(?:dudas?|duda alguna|vuelta atrás)",
        ),
        speaks_on=(
            "Todavía no nos decidimos entre los dos.",
            "Tenemos muchas dudas con el tamaño.",
            "Lo estamos pensando, dame unos días.",
            "Sigo sin saber cuál me conviene.",
            "Las opiniones están divididas: no nos ponemos de acuerdo.",
        ),
        silent_on=(
            "Ya decidimos: la grande.",
            "No dude en llamarme.",
            "¿Cuál de los dos usa usted?",
        ),
        over_on=("Ya decidimos, va el azul.", "Hemos decidido comprar tres."),
    ),
    "priority_shift": Words(
        phrases=(
            r"(?:prioridad(?:es)?) (?:\S+ ){0,5}(?:cambi\pL+|ahora|otr[oa]s?|son|distint[oa]s?|a otra|pasó a|pasaron a|"
            r"están en|está en|es otra|se movieron|han variado|este año)",
            r"(?:otras|no es|ya no es|dejó de ser|ha dejado de ser|nuevas|no está entre|distintas|perdió|sin) (?:\S+ "
            r"){0,3}(?:prioridad(?:es)?|urgencias|prioritari[oa])",
            r"(?:aparcamos|hemos aparcado|ha aparcado|aparcad[oa] (?:por|hasta|este año|el (?:tema|proyecto|asunto))|"
            r"descartad[oa]s?|descartamos|archivad[oa]s?|cancelad[oa]s?|cancelamos|se cancel[oaó]|suspendid[oa]s? (?:hasta|"
            r"el|por)|engavetad[oa]s?|en el cajón|al cajón|en pausa|pausad[oa]s?|en stand ?by|en la congeladora|en la "
            r"nevera|encarpetad[oa]s?|pospuest[oa] (?:sin|indefinid\pL+)|aplazad[oa] sin|sin fecha|desistimos|desistido|"
            r"desestimad[oa]s?|quedó en nada|se quedó en (?:nada|maqueta|papel)|en el tintero|se cayó (?:el|la|todo)|en "
            r"segundo plano|a segundo plano|para más adelante)(?: |,|\.|;|!|$)",
            r"(?:proyecto|obra|presupuesto|partida|idea|plan|tema|compra|inversión|evento|ampliación|reforma|campaña|"
            r"licitación|remodelación|jardín|programa) (?:\S+ ){0,5}(?:aparcad[oa]|cancelad[oa]|suspendid[oa]|parad[oa]|"
            r"descartad[oa]|eliminad[oa]|recortad[oa]|detenid[oa]|congelad[oa]|pospuest[oa]|aplazad[oa]|archivad[oa]|en "
            r"pausa|murió|muert[oa]|se cayó|se canceló|se suspendió|no va(?: más)?|se detuvo|quedó (?:fuera|en nada|para)|"
            r"desiert[oa]|se redujo|a la mitad|cero|no sale|no se (?:hará|hace|va a hacer))",
            r"(?:ya no (?:\S+ )?(?:\S+ )?(?:necesit\pL+|hace falta|hacen falta|nos hace falta|me hace falta|requerim\pL+|"
            r"requier\pL+|interesa|vamos a|lo vamos|es (?:necesari[oa]|urgente|relevante|viable|prioridad|tema)|tiene "
            r"sentido|procede|está en (?:los )?planes|corre prisa|figura|entra en|está contemplad[oa])|no (?:lo |la |los "
            r")?(?:necesitamos|necesito|ocupamos) (?:ya|más|por ahora|al final|de momento))",
            r"(?:hemos parado el proyecto|recort(?:e|es|aron|ado|ó) (?:\S+ ){0,4}(?:presupuesto\pL*|partida|gastos?|"
            r"presupuestari\pL+|fondos)|recorte (?:de|presupuestal|presupuestario)|sin presupuesto (?:para|este)|no hay "
            r"(?:presupuesto|plata|dinero|lana|fondos) (?:para|este|ya|esta)|se acabó (?:el presupuesto|la plata|el "
            r"dinero)|presupuesto (?:\S+ ){0,3}(?:recortado|cero|se fue a|destinado a)|cambio de (?:estrategia|planes|"
            r"rumbo)|cambiamos de (?:estrategia|planes|rumbo|idea))",
            r"(?:primero (?:hay que|tenemos que|va|van)|va antes|van antes|es más urgente|más urgente es|cosas más "
            r"(?:urgentes|importantes)|hay otras (?:cosas|urgencias)|nos (?:arreglamos|apañamos|las arreglamos) (?:sin|"
            r"con)|podemos (?:vivir|seguir) (?:sin|así)|nos vale con|nos basta con|con lo que (?:tenemos|hay) (?:nos |"
            r"vamos|alcanza)|puede esperar|no corre prisa|no es (?:urgente|esencial|indispensable|imprescindible)|"
            r"apretarnos el cinturón|no compensa|no vale la pena|no nos sale a cuenta)(?: |,|\.|;|!|$)",
        ),
        over=(
            r"(?:sigue|siguen|todavía|aún|continúa) (?:\S+ )?(?:siendo (?:\S+ )?prioridad|en pie|en marcha|vigente|"
            r"prioritari[oa]|en los planes|en agenda|la prioridad|adelante|vivo|viva)",
            r"(?:proyecto|obra|tema|plan|presupuesto) (?:\S+ )?(?:no (?:está |se ha )?(?:cancelad[oa]|parad[oa]|"
            r"descartad[oa]|suspendid[oa])|reactivad[oa]|se retoma|se reactivó|revivió|va para adelante)",
        ),
        speaks_on=(
            "Nuestras prioridades han cambiado.",
            "El proyecto quedó cancelado.",
            "Ya no lo necesitamos.",
            "Hemos aparcado el tema este año.",
            "Hubo un recorte de presupuesto.",
        ),
        silent_on=(
            "El proyecto sigue siendo prioridad.",
            "El coche está aparcado delante.",
            "Lo necesitamos en mayo.",
        ),
        over_on=("El proyecto no está cancelado.", "La obra sigue en pie."),
    ),
    "chose_other": Words(
        phrases=(
            rf"(?:otr[oa]s?|anterior|actual|habitual|más barat[oa]|más económic[oa]|mismo|local|de siempre) {RIVAL} (?:\S+ "
            rf"){{0,5}}(?:elegid[oa]|ganó|ha ganado|firm\pL+|mejor precio|adjudic\pL+|contrat\pL+|resultó|más (?:barat[oa]|"
            rf"económic[oa]|cerca))",
            rf"(?:elegimos|hemos elegido|elegido|elegí|escogimos|escogieron|optamos|optado|optaron|nos decantamos|"
            rf"decantado|decidimos|decidido|decidieron|contratamos|contratado|contrataron|firmamos|firmado|firmaron|fuimos|"
            rf"cerramos|cerrado|adjudic\pL+|quedamos|quedó|quedaron|inclinamos|inclinado|compramos|vamos|fueron|"
            rf"trabajaremos|seguimos|seguiremos|renovamos|renovado|renovaron|preferimos|dimos|quedado|ido|irnos|seguir) "
            rf"(?:\S+ ){{0,3}}(?:por|con|a|al|de|en) (?:\S+ )?(?:\S+ )?(?:otr[oa]s? |la competencia|competidor\pL*|{RIVAL} "
            rf"(?:local|actual|de siempre|de toda|más|anterior|que|habitual)|los de (?:siempre|toda)|el (?:de siempre|"
            rf"actual|mismo)|quien|un conocido|alguien)",
            r"(?:otro (?:proveedor|socio|fabricante|distribuidor|despacho)|otra (?:empresa|opción|solución|oferta|compañía|"
            r"agencia|propuesta|firma|marca|casa)) (?:\S+ ){0,3}(?:que|y |nos|por|más|ofrec\pL+|\.|,|$)",
            r"(?:con|por|a|para) (?:\S+ )?(?:otro (?:proveedor|socio|fabricante|taller)|otra (?:empresa|opción|solución|"
            r"oferta|compañía|agencia|propuesta|firma))",
            r"(?:(?:a|con|por|de|para|en) la competencia|competidor(?:es)? (?:\S+ ){0,3}(?:ganó|gan\pL+|ofreci\pL+|mejor|"
            r"más|nos|bajó)|ganó (?:la otra|el otro|otra|otro|la competencia))",
            r"(?:internamente|lo (?:haremos|hacemos|hicimos|vamos a hacer|resolvimos|desarrollamos|hace|montamos|armamos|"
            r"resolveremos) (?:\S+ ){0,3}(?:nosotros|nosotras|en casa|por nuestra cuenta|interno|dentro|con gente propia|"
            r"con recursos propios)|desarrollo (?:propio|interno)|con recursos propios|por nuestra cuenta|con medios "
            r"propios|in-?house|hecho en casa|equipo propio)",
            r"(?:contrat(?:amos|aron|ado|é|ó)|fich(?:amos|aron|ado)) (?:\S+ ){0,4}(?:chico|chica|persona|alguien|"
            r"informático|diseñador\pL*|programador\pL*|técnic[oa]|sobrin[oa]|comercial|en plantilla|de planta|empleado|"
            r"especialista)",
            r"(?:compr(?:amos|aron|é|ado|ó)|conseg(?:uimos|uí|uido)|encontr(?:amos|é|ado)|resolvimos|agarr(?:amos|é)) "
            r"(?:\S+ ){0,5}(?:de segunda mano|usad[oa]|más barat[oa]|en otro (?:lado|sitio)|en otra (?:parte|tienda)|por "
            r"internet|de ocasión|en línea|seminuev[oa])",
            r"(?:su oferta|su propuesta|tu propuesta|tu oferta|ustedes|vosotros|usted|la suya|la de usted) (?:\S+ "
            r"){0,4}(?:no (?:fue|ha sido|resultó) (?:seleccionad[oa]|elegid[oa]|adjudicad[oa]|ganador\pL*)|segund[oa]s?|"
            r"quedó en segundo|quedaron (?:en )?segundos?|descartad[oa])",
            r"(?:no (?:han|ha) sido (?:seleccionad[oa]s?|adjudicad[oa]s?|elegid[oa]s?)|se (?:adjudicó|ha adjudicado|lo "
            r"(?:llevó|llevaron|dieron|dimos)|la llevó|quedaron con|quedó con|la dieron) (?:a|al|el|la|los|otr[oa])|nos "
            r"(?:quedamos|vamos) con (?:el|la|los|las) (?:de|otr[oa]|actual|anterior|que)|(?:segundo|segunda) (?:lugar|"
            r"puesto|posición))",
            r"(?:mi|un|el) (?:cuñado|primo|sobrino|yerno|hijo|compadre|vecino|amigo) (?:\S+ ){0,3}(?:lo|la|me|nos) (?:\S+ "
            r")?(?:hace|hizo|arm\pL+|mont\pL+|program\pL+|consigu\pL+|arregl\pL+)",
        ),
        over=(
            r"(?:no (?:hemos|he|ha|han) (?:elegido|firmado|contratado|decidido|adjudicado)|aún no (?:elegimos|hemos|"
            r"firmamos)|todavía no (?:elegimos|hemos|firmamos)|no firmamos con nadie)",
            r"(?:son|eres|es|sois|siguen|sigues|sigue) (?:\S+ )?(?:siendo )?(?:\S+ )?(?:nuestra primera opción|"
            r"favorit[oa]s?|en carrera|en la terna|los únicos|el único|los preferidos)",
        ),
        speaks_on=(
            "Nos decidimos por otro proveedor.",
            "El contrato se adjudicó a la otra empresa.",
            "Seguimos con el proveedor de siempre.",
            "Al final lo hacemos nosotros, con recursos propios.",
            "Compramos una máquina usada.",
        ),
        silent_on=(
            "Todavía no hemos elegido a nadie.",
            "¿Tiene otro color?",
            "¿Quién es su competencia?",
        ),
        over_on=("No hemos firmado con nadie.", "Ustedes siguen siendo nuestra primera opción."),
    ),
}
