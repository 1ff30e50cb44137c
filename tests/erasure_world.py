"""A home in which one person is everywhere, for tests of their erasure: what they wrote, what was written to and about them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from dispatch_world import ME, SETTINGS, approval
from unghost.adapters.stores.outbox import SqliteDesk
from unghost.adapters.stores.sqlite import FILE, SqliteStore
from unghost.app.ports import Quarantined
from unghost.domain.address import Address
from unghost.domain.deed import Deed, What
from unghost.domain.item import Item
from unghost.domain.ledger import Entry, Sort
from unghost.domain.letter import Letter, Version
from unghost.domain.listed import Listed, ListScope
from unghost.domain.news import News
from unghost.domain.record import About, Bond, Call, Deal, Link, Meeting, Note, Park, Says, Tick, Truth, TruthState
from unghost.domain.touch import Disposition, Side
from unghost.history.history import SourceState
from unghost.outbox.mime import build
from unghost.reading.read import READER_VERSION, read
from unghost.wiring import App

JIM, JIM_TOO, ANN = "jim.doe@acme.example", "jd@freelance.example", "ann@acme.example"
PHONE = "+442079460018"
SECRET = "quixotide"
"""A word only they ever used."""
NOW = datetime(2026, 6, 17, 9, 0, tzinfo=UTC)
TRACES = (JIM, JIM_TOO, "jim doe", SECRET, PHONE, "7946 0018")


def mail(number: int, sender: str, to: str, text: str, subject: str = "Lanterns") -> bytes:
    """Return a mail of the third of May 2026, the minute being its number."""
    head = f"From: {sender}\r\nTo: {to}\r\nDate: Sun, 03 May 2026 10:{number:02}:00 +0000\r\nSubject: {subject}\r\n"
    return f"{head}Message-ID: <m{number}@mail.example>\r\n\r\n{text}\r\n".encode()


JIM_DOE = f"Jim Doe <{JIM}>"
MAILS = (
    mail(1, ME, JIM_DOE, "Hi Jim, would Tuesday do?"),
    mail(2, JIM_DOE, ME, f"Tuesday is fine, we call it {SECRET}.\r\n\r\n-- \r\nJim Doe\r\nBuyer\r\n+44 20 7946 0018"),
    mail(
        3,
        ME,
        f"{JIM_DOE}, Ann Lee <{ANN}>",
        f"Hi Jim, hi Ann, write to {JIM.upper()} or ring +44 20 7946 0018. The plan is blue.",
    ),
    mail(4, f"Ann Lee <{ANN}>", f"{ME}, {JIM_DOE}", "Jim will look at it. So will I."),
    mail(5, f"Ann Lee <{ANN}>", ME, "Doe, Jim and Jim Doe are one, I am another."),
    mail(6, f"Jim Doe <{JIM_TOO}>", ME, f"From home: {SECRET} again."),
)
READ = [read(raw) for raw in MAILS]


def letter(number: int, to: str = JIM, text: str = f"Hello Jim, about {SECRET}.\n") -> tuple[Version, Letter]:
    """Return a draft and the letter that was approved of it."""
    name = f"letter{number}"
    version = Version(f"draft{number}", 1, NOW, ME, to, to, "new-thread", "Lanterns", text)
    raw = build(version, letter_id=name, sender=Address(ME, "Nora"), settings=SETTINGS)
    return version, Letter(name, version.draft, 1, to, "new-thread", "work", ME, to, f"{name}@ours.example", raw, NOW)


def approved(store: SqliteStore, number: int, to: str = JIM, text: str = f"Hello Jim, about {SECRET}.\n") -> Letter:
    """Put a letter into the outbox, due at once, and return it."""
    version, made = letter(number, to, text)

    def work(desk: SqliteDesk) -> None:
        desk.add_version(version)
        desk.write(Deed(NOW, ME, What.DRAFTED, version.draft, {"to": to}))
        desk.add_letter(made)
        desk.write(approval(made, NOW))

    store.outbox.decide(work)
    return made


def laid(home: Path) -> SqliteStore:
    """Return the store of a home where they are in every table; a second person stays."""
    home.mkdir(mode=0o700)
    (home / FILE).write_bytes(_facts())
    store = SqliteStore(home)
    store.outbox.decide(lambda desk: desk.write(Deed(NOW, ME, What.HELD, f"person {JIM}", {"why": SECRET})))
    store.outbox.decide(lambda desk: desk.write(Deed(NOW, ME, What.RESUMED, f"person {JIM}", {})))
    return store


@cache
def _facts() -> bytes:
    """Return the bytes of such a store before anything was done there: laying it down anew for each test would take long."""
    with TemporaryDirectory() as folder:
        home = Path(folder, "home")
        _lay(home)
        return (home / FILE).read_bytes()


def _lay(home: Path) -> None:
    store = SqliteStore(home)
    store.save_settings(SETTINGS)
    store.add_mail(
        READ,
        [f"/mail/{JIM}.mbox:{n}" for n in range(len(READ))],
        [Quarantined("q", f"{JIM}/huge", "too large", NOW)],
        READER_VERSION,
    )
    for who in (JIM, PHONE, ANN):
        store.add_calls(
            [Call(NOW, who, Side.OURS, Disposition.ANSWERED, 60, f"{who} spoke of {SECRET if who != ANN else 'tea'}", ME)]
        )
    store.add_deals([Deal("Pumps", "acme.example", (JIM, ANN), "offer", Decimal(900), "GBP", 0.5, notes="Jim Doe decides")])
    store.add_meetings(
        [
            Meeting(f"m{n}", NOW, NOW, NOW, "Visit of Jim Doe", tuple((a, "ACCEPTED") for a in who))
            for n, who in enumerate(((ME, JIM), (ME, JIM, ANN)))
        ]
    )
    store.add_news(
        [
            News(f"n{n}", NOW, title, "Jim Doe spoke.", "https://news.example/1", f"o{n}")
            for n, title in enumerate(("Jim Doe leaves", "Lanterns"))
        ]
    )
    store.add_truth(Truth(NOW, JIM, TruthState.NOT_NOW, date(2026, 9, 1), SECRET))
    store.add_truth(Truth(NOW, ANN, TruthState.SOMEONE_ELSE, None, "ask Jim Doe", to=JIM))
    store.add_park(Park(NOW, JIM, date(2026, 9, 1), SECRET))
    store.add_note(Note(NOW, JIM, SECRET))
    store.add_note(Note(NOW, ANN, f"knows {JIM}"))
    store.add_tick(Tick(NOW, JIM, About.GROUND, "need", Says.YES, SECRET))
    store.add_link(Link(NOW, JIM, JIM_TOO, Bond.SAME))
    store.add_listed([Listed(JIM, NOW, ListScope.CALLS, SECRET), Listed(ANN, NOW, ListScope.MAIL, "told Jim Doe so")])
    store.save_items([Item(NOW, "https://ours.example/jim", "Jim Doe on lanterns", ("lanterns",))])
    store.freeze([Entry(NOW, Sort.PREDICTED, who, {"p": 0.5}) for who in (JIM, ANN)])
    store.freeze([Entry(NOW + timedelta(hours=1), Sort.OFFERED, ANN, {"instead": JIM})])
    store.save_source(SourceState("mbox", f"/mail/{JIM}.mbox", NOW), 6)
    store.save_bookmarks("imap", "work", {"INBOX/Jim Doe": "7", "INBOX": "9"})
    store.close()


def traces_in(home: Path) -> dict[str, list[str]]:
    """Return, by file, which traces the bytes of a home hold still."""
    found = {}
    for path in sorted(path for path in home.rglob("*") if path.is_file()):
        held = path.read_bytes().lower()
        if there := [trace for trace in TRACES if trace.lower().encode() in held]:
            found[path.name] = there
    return found


def erase(home: Path, point: Callable[[str], None] = lambda _: None) -> None:
    """Erase them as the command does, from a store of its own."""
    app = App(home)
    try:
        whom = app.yours.whom(JIM, NOW)
        app.yours.erase(whom, NOW, point)
    finally:
        app.close()
