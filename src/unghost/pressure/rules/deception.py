"""P12: contact or agreement that never was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from unghost.pressure.claim_words import (
    ANY_IF,
    BIDS,
    CALLED,
    CALLTALK,
    GOOD,
    GOODS,
    HAVE,
    PAPERS,
    SENT_ME,
    STUCK,
    TAIL,
    TALK,
    TALKING,
    THANKS,
    THEIRS,
    TIME,
    WE,
    WOULD,
    YOU_ADVERB,
)
from unghost.pressure.claims import Claim, contradictions, judge
from unghost.pressure.fold import Flat
from unghost.pressure.record import Record, either
from unghost.pressure.rule import ERROR, Level, Rule

_THEIR_MATTER = re.compile(
    r"\b(?:your|our|re|call|meeting|requests?|quotes?|quotation|orders?|invoices?|offers?|conversation|proposal|enquiry"
    r"|inquiry|demo)\b"
)

CLAIMS = (
    Claim(
        "returned call",
        (
            r"\b(?:returning|answering|responding to) (?:your|the) (?:missed |phone )?calls?\b",
            r"\b(?:calling|ringing|phoning) you back\b",
            rf"\byou{YOU_ADVERB} (?:{CALLED}|tried to (?:call|reach|ring)) (?:me|us|our|this|earlier|yesterday|this morning)\b",
            r"\b(?:a|your|the) missed call from you\b|\b(?:saw|got|had|noticed) your (?:missed call|voicemail|call)\b",
        ),
        lambda record, _: record.rang_us,
        None,
        rf"(?:{ANY_IF}|i have not|we have not)",
    ),
    Claim(
        "call",
        (
            rf"\bi (?:rang|phoned|called)(?:,| but| and| your| yesterday| earlier| twice| again)\b{TAIL}",
            r"\b(?:per|as per|further to|following|with reference to) my (?:\w+ )?(?:voice ?mail|call|phone call|phone"
            r" message)\b",
            rf"\b{WE}{HAVE} (?:tried|attempted|been trying|were trying|was trying|am trying|are trying) (?:\w+ )?(?:to"
            r" )?(?:call|ring|phone|reach|contact|get hold of|get in touch with|get through to|catch|telephone|calling|ringing"
            rf"|reaching|phoning) (?:to )?(?:you|your)\b{TAIL}",
            rf"\b{WE}{HAVE} {CALLED} (?:you|your)\b{TAIL}",
            r"(?:^|[,;:-] |\band )(?:i )?(?:just |also )?(?:tried|rang|called|phoned|tried (?:calling|ringing|phoning"
            r"|reaching)|tried to (?:call|ring|reach|phone)) (?:you|your) ?(?:mobile|office|cell|desk|line|number|phone"
            rf"|landline|direct|twice|again|\b){TAIL}",
            rf"\bgave you(?:r \w+)? an? (?:\w+ )?(?:ring|call|bell|buzz|shout|tinkle)\b{TAIL}",
            rf"\b(?:{WE}{HAVE} |^)left (?:you |him |her )?(?:\w+ ){{0,2}}(?:voice ?mails?|messages?|word)\b{TAIL}",
            rf"\b(?:kept|keep|been) missing (?:you|each other)\b{TAIL}|\bmissed (?:you|each other) (?:on the phone|by phone"
            rf"|when|earlier|today|yesterday)\b{TAIL}",
            rf"\b{WE} (?:could not|couldn't|wasn't able to|was not able to|was unable to|failed to) (?:reach|get hold of|get"
            rf" through to|catch|raise) you\b{TAIL}",
            rf"\bwhen i {CALLED}\b{TAIL}|\bmy (?:last |earlier |recent |first )?(?:phone ?calls?|calls?|voice ?mails?) (?:to"
            rf" you|of|from|on|yesterday|last|this|earlier|went)\b{TAIL}",
        ),
        lambda record, _: record.rang,
        None,
        ANY_IF,
    ),
    Claim(
        "meeting in person",
        (
            rf"(?:{WOULD} )?\b{GOOD} (?:to (?:meet|have met|see|bump into|run into)|meeting|seeing|bumping into|running into)"
            rf" (?:you|your team|you all|you both)(?: again| all| both)? (?:at|in|on|during|last|yesterday|there|today)\b{TAIL}",
            r"\b(?:if |had |once |when |since |where |as )?(?:we(?:'ve| have| had|'d)? (?:first |last |briefly |once )?(?:met"
            r"|bumped into each other|crossed paths|ran into each other|shook hands)|i met you) (?:at|in|on|last|during"
            rf"|briefly|each other|over|before)\b{TAIL}",
            rf"{THANKS} for (?:stopping|dropping|coming|swinging) (?:by|over|to our)\b|\byou{YOU_ADVERB} (?:visited|stopped by"
            r"|stopped at|came by|came to|dropped by) our (?:\w+ )?(?:booth|stand|showroom|table|office)\b|\byour (?:visit to"
            r"|stop at) our (?:\w+ )?(?:booth|stand|showroom|table)\b",
        ),
        lambda record, _: record.met,
        None,
        rf"(?:{ANY_IF}|{WOULD}|hope)",
    ),
    Claim(
        "talk",
        (
            rf"\byou{YOU_ADVERB} (?:wrote|gave|sent|showed|offered|brought|handed|forwarded|mailed|emailed|texted|hosted"
            rf"|welcomed) (?:me|us|to me|to us|that|back)\b{TAIL}|\bas (?:arranged|planned together)\b|\bput a face to\b",
            rf"{THANKS} for (?:the|your) (?:\w+ )?(?:welcome|tour|coffee|lunch|hospitality|visit|insights?)\b",
            rf"\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:had|held|enjoyed|loved|appreciated) (?:a|an|our|the|my) (?:\w+ )?{CALLTALK}"
            rf" (?:about|with you|on|of|last|yesterday|earlier|the other day|today|this)\b{TAIL}",
            rf"\b{GOOD} (?:talking|speaking|chatting|catching up)(?:[!.]|(?: \w+){{0,2}} {TIME}\b)|\bwhere we left (?:off|it)\b",
            rf"\b(?:back|returning|coming back|circling back) (?:to|on|from) our (?:\w+ )?{CALLTALK}\b{TAIL}",
            rf"\bwe (?:\w+ )?discussed (?:a|an|the|your|how|what|that|this|it)\b{TAIL}",
            rf"\byou{YOU_ADVERB} said (?:that )?(?:you|your|it|the|we|they)\b",
            r"\byou(?:'ll| will| may| might| surely| probably)*(?: surely| probably)? (?:remember|recall) (?:me|us|our|my|that"
            r" we|when we)\b",
            rf"(?:{WOULD} )?\b{GOOD} {TALKING} (?:to|with) (?:you|your)\b{TAIL}",
            rf"\b(?:it was|was) (?:\w+ )?{GOOD} to {TALK} (?:to|with) (?:you|your)\b{TAIL}",
            rf"(?:{WOULD} )?\b{GOOD} to {TALK} (?:to|with) you[^\n.,;?!]*\b(?:yesterday|today|last|earlier|the other day|this"
            r" morning)\b",
            r"\b(?:further to|following(?: up on| on from)?|as per|per|pursuant to|referring to|with reference to|building on"
            rf"|to recap|to summari[sz]e|based on|from) (?:our|my) (?:\w+ ){{0,3}}{CALLTALK}\b{TAIL}",
            rf"\b(?:further to|following|as per|per) the (?:\w+ )?{CALLTALK} (?:we|you|with you|on|of|last|yesterday)\b{TAIL}",
            r"\b(?:in|during|on|at|since|after) our (?:last|recent|earlier|previous|first|brief|short|phone) (?:\w+"
            rf" )?{CALLTALK}\b",
            r"\b(?:explained|said|mentioned|discussed|told|noted|outlined|promised|showed|described) (?:you )?(?:on|in|during"
            rf"|at|over) (?:our|the) (?:\w+ )?(?:{CALLTALK}|phone)\b{TAIL}",
            rf"{THANKS} for (?:taking (?:my|the|our) call|the (?:\w+ )?{CALLTALK}|our (?:\w+ )?{CALLTALK}|your time (?:on|over"
            r"|at|yesterday|today|last|earlier|this)|speaking|talking|chatting|meeting|hosting|having me|having us|sitting"
            rf" down)\b{TAIL}",
            r"\b(?:as|like) (?:we |you and i |we've |we had |we have )?(?:previously |already |just |briefly |all"
            rf" )?(?:discussed|agreed|talked about|spoke about|spoken about|arranged|settled|decided|talked through)\b{TAIL}",
            r"\b(?:what|the [\w -]+|everything|all) (?:that )?(?:we|you and i) (?:had |have |'d )?(?:discussed|talked about"
            rf"|talked through|spoke about|spoke of|agreed(?: on| to| upon)?|arranged|settled on)\b{TAIL}",
            r"\b(?:if |had |once )?(?:when|since|after|last time|the last time) (?:we|you and i) (?:last |first )?(?:spoke"
            rf"|talked|met|chatted)\b{TAIL}",
            r"\b(?:if |had |once |should )?(?:we|you and i)(?:'ve| have| had)? (?:\w+ )?(?:spoke|spoken|talked|chatted|had a"
            r" (?:\w+ )?(?:chat|call|talk|conversation)) (?:on|last|yesterday|earlier|today|in|about|briefly|a|over|by phone"
            rf"|this)\b{TAIL}",
            rf"\b(?:if |once )?you{YOU_ADVERB} (?:told (?:me|us)|mentioned (?:to me|to us|on|in our|during|when|over|you|that"
            r"|your)|said (?:to me|to us|on the phone|in our|when we|during|over)|shared with (?:me|us)|confided|let me"
            rf" know)\b{TAIL}",
            rf"\bas you (?:mentioned|said|told|explained|pointed out|noted|described|know from)\b{TAIL}",
        ),
        lambda record, _: record.heard,
        None,
        rf"(?:{ANY_IF}|{WOULD})",
    ),
    Claim(
        "call for contact",
        (
            rf"(?:{ANY_IF} )?\byou{YOU_ADVERB} asked (?:me|us) to (?:get|check|come|circle|write|call|contact|follow|reach"
            rf"|touch|reconnect|ring|try|drop|keep|stay|send|e-?mail|share|pass)\b{TAIL}",
            rf"(?:{ANY_IF} )?\byou{YOU_ADVERB} (?:requested|asked for) (?:a|an|more|some|information|our|pricing"
            rf"|details)\b{TAIL}",
        ),
        lambda record, _: record.heard,
        Level.NOTE,
        ANY_IF,
    ),
    Claim(
        "request",
        (
            rf"(?:{ANY_IF} )?\byou{YOU_ADVERB} (?:asked|requested|invited|urged|instructed|begged|wanted) (?:me|us|for|about"
            rf"|that (?:i|we)|a|an|some|more|to (?:be|hear|see|get|receive|stay|talk|meet|speak))\b{TAIL}",
            r"\bhere(?:'s| is| are| comes) (?:what|the [\w ]+) you (?:asked|wanted|requested|needed|were (?:looking|asking))\b",
            r"\byou suggested (?:that )?(?:i|we)\b",
        ),
        lambda record, _: record.heard,
        None,
        ANY_IF,
    ),
    Claim(
        "answer",
        (
            r"\b(?:as|like) (?:you |you've |you had |you have )(?:requested|asked|wished|wanted|instructed)\b|\bas requested\b",
            r"\b(?:as per|per|at|upon|on|following|in response to|further to|with reference to|in reply to|in answer to"
            r"|replying to|answering|responding to|getting back to you on) your (?:\w+ ){0,2}(?:request|inquiry|enquiry|query"
            r"|instructions?)\b",
            r"\b(?:as per|per|referring to|in response to|further to|in reply to|in answer to|replying to|answering|responding"
            r" to|getting back to you on) your (?:\w+ ){0,2}(?:question|message|e-?mail|mail|letter|application|voice ?mail"
            r"|invitation|call|note)\b",
            r"\b(?:the|that|those|some|any) (?:\w+ ){1,4}(?:that |which )?you (?:asked for|asked about|asked me|requested"
            r"|ordered)\b",
        ),
        lambda record, _: record.heard,
        None,
        ANY_IF,
    ),
    Claim(
        "interest",
        (
            r"\byou(?:'ve| have)? (?:ticked|checked) (?:the|a) box\b",
            rf"{THANKS} for (?:your|showing|expressing) (?:\w+ ){{0,2}}(?:interest|enquir(?:y|ies)|inquir(?:y|ies)|requests?"
            r"|application|registration|download|order|purchase|custom|booking|visit|subscription|sign-?up)\b",
            rf"{THANKS} for (?:reaching out|getting in touch|contacting|inquiring|enquiring|requesting|signing up|registering"
            rf"|subscribing|downloading|visiting|choosing|ordering|booking|your interest)\b{TAIL}",
            rf"\byou{YOU_ADVERB} (?:signed up|registered|subscribed|opted in|expressed (?:an |some |your )?interest|showed"
            r" (?:an |some )?interest|shown (?:an |some )?interest|inquired|enquired|contacted us|reached out|got in touch"
            rf"|wrote to (?:us|me)|filled (?:in|out)|visited our)\b{TAIL}",
            r"\byour (?:\w+ )?(?:interest in (?:our|us|my|the)|(?:enquiry|inquiry|request) (?:for|about|of|from|regarding|to"
            r" (?:us|be)|reached|came|has))\b",
        ),
        lambda record, _: either(record.heard, record.bought),
        Level.NOTE,
        ANY_IF,
    ),
    Claim(
        "word of theirs",
        (
            r"\byou(?:'ve| have)? left (?:me |us )?(?:your|a) (?:card|details|number|address|name|message|comment)\b|\bhave your"
            r" application\b|\b(?:got|received|reading) your (?:application|enquiry|inquiry|order|form|registration)\b"
            r"|\bwelcome back\b"
            r"|\byour (?:cart|basket)\b",
            r"\b(?:i|we)(?:'ve| have)? (?:got|received|read|saw|have) your (?:\w+ )?(?:message|e-?mail|mail|note|letter|reply"
            r"|question|feedback|answer)\b",
            rf"{THANKS} for (?:your|the) (?:\w+ ){{0,2}}(?:messages?|e-?mails?|mails?|call|letter|note|question|query"
            r"|invitation)\b",
            rf"{THANKS} for your (?:quick |prompt |kind |recent |fast |detailed )(?:reply|response|answer)\b",
            rf"{THANKS} for (?:writing|calling|asking|coming back|getting back|replying|responding|joining|attending|accepting"
            rf"|agreeing|confirming|connecting)\b{TAIL}",
        ),
        lambda record, _: record.agreed,
        None,
        ANY_IF,
    ),
    Claim(
        "referral",
        (
            r"\b(?:told|advised|asked|urged|encouraged) (?:me|us) to (?:try|contact|ask|call|write|speak|talk|reach|approach"
            r"|get in touch)(?: to| with| out to)? (?:you|your)\b",
            r"\b(?:was|were|got|been) (?:kindly )?introduced (?:to (?:you|each other) )?by\b",
            rf"\b\w+ (?:in|at|from|of) your (?:\w+ ){{1,3}}{SENT_ME} {BIDS}",
            rf"\b(?:your|a|one of your|another) {THEIRS}(?:,? \w+){{0,4}},? {SENT_ME} {BIDS}",
            r"\b(?:somebody|someone|a colleague|people|folks|a person|one) (?:on|in|at|from|of|inside|within) your (?:\w+"
            rf" )?(?:team|company|office|side|department|organi[sz]ation|staff|firm|group|colleagues)(?: \w+){{0,2}} {SENT_ME}"
            rf" {BIDS}",
            r"\b(?:i|we)(?:'ve| have| was| were| am| got|'m| had)(?: been)? (?:\w+ )?(?:referred|pointed|directed|introduced"
            r"|recommended|sent|put in (?:touch|contact)|put through|passed on|told to (?:contact|speak|talk|write|call|ask))"
            r" (?:to you|with you|your way|in your direction|by (?:your|a|one))\b",
            r"\b(?:mutual|common|shared) (?:friends?|contacts?|acquaintances?|connections?|colleagues?|clients?|partners?)\b",
            r"\b(?:friends?|acquaintances?|contacts?|connections?|somebody|someone) (?:we (?:both|have in common|share)|of"
            r" yours|you (?:know|trust)|in common)\b",
            r"\b(?:gave|passed|forwarded|handed|shared with) (?:me |us |on )?your (?:\w+ )?(?:name|number|details|contacts?"
            r"|address|e-?mail|card|mobile)\b",
            r"\b(?:got|had|received|was given|were given|found) your (?:\w+ )?(?:name|number|details|contacts?|address|e-?mail"
            r"|card) (?:\w+ )?(?:from|through|via|by) (?:a (?:friend|colleague|contact|customer|client|partner|former|mutual)"
            r"|your (?:colleague|team|boss|office|assistant)|one of|[a-z]+ (?:at|in|from) your)\b",
            r"\b(?:suggested|recommended|advised|thought)(?: that)? (?:i|we)(?: \w+)? (?:reach|contact|write|call|get in touch"
            r"|speak|talk|drop|ring|connect|ask|approach|e-?mail)\b",
        ),
        lambda record, _: record.introduced,
        guard=ANY_IF,
    ),
    Claim(
        "promise",
        (
            r"\b(?:the|that|an?) (?:\w+ ){1,3}(?:i|we) owe you\b",
            rf"\b(?:as|like) (?:i |we |i had |we had |i'd |previously |already )?(?:promised|pledged)\b{TAIL}",
            rf"\b(?:if |had |once )?{WE}{HAVE} promised (?:you|to|that|i|we|the)\b{TAIL}",
            r"\b(?:the|that|those) (?:\w+ ){1,4}(?:that )?(?:i|we)(?:'d| had)? promised\b",
            r"\b(?:keeping|kept|keep) (?:my|our) (?:promise|word)\b|\btrue to (?:my|our) word\b|\b(?:i|we) said (?:i|we)(?:'d|"
            r" would)\b",
        ),
        lambda record, _: record.promised,
        None,
        ANY_IF,
    ),
    Claim(
        "file sent",
        (
            r"\b(?:attach\w*|enclosed?) (?:to|in|with) (?:my|our) (?:last|previous|earlier|first|recent) \w+",
            r"\b(?:the|my|our) (?:attachments?|files?|enclosures?) (?:in|of|to|from) (?:my|our) (?:last|previous|earlier"
            r"|first)\b",
        ),
        lambda record, _: record.attached,
    ),
    Claim(
        "letter sent",
        (
            r"\b(?:per|as per|further to|following|with reference to) my (?:\w+ )?(?:e-?mail|mail|letter|note|proposal|message"
            r"|offer)\b",
            rf"\b{WE}{HAVE} (?:already|previously|recently) (?:sent|mailed|e-?mailed|forwarded|posted|shipped|shared|written"
            rf"|wrote|submitted)\b{TAIL}",
            rf"\b{WE}{HAVE} (?:sent|mailed|e-?mailed|forwarded|posted|shipped|shared|wrote|written) (?:to"
            rf" )?you[^\n.,;?!]*\b(?:{TIME}|twice|before|already)\b",
            r"\b(?:my|our) (?:\w+ )?(?:last|previous|earlier|prior) (?:\w+ )?(?:e-?mails?|mails?|messages?|letters?|notes?"
            rf"|proposals?|offers?|quotes?|quotations?|drafts?)\b{TAIL}",
            rf"\b(?:the|those|these) (?:\w+ )?{PAPERS} (?:that |which )?(?:i|we)(?:'ve| have|'d| had)? (?:already )?(?:sent"
            rf"|mailed|e-?mailed|shared|forwarded|posted|shipped|left)\b{TAIL}",
            r"\b(?:re-?sending|re-sent|re-?attach\w*|first copy)\b|\b(?:attached|attaching|sending|enclosed) (?:\w+"
            r" ){1,3}(?:again|once more|a second time)\b",
        ),
        lambda record, _: record.wrote,
        None,
        ANY_IF,
    ),
    Claim(
        "account or order",
        (
            r"\b(?:i|we)(?:'ve| have) been (?:working|doing business|supplying|serving|a supplier)(?: together| with (?:you"
            r"|your)| you| to you)\b",
            r"\b(?:problem|issue|delay|trouble) with your (?:\w+ )?(?:delivery|deliveries|installation|service|trial)\b|\bour"
            r" (?:technician|engineer|driver|fitter|installer|surveyor|team) (?:visited|inspected|serviced|came to|called on"
            r"|repaired) (?:you|your)\b|\bsince you (?:bought|ordered|signed|joined|became)\b",
            rf"\byour (?:\w+ ){{0,2}}{GOODS}(?: no\.?| number)?(?: #?[a-z]{{0,3}}-?\d[\w/-]*)?(?: with us)? (?:is|are|was|were"
            r"|has|have|had|'s|will be|needs|requires|could not be|cannot be|can't be|remains?|shows?|ends?|left|expire[sd]?"
            rf"|lapses?)[^\n.;,?]{{0,20}}\b{STUCK}",
            rf"\byour (?:\w+ )?{GOODS}(?: no\.?| number)? #?[a-z]{{0,3}}-?\d[\w/-]*\b",
            rf"\byour {GOODS} (?:ends|expires|expired|lapses|renews|left|shipped)\b",
            r"\b(?:problems?|issues?|trouble|quer(?:y|ies)|irregularit(?:y|ies)|errors?|delays?|discrepanc(?:y|ies)|update)"
            rf" (?:with|about|on|regarding|concerning|in|to) your (?:\w+ ){{0,2}}{GOODS}\b",
            r"\b(?:as|being) (?:a|an|one of our) (?:\w+ )?(?:valued|existing|loyal|current|long-?standing|esteemed|returning"
            r"|regular) (?:\w+ )?(?:customers?|clients?|members?|partners?|users?)\b",
            r"\byour (?:\w+ )?(?:membership|subscription|contract|lease|rental|agreement|account|policy|warranty) with us\b"
            r"|\brenew(?:al of|ing)? your (?:\w+ )?(?:subscription|contract|licen[cs]e|membership|policy|warranty|plan)\b",
            r"\byou (?:rent|lease|bought|purchased|ordered|hired|licen[cs]ed?|have) (?:\w+ ){0,3}from us\b",
            r"\bour (?:monitoring|records?|systems?|files?|books) (?:shows?|indicates?|says?|tells?|reports?|has flagged|have"
            r" you)\b",
        ),
        lambda record, _: record.bought,
        guard=ANY_IF,
    ),
    Claim(
        "agreement",
        (
            r"\b(?:confirming|reminder of|reminding you of|about|for) our (?:\w+ )?(?:appointment|meeting|call) (?:tomorrow"
            rf"|today|on|at|next|this)\b{TAIL}",
            rf"(?:{ANY_IF} |\bwhen |\bafter |\bbefore |\bare |\bhave |\bwere )?\byou{YOU_ADVERB} (?:agreed|accepted|confirmed"
            r"|committed|consented|scheduled|booked|arranged|signed|approved) (?:to|our|my|the|that|for|a|an|with|on|in"
            rf"|this)\b{TAIL}",
        ),
        lambda record, _: record.agreed,
        None,
        rf"(?:{ANY_IF}|(?:when|after|before|are|have|were) you)",
    ),
    Claim(
        "thread",
        (r"^(?:subject|betreff|objet|asunto|oggetto|onderwerp): ?(?:re|aw|antw|sv|vs|ref)(?:\[\d+\])? ?:[^\n]*",),
        lambda record, words: record.has_thread(_subject(words)),
    ),
    Claim(
        "forward",
        (r"^(?:subject|betreff|objet|asunto|oggetto|onderwerp): ?(?:fwd?|wg|tr|rv|doorst) ?:[^\n]*",),
        lambda record, words: _forwarded(record, _subject(words)),
    ),
)


def check(words: str, record: Record | None) -> Level | None:
    """Return how grave the claim is beside the record."""
    return judge(CLAIMS, words, record)


def measure(_text: str, flat: Flat, _context: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches in which a text claims what it denies itself."""
    return contradictions(CLAIMS, flat.text)


