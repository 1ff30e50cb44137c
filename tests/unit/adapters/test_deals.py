"""Deals in our own table and in the exports of other programs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from unghost.adapters.sources import deals
from unghost.app.ports import Item, SetAside
from unghost.domain.record import Deal
from unghost.errors import BadTable

HEADER = "deal,account,contacts,stage,amount,currency,stated_probability,opened,expected_close,owner,outcome\n"
CONTACTS = "jo@harbour.example;Ann <ann@harbour.example>"
ROW = f"Quay,harbour.example,{CONTACTS},offer,12000,eur,0.6,2026-01-05,2026-06-30,kim@studio.example,\n"
DEAL = Deal(
    "Quay",
    "harbour.example",
    ("jo@harbour.example", "ann@harbour.example"),
    "offer",
    Decimal(12000),
    "EUR",
    0.6,
    date(2026, 1, 5),
    date(2026, 6, 30),
    "kim@studio.example",
)


def read(folder: Path, content: str) -> list[Item]:
    path = folder / "deals.csv"
    path.write_text(content, encoding="utf-8")
    return list(deals.read(str(path)))


def only(items: list[Item]) -> Deal:
    found = [item for item in items if isinstance(item, Deal)]
    assert len(found) == 1
    return found[0]


def reasons(items: list[Item]) -> list[str]:
    return [item.reason for item in items if isinstance(item, SetAside)]


def test_a_row_is_a_deal(tmp_path: Path) -> None:
    assert read(tmp_path, HEADER + ROW) == [DEAL]


def test_a_file_with_a_value_above_one_is_in_percent(tmp_path: Path) -> None:
    items = read(tmp_path, HEADER + ROW.replace("0.6", "60") + ROW.replace("Quay", "Pier").replace("0.6", "1"))
    assert [item.stated for item in items if isinstance(item, Deal)] == [0.6, 0.01]


@pytest.mark.parametrize("outcome", ["won", "Lost", "no_decision", "no decision"])
def test_outcomes(outcome: str, tmp_path: Path) -> None:
    deal = only(read(tmp_path, HEADER + ROW.replace("example,\n", f"example,{outcome}\n")))
    assert deal.outcome == outcome.lower().replace(" ", "_")


def test_a_row_without_a_name_or_with_an_unknown_outcome_is_set_aside(tmp_path: Path) -> None:
    items = read(tmp_path, HEADER + ROW.replace("Quay", "") + ROW.replace("example,\n", "example,maybe\n"))
    assert reasons(items) == ["deal without a name", "outcome is none of won, lost, no_decision"]
    assert len(items) == 2


def test_a_cell_not_understood_costs_itself_only_and_is_reported(tmp_path: Path) -> None:
    items = read(tmp_path, HEADER + ROW.replace("12000", "a lot").replace("2026-06-30", "summer").replace("0.6", "high"))
    deal = only(items)
    assert (deal.amount, deal.expected_close, deal.stated, deal.contacts) == (None, None, None, DEAL.contacts)
    assert deal.notes == "stated: high\namount: a lot\nexpected_close: summer"
    assert len(reasons(items)) == 3


def test_unknown_columns_and_contacts_without_an_address_go_to_the_notes(tmp_path: Path) -> None:
    content = HEADER.strip() + ",region\n" + ROW.replace(CONTACTS, "Jo Lind").strip() + ",north\n"
    deal = only(read(tmp_path, content))
    assert deal.contacts == ()
    assert deal.notes == "contact: Jo Lind\nregion: north"


def test_continental_tables_have_continental_numbers(tmp_path: Path) -> None:
    header = "deal;account;contacts;amount;stated_probability\n"
    content = header + "Quay;harbour.example;jo@harbour.example,ann@harbour.example;12.000;0,6\n"
    deal = only(read(tmp_path, content))
    assert (deal.amount, deal.stated, len(deal.contacts)) == (Decimal(12000), 0.6, 2)


def test_what_is_no_deals_table_is_refused_with_the_header_seen(tmp_path: Path) -> None:
    with pytest.raises(BadTable, match=r"no column 'deal', 'contacts'.*name,account") as caught:
        read(tmp_path, "name,account\nx,y\n")
    assert "HubSpot" in caught.value.remedy


def test_a_hubspot_export(tmp_path: Path) -> None:
    content = (
        '"Record ID","Deal Name","Deal Stage","Close Date","Deal owner","Amount","Currency","Deal probability","Create Date",'
        '"Associated Company","Associated Contact","Pipeline"\n'
        '"71","Quay","Contract Sent","2026-06-30 17:00","Kim Bell","12000.0","EUR","0.6","2026-01-05 09:12","Harbour Ltd",'
        '"Jo Lind (jo@harbour.example);Ann Roe (ann@harbour.example)","Sales"\n'
        '"72","Pier","Closed Won","2026-02-01","Kim Bell","5","EUR","1.0","2026-01-05","Harbour Ltd","Jo Lind","Sales"\n'
        '"73","Dock","Closed Lost","2026-02-01","Kim Bell","5","EUR","0.0","2026-01-05","Harbour Ltd","","Sales"\n'
    )
    first, second, third = (item for item in read(tmp_path, content) if isinstance(item, Deal))
    assert (first.name, first.account, first.contacts, first.stage) == ("Quay", "Harbour Ltd", DEAL.contacts, "Contract Sent")
    assert (first.amount, first.currency, first.stated, first.outcome) == (Decimal(12000), "EUR", 0.6, "")
    assert (first.opened, first.expected_close, first.owner) == (date(2026, 1, 5), date(2026, 6, 30), "Kim Bell")
    assert "Record ID: 71" in first.notes
    assert (second.outcome, second.contacts) == ("won", ())
    assert (third.outcome, third.stated) == ("lost", 0.0)


def test_a_salesforce_report_with_its_footer_and_a_row_for_each_contact(tmp_path: Path) -> None:
    content = (
        '"Opportunity Name","Account Name","Stage","Amount","Amount Currency","Probability (%)","Close Date","Created Date",'
        '"Opportunity Owner","Email"\n'
        '"Quay","Harbour Ltd","Proposal","12,000.00","EUR","60","6/30/2026","1/5/2026","Kim Bell","jo@harbour.example"\n'
        '"Quay","Harbour Ltd","Proposal","12,000.00","EUR","60","6/30/2026","1/5/2026","Kim Bell","ann@harbour.example"\n'
        "\n"
        '"Open opportunities"\n'
        '"Confidential, not to be passed on"\n'
    )
    deal = only(read(tmp_path, content))
    assert (deal.contacts, deal.amount, deal.stated) == (DEAL.contacts, Decimal(12000), 0.6)
    assert (deal.opened, deal.expected_close) == (date(2026, 1, 5), date(2026, 6, 30))


def test_one_percent_stays_one_percent_in_salesforce(tmp_path: Path) -> None:
    content = "Opportunity Name,Stage,Probability (%)\nQuay,Prospecting,1\n"
    assert only(read(tmp_path, content)).stated == 0.01


def test_a_data_loader_export(tmp_path: Path) -> None:
    content = (
        "NAME,STAGENAME,CLOSEDATE,AMOUNT,PROBABILITY,ISCLOSED,ISWON,CREATEDDATE\n"
        "Quay,Lost to rival,2026-06-30,12000,0,true,false,2026-01-05T09:00:00.000Z\n"
        "Pier,Done,2026-06-30,12000,100,true,true,2026-01-05T09:00:00.000Z\n"
    )
    outcomes = [(item.outcome, item.opened) for item in read(tmp_path, content) if isinstance(item, Deal)]
    assert outcomes == [("lost", date(2026, 1, 5)), ("won", date(2026, 1, 5))]


def test_a_pipedrive_export(tmp_path: Path) -> None:
    content = (
        "Deal - ID,Deal - Title,Deal - Organization,Deal - Contact person,Person - Email - Work,Person - Email - Home,"
        "Deal - Value,Deal - Currency,Deal - Stage,Deal - Probability,Deal - Expected close date,Deal - Status,"
        "Deal - Deal created,Deal - Owner,Deal - Lost reason\n"
        "1,Quay,Harbour Ltd,Jo Lind,jo@harbour.example,ann@harbour.example,"
        "12000,EUR,Offer,60,2026-06-30,Open,2026-01-05 09:12:00,Kim,\n"
        "2,Pier,Harbour Ltd,Jo Lind,jo@harbour.example,,1,EUR,Offer,,,Lost,2026-01-05 09:12:00,Kim,No decision taken\n"
        "3,Dock,Harbour Ltd,Jo Lind,jo@harbour.example,,1,EUR,Offer,,,Won,2026-01-05 09:12:00,Kim,\n"
    )
    first, second, third = (item for item in read(tmp_path, content) if isinstance(item, Deal))
    assert (first.contacts, first.amount, first.stated, first.outcome) == (DEAL.contacts, Decimal(12000), 0.6, "")
    assert first.notes.startswith("contact: Jo Lind\n")
    assert (second.outcome, third.outcome) == ("no_decision", "won")
    assert "lost reason: No decision taken" in second.notes
