"""The verifier: what the compiler makes passes, and code that would do harm is refused for the right reason."""

from __future__ import annotations

from typing import Any

import pytest

import adder.vm.core  # noqa: F401
from adder.typed import U8, Array, Ref, interned
from adder.vm.interpreter.code import CLASS_BODY, GENERATOR, VARARGS, Code
from adder.vm.interpreter.freezing import code_of_text
from adder.vm.interpreter.opcodes import OPCODES, Op
from adder.vm.interpreter.verifier import verify, verify_all
from adder.vm.types.tuple import Tuple
from adder.vm.value import NONE, small


def names(*texts: str) -> Tuple:
    made = Tuple(len(texts))
    for index, text in enumerate(texts):
        made.items[index] = interned(text)
    return made


INNER = code_of_text(b"def f():\n  x = 1\n  return lambda: x\n", "inner.py")
CLOSURE = next(
    value
    for outer in INNER.constants.items.values  # type: ignore[attr-defined]
    if isinstance(outer, Code)
    for value in outer.constants.items.values  # type: ignore[attr-defined]
    if isinstance(value, Code)
)
CONSTANTS: list[Ref] = [interned("name"), small(7), names("a", "b"), CLOSURE]
NAME, NUMBER, NAMES, CODE = range(4)


def code(*instructions: tuple[int, ...], **changes: Any) -> Code:
    """Code of these instructions, each an opcode and its bytes, with four registers and no parameters."""
    fields: dict[str, Any] = {
        "bytecode": bytes(byte & 255 for instruction in instructions for byte in instruction),
        "constants": CONSTANTS,
        "parameters": [],
        "captures": None,
        "free_names": None,
        "lines": None,
        "handlers": None,
        "name": interned("f"),
        "qualified_name": interned("f"),
        "filename": interned("f.py"),
        "first_line": 1,
        "register_count": 8,
        "positional_only": 0,
        "positional": 0,
        "keyword_only": 0,
        "flags": 0,
    } | changes
    for field in ("bytecode", "captures", "lines", "handlers"):
        if fields[field] is not None:
            fields[field] = Array[U8].of(fields[field])
    for field in ("constants", "parameters", "free_names"):
        if fields[field] is not None:
            fields[field] = Array[Ref].of(fields[field])
    return Code(**fields)


NUMBER_IN_0 = (Op.LOAD_SMALL, 0, 5)
END = (Op.RETURN_NONE,)
LIST_IN_0 = (Op.BUILD_LIST, 0, 0, 0)

HARMLESS = {
    "value": code(NUMBER_IN_0, (Op.RETURN, 0)),
    "loop": code(NUMBER_IN_0, (Op.LOOP, -3, -1)),
    "checked": code((Op.UNBIND, 0), (Op.CHECK_BOUND, 0, NAME), (Op.RETURN, 0)),
    "list": code(LIST_IN_0, (Op.LOAD_SMALL, 1, 5), (Op.LIST_APPEND, 0, 1), (Op.RETURN, 0)),
    "cell": code((Op.UNBIND, 1), (Op.MAKE_CELL, 1), (Op.LOAD_CELL, 0, 1, 255), (Op.RETURN, 0)),
    "handler": code(
        NUMBER_IN_0, (Op.RAISE, 0), (Op.ENTER_HANDLER, 1), (Op.RETURN, 1), handlers=(3, 0, 5, 0, 5, 0, 1, 0)
    ),
    "parameter": code((Op.RETURN, 0), parameters=[interned("a")], positional=1),
    "never reached": code(END, (Op.RETURN, 7)),
}

