"""Writing text to streams of the program."""

from __future__ import annotations

from adder.typed import Int, Ref, interned
from adder.vm.runtime.attributes import call_method1
from adder.vm.strings import text_of
from adder.vm.types.bytes import bytes_from
from adder.vm.types.protocol import type_of

BASE_OF_STREAMS = interned("IOBase")


def write_text(file: Ref, text: Ref) -> None:
    """Write text to a file. A stream whose class derives from io.IOBase gets its bytes, as in the reference."""
    if type_of(file).native.name is BASE_OF_STREAMS:
        content = text_of(text)
        text = bytes_from(content.items.pointer(), Int(content.length))
    call_method1(file, interned("write"), text)
