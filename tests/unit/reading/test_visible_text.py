"""The visible text of mails of many programs, tongues and habits; every mail and name is invented."""

from __future__ import annotations

import json
import re
from pathlib import Path
from time import process_time
from typing import Any

import pytest

from unghost.reading.mime import alternative
from unghost.reading.visible import html, quotes, signature
from unghost.reading.visible.against_parent import answers_within, shares_a_line, without_parent

CASES: list[dict[str, Any]] = [
    json.loads(line) for line in (Path(__file__).parent / "visible_text.jsonl").read_text("utf-8").splitlines()
]
PARENT = (
    "Hi Ann,\n\nthe revised drawing is attached. Could you check the flange?\nWould next Thursday suit you?\n"
    "How many users do you need?\n\nKind regards\nAl"
)


def _visible(body: str, kind: str = "text/plain") -> str:
    text = html.text_of(body, []) if kind == "text/html" else body
    lines = (re.sub(r"[ \t\xa0]+", " ", line).strip() for line in signature.trim(quotes.split(text).own).text.split("\n"))
    return "\n".join(line for line in lines if line)


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_only_the_writers_own_words_are_visible(case: dict[str, Any]) -> None:
    assert _visible(case["body"], case["type"]) in case["accept"]


@pytest.mark.parametrize("case", [c for c in CASES if c["type"] == "text/plain"][::5], ids=lambda case: case["name"])
def test_plain_text_laid_out_in_html_reads_the_same(case: dict[str, Any]) -> None:
    escaped = case["body"].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert _visible(f"<pre>{escaped}</pre>", "text/html") in case["accept"]


@pytest.mark.parametrize(
    "layout",
    [
        "Flange ok.\n\n{0}",
        "Flange ok.\n\nAl Penn, 1 June 2026 09:02:\n{0}",
        "Flange ok.\n\n" + PARENT.replace("the\n", "the ").replace("drawing is ", "drawing\nis "),
        "{0}\n\nFlange ok.",
    ],
)
def test_an_unmarked_copy_of_the_answered_mail_goes(layout: str) -> None:
    assert without_parent(layout.format(PARENT), PARENT) == "Flange ok."


def test_answers_between_the_lines_of_an_unmarked_copy_stay() -> None:
    copy = PARENT.replace("flange?\n", "flange?\nI did, it is fine.\n").replace("need?", "need? Forty.")
    assert [x for x in without_parent(copy, PARENT).split("\n") if x] == ["I did, it is fine.", "Forty."]
    assert answers_within(copy, PARENT).split("\n") == ["I did, it is fine.", "Forty."]


@pytest.mark.parametrize(
    "text",
    ["Would next Thursday suit you? I doubt it.", "Could you check the flange? - you ask. We cannot.", "Kind regards\nAl", ""],
)
def test_a_few_words_in_common_are_no_copy(text: str) -> None:
    assert without_parent(text, PARENT) == text


@pytest.mark.parametrize("parent", ["", "\n\n", "..."])
def test_nothing_is_taken_for_a_copy_of_nothing(parent: str) -> None:
    assert without_parent("Some words of mine.", parent) == "Some words of mine."
    assert answers_within("Some words of mine.", parent) == ""
    assert not shares_a_line("Some words of mine.", parent)


@pytest.mark.parametrize(
    "stub",
    [
        "",
        " \n\n",
        "This message is in HTML. Please view it in a client that supports HTML.",
        "Diese Nachricht wird nur im HTML-Format angezeigt.",
        "Dear Al, the drawing you sent [message truncated]",
        "<html><body>Yes.</body></html>",
    ],
)
def test_a_plain_part_that_says_nothing_gives_way_to_the_html(stub: str) -> None:
    assert alternative.says_nothing(stub)


@pytest.mark.parametrize("text", ["Yes.", "The HTML page is broken.", "See the file, page 3 ..."])
def test_a_short_plain_part_that_says_something_is_read(text: str) -> None:
    assert not alternative.says_nothing(text)


PUMPS = [
    "> a\n",
    ">" * 40 + " x\n",
    "On Monday wrote ",
    "On Mon, Jun 1, 2026 at 9:02 AM Al <a@b.example> wrote:\n",
    "On Mon wrote:\n\n",
    "-- \nAl\n",
    "-" * 40 + "\n",
    "- ",
    "a:\n",
    " " * 200,
    "From: a\nTo: b\n\n",
    "06/01/2026 09:02 AM\nTo: x\n",
    "Best regards\n",
    "Foo bar,\n\nAl\n\n",
    "PS: x yes\n\n",
    "This email is confidential and intended for the recipient.\n\n",
    "CAUTION: external email\n",
    "checked for virus by avast\n",
    "写道：\n",
    ">>> Al <a@b.example> 6/1/2026 9:02 AM >>>\n",
    "Yes. On 1 ",
]
TAGS = [
    "<blockquote>",
    "<div>a</div>",
    "<pre>",
    "<p style='display:none'>x",
    "<div class=gmail_signature>x</div>",
    "<table><tr><td>",
    "<!--",
]


@pytest.mark.parametrize("pump", PUMPS)
def test_no_text_takes_long(pump: str) -> None:
    text = pump * (100_000 // len(pump))
    started = process_time()
    parts = quotes.split(text)
    signature.trim(parts.own, "Al Penn")
    without_parent(text, text[:50_000])
    assert process_time() - started < 1.5  # a twentieth of that is usual


@pytest.mark.parametrize("pump", TAGS)
def test_no_markup_takes_long(pump: str) -> None:
    started = process_time()
    html.text_of("see in red quote color " + pump * (100_000 // len(pump)), [])
    assert process_time() - started < 1.5


def test_a_tiny_plain_part_is_compared_with_its_html() -> None:
    assert alternative.may_stand_in("Newsletter", 5000)
    assert alternative.better("Newsletter", "We accept the offer of last week and will send the order on Monday.") != "Newsletter"
    assert alternative.better("Yes, Al.", "Yes, Al. Sent from my telephone while I was walking in the rain") == "Yes, Al."
