"""The writer's words without what stands around them: banners, taglines, footers, disclaimers, closings and signatures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from unghost.reading.visible import closings, markers, titles
from unghost.reading.visible.banners import banners
from unghost.reading.visible.surroundings import names_papers, postscript, taglines, take_tail

_BLOCK = 14  # lines a signature may take
_LONG_BLOCK = 30  # lines behind an explicit delimiter
_SHORT = 100
_LONGEST_CLOSING = 80
_RULES = frozenset("-—–_=*~")
ENDS = " \t,.!;:-–—*_~\xa0"
_BARE_LINK = re.compile(r"<(?:https?|mailto|tel):[^<>\s]{0,500}>")
_CARD = re.compile(r"\s?[|•·‖/,]\s|\s[-–—]\s")
_PARTED = re.compile(r"\s{0,40}[|•·‖]\s{0,40}|,\s|\s[-–—]\s|\s{3,40}")
_ASIDE = re.compile(r"\s?\([^()]{1,24}\)$")  # "(she/her)", "(ret.)"
_BEHALF = (
    "on behalf of ",
    "for and on behalf",
    "im auftrag",
    "im namen",
    "pour le ",
    "pour la ",
    "en nombre de",
    "em nome d",
    "namens ",
)
_GAPS = re.compile(r"\n{3,}")


# How closings begin: most lines are told from one by these without a look at the long lists.
_CLOSING_HEADS = frozenset(start[:4] for start in closings.CLOSING_STARTS)
_CLOSING_LETTERS = frozenset(known[:3] for known in (*closings.CLOSINGS, *closings.THANKS, *closings.CLOSING_STARTS))
_NAME_ENDS = ENDS + "/"
_NAME_EDGES = ENDS + "/\"'"


@dataclass(frozen=True, slots=True)
class Trimmed:
    """Own words with everything around them removed, and the lines that were the signature, top first."""

    text: str
    signature: tuple[str, ...]
    closed: bool = False


def trim_quoted(text: str, sender: str = "") -> str:
    """Return a quoted message's words without closing and signature: the short form of ``trim``."""
    lines = [line.rstrip() for line in text.split("\n")]
    body = lines[: _signature_at(lines, sender)]
    return _joined(body if any(body) else lines)


def trim(text: str, sender: str = "") -> Trimmed:
    """Remove banners, taglines, list footers, disclaimers, the closing and the signature.

    ``sender`` is the display name of the writer, empty where unknown. A postscript stays. Where nothing would be left, the text
    stays as it is.
    """
    lines = [line.rstrip() for line in text.split("\n")]
    low = text.lower()
    banners(lines)
    taglines(lines)
    kept = postscript(take_tail(lines, low))
    at = _signature_at(lines, sender)
    if at == len(lines):
        at = _before_postscript(lines)
    block = lines[at:]
    body = lines[:at]
    if not any(line.strip() for line in body):
        return Trimmed(_joined(lines + kept), ())
    return Trimmed(_joined([*body, *postscript(block), *kept]), tuple(line for line in block if line.strip()), at < len(lines))


def _before_postscript(lines: list[str]) -> int:
    """Return the line of a bare name that stands alone above a last postscript; the number of lines where there is none."""
    for i in range(len(lines) - 1, max(2, len(lines) - 8), -1):
        if len(lines[i]) > 5 and lines[i][0] in "PpЗз附追추" and markers.POSTSCRIPT.match(lines[i]):
            alone = not lines[i - 1] and not lines[i - 3] and len(lines[i - 2].split()) <= 2
            return i - 2 if alone and is_name(lines[i - 2]) else len(lines)
    return len(lines)


def _joined(lines: list[str]) -> str:
    text = "\n".join(lines).strip("\n \t")
    return _GAPS.sub("\n\n", text) if "\n\n\n" in text else text


def _signature_at(lines: list[str], sender: str) -> int:
    """Return the line at which the closing or the signature begins; the number of lines where there is none."""
    end = len(lines)
    cut = _delimiter(lines)
    closing = _closing(lines[:cut], sender)
    if closing < cut:
        return closing
    if cut < end:
        return _name_above(lines, cut, sender)
    return _contact_block(lines, sender)


