"""The day's list as a mail: to the user alone, once a day, approved by the program, signed, and without anything private."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from pathlib import Path

import pytest

from daily_home import JO, PIA, SENT, US, copied, laid_home, taken_of
from daily_replies import body_of, reply
from program import laid, unghost
from unghost.app import daily
from unghost.app.daily_token import Listed, Token, has_expired, is_ours, token_of
from unghost.domain.account import MailAccount, Security, Submission
from unghost.domain.letter import DAILY
from unghost.domain.settings import Settings
from unghost.errors import CouldNot, NoSecretStore
from unghost.outbox.standing import Step
from unghost.wiring import App


@pytest.fixture(scope="module")
def laid_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return laid_home(tmp_path_factory.mktemp("daily"))


@pytest.fixture
def app(laid_once: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> App:
    monkeypatch.setenv("UNGHOST_PASSPHRASE", "three plain words")
    return copied(laid_once, tmp_path)


def test_it_goes_to_the_user_alone_and_is_approved_until_their_day_is_over(app: App) -> None:
    letter = app.daily.queue(SENT).letter
    stands = app.store.outbox.standings()[letter.id]
    assert (letter.to, letter.sender, letter.account, letter.play) == (US, US, "kim", DAILY)
    assert (stands.step, stands.by, stands.not_before) == (Step.APPROVED, daily.BY, SENT)
    assert stands.expires == datetime(2026, 6, 18, tzinfo=UTC)
    assert stands.due(SENT)
    assert stands.digest == letter.digest
    mail = message_from_bytes(letter.raw)
    assert (mail["To"], mail["Cc"], mail["Auto-Submitted"]) == (US, None, "auto-generated")
    assert mail["Message-ID"] == f"<{letter.message_id}>"
    assert letter.id in body_of(letter)
    assert letter.message_id.startswith(letter.id)


def test_it_is_made_once_a_day_by_whomever(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    other, review = App(app.home), app.review
    first = app.daily.queue(SENT)
    assert (app.daily.queue(SENT + timedelta(hours=9)).new, first.new) == (False, True)
    tomorrow = SENT + timedelta(days=1)
    faster: list[daily.Queued] = []

    def meanwhile(now: datetime) -> object:
        faster.append(other.daily.queue(now))
        return review(now)

    monkeypatch.setattr(app, "review", meanwhile)
    slower = app.daily.queue(tomorrow)
    assert (faster[0].new, slower.new, slower.letter.id) == (True, False, faster[0].letter.id)
    assert len(app.store.outbox.letters()) == 2


def test_an_erasure_leaves_one_list_a_day_and_nothing_to_answer(app: App, tmp_path: Path) -> None:
    letter = app.daily.queue(SENT).letter
    assert unghost(app.home, "erase", JO, "--yes").returncode == 0
    again = App(app.home)
    assert again.daily.queue(SENT + timedelta(hours=1)).letter.to == US
    sent = [one for one in again.store.outbox.letters() if JO not in body_of(one)]
    assert len(sent) == len(again.store.outbox.letters())
    taken = taken_of(again, tmp_path, reply("1 no\n2 no", letter))
    assert (taken.done, len(taken.refused)) == ([], 1)


def test_the_list_is_a_few_short_lines_a_case(app: App) -> None:
    body = body_of(app.daily.queue(SENT).letter)
    assert all(len(line) <= 80 for line in body.split("\n"))
    assert "1 · " in body
    assert "Are the lanterns sealed" in " ".join(body.split())
    assert "How to answer" in body
    assert body.isprintable() or set(body) <= {*filter(str.isprintable, body), "\n"}


def test_a_call_comes_with_the_number_and_the_first_question(tmp_path: Path) -> None:
    mails = [
        mail
        for day in range(1, 25, 4)
        for mail in (
            (US, PIA, f"{day:02d} Apr 2026", f"Hello Pia, which lamp suits pier {day}?"),
            (PIA, US, f"{day + 1:02d} Apr 2026", f"The tall one for {day}.\n\n-- \nPia Nord\nHarbour master\n+44 20 7946 0018"),
        )
    ]
    app = App(laid(tmp_path, US, [*mails, (US, PIA, "03 May 2026", "Shall we send the tall one?")]))
    body = app.daily.preview(SENT).body
    assert "by phone" in body
    assert "Number: +44" in body
    assert "First question: " in body


def test_nothing_private_is_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNGHOST_PASSPHRASE", "three plain words")
    words = "My daughter is in hospital with cancer, I cannot say when. Which lamp would you take, given my chemotherapy?"
    mails = (
        (US, JO, "01 May 2026", "Hello Jo, which lantern do you like best?"),
        (JO, US, "04 May 2026", words),
        (US, PIA, "01 May 2026", "Hello Pia, which lamp suits the pier?"),
        (PIA, US, "02 May 2026", "I have just lost my husband. What does the tall one cost?"),
    )
    body = App(laid(tmp_path, US, mails)).daily.preview(SENT).body.lower()
    assert "1 · " in body
    for word in ("hospital", "cancer", "daughter", "husband", "chemotherapy", "lost my"):
        assert word not in body


@pytest.mark.parametrize(
    ("hour", "zone", "now", "due"),
    [
        (None, "UTC", "2026-06-17T12:00:00+00:00", False),
        (7, "UTC", "2026-06-17T06:59:00+00:00", False),
        (7, "UTC", "2026-06-17T07:00:00+00:00", True),
        (7, "UTC", "2026-06-17T23:59:00+00:00", True),
        (7, "Europe/Berlin", "2026-06-17T05:00:00+00:00", True),
        (7, "Asia/Kolkata", "2026-06-17T01:29:00+00:00", False),
        (7, "Asia/Kolkata", "2026-06-17T01:30:00+00:00", True),
        (2, "Europe/Berlin", "2026-03-29T00:59:00+00:00", False),  # the hour of two does not exist that night
        (2, "Europe/Berlin", "2026-03-29T01:00:00+00:00", True),
    ],
)
def test_it_is_due_from_the_hour_of_the_users_own_day(hour: int | None, zone: str, now: str, due: bool, app: App) -> None:
    settings = Settings(me=(US,), timezone=zone, daily_hour=hour)
    assert daily.is_due(settings, app.store.outbox, datetime.fromisoformat(now)) is due


def test_it_is_due_no_more_once_it_was_made(app: App) -> None:
    settings = Settings(me=(US,), daily_hour=5)
    assert daily.is_due(settings, app.store.outbox, SENT)
    app.daily.queue(SENT)
    assert not daily.is_due(settings, app.store.outbox, SENT + timedelta(hours=12))
    assert daily.is_due(settings, app.store.outbox, SENT + timedelta(days=1))


def test_unless_an_hour_is_set_nothing_is_ever_sent(app: App) -> None:
    assert app.daily.send(SENT) is None
    assert app.store.outbox.letters() == ()


SMTP = Submission("smtp.studio.example", 465, Security.TLS)
ABLE = MailAccount("able", "h.example", 993, Security.TLS, US, submission=SMTP)
OTHER = MailAccount("other", "h.example", 993, Security.TLS, US, submission=SMTP)
MUTE = MailAccount("mute", "h.example", 993, Security.TLS, US)


def test_it_leaves_through_the_mailbox_that_can_send() -> None:
    assert daily.account_for(Settings(), [ABLE, MUTE]) == "able"
    assert daily.account_for(Settings(send_from="other"), [ABLE, OTHER]) == "other"


@pytest.mark.parametrize(("send_from", "accounts"), [("", [MUTE]), ("", [ABLE, OTHER]), ("mute", [ABLE, MUTE]), ("", [])])
def test_where_it_is_not_clear_how_it_leaves_the_user_is_asked(send_from: str, accounts: list[MailAccount]) -> None:
    with pytest.raises(CouldNot) as told:
        daily.account_for(Settings(send_from=send_from), accounts)
    assert "unghost" in told.value.remedy


def test_without_a_place_for_the_key_nothing_is_made(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("UNGHOST_PASSPHRASE")
    with pytest.raises(NoSecretStore):
        app.daily.queue(SENT)
    assert app.store.outbox.letters() == ()


DAY = date(2026, 6, 17)
LISTED = (Listed(JO), Listed(PIA, "no"))


def test_a_token_stands_for_one_day_one_list_and_one_key() -> None:
    key = b"k" * 32
    token = Token(token_of(key, DAY, LISTED), DAY)
    assert is_ours(token, key, LISTED)
    assert not is_ours(token, b"j" * 32, LISTED)
    assert not is_ours(token, key, LISTED[::-1])
    assert not is_ours(token, key, (Listed(JO), Listed(PIA)))
    assert not is_ours(Token(token.text, date(2026, 6, 18)), key, LISTED)


@pytest.mark.parametrize(("days", "expired"), [(-1, True), (0, False), (14, False), (15, True)])
def test_a_token_expires_after_14_days_and_none_comes_from_the_future(days: int, expired: bool) -> None:
    assert has_expired(Token("", DAY), DAY + timedelta(days=days)) is expired
