"""Every setting as a row: what it means, what it may be. The command, its help, its page and its refusals are made from these."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Takes(StrEnum):
    """What a setting takes."""

    ADDRESSES = "addresses"
    DOMAINS = "domains"
    LINES = "lines"
    NETWORKS = "networks"
    LINE = "a line"
    ZONE = "a time zone"
    COUNTRY = "a country"
    SHARE = "a share"
    NUMBER = "a number"
    WHOLE = "a whole number"
    SWITCH = "yes or no"
    MAILBOX = "a mailbox"
    URL = "an address on the web"
    STOP_URL = "an https address with {token} in it"

    @property
    def several(self) -> bool:
        """Whether it takes several values."""
        return self in (Takes.ADDRESSES, Takes.DOMAINS, Takes.LINES, Takes.NETWORKS)


@dataclass(frozen=True, slots=True)
class Row:
    """One setting: its name, what it takes, one line of meaning; ``low`` and ``high`` bound a number, both included.

    ``never`` is the word that switches it off, empty where it cannot be; ``excludes`` names settings that a value of this one
    switches off.
    """

    name: str
    takes: Takes
    meaning: str
    low: float = 0
    high: float = 0
    never: str = ""
    excludes: tuple[str, ...] = ()

    @property
    def range(self) -> str:
        """What it may be, in words."""
        bounds = f"{self.low:g} to {self.high:g}" if self.high else ""
        return ", ".join(part for part in (self.takes.value, bounds, self.never and f"or {self.never}") if part)


ROWS = (
    Row("me", Takes.ADDRESSES, "your own mail addresses"),
    Row("ours", Takes.DOMAINS, "the domains whose people are your colleagues"),
    Row("timezone", Takes.ZONE, "your time zone; that of others is read from their mail"),
    Row("country", Takes.COUNTRY, "your country, for its public holidays and the order of day and month", never="none"),
    Row("name", Takes.LINE, "your name, as letters sign it", never="none"),
    Row("company", Takes.LINE, "the company you write for", never="none"),
    Row("postal", Takes.LINES, "the lines of your postal address, where law wants one in a letter", never="none"),
    Row("false_alarms", Takes.SHARE, "the share of ordinary waits that may be called silent before their answer", 0.01, 0.5),
    Row(
        "false_alarms_a_month",
        Takes.NUMBER,
        "or at most so many a month called silent who then answer",
        0.01,
        1000,
        "none",
        ("cases_a_day",),
    ),
    Row(
        "cases_a_day", Takes.NUMBER, "or at most so many newly silent people a day", 0.01, 1000, "none", ("false_alarms_a_month",)
    ),
    Row("late_at", Takes.SHARE, "a wait is late once this share of their answers would have come", 0.5, 0.99),
    Row("today_at_most", Takes.WHOLE, "cases a day's list shows, 0 for all", 0, 10_000),
    Row("stale_after_days", Takes.NUMBER, "days after which a mailbox unread stops every contact on its word", 0.1, 90),
    Row("max_attempts", Takes.WHOLE, "calls that reach nobody, in one silence", 0, 20),
    Row("max_delivered", Takes.WHOLE, "messages after the opening one, in one silence", 0, 20),
    Row("max_dose", Takes.NUMBER, "pressure of your open words in one silence, a plain fault of the linter counts 1", 0, 50),
    Row("max_account", Takes.WHOLE, "unanswered touches of all of you to one house", 1, 100),
    Row("account_days", Takes.WHOLE, "the days over which those are counted", 1, 365),
    Row("voicemail", Takes.SWITCH, "whether a message may be left on a machine"),
    Row("quiet_from_hour", Takes.WHOLE, "the hour of their day from which nobody is contacted", 0, 24),
    Row("quiet_to_hour", Takes.WHOLE, "the hour of their day until which nobody is contacted", 0, 24),
    Row("casl", Takes.SWITCH, "whether mail to Canada ends with the consent that an inquiry or purchase implied"),
    Row("do_not_call", Takes.SWITCH, "whether do-not-call entries of your lists are kept to"),
    Row("known_callers", Takes.SWITCH, "whether an ongoing relationship lifts them where the law says so"),
    Row("send_from", Takes.MAILBOX, "the mailbox letters leave through; none means the only one there is", never="none"),
    Row("undo_minutes", Takes.NUMBER, "minutes an approved letter stays before it may go", 0, 10_080),
    Row("approval_days", Takes.NUMBER, "days after which an approved letter may no longer go", 0.01, 90),
    Row("send_per_hour", Takes.WHOLE, "letters that leave in an hour at most", 0, 1000),
    Row("send_per_day", Takes.WHOLE, "letters that leave in a day at most", 0, 10_000),
    Row("unsubscribe_url", Takes.STOP_URL, "where one click stops mail that is not one-to-one", never="none"),
    Row("daily_hour", Takes.WHOLE, "the hour of your own day at which the list is mailed to you", 0, 23, "never"),
    Row("model_url", Takes.URL, "a language model that may draft, by its address", never="none"),
    Row("model", Takes.LINE, "the name of that model", never="none"),
    Row("calendar_url", Takes.URL, "a CalDAV collection for calls and wake dates", never="none"),
    Row("calendar_user", Takes.LINE, "the user of that collection", never="none"),
    Row("webhook_networks", Takes.NETWORKS, "the networks of your own that webhooks may go to", never="none"),
)
BY_NAME = {row.name: row for row in ROWS}

GROUPS: Mapping[str, tuple[str, ...]] = {
    "Your day": ("today_at_most", "daily_hour"),
    "Letters": ("send_from", "undo_minutes", "approval_days", "send_per_hour", "send_per_day", "unsubscribe_url"),
    "You": ("me", "ours", "name", "company", "postal", "timezone", "country"),
    "When a wait is called a silence": ("false_alarms", "false_alarms_a_month", "cases_a_day", "late_at", "stale_after_days"),
    "How much is enough": ("max_attempts", "max_delivered", "max_dose", "max_account", "account_days", "voicemail"),
    "Their evenings, and the law": ("quiet_from_hour", "quiet_to_hour", "casl", "do_not_call", "known_callers"),
    "Helpers you may have": ("model_url", "model", "calendar_url", "calendar_user", "webhook_networks"),
}
"""The settings by what they are about, each in one group, as the page shows them: what is chosen most often first."""

OF_THE_PLACE = frozenset({"model_url", "calendar_url", "webhook_networks"})
"""What decides which addresses the machine itself asks, with what it holds: where several have accounts, for admins to choose."""
