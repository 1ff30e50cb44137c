"""What somebody will read of a file, and that each character is traced back to where it stands."""

from __future__ import annotations

import base64
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.errors import Unreadable
from unghost.reading.passages.decode import decode
from unghost.reading.passages.html import shown_by_html
from unghost.reading.passages.kinds import Kind, kind_of, known, passages
from unghost.reading.passages.mail import looks_like_mail
from unghost.reading.passages.passage import Passage
from unghost.reading.passages.placeholders import without_placeholders

MAIL = (
    "From: Ann <ann@harbour.example>\r\nTo: bo@mill.example\r\nSubject: =?utf-8?q?Caf=C3=A9?= lamps\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/alternative; boundary="edge"\r\n\r\n--edge\r\nContent-Type: text/plain; charset=utf-8\r\n'
    "Content-Transfer-Encoding: quoted-printable\r\n\r\nHello Bo,\r\n\r\nI=E2=80=99ve called you four ti=\r\nmes.\r\n\r\n"
    "On Monday Bo wrote:\r\n> I have seen it\r\n--edge\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--edge--\r\n"
)


def read(source: str, name: str) -> list[Passage]:
    return list(passages(source, source.encode(), kind_of(name, source)))


def place(source: str, passage: Passage, words: str) -> str:
    at = passage.text.index(words)
    start, end = passage.span(at, at + len(words))
    return source[start:end]


def test_html_is_read_as_a_person_sees_it_and_traced_back() -> None:
    source = (
        "<html><head><title>No</title><style>p{}</style></head><body>\n<!-- no -->\n<p>Hi&nbsp;Ann,</p><p>my <b>final</b>"
        "\n notice &amp; more<br>A line</p><blockquote>their words</blockquote>"
        "<div style='display: none'>hidden</div></body></html>"
    )
    (passage,) = read(source, "letter.html")
    assert passage.text.split("\n")[:3] == ["Hi Ann,", "my final  notice & more", "A line"]
    assert "their" not in passage.text
    assert "hidden" not in passage.text
    assert place(source, passage, "final  notice") == "final</b>\n notice"
    assert place(source, passage, "& more") == "&amp; more"


def test_markdown_leaves_out_front_matter_code_and_addresses() -> None:
    source = (
        "---\ntitle: final notice\n---\n# Hello **there**\n\n* a [link](http://x.example) and `code`\n\n"
        "```\nfinal notice\n```\nsnake_case _so_\n"
    )
    (passage,) = read(source, "a.md")
    assert "final notice" not in passage.text
    assert "x.example" not in passage.text
    assert "Hello there" in passage.text
    assert "snake_case so" in passage.text
    assert place(source, passage, "there") == "there"


def test_each_cell_of_a_table_is_a_text_of_its_own() -> None:
    source = 'id;subject;body\r\n1;Hello;"He said ""yes"" to all of it,\r\nand more"\r\n2;x;plain words in a cell\r\n'
    first, second = read(source, "steps.csv")
    assert (first.where, second.where) == ("row 2, column body", "row 3, column body")
    assert first.text == 'He said "yes" to all of it,\r\nand more'
    assert place(source, second, "words") == "words"


def test_json_values_are_read_and_keys_are_not() -> None:
    source = '{"the key here": "It is\\n\\u00e9t\\u00e9 \\"now\\" for us", "n": 1}'
    (passage,) = read(source, "a.json")
    assert passage.text == 'It is\nété "now" for us'
    assert place(source, passage, "été") == "\\u00e9t\\u00e9"


def test_yaml_values_are_read_one_by_one() -> None:
    source = 'steps:\n  - subject: "Just a word"  # a comment\n    body: |\n      Hello you,\n      I write.\n'
    assert [p.text.strip() for p in read(source, "a.yaml")] == ["Just a word", "Hello you,\n      I write."]


def test_a_mail_gives_its_subject_and_own_words_only() -> None:
    (passage,) = read(MAIL, "a.eml")
    assert passage.text == "Subject: Café lamps\n\nHello Bo,\n\nI’ve called you four times.\n"
    assert place(MAIL, passage, "called you four times") == "called you four ti=\r\nmes"
    assert place(MAIL, passage, "Café lamps") == "=?utf-8?q?Caf=C3=A9?= lamps"


def test_a_mail_in_base64_is_traced_back_to_its_line() -> None:
    words = "<p>Hello Bo, we sent the drawings of the harbour lamps last week and hope they are of use to you.</p>"
    source = (
        "From: a@x.example\nSubject: Lamps\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
        + base64.encodebytes(words.encode()).decode()
    )
    (passage,) = read(source, "a.eml")
    assert "harbour lamps" in passage.text
    assert source.split("\n\n")[1].startswith(place(source, passage, "Hello Bo"))


