"""Functions, lambdas and classes: emit the inner code object, then make the object in the frame around it."""

from __future__ import annotations

from adder.typed import Int, Ref, cast, config, interned
from adder.vm.compiler import nodes
from adder.vm.compiler.mangling import concatenated
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.place import error_at
from adder.vm.compiler.recursion import expression, in_temporary, recursive, statements
from adder.vm.compiler.scopes import CELL, FUNCTION, Scope
from adder.vm.compiler.trees import any_starred, dict_of_keywords, list_of, tuple_of
from adder.vm.compiler.unit import Unit, captured_cells, new_unit
from adder.vm.compiler.variables import NAMESPACE, named
from adder.vm.interpreter.code import CLASS_BODY, COROUTINE, GENERATOR, VARARGS, VARKEYWORDS
from adder.vm.interpreter.opcodes import Op
from adder.vm.types.list import List, new_list
from adder.vm.value import NONE

HAS_DEFAULTS = 1
HAS_KEYWORD_DEFAULTS = 2


def inner_unit(unit: Unit, scope: Scope, name: Ref, node: Node) -> Unit:
    """The unit of a function or class inside `unit`."""
    qualified = name
    outer = unit.scope.frame()
    if outer.kind == FUNCTION:
        qualified = concatenated(concatenated(unit.qualified_name, interned(".<locals>.")), name)
    elif outer.parent is not None:
        qualified = concatenated(concatenated(unit.qualified_name, interned(".")), name)
    flags = 0
    if scope.is_coroutine != 0:
        flags |= COROUTINE
    if scope.is_generator != 0:
        flags |= GENERATOR
    return new_unit(scope, unit.filename, name, qualified, node.line, flags)


def finish_function(unit: Unit, inner: Unit, node: Node, target: Int, what: Int) -> None:
    """R[target] = the function of a unit without a signature of its own (comprehension)."""
    names = new_list()
    names.append(interned(".0"))
    make_function(unit, inner, names, 0, 1, 0, target, what)


def make_function(
    unit: Unit,
    inner: Unit,
    names: List,
    positional_only: Int,
    positional: Int,
    keyword_only: Int,
    target: Int,
    what: Int,
) -> None:
    """R[target] = function; `what` says which defaults are in the two registers above it."""
    code = inner.finish(names, positional_only, positional, keyword_only)
    if inner.free_names.length > 0:
        code.captures = captured_cells(unit, inner.free_names)
    if unit.writer.dead == 0:
        index = unit.writer.constant(code)
        unit.writer.op1(Op.MAKE_FUNCTION, target)
        unit.writer.wide(index)
        unit.writer.code.add(what)


@recursive
def lambda_(unit: Unit, node: nodes.Lambda, target: Int) -> None:
    """`lambda arguments: body`."""
    scope = cast(Scope, node.scope)
    inner = inner_unit(unit, scope, interned("<lambda>"), node)
    enter_function(inner, node.arguments)
    register = in_temporary(inner, node.body)
    inner.writer.op1(Op.RETURN, register)
    function_object(unit, inner, node.arguments, target)


def function_definition(unit: Unit, node: nodes.FunctionDef, target: Int) -> None:
    """R[target] = the function, before decorators."""
    scope = cast(Scope, node.scope)
    first = cast(Node, node.decorators.items[0]) if node.decorators.length > 0 else node
    inner = inner_unit(unit, scope, node.name, first)
    enter_function(inner, node.arguments)
    statements(inner, node.body)
    implicit_return(inner)
    function_object(unit, inner, node.arguments, target)


def implicit_return(inner: Unit) -> None:
    """Return None at the end of a function: an instruction of no line, so that none is traced."""
    if config.tracing:
        inner.writer.set_line(0)
    inner.writer.op(Op.RETURN_NONE)


def enter_function(inner: Unit, arguments: nodes.Arguments) -> None:
    if arguments.varargs != 0:
        inner.flags |= VARARGS
    if arguments.varkeywords != 0:
        inner.flags |= VARKEYWORDS
    inner.allocate_locals(arguments)


def function_object(unit: Unit, inner: Unit, arguments: nodes.Arguments, target: Int) -> None:
    """Evaluate the defaults and make the function."""
    mark = unit.top
    base = unit.window(target)
    what = 0
    if arguments.defaults.length > 0:
        expression(unit, tuple_of(arguments, arguments.defaults), base + 1)
        what |= HAS_DEFAULTS
    if keyword_defaults(unit, arguments, base + 2):
        what |= HAS_KEYWORD_DEFAULTS
    names = new_list()
    for index in range(arguments.names.length):
        names.append(inner.mangled(arguments.names.items[index]))
    make_function(
        unit,
        inner,
        names,
        arguments.positional_only,
        arguments.positional,
        arguments.keyword_only,
        base,
        what,
    )
    unit.top = mark
    unit.move(target, base)


