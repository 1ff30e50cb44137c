"""Transfer encodings undone: quoted-printable, base64, uuencode, also where they are cut, mixed or not what they say."""

from __future__ import annotations

import binascii
import re

_BASE64_RUN = re.compile(rb"[A-Za-z0-9+/\s]*=*\s*")
_BASE64_LINE = re.compile(rb"[ \t]*[A-Za-z0-9+/_-]*[A-Za-z0-9+/]={0,3}[ \t]*")
_PADDED = re.compile(rb"([A-Za-z0-9+/]{2,}={1,2})[ \t]*(?=[^=\s])|([A-Za-z0-9+/]{40,})[ \t]+(?=[^\n]{0,200}[^A-Za-z0-9+/=\s])")
_SPACES = re.compile(rb"\s+")
_NO_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_MARKED = re.compile(rb"^>[ \t]?", re.MULTILINE)
_WORDS = re.compile(
    rb"\s*(?:[A-Za-z]?[a-z]{1,40}|[A-Z]{1,8}|[0-9]{1,6})(?:\s+(?:[A-Za-z]?[a-z]{1,40}|[A-Z]{1,8}|[0-9]{1,6})){0,200}\s*"
)
_FULL = 40  # letters of a line that is certainly packed
_FEW = 2_000  # bytes, up to which something may be words and not packed
_BLANK_BREAK = re.compile(rb"=[ \t]+$", re.MULTILINE)
_ESCAPE = re.compile(rb"=(?:[0-9A-Fa-f]{2}|\n|$)")
_ALL_ESCAPED = re.compile(rb"[^=]*(?:=(?:[0-9A-F]{2}|\n|$)[^=]*)+")
_SURELY_QUOTED = re.compile(rb"=(?:20\n|3D|0A|0D|E2=80|[C-D][0-9A-F]=[89AB][0-9A-F])")
_SURELY_PACKED = re.compile(rb"\s*[A-Za-z0-9+/]{60,80}\n(?:[A-Za-z0-9+/]{4,80}={0,2}\n)*[A-Za-z0-9+/]{0,80}={0,2}\s*")
_NAME = re.compile(r"(?:\([^()]*\)|[\s\"'])*([a-z0-9][a-z0-9 _-]*)")
_PLAIN = ("7bit", "8bit", "binary", "none", "7bits", "8bits")


def _named(encoding: str) -> str:
    """Return the name of a transfer encoding without case, hyphens, blanks, quotation marks and comments."""
    match = _NAME.match(encoding.lower())
    return re.sub(r"[ _-]", "", match[1]) if match else ""


def unpack(body: bytes, encoding: str, problems: list[str]) -> bytes:
    """Undo a Content-Transfer-Encoding. Whatever cannot be undone is returned as it came."""
    low = encoding.strip().lower()
    if low in ("", "7bit", "8bit", "binary"):
        return unannounced(body, problems)
    if low == "quoted-printable":
        return quoted_of(body, problems)
    if low == "base64":
        return base64_of(body, problems)
    name = _named(encoding)
    if name.startswith(("quoted", "qp")):
        return quoted_of(body, problems)
    if name.startswith(("base64", "xbase64", "b64")) or name == "b":
        return base64_of(body, problems)
    if name in ("xuuencode", "uuencode", "xuue", "uue"):
        return uu_of(body, problems)
    if name and not name.startswith(_PLAIN):
        problems.append("unknown transfer encoding")
    return unannounced(body, problems)


def unannounced(body: bytes, problems: list[str]) -> bytes:
    """Undo an encoding that no header names, where there is no doubt: every equal sign escapes, or every line is packed."""
    if b"=" in body and _SURELY_QUOTED.search(body) and _ALL_ESCAPED.fullmatch(body):
        problems.append("encoding repaired")
        return binascii.a2b_qp(body)
    if b" " not in body[:60] and len(body) > 60 and _SURELY_PACKED.fullmatch(body):
        found = base64_of(body, [])
        if not found.translate(None, bytes(range(9, 14)) + bytes(range(32, 256))):
            problems.append("encoding repaired")
            return found
    return body


def quoted_of(body: bytes, problems: list[str]) -> bytes:
    """Return the bytes of quoted-printable; broken escapes stay as they are, text that is none comes back unchanged."""
    if b"=" not in body:
        return body
    if b"= " in body or b"=\t" in body:
        body = _BLANK_BREAK.sub(b"=", body)
    signs = body.count(b"=")
    whole = len(_ESCAPE.findall(body))
    if whole < signs:
        if (signs - whole) * 2 >= signs and not _SURELY_QUOTED.search(body) and b"=\n" not in body:
            problems.append("not quoted-printable")
            return body
        problems.append("broken quoted-printable")
    return binascii.a2b_qp(body)


