"""The side tables of code: lines and handlers."""

from __future__ import annotations

from adder.typed import I8, I16, U8, Array
from adder.vm.interpreter.operands import jump_if, jump_operand, signed_operand, wide_operand
from adder.vm.interpreter.tables import handler_at, line_at


def table(*values: int) -> Array[U8]:
    return Array[U8].of(value & 255 for value in values)


def test_lines_of_all_forms_of_entries() -> None:
    lines = table(0x03, 0x12, 0x80 | 5, -3, 0xC0 | 4, 0x10, 0x01, 0x71)
    found = [line_at(lines, 10, offset) for offset in range(15)]
    assert found == [10] * 3 + [11] * 2 + [8] * 5 + [280] * 4 + [287]


def test_lines_far_back() -> None:
    distance = I16(-300)
    assert line_at(table(0xC0 | 2, distance, distance >> 8), 400, 1) == 100


def test_code_without_lines_has_its_first_one() -> None:
    assert line_at(None, 7, 123) == 7


def entry(start: int, end: int, target: int, register: int) -> tuple[int, ...]:
    return (start & 255, start >> 8, end & 255, end >> 8, target & 255, target >> 8, register, 0)


def test_the_innermost_handler_covers_what_ends_in_its_range() -> None:
    handlers = table(*entry(10, 20, 300, 4), *entry(5, 40, 500, 6))
    assert [handler_at(handlers, offset) for offset in (5, 6, 10, 11, 20, 21, 40, 41)] == [
        -1,
        8,
        8,
        0,
        0,
        8,
        8,
        -1,
    ]
    assert handler_at(None, 3) == -1


def test_operands() -> None:
    code = table(0xFE, 0xFF, 0x34, 0x12).pointer()
    assert wide_operand(code + 2) == 0x1234
    assert jump_operand(code) == I16(-2)
    assert signed_operand(code) == I8(-2)


def test_conditional_jumps_start_from_the_end_of_the_instruction() -> None:
    code = table(0, 0, 0, 0, 3, 0, 0, 0, 0, 0).pointer()
    assert jump_if(True, code + 4) - code == 9
    assert jump_if(False, code + 4) - code == 6
