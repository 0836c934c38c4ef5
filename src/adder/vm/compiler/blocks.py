"""Open blocks — loops, handlers, `with`, `finally` — and how `return`, `break` and `continue` leave them.

A protected block covers ranges of the code by entries in the handler table. Code that leaves a block from
inside (calls an `__exit__`, restores what was being handled) must not be covered by the block itself: its
range ends before that code, and a new one begins behind it.

A `finally` body is emitted once. Whoever gets there leaves a number in the block's first register that says
how to go on: 0 fall through, 1 raise the exception in the third register again, from 2 on one of the `exits`.
"""

from __future__ import annotations

from adder.typed import U8, U16, Int, Object, Ref, cast
from adder.vm.compiler.awaiting import await_register
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.place import error_at
from adder.vm.compiler.unit import Unit
from adder.vm.compiler.variables import delete, store
from adder.vm.compiler.writer import Label
from adder.vm.interpreter.opcodes import Op
from adder.vm.types.list import List, new_list
from adder.vm.value import NONE, small, small_value

LOOP = 0
"""A loop: not protected, `leave` and `again` are its labels."""
HANDLER = 1
"""The body of an except clause: `register` holds the exception, the next what was handled before."""
WITH = 2
"""The body of a with statement: `register` is the first of four: LOAD_METHOD has put `__exit__` there."""
FINALLY = 3
"""What a finally clause protects: `register` is the first of four, `leave` the finally body."""
EXCEPT = 4
"""What except clauses protect."""
NAME = 5
"""The body of `except ... as name`: the name is deleted at the end."""

RETURN = 0
BREAK = 1
CONTINUE = 2

FALL_THROUGH = 0
RAISE = 1
FIRST_EXIT = 2


class Block(Object):
    """An open block. `ranges` are the pieces of code it covers, as pairs of offsets; the last began at
    `start`."""

    kind: U8
    register: U16
    start: U16
    is_async: U8
    leave: Label | None
    again: Label | None
    name: Ref | None
    exits: List
    ranges: List


def open_block(unit: Unit, kind: Int, register: Int, leave: Label | None, again: Label | None) -> Block:
    """Enter a block."""
    start = U16(unit.writer.offset)
    block = Block(U8(kind), U16(register), start, 0, leave, again, None, new_list(), new_list())
    unit.blocks.append(block)
    return block


def close_block(unit: Unit, block: Block) -> None:
    """Leave the innermost block."""
    end_range(unit, block)
    unit.blocks.pop_last()


def end_range(unit: Unit, block: Block) -> None:
    """What follows is not covered by the block, until `begin_range`."""
    here = unit.writer.offset
    if block.start < here:
        block.ranges.append(small(block.start))
        block.ranges.append(small(here))
    block.start = U16(here)


def begin_range(unit: Unit, block: Block) -> None:
    """What follows is covered again."""
    block.start = U16(unit.writer.offset)


def enter_ranges(unit: Unit, block: Block, register: Int) -> None:
    """Enter the ranges of a closed block in the handler table: its handler is here. The code here is
    reached.
    """
    ranges = block.ranges
    unit.writer.dead = 0 if ranges.length > 0 else 1
    index = 0
    while index < ranges.length:
        start = small_value(ranges.items[index])
        end = small_value(ranges.items[index + 1])
        unit.writer.handler(start, end, unit.writer.offset, register)
        index += 2


def leave_blocks(unit: Unit, node: Node, how: Int, value: Int) -> None:
    """Emit `return R[value]`, `break` or `continue`, with all that has to happen on the way out."""
    number = unit.blocks.length - 1
    going = True
    while going and number >= 0:
        block = cast(Block, unit.blocks.items[number])
        end_range(unit, block)
        going = leave_block(unit, block, how, value)
        number -= 1
    if going and how == RETURN:
        unit.writer.op1(Op.RETURN, value)
        unit.writer.dead = 1
    elif going:
        error_at(node, "'break' outside loop" if how == BREAK else "'continue' not properly in loop")
    for index in range(number + 1, unit.blocks.length):
        begin_range(unit, cast(Block, unit.blocks.items[index]))


def leave_block(unit: Unit, block: Block, how: Int, value: Int) -> bool:
    """Emit the way out of one block; False if that ends the journey (loop found, or a finally body takes
    over).
    """
    match block.kind:
        case 0 if how != RETURN:
            label = block.leave if how == BREAK else block.again
            assert label is not None
            go_or_loop(unit, label)
            return False
        case 1:
            unit.writer.op1(Op.LEAVE_HANDLER, block.register)
        case 2:
            call_exit(unit, block)
        case 3:
            leave_through_finally(unit, block, how, value)
            return False
        case 5:
            forget_name(unit, block)
        case _:
            pass
    return True


def go_or_loop(unit: Unit, label: Label) -> None:
    """Jump to a label that may be behind (then it is a LOOP) or ahead."""
    if label.position >= 0:
        unit.writer.op(Op.LOOP)
        unit.writer.jump(label)
        unit.writer.dead = 1
    else:
        unit.writer.go(label)


def call_exit(unit: Unit, block: Block) -> None:
    """`__exit__(None, None, None)` of a with statement that is left normally."""
    mark = unit.top
    base = exit_window(unit, block)
    for index in range(4, 7):
        unit.load_constant(base + index, NONE)
    finish_exit(unit, block, base)
    unit.top = mark


def exit_window(unit: Unit, block: Block) -> Int:
    """Prepare the call of `__exit__` above all registers in use, since the frame of a call begins in its window."""
    base = unit.window(-1)
    for _ in range(4):
        unit.temporary()
    unit.move(base, block.register)
    unit.move(base + 3, block.register + 3)
    return base


def finish_exit(unit: Unit, block: Block, base: Int) -> None:
    """Call `__exit__`; the result is in R[base]."""
    unit.writer.op2(Op.CALL_METHOD, base, 4)
    if block.is_async != 0:
        await_register(unit, base, base)


def leave_through_finally(unit: Unit, block: Block, how: Int, value: Int) -> None:
    """Note how to go on and run the finally body."""
    if how == RETURN:
        unit.move(block.register + 1, value)
    number = exit_number(block, how)
    unit.writer.op2(Op.LOAD_SMALL, block.register, number)
    label = block.leave
    assert label is not None
    unit.writer.go(label)


def exit_number(block: Block, how: Int) -> Int:
    """The number of this way of going on after the finally body; a new one the first time."""
    exits = block.exits
    for index in range(exits.length):
        if small_value(exits.items[index]) == how:
            return FIRST_EXIT + index
    exits.append(small(how))
    return FIRST_EXIT + exits.length - 1


def forget_name(unit: Unit, block: Block) -> None:
    """The end of `except ... as name`: the name is set to None and deleted."""
    name = block.name
    if name is None:
        return
    scratch = unit.temporary()
    unit.load_constant(scratch, NONE)
    store(unit, name, scratch)
    unit.top -= 1
    delete(unit, name)
