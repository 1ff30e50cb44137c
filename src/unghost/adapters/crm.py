"""The column titles of deal tables: the project's own, and what HubSpot, Salesforce and Pipedrive write when they export deals.

Titles are as the English versions of these programs wrote them in 2024 to 2026; an export with renamed columns is read once its
titles are put back, or once it is saved with the columns of our own table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from unghost.adapters.tables import Table, plain


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one program calls the columns of its deals.

    ``signs`` are the titles it is recognised by, all of them; ``columns`` maps plain titles to our names; ``percent`` says
    whether probabilities are percentages (None: the file shows by a value above 1); ``strict`` whether outcomes are exactly
    ours; ``footers`` whether rows with a single cell are the report's own words.
    """

    name: str
    signs: tuple[str, ...]
    columns: Mapping[str, str]
    percent: bool | None = None
    strict: bool = False
    footers: bool = False


def _columns(**titles: str) -> dict[str, str]:
    """Turn ``name="Title | Other title"`` into {plain title: name}."""
    return {plain(title): name for name, several in titles.items() for title in several.split("|")}


OURS = Dialect(
    "unghost",
    ("deal", "account", "contacts"),
    _columns(
        deal="deal",
        account="account",
        contacts="contacts",
        stage="stage",
        amount="amount",
        currency="currency",
        stated="stated_probability",
        opened="opened",
        expected_close="expected_close",
        owner="owner",
        outcome="outcome",
        notes="notes | note",
    ),
    strict=True,
)

HUBSPOT = Dialect(
    "HubSpot",
    ("Deal Name", "Deal Stage"),
    _columns(
        deal="Deal Name",
        account="Associated Company (Primary) | Associated Company | Associated Companies | Company name",
        contacts="Associated Contact | Associated Contacts | Associated Contact (Primary)",
        contacts_2="Associated Contact Email | Associated Contact Emails | Contact email | Email",
        stage="Deal Stage",
        amount="Amount",
        currency="Currency | Deal currency code",
        stated="Deal probability | Probability",
        opened="Create Date",
        expected_close="Close Date",
        owner="Deal owner",
        won="Is Closed Won",
        lost="Is Closed Lost",
        lost_reason="Closed Lost Reason",
        notes="Deal Description",
    ),
)

SALESFORCE = Dialect(
    "Salesforce",
    ("Opportunity Name", "Stage"),
    _columns(
        deal="Opportunity Name",
        account="Account Name",
        contacts="Email | Contact: Email | Contact Email | Primary Contact Email | Contact Roles: Email",
        contacts_2="Contact Name | Primary Contact | Contact: Full Name",
        stage="Stage",
        amount="Amount",
        currency="Amount Currency | Opportunity Currency | Currency",
        stated="Probability (%) | Probability",
        opened="Created Date",
        expected_close="Close Date",
        owner="Opportunity Owner",
        closed="Closed",
        won="Won",
        lost_reason="Loss Reason | Lost Reason | Closed Lost Reason",
        notes="Description | Next Step",
    ),
    percent=True,
    footers=True,
)

SALESFORCE_OBJECTS = Dialect(
    "Salesforce Data Loader",
    ("StageName", "CloseDate", "Name"),
    _columns(
        deal="Name",
        account="Account.Name | AccountName | AccountId",
        contacts="Contact.Email | ContactEmail",
        stage="StageName",
        amount="Amount",
        currency="CurrencyIsoCode",
        stated="Probability",
        opened="CreatedDate",
        expected_close="CloseDate",
        owner="Owner.Name | Owner.Email | OwnerId",
        closed="IsClosed",
        won="IsWon",
        notes="Description",
    ),
    percent=True,
)

PIPEDRIVE = Dialect(
    "Pipedrive",
    ("Deal - Title", "Deal - Status"),
    _columns(
        deal="Deal - Title",
        account="Deal - Organization | Organization - Name | Organization",
        contacts="Person - Email - Work | Person - Email | Deal - Contact person email",
        contacts_2="Person - Email - Home",
        contacts_3="Person - Email - Other",
        contacts_4="Deal - Contact person | Contact person",
        stage="Deal - Stage",
        amount="Deal - Value",
        currency="Deal - Currency | Deal - Currency of Value",
        stated="Deal - Probability",
        opened="Deal - Deal created",
        expected_close="Deal - Expected close date",
        owner="Deal - Owner",
        status="Deal - Status",
        lost_reason="Deal - Lost reason",
    ),
    percent=True,
)

DIALECTS = (OURS, HUBSPOT, SALESFORCE, SALESFORCE_OBJECTS, PIPEDRIVE)
CONTACTS = ("contacts", "contacts_2", "contacts_3", "contacts_4")


def recognise(table: Table) -> Dialect:
    """Return the dialect of a table by its header. Raises BadTable, naming what our own table would need and the header seen."""
    for dialect in DIALECTS:
        if table.has(*dialect.signs):
            return dialect
    missing = [sign for sign in OURS.signs if not table.has(sign)]
    raise table.lacks(
        missing,
        "A deals table has at least the columns deal, account, contacts; exports of HubSpot, Salesforce and Pipedrive are known"
        " by their English titles (such as Deal Name, Opportunity Name, Deal - Title).",
    )
