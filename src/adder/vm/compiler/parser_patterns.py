"""The statement `match` and its patterns."""

from __future__ import annotations

from adder.typed import U32, Ref, cast, interned
from adder.vm.compiler.nodes import (
    Attribute,
    BinOp,
    Constant,
    JoinedStr,
    MatchAs,
    MatchClass,
    MatchMapping,
    MatchOr,
    MatchSequence,
    MatchStar,
    MatchValue,
    Name,
    Node,
    Starred,
    TupleDisplay,
    UnaryOp,
)
from adder.vm.compiler.parser_base import ParserBase, item
from adder.vm.compiler.parser_displays import more_items, one_item
from adder.vm.compiler.parser_strings import strings
from adder.vm.compiler.place import check_depth, error_at
from adder.vm.compiler.tokens import Level, Tok
from adder.vm.interpreter.opcodes import Op
from adder.vm.types.complex import is_complex
from adder.vm.types.list import List, new_list
from adder.vm.value import FALSE, NONE, TRUE


def match_subject(parser: ParserBase) -> Node:
    """What `match` looks at, after the soft keyword."""
    place = parser.place
    first = item(parser, Level.NAMED)
    if parser.kind == Tok.COMMA:
        return TupleDisplay(place, more_items(parser, first))
    if isinstance(first, Starred):
        error_at(first, "can't use starred expression here")
    return first


def case_pattern(parser: ParserBase) -> Node:
    """The pattern of a `case`: without brackets it may be a sequence too."""
    place = parser.place
    first = pattern_or_star(parser)
    if isinstance(first, MatchStar) and parser.kind != Tok.COMMA:
        parser.fail_token("a star pattern must be in a sequence")
    if parser.kind == Tok.COMMA:
        return MatchSequence(place, more_patterns(parser, first))
    return first


def more_patterns(parser: ParserBase, first: Node) -> List:
    """The patterns of a sequence after the first one, with it; a comma may end them."""
    items = one_item(first)
    while parser.accept(Tok.COMMA) and starts_pattern(parser):
        items.append(pattern_or_star(parser))
    return items


def starts_pattern(parser: ParserBase) -> bool:
    """Whether the current token starts a pattern or a star pattern."""
    return parser.starts_item()


def pattern_or_star(parser: ParserBase) -> Node:
    """A pattern, or `*name` in a sequence."""
    if parser.kind != Tok.MUL:
        return pattern(parser)
    place = parser.place
    parser.next()
    return MatchStar(place, captured(parser.take_name()))


def captured(name: Ref) -> Ref | None:
    """The name that a pattern binds: none for `_`."""
    return None if name is interned("_") else name


def pattern(parser: ParserBase) -> Node:
    """`a | b as name`."""
    check_depth()
    place = parser.place
    node = closed_pattern(parser)
    if parser.kind == Tok.OR_BITS:
        alternatives = one_item(node)
        while parser.accept(Tok.OR_BITS):
            alternatives.append(closed_pattern(parser))
        node = MatchOr(place, alternatives)
    if parser.accept(Tok.AS):
        if parser.value is interned("_"):
            parser.fail_token("cannot use '_' as a target")
        if parser.kind != Tok.NAME:
            parser.fail_token("invalid pattern target")
        node = MatchAs(place, node, parser.take_name())
    return node


def closed_pattern(parser: ParserBase) -> Node:
    """A pattern without `|` and `as` outside of brackets."""
    match parser.kind:
        case Tok.NAME:
            return name_pattern(parser)
        case Tok.LEFT_PAREN:
            return group_pattern(parser)
        case Tok.LEFT_BRACKET:
            return sequence_pattern(parser)
        case Tok.LEFT_BRACE:
            return mapping_pattern(parser)
    return literal_pattern(parser)


# Literals and names


def literal_pattern(parser: ParserBase) -> Node:
    """A number, a string, None, True or False."""
    place = parser.place
    value = literal(parser)
    singleton = 0
    if isinstance(value, Constant):
        constant = cast(Constant, value).value
        if constant is NONE or constant is TRUE or constant is FALSE:
            singleton = 1
    return MatchValue(place, value, singleton)


def literal(parser: ParserBase) -> Node:
    """The expression of a literal pattern."""
    match parser.kind:
        case Tok.NUMBER | Tok.SUB:
            return number(parser)
        case Tok.STRING | Tok.FSTRING:
            node = strings(parser)
            if isinstance(node, JoinedStr):
                error_at(node, "patterns may only match literals and attribute lookups")
            return node
        case Tok.NONE:
            return singleton(parser, NONE)
        case Tok.TRUE:
            return singleton(parser, TRUE)
        case Tok.FALSE:
            return singleton(parser, FALSE)
    parser.check_token()
    parser.fail_token("invalid pattern")


def singleton(parser: ParserBase, value: Ref) -> Node:
    """The constant that is the current token, which is skipped."""
    node = Constant(parser.place, value)
    parser.next()
    return node


