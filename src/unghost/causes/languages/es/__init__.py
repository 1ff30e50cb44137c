"""Spanish, of Spain, Mexico, the Andes and the River Plate."""

from __future__ import annotations

from unghost.causes.languages.es.house import HOUSE
from unghost.causes.languages.es.mind import MIND
from unghost.causes.languages.es.people import PEOPLE
from unghost.causes.languages.es.reach import REACH
from unghost.causes.pack import Pack

PACK = Pack(
    name="es",
    title="Spanish",
    common=(
        "el la los las de que y en un una es por con para se lo del al su mi nos ya esta estamos estoy pero le te "
        "muy mas como hasta ha hay tengo tenemos gracias usted sin sobre nuestro nuestra cuando fue"
    ),
    denials=("no", "nunca", "jamás", "ningún", "ninguna", "nadie", "tampoco", "ni", "sin", "nada de"),
    openings=("¿", "si", "cuando", "en caso de", "en cuanto", "supongamos", "imagine", "imagínate"),
    awaited=("hasta", "cuando", "si", "antes", "después", "debe", "falta", "tiene que", "en cuanto", "una vez"),
    long_ago=("hace (?:\\S+ )?años", "(?:en|de|desde) (?:19\\d\\d|20[01]\\d)", "antaño"),
    joints=("pero", "y", "sino", "aunque", "porque", "así que"),
    words={**REACH, **PEOPLE, **HOUSE, **MIND},
)
