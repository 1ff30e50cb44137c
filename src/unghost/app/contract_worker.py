"""The health of the worker as the outer contract has it."""

from __future__ import annotations

from typing import Any

from unghost.app.worker import Course, Health

NO_HEALTH: dict[str, Any] = {
    "schema": 1, "state": "none", "pid": None, "started": None, "at": None, "warning": "", "duties": [],
}  # fmt: skip
"""How it is where no worker ever ran."""


def health_json(health: Health, pid: int) -> dict[str, Any]:
    """Return how the worker is, as its health file holds it."""
    return {
        "schema": 1,
        "pid": pid,
        "started": health.started.isoformat(),
        "at": health.at.isoformat(),
        "state": "troubled" if health.troubled or health.warning else "well",
        "warning": health.warning,
        "duties": [{"duty": name, **_course(course)} for name, course in health.courses],
    }


def _course(course: Course) -> dict[str, Any]:
    return {
        "last": course.last.isoformat() if course.last else None,
        "did": course.did,
        "trouble": course.trouble,
        "remedy": course.remedy,
        "failures": course.failures,
    }
