"""The built-in function input."""

from __future__ import annotations

from adder.typed import Ref
from adder.vm.modules.stream_parts import finished_text
from adder.vm.runtime.namespaces import BUILTINS
from adder.vm.runtime.terminal import END_OF_INPUT, Terminal
from adder.vm.types.output import CONSOLE, STR, string_builder
from adder.vm.types.protocol import print_value

LINE_FEED = 10
RETURN = 13


@BUILTINS.function(name="input")
def read_line(prompt: Ref | None = None) -> Ref:
    """`input([prompt])`: a line without its end; EOFError at the end of the input."""
    if prompt is not None:
        print_value(CONSOLE, prompt, STR)
    line = string_builder()
    byte = Terminal.read()
    if byte == END_OF_INPUT:
        raise EOFError
    while byte != LINE_FEED and byte != RETURN and byte != END_OF_INPUT:
        line.byte(byte)
        byte = Terminal.read()
    return finished_text(line)
