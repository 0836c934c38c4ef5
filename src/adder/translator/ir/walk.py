"""Walking and rebuilding trees of the intermediate form."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from adder.translator.ir.nodes import Expr, New, Statement, Switch, Try


def children(node: Expr | Statement) -> Iterator[Expr]:
    """The expressions directly below a node, in order of evaluation."""
    for name in node.operands:
        value: Any = getattr(node, name)
        if isinstance(value, list):
            for item in value:
                yield item[1] if isinstance(item, tuple) else item
        elif value is not None:
            yield value


def expressions(node: Expr) -> Iterator[Expr]:
    """A tree's nodes, operands before what uses them."""
    for child in children(node):
        if child.operands:
            yield from expressions(child)
        else:
            yield child
    yield node


def blocks(statement: Statement) -> Iterator[list[Statement]]:
    """The lists of statements directly below a statement."""
    for name in statement.blocks:
        yield getattr(statement, name)
    if isinstance(statement, Switch):
        for case in statement.cases:
            yield case.body
    elif isinstance(statement, Try):
        for handler in statement.handlers:
            yield handler.body


def statements(block: list[Statement]) -> Iterator[Statement]:
    """All statements of a block and below it, in order."""
    for statement in block:
        yield statement
        for inner in blocks(statement):
            yield from statements(inner)


def all_expressions(block: list[Statement]) -> Iterator[Expr]:
    """All expressions of a block and below it."""
    for statement in statements(block):
        for child in children(statement):
            yield from expressions(child)


def replace_children(node: Expr | Statement, change: Callable[[Expr], Expr]) -> None:
    """Put `change(child)` in the place of each direct child expression."""
    for name in node.operands:
        value: Any = getattr(node, name)
        if isinstance(node, New) and name == "arguments":
            node.arguments = [(key, change(child)) for key, child in node.arguments]
        elif isinstance(value, list):
            setattr(node, name, [change(child) for child in value])
        elif value is not None:
            setattr(node, name, change(value))


def replace_blocks(statement: Statement, change: Callable[[list[Statement]], list[Statement]]) -> None:
    """Put `change(block)` in the place of each direct block."""
    for name in statement.blocks:
        setattr(statement, name, change(getattr(statement, name)))
    if isinstance(statement, Switch):
        for case in statement.cases:
            case.body = change(case.body)
    elif isinstance(statement, Try):
        for handler in statement.handlers:
            handler.body = change(handler.body)
