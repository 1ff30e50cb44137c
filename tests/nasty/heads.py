"""Heads that are folded, doubled, broken or unencoded."""

from __future__ import annotations

import base64

from nasty.case import DATE, FROM, HEAD, PLAIN, SAID, SUBJECT, TO, Nasty, mail

BODY = b"\n" + SAID.encode() + b"\n"
UTF8 = b"Content-Type: text/plain; charset=utf-8\n"
WHOLE = HEAD + UTF8 + BODY


def subject(value: str | bytes, expected: str, name: str, **more: object) -> Nasty:
    """Return a case that is about the subject alone."""
    data = value.encode() if isinstance(value, str) else value
    raw = FROM + TO + b"Subject: " + data + b"\n" + DATE + UTF8 + BODY
    return Nasty(name, raw, subject=expected, **more)  # type: ignore[arg-type]  # fields of any type, by name


def word(data: bytes, charset: str = "utf-8") -> str:
    """Return an encoded word."""
    return f"=?{charset}?B?{base64.b64encode(data).decode()}?="


SUBJECTS = (
    subject("=?utf-8?Q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?=", "Grüße aus Köln", "an ordinary encoded word"),
    subject(f"{word('Grüße'.encode()[:3])}\n {word('Grüße'.encode()[3:])}", "Grüße", "a letter cut between two encoded words"),
    subject("=?utf-8?Q?Gr=C3?=\n =?utf-8?Q?=BC=C3=9Fe?=", "Grüße", "a letter cut between two quoted words"),
    subject(f"=?utf-8?Q?Gr=C3?=\n {word('üße'.encode()[1:])}", "Grüße", "a letter cut between words of two kinds"),
    subject("=?utf-8?B?R3LDvMOf?==?utf-8?B?ZQ==?=", "Grüße", "encoded words without a blank between"),
    subject("Re:=?utf-8?B?R3LDvMOfZQ==?=!", "Re:Grüße!", "an encoded word glued to others"),
    subject('"=?utf-8?B?R3LDvMOfZQ==?="', '"Grüße"', "an encoded word within quotation marks"),
    subject("=?x-klingon?B?R3LDvMOfZQ==?=", "Grüße", "an encoded word of an unknown charset"),
    subject("=?utf-8?Q?=3D=3Futf-8=3FB=3FR3LDvMOfZQ=3D=3D=3F=3D?=", "Grüße", "an encoded word within an encoded word"),
    subject("=?utf-8?Q?Gr=C3=BC=C3=9Fe aus K=C3=B6ln?=", "Grüße aus Köln", "blanks within an encoded word"),
    subject("=?utf-8?Q?Gr=C3=BC=C3=9Fe aus K=C3\n =B6ln?=", "Grüße aus Köln", "a line break within an encoded word"),
    subject("=?utf-8?B?R3LDvM\n OfZQ==?=", "Grüße", "a line break within a packed word"),
    subject("=?utf-8?Q?Wann_kommt_die_Pumpe??=", "Wann kommt die Pumpe?", "a question mark within an encoded word"),
    subject("=?utf-8?B?R3LDvMOfZQ==", "Grüße", "an encoded word that does not end"),
    subject("=?utf-8?B?R3LDvMOfZQ?=", "Grüße", "an encoded word without its padding"),
    subject("=?utf-8?q?Gr=c3=bc=c3=9fe?=", "Grüße", "an encoded word in small letters"),
    subject("=?UTF-8*DE?Q?Gr=C3=BC=C3=9Fe?=", "Grüße", "an encoded word with its language"),
    subject("=?iso-8859-1?Q?Gr=C3=BC=C3=9Fe?=", "Grüße", "utf-8 in a word that says latin-1"),
    subject("=?us-ascii?Q?Gr=FC=DFe?=", "Grüße", "latin-1 in a word that says us-ascii"),
    subject(
        b"=?gb2312?B?" + base64.b64encode("朱镕基的报价".encode("gbk")) + b"?=", "朱镕基的报价", "gbk in a word that says gb2312"
    ),
    subject("=?utf-8?X?abc?=", "=?utf-8?X?abc?=", "an encoded word of an unknown kind stays"),
    subject("=?utf-8?Q??= Pump", "Pump", "an empty encoded word"),
    subject("Grüße aus Köln", "Grüße aus Köln", "raw utf-8 in the subject", problems=("unencoded header",)),
    subject("Grüße aus Köln".encode("latin-1"), "Grüße aus Köln", "raw latin-1 in the subject", problems=("unencoded header",)),
    subject("您好，谢谢您的报价".encode("gbk"), "您好，谢谢您的报价", "raw gbk in the subject", problems=("unencoded header",)),
    subject(
        "Добрый день, спасибо".encode("koi8-r"),
        "Добрый день, спасибо",
        "raw koi8-r in the subject",
        problems=("unencoded header",),
    ),
    subject("GrÃ¼ÃŸe aus KÃ¶ln", "Grüße aus Köln", "a subject encoded twice"),
    subject("Pump\x00 of\x07fer\x1b[31m", "Pump of fer [31m", "control characters in the subject"),
    subject(
        word(b"Pump offer\r\nBcc: evil@bad.example\r\n"),
        "Pump offer Bcc: evil@bad.example",
        "a header smuggled in an encoded word",
    ),
    subject("Pump\u202eoffer\u2066!", "Pump offer !", "marks that turn the direction of writing"),
    subject("", "", "an empty subject"),
    subject("Pump\n \n offer", "Pump offer", "a fold of blanks alone"),
    subject("Pump\n\t\t\toffer", "Pump offer", "a fold with tabs"),
)

