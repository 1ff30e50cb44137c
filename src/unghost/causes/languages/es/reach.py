"""Spanish: our words, and when to come back."""

from __future__ import annotations

from unghost.causes.languages.es.terms import MAIL, MONTH, THEN, WHEN
from unghost.causes.pack import Words

REACH = {
    "undeliverable": Words(
        phrases=(
            r"(?:no (?:se )?(?:pudo|ha podido|puede|pudieron|fue posible|ha sido posible|se logró)) (?:\S+ )?(?:ser "
            r")?(?:entreg\pL+|enviar\pL*|enviad\pL+|remitir\pL*)",
            r"(?:no entregad[oa]|entrega fallida|error de entrega|fallo (?:en la|de) entrega|destinatario (?:\S+ "
            r"){0,3}(?:desconocido|no recibe|no existe|inexistente|rechaz\pL+)|usuario desconocido|devuelto al remitente|"
            r"devolución de correo)",
            r"(?:dirección|direccion|cuenta|buzón|correo|número|línea|casilla|extensión|celular|móvil|teléfono) (?:\S+ "
            r"){0,4}(?:no existe|ya no existe|no está (?:activ[oa]|en servicio|disponible|operativ[oa])|desactivad[oa]|"
            r"dad[oa] de baja|inexistente|equivocad[oa]|erróne[oa]|incorrect[oa]|fuera de servicio|no corresponde|llen[oa]|"
            r"saturad[oa]|suspendid[oa]|cancelad[oa]|ya no (?:se )?(?:usa|usamos|revis\pL+|funciona|sirve|lee|es))",
            r"(?:buzón|casilla|bandeja|correo) (?:\S+ ){0,2}(?:llen[oa]|saturad[oa]|a tope|rebosando)",
            r"(?:en|a|por|entre|dentro de) (?:\S+ ){0,3}(?:spam|correo no deseado|no deseados|cuarentena|papelera|basura|"
            r"promociones|correo basura|junk)(?: |,|\.|;|!|$)",
            r"(?:filtro|servidor|cortafuegos|firewall|antivirus|antispam|sistema) (?:\S+ ){0,4}(?:bloque\pL+|rechaz\pL+|"
            r"trag\pL+|comió|elimin\pL+|borr\pL+|devolv\pL+|devuelve|manda\pL* a|rebot\pL+|filtr[oóa])",
            rf"(?:nunca|jamás) (?:\S+ ){{0,2}}(?:llegó|llegaron|recibí|recibimos|recibió|vi|me llegó|nos llegó|ha llegado|"
            rf"han llegado) ?(?:\S+ )?{MAIL}?",
            rf"(?:{MAIL} (?:\S+ ){{0,4}}(?:nunca|no) (?:\S+ )?(?:llegó|llegaron|ha llegado|han llegado|entró|entraron|"
            rf"recib\pL+)|no (?:me |nos |le )?(?:llegó|llegaron|ha llegado|han llegado|recibí|he recibido|hemos recibido) "
            rf"(?:\S+ ){{0,3}}(?:{MAIL}|nada (?:suyo|tuyo|de (?:usted|ustedes|ti|vosotros))|nada))",
            r"(?:número|teléfono|dirección|correo|celular|persona|mail|extensión|buzón) (?:\S+ )?(?:equivocad[oa]|viej[oa]|"
            r"antigu[oa]|anterior|incorrect[oa]|errad[oa])",
            r"(?:antigu[oa]|viej[oa]|otr[oa]) (?:número|dirección|correo|buzón|teléfono|mail)",
            r"(?:rebot(?:ó|a|aba|aron|an|aban|ado|ados|e)|(?:correo|mensaje|mail) (?:\S+ )?devuelto|se (?:traspapel\pL+|"
            r"perdió|perdieron|extravi\pL+) (?:\S+ )?(?:correos?|mails?|mensajes?|tu|su|el|los)|bloquead[oa] por error|"
            r"(?:te|lo|la|le) (?:tenía|había|bloqueé) (?:\S+ )?bloquead[oa]?|abonado (?:\S+ ){0,2}(?:fuera|no disponible)|"
            r"(?:nadie|ni dios) (?:\S+ )?(?:revisa|lee|mira|abre) (?:\S+ )?(?:ese|esa|este|el) (?:correo|buzón|dirección|"
            r"mail|casilla)?)",
        ),
        over=(
            r"(?:buzón|correo|línea|servidor|cuenta) (?:\S+ )?(?:ya funciona|ya está (?:bien|arreglad[oa]|liberad[oa])|"
            r"funciona otra vez|restablecid[oa])",
            r"(?:ya |sí |bien |esta vez )(?:\S+ )?(?:me llegó|llegó|recibí|llegaron|me llegaron|lo recibí|recibid[oa])",
            r"no se perdió nada",
        ),
        speaks_on=(
            "Su mensaje no se pudo entregar.",
            "Nunca me llegó tu presupuesto.",
            "Tus correos estaban en la carpeta de spam.",
            "El buzón está lleno.",
            "Llamé: número equivocado.",
        ),
        silent_on=(
            "Ya recibí tu oferta, gracias.",
            "La basura se recoge los lunes.",
            "Entreguen la mercancía en la puerta tres.",
        ),
        over_on=("Ya me llegó tu correo.", "El correo ya funciona."),
    ),
    "away": Words(
        phrases=(
            r"(?:fuera de (?:la oficina|oficina|la ciudad|mi despacho|mi oficina|la empresa|casa|españa|país)|fuera del "
            r"(?:país|despacho|trabajo))",
            r"(?:estoy|está|estamos|están|estaré|estará|estaremos|sigo|sigue|anda|ando|andamos|se encuentra|me encuentro|"
            r"salgo|me voy|nos vamos|me fui|se fue|salió|hoy|actualmente|todavía|aún|,) (?:\S+ ){0,4}(?:de vacaciones|de "
            r"viaje|ausente|de permiso|de puente|de licencia|de excedencia|de congreso|de feria|de gira|de campamento|de "
            r"retiro|en el extranjero|desconectad[oa]|de luna de miel|en un congreso|en una feria|en la feria|de "
            r"capacitación|de curso|de comisión)(?: |,|\.|;|!|$)",
            r"(?:de vacaciones|vacaciones|de viaje|ausente|licencia|permiso|excedencia|de comisión) (?:\S+ )?(?:hasta|del|"
            r"desde|esta|toda|la semana|este|a partir|por)",
            r"(?:vacaciones colectivas|cierre (?:por vacaciones|vacacional|de verano|navideño)|año sabático|sabático|"
            r"excedencia voluntaria|luna de miel|retiro espiritual|camino de santiago)",
            r"(?:cerrad[oa]s?|cerramos|cierra|cierran|cerraremos|cerrará|permanecerá cerrad[oa]) (?:\S+ )?(?:por|hasta|del|"
            r"desde|todo|toda|en agosto|entre|la semana|a partir)",
            r"(?:de vuelta|vuelvo|vuelve|regreso|regresa|volveré|volverá|volvemos|regresamos|regresaré|me reincorporo|se "
            r"reincorpora|reincorporación|retorno|retomo|estaré de regreso) (?:\S+ ){0,3}(?:el|la|hasta el|en|a la oficina|"
            r"a partir|a finales|a principios|después|tras|dentro|pasado) ?(?:\d+|lunes|martes|miércoles|jueves|viernes|"
            + MONTH[3:-1]
            + r"|semana|próxim[oa]|día|dos|tres)",
            r"(?:acceso (?:limitado|restringido|intermitente|esporádico)|sin (?:acceso|cobertura|señal|conexión|internet|"
            r"ordenador|computadora)|poca (?:cobertura|señal)|no (?:tendré|tengo|voy a tener|habrá) (?:acceso|cobertura|"
            r"señal|conexión))",
            r"(?:en la playa|en la sierra|en el campo|en altamar|en alta mar|embarcad[oa]|me embarco|de crucero|en el "
            r"rancho|en un velero|de acampada|en el avión|con la familia en|no piso la oficina|de escapada|de rodaje|de "
            r"maniobras)(?: |,|\.|;|!|$)",
            r"(?:feria|congreso|vacaciones|viaje|retiro|puente) (?:\S+ ){0,5}(?:toda la semana|esta semana|hasta el|hasta la)",
        ),
        over=(
            r"(?:ya (?:estoy|está) (?:de (?:vuelta|regreso)|en la oficina|por aquí)|he vuelto|volví|regresé|acabo de "
            r"(?:volver|llegar|regresar)|recién (?:vuelvo|llego|regreso)|estoy de (?:vuelta|regreso))(?: |,|\.|$)",
            r"(?:vacaciones|viaje|feria|puente) (?:\S+ )?(?:terminaron|acabaron|se acabaron|ya pasó|cancelad\pL+|"
            r"suspendid\pL+)",
            r"se (?:acabaron|terminaron) las vacaciones",
        ),
        speaks_on=(
            "Estoy de vacaciones hasta el 20 de agosto.",
            "Me encuentro fuera de la oficina con acceso limitado al correo.",
            "La fábrica está cerrada por vacaciones.",
            "El licenciado anda de viaje en Monterrey.",
            "Vuelvo el lunes a la oficina.",
        ),
        silent_on=(
            "Ya estoy de vuelta de las vacaciones.",
            "Alquilamos casas para vacaciones.",
            "La puerta queda cerrada de noche.",
        ),
        over_on=("Se acabaron las vacaciones, adelante.", "Ya estoy de vuelta en la oficina."),
    ),
    "told_us_when": Words(
        phrases=(
            rf"(?:llám\pL+|llama|llame|llamen|llamarme|llamar|escríb\pL+|escribe|escriba|escribirme|contáct\pL+|"
            rf"contactar\pL*|contacta|búscame|búsqueme|buscame|buscarme|avísame|avíseme|vuelva|vuelve|volvé|vuelvan|volver|"
            rf"regrese|regresa|recuérd\pL+|recordame|pregúnt\pL+|preguntame|márcame|márqueme|marcame|insiste|insista|"
            rf"prueba|pruebe|pásate|pásese|mándame|mándeme|apúntame|apúnteme|anótame|agéndame|agendame|búsquenos|háblame|"
            rf"hábleme|hablame|tócame|échame|retomar|reconectar|rellamar|recontactar|vente) (?:\S+ ){{0,6}}{THEN}",
            rf"(?:hablamos|volvemos a hablar|volvamos|volvemos|retomamos|retomémoslo|retomémos|retomemos|lo vemos|nos "
            rf"vemos|nos hablamos|nos llamamos|nos sentamos|lo retomamos|quedamos|nos juntamos|nos reunimos|platicamos|"
            rf"conversamos|charlamos|lo hablamos|lo miramos|lo revisamos|veámoslo|lo dejamos|dejémoslo|aplazamos|lo "
            rf"aplazamos|posponemos|lo posponemos) (?:\S+ ){{0,5}}{THEN}",
            rf"{THEN},? (?:\S+ ){{0,4}}(?:hablamos|volvemos|retomamos|llám\pL+|llama|escríb\pL+|lo vemos|nos vemos|nos "
            rf"sentamos|lo retomamos|platicamos|me (?:tienes|tiene|puedes|puede|llamas|llama|escribes|escribe|viene mejor|"
            rf"viene bien|buscas|busca)|puede (?:llamar\pL*|escribir\pL*|contactar\pL*)|puedes (?:llamar\pL*|escribir\pL*)|"
            rf"te (?:atiendo|busco|puedo|llamo)|sería (?:mejor|ideal|buen)|será (?:mejor|buen)|es (?:mejor|buen) momento|"
            rf"estaré (?:libre|disponible)|vuelva|vuelve|con calma|podemos|podríamos|charlamos|conversamos|lo revisamos)",
            rf"(?:no|nada|ninguna \S+) (?:\S+ ){{0,3}}(?:antes de|hasta|antes del) (?:\S+ ){{0,2}}{WHEN}",
            rf"(?:mejor|ideal|más tranquil[oa]s?|más conveniente|conviene|disponible|preferible) (?:\S+ )?{THEN}",
            rf"(?:volver a (?:llamar|contactar|tocar|escribir)|rellamar|recontactar|seguimiento|retomar|llamar de nuevo|"
            rf"recordatorio|pide llamar|nuevo intento) (?:\S+ ){{0,5}}{THEN}",
            rf"(?:aplaz|pospon|posterg|dej|patea)\pL* (?:\S+ ){{0,4}}(?:para|hasta) (?:\S+ ){{0,3}}{WHEN}",
        ),
        over=(
            r"(?:no (?:hace falta|hay que|es necesario|tienes que|tiene que|necesitas) (?:esperar|aguardar)|no (?:esperes|"
            r"espere|esperen|aguarde) (?:a|hasta))",
            r"(?:antes de lo (?:previsto|que dije)|nunca dije que (?:\S+ ){0,3}(?:esper\pL+|llamar\pL*))",
        ),
        speaks_on=(
            "Llámame después de Semana Santa.",
            "Escríbame en octubre y lo vemos.",
            "Retomamos esto a principios de marzo.",
            "No antes de septiembre, lo siento.",
            "Volver a llamar la próxima semana.",
        ),
        silent_on=(
            "En marzo abrimos la tercera nave y va bien.",
            "No hace falta esperar a mayo.",
            "Compramos la máquina en noviembre.",
        ),
        over_on=("No hay que esperar a enero, hablemos ya.", "No esperes hasta mayo, llámame hoy."),
    ),
}
