"""Portuguese, of Brazil and Portugal."""

from __future__ import annotations

from unghost.causes.languages.pt.house import HOUSE
from unghost.causes.languages.pt.mind import MIND
from unghost.causes.languages.pt.people import PEOPLE
from unghost.causes.languages.pt.reach import REACH
from unghost.causes.pack import Pack

PACK = Pack(
    name="pt",
    title="Portuguese",
    common=(
        "o os de que e um uma da dos das em na nos para por com nao esta estamos estou mas se ja ate foi ao pelo "
        "pela meu minha nosso nossa voce voces seu sua muito mais tem ele ela eu gente pra"
    ),
    denials=("não", "nunca", "jamais", "nenhum", "nenhuma", "ninguém", "nem", "sem"),
    openings=("se", "quando", "caso", "assim que", "será que", "imagine", "suponha"),
    awaited=("até", "quando", "se", "antes", "depois", "falta", "deve", "precisa", "assim que", "logo que", "tem de", "tem que"),
    long_ago=("há (?:\\S+ )?anos", "(?:em|de|desde) (?:19\\d\\d|20[01]\\d)", "\\S+ anos atrás"),
    joints=("mas", "e", "porém", "contudo", "porque", "só que"),
    words={**REACH, **PEOPLE, **HOUSE, **MIND},
)
