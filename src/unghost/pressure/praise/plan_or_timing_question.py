"""C03: one respectful question, about plan or timing, help or feedback."""

from __future__ import annotations

from unghost.pressure.rule import PRAISE, Rule

RULE = Rule(
    name="plan-or-timing-question",
    code="C03",
    why="Asking what changed, without blame, invites the real reason.",
    instead="Keep it the only question.",
    source="R15: ask why, with respect.",
    phrases=(
        r"\b(?:has|have|did) (?:the |your )?(?:plan|plans|priorities|timing|timeline"
        r"|situation)\b.{0,30}\b(?:chang\w*|shift\w*|mov\w*|or (?:just|only) the)\b.{0,40}\?",
        r"\bwhat (?:has |have |'s )?changed (?:on your side|for you|at your end|with you|there|since)\b.{0,40}\?",
        r"\b(?:is|was) it (?:the |just the |more )?(?:plan|timing|a question of timing)\b.{0,40}\?",
        r"\bwhat (?:would|could|can) (?:i|we)? ?(?:\w+ )?(?:help|do to help|make (?:it|this) easier"
        r"|have done (?:better|differently)|do better|be (?:more )?(?:useful|helpful))\b.{0,40}\?",
        r"\b(?:any|some|your|share|have) feedback\b.{0,60}\b(?:improve|do better|learn|next time|differently)\b",
        r"\b(?:how|where|what) (?:i|we) (?:can|could|should have|might have) (?:improve|do(?:ne)?"
        r"|handle(?:d)?)(?: \w+)? ?(?:better|differently)?\b.{0,30}\?",
        r"\b(?:would|could) you tell me (?:how|what|where) (?:i|we)\b.{0,40}(?:better|differently|have done|wrong"
        r"|missed)",
    ),
    level=PRAISE,
    confessable=False,
    fires_on=(
        "Has the plan changed, or just the timing?",
        "What would help you most?",
        "May I ask what has changed on your side?",
        "I would value any feedback so that I can improve.",
    ),
    quiet_on=("The timing belt has changed.", "What would it take to sign today?"),
)
