"""What one message holds, for a person to read."""

from __future__ import annotations

from typing import Any

from unghost.app.words import ANSWER_WORDS, CAUSE_WORDS, SCOPE_WORDS, one_line, quote
from unghost.cli.command import Out


def show_message(found: dict[str, Any], out: Out) -> None:
    """Print a message as the contract's object tells it: who and what, their own words, and what they say."""
    if found["kind"] is None:
        out.line(f"{found['file']} holds no mail ({', '.join(found['problems'])})")
        return
    sender = (found["from"] or {}).get("address", "nobody")
    kind = found["kind"].replace("_", " ") + (f" ({found['variety'].replace('_', ' ')})" if found["variety"] else "")
    out.line(out.strong(f"{found['file']}: {kind} from {sender}, {found['date'] or 'undated'}"))
    for line in str(found["visible_text"]).splitlines():
        out.line(f"  {line}")
    for line in (*_calendar(found), *_words(found), *_people(found)):
        out.line(f"  {line}")
    if found["problems"]:
        out.line(f"  repaired: {', '.join(found['problems'])}")


def _calendar(found: dict[str, Any]) -> list[str]:
    invited = found["invitation"]
    if invited is None:
        return []
    what = ANSWER_WORDS.get(invited["answer"]) or ANSWER_WORDS.get(invited["method"].lower(), "calendar")
    parts = [one_line(invited["summary"]), _span(invited["start"], invited["end"])]
    return [f"{what}: {', '.join(part for part in parts if part) or 'no subject and no time given'}"]


def _span(start: str | None, end: str | None) -> str:
    if start is None:
        return ""
    return f"{start} to {end}" if end else start


def _words(found: dict[str, Any]) -> list[str]:
    lines = []
    for name, what in (("return_date", "back"), ("when", "names a time")):
        if found[name]:
            lines.append(f"{what}: {found[name]['date']}  {quote(found[name]['quote'])}")
    if found["opt_out"]:
        lines.append(f"asks for {SCOPE_WORDS[found['opt_out']['scope']]}: {quote(found['opt_out']['quote'])}")
    for cause in found["causes"]:
        against = "speaks against: " if cause["polarity"] == "against" else ""
        lines.append(f"{against}{CAUSE_WORDS.get(cause['cause'], cause['cause'])}: {quote(cause['quote'])}")
    if found["sensitive"]:
        lines.append("sensitive: health, family or a loss is spoken of")
    return lines


def _people(found: dict[str, Any]) -> list[str]:
    lines = []
    for one in found["delegates"]:
        who = " ".join(part for part in (one["name"], f"<{one['address']}>" if one["address"] else "") if part)
        lines.append(f"refers to {who}: {quote(one['quote'])}")
    for failed in found["recipients_failed"]:
        how = "for good" if failed["permanent"] else "for now"
        why = " ".join(part for part in (failed["status"], one_line(failed["reason"] or "")) if part)
        lines.append(f"not delivered to {failed['address']}, {how}{f': {why}' if why else ''}")
    if found["complained"]:
        lines.append(f"complained: {', '.join(found['complained'])}")
    return lines
