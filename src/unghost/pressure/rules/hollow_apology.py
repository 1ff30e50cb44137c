"""P15: an apology that is conditional, passive, begging, overdone, or a door-opener."""

from __future__ import annotations

from unghost.pressure.rule import WARNING, Rule

_SORRY = r"(?:sorry|apologi[sz]e|apologies|regrets?|forgive me|pardon|excuse|my bad)"
_BOTHER = (
    r"(?:chas(?:e|ing)|bother(?:ing)?|nag(?:ging)?|bug(?:ging)?|pester(?:ing)?|disturb(?:ing)?|troubl(?:e|ing)"
    r"|harass(?:ing)?|hound(?:ing)?|badger(?:ing)?|spam(?:ming)?|intrud(?:e|ing)|interrupt(?:ing)?|barg(?:e|ing) in"
    r"|butt(?:ing)? in|pry(?:ing)?|push(?:ing)?|insist(?:ing)?)"
)
_PEST = (
    r"(?:pain|pest|nuisance|bother|nag|broken record|bad penny|stalker|noodge|burden|imposition|pushy|insistent"
    r"|annoying|persistent|a bore|that (?:guy|person|one|salesperson|vendor))"
)
_ASK = (
    r"(?:can|could|shall|may|might) (?:i|we|you|that)|have you|did you|do you|are you|will you|would you|when (?:can"
    r"|will|are|do)|how about|what about|any (?:news|chance|update|word|thoughts)|let's|where are we"
)