def keyword_defaults(unit: Unit, arguments: nodes.Arguments, target: Int) -> bool:
    """R[target] = dict of the defaults of keyword-only parameters, if there are any."""
    defaults = arguments.keyword_defaults
    any_default = False
    for index in range(defaults.length):
        value = defaults.items[index]
        if value is not NONE:
            if not any_default:
                unit.writer.op3(Op.BUILD_DICT, target, target, 0)
                any_default = True
            first = unit.temporary()
            unit.load_constant(first, unit.mangled(arguments.names.items[arguments.positional + index]))
            in_temporary(unit, cast(Node, value))
            unit.writer.op2(Op.DICT_SET, target, first)
            unit.top = first
    return any_default


def decorated(unit: Unit, node: Node, decorators: List, index: Int, target: Int) -> None:
    """R[target] = the function or class with its decorators from `index` on applied, the first one last."""
    if index == decorators.length:
        if isinstance(node, nodes.FunctionDef):
            function_definition(unit, node, target)
        else:
            class_definition(unit, cast(nodes.ClassDef, node), target)
        return
    decorator = cast(Node, decorators.items[index])
    if not config.small_code and names_bytecode(decorator):
        decorated(unit, node, decorators, index + 1, target)
        return
    mark = unit.top
    base = unit.window(target)
    expression(unit, decorator, base)
    decorated(unit, node, decorators, index + 1, unit.temporary())
    unit.line(decorator)
    unit.writer.op2(Op.CALL, base, 1)
    unit.top = mark
    unit.move(target, base)


def names_bytecode(decorator: Node) -> bool:
    """Whether a decorator is `micropython.bytecode`, which changes nothing; SyntaxError for one of micropython's that
    there is not."""
    if not isinstance(decorator, nodes.Attribute):
        return False
    holder = decorator.value
    while isinstance(holder, nodes.Attribute):
        holder = holder.value
    if not isinstance(holder, nodes.Name) or holder.name is not interned("micropython"):
        return False
    if decorator.value is holder:
        if decorator.name is interned("bytecode"):
            return True
        if decorator.name is interned("native"):
            return False
    error_at(decorator, "invalid micropython decorator")


def class_definition(unit: Unit, node: nodes.ClassDef, target: Int) -> None:
    """R[target] = __build_class__(body, name, *bases, **keywords)."""
    scope = cast(Scope, node.scope)
    inner = inner_unit(unit, scope, node.name, node)
    inner.flags |= CLASS_BODY
    class_body(inner, node)
    mark = unit.top
    base = unit.window(target)
    unit.line(node)
    unit.writer.op1(Op.LOAD_BUILD_CLASS, base)
    names = new_list()
    names.append(interned(".namespace"))
    simple = node.keywords.length == 0 and not any_starred(node.bases)
    if simple:
        body = unit.temporary()
        make_function(unit, inner, names, 0, 1, 0, body, 0)
        unit.load_constant(unit.temporary(), node.name)
        for index in range(node.bases.length):
            in_temporary(unit, cast(Node, node.bases.items[index]))
        unit.line(node)
        unit.writer.op2(Op.CALL, base, node.bases.length + 2)
    else:
        class_with_keywords(unit, inner, node, names, base)
    unit.top = mark
    unit.move(target, base)


def class_with_keywords(unit: Unit, inner: Unit, node: nodes.ClassDef, names: List, base: Int) -> None:
    """`class C(*bases, metaclass=M, **more):` calls __build_class__ with a list and a dict."""
    arguments = unit.temporary()
    first = unit.temporary()
    make_function(unit, inner, names, 0, 1, 0, first, 0)
    unit.writer.op3(Op.BUILD_LIST, arguments, first, 1)
    unit.load_constant(first, node.name)
    unit.writer.op2(Op.LIST_APPEND, arguments, first)
    unit.top = first
    bases = unit.temporary()
    expression(unit, list_of(node, node.bases), bases)
    unit.writer.op2(Op.LIST_EXTEND, arguments, bases)
    unit.top = first
    dictionary = unit.temporary()
    expression(unit, dict_of_keywords(node, node.keywords), dictionary)
    unit.line(node)
    unit.writer.op1(Op.CALL_STAR, base)


def class_body(inner: Unit, node: nodes.ClassDef) -> None:
    """The code of the body: register 0 is the namespace; returns the cell of `__class__` if there is one."""
    inner.locals = 1
    inner.allocate_locals(node)
    register = inner.temporary()
    inner.writer.op1(Op.LOAD_GLOBAL, register)
    inner.writer.wide(inner.writer.constant(interned("__name__")))
    named(inner, Op.STORE_NAME, register, NAMESPACE, interned("__module__"))
    inner.load_constant(register, inner.qualified_name)
    named(inner, Op.STORE_NAME, register, NAMESPACE, interned("__qualname__"))
    inner.top -= 1
    statements(inner, node.body)
    symbol = inner.scope.find(interned("__class__"))
    if symbol is not None and symbol.flags & CELL != 0:
        inner.writer.op1(Op.RETURN, symbol.register)
    else:
        inner.writer.op(Op.RETURN_NONE)
