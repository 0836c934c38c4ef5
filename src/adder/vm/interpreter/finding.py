"""Finding and loading modules: built-in ones, those in the image, files and packages in the directories of a path."""

from __future__ import annotations

from typing import ClassVar, NoReturn

from adder.typed import Array, Int, Ref, cast, compare_bytes, config, interned
from adder.vm.compiler.compiler import EXEC
from adder.vm.compiler.source import source_of_array
from adder.vm.interpreter.code import Code
from adder.vm.interpreter.dotted import (
    DOT,
    component_end,
    ends_with,
    has_empty_component,
    joined,
    last_of,
    prefix_of,
    suffix_of,
    with_ending,
)
from adder.vm.interpreter.execution import compile_source, run_code
from adder.vm.interpreter.loading import load, load_mapped
from adder.vm.interpreter.sources import DIRECTORY, FILE, Sources, mapping
from adder.vm.runtime.attributes import find_attribute, store_attribute
from adder.vm.runtime.namespaces import loaded_modules, search_path
from adder.vm.strings import is_str, text_of
from adder.vm.table import delete, lookup, lookup_name, store
from adder.vm.types.list import List
from adder.vm.types.module import Module, find_builtin_module, namespace_of, new_module
from adder.vm.types.protocol import get_iterator, next_item
from adder.vm.value import NONE, TRUE

HAS_SUBMODULES = "string" in config.modules
"""Whether a built-in module contains another one."""


class Frozen:
    """The modules whose code is in the image: name, code, and whether it is a package, in turn (see `freezing.py`)."""

    modules: ClassVar[Array[Ref]] = Array[Ref].of([])


def import_path() -> Ref:
    """`sys.path`, which the program may have replaced."""
    sys = find_builtin_module(interned("sys"))
    if sys is not None:
        namespace = sys.namespace
        if namespace is not None:
            replaced = lookup_name(namespace, interned("path"))
            if replaced is not None:
                return replaced
    return search_path()


def load_path(name: Ref) -> Ref:
    """The module with this absolute name; ImportError if there is none."""
    module = find_path(name)
    if module is None:
        no_module(name)
    return module


def no_module(name: Ref) -> NoReturn:
    """The error for a module that there is not."""
    raise ImportError("no module named '%s'", name)


def find_loaded(name: Ref) -> Ref | None:
    """A module that `sys.modules` has; None there means that there shall not be one."""
    loaded = lookup(loaded_modules(), name)
    if loaded is NONE:
        raise ImportError("import of %s halted; None in sys.modules", name)
    return loaded


def find_path(name: Ref) -> Ref | None:
    """The module with this absolute name, after those of the packages it is in; absent if there is none."""
    module = find_loaded(name)
    if module is not None:
        return module
    if has_empty_component(name):
        return None
    length = Int(text_of(name).length)
    end = component_end(name, 0)
    module = find_top(prefix_of(name, end))
    while end < length:
        if module is None:
            no_module(prefix_of(name, end))
        start = end + 1
        end = component_end(name, start)
        module = find_in_package(module, prefix_of(name, end), start)
    return module


def find_in_package(parent: Ref, name: Ref, start: Int) -> Ref | None:
    """The module with this name in a package, whose own name ends right before `start`."""
    loaded = find_loaded(name)
    if loaded is not None:
        return loaded
    path = find_attribute(parent, interned("__path__"))
    if path is None:
        return builtin_submodule(parent, suffix_of(name, start)) if HAS_SUBMODULES else None
    last = suffix_of(name, start)
    parts = List()
    module = search(path, last, name, parts)
    if module is None:
        module = namespace_package(name, parts)
    if module is not None:
        store_attribute(parent, last, module)
    return module


def builtin_submodule(parent: Ref, last: Ref) -> Ref | None:
    """A module that is an attribute of a built-in module."""
    if not isinstance(parent, Module) or len(parent.constants) == 0:
        return None
    found = find_attribute(parent, last)
    return registered(found) if isinstance(found, Module) else None


def find_top(name: Ref) -> Ref | None:
    """A module that is in no package. Files go before the built-in modules that they may replace."""
    loaded = find_loaded(name)
    if loaded is not None:
        return loaded
    builtin = find_builtin_module(name)
    if builtin is not None and is_fixed(name):
        return registered(builtin)
    if builtin is None and starts_with_u(name):
        plain = find_builtin_module(suffix_of(name, 1))
        if plain is not None:
            return plain
    parts = List()
    module = search(import_path(), name, name, parts)
    if module is not None:
        return module
    if builtin is not None:
        return registered(builtin)
    return namespace_package(name, parts)


