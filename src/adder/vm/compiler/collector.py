"""Collects the names of one top-level statement into scopes, before anything is emitted.

Scopes of functions, classes, lambdas and comprehensions are stored in their nodes. The walk visits every node once.
"""

from __future__ import annotations

from adder.typed import Int, Ref, Struct, Text, cast, config, interned, takes_message
from adder.vm.compiler import nodes
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
from adder.vm.value import NONE


class Collecting(Struct):
    """How many iterables of comprehensions are around the expression being walked: `:=` is not allowed there."""

    iterables: Int = 0


collecting = Collecting()


def collect_statement(scope: Scope, node: Node) -> None:
    """Collect and resolve one top-level statement of a module."""
    collecting.iterables = 0
    statement(scope, node)
    resolve_children(scope)


def collect_expression(scope: Scope, node: Node) -> None:
    """Collect and resolve an expression (eval)."""
    collecting.iterables = 0
    expression(scope, node)
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


def statements(scope: Scope, body: List) -> None:
    for index in range(body.length):
        statement(scope, cast(Node, body.items[index]))


def expressions(scope: Scope, values: List) -> None:
    """Walk a list of expressions; None references in it are skipped."""
    for index in range(values.length):
        value = values.items[index]
        if value is not NONE:
            expression(scope, cast(Node, value))


def optional(scope: Scope, node: Node | None) -> None:
    if node is not None:
        expression(scope, node)


def statement(scope: Scope, node: Node) -> None:
    check_depth()
    match node:
        case nodes.Expr():
            expression(scope, node.value)
        case nodes.Assign():
            expression(scope, node.value)
            for index in range(node.targets.length):
                target(scope, cast(Node, node.targets.items[index]))
        case nodes.AugAssign():
            expression(scope, node.value)
            target(scope, node.target)
            if isinstance(node.target, nodes.Name):
                use(scope, cast(nodes.Name, node.target).name)
        case nodes.AnnAssign():
            annotated(scope, node)
        case nodes.Return():
            if scope.kind != FUNCTION:
                error_at(node, "'return' outside function")
            optional(scope, node.value)
        case nodes.Delete():
            for index in range(node.targets.length):
                deleted(scope, cast(Node, node.targets.items[index]))
        case nodes.Raise():
            optional(scope, node.error)
            optional(scope, node.cause)
        case nodes.Assert():
            expression(scope, node.test)
            optional(scope, node.message)
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
        case nodes.FunctionDef():
            function(scope, node)
        case nodes.ClassDef():
            class_(scope, node)
        case _:
            compound(scope, node)


def compound(scope: Scope, node: Node) -> None:
    match node:
        case nodes.If():
            expression(scope, node.test)
            statements(scope, node.body)
            statements(scope, node.orelse)
        case nodes.While():
            expression(scope, node.test)
            statements(scope, node.body)
            statements(scope, node.orelse)
        case nodes.For():
            if node.is_async != 0:
                awaits(scope, node, "'async for' outside async function")
            expression(scope, node.iterable)
            target(scope, node.target)
            statements(scope, node.body)
            statements(scope, node.orelse)
        case nodes.With():
            if node.is_async != 0:
                awaits(scope, node, "'async with' outside async function")
            for index in range(node.items.length):
                item = cast(nodes.WithItem, node.items.items[index])
                expression(scope, item.context)
                aim = item.target
                if aim is not None:
                    target(scope, aim)
            statements(scope, node.body)
        case nodes.Try():
            statements(scope, node.body)
            for index in range(node.handlers.length):
                handler(scope, cast(nodes.ExceptHandler, node.handlers.items[index]))
            statements(scope, node.orelse)
            statements(scope, node.finalbody)
        case nodes.Match():
            if config.pattern_matching:
                match_statement(scope, node)
        case _:
            pass


