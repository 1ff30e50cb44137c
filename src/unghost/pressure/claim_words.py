"""Word lists that claims about the past are worded with, as pieces of phrases (the syntax of ``pressure.rule``)."""

from __future__ import annotations

WE = r"(?:i|we|my colleague|our \w+)"
HAVE = r"(?:'ve|'d| have| had| also|)?(?: already| just| recently| also| twice| even| only| briefly| once)?"
TIME = (
    r"(?:today|yesterday|this (?:morning|afternoon|week|month)|earlier|last (?:\w+)|the other day|recently|just now|(?:mon"
    r"|tues|wednes|thurs|fri|satur|sun)day|ago|back in|in (?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december|spring|summer|autumn|winter))"
)
TAIL = rf"(?:.{{0,30}}\b{TIME})?"
THANKS = r"\b(?:thanks|thank you|thx|many thanks|cheers)(?: again| so much| very much| a lot| once more| kindly)?"
GOOD = (
    r"(?:good|great|nice|lovely|wonderful|fantastic|pleasant|glad|delighted|fun|helpful|useful|interesting|enjoyed|enjoy|a"
    r" (?:real |great |true )?(?:pleasure|joy|delight|treat)|a good time)"
)
TALKING = r"(?:talking|speaking|chatting|connecting|catching up|conversing)"
TALK = r"(?:talk|speak|chat|connect|catch up|converse)"
CALLED = r"(?:called|rang|rung|phoned|dialled|dialed|telephoned|buzzed)"
CALLTALK = (
    r"(?:conversations?|phone conversation|calls?|chats?|talks?|discussions?|exchange|zoom|video call|phone call|teams call"
    r"|telephone call|meetings?|demo|appointment|dialogue|conference|session)"
)
YOU_ADVERB = r"(?:'ve|'d| have| had|)?(?: kindly| recently| once| also| just| already| originally| specifically| previously)?"
ANY_IF = r"\b(?:if|in case|unless|whether|should|had|once|until|suppose|supposing|imagine|as though|as if|as soon as|assuming)"
WOULD = r"\b(?:would|'d|will|'ll|could|might) (?:be|have been|find it)(?: \w+)?"
BIDS = (
    r"(?:(?:that )?(?:i|we|you)\b|me|us|getting|reaching|contacting|writing|calling|talking|speaking|to me|to us|your (?:name"
    r"|contact|number|details))"
)
SENT_ME = r"(?:suggested|recommended|told|said|pointed|referred|gave|mentioned|directed|sent|advised|asked|thought|passed|put)"
THEIRS = (
    r"(?:colleagues?|co-?workers?|team(?:mates?)?|boss|managers?|directors?|managing director|ceo|cfo|coo|cto|assistant"
    r"|secretary|partners?|predecessor|head of \w+|office|reception|receptionist|staff|procurement|purchasing|department"
    r"|friend)"
)
GOODS = (
    r"(?:accounts?|orders?|subscriptions?|invoices?|payments?|shipments?|parcels?|packages?|contracts?|licen[cs]es?"
    r"|memberships?|polic(?:y|ies)|bookings?|reservations?|warrant(?:y|ies)|mailbox|profile|domain|deposit|direct debit"
    r"|refund)"
)
STUCK = (
    r"(?:(?:put |placed )?on hold|suspen\w+|overdue|expir\w+|blocked|frozen|locked|limited|restricted|delayed|cancel\w+|unpaid"
    r"|outstanding|past due|incomplete|failed|declined|bounced|returned|pending|deactivat\w+|terminated|at risk|flagged"
    r"|lapsed?|not been (?:paid|confirmed|verified)|shipped|dispatched|processed|left the|on its way|arriv\w+)"
)
PAPERS = (
    r"(?:<paper>|materials?|information|info|figures|pricing|prices|catalogues?|details|samples?|parcel|package|invite"
    r"|overview)"
)
