"""The built-in function input."""

from __future__ import annotations

from adder.typed import Int, Ref, interned
from adder.vm.modules.stream_parts import finished_text
from adder.vm.runtime.attributes import call_method0
from adder.vm.runtime.namespaces import BUILTINS
from adder.vm.runtime.streams import replaced_stream, write_text
from adder.vm.runtime.terminal import END_OF_INPUT, Terminal
from adder.vm.strings import as_str, str_from_bytes
from adder.vm.types.output import CONSOLE, STR, string_builder
from adder.vm.types.protocol import print_value, str_of

LINE_FEED = 10
RETURN = 13


@BUILTINS.function(name="input")
def read_line(prompt: Ref | None = None) -> Ref:
    """`input([prompt])`: a line without its end; EOFError at the end of the input."""
    if prompt is not None:
        show_prompt(prompt)
    source = replaced_stream(interned("stdin"))
    return console_line() if source is None else line_of(source)


def show_prompt(prompt: Ref) -> None:
    """Print the prompt on the console, or on what stands in for it."""
    target = replaced_stream(interned("stdout"))
    if target is None:
        print_value(CONSOLE, prompt, STR)
    else:
        write_text(target, str_of(prompt))


def console_line() -> Ref:
    """A line of the console's input."""
    line = string_builder()
    byte = Terminal.read()
    if byte == END_OF_INPUT:
        raise EOFError
    while byte != LINE_FEED and byte != RETURN and byte != END_OF_INPUT:
        line.byte(byte)
        byte = Terminal.read()
    return finished_text(line)


def line_of(source: Ref) -> Ref:
    """A line of a stream of the program."""
    line = call_method0(source, interned("readline"))
    text = as_str(line)
    if text is None:
        raise TypeError("object.readline() returned non-string")
    length = Int(text.length)
    if length == 0:
        raise EOFError
    if text.items[length - 1] == LINE_FEED:
        return str_from_bytes(text.items.pointer(), length - 1)
    return line
