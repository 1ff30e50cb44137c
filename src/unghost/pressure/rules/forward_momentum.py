"""P07: pushing the sale forward."""

from __future__ import annotations

from unghost.pressure.rule import WARNING, Rule

# What is pushed, and the signature it is pushed to.
_IT = (
    r"(?:this|it|that|things|everything|all this|us(?: both)?|you|the (?:deal|project|process|matter|order|proposal"
    r"|conversation|contract|decision)|our \w+|your \w+|your \w+ \w+|this \w+|the \w+ \w+)"
)
_DEAL = (
    r"(?:contract|signature|signing|agreement|order|deal|yes|paperwork|formalities|purchase|papers|dotted line|closing|"
    r"completion|sale|invoice|deposit"
    r"|autograph|ink|handshake|docusign|po|rollout|go-live|launch|implementation|licen[cs]e|project|kick-?off|onboarding|"
    r"subscription|policy|tenancy|lease)"
)

RULE = Rule(
    name="forward-momentum",
    code="P07",
    why="Momentum is the seller's wish; hearing it, people hold on to the brake.",
    instead="Step back: say where things stand and leave the next step to them.",
    source="R6, R8: move backward, not forward.",
    phrases=(
        # Moving it along.
        rf"\b(?:mov\w+|push\w*|driv\w+|keep\w*|get\w*|propel|advance|steer\w*|nudge|help|take|bring) {_IT} (?:\w+ "
        r")?(?:forward|to (?:the )?(?:next (?:step|level|stage|phase)|closure|close|a close|completion|a (?:\w+ "
        r")?conclusion|a (?:\w+ )?close|(?:a )?signature)|over with|moving|rolling|off the ground|in motion|into gear|on "
        r"its way|on track)\b",
        rf"\b(?:get|see|bring|push|take|carry|help|have) {_IT} (?:\w+ )?(?:over|across|past|through) (?:the )?(?:line|finish"
        r"|hill|hump|goal line|hurdles?|post)\b|\b(?:over|across) the (?:finish(?:ing)? )?line\b",
        r"\b(?:let's|let us|we|shall we|should we|may i suggest we|time to) (?:\w+ ){0,2}(?:move|press|push|forge|power|"
        r"charge|proceed) (?:forward|ahead|on to|straight (?:to|from|into)|right to)\b",
        r"\b(?:mov\w+|go|going|jump|skip|proceed\w*|straight|on) (?:swiftly |straight |right |directly |over )?(?:on "
        rf")?(?:to|from \w+ to|into) (?:the )?(?:\w+ )?(?:conclusion of (?:the|an|our) )?{_DEAL}\b(?: itself)?",
        r"\bmov(?:e|ing) forward (?:with|on) (?:the|this|our|your|it)\b|\btake (?:things|this|it) (?:a step |one step "
        r")?further\b|\bfull (?:speed|steam) ahead\b|\bonwards?!",
        r"\b(?:keep(?:ing)?|maintain(?:ing)?|lose|losing|build(?:ing)?|use|kept|gathers?|gain(?:ing)?) (?:up )?(?:the |this "
        r"|our |some |that )?(?:good |great )?(?:momentum|pace going|ball rolling|ball in the air|ball in play|wheels "
        r"turning)\b",
        r"\b(?:get|set|keep|put|start|getting) (?:the|this|that|our|things|a|both) (?:\w+ )?(?:show|ball|bus|train|wheels|"
        r"baby|party|ship|wagon|machine|rocket) (?:on|rolling|moving|in|turning|on the road|going|off)\b|\bon the road "
        r"with\b|\bshow on the road\b",
        # Closing it.
        r"\b(?:clos|seal|clinch|finali[sz]|wrap|conclud|nail|lock|ink|tie|land|button|firm|sew|tick|cross|sign|settl)"
        r"\w*(?: up| down| in| off)? (?:this|it|the|our|a|that|these)(?: \w+)? (?:deal|contract|agreement|sale|paperwork|"
        r"formalities|purchase|plane)\b(?:[.,?!]|$| before| by| this| so| with| and| soon| together)",
        r"\b(?:wrap|nail|tie|button|sew|firm) (?:it|this|that|things|everything|these) (?:all )?(?:up|down|in)\b|\b(?:it|"
        r"this|things|everything|us|that|paperwork|contract) (?:all )?(?:wrapped|sewn|buttoned|nailed|squared) (?:up|down|"
        r"away)\b|\bclos(?:e|ing) (?:this|it|things|that) out\b|\bdrive (?:this|it) (?:\w+ )?home\b",
        r"\b(?:tie a bow|dot the i|cross(?:ing)? the t|t's crossed|land this plane|it's in the bag|done thing|done deal|"
        r"pull the trigger|strike while|on the home (?:straight|stretch)|final (?:stretch|furlong|mile|metres|hurdle|push)|"
        r"one last (?:push|hurdle)|last (?:hurdle|few metres|mile))\b",
        r"\b(?:let's|let us|shall we|can we|how about we|time (?:to|we)|about time|itching to|keen to|eager to|chomping at "
        r"the bit to|dying to|and then we|we need to|we could|then we) (?:\w+ )?(?:get cracking|get (?:going|started|moving|"
        r"building|rolling|on with|down to business|stuck in|it done|this done|signed|you (?:started|set up|on ?board(?:ed)?"
        r"|signed|up))|make it (?:happen|official)|go for it|go live|hit the ground|kick (?:this |things |it )?off|roll|do "
        r"this|crack on)\b",
        r"\b(?:hit(?:ting)? the ground running|up and running (?:by|in|before|within|on|next|this)|get cracking|crack on "
        r"with|get the wheels|roll up our sleeves|put pen to paper|pen to paper|make it official|make things official|seal "
        r"it|bring it to life|turn the page|into the books)\b",
        r"\b(?:get|getting|got) (?:you|your \w+|us)(?: both| all)? (?:signed|set up|started (?:this|next|by|before|on|today"
        r"|soon|with us|as)|on ?board(?:ed)?|up and running|over the|live|to (?:completion|contract|a yes|the closing)|"
        r"from (?:this|here|a))\b",
        r"\b(?:get|sort out|complete|finish|clear|tackle|do|put|leave|have|want) (?:the|this|all the|that|these|your|our) "
        rf"(?:\w+ )?(?:{_DEAL}|bit of paper)(?: \w+)? (?:out of the way|wrapped up|done|sorted|signed|over|behind us|off|"
        r"moving|through|across|underway|in place|completed)\b",
        r"\b(?:speed|hurry|accelerat|fast-?track|fast-?forward|expedit|unblock|progress|smooth)\w* (?:things|this|it|the "
        rf"\w+|the \w+ \w+|your \w+|us|to)(?: up| along| for| to|\b)(?: (?:{_DEAL}|the bit|decision|approval|process)"
        r")?\b(?:[.?!,]|$| so| for| with| by| where| to)",
        # How near it is.
        r"\b(?:we are|we're|you're|you are|this is|it's) (?:\w+ )?(?:almost|nearly|so close|very close|this close|one \w+ "
        r"away|inches|a signature away|just one \w+|at the finish|on the home)(?: there| to|,| from|[.!])",
        r"\b(?:only|just|all that's|all that is|one|merely|nothing but) (?:[\w']+ ){0,5}(?:left|missing|between|stands?|"
        rf"remaining|remains|standing|away)\b.{{0,40}}\b(?:{_DEAL}|go|autograph|okay|ok|nod)\b",
        rf"\b(?:{_DEAL}|go|nod|ok) (?:\w+ ){{0,2}}(?:is|are) (?:all|the only thing|the last thing) (?:\w+ ){{0,3}}(?:missing"
        r"|left|need|between|stands)\b|\b(?:a|one) (?:signature|pen stroke|stroke of the pen) (?:away|from)\b",
        r"\b(?:short hop|small step|tiny step|one step|last step|final step) (?:\w+ )?(?:from|to|away|between|before|"
        r"towards?|left)\b",
        r"\bnothing (?:\w+ )?(?:stands|standing|is) (?:\w+ )?(?:in the way|between)\b|\b(?:come|got|made it) (?:this|so|"
        r"that) far\b.{0,20}\b(?:let|so|we|now)\b",
        # What holds it up.
        r"\bwhat(?:'s| is| would be| is still| do we need)? (?:still |left |really |the |on your end )*(?:standing between|"
        r"holding (?:you|us|this|it|things) (?:back|up)|stopping (?:you|us)|keeping (?:you|us|this) from|in the way|hold-?up"
        r"|to get (?:this|the|us|it|you))",
        r"\b(?:anything|something|nothing) (?:\w+ )?(?:holding (?:you|us|this|it) (?:back|up)|stopping (?:you|us)|standing "
        r"in|keeping us)\b|\b(?:remove|clear|eliminate|tackle) (?:any|the|that|your|this|last|all) (?:\w+ )?(?:obstacles?|"
        r"hurdles?|roadblocks?|blockers?|hold-?ups?|bottlenecks?)\b",
        r"\bhow (?:do|can|could|might|would|should|shall) (?:we|i|you) (?:\w+ )?(?:get (?:from|this|to|it|us|there|you|"
        r"your)|wrap|close|move|bring|finali[sz]e|make (?:this|it)|speed|push|turn|proceed|help you (?:get|move))\b",
        r"\b(?:what (?:would|will|does|do) (?:it|we|you) (?:take|need)|what it takes|where (?:do we go|are we)) (?:\w+ "
        rf"){{0,4}}(?:clos\w*|get|sign\w*|from here|in the (?:signing|process|buying)|done|official|{_DEAL})\b",
        # Next steps towards the order.
        r"\b(?:next|remaining|final|last|logical|natural|outstanding) (?:steps?|stops?|stage|phase|thing|up|on the agenda)"
        rf"(?: [\w']+){{0,6}}?(?::| is| are| to| towards?| would be| will be| we'd do is) ?(?:\w+ ){{0,4}}(?:{_DEAL}|sign\w*"
        r"|get|getting|started|book|schedule|procurement|legal|close)\b",
        r"\b(?:discuss|talk about|plan|map out|outline|define|agree(?: on)?|align on|go over|walk (?:you )?through|figure "
        r"out|settle|set up) (?:the |our |some |your |any )?(?:next|remaining|further|concrete|final) (?:steps|stages?|"
        r"moves?)\b",
        r"\b(?:from|turn\w*|convert\w*|past|beyond) (?:(?:the|this|that|your|a) )?(?:evaluation|talking|paper|maybe|"
        r"interest|pilot|trial|handshake|quote|proposal|chat|talks?|discussion|conversation)(?: \w+){0,3} \b(?:into|to|"
        r"and) (?:a |an |the )?(?:yes|ink|action|implementation|order|contract|project|up and running|reality|rollout|"
        r"building|signature|firm)\b",
        r"\b(?:in order )?to (?:proceed|go ahead|move ahead|get started|start|kick off) (?:with (?:the|this|your|our) "
        r"\w+)?,? ?(?:we|i|you|all|the)(?: \w+){0,3} (?:need|have to|just|only|acceptance|order|signature)\b|\b(?:proceed|"
        r"go ahead|kick off) (?:next|this) (?:week|month)\b",
        r"\b(?:only need|just need|waiting for|need only|all (?:i|we) need is|with) your (?:go|okay|ok|nod|approval|green "
        r"light|sign-?off|blessing|signature|thumbs up|yes)\b(?: and|,|[.!]|$| so| we| to)",
        r"\b(?:begin|start|kick off|get going|go live|roll|crack on) (?:as soon as|once|the (?:day|moment|minute)) (?:you|"
        r"your|we have your|the) (?:\w+ )?(?:sign\w*|order|in|ok|okay|give|contract|deposit|approve|confirm|say)\b",
        r"\b(?:you sign|you(?:'ve)? (?:seen|got) the).{0,40}\b(?:and|so|let's) (?:\w+ ){0,3}(?:go live|get|start|you've got|"
        r"let's|by <day>|we (?:begin|start|go))\b|\b(?:once|after|when) you (?:come|get|are|jump) (?:on ?board|aboard)\b",
        r"\b(?:aim|goal|plan|target|determined|hope|want|love|keen|eager|like|looking)(?: is|ed)? (?:to|for us to|for) "
        r"(?:\w+ )?(?:have (?:us|you|this|everything|it) (?:live|signed|done|closed|up|in place|started)|close|finali[sz]e|"
        r"finish this|get (?:us|you|this|it|your) (?:\w+ )?(?:signed|done|closed|started|insured|over|live|to|on|into|up)|"
        r"drive|be past|be live)\b",
        # More idioms of departure and arrival.
        r"\b(?:take the (?:plunge|leap|next step)|put (?:this|it|the matter) to bed|finish what we started|see (?:this|it) "
        r"through|bring (?:this|it) (?:in to land|home)|ready to roll|get off the fence|shake (?:hands )?on (?:it|this)|tie "
        r"up (?:the )?loose ends|iron out the (?:last|remaining|final)|round (?:this|things|it) off|break ground|off the "
        r"starting blocks)\b",
        r"\b(?:keep|get|set) (?:things|this|it|us|the \w+) (?:moving|rolling|in motion|on track|ticking|going|under way|"
        r"underway)\b|\b(?:let's|let us) (?:go|do (?:it|this)|roll|tackle|begin|draw a line|start (?:with|the|on|work)|"
        r"finally|now|turn|bring|get)\b.{0,15}(?:!|\bthis\b|\bjob\b|\bwork\b|\bcontract\b|\bdeal\b|\bsigned\b|\bdone\b|"
        r"\btogether\b)",
        r"\bwhat (?:else )?(?:do|would|can|could|should|must) (?:you|we|i) (?:\w+ )?(?:need|do|have|supply|provide|help|"
        r"require)(?: \w+){0,4} (?:to|before|so that|so) (?:you |we )?(?:can )?(?:decid\w+|sign\w*|get (?:this|to|started|"
        r"going|a yes)|mov\w+|go ahead|say yes|order|proceed|start|finali[sz]e|close|make)\b",
        r"\b(?:path|road|route|roadmap|timeline|timetable|steps|run-?up) (?:from \w+ )?(?:to|towards) (?:the |a |your |our "
        r")?(?:signature|signing|contract|close|closing|order|go-live|kick-?off|launch|yes|completion|ribbon\S*)\b",
        r"\b(?:only|just|all) (?:you|we|i)(?:'ve| have)? (?:\w+ )?(?:to do|need)(?: now| next)? is (?:to )?(?:sign|say|click"
        r"|approve|confirm|get|agree|nod)\b|\bmatter of (?:getting (?:going|started|signed)|signing|formalit\w+|a signature)\b",
        r"\b(?:so (?:that )?)?(?:we|i|my (?:team|crew|guys|people)|the (?:team|crew)) can (?:finally |then |already )"
        r"(?:start|begin|get started|get going|kick off|crack on|press on|move ahead|go live)(?: \w+){0,3}(?:[.!,]|$| on| "
        r"next| by| from| as soon)",
        r"\b(?:excited|ready|looking forward|can't wait|thrilled|pumped|keen|eager) (?:to|for) (?:getting |get |kick |"
        r"kicking |start |starting |moving |move )(?:this |things |you |it |your \w+ |off |us )*(?:started|going|moving|off|"
        r"rolling|live|on ?board|set up|forward|across|over)\b|\bwhat(?:'s| is| are| do)? (?:the |our |your )?next (?:steps?"
        r"|move) (?:on your|to|towards|for (?:us|you|getting)|look|in the)\b",
    ),
    level=WARNING,
    relief=(
        r"\b(?:conveyor|belt|vehicle|piston|wheel|cart|robot|ramp|bus|stairs|rally|football|tournament|marathon|cow|"
        r"racecourse|sheep|lamp|door|box|bearing|parcel|gift|ticket|till)\b",
        r"\b(?:at your (?:own )?pace|no rush|in no hurry|whenever|no process)\b",
        r"\bif you (?:like|wish|want|ask)\b|\bunless you ask\b",
        r"\b(?:you (?:signed off|wrote|said|asked|wanted|mentioned|ordered|bought)|(?:as )?(?:per|in|by) your (?:plan|order|"
        r"brief|request|minutes)|your (?:brief|plan|minutes) says?|as (?:agreed|planned|you)|you signed on)\b",
        r"\b(?:leak\w*|complaint|repair\w*|refund\w*|cancel\w*|fix)\b",
    ),
    fires_on=(
        "I'd like to move this forward.",
        "Let's keep the momentum.",
        "What's holding you back?",
        "We want to get this signed before Easter.",
    ),
    quiet_on=(
        "I'm not calling to move anything forward.",
        "The belt moves forward at one metre a second.",
        "The momentum wheel is steel.",
    ),
    calmer=(
        (
            r",? (?:so (?:that )?(?:we|i) can|in order to|to) (?:\w+ )?(?:move|keep|push|get|take|speed|bring|drive"
            r"|maintain|finali[sz]e|close|wrap)\b[^,;.?]{0,50}(?=[.?!]?$)",
            "",
        ),
        ("^to (?:keep|maintain|build)(?: up)? (?:the |this |our |some )?momentum(?: going| up)?,? ", ""),
    ),
)
