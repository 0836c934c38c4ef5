"""Bytecode as text, from the opcode table: for `micropython -v`, `adder compile -v` and tests."""

from __future__ import annotations

from adder.typed import U8, Array, Int, Ref, interned
from adder.vm.interpreter.code import UNNAMED, Code
from adder.vm.interpreter.effects import LENGTHS, MOST_OPERANDS, OPERAND_KINDS, Operand
from adder.vm.interpreter.opcodes import OPCODES
from adder.vm.interpreter.operands import jump_operand, signed_operand, wide_operand
from adder.vm.interpreter.tables import HANDLER_ENTRY, line_at, u16_at
from adder.vm.stack import check_c_stack
from adder.vm.strings import text_of
from adder.vm.types.output import REPR, Output
from adder.vm.types.protocol import print_value
from adder.vm.types.tuple import Tuple

NAMES: Array[Ref] = Array[Ref].of([interned(opcode.name) for opcode in OPCODES])
NAME_WIDTH = 22
OFFSET_WIDTH = 6
LINE_WIDTH = 5


def disassemble(out: Output, code: Code) -> None:
    """Print a listing of a code object and of the codes nested in it."""
    check_c_stack()
    print_head(out, code)
    line = -1
    position = 0
    while position < len(code.bytecode):
        now = line_at(code.lines, code.first_line, position)
        if now != line:
            line = now
            print_padded(out, line, LINE_WIDTH)
        else:
            print_spaces(out, LINE_WIDTH)
        print_instruction(out, code, position)
        position += LENGTHS[code.bytecode[position]]
    handlers = code.handlers
    if handlers is not None:
        print_handlers(out, handlers)
    for constant in code.constants:
        if isinstance(constant, Code):
            out.text("\n")
            disassemble(out, constant)


def print_head(out: Output, code: Code) -> None:
    """What is known about the code as a whole."""
    out.text("File ")
    out.string(code.filename)
    out.text(", code block '")
    out.string(code.qualified_name)
    out.text("': ")
    out.decimal(len(code.bytecode))
    out.text(" bytes, ")
    out.decimal(Int(code.register_count))
    out.text(" registers\n")
    if len(code.parameters) != 0:
        out.text("parameters:")
        for name in code.parameters:
            out.text(" ")
            out.string(name)
        out.text("\n")


def print_instruction(out: Output, code: Code, position: Int) -> None:
    """One line: offset, name, operands."""
    opcode = Int(code.bytecode[position])
    print_padded(out, position, OFFSET_WIDTH)
    out.text(" ")
    out.string(NAMES[opcode])
    if OPERAND_KINDS[opcode * MOST_OPERANDS] != 0:
        print_spaces(out, NAME_WIDTH - Int(text_of(NAMES[opcode]).length))
    place = position + 1
    for number in range(MOST_OPERANDS):
        kind = Int(OPERAND_KINDS[opcode * MOST_OPERANDS + number])
        if kind == 0:
            break
        if number > 0:
            out.text(", ")
        place += print_operand(out, code, kind, place, position + LENGTHS[opcode])
    out.text("\n")


def print_operand(out: Output, code: Code, kind: Int, index: Int, following: Int) -> Int:
    """An operand; constants are shown by value, jumps by their target. Returns how many bytes it takes."""
    place = code.bytecode.pointer(index)
    match kind:
        case Operand.REGISTER:
            out.text("R")
            out.decimal(Int(place[0]))
        case Operand.JUMP:
            out.text("-> ")
            out.decimal(following + jump_operand(place))
            return 2
        case Operand.WIDE:
            out.decimal(wide_operand(place))
            return 2
        case Operand.WIDE_CONSTANT | Operand.NAME | Operand.CODE | Operand.NAMES:
            print_constant(out, code.constants[wide_operand(place)])
            return 2
        case Operand.VARIABLE if place[0] == UNNAMED:
            out.text("?")
        case Operand.CONSTANT | Operand.VARIABLE:
            print_constant(out, code.constants[place[0]])
        case Operand.SIGNED:
            out.decimal(signed_operand(place))
        case _:
            out.decimal(Int(place[0]))
    return 1


def print_constant(out: Output, value: Ref) -> None:
    """A constant."""
    if isinstance(value, Code):
        out.text("<code ")
        out.string(value.qualified_name)
        out.text(">")
    elif isinstance(value, Tuple):
        out.text("(")
        for item in value.items:
            print_constant(out, item)
            out.text(", ")
        out.text(")")
    else:
        print_value(out, value, REPR)


def print_handlers(out: Output, table: Array[U8]) -> None:
    """The handler table: which code is covered, where its handler is, the register for the exception."""
    for entry in range(0, len(table), HANDLER_ENTRY):
        out.text("exceptions in ")
        out.decimal(u16_at(table, entry))
        out.text("..")
        out.decimal(u16_at(table, entry + 2))
        out.text(" -> ")
        out.decimal(u16_at(table, entry + 4))
        out.text(", R")
        out.decimal(Int(table[entry + 6]))
        out.text("\n")


def print_padded(out: Output, number: Int, width: Int) -> None:
    """A number that is not negative, right-aligned."""
    limit = 10
    for _ in range(width - 1):
        if number < limit:
            out.text(" ")
        limit *= 10
    out.decimal(number)


def print_spaces(out: Output, count: Int) -> None:
    """Blanks."""
    for _ in range(count):
        out.text(" ")
