"""Our words did not reach them: bounces, junk, a wrong number, a dead mailbox."""

from __future__ import annotations

from unghost.causes.cause import Cause, Finding, View
from unghost.causes.overheard import overheard, surer
from unghost.domain.message import Kind
from unghost.domain.span import Evidence
from unghost.domain.touch import Signal

PLAIN = 6.5


def look(view: View) -> Finding:
    """Return bounces after their last word, and what was said of mail that never came."""
    last = view.correspondence.last_sign_of_life
    fresh = [s for s in view.correspondence.signals if s.kind is Kind.BOUNCE and (last is None or s.at > last.at)]
    hard = {s.message for s in fresh if any(f.permanent for f in s.failed)}
    heard = surer(overheard(view, CAUSE), hard, PLAIN)
    quoted = {e.message for e in heard.supports}
    seen = tuple(e for s in fresh if s.message not in quoted for e in _bounce(s))
    return Finding((*heard.supports, *seen), heard.opposes)


def _bounce(signal: Signal) -> tuple[Evidence, ...]:
    permanent = any(f.permanent for f in signal.failed)
    quote = next((f.reason for f in signal.failed if f.reason and f.reason in signal.text), signal.text.strip()[:160])
    return (Evidence(signal.message, signal.at, quote, PLAIN if permanent else 2.0),) if quote else ()


CAUSE = Cause(
    name="undeliverable",
    title="It never reached them",
    why="A letter that bounced or sank in junk asks for another address, not for another letter.",
    source="R1",
    prior=0.01,
    look=look,
    question="As far as you know, is the address of {name} out of use?",
    weight=5.4,
    phrases=(
        "(?:message|mail|e-?mail|delivery|it) (?:\\S+ ){0,3}(?:undeliverable|could not be delivered|"
        "couldn't be delivered|was not delivered|wasn't delivered|not delivered|returned to "
        "sender|bounced|was rejected|has been rejected|was blocked)",
        "(?:undeliverable|delivery (?:has )?failed|delivery status notification|mailbox (?:is )"
        "?(?:full|unavailable|over quota|disabled)|(?:quota|storage) exceeded|user unknown|"
        "unknown user|no such (?:user|recipient|mailbox|address)|recipient (?:address )"
        "?rejected|address rejected|address not found|does not exist|account (?:has been |is )"
        "?(?:disabled|deactivated|closed|suspended))",
        "(?:bounced|bounces|bouncing|came back|returned) (?:\\S+ ){0,3}(?:again|mail|e-?mails?|twice|undelivered|hard|both|all)",
        "(?:e-?mails?|mails?|messages?|letters?|offer|offers|invites?|invitations?|proposal|quotes?|"
        "yours|it|them|everything|stuff|all) (?:\\S+ ){0,4}(?:in|into|to) (?:my |our |the |his "
        "|her )?(?:\\S+ )?(?:spam|junk|trash|quarantine|clutter|promotions)",
        "(?:spam|junk) (?:folder|filter|mail) (?:\\S+ )?(?:ate|caught|swallowed|took|had|got)",
        "(?:never|didn't|did not|haven't|have not|hasn't|not) (?:\\S+ )?(?:arrived?|received?|"
        "reached?|got|get|gotten|seen|came|come) (?:\\S+ ){0,3}(?:in my (?:mailbox|inbox)|your "
        "(?:e-?mails?|mails?|messages?|offer|letter|proposal|quote|invites?)|from you)",
        "your (?:e-?mails?|mails?|messages?|offer|letter|proposal|quote|invites?|invitations?) "
        "(?:\\S+ ){0,3}(?:never|didn't|did not) (?:arrived?|reached?|came|come|get|got|make it)",
        "(?:gateway|firewall|filter|server|system) (?:\\S+ )?(?:blocks|blocked|rejects|rejected|ate|eats|quarantined|deleted)",
        "(?:rejected|blocked) by (?:\\S+ )?(?:gateway|firewall|filter|server|policy)",
        "(?:wrong|old|outdated|dead|another|former|invalid|incorrect) (?:e-?mail|mail|address|"
        "number|phone|inbox|mailbox|extension)",
        "(?:mailbox|inbox|account|address|number|line|phone|mobile) (?:\\S+ ){0,2}(?:no longer|not|"
        "isn't|is not|out of|has been|is) ?(?:being |longer |been )?(?:monitored|read|in use|"
        "used|in service|active|connected|disconnected|disabled|valid|reachable|checked|hacked|"
        "service)",
        "number (?:\\S+ )?not in service",
        "(?:disconnected|not in service|out of service|wrong number|subscriber (?:\\S+ )?not "
        "available|number (?:you have dialled|has been changed))",
        "(?:anything|everything|whatever|mails?|all) (?:you |we )?(?:sent|send|wrote) (?:\\S+ )"
        "{0,6}(?:is gone|was lost|got lost|are gone|were lost|went to|disappeared|vanished|"
        "deleted)",
    ),
    over=(
        "(?:found|fished|rescued|got) (?:it|them|your (?:mail|message|offer)) (?:\\S+ ){0,3}(?:and read|and forwarded|fine now)",
        "(?:mail|mailbox|e-?mail|address|line) (?:\\S+ )?(?:works|is working|is fixed|fixed) (?:again|now)",
    ),
    speaks_on=(
        "Your e-mails all went into my junk folder.",
        "The message could not be delivered, mailbox full.",
        "Called twice: number not in service.",
    ),
    silent_on=(
        "My mailbox works again now.",
        "Please deliver to gate 3.",
        "Does your tool filter spam?",
    ),
)
