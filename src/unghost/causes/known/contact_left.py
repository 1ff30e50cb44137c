"""The person we talk to has left, or no longer handles it."""

from __future__ import annotations

from unghost.causes.cause import Cause, Finding, View
from unghost.causes.events.evidence import with_news
from unghost.causes.overheard import overheard, surer
from unghost.domain.message import Kind
from unghost.domain.span import Evidence

_FIRM = (
    "(?:the |our |this )?(?:company|firm|organi[sz]ation|business|group|team|department|school|"
    "council|practice|agency|bank|hotel|employ|us|here|(?-i:[A-Z])\\S+)"
)

PLAIN = 6.0


def look(view: View) -> Finding:
    """Return automatic replies of people gone for good, and what was said of it."""
    plain = {s.message for s in view.correspondence.signals if s.kind is Kind.LEFT_COMPANY}
    heard = surer(overheard(view, CAUSE), plain, PLAIN)
    quoted = {e.message for e in heard.supports}
    last = view.correspondence.last_sign_of_life
    seen = tuple(
        Evidence(s.message, s.at, s.text.strip()[:160], PLAIN)
        for s in view.correspondence.signals
        if s.kind is Kind.LEFT_COMPANY and s.message not in quoted and (last is None or s.at > last.at) and s.text.strip()
    )
    return with_news(view, CAUSE, Finding((*heard.supports, *seen), heard.opposes))


CAUSE = Cause(
    name="contact_left",
    title="Our contact has gone",
    why="Nobody reads that mailbox for us any more; whoever has the desk now owes us nothing and deserves a fresh start.",
    source="R24",
    prior=0.015,
    look=look,
    question="As far as you know, has {name} left, or handed this on to somebody else?",
    weight=5.6,
    phrases=(
        f"(?:no longer|not any ?more|not anymore) (?:\\S+ )?(?:works?|working|employed|with|at|part "
        f"of|active|in charge|responsible|in this role|handles?|the right person) ?(?:with|for|"
        f"at|by|of|in)? ?{_FIRM}?",
        f"(?:has|have|had|'s|is|i've|i have|just|recently|sadly|already|since|she|he|they) (?:\\S+ )"
        f"?(?:left|leaving|leave|quit|departed from|resigned from|retired from|moved on from|"
        f"parted ways with) {_FIRM}",
        "(?-i:[A-Z])\\S+ left (?:the|our|this) (?:company|firm|organi[sz]ation|business|group|department|practice|agency)",
        "(?:his|her|their|(?-i:[A-Z])\\S+'s) (?:lines|accounts?|files?|projects?|desk|work|duties|portfolio|customers|suppliers|"
        "tasks) (?:have |has |are |is |was |were )?(?:now )?(?:come|came|passed|passes|fallen|fell|moved|gone|been (?:passed|"
        "handed|given|moved)) (?:on |over )?to me",
        "(?:mr|mrs|ms|dr|miss|mister|herr|frau)\\.? (?-i:[A-Z])\\S+ (?:\\S+ )?(?:has |is |was )"
        "?(?:left|resigned|retired|gone|departed|moved on|quit|leaving|let go|dismissed)",
        "(?:i'm|i am|i will be|i'll be) (?:leaving|retiring|moving on|moving to (?:another|a new|a "
        "different)|changing (?:jobs|roles|teams|departments)|stepping down|off to pastures)",
        "(?:my|his|her) last (?:day|week)",
        "(?:i|he|she|they) (?:\\S+ )?(?:resigned|retired|quit|moved on|changed jobs|switched "
        "(?:teams|roles|departments|jobs)|changed (?:roles|teams|departments)|handed in (?:my|"
        "his|her) notice|moved to (?:another|a new|a different) (?:role|team|department|"
        "company|job|position))",
        "(?:took|taken|accepted|starts?|started|got|found) (?:a |the |an |another |his |her )"
        "?(?:new )?(?:job|position|role|post) (?:at|with|in|elsewhere|somewhere|across)",
        "(?:let|fired|sacked|dismissed|laid off|made) (?:\\S+ )?(?:go on|go last|go this|go today|redundant)",
        "they let (?-i:[A-Z])\\S+ go",
        "(?:let me go|laid me off|made me redundant|my position was|my job was|my role was)",
        "(?:his|her|their|(?-i:[A-Z])\\S+'s) (?:position|job|role|post) (?:was|is|has been|were) "
        "(?:cut|eliminated|abolished|made|gone)",
        "(?:i )?(?:no longer|don't|do not|not) (?:\\S+ )?(?:own|handle|look after|deal with|manage|"
        "run|responsible for|in charge of) (?:\\S+ ){0,3}(?:now|any ?more|anymore|purchasing|"
        "suppliers|this|that|it)",
        "(?:taken over|taking over|took over|takes over|inherited) (?:from|for|(?:his|her|their|"
        "(?-i:[A-Z])\\S+) ?(?:\\S+)? (?:files|accounts|role|desk|projects|job|work|duties|"
        "portfolio))",
        "(?:used to be|was) (?:\\S+ )?(?:my|our) (?:colleague|predecessor)",
        "(?:does not|doesn't) (?:\\S+ )?(?:work|belong) (?:\\S+ )?(?:here|for us|of the company|at)",
        "(?:departure|resignation|retirement) of (?:mr|mrs|ms|our|(?-i:[A-Z]))",
    ),
    over=(
        "(?:withdrawn|took back|taken back) (?:my|his|her) (?:resignation|notice)",
        "(?:decided to|i'm|i am|i will) (?:stay|staying)",
        "not going anywhere",
        "same contact (?:as before|person)",
    ),
    speaks_on=(
        "Mr Ellis no longer works for our company.",
        "I'm leaving Harbour Lights at the end of May.",
        "She took a job at the university.",
        "Ines left the firm in March and her projects have come to me.",
    ),
    silent_on=(
        "You left your umbrella in our hall.",
        "I took back my notice and stay with the yard.",
        "Turn left at the gate.",
        "Ines left the office at four.",
    ),
)
