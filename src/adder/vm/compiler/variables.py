"""Loading, storing and deleting variables, wherever they live: register, cell, closure, namespace or globals."""

from __future__ import annotations

from adder.typed import Int, Ref, config, interned
from adder.vm.compiler.known_constants import define_constant, known_constant, note_assignment
from adder.vm.compiler.scopes import CELL, CLASS, FREE, FUNCTION, GLOBAL, LOCAL, MODULE, Symbol
from adder.vm.compiler.unit import FIRST_SPILLED, Unit
from adder.vm.interpreter.code import NEEDS_NAMESPACE, UNBINDS_LOCALS, UNNAMED
from adder.vm.interpreter.opcodes import Op

NAMESPACE = 0
"""The register of the namespace in class bodies and in code for exec with locals."""


def is_plain_local(unit: Unit, symbol: Symbol | None) -> bool:
    """Whether the symbol is a local kept in a register, not in a cell."""
    return (
        symbol is not None
        and symbol.flags & LOCAL != 0
        and symbol.flags & (CELL | FREE | GLOBAL) == 0
        and symbol.register != 0xFFFF
    )


def is_cell(symbol: Symbol | None) -> bool:
    """Whether the symbol is in a cell that this frame made."""
    return (
        symbol is not None
        and symbol.flags & CELL != 0
        and symbol.flags & FREE == 0
        and symbol.register != 0xFFFF
    )


def uses_namespace(unit: Unit, symbol: Symbol | None) -> bool:
    """Whether the name is looked up in the namespace object of register 0."""
    if symbol is not None and (symbol.flags & GLOBAL != 0 or is_plain_local(unit, symbol) or is_cell(symbol)):
        return False
    if unit.scope.frame().kind == CLASS:
        return symbol is None or symbol.flags & LOCAL != 0 or symbol.flags & FREE == 0
    return unit.flags & NEEDS_NAMESPACE != 0


def direct_register(unit: Unit, name: Ref) -> Int:
    """The register of a local that can be used as an operand as it is; -1 if there is none.

    Where the function assigns inside expressions (`:=`), an operand must be a copy of the value at its turn.
    """
    symbol = unit.find(unit.mangled(name))
    if symbol is None or not is_plain_local(unit, symbol) or symbol.bound == 0:
        return -1
    if symbol.register >= FIRST_SPILLED or unit.scope.frame().has_walrus != 0:
        return -1
    return symbol.register


def load(unit: Unit, name: Ref, target: Int) -> None:
    """R[target] = variable."""
    name = unit.mangled(name)
    symbol = unit.find(name)
    if symbol is not None and is_plain_local(unit, symbol):
        load_local(unit, symbol, target)
    elif symbol is not None and is_cell(symbol) and unit.scope.frame().kind != CLASS:
        unit.writer.op3(Op.LOAD_CELL, target, symbol.register, short_constant(unit, name))
    elif symbol is not None and symbol.flags & FREE != 0 and symbol.flags & LOCAL == 0:
        load_free(unit, symbol, target)
    elif uses_namespace(unit, symbol):
        named(unit, Op.LOAD_NAME, target, NAMESPACE, name)
    else:
        if config.introspection and looks_at_locals(name):
            unit.flags |= UNBINDS_LOCALS
        unit.writer.op1(Op.LOAD_GLOBAL, target)
        unit.writer.wide(unit.writer.constant(name))


def looks_at_locals(name: Ref) -> bool:
    """Whether a global may be a built-in function that looks at the variables of the function that calls it."""
    return (
        name is interned("locals")
        or name is interned("eval")
        or name is interned("exec")
        or name is interned("dir")
        or name is interned("vars")
    )


def load_free(unit: Unit, symbol: Symbol, target: Int) -> None:
    """R[target] = a variable of an enclosing function; in class bodies the namespace goes first."""
    name = short_constant(unit, symbol.name)
    if unit.scope.frame().kind != CLASS:
        unit.writer.op3(Op.LOAD_FREE, target, symbol.register, name)
        return
    unit.writer.op2(Op.LOAD_FREE_OR, target, symbol.register)
    named(unit, Op.LOAD_NAME_OR, target, NAMESPACE, symbol.name)
    unit.writer.op2(Op.CHECK_FREE, target, name)


