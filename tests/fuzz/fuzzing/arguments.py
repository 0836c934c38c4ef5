"""Makes values of the built-in types at random, as source: the arguments of the calls in methods.py."""

from __future__ import annotations

import random
from collections.abc import Callable

Maker = Callable[[random.Random], str]

LETTERS = "aAbBcC xX01. ,\t\n-_ßéÉσΣ€中😀"
BYTES = b"abcABC xX01.,\t\n-_\x00\xff\x80"
WRONG = (
    "None", "1.5", "'a'", "b'a'", "[1]", "(1, 2)", "{1: 2}", "{3}", "object", "True", "...", "range(3)", "1 << 70",
    "-(1 << 70)", "bytearray(b'a')", "1 + 2j", "NotImplemented", "''", "b''", "(-1)", "memoryview(b'ab')",
)  # fmt: skip


def a_text(generator: random.Random) -> str:
    """A short text, often one in which others of its kind occur."""
    size = generator.choice((0, 1, 1, 2, 3, 5, 9))
    alphabet = generator.choice(("ab", "aA b", LETTERS))
    return repr("".join(generator.choice(alphabet) for _ in range(size)))


def a_bytes(generator: random.Random) -> str:
    size = generator.choice((0, 1, 1, 2, 3, 5, 9))
    alphabet = generator.choice((b"ab", b"aA b", BYTES))
    return repr(bytes(generator.choice(alphabet) for _ in range(size)))


def bytes_like(generator: random.Random) -> str:
    text = a_bytes(generator)
    return generator.choice((text, text, f"bytearray({text})", f"memoryview({text})"))


def a_byte(generator: random.Random) -> str:
    return str(generator.choice((0, 1, 65, 97, 255, 256, -1)))


def byte_or_bytes(generator: random.Random) -> str:
    return generator.choice((a_bytes, bytes_like, a_byte))(generator)


def a_small(generator: random.Random) -> str:
    return str(generator.randint(-7, 12))


def an_index(generator: random.Random) -> str:
    """An index or a bound: small, missing, or beyond everything."""
    return generator.choice((a_small(generator), a_small(generator), "None", str(1 << 62), str(-(1 << 80))))


def a_slice(generator: random.Random) -> str:
    step = generator.choice(("None", "None", "1", "-1", "2", "-3", "0"))
    return f"slice({an_index(generator)}, {an_index(generator)}, {step})"


def index_or_slice(generator: random.Random) -> str:
    return generator.choice((a_small, a_slice))(generator)


def a_number(generator: random.Random) -> str:
    bits = generator.choice((2, 8, 30, 31, 32, 61, 62, 63, 64, 65, 100))
    number = (1 << bits) + generator.randint(-2, 2)
    return f"({generator.choice((number, -number, generator.randint(-9, 9), generator.getrandbits(bits)))})"


def a_shift(generator: random.Random) -> str:
    return str(generator.choice((0, 1, 5, 29, 30, 31, 61, 62, 63, 64, 100, -1)))


def a_float(generator: random.Random) -> str:
    text = generator.choice(
        (
            "0.0",
            "-0.0",
            "1.5",
            "-2.5",
            "0.1",
            "1e300",
            "-1e-300",
            "inf",
            "-inf",
            "nan",
            "3.0",
            "-7.0",
            "2.0 ** 53",
        )
    )
    return f"({text})"


def real(generator: random.Random) -> str:
    return generator.choice((a_number, a_float))(generator)


def a_key(generator: random.Random) -> str:
    return generator.choice(
        (a_small, a_text, lambda _: "None", lambda _: "1.0", lambda _: "True", lambda _: "(1, 'x')", a_number)
    )(generator)


def a_value(generator: random.Random) -> str:
    if generator.random() < 0.1:
        return generator.choice(("[1, [2]]", "{'a': 1}", "()", "nan"))
    return a_key(generator)


def several(generator: random.Random, maker: Maker, most: int = 6) -> str:
    return ", ".join(maker(generator) for _ in range(generator.randint(0, most)))


def a_list(generator: random.Random) -> str:
    return f"[{several(generator, generator.choice((a_small, a_value)))}]"


def a_tuple(generator: random.Random) -> str:
    inside = several(generator, generator.choice((a_small, a_value)))
    return f"({inside},)" if inside else "()"


def a_dict(generator: random.Random) -> str:
    pairs = (f"{a_key(generator)}: {a_value(generator)}" for _ in range(generator.randint(0, 5)))
    return f"{{{', '.join(pairs)}}}"


