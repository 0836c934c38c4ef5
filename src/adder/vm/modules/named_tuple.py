"""`collections.namedtuple`: classes that derive from tuple, with a property for each field.

The functions that all such classes share are in ROM; they find the names of the fields in the class, as `_fields`.
"""

from __future__ import annotations

from adder.typed import Int, Object, Pointer, Ref, cast, interned
from adder.vm.runtime.attributes import load_attribute
from adder.vm.runtime.classes import new_class
from adder.vm.runtime.instances import as_instance_of
from adder.vm.strings import Str, as_str, intern, intern_bytes, is_str
from adder.vm.table import lookup, store
from adder.vm.types.dict import Dict
from adder.vm.types.list import List, list_of_iterable, new_list, tuple_of_list
from adder.vm.types.output import REPR, string_builder
from adder.vm.types.property import Property
from adder.vm.types.protocol import print_value, type_of
from adder.vm.types.structure import Class, ClassMethod, Known, StaticMethod
from adder.vm.types.tuple import Tuple
from adder.vm.types.type import builtin_type, make_function
from adder.vm.value import NONE

SPACE = 32
COMMA = 44
FIELDS = interned("_fields")
DEFAULTS = interned("_field_defaults")


@builtin_type("field", final=True)
class Field(Object):
    """The function that gets one field; used as getter of a property."""

    index: Int

    def __call__(self, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
        if positional != 1 or keywords != 0 or not isinstance(args[0], Tuple):
            raise TypeError("a field is of one tuple")
        values = cast(Tuple, args[0])
        if self.index >= Int(values.length):
            raise IndexError("tuple index out of range")
        return values.items[self.index]


def namedtuple(name: Ref, fields: Ref, /, *, defaults: Ref = NONE) -> Ref:
    """A class of this name whose instances are tuples with named items.

    `fields` is an iterable of names, or a string with names separated by spaces or commas; `defaults` is an iterable of
    values for the last ones.
    """
    if not is_str(name):
        raise TypeError("name must be a string, not '%t'", name)
    text = as_str(fields)
    names = tuple_of_list(split_names(text) if text is not None else interned_names(fields))
    namespace = Dict()
    store(namespace, FIELDS, names)
    store(namespace, DEFAULTS, defaults_of(names, defaults))
    for index in range(Int(names.length)):
        store(namespace, names.items[index], Property(Field(index), NONE, NONE, NONE))
    store(namespace, interned("__new__"), NEW)
    store(namespace, interned("__repr__"), SHOW)
    store(namespace, interned("_asdict"), AS_DICT)
    store(namespace, interned("_replace"), REPLACE)
    store(namespace, interned("_make"), MAKE)
    bases = Tuple(1)
    bases.items[0] = Known.tuple
    cls = new_class(Known.type, intern(name), bases, namespace)
    # The instances have no attributes besides the fields.
    cls.layout = Known.tuple.layout
    return cls


def defaults_of(names: Tuple, defaults: Ref) -> Dict:
    """The default values by the names of the last fields; TypeError if there are more than fields."""
    made = Dict()
    if defaults is not NONE:
        values = list_of_iterable(defaults)
        first = Int(names.length) - Int(values.length)
        if first < 0:
            raise TypeError("got more default values than field names")
        for index in range(Int(values.length)):
            store(made, names.items[first + index], values.items[index])
    return made


def split_names(text: Str) -> List:
    """The names in a string."""
    names = new_list()
    length = Int(text.length)
    start = 0
    for index in range(length + 1):
        if index == length or text.items[index] == SPACE or text.items[index] == COMMA:
            if index > start:
                names.append(intern_bytes(text.items.pointer(start), index - start))
            start = index + 1
    return names


def interned_names(fields: Ref) -> List:
    """The names in an iterable."""
    names = list_of_iterable(fields)
    for index in range(Int(names.length)):
        name = names.items[index]
        if not is_str(name):
            raise TypeError("name of a field must be a string, not '%t'", name)
        names.items[index] = intern(name)
    return names


def fields_of(cls: Ref) -> Tuple:
    """The names of the fields of a class."""
    names = load_attribute(cls, FIELDS)
    if not isinstance(names, Tuple):
        raise TypeError("_fields must be a tuple")
    return names


def field_index(names: Tuple, name: Ref) -> Int:
    """The index of a field, or -1."""
    for index in range(Int(names.length)):
        if names.items[index] is name:
            return index
    return -1


def new_named(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """`__new__`: one value for each field, by position or name."""
    cls = cast(Class, args[0])
    names = fields_of(cls)
    count = Int(names.length)
    values = Tuple(names.length)
    given = positional - 1 + keywords
    if given != count:
        given += fill_defaults(cls, names, values, args, positional, keywords)
    if given != count:
        raise TypeError(
            "function takes %d positional arguments but %d were given", count, positional - 1 + keywords
        )
    for index in range(positional - 1):
        values.items[index] = args[1 + index]
    for index in range(keywords):
        pair = args + positional + 2 * index
        place = field_index(names, pair[0])
        if place < 0:
            raise TypeError("unexpected keyword argument '%s'", pair[0])
        if place < positional - 1:
            raise TypeError("function got multiple values for argument '%s'", pair[0])
        values.items[place] = pair[1]
    return as_instance_of(values, cls)


def fill_defaults(
    cls: Class, names: Tuple, values: Tuple, args: Pointer[Ref], positional: Int, keywords: Int
) -> Int:
    """Store the default values of fields that are not among the arguments; returns how many."""
    filled = 0
    defaults = load_attribute(cls, DEFAULTS)
    if isinstance(defaults, Dict):
        for index in range(positional - 1, Int(names.length)):
            default = lookup(defaults, names.items[index])
            if default is not None and not is_named(args + positional, keywords, names.items[index]):
                values.items[index] = default
                filled += 1
    return filled


def is_named(pairs: Pointer[Ref], keywords: Int, name: Ref) -> bool:
    """Whether a name is among those of keyword arguments."""
    for index in range(keywords):
        if pairs[2 * index] is name:
            return True
    return False


def show_named(self: Tuple) -> Ref:
    """`__repr__`"""
    names = fields_of(type_of(self))
    out = string_builder()
    out.string(type_of(self).name)
    out.text("(")
    for index in range(min(Int(names.length), Int(self.length))):
        if index > 0:
            out.text(", ")
        out.string(names.items[index])
        out.text("=")
        print_value(out, self.items[index], REPR)
    out.text(")")
    return out.result()


def named_as_dict(self: Tuple) -> Ref:
    """`_asdict`"""
    names = fields_of(type_of(self))
    made = Dict()
    for index in range(min(Int(names.length), Int(self.length))):
        store(made, names.items[index], self.items[index])
    return made


def replace_named(args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """`_replace(**fields)`"""
    if positional != 1 or not isinstance(args[0], Tuple):
        raise TypeError("_replace takes keyword arguments only")
    old = cast(Tuple, args[0])
    names = fields_of(type_of(old))
    values = Tuple(old.length)
    for index in range(Int(old.length)):
        values.items[index] = old.items[index]
    for index in range(keywords):
        pair = args + positional + 2 * index
        place = field_index(names, pair[0])
        if place < 0 or place >= Int(values.length):
            raise ValueError("unexpected field name '%s'", pair[0])
        values.items[place] = pair[1]
    return as_instance_of(values, cast(Class, type_of(old)))


def make_named(cls: Class, iterable: Ref) -> Ref:
    """`_make(iterable)`"""
    values = tuple_of_list(list_of_iterable(iterable))
    if values.length != fields_of(cls).length:
        raise TypeError("expected %d values, got %d", Int(fields_of(cls).length), Int(values.length))
    return as_instance_of(values, cls)


NEW = StaticMethod(make_function(new_named, None, True, False))
SHOW = make_function(show_named, Tuple, False, False)
AS_DICT = make_function(named_as_dict, Tuple, False, False)
REPLACE = make_function(replace_named, Tuple, True, False)
MAKE = ClassMethod(make_function(make_named, None, False, False))
