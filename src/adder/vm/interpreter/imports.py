"""Import statements: finding, loading and registering modules."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from adder.typed import U8, Array, Int, Pointer, Ref, Text, cast, compare_bytes, config, interned
from adder.vm.compiler.compiler import EXEC
from adder.vm.compiler.source import source_of_array
from adder.vm.interpreter.code import Code
from adder.vm.interpreter.execution import compile_source, run_code, run_file
from adder.vm.interpreter.frames import function_of
from adder.vm.runtime.attributes import find_attribute, load_attribute, store_attribute
from adder.vm.runtime.namespaces import BUILTINS_MODULE, loaded_modules, modules, search_path
from adder.vm.strings import intern, intern_bytes, is_str, text_of
from adder.vm.table import delete, key_at, lookup, lookup_name, next_entry, store, value_at
from adder.vm.types.dict import Dict
from adder.vm.types.list import List
from adder.vm.types.module import Module, find_builtin_module, module_value, namespace_of, new_module
from adder.vm.types.output import string_builder
from adder.vm.types.protocol import call_function, get_iterator, next_item
from adder.vm.types.tuple import Tuple
from adder.vm.value import NONE, TRUE, small

NOTHING = 0
FILE = 1
DIRECTORY = 2
DOT = 46
HAS_SUBMODULES = "string" in config.modules
"""Whether a built-in module contains another one."""
SLASH = 47
MAIN = interned("__main__")


class Sources:
    """Functions of the target, set when it is imported: what is at a path, and the content of a file."""

    kind: ClassVar[Callable[[Ref], Int]]
    read: ClassVar[Callable[[Ref], Array[U8] | None]]


class Frozen:
    """The modules whose code is in the image: name, code, and whether it is a package, in turn (see `freezing.py`)."""

    modules: ClassVar[Array[Ref]] = Array[Ref].of([])


# Statements


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
    if level == 0 and text_of(name).length == 0:
        raise ValueError("empty module name")
    absolute = name if level == 0 else resolve(globals_, name, level)
    module = load_path(intern(absolute))
    if names is not NONE or level != 0:
        return module
    first = component_end(name, 0)
    if first == Int(text_of(name).length):
        return module
    return load_path(prefix_of(name, first))


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
    return None if parent is None else find_path(intern(joined(parent, ".", name)))


def import_star(registers: Pointer[Ref], namespace: Ref, module: Ref) -> None:
    """`from module import *` into a namespace, or into the globals if that is None."""
    target = function_of(registers).globals if namespace is NONE else cast(Dict, namespace)
    public = find_attribute(module, interned("__all__"))
    if public is not None:
        iterator = get_iterator(public)
        name = next_item(iterator)
        while name is not None:
            name = intern(name)
            submodule = find_submodule(module, name)
            store(target, name, load_attribute(module, name) if submodule is None else submodule)
            name = next_item(iterator)
    elif isinstance(module, Module):
        copy_public(target, module)


def copy_public(target: Dict, module: Module) -> None:
    """Copy all attributes of a module whose names do not start with an underscore."""
    for index in range(0, len(module.constants), 2):
        copy_if_public(target, module.constants[index], module_value(module, module.constants[index + 1]))
    namespace = namespace_of(module)
    position = next_entry(namespace, 0)
    while position >= 0:
        copy_if_public(target, key_at(namespace, position), value_at(namespace, position))
        position = next_entry(namespace, position + 1)


def copy_if_public(target: Dict, name: Ref, value: Ref) -> None:
    """Store a name unless it starts with an underscore."""
    text = text_of(name)
    if text.length == 0 or text.items[0] != ord("_"):
        store(target, name, value)


# Names


def component_end(name: Ref, start: Int) -> Int:
    """Where the component of a dotted name that begins at `start` ends."""
    text = text_of(name)
    index = start
    while index < Int(text.length) and text.items[index] != DOT:
        index += 1
    return index


def last_of(text: Ref, byte: Int) -> Int:
    """Where the last one of a byte is in a string, -1 if there is none."""
    content = text_of(text)
    index = Int(content.length) - 1
    while index >= 0 and content.items[index] != byte:
        index -= 1
    return index


def prefix_of(name: Ref, end: Int) -> Ref:
    """The part of a name before a place, interned."""
    return intern_bytes(text_of(name).items.pointer(), end)


def suffix_of(name: Ref, start: Int) -> Ref:
    """The part of a name from a place on, interned."""
    text = text_of(name)
    return intern_bytes(text.items.pointer(start), Int(text.length) - start)


def joined(left: Ref, between: Text, right: Ref) -> Ref:
    """Two strings with a text between them."""
    out = string_builder()
    out.string(left)
    out.text(between)
    out.string(right)
    return out.result()


def resolve(globals_: Dict, name: Ref, level: Int) -> Ref:
    """The absolute name for a relative import in a module with these globals."""
    package = package_of(globals_)
    for _ in range(level - 1):
        end = last_of(package, DOT)
        if end < 0:
            raise ImportError("attempted relative import beyond top-level package")
        package = prefix_of(package, end)
    if text_of(name).length == 0:
        return package
    return joined(package, ".", name)


def package_of(globals_: Dict) -> Ref:
    """The name of the package that a module belongs to."""
    package = lookup_name(globals_, interned("__package__"))
    if package is not None and is_str(package):
        return package
    name = lookup_name(globals_, interned("__name__"))
    if name is not None and is_str(name):
        if lookup_name(globals_, interned("__path__")) is not None:
            return name
        end = last_of(name, DOT)
        if end >= 0:
            return prefix_of(name, end)
    raise ImportError("can't perform relative import")


# Loading


def import_main(name: Ref) -> None:
    """Run a module, or the `__main__` of a package, as the main module."""
    main = modules.main
    assert main is not None
    end = last_of(name, DOT)
    path: Ref = search_path()
    if end >= 0:
        path = load_attribute(load_path(prefix_of(name, end)), interned("__path__"))
    filename = find_file(path, suffix_of(name, end + 1))
    if filename is None:
        raise ImportError("no module named '%s'", name)
    content = Sources.read(filename)
    assert content is not None
    namespace = namespace_of(main)
    if is_main_of_package(filename) and suffix_of(name, end + 1) is not MAIN:
        load_path(name)
        store(namespace, interned("__package__"), name)
    elif end >= 0:
        store(namespace, interned("__package__"), prefix_of(name, end))
    store(namespace, interned("__file__"), filename)
    run_file(content, filename, namespace)


def is_main_of_package(filename: Ref) -> bool:
    """Whether a source file is called `__main__.py`."""
    end = last_of(filename, DOT)
    return suffix_of(prefix_of(filename, end), last_of(filename, SLASH) + 1) is MAIN


def find_file(path: Ref, last: Ref) -> Ref | None:
    """The source file of a module, or of a package's `__main__`, in the directories of a path."""
    iterator = get_iterator(path)
    directory = next_item(iterator)
    while directory is not None:
        base = place_in(directory, last)
        filename = joined(base, "", interned(".py"))
        if Sources.kind(base) == DIRECTORY:
            filename = joined(base, "/", interned("__main__.py"))
        if Sources.kind(filename) == FILE:
            return filename
        directory = next_item(iterator)
    return None


