"""C02: responsibility taken, with no excuse in the same breath."""

from __future__ import annotations

from unghost.pressure.rule import PRAISE, Rule

RULE = Rule(
    name="responsibility",
    code="C02",
    why="Taking the blame, and saying what for, is the step backward that makes room for them.",
    instead="Keep it, and expect nothing for it.",
    source="R8: move backward, take responsibility, expect nothing.",
    phrases=(
        r"\b(?:it|that|this|the \w+) (?:was|is|must be|must have been) (?:\w+ )?(?:my|our) (?:\w+ )?(?:fault"
        r"|mistake|oversight|failing|doing|omission)\b",
        r"\b(?:i|we) (?:\w+ ){0,2}(?:dropped the ball|let you down|pushed (?:you|too hard)|pressed you|got (?:it"
        r"|that) wrong|owe you an apology|should have (?:asked|sent|answered|told|listened|called)|should not have"
        r"|shouldn't have)\b",
        r"\b(?:that|it) was (?:wrong|unfair|rude|pushy|careless|too much|a mistake) of (?:me|us)\b",
        r"\b(?:i|we) (?:am |are )?(?:sorry|apologi[sz]e|regret) (?:for|that) (?:the (?:pressure|delay|late|wrong"
        r"|missing|many|confusion)|pushing|pressing|i|we|my|our|not (?:answering|sending|listening|telling))\b",
        r"\b(?:i|we) take (?:the |full |all the |complete )?(?:responsibility|blame)\b|^(?:that was )?(?:entirely |all"
        r" )?my (?:mistake|fault"
        r"|oversight)\b",
        r"\b(?:that's|that is|it's|this is|the fault is) (?:entirely |all |fully |clearly )?on (?:me|us)\b",
    ),
    level=PRAISE,
    confessable=False,
    relief=(r"\b(?:but|however|though|anyway|if (?:i|we|my|anyone|it|that)|can we|could we|shall we|so when)\b",),
    fires_on=(
        "The late samples were wrong, and that is on me.",
        "I dropped the ball in March.",
        "I am sorry for the wrong valves.",
        "I take full responsibility for the wrong date.",
    ),
    quiet_on=(
        "I am sorry for the delay, but can we book Thursday?",
        "I'm sorry if my mail upset anyone.",
        "It was your mistake.",
    ),
)
