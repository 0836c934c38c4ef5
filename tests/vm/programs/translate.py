"""Translate `main` of a program in this directory: translate.py PROGRAM OUTPUT.c [SETTING=VALUE...]."""

from __future__ import annotations

import ast
import importlib
import sys
from pathlib import Path

from adder.translator.driver import translate_entry
from adder.typed import config

MAIN = r"""
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
void put_int(Int value) { printf("%lld\n", (long long)value); }
void put_text(Text text) { puts(text); }
void put_bytes(U8 *start, Int length) { fwrite(start, 1, length, stdout); }
Word take_memory(Word size) { return (Word)malloc(size + 16) + 8; }
"""


def main() -> None:
    """Write the C text."""
    program, output, *settings = sys.argv[1:]
    values = {
        name: ast.literal_eval(value) for name, _, value in (setting.partition("=") for setting in settings)
    }
    config.apply(hosted=False, **values)
    importlib.import_module("adder.targets.unix.entry")  # everything that the layers tell each other
    sys.path.insert(0, str(Path(__file__).parent))
    entry = importlib.import_module(program).main
    code = translate_entry([entry], {})
    code += MAIN + f"int main(void) {{ {program}__main(); return 0; }}\n"
    Path(output).write_text(code)


main()
