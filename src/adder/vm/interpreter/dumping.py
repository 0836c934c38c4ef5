"""Writing bytecode files: code, and all it refers to, as bytes that do not depend on the target."""

from __future__ import annotations

from typing import NoReturn

from adder.typed import U8, U64, Array, Float, Int, Object, Ref, Word, cast, config
from adder.vm.interpreter.code import Code
from adder.vm.interpreter.file_format import (
    BODY_PLACE,
    CHECKSUM_PLACE,
    FIRST_PLACE,
    LENGTH_SIZE,
    MAGIC,
    OPCODE_CHECKSUM,
    SIZE_PLACE,
    VERSION,
    Tag,
    adler32,
)
from adder.vm.stack import check_c_stack
from adder.vm.strings import is_str, text_of
from adder.vm.types.bigint import BigInt, magnitude_bits
from adder.vm.types.bytes import Bytes
from adder.vm.types.complex import Complex
from adder.vm.types.float import float_value, is_float
from adder.vm.types.ieee import pattern_of_float
from adder.vm.types.int_bytes import store_bytes
from adder.vm.types.list import List, new_list
from adder.vm.types.output import Output
from adder.vm.types.tuple import Tuple
from adder.vm.value import is_interned, is_singleton, is_small, singleton_number

FIRST_SIZE = 256


class Dumper(Object):
    """The file being made: its bytes so far, and the values that have been written, in order."""

    out: Output
    values: List

    def fixed(self, value: Word, size: Int) -> None:
        """An unsigned number in so many bytes."""
        for index in range(size):
            self.out.byte(Int(value >> (8 * index) & 0xFF))

    def number(self, value: Int) -> None:
        """A number that is not negative, seven bits a byte, the lowest ones first."""
        while value > 0x7F:
            self.out.byte(value & 0x7F | 0x80)
            value >>= 7
        self.out.byte(value)

    def number_of(self, value: Ref) -> Int:
        """The number of a value; it is written if it has not been."""
        values = self.values
        for number in range(values.length):
            if values.items[number] is value:
                return number
        self.value(value)
        values.append(value)
        return values.length - 1

    def value(self, value: Ref) -> None:
        """The record of a value, after those of the values it refers to."""
        if is_singleton(value):
            self.out.byte(Tag.SINGLETON)
            self.out.byte(singleton_number(value))
        elif is_small(value) or isinstance(value, BigInt):
            self.integer(value)
        elif is_float(value):
            self.out.byte(Tag.FLOAT)
            self.float_pattern(float_value(value))
        elif is_str(value):
            self.out.byte(Tag.NAME if is_interned(value) else Tag.STRING)
            text = text_of(value)
            self.number(Int(text.length))
            self.out.bytes(text.items.pointer(), Int(text.length))
        elif isinstance(value, Bytes):
            self.out.byte(Tag.BYTES)
            self.number(Int(value.length))
            self.out.bytes(value.items.pointer(), Int(value.length))
        elif isinstance(value, Tuple):
            self.sequence(value)
        elif isinstance(value, Code):
            self.code(value)
        elif config.complex_numbers and isinstance(value, Complex):
            self.out.byte(Tag.COMPLEX)
            self.float_pattern(value.real_part)
            self.float_pattern(value.imaginary_part)
        else:
            unmarshallable(value)

    def integer(self, value: Ref) -> None:
        """An integer of any size: how many bytes it takes in two's complement, and these."""
        size = magnitude_bits(value) // 8 + 1
        content = Array[U8](size)
        store_bytes(value, content.pointer(), size, False)
        self.out.byte(Tag.INTEGER)
        self.number(size)
        self.out.bytes(content.pointer(), size)

    def float_pattern(self, number: Float) -> None:
        pattern = pattern_of_float(number, 64)
        for index in range(8):
            self.out.byte(Int(pattern >> U64(8 * index) & 0xFF))

    def sequence(self, values: Tuple) -> None:
        """A tuple: the numbers of its items."""
        check_c_stack()
        for value in values.items:
            self.number_of(value)
        self.out.byte(Tag.TUPLE)
        self.number(Int(values.length))
        for value in values.items:
            self.number(self.number_of(value))

    def code(self, code: Code) -> None:
        """A code object."""
        check_c_stack()
        self.number_of(code.name)
        self.number_of(code.qualified_name)
        self.number_of(code.filename)
        free_names = code.free_names
        for constant in code.constants:
            self.number_of(constant)
        for name in code.parameters:
            self.number_of(name)
        if free_names is not None:
            for name in free_names:
                self.number_of(name)
        self.out.byte(Tag.CODE)
        self.number(self.number_of(code.name))
        self.number(self.number_of(code.qualified_name))
        self.number(self.number_of(code.filename))
        self.number(Int(code.first_line))
        self.number(Int(code.register_count))
        self.out.byte(code.positional_only)
        self.out.byte(code.positional)
        self.out.byte(code.keyword_only)
        self.out.byte(code.flags)
        self.numbers(code.constants)
        self.numbers(code.parameters)
        self.numbers(free_names)
        self.block(code.bytecode)
        self.block(code.captures)
        self.block(code.lines)
        self.block(code.handlers)

    def numbers(self, values: Array[Ref] | None) -> None:
        """How many values there are, and their numbers."""
        if values is None:
            self.number(0)
            return
        self.number(len(values))
        for value in values:
            self.number(self.number_of(value))

    def block(self, content: Array[U8] | None) -> None:
        """Bytes behind their length, at a multiple of four, so that they can be used where they are."""
        while self.out.length % 4 != 0:
            self.out.byte(0)
        length = Word(0 if content is None else len(content))
        self.fixed(length, 4)
        self.fixed(length, 4)
        if content is not None:
            self.out.bytes(content.pointer(), len(content))

    def patch(self, place: Int, value: Word) -> None:
        """Fill in four bytes."""
        buffer = cast(Array[U8], self.out.buffer)
        for index in range(4):
            buffer[place + index] = U8(value >> (8 * index) & 0xFF)


def unmarshallable(value: Ref) -> NoReturn:
    """The error for what cannot be written."""
    raise ValueError("can't store an object of type '%t' in bytecode", value)


def dump(code: Code) -> Output:
    """The content of a file with the code of a module. ValueError if a constant is of a type that cannot be written."""
    dumper = Dumper(Output(Array[U8](FIRST_SIZE), 0), new_list())
    dumper.fixed(Word(MAGIC), 4)
    dumper.fixed(Word(0), LENGTH_SIZE)
    dumper.fixed(Word(VERSION), 4)
    dumper.fixed(Word(OPCODE_CHECKSUM), 4)
    dumper.fixed(Word(0), 4)
    dumper.fixed(Word(0), 4)
    dumper.number_of(code)
    out = dumper.out
    length = Int(out.length)
    dumper.patch(SIZE_PLACE, Word(length - FIRST_PLACE))
    dumper.patch(SIZE_PLACE + 4, Word(length - FIRST_PLACE))
    dumper.patch(BODY_PLACE, Word(dumper.values.length))
    buffer = cast(Array[U8], out.buffer)
    dumper.patch(CHECKSUM_PLACE, adler32(buffer.pointer(BODY_PLACE), length - BODY_PLACE))
    return out
