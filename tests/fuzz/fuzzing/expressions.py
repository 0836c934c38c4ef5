"""Makes expressions at random: formatting, `struct`, numbers as text, and calls of methods, which come from methods.py.

The ordinary ones mean the same on CPython and on Adder. The hostile ones are mostly wrong; they must only do no harm.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Callable

from .methods import CALLS, wrong_call

Maker = Callable[[random.Random], str]

SPECIAL_FLOATS = ("inf", "-inf", "nan", "0.0", "-0.0", "1e308", "-1e308", "5e-324", "2.2250738585072014e-308")
SPECIAL_INTEGERS = tuple(
    sign * ((1 << bits) + offset)
    for bits in (7, 8, 15, 16, 29, 30, 31, 32, 60, 61, 62, 63, 64, 128)
    for offset in (-1, 0, 1)
    for sign in (1, -1)
)
TEXTS = ("", "a", "abc", "tab\t", "quote'", "both'\"", "line\n", "back\\slash", "\x00\x7f", "x" * 40)
WORDS = ("", "x", "name", "{}", "{", "}", "{0}", "%", "%s", "%(a)d", "{:", "!r", "[0]", ".a", "\\x00")


def an_integer(generator: random.Random) -> int:
    """An integer of any size, often near a border."""
    kind = generator.random()
    if kind < 0.3:
        return generator.randint(-1000, 1000)
    if kind < 0.6:
        return generator.choice(SPECIAL_INTEGERS)
    return generator.randint(-1, 1) * generator.getrandbits(generator.randint(1, 300))


def a_float(generator: random.Random) -> str:
    """A float as source text: special, ordinary, or any bits at all."""
    kind = generator.random()
    if kind < 0.15:
        return generator.choice(SPECIAL_FLOATS)
    if kind < 0.6:
        return repr(
            round(generator.uniform(-1, 1) * 10 ** generator.randint(-6, 12), generator.randint(0, 8))
        )
    return repr(struct.unpack("<d", generator.randbytes(8))[0])


def maybe(generator: random.Random, *choices: str, share: float = 0.5) -> str:
    """One of the choices, or nothing."""
    return generator.choice(choices) if generator.random() < share else ""


def width(generator: random.Random) -> str:
    return maybe(generator, "1", "5", "8", "12", "20", "33")


def precision(generator: random.Random) -> str:
    return maybe(generator, ".0", ".1", ".2", ".3", ".6", ".10", ".15", ".17", ".20")


def alignment(generator: random.Random, choices: str) -> str:
    """An alignment, perhaps with something to fill."""
    if generator.random() < 0.5:
        return ""
    return maybe(generator, "*", "0", "x", "-") + generator.choice(choices)


def integer_spec(generator: random.Random) -> str:
    kind = generator.choice(("", "d", "d", "x", "X", "o", "b"))
    grouping = maybe(generator, ",", "_") if kind in ("", "d") else ""
    parts = (maybe(generator, "+", "-", " "), maybe(generator, "#"), maybe(generator, "0"), width(generator))
    return alignment(generator, "<>^=") + "".join(parts) + grouping + kind


def float_spec(generator: random.Random) -> str:
    kind = generator.choice(("", "e", "E", "f", "F", "g", "G", "%"))
    sign, zero = maybe(generator, "+", "-", " "), maybe(generator, "0", share=0.3)
    grouping = maybe(generator, ",", share=0.2)
    return (
        alignment(generator, "<>^=") + sign + zero + width(generator) + grouping + precision(generator) + kind
    )


def text_spec(generator: random.Random) -> str:
    return alignment(generator, "<>^") + width(generator) + precision(generator) + maybe(generator, "s")


def a_spec_and_value(generator: random.Random) -> tuple[str, str]:
    """A format specification and the source of a value that it suits."""
    kind = generator.randrange(3)
    if kind == 0:
        return integer_spec(generator), f"({an_integer(generator)})"
    if kind == 1:
        return float_spec(generator), f"({a_float(generator)})"
    return text_spec(generator), repr(generator.choice(TEXTS))


def format_call(generator: random.Random) -> str:
    spec, value = a_spec_and_value(generator)
    return f"format({value}, {spec!r})"


def str_format(generator: random.Random) -> str:
    fields = []
    values = []
    for number in range(generator.randint(1, 4)):
        spec, value = a_spec_and_value(generator)
        name = f"n{number}"
        fields.append(
            generator.choice(("", "-", "{{", "}}")) + "{" + name + (f":{spec}" if spec else "") + "}"
        )
        values.append(f"{name}={value}")
    return f"{''.join(fields)!r}.format({', '.join(values)})"


def nested_format(generator: random.Random) -> str:
    value = generator.choice((str(an_integer(generator)), a_float(generator)))
    return f"'{{:{{}}{{}}}}'.format({value}, {generator.choice('<>^')!r}, {generator.randint(0, 40)})"


def formatted_literal(generator: random.Random) -> str:
    spec, value = a_spec_and_value(generator)
    conversion = maybe(generator, "!r", "!s", share=0.2)
    if conversion:
        spec = text_spec(generator)
    if "'" in value or '"' in value or "\\" in value:
        value = "'abc'"
    return f'f"<{{{value}{conversion}{":" + spec if spec else ""}}}>"'


def percent_format(generator: random.Random) -> str:
    flags = "".join(flag for flag in "-+ 0" if generator.random() < 0.25)
    kind = generator.randrange(3)
    if kind == 0:
        number = an_integer(generator)
        form, value = generator.choice(("d", "i", "x", "X", "o")), str(number)
        flags += maybe(generator, "#", share=0.2) if form in "xXo" else ""
        digits = maybe(generator, ".0", ".3", ".12", share=0.2)
    elif kind == 1:
        form, value, digits = generator.choice("eEfFgG"), a_float(generator), precision(generator)
    else:
        form, value, digits = (
            generator.choice("sr"),
            repr(generator.choice(TEXTS)),
            maybe(generator, ".0", ".2"),
        )
    return f"'[%{flags}{width(generator)}{digits}{form}]' % ({value},)"


STRUCT_RANGES = {
    "b": 8, "B": 8, "h": 16, "H": 16, "i": 32, "I": 32, "l": 32, "L": 32, "q": 64, "Q": 64,
}  # fmt: skip


def struct_values(generator: random.Random) -> tuple[str, list[str]]:
    """A layout in standard sizes, and the sources of values that fit it."""
    layout = generator.choice("<>!=")
    values = []
    for _ in range(generator.randint(1, 6)):
        code = generator.choice("bBhHiIlLqQfdsx")
        if code == "x":
            layout += code
        elif code == "s":
            size = generator.randint(1, 9)
            layout += f"{size}s"
            values.append(repr(generator.randbytes(generator.randint(0, 10))))
        elif code in "fd":
            layout += code
            values.append(repr(round(generator.uniform(-1e6, 1e6), generator.randint(0, 4))))
        else:
            layout += code
            bits = STRUCT_RANGES[code]
            low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if code.islower() else (0, (1 << bits) - 1)
            values.append(str(generator.choice((low, high, 0, generator.randint(low, high)))))
    return layout, values


def struct_pack(generator: random.Random) -> str:
    layout, values = struct_values(generator)
    return f"struct.pack({', '.join([repr(layout), *values])})"


def struct_unpack(generator: random.Random) -> str:
    layout, _ = struct_values(generator)
    data = generator.randbytes(struct.calcsize(layout) + 2)
    if generator.random() < 0.5:
        return f"struct.unpack({layout!r}, {data[:-2]!r})"
    return f"struct.unpack_from({layout!r}, {data!r}, {generator.randint(0, 2)})"


def struct_size(generator: random.Random) -> str:
    codes = "".join(maybe(generator, "2", "3", share=0.2) + generator.choice("bBhHiIqQfd") for _ in range(6))
    return f"struct.calcsize({maybe(generator, *'<>!=@') + codes!r})"


def integer_from_text(generator: random.Random) -> str:
    number = an_integer(generator)
    base = generator.choice((0, 2, 3, 8, 10, 16, 36))
    digits = {0: hex, 2: bin, 8: oct, 16: hex}.get(base, str)(number)
    if base not in (0, 2, 8, 16, 10):
        digits = in_base(number, base)
    if generator.random() < 0.2:
        digits = digits.upper()
    return f"int({maybe(generator, ' ', chr(9)) + digits + maybe(generator, ' ', chr(10))!r}, {base})"


def in_base(number: int, base: int) -> str:
    """The digits of a number in any base up to 36."""
    digits = ""
    rest = abs(number)
    while rest:
        rest, digit = divmod(rest, base)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return ("-" if number < 0 else "") + (digits or "0")


def float_from_text(generator: random.Random) -> str:
    whole = str(generator.getrandbits(generator.randint(1, 90)))
    fraction = maybe(generator, "." + str(generator.getrandbits(generator.randint(1, 120))), ".", share=0.7)
    exponent = maybe(generator, f"e{generator.randint(-345, 320)}", f"E+{generator.randint(0, 30)}")
    text = maybe(generator, "-", "+", " ") + whole + fraction + exponent
    return generator.choice((f"float({text!r})", f"repr({text.strip()})", f"str(float({text!r}))"))


def float_repr(generator: random.Random) -> str:
    value = a_float(generator)
    return generator.choice((f"repr({value})", f"float(repr({value})) == {value}", f"round({value}, 3)"))


def integer_to_text(generator: random.Random) -> str:
    function = generator.choice(("str", "hex", "oct", "bin", "repr"))
    return f"{function}({an_integer(generator)})"


def integer_bytes(generator: random.Random) -> str:
    number = abs(an_integer(generator))
    order = generator.choice(("little", "big"))
    size = (number.bit_length() + 7) // 8 + generator.randint(0, 3) or 1
    if generator.random() < 0.5:
        return f"({number}).to_bytes({size}, {order!r})"
    return f"int.from_bytes({number.to_bytes(size, 'big')!r}, {order!r})"


def number_arithmetic(generator: random.Random) -> str:
    one, two = an_integer(generator), an_integer(generator)
    operator = generator.choice(("+", "-", "*", "//", "%", "&", "|", "^", "<", "==", "/"))
    if operator in ("//", "%", "/") and two == 0:
        two = 7
    return f"({one}) {operator} ({two})"


def shift(generator: random.Random) -> str:
    distance = generator.choice((0, 1, 7, 31, 62, 63, 64, 200))
    return f"({an_integer(generator)}) {generator.choice(('<<', '>>'))} {distance}"


def float_to_integer(generator: random.Random) -> str:
    value = a_float(generator)
    if value in ("inf", "-inf", "nan"):
        value = "1e300"
    return generator.choice(
        (f"int({value})", f"round({value})", f"{value} // 0.7", f"{value} < {an_integer(generator)}")
    )


ORDINARY: dict[str, tuple[Maker, ...]] = {
    "format": (format_call, str_format, nested_format, formatted_literal, percent_format),
    "struct": (struct_pack, struct_unpack, struct_size),
    "number": (
        integer_from_text, float_from_text, float_repr, integer_to_text, integer_bytes, number_arithmetic, shift,
        float_to_integer,
    ),
    "types": CALLS,
}  # fmt: skip


def any_text(generator: random.Random, alphabet: str, most: int) -> str:
    return "".join(generator.choice(alphabet) for _ in range(generator.randint(0, most)))


def any_value(generator: random.Random) -> str:
    return generator.choice(
        (
            str(an_integer(generator)), a_float(generator), repr(generator.choice(TEXTS)), "None", "True", "[1, 2]",
            "{'a': 1}", "(1, 2)", "b'abc'", "bytearray(5)", "object()", "range(3)", "int", "{1}", "...",
        )
    )  # fmt: skip


def any_number_text(generator: random.Random) -> str:
    return any_text(generator, "0123456789+-._eExXoObBjJ \t_infaNyz\0", 14)


def hostile_format(generator: random.Random) -> str:
    spec = any_text(generator, "<>=^+- #0123456789,_.bcdeEfFgGnosxX%!:{}[]z", 12)
    value = any_value(generator)
    form = "".join(generator.choice(WORDS) + any_text(generator, "{}:!rs.[]0a%(d*", 3) for _ in range(3))
    return generator.choice(
        (
            f"format({value}, {spec!r})",
            f"{'{:' + spec + '}'!r}.format({value})",
            f"{form!r}.format({value}, {any_value(generator)}, a={any_value(generator)})",
            f"{form!r} % {value}",
            f"{'%' + spec!r} % ({value},)",
            f"{'%' + spec + 'd'!r} % ({any_value(generator)}, {value})",
            f"eval({'f' + repr('{' + form + '}')!r})",
            f"b'%' % {value}",
        )
    )


HUGE_LAYOUTS = (
    "99999999s",
    "4294967295s",
    "18446744073709551615b",
    "999999999999999999999x",
    "2147483648q",
)


def hostile_struct(generator: random.Random) -> str:
    layout = any_text(generator, "<>!=@bBhHiIlLqQfdsxpPOnNe?c 0123456789\0", 8)
    huge = generator.choice(
        ("99999999s", "4294967295s", "18446744073709551615b", "999999999999999999999x", "2147483648q")
    )
    layout = huge if generator.random() < 0.1 else layout
    data = generator.choice((repr(generator.randbytes(generator.randint(0, 20))), any_value(generator)))
    offset = generator.choice(("0", "-1", "3", "1 << 31", "-(1 << 62)", "1 << 63", "1 << 64", "-5"))
    values = ", ".join(any_value(generator) for _ in range(generator.randint(0, 4)))
    return generator.choice(
        (
            f"struct.calcsize({layout!r})",
            f"struct.unpack({layout!r}, {data})",
            f"struct.unpack_from({layout!r}, {data}, {offset})",
            f"struct.pack({layout!r}, {values})",
            f"struct.pack_into({layout!r}, bytearray(8), {offset}, {values})",
        )
    )


def hostile_number(generator: random.Random) -> str:
    text = any_number_text(generator)
    long = generator.choice("0195ez_") * generator.choice((50, 400, 3000))
    return generator.choice(
        (
            f"int({text!r})",
            f"int({text!r}, {generator.choice((0, 1, 2, 10, 16, 36, 37, -1, 1 << 64))})",
            f"float({text!r})",
            f"eval({text!r})",
            f"int({long!r}, {generator.choice((0, 2, 16, 36))})",
            f"float({long + '.' + long!r})",
            f"float('1e{generator.choice(('999999999999', '-999999999999', '4294967296', '+', '--1'))}')",
            f"float({generator.randbytes(6)!r})",
            f"int({any_value(generator)}, {any_value(generator)})",
            f"int.from_bytes({any_value(generator)}, {any_value(generator)})",
            f"({an_integer(generator)}).to_bytes({generator.choice((-1, 0, 1, 4, 1 << 40))}, 'big')",
            f"round({any_value(generator)}, {generator.choice((-400, -2, 400, 1 << 70))})",
            f"1 << {generator.choice((-1, 100000, 1 << 40, 1 << 62, 1 << 70))}",
            f"pow({an_integer(generator)}, {generator.randint(-3, 300)}, {generator.choice((0, 1, -7, 1 << 90))})",
        )
    )


HOSTILE: dict[str, Maker] = {
    "format": hostile_format,
    "struct": hostile_struct,
    "number": hostile_number,
    "types": wrong_call,
}


def an_expression(generator: random.Random, topic: str, hostile: bool) -> str:
    """An expression on one line."""
    maker = HOSTILE[topic] if hostile else generator.choice(ORDINARY[topic])
    return maker(generator).replace("\n", " ")
