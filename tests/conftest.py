"""What every test may ask for."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # no test ever touches the keyring of a person
STATE = tempfile.TemporaryDirectory(prefix="unghost-state-")
os.environ["XDG_STATE_HOME"] = STATE.name  # nor what the program keeps of theirs


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of public data beside the checkout; tests that need it are skipped where it is absent, as in a lone clone."""
    folder = Path(os.environ.get("UNGHOST_SHARED", ROOT.parent / "shared")) / "data"
    if not folder.is_dir():
        pytest.skip("the public data folder ../shared/data is not here; the project's own samples cover the same ground")
    return folder
