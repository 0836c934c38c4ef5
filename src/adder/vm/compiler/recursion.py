"""Where emitters meet: expressions contain calls and functions, which contain expressions and statements.

The emitters' files import only this one; expressions.py and statements.py enter themselves in the (constant)
table below.
"""

from __future__ import annotations

from collections.abc import Callable

from adder.typed import Int, Object, inline_function, no_inline
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.place import check_depth
from adder.vm.compiler.unit import Unit
from adder.vm.types.list import List

recursive = no_inline
"""Marks emitters that come back to themselves. Inlined into the one that chooses among them they would all take their
part of the C stack at every level of nesting."""


def not_entered(unit: Unit, node: Node, target: Int) -> None:
    """Stands in the table until the emitters are imported."""


def no_statements(unit: Unit, body: List) -> None:
    """Stands in the table until the emitters are imported."""


class Emitters(Object):
    """The two emitters that all others need."""

    expression: Callable[[Unit, Node, Int], None]
    statements: Callable[[Unit, List], None]


emitters = Emitters(not_entered, no_statements)


@inline_function
def expression(unit: Unit, node: Node, target: Int) -> None:
    """Emit code that leaves the value of an expression in the (narrow) register `target`."""
    emitters.expression(unit, node, target)


def statements(unit: Unit, body: List) -> None:
    """Emit a block of statements."""
    check_depth()
    emitters.statements(unit, body)


def in_temporary(unit: Unit, node: Node) -> Int:
    """Emit an expression into a new temporary; returns its register."""
    register = unit.temporary()
    expression(unit, node, register)
    return register
