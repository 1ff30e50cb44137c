"""P18: hope noted down as knowledge."""

from __future__ import annotations

from unghost.pressure.rule import OWN_NOTES, Rule

_THEY = (
    r"(?:they|he|she|it|this|we|customer|client|prospect|buyer|champion|sponsor|everyone|everybody|team|deal|ceo|cfo|coo|cto"
    r"|cio|vp|board|boss|owner|director|manager|procurement|legal|decision maker|dm|po)"
)
_BE = r"(?:'s|'re|'m| is| are| was| were| am|)"
_VERY = (
    r"(?: (?:very|super|really|so|totally|still|all|clearly|pretty|quite|extremely|highly|genuinely|fully|definitely|already"
    r"|100 ?%|just|seriously|obviously|basically|v))*"
)
_CLOSE = (
    r"(?:close|sign|land|buy|order|happen|convert|renew|come (?:in|through|back|around|round|good)|go (?:through|ahead|with us"
    r"|our way|for (?:it|us))|say yes|be (?:signed|done|closed|ours|fine|easy|good|ok|okay|quick|smooth|a (?:yes|win|go))|drop"
    r"|pick us|choose us|approve|push (?:it|this)|get (?:it|this) (?:done|through|signed|over)|get there|want it|pull the"
    r" trigger|commit|win|rubber[- ]?stamp|wrap (?:it |this )?up|book)"
)
_SOON = (
    r"(?:any (?:day|minute|time|moment)|soon|imminent\w*|around the corner|this (?:week|month|quarter|qtr)|next (?:week|month"
    r"|quarter|qtr)|eo[qmwy]|by (?:year|quarter|month)[- ]end|before (?:year|quarter|month)[- ]end|tomorrow)"
)
_HURDLE = (
    r"(?:budget|price|pricing|money|cost|timing|legal|procurement|approval|sign-?off|security|discount|competition"
    r"|competitors?|terms|contract|cfo|board|it|that|timeline)"
)