def place_in(directory: Ref, last: Ref) -> Ref:
    """The path of something in a directory."""
    return last if text_of(directory).length == 0 else joined(directory, "/", last)


def load_path(name: Ref) -> Ref:
    """The module with this absolute name; ImportError if there is none."""
    module = find_path(name)
    if module is None:
        raise ImportError("no module named '%s'", name)
    return module


def find_path(name: Ref) -> Ref | None:
    """The module with this absolute name, after those of the packages it is in; absent if there is none."""
    loaded = lookup(loaded_modules(), name)
    if loaded is not None:
        return loaded
    end = last_of(name, DOT)
    if end < 0:
        return find_top(name)
    parent = load_path(prefix_of(name, end))
    loaded = lookup(loaded_modules(), name)
    if loaded is not None:
        return loaded
    path = find_attribute(parent, interned("__path__"))
    last = suffix_of(name, end + 1)
    if path is None:
        return builtin_submodule(parent, last) if HAS_SUBMODULES else None
    module = search(path, last, name)
    if module is not None:
        store_attribute(parent, last, module)
    return module


def builtin_submodule(parent: Ref, last: Ref) -> Ref | None:
    """A module that is an attribute of a built-in module."""
    if not isinstance(parent, Module) or len(parent.constants) == 0:
        return None
    found = find_attribute(parent, last)
    if not isinstance(found, Module):
        return None
    store(loaded_modules(), found.name, found)
    return found


