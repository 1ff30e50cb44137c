"""How many letters may leave, and when one that could not is tried again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from unghost.adapters.senders.wire import Times
from unghost.app.dispatch.hands import LEASE
from unghost.domain.settings import Settings
from unghost.outbox.rates import DAY, DOMAIN_PER_HOUR, HOUR, Left, domain_of, full
from unghost.outbox.retry import GIVE_UP, WAITS, next_try

NOW = datetime(2026, 6, 17, 9, tzinfo=UTC)
SETTINGS = Settings(send_per_hour=3, send_per_day=5)
MOMENTS = st.lists(st.integers(-200_000, 3600).map(lambda s: NOW + timedelta(seconds=s)), max_size=40)


def gone(*minutes: float, domain: str = "a.example") -> list[Left]:
    """Return letters that left so many minutes ago."""
    return [Left(NOW - timedelta(minutes=m), domain) for m in minutes]


def test_the_hour_slides() -> None:
    limit = full("b.example", gone(50, 30, 10), SETTINGS, NOW)
    assert limit is not None
    assert limit.until == NOW + timedelta(minutes=10)
    assert "3 in an hour" in limit.why
    assert full("b.example", gone(61, 30, 10), SETTINGS, NOW) is None


def test_the_day_counts_what_the_hour_has_forgotten() -> None:
    limit = full("b.example", gone(60 * 23, 300, 200, 100, 70), SETTINGS, NOW)
    assert limit is not None
    assert limit.until == NOW + timedelta(hours=1)


def test_one_domain_gets_few_an_hour_whatever_the_settings_allow() -> None:
    wide = replace(SETTINGS, send_per_hour=100, send_per_day=100)
    there = gone(*range(1, DOMAIN_PER_HOUR + 1))
    assert full("a.example", there, wide, NOW) is not None
    assert full("b.example", there, wide, NOW) is None


def test_a_limit_of_nothing_lets_nothing_leave() -> None:
    limit = full("a.example", (), replace(SETTINGS, send_per_hour=0), NOW)
    assert limit is not None
    assert "nothing" in limit.why


def test_a_domain_is_told_in_small_letters() -> None:
    assert domain_of("Jim@ACME.example") == "acme.example"


@given(MOMENTS, st.integers(1, 6), st.integers(1, 20))
def test_whoever_waits_as_told_never_exceeds_a_window(times: list[datetime], hourly: int, daily: int) -> None:
    settings = Settings(send_per_hour=hourly, send_per_day=daily)
    now, sent = NOW, [Left(at, "a.example") for at in times if at <= NOW]
    for _ in range(8):
        while (limit := full("b.example", sent, settings, now)) is not None:
            assert limit.until > now
            now = limit.until
        sent.append(Left(now, "b.example"))
        mine = [one.at for one in sent if one.domain == "b.example"]
        assert len([at for at in mine if at > now - HOUR]) <= min(hourly, DOMAIN_PER_HOUR)
        assert len([at for at in mine if at > now - DAY]) <= daily


def test_waits_grow_and_end_after_five_days() -> None:
    now = NOW
    waits: list[timedelta] = []
    while (later := next_try(len(waits) + 1, NOW, now)) is not None:
        waits.append(later - now)
        now = later
    assert waits == sorted(waits)
    assert waits[: len(WAITS)] == list(WAITS)
    assert GIVE_UP - WAITS[-1] < now - NOW <= GIVE_UP


def test_a_lease_is_longer_than_all_time_outs_of_what_it_covers() -> None:
    """A claim covers the way to the recipient, HANDING begins a lease of its own for the body: neither is ever renewed."""
    times = Times()
    answers = 9  # greeting, EHLO, STARTTLS, EHLO, AUTH with two questions, MAIL, RCPT
    assert timedelta(seconds=times.connect + answers * times.answer) < LEASE
    body = times.answer + 2 * times.piece + times.end  # DATA, a letter of less than 64 KB, the final dot, the word on it
    assert timedelta(seconds=body) < LEASE
