"""The schemas say what the contract says: an example passes, and every field of it is required."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import cast

import pytest
from jsonschema import Draft202012Validator

from schemas import names, schema, validate

EVIDENCE = {"message": "a1@fern.example", "at": "2026-03-02T10:00:00+01:00", "quote": "after our audit", "weight": 1.5}
TERM = {"name": "prior", "step": -2.1, "says": "About 12% of quiet deals have this cause when nothing is known."}
POSTED = {"letter": "k3v9x2", "to": "jim@acme.example", "person": "jim@acme.example", "play": "new-thread"}
ODD = {"p": 0.3, "low": 0.2, "high": 0.5}
WORTH = {
    "warned": 58,
    "people": 18,
    "false_rate": 0.03,
    "gone": 0.36,
    "otherwise": 0.22,
    "ratio": {"value": 1.2, "low": 0.7, "high": 1.6},
    "sentence": "A hint, not odds.",
}
PART = {"sign": "later", "points": 0.3, "weight": 0.15, "deviation": 2.0, "text": "later", "evidence": [EVIDENCE]}
EARLY = {
    "strong": False,
    "score": 0.3,
    "answers": 6,
    "sentence": "The last 2 answers took 5 days.",
    "parts": [PART],
    "worth": WORTH,
}
DOSE = {"pressure": 1.5, "relief": 0.2}
GROUND: dict[str, object] = {"met": None, "evidence": []}
EVENT = {
    "at": "2026-03-02T10:00:00+01:00",
    "about": "account",
    "note": "an acquisition",
    "kind": "acquisition",
    "quote": "Fern was acquired",
    "sensitive": False,
}
LAPSE = {
    "kind": "late_answer",
    "message": "b1@ours.example",
    "quote": "sorry for the wait",
    "repaired": True,
    "since": "2026-03-02T10:00:00+01:00",
    "repair": None,
    "by": "b2@ours.example",
}
CONTACT = {
    "person": "jo@fern.example",
    "addresses": ["jo@fern.example"],
    "name": "Jo Fern",
    "title": "Buyer",
    "role": "procurement",
    "reasons": [{"role": "procurement", "says": "Their signature says “Buyer”.", "quote": None, "message": None}],
    "seen_in": [{"how": "copied", "at": "2026-03-02T10:00:00+01:00", "message": "a1@fern.example", "times": 2}],
    "first_seen": "2026-03-02T10:00:00+01:00",
    "last_seen": "2026-03-02T10:00:00+01:00",
    "has_written": False,
    "only_copied": True,
    "known_to": ["me@ours.example"],
    "gone": None,
    "door": {"rank": 1, "reasons": ["Seen lately."]},
    "not_a_door": None,
}
RELATION = {
    "tie": "came_after",
    "one": "jo@fern.example",
    "other": "ida@fern.example",
    "at": "2026-03-02T10:00:00+01:00",
    "by": "jo@fern.example",
    "message": "a1@fern.example",
    "quote": "I have taken over from Ida Fern",
    "says": "Jo Fern came after Ida Fern.",
}
FACTOR = {"name": "base", "factor": 0.45, "says": "45 % is what the program comes with."}
CASE = {
    "schema": 1,
    "person": "ida@fern.example",
    "name": "Ida Fern",
    "account": "fern.example",
    "deal": None,
    "state": "silent",
    "since": "2026-03-02T10:00:00+01:00",
    "since_message": "b2@ours.example",
    "last_sign_of_life": "2026-02-20T09:00:00Z",
    "unanswered_touches": 2,
    "attempts": 1,
    "odds": {"7": ODD, "14": ODD, "30": ODD, "never": ODD},
    "unusual": 0.97,
    "history": 12,
    "causes": [
        {"cause": "awaiting_others", "p": 0.6, "for": [EVIDENCE], "against": [], "terms": [TERM]},
        {"cause": "unknown", "p": 0.4, "for": [], "against": [], "terms": [TERM]},
    ],
    "break": {
        "message": "b2@ours.example",
        "rule": "P03",
        "why": "Shorter answers after it.",
        "p": 0.7,
        "candidates": [
            {"message": "b2@ours.example", "at": "2026-03-02T10:00:00+01:00", "rule": "P03", "lapse": None, "p": 0.6},
        ],
    },
    "answers": {
        "known": 6,
        "p_changed": 0.8,
        "p_break": 0.7,
        "likeliest": {"message": "b2@ours.example", "at": "2026-03-02T10:00:00+01:00"},
        "says": "Shorter answers after it.",
    },
    "dose": {
        **DOSE,
        "messages": [{"message": "b2@ours.example", "at": "2026-03-02T10:00:00+01:00", **DOSE}],
        "episode": {**DOSE, "messages": 1, "since": None},
        "trend": {"direction": "rising", "latest": 1.5, "before": 0.5, "rise": {"message": "b2@ours.example", "by": 1.0}},
    },
    "lapses": [LAPSE],
    "owed": [
        {
            "kind": "promise",
            "message": "a1@fern.example",
            "quote": "I will ask the board",
            "due": "2026-03-09",
            "since": "2026-03-02T10:00:00+01:00",
        }
    ],
    "groundwork": dict.fromkeys(("need", "relationship", "interest", "meetings", "information", "follow_up"), GROUND),
    "relationship_strength": {
        "score": 0.4,
        "parts": {"met": 0.2},
        "says": [{"part": "met", "weight": 0.22, "says": "No call is on record."}],
        "rests_on": "This rests on 3 touches of theirs.",
    },
    "people": [CONTACT],
    "relations": [RELATION],
    "wake": None,
    "known_reason": None,
    "move": {
        "play": "apology-call",
        "channel": "call",
        "person": "ida@fern.example",
        "not_before": None,
        "why": ["Our answer was late."],
        "change_my_mind": ["An absence note."],
    },
    "alternatives": [{"play": "wait", "why": ["Two touches are spent."]}],
    "decision": {
        "trace": [{"row": "let-be", "hit": False, "why": "They asked nothing."}],
        "scores": [
            {
                "play": "ask-why",
                "worth": 0.28,
                "p_truth": 0.3,
                "parts": [{"name": "truth", "value": 0.3, "says": "30% to learn."}],
            }
        ],
        "chances": {"ask-why": 0.5, "apology-call": 0.5},
    },
    "refused": [{"play": None, "guard": "quiet-hours", "reason": "It is night there.", "until": "2026-03-20T09:00:00+01:00"}],
    "truth": {
        "state": "unknown",
        "until": None,
        "reason": None,
        "at": None,
        "confirmed": False,
        "note": None,
        "deal": None,
        "to": None,
        "review": None,
    },
    "suppressed": {"scope": "calls", "since": "2026-03-02T10:00:00+01:00", "quote": "please do not ring"},
    "handled_by": None,
    "explanation": ["9 of 10 of their answers came within 3 working days; this wait has lasted 11 working days."],
    "early_warning": EARLY,
    "events": [EVENT],
    "hopeium": {
        "stated": 0.8,
        "supported": 0.3,
        "difference": 0.5,
        "low": 0.1,
        "high": 0.6,
        "closed_deals": 3,
        "parts": [FACTOR],
    },
}
QUESTION = {
    "id": "cause:busy",
    "text": "As far as you know, is Ida Fern simply swamped at the moment?",
    "about": EVIDENCE,
    "why": "“yes” would make it: Wait, on purpose.",
    "value": 0.2,
    "options": [
        {"key": "y", "label": "yes", "p": 0.4, "play": "wait"},
        {"key": "?", "label": "I do not know", "p": 0.0, "play": None},
    ],
}
MESSAGE = {
    "file": "one.eml",
    "message_id": "a1@fern.example",
    "kind": "out_of_office",
    "date": "2026-03-02T10:00:00+01:00",
    "from": {"address": "ida@fern.example", "name": "Ida Fern"},
    "to": [{"address": "me@ours.example", "name": ""}],
    "subject": "Away",
    "visible_text": "Back on Monday.",
    "quoted_text_chars": 0,
    "signature": {"name": "Ida Fern", "title": "", "phones": []},
    "return_date": {"date": "2026-03-09", "precision": "day", "quote": "Back on Monday"},
    "when": {"date": "2026-03-09", "precision": "day", "quote": "Back on Monday", "role": "return"},
    "causes": [{"cause": "away", "polarity": "for", "quote": "Back on Monday", "weight": 2.0}],
    "sensitive": False,
    "delegates": [{"address": "jo@fern.example", "name": "Jo", "quote": "write to Jo"}],
    "opt_out": {"scope": "all", "quote": "no more mail"},
    "recipients_failed": [{"address": "x@fern.example", "permanent": True, "status": "5.1.1", "reason": "no such user"}],
    "cc": [],
    "language": "en",
    "attachments": ["plan.pdf"],
    "invitation": {
        "method": "REPLY",
        "answer": "declined",
        "start": "2026-03-09T10:00:00+01:00",
        "end": None,
        "summary": "Plan",
        "uid": "u1@fern.example",
    },
    "variety": "standing",
    "complained": ["ida@fern.example"],
    "problems": [],
}
STOPPED = {"kind": "mbox", "place": "mail.mbox", "read_at": "2026-03-02T10:00:00+01:00", "why": "suddenly empty"}
ACCOUNT = {
    "name": "me@ours.example",
    "host": "imap.ours.example",
    "port": 993,
    "security": "tls",
    "user": "me@ours.example",
    "auth": "password",
    "provider": None,
    "client_id": None,
    "folders": [],
    "submission": {"host": "smtp.ours.example", "port": 465, "security": "tls", "user": None, "saves_sent": False},
}
FINDING = {
    "file": "letter.txt",
    "start": 0,
    "end": 9,
    "line": 1,
    "column": 1,
    "rule": "P03",
    "name": "guilt-trip",
    "level": "error",
    "quote": "nine mails",
    "why": "Counting makes a debt.",
    "instead": "Say what is new.",
    "precision": {"value": 0.98, "n": 120},
}
FIGURE = {"value": 1.5, "low": 0.8, "high": 2.7, "n": 9}
BUDGET = {"kind": "false_alarms_per_month", "most": 2.0, "says": "at most 2 false alarms a month"}
EXPECTS = {
    "answered": 76,
    "quick": 63,
    "gone": 14,
    "left_out": 42,
    "months": 5.8,
    **dict.fromkeys(("false_alarms_per_month", "cases_per_day", "found", "median_days", "mean_days"), FIGURE),
    "right": None,
}
PLAYED = {
    "play": "ask-why",
    "tried": 12,
    "truths": 5,
    "days_to_truth": 3.5,
    "worth": {"p": 0.4, "low": 0.2, "high": 0.6},
    "evidence": "some",
}
SCORE = {
    "brier": 0.18,
    "low": 0.1,
    "high": 0.26,
    "log": 0.5,
    "n": 14,
    "subjects": 11,
    "enough": True,
    "groups": [{"said": 0.3, "n": 14, "came": 0.25, "low": 0.1, "high": 0.5}],
}
TOTAL = {
    "currency": "GBP",
    "deals": 2,
    "stated": 900.0,
    "supported": 400.0,
    "without_silent": 300.0,
    "low": 0.0,
    "likely": 400.0,
    "high": 1200.0,
    "hopeium": 500.0,
    "unsupported": 0,
    "without_amount": 1,
}
FORECAST = {
    "schema": 1,
    "now": "2026-03-20T09:00:00+01:00",
    "deals": [
        {
            "deal": "Pumps",
            "account": "fern.example",
            "subject": "fern.example/Pumps",
            "stage": "offer",
            "amount": 1200.0,
            "currency": "GBP",
            "stated": 0.8,
            "supported": 0.3,
            "low": 0.1,
            "high": 0.6,
            "hopeium": 0.5,
            "silent": True,
            "wake": None,
            "truth": "unknown",
            "people": [{"person": "ida@fern.example", "state": "silent"}],
            "rests_on": "ida@fern.example",
            "parts": [FACTOR],
            "expected_close": "2026-06-30",
        }
    ],
    "totals": TOTAL,
    "by_currency": [TOTAL],
    "hopeium": 500.0,
    "says": ["Worst, likely and best take the deals as independent."],
    "limbo": {
        "deals": 1,
        "days": 40,
        "touches": 2,
        "hours_got_back": 1.1,
        "minutes": {"call": 12, "mail": 15, "meeting": 60, "letter": 25, "week": 6},
        "weeks": [{"end": "2026-03-20T09:00:00+01:00", "deals": 1, "days": 40, "ended": 0}],
        "next": [{"deal": "Filters", "account": "oak.example", "person": "jo@oak.example", "why": "They asked."}],
    },
    "score": {
        "brier": 0.18,
        "n": 14,
        "enough": True,
        "fewest": 10,
        "answers": {"14": SCORE},
        "stated": SCORE,
        "supported": SCORE,
    },
}
TOLD: dict[str, object] = {
    "recorded": "truth",
    "person": "ida@fern.example",
    "state": "not_now",
    "until": "2026-09-01",
    "at": "2026-03-20T09:00:00+01:00",
    "deal": None,
    "who": None,
    "reason": None,
    "again": False,
    "says": [],
}
ITEM = {"place": "https://x.example/a", "title": "A", "topics": ["salt"], "since": "2026-03-02T10:00:00+01:00"}
HIT = {"word": "salt", "of": "topic", "source": "the deal", "quote": "Salt lamps", "message": None, "at": None}
MATCH = {**ITEM, "score": 2.5, "why": "It fits.", "hits": [HIT]}
DRAFTED = {
    "draft": "d1",
    "version": 1,
    "at": "2026-03-02T10:00:00+01:00",
    "by": "me@ours.example",
    "person": "ida@fern.example",
    "to": "jo@fern.example",
    "play": "answer-first",
    "subject": "Re: Filters",
    "origin": "template",
    "blanks": 1,
    "versions": 1,
    "letters": [{"letter": "l1", "version": 1, "step": "approved"}],
}
LETTER = {
    "letter": "0f" * 16,
    "draft": "ida-1",
    "version": 2,
    "person": "ida@fern.example",
    "to": "ida@fern.example",
    "play": "ask-why",
    "account": "work",
    "message_id": "0f0f@ours.example",
    "digest": "a1" * 32,
    "step": "approved",
    "since": "2026-03-20T09:00:00+01:00",
    "by": "ann@ours.example",
    "why": None,
    "not_before": "2026-03-20T09:05:00+01:00",
    "expires": "2026-03-25T09:05:00+01:00",
    "approvals": 1,
    "needed": 1,
    "tries": 0,
    "handed_at": None,
    "copied": False,
    "held": None,
}
DEED = {
    "number": 1,
    "at": "2026-03-20T09:00:00+01:00",
    "by": "ann@ours.example",
    "did": "approved",
    "about": "0f" * 16,
    "body": {},
}
UNDER_WAY = {name: LETTER[name] for name in ("letter", "person", "to", "step", "not_before")}

TEAM_ACCOUNT = {
    "name": "Anna",
    "role": "seller",
    "owner": False,
    "home": "/srv/unghost/people/0a1b",
    "made": "2026-03-20T09:00:00+00:00",
    "password": True,
    "shares": False,
}
TOKEN = {
    "id": "0a1b2c3d",
    "name": "nightly",
    "scopes": ["read"],
    "agent": True,
    "made": "2026-03-20T09:00:00+00:00",
    "until": None,
    "used": None,
}

CALLED = {"e164": "+442079460000", "shown": "+44 20 7946 0000", "uri": "tel:+442079460000", "source": "their signature"}
CALLING = {
    "person": "ida@fern.example",
    "to": "ida@fern.example",
    "name": "Ida Fern",
    "account": "fern.example",
    "deal": None,
    "play": "ask-why",
    "why": "The reason is not known.",
    "number": CALLED,
    "other_numbers": [CALLED],
    "where_to_look": None,
    "zone": "Europe/Berlin",
    "local_time": "2026-03-20T09:00:00+01:00",
    "not_before": None,
    "best": [{"from": "2026-03-20T13:00:00+01:00", "to": "2026-03-20T15:00:00+01:00", "habit": True}],
    "attempts": [{"at": "2026-03-17T09:20:00+01:00", "disposition": "no_answer"}],
}
LISTED = {"who": "fern.example", "scope": "mail", "since": "2026-03-02T10:00:00+01:00", "reason": "asked at the fair"}
_TOLD: dict[str, object] = {
    "id": "msg_1",
    "event": "case.changed",
    "about": "jim@acme.example",
    "at": "2026-06-17T09:00:00+01:00",
    "state": "waits",
    "tries": 1,
    "next": "2026-06-17T09:00:30+01:00",
    "why": "hooks.acme.example did not take it (HTTP 503).",
}
_WEBHOOK: dict[str, object] = {
    "id": "w1a2b3c4d",
    "url": "https://hooks.acme.example/",
    "events": ["case.changed", "sign_of_life"],
    "since": "2026-06-17T09:00:00+01:00",
    "state": "on",
    "why": None,
    "notes": [_TOLD],
}
EXAMPLES: dict[str, object] = {
    "logged": {"logged": "call", "person": "jim@acme.example", "at": "2026-06-17T09:00:00+01:00", "disposition": "voicemail"},
    "noted": {"recorded": "note", "person": "jim@acme.example", "at": "2026-06-17T09:00:00+01:00"},
    "parked": {"recorded": "park", "person": "jim@acme.example", "until": "2026-09-01", "at": "2026-06-17T09:00:00+01:00"},
    "problem": {
        "type": "about:blank",
        "title": "Unprocessable Content",
        "status": 422,
        "detail": "Body until is no date.",
        "remedy": "Write for example 2026-09-01.",
        "errors": [{"where": "body until", "says": "is no date"}],
    },
    "sources": {
        "schema": 1,
        "sources": [{"kind": "imap", "place": "work", "read_at": "2026-06-17T09:00:00+01:00", "stopped": None}],
    },
    "would_erase": {"schema": 1, "person": "Jim Doe", "would_erase": {"mails": 3, "mails_kept_for_others": 1}},
    "webhook": {**_WEBHOOK, "schema": 1, "secret": "whsec_AAAA"},
    "webhooks": {"schema": 1, "webhooks": [_WEBHOOK]},
    "webhook_told": {"schema": 1, **_TOLD},
    "webhook_removed": {"schema": 1, "removed": "w1a2b3c4d", "url": "https://hooks.acme.example/"},
    "worker_health": {
        "schema": 1,
        "state": "troubled",
        "pid": 4711,
        "started": "2026-06-17T07:00:00+00:00",
        "at": "2026-06-17T09:00:00+00:00",
        "warning": "",
        "duties": [
            {
                "duty": "sync imap nora@brightwell.example",
                "last": "2026-06-17T08:55:00+00:00",
                "did": "1 new",
                "trouble": "The line to imap.brightwell.example cannot be opened.",
                "remedy": "Look at your connection.",
                "failures": 2,
            }
        ],
    },
    "calls": {
        "schema": 1,
        "now": "2026-03-20T09:00:00+01:00",
        "calls": [CALLING],
        "later": [{**CALLING, "number": None, "where_to_look": "Look at fern.example.", "not_before": "2026-03-23T13:00:00Z"}],
    },
    "calendar": {
        "schema": 1,
        "now": "2026-03-20T09:00:00+01:00",
        "entries": [
            {
                "uid": "unghost-00000000-call-0000000000",
                "kind": "call",
                "summary": "Call Ida Fern (fern.example)",
                "description": "The reason is not known.",
                "start": "2026-03-20T13:00:00Z",
                "end": "2026-03-20T13:15:00Z",
                "day": None,
                "changed": "2026-03-02T10:00:00Z",
            }
        ],
    },
    "calendar_synced": {"schema": 1, "new": 1, "changed": 0, "removed": 0, "same": 3, "respected": 1, "left": 0},
    "letter": LETTER,
    "deed": DEED,
    "letter_under_way": UNDER_WAY,
    "approved": {**LETTER, "approved": True, "withdrawn": ["0a" * 16], "why_later": None},
    "outbox": {
        "schema": 1,
        "now": "2026-03-20T09:00:00+01:00",
        "asks": [{**LETTER, "step": "unknown"}],
        "waiting": [LETTER],
        "ended": [{**LETTER, "step": "sent", "handed_at": "2026-03-20T09:06:00+01:00"}],
        "held": [{"what": "domain fern.example", **DEED}],
    },
    "outbox_letter": {**LETTER, "deeds": [DEED], "raw": "From: ann@ours.example\r\n"},
    "held": {"held": "*", "by": "ann@ours.example"},
    "audit": {"schema": 1, "lines": 1, "sound": True, "changed": [], "log": [DEED]},
    "script": {
        "schema": 1,
        "person": "ida@fern.example",
        "to": "jo@fern.example",
        "play": "value",
        "title": "Send one useful thing",
        "channel": "mail",
        "not_before": "2026-03-20T09:00:00+01:00",
        "reason": "It is night there.",
        "why": ["It fits."],
        "subject": "For you",
        "lines": ["Hello Jo,"],
        "branches": [{"hears": "No", "say": "Thank you.", "record": "no"}],
        "blanks": 1,
        "approvals": 1,
        "item": MATCH,
        "next": {"days": None, "says": "Rest."},
    },
    "draft": {
        "schema": 1,
        **DRAFTED,
        "new": True,
        "body": "Hello Jo,\n\nhere is the plan.\n\nKim",
        "answers": "a1@fern.example",
        "references": ["a0@fern.example"],
        "not_before": "2026-03-20T09:00:00+01:00",
        "reason": "It is night there.",
        "why": ["They asked."],
        "notes": ["It has 200 words."],
        "approvals": 1,
        "findings": [{name: FINDING[name] for name in ("start", "end", "rule", "name", "level", "quote", "why", "instead")}],
        "refused": [{"guard": "words", "reason": "One place is yours.", "until": None, "needs": "your words"}],
        "facts": [
            {
                "start": 0,
                "end": 4,
                "text": "plan",
                "message": "a1@fern.example",
                "at": "2026-03-02T10:00:00+01:00",
                "from": "jo@fern.example",
                "quote": "the plan",
            }
        ],
    },
    "drafts": {"schema": 1, "drafts": [DRAFTED]},
    "draft_difference": {"schema": 1, "draft": "d1", "from": 1, "to": 2, "lines": ["--- d1 version 1"]},
    "style": {
        "schema": 1,
        "file": "/home/kim/style.toml",
        "greeting": "Hi {name},",
        "sign_off": "Best,",
        "name": "Kim",
        "names": "first",
        "words": 60,
        "told": ["greeting"],
        "letters": 40,
        "learnt": True,
        "languages": {"en": 40},
    },
    "templates": {
        "schema": 1,
        "folder": "/home/kim/templates",
        "templates": [{"name": "ask-why", "own": False, "source": "Subject: {{ topic }}"}],
        "unused": [],
        "variables": {"topic": "what it is about"},
        "frame_variables": {"body": "the words"},
    },
    "library": {"schema": 1, "items": [ITEM]},
    "library_for": {
        "schema": 1,
        "person": "ida@fern.example",
        "fits": [MATCH],
        "given": [{**ITEM, "given": {"at": "2026-03-02T10:00:00+01:00", "message": None}}],
        "items": 2,
    },
    "library_put": {"recorded": "library", "items": [ITEM], "changed": 1, "aside": [{"place": "a.csv:2", "reason": "gone"}]},
    "library_dropped": {"recorded": "dropped", **ITEM},
    "forecast": FORECAST,
    "told": TOLD,
    "plays": [
        {
            **PLAYED,
            "title": "Ask, with respect",
            "days_interval": {"low": 1.0, "high": 9.0},
            "running": 1,
            "truths_so_far": 0,
            "harmed": 0,
            "prior": 0.35,
            "says": "Shown to beat waiting.",
            "by_cause": [{"cause": "busy", **PLAYED}],
        }
    ],
    "compared": [
        {
            "way": "rest",
            "title": "always to wait",
            "truths": {"p": 0.2, "low": 0.1, "high": 0.3},
            "moves": 40,
            "effective": 22.5,
            "unseen": 0.0,
            "why": None,
        }
    ],
    "alarms": {
        "schema": 1,
        "now": "2026-03-20T09:00:00+01:00",
        "budget": BUDGET,
        "level": 0.81,
        "own": True,
        "borrowed": 0.0,
        "used": True,
        "percentile": 0.95,
        "says": ["Level 0.810."],
        "expects": EXPECTS,
        "silent": 3,
        "late": 2,
        "before": {"budget": BUDGET, "silent": 4, "late": 1},
    },
    "calibration": {
        "schema": 1,
        "now": "2026-03-20T09:00:00+01:00",
        "forecasts": 40,
        "silences": 22,
        "people": 12,
        "says": "When it said about 70 %, 68 % answered (13 of 19).",
        "bins": [{"low": 0.6, "high": 0.8, "said": 0.7, "seen": FIGURE, "answered": 13, "people": 9, "says": "When."}],
        "error": FIGURE,
        "error_by_chance": 0.07,
        "brier": 0.2,
        "log_loss": 0.6,
        "base_brier": 0.25,
        "base_log_loss": 0.69,
        "svg": None,
    },
    "case": CASE,
    "cases": [CASE],
    "show": {**CASE, "questions": [QUESTION], "letters": [UNDER_WAY]},
    "question": QUESTION,
    "asked": {"schema": 1, "now": "2026-03-20T09:00:00+01:00", "questions": [{"person": "ida@fern.example", **QUESTION}]},
    "answered": {
        "recorded": "answer",
        "person": "ida@fern.example",
        "question": "cause:busy",
        "key": "y",
        "label": "yes",
        "at": "2026-03-20T09:00:00+01:00",
        "changed": True,
        "before": CASE["move"],
        "move": CASE["move"],
    },
    "why": {
        "schema": 1,
        "person": "ida@fern.example",
        "name": "Ida Fern",
        "now": "2026-03-20T09:00:00+01:00",
        "state": "silent",
        "lapses": [LAPSE],
        "readings": [
            {
                "cause": "busy",
                "title": "Too much on their desk",
                "p": 0.4,
                "passages": [{"who": "Ida Fern wrote", "speaks": "for", **EVIDENCE}],
                "terms": [TERM],
            }
        ],
        "not_known": ["where they stand"],
        "beside": [{"person": "al@fern.example", "name": "Al Fern", "title": None, "last": "2026-03-02T10:00:00+01:00"}],
        "questions": [QUESTION],
        "move": CASE["move"],
        "alternatives": CASE["alternatives"],
    },
    "today": {
        "schema": 1,
        "now": "2026-03-20T09:00:00+01:00",
        "cases": [{**CASE, "rank": {"owed": False, "knowing": 1.0, "chance": 0.3, "minutes": 12, "says": "a deal of 9,000 EUR"}}],
        "waiting": 3,
        "not_shown": [{"reason": "an ordinary wait", "count": 3}],
        "sleeping": [
            {"person": "ida@fern.example", "name": "", "reason": "an ordinary wait", "why": "Nothing is wrong.", "wakes": None}
        ],
        "limbo": {"deals": 1, "days": 14, "touches": 2, "hours_got_back": 1.5},
        "stopped": [STOPPED],
        "losing_step": [{"person": "ida@fern.example", "name": "Ida Fern", "early_warning": EARLY}],
        "record_ended": None,
        "letters": [UNDER_WAY],
        "notice": None,
    },
    "stopped": STOPPED,
    "team_account": TEAM_ACCOUNT,
    "team": [TEAM_ACCOUNT],
    "team_done": {"account": TEAM_ACCOUNT, "link": None},
    "token": TOKEN,
    "tokens": [TOKEN],
    "token_done": {"token": TOKEN, "secret": None},
    "account": ACCOUNT,
    "accounts": [ACCOUNT],
    "account_done": {"account": ACCOUNT, "replaced": False, "kept_in": None},
    "doctor": {
        "home": "/home/me",
        "counts": {"messages": 3},
        "quarantine": {"no text": 1},
        "problems": [],
        "record_ended": "2026-03-02T10:00:00+01:00",
        "odds": {"silences": 3, "since": "2026-03-02T10:00:00+01:00", "fine": True, "says": ["They hold."]},
    },
    "settings": {
        "schema": 1,
        "settings": [{"name": "send_per_hour", "value": 5, "default": 20, "takes": "a whole number", "meaning": "an hour"}],
    },
    "setting_changed": {"schema": 1, "changed": [{"name": "voicemail", "old": False, "new": True}]},
    "suppressed": {"schema": 1, "recorded": [LISTED]},
    "suppression_list": {
        "schema": 1,
        "listed": [LISTED],
        "asked": [
            {
                "person": "jo@fern.example",
                "addresses": ["jo@fern.example"],
                "scope": "all",
                "since": "2026-03-02T10:00:00+01:00",
                "quote": "please stop",
                "message": "a1@fern.example",
            }
        ],
        "erased": 3,
    },
    "list_exported": {"schema": 1, "exported": "list.csv", "rows": 2},
    "erased": {"schema": 1, "erased": {"mails": 2}, "swept": True, "remaining": []},
    "exported": {"schema": 1, "file": "all.zip", "files": 20, "person": None},
    "backup": {"schema": 1, "file": "unghost.db", "bytes": 4096, "messages": 2},
    "restored": {"schema": 1, "home": "home", "messages": 2, "held": True},
    "forgotten": {"forgotten": ["mail.mbox"]},
    "dispatched": {
        "schema": 1,
        "now": "2026-06-17T09:00:00+00:00",
        "dry_run": False,
        "done": [{**POSTED, "what": "deferred", "why": "The server is busy.", "until": "2026-06-17T09:05:00+00:00"}],
        "waiting": [{**POSTED, "why": "Its time has not come.", "until": "2026-06-17T09:05:00+00:00"}],
        "asks": [{**POSTED, "why": "The line broke at the final dot."}],
        "remarks": ["The mailbox work cannot be read."],
    },
    "predicted": {
        "schema": 1,
        "events": 7,
        "people": 3,
        "left_out": {"no readable time": 1},
        "spells": 3,
        "rows": 2,
        "fitted_on": 0,
        "fitted_until": None,
        "seconds": {"reading": 0.1, "indexing": 0.1, "answering": 0.1, "writing": 0.1, "all": 0.4},
    },
    "done": {
        "person": "ida@fern.example",
        "now": "2026-03-20T09:00:00+01:00",
        "open": [{"number": 1, "key": "late_answer:b1@ours.example", "with_it": ["and the colour?"], **LAPSE}],
        "ticked": [
            {
                "key": "late_answer:b0@ours.example",
                "message": "b0@ours.example",
                "quote": "sorry",
                "says": "done",
                "note": None,
            }
        ],
    },
    "ground": {
        "person": "ida@fern.example",
        "now": "2026-03-20T09:00:00+01:00",
        "groundwork": dict.fromkeys(("need", "relationship", "interest", "meetings", "information", "follow_up"), GROUND),
    },
    "model": {"on": True, "url": "http://127.0.0.1:11434/v1", "model": "small", "key": None, "said": ""},
    "prompt": {"prompt": "[system] ..."},
    "daily": {
        "day": "2026-06-17",
        "subject": "Wednesday 17 June 2026: one person",
        "body": "Wednesday 17 June 2026\n",
        "people": [{"number": 1, "person": "jim@acme.example"}],
    },
    "daily_queued": {"letter": "daily20260617ab", "to": "nora@brightwell.example", "account": "nora", "new": True},
    "daily_answers": {
        "answers": [
            {
                "at": "2026-06-17T12:00:00+00:00",
                "list": "2026-06-17",
                "number": 1,
                "words": "1 no",
                "did": "recorded for jim@acme.example: no",
                "why": "",
                "person": "jim@acme.example",
            }
        ],
        "refused": {"it did not come from you": 2},
    },
    "tick": {
        "recorded": "tick",
        "person": "ida@fern.example",
        "about": "ground",
        "key": "meetings",
        "says": "yes",
        "note": None,
        "at": "2026-03-02T10:00:00+01:00",
    },
    "account_people": {
        "schema": 1,
        "account": "fern.example",
        "about": "ida@fern.example",
        "people": [CONTACT],
        "relations": [RELATION],
        "left_out": 0,
    },
    "found": [{"message": None, "at": None, "from": "ida@fern.example", "subject": "Plan", "excerpt": "the plan"}],
    "link": {"recorded": "merge", "one": "a@fern.example", "other": "b@fern.example", "at": "2026-03-02T10:00:00+01:00"},
    "people": [
        {
            "person": "ida@fern.example",
            "name": "Ida Fern",
            "account": "fern.example",
            "phones": [],
            "addresses": [{"address": "ida@fern.example", "why": None}],
            "writes_for": [],
        }
    ],
    "message": MESSAGE,
    "messages": [MESSAGE],
    "finding": FINDING,
    "findings": [FINDING],
    "sync": {
        "kind": "mbox",
        "places": ["mail.mbox"],
        "read": 3,
        "new": 1,
        "known": 1,
        "quarantined": 1,
        "reasons": {"too big": 1},
        "seconds": 0.2,
        "learnt": {"silences": 12, "seconds": 0.1, "made": True},
    },
}


def without_one_key(value: object) -> Iterator[tuple[str, object]]:
    """Yield (what was dropped, copy without it) for every key at every depth."""
    for path in _keys(value, ()):
        damaged = copy.deepcopy(value)
        _drop(damaged, path)
        yield ".".join(map(str, path)), damaged


def _keys(value: object, path: tuple[object, ...]) -> Iterator[tuple[object, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        if isinstance(value, dict):
            yield (*path, key)
        yield from _keys(inner, (*path, key))


def _drop(value: object, path: tuple[object, ...]) -> None:
    for key in path[:-1]:
        value = value[key]  # type: ignore[index]  # walks a path that _keys found in this very value
    del value[path[-1]]  # type: ignore[attr-defined]  # the same


@pytest.mark.parametrize("name", names())
def test_a_schema_is_valid_and_says_what_it_describes(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))
    assert schema(name)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema(name)["description"]


def test_every_schema_has_an_example() -> None:
    assert sorted(EXAMPLES) == names()


@pytest.mark.parametrize("name", names())
def test_what_the_contract_shows_passes(name: str) -> None:
    validate(name, EXAMPLES[name])


FREE = (
    "errors",
    "would_erase.mails",
    "chances.",
    "score.answers.14",
    "relationship_strength.parts.",
    "reasons.",
    "counts.",
    "quarantine.",
    "left_out.",
)  # open by design: any keys


@pytest.mark.parametrize(
    "name",
    [
        "case",
        "show",
        "question",
        "asked",
        "answered",
        "why",
        "today",
        "message",
        "finding",
        "sync",
        "stopped",
        "account",
        "doctor",
        "dispatched",
        "forgotten",
        "found",
        "done",
        "ground",
        "tick",
        "link",
        "people",
        "account_people",
        "predicted",
        "forecast",
        "told",
        "plays",
        "compared",
        "alarms",
        "calibration",
    ],
)
def test_no_field_of_the_contract_may_be_missing(name: str) -> None:
    for dropped, damaged in without_one_key(EXAMPLES[name]):
        if any(free in dropped for free in FREE):
            continue
        with pytest.raises(AssertionError):
            validate(name, damaged)


@pytest.mark.parametrize("name", names())
def test_fields_may_be_added(name: str) -> None:
    example = EXAMPLES[name]
    items = cast("list[dict[str, object]]", example if isinstance(example, list) else [example])
    added = [{**item, "added_later": {"anything": 1}} for item in items]
    validate(name, added if isinstance(example, list) else added[0])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("schema", 2),
        ("state", "quiet"),
        ("since", "2026-03-02T10:00:00"),  # a moment without an offset
        ("since", "yesterday"),
        ("wake", "2026-03-02T10:00:00Z"),
        ("unusual", 1.2),
        ("history", -1),
        ("deal", 7),
        ("odds", {"7": ODD}),
        ("move", None),
    ],
)
def test_a_wrong_value_is_refused(field: str, value: object) -> None:
    with pytest.raises(AssertionError, match=field):
        validate("case", {**CASE, field: value})


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"causes": [{"cause": "busy", "p": 0.6, "for": [], "against": [], "terms": []}]}, "the causes sum to"),
        ({"odds": {"7": {**ODD, "high": 0.25}, "14": ODD, "30": ODD, "never": ODD}}, "an interval"),
        ({"odds": {"7": {"p": 0.4, "low": 0.1, "high": 0.5}, "14": ODD, "30": ODD, "never": ODD}}, "more time"),
        ({"attempts": 3}, "more attempts"),
        ({"state": "ours"}, "a clock runs"),
    ],
)
def test_what_no_schema_can_say_is_checked_too(change: dict[str, object], said: str) -> None:
    for name, value in (("case", {**CASE, **change}), ("cases", [{**CASE, **change}])):
        with pytest.raises(AssertionError, match=said):
            validate(name, value)
