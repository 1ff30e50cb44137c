"""C04: the decision is left where it belongs."""

from __future__ import annotations

from unghost.pressure.rule import PRAISE, Rule

RULE = Rule(
    name="autonomy",
    code="C04",
    why="Saying that it is their call, and meaning it, takes the weight off.",
    instead="Keep it.",
    source="R6, R10: the less we press, the safer the truth.",
    phrases=(
        r"\b(?:entirely|completely|fully|totally|wholly|quite)? ?(?:up to you|your (?:call|choice|decision to make))\b",
        r"\b(?:in your own time|at your own pace|whenever (?:it )?suits you|take (?:all )?the time you (?:need"
        r"|like|want)|no (?:rush|hurry|deadline|obligation)|nothing is urgent|take your time|as you see fit|only if (?:it"
        r"|that|this) (?:helps|suits) you"
        r"|there is no rush)\b",
        r"\byours (?:to keep|to use|either way|whatever)\b|\bstays yours\b|\bis yours either way\b",
        r"\b(?:i'm|i am|we're|we are|i'm just|am) not (?:calling|writing|here|ringing) (?:\w+ )?(?:to"
        r"|about) (?:\w+ )?(?:press|pressure|push|move|sell|pitch|chase|moving|the order|a signature|the project"
        r"|the deal)\b",
        r"\b(?:no agenda|nothing to sell|don't want anything|do not want anything|want nothing from you)\b",
    ),
    level=PRAISE,
    confessable=False,
    relief=(r"\b(?:but|however|though)\b.{0,40}\b(?:need|must|by|before|soon|today|sign|decide)\b",),
    negatable=False,
    fires_on=(
        "It is entirely your call.",
        "There is no rush.",
        "I am not calling to push anything.",
        "The drawing is yours to keep.",
        "Please take your time.",
    ),
    quiet_on=("The choice of valve depends on the pressure.", "No rush, but I need it by Friday."),
)
