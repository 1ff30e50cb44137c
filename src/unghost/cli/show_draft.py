"""A draft as a person reads it: whom to, the words, what is to mend, what shows each fact, and what comes next."""

from __future__ import annotations

from collections.abc import Iterator

from unghost.app.compose_check import BLANKS
from unghost.app.contract_draft import approvals
from unghost.app.draft_words import ORIGINS, earliest, thread, where, whom
from unghost.app.drafts import Draft, Proof
from unghost.app.queue import superseded
from unghost.app.words import quote, wrapped
from unghost.cli.command import Out
from unghost.domain.letter import Version
from unghost.drafts.wording import blanks
from unghost.plays.catalogue import library
from unghost.pressure.rule import Level


def draft_lines(found: Proof, out: Out) -> Iterator[str]:
    """Yield a draft, line by line."""
    version = found.version
    play = library().get(version.play)
    yield out.strong(f"{play.title if play else version.play}: a mail to {whom(found)}")
    of = f" of {len(found.draft.versions)}" if len(found.draft.versions) > 1 else ""
    yield out.soft(f"  draft {version.draft}, version {version.number}{of}, {ORIGINS[version.origin]}")
    for reason in found.why:
        yield from wrapped(reason, 2)
    for line in filter(None, (thread(found), earliest(found))):
        yield from wrapped(line, 2)
    yield ""
    yield f"  Subject: {version.subject}"
    yield ""
    for line in version.body.split("\n"):
        yield from wrapped(line, 2, 0) if line else [""]
    if found.under:
        yield ""
        yield from wrapped(f"Under it will stand: {' · '.join(found.under)}", 2)
    yield from _mending(found, out)
    yield from _facts(found, out)
    yield from _notes(version, out)
    yield ""
    yield from _next(found, out)


def _mending(found: Proof, out: Out) -> Iterator[str]:
    """Yield what forbids the letter, and what the linter finds; praise, and what is still to fill in, are said elsewhere."""
    findings = [finding for finding in found.checked.findings if finding.level is not Level.PRAISE]
    refusals = [refusal for refusal in found.checked.untold if refusal.guard != BLANKS]
    if findings or refusals:
        yield ""
        yield out.strong("What to mend")
    for refusal in refusals:
        yield from wrapped(f"error {refusal.reason}", 2)
    for finding in findings:
        yield from wrapped(f"{finding.level.value} {finding.rule} {finding.name} {quote(finding.quote, 60)}", 2)
        yield from wrapped(f"why      {finding.why}", 4, 9)
        yield from wrapped(f"instead  {finding.instead}", 4, 9)


def _facts(found: Proof, out: Out) -> Iterator[str]:
    if found.checked.shown:
        yield ""
        yield out.strong("What shows it")
    told: set[str] = set()
    for shown in found.checked.shown:
        text = found.version.body[shown.start : shown.end]
        line = f"“{text}”: {where(found, shown)}"
        if line not in told:
            told.add(line)
            yield from wrapped(line, 2)


def _notes(version: Version, out: Out) -> Iterator[str]:
    if version.note:
        yield ""
        yield out.strong("Good to know")
    for note in version.note.splitlines():
        yield from wrapped(note, 2)


def _next(found: Proof, out: Out) -> Iterator[str]:
    """Yield what is left to do, and the command for it."""
    version, draft = found.version, found.draft
    for letter, standing in draft.under_way:
        newer = superseded(letter, draft.versions)
        if newer is not None:
            line = f"Version {letter.version} is {standing.step.value}, and will not go: version {newer} was written since."
            yield from wrapped(f"{line} Approve that one if it is to go.", 0)
    if version.number != draft.latest.number:
        yield out.soft(f"This is an older version. The latest: unghost draft {draft.name}")
        return
    open_ = blanks(version.subject) + blanks(version.body)
    if open_:
        yield out.soft(f"{'One place' if open_ == 1 else f'{open_} places'} (“…”) only you can fill.")
    if open_ or found.checked.barring:
        yield f"Next:  unghost draft {draft.name} --edit"
        return
    yield f"Next:  unghost approve {draft.name}" + ("   (twice)" if approvals(version) > 1 else "")


def beside_lines(others: tuple[Draft, ...], found: Proof) -> Iterator[str]:
    """Yield what else there is for the same person, so that neither words nor a letter on its way are lost sight of."""
    begun = f". {found.draft.name} is another, begun anew." if found.new else ""
    for draft in others:
        if draft.waits:
            yield f"A letter to {draft.latest.to} is on its way: unghost outbox {draft.name}"
        else:
            yield f"A draft to {draft.latest.to} waits with words of its own: unghost draft {draft.name}{begun}"


def list_lines(found: tuple[Draft, ...], out: Out) -> Iterator[str]:
    """Yield every draft, a line or two each, the latest first."""
    if not found:
        yield "There are no drafts yet. Begin one: unghost draft PERSON"
    for draft in reversed(found):
        version = draft.latest
        steps = ", ".join(f"version {letter.version} {standing.step.value}" for letter, standing in draft.letters)
        yield f"{out.strong(draft.name)}  {version.to}  {quote(version.subject, 50)}"
        count = "one version" if len(draft.versions) == 1 else f"{len(draft.versions)} versions"
        stands = steps or ("thrown away" if draft.discarded else "not approved")
        yield out.soft(f"    {version.play}, {count}, {stands}")
