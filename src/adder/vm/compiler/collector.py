"""Collects the names of one top-level statement into scopes, before anything is emitted.

Scopes of functions, classes, lambdas and comprehensions are stored in their nodes. The walk visits every node once.
"""

from __future__ import annotations

from adder.typed import (
    Int,
    Ref,
    Struct,
    Text,
    cast,
    config,
    interned,
    takes_message,
)
from adder.vm.compiler import nodes
from adder.vm.compiler.children import part, part_count
from adder.vm.compiler.mangling import mangled
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.place import check_depth, error_at
from adder.vm.compiler.scopes import (
    ASSIGNED,
    CLASS,
    DELETED,
    FUNCTION,
    GLOBAL,
    LOCAL,
    MODULE,
    NONLOCAL,
    PARAMETER,
    USED,
    Scope,
    new_scope,
    resolve,
)
from adder.vm.compiler.trees import first_component
from adder.vm.types.list import List, new_list
from adder.vm.value import is_object


class Collecting(Struct):
    """How many iterables of comprehensions are around the expression being walked: `:=` is not allowed there."""

    iterables: Int = 0


collecting = Collecting()


def collect(scope: Scope, node: Node) -> None:
    """Collect and resolve one top-level statement of a module, or an expression (eval)."""
    collecting.iterables = 0
    visit(scope, node)
    resolve_children(scope)


def resolve_children(scope: Scope) -> None:
    children = scope.children
    for index in range(children.length):
        resolve(cast(Scope, children.items[index]))
    scope.children = new_list()


def use(scope: Scope, name: Ref) -> None:
    """A name is read. In an inlined comprehension a name of its own is meant, or else one of the frame around it."""
    name = mangled(scope.class_name, name)
    while scope.inlined != 0 and scope.find(name) is None:
        parent = scope.parent
        assert parent is not None
        scope = parent
    scope.add(name, USED)
    if name is interned("super") and scope.kind == FUNCTION and scope.is_method():
        scope.add(interned("__class__"), USED)


def bind(scope: Scope, name: Ref, flags: Int = ASSIGNED) -> None:
    """A name is assigned."""
    if name is interned("__debug__"):
        raise SyntaxError("cannot assign to __debug__")
    scope.add(mangled(scope.class_name, name), flags)


def visit(scope: Scope, node: Node) -> None:
    """Collect the names of a statement, an expression or a part of one."""
    check_depth()
    match node:
        case nodes.Constant():
            pass
        case nodes.Name():
            variable(scope, node)
        case nodes.NamedExpr():
            visit(scope, node.value)
            walrus(scope, node)
        case nodes.Lambda():
            children(scope, node.arguments)
            node.scope = enter_function(scope, node.arguments)
            visit(cast(Scope, node.scope), node.body)
        case nodes.ComprehensionDisplay():
            comprehension(scope, node)
        case nodes.FunctionDef():
            function(scope, node)
        case nodes.ClassDef():
            class_(scope, node)
        case nodes.AnnAssign():
            annotated(scope, node)
        case nodes.Global():
            declare(scope, node, node.names, GLOBAL)
        case nodes.Nonlocal():
            if scope.kind == MODULE:
                error_at(node, "nonlocal declaration not allowed at module level")
            declare(scope, node, node.names, NONLOCAL)
        case nodes.Import():
            imported(scope, node.names)
        case nodes.ImportFrom():
            imported_from(scope, node)
        case _:
            enter(scope, node)
            children(scope, node)


def enter(scope: Scope, node: Node) -> None:
    """What a node binds beside what its children do; SyntaxError if it must be in a function, or in an asynchronous
    one, but is not."""
    match node:
        case nodes.ExceptHandler():
            captured(scope, node.name, ASSIGNED | DELETED)
        case nodes.Return():
            if scope.kind != FUNCTION:
                error_at(node, "'return' outside function")
        case nodes.Yield():
            generator(scope, node)
        case nodes.YieldFrom():
            generator(scope, node)
            if scope.is_coroutine != 0:
                error_at(node, "'yield from' inside async function")
        case nodes.Await():
            awaits(scope, node, "'await' outside async function")
        case nodes.For():
            if node.is_async != 0:
                awaits(scope, node, "'async for' outside async function")
        case nodes.With():
            if node.is_async != 0:
                awaits(scope, node, "'async with' outside async function")
        case nodes.MatchStar():
            captured(scope, node.name)
        case nodes.MatchMapping():
            captured(scope, node.rest)
        case nodes.MatchAs():
            captured(scope, node.name)


