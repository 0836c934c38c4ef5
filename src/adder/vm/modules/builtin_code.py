"""Built-in functions about code and its variables: compile, dir, eval, exec, globals, locals, vars, __import__."""

from __future__ import annotations

from adder.typed import Int, Ref, config, interned
from adder.vm.compiler.compiler import EVAL, EXEC, SINGLE
from adder.vm.interpreter.code import CLASS_BODY, NEEDS_NAMESPACE, Code
from adder.vm.interpreter.execution import compile_string, run_code
from adder.vm.interpreter.frames import function_of
from adder.vm.interpreter.imports import import_module
from adder.vm.interpreter.local_variables import local_variables
from adder.vm.modules.builtin_objects import names_of
from adder.vm.runtime.attributes import load_attribute
from adder.vm.runtime.namespaces import BUILTINS
from adder.vm.stack import frame_pointer
from adder.vm.strings import is_str
from adder.vm.types.bytes_create import decode
from adder.vm.types.dict import Dict
from adder.vm.types.list import list_of_iterable
from adder.vm.types.protocol import truth_of
from adder.vm.types.sorting import sort_list
from adder.vm.value import NONE

STRING_FILE = interned("<string>")


# Variables of the caller


@BUILTINS.function(name="globals")
def caller_globals() -> Ref:
    """`globals()`"""
    return function_of(frame_pointer()).globals


@BUILTINS.function(name="locals")
def caller_namespace() -> Ref:
    """`locals()`: a new dict of the variables of a function; the namespace of a class body or of code given to exec;
    else the globals."""
    registers = frame_pointer()
    function = function_of(registers)
    if function.code.flags & (CLASS_BODY | NEEDS_NAMESPACE) != 0:
        return registers[0]
    if config.introspection and function.code.local_names is not None:
        variables = Dict()
        local_variables(registers, function, False, variables)
        return variables
    return function.globals


@BUILTINS.function(name="vars")
def variables(value: Ref | None = None) -> Ref:
    """`vars([value])`"""
    return caller_namespace() if value is None else load_attribute(value, interned("__dict__"))


@BUILTINS.function(name="dir")
def directory(value: Ref | None = None) -> Ref:
    """`dir([value])`"""
    if value is not None:
        return names_of(value)
    found = list_of_iterable(caller_namespace())
    sort_list(found, NONE, False)
    return found


# Running code


@BUILTINS.function(name="compile")
def compile_text(source: Ref, filename: Ref, mode: Ref, flags: Ref = NONE, dont_inherit: Ref = NONE) -> Ref:
    """`compile(source, filename, mode)`"""
    if mode is interned("exec"):
        kind = EXEC
    elif mode is interned("eval"):
        kind = EVAL
    elif mode is interned("single"):
        kind = SINGLE
    else:
        raise ValueError("compile() mode must be 'exec', 'eval' or 'single'")
    return compile_string(text_of_source(source), filename, kind, True)


@BUILTINS.function(name="exec")
def execute(source: Ref, globals_: Ref = NONE, locals_: Ref = NONE) -> None:
    """`exec(source[, globals[, locals]])`"""
    run(source, globals_, locals_, EXEC)


@BUILTINS.function(name="eval")
def evaluate(source: Ref, globals_: Ref = NONE, locals_: Ref = NONE) -> Ref:
    """`eval(source[, globals[, locals]])`"""
    return run(source, globals_, locals_, EVAL)


def run(source: Ref, globals_: Ref, locals_: Ref, mode: Int) -> Ref:
    """Run a text or a code object in the given namespaces, or in the caller's."""
    namespace = locals_
    if globals_ is NONE:
        globals_ = caller_globals()
        if namespace is NONE:
            namespace = caller_namespace()
    if not isinstance(globals_, Dict):
        raise TypeError("globals must be a dict")
    if namespace is NONE:
        namespace = globals_
    if isinstance(source, Code):
        return run_code(source, globals_, namespace)
    separate = namespace is not globals_
    code = compile_string(text_of_source(source), STRING_FILE, mode, separate)
    return run_code(code, globals_, namespace if separate else None)


def text_of_source(source: Ref) -> Ref:
    """Source text as a str; it may be given as bytes."""
    if is_str(source):
        return source
    try:
        return decode(source)
    except UnicodeError:
        raise SyntaxError("source is not valid UTF-8")


@BUILTINS.function(name="__import__")
def import_by_name(
    name: Ref, globals_: Ref = NONE, locals_: Ref = NONE, fromlist: Ref = NONE, level: Int = 0
) -> Ref:
    """`__import__(name, globals, locals, fromlist, level)`"""
    if not is_str(name):
        raise TypeError("module name must be a str")
    namespace = caller_globals() if globals_ is NONE else globals_
    if not isinstance(namespace, Dict):
        raise TypeError("globals must be a dict")
    if level < 0:
        raise ValueError("level must be >= 0")
    if not truth_of(fromlist):
        fromlist = NONE
    return import_module(namespace, name, fromlist, level)
