"""Everybody at an account: where they were seen, what they seem to be and why, who came after whom."""

from __future__ import annotations

import lzma
import time
from dataclasses import replace
from pathlib import Path

from mails import JIM, ME, SETTINGS, address, at, call, history, mail
from unghost.causes.people.contact import Contact, House, How, Role, Tie
from unghost.causes.people.house import house, people_at
from unghost.domain.address import Address
from unghost.domain.message import Delegate, FailedRecipient, Kind, Message, Signature
from unghost.domain.record import Bond, Deal, Link, Meeting, Note
from unghost.domain.touch import Disposition
from unghost.history.history import Facts
from unghost.history.weave import weave
from unghost.reading.read import read

NAMED = "Jim Doe <jim@acme.example>"
ANN = "Ann Bell <ann@acme.example>"
TOM = "Tom Ray <tom@acme.example>"


def signed(message: Message, name: str, title: str) -> Message:
    return replace(message, signature=Signature(name, title, (), f"{name}\n{title}"))


def copied(message: Message, *others: str) -> Message:
    return replace(message, cc=tuple(address(o) for o in others))


def there(*messages: Message, **more: object) -> House:
    return house(history(*messages, **more), "acme.example")  # type: ignore[arg-type]  # tests pass days and calls only


def one(found: House, person: str) -> Contact:
    return found.by_person[person]


ASKED = mail(0, ME, NAMED)


def test_everybody_in_headers_is_known_and_where_they_were_seen() -> None:
    found = there(ASKED, copied(mail(1, NAMED, ME, "Yes.", ident="yes"), TOM), copied(mail(2, ME, NAMED, ident="b"), ANN))
    assert {c.person for c in found.contacts} == {JIM, "tom@acme.example", "ann@acme.example"}
    tom = one(found, "tom@acme.example")
    assert (tom.name, tom.only_copied, tom.has_written, tom.last) == ("Tom Ray", True, False, at(1))
    assert [(s.how, s.message) for s in tom.seen] == [(How.COPIED, "yes")]
    jim = one(found, JIM)
    assert jim.has_written
    assert jim.known_to == (ME,)
    assert found.contacts[0] is jim


def test_calls_calendars_deals_delegates_and_addresses_in_texts_show_people_too() -> None:
    away = replace(
        mail(3, NAMED, ME, "Away.", kind=Kind.OUT_OF_OFFICE), delegates=(Delegate("dee@acme.example", "Dee Low", "ask Dee Low"),)
    )
    facts = Facts(
        messages=(ASKED, mail(1, NAMED, ME, "Write to eve@acme.example as well."), away),
        calls=(call(4, Disposition.ANSWERED, "cal@acme.example"),),
        deals=(Deal("Pumps", "acme.example", ("deb@acme.example",)),),
        meetings=(Meeting("u", at(1), at(5), at(5.1), "Visit", (("met@acme.example", "ACCEPTED"),)),),
    )
    found = house(weave(facts, at(30), SETTINGS), "acme.example")
    ways = {c.person.partition("@")[0]: {s.how for s in c.seen} for c in found.contacts}
    assert How.NAMED in ways["eve"]
    assert How.DELEGATE in ways["dee"]
    assert How.CALLED in ways["cal"]
    assert How.DEAL in ways["deb"]
    assert How.MET in ways["met"]
    assert one(found, "dee@acme.example").role is Role.DELEGATE


def test_nobody_of_ours_no_machine_and_nobody_elsewhere_is_among_them() -> None:
    found = there(
        copied(mail(1, NAMED, ME, "Yes, see x@other.example"), "Pia <pia@other.example>", "Bo <bo@brightwell.example>"),
        mail(2, "noreply@acme.example", ME, "Ticket"),
        mail(3, "News <news@acme.example>", ME, "Offers", kind=Kind.LIST),
    )
    assert [c.person for c in found.contacts] == [JIM]


def test_the_title_is_that_of_the_latest_signature_that_is_theirs() -> None:
    first = signed(mail(1, NAMED, ME, "Yes."), "Jim Doe", "Buyer")
    later = signed(mail(2, NAMED, ME, "No."), "Jim Doe", "Head of Procurement")
    others = signed(mail(3, NAMED, ME, "Well."), "Ann Bell", "Managing Director")
    known = history(others, first, later)
    assert known.people[JIM].person.title == "Head of Procurement"
    (jim,) = people_at(known, known.people[JIM].person)
    assert (jim.title, jim.role) == ("Head of Procurement", Role.PROCUREMENT)
    assert "Head of Procurement" in jim.reasons[0].says


