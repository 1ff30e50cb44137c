"""Answers written into an unmarked quotation, where their writer says so: "[Ann] Twenty.", "AM: In August.", ">> Nearly."."""

from __future__ import annotations

import re

import re2

from unghost.reading.visible import markers

# Parts of words are enough: what is announced is looked for only where a tag could stand.
_ANNOUNCED = re2.compile(
    "inline|in-line|in line|below|in red|in blue|in green|in bold|in caps|in colo|marked|intersper|within your|unten|im text"
    "|in rot|in blau|in grün|markiert|ci-dessous|en rouge|en bleu|en vert|dans le texte|dans le corps|abajo|en rojo|en azul"
    "|en el texto|abaixo|em vermelho|em azul|no texto|sotto|in rosso|in blu|nel testo|hieronder|in rood|in het rood"
    "|in blauw|tussen de regels|nedan|i rött|i blått|nedenfor|herunder|i rødt|med rødt|med blåt|alla |punaisella"
    "|sinisellä|poniżej|na czerwono|na niebiesko|w tekście|níže|červeně|modře|v textu|ниже|красным|синим|aşağıda|kırmızı"
    "|如下|见下|下記|以下"
)
_BRACKETED = re.compile(r"\s{0,8}(\[[A-ZÀ-ÞА-Я][^\]\n:/@]{0,40}\]|<[A-ZÀ-ÞА-Я][^>\n:/@]{0,30}>)[:\s>-]{0,4}\S")
_ARROW = re.compile(r"\s{0,8}(>{2,4}|={1,3}>|-{1,3}>|→|\*{3})\s?(?=\S)")
_INITIALS = re.compile(r"\s{0,8}([A-ZÀ-ÞА-Я][A-Za-zÀ-ÿА-я]{0,14}):\s+\S")
COLOURED = "\ue008"
"""Begins a line of HTML that stands in the colour the writer named for answers (a private-use letter, never in the input)."""
_LINES = 400  # of the quotation are looked through
_REMARK = 300  # characters of the own words in which the remark is looked for


def within(own: list[str], quoted: list[str]) -> list[str]:
    """Return the lines of an unmarked quotation that are answers of the writer, in order; none unless ``own`` speaks of them."""
    if COLOURED in "".join(quoted[:_LINES]):
        return [line.lstrip(COLOURED) for line in quoted[:_LINES] if line[:1] == COLOURED]
    said = "\n".join(own[-20:])[-_REMARK:].lower()
    if _ANNOUNCED.search(said) is None and not said.isspace() and said:
        return []
    lines = quoted[:_LINES]
    for pattern, least, keep in ((_BRACKETED, 1, True), (_ARROW, 1, False), (_INITIALS, 2, True)):
        found = [(i, match) for i, line in enumerate(lines) if (match := pattern.match(line))]
        tag = _commonest([match[1] for _, match in found], least)
        if tag:
            return [x for i, m in found if m[1] == tag for x in _answer(lines, i, 0 if keep else m.end())]
    return []


def _commonest(tags: list[str], least: int) -> str:
    """Return the tag that stands at most lines, empty where none stands at ``least`` of them; a header's label is none."""
    counts: dict[str, int] = {}
    for tag in tags:
        if tag.lower() not in markers.LABELS:
            counts[tag] = counts.get(tag, 0) + 1
    best = max(counts, key=counts.__getitem__, default="")
    return best if best and counts[best] >= least else ""


def _answer(lines: list[str], i: int, start: int) -> list[str]:
    """Return the answer at line ``i`` with the lines into which a program broke it."""
    answer = [lines[i][start:].strip()]
    for line in lines[i + 1 : i + 20]:
        if len(answer[-1]) < 60 or not line.strip() or not line.strip()[0].islower():
            break
        answer.append(line.strip())
    return answer
