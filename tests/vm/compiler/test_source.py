"""Sources that arrive in pieces: the parser makes the same trees, whatever the pieces are."""

from __future__ import annotations

import random

import pytest
from program_values import program_value
from syntax_trees import Ours, our_tree

from adder.typed import U8, Array
from adder.vm.compiler.parser import Parser, new_parser
from adder.vm.compiler.source import Source, source_of_string

TEXT = """\ufeff
match = [1]
match [match, 'a:', # comment:
  f'{match:>{5}}']:
    case [x, *_] if x: pass
    case _:
        y = '''
long''' 'é日本' + b'x' + 0x_ff
match[0]
def f(a, /, *b, c=1): return f"{a!r:{b}} {c = }"
"""


def tree(parser: Parser) -> list[object]:
    """All statements, as tuples."""
    statements = []
    node = parser.next_statement()
    while node is not None:
        statements.append(Ours().dump(node))
        node = parser.next_statement()
    return statements


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("seed", range(5))
def test_pieces(seed: int, line_end: str) -> None:
    """A reader that gives one to a few bytes at a time, into a buffer that starts small."""
    data = TEXT.replace("\n", line_end).encode()
    rng = random.Random(seed)

    def read(source: Source, start: int) -> int:
        count = min(rng.randrange(1, 5), len(source.buffer) - start, len(data) - source.offset)
        for index in range(count):
            source.buffer[start + index] = data[source.offset + index]
        source.offset += count
        return count

    source = Source(Array[U8](4), read)
    assert tree(new_parser(source)) == our_tree(TEXT)
    assert source.next_byte() == -1 and source.peek(3) == -1


def test_string() -> None:
    assert tree(new_parser(source_of_string(program_value(TEXT)))) == our_tree(TEXT)


def test_buffer_stays_small() -> None:
    """Only what has to be kept for looking ahead makes the buffer grow."""
    source = source_of_string(program_value("x = 1\n" * 500))
    assert len(tree(new_parser(source))) == 500
    assert len(source.buffer) == 64
