"""Shapes: mails that hide what they hold in how they are built. ``{it}`` is words that would act, ``{it64}`` the same in base64."""

# ruff: noqa: E501 - a payload is one text
from __future__ import annotations

_HTML = "Content-Type: text/html; charset=utf-8\n\n"
_TEXT = "Content-Type: text/plain; charset=utf-8\n\n"


def _parts(kind: str, *parts: str) -> str:
    return f"Content-Type: {kind}; boundary=o\n\n" + "".join(f"--o\n{part}\n" for part in parts) + "--o--\n"


SHAPES = {
    "words that are said to be plain": _TEXT + "{it}",
    "words without a kind": "\n{it}",
    "words of two kinds": "Content-Type: text/plain\nContent-Type: text/html\n\n{it}",
    "a kind in odd case and with words": 'Content-Type: TeXt/HtMl; charset="utf-8"; x="<b>{it}"\n\n{it}',
    "a kind with a broken quote": 'Content-Type: text/html; charset="utf-8\n\n{it}',
    "a page by the rules of XML": "Content-Type: application/xhtml+xml\n\n<html xmlns='http://www.w3.org/1999/xhtml'>{it}</html>",
    "a drawing instead of words": "Content-Type: image/svg+xml\n\n<svg xmlns='http://www.w3.org/2000/svg'>{it}</svg>",
    "a page in base64": "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n{it64}",
    "a page in base64 with noise": "Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n!!{it64}\n<{it64}",
    "a page in quoted mail": "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n=3Cp=3E{it}=\n",
    "a page in an unknown code": "Content-Type: text/html\nContent-Transfer-Encoding: x-uuencode\n\n{it}",
    "a page behind plain words": _parts("multipart/alternative", _TEXT + "Plain.", _HTML + "{it}"),
    "a page before plain words": _parts("multipart/alternative", _HTML + "{it}", _TEXT + "Plain."),
    "two pages": _parts("multipart/alternative", _HTML + "<p>Harmless</p>", _HTML + "{it}"),
    "a page for watches": _parts("multipart/alternative", _TEXT + "Plain.", "Content-Type: text/watch-html\n\n{it}"),
    "a page that is a program": _parts("multipart/alternative", _TEXT + "Plain.", "Content-Type: text/x-amp-html\n\n{it}"),
    "a rich text": _parts("multipart/alternative", _TEXT + "Plain.", "Content-Type: text/enriched\n\n<bold>{it}</bold>"),
    "a page and its picture": _parts(
        "multipart/related",
        _HTML + "<img src='cid:evil'>{it}",
        "Content-Type: image/svg+xml\nContent-ID: <evil>\n\n<svg xmlns='http://www.w3.org/2000/svg' onload='{do}'/>",
    ),
    "a picture whose name is a page": _parts(
        "multipart/related", _HTML + "<img src='cid:{it}'>", "Content-Type: text/html\nContent-ID: <{it}>\n\n{it}"
    ),
    "a page with a place of its own": f"Content-Location: http://evil.example/\nContent-Base: http://evil.example/\n{_HTML}<img src=x>{{it}}",
    "a mail within a mail": _parts(
        "multipart/mixed", _TEXT + "See below.", "Content-Type: message/rfc822\n\nSubject: {it}\n" + _HTML + "{it}"
    ),
    "a part from elsewhere": _parts(
        "multipart/mixed",
        _TEXT + "See below.",
        'Content-Type: message/external-body; access-type=URL; URL="http://evil.example/1"\n\nContent-Type: text/html\n\n{it}',
    ),
    "a meeting": _parts(
        "multipart/alternative",
        _TEXT + "A meeting.",
        "Content-Type: text/calendar; method=REQUEST; charset=utf-8\n\nBEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1{it}\n"
        'DTSTART:20260701T090000Z\nDTEND:20260701T100000Z\nSUMMARY;ALTREP="http://evil.example/1":{it}\nDESCRIPTION:{it}\n'
        'LOCATION:javascript:{do}\nURL:javascript:{do}\nORGANIZER;CN="{it}":mailto:a@evil.example\n'
        "X-ALT-DESC;FMTTYPE=text/html:{it}\nATTACH:http://evil.example/1\nEND:VEVENT\nEND:VCALENDAR",
    ),
    "a business card": _parts(
        "multipart/mixed",
        _TEXT + "My card.",
        'Content-Type: text/vcard; name="{it}.vcf"\n\nBEGIN:VCARD\nVERSION:3.0\nFN:{it}\nPHOTO;VALUE=uri:http://evil.example/1\nEND:VCARD',
    ),
    "an attachment with a name in pieces": _parts(
        "multipart/mixed",
        _TEXT + "See the file.",
        "Content-Type: text/html\nContent-Disposition: attachment; filename*0*=utf-8''%3Cimg%20src%3Dx; filename*1*=%20onerror%3D{do}%3E.html\n\n{it}",
    ),
    "an attachment with a path": _parts(
        "multipart/mixed",
        _TEXT + "See the file.",
        'Content-Type: text/html; name="../../static/x.html"\nContent-Disposition: inline; filename="../../../{do}.html"\n\n{it}',
    ),
    "an attachment that is shown": _parts(
        "multipart/mixed", _TEXT + "See the file.", "Content-Type: text/html\nContent-Disposition: inline; filename=x.txt\n\n{it}"
    ),
    "a border that is a page": 'Content-Type: multipart/mixed; boundary="{b}"\n\n--{b}\n' + _HTML + "{it}\n--{b}--\n",
    "words before the first part and behind the last": "Content-Type: multipart/mixed; boundary=o\n\n{it}\n--o\n"
    + _TEXT
    + "x\n--o--\n{it}\n",
    "a part that never ends": "Content-Type: multipart/mixed; boundary=o\n\n--o\n" + _HTML + "{it}\n--o",
    "a body signed by nobody": _parts(
        'multipart/signed; protocol="application/pgp-signature"',
        _HTML + "{it}",
        "Content-Type: application/pgp-signature\n\n{it}",
    ),
    "a server's report": _parts(
        "multipart/report; report-type=delivery-status",
        _TEXT + "It did not arrive: {it}",
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; {it}\n\nFinal-Recipient: rfc822; {it}@evil.example\nAction: failed\n"
        "Status: 5.1.1\nDiagnostic-Code: smtp; 550 {it}",
    ),
    "an answer of a machine": "Auto-Submitted: auto-replied\nX-Autoreply: {it}\n"
    + _TEXT
    + "I am away until {it}. Ask {it} instead.",
    "headers of a list": "List-Id: {it} <x.evil.example>\nList-Unsubscribe: <javascript:{do}>\nList-Post: <http://evil.example/1>\n"
    + _HTML
    + "{it}",
    "headers that ask for more": "Disposition-Notification-To: {it} <a@evil.example>\nX-Face: {it}\nRefresh: 0;url=http://evil.example/1\n"
    "Link: <http://evil.example/1>; rel=preload\nSet-Cookie: a=b\nContent-Security-Policy: script-src *\n" + _HTML + "{it}",
    "a winmail": _parts(
        "multipart/mixed",
        _TEXT + "See the file.",
        'Content-Type: application/ms-tnef; name="winmail{it}.dat"\n\n\x78\x9f\x3e\x22{it}',
    ),
}
