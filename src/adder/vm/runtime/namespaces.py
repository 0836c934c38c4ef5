"""Where names are: the builtins, the main module, the loaded modules."""

from __future__ import annotations

from adder.typed import Array, Int, Ref, Struct, cast, config, interned
from adder.vm.keys import attribute_at
from adder.vm.runtime.instances import own_attributes
from adder.vm.runtime.order import order_of
from adder.vm.table import key_at, lookup_name, next_entry, store
from adder.vm.types.dict import Dict
from adder.vm.types.list import List
from adder.vm.types.module import BuiltinModule, Module, ModuleTable, find_in_module, namespace_of, new_module
from adder.vm.types.protocol import type_of
from adder.vm.types.structure import IS_CLASS, Type

BUILTINS = BuiltinModule("builtins")
"""The module whose attributes are visible everywhere."""
BUILTINS_MODULE: Module = BUILTINS.module
SYS = BuiltinModule("sys")
"""The module sys, some of whose attributes the program may replace."""
SYS_MODULE: Module = SYS.module


class Modules(Struct):
    """`loaded` is `sys.modules`, `path` is `sys.path`, `arguments` is `sys.argv`, `main` the module `__main__`,
    `at_exit` what is called at the end of the program."""

    loaded: Dict | None = None
    path: List | None = None
    arguments: List | None = None
    main: Module | None = None
    at_exit: Ref | None = None


modules = Modules()


def start_namespaces() -> None:
    """Make the main module and the registry of modules."""
    loaded = Dict()
    modules.loaded = loaded
    modules.path = List()
    modules.arguments = List()
    main = new_module(interned("__main__"))
    modules.main = main
    store(loaded, interned("__main__"), main)


def main_namespace() -> Dict:
    """The globals of the main module."""
    main = modules.main
    assert main is not None
    return namespace_of(main)


def loaded_modules() -> Dict:
    """`sys.modules`."""
    loaded = modules.loaded
    assert loaded is not None
    return loaded


def replaced_attribute(name: Ref) -> Ref | None:
    """What the program has assigned to an attribute of sys."""
    namespace = SYS_MODULE.namespace
    return None if namespace is None else lookup_name(namespace, name)


def search_path() -> List:
    """`sys.path`; what the program has put in its place counts if it is a list."""
    if config.assignable_sys:
        replaced = replaced_attribute(interned("path"))
        if isinstance(replaced, List):
            return replaced
    path = modules.path
    assert path is not None
    return path


def program_arguments() -> List:
    """`sys.argv`."""
    arguments = modules.arguments
    assert arguments is not None
    return arguments


def lookup_builtin(name: Ref) -> Ref | None:
    """A name that is visible everywhere."""
    return find_in_module(BUILTINS_MODULE, name)


# For completion at the prompt


def module_names(names: List) -> None:
    """Append the names of all modules that can be imported without looking at files."""
    for entry in ModuleTable.modules:
        names.append(cast(Module, entry).name)


def main_names(names: List) -> None:
    """Append the names of the main module."""
    append_keys(main_namespace(), names)


def builtin_names(names: List) -> None:
    """Append the names that are visible everywhere."""
    append_module(BUILTINS_MODULE, names)


def collect_names(holder: Ref, names: List) -> None:
    """Append the names of the attributes of a value."""
    if isinstance(holder, Module):
        append_module(holder, names)
    else:
        append_attributes(holder, names)


def append_keys(namespace: Dict, names: List) -> None:
    """Append the keys of a dict."""
    position = next_entry(namespace, 0)
    while position >= 0:
        names.append(key_at(namespace, position))
        position = next_entry(namespace, position + 1)


def append_module(module: Module, names: List) -> None:
    """Append the names of a module's attributes."""
    namespace = module.namespace
    if namespace is not None:
        append_keys(namespace, names)
    for index in range(0, len(module.constants), 2):
        names.append(module.constants[index])


def append_attributes(value: Ref, names: List) -> None:
    """Append the names of the attributes of a value that is no module."""
    type_ = type_of(value)
    if type_.flags & IS_CLASS != 0:
        attributes = own_attributes(value, type_)
        if attributes is not None:
            for slot in range(Int(attributes.keys.count)):
                if attribute_at(attributes, slot) is not None:
                    names.append(attributes.keys.names[slot])
    for entry in order_of(cast(Type, value) if isinstance(value, Type) else type_):
        append_namespace(cast(Type, entry), names)


def append_namespace(type_: Type, names: List) -> None:
    """Append the names that a type itself defines."""
    if type_.flags & IS_CLASS != 0:
        append_keys(cast(Dict, type_.namespace), names)
    else:
        namespace = cast(Array[Ref], type_.namespace)
        for index in range(0, len(namespace), 2):
            names.append(namespace[index])
