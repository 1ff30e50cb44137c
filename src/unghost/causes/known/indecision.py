"""They cannot make up their own mind."""

from __future__ import annotations

from unghost.causes.cause import Cause, Finding, View
from unghost.causes.overheard import overheard


def look(view: View) -> Finding:
    """Return what was said of doubt."""
    return overheard(view, CAUSE)


CAUSE = Cause(
    name="indecision",
    title="Still of two minds",
    why="A decision one can regret is easily put off; doubt needs time or a smaller step, not a push.",
    source="R12",
    prior=0.08,
    look=look,
    question="As far as you know, are they in two minds about it?",
    weight=3.3,
    phrases=(
        "(?:can't|cannot|cant|couldn't|unable to|not able to|haven't|have not|hard to|struggling to|"
        "seem to) (?:\\S+ )?(?:decide|make up (?:my|our|his|her|their) minds?|agree (?:on|"
        "among|amongst|about|between)|choose|commit|settle on|pick one|say yes|pull the "
        "trigger|get off the fence|come to a decision)",
        "(?:on the fence|in two minds|of two minds|torn between|torn about|still torn|split (?:down|"
        "on|over|about|between)|divided (?:on|over|about)|undecided|wavering|dithering|going "
        "back and forth|back and forth|umming|humming and|hemming and|sitting on the fence|"
        "cold feet|second thoughts|agoni[sz]ing|flip-?flopping|wobbl(?:y|ing))",
        "(?:not sure|unsure|not certain|not convinced|uncertain|hesitant|hesitating|having doubts|"
        "have doubts|nervous about|afraid of|scared of|anxious about) (?:\\S+ )?(?:whether|if "
        "we|it's|it is|yet|we|about (?:it|which|this)|which|picking|choosing|making|that we)",
        "(?:need|want|needs|wants|take|taking|like) (?:\\S+ ){0,3}(?:time|while|night|days|weekend) "
        "(?:to|for) (?:\\S+ )?(?:think|digest|chew|consider|reflect|mull|sleep|process|let it)",
        "(?:thinking|mulling|chewing|sleeping|sleep|think|ponder(?:ing)?|mull|reflecting|chew) "
        "(?:it |this |things |that )?(?:over|on it|on this|about it|about whether|through)",
        "(?:nobody|no one|none of us) (?:\\S+ )?(?:wants to|dares|will|can|likes to) (?:\\S+ )?(?:decide|choose|be the one|sign)",
        "(?:some of us want|half (?:of us|the team|of them) want|part of the team) ",
        "(?:too many options|so many options|confused (?:by|about|seeing|with)|little confused|bit confused|lost in the options)",
        "(?:don't|do not|dont|doesn't) know (?:yet|if we|whether|which|what to do|what we want)",
        "(?:idk|dunno|not sure yet|no idea yet|still deciding|still thinking|still digesting|still "
        "debating|still weighing|weighing (?:up )?(?:our|the|up|options)|still discussing|"
        "debating (?:whether|if))",
        "(?:my|his|her) (?:gut|heart|head) (?:says|tells)",
        "(?:maybe(?:,)? maybe not|maybe next|yes and no|can't say yes|haven't said no|neither yes nor no)",
        "(?:digest(?:ing)?|let (?:it|this) sink in)",
    ),
    over=(
        "(?:made up|made) (?:my|our|his|her|their) minds?",
        "(?:have|has|we|i|they|finally|now) (?:finally |now |all )?(?:decided|chosen|settled|agreed) (?:to|for|on|in favou?r)",
        "(?:not|no longer) (?:torn|undecided|in doubt)(?: any ?more)?",
        "i'm not any ?more",
        "no (?:doubts?|second thoughts|hesitation)",
    ),
    speaks_on=(
        "We are still on the fence about the size.",
        "I can't make up my mind between the two.",
        "I'd like some time to think it over.",
    ),
    silent_on=(
        "We've made up our minds: the large one.",
        "Let me show it to the crew.",
        "Which of the two do you use yourself?",
    ),
)
