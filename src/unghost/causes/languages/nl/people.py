"""Dutch: what happens to people."""

from __future__ import annotations

from unghost.causes.languages.nl.terms import BOSS, GONE, KIN
from unghost.causes.pack import Words

PEOPLE = {
    "life_event": Words(
        phrases=(
            r"(?:ziek (?:geworden|thuis|gemeld|gevallen|geweest)|ziekgemeld|(?:ben|is|al|ernstig|langdurig|erg|flink|zwaar|"
            r"lig|ligt|zit) (?:\S+ ){0,2}ziek|ziekteverlof|ziekenhuis|in het hospitaal|intensieve zorg\pL*|intensive care|"
            r"spoedopname|spoed met|kliniek|opgenomen (?:met|in)|operatie|geopereerd|onder het mes|revalid\pL+|burn-?out|"
            r"chemo\pL*|bestraling|kanker|tumor|hersenbloeding|beroerte|hartinfarct|hartaanval|longontsteking|corona|"
            r"hernia|hersenschudding|miskraam|depressie|diagnose|griep)(?: |,|\.|;|!|$)",
            r"(?:been|arm|enkel|heup|schouder|pols|knie|voet|hand|rib|ribben|sleutelbeen|rug|kruisband|elleboog|teen|"
            r"vinger) (?:\S+ ){0,2}(?:gebroken|gescheurd|verstuikt|uit de kom|in het gips|in gips)",
            r"(?:gebroken|gescheurde?|verstuikte?) (?:been|arm|enkel|heup|schouder|pols|knie|voet|hand|rib|ribben|"
            r"sleutelbeen|rug|kruisband|elleboog)",
            r"(?:overleden|overlijden|gestorven|begrafenis|uitvaart|crematie|rouw|rouwverlof|sterfgeval|heengegaan|"
            r"ingeslapen|terminaal|palliatie\pL+|afscheid (?:moeten )?nemen van (?:mijn|onze|m'n)|verloren aan)(?: |,|\.|;|"
            r"!|$)",
            rf"(?:mijn|m'n|onze|ons|zijn|z'n|haar|hun) (?:\S+ )?{KIN} (?:\S+ ){{0,4}}(?:ziekenhuis|ongeluk|ongeval|"
            rf"gevallen|opgenomen|verloren|ernstig|erg ziek|slecht|stervende|geboren|verongelukt|weggelopen|doodziek|dood)",
            r"(?:zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|bevallingsrust|moederschapsrust|moederschapsverlof|"
            r"vaderschapsverlof|geboorteverlof|kraamverlof|partnerverlof|zorgverlof|mantelzorg\pL*|kraambed|kraamtijd|"
            r"kraamweek|bevallen|bevalling|weeën|(?:zoon|dochter|kindje|baby|tweeling|kleine) (?:\S+ ){0,3}(?:geboren|er "
            r"is|gekomen)|(?:is|zijn) (?:\S+ ){0,3}geboren|te vroeg geboren|couveuse|(?:vader|moeder|papa|mama|ouders|opa|"
            r"oma) geworden)(?: |,|\.|;|!|$)",
            r"(?:gezondheids(?:redenen|problemen|klachten)|familieomstandigheden|privéomstandigheden|persoonlijke "
            r"omstandigheden|persoonlijke redenen|familiale (?:redenen|omstandigheden|problemen)|familiaal|medische "
            r"redenen|privéredenen|omstandigheden thuis|problemen thuis|crisis thuis)(?: |,|\.|;|!|$)",
            r"(?:auto-?ongeluk|auto-?ongeval|verkeersongeval|verkeersongeluk|zwaar ongeval|ongeluk gehad|ongeval gehad|"
            r"echtscheiding|scheiding|in scheiding)(?: |,|\.|;|!|$)",
            r"(?:huis|woning|dak|appartement|schuur|kelder) (?:\S+ ){0,4}(?:afgebrand|uitgebrand|ondergelopen|onder water|"
            r"overstroomd|weggewaaid|weggevaagd|verwoest)",
            r"(?:brand|overstroming|waterschade|inbraak|windhoos) (?:\S+ )?(?:bij ons thuis|thuis|in huis)",
        ),
        over=(
            r"(?:weer|helemaal|volledig|terug) (?:\S+ )?(?:beter|gezond|hersteld|de oude|fit|op de been|genezen|opgeknapt|"
            r"te been)",
            r"(?:terug|weer aan het werk|aan de slag) (?:\S+ )?(?:uit|van|na) (?:\S+ )?(?:zwangerschapsverlof|"
            r"ouderschapsverlof|ziekteverlof|ziekte|bevallingsverlof|ziekenhuis)",
            r"(?:gaat (?:het )?(?:weer |al |nu |stukken |veel )?beter|uit (?:het ziekenhuis|revalidatie|de couveuse)|gips "
            r"(?:\S+ )?(?:eraf|af))",
        ),
        speaks_on=(
            "Mijn vader is zondag overleden.",
            "Mevrouw Maes is met zwangerschapsverlof tot mei.",
            "Ik heb mijn been gebroken op het ijs.",
            "Onze zoon ligt in het ziekenhuis.",
            "Wegens familieomstandigheden lukt het nu niet.",
        ),
        silent_on=(
            "Ik ben weer helemaal beter en aan het werk.",
            "Wij maken bedden voor zorginstellingen.",
            "De machine werd in Gent gebouwd.",
        ),
        over_on=("Ik ben weer beter, we kunnen verder.", "Met haar gaat het stukken beter."),
    ),
    "contact_left": Words(
        phrases=(
            r"(?:niet (?:meer|langer) (?:\S+ ){0,2}(?:werkzaam|in dienst|actief|verbonden|bij ons|tewerkgesteld|werkzaam "
            r"bij|aan de slag|op deze dienst)|werkt (?:\S+ ){0,3}niet (?:meer|langer)|werkt hier niet|werk (?:\S+ "
            r"){0,2}niet (?:meer|langer) (?:bij|voor|op|hier|in)|uit dienst|laatste werkdag|laatste dag|laatste week|"
            r"laatste berichtje?|op non-actief gezet|onze rangen verlaten)(?: |,|\.|;|!|$)",
            r"(?:(?:ik|zij|hij|ze|collega|mevrouw|meneer|dhr\.?|mevr\.?|(?-i:[A-Z]\pL+)) (?:\S+ ){0,2})?(?:verlaat|"
            r"verlaten|verliet|vertrek bij|vertrekt bij|vertrokken bij|weg bij|ben weg bij|heeft (?:\S+ )?verlaten) "
            r"?(?:\S+ ){0,2}(?:bedrijf|firma|organisatie|ons|onderneming|school|ziekenhuis|bureau|club|zaak|groep|team|"
            r"gemeente|vereniging)(?: verlaten)?",
            r"(?:ga met pensioen|gaat met pensioen|ben met pensioen|met (?:vervroegd )?pensioen (?:gegaan|sinds)|(?:ik|zij|"
            r"ze|hij|mevrouw|meneer|collega|(?-i:[A-Z]\pL+)) (?:\S+ ){0,3}(?:met pensioen|op pensioen|op rust|met "
            r"brugpensioen)|met pensioen)(?: |,|\.|;|!|$)",
            r"(?:(?:ik|zij|ze|hij|collega|mevrouw|meneer) (?:\S+ ){0,3}(?:ontslag genomen|ontslagen|opgestapt|bij ons weg|"
            r"hier weg|weggegaan|vertrokken|overgestapt|overgeplaatst|van functie veranderd|gestopt bij|van job veranderd|"
            r"van baan veranderd)|contract (?:\S+ ){0,3}(?:niet verlengd|loopt af|liep af|is afgelopen|stopt|eindigt)|niet "
            r"verlengd|ontslag genomen|ontslag ingediend|neem afscheid|neemt afscheid|afscheidsborrel|zwaai af|bureau "
            r"leeggemaakt)(?: |,|\.|;|!|$)",
            r"(?:nieuwe (?:baan|job|functie|uitdaging|werkgever|rol|contactpersoon|collega neemt)|andere (?:functie|rol|"
            r"baan|job|werkgever|dienst)|ander werk|elders aan de slag|gaan werken|(?:veranderd|verander|verandert) van "
            r"(?:baan|job|functie|werk|dienst)|promotie gemaakt)(?: |,|\.|;|!|$)",
            r"(?:niet (?:meer|langer)|geen) (?:\S+ ){0,3}(?:verantwoordelijk\pL*|bevoegd|mijn (?:pakkie|afdeling|"
            r"verantwoordelijkheid|dossier|taak|domein)|contactpersoon|aanspreekpunt|over de (?:inkoop|aankoop)|bezig met|"
            r"zelf over)",
            r"(?:dossier|taken|portefeuille|verantwoordelijkheid|klanten|inkoop|aankoop) (?:\S+ ){0,4}(?:overgedragen|"
            r"doorgegeven|overgenomen|naar een collega|is nu bij|ligt nu bij|nu bij)",
            r"(?:opvolger|opvolgster|vervanger|vervangster) van (?:mijnheer|meneer|mevrouw|dhr|mevr|(?-i:[A-Z]))\S*|"
            r"(?:opgevolgd|vervangen) door|neem(?:t)? (?:\S+ ){0,3}(?:taken|dossiers|plaats|klanten|job) (?:\S+ )?over|met "
            r"de nieuwe van",
        ),
        over=(
            r"(?:verlaat|vertrek|vertrekt|ga|gaat|stop|stopt|ben|is|neemt|neem) (?:\S+ ){0,3}niet (?:\S+ )?(?:weg|"
            r"vertrokken|met pensioen|ontslagen|ontslag)|(?:verlaat|vertrek|stop) (?:\S+ ){0,3}niet",
            r"(?:blijf|blijft) (?:\S+ ){0,3}(?:jullie|uw|je|ons|gewoon|aanspreekpunt|contactpersoon|bij ons|zitten|hier|"
            r"werken)",
            r"(?:ontslag) (?:\S+ )?ingetrokken",
        ),
        speaks_on=(
            "Mevrouw Aerts is niet meer in dienst.",
            "Ik verlaat het bedrijf eind mei.",
            "Hij gaat met pensioen.",
            "Ik ben niet meer verantwoordelijk voor de inkoop.",
            "Vandaag is mijn laatste werkdag.",
        ),
        silent_on=(
            "Ik blijf jullie contactpersoon.",
            "Verlaat de snelweg bij afrit 12.",
            "De trein vertrekt om acht uur.",
        ),
        over_on=("Ik blijf gewoon jullie aanspreekpunt.", "Zij heeft haar ontslag ingetrokken."),
    ),
    "decider_left": Words(
        phrases=(
            rf"(?:mijn|m'n|onze|ons|de|het|haar|zijn|hun|je) (?:\S+ )?{BOSS}(?: (?:\S+ ){{0,6}}|, (?:\S+ ){{0,9}}|\? "
            rf"(?:\S+ ){{0,4}}){GONE}",
            rf"(?:nieuwe?|interim-?|waarnemend|nieuw) ?(?:{BOSS}|directie|bestuur|leiding|management|bewind|baas) (?:\S+ "
            rf"){{0,4}}(?:start|begint|komt|wil|kijkt|bekijkt|moet|vanaf|neemt|is er|gaat|heeft|zet|herbekijkt|draait|laat|"
            rf"kent|wacht)",
            rf"(?:start|komt|begint|kregen|krijgen|hebben|is er) (?:\S+ ){{0,3}}(?:een )?(?:nieuwe?|interim-?) (?:{BOSS}|"
            rf"directie|bestuur|leiding)",
            r"(?:directiewissel|bestuurswissel|machtswissel|wissel (?:in|aan|van) (?:\S+ )?(?:de top|directie|het bestuur|"
            r"leiding)|(?:wisseling|verandering|wijziging) (?:van|in) (?:de )?(?:directie|leiding|bestuur|management|"
            r"wacht)|nieuw management|zonder (?:directeur|baas|directie)|andere leiding)",
            r"(?:degene|diegene|de man|de vrouw) die (?:\S+ ){0,6}(?:tekende|besliste|wilde|goedkeurde|steunde|moest "
            r"tekenen|zou tekenen|trok|verdedigde) (?:\S+ ){0,4}(?:is weg|is vertrokken|weg|vertrokken|ontslagen|vertrekt|"
            r"gestopt)",
            r"(?:opvolger|opvolgster|vervanger) (?:\S+ )?(?:wil|moet|bekijkt|is nog|komt|begint|start|gezocht|weet)|"
            r"(?:stoel|post|functie|plek|plaats) (?:\S+ ){0,3}(?:vacant|leeg|niet ingevuld|onbezet)",
        ),
        over=(
            rf"{BOSS} (?:\S+ ){{0,2}}(?:blijft|is niet (?:weg|vertrokken|opgestapt)|is er nog|gaat niet weg|blijft aan)",
            rf"nieuwe? (?:{BOSS}|directie|bestuur|leiding) (?:\S+ ){{0,5}}(?:akkoord|goedgekeurd|ja gezegd|enthousiast|"
            rf"staat (?:er )?achter|steunt|wil ook|getekend)",
        ),
        speaks_on=(
            "Mijn baas is vertrokken.",
            "Onze directeur werd ontslagen.",
            "In mei start een nieuwe directeur, tot dan ligt alles stil.",
            "Er was een directiewissel.",
            "Degene die moest tekenen is weg.",
        ),
        silent_on=(
            "De directeur blijft aan.",
            "Mijn baas vindt het ontwerp mooi.",
            "De chef kookt met gas.",
        ),
        over_on=("Onze directeur blijft gewoon.", "Het nieuwe bestuur is enthousiast."),
    ),
}