def test_no_role_without_a_reason() -> None:
    (jim,) = there(mail(1, NAMED, ME, "Yes.")).contacts
    assert (jim.role, jim.reasons) == (Role.UNKNOWN, ())


def test_a_boss_is_one_by_word_or_title_and_never_for_being_copied() -> None:
    copies = [copied(mail(n, NAMED, ME, f"Part {n}."), TOM) for n in range(1, 6)]
    by_copies = one(there(*copies), "tom@acme.example")
    assert by_copies.role is Role.UNKNOWN
    told = one(there(*copies, mail(7, NAMED, ME, "My boss Tom Ray has to sign.", ident="told")), "tom@acme.example")
    assert (told.role, told.reasons[0].quote, told.reasons[0].message) == (Role.BOSS, "My boss Tom Ray has to sign.", "told")


def test_who_is_copied_regularly_is_told_with_the_count() -> None:
    found = there(*(copied(mail(n, NAMED, ME, f"Part {n}."), TOM) for n in range(1, 4)))
    (tie,) = found.relations
    assert (tie.tie, tie.one, tie.other, tie.quote) == (Tie.COPIED_BY, "tom@acme.example", JIM, "")
    assert tie.says == "Jim Doe copies Tom Ray on 3 of 3 mails."


def test_a_colleague_tells_who_left_and_who_came_after() -> None:
    text = "Jim has left the company. Please contact Zoe Lind (zoe@acme.example), who takes over."
    found = there(ASKED, mail(1, NAMED, ME, "Yes."), mail(9, ANN, ME, text, ident="news"))
    (tie,) = (r for r in found.relations if r.tie is Tie.CAME_AFTER)
    assert (tie.one, tie.other, tie.message, tie.by) == ("zoe@acme.example", JIM, "news", "ann@acme.example")
    assert tie.quote in text
    assert "Jim has left" in one(found, JIM).gone
    assert (one(found, "zoe@acme.example").name, one(found, "zoe@acme.example").role) == ("Zoe Lind", Role.SUCCESSOR)


def test_a_newcomer_tells_whom_they_came_after() -> None:
    found = there(ASKED, mail(1, NAMED, ME, "Yes."), mail(9, ANN, ME, "I have taken over from Jim Doe."))
    (tie,) = (r for r in found.relations if r.tie is Tie.CAME_AFTER)
    assert (tie.one, tie.other, tie.says) == ("ann@acme.example", JIM, "Ann Bell came after Jim Doe.")


def test_an_automatic_departure_names_a_successor_and_an_absence_a_stand_in() -> None:
    who = (Delegate("ann@acme.example", "Ann Bell", "Ann Bell"),)
    for kind, tie in ((Kind.LEFT_COMPANY, Tie.CAME_AFTER), (Kind.OUT_OF_OFFICE, Tie.STANDS_IN)):
        found = there(ASKED, mail(1, NAMED, ME, "Yes."), replace(mail(2, NAMED, ME, "Ask Ann Bell.", kind=kind), delegates=who))
        assert [(r.tie, r.one, r.other) for r in found.relations] == [(tie, "ann@acme.example", JIM)]


def test_somebody_else_gone_is_nobody_of_this_house() -> None:
    found = there(ASKED, mail(1, NAMED, ME, "Yes."), mail(9, ANN, ME, "I heard that your colleague Bob has left the company."))
    assert [c.gone for c in found.contacts] == ["", ""]


def test_a_journey_is_no_departure_and_a_last_day_is() -> None:
    journey = there(ASKED, mail(1, NAMED, ME, "I am leaving for Lisbon and will be gone for ten days."))
    assert not one(journey, JIM).gone
    last = there(ASKED, mail(1, NAMED, ME, "I am leaving the company, Friday is my last day."))
    assert one(last, JIM).gone.startswith("They said on 3 March 2026: “I am leaving the company")


def test_a_word_after_the_departure_takes_it_back() -> None:
    left = mail(2, NAMED, ME, "Jim Doe has left.", kind=Kind.LEFT_COMPANY)
    assert one(there(mail(1, NAMED, ME, "Yes."), left), JIM).gone
    assert not one(there(mail(1, NAMED, ME, "Yes."), left, mail(3, NAMED, ME, "A mistake, I am here.")), JIM).gone


