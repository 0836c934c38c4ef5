"""Numbers, and the content of strings with their escapes."""

from __future__ import annotations

from typing import NoReturn

from adder.typed import U8, U32, Int, Ref, cold, config, text_byte, text_length
from adder.vm.compiler.reader import (
    DIGIT_ZERO,
    LINE_END,
    LOWER_CASE,
    UNDERSCORE,
    Reader,
    digit_value,
    is_digit,
    is_name_start,
)
from adder.vm.compiler.source import END_OF_SOURCE
from adder.vm.runtime.places import START
from adder.vm.runtime.syntax_errors import raise_syntax_error, term
from adder.vm.types.complex import imaginary
from adder.vm.types.float import new_float
from adder.vm.types.float_text import parse_float
from adder.vm.types.int_text import parse_digits
from adder.vm.value import small

RAW = 1
BYTES = 2
FORMAT = 4
"""The prefix f: an f-string."""
UNICODE = 8
"""The prefix u, which means nothing."""
SPECIFICATION = 16
"""Not a prefix: the text is the format specification of a replacement field, which ends before `}`."""
TEMPLATE = 32
"""The prefix t: a template string. FORMAT is set too."""
NO_PREFIX = -1

CONTENT_END = 0
CONTENT_FIELD = 1
CONTENT_BRACE = 2

BACKSLASH = ord("\\")
SINGLE_QUOTE = ord("'")
DOUBLE_QUOTE = ord('"')
LEFT_BRACE = ord("{")
RIGHT_BRACE = ord("}")
DOT = ord(".")
PLUS = ord("+")
MINUS = ord("-")
LETTER_B = ord("b")
LETTER_E = ord("e")
LETTER_F = ord("f")
LETTER_J = ord("j")
LETTER_N = ord("N")
LETTER_O = ord("o")
LETTER_R = ord("r")
LETTER_T = ord("t")
LETTER_U = ord("u")
LETTER_X = ord("x")
LONG_UNICODE = ord("U")

SIMPLE_ESCAPES = "\\'\"abfnrtv"
ESCAPED = "\\'\"\a\b\f\n\r\t\v"
AFTER_NUMBERS = "anelfoifinisorno"
"""The first two letters of the keywords that may follow a number without a blank."""


def prefix_bit(letter: Int) -> Int:
    """The flag of one letter of a string's prefix; 0 if there is no such prefix."""
    lower = letter | LOWER_CASE
    if lower == LETTER_R:
        return RAW
    if lower == LETTER_B:
        return BYTES
    if lower == LETTER_F:
        return FORMAT
    if lower == LETTER_U:
        return UNICODE
    if config.template_strings and lower == LETTER_T:
        return FORMAT | TEMPLATE
    return 0


