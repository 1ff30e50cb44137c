"""Italian."""

from __future__ import annotations

from unghost.causes.languages.it.house import HOUSE
from unghost.causes.languages.it.mind import MIND
from unghost.causes.languages.it.people import PEOPLE
from unghost.causes.languages.it.reach import REACH
from unghost.causes.pack import Pack

PACK = Pack(
    name="it",
    title="Italian",
    common=(
        "il la di che e per non con una un sono abbiamo del della ha ho ci mi si le lo gli alla al nel da ma siamo stata "
        "stato suo sua mio mia nostro nostra qui piu dal dalla come anche poi questo questa hanno era dopo ne vi nella essere"
        " molto solo ancora entro fino"
    ),
    denials=("non", "nessuno?", "nessuna", "mai", "nemmeno", "né"),
    openings=("se", "quando", "qualora", "appena", "nel caso"),
    awaited=("finché", "quando", "se", "prima", "dopo", "deve", "devono", "appena"),
    long_ago=("\\w+ anni fa", "nel (?:19\\d\\d|20[01]\\d)", "una volta"),
    joints=("ma", "e", "però", "perché"),
    words={**REACH, **PEOPLE, **HOUSE, **MIND},
)
