"""Calls: arguments are evaluated straight into the window that becomes the callee's first registers."""

from __future__ import annotations

from adder.typed import Int, Ref, cast, interned
from adder.vm.compiler import nodes
from adder.vm.compiler.constants import folded_tuple
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.operands import operand
from adder.vm.compiler.recursion import expression, in_temporary, recursive
from adder.vm.compiler.scopes import FREE, PARAMETER, Symbol
from adder.vm.compiler.trees import any_starred
from adder.vm.compiler.unit import Unit
from adder.vm.compiler.variables import load
from adder.vm.interpreter.opcodes import Op
from adder.vm.types.list import List
from adder.vm.types.tuple import Tuple
from adder.vm.value import NONE

MAX_ARGUMENTS = 64
"""Calls with more arguments go through a list, so that they do not run out of registers."""


@recursive
def call(unit: Unit, node: nodes.Call, target: Int) -> None:
    """A call of any form."""
    base = unit.window(target)
    if node.args.length + node.keywords.length > MAX_ARGUMENTS or has_stars(node.args, node.keywords):
        star_call(unit, node, base)
    elif is_bare_super(unit, node):
        bare_super(unit, node, base)
    else:
        plain_call(unit, node, base)
    unit.move(target, base)


@recursive
def star_call(unit: Unit, node: nodes.Call, base: Int) -> None:
    """Arguments with stars, or very many of them."""
    expression(unit, node.func, base)
    star_arguments(unit, node.args, node.keywords, base)
    unit.line(node)
    unit.writer.op1(Op.CALL_STAR, base)


def plain_call(unit: Unit, node: nodes.Call, base: Int) -> None:
    """Positional and named arguments; a method is found without making a bound method."""
    func = node.func
    is_method = isinstance(func, nodes.Attribute)
    if isinstance(func, nodes.Attribute):
        load_method(unit, func, base)
        unit.temporary()
    else:
        expression(unit, func, base)
    unit.top = base + (4 if is_method else 3)
    unit.highest = max(unit.highest, unit.top)
    if node.keywords.length > 0 and not is_method:
        unit.writer.op1(Op.UNBIND, unit.temporary())
    positional_arguments(unit, node.args)
    count = node.args.length
    if node.keywords.length > 0:
        names = keyword_values(unit, node.keywords)
        unit.line(node)
        unit.writer.op2(Op.CALL_KEYWORDS, base, count + 1 + node.keywords.length)
        unit.writer.wide(unit.writer.constant(names))
    else:
        unit.line(node)
        if is_method:
            unit.writer.op2(Op.CALL_METHOD, base, count + 1)
        else:
            unit.writer.op2(Op.CALL, base, count)


@recursive
def load_method(unit: Unit, func: nodes.Attribute, base: Int) -> None:
    """R[base] = the method, R[base+3] = its object."""
    value = func.value
    if isinstance(value, nodes.Call) and is_bare_super(unit, value):
        first = unit.temporary()
        unit.temporary()
        load_super_arguments(unit, value, first + 1, first)
        unit.writer.op2(Op.LOAD_SUPER, base, first)
    else:
        register = operand(unit, value)
        unit.line(func)
        unit.writer.op2(Op.LOAD_METHOD, base, register)
    unit.writer.wide(unit.name_constant(func.name))
    unit.top = base + 3


def positional_arguments(unit: Unit, arguments: List) -> None:
    for index in range(arguments.length):
        in_temporary(unit, cast(Node, arguments.items[index]))


@recursive
def keyword_values(unit: Unit, keywords: List) -> Ref:
    """Evaluate the values of named arguments; returns the tuple of their names."""
    names = Tuple(keywords.length)
    for index in range(keywords.length):
        keyword = cast(nodes.Keyword, keywords.items[index])
        in_temporary(unit, keyword.value)
        name = keyword.name
        assert name is not None
        names.items[index] = unit.mangled(name)
    return names


