"""The most seen pages of the sample, in German: no English is left but what somebody wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest

from site_of import Tab, sample_home, tab
from unghost.pressure.lint import rules

WORDS = re.compile(
    r"\b(?:about|after|and|answer|answers|any|are|as|asked|because|been|before|but|by|calls|can|come|comes|could|day|days|deals|did"
    r"|do|does|done|for|from|had|has|have|his|hour|hours|how|if|into|is|it|its|just|late|likely|more|most|never|nobody|not|nothing"
    r"|now|of|often|on|once|only|or|our|ours|out|people|perhaps|quiet|said|say|says|seen|sent|since|soon|stated|supported|than|that"
    r"|the|their|theirs|them|then|there|these|they|this|those|touch|touches|twice|unknown|until|us|usual|wait|waiting|waits|we|week"
    r"|weeks|were|what|when|where|whether|which|who|whom|why|with|working|would|yes|yet|you|your|January|February|March|May|June"
    r"|July|October|December|need|relationship|meetings|record|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b",
    re.IGNORECASE,
)
"""English words that no German sentence of the page holds."""
THEIRS = frozenset({"q", "bdi", "code", "kbd", "textarea", "script", "style", "ins", "del"})
THEIR_CLASSES = frozenset({"passage", "letter", "said-words", "ug-note", "person", "name", "unseen"})
"""What is within these was written by somebody, or is a name."""
VOID = frozenset({"br", "img", "input", "meta", "link", "hr", "col", "source", "wbr"})
SPOKEN = ("aria-label", "title", "alt", "placeholder")
ALLOWED = (
    "stone-and-sons-laundry.example",  # an address
    "stone-and-sons-laun…",
    "answer-first",  # a play, as the terminal calls it
    "imap.your-provider.example",  # an example of one
    "smtp.your-provider.example",
    "hooks.your-company.example",
    "read, lint, draft, record, act",  # scopes, as programs name them
    "calls.csv",  # files of the sample
    "deals.csv",
    "Booster stations 3 and 4",  # a deal
    "Isle of Man",  # a country
    "Assistant to the Production Manager",  # what somebody is
    "Assistant to the Production M…",
    "Assistant to th…",
)
NAMES = re.compile("|".join((*map(re.escape, ALLOWED), r"(?:^|(?<=\s))~?/\S+")))  # paths are names, too
QUOTED = re.compile(r'`[^`]*`|(?<!\w)\'[^\']*\'|„[^“]*“|“[^”]*(?:”|$)|"[^"]*(?:"|$)')


class Reader(HTMLParser):
    """Collects what a page says, but for what others wrote; ``shown`` are texts with the element they stand in."""

    def __init__(self) -> None:
        super().__init__()
        self.stack: list[tuple[str, bool]] = []
        self.shown: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Go into an element."""
        known = {name: value or "" for name, value in attrs}
        theirs = tag in THEIRS or bool(THEIR_CLASSES & set(known.get("class", "").split()))
        if not theirs and not self._theirs:
            self.shown += [(f"{tag} {name}", known[name]) for name in SPOKEN if known.get(name)]
        if tag not in VOID:
            self.stack.append((tag, theirs))

    def handle_endtag(self, tag: str) -> None:
        """Leave an element, and whatever was left open in it."""
        while self.stack and self.stack.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Take a text."""
        if data.strip() and not self._theirs:
            tag, words = self.stack[-1][0] if self.stack else "", " ".join(data.split())
            if tag == "text" and self.shown and self.shown[-1][0] == "text":  # a sentence goes on over the lines of a picture
                words = f"{self.shown.pop()[1]} {words}"
            self.shown.append((tag, words))

    @property
    def _theirs(self) -> bool:
        return any(theirs for _, theirs in self.stack)


def english(page: str) -> list[str]:
    """Return the texts of a page in which an English word is left."""
    reader = Reader()
    reader.feed(_without_passages(page))
    found = ((where, QUOTED.sub("", NAMES.sub("", text))) for where, text in reader.shown)
    return [f"{where}: {text}" for where, text in found if WORDS.search(text)]


PASSAGE = re.compile(r'(?:<text class="ug-soft" x="16" y="[\d.]+" text-anchor="start">[^<]*</text>\s*)+')


def _without_passages(page: str) -> str:
    """Take out the lines of pictures that hold a passage: those from its first quotation mark on."""
    return PASSAGE.sub(lambda lines: lines[0] if "“" not in lines[0] else lines[0].partition("“")[0] + "</text>", page)


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sample_home(tmp_path_factory.mktemp("german"))) as opened:
        opened.client.headers["Accept-Language"] = "de"
        yield opened


def _people(seller: Tab) -> list[str]:
    return list(dict.fromkeys(re.findall(r'href="(/person/[^"#?/]+)"', seller.get("/today?waiting=1").text)))


@pytest.mark.parametrize(
    "path",
    [
        "/today", "/today?waiting=1", "/calls", "/pipeline", "/pipeline/letter", "/plays", "/outbox", "/draft", "/picture",
        "/audit", "/settings", "/sources", "/lint", "/find", "/keys", "/picture/pipeline", "/picture/limbo", "/picture/plays",
        "/picture/reliability", "/picture/years",
    ],
)  # fmt: skip
def test_a_page_leaves_no_english(seller: Tab, path: str) -> None:
    answer = seller.get(path)
    assert answer.status_code == 200
    assert '<html lang="de"' in answer.text
    assert english(answer.text) == []


def test_the_pages_of_people_leave_no_english(seller: Tab) -> None:
    people = _people(seller)
    assert len(people) > 20
    assert {who: left for who in people if (left := english(seller.get(who).text))} == {}


def test_calls_are_led_in_german_but_for_the_words_to_say(seller: Tab) -> None:
    calls = re.findall(r'href="(/person/[^"#?]+/call)"', seller.get("/calls").text)
    assert calls
    assert {one: left for one in calls if (left := english(seller.get(one).text))} == {}


@pytest.mark.parametrize("kind", ["answers", "thread", "causes", "account", "year"])
def test_pictures_of_people_leave_no_english(seller: Tab, kind: str) -> None:
    shown = (f"/picture/{kind}?person={who.rpartition('/')[2]}" for who in _people(seller)[:12])
    assert {one: left for one in shown if (left := english(seller.get(one).text))} == {}


def test_a_draft_is_spoken_of_in_german_while_its_words_stay(seller: Tab) -> None:
    for who, play in (
        ("matteo@cantina-brandolini.example", "answer-first"),
        ("colin.prentice@harrowgate-leisure.example", "apology-call"),
    ):
        answer = seller.post("/draft/new", {"person": who, "play": play})
        assert answer.status_code == 200
        assert "Nora" in answer.text
        assert english(answer.text) == []


LINTED = 40  # sentences that are looked at in one text: no finding of so few is left out


@pytest.mark.parametrize("context", ["mail", "call", "note"])
def test_every_finding_of_the_linter_says_in_german_why_it_presses_and_what_to_say_instead(seller: Tab, context: str) -> None:
    said = [text for rule in rules() for text in rule.fires_on]
    for at in range(0, len(said), LINTED):
        answer = seller.post("/lint/check", {"text": "\n\n".join(said[at : at + LINTED]), "context": context})
        assert english(answer.text) == []


def test_what_is_wrong_with_words_of_a_known_person_and_with_comments_is_said_in_german(seller: Tab) -> None:
    words = "\n\n".join(
        (
            "As we agreed on the telephone last week, the price is fixed.",
            "# unghost: allow P01 they asked for a reminder\nJust checking in again.",
            "# unghost: allow P02\nI am just following up.",
            "# unghost: allow P99 whatever\nThe pump is blue.",
            "# unghost: allow P07 nothing\nThe pump is blue.",
        )
    )
    for person in ("", "matteo@cantina-brandolini.example"):
        answer = seller.post("/lint", {"text": words, "context": "mail", "person": person})
        assert "found" in answer.text
        assert english(answer.text) == []


def test_a_draft_that_presses_is_told_in_german_what_keeps_it_back(seller: Tab) -> None:
    begun = seller.post("/draft/new", {"person": "matteo@cantina-brandolini.example", "play": "answer-first"})
    pressing = "\n\n".join(rule.fires_on[0] for rule in rules() if "mail" in rule.level)
    fields = {name: found for name in ("seen", "version") if (found := _field(begun.text, name))}
    answer = seller.post(f"{begun.url.path}/check", {**fields, "subject": "Your answer today", "body": pressing})
    assert answer.status_code == 200
    assert 'class="note note-error"' in answer.text
    assert english(answer.text) == []


def _field(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    return found[1] if found else ""


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/lint/check", {"text": "a" * 100_001}),
        ("/lint/check", {"text": "x", "person": "nobody at all"}),
        ("/settings", {"group": "nothing"}),
        ("/outbox/nothing", {}),
        ("/first/folder", {"folder": "~no such folder/Mail"}),
        ("/webhooks", {"url": "http://outside.example/"}),
        ("/webhooks", {"url": "https://127.0.0.1/x"}),
        ("/tokens", {"name": "a script"}),
        ("/mailbox", {"address": "x"}),
    ],
)
def test_what_goes_wrong_is_said_in_german(seller: Tab, path: str, fields: dict[str, str]) -> None:
    answer = seller.post(path, fields)
    assert answer.status_code < 500
    assert english(answer.text) == []


def test_english_would_be_found() -> None:
    page = '<p>Ein Satz.</p><p>Nothing on record says why.</p><q>Where are you?</q><i title="your note">x</i><p>“not this”</p>'
    assert english(page) == ["p: Nothing on record says why.", "i title: your note"]
