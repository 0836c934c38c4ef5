"""Bytecode files taken apart, and changed at random: anywhere, or just in the parts where it hurts."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field

from adder.vm.interpreter.opcodes import OPCODES

HEAD = 24
"""The checksum covers what comes after these bytes."""


@dataclass
class Parts:
    """Where the parts of the code objects in a file are, as ranges of bytes."""

    bytecode: list[range] = field(default_factory=list)
    tables: list[range] = field(default_factory=list)
    """Captures, lines and handlers."""
    headers: list[range] = field(default_factory=list)
    """Numbers of registers and parameters, flags, numbers of constants and names."""


class Reader:
    """Reads the records of a file (docs/bytecode-file.md) and notes where parts are."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.position = HEAD + 4
        self.parts = Parts()
        (count,) = struct.unpack_from("<I", data, HEAD)
        for _ in range(count):
            self.record()

    def number(self) -> int:
        value = shift = 0
        while True:
            byte = self.data[self.position]
            self.position += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def skip(self, count: int) -> range:
        start = self.position
        self.position += count
        return range(start, self.position)

    def record(self) -> None:
        tag = self.data[self.position]
        self.position += 1
        match tag:
            case 0:
                self.skip(1)
            case 1 | 4 | 5 | 6:
                self.skip(self.number())
            case 2:
                self.skip(8)
            case 3:
                self.skip(16)
            case 7:
                for _ in range(self.number()):
                    self.number()
            case 8:
                self.code()

    def code(self) -> None:
        start = self.position
        for _ in range(5):
            self.number()
        self.skip(4)
        for _ in range(3):
            for _ in range(self.number()):
                self.number()
        self.parts.headers.append(range(start, self.position))
        self.parts.bytecode.append(self.block())
        self.parts.tables += [self.block() for _ in range(3)]

    def block(self) -> range:
        self.position = (self.position + 3) & ~3
        (length,) = struct.unpack_from("<I", self.data, self.position)
        self.position += 8
        return self.skip(length)


def sealed(data: bytes) -> bytes:
    """The file with the right size and checksum, so that the loader looks at the rest."""
    if len(data) < HEAD + 4:
        return data
    body = data[HEAD:]
    size = struct.pack("<I", len(data) - 12)
    checksum = struct.pack("<I", zlib.adler32(body))
    return data[:4] + size * 2 + data[12:20] + checksum + body


@dataclass(frozen=True)
class File:
    """A valid bytecode file and its parts."""

    data: bytes
    parts: Parts

    @staticmethod
    def of(data: bytes) -> File:
        """Take a file apart."""
        return File(data, Reader(data).parts)


Mutation = Callable[[random.Random, tuple[File, ...], File, bytearray], None]


def change_bytes(generator: random.Random, corpus: tuple[File, ...], file: File, data: bytearray) -> None:
    """Any bytes become others."""
    for _ in range(generator.randint(1, 4)):
        data[generator.randrange(len(data))] = generator.randrange(256)


def flip_bit(generator: random.Random, corpus: tuple[File, ...], file: File, data: bytearray) -> None:
    """One bit becomes the other."""
    data[generator.randrange(len(data))] ^= 1 << generator.randrange(8)


def cut(generator: random.Random, corpus: tuple[File, ...], file: File, data: bytearray) -> None:
    """Leave out some bytes, or all from some place on."""
    start = generator.randrange(len(data))
    length = generator.choice((1, 2, 4, 16, len(data)))
    del data[start : start + length]


def splice(generator: random.Random, corpus: tuple[File, ...], file: File, data: bytearray) -> None:
    """Put in, or over, a piece of another file."""
    other = generator.choice(corpus).data
    start = generator.randrange(len(other))
    piece = other[start : start + generator.randint(1, 64)]
    place = generator.randrange(len(data))
    data[place : place + generator.choice((0, len(piece)))] = piece


def change_part(generator: random.Random, data: bytearray, parts: list[range]) -> None:
    """Change a byte of some part: a little, or to anything."""
    part = generator.choice([part for part in parts if part] or [range(len(data))])
    place = generator.choice(part)
    near = (data[place] + generator.choice((-2, -1, 1, 2))) & 255
    data[place] = generator.choice((near, near, generator.randrange(256)))


def change_header(generator: random.Random, corpus: tuple[File, ...], file: File, data: bytearray) -> None:
    """Change what a code object says of itself."""
    change_part(generator, data, file.parts.headers)


def change_table(generator: random.Random, corpus: tuple[File, ...], file: File, data: bytearray) -> None:
    """Change handlers, lines or captures."""
    change_part(generator, data, file.parts.tables)


def instructions(data: bytearray, part: range) -> list[int]:
    """Where the instructions of a part start."""
    places = []
    place = part.start
    while place < part.stop and data[place] < len(OPCODES):
        places.append(place)
        place += OPCODES[data[place]].length
    return places


def some_instructions(generator: random.Random, file: File, data: bytearray) -> list[int]:
    """Where the instructions of one of the code objects start; of none if it is empty by now."""
    return instructions(data, generator.choice(file.parts.bytecode))


def change_operand(generator: random.Random, corpus: tuple[File, ...], file: File, data: bytearray) -> None:
    """An instruction gets another operand, mostly one that is near."""
    for place in some_instructions(generator, file, data)[-1:]:
        place = generator.choice(some_instructions(generator, file, data) or [place])
        length = OPCODES[data[place]].length
        if length > 1:
            change_part(generator, data, [range(place + 1, min(place + length, len(data)))])


def change_opcode(generator: random.Random, corpus: tuple[File, ...], file: File, data: bytearray) -> None:
    """An instruction becomes another one of the same length."""
    places = some_instructions(generator, file, data)
    if places:
        place = generator.choice(places)
        length = OPCODES[data[place]].length
        data[place] = generator.choice([opcode.number for opcode in OPCODES if opcode.length == length])


def exchange_instructions(
    generator: random.Random, corpus: tuple[File, ...], file: File, data: bytearray
) -> None:
    """Copy an instruction over another one of the same length."""
    places = some_instructions(generator, file, data)
    if len(places) > 1:
        target, source = generator.sample(places, 2)
        length = OPCODES[data[source]].length
        if OPCODES[data[target]].length == length:
            data[target : target + length] = data[source : source + length]


MUTATIONS: tuple[tuple[Mutation, int], ...] = (
    (change_bytes, 2),
    (flip_bit, 2),
    (cut, 1),
    (splice, 1),
    (change_header, 3),
    (change_table, 3),
    (change_operand, 10),
    (change_opcode, 6),
    (exchange_instructions, 4),
)
CHOICES = [mutation for mutation, weight in MUTATIONS for _ in range(weight)]
SHARE_UNSEALED = 0.03


def mutated_file(generator: random.Random, corpus: tuple[File, ...]) -> bytes:
    """A file of the corpus after one change or several."""
    file = generator.choice(corpus)
    data = bytearray(file.data)
    while data:
        generator.choice(CHOICES)(generator, corpus, file, data)
        if len(data) != len(file.data):
            file = File(bytes(data), Parts([range(len(data))], [range(len(data))], [range(len(data))]))
        if generator.random() < 0.6:
            break
    made = bytes(data)
    return made if generator.random() < SHARE_UNSEALED else sealed(made)
