"""The raw prompt that tools use, on a terminal; and mpremote, which is one of them."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import threading
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest
from sessions import FIRST_PROMPT, Place, Session, Start

from adder.toolchain.rawrepl import RawRepl

CTRL_A, CTRL_B, CTRL_C, CTRL_D, CTRL_E = b"\x01", b"\x02", b"\x03", b"\x04", b"\x05"
BANNER = b"raw REPL; CTRL-B to exit\r\n>"
WINDOW = 128


@pytest.fixture
def raw(prompt: Session) -> Session:
    """The program in raw mode."""
    prompt.send(b"\r" + CTRL_C + CTRL_A)
    assert prompt.expect(BANNER).endswith(b">>> \r\n")
    return prompt


def run(raw: Session, program: bytes) -> tuple[str, str]:
    """What a program prints, and its traceback."""
    raw.send(program + CTRL_D)
    raw.expect(b"OK")
    printed = raw.expect(CTRL_D)
    error = raw.expect(CTRL_D)
    raw.expect(b">")
    return printed.decode(), error.decode()


def test_programs(raw: Session) -> None:
    assert run(raw, b"print('one')") == ("one\r\n", "")
    assert run(raw, b"x = 5\nfor i in range(2):\n    print(i, x)\n") == ("0 5\r\n1 5\r\n", "")
    assert run(raw, b"1 + 1") == ("", "")
    assert run(raw, "print('é→😀')".encode()) == ("é→😀\r\n", "")
    assert run(raw, b"#" + b"x" * 5000 + b"\nprint(len('" + b"y" * 5000 + b"'))") == ("5000\r\n", "")


def test_errors(raw: Session) -> None:
    printed, error = run(raw, b"print(1)\n1 / 0")
    assert printed == "1\r\n"
    assert error == (
        'Traceback (most recent call last):\r\n  File "<stdin>", line 2, in <module>\r\n'
        "ZeroDivisionError: division by zero\r\n"
    )
    assert "SyntaxError" in run(raw, b"x = = 1")[1]
    assert run(raw, b"print(2)") == ("2\r\n", "")


def test_nothing_is_echoed(raw: Session) -> None:
    raw.send(b"print(1)")
    assert raw.quiet() == b""
    raw.send(CTRL_D)
    raw.expect(b"OK1\r\n\x04\x04>")


def test_ctrl_c_forgets_the_program(raw: Session) -> None:
    raw.send(b"print('never')" + CTRL_C)
    assert run(raw, b"print(1)") == ("1\r\n", "")


def test_ctrl_a_starts_over(raw: Session) -> None:
    raw.send(b"print('never')" + CTRL_A)
    raw.expect(BANNER)
    assert run(raw, b"print(1)") == ("1\r\n", "")


def test_ctrl_b_leaves(raw: Session) -> None:
    raw.send(CTRL_B)
    assert raw.expect(FIRST_PROMPT).startswith(b"\r\nMicroPython")
    assert raw.enter("1 + 1") == "2\r\n"


def test_ctrl_d_ends_the_program(raw: Session) -> None:
    raw.send(CTRL_D)
    raw.expect(b"OK\r\n")
    assert raw.status() == 0


@pytest.mark.parametrize(
    ("arguments", "message", "status"),
    [
        (b"", b"", 0),
        (b"0", b"", 0),
        (b"None", b"", 0),
        (b"3", b"SystemExit: 3\r\n", 3),
        (b"'x'", b"SystemExit: x\r\n", 1),
    ],
)
def test_exit(raw: Session, arguments: bytes, message: bytes, status: int) -> None:
    raw.send(b"raise SystemExit(" + arguments + b")" + CTRL_D)
    raw.expect(b"OK\x04" + message + b"\x04")
    assert raw.status() == status


def test_interrupt(raw: Session) -> None:
    raw.send(b"print('on')\nwhile True: pass" + CTRL_D)
    raw.expect(b"on\r\n")
    raw.send(CTRL_C)
    assert b"KeyboardInterrupt" in raw.expect(b"\x04>")
    assert run(raw, b"print(1)") == ("1\r\n", "")


def test_bytes_pass_unchanged_in_both_directions(raw: Session) -> None:
    program = b"import sys\nb = sys.stdin.buffer.read(5)\nsys.stdout.buffer.write(b'\\n\\r\\x00' + b)"
    raw.send(program + CTRL_D)
    raw.expect(b"OK")
    raw.send(b"\r\n\x1a\x1c\xff")
    raw.expect(b"\n\r\x00\r\n\x1a\x1c\xff\x04\x04>")


def test_interrupt_character_can_be_an_ordinary_byte(raw: Session) -> None:
    program = b"import sys, micropython\nmicropython.kbd_intr(-1)\nprint('ready')\nprint(sys.stdin.buffer.read(2))\n"
    raw.send(program + b"micropython.kbd_intr(3)\nprint('on')\nwhile True: pass" + CTRL_D)
    raw.expect(b"OKready\r\n")
    raw.send(b"\x03\x03")
    raw.expect(b"b'\\x03\\x03'\r\non\r\n")
    raw.send(CTRL_C)
    assert b"KeyboardInterrupt" in raw.expect(b"\x04>")


def test_terminal_of_friendly_programs_is_as_it_was(raw: Session) -> None:
    raw.send(CTRL_B)
    raw.expect(FIRST_PROMPT)
    raw.send("x = input('na' + 'me? ')\r")
    raw.expect(b"name? ")
    raw.send(b"Eva\r")
    raw.expect(b"Eva\r\n>>> ")


# Raw paste


def begin_paste(raw: Session) -> None:
    """Negotiate raw paste."""
    raw.send(CTRL_E + b"A" + CTRL_A)
    assert raw.expect(b"R\x01" + WINDOW.to_bytes(2, "little") + b"\x01") == b""


def test_raw_paste(raw: Session) -> None:
    begin_paste(raw)
    raw.send(b"print('pasted')" + CTRL_D)
    raw.expect(b"\x04pasted\r\n\x04\x04>")
    begin_paste(raw)
    raw.send(b"1 / 0" + CTRL_D)
    assert b"ZeroDivisionError" in raw.expect(b"\x04>")
    assert run(raw, b"print(1)") == ("1\r\n", "")


def test_windows_are_granted_one_by_one(raw: Session) -> None:
    begin_paste(raw)
    program = b"print('" + b"x" * 600 + b"')"
    sent, granted = 0, 2
    while sent < len(program):
        while granted == 0:
            granted += raw.receive(10).count(b"\x01")
        raw.send(program[sent : sent + WINDOW])
        sent += WINDOW
        granted -= 1
    raw.send(CTRL_D)
    assert b"x" * 600 in raw.expect(b"\x04\x04>")


def test_unknown_kinds_of_paste_are_refused(raw: Session) -> None:
    raw.send(CTRL_E + b"Z" + CTRL_A)
    raw.expect(b"R\x00>")
    assert run(raw, b"print(1)") == ("1\r\n", "")


def test_paste_can_be_aborted(raw: Session) -> None:
    begin_paste(raw)
    raw.send(b"print('never')\n" + CTRL_C)
    assert b"never" not in raw.expect(b"\x04>")
    assert run(raw, b"print(1)") == ("1\r\n", "")


def test_text_that_does_not_compile_ends_the_paste(raw: Session) -> None:
    begin_paste(raw)
    raw.send(b"x = = 1\n")
    raw.expect(b"\x04")
    raw.send(b"print('never')" + CTRL_D)
    assert b"SyntaxError" in raw.expect(b"\x04>")
    assert run(raw, b"print(1)") == ("1\r\n", "")


def test_client_of_this_project(prompt: Session) -> None:
    client = RawRepl(prompt)
    client.enter()
    assert client.evaluate("6 * 7") == "42"
    program = "\n".join(f"a{i} = {i}" for i in range(500)) + "\nprint(a499)"
    assert client.run(program).output == b"499\r\n"
    assert client.run("raise SystemExit(4)").status == 4
    assert prompt.status() == 4


# mpremote


class Wire:
    """Two pseudo-terminals, one for the program and one for a tool, and a thread that carries bytes between them."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.near, self.far = pty.openpty()
        tty.setraw(self.far)
        self.device = os.ttyname(self.far)
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self.carry)
        self.thread.start()

    def carry(self) -> None:
        """Carry bytes until the end."""
        program = self.session.terminal.near
        while not self.stopped.is_set():
            for source in select.select([program, self.near], [], [], 0.05)[0]:
                try:
                    data = os.read(source, 4096)
                except OSError:
                    return
                os.write(self.near if source == program else program, data)

    def stop(self) -> None:
        """Give up the terminal."""
        self.stopped.set()
        self.thread.join()
        os.close(self.near)
        os.close(self.far)