RULE = Rule(
    name="hollow-apology",
    code="P15",
    why="An apology that hedges, begs or leads to an ask is heard as one more move.",
    instead="Say what you did, what it caused and what you changed; ask for nothing.",
    source="R8: take responsibility, expect nothing.",
    phrases=(
        # Conditional: sorry if, in case, should it; regret any.
        rf"\b{_SORRY}(?: \w+){{0,3}},? (?:if|in case|should|to the extent|insofar as) (?:i|we|my|our|it|that|this|you|your"
        r"|any\w*|there|the|some\w*)\b",
        r"\b(?:regret|sorry|apologi[sz]e|apologies)(?: \w+)? (?:for|about|if) any (?:\w+ )?(?:confusion|misunderstanding"
        r"|offen[cs]e|distress|upset|discomfort|impression|hard feelings|annoyance|hurt)\b",
        r"\b(?:inconvenience|distress|offen[cs]e|confusion|delay|trouble|upset|irritation|misunderstanding)s? (?:that "
        r"|which )?(?:(?:this|it|we|i) )?(?:may|might|could)(?: \w+)? have\b",
        r"\bif (?:i|we|my|our|it|that|this|there|any\w*|you)\b.{0,60}?,? (?:then )?(?:(?:i'm|i am|we're|we are|i|we"
        r"|please accept my|my) )?(?:\w+ )?(?:sorry|apologi[sz]e|apologies)\b",
        r"\b(?:perhaps|maybe|possibly) (?:i|we|my|our)\b.{0,50}\b(?:sorry|apologi[sz]e|apologies)\b",
        r"\bshould (?:our|my|any|the|this) .{0,40}\bhave (?:been (?:taken|seen|felt)|caused|come across|given|upset"
        r"|offended)\b|\bsorry (?:that )?you(?:'re| are) (?:not|un\w+|dis\w+)\b",
        # It is their feeling that is regretted.
        r"\b(?:sorry|regret|apologi[sz]e|regrettable|unfortunate|pity|shame) (?:that )?you(?:r expectations| have| had| "
        r"were)? (?:chosen to |chose to )?(?:fe(?:el|lt)|took|take|taken|see|saw|perceived?|misunderst\w+|misinformed"
        r"|misread|offended|think|thought|found|were|got|experienced|interpret\w*|disappointed|decided|upset|view\w*)\b",
        r"\bsorry to hear (?:that )?you(?:'re| feel| felt| think| are| were)? (?:\w+ )?(?:let down|disappointed|upset"
        r"|offended|unhappy|dissatisfied|annoyed|frustrated|this way|that way|pressured|pushed|neglected)\b",
        # Nobody did it.
        r"\b(?:mistakes?|errors?|slip-?ups?|oversights?|hiccups?|wires|mix-?ups?|misunderstandings?|things|wrong \w+|\w+ "
        r"wording) (?:\w+ )?(?:was|were|got|have been|has been|had been) (?:\w+ )?(?:made|said|crossed|dropped|used"
        r"|dispensed|committed|noted)\b",
        r"\b(?:a|an|some|certain) (?:\w+ )?(?:mistakes?|errors?|oversight|slip|misunderstanding|mix-?up|glitch"
        r"|inaccurac\w+) (?:\w+ )?(?:(?:has|have|had|may have|might have|seems? to have|appears? to have) )?(?:occurred"
        r"|happened|crept|taken place|arisen|arose)\b",
        r"\b(?:errors|things|something|mistakes|wires|words) (?:may|might|could) have (?:been|gone|happened|occurred"
        r"|got\w*|come|crept)\b",
        r"\b(?:is|are|was|were) (?:hereby |deeply |duly |sincerely |much |very much )?regretted\b|\bregret is expressed\b",
        r"\b(?:it is|it's|it was|most|very) (?:\w+ )?(?:regrettable|unfortunate) (?:that|how|if)\b|\bballs? (?:\w+ "
        r")?dropped\b|\bwe ask for your understanding\b",
        r"\b(?:that wasn't|that was not|wasn't|was not|was never|never) (?:certainly |really |ever )?(?:my|our|the) "
        r"intention\b|\bnever (?:meant|intended) to\b",
        # Begging and excess.
        r"\b(?:do|can|could|will|please|would|if|hope|that|say) you(?:'ll| will| can| could)? (?:ever )?(?:\w+ "
        r")?(?:forgive|pardon) (?:me|us)\b|\bfind it in your heart\b|\bsorry,? (?:it's )?(?:only )?me again\b",
        r"\b(?:please|kindly|do|humbly|,|^) ?forgive (?:me|us|my|our|this)\b|\bforgive me for\b|\bforgive (?:the|my|this"
        r"|our) (?:\w+ )?(?:intrusion|bother|persistence|disturbance|nudge|directness|boldness|impatience|spam)\b",
        r"\bbeg(?:ging)? (?:for )?(?:your |you )?(?:forgiveness|pardon|indulgence|mercy|to forgive|a second chance)\b"
        r"|\bon my knees\b|\bgrovel\w*\b",
        r"\b(?:unforgivable|inexcusable|mortified|a (?:thousand|million) (?:times|apologies|pardons)|apologi[sz]e "
        r"(?:profusely|unreservedly|endlessly)|(?:deepest|sincerest|humblest|humble|heartfelt|profound) (?:\w+ "
        r")?apolog\w+)\b",
        r"\b(?:so|sooo+|terribly|awfully|incredibly|dreadfully|deeply|infinitely|eternally),? (?:so |very |terribly "
        r"|deeply )+sorry\b|\bsorry,? (?:sorry|so sorry)\b",
        r"\bsorry ?!{2,}|\bso,? so sorry\b|\b(?:can't|cannot|couldn't) (?:\w+ )?(?:apologi[sz]e|say sorry|tell you how "
        r"sorry) ?(?:enough|i am|we are)?\b",
        r"\b(?:i'm|i am|i feel|we feel|feeling|we're) (?:\w+ ){0,2}(?:the worst|wretched|awful|dreadful|horrible|terrible"
        r"|ashamed|gutted|devastated|sick|an idiot) (?:about|that|for|to|over|,)",
        r"\b(?:don't|do not|please don't|hope you don't) (?:\w+ )?(?:hate|be (?:\w+ )?(?:cross|mad|angry|annoyed) (?:with"
        r"|at)|fire|block) (?:me|us)\b",
        # Sorry for doing what is being done.
        rf"\b{_SORRY}(?: \w+){{0,3}} (?:for|to|about|i'm|that i'm|that i have to|the|my) (?:\w+ ){{0,3}}{_BOTHER}\b",
        r"\b(?:hate|loath|loathe|don't (?:like|mean)|do not (?:like|mean)|not (?:wanting|trying|meaning)|reluctant) "
        rf"(?:\w+ )?to (?:\w+ )?{_BOTHER}\b",
        rf"\b{_SORRY}(?: \w+){{0,3}} (?:for|to|about) (?:\w+ )?(?:being|be|sound(?:ing)?|seem(?:ing)?|coming across as) "
        rf"(?:\w+ ){{0,3}}{_PEST}\b",
        r"\b(?:hate|don't want|do not want|not want|not wanting|not trying|not mean|don't mean) to (?:be|sound|seem|come "
        rf"across as) (?:\w+ )?(?:\w+ )?{_PEST}\b",
        rf"\b{_SORRY}(?: \w+){{0,3}} (?:for|to|about|the|my) (?:\w+ )?(?:yet another|another|again|once (?:more|again)"
        r"|repeated|follow(?:ing)?[- ]?up|all the|these|the (?:many|multiple|million)|keep|me again|persist\w+|double"
        r"|writing (?:again|twice)|my persistence|be back|pop(?:ping)?|jump(?:ing)?)\b",
        r"\b(?:sorry|pardon|excuse|forgive|apologies for)(?: me)?(?: for)? (?:the|this|my) (?:\w+ )?(?:intrusion"
        r"|interruption|disturbance|nudge|reminder|boldness|persistence|impatience|chaser|bother|hassle|spam|nagging"
        r"|directness|pushiness|follow-?ups?)\b",
        r"\bsorry to (?:have to )?(?:\w+ )?(?:ask|come back|write|ring|call|mail|email|ping|raise|mention|bring) (?:\w+ "
        r"){0,3}(?:again|once more|twice|for the|another)\b",
        r"\b(?:at the risk of|hope (?:i'm|i am|we're|that i'm) not|don't mean to|do not mean to|without wanting to) "
        r"(?:\w+ )?(?:be |being |sound |sounding |seem )?(?:\w+ )?(?:bother\w*|annoy\w*|nag\w*|pester\w*|disturb\w*"
        r"|repetitive|pushy|rude|intru\w+|persistent|push\w*|a (?:pest|pain|nuisance|bother))\b",
        r"\b(?:give (?:me|us) (?:one more|a second|another) chance|mistakes happen|kicking myself|forgive myself|hat in "
        r"hand|cap in hand|tail between|mea culpa|humble pie|such an idiot|stupid me|words can't|make it right by you"
        r"|lessons (?:have been|were) learned|should have been handled|could have been handled|fell through the cracks"
        r"|only human|these things happen|at your feet|hope you don't mind (?:me|my|us)|(?:say|tell me) you're not "
        r"(?:cross|mad|angry)|don't be cross)\b",
        r"\bi(?:'m| am) (?:probably |just )?(?:being )?(?:a |an )?(?:pest|annoying|pain|nuisance)\b|\bexcuse my "
        r"(?:boldness|persistence|impatience|french|third|fourth|directness)\b",
        # The door-opener: sorry, but; sorry, can we.
        rf"\b(?:sorry|apologies|apologi[sz]e)\b.{{0,60}}\b(?:but|however|anyway|anyhow|now that|that said|btw|by the way"
        rf"|still|though|so)\b,? .{{0,30}}\b(?:{_ASK}|i need|i'd|we need|we'd|it is important|you should|you've got|is "
        r"there|i've got|book|order)\b",
        rf"\b(?:sorry|apologies|apologi[sz]e)\b[^.?!]{{3,70}}(?:,|:|;| -) (?:and |now |so |just )?(?:{_ASK}|is it|is the"
        rf"|has (?:the|it)|have you|did the)\b.{{0,60}}\?",
        r"\b(?:sorry|apologi[sz]e)\b.{0,50}\bbut (?:technically|you|your|the (?:operator|user|client|contract)|it (?:is"
        r"|was)|to be fair|in fairness|we did|frankly|honestly)\b",
    ),
    level=WARNING,
    relief=(
        r"\bsorry to hear (?:about|of|the|it)\b",
        r"\b(?:condolences|sympathy|your loss)\b",
        r"\b(?:in error|wrong (?:place|list|person|address)|received this)\b|\bline was bad\b|\bsorry for your\b",
        r"\b(?:no need|don't need|needn't|do not need) to (?:apologi[sz]e|forgive)\b",
    ),
    negatable=False,
    confessable=False,
    calmer=(
        (
            r"^(?:(?:i'm|i am|we're|we are) )?(?:\w+ )?(?:sorry|(?:my )?apologies|(?:i|we) apologi[sz]e) if"
            " (?P<case>(?!you(?:'ve| have) |this is |it is |it's |now is )[^,;.!?]{3,80})(?=[.!?;]|$)",
            "If {case}, that is on {me}",
        ),
        (
            "^(?:(?:i'm|i am|we're|we are) )?(?:so |very |really )?(?:sorry|(?:my )?apologies|(?:i|we) apologi[sz]e)"
            r" (?:for|to) (?:\w+ ){0,3}?(?:chase|chasing|bother|bothering|nag|nagging|bug|bugging|pester|pestering"
            "|disturb|disturbing|trouble|troubling|push|keep|be|harass|follow|following|repeat|repeating"
            r"|come)\b[^,;.!?]{0,40}(?:, but |, and |, |; | - |: | but )",
            "",
        ),
        (
            r"^(?P<sorry>(?:(?:i'm|i am|we're|we are) )?(?:\w+ )?(?:sorry|(?:my )?apologies|(?:i|we) apologi[sz]e)"
            " for (?:the|my|our) [^,;.?]{3,60}?),? (?:but|however|and),? (?:can|could|shall) we (?:book|have|do"
            r"|schedule|set up|fix|hold|put in) (?P<what>(?:the|a|our) [\w -]{2,20}?) (?:for|on) (?P<when><day>)(?:"
            r" now)?\?$",
            "{Sorry}. Would {when} suit for {what}? A no is fine, too.",
        ),
        (
            r"^(?P<sorry>(?:(?:i'm|i am|we're|we are) )?(?:\w+ )?(?:sorry|(?:my )?apologies|(?:i|we) apologi[sz]e)"
            " for (?:the|my|our) [^,;.?]{3,60}?),? (?:but|however|and),? (?P<ask>(?:can|could|shall|would|will|may)"
            r" [^?]{4,80}?)(?: now)?\?$",
            "{Sorry}. {Ask}? A no is fine, too.",
        ),
    ),
    fires_on=(
        "I'm sorry if you felt pushed.",
        "Mistakes were made.",
        "Sorry to chase you.",
        "Sorry for the delay, but can we meet on Monday?",
        "Please forgive the intrusion.",
        "We are sorry that you took it that way.",
    ),
    quiet_on=(
        "I'm sorry to hear about your house.",
        "I quoted without seeing the hall, and I regret that.",
        "Sorry, I misheard: fifteen or fifty?",
        "Sorry, we are closed on Monday.",
        "I apologise for the wrong label; the right one is attached.",
    ),
)
