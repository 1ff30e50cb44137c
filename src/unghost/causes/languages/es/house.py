"""Spanish: what happens in their house."""

from __future__ import annotations

from unghost.causes.languages.es.terms import BODY, NOD, THE
from unghost.causes.pack import Words

HOUSE = {
    "company_event": Words(
        phrases=(
            r"(?:nos|ha|han|hemos|fue|fuimos|sido|va a|acaba de|acaban de|vamos a|la empresa|compañía) (?:\S+ "
            r"){0,4}(?:adquirid[oa]s?|absorbe|absorbió|absorbid[oa]s?|compr(?:ó|a|aron|ado|ar) (?:la empresa|un fondo|un "
            r"grupo|una multinacional|otra|el grupo|la compañía|nuestra)|fusion\pL+|vendid[oa] a|adquirió|adquirieron|"
            r"vendieron)",
            r"(?:fusión (?:con|de|entre|por)|en (?:plena )?fusión|adquisición por|adquisición de (?:la empresa|nuestra)|"
            r"nuevos (?:dueños|accionistas|propietarios)|nuevo (?:dueño|accionista|propietario)|comprado la empresa|venta "
            r"de la (?:empresa|compañía)|escisión|partiendo la empresa)",
            r"(?:despidos|despido colectivo|ere|erte|recorte de (?:personal|plantilla)|recortes de (?:personal|plantilla)|"
            r"reestructuración|reestructurando|reorganización|regulación de empleo|ajuste de (?:plantilla|personal)|"
            r"reducción de (?:personal|plantilla)|retiros voluntarios|ceses colectivos)(?: |,|\.|;|!|$)",
            r"(?:concurso de acreedores|preconcurso|quiebra|bancarrota|insolvencia|suspensión de pagos|liquidación de la "
            r"(?:empresa|sociedad)|en liquidación|cesación de pagos|intervenid[oa] por|concurso preventivo|embargad[oa]s?|"
            r"administración concursal)(?: |,|\.|;|!|$)",
            r"(?:congelad[oa]s?|congelar\pL*|congelamiento|congelación|bloquead[oa]s?|suspendid[oa]s?|paralizad[oa]s?|"
            r"cortaron|frenad[oa]s?|moratoria|veda) (?:\S+ ){0,5}(?:presupuestos?|gastos?|inversion(?:es)?|compras|"
            r"contrataciones|contratos|pagos|compra)",
            r"(?:presupuestos?|gastos?|inversiones|compras|contrataciones|pagos|todo) (?:\S+ ){0,3}(?:congelad[oa]s?|"
            r"bloquead[oa]s?|paralizad[oa]s?|suspendid[oa]s?) ?(?:hasta|por|desde|en|\.|,|$)",
            r"(?:huelga|paro (?:general|indefinido|nacional|de|laboral)|conflicto laboral|piquete|ciberataque|"
            r"hackead[oa]s?|hackearon|hackeo|ransomware|secuestro de datos|nos (?:hackearon|atacaron)|incendio|se (?:quemó|"
            r"incendió|inundó) (?:\S+ )?(?:la|el) (?:planta|nave|fábrica|almacén|bodega|taller|local)|inundación|explosión "
            r"en|planta (?:\S+ ){0,3}(?:parada|sin actividad|cerrada))(?: |,|\.|;|!|$)",
            r"(?:cierre|cierran|cerramos|cerrar|clausura\pL*) (?:\S+ ){0,2}(?:planta|sucursal|fábrica|filial|delegación|"
            r"sede|oficina de)",
        ),
        over=(
            r"(?:huelga|fusión|compra|venta|paro|reestructuración|congelamiento|concurso|ere|quiebra|adquisición|"
            r"reorganización) (?:\S+ ){0,3}(?:terminó|se canceló|cancelad[oa]|acabó|se levantó|levantad[oa]|descartad[oa]|"
            r"se cayó|no va|finalizad[oa]|concluyó|desconvocad[oa]|ya pasó)",
            r"(?:no|nadie) (?:\S+ ){0,3}(?:vendid[oa]|en venta|en quiebra|hay (?:fusión|despidos|huelga|venta|ere)|compró)",
        ),
        speaks_on=(
            "Nos acaba de comprar un fondo extranjero, nos absorbe el grupo.",
            "Estamos en plena reestructuración.",
            "Todos los gastos están congelados hasta nuevo aviso.",
            "La empresa está en concurso de acreedores.",
            "Hay huelga desde el martes.",
        ),
        silent_on=(
            "La huelga terminó ayer.",
            "¿Sus cámaras guardan productos congelados?",
            "Compramos la segunda máquina en mayo.",
        ),
        over_on=("La fusión se canceló.", "La huelga terminó y volvemos a trabajar."),
    ),
    "awaiting_others": Words(
        phrases=(
            rf"(?:esperando|espero|esperamos|aguardo|aguardamos|aguardando|espera|a la espera de|en espera de|pendientes? "
            rf"de|pendiente|a expensas de|sujet[oa] a|supeditad[oa] a|depende de|dependemos de|dependo de|falta|faltan|nos "
            rf"falta|me falta|necesito|necesitamos|requiere|necesita) (?:\S+ )?(?:que |a que |de que |a |de |por "
            rf")?{THE}?(?:\S+ ){{0,2}}(?:{NOD}|{BODY})",
            r"(?:esperando|esperamos|a la espera de|a expensas de) (?:que|a que|el|la|los|respuesta|noticias|un|una)",
            rf"{BODY} (?:\S+ ){{0,3}}(?:no (?:\S+ )?(?:ha|han|se ha|firma|contesta|responde|suelta|aprueba|autoriza|decide|"
            rf"resuelve|contestó|firmó|aprobó)|tiene que|tienen que|debe|deben|aún no|todavía no|lo (?:está|tiene|están) "
            rf"(?:revisando|viendo|evaluando)|está (?:revisando|evaluando|estudiando|viendo|analizando)|están (?:revisando|"
            rf"evaluando|estudiando|viendo)|decide|decidirá|se reúne|delibera|sigue sin|tarda|demora|revisa|estudia|evalúa|"
            rf"resolverá|sesiona|va lento|da largas)(?: (?:\S+ ){{0,4}}(?:aprob\pL+|firm\pL+|autoriz\pL+|decid\pL+|dar|"
            rf"dado|contest\pL+|respond\pL+|pronunci\pL+|valid\pL+|resuel\pL+|resol\pL+|revis\pL+|bueno|votar|reunid[oa]))?",
            rf"(?:sin|no hay|no tengo|no tenemos|aún no hay|todavía no hay|no nos (?:ha|han) (?:dado|llegado)|no (?:llega|"
            rf"sale|llegó)) {THE}?(?:\S+ )?(?:visto bueno|aprobación|autorización|aval|permiso|licencia|firma|luz verde|"
            rf"orden de compra|resolución|presupuesto aprobado|fondos|dictamen|el ok|subvención|préstamo|crédito)",
            rf"{THE}?(?:visto bueno|aprobación|autorización|permiso|licencia|firma|orden de compra|resolución|crédito|"
            rf"préstamo|subvención|presupuesto|dictamen|expediente|trámite|contrato) (?:\S+ ){{0,4}}(?:pendiente|en "
            rf"trámite|en proceso|en revisión|se demora|tarda|no llega|no sale|no ha (?:llegado|salido)|todavía no|aún no|"
            rf"atascad[oa]|parad[oa] en|en manos|depende|sigue en|duerme|atorad[oa]|no está aprobad[oa]|no (?:se )?ha "
            rf"(?:aprobado|firmado))",
            rf"(?:en manos de|en la mesa de|en el escritorio de|en el despacho de|a la firma de|lo tiene|lo tienen|está en|"
            rf"está con|está por|pasar por|pasa por|parad[oa] en|atascad[oa] en|atorad[oa] en|frenad[oa] en|depende de|"
            rf"decide|decisión de|decisión es de|consultarlo con|consultar con|consultarlo a|hablarlo con|comentarlo con|"
            rf"verlo con|revisarlo con|presentarlo a|presentarlo al|elevarlo a|subirlo a|llevarlo a|llevarlo al|preguntar "
            rf"a|preguntarle a) ?{THE}?(?:\S+ )?{BODY}",
            r"(?:tengo que|debo|tenemos que|hay que|necesito|falta|me toca|habría que) (?:\S+ )?(?:consultar\pL*|"
            r"hablar\pL*|comentar\pL*|preguntar\pL*|validar\pL*|aprobar\pL*|presentar\pL*|autorizar\pL*|pedir permiso|"
            r"platicar\pL*) (?:\S+ )?(?:con|a|al) ",
            r"(?:no depende (?:de mí|solo de|sólo de|nada más)|no (?:lo )?decido yo|no está en mi(?:s)? mano(?:s)?|no es "
            r"decisión mía|manos atadas|atad[oa] de manos|no soy (?:yo )?quien (?:decide|firma)|pelota está en|está fuera "
            r"de mi|arriba no (?:me|nos|han))",
            r"(?:proceso de (?:aprobación|validación|autorización|compras|licitación|homologación)|en (?:proceso de "
            r")?(?:aprobación|validación|revisión (?:legal|jurídica|interna|técnica))|en trámite|de ventanilla en "
            r"ventanilla|circuito de firmas|licitación en curso|aprobación (?:de|interna|del)|presupuesto (?:\S+ "
            r"){0,3}(?:sin aprobar|por aprobar|no (?:está|ha sido) aprobado))",
            rf"(?:hasta que|en cuanto|cuando|apenas|una vez que|mientras) (?:\S+ ){{0,3}}(?:{BODY}|{NOD}) (?:\S+ "
            rf"){{0,4}}(?:firm\pL+|aprueb\pL+|apruebe|autori[cz]\pL+|resuelva|decida|pronuncie|conteste|responda|llegue|"
            rf"salga|diga|dé|ponga|esté|confirm\pL+|suelte|valid\pL+)",
        ),
        over=(
            rf"(?:ya )?(?:tenemos|tengo|llegó|salió|dieron|dio|nos dieron|hay|recibimos|obtuvimos|conseguimos|ha llegado) "
            rf"{THE}?(?:visto bueno|aprobación|autorización|permiso|licencia|firma|luz verde|presupuesto|orden de compra|"
            rf"crédito|subvención|ok)",
            rf"{BODY} (?:\S+ )?(?:ya )?(?:aprobó|firmó|autorizó|dijo que sí|ha (?:aprobado|firmado|autorizado|dado el)|dio "
            rf"(?:el|su|luz)|lo aprobó|validó|aceptó)",
        ),
        speaks_on=(
            "Estamos esperando el visto bueno de dirección.",
            "El contrato está en manos de jurídico.",
            "El comité todavía no ha decidido.",
            "Tengo que consultarlo con mi socio.",
            "Falta la firma del dueño.",
        ),
        silent_on=(
            "Ya tenemos el visto bueno.",
            "La sala de espera tiene seis sillas.",
            "Esperamos verlos en la inauguración.",
        ),
        over_on=("El banco aprobó el crédito.", "Ya tenemos luz verde."),
    ),
    "busy": Words(
        phrases=(
            r"(?:desbordad[oa]s?|saturad[oa]s?|agobiad[oa]s?|atareadísim[oa]s?|atareadas?|atareados?|ocupadísim[oa]s?|muy "
            r"ocupad[oa]s?|ahogad[oa]s?|hasta arriba|hasta el cuello|hasta las narices|hasta las cejas|hasta la coronilla|"
            r"liadísim[oa]s?|muy liad[oa]s?|liad[oa]s? con|a tope|enterrad[oa]s? en|a mil|tapad[oa]s? de|abrumad[oa]s?|"
            r"rebasad[oa]s?|colapsad[oa]s?|sobrepasad[oa]s?|a las carreras|tronad[oa]s de trabajo|en friega|"
            r"sobrecargad[oa]s?|al límite|hecho un lío de trabajo)(?: |,|\.|;|!|$)",
            r"(?:no doy abasto|no damos abasto|no da abasto|no me (?:da|alcanza|dan) (?:la vida|el tiempo|el día|las horas|"
            r"tiempo)|no nos da la vida|no me da para|no paro|no paramos|no tengo (?:ni )?(?:un minuto|un segundo|un rato|"
            r"cabeza|manos|un momento|un hueco|vida)|no tenemos (?:ni )?(?:un minuto|manos|un hueco|un momento)|sin (?:un "
            r")?(?:minuto|respiro|tregua|aliento)|me faltan (?:horas|manos)|faltan manos|nos faltan manos)",
            r"(?:no (?:he|hemos|ha|había|han) (?:tenido|podido|encontrado) (?:\S+ )?(?:tiempo|mirar\pL*|leer\pL*|ver\pL*|"
            r"revisar\pL*|ni abrir\pL*|abrir\pL*|sentarme|un rato|hueco|un momento|un hueco|ocasión)|no (?:tuve|pude|"
            r"tuvimos|pudimos|tengo|tenemos|tiene) (?:\S+ )?(?:tiempo|chance|chanza|revisar\pL*|mirar\pL*|leer\pL*|"
            r"sentarme|ni un)|ni (?:lo )?he (?:abierto|leído|mirado)|falta de tiempo)",
            r"(?:mucho|mucha|demasiad[oa]s?|tant[oa]s?|exceso de|montón de|montaña de|un mar de|pila de|avalancha de|carga "
            r"de|muchísim[oa]s?|harto|harta) (?:trabajo|chamba|pega|laburo|curro|faena|pendientes|expedientes|tarea|"
            r"frentes|jale)",
            r"(?:en pleno|en plena|en medio (?:de|del)|metid[oa]s? en|cerrando|con el|con la|estamos en|época de|temporada "
            r"(?:alta|de)) (?:\S+ )?(?:cierre|auditoría|inventario|mudanza|cosecha|vendimia|zafra|campaña|temporada|"
            r"declaración|balance|exámenes|navidad|rebajas|matrículas|presupuestos|año fiscal|trimestre)(?: |,|\.|;|!|$)",
            r"(?:apagando (?:fuegos|incendios)|apago (?:fuegos|incendios)|de cabeza|hasta la madre|como loc[oa]s?|de locos|"
            r"una locura|un caos|echando humo|parece la guerra|corriendo de un lado|de bólido|patas arriba|con el agua al "
            r"cuello|pluriemplead[oa]|cubro (?:a|el puesto)|cubriendo (?:a|el puesto|dos)|hago el trabajo de (?:dos|tres)|"
            r"trabajo de (?:dos|tres) personas|turnos dobles|doble turno|corta de personal|cortos de (?:personal|gente)|"
            r"poco personal|falta de personal|(?:dos|tres|cuatro) (?:compañeros|personas|empleados) (?:de baja|menos|"
            r"enfermos)|agenda (?:llena|a reventar|imposible|apretada|hasta)|correo me gana|semana (?:muy )?complicada|"
            r"pico de trabajo|temporada alta)(?: |,|\.|;|!|$)",
        ),
        over=(
            r"(?:ya|por fin|ahora|cero) (?:\S+ ){0,3}(?:tengo (?:tiempo|hueco|aire|un rato)|respir\pL+|más tranquil[oa]|"
            r"desahogad[oa]|con tiempo|libre|agobios)",
            r"(?:cierre|auditoría|inventario|temporada|cosecha|campaña|mudanza|vendimia|tormenta|locura|declaración|pico) "
            r"(?:\S+ )?(?:terminó|ya pasó|pasó|acabó|ha terminado|quedó atrás|se acabó|superad[oa]|ha pasado)",
        ),
        speaks_on=(
            "Estoy desbordada esta semana.",
            "No he tenido tiempo de leer la propuesta.",
            "Estamos en pleno cierre del año.",
            "No doy abasto, perdona.",
            "Tengo mucha chamba y dos compañeros menos.",
        ),
        silent_on=(
            "La auditoría terminó, ya tengo tiempo.",
            "La sala está ocupada los martes.",
            "¿A qué hora abre el almacén?",
        ),
        over_on=("Por fin tengo tiempo para leerlo.", "La temporada ya pasó."),
    ),
}
