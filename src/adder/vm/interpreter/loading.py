"""Loading bytecode files: from bytes in the heap, which are copied, or in place from memory that does not change.

Whatever the bytes are, loading them ends with code that can do no harm or with ValueError.
"""

from __future__ import annotations

from typing import NoReturn

from adder.typed import (
    U8,
    U16,
    U64,
    Array,
    Float,
    Int,
    Object,
    Ref,
    Word,
    address_of,
    config,
    copy_items,
    load_u32,
    object_at,
    ref_of_bits,
)
from adder.vm.interpreter.code import Code
from adder.vm.interpreter.file_format import (
    BODY_PLACE,
    CHECKSUM_PLACE,
    FIRST_PLACE,
    LENGTH_SIZE,
    MAGIC,
    OPCODE_CHECKSUM,
    SIZE_PLACE,
    TABLE_PLACE,
    VERSION,
    VERSION_PLACE,
    Tag,
    adler32,
)
from adder.vm.interpreter.verifier import verify
from adder.vm.strings import intern_bytes, str_from_bytes
from adder.vm.types.bytes import bytes_from
from adder.vm.types.characters import character_size, is_continuation
from adder.vm.types.codecs import UTF_8, valid_size
from adder.vm.types.complex import new_complex
from adder.vm.types.float import new_float
from adder.vm.types.ieee import float_from_pattern
from adder.vm.types.int_bytes import int_from_bytes
from adder.vm.types.tuple import new_tuple
from adder.vm.value import NOT_IMPLEMENTED, singleton_number

ARRAY_HEADER = 2 * config.word_bits // 8
COUNT_SIZE = 4
MOST_INTEGER_BYTES = 1 << 20
LEAST_RECORD = 2
"""No record is shorter."""


class Loader(Object):
    """A file being loaded. Place `p` of the file is `content[p - start]`; `position` is such an index. `values` are the
    values of the records so far; in `mapped` content bytes may be used where they are."""

    content: Array[U8]
    start: Int
    position: Int
    mapped: U8
    values: Array[Ref]
    count: Int

    def word_at(self, place: Int) -> Word:
        """Four bytes at a place of the file."""
        index = place - self.start
        value = Word(0)
        for number in range(4):
            value |= Word(self.content[index + number]) << 8 * number
        return value

    def take(self, size: Int) -> Int:
        """The index of the next `size` bytes."""
        index = self.position
        if size > len(self.content) - index:
            damaged()
        self.position = index + size
        return index

    def byte(self) -> U8:
        """The next byte."""
        return self.content[self.take(1)]

    def number(self) -> Int:
        """A number in pieces of seven bits, at most four of them."""
        value = 0
        for shift in range(0, 28, 7):
            byte = Int(self.byte())
            value |= (byte & 0x7F) << shift
            if byte & 0x80 == 0:
                return value
        damaged()

    def small_number(self) -> U16:
        """A number below 65536."""
        value = self.number()
        if value > 0xFFFF:
            damaged()
        return U16(value)

    def earlier(self) -> Ref:
        """A value that stands before this record, by its number."""
        number = self.number()
        if number >= self.count:
            damaged()
        return self.values[number]

    def value(self) -> Ref:
        """The next record."""
        match self.byte():
            case Tag.SINGLETON:
                number = Int(self.byte())
                if number > singleton_number(NOT_IMPLEMENTED):
                    damaged()
                return ref_of_bits(Word(number) << 3 | 2)
            case Tag.INTEGER:
                size = self.number()
                if size > MOST_INTEGER_BYTES:
                    damaged()
                index = self.take(size)
                return int_from_bytes(self.content.pointer(index), size, False, True)
            case Tag.FLOAT:
                return new_float(self.float())
            case Tag.NAME:
                size = self.number()
                index = self.text(size)
                return intern_bytes(self.content.pointer(index), size)
            case Tag.STRING:
                size = self.number()
                index = self.text(size)
                return str_from_bytes(self.content.pointer(index), size)
            case Tag.BYTES:
                size = self.number()
                index = self.take(size)
                return bytes_from(self.content.pointer(index), size)
            case Tag.TUPLE:
                return self.sequence()
            case Tag.CODE:
                return self.code()
            case Tag.COMPLEX if config.complex_numbers:
                real = self.float()
                return new_complex(real, self.float())
            case _:
                damaged()

    def float(self) -> Float:
        """Eight bytes as a number."""
        index = self.take(8)
        pattern = U64(0)
        for number in range(8):
            pattern |= U64(self.content[index + number]) << 8 * number
        return float_from_pattern(pattern, 64)

    def text(self, size: Int) -> Int:
        """The index of so many bytes of text, which must be whole characters; surrogates may occur in strings."""
        index = self.take(size)
        start = self.content.pointer(index)
        position = 0
        while position < size:
            place = start + position
            length = valid_size(place, size - position, UTF_8)
            if length < 0:
                length = character_size(place[0])
                if place[0] != 0xED or length > size - position:
                    damaged()
                if not (is_continuation(place[1]) and is_continuation(place[2])):
                    damaged()
            position += length
        return index

    def sequence(self) -> Ref:
        """A tuple."""
        count = self.number()
        if count > len(self.content):
            damaged()
        made = new_tuple(count)
        for index in range(count):
            item = self.earlier()
            if isinstance(item, Code):
                damaged()
            made.items[index] = item
        return made

    def code(self) -> Ref:
        """A code object, verified."""
        name = self.earlier()
        qualified_name = self.earlier()
        filename = self.earlier()
        first_line = self.small_number()
        register_count = self.small_number()
        header = self.take(4)
        constants = self.references()
        parameters = self.references()
        free_names = self.references()
        made = Code(
            self.block(),
            constants,
            parameters,
            None,
            None if len(free_names) == 0 else free_names,
            None,
            None,
            name,
            qualified_name,
            filename,
            first_line,
            register_count,
            self.content[header],
            self.content[header + 1],
            self.content[header + 2],
            self.content[header + 3],
        )
        made.captures = present(self.block())
        made.lines = present(self.block())
        made.handlers = present(self.block())
        verify(made)
        return made

    def references(self) -> Array[Ref]:
        """Values by their numbers."""
        count = self.number()
        if count > len(self.content):
            damaged()
        made = Array[Ref](count)
        for index in range(count):
            made[index] = self.earlier()
        return made

    def block(self) -> Array[U8]:
        """Bytes behind their number: a copy, or, in memory that does not change, the bytes themselves."""
        while (self.position + self.start) % COUNT_SIZE != 0:
            self.take(1)
        place = self.take(LENGTH_SIZE) + self.start
        size = self.word_at(place)
        if size != self.word_at(place + COUNT_SIZE) or size > len(self.content):
            damaged()
        index = self.take(Int(size))
        if self.mapped != 0:
            return array_before(address_of(self.content.pointer(index)))
        made = Array[U8](Int(size))
        copy_items(made.pointer(), self.content.pointer(index), Int(size))
        return made