def base64_of(body: bytes, problems: list[str]) -> bytes:
    """Return the bytes of base64 text, also where it was truncated or a list server wrote its footer behind it."""
    if len(body) < _FEW and _is_words(body):
        problems.append("not base64")
        return body
    run = _BASE64_RUN.match(body)
    if run and run.end() == len(body) and b"\n\n" not in body.rstrip():
        return _packed(body, problems)
    return _mended(body, problems)


def _packed(body: bytes, problems: list[str]) -> bytes:
    """Return the bytes of clean base64."""
    whole = _SPACES.sub(b"", body)
    packed = whole.rstrip(b"=")
    if len(packed) % 4 and len(whole) % 4:
        problems.append("truncated base64")
    if len(packed) % 4 == 1:
        packed = packed[:-1]
    return binascii.a2b_base64(packed + b"=" * (-len(packed) % 4))


def _is_words(body: bytes) -> bool:
    """Say whether this is a short text, not base64: words in small letters, with blanks between or of an odd length."""
    text = body.strip()
    if len(text) < 2 or _WORDS.fullmatch(text) is None:
        return False
    if len(_SPACES.sub(b"", text)) % 4 or b" " in text:
        return True
    try:
        binascii.a2b_base64(text).decode("utf-8")
    except (UnicodeError, binascii.Error):
        return True
    return False


def _mended(body: bytes, problems: list[str]) -> bytes:
    """Return base64 that is marked as quoted, in several blocks, damaged, or among lines of plain text."""
    if body.lstrip().startswith(b">"):
        body = _MARKED.sub(b"", body)
    body = _PADDED.sub(rb"\1\2\n", body)
    lines = body.split(b"\n")
    packed = [n for n, line in enumerate(lines) if _BASE64_LINE.fullmatch(line)]
    full = [n for n in packed if len(lines[n]) >= _FULL]
    first = full[0] if full else (packed[0] if packed else -1)
    if first < 0 or (not full and first > 0) or _is_words(lines[first]):
        problems.append("not base64")
        return body
    last = full[-1] if full else first
    while first > 0 and _BASE64_LINE.fullmatch(lines[first - 1]) and not _is_words(lines[first - 1]):
        first -= 1
    while last + 1 < len(lines) and _goes_on(lines, last, first):
        last += 1
    before, behind = b"\n".join(lines[:first]), b"\n".join(lines[last + 1 :])
    if before.strip():
        problems.append("text before base64")
    if behind.strip():
        problems.append("text behind base64")
    middle = _blocks(lines[first : last + 1], problems)
    return b"\n".join(piece for piece in (before, middle, behind) if piece.strip())


def _goes_on(lines: list[bytes], last: int, first: int) -> bool:
    """Say whether the next line still is base64: no line after padding or a short line, but for a new block, is."""
    line, before = lines[last + 1], lines[last].rstrip()
    if not line.strip() or not line.strip(b"= \t"):
        return any(_BASE64_LINE.fullmatch(n) and len(n) >= _FULL for n in lines[last + 2 : last + 4]) or (
            not line.strip(b"= ") and bool(line)
        )
    if not _BASE64_LINE.fullmatch(line) or _is_words(line):
        return False
    ended = before.endswith(b"=") or len(before) < len(lines[first].rstrip())
    return not ended or (len(line.rstrip()) % 4 == 0 and (line.rstrip().endswith(b"=") or len(line) >= _FULL))


def _blocks(lines: list[bytes], problems: list[str]) -> bytes:
    """Decode lines of base64, each padded block by itself; letters that are none are left out, and the count of four kept."""
    out: list[bytes] = []
    block: list[bytes] = []
    for line in lines:
        text = line.strip().replace(b"-", b"+").replace(b"_", b"/")
        letters = text.rstrip(b"=")
        clean = _NO_BASE64.sub(b"", letters)
        if clean != letters:
            clean = _aligned(letters, clean, problems)
        block.append(clean)
        if len(letters) < len(text):
            out.append(_packed(b"".join(block), []))
            block = []
    out.append(_packed(b"".join(block), problems))
    return b"".join(out)


def _aligned(letters: bytes, clean: bytes, problems: list[str]) -> bytes:
    if b" " in letters and _SPACES.sub(b"", letters) == clean:
        return clean
    problems.append("broken base64")
    return clean if len(clean) % 4 == 0 else _NO_BASE64.sub(b"A", letters)


def uu_of(body: bytes, problems: list[str]) -> bytes:
    """Return the bytes of uuencoded text; a broken line is left out."""
    out: list[bytes] = []
    for line in body.split(b"\n"):
        if line.startswith(b"begin ") or not line.strip():
            continue
        if line.strip() == b"end":
            break
        try:
            out.append(binascii.a2b_uu(line))
        except (binascii.Error, ValueError):
            problems.append("broken uuencode")
    return b"".join(out)
