"""Modules: those of the program, and built-in ones, whose attributes are in ROM.

A built-in module is declared in a file of `modules/`:

    module = BuiltinModule("time")

    @module.function
    def sleep_ms(duration: Int) -> None: ...

    module.constant("epoch", 1970)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, TypeVar

from adder.typed import Array, Int, Object, Ref, interned, static_ram
from adder.vm.hints import HINTS, SIZE as HINT_COUNT, hint_of, set_hint
from adder.vm.table import delete, lookup_name, store
from adder.vm.types.dict import Dict
from adder.vm.types.output import STR, Output
from adder.vm.types.protocol import call1, print_value
from adder.vm.types.structure import Getter
from adder.vm.types.type import builtin_type, make_function, visible_pairs
from adder.vm.value import NONE, small

F = TypeVar("F", bound=Callable[..., Any])

NO_CONSTANTS: Array[Ref] = Array[Ref].of([])


@builtin_type("module", final=True)
class Module(Object):
    """A module. `constants` are the attributes of a built-in module, name and value in turn; `namespace` holds those
    that were set when the program ran, which go first."""

    name: Ref
    constants: Array[Ref]
    namespace: Dict | None

    def get_attribute(self, name: Ref) -> Ref | None:
        """An attribute; one that is missing is asked of the module's `__getattr__`."""
        found = find_in_module(self, name)
        if found is not None:
            return module_value(self, found)
        if name is interned("__dict__"):
            return namespace_of(self)
        if name is interned("__name__"):
            return self.name
        fallback = find_in_module(self, interned("__getattr__"))
        return None if fallback is None else call1(fallback, name)

    def set_attribute(self, name: Ref, value: Ref | None) -> bool:
        if value is None:
            namespace = self.namespace
            return namespace is not None and delete(namespace, name) is not None
        store(namespace_of(self), name, value)
        return True

    def print(self, out: Output, mode: Int) -> None:
        out.text("<module '")
        print_value(out, self.name, STR)
        out.text("'")
        filename = find_in_module(self, interned("__file__"))
        if filename is not None and filename is not NONE:
            out.text(" from '")
            print_value(out, filename, STR)
            out.text("'")
        out.text(">")


def find_in_module(module: Module, name: Ref) -> Ref | None:
    """An attribute that a module has."""
    namespace = module.namespace
    if namespace is not None:
        found = lookup_name(namespace, name)
        if found is not None:
            return found
    return find_constant(module.constants, name)


def find_constant(constants: Array[Ref], name: Ref) -> Ref | None:
    """The value of a name in an array of names and values."""
    hint = 0
    if HINT_COUNT != 0:
        hint = hint_of(constants, name)
        guess = 2 * Int(HINTS[hint])
        if guess < len(constants) and constants[guess] is name:
            return constants[guess + 1]
    for index in range(0, len(constants), 2):
        if constants[index] is name:
            if HINT_COUNT != 0:
                set_hint(hint, index >> 1)
            return constants[index + 1]
    return None


def module_value(module: Module, stored: Ref) -> Ref:
    """The value of an attribute for what is stored: some are computed when they are read."""
    return stored.code(module) if isinstance(stored, Getter) else stored


def namespace_of(module: Module) -> Dict:
    """The dict of the attributes that can be set."""
    namespace = module.namespace
    if namespace is None:
        namespace = Dict()
        module.namespace = namespace
    return namespace


def new_module(name: Ref) -> Module:
    """An empty module of the program."""
    module = Module(name, NO_CONSTANTS, Dict())
    store(namespace_of(module), interned("__name__"), name)
    return module


def constant_value(value: Any) -> Ref:
    """The value of the running program for a constant of a built-in module."""
    if isinstance(value, Ref):
        return value
    if isinstance(value, str):
        return interned(value)
    assert isinstance(value, int), f"{value!r} cannot be a constant of a built-in module"
    return small(value)


class BuiltinModule:
    """A built-in module while it is being declared."""

    declared: ClassVar[dict[str, BuiltinModule]] = {}

    def __init__(self, name: str) -> None:
        self.attributes: dict[str, Ref] = {"__name__": interned(name)}
        self.name = name
        self.module = static_ram(Module(interned(name), NO_CONSTANTS, None))
        BuiltinModule.declared[name] = self
        self._update()

    def _update(self) -> None:
        self.module.constants = Array[Ref].of(visible_pairs(self.name, self.attributes))

    def function(
        self, function: Any = None, /, *, name: str | None = None, raw: bool = False, named: bool = False
    ) -> Any:
        """Decorator: a function of the module. Options as of `method`, without `self`."""

        def decorate(target: F) -> F:
            visible = name or target.__name__.rstrip("_")
            self.constant(visible, make_function(target, None, raw, named))
            return target

        return decorate if function is None else decorate(function)

    def getter(self, function: F) -> F:
        """Decorator: the function, whose parameter is the module, computes an attribute when it is read."""
        self.constant(function.__name__.rstrip("_"), Getter(function))
        return function

    def constant(self, name: str, value: Any) -> None:
        """An attribute of the module: a value, an int or a str."""
        self.attributes[name] = constant_value(value)
        self._update()


class ModuleTable:
    """The built-in modules of an image: those that the target lists. Set by the target's entry point."""

    modules: ClassVar[Array[Ref]] = Array[Ref].of([])

    @staticmethod
    def choose(names: tuple[str, ...]) -> None:
        """Put these modules, which have been imported, into the image."""
        ModuleTable.modules = Array[Ref].of(
            BuiltinModule.declared[name].module for name in ("builtins", *names)
        )


def find_builtin_module(name: Ref) -> Module | None:
    """The built-in module of that name."""
    for entry in ModuleTable.modules:
        if isinstance(entry, Module) and entry.name is name:
            return entry
    return None
