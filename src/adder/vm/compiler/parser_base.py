"""What all parts of the parser share: looking at tokens, errors, and the functions of the grammar that are used before
the module that defines them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, NoReturn

from adder.typed import U32, Int, Ref, Text, cold, interned, takes_message
from adder.vm.compiler.lexer import Lexer
from adder.vm.compiler.nodes import Node, Starred
from adder.vm.compiler.tokens import FIRST_KEYWORD, Level, Tok, starts_expression
from adder.vm.runtime.places import line_of
from adder.vm.runtime.syntax_errors import raise_indentation_error, raise_syntax_error
from adder.vm.strings import str_from_bytes
from adder.vm.value import small


class ParserBase(Lexer):
    """The state of a parser. `parenthesised` is the expression in parentheses that was parsed last."""

    parenthesised: Node | None = None

    def accept(self, kind: Int) -> bool:
        """Skip a token of this kind; False if the current one is another."""
        if self.kind != kind:
            return False
        self.next()
        return True

    @takes_message
    def expect(self, kind: Int, message: Text) -> None:
        """Skip a token of this kind, or raise SyntaxError with this message."""
        if self.kind != kind:
            self.check_token()
            self.fail_token(message)
        self.next()

    def take_name(self) -> Ref:
        """The name that is the current token, which is skipped."""
        if self.kind != Tok.NAME:
            self.unexpected()
        name = self.value
        assert name is not None
        self.next()
        return name

    def close(self, kind: Int, place: U32) -> None:
        """Skip the bracket that closes the one that was opened at a place."""
        if self.kind != kind:
            self.not_closed(kind, place)
        self.next()

    def starts_item(self) -> bool:
        """Whether the current token starts an expression or a starred one."""
        return starts_expression(self.kind) or self.kind == Tok.MUL

    # Errors

    @cold
    def not_closed(self, kind: Int, place: U32) -> NoReturn:
        """The error where a closing bracket of this kind is missing."""
        opened = bracket_text(kind - Tok.RIGHT_PAREN + Tok.LEFT_PAREN)
        if Tok.RIGHT_PAREN <= self.kind <= Tok.RIGHT_BRACE:
            closed = bracket_text(self.kind)
            self.fail_token(
                "closing parenthesis '%s' does not match opening parenthesis '%s'", closed, opened
            )
        if self.kind == Tok.END or line_of(self.place) != line_of(place):
            raise_syntax_error("'%s' was never closed", place, opened)
        if starts_expression(self.kind):
            self.fail_token("invalid syntax. Perhaps you forgot a comma?")
        self.unexpected()

    @cold
    def unexpected(self) -> NoReturn:
        """The error for a token that cannot be here."""
        self.check_token()
        if self.kind == Tok.END or self.kind == Tok.NEWLINE:
            self.fail_token("invalid syntax: the line ends too early")
        if self.kind == Tok.STRING or self.kind == Tok.FSTRING:
            self.fail_token("invalid syntax: unexpected string")
        self.fail_token("invalid syntax: unexpected '%s'", self.spelling())

    @cold
    def check_token(self) -> None:
        """Raise the error of a token that is wrong by itself."""
        if self.kind == Tok.INDENT:
            self.fail_indentation("unexpected indent", False)
        if self.kind == Tok.DEDENT:
            self.fail_indentation("unexpected unindent", False)
        if Tok.RIGHT_PAREN <= self.kind <= Tok.RIGHT_BRACE and self.brackets == 0:
            self.fail_token("unmatched '%s'", self.spelling())

    @takes_message
    @cold
    def fail_token(self, message: Text, a: Ref | None = None, b: Ref | None = None) -> NoReturn:
        """Raise SyntaxError for the current token."""
        raise_syntax_error(message, self.place, a, b)

    @takes_message
    @cold
    def fail_at(self, place: U32, message: Text, a: Ref | None = None, b: Ref | None = None) -> NoReturn:
        """Raise SyntaxError for a place."""
        raise_syntax_error(message, place, a, b)

    @cold
    def spelling(self) -> Ref:
        """The text of the current token."""
        value = self.value
        if value is not None and (self.kind == Tok.NAME or self.kind >= FIRST_KEYWORD):
            return value
        start = self.token_text
        return str_from_bytes(self.text.items.pointer(start), self.text.length - start)

    @cold
    def expected_block(self, statement: Ref, place: U32) -> NoReturn:
        """The error where the indented block of a statement is missing."""
        raise_indentation_error(
            "expected an indented block after %s on line %s",
            self.place,
            False,
            statement,
            small(line_of(place)),
        )


def bracket_text(kind: Int) -> Ref:
    """The spelling of a bracket."""
    match kind:
        case Tok.LEFT_PAREN:
            return interned("(")
        case Tok.LEFT_BRACKET:
            return interned("[")
        case Tok.LEFT_BRACE:
            return interned("{")
        case Tok.RIGHT_PAREN:
            return interned(")")
        case Tok.RIGHT_BRACKET:
            return interned("]")
    return interned("}")


class Grammar:
    """Functions of the grammar, which is recursive, for modules that the defining module imports."""

    operators: ClassVar[Callable[[ParserBase, Int], Node]]
    """An expression whose operators bind at least as tightly as a level."""
    yield_or_values: ClassVar[Callable[[ParserBase], Node]]
    """A `yield`, or expressions and starred ones separated by commas."""


def item(parser: ParserBase, lowest: Int) -> Node:
    """An expression as of `Grammar.operators`, or a starred one."""
    if parser.kind != Tok.MUL:
        return Grammar.operators(parser, lowest)
    place = parser.place
    parser.next()
    return Starred(place, Grammar.operators(parser, Level.OPERAND))
