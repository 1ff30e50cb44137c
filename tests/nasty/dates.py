"""Dates as no standard has them."""

from __future__ import annotations

from nasty.case import FROM, SAID, SUBJECT, TO, Nasty

NINE = "2026-06-01T09:00:00"
MENDED = ("date repaired",)
ZONELESS = ("no time zone",)


def dated(value: str | bytes | None, expected: str | None, name: str, *problems: str, received: str = "") -> Nasty:
    """Return a case that is about the date alone."""
    data = value.encode() if isinstance(value, str) else value
    line = b"" if data is None else b"Date: " + data + b"\n"
    trace = f"Received: from a by b with SMTP id 7; {received}\n".encode() if received else b""
    rest = b"Content-Type: text/plain; charset=utf-8\n\n" + SAID.encode() + b"\n"
    return Nasty(name, trace + FROM + TO + SUBJECT + line + rest, date=expected, problems=problems)


CASES = (
    dated(None, None, "no date", "no date"),
    dated("", None, "an empty date", "no date"),
    dated("soon", None, "a word as date", "impossible date"),
    dated("Mon, 1 Jun 26 09:00:00 +0200", NINE + "+02:00", "a year of two digits"),
    dated("Mon, 1 Jun 126 09:00:00 +0200", NINE + "+02:00", "a year counted from 1900"),
    dated("Mon, 1 Jun 2026 09:00 +0200", NINE + "+02:00", "no seconds"),
    dated("Mon, 1 Jun 2026 09.00.00 +0200", NINE + "+02:00", "full stops in the time"),
    dated("Mon,1 Jun 2026 09:00:00 +0200", NINE + "+02:00", "no blank behind the comma"),
    dated("1 Jun 2026 09:00:00 +0200 (CEST)", NINE + "+02:00", "no weekday"),
    dated("Mon, 01-Jun-2026 09:00:00 +0200", NINE + "+02:00", "hyphens in the day"),
    dated("Mon, 1 June 2026 09:00:00 +0200", NINE + "+02:00", "the month written out"),
    dated("Mon, 1 Jun 2026 09:00:00", NINE + "+00:00", "no zone", *ZONELESS),
    dated("Mon, 1 Jun 2026 09:00:00 -0000", NINE + "+00:00", "a zone that says it is unknown"),
    dated("Mon, 1 Jun 2026 09:00:00 GMT", NINE + "+00:00", "greenwich"),
    dated("Mon, 1 Jun 2026 09:00:00 GMT+2", NINE + "+02:00", "greenwich and two", *MENDED),
    dated("Mon, 1 Jun 2026 09:00:00 GMT+0200 (CEST)", NINE + "+02:00", "the date of a script", *MENDED),
    dated("Mon Jun 01 2026 09:00:00 GMT+0200 (Central European Summer Time)", NINE + "+02:00", "the date of a browser", *MENDED),
    dated("Mon, 1 Jun 2026 09:00:00 UTC+02:00", NINE + "+02:00", "universal time and two", *MENDED),
    dated("Mon, 1 Jun 2026 09:00:00 +02:00", NINE + "+02:00", "a colon in the zone", *MENDED),
    dated("Mon, 1 Jun 2026 09:00:00 +2", NINE + "+02:00", "a zone of one digit", *MENDED),
    dated("Mon, 1 Jun 2026 09:00:00 +200", NINE + "+02:00", "a zone of three digits", *MENDED),
    dated("Mon, 1 Jun 2026 09:00:00 +0200\x00\x00", NINE + "+02:00", "zeros behind the date"),
    dated('Mon, 1 Jun 2026 09:00:00 "GMT"', NINE + "+00:00", "a zone in quotation marks", *MENDED),
    dated("Mon, 1 Jun 2026 09:00:00 EDT", NINE + "-04:00", "a zone by its letters"),
    dated("Mon, 1 Jun 2026 09:00:00 CEST", NINE + "+02:00", "a zone of Europe by its letters"),
    dated("Mon, 1 Jun 2026 09:00:00 Z", NINE + "+00:00", "zulu"),
    dated("Mon, 1 Jun 2026 09:00:00 A", NINE + "+00:00", "a zone of one letter", *ZONELESS),
    dated("Mon, 1 Jun 2026 09:00:00 XYZT", NINE + "+00:00", "a zone nobody knows", *ZONELESS),
    dated("Mon, 1 Jun 2026 09:00:00 +9900", NINE + "+00:00", "a zone beyond the day", *ZONELESS),
    dated("Mon, 1 Jun 2026 9:00:00 PM +0200", "2026-06-01T21:00:00+02:00", "half a clock", *MENDED),
    dated("Mon, 1 Jun 2026 12:00:00 AM +0200", "2026-06-01T00:00:00+02:00", "midnight on half a clock", *MENDED),
    dated("6/1/2026 9:00:00 AM +0200", NINE + "+02:00", "the American order", *MENDED),
    dated("6/25/2026 9:00 AM", "2026-06-25T09:00:00+00:00", "the American order without a zone", *MENDED, *ZONELESS),
    dated("01.06.2026 09:00:00 +0200", NINE + "+02:00", "the German order", *MENDED),
    dated("25/06/2026 09:00:00 +0200", "2026-06-25T09:00:00+02:00", "the British order", *MENDED),
    dated("2026/06/01 09:00:00 +0200", NINE + "+02:00", "the year in front", *MENDED),
    dated("2026-06-01T09:00:00+02:00", NINE + "+02:00", "the international form"),
    dated("2026-06-01T09:00:00Z", NINE + "+00:00", "the international form in zulu"),
    dated("2026-06-01 09:00:00 +0200", NINE + "+02:00", "the form of a log"),
    dated("Mon Jun  1 09:00:00 2026", NINE + "+00:00", "the form of C", *ZONELESS),
    dated("Mon Jun  1 09:00:00 CEST 2026", NINE + "+02:00", "the form of a shell", *MENDED),
    dated("Mon Jun 1 09:00:00 2026 +0200", NINE + "+02:00", "the form of git"),
    dated("Monday, June 1, 2026 9:00 AM +0200", NINE + "+02:00", "the form of a letter", *MENDED),
    dated("1780297200", "2026-06-01T07:00:00+00:00", "seconds since 1970", *MENDED),
    dated("Mo, 1 Mai 2026 09:00:00 +0200", "2026-05-01T09:00:00+02:00", "a German month"),
    dated("Mo, 1 Okt 2026 09:00:00 +0200", "2026-10-01T09:00:00+02:00", "another German month", *MENDED),
    dated("Do, 1 März 2026 09:00:00 +0100", "2026-03-01T09:00:00+01:00", "a month with an umlaut", *MENDED),
    dated("lun., 1 juin 2026 09:00:00 +0200", NINE + "+02:00", "a French month", *MENDED),
    dated("sam., 1 août 2026 09:00:00 +0200".encode("latin-1"), "2026-08-01T09:00:00+02:00", "a raw French month", *MENDED),
    dated("dom, 1 févr. 2026 09:00:00 +0100", "2026-02-01T09:00:00+01:00", "a French month cut short", *MENDED),
    dated("lun, 1 ene 2026 09:00:00 +0100", "2026-01-01T09:00:00+01:00", "a Spanish month", *MENDED),
    dated("seg, 1 de dezembro de 2026 09:00:00 -0300", "2026-12-01T09:00:00-03:00", "a Portuguese month", *MENDED),
    dated("lun, 1 giu 2026 09:00:00 +0200", NINE + "+02:00", "an Italian month", *MENDED),
    dated("Пн, 1 июн 2026 09:00:00 +0300", NINE + "+03:00", "a Russian month", *MENDED),
    dated("2026年6月1日 09:00:00 +0800", NINE + "+08:00", "a Chinese date", *MENDED),
    dated("Mon, 31 Jun 2026 09:00:00 +0000", None, "a day that is none", "impossible date"),
    dated("Mon, 1 Jun 2026 25:61:00 +0000", None, "an hour that is none", "impossible date"),
    dated("Mon, 1 Jun 2026 24:00:00 +0200", "2026-06-02T00:00:00+02:00", "the end of the day", *MENDED),
    dated("Mon, 1 Jun 2026 09:00:60 +0200", "2026-06-01T09:00:59+02:00", "a leap second"),
    dated("Mon, 1 Jun 0000 09:00:00 +0000", None, "the year zero", "impossible date"),
    dated("Thu, 1 Jan 1970 00:00:00 +0000", None, "the beginning of time", "clock"),
    dated("Fri, 31 Dec 9999 23:59:59 -2359", "9999-12-31T23:59:59-23:59", "the end of time"),
    dated(
        "Fri, 31 Dec 9999 23:59:59 -2359",
        "2026-05-31T07:01:00-23:59",
        "the end of time, arrived",
        "clock",
        received="Mon, 1 Jun 2026 07:00:00 +0000",
    ),
    dated("Tue, 19 Jan 2038 04:14:08 +0100", "2038-01-19T04:14:08+01:00", "behind the end of 32 bits"),
    dated(
        "Mon, 1 Jun 2020 09:00:00 +0200",
        NINE + "+02:00",
        "a clock that lags by years",
        "clock",
        received="Mon, 1 Jun 2026 07:00:00 +0000",
    ),
    dated("(" * 10_000 + " Mon, 1 Jun 2026 09:00:00 +0200", None, "ten thousand brackets before the date", "impossible date"),
    dated("Mon, 1 Jun 2026 09:00:00 +0200 " + "(" * 10_000, NINE + "+02:00", "ten thousand brackets behind the date"),
    dated("Mon, 1 Jun 2026 09:00:00 +0200", NINE + "+02:00", "a trace of brackets", received="(" * 10_000),
)
