"""The intermediate form as text, for golden tests and for looking at what a pass does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from adder.translator.ir import nodes as n


def print_function(function: n.Function) -> str:
    """A function with its locals and body."""
    parameters = ", ".join(f"{name}: {kind}" for name, kind in function.parameters)
    marks = "".join([" raises" if function.can_raise else "", " address" if function.address_taken else ""])
    lines = [f"function {function.name}({parameters}) -> {function.result}{marks}"]
    names = dict(function.parameters)
    lines += [f"    {name}: {kind}" for name, kind in function.locals.items() if name not in names]
    return "\n".join(lines + print_block(function.body or [], 1)) + "\n"


def print_block(block: list[n.Statement], depth: int = 0) -> list[str]:
    """The lines of a block."""
    lines: list[str] = []
    for statement in block:
        lines += ["    " * depth + line for line in _PRINTERS[type(statement)](statement)]
    return lines


def _indented(block: list[n.Statement]) -> list[str]:
    return print_block(block, 1) or ["    pass"]


def _if(statement: n.If) -> list[str]:
    lines = [f"if {print_expression(statement.test)}:", *_indented(statement.then)]
    return [*lines, "else:", *_indented(statement.otherwise)] if statement.otherwise else lines


def _loop(loop: n.Loop) -> list[str]:
    test = print_expression(loop.test) if loop.test is not None else "always"
    lines = [f"loop {loop.label} while {test}:", *_indented(loop.body)]
    if loop.step:
        lines += ["step:", *_indented(loop.step)]
    return [*lines, "else:", *_indented(loop.otherwise)] if loop.otherwise else lines


def _switch(switch: n.Switch) -> list[str]:
    lines = [f"{'threaded ' if switch.threaded else ''}switch {print_expression(switch.subject)}:"]
    for case in switch.cases:
        lines += [f"case {', '.join(map(str, case.values))}:", *_indented(case.body)]
    return [*lines, "default:", *_indented(switch.default)] if switch.default else lines


def _try(statement: n.Try) -> list[str]:
    lines = ["try:", *_indented(statement.body)]
    for handler in statement.handlers:
        types = "everything" if handler.types is None else ", ".join(_name(kind) for kind in handler.types)
        lines += [
            f"except {types}{f' as {handler.variable}' if handler.variable else ''}:",
            *_indented(handler.body),
        ]
    if statement.otherwise:
        lines += ["else:", *_indented(statement.otherwise)]
    return [*lines, "finally:", *_indented(statement.final)] if statement.final else lines


_PRINTERS: dict[type[n.Statement], Callable[[Any], list[str]]] = {
    n.Assign: lambda s: [f"{print_expression(s.target)} = {print_expression(s.value)}"],
    n.Evaluate: lambda s: [print_expression(s.value)],
    n.Check: lambda s: [f"check {print_expression(s.test)}"],
    n.If: _if,
    n.Loop: _loop,
    n.Switch: _switch,
    n.Break: lambda s: [f"break {s.label}"],
    n.Continue: lambda s: [f"continue {s.label}"],
    n.Return: lambda s: [f"return {print_expression(s.value)}" if s.value is not None else "return"],
    n.Fail: lambda s: ["fail"],
    n.Raise: lambda s: [f"raise by {print_expression(s.call)}"],
    n.Reraise: lambda s: [f"raise again {s.variable}"],
    n.Try: _try,
    n.Label: lambda s: [f"label {s.name}"],
    n.Goto: lambda s: [f"goto {s.name}"],
}


def _name(value: Any) -> str:
    """A live value in text."""
    for attribute in ("__qualname__", "__name__"):
        if isinstance(getattr(value, attribute, None), str):
            return str(getattr(value, attribute))
    name = getattr(value, "name", None)
    return f"<{type(value).__name__}{f' {name}' if isinstance(name, str) else ''}>"


def _constant(value: n.Constant) -> str:
    if isinstance(value.value, int | float | str | bytes | tuple) or value.value is None:
        return repr(value.value)
    return _name(value.value)


def _arguments(values: list[n.Expr]) -> str:
    return ", ".join(map(print_expression, values))


def _intrinsic(value: n.Intrinsic) -> str:
    parameter = value.parameter
    shown = f"[{getattr(parameter, '__name__', parameter)}]" if parameter is not None else ""
    return f"{value.name}{shown}({_arguments(value.arguments)})"


def _new(value: n.New) -> str:
    fields = ", ".join(f"{name}={print_expression(field)}" for name, field in value.arguments)
    length = f"length {print_expression(value.length)}" if value.length is not None and not fields else ""
    return f"new {value.cls.__name__}({fields}{length})"


_EXPRESSIONS: dict[type[n.Expr], Callable[[Any], str]] = {
    n.Constant: _constant,
    n.Local: lambda e: str(e.name),
    n.Field: lambda e: f"{print_expression(e.base)}.{e.name}",
    n.Item: lambda e: f"{print_expression(e.base)}[{print_expression(e.index)}]",
    n.TupleItem: lambda e: f"{print_expression(e.base)}.{e.index}",
    n.MakeTuple: lambda e: f"tuple({_arguments(e.items)})",
    n.Unary: lambda e: f"({e.operator} {print_expression(e.operand)})",
    n.Binary: lambda e: (
        f"({print_expression(e.left)} {e.operator}{'w' if e.wrapping else ''}:{e.type} {print_expression(e.right)})"
    ),
    n.Compare: lambda e: f"({print_expression(e.left)} {e.operator} {print_expression(e.right)})",
    n.Logical: lambda e: f"({print_expression(e.left)} {e.operator} {print_expression(e.right)})",
    n.Conditional: lambda e: (
        f"({print_expression(e.then)} if {print_expression(e.test)} else {print_expression(e.otherwise)})"
    ),
    n.Convert: lambda e: f"{'wrap' if e.wrap else 'to'}_{e.type}({print_expression(e.operand)})",
    n.Cast: lambda e: f"{'checked ' if e.checked else ''}<{e.type}>{print_expression(e.operand)}",
    n.Call: lambda e: f"{e.function.name}({_arguments(e.arguments)})",
    n.CallPointer: lambda e: f"call {print_expression(e.callee)}({_arguments(e.arguments)})",
    n.Intrinsic: _intrinsic,
    n.New: _new,
    n.IsInstance: lambda e: (
        f"isinstance({print_expression(e.operand)}, {', '.join(c.__name__ for c in e.classes)})"
    ),
    n.Store: lambda e: f"({e.name} := {print_expression(e.value)})",
}


def print_expression(value: n.Expr) -> str:
    """An expression on one line."""
    return _EXPRESSIONS[type(value)](value)


def print_functions(functions: list[n.Function]) -> str:
    """Several functions."""
    return "\n".join(map(print_function, functions))
