"""P10: a choice nobody asked for, a code to answer with, a gag about their silence."""

from __future__ import annotations

from unghost.pressure.rule import WARNING, Rule

_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri)"
_DATE = r"(?:the )?\d{1,2}(?:st|nd|rd|th)"
_HOUR = r"(?:\d{1,2}[:.]\d\d|\d{1,2} ?(?:am|pm|o'clock)|at \d{1,2}|noon|mornings?|afternoons?|evenings?|lunch)"

RULE = Rule(
    name="forced-choice",
    code="P10",
    why="A choice between two yeses leaves no room for no, and a gag about their silence makes it the topic.",
    instead="Ask one open question, with a no as welcome as a yes.",
    source="R19, R8: a smaller, different close; expect nothing.",
    phrases=(
        # Tuesday or Wednesday: two times, both yes.
        rf"\b{_DAY}(?: \w+)?(?: the)?(?: \S+)?,? or (?:\w+ ){{0,4}}{_DAY}\b.{{0,60}}\?",
        rf"\b{_DAY}\b.{{0,40}}\bor (?:does|do|is|would|should|shall|are|rather|maybe|perhaps) "
        rf".{{0,30}}\b{_DAY}\b.{{0,30}}\?",
        rf"\b{_DAY} (?:am|pm|morning|afternoon|evening|at \S+),? or {_DAY}\b",
        rf"\b{_DATE},? or (?:on |for |from |rather |maybe )?{_DATE}\b.{{0,60}}\?",
        rf"\b{_HOUR},? or (?:the |in the |at |rather |late )?(?:\w+ )?(?:{_HOUR}|\d{{1,2}})\b.{{0,50}}\?",
        r"\b(?:before or after|today or tomorrow|this week or next|early or late|sooner or later|first or second|january"
        r"|february|march|april|may|june|july|august|september|october|november|december) or (?:after|tomorrow|next"
        r"|already in |in )?\w+\b.{0,40}\?|\b(?:before|now) or (?:after|later)\b.{0,40}\?",
        r"\b(?:this week|next week|today|tomorrow|now|this month)(?:,| \w+)? or (?:rather )?(?:next|the week|tomorrow"
        r"|later|in|from|first thing)\b.{0,50}\?",
        r"\beither (?:we|i|you) .{0,60}\bor\b.{0,60}\b(?:choose|select|pick|tell me which|which)\b|\boption (?:one|1"
        r"|a)\b.{0,60}\boption (?:two|2|b)\b",
        # A or B, and I write it down.
        r"\b(?:shall|should|do|may|can) (?:i|we) (?:\w+ )?(?:put|book|reserve|order|send|pencil|start|begin|deliver|set"
        r"|make|ship|prepare|go|count|sign|schedule|write|invoice|draw up|call|ring|plan|bring|register|enrol|note|issue"
        r"|meet|install|come|do|take|say|try)\b.{0,70}\bor\b.{0,60}\?",
        r"\b(?:shall|should|will|would) (?:it|the|that|my|our) .{0,50}\bor\b.{0,50}\?",
        r"\b(?:would|do|will) you (?:rather|prefer|like|want|be wanting|sooner|favou?r|go for|take|fancy) "
        r".{0,70}\bor\b.{0,60}\?",
        r"\bwhich (?:one )?(?:shall|should|do|would|will|can|suits|works|is it|fits|of the two|would it)\b.{0,40}\?"
        r"|\bwhich (?:shall|will|would) it be\b|\bwhat(?:'s| is| will)? it(?: going to)? be[?,:]",
        r"\b(?:what|how|which) (?:do|shall|should|am|can) i (?:put|book|order|write|ordering|tick|enter|note|reserve"
        r"|prepare|ship|draw)\b.{0,40}\?",
        r"\b(?:with or without|monthly or (?:yearly|annual\w*|quarterly)|card or|annual or|rent or|lease or|cash or|small "
        r"or|big or|phone or|zoom or|call or|teams or|coffee or|tea or|in person or|online or|remote or|video "
        r"or)\b.{0,40}\?",
        r"\byour pick!|\byou (?:choose|pick)[!:]|\b(?:pick|choose|circle|tap|tick|select|check|mark) (?:one|a (?:number"
        r"|letter|card|door|day|slot|box)|your (?:day|slot|poison|adventure)|\w+ for \S+ or)\b",
        r"\bis it (?:a (?:yes|no|fat)|the|us|me|my|our)\b.{0,40}\bor\b.{0,40}\?|\bwhich of (?:these|the "
        r"following)\b.{0,30}\b(?:you|your)\b|\bknow which (?:one|day|plan|of the two)\b|\bwhich (?:plan|day|option"
        r"|package|version|size|colou?r|slot|model|date) are we\b",
        # Answer with a code.
        r"\b(?:reply|respond|answer|text|hit|press|type|tap)(?: me| back| us)?(?: with| in| by)?(?: just| only| simply)? "
        r"(?:an? |one |the )?(?:number\b|letter|digit|emoji|thumbs?|syllable|[0-9b-d]\b|smiley|gif\b|x\b)",
        r"\b(?:send|give|shoot|drop)(?: me| us)?(?: back)? (?:an? |one |the )?(?:\w+ )?(?:emoji|thumbs|smiley|gif|number "
        r"between|meme)\b|\b(?:send|type|hit|say|reply|text|press) (?:\w|\d) (?:if|for)\b",
        r"\b(?:reply|respond|answer|text|send|type|choose)(?: with| me| back| just| us| in)* \".{0,30}\"(?:,| or| if| for"
        r"|:)",
        r"\b(?:one word (?:will do|answer|reply)|(?:just|with|in) (?:one|a single) (?:letter|digit|emoji)|multiple choice"
        r"|quick (?:poll|quiz|vote)|vote now|mini[- ]quiz|fill in the blank:|finish (?:the|this|my) sentence|nod once"
        r"|blink twice)\b",
        r"\b(?:you(?:'re| are)|is it|are you|reply|choose|pick|which|tick|just|because|either|vote|letter|option):? "
        r"(?:\w+ ){0,2}\(?(?:a|1)[).:=].{0,60}[ (](?:b|2)[).:=]",
        r"\b[1a] (?:if|=|means|meaning) .{0,50}\b[2b] (?:if|=|means|meaning)\b",
        r"\b(?:on a scale (?:of|from)|rate (?:our|your|my|us|the) (?:\w+ )?(?:chances|interest|from))\b",
        r"\b(?:finish|riddle|play along|truth or dare|heads or tails|cross out|delete as|choose your)\b.{0,40}(?:[:?]"
        r"|sentence|apply|appropriate|adventure)",
        r"\b(?:in or out|on or off|yes,? no,? or \w+|(?:hot|warm),? (?:\w+,? )?or (?:not|cold)|red pill)\b.{0,20}\?|\bone "
        r"word: ?\"|\bthumbs up =",
        # Gags about their silence.
        r"\b(?:are you avoiding|(?:was it|did i say) something (?:i said|wrong)|breaking up is hard|remember me\?"
        r"|misplaced? your|stuck under|lose (?:your )?(?:my number|your keyboard)|break up with me)\b",
        r"\bghost(?:ing|ed)? (?:me|us)\b|\b(?:are you|being|am i|been|was i|did i get|have i been) (?:\w+ )?(?:a "
        r")?ghost(?:ing|ed)?\b|\b(?:talking|writing|speaking|email\w*) to (?:a )?(?:ghosts?|wall|myself|the void)\b"
        r"|\bhaunt\w* (?:your|you)\b|\bis your (?:\w+ )?haunted\b",
        r"\b(?:abducted|kidnap\w*|swallowed)\b.{0,40}(?:\?|you|your)|\bby (?:the )?aliens\b|\b(?:search party|milk carton"
        r"|bermuda triangle|witness protection|(?:into|in|down) (?:a|the) black hole|desert(?:ed)? island|pay the ransom"
        r"|missing person)\b",
        r"\b(?:carrier pigeon|smoke signals?|message in a bottle|homing pigeon|morse code|telepathy|crystal ball|mind[- "
        r"]?read\w*|read minds|ouija|s[eé]ance)\b",
        r"\b(?:my|the|your) dog (?:ate|eat)\b|\bdog eat\b|\b(?:hide[- ]and[- ]seek|lost property|lost and found"
        r"|join(?:ed)? the circus|fallen? (?:off|into|down) (?:a|the) |stuck under|trapped (?:under|in)|eaten by|chased "
        r"by|attacked by|crocodile|alligator)\b.{0,40}(?:\?|you|your|!)",
        r"\b(?:paging|earth to|ground control|houston,? (?:do|we have|are|come|calling)|mayday|knock,? knock|anybody "
        r"(?:home|there|out there)|is (?:this|that) thing on|is this mic|hello\?|yoo-?hoo|beep beep)\b",
        r"\b(?:scare you (?:off|away)|blink first|tumbleweeds?|lit a candle|check for a pulse|proof of life|are you "
        r"(?:still )?alive|radio check)\b",
        r"\b(?:heads (?:we|i|you)|flip(?:ped)? a coin|guess who|roses are red|last seen (?:in|on)|reward offered|are you "
        r"hiding|put a cross)\b|\[ \] ?\w+.{0,30}\[ \]|\( \) ?\w+.{0,30}\( \)",
    ),
    level=WARNING,
    relief=(
        r"\b(?:the |your |a )?(?:plan|timing)\b",
        r"\byou(?:'d| had|r \w+)? (?:\w+ )?(?:offered|asked|gave|suggested|proposed|wrote|named|said|mentioned|offers"
        r"|suggests)\b",
        r"\bwould you (?:like|prefer) (?:me|us) to\b|\b(?:invoice|receipt|parcel|box) (?:as|by|left|on)\b",
        r"\b(?:or neither|or not at all|or rather (?:not|leave)|if (?:any|anything|at all)|or none|leave it)\b",
        r"\b(?:press|dial) \d for\b",
        r"\b(?:pump|leak|valve|exam|customs|ballot|keypad|alarm|drawing|hinge|socket)\b",
    ),
    calmer=(
        (
            r"^(?!.*\b(?:or not?|or neither|hiding|ghost|alive|abducted|eaten|kidnapped|buried|stuck"
            r"|dead)\b)(?P<q>[^.;:!?]{2,140}? or [^.;:!?]{2,90}?)(?:,? (?:please|kindly select|what's better|which is"
            " better|which do you prefer|what do you prefer|your pick|take your pick|you choose|your choice))?[?!.]+$",
            "{q}, or neither? Any answer is fine.",
        ),
    ),
    fires_on=(
        "Would Tuesday or Wednesday suit you better?",
        "Reply 1, 2 or 3.",
        "Are you ghosting me?",
        "Morning or afternoon?",
        "Shall I book the large hall or the small one?",
        "Just answer with one letter: A or B.",
    ),
    quiet_on=(
        "You offered Tuesday or Thursday; Thursday suits us.",
        "Is the leak on the left or on the right of the pump?",
        "Menus A and B both contain nuts.",
        "Either pump can run alone.",
        "You asked for fish or beef; our people take fish.",
        "Did the parcel arrive in one piece?",
    ),
)
