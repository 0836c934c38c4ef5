"""C text of expressions. Every text is either primary or in parentheses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from adder.translator.backend.ctypes import Types, fills_results
from adder.translator.backend.names import float_literal, identifier, integer_literal, text_literal
from adder.translator.data import Message
from adder.translator.frontend.annotations import field_types, inline_field
from adder.translator.frontend.source import plain_function
from adder.translator.ir import nodes as n, types as t
from adder.translator.program import Program
from adder.typed import LayoutOf, LinkerSymbol
from adder.typed.objects import is_indexed
from adder.typed.refs import Immediate

_CHECKED = {"+": "add", "-": "sub", "*": "mul", "<<": "shl"}


class Expressions:
    """Writes expressions of one program."""

    def __init__(self, program: Program, types: Types) -> None:
        self.program = program
        self.types = types
        self.debug = program.debug
        self.tables: dict[Any, str] = {}
        self.table_values: list[tuple[str, t.Type, Any]] = []
        self.symbols: set[str] = set()
        self.value_tables: dict[tuple[Any, str], tuple[str, t.Type, list[str]]] = {}

    def text(self, value: n.Expr) -> str:
        """The C text of an expression."""
        return _WRITERS[type(value)](self, value)

    def _cast(self, kind: t.Type, text: str) -> str:
        return f"(({self.types.text(kind)}){text})"

    def local(self, value: n.Local) -> str:
        return identifier(value.name)

    def constant(self, value: n.Constant) -> str:
        return self.constant_text(value.value, value.type)

    def constant_text(self, value: Any, kind: t.Type) -> str:
        """The C text of a live value as a type; fit for static initialisers."""
        if isinstance(kind, t.Integer):
            if isinstance(value, LayoutOf):
                raise AssertionError("a layout word outside data")
            return integer_literal(int(value), kind)
        if isinstance(kind, t.Float):
            return float_literal(float(value), kind)
        if kind == t.BOOL:
            return "true" if value else "false"
        if value is None:
            return "0"
        if kind in (t.TEXT, t.Optional(t.TEXT)):
            return text_literal(value.packed if isinstance(value, Message) else value)
        if isinstance(kind, t.Table):
            return self._table(value, kind)
        return self._word_constant(value, kind)

    def _word_constant(self, value: Any, kind: t.Type) -> str:
        if isinstance(value, Immediate):
            return integer_literal(self.program.data.word(value), t.WORD)
        plain = t.without_none(kind)
        if isinstance(plain, t.Function):
            function = plain_function(value)
            assert function is not None
            return self._cast(kind, self.program.instance(function).name)
        return self._cast(kind, f"&{self.program.data.name(value)}")

    def _table(self, value: Any, kind: t.Table) -> str:
        key = (kind, bytes(value) if isinstance(value, bytes | bytearray) else tuple(value))
        try:
            name = self.tables.get(key)
        except TypeError:
            key = (kind, id(value))  # type: ignore[assignment]
            name = self.tables.get(key)
        if name is None:
            name = self.tables[key] = f"table__{len(self.tables) + 1}"
            self.table_values.append((name, kind.item, value))
        return name

    def field(self, value: n.Field) -> str:
        base = value.base
        if (
            value.name == "type"
            and isinstance(base.type, t.ObjectType)
            and "type" not in field_types(base.type.cls)
        ):
            return f"{self._object(base)}->header"
        text = f"{self._object(base)}->{identifier(value.name)}"
        cls = base.type.cls if isinstance(base.type, t.ObjectType) else None
        if cls is not None and is_indexed(cls) and value.name in field_types(cls):
            return f"{self._value_table(cls, value.name)[0]}[{text}]"
        return text

    def _value_table(self, cls: Any, name: str) -> tuple[str, t.Type, list[str]]:
        """The table of the values of a field of an indexed class: its name, the type of its items, their C texts."""
        key = (cls, name)
        if key not in self.value_tables:
            kind = field_types(cls)[name]
            self.value_tables[key] = (f"values__{self.types.struct(cls)}__{name}", kind, ["0"])
        return self.value_tables[key]

    def value_index(self, cls: Any, name: str, value: Any) -> str:
        """The number that stands for the value of a field of an indexed class."""
        _, kind, texts = self._value_table(cls, name)
        text = self.constant_text(value, kind)
        if text not in texts:
            texts.append(text)
        assert len(texts) <= 256, f"{cls.__name__}.{name} has too many values for an indexed class"
        return str(texts.index(text))

    def _object(self, base: n.Expr) -> str:
        if isinstance(base.type, t.ObjectType | t.StructType):
            self.types.struct(base.type.cls)
        return self.text(base)

    def item(self, value: n.Item) -> str:
        items = self._items(value.base)
        index = self.text(value.index)
        if self.debug:
            length = self._length(value.base)
            if length is not None:
                index = f"check_index((Word){index}, {length}, HERE)"
        return f"{items}[{index}]"

    def _items(self, base: n.Expr) -> str:
        if isinstance(base.type, t.ObjectType):
            return f"{self._object(base)}->items"
        return self.text(base)

    def _length(self, base: n.Expr) -> str | None:
        """The length against which debug builds check an index."""
        if isinstance(base.type, t.ObjectType):
            return f"{self.text(base)}->length"
        if isinstance(base, n.Field) and isinstance(base.type, t.Items):
            return f"{self.text(base.base)}->length"
        if isinstance(base, n.Constant):
            return str(len(base.value))
        return None

    def tuple_item(self, value: n.TupleItem) -> str:
        return f"{self.text(value.base)}.item{value.index}"

    def make_tuple(self, value: n.MakeTuple) -> str:
        return f"(({self.types.text(value.type)}){{{', '.join(map(self.text, value.items))}}})"

    def unary(self, value: n.Unary) -> str:
        operand = self.text(value.operand)
        if value.operator == "not":
            return f"(!{operand})"
        if value.operator == "-" and self.debug and isinstance(value.type, t.Integer) and value.type.signed:
            return f"checked_sub_{_base(value.type)}(0, {operand}, HERE)"
        return f"({value.operator}{operand})"

    def binary(self, value: n.Binary) -> str:
        op, kind = value.operator, value.type
        left, right = self.text(value.left), self.text(value.right)
        if op == "pointer-":
            return f"((Int)({left} - {right}))"
        if isinstance(kind, t.Float):
            return _float_operation(op, kind, left, right)
        if isinstance(kind, t.Integer):
            if op in ("//", "%", "truncated//", "truncated%"):
                return self._division(value, kind, left, right)
            if self.debug and op in _CHECKED and not value.wrapping:
                return f"checked_{_CHECKED[op]}_{_base(kind)}({left}, {right}, HERE)"
            if op == "<<" and kind.signed:
                return f"(({kind})((U{kind.bits}){left} << {right}))"
            if value.wrapping and kind.bits <= 32 and op == "*":
                return f"(({kind})((U64){left} * {right}))" if kind.bits < 32 else f"({left} * {right})"
        return f"({left} {op} {right})"

    def _division(self, value: n.Binary, kind: t.Integer, left: str, right: str) -> str:
        c_operator = "/" if value.operator.endswith("//") else "%"
        divisor = value.right.value if isinstance(value.right, n.Constant) else None
        if not kind.signed or value.operator.startswith("truncated"):
            if self.debug and divisor is None:
                right = f"checked_divisor_{_base(kind)}({right}, HERE)"
            if c_operator == "%" and kind.signed and (divisor is None or divisor == -1):
                return f"truncated_mod_{_base(kind)}({left}, {right})"
            return f"({left} {c_operator} {right})"
        if divisor is not None and divisor > 0 and divisor & (divisor - 1) == 0:
            if c_operator == "%":
                return f"({left} & {integer_literal(divisor - 1, kind)})"
            return f"({left} >> {divisor.bit_length() - 1})"
        if self.debug and divisor is None:
            right = f"checked_divisor_{_base(kind)}({right}, HERE)"
        return f"floor_{'div' if c_operator == '/' else 'mod'}_{_base(kind)}({left}, {right})"

    def compare(self, value: n.Compare) -> str:
        op = {"is": "==", "is not": "!="}.get(value.operator, value.operator)
        left, right = self.text(value.left), self.text(value.right)
        if value.operator in ("is", "is not"):
            return f"({self._as_word(value.left, left)} {op} {self._as_word(value.right, right)})"
        kinds = value.left.type, value.right.type
        if isinstance(kinds[0], t.Integer) and isinstance(kinds[1], t.Integer):
            return _compare_integers(op, value.left, value.right, left, right)
        return f"({left} {op} {right})"

    def _as_word(self, value: n.Expr, text: str) -> str:
        kind = t.without_none(value.type)
        if kind in (t.REF, t.CAUGHT) or text == "0":
            return text
        return f"(Word){text}"

    def logical(self, value: n.Logical) -> str:
        return (
            f"({self.text(value.left)} {'&&' if value.operator == 'and' else '||'} {self.text(value.right)})"
        )

    def conditional(self, value: n.Conditional) -> str:
        return f"({self.text(value.test)} ? {self.text(value.then)} : {self.text(value.otherwise)})"

    def convert(self, value: n.Convert) -> str:
        text = self.text(value.operand)
        source: Any = value.operand.type
        kind: Any = value.type
        integers = isinstance(kind, t.Integer) and isinstance(source, t.Integer)
        if self.debug and integers and not value.wrap and not kind.includes(source):
            return f"to_{kind}_{'signed' if source.signed else 'unsigned'}({text}, HERE)"
        return self._cast(kind, text)

    def cast(self, value: n.Cast) -> str:
        text = self.text(value.operand)
        if self.types.text(value.type) == self.types.text(value.operand.type):
            return text
        return self._cast(value.type, text)

    def call(self, value: n.Call | n.CallPointer) -> str:
        if fills_results(value.type):
            results = self.types.declare(value.type, "results")
            return f"({{ {results}; {self.call_filling(value, '&results')}; results; }})"
        return f"{self._callee(value)}({', '.join(map(self.text, value.arguments))})"

    def call_filling(self, value: n.Call | n.CallPointer, place: str) -> str:
        """The call of a function that fills in the struct of its results at a place."""
        return f"{self._callee(value)}({', '.join([place, *map(self.text, value.arguments)])})"

    def _callee(self, value: n.Call | n.CallPointer) -> str:
        return value.function.name if isinstance(value, n.Call) else self.text(value.callee)

    def intrinsic(self, value: n.Intrinsic) -> str:
        arguments = list(map(self.text, value.arguments))
        special = _SPECIAL.get(value.name)
        if special is not None:
            return special(self, value, arguments)
        return _TEMPLATES[value.name].format(
            *arguments, f=f"F{_float_bits(value)}", s="f" if _float_bits(value) == 32 else ""
        )

    def address_entry(self, entry: Any) -> str:
        """An entry of an address table."""
        if entry is None:
            return "0"
        if isinstance(entry, LinkerSymbol):
            self.symbols.add(entry.name)
            return entry.name
        return self.program.instance(entry).name

    # Intrinsics that look at types

    def _linker_symbol(self, value: n.Intrinsic, arguments: list[str]) -> str:
        self.symbols.add(value.parameter)
        return f"((Word){value.parameter})"

    def _pointer(self, value: n.Intrinsic, arguments: list[str]) -> str:
        base = value.arguments[0]
        items, index = self._items(base), arguments[1]
        return items if index in ("0", "0ll") else f"({items} + {index})"

    def _object_size(self, value: n.Intrinsic, arguments: list[str]) -> str:
        tag = f"struct {self.types.struct(value.parameter)}"
        found = inline_field(value.parameter)
        if found is None:
            return f"sizeof({tag})"
        name, items = found
        size = f"sizeof({self.types.text(items.item)})"
        return f"(offsetof({tag}, {identifier(name)}) + (Word){arguments[0]} * {size})"

    def _native_of(self, value: n.Intrinsic, arguments: list[str]) -> str:
        kind = value.arguments[0].type
        variant = (
            "object"
            if isinstance(kind, t.ObjectType)
            else "optional"
            if isinstance(kind, t.Optional)
            else "ref"
        )
        word = self._as_word(value.arguments[0], arguments[0])
        native = value.parameter == "native" and "native" in field_types(t.without_none(value.type).cls)  # type: ignore[attr-defined]
        return f"{'native' if native else 'type'}_of_{variant}({word})"

    def _copy_items(self, value: n.Intrinsic, arguments: list[str]) -> str:
        kind = value.arguments[0].type
        assert isinstance(kind, t.Pointer)
        size = self.types.text(kind.item)
        return f"memmove({arguments[0]}, {arguments[1]}, {arguments[2]} * sizeof({size}))"

    def _fill_items(self, value: n.Intrinsic, arguments: list[str]) -> str:
        kind = value.arguments[0].type
        assert isinstance(kind, t.Pointer)
        item = self.types.text(kind.item)
        if item in ("U8", "I8", "bool"):
            return f"memset({arguments[0]}, {arguments[1]}, {arguments[2]})"
        if arguments[1].rstrip("ul") == "0":
            return f"memset({arguments[0]}, 0, {arguments[2]} * sizeof({item}))"
        pointer = self.types.declare(kind, "fill_p")
        return (
            f"({{ {pointer} = {arguments[0]}; {self.types.declare(kind.item, 'fill_v')} = {arguments[1]}; "
            f"for (Word fill_n = {arguments[2]}; fill_n > 0; fill_n--) *fill_p++ = fill_v; }})"
        )

    def _store(self, value: n.Intrinsic, arguments: list[str]) -> str:
        return f"(*{arguments[0]} = {arguments[1]})"

    def _volatile(self, value: n.Intrinsic, arguments: list[str]) -> str:
        place = f"*(volatile {self.types.text(value.parameter)} *){arguments[0]}"
        return f"({place})" if len(arguments) == 1 else f"({place} = {arguments[1]})"


def _base(kind: t.Integer) -> str:
    return kind.name


def _float_bits(value: n.Intrinsic) -> int:
    for kind in (value.type, *(argument.type for argument in value.arguments)):
        if isinstance(kind, t.Float):
            return kind.bits
    return 64


def _float_operation(op: str, kind: t.Float, left: str, right: str) -> str:
    suffix = "f" if kind.bits == 32 else ""
    match op:
        case "//":
            return f"floor{suffix}({left} / {right})"
        case "%":
            return f"floor_mod_F{kind.bits}({left}, {right})"
        case "**":
            return f"pow{suffix}({left}, {right})"
    return f"({left} {op} {right})"


def _compare_integers(op: str, left: n.Expr, right: n.Expr, left_text: str, right_text: str) -> str:
    """A comparison that is right for any two integer types."""
    a, b = left.type, right.type
    assert isinstance(a, t.Integer) and isinstance(b, t.Integer)
    if a.signed == b.signed:
        return f"({left_text} {op} {right_text})"
    signed, other = (a, b) if a.signed else (b, a)
    if signed.bits > other.bits:
        return f"(({signed}){left_text} {op} ({signed}){right_text})"
    constant = left if a.signed else right
    if isinstance(constant, n.Constant) and constant.value >= 0:
        return f"(({other}){left_text} {op} ({other}){right_text})"
    if not a.signed:
        left_text, right_text = right_text, left_text
        op = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}.get(op, op)
    names = {
        "==": "mixed_eq",
        "!=": "!mixed_eq",
        "<": "mixed_lt",
        ">=": "!mixed_lt",
        ">": "mixed_gt",
        "<=": "!mixed_gt",
    }
    return f"({names[op]}({left_text}, {right_text}))"


_WRITERS: dict[type[n.Expr], Callable[[Expressions, Any], str]] = {
    n.Local: Expressions.local,
    n.Constant: Expressions.constant,
    n.Field: Expressions.field,
    n.Item: Expressions.item,
    n.TupleItem: Expressions.tuple_item,
    n.MakeTuple: Expressions.make_tuple,
    n.Unary: Expressions.unary,
    n.Binary: Expressions.binary,
    n.Compare: Expressions.compare,
    n.Logical: Expressions.logical,
    n.Conditional: Expressions.conditional,
    n.Convert: Expressions.convert,
    n.Cast: Expressions.cast,
    n.Call: Expressions.call,
    n.CallPointer: Expressions.call,
    n.Intrinsic: Expressions.intrinsic,
}

_SPECIAL: dict[str, Callable[[Expressions, n.Intrinsic, list[str]], str]] = {
    "linker_symbol": Expressions._linker_symbol,
    "pointer": Expressions._pointer,
    "object_size": Expressions._object_size,
    "native_of": Expressions._native_of,
    "copy_items": Expressions._copy_items,
    "fill_items": Expressions._fill_items,
    "store": Expressions._store,
    "volatile_load": Expressions._volatile,
    "volatile_store": Expressions._volatile,
}

_TEMPLATES = {
    "is_object": "IS_OBJECT({0})",
    "add_overflows": "add_overflows({0}, {1})",
    "sub_overflows": "sub_overflows({0}, {1})",
    "mul_overflows": "mul_overflows({0}, {1})",
    "count_leading_zeros": "((Int)leading_zeros({0}))",
    "count_trailing_zeros": "((Int)CTZ({0}))",
    "population_count": "((Int)POPCOUNT({0}))",
    "compare_bytes": "((Int)memcmp({0}, {1}, {2}))",
    "text_length": "((Int)strlen({0}))",
    "text_byte": "((U8){0}[{1}])",
    "text_pointer": "((U8 *){0})",
    "copy_memory": "memmove((void *){0}, (void *){1}, {2})",
    "fill_memory": "memset((void *){0}, {1}, {2})",
    "float_bits": "bits_of_{f}({0})",
    "float_of_bits": "{f}_of_bits({0})",
    "float_to_int": "((Int){0})",
    "frame_address": "((Word)__builtin_frame_address(0))",
    "spill_registers": "SPILL_REGISTERS()",
    "prefetch": "__builtin_prefetch((void *){0})",
    "root_count": "((Int)ROOT_COUNT)",
    "root_address": "((Word)static_roots[{0}])",
    "keep_alive": "KEEP_ALIVE({0})",
    "unreachable": "UNREACHABLE()",
    "catch": "CATCH({0})",
    "leave": "LEAVE({0})",
    "throw": "throw_exception()",
    "likely": "likely({0})",
    "unlikely": "unlikely({0})",
    "call_failed": "{0}",
    "fabs": "__builtin_fabs{s}({0})",
}