def test_a_draft_with_headers_is_a_mail_whatever_its_name() -> None:
    assert kind_of("draft.txt", "Subject: Lamps\n\nHello") is Kind.MAIL
    assert kind_of("draft.txt", "Note: we met.\n\nHello") is Kind.TEXT
    assert looks_like_mail("To: bo@mill.example\nFrom: a@x.example\n\nx")
    assert not looks_like_mail("To: all of you\n\nx")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.txt", Kind.TEXT),
        ("a.MD", Kind.MARKDOWN),
        ("a.html.j2", Kind.HTML),
        ("a.md.liquid", Kind.MARKDOWN),
        ("a.hbs", Kind.TEXT),
        ("a.tsv", Kind.TABLE),
        ("a.yml", Kind.YAML),
        ("-", Kind.TEXT),
    ],
)
def test_the_ending_of_a_name_tells_the_kind(name: str, kind: Kind) -> None:
    assert kind_of(name, "Hello you.") is kind
    assert kind_of("page", "<!doctype html><p>x") is Kind.HTML
    assert known(name) is (name != "-")


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("Hi {{ first_name }}, bye", "Hi Xxxxxxxxxxxxxxxx, bye"),
        ("{{ n_days }} days", "444444444444 days"),
        ("a {% if x %}b{% endif %} c", "a           b            c"),
        ("*|FNAME|* ${x} %NAME% {name}", "Xxxxxxxxx Xxxx Xxxxxx Xxxxxx"),
        ("{{#if x}}a{{/if}} {# c #}", "         a"),
        ("{{ open", "{{ open"),
        ("100% sure, 5 < 6", "100% sure, 5 < 6"),
    ],
)
def test_placeholders_become_words_of_the_same_length(written: str, read_as: str) -> None:
    assert without_placeholders(written).rstrip() == read_as.rstrip()
    assert len(without_placeholders(written)) == len(written)


@pytest.mark.parametrize(
    ("raw", "text", "encoding"),
    [
        (b"\xef\xbb\xbfHi \xc3\xa9", "Hi é", "utf-8"),
        ("Hi é".encode("utf-16"), "Hi é", "utf-16-le"),
        ("Hi é there".encode("utf-16-be"), "Hi é there", "utf-16-be"),
        (b"Hi \xe9", "Hi é", "cp1252"),
        (b"Hi \x81", "Hi \x81", "latin-1"),
        (b"", "", "utf-8"),
        ("привет 你好".encode(), "привет 你好", "utf-8"),
    ],
)
def test_encodings_are_told_apart_and_written_back_the_same(raw: bytes, text: str, encoding: str) -> None:
    decoded = decode(raw)
    assert (decoded.text, decoded.encoding) == (text, encoding)
    assert decoded.encode(decoded.text) == raw


def test_a_damaged_file_is_read_and_known_to_be_damaged() -> None:
    decoded = decode("éèàü the rest is fine éèàü".encode() + b"\xff")
    assert decoded.text.startswith("éèàü")
    assert not decoded.whole


@pytest.mark.parametrize("raw", [b"%PDF-1.7", b"PK\x03\x04abc", bytes(range(256)) * 20, b"\x89PNG\r\n"])
def test_what_is_no_text_is_refused_with_a_sentence(raw: bytes) -> None:
    with pytest.raises(Unreadable, match="not text"):
        decode(raw)


@given(
    st.text(alphabet="ab <>/p&;!-{}%#`*_[]()\"',:\\\n\r😀é=", max_size=300),
    st.sampled_from(["a.html", "a.md", "a.csv", "a.json", "a.yaml", "a.txt", "a.eml"]),
)
def test_any_text_is_read_and_every_place_lies_within_it(source: str, name: str) -> None:
    for passage in read(source, name):
        for start in range(0, len(passage.text), 7):
            first, last = passage.span(start, min(len(passage.text), start + 5))
            assert 0 <= first <= last <= len(source)


@given(st.text(max_size=200))
def test_plain_text_is_read_letter_by_letter(source: str) -> None:
    for passage in passages(source, b"", Kind.TEXT):
        assert len(passage.text) == len(source)
        assert passage.words(source, 0, len(source)) == source


@pytest.mark.parametrize(
    "piece", ["<", "<!--", "<p ", "{{", "{#", "{% ", "&amp", "[a](", "`", '"', "* ", "=", " ", "\n", '""', "\\", "a:"]
)
@pytest.mark.parametrize("name", ["a.html", "a.md", "a.csv", "a.json", "a.yaml", "a.txt"])
def test_no_text_takes_longer_than_its_length(piece: str, name: str) -> None:
    source = piece * (100_000 // len(piece))
    start = time.process_time()
    read(source, name)
    assert time.process_time() - start < 3  # seconds for 100 KB; what grows with the square takes minutes


def test_nested_html_is_read_in_linear_time() -> None:
    shown_by_html("<div>" * 100_000 + "x" + "</div>" * 100_000)