def is_fixed(name: Ref) -> bool:
    """Whether a built-in module is what its name means whatever files there are."""
    for fixed in (
        interned("builtins"),
        interned("sys"),
        interned("gc"),
        interned("micropython"),
        interned("math"),
        interned("cmath"),
    ):
        if name is fixed:
            return True
    return False


def starts_with_u(name: Ref) -> bool:
    """`utime` is the built-in module `time` whatever files there are."""
    text = text_of(name)
    return text.length > 1 and text.items[0] == ord("u")


def registered(module: Module) -> Module:
    """Enter a built-in module in `sys.modules`."""
    store(loaded_modules(), module.name, module)
    return module


def search(path: Ref, last: Ref, name: Ref, parts: List) -> Ref | None:
    """Look for a module in the directories of a path and load it. Directories of that name without an `__init__` are
    appended to `parts`."""
    iterator = get_iterator(path)
    directory = next_item(iterator)
    while directory is not None:
        if is_str(directory):
            module = find_in_directory(directory, last, name, parts)
            if module is not None:
                return module
        directory = next_item(iterator)
    return None


def namespace_package(name: Ref, parts: List) -> Ref | None:
    """The package that several directories without an `__init__` are together; absent if there are none."""
    if parts.length == 0:
        return None
    package = package_module(name, parts)
    store(loaded_modules(), name, package)
    return package


def find_in_directory(directory: Ref, last: Ref, name: Ref, parts: List) -> Ref | None:
    """Load a module or package from a directory if it is there."""
    if is_frozen_directory(directory):
        return load_frozen(name)
    base = place_in(directory, last)
    if Sources.kind(base) == DIRECTORY:
        filename = file_of(joined(base, "/", interned("__init__")))
        if filename is not None:
            path = List()
            path.append(base)
            return run_registered(package_module(name, path), code_of_file(filename), filename)
        parts.append(base)
    filename = file_of(base)
    if filename is None:
        return None
    return run_registered(start_module(name), code_of_file(filename), filename)


def place_in(directory: Ref, last: Ref) -> Ref:
    """The path of something in a directory."""
    return last if text_of(directory).length == 0 else joined(directory, "/", last)


def file_of(base: Ref) -> Ref | None:
    """The file of a module whose path without an ending is given: source text goes before bytecode."""
    filename = with_ending(base, ".py")
    if Sources.kind(filename) == FILE:
        return filename
    if config.bytecode_files:
        filename = with_ending(base, ".mpy")
        if Sources.kind(filename) == FILE:
            return filename
    return None


def code_of_file(filename: Ref) -> Code:
    """The code in a source file, or in a bytecode file, which is run in place if it lies in memory."""
    if config.bytecode_files and ends_with(filename, ".mpy") and Sources.map(filename):
        return load_mapped(mapping.address, mapping.size)
    content = Sources.read(filename)
    if content is None:
        raise ImportError("can't read '%s'", filename)
    if config.bytecode_files and ends_with(filename, ".mpy"):
        return load(content)
    return compile_source(source_of_array(content, len(content)), filename, EXEC, False)


# Modules in the image


def is_frozen_directory(directory: Ref) -> bool:
    """Whether an entry of a path stands for the modules in the image: `.frozen`, or a package there."""
    text = text_of(directory)
    mark = text_of(interned(".frozen"))
    return (
        text.length >= mark.length
        and compare_bytes(text.items.pointer(), mark.items.pointer(), mark.length) == 0
    )


def frozen_index(name: Ref) -> Int:
    """The index of a module in the image, -1 if it is not there."""
    for index in range(0, len(Frozen.modules), 3):
        if Frozen.modules[index] is name:
            return index
    return -1


def frozen_code(index: Int) -> Code:
    """The code of a module in the image."""
    return cast(Code, Frozen.modules[index + 1])


def load_frozen(name: Ref) -> Ref | None:
    """Load a module from the image; absent if it is not there."""
    index = frozen_index(name)
    if index < 0:
        return None
    code = frozen_code(index)
    if Frozen.modules[index + 2] is not TRUE:
        return run_registered(start_module(name), code, code.filename)
    path = List()
    path.append(joined(interned(".frozen"), "/", name))
    return run_registered(package_module(name, path), code, code.filename)


# New modules


def start_module(name: Ref) -> Module:
    """A new module, in which nothing has run; it is no package."""
    module = new_module(name)
    end = last_of(name, DOT)
    store(namespace_of(module), interned("__package__"), interned("") if end < 0 else prefix_of(name, end))
    return module


def package_module(name: Ref, path: List) -> Module:
    """A new package with its `__path__`."""
    module = new_module(name)
    store(namespace_of(module), interned("__package__"), name)
    store(namespace_of(module), interned("__path__"), path)
    return module


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
    replaced = lookup(loaded, module.name)
    return module if replaced is None else replaced
