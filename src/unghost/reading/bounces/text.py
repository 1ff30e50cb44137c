"""Whom a report in free text names as failed. Servers write for people, each in its own way; what they share is the order:
a sentence that something failed, the addresses at the start of a line or right in that sentence, the reason, a copy.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice, pairwise

from unghost.domain.message import FailedRecipient
from unghost.reading import limits
from unghost.reading.bounces import words
from unghost.reading.bounces.sheet import Sheet, cleaned, spots
from unghost.reading.bounces.verdict import failure, speaks

_MESSAGE_ID = re.compile(r"^[ \t>]{0,4}(?:x-)?(?:original-)?message-id:\s{0,3}<([^<>\s]{3,500})>", re.IGNORECASE | re.MULTILINE)
_LINE_START = re.compile(
    r"^[\s*>|\"'(•·-]{0,12}(?:[45]\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3} )?)?(?:(?:to|an|à|para|a|aan|till|til|do|кому"
    r"|recipients?|final-recipient|original recipient"
    r"|intended recipient|rcpt to|address|failed recipient|destinataires?|destinatarios?|destinatari|empfänger"
    r"|ontvangers?"
    r"|mottagare|modtagere?|mottakere?|e-?mail)\b[^\n@:<]{0,40}[:<]\s{0,4})?(?:rfc822;\s?)?[\"']?[<\[]?$",
    re.IGNORECASE,
)
_NOT_THEM = re.compile(
    r"(?:(?<!generated )(?<!expanded )\bfrom|\bsender|\bcontact|\bwrite to|\bmail to|\bhelp|\bsupport|\bquestions?"
    r"|\badministrator|\bpostmaster|\breply-to"
    r"|\b(?:von|de|da|van|från|fra|od)|\baccepting mail from|\bmailto|\bid|\bmessage-id)\b[\s:<\"'(]{0,4}$",
    re.IGNORECASE,
)
_LED_FROM = re.compile(r"[>\s]{0,12}\((?:expanded|generated) from:? {0,3}<?([^\s<>()@]{1,64}@[\w.-]{1,200})>?\)", re.IGNORECASE)
_HEADING = re.compile(r"^\s{0,12}(?:to|cc|an|kopie|à|a|para|aan|till|til|do)\s{0,3}:", re.IGNORECASE)
_LONE = re.compile(r"^[ \t]{0,12}<?([A-Za-z0-9][\w.+-]{0,63})>?(?:[ \t]{2,}.{0,200})?$")
_RETURNED_TO = re.compile(
    r"^\s{0,3}>?\s?(?:x-failed-recipients|x-original-to|delivered-to|rcpt to"
    r"|to):((?:.{0,1000})(?:\n[ \t].{0,500}){0,20})$",
    re.IGNORECASE | re.MULTILINE,
)
_MOST = 200
_NEARBY = 500
_FEW = 5
_MARKERS = 10
_LINE = 300  # characters before an address that are looked at


def about(sheet: Sheet) -> str | None:
    """Return the Message-ID of the message a report is about, as far as it can be found."""
    for text in (sheet.status, sheet.returned, sheet.text):
        match = _MESSAGE_ID.search(text) if text else None
        if match:
            return match[1]
    return None


def told_part(text: str) -> str:
    """Return what the server itself says: the text before the copy of the message."""
    text = text[: limits.REPORT_CHARS]
    copy = words.COPY.search(text)
    return text[: copy.start()] if copy and copy.start() > 10 else text[: limits.SCAN_CHARS]


def copy_of(sheet: Sheet) -> str:
    """Return the returned message, or its header, wherever it stands."""
    return sheet.returned or sheet.text[len(told_part(sheet.text)) : limits.REPORT_CHARS]


def text_recipients(sheet: Sheet) -> tuple[FailedRecipient, ...]:
    """Find the addresses a free text names as failed: after the sentence that says so, else anywhere, else in the copy."""
    told = told_part(sheet.text)
    named = [cleaned(m[0]) for m in spots(sheet.failed_header)]
    if named:
        return tuple(failure(a, "", "", _after(told, a)) for a in dict.fromkeys(named[:_MOST]))
    chosen = _chosen(told, sheet)
    if chosen:
        return _failures(chosen, told)
    elsewhere = _subject(sheet) or _lone(told, sheet) or _returned(sheet)
    return tuple(failure(address, "", told, sheet.subject) for address in elsewhere)


def _failures(chosen: list[re.Match[str]], told: str) -> tuple[FailedRecipient, ...]:
    found: dict[str, FailedRecipient] = {}
    ends = [n.start() for _, n in pairwise(chosen)] + [len(told)]
    general: FailedRecipient | None = None
    for match, end in zip(chosen, ends, strict=True):
        nearby = told[match.end() : min(end, match.end() + _NEARBY)]
        address = _first_written(nearby) or cleaned(match[0])
        if speaks(nearby):
            one = failure(address, "", nearby, told if len(chosen) == 1 else nearby)
        else:  # said once for all of them
            general = general or failure("", "", told, "")
            one = replace(general, address=address)
        known = found.get(address)
        if known is None or (not known.permanent and one.status):
            found[address] = one
    return tuple(found.values())


def _first_written(nearby: str) -> str:
    """Return the address that was written to, where the server names the one it led to ("expanded from", "generated from")."""
    match = _LED_FROM.match(nearby[:200])
    return cleaned(match[1]) if match else ""


def _chosen(told: str, sheet: Sheet) -> list[re.Match[str]]:
    everywhere = [m for m in spots(told) if not _is_other(told, m)]
    candidates = [m for m in everywhere if _may_fail(cleaned(m[0]), sheet)]
    candidates = candidates or [m for m in everywhere if cleaned(m[0]) in sheet.own and _leads(told, m)]
    for marker in islice(words.FOLLOWS.finditer(told), _MARKERS):
        after = [m for m in candidates if m.start() >= marker.start() and not _HEADING.match(_line_to(told, m))]
        leading = [m for m in after if _leads(told, m)]
        if leading or after:
            return (leading or after[:_FEW])[:_MOST]
    leading = [m for m in candidates if _leads(told, m)]
    return (leading or candidates[:_FEW])[:_MOST]


def _line_to(text: str, match: re.Match[str]) -> str:
    back = max(0, match.start() - _LINE)
    begin = text.rfind("\n", back, match.start())
    return text[begin + 1 if begin >= 0 else back : match.start()]


def _leads(text: str, match: re.Match[str]) -> bool:
    return _LINE_START.match(_line_to(text, match)) is not None


def _is_other(text: str, match: re.Match[str]) -> bool:
    """Say whether the words before an address make it somebody else's: the sender's, or whom to ask."""
    return _NOT_THEM.search(text[max(0, match.start() - 40) : match.start()]) is not None


def _may_fail(address: str, sheet: Sheet) -> bool:
    local = address.partition("@")[0]
    return address not in sheet.own and address != sheet.sender and not words.MACHINE_LOCAL.match(local)


def _subject(sheet: Sheet) -> list[str]:
    return [a for m in spots(sheet.subject[:500]) if _may_fail(a := cleaned(m[0]), sheet)][:1]


def _lone(told: str, sheet: Sheet) -> list[str]:
    """Return users named without a domain, as servers name their own: alone on a line after "the following recipients"."""
    marker = words.FOLLOWS.search(told)
    domain = sheet.sender.rpartition("@")[2]
    if marker is None or not domain:
        return []
    lines = told[marker.end() : marker.end() + 1_000].split("\n")[1:6]
    found = next((m[1] for line in lines if line.strip() and (m := _LONE.match(line))), "")
    return [f"{found.lower().strip('.')}@{domain}"] if found else []


def _returned(sheet: Sheet) -> list[str]:
    """Return to whom the returned message went: one address, or those at the server that reports."""
    copy = copy_of(sheet)[:20_000]
    found: list[str] = []
    for match in _RETURNED_TO.finditer(copy):
        found += [cleaned(m[0]) for m in spots(match[1])][:_MOST]
    everybody = [a for a in dict.fromkeys(found) if _may_fail(a, sheet)] or list(dict.fromkeys(found))
    domain = sheet.sender.rpartition("@")[2]
    theirs = [a for a in everybody if domain and a.endswith(domain)]
    return everybody if len(everybody) == 1 else (theirs[:_FEW] or everybody[:1])


def _after(text: str, address: str) -> str:
    at = text.lower().find(address)
    return text[at + len(address) : at + len(address) + _NEARBY] if at >= 0 else text
