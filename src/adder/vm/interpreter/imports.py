"""Import statements and `__import__`: what they bind; `finding.py` finds and loads the modules."""

from __future__ import annotations

from adder.typed import Int, Pointer, Ref, interned
from adder.vm.interpreter.dotted import component_end, joined, prefix_of, resolve
from adder.vm.interpreter.finding import find_path, load_path
from adder.vm.interpreter.frames import function_of
from adder.vm.interpreter.names import store_name
from adder.vm.runtime.attributes import find_attribute, load_attribute
from adder.vm.runtime.namespaces import BUILTINS_MODULE
from adder.vm.strings import check_name, intern, is_str, text_of
from adder.vm.table import key_at, lookup_name, next_entry, value_at
from adder.vm.types.dict import Dict
from adder.vm.types.module import Module, module_value
from adder.vm.types.protocol import call_function, get_iterator, next_item
from adder.vm.types.tuple import Tuple
from adder.vm.value import NONE, small


def import_statement(registers: Pointer[Ref], name: Ref, names: Ref, level: Int) -> Ref:
    """`import name` (`names` is None): the module of the first component; `from name import ...`: the module itself."""
    globals_ = function_of(registers).globals
    namespace = BUILTINS_MODULE.namespace
    if namespace is not None:
        replaced = lookup_name(namespace, interned("__import__"))
        if replaced is not None:
            return call_import(replaced, name, globals_, names, level)
    return import_module(globals_, name, names, level)


def call_import(function: Ref, name: Ref, globals_: Dict, names: Ref, level: Int) -> Ref:
    """Call what the program has put in the place of `builtins.__import__`."""
    arguments = Tuple(5)
    arguments.items[0] = name
    arguments.items[1] = globals_
    arguments.items[2] = NONE
    arguments.items[3] = names
    arguments.items[4] = small(level)
    return call_function(function, arguments.items.pointer(), 5, 0)


def import_module(globals_: Dict, name: Ref, names: Ref, level: Int) -> Ref:
    """`__import__(name, globals, None, names, level)`"""
    if level < 0:
        raise ValueError("level must be >= 0")
    if level == 0 and text_of(name).length == 0:
        raise ValueError("empty module name")
    check_name(component_end(name, 0))
    absolute = name if level == 0 else resolve(globals_, name, level)
    module = load_path(intern(absolute))
    if names is not NONE:
        import_submodules(module, names)
        return module
    first = component_end(name, 0)
    length = Int(text_of(name).length)
    if first == length:
        return module
    if level == 0:
        return load_path(prefix_of(name, first))
    return load_path(prefix_of(absolute, Int(text_of(absolute).length) - (length - first)))


def import_submodules(module: Ref, names: Ref) -> None:
    """Load the modules of a package that a `from` list names and that are not its attributes yet."""
    if find_attribute(module, interned("__path__")) is None:
        return
    iterator = get_iterator(names)
    name = next_item(iterator)
    while name is not None:
        if not is_str(name):
            raise TypeError("names to import must be strings, not '%t'", name)
        if name is not interned("*"):
            find_submodule(module, intern(name))
        name = next_item(iterator)


def import_from(module: Ref, name: Ref) -> Ref:
    """`from module import name`: an attribute, or a submodule."""
    found = find_attribute(module, name)
    if found is None:
        found = find_submodule(module, name)
    if found is None:
        raise ImportError("can't import name %s", name)
    return found


def find_submodule(module: Ref, name: Ref) -> Ref | None:
    """A module of a package that is not an attribute of it; absent if there is none, or it is no package."""
    if find_attribute(module, interned("__path__")) is None or find_attribute(module, name) is not None:
        return None
    parent = find_attribute(module, interned("__name__"))
    if parent is None or not is_str(parent):
        return None
    return find_path(intern(joined(parent, ".", name)))


def import_star(registers: Pointer[Ref], namespace: Ref, module: Ref) -> None:
    """`from module import *` into a namespace, or into the globals if that is None."""
    target = function_of(registers).globals if namespace is NONE else namespace
    public = find_attribute(module, interned("__all__"))
    if public is not None:
        iterator = get_iterator(public)
        name = next_item(iterator)
        while name is not None:
            if not is_str(name):
                raise TypeError("names in __all__ must be strings, not '%t'", name)
            name = intern(name)
            submodule = find_submodule(module, name)
            store_name(target, name, load_attribute(module, name) if submodule is None else submodule)
            name = next_item(iterator)
        return
    if isinstance(module, Module):
        for index in range(0, len(module.constants), 2):
            copy_if_public(target, module.constants[index], module_value(module, module.constants[index + 1]))
    attributes = find_attribute(module, interned("__dict__"))
    if isinstance(attributes, Dict):
        copy_public(target, attributes)


def copy_public(target: Ref, namespace: Dict) -> None:
    """Copy all names of a namespace that do not start with an underscore."""
    position = next_entry(namespace, 0)
    while position >= 0:
        copy_if_public(target, key_at(namespace, position), value_at(namespace, position))
        position = next_entry(namespace, position + 1)


def copy_if_public(target: Ref, name: Ref, value: Ref) -> None:
    """Store a name unless it starts with an underscore."""
    if is_str(name):
        text = text_of(name)
        if text.length == 0 or text.items[0] != ord("_"):
            store_name(target, intern(name), value)
