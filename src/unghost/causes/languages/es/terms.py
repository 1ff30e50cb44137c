"""Spanish: parts of phrases that more than one phrase needs; each one group."""

from __future__ import annotations

THE = (
    r"(?:el |la |los |las |un |una |del |de la |al |a la |mi |mis |nuestro |nuestra |nuestros |nuestras |su |sus |tu |tus |"
    r"lo |este |esta )"
)
MONTH = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|feb|sept|"
    r"oct|nov|dic)"
)
WHEN = (
    rf"(?:{MONTH}|q[1-4]|[1-4]t|primavera|verano|otoño|invierno|navidad(?:es)?|reyes|semana santa|pascua|carnaval\pL*|"
    rf"fiestas?|ferias?|vacaciones|vendimia|cosecha|zafra|temporada|elecciones|cierre|balance|inventario|auditoría|mudanza|"
    rf"campaña"
    r"|trimestre|semestre|año|mes|semana|quincena|ejercicio|ramadán|lunes|martes|miércoles|jueves|viernes|puente|lluvias|"
    r"\d{1,2}(?:/\d+)?|20\d\d|(?:un|una|dos|tres|cuatro|seis|ocho|quince|unas|unos|\d+) (?:días|semanas?|meses|mes|años?))"
)
THEN = (
    rf"(?:(?:en|a|al|para|tras|después de|despues de|luego de|pasad[oa]s?|a partir de|a partir del|desde|hacia|sobre|"
    rf"dentro de|a finales de|a fines de|a fin de|a principios de|a comienzos de|a mediados de|finales de|principios de|"
    rf"mediados de|de aquí a|hasta|por|el|la|cuando \pL+) (?:\S+ ){{0,3}}{WHEN}"
    r"|la (?:próxima semana|semana (?:que viene|que entra|próxima))|el (?:mes|año|trimestre|lunes|martes|miércoles|jueves|"
    r"viernes) (?:que viene|que entra|próximo)|el próximo (?:mes|año|trimestre|lunes|martes|miércoles|jueves|viernes)|el "
    r"año entrante)"
)
BOSS = (
    r"(?:jef[ea]|jefazo|patr[oó]na?|director|directora|gerenta?|gerente|dueñ[oa]|encargad[oa]|president[ea]|mandamás|"
    r"responsable|consejer[oa]|alcalde|alcaldesa|intendente|superior|decano|rector|rectora|coronel|comandante|socio|socia|"
    r"administrador|administradora"
    r"|coordinador|coordinadora|(?-i:CEO|CFO|COO|CTO|DG)|vicepresident[ea]|secretario|secretaria general|subdirector|"
    r"subdirectora|interventor|interventora|director general|directora general|padrino|mecenas|promotor|propietari[oa])"
)
GONE = (
    r"(?:se ha ido|se fue|se va|se marchó|se ha marchado|se nos fue|ha dejado|dejó|deja|ya no está|ya no sigue|dimitió|ha "
    r"dimitido|renunció|ha renunciado|fue (?:despedid|cesad|destituid|removid|relevad|reemplazad|sustituid|trasladad)[oa]|"
    r"ha sido (?:despedid|cesad|destituid|removid|relevad|reemplazad|sustituid)[oa]"
    r"|se jubiló|se ha jubilado|se jubila|falleció|ha fallecido|murió|vendió|cesó|cesa|salió|fue dado de baja|está de "
    r"salida|lo (?:echaron|corrieron|despidieron|cesaron|relevaron|removieron|destituyeron|cambiaron|botaron)|la "
    r"(?:echaron|corrieron|despidieron|cesaron|relevaron|removieron|cambiaron))"
)
BODY = (
    r"(?:dirección|gerencia|jurídico|legal|jurídica|asesoría|abogad[oa]s?|compras|comité|consejo|junta|directorio|finanzas|"
    r"contabilidad|contralor|contraloría|tesorería|administración|central|casa matriz|matriz|sede|corporativo|grupo|"
    r"sistemas|informática|seguridad|cumplimiento|compliance"
    r"|calidad|recursos humanos|rrhh|ayuntamiento|alcaldía|municipio|municipalidad|ministerio|gobierno|consejería|"
    r"diputación|provincia|estado|secretaría|banco|aseguradora|seguro|mutua|casero|arrendador|propietari[oa]s?|comunidad|"
    r"arquitect[oa]|notarí?[oa]?|notario|gestor|gestoría|contador|contadora"
    r"|auditor(?:es|a|ía)?|patronato|fundación|obispado|curia|sindicato|comisión|socios?|socia|inversor(?:es|a)?|"
    r"accionistas|jef[ea]|director|directora|gerente|dueñ[oa]|marido|mujer|esposa|esposo|hermano|hermana|interventor|"
    r"interventora|intervención|cliente|proveedor|franquicia|franquiciador|hacienda|aduana|técnico)"
)
NOD = (
    r"(?:visto bueno|aprobación|autorización|aval|permiso|licencia|firma|luz verde|ok|okey|okay|conformidad|validación|"
    r"presupuesto|orden de compra|respuesta|decisión|resolución|dictamen|informe|concesión|crédito|préstamo|subvención|"
    r"ayuda|financiación|fondos|partida|contestación|confirmación|sello|pedido de compra|plata|cifras|datos|feedback|"
    r"retroalimentación|bendición)"
)
MAIL = (
    r"(?:correos?|e-?mails?|mails?|mensajes?|cartas?|ofertas?|presupuestos?|propuestas?|cotización|cotizaciones|invitación|"
    r"archivos?|adjuntos?|documentos?|pdf|whatsapp)"
)
KIN = (
    r"(?:madre|padre|mamá|papá|mami|papi|viejo|vieja|mujer|marido|esposa|esposo|pareja|novi[oa]|hij[oa]s?|hermano|hermana|"
    r"abuel[oa]|suegr[oa]|ti[oa]|tía|tío|nen[ea]|niñ[oa]s?|beb[eé]|niet[oa]s?|sobrin[oa]|cuñad[oa]|perr[oa]|jef[ae]cit[ao]|"
    r"yerno|nuera|gemel[oa]s|prim[oa])"
)
RIVAL = (
    r"(?:proveedor(?:es)?|empresa|compañía|agencia|opción|solución|oferta|propuesta|alternativa|fabricante|socio|despacho|"
    r"firma|marca|casa|tienda|taller|sistema|programa|software|herramienta|equipo|consultora|distribuidor|postor|candidato|"
    r"terna|gente)"
)
