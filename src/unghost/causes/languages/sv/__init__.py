"""Swedish."""

from __future__ import annotations

from unghost.causes.languages.sv.house import HOUSE
from unghost.causes.languages.sv.mind import MIND
from unghost.causes.languages.sv.people import PEOPLE
from unghost.causes.languages.sv.reach import REACH
from unghost.causes.pack import Pack

PACK = Pack(
    name="sv",
    title="Swedish",
    common=(
        "och att det som en ett jag vi ar pa inte med av till har den om min hos ni hon blir blev vara vart oss mig er du "
        "efter fran eller men sa nu hans hennes kan ska maste nar innan under igen bara sedan ert era fick alla"
    ),
    denials=("inte", "ingen", "inget", "inga", "aldrig", "ej"),
    openings=("om", "när", "ifall", "så snart", "ifall att"),
    awaited=("tills", "när", "om", "innan", "måste", "ska", "så snart", "efter att"),
    long_ago=("för \\w+ år sedan", "för länge sedan", "på den tiden", "(?:år|sedan) (?:19\\d\\d|20[01]\\d)"),
    joints=("men", "och", "utan", "eftersom"),
    words={**REACH, **PEOPLE, **HOUSE, **MIND},
)
