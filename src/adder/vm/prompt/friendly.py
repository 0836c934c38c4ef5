"""The friendly prompt: `>>>`, multi-line input, paste mode; and the raw mode that tools use.

The control characters and the raw protocol are those of MicroPython's prompt, so that its tools work.
"""

from __future__ import annotations

from adder.typed import Int, Ref, caught, interned, no_inline
from adder.vm.compiler.compiler import INTERACTIVE
from adder.vm.modules.sys import module as sys_module
from adder.vm.prompt.continuation import continues
from adder.vm.prompt.history import history
from adder.vm.prompt.line_buffer import LineBuffer
from adder.vm.prompt.line_editor import (
    CANCELLED,
    END,
    LINE,
    edit_line,
    editor,
)
from adder.vm.prompt.raw import raw_prompt
from adder.vm.prompt.running import mode, report, run_input
from adder.vm.prompt.terminal import Key, new_line, show, show_byte
from adder.vm.runtime.terminal import Terminal
from adder.vm.runtime.version import show_banner
from adder.vm.types.module import Module, find_in_module
from adder.vm.types.protocol import str_of

SYS: Module = sys_module.module

SOFT_RESET = 0
"""Ctrl-D: on a board the program starts again, on Unix it ends."""
RAW_SOFT_RESET = 1
"""The same in raw mode, which goes on afterwards."""
EXIT = 2
"""SystemExit, which is in `ending.exit`."""

FIRST_PROMPT = interned("ps1")
NEXT_PROMPT = interned("ps2")


def prompt_loop(raw: bool) -> Int:
    """Read and run inputs until Ctrl-D or SystemExit, beginning in raw mode if `raw`; returns one of the above."""
    if not raw:
        show_banner()
    while True:
        if raw:
            mode.raw = True
            if raw_prompt() == SOFT_RESET:
                return RAW_SOFT_RESET
            mode.raw = False
            raw = False
            show_banner()
        buffer = editor.begin()
        match safely_read(buffer):
            case -1:
                return EXIT
            case 0:
                if buffer.length > 0 and not run_shown(buffer, INTERACTIVE):
                    return EXIT
            case 2:
                return SOFT_RESET
            case 3:
                new_line()
                raw = True
            case 4:
                new_line()
                show_banner()
            case 5:
                if paste() and not run_pasted():
                    return EXIT
            case _:
                pass


@no_inline
def safely_read(buffer: LineBuffer) -> Int:
    """What `read_input` returns; after an exception CANCELLED, or -1 if it was SystemExit.

    Never part of the loop in C: all that it needs of the stack is free while programs run.
    """
    try:
        return read_input(buffer)
    except BaseException as error:
        return CANCELLED if report(caught(error)) else -1


def prompt_text(name: Ref) -> Ref:
    """sys.ps1 or sys.ps2, which programs may set, even to what has no text."""
    try:
        found = find_in_module(SYS, name)
        if found is not None:
            return str_of(found)
    except Exception:
        return interned("")
    return interned("")


def read_input(buffer: LineBuffer) -> Int:
    """Read lines until the input is complete; returns LINE then, or why it was left. Ctrl-D on a continued line
    completes the input."""
    prompt = prompt_text(FIRST_PROMPT)
    while True:
        start = Int(buffer.length)
        result = edit_line(buffer, prompt)
        if result == END and start > 0:
            return LINE
        if result != LINE:
            return result
        if Int(buffer.length) > start:
            history.add(buffer.text_from(start))
        if not continues(buffer):
            return LINE
        buffer.cursor = buffer.length
        buffer.insert(Key.NEWLINE)
        prompt = prompt_text(NEXT_PROMPT)


def run_shown(buffer: LineBuffer, kind: Int) -> bool:
    """Compile and run what was typed, show the traceback of an exception; False if it was SystemExit."""
    error = run_input(buffer, kind)
    return error is None or report(error)


@no_inline
def paste() -> bool:
    """Paste mode: take everything as it comes until Ctrl-D; False if Ctrl-C ended it."""
    new_line()
    show("paste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== ")
    buffer = editor.begin()
    while True:
        byte = Terminal.read()
        match byte:
            case Key.CTRL_C:
                new_line()
                return False
            case Key.CTRL_D:
                new_line()
                return True
            case -1:
                return False
            case Key.RETURN | Key.NEWLINE:
                buffer.insert(Key.NEWLINE)
                show("\r\n=== ")
            case Key.BACKSPACE | Key.DELETE:
                erase_pasted(buffer)
            case _:
                buffer.insert(byte)
                show_byte(byte)


def erase_pasted(buffer: LineBuffer) -> None:
    """Backspace within the line being typed in paste mode."""
    end = Int(buffer.length)
    if end > buffer.line_start(end):
        buffer.delete(buffer.before(end), end)
        show("\b \b")


def run_pasted() -> bool:
    """Run what was pasted; values of expressions are shown as those of typed lines are."""
    buffer = editor.buffer
    assert buffer is not None
    return run_shown(buffer, INTERACTIVE)
