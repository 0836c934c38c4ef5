"""Running what was typed or sent: Ctrl-C interrupts it, an exception is shown."""

from __future__ import annotations

from adder.typed import Int, Ref, Struct, cast, caught, config, interned, no_inline
from adder.vm.compiler.source import Source, source_of_array
from adder.vm.heap.heap import compact, unlock_all
from adder.vm.interpreter.code import Code
from adder.vm.interpreter.execution import compile_source, run_code
from adder.vm.prompt.line_buffer import LineBuffer
from adder.vm.prompt.terminal import Key
from adder.vm.runtime.namespaces import main_namespace
from adder.vm.runtime.terminal import Terminal
from adder.vm.runtime.traceback import print_exception
from adder.vm.stack import forget_finished_calls
from adder.vm.types.exceptions import is_system_exit
from adder.vm.types.output import CONSOLE

FILE_NAME = interned("<stdin>")


class Ending(Struct):
    """The SystemExit by which the program has left the prompt, if it has."""

    exit: Ref | None = None


ending = Ending()


class Mode(Struct):
    """Whether the prompt is in raw mode: a tool, and no person, is at the other end; and whether a program runs."""

    raw: bool = False
    running: bool = False


mode = Mode()


class Prepared(Struct):
    """The code of what was typed or sent, until it runs."""

    code: Ref | None = None


prepared = Prepared()


def run_input(buffer: LineBuffer, mode: Int) -> Ref | None:
    """Compile and run the text in the buffer, which is given up for that; returns the exception that ended it. The
    text stays if it is wrong, so that the line can be shown."""
    error = compile_input(source_of_array(buffer.content, Int(buffer.length)), mode)
    if error is not None:
        return error
    buffer.release()
    return run_prepared()


@no_inline
def compile_input(source: Source, mode: Int) -> Ref | None:
    """Prepare the code of a text; returns the exception that compiling it has ended with. Not inlined, so that nothing
    of the compiler is left on the C stack."""
    try:
        prepared.code = compile_source(source, FILE_NAME, mode, False)
        return None
    except BaseException as raised:
        return caught(raised)


def run_prepared() -> Ref | None:
    """Run the code that was prepared; returns the exception that ended it, if any.

    Where memory is scarce it is tidied before: the code lies behind what the compiler has used, and would part the free
    memory as soon as it runs and cannot be moved any more.
    """
    forget_finished_calls()
    if not config.growing_heap:
        compact()
    code = prepared.code
    assert code is not None
    prepared.code = None
    return run_interruptible(cast(Code, code))


def run_interruptible(code: Code) -> Ref | None:
    """Run code in the main namespace; returns the exception that ended it, if any. A program that leaves the heap
    locked would leave nobody who could unlock it."""
    mode.running = True
    Terminal.interrupts(Key.CTRL_C)
    error: Ref | None = None
    try:
        run_code(code, main_namespace(), None)
    except BaseException as raised:
        error = caught(raised)
    mode.running = False
    Terminal.interrupts(-1)
    unlock_all()
    return error


def report(error: Ref) -> bool:
    """Show the traceback of an exception; False (and nothing shown) for SystemExit."""
    if is_system_exit(error):
        ending.exit = error
        return False
    print_exception(CONSOLE, error)
    return True
