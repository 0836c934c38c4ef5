"""Expressions, statements and functions of the intermediate form.

Expressions are trees whose every node has a type; statements are trees whose blocks are lists. `operands` and
`blocks` name the attributes that hold children, so that passes can walk without knowing each class.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from adder.translator.ir.types import BOOL, Type
from adder.typed.config import config


@dataclass(slots=True, eq=False)
class Expr:
    """A value of a type."""

    type: Type
    operands: ClassVar[tuple[str, ...]] = ()


@dataclass(slots=True, eq=False)
class Constant(Expr):
    """A value known at translation time: a number, a text, None, a live object, a function instance."""

    value: Any


@dataclass(slots=True, eq=False)
class Local(Expr):
    """A local variable, parameter or temporary."""

    name: str


@dataclass(slots=True, eq=False)
class Field(Expr):
    """A field of an object or struct; `type` is the type object in an object's header."""

    base: Expr
    name: str
    operands = ("base",)


@dataclass(slots=True, eq=False)
class Item(Expr):
    """An item of an array, of inline items, of a constant table, or behind a pointer."""

    base: Expr
    index: Expr
    operands = ("base", "index")


@dataclass(slots=True, eq=False)
class TupleItem(Expr):
    """One of several results."""

    base: Expr
    index: int
    operands = ("base",)


@dataclass(slots=True, eq=False)
class MakeTuple(Expr):
    """Several results."""

    items: list[Expr]
    operands = ("items",)


@dataclass(slots=True, eq=False)
class Unary(Expr):
    """`-x`, `~x`, `not x`."""

    operator: str
    operand: Expr
    operands = ("operand",)


@dataclass(slots=True, eq=False)
class Binary(Expr):
    """Arithmetic; both operands have the type of the result (a shift count and a pointer offset may differ).

    `wrapping` means modulo the width of the (unsigned) type, without checks.
    """

    operator: str
    left: Expr
    right: Expr
    wrapping: bool = False
    operands = ("left", "right")


@dataclass(slots=True, eq=False)
class Compare(Expr):
    """`==`, `<`, … on numbers and pointers, `is` on words; integers may be of different types."""

    operator: str
    left: Expr
    right: Expr
    operands = ("left", "right")


@dataclass(slots=True, eq=False)
class Logical(Expr):
    """`and` and `or` on bools."""

    operator: str
    left: Expr
    right: Expr
    operands = ("left", "right")


@dataclass(slots=True, eq=False)
class Conditional(Expr):
    """`then if test else otherwise`."""

    test: Expr
    then: Expr
    otherwise: Expr
    operands = ("test", "then", "otherwise")


@dataclass(slots=True, eq=False)
class Convert(Expr):
    """A number as another type of number. `wrap` cuts silently, otherwise debug builds check."""

    operand: Expr
    wrap: bool = False
    operands = ("operand",)


@dataclass(slots=True, eq=False)
class Cast(Expr):
    """The same word as another type. `checked` casts are tested in debug builds."""

    operand: Expr
    checked: bool = False
    operands = ("operand",)


@dataclass(slots=True, eq=False)
class Call(Expr):
    """A call of a known function."""

    function: Function
    arguments: list[Expr]
    operands = ("arguments",)


@dataclass(slots=True, eq=False)
class CallPointer(Expr):
    """A call through a function address."""

    callee: Expr
    arguments: list[Expr]
    operands = ("callee", "arguments")


@dataclass(slots=True, eq=False)
class Intrinsic(Expr):
    """An operation that the backend knows by name; `parameter` is its type argument, if any."""

    name: str
    arguments: list[Expr]
    parameter: Any = None
    operands = ("arguments",)


@dataclass(slots=True, eq=False)
class New(Expr):
    """A new object: its fields in order, and the number of items for arrays and objects with inline items."""

    cls: Any
    arguments: list[tuple[str, Expr]]
    length: Expr | None
    operands = ("arguments", "length")


@dataclass(slots=True, eq=False)
class IsInstance(Expr):
    """Whether a reference is an object whose native class is one of `classes` or a subclass."""

    operand: Expr
    classes: tuple[Any, ...]
    operands = ("operand",)


@dataclass(slots=True, eq=False)
class Store(Expr):
    """An assignment to a local variable as an expression."""

    name: str
    value: Expr
    operands = ("value",)


@dataclass(slots=True, eq=False)
class Statement:
    """Something done; `line` is its line in the function's source file."""

    line: int
    operands: ClassVar[tuple[str, ...]] = ()
    blocks: ClassVar[tuple[str, ...]] = ()


