"""String literals: adjacent ones joined, and f-strings, whose replacement fields are parsed where they stand.

While tokens are read, the literal text so far is kept in the lexer's text buffer by raising the floor.
"""

from __future__ import annotations

from adder.typed import U8, U32, Int, Object, Pointer, Ref, config, interned
from adder.vm.compiler.literal_lexer import (
    BYTES,
    CONTENT_BRACE,
    CONTENT_END,
    CONTENT_FIELD,
    FORMAT,
    SPECIFICATION,
    TEMPLATE,
    string_name,
)
from adder.vm.compiler.nodes import Constant, FormattedValue, Interpolation, JoinedStr, Node, TemplateStr
from adder.vm.compiler.parser_base import Grammar, ParserBase
from adder.vm.compiler.place import check_depth
from adder.vm.compiler.reader import is_name_start
from adder.vm.compiler.tokens import Tok
from adder.vm.strings import intern_bytes, str_from_bytes
from adder.vm.types.bytes import bytes_from
from adder.vm.types.list import List, new_list

BLANK = ord(" ")
EQUALS = ord("=")
LETTER_A = ord("a")
LETTER_R = ord("r")
LETTER_S = ord("s")
LONGEST_INTERNED = 10
"""Literals up to this many bytes are interned, which makes them cheap to compare and to look up."""


class OpenString(Object):
    """A literal, several adjacent ones or a format specification while it is read. Its text starts at `start`."""

    start: Int
    values: List
    place: U32
    quote: U8 = 0
    triple: bool = False
    flags: U8 = 0

    def name(self) -> Ref:
        """What such strings are called in errors."""
        return string_name(self.flags)


def strings(parser: ParserBase) -> Node:
    """One or more adjacent string literals."""
    place = parser.place
    opened = OpenString(parser.floor, new_list(), place)
    kind = parser.flags & BYTES
    template = parser.flags & TEMPLATE
    formatted = False
    while parser.kind == Tok.STRING or parser.kind == Tok.FSTRING:
        if parser.flags & BYTES != kind:
            parser.fail_at(place, "cannot mix bytes and nonbytes literals")
        if config.template_strings and parser.flags & TEMPLATE != template:
            parser.fail_at(place, "cannot mix t-string literals with string or bytes literals")
        if parser.flags & FORMAT != 0:
            formatted = True
        if parser.kind == Tok.FSTRING:
            format_string(parser, opened)
        parser.floor = parser.text.length
        parser.next()
    end = parser.floor
    parser.floor = opened.start
    if formatted:
        add_text(parser, opened, end)
        if config.template_strings and template != 0:
            return TemplateStr(place, opened.values)
        return JoinedStr(place, opened.values)
    return Constant(place, literal(parser.text.items.pointer(opened.start), end - opened.start, kind))


def literal(content: Pointer[U8], length: Int, kind: Int) -> Ref:
    """The string or bytes object with this content."""
    if kind == BYTES:
        return bytes_from(content, length)
    if length <= LONGEST_INTERNED:
        return intern_bytes(content, length)
    return str_from_bytes(content, length)


def add_text(parser: ParserBase, opened: OpenString, end: Int) -> None:
    """Make the literal text so far a part of an f-string."""
    if end > opened.start:
        text = literal(parser.text.items.pointer(opened.start), end - opened.start, 0)
        opened.values.append(Constant(opened.place, text))


def format_string(parser: ParserBase, opened: OpenString) -> None:
    """The parts of an f-string whose opening quotes have been read, up to and with the closing ones."""
    opened.quote = parser.quote
    opened.triple = parser.triple
    opened.flags = parser.flags
    while parts(parser, opened) != CONTENT_END:
        replacement_field(parser, opened)


def parts(parser: ParserBase, opened: OpenString) -> Int:
    """Literal text; the result says what it ended with (see `LiteralLexer.content`)."""
    parser.place = opened.place
    return parser.content(opened.quote, opened.triple, opened.flags)


