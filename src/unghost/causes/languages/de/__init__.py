"""German, of Germany, Austria and Switzerland."""

from __future__ import annotations

from unghost.causes.languages.de.house import HOUSE
from unghost.causes.languages.de.mind import MIND
from unghost.causes.languages.de.people import PEOPLE
from unghost.causes.languages.de.reach import REACH
from unghost.causes.pack import Pack

PACK = Pack(
    name="de",
    title="German",
    common=(
        "der das und ist nicht wir ich sie mit von zu im den dem ein eine einen auf fur fuer bei uns noch bis hat "
        "haben sind wird werden es aber auch nach aus vom zum zur kein keine mein meine unser unsere herr frau "
        "bitte leider ihre ihr ihnen mich mir sich wurde bin schon jetzt nur oder dass durch seit grad hab"
    ),
    denials=("nicht", "kein", "keine", "keinen", "keiner", "keinem", "keinerlei", "nie", "niemals", "niemand", "net", "weder"),
    openings=("wenn", "falls", "sobald", "sollten? (?:wir|sie|du)", "ob", "angenommen", "was (?:ist|passiert), wenn", "sollte"),
    awaited=("sobald", "bis", "wenn", "falls", "bevor", "nachdem", "muss", "müssen", "soll", "erst nach"),
    long_ago=(
        "vor (?:\\S+ )?jahren",
        "anno",
        "damals",
        "(?:im jahr|in|seit|war) (?:19\\d\\d|20[01]\\d)",
        "(?:19\\d\\d|200\\d|201\\d)",
    ),
    joints=("aber", "und", "sondern", "doch", "jedoch", "denn", "weil"),
    words={**REACH, **PEOPLE, **HOUSE, **MIND},
)
