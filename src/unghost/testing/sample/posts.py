"""A mail of a story with everything its letter needs: who to whom, in which thread, after which mail, under which Message-ID."""

from __future__ import annotations

from dataclasses import dataclass

from unghost.testing.sample.stories import HOME, Mail, Story, Writer

POSTMASTER = Writer("postmaster", "Mail Delivery System", (f"mailer-daemon@mx.{HOME}",), client="plain")
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Post:
    """One mail addressed and threaded. ``chain`` are the Message-IDs before it, the oldest first; ``own`` the words it adds."""

    story: Story
    mail: Mail
    writer: Writer
    sender: Pair
    to: tuple[Pair, ...]
    cc: tuple[Pair, ...]
    subject: str
    message_id: str
    chain: tuple[str, ...]
    previous: Post | None
    own: str

    @property
    def client(self) -> str:
        """The shape of the mail."""
        return self.mail.option("client") or self.writer.client

    @property
    def seed(self) -> str:
        """What makes this mail unlike any other of the sample."""
        return f"{self.story.slug}/{self.mail.number}"
