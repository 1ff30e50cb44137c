"""Boundaries, nesting, media types and wrappings that are wrong or odd."""

from __future__ import annotations

import base64

from nasty.case import HEAD, HTML, PDF, PLAIN, SAID, Nasty, mail, parts

REPAIRED = ("boundary repaired",)
MIXED = 'Content-Type: multipart/mixed; boundary="xx"'


def nested(depth: int, *, closed: bool) -> bytes:
    """Return a mail whose text lies under so many multiparts."""
    lines = [HEAD.rstrip(b"\n")]
    for n in range(depth):
        lines += [b'Content-Type: multipart/mixed; boundary="b%d"' % n, b"", b"--b%d" % n]
    lines += [PLAIN.encode()]
    if closed:
        lines += [b"--b%d--" % n for n in reversed(range(depth))]
    return b"\n".join(lines)


def der(tag: int, content: bytes) -> bytes:
    """Return one DER value."""
    size = len(content)
    length = bytes([size]) if size < 128 else bytes([0x82, size >> 8, size & 255])
    return bytes([tag]) + length + content


def signed(entity: bytes, *, chunk: int = 0) -> bytes:
    """Return a signed-data envelope (RFC 5652) without any signer, the content in one piece or in chunks."""
    data_oid = der(6, bytes([42, 134, 72, 134, 247, 13, 1, 7, 1]))
    octets = der(4, entity)
    if chunk:
        octets = b"\x24\x80" + b"".join(der(4, entity[at : at + chunk]) for at in range(0, len(entity), chunk)) + b"\x00\x00"
    inner = der(48, b"\x02\x01\x01" + der(49, b"") + der(48, data_oid + der(0xA0, octets)) + der(49, b"\x00\x01\x02" * 20))
    return der(48, der(6, bytes([42, 134, 72, 134, 247, 13, 1, 7, 2])) + der(0xA0, inner))


def tnef(text: bytes) -> bytes:
    """Return a winmail.dat with a version and a body (MS-OXTNEF)."""
    stream = (0x223E9F78).to_bytes(4, "little") + b"\x01\x00"
    for ident, data in ((0x00089006, b"\x00\x00\x01\x00"), (0x0002800C, text + b"\x00")):
        stream += b"\x01" + ident.to_bytes(4, "little") + len(data).to_bytes(4, "little") + data
        stream += (sum(data) & 0xFFFF).to_bytes(2, "little")
    return stream


def wrapped(data: bytes, kind: str) -> bytes:
    """Return a mail of one packed part."""
    return mail(base64.encodebytes(data), f"Content-Type: {kind}", "Content-Transfer-Encoding: base64")


RTF = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}{\*\generator X;}\f0\fs20 Gr\'fc\'dfe aus K\'f6ln, bis Montag."
    r"\par More \b now\b0 .\par}"
)
INVITATION = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1@acme.example\nDTSTART:20260608T090000Z\n"
    "DTEND:20260608T100000Z\nSUMMARY:Pump review\nORGANIZER:mailto:ann@acme.example\nEND:VEVENT\nEND:VCALENDAR\n"
)
INNER = "From: Eve <eve@other.example>\nSubject: Inner\nContent-Type: text/plain; charset=utf-8\n\n" + SAID + "\n"

