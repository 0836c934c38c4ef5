"""The Unix program: the C function `main`, and what it does with a script, a command, a module or standard input."""

from __future__ import annotations

import importlib
from collections.abc import Callable

from adder.targets.unix.arguments import (
    COMMAND,
    MODULE,
    PROMPT,
    SCRIPT,
    UNREADABLE_SCRIPT,
    argument_address,
    command_line,
    parse,
)
from adder.targets.unix.console import flush, start_console, start_signals
from adder.targets.unix.environment import environment, text_at
from adder.targets.unix.files import open_source, read_file, read_standard_input, real_path
from adder.targets.unix.memory import DEFAULT_HEAP, start_memory
from adder.targets.unix.prompt import is_terminal, run_prompt
from adder.targets.unix.source_line import COMMAND_LINE, STANDARD_INPUT, main_text
from adder.targets.unix.streams import write_error
from adder.targets.unix.system import c_length
from adder.typed import (
    I32,
    U8,
    Array,
    Int,
    Ref,
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
)
from adder.vm.compiler.compiler import EXEC
from adder.vm.compiler.source import source_of_array
from adder.vm.interpreter.disassembler import disassemble
from adder.vm.interpreter.dotted import joined, last_of, prefix_of, suffix_of
from adder.vm.interpreter.execution import compile_source, run_code
from adder.vm.interpreter.freezing import freeze
from adder.vm.interpreter.loading import is_bytecode, load
from adder.vm.interpreter.main_module import run_as_main
from adder.vm.modules.micropython import mem_info
from adder.vm.runtime.finalisers import finish
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
from adder.vm.types.exceptions import OS_ERROR, ExceptionObject, argument, argument_count, is_system_exit
from adder.vm.types.module import ModuleTable
from adder.vm.types.numbers import index_of
from adder.vm.types.output import CONSOLE, STR, Output, string_builder
from adder.vm.types.protocol import call0, print_value
from adder.vm.value import NONE, small

importlib.import_module("adder.vm.core")
for _name in (*config.modules, "micropython_ring", "sys_settrace"):
    importlib.import_module(f"adder.vm.modules.{_name}")
for _name in (
    "clock",
    "streams",
    "stream_methods",
    "file_system",
    "os_functions",
):
    importlib.import_module(f"adder.targets.unix.{_name}")
ModuleTable.choose(config.modules)
freeze(config.frozen)

FAILED = 1
UNREADABLE = 2

PATH_SEPARATOR = ord(":")
SLASH = ord("/")
TILDE = ord("~")
DEFAULT_PATH = interned(".frozen:~/.micropython/lib:/usr/lib/micropython")

USAGE = """usage: micropython [options] [-c command | -m module | file] [arguments]

-h          show this
--version   show the version
-i          show the prompt after running something
-v          show how memory is used at the end; twice: the bytecode of the program as well
-O[N]       optimise: from 1 on without assert, from 3 on without line numbers
-X compile-only, -X emit=KIND, -X heapsize=NUMBER[w][k|m]
-X in-place (run .mpy files where they are mapped; they must not change)

Without anything to run: the prompt, or a program from standard input.
"""


@export("main")
def main(count: I32, vector: Word) -> I32:
    """The C function `main`."""
    start_console()
    parse(count, vector)
    match command_line.what:
        case 4:
            CONSOLE.text(USAGE)
        case 5:
            CONSOLE.text(RELEASE)
            CONSOLE.text("\n")
        case 6:
            CONSOLE.text(USAGE)
            flush()
            return FAILED
        case _:
            return run_with_stack(frame_address())
    flush()
    return 0


@no_inline
def run_with_stack(stack_end: Word) -> I32:
    """Everything that holds references lies below `stack_end`."""
    start_signals()
    try:
        size = command_line.heap_size
        if not start_memory(stack_end, DEFAULT_HEAP if size == 0 else size):
            return FAILED
        start_namespaces()
        fill_search_path()
        fill_arguments()
    except MemoryError:
        CONSOLE.text("the heap is too small\n")
        flush()
        return FAILED
    status = guarded(run_program)
    if shows_prompt():
        status = guarded(run_prompt)
    final = guarded(run_at_exit)
    if command_line.verbose != 0:
        guarded(show_memory)
    flush()
    return status if final == 0 else final