def _forwarded(record: Record, subject: str) -> bool | None:
    """Say whether a forwarded matter passed between us; None of a third person's matter, which ours may not know."""
    known = record.has_thread(subject)
    return None if known is False and _THEIR_MATTER.search(subject.casefold()) is None else known


def _subject(words: str) -> str:
    return words.split("\n", 1)[0].partition(":")[2]


RULE = Rule(
    name="deception",
    code="P12",
    why="The record shows no such contact or agreement; an invented past costs the trust of everything after it.",
    instead="Say only what was; if there was nothing, begin afresh: who you are and what may be useful to them.",
    source="R6, R18: trust is the ground of every answer, and a letter can stand on its own.",
    phrases=tuple(phrase for claim in CLAIMS for phrase in claim.phrases),
    level=ERROR,
    reportable=False,
    confessable=False,
    check=check,
    doubt="Nothing here can check this: is it so? An invented past costs the trust of everything after it.",
    measure=measure,
    relief=(
        r"\b(?:in|read|on|heard|watched|saw|under) (?:an|the|your|my|our|a) (?:\w+ )?(?:interview|article|podcast|keynote|blog"
        r"|post|press|webinar|profile|survey|newspaper|magazine|annual report|tender|lecture|talk in|speech)\b|\byour"
        r" (?:tender|advert|survey)\b",
        r"\bin advance\b",
    ),
    fires_on=(
        "You asked me to write again in spring.",
        "Thank you for your interest in our dryers.",
        "Thank you for your interest in our pumps.",
    ),
    quiet_on=(
        "We have never spoken, and you did not ask me to write.",
        "As we will discuss on Monday, the price depends on the length.",
        "If you asked for a quote, it was lost.",
        "I read the interview in which you said that the yard is full.",
        "It would be good to talk to you one day.",
    ),
)
