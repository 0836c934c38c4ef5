"""What typing one function knows: its locals and what is narrowed, where code goes, how to complain."""

from __future__ import annotations

import ast
import builtins
import types
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn

from adder.translator.diagnostics import Failure, suggestion
from adder.translator.frontend.annotations import Signature, names_of_function
from adder.translator.frontend.source import SourceFile
from adder.translator.ir import nodes as n, types as t

if TYPE_CHECKING:
    from adder.translator.program import Program

Environment = dict[str, t.Type]
"""The narrowed types of the locals that are set at some point."""

EXPRESSIONS: dict[type[ast.AST], Callable[..., n.Expr]] = {}
STATEMENTS: dict[type[ast.AST], Callable[..., None]] = {}

MISSING = object()


def expression(*kinds: type[ast.AST]) -> Callable[[Callable[..., n.Expr]], Callable[..., n.Expr]]:
    """Decorator: the function types expressions of these kinds."""

    def register(function: Callable[..., n.Expr]) -> Callable[..., n.Expr]:
        EXPRESSIONS.update(dict.fromkeys(kinds, function))
        return function

    return register


def statement(*kinds: type[ast.AST]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Decorator: the function translates statements of these kinds."""

    def register(function: Callable[..., None]) -> Callable[..., None]:
        STATEMENTS.update(dict.fromkeys(kinds, function))
        return function

    return register


class LoopFrame:
    """A loop around the current place: where `break` and `continue` lead, with what narrowing."""

    def __init__(self, label: int) -> None:
        self.label = label
        self.breaks: list[Environment] = []
        self.continues: list[Environment] = []
        self.unrolled = False
        self.inner = 0
        """The label of the current copy of an unrolled loop's body."""


class Retry(Exception):
    """The type of a local became wider: the function must be typed again."""


class Context:
    """The state of typing one function."""

    def __init__(
        self, program: Program, function: n.Function, source: SourceFile, signature: Signature
    ) -> None:
        self.program = program
        self.function = function
        self.source = source
        self.signature = signature
        self.closure = names_of_function(function.python)
        self.constants: dict[str, Any] = dict(function.constants)
        self.locals: dict[str, t.Type] = {}
        self.declared: dict[str, t.Type] = {}
        self.names: set[str] = set()
        self.assignments: Mapping[str, int] = {}
        self.direct_counters: set[str] = set()
        self.loop_constants: set[str] = set()
        self.environment: Environment | None = {}
        self.block: list[n.Statement] = []
        self.loops: list[LoopFrame] = []
        self.labels = 0
        self.line = 0
        self.handlers: list[str] = []
        """Variables that hold the exceptions of the handlers around the current place."""
        self.caught: dict[str, str] = {}
        """Names of `except … as name` and their variables."""

    # Places and messages

    def error(self, node: ast.AST, identifier: str, message: str, hint: str = "") -> None:
        """Record a message about a node."""
        self.program.diagnostics.report(identifier, message, self.source.place(node), hint)

    def fail(self, node: ast.AST, identifier: str, message: str, hint: str = "") -> NoReturn:
        """Record a message and give up the current statement."""
        self.error(node, identifier, message, hint)
        raise Failure(message)

    # Code

    def emit(self, statement: n.Statement) -> None:
        """Add a statement to the current block."""
        self.block.append(statement)

    @contextmanager
    def nested(self) -> Iterator[list[n.Statement]]:
        """Collect the statements emitted inside in a new block."""
        outer, self.block = self.block, []
        try:
            yield self.block
        finally:
            self.block = outer

    def new_label(self) -> int:
        """A number for a loop."""
        self.labels += 1
        return self.labels

    def assign(self, target: n.Expr, value: n.Expr) -> None:
        """Emit an assignment."""
        self.emit(n.Assign(self.line, target, value))

    def capture(self, value: n.Expr, stem: str = "t") -> n.Expr:
        """A constant or variable with the value, evaluated here; an unsettled literal becomes Int."""
        if isinstance(value, n.Constant):
            return value
        variable = self.function.temporary(value.type, stem)
        self.assign(variable, value)
        return variable

    # Typing

    def expression(self, node: ast.expr, expected: t.Type | None = None) -> n.Expr:
        """Type an expression; `expected` is what the context would like."""
        handler = EXPRESSIONS.get(type(node))
        if handler is None:
            self.fail(node, "unsupported-expression", f"{type(node).__name__} is not part of typed Python")
        return handler(self, node, expected)

    def statements(self, body: list[ast.stmt]) -> None:
        """Translate a block. After a mistake it goes on with the next statement; dead code is skipped."""
        for node in body:
            if self.environment is None:
                return
            self.line = node.lineno
            handler = STATEMENTS.get(type(node))
            before, loops = dict(self.environment), len(self.loops)
            try:
                if handler is None:
                    self.fail(
                        node, "unsupported-statement", f"{type(node).__name__} is not part of typed Python"
                    )
                handler(self, node)
            except Failure:
                self.environment = before if self.environment is None else self.environment
                del self.loops[loops:]
                self._poison(node)

    def _poison(self, node: ast.stmt) -> None:
        """Variables that a faulty statement would have set are not complained about again."""
        if isinstance(node, ast.Return | ast.Raise):
            self.environment = None
        for inner in ast.walk(node):
            if isinstance(inner, ast.Name) and isinstance(inner.ctx, ast.Store):
                self.locals.setdefault(inner.id, t.ERROR)
                if self.environment is not None:
                    self.environment.setdefault(inner.id, self.locals[inner.id])

    # Names

    def read_local(self, name: str, node: ast.AST) -> n.Expr:
        """The value of a local variable, with its narrowed type."""
        declared = self.locals.get(name, t.ERROR)
        assert self.environment is not None
        narrowed = self.environment.get(name)
        if narrowed is None:
            self.fail(
                node,
                "unset-variable",
                f"'{name}' is read before it is set",
                "give it a value on every path to here",
            )
        if narrowed == t.ERROR or declared == t.ERROR:
            raise Failure(name)
        return narrowed_to(n.Local(declared, name), narrowed)

    def write_local(self, name: str, kind: t.Type, node: ast.AST) -> t.Type:
        """Note that a local is set to a value of this type; returns the variable's type."""
        if name in self.loop_constants:
            self.loop_constants.discard(name)
            del self.constants[name]
        if name in self.constants:
            self.fail(
                node, "constant-assigned", f"'{name}' is constant at translation time and cannot be set"
            )
        if name in self.declared:
            self.locals[name] = self.declared[name]
            return self.declared[name]
        old = self.locals.get(name)
        if old is None or old == t.ERROR:
            self.locals[name] = kind
            if old == t.ERROR and kind != t.ERROR:
                raise Retry
            return kind
        joined = t.join(old, kind)
        if joined is None:
            self.fail(
                node, "type-mismatch", f"'{name}' is {old} elsewhere and {kind} here", "use two variables"
            )
        if joined != old:
            self.locals[name] = joined
            raise Retry
        return joined

    def outer_name(self, name: str) -> Any:
        """The live value of a name that is no local, or MISSING."""
        for namespace in (self.closure, self.function.python.__globals__, vars(builtins)):
            if name in namespace:
                return namespace[name]
        return MISSING

    def unknown_name(self, name: str, node: ast.AST) -> NoReturn:
        """Complain about a name that is not defined."""
        known = [*self.locals, *self.closure, *self.function.python.__globals__, *vars(builtins)]
        self.fail(node, "unknown-name", f"'{name}' is not defined here", suggestion(name, known))

    # Narrowing

    def narrow(self, name: str, kind: t.Type) -> None:
        """The local has this type from here on."""
        if self.environment is not None:
            self.environment[name] = kind

    def merged(self, left: Environment | None, right: Environment | None) -> Environment | None:
        """What is known after two ways meet (None: that way does not get here)."""
        if left is None or right is None:
            return left if right is None else right
        merged: Environment = {}
        for name in left | right:
            if name in left and name in right:
                joined = t.join(left[name], right[name])
                merged[name] = joined if joined is not None else self.locals.get(name, t.ERROR)
            else:
                self.function.unset.add(name)
                merged[name] = left.get(name) or right[name]
        return merged


def narrowed_to(value: n.Expr, kind: t.Type) -> n.Expr:
    """A value with the type that narrowing has found for it."""
    if kind == value.type or kind == t.LITERAL:
        return value if value.type != t.LITERAL else n.Local(t.INT, getattr(value, "name", ""))
    if kind == t.NONE:
        return n.Constant(t.NONE, None)
    if value.type == t.LITERAL or not t.is_word(kind):
        return value
    return n.Cast(kind, value)


def is_plain_function(value: Any) -> bool:
    """Whether a live value is a Python function."""
    return isinstance(value, types.FunctionType)