HARMFUL = {
    "instruction": [code((250,)), code((Op.LOAD_SMALL, 0)), code(NUMBER_IN_0, (Op.ADD, 0))],
    "register": [
        code((Op.LOAD_SMALL, 8, 0), END),
        code((Op.LOAD_GLOBAL, 0, NAME, 0), (Op.LOAD_METHOD, 5, 0, NAME, 0), END),
        code(NUMBER_IN_0, (Op.UNPACK, 5, 0, 4), END),
    ],
    "constant": [
        code((Op.LOAD_CONST, 0, 4), END),
        code((Op.LOAD_CONST, 0, CODE), END),
        code((Op.LOAD_GLOBAL, 0, NUMBER, 0), END),
        code((Op.MAKE_FUNCTION, 0, NAME, 0, 0), END),
        code((Op.CALL_KEYWORDS, 0, 4, NUMBER, 0), END),
    ],
    "number": [
        code(NUMBER_IN_0, (Op.CALL_METHOD, 0, 0), END),
        code((Op.PREPARE_RANGE, 0, 4), END),
        code(NUMBER_IN_0, (Op.UNBIND, 3), (Op.CALL_KEYWORDS, 0, 2, NAMES, 0), END),
    ],
    "singleton": [code((Op.LOAD_SINGLETON, 0, 5), END)],
    "closure": [
        code((Op.LOAD_FREE, 0, 0, NAME), END),
        code(END, free_names=[interned("x")]),
        code(END, free_names=[interned("x")], captures=(2, 0)),
    ],
    "yield": [code(NUMBER_IN_0, (Op.YIELD, 0), END)],
    "jump": [code((Op.JUMP, 100, 0), END), code((Op.JUMP, -2, -1)), code(NUMBER_IN_0, (Op.JUMP_IF, 0, -6, -1), END)],
    "end": [code(NUMBER_IN_0), code(NUMBER_IN_0, (Op.JUMP_IF, 0, -7, -1))],
    "handler": [
        code(NUMBER_IN_0, END, handlers=(1, 0, 3, 0, 3, 0, 0, 0)),
        code(NUMBER_IN_0, END, handlers=(0, 0, 9, 0, 3, 0, 0, 0)),
        code(NUMBER_IN_0, END, handlers=(0, 0, 3, 0)),
    ],
    "operand": [
        code((Op.RETURN, 0)),
        code((Op.UNBIND, 0), (Op.RETURN, 0)),
        code((Op.CHECK_BOUND, 0, NAME), (Op.RETURN, 0)),
        code(NUMBER_IN_0, (Op.LIST_APPEND, 0, 0), END),
        code(NUMBER_IN_0, (Op.LOAD_CELL, 1, 0, NAME), END),
        code(NUMBER_IN_0, (Op.RERAISE, 0)),
        code(NUMBER_IN_0, (Op.FOR_RANGE, 0, 1, -5, -1), END),
        code((Op.UNBIND, 0), (Op.MAKE_CELL, 0), (Op.RETURN, 0)),
        code((Op.LOAD_GLOBAL, 0, NAME, 0), (Op.MOVE, 4, 0), (Op.CALL, 0, 0), (Op.RETURN, 4)),
        code(NUMBER_IN_0, (Op.JUMP_IF, 0, 3, 0), (Op.LOAD_SMALL, 1, 5), (Op.RETURN, 1)),
        code(LIST_IN_0, (Op.LOAD_SMALL, 1, 5), (Op.LIST_APPEND, 0, 1), (Op.MOVE, 0, 1), (Op.LOOP, -12, -1)),
        code((Op.MAKE_FUNCTION, 1, CODE, 0, 0), END),
        code(NUMBER_IN_0, (Op.YIELD, 0), (Op.RETURN, 1), flags=GENERATOR),
    ],
    "parameters": [
        code(END, positional=1),
        code(END, flags=VARARGS),
        code(END, parameters=[interned("a")], positional=1, positional_only=2),
    ],
    "registers": [code(END, register_count=300), code(END, parameters=[interned("a")], positional=1, register_count=0)],
    "namespace": [
        code(END, flags=CLASS_BODY),
        code(NUMBER_IN_0, END, flags=CLASS_BODY, parameters=[interned("a")], positional=1),
    ],
    "name": [code(END, name=NONE), code(END, parameters=[small(1)], positional=1)],
    "lines": [code(END, lines=(0x81,)), code(END, lines=(0xC1, 0))],
}  # fmt: skip


@pytest.mark.parametrize("title", list(HARMLESS))
def test_harmless(title: str) -> None:
    verify(HARMLESS[title])


@pytest.mark.parametrize(
    ("reason", "number"),
    [(reason, number) for reason, codes in HARMFUL.items() for number in range(len(codes))],
)
def test_harmful(reason: str, number: int) -> None:
    with pytest.raises(ValueError) as caught:
        verify(HARMFUL[reason][number])
    assert caught.value.args == ("invalid bytecode (%s)", reason)


def test_code_from_the_compiler() -> None:
    source = b"""
def f(a, *b, c=1, **d):
    try:
        for i in range(a):
            with b[i] as x:
                if x: return [y for y in d if y != i]
                yield x
    except (ValueError, KeyError) as e:
        raise TypeError from e
    finally:
        del a
class C(list, metaclass=type):
    def g(self): return lambda: (super().g(), self, __class__)
async def h(z):
    async with z as (p, *q): return await p
"""
    assert verify_all(code_of_text(source, "source.py"))


def test_every_opcode_says_what_it_does() -> None:
    """Operands that are registers occur in the third column, except in a few instructions."""
    for opcode in OPCODES:
        for operand, kind in zip("abcd", opcode.operands, strict=False):
            if kind == "r":
                assert operand in opcode.registers, opcode.name
