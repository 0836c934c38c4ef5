"""str.format and str.format_map: templates with replacement fields."""

from __future__ import annotations

from typing import NoReturn

from adder.typed import U8, Int, Object, Pointer, Ref, cold
from adder.vm.runtime.attributes import load_attribute
from adder.vm.runtime.formatting import ascii_of, format_value, put_builtin
from adder.vm.strings import Str, check_name, intern_bytes, str_from_bytes, strings_equal, text_of
from adder.vm.types.characters import character_at, character_size
from adder.vm.types.format_spec import is_digit, parse_number
from adder.vm.types.list import NO_ITEMS
from adder.vm.types.numbers import int_ref
from adder.vm.types.output import STR, Output, string_builder
from adder.vm.types.protocol import get_item, print_value, repr_of, str_of, type_of
from adder.vm.types.str_sequence import str_of_character
from adder.vm.types.structure import IS_CLASS
from adder.vm.types.type import method_of

OPEN = ord("{")
CLOSE = ord("}")
OPEN_INDEX = ord("[")
CLOSE_INDEX = ord("]")
DOT = ord(".")
COLON = ord(":")
EXCLAMATION = ord("!")
NO_CONVERSION = 0
DEEPEST = 2
"""A template and the specifications of its fields may have fields, but not those of fields in specifications."""

AUTOMATIC = 1
MANUAL = 2


class Fields(Object):
    """Where the values of fields come from: the arguments of a call, or a mapping. `numbering` says whether fields
    have been numbered automatically or by hand so far."""

    args: Pointer[Ref]
    positional: Int
    keywords: Int
    mapping: Ref | None
    next: Int = 0
    numbering: Int = 0


