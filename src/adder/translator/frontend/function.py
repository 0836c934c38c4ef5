"""From a function's syntax tree to its body in the intermediate form."""

from __future__ import annotations

import ast

from adder.translator.diagnostics import Failure, Place
from adder.translator.frontend import calls, exceptions, expressions, loops, matching, statements
from adder.translator.frontend.context import Context, Retry
from adder.translator.frontend.facts import facts_of
from adder.translator.frontend.source import SourceFile, function_tree
from adder.translator.frontend.statements import declared_type
from adder.translator.ir import nodes as n, types as t
from adder.translator.program import Program

HANDLERS = (calls, exceptions, expressions, loops, matching, statements)
"""The modules that register how expressions and statements are translated."""


def build_body(program: Program, function: n.Function) -> None:
    """Make the body of a function; mistakes are recorded in the program's diagnostics."""
    if function.flags.get("extern") or "assembly" in function.flags:
        function.body = []
        return
    found = function_tree(function.python)
    if found is None:
        place = Place(function.path, function.line)
        program.diagnostics.report(
            "no-source", f"the source of '{function.python.__qualname__}' is not found", place
        )
        function.body = []
        return
    source, node = found
    try:
        _settle_types(program, function, source, node)
    except Failure:
        function.body = function.body or []


def _settle_types(program: Program, function: n.Function, source: SourceFile, node: ast.FunctionDef) -> None:
    """Type the function until the types of its locals are settled."""
    known: dict[str, t.Type] = {}
    messages = len(program.diagnostics.messages)
    while True:
        del program.diagnostics.messages[messages:]
        context = _fresh_context(program, function, source, node)
        context.locals.update({**known, **context.locals})
        try:
            _type_body(context, node)
        except Retry:
            known = dict(context.locals)
            continue
        break
    for name, kind in context.locals.items():
        if name not in function.constants:
            function.locals[name] = t.INT if kind == t.LITERAL else kind
    function.body = context.block


def _fresh_context(
    program: Program, function: n.Function, source: SourceFile, node: ast.FunctionDef
) -> Context:
    context = Context(program, function, source, program.signature(function.python))
    function.locals = dict(function.parameters)
    function.unset = set()
    function.reserved = facts_of(node).assigned
    context.locals.update(function.parameters)
    context.declared.update(function.parameters)
    context.environment = dict(function.parameters)
    facts = facts_of(node)
    context.names = facts.assigned | set(context.locals)
    context.assignments = facts.assignments
    context.direct_counters = facts.direct_counters
    context.line = node.lineno
    return context


def _type_body(context: Context, node: ast.FunctionDef) -> None:
    for annotated in facts_of(node).annotated:
        assert isinstance(annotated.target, ast.Name)
        try:
            kind = declared_type(context, annotated)
        except Failure:
            kind = t.ERROR
        if kind != t.STATIC:
            context.declared[annotated.target.id] = kind
    context.statements(node.body)
    result = context.function.result
    if context.environment is None:
        return
    if result not in (t.VOID, t.NORETURN):
        last = node.body[-1]
        message = f"'{node.name}' may end without returning a {result}"
        context.error(last, "missing-return", message, "add a `return` or `raise` at the end")
    elif result == t.NORETURN:
        context.error(node.body[-1], "missing-return", f"'{node.name}' is annotated NoReturn but may return")
