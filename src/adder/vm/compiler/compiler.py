"""The compiler's entry: source text to a code object, one top-level statement at a time."""

from __future__ import annotations

from adder.typed import U8, Int, Raised, Ref, caught, config, interned
from adder.vm.compiler.collector import collect
from adder.vm.compiler.known_constants import begin_constants, restore_constants
from adder.vm.compiler.parser import Parser
from adder.vm.compiler.recursion import in_temporary
from adder.vm.compiler.scopes import MODULE, new_scope
from adder.vm.compiler.statements import statement
from adder.vm.compiler.unit import Unit, new_unit
from adder.vm.interpreter.code import NEEDS_NAMESPACE, Code
from adder.vm.interpreter.opcodes import Op
from adder.vm.runtime.syntax_errors import set_source_file
from adder.vm.types.list import new_list

EXEC = 0
"""A module or the text given to exec."""
EVAL = 1
"""One expression; the code returns its value."""
SINGLE = 2
"""One statement, or several on one line: values of expressions are shown."""
INTERACTIVE = 3
"""What was typed or pasted at the prompt: any number of statements, values of expressions are shown."""


def compile_module(parser: Parser, filename: Ref, mode: Int, has_namespace: bool) -> Code:
    """Compile everything the parser yields.

    `mode` is EXEC, EVAL, SINGLE or INTERACTIVE. With `has_namespace` names are looked up in a namespace in register 0
    before the globals (exec and eval with locals). Raises SyntaxError, or MemoryError; nothing is left
    behind then.
    """
    if not config.constant_folding:
        return compile_parsed(parser, filename, mode, has_namespace)
    constants, replaced = begin_constants()
    try:
        return compile_parsed(parser, filename, mode, has_namespace)
    finally:
        restore_constants(constants, replaced)


def compile_parsed(parser: Parser, filename: Ref, mode: Int, has_namespace: bool) -> Code:
    """The same with the constants of this module only; a SyntaxError learns where it is."""
    scope = new_scope(MODULE, None)
    name = interned("<module>")
    unit = new_unit(scope, filename, name, name, 1, NEEDS_NAMESPACE if has_namespace else 0)
    names = new_list()
    if has_namespace:
        names.append(interned(".namespace"))
        unit.locals = 1
    unit.allocate_locals(None)
    try:
        if mode == EVAL:
            expression_code(unit, parser)
        else:
            statements_code(unit, parser, mode)
        return unit.finish(names, 0, names.length, 0)
    except SyntaxError as raised:
        error = caught(raised)
        set_source_file(error, filename, unit.writer.line)
        raise Raised(error)


def expression_code(unit: Unit, parser: Parser) -> None:
    """One expression, whose value is returned."""
    node = parser.parse_expression_input()
    collect(unit.scope, node)
    unit.line(node)
    unit.writer.op1(Op.RETURN, in_temporary(unit, node))


def statements_code(unit: Unit, parser: Parser, mode: Int) -> None:
    """Statement by statement: the tree of one is garbage before the next is parsed."""
    unit.interactive = U8(1 if mode >= SINGLE else 0)
    single = config.introspection and mode == SINGLE
    node = parser.next_statement()
    if single and node is None:
        parser.unexpected()
    while node is not None:
        collect(unit.scope, node)
        statement(unit, node)
        same_line = parser.line_open
        node = parser.next_statement()
        if single and node is not None and not same_line:
            parser.unexpected()
    unit.writer.op(Op.RETURN_NONE)
