"""Numbers and names of operators: what the slots `binary`, `reflected` and `unary` are told.

The numbers of each group are in the order of the opcode table.
"""

from __future__ import annotations

from adder.typed import Array, Int, Ref, interned

ADD, SUB, MUL, TRUE_DIV, FLOOR_DIV, MOD, POW, MATMUL, AND, OR, XOR, LSHIFT, RSHIFT = range(13)
BINARY_COUNT = 13
INPLACE = BINARY_COUNT
"""Distance from an operator to its in-place form."""
INPLACE_ADD = INPLACE + ADD
INPLACE_SUB = INPLACE + SUB
INPLACE_MUL = INPLACE + MUL
INPLACE_TRUE_DIV = INPLACE + TRUE_DIV
INPLACE_FLOOR_DIV = INPLACE + FLOOR_DIV
INPLACE_MOD = INPLACE + MOD
INPLACE_POW = INPLACE + POW
INPLACE_MATMUL = INPLACE + MATMUL
INPLACE_AND = INPLACE + AND
INPLACE_OR = INPLACE + OR
INPLACE_XOR = INPLACE + XOR
INPLACE_LSHIFT = INPLACE + LSHIFT
INPLACE_RSHIFT = INPLACE + RSHIFT
EQ, NE, LT, LE, GT, GE = range(2 * BINARY_COUNT, 2 * BINARY_COUNT + 6)
DIVMOD = 2 * BINARY_COUNT + 6
"""`divmod(a, b)`; a type that does not know it is asked for FLOOR_DIV and MOD."""

NEG, POS, INVERT, ABS = range(4)

_STEMS = [
    "add",
    "sub",
    "mul",
    "truediv",
    "floordiv",
    "mod",
    "pow",
    "matmul",
    "and",
    "or",
    "xor",
    "lshift",
    "rshift",
]
_COMPARE = ["eq", "ne", "lt", "le", "gt", "ge"]


def _dunders(prefix, stems):  # type: ignore[no-untyped-def]
    return [interned(f"__{prefix}{stem}__") for stem in stems]


NAMES: Array[Ref] = Array[Ref].of(
    [*_dunders("", _STEMS), *_dunders("i", _STEMS), *_dunders("", _COMPARE), interned("__divmod__")]
)
"""Name of the special method of each binary operator, in-place operator and comparison."""
REFLECTED_NAMES: Array[Ref] = Array[Ref].of(_dunders("r", _STEMS))
UNARY_NAMES: Array[Ref] = Array[Ref].of(_dunders("", ["neg", "pos", "invert", "abs"]))


def swapped(op: Int) -> Int:
    """The comparison that holds for (b, a) when `op` holds for (a, b)."""
    if op == LT:
        return GT
    if op == GT:
        return LT
    if op == LE:
        return GE
    if op == GE:
        return LE
    return op
