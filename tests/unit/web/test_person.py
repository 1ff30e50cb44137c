"""A person's page: what it says of the sample's people, of people with odd names, and what its forms record."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from time import perf_counter

import pytest

from program import laid
from site_of import Tab, sample_home, tab
from unghost.domain.record import About, Says
from unghost.web.views.timeline import rows, total

OWED, SILENT, PEACE = "siobhan@keane-oysters.example", "colin.prentice@harrowgate-leisure.example", "wpike@prairie-grain.example"
CLOSED, PARKED, GONE = (
    "anke.devries@polder-kassen.example",
    "denise.fontaine@bayou-canning.example",
    "thiago.moreira@serra-sucos.example",
)
ILL = "s.achterberg@moorbach-brewing.example"
ME = "kim@studio.example"
BACKWARDS = "\u202egnihton\u202c"
ODD = (
    (ME, '"<script>alert(1)</script>" <script@harbour.example>', "04 May 2026", "Which lamp do you need?"),
    ('"<script>alert(1)</script>" <script@harbour.example>', ME, "05 May 2026", "The <img src=x onerror=alert(1)> one."),
    (f'"{"Long " * 60}" <long@pier.example>', ME, "06 May 2026", "Only this one mail."),
    (f'"{BACKWARDS}" <rtl@quay.example>', ME, "07 May 2026", "\u05e9\u05dc\u05d5\u05dd and good morning."),
    ("bare@dock.example", ME, "08 May 2026", "No name, no deal, no odds."),
    (ME, '"Ada Never" <ada@mole.example>', "11 May 2026", "Would a lamp be of use?"),
)


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(sample_home(tmp_path_factory.mktemp("person"))) as opened:
        yield opened


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with tab(laid(tmp_path_factory.mktemp("odd"), ME, ODD)) as opened:
        yield opened


def _page(seller: Tab, who: str, further: str = "") -> str:
    answer = seller.get(f"/person/{who}{further}")
    assert answer.status_code == 200, answer.text
    return str(answer.text)


def _section(page: str, name: str) -> str:
    found = re.search(rf'<section id="{name}".*?</section>', page, re.DOTALL)
    assert found is not None, name
    return found[0]


def _field(page: str, form: str, name: str) -> str:
    """Return what a form's hidden field holds; ``form`` is what it is sent to."""
    found = re.search(rf'action="[^"]*/{form}".*?name="{name}" value="([^"]*)"', page, re.DOTALL)
    assert found is not None, (form, name)
    return found[1].replace("&#43;", "+")


