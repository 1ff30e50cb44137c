"""A picture in letters: the same strokes and words, for a terminal."""

from __future__ import annotations

from unghost.pictures import drawing
from unghost.pictures.letters import in_letters


def plain(*parts: str, height: float = 60.0, columns: int = 80) -> list[str]:
    return ["".join(words for _, words in line) for line in in_letters(drawing.picture("x", "t", "d", height, parts), columns)]


def test_words_stand_where_they_stand_in_the_picture() -> None:
    (line,) = plain(
        drawing.text("soft", (0, 20), "left"),
        drawing.text("soft", (180, 20), "middle", "middle"),
        drawing.text("soft", (360, 20), "end", "end"),
    )
    assert line.startswith("left")
    assert line.endswith("end")
    assert len(line) == 80
    assert abs(line.index("middle") + 3 - 40) <= 1


def test_how_words_stand_is_kept() -> None:
    (line,) = in_letters(drawing.picture("x", "t", "d", 30.0, [drawing.text("head", (0, 20), "Title")]))
    assert line == [("strong", "Title")]


def test_a_line_is_drawn_in_dots() -> None:
    (line,) = plain(drawing.line("line", (0, 10), (360, 10)))
    assert set(line) == {"⠉"} or len(set(line)) == 1
    assert len(line) >= 80


def test_solid_and_hollow_look_different() -> None:
    solid, hollow = ("".join(plain(drawing.box(kind, (0, 0), (90, 36)))) for kind in ("mass", "free"))
    assert "⣿" in solid
    assert "⣿" not in hollow
    dots = [plain(drawing.dot(kind, (180, 20), 5.0))[0].strip() for kind in ("dot", "ring", "here-dot")]
    assert dots == ["●", "○", "◆"]


def test_what_shows_only_on_hover_is_left_out() -> None:
    held = drawing.touch(
        (0, 0), (9, 9), "label", [drawing.text("note", (0, 20), "hidden"), drawing.text("soft", (0, 40), "shown")]
    )
    assert plain(held) == ["shown"]


def test_wide_letters_take_two_cells_and_marks_none() -> None:
    assert plain(drawing.text("text", (360, 20), "ポンプ", "end"), columns=60) == [" " * 54 + "ポンプ"]
    assert plain(drawing.text("text", (0, 20), "e\u0301tage")) == ["e\u0301tage"]


def test_it_is_never_wider_than_asked_and_never_too_narrow_to_read() -> None:
    long = drawing.text("text", (0, 20), "long " * 60)
    assert len(plain(long, columns=70)[0]) <= 70
    assert len(plain(long, columns=10)[0]) <= 60
