"""P18: hope noted down as knowledge."""

from __future__ import annotations

from unghost.pressure.rule import OWN_NOTES, Rule

RULE = Rule(
    name="hopeium",
    code="P18",
    why="A hope written down reads like a fact next month.",
    instead="Note what they said or did, with its date; or write that the truth is unknown.",
    source="R3: hope mistaken for knowledge.",
    phrases=(
        r"\b(?:good|great|positive|strong|gut|warm|best) (?:\w+ )?(?:feeling|vibes?|vibe|gut|sign|signs|chemistry)\b",
        r"\b(?:definitely|def|surely|for sure|certainly|bound to|no doubt|obviously|clearly|guaranteed|100 ?%"
        r"|99 ?%|99|will (?:def|definitely|surely)|must be|inevitabl[ey])\b.{0,40}",
        r"\b(?:feels? like|feeling|fingers crossed|hopefully|hoping|hope|hopeful|optimistic|confident|pretty sure"
        r"|quite sure|fairly sure|i'm sure|i am sure|trust me|should (?:\w+ )?(?:close|sign|come|land|buy)"
        r"|going to (?:sign|close|buy|come)|"
        r"will (?:\w+ )?(?:sign|close|come (?:back|around|round)|buy|be back)|they'll (?:\w+ )?(?:sign|close|come"
        r"|buy|be back)|he'll (?:\w+ )?(?:sign|come|buy)|she'll (?:\w+ )?(?:sign|come|buy))\b",
        r"\b(?:still )?on track\b|\bas good as\b|\bin the bag\b|\bdone deal\b|\bslam dunk\b|\ba (?:sure"
        r"|safe) (?:thing|bet)\b|\bno[- ]brainer\b|\ba when,? not an? if\b|\bany day now\b"
        r"|\bjust (?:a matter of time|busy|slow|needs? time)\b|\bonly a (?:matter|question) of time\b",
        r"\b(?:looks?|looking|seems?|sounds?|sounded|seemed) (?:\w+ )?(?:positive|good|great|promising|interested"
        r"|keen|excited|like a (?:yes|win|go))\b",
        r"\b(?:loves?|loved|likes?|liked) (?:us|me|our|it|the (?:demo|product|offer|idea))\b|\bhe's sold\b"
        r"|\bshe's sold\b|\bthey're sold\b",
    ),
    level=OWN_NOTES,
    relief=(
        r"\b(?:unknown|not (?:known|supported|on record)|nothing on record|no evidence|according to|he said"
        r"|she said|they said|wrote|minutes)\b",
    ),
    negatable=True,
    fires_on=("Good feeling about the Ulm deal.", "They will sign in June.", "Still on track."),
    quiet_on=("Called at ten, no answer.", "No reply since May; truth unknown.", "She wrote that the board meets on the 4th."),
)
