"""The thread as a picture: every touch in its lane, the break in words, and the same in a table."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET

import pytest

from unghost.pictures.thread import A_LINE, MOST, Passed, Thread, thread_picture, thread_table

SVG = "{http://www.w3.org/2000/svg}"
DAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
TALK = (
    Passed(True, DAY, "mail", 40),
    Passed(False, DAY + timedelta(days=1), "mail", 60, lag=8.0, lag_words="after 1 working day"),
    Passed(True, DAY + timedelta(days=2), "mail", 30, pressure=2.5, relief=0.5, broke=True),
    Passed(False, DAY + timedelta(days=12), "mail", 3, lag=64.0, lag_words="after 8 working days"),
    Passed(True, DAY + timedelta(days=14), "call", 0),
)


def thread(*touches: Passed, who: str = "Ada Bright") -> Thread:
    return Thread(who, touches or TALK, "Their answers came later after the message of 4 March.")


def drawn(one: Thread) -> ET.Element:
    return ET.fromstring(thread_picture(one))


def touches(root: ET.Element) -> list[ET.Element]:
    return [e for e in root.iter() if e.get("class") == "ug-touch"]


def test_every_touch_is_a_dot_and_theirs_have_the_time_they_took() -> None:
    root = drawn(thread())
    found = touches(root)
    assert [one.get("aria-label") for one in found][1] == "3 March 2026, they, mail, 60 words, after 1 working day"
    assert sum(one.find(f"{SVG}circle") is not None for one in found) == 4
    assert found[-1].find(f"{SVG}path") is not None, "a call has a shape of its own"


def test_pressure_and_relief_stand_under_the_message_that_carries_them() -> None:
    boxes = [b for b in touches(drawn(thread()))[2].iter(f"{SVG}rect") if b.get("class") in ("ug-press", "ug-free")]
    assert [b.get("class") for b in boxes] == ["ug-press", "ug-free"]
    assert float(boxes[0].get("height", "0")) == pytest.approx(5 * float(boxes[1].get("height", "0")))


def test_the_break_is_marked_with_words_and_only_where_there_is_one() -> None:
    marked = [e.text for e in drawn(thread()).iter(f"{SVG}text")]
    calm = [e.text for e in drawn(thread(TALK[0], TALK[1])).iter(f"{SVG}text")]
    assert marked.count("the break") == 1
    assert "the break" not in calm


def test_all_that_is_drawn_lies_inside_the_picture() -> None:
    root = drawn(thread())
    height = float((root.get("viewBox") or "").split()[-1])
    for element in (*root.iter(f"{SVG}text"), *root.iter(f"{SVG}rect")):
        assert 0 <= float(element.get("x") or 0) <= 360
        assert 0 <= float(element.get("y") or 0) <= height
    for element in root.iter(f"{SVG}circle"):
        assert 0 < float(element.get("cx", "")) < 360


def test_the_table_says_the_same() -> None:
    table = thread_table(thread())
    assert table.rows[1] == ("3 March 2026", "they", "60", "after 1 working day", "", "", "")
    assert table.rows[2] == ("4 March 2026", "we", "30", "", "2.5", "0.5", "the break")
    assert table.rows[4][2] == "call"
    assert table.caption.startswith("Their answers came later")
    assert "5 touches, 3 of them ours." in (drawn(thread()).findtext(f"{SVG}desc") or "")


def test_the_latest_touches_are_drawn_and_the_others_counted() -> None:
    many = [Passed(n % 2 == 0, DAY + timedelta(days=n), "mail", 5) for n in range(MOST + 6)]
    root = drawn(thread(*many))
    assert len(touches(root)) == MOST
    assert any("6 earlier ones are not drawn." in (e.text or "") for e in root.iter(f"{SVG}text"))
    assert "6 earlier ones are not drawn." in (root.findtext(f"{SVG}desc") or "")


def test_one_touch_is_a_thread_and_a_name_is_escaped() -> None:
    root = drawn(thread(TALK[0], who="<b>Ada</b>"))
    assert root.findtext(f"{SVG}title") == "The thread with <b>Ada</b>"


def test_what_is_no_thread_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing of a touch is negative"):
        Passed(True, DAY, "mail", -1)
    for touches in ((), TALK[::-1]):
        with pytest.raises(ValueError, match="in order of time"):
            Thread("Ada", touches, "")


def test_every_touch_says_what_it_was_and_leads_to_its_mail_where_a_page_draws_it() -> None:
    one = thread(Passed(False, DAY, "mail", 4, quote="Not before <April>.", message="a/1@x"), TALK[1])
    alone, page = (ET.fromstring(thread_picture(one, href=href)) for href in (None, lambda m: f"/message/{m}?<"))
    assert [e.tag for e in touches(alone)] == [f"{SVG}g"] * 2
    assert {e.get("tabindex") for e in touches(alone)} == {"0"}
    first, second = touches(page)
    assert (first.tag, first.get("href")) == (f"{SVG}a", "/message/a/1@x?<")
    assert second.tag == f"{SVG}g", "a touch without a mail leads nowhere"
    assert page.get("role") == "group", "what can be reached is no part of an image"
    told = " ".join(e.text or "" for e in first.iter(f"{SVG}text"))
    assert told == "2 March 2026, they, mail, 4 words: “Not before <April>.”"


@pytest.mark.parametrize("count", [1, 3, 44, 45, 120, 300])
def test_many_touches_stand_on_several_lines_and_none_lie_on_each_other(count: int) -> None:
    root = drawn(thread(*(Passed(n % 3 == 0, DAY + timedelta(hours=n), "mail", 900) for n in range(count))))
    places = [(float(c.get("cx", "")), float(c.get("cy", ""))) for t in touches(root) for c in t.iter(f"{SVG}circle")]
    assert len(places) == len(set(places)) == count
    lines = {y for _, y in places}
    assert len(lines) <= 2 * -(-count // A_LINE)


def test_a_wait_that_goes_on_is_drawn_on_after_the_last_touch() -> None:
    one = Thread("Ada", TALK, "", "waiting for 9 working days")
    assert "waiting for 9 working days" in [e.text for e in drawn(one).iter(f"{SVG}text")]
    assert "Waiting for 9 working days." in thread_table(one).caption
