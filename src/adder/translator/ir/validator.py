"""Checks that a function's intermediate form is well formed; run after every pass, an error is the translator's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from adder.translator.ir import nodes as n, types as t
from adder.translator.ir.printer import print_expression
from adder.translator.ir.walk import blocks, children, statements

STAGES = ("frontend", "linearise", "exceptions", "keep_alive", "share_results")


class InvalidForm(Exception):
    """A pass has made nonsense."""


class Validator:
    """Checks one function after a pass."""

    def __init__(self, function: n.Function, stage: str) -> None:
        self.function = function
        self.stage = STAGES.index(stage)
        self.line = function.line
        self.loops: list[int] = []
        self.labels: set[str] = set()

    def run(self) -> None:
        """Raise InvalidForm if something is wrong."""
        body = self.function.body or []
        self.labels = {statement.name for statement in statements(body) if isinstance(statement, n.Label)}
        self._block(body)

    def _fail(self, message: str) -> None:
        place = f"{self.function.path}:{self.line}"
        raise InvalidForm(f"{place}: after {STAGES[self.stage]}, in {self.function.name}: {message}")

    def _require(self, holds: bool, message: str, *values: n.Expr) -> None:
        if not holds:
            shown = ", ".join(f"{print_expression(value)}: {value.type}" for value in values)
            self._fail(f"{message} ({shown})")

    # Statements

    def _block(self, block: list[n.Statement]) -> None:
        for statement in block:
            self.line = statement.line
            self._statement(statement)
            rooted = isinstance(statement, n.Assign | n.Evaluate | n.Return | n.Raise)
            for child in children(statement):
                self._expression(child, rooted)
            if isinstance(statement, n.Loop):
                self.loops.append(statement.label)
            for inner in blocks(statement):
                self._block(inner)
            if isinstance(statement, n.Loop):
                self.loops.pop()

    def _statement(self, statement: n.Statement) -> None:
        match statement:
            case n.Assign(target=target, value=value):
                self._require(target.type == value.type, "assignment of another type", target, value)
            case n.If(test=test) | n.Check(test=test):
                self._require(test.type == t.BOOL, "a condition is no bool", test)
            case n.Loop(test=n.Expr() as test):
                self._require(test.type == t.BOOL, "a condition is no bool", test)
            case n.Return(value=n.Expr() as value):
                self._require(value.type == self.function.result, "another result type", value)
            case n.Break(label=label) | n.Continue(label=label):
                if label not in self.loops:
                    self._fail(f"no loop {label} here")
            case n.Goto(name=name):
                if name not in self.labels:
                    self._fail(f"no label {name}")
            case n.Try() | n.Raise() | n.Reraise():
                if self.stage >= STAGES.index("exceptions"):
                    self._fail(f"{type(statement).__name__} is left")

    # Expressions

    def _expression(self, value: n.Expr, root: bool = False) -> None:
        for child in children(value):
            self._expression(child)
        if self.stage >= STAGES.index("linearise"):
            if isinstance(value, n.Store | n.New | n.IsInstance):
                self._fail(f"{type(value).__name__} is left")
            raising = isinstance(value, n.CallPointer) or (
                isinstance(value, n.Call) and value.function.can_raise
            )
            if raising and not root and self.stage == STAGES.index("linearise"):
                self._require(False, "a call that can raise inside an expression", value)
        self._require(value.type not in (t.LITERAL, t.ERROR), "an unsettled type", value)
        check = _CHECKS.get(type(value))
        if check is not None:
            check(self, value)

    def _local(self, value: n.Local) -> None:
        self._require(self.function.locals.get(value.name) == value.type, "a local of another type", value)

    def _binary(self, value: n.Binary) -> None:
        left, right = value.left.type, value.right.type
        if value.operator in ("<<", ">>") or isinstance(value.left.type, t.Pointer):
            self._require(isinstance(right, t.Integer | t.Pointer), "a count that is no integer", value.right)
        else:
            self._require(
                left == right == value.type, "operands of other types", value, value.left, value.right
            )

    def _compare(self, value: n.Compare) -> None:
        left, right = value.left.type, value.right.type
        if value.operator in ("is", "is not"):
            holds = t.is_word(left) and t.is_word(right)
        else:
            holds = left == right or (isinstance(left, t.Integer) and isinstance(right, t.Integer))
        self._require(holds, "a comparison of other types", value.left, value.right)

    def _logical(self, value: n.Logical) -> None:
        self._require(
            value.left.type == value.right.type == t.BOOL, "operands are no bools", value.left, value.right
        )

    def _conditional(self, value: n.Conditional) -> None:
        kinds = value.then.type, value.otherwise.type, value.type
        self._require(
            len(set(kinds)) == 1 and value.test.type == t.BOOL, "alternatives of other types", value
        )

    def _call(self, value: n.Call) -> None:
        parameters = [kind for _, kind in value.function.parameters]
        self._require([a.type for a in value.arguments] == parameters, "arguments of other types", value)

    def _call_pointer(self, value: n.CallPointer) -> None:
        kind = value.callee.type
        self._require(isinstance(kind, t.Function), "a call of no function", value.callee)
        parameters = list(kind.params) if isinstance(kind, t.Function) else []
        self._require([a.type for a in value.arguments] == parameters, "arguments of other types", value)

    def _cast(self, value: n.Cast) -> None:
        for kind in (value.type, value.operand.type):
            self._require(
                t.is_word(kind) or kind == t.WORD, "a cast of what is no word", value, value.operand
            )

    def _convert(self, value: n.Convert) -> None:
        kind = value.operand.type
        holds = isinstance(kind, t.Integer | t.Float) or kind == t.BOOL
        self._require(
            holds and isinstance(value.type, t.Integer | t.Float), "a conversion of no number", value
        )

    def _field(self, value: n.Field) -> None:
        kind = value.base.type
        self._require(isinstance(kind, t.ObjectType | t.StructType), "a field of no object", value.base)


_CHECKS: dict[type[n.Expr], Callable[[Validator, Any], None]] = {
    n.Local: Validator._local,
    n.Binary: Validator._binary,
    n.Compare: Validator._compare,
    n.Logical: Validator._logical,
    n.Conditional: Validator._conditional,
    n.Call: Validator._call,
    n.CallPointer: Validator._call_pointer,
    n.Cast: Validator._cast,
    n.Convert: Validator._convert,
    n.Field: Validator._field,
}


def validate(function: n.Function, stage: str) -> None:
    """Check a function after the pass `stage`."""
    Validator(function, stage).run()
