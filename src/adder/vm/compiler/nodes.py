"""Nodes of the syntax tree: the names and fields of CPython's `ast` module, as typed Python objects.

Identifiers are interned references, absent nodes are None, sequences are `List`s whose items are nodes (or,
where said, references). The field `scope` is filled in by `scopes.py`. The tree of one top-level statement
is dropped before the next is parsed.
"""

from __future__ import annotations

from adder.typed import U8, U32, Int, Object, Ref
from adder.vm.compiler.scopes import USED
from adder.vm.runtime.places import line_of
from adder.vm.types.list import List


class Node(Object):
    """Something with a place in the source (see `places.py`)."""

    place: U32

    @property
    def line(self) -> Int:
        """The line on which it begins."""
        return line_of(self.place)


# Expressions


class Name(Node):
    """A variable; `flags` say what the program does with it (USED, ASSIGNED, DELETED of `scopes.py`)."""

    name: Ref
    flags: U8 = U8(USED)


class Constant(Node):
    """A literal: number, string, bytes, None, True, False or Ellipsis."""

    value: Ref


class JoinedStr(Node):
    """An f-string: `values` are Constant (str) and FormattedValue nodes."""

    values: List


class FormattedValue(Node):
    """`{value!conversion:spec}`; conversion is 0, 's', 'r' or 'a' as a byte, spec a JoinedStr."""

    value: Node
    conversion: U8
    spec: Node | None


class TemplateStr(JoinedStr):
    """A t-string: `values` are Constant (str) and Interpolation nodes."""


class Interpolation(FormattedValue):
    """A field of a t-string, with its source text."""

    source: Constant


class BoolOp(Node):
    """`a and b and c` (is_or 0) or `a or b or c` (is_or 1)."""

    is_or: U8
    values: List


class BinOp(Node):
    """`left op right`; op is an opcode number from `Op.ADD` to `Op.RSHIFT`."""

    op: U8
    left: Node
    right: Node


class UnaryOp(Node):
    """`op operand`; op is `Op.NEG`, `Op.POS`, `Op.INVERT` or `Op.NOT`."""

    op: U8
    operand: Node


class Compare(Node):
    """`left op right op right ...`; `ops` holds small integers, opcode numbers `Op.EQ` ... `Op.NOT_IN`."""

    left: Node
    ops: List
    comparators: List


class Call(Node):
    """`func(args, keywords)`; args may contain Starred."""

    func: Node
    args: List
    keywords: List


class Keyword(Node):
    """`name=value`, or `**value` when name is None; in a call or a class statement."""

    name: Ref | None
    value: Node


class Attribute(Node):
    """`value.name`."""

    value: Node
    name: Ref


class Subscript(Node):
    """`value[index]`; index may be a Slice, or a Tuple that contains some."""

    value: Node
    index: Node


class Slice(Node):
    """`lower:upper:step`."""

    lower: Node | None
    upper: Node | None
    step: Node | None


class Starred(Node):
    """`*value` in a call, a display or an assignment target."""

    value: Node


class TupleDisplay(Node):
    """`a, b`."""

    elements: List


class ListDisplay(Node):
    """`[a, b]`."""

    elements: List


class SetDisplay(Node):
    """`{a, b}`."""

    elements: List


class DictDisplay(Node):
    """`{k: v, **m}`; the key of a `**m` is missing: `keys` holds None references (value.NONE) there."""

    keys: List
    values: List


class Comprehension(Node):
    """`for target in iterable if condition ...`, one clause of a comprehension."""

    target: Node
    iterable: Node
    conditions: List
    is_async: U8


LIST_COMPREHENSION = 0
SET_COMPREHENSION = 1
DICT_COMPREHENSION = 2
GENERATOR_EXPRESSION = 3


class ComprehensionDisplay(Node):
    """`[element for ...]` and its kin; `value` only for a dict's `element: value`. `clauses` holds
    Comprehensions."""

    kind: U8
    element: Node
    value: Node | None
    clauses: List
    scope: Ref | None = None


class IfExp(Node):
    """`body if test else orelse`."""

    test: Node
    body: Node
    orelse: Node


class NamedExpr(Node):
    """`target := value`; the target is a Name."""

    target: Name
    value: Node


class Lambda(Node):
    """`lambda arguments: body`."""

    arguments: Arguments
    body: Node
    scope: Ref | None = None


class Yield(Node):
    """`yield value`."""

    value: Node | None


class YieldFrom(Node):
    """`yield from value`."""

    value: Node


class Await(Node):
    """`await value`."""

    value: Node


