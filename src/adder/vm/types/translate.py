"""Methods that replace characters or bytes one by one: translate and maketrans."""

from __future__ import annotations

from adder.typed import U8, Int, Ref
from adder.vm.strings import as_str, is_str, text_of
from adder.vm.table import key_at, next_entry, store, value_at
from adder.vm.types.buffers import readable
from adder.vm.types.bytearray import ByteArray
from adder.vm.types.bytes import Bytes, new_bytes
from adder.vm.types.bytes_like import BYTE_VALUES, made_like
from adder.vm.types.characters import LAST_CHARACTER, character_at, character_size
from adder.vm.types.dict import Dict
from adder.vm.types.numbers import index_of
from adder.vm.types.output import Output, string_builder
from adder.vm.types.protocol import get_item
from adder.vm.types.runs import is_countable
from adder.vm.types.str import Str
from adder.vm.types.text_offsets import character_count
from adder.vm.types.text_search import find_bytes
from adder.vm.types.type import method_of
from adder.vm.value import NONE, small


@method_of(Str)
def translate(self: Ref, table: Ref, /) -> Ref:
    """With each character replaced by what `table[ord(character)]` is: a number, text, or None for nothing."""
    text = text_of(self)
    out = string_builder()
    offset = 0
    while offset < Int(text.length):
        place = text.items.pointer(offset)
        put_translated(out, table, character_at(place))
        offset += character_size(place[0])
    return out.result()


def put_translated(out: Output, table: Ref, code: Int) -> None:
    """Print what a character is replaced by."""
    try:
        found = get_item(table, small(code))
    except LookupError:
        out.character(code)
        return
    if is_str(found):
        out.string(found)
    elif found is not NONE:
        if not is_countable(found):
            raise TypeError("character mapping must return integer, None or str")
        replacement = index_of(found)
        if not 0 <= replacement <= LAST_CHARACTER:
            raise ValueError("character mapping must be in range(0x110000)")
        out.character(replacement)


@method_of(Str, "static_method")
def maketrans(x: Ref, y: Ref | None = None, z: Ref | None = None, /) -> Ref:
    """A table for `translate`: from a dict, or from texts of what is replaced, by what, and what is removed."""
    made = Dict()
    if y is None:
        if not isinstance(x, Dict):
            raise TypeError("if you give only one argument to maketrans it must be a dict")
        fill_from_dict(made, x)
        return made
    source = as_str(x)
    target = as_str(y)
    if source is None or target is None:
        raise TypeError("maketrans() arguments must be str")
    if character_count(source) != character_count(target):
        raise ValueError("the first two maketrans arguments must have equal length")
    offset = 0
    other = 0
    while offset < Int(source.length):
        place = target.items.pointer(other)
        store(made, small(character_at(source.items.pointer(offset))), small(character_at(place)))
        offset += character_size(source.items[offset])
        other += character_size(place[0])
    if z is not None:
        fill_removed(made, z)
    return made


def fill_from_dict(made: Dict, source: Dict) -> None:
    """Enter the replacements of a dict; characters become their code points."""
    position = next_entry(source, 0)
    while position >= 0:
        key = key_at(source, position)
        text = as_str(key)
        if text is not None:
            if character_count(text) != 1:
                raise ValueError("string keys in translate table must be of length 1")
            key = small(character_at(text.items.pointer()))
        elif not is_countable(key):
            raise TypeError("keys in translate table must be strings or integers")
        store(made, key, value_at(source, position))
        position = next_entry(source, position + 1)


def fill_removed(made: Dict, removed: Ref) -> None:
    """Enter the characters that are removed."""
    text = as_str(removed)
    if text is None:
        raise TypeError("maketrans() argument 3 must be str, not %t", removed)
    offset = 0
    while offset < Int(text.length):
        store(made, small(character_at(text.items.pointer(offset))), NONE)
        offset += character_size(text.items[offset])


def translate_bytes(self: Ref, table: Ref, /, delete: Ref | None = None) -> Ref:
    """With each byte replaced by what the table of 256 bytes has for it, without the bytes in `delete`."""
    replacements = BYTE_VALUES.pointer()
    if table is not NONE:
        replacements, size = readable(table)
        if size != 256:
            raise ValueError("translation table must be 256 characters long")
    removed = BYTE_VALUES.pointer()
    removed_count = 0
    if delete is not None:
        removed, removed_count = readable(delete)
    start, length = readable(self)
    out = string_builder()
    for index in range(length):
        if find_bytes(removed, removed_count, start + index, 1) < 0:
            out.byte(replacements[start[index]])
    buffer = out.buffer
    assert buffer is not None
    made = made_like(self, buffer.pointer(), Int(out.length))
    out.release()
    return made


method_of(Bytes, name="translate")(translate_bytes)
method_of(ByteArray, name="translate")(translate_bytes)


def make_byte_table(source: Ref, target: Ref, /) -> Ref:
    """A table for `translate`: the bytes of `source` become those of `target`."""
    replaced, count = readable(source)
    replacements, other_count = readable(target)
    if count != other_count:
        raise ValueError("maketrans arguments must have same length")
    made = new_bytes(256)
    for index in range(256):
        made.items[index] = U8(index)
    for index in range(count):
        made.items[replaced[index]] = replacements[index]
    return made


method_of(Bytes, "static_method", name="maketrans")(make_byte_table)
method_of(ByteArray, "static_method", name="maketrans")(make_byte_table)
