"""Something else became more important, or the need is gone."""

from __future__ import annotations

from unghost.causes.cause import Cause, Finding, View
from unghost.causes.overheard import overheard

_THING = (
    "(?:project|initiative|programme|program|plan|plans|idea|topic|subject|matter|budget|"
    "rollout|purchase|work|it|this|that|everything|evaluation|investment|effort)"
)


def look(view: View) -> Finding:
    """Return what was said of other priorities."""
    return overheard(view, CAUSE)


CAUSE = Cause(
    name="priority_shift",
    title="Other things matter more now",
    why="Needs move; what was urgent in spring may be no need at all in autumn, and nobody thinks of telling the seller.",
    source="R12",
    prior=0.1,
    look=look,
    question="As far as you know, has something else moved in front of this?",
    weight=3.4,
    phrases=(
        "(?:priorit(?:y|ies)) (?:\\S+ ){0,2}(?:shifted|changed|moved|elsewhere|lie|lies|are "
        "elsewhere|right now is|now is|has become|have become|just now|different)",
        "(?:other|different|new|bigger|more urgent|more pressing|higher) (?:priorit(?:y|ies)|fires|"
        "fish to fry|concerns|problems|things first|worries)",
        "(?:not|isn't|no longer|n't|never) (?:\\S+ ){0,2}(?:a|our|the|high|top|any) ?(?:\\S+ )?priority",
        "(?:de-?prioriti[sz]ed|back burner|backburner|shelved|mothballed|scrapped|canned|axed|put "
        "on ice|on ice|dropped (?:the|this|it)|off the (?:table|agenda|list|roadmap|plan)|"
        "pulled the plug)",
        f"(?:our|my|the|this|that) ~{_THING} (?:\\S+ )?(?:was|is|has been|got|were|have been) "
        f"(?:\\S+ )?(?:stopped|cancell?ed|postponed|shelved|dropped|cut|scrapped|paused|parked|"
        f"killed|dead|frozen out|abandoned|called off|put off|on hold|deprioriti[sz]ed)",
        "(?:on hold|paused|parked) (?:for now|indefinitely|for the time being|this year|at the "
        "moment|right now|until further notice)",
        "(?:cut|removed|struck|took|taken|pulled|dropped) (?:it|this|that|you|us|the \\S+) (?:\\S+ )"
        "?(?:from|out of|off) (?:the|our|this|my) (?:\\S+ )?(?:budget|plan|list|roadmap|agenda|"
        "programme|program|year)",
        "(?:budget|money|funds) (?:\\S+ ){0,3}(?:was cut|were cut|got cut|has gone|went (?:to|into)|"
        "is going (?:to|into)|reallocated|redirected|diverted|moved to|spent (?:on|elsewhere)|"
        "no longer)",
        "(?:no|not|without any|don't have|do not have|didn't get|never got|got no) (?:\\S+ )"
        "?(?:longer )?(?:budget|money|funds) (?:for|left|this|anymore|any more|at)",
        "(?:didn't|did not|won't|not|never|hasn't|doesn't) (?:made|make|making) the cut",
        "(?:focus|attention|energy|emphasis|strategy|direction) (?:\\S+ ){0,3}(?:moved|shifted|"
        "changed|elsewhere|has gone|is now|is on|now on|turned)",
        "(?:focus(?:ing|sed)?|concentrat(?:e|ing)) (?:\\S+ )?(?:on )(?:other|something|the core|our "
        "core|different|retention|cost)",
        "(?:everything|all|all hands|all we do|everybody) (?:\\S+ ){0,3}(?:goes|go|going|is|are) "
        "(?:\\S+ )?(?:to|into|about|on) (?:\\S+ ){1,3}(?:now|first|instead|these days)",
        "(?:no longer|not|don't|do not|doesn't|dont) (?:\\S+ )?(?:need|require|relevant|needed|"
        "necessary|pressing|urgent|a problem|an issue|the pain|essential|essential after all|"
        "as (?:bad|urgent|pressing)) (?:it|this|that|them|one|you|any ?more|anymore|any longer|"
        "at the moment|right now|for now|these days|the \\S+ (?:now|any ?more|after all))",
        "(?:solved itself|went away|resolved itself|sorted itself|live without it|can live with|"
        "managing without|get by without|works? well enough|good enough for now|nice to have|"
        "nice-to-have)",
        "(?:gone off|went off|fallen out of love with|lost interest in|lost appetite|cooled on) (?:the|it|this|that)",
        "(?:nobody|no one|nobody's|no one's) (?:\\S+ )?(?:thinks?|thinking|talks?|talking|asks?|"
        "asking|cares?) (?:\\S+ )?(?:about)",
        "(?:not|isn't|aren't|you're not) (?:in|on|part of) (?:\\S+ ){0,2}(?:the (?:fy )?plan|fy "
        "plan|the roadmap|our plans|the cards|the budget|this year's|them|the list|the "
        "programme)",
        "(?:we|they) (?:don't|do not|dont|no longer|stopped) (?:do|doing|sell|selling|offer|run|use)"
        " (?:\\S+ ){1,3}(?:anymore|any more|since|now|these days)",
    ),
    over=(
        "(?:still|remains|again|back to being|very much) (?:\\S+ )?(?:number one|no\\. ?1|top|our "
        "main|our first|on|alive|a priority|our priority|high on)",
        "(?:un-?shelved|revived|back on (?:the )?(?:table|agenda|track|list)|restarted|un-?paused)",
        "(?:need|budget|project) (?:\\S+ )?is (?:still there|back|very much)",
    ),
    speaks_on=(
        "Our priorities have shifted to the new port.",
        "The project was shelved last week.",
        "Honestly, we no longer need it.",
    ),
    silent_on=(
        "It is still our top project.",
        "The old lamps stand on the shelf in hall two.",
        "We need it by May.",
    ),
)