def _words(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_who_is_silent_is_shown_with_since_odds_causes_and_the_break(seller: Tab) -> None:
    page = _page(seller, SILENT)
    state, why = _words(_section(page, "state")), _words(_section(page, "why"))
    assert "silent for 44 working days" in state
    assert re.search(r"An answer within 14 days: about 1 in \d+\.", state)
    assert "4 answers of theirs are known." in state
    assert "We pressed more than 9 in 10" in why
    assert "Their answers changed after a mail of ours" in why
    assert "You do not know yet where they stand" in why
    assert "<svg" in page
    assert 'href="tel:+441144960318"' in page


def test_each_passage_opens_its_mail(seller: Tab) -> None:
    passages = re.findall(r'<q class="passage">(.*?)</q>', _section(_page(seller, SILENT), "why"), re.DOTALL)
    assert passages
    assert all('<a href="/message/' in passage for passage in passages)


def test_what_we_owe_comes_first_and_is_ticked_off_once(seller: Tab) -> None:
    page = _page(seller, OWED)
    assert page.index('id="ours"') < page.index('id="move"')
    which = _field(page, "tick", "which")
    said = _words(seller.post(f"/person/{OWED}/tick", {"which": which, "says": "done"}).text)
    assert re.search(r"Ticked, done: .*, and one more point of the same mail", said)
    again = _words(seller.post(f"/person/{OWED}/tick", {"which": which, "says": "done"}).text)
    assert "That is done already; nothing was added." in again
    other = _words(seller.post(f"/person/{OWED}/tick", {"which": which, "says": "no"}).text)
    assert "Meanwhile it was ticked as done" in other
    ticks = seller.room.review_of(OWED).history.people[OWED].ticks
    assert [t.says for t in ticks if t.about is About.LAPSE] == [Says.DONE]
    back = _words(seller.post(f"/person/{OWED}/tick", {"which": which, "says": "open"}).text)
    assert "Ticked, open again:" in back
    assert "First, on our side" in back


def test_who_asked_for_peace_is_shown_so_first_and_no_contact_is_offered(seller: Tab) -> None:
    page = _page(seller, PEACE)
    assert "They are to be left in peace." in _words(_section(page, "state"))
    assert "tel:" not in page
    assert "/call" not in re.sub(r'action="[^"]*"', "", page.split('id="state"')[1])
    assert "/draft/new" not in page
    assert 'id="why"' not in page


def test_who_rests_has_left_or_said_no_is_told_in_their_words(seller: Tab) -> None:
    assert "They wake on 24 June 2026" in _words(_page(seller, PARKED))
    gone = _words(_page(seller, GONE))
    assert "Our contact has gone" in gone
    assert "Begin with the new person, by mail to renata.cardoso@serra-sucos.example" in gone
    assert "It reads as no" in _words(_section(_page(seller, CLOSED), "truth"))


def test_what_is_private_is_kept_out_of_the_timeline(seller: Tab) -> None:
    touches = seller.room.review_of(ILL).history.people[ILL].touches
    private = [t for t in touches if t.said.sensitive]
    assert private
    shown = _words(_page(seller, ILL, "/mails"))
    assert "Something private; their words are in the mail." in shown
    assert not any(t.text[:40] in shown for t in private)


def test_a_name_leads_to_the_page_and_an_unknown_one_to_the_nearest(seller: Tab) -> None:
    assert seller.get("/person/Colin Prentice").url.path == f"/person/{SILENT}"
    answer = seller.get("/person/Colin Prentise")
    assert answer.status_code == 404
    assert "Did you mean" in answer.text
    assert 'href="/person/Colin%2520Prentice"' in answer.text
    assert seller.get("/person/%2500%252f..").status_code == 404


@pytest.mark.parametrize("who", ["script@harbour.example", "long@pier.example", "rtl@quay.example", "bare@dock.example"])
def test_an_odd_name_harms_no_page(odd: Tab, who: str) -> None:
    for further in ("", "/mails", "/call"):
        page = _page(odd, who, further)
        assert "<script>alert" not in page
        assert "<img src=x" not in page
        assert "<h1>" in page


def test_who_never_answered_has_a_page_that_says_so(odd: Tab) -> None:
    page = _page(odd, "ada@mole.example")
    assert "has never answered us" in page
    assert "Ada Never" in page


def test_a_rest_and_a_note_are_kept_once(seller: Tab) -> None:
    seen = _field(_page(seller, SILENT), "park", "seen")
    rest = {"seen": seen, "until": "2026-07-01", "reason": "their fair"}
    assert "rests until 1 July 2026" in seller.post(f"/person/{SILENT}/park", rest).text
    assert "Recorded already:" in seller.post(f"/person/{SILENT}/park", rest).text
    other = seller.post(f"/person/{SILENT}/park", {**rest, "until": "2026-08-01"}).text
    assert "Meanwhile a rest until 1 July 2026 was recorded" in other
    assert "is no day to come" in seller.post(f"/person/{SILENT}/park", {**rest, "until": "2026-06-17"}).text
    assert "A rest needs a day" in seller.post(f"/person/{SILENT}/park", {**rest, "until": "soon"}).text
    assert "A note without words says nothing" in seller.post(f"/person/{SILENT}/note", {"text": " "}).text
    assert "Noted for Colin Prentice." in seller.post(f"/person/{SILENT}/note", {"text": "<b>keys</b>"}).text
    assert "Noted already" in seller.post(f"/person/{SILENT}/note", {"text": "<b>keys</b>"}).text
    here = seller.room.review_of(SILENT).history.people[SILENT]
    assert [(p.until.isoformat(), p.reason) for p in here.parks] == [("2026-07-01", "their fair")]
    assert [n.text for n in here.notes] == ["<b>keys</b>"]
    assert "&lt;b&gt;keys" in _page(seller, SILENT)


def test_ground_can_be_said_and_the_second_tab_hears_what_the_first_told(seller: Tab) -> None:
    who = "luiza.prado@usina-boa-vista.example"
    first = {"part": "meetings", "says": "yes", "seen": ""}
    assert "Recorded: meetings is there." in seller.post(f"/person/{who}/ground", first).text
    assert "Recorded already: meetings is there." in seller.post(f"/person/{who}/ground", first).text
    second = seller.post(f"/person/{who}/ground", {**first, "says": "no"}).text
    assert "Meanwhile meetings was recorded as there" in second
    assert "The groundwork has no part called" in seller.post(f"/person/{who}/ground", {"part": "gold", "says": "yes"}).text
    assert "That is no answer to this point." in seller.post(f"/person/{who}/ground", {"part": "need", "says": "?"}).text


def test_a_question_is_answered_once_and_says_what_it_changes(seller: Tab) -> None:
    who = "eleni@thalassa-hotels.example"
    page = _page(seller, who)
    asked, seen = "talk", _field(page, "answer", "seen")
    before = len(seller.room.review_of(who).history.people[who].touches)
    told = seller.post(f"/person/{who}/answer", {"question": asked, "key": "y", "seen": seen}).text
    assert "Noted: yes, we spoke." in told
    again = seller.post(f"/person/{who}/answer", {"question": asked, "key": "y", "seen": seen}).text
    assert "Recorded already: yes, we spoke." in again
    other = seller.post(f"/person/{who}/answer", {"question": asked, "key": "n", "seen": seen}).text
    assert "Meanwhile this was answered otherwise" in other
    assert len(seller.room.review_of(who).history.people[who].touches) == before + 1
    assert "There is no question" in seller.post(f"/person/{who}/answer", {"question": "x", "key": "y"}).text


def test_a_form_without_its_token_records_nothing(seller: Tab) -> None:
    answer = seller.client.post(f"/person/{OWED}/note", data={"text": "from elsewhere"})
    assert answer.status_code == 403
    assert not any(n.text == "from elsewhere" for n in seller.room.review_of(OWED).history.people[OWED].notes)


def test_of_thousands_of_mails_only_a_page_is_looked_into(seller: Tab) -> None:
    case = seller.room.case(OWED)
    one = case.correspondence.touches[-1]
    many = tuple(replace(one, at=one.at + timedelta(minutes=n), text=f"number {n}") for n in range(5000))
    long = replace(case, correspondence=replace(case.correspondence, touches=many))
    begun = perf_counter()
    shown = rows(long, 50, 50)
    assert perf_counter() - begun < 1
    assert total(long) == 5000
    assert [row.words for row in shown[:2]] == ["number 4949", "number 4948"]
    assert len(shown) == 50


def test_a_page_of_the_timeline_that_is_not_there_is_the_last_one(seller: Tab) -> None:
    for asked in ("999", "0", "-1", "x", "9" * 30):
        assert seller.get(f"/person/{OWED}/mails?page={asked}").status_code == 200


def test_it_stays_under_sixty_kilobytes_compressed(seller: Tab) -> None:
    assert len(gzip.compress(_page(seller, SILENT).encode())) < 20_000


def test_what_a_rest_needs_is_said_in_its_label(seller: Tab) -> None:
    page = seller.get(f"/person/{SILENT}").text
    assert re.search(r'because \(needed\) <input type="text" name="reason" required', page)