@method_of(Str, name="format", raw=True)
def format_method(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """The text with its replacement fields replaced by the arguments."""
    fields = Fields(args + 1, positional - 1, keywords, None)
    return formatted_template(args[0], fields)


@method_of(Str)
def format_map(self: Ref, mapping: Ref, /) -> Ref:
    """The text with its replacement fields replaced by items of a mapping."""
    return formatted_template(self, Fields(NO_ITEMS.pointer(), 0, 0, mapping))


def formatted_template(template: Ref, fields: Fields) -> Ref:
    """A template with its fields replaced."""
    text = text_of(template)
    if not has_braces(text.items.pointer(), Int(text.length)):
        return template
    out = string_builder()
    put_template(out, text.items.pointer(), Int(text.length), fields, DEEPEST)
    return out.result()


def has_braces(start: Pointer[U8], length: Int) -> bool:
    """Whether there is a brace in a template."""
    for offset in range(length):
        if start[offset] == OPEN or start[offset] == CLOSE:
            return True
    return False


def put_template(out: Output, start: Pointer[U8], length: Int, fields: Fields, depth: Int) -> None:
    """Print a template."""
    if depth == 0:
        raise ValueError("Max string recursion exceeded")
    offset = 0
    while offset < length:
        literal = offset
        while offset < length and start[offset] != OPEN and start[offset] != CLOSE:
            offset += 1
        out.bytes(start + literal, offset - literal)
        if offset == length:
            break
        brace = Int(start[offset])
        offset += 1
        if offset < length and start[offset] == brace:
            out.byte(brace)
            offset += 1
        elif brace == CLOSE:
            raise ValueError("Single '}' encountered in format string")
        elif offset == length:
            raise ValueError("Single '{' encountered in format string")
        else:
            offset = put_field(out, start, offset, length, fields, depth)


def put_field(out: Output, start: Pointer[U8], offset: Int, length: Int, fields: Fields, depth: Int) -> Int:
    """Print the value of the field whose name starts at an offset; returns the offset behind the field."""
    end = name_end(start, offset, length)
    if end == length:
        raise ValueError("expected '}' before end of string")
    conversion = NO_CONVERSION
    spec = end
    if start[end] == EXCLAMATION:
        conversion, spec = parse_conversion(start, end + 1, length)
    spec_end = spec
    if start[spec] == COLON:
        spec += 1
        spec_end = end_of_spec(start, spec, length)
    value = converted(field_value(start + offset, end - offset, fields), conversion)
    put_value(out, value, start + spec, spec_end - spec, fields, depth)
    return spec_end + 1


def name_end(start: Pointer[U8], offset: Int, length: Int) -> Int:
    """The offset behind the name of a field, where `!`, `:` or a closing brace is; `length` if there is none."""
    in_index = False
    while offset < length:
        byte = Int(start[offset])
        if byte == OPEN and not in_index:
            raise ValueError("unexpected '{' in field name")
        if byte == OPEN_INDEX:
            in_index = True
        elif byte == CLOSE_INDEX:
            in_index = False
        elif not in_index and (byte == CLOSE or byte == COLON or byte == EXCLAMATION):
            break
        offset += 1
    return offset


def parse_conversion(start: Pointer[U8], offset: Int, length: Int) -> tuple[Int, Int]:
    """The conversion at an offset, and the offset behind it, where a colon or the closing brace must be."""
    if offset >= length:
        raise ValueError("end of string while looking for conversion specifier")
    conversion = character_at(start + offset)
    offset += character_size(start[offset])
    if offset >= length:
        raise ValueError("unmatched '{' in format spec")
    if start[offset] != COLON and start[offset] != CLOSE:
        raise ValueError("expected ':' after conversion specifier")
    return conversion, offset


def end_of_spec(start: Pointer[U8], offset: Int, length: Int) -> Int:
    """The offset of the brace that ends the specification at an offset; braces in it must match."""
    depth = 1
    while offset < length:
        if start[offset] == OPEN:
            depth += 1
        elif start[offset] == CLOSE:
            depth -= 1
            if depth == 0:
                return offset
        offset += 1
    raise ValueError("unmatched '{' in format spec")


def put_value(out: Output, value: Ref, start: Pointer[U8], length: Int, fields: Fields, depth: Int) -> None:
    """Print a value as the specification at a place says, which may have fields itself."""
    if length == 0 and type_of(value).flags & IS_CLASS == 0:
        print_value(out, value, STR)
        return
    spec: Ref
    if has_braces(start, length):
        text = string_builder()
        put_template(text, start, length, fields, depth - 1)
        spec = text.result()
    else:
        if put_builtin(out, value, start, length):
            return
        spec = str_from_bytes(start, length)
    out.string(format_value(value, spec))


def converted(value: Ref, conversion: Int) -> Ref:
    """A value converted as `!s`, `!r` or `!a` says."""
    if conversion == NO_CONVERSION:
        return value
    if conversion == ord("s"):
        return str_of(value)
    if conversion == ord("r"):
        return repr_of(value)
    if conversion == ord("a"):
        return ascii_of(value)
    raise ValueError("Unknown conversion specifier '%s'", str_of_character(conversion))


def field_value(start: Pointer[U8], length: Int, fields: Fields) -> Ref:
    """The value that the name of a field stands for: an argument, and then attributes and items."""
    offset = 0
    while offset < length and start[offset] != DOT and start[offset] != OPEN_INDEX:
        offset += 1
    value = argument(start, offset, fields)
    while offset < length:
        begin = offset + 1
        offset = begin
        if start[begin - 1] == DOT:
            while offset < length and start[offset] != DOT and start[offset] != OPEN_INDEX:
                offset += 1
            check_not_empty(offset - begin)
            value = load_attribute(value, intern_bytes(start + begin, offset - begin))
        elif start[begin - 1] == OPEN_INDEX:
            while offset < length and start[offset] != CLOSE_INDEX:
                offset += 1
            if offset == length:
                raise ValueError("Missing ']' in format string")
            check_not_empty(offset - begin)
            value = get_item(value, key_of(start + begin, offset - begin))
            offset += 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    return value


def check_not_empty(length: Int) -> None:
    """The name of an attribute, and a key, must not be empty."""
    if length == 0:
        raise ValueError("Empty attribute in format string")


def key_of(start: Pointer[U8], length: Int) -> Ref:
    """The key in brackets: an integer if it consists of digits."""
    number, end = parse_number(start, length, 0)
    return int_ref(number) if end == length else str_from_bytes(start, length)


def argument(start: Pointer[U8], length: Int, fields: Fields) -> Ref:
    """The argument with a number or name; without one, the next one."""
    if length == 0:
        set_numbering(fields, AUTOMATIC)
        fields.next += 1
        return positional_argument(fields, fields.next - 1)
    if is_digit(start[0]):
        number, end = parse_number(start, length, 0)
        if end == length:
            set_numbering(fields, MANUAL)
            return positional_argument(fields, number)
    name = str_from_bytes(start, length)
    mapping = fields.mapping
    if mapping is not None:
        return get_item(mapping, name)
    check_name(length)
    pairs = fields.args + fields.positional
    for index in range(fields.keywords):
        if strings_equal(pairs[2 * index], name):
            return pairs[2 * index + 1]
    raise KeyError(name)


def set_numbering(fields: Fields, numbering: Int) -> None:
    """Fields are numbered either automatically or by hand."""
    if fields.numbering == 0:
        fields.numbering = numbering
    elif fields.numbering != numbering:
        mixed_numbering(fields.numbering == MANUAL)


@cold
def mixed_numbering(was_manual: bool) -> NoReturn:
    """The error of fields that are numbered in both ways."""
    if was_manual:
        raise ValueError("cannot switch from manual field specification to automatic field numbering")
    raise ValueError("cannot switch from automatic field numbering to manual field specification")


def positional_argument(fields: Fields, number: Int) -> Ref:
    """An argument by its number; IndexError."""
    if fields.mapping is not None:
        raise ValueError("Format string contains positional fields")
    if number >= fields.positional:
        raise IndexError("Replacement index %d out of range for positional args tuple", number)
    return fields.args[number]