class Arguments(Node):
    """Parameters. `names` are interned references in register order: positional, keyword-only, *args, **kwargs.

    `defaults` holds the expressions of the last positional parameters; `keyword_defaults` has one entry for
    each keyword-only parameter, value.NONE where it has no default. `varargs`/`varkeywords` are 1 where
    *args / **kwargs is the last name(s). `annotations` holds the annotation expressions (evaluated when the
    function is made, then dropped).
    """

    names: List
    positional_only: U8
    positional: U8
    keyword_only: U8
    varargs: U8
    varkeywords: U8
    defaults: List
    keyword_defaults: List
    annotations: List


# Statements


class FunctionDef(Node):
    """`def` and `async def`."""

    name: Ref
    arguments: Arguments
    body: List
    decorators: List
    is_async: U8
    returns: Node | None
    scope: Ref | None = None


class ClassDef(Node):
    """`class name(bases, keywords):`."""

    name: Ref
    bases: List
    keywords: List
    body: List
    decorators: List
    scope: Ref | None = None


class Return(Node):
    """`return value`."""

    value: Node | None


class Delete(Node):
    """`del targets`."""

    targets: List


class Assign(Node):
    """`target = target = value`."""

    targets: List
    value: Node


class AugAssign(Node):
    """`target op= value`; op is an opcode number from `Op.ADD` to `Op.RSHIFT`. `appends` is 1 if the target is a
    variable to which a loop around does nothing else (see `appends.py`)."""

    target: Node
    op: U8
    value: Node
    appends: U8 = 0


class AnnAssign(Node):
    """`target: annotation = value`; `simple` is 1 for a bare name without parentheses."""

    target: Node
    annotation: Node
    value: Node | None
    simple: U8


class For(Node):
    """`for target in iterable: body else: orelse`."""

    target: Node
    iterable: Node
    body: List
    orelse: List
    is_async: U8


class While(Node):
    """`while test: body else: orelse`."""

    test: Node
    body: List
    orelse: List


class If(Node):
    """`if test: body else: orelse`; `elif` is an If in orelse."""

    test: Node
    body: List
    orelse: List


class WithItem(Node):
    """`context as target`."""

    context: Node
    target: Node | None


class With(Node):
    """`with items: body`."""

    items: List
    body: List
    is_async: U8


class Raise(Node):
    """`raise error from cause`."""

    error: Node | None
    cause: Node | None


class ExceptHandler(Node):
    """`except type as name: body`."""

    type_: Node | None
    name: Ref | None
    body: List


class Try(Node):
    """`try: body except ...: else: orelse finally: finalbody`."""

    body: List
    handlers: List
    orelse: List
    finalbody: List


class Assert(Node):
    """`assert test, message`."""

    test: Node
    message: Node | None


class Alias(Node):
    """`name as asname` of an import; `name` is the dotted name as one interned string."""

    name: Ref
    asname: Ref | None


class Import(Node):
    """`import aliases`."""

    names: List


class ImportFrom(Node):
    """`from ..module import aliases`; the one alias `*` has the name `*`."""

    module: Ref | None
    names: List
    level: U8


class Global(Node):
    """`global names` (interned references)."""

    names: List


class Nonlocal(Node):
    """`nonlocal names` (interned references)."""

    names: List


class Expr(Node):
    """An expression as a statement."""

    value: Node


class Pass(Node):
    """`pass`."""


class Break(Node):
    """`break`."""


class Continue(Node):
    """`continue`."""


# Pattern matching


class Match(Node):
    """`match subject: cases`."""

    subject: Node
    cases: List


class MatchCase(Node):
    """`case pattern if guard: body`."""

    pattern: Node
    guard: Node | None
    body: List


class MatchValue(Node):
    """A literal or dotted name: equal to it. With `is_singleton` 1 (None, True, False): identical to it."""

    value: Node
    is_singleton: U8


class MatchSequence(Node):
    """`[a, *b]`: patterns, at most one MatchStar."""

    patterns: List


class MatchStar(Node):
    """`*name`; name None for `*_`."""

    name: Ref | None


class MatchMapping(Node):
    """`{key: pattern, **rest}`; keys are expressions."""

    keys: List
    patterns: List
    rest: Ref | None


class MatchClass(Node):
    """`cls(patterns, keyword=pattern)`; `keyword_names` are interned references."""

    cls: Node
    patterns: List
    keyword_names: List
    keyword_patterns: List


class MatchAs(Node):
    """`pattern as name`; both None for `_`, pattern None for a capture."""

    pattern: Node | None
    name: Ref | None


class MatchOr(Node):
    """`a | b`."""

    patterns: List
