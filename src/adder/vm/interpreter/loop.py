"""The interpreter loop: one case for each opcode. What is not quick and simple is a call of a function elsewhere.

`pc` points to the opcode of the current instruction until that is done: by it an exception finds handler and line.
"""

from __future__ import annotations

from adder.typed import (
    U8,
    U32,
    Const,
    Int,
    Pointer,
    Raised,
    Ref,
    Word,
    address_of,
    bits,
    cast,
    caught,
    config,
    inline_function,
    interned,
    likely,
    ref_of_bits,
    threaded,
    unlikely,
    unreachable,
    wrapping_add,
)
from adder.vm.interpreter import arithmetic as a
from adder.vm.interpreter.attributes import load_attribute, load_method, store_attribute
from adder.vm.interpreter.building import (
    add_mapping,
    build_dict,
    build_list,
    build_set,
    build_tuple,
    extend,
    merge_keywords,
    tuple_of_list,
    unpack,
    unpack_starred,
    update_set,
)
from adder.vm.interpreter.calling import (
    call,
    call_keywords,
    call_starred,
    exact_function,
    function_from,
    leave,
    pop,
    prepare_range,
    push_exact,
    shift_arguments,
)
from adder.vm.interpreter.code import Code
from adder.vm.interpreter.delegating import get_awaitable, get_yield_from, send
from adder.vm.interpreter.frames import frame_state, function_of, go_to
from adder.vm.interpreter.handlers import (
    enter_handler,
    exception_info,
    leave_handler,
    raise_again,
    raise_from,
    raise_value,
    reraise,
    unwind,
)
from adder.vm.interpreter.imports import import_from, import_star, import_statement
from adder.vm.interpreter.names import (
    delete_global,
    delete_name,
    free_cell,
    load_builtin,
    load_global,
    load_name,
    name_at,
    name_in,
    store_name,
    unbound_free,
    unbound_local,
)
from adder.vm.interpreter.opcodes import Op
from adder.vm.interpreter.operands import jump_if, jump_operand, signed_operand, wide_operand
from adder.vm.interpreter.patterns import is_mapping, is_sequence, match_class, match_keys, match_rest
from adder.vm.interpreter.resuming import as_generator, give_value, is_resumable, push_generator, suspend
from adder.vm.interpreter.spill import Spill
from adder.vm.interpreter.subscripts import build_slice, load_item, store_item
from adder.vm.interpreter.texts import formatted, join_strings
from adder.vm.interpreter.tracing import SWITCH_LOOP, is_traced, trace_return, trace_step
from adder.vm.runtime.attributes import delete_attribute, load_special
from adder.vm.runtime.errors import matches
from adder.vm.runtime.events import events, run_events
from adder.vm.runtime.operators import binary, unary
from adder.vm.runtime.printing import print_expression
from adder.vm.runtime.super_ import load_super
from adder.vm.stack import FLAGS, LINK, LINKAGE, TO_C, frame_pointer, is_unbound, release, unbound
from adder.vm.table import store
from adder.vm.types import operators as o
from adder.vm.types.appending import disown
from adder.vm.types.cell import Cell
from adder.vm.types.dict import Dict
from adder.vm.types.list import List
from adder.vm.types.loop_window import begin_loop, begin_unpacking_loop, next_in_loop
from adder.vm.types.protocol import contains, delete_item, get_iterator, iteration, length_of, next_item
from adder.vm.types.set import Set, add_to_set
from adder.vm.types.template import Interpolation, template_of
from adder.vm.types.tuple import Tuple
from adder.vm.value import FALSE, NONE, TRUE, small, small_value, truth


@inline_function
def taken_up() -> tuple[Pointer[Ref], Code, Pointer[Ref], Pointer[U8]]:
    """Registers, code, constants and place of the innermost frame."""
    registers = frame_pointer()
    code = function_of(registers).code
    return registers, code, code.constants.pointer(), code.bytecode.pointer(frame_state.resume)


@inline_function
def offset_of(place: Pointer[U8], code: Code) -> Int:
    """The distance of a place in the bytecode from its start."""
    return place - code.bytecode.pointer()


