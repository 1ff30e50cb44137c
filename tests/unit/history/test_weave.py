from dataclasses import replace
from datetime import timedelta

from mails import JIM, ME, SETTINGS, address, at, call, history, mail
from unghost.domain.address import Address
from unghost.domain.message import Invitation, Kind, Message, Quoted
from unghost.domain.record import Meeting
from unghost.domain.touch import Channel, Disposition, Side
from unghost.history.history import Facts
from unghost.history.weave import weave


def sides(messages: tuple[Message, ...], now: float = 30) -> list[str]:
    return [t.side.value for t in history(*messages, now=now).people[JIM].touches]


def test_mail_both_ways_becomes_touches_in_order() -> None:
    assert sides((mail(2, JIM, ME), mail(1, ME, JIM))) == ["ours", "theirs"]


def test_a_colleagues_mail_is_a_touch_of_ours() -> None:
    found = history(mail(1, "max@brightwell.example", JIM), mail(2, JIM, "max@brightwell.example")).people[JIM]
    assert [(t.side, t.by) for t in found.touches] == [(Side.OURS, "max@brightwell.example"), (Side.THEIRS, JIM)]


def test_a_forward_among_us_is_no_sign_of_life() -> None:
    found = history(mail(1, JIM, ME), mail(9, "max@brightwell.example", ME, "Fwd: see what Jim wrote"))
    assert len(found.people[JIM].touches) == 1


def test_lists_robots_and_absences_are_no_signs_of_life() -> None:
    machines = [mail(n, JIM, ME, f"note {n}", kind=kind) for n, kind in enumerate((Kind.LIST, Kind.OUT_OF_OFFICE, Kind.MDN), 1)]
    found = history(mail(0.5, JIM, ME), *machines).people[JIM]
    assert [t.at for t in found.touches] == [at(0.5)]
    assert [s.kind for s in found.signals] == [Kind.OUT_OF_OFFICE]


def test_mail_between_others_is_not_meant_for_us() -> None:
    found = history(mail(1, ME, JIM), mail(2, JIM, "pia@acme.example"))
    assert len(found.people[JIM].touches) == 1


def test_an_announcement_to_many_leaves_nobody_a_touch() -> None:
    many = tuple(f"p{n}@acme.example" for n in range(30))
    assert not any(c.touches for c in history(mail(1, ME, many)).people.values())


def test_calls_count_by_address() -> None:
    found = history(mail(1, JIM, ME), calls=(call(2), call(3, Disposition.ANSWERED))).people[JIM]
    assert [(t.channel, t.attempt, t.sign_of_life) for t in found.touches[1:]] == [
        (Channel.CALL, True, False),
        (Channel.CALL, False, True),
    ]


def test_calls_of_nobody_known_are_counted() -> None:
    assert history(mail(1, JIM, ME), calls=(call(2, who="+441234"),)).unknown_calls == 1


def test_a_meeting_held_and_an_invitation_accepted_are_signs_of_life() -> None:
    held = Meeting("1", at(1), at(2), at(2) + timedelta(hours=1), "Site visit", ((JIM, "ACCEPTED"),))
    ahead = replace(held, uid="2", known_at=at(5), start=at(40), end=at(41))
    facts = Facts(messages=(mail(1, ME, JIM),), meetings=(held, ahead))
    found = weave(facts, at(10), SETTINGS).people[JIM]
    assert [t.at for t in found.touches if t.sign_of_life] == [at(2), at(5)]


def test_a_declined_invitation_is_no_meeting() -> None:
    declined = Meeting("1", at(1), at(20), at(21), "Site visit", ((JIM, "DECLINED"),))
    assert not weave(Facts(messages=(mail(1, ME, JIM),), meetings=(declined,)), at(10), SETTINGS).people[JIM].meetings


def test_a_quoted_mail_without_its_original_is_recovered_and_marked() -> None:
    theirs = Quoted(Address(JIM), at(1), "Could you price the small one too?")
    ours = replace(mail(2, ME, JIM, "The small one is 300."), quoted=(theirs,))
    first, _ = history(ours).people[JIM].touches
    assert (first.recovered, first.side, first.text) == (True, Side.THEIRS, theirs.text)


def test_a_quoted_mail_whose_original_is_there_is_not_counted_twice() -> None:
    original = mail(1, JIM, ME, "Could you price the small one too?")
    ours = replace(mail(2, ME, JIM, "300."), quoted=(Quoted(Address(JIM), at(1.1), original.text),))
    assert len(history(original, ours).people[JIM].touches) == 2


