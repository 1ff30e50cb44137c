"""What the how-to pages show as printed is what the program prints on the sample."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_every_transcript_is_what_the_program_prints() -> None:
    command = [sys.executable, str(ROOT / "scripts/transcripts"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr + "\nmake pages writes them anew"
