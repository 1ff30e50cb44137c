"""What the README shows is what the program prints."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

README = Path(__file__).resolve().parents[2] / "README.md"


def transcript() -> list[str]:
    """Return the lines under ``$ unghost demo``; a line of dots alone stands for what was left out."""
    block = re.search(r"^```\n\$ unghost demo\n(.*?)^```", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert block is not None
    return block[1].rstrip("\n").split("\n")


def test_the_transcript_is_what_the_demo_prints(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "unghost.cli.main", "--home", str(tmp_path), "demo", "--no-serve"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8").stdout
    place = 0
    for part in "\n".join(transcript()).split("\n…\n"):
        found = printed.find(part, place)
        assert found >= 0, f"the demo does not print:\n{part}"
        place = found + len(part)


def test_real_output_stands_near_the_top() -> None:
    lines = README.read_text(encoding="utf-8").splitlines()
    assert lines.index("$ unghost demo") < 25
    assert len(transcript()) > 10
