"""The ground on a person's page: a passage stands only beside a word that it bears out."""

from __future__ import annotations

import re
from pathlib import Path

from site_of import sample_home, tab


def test_a_passage_stands_only_beside_what_it_bears_out(tmp_path: Path) -> None:
    with tab(sample_home(tmp_path)) as seller:
        page = seller.get("/person/colin.prentice@harrowgate-leisure.example").text
    ground = page[page.index('<section id="ground"') :].partition("</ul>")[0]
    rows = re.findall(r"<li[^>]*>(.*?)</li>", ground, re.DOTALL)
    told = {re.sub(r"<[^>]+>", "", row[: row.index("</p>")]).strip(): "passage" in row[row.index("</p>") :] for row in rows}
    assert told["Relationship met"] is False  # it was met by how often they answered each other; "Will see." shows none of that
    assert told["Follow up not known yet"] is False
    assert any(told.values())
