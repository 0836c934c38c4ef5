"""Bytecode files, made by the virtual machine's own compiler, run under CPython.

Importing this module fixes the build constants of the process; so the command imports it only when it needs it.
"""

from __future__ import annotations

import importlib
from typing import Any

from adder.vm.compiler.options import options
from adder.vm.interpreter.code import Code
from adder.vm.interpreter.disassembler import disassemble
from adder.vm.interpreter.dumping import dump
from adder.vm.interpreter.freezing import code_of_text
from adder.vm.types.output import Output, string_builder

importlib.import_module("adder.vm.core")


def compiled(source: bytes, filename: str, optimise: int = 0) -> Code:
    """The code of a source text, which tracebacks call `filename`. SyntaxError with file, line and message."""
    options.optimise = optimise
    return code_of_text(source, filename)


def bytecode(code: Code) -> bytes:
    """The content of the bytecode file."""
    return _content(dump(code))


def listing(code: Code) -> str:
    """The code as text for people."""
    out = string_builder()
    disassemble(out, code)
    return _content(out).decode("utf-8", "backslashreplace")


def _content(out: Output) -> bytes:
    buffer: Any = out.buffer
    return bytes(buffer.items.values[: out.length])
