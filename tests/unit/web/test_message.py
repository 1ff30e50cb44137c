"""One mail: its words, its neighbours, its original behind glass."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pytest

from program import unghost
from site_of import Tab, sample_home, tab
from unghost.web.rendering import paths
from unghost.web.rendering.markup import cleaned, plainly

ME, SHE = "nora@brightwell-pumps.example", "ana@lagoon.example"
HTML = f"""<html><head><style>p{{background:url(http://evil.example/a)}}</style><base href="http://evil.example"></head>
<body><p style="color:red">Shown <b>as it came</b></p><img src="http://evil.example/pixel"><script>alert(1)</script>
<a href="http://evil.example/login">Your bank</a><form action="/leave"><button>Go</button></form></body></html>
{"<p>" + "word " * 200 + "</p>"}"""


def letter(number: int, html: str, name: str = "offer.pdf") -> str:
    """Return a mail of an mbox with a plain part, an HTML part and something attached."""
    reply = f"In-Reply-To: <{number - 1}@x.example>\n" if number > 1 else ""
    return (
        f"From - Thu Jan  1 00:00:00 2026\nFrom: Ana <{SHE}>\nTo: {ME}\nSubject: The lagoon\n"
        f"Date: Tue, 0{number} Jun 2026 09:00:00 +0000\n"
        f"Message-ID: <{number}@x.example>\n{reply}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
        f"Content-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain\n\nOwn words {number}.\n--a\n"
        f"Content-Type: text/html\n\n{html}\n--a--\n--b\nContent-Type: application/pdf; name={name}\n"
        f"Content-Disposition: attachment; filename={name}\n\n{'x' * 3000}\n--b--\n\n"
    )


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mail") / "box.mbox"


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory, box: Path) -> Iterator[Tab]:
    huge = "<p>" + "<b>deep" * 100_000 + "</p>" + "<p>long</p>" * 400_000
    box.write_text(letter(1, HTML) + letter(2, HTML) + letter(3, huge), encoding="utf-8")
    home = sample_home(tmp_path_factory.mktemp("reader"))
    assert unghost(home, "sync", "mbox", str(box)).returncode == 0
    with tab(home) as opened:
        opened.get("/today")
        yield opened


def at(number: int, further: str = "") -> str:
    return paths.message(f"{number}@x.example") + further


def test_a_mail_shows_its_words_its_people_and_its_files(reader: Tab) -> None:
    page = reader.get(at(2)).text
    assert "Shown as it came" in page, "the HTML says more than its small plain part, so its words are read"
    assert "offer.pdf" in page
    assert f'href="{paths.person(SHE)}"' in page


def test_its_neighbours_in_the_thread_are_one_click_away(reader: Tab) -> None:
    page = reader.get(at(2)).text
    assert f'rel="prev" href="{at(1)}"' in page
    assert f'rel="next" href="{at(3)}"' in page
    assert 'rel="prev"' not in reader.get(at(1)).text


def test_the_original_is_shown_only_when_asked_for_and_in_a_frame_without_rights(reader: Tab) -> None:
    assert "<iframe" not in reader.get(at(2)).text
    assert f'<iframe sandbox src="{at(2)}/html"' in reader.get(at(2, "?original=1")).text


def test_the_frame_is_cleaned_and_may_do_nothing_by_its_own_policy(reader: Tab) -> None:
    answer = reader.get(at(2, "/html"))
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert policy.endswith("; sandbox")
    assert "script" not in policy
    assert "<b>as it came</b>" in answer.text
    assert "color:red" in answer.text
    assert "Your bank" in answer.text
    assert "offer.pdf" in answer.text
    assert "3 KB" in answer.text
    for gone in ("evil.example", "<img", "<script", "alert(", "<form", "<base", "href="):
        assert gone not in answer.text, gone


def test_five_megabytes_of_markup_answer_quickly_and_are_cut_with_a_sentence(reader: Tab) -> None:
    begun = perf_counter()
    answer = reader.get(at(3, "/html"))
    assert perf_counter() - begun < 20, "bounded even on a busy machine; alone it takes under two seconds"
    assert "the rest was cut" in answer.text
    assert len(answer.text) < 1_000_000


def test_a_mail_nobody_has_says_so(reader: Tab) -> None:
    answer = reader.get(paths.message("nothing@x.example"))
    assert answer.status_code == 404
    assert "Find" in answer.text


def test_an_original_that_lies_elsewhere_now_is_not_shown_for_another(reader: Tab, box: Path) -> None:
    box.write_text(letter(1, "<p>another mail at the same place</p>"), encoding="utf-8")
    answer = reader.get(at(2, "/html")).text + reader.get(at(1, "/html")).text
    assert "another mail" not in answer
    assert answer.count("lies no more where it was read") == 2


@pytest.mark.parametrize(
    "html",
    [
        "<p style='background:url(x)'>a</p>", "<p style='color:red;behavior:url(x)'>a</p>", "<a href='javascript:x'>a</a>",
        "<p onclick=x>a</p>", "<div hx-get=/leave>a</div>", "<svg><script>x</script></svg>", "<p id=main class=said>a</p>",
    ],
)  # fmt: skip
def test_nothing_that_acts_survives(html: str) -> None:
    found = cleaned(html)
    assert "=" not in found.replace('style="color:red"', "")
    assert "<s" not in found


def test_what_nests_without_end_is_laid_flat_and_nothing_is_lost() -> None:
    found = cleaned("<div>" * 50_000 + "the end" + "<br>one<br>two")
    assert "the end" in found
    assert found.count("<br>") == 2
    assert found.count("<div>") <= 200


def test_signs_that_nobody_sees_are_made_visible() -> None:
    assert plainly("invoice\u202efdp.exe\x07\ud800") == "invoice\ufffdfdp.exe\ufffd?"
