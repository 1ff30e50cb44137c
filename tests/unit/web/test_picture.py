"""Pictures on the page: large beside their table, alone as files, and harmless in both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest

from site_of import Tab, sample_home, tab
from unghost.app.pictures import OF_A_PERSON, OF_EVERYBODY
from unghost.pictures import drawing
from unghost.pictures.drawing import Table
from unghost.web.rendering.assets import STATIC
from unghost.web.rendering.drawn import inside

WHO = "Colin Prentice"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sample_home(tmp_path_factory.mktemp("pictures"))) as opened:
        yield opened


@pytest.mark.parametrize("kind", [*OF_A_PERSON, *OF_EVERYBODY])
def test_every_picture_stands_on_a_page_without_a_style_of_its_own(seller: Tab, kind: str) -> None:
    page = seller.get(f"/picture/{kind}?person={WHO}" if kind in OF_A_PERSON else f"/picture/{kind}")
    assert page.status_code == 200
    assert page.text.count("<h1") == 1
    drawn = re.search(r"<svg.*?</svg>", page.text, re.DOTALL)
    assert drawn is not None
    root = ET.fromstring(drawn[0])
    assert root.find(f"{SVG}title") is not None
    assert "<style" not in page.text
    assert " style=" not in page.text
    ids = re.findall(r' id="([^"]+)"', page.text)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("kind", [*OF_A_PERSON, *OF_EVERYBODY])
def test_every_picture_is_a_file_that_can_do_nothing(seller: Tab, kind: str) -> None:
    answer = seller.get(f"/picture/{kind}.svg?person={WHO}&download=1")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("image/svg+xml")
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    assert answer.headers["Content-Disposition"] == f'attachment; filename="unghost-{kind}.svg"'
    root = ET.fromstring(answer.text)
    assert len(list(root.iter(f"{SVG}style"))) == 1
    assert not [e for e in root.iter() if e.get("href") is not None], "alone it leads nowhere"


def test_a_touch_of_the_thread_opens_its_mail_on_the_page(seller: Tab) -> None:
    page = seller.get(f"/picture/thread?person={WHO}")
    leads = re.findall(r'<a class="ug-touch" href="(/message/[^"]+)" aria-label="([^"]+)"', page.text)
    assert len(leads) > 4
    assert any("the break" in label for _, label in leads)
    assert seller.get(leads[0][0]).status_code == 200


def test_what_does_not_exist_is_said(seller: Tab) -> None:
    assert seller.get("/picture/nothing").status_code == 404
    assert seller.get("/picture/nothing.svg").status_code == 404
    stranger = seller.get("/picture/thread?person=<script>alert(1)</script>")
    assert stranger.status_code == 404
    assert "&lt;script&gt;alert" in stranger.text
    assert "<script>alert" not in stranger.text
    nobody = seller.get("/picture/thread.svg")
    assert nobody.status_code == 404
    assert "nobody is named" in nobody.text


def test_a_picture_of_a_person_without_one_asks_whose(seller: Tab) -> None:
    page = seller.get("/picture/thread")
    assert page.status_code == 200
    assert '<label for="person">' in page.text
    chosen = seller.get(f"/picture?person={WHO}")
    assert "/picture/thread?person=Colin%20Prentice" in chosen.text


def test_the_page_styles_every_class_a_picture_has() -> None:
    css = (STATIC / "css" / "unghost.css").read_text(encoding="utf-8")
    own = drawing.picture("x", "t", "d", 1.0, []).partition("<style>")[2].partition("</style>")[0]
    missing = {name for name in re.findall(r"\.(ug-[a-z-]+)", own) if not re.search(rf"\.{name}[\s,.:{{]", css)}
    assert not missing


def test_two_pictures_of_one_kind_share_no_id() -> None:
    svg, table = drawing.picture("x", "t", "d", 1.0, []), Table("<c>", ("a",), (("<b>",),))
    one, other = inside(svg, table), inside(svg, table, "second")
    assert "<style" not in one.svg
    assert set(re.findall(r'id="([^"]+)"', one.svg)).isdisjoint(re.findall(r'id="([^"]+)"', other.svg))
    assert "&lt;b&gt;" in one.table
