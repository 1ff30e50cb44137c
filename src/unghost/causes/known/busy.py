"""They are overloaded: too much work, too few hands, no quarrel with us."""

from __future__ import annotations

from unghost.causes.cause import Cause, Finding, View
from unghost.causes.overheard import overheard

_SO = "(?:absolutely |completely |totally |really |so |a bit |pretty |very |just |still |crazy |super |rather |quite |too )"


def look(view: View) -> Finding:
    """Return what was said of overload."""
    return overheard(view, CAUSE)


CAUSE = Cause(
    name="busy",
    title="Too much on their desk",
    why="Most quiet is their world, not ours: the day has more work than hours.",
    source="R12",
    prior=0.12,
    look=look,
    question="As far as you know, is {name} simply swamped at the moment?",
    weight=3.1,
    phrases=(
        "(?:i'm|i am|we're|we are|he's|he is|she's|she is|they're|they are|everyone is|everybody is|"
        "been|things are|it's|it is|im|were)"
        f" {_SO}?(?:swamped|slammed|snowed under|overloaded|overwhelmed|underwater|under water|flat "
        f"out|run off (?:my|our|his|her) feet|maxed out"
        "|stretched(?: thin)?|buried|hectic|drowning|crazy busy|up to (?:my|our|his|her) (?:neck|"
        "ears|eyeballs)|in the weeds|stacked|rammed)",
        "(?:i'm|i am|we're|we are|he's|he is|she's|she is|they're|they are|everyone is|everybody is|been) " + _SO + "?busy",
        "(?:swamped|snowed under|slammed|buried|drown|drowning) (?:in|with|under|until|till|at the moment|right now|this)",
        "^(?:absolutely |totally )?(?:swamped|slammed|buried|snowed under)",
        "(?:completely|absolutely|totally) (?:swamped|slammed|buried|snowed under)",
        "(?:closing|close) (?:the|our) (?:year|quarter|books)",
        "(?:month|quarter|year)[- ]end (?:close|closing|crunch|work)",
        "(?:up to ~my|over my) head",
        "(?:no|not a|haven't a|hardly a|barely a|not had a|had no) (?:time|minute|moment|free "
        "minute) (?:to|for|at|this|yet|right)",
        "(?:haven't|have not|hasn't|didn't|did not|couldn't) (?:had|have|found|find|get|got) "
        "~(?:time|chance|a minute|a moment|round to|around to)",
        "(?:short[- ]staffed|short[- ]handed|understaffed|down (?:two|three|four|one|a few|to) "
        "(?:people|staff|person|hands|heads)|lost ~staff)",
        "(?:juggling|wearing|covering) (?:\\S+ )?(?:hats|jobs|roles|balls|things|plates|shifts|two "
        "desks|for (?:two|three|everyone))",
        "(?:on top of|besides) (?:my|his|her|our) (?:job|own work|day job|work)",
        "on top (?:since|in|of everything)",
        "(?:got|has|have|took on|taken on|given|handed) (?:the whole |another |a second |two more |"
        "a new )\\S+ ?(?:region|area|department|team|territory|branch) ~(?:on top|as well|too)",
        "(?:never|hardly ever|rarely) (?:sees|at|gets to) (?:her|his|their|my) (?:desk|inbox|mail)",
        "(?:firefighting|fire-fighting|putting out fires|all hands on deck|peak season|high season|"
        "busy season|crunch time|busiest (?:time|week|month|season))",
        "(?:behind on|catching up on|catching up with|working through|digging (?:out|through)) "
        "~(?:everything|mail|e-?mails?|inbox|backlog|work)",
        "(?:backlog|to-do list|workload|pile on my desk) ~(?:long|high|huge|growing|heavy|insane|killing|is)",
        "(?:can't|cannot|couldn't) (?:keep up|see straight|come up for air)",
        "(?:hands|plate|diary|calendar|schedule|week) (?:is|are|was|were) (?:too |very |completely |"
        "rather )?(?:full|packed|jammed)",
        "(?:too much|so much|a lot|too many things) (?:on|going on|to do|on my plate|on our plate|on right now)",
        "bandwidth",
    ),
    over=(
        "(?:now|finally|again) ~(?:i'm free|i am free|free for|have time|room to breathe|time for)",
        "(?:close|closing|rush|crunch|season|year[- ]end work|busy (?:time|season|spell)|backlog) "
        "~(?:is|was|are) (?:over|done|finished|behind us|cleared)",
        "(?:came|coming) up for air",
    ),
    speaks_on=(
        "I am swamped with the audit, bear with me.",
        "We're down two people in the workshop and I juggle three jobs.",
        "I haven't had a minute to read it.",
    ),
    silent_on=(
        "The station is a busy place on Fridays, so the sign must be large.",
        "The rush is over, I have time for the plan again.",
        "Does it cope when the line is busy?",
    ),
)
