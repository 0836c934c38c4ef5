"""`format(value, spec)`: the mini-language for str, int and float, and `__format__` of everything else."""

from __future__ import annotations

from typing import NoReturn

from adder.typed import U8, Int, Pointer, Ref, cast, cold, config, interned
from adder.vm.runtime.attributes import find_special, invoke1
from adder.vm.strings import Str, as_str, is_str, str_of_text, text_of
from adder.vm.types.bigint import BigInt, integer_of
from adder.vm.types.characters import LAST_CHARACTER
from adder.vm.types.complex import Complex
from adder.vm.types.exact import float_of_integer
from adder.vm.types.float import FloatObject, float_value, is_float
from adder.vm.types.format_complex import put_complex
from adder.vm.types.format_float import put_float
from adder.vm.types.format_number import put_integer
from adder.vm.types.format_spec import COMMA, INSIDE, NO_PRECISION, NONE, RIGHT, FormatSpec, parse_spec
from adder.vm.types.format_text import put_text
from adder.vm.types.numbers import index_of
from adder.vm.types.output import Output, string_builder
from adder.vm.types.protocol import repr_of, str_of, type_of
from adder.vm.types.str_sequence import str_of_character
from adder.vm.types.structure import IS_CLASS
from adder.vm.types.text_repr import print_ascii
from adder.vm.types.type import method_of

GENERAL = ord("g")


def format_value(value: Ref, spec: Ref) -> Ref:
    """`format(value, spec)`."""
    if type_of(value).flags & IS_CLASS == 0:
        return format_builtin(value, spec)
    method = find_special(value, interned("__format__"))
    if method is None:
        return format_builtin(value, spec)
    result = invoke1(method, value, spec)
    if not is_str(result):
        raise TypeError("__format__ must return a str, not %t", result)
    return result


def format_builtin(value: Ref, spec: Ref) -> Ref:
    """`__format__` of the built-in types."""
    text = as_str(spec)
    if text is None:
        raise TypeError("format() argument 2 must be str, not %t", spec)
    if text.length == 0:
        return str_of(value)
    out = string_builder()
    put_formatted(out, value, text.items.pointer(), Int(text.length))
    return out.result()


def put_builtin(out: Output, value: Ref, start: Pointer[U8], length: Int) -> bool:
    """Print a value as the specification at a place says, if it is of a built-in type; False if it is not."""
    if type_of(value).flags & IS_CLASS:
        return False
    put_formatted(out, value, start, length)
    return True


def put_formatted(out: Output, value: Ref, start: Pointer[U8], length: Int) -> None:
    """Print a str, float or int as the specification at a place says; TypeError for other values."""
    if is_str(value):
        format_str(out, value, parse_spec(start, length))
    elif is_float(value):
        format_float(out, value, parse_spec(start, length))
    elif config.complex_numbers and isinstance(value, Complex):
        put_complex(out, cast(Complex, value), parse_spec(start, length))
    else:
        integer = integer_of(value)
        if integer is None:
            raise TypeError("unsupported format string passed to %t.__format__", value)
        format_int(out, integer, parse_spec(start, length))


method_of(Str, name="__format__")(format_builtin)
method_of(BigInt, name="__format__")(format_builtin)
method_of(FloatObject, name="__format__")(format_builtin)
method_of(Complex, name="__format__")(format_builtin)


def ascii_of(value: Ref) -> Ref:
    """`ascii(value)`."""
    out = string_builder()
    print_ascii(out, repr_of(value))
    return out.result()


@cold
def unknown_code(spec: FormatSpec, value: Ref) -> NoReturn:
    """The error of a letter that says nothing for a type."""
    code = str_of_character(Int(spec.kind))
    raise ValueError("Unknown format code '%s' for object of type '%t'", code, value)


@cold
def cannot_group(spec: FormatSpec) -> NoReturn:
    """The error of separators in a conversion that has none."""
    separator = str_of_text("," if spec.grouping == COMMA else "_")
    raise ValueError("Cannot specify '%s' with '%s'.", separator, str_of_character(Int(spec.kind)))


def format_str(out: Output, value: Ref, spec: FormatSpec) -> None:
    """Print a str."""
    if spec.kind != NONE and spec.kind != ord("s"):
        unknown_code(spec, value)
    if spec.sign != NONE:
        raise ValueError("Sign not allowed in string format specifier")
    if spec.no_negative_zero:
        raise ValueError("Negative zero coercion (z) not allowed in string format specifier")
    if spec.alternate:
        raise ValueError("Alternate form (#) not allowed in string format specifier")
    if spec.align == INSIDE:
        raise ValueError("'=' alignment not allowed in string format specifier")
    if spec.grouping != NONE:
        spec.kind = ord("s")
        cannot_group(spec)
    text = text_of(value)
    put_text(out, text.items.pointer(), Int(text.length), spec)


def format_int(out: Output, value: Ref, spec: FormatSpec) -> None:
    """Print an int."""
    kind = Int(spec.kind)
    if kind != NONE and kind in b"eEfFgG%":
        put_float(out, float_of_integer(value), spec)
        return
    if kind != NONE and kind not in b"bcdnoxX":
        unknown_code(spec, value)
    if spec.precision != NO_PRECISION:
        raise ValueError("Precision not allowed in integer format specifier")
    if spec.no_negative_zero:
        raise ValueError(
            "Negative zero coercion (z) not allowed in format specifier with integer format code 'd'"
        )
    if spec.grouping != NONE and (kind in b"cn" or (spec.grouping == COMMA and kind in b"boxX")):
        cannot_group(spec)
    if kind == ord("c"):
        format_character(out, value, spec)
    else:
        put_integer(out, value, spec, 0)


def format_character(out: Output, value: Ref, spec: FormatSpec) -> None:
    """Print the character with a code point."""
    if spec.sign != NONE:
        raise ValueError("Sign not allowed with integer format specifier 'c'")
    if spec.alternate:
        raise ValueError("Alternate form (#) not allowed with integer format specifier 'c'")
    code = index_of(value)
    if not 0 <= code <= LAST_CHARACTER:
        raise OverflowError("%c arg not in range(0x110000)")
    if spec.align == NONE:
        spec.align = RIGHT
    text = text_of(str_of_character(code))
    put_text(out, text.items.pointer(), Int(text.length), spec)


def format_float(out: Output, value: Ref, spec: FormatSpec) -> None:
    """Print a float."""
    kind = Int(spec.kind)
    if kind == ord("n"):
        if spec.grouping != NONE:
            cannot_group(spec)
        spec.kind = GENERAL
    elif kind != NONE and kind not in b"eEfFgG%":
        unknown_code(spec, value)
    put_float(out, float_value(value), spec)