def children(scope: Scope, node: Node) -> None:
    """Visit the parts of a node, whatever its class."""
    for index in range(part_count(node)):
        child(scope, part(node, index))


def child(scope: Scope, value: Ref | None) -> None:
    """Visit what a field or a list of a node refers to, unless it is absent or a mere name or number."""
    if value is None or not is_object(value):
        return
    if isinstance(value, List):
        for index in range(value.length):
            child(scope, value.items[index])
    else:
        visit(scope, cast(Node, value))


def variable(scope: Scope, node: nodes.Name) -> None:
    """A name is read, assigned or deleted."""
    if node.flags & ASSIGNED != 0:
        bind(scope, node.name, node.flags & ~USED)
    if node.flags & USED != 0:
        use(scope, node.name)


def annotated(scope: Scope, node: nodes.AnnAssign) -> None:
    """`x: T = v` binds x even without a value, unless in parentheses; only class and module scopes evaluate the
    annotation."""
    child(scope, node.value)
    if scope.kind != FUNCTION:
        visit(scope, node.annotation)
    if node.value is not None or (scope.kind == FUNCTION and node.simple != 0):
        visit(scope, node.target)


def declare(scope: Scope, node: Node, names: List, flag: Int) -> None:
    """`global` and `nonlocal`: the name must not have been used before."""
    for index in range(names.length):
        name = mangled(scope.class_name, names.items[index])
        symbol = scope.find(name)
        if symbol is not None and scope.kind != MODULE:
            if symbol.flags & PARAMETER != 0:
                error_at(node, "name '%s' is parameter and %s", name, declaration_name(flag))
            if symbol.flags & (GLOBAL | NONLOCAL) & ~flag != 0:
                error_at(node, "name '%s' is nonlocal and global", name)
            if symbol.flags & ASSIGNED != 0 and symbol.flags & flag == 0:
                error_at(node, "name '%s' is assigned to before %s declaration", name, declaration_name(flag))
            if symbol.flags & USED != 0 and symbol.flags & flag == 0:
                error_at(node, "name '%s' is used prior to %s declaration", name, declaration_name(flag))
        scope.add(name, flag)


def declaration_name(flag: Int) -> Ref:
    return interned("global") if flag == GLOBAL else interned("nonlocal")


def imported(scope: Scope, names: List) -> None:
    for index in range(names.length):
        alias = cast(nodes.Alias, names.items[index])
        asname = alias.asname
        bind(scope, first_component(alias.name) if asname is None else asname)


def imported_from(scope: Scope, node: nodes.ImportFrom) -> None:
    for index in range(node.names.length):
        alias = cast(nodes.Alias, node.names.items[index])
        if alias.name is interned("*"):
            if scope.kind != MODULE:
                error_at(node, "import * only allowed at module level")
        else:
            asname = alias.asname
            bind(scope, alias.name if asname is None else asname)


def function(scope: Scope, node: nodes.FunctionDef) -> None:
    """Decorators, defaults and annotations belong to the scope around the function."""
    child(scope, node.decorators)
    children(scope, node.arguments)
    child(scope, node.returns)
    bind(scope, node.name)
    inner = enter_function(scope, node.arguments)
    inner.is_coroutine = node.is_async
    node.scope = inner
    child(inner, node.body)


def enter_function(scope: Scope, arguments: nodes.Arguments) -> Scope:
    """The scope of a new function, with its parameters."""
    inner = new_scope(FUNCTION, scope)
    parameters(inner, arguments)
    return inner


def parameters(inner: Scope, arguments: nodes.Arguments) -> None:
    names = arguments.names
    for index in range(names.length):
        name = mangled(inner.class_name, names.items[index])
        if inner.find(name) is not None:
            error_at(arguments, "duplicate argument '%s' in function definition", name)
        inner.add(name, PARAMETER)


