"""f-strings: formatting values and joining the parts."""

from __future__ import annotations

from adder.typed import Int, Pointer, Ref, interned
from adder.vm.runtime.formatting import ascii_of, format_value
from adder.vm.types.output import string_builder
from adder.vm.types.protocol import repr_of, str_of
from adder.vm.value import NONE, is_interned

AS_STR = 1
AS_REPR = 2
AS_ASCII = 3


def join_strings(parts: Pointer[Ref], count: Int) -> Ref:
    """Strings joined."""
    out = string_builder()
    for index in range(count):
        out.string(parts[index])
    return out.result()


def formatted(value: Ref, spec: Ref, conversion: Int) -> Ref:
    """A value in an f-string: converted as `!s`, `!r` or `!a` says, then formatted; `spec` is None if there is none."""
    text = value
    if conversion == AS_STR:
        text = str_of(value)
    elif conversion == AS_REPR:
        text = repr_of(value)
    elif conversion == AS_ASCII:
        text = ascii_of(value)
    if spec is NONE:
        if is_interned(text):
            return text
        spec = interned("")
    return format_value(text, spec)
