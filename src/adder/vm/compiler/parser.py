"""The parser: syntax trees from source text, one top-level statement at a time.

The grammar is in the files `parser_*.py`, by what is parsed. Each function is called when the current token starts what
it is named after, and returns when the current token is the first one behind it.
"""

from __future__ import annotations

from adder.typed import U16, Array
from adder.vm.compiler.lexer import BLANK, TAB
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.parser_base import ParserBase
from adder.vm.compiler.parser_compound import compound_statement
from adder.vm.compiler.parser_expressions import values
from adder.vm.compiler.parser_simple import simple_statement
from adder.vm.compiler.source import Source, new_buffer
from adder.vm.compiler.tokens import Tok

TEXT_SIZE = 32
INDENTS_SIZE = 8


class Parser(ParserBase):
    """Parses a source. `line_open` is set between simple statements on one line."""

    started: bool = False
    line_open: bool = False

    def next_statement(self) -> Node | None:
        """The next top-level statement, None at the end. Raises SyntaxError; the parser is of no use after that."""
        self.start()
        while self.kind == Tok.NEWLINE:
            self.next()
        if self.kind == Tok.END:
            return None
        if not self.line_open:
            node = compound_statement(self)
            if node is not None:
                return node
        node = simple_statement(self)
        self.line_open = self.accept(Tok.SEMICOLON) and self.kind != Tok.NEWLINE
        if not self.line_open and self.kind != Tok.NEWLINE:
            self.unexpected()
        return node

    def parse_expression_input(self) -> Node:
        """The one expression that the source consists of (eval)."""
        while self.char == BLANK or self.char == TAB:
            self.advance()
        self.at_line_start = False
        self.start()
        while self.kind == Tok.NEWLINE:
            self.next()
        node = values(self)
        while self.kind == Tok.NEWLINE:
            self.next()
        if self.kind != Tok.END:
            self.unexpected()
        return node

    def start(self) -> None:
        """Read the first token."""
        if not self.started:
            self.started = True
            self.next()


def new_parser(source: Source) -> Parser:
    """A parser at the start of a source."""
    skip_byte_order_mark(source)
    parser = Parser(source, new_buffer(TEXT_SIZE), new_buffer(0), Array[U16](INDENTS_SIZE))
    parser.char = parser.read()
    return parser


def skip_byte_order_mark(source: Source) -> None:
    """The bytes EF BB BF at the start of a file mean nothing."""
    if source.peek() == 0xEF and source.peek(1) == 0xBB and source.peek(2) == 0xBF:
        for _ in range(3):
            source.next_byte()
