"""Scopes: which variable each name means. One walk over a top-level statement collects, a second resolves.

Glossary: a *symbol* is a name in a scope. A *cell* variable is one that an inner function uses, a *free*
variable one that belongs to an enclosing function. An *inlined* comprehension shares the frame of the
function around it.
"""

from __future__ import annotations

from adder.typed import U8, U16, Int, Object, Ref, cast, interned
from adder.vm.types.list import List, new_list

MODULE = 0
FUNCTION = 1
CLASS = 2

PARAMETER = 1
ASSIGNED = 2
USED = 4
GLOBAL = 8
NONLOCAL = 16
CELL = 32
FREE = 64
DELETED = 128

LOCAL = PARAMETER | ASSIGNED
NO_REGISTER = 0xFFFF


class Symbol(Object):
    """A name in a scope. `register` holds it (or its cell) if it is local, or is its index in the closure if
    it is free. `checked` is 1 if some instruction asks whether it is bound. `constant` is what `const` made of it."""

    name: Ref
    flags: U8
    bound: U8 = 0
    register: U16 = NO_REGISTER
    checked: U8 = 0
    constant: Ref | None = None


class Scope(Object):
    """The names of a module, function, class body or comprehension."""

    kind: U8
    inlined: U8
    is_comprehension: U8
    is_generator: U8
    is_coroutine: U8
    has_walrus: U8
    parent: Scope | None
    class_name: Ref | None
    symbols: List
    children: List

    def find(self, name: Ref) -> Symbol | None:
        """The symbol of this name in this scope alone."""
        symbols = self.symbols
        for index in range(symbols.length):
            symbol = cast(Symbol, symbols.items[index])
            if symbol.name is name:
                return symbol
        return None

    def add(self, name: Ref, flags: Int) -> Symbol:
        """Note a use or binding of a name here."""
        symbol = self.find(name)
        if symbol is None:
            symbol = Symbol(name, U8(flags))
            self.symbols.append(symbol)
        else:
            symbol.flags = U8(symbol.flags | flags)
        return symbol

    def frame(self) -> Scope:
        """The scope whose frame this one uses: itself unless it is an inlined comprehension."""
        scope = self
        while scope.inlined != 0:
            parent = scope.parent
            assert parent is not None
            scope = parent
        return scope

    def is_method(self) -> bool:
        """Whether a class body is around this scope (where `super()` and `__class__` work)."""
        return self.enclosing_class() is not None

    def enclosing_class(self) -> Scope | None:
        """The innermost class body around this scope."""
        scope = self.parent
        while scope is not None:
            if scope.kind == CLASS:
                return scope
            scope = scope.parent
        return None


def new_scope(kind: Int, parent: Scope | None, inlined: bool = False) -> Scope:
    """An empty scope, entered in its parent."""
    class_name = None
    if parent is not None:
        class_name = parent.class_name
    scope = Scope(U8(kind), U8(1 if inlined else 0), 0, 0, 0, 0, parent, class_name, new_list(), new_list())
    if parent is not None:
        parent.children.append(scope)
    return scope


def resolve(scope: Scope) -> None:
    """Decide local, cell, free or global for all names of `scope` and the scopes inside it.

    Outer scopes come first, so that a name passed on to a child is already known here.
    """
    symbols = scope.symbols
    index = 0
    while index < symbols.length:
        symbol = cast(Symbol, symbols.items[index])
        if symbol.flags & (LOCAL | GLOBAL | NONLOCAL | FREE) == 0 and scope.inlined == 0:
            capture(scope, symbol)
        elif symbol.flags & NONLOCAL != 0 and symbol.flags & FREE == 0:
            symbol.flags = U8(symbol.flags & ~ASSIGNED)
            capture(scope, symbol)
            if symbol.flags & FREE == 0:
                raise SyntaxError("no binding for nonlocal '%s' found", symbol.name)  # type: ignore[call-overload]
        index += 1
    children = scope.children
    for number in range(children.length):
        resolve(cast(Scope, children.items[number]))


def capture(scope: Scope, symbol: Symbol) -> None:
    """If an enclosing function binds the symbol's name, make it a cell there and free from there inwards to
    `scope`.
    """
    owner = owner_of(scope, symbol.name)
    if owner is None:
        return
    found = owner.find(symbol.name)
    assert found is not None
    if found.flags & FREE == 0:
        found.flags = U8(found.flags | CELL | symbol.flags & DELETED)
    symbol.flags = U8(symbol.flags | FREE)
    between = scope.parent
    while between is not None and between is not owner:
        if between.inlined == 0:
            passed = between.add(symbol.name, 0)
            if passed.flags & LOCAL == 0 or between.kind == CLASS:
                passed.flags = U8(passed.flags | FREE)
        between = between.parent


def owner_of(scope: Scope, name: Ref) -> Scope | None:
    """The innermost enclosing scope whose frame has `name` as a local or free variable; None if it is
    global.
    """
    outer = scope.parent
    while outer is not None:
        symbol = outer.find(name)
        if outer.kind == CLASS:
            if name is interned("__class__"):
                outer.add(name, ASSIGNED | CELL)
                return outer
        elif symbol is not None:
            if symbol.flags & GLOBAL != 0:
                return None
            if symbol.flags & NONLOCAL == 0 and symbol.flags & LOCAL != 0 and outer.kind == FUNCTION:
                return outer
        outer = outer.parent
    return None
