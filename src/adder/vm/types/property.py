"""Attributes that call functions: property, classmethod, staticmethod."""

from __future__ import annotations

from adder.typed import Int, Object, Pointer, Ref, config
from adder.vm.heap.roots import stack_roots
from adder.vm.stack import release, reserve
from adder.vm.types.protocol import call1, call2, call_deeper, call_function
from adder.vm.types.structure import ClassMethod, StaticMethod, Type
from adder.vm.types.type import builtin_type, getter, method, method_of, slot_of
from adder.vm.value import NONE


@builtin_type("property")
class Property(Object):
    """The functions that get, set and delete an attribute; NONE for those that are missing."""

    fget: Ref
    fset: Ref
    fdel: Ref
    documentation: Ref

    @method
    def getter_(self, function: Ref) -> Ref:
        return self.with_functions(function, self.fset, self.fdel)

    @method
    def setter_(self, function: Ref) -> Ref:
        return self.with_functions(self.fget, function, self.fdel)

    @method
    def deleter_(self, function: Ref) -> Ref:
        return self.with_functions(self.fget, self.fset, function)

    def with_functions(self, fget: Ref, fset: Ref, fdel: Ref) -> Ref:
        """A property of the same class with these functions."""
        if not config.rare_class_features:
            return Property(fget, fset, fdel, self.documentation)
        top = stack_roots.top
        args = reserve(4)
        args[0] = fget
        args[1] = fset
        args[2] = fdel
        args[3] = self.documentation
        try:
            return call_function(self.type, args, 4, 0)
        finally:
            release(top)

    @getter(name="fget")
    def get_fget(self) -> Ref:
        return self.fget

    @getter(name="fset")
    def get_fset(self) -> Ref:
        return self.fset

    @getter(name="fdel")
    def get_fdel(self) -> Ref:
        return self.fdel

    @getter(name="__doc__")
    def get_documentation(self) -> Ref:
        return self.documentation


def property_value(prop: Property, instance: Ref) -> Ref:
    """The value of the attribute."""
    if prop.fget is NONE:
        raise AttributeError("unreadable attribute")
    return call1(prop.fget, instance)


def set_property(prop: Property, instance: Ref, value: Ref | None) -> None:
    """Set the attribute, or delete it if no value is given."""
    if value is None:
        if prop.fdel is NONE:
            raise AttributeError("can't delete attribute")
        call1(prop.fdel, instance)
    else:
        if prop.fset is NONE:
            raise AttributeError("can't set attribute")
        call2(prop.fset, instance, value)


def create_property(
    cls: Type, fget: Ref = NONE, fset: Ref = NONE, fdel: Ref = NONE, doc: Ref = NONE
) -> Property:
    """property([fget[, fset[, fdel[, doc]]]])"""
    return Property(fget, fset, fdel, doc)


def initialise_property(
    value: Property, fget: Ref = NONE, fset: Ref = NONE, fdel: Ref = NONE, doc: Ref = NONE
) -> None:
    """`__init__` of properties."""
    value.fget = fget
    value.fset = fset
    value.fdel = fdel
    value.documentation = doc


def create_class_method(cls: Type, function: Ref = NONE, /) -> ClassMethod:
    """classmethod(function)"""
    return ClassMethod(function)


def initialise_class_method(value: ClassMethod, function: Ref, /) -> None:
    """`__init__` of class methods."""
    value.function = function


def create_static_method(cls: Type, function: Ref = NONE, /) -> StaticMethod:
    """staticmethod(function)"""
    return StaticMethod(function)


def initialise_static_method(value: StaticMethod, function: Ref, /) -> None:
    """`__init__` of static methods."""
    value.function = function


method_of(Property, "constructor")(create_property)
method_of(ClassMethod, "constructor")(create_class_method)
method_of(StaticMethod, "constructor")(create_static_method)
if config.rare_class_features:
    method_of(Property, "initializer")(initialise_property)
    method_of(ClassMethod, "initializer")(initialise_class_method)
    method_of(StaticMethod, "initializer")(initialise_static_method)


@method_of(ClassMethod, "getter", name="__func__")
def class_method_function(value: ClassMethod) -> Ref:
    """The function bound to classes."""
    return value.function


@method_of(StaticMethod, "getter", name="__func__")
def static_method_function(value: StaticMethod) -> Ref:
    """The function that is not bound."""
    return value.function


@slot_of(StaticMethod, "call")
def call_static_method(value: StaticMethod, args: Pointer[Ref], positional: Int, keywords: Int) -> Ref:
    """Call the function; a static method is called as it is in the body of its class."""
    if not config.rare_class_features:
        return call_function(value.function, args, positional, keywords)
    return call_deeper(value.function, args, positional, keywords)
