"""The prompt of every board, over its emulated serial line."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from adder.toolchain.console import Console

CTRL_A, CTRL_B, CTRL_C, CTRL_D, CTRL_E = b"\x01", b"\x02", b"\x03", b"\x04", b"\x05"
PROMPT = ">>> "
LEFT, UP = "\x1b[D", "\x1b[A"


def enter(board: Console, line: str, timeout: float = 10) -> str:
    """Type a line; the result is what is shown between its echo and the next prompt."""
    board.send(line + "\r")
    board.expect(line + "\r\n", timeout)
    return board.expect(PROMPT, timeout).decode()


def test_banner(start_board: Callable[[str], Console]) -> None:
    console = start_board("pyboard")
    lines = console.expect(PROMPT).decode().split("\r\n")
    assert lines[0].startswith("MicroPython v1.29.0")
    assert lines[0].endswith("; PYBv1.1 with STM32F405RG")
    assert lines[1] == 'Type "help()" for more information.'


def test_expressions_and_statements(board: Console) -> None:
    assert enter(board, "1 + 1") == "2\r\n"
    assert enter(board, "x = 20") == ""
    assert enter(board, "print(x * 2, 'text')") == "40 text\r\n"
    assert enter(board, "_") == "2\r\n"
    assert enter(board, "[x, None, 1.5]") == "[20, None, 1.5]\r\n"


def test_error_goes_on(board: Console) -> None:
    shown = enter(board, "1 / 0")
    assert shown.startswith("Traceback (most recent call last):\r\n")
    assert shown.endswith("ZeroDivisionError: division by zero\r\n")
    assert "SyntaxError" in enter(board, "1 +* 2")
    assert enter(board, "'still here'") == "'still here'\r\n"


def test_several_lines(board: Console) -> None:
    board.send("def square(n):\r")
    board.expect("... ")
    board.send("return n * n\r")
    board.expect("... ")
    board.send("\b\r")
    board.expect(PROMPT)
    assert enter(board, "square(12)") == "144\r\n"


def test_editing(board: Console) -> None:
    board.send("print(13)" + LEFT * 2 + "\b" + "2" + "\r")
    board.expect("\r\n")
    assert board.expect(PROMPT).decode() == "23\r\n"
    board.send(UP + "\r")
    board.expect("\r\n")
    assert board.expect(PROMPT).decode() == "23\r\n"


def test_completion(board: Console) -> None:
    enter(board, "wonderful = 5")
    board.send("wonde\t + 1\r")
    board.expect("\r\n")
    assert board.expect(PROMPT).decode() == "6\r\n"


def test_interrupt_of_a_line(board: Console) -> None:
    board.send(b"abc" + CTRL_C)
    board.expect("abc\r\n" + PROMPT)


@pytest.mark.parametrize(
    "loop", ["while True: pass", "for i in range(10**9): i += 1", "import time; time.sleep(1000)"]
)
def test_interrupt_of_a_program(board: Console, loop: str) -> None:
    board.send(loop + "\r")
    if loop.startswith(("while", "for")):
        board.expect("... ")
        board.send("\b\r")
    time.sleep(0.5)
    board.send(CTRL_C)
    assert "KeyboardInterrupt" in board.expect(PROMPT).decode()
    assert enter(board, "3 * 3") == "9\r\n"


def test_interrupt_can_be_caught(board: Console) -> None:
    board.send(CTRL_E)
    board.expect("=== ")
    board.send("try:\r  print('run' 'ning')\r  while True: pass\r")
    board.send("except KeyboardInterrupt:\r  print('caught')\r")
    board.send(CTRL_D)
    board.expect("running\r\n")
    board.send(CTRL_C)
    board.expect("caught\r\n" + PROMPT)


def test_interrupt_when_the_input_buffer_is_full(board: Console) -> None:
    board.send(CTRL_E)
    board.expect("=== ")
    board.send(b"print('run' 'ning')\rwhile True: pass\r" + CTRL_D)
    board.expect("running\r\n")
    board.send(b"x" * 1000)
    board.send(CTRL_C)
    board.expect("KeyboardInterrupt")
    board.expect(PROMPT)
    board.send(CTRL_C)
    board.expect(PROMPT)
    assert enter(board, "3 * 3") == "9\r\n"


def test_soft_reset(board: Console) -> None:
    enter(board, "kept = 1")
    board.send(CTRL_D)
    board.expect("MPY: soft reboot\r\n")
    board.expect("MicroPython v1.29.0")
    board.expect(PROMPT)
    assert "NameError" in enter(board, "kept")
    assert enter(board, "import machine; machine.reset_cause() == machine.SOFT_RESET") == "True\r\n"


def test_soft_reset_frees_memory(board: Console) -> None:
    enter(board, "import gc; gc.collect()")
    free = enter(board, "gc.mem_free()")
    enter(board, "kept = bytearray(3000)")
    board.send(CTRL_D)
    board.expect(PROMPT)
    enter(board, "import gc; gc.collect()")
    # A segment of the value stack more or less may be there, or what words left on the C stack seem to refer to.
    assert int(enter(board, "gc.mem_free()")) > int(free) - 1000


def test_exit_resets(board: Console) -> None:
    board.send("raise SystemExit\r")
    board.expect("MPY: soft reboot\r\n")
    board.expect(PROMPT)


def test_hard_reset(board: Console) -> None:
    board.send("import machine; machine.reset()\r")
    board.expect("MicroPython v1.29.0")
    board.expect(PROMPT)


def test_paste_mode(board: Console) -> None:
    board.send(CTRL_E)
    board.expect("paste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== ")
    board.send("for i in range(3):\r    print(i)\r\rprint('end')\r")
    board.send(CTRL_D)
    board.expect("print('end')\r\n=== \r\n")
    assert board.expect(PROMPT).decode() == "0\r\n1\r\n2\r\nend\r\n"


def test_nothing_of_a_long_paste_is_lost(board: Console) -> None:
    lines = [f"total += {i}  # {'-' * 30}" for i in range(60)]
    board.send(CTRL_E)
    board.expect("=== ")
    board.send("\r".join(["total = 0", *lines, "print(total)"]).encode() + b"\r" + CTRL_D)
    for line in lines:
        board.expect(line + "\r\n=== ")
    board.expect("print(total)\r\n=== \r\n")
    assert board.expect(PROMPT).decode() == f"{sum(range(60))}\r\n"


def test_paste_mode_can_be_cancelled(board: Console) -> None:
    board.send(CTRL_E)
    board.expect("=== ")
    board.send(b"print('never')\r" + CTRL_C)
    board.expect(PROMPT)
    assert enter(board, "1") == "1\r\n"


def test_raw_mode(board: Console) -> None:
    board.send(CTRL_A)
    board.expect("raw REPL; CTRL-B to exit\r\n>")
    board.send(b"print('raw')" + CTRL_D)
    board.expect(b"OKraw\r\n\x04\x04>")
    board.send(b"1/0" + CTRL_D)
    board.expect(b"OK\x04Traceback")
    board.expect(b"ZeroDivisionError: division by zero\r\n\x04>")
    board.send(CTRL_D)
    board.expect("OK\r\nMPY: soft reboot\r\nraw REPL; CTRL-B to exit\r\n>")
    board.send(CTRL_B)
    board.expect("MicroPython v1.29.0")
    board.expect(PROMPT)


def test_raw_paste(board: Console) -> None:
    board.send(CTRL_A)
    board.expect("raw REPL; CTRL-B to exit\r\n>")
    board.send(b"\x05A\x01")
    board.expect(b"R\x01")
    board.send(b"print('pasted')" + CTRL_D)
    board.expect(b"\x04pasted\r\n\x04\x04>")
