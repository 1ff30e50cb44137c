"""From a story to its letters: the bytes of each mail (RFC 5322) as the programs of the writers would have made them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

from unghost.testing.sample import machines
from unghost.testing.sample.mime import addresses, attachment, best, date_line, header, multipart, received, text_part
from unghost.testing.sample.posts import POSTMASTER, Post
from unghost.testing.sample.shapes import html, plain
from unghost.testing.sample.stories import ME, Story, stories
from unghost.testing.sample.threads import message_id, posts


@dataclass(frozen=True, slots=True)
class Letter:
    """One message as bytes with LF line ends. ``again`` marks the same mail as a second server tells it.

    ``sender`` is the envelope sender, empty for a bounce; ``message_id`` has no brackets; ``number`` counts within the story.
    """

    slug: str
    number: int
    at: datetime
    sender: str
    ours: bool
    place: str
    message_id: str
    raw: bytes
    again: bool = False


@cache
def all_letters() -> tuple[Letter, ...]:
    """Return the letters of all stories in the order of time."""
    found = [letter for story in stories() for letter in letters(story)]
    return tuple(sorted(found, key=lambda one: (one.at, one.slug, one.number, one.again)))


def letters(story: Story) -> tuple[Letter, ...]:
    """Return the letters of one story, the copies of a second server right after their originals."""
    return tuple(_letters(story))


def identity(story: Story, number: int) -> str:
    """Return the Message-ID, without brackets, of a mail of a story by its number; ValueError where there is none."""
    for letter in letters(story):
        if letter.number == number and not letter.again:
            return letter.message_id
    raise ValueError(f"{story.slug}: there is no mail {number}")


def _letters(story: Story) -> Iterator[Letter]:
    original = b""
    for post in posts(story):
        raw = _compose(post, post.message_id, _content(post, original))
        original = raw
        yield _letter(post, post.message_id, raw)
        if post.mail.number in story.twice:
            other = message_id(post.writer, story.slug, post.mail.number, "again")
            yield _letter(post, other, _again(post, other), again=True)


def _letter(post: Post, identity: str, raw: bytes, *, again: bool = False) -> Letter:
    return Letter(
        slug=post.story.slug,
        number=post.mail.number,
        at=post.mail.at.astimezone(UTC),
        sender="" if post.mail.auto == "bounce" else post.sender[1],
        ours=post.writer.ours,
        place="maildir" if again else post.story.place,
        message_id=identity,
        raw=raw,
        again=again,
    )


def _compose(post: Post, identity: str, content: bytes) -> bytes:
    lines = [*_arrival(post), date_line(post.mail.at), *_people(post), header("Subject", post.subject, _charset(post))]
    lines += [f"Message-ID: <{identity}>", *_thread(post), *machines.headers(post), "MIME-Version: 1.0"]
    return "\n".join(lines).encode() + b"\n" + content


def _again(post: Post, identity: str) -> bytes:
    """Tell the same mail as a server does that took over an older one: its own identity, UTC, another encoding."""
    lines = ["X-Taken-Over: from the old mail store", f"Message-ID: <{identity}>", header("Subject", post.subject)]
    lines += [*_people(post), *_thread(post), date_line(post.mail.at.astimezone(UTC)), "MIME-Version: 1.0"]
    body = text_part(plain(post) + "\n", "plain", "base64")
    return "\n".join(lines).encode() + b"\n" + _with_files(post, body)


def _arrival(post: Post) -> list[str]:
    if post.writer.ours:
        return []
    if post.mail.auto == "bounce":
        return ["Return-Path: <>", f"Delivered-To: {ME.email}"]
    domain, back = post.sender[1].rpartition("@")[2], post.sender[1]
    at = post.mail.at + timedelta(seconds=4)
    return [f"Return-Path: <{back}>", f"Delivered-To: {ME.email}", received(domain, post.to[0][1], at, post.seed)]


def _people(post: Post) -> list[str]:
    sender = (POSTMASTER.name, POSTMASTER.email) if post.mail.auto == "bounce" else post.sender
    lines = [addresses("From", [sender], _charset(post)), addresses("To", post.to, _charset(post))]
    return lines + ([addresses("Cc", post.cc, _charset(post))] if post.cc else [])


def _thread(post: Post) -> list[str]:
    if not post.chain:
        return []
    joined = "\n ".join(f"<{one}>" for one in post.chain)
    return [f"In-Reply-To: <{post.chain[-1]}>", f"References: {joined}"]


def _charset(post: Post) -> str:
    return "iso-8859-1" if post.client == "outlook" else "utf-8"


def _content(post: Post, original: bytes) -> bytes:
    if post.mail.auto:
        return machines.content(post, original)
    return _with_files(post, _body(post))


def _with_files(post: Post, body: bytes) -> bytes:
    names = post.mail.option("attach").split()
    return multipart("mixed", post.seed, [body, *map(attachment, names)]) if names else body


def _body(post: Post) -> bytes:
    odd = post.mail.number % 2 == 1
    if post.client == "html":
        return text_part(html(post), "html", "8bit" if odd else "quoted-printable")
    words = plain(post) + "\n"
    if post.client in ("gmail", "outlook"):
        return multipart("alternative", post.seed, [_first_part(post, words), _second_part(post)])
    if post.client == "apple":
        return text_part(words, "plain", "8bit" if odd else "quoted-printable")
    return text_part(words, "plain", "base64" if post.client == "mobile" else "8bit")


def _first_part(post: Post, words: str) -> bytes:
    if post.client == "outlook":
        return text_part(words, "plain", "quoted-printable", best(words, "iso-8859-1"))
    return text_part(words, "plain", "8bit" if words.isascii() else "base64")


def _second_part(post: Post) -> bytes:
    small = post.client == "outlook" and post.mail.number % 3 == 0
    return text_part(html(post), "html", "base64" if small else "quoted-printable")
