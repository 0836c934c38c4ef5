"""The opcode table: names, operands, registers read and written, effects.

Dispatch, emitter, disassembler, verifier and docs/bytecode.md come from it. An instruction is one opcode byte followed
by its operands, little-endian:

    r   register, one byte
    k   index into the code's constants, one byte     K   the same in two bytes
    n   index of a constant that is a name (an interned string), two bytes
    o   index of a constant that names a variable in messages, 255 for none, one byte
    c   index of a code object, two bytes             t   index of a tuple of names, two bytes
    f   index of a cell of the closure, one byte
    u   unsigned byte      m   unsigned byte, not 0   l   unsigned byte, 1 to 3    i   number of a singleton, one byte
    d   which defaults a function has, one byte       s   signed byte              w   unsigned, two bytes
    j   distance from the end of the instruction, signed, two bytes

R[x] is a register, K[x] a constant, a, b, c, d the operands in turn. `R[a]...` are calls' windows: callee, two words of
linkage, then arguments.

The third column is what the instruction does to registers, `reads>writes`, separated by commas:

    b       the register must hold a value; after `>`, it holds one afterwards
    a+3     three registers after it
    b?      it may be unbound
    b:list  it must hold, or holds afterwards, something special (see verifier.py)
    b*c     as many registers as operand c says; `*2c` twice as many, `*c-1` one less, `*c+d` two operands and one more
    a=b     a holds the same as b, whatever that is
    !       at the end: what is in the registers above a is lost (a frame was made over them, or a generator suspended)
    .       at the end: control does not go on to the next instruction
    ~       at the end: nothing is written when the instruction jumps
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

WIDE_OPERANDS = "Knctwj"
"""The kinds of operands that take two bytes."""


def operand_size(kind: str) -> int:
    """Bytes of an operand."""
    return 2 if kind in WIDE_OPERANDS else 1


@dataclass(frozen=True)
class Opcode:
    """One row of the table."""

    number: int
    name: str
    operands: str
    registers: str
    effect: str

    @property
    def length(self) -> int:
        """Bytes of the whole instruction."""
        return 1 + sum(operand_size(operand) for operand in self.operands)


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


def _define(name: str, operands: str, registers: str, effect: str) -> None:
    opcode = Opcode(len(OPCODES), name, operands, registers, effect)
    OPCODES.append(opcode)
    setattr(Op, name, opcode.number)


_ROWS = """
MOVE                rr    >a=b                    R[a] = R[b]
MAKE_SPILL          rw    >a:spill                R[a] = room for w more variables, all unbound
LOAD_SPILL          rrw   b:spill>a?              R[a] = variable w in the room R[b] (may be unbound: CHECK_BOUND follows)
STORE_SPILL         rrw   a?,b:spill>             variable w in the room R[b] = R[a] (which may be unbound)
LOAD_CONST          rk    >a:constant             R[a] = K[k]
LOAD_CONST_WIDE     rK    >a:constant             R[a] = the constant with number K
LOAD_SMALL          rs    >a                      R[a] = s
LOAD_SINGLETON      ri    >a:singleton            R[a] = the immediate with number i (None, False, True, Ellipsis, NotImplemented)
UNBIND              r     >a?                     R[a] becomes unbound
CHECK_BOUND         ro    a?>a                    UnboundLocalError naming K[o] if R[a] is unbound
CHECK_FREE          ro    a?>a                    NameError naming K[o] if R[a] is unbound
MAKE_CELL           r     a?>a:cell               R[a] = a new cell that holds R[a]
LOAD_CELL           rro   b:cell>a                R[a] = content of the cell R[b]; UnboundLocalError naming K[o] if it is unbound
STORE_CELL          rr    a:cell,b>               content of the cell R[a] = R[b]
LOAD_FREE           rfo   >a                      R[a] = content of cell f of the function's closure; NameError naming K[o] if it is unbound
LOAD_FREE_OR        rf    >a?                     R[a] = content of cell f of the function's closure (may be unbound: CHECK_FREE follows)
STORE_FREE          fr    b>                      content of cell f of the function's closure = R[b]
UNBIND_CELL         r     a:cell>                 content of the cell R[a] becomes unbound
UNBIND_FREE         f     >                       content of cell f of the closure becomes unbound
LOAD_GLOBAL         rn    >a                      R[a] = global or builtin named K[n]; NameError
STORE_GLOBAL        rn    a>                      global named K[n] = R[a]
DELETE_GLOBAL       n     >                       delete the global named K[n]; NameError
LOAD_NAME           rrn   b>a                     R[a] = R[b][K[n]] (a namespace), else the global or builtin of that name
LOAD_NAME_OR        rrn   a?,b>a?                 R[a] = R[b][K[n]] if present, else R[a] is left as it is
STORE_NAME          rrn   a,b>                    R[b][K[n]] = R[a]
DELETE_NAME         rn    a>                      delete R[a][K[n]]; NameError
LOAD_ATTR           rrn   b>a                     R[a] = R[b].K[n]
STORE_ATTR          rrn   a,b>                    R[b].K[n] = R[a]
DELETE_ATTR         rn    a>                      delete R[a].K[n]
LOAD_METHOD         rrn   b>a,a+3?                R[a] = R[b].K[n] for a call: R[a+3] = R[b] if R[a] is a function that takes it, else unbound
LOAD_SPECIAL        rrn   b>a,a+3?                like LOAD_METHOD, looked up on the type of R[b] only (with, async)
LOAD_SUPER          rrn   b,b+1>a,a+3?            like LOAD_METHOD for super().K[n]: R[b] is the instance, R[b+1] the class
LOAD_ITEM           rrr   b,c>a                   R[a] = R[b][R[c]]
STORE_ITEM          rrr   a,b,c>                  R[b][R[c]] = R[a]
DELETE_ITEM         rr    a,b>                    delete R[a][R[b]]
@BINARY
ADD_SMALL           rrs   b>a                     R[a] = R[b] + s
SUB_SMALL           rrs   b>a                     R[a] = R[b] - s
INPLACE_ADD_SMALL   rrs   b>a                     R[a] = R[b] += s
INPLACE_SUB_SMALL   rrs   b>a                     R[a] = R[b] -= s
APPEND              rr    a,b>a                   R[a] += R[b] in a loop in which nothing else is done with R[a]: a long string grows where it is
DISOWN              r     a>                      such a loop begins: others may refer to the string in R[a]
@COMPARE
IS                  rrr   b,c>a                   R[a] = R[b] is R[c]
IS_NOT              rrr   b,c>a                   R[a] = R[b] is not R[c]
IN                  rrr   b,c>a                   R[a] = R[b] in R[c]
NOT_IN              rrr   b,c>a                   R[a] = R[b] not in R[c]
NOT                 rr    b>a                     R[a] = not R[b]
NEG                 rr    b>a                     R[a] = -R[b]
POS                 rr    b>a                     R[a] = +R[b]
INVERT              rr    b>a                     R[a] = ~R[b]
JUMP                j     >.                      go on at j
LOOP                j     >.                      go back to j; runs pending events (Ctrl-C, scheduled functions)
JUMP_IF             rj    a>                      if R[a] is true go to j
JUMP_UNLESS         rj    a>                      if R[a] is false go to j
JUMP_IF_NONE        rj    a>                      if R[a] is None go to j
JUMP_UNLESS_NONE    rj    a>                      if R[a] is not None go to j
@JUMP_COMPARE
GET_ITER            rr    b>a                     R[a] = iter(R[b])
PREPARE_LOOP        r     a>a:loop,a+1:place,a+2:entries    R[a], R[a+1], R[a+2] = loop window (types/loop_window.py) for the iterable R[a]
PREPARE_UNPACKING   r     a>a:loop,a+1:place,a+2:entries    as PREPARE_LOOP, for a loop that unpacks each item at once; the items may come in one tuple that is used again
FOR_EACH            rrj   a:loop,a+1:place,a+2:entries>b~    R[b] = next item of the loop prepared in R[a]; when exhausted go to j, R[b] is left as it is
PREPARE_RANGE       rl    a,a+3*b>a:range,a+1:count,a+2:step    R[a] is a callee with l arguments in R[a+3]...: if it is the type range and all are small, R[a], R[a+1], R[a+2] = next value, number of values left, step; else R[a] = iter(R[a](...)), R[a+1] = unbound
FOR_RANGE           rrj   a:range,a+1:count,a+2:step>b~    R[b] = next value of the loop prepared in R[a]; when exhausted go to j, R[b] is left as it is
CALL                ru    a,a+3*b>a!              R[a] = R[a](u positional arguments from R[a+3])
CALL_METHOD         rm    a,a+3?,a+4*b-1>a!       as CALL; if R[a+3] is unbound (see LOAD_METHOD) the m-1 arguments behind it are the arguments
CALL_KEYWORDS       rmt   a,a+3?,a+4*b-1>a!       as CALL_METHOD with m arguments in all, the last of which are named by the tuple K[t]; R[a+3] may be unbound
CALL_STAR           r     a,a+3,a+4:keywords>a!    R[a] = R[a](*R[a+3], **R[a+4]); R[a+3] is any iterable, R[a+4] a dict or None
RETURN              r     a:result>.              return R[a]
RETURN_NONE         -     >.                      return None
MAKE_FUNCTION       rcd   >a                      R[a] = function of code K[c]; d bit 0: R[a+1] is a tuple of defaults, bit 1: R[a+2] a dict of keyword-only defaults; captured cells as the code says
BUILD_TUPLE         rru   b*c>a:tuple             R[a] = tuple of u registers from R[b]
BUILD_LIST          rru   b*c>a:list              R[a] = list of u registers from R[b]
BUILD_SET           rru   b*c>a:set               R[a] = set of u registers from R[b]
BUILD_DICT          rru   b*2c>a:dict             R[a] = dict of u pairs from R[b]
BUILD_STRING        rru   b:text*c>a:text         R[a] = u strings from R[b] joined
BUILD_SLICE         rr    b,b+1,b+2>a             R[a] = slice(R[b], R[b+1], R[b+2])
BUILD_TEMPLATE      rr    b:list>a                R[a] = template string of the list R[b] of strings and interpolations
BUILD_INTERPOLATION rr    b,b+1,b+2,b+3>a         R[a] = Interpolation(R[b], R[b+1], R[b+2], R[b+3])
LIST_APPEND         rr    a:list,b>               append R[b] to the list R[a]
LIST_EXTEND         rr    a:list,b>               extend the list R[a] by the iterable R[b]
LIST_TO_TUPLE       rr    b:list>a:tuple          R[a] = tuple of the list R[b]
SET_ADD             rr    a:set,b>                add R[b] to the set R[a]
SET_UPDATE          rr    a:set,b>                add the items of the iterable R[b] to the set R[a]
DICT_SET            rr    a:dict,b,b+1>           R[a][R[b]] = R[b+1]
DICT_UPDATE         rr    a:dict,b>               update the dict R[a] by the mapping R[b]
DICT_MERGE          rr    a:dict,b>               as DICT_UPDATE; TypeError for a repeated or non-string key (arguments of a call)
FORMAT_VALUE        rru   b,b+1>a:text            R[a] = format(R[b], R[b+1]); u: 0 nothing, 1 str, 2 repr, 3 ascii applied first; R[b+1] None for no spec
UNPACK              rru   b>a*c                   u registers from R[a] = items of R[b]; ValueError unless exactly u
UNPACK_STAR         rruu  b>a*c+d                 u registers from R[a] = first items of R[b], one list, then v last items
IMPORT              rnu   a>a                     R[a] = __import__(K[n], fromlist R[a], level u)
IMPORT_FROM         rrn   b>a                     R[a] = attribute or submodule K[n] of module R[b]; ImportError
IMPORT_STAR         rr    a,b>                    all public names of module R[b] into the namespace R[a], or into the globals if R[a] is None
LOAD_BUILD_CLASS    r     >a                      R[a] = __build_class__
RAISE               r     a>.                     raise R[a]
RAISE_FROM          rr    a,b>.                   raise R[a] from R[b]
RAISE_AGAIN         -     >.                      raise what is being handled; RuntimeError if nothing is
RERAISE             r     a:error>.               raise the exception object R[a] as it is, its traceback is kept
ENTER_HANDLER       r     a:error>a+1:error       R[a+1] = what was being handled (or None); unless R[a] is None, the exception R[a] is being handled now
LEAVE_HANDLER       r     a+1:error>              what was being handled = R[a+1]
EXCEPTION_INFO      rr    b>a,a+1,a+2             R[a], R[a+1], R[a+2] = type, value and traceback of the exception R[b]
MATCH_EXCEPTION     rrj   a,b>                    unless the exception R[a] is an instance of R[b] (a class or a tuple of classes) go to j
GET_AWAITABLE       rr    b>a                     R[a] = iterator of the awaitable R[b]
GET_YIELD_FROM      rr    b>a                     R[a] = iterator for `yield from R[b]`
SEND                rrj   a,b>b                   R[b] = what the iterator R[a] yields when R[b] is sent; when it ends, R[b] = its value and go to j
YIELD               r     a>a!                    yield R[a]; when resumed R[a] = value sent
MATCH_SEQUENCE      rr    b>a                     R[a] = whether R[b] is a sequence for a pattern
MATCH_LENGTH        rr    b>a                     R[a] = len(R[b])
MATCH_MAPPING       rr    b>a                     R[a] = whether R[b] is a mapping for a pattern
MATCH_KEYS          rr    b,b+1:tuple>a           R[a] = tuple of the values of mapping R[b] for the keys in tuple R[b+1], or None
MATCH_REST          rr    b,b+1:tuple>a           R[a] = dict of mapping R[b] without the keys in tuple R[b+1]
MATCH_CLASS         rru   b,b+1,b+2:names>a       R[a] = tuple of u positional, then keyword (names in tuple R[b+2]) attributes of R[b] if it is an instance of R[b+1], else None
PRINT_EXPRESSION    r     a>                      show R[a] at the prompt (__repl_print__)
"""


def _define_all() -> None:
    for row in _ROWS.strip().splitlines():
        match row.split(None, 3):
            case ["@BINARY"]:
                for name in BINARY:
                    _define(name, "rrr", "b,c>a", f"R[a] = R[b] {name} R[c]")
                for name in BINARY:
                    _define(f"INPLACE_{name}", "rrr", "b,c>a", f"R[a] = R[b] {name}= R[c]")
            case ["@COMPARE"]:
                for name, sign in COMPARE.items():
                    _define(name, "rrr", "b,c>a", f"R[a] = R[b] {sign} R[c]")
            case ["@JUMP_COMPARE"]:
                for name, sign in COMPARE.items():
                    _define(f"JUMP_IF_{name}", "rrj", "a,b>", f"if R[a] {sign} R[b] go to j")
                    _define(f"JUMP_UNLESS_{name}", "rrj", "a,b>", f"unless R[a] {sign} R[b] go to j")
                    _define(f"JUMP_IF_{name}_SMALL", "rsj", "a>", f"if R[a] {sign} s go to j")
                    _define(f"JUMP_UNLESS_{name}_SMALL", "rsj", "a>", f"unless R[a] {sign} s go to j")
            case [name, operands, registers, effect]:
                _define(name, operands.replace("-", ""), registers, effect)


_define_all()
assert len(OPCODES) <= 256
