"""What the model believes before the first own silence has closed: weights from public correspondence."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.resources import files

import numpy as np

from unghost.errors import BadTable
from unghost.silence.landmark.weights import FEATURES, STAGES, Scales, Weights

DIGITS = 4


@lru_cache(maxsize=1)
def shipped_prior() -> Weights:
    """Return the weights that come with the package (docs/reference/prior.md says where they are from), for tables in which
    everybody's mail is seen.
    """
    return _shipped("prior.json")


@lru_cache(maxsize=1)
def mailbox_prior() -> Weights:
    """Return the same for one house's own mailboxes: nobody sees what two others write to one another."""
    return _shipped("prior_mailbox.json")


def _shipped(name: str) -> Weights:
    return load_prior(files(__package__).joinpath(name).read_text(encoding="utf-8"))


def load_prior(text: str) -> Weights:
    """Return the weights that ``dump_prior`` wrote; raise BadTable where the text holds none, or those of another model."""
    try:
        told = json.loads(text)
        known = tuple(told["features"]) == FEATURES
        usual, spread, by_stage = (np.array(told[name], dtype=np.float64) for name in ("usual", "spread", "by_stage"))
    except (ValueError, KeyError, TypeError):
        raise BadTable("The prior is no JSON of weights.", "Write it with benchmarks/silence/refit_landmark.py.") from None
    fits = usual.shape == spread.shape == (len(FEATURES),) and by_stage.shape == (STAGES, 1 + 2 * len(FEATURES))
    finite = all(np.isfinite(part).all() for part in (usual, spread, by_stage))
    if not (known and fits and finite and (spread > 0.0).all()):
        raise BadTable("The prior is that of another model.", "Write it anew with benchmarks/silence/refit_landmark.py.")
    return Weights(Scales(usual, spread), by_stage)


def dump_prior(weights: Weights) -> str:
    """Return weights as JSON, rounded to four digits behind the point."""
    told = {
        "features": FEATURES,
        "usual": weights.scales.usual.round(DIGITS).tolist(),
        "spread": weights.scales.spread.round(DIGITS).tolist(),
        "by_stage": weights.by_stage.round(DIGITS).tolist(),
    }
    return "{\n" + ",\n".join(f'"{name}": {json.dumps(value)}' for name, value in told.items()) + "\n}\n"
