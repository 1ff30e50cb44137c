"""C01: permission to say no, without consequence."""

from __future__ import annotations

from unghost.pressure.rule import PRAISE, Rule

RULE = Rule(
    name="release",
    code="C01",
    why="An easy, blameless way to say no makes the truth safe to tell.",
    instead="Keep it.",
    source="R10: be at ease with whatever the truth is.",
    phrases=(
        r"\b(?:assum(?:e|ing)|suppos(?:e|ing)|guess(?:ing)?|imagin(?:e|ing)|if|in case|perhaps"
        r"|maybe) (?:that )?you(?:'ve|'d| have|'re| are)? (?:\w+ )?(?:gone|went|chose|chosen|picked|found|decided"
        r"|changed|moved|taken|selected|signed)\b.{0,70}"
        r"\b(?:fine|okay|ok|all right|no problem|good|understand\w*|glad)\b",
        r"\b(?:if (?:it's|it is|the answer is|this is) (?:a )?no\b|a no is|no is)\b.{0,30}\b(?:fine|okay|ok|good"
        r"|help\w*|all right|welcome)\b",
        r"\b(?:either way|whatever you decide|whichever way|whatever the answer"
        r"|whatever you choose)\b.{0,40}\b(?:fine|okay|ok|good|all right|yours|respect|understand|welcome)\b",
        r"\ba no (?:is|would be|will be) (?:\w+ ){0,2}(?:as )?(?:good|welcome|useful|helpful)\b"
        r"|\bno is (?:also |just as )?an? (?:good|fine|useful|perfectly good|welcome|honest) answer\b",
        r"\bif (?:this|it|the (?:matter|project|idea|topic))(?:'s| is) (?:no longer|not|not the|no more)"
        r" .{0,50}\b(?:that's|that is|it's"
        r"|it is) (?:\w+ )?(?:fine|okay|ok|all right|good to know)\b",
        r"\b(?:no hard feelings|perfectly (?:okay|ok|fine) to say no|feel free to say no|free to say no"
        r"|you can (?:simply |always )?say no)\b",
        r"\b(?:i'm|i am|we're|we are) (?:\w+ )?(?:okay|ok|fine|at ease|comfortable|happy) with (?:whatever|any"
        r"|either|your decision|a no)\b",
    ),
    level=PRAISE,
    confessable=False,
    fires_on=(
        "I assume you have chosen somebody else, and that is perfectly fine.",
        "If it is a no, that's fine too.",
        "Whatever you decide is good.",
        "A no is as welcome as a yes.",
        "If this is no longer on your list, that is fine.",
    ),
    quiet_on=("If you have chosen a colour, send me the number.", "I can't say no to cake."),
)
