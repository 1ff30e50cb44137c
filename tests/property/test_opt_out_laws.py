"""An opt-out holds: in whatever order mails arrive, at every later moment, nothing but letting go is proposed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from unghost.domain.address import Address
from unghost.domain.message import Kind, Message
from unghost.domain.said import Scope
from unghost.domain.settings import Settings
from unghost.history.history import Facts
from unghost.history.weave import weave
from unghost.silence.wishes import standing_wish

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
US, THEM, PRIVATE = (
    Address("kim@studio.example", "Kim Vale"),
    Address("jo@harbour.example", "Jo Brandon"),
    Address("jo@home.example", "Jo Brandon"),
)
OURS = Settings(me=(US.email,), ours=("studio.example",))
HARMLESS = ["Thanks, got it.", "Which lamps do you mean?", "Please don't call me again.", "See you.", "Not interested."]
FORBIDS = ["Please stop contacting me.", "unsubscribe", "plz take me of ur list", "Bitte streichen Sie mich von Ihrer Liste."]


def mail(number: int, text: str, sender: Address, to: Address) -> Message:
    day = START + timedelta(days=number)
    return Message(
        key=f"k{number}",
        message_id=f"m{number}@mail.example",
        date=day,
        sender=sender,
        to=(to,),
        cc=(),
        subject="Lamps",
        in_reply_to=None,
        references=(),
        kind=Kind.HUMAN,
        text=text,
    )


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_an_opt_out_of_everything_holds_whatever_follows_and_in_whatever_order_it_is_read(data: st.DataObject) -> None:
    before = data.draw(st.lists(st.sampled_from(HARMLESS[:2]), max_size=3))
    after = data.draw(st.lists(st.sampled_from(HARMLESS), max_size=4))
    texts = [*before, data.draw(st.sampled_from(FORBIDS)), *after]
    mails = [mail(0, "Shall we go on with the lamps?", US, THEM)]
    mails += [mail(n + 1, text, THEM, US) for n, text in enumerate(texts)]
    said_at = len(before) + 1
    shuffled = tuple(data.draw(st.permutations(mails)))
    later = data.draw(st.integers(min_value=said_at, max_value=900))
    history = weave(Facts(messages=shuffled), START + timedelta(days=later, hours=1), OURS)
    them = history.find(THEM.email)
    assert them is not None
    wish = standing_wish(them, history.wishes[them.person.account])
    assert wish is not None
    assert wish[0].scope is Scope.ALL
    assert wish[1].message == f"m{said_at}@mail.example"


@settings(max_examples=20, deadline=None)
@given(st.permutations(["Please stop contacting me.", "Thanks.", "Fine."]), st.booleans())
def test_a_complaint_is_an_opt_out_from_its_moment_on(texts: list[str], complained_first: bool) -> None:
    mails = [mail(0, "Shall we go on?", US, THEM), *(mail(n + 1, "Thanks.", THEM, US) for n, _ in enumerate(texts))]
    complaint = replace(mail(9, "", Address("fbl@provider.example"), US), kind=Kind.ARF, complained=(THEM.email,))
    everything = (complaint, *mails) if complained_first else (*mails, complaint)
    for days, forbidden in ((8, False), (10, True), (400, True)):
        history = weave(Facts(messages=everything), START + timedelta(days=days), OURS)
        them = history.find(THEM.email)
        assert them is not None
        assert (standing_wish(them) is not None) is forbidden
