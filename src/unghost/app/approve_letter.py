"""The letter a version of a draft becomes when it is approved, and what lies near it in the outbox."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from unghost.app.compose import who_we_are
from unghost.app.ports_outbox import Desk
from unghost.domain.address import Address
from unghost.domain.letter import Letter, Version
from unghost.history.history import History
from unghost.outbox.mime import build
from unghost.outbox.one_to_one import LATELY, not_one_to_one
from unghost.outbox.spelling import address_line
from unghost.outbox.standing import Standing, Step
from unghost.plays.catalogue import library


@dataclass(frozen=True, slots=True)
class Near:
    """What the outbox holds near a version of a draft.

    ``letter`` is the letter it became, with its ``standing``; both None where it was never approved, or was withdrawn, cancelled
    or too late: then it may be approved anew, under another ``name``. ``others`` are letters of other versions, or to the same
    person. ``mailing`` says that the same words went to many others lately.
    """

    letter: Letter | None
    standing: Standing | None
    name: str
    others: Mapping[Letter, Standing]
    mailing: bool


def look(desk: Desk, version: Version, now: datetime) -> Near:
    """Return what lies near a version."""
    live = desk.standings(since=now - LATELY)
    lately = desk.letters(live)
    of_draft = {one: standing for one in desk.letters_of(version.draft) if (standing := desk.standing(one.id)) is not None}
    same = {one: standing for one, standing in of_draft.items() if one.version == version.number}
    there = next((one for one, standing in same.items() if not _may_be_anew(standing)), None)
    near = {**of_draft, **{one: live[one.id] for one in lately if _to_the_same(one, version)}}
    return Near(
        letter=there,
        standing=same[there] if there else None,
        name=desk.name(f"{version.draft} {version.number} {len(same)}"),
        others={one: standing for one, standing in near.items() if one not in same},
        mailing=not_one_to_one(version, _words_of(desk, lately, live)),
    )


def made(version: Version, near: Near, account: str, sender: Address, history: History) -> Letter:
    """Return the letter of a version; raise NotSendable or BadUse where it cannot be one.

    Lines on who we are that law wants and an edit has taken out come back under it.
    """
    settings = history.settings
    who = who_we_are(history, version)
    unsubscribe = near.name if near.mailing else None
    raw = build(version, letter_id=near.name, sender=sender, settings=settings, unsubscribe=unsubscribe, who=who)
    play, email = library().get(version.play), address_line(sender.email)
    return Letter(
        id=near.name,
        draft=version.draft,
        version=version.number,
        person=version.person,
        play=version.play,
        account=account,
        sender=email,
        to=address_line(version.to),
        message_id=f"{near.name}@{email.rpartition('@')[2]}",
        raw=raw,
        made=history.now,
        needed=play.approvals if play else 1,
    )


def _may_be_anew(standing: Standing) -> bool:
    """Say whether the same words may be approved again: they were stopped before they left."""
    return standing.step in (Step.CANCELLED, Step.EXPIRED) and standing.handed_at is None


def _to_the_same(letter: Letter, version: Version) -> bool:
    return letter.person == version.person or letter.to.lower() == version.to.lower()


def _words_of(desk: Desk, letters: tuple[Letter, ...], live: Mapping[str, Standing]) -> list[Version]:
    """Return the words of letters that went to somebody, or still may."""
    wanted = {(one.draft, one.version) for one in letters if live[one.id].step not in (Step.CANCELLED, Step.EXPIRED)}
    return [v for draft in {draft for draft, _ in wanted} for v in desk.versions(draft) if (v.draft, v.number) in wanted]
