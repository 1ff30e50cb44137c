"""How often deals are won, learnt from the user's own that have ended, stage by stage, leaning on all of them while few have."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from unghost.causes.latest import latest
from unghost.domain.ledger import Entry, Sort, deal_subject
from unghost.domain.odds import Odd
from unghost.domain.record import Deal
from unghost.history.history import History
from unghost.silence.beta import interval

BASE = 0.45
"""Share of open deals with a living conversation that are won, before a user's own say otherwise: a judgement of ours."""
BASE_WEIGHT = 12.0
"""Closed deals that the base is worth when all of the user's own are mixed in."""
STAGE_WEIGHT = 8.0
"""Closed deals that the share over all stages is worth when those of one stage are mixed in."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A share won with its 90 % interval, and how many closed deals of the user it rests on: of this stage, and of all."""

    won: Odd
    stage: str
    of_stage: int
    of_all: int


@dataclass(frozen=True, slots=True)
class Rates:
    """Won and ended deals, over all and by stage (the label as typed, but for capitals and spaces)."""

    won: int
    ended: int
    by_stage: Mapping[str, tuple[int, int]]

    def of(self, stage: str) -> Rate:
        """Return the rate of a stage: Beta-Binomial, the stage leaning on all, and all on what the program ships with.

        all = (won + 12 x 0.45) / (ended + 12); stage = (won there + 8 x all) / (ended there + 8).
        """
        won, ended = self.by_stage.get(plain(stage), (0, 0))
        overall = (self.won + BASE * BASE_WEIGHT) / (self.ended + BASE_WEIGHT)
        hits, misses = won + STAGE_WEIGHT * overall, ended - won + STAGE_WEIGHT * (1.0 - overall)
        p = hits / (hits + misses)
        low, high = interval(round(hits, 9), round(misses, 9))
        return Rate(Odd(p, min(low, p), max(high, p)), stage.strip(), ended, self.ended)


def plain(stage: str) -> str:
    """Return a stage as it is compared: nothing is read into its words, only capitals and spaces do not count."""
    return " ".join(stage.casefold().split())


@latest
def rates(history: History) -> Rates:
    """Return the rates of a history, computed once for the history at hand."""
    return learn(history.deals, history.ledger)


def learn(deals: Iterable[Deal], ledger: Iterable[Entry]) -> Rates:
    """Count won and ended deals at every stage they were seen in.

    Where a deal has ended, its row often bears a stage that only says so; the stages it went through while it was open are known
    from the ledger. A deal counts once at each.
    """
    through: dict[str, set[str]] = defaultdict(set)
    for entry in ledger:
        if entry.sort is Sort.STATED and not entry.body.get("outcome"):
            through[entry.subject].add(plain(str(entry.body.get("stage") or "")))
    won = ended = 0
    there: Counter[str] = Counter()
    won_there: Counter[str] = Counter()
    for deal in deals:
        if not deal.outcome:
            continue
        ended += 1
        hit = deal.outcome == "won"
        won += hit
        for stage in through[deal_subject(deal.account, deal.name)] | {plain(deal.stage)}:
            there[stage] += 1
            won_there[stage] += hit
    return Rates(won, ended, {stage: (won_there[stage], number) for stage, number in there.items() if stage})
