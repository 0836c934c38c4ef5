"""The program being translated: function instances, their bodies on demand, runtime hooks, messages."""

from __future__ import annotations

import re
import types
from typing import Any

from adder.translator.data import ProgramData
from adder.translator.diagnostics import Diagnostics, Place
from adder.translator.frontend.annotations import BadAnnotation, Signature, signature_of
from adder.translator.frontend.source import function_tree
from adder.translator.ir import nodes as n, types as t
from adder.typed import declarations
from adder.typed.config import config


class Program:
    """Everything one translation knows."""

    def __init__(self, *, check_only: bool = False) -> None:
        self.diagnostics = Diagnostics()
        self.check_only = check_only
        self.debug = config.debug
        self.functions: dict[Any, n.Function] = {}
        self.names: dict[str, int] = {}
        self.data = ProgramData()
        self.reached: list[n.Function] = []
        self.reached_ids: set[int] = set()

    def instance(self, function: types.FunctionType, constants: dict[str, Any] | None = None) -> n.Function:
        """The function for these values of its constant parameters; its body is made later."""
        constants = constants or {}
        key = (function, tuple((name, _identity(value)) for name, value in constants.items()))
        instance = self.functions.get(key)
        if instance is None:
            instance = self.functions[key] = self._make(function, constants)
        return instance

    def _make(self, function: types.FunctionType, constants: dict[str, Any]) -> n.Function:
        signature = self.signature(function)
        flags = {key: value for key, value in function.__dict__.get("adder", {}).items() if key != "owner"}
        parameters = [(p.name, p.type) for p in signature.parameters if p.type != t.STATIC]
        name = flags.get("extern") or flags.get("export") or self._name(function, constants)
        code = function.__code__
        instance = n.Function(name, function, parameters, signature.result, constants, flags)
        instance.path, instance.line = code.co_filename, code.co_firstlineno
        instance.locals = dict(parameters)
        return instance

    def signature(self, function: types.FunctionType) -> Signature:
        """A function's signature; a wrong one is complained about at the function."""
        try:
            return signature_of(function)
        except BadAnnotation as error:
            raise self.diagnostics.fail("bad-annotation", str(error), place_of(function)) from None

    def _name(self, function: types.FunctionType, constants: dict[str, Any]) -> str:
        name = place_name(function.__module__, function.__qualname__)
        for value in constants.values():
            name += "__" + re.sub(r"\W", "", str(getattr(value, "__name__", value)))[:24]
        return self.unique(name)

    def unique(self, name: str) -> str:
        """The name, with a number if it is taken."""
        count = self.names[name] = self.names.get(name, 0) + 1
        return name if count == 1 else self.unique(f"{name}_{count}")

    def hook(self, name: str) -> n.Function | None:
        """The VM's function for a construct of the language; None only when checking without a VM."""
        function = declarations.hooks.get(name)
        if function is None:
            if not self.check_only:
                self.diagnostics.report(
                    "missing-hook", f"no function has @runtime_hook({name!r})", Place("", 1)
                )
            return None
        return self.instance(function)

    def allocate_object(self) -> n.Function | None:
        """The VM's function that makes an object from its type alone, if the image shall be small."""
        function = declarations.hooks.get("allocate_object")
        return self.instance(function) if config.small_code and function is not None else None

    def has_type(self, cls: Any) -> bool:
        """Whether the type object of a class is in the program, so that there can be instances."""
        made = cls.__dict__.get("type_object")
        return made is not None and id(made) in self.data.objects

    def exception_type(self, exception: type[BaseException]) -> Any:
        """The running program's type object for a builtin exception class, None when checking without a VM."""
        factory = declarations.hooks.get("exception_type")
        return factory(exception) if factory is not None else None


def _identity(value: Any) -> Any:
    """A key that tells apart constants that are equal but not the same (True and 1)."""
    try:
        hash(value)
    except TypeError:
        return id(value)
    return (type(value), value)


def place_name(module: str, qualified: str) -> str:
    """The C name of a function, class or constant from its place."""
    module = module.removeprefix("adder.").replace(".", "_")
    local = qualified.replace("<locals>.", "").replace("<lambda>", "lambda").replace(".", "_")
    return f"{module}__{re.sub(r'[^A-Za-z0-9_]', '_', local)}"


def place_of(function: types.FunctionType) -> Place:
    """Where a function is defined: its `def` line."""
    found = function_tree(function)
    if found is None:
        return Place(function.__code__.co_filename, function.__code__.co_firstlineno)
    source, node = found
    place = source.place(node)
    return Place(place.path, place.line, place.column, place.column + len(f"def {node.name}"))
