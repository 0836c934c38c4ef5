"""The keys of the line editor, and exactly what they send to the terminal."""

from __future__ import annotations

import re

import pytest
from sessions import NEXT_PROMPT, Place, Session, Start

CTRL = {chr(64 + number): chr(number) for number in range(1, 27)}
ESCAPE = "\x1b"
UP, DOWN, RIGHT, LEFT = (f"{ESCAPE}[{letter}" for letter in "ABCD")
ERASE = f"{ESCAPE}[K"


def echo(prompt: Session, keys: str) -> str:
    """What keys show on an empty line, which is then given up."""
    return prompt.press(keys + CTRL["C"], "\r\n>>> ")


def back(count: int) -> str:
    """How the cursor is moved to the left."""
    return "\b" * count if count <= 4 else f"{ESCAPE}[{count}D"


def test_banner(start: Start) -> None:
    lines = start().expect(">>> ").decode().split("\r\n")
    assert re.fullmatch(
        r"MicroPython v1\.29\.0 \(Adder .*\) on \d{4}-\d\d-\d\d; linux \[\w+\] version", lines[0]
    )
    assert lines[1:] == ['Type "help()" for more information.', ""]


def test_characters_are_echoed(prompt: Session) -> None:
    assert echo(prompt, "print(1) # x") == "print(1) # x"


def test_characters_outside_ascii(prompt: Session) -> None:
    assert prompt.enter("'é→😀'") == "'é→😀'\r\n"
    assert echo(prompt, "é→x" + LEFT + "\b") == "é→x" + "\b" + "\b" + ERASE + "x\b"
    assert prompt.press("'ab'" + LEFT * 2 + "😀\r", "\r\n") == "'ab'\b\b😀b'\b\b"
    assert prompt.press("", ">>> ") == "'a😀b'\r\n"


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        (CTRL["A"], back(8)),
        (CTRL["B"], back(1)),
        (CTRL["A"] + CTRL["F"], back(8) + "a"),
        (CTRL["A"] + CTRL["E"], back(8) + "ab cd_ef"),
        (CTRL["A"] + CTRL["D"], back(8) + ERASE + "b cd_ef" + back(7)),
        (CTRL["D"], ""),
        (CTRL["B"] * 3 + CTRL["K"], "\b\b\b" + ERASE),
        (CTRL["B"] * 3 + CTRL["U"], "\b\b\b" + back(5) + ERASE + "_ef\b\b\b"),
        ("\b", "\b" + ERASE),
        ("\x7f", "\b" + ERASE),
        (LEFT + "\b", "\b" + "\b" + ERASE + "f\b"),
        (CTRL["A"] + "\b", back(8)),
        (LEFT + RIGHT, "\bf"),
        (RIGHT, ""),
        (CTRL["A"] + LEFT, back(8)),
        (ESCAPE + "[H", back(8)),
        (ESCAPE + "[1~", back(8)),
        (ESCAPE + "[7~", back(8)),
        (ESCAPE + "OH", back(8)),
        (ESCAPE + "[H" + ESCAPE + "[F", back(8) + "ab cd_ef"),
        (ESCAPE + "[H" + ESCAPE + "[4~", back(8) + "ab cd_ef"),
        (ESCAPE + "[H" + ESCAPE + "[8~", back(8) + "ab cd_ef"),
        (ESCAPE + "OH" + ESCAPE + "OF", back(8) + "ab cd_ef"),
        (CTRL["A"] + ESCAPE + "[3~", back(8) + ERASE + "b cd_ef" + back(7)),
        (CTRL["A"] + "x", back(8) + "xab cd_ef" + back(8)),
        (ESCAPE + "[99~", ""),
        (ESCAPE + "[5~", ""),
        (ESCAPE + "q", ""),
        (CTRL["Y"], ""),
    ],
)
def test_editing_keys(prompt: Session, keys: str, shown: str) -> None:
    assert echo(prompt, "ab cd_ef" + keys) == "ab cd_ef" + shown


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        (CTRL["W"], "\b\b" + ERASE),
        (CTRL["W"] * 2, "\b\b" + ERASE + "\b\b\b" + ERASE),
        (CTRL["W"] * 4, "\b\b" + ERASE + "\b\b\b" + ERASE + "\b\b\b" + ERASE),
        (ESCAPE + "b", "\b\b"),
        (ESCAPE + "b" + ESCAPE + "b", "\b\b\b\b\b"),
        (ESCAPE + "[1;5D", "\b\b"),
        (CTRL["A"] + ESCAPE + "f", back(8) + "ab"),
        (CTRL["A"] + ESCAPE + "f" + ESCAPE + "f", back(8) + "ab" + " cd"),
        (CTRL["A"] + ESCAPE + "[1;5C", back(8) + "ab"),
        (CTRL["A"] + ESCAPE + "d", back(8) + ERASE + " cd_ef" + back(6)),
        (CTRL["A"] + ESCAPE + "d" + ESCAPE + "d", back(8) + ERASE + " cd_ef" + back(6) + ERASE + "_ef\b\b\b"),
        (ESCAPE + "\x7f", "\b\b" + ERASE),
        (ESCAPE + "\b", "\b\b" + ERASE),
        (LEFT + ESCAPE + "\x7f", "\b" + "\b" + ERASE + "f\b"),
    ],
)
def test_words(prompt: Session, keys: str, shown: str) -> None:
    assert echo(prompt, "ab cd_ef" + keys) == "ab cd_ef" + shown


