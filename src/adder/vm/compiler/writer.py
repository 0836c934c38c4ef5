"""Writes the bytecode of one code object: instructions, jumps, constants, line and handler tables."""

from __future__ import annotations

from adder.typed import U8, U16, Array, Int, Object, Ref, Word, bits, cast, copy_items, truncate, wrapping_mul
from adder.vm.interpreter.opcodes import Op
from adder.vm.interpreter.tables import HANDLER_ENTRY, LOOP_MARK, u16_at
from adder.vm.types.list import List, new_list
from adder.vm.value import small, small_value

MAX_CODE = 0xFFFF
MAX_SHORT_RUN = 15
"""The longest run of code that an entry of the line table of one byte covers."""


class Buffer(Object):
    """A growable array of bytes."""

    length: U16
    content: Array[U8]

    def add(self, byte: Int) -> None:
        """Append one byte. SyntaxError when the code becomes too large."""
        if self.length == len(self.content):
            self.grow()
        self.content[self.length] = truncate(U8, byte)
        self.length += 1

    def grow(self) -> None:
        if self.length == MAX_CODE:
            raise SyntaxError("code is too large: split the module or function")
        grown = Array[U8](min(MAX_CODE, self.length * 2))
        copy_items(grown.pointer(), self.content.pointer(), self.length)
        self.content = grown

    def trimmed(self) -> Array[U8]:
        """The bytes, exactly."""
        exact = Array[U8](self.length)
        copy_items(exact.pointer(), self.content.pointer(), self.length)
        return exact


def new_buffer(capacity: Int) -> Buffer:
    """An empty buffer."""
    return Buffer(0, Array[U8](capacity))


class Label(Object):
    """A place in the code: `position` is -1 until it is placed; `uses` are offsets of jump operands to fill in."""

    position: Int
    uses: List | None


def new_label() -> Label:
    """A label not yet placed."""
    return Label(-1, None)


class ConstantIndex(Object):
    """Finds constants that are no objects (whose words never change) by open addressing; 0 is an empty slot."""

    slots: Array[U16]
    count: U16

    def slot_of(self, value: Ref, constants: List) -> Int:
        mask = len(self.slots) - 1
        slot = Int(wrapping_mul(Word, bits(value), 0x9E3779B1) >> 7) & mask
        while self.slots[slot] != 0 and constants.items[self.slots[slot] - 1] is not value:
            slot = (slot + 1) & mask
        return slot