BOUNDARIES = (
    Nasty("no boundary named", parts(PLAIN, PDF, says=""), problems=REPAIRED, attachments=("plan.pdf",)),
    Nasty("an empty boundary", parts(PLAIN, PDF, says='; boundary=""'), problems=REPAIRED, attachments=("plan.pdf",)),
    Nasty(
        "a boundary that never occurs", parts(PLAIN, PDF, says='; boundary="zz"'), problems=REPAIRED, attachments=("plan.pdf",)
    ),
    Nasty("a boundary of capitals where letters are small", parts(PLAIN, says="; boundary=XX"), problems=REPAIRED),
    Nasty(
        "a boundary without its hyphens",
        mail("xx\n" + PLAIN + "\nxx\n" + HTML + "\nxx--\n", MIXED),
        absent=("Content-Type",),
        problems=REPAIRED,
    ),
    Nasty(
        "a boundary in single quotation marks",
        parts(PLAIN, PDF, says="; boundary='xx'"),
        problems=REPAIRED,
        attachments=("plan.pdf",),
    ),
    Nasty(
        "a boundary whose quotation is not closed",
        parts(PLAIN, PDF, says='; boundary="xx'),
        problems=REPAIRED,
        attachments=("plan.pdf",),
    ),
    Nasty(
        "a boundary with blanks and no quotation", parts(PLAIN, boundary="==x y z", says="; boundary===x y z"), problems=REPAIRED
    ),
    Nasty("a boundary with a blank at its end", parts(PLAIN, says='; boundary="xx "')),
    Nasty("a boundary folded", parts(PLAIN, says=';\n\tboundary="xx"')),
    Nasty("a boundary before a charset without a semicolon", parts(PLAIN, says='; boundary="xx" charset=utf-8')),
    Nasty("no semicolon before the boundary", parts(PLAIN, says=' boundary="xx"')),
    Nasty("a boundary of 250 letters", parts(PLAIN, PDF, boundary="x" * 250), attachments=("plan.pdf",)),
    Nasty("a boundary of hyphens", parts(PLAIN, boundary="-" * 20 + "1")),
    Nasty("a boundary with signs of a pattern", parts(PLAIN, boundary="=_(.*)+?[x]")),
    Nasty("a boundary in continuations", parts(PLAIN, boundary="aabb", says="; boundary*0=aa; boundary*1=bb")),
    Nasty("a boundary with blanks behind it", parts(PLAIN).replace(b"--xx\n", b"--xx  \t\n")),
    Nasty(
        "a boundary that begins like another",
        mail(
            "--xx\nContent-Type: multipart/alternative; boundary=xxyy\n\n--xxyy\n"
            + PLAIN
            + "--xxyy--\n--xx\n"
            + PDF
            + "--xx--\n",
            MIXED,
        ),
        attachments=("plan.pdf",),
    ),
    Nasty(
        "one boundary for both levels",
        mail(
            "--xx\nContent-Type: multipart/alternative; boundary=xx\n\n--xx\n" + PLAIN + "--xx--\n--xx\n" + PDF + "--xx--\n",
            MIXED,
        ),
        attachments=("plan.pdf",),
    ),
    Nasty("no last boundary", parts(PLAIN, end=False), problems=("cut off",)),
    Nasty(
        "the inner part is not closed",
        mail(
            "--xx\nContent-Type: multipart/alternative; boundary=yy\n\n--yy\n"
            + PLAIN
            + "--yy\n"
            + HTML
            + "--xx\n"
            + PDF
            + "--xx--\n",
            MIXED,
        ),
        attachments=("plan.pdf",),
    ),
    Nasty("cut within a boundary", parts(PLAIN, PDF, end=False) + b"--x", attachments=("plan.pdf",)),
    Nasty("cut within the headers of a part", parts(PLAIN, end=False) + b"--xx\nContent-Type: app"),
    Nasty("text behind the last boundary", parts(PLAIN) + b"\n____\nA footer of the list.\n"),
    Nasty(
        "parts behind the last boundary",
        parts(PLAIN) + b"--xx\n" + PDF.encode() + b"--xx--\n",
        problems=REPAIRED,
        attachments=("plan.pdf",),
    ),
    Nasty(
        "the text before the first boundary",
        mail(SAID + "\n\n--xx\n" + PDF + "--xx--\n", MIXED),
        problems=("text outside parts",),
        attachments=("plan.pdf",),
    ),
    Nasty(
        "the text behind the last boundary alone",
        mail("--xx\n" + PDF + "--xx--\n\n" + SAID + "\n", MIXED),
        problems=("text outside parts",),
        attachments=("plan.pdf",),
    ),
    Nasty(
        "the usual remark before the first boundary",
        mail("This is a multi-part message in MIME format.\n\n--xx\n" + PLAIN + "--xx--\n", MIXED),
        absent=("multi-part",),
    ),
    Nasty("a multipart of text alone", mail(SAID, MIXED), problems=("no boundary",)),
    Nasty(
        "a multipart of html alone",
        mail(f"<html><body><p>{SAID}</p></body></html>", MIXED),
        absent=("<p>",),
        problems=("no boundary",),
    ),
    Nasty("a multipart without anything", mail("", MIXED), ()),
    Nasty("parts without headers", parts("\n" + SAID)),
    Nasty("parts without a blank line", parts(SAID), problems=("no blank line after headers",)),
    Nasty("headers of a part in front of a blank line too many", parts("\n" + PLAIN), ("Grüße",)),
    Nasty(
        "parts in a mail that calls itself plain",
        mail(
            "This is a multi-part message in MIME format.\n\n--xx\n" + PLAIN + "--xx\n" + PDF + "--xx--\n",
            "Content-Type: text/plain",
        ),
        absent=("--xx", "Content-Type"),
        problems=REPAIRED,
        attachments=("plan.pdf",),
    ),
    Nasty(
        "parts in a mail that says nothing of parts",
        HEAD + b"\n------=_Next\n" + PLAIN.encode() + b"\n------=_Next\n" + PDF.encode() + b"\n------=_Next--\n",
        absent=("Content-Type",),
        problems=REPAIRED,
        attachments=("plan.pdf",),
    ),
    Nasty(
        "a text that shows how parts look stays",
        mail(SAID + "\nLook:\n\n--xx\nContent-Type: text/plain\n\nhello\n"),
        (SAID, "Content-Type: text/plain", "hello"),
    ),
)

