"""The streams of the program: writing text to them, and those that stand in for the console."""

from __future__ import annotations

from adder.typed import Int, Ref, config, interned
from adder.vm.runtime.attributes import call_method1
from adder.vm.runtime.namespaces import SYS_MODULE, replaced_attribute
from adder.vm.strings import text_of
from adder.vm.types.bytes import bytes_from
from adder.vm.types.module import find_constant
from adder.vm.types.protocol import type_of

BASE_OF_STREAMS = interned("IOBase")


def replaced_stream(name: Ref) -> Ref | None:
    """What the program has put in place of `sys.stdin` or `sys.stdout` (None for nothing); absent for the console."""
    if not config.assignable_sys:
        return None
    replaced = replaced_attribute(name)
    return None if replaced is find_constant(SYS_MODULE.constants, name) else replaced


def write_text(file: Ref, text: Ref) -> None:
    """Write text to a file. A stream whose class derives from io.IOBase gets its bytes, as in the reference."""
    if type_of(file).native.name is BASE_OF_STREAMS:
        content = text_of(text)
        text = bytes_from(content.items.pointer(), Int(content.length))
    call_method1(file, interned("write"), text)
