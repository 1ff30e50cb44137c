"""What a title says of a role: words of eight languages, as data."""

from __future__ import annotations

import re
from functools import lru_cache

from unghost.causes.people.contact import Role
from unghost.reading.tables import entries, later

STRONG, MEDIUM, WEAK = 3.0, 2.0, 1.5
_R = Role

# Each entry is a phrase that stands in a title as whole words; "*" at an end stands for any letters there, alone for some words.
_WORDS: tuple[tuple[Role, float, str], ...] = (
    (
        _R.BOSS,
        STRONG,
        "ceo, chief executive, managing director, managing partner, owner, co-owner, founder, co-founder, president, proprietor"
        ", chairman, chairwoman, chairperson, executive director, general manager, geschäftsführer*, geschäftsführung"
        ", geschäftsleitung, inhaber*, vorstand, vorstandsvorsitzende*, ceo, pdg, directeur général, directrice générale, gérant*"
        ", président*, dirigeant*, fondateur, fondatrice, director general, directora general, gerente general, propietari*"
        ", dueñ*, fundador*, presidente, presidenta, consejero delegado, consejera delegada, diretor geral, diretora geral"
        ", sócio-gerente, sócia-gerente, sócio gerente, proprietári*, administrador*, algemeen directeur, eigenaar, eigenares"
        ", bestuurder, oprichter, amministratore delegato, amministratrice delegata, amministratore unico, titolare"
        ", direttore generale, direttrice generale, proprietari*, fondatore, fondatrice, verkställande direktör, vd, ägare"
        ", grundare, styrelseordförande, principal",
    ),
    (
        _R.DECIDER,
        MEDIUM,
        "head of, head, director, directress, vp, svp, evp, avp, vice president, chief * officer, cfo, coo, cio, cto, cmo"
        ", ciso, cpo"
        ", *leiter, *leiterin, *leitung, prokurist*, directeur, directrice, responsable, jefe, jefa, director"
        ", directora, diretor, diretora, hoofd, direttore, direttrice, responsabile, *chef, chefin, partner"
        ", board member, trustee, dean, provost",
    ),
    (
        _R.PROCUREMENT,
        STRONG,
        "procurement, purchasing, purchaser, buyer, buying, sourcing, *einkauf, einkaufs*, *einkäufer*, beschaffung, achats"
        ", acheteur, acheteuse, approvisionnement*, compras, comprador*, abastecimiento, aprovisionamiento, acquisti, buyer"
        ", approvvigionament*, inkoop, inkoper, inkoopster, inköp, inköpare, inköpschef",
    ),
    (
        _R.LEGAL,
        STRONG,
        "legal, counsel, lawyer, attorney, solicitor, paralegal, contract manager, contracts manager, company secretary"
        ", rechtsanwalt, rechtsanwältin, justiziar*, rechtsabteilung, syndikus*, jurist*, juridique, juriste, avocat, avocate"
        ", jurídico, jurídica, abogado, abogada, asesoría jurídica, advogado, advogada, legale, avvocato, avvocata"
        ", ufficio legale"
        ", juridisch*, bedrijfsjurist, bolagsjurist",
    ),
    (
        _R.FINANCE,
        STRONG,
        "cfo, finance, financial, controller, comptroller, controlling, accountant, accounting, accounts payable, accounts"
        ", treasurer, treasury, bookkeeper, bursar, buchhaltung, buchhalter*, finanz*, rechnungswesen, kaufmännische*, comptable"
        ", comptabilité"
        ", financier, financière, daf, raf, finanzas, financiero, financiera, contable, contador, contadora, contabilidad"
        ", financeiro, financeira, contabilidade, contabilista, tesouraria, financieel, financiële, boekhouding, boekhouder"
        ", ragioniere, ragioniera, contabile, contabilità, finanziari*, amministrazione, ekonom, ekonomi, ekonomichef"
        ", redovisning*, finanschef",
    ),
    (
        _R.TECHNICAL,
        STRONG,
        "engineer, engineering, developer, architect, it, ict, technician, technical, technology, cto, cio, ciso, sysadmin"
        ", system administrator, systems administrator, software, devops, infrastructure, scientist, *ingenieur*, entwickler*"
        ", techniker*, technik, technische*, edv, informatik, systemadministrator*, ingénieur*, développeur, développeuse"
        ", technicien, technicienne, technique, informatique, dsi, ingeniero, ingeniera, técnico, técnica, desarrollador*"
        ", informática, sistemas, engenheiro, engenheira, programador, programadora, ontwikkelaar, technisch, technicus"
        ", ingegnere"
        ", tecnico, tecnica, sviluppatore, sviluppatrice, informatico, sistemista, *ingenjör*, utvecklare, tekniker, teknisk"
        ", it-chef, it-leiter*",
    ),
    (
        _R.ASSISTANT,
        STRONG + 0.5,
        "executive assistant, personal assistant, assistant to, pa to, ea to, office of the, secretary, administrative assistant"
        ", team assistant, chief of staff, *assistenz, *assistentin, *assistent, sekretär*, sekretariat, vorzimmer"
        ", adjoint au, adjointe au, assistant de direction, assistante de direction, assistant, assistante, secrétaire"
        ", secrétariat, asistente, secretari*"
        ", assistente, secretário, secretária, directiesecretar*, managementassistent*, directieassistent*, segretari*"
        ", assistente di direzione, assistent, sekreterare, vd-assistent",
    ),
    (
        _R.GATEKEEPER,
        STRONG,
        "receptionist, reception, front desk, front office, switchboard, office manager, empfang, zentrale, büroleit*, accueil"
        ", standard, standardiste, hôtesse d'accueil, recepción, recepcionista, centralita, receção, rececionista, recepção"
        ", receptie, receptioniste, baliemedewerker, centralino, portineria, reception*, kontorschef, växel",
    ),
    (
        _R.USER,
        WEAK,
        "operator, clerk, coordinator, co-ordinator, specialist, planner, foreman, forewoman, supervisor, shift lead, dispatcher"
        ", superintendent, warehouse, production, nurse, teacher, analyst, team lead, sachbearbeit*, meister*, disponent*"
        ", schichtleit*, lagerleit*, koordinator*, opérateur, opératrice, chef d'équipe, chargé de, chargée de, gestionnaire"
        ", encargado, encargada, operari*, coordinador*, técnico de, supervisora, coordenador*, encarregado, encarregada"
        ", operador*, medewerker, teamleider, coördinator, planner, addetto, addetta, impiegato, impiegata, caporeparto"
        ", capoturno"
        ", handläggare, samordnare, arbetsledare, planerare",
    ),
)
# What only looks like one of these: the words are taken out before the title is read.
_NOT = later(
    r"\b(?:assistant (?=manager|director|professor|vice|head|engineer|buyer|controller|general|superintendent)"
    r"|(?:account|sales|key account|customer success) (?:manager|director|executive)|product owner|process owner"
    r"|secretary[- ]general"
    r"|(?:medical|art|creative|film|musical?|funeral) director|(?:legal|it) entity|head ?quarters?|chef de (?:projet|produit)"
    r"|chef de cuisine)",
    re.IGNORECASE,
)
_VICE = later(r"\b(?:vice|deputy|stellvertretende\w*|adjunct|adjoint)[- ]\w+(?: \w+)?", re.IGNORECASE)
_ABOVE = frozenset({_R.BOSS, _R.DECIDER})