def test_line_is_run_whole_wherever_the_cursor_is(prompt: Session) -> None:
    assert prompt.press("1 + 2" + CTRL["A"] + "\r", "\r\n") == "1 + 2" + back(5)
    assert prompt.expect(">>> ") == b"3\r\n"


def test_cancelled_line_does_nothing(prompt: Session) -> None:
    assert echo(prompt, "x = 1") == "x = 1"
    assert "NameError" in prompt.enter("x")


def test_empty_lines(prompt: Session) -> None:
    assert prompt.enter("") == ""
    assert prompt.enter("   ") == ""
    assert prompt.enter("# comment") == ""


def test_ctrl_d_ends_the_program(prompt: Session) -> None:
    prompt.send(CTRL["D"])
    assert prompt.status() == 0


def test_ctrl_b_shows_the_banner(prompt: Session) -> None:
    assert prompt.press(CTRL["B"]).startswith("\r\nMicroPython v1.29.0")


def test_control_keys_do_not_change_the_mode_on_a_line_with_text(prompt: Session) -> None:
    assert echo(prompt, "ab" + CTRL["A"] + CTRL["B"] + CTRL["E"]) == "ab" + "\b\b" + "ab"


def test_long_line(prompt: Session) -> None:
    text = "+".join(["1"] * 1000)
    assert prompt.enter(text) == "1000\r\n"


# History


def test_history(prompt: Session) -> None:
    prompt.enter("1")
    prompt.enter("22")
    prompt.enter("22")
    prompt.enter("")
    assert prompt.press(UP + UP + UP + "\r", "\r\n") == "22" + "\b\b" + ERASE + "1"
    assert prompt.press("") == "1\r\n"
    assert prompt.press(CTRL["P"] * 2 + CTRL["N"] * 2 + "3\r", "\r\n") == (
        "1" + "\b22" + "\b\b" + ERASE + "1" + "\b" + ERASE + "3"
    )
    assert prompt.press("") == "3\r\n"


def test_history_keeps_the_place_of_the_cursor_out(prompt: Session) -> None:
    prompt.enter("'old'")
    assert echo(prompt, "new" + LEFT + UP) == "new\b" + "\b\b" + "'old'"
    assert echo(prompt, DOWN) == ""


def test_lines_of_a_statement_are_separate_in_the_history(prompt: Session) -> None:
    prompt.press("if True:\r", NEXT_PROMPT)
    prompt.press("print(5)\r", NEXT_PROMPT)
    prompt.press("\b\r")
    assert echo(prompt, UP) == "    print(5)"
    assert echo(prompt, UP + UP) == "    print(5)" + back(12) + ERASE + "if True:"


def test_history_is_kept_in_a_file(start: Start, place: Place) -> None:
    first = start()
    first.expect(">>> ")
    for number in range(60):
        first.enter(f"{number} # é")
    first.send(CTRL["D"])
    first.status()
    lines = (place.directory / ".micropython.history").read_text().splitlines()
    assert lines == [f"{number} # é" for number in range(10, 60)]
    second = start()
    second.expect(">>> ")
    assert echo(second, UP) == "59 # é"
    assert second.enter("'new'") == "'new'\r\n"
    second.send("raise SystemExit\r")
    second.status()
    lines = (place.directory / ".micropython.history").read_text().splitlines()
    assert lines[-2:] == ["'new'", "raise SystemExit"]
    assert len(lines) == 50


@pytest.mark.parametrize(
    "content", [b"", b"no newline at the end", b"\xff\xfe broken\n\n\nok\n", b"x" * 100000 + b"\n"]
)
def test_odd_history_files(start: Start, place: Place, content: bytes) -> None:
    place.write(".micropython.history", content)
    session = start()
    session.expect(">>> ")
    session.press(UP + UP + CTRL["C"])
    assert session.enter("1 + 1") == "2\r\n"


def test_without_a_home(start: Start) -> None:
    session = start(HOME="/nowhere/at/all")
    session.expect(">>> ")
    assert session.enter("1 + 1") == "2\r\n"
    session.send(CTRL["D"])
    assert session.status() == 0


@pytest.mark.parametrize("keys", [b"\x80", b"\xbf\xbf", b"\xc3x", b"\xe2\x86x", b"\xffx", b"\xf0\x9f\x98x"])
def test_bytes_that_are_no_text_are_dropped(prompt: Session, keys: bytes) -> None:
    prompt.send(b"'a" + keys + b"b'\r")
    assert prompt.expect(">>> ").endswith(b"\r\n'ab'\r\n")
    assert echo(prompt, UP) == "'ab'"
