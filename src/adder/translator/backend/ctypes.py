"""C declarations of types: structs of classes, tuples, function addresses, in an order that C accepts."""

from __future__ import annotations

from typing import Any

from adder.translator.backend.names import class_name, identifier
from adder.translator.frontend.annotations import field_types
from adder.translator.ir import types as t
from adder.typed import Object, type_object
from adder.typed.config import config
from adder.typed.objects import is_indexed

_SIMPLE = {"bool": "bool", "Text": "Text", "Ref": "Ref", "exception": "Ref", "context": "struct Context"}


class Types:
    """The types used by a program; asking for the C text of one declares it."""

    def __init__(self) -> None:
        self.classes: dict[Any, str] = {}
        self.functions: dict[t.Function, str] = {}
        self.tuples: dict[t.Tuple, str] = {}
        self.typedefs: list[str] = []
        self._pending: list[Any] = []

    def text(self, kind: t.Type) -> str:
        """The C text of a type."""
        match kind:
            case t.Integer(name=name) | t.Float(name=name):
                return name
            case t.Simple(name=name):
                return _SIMPLE.get(name, "void")
            case t.Optional(inner=inner):
                return self.text(inner)
            case t.ObjectType(cls=cls) | t.StructType(cls=cls):
                return f"struct {self.struct(cls)} *"
            case t.Pointer(item=item):
                return f"{self.text(item)} *".replace("* *", "**")
            case t.Function():
                return self._function(kind)
            case t.Tuple():
                return self._tuple(kind)
        raise AssertionError(kind)

    def declare(self, kind: t.Type, name: str) -> str:
        """A declaration of `name`."""
        text = self.text(kind)
        return text + name if text.endswith("*") else f"{text} {name}"

    def struct(self, cls: Any) -> str:
        """The tag of a class's struct."""
        name = self.classes.get(cls)
        if name is None:
            name = class_name(cls)
            taken = set(self.classes.values())
            while name in taken:
                name += "_"
            self.classes[cls] = name
            self._pending.append(cls)
        return name

    def result(self, kind: t.Type, marks_errors: bool) -> str:
        """The C result type of a function."""
        if kind in (t.VOID, t.NORETURN):
            return "bool" if marks_errors else "void"
        return "void" if fills_results(kind) else self.text(kind)

    def pointer_to_results(self, kind: t.Type) -> str:
        """The type of the first parameter of functions for which `fills_results` holds."""
        return f"{self.text(kind)} *"

    def _function(self, kind: t.Function) -> str:
        name = self.functions.get(kind)
        if name is None:
            leading = [self.pointer_to_results(kind.result)] if fills_results(kind.result) else []
            params = ", ".join([*leading, *map(self.text, kind.params)]) or "void"
            result = self.result(kind.result, not config.unwinding)
            name = self.functions[kind] = f"Callable__{len(self.functions) + 1}"
            self.typedefs.append(f"typedef {result} (*{name})({params});")
        return name

    def _tuple(self, kind: t.Tuple) -> str:
        name = self.tuples.get(kind)
        if name is None:
            items = " ".join(f"{self.declare(item, f'item{i}')};" for i, item in enumerate(kind.items))
            name = self.tuples[kind] = f"struct tuple__{len(self.tuples) + 1}"
            self.typedefs.append(f"{name} {{ {items} }};")
        return name

    def definitions(self) -> str:
        """All struct definitions; each may ask for more types."""
        bodies = []
        while self._pending:
            bodies.append(self._definition(self._pending.pop(0)))
        forward = "".join(f"struct {name};\n" for name in self.classes.values())
        return forward + "\n".join(self.typedefs) + "\n" + "\n".join(bodies)

    def _definition(self, cls: Any) -> str:
        lines = []
        if issubclass(cls, Object):
            lines.append(self.declare(self.header(cls), "header"))
        for name, kind in field_types(cls).items():
            if isinstance(kind, t.Items):
                aligned = "__attribute__((aligned(sizeof(Word))))"
                lines.append(f"{self.declare(kind.item, identifier(name))}[] {aligned}")
            else:
                lines.append(self.declare(t.U8 if is_indexed(cls) else kind, identifier(name)))
        body = "".join(f"    {line};\n" for line in lines)
        return f"struct {self.classes[cls]} {{\n{body}}};\n"

    def header(self, cls: Any) -> t.Type:
        """The type of the header field: the class of type objects."""
        try:
            return t.ObjectType(type(type_object(cls)))
        except IndexError:
            return t.WORD


def fills_results(kind: t.Type) -> bool:
    """Whether functions with this result fill in a struct of the caller's, instead of returning one. C compilers do
    just that on chips, but take a new struct for every call, which costs stack where they cannot share it (see the
    pass `share_results`)."""
    return config.unwinding and isinstance(kind, t.Tuple)


def layout_word(types: Types, cls: Any) -> str:
    """The C constant that describes a class's layout to the collector (see the reference of typed Python)."""
    tag = f"struct {types.struct(cls)}"
    parts: list[str] = []
    size = f"sizeof({tag})"
    for name, kind in field_types(cls).items():
        offset = f"offsetof({tag}, {identifier(name)})"
        if isinstance(kind, t.Items):
            size = offset
            parts.append(f"{_item_code(kind.item)}u << 5")
        elif t.is_reference(kind) and not is_indexed(cls):
            parts.append(f"(Word)1 << (8 + {offset} / sizeof(Word))")
    return " | ".join([f"{size} / sizeof(Word)", *parts])


def _item_code(kind: t.Type) -> int:
    """What kind of items a layout word announces."""
    if t.is_reference(kind):
        return 1
    bits = kind.bits if isinstance(kind, t.Integer | t.Float) else 8 if kind == t.BOOL else config.word_bits
    return {8: 2, 16: 3, 32: 4, 64: 5}[bits]
