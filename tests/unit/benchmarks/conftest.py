"""Small worlds that several tests of the benchmark look at."""

from __future__ import annotations

import pytest
from benchmarks.silence import generate
from benchmarks.silence.mail_events import Events
from benchmarks.silence.world import World, world


@pytest.fixture(scope="session")
def events() -> Events:
    """A generated file of forty owners."""
    return generate.events(40, seed=3)


@pytest.fixture(scope="session")
def small(events: Events) -> World:
    """What is to be predicted of it."""
    return world(events)
