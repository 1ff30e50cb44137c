"""Dutch, of the Netherlands and Flanders."""

from __future__ import annotations

from unghost.causes.languages.nl.house import HOUSE
from unghost.causes.languages.nl.mind import MIND
from unghost.causes.languages.nl.people import PEOPLE
from unghost.causes.languages.nl.reach import REACH
from unghost.causes.pack import Pack

PACK = Pack(
    name="nl",
    title="Dutch",
    common=(
        "de het een en van ik wij je niet met op voor te zijn aan bij ons onze mijn maar nog naar dat er hij ze "
        "zij heb heeft hebben wordt werd door om tot uit geen kan jullie u wel dit deze als ook moet weer"
    ),
    denials=("niet", "geen", "nooit", "niemand", "nergens", "noch", "nee"),
    openings=("als", "wanneer", "indien", "zodra", "stel", "mocht(?:en)?", "in geval van"),
    awaited=("zodra", "tot", "als", "voordat", "nadat", "moet", "moeten", "eens", "pas als"),
    long_ago=("(?:\\S+ )?jaren? geleden", "(?:in|sinds|uit|van) (?:19\\d\\d|20[01]\\d)", "destijds", "vroeger"),
    joints=("maar", "en", "doch", "want", "omdat"),
    words={**REACH, **PEOPLE, **HOUSE, **MIND},
)
