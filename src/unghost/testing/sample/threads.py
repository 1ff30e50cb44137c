"""Tie the mails of a story together: recipients, subjects, Message-IDs, and which mail goes on from which."""

from __future__ import annotations

from collections.abc import Iterator

from unghost.testing.sample.mime import digest
from unghost.testing.sample.posts import POSTMASTER, Pair, Post
from unghost.testing.sample.shapes import own
from unghost.testing.sample.stories import Mail, Story, Writer
from unghost.testing.sample.tongues import tongue

_PREFIX = {
    "ooo": "Automatic reply: ",
    "left": "Resposta automática: ",
    "forward": "Fwd: ",
    "invite": "Invitation: ",
    "accept": "Accepted: ",
}


def posts(story: Story) -> Iterator[Post]:
    """Yield the mails of a story in order, each tied to the one before it in its thread."""
    threads: dict[str, list[Post]] = {}
    sent: dict[int, Post] = {}
    current = ""
    for mail in story.mails:
        base = mail.option("subject") or current
        thread = threads.setdefault(base, []) if not mail.auto else [*threads.get(base, ())]
        post = _post(story, mail, base, thread, sent)
        sent[mail.number] = post
        if not mail.auto:
            thread.append(post)
            current = base
        yield post


def _post(story: Story, mail: Mail, base: str, thread: list[Post], sent: dict[int, Post]) -> Post:
    writer = story.writer(mail.who)
    of = mail.option("of")
    previous = sent[int(of)] if of else (thread[-1] if thread else None)
    loose = mail.option("noref") or mail.auto == "bounce"
    language = mail.option("lang") or story.person.language
    return Post(
        story=story,
        mail=mail,
        writer=writer,
        sender=(writer.name, mail.option("as") or writer.email),
        to=(_reach(story, mail.option("to") or ("they" if writer.ours else "me")),),
        cc=tuple(_reach(story, key.strip()) for key in mail.option("cc").split(",") if key),
        subject=_subject(mail, base, writer, fresh=not thread),
        message_id=message_id(writer if mail.auto != "bounce" else POSTMASTER, story.slug, mail.number),
        chain=(*previous.chain, previous.message_id) if previous and not loose else (),
        previous=previous,
        own=own(writer, mail.option("client") or writer.client, language, mail.text, _footer(story, writer)),
    )


def _footer(story: Story, writer: Writer) -> str:
    return story.our_footer if writer.ours else ""


def _subject(mail: Mail, base: str, writer: Writer, *, fresh: bool) -> str:
    if mail.auto == "bounce":
        return "Undelivered Mail Returned to Sender"
    if mail.auto:
        return _PREFIX.get(mail.auto, "") + base
    return base if fresh else tongue(writer.language, writer.country).reply + base


def _reach(story: Story, value: str) -> Pair:
    for writer in story.people.values():
        if value == writer.key:
            return writer.name, writer.email
        if value in writer.emails:
            return writer.name, value
    raise ValueError(f"{story.slug}: nobody is reached at {value!r}")


def message_id(writer: Writer, *words: object) -> str:
    """Return a Message-ID without its brackets, as the writer's program would form it."""
    code, domain = digest("message", *words), writer.email.rpartition("@")[2]
    if writer.client == "gmail":
        return f"CA{code[:30]}@mail.{domain}"
    if writer.client == "apple":
        return "-".join((code[:8], code[8:12], code[12:16], code[16:20], code[20:32])).upper() + f"@{domain}"
    return f"{code[:24]}@{domain}"