def match_statement(scope: Scope, node: nodes.Match) -> None:
    expression(scope, node.subject)
    for index in range(node.cases.length):
        case = cast(nodes.MatchCase, node.cases.items[index])
        pattern(scope, case.pattern)
        optional(scope, case.guard)
        statements(scope, case.body)


def annotated(scope: Scope, node: nodes.AnnAssign) -> None:
    """`x: T = v` binds x even without a value; only class and module scopes evaluate the annotation."""
    optional(scope, node.value)
    if scope.kind != FUNCTION:
        expression(scope, node.annotation)
    if isinstance(node.target, nodes.Name) and node.value is None:
        if scope.kind == FUNCTION:
            bind(scope, cast(nodes.Name, node.target).name)
    elif node.value is not None:
        target(scope, node.target)


def handler(scope: Scope, node: nodes.ExceptHandler) -> None:
    optional(scope, node.type_)
    name = node.name
    if name is not None:
        bind(scope, name, ASSIGNED | DELETED)
    statements(scope, node.body)


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
    expressions(scope, node.decorators)
    signature(scope, node.arguments)
    optional(scope, node.returns)
    bind(scope, node.name)
    inner = new_scope(FUNCTION, scope)
    inner.is_coroutine = node.is_async
    node.scope = inner
    parameters(inner, node.arguments)
    statements(inner, node.body)


def signature(scope: Scope, arguments: nodes.Arguments) -> None:
    """Defaults and annotations belong to the scope around the function."""
    expressions(scope, arguments.defaults)
    expressions(scope, arguments.keyword_defaults)
    expressions(scope, arguments.annotations)


def parameters(inner: Scope, arguments: nodes.Arguments) -> None:
    names = arguments.names
    for index in range(names.length):
        name = mangled(inner.class_name, names.items[index])
        if inner.find(name) is not None:
            error_at(arguments, "duplicate argument '%s' in function definition", name)
        inner.add(name, PARAMETER)


def class_(scope: Scope, node: nodes.ClassDef) -> None:
    expressions(scope, node.decorators)
    expressions(scope, node.bases)
    keywords(scope, node.keywords)
    bind(scope, node.name)
    inner = new_scope(CLASS, scope)
    inner.class_name = node.name
    node.scope = inner
    statements(inner, node.body)


def keywords(scope: Scope, values: List) -> None:
    for index in range(values.length):
        expression(scope, cast(nodes.Keyword, values.items[index]).value)


def target(scope: Scope, node: Node) -> None:
    """The target of an assignment."""
    match node:
        case nodes.Name():
            bind(scope, node.name)
        case nodes.Starred():
            target(scope, node.value)
        case nodes.TupleDisplay():
            targets(scope, node.elements)
        case nodes.ListDisplay():
            targets(scope, node.elements)
        case _:
            expression(scope, node)


def targets(scope: Scope, elements: List) -> None:
    check_depth()
    for index in range(elements.length):
        target(scope, cast(Node, elements.items[index]))


def deleted(scope: Scope, node: Node) -> None:
    match node:
        case nodes.Name():
            bind(scope, node.name, ASSIGNED | DELETED)
        case nodes.TupleDisplay():
            for index in range(node.elements.length):
                deleted(scope, cast(Node, node.elements.items[index]))
        case nodes.ListDisplay():
            for index in range(node.elements.length):
                deleted(scope, cast(Node, node.elements.items[index]))
        case _:
            expression(scope, node)


