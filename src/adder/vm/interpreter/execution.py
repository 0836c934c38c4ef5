"""From source text to running code: for files, exec, eval, imports and the prompt."""

from __future__ import annotations

from adder.typed import U8, Array, Int, Ref
from adder.vm.compiler.compiler import compile_module
from adder.vm.compiler.parser import new_parser
from adder.vm.compiler.source import Source, source_of_array, source_of_string
from adder.vm.interpreter.code import NEEDS_NAMESPACE, Code
from adder.vm.interpreter.function import make_function
from adder.vm.interpreter.verifier import verify_all
from adder.vm.runtime.namespaces import main_namespace
from adder.vm.types.dict import Dict
from adder.vm.types.protocol import call0, call1


def compile_source(source: Source, filename: Ref, mode: Int, has_namespace: bool) -> Code:
    """The code of a text; `mode` is EXEC, EVAL or SINGLE of the compiler."""
    code = compile_module(new_parser(source), filename, mode, has_namespace)
    assert verify_all(code)
    return code


def compile_string(text: Ref, filename: Ref, mode: Int, has_namespace: bool) -> Code:
    """The code of a string."""
    return compile_source(source_of_string(text), filename, mode, has_namespace)


def run_code(code: Code, globals_: Dict, namespace: Ref | None) -> Ref:
    """Run the code of a module or of a text given to exec or eval; `namespace` is where names are looked up first."""
    if code.free_names is not None:
        raise TypeError("code object passed to exec() may not contain free variables")
    function = make_function(code, globals_, None, None, None)
    if code.flags & NEEDS_NAMESPACE == 0:
        return call0(function)
    return call1(function, globals_ if namespace is None else namespace)


def run_text(content: Array[U8], length: Int, filename: Ref, mode: Int) -> Ref:
    """Compile and run text in the main namespace."""
    code = compile_source(source_of_array(content, length), filename, mode, False)
    return run_code(code, main_namespace(), None)
