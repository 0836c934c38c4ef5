"""The opcode table: names, operands, effects. Dispatch, emitter, disassembler and documentation come from it.

An instruction is one opcode byte followed by its operands:

    r   register, one byte              k   index into the code's constants, one byte
    u   unsigned byte                   s   signed byte
    w   unsigned 16 bits, little-endian j   signed 16 bits, distance from the end of the instruction

R[x] is a register, K[x] a constant. `R[a]...` are calls' windows: callee, two words of linkage, then arguments.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING


@dataclass(frozen=True)
class Opcode:
    """One row of the table."""

    number: int
    name: str
    operands: str
    effect: str

    @property
    def length(self) -> int:
        """Bytes of the whole instruction."""
        return 1 + sum(2 if operand in "wj" else 1 for operand in self.operands)


BINARY = [
    "ADD",
    "SUB",
    "MUL",
    "TRUE_DIV",
    "FLOOR_DIV",
    "MOD",
    "POW",
    "MATMUL",
    "AND",
    "OR",
    "XOR",
    "LSHIFT",
    "RSHIFT",
]
COMPARE = {"EQ": "==", "NE": "!=", "LT": "<", "LE": "<=", "GT": ">", "GE": ">="}

OPCODES: list[Opcode] = []


class OpcodeNumbers(type):
    """The metaclass of `Op`: tells a type checker that its attributes are integers."""

    if TYPE_CHECKING:

        def __getattr__(cls, name: str) -> int: ...


class Op(metaclass=OpcodeNumbers):
    """Opcode numbers by name: `Op.ADD`."""


def _define(name: str, operands: str, effect: str) -> None:
    opcode = Opcode(len(OPCODES), name, operands, effect)
    OPCODES.append(opcode)
    setattr(Op, name, opcode.number)


_ROWS = """
MOVE                rr    R[a] = R[b]
MOVE_WIDE           wr    R[a] = R[b], a is a wide register
MOVE_FROM_WIDE      rw    R[a] = R[b], b is a wide register
LOAD_CONST          rk    R[a] = K[k]
LOAD_CONST_WIDE     rw    R[a] = K[w]
LOAD_SMALL          rs    R[a] = s
LOAD_SINGLETON      ru    R[a] = the immediate with number u (None, False, True, Ellipsis, NotImplemented)
UNBIND              r     R[a] becomes unbound
CHECK_BOUND         rk    UnboundLocalError naming K[k] if R[a] is unbound
CHECK_FREE          rk    NameError naming K[k] if R[a] is unbound
MAKE_CELL           r     R[a] = a new cell that holds R[a]
LOAD_CELL           rr    R[a] = content of the cell R[b] (may be unbound: CHECK_* follows where needed)
STORE_CELL          rr    content of the cell R[a] = R[b]
LOAD_FREE           ru    R[a] = content of cell u of the function's closure
STORE_FREE          ur    content of cell u of the function's closure = R[b]
UNBIND_CELL         r     content of the cell R[a] becomes unbound
UNBIND_FREE         u     content of cell u of the closure becomes unbound
LOAD_GLOBAL         rw    R[a] = global or builtin named K[w]; NameError
STORE_GLOBAL        rw    global named K[w] = R[a]
DELETE_GLOBAL       w     delete the global named K[w]; NameError
LOAD_NAME           rrw   R[a] = R[b][K[w]] (a namespace), else the global or builtin of that name
LOAD_NAME_OR        rrw   R[a] = R[b][K[w]] if present, else R[a] is left as it is
STORE_NAME          rrw   R[b][K[w]] = R[a]
DELETE_NAME         rw    delete R[a][K[w]]; NameError
LOAD_ATTR           rrw   R[a] = R[b].K[w]
STORE_ATTR          rrw   R[b].K[w] = R[a]
DELETE_ATTR         rw    delete R[a].K[w]
LOAD_METHOD         rrw   R[a] = R[b].K[w] for a call: R[a+3] = R[b] if R[a] is a function that takes it, else unbound
LOAD_SPECIAL        rrw   like LOAD_METHOD, looked up on the type of R[b] only (with, async)
LOAD_SUPER          rrw   like LOAD_METHOD for super().K[w]: R[b] is the instance, R[b+1] the class
LOAD_ITEM           rrr   R[a] = R[b][R[c]]
STORE_ITEM          rrr   R[b][R[c]] = R[a]
DELETE_ITEM         rr    delete R[a][R[b]]
@BINARY
ADD_SMALL           rrs   R[a] = R[b] + s
SUB_SMALL           rrs   R[a] = R[b] - s
INPLACE_ADD_SMALL   rrs   R[a] = R[b] += s
INPLACE_SUB_SMALL   rrs   R[a] = R[b] -= s
@COMPARE
IS                  rrr   R[a] = R[b] is R[c]
IS_NOT              rrr   R[a] = R[b] is not R[c]
IN                  rrr   R[a] = R[b] in R[c]
NOT_IN              rrr   R[a] = R[b] not in R[c]
NOT                 rr    R[a] = not R[b]
NEG                 rr    R[a] = -R[b]
POS                 rr    R[a] = +R[b]
INVERT              rr    R[a] = ~R[b]
JUMP                j     go on at j
LOOP                j     go back to j; runs pending events (Ctrl-C, scheduled functions)
JUMP_IF             rj    if R[a] is true go to j
JUMP_UNLESS         rj    if R[a] is false go to j
JUMP_IF_NONE        rj    if R[a] is None go to j
JUMP_UNLESS_NONE    rj    if R[a] is not None go to j
@JUMP_COMPARE
GET_ITER            rr    R[a] = iter(R[b])
FOR_ITER            rrj   R[b] = next(R[a]); when exhausted go to j
PREPARE_RANGE       ru    R[a] is a callee with u arguments in R[a+3]...: if it is the type range and all are small, R[a], R[a+1], R[a+2] = next value, stop, step; else R[a] = iter(R[a](...)), R[a+1] = unbound
FOR_RANGE           rrj   R[b] = next value of the loop prepared in R[a]; when exhausted go to j
CALL                ru    R[a] = R[a](u positional arguments from R[a+3])
CALL_METHOD         ru    as CALL; if R[a+3] is unbound (see LOAD_METHOD) the u-1 arguments behind it are the arguments
CALL_KEYWORDS       ruw   as CALL_METHOD with u arguments in all, the last of which are named by the tuple K[w]; R[a+3] may be unbound
CALL_STAR           r     R[a] = R[a](*R[a+3], **R[a+4]); R[a+3] is a list, R[a+4] a dict or None
RETURN              r     return R[a]
RETURN_NONE         -     return None
MAKE_FUNCTION       rwu   R[a] = function of code K[w]; u bit 0: R[a+1] is a tuple of defaults, bit 1: R[a+2] a dict of keyword-only defaults; captured cells as the code says
BUILD_TUPLE         rru   R[a] = tuple of u registers from R[b]
BUILD_LIST          rru   R[a] = list of u registers from R[b]
BUILD_SET           rru   R[a] = set of u registers from R[b]
BUILD_DICT          rru   R[a] = dict of u pairs from R[b]
BUILD_STRING        rru   R[a] = u strings from R[b] joined
BUILD_SLICE         rr    R[a] = slice(R[b], R[b+1], R[b+2])
BUILD_TEMPLATE      rr    R[a] = template string of the list R[b] of strings and interpolations
BUILD_INTERPOLATION rr    R[a] = Interpolation(R[b], R[b+1], R[b+2], R[b+3])
LIST_APPEND         rr    append R[b] to the list R[a]
LIST_EXTEND         rr    extend the list R[a] by the iterable R[b]
LIST_TO_TUPLE       rr    R[a] = tuple of the list R[b]
SET_ADD             rr    add R[b] to the set R[a]
SET_UPDATE          rr    add the items of the iterable R[b] to the set R[a]
DICT_SET            rr    R[a][R[b]] = R[b+1]
DICT_UPDATE         rr    update the dict R[a] by the mapping R[b]
DICT_MERGE          rr    as DICT_UPDATE; TypeError for a repeated or non-string key (arguments of a call)
FORMAT_VALUE        rru   R[a] = format(R[b], R[b+1]); u: 0 nothing, 1 str, 2 repr, 3 ascii applied first; R[b+1] None for no spec
UNPACK              rru   u registers from R[a] = items of R[b]; ValueError unless exactly u
UNPACK_STAR         rruu  u registers from R[a] = first items of R[b], one list, then v last items
IMPORT              rwu   R[a] = __import__(K[w], fromlist R[a], level u)
IMPORT_FROM         rrw   R[a] = attribute or submodule K[w] of module R[b]; ImportError
IMPORT_STAR         rr    all public names of module R[b] into the namespace R[a], or into the globals if R[a] is None
LOAD_BUILD_CLASS    r     R[a] = __build_class__
RAISE               r     raise R[a]
RAISE_FROM          rr    raise R[a] from R[b]
RAISE_AGAIN         -     raise what is being handled; RuntimeError if nothing is
RERAISE             r     raise the exception object R[a] as it is, its traceback is kept
ENTER_HANDLER       r     R[a+1] = what was being handled (or None); unless R[a] is None, the exception R[a] is being handled now
LEAVE_HANDLER       r     what was being handled = R[a+1]
EXCEPTION_INFO      rr    R[a], R[a+1], R[a+2] = type, value and traceback of the exception R[b]
MATCH_EXCEPTION     rrj   unless the exception R[a] is an instance of R[b] (a class or a tuple of classes) go to j
GET_AWAITABLE       rr    R[a] = iterator of the awaitable R[b]
GET_YIELD_FROM      rr    R[a] = iterator for `yield from R[b]`
SEND                rrj   R[b] = what the iterator R[a] yields when R[b] is sent; when it ends, R[b] = its value and go to j
YIELD               r     yield R[a]; when resumed R[a] = value sent
MATCH_SEQUENCE      rr    R[a] = whether R[b] is a sequence for a pattern
MATCH_LENGTH        rr    R[a] = len(R[b])
MATCH_MAPPING       rr    R[a] = whether R[b] is a mapping for a pattern
MATCH_KEYS          rr    R[a] = tuple of the values of mapping R[b] for the keys in tuple R[b+1], or None
MATCH_REST          rr    R[a] = dict of mapping R[b] without the keys in tuple R[b+1]
MATCH_CLASS         rru   R[a] = tuple of u positional, then keyword (names in tuple R[b+2]) attributes of R[b] if it is an instance of R[b+1], else None
PRINT_EXPRESSION    r     show R[a] at the prompt (__repl_print__)
"""


def _define_all() -> None:
    for row in _ROWS.strip().splitlines():
        match row.split(None, 2):
            case ["@BINARY"]:
                for name in BINARY:
                    _define(name, "rrr", f"R[a] = R[b] {name} R[c]")
                for name in BINARY:
                    _define(f"INPLACE_{name}", "rrr", f"R[a] = R[b] {name}= R[c]")
            case ["@COMPARE"]:
                for name, sign in COMPARE.items():
                    _define(name, "rrr", f"R[a] = R[b] {sign} R[c]")
            case ["@JUMP_COMPARE"]:
                for name, sign in COMPARE.items():
                    _define(f"JUMP_IF_{name}", "rrj", f"if R[a] {sign} R[b] go to j")
                    _define(f"JUMP_UNLESS_{name}", "rrj", f"unless R[a] {sign} R[b] go to j")
                    _define(f"JUMP_IF_{name}_SMALL", "rsj", f"if R[a] {sign} s go to j")
                    _define(f"JUMP_UNLESS_{name}_SMALL", "rsj", f"unless R[a] {sign} s go to j")
            case [name, operands, effect]:
                _define(name, operands.replace("-", ""), effect)


_define_all()
assert len(OPCODES) <= 256
