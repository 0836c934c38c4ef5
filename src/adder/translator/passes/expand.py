"""What allocations, class tests and checked casts consist of (used while expressions are linearised)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from adder.translator.frontend.annotations import field_types
from adder.translator.ir import nodes as n, types as t
from adder.translator.program import Program
from adder.typed import Array, type_object

if TYPE_CHECKING:
    from adder.translator.passes.linearise import Lineariser


class Expander:
    """Expands the constructs of one function; statements go where its lineariser emits."""

    def __init__(self, program: Program, lineariser: Lineariser) -> None:
        self.program = program
        self.lineariser = lineariser

    def new(self, value: n.New) -> n.Expr:
        """Allocate an object, then store header and fields; what is zero needs no store."""
        line = self.lineariser
        names = [name for name, _ in value.arguments]
        length = [value.length] if value.length is not None and not value.arguments else []
        operands = line.operands([argument for _, argument in value.arguments] + length)
        operands = [self._stable(operand) for operand in operands]
        fields = dict(zip(names, operands, strict=False))
        size = operands[-1:] if length else [fields["length"]] if value.length is not None else []
        made = self._allocated(value, size)
        if length:
            fields["length"] = length[0] = operands[-1]
        for name, operand in fields.items():
            kind = field_types(value.cls)[name]
            if not _is_zero(operand):
                self._store(made, name, operand if operand.type == kind else n.Convert(kind, operand))
        return made

    def _allocated(self, value: n.New, size: list[n.Expr]) -> n.Expr:
        """An object with its header; `size` is the number of its items, if it has any."""
        line = self.lineariser
        kind = n.Constant(self._type_type(value.cls), type_object(value.cls))
        by_type = self.program.allocate_object()
        if by_type is not None and not size:
            call = n.Call(t.WORD, by_type, [n.Cast(t.WORD, kind)])
            return line.capture(n.Cast(value.type, line.capture(call)))
        allocate = self.program.hook("allocate")
        assert allocate is not None
        call = n.Call(t.WORD, allocate, [n.Intrinsic(t.WORD, "object_size", list(size), value.cls)])
        made = line.capture(n.Cast(value.type, line.capture(call)))
        self._store(made, "type", kind)
        return made

    def _store(self, made: n.Expr, name: str, value: n.Expr) -> None:
        line = self.lineariser
        line.emit(n.Assign(line.line, n.Field(value.type, made, name), value))

    def _type_type(self, cls: Any) -> t.Type:
        return t.ObjectType(type(type_object(cls)))

    def _stable(self, value: n.Expr) -> n.Expr:
        """A value that an allocation does not change."""
        return value if isinstance(value, n.Constant | n.Local) else self.lineariser.capture(value)

    def instance_test(self, value: n.IsInstance) -> n.Expr:
        """Compare the object's native type with the types of the class and its subclasses that exist."""
        operand = self.lineariser.expression(value.operand)
        found = [cls for wanted in value.classes for cls in _family(wanted)]
        reached = [cls for cls in dict.fromkeys(found) if self.program.has_type(cls)]
        if not reached:
            return n.false()
        kind = self._type_type(reached[0])
        final = all(is_final(cls) for cls in reached)
        native: n.Expr = n.Intrinsic(t.Optional(kind), "native_of", [operand], "type" if final else "native")
        if len(reached) > 1:
            native = self.lineariser.capture(native)
        result: n.Expr | None = None
        for cls in reached:
            test = n.Compare(t.BOOL, "is", native, n.Constant(kind, type_object(cls)))
            result = test if result is None else n.Logical(t.BOOL, "or", result, test)
        assert result is not None
        return result

    def checked_cast(self, value: n.Cast) -> n.Expr:
        """A cast with its test, in debug builds; None passes."""
        line = self.lineariser
        operand = self._stable(line.expression(value.operand))
        kind = t.without_none(value.type)
        assert isinstance(kind, t.ObjectType)
        absent = n.Compare(t.BOOL, "is", operand, n.Constant(operand.type, None))
        present = n.Cast(t.without_none(operand.type), operand)
        before, line.out = line.out, []
        test = self.instance_test(n.IsInstance(t.BOOL, present, (kind.cls,)))
        needed, line.out = line.out, before
        check = n.Check(line.line, test, f"cast to {kind}")
        line.emit(n.If(line.line, n.Unary(t.BOOL, "not", absent), [*needed, check], []))
        return n.Cast(value.type, operand)

    def stable_base(self, item: n.Item) -> None:
        """The object whose bounds a debug build checks is evaluated once."""
        base = item.base
        if isinstance(base.type, t.Items) and isinstance(base, n.Field):
            if not isinstance(base.base, n.Constant | n.Local):
                base.base = self.lineariser.capture(base.base)
        elif not isinstance(base, n.Constant | n.Local) and not isinstance(base.type, t.Pointer):
            item.base = self.lineariser.capture(base)


def _is_zero(value: n.Expr) -> bool:
    return isinstance(value, n.Constant) and (
        value.value is None or (value.value == 0 and value.type != t.REF)
    )


def _family(cls: Any) -> list[Any]:
    """A class and all classes below it."""
    return [cls, *(below for child in cls.__subclasses__() for below in _family(child))]


def is_final(cls: Any) -> bool:
    """Whether no class of the running program can inherit from this one (`@final`, and all arrays)."""
    return issubclass(cls, Array) or "__final__" in cls.__dict__
