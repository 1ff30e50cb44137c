"""P08: a commitment demanded: imperative, presumed, dated, or yes or no."""

from __future__ import annotations

from unghost.pressure.asking import ASKING, SO
from unghost.pressure.rule import WARNING, Rule

# What they are to give, to do, and by when.
_GOODS = (
    r"(?:decision|answer|signature|commitment|approval|acceptance|confirmation|go-?ahead|okay|ok|word|yes|verbal|consent|"
    r"agreement|choice|purchase order|po|order"
    r"|deposit|contract|mandate|lease|papers|paperwork|form|forms|offer|proposal|quote|quotation|agreement|reply|response|"
    r"green light|go|feedback|availability|position|terms)"
)
_DO = (
    r"(?:sign|countersign|initial|approve|commit|confirm|accept|decide|order|buy|authori[sz]e|finali[sz]e|complete|proceed|"
    r"go ahead|place (?:the|your|an) order|say yes"
    r"|return|send (?:me |us |it |back |over )?|mail|e-?mail|fax|forward|submit|pay|transfer|book|reserve|register|upgrade|"
    r"renew|choose|pick|select|let (?:me|us) have|give (?:me|us)|get)"
)
_BY = (
    r"(?:(?:by|before|until|no later than|not later than|latest|on or before|within|prior to) (?:the |this |next |our |your "
    r")?(?:<day>|noon|weekend|week|month|end|close|return|lunch|then|morning|monday|\d|<n>|one|tonight)"
    r"|today|tonight|tomorrow|this (?:week|morning|afternoon|evening|month)|right away|at once|immediately|asap|now|"
    r"straight away|by return|while i'?(?:ve|m)|eod|cob|eow)"
)