@threaded
def run(thrown: Ref | None, traced: Const[bool]) -> Ref:
    """Go on in the innermost frame until a frame with TO_C returns or yields; the value is the result.

    With `thrown`, go on by raising that exception.
    """
    registers, code, constants, pc = taken_up()
    error = thrown
    while True:
        try:
            if error is not None:
                if config.unwinding:
                    frame_state.at = address_of(pc)
                raise Raised(error)
            while True:
                if config.unwinding:
                    frame_state.at = address_of(pc)
                if traced:
                    trace_step(registers, pc)
                match pc[0]:
                    case Op.MOVE:
                        registers[pc[1]] = registers[pc[2]]
                        pc += 3
                    case Op.MAKE_SPILL:
                        registers[pc[1]] = Spill(U32(wide_operand(pc + 2)))
                        pc += 4
                    case Op.LOAD_SPILL:
                        spilled = cast(Spill, registers[pc[2]]).load(wide_operand(pc + 3))
                        registers[pc[1]] = cast(Ref, spilled)
                        pc += 5
                    case Op.STORE_SPILL:
                        cast(Spill, registers[pc[2]]).store(wide_operand(pc + 3), registers[pc[1]])
                        pc += 5
                    case Op.LOAD_CONST:
                        registers[pc[1]] = constants[pc[2]]
                        pc += 3
                    case Op.LOAD_CONST_WIDE:
                        registers[pc[1]] = constants[wide_operand(pc + 2)]
                        pc += 4
                    case Op.LOAD_SMALL:
                        registers[pc[1]] = small(signed_operand(pc + 2))
                        pc += 3
                    case Op.LOAD_SINGLETON:
                        registers[pc[1]] = ref_of_bits(Word(pc[2]) << 3 | 2)
                        pc += 3
                    case Op.UNBIND:
                        registers[pc[1]] = unbound()
                        pc += 2
                    case Op.CHECK_BOUND:
                        if unlikely(is_unbound(registers[pc[1]])):
                            unbound_local(name_at(constants, pc[2]))
                        pc += 3
                    case Op.CHECK_FREE:
                        if unlikely(is_unbound(registers[pc[1]])):
                            unbound_free(name_at(constants, pc[2]))
                        pc += 3
                    case Op.MAKE_CELL:
                        registers[pc[1]] = Cell(registers[pc[1]])
                        pc += 2
                    case Op.LOAD_CELL:
                        content = cast(Cell, registers[pc[2]]).content
                        if unlikely(content is None):
                            unbound_local(name_at(constants, pc[3]))
                        registers[pc[1]] = cast(Ref, content)
                        pc += 4
                    case Op.STORE_CELL:
                        cast(Cell, registers[pc[1]]).content = registers[pc[2]]
                        pc += 3
                    case Op.LOAD_FREE:
                        content = free_cell(registers, pc[2]).content
                        if unlikely(content is None):
                            unbound_free(name_at(constants, pc[3]))
                        registers[pc[1]] = cast(Ref, content)
                        pc += 4
                    case Op.LOAD_FREE_OR:
                        registers[pc[1]] = cast(Ref, free_cell(registers, pc[2]).content)
                        pc += 3
                    case Op.STORE_FREE:
                        free_cell(registers, pc[1]).content = registers[pc[2]]
                        pc += 3
                    case Op.UNBIND_CELL:
                        cast(Cell, registers[pc[1]]).content = None
                        pc += 2
                    case Op.UNBIND_FREE:
                        free_cell(registers, pc[1]).content = None
                        pc += 2
                    case Op.LOAD_GLOBAL:
                        registers[pc[1]] = load_global(registers, constants[wide_operand(pc + 2)])
                        pc += 4
                    case Op.STORE_GLOBAL:
                        store(
                            function_of(registers).globals, constants[wide_operand(pc + 2)], registers[pc[1]]
                        )
                        pc += 4
                    case Op.DELETE_GLOBAL:
                        delete_global(registers, constants[wide_operand(pc + 1)])
                        pc += 3
                    case Op.LOAD_NAME:
                        name = constants[wide_operand(pc + 3)]
                        registers[pc[1]] = load_name(registers, registers[pc[2]], name)
                        pc += 5
                    case Op.LOAD_NAME_OR:
                        found = name_in(registers[pc[2]], constants[wide_operand(pc + 3)])
                        if found is not None:
                            registers[pc[1]] = found
                        pc += 5
                    case Op.STORE_NAME:
                        store_name(registers[pc[2]], constants[wide_operand(pc + 3)], registers[pc[1]])
                        pc += 5
                    case Op.DELETE_NAME:
                        delete_name(registers[pc[1]], constants[wide_operand(pc + 2)])
                        pc += 4
                    case Op.LOAD_ATTR:
                        registers[pc[1]] = load_attribute(registers[pc[2]], constants[wide_operand(pc + 3)])
                        pc += 5
                    case Op.STORE_ATTR:
                        store_attribute(registers[pc[2]], constants[wide_operand(pc + 3)], registers[pc[1]])
                        pc += 5
                    case Op.DELETE_ATTR:
                        delete_attribute(registers[pc[1]], constants[wide_operand(pc + 2)])
                        pc += 4
                    case Op.LOAD_METHOD:
                        load_method(registers + pc[1], registers[pc[2]], constants[wide_operand(pc + 3)])
                        pc += 5
                    case Op.LOAD_SPECIAL:
                        load_special(registers + pc[1], registers[pc[2]], constants[wide_operand(pc + 3)])
                        pc += 5
                    case Op.LOAD_SUPER:
                        load_super(registers + pc[1], registers + pc[2], constants[wide_operand(pc + 3)])
                        pc += 5
                    case Op.LOAD_ITEM:
                        registers[pc[1]] = load_item(registers[pc[2]], registers[pc[3]])
                        pc += 4
                    case Op.STORE_ITEM:
                        store_item(registers[pc[2]], registers[pc[3]], registers[pc[1]])
                        pc += 4
                    case Op.DELETE_ITEM:
                        delete_item(registers[pc[1]], registers[pc[2]])
                        pc += 3
                    case Op.ADD:
                        registers[pc[1]] = a.add(registers[pc[2]], registers[pc[3]], o.ADD)
                        pc += 4
                    case Op.SUB:
                        registers[pc[1]] = a.subtract(registers[pc[2]], registers[pc[3]], o.SUB)
                        pc += 4
                    case Op.MUL:
                        registers[pc[1]] = a.multiply(registers[pc[2]], registers[pc[3]], o.MUL)
                        pc += 4
                    case Op.TRUE_DIV:
                        registers[pc[1]] = a.divide(registers[pc[2]], registers[pc[3]], o.TRUE_DIV)
                        pc += 4
                    case Op.FLOOR_DIV:
                        registers[pc[1]] = a.floor_divide(registers[pc[2]], registers[pc[3]], o.FLOOR_DIV)
                        pc += 4
                    case Op.MOD:
                        registers[pc[1]] = a.modulo(registers[pc[2]], registers[pc[3]], o.MOD)
                        pc += 4
                    case Op.AND:
                        registers[pc[1]] = a.bit_and(registers[pc[2]], registers[pc[3]], o.AND)
                        pc += 4
                    case Op.OR:
                        registers[pc[1]] = a.bit_or(registers[pc[2]], registers[pc[3]], o.OR)
                        pc += 4
                    case Op.XOR:
                        registers[pc[1]] = a.bit_xor(registers[pc[2]], registers[pc[3]], o.XOR)
                        pc += 4
                    case Op.LSHIFT:
                        registers[pc[1]] = a.shift_left(registers[pc[2]], registers[pc[3]], o.LSHIFT)
                        pc += 4
                    case Op.RSHIFT:
                        registers[pc[1]] = a.shift_right(registers[pc[2]], registers[pc[3]], o.RSHIFT)
                        pc += 4
                    case Op.INPLACE_ADD:
                        registers[pc[1]] = a.add(registers[pc[2]], registers[pc[3]], o.INPLACE_ADD)
                        pc += 4
                    case Op.APPEND:
                        if config.growing_heap:
                            registers[pc[1]] = a.append(registers[pc[1]], registers[pc[2]])
                        pc += 3
                    case Op.DISOWN:
                        if config.growing_heap:
                            disown(registers[pc[1]])
                        pc += 2
                    case Op.INPLACE_SUB:
                        registers[pc[1]] = a.subtract(registers[pc[2]], registers[pc[3]], o.INPLACE_SUB)
                        pc += 4
                    case Op.INPLACE_MUL:
                        registers[pc[1]] = a.multiply(registers[pc[2]], registers[pc[3]], o.INPLACE_MUL)
                        pc += 4
                    case Op.INPLACE_TRUE_DIV:
                        registers[pc[1]] = a.divide(registers[pc[2]], registers[pc[3]], o.INPLACE_TRUE_DIV)
                        pc += 4
                    case Op.INPLACE_FLOOR_DIV:
                        registers[pc[1]] = a.floor_divide(
                            registers[pc[2]], registers[pc[3]], o.INPLACE_FLOOR_DIV
                        )
                        pc += 4
                    case Op.INPLACE_MOD:
                        registers[pc[1]] = a.modulo(registers[pc[2]], registers[pc[3]], o.INPLACE_MOD)
                        pc += 4
                    case Op.INPLACE_AND:
                        registers[pc[1]] = a.bit_and(registers[pc[2]], registers[pc[3]], o.INPLACE_AND)
                        pc += 4
                    case Op.INPLACE_OR:
                        registers[pc[1]] = a.bit_or(registers[pc[2]], registers[pc[3]], o.INPLACE_OR)
                        pc += 4
                    case Op.INPLACE_XOR:
                        registers[pc[1]] = a.bit_xor(registers[pc[2]], registers[pc[3]], o.INPLACE_XOR)
                        pc += 4
                    case Op.INPLACE_LSHIFT:
                        registers[pc[1]] = a.shift_left(registers[pc[2]], registers[pc[3]], o.INPLACE_LSHIFT)
                        pc += 4
                    case Op.INPLACE_RSHIFT:
                        registers[pc[1]] = a.shift_right(registers[pc[2]], registers[pc[3]], o.INPLACE_RSHIFT)
                        pc += 4
                    case Op.POW | Op.MATMUL | Op.INPLACE_POW | Op.INPLACE_MATMUL:
                        registers[pc[1]] = binary(pc[0] - Op.ADD, registers[pc[2]], registers[pc[3]])
                        pc += 4
                    case Op.ADD_SMALL:
                        registers[pc[1]] = a.add_number(registers[pc[2]], signed_operand(pc + 3), o.ADD)
                        pc += 4
                    case Op.SUB_SMALL:
                        registers[pc[1]] = a.subtract_number(registers[pc[2]], signed_operand(pc + 3), o.SUB)
                        pc += 4
                    case Op.INPLACE_ADD_SMALL:
                        registers[pc[1]] = a.add_number(
                            registers[pc[2]], signed_operand(pc + 3), o.INPLACE_ADD
                        )
                        pc += 4
                    case Op.INPLACE_SUB_SMALL:
                        registers[pc[1]] = a.subtract_number(
                            registers[pc[2]], signed_operand(pc + 3), o.INPLACE_SUB
                        )
                        pc += 4
                    case Op.EQ:
                        registers[pc[1]] = a.is_equal(registers[pc[2]], registers[pc[3]], False)
                        pc += 4
                    case Op.NE:
                        registers[pc[1]] = a.is_different(registers[pc[2]], registers[pc[3]], False)
                        pc += 4
                    case Op.LT:
                        registers[pc[1]] = a.is_less(registers[pc[2]], registers[pc[3]], False)
                        pc += 4
                    case Op.LE:
                        registers[pc[1]] = a.is_less_or_equal(registers[pc[2]], registers[pc[3]], False)
                        pc += 4
                    case Op.GT:
                        registers[pc[1]] = a.is_greater(registers[pc[2]], registers[pc[3]], False)
                        pc += 4
                    case Op.GE:
                        registers[pc[1]] = a.is_greater_or_equal(registers[pc[2]], registers[pc[3]], False)
                        pc += 4
                    case Op.IS:
                        registers[pc[1]] = truth(registers[pc[2]] is registers[pc[3]])
                        pc += 4
                    case Op.IS_NOT:
                        registers[pc[1]] = truth(registers[pc[2]] is not registers[pc[3]])
                        pc += 4
                    case Op.IN:
                        registers[pc[1]] = truth(contains(registers[pc[3]], registers[pc[2]]))
                        pc += 4
                    case Op.NOT_IN:
                        registers[pc[1]] = truth(not contains(registers[pc[3]], registers[pc[2]]))
                        pc += 4
                    case Op.NOT:
                        registers[pc[1]] = truth(a.truth_ref(registers[pc[2]]) is FALSE)
                        pc += 3
                    case Op.NEG:
                        registers[pc[1]] = a.negate(registers[pc[2]])
                        pc += 3
                    case Op.POS:
                        registers[pc[1]] = unary(o.POS, registers[pc[2]])
                        pc += 3
                    case Op.INVERT:
                        registers[pc[1]] = unary(o.INVERT, registers[pc[2]])
                        pc += 3
                    case Op.JUMP:
                        pc += 3 + jump_operand(pc + 1)
                    case Op.LOOP:
                        if unlikely(events.pending != 0):
                            run_events()
                        pc += 3 + jump_operand(pc + 1)
                    case Op.JUMP_IF:
                        pc = jump_if(a.truth_ref(registers[pc[1]]) is TRUE, pc + 2)
                    case Op.JUMP_UNLESS:
                        pc = jump_if(a.truth_ref(registers[pc[1]]) is FALSE, pc + 2)
                    case Op.JUMP_IF_NONE:
                        pc = jump_if(registers[pc[1]] is NONE, pc + 2)
                    case Op.JUMP_UNLESS_NONE:
                        pc = jump_if(registers[pc[1]] is not NONE, pc + 2)
                    case Op.JUMP_IF_EQ:
                        pc = jump_if(a.is_equal(registers[pc[1]], registers[pc[2]], True) is TRUE, pc + 3)
                    case Op.JUMP_UNLESS_EQ:
                        pc = jump_if(a.is_equal(registers[pc[1]], registers[pc[2]], True) is FALSE, pc + 3)
                    case Op.JUMP_IF_EQ_SMALL:
                        number = small(signed_operand(pc + 2))
                        pc = jump_if(a.is_equal(registers[pc[1]], number, True) is TRUE, pc + 3)
                    case Op.JUMP_UNLESS_EQ_SMALL:
                        number = small(signed_operand(pc + 2))
                        pc = jump_if(a.is_equal(registers[pc[1]], number, True) is FALSE, pc + 3)
                    case Op.JUMP_IF_NE:
                        pc = jump_if(a.is_different(registers[pc[1]], registers[pc[2]], True) is TRUE, pc + 3)
                    case Op.JUMP_UNLESS_NE:
                        pc = jump_if(
                            a.is_different(registers[pc[1]], registers[pc[2]], True) is FALSE, pc + 3
                        )
                    case Op.JUMP_IF_NE_SMALL:
                        number = small(signed_operand(pc + 2))
                        pc = jump_if(a.is_different(registers[pc[1]], number, True) is TRUE, pc + 3)
                    case Op.JUMP_UNLESS_NE_SMALL:
                        number = small(signed_operand(pc + 2))
                        pc = jump_if(a.is_different(registers[pc[1]], number, True) is FALSE, pc + 3)
                    case Op.JUMP_IF_LT:
                        pc = jump_if(a.is_less(registers[pc[1]], registers[pc[2]], True) is TRUE, pc + 3)
                    case Op.JUMP_UNLESS_LT:
                        pc = jump_if(a.is_less(registers[pc[1]], registers[pc[2]], True) is FALSE, pc + 3)
                    case Op.JUMP_IF_LT_SMALL:
                        number = small(signed_operand(pc + 2))
                        pc = jump_if(a.is_less(registers[pc[1]], number, True) is TRUE, pc + 3)
                    case Op.JUMP_UNLESS_LT_SMALL:
                        number = small(signed_operand(pc + 2))
                        pc = jump_if(a.is_less(registers[pc[1]], number, True) is FALSE, pc + 3)
                    case Op.JUMP_IF_LE:
                        pc = jump_if(
                            a.is_less_or_equal(registers[pc[1]], registers[pc[2]], True) is TRUE, pc + 3
                        )
                    case Op.JUMP_UNLESS_LE:
                        pc = jump_if(
                            a.is_less_or_equal(registers[pc[1]], registers[pc[2]], True) is FALSE, pc + 3
                        )
                    case Op.JUMP_IF_LE_SMALL:
                        number = small(signed_operand(pc + 2))
                        pc = jump_if(a.is_less_or_equal(registers[pc[1]], number, True) is TRUE, pc + 3)
                    case Op.JUMP_UNLESS_LE_SMALL:
                        number = small(signed_operand(pc + 2))
                        pc = jump_if(a.is_less_or_equal(registers[pc[1]], number, True) is FALSE, pc + 3)
                    case Op.JUMP_IF_GT:
                        pc = jump_if(a.is_greater(registers[pc[1]], registers[pc[2]], True) is TRUE, pc + 3)
                    case Op.JUMP_UNLESS_GT:
                        pc = jump_if(a.is_greater(registers[pc[1]], registers[pc[2]], True) is FALSE, pc + 3)
                    case Op.JUMP_IF_GT_SMALL:
                        number = small(signed_operand(pc + 2))
                        pc = jump_if(a.is_greater(registers[pc[1]], number, True) is TRUE, pc + 3)
                    case Op.JUMP_UNLESS_GT_SMALL:
                        number = small(signed_operand(pc + 2))
                        pc = jump_if(a.is_greater(registers[pc[1]], number, True) is FALSE, pc + 3)
                    case Op.JUMP_IF_GE:
                        pc = jump_if(
                            a.is_greater_or_equal(registers[pc[1]], registers[pc[2]], True) is TRUE, pc + 3
                        )
                    case Op.JUMP_UNLESS_GE:
                        pc = jump_if(
                            a.is_greater_or_equal(registers[pc[1]], registers[pc[2]], True) is FALSE, pc + 3
                        )
                    case Op.JUMP_IF_GE_SMALL:
                        number = small(signed_operand(pc + 2))
                        pc = jump_if(a.is_greater_or_equal(registers[pc[1]], number, True) is TRUE, pc + 3)
                    case Op.JUMP_UNLESS_GE_SMALL:
                        number = small(signed_operand(pc + 2))
                        pc = jump_if(a.is_greater_or_equal(registers[pc[1]], number, True) is FALSE, pc + 3)
                    case Op.GET_ITER:
                        registers[pc[1]] = get_iterator(registers[pc[2]])
                        pc += 3
                    case Op.PREPARE_LOOP:
                        begin_loop(registers + pc[1], registers[pc[1]])
                        pc += 2
                    case Op.PREPARE_UNPACKING:
                        begin_unpacking_loop(registers + pc[1], registers[pc[1]])
                        pc += 2
                    case Op.FOR_EACH:
                        generator = as_generator(registers[pc[1]])
                        if generator is not None and is_resumable(generator):
                            push_generator(generator, NONE, offset_of(pc + 5, code), 0)
                            registers, code, constants, pc = taken_up()
                        else:
                            following = next_in_loop(registers + pc[1])
                            if following is not None:
                                registers[pc[2]] = following
                            pc = jump_if(following is None, pc + 3)
                    case Op.PREPARE_RANGE:
                        prepare_range(registers + pc[1], pc[2])
                        pc += 3
                    case Op.FOR_RANGE:
                        window = registers + pc[1]
                        left = bits(window[1])
                        if likely(left > 1):
                            registers[pc[2]] = window[0]
                            window[0] = ref_of_bits(wrapping_add(Word, bits(window[0]), bits(window[2]) - 1))
                            window[1] = ref_of_bits(left - 2)
                            pc += 5
                        elif left == 1:
                            pc += 5 + jump_operand(pc + 3)
                        else:
                            item = next_item(window[0])
                            if item is not None:
                                registers[pc[2]] = item
                            pc = jump_if(item is None, pc + 3)
                    case Op.CALL:
                        window = registers + pc[1]
                        function = exact_function(window, pc[2])
                        if function is not None:
                            push_exact(registers, window, function, offset_of(pc + 3, code))
                            registers, code, constants, pc = taken_up()
                        elif call(window, pc[2], 0, offset_of(pc + 3, code)) is TRUE:
                            registers, code, constants, pc = taken_up()
                        else:
                            pc += 3
                    case Op.CALL_METHOD:
                        window = registers + pc[1]
                        count = Int(pc[2])
                        if is_unbound(window[LINKAGE]):
                            shift_arguments(window, count)
                            count -= 1
                        function = exact_function(window, count)
                        if function is not None:
                            push_exact(registers, window, function, offset_of(pc + 3, code))
                            registers, code, constants, pc = taken_up()
                        elif call(window, count, 0, offset_of(pc + 3, code)) is TRUE:
                            registers, code, constants, pc = taken_up()
                        else:
                            pc += 3
                    case Op.CALL_KEYWORDS:
                        names = cast(Tuple, constants[wide_operand(pc + 3)])
                        if call_keywords(registers + pc[1], pc[2], names, offset_of(pc + 5, code)) is TRUE:
                            registers, code, constants, pc = taken_up()
                        else:
                            pc += 5
                    case Op.CALL_STAR:
                        if call_starred(registers + pc[1], offset_of(pc + 2, code)) is TRUE:
                            registers, code, constants, pc = taken_up()
                        else:
                            pc += 2
                    case Op.RETURN:
                        result = registers[pc[1]]
                        if traced:
                            trace_return(registers, result)
                        link = small_value(registers[LINK])
                        if likely(link & FLAGS == 0):
                            pop(registers, link, result)
                        elif leave(registers, link, result) is TRUE:
                            return result
                        registers, code, constants, pc = taken_up()
                    case Op.RETURN_NONE:
                        if traced:
                            trace_return(registers, NONE)
                        link = small_value(registers[LINK])
                        if likely(link & FLAGS == 0):
                            pop(registers, link, NONE)
                        elif leave(registers, link, NONE) is TRUE:
                            return NONE
                        registers, code, constants, pc = taken_up()
                    case Op.MAKE_FUNCTION:
                        registers[pc[1]] = function_from(registers, pc, constants)
                        pc += 5
                    case Op.BUILD_TUPLE:
                        registers[pc[1]] = build_tuple(registers + pc[2], pc[3])
                        pc += 4
                    case Op.BUILD_LIST:
                        registers[pc[1]] = build_list(registers + pc[2], pc[3])
                        pc += 4
                    case Op.BUILD_SET:
                        registers[pc[1]] = build_set(registers + pc[2], pc[3])
                        pc += 4
                    case Op.BUILD_DICT:
                        registers[pc[1]] = build_dict(registers + pc[2], pc[3])
                        pc += 4
                    case Op.BUILD_STRING:
                        registers[pc[1]] = join_strings(registers + pc[2], pc[3])
                        pc += 4
                    case Op.BUILD_SLICE:
                        registers[pc[1]] = build_slice(registers, registers + pc[2], pc + 3)
                        pc += 3
                    case Op.BUILD_TEMPLATE:
                        if config.template_strings:
                            parts = cast(List, registers[pc[2]])
                            registers[pc[1]] = template_of(parts.items.pointer(), parts.length)
                        pc += 3
                    case Op.BUILD_INTERPOLATION:
                        source = registers + pc[2]
                        if config.template_strings:
                            registers[pc[1]] = Interpolation(source[0], source[1], source[2], source[3])
                        pc += 3
                    case Op.LIST_APPEND:
                        cast(List, registers[pc[1]]).append(registers[pc[2]])
                        pc += 3
                    case Op.LIST_EXTEND:
                        extend(cast(List, registers[pc[1]]), registers[pc[2]])
                        pc += 3
                    case Op.LIST_TO_TUPLE:
                        registers[pc[1]] = tuple_of_list(cast(List, registers[pc[2]]))
                        pc += 3
                    case Op.SET_ADD:
                        add_to_set(cast(Set, registers[pc[1]]), registers[pc[2]])
                        pc += 3
                    case Op.SET_UPDATE:
                        update_set(cast(Set, registers[pc[1]]), registers[pc[2]])
                        pc += 3
                    case Op.DICT_SET:
                        store(cast(Dict, registers[pc[1]]), registers[pc[2]], registers[pc[2] + 1])
                        pc += 3
                    case Op.DICT_UPDATE:
                        add_mapping(cast(Dict, registers[pc[1]]), registers[pc[2]])
                        pc += 3
                    case Op.DICT_MERGE:
                        merge_keywords(cast(Dict, registers[pc[1]]), registers[pc[2]])
                        pc += 3
                    case Op.FORMAT_VALUE:
                        registers[pc[1]] = formatted(registers[pc[2]], registers[pc[2] + 1], pc[3])
                        pc += 4
                    case Op.UNPACK:
                        unpack(registers + pc[1], registers[pc[2]], pc[3])
                        pc += 4
                    case Op.UNPACK_STAR:
                        unpack_starred(registers + pc[1], registers[pc[2]], pc[3], pc[4])
                        pc += 5
                    case Op.IMPORT:
                        name = constants[wide_operand(pc + 2)]
                        registers[pc[1]] = import_statement(registers, name, registers[pc[1]], pc[4])
                        pc += 5
                    case Op.IMPORT_FROM:
                        registers[pc[1]] = import_from(registers[pc[2]], constants[wide_operand(pc + 3)])
                        pc += 5
                    case Op.IMPORT_STAR:
                        import_star(registers, registers[pc[1]], registers[pc[2]])
                        pc += 3
                    case Op.LOAD_BUILD_CLASS:
                        registers[pc[1]] = load_builtin(interned("__build_class__"))
                        pc += 2
                    case Op.RAISE:
                        raise_value(registers[pc[1]])
                    case Op.RAISE_FROM:
                        raise_from(registers[pc[1]], registers[pc[2]])
                    case Op.RAISE_AGAIN:
                        raise_again()
                    case Op.RERAISE:
                        reraise(registers[pc[1]])
                    case Op.ENTER_HANDLER:
                        enter_handler(registers + pc[1])
                        pc += 2
                    case Op.LEAVE_HANDLER:
                        leave_handler(registers + pc[1])
                        pc += 2
                    case Op.EXCEPTION_INFO:
                        exception_info(registers + pc[1], registers[pc[2]])
                        pc += 3
                    case Op.MATCH_EXCEPTION:
                        pc = jump_if(not matches(registers[pc[1]], registers[pc[2]]), pc + 3)
                    case Op.GET_AWAITABLE:
                        registers[pc[1]] = get_awaitable(registers[pc[2]])
                        pc += 3
                    case Op.GET_YIELD_FROM:
                        registers[pc[1]] = get_yield_from(registers[pc[2]])
                        pc += 3
                    case Op.SEND:
                        generator = as_generator(registers[pc[1]])
                        if generator is not None and is_resumable(generator):
                            push_generator(generator, registers[pc[2]], offset_of(pc + 5, code), 0)
                            registers, code, constants, pc = taken_up()
                        else:
                            item = send(registers[pc[1]], registers[pc[2]])
                            registers[pc[2]] = iteration.value if item is None else item
                            pc = jump_if(item is None, pc + 3)
                    case Op.YIELD:
                        result = registers[pc[1]]
                        if traced:
                            trace_return(registers, result)
                        link = small_value(registers[LINK])
                        suspend(registers, offset_of(pc + 2, code))
                        if link & TO_C != 0:
                            return result
                        give_value(registers, link, result)
                        registers, code, constants, pc = taken_up()
                    case Op.MATCH_SEQUENCE:
                        registers[pc[1]] = truth(is_sequence(registers[pc[2]]))
                        pc += 3
                    case Op.MATCH_LENGTH:
                        registers[pc[1]] = small(length_of(registers[pc[2]]))
                        pc += 3
                    case Op.MATCH_MAPPING:
                        registers[pc[1]] = truth(is_mapping(registers[pc[2]]))
                        pc += 3
                    case Op.MATCH_KEYS:
                        if config.pattern_matching:
                            registers[pc[1]] = match_keys(registers[pc[2]], cast(Tuple, registers[pc[2] + 1]))
                        pc += 3
                    case Op.MATCH_REST:
                        if config.pattern_matching:
                            registers[pc[1]] = match_rest(registers[pc[2]], cast(Tuple, registers[pc[2] + 1]))
                        pc += 3
                    case Op.MATCH_CLASS:
                        source = registers + pc[2]
                        if config.pattern_matching:
                            registers[pc[1]] = match_class(
                                source[0], source[1], cast(Tuple, source[2]), pc[3]
                            )
                        pc += 4
                    case Op.PRINT_EXPRESSION:
                        print_expression(registers[pc[1]])
                        pc += 2
                    case _:
                        unreachable()
        except BaseException as raised:
            if config.unwinding:
                raise
            error = None
            if config.tracing and caught(raised) is SWITCH_LOOP:
                release(address_of(registers + function_of(registers).frame_words))
                go_to(registers, offset_of(pc, code) + finished_call(registers, pc))
                return SWITCH_LOOP
            escaped = unwind(caught(raised), offset_of(pc, code) + 1)
            if escaped is not None:
                raise Raised(escaped)
            registers, code, constants, pc = taken_up()


