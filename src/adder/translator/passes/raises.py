"""Find the functions that can raise.

before: `can_raise` is False everywhere
after:  `can_raise` is True for each function from which an exception can get out: it contains a `raise`, an
        allocation, a call through a function address, or a call of a function that can raise, outside of a
        `try` that catches everything
"""

from __future__ import annotations

from collections import defaultdict

from adder.translator.ir import nodes as n
from adder.translator.ir.walk import blocks, children, expressions


def find_raising(functions: list[n.Function], allocate: n.Function | None) -> None:
    """Set `can_raise` of all functions."""
    callers: dict[int, list[n.Function]] = defaultdict(list)
    raising: list[n.Function] = []
    for function in functions:
        escapes = _Escapes()
        escapes.block(function.body or [])
        if escapes.allocates and allocate is not None:
            escapes.callees.append(allocate)
        for callee in escapes.callees:
            callers[id(callee)].append(function)
        if escapes.raises:
            raising.append(function)
    while raising:
        function = raising.pop()
        if not function.can_raise:
            function.can_raise = True
            raising += callers[id(function)]


class _Escapes:
    """What can raise in a body where nothing catches everything."""

    def __init__(self) -> None:
        self.raises = False
        self.allocates = False
        self.callees: list[n.Function] = []

    def block(self, block: list[n.Statement]) -> None:
        for statement in block:
            self._statement(statement)

    def _statement(self, statement: n.Statement) -> None:
        if isinstance(statement, n.Try):
            catches_all = any(handler.types is None for handler in statement.handlers)
            if not catches_all:
                self.block(statement.body)
            self.block(statement.otherwise)
            self.block(statement.final)
            for handler in statement.handlers:
                self.block(handler.body)
            return
        self.raises = self.raises or isinstance(statement, n.Raise | n.Reraise)
        for child in children(statement):
            for expression in expressions(child):
                self._expression(expression)
        for block in blocks(statement):
            self.block(block)

    def _expression(self, expression: n.Expr) -> None:
        if isinstance(expression, n.Call):
            self.callees.append(expression.function)
        elif isinstance(expression, n.New):
            self.allocates = True
        elif isinstance(expression, n.CallPointer):
            self.raises = True


def call_raises(call: n.Expr) -> bool:
    """Whether a call can make an exception pending."""
    if isinstance(call, n.Call):
        return call.function.can_raise
    return isinstance(call, n.CallPointer)
