"""Standard output, buffered, and standard input byte by byte."""

from __future__ import annotations

from adder.targets.unix.system import (
    SIGINT,
    STDIN,
    STDOUT,
    c_is_terminal,
    c_poll,
    c_read,
    c_signal,
    c_signal_interrupts,
    c_write,
)
from adder.typed import I32, U8, U64, Array, Int, Pointer, Struct, copy_items, static_ram
from adder.vm.runtime.events import events, interrupt, run_events
from adder.vm.runtime.terminal import END_OF_INPUT, Terminal
from adder.vm.types.output import Console

BUFFER_SIZE = 4096
BUFFER: Array[U8] = static_ram(Array[U8](BUFFER_SIZE))
INPUT_SIZE = 4096
INPUT: Array[U8] = static_ram(Array[U8](INPUT_SIZE))
POLLED: Array[U64] = static_ram(Array[U64](1))
POLL_INPUT = 1
NEWLINE = 10
RETURN = 13
RETURN_TEXT: Array[U8] = Array[U8].of(b"\r")


class OutputState(Struct):
    """`used` bytes of the buffer wait to be written, with `by_line` no longer than to the end of a line. With `returns`
    text gets a carriage return before each newline, unless the byte before it, `previous`, is one."""

    used: Int = 0
    by_line: bool = False
    returns: bool = False
    previous: U8 = 0


output = OutputState()


class InputState(Struct):
    """Whether Ctrl-C raises KeyboardInterrupt; the bytes of INPUT from `start` to `end` have been read from the system
    but not by the program. `shared` says that others read standard input as well: a terminal's modes tell keys from
    interrupts, so they must not be read ahead."""

    interruptible: bool = True
    shared: bool = False
    start: Int = 0
    end: Int = 0


input_state = InputState()


def start_console() -> None:
    """Find out where output goes and where input comes from."""
    output.by_line = c_is_terminal(STDOUT) != 0
    input_state.shared = c_is_terminal(STDIN) != 0


def flush() -> None:
    """Write what is in the buffer."""
    start = 0
    while start < output.used:
        written = c_write(STDOUT, BUFFER.pointer(start), output.used - start)
        if written <= 0:
            break
        start += written
    output.used = 0


def write(data: Pointer[U8], count: Int) -> None:
    """Write to standard output."""
    if count > BUFFER_SIZE - output.used:
        flush()
    position = 0
    while count - position > BUFFER_SIZE:
        copy_items(BUFFER.pointer(), data + position, BUFFER_SIZE)
        output.used = BUFFER_SIZE
        flush()
        position += BUFFER_SIZE
    copy_items(BUFFER.pointer(output.used), data + position, count - position)
    output.used += count - position
    if output.by_line and count > 0 and data[count - 1] == ord("\n"):
        flush()


def write_text(data: Pointer[U8], count: Int) -> None:
    """Write text to standard output."""
    if not output.returns:
        write(data, count)
        return
    for index in range(count):
        byte = data[index]
        if byte == NEWLINE and output.previous != RETURN:
            write(RETURN_TEXT.pointer(), 1)
        write(data + index, 1)
        output.previous = byte


def read_byte() -> Int:
    """The next byte of standard input, END_OF_INPUT at its end."""
    if input_state.start == input_state.end and not fill():
        return END_OF_INPUT
    byte = Int(INPUT[input_state.start])
    input_state.start += 1
    return byte


def fill() -> bool:
    """Wait for input; False at its end. Of what comes later only a byte is taken while somebody else may want it."""
    flush()
    while True:
        count = c_read(STDIN, INPUT.pointer(), 1 if input_state.shared else INPUT_SIZE)
        if count > 0:
            input_state.start = 0
            input_state.end = count
            return True
        if events.pending == 0:
            return False
        run_events()


def input_available() -> Int:
    """1 if standard input can be read without waiting."""
    if input_state.start < input_state.end:
        return 1
    POLLED[0] = STDIN | POLL_INPUT << 32
    return 1 if c_poll(POLLED.pointer(), 1, 0) > 0 else 0


def on_signal(number: I32) -> None:
    """Ctrl-C, in the middle of anything."""
    if input_state.interruptible:
        interrupt()


def start_signals() -> None:
    """From now on Ctrl-C is ours."""
    c_signal(SIGINT, on_signal)
    c_signal_interrupts(SIGINT, 1)


Console.write = write_text
Terminal.read = read_byte
Terminal.available = input_available
