"""What other programs may import: pinned here, so that a change of it is made on purpose."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import unghost

PUBLIC = ["Finding", "Message", "__version__", "lint", "read"]


def test_the_public_names_are_these() -> None:
    assert unghost.__all__ == PUBLIC
    assert dir(unghost) == sorted(PUBLIC)


@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_name_is_there_and_described(name: str) -> None:
    value = getattr(unghost, name)
    assert isinstance(value, str) or value.__doc__


def test_any_other_name_is_refused_as_python_does() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'guess'"):
        unghost.guess  # noqa: B018  # the access itself is what is tested


def test_importing_the_package_loads_nothing_of_it() -> None:
    code = "import sys, unghost; print([name for name in sys.modules if name.startswith('unghost.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_version_is_the_one_of_the_package() -> None:
    project = tomllib.loads((Path(__file__).resolve().parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert unghost.__version__ == project["version"]
