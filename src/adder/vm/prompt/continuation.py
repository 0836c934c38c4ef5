"""Whether an input at the prompt goes on in the next line.

It does while a bracket or triple-quoted string is open, after a backslash, and, when it starts with a compound
statement or a decorator, until an empty line. A line that has only been indented is not empty.
"""

from __future__ import annotations

from adder.typed import Int, Ref, interned
from adder.vm.prompt.line_buffer import LineBuffer, is_name_byte
from adder.vm.strings import text_of

COMPOUND = tuple(interned(word) for word in ["if", "while", "for", "try", "with", "def", "class", "async"])
MATCH = interned("match")
"""A keyword only if the line ends with a colon."""

NEWLINE = 10
BACKSLASH = 92
QUOTE = 34
APOSTROPHE = 39
HASH = 35
AT = 64
COLON = 58


def continues(buffer: LineBuffer) -> bool:
    """Whether more lines are needed."""
    length = Int(buffer.length)
    if is_open(buffer, length):
        return True
    return length > 0 and is_compound(buffer) and buffer.content[length - 1] != NEWLINE


def is_compound(buffer: LineBuffer) -> bool:
    """Whether the input starts with a keyword of a compound statement, or a decorator."""
    if buffer.content[0] == AT:
        return True
    for word in COMPOUND:
        if starts_with_word(buffer, word):
            return True
    return starts_with_word(buffer, MATCH) and buffer.content[buffer.line_end(0) - 1] == COLON


def starts_with_word(buffer: LineBuffer, word: Ref) -> bool:
    """Whether the input starts with a word that does not go on behind it."""
    text = text_of(word)
    length = Int(text.length)
    if not buffer.has(0, word):
        return False
    return Int(buffer.length) == length or not is_name_byte(buffer.content[length])


def is_open(buffer: LineBuffer, length: Int) -> bool:
    """Whether a bracket, a triple-quoted string or a backslash is left open at the end."""
    depth = 0
    at = 0
    while at < length:
        byte = buffer.content[at]
        match byte:
            case 40 | 91 | 123:
                depth += 1
            case 41 | 93 | 125:
                depth -= 1
            case 35:
                at = end_of_line(buffer, at, length)
            case 34 | 39:
                at = end_of_string(buffer, at, length)
                if at < 0:
                    return True
            case 92:
                if at + 1 >= length:
                    return True
                at += 1
            case _:
                pass
        at += 1
    return depth > 0


def end_of_line(buffer: LineBuffer, at: Int, length: Int) -> Int:
    """The offset of the newline at or behind `at`, or the last one before the end."""
    while at < length - 1 and buffer.content[at] != NEWLINE:
        at += 1
    return at


def end_of_string(buffer: LineBuffer, at: Int, length: Int) -> Int:
    """The offset of the last quote of the string that starts at `at`; -1 if it goes on in the next line, because it is
    triple-quoted or its line ends with a backslash.

    Otherwise it ends at the end of its line at the latest: the compiler complains about that.
    """
    quote = buffer.content[at]
    triple = at + 2 < length and buffer.content[at + 1] == quote and buffer.content[at + 2] == quote
    at += 3 if triple else 1
    while at < length:
        byte = buffer.content[at]
        if byte == BACKSLASH:
            at += 1
            if at == length:
                return -1
        elif byte == quote:
            if not triple:
                return at
            if at + 2 < length and buffer.content[at + 1] == quote and buffer.content[at + 2] == quote:
                return at + 2
        elif byte == NEWLINE and not triple:
            return at
        at += 1
    return -1 if triple else length
