"""Dutch: parts of phrases that more than one phrase needs; each one group."""

from __future__ import annotations

THE = r"(?:de |het |'t |een |mijn |m'n |onze |ons |zijn |z'n |haar |hun |jullie |uw |die |dat |deze )"
MONTH = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sept|"
    r"okt|nov|dec)"
)
WHEN = (
    rf"(?:{MONTH}|q ?[1-4]|kw ?\d+|week \d+|voorjaar|lente|zomer\pL*|herfst\pL*|najaar|winter\pL*|pasen|pinksteren|"
    rf"kerst\pL*|krokus\pL*|nieuwjaar|oud en nieuw|carnaval|vakanties?|verlof|bouwvak|bouwverlof|feestdagen|beurs|"
    rf"oogst\pL*|verkiezingen|jaarwisseling|jaareinde|kwartaal\pL*|inventaris|verhuizing|seizoen|schooljaar"
    r"|sinterklaas|jaarafsluiting|boekjaar|maandag|dinsdag|woensdag|donderdag|vrijdag|\d{1,2}(?:/\d+| \pL+)?|20\d\d|"
    r"(?:volgende?|komende?|nieuwe?) (?:week|maand|jaar|kwartaal|seizoen|voorjaar|zomer|herfst|najaar|winter)|(?:twee|drie|"
    r"vier|zes|acht|een paar|enkele|paar|een|\d+) (?:dagen|weken|week|maanden|maand|jaar))"
)
THEN = (
    rf"(?:(?:in|na|over|eind|begin|half|vanaf|rond|tegen|op|om|per|pas in|pas na|medio|ergens in|ergens na|einde|midden) "
    rf"(?:\S+ ){{0,2}}{WHEN}|(?:volgende?|komende?|volgend) (?:week|maand|jaar|kwartaal|seizoen|voorjaar|zomer|herfst|"
    rf"najaar|winter|maandag|dinsdag|woensdag|donderdag|vrijdag))"
)
BOSS = (
    r"(?:baas|bazin|directeur|directrice|\pL*directeur|manager|\pL*manager|leidinggevende|chef|cheffin|hoofd|teamleider|"
    r"afdelingshoofd|bestuurder|voorzitter|burgemeester|schepen|wethouder|rector|decaan|zaakvoerder|zaakvoerster|eigenaar|"
    r"eigenares|(?-i:CEO|CFO|COO|CTO)|bedrijfsleider|schooldirecteur|penningmeester|opdrachtgever|mecenas|sponsor|"
    r"intendant|patron)"
)
GONE = (
    r"(?:weg|vertrokken|vertrekt|ontslagen|gestopt|stopt|vervangen|opgestapt|stapt op|op straat gezet|aan de kant gezet|"
    r"aan de deur gezet|op non-actief|afgezet|afgetreden|teruggetreden|met pensioen|overleden|buiten|buitengezet|"
    r"buitengegooid|eruit|eruit gezet|eruit gevlogen|de laan uit|verdwenen|gewisseld|overgestapt|overgeplaatst|"
    r"weggepromoveerd|verlaten|heeft verkocht|ontslag genomen|geschorst|neemt afscheid|bureau leeggeruimd|laptop inleveren|"
    r"niet meer in dienst|keert niet (?:meer )?terug)"
)
BODY = (
    r"(?:vakbond|vakbonden|ondernemingsraad|directie|management|\pL*bestuur|raad|gemeenteraad|raad van \pL+|gemeente|provincie"
    r"|ministerie|inkoop|aankoop|"
    r"aankoopdienst|inkoopafdeling|juristen|jurist|juridische (?:zaken|afdeling|dienst)|legal|advocaat|advocaten|notaris|"
    r"boekhouding|boekhouder|accountant|financiën|finance|controller|(?-i:IT|ICT|OR|MR)|security|compliance|kwaliteit|hr|"
    r"personeelszaken"
    r"|hoofdkantoor|hoofdzetel|moederbedrijf|moeder|concern|groep|bank|verzekeraar|verzekering|huisbaas|verhuurder|"
    r"eigenaar|vve|syndicus|architect|aannemer|brandweer|welstand|monumentenzorg|erfgoed|commissie|comité|werkgroep|"
    r"ondernemingsraad|vakbond|fonds|stichting|subsidieverlener|college|schepen|wethouder|burgemeester|bisdom|kerkfabriek"
    r"|investeerders?|aandeelhouders?|vennoot|vennoten|compagnon|partners?|baas|bazin|directeur|directrice|chef|manager|"
    r"zaakvoerder|man|vrouw|ouderraad|schoolbestuur|klant|leverancier|ingenieur|keurder|inspectie|vergunning\pL*|"
    r"penningmeester|zus|broer)"
)
NOD = (
    r"(?:akkoord|goedkeuring|fiat|groen licht|toestemming|handtekening|paraaf|zegen|vergunning|bouwvergunning|"
    r"omgevingsvergunning|budget|bestelbon|inkooporder|po-nummer|ordernummer|subsidie|lening|financiering|advies|besluit|"
    r"beslissing|antwoord|reactie|terugkoppeling|input|cijfers|offertes|go|ok|oké|jawoord|uitsluitsel|feedback|krediet|"
    r"uitspraak|beschikking|instemming|ruggespraak|knoop)"
)
MAIL = (
    r"(?:mails?|mailtjes?|e-?mails?|berichten|bericht|berichtje|brief|brieven|offertes?|voorstel|uitnodiging|bijlage|post|"
    r"documenten|pdf|appje)"
)
KIN = (
    r"(?:moeder|vader|mama|papa|ma|pa|mam|ouders|vrouw|man|partner|vriend|vriendin|zoon|zoontje|dochter|dochtertje|zus|"
    r"zusje|broer|broertje|oma|opa|schoon\pL+|kind|kindje|baby|kleine|oom|tante|hond|neef|nicht|kleinkind|tweeling|collega)"
)
RIVAL = (
    r"(?:leverancier|partij|aanbieder|oplossing|bedrijf|bureau|firma|aannemer|partner|software|systeem|pakket|offerte|"
    r"aanbod|voorstel|kandidaat|installateur|merk|maat|dienstverlener|club|winkel|zaak|optie|fabrikant|verzekeraar)"
)