MPREMOTE = str(Path(sys.executable).parent / "mpremote")


@pytest.fixture
def wire(start: Start) -> Iterator[Wire]:
    """The program with mpremote's end of a wire to its terminal."""
    made = Wire(start())
    yield made
    made.stop()


def mpremote(wire: Wire, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command of mpremote without resetting the program first."""
    return subprocess.run(
        [MPREMOTE, "connect", wire.device, "resume", *arguments],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_mpremote_exec(wire: Wire) -> None:
    assert mpremote(wire, "exec", "x = 41; print('printed', x)").stdout == "printed 41\n"
    assert mpremote(wire, "exec", "print(x + 1)").stdout == "42\n", "it is still the same program"


def test_mpremote_eval(wire: Wire) -> None:
    assert mpremote(wire, "eval", "1 + 2").stdout == "3\n"
    assert mpremote(wire, "eval", "'é' * 2").stdout == "éé\n"


def test_mpremote_run(wire: Wire, place: Place) -> None:
    lines = ["import sys", *(f"x{i} = {i}" for i in range(300)), "for i in range(3): print(i, x299)"]
    script = place.write("script.py", "\n".join(lines))
    assert mpremote(wire, "run", str(script)).stdout == "0 299\n1 299\n2 299\n"


def test_mpremote_shows_errors(wire: Wire) -> None:
    done = mpremote(wire, "exec", "print('before'); 1 / 0")
    assert done.returncode == 1
    assert done.stdout.startswith("before\n")
    assert "ZeroDivisionError: division by zero" in done.stdout + done.stderr
    assert mpremote(wire, "eval", "5").stdout == "5\n"


def test_mpremote_several_commands(wire: Wire) -> None:
    assert mpremote(wire, "exec", "x = 1", "eval", "x + 1", "eval", "x + 2").stdout == "2\n3\n"


def test_mpremote_copies_files(wire: Wire, place: Place) -> None:
    content = bytes(range(256)) * 10
    source = place.write("source", content)
    for command in (
        ("fs", "cp", str(source), f":{place.directory}/there"),
        ("fs", "cp", f":{place.directory}/there", f"{place.directory}/back"),
    ):
        done = mpremote(wire, *command)
        assert done.returncode == 0, done.stderr
    assert (place.directory / "there").read_bytes() == content
    assert (place.directory / "back").read_bytes() == content


def test_mpremote_works_on_directories(wire: Wire, place: Place) -> None:
    mpremote(wire, "fs", "mkdir", f":{place.directory}/made")
    assert (place.directory / "made").is_dir()
    mpremote(wire, "fs", "touch", f":{place.directory}/made/file")
    assert "file" in mpremote(wire, "fs", "ls", f":{place.directory}/made").stdout
    mpremote(wire, "fs", "rm", f":{place.directory}/made/file")
    mpremote(wire, "fs", "rmdir", f":{place.directory}/made")
    assert not (place.directory / "made").exists()
    done = mpremote(wire, "fs", "cat", f":{place.directory}/missing")
    assert done.returncode == 1
    assert "No such file" in done.stderr + done.stdout
