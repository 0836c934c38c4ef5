"""The module sys."""

from __future__ import annotations

from adder.typed import Ref, config
from adder.vm.runtime.namespaces import loaded_modules, program_arguments, search_path
from adder.vm.runtime.traceback import print_exception as print_traceback
from adder.vm.types.module import BuiltinModule
from adder.vm.types.output import CONSOLE
from adder.vm.types.tuple import Tuple
from adder.vm.value import NONE, SMALL_MAX, small

module = BuiltinModule("sys")


def numbers(*values: int) -> Tuple:
    made = Tuple(len(values))
    for index, value in enumerate(values):
        made.items[index] = small(value)
    return made


module.constant("version", "3.4.0; MicroPython (Adder) v1.29.0")
module.constant("version_info", numbers(3, 4, 0))
module.constant("platform", config.platform)
module.constant("byteorder", "little")
module.constant("maxsize", SMALL_MAX)


@module.getter
def argv(owner: Ref) -> Ref:
    return program_arguments()


@module.getter
def path(owner: Ref) -> Ref:
    return search_path()


@module.getter
def modules(owner: Ref) -> Ref:
    return loaded_modules()


@module.function
def exit(code: Ref = NONE) -> None:
    """sys.exit([code]): end the program by SystemExit."""
    if code is NONE:
        raise SystemExit
    raise SystemExit(code)


@module.function
def print_exception(error: Ref, file: Ref = NONE) -> None:
    """sys.print_exception(error): show an exception with its traceback."""
    print_traceback(CONSOLE, error)
