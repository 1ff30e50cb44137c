"""What others made lies here byte for byte, with its licence, and the list of it is whole."""

from __future__ import annotations

import re
from hashlib import sha256

from unghost.web.rendering.assets import STATIC

VENDOR = STATIC / "vendor"


def _listed() -> dict[str, str]:
    lines = (VENDOR / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    return {name: digest for digest, name in (line.split("  ", 1) for line in lines)}


def test_every_file_is_as_it_was_published() -> None:
    listed = _listed()
    assert listed
    for name, digest in listed.items():
        assert sha256((VENDOR / name).read_bytes()).hexdigest() == digest, name


def test_every_file_is_on_the_list() -> None:
    there = {str(file.relative_to(VENDOR)) for file in VENDOR.rglob("*") if file.is_file()}
    assert there - {"SHA256SUMS", "README.md"} == set(_listed())


def test_each_part_brings_its_licence() -> None:
    assert "Zero-Clause BSD" in (VENDOR / "htmx.LICENSE").read_text(encoding="utf-8")
    assert "MIT License" in (VENDOR / "open-props" / "LICENSE").read_text(encoding="utf-8")


def test_every_property_a_style_sheet_asks_for_is_defined() -> None:
    sheets = [file.read_text(encoding="utf-8") for file in STATIC.rglob("*.css")]
    defined = {name for sheet in sheets for name in re.findall(r"(--[\w-]+)\s*:", sheet)}
    asked = {name for sheet in sheets for name in re.findall(r"var\((--[\w-]+)\)", sheet)}
    # Open Props has steps that only make sense on an element of a page; none of ours may lean on what is nowhere.
    assert asked - defined == set()


def test_style_sheets_fetch_nothing() -> None:
    for file in STATIC.rglob("*.css"):
        assert not re.search(r"@import|url\(", file.read_text(encoding="utf-8")), file.name
