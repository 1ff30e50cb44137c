"""Who we are, under a letter, where law wants it said. A short table with its sources, and a judgement of ours: not legal advice.

A letter to one person about one matter is not a mailing, but several laws ask it of commercial mail of any number, and some of
every business letter. Where the table is silent, nothing is added.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from unghost.domain.settings import Settings

_EU = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO"
PRIVATE_PLAYS = frozenset({"compassion", "personal"})
"""Plays that sell nothing and ask nothing: a kind line is no commercial mail, and a registered office under it would hurt."""


@dataclass(frozen=True, slots=True)
class Duty:
    """What one law wants said. ``name`` is what it is called, ``law`` what it says and where.

    ``countries`` are ISO 3166 codes of the reader or, where ``ours`` is True, of the sender. ``wants`` names fields of the
    settings: name, company, postal. ``answers_too`` says that an answer to what they asked needs it as well.
    """

    name: str
    countries: frozenset[str]
    wants: tuple[str, ...]
    law: str
    ours: bool = False
    answers_too: bool = False


DUTIES = (
    Duty(
        "CAN-SPAM",
        frozenset({"US"}),
        ("name", "postal"),
        "CAN-SPAM Act, 15 U.S.C. 7704(a)(5)(A)(iii): a valid postal address in commercial mail; by 7702(17) not in what answers"
        " them",
    ),
    Duty(
        "CASL",
        frozenset({"CA"}),
        ("name", "company", "postal"),
        "CASL section 6(2) with SOR/2012-36 section 2: name, business name, mailing address; SOR/2013-221 section 3(b): not in"
        " what answers a request",
    ),
    Duty(
        "Spam Act 2003",
        frozenset({"AU"}),
        ("name", "company"),
        "Spam Act 2003 section 17: who sent it and how to reach them, for thirty days at least",
    ),
    Duty(
        "Directive 2002/58/EC",
        frozenset({*_EU.split(), "GB", "CH"}),
        ("name", "company"),
        "Directive 2002/58/EC article 13(4) and 2000/31/EC article 6(b) (in Germany section 7 UWG, in Britain PECR regulation 23,"
        " in Switzerland article 3(1)(o) UWG): the sender plainly named, with an address to say stop to; GDPR article 14(1)(a)",
    ),
    Duty(
        "section 35a GmbHG and its like",
        frozenset({"DE", "AT"}),
        ("company", "postal"),
        "Section 35a GmbHG, 37a HGB, 80 AktG; in Austria section 14 UGB: what a business letter of any form says of its sender;"
        " put register and managing directors into the postal lines",
        ours=True,
        answers_too=True,
    ),
    Duty(
        "SI 2015/17",
        frozenset({"GB"}),
        ("company", "postal"),
        "SI 2015/17 regulations 24 and 25: registered name, number and office on a company's business letters of any form",
        ours=True,
        answers_too=True,
    ),
)
"""Read top to bottom, all that apply are added up. As understood in 2026, shortened, and without the exceptions of each law."""
_HOW = {
    "company": "unghost settings company “…”",
    "postal": "unghost settings postal “…” “…”",
}
_SAYS = {"company": "your company's name", "postal": "a postal address"}
"""What is missed where it is not set; the name stands under every letter in any case."""


@dataclass(frozen=True, slots=True)
class Identity:
    """The lines to add, and a sentence on what law may want and the settings lack, empty where they lack nothing."""

    lines: tuple[str, ...]
    missing: str = ""


def identity(settings: Settings, country: str, play: str, *, answers: bool) -> Identity:
    """Return the lines of who we are for a letter to somebody in ``country`` (empty where unknown).

    ``answers`` says that the letter answers something they wrote.
    """
    duties = tuple(_duties(settings, country, answers=answers)) if play not in PRIVATE_PLAYS else ()
    wanted = [name for name in ("name", *_HOW) if any(name in duty.wants for duty in duties)]
    values = {"name": (settings.name,), "company": (settings.company,), "postal": settings.postal}
    lines = tuple(line for name in wanted for line in values[name] if line)
    return Identity(lines, _missing([name for name in wanted if name in _SAYS and not any(values[name])], duties))


def _duties(settings: Settings, country: str, *, answers: bool) -> Iterator[Duty]:
    for duty in DUTIES:
        where = settings.country if duty.ours else country
        if where.upper() in duty.countries and (duty.answers_too or not answers):
            yield duty


def _missing(names: Sequence[str], duties: tuple[Duty, ...]) -> str:
    if not names:
        return ""
    law = next(duty.name for duty in duties if names[0] in duty.wants)
    what, how = " and ".join(_SAYS[name] for name in names), "; ".join(_HOW[name] for name in names)
    return f"Law may want {what} under a letter like this ({law}; not legal advice). Not set yet: {how}"