def find_top(name: Ref) -> Ref | None:
    """A module that is in no package."""
    builtin = find_builtin_module(name)
    if builtin is not None:
        store(loaded_modules(), name, builtin)
        return builtin
    return search(search_path(), name, name)


def search(path: Ref, last: Ref, name: Ref) -> Ref | None:
    """Look for a module in the directories of a path and load it.

    Directories without `__init__.py` are together one package if nothing else is found.
    """
    parts = List()
    iterator = get_iterator(path)
    directory = next_item(iterator)
    while directory is not None:
        module = find_in_directory(directory, last, name, parts)
        if module is not None:
            return module
        directory = next_item(iterator)
    if parts.length == 0:
        return None
    package = new_module(name)
    store(namespace_of(package), interned("__path__"), parts)
    store(loaded_modules(), name, package)
    return package


def find_in_directory(directory: Ref, last: Ref, name: Ref, parts: List) -> Ref | None:
    """Load a module or package from a directory if it is there; note a directory without `__init__.py` in `parts`."""
    if is_frozen_directory(directory):
        return load_frozen(name)
    base = place_in(directory, last)
    if Sources.kind(base) == DIRECTORY:
        filename = joined(base, "/", interned("__init__.py"))
        if Sources.kind(filename) == FILE:
            return load_package(base, filename, name)
        parts.append(base)
    filename = joined(base, "", interned(".py"))
    if Sources.kind(filename) == FILE:
        return load_file(new_module(name), filename)
    return None


def is_frozen_directory(directory: Ref) -> bool:
    """Whether an entry of a path stands for the modules in the image: `.frozen`, or a package there."""
    text = text_of(directory)
    mark = text_of(interned(".frozen"))
    return (
        text.length >= mark.length
        and compare_bytes(text.items.pointer(), mark.items.pointer(), mark.length) == 0
    )


def load_frozen(name: Ref) -> Ref | None:
    """Load a module from the image; absent if it is not there."""
    for index in range(0, len(Frozen.modules), 3):
        if Frozen.modules[index] is name:
            return run_frozen(name, cast(Code, Frozen.modules[index + 1]), Frozen.modules[index + 2] is TRUE)
    return None


def run_frozen(name: Ref, code: Code, is_package: bool) -> Ref:
    """Run the code of a module in the image."""
    module = new_module(name)
    if is_package:
        path = List()
        path.append(joined(interned(".frozen"), "/", name))
        store(namespace_of(module), interned("__path__"), path)
    return run_registered(module, code, code.filename)


def load_package(directory: Ref, filename: Ref, name: Ref) -> Ref:
    """Load a package from its `__init__.py`."""
    module = new_module(name)
    path = List()
    path.append(directory)
    store(namespace_of(module), interned("__path__"), path)
    return load_file(module, filename)


def load_file(module: Module, filename: Ref) -> Ref:
    """Run a source file as a module."""
    content = Sources.read(filename)
    if content is None:
        raise ImportError("can't read '%s'", filename)
    code = compile_source(source_of_array(content, len(content)), filename, EXEC, False)
    return run_registered(module, code, filename)


def run_registered(module: Module, code: Code, filename: Ref) -> Ref:
    """Run the code of a module, which is registered before; removed again if it fails."""
    loaded = loaded_modules()
    globals_ = namespace_of(module)
    store(globals_, interned("__file__"), filename)
    store(loaded, module.name, module)
    try:
        run_code(code, globals_, None)
    except BaseException:
        delete(loaded, module.name)
        raise
    registered = lookup(loaded, module.name)
    return module if registered is None else registered
