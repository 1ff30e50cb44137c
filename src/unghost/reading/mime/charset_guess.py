"""Which character set bytes are in that nobody labels: by the zeros of UTF-16, or by the letters a language uses most."""

from __future__ import annotations

import re

_SAMPLE = 20_000  # bytes looked at
_ASCII = bytes((*range(0x80), 0xA0))  # and the fixed blank, which stands in runs in any text
_RUN = re.compile(rb"[\x80-\x9f\xa1-\xff]{2,}")
_LATIN = bytes(n for n in range(256) if not (65 <= n <= 90 or 97 <= n <= 122))
_WITHIN = re.compile(rb"[A-Za-z][\x80-\xff]|[\x80-\xff][A-Za-z]")
_FEWEST = 4  # bytes beyond ASCII, below which nothing is guessed; for letters of one byte
_FEWEST_LETTERS = 8
_VARIED = 5  # different ones among them: a ruler of one sign is no language
_SURE = 0.4

_HANZI = (
    "的一是不了人我在有他之大来以个中上们到说国和地也子时道出而要于就下得可你年生自会那后能对着事其里所去行过家十用发天如方成者多日都"
    "三小军二无同么经法当起好看学进种将还分此心前面又定见只主没公从您谢请问题周价报这为件回复给讨论贵司产品合作邮附"
)
_HANZI_OLD = "們說國時於會後能對過發這為經當進種將還見沒從請問題週價報來個無學給討論貴產件復覆謝開電話與關實點動現樣"
_HANGUL = "이다는을를에하고의가지로기사니은어나도만시한습요안세합해서주인있겠드감녕정일대수부으"
# (codecs, letters most used, their share of all letters beyond ASCII in an ordinary text)
_LETTERS: tuple[tuple[tuple[str, ...], frozenset[str], float], ...] = (
    (("gb18030",), frozenset(_HANZI), 0.3),
    (("cp950",), frozenset(_HANZI + _HANZI_OLD), 0.3),
    (("cp932", "euc_jp"), frozenset(chr(n) for n in range(0x3041, 0x3097)), 0.45),
    (("cp949",), frozenset(_HANGUL), 0.4),
    (("koi8-r", "cp1251"), frozenset("оеаинтслврку"), 0.65),
    (("cp1253",), frozenset("αοειτνσςρηκπίόά"), 0.65),
    (("cp1255",), frozenset("יוהלאמרתבשנ"), 0.7),
    (("cp1256", "iso8859-6"), frozenset("اليمونرتبةد"), 0.7),
    (("cp874",), frozenset("านรอกเงมยลวดทสตะ"), 0.55),
)

_MANY_BYTES = 4  # so many of them take two bytes a letter


def codec_by_letters(data: bytes) -> str | None:
    """Return the codec under which bytes that are no UTF-8 read like a language; None where they look Western."""
    sample = data[:_SAMPLE]
    beyond = len(sample.translate(None, _ASCII))
    in_runs = sum(map(len, _RUN.findall(sample)))
    # Western text has single letters beyond ASCII among others; all other scripts have runs of them.
    if beyond < _FEWEST or in_runs * 2 < beyond:
        return None
    if beyond * 3 < len(sample.translate(None, _LATIN)) and len(_WITHIN.findall(sample)) * 3 >= beyond:
        return None
    few = beyond < _FEWEST_LETTERS or len(set(sample.translate(None, _ASCII))) < _VARIED
    best, found = _SURE, None
    for codecs, letters, share in _LETTERS[: _MANY_BYTES if few else None]:
        for codec in codecs:
            score = _score(sample, codec, letters) / share
            if score > best:
                best, found = score, codec
    return found


def _score(sample: bytes, codec: str, letters: frozenset[str]) -> float:
    """Return which share of the letters beyond ASCII are among those most used; 0 where the bytes do not fit the codec."""
    text = sample.decode(codec, "replace")
    beyond = [letter for letter in text if letter > "\x7f"]
    broken = text.count("\ufffd")
    if not beyond or broken * 20 > len(beyond):
        return 0.0
    return sum(letter in letters for letter in beyond) / len(beyond)


def unicode_by_zeros(data: bytes, codec: str) -> str | None:
    """Return which UTF-16 or UTF-32 bytes are in, by their mark, their zeros or their label; None where they are in neither."""
    if codec.startswith("utf-32") and len(data) >= 4:
        return codec
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16-le" if data[0] == 0xFF else "utf-16-be"
    sample = data[:_SAMPLE]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 4 > len(sample):
        return "utf-16-be" if even > odd else "utf-16-le"
    if not codec.startswith("utf-16"):
        return None
    if even != odd:
        return "utf-16-be" if even > odd else "utf-16-le"
    # Without any zero it is text in some other charset, or one without a single blank or line end.
    try:
        sample.decode("utf-8")
    except UnicodeError:
        return "utf-16-be" if codec == "utf-16" else codec
    return None
