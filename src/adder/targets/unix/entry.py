"""The Unix program: the C function `main`, and what it does with a script, a command, a module or standard input."""

from __future__ import annotations

import importlib

from adder.targets.unix.arguments import (
    COMMAND,
    HELP,
    MODULE,
    SCRIPT,
    VERSION,
    WRONG,
    argument_address,
    command_line,
    parse,
)
from adder.targets.unix.console import flush, start_console, start_signals
from adder.targets.unix.files import read_source, read_standard_input
from adder.targets.unix.memory import DEFAULT_HEAP, start_memory
from adder.targets.unix.prompt import is_terminal, run_prompt
from adder.targets.unix.system import c_environment, c_length
from adder.typed import (
    I32,
    U8,
    Array,
    Int,
    Ref,
    Text,
    Word,
    cast,
    caught,
    config,
    copy_items,
    export,
    frame_address,
    interned,
    no_inline,
    pointer_at,
    text_pointer,
)
from adder.vm.compiler.compiler import EXEC
from adder.vm.compiler.source import source_of_array
from adder.vm.interpreter.execution import compile_source, run_code
from adder.vm.interpreter.freezing import freeze
from adder.vm.interpreter.imports import import_main, joined, last_of, prefix_of
from adder.vm.runtime.namespaces import (
    main_namespace,
    modules,
    program_arguments,
    search_path,
    start_namespaces,
)
from adder.vm.runtime.traceback import print_exception
from adder.vm.runtime.version import RELEASE
from adder.vm.strings import str_from_bytes, text_of
from adder.vm.table import store
from adder.vm.types.exceptions import ExceptionObject, argument, is_system_exit
from adder.vm.types.module import ModuleTable
from adder.vm.types.output import CONSOLE
from adder.vm.types.protocol import call0
from adder.vm.value import FALSE, NONE, TRUE, is_small, small_value

importlib.import_module("adder.vm.core")
for _name in config.modules:
    importlib.import_module(f"adder.vm.modules.{_name}")
for _name in ("clock", "streams", "file_system", "os_functions", "source_line"):
    importlib.import_module(f"adder.targets.unix.{_name}")
ModuleTable.choose(config.modules)
freeze(config.frozen)

FAILED = 1
UNREADABLE = 2

PATH_SEPARATOR = ord(":")
SLASH = ord("/")

USAGE = """usage: micropython [options] [-c command | -m module | file] [arguments]

-h          show this
--version   show the version
-i          show the prompt after running something
-v          be verbose
-O[N]       optimise: from 1 on without assert, from 3 on without line numbers
-X compile-only, -X emit=KIND, -X heapsize=NUMBER[w][k|m]
"""


@export("main")
def main(count: I32, vector: Word) -> I32:
    """The C function `main`."""
    parse(count, vector)
    return run_with_stack(frame_address())


@no_inline
def run_with_stack(stack_end: Word) -> I32:
    """Everything that holds references lies below `stack_end`."""
    start_console()
    start_signals()
    size = command_line.heap_size
    if not start_memory(stack_end, DEFAULT_HEAP if size == 0 else size):
        return FAILED
    status = FAILED
    try:
        status = run_program()
    except BaseException as error:
        status = status_of(caught(error))
        if is_inspected():
            run_prompt()
    try:
        run_at_exit()
    except BaseException as error:
        status = status_of(caught(error))
    flush()
    return status


def run_at_exit() -> None:
    """Call what the program has given to `sys.atexit`."""
    function = modules.at_exit
    if function is not None:
        modules.at_exit = None
        call0(function)