class LiteralLexer(Reader):
    """Reads literals. `quote`, `triple` and `flags` describe the string that was opened last."""

    value: Ref | None = None
    quote: U8 = 0
    triple: bool = False
    flags: U8 = 0
    place: U32 = START
    """Where the current token starts."""

    def number(self) -> None:
        """Read a number whose first character, a digit or a dot, is the current one."""
        if self.char == DIGIT_ZERO:
            follower = self.source.peek() | LOWER_CASE
            if follower == LETTER_X:
                return self.based_number(16)
            if follower == LETTER_O:
                return self.based_number(8)
            if follower == LETTER_B:
                return self.based_number(2)
        return self.decimal_number()

    def based_number(self, base: Int) -> None:
        """`0x`, `0o` or `0b` and digits, each of which an underscore may precede."""
        self.advance()
        self.advance()
        while True:
            if self.char == UNDERSCORE:
                self.advance()
            digit = digit_value(self.char)
            if digit >= base:
                self.bad_digit(base, digit)
            while digit_value(self.char) < base:
                self.take()
            if self.char != UNDERSCORE:
                break
        if is_digit(self.char):
            self.bad_digit(base, digit_value(self.char))
        self.check_end_of_number(base)
        self.value = parse_digits(self.text.items.pointer(self.floor), self.text.length - self.floor, base)

    def decimal_number(self) -> None:
        """An integer, float or imaginary number."""
        is_float = False
        if self.char != DOT:
            self.digits()
        if self.char == DOT:
            is_float = True
            self.take()
            if is_digit(self.char):
                self.digits()
        if self.char | LOWER_CASE == LETTER_E and self.exponent_follows():
            is_float = True
            self.take()
            if not is_digit(self.char):
                self.take()
            self.digits()
        start = self.text.items.pointer(self.floor)
        length = self.text.length - self.floor
        if config.complex_numbers and self.char | LOWER_CASE == LETTER_J:
            self.advance()
            self.value = imaginary(parse_float(start, length))
        elif is_float:
            self.value = new_float(parse_float(start, length))
        else:
            self.check_leading_zero()
            self.value = parse_digits(start, length, 10)
        self.check_end_of_number(10)

    def digits(self) -> None:
        """Decimal digits with single underscores between them."""
        while True:
            while is_digit(self.char):
                self.take()
            if self.char != UNDERSCORE:
                return
            self.advance()
            if not is_digit(self.char):
                self.bad_digit(10, 0)

    def exponent_follows(self) -> bool:
        """Whether the letter e is followed by digits, perhaps with a sign."""
        follower = self.source.peek()
        if follower == PLUS or follower == MINUS:
            follower = self.source.peek(1)
        return is_digit(follower)

    def check_leading_zero(self) -> None:
        """A decimal integer starts with 0 only if it is 0."""
        items = self.text.items
        if items[self.floor] != DIGIT_ZERO:
            return
        for index in range(self.floor, self.text.length):
            if items[index] != DIGIT_ZERO:
                self.fail("leading zeros in decimal integer literals are not permitted")

    def check_end_of_number(self, base: Int) -> None:
        """What follows a number must not look like a part of it."""
        if not is_name_start(self.char):
            return
        for index in range(0, text_length(AFTER_NUMBERS), 2):
            if self.char == text_byte(AFTER_NUMBERS, index):
                if self.source.peek() == text_byte(AFTER_NUMBERS, index + 1):
                    return
        self.bad_digit(base, 99)

    @cold
    def bad_digit(self, base: Int, digit: Int) -> NoReturn:
        """The error for a number with a wrong character."""
        if digit < 10 and base < 10:
            self.fail("invalid digit '%s' in %s literal", small(digit), base_name(base))
        self.fail("invalid %s literal", base_name(base))

    # Strings

    def open_string(self, flags: Int) -> bool:
        """Skip the opening quotes; False for an empty string, which is then over."""
        quote = self.char
        self.quote = quote
        self.flags = flags
        self.triple = False
        self.advance()
        if self.char == quote:
            self.advance()
            if self.char != quote:
                return False
            self.triple = True
            self.advance()
        return True

    def content(self, quote: Int, triple: bool, flags: Int) -> Int:
        """Add the content of a string to the text, up to and with its closing quotes: CONTENT_END.

        In an f-string stop after the `{` of a field (CONTENT_FIELD), in a specification before a `}` (CONTENT_BRACE).
        """
        while True:
            char = self.char
            if char == quote:
                if self.skip_quotes(triple):
                    return CONTENT_END
            elif char == BACKSLASH:
                self.backslash(flags)
            elif char >= 0x80:
                if flags & BYTES != 0:
                    self.fail("bytes can only contain ASCII literal characters")
                self.take_wide()
            elif char == END_OF_SOURCE or (char == LINE_END and not triple):
                self.unterminated(triple, flags)
            elif flags & FORMAT != 0 and (char == LEFT_BRACE or char == RIGHT_BRACE):
                result = self.brace(flags)
                if result != CONTENT_END:
                    return result
            else:
                self.take()

    def skip_quotes(self, triple: bool) -> bool:
        """At a quote of the string's kind: skip the closing quotes and say True, or take the quote as content."""
        if not triple:
            self.advance()
            return True
        if self.source.peek() == self.char and self.source.peek(1) == self.char:
            self.advance()
            self.advance()
            self.advance()
            return True
        self.take()
        return False

    def brace(self, flags: Int) -> Int:
        """At a brace in an f-string: a doubled one is content (CONTENT_END), else it starts or ends something."""
        char = self.char
        if flags & SPECIFICATION != 0:
            if char == RIGHT_BRACE:
                return CONTENT_BRACE
            self.advance()
            return CONTENT_FIELD
        self.advance()
        if self.char == char:
            self.take()
            return CONTENT_END
        if char == RIGHT_BRACE:
            self.fail("%s: single '}' is not allowed", string_name(flags))
        return CONTENT_FIELD

    def backslash(self, flags: Int) -> None:
        """A backslash and what belongs to it."""
        if flags & RAW == 0:
            self.advance()
            self.escape(flags)
            return
        self.take()
        char = self.char
        if char == SINGLE_QUOTE or char == DOUBLE_QUOTE or char == BACKSLASH or char == LINE_END:
            self.take()

    def escape(self, flags: Int) -> None:
        """Decode the escape whose first character after the backslash is the current one."""
        char = self.char
        if char == LINE_END:
            self.advance()
            return
        for index in range(text_length(SIMPLE_ESCAPES)):
            if char == text_byte(SIMPLE_ESCAPES, index):
                self.advance()
                self.text.put(text_byte(ESCAPED, index))
                return
        if DIGIT_ZERO <= char < DIGIT_ZERO + 8:
            self.octal_escape(flags)
        elif char == LETTER_X:
            self.code_escape(2, flags)
        elif flags & BYTES != 0:
            self.text.put(BACKSLASH)
        elif char == LETTER_U:
            self.code_escape(4, flags)
        elif char == LONG_UNICODE:
            self.code_escape(8, flags)
        elif char == LETTER_N:
            self.fail("\\N{...} escapes are not supported")
        else:
            self.text.put(BACKSLASH)

    def octal_escape(self, flags: Int) -> None:
        """Up to three octal digits."""
        code = 0
        count = 0
        while count < 3 and DIGIT_ZERO <= self.char < DIGIT_ZERO + 8:
            code = code << 3 | self.char - DIGIT_ZERO
            count += 1
            self.advance()
        self.put_code(code, flags)

    def code_escape(self, count: Int, flags: Int) -> None:
        """`count` hexadecimal digits after a letter."""
        self.advance()
        code = 0
        for _ in range(count):
            digit = digit_value(self.char)
            if digit >= 16:
                self.truncated(count)
            code = code << 4 | digit
            if code >= 0x110000:
                self.fail("illegal Unicode character in a string")
            self.advance()
        self.put_code(code, flags)

    def put_code(self, code: Int, flags: Int) -> None:
        """Add a byte or character given by its number."""
        if flags & BYTES != 0:
            self.text.put(code & 0xFF)
        else:
            self.text.put_character(code)

    @cold
    def truncated(self, count: Int) -> NoReturn:
        """The error for an escape with too few hexadecimal digits."""
        form = term("\\xXX")
        if count == 4:
            form = term("\\uXXXX")
        elif count == 8:
            form = term("\\UXXXXXXXX")
        self.fail("truncated %s escape", form)

    @cold
    def unterminated(self, triple: bool, flags: Int) -> NoReturn:
        """The error for a string without an end, at its start."""
        kind = string_name(flags)
        message = "unterminated %s literal (detected at line %s)"
        if triple:
            message = "unterminated triple-quoted %s literal (detected at line %s)"
        raise_syntax_error(message, self.place, kind, small(self.line))


def string_name(flags: Int) -> Ref:
    """What strings with a prefix are called."""
    if config.template_strings and flags & TEMPLATE != 0:
        return term("t-string")
    return term("f-string") if flags & FORMAT != 0 else term("string")


def base_name(base: Int) -> Ref:
    """What numbers in a base are called."""
    if base == 2:
        return term("binary")
    if base == 8:
        return term("octal")
    if base == 16:
        return term("hexadecimal")
    return term("decimal")
