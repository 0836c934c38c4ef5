"""Looks at the rest of a line without making tokens: does it begin a block?"""

from __future__ import annotations

from adder.typed import Int
from adder.vm.compiler.lexer import BLANK, FORM_FEED, NUMBER_SIGN, TAB, Lexer
from adder.vm.compiler.literal_lexer import BACKSLASH, DOUBLE_QUOTE, SINGLE_QUOTE
from adder.vm.compiler.reader import LINE_END
from adder.vm.compiler.source import END_OF_SOURCE
from adder.vm.compiler.tokens import OPERATORS, Tok

COLON = ord(":")


def line_ends_with_colon(lexer: Lexer) -> bool:
    """Whether the logical line ends with a colon: if it starts with the name `match`, it is a match statement.

    The lexer stays where it is.
    """
    char = lexer.char
    line = lexer.line
    column = lexer.column
    lexer.source.hold()
    last = skip_line(lexer)
    lexer.source.rewind()
    lexer.char = char
    lexer.line = line
    lexer.column = column
    return last == COLON


def skip_line(lexer: Lexer) -> Int:
    """Skip the rest of the logical line; the result is its last character that is no blank and in no comment."""
    depth = 0
    last = 0
    while True:
        char = lexer.char
        if char == END_OF_SOURCE or (char == LINE_END and depth <= 0):
            return last
        if char == NUMBER_SIGN:
            lexer.skip_comment()
        elif char == SINGLE_QUOTE or char == DOUBLE_QUOTE:
            skip_string(lexer, char)
            last = char
        elif char == BACKSLASH:
            lexer.advance()
            lexer.advance()
        else:
            depth += bracket_step(char)
            if char != BLANK and char != TAB and char != FORM_FEED and char != LINE_END:
                last = char
            lexer.advance()


def bracket_step(char: Int) -> Int:
    """What a character adds to the depth of brackets."""
    kind = Int(OPERATORS[char]) if char < 0x80 else 0
    if Tok.LEFT_PAREN <= kind <= Tok.LEFT_BRACE:
        return 1
    if Tok.RIGHT_PAREN <= kind <= Tok.RIGHT_BRACE:
        return -1
    return 0


def skip_string(lexer: Lexer, quote: Int) -> None:
    """Skip a string, or to the end of the source if it has no end."""
    triple = lexer.source.peek() == quote and lexer.source.peek(1) == quote
    if triple:
        lexer.advance()
        lexer.advance()
    lexer.advance()
    while lexer.char != END_OF_SOURCE and (triple or lexer.char != LINE_END):
        char = lexer.char
        lexer.advance()
        if char == BACKSLASH:
            lexer.advance()
        elif char == quote:
            if not triple:
                return
            if lexer.char == quote and lexer.source.peek() == quote:
                lexer.advance()
                lexer.advance()
                return
