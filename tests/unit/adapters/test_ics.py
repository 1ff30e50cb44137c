"""Calendars: who meets whom when, known since when."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from unghost.adapters.sources import ics
from unghost.app.ports import Item, SetAside
from unghost.domain.record import Meeting
from unghost.errors import UnreadablePlace

PLAIN = """UID:m1@studio.example
DTSTAMP:20260601T080000Z
LAST-MODIFIED:20260303T080000Z
DTSTART;TZID=Europe/Berlin:20260310T100000
DTEND;TZID=Europe/Berlin:20260310T110000
SUMMARY:Site visit\\, second
ORGANIZER;CN=Kim:mailto:kim@studio.example
ATTENDEE;CN="Lind, Jo";PARTSTAT=ACCEPTED;
 RSVP=TRUE:MAILTO:Jo@Harbour.example
ATTENDEE;CUTYPE=ROOM:mailto:room7@harbour.example
ATTENDEE:mailto:ann@harbour.example
DESCRIPTION:nothing
 of interest
BEGIN:VALARM
TRIGGER:whenever
END:VALARM
"""
MEETING = Meeting(
    "m1@studio.example",
    datetime(2026, 3, 3, 8, tzinfo=UTC),
    datetime(2026, 3, 10, 9, tzinfo=UTC),
    datetime(2026, 3, 10, 10, tzinfo=UTC),
    "Site visit, second",
    (("jo@harbour.example", "ACCEPTED"), ("ann@harbour.example", "NEEDS-ACTION"), ("kim@studio.example", "ACCEPTED")),
)


def read(folder: Path, *events: str, head: str = "") -> list[Item]:
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\n{head}" + "".join(f"BEGIN:VEVENT\n{e}END:VEVENT\n" for e in events) + "END:VCALENDAR\n"
    (folder / "a.ics").write_text(text, encoding="utf-8")
    return list(ics.read(str(folder / "a.ics")))


def only(items: list[Item]) -> Meeting:
    found = [item for item in items if isinstance(item, Meeting)]
    assert len(found) == 1
    return found[0]


def reasons(items: list[Item]) -> list[str]:
    return [item.reason for item in items if isinstance(item, SetAside)]


def test_an_event_is_a_meeting_of_people(tmp_path: Path) -> None:
    assert read(tmp_path, PLAIN) == [MEETING]


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    read(tmp_path, PLAIN)
    plain = (tmp_path / "a.ics").read_bytes()
    (tmp_path / "a.ics").write_bytes(b"\xef\xbb\xbf" + plain.replace(b"\n", b"\r\n"))
    assert list(ics.read(str(tmp_path / "a.ics"))) == [MEETING]


def test_a_folder_of_calendars_is_read_whole(tmp_path: Path) -> None:
    read(tmp_path, PLAIN)
    (tmp_path / "b.ics").write_bytes(b"no calendar")
    (tmp_path / "readme.txt").write_bytes(b"x")
    assert list(ics.read(str(tmp_path))) == [MEETING, SetAside(str(tmp_path / "b.ics"), "not a calendar")]


def test_the_stamp_of_an_export_does_not_make_a_past_meeting_unknown(tmp_path: Path) -> None:
    exported = PLAIN.replace("LAST-MODIFIED:20260303T080000Z\n", "")
    assert only(read(tmp_path, exported)).known_at == MEETING.start
    entered_late = exported + "CREATED:20260310T150000Z\n"
    assert only(read(tmp_path, entered_late)).known_at == datetime(2026, 3, 10, 15, tzinfo=UTC)


@pytest.mark.parametrize(("change", "head"), [("STATUS:CANCELLED\n", ""), ("", "METHOD:CANCEL\n")])
def test_a_cancelled_meeting_is_cancelled_from_its_last_change_on(change: str, head: str, tmp_path: Path) -> None:
    late = PLAIN.replace("LAST-MODIFIED:20260303", "LAST-MODIFIED:20260312") + change
    meeting = only(read(tmp_path, late, head=head))
    assert meeting.cancelled
    assert meeting.known_at == datetime(2026, 3, 12, 8, tzinfo=UTC)


def test_a_whole_day_and_a_duration(tmp_path: Path) -> None:
    whole = "UID:a\nDTSTAMP:20260101T000000Z\nDTSTART;VALUE=DATE:20260310\n"
    timed = "UID:b\nDTSTAMP:20260101T000000Z\nDTSTART:20260310T100000Z\nDURATION:PT45M\n"
    first, second = (item for item in read(tmp_path, whole, timed) if isinstance(item, Meeting))
    assert (first.start, first.end) == (datetime(2026, 3, 10, tzinfo=UTC), datetime(2026, 3, 11, tzinfo=UTC))
    assert (second.end - second.start).total_seconds() == 45 * 60


def test_recurring_and_floating_events_are_read_once_and_reported(tmp_path: Path) -> None:
    items = read(tmp_path, "UID:a\nDTSTART:20260310T100000\nRRULE:FREQ=WEEKLY\n")
    assert only(items).start == datetime(2026, 3, 10, 10, tzinfo=UTC)
    assert reasons(items) == ["recurring event, only its first date is read", "time without a zone, read as UTC"]


def test_one_changed_date_of_a_series_is_a_meeting_of_its_own(tmp_path: Path) -> None:
    items = read(tmp_path, "UID:a\nDTSTART:20260311T100000Z\nRECURRENCE-ID:20260310T100000Z\n")
    assert only(items).uid == "a/20260310T100000Z"


def test_broken_events_cost_themselves_only(tmp_path: Path) -> None:
    broken = ["UID:a\n", "DTSTART:20260310T100000Z\n", "UID:b\nDTSTART:sometime\n", "UID:c\nDTSTART:99990310T100000Z\n"]
    huge = PLAIN + "".join(f"ATTENDEE:mailto:person{n}@harbour.example\n" for n in range(9000))
    items = read(tmp_path, *broken, huge, PLAIN)
    expected = ["event without a start", "event without a UID", "event without a start", "event without a start", "too large"]
    assert reasons(items) == expected
    assert items[-1] == MEETING


def test_attachments_of_any_size_are_passed_over(tmp_path: Path) -> None:
    attached = PLAIN + "ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA\n" + " AAAAAAAAAAAAAAAAAAAAAAAA\n" * 20_000
    assert read(tmp_path, attached) == [MEETING]


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=YEARLY;BYSECOND=1,2,3;BYMINUTE=1,2,3", "FREQ=\n DAILY"])
def test_a_time_zone_that_would_take_for_ever_is_not_used(rule: str, tmp_path: Path) -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Clockwork\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
        f"RRULE:{rule}\nEND:STANDARD\nEND:VTIMEZONE\n"
    )
    items = read(tmp_path, PLAIN.replace("Europe/Berlin", "Clockwork"), head=zone)
    assert reasons(items) == ["time without a zone, read as UTC"]


def test_a_zone_of_the_calendar_itself_is_used(tmp_path: Path) -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Harbour Time\nBEGIN:STANDARD\nDTSTART:19701025T030000\nTZOFFSETFROM:+0400\nTZOFFSETTO:+0300\n"
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\nEND:VTIMEZONE\n"
    )
    meeting = only(read(tmp_path, PLAIN.replace("Europe/Berlin", "Harbour Time"), head=zone))
    assert meeting.start == datetime(2026, 3, 10, 7, tzinfo=UTC)


@pytest.mark.parametrize("content", [b"", b"hello", b"BEGIN:VCARD\n"])
def test_what_is_no_calendar_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_bytes(content)
    with pytest.raises(UnreadablePlace) as caught:
        ics.read(str(tmp_path / "a.ics"))
    assert ".ics" in caught.value.remedy
