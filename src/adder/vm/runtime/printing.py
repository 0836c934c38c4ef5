"""What the prompt does with the value of an expression: `__repl_print__`."""

from __future__ import annotations

from adder.typed import Ref, interned
from adder.vm.runtime.namespaces import BUILTINS, main_namespace
from adder.vm.table import store
from adder.vm.types.output import CONSOLE, REPR
from adder.vm.types.protocol import print_value
from adder.vm.value import NONE


@BUILTINS.function(name="__repl_print__")
def print_expression(value: Ref) -> None:
    """Show a value other than None, and keep it as `_`."""
    if value is not NONE:
        print_value(CONSOLE, value, REPR)
        CONSOLE.text("\n")
        store(main_namespace(), interned("_"), value)
