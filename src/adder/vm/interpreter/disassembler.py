"""Bytecode as text, from the opcode table: for tests, for people who write the emitter, and for `adder compile --show`.

Ordinary Python, not part of the virtual machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from adder.typed.refs import Interned
from adder.vm.interpreter.code import Code
from adder.vm.interpreter.opcodes import OPCODES
from adder.vm.interpreter.tables import HANDLER_ENTRY, line_at, u16_at
from adder.vm.value import is_small, small_value


def disassemble(code: Code, indent: str = "") -> Iterator[str]:
    """The lines of a listing of `code` and the codes nested in it."""
    yield f"{indent}{show(code.qualified_name)}: {code.register_count} registers"
    content = bytes(code.bytecode.items.values)  # type: ignore[attr-defined]
    position = 0
    line = 0
    while position < len(content):
        opcode = OPCODES[content[position]]
        now = line_at(code.lines, code.first_line, position)
        mark = f"{now:4}" if now != line else "    "
        line = now
        yield f"{indent}{mark} {position:5} {opcode.name:22} {operands(code, content, position)}"
        position += opcode.length
    table = code.handlers
    for index in range(0, len(table) if table is not None else 0, HANDLER_ENTRY):
        assert table is not None
        start, end, target = (u16_at(table, index + offset) for offset in (0, 2, 4))
        yield f"{indent}     {start}..{end} -> {target} R{table[index + 6]}"
    for index in range(len(code.constants)):
        inner = code.constants[index]
        if isinstance(inner, Code):
            yield from disassemble(inner, indent + "  ")


def operands(code: Code, content: bytes, position: int) -> str:
    """The operands of one instruction; constants and jump targets are shown by value."""
    opcode = OPCODES[content[position]]
    end = position + opcode.length
    at = position + 1
    texts = []
    for kind in opcode.operands:
        size = 2 if kind in "wj" else 1
        value = int.from_bytes(content[at : at + size], "little", signed=kind in "js")
        at += size
        match kind:
            case "r":
                texts.append(f"R{value}")
            case "j":
                texts.append(f"-> {end + value}")
            case "k" | "w" if value < len(code.constants):
                texts.append(f"{value}:{show(code.constants[value])}")
            case _:
                texts.append(str(value))
    return ", ".join(texts)


def show(value: Any) -> str:
    """A constant, briefly."""
    if isinstance(value, Interned):
        return repr(value.text)
    if not isinstance(value, Code) and is_small(value):
        return str(small_value(value))
    return type(value).__name__
