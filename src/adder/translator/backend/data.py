"""C text of constant data: frozen objects, state in RAM, tables, the list of static references."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from adder.translator.backend.ctypes import Types, layout_word
from adder.translator.backend.expressions import Expressions
from adder.translator.backend.names import identifier, object_alignment
from adder.translator.backend.parts import COPIED, Piece
from adder.translator.frontend.annotations import field_types
from adder.translator.ir import types as t
from adder.translator.program import Program
from adder.typed import LayoutOf, Object, type_object
from adder.typed.declarations import address_tables
from adder.typed.objects import frozen_class, is_indexed


class DataWriter:
    """Writes the data of one program."""

    def __init__(self, program: Program, types: Types, expressions: Expressions) -> None:
        self.program = program
        self.data = program.data
        self.types = types
        self.expressions = expressions

    def objects(self) -> list[Piece]:
        """All frozen objects, and the roots."""
        pieces = []
        for value in self.data.objects.values():
            head = self._head(value)
            definition = f"{head} = {self._initializer(value)};"
            pieces.append(Piece(self.data.name(value), f"{head};", [definition], is_data=True))
        return [*pieces, self._roots()]

    def tables(self) -> list[Piece]:
        """Constant tables asked for so far, and those that they ask for; tables of addresses."""
        pieces = []
        tables = self.expressions.table_values
        done = 0
        while done < len(tables):
            name, item, values = tables[done]
            texts = [self.expressions.constant_text(value, item) for value in values]
            kind = self.types.declare(item, f"{'const ' if t.is_word(item) else ''}{name}[{len(texts)}]")
            line = f"static {'' if t.is_word(item) else 'const '}{kind} = {{{', '.join(texts)}}};"
            pieces.append(Piece(name, "", [line], COPIED))
            done += 1
        for name, values_type, items in self.expressions.value_tables.values():
            head = self.types.declare(values_type, f"const {name}[{len(items)}]")
            pieces.append(Piece(name, "", [f"static {head} = {{{', '.join(items)}}};"], COPIED))
        return [*pieces, *self._address_tables()]

    def _head(self, value: Any) -> str:
        constant = "" if self.data.in_ram(value) else "const "
        aligned = f" __attribute__((aligned({object_alignment()})))" if isinstance(value, Object) else ""
        return f"static {constant}struct {self.types.struct(frozen_class(value))} {self.data.name(value)}{aligned}"

    def _initializer(self, value: Any) -> str:
        parts = []
        cls: Any = frozen_class(value)
        if isinstance(value, Object):
            header = type_object(type(value))
            parts.append(f".header = {self.expressions.constant_text(header, t.ObjectType(type(header)))}")
        for name, kind in field_types(cls).items():
            if isinstance(kind, t.Items):
                items = [self._value(item, kind.item) for item in getattr(value, name).values]
                if items:
                    parts.append(f".{identifier(name)} = {{{', '.join(items)}}}")
            else:
                field = getattr(value, name)
                indexed = is_indexed(cls)
                text = self.expressions.value_index(cls, name, field) if indexed else self._value(field, kind)
                if text.rstrip("ul") not in ("0", "false", "0.0"):
                    parts.append(f".{identifier(name)} = {text}")
        return f"{{{', '.join(parts) or '0'}}}"

    def _value(self, value: Any, kind: t.Type) -> str:
        if isinstance(value, LayoutOf):
            return layout_word(self.types, value.cls)
        return self.expressions.constant_text(value, kind)

    def _address_tables(self) -> Iterator[Piece]:
        """Tables of addresses in sections of their own."""
        for table in address_tables:
            entries = "".join(
                f"    (void *){self.expressions.address_entry(entry)},\n" for entry in table.entries
            )
            attributes = f'__attribute__((used, section("{table.section}")))'
            head = f"{attributes} const void *const {table.name}[]"
            yield Piece(table.name, "", [f"{head} = {{\n{entries}}};"])

    def _roots(self) -> Piece:
        """The addresses of all references in RAM."""
        places = []
        for value in self.data.objects.values():
            if self.data.in_ram(value):
                name = self.data.name(value)
                cls: Any = type(value)
                for field, kind in field_types(cls).items():
                    if isinstance(kind, t.Items) and t.is_reference(kind.item):
                        count = len(getattr(value, field).values)
                        places += [f"&{name}.{identifier(field)}[{index}]" for index in range(count)]
                    elif t.is_reference(kind):
                        places.append(f"&{name}.{identifier(field)}")
        entries = "".join(f"    (void *){place},\n" for place in places) or "    0\n"
        text = f"static void *const static_roots[] = {{\n{entries}}};"
        return Piece("static_roots", f"#define ROOT_COUNT {len(places)}", [text])