def _delimiter(lines: list[str]) -> int:
    """Return the line of an explicit delimiter: "-- ", or a rule with a short block of contact lines under it."""
    filled = 0
    found = len(lines)
    for i in range(len(lines) - 1, -1, -1):
        text = lines[i]
        if not text:
            continue
        if filled > _LONG_BLOCK:
            break
        if filled and text[0] in _RULES and len(text) < 62:
            explicit = text.strip() in ("--", "—", "–") and not any(map(_asks, lines[i + 1 : i + 8]))
            if explicit or (filled <= _BLOCK and markers.DELIMITER.match(text) and all(map(_plain_line, lines[i + 1 :]))):
                found = i
        filled += 1
    return found


def _asks(line: str) -> bool:
    return line[-1:] in ("?", "？") and not closings.CONTACT.search(line)


def _plain_line(line: str) -> bool:
    """Say whether a line may stand in a signature: short, and no sentence with a verb put to somebody."""
    return not _sentence(line)


def _sentence(line: str) -> bool:
    text = line.strip()
    if not text:
        return False
    last = text[-1]
    if text[0] in '"“„«' and len(text) < 80:  # a motto
        return False
    if last in "?？":
        return not closings.CONTACT.search(text)
    words = text.split()
    if (last in ".!…。！" and len(words) >= 6) or (last in "。！" and len(text) > 12):
        return not closings.CONTACT.search(text) and not _papers(text)
    if len(words) < 8 or sum(word[0].islower() for word in words) * 2 <= len(words):
        return False
    return not closings.CONTACT.search(text) and not _papers(text)


def _papers(text: str) -> bool:
    return any(map(str.isdigit, text)) and names_papers(text.lower())


def closing_kind(line: str) -> str:
    """Return "closing" or "thanks" for a line that ends a letter, else the empty string."""
    if len(line) > _LONGEST_CLOSING:
        return ""
    low = line.strip(ENDS)
    if low[:3].lower() not in _CLOSING_LETTERS:
        return ""
    low = low.lower()
    if "’" in low:
        low = low.replace("’", "'")
    if low in closings.CLOSINGS:
        return "closing"
    if low in closings.THANKS:
        return "thanks"
    if low[:4] in _CLOSING_HEADS and low.startswith(closings.CLOSING_STARTS) and len(low.split()) <= 9 and "?" not in line:
        return "closing"
    return ""


def is_name(line: str) -> bool:
    """Say whether a line could be a person's name: one to five capitalised words, no digits."""
    text = line.strip(_NAME_EDGES)
    if text[-1:] in (">", ")"):
        text = _BARE_LINK.sub("", text) if text[-1] == ">" else _ASIDE.sub("", text)
        text = text.strip(_NAME_EDGES)
    if not text or len(text) > 50 or any(c in text for c in "@:?!,;()[]|0123456789"):
        return False
    words = text.split()
    if len(words) > 5:
        return False
    if closings.CJK.search(text):
        return len(text) <= 12
    return all(word[0].isupper() or word.lower() in closings.PARTICLES for word in words) and words[0][0].isupper()


def _closing(lines: list[str], sender: str) -> int:
    """Return the line of the closing formula, or of the bare name under the last words, if the rest looks like a signature."""
    n = len(lines)
    filled = _last_filled(lines)
    first = not filled or not any(lines[: filled[0]])
    for position, i in enumerate(filled):
        line = lines[i]
        if len(line) > _LONGEST_CLOSING:
            continue
        kind = closing_kind(line)
        if not kind and (position or not first):
            if line.rstrip()[-1] == "," and _unusual_closing(lines, i, [lines[j] for j in filled[position + 1 :]]):
                kind = "closing"
            elif _is_sender(line, sender):
                kind = "name"
        if kind and _follows(kind, [lines[j] for j in filled[position + 1 :]]):
            return i
    return n


def _last_filled(lines: list[str]) -> list[int]:
    """Return the positions of the last lines that hold anything."""
    filled: list[int] = []
    for i in range(len(lines) - 1, -1, -1):
        if lines[i] and not lines[i].isspace():
            filled.append(i)
            if len(filled) == _BLOCK:
                break
    filled.reverse()
    return filled


def _follows(kind: str, after: list[str]) -> bool:
    """Say whether what stands under a closing is a name and a block, not further words."""
    after = after[: _postscript_at(after)]
    if not after:
        return kind != "thanks"
    first = after[0]
    if kind == "thanks" and not (is_name(first) or closing_kind(first) or len(first.split()) == 1):
        return False
    return len(first.split()) <= 8 and not any(_sentence(line) for line in after[:6]) and sum(map(_sentence, after)) <= 2


