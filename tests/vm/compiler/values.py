"""The Python value for a value of the running program, for the tests of the compiler and the number types."""

from __future__ import annotations

from typing import Any

from adder.typed import Ref
from adder.vm.strings import Str, is_str, text_of
from adder.vm.types.bytes import Bytes
from adder.vm.value import ELLIPSIS, FALSE, NONE, NOT_IMPLEMENTED, TRUE, is_small, small_value

SINGLETONS = {NONE: None, TRUE: True, FALSE: False, ELLIPSIS: Ellipsis, NOT_IMPLEMENTED: NotImplemented}


def python_value(ref: Ref) -> Any:
    """What a value of the running program is as a value of this one."""
    if is_small(ref):
        return small_value(ref)
    if ref in SINGLETONS:
        return SINGLETONS[ref]
    if is_str(ref):
        return content_of(text_of(ref)).decode("utf-8", "surrogatepass")
    if isinstance(ref, Bytes):
        return content_of(ref)
    return ref.value


def content_of(value: Str | Bytes) -> bytes:
    """The bytes that an object holds."""
    return bytes(value.items[index] for index in range(value.length))
