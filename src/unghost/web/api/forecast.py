"""The honest pipeline, and what worked."""

from __future__ import annotations

from typing import Any

from unghost.web.operations.call import Call
from unghost.web.operations.resource import NOW, Operation, Resource
from unghost.web.roles import Scope


def _forecast(call: Call) -> Any:
    from unghost.app.contract_forecast import forecast_json
    from unghost.app.forecast import forecast

    return forecast_json(forecast(call.review()))


def _plays(call: Call) -> Any:
    from unghost.app.contract_plays import plays_json
    from unghost.app.plays import plays

    return plays_json(plays(call.app.history(call.now)))


def _compared(call: Call) -> Any:
    from unghost.app.contract_plays import compared_json
    from unghost.app.plays import compared

    return compared_json(compared(call.app.history(call.now)))


RESOURCE = Resource(
    "forecast",
    "Forecast and plays",
    "What is stated of the open deals and what the record supports; which plays brought the truth.",
    (
        Operation(
            "forecast",
            "/forecast",
            "The open deals: stated, and supported by the record",
            _forecast,
            Scope.READ,
            "forecast",
            query=(NOW,),
            example={},
        ),
        Operation("plays", "/plays", "What each play is worth", _plays, Scope.READ, "plays", query=(NOW,), example={}),
        Operation(
            "compared",
            "/plays/compared",
            "What other ways of choosing would have brought",
            _compared,
            Scope.READ,
            "compared",
            query=(NOW,),
            example={},
        ),
    ),
    6,
)
