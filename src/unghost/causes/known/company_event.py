"""Something happened to their company: bought, merged, reorganised, frozen, on fire."""

from __future__ import annotations

from unghost.causes.cause import Cause, Finding, View
from unghost.causes.events.evidence import with_news
from unghost.causes.overheard import overheard


def look(view: View) -> Finding:
    """Return what was said of such an event."""
    return with_news(view, CAUSE, overheard(view, CAUSE))


CAUSE = Cause(
    name="company_event",
    title="Their company is in upheaval",
    why="When a company is bought, reorganised or frozen, nobody may decide, and everybody has worries of their own.",
    source="R24",
    prior=0.02,
    look=look,
    question="As far as you know, does something at their company hold this up: a sale, a reorganisation, a freeze?",
    weight=5.2,
    phrases=(
        "(?:been|were|was|got|get|getting|are being|is being|being|to be) (?:acquired|bought(?: out|"
        " up| by)?|taken over|sold|merged|absorbed|swallowed|nationali[sz]ed|wound up|"
        "liquidated|restructured|re-?organi[sz]ed)(?: by| to| with| into)?",
        "(?:has|have|had|just) (?:\\S+ )?(?:bought|acquired|taken over|swallowed) (?:us|the company|"
        "our company|the firm|the business)",
        "(?:the|our|this|a|pending|after|since|during|of|until|post) (?:\\S+ )?(?:merger|"
        "acquisition|takeover|buyout|buy-out|carve-out|spin-?off|demerger|integration with|"
        "restructuring|restructure|re-?organi[sz]ation|re-?org|lay-?offs?|redundanc(?:y|ies)|"
        "insolvency|bankruptcy|administration|chapter 11|due diligence)",
        "(?:re-?org|re-?organi[sz]ation|restructuring|merger|lay-?offs?|redundanc(?:y|ies)|job cuts|"
        "insolvency) (?:\\S+ )?(?:going on|in progress|under way|underway|ongoing|is|was|are|"
        "were|started|announced|here|next|today|this|running|at)",
        "(?:laid off|let go of|cutting|cut|sacked|dismissed|made redundant) (?:\\S+ ){0,4}(?:a "
        "third|half|a quarter|percent|per cent|%|people|staff|of us|of our|jobs|the team|the "
        "workforce)",
        "(?:consultation|consulting) (?:\\S+ )?redundanc",
        "(?:spending|hiring|budget|travel|purchasing|procurement|investment|recruitment|vendor) "
        "(?:freeze|stop|ban|moratorium|lockdown|controls)",
        "(?:froze|frozen|freezing|stopped|paused|suspended|halted) (?:all |any |every |our |"
        "everything )?(?:\\S+ )?(?:spending|budgets?|purchases|purchasing|investments?|hiring|"
        "vendor|new contracts|everything)",
        "(?:everything|all (?:spending|budgets|projects|purchases)|budgets?|spending) (?:\\S+ )"
        "?(?:is|are|was|were|got|has been|have been|froze|stopped) ?(?:frozen|on freeze|"
        "stopped|locked)?(?: when| since| by corporate| company)",
        "(?:freeze|frozen) (?:on|of|until|till|in place|is on|company)",
        "(?:filed|filing|files) for (?:bankruptcy|insolvency|chapter|administration)",
        "(?:gone|went|going) (?:bust|into (?:administration|receivership|liquidation)|bankrupt|under)",
        "(?:accepted|accepts|received|got) (?:\\S+ )?(?:offer|bid) (?:from|by) (?:[A-Z]|another|a larger|our)",
        "(?:has become|became|now|is now|are now) part of (?:the )?(?-i:[A-Z])",
        "(?:new owners?|private equity|parent company|the parent co|holding) (?:\\S+ ){0,2}(?:took|"
        "takes|has|have|bought|sued|wants|decided|is|are|came|got|stopped|reviews)",
        "(?:fire|flood|explosion|earthquake|hurricane|strike|cyber-?attack|ransomware|hack|storm|"
        "break-?in) (?:at|in|on|hit|took|shut|has|knocked|struck) ",
        "(?:we've|we have|we|had|have|hit by|suffered|victim of) (?:\\S+ )?(?:had )?a (?:fire|flood|"
        "cyber-?attack|ransomware|strike|burst|break-?in|explosion|data breach)",
        "(?:consolidating|consolidation of|centrali[sz]ing|merging) (?:all|our|the|two|three|four|"
        "five|regions|departments|divisions)",
        "(?:closing|close|closure of|shutting(?: down)?) (?:down )?(?:our|the|this|a) (?:plant|"
        "factory|site|branch|office|division|mill|warehouse)",
    ),
    over=(
        "(?:freeze|ban|stop) (?:\\S+ )?(?:lifted|over|ended|is off|was lifted|has been lifted)",
        "(?:re-?org|re-?organi[sz]ation|restructuring|merger|acquisition|integration|takeover) "
        "(?:\\S+ )?(?:is|was|has been) (?:completed?|done|over|finished|off|behind|called off|"
        "through)",
        "(?:there's|there is|there was|no) no? ?(?:sale|merger|takeover|acquisition|freeze|layoffs)",
        "business as usual",
    ),
    speaks_on=(
        "We were acquired by a larger group last month.",
        "There is a spending freeze until further notice.",
        "They laid off half the people in our office.",
    ),
    silent_on=(
        "The freeze was lifted on Monday.",
        "The lamps must stand frost and freezing rain.",
        "If a customer goes bankrupt, does the contract end?",
    ),
)
