"""File objects: what `open` returns. Reading is buffered, writing is not."""

from __future__ import annotations

from adder.typed import U8, Array, Int, Object, Pointer, Ref, config, copy_items
from adder.vm.heap.weak import register_finaliser
from adder.vm.modules.file_system import READ, WRITE, FileSystem, checked
from adder.vm.strings import Str, as_str
from adder.vm.types.buffers import readable
from adder.vm.types.bytes import bytes_result
from adder.vm.types.bytes_like import not_a_str
from adder.vm.types.characters import character_size
from adder.vm.types.codecs import UTF_8, decoded, encoded, encoding_of
from adder.vm.types.output import Output, string_builder
from adder.vm.types.text_offsets import character_count
from adder.vm.types.type import builtin_type
from adder.vm.value import NONE

BUFFER_SIZE = 4096 if config.growing_heap else 256
NEWLINE = ord("\n")
RETURN = ord("\r")
END_OF_FILE = -1

UNTRANSLATED = 0
"""Lines end with a newline and are not changed."""
UNIVERSAL = 1
"""All kinds of line ends become a newline."""
ANY_END = 2
"""All kinds of line ends are recognised and not changed."""
TO_RETURN = 3
"""Lines end with a carriage return."""
TO_BOTH = 4
"""Lines end with a carriage return and a newline."""


class FileObject(Object):
    """An open file. The bytes of `buffer` from `start` to `end` have been read from the system but not by the
    program. `handle` is negative when the file is closed."""

    handle: Int
    flags: U8
    newline: U8
    name: Ref
    mode: Ref
    encoding: Str | None
    errors: Str | None
    buffer: Array[U8] | None = None
    start: Int = 0
    end: Int = 0
    owned: bool = True


@builtin_type("TextIOWrapper", known=False)
class TextFile(FileObject):
    """A file of text."""


@builtin_type("FileIO", known=False)
class BinaryFile(FileObject):
    """A file of bytes."""


def handle_of(file: FileObject) -> Int:
    """The handle of a file; ValueError if it is closed."""
    if file.handle < 0:
        raise ValueError("I/O operation on closed file.")
    return file.handle


def fill(file: FileObject) -> Int:
    """Read more bytes from the system into the empty buffer; returns how many."""
    handle = handle_of(file)
    if file.flags & READ == 0:
        raise OSError("not readable")
    buffer = file.buffer
    if buffer is None:
        buffer = Array[U8](BUFFER_SIZE)
        file.buffer = buffer
    file.start = 0
    file.end = 0
    file.end = checked(FileSystem.read(handle, buffer.pointer(), len(buffer)), None)
    return file.end


def next_byte(file: FileObject) -> Int:
    """Take the next byte, END_OF_FILE at the end."""
    byte = peek(file)
    if byte >= 0:
        file.start += 1
    return byte


def peek(file: FileObject) -> Int:
    """The next byte, END_OF_FILE at the end."""
    if file.start == file.end and fill(file) == 0:
        return END_OF_FILE
    buffer = file.buffer
    assert buffer is not None
    return Int(buffer[file.start])


def read_bytes(file: FileObject, out: Output, most: Int) -> None:
    """Read up to `most` bytes."""
    while most > 0:
        if file.start == file.end and fill(file) == 0:
            return
        buffer = file.buffer
        assert buffer is not None
        count = min(file.end - file.start, most)
        out.bytes(buffer.pointer(file.start), count)
        file.start += count
        most -= count


def read_into(file: FileObject, target: Pointer[U8], room: Int) -> Int:
    """Read bytes to a place; returns how many there were."""
    count = 0
    while count < room:
        if file.start == file.end and fill(file) == 0:
            break
        buffer = file.buffer
        assert buffer is not None
        step = min(file.end - file.start, room - count)
        copy_items(target + count, buffer.pointer(file.start), step)
        file.start += step
        count += step
    return count


def read_character(file: FileObject, out: Output, wide: bool) -> Int:
    """Read one character; returns its first byte after translation of line ends, or END_OF_FILE."""
    first = next_byte(file)
    if first < 0:
        return first
    if first == RETURN and file.newline == UNIVERSAL:
        if peek(file) == NEWLINE:
            file.start += 1
        first = NEWLINE
    out.byte(first)
    if wide and first >= 0xC0:
        for _ in range(character_size(first) - 1):
            byte = peek(file)
            if byte & 0xC0 != 0x80 or byte < 0:
                break
            file.start += 1
            out.byte(byte)
    return first


def read_text(file: FileObject, most: Int, line: bool) -> Ref:
    """Read up to `most` characters, or to the end of the line; -1: any number."""
    out = string_builder()
    wide = encoding_of(file.encoding) == UTF_8
    while most != 0:
        if most < 0:
            take_run(file, out, line)
        first = read_character(file, out, wide)
        if first < 0 or (line and ends_line(file, out, first)):
            break
        most -= 1
    buffer = out.buffer
    assert buffer is not None
    text = decoded(NONE, buffer.pointer(), Int(out.length), file.encoding, file.errors)
    out.release()
    return text


