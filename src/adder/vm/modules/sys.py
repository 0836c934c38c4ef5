"""The module sys."""

from __future__ import annotations

from adder.typed import Array, Int, Object, Ref, Word, bits, config, interned, load_word, object_at
from adder.vm.heap.layout import (
    WORD_BYTES,
    field_references,
    layout_of,
    lowest_field,
    other_fields,
    size_of,
)
from adder.vm.heap.space import is_heap_reference
from adder.vm.modules.console_streams import STDERR, STDIN, STDOUT
from adder.vm.runtime.attributes import find_attribute
from adder.vm.runtime.errors import handled_exception
from adder.vm.runtime.namespaces import (
    SYS,
    loaded_modules,
    modules as registry,
    program_arguments,
    search_path,
)
from adder.vm.runtime.streams import replaced_stream, write_text
from adder.vm.runtime.traceback import TRACEBACK_LIMIT, print_exception as print_traceback
from adder.vm.runtime.version import LANGUAGE, MACHINE, REFERENCE, SYSTEM_VERSION
from adder.vm.strings import intern as interned_string, is_str
from adder.vm.types.numbers import int_ref
from adder.vm.types.output import CONSOLE, Output, string_builder
from adder.vm.types.protocol import type_of
from adder.vm.types.tuple import Tuple, print_named
from adder.vm.types.type import builtin_type, getter
from adder.vm.value import NONE, small

module = SYS


def made_tuple(cls, *values):
    """A tuple in ROM; to be called at translation time."""
    made = cls(len(values))
    for index, value in enumerate(values):
        made.items[index] = small(value) if isinstance(value, int) else value
    return made


@builtin_type("implementation", base=Tuple, final=True, known=False)
class Implementation(Tuple):
    """The type of sys.implementation: a tuple whose items have names."""

    @getter
    def name(self) -> Ref:
        return self.items[0]

    @getter
    def version(self) -> Ref:
        return self.items[1]

    @getter(name="_machine")
    def get_machine(self) -> Ref:
        return self.items[2]

    @getter(name="_mpy")
    def get_mpy(self) -> Ref:
        """The format of .mpy files that can be imported; 0 for none."""
        return self.items[3]

    @getter(name="_build")
    def get_build(self) -> Ref:
        return self.items[4]

    @getter(name="_thread")
    def get_thread(self) -> Ref:
        """How threads are kept apart; None where there are none."""
        return self.items[5]

    def print(self, out: Output, mode: Int) -> None:
        print_named(out, self, NAMES)


NAMES = Array[Ref].of(interned(name) for name in ("name", "version", "_machine", "_mpy", "_build", "_thread"))
BUFFER = interned("Array")
"""The name of the types of arrays, which are parts of objects and never seen by programs."""
LARGEST = (1 << (config.word_bits - 1)) - 1

IMPLEMENTATION = made_tuple(
    Implementation,
    interned("micropython"),
    made_tuple(Tuple, *REFERENCE, interned("")),
    interned(MACHINE),
    0,
    interned(config.target),
    NONE,
)

module.constant("implementation", IMPLEMENTATION)
module.constant("version", SYSTEM_VERSION)
module.constant("version_info", made_tuple(Tuple, *LANGUAGE))
module.constant("platform", config.platform)
module.constant("byteorder", "little")
module.constant("stdin", STDIN)
module.constant("stdout", STDOUT)
module.constant("stderr", STDERR)
module.constant("ps1", ">>> ")
module.constant("ps2", "... ")
if config.assignable_sys:
    module.constant("tracebacklimit", TRACEBACK_LIMIT)


@module.getter
def maxsize(owner: Ref) -> Ref:
    """The largest machine integer."""
    return int_ref(LARGEST)


@module.getter
def argv(owner: Ref) -> Ref:
    """The list of the program's arguments."""
    return program_arguments()


@module.getter
def path(owner: Ref) -> Ref:
    """The list of places where modules are looked for."""
    return search_path()


@module.getter
def modules(owner: Ref) -> Ref:
    """The dict of the modules that have been imported."""
    return loaded_modules()


@module.function
def exit(code: Ref = NONE) -> None:
    """End the program by SystemExit."""
    if code is NONE:
        raise SystemExit
    raise SystemExit(code)


@module.function
def atexit(function: Ref) -> Ref:
    """Have a function called at the end of the program, None for nothing; returns what was to be called before."""
    before = registry.at_exit
    registry.at_exit = None if function is NONE else function
    return NONE if before is None else before


@module.function
def exc_info() -> Ref:
    """Type, value and no traceback of the exception that is being handled."""
    found = Tuple(3)
    for index in range(3):
        found.items[index] = NONE
    error = handled_exception()
    if error is not None:
        found.items[0] = type_of(error)
        found.items[1] = error
    return found


@module.function
def print_exception(error: Ref, file: Ref = NONE) -> None:
    """Show an exception with its traceback, on the console or in a file."""
    if file is NONE:
        replaced = replaced_stream(interned("stdout"))
        file = STDOUT if replaced is None else replaced
    if file is STDOUT:
        print_traceback(CONSOLE, error)
    else:
        if find_attribute(file, interned("write")) is None:
            raise OSError("stream operation not supported")
        out = string_builder()
        print_traceback(out, error)
        write_text(file, out.result())


@module.function
def intern(text: Ref) -> Ref:
    """The one string that stands for all with the same characters."""
    if not is_str(text):
        raise TypeError("intern() argument must be str, not %t", text)
    return interned_string(text)


@module.function
def getsizeof(value: Ref) -> Word:
    """The bytes that an object takes on the heap, its own buffers included, but not what it refers to."""
    if not is_heap_reference(bits(value)):
        return Word(WORD_BYTES)
    address = bits(value)
    size = size_of(address)
    fields = field_references(layout_of(address))
    while fields != 0:
        part = load_word(lowest_field(address, fields))
        if is_heap_reference(part) and object_at(Object, part).type.name is BUFFER:
            size += size_of(part)
        fields = other_fields(fields)
    return size
