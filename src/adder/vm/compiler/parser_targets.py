"""Which expressions may be assigned to or deleted, and what expressions are called in error messages.

The checks also mark the names among the targets, so that the collector of names knows what happens to them.
"""

from __future__ import annotations

from adder.typed import U8, Int, Ref, cast, cold
from adder.vm.compiler import nodes
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.place import check_depth, error_at
from adder.vm.compiler.scopes import ASSIGNED, DELETED, USED
from adder.vm.runtime.syntax_errors import term
from adder.vm.types.list import List
from adder.vm.value import ELLIPSIS, FALSE, NONE, TRUE, is_singleton


def check_target(node: Node) -> None:
    """SyntaxError unless an expression can be assigned to (`=`, `for`, `with`, comprehensions)."""
    match node:
        case nodes.Name():
            node.flags = U8(ASSIGNED)
        case nodes.Attribute() | nodes.Subscript():
            return
        case nodes.TupleDisplay():
            check_targets(node.elements)
        case nodes.ListDisplay():
            check_targets(node.elements)
        case nodes.Starred():
            error_at(node, "starred assignment target must be in a list or tuple")
        case _:
            error_at(node, "cannot assign to %s", description(node))


def check_targets(elements: List) -> None:
    """The same for the elements of a tuple or list, one of which may be starred."""
    check_depth()
    stars = 0
    for index in range(elements.length):
        element = cast(Node, elements.items[index])
        if isinstance(element, nodes.Starred):
            stars += 1
            if stars > 1:
                error_at(element, "multiple starred expressions in assignment")
            element = cast(nodes.Starred, element).value
        check_target(element)


def check_single_target(node: Node) -> None:
    """SyntaxError unless an expression can be the target of an augmented assignment."""
    match node:
        case nodes.Name():
            node.flags = U8(USED | ASSIGNED)
        case nodes.Attribute() | nodes.Subscript():
            return
        case _:
            error_at(node, "'%s' is an illegal expression for augmented assignment", description(node))


def check_annotated(node: Node) -> None:
    """SyntaxError unless an expression can be annotated."""
    match node:
        case nodes.Name():
            node.flags = U8(ASSIGNED)
        case nodes.Attribute() | nodes.Subscript():
            return
        case nodes.TupleDisplay():
            error_at(node, "only single target (not tuple) can be annotated")
        case nodes.ListDisplay():
            error_at(node, "only single target (not list) can be annotated")
        case _:
            error_at(node, "illegal target for annotation")


def check_deleted(node: Node) -> None:
    """SyntaxError unless an expression can be deleted."""
    match node:
        case nodes.Name():
            node.flags = U8(ASSIGNED | DELETED)
        case nodes.Attribute() | nodes.Subscript():
            return
        case nodes.TupleDisplay():
            check_all_deleted(node.elements)
        case nodes.ListDisplay():
            check_all_deleted(node.elements)
        case _:
            error_at(node, "cannot delete %s", description(node))


def check_all_deleted(elements: List) -> None:
    """The same for the elements of a tuple or list."""
    check_depth()
    for index in range(elements.length):
        check_deleted(cast(Node, elements.items[index]))


def check_assigned(node: Node) -> None:
    """SyntaxError unless an expression can stand before `=`, which is often written where `==` is meant."""
    match node:
        case (
            nodes.Name()
            | nodes.Attribute()
            | nodes.Subscript()
            | nodes.TupleDisplay()
            | nodes.ListDisplay()
            | nodes.Starred()
        ):
            check_target(node)
        case _:
            what = description(node)
            if isinstance(node, nodes.Constant) and is_singleton(cast(nodes.Constant, node).value):
                error_at(node, "cannot assign to %s", what)
            error_at(node, "cannot assign to %s here. Maybe you meant '==' instead of '='?", what)


@cold
def description(node: Node) -> Ref:
    """What an expression is called."""
    match node:
        case nodes.Constant():
            return constant_description(node.value)
        case nodes.Call():
            return term("function call")
        case nodes.Attribute():
            return term("attribute")
        case nodes.Subscript():
            return term("subscript")
        case nodes.Starred():
            return term("starred")
        case nodes.TupleDisplay():
            return term("tuple")
        case nodes.ListDisplay():
            return term("list")
        case nodes.DictDisplay():
            return term("dict literal")
        case nodes.SetDisplay():
            return term("set display")
        case nodes.Compare():
            return term("comparison")
        case nodes.JoinedStr():
            return term("f-string expression")
        case nodes.ComprehensionDisplay():
            return comprehension_description(node.kind)
        case _:
            return rarer_description(node)


@cold
def rarer_description(node: Node) -> Ref:
    """The same for kinds of expressions that are seldom meant as targets."""
    match node:
        case nodes.Lambda():
            return term("lambda")
        case nodes.IfExp():
            return term("conditional expression")
        case nodes.Await():
            return term("await expression")
        case nodes.Yield() | nodes.YieldFrom():
            return term("yield expression")
        case nodes.NamedExpr():
            return term("named expression")
        case nodes.Name():
            return term("name")
        case _:
            return term("expression")


@cold
def constant_description(value: Ref) -> Ref:
    """What a constant is called."""
    if value is NONE:
        return term("None")
    if value is TRUE:
        return term("True")
    if value is FALSE:
        return term("False")
    if value is ELLIPSIS:
        return term("ellipsis")
    return term("literal")


@cold
def comprehension_description(kind: Int) -> Ref:
    """What a comprehension is called."""
    if kind == nodes.LIST_COMPREHENSION:
        return term("list comprehension")
    if kind == nodes.SET_COMPREHENSION:
        return term("set comprehension")
    if kind == nodes.DICT_COMPREHENSION:
        return term("dict comprehension")
    return term("generator expression")
