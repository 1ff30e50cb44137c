"""A file that cannot be written is told in a sentence with a remedy, by every command that writes one."""

from __future__ import annotations

from pathlib import Path

import pytest

from program import laid, unghost

ME, JIM = "me@us.example", "jim@acme.example"
MAILS = [
    (ME, f"Jim Doe <{JIM}>", "01 May 2026", "Hi Jim, would Tuesday do?"),
    (f"Jim Doe <{JIM}>", ME, "02 May 2026", "Tuesday is fine. It was good to meet you."),
    (ME, f"Jim Doe <{JIM}>", "03 May 2026", "Which of the two plans comes first?"),
]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return laid(tmp_path_factory.mktemp("written"), ME, MAILS)


@pytest.mark.parametrize(
    "words",
    [
        ("calendar", "--ics"),
        ("suppress", "--export"),
        ("script", JIM, "--play", "value", "--channel", "mail", "--print"),
        ("doctor", "--calibration", "--svg"),
        ("export",),
        ("backup",),
    ],
    ids=lambda words: " ".join(words[:2]),
)
def test_a_folder_that_is_not_there_is_named_and_nothing_of_the_inside_is(home: Path, words: tuple[str, ...]) -> None:
    target = home.parent / "nowhere" / "file.out"
    done = unghost(home, *words, str(target))
    assert done.returncode == 3
    assert f"{target} cannot be written: No such file or directory." in done.stderr
    assert "Check the folder" in done.stderr
    assert "Errno" not in done.stderr
