"""What the writer and the loader of bytecode files have in common; docs/bytecode-file.md describes the format."""

from __future__ import annotations

import zlib

from adder.typed import U8, Int, Pointer, Word
from adder.vm.interpreter.opcodes import OPCODES

MAGIC = int.from_bytes(b"AdBC", "little")
VERSION = 1
OPCODE_CHECKSUM = zlib.crc32(
    "\n".join(f"{opcode.name} {opcode.operands} {opcode.registers}" for opcode in OPCODES).encode()
)
"""Changes whenever the opcode table does: code made for another table means something else."""

SIZE_PLACE = 4
FIRST_PLACE = 12
"""Where what the size counts begins."""
VERSION_PLACE = 12
TABLE_PLACE = 16
CHECKSUM_PLACE = 20
BODY_PLACE = 24
"""Where what the checksum covers begins."""

LENGTH_SIZE = 8
"""Lengths of bytes that may be used in place, and the size, are written twice, in four bytes each: whether words have
32 or 64 bits, one of them is where the length of an array is."""


class Tag:
    """What kind of value a record in the body is."""

    SINGLETON = 0
    INTEGER = 1
    FLOAT = 2
    COMPLEX = 3
    NAME = 4
    STRING = 5
    BYTES = 6
    TUPLE = 7
    CODE = 8


ADLER_MODULUS = 65521
ADLER_RUN = 256
"""So many bytes can be summed up before a remainder must be taken, in 32 bits."""


def adler32(start: Pointer[U8], count: Int) -> Word:
    """The Adler-32 checksum of bytes (RFC 1950)."""
    low = Word(1)
    high = Word(0)
    position = 0
    while position < count:
        end = min(count, position + ADLER_RUN)
        while position < end:
            low += start[position]
            high += low
            position += 1
        low %= ADLER_MODULUS
        high %= ADLER_MODULUS
    return high << 16 | low