def finished_call(registers: Pointer[Ref], pc: Pointer[U8]) -> Int:
    """Give the call at `pc` the result None; returns the length of the instruction."""
    registers[pc[1]] = NONE
    match pc[0]:
        case Op.CALL_STAR:
            return 2
        case Op.CALL_KEYWORDS:
            return 5
        case _:
            return 3


def run_again(thrown: Ref | None) -> Ref:
    """`run` where exceptions leave functions by restoring a context: it is begun anew for the handler of each.

    C compilers give no two variables the same place on the stack in a function that saves a context, and do without
    other optimisations; `run` would take 256 bytes instead of 72, and be slower by a tenth to a quarter.
    """
    outer = frame_state.at
    error = thrown
    while True:
        try:
            result = run(error, False)
            frame_state.at = outer
            return result
        except BaseException as raised:
            code = function_of(frame_pointer()).code
            offset = Int(frame_state.at - address_of(code.bytecode.pointer()))
            error = unwind(caught(raised), offset + 1)
            if error is not None:
                frame_state.at = outer
                raise Raised(error)


@inline_function
def interpret(thrown: Ref | None) -> Ref:
    """`run` in the copy of the loop that traces or in the other one, until the frame with TO_C returns or yields."""
    if config.unwinding:
        return run_again(thrown)
    if not config.tracing:
        return run(thrown, False)
    result = run_either(thrown)
    while result is SWITCH_LOOP:
        result = run_either(None)
    return result


@inline_function
def run_either(thrown: Ref | None) -> Ref:
    """`run` in the copy of the loop that is wanted now."""
    if unlikely(is_traced()):
        return run(thrown, True)
    return run(thrown, False)