def load_local(unit: Unit, symbol: Symbol, target: Int) -> None:
    """R[target] = a plain local, checked unless it is certain to be bound; afterwards it is. Of spilled ones nothing is
    known, so these are always checked."""
    if symbol.register >= FIRST_SPILLED:
        unit.move(target, symbol.register)
        unit.check(symbol, target, short_constant(unit, symbol.name))
        return
    if symbol.bound == 0:
        unit.check(symbol, symbol.register, short_constant(unit, symbol.name))
        unit.mark_bound(symbol)
    unit.move(target, symbol.register)


def short_constant(unit: Unit, name: Ref) -> Int:
    """The index of a name in a byte operand; UNNAMED when there are too many constants."""
    return min(unit.writer.constant(name), UNNAMED)


def store(unit: Unit, name: Ref, source: Int) -> None:
    """Variable = R[source]."""
    name = unit.mangled(name)
    symbol = unit.find(name)
    if symbol is not None and is_plain_local(unit, symbol):
        unit.move(symbol.register, source)
        unit.mark_bound(symbol)
    elif symbol is not None and is_cell(symbol) and not uses_namespace(unit, symbol):
        unit.writer.op2(Op.STORE_CELL, symbol.register, source)
        unit.mark_bound(symbol)
    elif symbol is not None and symbol.flags & FREE != 0 and symbol.flags & LOCAL == 0:
        unit.writer.op2(Op.STORE_FREE, symbol.register, source)
    elif uses_namespace(unit, symbol):
        if unit.scope.frame().kind == MODULE:
            note_assignment(name)
        named(unit, Op.STORE_NAME, source, NAMESPACE, name)
    else:
        note_assignment(name)
        unit.writer.op1(Op.STORE_GLOBAL, source)
        unit.writer.wide(unit.writer.constant(name))


def define(unit: Unit, name: Ref, source: Int) -> None:
    """Variable = R[source], for what a def, class or import statement makes. A constant of that name remains what the
    name stands for, as in the reference."""
    name = unit.mangled(name)
    constant: Ref | None = None
    if config.reference_quirks:
        constant = known_constant(name)
    store(unit, name, source)
    if constant is not None:
        define_constant(name, constant)


def delete(unit: Unit, name: Ref) -> None:
    """Unbind a variable; NameError at run time if it is not bound."""
    name = unit.mangled(name)
    symbol = unit.find(name)
    if symbol is not None and is_plain_local(unit, symbol):
        delete_local(unit, symbol)
    elif symbol is not None and is_cell(symbol) and not uses_namespace(unit, symbol):
        load(unit, name, unit.temporary())
        unit.top -= 1
        unit.writer.op1(Op.UNBIND_CELL, symbol.register)
    elif symbol is not None and symbol.flags & FREE != 0 and symbol.flags & LOCAL == 0:
        load(unit, name, unit.temporary())
        unit.top -= 1
        unit.writer.op1(Op.UNBIND_FREE, symbol.register)
    elif uses_namespace(unit, symbol):
        if unit.scope.frame().kind == MODULE:
            note_assignment(name)
        unit.writer.op1(Op.DELETE_NAME, NAMESPACE)
        unit.writer.wide(unit.writer.constant(name))
    else:
        note_assignment(name)
        unit.writer.op(Op.DELETE_GLOBAL)
        unit.writer.wide(unit.writer.constant(name))


def delete_local(unit: Unit, symbol: Symbol) -> None:
    """Unbind a plain local; UnboundLocalError at run time if it is not bound."""
    name = short_constant(unit, symbol.name)
    if symbol.register < FIRST_SPILLED:
        unit.check(symbol, symbol.register, name)
        unit.writer.op1(Op.UNBIND, symbol.register)
        return
    scratch = unit.temporary()
    unit.move(scratch, symbol.register)
    unit.check(symbol, scratch, name)
    unit.writer.op1(Op.UNBIND, scratch)
    unit.move(symbol.register, scratch)
    unit.top -= 1


def named(unit: Unit, opcode: Int, a: Int, b: Int, name: Ref) -> None:
    """An instruction with two registers and a name that is already mangled."""
    unit.writer.op2(opcode, a, b)
    unit.writer.wide(unit.writer.constant(name))


def is_function_frame(unit: Unit) -> bool:
    """Whether the code is that of a function (and not of a module or class body)."""
    return unit.scope.frame().kind == FUNCTION