def number(parser: ParserBase) -> Node:
    """A number, perhaps negative, perhaps with an imaginary part."""
    place = parser.place
    node = signed_number(parser)
    if parser.kind != Tok.ADD and parser.kind != Tok.SUB:
        return node
    if is_imaginary(node):
        error_at(node, "real number required in complex literal")
    op = Op.ADD + (parser.kind - Tok.ADD)
    parser.next()
    right = unsigned_number(parser)
    if not is_imaginary(right):
        error_at(right, "imaginary number required in complex literal")
    return BinOp(place, op, node, right)


def signed_number(parser: ParserBase) -> Node:
    """A number or its negative."""
    place = parser.place
    if parser.accept(Tok.SUB):
        return UnaryOp(place, Op.NEG, unsigned_number(parser))
    return unsigned_number(parser)


def unsigned_number(parser: ParserBase) -> Node:
    """A number without a sign."""
    value = parser.value
    if parser.kind != Tok.NUMBER or value is None:
        parser.fail_token("invalid pattern: a number was expected")
    return singleton(parser, value)


def is_imaginary(node: Node) -> bool:
    """Whether a number, perhaps negative, is imaginary."""
    if isinstance(node, UnaryOp):
        node = cast(UnaryOp, node).operand
    return isinstance(node, Constant) and is_complex(cast(Constant, node).value)


def name_pattern(parser: ParserBase) -> Node:
    """A capture, the wildcard, a dotted name or a class pattern."""
    place = parser.place
    name = parser.take_name()
    if parser.kind != Tok.DOT and parser.kind != Tok.LEFT_PAREN:
        return MatchAs(place, None, captured(name))
    node = dotted(parser, name, place)
    if parser.kind == Tok.LEFT_PAREN:
        return class_pattern(parser, node, place)
    return MatchValue(place, node, 0)


def dotted(parser: ParserBase, name: Ref, place: U32) -> Node:
    """The attributes of a name that has been read."""
    node: Node = Name(place, name)
    while parser.accept(Tok.DOT):
        node = Attribute(place, node, parser.take_name())
    return node


# Patterns with brackets


def group_pattern(parser: ParserBase) -> Node:
    """`(pattern)` or a sequence in parentheses."""
    place = parser.place
    parser.next()
    if parser.kind == Tok.RIGHT_PAREN:
        node: Node = MatchSequence(place, new_list())
    else:
        node = pattern_or_star(parser)
        if parser.kind == Tok.COMMA or isinstance(node, MatchStar):
            node = MatchSequence(place, more_patterns(parser, node))
    parser.close(Tok.RIGHT_PAREN, place)
    return node


def sequence_pattern(parser: ParserBase) -> Node:
    """`[patterns]`."""
    place = parser.place
    parser.next()
    items = new_list()
    if parser.kind != Tok.RIGHT_BRACKET:
        items = more_patterns(parser, pattern_or_star(parser))
    parser.close(Tok.RIGHT_BRACKET, place)
    return MatchSequence(place, items)


def mapping_pattern(parser: ParserBase) -> Node:
    """`{key: pattern, **rest}`."""
    place = parser.place
    parser.next()
    keys = new_list()
    patterns = new_list()
    rest: Ref | None = None
    while parser.kind != Tok.RIGHT_BRACE:
        if rest is not None:
            parser.fail_token("a double star pattern must be the last item of a mapping pattern")
        if parser.accept(Tok.POW):
            rest = captured(parser.take_name())
            if rest is None:
                parser.fail_token("a double star pattern must bind a name")
        else:
            keys.append(mapping_key(parser))
            parser.expect(Tok.COLON, "':' expected after the key of a mapping pattern")
            patterns.append(pattern(parser))
        if not parser.accept(Tok.COMMA):
            break
    parser.close(Tok.RIGHT_BRACE, place)
    return MatchMapping(place, keys, patterns, rest)


def mapping_key(parser: ParserBase) -> Node:
    """A literal or a dotted name."""
    if parser.kind != Tok.NAME:
        return literal(parser)
    place = parser.place
    name = parser.take_name()
    if parser.kind != Tok.DOT:
        parser.fail_at(place, "mapping pattern keys may only match literals and attribute lookups")
    return dotted(parser, name, place)


def class_pattern(parser: ParserBase, cls: Node, place: U32) -> Node:
    """`cls(patterns, name=pattern)`, at the parenthesis."""
    bracket_place = parser.place
    parser.next()
    patterns = new_list()
    names = new_list()
    keyword_patterns = new_list()
    while parser.kind != Tok.RIGHT_PAREN:
        name = parser.value
        node = pattern(parser)
        if parser.kind == Tok.ASSIGN:
            if name is None or not is_capture(node, name):
                parser.unexpected()
            parser.next()
            names.append(name)
            keyword_patterns.append(pattern(parser))
        elif names.length > 0:
            error_at(node, "positional patterns follow keyword patterns")
        else:
            patterns.append(node)
        if not parser.accept(Tok.COMMA):
            break
    parser.close(Tok.RIGHT_PAREN, bracket_place)
    return MatchClass(place, cls, patterns, names, keyword_patterns)


def is_capture(node: Node, name: Ref) -> bool:
    """Whether a pattern is just this name (or the wildcard)."""
    if not isinstance(node, MatchAs):
        return False
    capture = cast(MatchAs, node)
    return capture.pattern is None and capture.name is captured(name)
