"""Running a module as the program: `-m name`."""

from __future__ import annotations

from adder.typed import Ref, interned
from adder.vm.interpreter.code import Code
from adder.vm.interpreter.dotted import DOT, joined, last_of, prefix_of, suffix_of
from adder.vm.interpreter.execution import run_code
from adder.vm.interpreter.finding import (
    code_of_file,
    file_of,
    frozen_code,
    frozen_index,
    import_path,
    is_frozen_directory,
    load_path,
    no_module,
    place_in,
)
from adder.vm.interpreter.sources import DIRECTORY, Sources
from adder.vm.runtime.attributes import load_attribute
from adder.vm.runtime.namespaces import main_namespace
from adder.vm.strings import intern, is_str
from adder.vm.table import store
from adder.vm.types.protocol import get_iterator, next_item

MAIN = interned("__main__")


def run_as_main(name: Ref) -> None:
    """Run a module, or the `__main__` of a package, as the main module. The packages it is in are imported first."""
    end = last_of(name, DOT)
    path = import_path() if end < 0 else load_attribute(load_path(prefix_of(name, end)), interned("__path__"))
    last = suffix_of(name, end + 1)
    iterator = get_iterator(path)
    directory = next_item(iterator)
    while directory is not None:
        if is_str(directory) and run_from_directory(directory, name, last):
            return
        directory = next_item(iterator)
    no_module(name)


def run_from_directory(directory: Ref, name: Ref, last: Ref) -> bool:
    """Run the module or package if it is in a directory."""
    if is_frozen_directory(directory):
        return run_frozen(name)
    base = place_in(directory, last)
    if Sources.kind(base) == DIRECTORY:
        filename = file_of(joined(base, "/", MAIN))
        if filename is not None:
            load_path(name)
            run_code_as_main(code_of_file(filename), filename, name)
            return True
    filename = file_of(base)
    if filename is None:
        return False
    run_code_as_main(code_of_file(filename), filename, parent_of(name))
    return True


def run_frozen(name: Ref) -> bool:
    """Run the module or package if it is in the image."""
    main = intern(joined(name, ".", MAIN))
    index = frozen_index(main)
    if index >= 0:
        load_path(name)
    else:
        main = name
        index = frozen_index(name)
    if index < 0:
        return False
    code = frozen_code(index)
    run_code_as_main(code, code.filename, parent_of(main))
    return True


def parent_of(name: Ref) -> Ref:
    """The name of the package that a module is in; empty if it is in none."""
    end = last_of(name, DOT)
    return interned("") if end < 0 else prefix_of(name, end)


def run_code_as_main(code: Code, filename: Ref, package: Ref) -> None:
    """Run code in the main module, which belongs to a package."""
    globals_ = main_namespace()
    store(globals_, interned("__file__"), filename)
    store(globals_, interned("__package__"), package)
    run_code(code, globals_, None)
