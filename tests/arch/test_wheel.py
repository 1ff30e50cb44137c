"""What is in the source tree is in the wheel: data files, SQL and the mark that says the package is typed."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_a_wheel_holds_every_file_of_the_package(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr

    (wheel,) = tmp_path.glob("*.whl")
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("unghost/")}
    package = ROOT / "src" / "unghost"
    there = {
        path.relative_to(package.parent).as_posix() for path in package.rglob("*") if path.is_file() and path.suffix != ".pyc"
    }
    assert packed == there
    assert "unghost/py.typed" in packed