class Writer(Object):
    """The code object under construction. `dead` is 1 where control cannot get to: nothing is written there."""

    code: Buffer
    lines: Buffer
    handlers: Buffer
    constants: List
    index: ConstantIndex
    line_start: U16
    line: U16
    table_line: U16
    dead: U8

    @property
    def offset(self) -> Int:
        """Where the next instruction goes."""
        return self.code.length

    def op(self, opcode: Int) -> None:
        """An instruction without operands."""
        if self.dead == 0:
            self.code.add(opcode)

    def op1(self, opcode: Int, a: Int) -> None:
        """An instruction with one byte operand."""
        if self.dead == 0:
            self.code.add(opcode)
            self.code.add(a)

    def op2(self, opcode: Int, a: Int, b: Int) -> None:
        """An instruction with two byte operands."""
        if self.dead == 0:
            self.op1(opcode, a)
            self.code.add(b)

    def op3(self, opcode: Int, a: Int, b: Int, c: Int) -> None:
        """An instruction with three byte operands."""
        if self.dead == 0:
            self.op2(opcode, a, b)
            self.code.add(c)

    def wide(self, value: Int) -> None:
        """A 16-bit operand, after one of the methods above."""
        if self.dead == 0:
            self.code.add(value & 255)
            self.code.add(value >> 8 & 255)

    def constant(self, value: Ref) -> Int:
        """The index of a constant; the same word is stored once."""
        constants = self.constants
        if bits(value) & 3 == 0:
            constants.append(value)
            return constants.length - 1
        slot = self.index.slot_of(value, constants)
        if self.index.slots[slot] == 0:
            constants.append(value)
            if constants.length > MAX_CODE:
                raise SyntaxError("too many constants: split the module or function")
            self.index.slots[slot] = U16(constants.length)
            self.index.count += 1
            if self.index.count * 4 > len(self.index.slots) * 3:
                self.rebuild_index()
                return constants.length - 1
        return self.index.slots[slot] - 1

    def rebuild_index(self) -> None:
        self.index = ConstantIndex(Array[U16](len(self.index.slots) * 2), 0)
        for number in range(self.constants.length):
            value = self.constants.items[number]
            if bits(value) & 3 != 0:
                slot = self.index.slot_of(value, self.constants)
                self.index.slots[slot] = U16(number + 1)
                self.index.count += 1

    def jump(self, label: Label) -> None:
        """The 16-bit distance to a label, the last operand of a jump."""
        if self.dead != 0:
            return
        here = self.offset
        if label.position >= 0:
            self.distance(here, label.position)
            return
        uses = label.uses
        if uses is None:
            uses = new_list()
            label.uses = uses
        uses.append(small(here))
        self.wide(0)

    def distance(self, operand: Int, target: Int) -> None:
        self.wide(jump_distance(operand, target))

    def go(self, label: Label) -> None:
        """An unconditional jump forwards; what follows is dead until a label is placed."""
        if self.dead == 0:
            self.op(Op.JUMP)
            self.jump(label)
            self.dead = 1

    def place(self, label: Label) -> None:
        """Put a label here; control gets here if a jump does."""
        here = self.offset
        uses = label.uses
        if uses is not None:
            for number in range(uses.length):
                operand = small_value(cast(Ref, uses.items[number]))
                distance = jump_distance(operand, here)
                self.code.content[operand] = U8(distance & 255)
                self.code.content[operand + 1] = U8(distance >> 8 & 255)
            label.uses = None
            self.dead = 0
        label.position = here

    def place_target(self, label: Label) -> None:
        """Put a label to which code further on jumps back, or a handler."""
        self.dead = 0
        self.place(label)

    def set_line(self, line: Int) -> None:
        """What follows belongs to this line."""
        if line != self.line:
            self.flush_line()
            self.line = U16(line)

    def line_without_code(self, line: Int, endless: bool) -> None:
        """Let tracing know that control goes through this line, which has no code of its own; through that of an
        endless loop once only."""
        self.set_line(line)
        if self.dead != 0 or self.offset != self.line_start:
            return
        self.line_entry(self.line - self.table_line, 0)
        self.table_line = self.line
        if endless:
            self.lines.add(LOOP_MARK)

    def flush_line(self) -> None:
        """Write the line table's entries for the code since the last change of line."""
        count = self.offset - self.line_start
        if count == 0:
            return
        step = self.line - self.table_line
        while count > 0:
            count -= self.line_entry(step, count)
            step = 0
        self.table_line = self.line
        self.line_start = U16(self.offset)

    def line_entry(self, step: Int, count: Int) -> Int:
        """Write one entry; returns how many bytes of code it covers."""
        if 0 <= step < 8 and count < 16:
            self.lines.add(step << 4 | count)
            return count
        covered = min(count, 63)
        if -128 <= step < 128:
            self.lines.add(0x80 | covered)
        else:
            self.lines.add(0xC0 | covered)
        self.lines.add(step & 255)
        if not -128 <= step < 128:
            self.lines.add(step >> 8 & 255)
        return covered

    def handler(self, start: Int, end: Int, target: Int, register: Int) -> None:
        """An entry of the handler table."""
        if start == end:
            return
        table = self.handlers
        table.add(start & 255)
        table.add(start >> 8)
        table.add(end & 255)
        table.add(end >> 8)
        table.add(target & 255)
        table.add(target >> 8)
        table.add(register)
        table.add(0)

    def insert_first(self, prologue: Buffer) -> None:
        """Put instructions before the first one of the finished code; they belong to the first line."""
        count = Int(prologue.length)
        if count == 0:
            return
        self.code = joined(prologue, self.code)
        table = self.handlers
        for entry in range(0, Int(table.length), HANDLER_ENTRY):
            for place in range(entry, entry + 6, 2):
                offset = u16_at(table.content, place) + count
                table.content[place] = U8(offset & 255)
                table.content[place + 1] = U8(offset >> 8)
        covered = new_buffer(count // MAX_SHORT_RUN + 1)
        while count > 0:
            covered.add(min(count, MAX_SHORT_RUN))
            count -= MAX_SHORT_RUN
        self.lines = joined(covered, self.lines)


def joined(first: Buffer, second: Buffer) -> Buffer:
    """The bytes of two buffers in a new one."""
    length = Int(first.length) + second.length
    if length > MAX_CODE:
        raise SyntaxError("code is too large: split the module or function")
    made = new_buffer(length)
    copy_items(made.content.pointer(), first.content.pointer(), Int(first.length))
    copy_items(made.content.pointer(Int(first.length)), second.content.pointer(), Int(second.length))
    made.length = U16(length)
    return made


def jump_distance(operand: Int, target: Int) -> Int:
    """The distance from the end of a jump, whose last operand is at `operand`, to `target`; SyntaxError if too far."""
    distance = target - (operand + 2)
    if not -32768 <= distance <= 32767:
        raise SyntaxError("a block of code is too large: split the module or function")
    return distance


def new_writer(first_line: Int) -> Writer:
    """An empty code object."""
    line = U16(first_line)
    return Writer(
        new_buffer(64),
        new_buffer(16),
        new_buffer(8),
        new_list(),
        ConstantIndex(Array[U16](16), 0),
        0,
        line,
        line,
        0,
    )
