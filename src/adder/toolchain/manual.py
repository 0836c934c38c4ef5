"""Pages of the documentation that come from tables in the source: `python -m adder.toolchain.manual docs`."""

from __future__ import annotations

import sys
from pathlib import Path

from adder.vm.interpreter import opcodes
from adder.vm.interpreter.opcodes import OPCODES


def bytecode_page() -> str:
    """docs/bytecode.md: how the opcode table is to be read, and the table."""
    assert opcodes.__doc__ is not None
    explanation = opcodes.__doc__.partition("\n\n")[2].strip()
    rows = [("number", "opcode", "operands", "registers", "effect"), ("---",) * 5]
    rows += [
        (
            str(opcode.number),
            f"`{opcode.name}`",
            _code(opcode.operands),
            _code(opcode.registers),
            _escaped(opcode.effect),
        )
        for opcode in OPCODES
    ]
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return (
        "# Bytecode\n\n"
        "Made from the table in `src/adder/vm/interpreter/opcodes.py` by `python -m adder.toolchain.manual docs`; "
        "change it there.\nHow code objects are stored in files: [bytecode-file.md](bytecode-file.md).\n\n"
        f"{explanation}\n\n{table}\n"
    )


def _code(text: str) -> str:
    return f"`{text}`" if text not in ("", ">") else ""


def _escaped(text: str) -> str:
    return text.replace("|", "\\|").replace("*", "\\*").replace("_", "\\_")


PAGES = {"bytecode.md": bytecode_page}


def main(directory: Path) -> None:
    """Write all pages."""
    for name, page in PAGES.items():
        (directory / name).write_text(page())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