def _expression(phrases: str) -> re.Pattern[str]:
    parts = [
        re.escape(p).replace(r"\ \*\ ", r"(?: \w+){0,3} ").replace(r"\*", r"[\w-]*") for p in dict.fromkeys(entries(phrases, ","))
    ]
    longest_first = sorted(parts, key=lambda p: (-len(p), p))
    return later(rf"(?<![\w-])(?:{'|'.join(longest_first)})(?![\w])", re.IGNORECASE)


_TABLE = tuple((role, points, _expression(words)) for role, points, words in _WORDS)
_LONGEST = 160


@lru_cache(maxsize=4096)
def roles_in(title: str) -> tuple[tuple[Role, float, str], ...]:
    """Return what a title says, the weightiest first: (role, points, the words that say it)."""
    shown = title[:_LONGEST]
    read = _NOT.sub(lambda m: "_" * len(m.group()), shown)
    first = _VICE.sub(lambda m: "_" * len(m.group()), read)
    found = []
    for role, points, expression in _TABLE:
        match = expression.search(first if role is Role.BOSS else read)
        if match is not None:
            found.append((role, points, shown[match.start() : match.end()]))
    if any(role is Role.ASSISTANT for role, _, _ in found):  # "assistant to the managing director"
        found = [one for one in found if one[0] not in _ABOVE]
    return tuple(sorted(found, key=lambda f: (-f[1], f[0])))