def take_run(file: FileObject, out: Output, line: bool) -> None:
    """Read what is in the buffer up to where a line may end, or if not `line` up to a carriage return."""
    buffer = file.buffer
    if buffer is None:
        return
    start = file.start
    index = start
    while index < file.end:
        byte = buffer[index]
        if byte == RETURN or (line and byte == NEWLINE):
            break
        index += 1
    if index > start:
        out.bytes(buffer.pointer(start), index - start)
        file.start = index


def ends_line(file: FileObject, out: Output, byte: Int) -> bool:
    """Whether a line ends behind the byte just read; the rest of the line end is read as well."""
    if file.newline == ANY_END and byte == RETURN:
        if peek(file) == NEWLINE:
            out.byte(next_byte(file))
        return True
    if file.newline == TO_RETURN:
        return byte == RETURN
    if file.newline == TO_BOTH:
        buffer = out.buffer
        assert buffer is not None
        return byte == NEWLINE and out.length > 1 and buffer[Int(out.length) - 2] == RETURN
    return byte == NEWLINE


def read_file(file: FileObject, most: Int) -> Ref:
    """Read up to `most` characters or bytes; -1: everything."""
    handle_of(file)
    if isinstance(file, TextFile):
        return read_text(file, most, False)
    out = string_builder()
    if most < 0:
        while file.start < file.end or fill(file) > 0:
            read_bytes(file, out, file.end - file.start)
    else:
        read_bytes(file, out, most)
    return bytes_result(out)


def read_line(file: FileObject, most: Int) -> Ref:
    """Read up to the end of the line, but not more than `most` characters or bytes; -1: any number."""
    handle_of(file)
    if isinstance(file, TextFile):
        return read_text(file, most, True)
    out = string_builder()
    while most != 0:
        if most < 0:
            take_run(file, out, True)
        byte = next_byte(file)
        if byte < 0:
            break
        out.byte(byte)
        most -= 1
        if byte == NEWLINE:
            break
    return bytes_result(out)


def forget_read(file: FileObject) -> None:
    """Set the system's position back to that of the program."""
    unread = file.end - file.start
    file.start = 0
    file.end = 0
    if unread != 0:
        checked(FileSystem.seek(handle_of(file), -unread, 1), None)


def write_bytes(file: FileObject, start: Pointer[U8], count: Int) -> None:
    """Write bytes."""
    handle = handle_of(file)
    if file.flags & WRITE == 0:
        raise OSError("not writable")
    forget_read(file)
    while count > 0:
        written = checked(FileSystem.write(handle, start, count), None)
        start += written
        count -= written


def write_file(file: FileObject, data: Ref) -> Int:
    """Write text or bytes; returns how many characters or bytes that were."""
    if not isinstance(file, TextFile):
        handle_of(file)
        start, count = readable(data)
        write_bytes(file, start, count)
        return count
    text = as_str(data)
    if text is None:
        not_a_str(data)
    if encoding_of(file.encoding) == UTF_8 and file.newline <= ANY_END:
        write_bytes(file, text.items.pointer(), Int(text.length))
    else:
        start, count = readable(encoded(with_line_ends(file, text), file.encoding, file.errors))
        write_bytes(file, start, count)
    return character_count(text)


def with_line_ends(file: FileObject, text: Str) -> Str:
    """A text with the line ends of a file."""
    if file.newline <= ANY_END:
        return text
    out = string_builder()
    for byte in text.items:
        if byte != NEWLINE or file.newline == TO_BOTH:
            if byte == NEWLINE:
                out.byte(RETURN)
            out.byte(byte)
        else:
            out.byte(RETURN)
    made = as_str(out.result())
    assert made is not None
    return made


def position_of(file: FileObject) -> Int:
    """The position of the program in a file."""
    return checked(FileSystem.seek(handle_of(file), 0, 1), None) - (file.end - file.start)


def seek_file(file: FileObject, offset: Int, whence: Int) -> Int:
    """Set the position; returns it."""
    handle = handle_of(file)
    if not 0 <= whence <= 2:
        raise ValueError("invalid whence (%d, should be 0, 1 or 2)", whence)
    if isinstance(file, TextFile) and whence != 0 and offset != 0:
        raise OSError("can't do nonzero cur-relative seeks")
    forget_read(file)
    return checked(FileSystem.seek(handle, offset, whence), None)


def close_file(file: FileObject) -> None:
    """Close a file, if it is open."""
    handle = file.handle
    if handle >= 0:
        file.handle = -1
        file.buffer = None
        file.start = 0
        file.end = 0
        if file.owned:
            checked(FileSystem.close(handle), None)


def look_after(file: FileObject) -> None:
    """Close a file some time after the program has lost it."""
    register_finaliser(file)
