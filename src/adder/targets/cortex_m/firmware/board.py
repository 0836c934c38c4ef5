"""The virtual machine on a board: memory is divided, modules are made, the prompt runs."""

from __future__ import annotations

from adder.typed import LinkerSymbol

HEAP_START = LinkerSymbol("__heap_start")
HEAP_END = LinkerSymbol("__heap_end")
