"""What the worker says of itself: on the user's clock."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from program import unghost
from unghost.app.worker import Course, Health
from unghost.cli.command import Out
from unghost.cli.commands.worker import _Teller
from unghost.domain.hours import zone
from unghost.wiring.working import Working

AT = datetime(2026, 6, 17, 10, 5, 7, tzinfo=UTC)


def test_its_health_and_its_log_speak_the_users_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert unghost(tmp_path, "init", "--me", "me@us.example", "--timezone", "Asia/Kolkata").returncode == 0
    duty = {"duty": "review", "last": AT.isoformat(), "did": "judged", "trouble": "", "remedy": "", "failures": 0}
    found = {"state": "well", "pid": 7, "at": AT.isoformat(), "warning": "The clock stands still.", "duties": [duty]}
    monkeypatch.setattr(Working, "health", lambda _working: found)
    shown = unghost(tmp_path, "worker", "--health").stdout
    assert "Last seen 2026-06-17 15:35:07, process 7." in shown
    assert "The clock stands still." in shown
    assert "review: 15:35  judged" in shown
    course = Course(due=0.0, last=AT, did="judged", did_at=AT)
    _Teller(Out(as_json=False, quiet=False, colour=False), zone("Asia/Kolkata"))(Health(AT, AT, (("review", course),)))
    assert capsys.readouterr().out == "2026-06-17 15:35:07  review: judged\n"
