"""Raw mode: a program sends source text and gets output and errors back, framed by control characters.

Source text is ended by Ctrl-D; the answer is `OK`, what the program prints, Ctrl-D, the traceback if any (of SystemExit
only its value, if that is a failure), Ctrl-D, `>`.
In raw paste (Ctrl-E A Ctrl-A) the device grants windows of bytes, and the text is compiled while it arrives, so that it
is never in memory as a whole; `OK` is replaced by Ctrl-D.
"""

from __future__ import annotations

from adder.typed import U8, Array, Int, Ref, Struct, cast, config, no_inline
from adder.vm.compiler.compiler import EXEC
from adder.vm.compiler.source import CHUNK, Source
from adder.vm.prompt.line_buffer import LineBuffer, new_line_buffer
from adder.vm.prompt.running import compile_input, report, run_input, run_prepared
from adder.vm.prompt.terminal import Key, new_line, show, show_byte
from adder.vm.runtime.terminal import END_OF_INPUT, Terminal
from adder.vm.types.exceptions import ExceptionObject, argument
from adder.vm.types.output import CONSOLE, STR
from adder.vm.types.protocol import print_value
from adder.vm.value import NONE, small

SOFT_RESET = 0
TO_FRIENDLY = 1

WINDOW = config.input_buffer // 2
"""Bytes the sender may send before it must wait, in raw paste."""
LETTER_A = 65

STARTED = 0
"""Ctrl-A or Ctrl-C: start over."""
COMPLETE = 1
RESET = 2
FRIENDLY = 3
PASTE = 4


class Paste(Struct):
    """Text being sent in raw paste: the bytes `left` in the window, and whether its end has come."""

    left: Int = 0
    ended: bool = False


paste = Paste()


def raw_prompt() -> Int:
    """Serve the raw protocol; returns TO_FRIENDLY (Ctrl-B) or SOFT_RESET (Ctrl-D without source text)."""
    show("raw REPL; CTRL-B to exit\r\n")
    while True:
        show_byte(ord(">"))
        buffer = new_line_buffer()
        match read_source(buffer):
            case 1:
                show("OK")
                if not finish(run_input(buffer, EXEC)):
                    return SOFT_RESET
            case 2:
                show("OK\r\n")
                return SOFT_RESET
            case 3:
                show("\r\n")
                return TO_FRIENDLY
            case 4:
                if not raw_paste():
                    return SOFT_RESET
            case _:
                show("raw REPL; CTRL-B to exit\r\n")


def read_source(buffer: LineBuffer) -> Int:
    """Collect source text until Ctrl-D; returns what is to be done."""
    while True:
        byte = Terminal.read()
        match byte:
            case Key.CTRL_A:
                return STARTED
            case Key.CTRL_B:
                return FRIENDLY
            case Key.CTRL_C:
                buffer.clear()
            case Key.CTRL_D:
                return COMPLETE if buffer.length != 0 else RESET
            case Key.CTRL_E if buffer.length == 0:
                return PASTE
            case -1:
                return FRIENDLY
            case _:
                buffer.insert(byte)


def finish(error: Ref | None) -> bool:
    """Send what ended the program; False if that was SystemExit, which resets the device."""
    show_byte(Key.CTRL_D)
    goes_on = error is None or report(error)
    if error is not None and not goes_on:
        report_exit(cast(ExceptionObject, error))
    show_byte(Key.CTRL_D)
    return goes_on


def report_exit(error: ExceptionObject) -> None:
    """Send the status of SystemExit, unless it says that all is well."""
    status = argument(error, 0)
    if status is not NONE and status is not small(0):
        show("SystemExit: ")
        print_value(CONSOLE, status, STR)
        new_line()


def raw_paste() -> bool:
    """Negotiate raw paste, receive and run the text; False if it ended by SystemExit."""
    if Terminal.read() != LETTER_A or Terminal.read() != Key.CTRL_A:
        show("R")
        show_byte(0)
        return True
    show("R")
    show_byte(1)
    show_byte(WINDOW & 255)
    show_byte(WINDOW >> 8)
    show_byte(1)
    # That last byte was a second window.
    paste.left = 2 * WINDOW
    paste.ended = False
    return finish(run_pasted())


def run_pasted() -> Ref | None:
    """Compile the text while it arrives, then run it; returns the exception that ended this."""
    error = compile_input(Source(Array[U8](CHUNK), read_pasted), EXEC)
    if error is None:
        show_byte(Key.CTRL_D)
        return run_prepared()
    drain()
    return error


@no_inline
def drain() -> None:
    """The text was given up: tell the sender, and drop what still comes."""
    show_byte(Key.CTRL_D)
    while not paste.ended:
        byte = Terminal.read()
        paste.ended = byte == Key.CTRL_D or byte == Key.CTRL_C or byte == END_OF_INPUT


def read_pasted(source: Source, start: Int) -> Int:
    """The reader of text that is being sent: as much as is there."""
    count = 0
    while not paste.ended and count < len(source.buffer) - start:
        if count > 0 and Terminal.available() == 0:
            break
        byte = Terminal.read()
        if byte == Key.CTRL_C:
            paste.ended = True
            raise KeyboardInterrupt
        if byte == Key.CTRL_D or byte == END_OF_INPUT:
            paste.ended = True
            break
        source.buffer[start + count] = U8(byte)
        count += 1
        paste.left -= 1
        if paste.left == WINDOW:
            show_byte(1)
            paste.left = 2 * WINDOW
    return count
