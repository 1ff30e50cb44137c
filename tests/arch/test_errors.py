"""The drawing at the top of errors.py is the tree of classes below it."""

from __future__ import annotations

import inspect

from unghost import errors


def drawn(text: str) -> list[tuple[int, str]]:
    """Return (depth, name) of each line of the drawing."""
    lines = [line for line in text.splitlines() if line.lstrip("│├└─ ").startswith("UnghostError") or "── " in line]
    return [((len(line) - len(line.lstrip("│├└─ "))) // 4, line.lstrip("│├└─ ").strip()) for line in lines]


def real(root: type[errors.UnghostError], depth: int = 0) -> list[tuple[int, str]]:
    """Return (depth, name) of each class under ``root`` that errors.py defines, in order of definition."""
    below = [found for child in root.__subclasses__() if child.__module__ == errors.__name__ for found in real(child, depth + 1)]
    return [(depth, root.__name__), *below]


def test_the_drawing_is_the_tree() -> None:
    assert drawn(errors.__doc__ or "") == real(errors.UnghostError)


def test_every_error_of_the_module_is_in_the_tree() -> None:
    classes = {name for name, kind in vars(errors).items() if inspect.isclass(kind) and issubclass(kind, Exception)}
    assert classes == {name for _, name in real(errors.UnghostError)}


def test_every_error_is_a_sentence_and_says_how_the_program_ends() -> None:
    for name in (name for _, name in real(errors.UnghostError)):
        kind = getattr(errors, name)
        assert (kind.__doc__ or "").strip().endswith("."), name
        assert kind.exit_code in (1, 2, 3), name