def run_program() -> I32:
    """Do what the command line says; returns the exit status."""
    if command_line.what == HELP:
        CONSOLE.text(USAGE)
        return 0
    if command_line.what == VERSION:
        CONSOLE.text(RELEASE)
        CONSOLE.text("\n")
        return 0
    if command_line.what == WRONG:
        CONSOLE.text(USAGE)
        return FAILED
    start_namespaces()
    fill_search_path()
    fill_arguments()
    if command_line.what == COMMAND:
        run_source(argument_bytes(command_line.first), interned("<string>"))
    elif command_line.what == MODULE:
        import_main(argument_text(command_line.first))
    elif command_line.what == SCRIPT:
        status = run_script(argument_text(command_line.first))
        if status != 0:
            return status
    elif is_terminal():
        run_prompt()
        return 0
    else:
        run_source(read_standard_input(), interned("<stdin>"))
    if is_inspected():
        run_prompt()
    return 0


def is_inspected() -> bool:
    """Whether the prompt shall be shown when the program has ended."""
    return is_terminal() and (command_line.inspect or environment("MICROPYINSPECT") is not None)


def run_script(filename: Ref) -> I32:
    """Run a source file."""
    content = read_source(filename)
    if content is None:
        CONSOLE.text("can't open file '")
        CONSOLE.string(filename)
        CONSOLE.text("'\n")
        return UNREADABLE
    end = last_of(filename, SLASH)
    search_path().items[0] = interned("") if end < 0 else prefix_of(filename, end)
    store(main_namespace(), interned("__file__"), filename)
    run_source(content, filename)
    return 0


def run_source(content: Array[U8], filename: Ref) -> None:
    """Run source text in the main module."""
    code = compile_source(source_of_array(content, len(content)), filename, EXEC, False)
    if not command_line.compile_only:
        run_code(code, main_namespace(), None)


def status_of(error: Ref) -> I32:
    """The exit status for an exception that nobody caught, which is shown."""
    if is_system_exit(error):
        code = argument(cast(ExceptionObject, error), 0)
        if code is NONE:
            return 0
        if is_small(code):
            return small_value(code) & 255
        if code is TRUE or code is FALSE:
            return I32(1 if code is TRUE else 0)
    flush()
    print_exception(CONSOLE, error)
    return FAILED


# sys.path and sys.argv


def argument_text(index: Int) -> Ref:
    """An argument of the program as a string."""
    return text_at(argument_address(index))


def text_at(address: Word) -> Ref:
    """The text at an address up to a 0 byte."""
    return str_from_bytes(pointer_at(U8, address), c_length(address))


def argument_bytes(index: Int) -> Array[U8]:
    """An argument of the program as bytes."""
    address = argument_address(index)
    length = c_length(address)
    made = Array[U8](length)
    copy_items(made.pointer(), pointer_at(U8, address), length)
    return made


def fill_arguments() -> None:
    """Make `sys.argv`."""
    arguments = program_arguments()
    if command_line.what == COMMAND:
        arguments.append(interned("-c"))
    elif command_line.what == MODULE or command_line.what == SCRIPT:
        arguments.append(argument_text(command_line.first))
    else:
        arguments.append(interned(""))
        return
    for index in range(command_line.first + 1, command_line.count):
        arguments.append(argument_text(index))


def fill_search_path() -> None:
    """Make `sys.path`: the place of the program, then what the environment says."""
    path = search_path()
    path.append(interned(""))
    given = environment("MICROPYPATH")
    if given is not None:
        append_parts(given)
        return
    path.append(interned(".frozen"))
    home = environment("HOME")
    if home is not None:
        path.append(joined(home, "/", interned(".micropython/lib")))
    path.append(interned("/usr/lib/micropython"))


def environment(name: Text) -> Ref | None:
    """An environment variable."""
    address = c_environment(text_pointer(name))
    return None if address == 0 else text_at(address)


def append_parts(paths: Ref) -> None:
    """Append directories separated by colons to `sys.path`."""
    text = text_of(paths)
    start = 0
    for index in range(Int(text.length) + 1):
        if index == Int(text.length) or text.items[index] == PATH_SEPARATOR:
            search_path().append(str_from_bytes(text.items.pointer(start), index - start))
            start = index + 1
