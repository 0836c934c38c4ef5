"""The translation from entry points to C text, and the table of passes."""

from __future__ import annotations

import gc
import importlib
import sys
from collections.abc import Callable
from typing import Any

from adder.translator.backend.emit import emit
from adder.translator.ir import nodes as n
from adder.translator.ir.validator import validate
from adder.translator.passes.exceptions import lower_exceptions
from adder.translator.passes.keep_alive import keep_alive
from adder.translator.passes.linearise import linearise
from adder.translator.passes.raises import find_raising
from adder.translator.passes.reachability import Reachability
from adder.translator.passes.share_results import share_results
from adder.translator.passes.unwinding import unwind_exceptions
from adder.translator.program import Program, place_of
from adder.typed import declarations
from adder.typed.config import config

Pass = Callable[[Program, n.Function], None]


def exceptions(program: Program, function: n.Function) -> None:
    """The lowering of exceptions that the build has chosen."""
    lower = unwind_exceptions if config.unwinding else lower_exceptions
    lower(program, function)


PASSES: list[tuple[str, Pass]] = [
    ("linearise", linearise),
    ("exceptions", exceptions),
    ("keep_alive", keep_alive),
    ("share_results", share_results),
]
"""The passes over each function, in order. Before them come reachability and the analysis of raising."""


def translate(target: Any, *, debug: bool = False, stress: bool = False) -> str:
    """The C text of a target (see `adder.targets.target.Target`): its build constants are applied before its entry,
    and with it the virtual machine, is imported."""
    config.apply(**target.build_constants(), debug=debug, stress=stress)
    module, _, name = target.entry.rpartition(".")
    entry = getattr(importlib.import_module(module), name)
    return translate_program([entry, *declarations.exports])


def translate_entry(functions: list[Any], config_values: dict[str, Any]) -> str:
    """The C text of some functions and what they need."""
    config.apply(**config_values)
    return translate_program(functions)


def translate_program(entries: list[Any]) -> str:
    """The C text for entry points, under the current configuration."""
    gc.disable()
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, 20000))
    try:
        program = Program()
        return emit(program, intermediate(program, entries))
    finally:
        gc.enable()
        sys.setrecursionlimit(limit)


def intermediate(program: Program, entries: list[Any], until: str = "") -> list[n.Function]:
    """The functions of a program after the pass `until` (all passes if empty)."""
    functions = Reachability(program).run(entries)
    program.diagnostics.check()
    find_raising(functions, _allocate(program))
    _check_interrupts(program, functions)
    _validate(program, functions, "frontend")
    for name, run in PASSES if until != "frontend" else []:
        for function in functions:
            run(program, function)
        _validate(program, functions, name)
        if name == until:
            break
    program.diagnostics.check()
    return functions


def _check_interrupts(program: Program, functions: list[n.Function]) -> None:
    """Interrupt handlers must neither allocate nor raise."""
    for function in functions:
        if function.flags.get("interrupt") and function.can_raise:
            message = f"the interrupt handler '{function.python.__name__}' may allocate or raise"
            program.diagnostics.report("interrupt-raises", message, place_of(function.python))


def _validate(program: Program, functions: list[n.Function], stage: str) -> None:
    """Check the form after a pass, in debug builds and therefore in all tests."""
    if program.debug:
        for function in functions:
            validate(function, stage)


def _allocate(program: Program) -> n.Function | None:
    return program.hook("allocate") if "allocate" in declarations.hooks else None
