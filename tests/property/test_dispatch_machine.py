"""Whatever is interleaved, nothing is sent twice, nothing approved is lost, and no sign of life comes too late."""

from __future__ import annotations

from datetime import timedelta
from itertools import count

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from dispatch_world import ME, World, letter
from puppets import Puppet
from unghost.app.dispatch.hands import LEASE
from unghost.app.dispatch.run import dispatch
from unghost.app.verdict import Action, Verdict
from unghost.domain.deed import Deed, What
from unghost.domain.letter import Letter, Version
from unghost.domain.message import Kind, Message
from unghost.outbox.standing import NotSoError, Standing, Step
from unghost.testing.senders import Behaviour

WORKERS = 3
IN_A_TRANSACTION = ("claiming", "handing", "telling")
WAITS = (timedelta(minutes=1), timedelta(minutes=6), LEASE, timedelta(hours=3), -timedelta(hours=1))


class Handover(RuleBasedStateMachine):
    """Workers that take steps, die and are overtaken, while letters are approved and withdrawn and answers come in."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World(judge=self.judge)
        self.workers: list[Puppet] = []
        self.numbers = count(1)
        self.answered: dict[str, int] = {}  # by recipient: how long the log was when they had answered

    def judge(self, of: Letter, _version: Version | None) -> Verdict:
        return Verdict(Action.CANCEL, "They have written.") if of.to in self.answered else Verdict(Action.GO)

    # -- workers ----------------------------------------------------------------------------------------------------------

    @precondition(lambda self: len(self.workers) < WORKERS)
    @rule()
    def a_worker_begins(self) -> None:
        self.workers.append(Puppet(lambda points: dispatch(self.world.hands(points))))

    @precondition(lambda self: self.workers)
    @rule(which=st.integers(0, WORKERS - 1), steps=st.integers(1, 6), dies=st.booleans())
    def a_worker_goes_on(self, which: int, steps: int, dies: bool) -> None:
        worker = self.workers[which % len(self.workers)]
        for _ in range(steps):
            worker.step()
            if not worker.alive:
                break
        while worker.at in IN_A_TRANSACTION:  # nobody else can write: it goes on, or dies and takes its writing with it
            _end(worker) if dies else worker.step()
        self.workers = [one for one in self.workers if one.alive]

    @precondition(lambda self: self.workers)
    @rule(which=st.integers(0, WORKERS - 1))
    def a_worker_is_killed(self, which: int) -> None:
        _end(self.workers.pop(which % len(self.workers)))

    # -- the world --------------------------------------------------------------------------------------------------------

    @rule(to_somebody_known=st.booleans())
    def a_letter_is_approved(self, to_somebody_known: bool) -> None:
        known = [one.to for one in self.world.outbox.letters()]
        self.world.approved(letter(next(self.numbers), person=known[0] if to_somebody_known and known else ""))

    @rule(wait=st.sampled_from(WAITS))
    def time_passes_or_is_set_back(self, wait: timedelta) -> None:
        self.world.clock.go(wait)

    @rule(behaviour=st.sampled_from(Behaviour))
    def the_server_changes(self, behaviour: Behaviour) -> None:
        self.world.sink.behaviour = behaviour

    @rule(trouble=st.sampled_from(("", "The mailbox cannot be read.")))
    def the_mailboxes_change(self, trouble: str) -> None:
        self.world.looker.troubles = (trouble,) if trouble else ()
        self.world.folder.trouble = trouble

    @precondition(lambda self: self.world.outbox.known)
    @rule(which=st.integers(0, 9))
    def somebody_answers(self, which: int) -> None:
        one = self.letters[which % len(self.letters)]
        arrived = self.world.sink.copies(one.message_id) > 0
        message = Message(f"a{len(self.world.record)}", Kind.HUMAN, in_reply_to=one.message_id if arrived else None)
        self.world.record.append(message)
        self.world.outbox.facts = str(len(self.world.record))
        self.answered.setdefault(one.to, len(self.world.outbox.log))

    @precondition(lambda self: self.world.outbox.known)
    @rule(which=st.integers(0, 9), what=st.sampled_from((What.WITHDRAWN, What.CANCELLED)))
    def a_letter_is_taken_back(self, which: int, what: What) -> None:
        one = self.letters[which % len(self.letters)]
        try:
            self.world.outbox.decide(lambda desk: desk.write(Deed(self.world.clock.at, ME, what, one.id, {"why": "no more"})))
        except NotSoError:
            return  # it was too late, and they are told so

    @rule(what=st.sampled_from((What.HELD, What.RESUMED)))
    def everything_is_held_or_let_go(self, what: What) -> None:
        self.world.outbox.decide(lambda desk: desk.write(Deed(self.world.clock.at, ME, what, "*", {"why": "a fair"})))

    # -- what must hold ---------------------------------------------------------------------------------------------------

    @property
    def letters(self) -> tuple[Letter, ...]:
        return self.world.outbox.letters()

    @invariant()
    def nothing_arrives_twice_and_the_log_tells_what_arrived(self) -> None:
        standings = self.world.outbox.standings()
        for one in self.letters:
            copies, standing = self.world.sink.copies(one.message_id), standings[one.id]
            assert copies <= 1, f"{copies} copies of {one.id}"
            assert standing.step is not Step.SENT or copies == 1, f"{one.id} is sent by the log, and never arrived"
            assert not copies or standing.step in (Step.HANDING, Step.UNKNOWN, Step.SENT), f"{one.id}: {standing.step}"

    @invariant()
    def nothing_leaves_after_a_sign_or_while_it_is_held(self) -> None:
        to = {one.id: one.to for one in self.letters}
        held = False
        for number, deed in enumerate(self.world.outbox.log):
            held = deed.what is What.HELD if deed.what in (What.HELD, What.RESUMED) else held
            if deed.what is What.HANDING:
                assert not held, f"{deed.subject} left while everything was held"
                assert number < self.answered.get(to[deed.subject], number + 1), f"{deed.subject} left after an answer"

    def teardown(self) -> None:
        """Let everything come to rest, with a server and mailboxes that work, and look where every letter has ended."""
        for worker in self.workers:
            worker.finish()
        self.world.sink.behaviour = Behaviour.TAKES
        self.world.looker.troubles, self.world.folder.trouble = (), ""
        for _ in range(3):
            self.world.clock.go(LEASE + timedelta(hours=5))
            dispatch(self.world.hands())
        self.nothing_arrives_twice_and_the_log_tells_what_arrived()
        for standing in self.world.outbox.standings().values():
            assert _named(standing), f"{standing.letter} never came to an end: {standing.step}"


def _end(worker: Puppet) -> None:
    worker.kill()
    assert not worker.alive


def _named(standing: Standing) -> bool:
    """Say whether a letter stands where somebody can see why: at an end, or waiting for a person or a hold to be lifted."""
    return standing.step not in (Step.PENDING, Step.CLAIMED, Step.HANDING)


Handover.TestCase.settings = settings(
    max_examples=100,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # a story of threads takes minutes to shrink, and reads well enough
)
TestHandover = Handover.TestCase