def test_a_quote_from_the_future_has_a_clock_error_and_is_left_aside() -> None:
    ours = replace(mail(2, ME, JIM, "300."), quoted=(Quoted(Address(JIM), at(3), "Price?"),))
    assert len(history(ours).people[JIM].touches) == 1


def test_nothing_later_than_now_is_used() -> None:
    assert sides((mail(1, ME, JIM), mail(2, JIM, ME)), now=1.5) == ["ours"]


def test_a_stopped_source_ends_what_can_be_trusted() -> None:
    from unghost.history.history import SourceState

    facts = Facts(messages=(mail(1, ME, JIM),), sources=(SourceState("mbox", "m", at(4), "suddenly empty"),))
    assert weave(facts, at(30), SETTINGS).observed_until == at(4)


def test_undated_mail_is_counted_and_counts_for_nothing() -> None:
    found = history(mail(1, JIM, ME), mail(None, "pia@other.example", ME))
    assert (found.undated, list(found.people)) == (1, [JIM])


def test_a_greeting_to_one_of_several_is_meant_for_that_one() -> None:
    both = ("Jim Doe <jim@acme.example>", "Pia Roe <pia@acme.example>")
    people = history(mail(1, ME, both, "Dear Pia, does the sum on page two look right?")).people
    assert [people[p].touches[0].addressed for p in (JIM, "pia@acme.example")] == [False, True]


def test_a_greeting_to_somebody_on_copy_is_not_meant_for_the_addressee() -> None:
    copied = replace(
        mail(1, ME, "Jim Doe <jim@acme.example>", "Dear Dr. Roe, see page two."), cc=(address("Pia Roe <pia@acme.example>"),)
    )
    assert not history(copied).people[JIM].touches[0].addressed


def test_a_mail_that_greets_nobody_is_meant_for_all() -> None:
    both = ("Jim Doe <jim@acme.example>", "Pia Roe <pia@acme.example>")
    people = history(mail(1, ME, both, "Does the sum on page two look right?")).people
    assert all(people[p].touches[0].addressed for p in (JIM, "pia@acme.example"))


def test_our_own_invitation_is_a_touch_of_ours() -> None:
    invitation = Invitation("u", "REQUEST", "", at(9), None, "Site visit", ((JIM, "NEEDS-ACTION"),))
    sent = replace(mail(1, ME, JIM, "", kind=Kind.CALENDAR), invitation=invitation)
    touch = history(sent).people[JIM].touches[0]
    assert (touch.side, touch.text) == (Side.OURS, "Invitation: Site visit")


def test_their_answer_to_an_invitation_is_a_sign_of_life() -> None:
    invitation = Invitation("u", "REPLY", "ACCEPTED", at(9), None, "Site visit", ((JIM, "ACCEPTED"),))
    found = history(replace(mail(2, JIM, ME, "", kind=Kind.CALENDAR), invitation=invitation)).people[JIM]
    assert found.last_sign_of_life is not None
    assert [m.summary for m in found.meetings] == ["Site visit"]


def test_a_mail_whose_parent_is_there_is_not_asked_for_quotations() -> None:
    parent = mail(1, JIM, ME, "Could you price the small one too?", ident="p")
    odd = Quoted(Address(JIM), at(0.2), "Something nobody has.")
    assert len(history(parent, replace(mail(2, ME, JIM, "300.", answers="p"), quoted=(odd,))).people[JIM].touches) == 2


def test_a_meeting_moved_later_was_never_held_on_its_first_day() -> None:
    first = Meeting("1", at(1), at(10), at(10.1), "Site visit", ((JIM, "ACCEPTED"),))
    moved = replace(first, known_at=at(8), start=at(40), end=at(40.1))
    facts = Facts(messages=(mail(0.5, JIM, ME),), meetings=(first, moved))
    assert [t.at for t in weave(facts, at(20), SETTINGS).people[JIM].touches if t.sign_of_life] == [at(0.5), at(8)]
    assert [m.start for m in weave(facts, at(5), SETTINGS).people[JIM].meetings] == [at(10)]


def test_an_invitation_never_answered_is_no_meeting_held() -> None:
    ignored = Meeting("1", at(1), at(2), at(2.1), "Site visit", ((JIM, "NEEDS-ACTION"),))
    found = weave(Facts(messages=(mail(0.5, JIM, ME),), meetings=(ignored,)), at(20), SETTINGS).people[JIM]
    assert [t.at for t in found.touches] == [at(0.5)]
