"""Second doors: peers who know us first, nobody who left, asked to stop or needs peace, no boss beside an apology."""

from __future__ import annotations

from dataclasses import replace

from mails import JIM, ME, address, at, history, mail
from unghost.causes.cause import View
from unghost.causes.people.doors import Doors, doors
from unghost.domain.message import Kind, Message, Signature
from unghost.domain.said import OptOut, Scope
from unghost.plays.standing import deputy, peers
from unghost.testing.build import silent

NAMED = "Jim Doe <jim@acme.example>"
ANN = "Ann Bell <ann@acme.example>"
TOM = "Tom Ray <tom@acme.example>"


def seen(*messages: Message, now: float = 30) -> View:
    known = history(mail(0, ME, NAMED, ident="q"), mail(1, NAMED, ME, "Yes.", ident="a", answers="q"), *messages, now=now)
    return View(known, known.people[JIM], silent(known.people[JIM]))


def titled(message: Message, name: str, title: str) -> Message:
    return replace(message, signature=Signature(name, title, (), f"{name}\n{title}"))


def order(found: Doors) -> list[str]:
    return [door.contact.person.partition("@")[0] for door in found.open]


def test_a_peer_who_wrote_comes_before_a_boss_and_before_who_was_only_copied() -> None:
    found = doors(
        seen(
            titled(mail(2, TOM, ME, "Hello."), "Tom Ray", "Managing Director"),
            titled(mail(3, ANN, ME, "Hello."), "Ann Bell", "Shift Supervisor"),
            replace(mail(4, NAMED, ME, "See below."), cc=(address("Cy Low <cy@acme.example>"),)),
        )
    )
    assert order(found) == ["ann", "tom", "cy"]
    assert all(door.reasons for door in found.open)
    assert "Above our contact; a peer comes first." in found.open[1].reasons


def test_our_contact_is_no_second_door() -> None:
    assert doors(seen()) == Doors()


def test_who_is_on_the_thread_or_was_named_to_us_is_told_so() -> None:
    named = mail(3, NAMED, ME, "Please contact Ann Bell about the rest.", ident="n", answers="a")
    found = doors(seen(mail(2, ANN, ME, "Hello.", ident="h", answers="a"), named))
    assert found.open[0].reasons[-1] == "On the same thread, so it is no secret."
    assert "Jim Doe named Ann Bell." in found.open[0].reasons


def test_nobody_who_left_asked_to_stop_or_needs_peace_is_asked() -> None:
    away = replace(mail(25, "Lu Fox <lu@acme.example>", ME, "I am in hospital.", kind=Kind.OUT_OF_OFFICE), sensitive=True)
    found = doors(
        seen(
            mail(2, ANN, ME, "Hello."),
            mail(3, ANN, ME, "Ann Bell has left.", kind=Kind.LEFT_COMPANY),
            mail(4, TOM, ME, "Please remove me from your list and do not contact me again."),
            mail(5, "Lu Fox <lu@acme.example>", ME, "Hello."),
            away,
        )
    )
    assert found.open == ()
    told = {shut.contact.person.partition("@")[0]: shut.reason for shut in found.shut}
    assert "left" in told["ann"]
    assert "no more contact" in told["tom"]
    assert told["lu"] == "Something in their life comes first: be kind, ask nothing."


def test_a_boss_is_left_out_while_we_owe_an_apology() -> None:
    known = seen(titled(mail(2, TOM, ME, "Hello."), "Tom Ray", "Managing Director"))
    assert order(doors(known)) == ["tom"]
    (shut,) = doors(known, apologising=True).shut
    assert "over their head" in shut.reason


def test_nobody_is_asked_around_a_contact_who_asked_us_to_stop() -> None:
    known = seen(mail(2, ANN, ME, "Hello."))
    touch = known.correspondence.theirs[-1]
    stopped = replace(known, silence=replace(known.silence, suppressed=(OptOut(Scope.ALL, "please stop"), touch)))
    assert order(doors(stopped)) == []
    assert [shut.contact.person for shut in doors(stopped).shut] == ["ann@acme.example"]


def test_peers_are_the_doors_who_wrote_themselves() -> None:
    known = seen(mail(2, ANN, ME, "Hello."), replace(mail(4, NAMED, ME, "See."), cc=(address("Cy Low <cy@acme.example>"),)))
    assert [door.contact.person for door in peers(known)] == ["ann@acme.example"]


def test_whoever_took_over_by_their_own_word_is_the_deputy() -> None:
    found = deputy(seen(mail(9, ANN, ME, "I have taken over from Jim Doe.")))
    assert found is not None
    assert (found.address, found.at, found.by) == ("ann@acme.example", at(9), "the mail of Ann Bell")


def test_a_deputy_named_before_our_contact_wrote_again_is_none() -> None:
    told = mail(9, ANN, ME, "Jim has left the company, please contact Zoe Lind (zoe@acme.example).")
    assert deputy(seen(told)) is not None
    assert deputy(seen(told, mail(12, NAMED, ME, "I am back."))) is None


def test_a_stand_in_for_a_week_is_no_deputy() -> None:
    assert deputy(seen(mail(9, ANN, ME, "I am replacing Jim Doe this week."))) is None


def test_whoever_has_gone_too_is_no_deputy() -> None:
    gone = mail(20, "Zoe Lind <zoe@acme.example>", ME, "Zoe Lind has left.", kind=Kind.LEFT_COMPANY)
    told = mail(9, ANN, ME, "Jim has left the company, please contact Zoe Lind (zoe@acme.example).")
    assert deputy(seen(told, gone)) is None
