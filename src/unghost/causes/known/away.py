"""They are away from work and will be back: leave, travel, a fair, a closure."""

from __future__ import annotations

from unghost.causes.cause import Cause, Finding, View
from unghost.causes.overheard import overheard
from unghost.domain.message import Kind
from unghost.domain.span import Evidence
from unghost.domain.touch import Signal

_TIME = "(?:until|till|til|through|thru|from|this|next|for|all|the (?:whole|entire|rest|week)|between|today|and back|back|again)"


def look(view: View) -> Finding:
    """Return announced absences that last, and what was said of one."""
    heard = overheard(view, CAUSE)
    quoted = {e.message for e in heard.supports}
    seen = tuple(e for s in view.correspondence.signals if s.message not in quoted for e in _absence(view, s))
    return Finding((*heard.supports, *seen), heard.opposes)


def _absence(view: View, signal: Signal) -> tuple[Evidence, ...]:
    """Return the proof of one automatic absence that has not been followed by a word of theirs."""
    last = view.correspondence.last_sign_of_life
    named = signal.return_date
    lasting = named is not None and named.date >= view.history.now.date()
    if signal.kind is not Kind.OUT_OF_OFFICE or (last is not None and last.at > signal.at and not lasting):
        return ()
    quote = named.quote if named and named.quote in signal.text else signal.text.strip()[:160]
    return (Evidence(signal.message, signal.at, quote, 5.0 if lasting else 1.2),) if quote else ()


CAUSE = Cause(
    name="away",
    title="Away from work, and coming back",
    why="Nobody answers from a holiday; days away are not days of silence.",
    source="R12",
    prior=0.03,
    look=look,
    question="As far as you know, is {name} away at the moment?",
    weight=4.6,
    phrases=(
        "out of (?:the )?(?:office|country|town|station|pocket)",
        "away from (?:the office|my desk|work|the desk|e-?mail)",
        f"(?:i'm|i am|i'll be|i will be|we're|we are|he's|he is|she's|she is|they're|they are|is|am|"
        f"will be|been|gone) (?:away|absent|off|abroad|offline|travelling|traveling|on the "
        f"road|on tour) {_TIME}",
        "(?:on|taking|took|after|during|in|still on|back from|return from) (?:my |his |her |their |"
        "our |annual |casual |a )?(?:holidays?|vacation|annual leave|pto|leave|furlough|casual "
        "leave|sabbatical|retreat|break) ?(?:until|till|til|from|this|next|for|and|through|at|"
        ",|\\.|!|today|in|with)",
        "(?:furlough|shutdown|shut down|closure|closed) (?:week|until|till|from|for|between)",
        "on (?:sabbatical|furlough|paternity|honeymoon|safari|a cruise|a boat|a course|jury duty|"
        "retreat|secondment|a business trip|a client visit|site all)",
        "(?:at|visiting|exhibiting at) (?:the|a) (?:trade (?:show|fair)|fair|conference|expo|"
        "congress|exhibition|summit|convention) (?:this|all|until|till|for|in|next|and|from)",
        "(?:travelling|traveling|flying|travels) (?:\\S+ ){0,3}(?:until|till|this week|next week|"
        "all week|all month|for (?:two|three|the|a))",
        "(?:no|without|limited|little) (?:reception|signal|internet|access to (?:my )?e-?mails?|phone|wifi)",
        "(?:office|factory|plant|school|shop|we) (?:is|are|will be|remains?) closed ~(?:until|till|for|from|between|over)",
        "(?:will be|i'm|i am|he's|she's|he is|she is|be) back (?:in (?:the )?(?:office|town|country)"
        "|at (?:my|his|her|the) desk|at work|on (?:mon|tue|wed|thu|fri|the|\\d)|in (?:a|two|"
        "three) weeks?|next|after)",
    ),
    over=(
        "(?:i'm|i am|we're|we are|he's|she's|am|just|now|got|came) back (?:from|at (?:my|his|her) desk now|now|again)",
        "(?:holidays?|vacation|leave|trip|fair|furlough) ~(?:is|was|are) (?:over|behind)",
        "cancell?ed (?:my|our) (?:holidays?|vacation|leave|trip)",
    ),
    speaks_on=(
        "I'm out of the office until 4 May with no access to email.",
        "She is on vacation until next Thursday.",
        "Our works are closed from Friday for two weeks.",
    ),
    silent_on=(
        "I'm back from holiday and read your offer.",
        "Does the lamp switch off when nobody is in the office?",
        "Could the crew stay away from the quay while you work?",
    ),
)
