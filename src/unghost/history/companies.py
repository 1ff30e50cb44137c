"""What a company calls itself: the names an account goes by in its people's signatures and in our deals."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from unghost.domain.address import FREEMAIL, account_of
from unghost.domain.message import Kind, Message
from unghost.domain.record import Deal
from unghost.domain.settings import Settings

LEGAL = (
    r"inc|llc|llp|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|se|kg|kgaa|ohg|ug|e\.?\s?k|sarl|sas|sa|s\.a\.?s?|s\.l\.?u?"
    r"|srl|s\.r\.l|spa|s\.p\.a|bv|b\.v|nv|n\.v|ab|as|a/s|aps|oy|oyj|sp\.? z o\.?o|s\.r\.o|lda|ltda|pty|kft|holding"
    r"|group|gruppe|groupe"
)
_LEGAL_END = re.compile(rf"[\s,]+(?:(?:{LEGAL})\.?(?:\s*&\s*)?)+$", re.IGNORECASE)
_CELL = re.compile(r"[\n|•·]|\s[-–—]\s|,\s|\s{3,}")
_MOST_CELLS = 12
_LONGEST = 60
_LEAST = 4
_NO_LETTER = re.compile(r"[^\w]|_")


def squeezed(name: str) -> str:
    """Return a name as letters and digits alone, in small letters: ``Blue Heron`` and ``blue-heron`` are one."""
    return _NO_LETTER.sub("", name).casefold()


def without_form(name: str) -> str:
    """Return a company's name without its legal form."""
    return _LEGAL_END.sub("", name.strip()).strip(" ,.")


def companies(messages: Iterable[Message], deals: Iterable[Deal], settings: Settings) -> dict[str, tuple[str, ...]]:
    """Return, by account, the names it goes by, sorted. A line of a signature is one where it bears a legal form or spells the
    domain of the writer; a deal's account is one where it is no domain.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for message in messages:
        if message.kind is Kind.HUMAN and message.sender and message.signature and not settings.is_ours(message.sender.email):
            domain = message.sender.domain
            if domain and domain not in FREEMAIL:
                found[domain].update(_names(message.signature.text, domain))
    for deal in deals:
        if deal.account and "@" not in deal.account and ("." not in deal.account or " " in deal.account):
            for account in {account_of(c) for c in deal.contacts}:
                if "@" not in account:
                    found[account].add(without_form(deal.account))
    return {account: tuple(sorted(n for n in names if len(squeezed(n)) >= _LEAST)) for account, names in sorted(found.items())}


def _names(signature: str, domain: str) -> Mapping[str, None]:
    stems = {squeezed(label) for label in domain.split(".")[:-1] if len(label) >= _LEAST}
    cells = (cell.strip(" ,.") for cell in _CELL.split(signature[:1_000])[:_MOST_CELLS])
    return {without_form(c): None for c in cells if 0 < len(c) <= _LONGEST and "@" not in c and _is_name(c, stems)}


def _is_name(cell: str, stems: set[str]) -> bool:
    name = without_form(cell)
    bare = squeezed(name)
    if len(bare) < _LEAST or not name[:1].isupper() or "://" in cell or "www." in cell.lower():
        return False
    spells = any(bare.startswith(stem) or stem.startswith(bare) for stem in stems)
    return spells or (name != cell and 1 <= len(name.split()) <= 5)
