"""The whole C file: prelude, types, data, prototypes, functions."""

from __future__ import annotations

from adder.translator.backend.ctypes import Types
from adder.translator.backend.data import DataWriter
from adder.translator.backend.expressions import Expressions
from adder.translator.backend.functions import FunctionWriter, declaration
from adder.translator.backend.names import identifier, reserve
from adder.translator.backend.parts import Piece, arrange, home_of
from adder.translator.backend.prelude import prelude
from adder.translator.frontend.annotations import field_types
from adder.translator.ir import nodes as n
from adder.translator.program import Program
from adder.typed import Object


def emit(program: Program, functions: list[n.Function]) -> str:
    """The C text of a program."""
    reserve(function.name for function in functions if "__" not in function.name)
    types = Types()
    expressions = Expressions(program, types)
    written = [_function(function, types, expressions) for function in functions]
    data = DataWriter(program, types, expressions)
    declarations, definitions = arrange([*data.objects(), *data.tables(), *written])
    lines = [
        "/* Made by the translator from typed Python; changes will be lost. */",
        prelude(program.debug),
        types.definitions(),
        *declarations,
        *(f"extern char {name}[];" for name in sorted(expressions.symbols)),
        *type_helpers(program, types),
        *definitions,
    ]
    return "\n".join(lines) + "\n"


def _function(function: n.Function, types: Types, expressions: Expressions) -> Piece:
    extern = function.flags.get("extern")
    body = [] if extern else FunctionWriter(function, types, expressions).write()
    return Piece(function.name, declaration(function, types), body, home_of(function))


def type_helpers(program: Program, types: Types) -> list[str]:
    """Inline functions that read the type of a reference."""
    headers = {types.header(type(v)) for v in program.data.objects.values() if isinstance(v, Object)}
    lines = []
    for kind in headers:
        result = types.text(kind)
        variants = ["type"]
        if "native" in field_types(kind.cls):  # type: ignore[attr-defined]
            variants.append("native")
        for variant in variants:
            read = f"(*({result}*)word)" + ("" if variant == "type" else f"->{identifier('native')}")
            for name, test in (
                ("object", "true"),
                ("optional", "IS_OBJECT(word) && word"),
                ("ref", "IS_OBJECT(word)"),
            ):
                lines.append(
                    f"static inline {result}{variant}_of_{name}(Word word) {{ return {test} ? {read} : 0; }}"
                )
    return lines