def _postscript_at(lines: list[str]) -> int:
    return next((i for i, line in enumerate(lines) if markers.POSTSCRIPT.match(line)), len(lines))


def _unusual_closing(lines: list[str], i: int, after: list[str]) -> bool:
    """Recognise a closing nobody listed: few words and a comma, a blank line above, a name right below, little else."""
    text = lines[i].strip()
    wordy = text.lower().startswith(_BEHALF)
    if len(text.split()) > (9 if wordy else 5) or len(text) > (70 if wordy else 45) or not after or not is_name(after[0]):
        return False
    return (i == 0 or not lines[i - 1].strip()) and len(after) <= 6 and any(lines[j].strip() for j in range(i))


@lru_cache(maxsize=1024)
def _sender_names(sender: str) -> frozenset[str]:
    words = [w.strip(".,\"'()") for w in sender.lower().replace(",", " ").split()]
    words = [w for w in words if len(w) > 1 and "@" not in w]
    if not words:
        return frozenset()
    initials = "".join(w[0] for w in words)
    names = {words[0], words[-1], " ".join(words), initials} | {f"{w[0]}." for w in words[:1]}
    if "," in sender and len(words) > 1:
        names |= {" ".join(words[1:] + words[:1]), words[1]}
    return frozenset(n for n in names if len(n) > 1)


def _is_sender(line: str, sender: str) -> bool:
    if len(line) > 50:
        return False
    text = line.strip(_NAME_ENDS)
    if not text:
        return False
    if sender and text.lower() in _sender_names(sender):
        return True
    bare = line.strip()
    return bare[0] in "-–—~" and len(text.split()) <= 3 and text[0].isupper() and is_name(text) and bare[1:2] != "-"


def _name_above(lines: list[str], cut: int, sender: str) -> int:
    """Take in the bare name that stands above a signature whose own name begins with it."""
    block = [line for line in lines[cut:] if line.strip(" -_—–=*~")]
    i = cut - 1
    while i >= 0 and not lines[i].strip():
        i -= 1
    if i <= 0 or not block:
        return cut
    text = lines[i].strip(ENDS)
    twice = is_name(text) and block[0].strip().lower().startswith(text.lower())
    return i if twice or _is_sender(lines[i], sender) else cut


def _contact_block(lines: list[str], sender: str) -> int:
    """Return where a last paragraph begins that holds a name and how to reach it; else the number of lines."""
    n = len(lines)
    end = n
    while end and not lines[end - 1].strip():
        end -= 1
    start = end
    while start and lines[start - 1].strip():
        start -= 1
    block = lines[start:end]
    if not start or len(block) > 10 or not (_is_block(block) if len(block) > 1 else _is_card(block)):
        return n
    above = next((lines[i] for i in range(start - 1, -1, -1) if lines[i].strip()), "")
    if not above or above.rstrip()[-1] in ":：":
        return n
    return _name_above(lines, start, sender)


def _is_card(block: list[str]) -> bool:
    """Say whether a single line is a signature: "Al Bly / Head of Sales / Shop Ltd / 0172 5550123"."""
    parts = _CARD.split(block[0]) if block and len(block[0]) < 160 else []
    return len(parts) >= 3 and is_name(parts[0]) and any(_cue(part) for part in parts[1:])


def _name_first(line: str) -> tuple[str, str]:
    """Divide a line such as "Al Bly | Head of Sales" or "Al Bly, CPA" into the name and the rest."""
    match = _PARTED.search(line)
    return (line[: match.start()], line[match.end() :].strip()) if match else (line, "")


def _is_block(block: list[str]) -> bool:
    name, more = _name_first(block[0])
    if not is_name(name) or any(_sentence(line) or len(line) > _SHORT for line in block):
        return False
    rest = [more, *block[1:]] if more else block[1:]
    first = name.split()[0].lower()
    if any(_cue(line) or line.lower().startswith((first + "'", first + "’", name.lower())) for line in rest):
        return True
    return len(name.split()) >= 2 and len(block) <= 4 and all(line.strip()[0].isupper() for line in rest)


def _cue(line: str) -> bool:
    return bool(closings.CONTACT.search(line) or closings.COMPANY.search(line) or titles.TITLE.search(line))