RULE = Rule(
    name="hopeium",
    code="P18",
    why="A hope written down reads like a fact next month.",
    instead="Note what they said or did, with its date; or write that the truth is unknown.",
    source="R3: hope mistaken for knowledge.",
    phrases=(
        # sure of it
        r"\b(?:definitely|def|defo|surely|for sure|certainly|undoubtedly|doubtless|no doubt|obviously|guaranteed|bound to"
        r"|inevitabl[ey]|no[- ]brainer|slam[- ]dunk|shoo-?in|home run|done deal|in the bag|sure thing|safe bet|sure bet|a"
        r" cinch|locked in|it's a lock|a lock|ours to lose|can't lose|cannot lose|easy win|quick win|low[- ]hanging fruit"
        r"|sealed|nailed (?:it|on)|money in the bank)\b",
        r"\b(?:[6-9]\d|100) ?(?:%|percent|per cent|pct)(?: \w+)? (?:sure|confident|certain|likely|there|done|closed|chance"
        r"|ours|to close|on this|it's|he|she|they|we|committed)\b|\b[89] ?(?:/|out of) ?10 (?:sure|likely|chance|that|it"
        r"|they)\b|\b(?:99|100) ?%",
        r"\b(?:basically|practically|virtually|pretty much|all but|as good as|good as|more or less|essentially|almost|nearly)"
        r" (?:\w+ )?(?:signed|closed|done|won|ours|sold|there|agreed|over the line|said yes|a yes|committed|in|a formality"
        r"|certain|sure|home)\b",
        r"\b(?:a |just a |mere |only a |pure )?formality\b|\brubber[- ]?stamp\w*\b|\bnothing (?:can|could|will) (?:go wrong"
        r"|stop)\b|\bwhat could go wrong\b|\ba when,? not an? if\b|\b(?:just|only|simply) (?:a )?(?:matter|question) of time\b",
        r"\b(?:can't|cannot|can not|don't|do not|couldn't) (?:see|imagine|think of) (?:why|how|them|him|her|any|a|anything"
        r"|what|it)\b",
        r"\b(?:would be|'d be|be) (?:shocked|surprised|amazed|stunned|very surprised) (?:if|not)\b|\bno (?:reason|way) (?:why "
        r"|for |that )?(?:they|he|she|them|this|it|to (?:think|doubt|worry|say no))\b|\bmark my words\b|\btrust me\b"
        r"|\bi(?:'d)? bet\b",
        # feelings
        r"\b(?:good|great|positive|strong|gut|warm|best|nice|amazing|excellent) (?:\w+ )?(?:feelings?|vibes?|gut|signs?"
        r"|chemistry|rapport|energy|momentum|reception|reaction|signals?)\b|\bgut (?:says|tells|feel)\b|\bbuying signals?\b",
        r"\b(?:feels?|felt) (?:like|right|good|great|solid|close|positive|strong|promising|warm|very|really|as if)\b|\b(?:i"
        r"|got a|have a|my) (?:\w+ )?feeling\b|\bfingers crossed\b|\btouch wood\b|\bknock on wood\b",
        r"\b(?:hopefully|hoping|hopeful|hope|optimistic|bullish|upbeat|confident|pretty sure|quite sure|fairly sure|very sure"
        r"|so sure|i'm sure|i am sure|we're sure|^sure (?:they|he|she|it|this|we)|convinced|certain (?:they|he|she|it|this|we"
        r"|that))\b",
        r"\b(?:i|we) (?:really |still |do )?(?:think|guess|believe|reckon|assume|expect|imagine|suspect|figure|sense|feel"
        rf"|presume) (?:that )?{_THEY}(?:'ll| will| wants?| likes?| loves?| needs?|'s going to|'re going to| is going to| are"
        r" going to)\b|\b(?:on board|bought in|in favou?r|a yes|interested|sold|convinced|ready),? (?:i|we) (?:think|guess"
        r"|believe|reckon|assume)\b",
        r"\b(?:great|awesome|amazing|fantastic|excellent|brilliant|killer|superb|wonderful|terrific|outstanding) (?:\w+"
        r" )?(?:calls?|meetings?|demo|chat|conversation|session|lunch|presentation|pitch|visit|fit)\b|\b(?:call|meeting|demo"
        r"|pitch|lunch|visit) (?:went|was) (?:\w+ )?(?:great|well|amazing|fantastic|awesome|super|brilliantly|perfectly"
        r"|perfect|excellent|brilliant)\b",
        r"\b(?:very|really|super|extremely|so|highly|quite) (?:positive|promising|encouraging|warm|friendly|constructive"
        r"|receptive|keen)\b|\b(?:i|we) can (?:feel|smell|taste) it\b|\b(?:said|had|only) (?:\w+ )?(?:nice|good|great|positive"
        r"|lovely) things\b|\bgreen light\b",
        r"\b(?:should|will|'ll|going to|gonna) be (?:a |an )?(?:\w+ )?(?:quick|easy|simple|straightforward|smooth|short|fast"
        r"|no problem)\b|\ban? easy (?:upsell|sell|one|renewal|close|win|yes|expansion|deal)\b|^easy (?:upsell|sell|renewal"
        r"|close|win|yes|deal)\b|\bjust (?:a )?(?:delay|slip|timing|holidays?|summer|process|admin|paperwork|bureaucracy)\b",
        r"\bnothing (?:stands|is|stood) in the way\b|\bcomes? out on top\b|\b(?:wave|waves|nod|push|sail|sails|wave it|wave"
        r" this|nod it) (?:it |this )?through\b|\bwill (?:wave|nod|push)\b|\bour (?:best|strongest) (?:shot|chance)\b",
        # what will be
        r"\b(?:should|ought to|will|'ll|going to|gonna|about to|set to|poised to|sure to|likely to|due to|ready to|can only)"
        rf" (?:\w+ )?{_CLOSE}\b",
        r"\b(?:closes|closing|signs|signing|lands|landing|comes|coming in|buys|buying|converts|po|contract|signature|order|ink"
        rf"|yes) (?:\w+ )?(?:is |expected |coming |due |will be )?{_SOON}\b",
        r"\b(?:expect|expecting|anticipate|anticipating|counting on|banking on) (?:the |a |an |their |his |her |to )?(?:po"
        r"|signature|order|contract|close|yes|sign-?off|approval|go-?ahead|ink|win|paperwork|them to|him to|her to|it to)\b",
        r"\b(?:just|only|merely|simply) (?:waiting|pending|missing|need|needs|a case of|awaiting|got to|have to get|down to)"
        r" (?:\w+ )?(?:\w+ )?(?:\w+ )?(?:signatures?|sign-?off|paperwork|ink|po|nudge|push|formalit\w+|sign|stamp|docusign"
        r"|countersign\w*|contract)\b",
        r"\b(?:still |all |very much |right |well )?on track\b|\b(?:is|still|this is|it's|it is|deal is|def) (?:happening"
        r"|coming in|ours|a go|looking good|on the cards|in play|alive and well|very much alive|warm|hot)\b|\b(?:going|go"
        r"|swinging|falling|lean\w*) our way\b|\bwe (?:win|have|got|'ve got) this\b|\bit's (?:ours|all ours)\b|\bwe(?:'re|"
        r" are) (?:in|there|golden|home|good|set|winning|ahead|almost there|the only|the favou?rites?)\b",
        r"\b(?:deal|contract|they|this) (?:looks?|seems?|sounds?|appears?) (?:\w+ )?(?:positive|good|great|promising|solid"
        r"|strong|certain|likely|done|safe)\b|\b(?:looks?|looking|seems?|sounds?|sounded|seemed|looked|appears?|appeared)"
        r" (?:\w+ ){0,2}(?:positive|good|great|promising|interested|keen|excited|into (?:it|us|this)|sold|eager|enthusiastic"
        r"|happy|convinced|impressed|ready to|like a (?:yes|win|go))\b",
        # their hearts and minds
        rf"\b{_THEY}{_BE}{_VERY} (?:interested|keen|excited|enthusiastic|into (?:it|us|this)|hot|eager|hooked|sold(?: on)?|on"
        r" board|on our side|in our corner|bought[- ]in|convinced|impressed|in love|positive|committed|thrilled|ready to"
        r" (?:buy|sign|go|move|commit)|hungry|a fan|nodding|raving|leaning (?:our way|towards? us|to us)|fully behind|behind"
        r" (?:us|this|it)|all in|desperate)\b",
        rf"\b{_THEY}{_VERY} (?:loves?|loved|likes|liked|adores?|adored|wants?|needs?|prefers?) (?:us|me|it|this|our|him|her|the"
        r" (?:demo|product|offer|idea|solution|tool|pitch|price|proposal|pilot|platform))\b",
        r"\b(?:interested|keen|excited|love it|loves it|sold|hooked|eager)[ .!]*$|^(?:very |super |really |highly |definitely"
        r" )?(?:interested|keen|hot|warm|excited|promising|solid)\b",
        r"\b(?:warm|hot|strong|solid|promising|great|red-?hot) (?:lead|opportunity|opp|prospect|account|deal|one|contact"
        r"|pipeline)\b|\b(?:just|only) (?:needs?|need) (?:a |some |another |one )?(?:\w+ )?(?:nudge|push|reminder|time"
        r"|convincing|poke|kick)\b",
        # nothing in the way
        rf"\b{_HURDLE} (?:should not|shouldn't|won't|will not|isn't|is not|not|should be no|is no|no|wouldn't|can't) (?:really"
        r" )?(?:be )?(?:a |an |any |much of a |much of an |the )?(?:real |big |major )?(?:problem|issue|concern|blocker"
        r"|obstacle|hurdle|thing|deal|worry|matter|factor|question|showstopper|dealbreaker)\b",
        r"\b(?:there's |there is |has |have |see |with |zero )?(?:no|zero|without) (?:\w+ )?(?:competition|competitors?|risks?"
        r"|blockers?|obstacles?|objections?|red flags?|hurdles?|showstoppers?)\b|\b(?:don't|do not|doesn't|does not|haven't)"
        r" have (?:any |an |another |a (?:real )?)?(?:alternatives?|choice|option|other option)\b|\b(?:no|nobody|no one)"
        r" (?:real )?(?:alternative|else (?:in|can|could))\b",
        rf"\b{_THEY} (?:have|has|'ve got|got|need|needs|must) to (?:buy|sign|renew|decide|choose|switch|act|order|move|close"
        r"|spend|do it|do this|replace|upgrade|pick)\b|\bcan't (?:do|live) without\b|\b(?:can't|cannot|won't) (?:say no|walk"
        r" away|refuse|go elsewhere)\b",
        r"\b(?:front-?runner|(?:clear|their|the) favou?rite|leader of the pack|pole position|vendor of choice|preferred vendor"
        r"|top of (?:the|their) list)\b|\bbest placed\b",
        # said, but not on paper
        r"\bverbal(?:ly)? (?:\w+ )?(?:commit\w*|yes|ok|okay|agree\w*|go|go-?ahead|confirm\w*|nod|approv\w*|green ?light|offer"
        r"|accept\w*)\b|\bhandshake\b|\bsoft (?:commit|yes)\b|\b(?:gave|got|giving) (?:me |us )?(?:a |the |his |her |their"
        r" )?(?:nod|thumbs[- ]up|wink|green light|good vibes)\b|\b(?:all but|as much as|basically|kind of|sort of|more or"
        r" less) said (?:yes|so|it)\b",
        r"\b(?:informally|unofficially|off the record|between the lines|between us|hinted|implied|insinuated|intimated"
        r"|winked)\b",
        # why they are quiet
        r"\b(?:just|only|simply|probably|prob|likely|surely|must be|prolly|presumably|apparently) (?:\w+ )?(?:busy|swamped"
        r"|slow|slammed|snowed under|on holiday|on vacation|travel\w+|overloaded|distracted|waiting for|stuck|checking"
        r"|reviewing|discussing|needs? time|buried|underwater|tied up|quiet because|playing|forgot)\b|\bmust (?:be|have)"
        r" (?:\w+ )?(?:\w+ing|interested|keen|\w+ed)\b",
        r"\b(?:probably|prob|prolly|presumably|likely|most likely|very likely|in all likelihood|realistic(?:ally)?)(?: still|"
        r" just| all| a)? (?:will|'ll|close\w*|sign\w*|come|coming|yes|fine|ok|good|interested|keen|go|going|gets?|buy\w*|win"
        r"|a|for|in|by|this|next|ours)\b",
        r"\b(?:silence|quiet|ghosting|radio silence|gone quiet|no reply|not replying|no answer|slow) (?:\w+ ){0,3}(?:but"
        r"|though|is (?:normal|fine|good|nothing|ok)|doesn't mean|means nothing|not worried|no worries)\b|\b(?:that's|thats"
        r"|it's|is|totally|perfectly) normal (?:for|with|at|in)\b|\bnot worried\b|\bno worries\b",
        r"\b(?:they|he|she|everyone|everybody|people|customers|these)(?:'ll| will| always| all| usually| do)? (?:be back|come"
        r" back|come around|come round|end up buying|sign in the end)\b|\b(?:everyone|everybody|always) (?:comes? (?:back"
        r"|around|round)|signs?|buys?)\b",
        r"\b(?:opened|clicked|viewed|forwarded|downloaded|read|looked at) (?:my|our|the|it)\b.{0,40}\b(?:so|must|means"
        r"|obviously|clearly|interest|good sign|promising|hot)\b",
        r"\b(?:so|which means|meaning|means|hence|therefore) (?:they|he|she|interest|we|it|that|this|i)(?:'s|'re| is| are|'ll|"
        r" will)? (?:must|clearly|obviously|def\w*|still|probably|in|interested|keen|want|wants|love|loves|good|ours|on)\b",
        # read into what they did not do or say
        r"\b(?:would not|wouldn't|won't) (?:have )?\w+ .{0,50}\b(?:otherwise|if they (?:weren't|were not|didn't)|for nothing"
        r"|for fun)\b|\b(?:nobody|no one|who) (?:\w+ ){1,8}without (?:buying|wanting|meaning|being|signing)\b|\b(?:be|are)"
        r" (?:crazy|mad|stupid|fools?) (?:not )?to\b|\b(?:hasn't|haven't|didn't|(?:has|have|did) (?:not|never)) (?:said|say)"
        r" no\b",
        r"\bno news is\b|\b(?:nothing|no reason) to worry\b|\btoo (?:deep|far|invested|late)(?: in| gone| along)? to\b"
        r"|\b(?:know|knows) (?:that )?(?:they|he|she) (?:needs?|wants?)\b|\b(?:exactly|precisely|just) what (?:they|he|she)"
        r" (?:wants?|needs?|\w+ (?:looking|asking))\b|\bthe (?:natural|obvious|logical|only|best|right) (?:choice|option|fit"
        r"|candidate|vendor|supplier)\b|\bbig fish\b|\bbelievers?\b",
        r"\bthe rest is (?:just |only )?(?:\w+ ){0,2}(?:paperwork|detail|details|admin|formality|easy|history)\b|\b(?:once|as"
        r" soon as|when) .{0,40}\b(?:it's done|it is done|we're in|they sign|it's ours|they'll|done|it closes|we close)\b"
        r"|\bcount (?:it|on it|this|them)\b|\b(?:this one|it|deal) is (?:won|ours|done|home|safe)\b|\bonly a (?:matter"
        r"|question) of\b|\b(?:=>|->|=) ?(?:rollout|yes|signed?|they|he|she|win|interest\w*|order|deal|closed?|hot)\b",
        # into the forecast with it
        r"\b(?:prognosis|probability|likelihood|forecast|chance|odds|confidence|commit|best case|upside):? ?(?:[89]\d ?%|\d+"
        r" ?k\b)|\b(?:keeping|kept|leaving|left|staying|holding)(?: it| this)? at [6-9]\d\b|\bstill (?:believe|sure|confident"
        r"|convinced)\b",
        r"\b(?:moving|moved|move|bumping|bumped|upgrading|upgraded|putting|put|pushed|setting|marking|marked|calling|call"
        r"|keeping|keep|leaving|raising|raised)(?: \w+){0,2} (?:to|as|at|in|into|on) (?:the )?(?:commit\w*|best[- ]?case"
        r"|closed?[- ]won|verbal|won|negotiat\w+|closing|forecast|contract(?:ing)?|[89]\d ?%)\b|\bin (?:my|the|our) (?:commit"
        r"|forecast|number)\b|\bupside \d+",
    ),
    level=OWN_NOTES,
    relief=(
        r"\b(?:unknown|unclear|not (?:known|supported|on record|sure|clear|certain|yet known)|nothing (?:on record|they|he|she"
        r"|supports)|no evidence|don't know|do not know|no idea|(?:only|just|merely) (?:a|my) guess|is a guess|to be"
        r" (?:checked|confirmed|verified)|tbc|means nothing|no plan|wishful|my wish|our wish|my hope|our hope is|needs?"
        r" checking|nobody has|no one has|not confirmed|unconfirmed|open question)\b",
        r"\b(?:according to|as (?:stated|per|recorded)|per (?:the |her |his |their )?(?:mail|e-?mail|minutes|letter|contract"
        r"|call|msa|tender)|minutes|in writing|(?:mail|e-?mail|call|letter|meeting|memo|text|message) (?:of|on|from|dated)"
        r" (?:\w+ )?\d|scan)\b",
        r"\b(?:he|she|they|legal|procurement|finance|[a-z]+) (?:wrote|said|says|writes|confirmed|replied|stated|announced"
        r"|answered|emailed|mailed|asked|wants to know)\b|\basked (?:for|about|whether|if|who|when)\b|\b(?:signed|received"
        r"|approved|paid|countersigned|confirmed) (?:on |in )?(?:\w+ )?\d",
        r"\b(?:lost|no fit|not a fit|declined|rejected|(?:he|she|they|and|board|cfo|who) said no|dead|cancel\w*|chose|chosen"
        r"|(?:won't|will not|not going to|never|unlikely to|not) (?:be )?(?:sign\w*|clos\w*|buy\w*|happen\w*|come|order\w*"
        r"|renew\w*))\b",
        r"\?",
    ),
    negatable=True,
    reportable=False,
    confessable=False,
    fires_on=(
        "Good feeling about the Ulm deal.",
        "They will sign in June.",
        "Still on track.",
        "Verbal yes from Ole, closing EOQ.",
        "Budget won't be a problem.",
        "85% sure, they love it.",
        "Quiet, but they're just busy.",
    ),
    quiet_on=(
        "Called at ten, no answer.",
        "No reply since May; truth unknown.",
        "She wrote that the board meets on the 4th.",
        "Budget approved on 3 March according to the minutes.",
        "They are not interested before autumn.",
        "Will they sign in June? Nobody has said so.",
    ),
)
