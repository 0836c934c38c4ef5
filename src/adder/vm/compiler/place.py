"""Errors of the compiler, with their place, and the guard against too deep nesting."""

from __future__ import annotations

from typing import NoReturn

from adder.typed import Ref, Text, takes_message
from adder.vm.compiler.nodes import Node
from adder.vm.runtime.syntax_errors import raise_syntax_error
from adder.vm.stack import check_c_stack


@takes_message
def error_at(node: Node, message: Text, a: Ref | None = None, b: Ref | None = None) -> NoReturn:
    """Raise SyntaxError for a node; the message may contain %s."""
    raise_syntax_error(message, node.place, a, b)


def check_depth() -> None:
    """RuntimeError when the C stack is nearly used up: called once for each level of recursion over the tree."""
    check_c_stack()
