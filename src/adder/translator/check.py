"""`python -m adder.translator.check module…`: type-check all functions of modules of typed Python, without C."""

from __future__ import annotations

import importlib
import sys
import types
from typing import Any

from adder.translator.diagnostics import Failure, TranslationError
from adder.translator.frontend.annotations import BadAnnotation, field_types, is_typed, signature_of
from adder.translator.frontend.function import build_body
from adder.translator.frontend.source import plain_function
from adder.translator.ir import types as t
from adder.translator.program import Program, place_of
from adder.typed.config import config
from adder.typed.objects import StructType


def typed_functions(module: types.ModuleType) -> list[types.FunctionType]:
    """The functions and methods with annotations that a module defines."""
    found: dict[types.FunctionType, None] = {}

    def visit(namespace: dict[str, Any]) -> None:
        for value in list(namespace.values()):
            function = plain_function(value)
            if function is not None and function.__module__ == module.__name__ and is_typed(function):
                found[function] = None
            elif isinstance(value, StructType) and value.__module__ == module.__name__:
                visit(dict(value.__dict__))

    visit(vars(module))
    return list(found)


def check_modules(names: list[str]) -> tuple[Program, list[str]]:
    """Check the functions of modules; what their callees do is not looked at, only their signatures."""
    program = Program(check_only=True)
    skipped: list[str] = []
    for name in names:
        module = importlib.import_module(name)
        for value in vars(module).values():
            if isinstance(value, StructType) and value.__module__ == module.__name__:
                _check_fields(program, value)
        for function in typed_functions(module):
            check_function(program, function, skipped)
    return program, skipped


def _check_fields(program: Program, cls: Any) -> None:
    try:
        field_types(cls)
    except (BadAnnotation, NameError) as error:
        raise SystemExit(
            f"error[bad-annotation]: class {cls.__module__}.{cls.__qualname__}: {error}"
        ) from None


def check_function(program: Program, function: types.FunctionType, skipped: list[str]) -> None:
    """Type one function; one with Const parameters is checked where it is called with values.

    Functions with annotations of ordinary Python run at translation time: they are listed in `skipped`.
    """
    try:
        signature = signature_of(function)
    except BadAnnotation as error:
        place = place_of(function)
        skipped.append(f"{place.short_path}:{place.line}: {error}")
        return
    if any(parameter.type == t.STATIC for parameter in signature.parameters):
        return
    try:
        build_body(program, program.instance(function))
    except Failure:
        return


def main(arguments: list[str]) -> int:
    """Check the modules named on the command line."""
    if not arguments:
        sys.stderr.write("usage: python -m adder.translator.check module…\n")
        return 2
    config.apply(hosted=False)
    program, skipped = check_modules(arguments)
    for instance in list(program.functions.values()):
        if instance.body is None and instance.constants and instance.python.__module__ in arguments:
            build_body(program, instance)
    for line in skipped:
        sys.stdout.write(f"not compiled: {line}\n")
    try:
        program.diagnostics.check()
    except TranslationError as error:
        sys.stdout.write(f"{error}\n\n{len(error.diagnostics)} errors\n")
        return 1
    sys.stdout.write(f"{len(program.functions)} functions checked\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