def test_an_address_our_mail_came_back_from_is_gone() -> None:
    back = replace(
        mail(2, "mailer-daemon@acme.example", ME, "550", kind=Kind.BOUNCE),
        failed=(FailedRecipient(JIM, permanent=True, status="5.1.1", reason="no such user"),),
    )
    assert "came back" in one(there(ASKED, back), JIM).gone


def test_whoever_types_for_somebody_is_their_assistant() -> None:
    typed = replace(mail(1, NAMED, ME, "Friday suits."), typist=Address("lea@acme.example", "Lea Ott"))
    lea = one(there(ASKED, typed), "lea@acme.example")
    assert (lea.role, lea.seen[0].how) == (Role.ASSISTANT, How.TYPED)


def test_the_users_own_word_counts() -> None:
    facts = Facts(
        messages=(ASKED, mail(1, NAMED, ME, "Yes."), mail(2, ANN, ME, "Hello.")),
        notes=(Note(at(3), JIM, "His boss is Max Zorn."),),
        links=(Link(at(3), "ann@acme.example", JIM, Bond.WRITES_FOR),),
    )
    found = house(weave(facts, at(30), SETTINGS), "acme.example")
    assert {(r.tie, r.one or r.one_name, r.message) for r in found.relations} == {
        (Tie.BOSS_OF, "Max Zorn", None),
        (Tie.WRITES_FOR, "ann@acme.example", None),
    }


def test_what_they_ask_about_and_do_gives_reasons_with_their_words() -> None:
    asks = "What does it cost? Is there a discount?"
    found = there(mail(1, NAMED, ME, asks), mail(2, ANN, ME, "We use it every day. I recommended it to the board."))
    assert one(found, JIM).role is Role.PROCUREMENT
    ann = one(found, "ann@acme.example")
    assert ann.role is Role.CHAMPION
    assert {r.role for r in ann.reasons} == {Role.CHAMPION, Role.USER}
    assert all(r.quote in "We use it every day. I recommended it to the board." for r in ann.reasons)


def test_a_shared_mailbox_is_called_one() -> None:
    contact = one(there(mail(1, "purchasing@acme.example", ME, "Yes.")), "purchasing@acme.example")
    assert (contact.shared, contact.role) == (True, Role.PROCUREMENT)


def test_hostile_names_do_no_harm() -> None:
    nasty = 'X"><script>alert(1)</script>\r\nBcc: y@acme.example <jim@acme.example>'
    found = there(copied(mail(1, ANN, ME, "My boss <script> has to sign.\r\n.\r\n"), nasty))
    assert {c.person for c in found.contacts} == {JIM, "ann@acme.example"}


def test_five_hundred_people_on_one_mail_are_bounded_work() -> None:
    crowd = tuple(f"P{n} Q{n} <p{n}@acme.example>" for n in range(500))
    started = time.perf_counter()
    found = there(copied(mail(1, NAMED, ME, "To all."), *crowd), mail(2, ME, crowd, "To all again."))
    assert time.perf_counter() - started < 2.0
    assert len(found.contacts) <= 101
    assert found.left_out >= 800


def test_an_account_nobody_knows_is_empty() -> None:
    assert house(history(ASKED), "nowhere.example") == House("nowhere.example")


def test_it_is_computed_once_a_history() -> None:
    known = history(ASKED)
    assert house(known, "acme.example") is house(known, "acme.example")


def test_the_future_shows_nobody() -> None:
    assert [c.person for c in there(ASKED, mail(40, ANN, ME, "Hello."), now=30).contacts] == [JIM]


def test_public_mail_is_gone_through_without_a_hitch(shared: Path) -> None:
    with lzma.open(shared / "mail" / "r-sig-mac.mbox.xz") as stream:
        raw = stream.read(3_000_000)
    messages = [read(b"From: " + part) for part in raw.split(b"\nFrom: ")[1:400]]
    known = weave(Facts(messages=tuple(messages)), max(m.date for m in messages if m.date), SETTINGS)
    started = time.process_time()
    houses = [house(known, account) for account in sorted({*known.by_account, *known.envelopes})]
    assert time.process_time() - started < 5.0
    texts = {e.message: e.text for mails in known.envelopes.values() for e in mails}
    for found in houses:
        assert all(not r.quote or r.message is None or r.quote in texts[r.message] for r in found.relations)
        assert all(c.reasons or c.role is Role.UNKNOWN for c in found.contacts)
