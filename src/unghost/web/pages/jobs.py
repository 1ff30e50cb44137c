"""Long work as it goes on: a line that tells of it, and its end on request."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TYPE_CHECKING

from starlette.responses import Response

from unghost.web.homes.jobs import Job, Sight
from unghost.web.rendering.render import render
from unghost.web.route import Page, Route
from unghost.web.views.streams import Stream

if TYPE_CHECKING:
    from unghost.web.visit import Visit

RETRY = 2000
"""Milliseconds after which a browser whose line was cut asks again."""
_NOTHING_MORE = 204  # what ends an EventSource for good


async def _events(visit: Visit) -> Response:
    """Tell of a piece of work as server-sent events; each holds all there is to see, so none that was missed is needed."""
    job = visit.room.jobs.find(visit.named("id"))
    if job is None:
        return Response(status_code=_NOTHING_MORE)
    last = visit.request.headers.get("Last-Event-ID", "")
    after = int(last) if last.isascii() and last.isdigit() and len(last) < 10 else -1
    return Stream(visit, _told(visit, job, after))


async def _told(visit: Visit, job: Job, after: int) -> AsyncGenerator[str, None]:
    yield f"retry: {RETRY}\n\n"
    async with aclosing(job.sights(after)) as sights:
        async for sight in sights:
            if sight is None:
                yield ": still here\n\n"
                continue
            yield _event("over" if sight.state.over else "sight", sight, _shown(visit, job, sight))


def _shown(visit: Visit, job: Job, sight: Sight) -> str:
    step = visit.words(sight.step[0], **sight.step[1])
    html = render("job_sight.html", {"visit": visit, "job": job, "sight": sight}, visit.tongue)
    to = job.then if sight.state.over else ""
    return json.dumps({"html": html, "step": step, "state": sight.state.value, "to": to}, ensure_ascii=False)


def _event(kind: str, sight: Sight, data: str) -> str:
    return f"id: {sight.version}\nevent: {kind}\ndata: {data}\n\n"


def _stop(visit: Visit) -> Response:
    jobs = visit.room.jobs
    job = jobs.find(visit.named("id"))
    if job is None or job.sight.state.over:
        return visit.back("/sources", visit.words("That had ended already."))
    jobs.stop(job)
    return visit.back("/first", visit.words("It is being stopped. What was read until now is kept."))


PAGE = Page(
    "jobs",
    (
        Route("/jobs/{id}/events", "job events", _events),
        Route("/jobs/{id}/stop", "stop a job", _stop, "POST"),
    ),
)
