"""Spanish: what happens to people."""

from __future__ import annotations

from unghost.causes.languages.es.terms import BOSS, GONE, KIN
from unghost.causes.pack import Words

PEOPLE = {
    "life_event": Words(
        phrases=(
            r"(?:estoy|está|estuve|sigo|sigue|cayó|caí|anda|ando|muy|se encuentra|puse|puso|está muy) (?:\S+ "
            r"){0,2}(?:enferm[oa]|malit[oa]|indispuest[oa]|convaleciente|hospitalizad[oa]|internad[oa]|ingresad[oa]|"
            r"encamad[oa]|grave|delicad[oa] de salud|en cama|en reposo|con fiebre)(?: |,|\.|;|!|$)",
            r"(?:baja (?:médica|maternal|paternal|laboral|por (?:maternidad|paternidad|enfermedad|depresión|ansiedad|"
            r"riesgo)|de maternidad)|de baja (?:desde|hasta|por|médica|con)|está de baja|estoy de baja|incapacidad "
            r"(?:médica|temporal|por)|licencia (?:médica|de maternidad|por (?:maternidad|paternidad|enfermedad|duelo)|de "
            r"paternidad)|permiso (?:de )?(?:maternidad|paternidad|parental|por fallecimiento|por nacimiento)|excedencia "
            r"por (?:cuidado|maternidad))",
            r"(?:quimio\pL*|radioterapia|cáncer|tumor|infarto|ictus|derrame|neumonía|covid|burnout|depresión|lumbago|"
            r"hernia|apendicitis|cirugía|quirófano|operación de|uci|terapia intensiva|urgencias|aborto espontáneo|"
            r"diagnóstico|dengue)(?: |,|\.|;|!|$)",
            r"(?:me|le|lo|la|se|fue|fui|ha sido|recién|acaban de|están?) (?:\S+ )?(?:operar\pL*|operaron|operan|operad[oa]|"
            r"internaron|ingresaron|intervenid[oa]|hospitalizaron|intervinieron)",
            r"(?:romp\pL+|rot[oa]|fractur\pL+|quebr\pL+|esguince|torc\pL+|luxa\pL+) (?:\S+ ){0,3}(?:pierna|brazo|muñeca|"
            r"tobillo|cadera|hombro|rodilla|pie|mano|costilla|costillas|clavícula|ligamentos?|menisco|tendón|fémur|tibia|"
            r"espalda|codo|peroné)",
            r"(?:falleció|fallecid[oa]|fallecimiento|ha fallecido|murió|ha muerto|se murió|luto|duelo|(?:al|el|del) "
            r"funeral|velorio|entierro|sepelio|tanatorio|pésame|novenario|partió (?:mi|su|nuestr[oa])|perdimos a (?:mi|"
            r"nuestr[oa]|su))(?: |,|\.|;|!|$)",
            rf"(?:mi|mis|su|sus|nuestr[oa]) (?:\S+ )?{KIN} (?:\S+ ){{0,3}}(?:hospital|accidente|grave|internad[oa]|"
            rf"ingresad[oa]|operad[oa]|urgencias|se cayó|derrame|enferm[oa]|muy mal|delicad[oa]|cáncer|nació|terapia)",
            r"(?:nació|nacieron|acaba de nacer|dio a luz|parto|maternidad|paternidad|baja maternal|prematur[oa]|incubadora|"
            r"soy (?:papá|padre|mamá|madre|abuel[oa])|(?:fui|somos|ha sido|fue|ser) (?:papás?|mamá|padres?|madre)|recién "
            r"nacid[oa]|cesárea|mellizos|contracciones)(?: |,|\.|;|!|$)",
            r"(?:motivos|razones|problemas?|asuntos?|emergencia|urgencia|situación|cuestiones|tema) (?:\S+ )?(?:de salud|"
            r"familiar(?:es)?|personal(?:es)?|médic[oa]s?)(?: |,|\.|;|!|$)",
            r"(?:accidente (?:de (?:coche|tráfico|tránsito|moto|auto|carro)|automovilístico|grave)|divorcio|me estoy "
            r"separando|separación de mi)",
            r"(?:casa|piso|departamento|vivienda|hogar) (?:\S+ ){0,4}(?:se (?:quemó|inundó|incendió|cayó|nos (?:quemó|"
            r"inundó))|inundad[oa]|quemad[oa]|bajo el agua|destruid[oa])",
            r"(?:el terremoto|el huracán|el temblor|la riada|el aluvión|la dana) (?:\S+ ){0,4}(?:casa|familia|pueblo|techo)",
        ),
        over=(
            r"(?:ya )?(?:recuperad[oa]|restablecid[oa]|de alta|salió (?:bien|del hospital)|está (?:mucho )?mejor|estoy "
            r"(?:mucho )?mejor|curad[oa]|me dieron el alta|le dieron el alta|superad[oa])(?: |,|\.|;|!|$)",
            r"(?:de vuelta|volví|vuelve|regresó|regresé) (?:\S+ )?(?:de (?:la )?(?:baja|maternidad|licencia|incapacidad))",
        ),
        speaks_on=(
            "Falleció mi padre el domingo.",
            "Está de baja por maternidad.",
            "Me operaron de la rodilla el martes.",
            "Mi mamá está internada muy grave.",
            "Por motivos familiares no puedo atenderlo ahora.",
        ),
        silent_on=(
            "Ya estoy recuperado y de vuelta al trabajo.",
            "Hacemos camas para hospitales.",
            "La vaca está en el establo nuevo.",
        ),
        over_on=("Ya me dieron el alta, seguimos.", "Mi hijo está mucho mejor, gracias."),
    ),
    "contact_left": Words(
        phrases=(
            r"(?:ya no (?:trabaj\pL+|labor\pL+|forma parte|formo parte|pertenece|pertenezco|colabor\pL+|está (?:con|en|"
            r"aquí|acá|entre|más)|sigue (?:con|en|aquí)|se encuentra|estoy (?:en|con)|presta)|no trabaja más|no está más "
            r"(?:con|en|acá))",
            r"(?:dej(?:ó|o|aré|a|é|ará)|ha dejado|he dejado|abandon(?:o|ó)|me voy de|se fue de|se marchó de|salió de|salgo "
            r"de|me marcho de|causó baja en|se desvinculó de) (?:\S+ ){0,2}(?:empresa|compañía|firma|organización|puesto|"
            r"cargo|agencia|despacho|colegio|hospital|ayuntamiento|institución|grupo|equipo|mi puesto)",
            r"(?:(?-i:Se) (?:ha jubilado|jubiló)|último día|última semana|mis últimos días|me jubilo|me he jubilado|me jubilé"
            r"|prejubil\pL+|me retiro|"
            r"(?:señora?|don|doña|él|ella|licenciad[oa]|compañer[oa]|(?-i:[A-Z]\pL+)) (?:\S+ )?(?:se jubiló|se ha jubilado|"
            r"se jubila|se retiró|pasa a retiro|está jubilad[oa]))(?: |,|\.|;|!|$)",
            r"(?:(?:he|ha|me|se|yo|él|ella|licenciad[oa]|compañer[oa]|(?-i:[A-Z])\pL+) (?:\S+ ){0,2}(?:renunci(?:é|ó|ado|"
            r"o)|dimiti(?:do|ó)|presentó su renuncia|cambi(?:é|ó|ado) de (?:trabajo|empresa|puesto|área|departamento))|"
            r"presenté mi renuncia|(?:lo|la|me|le) (?:echaron|corrieron|despidieron|botaron|liquidaron|trasladaron|"
            r"desvincularon|ascendieron|promovieron|cambiaron de) ?|me han (?:despedido|trasladado|ascendido)|despedid[oa] "
            r"(?:en|el|la semana))",
            r"(?:nuevo (?:puesto|trabajo|empleo|rumbo|reto|destino|contacto|encargado)|nueva (?:etapa|posición|"
            r"responsabilidad)|nuevos (?:retos|rumbos|horizontes|desafíos)|me cambian de (?:área|puesto|sede)|me (?:paso|"
            r"mudo|pasan|trasladan) a|paso a (?:la|el|otra|otro|dirigir|llevar))(?: |,|\.|;|!|$)",
            r"(?:ya no|dejé de|no) (?:\S+ )?(?:llevo|lleva|manejo|maneja|gestiono|gestiona|soy (?:la persona|el encargado|"
            r"la encargada|el responsable|la responsable|responsable|encargad[oa])|me encargo|se encarga|es (?:el|la) "
            r"(?:encargad[oa]|responsable)|es cosa mía|me corresponde|me ocupo|se ocupa|veo (?:yo )?(?:ese|esos|eso|las|"
            r"los)) ?(?:\S+ ){0,3}(?:más|ya|eso|compras|tema|esto|del|de)?",
            r"(?:me sustituye|me reemplaza|lo sustituye|la sustituye|su sustitut[oa]|su reemplazo|mi sustitut[oa]|mi "
            r"reemplazo|tomé (?:su|el) (?:lugar|puesto)|sucesor de|ocupo (?:su|el) (?:puesto|lugar) de|heredé (?:su|sus|la|"
            r"el)|asumí (?:su|el) (?:puesto|cargo)|paso la posta|me despido|para despedirme|quedo al frente de lo que "
            r"llevaba)(?: |,|\.|;|!|$)",
            r"(?:contrato (?:\S+ ){0,4}(?:terminó|termina|venció|vence|no (?:me |le )?(?:lo )?renov\pL+|finaliza|acabó)|no "
            r"(?:me |le )?renovaron|fin de contrato|entrego las llaves|baja definitiva|causó baja)",
        ),
        over=(
            r"(?:no (?:renunció|renuncié|se (?:va|fue|jubila)|me voy|me jubilo|ha dejado)|sigo (?:aquí|siendo|en (?:la "
            r"empresa|mi puesto)|al frente|llevando)|sigue (?:aquí|siendo|en (?:la empresa|su puesto)|al frente|con "
            r"nosotros)|me quedo (?:en|aquí|al final)|se queda (?:en|con nosotros|aquí))",
            r"(?:retir(?:é|ó)|retirado) (?:mi|su|la) renuncia",
        ),
        speaks_on=(
            "La señora Rubio ya no trabaja en la empresa.",
            "Me jubilo a fin de mes.",
            "He dejado la empresa, escriban a mi compañera.",
            "Ya no llevo el tema de compras.",
            "Hoy es mi último día.",
        ),
        silent_on=(
            "Sigo siendo su contacto.",
            "Dejó el coche en la puerta.",
            "La salida queda a la derecha.",
        ),
        over_on=("Ximena no renunció, estaba de curso.", "Sigo aquí, al frente de compras."),
    ),
    "decider_left": Words(
        phrases=(
            rf"(?:mi|nuestr[oa]|el|la|su|al|a la|del|los|tu) (?:\S+ )?{BOSS}(?: (?:\S+ ){{0,6}}|, (?:\S+ ){{0,9}}){GONE}",
            rf"{GONE} (?:\S+ ){{0,2}}(?:el|la|mi|nuestr[oa]|al|su) (?:\S+ )?{BOSS}",
            rf"(?:echaron|corrieron|despidieron|destituyeron|cesaron|relevaron|trasladaron|removieron|cambiaron|botaron|"
            rf"sacaron|quitaron|murió|renunció|dimitió|se fue|se marchó|se jubila|se jubiló|falleció) (?:a |al |a la "
            rf")?(?:el |la |mi |nuestr[oa] |su )?(?:\S+ )?{BOSS}",
            rf"(?:nuev[oa]|próxim[oa]|futur[oa]) (?:\S+ )?(?:{BOSS}|dirección|gerencia|junta|directiva|administración|"
            rf"equipo directivo|gestión) (?:\S+ ){{0,4}}(?:llega|entra|quiere|revisa|viene|empieza|toma|tomó|pide|tiene "
            rf"que|está revisando|va a|no |arranca|asume|ha (?:parado|pedido|decidido)|prefiere|mira)",
            r"(?:cambio (?:de|en la) (?:dirección|gerencia|jefe|jefa|director|directora|gerente|directiva|gobierno|junta|"
            r"presidencia|administración|dueño|mando)|relevo en la (?:dirección|presidencia|gerencia)|sin (?:director|"
            r"directora|jefe|jefa|gerente) (?:desde|hasta|por)|dirección (?:interina|en funciones)|acefalía|director "
            r"interino|votaron otr[oa] president[ea])",
            r"(?:quien|el que|la que|la persona que) (?:\S+ ){0,6}(?:firmaba|decidía|aprobaba|apoyaba|impulsaba|autorizaba|"
            r"iba a firmar|quería|pedía|empujaba|defendía) (?:\S+ ){0,5}(?:se fue|ya no está|se ha ido|renunció|dejó|se "
            r"marchó|fue)",
            r"(?:su|el|la) (?:sucesor|sucesora|reemplazo|sustitut[oa]) (?:\S+ )?(?:quiere|revisa|no |todavía|aún|viene|"
            r"llega|empieza|aun|pide|tiene)",
            r"(?:puesto|cargo|dirección|plaza) (?:\S+ )?(?:vacante|sin cubrir|vacía)",
        ),
        over=(
            rf"{BOSS} (?:\S+ )?(?:no se (?:va|fue|ha ido)|sigue (?:en|al|siendo|con)|no (?:renunció|dimitió|dejó)|se queda|"
            rf"continúa)",
            rf"(?:nuev[oa]) (?:\S+ )?(?:{BOSS}|dirección|gerencia) (?:\S+ ){{0,4}}(?:dijo que sí|de acuerdo|aprobó|ha "
            rf"aprobado|firmó|apoya|encantad[oa]|entusiasmad[oa]|dio luz verde)",
        ),
        speaks_on=(
            "Mi jefe se fue la semana pasada.",
            "La directora fue cesada y nadie firma.",
            "El nuevo gerente llega en mayo y revisa todo.",
            "Hubo cambio de dirección.",
            "Despidieron al director de planta.",
        ),
        silent_on=(
            "El director sigue en su puesto.",
            "A mi jefe le gusta el dibujo.",
            "El director de orquesta pide más luz.",
        ),
        over_on=("La gerente no renunció.", "La nueva dirección dijo que sí."),
    ),
}
