"""Tokens: names, operators, line ends and indentation.

`next` reads one token; nothing beyond it is read. The lexer does not look into f-strings: for the opening quotes of one
it gives a token FSTRING, and the parser reads its parts (see `parser_strings.py`).
"""

from __future__ import annotations

from typing import NoReturn

from adder.typed import U8, U16, Array, Int, cold, config, copy_items
from adder.vm.compiler.literal_lexer import (
    BACKSLASH,
    BYTES,
    DOT,
    DOUBLE_QUOTE,
    FORMAT,
    NO_PREFIX,
    RAW,
    SINGLE_QUOTE,
    TEMPLATE,
    LiteralLexer,
    prefix_bit,
)
from adder.vm.compiler.reader import LINE_END, is_digit, is_name_start
from adder.vm.compiler.source import END_OF_SOURCE
from adder.vm.compiler.tokens import LONGEST_KEYWORD, OPERATORS, TO_ASSIGNMENT, Tok, keyword_kind
from adder.vm.runtime.places import FARTHEST, place_at
from adder.vm.runtime.syntax_errors import raise_syntax_error
from adder.vm.strings import check_name, intern_bytes, str_from_bytes
from adder.vm.types.characters import is_identifier_part, is_identifier_start

BLANK = ord(" ")
TAB = ord("\t")
FORM_FEED = ord("\f")
NUMBER_SIGN = ord("#")
EQUALS = ord("=")
GREATER = ord(">")
LESS = ord("<")
STAR = ord("*")
SLASH = ord("/")

TAB_WIDTH = 8
MOST_LEVELS = 100
"""Levels of indentation, as in CPython."""
MOST_BRACKETS = 200
"""Depth of brackets, as in CPython."""