def a_set(generator: random.Random) -> str:
    """A set of values of which none equals another one but for its type: which one stays would be a matter of order."""
    inside = several(generator, generator.choice((a_small, a_text)))
    return f"{{{inside}}}" if inside else "set()"


def any_set(generator: random.Random) -> str:
    return generator.choice((a_set(generator), f"frozenset({a_set(generator)})"))


def ordered(generator: random.Random) -> str:
    """Something to iterate over whose order is the same everywhere."""
    return generator.choice(
        (a_list, a_tuple, a_text, a_bytes, a_dict, lambda g: f"range({a_small(g)})", lambda g:
        f"iter({a_list(g)})",
         lambda g: f"(x for x in {a_list(g)})", lambda g: f"{a_dict(g)}.items()", a_bytearray)
    )(generator)  # fmt: skip


def iterable(generator: random.Random) -> str:
    """Something for a set: of equal values, such as 1 and True, either one may stay."""
    items = several(generator, generator.choice((a_small, a_text)))
    return generator.choice(
        (any_set(generator), f"[{items}]", f"iter([{items}])", f"range({a_small(generator)})")
    )


def texts(generator: random.Random) -> str:
    inside = several(generator, a_text, 4)
    return generator.choice((f"[{inside}]", f"iter([{inside}])", f"({inside}{',' if inside else ''})"))


def bytes_items(generator: random.Random) -> str:
    return f"[{several(generator, bytes_like, 4)}]"


def a_bytearray(generator: random.Random) -> str:
    return f"bytearray({a_bytes(generator)})"


def a_view(generator: random.Random) -> str:
    return f"memoryview({generator.choice((a_bytes, a_bytearray, an_array))(generator)})"


def an_array(generator: random.Random) -> str:
    return f"array({generator.choice('bBhHiIqQ')!r}, [{several(generator, lambda g: str(g.randint(0, 9)))}])"


def text_or_texts(generator: random.Random) -> str:
    inside = several(generator, a_text, 3)
    return generator.choice((a_text(generator), f"({inside}{',' if inside else ''})"))


def bytes_or_several(generator: random.Random) -> str:
    inside = several(generator, a_bytes, 3)
    return generator.choice((a_bytes(generator), f"({inside}{',' if inside else ''})"))


def a_table(generator: random.Random) -> str:
    pairs = ", ".join(
        f"{generator.choice((97, 98, 32, 223))}: {generator.choice(('None', '120', repr('yy'), repr('')))}"
        for _ in range(generator.randint(0, 3))
    )
    return f"{{{pairs}}}"


def pairs_or_dict(generator: random.Random) -> str:
    pairs = ", ".join(f"({a_key(generator)}, {a_value(generator)})" for _ in range(generator.randint(0, 3)))
    return generator.choice((a_dict(generator), f"[{pairs}]", f"iter([{pairs}])"))


KINDS: dict[str, Maker] = {
    "text": a_text, "bytes": a_bytes, "bytes-like": bytes_like, "byte-or-bytes": byte_or_bytes, "small": a_small,
    "index": an_index, "position": index_or_slice, "slice": a_slice, "number": a_number, "shift": a_shift,
    "float": a_float,
    "real": real, "key": a_key, "value": a_value, "list": a_list, "tuple": a_tuple, "dict": a_dict, "set": any_set,
    "ordered": ordered, "iterable": iterable, "texts": texts, "bytes-items": bytes_items,
    "text-or-texts": text_or_texts,
    "bytes-or-several": bytes_or_several, "table": a_table, "pairs": pairs_or_dict, "byte": a_byte, "array": an_array,
    "flag": lambda generator: generator.choice(("True", "False", "1", "0")),
    "fill": lambda generator: repr(generator.choice(("*", "0", "é", " "))),
    "byte-fill": lambda generator: generator.choice(("b'*'", "b'0'", "bytearray(b'-')")),
    "all-bytes": lambda generator: "bytes(range(255, -1, -1))",
    "order": lambda generator: generator.choice(("'big'", "'little'")),
    "size": lambda generator: str(generator.choice((0, 1, 2, 4, 8, 9, 16, -1))),
    "sort-key": lambda generator: generator.choice(("None", "str", "repr", "abs", "len")),
    "encoding": lambda generator: generator.choice(("'utf-8'", "'utf8'", "'ascii'", "'UTF-8'")),
    "errors": lambda generator: generator.choice(("'strict'", "'ignore'", "'replace'")),
    "hex-text": lambda generator: repr("".join(generator.choice("00aFf9 ") for _ in range(generator.randint(0,
    8)))),
}  # fmt: skip
"""The kinds of arguments."""
