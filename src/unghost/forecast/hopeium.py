"""Set the seller's odds beside the odds the record supports (R3), and show what those are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp, log, prod

from unghost.causes.cause import View
from unghost.domain.odds import Odd
from unghost.domain.record import Deal, Truth, TruthState
from unghost.domain.span import Evidence
from unghost.forecast.rates import Rate, rates
from unghost.silence.assessment import Silence, State
from unghost.silence.truth import told_truth

# Nothing is certain, not even what was said: a yes is no signature, and people have come back from a no. Judgement of ours.
TOLD = {TruthState.YES: 0.95, TruthState.NO: 0.02, TruthState.NO_DECISION: 0.03}
READ = {TruthState.YES: 0.85, TruthState.NO: 0.05, TruthState.NO_DECISION: 0.08}
"""The odds where a truth is known: told by the user, or only read in their words."""
LEFT = {TruthState.NOT_NOW: 0.7, TruthState.CONTACT_GONE: 0.4, TruthState.SOMEONE_ELSE: 0.5}
"""What a truth that ends nothing leaves of the odds. Judgement of ours."""
UNREACHED = 0.4
ASKED_TO_STOP = 0.02
SPENT = 0.5
"""Share of the risk of no answer that counts while a wait is ordinary: a message never answered is not yet a deal lost."""
GROUND_MET, GROUND_GAP = 0.06, -0.2
"""Log-odds steps for a part of the groundwork that is there, and for one that is missing. Judgement of ours (R2)."""

Ground = Mapping[str, tuple[bool | None, tuple[Evidence, ...]]]


@dataclass(frozen=True, slots=True)
class Part:
    """One factor of the supported odds, and in words where it comes from. The factors multiply to the figure."""

    name: str
    factor: float
    says: str


@dataclass(frozen=True, slots=True)
class Supported:
    """The odds the record supports, with their interval, the factors they are the product of, and the rate they begin from."""

    odd: Odd
    parts: tuple[Part, ...]
    rate: Rate


@dataclass(frozen=True, slots=True)
class Hopeium:
    """Probabilities in 0..1; ``difference`` is stated minus supported, hope where positive.

    ``low`` and ``high`` are the 90 % interval of what is supported; ``parts`` multiply to it; ``closed`` is how many ended
    deals of the user it rests on.
    """

    stated: float
    supported: float
    difference: float
    low: float = 0.0
    high: float = 1.0
    parts: tuple[Part, ...] = ()
    closed: int = 0


def hopeium(view: View, ground: Ground | None = None) -> Hopeium | None:
    """Return the two figures and their difference, or None without a stated figure or where nothing supports one."""
    deal = view.correspondence.deal
    if deal is None or deal.stated is None or deal.outcome:
        return None
    found = supported(view, deal, ground)
    if found is None:
        return None
    odd, closed = found.odd, found.rate.of_all
    difference = round(deal.stated - odd.p, 4)
    return Hopeium(deal.stated, round(odd.p, 4), difference, round(odd.low, 4), round(odd.high, 4), found.parts, closed)


def supported(view: View, deal: Deal, ground: Ground | None = None) -> Supported | None:
    """Return the odds that a deal is won, as far as the record of one person supports them; None where it says nothing.

    A known truth decides alone (``TOLD``, ``READ``), as does a wish to be let alone. Else

        supported = base x groundwork x alive x state

    - base: the share won at this stage, from the user's ended deals with pooling (forecast/rates.py)
    - groundwork: the log odds move by +0.06 for each part that is there and -0.2 for each that is missing (R2)
    - alive: 1 - s x P(they never answer this). s is how unusual the wait is (its percentile), at least one half: in an
      ordinary wait half of the risk counts, in an unheard-of one all of it. Both grow with the wait, which marks the odds down
    - state: 0.4 where nothing of ours reaches them; 0.7 after a "not now", 0.4 where our contact has gone, 0.5 where somebody
      else decides

    The interval joins that of the base and that of P(never). The form and its constants are judgement of ours, to be
    corrected once the ledger can be scored (``unghost forecast`` shows the score).
    """
    rate = rates(view.history).of(deal.stage)
    known = _known(view, deal)
    if known is not None:
        return Supported(Odd(known.factor, known.factor, known.factor), (known,), rate)
    silence = view.silence
    if silence.quiet and silence.odds is None:
        return None
    base = Part("base", rate.won.p, _rests(rate))
    step = _ground_step(ground or {})
    start = Odd(*(_moved(p, step) for p in (rate.won.p, rate.won.low, rate.won.high)))
    worked = Part("groundwork", start.p / rate.won.p, _ground_says(ground or {}))
    share = max(SPENT, silence.odds.unusual) if silence.odds is not None else 0.0
    never = silence.odds.never if silence.odds is not None else Odd(0.0, 0.0, 0.0)
    parts = [base, worked, Part("alive", 1.0 - share * never.p, _alive_says(silence)), *_state(view, deal)]
    left = prod(part.factor for part in parts[3:])
    p = start.p * left * (1.0 - share * never.p)
    low, high = start.low * left * (1.0 - share * never.high), start.high * left * (1.0 - share * never.low)
    return Supported(Odd(p, min(low, p), max(high, p)), tuple(parts), rate)


def _known(view: View, deal: Deal) -> Part | None:
    truth = truth_about(view, deal)
    if truth is not None:
        factor = (TOLD if truth.confirmed else READ).get(truth.state)
        if factor is not None:
            who = "you recorded it" if truth.confirmed else "read in their words, not confirmed"
            return Part("truth", factor, f"The truth is known: {truth.state.value.replace('_', ' ')} ({who}).")
    return Part("truth", ASKED_TO_STOP, "They asked us to stop.") if view.silence.let_be else None


def truth_about(view: View, deal: Deal) -> Truth | None:
    """Return what is known of one deal: the user's word on it by name, then what holds of the person.

    A yes the user told stays a yes while they go on talking; every other word of the user's ends where they are heard again.
    """
    here, held = view.correspondence, view.silence.truth
    named = here.told_of(deal.name)
    if named is not None and named.deal == deal.name and named.state is not TruthState.UNKNOWN:
        return named
    if held is not None and (not held.deal or held.deal == deal.name):
        return held
    told = told_truth(here)
    return told if told is not None and told.state is TruthState.YES and told.deal in ("", deal.name) else None


def _state(view: View, deal: Deal) -> list[Part]:
    truth = truth_about(view, deal)
    if truth is not None and truth.state in LEFT:
        words = {TruthState.NOT_NOW: "They said: not now.", TruthState.CONTACT_GONE: "Our contact has gone."}
        return [Part("state", LEFT[truth.state], words.get(truth.state, "Somebody else decides."))]
    if view.silence.state is State.UNREACHABLE:
        return [Part("state", UNREACHED, "Nothing of ours reaches them.")]
    return []


def _ground_step(ground: Ground) -> float:
    met = [part for part, _ in ground.values()]
    return GROUND_MET * sum(m is True for m in met) + GROUND_GAP * sum(m is False for m in met)


def _ground_says(ground: Ground) -> str:
    there = [name for name, (met, _) in ground.items() if met is True]
    gaps = [name.replace("_", " ") for name, (met, _) in ground.items() if met is False]
    said = (
        f"{len(there)} of {len(ground)} parts of the groundwork are on record" if ground else "The groundwork was not looked at"
    )
    return f"{said}; missing: {', '.join(gaps)}." if gaps else f"{said}."


def _moved(p: float, step: float) -> float:
    return 1.0 / (1.0 + exp(-(log(p / (1.0 - p)) + step)))


def _alive_says(silence: Silence) -> str:
    if silence.odds is None:
        return "No clock runs: nothing of ours waits for their word."
    never, unusual = round(100 * silence.odds.never.p), round(100 * silence.odds.unusual)
    return f"They may never answer this ({never} %); the wait is longer than {unusual} % of theirs."


def _rests(rate: Rate) -> str:
    if not rate.of_all:
        return f"No deal of yours has ended yet: {round(100 * rate.won.p)} % is what the program comes with."
    deals = f"{rate.of_all} ended deal{'' if rate.of_all == 1 else 's'} of yours"
    there = f", {rate.of_stage} of them seen at “{rate.stage}”" if rate.stage else ""
    return f"{round(100 * rate.won.p)} % are won, by {deals}{there}, leaning on what the program comes with."
