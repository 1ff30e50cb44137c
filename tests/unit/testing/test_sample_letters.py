"""The bytes: whatever program wrote a letter, the standard library reads it as what it is."""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime

import pytest

from unghost.testing.sample.letters import Letter, all_letters, identity, letters
from unghost.testing.sample.stories import stories, tagged


def read(letter: Letter) -> Message:
    return email.message_from_bytes(letter.raw)


def leaves(message: Message) -> Iterator[Message]:
    return (part for part in message.walk() if not part.is_multipart())


def words(part: Message) -> str:
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode(part.get_content_charset() or "ascii")


def first_text(letter: Letter) -> str:
    return next(words(part) for part in leaves(read(letter)) if part.get_content_maintype() == "text")


def only(tag: str, number: int) -> Letter:
    (story,) = tagged(tag)
    return next(one for one in letters(story) if one.number == number and not one.again)


def last(tag: str, auto: str) -> Letter:
    (story,) = tagged(tag)
    return only(tag, next(mail.number for mail in story.mails if mail.auto == auto))


def test_every_letter_parses_without_a_defect() -> None:
    for letter in all_letters():
        message = read(letter)
        assert not [part.defects for part in message.walk() if part.defects], letter.slug
        for name in ("From", "To", "Date", "Subject", "Message-ID", "MIME-Version"):
            assert len(message.get_all(name, [])) == 1, (letter.slug, name)


def test_every_text_is_in_the_charset_it_names() -> None:
    for letter in all_letters():
        if letter.sender:
            assert all(words(part).strip() for part in leaves(read(letter)) if part.get_content_maintype() == "text")


def test_the_words_of_a_mail_arrive_whole() -> None:
    for story in stories():
        told = {one.number: one for one in letters(story)}
        for mail in story.mails:
            if mail.auto not in ("accept", "bounce"):
                html = read(told[mail.number]).get_content_type() == "text/html"
                text = re.sub(r"<br>|&nbsp;", " ", first_text(told[mail.number])) if html else first_text(told[mail.number])
                assert " ".join(mail.text.split())[:60] in " ".join(text.split()), (story.slug, mail.number)


def test_no_line_is_longer_than_mail_allows() -> None:
    assert all(len(line) <= 998 for letter in all_letters() for line in letter.raw.split(b"\n"))


def test_headers_are_ascii() -> None:
    assert all(letter.raw.split(b"\n\n", 1)[0].isascii() for letter in all_letters())


def test_every_address_in_a_header_is_of_a_reserved_domain() -> None:
    for letter in all_letters():
        head = letter.raw.split(b"\n\n", 1)[0].decode()
        assert all(found.endswith(".example") for found in re.findall(r"@([\w.-]+)", head)), letter.slug


def test_a_mail_is_found_by_its_number() -> None:
    (story,) = tagged("our-debt")
    assert identity(story, 8) == only("our-debt", 8).message_id
    with pytest.raises(ValueError, match="no mail 99"):
        identity(story, 99)


def test_names_beyond_ascii_travel_as_encoded_words() -> None:
    message = read(only("german", 2))
    assert "=?" in str(message["From"])
    assert str(make_header(decode_header(str(message["From"])))).startswith("Jürgen Pfaff")


def test_message_ids_are_unique() -> None:
    ids = [letter.message_id for letter in all_letters()]
    assert len(set(ids)) == len(ids)


def test_dates_carry_the_offset_of_the_writer_through_the_change_of_clocks() -> None:
    offsets = {str(read(letter)["Date"])[-5:] for letter in all_letters() if letter.slug == "dale-kowalski" and not letter.ours}
    assert offsets == {"-0500", "-0400"}
    assert all(parsedate_to_datetime(str(read(letter)["Date"])) == letter.at for letter in all_letters())


def test_replies_refer_to_what_they_answer_but_for_a_few() -> None:
    known, unlinked = set[str](), 0
    for letter in all_letters():
        message = read(letter)
        before = re.findall(r"<([^>]+)>", str(message["References"] or ""))
        assert set(before) <= known, letter.slug
        unlinked += not before and str(message["Subject"]).startswith("Re:")
        known.add(letter.message_id)
    assert unlinked == 4


def test_mail_that_came_in_bears_our_servers_mark() -> None:
    for letter in all_letters():
        if not letter.ours and letter.sender and not letter.again:
            assert "by mx.brightwell-pumps.example" in str(read(letter)["Received"])


def test_the_bounce_is_a_report_on_the_address_that_is_gone() -> None:
    message = read(last("hard-bounce", "bounce"))
    assert message.get_content_type() == "multipart/report"
    assert message.get_param("report-type") == "delivery-status"
    report = next(part for part in message.walk() if part.get_content_type() == "message/delivery-status")
    text = report.as_string()
    assert "Status: 5.1.1" in text
    assert "rfc822; keith.dunmore@silverdale-quarries.example" in text
    assert read(only("hard-bounce", 9))["Message-ID"] in message.as_string()


@pytest.mark.parametrize(("tag", "auto"), [("out-of-office", "ooo"), ("left-company", "left"), ("hard-bounce", "bounce")])
def test_automatic_replies_say_so(tag: str, auto: str) -> None:
    assert read(last(tag, auto))["Auto-Submitted"] == "auto-replied"


def test_the_invitation_and_its_answer_share_one_uid() -> None:
    uids = set()
    for auto in ("invite", "accept"):
        message = read(last("meeting-accepted", auto))
        part = next(one for one in leaves(message) if one.get_content_type() == "text/calendar")
        uids |= set(re.findall(r"UID:(\S+)", words(part)))
        assert part.get_param("method") == {"invite": "REQUEST", "accept": "REPLY"}[auto]
    assert len(uids) == 1
    assert "PARTSTAT=ACCEPTED" in words(part)


def test_our_footer_stands_in_their_quotation_and_not_in_their_words() -> None:
    text = first_text(only("own-footer-trap", 4))
    assert "\n> unsubscribe, or to stop all mail from us" in text
    assert "unsubscribe" not in text.split("wrote:")[0]


def test_the_forward_holds_their_old_words() -> None:
    assert "They met and they laughed" in first_text(last("forwarded-by-colleague", "forward"))


def test_some_mails_are_held_twice_under_two_identities() -> None:
    again = [letter for letter in all_letters() if letter.again]
    assert len(again) == 4
    for letter in again:
        original = next(one for one in letters_of(letter.slug) if one.number == letter.number and not one.again)
        assert original.message_id != letter.message_id
        assert original.at == letter.at
        assert {original.place, letter.place} == {"mbox", "maildir"}
        assert first_text(original).split() == first_text(letter).split()


def letters_of(slug: str) -> tuple[Letter, ...]:
    return next(letters(story) for story in stories() if story.slug == slug)


def test_the_encodings_and_shapes_of_several_programs_occur() -> None:
    seen = {str(part["Content-Transfer-Encoding"]) for letter in all_letters() for part in leaves(read(letter))}
    kinds = {read(letter).get_content_type() for letter in all_letters()}
    assert {"7bit", "8bit", "quoted-printable", "base64"} <= seen
    assert {"text/plain", "text/html", "multipart/alternative", "multipart/mixed", "multipart/report"} <= kinds
