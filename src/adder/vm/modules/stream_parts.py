"""What the arguments of streams' methods mean, and what is the same for all streams.

`write(data, length)`, `write(data, offset, length)` and `readinto(buffer, length)` are forms of the reference; CPython
has only the first argument.
"""

from __future__ import annotations

from adder.typed import Int, Ref, interned
from adder.vm.runtime.attributes import call_method1
from adder.vm.types.codecs import decoded
from adder.vm.types.list import List
from adder.vm.types.numbers import index_of
from adder.vm.types.output import Output
from adder.vm.types.protocol import get_item, get_iterator, length_of, next_item
from adder.vm.types.slice import Slice
from adder.vm.value import NONE, small


def part_of(length: Int, first: Ref | None, second: Ref | None) -> tuple[Int, Int]:
    """Offset and length of the part of `length` bytes or characters that is to be written."""
    if first is None:
        return 0, length
    if second is None:
        return 0, limited(first, length)
    offset = limited(first, length)
    return offset, limited(second, length - offset)


def sliced(data: Ref, first: Ref, second: Ref | None) -> Ref:
    """The part of text or bytes that is to be written, as an object of its own."""
    offset, length = part_of(length_of(data), first, second)
    return get_item(data, Slice(small(offset), small(offset + length), NONE))


def limited(number: Ref | None, most: Int) -> Int:
    """A number, but not more than `most`, which is also what a negative number and a missing one mean."""
    if number is None:
        return most
    value = index_of(number)
    return most if value < 0 else min(value, most)


def finished_text(out: Output) -> Ref:
    """The text that has been read into a string builder, which is given up; UnicodeError if it is none."""
    buffer = out.buffer
    assert buffer is not None
    text = decoded(NONE, buffer.pointer(), Int(out.length), None, None)
    out.release()
    return text


def count_of(size: Ref) -> Int:
    """How much the argument of `read` asks for; -1 for any number."""
    return -1 if size is NONE else max(index_of(size), -1)


def lines_of(stream: Ref, hint: Int) -> Ref:
    """The lines that a stream still gives; no more when there are more characters or bytes than `hint`, if that is
    positive."""
    lines = List()
    iterator = get_iterator(stream)
    total = 0
    line = next_item(iterator)
    while line is not None:
        lines.append(line)
        total += length_of(line)
        if 0 < hint < total:
            break
        line = next_item(iterator)
    return lines


def write_lines(stream: Ref, lines: Ref) -> None:
    """Write the items of an iterable with the method `write`."""
    iterator = get_iterator(lines)
    item = next_item(iterator)
    while item is not None:
        call_method1(stream, interned("write"), item)
        item = next_item(iterator)
