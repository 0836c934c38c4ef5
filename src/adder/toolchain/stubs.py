"""Stubs of a target's built-in modules for editors and type checkers, from the declarations in typed Python.

What a parameter may be follows from its annotation there: `Int` and `Word` are an int, an object class is the built-in
type that it declares, and `Ref` is anything.
"""

from __future__ import annotations

import builtins
import importlib
import inspect
import keyword
from collections.abc import Callable, Iterator
from typing import Any

from adder.targets.target import Target
from adder.typed import Float, Int, Object, Ref, Word, bits
from adder.typed.config import config
from adder.typed.refs import Immediate, Interned

NUMBERS = {Int: "int", Word: "int", Float: "float", bool: "bool"}
PYTHON_TYPES = frozenset(name for name, value in vars(builtins).items() if isinstance(value, type))
"""Built-in types that checkers know under these names."""
FUNCTION = "def {name}({parameters}) -> {result}:"


def write_stubs(target: type[Target]) -> dict[str, str]:
    """The stub file of each built-in module of a target, by file name. To be called once in a process: it brings in
    the target's modules, with its build constants."""
    config.apply(**target.build_constants())
    importlib.import_module(target.entry.rpartition(".")[0])
    module_file = importlib.import_module("adder.vm.types.module")
    declared = module_file.BuiltinModule.declared
    return {
        f"{name.replace('.', '/')}.pyi": ModuleStub(declared[name]).text()
        for name in target.modules
        if name in declared
    }


class ModuleStub:
    """The stub of one module."""

    def __init__(self, module: Any) -> None:
        self.module = module
        self.types = importlib.import_module("adder.vm.types.type")
        self.signatures = importlib.import_module("adder.vm.types.signatures")
        self.structure = importlib.import_module("adder.vm.types.structure")
        self.declarations = {id(entry.type): entry for entry in self.types.Declaration.of_class.values()}
        self.own = {
            entry.name for entry in map(self._declaration, module.attributes.values()) if entry is not None
        }

    def text(self) -> str:
        """The whole file."""
        lines = ["from typing import Any", ""]
        for name, value in self._visible(self.module.name, self.module.attributes):
            lines += self._member(name, value)
        return "\n".join(lines) + "\n"

    def _visible(self, owner: str, attributes: dict[str, Any]) -> Iterator[tuple[str, Any]]:
        """The attributes that the image has and a stub can show."""
        for name, value in attributes.items():
            shown = name.isidentifier() and not keyword.iskeyword(name) and not name.startswith("__")
            if shown and f"{owner}.{name}" not in config.left_out:
                yield name, value

    def _member(self, name: str, value: Any) -> list[str]:
        declaration = self._declaration(value)
        if declaration is not None:
            return self._class(name, declaration)
        if isinstance(value, self.structure.BuiltinFunction):
            return self._function(name, value, None)
        return [f"{name}: {self._type_of_constant(value)}"]

    def _declaration(self, value: Any) -> Any:
        return self.declarations.get(id(value))

    def _type_of_constant(self, value: Any) -> str:
        """The type of a value in ROM; computed attributes and values of other types may be anything."""
        if isinstance(value, Interned):
            return "str"
        return "int" if isinstance(value, Immediate) and bits(value) & 1 else "Any"

    def _class(self, name: str, declaration: Any) -> list[str]:
        base = "" if declaration.base is None else self._known(declaration.base)
        lines = [f"class {name}({base}):" if base not in ("", "object") else f"class {name}:"]
        constructor = declaration.slots.get("initialise")
        if constructor is None and "initialise" not in declaration.all_slots():
            constructor = declaration.slots.get("construct")
        if isinstance(constructor, self.structure.BuiltinFunction):
            lines += self._function("__init__", constructor, declaration)
        for attribute, value in self._visible(name, declaration.attributes):
            if isinstance(value, self.structure.BuiltinFunction):
                lines += self._function(attribute, value, declaration)
            elif isinstance(value, (self.structure.ClassMethod, self.structure.StaticMethod)):
                is_class_method = isinstance(value, self.structure.ClassMethod)
                lines.append("@classmethod" if is_class_method else "@staticmethod")
                lines += self._function(attribute, value.function, declaration if is_class_method else None)
            else:
                lines.append(f"{attribute}: Any")
        return [lines[0], *(f"    {line}" for line in lines[1:] or ["..."])]

    def _known(self, declaration: Any) -> str:
        """The name of a type in the stub, empty if checkers would not know it."""
        return declaration.name if declaration.name in PYTHON_TYPES | self.own else ""

    def _function(self, name: str, function: Any, owner: Any) -> list[str]:
        """A function; with an owner its first parameter is the instance or the class."""
        code = function.code
        signature = self.signatures.described(function)
        if signature.result == self.signatures.RAW:
            parameters = "self, *arguments: Any, **named: Any" if owner else "*arguments: Any, **named: Any"
        else:
            parameters = ", ".join(self._parameters(code, signature, owner))
        result = (
            "None"
            if name == "__init__"
            else self._annotation(code, inspect.signature(code).return_annotation)
        )
        head = FUNCTION.format(name=name, parameters=parameters, result=result)
        documentation = inspect.getdoc(code)
        if not documentation:
            return [f"{head} ..."]
        text = documentation.replace("\\", "\\\\").replace('"""', "'''")
        body = [f'"""{text}', '"""'] if "\n" in text else [f'"""{text}"""']
        return [head, *(f"    {line}".rstrip() for part in body for line in part.split("\n"))]

    def _parameters(self, code: Callable[..., Any], signature: Any, owner: Any) -> Iterator[str]:
        """The parameters as they are called by, with `/` and `*` where positions and names end and begin."""
        names = signature.names
        by_position = [index for index in range(len(names)) if names[index] is None]
        for index, parameter in enumerate(inspect.signature(code).parameters.values()):
            if index == signature.positional:
                yield "*"
            if owner is not None and index == 0:
                yield "self"
            else:
                default = "" if index < signature.required else " = ..."
                kind = self._annotation(code, parameter.annotation)
                yield f"{parameter.name.rstrip('_')}: {kind}{default}"
            if by_position and index == by_position[-1] and (index > 0 or owner is None):
                yield "/"

    def _annotation(self, code: Callable[..., Any], annotation: Any) -> str:
        """What an annotation of typed Python means for programs."""
        live = self.signatures.live_annotation(annotation, code)
        plain, optional = self.signatures.without_none(live)
        if plain in (None, type(None)):
            return "None"
        name = NUMBERS.get(plain, "Any")
        if isinstance(plain, type) and issubclass(plain, Object) and plain is not Ref:
            declaration = self.types.Declaration.of_class.get(plain)
            name = (self._known(declaration) if declaration is not None else "") or "Any"
        return f"{name} | None" if optional and name != "Any" else name
