"""Settings: everything there is to choose, refusals beside the field, and what one may do with one's own data."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

import pytest

from site_of import Tab, sample_home, tab
from unghost.app.settings_table import BY_NAME, GROUPS

COLIN = "colin.prentice@harrowgate-leisure.example"


@pytest.fixture(scope="module")
def seller(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    """One home for all of them, in the order they stand: each test sets what no other looks at, and the last two erase."""
    with tab(sample_home(tmp_path_factory.mktemp("settings"))) as opened:
        yield opened


def test_every_setting_is_in_one_group() -> None:
    grouped = [name for names in GROUPS.values() for name in names]
    assert sorted(grouped) == sorted(BY_NAME)


def test_every_setting_is_shown_with_its_meaning(seller: Tab) -> None:
    page = seller.get("/settings").text
    for row in BY_NAME.values():
        assert f'name="{row.name}"' in page, row.name
    assert "Your own mail addresses" in page


def test_a_country_is_chosen_by_its_name_and_none_is_invented(seller: Tab) -> None:
    assert '<option value="GB" selected>United Kingdom</option>' in seller.get("/settings").text
    refused = seller.post("/settings", {"group": "you", "country": "zz"})
    assert refused.status_code == 422
    assert "There is no country &#39;zz&#39;." in refused.text
    assert seller.room.app.store.settings().country == "GB"
    assert seller.post("/settings", {"group": "you", "country": "GB"}).status_code == 200


def test_a_change_is_saved_and_said(seller: Tab) -> None:
    answer = seller.post("/settings", {"group": "your-day", "today_at_most": "24", "daily_hour": ""})
    assert "today_at_most: 24" in answer.text
    assert seller.room.app.store.settings().today_at_most == 24


def test_what_is_as_it_was_is_no_change(seller: Tab) -> None:
    fields = {"group": "your-day", "today_at_most": "24", "daily_hour": ""}
    assert "It is so already." in seller.post("/settings", fields).text


def test_what_cannot_be_is_said_beside_the_field_and_nothing_is_saved(seller: Tab) -> None:
    answer = seller.post("/settings", {"group": "your-day", "today_at_most": "lots", "daily_hour": "7"})
    assert answer.status_code == 422
    assert "&#39;lots&#39; is no value for today_at_most." in answer.text
    assert 'value="lots"' in answer.text
    assert 'aria-invalid="true"' in answer.text
    assert seller.room.app.store.settings().daily_hour is None


def test_two_that_exclude_each_other_are_not_both_taken(seller: Tab) -> None:
    group = "when-a-wait-is-called-a-silence"
    both = {"group": group, "false_alarms_a_month": "3", "cases_a_day": "2"}
    assert "not both" in seller.post("/settings", both).text
    assert seller.post("/settings", {**both, "cases_a_day": ""}).status_code == 200
    assert seller.room.app.store.settings().false_alarms_a_month == 3


def test_quiet_hours_may_change_places(seller: Tab) -> None:
    fields = {"group": "their-evenings-and-the-law", "quiet_from_hour": "9", "quiet_to_hour": "18"}
    assert seller.post("/settings", fields).status_code == 200
    assert seller.room.app.store.settings().quiet_to_hour == 18
    assert seller.post("/settings", {**fields, "quiet_from_hour": "18"}).status_code == 422


def test_a_box_that_is_not_ticked_means_no(seller: Tab) -> None:
    group = "their-evenings-and-the-law"
    seller.post("/settings", {"group": group, "casl": "no"})
    assert seller.room.app.store.settings().casl is False


def test_a_number_may_have_a_comma(seller: Tab) -> None:
    seller.post("/settings", {"group": "letters", "undo_minutes": "2,5"})
    assert seller.room.app.store.settings().undo_minutes == 2.5


def test_several_lines_are_several_values(seller: Tab) -> None:
    seller.post("/settings", {"group": "you", "postal": "1 Mill Lane\r\n\r\nLeeds"})
    assert seller.room.app.store.settings().postal == ("1 Mill Lane", "Leeds")


@pytest.mark.parametrize("group", ["", "no-such", "../you"])
def test_a_group_nobody_knows_is_refused_with_a_sentence(seller: Tab, group: str) -> None:
    answer = seller.post("/settings", {"group": group, "undo_minutes": "9"})
    assert answer.status_code == 422
    assert "There is no such group of settings." in answer.text
    assert seller.room.app.store.settings().undo_minutes != 9


def test_everything_can_be_taken_along(seller: Tab) -> None:
    answer = seller.post("/settings/export", {})
    assert "unghost-export.zip" in answer.headers["content-disposition"]
    with zipfile.ZipFile(io.BytesIO(answer.content)) as found:
        assert "README.txt" in {name.rpartition("/")[2] for name in found.namelist()}


def test_a_person_can_have_what_is_kept_about_them(seller: Tab) -> None:
    whole, theirs = (len(seller.post("/settings/export", {"who": who}).content) for who in ("", COLIN))
    assert 0 < theirs < whole


def test_an_export_of_somebody_unknown_says_who_is_near(seller: Tab) -> None:
    answer = seller.post("/settings/export", {"who": "Colin Prentiss"})
    assert answer.status_code in (404, 422)
    assert "Did you mean" in answer.text


def test_a_backup_is_one_file(seller: Tab) -> None:
    answer = seller.post("/settings/backup", {})
    assert answer.content.startswith(b"SQLite format 3") or len(answer.content) > 1000
    assert "attachment" in answer.headers["content-disposition"]


def test_an_erasure_is_shown_first_and_asks_once_more(seller: Tab) -> None:
    shown = seller.get("/settings/erase", params={"who": COLIN}).text
    assert "for good?" in shown
    assert re.search(r"<td>mails?</td>", shown)
    assert "the box was not ticked" in seller.post("/settings/erase", {"who": COLIN}).text
    assert "Colin Prentice" in seller.get("/today").text


def test_erased_is_gone_from_every_page(seller: Tab) -> None:
    answer = seller.post("/settings/erase", {"who": COLIN, "sure": "yes"})
    assert "<h1>Erased</h1>" in answer.text
    for path in ("/today", "/find?q=prentice", "/settings"):
        assert "Prentice" not in seller.get(path).text, path


def test_erasing_twice_does_no_harm(seller: Tab) -> None:
    for _ in range(2):
        assert seller.post("/settings/erase", {"who": COLIN, "sure": "yes"}).status_code == 200