LINES = (
    Nasty("no blank behind the colon", WHOLE.replace(b": ", b":", 5)),
    Nasty(
        "blanks before the colon",
        WHOLE.replace(b"From:", b"From :").replace(b"Subject:", b"Subject\t :").replace(b"Date:", b"Date  :"),
    ),
    Nasty(
        "names in capitals and small letters",
        WHOLE.replace(b"From:", b"FROM:").replace(b"Subject:", b"sUBJECT:").replace(b"Content-Type:", b"content-type:"),
    ),
    Nasty(
        "a line without a colon among the headers",
        WHOLE.replace(DATE, b"this line lost its name\n" + DATE),
        problems=("broken header line",),
    ),
    Nasty(
        "many lines without a colon among the headers",
        WHOLE.replace(DATE, b"garbage here\n" * 8 + DATE),
        problems=("broken header line",),
    ),
    Nasty(
        "a continuation without its blank",
        WHOLE.replace(TO, b"To: me@ours.example,\nJo <jo@ours.example>\n"),
        to=("me@ours.example", "jo@ours.example"),
        problems=("broken header line",),
    ),
    Nasty(
        "a sender broken over two lines",
        WHOLE.replace(FROM, b"From: Ann Lee\n<ann@acme.example>\n"),
        problems=("broken header line",),
    ),
    Nasty("a name without a colon", WHOLE.replace(b"MIME-Version: 1.0", b"MIME-Version 1.0"), problems=("broken header line",)),
    Nasty(
        "no blank line before the text",
        HEAD + SAID.encode() + b"\nand more.\n\nAnd a second paragraph.\n",
        (SAID, "and more.", "And a second paragraph."),
        problems=("no blank line after headers",),
    ),
    Nasty(
        "no blank line before a text that quotes a header",
        HEAD + SAID.encode() + b"\nSubject: was another one.\n\nYours\n",
        (SAID,),
        problems=("no blank line after headers",),
    ),
    Nasty(
        "no blank line before a link",
        HEAD + b"https://acme.example/pumps\nThe pump is there.\n",
        ("The pump is there.", "https://acme.example/pumps"),
        problems=("no blank line after headers",),
    ),
    Nasty("a line of blanks instead of the blank line", HEAD + b"  \t\n" + SAID.encode() + b"\n\nMore.\n", (SAID, "More.")),
    Nasty(
        "a blank line among the headers", FROM + b"\n" + TO + SUBJECT + DATE + UTF8 + BODY, problems=("blank line among headers",)
    ),
    Nasty("every line end doubled", WHOLE.replace(b"\n", b"\n\n"), problems=("blank line among headers",)),
    Nasty("line ends CR CR LF", WHOLE.replace(b"\n", b"\r\r\n"), problems=("line ends repaired",)),
    Nasty("line ends CR alone", WHOLE.replace(b"\n", b"\r"), problems=("line ends repaired",)),
    Nasty("line ends mixed", b"".join(line + (b"\r\n", b"\n")[n % 2] for n, line in enumerate(WHOLE.split(b"\n")))),
    Nasty(
        "line ends of all three sorts",
        b"".join(line + (b"\r\n", b"\r", b"\n")[n % 3] for n, line in enumerate(WHOLE.split(b"\n"))),
    ),
    Nasty("a bare CR within a header", WHOLE.replace(b"Pump offer", b"Pump\roffer")),
    Nasty("a bare CR within the text", mail(SAID + "\rSecond line."), (SAID, "Second line.")),
    Nasty("line ends LF CR", WHOLE.replace(b"\n", b"\n\r"), problems=("line ends repaired",)),
    Nasty("a form feed between headers and text", HEAD + b"\x0c\n\n" + SAID.encode()),
    Nasty("an mbox line in front", b"From ann@acme.example Mon Jun  1 09:00:00 2026\n" + WHOLE),
    Nasty("an mbox line among the headers", WHOLE.replace(DATE, b">From ann@acme.example Mon Jun  1 09:00:00 2026\n" + DATE)),
    Nasty("a continuation as the first line", b"  from nowhere in particular\n" + WHOLE, problems=("broken header line",)),
    Nasty("blank lines in front", b"\r\n\r\n" + WHOLE),
    Nasty("a byte order mark in front", b"\xef\xbb\xbf" + WHOLE),
    Nasty("a file saved as utf-16", WHOLE.decode().encode("utf-16"), problems=("utf-16 file",)),
    Nasty(
        "a file saved as utf-16 big-endian",
        b"\xfe\xff" + WHOLE.replace(b"\n", b"\r\n").decode().encode("utf-16-be"),
        problems=("utf-16 file",),
    ),
    Nasty("zeros of a torn disk in front", b"\x00" * 700 + WHOLE, problems=("bytes zero",)),
    Nasty(
        "zeros among the headers",
        WHOLE.replace(b"Ann Lee", b"Ann\x00 Lee").replace(b"MIME-V", b"MIME\x00-V"),
        problems=("bytes zero",),
    ),
    Nasty("zeros at the end", WHOLE + b"\x00" * 4000, problems=("bytes zero",)),
    Nasty("two subjects", WHOLE.replace(SUBJECT, b"Subject:\n" + SUBJECT + b"Subject: Third\n"), problems=("repeated header",)),
    Nasty("two senders", WHOLE.replace(FROM, FROM + b"From: Eve <eve@bad.example>\n"), problems=("repeated header",)),
    Nasty("an empty sender before the true one", WHOLE.replace(FROM, b"From:\n" + FROM), problems=("repeated header",)),
    Nasty("two dates, the first broken", WHOLE.replace(DATE, b"Date: soon\n" + DATE), problems=("repeated header",)),
    Nasty(
        "two content types",
        HEAD + UTF8 + b'Content-Type: multipart/mixed; boundary="xx"\n\n--xx\n' + PLAIN.encode() + b"--xx--\n",
        absent=("--xx",),
        problems=("repeated header",),
    ),
    Nasty(
        "two content types, the second in vain",
        HEAD + UTF8 + b'Content-Type: multipart/mixed; boundary="xx"\n' + BODY,
        problems=("repeated header",),
    ),
    Nasty(
        "recipients in several headers",
        WHOLE.replace(TO, TO + b"To: jo@ours.example\n"),
        to=("me@ours.example", "jo@ours.example"),
    ),
    Nasty("a header of a megabyte before the others", b"X-Junk: " + b"a" * 1_000_000 + b"\n" + WHOLE, problems=("headers cut",)),
    Nasty(
        "a folded header of a megabyte before the others",
        b"X-Junk: " + b"aaaa aaaa\n " * 100_000 + b"\n" + WHOLE,
        problems=("headers cut",),
    ),
    Nasty("fifty thousand headers", WHOLE.replace(DATE, b"X-A: b\n" * 50_000 + DATE), problems=("headers cut",)),
    Nasty(
        "a subject of a megabyte", WHOLE.replace(b"Pump offer", b"a" * 1_000_000), subject="a" * 2000, problems=("headers cut",)
    ),
    Nasty(
        "a million recipients",
        WHOLE.replace(TO, b"To: me@ours.example, " + b"a@b.example, " * 100_000 + b"\n"),
        to=("me@ours.example",),
        problems=("headers cut",),
    ),
    Nasty("headers alone", HEAD.rstrip(b"\n"), ()),
    Nasty("headers and a blank line alone", HEAD + b"\n", ()),
    Nasty(
        "headers cut in the last line",
        FROM + TO + SUBJECT + b"Date: Mon, 1 Jun 2026 09:00:00 +0200\nContent-Ty",
        (),
        problems=("no blank line after headers",),
    ),
    Nasty("headers of a web answer in front", b"HTTP/1.1 200 OK\nServer: x\n" + WHOLE, problems=("broken header line",)),
)
CASES = (*SUBJECTS, *LINES)
