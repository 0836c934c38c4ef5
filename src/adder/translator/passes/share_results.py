"""Let calls with several results share the variables that take them.

before: each such call has a temporary of its own, from which the results are taken one by one
after:  where all of them are taken right behind the call, one variable for each type of results does

A C compiler finds this out by itself, but not in a function that saves a context (as with setjmp).
"""

from __future__ import annotations

from collections import Counter
from typing import TypeGuard

from adder.translator.ir import nodes as n, types as t
from adder.translator.ir.walk import all_expressions, blocks, expressions
from adder.translator.program import Program


def share_results(program: Program, function: n.Function) -> None:
    """Rename the temporaries of a function, and drop those that are no longer needed."""
    body = function.body or []
    uses = Counter(value.name for value in all_expressions(body) if _holds_results(value))
    shared: dict[t.Type, str] = {}
    _share(function, body, uses, shared)
    left = {value.name for value in all_expressions(body) if _holds_results(value)}
    parameters = dict(function.parameters)
    for name, kind in list(function.locals.items()):
        if isinstance(kind, t.Tuple) and name not in left and name not in parameters:
            del function.locals[name]


def _share(
    function: n.Function, block: list[n.Statement], uses: Counter[str], shared: dict[t.Type, str]
) -> None:
    for place, statement in enumerate(block):
        for inner in blocks(statement):
            _share(function, inner, uses, shared)
        match statement:
            case n.Assign(target=n.Local(type=t.Tuple() as kind, name=name) as target):
                taken = _taken_behind(block, place, name)
                if taken and 1 + len(taken) == uses[name] and name not in function.unset | function.volatile:
                    for local in (target, *taken):
                        local.name = shared.setdefault(kind, name)


def _taken_behind(block: list[n.Statement], place: int, name: str) -> list[n.Local]:
    """The mentions of a variable in the assignments that follow a place."""
    found: list[n.Local] = []
    for statement in block[place + 1 :]:
        if not (isinstance(statement, n.Assign) and isinstance(statement.target, n.Local)):
            break
        mentions = [local for local in expressions(statement.value) if _holds_results(local)]
        if not mentions or any(local.name != name for local in mentions):
            break
        found += mentions
    return found


def _holds_results(value: n.Expr) -> TypeGuard[n.Local]:
    return isinstance(value, n.Local) and isinstance(value.type, t.Tuple)