@dataclass(slots=True, eq=False)
class Assign(Statement):
    """`target` is a Local, Field or Item."""

    target: Expr
    value: Expr
    operands = ("value", "target")


@dataclass(slots=True, eq=False)
class Evaluate(Statement):
    """An expression for its effect."""

    value: Expr
    operands = ("value",)


@dataclass(slots=True, eq=False)
class Check(Statement):
    """An assertion of debug builds."""

    test: Expr
    text: str
    operands = ("test",)


@dataclass(slots=True, eq=False)
class If(Statement):
    """Two ways."""

    test: Expr
    then: list[Statement]
    otherwise: list[Statement]
    operands = ("test",)
    blocks = ("then", "otherwise")


@dataclass(slots=True, eq=False)
class Loop(Statement):
    """Repeat while `test` (None: for ever); `step` runs before each repetition, `otherwise` when the test fails."""

    label: int
    test: Expr | None
    body: list[Statement]
    step: list[Statement] = field(default_factory=list)
    otherwise: list[Statement] = field(default_factory=list)
    threaded: bool = False
    operands = ("test",)
    blocks = ("body", "step", "otherwise")


@dataclass(slots=True, eq=False)
class Case:
    """One case of a switch."""

    values: list[int]
    body: list[Statement]


@dataclass(slots=True, eq=False)
class Switch(Statement):
    """The case that has the subject's value, or the default."""

    subject: Expr
    cases: list[Case]
    default: list[Statement]
    threaded: bool = False
    operands = ("subject",)
    blocks = ("default",)


@dataclass(slots=True, eq=False)
class Break(Statement):
    """Leave the loop with this label, without its `otherwise`."""

    label: int


@dataclass(slots=True, eq=False)
class Continue(Statement):
    """Go on with the next repetition of the loop with this label."""

    label: int


@dataclass(slots=True, eq=False)
class Return(Statement):
    """Leave the function."""

    value: Expr | None
    operands = ("value",)


@dataclass(slots=True, eq=False)
class Fail(Statement):
    """Leave the function with its error mark: an exception is pending (made by the pass `exceptions`)."""


@dataclass(slots=True, eq=False)
class Raise(Statement):
    """`call` makes an exception pending (a hook's call); control goes to the next handler."""

    call: Expr
    operands = ("call",)


@dataclass(slots=True, eq=False)
class Reraise(Statement):
    """`raise` in a handler: `variable` holds the exception."""

    variable: str


@dataclass(slots=True, eq=False)
class Handler:
    """One `except` clause: type objects of the running program (None: everything), variable for the exception."""

    types: list[Any] | None
    variable: str | None
    body: list[Statement]


@dataclass(slots=True, eq=False)
class Try(Statement):
    """try/except/else/finally."""

    body: list[Statement]
    handlers: list[Handler]
    otherwise: list[Statement]
    final: list[Statement]
    blocks = ("body", "otherwise", "final")


@dataclass(slots=True, eq=False)
class Label(Statement):
    """A place to go to."""

    name: str


@dataclass(slots=True, eq=False)
class Goto(Statement):
    """Go to a label."""

    name: str


@dataclass(slots=True, eq=False)
class Function:
    """A function for one set of values of its Const parameters."""

    name: str
    python: Any
    parameters: list[tuple[str, Type]]
    result: Type
    constants: dict[str, Any]
    flags: dict[str, Any]
    path: str = ""
    line: int = 0
    locals: dict[str, Type] = field(default_factory=dict)
    reserved: set[str] = field(default_factory=set)
    """The variables of the Python function, which no temporary may be called like."""
    unset: set[str] = field(default_factory=set)
    """Locals that may be read before they are assigned on some path."""
    volatile: set[str] = field(default_factory=set)
    """Locals that must be in memory: they are assigned in a `try`, and read where its exceptions land."""
    body: list[Statement] | None = None
    can_raise: bool = False
    address_taken: bool = False

    @property
    def marks_errors(self) -> bool:
        """Whether the C function uses the convention of functions that may raise."""
        return (self.can_raise or self.address_taken) and not config.unwinding

    def temporary(self, kind: Type, stem: str = "t") -> Local:
        """A new local variable."""
        name = f"{stem}_{len(self.locals) + 1}"
        while name in self.locals or name in self.reserved:
            name += "_"
        self.locals[name] = kind
        return Local(kind, name)


def true() -> Constant:
    """The constant True."""
    return Constant(BOOL, True)


def false() -> Constant:
    """The constant False."""
    return Constant(BOOL, False)