TYPES = (
    Nasty("a type without a subtype", mail(SAID, "Content-Type: text")),
    Nasty("html without a type", mail(f"<p>{SAID}</p>", "Content-Type: html"), absent=("<p>",)),
    Nasty("multipart without a subtype", parts(PLAIN, PDF).replace(b"multipart/mixed", b"multipart"), attachments=("plan.pdf",)),
    Nasty("an empty type", mail(SAID, "Content-Type:")),
    Nasty("a type that is a semicolon", mail(SAID, "Content-Type: ;")),
    Nasty("a type with three halves", mail(SAID, "Content-Type: text/plain/utf-8")),
    Nasty(
        "a type with blanks about the stroke", mail(f"<p>{SAID}</p>", "Content-Type: text / html; charset=utf-8"), absent=("<p>",)
    ),
    Nasty("a type in quotation marks", mail(f"<p>{SAID}</p>", 'Content-Type: "text/html"; charset=utf-8'), absent=("<p>",)),
    Nasty("no semicolon before the charset", mail(SAID.encode("latin-1"), "Content-Type: text/plain charset=iso-8859-1")),
    Nasty(
        "a type nobody knows", mail(SAID, "Content-Type: text/x-unknown; charset=utf-8"), problems=("text labelled otherwise",)
    ),
    Nasty(
        "plain text by another name", mail(SAID, "Content-Type: plain/text; charset=utf-8"), problems=("text labelled otherwise",)
    ),
    Nasty("markdown", mail(SAID, "Content-Type: text/markdown; charset=utf-8")),
    Nasty("text called binary", mail(SAID, "Content-Type: application/octet-stream"), problems=("text labelled otherwise",)),
    Nasty(
        "a part of text called binary",
        parts("Content-Type: application/octet-stream\n\n" + SAID, PDF),
        problems=("text labelled otherwise",),
    ),
    Nasty(
        "a text file that is attached stays attached",
        parts(
            PLAIN,
            'Content-Type: text/plain; name="notes.txt"\nContent-Disposition: attachment; filename="notes.txt"\n\nHidden notes.',
        ),
        absent=("Hidden",),
        attachments=("notes.txt",),
    ),
    Nasty(
        "plain text called html",
        mail(SAID + "\n\nSecond line.\nThird & last.", "Content-Type: text/html; charset=utf-8"),
        (SAID + "\n\nSecond line.\nThird & last.",),
        problems=("plain labelled html",),
    ),
    Nasty(
        "html called plain",
        mail(f"<html><body><p>{SAID}</p></body></html>", "Content-Type: text/plain; charset=utf-8"),
        absent=("<p>",),
        problems=("html labelled plain",),
    ),
    Nasty(
        "a piece of html called plain",
        mail(f"<div>{SAID}</div>\n<div><br></div><p>More</p>", "Content-Type: text/plain; charset=utf-8"),
        (SAID, "More"),
        ("<div>",),
        problems=("html labelled plain",),
    ),
    Nasty(
        "html in the plain part of two",
        parts(f"Content-Type: text/plain; charset=utf-8\n\n<html><body><p>{SAID}</p></body></html>", HTML, kind="alternative"),
        absent=("<p>",),
        problems=("html labelled plain",),
    ),
    Nasty(
        "a plain part that is empty beside html", parts("Content-Type: text/plain\n\n", HTML, kind="alternative"), absent=("<p>",)
    ),
    Nasty(
        "html whose tags are not closed",
        mail(f"<div><p>{SAID}<b><i><table><tr><td>More", "Content-Type: text/html; charset=utf-8"),
        (SAID, "More"),
    ),
    Nasty(
        "html in small print",
        mail(f"<p>{SAID.replace('ü', '&uuml;').replace('ß', '&#223;').replace('ö', '&#xf6;')}</p>", "Content-Type: text/html"),
    ),
    Nasty(
        "enriched text",
        mail(
            "<bold>Two pumps für Köln.</bold>\n\nIn May it is\nstill <<the> same <color><param>red</param>line</color>.\n",
            "Content-Type: text/enriched; charset=utf-8",
        ),
        ("Two pumps für Köln.\nIn May it is still <the> same line.",),
        ("<bold>", "<param>", "red"),
    ),
    Nasty("rich text alone", mail(RTF, "Content-Type: text/rtf"), (SAID, "More now."), ("Arial", "\\par"), ("rich text",)),
    Nasty("rich text as a file", wrapped(RTF.encode(), "application/rtf"), (SAID,), ("Arial",), ("rich text",)),
    Nasty("an invitation alone", mail(INVITATION, "Content-Type: text/calendar; method=REQUEST; charset=utf-8"), ()),
    Nasty(
        "a third part for phones",
        parts(
            PLAIN,
            "Content-Type: text/x-amp-html\n\n<!doctype html><html amp4email><body>AMP</body></html>",
            HTML,
            kind="alternative",
        ),
        absent=("AMP",),
    ),
    Nasty(
        "flowed lines whose blank goes",
        mail(
            "Grüße aus  \nKöln, bis Mon \ntag.\n\nNew paragraph.\n-- \nAnn Lee\n",
            "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes",
        ),
        (SAID, "\n\nNew paragraph."),
    ),
    Nasty(
        "a body elsewhere",
        parts(
            PLAIN,
            'Content-Type: message/external-body; access-type=URL; URL="ftp://x.example/a"\n\nContent-Type: application/pdf\n\n',
        ),
    ),
    Nasty(
        "a piece of a larger mail",
        mail(INNER, "Content-Type: message/partial; number=1; total=2; id=7@acme.example"),
        problems=("partial message",),
    ),
    Nasty("a mail wrapped in a mail", mail(INNER, "Content-Type: message/rfc822"), problems=("wrapped message",)),
    Nasty(
        "a mail attached to a mail",
        parts(PLAIN, "Content-Type: message/rfc822\n\n" + INNER.replace(SAID, "Inner words.")),
        absent=("Inner words",),
    ),
    Nasty(
        "signed in one piece",
        wrapped(signed(PLAIN.encode()), 'application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"'),
        problems=("signed wrapping",),
    ),
    Nasty(
        "signed in many pieces",
        wrapped(signed(parts(PLAIN, PDF)[len(HEAD) :], chunk=50), 'application/x-pkcs7-mime; name="smime.p7m"'),
        problems=("signed wrapping",),
        attachments=("plan.pdf",),
    ),
    Nasty(
        "encrypted for somebody else",
        wrapped(
            der(48, der(6, bytes([42, 134, 72, 134, 247, 13, 1, 7, 3])) + der(0xA0, b"\x01\x02\x03" * 30)),
            "application/pkcs7-mime; smime-type=enveloped-data",
        ),
        (),
        problems=("encrypted",),
    ),
    Nasty(
        "encrypted with PGP",
        parts(
            "Content-Type: application/pgp-encrypted\n\nVersion: 1\n",
            "Content-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n\nhQEMA9\n-----END PGP MESSAGE-----\n",
            kind="encrypted",
        ),
        (),
        ("BEGIN PGP",),
        problems=("encrypted",),
    ),
    Nasty(
        "encrypted within the text",
        mail("-----BEGIN PGP MESSAGE-----\nVersion: x\n\nhQEMA9abcdef\n=abcd\n-----END PGP MESSAGE-----\n"),
        (),
        ("hQEMA9",),
        problems=("encrypted",),
    ),
    Nasty(
        "signed within the text",
        mail(
            "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n"
            + SAID
            + "\n- - a list\n\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n=abcd\n-----END PGP SIGNATURE-----\n"
        ),
        (SAID, "\n- a list"),
        ("PGP", "Hash:", "iQEz"),
        problems=("signed text",),
    ),
    Nasty(
        "a winmail.dat beside the text",
        parts(PLAIN, 'Content-Type: application/ms-tnef; name="winmail.dat"\n\nxx'),
        attachments=("winmail.dat",),
    ),
    Nasty(
        "the text in winmail.dat alone",
        wrapped(tnef(SAID.encode("cp1252")), 'application/ms-tnef; name="winmail.dat"'),
        problems=("text in winmail.dat",),
        attachments=("winmail.dat",),
    ),
)

