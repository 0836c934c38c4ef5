"""The lines typed at the prompt, kept in a file in the user's directory."""

from __future__ import annotations

from adder.targets.unix.environment import environment
from adder.targets.unix.file_system import close_file, open_file, write_file
from adder.targets.unix.files import read_source
from adder.targets.unix.system import c_text
from adder.typed import U8, Array, Int, Ref, interned
from adder.vm.interpreter.dotted import joined
from adder.vm.modules.file_system import CREATE, TRUNCATE, WRITE
from adder.vm.prompt.history import history
from adder.vm.types.codecs import decoded
from adder.vm.types.output import string_builder
from adder.vm.value import NONE

FILE_NAME = interned(".micropython.history")
NEWLINE = 10


def history_path() -> Ref | None:
    """Where the file is, if there is a place for it."""
    home = environment("HOME")
    return None if home is None else joined(home, "/", FILE_NAME)


def read_history() -> None:
    """Recall the lines of earlier sessions. What cannot be read is not missed."""
    path = history_path()
    content = read_source(path) if path is not None else None
    if content is None:
        return
    start = 0
    for index in range(len(content)):
        if content[index] == NEWLINE:
            add_line(content, start, index)
            start = index + 1


def add_line(content: Array[U8], start: Int, end: Int) -> None:
    """Recall a line, unless it is no text."""
    if start < end:
        try:
            history.add(decoded(NONE, content.pointer(start), end - start, None, None))
        except UnicodeError:
            return


def write_history() -> None:
    """Keep the lines for the next session."""
    path = history_path()
    if path is None or history.count == 0:
        return
    handle = open_file(c_text(path).pointer(), WRITE | CREATE | TRUNCATE)
    if handle < 0:
        return
    out = string_builder()
    for back in range(history.count, 0, -1):
        line = history.recall(back)
        assert line is not None
        out.string(line)
        out.byte(NEWLINE)
    buffer = out.buffer
    assert buffer is not None
    write_all(handle, buffer, Int(out.length))
    out.release()
    close_file(handle)


def write_all(handle: Int, content: Array[U8], length: Int) -> None:
    """Write the first bytes of an array to a file, as far as that works."""
    start = 0
    while start < length:
        written = write_file(handle, content.pointer(start), length - start)
        if written <= 0:
            break
        start += written