RULE = Rule(
    name="commitment-ask",
    code="P08",
    why="Asking for the commitment before they offer it moves the talk to your goal.",
    instead="Offer one smaller step, or ask openly whether any step makes sense.",
    source="R19: change the close, ask for less.",
    phrases=(
        # Can you sign by Friday?
        r"\b(?:can|could|will|would|are|may) (?:you|we|i)(?: \w+)?(?: able to| going to| please| have| get)? (?:\w+ "
        rf")?(?:{_DO}|{_GOODS})\b.{{0,60}}\b{_BY}",
        r"\b(?:can|could|may|might) (?:i|we) (?:\w+ )?(?:have|get|count on|expect|rely on|take) (?:a |an |your |the "
        rf")?(?:\w+ )?(?:{_GOODS})\b",
        r"\b(?:can|could|will|would|are|do) you (?:\w+ )?(?:commit|sign (?:it|this|the|on|off)|say yes|ready to (?:sign|"
        r"order|commit|buy|start)|promise (?:me|us)|accept (?:our|the|my)|take (?:the|our) (?:offer|deal)|going to (?:buy|"
        r"sign|order|take it))\b",
        r"\b(?:please|pls|kindly|do|just|simply|go ahead and|now) (?:\w+ )?(?:sign (?:it|and|the|page|by|below|where|both|"
        r"off|your|our|here|on)|countersign|initial (?:every|each|the)|approve (?:the|our|this)|commit|accept (?:the|our|"
        r"this) (?:offer|quot\w+|proposal|terms|contract)|place your order|complete (?:the|your) (?:order|purchase|checkout"
        r"|form)|return the (?:signed|completed)|confirm (?:your|the) (?:order|start|booking|acceptance|place|seat))\b",
        rf"\b(?:please|pls|kindly|do) {_DO}\b.{{0,60}}\b{_BY}",
        r"^(?:hi \w+, |so |ok |{{\w+}}, )?(?:make (?:the|your|a) (?:decision|choice)|decide|order|buy|accept|finish "
        rf"your|complete your|give your consent|submit your|commit|sign|sign up|return|send|let us have)\b.{{0,40}}\b{_BY}",
        r"^(?:hi \w+, |subject: )?(?:please |just |go ahead and |simply |do )?(?:sign (?:here|below|online)|(?:click|tap|"
        r"press) (?:\w+ )?(?:here|below|this|the button|the link|to|above)(?: \w+)? (?:accept|sign|order|approve|book|"
        r"schedule|secure|claim))\b",
        r"^(?:please |just |go ahead and |do |so )?(?:book|schedule|reserve|secure|grab|claim|pick|lock in|save) (?:your|a|"
        r"an|the|me|in|yourself) (?:\w+ ){0,2}(?:slot|demo|call|seat|place|spot|meeting|time|appointment|ticket|table|"
        r"tasting|date|for|hour|consultation|session|walk-through)\b",
        r"\b(?:please|kindly|do|pls|go ahead and) (?:book|pick|choose|schedule|grab|select|reserve|set aside) (?:the|a|an|"
        r"your|our|one|any|some) (?:\w+ )?(?:demo|call|slot|time|hour|meeting|date|spot|appointment|package|plan|option)\b",
        r"\b(?:book me in|put me (?:down|in) (?:your diary|for)|pencil me in|set aside (?:an hour|\d+ minutes|half an hour|"
        r"time)|clear (?:an hour|\d+ minutes)|grab a pen|block (?:an hour|\d+ minutes|your calendar))\b",
        # A yes or a no.
        r"\b(?:is it |a )?yes or (?:a )?no(?:[,?]| by\b| now| today|$)|\b(?:is|would) (?:it|that|this|the answer) (?:a |an "
        r")?(?:yes|go|deal)\b|\b(?:do|have) we (?:got |have )?(?:a |an )?(?:deal|agreement|contract)\b|^(?:so,? )?deal\?",
        r"\b(?:your|simple|firm|clear|definite|final|straight|quick|binding|written|verbal|plain) (?:yes|commitment|go-ahead"
        r"|verbal|acceptance)\b(?: is all| would do| from you| will do| today| this| by| now| please| and | to | for |[.?!,]"
        r"|$)",
        r"\b(?:do|have) i (?:have )?your (?:word|commitment|agreement|okay|ok|go|blessing|order|yes|promise)\b|\b(?:are you|"
        r"you) (?:going with us|with us) or (?:not|without)\b|\b(?:going with|choosing|taking) (?:us|it|this) or not\b|"
        r"\byou in\?",
        r"\b(?:may|can|shall|should|could) (?:i|we) (?:\w+ )?(?:count you in|count on (?:you|your)|put you (?:down|in|"
        r"through)|sign you up|book you|tell (?:the|my|our) \w+|pencil you|consider (?:it|this|that) (?:done|settled|agreed)"
        r"|take that as|go ahead and|close this)\b",
        r"\b(?:shall|should|can) (?:i|we) (?:\w+ )?(?:send|prepare|draw up|issue|raise|ship|e-?mail|invoice|charge|start|"
        r"place|dispatch|deliver|process|set you up|write)\b(?: over| up)?(?: (?:the|your|you|it|first|that|this)\b).{0,40}\?",
        r"\b(?:ok|okay|good|fine|happy|ready|set|clear) (?:for (?:me|us) )?to (?:invoice|sign|go ahead|order|proceed|ship|"
        r"buy|commit|pull the trigger|start (?:today|now|next))\b.{0,15}\?|^ready to \w+\?|\bready to (?:sign|buy|commit|"
        r"order)\b",
        # When do we start, who signs?
        r"\b(?:when|what date|which day|what day|how soon|by when|how quickly|what time) (?:\w+ ){0,3}(?:do|can|will|shall|"
        r"may|are|should|would) (?:we|you|i|your \w+) (?:\w+ )?(?:going to |finally |be able to |be ready to )*(?:start|"
        r"begin|sign\w*|order\w*|decid\w+|commit|expect|kick|launch|go|write|put|have|get|close|buy|count|roll)\b",
        r"\b(?:who's (?:signing|going to sign)|who will be|whom do i|who do i|which entity|what name|where do i|what do i|"
        r"what shall i|which company) (?:\w+ ){0,3}(?:sign\w*|address the|put|contract|invoice|send the contract|bill)\b",
        r"\bwhat (?:would|will|does) it take (?:for (?:you|us) )?to (?:say yes|sign|win|earn)\b|\bwhat's your (?:answer|"
        r"decision|verdict)\b|\bwhat is your (?:decision|final)\b|\bhave you (?:decided|made (?:a|your) (?:decision|mind|"
        r"choice))\b",
        r"\bname (?:me )?(?:a|the|your) (?:day|date|time|price)\b|\b(?:tell|give) me (?:a|the) (?:day|date|time) (?:for|when"
        r"|and|you)\b",
        # I need your decision.
        r"\b<i>(?:'ll|'d| will| would|'m|'re| am| are| must| do| now| just| really| have to)* (?:need|require|expect|want|"
        r"expecting|insist on|ask for|asking for|looking for|await|appreciate|like|have to have|hear) (?:to have |to get |"
        rf"to hear |from you )?(?:a |an |your |one |the |just |you to )+(?:\w+ )?(?:{_GOODS}|sign|decide|commit)"
        rf"\b.{{0,60}}\b{_BY}",
        r"\b<i>(?:'ll|'d| will| would| must| now| just| really)* (?:need|require|expect|must have|want) (?:a |an |your )"
        r"(?:firm |clear |final |definite |binding |written |signed |formal )*(?:decision|commitment|yes|signature|"
        r"go-?ahead|purchase order|po|okay|ok|verbal|deposit)\b",
        r"\b(?:just|only|all (?:i|we|that's)) (?:need|needed|want|ask|missing)(?: is| for)? (?:a |an |your |that you |the "
        rf")?(?:\w+ )?(?:{_GOODS}|decide|sign|commit)\b",
        r"\b(?:let (?:me|us) have|send (?:me|us)|give (?:me|us)|get (?:me|us)|mail (?:me|us)|share|provide|return|shoot) "
        rf"(?:\w+ )?(?:back )?(?:your|the|a|with your) (?:\w+ ){{0,2}}{_GOODS}\b.{{0,50}}\b{_BY}",
        r"\b(?:send|mail|return|shoot|get|fax|scan|forward|bring|have|give) (?:me |us |it |that |back )*(?:the |your |a |"
        r"this )?(?:signed|countersigned|completed|executed) (?:\w+ )?(?:contract|order|agreement|offer|form|copy|mandate|"
        r"lease|page|quote|letter|version|documents?|proposal|po|paperwork)\b",
        r"\b(?:sign|signed|initial|signature)\b.{0,40}\b(?:send|shoot|return|mail|scan|fax|get|have|pop|drop) (?:it|them|"
        r"this|one|that)? ?(?:back|over|to me|with me|in the post|my way)\b",
        r"\b(?:signature|sign|signed|order|approval|acceptance|decision|consent|contract|po)\b(?: [\w,]+){0,6} (?:by|"
        r"before|until|no later than|latest) (?:<day>|noon|the (?:weekend|end|\d)|tomorrow|tonight|return)\b",
        rf"\b(?:get|come|write|report) back to (?:me|us) (?:\w+ ){{0,3}}?{_BY}|\blet (?:me|us) know (?:\w+ ){{0,3}}?(?:by|"
        r"before|no later than|until|within) ?(?:<day>|the|noon|tomorrow|\d)",
        r"(?:^|\b(?:please|kindly|pls|and|to|must|just|you) )(?:confirm|reply|revert|decide|choose)(?: \w+){0,4} (?:by|"
        r"before|no later than|within|until|latest) (?:<day>|noon|the (?:end|weekend|close|\d)|tomorrow|tonight|<n>|one|\d)",
        r"\b(?:pls|please|kindly) (?:confirm|approve|advise|revert|decide|respond)(?: (?:today|now|asap|soonest|immediately|"
        r"by return|at the earliest|acceptance|order|the order|your order|status))\b",
        r"\bgive (?:me|us) the (?:green light|go|nod|word|ok|okay|thumbs)\b|\bjust "
        r"say (?:yes|the word)\b|\bput your name (?:to|on|down|under)\b|\bsign on the dotted\b|\bsign (?:where|at the|in two"
        r"|both|page)\b",
        # Presumed: the date is set for them.
        r"\b(?:i'll|i will|we'll|we will|let me|i'm going to) (?:call|ring|phone|visit|see|drop by|come by|come over)(?: "
        r"you)? (?:on )?(?:<day>|at \d|tomorrow|next week)\b.{0,40}\b(?:to|and|so|for) (?:\w+ )?(?:finali[sz]e|sign|collect|"
        r"close|pick up|take|go through|settle|confirm|complete|get your|your (?:decision|answer|signature|order))\b",
        r"\b(?:you'll|you will) (?:\w+ )?(?:send|sign|return|be signing) (?:me|us|it|the|your|this|that)"
        r"\b.{0,40}\b(?:by <day>|before <day>|won't you|tomorrow|today)\b|\bwill you be (?:signing|ordering|joining|paying|"
        r"taking|going)\b|\bwon't you\?",
        r"\b(?:how does|would|is) (?:your |a |the )?(?:signature|signing|contract|start|kick-?off|delivery) (?:on|by|at|"
        r"next)\b.{0,25}\b(?:sound|work|suit|ok|good)\b|\b(?:would|will) (?:<day>) be the day\b",
        r"\b(?:credit )?card (?:number|details) (?:and|so|to|now|today)\b|\blong number across\b|\b(?:fill in|complete|do|"
        r"go through) the (?:form|paperwork|application|order) (?:while|now|today|together now|right now)\b|\bwhich (?:card|"
        r"account) (?:shall|should|would)\b",
        r"\b(?:place|confirm) (?:your|the|an|it|that)(?: order| booking)?(?: \w+)? (?:today|now|before|by <day>|this week|"
        r"in now|in today)\b|\b(?:instruct|tell) your (?:bank|accounts?) (?:\w+ )?(?:today|tomorrow|now|this)\b|\border "
        r"(?:form|now|today) (?:to us|today|now|back)\b",
        r"\b(?:ask|want|expect|need|urge|request|require)(?:ing)? (?:is |of you |from you )?(?:that )?you (?:to )?(?:decide|"
        r"commit|sign|confirm|order|approve|choose|make (?:a|your|the))\b|\bget (?:me|us) on the phone with\b|\b(?:no later|"
        r"latest) than\b.{0,20}\byour (?:decision|answer|order)\b",
        # Done in their name already.
        r"\b<i>(?:'ve| have|'ll| will)?(?: \w+)? (?:put|pencil\w*|book\w*|block\w*|reserv\w*|schedul\w*|set up|sent|enter\w*"
        r"|sign\w*) (?:you|us|a (?:hold|slot|call|meeting|time|date)|an? (?:calendar )?invite|your (?:name|place|seat|order|"
        r"slot))(?: \w+)? (?:(?:in|on|to) (?:your|my|the) (?:calendar|diary|schedule)|(?:down|in) for|(?:for|on) (?:<day>|"
        r"next|\d))",
        r"\b(?:look(?:ing)? forward to|await\w*|waiting for|expect(?:ing)?) (?:\w+ )?(?:your (?:signed|signature|order|po|"
        r"purchase order|go-ahead|deposit|confirmation by|decision|yes|payment)|the signed)\b",
        r"\b(?:are we|we) (?:on|good to go|agreed|in business|settled|doing this|signing)(?: for \w+| then)?\?|\b(?:do|shall"
        r"|can) we (?:\w+ )?(?:go ahead|proceed|shake on|call it a deal|make it official|lock (?:it|this) in|say (?:<day>|"
        r"yes))\b.{0,30}\?|\btake it or leave it\b",
        r"\b(?:make up your mind|what's it (?:going|gonna) to be|where do you stand|are you buying|will you (?:take|buy|"
        r"order|sign|join|commit|accept)|do you (?:want|take|accept|commit|agree|buy)(?: \w+)? (?:it|this|us|our offer|the "
        r"offer|or not))\b.{0,30}\?",
        r"\b(?:decide|sign|order|commit|confirm|accept|approve|reply) (?:\w+ )?(?:today|now|this week|tonight|right now|"
        r"right away|by return|before the weekend|at once|asap)(?:[.!,?]|$| so| and| if| please| or| while)",
        # A call, fixed by us.
        r"\b(?:let's|let us) (?:\w+ )?(?:book|schedule|set up|fix|lock in|agree|find|put|say|make it|talk|speak|meet|do) "
        r"(?:\w+ ){0,4}(?:<day>|in the (?:diary|calendar)|on the (?:calendar|books)|this week|next week)\b",
        r"\b(?:pick|grab|choose|find|book|select) (?:a|any|the|your|yourself a) (?:time|slot|date|spot)(?: \w+){0,3} (?:on|"
        r"in|from|here|below|using|via|through|that (?:works|suits))\b|\b(?:call|ring|phone) me (?:back )?(?:today|by|before"
        r"|at \d|on <day>|tomorrow|this|asap|now)\b",
        r"\b(?:put|get|block|find|carve out|squeeze) (?:\d+|fifteen|twenty|thirty|ten|half an hour|an hour|a quarter of an "
        r"hour)(?: minutes| mins?)? (?:on|in|out of|into|for) (?:the|your|our)\b|\b(?:can|could) (?:we|i) (?:\w+ "
        r")?(?:schedule|book|set up|call you|lock in|get you on)\b.{0,30}\b(?:<day>|this week|next week|at \d)",
    ),
    level=WARNING,
    relief=(
        r"\bif (?:they|he|she)\b",
        r"\b(?:you were going to|no (?:signature|reply|answer|order) by|delivery note|the driver|visitor|guest book|receipt|"
        r"parcel|clause|court|hotel|minibus|minutes of|payroll|school wants|auditors|state law|incumbent|reception|our turn|"
        r"leak\w*|repair\w*|complaint)\b",
        r"\b(?:sorry|apolog\w+|forgive|pardon)\b|\bif (?:it|that|you|and when)(?:'d|'s| would| suits| helps| makes| like| "
        r"wish| want| find)\b|\bwhenever\b|\bat your leisure\b|\bno (?:rush|hurry|need|obligation)\b",
        r"\b(?:as you (?:asked|chose|wished|requested)|you (?:asked|wanted|requested|set|ordered|cancelled|chose)|your "
        r"(?:own|order of)|would it help|or none|or not at all|no need|nobody (?:is )?wait\w*|not necessary)\b",
    ),
    fires_on=(
        "Can you commit to March?",
        "I need a yes or no by Friday.",
        "Please sign and return the order.",
        "What would it take to win your order?",
    ),
    quiet_on=(
        "Please sign the delivery note for the driver.",
        "Would a short call make sense?",
        "The commitment of the fitters was remarkable.",
    ),
    calmer=(
        (
            r"^.{0,80}\b(?:yes or (?:a )?no|yes/no)\b.{0,40}$",
            "A yes or a no is equally welcome, whenever you know. || A yes or a no is equally fine, whenever you know.",
        ),
        (
            "^(?:so |then |and )?please (?:kindly |just |simply |do )?(?P<v>sign and return|countersign and return"
            "|sign|countersign|book|pick|choose|schedule|reserve|grab|return|place|confirm|send (?:me|us|over))"
            " (?!<due>)(?P<rest>(?:(?! before | until | because | or | so )[^,;.!]){2,80}?)(?P<lost1> <due>)?(?:,? (?:it"
            " (?:only )?takes|and we|so (?:that )?(?:we|i)) [^.;!]{2,50})?[.!]*$",
            "If you decide to go ahead, you can {v} {rest} whenever it suits you.",
        ),
        (
            "^(?:so,? |and |then )?(?:can|could|will|would) you (?:please |kindly |just |then |perhaps"
            " )?(?P<v>commit|sign|confirm|order|place|approve|return|countersign|agree)(?P<rest>(?:(?! by | before |"
            r" until )[^,;?]){0,60}?)(?P<lost1> <due>)?\?$",
            "If you decide to go ahead, you can {v}{rest} whenever it suits you.",
        ),
        (
            "^(?:so,? |and |then )?(?:can|could|will|would) you (?:please |kindly |just |then |perhaps )?(?:decide"
            "|make (?:a|your|the) (?:final )?decision|say yes|give me (?:a|your) (?:decision|answer))(?P<rest>(?:(?!"
            r" by | before | until )[^,;?]){0,40}?)(?P<lost1> <due>)?\?$",
            "You can decide{rest} whenever it suits you, and either way is fine.",
        ),
        (
            r"^(?:shall|should|can|may) (?:i|we) (?:\w+ )?(?:send|prepare|draw up|issue|raise|e-?mail)(?: over| you|"
            r" up)* (?P<what>(?:the|a|an|your) [\w -]{2,40}?)(?: over| up| across| out| to you| through)?(?: for"
            r" (?:signature|signing))?(?P<lost1>,? <due>)?\?$",
            "If you would like {what}, a word is enough; if not, that is fine, too.",
        ),
        (
            "^(?:please )?(?:let me have|send me|give me|i need|we need|i expect|we expect|i'd like|we'd like) your"
            " (?P<what>order|decision|answer|signature|confirmation|approval|commitment|go-ahead)(?P<rest>(?: (?:on"
            "|for) [^,;.]{2,40}?)?)(?P<lost1>,? <due>)?[.!]*$",
            "Your {what}{rest} is welcome whenever it suits you, and a no is fine, too.",
        ),
        (
            rf"^(?P<fact>(?:the|our|this|that|these|those) [^,;:]{{4,70}}?){SO} {ASKING}[.!]*$",
            "{Fact}; whatever you decide is fine.",
        ),
    ),
)