def has_stars(arguments: List, keywords: List) -> bool:
    """Whether there is `*args` or `**kwargs`."""
    if any_starred(arguments):
        return True
    for index in range(keywords.length):
        if cast(nodes.Keyword, keywords.items[index]).name is None:
            return True
    return False


def star_arguments(unit: Unit, arguments: List, keywords: List, base: Int) -> None:
    """R[base+3] = iterable of the positional arguments, R[base+4] = dict of the named ones or None."""
    unit.top = base + 3
    only = cast(Node, arguments.items[0]) if arguments.length == 1 else None
    if isinstance(only, nodes.Starred) and keywords.length == 0:
        in_temporary(unit, only.value)
    else:
        collect_positional(unit, arguments, unit.temporary())
    dictionary = unit.temporary()
    if keywords.length == 0:
        unit.load_constant(dictionary, NONE)
        return
    unit.writer.op3(Op.BUILD_DICT, dictionary, dictionary, 0)
    pair = unit.temporary()
    value = unit.temporary()
    for index in range(keywords.length):
        keyword = cast(nodes.Keyword, keywords.items[index])
        name = keyword.name
        if name is None:
            expression(unit, keyword.value, value)
            unit.line(keyword)
        else:
            unit.writer.op3(Op.BUILD_DICT, value, value, 0)
            first = unit.temporary()
            second = unit.temporary()
            unit.load_constant(first, unit.mangled(name))
            expression(unit, keyword.value, second)
            unit.writer.op2(Op.DICT_SET, value, first)
            unit.top = first
        unit.writer.op2(Op.DICT_MERGE, dictionary, value)
    unit.top = pair


AT_ONCE = 32
"""Displays with more elements are built piecemeal, so that they do not run out of registers."""


def collect_positional(unit: Unit, values: List, target: Int) -> None:
    """R[target] = a list of the values, `*iterable`s unpacked."""
    unit.writer.op3(Op.BUILD_LIST, target, target, 0)
    mark = unit.top
    constants = folded_tuple(unit, values) if values.length > AT_ONCE else None
    if constants is not None:
        unit.load_constant(unit.temporary(), constants)
        unit.writer.op2(Op.LIST_EXTEND, target, mark)
        unit.top = mark
        return
    for index in range(values.length):
        value = cast(Node, values.items[index])
        if isinstance(value, nodes.Starred):
            register = operand(unit, value.value)
            unit.line(value)
            unit.writer.op2(Op.LIST_EXTEND, target, register)
        else:
            unit.writer.op2(Op.LIST_APPEND, target, operand(unit, value))
        unit.top = mark


def is_bare_super(unit: Unit, node: nodes.Call) -> bool:
    """`super()` without arguments, in a function inside a class, where the name is not a local one."""
    func = node.func
    if not isinstance(func, nodes.Name) or node.args.length + node.keywords.length > 0:
        return False
    if func.name is not interned("super"):
        return False
    symbol = unit.find(interned("__class__"))
    return symbol is not None and symbol.flags & FREE != 0 and unit.scope.frame().is_method()


def bare_super(unit: Unit, node: nodes.Call, base: Int) -> None:
    """`super()` is `super(__class__, first parameter)`."""
    expression(unit, node.func, base)
    unit.top = base + 3
    cls = unit.temporary()
    instance = unit.temporary()
    load_super_arguments(unit, node, cls, instance)
    unit.line(node)
    unit.writer.op2(Op.CALL, base, 2)


def load_super_arguments(unit: Unit, node: nodes.Call, cls: Int, instance: Int) -> None:
    """R[cls] = __class__, R[instance] = the first parameter of the function."""
    load(unit, interned("__class__"), cls)
    symbols = unit.scope.frame().symbols
    for index in range(symbols.length):
        symbol = cast(Symbol, symbols.items[index])
        if symbol.flags & PARAMETER != 0:
            load(unit, symbol.name, instance)
            return
    unit.load_constant(instance, NONE)
