"""Characters of a source with their places: the lowest part of the lexer.

Checks that the source is UTF-8, makes all line ends newlines, counts lines and columns (in characters, from 0), and
collects text in buffers.
"""

from __future__ import annotations

from typing import NoReturn

from adder.typed import U16, Array, Int, Object, Ref, Text, cold, inline_function, takes_message
from adder.vm.compiler.source import END_OF_SOURCE, ByteBuffer, Source
from adder.vm.runtime.places import FARTHEST, place_at
from adder.vm.runtime.syntax_errors import raise_indentation_error, raise_syntax_error

LINE_END = ord("\n")
CARRIAGE_RETURN = ord("\r")
UNDERSCORE = ord("_")
DIGIT_ZERO = ord("0")
DIGIT_NINE = ord("9")
LETTER_A = ord("a")
LETTER_Z = ord("z")
LOWER_CASE = 32
"""The bit that makes an ASCII letter lower case."""


@inline_function
def is_digit(char: Int) -> bool:
    """0 to 9."""
    return DIGIT_ZERO <= char <= DIGIT_NINE


@inline_function
def is_name_start(char: Int) -> bool:
    """A letter, an underscore, or the first byte of a character outside ASCII."""
    return LETTER_A <= (char | LOWER_CASE) <= LETTER_Z or char == UNDERSCORE or char >= 0x80


def digit_value(char: Int) -> Int:
    """The value of a digit or letter as a digit; 99 for anything else."""
    if is_digit(char):
        return char - DIGIT_ZERO
    letter = char | LOWER_CASE
    if LETTER_A <= letter <= LETTER_Z:
        return letter - LETTER_A + 10
    return 99


class Reader(Object):
    """The current character `char` at `line` and `column`, and the buffers that collect text.

    `text` holds the spelling or content of the current token from `floor` on; what is below `floor` is kept for whoever
    raised it. While `field_depth`, the depth of replacement fields, is not 0, all characters are collected in `capture`
    too (see `parser_strings.py`). `indents` belongs to the lexer.
    """

    source: Source
    text: ByteBuffer
    capture: ByteBuffer
    indents: Array[U16]
    char: Int = END_OF_SOURCE
    line: Int = 1
    column: Int = 0
    floor: Int = 0
    field_depth: Int = 0

    def advance(self) -> None:
        """Go on to the next character, if there is one."""
        char = self.char
        if char == END_OF_SOURCE:
            return
        if self.field_depth != 0:
            self.capture.put(char)
        if char == LINE_END:
            self.line = min(self.line + 1, FARTHEST)
            self.column = 0
        elif char & 0xC0 != 0x80:
            self.column += 1
        self.char = self.read()

    def read(self) -> Int:
        """The next byte of the source, with line ends made newlines."""
        byte = self.source.next_byte()
        if byte == CARRIAGE_RETURN:
            if self.source.peek() == LINE_END:
                self.source.next_byte()
            return LINE_END
        if byte == 0:
            self.fail("source code cannot contain null bytes")
        return byte

    def take(self) -> None:
        """Add the current character to the text and go on."""
        self.text.put(self.char)
        self.advance()

    def take_wide(self) -> Int:
        """Add the current character, which is outside ASCII, to the text and go on. The result is its code."""
        first = self.char
        more = 0
        code = first & 0x1F
        if 0xC2 <= first < 0xE0:
            more = 1
        elif 0xE0 <= first < 0xF0:
            more = 2
            code = first & 0x0F
        elif 0xF0 <= first < 0xF5:
            more = 3
            code = first & 0x07
        else:
            self.not_text()
        self.take()
        for _ in range(more):
            if self.char & 0xC0 != 0x80:
                self.not_text()
            code = code << 6 | self.char & 0x3F
            self.take()
        if more == 2 and (code < 0x800 or 0xD800 <= code < 0xE000):
            self.not_text()
        if more == 3 and not 0x10000 <= code < 0x110000:
            self.not_text()
        return code

    def skip_comment(self) -> None:
        """Go on to the end of the line; a comment is no part of captured text."""
        start = self.text.length
        depth = self.field_depth
        self.field_depth = 0
        while self.char != LINE_END and self.char != END_OF_SOURCE:
            if self.char >= 0x80:
                self.take_wide()
                self.text.length = start
            else:
                self.advance()
        self.field_depth = depth

    @cold
    def not_text(self) -> NoReturn:
        """The error for a byte that is not UTF-8."""
        self.fail("source is not valid UTF-8")

    @takes_message
    @cold
    def fail(self, message: Text, a: Ref | None = None, b: Ref | None = None) -> NoReturn:
        """Raise SyntaxError for the current character."""
        raise_syntax_error(message, place_at(self.line, self.column), a, b)

    @takes_message
    @cold
    def fail_indentation(self, message: Text, tabs: bool) -> NoReturn:
        """Raise IndentationError (or TabError) for the current character."""
        raise_indentation_error(message, place_at(self.line, self.column), tabs)
