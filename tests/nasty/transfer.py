"""Transfer encodings that are cut, mixed, mislabelled or unknown."""

from __future__ import annotations

import base64
import binascii
import quopri

from nasty.case import LONG, PLAIN, SAID, Nasty, mail, parts

UTF8 = "Content-Type: text/plain; charset=utf-8"
BASE64 = "Content-Transfer-Encoding: base64"
QP = "Content-Transfer-Encoding: quoted-printable"
PACKED = base64.encodebytes(LONG.encode())
SHORT = base64.encodebytes(SAID.encode())
QUOTED = quopri.encodestring(LONG.encode())
THEN = "Then we measured the second pump for Zürich."
FIRST, LAST = "Könnten wir den Preis", "Schöne Grüße aus Köln."
LINES = PACKED.splitlines(keepends=True)


def uu(text: str, name: str, *, end: bool = True) -> bytes:
    """Return a text as an uuencoded file."""
    data = text.encode()
    lines = b"".join(binascii.b2a_uu(data[at : at + 45]) for at in range(0, len(data), 45))
    return b"begin 644 " + name.encode() + b"\n" + lines + (b"`\nend\n" if end else b"")


BINHEX = b'(This file must be converted with BinHex 4.0)\n\n:$f*TEQKPH#"bFR0bCA4c)%eKD@j!!!!!!3!!!!!4f`!!!:\n'
YENC = b"=ybegin line=128 size=9 name=plan.dat\n\x92\x8f\x96\x96\x99J\xa1\xa9\n=yend size=9\n"

