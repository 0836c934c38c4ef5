"""Changes a source text at random: bytes, tokens, lines, depth of nesting, size of numbers and names."""

from __future__ import annotations

import random
from collections.abc import Callable

from .corpus import TOKEN, Corpus

MOST_BYTES = 100_000
ODD_BYTES = (
    b"\0", b"\xff", b"\x80", b"\xc3", b"\xe2\x80\xa8", b"\xf0\x9f\x90\x8d", b"\xed\xa0\x80", b"\xef\xbb\xbf",
    b"\r", b"\r\n", b"\f", b"\v", b"\t", b"\x1a", b"\\", b"\\\n", b"\n\n", b"'", b'"', b"'''", b'"""', b"\\x",
    b"\\N{", b"\\u123", b"\\777", b"`", b"$", b"?", b"!", b"\xc2\xa0", b"\xce\xb1",
)  # fmt: skip

Mutation = Callable[[random.Random, Corpus, bytes], bytes]


def cut_bytes(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Leave out a few bytes."""
    start = generator.randrange(len(source) + 1)
    return source[:start] + source[start + generator.randint(1, 8) :]


def change_byte(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Replace one byte by any other."""
    if not source:
        return source
    position = generator.randrange(len(source))
    return source[:position] + bytes([generator.randrange(256)]) + source[position + 1 :]


def insert_odd_bytes(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Put in something that a lexer may trip over."""
    position = generator.randrange(len(source) + 1)
    return source[:position] + generator.choice(ODD_BYTES) + source[position:]


def truncate(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """End in the middle."""
    return source[: generator.randrange(len(source) + 1)]


def repeat_bytes(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Say something short many times."""
    start = generator.randrange(len(source) + 1)
    end = start + generator.randint(1, 12)
    return source[:end] + source[start:end] * many(generator) + source[end:]


def delete_token(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Leave out a token."""
    tokens, position = some_token(generator, source)
    return b"".join(tokens[:position] + tokens[position + 1 :])


def duplicate_token(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Say a token twice, with a blank between, so that it stays two."""
    tokens, position = some_token(generator, source)
    again = [b" ", *tokens[position : position + 1]]
    return b"".join(tokens[: position + 1] + again + tokens[position + 1 :])


def swap_tokens(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Exchange two tokens."""
    tokens, one = some_token(generator, source)
    if tokens:
        two = generator.randrange(len(tokens))
        tokens[one], tokens[two] = tokens[two], tokens[one]
    return b"".join(tokens)


def replace_token(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Put another token in the place of one."""
    tokens, position = some_token(generator, source)
    return b"".join([*tokens[:position], corpus.token(generator), *tokens[position + 1 :]])


def insert_token(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Put in a token."""
    tokens, position = some_token(generator, source)
    return b"".join([*tokens[:position], b" ", corpus.token(generator), b" ", *tokens[position:]])


def delete_line(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Leave out a line or a few."""
    lines, position = some_line(generator, source)
    return b"".join(lines[:position] + lines[position + generator.randint(1, 3) :])


def duplicate_line(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Say a line twice, or very often."""
    lines, position = some_line(generator, source)
    times = many(generator) if generator.random() < 0.1 else 1
    return b"".join(lines[:position] + lines[position : position + 1] * times + lines[position:])


def swap_lines(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Exchange two lines."""
    lines, one = some_line(generator, source)
    if lines:
        two = generator.randrange(len(lines))
        lines[one], lines[two] = lines[two], lines[one]
    return b"".join(lines)


def indent_line(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Change how far a line is indented."""
    lines, position = some_line(generator, source)
    if lines:
        lines[position] = (
            generator.choice((b"", b" ", b"    ", b"\t", b"        ")) + lines[position].lstrip()
        )
    return b"".join(lines)


def join_lines(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Put a line behind the one before it."""
    lines, position = some_line(generator, source)
    if lines:
        lines[position] = lines[position].rstrip() + generator.choice((b" ", b"; ", b" \\\n", b", ", b": "))
    return b"".join(lines)


def splice(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """The beginning of one source and the end of another."""
    other = corpus.pick(generator)
    return source[: generator.randrange(len(source) + 1)] + other[generator.randrange(len(other) + 1) :]


def insert_piece(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Put lines of another source between two lines."""
    lines, position = some_line(generator, source)
    others, start = some_line(generator, corpus.pick(generator))
    return b"".join(lines[:position] + others[start : start + generator.randint(1, 5)] + lines[position:])


def wrap_deeply(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Put a token inside many brackets or behind many operators."""
    tokens, position = some_token(generator, source)
    inner = tokens[position] if tokens else b"x"
    depth = many(generator)
    before, after = generator.choice(WRAPPINGS)
    tokens[position : position + 1] = [before * depth, inner, after * depth]
    return b"".join(tokens)


WRAPPINGS = (
    (b"(", b")"), (b"[", b"]"), (b"{", b"}"), (b"{1:", b"}"), (b"f(", b")"), (b"(", b",)"), (b"[", b""),
    (b"(", b""), (b"", b")"), (b"-", b""), (b"~", b""), (b"not ", b""), (b"lambda: ", b""), (b"*", b""),
    (b"x if ", b" else y"), (b"x[", b"]"), (b"a.", b""), (b"a = ", b""), (b"await ", b""), (b"(yield ", b")"),
    (b"1 + (", b")"), (b"a or b and ", b""), (b"x ** ", b""), (b"f'{", b"}'"), (b"[x for x in ", b"]"),
    (b"(a := ", b")"), (b"1 < ", b""), (b"lambda x=", b": 1"), (b"@", b"\n"), (b"x, ", b""),
)  # fmt: skip


def nest_blocks(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Many blocks one inside the other, with the source at the bottom or nothing at all."""
    header = generator.choice(HEADERS)
    depth = min(many(generator), 300)
    lines = [b" " * level + header + b"\n" for level in range(depth)]
    inner = b"".join(b" " * depth + line for line in source.splitlines(keepends=True)[:10])
    return b"".join(lines) + (inner if generator.random() < 0.8 else b"")


HEADERS = (
    b"if x:", b"while x:", b"for x in y:", b"def f(x):", b"class C:", b"try:", b"with x as y:", b"async def f():",
    b"def f(*, a=lambda: 1):", b"match x:", b"else:", b"async with x:", b"for x, *y in z:", b"class C(A, b=C):",
)  # fmt: skip


def chain_statements(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """A statement with very many parts."""
    count = many(generator)
    statement = generator.choice(CHAINS)(count)
    return statement + b"\n" + source if generator.random() < 0.5 else source + b"\n" + statement


def numbered(form: str, separator: str, count: int) -> str:
    """`form` with 0, 1, 2 … put in, joined."""
    return separator.join(form % number for number in range(count))


CHAINS: tuple[Callable[[int], bytes], ...] = (
    lambda count: f"f({numbered('a%d', ', ', count)})".encode(),
    lambda count: f"f({numbered('a%d=1', ', ', count)})".encode(),
    lambda count: f"def f({numbered('a%d', ', ', count)}): pass".encode(),
    lambda count: f"def f():\n {numbered('a%d = 1', '; ', count)}".encode(),
    lambda count: f"def f():\n {numbered('a%d = 1', '; ', count)}\n return lambda: a0".encode(),
    lambda count: f"def f():\n global {numbered('a%d', ', ', count)}".encode(),
    lambda count: f"{numbered('a%d', ' = ', count)} = 1".encode(),
    lambda count: f"{numbered('a%d', ', ', count)} = x".encode(),
    lambda count: f"x = [{numbered('%d', ', ', count)}]".encode(),
    lambda count: f"x = {{{numbered('%d: 1', ', ', count)}}}".encode(),
    lambda count: f"x = {numbered('%d', ' + ', count)}".encode(),
    lambda count: f"x = {numbered('a%d', ' < ', count)}".encode(),
    lambda count: f"x = {numbered('a%d', ' if b else ', count)}".encode(),
    lambda count: f"x = {numbered('a%d', '.', count)}".encode(),
    lambda count: f"if x: pass\n{numbered('elif a%d: pass', chr(10), count)}".encode(),
    lambda count: f"try: pass\n{numbered('except A%d: pass', chr(10), count)}".encode(),
    lambda count: f"import {numbered('a%d', '.', count)}".encode(),
    lambda count: f"from {'.' * count}a import b".encode(),
    lambda count: f"with {numbered('a%d as b', ', ', count)}: pass".encode(),
    lambda count: f"x = {'a' * count}".encode(),
    lambda count: f"x = '{'a' * count}'".encode(),
    lambda count: ("x = " + numbered('"a%d"', " ", count)).encode(),
    lambda count: f"x = f'{numbered('{a%d}', '', count)}'".encode(),
    lambda count: b"x = b'" + b"\\xff" * count + b"'",
    lambda count: f"x = [{numbered('for a%d in b', ' ', count)}]".encode(),
    lambda count: f"x = [a {numbered('for a%d in b if c', ' ', count)}]".encode(),
    lambda count: f"match x:\n case {numbered('A%d()', ' | ', count)}: pass".encode(),
    lambda count: f"x = {'9' * count}".encode(),
    lambda count: f"x = 0x{'f' * count}".encode(),
    lambda count: f"x = 1e{'9' * min(count, 400)}".encode(),
    lambda count: f"x = 0.{'0' * count}1".encode(),
    lambda count: f"x = {'1_' * count}0".encode(),
    lambda count: f"x = 1 << {count} << {count}".encode(),
    lambda count: f"x = {count} ** {count}".encode(),
)


def change_number(generator: random.Random, corpus: Corpus, source: bytes) -> bytes:
    """Make some number another one, near a border of what machines can hold."""
    tokens = TOKEN.findall(source)
    places = [position for position, token in enumerate(tokens) if token[:1].isdigit()]
    if places:
        tokens[generator.choice(places)] = generator.choice(NUMBERS)
    return b"".join(tokens)


BORDERS = tuple(
    str(number).encode()
    for bits in (7, 8, 15, 16, 24, 30, 31, 32, 61, 62, 63, 64, 100)
    for number in ((1 << bits) - 1, 1 << bits, -(1 << bits), -(1 << bits) - 1)
)
ODD_NUMBERS = (
    b"-1", b"0", b"1e308", b"1e309", b"5e-324", b"1e-400", b"0.1e", b"1.e5", b"0b2", b"0xg", b"00", b"012", b"9j",
)  # fmt: skip
NUMBERS = BORDERS + ODD_NUMBERS


def some_token(generator: random.Random, source: bytes) -> tuple[list[bytes], int]:
    """The tokens of a source, and the place of one of them."""
    tokens = TOKEN.findall(source)
    return tokens, generator.randrange(len(tokens)) if tokens else 0


def some_line(generator: random.Random, source: bytes) -> tuple[list[bytes], int]:
    """The lines of a source, and the place of one of them."""
    lines = source.splitlines(keepends=True)
    return lines, generator.randrange(len(lines)) if lines else 0


def many(generator: random.Random) -> int:
    """A count: small ones often, large ones seldom, near powers of two every now and then."""
    if generator.random() < 0.3:
        return max(1, (1 << generator.randint(2, 9)) + generator.randint(-2, 2))
    return int(3 * 10 ** generator.triangular(0, 3.3, 0.5))


ORDINARY: tuple[Mutation, ...] = (
    cut_bytes, change_byte, insert_odd_bytes, truncate, delete_token, duplicate_token, swap_tokens, replace_token,
    insert_token, delete_line, duplicate_line, swap_lines, indent_line, join_lines, splice, insert_piece,
    change_number,
)  # fmt: skip
EXTREME: tuple[Mutation, ...] = (repeat_bytes, wrap_deeply, nest_blocks, chain_statements)
SHARE_OF_EXTREME = 0.06


def mutated(generator: random.Random, corpus: Corpus) -> bytes:
    """A source of the corpus after one mutation or several."""
    source = corpus.pick(generator)
    while True:
        choices = EXTREME if generator.random() < SHARE_OF_EXTREME else ORDINARY
        source = generator.choice(choices)(generator, corpus, source)[:MOST_BYTES]
        if generator.random() < 0.45:
            return source
