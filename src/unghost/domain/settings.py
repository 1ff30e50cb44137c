"""What the user chose. Times of day are the other person's, days are calendar days unless they say working."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Whose side we are on, and how cautious to be.

    The alarm budget is ``false_alarms``, the share of ordinary waits that may be called silent before their answer comes (0..1),
    unless ``false_alarms_a_month`` or ``cases_a_day`` is set (one of them at most, above 0): then it is that many.
    ``stale_after_days`` how old the last reading of a mailbox may be before nobody is contacted on its word.

    Budgets of one episode: ``max_attempts`` calls that reached nobody, ``max_delivered`` touches they got after the opening one,
    ``max_dose`` the pressure of our open words, summed (one plain fault of the linter weighs 1; judgement of ours: one for each
    message the other budget admits, the opening one included). Budget of a house: ``max_account`` open touches of any of us to
    anybody there within ``account_days`` days (judgement of ours: two people's whole episodes in four weeks).
    ``casl`` and ``do_not_call`` switch the two clocks of law on; ``known_callers`` lets the do-not-call register yield to an
    ongoing relationship, in the countries whose law says so.
    ``today_at_most`` is how many cases a day's list shows, 0 for all of them.

    Of what goes out: ``name``, ``company`` and ``postal`` (lines of a postal address) are who we are, as law wants it said;
    ``send_from`` is the mailbox letters leave through, empty for the only one there is. ``undo_minutes`` is how long an approved
    letter stays before it may go, ``approval_days`` after how long it no longer may; ``send_per_hour`` and ``send_per_day`` bound
    how many leave. ``unsubscribe_url`` is where one click stops mail that is not one-to-one, with ``{token}`` in it.
    ``daily_hour`` is the hour of the user's own day the list is mailed to them, None for never. ``model_url`` and ``model`` name
    a language model that drafts, empty for none. ``calendar_url`` and ``calendar_user`` name a CalDAV collection for calls and
    wake dates, empty for none. ``webhook_networks`` are the networks of one's own that webhooks may go to.
    """

    me: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()
    timezone: str = "UTC"
    country: str = ""
    false_alarms: float = 0.05
    late_at: float = 0.80
    max_attempts: int = 3
    max_delivered: int = 2
    voicemail: bool = False
    quiet_from_hour: int = 18
    quiet_to_hour: int = 9
    stale_after_days: float = 3.0
    false_alarms_a_month: float | None = None
    cases_a_day: float | None = None
    max_dose: float = 3.0
    max_account: int = 6
    account_days: int = 28
    casl: bool = True
    do_not_call: bool = True
    known_callers: bool = True
    today_at_most: int = 25
    name: str = ""
    company: str = ""
    postal: tuple[str, ...] = ()
    send_from: str = ""
    undo_minutes: float = 5.0
    approval_days: float = 5.0
    send_per_hour: int = 20
    send_per_day: int = 60
    unsubscribe_url: str = ""
    daily_hour: int | None = None
    model_url: str = ""
    model: str = ""
    calendar_url: str = ""
    calendar_user: str = ""
    webhook_networks: tuple[str, ...] = ()

    def is_ours(self, email: str) -> bool:
        """Say whether an address is one of ours: ours by name, or in a domain of ours."""
        return email in self.me or email.rpartition("@")[2] in self.ours
