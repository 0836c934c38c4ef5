"""The constructor of str, and the special method of objects that become bytes."""

from __future__ import annotations

from adder.typed import Ref, interned
from adder.vm.runtime.attributes import invoke0
from adder.vm.runtime.lookup import lookup_special
from adder.vm.strings import is_str
from adder.vm.types.buffers import is_buffer, readable
from adder.vm.types.bytes import Bytes
from adder.vm.types.bytes_create import BytesHooks, text_argument
from adder.vm.types.codecs import decoded
from adder.vm.types.percent import TextHooks
from adder.vm.types.protocol import str_of, type_of
from adder.vm.types.str import Str
from adder.vm.types.structure import IS_CLASS, Type
from adder.vm.types.type import method_of


@method_of(Str, "constructor")
def create(
    cls: Type, object: Ref | None = None, encoding: Ref | None = None, errors: Ref | None = None
) -> Ref:
    """str(object), str(buffer, encoding[, errors])"""
    if object is None:
        return interned("")
    if encoding is None and errors is None:
        return text_for(object)
    if is_str(object):
        raise TypeError("decoding str is not supported")
    if not is_buffer(object):
        raise TypeError("decoding to str: need a bytes-like object, %t found", object)
    start, length = readable(object)
    return decoded(object, start, length, text_argument(encoding), text_argument(errors))


def text_for(value: Ref) -> Ref:
    """`str(value)`: what `__str__` of a class of the program returns is not changed, even if its type is derived."""
    if type_of(value).flags & IS_CLASS == 0:
        return str_of(value)
    method = lookup_special(value, interned("__str__"))
    if method is None:
        return str_of(value)
    text = invoke0(method, value)
    if not is_str(text):
        raise TypeError("__str__ returned non-string (type %t)", text)
    return text


def special_bytes(value: Ref) -> Ref | None:
    """What `__bytes__` of a value returns, absent if it has no such method."""
    method = lookup_special(value, interned("__bytes__"))
    if method is None:
        return None
    result = invoke0(method, value)
    if not isinstance(result, Bytes):
        raise TypeError("__bytes__ returned non-bytes (type %t)", result)
    return result


TextHooks.str_for = text_for
BytesHooks.special_bytes = special_bytes
