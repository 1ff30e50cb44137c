"""The HTTP API held against its own description: generated questions, good and bad ones, with every check there is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis import GenerationMode

from site_of import HOST, sample_home, tab
from unghost.app.team import ALONE
from unghost.web.access.gate import OneUser
from unghost.web.operations import door
from unghost.web.operations.rate import Rate
from unghost.web.operations.resource import operations
from unghost.web.roles import Scope

GOOD, BAD = 1 * int(os.environ.get("UNGHOST_GENERATED", "1")), 1 * int(os.environ.get("UNGHOST_GENERATED", "1"))
"""So many generated questions of each kind for each operation, or UNGHOST_GENERATED times as many for a longer run by hand."""
# The calendars of some countries warn of years long past, which a question may well be about.
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")
_FEW = settings(
    deadline=None,
    database=None,
    derandomize=False,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, dict[str, str]]]:
    """The description as it is served, and the header of a token that may do everything but erase the sample."""
    patch = pytest.MonkeyPatch()
    patch.setattr(door, "RATE", Rate(1e6, 1e6))
    with tab(sample_home(tmp_path_factory.mktemp("generated"))) as opened:
        gate = OneUser(opened.room)
        secret = gate.team.door.new_token(ALONE, "generated", tuple(Scope), gate.team.now(), agent=False)
        loaded = schemathesis.openapi.from_dict(opened.get("/api/openapi.json").json())
        loaded.app = opened.client.app
        yield loaded, {"Authorization": f"Bearer {secret}"}
    patch.undo()


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=("good", "bad"))
@pytest.mark.parametrize("one", operations(), ids=lambda one: one.name)
def test_the_answer_to_any_question_is_as_described(api: tuple[Any, dict[str, str]], one: Any, mode: GenerationMode) -> None:
    loaded, headers = api
    operation = loaded[f"/api{one.path}"][one.method]

    @seed(one.name)
    @settings(_FEW, max_examples=GOOD if mode is GenerationMode.POSITIVE else BAD)
    @given(case=operation.as_strategy(generation_mode=mode))
    def held(case: Any) -> None:
        if one.name == "erase" and case.body == {"really": True}:
            case.body = {"really": False}  # whoever the sample is about is still needed
        case.call_and_validate(base_url=HOST, headers=headers)

    held()
