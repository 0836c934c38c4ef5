"""Template strings, what t-string literals make (PEP 750). `modules/string_templatelib.py` shows them to programs."""

from __future__ import annotations

from adder.typed import Int, Object, Pointer, Ref, cast, copy_items, interned
from adder.vm.strings import is_str, text_of
from adder.vm.types.list import new_list, tuple_of_list
from adder.vm.types.operators import ADD
from adder.vm.types.output import REPR, Output, string_builder
from adder.vm.types.protocol import equals, identity_hash, print_value
from adder.vm.types.tuple import Tuple, new_tuple
from adder.vm.types.type import Type, attribute, builtin_type, getter, named_constructor, raw_constructor
from adder.vm.value import NONE, NOT_IMPLEMENTED

EMPTY = interned("")


@builtin_type("Interpolation", final=True, known=False)
class Interpolation(Object):
    """A replacement field: the value, its source, `!conversion` as a one-letter string or NONE, and the format."""

    value: Ref
    expression: Ref
    conversion: Ref
    format_spec: Ref

    @named_constructor
    def create(
        cls: Type, value: Ref, expression: Ref = EMPTY, conversion: Ref = NONE, format_spec: Ref = EMPTY
    ) -> Ref:
        """Interpolation(value, expression='', conversion=None, format_spec='')"""
        check_text(expression, interned("expression"))
        if conversion is not NONE:
            check_text(conversion, interned("conversion"))
            if not is_conversion(conversion):
                raise ValueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'")
        check_text(format_spec, interned("format_spec"))
        return Interpolation(value, expression, conversion, format_spec)

    @getter(name="value")
    def get_value(self) -> Ref:
        return self.value

    @getter(name="expression")
    def get_expression(self) -> Ref:
        return self.expression

    @getter(name="conversion")
    def get_conversion(self) -> Ref:
        return self.conversion

    @getter(name="format_spec")
    def get_format_spec(self) -> Ref:
        return self.format_spec

    def print(self, out: Output, mode: Int) -> None:
        out.text("Interpolation(")
        print_value(out, self.value, REPR)
        out.text(", ")
        print_value(out, self.expression, REPR)
        out.text(", ")
        print_value(out, self.conversion, REPR)
        out.text(", ")
        print_value(out, self.format_spec, REPR)
        out.text(")")


MATCH_ARGUMENTS = Tuple(4)
for _index, _name in enumerate(("value", "expression", "conversion", "format_spec")):
    MATCH_ARGUMENTS.items[_index] = interned(_name)
attribute(Interpolation, "__match_args__", MATCH_ARGUMENTS)


def check_text(value: Ref, parameter: Ref) -> None:
    """TypeError unless an argument of `Interpolation` is a string."""
    if not is_str(value):
        raise TypeError("Interpolation() argument '%s' must be str, not %t", parameter, value)


def is_conversion(letter: Ref) -> bool:
    """Whether a string is one of the letters after an exclamation mark."""
    return equals(letter, interned("s")) or equals(letter, interned("r")) or equals(letter, interned("a"))


@builtin_type("Template", final=True, known=False)
class Template(Object):
    """Strings and, between them, interpolations: there is always one string more."""

    strings: Tuple
    interpolations: Tuple

    @raw_constructor
    def create(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
        """Template(*parts): strings next to each other are joined."""
        if keywords != 0:
            raise TypeError("Template.__new__ only accepts *args arguments")
        return template_of(args + 1, positional - 1)

    @getter(name="strings")
    def get_strings(self) -> Ref:
        return self.strings

    @getter(name="interpolations")
    def get_interpolations(self) -> Ref:
        return self.interpolations

    @getter
    def values(self) -> Ref:
        """The values of the interpolations."""
        count = Int(self.interpolations.length)
        made = new_tuple(count)
        for index in range(count):
            made.items[index] = cast(Interpolation, self.interpolations.items[index]).value
        return made

    def __iter__(self) -> Ref:
        return TemplateIterator(self, 0)

    def __hash__(self) -> Int:
        return identity_hash(self)

    def binary(self, op: Int, other: Ref) -> Ref:
        if op == ADD and isinstance(other, Template):
            return joined(self, other)
        return NOT_IMPLEMENTED

    def print(self, out: Output, mode: Int) -> None:
        out.text("Template(strings=")
        print_value(out, self.strings, REPR)
        out.text(", interpolations=")
        print_value(out, self.interpolations, REPR)
        out.text(")")


@builtin_type("TemplateIter", final=True, known=False)
class TemplateIterator(Object):
    """Strings that are not empty, and interpolations, in turn. Even positions are those of strings."""

    template: Template
    position: Int

    def __iter__(self) -> Ref:
        return self

    def __next__(self) -> Ref | None:
        strings = self.template.strings
        while self.position < 2 * Int(strings.length) - 1:
            index = self.position >> 1
            is_string = self.position & 1 == 0
            self.position += 1
            if not is_string:
                return self.template.interpolations.items[index]
            if not is_empty(strings.items[index]):
                return strings.items[index]
        return None


def template_of(parts: Pointer[Ref], count: Int) -> Template:
    """The template of strings and interpolations in any order; TypeError for anything else."""
    strings = new_list()
    interpolations = new_list()
    text = EMPTY
    for index in range(count):
        part = parts[index]
        if isinstance(part, Interpolation):
            strings.append(text)
            interpolations.append(part)
            text = EMPTY
        elif is_str(part):
            text = part if is_empty(text) else both(text, part)
        else:
            raise TypeError(
                "Template.__new__ *args need to be of type 'str' or 'Interpolation', got %t", part
            )
    strings.append(text)
    return Template(tuple_of_list(strings), tuple_of_list(interpolations))


def is_empty(text: Ref) -> bool:
    """Whether a string is empty."""
    return text_of(text).length == 0


def both(left: Ref, right: Ref) -> Ref:
    """Two strings joined."""
    out = string_builder()
    out.string(left)
    out.string(right)
    return out.result()


def joined(left: Template, right: Template) -> Template:
    """left + right: the last string of one and the first of the other become one."""
    before = Int(left.strings.length) - 1
    after = Int(right.strings.length)
    strings = new_tuple(before + after)
    copy_items(strings.items.pointer(), left.strings.items.pointer(), before)
    copy_items(strings.items.pointer(before), right.strings.items.pointer(), after)
    strings.items[before] = both(left.strings.items[before], right.strings.items[0])
    interpolations = new_tuple(before + after - 1)
    if before + after > 1:
        copy_items(interpolations.items.pointer(), left.interpolations.items.pointer(), before)
        copy_items(interpolations.items.pointer(before), right.interpolations.items.pointer(), after - 1)
    return Template(strings, interpolations)
