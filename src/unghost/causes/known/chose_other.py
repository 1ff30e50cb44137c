"""They went with somebody else, or do it themselves."""

from __future__ import annotations

from unghost.causes.cause import Cause, Finding, View
from unghost.causes.overheard import overheard

_OTHER = (
    "(?:another|other|a different|somebody else|someone else|a competitor|your competitor|your "
    "competition|the competition|a rival|the local|a local|the cheaper|a cheaper|the incumbent|our "
    "current|our existing|the existing)"
)


def look(view: View) -> Finding:
    """Return what was said of another choice."""
    return overheard(view, CAUSE)


CAUSE = Cause(
    name="chose_other",
    title="They chose another way",
    why="Many find it hard to tell us no; a choice already made is the most common thing people do not say.",
    source="R12",
    prior=0.07,
    look=look,
    question="As far as you know, have they gone another way?",
    weight=4.2,
    phrases=(
        f"(?:went|going|gone|goes|(?:will|'ll|to) go|decided to go|opted|settled|ended up|proceeding|moving "
        f"(?:forward|ahead)|gone ahead|went ahead|signed|sign|contracted|working|running|"
        f"partnered) (?:\\S+ )?(?:with|for|on) {_OTHER}",
        "(?:went|gone|going) (?:ahead )?with (?-i:[A-Z])\\S+",
        "(?:went|gone) (?:ahead )?with (?:an? |your |our )",
        f"(?:chose|chosen|choosing|picked|selected|appointed|hired|engaged|awarded|retained|"
        f"preferred|took|bought from|ordered from|instructed) (?:it to |the contract to |the "
        f"job to )?(?:{_OTHER}|the other|your compet)",
        "(?:a|in a|the) different (?:direction|route|path|way|vendor|supplier|provider|solution|tool|partner|agency|firm)",
        f"(?:awarded|gave|given|handed|went) (?:the |it |this )?(?:\\S+ )?(?:contract|job|order|"
        f"business|work|tender|project)? ?to (?:{_OTHER}|(?-i:[A-Z])\\S+ instead)",
        "(?:signed|sign|renewed|extended|re-?signed|renewing|stay(?:ing|ed)?|stick(?:ing)?|stuck|"
        "remain(?:ing)?|keep(?:ing)?|kept) (?:\\S+ )?(?:a contract )?(?:with )?(?:our|the|"
        "their) (?:current|existing|incumbent|old|present|usual|long-?standing|previous) "
        "(?:\\S+ )?(?:supplier|vendor|provider|agency|partner|system|tool|contract|solution|"
        "firm|software|setup|one)",
        "(?:staying put|stay(?:ing)? with (?:what|whom) we have|stick(?:ing)? with what we have|stay(?:ing)? where we are)",
        "(?:in-?house|inhouse) (?:\\S+ )?(?:team|instead|solution|build|developer|it|is|will|did|takes?|taking)",
        "(?:do|doing|did|build|building|built|make|making|develop|developing|handle|handling|"
        "bring(?:ing)?|take|taking|solve|solved) (?:it|this|that|our own|one|things)? ?(?:\\S+ "
        ")?(?:in-?house|ourselves|internally|our own)",
        "(?:hired|hire|hiring|recruited) (?:a|an|our own|somebody|someone|two) (?:\\S+ ){0,3}(?:to "
        "do|for (?:it|this|that)|in-?house|instead|who)",
        "(?:bought|buying|got|found|picked up) (?:\\S+ ){0,3}(?:second-?hand|used one|elsewhere|"
        "from (?:another|a local|someone else|somebody else)|a cheaper|cheaper)",
        "(?:your )?competit(?:or|ion|ors) (?:\\S+ )?(?:won|was|were|offered|got|is|has|had|came|beat|gave|undercut)",
        "(?:lost|beaten|losing) (?:it |this |the deal |out )?(?:to|against) (?:a |the |your )"
        "?(?:competitor|competition|(?-i:[A-Z])\\S+)",
        "(?:strong|close|good|very close) second",
        "(?:came|was|were|finished|ended up) (?:a close )?(?:runner-?up|second)",
        "(?:already|just|since|have|has) (?:\\S+ )?(?:signed|bought|ordered|chosen|contracted|"
        "committed) (?:\\S+ )?(?:with|from|elsewhere|another|somebody|someone)",
        "(?:picked|chose|went with|preferred|took) (?:the )?(?:cheaper|cheapest|others?|local|"
        "bigger|smaller|other) (?:\\S+ )?(?:guys|people|offer|bid|firm|company|one|option|"
        "vendor|supplier|lot|mob|crowd)",
    ),
    over=(
        "(?:haven't|have not|hasn't|not) (?:\\S+ )?(?:picked|chosen|signed|decided for|gone with|"
        "settled on|selected) ~(?:anybody|anyone|another|someone|somebody|one|with|yet)",
        "(?:dropped|left|parted with|cancelled|got rid of|fired|quit) (?:[A-Z]\\S+|them|the other|"
        "our other|that (?:vendor|supplier))",
        "(?:you're|you are|you) still (?:\\S+ )?(?:in it|in the running|our first choice|the favou?rite)",
        "(?:not|n't) (?:building|doing|making|taking) (?:it|this|that) (?:in-?house|ourselves|internally)",
    ),
    speaks_on=(
        "We went with another supplier in the end.",
        "They decided to build it in-house.",
        "We renewed with our current provider.",
    ),
    silent_on=(
        "We haven't chosen anyone yet.",
        "Could you send another drawing?",
        "My other number is on the card.",
    ),
)