NAMES = (
    ("filename*=utf-8''Gr%C3%B6%C3%9Fe.pdf", "Größe.pdf", "a name in percent signs"),
    ("filename*0*=utf-8''Gr%C3%B6; filename*1*=%C3%9Fe.pdf", "Größe.pdf", "a name in two pieces"),
    ("filename*0*=utf-8''Gr%C3%B6; filename*1=sse; filename*2=.pdf", "Grösse.pdf", "a name in pieces of two kinds"),
    ("filename=\"plan.pdf\"; filename*=utf-8''Gr%C3%B6%C3%9Fe.pdf", "Größe.pdf", "a name in both forms"),
    ("filename*1*=%C3%9Fe.pdf; filename*0*=utf-8''Gr%C3%B6", "Größe.pdf", "a name whose pieces are out of order"),
    (" ".join(f"filename*{n}={n};" for n in range(12)), "01234567891011", "a name in twelve pieces"),
    ('filename="=?utf-8?B?R3LDtsOfZS5wZGY=?="', "Größe.pdf", "an encoded word as name"),
    ("filename=Größe.pdf", "Größe.pdf", "a raw name"),
    ("filename=my plan.pdf", "my plan.pdf", "a name with a blank and no quotation"),
    ('filename="plan \\"two\\".pdf"', 'plan "two".pdf', "quotation marks within a name"),
    ('filename="../../etc/passwd"', "passwd", "a name that climbs"),
    ('filename="C:\\\\Users\\\\ann\\\\plan.pdf"', "plan.pdf", "a name with a drive"),
    ("filename*=utf-8''Gr%C3%B6%ZZ.pdf", "Grö%ZZ.pdf", "a broken percent sign"),
    ("filename*=x-klingon''plan.pdf", "plan.pdf", "a name of an unknown charset"),
    ('filename="plan.pdf', "plan.pdf", "a name that is not closed"),
)
NAMED = tuple(
    Nasty(
        name,
        parts(PLAIN, f"Content-Type: application/pdf\nContent-Disposition: attachment; {value}\n\n%PDF"),
        attachments=(expected,),
    )
    for value, expected, name in NAMES
)

