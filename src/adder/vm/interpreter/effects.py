"""What instructions do to registers: the columns of the opcode table that the verifier goes by, as tables for ROM.

Glossary: *kind* — what is known about the content of a register, a number; the kinds from VALUE on are values.
"""

from __future__ import annotations

import re

from adder.vm.interpreter.opcodes import OPCODES, operand_size

ANY = 0
"""Nothing is known: what another frame has left there, perhaps, and that need not be a value."""
CELL = 1
SPILL = 2
RANGE = 3
"""The next value of a loop that PREPARE_RANGE has prepared (or an iterator), COUNT and STEP are what belongs to it."""
COUNT = 4
STEP = 5
LOOP = 6
"""What a loop goes over that PREPARE_LOOP has prepared, PLACE and ENTRIES are what belongs to it."""
PLACE = 7
ENTRIES = 8
MAYBE = 9
"""A value, or unbound."""
VALUE = 10
TEXT = 11
LIST = 12
DICT = 13
SET = 14
TUPLE = 15
NAMES = 16
"""A tuple of interned strings."""
ERROR = 17
"""An exception or None."""
NONE_VALUE = 18

KEYWORDS = 19
"""Required only: a dict, or None."""
RESULT = 20
"""Required only: a value, or the cell that a class body returns."""
CONSTANT = 21
"""Written only: what the constant is that an operand names."""
SINGLETON = 22
"""Written only: the singleton that an operand names."""
SAME = 23
"""Written only: SAME + x is the same kind as the register that operand x names."""

KIND_NAMES = {
    "?": MAYBE,
    "": VALUE,
    "cell": CELL,
    "spill": SPILL,
    "range": RANGE,
    "count": COUNT,
    "step": STEP,
    "loop": LOOP,
    "place": PLACE,
    "entries": ENTRIES,
    "text": TEXT,
    "list": LIST,
    "dict": DICT,
    "set": SET,
    "tuple": TUPLE,
    "names": NAMES,
    "error": ERROR,
    "keywords": KEYWORDS,
    "result": RESULT,
    "constant": CONSTANT,
    "singleton": SINGLETON,
}


class Operand:
    """The kinds of operands, as the opcode table writes them."""

    REGISTER = ord("r")
    CONSTANT = ord("k")
    WIDE_CONSTANT = ord("K")
    NAME = ord("n")
    VARIABLE = ord("o")
    CODE = ord("c")
    NAMES = ord("t")
    FREE = ord("f")
    POSITIVE = ord("m")
    ONE_TO_THREE = ord("l")
    SINGLETON = ord("i")
    DEFAULTS = ord("d")
    SIGNED = ord("s")
    WIDE = ord("w")
    JUMP = ord("j")


class HowMany:
    """How many registers an action is about: one, or as many as an operand says, or one less, twice as many, or that
    operand, the next one, and one more."""

    ONE = 0
    OPERAND = 1
    OPERAND_LESS_ONE = 2
    OPERAND_TWICE = 3
    TWO_OPERANDS = 4


LOSES = 1
"""What is in the registers above the first operand is lost."""
ENDS = 2
"""Control does not go on to the next instruction."""
KEEPS = 4
"""Nothing is written when the instruction jumps."""

ACTION_SIZE = 5
"""An action is: operand, offset, how many, operand that says how many, kind."""
MOST_OPERANDS = 4

ACTION = re.compile(
    r"(?P<operand>[a-d])(\+(?P<offset>\d))?"
    r"((?P<any>\?)|:(?P<kind>\w+)|=(?P<same>[a-d]))?"
    r"(\*(?P<twice>2)?(?P<count>[a-d])(?P<more>-1|\+[a-d])?)?$"
)


def _action(text):
    """The bytes of one action, as the third column of the opcode table writes it."""
    match = ACTION.match(text)
    assert match is not None, text
    part = match.groupdict()
    count = "abcd".index(part["count"] or "a")
    how = (
        HowMany.ONE if part["count"] is None else HowMany.OPERAND_TWICE if part["twice"] else HowMany.OPERAND
    )
    if part["more"] == "-1":
        how = HowMany.OPERAND_LESS_ONE
    elif part["more"] is not None:
        assert part["more"] == "+" + "abcd"[count + 1]
        how = HowMany.TWO_OPERANDS
    kind = KIND_NAMES[part["any"] or part["kind"] or ""]
    if part["same"] is not None:
        kind = SAME + "abcd".index(part["same"])
    return bytes(["abcd".index(part["operand"]), int(part["offset"] or 0), how, count, kind])


def _flags(text):
    """The marks at the end of the third column."""
    return sum(flag for mark, flag in (("!", LOSES), (".", ENDS), ("~", KEEPS)) if mark in text)


def _actions(text):
    return b"".join(_action(part) for part in text.split(",") if part)


def _columns():
    """All tables below, opcode by opcode."""
    actions = b""
    starts = []
    flags = []
    kinds = b""
    lengths = []
    for opcode in OPCODES:
        reads, writes = opcode.registers.rstrip("!.~").split(">")
        starts.append(len(actions))
        actions += _actions(reads)
        starts.append(len(actions))
        actions += _actions(writes)
        flags.append(_flags(opcode.registers))
        kinds += opcode.operands.encode().ljust(MOST_OPERANDS, b"\0")
        lengths.append(1 + sum(operand_size(kind) for kind in opcode.operands))
    starts.append(len(actions))
    return actions, tuple(starts), bytes(flags), kinds, bytes(lengths)


ACTIONS, ACTION_STARTS, FLAGS, OPERAND_KINDS, LENGTHS = _columns()
"""All actions; where those of an opcode start, its reads at 2 * opcode, its writes one further on; marks; the kinds of
operands, MOST_OPERANDS for each opcode, 0 for none; bytes of instructions."""


def joined_kind(left: int, right: int) -> int:
    """What is known about a register that holds one kind or the other."""
    if left == right:
        return left
    if left < MAYBE or right < MAYBE:
        return ANY
    if MAYBE in (left, right):
        return MAYBE
    for kind, others in ((TUPLE, (TUPLE, NAMES)), (ERROR, (ERROR, NONE_VALUE))):
        if left in others and right in others:
            return kind
    return VALUE


JOINED = bytes(joined_kind(left, right) for left in range(KEYWORDS) for right in range(KEYWORDS))
"""`joined_kind` as a table."""
