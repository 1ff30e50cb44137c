"""What people are called in their signatures, the forms of firms, and the countries their addresses name. Data only."""

from __future__ import annotations

import re

from unghost.reading.tables import entries, later

_WORDS = "|".join(
    entries(
        "manager director directress head chief officer president vp svp evp avp ceo cto cfo coo cio cmo cpo founder"
        " co-founder owner"
        " partner principal consultant engineer developer architect analyst assistant secretary coordinator co-ordinator"
        " administrator specialist representative executive supervisor lead leader buyer purchaser purchasing procurement sales"
        " marketing operations professor attorney counsel solicitor lawyer paralegal accountant bookkeeper technician planner"
        " controller comptroller treasurer chair chairman chairwoman chairperson scientist researcher editor designer nurse"
        " surgeon physician cardiologist superintendent foreman forewoman clerk agent broker teacher dean provost curator warden"
        " mechanic electrician fellow intern trainee advisor adviser strategist recruiter producer writer photographer operator"
        " inspector auditor librarian pastor vicar captain bursar registrar estimator surveyor merchandiser dispatcher"
        " receptionist ombudsman trustee proprietor deputy vice"
        " leiter leiterin leitung inhaber inhaberin vertrieb einkauf einkäufer einkäuferin referent referentin vorstand"
        " prokurist prokuristin"
        " assistenz meister techniker technikerin geschäftsführer geschäftsführerin geschäftsführung steuerberater"
        " rechtsanwalt rechtsanwältin buchhaltung disponent sekretariat ingenieur ingenieurin"
        " directeur directrice responsable gérant gérante chef cheffe ingénieur ingénieure acheteur acheteuse achats assistante"
        " président présidente chargé chargée adjoint adjointe attaché attachée technicien technicienne comptable avocat avocate"
        " commercial commerciale secrétaire conseiller conseillère"
        " gerente directora jefe jefa compras ingeniero ingeniera presidente presidenta encargado encargada abogado abogada"
        " contador contadora asistente técnico técnica administrativo administrativa comprador compradora subdirector"
        " diretor diretora gestor gestora coordenador coordenadora engenheiro engenheira supervisora comprador assessor"
        " assessora encarregado encarregada técnico advogado advogada sócio sócia proprietário"
        " direttore direttrice titolare acquisti ingegnere impiegato impiegata amministratore amministratrice delegato"
        " geometra ragioniere avvocato segretaria addetto addetta"
        " hoofd inkoper inkoop eigenaar eigenares medewerker adviseur beheerder teamleider bestuurder directeur"
        " inköpare inköp vd säljare projektledare ekonom konsult handläggare ordförande samordnare"
        " direktør leder indkøb indkøber innkjøp innkjøper daglig sjef rådgiver konsulent bogholder kontorleder formand"
        " styreleder"
        " johtaja päällikkö toimitusjohtaja asiantuntija sihteeri ostaja yrittäjä vastaava"
        " kierownik kierowniczka dyrektor prezes zakupy specjalista specjalistka księgowa księgowy właściciel właścicielka"
        " menedżer inżynier asystent asystentka koordynator"
        " ředitel ředitelka vedoucí jednatel jednatelka nákupčí referent účetní asistent asistentka majitel majitelka inženýr"
        " директор менеджер начальник специалист инженер бухгалтер руководитель заместитель секретарь помощник"
        " müdür müdürü müdiresi uzman uzmanı şef şefi yönetici yöneticisi mühendis mühendisi asistanı sahibi"
    )
)
TITLE = later(
    rf"\b(?:{_WORDS}|vice president|dr)\b"
    r"|\B(?:chef|leder|leiter|leiterin|leitung|ansvarig|päällikkö|johtaja|asiantuntija|direktør|sjef|ledare|sekretær"
    r"|ingeniør|ingenjör"
    r"|mästare|mester|meister|meisterin|referent|referentin|berater|beraterin|techniker|verantwortlicher?|beauftragter?)\b"
    r"|代表取締役|取締役|社長|部長|課長|係長|担当|経理|主任|总监|总经理|经理|主管|采购部|工程师|과장|부장|대표|팀장|사원|이사|차장|대리",
    re.IGNORECASE,
)
# A firm's name: its form, what it does, or "and Sons".
FIRM = later(
    r"\b(?:inc|ltd|llc|llp|plc|corp|gmbh|ag|kg|ohg|se|bv|nv|sas|sarl|spa|srl|ab|aps|oy|oyj|kft|zrt|ltda|pty|pte|kk|mbh|e\.v)\b\.?"
    r"|\b(?:b\.v|n\.v|s\.a|s\.p\.a|s\.r\.l|sp\. z o\.o|s\.r\.o|a\.s|s\.l|a\.ş)\b\.?|a/s\b"
    r"|(?:\s|^)(?:&|\+)\s|\b(?:company|group|holding|university|college|institute|hospital|clinic|council|bank|partners"
    r"|associates"
    r"|solutions|technologies|systems|services|logistics|industries|foods|museums?|trust|church|school|club|farms?|bar|shop"
    r"|universidad|universität|université|stadtwerke|gemeinde|gruppe|werke|bau)\b|株式会社|有限会社|公司|ооо|зао|оао",
    re.IGNORECASE,
)
MOTTO = later(
    r"\b(?:your|our|we|you|us|ihr|ihre|wir|unser|votre|notre|nous|su|sus|nuestr[oa]|vostro|nostro|jouw|uw|ons|din|vår"
    r"|vores|since|seit"
    r"|depuis|desde|dal|sinds|leading|the way)\b|[!?\"“”„«»]",
    re.IGNORECASE,
)
_COUNTRIES = {
    "GB": "united kingdom|england|scotland|wales|great britain|uk",
    "IE": "ireland|éire",
    "US": "united states|usa|u.s.a.",
    "CA": "canada",
    "AU": "australia",
    "NZ": "new zealand",
    "DE": "germany|deutschland",
    "AT": "austria|österreich",
    "CH": "switzerland|schweiz|suisse|svizzera",
    "FR": "france",
    "BE": "belgium|belgië|belgique",
    "NL": "netherlands|the netherlands|nederland",
    "LU": "luxembourg|luxemburg",
    "ES": "spain|españa",
    "PT": "portugal",
    "IT": "italy|italia",
    "SE": "sweden|sverige",
    "NO": "norway|norge",
    "DK": "denmark|danmark",
    "FI": "finland|suomi",
    "PL": "poland|polska",
    "CZ": "czech republic|czechia|česká republika|česko",
    "SK": "slovakia|slovensko",
    "HU": "hungary|magyarország",
    "RO": "romania|românia",
    "GR": "greece|ελλάδα",
    "TR": "turkey|türkiye",
    "RU": "russia|россия",
    "UA": "ukraine|україна",
    "BR": "brazil|brasil",
    "MX": "mexico|méxico",
    "AR": "argentina",
    "CL": "chile",
    "CO": "colombia",
    "IN": "india",
    "SG": "singapore",
    "ZA": "south africa",
    "IL": "israel|ישראל",
    "AE": "united arab emirates|dubai",
    "JP": "japan|日本",
    "CN": "china|中国",
    "KR": "korea|south korea|대한민국",
}
COUNTRIES = {name: code for code, names in _COUNTRIES.items() for name in names.split("|")}
COUNTRY = later(
    r"(?<![\w.])(" + "|".join(re.escape(name) for name in sorted(COUNTRIES, key=len, reverse=True)) + r")(?![\w])", re.IGNORECASE
)
# "CH-9000 St. Gallen": the letter of the country before the postal code, as the posts of central Europe have it.
POSTAL_PREFIX = later(
    r"(?<!\w)(CH|AT|DE|FR|IT|ES|NL|BE|LU|DK|SE|NO|FI|PL|CZ|SK|HU|RO|PT|A|D|F|I|B|L|S|N|E|P)\s?[-–]\s?\d{4,5}\s+[^\W\d_]"
)
SHORT_PREFIXES = {"A": "AT", "D": "DE", "F": "FR", "I": "IT", "B": "BE", "L": "LU", "S": "SE", "N": "NO", "E": "ES", "P": "PT"}
# Postal codes whose form belongs to one country.
POSTAL_FORMS = (
    ("GB", later(r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b")),
    ("CA", later(r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d\b")),
    ("NL", later(r"\b[1-9]\d{3}\s[A-Z]{2}\s+[A-Z]")),
    (
        "US",
        later(
            r"\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT"
            r"|V[AT]|W[AIVY])\s\d{5}\b"
        ),
    ),
)
