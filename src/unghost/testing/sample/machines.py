"""Mail that no person wrote for us: absences, departures, bounces, invitations and their answers, newsletters, robots."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from unghost.testing.sample.mime import digest, multipart, part, text_part
from unghost.testing.sample.posts import Post
from unghost.testing.sample.shapes import plain
from unghost.testing.sample.stories import HOME, LONDON, Mail
from unghost.testing.sample.tongues import ENGLISH, header_block

_REPLIED = ("Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All")


def headers(post: Post) -> tuple[str, ...]:
    """Return the headers by which a machine gives itself away (RFC 3834, 2369, 2919); none for a person."""
    domain = post.sender[1].rpartition("@")[2]
    news = (
        f"List-Id: <news.{domain}>",
        f"List-Unsubscribe: <mailto:leave@{domain}>",
        "Precedence: bulk",
    )
    return {
        "ooo": _REPLIED,
        "left": (_REPLIED[0], "Precedence: bulk"),
        "bounce": (_REPLIED[0],),
        "newsletter": news,
        "robot": ("Auto-Submitted: auto-generated",),
    }.get(post.mail.auto, ())


def content(post: Post, original: bytes) -> bytes:
    """Return the body of a machine's mail, Content-Type first; ``original`` is the letter it reacts to."""
    kind = post.mail.auto
    if kind == "bounce":
        return _bounce(post, original)
    if kind in ("invite", "accept"):
        return _calendar_mail(post)
    if kind == "newsletter":
        return _newsletter(post)
    words = _forwarded(post) if kind == "forward" else post.mail.text
    return text_part(words + "\n", "plain", "8bit" if words.isascii() else "quoted-printable")


def meeting_uid(slug: str, start: datetime) -> str:
    """Return the UID of a meeting of a story."""
    return f"{digest('meeting', slug, start.astimezone(UTC))[:20]}@{HOME}"


def stamp(at: datetime) -> str:
    """Return a moment as calendars write it."""
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def event(uid: str, known: datetime, start: datetime, minutes: int, summary: str, guest: str) -> list[str]:
    """Return the lines of one VEVENT; ``guest`` is the whole ATTENDEE line."""
    return [
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{stamp(known)}",
        f"CREATED:{stamp(known)}",
        f"LAST-MODIFIED:{stamp(known)}",
        f"DTSTART:{stamp(start)}",
        f"DTEND:{stamp(start + timedelta(minutes=minutes))}",
        "SUMMARY:" + summary.replace(",", "\\,"),
        "STATUS:CONFIRMED",
        f"ORGANIZER;CN=Nora Ellery:mailto:nora@{HOME}",
        guest,
        "END:VEVENT",
    ]


def attendee(name: str, email: str, status: str) -> str:
    """Return an ATTENDEE line."""
    return f"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT={status};CN={name}:mailto:{email}"


def calendar(method: str, events: list[str]) -> str:
    """Return a whole calendar, folded after 75 octets, lines ending in CRLF (RFC 5545)."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//{HOME}//EN", f"METHOD:{method}", *events, "END:VCALENDAR"]
    return "".join(_fold(line) + "\r\n" for line in lines)


def start_of(mail: Mail) -> datetime:
    """Return when the meeting of an invitation begins (London time)."""
    return datetime.fromisoformat(mail.option("start")).replace(tzinfo=LONDON)


def _fold(line: str) -> str:
    pieces, piece = [], ""
    for letter in line:
        if len((piece + letter).encode()) > 74:
            pieces.append(piece)
            piece = ""
        piece += letter
    return "\r\n ".join([*pieces, piece])


def _calendar_mail(post: Post) -> bytes:
    asks = post.mail.auto == "invite"
    guest = post.to[0] if asks else post.sender
    start, summary = start_of(post.mail), post.mail.option("subject")
    line = attendee(*guest, "NEEDS-ACTION" if asks else "ACCEPTED")
    method = "REQUEST" if asks else "REPLY"
    text = calendar(method, event(meeting_uid(post.story.slug, start), post.mail.at, start, 45, summary, line))
    words = post.own if asks else f"{post.writer.name} has accepted this invitation."
    parts = [
        text_part(words + "\n", "plain", "8bit"),
        part(f'text/calendar; charset="utf-8"; method={method}', text.encode(), "base64"),
    ]
    return multipart("alternative", post.seed, parts)


def _newsletter(post: Post) -> bytes:
    footer = "You receive this as a reader of Pump Weekly. Unsubscribe at any time by writing to leave@pump-weekly.example."
    html = f"<html><body>\n<h1>{post.subject}</h1>\n<p>{post.mail.text}</p>\n<p><small>{footer}</small></p>\n</body></html>\n"
    words = f"{post.mail.text}\n\n{footer}\n"
    return multipart(
        "alternative",
        post.seed,
        [text_part(words, "plain", "8bit"), text_part(html, "html", "quoted-printable")],
    )


def _forwarded(post: Post) -> str:
    before = post.previous
    assert before is not None
    block = header_block(ENGLISH, before.mail.at, _show(before.sender), _show(before.to[0]), "", before.subject)
    return f"{post.own}\n\n{block}\n\n{plain(before, 0)}"


def _show(pair: tuple[str, str]) -> str:
    return f"{pair[0]} <{pair[1]}>"


def _bounce(post: Post, original: bytes) -> bytes:
    gone = post.writer.email
    words = f"Your message could not be delivered to one recipient.\n\n<{gone}>: {post.mail.text}\n"
    report = (
        f"Reporting-MTA: dns; mx.{HOME}\nArrival-Date: {post.mail.at:%a, %d %b %Y %H:%M:%S %z}\n\n"
        f"Final-Recipient: rfc822; {gone}\nOriginal-Recipient: rfc822; {gone}\nAction: failed\nStatus: 5.1.1\n"
        f"Remote-MTA: dns; mail.{gone.rpartition('@')[2]}\nDiagnostic-Code: smtp; {post.mail.text}\n"
    )
    parts = [
        text_part(words, "plain", "8bit"),
        b"Content-Type: message/delivery-status\n\n" + report.encode(),
        b"Content-Type: message/rfc822\n\n" + original,
    ]
    return multipart("report", post.seed, parts, " report-type=delivery-status;")
