"""The coverage-guided fuzzer, for 40 seconds in CI and a few elsewhere; ``make fuzz FUZZ_SECONDS=600`` runs it longer."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

CI = os.environ.get("CI") == "true"
SECONDS = 40 if CI else 4


def test_the_fuzzer_finds_nothing() -> None:
    if importlib.util.find_spec("atheris") is None:
        assert not CI, "atheris is missing: in CI nothing may be skipped"
        pytest.skip("atheris is not installed; the property tests damage mail, too")
    # By way of a shell: the fuzzer bounds the most memory its process ever had, and a process begins with that of who starts it.
    fuzz = [sys.executable, str(Path(__file__).with_name("fuzz_read.py")), str(SECONDS)]
    command = ["sh", "-c", '"$@"; exit $?', "sh", *fuzz]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-6000:]