def replacement_field(parser: ParserBase, opened: OpenString) -> None:
    """A field of an f-string or of a format specification, whose `{` has been read, up to and with its `}`."""
    check_depth()
    outer_brackets = parser.field_brackets
    parser.floor = parser.text.length
    if parser.field_depth == 0:
        parser.capture.length = 0
    parser.field_depth += 1
    parser.brackets += 1
    parser.field_brackets = parser.brackets
    field_content(parser, opened)
    parser.field_depth -= 1
    parser.field_brackets = outer_brackets
    parser.text.length = opened.start
    parser.floor = opened.start


def field_content(parser: ParserBase, opened: OpenString) -> None:
    """`expression = !conversion :specification }`. The text before it becomes a part, then the field."""
    captured = parser.capture.length
    parser.next()
    place = parser.place
    if not parser.starts_item() and parser.kind != Tok.YIELD:
        parser.fail_token("%s: expression required before '%s'", opened.name(), parser.spelling())
    if parser.kind == Tok.LAMBDA:
        parser.fail_token("%s: lambda expressions are not allowed without parentheses", opened.name())
    value = Grammar.yield_or_values(parser)
    conversion = 0
    shown = parser.accept(Tok.ASSIGN)
    source = interned("")
    is_template = config.template_strings and opened.flags & TEMPLATE != 0
    if is_template:
        source = expression_source(parser, captured)
    if shown:
        show_expression(parser, captured)
    if parser.kind == Tok.EXCLAMATION:
        conversion = conversion_letter(parser, opened.name())
    elif shown and parser.kind != Tok.COLON:
        conversion = LETTER_R
    add_text(parser, opened, parser.floor)
    parser.floor = opened.start
    spec: Node | None = None
    if parser.kind == Tok.COLON:
        spec = specification(parser, opened)
    if parser.kind != Tok.RIGHT_BRACE:
        parser.fail_token("%s: expecting '}'", opened.name())
    if is_template:
        opened.values.append(Interpolation(place, value, conversion, spec, Constant(place, source)))
    else:
        opened.values.append(FormattedValue(place, value, conversion, spec))


def expression_source(parser: ParserBase, captured: Int) -> Ref:
    """The source of an expression up to the current token, without the blanks and the equals sign at its end."""
    capture = parser.capture
    end = capture.length - 1
    while end > captured and is_padding(capture.items[end - 1]):
        end -= 1
    return literal(capture.items.pointer(captured), end - captured, 0)


def is_padding(char: Int) -> bool:
    """Whether a character between an expression and the end of its field is no part of the expression."""
    return char <= BLANK or char == EQUALS


def show_expression(parser: ParserBase, captured: Int) -> None:
    """After `expression =`: its source, up to the token after the equals sign, is literal text."""
    parser.text.length = parser.floor
    capture = parser.capture
    parser.text.put_bytes(capture.items.pointer(captured), capture.length - 1 - captured)
    parser.floor = parser.text.length


def conversion_letter(parser: ParserBase, kind: Ref) -> Int:
    """`!r` and the like."""
    if not is_name_start(parser.char):
        parser.fail_token("%s: conversion type must come right after the exclamation mark", kind)
    parser.next()
    letter = parser.value
    conversion = 0
    if letter is interned("s"):
        conversion = LETTER_S
    elif letter is interned("r"):
        conversion = LETTER_R
    elif letter is interned("a"):
        conversion = LETTER_A
    else:
        parser.fail_token(
            "%s: invalid conversion character '%s': expected 's', 'r', or 'a'", kind, parser.spelling()
        )
    parser.next()
    return conversion


def specification(parser: ParserBase, opened: OpenString) -> Node:
    """A format specification after its colon; the `}` after it becomes the current token."""
    place = parser.place
    parser.text.length = parser.floor
    flags = opened.flags & ~TEMPLATE | SPECIFICATION
    inner = OpenString(parser.floor, new_list(), place, opened.quote, opened.triple, flags)
    ended = parts(parser, inner)
    while ended == CONTENT_FIELD:
        replacement_field(parser, inner)
        ended = parts(parser, inner)
    if ended != CONTENT_BRACE:
        parser.fail_at(place, "%s: expecting '}'", opened.name())
    add_text(parser, inner, parser.text.length)
    parser.next()
    return JoinedStr(place, inner.values)
