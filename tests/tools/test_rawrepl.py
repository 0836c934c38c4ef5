"""Programs are sent over the raw prompt to a made-up board that runs them with CPython."""

from __future__ import annotations

import contextlib
import io
import traceback
from collections.abc import Iterator

import pytest

from adder.toolchain.console import Console, ConsoleTimeout
from adder.toolchain.rawrepl import RawRepl

WINDOW = 8


class Board:
    """A line whose other end is a board with a raw prompt, with raw paste unless `paste` is what it answers."""

    def __init__(self, paste: bytes = b"R\x01", starting: int = 0) -> None:
        self.paste = paste
        self.starting = starting
        self.answers = b""
        self.largest_write = 0
        self.machine = self.run()
        next(self.machine)

    def write(self, data: bytes) -> None:
        self.largest_write = max(self.largest_write, len(data))
        for byte in data:
            if self.starting:
                self.starting -= 1
            else:
                self.machine.send(byte)

    def read(self, timeout: float) -> bytes:
        answers, self.answers = self.answers, b""
        return answers

    def close(self) -> None:
        self.machine.close()

    def run(self) -> Iterator[None]:
        while True:
            if (yield) == 1:
                yield from self.raw()

    def raw(self) -> Iterator[None]:
        self.answers += b"raw REPL; CTRL-B to exit\r\n>"
        program = b""
        while True:
            byte = yield
            if byte == 5 and not program:
                program = yield from self.paste_mode()
                byte = 4 if program else 1
            if byte == 1:
                self.answers += b"raw REPL; CTRL-B to exit\r\n>"
                program = b""
            elif byte == 2:
                self.answers += b"\r\nbanner\r\n>>> "
                return
            elif byte == 3:
                program = b""
            elif byte == 4:
                self.execute(program)
                program = b""
            elif byte != 13 or program:
                program += bytes([byte])

    def paste_mode(self) -> Iterator[None]:
        yield
        yield
        if self.paste != b"R\x01":
            self.answers += self.paste
            return b""
        self.answers += self.paste + WINDOW.to_bytes(2, "little") + b"\x01"
        program = b""
        while (byte := (yield)) != 4:
            program += bytes([byte])
            if len(program) % WINDOW == 0:
                self.answers += b"\x01"
        self.answers += b"\x04"
        return program

    def execute(self, program: bytes) -> None:
        output, error = io.StringIO(), ""
        with contextlib.redirect_stdout(output):
            try:
                exec(program.decode(), {})
            except BaseException as problem:
                error = "".join(traceback.format_exception_only(problem))
        started = b"" if self.paste == b"R\x01" else b"OK"
        self.answers += started + output.getvalue().encode() + b"\x04" + error.encode() + b"\x04>"


@pytest.fixture(params=[b"R\x01", b"R\x00"], ids=["raw paste", "refused"])
def board(request: pytest.FixtureRequest) -> Board:
    return Board(request.param)


def test_program_output_and_status(board: Board) -> None:
    shown: list[bytes] = []
    prompt = RawRepl(Console(board), shown.append)
    prompt.enter()
    outcome = prompt.run("for i in range(3):\n    print(i * i)\n")
    assert (outcome.output, outcome.error, outcome.status) == (b"0\n1\n4\n", b"", 0)
    assert b"".join(shown) == outcome.output


def test_several_programs(board: Board) -> None:
    prompt = RawRepl(Console(board))
    prompt.enter()
    assert [prompt.evaluate(f"{i} + 1") for i in range(3)] == ["1", "2", "3"]
    prompt.leave()


def test_long_program_arrives_whole(board: Board) -> None:
    prompt = RawRepl(Console(board))
    prompt.enter()
    program = (
        "\n".join(f"a{i} = {i}" for i in range(500)) + "\nprint(sum(globals()[f'a{i}'] for i in range(500)))"
    )
    assert prompt.run(program).output == b"124750\n"


def test_window_is_respected() -> None:
    board = Board()
    prompt = RawRepl(Console(board))
    prompt.enter()
    board.largest_write = 0
    prompt.run("print('x' * 100)" + "#" * 100)
    assert board.largest_write <= 2 * WINDOW, "one window at the start, one for the first signal"


@pytest.mark.parametrize(
    ("program", "status"),
    [("1/0", 1), ("raise SystemExit", 0), ("raise SystemExit(3)", 3), ("raise SystemExit('text')", 1)],
)
def test_status_of_a_program_that_fails(program: str, status: int) -> None:
    prompt = RawRepl(Console(Board()))
    prompt.enter()
    assert prompt.run(program).status == status


@pytest.mark.parametrize(
    ("program", "message"),
    [
        ("raise SystemExit", b""),
        ("raise SystemExit(3)", b""),
        ("raise SystemExit('text')", b"text\n"),
        ("pass", b""),
    ],
)
def test_message_of_an_exit(program: str, message: bytes) -> None:
    prompt = RawRepl(Console(Board()))
    prompt.enter()
    assert prompt.run(program).message == message


def test_board_that_is_still_starting_is_asked_again() -> None:
    prompt = RawRepl(Console(Board(starting=3)))
    prompt.enter()
    assert prompt.evaluate("40 + 2") == "42"


def test_silent_board_is_an_error() -> None:
    prompt = RawRepl(Console(Board(starting=1000000)))
    with pytest.raises(ConsoleTimeout, match="the board did not send b'raw REPL"):
        prompt.enter(timeout=0.2)
