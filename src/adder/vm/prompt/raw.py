"""Raw mode: a program sends source text and gets output and errors back, framed by control characters.

Source text is ended by Ctrl-D; the answer is `OK`, what the program prints, Ctrl-D, the traceback if any, Ctrl-D, `>`.
Raw paste (Ctrl-E A Ctrl-A) is the same with flow control: the device grants windows of bytes.
"""

from __future__ import annotations

from adder.typed import Int, config
from adder.vm.compiler.compiler import EXEC
from adder.vm.prompt.line_buffer import LineBuffer, new_line_buffer
from adder.vm.prompt.running import report, run_interruptible
from adder.vm.prompt.terminal import Key, show, show_byte
from adder.vm.runtime.terminal import Terminal

SOFT_RESET = 0
TO_FRIENDLY = 1

WINDOW = config.input_buffer // 2
"""Bytes the sender may send before it must wait, in raw paste."""
LETTER_A = 65

ABORTED = 0
COMPLETE = 1
RESET = 2
FRIENDLY = 3


def raw_prompt() -> Int:
    """Serve the raw protocol; returns TO_FRIENDLY (Ctrl-B) or SOFT_RESET (Ctrl-D without source text)."""
    show("raw REPL; CTRL-B to exit\r\n>")
    while True:
        buffer = new_line_buffer()
        match read_source(buffer):
            case 1:
                if run_raw(buffer):
                    return SOFT_RESET
                show_byte(62)
            case 2:
                show("OK\r\n")
                return SOFT_RESET
            case 3:
                show("\r\n")
                return TO_FRIENDLY
            case _:
                show("\r\n>")


def read_source(buffer: LineBuffer) -> Int:
    """Collect source text until Ctrl-D; returns COMPLETE, RESET for none, FRIENDLY, or ABORTED to start over."""
    while True:
        byte = Terminal.read()
        match byte:
            case Key.CTRL_A:
                show("raw REPL; CTRL-B to exit\r\n>")
                buffer.clear()
            case Key.CTRL_B:
                return FRIENDLY
            case Key.CTRL_C:
                buffer.clear()
            case Key.CTRL_D:
                if buffer.length == 0:
                    return RESET
                show("OK")
                return COMPLETE
            case Key.CTRL_E if buffer.length == 0:
                return raw_paste(buffer)
            case -1:
                return FRIENDLY
            case _:
                buffer.insert(byte)


def raw_paste(buffer: LineBuffer) -> Int:
    """Negotiate raw paste and receive the source text."""
    if Terminal.read() != LETTER_A or Terminal.read() != Key.CTRL_A:
        show("R")
        show_byte(0)
        return ABORTED
    show("R")
    show_byte(1)
    show_byte(WINDOW & 255)
    show_byte(WINDOW >> 8)
    show_byte(1)
    left = WINDOW
    while True:
        byte = Terminal.read()
        match byte:
            case Key.CTRL_D:
                show_byte(Key.CTRL_D)
                return COMPLETE
            case Key.CTRL_C:
                show_byte(Key.CTRL_D)
                return ABORTED
            case -1:
                return FRIENDLY
            case _:
                buffer.insert(byte)
                left -= 1
                if left == 0:
                    show_byte(1)
                    left = WINDOW


def run_raw(buffer: LineBuffer) -> bool:
    """Run the source text between the markers; True if it ended by SystemExit, which resets the device."""
    error = run_interruptible(buffer, EXEC)
    show_byte(Key.CTRL_D)
    ended = error is not None and not report(error)
    show_byte(Key.CTRL_D)
    return ended
