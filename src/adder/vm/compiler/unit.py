"""A unit: everything known about the code object being emitted — its writer, registers, scopes and open blocks.

Registers: parameters, then cell variables, other locals, then temporaries, which are used as a stack. Locals
beyond the first `NARROW_LOCALS` are spilled: they live in an object that one register holds, and are moved to and fro.
Their numbers start at `FIRST_SPILLED`.
"""

from __future__ import annotations

from adder.typed import U8, U16, Array, Int, Object, Ref, cast, config
from adder.vm.compiler.mangling import mangled
from adder.vm.compiler.nodes import Node
from adder.vm.compiler.options import options
from adder.vm.compiler.place import error_at
from adder.vm.compiler.scopes import CELL, CLASS, DELETED, FREE, FUNCTION, LOCAL, PARAMETER, Scope, Symbol
from adder.vm.compiler.writer import Buffer, Writer, new_buffer, new_writer
from adder.vm.interpreter.code import UNBINDS_LOCALS, Code
from adder.vm.interpreter.opcodes import Op
from adder.vm.types.list import List, array_of_list, new_list
from adder.vm.value import NONE, fits_byte, is_singleton, is_small, singleton_number, small_value

NARROW_LOCALS = 160
FIRST_SPILLED = 256
MAX_LOCALS = 0xFFF0
NO_LINES = 3
"""From this level of optimisation on, code has no line tables: all of it is in line 1."""