CASES = (
    Nasty("base64 cut in the middle of a letter", mail(PACKED[:301], UTF8, BASE64), (FIRST,), problems=("truncated base64",)),
    Nasty("base64 without its padding", mail(SHORT.rstrip(b"=\n"), UTF8, BASE64), absent=("\ufffd",)),
    Nasty(
        "base64 with one letter too many",
        mail(SHORT.rstrip(b"=\n") + b"Q", UTF8, BASE64),
        (SAID[:20],),
        problems=("truncated base64",),
    ),
    Nasty(
        "base64 with a list footer behind it",
        mail(PACKED + b"_______________\nPumps mailing list\nhttps://lists.example/pumps\n", UTF8, BASE64),
        (FIRST, LAST),
        problems=("text behind base64",),
    ),
    Nasty(
        "base64 with a footer of one word",
        mail(SHORT + b"\nunsubscribe\n-- \nPumps\n", UTF8, BASE64),
        problems=("text behind base64",),
    ),
    Nasty(
        "base64 with a footer on its last line",
        mail(SHORT.rstrip() + b" -- Sent by Gateway 3.1\n", UTF8, BASE64),
        problems=("text behind base64",),
    ),
    Nasty(
        "a warning of the gateway before base64",
        mail(b"[External mail: take care with links!]\n\n" + PACKED, UTF8, BASE64),
        (FIRST, LAST),
        problems=("text before base64",),
    ),
    Nasty(
        "base64 with illegal characters in a line",
        mail(LINES[0] + b"!!" + LINES[1][:30] + b"*" + LINES[1][30:] + b"".join(LINES[2:]), UTF8, BASE64),
        (FIRST, LAST),
        problems=("broken base64",),
    ),
    Nasty(
        "base64 of which letters were replaced",
        mail(LINES[0] + LINES[1][:30] + b"??" + LINES[1][32:] + b"".join(LINES[2:]), UTF8, BASE64),
        (FIRST, LAST),
        absent=(),
        problems=("broken base64",),
    ),
    Nasty("base64 with spaces in its lines", mail(SHORT.replace(b"c", b"c "), UTF8, BASE64)),
    Nasty("base64 with every line quoted", mail(b"> " + PACKED.rstrip().replace(b"\n", b"\n> "), UTF8, BASE64), (FIRST, LAST)),
    Nasty("base64 on one line", mail(base64.b64encode(LONG.encode()), UTF8, BASE64), (FIRST, LAST)),
    Nasty("base64 with blank lines", mail(PACKED.replace(b"\n", b"\n\n"), UTF8, BASE64), (FIRST, LAST)),
    Nasty(
        "two blocks of base64 on end",
        mail(base64.b64encode(b"First block here.\n") + b"\n" + base64.b64encode(THEN.encode()) + b"\n", UTF8, BASE64),
        ("First block here.", THEN),
    ),
    Nasty(
        "two padded blocks of base64 on end",
        mail(base64.b64encode(b"First block.") + b"==\n" + base64.b64encode(THEN.encode()) + b"\n", UTF8, BASE64),
        ("First block.", THEN),
    ),
    Nasty(
        "a line of equal signs within base64",
        mail(LINES[0] + b"====\n" + b"".join(LINES[1:]), UTF8, BASE64),
        (FIRST, LAST),
    ),
    Nasty(
        "base64 of the alphabet for addresses", mail(base64.urlsafe_b64encode(("ÿþ? " + SAID + "~~~~ÿÿÿ").encode()), UTF8, BASE64)
    ),
    Nasty(
        "plain words called base64", mail("See you on Monday\n", UTF8, BASE64), ("See you on Monday",), problems=("not base64",)
    ),
    Nasty("a short answer called base64", mail("Thanks\n\nAnn\n", UTF8, BASE64), ("Thanks",), problems=("not base64",)),
    Nasty("sentences called base64", mail(SAID, UTF8, BASE64), problems=("not base64",)),
    Nasty(
        "base64 called 7bit",
        mail(PACKED, UTF8, "Content-Transfer-Encoding: 7bit"),
        (FIRST, LAST),
        problems=("encoding repaired",),
    ),
    Nasty("base64 that nothing announces", mail(PACKED), (FIRST, LAST), problems=("encoding repaired",)),
    Nasty("the name of base64 misspelt", mail(SHORT, UTF8, "Content-Transfer-Encoding: base-64")),
    Nasty("base64 named in quotation marks", mail(SHORT, UTF8, 'Content-Transfer-Encoding: "base64"')),
    Nasty("base64 named with a comment", mail(SHORT, UTF8, "Content-Transfer-Encoding: (packed) base64")),
    Nasty("quoted-printable ending in a soft break", mail(QUOTED.rstrip() + b"=", UTF8, QP), (FIRST, LAST)),
    Nasty("quoted-printable cut inside a letter", mail(quopri.encodestring(SAID.encode()) + b" f=C3=BCr =C", UTF8, QP)),
    Nasty(
        "quoted-printable with broken escapes",
        mail(b"Gr=C3=BC=C3=9Fe aus K=C3=B6ln, bis Montag. 100 =ZZ =G1 b=C3=BCndig\n", UTF8, QP),
        (SAID, "=ZZ", "bündig"),
        problems=("broken quoted-printable",),
    ),
    Nasty("quoted-printable in small letters", mail(b"Gr=c3=bc=c3=9fe aus K=c3=b6ln, bis Montag.", UTF8, QP)),
    Nasty("blanks behind a soft break", mail(b"Gr=C3=BC=C3=9Fe aus =  \nK=C3=B6ln, bis= \t\n Montag.", UTF8, QP)),
    Nasty(
        "quoted-printable called 7bit",
        mail(QUOTED, UTF8, "Content-Transfer-Encoding: 7bit"),
        (FIRST, LAST),
        ("=C3", "=\n"),
        problems=("encoding repaired",),
    ),
    Nasty("quoted-printable that nothing announces", mail(QUOTED), (FIRST, LAST), ("=C3",), problems=("encoding repaired",)),
    Nasty(
        "plain text called quoted-printable",
        mail("Price = 20 EUR, see x.example/?id=20&b=3 and a = b\n", UTF8, QP),
        ("Price = 20 EUR", "?id=20&b=3"),
        problems=("not quoted-printable",),
    ),
    Nasty("raw utf-8 within quoted-printable", mail("Grüße aus K=C3=B6ln, bis Montag.", UTF8, QP)),
    Nasty(
        "the name of quoted-printable misspelt",
        mail(b"Gr=C3=BC=C3=9Fe aus K=C3=B6ln, bis Montag.", UTF8, "Content-Transfer-Encoding: quoted printable"),
    ),
    Nasty("utf-8 called 7bit", mail(SAID, UTF8, "Content-Transfer-Encoding: 7bit")),
    Nasty("8-bit with a hyphen", mail(SAID, UTF8, "Content-Transfer-Encoding: 8-bit")),
    Nasty("binary with a semicolon", mail(SAID, UTF8, "Content-Transfer-Encoding: binary;")),
    Nasty(
        "a charset as transfer encoding",
        mail(SAID, UTF8, "Content-Transfer-Encoding: utf-8"),
        problems=("unknown transfer encoding",),
    ),
    Nasty(
        "an invented transfer encoding",
        mail(SAID, UTF8, "Content-Transfer-Encoding: rot13"),
        problems=("unknown transfer encoding",),
    ),
    Nasty(
        "a transfer encoding named twice",
        mail(SHORT, UTF8, "Content-Transfer-Encoding: 7bit", BASE64),
        problems=("repeated header",),
    ),
    Nasty(
        "a uuencoded file in the text",
        mail(b"See the file.\n\n" + uu(LONG, "plan.txt"), UTF8),
        ("See the file.",),
        ("begin 644",),
        ("uuencoded file",),
        attachments=("plan.txt",),
    ),
    Nasty(
        "a uuencoded file cut off",
        mail(b"See the file.\n\n" + uu(LONG, "plan.txt", end=False), UTF8),
        ("See the file.",),
        ("begin 644",),
        ("uuencoded file",),
        attachments=("plan.txt",),
    ),
    Nasty("uuencode as transfer encoding", mail(uu(SAID, "text"), UTF8, "Content-Transfer-Encoding: x-uuencode")),
    Nasty(
        "a yEnc file in the text",
        mail(b"See the file.\n\n" + YENC),
        ("See the file.",),
        ("=ybegin",),
        ("encoded file",),
        attachments=("plan.dat",),
    ),
    Nasty("a BinHex file in the text", mail(b"See the file.\n\n" + BINHEX), ("See the file.",), ("BinHex",), ("encoded file",)),
    Nasty(
        "a multipart packed as a whole",
        mail(
            base64.encodebytes(b"--xx\n" + PLAIN.encode() + b"\n--xx--\n"), 'Content-Type: multipart/mixed; boundary="xx"', BASE64
        ),
        problems=("packed multipart",),
    ),
    Nasty(
        "base64 of a part cut by the next boundary",
        parts(UTF8 + "\n" + BASE64 + "\n\n" + PACKED[:201].decode(), "Content-Type: text/plain; charset=utf-8\n\n" + THEN),
        (FIRST, THEN),
        problems=("truncated base64",),
    ),
)
