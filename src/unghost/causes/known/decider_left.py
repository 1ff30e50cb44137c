"""The one above our contact who decides is gone or replaced."""

from __future__ import annotations

from unghost.causes.cause import Cause, Finding, View
from unghost.causes.events.evidence import with_news
from unghost.causes.overheard import overheard

_BOSS = (
    "(?:boss|manager|director|managing director|md|vp|vice president|ceo|cfo|cio|cto|coo|fd|finance "
    "director|chief|chair|chairman|chairwoman|chairperson|president|head|head of \\S+|sponsor|"
    "decider"
    "|decision[- ]maker|superior|n\\+1|owner|principal|dean|minister|mayor|trustee|founder|partner|"
    "general manager|gm|general counsel|line manager|supervisor|secretary"
    "|buyer|approver|budget holder|predecessor)"
)
_GONE = (
    "(?:left|gone|leaving|resigned|retired|quit|departed|moved on|stepped down|stood down|stands "
    "down|steps down|fired|sacked|dismissed|let go|ousted|replaced|transferred|reassigned|"
    "promoted|died|moved to"
    "|no longer (?:with|at|here|in)|no longer works|out|walked|removed|voted out)"
)


def look(view: View) -> Finding:
    """Return what was said of a decision maker who has gone."""
    return with_news(view, CAUSE, overheard(view, CAUSE))


CAUSE = Cause(
    name="decider_left",
    title="The one who decides has gone",
    why="With the sponsor gone our contact has to win the idea anew inside; that takes time and their own words.",
    source="R24",
    prior=0.015,
    look=look,
    question="As far as you know, has the person who decides there left or changed posts?",
    weight=5.6,
    phrases=(
        f"(?:my|our|his|her|the|their|trustees'|board's) (?:\\S+ )?(?:old |former |new )?{_BOSS} "
        f"(?:\\S+ ){{0,3}}(?:has |is |was |have |had |got |just |'s )?(?:been )?{_GONE}",
        f"{_BOSS} (?:has|is|was|had|got|just|who \\S+ \\S+ \\S+) (?:just |been |been let |now |suddenly )?{_GONE}",
        f"(?:fired|ousted|replaced|dismissed|sacked|let go|removed|lost|losing) (?:of )?(?:my|our|"
        f"his|her|the|their) (?:\\S+ )?{_BOSS}",
        f"(?:new|another|interim|acting) {_BOSS} (?:\\S+ )?(?:starts?|started|starting|has|wants|is|"
        f"took|takes|comes|came|arrives|will|from|since|in|on|who)",
        f"(?:i|we) (?:now )?(?:have|got|get|report to) (?:a |an |someone )?new {_BOSS}?(?:now|since|as of|who|,|\\.)?",
        "(?:who|that) (?:\\S+ ){0,4}(?:ok'd|okayed|approved|signed|sponsored|supported|backed|"
        "championed|was going to sign|wanted) (?:\\S+ ){0,4}(?:left|is gone|has left|was let "
        "go|is no longer|is out|resigned|retired)",
        "(?:her|his|their|the|a) (?:replacement|successor) (?:\\S+ )?(?:will|has|is|wants|starts|"
        "needs|does|isn't|hasn't|must|up to speed)",
        "(?:he|she|he's|she's|she has|he has|they've) (?:been )?replaced",
        "they (?:walked|marched|threw|pushed|forced|kicked|eased) "
        "(?-i:[A-Z])\\S+ out (?:on|last|this|yesterday|today|in|and|for good|,|\\.)",
        "(?-i:[A-Z])\\S+ (?:was|got|has been|is being) (?:walked|marched|pushed|forced|shown) (?:out|the door)",
        "(?:nobody|no one|no-one) (?:signs|approves|decides|can sign|will sign) (?:anything|it|this) (?:until|till|before) "
        "(?:there's|there is|we have|they (?:have|find|name|hire)) (?:a |somebody |someone )?(?:new|successor|replacement)",
        "(?:nobody|no one|no-one) (?:\\S+ )?(?:has|holds|can give|inherited) (?:his|her|their) (?:signature|approval|"
        "authority|budget)",
        "(?:new management|change of management|change in leadership|leadership change|new "
        "leadership|changing of the guard|management change)",
    ),
    over=(
        f"{_BOSS} (?:didn't|did not|hasn't|has not|isn't|never) (?:\\S+ )?(?:leave|left|gone|leaving|change|go)",
        f"(?:new|replacement) {_BOSS} (?:\\S+ ){{0,4}}(?:said yes|agreed|approved|enthusias\\S*|on "
        f"board|loves|likes|picked it up|supports|is keen)",
        "same (?:approver|boss|decision[- ]maker)",
    ),
    speaks_on=(
        "My boss left last Friday and he was the one to sign.",
        "Our director was let go.",
        "They walked Brigitte out on Monday, and nobody signs anything until there is a new one.",
        "A new managing director starts in May, until then nothing moves.",
    ),
    silent_on=(
        "Our director hasn't left, she is on the phone.",
        "My boss likes the drawing.",
        "They walked Rover out to the beach.",
        "The director of the film wants warm light.",
    ),
)