class Unit(Object):
    """One code object under construction."""

    writer: Writer
    scope: Scope
    filename: Ref
    name: Ref
    qualified_name: Ref
    blocks: List
    bound: List
    free_names: List
    checked: List
    first_line: U16
    locals: U16
    spilled: U16
    spill_register: U16
    top: U16
    highest: U16
    flags: U8
    interactive: U8

    def temporary(self) -> Int:
        """The next temporary register. SyntaxError when an expression needs too many."""
        register = self.top
        if register >= 250:
            raise SyntaxError("expression is too complex")
        self.top += 1
        self.highest = max(self.highest, self.top)
        return register

    def window(self, target: Int) -> Int:
        """The first of three registers for a call: `target` itself if it is the newest temporary."""
        base = target
        if not (target == self.top - 1 and target >= self.locals):
            base = self.temporary()
        self.temporary()
        self.temporary()
        return base

    def line(self, node: Node) -> None:
        """What is emitted next belongs to the line of this node."""
        self.writer.set_line(node.line)

    def mark_bound(self, symbol: Symbol) -> None:
        """From here on the local is known to be bound, until `forget` goes back before this place."""
        if symbol.bound == 0 and symbol.flags & DELETED == 0:
            symbol.bound = 1
            self.bound.append(symbol)

    def check(self, symbol: Symbol, register: Int, name: Int) -> None:
        """Emit a check that a plain local, whose value is in a register, is bound; `name` is the constant of its name.

        What is checked has to be made unbound first, as a new frame's registers hold anything, except parameters.
        """
        self.writer.op2(Op.CHECK_BOUND, register, name)
        if symbol.checked == 0 and symbol.flags & PARAMETER == 0:
            symbol.checked = 1
            self.checked.append(symbol)

    def forget(self, length: Int) -> None:
        """Leave a region that may not have been executed: what it bound is no longer known to be bound."""
        bound = self.bound
        while bound.length > length:
            symbol = cast(Symbol, bound.pop_last())
            symbol.bound = 0

    def bound_since(self, length: Int) -> List:
        """The symbols that became bound since the list of them had this length."""
        recent = new_list()
        for index in range(length, self.bound.length):
            recent.append(self.bound.items[index])
        return recent

    def rebind(self, symbols: List) -> None:
        """These symbols are bound after all."""
        for index in range(symbols.length):
            self.mark_bound(cast(Symbol, symbols.items[index]))

    def keep_common(self, length: Int, others: List) -> None:
        """Two branches meet: only what both bound stays bound. `others` is what the first one bound."""
        recent = self.bound_since(length)
        self.forget(length)
        for index in range(others.length):
            symbol = others.items[index]
            for number in range(recent.length):
                if recent.items[number] is symbol:
                    self.mark_bound(cast(Symbol, symbol))

    def mangled(self, name: Ref) -> Ref:
        """The name as stored (see mangling.py)."""
        return mangled(self.scope.class_name, name)

    def name_constant(self, name: Ref) -> Int:
        """The index of a (mangled) name among the constants."""
        return self.writer.constant(self.mangled(name))

    def find(self, name: Ref) -> Symbol | None:
        """The symbol for a mangled name, through the inlined comprehensions to the frame's scope."""
        scope = self.scope
        while True:
            symbol = scope.find(name)
            if scope.inlined == 0 or (symbol is not None and symbol.flags & LOCAL != 0):
                return symbol
            parent = scope.parent
            assert parent is not None
            scope = parent

    def move(self, target: Int, source: Int) -> None:
        """R[target] = R[source]; either may be a spilled local (then the other is not)."""
        if target == source:
            return
        if target >= FIRST_SPILLED:
            self.writer.op2(Op.STORE_SPILL, source, self.spill_register)
            self.writer.wide(target - FIRST_SPILLED)
        elif source >= FIRST_SPILLED:
            self.writer.op2(Op.LOAD_SPILL, target, self.spill_register)
            self.writer.wide(source - FIRST_SPILLED)
        else:
            self.writer.op2(Op.MOVE, target, source)

    def load_constant(self, target: Int, value: Ref) -> None:
        """R[target] = a constant."""
        if is_small(value) and fits_byte(small_value(value)):
            self.writer.op2(Op.LOAD_SMALL, target, small_value(value))
        elif is_singleton(value):
            self.writer.op2(Op.LOAD_SINGLETON, target, singleton_number(value))
        elif self.writer.dead == 0:
            index = self.writer.constant(value)
            if index < 256:
                self.writer.op2(Op.LOAD_CONST, target, index)
            else:
                self.writer.op1(Op.LOAD_CONST_WIDE, target)
                self.writer.wide(index)

    def allocate_locals(self, node: Node | None) -> None:
        """Give every local of the frame's scope its register, and make the cells of parameters."""
        self.place_symbols(PARAMETER, PARAMETER, node)
        self.place_symbols(PARAMETER | CELL, CELL, node)
        self.place_symbols(PARAMETER | CELL, 0, node)
        if self.spilled > 0:
            self.spill_register = self.locals
            self.locals += 1
            self.writer.op1(Op.MAKE_SPILL, self.spill_register)
            self.writer.wide(self.spilled)
        self.top = self.locals
        self.highest = self.locals
        symbols = self.scope.symbols
        for index in range(symbols.length):
            symbol = cast(Symbol, symbols.items[index])
            symbol.bound = 0
            if symbol.flags & PARAMETER != 0:
                self.mark_bound(symbol)
            if symbol.flags & FREE != 0:
                symbol.register = U16(self.free_names.length)
                self.free_names.append(symbol.name)
            elif symbol.flags & CELL != 0:
                if symbol.flags & PARAMETER == 0:
                    self.writer.op1(Op.UNBIND, symbol.register)
                self.writer.op1(Op.MAKE_CELL, symbol.register)

    def place_symbols(self, mask: Int, wanted: Int, node: Node | None) -> None:
        symbols = self.scope.symbols
        for index in range(symbols.length):
            symbol = cast(Symbol, symbols.items[index])
            if symbol.flags & LOCAL != 0 and symbol.flags & mask == wanted and self.is_register(symbol):
                if self.locals < NARROW_LOCALS:
                    symbol.register = self.locals
                    self.locals += 1
                else:
                    self.spill(symbol, node)

    def is_register(self, symbol: Symbol) -> bool:
        """Locals of functions live in registers; of class bodies only the cell of `__class__`."""
        if symbol.flags & FREE != 0:
            return False
        return self.scope.kind == FUNCTION or (self.scope.kind == CLASS and symbol.flags & CELL != 0)

    def spill(self, symbol: Symbol, node: Node | None) -> None:
        """Give a local no register but a place in the object that holds the spilled ones."""
        if symbol.flags & (PARAMETER | CELL) != 0 or self.spilled >= MAX_LOCALS - FIRST_SPILLED:
            if node is not None:
                error_at(node, "too many parameters or captured variables")
            raise SyntaxError("too many local variables")
        symbol.register = U16(FIRST_SPILLED + self.spilled)
        self.spilled += 1

    def prologue(self) -> Buffer:
        """The instructions that make all locals unbound that are checked later, or may be looked at by name; spilled
        ones are unbound at first."""
        if self.flags & UNBINDS_LOCALS != 0:
            self.check_all()
        code = new_buffer(self.checked.length * 2)
        for index in range(self.checked.length):
            symbol = cast(Symbol, self.checked.items[index])
            if symbol.register < FIRST_SPILLED:
                code.add(Op.UNBIND)
                code.add(symbol.register)
        return code

    def check_all(self) -> None:
        """Make all locals unbound at the start."""
        symbols = self.scope.symbols
        for index in range(symbols.length):
            symbol = cast(Symbol, symbols.items[index])
            is_other_local = symbol.flags & LOCAL != 0 and symbol.flags & (PARAMETER | CELL) == 0
            if is_other_local and symbol.checked == 0 and self.is_register(symbol):
                symbol.checked = 1
                self.checked.append(symbol)

    def finish(self, parameters: List, positional_only: Int, positional: Int, keyword_only: Int) -> Code:
        """The code object."""
        writer = self.writer
        writer.flush_line()
        writer.insert_first(self.prologue())
        without_lines = options.optimise >= NO_LINES
        return Code(
            writer.code.trimmed(),
            array_of_list(writer.constants),
            array_of_list(parameters),
            None,
            None if self.free_names.length == 0 else array_of_list(self.free_names),
            None if without_lines else writer.lines.trimmed(),
            None if writer.handlers.length == 0 else writer.handlers.trimmed(),
            self.name,
            self.qualified_name,
            self.filename,
            U16(1) if without_lines else self.first_line,
            self.highest,
            U8(positional_only),
            U8(positional),
            U8(keyword_only),
            self.flags,
            self.local_names() if config.introspection else None,
        )

    def local_names(self) -> Array[Ref] | None:
        """The names of the registers of a function's parameters and locals; spilled ones have none."""
        if self.scope.kind != FUNCTION:
            return None
        symbols = self.scope.symbols
        names = Array[Ref](self.locals)
        for register in range(len(names)):
            names[register] = NONE
        for index in range(symbols.length):
            symbol = cast(Symbol, symbols.items[index])
            if symbol.flags & LOCAL != 0 and self.is_register(symbol) and symbol.register < FIRST_SPILLED:
                names[symbol.register] = symbol.name
        return names


def new_unit(scope: Scope, filename: Ref, name: Ref, qualified_name: Ref, line: Int, flags: Int) -> Unit:
    """An empty unit for the frame of `scope`."""
    return Unit(
        new_writer(line),
        scope,
        filename,
        name,
        qualified_name,
        new_list(),
        new_list(),
        new_list(),
        new_list(),
        U16(line),
        0,
        0,
        0,
        0,
        0,
        U8(flags),
        0,
    )


def captured_cells(unit: Unit, free_names: List) -> Array[U8]:
    """Where the unit's frame finds the cells that an inner function needs: see `Code.captures`."""
    captures = Array[U8](free_names.length * 2)
    for index in range(free_names.length):
        symbol = unit.find(free_names.items[index])
        assert symbol is not None
        captures[index * 2] = 1 if symbol.flags & FREE != 0 else 0
        captures[index * 2 + 1] = U8(symbol.register)
    return captures