def class_(scope: Scope, node: nodes.ClassDef) -> None:
    child(scope, node.decorators)
    child(scope, node.bases)
    child(scope, node.keywords)
    bind(scope, node.name)
    inner = new_scope(CLASS, scope)
    inner.class_name = node.name
    node.scope = inner
    child(inner, node.body)


def generator(scope: Scope, node: Node) -> None:
    if scope.inlined != 0 or scope.is_comprehension != 0:
        error_at(node, "'yield' inside a comprehension")
    if scope.kind != FUNCTION:
        error_at(node, "'yield' outside function")
    if not config.async_generators and scope.is_coroutine != 0:
        error_at(node, "'yield' inside async function")
    scope.is_generator = 1


@takes_message
def awaits(scope: Scope, node: Node, message: Text) -> None:
    """The frame must be that of an `async def` function. A generator expression that awaits becomes an asynchronous
    generator."""
    frame = scope.frame()
    if frame.is_coroutine != 0:
        return
    if not config.async_generators or frame.is_comprehension == 0 or frame.is_generator == 0:
        error_at(node, message)
    frame.is_coroutine = 1


def walrus(scope: Scope, node: nodes.NamedExpr) -> None:
    """`x := v` binds x in the function around all comprehensions."""
    if collecting.iterables > 0:
        error_at(node, "assignment expression cannot be used in a comprehension iterable expression")
    name = mangled(scope.class_name, node.target.name)
    inner = scope
    while inner.is_comprehension != 0:
        symbol = inner.find(name)
        if symbol is not None and symbol.flags & LOCAL != 0:
            error_at(node, "assignment expression cannot rebind comprehension iteration variable '%s'", name)
        parent = inner.parent
        assert parent is not None
        inner = parent
    if inner is not scope and inner.kind == CLASS:
        error_at(node, "assignment expression within a comprehension cannot be used in a class body")
    inner.frame().has_walrus = 1
    scope.frame().has_walrus = 1
    bound = inner.add(name, ASSIGNED)
    flag = GLOBAL if inner.kind == MODULE or bound.flags & GLOBAL != 0 else NONLOCAL
    between = scope
    while between is not inner:
        if between.inlined == 0:
            between.add(name, flag)
        parent = between.parent
        assert parent is not None
        between = parent


def iterable(scope: Scope, node: Node) -> None:
    """The iterable of a comprehension's clause."""
    collecting.iterables += 1
    visit(scope, node)
    collecting.iterables -= 1


def comprehension(scope: Scope, node: nodes.ComprehensionDisplay) -> None:
    """The first iterable belongs to the scope around. Displays are inlined except in class bodies, generators never."""
    first = cast(nodes.Comprehension, node.clauses.items[0])
    iterable(scope, first.iterable)
    inlined = node.kind != nodes.GENERATOR_EXPRESSION and scope.frame().kind != CLASS
    inner = new_scope(FUNCTION, scope, inlined)
    inner.is_comprehension = 1
    if not inlined:
        inner.add(interned(".0"), PARAMETER)
        inner.is_coroutine = scope.frame().is_coroutine
        if node.kind == nodes.GENERATOR_EXPRESSION:
            inner.is_generator = 1
            inner.is_coroutine = 0
    node.scope = inner
    clauses = node.clauses
    for index in range(clauses.length):
        clause = cast(nodes.Comprehension, clauses.items[index])
        visit(inner, clause.target)
        if clause.is_async != 0:
            awaits(inner, node, "asynchronous comprehension outside of an asynchronous function")
    for index in range(clauses.length):
        clause = cast(nodes.Comprehension, clauses.items[index])
        if index > 0:
            iterable(inner, clause.iterable)
        child(inner, clause.conditions)
    visit(inner, node.element)
    child(inner, node.value)


def captured(scope: Scope, name: Ref | None, flags: Int = ASSIGNED) -> None:
    """A name is bound if there is one."""
    if name is not None:
        bind(scope, name, flags)