def guarded(function: Callable[[], I32]) -> I32:
    """Call a function; returns its result, or the exit status for an exception, which is shown."""
    try:
        return function()
    except BaseException as error:
        return status_of(caught(error))


def run_program() -> I32:
    """Run what the command line says, or standard input unless that is for the prompt."""
    match command_line.what:
        case 1:
            run_source(argument_bytes(command_line.first), COMMAND_LINE)
        case 2:
            run_as_main(argument_text(command_line.first))
        case 3:
            return run_script(argument_text(command_line.first))
        case _:
            if not shows_prompt():
                run_source(read_standard_input(), STANDARD_INPUT)
    return 0


def run_at_exit() -> I32:
    """Call what the program has given to `sys.atexit`, then everything that waits for objects to die."""
    try:
        function = modules.at_exit
        if function is not None:
            modules.at_exit = None
            call0(function)
    finally:
        finish()
    return 0


def show_memory() -> I32:
    """Print how memory is used."""
    mem_info()
    return 0


def shows_prompt() -> bool:
    """Whether the prompt is shown, after the program if there is one."""
    if command_line.what == UNREADABLE_SCRIPT:
        return False
    if command_line.what == PROMPT and is_terminal():
        return True
    wish = environment("MICROPYINSPECT")
    return command_line.inspect or (wish is not None and text_of(wish).length != 0)


def run_script(filename: Ref) -> I32:
    """Run a source file; returns the exit status."""
    descriptor = open_source(filename)
    content = read_file(descriptor)
    if content is None:
        command_line.what = UNREADABLE_SCRIPT
        out = string_builder()
        out.text("micropython: can't open file '")
        out.string(filename)
        out.text("': ")
        error = ExceptionObject(small(-descriptor))
        error.type = OS_ERROR
        print_value(out, error, STR)
        show_error(out)
        return UNREADABLE
    search_path().items[0] = directory_of(filename)
    store(main_namespace(), interned("__file__"), filename)
    store(main_namespace(), interned("__package__"), NONE)
    run_source(content, filename)
    return 0


def show_error(out: Output) -> None:
    """Write what has been built as a line to standard error."""
    out.byte(ord("\n"))
    buffer = out.buffer
    assert buffer is not None
    write_error(buffer.pointer(), Int(out.length))


def directory_of(filename: Ref) -> Ref:
    """The absolute path of the directory that a file is in."""
    path = real_path(filename)
    return prefix_of(path, max(last_of(path, SLASH), 1))


def run_source(content: Array[U8], filename: Ref) -> None:
    """Run source text in the main module."""
    if is_bytecode(content):
        code = load(content)
    else:
        main_text.content = content
        code = compile_source(source_of_array(content, len(content)), filename, EXEC, False)
        main_text.content = None
    if command_line.verbose > 1:
        disassemble(CONSOLE, code)
    if not command_line.compile_only:
        run_code(code, main_namespace(), None)


def status_of(error: Ref) -> I32:
    """The exit status for an exception that nobody caught, which is shown."""
    if not is_system_exit(error):
        flush()
        print_exception(CONSOLE, error)
        main_text.content = None
        return FAILED
    exception = cast(ExceptionObject, error)
    code = argument(exception, 0)
    if argument_count(exception) < 2:
        if code is NONE:
            return 0
        try:
            return I32(index_of(code) & 255)
        except OverflowError:
            return 255
        except TypeError:
            flush()
    out = string_builder()
    print_value(out, error, STR)
    show_error(out)
    return FAILED


# sys.path and sys.argv


def argument_text(index: Int) -> Ref:
    """An argument of the program as a string."""
    return text_at(argument_address(index))


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
    search_path().append(interned(""))
    given = environment("MICROPYPATH")
    append_parts(DEFAULT_PATH if given is None else given)


def append_parts(paths: Ref) -> None:
    """Append directories separated by colons to `sys.path`."""
    text = text_of(paths)
    start = 0
    for index in range(Int(text.length) + 1):
        if index == Int(text.length) or text.items[index] == PATH_SEPARATOR:
            search_path().append(user_path(str_from_bytes(text.items.pointer(start), index - start)))
            start = index + 1


def user_path(path: Ref) -> Ref:
    """A path; one that begins with `~/` is in the user's directory."""
    home = environment("HOME")
    text = text_of(path)
    if home is None or text.length < 2 or text.items[0] != TILDE or text.items[1] != SLASH:
        return path
    return joined(home, "", suffix_of(path, 1))
