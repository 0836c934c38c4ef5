"""Running what was typed: Ctrl-C interrupts it, an exception is shown."""

from __future__ import annotations

from adder.typed import Int, Ref, caught, interned
from adder.vm.interpreter.execution import run_text
from adder.vm.prompt.line_buffer import LineBuffer
from adder.vm.prompt.terminal import Key
from adder.vm.runtime.terminal import Terminal
from adder.vm.runtime.traceback import print_exception
from adder.vm.types.exceptions import is_system_exit
from adder.vm.types.output import CONSOLE


def run_interruptible(buffer: LineBuffer, mode: Int) -> Ref | None:
    """Compile and run the text in the main namespace; returns the exception object that ended it, if any."""
    Terminal.interrupts(Key.CTRL_C)
    error: Ref | None = None
    try:
        run_text(buffer.content, Int(buffer.length), interned("<stdin>"), mode)
    except BaseException as raised:
        error = caught(raised)
    Terminal.interrupts(-1)
    return error


def report(error: Ref) -> bool:
    """Show the traceback of an exception; False (and nothing shown) for SystemExit."""
    if is_system_exit(error):
        return False
    print_exception(CONSOLE, error)
    return True
