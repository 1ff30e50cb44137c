"""The honest pipeline, and what worked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from unghost.web.operations.call import Call
from unghost.web.operations.resource import NOW, Operation, Resource
from unghost.web.roles import Scope

if TYPE_CHECKING:
    from datetime import datetime

    from unghost.wiring import App


def _forecast(call: Call) -> Any:
    from unghost.app.contract_forecast import forecast_json
    from unghost.app.forecast import forecast

    return forecast_json(forecast(call.review()))


def _worth(app: App, now: datetime) -> Any:
    from unghost.app.contract_plays import plays_json
    from unghost.app.plays import plays

    return plays_json(plays(app.history(now)))


def _otherwise(app: App, now: datetime) -> Any:
    from unghost.app.contract_plays import compared_json
    from unghost.app.plays import compared

    return compared_json(compared(app.history(now)))


def _plays(call: Call) -> Any:
    return call.judged("plays", _worth)


def _compared(call: Call) -> Any:
    return call.judged("compared", _otherwise)


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