BOMBS = (
    Nasty("nested two thousand deep", nested(2_000, closed=True), problems=("nested too deeply",)),
    Nasty("nested two thousand deep and cut off", nested(2_000, closed=False), problems=("nested too deeply",)),
    Nasty("twenty thousand parts", parts(PLAIN, *["\nx"] * 20_000), problems=("too many parts",)),
    Nasty(
        "the text before twenty thousand parts, one level down",
        mail(
            "--xx\nContent-Type: multipart/alternative; boundary=yy\n\n--yy\n"
            + PLAIN
            + "--yy\n"
            + HTML
            + "--yy--\n"
            + ("--xx\n" + PDF) * 20_000
            + "--xx--\n",
            MIXED,
        ),
        problems=("too many parts",),
    ),
    Nasty("fourteen kilobytes of semicolons", mail(SAID, "Content-Type: text/plain" + "; " * 7_000)),
    Nasty(
        "a packed bomb stays packed",
        parts(
            PLAIN,
            'Content-Type: application/gzip; name="bomb.gz"\nContent-Transfer-Encoding: base64\n\nH4sIAAAAAAAAA+3BMQ==\n',
        ),
        attachments=("bomb.gz",),
    ),
    Nasty(
        "html nested ten thousand deep",
        mail("<div>" * 10_000 + SAID, "Content-Type: text/html; charset=utf-8"),
        problems=("html nested too deeply",),
    ),
)
CASES = (*BOUNDARIES, *TYPES, *NAMED, *BOMBS)