class Lexer(LiteralLexer):
    """Reads tokens: `kind`, `place`, spelling (`text`), `value` (of names and numbers).

    `indents` holds two columns for each level of indentation: with tabs to 8, and with tabs as wide as a blank.
    """

    kind: U8 = Tok.END
    at_line_start: bool = True
    token_text: Int = 0
    """Where the spelling of the token, or the content of the string, starts in the text."""
    levels: Int = 0
    pending: Int = 0
    """DEDENT tokens still to be given."""
    brackets: Int = 0
    field_brackets: Int = 0
    """Value of `brackets` inside the innermost replacement field, where `:`, `!` and `}` end its expression."""

    def next(self) -> None:
        """Read the next token."""
        self.text.length = self.floor
        self.token_text = self.floor
        if self.at_line_start and self.brackets == 0 and self.indentation():
            return
        if self.pending > 0:
            self.pending -= 1
            self.kind = Tok.DEDENT
            return
        self.skip_blanks()
        self.start_token()
        char = self.char
        if is_name_start(char):
            self.name()
        elif is_digit(char) or (char == DOT and is_digit(self.source.peek())):
            self.number()
            self.kind = Tok.NUMBER
        elif char == SINGLE_QUOTE or char == DOUBLE_QUOTE:
            self.string(0)
        elif char == LINE_END:
            self.advance()
            self.at_line_start = True
            self.kind = Tok.NEWLINE
        elif char == END_OF_SOURCE:
            self.end()
        else:
            self.kind = self.operator(char)

    def start_token(self) -> None:
        """Note where the token starts."""
        self.place = place_at(self.line, self.column)

    def end(self) -> None:
        """At the end of the source: the last line has an end even if it is not written."""
        if self.at_line_start or self.brackets > 0:
            self.kind = Tok.END
        else:
            self.at_line_start = True
            self.kind = Tok.NEWLINE

    def skip_blanks(self) -> None:
        """Skip blanks, comments and continued line ends; inside brackets all line ends."""
        while True:
            char = self.char
            if char == BLANK or char == TAB or char == FORM_FEED or (char == LINE_END and self.brackets > 0):
                self.advance()
            elif char == NUMBER_SIGN:
                self.skip_comment()
            elif char == BACKSLASH:
                self.continue_line()
            else:
                return

    def continue_line(self) -> None:
        """A backslash at the end of a line. As in the reference, that may be the last line."""
        self.advance()
        at_end = self.char == END_OF_SOURCE
        if not at_end:
            if self.char != LINE_END:
                self.fail("unexpected character after line continuation character")
            self.advance()
            at_end = self.char == END_OF_SOURCE and not config.reference_quirks
        if at_end:
            self.fail("unexpected end of the source after a line continuation")

    # Indentation

    def indentation(self) -> bool:
        """At the start of a line: skip empty lines, compare indentation. True if the token is INDENT."""
        column = 0
        narrow = 0
        counting = 1
        while True:
            char = self.char
            if char == BLANK:
                column += counting
                narrow += counting
                self.advance()
            elif char == TAB:
                column += counting * (TAB_WIDTH - column % TAB_WIDTH)
                narrow += counting
                self.advance()
            elif char == NUMBER_SIGN:
                self.skip_comment()
            elif char == LINE_END or char == FORM_FEED:
                self.advance()
                column = 0
                narrow = 0
                counting = 1
            elif char == BACKSLASH:
                self.continue_line()
                counting = 0
            else:
                break
        if char == END_OF_SOURCE:
            column = 0
            narrow = 0
        if char != END_OF_SOURCE or counting == 0:
            self.at_line_start = False
        self.start_token()
        return self.compare_indentation(min(column, FARTHEST), min(narrow, FARTHEST))

    def compare_indentation(self, column: Int, narrow: Int) -> bool:
        """Count the levels that end here in `pending`; True if a new one begins."""
        if column == self.indent(self.levels, 0):
            if narrow != self.indent(self.levels, 1):
                self.mixed_tabs()
            return False
        if column > self.indent(self.levels, 0):
            if narrow <= self.indent(self.levels, 1):
                self.mixed_tabs()
            self.add_level(column, narrow)
            self.kind = Tok.INDENT
            return True
        while column < self.indent(self.levels, 0):
            self.levels -= 1
            self.pending += 1
        if column != self.indent(self.levels, 0):
            self.fail_indentation("unindent does not match any outer indentation level", False)
        if narrow != self.indent(self.levels, 1):
            self.mixed_tabs()
        return False

    def indent(self, level: Int, which: Int) -> Int:
        """The column of a level of indentation; 0 for the outermost."""
        return 0 if level == 0 else self.indents[2 * level - 2 + which]

    def add_level(self, column: Int, narrow: Int) -> None:
        """Enter a level of indentation."""
        if self.levels == MOST_LEVELS - 1:
            self.fail_indentation("too many levels of indentation", False)
        used = 2 * self.levels
        if used == len(self.indents):
            longer = Array[U16](2 * used)
            copy_items(longer.pointer(), self.indents.pointer(), used)
            self.indents = longer
        self.indents[used] = column
        self.indents[used + 1] = narrow
        self.levels += 1

    @cold
    def mixed_tabs(self) -> NoReturn:
        """The error for indentation whose meaning depends on the width of tabs."""
        self.fail_indentation("inconsistent use of tabs and spaces in indentation", True)

    # Names and strings

    def name(self) -> None:
        """A name, a keyword, or the prefix of a string."""
        while is_name_start(self.char) or is_digit(self.char):
            if self.char < 0x80:
                self.take()
            else:
                self.wide_letter()
        length = self.text.length - self.floor
        if length <= 2 and (self.char == SINGLE_QUOTE or self.char == DOUBLE_QUOTE):
            flags = self.prefix(length)
            if flags != NO_PREFIX:
                self.text.length = self.floor
                self.string(flags)
                return
        check_name(length)
        name = intern_bytes(self.text.items.pointer(self.floor), length)
        self.value = name
        self.kind = keyword_kind(name) if length <= LONGEST_KEYWORD else Tok.NAME

    def wide_letter(self) -> None:
        """A character outside ASCII in a name."""
        start = self.text.length
        code = self.take_wide()
        if not config.unicode_tables:
            return
        if not (is_identifier_start(code) if start == self.floor else is_identifier_part(code)):
            self.bad_character(start)

    @cold
    def bad_character(self, start: Int) -> NoReturn:
        """The error for a character that no token contains; it is the last of the text."""
        character = str_from_bytes(self.text.items.pointer(start), self.text.length - start)
        raise_syntax_error("invalid character '%s'", self.place, character)

    def prefix(self, length: Int) -> Int:
        """The flags of the string prefix that was read, or NO_PREFIX."""
        flags = prefix_bit(self.text.items[self.floor])
        if length == 1:
            return flags if flags != 0 else NO_PREFIX
        flags |= prefix_bit(self.text.items[self.floor + 1])
        plain = flags & ~TEMPLATE if config.template_strings else flags
        return flags if plain == RAW | BYTES or plain == RAW | FORMAT else NO_PREFIX

    def string(self, flags: Int) -> None:
        """A string, or the start of an f-string."""
        if not self.open_string(flags):
            self.kind = Tok.STRING
        elif flags & FORMAT != 0:
            self.kind = Tok.FSTRING
        else:
            self.content(self.quote, self.triple, flags)
            self.kind = Tok.STRING

    # Operators

    def operator(self, first: Int) -> Int:
        """Read an operator or a bracket; the result is its kind."""
        kind = OPERATORS[first] if first < 0x80 else 0
        self.take()
        if kind == 0:
            self.bad_character(self.floor)
        if Tok.LEFT_PAREN <= kind <= Tok.RIGHT_BRACE:
            return self.bracket(kind)
        if kind == Tok.DOT:
            return self.dots()
        if kind == Tok.SUB and self.char == GREATER:
            self.take()
            return Tok.ARROW
        if self.char == first:
            doubled = doubled_operator(first)
            if doubled != 0:
                kind = doubled
                self.take()
        if self.char == EQUALS:
            return self.with_equals(kind)
        return kind

    def with_equals(self, kind: Int) -> Int:
        """The kind of an operator that an equals sign follows."""
        joined = kind
        if Tok.ADD <= kind <= Tok.RSHIFT:
            joined = kind + TO_ASSIGNMENT
        elif kind == Tok.LT or kind == Tok.GT:
            joined = kind + 1
        elif kind == Tok.EXCLAMATION:
            joined = Tok.NE
        elif kind == Tok.ASSIGN:
            joined = Tok.EQ
        elif kind == Tok.COLON and not self.in_field():
            joined = Tok.WALRUS
        if joined != kind:
            self.take()
        return joined

    def dots(self) -> Int:
        """`.` or `...`, the first of which has been taken."""
        if self.char == DOT and self.source.peek() == DOT:
            self.take()
            self.take()
            return Tok.ELLIPSIS
        return Tok.DOT

    def bracket(self, kind: Int) -> Int:
        """Count open brackets."""
        if kind <= Tok.LEFT_BRACE:
            self.brackets += 1
            if self.brackets > MOST_BRACKETS:
                self.fail("too many nested parentheses")
        elif self.brackets > 0:
            self.brackets -= 1
        return kind

    def in_field(self) -> bool:
        """Directly inside a replacement field of an f-string, not in brackets in it."""
        return self.field_depth > 0 and self.brackets == self.field_brackets


def doubled_operator(char: Int) -> Int:
    """The operator that consists of a character twice; 0 if there is none. (`==` is made elsewhere.)"""
    if char == STAR:
        return Tok.POW
    if char == SLASH:
        return Tok.FLOOR_DIV
    if char == LESS:
        return Tok.LSHIFT
    if char == GREATER:
        return Tok.RSHIFT
    return 0