def array_before(address: Word) -> Array[U8]:
    """The bytes at an address as an array, which nobody asks for its type, so only the length matters: on 64-bit
    targets it is eight bytes before the items, on others four."""
    return object_at(Array[U8], address - ARRAY_HEADER)


def present(block: Array[U8]) -> Array[U8] | None:
    """A block, absent if it is empty."""
    return None if len(block) == 0 else block


def damaged() -> NoReturn:
    """The error for a file that is not as it was written."""
    raise ValueError("damaged .mpy file")


def is_bytecode(content: Array[U8]) -> bool:
    """Whether the content of a file begins as a bytecode file does; source text never does."""
    if len(content) < 4:
        return False
    magic = MAGIC
    for index in range(4):
        if content[index] != magic >> 8 * index & 0xFF:
            return False
    return True


def load(content: Array[U8]) -> Code:
    """The code of a module from the content of a file, which is copied.

    ValueError if it is no bytecode file, one for another version, damaged, or harmful.
    """
    if not is_bytecode(content):
        raise ValueError("incompatible .mpy file")
    if len(content) < BODY_PLACE + COUNT_SIZE:
        damaged()
    loader = new_loader(content, 0, False)
    if Int(loader.word_at(SIZE_PLACE)) != len(content) - FIRST_PLACE:
        damaged()
    return load_body(loader)


def load_mapped(address: Word, size: Word) -> Code:
    """The code of a module from a file that lies in memory, at a multiple of four, as long as the program runs.

    Bytecode and tables are used where they are. Errors as `load`.
    """
    if size < BODY_PLACE + COUNT_SIZE or load_u32(address) != MAGIC:
        raise ValueError("incompatible .mpy file")
    content = array_before(address + FIRST_PLACE)
    if len(content) != Int(size) - FIRST_PLACE:
        damaged()
    return load_body(new_loader(content, FIRST_PLACE, True))


def new_loader(content: Array[U8], start: Int, mapped: bool) -> Loader:
    """A loader at the beginning of the body."""
    return Loader(content, start, BODY_PLACE - start, U8(1 if mapped else 0), Array[Ref](0), 0)


def load_body(loader: Loader) -> Code:
    """Check the head and load all records; the last one is the module's code."""
    length = loader.start + len(loader.content)
    if loader.word_at(VERSION_PLACE) != VERSION or loader.word_at(TABLE_PLACE) != OPCODE_CHECKSUM:
        raise ValueError("incompatible .mpy file")
    body = loader.content.pointer(BODY_PLACE - loader.start)
    if loader.word_at(CHECKSUM_PLACE) != adler32(body, length - BODY_PLACE):
        damaged()
    count = Int(loader.word_at(BODY_PLACE))
    loader.take(COUNT_SIZE)
    if count > len(loader.content) // LEAST_RECORD:
        damaged()
    loader.values = Array[Ref](count)
    while loader.count < count:
        loader.values[loader.count] = loader.value()
        loader.count += 1
    if count == 0 or loader.position != len(loader.content):
        damaged()
    code = loader.values[count - 1]
    if not isinstance(code, Code) or not is_module_code(code):
        damaged()
    return code


def is_module_code(code: Code) -> bool:
    """Whether code can be run by itself."""
    return code.flags == 0 and len(code.parameters) == 0 and code.free_names is None
