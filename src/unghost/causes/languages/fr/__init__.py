"""French, of France, Belgium, Switzerland and Quebec."""

from __future__ import annotations

from unghost.causes.languages.fr.house import HOUSE
from unghost.causes.languages.fr.mind import MIND
from unghost.causes.languages.fr.people import PEOPLE
from unghost.causes.languages.fr.reach import REACH
from unghost.causes.pack import Pack

PACK = Pack(
    name="fr",
    title="French",
    common=(
        "le la les des un une est et pas nous vous je de du en au aux que qui pour par sur dans avec ne se son mon "
        "notre nos votre vos ce cette il elle mais suis sommes sont ai avons merci qu j l"
    ),
    denials=(
        "pas",
        "jamais",
        "aucune?",
        "ni",
        "plus personne",
        "rien",
        "nullement",
        "n'est plus",
        "ne sont plus",
        "ne suis plus",
        "n'y a plus",
        "non",
    ),
    openings=(
        "quand",
        "lorsque",
        "si",
        "au cas où",
        "dès que",
        "en cas de",
        "est-ce que?",
        "supposons",
        "imaginons",
        "admettons",
        "s'il",
        "s'ils",
    ),
    awaited=(
        "dès que",
        "dès lors",
        "quand",
        "lorsque",
        "si",
        "avant",
        "après",
        "jusqu['à]\\S*",
        "doit",
        "doivent",
        "faut",
        "une fois",
        "tant que",
    ),
    long_ago=("il y a (?:\\S+ )?(?:ans|années)", "à l'époque", "autrefois", "jadis", "(?:en|de|depuis) (?:19\\d\\d|20[01]\\d)"),
    joints=("mais", "et", "donc", "cependant", "car", "pourtant"),
    words={**REACH, **PEOPLE, **HOUSE, **MIND},
)
