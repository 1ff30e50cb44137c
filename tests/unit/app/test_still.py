"""Whether a letter may still go: every sign cancels and is named, an absence moves, and what is no sign changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from mails import JIM, ME, SETTINGS, at, mail
from signs import (
    CAME,
    DEAL,
    DRAFTED,
    KIM,
    LEAVES,
    LONDON,
    NONE_OF_LIFE,
    SIGNS,
    WORDS,
    Sign,
    away,
    bounce,
    call,
    judged,
    letter,
    theirs,
    version,
)
from unghost.app import signs
from unghost.app.matter import seen
from unghost.app.still import LONGEST_AWAY, READ_AGAIN, held_person, verdict
from unghost.app.verdict import Action, Verdict
from unghost.domain.deed import Deed, What
from unghost.domain.ledger import Entry, Sort
from unghost.domain.letter import DAILY
from unghost.domain.record import About, Park, Says, Tick, Truth, TruthState
from unghost.domain.touch import Disposition
from unghost.history.history import Facts, SourceState
from unghost.silence.assessment import State


def still(more: Facts | None = None, now: float = LEAVES, *, due: float | None = None, play: str = "ask-why") -> Verdict:
    """Judge the letter to Jim by what has come in."""
    moment = None if due is None else at(due)
    return verdict(letter(play=play), version(play=play), judged(more, now), moment)


def test_nothing_has_happened_and_the_letter_goes() -> None:
    assert still() == Verdict(Action.GO)


@pytest.mark.parametrize("sign", SIGNS.values(), ids=SIGNS)
def test_every_sign_cancels_and_is_named(sign: Sign) -> None:
    found = still(sign.facts())
    assert (found.action, found.until) == (Action.CANCEL, None)
    assert sign.says in found.why


@pytest.mark.parametrize("come", NONE_OF_LIFE.values(), ids=NONE_OF_LIFE)
def test_what_is_no_sign_changes_nothing(come: Callable[[], Facts]) -> None:
    assert still(come()).action is Action.GO


@pytest.mark.parametrize("reading", signs.READINGS, ids=lambda reading: reading.__name__)
def test_each_reading_is_needed(reading: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signs, "READINGS", tuple(r for r in signs.READINGS if r is not reading))
    missed = [sign for sign in SIGNS.values() if sign.says not in still(sign.facts()).why]
    assert missed or "Pumps is lost" not in still(lost(), play="compassion").why


def lost() -> Facts:
    """Return a table of deals that lists the only deal as lost, since after the letter was written."""
    known = Entry(at(CAME), Sort.STATED, "acme.example/Pumps", {"outcome": "lost"})
    return Facts(deals=(replace(DEAL, outcome="lost"),), ledger=(known,))


def test_a_lost_deal_stops_what_no_guard_holds_back() -> None:
    assert still(play="compassion").action is Action.GO
    assert "Pumps is lost" in still(lost(), play="compassion").why


def test_the_mail_behind_it_is_the_evidence() -> None:
    assert still(SIGNS["a reply"].facts()).evidence == "new"
    assert still(SIGNS["a call they answered"].facts()).evidence == ""


def test_a_sign_cancels_what_answers_their_question_too() -> None:
    asked = mail(60, JIM, ME, "What would the small pump cost?", ident="q1@acme.example", answers="a3")
    settled = Facts(messages=(asked,))
    answer = letter(play="answer-first"), version(play="answer-first", answers="q1@acme.example")
    assert verdict(*answer, judged(settled)).action is Action.GO
    more = replace(settled, messages=(asked, *theirs("And the big one?", answers="q1@acme.example").messages))
    found = verdict(*answer, judged(more))
    assert (found.action, found.evidence) == (Action.CANCEL, "new")


def test_a_word_that_was_there_but_unread_when_their_last_one_was_answered_cancels() -> None:
    read = mail(50, JIM, ME, "The drawing is fine.", ident="w1@acme.example", answers="a3")
    unread = mail(55, JIM, ME, "The other one is fine as well.", ident="w2@acme.example", answers="w1@acme.example")
    answer = letter(play="park"), version(play="park", answers="w1@acme.example")
    assert "written again" not in verdict(*answer, judged(Facts(messages=(read,)))).why
    found = verdict(*answer, judged(Facts(messages=(read, unread))))
    assert (found.action, found.evidence) == (Action.CANCEL, "w2@acme.example")


def test_a_word_of_thanks_read_before_the_answer_was_written_does_not_keep_it_back() -> None:
    asked = mail(60, JIM, ME, "What would the small pump cost?", ident="q1@acme.example", answers="a3")
    thanks = mail(60.5, JIM, ME, "Thank you for the drawing, by the way.", ident="q2@acme.example", answers="q1@acme.example")
    answer = letter(play="answer-first"), version(play="answer-first", answers="q1@acme.example")
    assert verdict(*answer, judged(Facts(messages=(asked, thanks)))).action is Action.GO


def test_a_reply_that_was_there_but_unread_when_a_letter_was_written_cancels() -> None:
    unread = mail(DRAFTED - 1, JIM, ME, "The left one. What would it cost?", ident="q1", answers="a3")
    found = still(Facts(messages=(unread,)))
    assert found.action is Action.CANCEL
    assert "They wait for an answer of yours" in found.why


def test_an_answer_that_was_ticked_off_is_not_sent() -> None:
    asked = mail(60, JIM, ME, "What would the small pump cost?", ident="q1@acme.example", answers="a3")
    done = Tick(at(CAME), JIM, About.LAPSE, "unanswered_question:q1@acme.example", Says.DONE)
    found = verdict(
        letter(play="answer-first"),
        version(play="answer-first", answers="q1@acme.example"),
        judged(Facts(messages=(asked,), ticks=(done,))),
    )
    assert found.action is Action.CANCEL


def test_a_call_of_my_own_that_reached_nobody_moves_it_to_their_next_morning() -> None:
    found = still(call(Disposition.NO_ANSWER))
    assert found.action is Action.MOVE
    assert found.until == datetime(2026, 5, 12, 9, 0, tzinfo=LONDON)
    assert found.expires is None


def test_an_out_of_office_moves_it_to_their_first_working_morning_back_and_its_approval_with_it() -> None:
    found = still(away(at(75)))  # a Saturday
    assert (found.action, found.evidence) == (Action.MOVE, "auto-out_of_office")
    assert found.until == datetime(2026, 5, 18, 9, 0, tzinfo=LONDON)
    assert found.expires == found.until + timedelta(days=SETTINGS.approval_days)
    assert "Jim Doe is away until 16 May 2026" in found.why


def test_an_absence_without_a_day_moves_it_a_fortnight() -> None:
    found = still(away())
    assert found.action is Action.MOVE
    assert found.until == datetime(2026, 5, 25, 9, 0, tzinfo=LONDON)


def test_an_absence_of_a_season_cancels() -> None:
    found = still(away(at(CAME) + LONGEST_AWAY + timedelta(days=7)))
    assert found.action is Action.CANCEL
    assert "away until" in found.why


def test_a_word_of_theirs_after_the_absence_cancels() -> None:
    back = replace(away(at(75)).messages[0], date=at(CAME - 0.01))
    assert still(Facts(messages=(back, *theirs().messages))).action is Action.CANCEL


@pytest.mark.parametrize("hours", [9, 40], ids=["their evening", "the night after"])
def test_outside_their_hours_it_waits_for_the_morning(hours: float) -> None:
    found = still(now=DRAFTED + hours / 24)
    assert found.action is Action.MOVE
    assert found.until is not None
    assert (found.until.astimezone(LONDON).hour, found.expires) == (9, None)


def test_it_is_judged_at_the_moment_it_would_go() -> None:
    assert still(now=DRAFTED + 9 / 24, due=DRAFTED + 1).action is Action.GO


def test_a_mailbox_that_cannot_be_read_keeps_it_back() -> None:
    stopped = SourceState("imap", "mine", at(CAME), "the login was refused")
    found = still(Facts(sources=(stopped,)))
    assert (found.action, found.until) == (Action.MOVE, at(LEAVES) + READ_AGAIN)
    assert "an answer may be waiting" in found.why


def test_mail_last_read_long_ago_keeps_it_back() -> None:
    found = still(Facts(sources=(SourceState("imap", "mine", at(60)),)))
    assert found.action is Action.MOVE


def test_a_budget_that_is_spent_cancels() -> None:
    more = tuple(mail(10 + 10 * n, ME, JIM, f"Shall we talk, number {n}?", ident=f"o{n}", answers="a3") for n in range(4))
    found = still(Facts(messages=more))
    assert found.action is Action.CANCEL
    assert "limit" in found.why


def test_words_that_the_record_does_not_back_cancel() -> None:
    words = version(body=WORDS.replace("one thought", "as we agreed on 14 April, one thought"))
    found = verdict(letter(), words, judged())
    assert found.action is Action.CANCEL
    assert "14 April" in found.why


def test_a_colleague_of_theirs_on_another_deal_alone_changes_nothing() -> None:
    other = replace(DEAL, name="Doors", contacts=(KIM,))
    apart = Facts(
        deals=(replace(DEAL, contacts=(JIM,)), other), messages=theirs(sender=KIM, name="Kim Lee", subject="Doors").messages
    )
    assert still(apart).action is Action.GO


def test_another_address_of_theirs_that_takes_no_mail_changes_nothing() -> None:
    two = theirs("One more.", "jim.d@acme.example").messages[0]
    known = Facts(messages=(replace(two, date=at(1.95), message_id="b1", key="b1"), *bounce("jim.d@acme.example").messages))
    assert still(known).action is Action.GO


def test_somebody_of_another_name_changes_nothing_and_one_of_a_single_name_neither() -> None:
    assert still(theirs(sender="jim@other.example", name="Jim")).action is Action.GO


def test_a_person_the_record_does_not_know_gets_nothing() -> None:
    found = verdict(letter(person="gone@acme.example", to="gone@acme.example"), version(), judged())
    assert found.action is Action.CANCEL
    assert "knows nothing" in found.why


def test_words_that_are_no_longer_there_cannot_be_checked() -> None:
    assert verdict(letter(), None, judged()).action is Action.CANCEL


def test_what_asks_a_colleague_stops_when_either_of_them_speaks() -> None:
    asked = {"play": "second-door", "to": KIM}
    words = WORDS.replace("Hello Jim", "Hello")
    door = letter(**asked), version(**asked, body=words)
    assert verdict(*door, judged()).action is Action.GO
    for name in ("a reply", "a colleague of theirs on the deal"):
        assert verdict(*door, judged(SIGNS[name].facts())).action is Action.CANCEL


def test_a_letter_to_where_mail_does_not_arrive_is_not_sent_to_a_colleague_in_vain() -> None:
    door = {"play": "second-door", "to": KIM}
    words = version(**door, body=WORDS.replace("Hello Jim", "Hello"))
    assert verdict(letter(**door), words, judged(bounce(JIM))).action is Action.GO
    assert verdict(letter(**door), words, judged(bounce(KIM))).action is Action.CANCEL


def test_the_daily_mail_goes_to_the_user_and_to_nobody_else() -> None:
    daily = letter(play=DAILY, person="", to=ME)
    assert verdict(daily, None, judged()).action is Action.GO
    assert verdict(replace(daily, to=JIM), None, judged()).action is Action.CANCEL
    assert verdict(replace(daily, to="lou@brightwell.example"), None, judged()).action is Action.CANCEL


def test_a_park_that_ends_before_the_letter_is_due_was_known_when_it_was_planned() -> None:
    parked = Facts(parks=(Park(at(60), JIM, date(2026, 5, 20), "as agreed"),))
    assert judged(parked).cases[0].state is State.PARKED
    assert still(parked).action is Action.CANCEL
    assert still(parked, due=79.1).action is Action.GO


def test_a_truth_taken_back_before_the_letter_was_written_changes_nothing() -> None:
    told = Truth(at(50), JIM, TruthState.NO)
    back = Truth(at(60), JIM, TruthState.UNKNOWN, undoes=told.at)
    assert still(Facts(truths=(told, back))).action is Action.GO


def test_a_mail_of_the_very_second_of_the_draft_came_after_it() -> None:
    same = replace(theirs().messages[0], date=at(DRAFTED))
    written = version(at=at(DRAFTED) + timedelta(milliseconds=300))
    assert "Jim Doe wrote" in verdict(letter(), written, judged(Facts(messages=(same,)))).why


def unread(days: float, sender: str = JIM) -> Facts:
    """Return a mail of theirs that was written before the letter was, and read only after."""
    return Facts(messages=(mail(days, sender, ME, "The left one first.", ident="unread", subject="From my telephone"),))


@pytest.mark.parametrize("days", [DRAFTED - 0.001, DRAFTED - 5.0, DRAFTED - 40.0])
@pytest.mark.parametrize("sender", [JIM, KIM])
def test_what_was_written_before_the_letter_and_read_after_it_cancels(days: float, sender: str) -> None:
    known = judged()
    about = next(c.correspondence for c in known.cases if c.correspondence.person.id == JIM)
    written = version(seen=seen(known.history, about, JIM))
    assert verdict(letter(), written, judged()).action is Action.GO
    found = verdict(letter(), written, judged(unread(days, sender)))
    assert found.action is Action.CANCEL


def test_what_was_known_when_the_letter_was_written_does_not_cancel_it() -> None:
    late = unread(DRAFTED - 5.0, KIM)
    known = judged(late)
    about = next(c.correspondence for c in known.cases if c.correspondence.person.id == JIM)
    written = version(seen=seen(known.history, about, JIM))
    assert verdict(letter(), written, known).action is Action.GO


def test_whoever_is_held_back_is_held_under_each_of_their_addresses() -> None:
    hold = Deed(at(70), ME, What.HELD, f"person {JIM}", {})
    assert held_person(letter(), judged(), {}) is None
    assert held_person(letter(), judged(), {f"person {KIM}": hold}) is None
    found = held_person(letter(), judged(), {f"person {JIM}": hold})
    assert found is not None
    assert (found.action, "held back" in found.why) == (Action.MOVE, True)