def expression(scope: Scope, node: Node) -> None:
    check_depth()
    match node:
        case nodes.Name():
            use(scope, node.name)
        case nodes.Constant():
            pass
        case nodes.Attribute():
            expression(scope, node.value)
        case nodes.Call():
            expression(scope, node.func)
            expressions(scope, node.args)
            keywords(scope, node.keywords)
        case nodes.BinOp():
            expression(scope, node.left)
            expression(scope, node.right)
        case nodes.Compare():
            expression(scope, node.left)
            expressions(scope, node.comparators)
        case nodes.BoolOp():
            expressions(scope, node.values)
        case nodes.UnaryOp():
            expression(scope, node.operand)
        case nodes.Subscript():
            expression(scope, node.value)
            expression(scope, node.index)
        case nodes.IfExp():
            expression(scope, node.test)
            expression(scope, node.body)
            expression(scope, node.orelse)
        case nodes.NamedExpr():
            expression(scope, node.value)
            walrus(scope, node)
        case nodes.Lambda():
            signature(scope, node.arguments)
            inner = new_scope(FUNCTION, scope)
            node.scope = inner
            parameters(inner, node.arguments)
            expression(inner, node.body)
        case nodes.ComprehensionDisplay():
            comprehension(scope, node)
        case _:
            rarer_expression(scope, node)


def rarer_expression(scope: Scope, node: Node) -> None:
    match node:
        case nodes.TupleDisplay():
            expressions(scope, node.elements)
        case nodes.ListDisplay():
            expressions(scope, node.elements)
        case nodes.SetDisplay():
            expressions(scope, node.elements)
        case nodes.DictDisplay():
            expressions(scope, node.keys)
            expressions(scope, node.values)
        case nodes.Slice():
            optional(scope, node.lower)
            optional(scope, node.upper)
            optional(scope, node.step)
        case nodes.Starred():
            expression(scope, node.value)
        case nodes.JoinedStr():
            expressions(scope, node.values)
        case nodes.FormattedValue():
            expression(scope, node.value)
            optional(scope, node.spec)
        case nodes.Yield():
            generator(scope, node)
            optional(scope, node.value)
        case nodes.YieldFrom():
            generator(scope, node)
            if scope.is_coroutine != 0:
                error_at(node, "'yield from' inside async function")
            expression(scope, node.value)
        case nodes.Await():
            awaits(scope, node, "'await' outside async function")
            expression(scope, node.value)
        case _:
            pass


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
    inner.add(name, ASSIGNED)
    between = scope
    while between is not inner:
        if between.inlined == 0:
            between.add(name, GLOBAL if inner.kind == MODULE else NONLOCAL)
        parent = between.parent
        assert parent is not None
        between = parent


def iterable(scope: Scope, node: Node) -> None:
    """The iterable of a comprehension's clause."""
    collecting.iterables += 1
    expression(scope, node)
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
        target(inner, clause.target)
        if clause.is_async != 0:
            awaits(inner, node, "asynchronous comprehension outside of an asynchronous function")
    for index in range(clauses.length):
        clause = cast(nodes.Comprehension, clauses.items[index])
        if index > 0:
            iterable(inner, clause.iterable)
        expressions(inner, clause.conditions)
    expression(inner, node.element)
    optional(inner, node.value)


def pattern(scope: Scope, node: Node) -> None:
    """The names captured and used by a pattern of `match`."""
    check_depth()
    match node:
        case nodes.MatchValue():
            expression(scope, node.value)
        case nodes.MatchSequence():
            patterns(scope, node.patterns)
        case nodes.MatchStar():
            captured(scope, node.name)
        case nodes.MatchMapping():
            expressions(scope, node.keys)
            patterns(scope, node.patterns)
            captured(scope, node.rest)
        case nodes.MatchClass():
            expression(scope, node.cls)
            patterns(scope, node.patterns)
            patterns(scope, node.keyword_patterns)
        case nodes.MatchAs():
            inner = node.pattern
            if inner is not None:
                pattern(scope, inner)
            captured(scope, node.name)
        case nodes.MatchOr():
            patterns(scope, node.patterns)
        case _:
            pass


def patterns(scope: Scope, items: List) -> None:
    for index in range(items.length):
        pattern(scope, cast(Node, items.items[index]))


def captured(scope: Scope, name: Ref | None) -> None:
    if name is not None:
        bind(scope, name)
