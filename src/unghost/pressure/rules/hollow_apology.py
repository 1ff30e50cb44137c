"""P15: an apology that is conditional, passive, begging, overdone, or a door-opener."""

from __future__ import annotations

from unghost.pressure.rule import WARNING, Rule

RULE = Rule(
    name="hollow-apology",
    code="P15",
    why="An apology that hedges, begs or leads to an ask is heard as one more move.",
    instead="Say what you did, what it caused and what you changed; ask for nothing.",
    source="R8: take responsibility, expect nothing.",
    phrases=(
        r"\b(?:sorry|apologi[sz]e|apologies|regret)(?: \w+){0,2} if (?:i|we|my|our|it|that|this|you|anyone"
        r"|anything|any|there|the)\b",
        r"\bmistakes were made\b|\b(?:errors|things|something) (?:may|might) have (?:been|gone|happened"
        r"|occurred)\b|\bsorry (?:that )?you (?:feel|felt|took|were offended|see it)\b",
        r"\b(?:forgive me|do you forgive|can you (?:ever )?forgive|please forgive|beg (?:your|for) (?:forgiveness"
        r"|pardon)|unforgivable|inexcusable|a thousand (?:times|apologies)|apologi[sz]e profusely|so,? so sorry"
        r"|deepest apologies|mortified|"
        r"i(?:'m| am) (?:so|terribly|awfully) (?:so |very )?sorry.{0,30}\b(?:really|so|please|again))\b",
        r"\b(?:sorry|apologies|apologi[sz]e|my apologies)\b.{0,60}(?:,|;|-|\.)? ?\b(?:but|however|anyway|now that"
        r"|that said|still)\b.{0,50}\b(?:can|could|shall|would|will|what|when|have you|did you|book|need|order"
        r"|let's)\b",
        r"\bsorry (?:for|to) (?:\w+ )?(?:chase|chasing|bother|bothering|nag|nagging|bug|bugging|pester|pestering"
        r"|disturb|disturbing|trouble|troubling|push|keep|be a pain|harass|follow up|following up|be (?:that|a))\b",
        r"\b(?:that wasn't|that was not|wasn't|was not|was never|never) (?:certainly |really |ever )?(?:my|our"
        r"|the) intention\b",
    ),
    level=WARNING,
    relief=(r"\bsorry to hear\b", r"\b(?:condolences|sympathy)\b", r"\bline was bad\b"),
    negatable=False,
    confessable=False,
    fires_on=(
        "I'm sorry if you felt pushed.",
        "Mistakes were made.",
        "Sorry to chase you.",
        "Sorry for the delay, but can we meet on Monday?",
    ),
    quiet_on=(
        "I'm sorry to hear about your house.",
        "I quoted without seeing the hall, and I regret that.",
        "Sorry, I misheard: fifteen or fifty?",
    ),
)
