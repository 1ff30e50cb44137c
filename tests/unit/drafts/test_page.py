"""Pages to print: whole, self-contained, safe with any name, and silent about what is private."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unghost.domain.said import Said
from unghost.domain.touch import Channel
from unghost.drafts.page import page
from unghost.drafts.script import draft, letter
from unghost.plays.catalogue import library
from unghost.testing.build import call, correspondence, deal, ours, person, theirs, touch, view, warm

SEEN = view(warm(ours(40, "Does May suit you?", "Does May suit you?"), call(20)))
PAGES = [(play.name, channel) for play in library().values() for channel in play.channels]
HOSTILE = '<script>alert("x")</script>&{me}\u202e</td>'


class Tags(HTMLParser):
    """Gathers tags, attributes, and the text outside the styles."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += "" if "style" in self.open else data


def parsed(html: str) -> Tags:
    tags = Tags()
    tags.feed(html)
    assert tags.open == []
    return tags


@pytest.mark.parametrize(("play", "channel"), PAGES, ids=[f"{name}-{channel.value}" for name, channel in PAGES])
def test_every_play_has_a_page_for_every_way_and_it_holds_all_the_words(play: str, channel: Channel) -> None:
    html, made = page(play, SEEN, channel), draft(play, SEEN, channel)
    assert html is not None
    assert made is not None
    shown = " ".join(parsed(html).text.split())
    for line in made.lines:
        assert " ".join(line.replace("…", "\u00a0").split()) in shown
    for branch in made.branches:
        assert branch.hears in shown


@pytest.mark.parametrize(("play", "channel"), PAGES)
def test_a_page_loads_nothing_and_runs_nothing(play: str, channel: Channel) -> None:
    tags = parsed(page(play, SEEN, channel) or "")
    assert not {tag for tag, _ in tags.seen} & {"script", "link", "img", "iframe", "object"}
    assert not [name for _, attributes in tags.seen for name in attributes if name in ("src", "href") or name.startswith("on")]
    assert any("default-src 'none'" in (attributes.get("content") or "") for tag, attributes in tags.seen if tag == "meta")


@pytest.mark.parametrize(("play", "channel"), PAGES)
def test_a_hostile_name_or_subject_stays_text(play: str, channel: Channel) -> None:
    touches = [replace(ours(40, HOSTILE, HOSTILE), subject=HOSTILE), replace(theirs(60, HOSTILE), subject=HOSTILE)]
    odd = correspondence(touches, who=person(name=HOSTILE, phones=(HOSTILE,)), deals=(deal(name=HOSTILE),))
    html = page(play, view(odd), channel) or ""
    tags = parsed(html)
    assert "script" not in {tag for tag, _ in tags.seen}
    assert "{me}" in tags.text
    assert "\u202e" not in html


@settings(max_examples=60)
@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(PAGES))
def test_no_text_of_theirs_breaks_a_page(name: str, subject: str, way: tuple[str, Channel]) -> None:
    odd = correspondence([replace(ours(40, "x", "When?"), subject=subject)], who=person(name=name))
    parsed(page(way[0], view(odd), way[1]) or "")


def test_what_is_private_is_not_restated() -> None:
    ask = "How is your wife after the surgery?"
    sad = touch(40, ask, subject="Your wife's surgery", said=Said(asks=(ask,)))
    seen = view(correspondence([replace(theirs(60, "My wife had surgery."), subject="Lamps"), sad]))
    for play, channel in PAGES:
        assert "surgery" not in (page(play, seen, channel) or "")


def test_the_sheet_for_a_call_has_what_a_caller_needs() -> None:
    shown = parsed(page("apology-call", SEEN) or "").text
    for words in ("+442079460000", "Jo Brandon", "Harbour lamps", "Does May suit you?", "truth: not_now", "What happens next"):
        assert words in shown


def test_a_play_without_words_has_no_page() -> None:
    assert page("wait", SEEN) is None
    assert page("no-such-play", SEEN) is None
    assert page("compassion", SEEN, Channel.CALL) is None


def test_the_paper_fits_what_it_is() -> None:
    assert "size: A5 landscape" in (page("compassion", SEEN) or "")
    assert "size: A4" in (page("ask-why", SEEN, Channel.MAIL) or "")


def test_a_letter_to_somebody_else_greets_them() -> None:
    other = correspondence([theirs(50, "Hello.", person="ada@harbour.example")], who=person("ada@harbour.example", "Ada Lowell"))
    both = view(warm(ours(40, "Any news?")))
    ada = other.person.id
    people = {**both.history.people, ada: other}
    addresses = {**both.history.by_address, ada: ada}
    seen = replace(both, history=replace(both.history, people=people, by_address=addresses))
    found = letter("second-door", seen, "ada@harbour.example")
    assert found is not None
    assert found.lines[0] == "Hello Ada,"
    unknown = letter("successor", seen, "new@harbour.example")
    assert unknown is not None
    assert unknown.lines[0] == "Hello there,"
