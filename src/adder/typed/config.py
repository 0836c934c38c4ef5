"""The build configuration that typed Python sees: constants that the translator folds.

`config` is filled in once per process, before any module of the VM is imported. VM code reads it like any object
(`if config.word_bits == 64:`); the translator knows every attribute's value and drops the branch not taken.
"""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass
class Config:
    """What a build may choose. A target class overrides attributes; there are no other build switches."""

    target: str = "unix"
    platform: str = "linux"
    """What `sys.platform` is."""
    machine: str = ""
    """The machine as the prompt's first line names it, after the form `BOARD with CHIP`."""
    word_bits: int = 64
    float_bits: int = 64
    modules: tuple[str, ...] = ()
    frozen: tuple[str, ...] = ()
    """Modules and packages of `adder/lib` that are compiled into the image."""

    debug: bool = False
    """Check arithmetic, array bounds and casts."""
    stress: bool = False
    """Collect and move objects at every allocation, poison what is freed."""

    threaded_code: bool = True
    """`@threaded` functions use computed gotos; off for C compilers that lack them."""
    hosted: bool = True
    """The VM's code runs under CPython (unit tests), not translated; the translator sets this to False."""

    compiled_apart: tuple[str, ...] = ()
    """Packages and modules whose functions the C compiler gets apart from all others, at the same time on another
    processor (see `translator/backend/parts.py`)."""
    unwinding: bool = False
    """Exceptions of the VM leave its functions by restoring a saved context instead of as return codes: no tests behind
    calls, so the image is an eighth smaller (see `translator/passes/unwinding.py`)."""
    small_code: bool = False
    """What is marked as inline is so only where that makes the image smaller."""
    growing_heap: bool = True
    """The heap reserves address space and grows (Unix) instead of using a fixed region (chips)."""
    large_heap: bool = True
    """The heap may have more than 65534 granules (512 kB on 32-bit targets)."""
    short_lengths: bool = False
    """The heap is smaller than 64 kB, so that lengths fit 16 bits (where that saves something)."""
    attribute_cache_size: int = 1024
    """Entries of the attribute and global hint cache; a power of two, 0 for none."""
    terse_errors: bool = False
    """Short error texts for small chips."""
    packed_messages: bool = False
    """The texts of exceptions are compressed (see `vm/runtime/messages.py`)."""
    history_lines: int = 50
    """How many lines the prompt remembers."""
    word_keys: bool = True
    """The prompt has keys that move and erase by words."""
    input_buffer: int = 256
    """How many bytes a board keeps that arrive while nobody reads; a power of two. Senders get half of it as window."""
    scheduled_calls: int = 8
    """How many calls `micropython.schedule` keeps until they are made."""
    crystal: int = 0
    """Frequency of the crystal beside a chip, in Hz."""
    source_columns: bool = True
    """Keep columns, not only lines, of errors found by the compiler."""
    complex_numbers: bool = True
    """The type complex and imaginary literals."""
    memoryviews: bool = True
    """The type memoryview."""
    function_attributes: bool = True
    """Programs can set attributes of functions."""
    large_ranges: bool = True
    """Ranges of integers that are no machine integers."""
    template_strings: bool = True
    """Template strings, `t"..."`."""
    bytecode_files: bool = True
    """Modules that the host has compiled can be imported from `.mpy` files."""
    pattern_matching: bool = True
    """The match statement."""
    left_out: frozenset[str] = frozenset()
    """What the image does not have of what its types and modules declare, as `str.title` or `builtins.compile`."""
    codecs: bool = True
    """Encodings of text other than UTF-8, and ways to go on after errors."""
    async_generators: bool = True
    """`yield` in `async def` functions, and generator expressions that await."""
    metaclass_checks: bool = True
    """`__instancecheck__` and `__subclasscheck__` of metaclasses are asked."""
    rare_class_features: bool = True
    """An `__init__` can take keywords that the constructor of a built-in base class does not know; classes derived from
    property, classmethod and staticmethod can have one at all, and `__get__` and the like; `__prepare__` gets the
    keywords of the class; AttributeError of a property makes `__getattr__` be asked; `__int__` of classes derived from
    int is asked, likewise `__float__`, `__ceil__`, `__floor__`, `__trunc__` of numbers and `__hash__` of sets; only
    what has `__getitem__` is a mapping for `%`."""
    object_codes: bool = True
    """Type codes for what is no number: `O` for objects in arrays and records, `S` for addresses of text in records."""
    exception_context: bool = True
    """An exception refers to the one that was being handled when it was raised (`__context__`), and generators see the
    one that is being handled where they were resumed."""
    live_attribute_dicts: bool = True
    """Changing `value.__dict__` changes the attributes of the instance; otherwise it is a mere copy."""
    weak_references: bool = True
    """The collector knows weak references; needed by the module weakref."""
    pause_statistics: bool = True
    """Measure how long collections take (`gc.pauses()`)."""
    closing_generators: bool = True
    """A generator that the program has lost is closed, so that its `finally` runs."""
    assignable_sys: bool = True
    """What programs assign to `sys.stdin`, `stdout`, `path`, `tracebacklimit` counts for the machine itself."""
    constant_folding: bool = True
    """Names that are defined by `NAME = const(expression)` are replaced by their values when a module is compiled."""
    introspection: bool = True
    """Functions know the names of their variables, so that `locals`, `eval` and `exec` in functions see them; code
    objects tell what they consist of, and functions can be made of them."""
    tracing: bool = True
    """sys.settrace and the second interpreter loop."""
    unicode_tables: bool = True
    """Case mapping and classes of characters outside ASCII."""
    reference_quirks: bool = True
    """Behave as the C MicroPython where existing programs rely on a difference from CPython."""

    def apply(self, **values: object) -> None:
        """Set attributes; raises AttributeError for a name that is not declared above."""
        names = {field.name for field in fields(self)}
        for name, value in values.items():
            if name not in names:
                raise AttributeError(f"unknown build constant '{name}'")
            setattr(self, name, value)


config = Config()
