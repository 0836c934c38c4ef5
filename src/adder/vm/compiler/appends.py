"""Loops that do nothing with a variable but append to it, as `text += piece`.

There the interpreter can let a long string grow where it is, instead of copying it each time: nothing in the loop makes
a second reference to it. What the variable refers to before the loop may have others, which DISOWN notes.
"""

from __future__ import annotations

from adder.typed import Int, Ref, cast, config, is_object
from adder.vm.compiler import nodes
from adder.vm.compiler.children import part, part_count
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.place import check_depth
from adder.vm.compiler.scopes import Scope
from adder.vm.compiler.unit import Unit
from adder.vm.compiler.variables import direct_register
from adder.vm.interpreter.opcodes import Op
from adder.vm.types.list import List, new_list


def prepare_appends(unit: Unit, loop: Node) -> None:
    """Before a loop is emitted: find its appends. Code that is kept for other machines has none."""
    if not config.growing_heap or config.hosted:
        return
    found = new_list()
    find_appends(loop, found)
    for index in range(found.length):
        name = target_name(found, index)
        register = direct_register(unit, name)
        if register >= 0 and is_first(found, index) and mentions(loop, name) == count_appends(found, name):
            mark_appends(found, name)
            unit.writer.op1(Op.DISOWN, register)


def find_appends(value: Ref | None, found: List) -> None:
    """Collect the statements `name += value` in a node or list."""
    if value is None or not is_object(value):
        return
    if isinstance(value, List):
        for index in range(value.length):
            find_appends(value.items[index], found)
    elif not isinstance(value, nodes.Constant | Scope):
        check_depth()
        node = cast(Node, value)
        if isinstance(node, nodes.AugAssign) and is_append(cast(nodes.AugAssign, node)):
            found.append(node)
        for index in range(part_count(node)):
            find_appends(part(node, index), found)


def is_append(node: nodes.AugAssign) -> bool:
    return node.op == Op.ADD and isinstance(node.target, nodes.Name)


def mentions(value: Ref | None, name: Ref) -> Int:
    """How often a name occurs in a node or list, in whatever role."""
    if value is None or value is name:
        return Int(value is name)
    if not is_object(value) or isinstance(value, nodes.Constant | Scope):
        return 0
    count = 0
    if isinstance(value, List):
        for index in range(value.length):
            count += mentions(value.items[index], name)
    else:
        check_depth()
        node = cast(Node, value)
        for index in range(part_count(node)):
            count += mentions(part(node, index), name)
    return count


def is_first(found: List, index: Int) -> bool:
    """Whether a statement is the first one that appends to its variable, and not yet known to be in such a loop."""
    name = target_name(found, index)
    for earlier in range(index):
        if target_name(found, earlier) is name:
            return False
    return cast(nodes.AugAssign, found.items[index]).appends == 0


def count_appends(found: List, name: Ref) -> Int:
    """How many of the statements append to a variable."""
    count = 0
    for index in range(found.length):
        count += Int(target_name(found, index) is name)
    return count


def mark_appends(found: List, name: Ref) -> None:
    """Let those that append to a variable be emitted as APPEND."""
    for index in range(found.length):
        if target_name(found, index) is name:
            cast(nodes.AugAssign, found.items[index]).appends = 1


def target_name(found: List, index: Int) -> Ref:
    """The variable of an append."""
    return cast(nodes.Name, cast(nodes.AugAssign, found.items[index]).target).name
