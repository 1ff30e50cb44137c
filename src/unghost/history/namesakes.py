"""People of one full name who share an account, a thread or a telephone number are one person."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from unghost.domain.address import FREEMAIL, account_of
from unghost.history.bonds import Bonds

# Addresses of a function rather than of a person: never merged with anybody's.
ROLE = re.compile(
    r"^(?:no-?reply|do-?not-?reply|info|sales|support|office|contact|admin|billing|invoice|accounts?|hello|team|service|mail"
    r"|kontakt|vertrieb|buchhaltung|rechnung|contacto|ventas|comercial|kundenservice|mailer-daemon|postmaster|bounces?"
    r"|einkauf|purchasing|procurement|compras|achats|acquisti|inkoop|sekretariat|reception|empfang|zentrale|orders?|hr|it|marketing"
    r"|all|everyone|staff)\b"
)


# Second levels under which anybody may register (``co.uk``, ``com.br``): not an organisation.
_OPEN_TO_ALL = re.compile(
    r"(?:co|com|org|net|ac|edu|gov|gob|gouv|gv|ltd|plc|me|or|ne|go|nom|nhs|sch|asn|id|info|biz|firm|gen|ind|mil|web|waw|in)"
    r"\.[a-z]{2,7}$"
)

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ´`", "'"))


def folded(name: str) -> str:
    """Return a name as it is compared: in small letters, O’Neil as O'Neil."""
    return name.translate(_APOSTROPHES).casefold()


@dataclass(frozen=True, slots=True)
class Shown:
    """What one address shows of its owner: the name it bears most often, the threads it was in, the numbers it signs with.

    ``met`` says that we wrote to it, or that it answered a mail of ours by its Message-ID: a stranger can take a name, a subject
    and a telephone number, but has seen no mail of ours.
    """

    name: str
    threads: frozenset[str]
    phones: tuple[str, ...]
    met: bool


def join_namesakes(shown: Mapping[str, Shown], bonds: Bonds) -> None:
    """Join the addresses of one full name (two words or more) that share an account, a thread or a telephone number.

    Within one account only where their signatures do not name different telephones.
    """
    by_name: dict[str, list[str]] = defaultdict(list)
    for address, found in shown.items():
        name = folded(found.name)
        if len(name.split()) >= 2 and not ROLE.match(address):
            by_name[name].append(address)
    for namesakes in by_name.values():
        if len(namesakes) > 1:
            _join(sorted(namesakes), shown, bonds)


def _join(namesakes: Sequence[str], shown: Mapping[str, Shown], bonds: Bonds) -> None:
    first_with: dict[tuple[str, str], str] = {}
    accounts = {account_of(address) for address in namesakes}
    for address in namesakes:
        found = shown[address]
        marks = [
            *(("account", account) for account in _accounts(address) if account in accounts),
        ]
        if found.met:
            marks += [("thread", thread) for thread in sorted(found.threads)] + [("phone", phone) for phone in found.phones]
        for kind, mark in marks:
            first = shown[first_with.get((kind, mark), address)]
            if kind == "account" and first.phones and found.phones and set(first.phones).isdisjoint(found.phones):
                continue  # two of one name in one house, each with a telephone of their own
            bonds.join(first_with.setdefault((kind, mark), address), address, f"{found.name}, {_REASONS[kind].format(mark)}")


_REASONS = {"account": "both at {}", "thread": "both in one correspondence", "phone": "both with {}"}


def _accounts(address: str) -> Iterator[str]:
    """Yield the account of an address and those above it: ``uk.acme.example`` is a part of ``acme.example``."""
    account = account_of(address)
    yield account
    while "@" not in account and account.count(".") > 1:
        account = account.partition(".")[2]
        if account not in FREEMAIL and not _OPEN_TO_ALL.match(account):
            yield account
