"""Name, title and telephone numbers of the people who sign, in many countries."""

from __future__ import annotations

import pytest

from unghost.reading.visible.signer import describe

# The block, where its numbers are dialled by default, and what it says: name, title, telephone numbers (the first ones).
BLOCKS: list[tuple[str, str, str, str, tuple[str, ...]]] = [
    (
        "Marguerite Oyelaran\nFacilities Planner\nHalden Botanical Trust\nT: +44 20 7946 0123 | M: +44 7700 900456",
        "GB",
        "Marguerite Oyelaran",
        "Facilities Planner",
        ("+442079460123", "+447700900456"),
    ),
    ("Beth Okafor | Office Manager\nLindqvist Dental Group\np 555-0144", "US", "Beth Okafor", "Office Manager", ()),
    (
        "Annegret Kohl\nEinkauf\nHohlfeld Armaturen GmbH\nIndustriestr. 5, 73430 Aalen\nTel. 07361 55501-12\nFax 07361 55501-99",
        "DE",
        "Annegret Kohl",
        "Einkauf",
        ("+4973615550112",),
    ),
    (
        "Solène KARADEC\nResponsable des achats\nAteliers Ponant SAS\nTél. : 02 98 55 01 02 - Port. : 06 39 98 12 34",
        "FR",
        "Solène KARADEC",
        "Responsable des achats",
        ("+33298550102", "+33639981234"),
    ),
    (
        "Begoña Urrutia\nJefa de Compras\nTel. 944 55 01 02\nConservas Urkiola, S.L.",
        "ES",
        "Begoña Urrutia",
        "Jefa de Compras",
        ("+34944550102",),
    ),
    (
        "Thiago Meireles\nCoordenador de Compras\nUsina Ltda\n(11) 5550-1234 | (11) 95550-1234",
        "BR",
        "Thiago Meireles",
        "Coordenador de Compras",
        ("+551155501234", "+5511955501234"),
    ),
    (
        "Ing. Tiziana Bellandi\nUfficio Tecnico\nOfficine Bellandi S.r.l.\nTel. +39 030 555 0123",
        "IT",
        "Ing. Tiziana Bellandi",
        "",
        ("+390305550123",),
    ),
    (
        "Joost Hendriksma\nHoofd Inkoop\n+31 6 55501234\nwww.zuivelhoeve.example",
        "NL",
        "Joost Hendriksma",
        "Hoofd Inkoop",
        ("+31655501234",),
    ),
    (
        "Gunilla Åkerlund\nInköpschef\nNorrlands Timmer AB\nTelefon: 090-555 01 02",
        "SE",
        "Gunilla Åkerlund",
        "Inköpschef",
        ("+46905550102",),
    ),
    ("Mads Ravn\nIndkøbschef\nRavn & Søn A/S\nMobil 20 55 01 02", "DK", "Mads Ravn", "Indkøbschef", ("+4520550102",)),
    ("Ingrid Moe\nDaglig leder\nMoe Bygg AS\nMob: 912 34 567", "NO", "Ingrid Moe", "Daglig leder", ("+4791234567",)),
    (
        "Päivi Lehtonen\nOstopäällikkö\nLehtonen & Pojat Oy\npuh. 040 555 0123",
        "FI",
        "Päivi Lehtonen",
        "Ostopäällikkö",
        ("+358405550123",),
    ),
    (
        "Grażyna Wilk\nSpecjalista ds. zakupów\nFabryka Mebli Dąb Sp. z o.o.\ntel. 22 555 01 02",
        "PL",
        "Grażyna Wilk",
        "Specjalista ds. zakupów",
        ("+48225550102",),
    ),
    (
        "Ing. Radek Doležal\nvedoucí nákupu\nStrojírny Doležal s.r.o.\ntel.: +420 555 010 234",
        "CZ",
        "Ing. Radek Doležal",
        "vedoucí nákupu",
        ("+420555010234",),
    ),
    (
        "Ольга Синицына\nМенеджер по закупкам\nООО «Ромашка»\nтел. +7 495 555-01-02",
        "RU",
        "Ольга Синицына",
        "Менеджер по закупкам",
        ("+74955550102",),
    ),
    ("李晓明\n采购部经理\n华东机械有限公司\n电话：021-5555 0123", "CN", "李晓明", "采购部经理", ("+862155550123",)),
    ("山本 由美子\n購買部 課長\n東西電機株式会社\nTEL: 03-5550-0123", "JP", "山本 由美子", "購買部 課長", ("+81355500123",)),
    (
        "Zeynep Aksoy\nSatın Alma Müdürü\nAksoy Tekstil A.Ş.\nTel: 0212 555 01 02",
        "TR",
        "Zeynep Aksoy",
        "Satın Alma Müdürü",
        ("+902125550102",),
    ),
    (
        "Avery Stone\nVP, Supply Chain\nTollgate Foods, Inc.\navery.stone@tollgate.example\n(312) 555-0147",
        "US",
        "Avery Stone",
        "VP, Supply Chain",
        ("+13125550147",),
    ),
    ("Oscar Fielding (he/him)\nSr. Buyer II\nTel 212.555.0134 x22", "US", "Oscar Fielding", "Sr. Buyer II", ("+12125550134",)),
    ("Tim Brandt / Bauleitung / Brandt Bau GmbH / 0172 5550123", "DE", "Tim Brandt", "Bauleitung", ("+491725550123",)),
    ("Tobias Lund\nProject Lead\nNorthmoor Rail Ltd\nMob: 07700 900123", "GB", "Tobias Lund", "Project Lead", ("+447700900123",)),
    (
        "Dr. Amara Nwosu\nConsultant Cardiologist\nSt Bede's Hospital\nDirect line 0191 498 0123",
        "GB",
        "Dr. Amara Nwosu",
        "Consultant Cardiologist",
        ("+441914980123",),
    ),
    ('Hank Miller\nHank\'s Tires & Lube\n"Your leader in tires"', "US", "Hank Miller", "", ()),
    ("Jo Adeyemi\nBuyer\nKestrel Packaging", "GB", "Jo Adeyemi", "Buyer", ()),
    ("Sister Mary Alice, OSB\nTreasurer, Priory of St. Scholastica", "US", "Sister Mary Alice", "Treasurer", ()),
    (
        "Annalise Whitcombe, CPA\nController\nWhitcombe & Daughters LLP\n12 Orchard Row, Leeds LS1 4AB\n0113 496 0999",
        "US",
        "Annalise Whitcombe",
        "Controller",
        ("+441134960999",),
    ),
    ("Kind regards\n\nRenata Silvestri\nHead of Estates | Corvid Museums", "GB", "Renata Silvestri", "Head of Estates", ()),
    (
        "Marta Kowal          |  Moor & Sons\nHead of Purchasing   |  12 Orchard Row\nT 020 7946 0001      |  Leeds LS1 4AB",
        "GB",
        "Marta Kowal",
        "Head of Purchasing",
        ("+442079460001",),
    ),
    (
        "Name: Liu Wei\nTitle: Procurement Manager\nPhone: +86 21 5555 0123",
        "CN",
        "Liu Wei",
        "Procurement Manager",
        ("+862155550123",),
    ),
    ("NED FLINT\nOWNER\nFLINT FARMS\n01756 555 012", "GB", "NED FLINT", "OWNER", ("+441756555012",)),
    (
        "Urs Bänziger\nBänziger Metallbau AG\nSägestrasse 9\nCH-9000 St. Gallen\nTelefon 071 555 01 02",
        "DE",
        "Urs Bänziger",
        "",
        ("+41715550102",),
    ),
    (
        "Petra Huber\nAssistenz der Geschäftsführung\nAlpenholz GmbH\nMuseumstraße 4, A-6020 Innsbruck\nTel. 0512 555012",
        "DE",
        "Petra Huber",
        "Assistenz der Geschäftsführung",
        ("+43512555012",),
    ),
    ("Leading the way in pumps\nCarl Ross\nSales Engineer\nPumpCo Inc.", "US", "Carl Ross", "Sales Engineer", ()),
    ("Carl Ross\nPumpCo - your partner for pumps\nTel (415) 555-0132", "US", "Carl Ross", "", ("+14155550132",)),
    (
        "Nadia Petrescu\nDirector Achiziții\nSC Lemn SRL\nTel: +40 21 555 0123",
        "RO",
        "Nadia Petrescu",
        "Director Achiziții",
        ("+40215550123",),
    ),
    ("Mehmet Kaya\nGenel Müdür\nTel : 0532 555 01 02", "TR", "Mehmet Kaya", "Genel Müdür", ("+905325550102",)),
    ("Hervé Le Goff\nDirecteur technique\n+33 (0)2 98 55 01 03", "FR", "Hervé Le Goff", "Directeur technique", ("+33298550103",)),
    (
        "Kate O'Neill\nCommunity & Events\nThe Old Mill\n+353 1 555 0123 (office)\n+353 86 555 0123 (mobile)",
        "IE",
        "Kate O'Neill",
        "",
        ("+35315550123", "+353865550123"),
    ),
    ("Jean-Paul Martin\nChargé d'affaires\n06.12.34.56.78", "FR", "Jean-Paul Martin", "Chargé d'affaires", ("+33612345678",)),
    ("VAT GB123456789\nAnn Moor\nPurchasing Assistant\nReg. No. 01234567", "GB", "Ann Moor", "Purchasing Assistant", ()),
    ("Ann Moor\nMoor & Sons\nOrder 4711-2026-000123", "GB", "Ann Moor", "", ()),
    (
        "Ann Moor | Senior Project Manager | Moor & Sons | D: 020 7946 0011 | ann@moor.example",
        "GB",
        "Ann Moor",
        "Senior Project Manager",
        ("+442079460011",),
    ),
    (
        "Lic. Rosario Peña\nDepto. de Adquisiciones\nUniversidad del Valle\nCiudad de México, CP 01000\nTel. 55 5550 0102",
        "ES",
        "Lic. Rosario Peña",
        "",
        ("+525555500102",),
    ),
    ("Col. R. Haverford (ret.)", "GB", "Col. R. Haverford", "", ()),
    ("Li Na\n李娜 | Purchasing | 采购部\nMob +86 138 5550 0102", "CN", "Li Na", "Purchasing", ("+8613855500102",)),
    (
        "Hans-Peter von der Heide\nLeiter Instandhaltung\nStadtwerke",
        "DE",
        "Hans-Peter von der Heide",
        "Leiter Instandhaltung",
        (),
    ),
    ("María José García López\nDirectora General", "ES", "María José García López", "Directora General", ()),
    (
        "Игорь Ветров\nначальник отдела снабжения\nООО «Вектор»\n8 (812) 555-01-02",
        "RU",
        "Игорь Ветров",
        "начальник отдела снабжения",
        ("+78125550102",),
    ),
    ("김민수\n구매팀 과장\n한빛전자\n02-555-0123", "KR", "김민수", "구매팀 과장", ("+8225550123",)),
    ("佐藤 健\n株式会社ミナト\n代表取締役\n045-555-0123", "JP", "佐藤 健", "代表取締役", ("+81455550123",)),
    ("王芳\n总经理\n手机 138 5550 0102", "CN", "王芳", "总经理", ("+8613855500102",)),
    ("Bo Lind\nEkonomiansvarig\nLind Bygg AB\n070-555 01 02", "SE", "Bo Lind", "Ekonomiansvarig", ("+46705550102",)),
    ("Lone Kjær\nAfdelingsleder, Køkken\nTlf.: 32 55 01 02", "DK", "Lone Kjær", "Afdelingsleder", ("+4532550102",)),
    ("Pavel Novák\nobchodní ředitel\n602 555 012", "CZ", "Pavel Novák", "obchodní ředitel", ("+420602555012",)),
    (
        "Anna Zając\nGłówna księgowa\nul. Polna 3, 00-001 Warszawa\n600 555 012",
        "PL",
        "Anna Zając",
        "Główna księgowa",
        ("+48600555012",),
    ),
    ("Rui Tavares\nDiretor de Operações\nTlm. 912 345 678", "PT", "Rui Tavares", "Diretor de Operações", ("+351912345678",)),
    (
        "Sarah Cohen, Ph.D.\nAssociate Professor of Biology\nState College\n(617) 555-0123",
        "US",
        "Sarah Cohen",
        "Associate Professor of Biology",
        ("+16175550123",),
    ),
    (
        "Tuula Aalto\nhankinta-asiantuntija\nHämeen kunta\n050 555 0123",
        "FI",
        "Tuula Aalto",
        "hankinta-asiantuntija",
        ("+358505550123",),
    ),
    ("Gigi's Flower Bar | @gigisflowers | 555-0188", "US", "", "", ()),
    (
        "Dale Pruitt\nContracting Officer\nHours: Mon-Fri 08:00-17:00\nZIP 90210-1234",
        "US",
        "Dale Pruitt",
        "Contracting Officer",
        (),
    ),
    (
        "Ugo Fanti\nAmministratore delegato\nVia Verdi 1 - 20121 Milano\nP.IVA 01234567890\ncell. 347 555 0102",
        "IT",
        "Ugo Fanti",
        "Amministratore delegato",
        ("+393475550102",),
    ),
]


@pytest.mark.parametrize(("block", "region", "name", "title", "phones"), BLOCKS, ids=[b[0].split("\n")[0] for b in BLOCKS])
def test_a_signature_says_who_wrote(block: str, region: str, name: str, title: str, phones: tuple[str, ...]) -> None:
    found = describe(tuple(block.split("\n")), region)
    assert found is not None
    assert found.name == name
    assert found.title.startswith(title) if title else not found.title
    assert found.phones[: len(phones)] == phones


def test_a_closing_alone_says_nothing() -> None:
    assert describe(("Kind regards",), "US") is None
