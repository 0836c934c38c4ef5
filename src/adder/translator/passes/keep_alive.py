"""Keep objects alive whose items a loop reaches through pointers.

before: a C compiler may keep only an address outside of an object in a register while a loop runs that steps
        through its items; a collection in that loop would not find the object
after:  behind each outermost loop with calls, the objects from which the function has taken pointers are
        mentioned, so that their own addresses stay in registers or on the stack until there
"""

from __future__ import annotations

from adder.translator.ir import nodes as n, types as t
from adder.translator.ir.walk import all_expressions, blocks
from adder.translator.program import Program


def keep_alive(program: Program, function: n.Function) -> None:
    """Add the mentions to a function's body."""
    body = function.body or []
    owners = _owners(body)
    if owners:
        function.body = _with_mentions(body, owners)
        parameters = dict(function.parameters)
        function.unset.update(owner.name for owner in owners if owner.name not in parameters)


def _owners(body: list[n.Statement]) -> list[n.Local]:
    """The variables whose items pointers are taken of."""
    found: dict[str, n.Local] = {}
    for value in all_expressions(body):
        if isinstance(value, n.Intrinsic) and value.name == "pointer":
            base = value.arguments[0]
            if isinstance(base, n.Field) and isinstance(base.type, t.Items):
                base = base.base
            while isinstance(base, n.Cast):
                base = base.operand
            if isinstance(base, n.Local):
                found[base.name] = base
    return list(found.values())


def _with_mentions(block: list[n.Statement], owners: list[n.Local]) -> list[n.Statement]:
    out: list[n.Statement] = []
    for statement in block:
        out.append(statement)
        if isinstance(statement, n.Loop):
            if _calls(statement):
                mentions = [n.Intrinsic(t.VOID, "keep_alive", [owner]) for owner in owners]
                out += [n.Evaluate(statement.line, mention) for mention in mentions]
        else:
            for inner in blocks(statement):
                inner[:] = _with_mentions(inner, owners)
    return out


def _calls(loop: n.Loop) -> bool:
    return any(isinstance(value, n.Call | n.CallPointer) for value in all_expressions([loop]))
