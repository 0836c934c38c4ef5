"""The built-in function execfile."""

from __future__ import annotations

from adder.typed import Ref
from adder.vm.compiler.compiler import EXEC
from adder.vm.compiler.source import source_of_array
from adder.vm.interpreter.execution import compile_source, run_code
from adder.vm.interpreter.sources import Sources
from adder.vm.modules.builtin_code import caller_globals, caller_namespace
from adder.vm.runtime.namespaces import BUILTINS
from adder.vm.strings import is_str
from adder.vm.types.dict import Dict
from adder.vm.types.errnos import NUMBERS
from adder.vm.value import NONE, small

NOT_FOUND = small(NUMBERS["ENOENT"])


@BUILTINS.function
def execfile(filename: Ref, globals_: Ref = NONE, locals_: Ref = NONE) -> None:
    """`execfile(filename[, globals[, locals]])`: run a source file."""
    if not is_str(filename):
        raise TypeError("file name must be a str")
    content = Sources.read(filename)
    if content is None:
        raise OSError(NOT_FOUND)
    namespace = locals_
    if globals_ is NONE:
        globals_ = caller_globals()
        if namespace is NONE:
            namespace = caller_namespace()
    if not isinstance(globals_, Dict):
        raise TypeError("globals must be a dict")
    separate = namespace is not NONE and namespace is not globals_
    code = compile_source(source_of_array(content, len(content)), filename, EXEC, separate)
    run_code(code, globals_, namespace if separate else None)
