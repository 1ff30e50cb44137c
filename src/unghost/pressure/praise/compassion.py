"""C07: kindness that wants nothing."""

from __future__ import annotations

from unghost.pressure.rule import PRAISE, Rule

RULE = Rule(
    name="compassion",
    code="C07",
    why="Kindness without a wish is remembered.",
    instead="Keep it, and let the matter rest for a long while.",
    source="R24: life happens; a card or two lines, and then patience.",
    phrases=(
        r"\b(?:get well soon|(?:a )?(?:speedy|quick|full|good|swift) recovery|feel better soon|back on your feet|take (?:good"
        r" )?care of (?:yourself|yourselves|each other)|look after yourself)\b",
        r"\b(?:my|our|sincere|heartfelt|deepest|warm|kind|warmest)(?: \w+){0,2} (?:condolences|sympathy|thoughts are with you"
        r"|sympathies)\b|\b(?:thoughts are|heart goes out|hearts go out) (?:with|to) you\b",
        r"\b(?:sorry|sad|saddened) (?:to hear|to learn|to read|about|for) (?:about |of |that )?(?:your|the"
        r"|you)\b.{0,40}\b(?:loss|ill\w*|accident|news|fire|flood|hard|difficult|going through|family)\b",
        r"\b(?:i|we)(?:'m| am|'re| are) (?:all )?thinking of you\b(?: and your \w+| these days| all)?[.!]?",
        r"\b(?:wish(?:ing)? (?:you|you and yours|you both|your family|you all)|wishes to you)(?: \w+){0,3} (?:strength|rest"
        r"|peace|calm|patience|courage|joy|happiness|quiet|well|a (?:good|calm|quiet|restful))\b",
        r"\b(?:congratulations|congrats) (?:on|to) (?:the |your |you )?(?:\w+ ){0,3}(?:birth|baby|son|daughter|wedding|newborn"
        r"|little one|arrival|twins)\b",
        r"\b(?:everything|all of this|the project|our matter|this|the rest|work|it)(?: here)? can (?:rest|wait)(?: as long as"
        r" you| until you| for as long)?\b",
    ),
    level=PRAISE,
    confessable=False,
    reportable=False,
    relief=(
        r"\b(?:but|however|meanwhile|in the meantime|still need|as soon as you|once you(?:'re| are)|when can|could you|can you"
        r"|please (?:send|sign|call|reply|confirm)|by (?:monday|tuesday|wednesday|thursday|friday)|cannot wait|can't wait|sign"
        r"|order|quote|until (?:monday|tuesday|wednesday|thursday|friday))\b",
    ),
    negatable=True,
    fires_on=(
        "Get well soon, and look after yourself.",
        "Our thoughts are with you.",
        "We are thinking of you.",
        "Everything here can wait.",
        "Wishing you and yours much strength.",
    ),
    quiet_on=(
        "Get well soon, but please sign by Friday.",
        "The recovery of the heat takes two hours.",
        "This cannot wait.",
        "Just thinking of you, could you confirm the order?",
    ),
)
