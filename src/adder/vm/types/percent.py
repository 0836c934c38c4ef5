"""The operator `%` of str and bytes."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, NoReturn

from adder.typed import U8, Float, Int, Object, Pointer, Ref, Text, Word, cold, config, keep_alive
from adder.vm.strings import as_str, check_name, is_str, str_from_bytes, text_of
from adder.vm.types.bigint import integer_of
from adder.vm.types.buffers import is_buffer, readable
from adder.vm.types.bytearray import ByteArray
from adder.vm.types.bytes import MAX_LENGTH, Bytes, bytes_from
from adder.vm.types.bytes_create import special_bytes
from adder.vm.types.bytes_like import BYTE_VALUES, content, made_like
from adder.vm.types.characters import LAST_CHARACTER, character_at
from adder.vm.types.exact import integer_of_float
from adder.vm.types.float import float_value, is_float
from adder.vm.types.format_float import put_float
from adder.vm.types.format_number import put_integer
from adder.vm.types.format_spec import LEFT, NO_PRECISION, NONE, RIGHT, FormatSpec, is_digit, reset
from adder.vm.types.format_text import put_bytes, put_text
from adder.vm.types.numbers import Numbers, index_of, to_integer
from adder.vm.types.output import REPR, STR, Output, string_builder
from adder.vm.types.protocol import Instances, get_item, print_value, repr_of, type_of
from adder.vm.types.runs import is_countable
from adder.vm.types.str_sequence import str_of_character
from adder.vm.types.structure import IS_CLASS, Type
from adder.vm.types.text_offsets import character_count
from adder.vm.types.text_repr import print_ascii
from adder.vm.types.tuple import Tuple
from adder.vm.value import is_small, small_value

PERCENT = ord("%")
OPEN = ord("(")
CLOSE = ord(")")
STAR = ord("*")


class TextHooks:
    """Functions of the runtime: `str_for` is the function str."""

    str_for: ClassVar[Callable[[Ref], Ref]]


class Conversions(Object):
    """The template, whose bytes are at `start`, from `offset` on, and the values: the items of a tuple from `used` on,
    or a single one. `spec` is the specification of the current conversion.

    `mapping` is where keys are looked up, absent unless the right operand can be that.
    """

    template: Ref
    values: Ref
    mapping: Ref | None
    spec: FormatSpec
    start: Pointer[U8]
    length: Int
    offset: Int = 0
    used: Int = 0
    plain: bool = True
    """No conversion has been found."""

    def peek(self) -> Int:
        """The next byte of the template; ValueError at its end."""
        if self.offset >= self.length:
            raise ValueError("incomplete format")
        return Int(self.start[self.offset])

    def next_value(self) -> Ref:
        """The next value; TypeError if there are no more."""
        number = self.used
        self.used = number + 1
        values = self.values
        if isinstance(values, Tuple):
            if number < Int(values.length):
                return values.items[number]
        elif number == 0:
            return values
        raise TypeError("not enough arguments for format string")

    def check_all_used(self) -> None:
        """TypeError if there are values that were not used."""
        values = self.values
        count = Int(values.length) if isinstance(values, Tuple) else 1
        if self.used < count and self.mapping is None:
            if is_str(self.template):
                raise TypeError("not all arguments converted during string formatting")
            raise TypeError("not all arguments converted during bytes formatting")


def format_percent(template: Ref, values: Ref) -> Ref:
    """`template % values`."""
    start, length = content(template)
    if length == 2 and start[1] == ord("s") and start[0] == PERCENT and is_str(template):
        single = single_value(values)
        if single is not None:
            return TextHooks.str_for(single)
    mapping = values if is_mapping(template, values) else None
    work = Conversions(template, values, mapping, FormatSpec(), start, length)
    out = string_builder()
    while work.offset < length:
        begin = work.offset
        while work.offset < length and start[work.offset] != PERCENT:
            work.offset += 1
        out.bytes(start + begin, work.offset - begin)
        if work.offset < length:
            work.plain = False
            work.offset += 1
            convert_next(out, work)
    keep_alive(start)
    work.check_all_used()
    if is_str(template):
        return template if work.plain else out.result()
    buffer = out.buffer
    assert buffer is not None
    made = made_like(template, buffer.pointer(), Int(out.length))
    out.release()
    return made


def single_value(values: Ref) -> Ref | None:
    """The value if there is only one, in a tuple or not."""
    if not isinstance(values, Tuple):
        return values
    return values.items[0] if values.length == 1 else None


def is_mapping(template: Ref, values: Ref) -> bool:
    """Whether keys can be looked up in the right operand."""
    if isinstance(values, (Tuple, Type)) or is_str(values) or type_of(values).slots.get_item is None:
        return False
    if config.rare_class_features and type_of(values).flags & IS_CLASS and not Instances.has_items(values):
        return False
    return is_str(template) or not isinstance(values, (Bytes, ByteArray))


def convert_next(out: Output, work: Conversions) -> None:
    """Read what follows a `%` and print what it stands for."""
    spec = work.spec
    reset(spec)
    value: Ref | None = None
    if work.peek() == PERCENT:
        work.offset += 1
        out.byte(PERCENT)
        return
    if work.peek() == OPEN:
        value = keyed_value(work)
    read_flags(work, spec)
    read_width(work, spec)
    if work.peek() == ord("."):
        work.offset += 1
        read_precision(work, spec)
    while work.peek() in b"hlL":
        work.offset += 1
    kind = work.peek()
    if value is None:
        value = work.next_value()
    if kind not in b"diouxXeEfFgGcsra" and (kind != ord("b") or is_str(work.template)):
        unsupported_character(work)
    work.offset += 1
    spec.kind = U8(kind)
    convert(out, work, spec, value)


def keyed_value(work: Conversions) -> Ref:
    """Read `(key)` and look the key up; parentheses inside the key must match."""
    start = work.start
    length = work.length
    begin = work.offset + 1
    depth = 1
    end = begin
    while end < length and depth > 0:
        if start[end] == OPEN:
            depth += 1
        elif start[end] == CLOSE:
            depth -= 1
        end += 1
    mapping = work.mapping
    if mapping is None:
        raise TypeError("format requires a mapping")
    if depth > 0:
        raise ValueError("incomplete format key")
    work.offset = end
    work.used = 1
    size = end - 1 - begin
    if not is_str(work.template):
        return get_item(mapping, bytes_from(start + begin, size))
    check_name(size)
    return get_item(mapping, str_from_bytes(start + begin, size))


def read_flags(work: Conversions, spec: FormatSpec) -> None:
    """Read the flags."""
    while True:
        flag = work.peek()
        if flag == ord("-"):
            spec.align = LEFT
        elif flag == ord("+") or (flag == ord(" ") and spec.sign == NONE):
            spec.sign = U8(flag)
        elif flag == ord("#"):
            spec.alternate = True
        elif flag == ord("0"):
            spec.zero = True
        elif flag != ord(" "):
            return
        work.offset += 1


def read_width(work: Conversions, spec: FormatSpec) -> None:
    """Read the width."""
    if work.peek() == STAR:
        work.offset += 1
        width = star_value(work)
        if width < 0:
            spec.align = LEFT
            width = -width
        spec.width = min(width, MAX_LENGTH)
    else:
        spec.width = read_number(work, "width too big")


def read_precision(work: Conversions, spec: FormatSpec) -> None:
    """Read the precision behind the point."""
    if work.peek() == STAR:
        work.offset += 1
        spec.precision = max(min(star_value(work), MAX_LENGTH), 0)
    else:
        spec.precision = read_number(work, "precision too big")


def star_value(work: Conversions) -> Int:
    """The value for a `*`; TypeError unless it is an integer."""
    value = integer_of(work.next_value())
    if value is None:
        raise TypeError("* wants int")
    return max(index_of(value), -MAX_LENGTH - 1)


def read_number(work: Conversions, message: Text) -> Int:
    """Read a decimal number; none is 0."""
    number = 0
    while is_digit(work.peek()):
        if number > (MAX_LENGTH - 9) // 10:
            raise ValueError(message)
        number = number * 10 + work.peek() - 48
        work.offset += 1
    return number


@cold
def unsupported_character(work: Conversions) -> NoReturn:
    """The error of an unknown conversion."""
    start = work.start
    template = as_str(work.template)
    code = Int(start[work.offset])
    if template is not None:
        code = character_at(start + work.offset)
    out = string_builder()
    out.text("unsupported format character '")
    out.character(code if 31 < code < 128 else ord("?"))
    out.text("' (0x")
    out.hexadecimal(Word(code))
    out.text(") at index ")
    out.decimal(work.offset)
    raise ValueError(out.result())


def convert(out: Output, work: Conversions, spec: FormatSpec, value: Ref) -> None:
    """Print a value as the specification says."""
    kind = Int(spec.kind)
    if kind in b"diuoxX":
        convert_integer(out, spec, value)
    elif kind in b"eEfFgG":
        fill_with_zeros(spec)
        put_float(out, real_number(value), spec)
    elif kind == ord("c"):
        convert_character(out, work, spec, value)
    elif kind in b"sb" and not is_str(work.template):
        convert_buffer(out, spec, value)
    else:
        if kind == ord("r") and not is_str(work.template):
            spec.kind = ord("a")
        convert_text(out, spec, value)


def convert_buffer(out: Output, spec: FormatSpec, value: Ref) -> None:
    """Print the bytes of a buffer, or of what `__bytes__` returns."""
    special = special_bytes(value)
    buffer = value if special is None else special
    if not is_buffer(buffer):
        raise TypeError(
            "%%b requires a bytes-like object, or an object that implements __bytes__, not '%t'", value
        )
    start, length = readable(buffer)
    align_right(spec)
    put_bytes(out, start, length, spec)


def align_right(spec: FormatSpec) -> None:
    """Texts are at the right unless the flag `-` says otherwise."""
    if spec.align == NONE:
        spec.align = RIGHT


def fill_with_zeros(spec: FormatSpec) -> None:
    """Numbers with the flag `0` are filled with zeros."""
    if spec.zero and spec.align == NONE:
        spec.fill = ord("0")


def convert_text(out: Output, spec: FormatSpec, value: Ref) -> None:
    """Print the str, repr or ascii of a value."""
    if spec.kind == ord("s") and spec.width == 0 and spec.precision == NO_PRECISION:
        print_value(out, value, STR)
        return
    made = string_builder()
    if spec.kind == ord("s"):
        print_value(made, value, STR)
    elif spec.kind == ord("r"):
        print_value(made, value, REPR)
    else:
        print_ascii(made, repr_of(value))
    buffer = made.buffer
    assert buffer is not None
    align_right(spec)
    put_text(out, buffer.pointer(), Int(made.length), spec)
    made.release()


def convert_integer(out: Output, spec: FormatSpec, value: Ref) -> None:
    """Print an integer; the conversions d, i and u take any real number, the others integers only."""
    decimal = spec.kind in b"diu"
    number = integer_of(value)
    if number is None:
        if decimal and is_float(value):
            number = integer_of_float(float_value(value))
        elif is_countable(value):
            number = to_integer(value)
        else:
            not_a_number(spec, value)
    if decimal:
        spec.kind = ord("d")
    least_digits = max(spec.precision, 0)
    fill_with_zeros(spec)
    put_integer(out, number, spec, least_digits)


@cold
def not_a_number(spec: FormatSpec, value: Ref) -> NoReturn:
    """The error of a value that is no number."""
    kind = str_of_character(Int(spec.kind))
    if spec.kind in b"diu":
        raise TypeError("%%%s format: a real number is required, not %t", kind, value)
    raise TypeError("%%%s format: an integer is required, not %t", kind, value)


def real_number(value: Ref) -> Float:
    """The float for a number; TypeError."""
    if is_str(value) or is_buffer(value):
        raise TypeError("must be real number, not %t", value)
    return Numbers.float_of(value)


def convert_character(out: Output, work: Conversions, spec: FormatSpec, value: Ref) -> None:
    """Print the character with a code point, or a text of one character; for bytes, a byte."""
    align_right(spec)
    spec.precision = NO_PRECISION
    if not is_str(work.template):
        convert_byte(out, spec, value)
        return
    text = as_str(value)
    if text is None:
        if not is_countable(value):
            raise TypeError("%c requires int or char")
        code = character_code(value)
        text = text_of(str_of_character(code))
    elif character_count(text) != 1:
        raise TypeError("%c requires int or char")
    put_text(out, text.items.pointer(), Int(text.length), spec)


def character_code(value: Ref) -> Int:
    """The code point that an integer is; OverflowError."""
    number = to_integer(value)
    if not is_small(number) or not 0 <= small_value(number) <= LAST_CHARACTER:
        raise OverflowError("%c arg not in range(0x110000)")
    return small_value(number)


def convert_byte(out: Output, spec: FormatSpec, value: Ref) -> None:
    """Print a byte, given as an integer or as a buffer of one byte."""
    if is_countable(value):
        number = to_integer(value)
        if not is_small(number) or not 0 <= small_value(number) < 256:
            raise OverflowError("%c arg not in range(256)")
        put_bytes(out, BYTE_VALUES.pointer(small_value(number)), 1, spec)
        return
    if not is_buffer(value):
        raise TypeError("%%c requires an integer in range(256) or a single byte, not %t", value)
    start, length = readable(value)
    if length != 1:
        raise TypeError("%c requires an integer in range(256) or a single byte")
    put_bytes(out, start, 1, spec)
